"""`cpp` → text: layout only, one small function per construct. The text is final; no formatter runs behind it.

Functions return lines without indentation of their own; `_indented` adds it. What the whole header needs around this text, guards, namespaces
and digests, is `embed`'s.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from . import cpp
from .render_text import WIDTH, comment, literal


def render(header: cpp.Header) -> str:
    """The declarations of the header, from the first to the last line inside its namespace."""
    blocks = [_uses(header), _server(header), *(_declaration(d, header) for d in header.declarations)]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def render_manual(header: cpp.Header) -> str:
    """The comment at the top of the file, behind its first line: what the API is and how a call looks."""
    lines = _doc(header.doc, lead="//")
    operation = next((d for d in header.declarations if isinstance(d, cpp.Operation)), None)
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


def _doc(doc: cpp.Doc, lead: str = "///", indent: int = 0) -> list[str]:
    return comment(doc.paragraphs, doc.remarks, lead=lead, indent=indent)


def _uses(header: cpp.Header) -> list[str]:
    lines = []
    if any(isinstance(d, (cpp.Struct, cpp.Enum)) for d in header.declarations):
        lines += ["// Found by argument-dependent look-up, because the types below live here.", *(f"using rt::{n};" for n in _FOUND)]
    if any(isinstance(d, cpp.Operation) for d in header.declarations):
        lines.append('using rt::operator""_text;')
    return lines


def _server(header: cpp.Header) -> list[str]:
    return [f"inline constexpr std::string_view bindery_server = {_text(header.server)};"] if header.server else []


_FOUND = ("to_string", "operator<<", "to_json", "from_json")


def _declaration(declaration: cpp.Declaration, header: cpp.Header) -> list[str]:
    match declaration:
        case cpp.Forward(name=name):
            return [f"struct {name};"]
        case cpp.Alias():
            return [*_doc(declaration.doc), f"using {declaration.name} = {_type(declaration.type, header.namespace)};"]
        case cpp.Enum():
            return _enum(declaration)
        case cpp.Struct():
            return _struct(declaration, header.namespace)
        case cpp.Operation():
            return [*_operation(declaration, header.namespace, header.server), "", *_function(declaration)]
        case _:
            assert_never(declaration)


def _type(of: cpp.Type, namespace: str) -> str:
    """Inside the namespace a name is enough, unless a member hides it."""
    return type_text(of, "", f"::{namespace}")


def type_text(of: cpp.Type, scope: str, hidden: str = "") -> str:
    """The spelling of a type. The header's own types are called `scope::Name`, or `hidden::Name` where a member hides them."""
    match of:
        case cpp.Plain(name=name):
            return name
        case cpp.Named(name=name, qualified=qualified):
            place = hidden if qualified and hidden else scope
            return f"{place}::{name}" if place else name
        case cpp.Optional(of=inner):
            return f"std::optional<{type_text(inner, scope, hidden)}>"
        case cpp.Nullable(of=inner):
            return f"rt::nullable<{type_text(inner, scope, hidden)}>"
        case cpp.Vector(of=inner):
            return f"std::vector<{type_text(inner, scope, hidden)}>"
        case cpp.Map(of=inner):
            return f"std::map<std::string, {type_text(inner, scope, hidden)}>"
        case cpp.Box(of=inner):
            return f"rt::box<{type_text(inner, scope, hidden)}>"
        case cpp.Open(of=inner):
            return f"rt::open<{type_text(inner, scope, hidden)}>"
        case cpp.Variant(of=alternatives):
            return f"std::variant<{', '.join(type_text(a, scope, hidden) for a in alternatives)}>"
        case _:
            assert_never(of)


# --------------------------------------------------------------------------------------------------------------------
# Enums and structs


def _enum(enum: cpp.Enum) -> list[str]:
    names = [word.name for word in enum.words]
    return [
        *_doc(enum.doc),
        *_list(f"enum class {enum.name} {{ ", names, " };", f"enum class {enum.name} {{"),
        f"constexpr auto bindery_words({enum.name}) {{",
        *_indented(_list("return rt::names{", [literal(word.wire) for word in enum.words], "};", "return rt::names{")),
        "}",
    ]


def _list(opening: str, items: list[str], closing: str, wrapped_opening: str) -> list[str]:
    """On one line where it fits, else one item a line."""
    line = opening + ", ".join(items) + closing
    if len(line) + 2 <= WIDTH:
        return [line]
    return [wrapped_opening, *(f"  {item}," for item in items), closing.strip()]


def _struct(struct: cpp.Struct, namespace: str) -> list[str]:
    inside: list[str] = []
    for member in struct.members:
        inside += _doc(member.doc, indent=2)
        inside.append(f"{_type(member.type, namespace)} {member.name}{{}};")
    if inside:
        inside.append("")
    return [*_doc(struct.doc), f"struct {struct.name} {{", *_indented(inside + _table(struct)), "};"]


def _table(struct: cpp.Struct) -> list[str]:
    self = f"struct {struct.name}" if struct.shadowed else struct.name
    wires = [literal(member.wire) for member in struct.members]
    head = f"friend constexpr auto bindery_names(const {self}*) {{"
    lines = [
        *_arguments("friend bool operator==(", [f"const {self}&", f"const {self}&"], ") = default;"),
        *_one_or_more_lines(head, "return rt::names{", wires, "};"),
    ]
    read_only = [literal(member.wire) for member in struct.members if member.read_only]
    if read_only:
        lines += _one_or_more_lines(f"friend constexpr auto bindery_read_only(const {self}*) {{", "return rt::names{", read_only, "};")
    if not struct.members:
        return lines
    *others, last = struct.members
    object_, index, use = struct.arguments
    arguments = [f"const {self}*", f"Self& {object_}", f"std::size_t {index}" if others else "std::size_t", f"Use&& {use}"]
    cases = [f"    case {i}: return {use}({object_}.{m.name});" for i, m in enumerate(others)]
    last_case = [f"  switch ({index}) {{", *cases, f"    default: return {use}({object_}.{last.name});", "  }"]
    return [
        *lines,
        "template <class Self, class Use>",
        *_arguments("friend constexpr decltype(auto) bindery_member(", arguments, ") {"),
        *(last_case if others else [f"  return {use}({object_}.{last.name});"]),
        "}",
    ]


def _arguments(opening: str, items: list[str], closing: str) -> list[str]:
    """A parameter list on one line where it fits, else the rest under the first parameter, or four blanks in."""
    line = opening + ", ".join(items) + closing
    if len(line) + 2 <= WIDTH:
        return [line]
    return [f"{opening}{items[0]},", " " * len(opening) + ", ".join(items[1:]) + closing]


def _one_or_more_lines(head: str, opening: str, items: list[str], closing: str) -> list[str]:
    """A function of one statement, on one line where it fits."""
    line = f"{head} {opening}{', '.join(items)}{closing} }}"
    if len(line) + 2 <= WIDTH:
        return [line]
    return [head, *_indented(_list(opening, items, closing, opening)), "}"]


# --------------------------------------------------------------------------------------------------------------------
# Operations


def _operation(operation: cpp.Operation, namespace: str, server: str) -> list[str]:
    route = f"`{operation.method} {operation.path}`"
    parts = [_facts(operation, server), _params(operation, namespace), _sending(operation), _replies(operation, namespace), _pages(operation)]
    inside = [line for part in parts if part for line in (*part, "")][:-1]
    return [*_doc(replace(operation.doc, paragraphs=(route, *operation.doc.paragraphs))), f"struct {operation.name} {{", *_indented(inside), "};"]


def _facts(operation: cpp.Operation, server: str) -> list[str]:
    needs = [f"{{{_text(scheme)}, {number}}}" for scheme, number in operation.security]
    security = _list("static constexpr rt::security_need bindery_security[] = {", needs, "};", "static constexpr rt::security_need bindery_security[] = {")
    facts = [
        f".id = {_text(operation.id)}",
        f".method = {_text(operation.method)}",
        f".path = {_text(operation.path)}",
        f".accept = {_text(operation.accept)}",
        f".idempotent = {'true' if operation.idempotent else 'false'}",
        *([f".server = {'bindery_server' if operation.server == server else _text(operation.server)}"] if operation.server else []),
        *([f".base = {_text(operation.base)}"] if operation.base else []),
        *([f".origin = {_text(operation.origin)}"] if operation.origin else []),
        *([".security = bindery_security"] if needs else []),
    ]
    return [
        "using bindery_runtime = rt::runtime_tag;",
        *(security if needs else []),
        "static constexpr rt::operation_info operation{",
        *(f"    {fact}{',' if fact != facts[-1] else '};'}" for fact in facts),
    ]


def _text(text: str) -> str:
    return literal(text) + "_text"


def _params(operation: cpp.Operation, namespace: str) -> list[str]:
    inside: list[str] = []
    for p in operation.parameters:
        inside += _doc(p.doc, indent=4)
        start = f" = rt::left_out<Lazy, {literal(p.name)}>()" if p.required else "{}"
        inside.append(f"{_type(p.type, namespace)} {p.name}{start};")
    if inside:
        inside.append("")
    inside.append("friend bool operator==(const bindery_params&, const bindery_params&) = default;")
    return [
        "template <class Lazy>",
        "struct bindery_params {",
        *_indented(inside),
        "};",
        "using Params = bindery_params<void>;",
    ]


def _sending(operation: cpp.Operation) -> list[str]:
    head = ["template <class Builder, class Given>"]
    if not operation.parameters:
        return [*head, "static constexpr void bindery_parameters(Builder&, const Given&) {}"]
    return [
        *head,
        "static constexpr void bindery_parameters(Builder& builder, const Given& given) {",
        *(f"  builder.{p.send}({literal(p.wire)}, given.{p.name});" for p in operation.parameters),
        "}",
    ]


def _replies(operation: cpp.Operation, namespace: str) -> list[str]:
    lines: list[str] = []
    for reply in operation.replies:
        lines += _doc(reply.doc, indent=2)
        lines.append(f"using {reply.name} = {reply_text(reply, '')};")
    names = [reply.name for reply in operation.replies]
    return [*lines, *_list("using Replies = rt::replies<", names, ">;", "using Replies = rt::replies<")]


def reply_text(reply: cpp.Reply, scope: str) -> str:
    """The spelling of a documented reply; what its template has by default is left out."""
    arguments = [reply.key, type_text(reply.body, scope)]
    if reply.headers is not None:
        arguments.append(type_text(reply.headers, scope))
    elif arguments[1] == "rt::empty":
        arguments.pop()
    return f"rt::reply<{', '.join(arguments)}>"


def _pages(operation: cpp.Operation) -> list[str]:
    if operation.pages is None:
        return []
    pages = operation.pages
    next_place = {0: "", 1: ", page." + ".".join(pages.next)}.get(len(pages.next))
    if next_place is None:
        outer, inner = pages.next
        next_place = f", rt::inside(page.{outer}, [](const auto& x) {{ return x.{inner}; }})"
    return [
        "// For `bindery::pages`.",
        "template <class Page>",
        f"static constexpr auto& bindery_items(Page& page) {{ return page.{pages.items}; }}",
        "template <class Given, class Page>",
        "static bool bindery_turn(Given& given, const Page& page) {",
        *([f"  if (!given.{pages.limit[0]}) given.{pages.limit[0]} = {pages.limit[1]};"] if pages.limit else []),
        f"  return rt::turn_by_{pages.turn}(given.{pages.parameter}, page.{pages.items}{next_place});",
        "}",
    ]


def _function(operation: cpp.Operation) -> list[str]:
    marked = "[[deprecated]] " if operation.deprecated else ""
    default = "" if any(p.required for p in operation.parameters) else " = {}"
    summary = operation.doc.paragraphs[:1] or (f"`{operation.method} {operation.path}`",)
    arguments = ["Transport&& transport", f"const {operation.name}::Params& params{default}", "const rt::call_options& options = {}"]
    return [
        *comment(summary),
        "template <class Transport>",
        *_arguments(f"{marked}auto {operation.function}(", arguments, ") {"),
        f"  return rt::request<{operation.name}>(transport, params, options);",
        "}",
    ]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]
