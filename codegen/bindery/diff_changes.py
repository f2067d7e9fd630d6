"""One change between two headers, and how types are written in sentences about it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from . import cpp

BREAKS, MEANING, ADDS = CLASSES = ("breaks", "meaning", "adds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`kind`: one of CLASSES. `what`: the C++ name that it is about, `Pet::name`. `old`, `new`: its places, "" where it has none."""

    kind: str
    what: str
    sentence: str
    hint: str = ""
    old: str = ""
    new: str = ""


@dataclass(slots=True)
class Changes:
    found: list[Change] = field(default_factory=list)

    def add(self, kind: str, what: str, sentence: str, old: Any = None, new: Any = None, hint: str = "") -> None:
        """`old` and `new` are the nodes of the two models, None where there is none."""
        places = (getattr(old, "at", "") or "", getattr(new, "at", "") or "")
        self.found.append(Change(kind=kind, what=what, sentence=f"`{what}` {sentence}", hint=hint, old=places[0], new=places[1]))


def spell(of: Any) -> str:
    """A type as the header spells it."""
    match of:
        case None:
            return "nothing"
        case cpp.Plain(name=name) | cpp.Named(name=name):
            return name
        case cpp.Media(type=media):
            return f"rt::media<{spell(of.of)}> of {media}"
        case cpp.Items():
            return f"rt::json_items<{spell(of.of)}>"
        case cpp.Map():
            return f"std::map<std::string, {spell(of.of)}>"
        case _:
            inner = of.of if isinstance(of.of, tuple) else (of.of,)
            std = {cpp.Optional: "optional", cpp.Vector: "vector", cpp.Variant: "variant", cpp.Tuple: "tuple"}
            word = f"std::{std[type(of)]}" if type(of) in std else f"rt::{type(of).__name__.lower()}"
            return f"{word}<{', '.join(map(spell, inner))}>"


def parts(of: Any) -> Iterator[Any]:
    """A type and the types in it."""
    if of is None:
        return
    yield of
    inner = getattr(of, "of", ())
    for part in inner if isinstance(inner, tuple) else (inner,):
        yield from parts(part)


def with_names(of: Any, renamed: Mapping[str, str]) -> Any:
    """A type of the old header with the names of the new one. How a name is qualified and where a box stands is no difference in use."""
    match of:
        case None | cpp.Plain():
            return of
        case cpp.Named(name=name):
            return cpp.Named(renamed.get(name, name))
        case _:
            inner = tuple(with_names(part, renamed) for part in of.of) if isinstance(of.of, tuple) else with_names(of.of, renamed)
            return dataclasses.replace(of, of=inner)


def bare(node: Any, *without: str) -> Any:
    """A node of the model as plain data, without its comments and places and the fields that are named."""
    if isinstance(node, tuple):
        return tuple(bare(item) for item in node)
    if not dataclasses.is_dataclass(node):
        return node
    left_out = {"doc", "at", *without}
    shown = (item.name for item in dataclasses.fields(node) if item.name not in left_out)
    return (type(node).__name__, *((name, bare(getattr(node, name))) for name in shown))


def pair_up(gone: Sequence[Any], fresh: Sequence[Any], alike: Any) -> dict[str, Any]:
    """From the name of what is gone to what it is probably called now: alike in kind, and the nearest in name."""
    rated = [
        (SequenceMatcher(None, old.name.lower(), new.name.lower()).ratio(), -i, -j, old, new)
        for i, old in enumerate(gone)
        for j, new in enumerate(fresh)
        if alike(old, new)
    ]
    found: dict[str, Any] = {}
    for ratio, _, _, old, new in sorted(rated, key=lambda entry: entry[:3], reverse=True):
        if ratio >= 0.6 and old.name not in found and all(new is not taken for taken in found.values()):
            found[old.name] = new
    return found


def order_changed(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether names that both have stand in another order."""
    return [name for name in old if name in set(new)] != [name for name in new if name in set(old)]
