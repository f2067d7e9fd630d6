"""The header's model without rules: a single file that has no `rt::validate` does not carry what only that reads."""

from __future__ import annotations

from dataclasses import replace

from . import cpp


def unchecked(header: cpp.Header) -> cpp.Header:
    return replace(header, declarations=tuple(_unchecked(d) for d in header.declarations), schemas=(), validation=())


def _unchecked(declaration: cpp.Declaration) -> cpp.Declaration:
    match declaration:
        case cpp.Struct(members=members, rest=rest):
            rest = replace(rest, rules=()) if rest is not None else None
            return replace(declaration, members=tuple(replace(m, rules=()) for m in members), rest=rest, rules=())
        case cpp.Operation(parameters=parameters):
            return replace(declaration, parameters=tuple(replace(p, rules=(), checked=False) for p in parameters))
        case _:
            return declaration
