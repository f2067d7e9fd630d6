"""The rules of members and parameters as text."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from . import cpp
from .render_layout import argument_list, number_literal
from .render_text import WIDTH, literal


def struct_rules(struct: cpp.Struct, self: str) -> list[str]:
    """The table of a struct, or nothing."""
    ruled = [member for member in struct.members if member.rules]
    if not ruled:
        return []
    object_, check = struct.arguments[0], struct.arguments[2]
    arguments = [f"const {self}*", f"const Self& {object_}", f"Use& {check}"]
    return [
        "template <class Self, class Use>",
        *argument_list("friend void bindery_rules(", arguments, ") {"),
        *(line for member in ruled for line in _call(check, member.wire, f"{object_}.{member.name}", member.rules)),
        "}",
    ]


def parameter_rules(parameters: Sequence[cpp.Parameter]) -> list[str]:
    """The table of the parameters of an operation, or nothing."""
    ruled = [parameter for parameter in parameters if parameter.rules]
    bodies = [parameter for parameter in parameters if parameter.send in ("json_body", "body")]
    if not ruled and not bodies:
        return []
    return [
        "template <class Given, class Check>",
        "static void bindery_rules_of(const Given& given, Check& check) {",
        *(line for p in ruled for line in _call("check", p.name, f"given.{p.name}", p.rules)),
        *(f"  check.member({literal(p.name)}, given.{p.name});" for p in bodies),
        "}",
    ]


def _call(check: str, wire: str, member: str, rules: tuple[cpp.Check, ...]) -> list[str]:
    opening = f"  {check}({literal(wire)}, {member}, "
    texts = [_rule(check, rule) for rule in rules]
    line = opening + ", ".join(texts) + ");"
    if len(line) + 2 <= WIDTH:
        return [line]
    lines = [f"      {text}," for text in texts]
    return [opening.rstrip(), *lines[:-1], lines[-1][:-1] + ");"]


def _rule(check: str, rule: cpp.Check) -> str:
    """Named through the checker, so that it is looked up only when somebody validates."""
    return f"{check}.{rule.name}({', '.join(_argument(check, argument) for argument in rule.arguments)})"


def _argument(check: str, argument: cpp.Argument) -> str:
    match argument:
        case cpp.Check():
            return _rule(check, argument)
        case str():
            return literal(argument)
        case int():
            return number_literal(argument)
        case Decimal():
            text = str(argument)
            return text if any(c in text for c in ".eE") else text + ".0"
        case _:
            assert_never(argument)
