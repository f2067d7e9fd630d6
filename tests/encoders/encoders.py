"""Requests of random values, read back by decoders that nobody here wrote.

A program made of encoders.cpp builds requests of the operations of encoders.yaml; the standard library (urllib, http.cookies,
http.client, email, json, base64, datetime, decimal) and PyPI's `multipart` take them apart, and every value has to come back.
Then one letter of each request is changed, which has to be noticed: a comparison that cannot fail proves nothing. Exit 77 says
that `multipart` cannot be had now.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

from calls import Call, Refused, Request

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".dev" / "venv"
PACKAGE = "multipart>=1.2,<3"
SKIPPED = 77


def parse_answer(line: str) -> Request | Refused:
    first, *rest = line.split("\t")
    if first == "refused":
        return Refused(bytes.fromhex(rest[0]).decode("utf-8"))
    headers = [pair.split(":") for pair in rest[0].split(",") if pair]
    as_text = [(bytes.fromhex(name).decode("ascii"), bytes.fromhex(value).decode("utf-8")) for name, value in headers]
    return Request(bytes.fromhex(first).decode("ascii"), tuple(as_text), bytes.fromhex(rest[1]))


def answers(program: Path, calls: list[Call]) -> list[Request | Refused]:
    lines = "".join("\t".join((call.operation, *call.fields)) + "\n" for call in calls)
    done = subprocess.run([program], input=lines, capture_output=True, text=True, encoding="ascii", timeout=240, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{program} ended with {done.returncode}: {done.stderr[-500:]}")
    found = [parse_answer(line) for line in done.stdout.splitlines()]
    if len(found) != len(calls):
        raise SystemExit(f"expected {len(calls)} requests, found {len(found)}")
    return found


# ---- judging ----


def decoded(call: Call, request: Request) -> Any:
    """What the decoders find; a sentence where they refuse."""
    try:
        return call.decode(request)
    except Exception as error:  # Whatever a decoder says of a request that it does not understand.
        return f"{type(error).__name__}: {error}"


def wrong(call: Call, answer: Request | Refused) -> str:
    """Why a call is not what it has to be; "" when it is."""
    if isinstance(call.expected, Refused):
        right = isinstance(answer, Refused) and call.expected.about in answer.about
        return "" if right else f"expected a refusal about `{call.expected.about}`, found {answer}"
    if isinstance(answer, Refused):
        return f"refused: {answer.about}\n  expected {call.expected}"
    found = decoded(call, answer)
    return "" if found == call.expected else f"expected {call.expected}\n  found    {found}\n  in       {answer}"


def letters(text: str, start: int) -> list[int]:
    """The places of letters and digits that can be changed: none of a percent-encoded triple."""
    return [i for i in range(start, len(text)) if text[i].isascii() and text[i].isalnum() and "%" not in text[max(0, i - 2) : i]]


def damaged(request: Request, rng: Random) -> Request | None:
    """The request with another letter at one place of what the values made; None when there is no letter."""
    places: list[tuple[str, int]] = []
    body = request.body.decode("latin-1")
    places += [("body", i) for i in letters(body, 0)]
    if not body:
        start = request.target.find("?") + 1 or request.target.find("/", 1) + 1
        places += [("target", i) for i in letters(request.target, start)] if start else []
        places += [(name, i) for name, value in request.headers for i in letters(value, 0)]
    if not places:
        return None
    where, at = rng.choice(places)

    def change(text: str) -> str:
        return text[:at] + ("q" if text[at] != "q" else "j") + text[at + 1 :]

    headers = tuple((name, change(value) if name == where else value) for name, value in request.headers)
    return Request(
        change(request.target) if where == "target" else request.target,
        headers,
        change(body).encode("latin-1") if where == "body" else request.body,
    )


def compare(program: Path, seed: int, count: int) -> int:
    from values import OPERATIONS  # It needs the package that is installed by now.

    rng = Random(seed)
    calls = [make(rng) for _ in range(count) for make in OPERATIONS]
    problems: list[str] = []
    sent: dict[str, int] = {}
    refused: dict[str, int] = {}
    noticed: dict[str, int] = {}
    for call, answer in zip(calls, answers(program, calls)):
        if why := wrong(call, answer):
            problems.append(f"{call.operation}: {why}")
            continue
        if isinstance(answer, Refused):
            refused[call.operation] = refused.get(call.operation, 0) + 1
            continue
        sent[call.operation] = sent.get(call.operation, 0) + 1
        other = damaged(answer, rng)
        if other is not None and decoded(call, other) == call.expected:
            problems.append(f"{call.operation}: a changed letter is not noticed\n  in      {answer}\n  changed {other}")
        elif other is not None:
            noticed[call.operation] = noticed.get(call.operation, 0) + 1
    print("operation    read back   refused   changes noticed")
    for operation, number in sorted(sent.items()):
        print(f"{operation:<12} {number:>9} {refused.get(operation, 0):>9} {noticed.get(operation, 0):>17}")
    for problem in problems[:10]:
        print(problem)
    names = {call.operation for call in calls}
    idle = [name for name in sorted(names) if sent.get(name, 0) < count // 2 or noticed.get(name, 0) < count // 4]
    if idle:
        print(f"too few requests to say anything about: {', '.join(idle)}")
    print(f"{len(calls)} calls with the seed {seed}, {len(problems)} wrong")
    return 1 if problems or idle else 0


def ensure_package() -> str | None:
    """Makes the Python of .dev/venv able to import `multipart`; the reason when that fails."""
    python = VENV / "bin" / "python"
    if python.exists() and subprocess.run([python, "-c", "import multipart"], capture_output=True, check=False).returncode == 0:
        return None
    steps = [[sys.executable, "-m", "venv", str(VENV)]] if not python.exists() else []
    steps.append([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE])
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return "".join((done.stderr or done.stdout).strip().splitlines()[-1:])
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the program made of encoders.cpp")
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--count", type=int, default=600, help="calls of each operation")
    options = parser.parse_args()
    python = VENV / "bin" / "python"
    if Path(sys.prefix).resolve() == VENV.resolve():
        return compare(options.program, options.seed, options.count)
    if reason := ensure_package():
        print(f"skipped: PyPI's multipart cannot be had: {reason}")
        return SKIPPED
    return subprocess.run([str(python), str(Path(__file__).resolve()), *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
