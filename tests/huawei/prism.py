"""Has Prism, a reader of OpenAPI that nobody here wrote, judge our descriptions, our requests and our examples.

For each description Prism plays the service twice: one Prism answers with the documented examples, and another in front
of it checks every request and every reply. All our calls are sent: none may be a violation. Then each documented reply
is asked for by its status and the name of its example: our reader must read it, and what it read must be the example.
Prism comes from npm, into .dev/prism; exit 77 says that it cannot be had now.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from calls import APIS, values
from description import Described, described, spec
from free_ports import free_ports

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".dev" / "prism"
PACKAGE = "@stoplight/prism-cli@5.14.2"
PROGRAM = FOLDER / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
STARTED_WITHIN = 120
SKIPPED = 77
# Prism looks whether there is a signature where a description asks for one, not whether it is right.
SIGNED = "Authorization: SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=00"


@dataclass(frozen=True, slots=True)
class Asked:
    """A call, what Prism is asked to answer, and the example that this is; None where the reply has none."""

    call: str
    preference: str
    example: Any


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the program: see `told` in calls.hpp."""

    status: str
    blamed: str
    body: str
    violations: str


# ---- Prism ----


def install() -> str | None:
    """The reason when Prism cannot be had."""
    if PROGRAM.exists():
        return None
    if shutil.which("npm") is None:
        return "there is no npm"
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    words = ["npm", "install", "--loglevel=error", "--no-audit", "--no-fund", "--save-exact", PACKAGE]
    done = subprocess.run(words, cwd=FOLDER, capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else f"npm: {''.join((done.stderr or done.stdout).strip().splitlines()[-1:])}"


@contextmanager
def running(*words: str) -> Iterator[str]:
    """Prism with these words, by its address."""
    (port,) = free_ports(1)
    log = FOLDER / f"{words[0]}.log"
    with open(log, "wb") as out:
        command = ["node", str(PROGRAM), words[0], "-h", "127.0.0.1", "-p", str(port), *words[1:]]
        prism = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out, start_new_session=True)
    try:
        deadline = time.monotonic() + STARTED_WITHIN
        while "Prism is listening" not in log.read_text(encoding="utf-8", errors="replace"):
            if prism.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"Prism did not start; its output is in {log.relative_to(ROOT)}")
            time.sleep(0.2)
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(prism.pid, signal.SIGTERM)
        prism.wait()


# ---- what is asked ----


def all_calls(api: Described) -> list[Asked]:
    return [Asked(sent.name, "", None) for sent in values(api)]


def all_replies(api: Described) -> Iterator[Asked]:
    """Each documented reply, by each of its examples."""
    for operation in api.operations.values():
        for reply in operation.responses:
            content = api.linked.follow(reply.response).content
            status = f"code={a_status(operation, reply.status)}"
            for name, example in api.examples(content):
                preference = f"{status}, example={name}" if name else status
                yield Asked(f"{operation.id} least", preference, described_part(api, content[0].schema, example))
            if not api.examples(content):
                yield Asked(f"{operation.id} least", status, None)


def described_part(api: Described, schema: spec.Schema | None, value: Any) -> Any:
    """An example without the members that its schema does not name, which our reader does not keep."""
    match schema and api.follow(schema), value:
        case spec.Object(properties=(_, *_) as properties), dict():
            named = {each.name: each.schema for each in properties}
            return {name: described_part(api, named[name], each) for name, each in value.items() if name in named}
        case spec.Object(additional=inner), dict() if not isinstance(inner, bool):
            return {name: described_part(api, inner, each) for name, each in value.items()}
        case spec.Array(items=inner), list():
            return [described_part(api, inner, each) for each in value]
        case _:
            return value


def a_status(operation: spec.Operation, status: str) -> str:
    """A status of a range that has no reply of its own."""
    if re.fullmatch(r"\d{3}", status):
        return status
    taken = {reply.status for reply in operation.responses}
    return next(code for code in (status[0] + "00", status[0] + "01", status[0] + "02") if code not in taken)


def line_of(asked: Asked) -> str:
    """What the program is told: see calls.cpp."""
    preference = [f"Prefer: {asked.preference}"] if asked.preference else []
    return "\t".join([asked.call, SIGNED, *preference]) + "\n"


def ask(program: Path, url: str, asked: list[Asked]) -> list[Told]:
    lines = "".join(map(line_of, asked))
    done = subprocess.run([program, url], input=lines, stdout=subprocess.PIPE, text=True, check=True)
    told = [Told(*line.split("\t")) for line in done.stdout.splitlines()]
    if len(told) != len(asked):
        raise SystemExit(f"{len(told)} answers to {len(asked)} calls")
    return told


# ---- judging ----


def plain(value: Any) -> Any:
    """JSON with numbers as Python's own reader makes them."""
    match value:
        case Decimal():
            return float(value)
        case list():
            return [plain(each) for each in value]
        case dict():
            return {name: plain(each) for name, each in value.items()}
        case _:
            return value


def complaint(asked: Asked, told: Told) -> str:
    """What is wrong with an answer; "" when nothing is."""
    if told.violations:
        return f"a violation: {told.violations}"
    if told.blamed != "none":
        return told.body
    if not asked.preference:
        return "" if told.status.startswith("2") else f"the reply is {told.status} {told.body}"
    wanted = asked.preference.removeprefix("code=")[:3]
    if told.status != wanted:
        return f"the reply has the status {told.status}"
    if asked.example is not None and json.loads(told.body) != plain(asked.example):
        return f"read as {told.body}, and the example is {json.dumps(plain(asked.example), ensure_ascii=False)}"
    return ""


def judge(name: str, program: Path) -> int:
    """Prints what was asked of one description, and gives the number of complaints."""
    api = described(name)
    file = f"spec/huaweicloud/{name}.yaml"
    calls, replies = all_calls(api), list(all_replies(api))
    with running("mock", file) as mock, running("proxy", file, mock) as url:
        asked = [*calls, *replies]
        told = ask(program, url, asked)
    wrong = 0
    for each, answer in zip(asked, told, strict=True):
        if text := complaint(each, answer):
            wrong += 1
            print(f"{name}: {each.call} {each.preference}: {text}")
    bodies = sum(" example" in each.call for each in calls)
    examples = sum(each.example is not None for each in replies)
    print(f"{name}: {len(api.operations)} operations; {len(calls)} requests, {bodies} with a documented body;", end=" ")
    print(f"{len(replies)} documented replies, {examples} of them an example; {wrong} complaints", flush=True)
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the program made of calls.cpp with whole calls")
    program: Path = parser.parse_args().program
    if reason := install():
        print(f"skipped: Prism cannot be had: {reason}")
        return SKIPPED
    return 1 if sum(judge(name, program) for name in APIS) else 0


if __name__ == "__main__":
    sys.exit(main())
