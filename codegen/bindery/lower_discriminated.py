"""Unions whose alternatives lack the property that their discriminator names.

Such an alternative gets a schema of its own, `PetCat` for `Cat` in `Pet`: the same members, and before them the property with the
word that stands for it. So the word is sent, and one `Cat` may stand in unions that tell it apart by different properties.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from . import spec
from .lower_unions import Union
from .source import Problem, did_you_mean
from .spec_walk import children

Told = tuple[str, str, tuple[str, ...]]  # an alternative's place, the property, and its words


def with_words(linked: spec.Linked) -> tuple[spec.Linked, list[Problem]]:
    """The description with these alternatives, as named schemas right before their unions; the same one when there are none.

    What a union without a name needs is called after its property and words, `CatByKind`, comes last, and is there once for all unions that need it.
    """
    problems: list[Problem] = []
    targets: dict[str, spec.Target] = dict(linked.targets)
    schemas: list[spec.Named] = []
    shared: dict[Told, spec.AllOf] = {}
    known = {entry.at for entry in linked.schemas}
    last: list[spec.Named] = []  # What they share with the schema that they extend is named after that one.
    for entry in linked.schemas:
        for union in _unions(linked, entry.schema):
            problems += [problem for problem in _misspelt(linked, union, union.discriminator) if problem not in problems]
            if union is entry.schema:
                schemas += _alternatives(linked, entry.name, union, union.discriminator, targets, shared)
            elif union.at not in known:
                last += _alternatives(linked, None, union, union.discriminator, targets, shared)
        schemas.append(entry)
    for operation in linked.operations:
        for union in _unions(linked, operation):
            if union.at not in known:
                problems += [problem for problem in _misspelt(linked, union, union.discriminator) if problem not in problems]
                last += _alternatives(linked, None, union, union.discriminator, targets, shared)
    schemas += last
    if len(schemas) == len(linked.schemas):
        return linked, problems
    added = tuple(entry.at for entry in schemas if entry.at not in known)
    return replace(linked, schemas=tuple(schemas), order=(*linked.order, *added), targets=targets), problems


def _unions(linked: spec.Linked, root: object) -> Iterator[Any]:
    """Those with a discriminator in a schema, or in an operation and in the components that it names; what schemas name is not looked at."""
    waiting: list[Any] = [root]
    seen: set[str] = set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, Union) and node.discriminator is not None:
            yield node
        if isinstance(node, spec.Ref) and node.kind != "schema" and node.at in linked.targets and node.at not in seen:
            seen.add(node.at)
            waiting.append(linked.targets[node.at])
        waiting += reversed(list(children(node)))


def _misspelt(linked: spec.Linked, union: Union, named: spec.Discriminator) -> Iterator[Problem]:
    """A name that no alternative has, where one has a name that looks much like it."""
    shapes = [linked.follow(member) for member in union.members]
    if any(_has(linked, shape, named.property, union) for shape in shapes):
        return
    hint = did_you_mean(named.property, {prop.name for shape in shapes if isinstance(shape, spec.Object) for prop in shape.properties})
    if hint:
        message = f"no alternative has the property `{named.property}`, so each gets one"
        yield Problem(at=f"{named.at}/propertyName", message=message, hint=hint, severity="warning")


def _alternatives(
    linked: spec.Linked, owner: str | None, union: Union, named: spec.Discriminator, targets: dict[str, spec.Target], shared: dict[Told, spec.AllOf]
) -> Iterator[spec.Named]:
    """`owner`: the name of the union."""
    names = {named_.at: named_.name for named_ in linked.schemas}
    for index, member in enumerate(union.members):
        shape = linked.follow(member)
        if not isinstance(member, spec.Ref) or not isinstance(shape, (spec.Object, spec.AllOf)) or _has(linked, shape, named.property, union):
            continue
        words = [(word, ref) for word, ref in named.mapping if ref.at in targets and linked.follow(ref).at == shape.at]
        name = names.get(shape.at)
        if name is None:
            continue
        told = (shape.at, named.property, tuple(word for word, _ in words))
        made = shared.get(told) if owner is None else None
        if made is None:
            made = _with_word(shape, name, owner, named, f"{named.at}/alternatives/{index}", told[2] or (name,), targets)
            yield spec.Named(at=made.at, name=owner + _capital(name) if owner else " ".join((f"{name}By{_capital(named.property)}", *told[2])), schema=made)
            if owner is None:
                shared[told] = made
            for back in _back(linked, shape, union):
                targets[back.at] = replace(union.base, at=back.at) if union.base is not None else spec.Anything(at=back.at)
        for at in (member.at, *(ref.at for _, ref in words)):
            targets[at] = made


def _with_word(
    shape: spec.Object | spec.AllOf, name: str, owner: str | None, named: spec.Discriminator, place: str, words: tuple[str, ...],
    targets: dict[str, spec.Target],
) -> spec.AllOf:  # fmt: skip
    texts = tuple(spec.Value(f"{place}/word", word) for word in words)
    word = spec.Enum(at=f"{place}/word", words=texts, type="string", const=len(texts) == 1)
    property_ = spec.Property(at=f"{place}/word", name=named.property, schema=word, required=True)
    part = spec.Ref(at=f"{place}/allOf/0", target=name)
    targets[part.at] = shape
    said = f"A `{name}` as an alternative of `{owner}`." if owner else f"A `{name}` that `{named.property}` tells from others."
    return spec.AllOf(
        at=place, members=(part,), base=spec.Object(at=place, properties=(property_,)), notes=spec.Notes(description=said)
    )


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _back(linked: spec.Linked, shape: spec.Object | spec.AllOf, union: Union) -> Iterator[spec.Ref]:
    """The references by which an alternative extends the union that it is in: they say of it what stands beside the alternatives."""
    if isinstance(shape, spec.AllOf):
        yield from (part for part in shape.members if isinstance(part, spec.Ref) and linked.follow(part).at == union.at)


def _has(linked: spec.Linked, schema: spec.Schema, name: str, union: Union, depth: int = 0) -> bool:
    """Whether a value of the schema is known to have the property; also where that is not easily seen. Of the union itself, which alternatives
    refer to as what they extend, what stands beside its alternatives counts."""
    shape = linked.follow(schema)
    match shape:
        case spec.OneOf() | spec.AnyOf() if shape.at == union.at:
            return shape.base is not None and _has(linked, shape.base, name, union, depth + 1)
        case spec.Object():
            return any(prop.name == name for prop in shape.properties) or name in shape.undeclared
        case spec.AllOf():
            parts = (*shape.members, *([shape.base] if shape.base is not None else []))
            return depth > 50 or any(_has(linked, part, name, union, depth + 1) for part in parts)
        case _:
            return True
