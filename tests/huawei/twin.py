"""Runs the README's twin of the documentation's samples, as it stands there, against a server that checks its signatures.

The twin is given its access key and the server's address by environment variables, as a user would. The server is plain HTTP on
127.0.0.1; it computes every signature anew from the request as it came, by the published rules of SDK-HMAC-SHA256, with nothing
but the standard library. `twin.py --out FOLDER [--cxx COMPILER]`; exit code 77 is skipped.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote

ROOT = Path(__file__).resolve().parents[2]
ACCESS_KEY, SECRET_KEY = "AKTWIN", "planted-secret-key"
PROJECT = "77b6a44cba5143ab91d13ab9a8ff44fd"
REGISTRY = f"/v2/{PROJECT}/instances/my-instance/registries/5"
MOST_LINES = 25


def twin() -> str:
    """The program in the README's section on Huawei Cloud."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## Huawei Cloud\n")[1].split("\n## ")[0]
    (program,) = re.findall(r"^```cpp\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)
    return str(program)


def expected_signature(method: str, target: str, headers: dict[str, str], signed: list[str], body: bytes, secret: str) -> str:
    """SDK-HMAC-SHA256 of a request."""
    path, _, query = target.partition("?")
    canonical_path = "/".join(quote(unquote(part), safe="-_.~") for part in path.split("/"))
    pairs = sorted((quote(name, safe="-_.~"), quote(value, safe="-_.~")) for name, value in parse_qsl(query, keep_blank_values=True))
    lines = [
        method,
        canonical_path if canonical_path.endswith("/") else canonical_path + "/",
        "&".join(f"{name}={value}" for name, value in pairs),
        *(f"{name}:{headers[name].strip()}" for name in signed),
        "",
        ";".join(signed),
        headers.get("x-sdk-content-sha256", hashlib.sha256(body).hexdigest()),
    ]
    text = "\n".join(("SDK-HMAC-SHA256", headers["x-sdk-date"], hashlib.sha256("\n".join(lines).encode()).hexdigest()))
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()


class Handler(BaseHTTPRequestHandler):
    """Answers only what is signed; `server.seen` has a line for each request."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        good = self.is_signed()
        self.server.seen.append(f"{self.path} {'good' if good else 'bad'}")  # type: ignore[attr-defined]
        if not good:
            return self.answer(401, '{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: verify aksk signature fail"}')
        if self.path.startswith("/v3/projects?"):
            project = f'{{"id":"{PROJECT}","name":"cn-north-4","domain_id":"d","enabled":true,"is_domain":false,"parent_id":"d","description":"",'
            return self.answer(200, f'{{"projects":[{project}"links":{{"self":"s"}}}}],"links":{{"self":"s","next":null,"previous":null}}}}')
        if self.path == REGISTRY:
            return self.answer(200, '{"id":5,"name":"twin","credential":{"type":"basic","access_key":"a","access_secret":"planted-reply"}}')
        return self.answer(404, '{"error_code":"SVCSTG.SWR.4040001","error_msg":"no such registry"}')

    def is_signed(self) -> bool:
        headers = {name.lower(): value for name, value in self.headers.items()}
        found = re.fullmatch(r"SDK-HMAC-SHA256 Access=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})", headers.get("authorization", ""))
        if not found or found[1] != ACCESS_KEY or not {"host", "x-sdk-date"} <= set(found[2].split(";")):
            return False
        return hmac.compare_digest(found[3], expected_signature("GET", self.path, headers, found[2].split(";"), b"", SECRET_KEY))

    def answer(self, status: int, body: str) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(body))), ("X-Request-Id", "twin-1")):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        """Nothing: a test prints what went wrong only."""


def run(program: Path, secret: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """The program's outcome with that secret key, and what the server saw."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.seen = []  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_address[1]}"
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": "/nonexistent",
        "CLOUD_SDK_AK": ACCESS_KEY,
        "CLOUD_SDK_SK": secret,
        "HUAWEICLOUD_SDK_REGION_SWR_CN_NORTH_4": origin,
        "HUAWEICLOUD_SDK_IAM_ENDPOINT": origin,
    }
    try:
        done = subprocess.run([program], env=environment, capture_output=True, text=True, timeout=120, check=False)
    finally:
        server.shutdown()
    return done, server.seen  # type: ignore[attr-defined]


def complaints(program: Path) -> list[str]:
    good, seen = run(program, SECRET_KEY)
    found = []
    if (good.returncode, '"name":"twin"' in good.stdout) != (0, True):
        found.append(f"with the right key it ended with {good.returncode}:\n{good.stdout}{good.stderr}")
    if seen != ["/v3/projects?name=cn-north-4 good", f"{REGISTRY} good"]:
        found.append(f"with the right key the server saw {seen}")
    bad, seen = run(program, "another-planted-key")
    if bad.returncode != 1 or "401" not in bad.stderr or "APIGW.0301" not in bad.stderr or not all(line.endswith(" bad") for line in seen):
        found.append(f"with a wrong key it ended with {bad.returncode}, the server saw {seen}:\n{bad.stdout}{bad.stderr}")
    if "planted" in good.stdout + good.stderr + bad.stdout + bad.stderr:
        found.append("a secret was printed")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="the README's twin against a server that checks signatures")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cxx", default="g++")
    options = parser.parse_args()
    text = twin()
    if text.count("\n") > MOST_LINES:
        print(f"the twin has {text.count(chr(10))} lines; the README promises at most {MOST_LINES}")
        return 1
    if shutil.which(shlex.split(options.cxx)[0]) is None:
        print(f"skipped: {options.cxx} is not installed")
        return 77
    options.out.mkdir(parents=True, exist_ok=True)
    source, program = options.out / "twin.cpp", options.out / "twin"
    source.write_text(text, encoding="utf-8")
    ccache = ["ccache"] if shutil.which("ccache") else []
    strict = [f"@{ROOT}/tests/support/strict.rsp", f"-I{ROOT}/include/single", f"-I{ROOT}/include"]
    subprocess.run([*ccache, *shlex.split(options.cxx), *strict, "-c", source, "-o", f"{program}.o"], check=True)
    subprocess.run([*shlex.split(options.cxx), f"{program}.o", "-o", program, "-lssl", "-lcrypto", "-pthread"], check=True)
    found = complaints(program)
    print("\n".join(found) or f"{text.count(chr(10))} lines; both requests signed, a wrong key is a typed 401, no secret printed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
