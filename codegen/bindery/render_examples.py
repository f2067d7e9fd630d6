"""The replies that a description shows, as a header of their own: tables of literals, which need neither the runtime nor the API's header."""

from __future__ import annotations

from . import cpp
from .render_text import WIDTH, literal

_PIECE = 100  # characters of a text on a line


def render(header: cpp.Header, first: str) -> str:
    """`first`: the comment that says what the file is made of."""
    namespace = header.namespace + "_examples"
    guard = "BINDERY_" + namespace.replace("::", "_").upper() + "_HPP"
    rows = [line for example in header.examples for line in _row(example)]
    lines = [
        first,
        f"// Replies that the description shows, for tests: bindery::fake::transport http{{{namespace}::replies}};",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        "#include <array>",
        "#include <string_view>",
        "",
        f"namespace {namespace} {{",
        "",
        "struct reply {",
        "  std::string_view operation;   ///< The description's id.",
        "  int status;",
        "  std::string_view media_type;  ///< Empty where the reply has no body.",
        "  std::string_view name;        ///< Of the example; empty where it has none.",
        "  std::string_view body;",
        "};",
        "",
        f"inline constexpr std::array<reply, {len(header.examples)}> replies{{{{" if rows else "inline constexpr std::array<reply, 0> replies{};",
        *rows,
        *(["}};"] if rows else []),
        "",
        f"}}  // namespace {namespace}",
        "",
        f"#endif  // {guard}",
    ]
    return "\n".join(lines) + "\n"


def _row(example: cpp.Example) -> list[str]:
    """A row, its body in pieces that compilers join."""
    head = f"    {{{literal(example.operation)}, {example.status}, {literal(example.media_type)}, {literal(example.name)},"
    if len(example.body) <= _PIECE and len(line := f"{head} {literal(example.body)}}},") <= WIDTH:
        return [line]
    pieces = [literal(example.body[i : i + _PIECE]) for i in range(0, len(example.body), _PIECE)] or ['""']
    return [head, *(f"     {piece}" for piece in pieces[:-1]), f"     {pieces[-1]}}},"]
