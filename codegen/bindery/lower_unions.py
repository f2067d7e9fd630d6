"""What a union is when its alternatives are looked at: one enum, one type that may be null, several types, and how to tell them apart.

Pure functions on `spec`; nothing here names a type. What is composed has been made plain before (`lower_merge`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from . import spec

Union = spec.OneOf | spec.AnyOf
Follow = Callable[[Any], Any]


def as_enum(union: Union, follow: Follow) -> spec.Enum | None:
    """The enum that a union of enums and constants is, at the union's place and with its notes; None when it is something else.

    Titles of constants become `x-enum-varnames` when every word has one, descriptions `x-enum-descriptions` when any has.
    """
    nodes = [follow(member) for member in union.members]
    if not nodes or not all(isinstance(node, (spec.Enum, spec.Null)) for node in nodes):
        return None
    enums = [node for node in nodes if isinstance(node, spec.Enum)]
    words: dict[tuple[type, str], spec.Value] = {}
    titles: list[spec.Json] = []
    texts: list[spec.Json] = []
    for member, node in zip(union.members, nodes):
        if not isinstance(node, spec.Enum):
            continue
        for index, word in enumerate(node.words):
            if (key := (type(word.data), repr(word.data))) not in words and word.data is not None:
                words[key] = word
                titles.append(_said(node, "x-enum-varnames", index) or (node.notes.title if len(node.words) == 1 else None))
                texts.append(_said(node, "x-enum-descriptions", index) or (node.notes.description if len(node.words) == 1 else None))
    if not words:
        return None
    types = {node.type for node in enums}
    extensions = dict(union.notes.extensions)
    if all(titles):
        extensions.setdefault("x-enum-varnames", titles)
    if any(texts):
        extensions.setdefault("x-enum-descriptions", [text or "" for text in texts])
    nullable = union.nullable or any(isinstance(n, spec.Null) or n.nullable or any(w.data is None for w in n.words) for n in nodes)
    return spec.Enum(
        at=union.at,
        notes=replace(union.notes, extensions=extensions),
        words=tuple(words.values()),
        type="number" if types == {"integer", "number"} else types.pop() if len(types) == 1 else None,
        nullable=nullable,
        others=union.others,
        defs=union.defs,
    )


def _said(node: spec.Enum, key: str, index: int) -> spec.Json:
    listed = node.notes.extensions.get(key)
    return listed[index] if isinstance(listed, list) and index < len(listed) else None
