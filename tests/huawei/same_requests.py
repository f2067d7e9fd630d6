"""Sends the same calls through Huawei's SDK for Python and through our generated functions to one recording server.

Method, path, query, headers and body must be the same, but for what differences.tsv lists. Path and query are compared
as they are encoded, the query's pairs in any order, the body as JSON.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import sdk
from calls import Sent, values
from decided import Difference, judge
from description import described
from recorder import Recorded, Recorder, recording

NEEDED = {"swr": 111, "sts": 5}


@dataclass(frozen=True, slots=True)
class Pair:
    """One call as both sides sent it."""

    api: str
    sent: Sent
    theirs: Recorded
    ours: Recorded


# ---- the SDK ----


def built(module: ModuleType, kind: str, value: Any) -> Any:
    """A value as the SDK wants it: `kind` is its word for the type."""
    if inner := re.match(r"list\[(.*)\]$", kind):
        return [built(module, inner[1], each) for each in value]
    if inner := re.match(r"dict\(str, (.*)\)$", kind):
        return {name: built(module, inner[1], each) for name, each in value.items()}
    model = getattr(module, kind, None) if kind[:1].isupper() else None
    if model is None:
        return value
    known = {each.wire: each for each in sdk.fields(model)}
    if strange := value.keys() - known.keys():
        raise SystemExit(f"the SDK's {kind} has no {', '.join(sorted(strange))}")
    return model(**{known[name].attribute: built(module, known[name].type, each) for name, each in value.items()})


def send_theirs(api: sdk.Api, calls: list[Sent], url: str) -> None:
    from huaweicloudsdkcore.auth.credentials import BasicCredentials

    module = api.load()
    client_type = getattr(module, api.client)
    functions = {name: call.function for name, call in sdk.calls(api).items()}
    for call in calls:
        # The project is a matter of the credentials; a call without one takes any.
        project = call.parameters.get("project_id", "none")
        credentials = BasicCredentials("AK", "SK", project)
        client = client_type.new_builder().with_credentials(credentials).with_endpoints([url]).build()
        request_type = getattr(module, f"{call.operation.id}Request")
        known = {each.wire: each for each in sdk.fields(request_type)}
        given = {known[name].attribute: value for name, value in call.parameters.items() if name in known}
        if call.body is not None:
            given["body"] = built(module, known["body"].type, call.body)
        getattr(client, functions[call.operation.id or ""])(request_type(**given))


# ---- ours ----


def send_ours(program: Path, calls: list[Sent], url: str) -> None:
    lines = "".join(f"{call.name}\n" for call in calls)
    done = subprocess.run([program, url], input=lines, stdout=subprocess.PIPE, text=True, check=True)
    for call, answer in zip(calls, done.stdout.splitlines(), strict=True):
        if not answer.startswith("200\t"):
            print(f"{call.name}: {answer}")


# ---- comparing ----


def taken(recorder: Recorder, calls: list[Sent], who: str) -> list[Recorded]:
    came = recorder.take()
    if len(came) != len(calls):
        raise SystemExit(f"{who} sent {len(came)} requests for {len(calls)} calls")
    return came


def pairs(api: sdk.Api, program: Path, recorder: Recorder) -> list[Pair]:
    calls = list(values(described(api.name)))
    send_theirs(api, calls, recorder.url)
    theirs = taken(recorder, calls, f"{api.package}")
    send_ours(program, calls, recorder.url)
    ours = taken(recorder, calls, f"{program.name}")
    return [Pair(api.name, *three) for three in zip(calls, theirs, ours, strict=True)]


def compare(pair: Pair) -> Iterator[Difference]:
    def differ(field: str, kind: str, theirs: str, ours: str) -> Difference:
        return Difference("requests", pair.api, "call", pair.sent.name, field, kind, theirs, ours)

    def split(recorded: Recorded) -> tuple[str, str, str]:
        url = urlsplit(recorded.target)
        return recorded.method, url.path, "&".join(sorted(url.query.split("&")))

    for name, theirs, ours in zip(("method", "path", "query"), split(pair.theirs), split(pair.ours), strict=True):
        if theirs != ours:
            yield differ("", name, theirs, ours)
    if (theirs := readable(pair.theirs.body)) != (ours := readable(pair.ours.body)):
        yield differ("", "body", theirs, ours)
    for name, theirs, ours in unequal_headers(pair.theirs, pair.ours):
        yield differ(name, "header" if pair.ours.body else "header, no body", theirs, ours)


def readable(body: bytes) -> str:
    return json.dumps(json.loads(body), sort_keys=True, ensure_ascii=False) if body else ""


def unequal_headers(theirs: Recorded, ours: Recorded) -> Iterator[tuple[str, str, str]]:
    left = {name.title(): value for name, value in theirs.headers}
    right = {name.title(): value for name, value in ours.headers}
    for name in sorted(left.keys() | right.keys()):
        if left.get(name) != right.get(name):
            yield name, left.get(name, "none"), right.get(name, "none")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the program made of calls.cpp")
    program: Path = parser.parse_args().program
    met: list[Pair] = []
    with recording() as recorder:
        for api in sdk.APIS:
            if api.name in NEEDED:
                met += pairs(api, program, recorder)
    differences = [difference for pair in met for difference in compare(pair)]
    lost = False
    for name, needed in NEEDED.items():
        calls = [pair for pair in met if pair.api == name]
        number = len({pair.sent.operation.id for pair in calls})
        bodies = sum(pair.sent.body is not None for pair in calls)
        given = sum(len(pair.sent.parameters) for pair in calls)
        print(f"{name}: {len(calls)} calls of {number} operations, {bodies} with a body, {given} parameters")
        lost |= number != needed
    return 0 if judge("requests", differences) and not lost else 1


if __name__ == "__main__":
    sys.exit(sdk.inside(main))
