"""Schemas that are nothing but themselves: an `allOf`, `anyOf` or `oneOf` of one schema, which leads back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from . import spec
from .source import Problem
from .spec_walk import ref_place, walk


def refuse_endless(description: spec.Description, follow: Callable[[Any], Any]) -> Iterator[Problem]:
    """A problem for each circle. A schema that also says something else is what that says: the way back adds nothing to it."""
    done: set[str] = set()
    for node in walk(description.components):
        if isinstance(node, (spec.AllOf, spec.AnyOf, spec.OneOf)) and node.at not in done:
            yield from _around(node, follow, done)


def _around(start: Any, follow: Callable[[Any], Any], done: set[str]) -> Iterator[Problem]:
    """Walks along what the schema cannot do without, depth first, without recursion."""
    way: dict[str, Any] = {}
    stack: list[tuple[Any, spec.Ref | None]] = [(start, None)]
    while stack:
        node, through = stack.pop()
        if node is None:
            way.pop(next(reversed(way)))
            continue
        if node.at in way and through is not None:
            keyword = {spec.AllOf: "allOf", spec.AnyOf: "anyOf", spec.OneOf: "oneOf"}[type(node)]
            message = f"`{through.target}` leads back to the schema whose `{keyword}` this is, so nothing says what it is"
            yield Problem(at=ref_place(through), message=message, hint="let one of them say what it is", also=((node.at, "this one"),))
            continue
        if node.at in done:
            continue
        done.add(node.at)
        way[node.at] = node
        stack.append((None, None))
        for member in _needed(node):
            target = follow(member)
            if isinstance(target, (spec.AllOf, spec.AnyOf, spec.OneOf)):
                stack.append((target, member if isinstance(member, spec.Ref) else None))


def _needed(node: spec.AllOf | spec.AnyOf | spec.OneOf) -> tuple[spec.Schema, ...]:
    """The member that is all there is."""
    return node.members if len(node.members) == 1 and node.base is None else ()
