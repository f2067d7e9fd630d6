"""Unions whose alternatives lack the property that their discriminator names.

Such an alternative gets a schema of its own, `PetCat` for `Cat` in `Pet`: the same members, and before them the property with the
word that stands for it. So the word is sent, and one `Cat` may stand in unions that tell it apart by different properties.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from . import spec
from .lower_unions import Union
from .source import Problem, did_you_mean


def with_words(linked: spec.Linked) -> tuple[spec.Linked, list[Problem]]:
    """The description with these alternatives, as named schemas right before their unions; the same one when there are none."""
    problems: list[Problem] = []
    targets: dict[str, spec.Target] = dict(linked.targets)
    schemas: list[spec.Named] = []
    for entry in linked.schemas:
        if isinstance(entry.schema, Union) and entry.schema.discriminator is not None:
            problems += _misspelt(linked, entry.schema, entry.schema.discriminator)
            schemas += _alternatives(linked, entry, entry.schema, entry.schema.discriminator, targets)
        schemas.append(entry)
    if len(schemas) == len(linked.schemas):
        return linked, problems
    known = {entry.at for entry in linked.schemas}
    added = tuple(entry.at for entry in schemas if entry.at not in known)
    return replace(linked, schemas=tuple(schemas), order=(*linked.order, *added), targets=targets), problems


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
    linked: spec.Linked, entry: spec.Named, union: Union, named: spec.Discriminator, targets: dict[str, spec.Target]
) -> Iterator[spec.Named]:
    names = {named_.at: named_.name for named_ in linked.schemas}
    for index, member in enumerate(union.members):
        shape = linked.follow(member)
        if not isinstance(member, spec.Ref) or not isinstance(shape, (spec.Object, spec.AllOf)) or _has(linked, shape, named.property, union):
            continue
        words = [(word, ref) for word, ref in named.mapping if ref.at in targets and linked.follow(ref).at == shape.at]
        name = names.get(shape.at)
        if name is None:
            continue
        place = f"{named.at}/alternatives/{index}"
        texts = tuple(spec.Value(f"{place}/word", word) for word, _ in words) or (spec.Value(f"{place}/word", name),)
        word = spec.Enum(at=f"{place}/word", words=texts, type="string", const=len(texts) == 1)
        property_ = spec.Property(at=f"{place}/word", name=named.property, schema=word, required=True)
        part = spec.Ref(at=f"{place}/allOf/0", target=name)
        said = spec.Notes(description=f"A `{name}` as an alternative of `{entry.name}`.")
        made = spec.AllOf(at=place, members=(part,), base=spec.Object(at=place, properties=(property_,)), notes=said)
        targets[part.at] = shape
        for back in _back(linked, shape, union):
            targets[back.at] = replace(union.base, at=back.at) if union.base is not None else spec.Anything(at=back.at)
        for at in (member.at, *(ref.at for _, ref in words)):
            targets[at] = made
        yield spec.Named(at=place, name=f"{entry.name}{name[:1].upper()}{name[1:]}", schema=made)


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
