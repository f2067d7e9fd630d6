"""Walking the model without recursion: every node below a node, in the order of the description."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from . import spec


@cache
def field_names(kind: Any) -> tuple[str, ...]:
    return tuple(item.name for item in dataclasses.fields(kind))


_LEAVES = frozenset({spec.Value, spec.Other, spec.Notes, spec.Docs, spec.Xml, spec.Linked})
_NODES = frozenset(kind for kind in vars(spec).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)) - _LEAVES
_WORDS = frozenset(kind.__name__ for kind in _NODES) | {"Schema", "Target", "Kind"}


@cache
def _holders(kind: Any) -> tuple[str, ...]:
    """The fields of a kind that may hold nodes, by their annotations: most fields hold texts, numbers and flags."""
    return tuple(item.name for item in dataclasses.fields(kind) if _WORDS & set(re.findall(r"\w+", str(item.type))))


def children(node: Any) -> Iterator[Any]:
    """The nodes right below a node, in order."""
    for name in _holders(type(node)):
        value = getattr(node, name)
        if type(value) is tuple:
            if value:
                yield from _nodes_in(value)
        elif type(value) in _NODES:
            yield value


def _nodes_in(values: tuple[Any, ...]) -> Iterator[Any]:
    for value in values:
        if type(value) is tuple:
            yield from _nodes_in(value)
        elif type(value) in _NODES:
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
    """The nodes that make up a schema's values: all but `$defs`, the mapping of a discriminator and what a text holds."""
    stack: list[Any] = [schema]
    while stack:
        node = stack.pop()
        yield node
        inside = () if isinstance(node, spec.Text) else children(node)
        below = [child for child in inside if not isinstance(child, (spec.Named, spec.Discriminator))]
        stack.extend(reversed(below))


def ref_place(ref: spec.Ref) -> str:
    """The place of the text of a reference."""
    if is_bare(ref):
        return ref.at
    return f"{ref.at}/$dynamicRef" if ref.dynamic else f"{ref.at}/$ref"


def is_bare(ref: spec.Ref) -> bool:
    """Whether a reference is a text by itself, in a discriminator, and no mapping with `$ref`."""
    return "/discriminator/mapping/" in ref.at or ref.at.endswith("/discriminator/defaultMapping")
