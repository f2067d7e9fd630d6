"""Signs random requests with Huawei's own signer and with ours: every signature must be the same.

Huawei's signer is PyPI's huaweicloudsdkcore, which is installed into .dev/venv. Exit 77 says that it cannot be had now.
Where that signer throws, contradicts itself or cannot express a request, the request has an excuse, given before
anything is compared; requests with an excuse are counted by excuse and never among the equal ones.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from random import Random
from typing import TypeAlias
from urllib.parse import quote

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".dev" / "venv"
PACKAGE = "huaweicloudsdkcore==3.1.219"
NEEDED = 5000
SKIPPED = 77

Value: TypeAlias = str | int | bool | list[str] | list[int]

LETTERS = "abcXYZ019-._~"
RESERVED = "!\"#$%&'()*+,/:;<=>?@[\\]^`{|} "
BEYOND = "\u00e9\u00a0\u4e00\U0001f600\u00ff\u0131"
# Blanks that Python's str.strip() takes away and HTTP does not.
FOREIGN_BLANKS = "\u00a0\u3000\x1c\x85"


@dataclass(frozen=True, slots=True)
class Request:
    """One request in the words of both sides: `target` is what we send, `path` and `query` what the SDK is given."""

    scheme: str
    access_key: str
    secret_key: str
    token: str
    project: str
    region: str
    service: str
    time: int
    method: str
    host: str
    path: str
    query: list[tuple[str, Value]]
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    excuses: list[str] = field(default_factory=list)

    @property
    def date(self) -> str:
        return datetime.fromtimestamp(self.time, timezone.utc).strftime("%Y%m%dT%H%M%SZ")


# ---- random requests ----


def text_of(random: Random, longest: int, alphabet: str = LETTERS * 4 + RESERVED + BEYOND) -> str:
    return "".join(random.choices(alphabet, k=random.randint(0, longest)))


def encoded(random: Random, text: str, bare: str) -> str:
    """One of the many ways to write a text in a target: `bare` characters may stay, and may be encoded without need."""
    out = []
    for character in text:
        if (character.isascii() and character.isalnum() or character in bare) and random.random() < 0.9:
            out.append(character)
            continue
        escapes = "".join(f"%{byte:02X}" for byte in character.encode())
        out.append(escapes.lower() if random.random() < 0.3 else escapes)
    return "".join(out)


def random_segment(random: Random) -> str:
    match random.randrange(12):
        case 0:
            return ""
        case 1:
            return random.choice([".", "..", "...", "%2e", "%2E%2e"])
        case 2:
            return random.choice(["%2F", "%2f%2F", "a%2Fb", "%252F", "%25"])
        case 3:
            return random.choice(["%", "%4", "%zz", "100%", "%%41", "%4%31"])
        case 4:
            return random.choice(["\u4e00", "caf\u00e9", "a+b", "a b", "a;b=c", "@:!$&'()*,"])
        case 5 | 6 | 7:
            return quote(text_of(random, 12), safe="")
        case 8:
            return encoded(random, text_of(random, 12), LETTERS + "!$&'()*+,;=:@")
        case _:
            return text_of(random, 20, LETTERS)


def random_path(random: Random, excuses: list[str]) -> str:
    path = "".join("/" + random_segment(random) for _ in range(random.randint(1, 6)))
    path += "/" * random.choice([0, 0, 0, 1, 2])
    match random.randrange(200):
        case 0:
            excuses.append("an empty path: the SDK throws")
            return ""
        case 1:
            excuses.append("a path whose bytes are not UTF-8: the SDK puts U+FFFD in their place")
            return path + "/%ff%C3"
        case _:
            return path


def random_value(random: Random) -> Value:
    match random.randrange(10):
        case 0:
            return random.choice([True, False])
        case 1:
            return random.randint(-5, 10**12)
        case 2:
            return [text_of(random, 6) for _ in range(random.randint(0, 4))]
        case 3:
            return [random.randint(0, 120) for _ in range(random.randint(1, 4))]
        case 4:
            return ""
        case _:
            return text_of(random, 16)


def random_query(random: Random, excuses: list[str]) -> list[tuple[str, Value]]:
    query: list[tuple[str, Value]] = []
    for _ in range(random.choice([0, 0, 1, 2, 3, 8])):
        usual = random.choice(["limit", "offset", "a", "A", "a-b", "a b", "name", ""])
        query.append((text_of(random, 6) if random.random() < 0.5 else usual, random_value(random)))
    for name in {name for name, _ in query}:
        kinds = {type(value) for other, value in query if other == name}
        values = [value for other, value in query if other == name]
        if len(values) > 1 and kinds != {str}:
            excuses.append("a repeated name with values that are no texts: the SDK throws, or sorts numbers as numbers")
    for _, value in query:
        if isinstance(value, list) and sorted(value) != sorted(value, key=str):
            excuses.append("a list of numbers: the SDK sorts them as numbers, the rule sorts their texts")
    return query


def target_of(random: Random, path: str, query: list[tuple[str, Value]]) -> str:
    def word(value: str | int | bool) -> str:
        return str(value).lower() if isinstance(value, bool) else str(value)

    pairs = []
    for name, value in query:
        for one in value if isinstance(value, list) else [value]:
            text = encoded(random, word(one), LETTERS + "!$'()*+,;=:@/?")
            equals = "" if text == "" and name and random.random() < 0.5 else "="
            pairs.append(encoded(random, name, LETTERS + "!$'()*+,;:@/?") + equals + text)
    return path + ("?" + "&".join(pairs) if pairs else "")


JSON_TYPES = ("application/json", "application/bson")
TYPES = [*JSON_TYPES, "application/json;charset=utf8", "application/octet-stream", "text/plain", ""]
NAMES = ["X-Trace", "x-a", "X-B-c", "Accept", "User-Agent", "x_under", "A_b-C"]


def random_headers(random: Random, body: bytes, excuses: list[str]) -> list[tuple[str, str]]:
    headers: dict[str, str] = {}
    for _ in range(random.randint(0, 5)):
        name = random.choice([*NAMES, "X-" + text_of(random, 5, "abcABC09-")])
        blanks = random.choice(["", "", " ", "\t ", "  "])
        value = text_of(random, 20, LETTERS + " \t;,=/\u00e9\u4e00").strip()
        if random.random() < 0.01:
            value = random.choice(FOREIGN_BLANKS) + value
            excuses.append("a value between blanks beyond ASCII: the SDK strips and sends another value")
        if name.lower() not in {other.lower() for other in headers}:
            headers[name] = blanks + value + blanks
        elif name not in headers and random.random() < 0.2:
            headers[name] = value
            excuses.append("a header in two spellings: the SDK signs the last value for both")
    if random.random() < 0.1:
        headers[random.choice(["Host", "host"])] = random.choice(["a.example", "a.example:443", "[::1]:8443"])
    if random.random() < 0.7:
        add_content_type(random, headers, body, excuses)
    if random.random() < 0.05:
        name = random.choice(["X-Sdk-Content-Sha256", "x-sdk-content-sha256"])
        headers[name] = random.choice(["UNSIGNED-PAYLOAD", "0" * 64])
        if not body:
            excuses.append("no body and a given hash: the SDK signs the hash of nothing, the rule takes what is given")
        if not headers.get("Content-Type", "application/json").startswith(JSON_TYPES):
            excuses.append("a given hash and a type that is not hashed: the SDK replaces it, or sends two")
    pairs = list(headers.items())
    random.shuffle(pairs)
    return pairs


def add_content_type(random: Random, headers: dict[str, str], body: bytes, excuses: list[str]) -> None:
    name = "content-type" if random.random() < 0.05 else "Content-Type"
    headers[name] = random.choice(TYPES)
    hashed = headers[name].startswith(JSON_TYPES) or not headers[name]
    if not hashed and not body:
        excuses.append("no body of an unhashed type: the SDK sends UNSIGNED-PAYLOAD and signs the hash of nothing")
    elif not hashed and name != "Content-Type":
        excuses.append("content-type in lower case: the SDK does not see it")


def random_request(random: Random) -> Request:
    excuses: list[str] = []
    body = random.choice([b"", b"{}", text_of(random, 60).encode(), random.randbytes(random.randint(0, 200))])
    path = random_path(random, excuses)
    query = random_query(random, excuses)
    derived = random.random() < 0.5
    return Request(
        scheme="V11-HMAC-SHA256" if derived else "SDK-HMAC-SHA256",
        access_key=text_of(random, 19, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") + "A",
        secret_key=text_of(random, 100, "abcdefABCDEF0123456789+/=\u00e9 ") + "s",
        token=random.choice(["", text_of(random, 200, LETTERS + "+/=")]),
        project=random.choice(["", "77b6a44cba5143ab91d13ab9a8ff44fd"]),
        region=random.choice(["cn-north-4", "eu-west-101", "r"]),
        service=random.choice(["swr", "iam", "s-t_s"]),
        time=random.randint(0, 4_102_444_800),
        method=random.choice(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "get", "Post"]),
        host=random.choice(["swr-api.cn-north-4.myhuaweicloud.com", "a.example:8443", "127.0.0.1:5000", "Up.Example"]),
        path=path,
        query=query,
        target=target_of(random, path, query),
        headers=random_headers(random, body, excuses),
        body=body,
        excuses=excuses,
    )


# ---- both signers ----

# The Authorization header and the canonical request; or "error" and why.
Signed: TypeAlias = tuple[str, str]


def sdk_signer() -> Callable[[Request], Signed]:
    """Huawei's own way to sign, from its credentials on."""
    from huaweicloudsdkcore.auth.credentials import BasicCredentials
    from huaweicloudsdkcore.sdk_request import SdkRequest
    from huaweicloudsdkcore.signer.signer import Signer

    canonical: list[str] = []
    original = Signer._process_canonical_request

    def recording(self: object, request: object, signed_headers: list[str]) -> str:
        canonical.append(original(self, request, signed_headers))
        return canonical[-1]

    Signer._process_canonical_request = recording

    def sign(request: Request) -> Signed:
        credentials = BasicCredentials(request.access_key, request.secret_key, request.project)
        if request.token:
            credentials.with_security_token(request.token)
        if request.scheme == "V11-HMAC-SHA256":
            credentials.with_derived_predicate(lambda _: True)
            credentials._process_derived_auth_params(request.service, request.region)
        given = SdkRequest(
            method=request.method,
            schema="https",
            host=request.host,
            resource_path=request.path,
            query_params=[(name, list(value) if isinstance(value, list) else value) for name, value in request.query],
            header_params={**dict(request.headers), "X-Sdk-Date": request.date},
            body=request.body,
        )
        try:
            signed = credentials.sign_request(given)
        except Exception as error:  # Whatever its signer throws is what is counted here.
            return "error", f"{type(error).__name__}: {error}"
        return signed.header_params["Authorization"], canonical[-1]

    return sign


def fields_of(request: Request) -> Iterator[bytes]:
    yield from (text.encode() for text in (request.scheme, request.access_key, request.secret_key, request.token))
    yield from (text.encode() for text in (request.project, request.region, request.service, str(request.time)))
    yield from (text.encode() for text in (request.method, "https://" + request.host, request.target))
    yield request.body
    yield str(len(request.headers)).encode()
    for name, value in request.headers:
        yield name.encode()
        yield value.encode()


def our_signatures(signer: Path, requests: list[Request]) -> list[Signed]:
    lines = b"".join(b"%d\n%s" % (len(text), text) for request in requests for text in fields_of(request))
    done = subprocess.run([signer], input=lines, stdout=subprocess.PIPE, check=True)
    fields: list[str] = []
    at = 0
    while at < len(done.stdout):
        end = done.stdout.index(b"\n", at)
        size = int(done.stdout[at:end])
        fields.append(done.stdout[end + 1 : end + 1 + size].decode(errors="replace"))
        at = end + 1 + size
    if len(fields) != 2 * len(requests):
        raise SystemExit(f"{signer} answered {len(fields)} fields to {len(requests)} requests")
    return list(zip(fields[::2], fields[1::2], strict=True))


# ---- comparing ----


def report(request: Request, theirs: Signed, ours: Signed) -> None:
    print(f"\n{request}")
    for name, (authorization, canonical) in (("the SDK", theirs), ("ours", ours)):
        print(f"--- {name}: {authorization}\n{canonical}")


def compare(signer: Path, seed: int, count: int) -> int:
    random = Random(seed)
    requests = [random_request(random) for _ in range(count)]
    sign = sdk_signer()
    equal: Counter[str] = Counter()
    excused: Counter[str] = Counter()
    honest: set[str] = set()
    wrong = 0
    for request, ours in zip(requests, our_signatures(signer, requests), strict=True):
        theirs = sign(request)
        same = theirs[0] == ours[0] and theirs[0] != "error"
        if request.excuses:
            excused.update(set(request.excuses))
            if not same and len(set(request.excuses)) == 1:
                honest.add(request.excuses[0])
        elif same:
            equal[request.scheme] += 1
        else:
            wrong += 1
            if wrong <= 3:
                report(request, theirs, ours)

    print(f"seed {seed}: {count} requests, {equal.total()} without an excuse are equal, {wrong} are not")
    for scheme, number in sorted(equal.items()):
        print(f"  {number:5} equal by {scheme}")
    for excuse, number in sorted(excused.items()):
        print(f"  {number:5} with an excuse: {excuse}" + ("" if excuse in honest else " (NEVER NEEDED)"))
    needless = set(excused) - honest
    if equal.total() < NEEDED:
        print(f"fewer than {NEEDED} requests are equal")
    if needless:
        print("an excuse that no request needed must go")
    return 1 if wrong or needless or equal.total() < NEEDED or len(equal) != 2 else 0


def ensure_sdk() -> str | None:
    """Makes this process's own Python able to import the SDK; the reason when that fails."""
    python = VENV / "bin" / "python"
    steps = [[sys.executable, "-m", "venv", str(VENV)]] if not python.exists() else []
    steps.append([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE])
    known = [python, "-c", "import huaweicloudsdkcore"]
    if python.exists() and subprocess.run(known, capture_output=True, check=False).returncode == 0:
        return None
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            last = (done.stderr or done.stdout).strip().splitlines()[-1:]
            return f"{' '.join(step[1:4])} failed: {''.join(last)}"
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--signer", type=Path, required=True, help="the program made of signer.cpp")
    parser.add_argument("--seed", type=int, default=20251029)
    parser.add_argument("--count", type=int, default=8000)
    options = parser.parse_args()
    python = VENV / "bin" / "python"
    if Path(sys.prefix).resolve() == VENV.resolve():
        return compare(options.signer, options.seed, options.count)
    if reason := ensure_sdk():
        print(f"skipped: Huawei's own signer cannot be had: {reason}")
        return SKIPPED
    return subprocess.run([python, __file__, *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
