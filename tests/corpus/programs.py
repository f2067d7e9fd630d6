"""Programs that use everything of generated headers (instantiate.py writes them): compiled, several documents in one, and run."""

from __future__ import annotations

import subprocess
from pathlib import Path

import instantiate
from documents import ROOT, digest
from syntax import COMPILERS, FILLER, FLAGS, SECONDS, Candidate, Compiler, precompile

# Bytes of headers in one program. What is compiled grows with the models; what is paid for each program is little.
PROGRAM_BYTES = 60_000


def prepare(out: Path) -> Compiler:
    flags = (*FLAGS, f"-I{FILLER.parent}", "-O0")
    made = precompile("gcc", out / "filler.hpp", f'#include "{FILLER}"\n', flags)
    return Compiler("gcc", (*COMPILERS["gcc"], *flags, "-include", str(made), f"-I{out / 'documents'}"))


def key(candidate: Candidate, runtime: str) -> str:
    return digest([*candidate.texts(), FILLER.read_bytes(), Path(instantiate.__file__).read_bytes(), runtime.encode()])


def units(candidates: list[Candidate]) -> list[list[Candidate]]:
    made: list[list[Candidate]] = []
    size = 0
    for candidate in sorted(candidates, key=lambda c: c.size):
        if not made or size + candidate.size > PROGRAM_BYTES:
            made.append([])
            size = 0
        made[-1].append(candidate)
        size += candidate.size
    return made


def check(compiler: Compiler, unit: list[Candidate], program: Path) -> dict[str, str]:
    """What is wrong with each document of a unit, "" where nothing is. When they do not compile together, each is tried alone."""
    source = program.with_suffix(".cpp")
    program.parent.mkdir(parents=True, exist_ok=True)
    texts = [(candidate.folder / "use.cpp").read_text(encoding="utf-8") for candidate in unit]
    source.write_text("\n".join([*texts, instantiate.main_function([c.folder.name for c in unit])]), encoding="utf-8")
    try:
        libraries = ["-lpugixml"] if any("<bindery/xml.hpp>" in text for text in texts) else []
        done = _run([*compiler.command, str(source), "-o", str(program), *libraries])
        if done.returncode != 0:
            if len(unit) == 1:
                return {unit[0].name: done.stderr[:20_000] or "the compiler was ended"}
            return {name: error for one in unit for name, error in check(compiler, [one], program).items()}
        done = _run([str(program)])
    except subprocess.TimeoutExpired as end:
        return {candidate.name: f"error: not done within {SECONDS} s: {end.cmd[0]}" for candidate in unit}
    finally:
        program.unlink(missing_ok=True)
    failures = instantiate.failures_of(done.stdout)
    if done.returncode not in (0, 1):  # One of them ended the program.
        if len(unit) > 1:
            return {name: error for one in unit for name, error in check(compiler, [one], program).items()}
        return {unit[0].name: f"error: the program ended with {done.returncode}: {done.stderr[-2000:]}"}
    return {c.name: f"error: {failures[c.folder.name]}" if c.folder.name in failures else "" for c in unit}


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=SECONDS, check=False)
