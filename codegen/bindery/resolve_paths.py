"""Fits the parameters of an operation to the template of its path, which have to name one another.

A parameter that the template names has to be declared; for the lenient it is a text. What can only be meant in one way is a warning and is
understood so: a parameter that the path has no place for (it cannot be sent), a query written into the path, operators of RFC 6570.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from . import spec
from .resolve_templates import without_expressions
from .source import Problem, Severity, closest, did_you_mean, escape
from .spec_walk import ref_place

_NAMES = re.compile(r"\{([^{}]*)\}")
Item = tuple["spec.Parameter | spec.Ref", spec.Parameter]


def fitted(
    operation: spec.Operation, follow: Callable[[Any], Any], severity: Severity, problems: list[Problem], strict: bool = False
) -> spec.Operation:
    """The operation with a path and parameters that fit. `severity` is that of what cannot be understood for certain; `strict`: of all."""
    items: list[Item] = [(parameter, follow(parameter)) for parameter in operation.parameters]
    if any(not isinstance(target, spec.Parameter) for _, target in items):
        return operation  # a broken reference is already a problem, and might be what is missing
    operation = without_expressions(operation, follow, problems)
    items = [(parameter, follow(parameter)) for parameter in operation.parameters]
    path = _without_query(operation, items, problems)
    in_template = list(dict.fromkeys(_NAMES.findall(path)))
    declared = {target.name: item for item, target in items if target.where == "path"}
    missing = [name for name in in_template if name not in declared]
    spare = [name for name in declared if name not in in_template]
    doubtful = severity if strict or missing else "warning"
    for name in missing:
        problems.append(_missing(operation, name, spare, items, doubtful))
    for name in spare:
        problems.append(_spare(operation, name, declared[name], missing, doubtful))
    kept = tuple(item for item, target in items if target.where != "path" or target.name not in spare)
    return replace(operation, path=path, parameters=(*kept, *(_text(operation, name) for name in missing)))


def _missing(operation: spec.Operation, name: str, spare: list[str], items: list[Item], severity: Severity) -> Problem:
    hint = did_you_mean(name, spare) or f"add a parameter with `name: {name}`, `in: path` and `required: true`"
    if any(target.name == name for _, target in items):
        hint = f"there is a `{name}` that is not `in: path`"
    message = f"{operation.method} {operation.path} has no path parameter `{name}`"
    message += "" if severity == "error" else "; it is taken to be a text"
    return Problem(at=operation.at, message=message, hint=hint, part="key", severity=severity)


def _spare(operation: spec.Operation, name: str, item: spec.Parameter | spec.Ref, missing: list[str], severity: Severity) -> Problem:
    near = closest(name, missing)
    hint = f"did you mean `{near}`?" if near else f"write {{{name}}} where it belongs in the path"
    place = f"{item.at}/name" if isinstance(item, spec.Parameter) else ref_place(item)
    message = f"the path {operation.path} has no {{{name}}} for the path parameter `{name}`"
    message += "" if severity == "error" else "; it is left out"
    return Problem(at=place, message=message, hint=hint, severity=severity)


def _text(operation: spec.Operation, name: str) -> spec.Parameter:
    """What a name in a template means when nothing else is said of it."""
    at = f"{operation.at}/parameters/{escape('{' + name + '}')}"
    return spec.Parameter(at=at, name=name, where="path", required=True, style="simple", explode=False, schema=spec.Text(at=at))


def _without_query(operation: spec.Operation, items: list[Item], problems: list[Problem]) -> str:
    """The path without pairs behind a `?` that are parameters in the query already: `a={a}`, and `a=b` where an `a` is always sent."""
    path, mark, query = operation.path.partition("?")
    if not mark:
        return operation.path
    sent = {target.name for _, target in items if target.where == "query"}
    always = {target.name for _, target in items if target.where == "query" and target.required}

    def is_twice(pair: str) -> bool:
        named = set(_NAMES.findall(pair))
        return named <= sent if named else pair.split("=")[0] in always

    pairs = [pair for pair in query.split("&") if not is_twice(pair)]
    if len(pairs) == len(query.split("&")):
        return operation.path
    message = f"the path {operation.path} has a query, which its parameters describe too"
    problems.append(Problem(at=operation.at, message=message, hint="leave it to the parameters", part="key", severity="warning"))
    return path + ("?" + "&".join(pairs) if pairs else "")

