"""Walking the model without recursion: every node below a node, in the order of the description."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache
from typing import Any

from . import spec


@cache
def field_names(kind: Any) -> tuple[str, ...]:
    return tuple(item.name for item in dataclasses.fields(kind))


_LEAVES = (str, int, bool, type(None), spec.Value, spec.Other, spec.Notes, spec.Docs)


def children(node: Any) -> Iterator[Any]:
    """The nodes right below a node, in order."""
    for name in field_names(type(node)):
        value = getattr(node, name)
        if isinstance(value, tuple):
            yield from _nodes_in(value)
        elif dataclasses.is_dataclass(value) and not isinstance(value, _LEAVES):
            yield value


def _nodes_in(values: tuple[Any, ...]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, tuple):
            yield from _nodes_in(value)
        elif dataclasses.is_dataclass(value) and not isinstance(value, _LEAVES):
            yield value


def walk(root: Any) -> Iterator[Any]:
    """The node and all nodes below it, in order."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(list(children(node))))


SCHEMA_KINDS: tuple[type, ...] = spec.Schema.__args__  # type: ignore[attr-defined]


def walk_shape(schema: spec.Schema) -> Iterator[Any]:
    """The nodes that make up a schema's values: all but `$defs` and the mapping of a discriminator."""
    stack: list[Any] = [schema]
    while stack:
        node = stack.pop()
        yield node
        below = [child for child in children(node) if not isinstance(child, (spec.Named, spec.Discriminator))]
        stack.extend(reversed(below))


def ref_place(ref: spec.Ref) -> str:
    """The place of the text of a reference."""
    return ref.at if "/discriminator/mapping/" in ref.at else f"{ref.at}/$ref"
