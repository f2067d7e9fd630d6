"""Parameters whose types are dear: a variant costs compilers some 10 ms for each list of alternatives, whether or not anybody calls the operation, so
that such a member is looked into only where somebody does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from . import cpp
from .lower_walk import parts


def with_late(declarations: Sequence[cpp.Declaration]) -> list[cpp.Declaration]:
    """The operations with their dear parameters marked."""
    aliases = {d.name: d.type for d in declarations if isinstance(d, cpp.Alias)}
    return [_marked(d, aliases) if isinstance(d, cpp.Operation) else d for d in declarations]


def _marked(operation: cpp.Operation, aliases: Mapping[str, cpp.Type]) -> cpp.Operation:
    parameters = tuple(replace(p, late=_has_variant(p.type, aliases)) for p in operation.parameters)
    return replace(operation, parameters=parameters)


def _has_variant(of: cpp.Type, aliases: Mapping[str, cpp.Type]) -> bool:
    """Whether the type is made of a variant, said here or behind a name. A struct's own members are instantiated with it."""
    waiting, seen = [of], set[str]()
    while waiting:
        for part in parts(waiting.pop()):
            match part:
                case cpp.Variant():
                    return True
                case cpp.Named(name=name) if name in aliases and name not in seen:
                    seen.add(name)
                    waiting.append(aliases[name])
                case _:
                    pass
    return False
