"""What generating costs: seconds and peak memory of the whole process, by document."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from building import ROOT, SHARED, Failed, say, table

ROUNDS = 3
# Promises: at most these seconds for these documents.
LIMITS = {"discord": 3.0, "10 MB of JSON": 15.0}
LARGEST = 8


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one run: `wall` and `cpu` seconds, the most memory, and how the process ended."""

    wall: float
    cpu: float
    mebibytes: int
    code: int


def documents() -> list[tuple[str, Path, list[str]]]:
    """Name, file, and more words for the command line: SWR, and of the corpus its largest and those with a promise."""
    chosen = [("huaweicloud swr", ROOT / "spec" / "huaweicloud" / "swr.yaml", [])]
    manifest = SHARED / "corpus" / "manifest.tsv"
    if not manifest.is_file():
        say(f"there is no {manifest}, so the documents of the corpus are left out")
        return chosen
    lines = [line.split("\t") for line in manifest.read_text(encoding="utf-8").splitlines()]
    rows = [dict(zip(lines[0], line)) for line in lines[1:]]
    real = sorted((row for row in rows if row["group"] == "real"), key=lambda row: -int(row["bytes"]))
    for row in [*real[:LARGEST], *(row for row in real[LARGEST:] if row["name"] in LIMITS)]:
        words = ["--lenient"] if row["expect"] == "lenient" else []
        if "multiFile" in row["features"].split():
            # Its other files are anywhere below the publisher's folder.
            words += ["--root", str(manifest.parent / Path(*Path(row["path"]).parts[:2]))]
        chosen.append((row["name"], manifest.parent / row["path"], words))
    return chosen


def large(file: Path, size: int) -> Path:
    """A description of about so many bytes of JSON: schemas that name one another, operations that use them."""
    schemas: dict[str, object] = {}
    paths: dict[str, object] = {}
    text = "A sentence that says what this member is for, as long as such sentences are in descriptions. " * 2
    length = 0
    while length < size:
        n = len(schemas)
        properties: dict[str, object] = {
            f"member_{k}": {"type": ("string", "integer", "boolean", "number")[(n + k) % 4], "description": text} for k in range(20)
        }
        if n:
            properties["part"] = {"$ref": f"#/components/schemas/Model{n // 2}"}
            properties["list"] = {"type": "array", "items": {"$ref": f"#/components/schemas/Model{n - 1}"}}
        model = {"type": "object", "required": ["member_1"], "properties": properties}
        schemas[f"Model{n}"] = model
        reply = {"description": "It.", "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/Model{n}"}}}}
        parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        operation = {"operationId": f"getModel{n}", "summary": text, "parameters": [parameter], "responses": {"200": reply}}
        paths[f"/models{n}/{{id}}"] = {"get": operation}
        length += len(json.dumps(model)) + len(json.dumps(operation)) + 60
    whole = {"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}, "paths": paths, "components": {"schemas": schemas}}
    file.write_text(json.dumps(whole), encoding="utf-8")
    return file


def run_once(spec: Path, more: list[str], header: Path) -> Cost:
    """A process as a user starts it."""
    words = [sys.executable, str(ROOT / "codegen"), str(spec), "--single", "-o", str(header), "--namespace", "bench", *more]
    before = os.times()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(os.times().elapsed - before.elapsed, used.ru_utime + used.ru_stime, used.ru_maxrss >> 10, process.returncode)


def bench(out: Path) -> int:
    """Prints the table; 1 when a promise is not kept."""
    rows = []
    broken = []
    chosen = [*documents(), ("10 MB of JSON", large(out / "large.json", 10_000_000), [])]
    for name, spec, more in chosen:
        say(f"generating: {name}")
        costs = [run_once(spec, more, out / "generated.hpp") for _ in range(ROUNDS)]
        wall, cpu = statistics.median(c.wall for c in costs), statistics.median(c.cpu for c in costs)
        if costs[0].code not in (0, 1):
            raise Failed(f"generating {name} ended with {costs[0].code}")
        made = f"{(out / 'generated.hpp').stat().st_size / 1e6:.2f}" if costs[0].code == 0 else "refused"
        limit = LIMITS.get(name)
        if limit is not None and cpu > limit:
            broken.append(f"{name} took {cpu:.1f} s of CPU; at most {limit} s are promised")
        rows.append([name, f"{spec.stat().st_size / 1e6:.2f}", made, f"{wall:.2f}", f"{cpu:.2f}", str(max(c.mebibytes for c in costs)), f"{limit or ''}"])
    print(f"\nPython {sys.version.split()[0]}; medians of {ROUNDS} runs of the whole process\n")
    print(table(["description", "MB", "MB of header", "wall s", "CPU s", "peak MiB", "promised s"], rows), flush=True)
    for text in broken:
        print(f"bench: {text}", file=sys.stderr)
    return 1 if broken else 0
