"""Walking the types of the header's model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from . import cpp


def parts(of: cpp.Type) -> Iterator[cpp.Type]:
    """The type and those that it is made of."""
    waiting: list[Any] = [of]
    while waiting:
        found = waiting.pop()
        yield found
        match found:
            case cpp.Plain() | cpp.Named():
                pass
            case cpp.Variant(of=inner) | cpp.Tuple(of=inner):
                waiting += reversed(inner)
            case _:
                waiting.append(found.of)


def changed(of: cpp.Type, change: Callable[[cpp.Type], cpp.Type]) -> cpp.Type:
    """The type with `change` applied to it and everything in it, the innermost first."""
    match of:
        case cpp.Plain() | cpp.Named():
            return change(of)
        case cpp.Variant(of=inner) | cpp.Tuple(of=inner):
            return change(replace(of, of=tuple(changed(item, change) for item in inner)))
        case _:
            return change(replace(of, of=changed(of.of, change)))


def types_of(declaration: cpp.Declaration) -> Iterator[cpp.Type]:
    """The types that a declaration speaks of, without their parts."""
    match declaration:
        case cpp.Struct(members=members, rest=rest):
            yield from (member.type for member in members)
            if rest is not None:
                yield rest.type
        case cpp.Alias(type=of):
            yield of
        case cpp.Operation(parameters=parameters, replies=replies, events=events, item=item):
            yield from (kind.type for kind in events)
            if item is not None:
                yield item
            yield from (parameter.type for parameter in parameters)
            for reply in replies:
                yield reply.body
                if reply.headers is not None:
                    yield reply.headers
        case cpp.Server(members=members):
            yield from (member.type for member in members)
        case _:
            return


def all_parts(declarations: list[cpp.Declaration]) -> Iterator[cpp.Type]:
    for declaration in declarations:
        for of in types_of(declaration):
            yield from parts(of)


def qualify(of: cpp.Type, members: set[str]) -> cpp.Type:
    """A member that is named like a type hides it inside the struct, so the type is then called by its full name."""
    return changed(of, lambda part: cpp.Named(part.name, qualified=part.name in members) if isinstance(part, cpp.Named) else part)
