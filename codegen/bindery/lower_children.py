"""Bases with a discriminator whose children extend them by way of `allOf`: whoever refers to the base may get a child.

Each such base gets a union beside it, `AnyPet` for `Pet`: the children and, for every other word, the base itself. References that use the base lead to
the union; those by which children extend it, and those of other unions and of mappings, lead to the base as before. A child that is extended in turn is
such a base, too, where it is used: it has its base's discriminator. One that is told apart by another property stands in the union with all of its
own: its union is one alternative.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from . import spec
from .lower_unions import Union, children, places_of
from .source import Problem
from .spec_walk import walk

MOST_CHILDREN = 64
Below = dict[str, tuple[spec.Named, ...]]
Unions = dict[str, tuple[spec.Named, spec.Discriminator]]


def with_children(linked: spec.Linked) -> tuple[spec.Linked, list[Problem]]:
    """The description with these unions, as named schemas right behind their bases; the same one when there are none."""
    below = children(linked)
    problems: list[Problem] = []
    bases: list[tuple[spec.Named, spec.Discriminator]] = []
    targets: dict[str, spec.Target] = dict(linked.targets)
    kept = set(_other_uses(linked)) if below else set()
    used = {target.at for at, target in linked.targets.items() if at not in kept and isinstance(target, spec.Node)}
    for entry in linked.schemas:
        found = below.get(entry.at, ())
        named = _discriminator(entry.schema) if found else None
        if named is None and entry.at in used and not all(_adds_nothing(each.schema) for each in found):
            named = _inherited(linked, entry, found)
        if named is None:
            continue
        if len(found) > MOST_CHILDREN:
            message = f"`{entry.name}` has {len(found)} children; a value that may be one of them is read as `{entry.name}` alone"
            hint = f"a union is made of at most {MOST_CHILDREN}; list those that matter in a `oneOf`"
            problems.append(Problem(at=named.at, message=message, hint=hint, part="key", severity="warning"))
            continue
        bases.append((entry, named))
    if not bases:
        return linked, problems
    made: Unions = {}
    for entry, named in sorted(bases, key=lambda base: len(below[base[0].at])):  # Those inside others come first.
        made[entry.at] = (_union(entry, named, below, made, targets), named)
    unions = {at: union for at, (union, _) in made.items()}
    for at, target in linked.targets.items():
        if target.at in unions and at not in kept and isinstance(target, spec.Node):
            targets[at] = unions[target.at].schema
    schemas = tuple(named for entry in linked.schemas for named in (entry, unions.get(entry.at)) if named is not None)
    order = (*linked.order, *(union.at for union in unions.values()))
    return replace(linked, schemas=schemas, order=order, targets=targets), problems


def _discriminator(schema: spec.Schema) -> spec.Discriminator | None:
    return schema.discriminator if isinstance(schema, (spec.Object, spec.AllOf)) else None


def _inherited(linked: spec.Linked, entry: spec.Named, found: tuple[spec.Named, ...]) -> spec.Discriminator | None:
    """The discriminator of the nearest schema that this one extends, with those words that lead to it or to what extends it in turn."""
    here = {entry.at, *(each.at for each in found)}
    seen: set[str] = set()
    waiting: list[spec.Target | None] = [entry.schema]
    while waiting:
        schema = waiting.pop(0)
        if not isinstance(schema, spec.Node) or schema.at in seen:
            continue
        seen.add(schema.at)
        if isinstance(schema, (spec.Object, spec.AllOf)) and schema.discriminator is not None:
            mapping = tuple((word, ref) for word, ref in schema.discriminator.mapping if here.intersection(places_of(linked, ref)))
            return replace(schema.discriminator, at=f"{entry.at}/discriminator", mapping=mapping, otherwise=None)
        if isinstance(schema, spec.Ref):
            waiting.append(linked.targets.get(schema.at))
        elif isinstance(schema, spec.AllOf):
            waiting += schema.members
    return None


def _union(base: spec.Named, named: spec.Discriminator, below: Below, made: Unions, targets: dict[str, spec.Target]) -> spec.Named:
    """The union of a base and its children. Its references have places of their own, below the discriminator's."""
    place = f"{named.at}/children"
    inside = _inside(named, below[base.at], below, made, targets)
    members = list(dict.fromkeys(inside.get(entry.at, entry.at) for entry in (*below[base.at], base)))
    entries = {entry.at: entry for entry in (*below[base.at], base, *(union for union, _ in made.values()))}
    refs = []
    for index, at in enumerate(members):
        refs.append(spec.Ref(at=f"{place}/{index}", target=entries[at].name))
        targets[refs[-1].at] = entries[at].schema
    mapping = []
    for index, (word, ref) in enumerate(named.mapping):
        union = inside.get(targets[ref.at].at) if ref.at in targets else None
        if union is not None:
            ref = spec.Ref(at=f"{place}/mapping/{index}", target=entries[union].name)
            targets[ref.at] = entries[union].schema
        mapping.append((word, ref))
    mapped = {targets[ref.at].at for _, ref in named.mapping if ref.at in targets}
    words: list[tuple[str, spec.Ref]] = []
    for at, ref in zip(members, refs):
        entry = entries[at]
        own = entry.schema.notes.extensions.get("x-ms-discriminator-value")
        # A child that adds nothing is the same type as its base, so its name has to be said.
        if at not in mapped and (isinstance(own, str) or (entry is not base and _adds_nothing(entry.schema))):
            words.append((own if isinstance(own, str) else entry.name, ref))
    text = f"A `{base.name}` or one of those that extend it, by `{named.property}`."
    otherwise = named.otherwise if named.otherwise is not None else refs[-1]
    discriminator = replace(named, mapping=(*mapping, *words), otherwise=otherwise)
    notes, null = spec.Notes(description=text), base.schema.nullable
    union_ = spec.OneOf(at=place, members=tuple(refs), discriminator=discriminator, notes=notes, nullable=null)
    return spec.Named(at=place, name=f"Any{base.name[:1].upper()}{base.name[1:]}", schema=union_)


def _inside(
    named: spec.Discriminator, found: tuple[spec.Named, ...], below: Below, made: Unions, targets: dict[str, spec.Target]
) -> dict[str, str]:
    """By the place of a child, that of the union that it is in: of a child to which the mapping leads and whose children another property tells apart."""
    mapped = {targets[ref.at].at for _, ref in named.mapping if ref.at in targets}
    inside: dict[str, str] = {}
    for entry in sorted(found, key=lambda entry: -len(below.get(entry.at, ()))):
        if entry.at in made and entry.at not in inside and entry.at in mapped and made[entry.at][1].property != named.property:
            inside.update((child.at, made[entry.at][0].at) for child in (entry, *below[entry.at]))
    return inside


def _adds_nothing(schema: spec.Schema) -> bool:
    if not isinstance(schema, spec.AllOf) or schema.base not in (None, spec.Object(at=schema.at)):
        return False
    rest = [member for member in schema.members if not isinstance(member, spec.Ref)]
    return len(schema.members) == len(rest) + 1 and all(not isinstance(m, spec.Object) or not (m.properties or m.undeclared) for m in rest)


def _other_uses(linked: spec.Linked) -> Iterator[str]:
    """The places of the references that mean the very schema: parts of an `allOf`, alternatives, and those of mappings."""
    tops = {entry.at for entry in linked.schemas}
    seen: set[int] = set()
    for root in (linked.description, *linked.targets.values()):
        if id(root) in seen:
            continue
        for node in walk(root):
            seen.add(id(node))
            match node:
                case spec.AllOf(members=(spec.Ref(),), base=None) if node.at not in tops:
                    continue  # A use with a text beside it.
                case spec.AllOf():
                    yield from (member.at for member in node.members)
                case spec.Discriminator():
                    yield from (ref.at for _, ref in node.mapping)
                    if node.otherwise is not None:
                        yield node.otherwise.at
                case _ if isinstance(node, Union):
                    yield from (member.at for member in node.members)
                case spec.Named(schema=spec.Ref() as ref):
                    yield ref.at
                case _:
                    pass
