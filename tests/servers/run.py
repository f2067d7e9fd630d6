"""Runs a program beside a real server of other people: `run.py nginx|httpbin PROGRAM [ARGUMENT…]`.

The program finds the ports and files in the environment as BINDERY_TEST_<NAME>, as with support/with_server.py. The exit
status is the program's own, or 77 with the reason where the server is not installed.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))

import certificates  # noqa: E402
import nginx  # noqa: E402
from free_ports import free_ports  # noqa: E402

SKIPPED = 77

_NGINX = """
  limit_req_zone $server_port zone=hasty:1m rate=1r/m;
  map $request_uri $id { default none; "~id=(?<given>[0-9]+)" $given; }
  gzip_types *;
  gzip_min_length 1;
  default_type text/plain;
  server {
    listen 127.0.0.1:{http};
    listen 127.0.0.1:{https} ssl;
    ssl_protocols TLSv1.2 TLSv1.3;
    client_max_body_size 8m;
    ssl_certificate {folder}/good.pem;
    ssl_certificate_key {folder}/good.key;
    root {folder}/files;
    keepalive_requests 1000;
    add_header X-Id $id always;
    location = /connection { return 200 "$connection"; }
    location = /tls { return 200 "$ssl_protocol $ssl_session_reused"; }
    location = /tls/once { keepalive_timeout 0; return 200 "$ssl_protocol $ssl_session_reused"; }
    location /packed/ { gzip on; alias {folder}/files/; }
    location /limited { client_max_body_size 1k; proxy_pass http://127.0.0.1:{http}/connection; }
    location /taken { proxy_pass http://127.0.0.1:{http}/connection; }
    location /hasty { limit_req zone=hasty; return 200 "in time"; }
    location /hasty/file { limit_req zone=hasty; alias {folder}/files/small; }
    location /slow/ { limit_rate 64k; alias {folder}/files/; }
    location /away { proxy_pass http://127.0.0.1:{dead}; }
    location /mute { proxy_pass http://127.0.0.1:{dead_mute}; proxy_read_timeout 1s; }
    location /half { proxy_pass http://127.0.0.1:{dead_half}; proxy_buffering off; }
    location = /nothing { return 204; }
    location = /elsewhere { return 308 /connection; }
    location = /closed { return 444; }
  }
  server {
    listen 127.0.0.1:{tls12} ssl;
    ssl_protocols TLSv1.2;
    ssl_certificate {folder}/good.pem;
    ssl_certificate_key {folder}/good.key;
    location = /tls { return 200 "$ssl_protocol $ssl_session_reused"; }
    location = /tls/once { keepalive_timeout 0; return 200 "$ssl_protocol $ssl_session_reused"; }
  }
  server {
    listen 127.0.0.1:{few};
    keepalive_requests 5;
    location / { return 200 "$connection"; }
  }
  server {
    listen 127.0.0.1:{brief};
    keepalive_timeout 1s;
    location / { return 200 "$connection"; }
  }
  server {
    listen 127.0.0.1:{never};
    keepalive_timeout 0;
    location / { return 200 "$connection"; }
  }
"""


def _mute(listener: socket.socket) -> None:
    """Takes connections and says nothing."""
    held = []
    while True:
        held.append(listener.accept()[0])


def _half(listener: socket.socket) -> None:
    """Says that 1000 bytes come, and ends after some."""
    while True:
        stream, _ = listener.accept()
        with stream:
            stream.recv(65536)
            stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")


@contextmanager
def serve_nginx(folder: Path) -> Iterator[dict[str, str]]:
    made = certificates.make(folder)
    files = folder / "files"
    files.mkdir()
    (files / "small").write_bytes(b"small, but whole")
    (files / "large").write_bytes(bytes(n * 31 % 251 for n in range(5_000_000)))
    (files / "folder").mkdir()
    with nginx.running(folder, _NGINX) as ports:
        for name, behave in (("dead_mute", _mute), ("dead_half", _half)):
            listener = socket.create_server(("127.0.0.1", ports[name]), backlog=64)
            threading.Thread(target=behave, args=(listener,), daemon=True).start()
        pid = (folder / "nginx.pid").read_text().strip()
        yield {**{name.upper(): str(port) for name, port in ports.items()}, "CA": str(made.ca), "LARGE": str(files / "large"), "PID": pid}


def _python_with_httpbin() -> str | None:
    """The interpreter need not be this one: Debian's packages belong to its own."""
    for candidate in (sys.executable, "/usr/bin/python3"):
        found = subprocess.run([candidate, "-c", "import httpbin, gunicorn"], capture_output=True, check=False) if Path(candidate).exists() else None
        if found is not None and found.returncode == 0:
            return candidate
    return None


@contextmanager
def serve_httpbin(folder: Path) -> Iterator[dict[str, str]]:
    (port,) = free_ports(1)
    command = [_python_with_httpbin() or sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--worker-class", "gthread"]
    log = (folder / "gunicorn.log").open("wb")
    # Modules are looked for where a program starts, and this project has folders that are called like modules.
    server = subprocess.Popen([*command, "--threads", "8", "--keep-alive", "5", "httpbin:app"], stdout=log, stderr=log, cwd=folder)
    try:
        begin = time.monotonic()
        while socket.socket().connect_ex(("127.0.0.1", port)) != 0:
            if server.poll() is not None or time.monotonic() - begin > 60:
                raise RuntimeError(f"httpbin does not start:\n{(folder / 'gunicorn.log').read_text()[-2000:]}")
            time.sleep(0.05)
        yield {"HTTPBIN": str(port)}
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
        log.close()


def main(words: list[str]) -> int:
    if len(words) < 2 or words[0] not in ("nginx", "httpbin"):
        print("run.py: expected `nginx` or `httpbin`, and a program to run", file=sys.stderr)
        return 2
    serve = serve_nginx if words[0] == "nginx" else serve_httpbin
    missing = nginx.why_not() if words[0] == "nginx" else "" if _python_with_httpbin() else "httpbin is not installed (Debian: python3-httpbin, gunicorn)"
    if missing:
        print(f"skipped: {missing}")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="bindery-") as folder, serve(Path(folder)) as found:
        environment = {**os.environ, **{f"BINDERY_TEST_{name}": value for name, value in found.items()}}
        done = subprocess.run(words[1:], env=environment, check=False)
        return done.returncode if done.returncode >= 0 else 128 - done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
