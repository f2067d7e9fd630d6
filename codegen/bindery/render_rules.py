"""The rules of members and parameters as text."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from . import cpp
from .render_layout import argument_list, number_literal, wire_literal
from .render_text import WIDTH, literal

_SCHEMAS = ("schema", "schema_alone")
_PIECE = 80  # characters of a long text on one line


def struct_rules(struct: cpp.Struct, self: str) -> list[str]:
    """The table of a struct, or nothing."""
    ruled = [member for member in struct.members if member.rules]
    rest = struct.rest if struct.rest is not None and struct.rest.rules else None
    if not (ruled or rest or struct.rules):
        return []
    object_, check = struct.arguments[0], struct.arguments[2]
    arguments = [f"const {self}*", f"const Self& {object_}", f"Use& {check}"]
    return [
        "template <class Self, class Use>",
        *argument_list("friend void bindery_rules(", arguments, ") {"),
        *(_lines(f"{check}.whole({object_}", check, struct.rules) if struct.rules else []),
        *(line for member in ruled for line in _call(check, member.wire, f"{object_}.{member.name}", member.rules)),
        *(_lines(f"{check}.whole({object_}.{rest.name}", check, rest.rules) if rest is not None else []),
        "}",
    ]


def parameter_rules(parameters: Sequence[cpp.Parameter]) -> list[str]:
    """The table of the parameters of an operation, or nothing."""
    ruled = [parameter for parameter in parameters if parameter.checked]
    if not ruled:
        return []
    return [
        "template <class Given, class Check>",
        "static void bindery_rules_of(const Given& given, Check& check) {",
        *(line for p in ruled for line in _call("check.member", p.name, f"given.{p.name}", p.rules)),
        "}",
    ]


def _call(check: str, wire: str, member: str, rules: tuple[cpp.Check, ...]) -> list[str]:
    return _lines(f"{check}({wire_literal(wire)}, {member}", check.removesuffix(".member"), rules)


def _lines(opening: str, check: str, rules: tuple[cpp.Check, ...]) -> list[str]:
    texts = [_rule(check, rule) for rule in rules]
    if not all(len(text) + 8 <= WIDTH for text in texts):
        return [f"  {opening},", *(line for rule in rules[:-1] for line in _rule_lines(check, rule, ",")), *_rule_lines(check, rules[-1], ");")]
    line = "  " + ", ".join([opening, *texts]) + ");"
    if len(line) + 2 <= WIDTH or not texts:
        return [line]
    lines = [f"      {text}," for text in texts]
    return [f"  {opening},", *lines[:-1], lines[-1][:-1] + ");"]


def _rule_lines(check: str, rule: cpp.Check, end: str) -> list[str]:
    """A rule, and if it is the text of a schema, that in pieces."""
    text = _rule(check, rule)
    if len(text) + 8 <= WIDTH or rule.name not in _SCHEMAS:
        return [f"      {text}{end}"]
    opening, closing = text.split(literal(str(rule.arguments[0])), 1)
    return [f"      {opening}", *_pieces(str(rule.arguments[0]), "          ", closing + end)]


def schema_table(schemas: Sequence[tuple[str, str]]) -> list[str]:
    """What the schemas of rules refer to, or nothing."""
    if not schemas:
        return []
    return [
        "// Schemas that rules refer to, by name; `rt::validate` alone reads them.",
        "inline constexpr const char* bindery_schemas[] = {",
        *(line for name, text in schemas for line in (f"    {literal(name)},", *_item(text))),
        "};",
    ]


def _item(text: str) -> list[str]:
    """An item of a list. Where it is in pieces it stands in parentheses, since a comma might be missing between them otherwise, Clang thinks."""
    lines = _pieces(text, "    ", ",")
    if len(lines) == 1:
        return lines
    return [f"    ({lines[0].lstrip()}", *(f" {line}" for line in lines[1:-1]), f" {lines[-1][:-1]}),"]


def _pieces(text: str, indent: str, end: str) -> list[str]:
    """A long literal in pieces, each a line of its own, which end behind commas of the text where they can."""
    lines: list[str] = []
    while text:
        cut = len(text) if len(text) <= _PIECE else text.rfind(",", _PIECE // 2, _PIECE) + 1 or _PIECE
        lines.append(indent + literal(text[:cut]))
        text = text[cut:]
    return [*lines[:-1], lines[-1] + end]


def _rule(check: str, rule: cpp.Check) -> str:
    """Named through the checker, so that it is looked up only when somebody validates."""
    return f"{check}.{rule.name}({', '.join(_argument(check, argument) for argument in rule.arguments)})"


def _argument(check: str, argument: cpp.Argument) -> str:
    match argument:
        case cpp.Check():
            return _rule(check, argument)
        case cpp.SchemaTable():
            return "bindery_schemas"
        case str():
            return literal(argument)
        case int() if -(2**63) <= argument < 2**64:
            return number_literal(argument)
        case int():
            return f"{argument}.0"
        case Decimal() if argument and not float(argument):
            return "0.0"  # A literal nearer to zero than any number is a warning.
        case Decimal():
            text = str(argument)
            return text if any(c in text for c in ".eE") else text + ".0"
        case _:
            assert_never(argument)
