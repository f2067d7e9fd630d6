"""Links and servers as text."""

from __future__ import annotations

from . import cpp
from .render_layout import doc_lines, indented, local_type
from .render_text import WIDTH, literal


def link_lines(link: cpp.Link) -> list[str]:
    """A function that gives the next call's parameters, or nothing. Members that the link leaves open come from the caller."""
    sent = any(fill.source == "sent" for fill in link.fills)
    reply = any(fill.source in ("body", "header", "status") for fill in link.fills)
    arguments = [
        *([f"{link.target}::Params next"] if link.base else []),
        f"const {link.operation}::Params&{' sent' if sent else ''}",
        f"const {link.operation}::{link.reply}&{' reply' if reply else ''}",
    ]
    empty = ", ".join(f".{name} = {{}}" for name in link.required)
    start = [] if link.base else [f"{link.target}::Params next{{{empty}}};"]
    # What only an optional parameter lacks is left out of the next call, as it may be.
    filled = [f"{_fill(fill)};" for fill in link.fills if fill.member not in link.required]
    tests = [_fill(fill) for fill in link.fills if fill.member in link.required] or ["true"]
    filled += [f"const bool found = {tests[0]}{';' if len(tests) == 1 else ''}"]
    filled += [f"                   && {test}{';' if test is tests[-1] else ''}" for test in tests[1:]]
    return [
        *doc_lines(link.doc),
        f"inline rt::followed<{link.target}::Params> {link.function}(",
        *(f"    {a}{',' if a is not arguments[-1] else ') {'}" for a in arguments),
        *indented([*start, *filled, "return {std::move(next), found};"]),
        "}",
    ]


def _fill(fill: cpp.Fill) -> str:
    member = f"next.{fill.member}"
    match fill.source:
        case "body":
            return f"rt::fill_from(reply.body, {literal(fill.detail)}, {member})"
        case "header":
            return f"rt::fill_from_header(reply.headers, {literal(fill.detail)}, {member})"
        case "status":
            return f"rt::fill_from(reply.status, \"\", {member})"
        case "sent":
            return f"rt::fill_from(sent.{fill.detail}, {literal(fill.pointer)}, {member})"
        case _:
            return f"rt::fill_from_json({literal(fill.detail)}, {member})"


def server_lines(server: cpp.Server, namespace: str) -> list[str]:
    inside: list[str] = []
    for m in server.members:
        inside += doc_lines(m.doc, indent=2)
        default = f"{local_type(m.type.of, namespace)}::{m.word}" if isinstance(m.type, cpp.Open) else literal(m.default)
        inside.append(f"{local_type(m.type, namespace)} {m.name}{{{default}}};")
    types = {m.name: m.type for m in server.members}
    inside += [""] if inside else []
    values = [
        literal(piece) if not is_member else f"std::string({piece}.word())" if isinstance(types[piece], cpp.Open) else piece
        for piece, is_member in server.pieces
    ]
    inside += ["std::string url() const {", *indented(_sum(values or ["{}"])), "}"]
    return [*doc_lines(server.doc), f"struct {server.name} {{", *indented(inside), "};"]


def _sum(values: list[str]) -> list[str]:
    """Returns the texts as one, in a line or each in its own. Of two neighbours at least one is a std::string."""
    line = f"return {' + '.join(values)};"
    if len(line) + 4 <= WIDTH:
        return [line]
    return [f"return {values[0]}", *(f"    + {value}" for value in values[1:-1]), f"    + {values[-1]};"]
