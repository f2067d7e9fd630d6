"""The tables of XML as text: rows in which what is usual is left out."""

from __future__ import annotations

from . import cpp
from .render_layout import indented
from .render_text import WIDTH, literal

_NOTHING = cpp.XmlRow(place="inside", kind="map")  # No member is called "", so this is the row of none; an array has to have one.


def xml_lines(xml: cpp.Xml) -> list[str]:
    """Every table is declared before any is defined, because they refer to each other."""
    lines = ["// How bodies look in XML, for <bindery/xml.hpp>.", "struct bindery_xml {"]
    lines += indented([f"static const rt::xml_node {name}[{max(len(rows), 1)}];" for name, rows in xml.tables])
    lines += indented([f"static const rt::xml_node {name};" for name, _ in xml.bodies])
    lines.append("};")
    for name, rows in xml.tables:
        inside = [line for row in rows or (_NOTHING,) for line in _lines(row)]
        lines += [f"inline constexpr rt::xml_node bindery_xml::{name}[] = {{", *inside, "};"]
    for name, row in xml.bodies:
        lines += _body(name, row)
    return lines


def xml_assertions(xml: cpp.Xml) -> list[str]:
    """Compile-time tests: what every row says of names and kinds."""
    rows = [(f"{name}[{number}]", row) for name, of in xml.tables for number, row in enumerate(of)] + list(xml.bodies)
    return [line for place, row in rows for line in _assertion(f"api::bindery_xml::{place}", row)]


def _assertion(place: str, row: cpp.XmlRow) -> list[str]:
    names = [(part, name) for part, name in (("name", row.name), ("outer", row.outer)) if name is not None]
    facts = [f"{place}.member == {literal(row.member)}"]
    facts += [f"{place}.{part}.local == {literal(name.local)}" for part, name in names]
    facts += [f"{place}.{part}.space == {literal(name.space)}" for part, name in names if name.space]
    facts += [f"{place}.kind == rt::xml_kind::{row.kind} && {place}.place == rt::xml_place::{row.place}"]
    return [f"static_assert({fact});" for fact in facts]


def _body(name: str, row: cpp.XmlRow) -> list[str]:
    opening = f"inline constexpr rt::xml_node bindery_xml::{name}{{"
    parts = _parts(row)
    line = f"{opening}{', '.join(parts)}}};"
    return [line] if len(line) <= WIDTH else [opening, f"    {', '.join(parts)}}};"]


def _lines(row: cpp.XmlRow) -> list[str]:
    """On one line where it fits, else the rest under the first words."""
    parts = _parts(row)
    line = f"    {{{', '.join(parts)}}},"
    if len(line) <= WIDTH:
        return [line]
    first = next((n for n, part in enumerate(parts) if not part.startswith((".member", ".name"))), len(parts) - 1)
    if first == 0:
        return [line]
    return [f"    {{{', '.join(parts[:first])},", f"     {', '.join(parts[first:])}}},"]


def _parts(row: cpp.XmlRow) -> list[str]:
    parts = [f".member = {literal(row.member)}"] if row.member else []
    parts += [f".name = {_name(row.name)}"] if row.name is not None else []
    parts += [f".outer = {_name(row.outer)}"] if row.outer is not None else []
    parts += [f".kind = rt::xml_kind::{row.kind}"] if row.kind != "text" else []
    parts += [f".place = rt::xml_place::{row.place}"] if row.place != "element" else []
    parts += [f".{flag} = true" for flag in ("list", "required", "nullable", "rest") if getattr(row, flag)]
    parts += [f".of = {row.of}"] if row.of else []
    parts += [f".tell = {literal(row.tell)}"] if row.tell else []
    parts += [f".word = {literal(row.word)}"] if row.word else []
    return parts


def _name(name: cpp.XmlName) -> str:
    parts = [literal(name.local)]
    if name.prefix or name.space:
        parts.append(literal(name.prefix))
    if name.space:
        parts.append(literal(name.space))
    return f"{{{', '.join(parts)}}}"
