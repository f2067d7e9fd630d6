"""What the headers of whole documents cost to include: CPU seconds and memory of the compiler, against their bare structs.

Both include the runtime, which is the same for every document. The share of the header is promised (DESIGN, P7: at most
10 % more than the bare structs); time on a busy machine is off by more than that, which is why --instructions is there.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import bench_generate
from bare import bare
from building import ROOT, Failed, run, say, table

ROUNDS = 7
RUNTIME = "#include <bindery/runtime.hpp>\n"


@dataclass(slots=True)
class Half:
    """One file of a pair, and what its compilations took."""

    source: Path
    seconds: list[float] = field(default_factory=list)
    mebibytes: int = 0
    instructions: int = 0


@dataclass(slots=True)
class Pair:
    """The header of a document, and its bare structs."""

    name: str
    lines: int
    whole: Half
    bare: Half


def prepare(name: str, spec: Path, more: list[str], folder: Path) -> Pair:
    """Generates the header and strips it."""
    header = folder / f"{name}.hpp".replace(" ", "_")
    words = [os.environ.get("PYTHON", "python3"), str(ROOT / "codegen"), str(spec), "-o", str(header), "--namespace", "bench", *more]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{name} has no header:\n{done.stderr[:2000]}")
    text = header.read_text(encoding="utf-8")
    halves = []
    for kind, body in (("whole", text), ("bare", bare(text))):
        source = header.with_suffix(f".{kind}.cpp")
        source.write_text(RUNTIME + body, encoding="utf-8")
        halves.append(Half(source))
    return Pair(name, text.count("\n"), *halves)


def compile_once(half: Half, compiler: list[str]) -> None:
    """Adds the CPU seconds, user and system, of one compilation."""
    command = [*compiler, "-std=c++20", "-O0", "-w", f"-I{ROOT / 'include'}", "-c", str(half.source), "-o", os.devnull]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(f"{half.source.name} does not compile:\n{errors[:3000]}")
    half.seconds.append(used.ru_utime + used.ru_stime)
    half.mebibytes = max(half.mebibytes, used.ru_maxrss >> 10)


def count(half: Half, compiler: list[str]) -> None:
    """The compiler's own instructions, by callgrind: steady to 0.1 %, and fifty times slower."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--trace-children=yes",
               "--trace-children-skip=*/as,*/ld,*/collect2", *compiler, "-std=c++20", "-O0", "-w", f"-I{ROOT / 'include'}",
               "-S", str(half.source), "-o", os.devnull]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    # The driver and the compiler proper both report; the compiler is the larger.
    counts = [int(found) for found in re.findall(r"Collected : (\d+)", done.stderr)]
    if done.returncode or not counts:
        raise Failed(f"callgrind: {done.stderr[-1500:]}")
    half.instructions = max(counts)


def bench(compiler: list[str], folder: Path, *, instructions: bool) -> None:
    """Prints the table of one compiler."""
    folder.mkdir(parents=True, exist_ok=True)
    pairs = []
    for name, spec, more in bench_generate.documents():
        say(f"generating: {name}")
        pairs.append(prepare(name, spec, more, folder))
    runtime = Half(folder / "runtime.cpp")
    runtime.source.write_text(RUNTIME, encoding="utf-8")
    for n in range(ROUNDS):
        say(f"compiling all documents, round {n + 1} of {ROUNDS}")
        compile_once(runtime, compiler)
        for pair in pairs:
            compile_once(pair.whole, compiler)
            compile_once(pair.bare, compiler)
    rows = [["the runtime alone", "", f"{statistics.median(runtime.seconds):.2f}", "", str(runtime.mebibytes), "", ""]]
    for pair in pairs:
        more = f"{(statistics.median(pair.whole.seconds) / statistics.median(pair.bare.seconds) - 1) * 100:+.1f} %"
        counted = ""
        if instructions:
            say(f"counting instructions: {pair.name}")
            count(pair.whole, compiler)
            count(pair.bare, compiler)
            counted = f"{(pair.whole.instructions / pair.bare.instructions - 1) * 100:+.1f} %"
        rows.append([pair.name, f"{pair.lines:,}", f"{statistics.median(pair.whole.seconds):.2f}", more, str(pair.whole.mebibytes),
                     f"{pair.whole.instructions / 1e9:.2f}" if instructions else "", counted])
    print(f"\n{' '.join(compiler)} -std=c++20 -O0; {run([*compiler, '--version']).splitlines()[0]}; headers that nobody uses, with the "
          f"runtime; medians of {ROUNDS} interleaved runs, user and system time\n")
    heads = ["document", "lines", "CPU s", "over its bare structs", "MiB", "10⁹ instructions", "over its bare structs"]
    print(table(heads, rows), flush=True)
