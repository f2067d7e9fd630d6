"""`spec` → `spec`: the operations that were asked for, with every type that they need and no other. So a huge API becomes a small header."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any

from . import spec
from .source import Problem, did_you_mean
from .spec_walk import walk


def select(linked: spec.Linked, only: Sequence[str], leave_out: Sequence[str]) -> tuple[spec.Linked, list[Problem]]:
    """`only` and `leave_out` hold operation ids, `tag:NAME`, or patterns of paths such as `/v2/*/registries*`; each must match something."""
    if not only and not leave_out:
        return linked, []
    problems = [p for pattern in (*only, *leave_out) if (p := _unmatched(linked, pattern)) is not None]
    chosen = [o for o in linked.operations if not only or _matches_any(o, only)]
    chosen = [o for o in chosen if not _matches_any(o, leave_out)]
    if not chosen and not problems:
        message = "no operation is left after what was selected and left out"
        problems.append(Problem(at=linked.description.at, message=message, hint="select more", part="key"))
    hooks = tuple(h for h in linked.description.webhooks if h.operations and all(_is_chosen(o, only, leave_out) for o in h.operations))
    needed = _reachable(linked, [*chosen, *hooks])
    return (
        replace(
            linked,
            description=replace(linked.description, webhooks=hooks),
            operations=tuple(chosen),
            schemas=tuple(s for s in linked.schemas if s.at in needed),
            order=tuple(place for place in linked.order if place in needed),
        ),
        problems,
    )


def _is_chosen(operation: spec.Operation, only: Sequence[str], leave_out: Sequence[str]) -> bool:
    return (not only or _matches_any(operation, only)) and not _matches_any(operation, leave_out)


def _matches_any(operation: spec.Operation, patterns: Iterable[str]) -> bool:
    return any(_matches(operation, pattern) for pattern in patterns)


def _matches(operation: spec.Operation, pattern: str) -> bool:
    if pattern.startswith("tag:"):
        return pattern.removeprefix("tag:") in operation.tags
    if pattern.startswith("/"):
        return fnmatchcase(operation.path, pattern)
    return operation.id == pattern


def _unmatched(linked: spec.Linked, pattern: str) -> Problem | None:
    every = [*linked.operations, *(o for hook in linked.description.webhooks for o in hook.operations)]
    if any(_matches(o, pattern) for o in every):
        return None
    known: Callable[[spec.Operation], Iterable[str]] = lambda o: (o.id or "", *(f"tag:{tag}" for tag in o.tags), o.path)
    hint = did_you_mean(pattern, {word for o in every for word in known(o)})
    message = f"no operation is selected by `{pattern}`; it may be an operation id, tag:NAME, or a pattern of paths"
    return Problem(at=f"{linked.description.at}/paths", message=message, hint=hint, part="key")


def _reachable(linked: spec.Linked, operations: Iterable[spec.Operation | spec.PathItem]) -> set[str]:
    """The places of all nodes that references lead to, from the operations on."""
    reached: set[str] = set()
    waiting: list[Any] = list(operations)
    while waiting:
        for node in walk(waiting.pop()):
            target = linked.targets.get(node.at) if isinstance(node, spec.Ref) else None
            if target is not None and target.at not in reached:
                reached.add(target.at)
                waiting.append(target)
    return reached
