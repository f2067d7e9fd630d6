#!/usr/bin/env python3
"""Golden tests: the generator's output for small descriptions, kept beside them.

tests/golden/<case>/ holds spec.yaml (or spec.json), optionally `args` (more words for the generator's command line), and
either expected.hpp (exit 0, what it prints; it must also compile alone without a warning) or expected.txt (exit 1, the
problems). A case with examples.hpp is asked for `--examples` too. `golden.py [case…]` compares; `golden.py --accept [case…]` writes what the generator prints now.
"""

from __future__ import annotations

import argparse
import difflib
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "support"))
import cxx  # noqa: E402

GOLDEN = cxx.ROOT / "tests" / "golden"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the generator."""

    exit_code: int
    out: str
    err: str
    examples: str | None

    def kind(self) -> str:
        """The name of the file that this run's text belongs in."""
        return "expected.hpp" if self.exit_code == 0 else "expected.txt"

    def text(self) -> str:
        return self.out if self.exit_code == 0 else self.err

    def surprise(self) -> str:
        """What no golden file can make right; "" if there is nothing of the kind."""
        if self.exit_code not in (0, 1) or "Traceback" in self.err:
            return f"the generator ended with {self.exit_code}:\n{self.err}"
        if self.exit_code == 1 and self.out:
            return f"the generator reported problems but still printed a header:\n{self.out[:400]}"
        if self.exit_code == 0 and self.err:
            return f"the generator succeeded but complained:\n{self.err}"
        return ""


def run_codegen(case: Path) -> Run:
    """Runs the generator inside the case's folder, so that problems name `spec.yaml` and nothing above it."""
    spec = next((name for name in ("spec.yaml", "spec.json") if (case / name).exists()), "spec.yaml")
    args = case / "args"
    more = shlex.split(args.read_text(encoding="utf-8")) if args.exists() else []
    with tempfile.TemporaryDirectory() as folder:
        examples = Path(folder, "examples.hpp") if (case / "examples.hpp").exists() else None
        more += ["--examples", str(examples)] if examples is not None else []
        done = subprocess.run([sys.executable, str(cxx.ROOT / "codegen"), spec, *more], cwd=case, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, encoding="utf-8", check=False)
        shown = examples.read_text(encoding="utf-8") if examples is not None and examples.exists() else None
    return Run(done.returncode, done.stdout, done.stderr, shown)


def accept(case: Path) -> int:
    run = run_codegen(case)
    if text := run.surprise():
        print(f"{case.name}: {text}")
        return 1
    for stale in {"expected.hpp", "expected.txt"} - {run.kind()}:
        (case / stale).unlink(missing_ok=True)
    (case / run.kind()).write_text(run.text(), encoding="utf-8", newline="")
    print(f"wrote {(case / run.kind()).relative_to(cxx.ROOT)}")
    if run.examples is not None:
        (case / "examples.hpp").write_text(run.examples, encoding="utf-8", newline="")
    return 0


def complaint(case: Path, out: Path, compiler: str) -> str:
    """What is wrong with a case; "" if nothing is."""
    run = run_codegen(case)
    if text := run.surprise():
        return text
    expected = case / run.kind()
    if len([name for name in ("expected.hpp", "expected.txt") if (case / name).exists()]) != 1:
        return "there must be one file of expected.hpp and expected.txt" + how_to_accept(case)
    if not expected.exists():
        meant = "to print a header" if run.exit_code == 1 else "to report problems"
        return f"the generator was expected {meant}, but exited {run.exit_code}:\n{run.text()[:4000]}" + how_to_accept(case)
    texts = {expected: run.text()} | ({case / "examples.hpp": run.examples} if run.examples is not None else {})
    for file, text in texts.items():
        wanted = file.read_bytes().decode("utf-8")
        if wanted != text:
            name = str(file.relative_to(cxx.ROOT))
            diff = difflib.unified_diff(wanted.splitlines(keepends=True), text.splitlines(keepends=True), name, "now")
            return f"the output has changed:\n{''.join(diff)}" + how_to_accept(case)
    found = (compile_alone(file, out / case.name, compiler) for file in texts if file.suffix == ".hpp")
    return next((text for text in found if text), "")


def how_to_accept(case: Path) -> str:
    return f"\naccept with: python3 tests/golden.py --accept {case.name}"


def compile_alone(header: Path, out: Path, compiler: str) -> str:
    """Compiles an empty file that includes the header, first and twice."""
    out.mkdir(parents=True, exist_ok=True)
    source = out / "alone.cpp"
    source.write_text(f'#include "{header}"\n#include "{header}"\n', encoding="utf-8")
    outcome = cxx.compile_file(compiler, source, out / "alone.o", cxx.SPLIT)
    return "" if outcome.ok else f"the header does not compile:\n{outcome.output}\n{outcome.command}"


def main() -> int:
    parser = argparse.ArgumentParser(description="golden tests of the generator")
    parser.add_argument("--accept", action="store_true", help="write what the generator prints now")
    parser.add_argument("--cxx", default="g++")
    parser.add_argument("--out", type=Path, help="folder for what is made (default: a temporary one)")
    parser.add_argument("cases", nargs="*", metavar="case")
    options = parser.parse_args()

    cases = [GOLDEN / name for name in options.cases] or sorted(path for path in GOLDEN.iterdir() if path.is_dir())
    if missing := [case.name for case in cases if not case.is_dir()]:
        parser.error(f"tests/golden has no case {', '.join(missing)}")
    if options.accept:
        return max(accept(case) for case in cases)

    failures = 0
    with tempfile.TemporaryDirectory() as scratch:
        for case in cases:
            if text := complaint(case, options.out or Path(scratch), options.cxx):
                failures += 1
                print(f"{case.name}: {text}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
