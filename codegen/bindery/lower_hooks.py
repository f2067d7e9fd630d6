"""What the service calls: webhooks and the callbacks of operations, as operations with a word that names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from . import names, spec


@dataclass(frozen=True, slots=True)
class Hook:
    """`word` is what its type is named after, `name` what the description calls it. `operation.path` is the webhook's name or the callback's expression."""

    kind: Literal["webhook", "callback"]
    word: str
    name: str
    operation: spec.Operation


def hooks(linked: spec.Linked) -> tuple[Hook, ...]:
    """Webhooks in order, then the callbacks of each operation. One that several operations share is named after the first."""
    found: dict[str, Hook] = {}
    for hook in (*_webhooks(linked), *_callbacks(linked)):
        found.setdefault(hook.operation.at, hook)
    return tuple(found.values())


def _webhooks(linked: spec.Linked) -> Iterator[Hook]:
    for item in linked.description.webhooks:
        operations = list(_operations(linked, item))
        for operation in operations:
            word = operation.id or (item.path if len(operations) == 1 else f"{item.path} {operation.method.lower()}")
            yield Hook("webhook", _with(word, "Webhook"), item.path, operation)


def _callbacks(linked: spec.Linked) -> Iterator[Hook]:
    for owner in linked.operations:
        base = owner.id or f"{owner.method.lower()} {owner.path}"
        for item in owner.callbacks:
            callback = linked.follow(item)
            operations = [operation for path in callback.paths for operation in _operations(linked, path)]
            for operation in operations:
                several = "" if len(operations) == 1 else f" {operation.method.lower()} {operation.path}"
                word = operation.id or f"{base} {item.name}{several}"
                yield Hook("callback", _with(word, "Callback"), item.name, operation)


def _with(word: str, suffix: str) -> str:
    return word if names.pascal(word).endswith(suffix) else f"{word} {suffix}"


def _operations(linked: spec.Linked, item: spec.PathItem) -> Iterator[spec.Operation]:
    """The operations of a path item and of those that its `$ref` leads to, with the parameters that they share."""
    seen: set[str] = set()
    node: Any = item
    while isinstance(node, spec.PathItem) and node.at not in seen:
        seen.add(node.at)
        for operation in node.operations:
            parameters = _merged(linked, (*item.parameters, *node.parameters), operation.parameters)
            yield replace(operation, path=item.path, parameters=parameters)
        node = linked.targets.get(node.ref.at) if node.ref is not None else None


def _merged(
    linked: spec.Linked, shared: Iterable[spec.Parameter | spec.Ref], own: tuple[spec.Parameter | spec.Ref, ...]
) -> tuple[spec.Parameter | spec.Ref, ...]:
    def key(p: spec.Parameter | spec.Ref) -> tuple[str, str]:
        target = linked.follow(p)
        return target.name, target.where

    taken = {key(p) for p in own}
    return (*(p for p in shared if key(p) not in taken), *own)
