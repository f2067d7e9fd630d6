"""Same input, same bytes: the generator's output must not depend on the machine, the folder or the line ends.

Each committed header is generated three times: in the project with one hash seed; in a copy of the project elsewhere with
another hash seed, locale and CRLF line ends in every file that the generator reads; and from a third folder with absolute
paths. The three must be equal.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import headers


def generated(command: list[str], folder: Path, **environment: str) -> bytes:
    """What the generator prints in `folder`."""
    done = subprocess.run(command, cwd=folder, env={**os.environ, **environment}, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0 or not done.stdout:
        raise SystemExit(f"{' '.join(command)} exited {done.returncode} and printed {len(done.stdout)} bytes")
    return done.stdout


def copy_with_crlf(target: Path) -> None:
    """Copies what the generator is and reads, with every line end turned into CRLF."""
    for folder in ("codegen", "include", "spec"):
        shutil.copytree(headers.ROOT / folder, target / folder, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for file in target.rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def first_difference(one: bytes, other: bytes) -> str:
    pairs = zip(one.splitlines(keepends=True), other.splitlines(keepends=True))
    for number, (a, b) in enumerate(pairs, start=1):
        if a != b:
            return f"line {number}:\n  {a!r}\n  {b!r}"
    return "one is the beginning of the other"


def main() -> int:
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        elsewhere, third = Path(name) / "another folder", Path(name) / "third"
        third.mkdir()
        copy_with_crlf(elsewhere)
        for header, single in headers.flavours():
            if " " in header.spec:  # Its parts are here one by one.
                continue
            here = generated(header.command(single=single), headers.ROOT, PYTHONHASHSEED="1", LC_ALL="C.UTF-8")
            others = {
                "another hash seed, locale and folder, CRLF line ends": generated(
                    header.command(single=single, generator=elsewhere / "codegen"), elsewhere,
                    PYTHONHASHSEED="2", LC_ALL="C", TZ="Asia/Shanghai"),
                "absolute paths from another folder": generated(
                    header.command(single=single, spec=str(headers.ROOT / header.spec)), third, PYTHONHASHSEED="3"),
            }
            for change, text in others.items():
                if text != here:
                    failures += 1
                    print(f"{header.path(single=single)} depends on {change}: {first_difference(here, text)}")
            if b"\r" in here:
                failures += 1
                print(f"{header.path(single=single)} holds a carriage return")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
