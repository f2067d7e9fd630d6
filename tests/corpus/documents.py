"""What the corpus holds and what is expected of it: the manifest, our exceptions, and digests for caches."""

from __future__ import annotations

import csv
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
CORPUS = Path(os.environ.get("BINDERY_SHARED", ROOT.parent / "shared")) / "corpus"
GROUPS = ("real", "stress", "invalid")
MANIFEST = CORPUS / "manifest.tsv"
# What the manifest's features say of a document that names files which are not there.
UNREACHABLE = frozenset({"httpRef", "brokenExternalRef"})


@dataclass(frozen=True, slots=True)
class Document:
    """`expect`: "accept", "lenient" (accepted with --lenient), "reject" or "reject-or-warn"."""

    name: str
    path: str
    group: str
    version: str
    size: int
    expect: str
    core: bool
    features: frozenset[str]

    @property
    def file(self) -> Path:
        return CORPUS / self.path

    @property
    def folder(self) -> str:
        """Of a document of several files, the folder that holds them all; "" for one of a single file."""
        parts = Path(self.path).parts
        return str(Path(*parts[:2])) if len(parts) > 2 else ""

    @property
    def lenient(self) -> bool:
        return self.expect == "lenient"

    @property
    def wants_header(self) -> bool:
        return self.expect in ("accept", "lenient")


@dataclass(frozen=True, slots=True)
class Exception_:
    """A document of which we think otherwise than the manifest, and why."""

    name: str
    expected: str
    got: str
    reason: str


def manifest() -> list[Document]:
    """All documents, in the order of the manifest."""
    with MANIFEST.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [_document(row) for row in rows]


def _document(row: dict[str, str]) -> Document:
    features = frozenset((row["features"] or "").split())
    expect = row["expect"]
    if features & UNREACHABLE and expect in ("accept", "lenient"):
        expect = "reject"
    return Document(
        name=row["name"],
        path=row["path"],
        group=row["group"],
        version=row["version"],
        size=int(row["bytes"] or 0),
        expect=expect,
        core=bool(row["core"]),
        features=features,
    )


def exceptions() -> dict[str, Exception_]:
    with (HERE / "exceptions.tsv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["name"]: Exception_(row["name"], row["expected"], row["got"], row["reason"]) for row in rows}


def digest(parts: Iterable[bytes]) -> str:
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "little"))
        total.update(part)
    return total.hexdigest()[:24]


def digest_of_files(files: Iterable[Path]) -> str:
    return digest(part for file in files for part in (str(file).encode(), file.read_bytes()))


def digest_of_document(document: Document) -> str:
    """Of its file, or of all files of its folder where it has one of its own."""
    parts = Path(document.path).parts
    if len(parts) <= 2:
        return digest_of_files([document.file])
    folder = CORPUS / parts[0] / parts[1]
    return digest_of_files(sorted(file for file in folder.rglob("*") if file.is_file()))


def digest_of_generator() -> str:
    return digest_of_files(sorted((ROOT / "codegen").rglob("*.py")))


def digest_of_runtime() -> str:
    return digest_of_files(sorted((ROOT / "include" / "bindery").glob("*.hpp")))
