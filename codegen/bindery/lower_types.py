"""Schemas to C++ types. What a type needs declared is remembered, and declared when somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from . import cpp, lower_doc, spec
from .lower_enums import lower_enum
from .lower_formats import integer_type, number_type, text_type
from .lower_plan import Plan, named_shapes
from .lower_schemas import Schemas
from .lower_shapes import Shapes, Union, has_patterns, is_enum, is_numbers, is_struct
from .lower_structs import lower_struct
from .lower_walk import qualify
from .lower_xml import XmlTables
from .source import Problem

__all__ = ["Types", "qualify"]

ANY = cpp.Plain("rt::any")
_LATER = "leave it out, or describe the part with other keywords"


@dataclass(slots=True)
class Types:
    """Lowers schemas one by one and collects the problems of all of them."""

    linked: spec.Linked
    plan: Plan
    shapes: Shapes
    namespace: str
    problems: list[Problem] = field(default_factory=list)
    schemas: Schemas = field(init=False)  # what rules say as JSON
    asking: dict[tuple[type, str], bool] = field(default_factory=dict)  # which schemas have rules, as far as that is known
    _waiting: list[spec.Schema] = field(default_factory=list)  # types without a name of their own that are used and not declared yet
    _declared: set[str] = field(default_factory=set)
    raw_xml: bool = False
    xml: XmlTables = field(init=False)

    def __post_init__(self) -> None:
        self.schemas = Schemas(self.linked, self.plan.types)
        self._declared |= set(named_shapes(self.linked, self.shapes))
        self.xml = XmlTables(self, self.raw_xml)

    # ----------------------------------------------------------------------------------------------------------------
    # Types

    def type_of(self, schema: spec.Schema, secret: bool = False) -> cpp.Type:
        """The type of a value that is there. A null that is allowed makes it `Nullable`. `secret`: who uses the schema says that it is one."""
        shape = self.shapes.of(schema)
        kind = self._secret(shape) if secret or shape.notes.secret or schema.notes.secret else self.solid(shape)
        return cpp.Nullable(kind) if self._is_nullable(shape) and kind not in (ANY, cpp.Plain("std::nullptr_t")) else kind

    def shape(self, schema: spec.Schema) -> spec.Schema:
        """What a schema is behind references and compositions."""
        return self.shapes.follow(schema)

    def _secret(self, schema: spec.Schema) -> cpp.Type:
        """Text alone can be masked, and arrays and maps of it."""
        target = self.shapes.follow(schema)
        match target:
            case spec.Text() | spec.Enum(type="string"):
                return cpp.Plain("rt::secret")
            case spec.Array(items=items, prefix_items=()) if items is not None:
                return cpp.Vector(self.type_of(items, secret=True))
            case spec.Object(properties=(), additional=additional) if isinstance(additional, spec.Node):
                return cpp.Map(self.type_of(additional, secret=True))
            case _:
                self.refuse_secret(schema)
                return cpp.Plain("rt::secret")

    def refuse_secret(self, schema: spec.Schema) -> None:
        place = f"{schema.at}/x-secret" if schema.notes.secret else schema.at
        self.refuse(place, "only text can be kept secret, and arrays and maps of it", "mark the texts inside it")

    def solid(self, schema: spec.Schema) -> cpp.Type:
        """The type of a shape without its null."""
        match schema:
            case spec.Ref():
                return self._reference(schema)
            case spec.Object() if is_struct(schema):
                return self._own(schema)
            case spec.Enum() if is_enum(schema):
                return cpp.Open(self._own(schema))
            case spec.Enum() if is_numbers(schema):
                return self._own(schema)
            case spec.Text():
                return text_type(schema)
            case spec.Integer():
                return integer_type(schema)
            case spec.Number():
                return number_type(schema)
            case spec.Boolean():
                return cpp.Plain("bool")
            case spec.Null():
                return cpp.Plain("std::nullptr_t")
            case spec.Nothing():
                return cpp.Plain("rt::nothing")
            case spec.Array():
                return self._array(schema)
            case spec.Object():
                return cpp.Map(ANY if has_patterns(schema) else self._additional(schema.additional))
            case spec.Enum():
                return self._words(schema)
            case spec.Several():
                return self._several(schema)
            case spec.OneOf() | spec.AnyOf():
                return self._own(schema) if self.shapes.cases(schema) else self._union(schema)
            case _:
                return ANY

    def _own(self, schema: spec.Schema) -> cpp.Named:
        """A type without a name of its own, by the name that it has in the plan."""
        if schema.at not in self._declared:
            self._declared.add(schema.at)
            self._waiting.append(schema)
        return cpp.Named(self.plan.types[schema.at])

    def _reference(self, ref: spec.Ref) -> cpp.Type:
        target = self.linked.target(ref)
        name = self.plan.types.get(target.at)
        if name is None:
            return self.refuse(ref.at, "this `$ref` leads to something that is no schema")
        return cpp.Open(cpp.Named(name)) if is_enum(self.shapes.of(target)) else cpp.Named(name)

    def _is_nullable(self, schema: spec.Schema) -> bool:
        """A declared struct or enum is never null itself, so its users carry the null; an alias carries its own."""
        if not isinstance(schema, spec.Ref):
            return schema.nullable
        target = self.shapes.of(self.linked.target(schema))
        if self.shapes.needs_declaration(target):
            return schema.nullable or target.nullable
        return schema.nullable and not self._holds_null(target)

    def _holds_null(self, shape: spec.Schema) -> bool:
        """Whether an alias of this may be null itself."""
        of = self.type_of(shape)
        if isinstance(of, cpp.Nullable) or of in (ANY, cpp.Plain("std::nullptr_t")):
            return True
        return isinstance(shape, spec.Ref) and not self._is_nullable(replace(shape, nullable=True))

    def _array(self, schema: spec.Array) -> cpp.Type:
        rest = ANY if schema.items is None else self.type_of(schema.items)
        if not schema.prefix_items:
            return cpp.Vector(rest)
        least = schema.min_items or 0
        items = [self.type_of(item) for item in schema.prefix_items]
        return cpp.Tuple(tuple(of if number < least else cpp.Optional(of) for number, of in enumerate(items)))

    def _additional(self, additional: None | bool | spec.Schema) -> cpp.Type:
        return ANY if additional in (None, True, False) else self.type_of(additional)

    def _words(self, schema: spec.Enum) -> cpp.Type:
        """Words that are no text keep their JSON type; the comment lists them."""
        names = list(dict.fromkeys(_word_type(word.data, schema.type == "number") for word in schema.words))
        if "double" in names:
            names = [name for name in names if name != "std::int64_t"]
        if "rt::any" in names or not names:
            return ANY
        return cpp.Plain(names[0]) if len(names) == 1 else cpp.Variant(tuple(cpp.Plain(name) for name in names))

    def _several(self, schema: spec.Several) -> cpp.Type:
        """Types that JSON tells apart. A number takes integers too."""
        number = any(isinstance(member, spec.Number) for member in schema.members)
        members = [self.solid(member) for member in schema.members if not (number and isinstance(member, spec.Integer))]
        if ANY in members:
            return ANY
        return members[0] if len(members) == 1 else cpp.Variant(tuple(dict.fromkeys(members)))

    def _union(self, schema: Union) -> cpp.Type:
        return cpp.Variant(tuple(self._alternative(member) for member in schema.members))

    def _alternative(self, member: spec.Schema) -> cpp.Type:
        """An alternative without its null, which the union has."""
        shape, target = self.shapes.of(member), self.shapes.follow(member)
        if member.notes.secret or shape.notes.secret or target.notes.secret:
            return self._secret(shape)
        hides_null = isinstance(shape, spec.Ref) and target.nullable and not self.shapes.is_declared(target)
        return self.solid(target if hides_null and shape.at not in self.linked.cyclic else shape)

    # ----------------------------------------------------------------------------------------------------------------
    # Problems

    def refuse(self, at: str, message: str, hint: str = _LATER) -> cpp.Type:
        self.problems.append(Problem(at=at, message=message, hint=hint, part="key"))
        return ANY

    def warn(self, at: str, message: str, hint: str) -> None:
        self.problems.append(Problem(at=at, message=message, hint=hint, part="key", severity="warning"))

    def refuse_nul(self, at: str, text: str, what: str) -> None:
        """A C string ends at U+0000, and the tables of the header are made of C strings."""
        if "\0" in text:
            self.refuse(at, f"this {what} holds the character U+0000, which no table of a header can hold")

    # ----------------------------------------------------------------------------------------------------------------
    # Declarations

    def declare(self, entry: spec.Named) -> cpp.Declaration:
        """What a schema with a name becomes."""
        shape = self.shapes.of(entry.schema)
        if self.shapes.needs_declaration(shape):
            self._declared.add(shape.at)
            return self._declaration(shape, self.plan.types[entry.at])
        return cpp.Alias(
            name=self.plan.types[entry.at], type=self.type_of(entry.schema), doc=lower_doc.of_schema(shape), at=entry.at
        )

    def drain(self) -> Iterator[cpp.Declaration]:
        """The types without names of their own that were used since the last time."""
        while self._waiting:
            schema = self._waiting.pop(0)
            yield self._declaration(schema, self.plan.types[schema.at])

    def _declaration(self, shape: spec.Schema, name: str) -> cpp.Declaration:
        match shape:
            case spec.Enum():
                return lower_enum(shape, name)
            case spec.Object():
                return lower_struct(self, shape, name)
            case spec.OneOf() | spec.AnyOf():
                cases = self.shapes.cases(shape)
                assert cases is not None
                return cpp.Alias(
                    name=name, type=self._union(shape), cases=cpp.Cases(property=cases.property, words=cases.words, otherwise=cases.otherwise),
                    doc=lower_doc.of_schema(shape), at=shape.at,
                )  # fmt: skip
            case _:
                raise AssertionError(shape)


def _word_type(data: spec.Json, fractions: bool) -> str:
    match data:
        case None:
            return "std::nullptr_t"
        case bool():
            return "bool"
        case str():
            return "std::string"
        case int() if not fractions and -(2**63) <= data < 2**63:
            return "std::int64_t"
        case int() | Decimal():
            return "double"
        case _:
            return "rt::any"
