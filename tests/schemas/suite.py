"""JSON Schema's own test suite (draft 2020-12), asked of generated types: reading and `rt::validate` together must say what it says.

Each schema of the suite becomes a member of a struct, each of its values is read into that struct. What a value may turn out to be:
- "agrees": read, written back as it was and judged as the suite judges it; or refused by the reader, and the suite calls it broken.
- "wrong": read, written back as it was and judged otherwise. There must be none.
- "other type": the reader refuses what the suite calls valid: where a keyword speaks of one type alone, C++ has that type and no other.
- "left out": what is written back lacks something: fields that no member is there for, items behind a tuple.
- "not said": the generator refuses the schema or warns that it does not check all of it.

The counts by keyword stand in suite.tsv; a run that counts otherwise fails and prints the table that it found.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "codegen"), str(ROOT / "tests" / "support")]
import cxx  # noqa: E402
from bindery import cli  # noqa: E402

KEYWORDS = (
    "if-then-else", "not", "contains", "minContains", "maxContains", "dependentRequired", "dependentSchemas", "patternProperties", "propertyNames",
    "unevaluatedItems", "unevaluatedProperties", "const", "enum", "allOf", "anyOf", "oneOf", "uniqueItems", "prefixItems", "items",
    "additionalProperties", "minProperties", "maxProperties", "minItems", "maxItems", "minLength", "maxLength", "pattern", "minimum", "maximum",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "required", "infinite-loop-detection",
)  # fmt: skip
OUTCOMES = ("agrees", "wrong", "other type", "left out", "not said")


@dataclass(frozen=True, slots=True)
class Group:
    """One schema of the suite and the values that it is tried with."""

    number: int
    keyword: str
    title: str
    schema: Any
    tests: list[dict[str, Any]]


def groups_of(suite: Path) -> list[Group]:
    """`suite` is one JSON file: by keyword, the list that the suite has in the keyword's file."""
    files = json.loads(suite.read_text(encoding="utf-8"))
    found: list[Group] = []
    for keyword in KEYWORDS:
        for entry in files[keyword]:
            found.append(Group(len(found), keyword, entry["description"], entry["schema"], entry["tests"]))
    return found


def moved(schema: Any, base: str) -> Any:
    """A schema at another place of another document: its references follow it."""
    match schema:
        case dict():
            kept = {key: moved(value, base) for key, value in schema.items() if key != "$schema"}
            ref = schema.get("$ref")
            if isinstance(ref, str) and (ref == "#" or ref.startswith("#/")):
                kept["$ref"] = base + ref[1:]
            return kept
        case list():
            return [moved(item, base) for item in schema]
        case _:
            return schema


def description_of(groups: list[Group]) -> dict[str, Any]:
    schemas = {}
    for group in groups:
        base = f"#/components/schemas/G{group.number}/properties/value"
        properties = {"value": moved(group.schema, base)}
        schemas[f"G{group.number}"] = {"type": "object", "required": ["value"], "properties": properties}
    return {"openapi": "3.1.0", "info": {"title": "Suite", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}


def generate(groups: list[Group], folder: Path) -> tuple[list[Group], set[int]]:
    """Writes the header. The groups that it has, and the numbers of those of which not all is checked."""
    spec, header = folder / "suite.json", folder / "suite.hpp"
    for _ in range(20):
        spec.write_text(json.dumps(description_of(groups), indent=1), encoding="utf-8")
        said = io.StringIO()
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
            code = cli.main([str(spec), "-o", str(header), "--namespace", "suite"])
        blocks = said.getvalue().split("\n\n")
        if code == 0:
            return groups, {n for block in blocks if "does not check all" in block or "cannot match" in block for n in numbers_of(block, spec)}
        refused = {number for block in blocks if "warning: " not in block for number in numbers_of(block, spec)}
        assert refused, said.getvalue()
        groups = [group for group in groups if group.number not in refused]
    raise AssertionError("the generator finds no end of problems")


def numbers_of(problem: str, spec: Path) -> list[int]:
    """The group that a printed problem is about: the last one that begins at or above its line."""
    match = re.match(r"\S*?:(\d+):\d+: ", problem)
    if match is None:
        return []
    lines = spec.read_text(encoding="utf-8").splitlines()[: int(match[1])]
    found = [re.match(r'   "G(\d+)": \{$', line) for line in lines]
    return [int(hit[1]) for hit in found if hit is not None][-1:]


def program(groups: list[Group]) -> str:
    lines = ['#include "suite.hpp"', '#include "suite_run.hpp"', "", "int main() {"]
    for group in groups:
        for index, test in enumerate(group.tests):
            text = json.dumps({"value": test["data"]}, ensure_ascii=True).replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'  run<suite::G{group.number}>("{group.number} {index}", "{text}");')
    return "\n".join([*lines, "}", ""])


def outcomes(groups: list[Group], unsaid: set[int], output: str) -> list[tuple[Group, dict[str, Any], str]]:
    judged = {(int(a), int(b)): word for a, b, word in (line.split(" ") for line in output.splitlines())}
    found = []
    for group in groups:
        for index, test in enumerate(group.tests):
            word = judged[(group.number, index)]
            outcome = "agrees"
            if word == "lossy":
                outcome = "left out"
            elif word == "unread" and test["valid"]:
                outcome = "other type"
            elif group.number in unsaid and word != "unread":
                outcome = "not said"
            elif word in ("kept", "broken") and test["valid"] != (word == "kept"):
                outcome = "wrong"
            found.append((group, test, outcome))
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("suite", type=Path)
    parser.add_argument("--cxx", default="g++")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--list", metavar="OUTCOME", choices=OUTCOMES, help="print the values with this outcome")
    parser.add_argument("--accept", action="store_true")
    options = parser.parse_args()
    if not options.suite.exists():
        print("skipped: the JSON Schema test suite is not there; `./dev test` fetches it with pip")
        return cxx.SKIPPED
    options.out.mkdir(parents=True, exist_ok=True)
    every = groups_of(options.suite)
    groups, unsaid = generate(every, options.out)
    source = options.out / "suite.cpp"
    source.write_text(program(groups), encoding="utf-8")
    outcome = cxx.compile_file(options.cxx, source, options.out / "suite.o", [*cxx.SPLIT, f"-I{HERE}", f"-I{options.out}", "-O0"])
    if not outcome.ok:
        print(outcome.output, outcome.command)
        return 1
    linked = cxx.run([*options.cxx.split(), options.out / "suite.o", "-o", options.out / "suite"])
    assert linked.ok, linked.output
    run = subprocess.run([options.out / "suite"], capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr
    found = outcomes(groups, unsaid, run.stdout)
    left_out = {group.number for group in every} - {group.number for group in groups}
    found += [(group, test, "not said") for group in every if group.number in left_out for test in group.tests]
    for group, test, outcome in found:
        if outcome == (options.list or "wrong"):
            print(f"{outcome}: {group.keyword} {group.number}: {group.title}: {test['description']}: {json.dumps(group.schema)} {json.dumps(test['data'])}, valid: {test['valid']}")
    return compare(found, options.accept)


def compare(found: list[tuple[Group, dict[str, Any], str]], accept: bool) -> int:
    counts = Counter((group.keyword, outcome) for group, _, outcome in found)
    rows = ["\t".join(("keyword", *OUTCOMES))]
    rows += ["\t".join((keyword, *(str(counts[keyword, outcome]) for outcome in OUTCOMES))) for keyword in KEYWORDS]
    table = HERE / "suite.tsv"
    if accept:
        table.write_text("\n".join([*rows, ""]), encoding="utf-8")
    elif table.read_text(encoding="utf-8").splitlines() != rows:
        print("tests/schemas/suite.tsv says otherwise than this run:", *rows, "accept with --accept", sep="\n")
        return 1
    return 1 if any(outcome == "wrong" for _, _, outcome in found) else 0


if __name__ == "__main__":
    sys.exit(main())
