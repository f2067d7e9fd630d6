"""What both benchmarks need: running commands, generated headers, and the libraries to compare with."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "bench"
SHARED = Path(os.environ.get("BINDERY_SHARED", ROOT.parent / "shared"))
# A package of PyPI that carries the newest simdjson of those that were looked at in 2026-11 (pysimdjson 7.0.2 has
# 3.12.3, cysimdjson 26.27 has 3.8.0, npm's @nozbe/simdjson 3.9.4).
SIMDJSON_PACKAGE = "fastsimdjson==0.8.0"


class Failed(Exception):
    """A command that did not do what it should; the text is what to print."""


@dataclass(frozen=True, slots=True)
class Library:
    """Something to compare with: where its headers are, or why it is left out."""

    name: str
    include: Path | None
    why_not: str = ""


def say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], cwd: Path | None = None) -> str:
    """The command's standard output."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"{shlex.join(str(word) for word in command)}\n{done.stderr[-4000:]}")
    return done.stdout


def compilers() -> list[list[str]]:
    """From the environment's CXX: command lines, separated by commas."""
    return [shlex.split(one) for one in os.environ.get("CXX", "g++").split(",") if one.strip()]


def cached(compiler: list[str]) -> list[str]:
    return ["ccache", *compiler] if shutil.which("ccache") else compiler


def generate(spec: Path, header: Path, namespace: str, *, single: bool = False) -> Path:
    """A header of ours, written only when it is another than the one that is there, so that caches stay warm."""
    flavour = ["--single"] if single else []
    text = run([sys.executable, ROOT / "codegen", spec, "--namespace", namespace, *flavour])
    header.parent.mkdir(parents=True, exist_ok=True)
    if not header.is_file() or header.read_text(encoding="utf-8") != text:
        header.write_text(text, encoding="utf-8")
    return header


def write_json(file: Path, value: object) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value, indent=1), encoding="utf-8")
    return file


def in_system(name: str, header: str, package: str) -> Library:
    for folder in (Path("/usr/include"), Path("/usr/local/include")):
        if (folder / header).is_file():
            return Library(name, folder)
    return Library(name, None, f"<{header}> is not installed (Debian: {package})")


def boost_json() -> Library:
    """Boost 1.75 or newer: as told, unpacked by ./dev, or installed."""
    told = os.environ.get("BINDERY_BOOST_181")
    places = [Path(told), Path(told) / "usr" / "include"] if told else []
    places += [ROOT / ".dev" / "boost-1.81" / "usr" / "include", Path("/usr/include"), Path("/usr/local/include")]
    for folder in places:
        if (folder / "boost" / "json" / "src.hpp").is_file():
            return Library("Boost.JSON", folder)
    why_not = "no Boost with boost/json/src.hpp (./dev test unpacks one; or name a folder in BINDERY_BOOST_181)"
    return Library("Boost.JSON", None, why_not)


def simdjson() -> Library:
    """Fetched from PyPI once; what counts is the simdjson.h and simdjson.cpp in the package."""
    folder = ROOT / ".dev" / "simdjson"
    if not (folder / "simdjson.cpp").is_file():
        try:
            fetch_simdjson(folder)
        except (Failed, OSError, StopIteration) as problem:
            return Library("simdjson", None, f"{SIMDJSON_PACKAGE} cannot be had from PyPI: {str(problem)[-300:]}")
    return Library("simdjson", folder)


def fetch_simdjson(folder: Path) -> None:
    say(f"fetching {SIMDJSON_PACKAGE} from PyPI into {folder.relative_to(ROOT)}")
    scratch = folder / "package"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
    run([*pip, SIMDJSON_PACKAGE, "-d", scratch])
    shutil.unpack_archive(next(scratch.glob("*.tar.gz")), scratch, filter="data")
    for name in ("simdjson.h", "simdjson.cpp"):
        shutil.move(next(scratch.rglob(name)), folder / name)
    shutil.rmtree(scratch)


def version(library: Library, compiler: list[str]) -> str:
    """The library's version as its own macros say."""
    macro = {
        "nlohmann/json": ("nlohmann/json.hpp", "NLOHMANN_JSON_VERSION_MAJOR.NLOHMANN_JSON_VERSION_MINOR."
                                               "NLOHMANN_JSON_VERSION_PATCH"),
        "RapidJSON": ("rapidjson/rapidjson.h", "RAPIDJSON_VERSION_STRING"),
        "Boost.JSON": ("boost/version.hpp", "BOOST_LIB_VERSION"),
        "simdjson": ("simdjson.h", "SIMDJSON_VERSION"),
    }
    header, expression = macro[library.name]
    source = f"#include <{header}>\nthe_version {expression}\n"
    done = subprocess.run([*compiler, "-std=c++20", "-E", "-P", "-I", str(library.include), "-x", "c++", "-"],
                          input=source, capture_output=True, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1] if done.returncode == 0 else ""
    return last.removeprefix("the_version").replace('"', "").replace(" ", "").replace("_", ".") or "?"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table with even columns."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]

    def line(row: Sequence[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"

    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([line(head), rule, *map(line, rows)])
