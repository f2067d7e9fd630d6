"""The arrows of the pipeline: which module of codegen/bindery may import which.

The stages meet only in the data modules (`source`, `spec`, `cpp`), `lower` alone asks `names`, and `render` sees only
`cpp`. Nothing but the standard library is imported, with one exception: PyYAML, in `load`. A forbidden arrow is printed
with its file and line.
"""

from __future__ import annotations

import ast
import sys
import unittest
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "codegen" / "bindery"

ANY = frozenset({"*"})
NOTHING: frozenset[str] = frozenset()

# A stage may be one file or several: `parse.py` and `parse_schema.py` are both the stage `parse`.
ALLOWED: dict[str, frozenset[str]] = {
    "__init__": NOTHING,
    "source": NOTHING,
    "spec": frozenset({"spec"}),
    "select": frozenset({"source", "spec"}),
    "cpp": NOTHING,
    "names": NOTHING,
    "embed": NOTHING,
    "load": frozenset({"source", "load"}),
    "overlay": frozenset({"source", "overlay"}),
    "parse": frozenset({"source", "spec", "parse"}),
    "resolve": frozenset({"source", "spec", "resolve"}),
    "lower": frozenset({"source", "spec", "cpp", "names", "lower"}),
    "render": frozenset({"cpp", "render"}),
    "diff": frozenset({"cpp", "source", "diff"}),
    "cli": ANY,
}
THIRD_PARTY: dict[str, frozenset[str]] = {"load": frozenset({"yaml"})}


@dataclass(frozen=True, slots=True)
class Arrow:
    """One import: `ours` says whether `target` is a module of the package (else a top-level module of someone else)."""

    target: str
    line: int
    ours: bool


def stage_of(module: str) -> str:
    """The stage that a module belongs to: `parse_schema` and `parse.schema` are `parse`; an unknown name is itself."""
    head = module.split(".")[0]
    return next((stage for stage in ALLOWED if head == stage or head.startswith(stage + "_")), head)


def arrows_of(text: str, package: str = "bindery") -> Iterator[Arrow]:
    """Every import of a module's text, also those inside functions."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    yield _arrow(alias.name.split("."), node.lineno, package)
            case ast.ImportFrom(module=None, names=names):
                yield from (_named(alias.name, node.lineno) for alias in names)
            case ast.ImportFrom(module=str(module), level=0, names=names) if module == package:
                yield from (_named(alias.name, node.lineno) for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield _arrow(module.split("."), node.lineno, package)
            case ast.ImportFrom(module=str(module)):
                yield Arrow(module, node.lineno, True)


def _named(name: str, line: int) -> Arrow:
    """What `from bindery import name` reaches: a module, or, for `__version__` and its like, the package itself."""
    return Arrow("__init__" if name.startswith("__") else name, line, True)


def _arrow(path: list[str], line: int, package: str) -> Arrow:
    if path[0] != package:
        return Arrow(path[0], line, False)
    return Arrow(".".join(path[1:]) or "__init__", line, True)


def forbidden(module: str, text: str) -> list[str]:
    """One sentence for each arrow of `module` that the table does not allow; a module it does not know is one, too."""
    stage = stage_of(module)
    if stage not in ALLOWED:
        return [f"{module}.py: unknown module; give it a row in the table of {Path(__file__).name}"]
    found: list[str] = []
    for arrow in arrows_of(text):
        target = stage_of(arrow.target)
        if arrow.ours:
            allowed = target in ALLOWED and (ALLOWED[stage] is ANY or target in ALLOWED[stage])
        else:
            allowed = target in sys.stdlib_module_names or target in THIRD_PARTY.get(stage, NOTHING)
        if not allowed:
            found.append(f"{module}.py:{arrow.line}: {module} → {arrow.target}")
    return found


class Arrows(unittest.TestCase):
    def test_every_import_follows_an_arrow_of_the_table(self) -> None:
        files = sorted(PACKAGE.rglob("*.py"))
        self.assertTrue(files, f"no module in {PACKAGE}")
        found: list[str] = []
        for file in files:
            module = ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
            found += forbidden(module, file.read_text(encoding="utf-8"))
        self.assertEqual(found, [], "forbidden arrows:\n  " + "\n  ".join(found))


class TheCheckItself(unittest.TestCase):
    """Each spelling of an import is seen, so that the test above cannot pass by looking away."""

    def test_each_spelling_of_a_forbidden_arrow_is_found(self) -> None:
        for text in (
            "import bindery.spec",
            "import bindery.spec as s",
            "from bindery.spec import Schema",
            "from bindery import cpp, spec",
            "from . import spec",
            "from .spec import Schema",
            "def f():\n    from bindery import spec",
            "if TYPE_CHECKING:\n    from bindery.spec import Schema",
            "import yaml",
            "import os, yaml",
            "from yaml import load",
        ):
            with self.subTest(text):
                self.assertEqual(len(forbidden("render", text)), 1)

    def test_the_sentence_names_file_line_and_arrow(self) -> None:
        self.assertEqual(forbidden("render_types", "import os\nfrom bindery import spec"),
                         ["render_types.py:2: render_types → spec"])

    def test_allowed_arrows_pass(self) -> None:
        self.assertEqual(forbidden("render", "import textwrap\nfrom bindery import cpp\nfrom . import render_types"), [])
        self.assertEqual(forbidden("load", "import json\nimport yaml\nfrom bindery.source import Place"), [])
        self.assertEqual(forbidden("cli", "from bindery import __version__, load, embed"), [])

    def test_an_unknown_module_is_found_on_both_ends(self) -> None:
        self.assertEqual(len(forbidden("helpers", "")), 1)
        self.assertEqual(len(forbidden("cli", "from bindery import helpers")), 1)

    def test_a_name_that_only_begins_like_a_stage_is_unknown(self) -> None:
        self.assertEqual(len(forbidden("parser", "")), 1)


if __name__ == "__main__":
    unittest.main()
