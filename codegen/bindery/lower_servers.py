"""Servers as small structs with a member per variable: what a description says about where the service is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import cpp, lower_doc, names, spec
from .lower_types import Types


def lower_servers(types: Types) -> Iterator[cpp.Declaration]:
    """For several servers, or one with variables. Those of single operations come behind those of the description."""
    servers = {server.at: server for server in _servers(types.linked)}
    if not types.linked.operations or (len(servers) < 2 and not any(s.variables for s in servers.values())):
        return
    taken = {*types.plan.types.values(), *types.plan.operations.values(), *types.plan.functions.values()}
    for number, server in enumerate(servers.values(), start=1):
        name = names.unlike("ServerUrl" if number == 1 else f"ServerUrl{number}", taken)
        taken.add(name)
        yield from _server(server, name, taken)


def _servers(linked: spec.Linked) -> Iterator[spec.Server]:
    yield from linked.description.servers
    for operation in linked.operations:
        yield from operation.servers


def _server(server: spec.Server, name: str, taken: set[str]) -> Iterator[cpp.Declaration]:
    used = [v for v in server.variables if "{" + v.name + "}" in server.url]
    chosen = names.distinct([(v.name, names.snake(v.name)) for v in used], ("url",))
    members, by_name = [], {}
    for variable, member in zip(used, chosen):
        by_name[variable.name] = member
        word, of = "", cpp.Plain("std::string")
        words = tuple(dict.fromkeys((*variable.enum, variable.default)))
        if variable.enum and all(words):
            enum = names.unlike(name + names.pascal(variable.name), taken)
            taken.add(enum)
            spelled = names.distinct([(w, names.identifier(w)) for w in words])
            yield cpp.Enum(name=enum, words=tuple(cpp.Word(name=n, wire=w) for n, w in zip(spelled, words)))
            word, of = spelled[words.index(variable.default)], cpp.Open(cpp.Named(enum))
        doc = lower_doc.document(variable.description)
        members.append(cpp.ServerMember(name=member, type=of, default=variable.default, word=word, doc=doc))
    pieces = []
    for piece in re.split(r"(\{[^{}]*\})", server.url):
        member = by_name.get(piece[1:-1]) if piece.startswith("{") else None
        if member is not None:
            pieces.append((member, True))
        elif pieces and not pieces[-1][1]:  # What is no variable of the description's is text like that before it.
            pieces[-1] = (pieces[-1][0] + piece, False)
        elif piece:
            pieces.append((piece, False))
    prose = f"`{server.url}`" + (f": {server.description.strip()}" if server.description else "")
    yield cpp.Server(name=name, members=tuple(members), pieces=tuple(pieces), doc=lower_doc.document(prose), at=server.at)
