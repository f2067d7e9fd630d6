"""Installs bindery, builds a project that finds it as a package, and runs what that makes; then the same with bindery as a
folder of the project, of which only the programs without a transport are built.

`run.py OUT TRANSPORT…` names the transports whose libraries this machine has: beast, curl, httplib, xml.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = Path(__file__).resolve().parent / "project"


def run(*words: str | Path) -> None:
    """One command; it ends the test, with all that it said, when it fails."""
    done = subprocess.run([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"$ {' '.join(map(str, words))}\n{done.stdout}\nexit code {done.returncode}")


def build(out: Path, programs: list[str], *definitions: str) -> None:
    """Configures the project, builds the programs and runs each."""
    run("cmake", "-S", PROJECT, "-B", out, f"-DCMAKE_CXX_COMPILER={os.environ.get('CXX', 'g++')}", *launcher(), *definitions)
    for program in programs:
        run("cmake", "--build", out, "--target", program)
        run(out / program)
        print(f"{out.name}: {program}", flush=True)


def launcher() -> list[str]:
    return ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []


def main() -> int:
    out, transports = Path(sys.argv[1]).resolve(), sys.argv[2:]
    shutil.rmtree(out, ignore_errors=True)
    run("cmake", "-S", ROOT, "-B", out / "bindery", "-DBUILD_TESTING=OFF", f"-DCMAKE_INSTALL_PREFIX={out / 'installed'}")
    run("cmake", "--install", out / "bindery")
    build(out / "package", ["examples", "split", *transports], f"-DCMAKE_PREFIX_PATH={out / 'installed'}", f"-DTRANSPORTS={';'.join(transports)}")
    build(out / "folder", ["examples", "split"], f"-DBINDERY_FOLDER={ROOT}", f"-DTRANSPORTS={';'.join(transports)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
