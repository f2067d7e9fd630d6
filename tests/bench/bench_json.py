"""Reading and writing JSON, ours and others' into the same structs: speed, instructions, and a gate for tests."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import make_data
from building import (
    HERE, ROOT, SHARED, Failed, Library, boost_json, cached, generate, in_system, run, say, simdjson, table, version,
    write_json,
)

FLAGS = ["-std=c++20", "-O2", "-DNDEBUG", "-fPIC", "-fvisibility=hidden", "-fvisibility-inlines-hidden",
         "-fno-semantic-interposition"]
ROUNDS = 25
BASE = "nlohmann DOM"
# W1 in instructions: at most a ninth of the DOM's. Instructions are steady to one per cent, and time is not.
GATE = 9


@dataclass(frozen=True, slots=True)
class Candidate:
    """A shared object to build: its source, its libraries, and further flags."""

    source: str
    libraries: tuple[Library, ...] = ()
    flags: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    what: str
    workload: str
    name: str
    ratio: float
    speed: float = 0.0
    ours_by: float = 0.0


def has_valgrind() -> bool:
    return shutil.which("valgrind") is not None and Path("/usr/include/valgrind/callgrind.h").is_file()


def candidates(compiler: list[str], *, for_valgrind: bool) -> list[Candidate]:
    """All that can be built here; the others are said to be left out."""
    found: list[Candidate] = [Candidate("json_ours.cpp")]
    peers = [
        ("json_nlohmann.cpp", in_system("nlohmann/json", "nlohmann/json.hpp", "nlohmann-json3-dev")),
        ("json_boost.cpp", boost_json()),
        ("json_rapidjson.cpp", in_system("RapidJSON", "rapidjson/reader.h", "rapidjson-dev")),
        ("json_simdjson.cpp", simdjson()),
    ]
    for source, library in peers:
        if library.include is None:
            say(f"{library.name} is left out: {library.why_not}")
            continue
        say(f"{library.name} {version(library, compiler)}")
        if library.name != "simdjson":
            found.append(Candidate(source, (library,)))
            continue
        # Valgrind knows no AVX-512, which the machine's own instruction set may have.
        architectures = ["haswell"] if for_valgrind else ["haswell", "native"]
        for name in architectures:
            flags = (f"-march={name}", f'-DBENCH_ARCH="{name}"', "-DSIMDJSON_IMPLEMENTATION_FALLBACK=0")
            found.append(Candidate(source, (library,), flags, name))
    return found


def prepare(out: Path) -> None:
    """The generated headers of the three workloads."""
    generate(ROOT / "spec/huaweicloud/swr.yaml", out / "include/huaweicloud/swr.hpp", "huaweicloud::swr")
    spec = write_json(out / "projects.json", make_data.description())
    generate(spec, out / "include/bench/projects.hpp", "bench_models")


def build_candidate(one: Candidate, compiler: list[str], out: Path) -> Path:
    stem = Path(one.source).stem + (f"_{one.name}" if one.name else "")
    # Not as system headers: -isystem with a folder of the compiler's own list would break <cstdlib>.
    extra = [library.include for library in one.libraries if library.include not in (Path("/usr/include"), None)]
    includes = [f"-I{out / 'include'}", f"-I{ROOT / 'include'}", *(f"-I{folder}" for folder in extra)]
    sources = [HERE / one.source]
    if one.source == "json_simdjson.cpp":
        sources.append(one.libraries[0].include / "simdjson.cpp")
    objects: list[Path] = []
    for source in sources:
        object_file = out / f"{stem}_{source.stem}.o"
        run([*cached(compiler), *FLAGS, *one.flags, *includes, "-c", source, "-o", object_file])
        objects.append(object_file)
    library_file = out / f"{stem}.so"
    run([*compiler, "-shared", "-Wl,-Bsymbolic,-z,now", *objects, "-o", library_file])
    return library_file


def build_main(compiler: list[str], out: Path) -> Path:
    object_file = out / "json_main.o"
    includes = [f"-I{out / 'include'}", f"-I{ROOT / 'include'}"]
    run([*cached(compiler), *FLAGS, *includes, "-c", HERE / "json_main.cpp", "-o", object_file])
    run([*compiler, object_file, "-o", out / "json_main", "-ldl"])
    return out / "json_main"


def build_all(chosen: list[Candidate], compiler: list[str], out: Path) -> tuple[Path, list[Path]]:
    """The harness and the shared objects. One that does not build is left out, unless it is ours."""
    main = build_main(compiler, out)
    built: list[Path] = []
    for one in chosen:
        say(f"building {one.source} {one.name}")
        try:
            built.append(build_candidate(one, compiler, out))
        except Failed as problem:
            if not one.libraries:
                raise
            say(f"{one.source} {one.name} does not build with {' '.join(compiler)} and is left out: {problem}")
    return main, built


def timed(main: Path, libraries: list[Path], data: Path) -> list[Result]:
    lines = run([main, data, "time", str(ROUNDS), *libraries]).splitlines()
    cells = [line.split("\t") for line in lines]
    return [Result(c[0], c[1], c[2], float(c[3]), float(c[4]), float(c[5])) for c in cells]


def counted(main: Path, libraries: list[Path], data: Path, out: Path) -> dict[tuple[str, str, str], int]:
    """Instructions of one run, the heap being warm, by what, workload and candidate."""
    for old in out.glob("callgrind.out*"):
        old.unlink()
    tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out / 'callgrind.out'}",
            "--toggle-collect=*bench_counted*"]
    run([*tool, main, data, "instructions", *libraries])
    counts: dict[tuple[str, str, str], int] = {}
    for file in out.glob("callgrind.out.*"):
        text = file.read_text(encoding="utf-8", errors="replace")
        title = re.search(r"^desc: Trigger: Client Request: (.*)\t(.*)\t(.*)\t(.*)$", text, re.MULTILINE)
        total = re.search(r"^(?:totals|summary): (\d+)", text, re.MULTILINE)
        if title and total:
            counts[title[1], title[2], title[3]] = int(total[1]) // int(title[4])
    if not counts:
        raise Failed("callgrind wrote no counts")
    return counts


def print_times(results: list[Result]) -> None:
    cells: dict[tuple[str, str], dict[str, Result]] = defaultdict(dict)
    for result in results:
        cells[result.what, result.name][result.workload] = result
    loads = sorted({result.workload for result in results})
    head = ["", "candidate", *(f"{w} × {BASE}" for w in loads), *(f"{w} MB/s" for w in loads),
            *(f"{w} bindery is faster by" for w in loads)]
    rows = [
        [what, name, *(f"{by[w].ratio:.2f}" for w in loads), *(f"{by[w].speed:.0f}" for w in loads),
         *(f"{by[w].ours_by:.2f}" for w in loads)]
        for (what, name), by in sorted(cells.items(), key=lambda item: (item[0][0], item[1][loads[0]].ratio))
    ]
    print(table(head, rows), flush=True)


def print_counts(counts: dict[tuple[str, str, str], int]) -> None:
    loads = sorted({workload for _, workload, _ in counts})
    names = {(what, name) for what, _, name in counts}
    head = ["", "candidate", *(f"{w} instructions" for w in loads), *(f"{w} {BASE} / this" for w in loads)]

    def row(what: str, name: str) -> list[str]:
        mine = [counts[what, w, name] for w in loads]
        base = [counts[what, w, BASE] for w in loads]
        return [what, name, *(f"{n:,}" for n in mine), *(f"{b / n:.2f}" for b, n in zip(base, mine, strict=True))]

    ordered = sorted(names, key=lambda pair: (pair[0], -counts[pair[0], loads[0], pair[1]]))
    print(table(head, [row(what, name) for what, name in ordered]), flush=True)


def bench(compiler: list[str], out: Path, *, instructions: bool) -> None:
    """Prints the table of one compiler."""
    if instructions and not has_valgrind():
        raise Failed("counting instructions needs valgrind, which is not installed")
    prepare(out)
    main, libraries = build_all(candidates(compiler, for_valgrind=instructions), compiler, out)
    print(f"\n{' '.join(compiler)} {' '.join(FLAGS[:2])}; {run([*compiler, '--version']).splitlines()[0]}\n")
    if instructions:
        make_data.write_all(out / "data-small", SHARED, 1000, 100)
        print_counts(counted(main, libraries, out / "data-small", out))
    else:
        make_data.write_all(out / "data", SHARED, 10000, 2000)
        print_times(timed(main, libraries, out / "data"))


def gate(compiler: list[str], out: Path) -> int:
    """0 when ours takes at most a ninth of the DOM's instructions for W1, 77 where that cannot be counted."""
    nlohmann = in_system("nlohmann/json", "nlohmann/json.hpp", "nlohmann-json3-dev")
    if nlohmann.include is None or not has_valgrind():
        print(f"skipped: {nlohmann.why_not or 'valgrind is not installed'}")
        return 77
    prepare(out)
    chosen = [Candidate("json_ours.cpp"), Candidate("json_nlohmann.cpp", (nlohmann,))]
    main, libraries = build_all(chosen, compiler, out)
    make_data.write_all(out / "data-gate", SHARED, 10, 2)
    counts = counted(main, libraries, out / "data-gate", out)
    ours, base = counts["read", "W1", "bindery"], counts["read", "W1", BASE]
    good = ours * GATE <= base
    verdict = "as promised" if good else f"more than a {GATE}th"
    print(f"W1 read: bindery {ours:,} instructions, {BASE} {base:,}: {base / ours:.2f} times fewer, {verdict}")
    return 0 if good else 1
