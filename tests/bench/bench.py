"""Measures bindery against others.

    bench.py json [FOLDER]                    speed of reading and writing JSON, one table
    bench.py json [FOLDER] --instructions     the same counted by callgrind, which does not depend on the machine's load
    bench.py gate [FOLDER]                    exits 1 when reading W1 takes too many instructions; 77 is skipped
    bench.py compile [FOLDER]                 CPU seconds to compile what a program includes, and by document
    bench.py compile [FOLDER] --instructions  by document only, with the compiler's instructions counted by callgrind
    bench.py generate [FOLDER]                seconds and memory to generate headers; exits 1 when a promise is not kept
    bench.py stream [FOLDER] [--short]        speed and memory of streams; exits 1 when one takes more memory than promised
    bench.py http [FOLDER] [--short]          the Beast client and others against nginx; exits 1 when a promise is not kept
    bench.py http [FOLDER] --instructions     what a call costs, counted by callgrind, against Beast written by hand

FOLDER (build/bench) gets what is built. The environment's CXX names the compilers, separated by commas.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import bench_compile
import bench_documents
import bench_generate
import bench_http
import bench_json
import bench_stream
from building import ROOT, Failed, compilers


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["json", "gate", "compile", "generate", "stream", "http"])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--short", action="store_true")
    given = parser.parse_args()
    status = 0
    try:
        if given.what == "generate":
            given.folder.mkdir(parents=True, exist_ok=True)
            return bench_generate.bench(given.folder.resolve())
        for compiler in compilers():
            out = given.folder.resolve() / "_".join(word.strip("-=") for word in compiler).replace("/", "_")
            out.mkdir(parents=True, exist_ok=True)
            match given.what:
                case "json":
                    bench_json.bench(compiler, out, instructions=given.instructions)
                case "gate":
                    status = max(status, bench_json.gate(compiler, out))
                case "compile":
                    if not given.instructions:
                        bench_compile.bench(compiler, out)
                    bench_documents.bench(compiler, out / "documents", instructions=given.instructions)
                case "stream":
                    status = max(status, bench_stream.bench(compiler, out, short=given.short))
                case "http":
                    status = max(status, bench_http.bench(compiler, out, short=given.short, instructions=given.instructions))
    except Failed as problem:
        print(f"bench: {problem}", file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
