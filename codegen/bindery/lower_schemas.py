"""Schemas as JSON text, for what no C++ type and no rule of the runtime says: `rt::validate` asks it of a value's JSON (validate_schema.hpp).

In these texts `$ref` is the name of an entry in the header's table, which holds the schemas that are referred to, each once.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import assert_never

from . import spec
from .lower_patterns import is_supported, meant
from .lower_shapes import is_enum, is_numbers, is_struct, is_tuple
from .source import split
from .spec_walk import SCHEMA_KINDS, walk

ASKED = (
    "not", "if", "then", "else", "patternProperties", "propertyNames", "contains", "minContains", "maxContains", "dependentRequired",
    "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "allOf", "anyOf", "oneOf",
)  # fmt: skip
"""Keywords that `spec` keeps as they are written and that only a value's JSON can be asked about."""

_ONE = ("not", "if", "then", "else", "propertyNames", "contains", "unevaluatedItems", "unevaluatedProperties", "additionalProperties", "items")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "dependentSchemas")
_PLAIN = (
    "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required", "minContains", "maxContains", "dependentRequired",
)  # fmt: skip
_MOST = 60_000  # characters of a text: compilers have a limit of 65,535
Data = dict[str, spec.Json]


class Unsayable(Exception):
    """Why a schema cannot be said, as a sentence without its full stop."""


@dataclass(slots=True)
class Schemas:
    """`names`: by the place of a schema, what it is called. `table`: the entries that texts have asked for, by name."""

    linked: spec.Linked
    names: Mapping[str, str]
    table: dict[str, str] = field(default_factory=dict)
    used: bool = False
    _asked: dict[str, spec.Schema] = field(default_factory=dict)
    _places: dict[str, spec.Schema] = field(default_factory=dict)
    _silent: set[tuple[str, bool, bool]] = field(default_factory=set)  # What `beyond` has found to leave nothing; long chains are asked for often.

    def text_of(self, schema: Data) -> tuple[str, bool]:
        """The text of a schema made by the functions below, and whether it refers to the table, where that is then. May raise `Unsayable`."""
        try:
            text = _text(schema)
            refers = bool(self._asked)
            made: dict[str, str] = {}
            while waiting := {name: node for name, node in self._asked.items() if name not in self.table and name not in made}:
                for name, node in waiting.items():
                    made[name] = _text(self.whole(node))
            self.table.update(made)
            self.used = True
            return text, refers
        finally:
            self._asked.clear()

    def forget(self) -> None:
        """What was referred to by a schema that cannot be said."""
        self._asked.clear()

    # ----------------------------------------------------------------------------------------------------------------
    # All that a schema says

    def whole(self, schema: spec.Schema) -> Data:
        found = _merged(self._solid(schema), self._asked_of(schema))
        return _or_null(found) if schema.nullable else found

    def _asked_of(self, schema: spec.Schema) -> Data:
        """The keywords of the node alone that no other part of the model has."""
        kept = (*ASKED, *_PLAIN) if isinstance(schema, spec.Enum) else ASKED
        others: Data = {other.keyword: other.value for other in schema.others if other.keyword in kept}
        return self.raw(others, schema.at) if others else {}

    def _solid(self, schema: spec.Schema) -> Data:
        match schema:
            case spec.Ref():
                return self._named(self.linked.target(schema))
            case spec.Text():
                kind = None if schema.implied else "string"
                return _checked(_given(type=kind, minLength=schema.min_length, maxLength=schema.max_length, pattern=schema.pattern))
            case spec.Integer() | spec.Number():
                return _number(schema)
            case spec.Boolean():
                return {"type": "boolean"}
            case spec.Null():
                return {"type": "null"}
            case spec.Enum():
                return {"enum": [word.data for word in schema.words]}
            case spec.Array():
                return self._array(schema)
            case spec.Object():
                return self._object(schema)
            case spec.Several():
                return {"anyOf": [self.whole(member) for member in schema.members]}
            case spec.AllOf():
                return _merged(self._base(schema), {"allOf": [self.whole(member) for member in self._parts(schema)]})
            case spec.AnyOf() | spec.OneOf():
                return _merged(self._base(schema), self._alternatives(schema))
            case spec.Anything():
                return {}
            case spec.Nothing():
                return {"not": {}}
            case _:
                assert_never(schema)

    def _base(self, schema: spec.AllOf | spec.AnyOf | spec.OneOf) -> Data:
        return self.whole(schema.base) if schema.base is not None else {}

    def _parts(self, schema: spec.AllOf) -> list[spec.Schema]:
        """The members without a union that has the schema itself among its alternatives: it says nothing of it that it is not already."""
        return [member for member in schema.members if not self._leads_back(member, schema.at)]

    def _leads_back(self, member: spec.Schema, at: str) -> bool:
        union = self.linked.follow(member) if isinstance(member, spec.Ref) and member.at in self.linked.targets else None
        if not isinstance(union, (spec.OneOf, spec.AnyOf)):
            return False
        return any(isinstance(each, spec.Ref) and each.at in self.linked.targets and self.linked.targets[each.at].at == at for each in union.members)

    def _alternatives(self, schema: spec.AnyOf | spec.OneOf) -> Data:
        members: list[spec.Json] = [self.whole(member) for member in schema.members]
        if isinstance(schema, spec.AnyOf) and {"type": "string"} in members:  # Words beside free text add nothing to it.
            members = [member for member in members if not _is_words(member)]
        return {"anyOf" if isinstance(schema, spec.AnyOf) else "oneOf": members}

    def _array(self, schema: spec.Array) -> Data:
        found = _given(
            type=None if schema.implied else "array", minItems=schema.min_items, maxItems=schema.max_items, uniqueItems=True if schema.unique else None
        )
        if schema.prefix_items:
            found["prefixItems"] = [self.whole(item) for item in schema.prefix_items]
        if schema.items is not None:
            found["items"] = self.whole(schema.items)
        return found

    def _object(self, schema: spec.Object) -> Data:
        found = _given(type=None if schema.implied else "object", minProperties=schema.min_properties, maxProperties=schema.max_properties)
        required: list[spec.Json] = [p.name for p in schema.properties if p.required and not p.schema.notes.write_only]
        if required or schema.undeclared:
            found["required"] = [*required, *schema.undeclared]
        if schema.properties:
            found["properties"] = {prop.name: self.whole(prop.schema) for prop in schema.properties}
        if schema.additional is not None and not schema.unevaluated:
            found["additionalProperties"] = self._additional(schema.additional)
        return found

    def _additional(self, additional: bool | spec.Schema) -> spec.Json:
        return additional if isinstance(additional, bool) else self.whole(additional)

    def _named(self, target: object) -> Data:
        if not isinstance(target, SCHEMA_KINDS):
            raise Unsayable("a reference leads to something that is no schema")
        name = self.names.get(target.at) or split(target.at)[1] or target.at  # type: ignore[attr-defined]
        self._asked.setdefault(name, target)  # type: ignore[arg-type]
        return {"$ref": name}

    # ----------------------------------------------------------------------------------------------------------------
    # What is left when types and the runtime's rules have said theirs

    def beyond(self, schema: spec.Schema, unions: bool, looked_at: bool = False, inside: tuple[str, ...] = ()) -> Data:
        """Of the value itself, not of what is in it: items, members and values have rules of their own.

        `unions`: the alternatives too. `looked_at`: something asks which members others look at, so their names matter.
        """
        own = self._asked_of(schema)
        looked_at = looked_at or any(key.startswith("unevaluated") for key in own)
        match schema:
            case spec.Ref():
                target = self.linked.target(schema)
                key = (target.at, unions, looked_at)  # type: ignore[attr-defined]
                if target.at in inside or not isinstance(target, SCHEMA_KINDS) or key in self._silent:
                    return own
                found = self.beyond(target, unions, looked_at, (*inside, target.at))
                if not found:
                    self._silent.add(key)
                return _merged(found, own)
            case spec.AllOf() | spec.AnyOf() | spec.OneOf():
                found = self.beyond(schema.base, unions, looked_at, inside) if schema.base is not None else {}
                if not isinstance(schema, spec.AllOf):
                    return _merged(_merged(found, self._alternatives(schema) if unions or looked_at else {}), own)
                if isinstance(schema.base, spec.Object) and not schema.base.unevaluated and isinstance(schema.base.additional, SCHEMA_KINDS) and schema.members:
                    found |= {key: value for key, value in self._object(schema.base).items() if key in ("properties", "additionalProperties")}
                parts = [part for member in self._parts(schema) if (part := self.beyond(member, unions, looked_at, inside))]
                return _merged(_merged(found, {"allOf": parts} if parts else {}), own)
            case spec.Enum() if not (is_enum(schema) or is_numbers(schema)):
                return _merged(self._solid(schema), own)
            case spec.Array():
                return self._items_seen(schema, looked_at or "items" in own) | own
            case spec.Object():
                return self._members_seen(schema, own, looked_at) | own
            case _:
                return own

    def _items_seen(self, schema: spec.Array, looked_at: bool) -> Data:
        if schema.prefix_items and not is_tuple(schema):
            return {key: value for key, value in self._array(schema).items() if key in ("prefixItems", "items")}
        found: Data = {}
        if is_tuple(schema):
            most = schema.max_items if schema.max_items is None or schema.max_items < len(schema.prefix_items) else None
            found = _given(maxItems=most, uniqueItems=True if schema.unique else None)
        if not looked_at:
            return found
        found |= {"prefixItems": [True for _ in schema.prefix_items]} if schema.prefix_items else {}
        return found | ({"items": True} if schema.items is not None else {})

    def _members_seen(self, schema: spec.Object, own: Data, looked_at: bool) -> Data:
        found = _given(minProperties=schema.min_properties, maxProperties=schema.max_properties) if is_struct(schema) else {}
        patterns = "patternProperties" in own
        if schema.additional is not None and not schema.unevaluated and (looked_at or patterns):
            found["additionalProperties"] = self._additional(schema.additional)
        if schema.properties and (looked_at or "additionalProperties" in found):
            found["properties"] = {prop.name: True for prop in schema.properties}
        return found

    # ----------------------------------------------------------------------------------------------------------------
    # Keywords as they are written

    def raw(self, data: spec.Json, at: str) -> Data:
        """A schema that is written near the place `at`, without what asks for nothing."""
        if isinstance(data, bool):
            return {} if data else {"not": {}}
        if not isinstance(data, dict):
            raise Unsayable("something that is no schema stands inside")
        found: Data = {}
        for key, value in data.items():
            if key == "items" and isinstance(value, list):  # The way of drafts before 2020-12.
                found["prefixItems"] = [self.raw(item, at) for item in value]
                if "additionalItems" in data:
                    found["items"] = self._part(data["additionalItems"], at)
            elif key in _ONE:
                found[key] = self._part(value, at)
            elif key in _LISTS and isinstance(value, list):
                found[key] = [self.raw(item, at) for item in value]
            elif key in _MAPS and isinstance(value, dict):
                found[key] = {name: self._part(item, at) for name, item in value.items()}
            elif key in _PLAIN:
                found[key] = value
        _checked(_without_old_ways(found, data))
        if "$dynamicRef" in data or "$recursiveRef" in data:
            raise Unsayable("`$dynamicRef` leads to different schemas from different places")
        return self._referred(data["$ref"], at) | found if "$ref" in data else found

    def _part(self, data: spec.Json, at: str) -> spec.Json:
        return data if isinstance(data, bool) else self.raw(data, at)

    def _referred(self, ref: spec.Json, at: str) -> Data:
        if not isinstance(ref, str):
            raise Unsayable("a `$ref` is no text")
        if not self._places:
            self._places = {node.at: node for node in reversed(self._schemas())}  # Of an `allOf` and its base the outer one counts.
        file, _ = split(at)
        name, _, fragment = ref.partition("#")
        place = (posixpath.normpath(posixpath.join(posixpath.dirname(file), name)) if name else file) + "#" + fragment
        if place not in self._places:
            raise Unsayable(f"`{ref}` leads to no schema that is read")
        return self._named(self._places[place])

    def _schemas(self) -> list[spec.Schema]:
        return [node for root in (self.linked.description, *self.linked.schemas) for node in walk(root) if isinstance(node, SCHEMA_KINDS)]


def _given(**pairs: spec.Json) -> Data:
    return {key: value for key, value in pairs.items() if value is not None}


def _is_words(schema: spec.Json) -> bool:
    match schema:
        case {"enum": list(words)} if len(schema) == 1:
            return all(isinstance(word, str) for word in words)
        case _:
            return False


def _merged(first: Data, second: Data) -> Data:
    """What two parts of one schema say; keywords of both stand beside each other, as far as they differ."""
    return {"allOf": [first, second]} if first.keys() & second.keys() else first | second


def _or_null(schema: Data) -> Data:
    match schema:
        case {"type": str(word)} if "enum" not in schema and "const" not in schema:
            return schema | {"type": [word, "null"]}
        case {"enum": list(words)} if schema.keys() == {"enum"}:
            return {"enum": [*words, None]}
        case _:
            return {"anyOf": [schema, {"type": "null"}]}


def _number(schema: spec.Integer | spec.Number) -> Data:
    word = None if schema.implied else "integer" if isinstance(schema, spec.Integer) else "number"
    return _given(
        type=word, minimum=schema.minimum, maximum=schema.maximum, exclusiveMinimum=schema.exclusive_minimum,
        exclusiveMaximum=schema.exclusive_maximum, multipleOf=schema.multiple_of,
    )  # fmt: skip


def _checked(schema: Data) -> Data:
    """The schema with its patterns as they were meant, all of which the runtime can match."""
    pattern, members = schema.get("pattern"), schema.get("patternProperties")
    if isinstance(pattern, str):
        schema["pattern"] = _pattern(pattern)
    if isinstance(members, dict):
        schema["patternProperties"] = {_pattern(name): part for name, part in members.items()}
    return schema


def _pattern(pattern: str) -> str:
    if not is_supported(meant(pattern)):
        raise Unsayable(f"it cannot match the pattern `{pattern}`")
    return meant(pattern)


def _without_old_ways(found: Data, data: Data) -> Data:
    """OpenAPI 3.0 says null and exclusive bounds in ways of its own."""
    for bound in ("minimum", "maximum"):
        exclusive = "exclusive" + bound.capitalize()
        if isinstance(found.get(exclusive), bool) and found.pop(exclusive) is True and bound in found:
            found[exclusive] = found.pop(bound)
    if data.get("nullable") is True and isinstance(found.get("type"), str):
        found["type"] = [found["type"], "null"]
    return found


def _text(schema: Data) -> str:
    text = "".join(_json(schema))
    if len(text) > _MOST:
        raise Unsayable(f"the schema is longer than {_MOST} characters")
    return text


def text_of_json(data: spec.Json) -> str:
    return "".join(_json(data))


def _json(data: spec.Json) -> Iterator[str]:
    """JSON without blanks, numbers as they were written."""
    match data:
        case None:
            yield "null"
        case bool():
            yield "true" if data else "false"
        case int() | Decimal():
            yield str(data)
        case str():
            yield _quoted(data)
        case list():
            yield "["
            for index, item in enumerate(data):
                yield "," if index else ""
                yield from _json(item)
            yield "]"
        case dict():
            yield "{"
            for index, (key, item) in enumerate(data.items()):
                yield ("," if index else "") + _quoted(key) + ":"
                yield from _json(item)
            yield "}"
        case _:
            assert_never(data)


def _quoted(text: str) -> str:
    """As JSON; a half surrogate, which UTF-8 does not have, is a replacement character."""
    return '"' + "".join(_escaped(c) for c in text) + '"'


def _escaped(c: str) -> str:
    if c in '"\\':
        return "\\" + c
    if 0xD800 <= ord(c) < 0xE000:
        return "\\ufffd"
    return f"\\u{ord(c):04x}" if ord(c) < 0x20 else c
