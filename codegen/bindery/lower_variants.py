"""Unions in C++: the cases of a discriminator belong to a list of types, whichever alias names it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from . import cpp
from .lower_walk import changed
from .source import Problem


def with_single_cases(declarations: list[cpp.Declaration], problems: list[Problem]) -> list[cpp.Declaration]:
    """Two unions of one list of types are one type in C++, which can have one discriminator: the first one's."""
    aliases = {d.name: d.type for d in declarations if isinstance(d, cpp.Alias)}
    known: dict[cpp.Type, cpp.Alias] = {}
    result: list[cpp.Declaration] = []
    for declaration in declarations:
        if isinstance(declaration, cpp.Alias) and declaration.cases is not None:
            first = known.setdefault(changed(declaration.type, lambda of: _behind(of, aliases)), declaration)
            if first is not declaration:
                if first.cases != declaration.cases:
                    message = f"`{declaration.name}` has the alternatives of `{first.name}` and another discriminator; C++ tells both apart as it does `{first.name}`"
                    problems.append(Problem(at=declaration.at, message=message, part="key", severity="warning", also=((first.at, "the other one is here"),)))
                declaration = replace(declaration, cases=None)
        result.append(declaration)
    return result


def _behind(of: cpp.Type, aliases: Mapping[str, cpp.Type]) -> cpp.Type:
    """The type that aliases name, also those inside it."""
    if not isinstance(of, cpp.Named):
        return of
    return changed(aliases[of.name], lambda inner: _behind(inner, aliases)) if of.name in aliases else cpp.Named(of.name)
