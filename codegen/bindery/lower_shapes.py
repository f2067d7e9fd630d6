"""What a schema is once its compositions are worked out: the one view of schemas that names, types and docs share.

`Shapes.of` works on one level. It never answers with an AllOf; a union that it answers with has two alternatives or more, none of them null,
none of them a union without a discriminator.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from . import spec
from .lower_merge import Merger
from .lower_unions import Cases, ambiguities, as_enum, cases_of, simplified
from .source import Problem

Union = spec.OneOf | spec.AnyOf
_MOST_JOINED = 3


@dataclass(slots=True)
class Shapes:
    linked: spec.Linked
    merger: Merger
    problems: list[Problem] = field(default_factory=list)
    _known: dict[tuple[type, str], spec.Schema] = field(default_factory=dict)
    _origins: dict[str, spec.Schema] = field(default_factory=dict)
    _cases: dict[str, Cases | None] = field(default_factory=dict)

    def of(self, schema: spec.Schema) -> spec.Schema:
        """The schema without compositions at its top; references stay."""
        if isinstance(schema, spec.Array):
            return _without_mixed_tail(schema)
        if not isinstance(schema, (spec.AllOf, spec.OneOf, spec.AnyOf)):
            return schema
        key = (type(schema), schema.at)
        if key not in self._known:
            plain = self.merger.plain(schema)
            self._known[key] = self._union(plain) if isinstance(plain, Union) else self.of(plain)
            if self._known[key].at == schema.at:
                self._origins.setdefault(schema.at, schema)
        return self._known[key]

    def origin(self, shape: spec.Schema) -> spec.Schema:
        """The composition that has this shape, as the description writes it; else the shape itself."""
        return self._origins.get(shape.at, shape)

    def follow(self, schema: spec.Schema) -> spec.Schema:
        """The shape behind all references."""
        return self._followed(schema, self.of)

    def _followed(self, schema: spec.Schema, plain: Callable[[spec.Schema], spec.Schema]) -> spec.Schema:
        """A circle of references ends at what stands in it."""
        seen: set[str] = set()
        found = plain(schema)
        while isinstance(found, spec.Ref) and found.at not in seen:
            seen.add(found.at)
            found = plain(self.linked.target(found))
        return found

    def cases(self, union: Union) -> Cases | None:
        """How the objects of a union's shape are told apart by a word."""
        if union.at not in self._cases:
            cases, problems = cases_of(self.linked, union, union.members, self.follow)
            if cases is not None and not any(is_struct(shape) or isinstance(shape, Union) for shape in map(self.follow, union.members)):
                cases, problems = None, [_vain(union)]
            if cases is None:
                problems += ambiguities(union, union.members, self.follow)
            self.problems += problems
            self._cases[union.at] = cases
        return self._cases[union.at]

    def is_declared(self, shape: spec.Schema) -> bool:
        """Whether a shape is a type of the header, and not a type that C++ or the runtime has."""
        return is_struct(shape) or is_enum(shape) or is_numbers(shape)

    def needs_declaration(self, shape: spec.Schema) -> bool:
        """Unions that a word tells apart need a name too, behind which the words stand."""
        return self.is_declared(shape) or isinstance(shape, Union) and self.cases(shape) is not None

    # ----------------------------------------------------------------------------------------------------------------
    # Unions

    def _union(self, union: Union) -> spec.Schema:
        if union.at.count("/maps/additional") + union.at.count("/arrays/items") > _MOST_JOINED:
            return spec.Anything(at=union.at)  # Lists of lists of … that are joined with each other have no end.
        there = [member for member in union.members if not isinstance(self.plain(member), (spec.Null, spec.Nothing))]
        if len(there) == 1:
            return self._only(union, there[0], union.nullable or any(isinstance(self.plain(m), spec.Null) for m in union.members))
        found = _Alternatives(self, union)
        solid = simplified(union, found.solid, self.follow) if found.solid else ()
        nullable = union.nullable or found.nullable
        if not solid:
            return replace(spec.Null(at=union.at) if nullable else spec.Nothing(at=union.at), notes=union.notes)
        if len(solid) == 1:
            return self._only(union, solid[0], nullable)
        words = as_enum(replace(union, members=solid), self.follow)
        if words is not None and len({type(word.data) for word in words.words}) == 1:
            return replace(words, nullable=nullable)
        return replace(union, members=solid, nullable=nullable, discriminator=union.discriminator or found.common_discriminator())

    def _only(self, union: spec.Schema, member: spec.Schema, nullable: bool) -> spec.Schema:
        """A union of one is what that one is, with the notes of the union before its own."""
        shape = self.of(member)
        own, inner = union.notes, shape.notes
        notes = replace(
            inner,
            title=own.title or inner.title,
            description=own.description or inner.description,
            deprecated=own.deprecated or inner.deprecated,
            read_only=own.read_only or inner.read_only,
            write_only=own.write_only or inner.write_only,
            default=own.default or inner.default,
            examples=own.examples or inner.examples,
            extensions={**inner.extensions, **own.extensions},
        )
        return replace(shape, notes=notes, nullable=nullable or shape.nullable, others=(*union.others, *shape.others))

    def plain(self, schema: spec.Schema) -> spec.Schema:
        """What an alternative is behind references, its own union not worked out."""
        return self._followed(schema, self.merger.plain)


class _Alternatives:
    """The members of a union, each once and none of them null; those of unions inside it in their place.

    A union inside it to which a word of the discriminator leads stays whole when another property tells its alternatives apart.
    """

    def __init__(self, shapes: Shapes, union: Union) -> None:
        self.solid: list[spec.Schema] = []
        self.nullable = False
        self._shapes = shapes
        self._through = {union.at}
        self._seen: set[str] = set()
        self._discriminators: list[spec.Discriminator | None] = []
        self._outer = union.discriminator
        self._add(union)

    def _add(self, union: Union) -> None:
        for member in union.members:
            shape = self._shapes.plain(member)
            self.nullable = self.nullable or shape.nullable or member.nullable or isinstance(shape, spec.Null)
            if isinstance(shape, Union) and not self._stays_whole(shape):
                if shape.at not in self._through:
                    self._through.add(shape.at)
                    self._discriminators.append(shape.discriminator)
                    self._add(shape)
            elif not isinstance(shape, (spec.Null, spec.Nothing)) and shape.at not in self._seen:
                self._seen.add(shape.at)
                self.solid.append(member)
                self._discriminators += [None] if isinstance(shape, spec.Object) else []

    def _stays_whole(self, inner: Union) -> bool:
        outer = self._outer
        if outer is None or inner.discriminator is None or inner.discriminator.property == outer.property:
            return False
        targets = [self._shapes.linked.targets.get(ref.at) for _, ref in outer.mapping]
        return any(isinstance(target, spec.Node) and self._shapes.plain(target).at == inner.at for target in targets)

    def common_discriminator(self) -> spec.Discriminator | None:
        """That of the unions inside, where all objects stand in such unions and one property tells them apart."""
        found = [d for d in self._discriminators if d is not None]
        if not found or len({d.property for d in found}) > 1:
            return None
        return replace(found[0], mapping=tuple(pair for d in found for pair in d.mapping))


def _vain(union: Union) -> Problem:
    message = "none of the alternatives of this discriminator is an object with properties, so it tells nothing"
    at = f"{union.at}/discriminator" if union.discriminator is not None else union.at
    return Problem(at=at, message=message, hint="take it out", part="key", severity="warning")


def _without_mixed_tail(array: spec.Array) -> spec.Schema:
    """A tuple that goes on has no end, so it is an array of any of its items."""
    if not array.prefix_items or array.items is None or isinstance(array.items, spec.Nothing):
        return array
    members = (*array.prefix_items, array.items)
    return replace(array, prefix_items=(), items=spec.AnyOf(at=f"{array.at}/prefixItems", members=members))



# --------------------------------------------------------------------------------------------------------------------
# What is declared


def is_struct(schema: spec.Schema) -> bool:
    """An object with members of its own, or one that may have none at all."""
    if not isinstance(schema, spec.Object):
        return False
    if schema.properties or schema.undeclared:
        return True
    return (schema.additional is False or isinstance(schema.additional, spec.Nothing)) and not has_patterns(schema)


def has_patterns(schema: spec.Object) -> bool:
    """Whether keywords that no type says describe members that `properties` does not name."""
    known = {other.keyword: other.value for other in schema.others}
    rest = known.get("unevaluatedProperties")
    return "patternProperties" in known or isinstance(rest, dict) and rest != {"not": {}} and not schema.unevaluated


def is_tuple(schema: spec.Array) -> bool:
    """An array of which each item has a type of its own, and that ends with them."""
    return bool(schema.prefix_items) and (schema.items is None or isinstance(schema.items, spec.Nothing))


def is_enum(schema: spec.Schema) -> bool:
    """An enum of words."""
    if not isinstance(schema, spec.Enum) or not schema.words:
        return False
    words = [word.data for word in schema.words]
    return all(isinstance(word, str) for word in words) or schema.type == "string" and not any(isinstance(w, (dict, list)) for w in words)


def is_numbers(schema: spec.Schema) -> bool:
    """An enum of integers, each of which C++ can hold. A constant is just a number."""
    if not isinstance(schema, spec.Enum) or schema.const or schema.type not in ("integer", None):
        return False
    words = [word.data for word in schema.words]
    whole = [word for word in words if isinstance(word, int) and not isinstance(word, bool)]
    if not whole or len(whole) < len(words):
        return False
    return -(2**63) <= min(whole) and max(whole) < 2**63
