"""The order of declarations, and what is needed where they contain themselves.

C++ wants a type before its users. Where types contain each other, one of the ways around is through `rt::box`, which takes a struct that is
only declared. An alias cannot be declared before it is complete, so an alias that leads to itself by way of aliases alone becomes a struct
around its value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from . import cpp
from .lower_walk import changed, parts, types_of
from .source import Problem

Graph = Mapping[str, tuple[str, ...]]


def ordered(declarations: list[cpp.Declaration], problems: list[Problem]) -> list[cpp.Declaration]:
    """The declarations, each after what it needs and else in the given order, with boxes, and forward declarations before those."""
    named = {d.name: d for d in declarations if isinstance(d, (cpp.Struct, cpp.Enum, cpp.Alias))}
    named = _with_transparent(named)
    groups = _groups(_graph(named))
    cyclic = {name for name in named if len(groups[name]) > 1 or name in _uses(named[name])}
    if cyclic:
        named = _startable(named, cyclic, problems)
        named = {name: _boxed_alias(d, groups[name], named) if name in cyclic and isinstance(d, cpp.Alias) else d for name, d in named.items()}
    return list(_with_forwards(_emitted([named.get(getattr(d, "name", ""), d) for d in declarations], named)))


def _uses(declaration: cpp.Declaration) -> tuple[str, ...]:
    """The names that must be complete before it: what stands in a box need not be."""
    found: dict[str, None] = {}
    for of in types_of(declaration):
        for part in _unboxed(of):
            if isinstance(part, cpp.Named):
                found[part.name] = None
    return tuple(found)


def _unboxed(of: cpp.Type) -> Iterator[cpp.Type]:
    match of:
        case cpp.Plain() | cpp.Named():
            yield of
        case cpp.Box(of=cpp.Named()):
            return
        case cpp.Variant(of=inner) | cpp.Tuple(of=inner):
            for item in inner:
                yield from _unboxed(item)
        case _:
            yield from _unboxed(of.of)


def _graph(named: Mapping[str, cpp.Declaration]) -> Graph:
    return {name: tuple(use for use in _uses(d) if use in named) for name, d in named.items()}


def _groups(graph: Graph) -> dict[str, frozenset[str]]:
    """From each name to those that it contains and that contain it, itself included (Kosaraju's algorithm)."""
    order = list(_finished(graph))
    users: dict[str, list[str]] = {name: [] for name in graph}
    for name, uses in graph.items():
        for use in uses:
            users[use].append(name)
    group: dict[str, frozenset[str]] = {}
    for name in reversed(order):
        if name in group:
            continue
        members: set[str] = set()
        waiting = [name]
        while waiting:
            member = waiting.pop()
            if member not in members and member not in group:
                members.add(member)
                waiting += users[member]
        whole = frozenset(members)
        group.update({member: whole for member in whole})
    return group


def _finished(graph: Graph) -> Iterator[str]:
    """Each name after those that it leads to, as far as cycles allow."""
    entered: set[str] = set()
    for start in graph:
        if start in entered:
            continue
        entered.add(start)
        stack = [(start, iter(graph[start]))]
        while stack:
            name, rest = stack[-1]
            following = next((use for use in rest if use not in entered), None)
            if following is None:
                stack.pop()
                yield name
            else:
                entered.add(following)
                stack.append((following, iter(graph[following])))


# --------------------------------------------------------------------------------------------------------------------
# Aliases that contain themselves


def _with_transparent(named: dict[str, cpp.Declaration]) -> dict[str, cpp.Declaration]:
    """Structs for aliases that lead to themselves by way of aliases alone."""
    aliases = {name: d for name, d in named.items() if isinstance(d, cpp.Alias)}
    graph = _graph(aliases)
    chosen = set(_targets_of_back_edges(graph))
    return {name: _transparent(d) if isinstance(d, cpp.Alias) and name in chosen else d for name, d in named.items()}


def _targets_of_back_edges(graph: Graph) -> Iterator[str]:
    entered: set[str] = set()
    for start in graph:
        if start in entered:
            continue
        entered.add(start)
        path = {start: None}
        stack = [(start, iter(graph[start]))]
        while stack:
            name, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                del path[name]
            elif following in path:
                yield following
            elif following not in entered:
                entered.add(following)
                path[following] = None
                stack.append((following, iter(graph[following])))


def _transparent(alias: cpp.Alias) -> cpp.Struct:
    member = cpp.Member(name="value", wire="value", type=alias.type, at=alias.at)
    return cpp.Struct(name=alias.name, members=(member,), transparent=True, doc=alias.doc, at=alias.at)


def _boxed_alias(alias: cpp.Alias, group: frozenset[str], named: Mapping[str, cpp.Declaration]) -> cpp.Alias:
    """An alias in a cycle holds the structs of the cycle in boxes, so that it needs none of them complete."""

    def boxed(of: cpp.Type) -> cpp.Type:
        inside = isinstance(of, cpp.Named) and of.name in group and isinstance(named[of.name], cpp.Struct)
        return cpp.Box(of) if inside else of

    return replace(alias, type=changed(alias.type, boxed))


# --------------------------------------------------------------------------------------------------------------------
# Order


def _emitted(declarations: list[cpp.Declaration], named: Mapping[str, cpp.Declaration]) -> Iterator[cpp.Declaration]:
    """Each after what it uses. What is still on the way when it is used is put in a box."""
    done: set[str] = set()
    for start in declarations:
        if getattr(start, "name", "") in done and start is named.get(getattr(start, "name", "")):
            continue
        path: dict[str, None] = {}
        stack: list[tuple[cpp.Declaration, Iterator[str]]] = [(start, iter(_uses(start)))]
        path[getattr(start, "name", "")] = None
        while stack:
            declaration, rest = stack[-1]
            following = next((use for use in rest if use in named and use not in done and use not in path), None)
            if following is not None:
                path[following] = None
                stack.append((named[following], iter(_uses(named[following]))))
                continue
            stack.pop()
            yield _boxed(declaration, {name for name in path if name in named})
            path.pop(getattr(declaration, "name", ""), None)
            done.add(getattr(declaration, "name", ""))


def _boxed(declaration: cpp.Declaration, path: set[str]) -> cpp.Declaration:
    """The members of a struct with boxes around what is not complete yet."""
    if not isinstance(declaration, cpp.Struct) or not path.intersection(_uses(declaration)):
        return declaration

    def boxed(of: cpp.Type) -> cpp.Type:
        match of:
            case cpp.Named(name=name) if name in path:
                return cpp.Box(of)
            case cpp.Box(of=cpp.Box(of=inner)):
                return cpp.Box(inner)
            case _:
                return of

    members = tuple(replace(member, type=changed(member.type, boxed)) for member in declaration.members)
    rest = declaration.rest
    return replace(declaration, members=members, rest=rest and replace(rest, type=changed(rest.type, boxed)))


def _with_forwards(declarations: Iterable[cpp.Declaration]) -> Iterator[cpp.Declaration]:
    """What stands in a box is declared before, once, and not right before it is defined."""
    known: set[str] = set()
    for declaration in declarations:
        for of in types_of(declaration):
            for part in parts(of):
                if isinstance(part, cpp.Box) and isinstance(part.of, cpp.Named) and part.of.name not in known:
                    known.add(part.of.name)
                    if part.of.name != getattr(declaration, "name", ""):
                        yield cpp.Forward(name=part.of.name)
        known.add(getattr(declaration, "name", ""))
        yield declaration


# --------------------------------------------------------------------------------------------------------------------
# Values that end


def _startable(named: dict[str, cpp.Declaration], cyclic: set[str], problems: list[Problem]) -> dict[str, cpp.Declaration]:
    """A default value has to end: unions start with an alternative that does; a struct for which no value ends is a problem."""
    rank = {name: 0 for name, d in named.items() if name not in cyclic}
    open_names = [name for name in named if name in cyclic]
    number = 0
    while open_names:
        number += 1
        found = [name for name in open_names if all(_ends(of, rank) for of in types_of(named[name]))]
        if not found:
            break
        rank.update({name: number for name in found})
        open_names = [name for name in open_names if name not in rank]
    found_before = len(problems)
    for name in open_names:
        _complain(named[name], rank, problems)
    if open_names and len(problems) == found_before:
        _complain_of_alias(named[open_names[0]], problems)
    return {name: _started(d, rank) if name in cyclic else d for name, d in named.items()}


def _ends(of: cpp.Type, rank: Mapping[str, int]) -> bool:
    match of:
        case cpp.Named(name=name):
            return name in rank
        case cpp.Variant(of=alternatives):
            return any(_ends(a, rank) for a in alternatives)
        case cpp.Tuple(of=items):
            return all(_ends(item, rank) for item in items)
        case cpp.Box(of=inner) | cpp.Open(of=inner):
            return _ends(inner, rank)
        case _:
            return True


def _complain(declaration: cpp.Declaration, rank: Mapping[str, int], problems: list[Problem]) -> None:
    members = declaration.members if isinstance(declaration, cpp.Struct) else ()
    for member in members:
        if not _ends(member.type, rank):
            message = f"`{member.wire}` is required and contains the object that it is in, so no value of it can end"
            problems.append(Problem(at=member.at, message=message, hint="make it optional, or allow null", part="key"))


def _complain_of_alias(declaration: cpp.Declaration, problems: list[Problem]) -> None:
    message = f"every value of `{declaration.name}` contains another one, so none can end"
    problems.append(Problem(at=getattr(declaration, "at", ""), message=message, hint="add an alternative that ends", part="key"))


def _started(declaration: cpp.Declaration, rank: Mapping[str, int]) -> cpp.Declaration:
    own = rank.get(getattr(declaration, "name", ""), 0)
    match declaration:
        case cpp.Struct(members=members):
            return replace(declaration, members=tuple(replace(m, type=_start(m.type, rank, own)[0]) for m in members))
        case cpp.Alias(type=of, cases=cases):
            started, first = _start(of, rank, own)
            if cases is not None and first:
                moved = tuple((word, _moved(index, first)) for word, index in cases.words)
                other = None if cases.otherwise is None else _moved(cases.otherwise, first)
                cases = replace(cases, words=moved, otherwise=other)
            return replace(declaration, type=started, cases=cases)
        case _:
            return declaration


def _moved(index: int, first: int) -> int:
    return 0 if index == first else index + 1 if index < first else index


def _start(of: cpp.Type, rank: Mapping[str, int], own: int) -> tuple[cpp.Type, int]:
    """A variant with an alternative first whose default ends, and which one that was."""
    match of:
        case cpp.Variant(of=alternatives):
            ranks = [_rank(alternative, rank) for alternative in alternatives]
            if ranks[0] < max(own, 1) or min(ranks) >= ranks[0]:
                return of, 0
            first = ranks.index(min(ranks))
            return cpp.Variant((alternatives[first], *alternatives[:first], *alternatives[first + 1 :])), first
        case _:
            return of, 0


def _rank(of: cpp.Type, rank: Mapping[str, int]) -> int:
    return max((rank.get(part.name, 1 << 30) for part in _needed(of)), default=0)


def _needed(of: cpp.Type) -> Iterator[cpp.Named]:
    match of:
        case cpp.Named():
            yield of
        case cpp.Tuple(of=items):
            for item in items:
                yield from _needed(item)
        case cpp.Variant(of=alternatives):
            yield from _needed(alternatives[0])
        case cpp.Box(of=inner) | cpp.Open(of=inner):
            yield from _needed(inner)
        case _:
            return
