"""One document through the generator: in a process of its own, within limits of time and memory."""

from __future__ import annotations

import json
import os
import re
import resource
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from documents import CORPUS, ROOT, Document

sys.path.insert(0, str(ROOT / "codegen"))
from bindery import cli  # noqa: E402

SECONDS = 60
BYTES = 1 << 30
# file:line:column, as every problem begins.
PLACE = re.compile(r"^\S.*?:\d+:\d+: ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Generated:
    """What a run gave. `code` is minus a signal's number where the process was ended by one."""

    code: int
    message: str
    seconds: float
    kibibytes: int

    @property
    def crashed(self) -> str:
        """What no description may do to the generator; "" if it did not."""
        if "Traceback (most recent call last)" in self.message:
            return self.message.strip().splitlines()[-1]
        if self.code not in (0, 1):
            return f"the generator ended with {self.code}; a document has {SECONDS} s and {BYTES >> 20} MiB"
        return ""

    @property
    def placed(self) -> bool:
        return PLACE.search(self.message) is not None


def namespace(number: int) -> str:
    """Of a document's API: several are compiled in one translation unit."""
    return f"corpus::d{number}"


def generate(document: Document, number: int, folder: Path) -> int:
    """Writes api.hpp, test.cpp and message.txt into `folder`; the exit code is the generator's. To be run in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("api.hpp", "test.cpp"):
        (folder / name).unlink(missing_ok=True)
    handle = os.open(folder / "message.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    os.chdir(CORPUS)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    words = [document.path, "-o", str(folder / "api.hpp"), "--constant-tests", str(folder / "test.cpp")]
    words += ["--include", f"{folder.name}/api.hpp", "--namespace", namespace(number)]
    words += ["--lenient"] if document.lenient else []
    words += ["--root", document.folder] if document.folder else []
    try:
        return cli.main([*words, *(["--lenient"] if document.lenient else [])])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def save(generated: Generated, key: str, folder: Path) -> None:
    """Keeps the result beside its files, for the next run."""
    (folder / "generated.json").write_text(json.dumps({"key": key, **asdict(generated)}), encoding="utf-8")


def saved(key: str, folder: Path) -> Generated | None:
    """The result of an earlier run on the same document by the same generator."""
    try:
        kept = json.loads((folder / "generated.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return Generated(**kept) if kept.pop("key") == key else None


def message(folder: Path) -> str:
    return (folder / "message.txt").read_text(encoding="utf-8", errors="replace")
