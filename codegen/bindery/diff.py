"""What changes for a C++ caller between two headers: worst first, each with its places in both descriptions and a sentence.

It compares what `lower` decided, not the descriptions: what leaves no trace in a header is no change, and a name that moves is one.
`compare` gives the changes, `as_text` and `as_data` show them.
"""

from __future__ import annotations

from collections.abc import Iterable

from . import cpp, source
from .diff_changes import BREAKS, CLASSES, MEANING, Change, Changes
from .diff_operations import compare_operations
from .diff_security import compare_security
from .diff_types import compare_types, renamed_types

__all__ = ["Change", "BREAKS", "compare", "as_text", "as_data"]

_HEADLINES = {
    "breaks": "breaks compile: code that uses it has to change",
    "meaning": "changes meaning: code compiles and does something else",
    "adds": "adds: nothing to do",
}


def compare(old: cpp.Header, new: cpp.Header) -> list[Change]:
    """All changes, the worst class first, inside a class types before operations, in the order of the headers."""
    changes = Changes()
    renamed = renamed_types(old, new)
    compare_types(old, new, renamed, changes)
    compare_operations(old, new, renamed, changes)
    compare_security(old, new, changes)
    if old.server != new.server:
        changes.add(MEANING, new.namespace, f"has the server `{new.server}` now; it was `{old.server}`")
    return sorted(changes.found, key=lambda change: CLASSES.index(change.kind))


def as_text(changes: Iterable[Change], locate: source.Locate) -> str:
    """A headline per class, then a block per change: the sentence, below it where it is in the old and in the new description."""
    lines: list[str] = []
    listed = list(changes)
    for kind in CLASSES:
        of_kind = [change for change in listed if change.kind == kind]
        if of_kind:
            lines += ([""] if lines else []) + [f"{_HEADLINES[kind]} ({len(of_kind)})"]
        for change in of_kind:
            lines.append(f"  {source.printable(change.sentence)}" + (f" ({source.printable(change.hint)})" if change.hint else ""))
            places = [f"{word} {_place(at, locate)}" for word, at in (("old", change.old), ("new", change.new)) if at]
            if places:
                lines.append("    " + ", ".join(places))
    return "".join(line + "\n" for line in lines)


def _place(at: str, locate: source.Locate) -> str:
    return f"{source.printable(source.split(at)[0])}:{locate(at, 'key').line}"


def as_data(changes: Iterable[Change], locate: source.Locate) -> list[dict[str, object]]:
    """For machines: plain data, in the order of the text."""

    def place(at: str) -> dict[str, object] | None:
        return {"file": source.split(at)[0], "line": locate(at, "key").line, "pointer": source.split(at)[1]} if at else None

    listed = list(changes)
    return [
        {"class": c.kind, "what": c.what, "sentence": c.sentence, "hint": c.hint, "old": place(c.old), "new": place(c.new)} for c in listed
    ]


