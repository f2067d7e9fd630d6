"""What `rt::validate` checks: the constraints of a schema as rules of the runtime."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from . import cpp, spec
from .lower_patterns import is_supported
from .source import Problem

_DEEPEST = 6
_FORMATS = {
    "uuid": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    "ipv4": r"^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$",
    "ipv6": r"^[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(:?\d{1,3}(\.\d{1,3}){3})?$",
    "email": r"^[^@\s]+@[^@\s]+$",
    "hostname": r"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\.?$",
    "uri": r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s]*$",
}
"""What the texts of these formats look like; not all that their standards ask for."""


def rules_of(linked: spec.Linked, schema: spec.Schema, problems: list[Problem], depth: int = 0) -> tuple[cpp.Check, ...]:
    """The rules of a value, those of its items included. What a struct asks of its members is in the struct's own table.

    A pattern beyond what the runtime matches is a warning, once for its place.
    """
    return tuple(_rules(linked, schema, problems, depth))


def _rules(linked: spec.Linked, schema: spec.Schema, problems: list[Problem], depth: int) -> Iterator[cpp.Check]:
    if depth > _DEEPEST:
        return
    match schema:
        case spec.Ref():
            target = linked.follow(schema)
            if isinstance(target, spec.Node):
                yield from _rules(linked, target, problems, depth + 1)
        case spec.AllOf():
            for part in (*([schema.base] if schema.base is not None else []), *schema.members):
                yield from _rules(linked, part, problems, depth + 1)
        case spec.Several():
            for part in schema.members:
                yield from _rules(linked, part, problems, depth + 1)
        case spec.Text():
            yield from _text(schema, problems)
        case spec.Integer() | spec.Number():
            yield from _number(schema)
        case spec.Array():
            yield from _counts("items", schema.min_items, schema.max_items)
            if schema.unique:
                yield cpp.Check("unique")
            yield from _each(linked, schema.items if not schema.prefix_items else None, problems, depth)
        case spec.Object(properties=()):
            yield from _counts("properties", schema.min_properties, schema.max_properties)
            additional = schema.additional
            yield from _each(linked, additional if isinstance(additional, spec.Node) else None, problems, depth)
        case _:
            return


def _each(linked: spec.Linked, schema: spec.Schema | None, problems: list[Problem], depth: int) -> Iterator[cpp.Check]:
    rules = rules_of(linked, schema, problems, depth + 1) if schema is not None else ()
    if rules:
        yield cpp.Check("each", rules)


def _text(schema: spec.Text, problems: list[Problem]) -> Iterator[cpp.Check]:
    if schema.format == "binary" or schema.content_encoding is not None or schema.format in ("byte", "base64url"):
        return  # Lengths of bytes and of their text differ.
    yield from _counts("length", schema.min_length, schema.max_length)
    if schema.format in _FORMATS:
        yield cpp.Check("pattern", (_FORMATS[schema.format],))
    if schema.pattern is None:
        return
    if is_supported(schema.pattern) and "\0" not in schema.pattern:
        yield cpp.Check("pattern", (schema.pattern,))
        return
    message = "this pattern has what `validate` cannot match, so it is not checked"
    problem = Problem(at=f"{schema.at}/pattern", message=message, hint="look-around, back-references and \\p are such", severity="warning")
    if problem not in problems:
        problems.append(problem)


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
