"""Paths whose braces hold expressions of RFC 6570, `{;id*}`: OpenAPI has only `{id}`, and `style` and `explode` say the rest.

An expression is read as RFC 6570 has it where all its names are parameters of the operation: `{.x}` is `style: label`, `{;x}` is `style: matrix`,
`{+x}` is `allowReserved`, `{/x}` puts a slash before the value, `{?x}` and `{&x}` say that a parameter stands in the query, and `{#x}` is never sent.
A style that a parameter has of its own counts more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from . import spec
from .source import Problem

_EXPRESSION = re.compile(r"\{([^{}]*)\}")
_OPERATORS = "+#./;?&"
_HINT = "say it with `style` and `explode`"
Item = tuple["spec.Parameter | spec.Ref", spec.Parameter]


def without_expressions(operation: spec.Operation, follow: Callable[[Any], Any], problems: list[Problem]) -> spec.Operation:
    """The operation with `{id}` in its path for every such expression, and parameters that look as it says."""
    items: dict[str, Item] = {}
    for parameter in operation.parameters:
        target = follow(parameter)
        items |= {target.name: (parameter, target)} if target.where == "path" or target.name not in items else {}
    changed: dict[str, spec.Parameter | None] = {}
    path = operation.path
    for raw in dict.fromkeys(_EXPRESSION.findall(path)):
        operator, names = _names(raw)
        if (raw in items and items[raw][1].where == "path") or [name for name, _ in names] == [raw]:
            continue
        wanted = ("query",) if operator in ("?", "&") else ("path",)
        if not all(name in items and items[name][1].where in wanted for name, _ in names):
            continue
        text = _plain(operator, [name for name, _ in names])
        path = path.replace("{" + raw + "}", text)
        changed |= {name: _as_said(items[name][1], operator, explode) for name, explode in names}
        instead = f"OpenAPI writes {text}" if text else "it is left out" if operator == "#" else "the query is that of its parameters"
        message = f"{{{raw}}} in the path {operation.path} has an operator; {instead}"
        problems.append(Problem(at=operation.at, message=message, hint=_HINT, part="key", severity="warning"))
    if path == operation.path:
        return operation
    kept = [changed.get(follow(item).name, item) if follow(item).where in ("path", "query") else item for item in operation.parameters]
    return replace(operation, path=path, parameters=tuple(item for item in kept if item is not None))


def _names(raw: str) -> tuple[str, list[tuple[str, bool]]]:
    """The operator of an expression, and its names, each with whether it is exploded."""
    operator = raw[:1] if raw[:1] and raw[:1] in _OPERATORS else ""
    return operator, [(re.sub(r"\*$|:\d+$", "", name), name.endswith("*")) for name in raw[len(operator) :].split(",")]


def _plain(operator: str, names: list[str]) -> str:
    """What stands in a path of OpenAPI for an expression."""
    match operator:
        case "?" | "&" | "#":
            return ""
        case "/":
            return "".join("/{" + name + "}" for name in names)
        case "" | "+":
            return ",".join("{" + name + "}" for name in names)
        case _:
            return "".join("{" + name + "}" for name in names)


def _as_said(p: spec.Parameter, operator: str, explode: bool) -> spec.Parameter | None:
    """The parameter with the look that an expression gives it; None where that is never sent."""
    if operator == "#":
        return None
    if operator in ("?", "&"):
        return p
    style: spec.Style = p.style
    if p.style == "simple" and operator in (".", ";"):
        style = "label" if operator == "." else "matrix"
    return replace(p, style=style, explode=p.explode or explode, allow_reserved=p.allow_reserved or operator == "+")
