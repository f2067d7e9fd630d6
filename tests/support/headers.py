"""The generated headers that are committed: spec/headers.tsv says which description makes which header.

`headers.py` compares them with what the generator makes now, both flavours, and exits 1 with a diff when they differ.
`--accept` writes them. `--constant-tests HEADER --out FILE` writes the compile-time tests of one header.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "spec" / "headers.tsv"


@dataclass(frozen=True, slots=True)
class Header:
    """One line of the table: `header` is the path below include/ and include/single/. Several descriptions, with as many namespaces, make
    one header, in the single flavour only."""

    spec: str
    namespace: str
    header: str

    def command(self, *, single: bool, generator: Path = ROOT / "codegen", spec: str | None = None) -> list[str]:
        """The generator's command line, without an output."""
        flavour = ["--single"] if single else []
        specs = [spec] if spec else self.spec.split()
        namespaces = [word for name in self.namespace.split() for word in ("--namespace", name)]
        return [sys.executable, str(generator), *specs, *namespaces, *flavour]

    def path(self, *, single: bool) -> str:
        return f"include/{'single/' if single else ''}{self.header}"


def table() -> list[Header]:
    """The lines of spec/headers.tsv; the first line names the columns."""
    lines = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line.strip()]
    if lines[0] != ["spec", "namespace", "header"]:
        raise SystemExit(f"{TABLE}: the first line must name the columns spec, namespace, header, with tabs between")
    return [Header(*line) for line in lines[1:]]


def flavours() -> Iterator[tuple[Header, bool]]:
    for header in table():
        if " " not in header.spec:
            yield header, False
        yield header, True


def check() -> int:
    """Compares every committed header with what its description gives now."""
    stale = 0
    for header, single in flavours():
        done = subprocess.run([*header.command(single=single), "-o", header.path(single=single), "--check"], cwd=ROOT, check=False)
        stale += done.returncode != 0
        print(f"{header.path(single=single)}: {'fresh' if done.returncode == 0 else 'not what its description gives'}", flush=True)
    if stale:
        print("accept with: ./dev fresh --accept")
    return 1 if stale else 0


def accept() -> int:
    """Writes every header anew."""
    for header, single in flavours():
        (ROOT / header.path(single=single)).parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run([*header.command(single=single), "-o", header.path(single=single)], cwd=ROOT, check=False)
        if done.returncode != 0:
            return done.returncode
        print(f"wrote {header.path(single=single)}", flush=True)
    return 0


def constant_tests(name: str, out: Path) -> int:
    """Writes the compile-time tests of one header; the header itself goes nowhere."""
    header = next((h for h in table() if h.header == name), None)
    if header is None:
        print(f"{TABLE} has no line for {name}")
        return 1
    out.parent.mkdir(parents=True, exist_ok=True)
    command = [*header.command(single=False), "--constant-tests", str(out), "--include", header.header]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode


def main() -> int:
    parser = argparse.ArgumentParser(description="the generated headers that are committed")
    parser.add_argument("--accept", action="store_true", help="write them")
    parser.add_argument("--constant-tests", metavar="HEADER", help="write the compile-time tests of one header to --out")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.constant_tests:
        return constant_tests(options.constant_tests, options.out.resolve())
    return accept() if options.accept else check()


if __name__ == "__main__":
    sys.exit(main())
