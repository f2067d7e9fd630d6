"""What a union is when its alternatives are looked at: which of them are one, and how the rest are told apart.

Pure functions on `spec`; nothing here names a type. `Follow` gives the plain shape behind a schema: no reference, no composition but a union.
Alternatives are passed as they stand in the union, in its order, without null and without unions inside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from . import spec
from .source import Problem, split, tokens

Union = spec.OneOf | spec.AnyOf
Follow = Callable[[Any], Any]
_NUMERIC = ("integer", "number")


# --------------------------------------------------------------------------------------------------------------------
# Alternatives that are one


def as_enum(union: Union, follow: Follow) -> spec.Enum | None:
    """The enum that a union of enums and constants is, at the union's place and with its notes; None when it is something else.

    Titles of constants become `x-enum-varnames` when every word has one, descriptions `x-enum-descriptions` when any has.
    """
    nodes = [follow(member) for member in union.members]
    enums = [node for node in nodes if isinstance(node, spec.Enum)]
    if not enums or any(not isinstance(node, (spec.Enum, spec.Null)) for node in nodes):
        return None
    joined = _joined_words(union, enums)
    if joined is None:
        return None
    null = any(isinstance(node, spec.Null) or node.nullable or any(w.data is None for w in getattr(node, "words", ())) for node in nodes)
    return replace(joined, nullable=union.nullable or null, others=union.others, defs=union.defs)


def _joined_words(union: spec.Schema, enums: Sequence[spec.Enum]) -> spec.Enum | None:
    words: dict[tuple[type, str], spec.Value] = {}
    titles: list[spec.Json] = []
    texts: list[spec.Json] = []
    for node in enums:
        single = len(node.words) == 1
        for index, word in enumerate(node.words):
            if word.data is not None and words.setdefault((type(word.data), repr(word.data)), word) is word:
                titles.append(_listed(node, "x-enum-varnames", index) or (node.notes.title if single else None))
                texts.append(_listed(node, "x-enum-descriptions", index) or (node.notes.description if single else None))
    if not words:
        return None
    types = {node.type for node in enums}
    extensions = dict(union.notes.extensions)
    if all(titles):
        extensions.setdefault("x-enum-varnames", titles)
    if any(texts):
        extensions.setdefault("x-enum-descriptions", [text or "" for text in texts])
    return spec.Enum(
        at=union.at,
        notes=replace(union.notes, extensions=extensions),
        words=tuple(words.values()),
        type="number" if types == set(_NUMERIC) else types.pop() if len(types) == 1 else None,
    )


def _listed(node: spec.Enum, key: str, index: int) -> spec.Json:
    listed = node.notes.extensions.get(key)
    return listed[index] if isinstance(listed, list) and index < len(listed) else None


def simplified(union: Union, alternatives: Sequence[spec.Schema], follow: Follow) -> tuple[spec.Schema, ...]:
    """The alternatives without those that a reader of JSON cannot tell apart from another one. One may be all that is left.

    - Anything takes the others in. A list of types (`type: [string, integer]`) is its types.
    - Texts of several formats are text; text beside an enum of words leaves the enum, which takes other words anyway. Several enums of words
      are one, at "<place>/words".
    - Integers beside numbers are numbers; integers of several widths are plain ones; constants beside their type are the type.
    - Arrays of several items are one array, of the union of the items, at "<place>/arrays"; maps likewise, at "<place>/maps".
    - Objects stay: what is in them tells them apart.
    """
    flat = [part for member in alternatives for part in _types_in(member, follow)]
    anything = next((member for member in flat if isinstance(follow(member), spec.Anything)), None)
    if anything is not None:
        return (anything,)
    groups: dict[str, list[spec.Schema]] = {}
    for number, member in enumerate(flat):
        groups.setdefault(_group(follow(member), number), []).append(member)
    return tuple(_as_one(union, kind, members, follow) for kind, members in groups.items())


def _types_in(member: spec.Schema, follow: Follow) -> tuple[spec.Schema, ...]:
    shape = follow(member)
    return shape.members if isinstance(shape, spec.Several) else (member,)


def _group(shape: spec.Schema, number: int) -> str:
    """What JSON shows of a value: alternatives of one group look alike."""
    match shape:
        case spec.Text():
            return "string"
        case spec.Integer() | spec.Number():
            return "number"
        case spec.Boolean():
            return "boolean"
        case spec.Enum(type=str(word)) if word not in ("object", "array", "null"):
            return "number" if word in _NUMERIC else word
        case spec.Array():
            return "array"
        case spec.Object(properties=(), undeclared=(), additional=additional) if additional is not False:
            return "map"
        case _:
            return f"alone {number}"


def _as_one(union: Union, kind: str, members: list[spec.Schema], follow: Follow) -> spec.Schema:
    if len(members) == 1:
        return members[0]
    shapes = [follow(member) for member in members]
    enums = [shape for shape in shapes if isinstance(shape, spec.Enum)]
    open_ = [member for member, shape in zip(members, shapes) if not isinstance(shape, spec.Enum)]
    place = replace(union, notes=spec.Notes())
    if len({shape.at for shape in shapes}) == 1:
        return members[0]
    if kind in ("string", "number", "boolean") and enums and (kind == "string" or not open_):
        joined = enums[0] if len(enums) == 1 else _joined_words(replace(place, at=f"{union.at}/words"), enums)
        return members[shapes.index(joined)] if joined in shapes else joined or members[0]
    match kind:
        case "string":
            return _alike(open_, follow) or spec.Text(at=union.at)
        case "number":
            whole = all(isinstance(shape, spec.Integer) or getattr(shape, "type", "") == "integer" for shape in shapes)
            return _alike(open_, follow) or (spec.Integer if whole else spec.Number)(at=union.at)
        case "boolean":
            return open_[0]
        case "array":
            tuples = any(shape.prefix_items for shape in shapes)
            items = None if tuples or any(shape.items is None for shape in shapes) else [shape.items for shape in shapes]
            return spec.Array(at=f"{union.at}/arrays", items=_one_of(f"{union.at}/arrays/items", items))
        case _:
            inner = [shape.additional for shape in shapes]
            values = inner if all(isinstance(value, spec.Node) for value in inner) else None
            return spec.Object(at=f"{union.at}/maps", additional=_one_of(f"{union.at}/maps/additional", values))


def _one_of(at: str, members: list[Any] | None) -> spec.Schema | None:
    return None if members is None else spec.AnyOf(at=at, members=tuple(members))


def _alike(members: list[spec.Schema], follow: Follow) -> spec.Schema | None:
    """The first, when all have one kind and one format, and so one C++ type."""
    shapes = {(type(shape), getattr(shape, "format", None)) for shape in map(follow, members)}
    return members[0] if len(shapes) == 1 else None


# --------------------------------------------------------------------------------------------------------------------
# Telling objects apart


@dataclass(frozen=True, slots=True)
class Cases:
    """`property` tells the alternatives apart: each word with the index of its alternative. `otherwise`: the one for every other word."""

    property: str
    words: tuple[tuple[str, int], ...]
    otherwise: int | None = None


def cases_of(
    linked: spec.Linked, union: Union, alternatives: Sequence[spec.Schema], follow: Follow
) -> tuple[Cases | None, list[Problem]]:
    """How the alternatives' objects are told apart by a word; None when no property does that. What the description gets wrong are warnings.

    A discriminator's mapping comes first. An alternative that it does not mention has the words of its own constant or enum, else the name
    of its component. Without a discriminator, constants of one property that every alternative has, all different, do as well.
    """
    shapes = [follow(member) for member in alternatives]
    named = union.discriminator
    if named is None:
        return _by_constants(shapes, follow), []
    problems: list[Problem] = []
    words: dict[str, int] = {}
    mapped: set[int] = set()
    ways = [set(places_of(linked, member)) for member in alternatives]
    for word, ref in named.mapping:
        target = linked.targets.get(ref.at)
        found = None if target is None else _index(ways, places_of(linked, ref))
        if found is not None:
            mapped.add(found)
        elif isinstance(target, spec.Node):  # A child that adds nothing is its base.
            found = next((index for index, shape in enumerate(shapes) if shape.at == follow(target).at), None)
        if found is None:
            hint = "add it to the alternatives, or take the word out"
            message = f"the word `{word}` leads to a schema that is none of the alternatives"
            problems.append(Problem(at=ref.at, message=message, hint=hint, severity="warning", also=((union.at, "the alternatives"),)))
        else:
            words[word] = found
    otherwise = None if named.otherwise is None else _index(ways, places_of(linked, named.otherwise))
    for index, (member, shape) in enumerate(zip(alternatives, shapes)):
        if index in mapped:
            continue
        for word in _words_of(shape, named.property, follow) or _names_of(linked, member):
            first = words.setdefault(word, index)
            if first != index != otherwise:
                message = f"the word `{word}` of `{named.property}` stands for two alternatives; the first one is read"
                also = ((alternatives[first].at, "the other one"),)
                problems.append(Problem(at=member.at, message=message, hint="give each its own word", severity="warning", also=also))
    return (Cases(named.property, tuple(words.items()), otherwise) if words else None), problems


def _index(ways: Sequence[set[str]], places: Sequence[str]) -> int | None:
    """The alternative that leads to where a reference leads."""
    return next((index for index, way in enumerate(ways) if way.intersection(places)), None)


def _by_constants(shapes: Sequence[Any], follow: Follow) -> Cases | None:
    if len(shapes) < 2 or not all(isinstance(shape, spec.Object) for shape in shapes):
        return None
    for prop in shapes[0].properties:
        lists = [_words_of(shape, prop.name, follow, required=True) for shape in shapes]
        everything = [word for words in lists for word in words]
        if all(lists) and len(set(everything)) == len(everything):
            return Cases(prop.name, tuple((word, index) for index, words in enumerate(lists) for word in words))
    return None


def _words_of(shape: Any, name: str, follow: Follow, required: bool = False) -> list[str]:
    """The words that a property of an object may have; none when it may have any."""
    if not isinstance(shape, spec.Object):
        return []
    for prop in shape.properties:
        if prop.name == name and (prop.required or not required):
            target = follow(prop.schema)
            if isinstance(target, spec.Enum):
                return [word.data for word in target.words if isinstance(word.data, str)]
    return []


def places_of(linked: spec.Linked, member: spec.Schema) -> list[str]:
    """Where an alternative leads: its own place and those of all references on its way, also when something stands beside the union."""
    if isinstance(member, spec.AllOf) and member.members:
        return [member.at, *places_of(linked, member.members[-1])]
    found: list[str] = []
    node: Any = member
    while isinstance(node, spec.Node) and node.at not in found:
        found.append(node.at)
        node = linked.targets.get(node.at) if isinstance(node, spec.Ref) else None
    return found


def _names_of(linked: spec.Linked, member: spec.Schema) -> list[str]:
    """The name by which a discriminator calls an alternative: that of the schema that its reference names."""
    places = places_of(linked, member)
    ref = member.members[-1] if isinstance(member, spec.AllOf) and member.members else member
    if not isinstance(ref, spec.Ref) or places.index(ref.at) + 1 == len(places):
        return []
    place = places[places.index(ref.at) + 1]
    components = {component.name for component in linked.description.components.schemas}
    called = [entry.name for entry in linked.schemas if entry.at == place and entry.name in components]
    return called or tokens(split(place)[1])[-1:]


def ambiguities(union: Union, alternatives: Sequence[spec.Schema], follow: Follow) -> list[Problem]:
    """Pairs of objects that have the same names, the same required ones and no constant that differs: the first is always read."""
    problems = []
    objects = [(member, shape) for member, shape in ((m, follow(m)) for m in alternatives) if isinstance(shape, spec.Object)]
    seen: dict[tuple[frozenset[str], frozenset[str]], list[tuple[spec.Schema, spec.Object]]] = {}
    for member, shape in objects:
        needed = frozenset([*(prop.name for prop in shape.properties if prop.required), *shape.undeclared])
        seen.setdefault((frozenset(prop.name for prop in shape.properties), needed), []).append((member, shape))
    for alike in seen.values():
        for (first, one), (second, other) in combinations(alike[:8], 2):
            if not _differ_by_word(one, other, follow):
                message = "two alternatives have the same properties and nothing else that tells them apart; the first one is read"
                hint = "add a `discriminator`, or a constant to each"
                also = ((first.at, "the first one"),)
                problems.append(Problem(at=second.at, message=message, hint=hint, severity="warning", also=also))
                break
    return problems


def _differ_by_word(one: spec.Object, other: spec.Object, follow: Follow) -> bool:
    for prop in one.properties:
        here, there = _words_of(one, prop.name, follow), _words_of(other, prop.name, follow)
        if here and there and not set(here) & set(there):
            return True
    return False


# --------------------------------------------------------------------------------------------------------------------
# Bases with a discriminator


def children(linked: spec.Linked) -> dict[str, tuple[spec.Named, ...]]:
    """By the place of a named schema, the named schemas that extend it by way of `allOf`, at any depth, in the description's order."""
    direct: dict[str, list[spec.Named]] = {}
    for entry in linked.schemas:
        if isinstance(entry.schema, spec.AllOf):
            for member in entry.schema.members:
                for place in places_of(linked, member)[1:]:
                    direct.setdefault(place, []).append(entry)
    order = {entry.at: number for number, entry in enumerate(linked.schemas)}
    found: dict[str, tuple[spec.Named, ...]] = {}
    for place in direct:
        below: dict[str, spec.Named] = {}
        waiting = [*direct[place]]
        while waiting:
            entry = waiting.pop()
            if entry.at not in below and entry.at != place:
                below[entry.at] = entry
                waiting += direct.get(entry.at, ())
        found[place] = tuple(sorted(below.values(), key=lambda entry: order[entry.at]))
    return found
