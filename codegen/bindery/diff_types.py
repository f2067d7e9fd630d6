"""Types that came, went or changed: structs by their members, enums by their words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import cpp
from .diff_changes import ADDS, BREAKS, MEANING, Changes, bare, order_changed, pair_up, parts, spell, with_names

_KINDS = {cpp.Struct: "struct", cpp.Enum: "enum", cpp.Alias: "alias"}


def types_of(header: cpp.Header) -> dict[str, Any]:
    """Everything that is declared, besides operations and what is only announced."""
    return {d.name: d for d in header.declarations if not isinstance(d, (cpp.Forward, cpp.Operation)) and hasattr(d, "name")}


def renamed_types(old: cpp.Header, new: cpp.Header) -> dict[str, str]:
    """From the old name of a type to the new one, where a type is gone and one with the same members has come."""
    before, after = types_of(old), types_of(new)
    gone = [d for name, d in before.items() if name not in after]
    fresh = [d for name, d in after.items() if name not in before]
    found = pair_up(gone, fresh, lambda a, b: _shape(a) == _shape(b) and bool(_shape(a)[1]))
    for left in (d for d in gone if d.name not in found):  # Nothing alike in its name, but the only one of its shape.
        same = [d for d in fresh if _shape(d) == _shape(left) and _shape(d)[1] and d not in found.values()]
        if len(same) == 1 and sum(_shape(d) == _shape(left) for d in gone) == 1:
            found[left.name] = same[0]
    return {name: declaration.name for name, declaration in found.items()}


def _shape(declaration: Any) -> tuple[Any, ...]:
    match declaration:
        case cpp.Struct(members=members):
            return "struct", tuple(member.name for member in members)
        case cpp.Enum(words=words):
            return "enum", tuple(word.name for word in words)
        case cpp.Alias(type=of):
            return "alias", bare(of)
        case _:
            return type(declaration).__name__, bare(declaration, "name")


def sent_types(header: cpp.Header) -> set[str]:
    """The types that requests are made of."""
    declared = types_of(header)
    waiting = [p.type for d in header.declarations if isinstance(d, cpp.Operation) for p in d.parameters]
    found: set[str] = set()
    while waiting:
        for part in parts(waiting.pop()):
            if isinstance(part, cpp.Named) and part.name not in found:
                found.add(part.name)
                declaration = declared.get(part.name)
                if isinstance(declaration, cpp.Struct):
                    waiting += [member.type for member in declaration.members]
                elif isinstance(declaration, cpp.Alias):
                    waiting.append(declaration.type)
    return found


def compare_types(old: cpp.Header, new: cpp.Header, renamed: Mapping[str, str], changes: Changes) -> None:
    before, after = types_of(old), types_of(new)
    sent = sent_types(new)
    for name, declaration in before.items():
        now = after.get(renamed.get(name, name))
        if now is None:
            changes.add(BREAKS, name, "is gone", declaration)
            continue
        if now.name != name:
            changes.add(BREAKS, name, f"is called `{now.name}` now", declaration, now)
        _compare(declaration, now, renamed, now.name in sent, changes)
    for name, declaration in after.items():
        if name not in before and name not in renamed.values():
            changes.add(ADDS, name, f"is a new {_KINDS.get(type(declaration), 'declaration')}", None, declaration)


def _compare(old: Any, new: Any, renamed: Mapping[str, str], sent: bool, changes: Changes) -> None:
    match old, new:
        case cpp.Struct(), cpp.Struct():
            _structs(old, new, renamed, sent, changes)
        case cpp.Enum(), cpp.Enum():
            _enums(old, new, changes)
        case cpp.Alias(), cpp.Alias():
            if with_names(old.type, renamed) != with_names(new.type, {}):
                changes.add(BREAKS, new.name, f"is `{spell(new.type)}` now; it was `{spell(old.type)}`", old, new)
            elif bare(old.cases) != bare(new.cases):
                changes.add(MEANING, new.name, "is told apart by other words", old, new)
        case _ if type(old) is type(new):
            if bare(old, "name") != bare(new, "name"):
                changes.add(BREAKS, new.name, "is declared in another way", old, new)
        case _:
            words = f"{_KINDS.get(type(new), 'declaration')} now; it was a {_KINDS.get(type(old), 'declaration')}"
            changes.add(BREAKS, new.name, f"is another kind of type: {words}", old, new)


# --------------------------------------------------------------------------------------------------------------------
# Structs


def _structs(old: cpp.Struct, new: cpp.Struct, renamed: Mapping[str, str], sent: bool, changes: Changes) -> None:
    before, after = {m.name: m for m in old.members}, {m.name: m for m in new.members}
    gone = [m for m in old.members if m.name not in after]
    fresh = [m for m in new.members if m.name not in before]
    now_called = pair_up(gone, fresh, lambda a, b: a.wire == b.wire or with_names(a.type, renamed) == with_names(b.type, {}))
    for member in old.members:
        what = f"{new.name}::{member.name}"
        same = after.get(member.name)
        if same is not None:
            _members(what, member, same, renamed, changes)
        elif (now := now_called.get(member.name)) is not None:
            how = f"`{member.wire}` has the name `{now.name}` now" if now.wire == member.wire else f"`{now.name}` is new and of its type"
            changes.add(BREAKS, what, f"is gone; {how}", member, now, hint=f"write `.{now.name}`")
            if with_names(member.type, renamed) != with_names(now.type, {}):
                type_changed(f"{new.name}::{now.name}", member, now, changes)
        else:
            changes.add(BREAKS, what, "is gone", member, new)
    for member in fresh:
        if all(member is not now for now in now_called.values()):
            _new_member(old, new, member, sent, changes)
    if order_changed(list(before), list(after)):
        changes.add(BREAKS, new.name, "has its members in another order, which designated initialisers have to follow", old, new)
    _rest(old, new, renamed, changes)
    if old.transparent != new.transparent:
        changes.add(MEANING, new.name, "has another form in JSON", old, new)


def _new_member(old: cpp.Struct, new: cpp.Struct, member: cpp.Member, sent: bool, changes: Changes) -> None:
    what = f"{new.name}::{member.name}"
    if isinstance(member.type, cpp.Optional):
        changes.add(ADDS, what, "is a new optional member", old, member)
    elif sent and not member.read_only:
        changes.add(MEANING, what, "is a new required member: requests that do not set it send the empty value", old, member)
    else:
        changes.add(MEANING, what, "is a new required member: a reply without it is a mismatch", old, member)


def _members(what: str, old: cpp.Member, new: cpp.Member, renamed: Mapping[str, str], changes: Changes) -> None:
    if with_names(old.type, renamed) != with_names(new.type, {}):
        type_changed(what, old, new, changes)
    if old.wire != new.wire:
        changes.add(MEANING, what, f"is `{new.wire}` on the wire now; it was `{old.wire}`", old, new)
    if old.read_only != new.read_only:
        sentence = "is left out of requests now" if new.read_only else "is sent in requests now"
        changes.add(MEANING, what, sentence, old, new)
    before, after = (member.word or member.initial or "{}" for member in (old, new))
    if before != after:
        changes.add(MEANING, what, f"starts with `{after}` now; it was `{before}`", old, new)


def type_changed(what: str, old: Any, new: Any, changes: Changes) -> None:
    before, after = spell(old.type), spell(new.type)
    if after == f"std::optional<{before}>":
        changes.add(BREAKS, what, f"is optional now: `{after}`; it was `{before}`", old, new, hint="look whether it is there before using it")
    elif before == f"std::optional<{after}>":
        changes.add(BREAKS, what, f"is required now: `{after}`; it was `{before}`", old, new)
    else:
        changes.add(BREAKS, what, f"is `{after}` now; it was `{before}`", old, new)


def _rest(old: cpp.Struct, new: cpp.Struct, renamed: Mapping[str, str], changes: Changes) -> None:
    match old.rest, new.rest:
        case None, None:
            return
        case None, rest:
            changes.add(ADDS, f"{new.name}::{rest.name}", "holds the fields without a member now", old, rest)
        case rest, None:
            changes.add(BREAKS, f"{new.name}::{rest.name}", "is gone: fields without a member are no longer kept", rest, new)
        case before, after:
            _members(f"{new.name}::{after.name}", before, after, renamed, changes)


# --------------------------------------------------------------------------------------------------------------------
# Enums


def _enums(old: cpp.Enum, new: cpp.Enum, changes: Changes) -> None:
    before, after = {w.name: w for w in old.words}, {w.name: w for w in new.words}
    fresh = {w.wire: w for w in new.words if w.name not in before}
    for word in old.words:
        what = f"{new.name}::{word.name}"
        same = after.get(word.name)
        if same is not None and (same.wire, same.value) != (word.wire, word.value):
            changes.add(MEANING, what, f"stands for `{same.wire}` now; it stood for `{word.wire}`", old, new)
        elif same is None and (now := fresh.pop(word.wire, None)) is not None:
            changes.add(BREAKS, what, f"is called `{now.name}` now; on the wire it is `{word.wire}` as before", old, new)
        elif same is None:
            changes.add(BREAKS, what, "is gone", old, new)
    for word in fresh.values():
        changes.add(ADDS, f"{new.name}::{word.name}", f"is a new word, `{word.wire}`", old, new)
    if old.underlying != new.underlying:
        forms = [f"of `{enum.underlying}`" if enum.underlying else "of words" for enum in (new, old)]
        changes.add(BREAKS, new.name, f"is an enum {forms[0]} now; it was one {forms[1]}", old, new)
