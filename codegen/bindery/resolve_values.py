"""Whether the values that a description shows fit the schemas beside them: defaults, examples, words of enums. What does not fit is a doubt,
because a header can be made all the same; its comment would tell an untruth.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from . import spec
from .source import Problem
from .spec_walk import walk

_DEEPEST = 24
_TYPES: dict[type, str] = {
    spec.Text: "a text", spec.Integer: "a whole number", spec.Number: "a number", spec.Boolean: "true or false",
    spec.Array: "a list", spec.Object: "a mapping", spec.Null: "null",
}  # fmt: skip
_WORDS = {"string": spec.Text, "integer": spec.Integer, "number": spec.Number, "boolean": spec.Boolean, "array": spec.Array, "object": spec.Object}


def check_values(description: spec.Description, follow: Callable[[Any], Any]) -> list[Problem]:
    """A warning for each value that its schema does not allow. `follow` gives the node behind references, None when there is none."""
    values = _Values(follow)
    problems = []
    for value, schema, what in _shown(description):
        wrong = values.wrong(schema, value.data, 0)
        if wrong:
            problems.append(Problem(at=value.at, message=f"this {what} is not what its schema allows: {wrong}", severity="warning"))
    return problems


def _shown(description: spec.Description) -> Iterator[tuple[spec.Value, spec.Schema, str]]:
    for node in walk(description):
        match node:
            case spec.Ref() if node.kind != "schema":
                continue
            case spec.Enum(words=words, type=kind) if kind in _WORDS:
                plain = _WORDS[kind](at=node.at)
                yield from ((word, plain, "word") for word in words if word.data is not None)
            case spec.Parameter() | spec.Header() | spec.MediaType() if node.schema is not None:
                for example in node.examples:
                    if isinstance(example, spec.Example) and example.value is not None and _is_plain(node):
                        yield example.value, node.schema, "example"
        if isinstance(node, spec.Node):
            if node.notes.default is not None:
                yield node.notes.default, node, "default"
            yield from ((example, node, "example") for example in node.notes.examples)


def _is_plain(node: spec.Parameter | spec.Header | spec.MediaType) -> bool:
    """Examples of other media types than JSON are shown as they are on the wire."""
    return not isinstance(node, spec.MediaType) or "json" in node.type


class _Values:
    def __init__(self, follow: Callable[[Any], Any]) -> None:
        self._follow = follow

    def wrong(self, schema: Any, data: spec.Json, depth: int) -> str:
        """What is wrong with the data, for the end of a sentence; "" when it fits or nobody can tell."""
        if depth > _DEEPEST:
            return ""
        if data is None and (schema.nullable or schema.implied):
            return ""
        match schema:
            case spec.Ref():
                target = self._follow(schema)
                return "" if not isinstance(target, spec.Node) else self.wrong(target, data, depth + 1)
            case spec.AllOf():
                parts = [*schema.members, *([schema.base] if schema.base is not None else [])]
                return next((wrong for part in parts if (wrong := self.wrong(part, data, depth + 1))), "")
            case spec.OneOf() | spec.AnyOf() | spec.Several():
                found = [self.wrong(part, data, depth + 1) for part in schema.members]
                if "" not in found:
                    return found[0] if len(found) == 1 else "none of the alternatives fits"
                base = getattr(schema, "base", None)
                return self.wrong(base, data, depth + 1) if base is not None else ""
            case spec.Nothing():
                return "it allows no value"
            case spec.Enum(words=words):
                return "" if any(_same(word.data, data) for word in words) else "it is none of the words listed"
            case spec.Anything():
                return ""
            case _:
                return self._plain(schema, data, depth)

    def _plain(self, schema: Any, data: spec.Json, depth: int) -> str:
        if not _is_of(schema, data):
            return "" if schema.implied else f"expected {_TYPES[type(schema)]}"
        match schema:
            case spec.Text() if isinstance(data, str):
                return _wrong_text(schema, data)
            case spec.Integer() | spec.Number() if isinstance(data, (int, Decimal)):
                return _wrong_number(schema, data)
            case spec.Array() if isinstance(data, list):
                return self._wrong_array(schema, data, depth)
            case spec.Object() if isinstance(data, dict):
                return self._wrong_object(schema, data, depth)
        return ""

    def _wrong_array(self, schema: spec.Array, data: list[spec.Json], depth: int) -> str:
        if wrong := _beyond(len(data), schema.min_items, schema.max_items, "items"):
            return wrong
        if schema.unique and any(_same(a, b) for i, a in enumerate(data[:64]) for b in data[:i]):
            return "two of its items are alike"
        items = [*schema.prefix_items, *([schema.items] * (len(data) - len(schema.prefix_items)))]
        for i, (item, of) in enumerate(zip(data, items)):
            if of is not None and (wrong := self.wrong(of, item, depth + 1)):
                return f"item {i}: {wrong}"
        return ""

    def _wrong_object(self, schema: spec.Object, data: dict[str, spec.Json], depth: int) -> str:
        if wrong := _beyond(len(data), schema.min_properties, schema.max_properties, "properties"):
            return wrong
        for prop in schema.properties:
            if prop.name in data:
                if wrong := self.wrong(prop.schema, data[prop.name], depth + 1):
                    return f"`{prop.name}`: {wrong}"
            elif prop.required and not (prop.schema.notes.write_only or prop.schema.notes.read_only):
                return f"it has no `{prop.name}`"
        named = {prop.name for prop in schema.properties}
        patterned = any(other.keyword == "patternProperties" for other in schema.others)
        for name, value in data.items():
            if name in named or patterned:
                continue
            if schema.additional is False:
                return f"it has `{name}`, and no other properties than those declared may be there"
            if isinstance(schema.additional, spec.Node) and (wrong := self.wrong(schema.additional, value, depth + 1)):
                return f"`{name}`: {wrong}"
        return ""


def _is_of(schema: Any, data: spec.Json) -> bool:
    match schema:
        case spec.Text():
            return isinstance(data, str)
        case spec.Integer():
            return isinstance(data, (int, Decimal)) and not isinstance(data, bool) and _is_whole(data)
        case spec.Number():
            return isinstance(data, (int, Decimal)) and not isinstance(data, bool)
        case spec.Boolean():
            return isinstance(data, bool)
        case spec.Array():
            return isinstance(data, list)
        case spec.Object():
            return isinstance(data, dict)
        case _:
            return data is None


def _is_whole(number: spec.Exact) -> bool:
    return isinstance(number, int) or number == number.to_integral_value()


def _is_multiple(number: spec.Exact, of: spec.Exact) -> bool:
    """True when nobody can tell, because the two are too far apart."""
    try:
        return Decimal(number) % Decimal(of) == 0
    except InvalidOperation:
        return True


def _same(a: spec.Json, b: spec.Json) -> bool:
    return isinstance(a, bool) == isinstance(b, bool) and a == b


def _wrong_text(schema: spec.Text, data: str) -> str:
    if wrong := _beyond(len(data), schema.min_length, schema.max_length, "characters"):
        return wrong
    if schema.pattern is None or len(data) > 200 or _may_take_long(schema.pattern) or re.search(r"\\[pPuc]|\(\?<", schema.pattern):
        return ""  # What is spelled otherwise here than in ECMA-262 is not tried either.
    try:
        return "" if re.search(schema.pattern, data) else "the pattern does not match"
    except re.error:
        return ""


def _may_take_long(pattern: str) -> bool:
    """Python tries one way after the other, which has no end when groups repeat, and hardly one when many pieces do."""
    return len(pattern) > 200 or re.search(r"[+*}?)][+*{]", pattern) is not None or len(re.findall(r"[+*{]", pattern)) > 4


def _wrong_number(schema: spec.Integer | spec.Number, data: spec.Exact) -> str:
    if schema.minimum is not None and data < schema.minimum:
        return f"it is less than {schema.minimum}"
    if schema.maximum is not None and data > schema.maximum:
        return f"it is greater than {schema.maximum}"
    if schema.exclusive_minimum is not None and data <= schema.exclusive_minimum:
        return f"it is not greater than {schema.exclusive_minimum}"
    if schema.exclusive_maximum is not None and data >= schema.exclusive_maximum:
        return f"it is not less than {schema.exclusive_maximum}"
    if schema.format in ("int32", "int64") and abs(data) > 2 ** (31 if schema.format == "int32" else 63):
        return f"it is beyond {schema.format}"
    if schema.multiple_of and abs(data) < 10**15 and not _is_multiple(data, schema.multiple_of):
        return f"it is no multiple of {schema.multiple_of}"
    return ""


def _beyond(count: int, least: int | None, most: int | None, what: str) -> str:
    if least is not None and count < least:
        return f"it has {count} {what}, fewer than {least}"
    if most is not None and count > most:
        return f"it has {count} {what}, more than {most}"
    return ""
