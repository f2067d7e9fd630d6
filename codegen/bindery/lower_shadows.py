"""Enumerators that are called like an alias of the header get a `_` behind them: a compiler says of them that they hide it (g++ with -Wshadow),
and not so of one that is called like a struct.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from . import cpp, names


def without_shadows(declarations: Sequence[cpp.Declaration]) -> list[cpp.Declaration]:
    aliases = {d.name for d in declarations if isinstance(d, cpp.Alias)}
    moved: dict[str, str] = {}  # `Enum::word` as members start with it
    enums: dict[str, cpp.Enum] = {}
    for enum in (d for d in declarations if isinstance(d, cpp.Enum)):
        if aliases.isdisjoint(word.name for word in enum.words):
            continue
        taken = {word.name for word in enum.words} | aliases
        words = []
        for word in enum.words:
            name = _beside(word, taken) if word.name in aliases else word.name
            taken.add(name)
            moved[f"{enum.name}::{word.name}"] = f"{enum.name}::{name}"
            words.append(replace(word, name=name))
        enums[enum.name] = replace(enum, words=tuple(words))
    return [_renamed(d, enums, moved) for d in declarations] if enums else list(declarations)


def _beside(word: cpp.Word, taken: set[str]) -> str:
    name = word.name.rstrip("_") + "_"
    return name if name not in taken else names.behind(word.name, names.mark(word.wire))


def _renamed(declaration: cpp.Declaration, enums: dict[str, cpp.Enum], moved: dict[str, str]) -> cpp.Declaration:
    match declaration:
        case cpp.Enum(name=name):
            return enums.get(name, declaration)
        case cpp.Struct(members=members) if any(member.initial in moved for member in members):
            return replace(declaration, members=tuple(replace(m, initial=moved.get(m.initial, m.initial)) for m in members))
        case _:
            return declaration
