"""`cpp` → text: layout only, one small function per construct. The text is final; no formatter runs behind it.

Functions return lines without indentation of their own; `indented` adds it. What the whole header needs around this text, guards, namespaces
and digests, is `embed`'s.
"""

from __future__ import annotations

from typing import assert_never

from . import cpp
from .render_layout import argument_list, doc_lines, indented, item_list, local_type, number_literal, one_or_more_lines, text_literal, wire_literal
from .render_links import link_lines, server_lines
from .render_operations import function_lines, operation_lines
from .render_rules import schema_table, struct_rules
from .render_security import security_lines
from .render_text import comment
from .render_xml import xml_lines


def render(header: cpp.Header) -> str:
    """The declarations of the header, from the first to the last line inside its namespace."""
    blocks = [_uses(header), _server(header), schema_table(header.schemas), *(_declaration(d, header) for d in header.declarations)]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def render_manual(header: cpp.Header) -> str:
    """The comment at the top of the file, behind its first line: what the API is and how a call looks."""
    lines = doc_lines(header.doc, lead="//")
    operation = next((d for d in header.declarations if isinstance(d, cpp.Operation) and not d.hook), None)
    if operation is not None:
        lines += ["//", *_example(header.namespace, operation)]
    return "".join(line + "\n" for line in lines)


def one_line(text: str) -> str:
    """Raw text as one line that is safe in a comment."""
    return " ".join(line.removeprefix("//").strip() for line in comment((text,), lead="//"))


def _example(namespace: str, operation: cpp.Operation) -> list[str]:
    short = namespace.split("::")[-1]
    given = ", ".join(f".{p.name} = …" for p in operation.parameters if p.required)
    return [
        *([f"//   namespace {short} = {namespace};"] if short != namespace else []),
        f"//   auto outcome = {short}::{operation.function}(transport, {{{given}}});",
        "//   if (!outcome) std::cerr << outcome.error() << '\\n';",
    ]


def _uses(header: cpp.Header) -> list[str]:
    lines = []
    if any(isinstance(d, (cpp.Struct, cpp.Enum)) for d in header.declarations):
        lines += ["// Found by argument-dependent look-up, because the types below live here.", *(f"using rt::{n};" for n in _FOUND)]
    if any(isinstance(d, cpp.Operation) for d in header.declarations):
        lines.append('using rt::operator""_text;')
    return lines


def _server(header: cpp.Header) -> list[str]:
    return [f"inline constexpr std::string_view bindery_server = {text_literal(header.server)};"] if header.server else []


_FOUND = ("to_string", "operator<<", "to_json", "from_json")


def _declaration(declaration: cpp.Declaration, header: cpp.Header) -> list[str]:
    match declaration:
        case cpp.Forward(name=name):
            return [f"struct {name};"]
        case cpp.Alias():
            return _alias(declaration, header.namespace)
        case cpp.Enum():
            return _enum(declaration)
        case cpp.Struct():
            return _struct(declaration, header.namespace)
        case cpp.Operation() if declaration.hook:
            return operation_lines(declaration, header.namespace, header.server)
        case cpp.Link():
            return link_lines(declaration)
        case cpp.Server():
            return server_lines(declaration, header.namespace)
        case cpp.Xml():
            return xml_lines(declaration)
        case cpp.Security():
            return security_lines(declaration)
        case cpp.Operation():
            return [*operation_lines(declaration, header.namespace, header.server), "", *function_lines(declaration)]
        case _:
            assert_never(declaration)


# --------------------------------------------------------------------------------------------------------------------
# Enums and structs


def _alias(alias: cpp.Alias, namespace: str) -> list[str]:
    lines = [*doc_lines(alias.doc), f"using {alias.name} = {local_type(alias.type, namespace)};"]
    if alias.cases is None:
        return lines
    items = [wire_literal(alias.cases.property), *(f"rt::case_of{{{wire_literal(word)}, {index}}}" for word, index in alias.cases.words)]
    items += [f"rt::other_case{{{alias.cases.otherwise}}}"] if alias.cases.otherwise is not None else []
    return [*lines, *one_or_more_lines(f"constexpr auto bindery_cases(const {alias.name}*) {{", "return rt::cases{", items, "};")]


def _enum(enum: cpp.Enum) -> list[str]:
    head = f"enum class {enum.name} : {enum.underlying} {{" if enum.underlying else f"enum class {enum.name} {{"
    if enum.underlying:
        table, values = "numbers", [number_literal(word.value) for word in enum.words]
    else:
        table, values = "names", [wire_literal(word.wire) for word in enum.words]
    function = f"constexpr auto bindery_{'numbers' if enum.underlying else 'words'}({enum.name}) {{"
    return [*doc_lines(enum.doc), *_enumerators(head, enum.words), *one_or_more_lines(function, f"return rt::{table}{{", values, "};")]


def _enumerators(head: str, words: tuple[cpp.Word, ...]) -> list[str]:
    """On one line where they fit and need no comments."""
    texts = [word.name if word.value is None else f"{word.name} = {number_literal(word.value)}" for word in words]
    if not any(word.doc.paragraphs or word.doc.remarks for word in words):
        return item_list(f"{head} ", texts, " };", head)
    lines = [line for word, text in zip(words, texts) for line in (*doc_lines(word.doc, indent=2), f"{text},")]
    return [head, *indented(lines), "};"]


def _struct(struct: cpp.Struct, namespace: str) -> list[str]:
    inside: list[str] = []
    for member in (*struct.members, *([struct.rest] if struct.rest else [])):
        inside += doc_lines(member.doc, indent=2)
        inside.append(f"{local_type(member.type, namespace)} {member.name}{{{wire_literal(member.word) if member.word else member.initial}}};")
    if inside:
        inside.append("")
    return [*doc_lines(struct.doc), f"struct {struct.name} {{", *indented(inside + _table(struct)), "};"]


def _table(struct: cpp.Struct) -> list[str]:
    self = f"struct {struct.name}" if struct.shadowed else struct.name
    lines = argument_list("friend bool operator==(", [f"const {self}&", f"const {self}&"], ") = default;")
    if struct.transparent:
        return [*lines, f"friend constexpr rt::transparent_tag bindery_transparent(const {self}*) {{ return {{}}; }}"]
    lines += _names("bindery_names", self, [member.wire for member in struct.members])
    read_only = [member.wire for member in struct.members if member.read_only]
    if read_only:
        lines += _names("bindery_read_only", self, read_only)
    return [*lines, *_access(struct, self), *_rest(struct, self), *struct_rules(struct, self)]


def _names(function: str, self: str, wires: list[str]) -> list[str]:
    head = f"friend constexpr auto {function}(const {self}*) {{"
    return one_or_more_lines(head, "return rt::names{", [wire_literal(wire) for wire in wires], "};")


def _access(struct: cpp.Struct, self: str) -> list[str]:
    """The way from an index to the member."""
    if not struct.members:
        return []
    *others, last = struct.members
    object_, index, use = struct.arguments
    arguments = [f"const {self}*", f"Self& {object_}", f"std::size_t {index}" if others else "std::size_t", f"Use&& {use}"]
    cases = [f"    case {i}: return {use}({object_}.{m.name});" for i, m in enumerate(others)]
    last_case = [f"  switch ({index}) {{", *cases, f"    default: return {use}({object_}.{last.name});", "  }"]
    return [
        "template <class Self, class Use>",
        *argument_list("friend constexpr decltype(auto) bindery_member(", arguments, ") {"),
        *(last_case if others else [f"  return {use}({object_}.{last.name});"]),
        "}",
    ]


def _rest(struct: cpp.Struct, self: str) -> list[str]:
    """The way to the member that holds what has no member of its own."""
    if struct.rest is None:
        return []
    object_, _, use = struct.arguments
    return [
        "template <class Self, class Use>",
        *argument_list("friend constexpr decltype(auto) bindery_rest(", [f"const {self}*", f"Self& {object_}", f"Use&& {use}"], ") {"),
        f"  return {use}({object_}.{struct.rest.name});",
        "}",
    ]
