"""Which schemas have a name, in which order they can be declared, which contain themselves, and what nobody uses."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from . import spec
from .spec_walk import SCHEMA_KINDS, field_names, walk, walk_shape
from .source import split, tokens

Targets = Mapping[str, spec.Target]


@dataclass(frozen=True, slots=True)
class Edge:
    """A reference from one named schema to another: the places of the Ref, its user and its target."""

    at: str
    user: str
    target: str


def given_names(description: spec.Description, targets: Targets) -> dict[str, spec.Schema]:
    """By the place of a component that is a `$ref` and nothing else, the schema that it leads to and gives its name: one that is
    no component itself. Of several components that lead to one schema, the first does."""
    own = {component.at for component in description.components.schemas}
    given: dict[str, spec.Schema] = {}
    for component in description.components.schemas:
        node: Any = component.schema
        if node != spec.Ref(at=component.at, target=getattr(node, "target", "")):
            continue
        way: set[str] = set()
        while isinstance(node, spec.Ref) and node.at not in way:
            way.add(node.at)
            node = targets.get(node.at)
        is_own = any(at in own for at in way if at != component.at) or getattr(node, "at", None) in own
        if isinstance(node, SCHEMA_KINDS) and not isinstance(node, spec.Ref) and not is_own:
            if all(node is not other for other in given.values()):
                given[component.at] = cast(spec.Schema, node)
    return given


def past_given(targets: Targets, given: Mapping[str, spec.Schema]) -> dict[str, spec.Target]:
    """The targets of references, where those to components that have given their name away lead to who has it."""
    leads = {at: given.get(target.at, target) if isinstance(target, spec.Ref) else target for at, target in targets.items()}
    return {**leads, **given}


def named_schemas(description: spec.Description, targets: Targets, given: Mapping[str, spec.Schema]) -> tuple[spec.Named, ...]:
    """The schemas with a name of their own: the root's components, or who has their name, then what else is referred to."""
    named: dict[str, spec.Named] = {}
    for component in description.components.schemas:
        schema = given.get(component.at, component.schema)
        named.setdefault(schema.at, spec.Named(at=schema.at, name=component.name, schema=schema))
    for target in targets.values():
        if isinstance(target, SCHEMA_KINDS) and not (isinstance(target, spec.Ref) and target.kind != "schema"):
            schema = cast(spec.Schema, target)
            named.setdefault(target.at, spec.Named(at=target.at, name=_name(target.at), schema=schema))
    return tuple(named.values())


def edges_between(schemas: Iterable[spec.Named], targets: Targets) -> list[Edge]:
    edges: list[Edge] = []
    for schema in schemas:
        for node in walk_shape(schema.schema):
            if isinstance(node, spec.Ref) and (target := targets.get(node.at)) is not None:
                edges.append(Edge(node.at, schema.at, target.at))
    return edges


def unused_components(
    description: spec.Description, operations: tuple[spec.Operation, ...], targets: Targets
) -> tuple[str, ...]:
    """Components that nothing reaches from the operations, the webhooks and the security."""
    components = description.components
    sections = [getattr(components, name) for name in field_names(spec.Components) if name != "extensions"]
    holders: list[spec.Description | spec.Operation] = [description, *operations]
    schemes = {name for holder in holders for alternative in holder.security or () for name, _ in alternative.schemes}
    waiting: list[Any] = [*operations, *description.webhooks]
    waiting += [entry for entry in components.security_schemes if entry.name in schemes]
    reached: set[str] = set()
    while waiting:
        for node in walk(waiting.pop()):
            if isinstance(node, spec.SecurityScheme):
                reached.add(node.at)
            if not isinstance(node, spec.Ref):
                continue
            reached.add(node.at)
            target = targets.get(node.at)
            if target is not None and target.at not in reached:
                reached.add(target.at)
                waiting.append(target)
    entries = [entry for section in sections for entry in section]
    places = [entry.ref.at if isinstance(entry, spec.NamedRef) else entry.at for entry in entries]
    return tuple(place for place in places if place not in reached)


def _name(at: str) -> str:
    file, pointer = split(at)
    return tokens(pointer)[-1] if pointer else os.path.splitext(os.path.basename(file))[0]


def _targets(places: Iterable[str], edges: list[Edge]) -> dict[str, list[str]]:
    targets: dict[str, list[str]] = {place: [] for place in places}
    for edge in edges:
        targets[edge.user].append(edge.target)
    return targets


def order_of(places: list[str], edges: list[Edge]) -> tuple[str, ...]:
    """Each place after those that it refers to, as far as cycles allow; else in the given order."""
    targets = _targets(places, edges)
    done: dict[str, None] = {}
    entered: set[str] = set()
    for place in places:
        stack = [(place, iter(targets[place]))] if place not in entered else []
        entered.add(place)
        while stack:
            user, rest = stack[-1]
            target = next((target for target in rest if target not in entered), None)
            if target is None:
                done[user] = None
                stack.pop()
            else:
                entered.add(target)
                stack.append((target, iter(targets[target])))
    return tuple(done)


def groups_of(order: tuple[str, ...], edges: list[Edge]) -> dict[str, str]:
    """From each place to a representative of the places that it contains and that contain it (Kosaraju's algorithm)."""
    users: dict[str, list[str]] = {place: [] for place in order}
    for edge in edges:
        users[edge.target].append(edge.user)
    group: dict[str, str] = {}
    for place in reversed(order):
        waiting = [place]
        while waiting:
            member = waiting.pop()
            if member not in group:
                group[member] = place
                waiting += users[member]
    return group
