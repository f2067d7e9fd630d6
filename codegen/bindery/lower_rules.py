"""What `rt::validate` checks: the constraints of a schema as rules of the runtime."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from . import cpp, spec
from .lower_patterns import is_supported, meant
from .lower_schemas import ASKED, Data, Unsayable
from .lower_shapes import Union, has_patterns, is_enum, is_numbers, is_struct, is_tuple
from .lower_walk import parts
from .source import Problem

if TYPE_CHECKING:
    from .lower_types import Types

_FORMATS = {
    "uuid": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    "ipv4": r"^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$",
    "ipv6": r"^[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(:?\d{1,3}(\.\d{1,3}){3})?$",
    "email": r"^[^@\s]+@[^@\s]+$",
    "hostname": r"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\.?$",
    "uri": r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s]*$",
}
"""What the texts of these formats look like; not all that their standards ask for."""


def rules_of(types: Types, schema: spec.Schema) -> tuple[cpp.Check, ...]:
    """The rules of a value, those of its items included. What a struct asks of its members is in the struct's own table.

    A pattern beyond what the runtime matches is a warning, once for its place.
    """
    return tuple(_Rules(types).of(schema, ()))


def struct_rules_of(types: Types, shape: spec.Object) -> tuple[cpp.Check, ...]:
    """The rules of an object as a whole."""
    return tuple(_Rules(types).beyond(types.shapes.origin(shape), True))


def rest_rules_of(types: Types, shape: spec.Object) -> tuple[cpp.Check, ...]:
    """The rules of the fields without a member of their own."""
    additional = shape.additional if not has_patterns(shape) else None
    return tuple(_Rules(types).each(additional, ())) if isinstance(additional, spec.Node) else ()


def may_have_rules(of: cpp.Type) -> bool:
    """Structs have tables of their own, and enums know their words."""
    return any(isinstance(part, cpp.Named) for part in parts(of))


class _Endless(Exception):
    """A schema that contains itself without a struct in between."""


class _Rules:
    def __init__(self, types: Types) -> None:
        self.types = types
        self.shapes = types.shapes

    def of(self, schema: spec.Schema, inside: tuple[str, ...]) -> Iterator[cpp.Check]:
        if not self.asks(schema):
            return
        shape = self.shapes.follow(schema)
        if is_struct(shape):
            return
        if self._is_mixed(schema, shape):
            yield from self._alone(schema)
            return
        try:
            rules = [*self._plain(schema, inside), *self.beyond(schema, False)]
        except _Endless:
            if inside:
                raise
            rules = list(self._alone(schema))
        yield from rules

    def each(self, schema: spec.Schema | None, inside: tuple[str, ...]) -> Iterator[cpp.Check]:
        rules = tuple(self.of(schema, inside)) if schema is not None else ()
        if rules:
            yield cpp.Check("each", rules)

    # ----------------------------------------------------------------------------------------------------------------
    # Rules of the runtime

    def _plain(self, schema: spec.Schema, inside: tuple[str, ...]) -> Iterator[cpp.Check]:
        match schema:
            case spec.Ref():
                target = self.types.linked.target(schema)
                if target.at in inside:
                    raise _Endless
                if isinstance(target, spec.Node):
                    yield from self._plain(target, (*inside, target.at))
            case spec.AllOf() | spec.OneOf() | spec.AnyOf():
                if schema.base is not None:
                    yield from self._plain(schema.base, inside)
                for part in schema.members if isinstance(schema, spec.AllOf) else _solid(self.shapes, schema):
                    yield from self._plain(part, inside)
            case spec.Several():
                for part in schema.members:
                    yield from self._plain(part, inside)
            case spec.Text():
                yield from self._text(schema)
            case spec.Integer() | spec.Number():
                yield from _number(schema)
            case spec.Array():
                if is_tuple(schema):
                    yield from self._items(schema, inside)
                    return
                yield from _counts("items", schema.min_items, schema.max_items)
                if schema.unique:
                    yield cpp.Check("unique")
                if not schema.prefix_items:
                    yield from self.each(schema.items, inside)
            case spec.Object(properties=()):
                yield from _counts("properties", schema.min_properties, schema.max_properties)
                additional = schema.additional
                if isinstance(additional, spec.Node) and not has_patterns(schema):
                    yield from self.each(additional, inside)
            case _:
                return

    def _items(self, schema: spec.Array, inside: tuple[str, ...]) -> Iterator[cpp.Check]:
        for index, item in enumerate(schema.prefix_items):
            rules = tuple(self.of(item, inside))
            if rules:
                yield cpp.Check("item", (index, *rules))

    def _text(self, schema: spec.Text) -> Iterator[cpp.Check]:
        if schema.format == "binary" or schema.content_encoding is not None or schema.format in ("byte", "base64url"):
            return  # Lengths of bytes and of their text differ.
        yield from _counts("length", schema.min_length, schema.max_length)
        if schema.format in _FORMATS:
            yield cpp.Check("pattern", (_FORMATS[schema.format],))
        pattern = meant(schema.pattern or "")
        if pattern and is_supported(pattern):
            yield cpp.Check("pattern", (pattern,))
        elif pattern:
            hint = "look-around, back-references and \\p are such"
            self._warn(f"{schema.at}/pattern", "this pattern has what `validate` cannot match, so it is not checked", hint)

    # ----------------------------------------------------------------------------------------------------------------
    # Rules that are schemas

    def beyond(self, schema: spec.Schema, unions: bool) -> Iterator[cpp.Check]:
        """What neither types nor other rules say of the value."""
        try:
            data = self.types.schemas.beyond(schema, unions)
            if data:
                yield self._schema("schema", data)
        except Unsayable as reason:
            self._unsaid(schema, reason)

    def _alone(self, schema: spec.Schema) -> Iterator[cpp.Check]:
        try:
            yield self._schema("schema_alone", self.types.schemas.whole(schema))
        except Unsayable as reason:
            self._unsaid(schema, reason)

    def _schema(self, name: str, data: Data) -> cpp.Check:
        text, refers = self.types.schemas.text_of(data)
        return cpp.Check(name, (text, cpp.SchemaTable()) if refers else (text,))

    def _unsaid(self, schema: spec.Schema, reason: Unsayable) -> None:
        self.types.schemas.forget()
        self._warn(self.shapes.follow(schema).at, f"`validate` does not check all of this: {reason}", "say it with other keywords, if it is to be checked")

    def _warn(self, at: str, message: str, hint: str) -> None:
        problem = Problem(at=at, message=message, hint=hint, severity="warning")
        if problem not in self.types.problems:
            self.types.problems.append(problem)

    # ----------------------------------------------------------------------------------------------------------------
    # Which schemas have rules at all

    def _is_enum(self, schema: spec.Schema, shape: spec.Schema) -> bool:
        """Whether the words of an enum are all that the schema asks for: the value knows them itself."""
        if not (is_enum(shape) or is_numbers(shape)):
            return False
        for node in self._level(schema):
            if isinstance(node, Union) and any(isinstance(self.shapes.follow(member), spec.Text) for member in node.members):
                return False
            if isinstance(node, (spec.Text, spec.Integer, spec.Number)) and self.asks(node):
                return False
            if isinstance(node, spec.Enum) and node.others:
                return False
        return True

    def _is_mixed(self, schema: spec.Schema, shape: spec.Schema) -> bool:
        """Whether rules depend on more than the type of a value, so that only its JSON can be asked: alternatives with rules of their own."""
        ways = [node for node in self._level(schema) if isinstance(node, Union) and len(_solid(self.shapes, node)) > 1]
        if any(other.keyword in ("anyOf", "oneOf") for other in shape.others):
            return True  # The alternatives ask for different members of one type.
        for way in ways:
            shapes = [self.shapes.follow(member) for member in way.members]
            if any(self.asks(member) for member in way.members) and not _differ_in_kind(shapes):
                return True
            if any(is_enum(one) for one in shapes) and any(isinstance(one, spec.Text) for one in shapes):
                return True  # The type takes other words for what is not listed.
            if isinstance(way, spec.OneOf) and len([one for one in shapes if isinstance(one, (spec.Integer, spec.Number))]) > 1:
                return True
        return isinstance(shape, spec.Anything) and any(not isinstance(node, (spec.Ref, spec.AllOf, spec.Anything)) for node in self._level(schema))

    def _level(self, schema: spec.Schema) -> Iterator[spec.Schema]:
        """The nodes that speak of the value itself, alternatives left out."""
        waiting, seen = [schema], set()
        while waiting:
            node = waiting.pop()
            yield node
            match node:
                case spec.Ref():
                    target = self.types.linked.target(node)
                    if isinstance(target, spec.Node) and target.at not in seen:
                        seen.add(target.at)
                        waiting.append(target)  # type: ignore[arg-type]
                case spec.AllOf():
                    waiting += [*node.members, *([node.base] if node.base is not None else [])]
                case spec.OneOf() | spec.AnyOf():
                    only = _solid(self.shapes, node)
                    waiting += [*(only if len(only) == 1 else ()), *([node.base] if node.base is not None else [])]

    def asks(self, schema: spec.Schema) -> bool:
        """Whether a value of the schema can break a rule that is not in the table of a struct."""
        known = self.types.asking
        key = (type(schema), schema.at)
        if key not in known:
            known[key] = False  # What leads back here asks for nothing new.
            known[key] = self._asks(schema)
        return known[key]

    def _asks(self, schema: spec.Schema) -> bool:
        shape = self.shapes.follow(schema)
        if is_struct(shape):
            return False
        if any(other.keyword in ASKED for other in (*schema.others, *shape.others)):
            return True
        if self._is_enum(schema, shape):
            return False
        match schema:
            case spec.Ref():
                target = self.types.linked.target(schema)
                return isinstance(target, spec.Node) and self.asks(target)  # type: ignore[arg-type]
            case spec.AllOf() | spec.OneOf() | spec.AnyOf():
                parts = [*schema.members, *([schema.base] if schema.base is not None else [])]
                return any(self.asks(part) for part in parts) or self._is_mixed(schema, self.shapes.follow(schema))
            case spec.Several():
                return any(self.asks(part) for part in schema.members)
            case spec.Text():
                return next(self._text(schema), None) is not None
            case spec.Integer() | spec.Number():
                return next(_number(schema), None) is not None
            case spec.Enum():
                return not (is_enum(schema) or is_numbers(schema)) or any(other.keyword != "example" for other in schema.others)
            case spec.Array():
                counted = schema.unique or bool(schema.min_items) or schema.max_items is not None
                mixed = bool(schema.prefix_items) and not is_tuple(schema)
                items = (*schema.prefix_items, *([schema.items] if schema.items is not None else []))
                return counted or mixed or any(self.asks(item) for item in items)
            case spec.Object(additional=additional):
                counted = bool(schema.min_properties) or schema.max_properties is not None
                return counted or isinstance(additional, spec.Node) and self.asks(additional)  # type: ignore[arg-type]
            case _:
                return False


_KINDS = {spec.Text: "text", spec.Integer: "number", spec.Number: "number", spec.Boolean: "boolean", spec.Null: "null", spec.Array: "array"}


def _kind_of(shape: spec.Schema) -> str:
    """What JSON shows of a value and what its rules go by; nothing where that is not enough."""
    if isinstance(shape, spec.Enum):
        return "" if shape.others else "text" if is_enum(shape) else "number" if is_numbers(shape) else ""
    return "object" if is_struct(shape) else _KINDS.get(type(shape), "")


def _differ_in_kind(shapes: list[spec.Schema]) -> bool:
    """Whether JSON tells the alternatives apart, so that each rule finds its own by the type of the value."""
    kinds = [_kind_of(one) for one in shapes]
    asked = any(other.keyword in ASKED for one in shapes for other in one.others)
    return "" not in kinds and len(set(kinds)) == len(kinds) and not asked


def _solid(shapes: object, union: spec.OneOf | spec.AnyOf) -> tuple[spec.Schema, ...]:
    """The alternatives that are not just null."""
    return tuple(member for member in union.members if not isinstance(shapes.follow(member), spec.Null))  # type: ignore[attr-defined]


def _number(schema: spec.Integer | spec.Number) -> Iterator[cpp.Check]:
    for name, bound in (
        ("at_least", schema.minimum), ("at_most", schema.maximum), ("above", schema.exclusive_minimum), ("below", schema.exclusive_maximum),
    ):  # fmt: skip
        if bound is not None and not _is_vain(schema, name, bound):
            yield cpp.Check(name, (bound,))
    if schema.multiple_of is not None and not (isinstance(schema, spec.Integer) and schema.multiple_of == 1):
        yield cpp.Check("multiple_of", (_plain(schema.multiple_of),))


def _is_vain(schema: spec.Integer | spec.Number, name: str, bound: spec.Exact) -> bool:
    """Bounds of the type itself need no rule, and no number of C++ is beyond these."""
    if abs(bound) >= Decimal("1e300"):
        return True
    if not isinstance(schema, spec.Integer):
        return False
    bits = 31 if schema.format == "int32" else 63
    return (name == "at_least" and bound <= -(2**bits)) or (name == "at_most" and bound >= 2**bits - 1)


def _plain(number: spec.Exact) -> str:
    return format(number, "f") if isinstance(number, Decimal) and abs(number.adjusted()) < 30 else str(number)


def _counts(name: str, least: int | None, most: int | None) -> Iterator[cpp.Check]:
    if most is not None:
        yield cpp.Check(name, (least or 0, most))
    elif least:
        yield cpp.Check(name, (least,))
