"""Members that tell the alternatives of a union apart: in a struct for which there is one word, it starts as that word, so that `Cat{.name = "x"}`
is a cat for whoever reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from . import cpp


def with_starts(declarations: Sequence[cpp.Declaration]) -> list[cpp.Declaration]:
    words: dict[str, set[tuple[str, str]]] = {}
    for alias in (d for d in declarations if isinstance(d, cpp.Alias) and d.cases is not None):
        for struct, pair in _words_of(alias):
            words.setdefault(struct, set()).add(pair)
    enums = {d.name: d for d in declarations if isinstance(d, cpp.Enum)}
    return [_started(d, words.get(d.name, set()), enums) if isinstance(d, cpp.Struct) else d for d in declarations]


def _words_of(alias: cpp.Alias) -> Iterator[tuple[str, tuple[str, str]]]:
    """The structs of a union, each with the property and its word."""
    assert alias.cases is not None and isinstance(alias.type, cpp.Variant)
    for word, index in alias.cases.words:
        of = alias.type.of[index]
        of = of.of if isinstance(of, cpp.Box) else of
        if isinstance(of, cpp.Named):
            yield of.name, (alias.cases.property, word)


def _started(struct: cpp.Struct, words: set[tuple[str, str]], enums: Mapping[str, cpp.Enum]) -> cpp.Struct:
    if not words:
        return struct
    by_name: dict[str, list[str]] = {}
    for name, word in words:
        by_name.setdefault(name, []).append(word)
    names = {member.name for member in struct.members}
    members = tuple(
        _saying(m, by_name[m.wire][0], enums, names) if len(by_name.get(m.wire, ())) == 1 and not m.initial else m
        for m in struct.members
    )
    return replace(struct, members=members)


def _saying(member: cpp.Member, word: str, enums: Mapping[str, cpp.Enum], names: set[str]) -> cpp.Member:
    match member.type:
        case cpp.Plain(name="std::string"):
            return replace(member, word=word)
        case cpp.Open(of=cpp.Named(name=name)) if name in enums and name not in names:
            return replace(member, initial=next((f"{name}::{each.name}" for each in enums[name].words if each.wire == word), ""))
        case _:
            return member
