"""Operations that came, went or changed: how they are called, what they send, what they give back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import cpp
from .diff_changes import ADDS, BREAKS, MEANING, Changes, bare, order_changed, pair_up, spell, with_names
from .diff_types import type_changed

# What an operation says in one word each, and how a sentence calls it.
_SAID = {
    "method": "is sent with", "path": "has the path", "id": "has the id", "server": "goes to the server", "base": "has the base path",
    "origin": "goes to the origin", "accept": "asks for", "idempotent": "is repeated when a reply is lost", "security": "asks for the security",
    "hook": "is called by",
}  # fmt: skip


def compare_operations(old: cpp.Header, new: cpp.Header, renamed: Mapping[str, str], changes: Changes) -> None:
    before, after = _operations(old), _operations(new)
    gone = [o for name, o in before.items() if name not in after]
    fresh = [o for name, o in after.items() if name not in before]
    by_target = {(o.method, o.path): o for o in fresh}
    called = {o.name: by_target[o.method, o.path] for o in gone if (o.method, o.path) in by_target}
    hints = pair_up([o for o in gone if o.name not in called], fresh, lambda a, b: a.method == b.method)
    for name, operation in before.items():
        now = after.get(name) or called.get(name)
        if now is None:
            near = f"did you mean `{hints[name].name}`, which is new?" if name in hints else ""
            changes.add(BREAKS, name, f"({operation.method} {operation.path}) is gone", operation, None, hint=near)
            continue
        if now.name != name:
            sentence = f"({operation.method} {operation.path}) is called `{now.name}` now"
            changes.add(BREAKS, name, sentence, operation, now, hint=f"call `{now.function}`")
        elif now.function != operation.function:
            changes.add(BREAKS, operation.function, f"is called `{now.function}` now", operation, now)
        _compare(operation, now, renamed, changes)
    for operation in fresh:
        if all(operation is not now for now in called.values()):
            changes.add(ADDS, operation.name, f"({operation.method} {operation.path}) is a new operation", None, operation)
    _links(old, new, changes)


def _links(old: cpp.Header, new: cpp.Header, changes: Changes) -> None:
    before = {d.function: d for d in old.declarations if isinstance(d, cpp.Link)}
    after = {d.function: d for d in new.declarations if isinstance(d, cpp.Link)}
    for name, link in before.items():
        now = after.get(name)
        if now is None:
            changes.add(BREAKS, name, "is gone: the link is no longer documented", link)
        elif (link.operation, link.reply, link.target, link.required) != (now.operation, now.reply, now.target, now.required):
            changes.add(BREAKS, name, f"leads from `{now.operation}` to `{now.target}` in another way", link, now)
        elif bare(link) != bare(now):
            changes.add(MEANING, name, "fills the parameters in another way", link, now)
    for name, link in after.items():
        if name not in before:
            changes.add(ADDS, name, f"is a new link from `{link.operation}` to `{link.target}`", None, link)


def _operations(header: cpp.Header) -> dict[str, cpp.Operation]:
    return {d.name: d for d in header.declarations if isinstance(d, cpp.Operation)}


def _compare(old: cpp.Operation, new: cpp.Operation, renamed: Mapping[str, str], changes: Changes) -> None:
    for field, words in _SAID.items():
        was, is_ = getattr(old, field, None), getattr(new, field, None)
        if was != is_:
            changes.add(MEANING, new.name, f"{words} {_shown(is_)} now; it was {_shown(was)}", old, new)
    _parameters(old, new, renamed, changes)
    _replies(old, new, renamed, changes)
    if old.pages is not None and new.pages is None:
        changes.add(BREAKS, new.name, "is no list in pages any more, so `pages` does not take it", old, new)
    elif old.pages is None and new.pages is not None:
        changes.add(ADDS, new.name, "is a list in pages now", old, new)
    elif bare(old.pages) != bare(new.pages):
        changes.add(MEANING, new.name, "turns its pages in another way", old, new)
    _streams(old, new, renamed, changes)
    if new.deprecated and not old.deprecated:
        changes.add(MEANING, new.name, "is deprecated now, so calls of it warn", old, new)


def _streams(old: cpp.Operation, new: cpp.Operation, renamed: Mapping[str, str], changes: Changes) -> None:
    kinds = [(kind.name, with_names(kind.type, renamed), kind.constant) for kind in old.events]
    if kinds != [(kind.name, with_names(kind.type, {}), kind.constant) for kind in new.events]:
        types = [dict.fromkeys(with_names(kind.type, words) for kind in o.events) for o, words in ((old, renamed), (new, {}))]
        level = MEANING if list(types[0]) == list(types[1]) else BREAKS
        changes.add(level, new.name, "has other kinds of events now", old, new)
    was, is_ = (with_names(o.item, words) if o.item is not None else None for o, words in ((old, renamed), (new, {})))
    if was != is_:
        changes.add(BREAKS, new.name, "is a stream of other items now", old, new)


def _shown(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(str(item[0] if isinstance(item, tuple) else item) for item in value) or "none"
        case _:
            return f"`{value}`" if value else "nothing"


def _parameters(old: cpp.Operation, new: cpp.Operation, renamed: Mapping[str, str], changes: Changes) -> None:
    before, after = {p.name: p for p in old.parameters}, {p.name: p for p in new.parameters}
    gone = [p for p in old.parameters if p.name not in after]
    fresh = [p for p in new.parameters if p.name not in before]
    called = pair_up(gone, fresh, lambda a, b: a.send == b.send and (a.wire == b.wire or bare(a.type) == bare(b.type)))
    for parameter in old.parameters:
        what = f"{new.name}::Params::{parameter.name}"
        same = after.get(parameter.name)
        if same is not None:
            _parameter(what, parameter, same, renamed, changes)
        elif (now := called.get(parameter.name)) is not None:
            how = f"`{now.wire}` has the name `{now.name}` now" if now.wire == parameter.wire else f"`{now.name}` is new and of its type"
            changes.add(BREAKS, what, f"is gone; {how}", parameter, now, hint=f"write `.{now.name}`")
        else:
            changes.add(BREAKS, what, "is gone", parameter, new)
    for parameter in fresh:
        if any(parameter is now for now in called.values()):
            continue
        what = f"{new.name}::Params::{parameter.name}"
        if parameter.required:
            changes.add(BREAKS, what, "is a new required parameter: calls without it do not compile", old, parameter)
        else:
            changes.add(ADDS, what, "is a new optional parameter", old, parameter)
    if order_changed(list(before), list(after)):
        sentence = "has its members in another order, which designated initialisers have to follow"
        changes.add(BREAKS, f"{new.name}::Params", sentence, old, new)


def _parameter(what: str, old: cpp.Parameter, new: cpp.Parameter, renamed: Mapping[str, str], changes: Changes) -> None:
    if with_names(old.type, renamed) != with_names(new.type, {}):
        type_changed(what, old, new, changes)
    elif old.required != new.required:
        changes.add(BREAKS, what, "is required now" if new.required else "is optional now", old, new)
    if old.wire != new.wire:
        changes.add(MEANING, what, f"is sent as `{new.wire}` now; it was `{old.wire}`", old, new)
    if bare(old, "name", "type", "required", "wire") != bare(new, "name", "type", "required", "wire"):
        sentence = f"is sent in the {new.send} now; it was the {old.send}" if old.send != new.send else "is written in another way"
        changes.add(MEANING, what, sentence, old, new)


# --------------------------------------------------------------------------------------------------------------------
# Replies


def _replies(old: cpp.Operation, new: cpp.Operation, renamed: Mapping[str, str], changes: Changes) -> None:
    before, after = {r.name: r for r in old.replies}, {r.name: r for r in new.replies}
    was = list(dict.fromkeys(spell(with_names(r.body, renamed)) for r in old.replies if _succeeds(r)))
    now = list(dict.fromkeys(spell(r.body) for r in new.replies if _succeeds(r)))
    for name, reply in before.items():
        what = f"{new.name}::{name}"
        same = after.get(name)
        if same is None:
            changes.add(BREAKS, what, "is gone: the reply is no longer documented", reply, new)
            continue
        if with_names(reply.body, renamed) != with_names(same.body, {}):
            changes.add(BREAKS, what, f"is `{spell(same.body)}` now; it was `{spell(reply.body)}`", reply, same)
        if reply.headers is None and same.headers is not None:
            changes.add(ADDS, what, f"has documented headers now, `{spell(same.headers)}`", reply, same)
        elif reply.headers is not None and with_names(reply.headers, renamed) != with_names(same.headers, {}):
            sentence = f"has the headers `{spell(same.headers)}` now; it was `{spell(reply.headers)}`"
            changes.add(BREAKS, what, sentence if same.headers else "has no documented headers any more", reply, same)
        if bare(reply, "name", "body", "headers") != bare(same, "name", "body", "headers"):
            changes.add(MEANING, what, "is read in another way", reply, same)
    for name, reply in after.items():
        if name not in before:
            changes.add(ADDS, f"{new.name}::{name}", f"is a new documented reply, `{spell(reply.body)}`", old, reply)
    if len(was) != len(now) and max(len(was), len(now)) > 1:
        texts = [", ".join(f"`{body}`" for body in bodies) or "nothing" for bodies in (now, was)]
        changes.add(BREAKS, new.name, f"gives back {texts[0]} now; it was {texts[1]}", old, new)


def _succeeds(reply: cpp.Reply) -> bool:
    return reply.key.startswith("2") or reply.key == "rt::range(2)"
