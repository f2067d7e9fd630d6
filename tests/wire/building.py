"""Makes a suite's program: a header for every description that a driver includes, an object for every driver, one link.

What is up to date is left alone: a header while neither its description nor the generator has changed, an object while
neither its command nor any file that it was compiled from has.
"""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from suites import ROOT, Suite

HERE = Path(__file__).resolve().parent
STRICT = ROOT / "tests" / "support" / "strict.rsp"
COMMON = (HERE / "main.cpp", HERE / "transport.cpp")
COMPLETED = "completed"
LIBRARIES = ("-lssl", "-lcrypto", "-pthread", "-lpugixml")
Item = TypeVar("Item")


class Broken(Exception):
    """Something does not generate, compile or link; its text is what the tool said."""


@dataclass(frozen=True, slots=True)
class Document:
    """A description that a driver includes: `<folder/name.hpp>` is made from the file `path`.

    `overlay` says what the suite's document leaves out and OpenAPI can say: it makes `<completed/folder_name.hpp>`.
    """

    folder: str
    name: str
    path: Path
    group: str
    overlay: Path | None = None

    @property
    def header(self) -> str:
        return f"{self.folder}/{self.name}.hpp"


@dataclass(slots=True)
class Cost:
    """CPU seconds of compilers and of the generator, of what was not up to date."""

    generating: float = 0.0
    compiling: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)


def identifier(path: Path, folder: Path) -> str:
    """The name of a description's header and namespace: its path without the ending, in identifier characters."""
    return re.sub(r"\W", "_", path.relative_to(folder).with_suffix("").as_posix())


def documents_of(suite: Suite) -> dict[str, Document]:
    """Every description of the suite, by its header, and those that have an overlay a second time, completed by it."""
    found: dict[str, Document] = {}
    for folder, place in suite.documents(suite.installed).items():
        for path in sorted([*place.rglob("*.json"), *place.rglob("*.yaml")]):
            group, name = suite.group_of(path.relative_to(place).with_suffix("").as_posix()), identifier(path, place)
            overlay = HERE / suite.name / "overlays" / folder / f"{name}.yaml"
            documents = [Document(folder, name, path, group)]
            documents += [Document(COMPLETED, f"{folder}_{name}", path, group, overlay)] if overlay.exists() else []
            for document in documents:
                if document.header in found:
                    raise Broken(f"{path} and {found[document.header].path} would both be {document.header}")
                found[document.header] = document
    return found


def included(driver: Path, suite: Suite, documents: dict[str, Document]) -> list[Document]:
    """The descriptions whose headers a driver includes."""
    folders = {**suite.documents(suite.installed), COMPLETED: HERE / suite.name / "overlays"}
    names = re.findall(r'^#include <([^>]+)>', driver.read_text(encoding="utf-8"), re.M)
    wanted = [name for name in names if name.split("/")[0] in folders]
    for name in wanted:
        if name not in documents:
            raise Broken(f"{driver}: {name} is made from no description of {', '.join(map(str, folders.values()))}")
    return [documents[name] for name in wanted]


def in_parallel(jobs: int, work: Callable[[Item], None], items: Iterable[Item]) -> None:
    """Does all, and then complains of everything that went wrong."""
    def guarded(item: Item) -> str:
        try:
            work(item)
        except Broken as broken:
            return str(broken)
        return ""

    with ThreadPoolExecutor(jobs) as pool:
        wrong = [text for text in pool.map(guarded, items) if text]
    if wrong:
        raise Broken("\n".join(wrong))


def run(command: Sequence[str | Path]) -> float:
    """Runs a tool and gives its CPU seconds, those of its children included."""
    words = [str(word) for word in command]
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               cwd=ROOT, env={**os.environ, "LC_ALL": "C"})
    assert process.stdout is not None
    said = process.stdout.read().decode(errors="replace")
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Broken(f"{shlex.join(words)}\n{said.rstrip()}")
    return used.ru_utime + used.ru_stime


# ---- headers ----


def generator_digest() -> str:
    digest = hashlib.sha256()
    for path in sorted((ROOT / "codegen").rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def generate(document: Document, lenient: bool, headers: Path, generator: str, cost: Cost) -> None:
    """Writes the header, and leaves its time alone where its text is what it was."""
    header = headers / document.header
    stamp = header.with_suffix(".stamp")
    changes = document.overlay.read_bytes() if document.overlay is not None else b""
    state = hashlib.sha256(document.path.read_bytes() + changes + generator.encode()).hexdigest()
    if header.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return
    header.parent.mkdir(parents=True, exist_ok=True)
    fresh = header.with_suffix(".fresh")
    overlay = ["--overlay", document.overlay] if document.overlay is not None else []
    words = [sys.executable, ROOT / "codegen", *(["--lenient"] if lenient else []), document.path, *overlay, "-o", fresh,
             "--namespace", f"{document.folder}::{document.name}"]
    seconds = run(words)
    with cost.lock:
        cost.generating += seconds
    if not header.exists() or header.read_bytes() != fresh.read_bytes():
        shutil.move(fresh, header)
    fresh.unlink(missing_ok=True)
    stamp.write_text(state, encoding="utf-8")


# ---- objects ----


@dataclass(frozen=True, slots=True)
class Source:
    """What is compiled, to where, and with which macros."""

    path: Path
    object: Path
    flags: tuple[str, ...] = ()


def is_current(source: Source, command: str) -> bool:
    depends = source.object.with_suffix(".d")
    told = source.object.with_suffix(".command")
    if not (source.object.exists() and depends.exists() and told.exists()):
        return False
    if told.read_text(encoding="utf-8") != command:
        return False
    made = source.object.stat().st_mtime_ns
    files = depends.read_text(encoding="utf-8").replace("\\\n", " ").split()[1:]
    return all(Path(file).exists() and Path(file).stat().st_mtime_ns <= made for file in files)


def compile_source(source: Source, cxx: str, headers: Path, cost: Cost) -> None:
    ccache = ["ccache"] if shutil.which("ccache") else []
    words = [*ccache, *shlex.split(cxx), f"@{STRICT}", "-O0", *source.flags, f"-I{ROOT / 'include'}", f"-I{HERE}",
             f"-I{headers}", "-MD", "-MF", str(source.object.with_suffix(".d")), "-c", str(source.path),
             "-o", str(source.object)]
    command = shlex.join(words)
    if is_current(source, command):
        return
    source.object.parent.mkdir(parents=True, exist_ok=True)
    seconds = run(words)
    with cost.lock:
        cost.compiling += seconds
    source.object.with_suffix(".command").write_text(command, encoding="utf-8")


def build(sources: Sequence[Source], program: Path, cxx: str, headers: Path, jobs: int, cost: Cost) -> None:
    """Compiles the sources beside what every suite's program has, and links them."""
    common = [Source(path, headers.parent / "common" / f"{path.stem}.o") for path in COMMON]
    every = [*common, *sources]
    in_parallel(jobs, lambda source: compile_source(source, cxx, headers, cost), every)
    objects = [source.object for source in every]
    newest = max(path.stat().st_mtime_ns for path in objects)
    told = program.with_suffix(".objects")
    listed = "\n".join(map(str, objects))
    if program.exists() and told.exists() and told.read_text(encoding="utf-8") == listed \
            and program.stat().st_mtime_ns >= newest:
        return
    program.parent.mkdir(parents=True, exist_ok=True)
    run([*shlex.split(cxx), *objects, "-o", program, *LIBRARIES])
    told.write_text(listed, encoding="utf-8")
