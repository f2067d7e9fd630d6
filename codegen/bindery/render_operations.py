"""Operations as text: their facts, parameters, replies, and the function that calls them."""

from __future__ import annotations

from dataclasses import replace

from . import cpp
from .render_layout import argument_list, doc_lines, indented, item_list, local_type, text_literal, type_text
from .render_rules import parameter_rules
from .render_text import WIDTH, comment, literal


def operation_lines(operation: cpp.Operation, namespace: str, server: str) -> list[str]:
    route = f"`{operation.method} {operation.path}`"
    if operation.hook:
        route = f"The {operation.hook} {route}, which the service calls: `bindery::receive<{operation.name}>(request)` reads it."
    parts = [
        _facts(operation, server), _params(operation, namespace), _sending(operation), _replies(operation, namespace),
        _pages(operation), _streams(operation),
    ]  # fmt: skip
    inside = [line for part in parts if part for line in (*part, "")][:-1]
    said = (route, *operation.doc.paragraphs, *(_streamed(operation.name, stream) for stream in operation.streams))
    return [*doc_lines(replace(operation.doc, paragraphs=said)), f"struct {operation.name} {{", *indented(inside), "};"]


def _facts(operation: cpp.Operation, server: str) -> list[str]:
    needs = [f"{{{text_literal(scheme)}, {number}}}" for scheme, number in operation.security]
    security = item_list("static constexpr rt::security_need bindery_security[] = {", needs, "};", "static constexpr rt::security_need bindery_security[] = {")
    if operation.hook:
        return [
            "using bindery_runtime = rt::runtime_tag;",
            "static constexpr rt::hook_info operation{",
            f"    .id = {text_literal(operation.id)},",
            f"    .method = {text_literal(operation.method)},",
            f"    .path = {text_literal(operation.path)}}};",
        ]
    facts = [
        f".id = {text_literal(operation.id)}",
        f".method = {text_literal(operation.method)}",
        f".path = {text_literal(operation.path)}",
        f".accept = {text_literal(operation.accept)}",
        f".idempotent = {'true' if operation.idempotent else 'false'}",
        *([f".server = {'bindery_server' if operation.server == server else text_literal(operation.server)}"] if operation.server else []),
        *([f".base = {text_literal(operation.base)}"] if operation.base else []),
        *([f".origin = {text_literal(operation.origin)}"] if operation.origin else []),
        *([".security = bindery_security"] if needs else []),
    ]
    return [
        "using bindery_runtime = rt::runtime_tag;",
        *(security if needs else []),
        "static constexpr rt::operation_info operation{",
        *(f"    {fact}{',' if fact != facts[-1] else '};'}" for fact in facts),
    ]


def _params(operation: cpp.Operation, namespace: str) -> list[str]:
    inside: list[str] = []
    for p in operation.parameters:
        inside += doc_lines(p.doc, indent=4)
        start = f" = rt::left_out<Lazy, {literal(p.name)}>()" if p.required else "{}"
        written = local_type(p.type, namespace)
        inside.append(f"{f'rt::late<Lazy, {written}>' if p.late else written} {p.name}{start};")
    if inside:
        inside.append("")
    inside.append("friend bool operator==(const bindery_params&, const bindery_params&) = default;")
    inside += parameter_rules(operation.parameters)
    return [
        "template <class Lazy>",
        "struct bindery_params {",
        *indented(inside),
        "};",
        "using Params = bindery_params<void>;",
        *(["using Received = bindery_params<rt::received>;"] if operation.hook else []),
    ]


def _sending(operation: cpp.Operation) -> list[str]:
    head = ["template <class Builder, class Given>"]
    given = "Given&" if operation.hook else "const Given&"
    if not operation.parameters:
        return [*head, f"static constexpr void bindery_parameters(Builder&, {given}) {{}}"]
    return [
        *head,
        f"static constexpr void bindery_parameters(Builder& builder, {given} given) {{",
        *(line for p in operation.parameters for line in indented(_sent(p))),
        "}",
    ]


def _sent(p: cpp.Parameter) -> list[str]:
    if p.encoders:
        how = [f"given.{p.name}", *(encoder_text(encoder) for encoder in p.encoders)]
        line = f"bindery_{p.send}(builder, {', '.join(how)});"
        if len(line) + 4 <= WIDTH:
            return [line]
        return [f"bindery_{p.send}(builder,", *(f"    {h}{',' if h is not how[-1] else ');'}" for h in how)]
    style = f", {style_text(p.style)}" if p.style is not None else ""
    return [f"bindery_{p.send}(builder, {literal(p.wire)}, given.{p.name}{style});"]


def style_text(style: cpp.Style) -> str:
    made = f"rt::styles::{style.name}"
    made += ".exploded()" if style.explode else ""
    made += ".with_reserved()" if style.reserved else ""
    return made + (".with_empty()" if style.empty else "")


def encoder_text(encoder: cpp.Encoder) -> str:
    fields = [f"rt::field{{{literal(f.name)}, {style_text(f.style) if f.style else literal(f.content_type)}}}" for f in encoder.fields]
    name = f"rt::{encoder.kind}_media"
    if encoder.root:
        return f"{name}{{{literal(encoder.type)}, {encoder.root}}}"
    return f"{name}{{{', '.join([literal(encoder.type), *fields])}}}"


def _replies(operation: cpp.Operation, namespace: str) -> list[str]:
    lines: list[str] = []
    for reply in operation.replies:
        lines += doc_lines(reply.doc, indent=2)
        line = f"using {reply.name} = {reply_text(reply, '')};"
        lines += [line] if len(line) + 2 <= WIDTH else [f"using {reply.name} =", f"    {reply_text(reply, '')};"]
    names = [reply.name for reply in operation.replies]
    listed = item_list("using Replies = rt::replies<", names, ">;", "using Replies = rt::replies<")
    if len(listed) > 1:  # Template arguments end without a comma.
        listed[-2] = listed[-2].removesuffix(",")
    return [*lines, *listed]


def reply_text(reply: cpp.Reply, scope: str) -> str:
    """The spelling of a documented reply; what its template has by default is left out."""
    arguments = [reply.key, type_text(reply.body, scope)]
    if reply.headers is not None or reply.reading:
        arguments.append(type_text(reply.headers, scope) if reply.headers is not None else "rt::no_headers")
        reading = reply.reading.replace("<", f"<{scope}::") if scope else reply.reading  # as_xml<row of the header>
        arguments += [f"rt::{reading}"] if reading else []
    elif arguments[1] == "rt::empty":
        arguments.pop()
    return f"rt::reply<{', '.join(arguments)}>"


def _pages(operation: cpp.Operation) -> list[str]:
    if operation.pages is None:
        return []
    pages = operation.pages
    items = f"page.{pages.items}" if pages.items else "page"
    lines = [
        "// For `bindery::pages`.",
        "template <class Page>",
        f"static constexpr auto& bindery_items(Page& page) {{ return {items}; }}",
    ]
    if pages.turn == "header":
        return [*lines, "template <class Outcome>", "static std::string bindery_link(const Outcome& answer) { return rt::link_to_next(answer.headers()); }"]
    if pages.turn == "link":
        place = _next_place("(*answer)", pages.next)
        return [*lines, "template <class Outcome>", f"static std::string bindery_link(const Outcome& answer) {{ return rt::link_in({place}); }}"]
    told = f", {_next_place('page', pages.next)}" if pages.next else ""
    first = f", {pages.first}" if pages.turn == "page" else ""
    return [
        *lines,
        "template <class Given, class Page>",
        "static bool bindery_turn(Given& given, const Page& page) {",
        *([f"  if (!given.{pages.limit[0]}) given.{pages.limit[0]} = {pages.limit[1]};"] if pages.limit else []),
        f"  return rt::turn_by_{pages.turn}(given.{pages.parameter}, {items}{first}{told});",
        "}",
    ]


def _next_place(page: str, path: tuple[str, ...]) -> str:
    """A member of the page, or one inside a member that may be absent."""
    if len(path) == 1:
        return f"{page}.{path[0]}"
    outer, inner = path
    return f"rt::inside({page}.{outer}, [](const auto& x) {{ return x.{inner}; }})"


def _streams(operation: cpp.Operation) -> list[str]:
    kinds = event_kinds(operation, "")
    events = item_list("using Events = rt::event_kinds<", kinds, ">;", "using Events = rt::event_kinds<") if kinds else []
    if len(events) > 1:  # Template arguments end without a comma.
        events[-2] = events[-2].removesuffix(",")
    item = [f"using Item = {type_text(operation.item, '')};"] if operation.item is not None else []
    return [
        *(["// For `bindery::events`.", *events] if events else []),
        *(["// For `bindery::items`.", *item] if item else []),
    ]


def _streamed(name: str, stream: str) -> str:
    what = {"events": "Its events one by one", "items": "Its JSON texts one by one", "chunks": "Its body piece by piece"}
    return f"{what[stream]}: `bindery::{stream}<{name}>(transport, …)`."


def event_kinds(operation: cpp.Operation, scope: str) -> list[str]:
    """The spelling of each kind of event; what its template has by default is left out."""
    return [f"rt::event_kind<{', '.join(_kind(kind, scope))}>" for kind in operation.events]


def _kind(kind: cpp.EventKind, scope: str) -> list[str]:
    arguments = [literal(kind.name), type_text(kind.type, scope)]
    if kind.is_text or kind.constant:
        arguments.append("rt::as_text" if kind.is_text else "rt::as_json")
    return [*arguments, literal(kind.constant)] if kind.constant else arguments


def function_lines(operation: cpp.Operation) -> list[str]:
    marked = "[[deprecated]] " if operation.deprecated else ""
    # No `= {}`: g++ 12 destroys an aggregate twice that braces make inside an expression with `co_await`.
    default = "" if any(p.required for p in operation.parameters) else f" = {operation.name}::Params()"
    summary = operation.doc.paragraphs[:1] or (f"`{operation.method} {operation.path}`",)
    arguments = ["Transport&& transport", f"const {operation.name}::Params& params{default}", "const rt::call_options& options = rt::call_options()"]
    return [
        *comment(summary),
        "template <class Transport>",
        *argument_list(f"{marked}auto {operation.function}(", arguments, ") {"),
        f"  return rt::request<{operation.name}>(transport, params, options);",
        "}",
    ]
