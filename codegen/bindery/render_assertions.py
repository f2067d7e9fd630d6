"""`cpp` → compile-time tests of the header that `render` prints from the same model: nothing to run.

They say per field, word, parameter and reply what the description gives, so a header that was changed by hand, or generated from another
revision, does not compile with them, and the compiler names the place.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import cpp
from .render_layout import number_literal, type_text, wire_literal
from .render_operations import event_kinds, reply_text
from .render_text import literal
from .render_xml import xml_assertions

_HELPERS = """\
namespace bindery_constant {

// Addresses inside an object that is declared and never defined: two rows that are swapped differ in them even when
// their types are the same.
template <class T, class Member>
constexpr bool row(const T& probe, std::size_t index, const Member& member) {
  return bindery_member(static_cast<const T*>(nullptr), probe, index, [&](const auto& found) {
    return static_cast<const volatile void*>(&found) == static_cast<const volatile void*>(&member);
  });
}

template <class T, class Member>
constexpr bool rest(const T& probe, const Member& member) {
  return bindery_rest(static_cast<const T*>(nullptr), probe, [&](const auto& found) {
    return static_cast<const volatile void*>(&found) == static_cast<const volatile void*>(&member);
  });
}

// Stands in for the request builder and looks at one of the calls: the kind, the wire name and the member.
struct sent {
  std::string_view kind;
  std::string_view name;
  const volatile void* member;
  int wanted;
  int calls = 0;
  bool good = false;

  constexpr void see(std::string_view seen_kind, std::string_view seen_name, const volatile void* seen) {
    if (calls++ == wanted) good = seen_kind == kind && seen_name == name && seen == member;
  }
  template <class T, class... Style>
  constexpr void path(std::string_view seen, const T& value, const Style&...) { see("path", seen, &value); }
  template <class T, class... Style>
  constexpr void query(std::string_view seen, const T& value, const Style&...) { see("query", seen, &value); }
  template <class T, class... Style>
  constexpr void header(std::string_view seen, const T& value, const Style&...) { see("header", seen, &value); }
  template <class T, class... Style>
  constexpr void cookie(std::string_view seen, const T& value, const Style&...) { see("cookie", seen, &value); }
  template <class T, class First, class... Media>
  constexpr void body(const T& value, const First& first, const Media&...) { see("body", first.type, &value); }
  template <class T, class First>
  constexpr void query_string(const T& value, const First& first) { see("query_string", first.type, &value); }
  template <class T>
  constexpr void json_body(std::string_view seen, const T& value) { see("json_body", seen, &value); }
};

template <class... Given>
constexpr void bindery_path(sent& seen, const Given&... given) {
  seen.path(given...);
}
template <class... Given>
constexpr void bindery_query(sent& seen, const Given&... given) {
  seen.query(given...);
}
template <class... Given>
constexpr void bindery_header(sent& seen, const Given&... given) {
  seen.header(given...);
}
template <class... Given>
constexpr void bindery_cookie(sent& seen, const Given&... given) {
  seen.cookie(given...);
}
template <class... Given>
constexpr void bindery_body(sent& seen, const Given&... given) {
  seen.body(given...);
}
template <class... Given>
constexpr void bindery_query_string(sent& seen, const Given&... given) {
  seen.query_string(given...);
}
template <class... Given>
constexpr void bindery_json_body(sent& seen, const Given&... given) {
  seen.json_body(given...);
}

template <class Op, class Given, class Member>
constexpr bool sends(const Given& probe, int index, std::string_view kind, std::string_view name, const Member& member) {
  sent seen{kind, name, &member, index};
  Op::bindery_parameters(seen, probe);
  return seen.good;
}

template <class Op, class Given>
constexpr int count_sent(const Given& probe) {
  sent seen{"", "", nullptr, -1};
  Op::bindery_parameters(seen, probe);
  return seen.calls;
}

// Whether leaving out a parameter does not compile: what stands for it then may throw for the one that is asked about,
// which `noexcept` can see.
template <bool Noexcept>
struct nothing {
  using bindery_nothing = void;

  template <class T>
  operator T() const noexcept(Noexcept);
};

template <auto Asked>
struct asking {
  template <auto Parameter>
  using given = nothing<std::string_view(Parameter.text) != std::string_view(Asked.text)>;
};

template <template <class> class Params, auto Asked>
constexpr bool must_be_given = !noexcept(Params<asking<Asked>>{});

// Security needs as written in the description, in order.
template <class Op>
constexpr bool needs(std::size_t index, std::string_view scheme, std::size_t alternative) {
  const auto& list = Op::operation.security;
  return index < list.size() && list[index].scheme == scheme && list[index].alternative == alternative;
}

}  // namespace bindery_constant
"""

_INCLUDES = ("cstddef", "cstdint", "map", "optional", "string", "string_view", "tuple", "type_traits", "variant", "vector")


def render(header: cpp.Header, include: str, first_line: str) -> str:
    blocks = [
        [
            first_line.replace(", bound by", ", tested by"),
            "// Compile it with the header: each line that the header does not fulfil is an error. There is nothing to run.",
            f"#include <{include}>",
            "",
            *(f"#include <{name}>" for name in _INCLUDES),
        ],
        _HELPERS.rstrip("\n").split("\n"),
        [f"namespace bindery_constant {{", "", f"namespace api = ::{header.namespace};", "namespace rt = api::rt;"],
    ]
    for declaration in header.declarations:
        match declaration:
            case cpp.Enum():
                blocks.append(_enum(declaration))
            case cpp.Struct():
                blocks.append(_struct(declaration))
            case cpp.Alias():
                blocks.append(_alias(declaration))
            case cpp.Operation():
                blocks.append(_operation(declaration))
            case cpp.Link():
                blocks.append([_is_there(declaration.function)])
            case cpp.Server():
                blocks.append([f"static_assert(std::is_aggregate_v<api::{declaration.name}>);"])
            case cpp.Security():
                blocks.append([line for scheme in declaration.schemes for line in _scheme(scheme)])
            case cpp.Xml():
                blocks.append(xml_assertions(declaration))
            case cpp.Forward():
                pass
    blocks.append(["}  // namespace bindery_constant"])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _scheme(scheme: cpp.Scheme) -> list[str]:
    of = f"api::security::{scheme.name}"
    facts = {"scheme": scheme.scheme, "where": scheme.where, "name": scheme.word, "token_url": scheme.token_url, "scopes": scheme.scopes}
    return [
        f"static_assert(std::is_same_v<decltype({of}), const rt::security_scheme<rt::security_kind::{scheme.kind}>>);",
        *(f"static_assert({of}.{fact} == {literal(value)});" for fact, value in facts.items()),
    ]


def _alias(alias: cpp.Alias) -> list[str]:
    of = f"api::{alias.name}"
    lines = [f"static_assert(std::is_same_v<{of}, {type_text(alias.type, 'api')}>);"]
    if alias.cases is None:
        return lines
    table = f"bindery_cases(static_cast<const {of}*>(nullptr))"
    lines += [f"static_assert({table}.property == {wire_literal(alias.cases.property)});", f"static_assert({table}.size() == {len(alias.cases.words)});"]
    if alias.cases.otherwise is not None:
        lines.append(f"static_assert({table}.otherwise == {alias.cases.otherwise});")
    for number, (word, index) in enumerate(alias.cases.words):
        lines.append(f"static_assert({table}[{number}].word == {wire_literal(word)} && {table}[{number}].index == {index});")
    return lines


def _enum(enum: cpp.Enum) -> list[str]:
    of = f"api::{enum.name}"
    table = f"bindery_{'numbers' if enum.underlying else 'words'}({of}{{}})"
    lines = [f"// {enum.name}", f"static_assert(std::is_enum_v<{of}>);", f"static_assert({table}.size() == {len(enum.words)});"]
    for number, word in enumerate(enum.words):
        if enum.underlying:
            value = number_literal(word.value)
            lines.append(f"static_assert({of}::{word.name} == static_cast<{of}>({value}) && {table}.list[{number}] == {value});")
        else:
            lines.append(f"static_assert(static_cast<int>({of}::{word.name}) == {number});")
            lines.append(f"static_assert({table}[{number}] == {wire_literal(word.wire)});")
    return lines


def _struct(struct: cpp.Struct) -> list[str]:
    of = f"api::{struct.name}"
    names = f"bindery_names(static_cast<const {of}*>(nullptr))"
    probe = f"probe_{struct.name}"
    lines = [f"// {struct.name}", f"static_assert(std::is_aggregate_v<{of}>);"]
    if struct.transparent:
        value = type_text(struct.members[0].type, "api")
        return [*lines, f"static_assert(std::is_same_v<decltype({of}::value), {value}>);", f"static_assert(rt::transparent<{of}>);"]
    lines.append(f"static_assert({names}.size() == {len(struct.members)});")
    if struct.members or struct.rest:
        lines.append(f"extern const {of} {probe};")
    for number, member in enumerate(struct.members):
        lines.append(f"static_assert(std::is_same_v<decltype({of}::{member.name}), {type_text(member.type, 'api')}>);")
        lines.append(f"static_assert({names}[{number}] == {wire_literal(member.wire)});")
        lines.append(f"static_assert(row({probe}, {number}, {probe}.{member.name}));")
    read_only = [member.wire for member in struct.members if member.read_only]
    marked = f"bindery_read_only(static_cast<const {of}*>(nullptr))"
    if read_only:
        lines.append(f"static_assert({marked}.size() == {len(read_only)});")
    lines += [f"static_assert({marked}[{number}] == {wire_literal(wire)});" for number, wire in enumerate(read_only)]
    names_in_order = [member.name for member in struct.members]
    if struct.rest is not None:
        lines.append(f"static_assert(std::is_same_v<decltype({of}::{struct.rest.name}), {type_text(struct.rest.type, 'api')}>);")
        lines.append(f"static_assert(rest({probe}, {probe}.{struct.rest.name}));")
        names_in_order.append(struct.rest.name)
    return lines + _members(probe, names_in_order)


def _members(probe: str, names: Sequence[str]) -> list[str]:
    """These members in this order, which braced lists depend on, and no others."""
    if not names:
        return []
    return [
        f"static_assert(requires {{ {probe} == {probe}; }});",
        f"inline void members_of_{probe}() {{",
        f"  const auto& [{', '.join(f'm{number}' for number in range(len(names)))}] = {probe};",
        *(f"  static_assert(&m{number} == &{probe}.{name});" for number, name in enumerate(names)),
        "}",
    ]


def _operation(operation: cpp.Operation) -> list[str]:
    of = f"api::{operation.name}"
    lines = [
        f"// {operation.name}",
        f"static_assert({of}::operation.id == {literal(operation.id)});",
        f"static_assert({of}::operation.method == {literal(operation.method)});",
        f"static_assert({of}::operation.path == {literal(operation.path)});",
    ]
    if not operation.hook:
        lines += [
            f"static_assert({of}::operation.accept == {literal(operation.accept)});",
            f"static_assert({of}::operation.idempotent == {'true' if operation.idempotent else 'false'});",
            f"static_assert({of}::operation.server == {literal(operation.server)});",
            f"static_assert({of}::operation.base == {literal(operation.base)});",
            f"static_assert({of}::operation.origin == {literal(operation.origin)});",
            f"static_assert({of}::operation.security.size() == {len(operation.security)});",
        ]
    for number, (scheme, alternative) in enumerate(operation.security):
        lines.append(f"static_assert(needs<{of}>({number}, {literal(scheme)}, {alternative}));")
    lines += _parameters(operation, of)
    replies = [reply_text(reply, "api") for reply in operation.replies]
    for reply, text in zip(operation.replies, replies):
        lines.append(f"static_assert(std::is_same_v<{of}::{reply.name}, {text}>);")
    lines.append(f"static_assert(std::is_same_v<{of}::Replies, rt::replies<{', '.join(replies)}>>);")
    if operation.events:
        lines.append(f"static_assert(std::is_same_v<{of}::Events, rt::event_kinds<{', '.join(event_kinds(operation, 'api'))}>>);")
    if operation.item is not None:
        lines.append(f"static_assert(std::is_same_v<{of}::Item, {type_text(operation.item, 'api')}>);")
    if operation.function:
        lines.append(_is_there(operation.function))
    return lines


def _is_there(function: str) -> str:
    """In a namespace of its own, since a function may be called like what the tests are made of."""
    return f"namespace functions {{ using api::{function}; }}"


def _parameters(operation: cpp.Operation, of: str) -> list[str]:
    probe = f"probe_{operation.name}_params"
    lines = [
        f"static_assert(std::is_aggregate_v<{of}::Params>);",
        f"extern const {of}::Params {probe};",
        f"static_assert(count_sent<{of}>({probe}) == {len(operation.parameters)});",
    ]
    for number, p in enumerate(operation.parameters):
        lines.append(f"static_assert(std::is_same_v<decltype({of}::Params::{p.name}), {type_text(p.type, 'api')}>);")
        lines.append(f"static_assert(sends<{of}>({probe}, {number}, {literal(p.send)}, {literal(p.encoders[0].type if p.encoders else p.wire)}, {probe}.{p.name}));")
        required = "true" if p.required else "false"
        lines.append(f"static_assert(must_be_given<{of}::bindery_params, rt::literal({literal(p.name)})> == {required});")
    return lines + _members(probe, [p.name for p in operation.parameters])
