"""Whether generated headers and their constant tests compile without a warning: many in one translation unit, over a precompiled runtime.

Headers of different namespaces and the tests of each stand in one file. When it does not compile, those that the errors name are tried alone
and the others again together. What a precompiled header hides, an include that is missing, is looked for in the text.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from documents import ROOT, digest, digest_of_runtime

sys.path.insert(0, str(ROOT / "codegen"))
from bindery import cli  # noqa: E402

WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion", "-Werror")
FLAGS = ("-std=c++20", *WARNINGS, f"-I{ROOT / 'include'}")
COMPILERS = {"gcc": ("g++",), "clang14": ("clang++-14",), "clang19": ("clang++-19", "-stdlib=libc++")}
FILLER = ROOT / "tests" / "support" / "filler.hpp"
STANDARD = ("array", "chrono", "compare", "cstddef", "cstdint", "map", "optional", "string", "string_view", "tuple", "type_traits", "utility", "variant", "vector")
SECONDS = 900
# Bytes of headers and tests in one translation unit, and how many.
UNIT_BYTES, UNIT_COUNT = 1_500_000, 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """A generated header with its test: `folder` holds api.hpp and test.cpp."""

    name: str
    folder: Path

    def texts(self) -> tuple[bytes, bytes]:
        return (self.folder / "api.hpp").read_bytes(), (self.folder / "test.cpp").read_bytes()

    @property
    def size(self) -> int:
        return sum((self.folder / name).stat().st_size for name in ("api.hpp", "test.cpp"))


@dataclass(frozen=True, slots=True)
class Compiler:
    """`command` compiles over the precompiled runtime."""

    name: str
    command: tuple[str, ...]

    def key(self, candidate: Candidate, runtime: str) -> str:
        return digest([*candidate.texts(), runtime.encode(), " ".join(COMPILERS[self.name] + FLAGS).encode()])


def available(name: str) -> bool:
    return shutil.which(COMPILERS[name][0]) is not None


def precompile(name: str, header: Path, text: str, flags: tuple[str, ...]) -> Path:
    """Writes and precompiles a header, where that is not done yet. What is given back is the header for g++, the precompiled one for Clang."""
    made = header.with_suffix(".hpp.gch" if name == "gcc" else ".hpp.pch")
    stamp = header.with_suffix(".stamp")
    wanted = digest([text.encode(), digest_of_runtime().encode(), FILLER.read_bytes(), " ".join(COMPILERS[name] + flags).encode()])
    if not (made.is_file() and stamp.is_file() and stamp.read_text() == wanted):
        header.write_text(text, encoding="utf-8")
        subprocess.run([*COMPILERS[name], *flags, "-x", "c++-header", str(header), "-o", str(made)], check=True)
        stamp.write_text(wanted)
    return header if name == "gcc" else made


def prepare(name: str, out: Path) -> Compiler:
    """Precompiles the core runtime and the std headers."""
    text = "".join([*(f"#include <{n}>\n" for n in STANDARD), *(f"#include <bindery/{n}.hpp>\n" for n in cli.runtime_core())])
    made = precompile(name, out / f"runtime_{name}.hpp", text, FLAGS)
    use = "-include" if name == "gcc" else "-include-pch"
    return Compiler(name, (*COMPILERS[name], *FLAGS, use, str(made), f"-I{out / 'documents'}", "-fsyntax-only"))


def units(candidates: list[Candidate]) -> list[list[Candidate]]:
    """Into translation units of a size that a compiler takes well."""
    made: list[list[Candidate]] = []
    size = 0
    for candidate in sorted(candidates, key=lambda c: c.size):
        if not made or size + candidate.size > UNIT_BYTES or len(made[-1]) == UNIT_COUNT:
            made.append([])
            size = 0
        made[-1].append(candidate)
        size += candidate.size
    return made


def check(compiler: Compiler, unit: list[Candidate], source: Path) -> dict[str, str]:
    """The errors of each document of a unit, "" where there are none."""
    left = list(unit)
    errors: dict[str, str] = {}
    while left:
        output = _compile(compiler, left, source)
        if not output:
            errors.update((candidate.name, "") for candidate in left)
            break
        if len(left) == 1:
            errors[left[0].name] = output
            break
        named = [c for c in left if f"/{c.folder.name}/api.hpp:" in output or f"/{c.folder.name}/test.cpp:" in output]
        if not named or len(named) == len(left):
            half = len(left) // 2
            return {**errors, **check(compiler, left[:half], source), **check(compiler, left[half:], source)}
        for candidate in named:
            errors[candidate.name] = _compile(compiler, [candidate], source)
        left = [candidate for candidate in left if candidate not in named]
    return errors


def _compile(compiler: Compiler, unit: list[Candidate], source: Path) -> str:
    """What the compiler said when it failed, else ""."""
    lines = []
    for candidate in unit:
        test = (candidate.folder / "test.cpp").read_text(encoding="utf-8")
        lines += [f'#line 1 "{candidate.folder}/test.cpp"', test.replace("bindery_constant", f"bindery_constant_{candidate.folder.name}")]
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text("\n".join(lines), encoding="utf-8")
    command = [*compiler.command, str(source)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"not compiled within {SECONDS} s: {shlex.join(command)}"
    if done.returncode == 0:
        return ""
    return done.stderr[:20_000] or f"{shlex.join(command)} ended with {done.returncode}"


# --------------------------------------------------------------------------------------------------------------------
# Includes

# The header that brings a name in. Names of the runtime are in the file of their name, but for these.
_OURS = {
    "names": "fields", "reply": "reply", "replies": "reply", "range": "reply", "otherwise": "reply", "left_out": "required", "operation_info": "http",
}
_STD = {
    "optional": "optional", "vector": "vector", "map": "map", "string": "string", "variant": "variant", "tuple": "tuple", "int64_t": "cstdint",
    "int32_t": "cstdint", "uint64_t": "cstdint", "uint32_t": "cstdint", "string_view": "string_view", "size_t": "cstddef", "nullptr_t": "cstddef",
}
# The file that each value type is in.
_VALUE_TYPES = {name: name for name in ("any", "box", "nullable", "open", "secret", "decimal", "base64")} | {"base64url": "base64"}


def missing_includes(header: str) -> str:
    """The std headers and the files of value types that a header uses and does not include, by the names in its code; "" if none."""
    code = re.sub(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*', "", header)
    included = set(re.findall(r"^#include <([\w./]+)>", header, re.MULTILINE))
    wanted = {_STD[name] for name in set(re.findall(r"\bstd::(\w+)", code)) if name in _STD}
    wanted |= {f"bindery/{_VALUE_TYPES[name]}.hpp" for name in set(re.findall(r"\brt::(\w+)", code)) if name in _VALUE_TYPES}
    wanted |= {f"bindery/{_OURS[name]}.hpp" for name in set(re.findall(r"\brt::(\w+)", code)) & {"names", "left_out"}}
    return ", ".join(sorted(wanted - included))


# --------------------------------------------------------------------------------------------------------------------
# Results of earlier runs


def remember(candidate: Candidate, compiler: str, key: str, error: str) -> None:
    (candidate.folder / f"{compiler}.json").write_text(json.dumps({"key": key, "error": error}), encoding="utf-8")


def remembered(candidate: Candidate, compiler: str, key: str) -> str | None:
    """The errors of the same header with the same compiler, None when it was not compiled yet."""
    try:
        kept = json.loads((candidate.folder / f"{compiler}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return kept["error"] if kept["key"] == key else None
