"""Runs compilers for the tests that are about compiling: one call, one outcome, messages in plain English.

The flags every test compiles with stand in strict.rsp, which CMake's test programs read, too.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STRICT = Path(__file__).with_name("strict.rsp")
SPLIT = (f"-I{ROOT / 'include'}",)
SINGLE = (f"-I{ROOT / 'include' / 'single'}", *SPLIT)

# Exit code of a test that could not be tried; ctest shows it as skipped.
SKIPPED = 77


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a compiler said. `command` can be pasted into a shell."""

    ok: bool
    output: str
    command: str

    def first_error(self) -> tuple[str, list[str]]:
        """The first line with `error:` ("" if there is none), and that line with up to five lines on each side."""
        lines = self.output.splitlines()
        for number, line in enumerate(lines):
            if "error:" in line:
                return line, lines[max(0, number - 5) : number + 6]
        return "", []


def run(command: Sequence[str | Path]) -> Outcome:
    """Runs a compiler or linker with messages in plain ASCII English, whatever the user's locale."""
    words = [str(word) for word in command]
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                          env={**os.environ, "LC_ALL": "C"}, check=False)
    return Outcome(done.returncode == 0, done.stdout, shlex.join(words))


def compile_file(cxx: str, source: Path, output: Path, flags: Sequence[str] = ()) -> Outcome:
    """Compiles `source` strictly to the object `output`, through ccache where there is one."""
    output.parent.mkdir(parents=True, exist_ok=True)
    ccache = ["ccache"] if shutil.which("ccache") else []
    return run([*ccache, *shlex.split(cxx), f"@{STRICT}", *flags, "-c", source, "-o", output])


def arguments(description: str) -> argparse.ArgumentParser:
    """The options that every script about compiling has."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--cxx", default="g++", help="compiler, with flags if it needs some")
    parser.add_argument("--out", type=Path, required=True, help="folder for what is made")
    parser.add_argument("--single", action="store_true", help="use the single headers in place of the split ones")
    parser.add_argument("--flags", default="", help="more compiler flags, in one word")
    return parser


def flags_of(options: argparse.Namespace) -> list[str]:
    """Include folders and further flags that the options ask for."""
    return [*(SINGLE if options.single else SPLIT), *shlex.split(options.flags)]


def remarks(source: Path, word: str) -> list[re.Match[str]]:
    """The comment lines `// word…: text` of a file, with groups `rest` (between word and colon) and `text`."""
    pattern = re.compile(rf"^// {re.escape(word)}(?P<rest>[^:]*):\s*(?P<text>.*?)\s*$")
    lines = source.read_text(encoding="utf-8").splitlines()
    return [match for line in lines if (match := pattern.match(line))]
