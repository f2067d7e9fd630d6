"""Changes to a description before it is parsed, by OpenAPI Overlay 1.0: data and an overlay's data to new data.

Nothing that is given is changed: what an action touches is copied first. A `Trace` remembers where moved and added
nodes came from, so that a problem in one of them points into the overlay, or to where the node was.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from .overlay_path import Node, Path, Query, TooMany, Unread
from .source import Problem, did_you_mean, escape, tokens

VERSION = re.compile(r"1\.0\.\d+")
_ROOT = ("overlay", "info", "extends", "actions")
_ACTION = ("target", "description", "update", "remove")


@dataclass(slots=True)
class Trace:
    """Where a node comes from. `place` None: from where its parent does, under the same key.

    `items` of a list is None as long as nothing in it has moved.
    """

    place: str | None = None
    keys: dict[str, Trace] = field(default_factory=dict)
    items: list[Trace] | None = None

    def origin(self, base: str, pointer: str) -> str:
        """The place of what stands at `pointer` in the new data. `base` is the place of the description's root."""
        place, trace = self.place or base, self
        for token in tokens(pointer):
            child = trace._child(token)
            place = child.place if child.place is not None else f"{place}/{escape(token)}"
            trace = child
        return place

    def _child(self, token: str) -> Trace:
        if self.items is not None:
            index = int(token) if token.isascii() and token.isdigit() and len(token) < 10 else len(self.items)
            return self.items[index] if index < len(self.items) else Trace()
        return self.keys.get(token) or Trace()

    def items_of(self, count: int, place: str) -> list[Trace]:
        """The traces of a list's items, whose own place this is as far as nothing has moved."""
        if self.items is None:
            self.items = [self.keys.get(str(index)) or Trace() for index in range(count)]
            for index, item in enumerate(self.items):
                item.place = item.place or f"{place}/{index}"
        return self.items


def apply(
    data: dict[str, Any], trace: Trace, base: str, overlay: dict[str, Any], at: str
) -> tuple[dict[str, Any], list[Problem]]:
    """The description's data after all actions of an overlay. `base` and `at` are the places of both roots.

    `trace` is that of `data`, and is changed into that of the result. With errors nobody should use the result.
    """
    problems: list[Problem] = []
    actions = _actions(overlay, at, problems)
    changed = _Document(data, trace, base)
    for action, place in actions:
        try:
            _act(changed, action, place, problems)
        except TooMany:
            message = "`target` selects too many nodes on the way"
            problems.append(Problem(at=f"{place}/target", message=message, hint="say more of the path"))
    return changed.root, problems


# What an overlay looks like


def _actions(overlay: dict[str, Any], at: str, problems: list[Problem]) -> list[tuple[dict[str, Any], str]]:
    """The actions that can be carried out, with their places."""
    version = overlay.get("overlay")
    if "overlay" not in overlay:
        hint = "an overlay begins with `overlay: 1.0.0`"
        problems.append(Problem(at=at, message="this file has no `overlay`, which names the version", hint=hint, part="key"))
        return []
    if not isinstance(version, str) or not VERSION.fullmatch(version):
        hint = 'write "1.0.0", in quotes'
        problems.append(Problem(at=f"{at}/overlay", message="this version of overlays is not understood; expected 1.0.x", hint=hint))
        return []
    _check_keys(overlay, _ROOT, "an overlay", at, problems)
    _check_info(overlay, at, problems)
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        message = "an overlay has a list `actions` of at least one action, which is missing here"
        problems.append(Problem(at=f"{at}/actions" if "actions" in overlay else at, message=message, part="key"))
        return []
    places = [(action, f"{at}/actions/{index}") for index, action in enumerate(actions)]
    return [(action, place) for action, place in places if _is_action(action, place, problems)]


def _check_keys(data: dict[str, Any], known: tuple[str, ...], what: str, at: str, problems: list[Problem]) -> None:
    for key in data:
        if key not in known and not key.startswith("x-"):
            hint = did_you_mean(key, known) or "remove it, or begin it with `x-` if it is an extension"
            message = f"`{key}` is not a key of {what}"
            problems.append(Problem(at=f"{at}/{escape(key)}", message=message, hint=hint, part="key"))


def _check_info(overlay: dict[str, Any], at: str, problems: list[Problem]) -> None:
    info = overlay.get("info")
    if not isinstance(info, dict) or not all(isinstance(info.get(key), str) for key in ("title", "version")):
        message = "an overlay has `info` with a `title` and a `version`, both texts"
        place = f"{at}/info" if "info" in overlay else at
        problems.append(Problem(at=place, message=message, hint="add them", part="key", severity="warning"))


def _is_action(action: Any, at: str, problems: list[Problem]) -> bool:
    if not isinstance(action, dict):
        problems.append(Problem(at=at, message="an action is a mapping with `target`, and `update` or `remove`"))
        return False
    _check_keys(action, _ACTION, "an action", at, problems)
    if not isinstance(action.get("target"), str):
        message = "this action has no text `target`, which is required"
        problems.append(Problem(at=at, message=message, hint="add a JSONPath, like `$.info`", part="key"))
        return False
    if not isinstance(action.get("remove", False), bool):
        problems.append(Problem(at=f"{at}/remove", message="`remove` is neither true nor false"))
        return False
    if not action.get("remove") and "update" not in action:
        message = "this action neither updates nor removes anything"
        problems.append(Problem(at=at, message=message, hint="add `update`, or `remove: true`", part="key", severity="warning"))
        return False
    return True


# What an action does


def _act(document: _Document, action: dict[str, Any], at: str, problems: list[Problem]) -> None:
    try:
        found = Query(action["target"]).find(document.root)
    except Unread as unread:
        message = f"`target` is not understood at its character {unread.offset + 1}: {unread.message}"
        problems.append(Problem(at=f"{at}/target", message=message))
        return
    if not found:
        message = "`target` selects nothing in the description, so this action does nothing"
        problems.append(Problem(at=f"{at}/target", message=message, hint="has the description changed?", severity="warning"))
    elif action.get("remove"):
        _remove(document, found, at, problems)
    else:
        for path, value in found:
            _update(document, path, value, action["update"], at, problems)


def _remove(document: _Document, found: list[Node], at: str, problems: list[Problem]) -> None:
    if any(not path for path, _ in found):
        message = "`target` selects the whole description, which cannot be removed"
        problems.append(Problem(at=f"{at}/target", message=message, hint="remove what is in it"))
        return
    # From the last index of a list to the first, so that those still to come keep meaning the same item; and what is
    # inside of something else before that.
    for path, _ in sorted(found, key=lambda node: [(isinstance(key, str), key) for key in node[0]], reverse=True):
        document.remove(path)


def _update(document: _Document, path: Path, value: Any, update: Any, at: str, problems: list[Problem]) -> None:
    if isinstance(value, dict) and isinstance(update, dict):
        document.merge(path, update, f"{at}/update")
    elif isinstance(value, list):
        document.append(path, [update], [f"{at}/update"])
    else:
        where = "a mapping, so `update` has to be one" if isinstance(value, dict) else "neither a mapping nor a list"
        message = f"`target` selects {where}"
        hint = "" if isinstance(value, dict) else "select the mapping that has it, and update its key"
        problems.append(Problem(at=f"{at}/target", message=message, hint=hint))


class _Document:
    """The data that is being changed. Containers made here are in `_owned`; all others are copied before a change."""

    def __init__(self, root: dict[str, Any], trace: Trace, base: str) -> None:
        self.root = dict(root)
        self.trace = trace
        self.base = base
        self._owned: dict[int, Any] = {id(self.root): self.root}

    def own(self, path: Path) -> tuple[Any, Trace]:
        """The container at a path, to be changed, and its trace."""
        node: Any = self.root
        trace = self.trace
        for key in path:
            trace = self._trace(trace, key)
            node = self._own_child(node, key)
        return node, trace

    def _own_child(self, container: Any, key: str | int) -> Any:
        child = container[key]
        if id(child) not in self._owned:
            child = container[key] = child.copy()
            self._owned[id(child)] = child
        return child

    @staticmethod
    def _trace(trace: Trace, key: str | int) -> Trace:
        if isinstance(key, int) and trace.items is not None:
            return trace.items[key]
        return trace.keys.setdefault(str(key), Trace())

    def _place(self, path: Path) -> str:
        return self.trace.origin(self.base, "".join(f"/{escape(str(key))}" for key in path))

    def remove(self, path: Path) -> None:
        container, trace = self.own(path[:-1])
        key = path[-1]
        if isinstance(container, list):
            trace.items_of(len(container), self._place(path[:-1])).pop(int(key))
        else:
            trace.keys.pop(str(key), None)
        del container[key]

    def append(self, path: Path, items: list[Any], places: list[str]) -> None:
        container, trace = self.own(path)
        trace.items_of(len(container), self._place(path)).extend(Trace(place) for place in places)
        container.extend(items)

    def merge(self, path: Path, update: dict[str, Any], at: str) -> None:
        """Mappings are merged, lists joined, everything else is replaced. `at` is the place of `update`."""
        container, trace = self.own(path)
        for key, value in update.items():
            place = f"{at}/{escape(key)}"
            old = container.get(key)
            if isinstance(old, dict) and isinstance(value, dict):
                self.merge((*path, key), value, place)
            elif isinstance(old, list) and isinstance(value, list):
                self.append((*path, key), value, [f"{place}/{index}" for index in range(len(value))])
            else:
                container[key] = value
                trace.keys[key] = Trace(place)
