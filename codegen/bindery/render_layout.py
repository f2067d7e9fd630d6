"""Types and lists as text: what the parts of `render` have in common. Functions return lines without indentation of their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from . import cpp
from .render_text import WIDTH, comment, literal


def doc_lines(doc: cpp.Doc, lead: str = "///", indent: int = 0) -> list[str]:
    return comment(doc.paragraphs, doc.remarks, lead=lead, indent=indent)


def local_type(of: cpp.Type, namespace: str) -> str:
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
        case cpp.Tuple(of=items):
            return f"std::tuple<{', '.join(type_text(item, scope, hidden) for item in items)}>"
        case cpp.Box(of=inner):
            return f"rt::box<{type_text(inner, scope, hidden)}>"
        case cpp.Open(of=inner):
            return f"rt::open<{type_text(inner, scope, hidden)}>"
        case cpp.Variant(of=alternatives):
            return f"std::variant<{', '.join(type_text(a, scope, hidden) for a in alternatives)}>"
        case cpp.Media(type=media_type, of=inner):
            return f"rt::media<{literal(media_type)}, {type_text(inner, scope, hidden)}>"
        case cpp.Part(of=inner):
            return f"rt::part<{type_text(inner, scope, hidden)}>"
        case cpp.Items(of=inner):
            return f"rt::json_items<{type_text(inner, scope, hidden)}>"
        case _:
            assert_never(of)


def item_list(opening: str, items: list[str], closing: str, wrapped_opening: str) -> list[str]:
    """On one line where it fits, else one item a line."""
    line = opening + ", ".join(items) + closing
    if len(line) + 2 <= WIDTH:
        return [line]
    last = "," if closing.strip().startswith("}") else ""  # A braced list may end in a comma, one of template arguments may not.
    return [wrapped_opening, *(f"  {item}," for item in items[:-1]), f"  {items[-1]}{last}", closing.strip()]


def argument_list(opening: str, items: list[str], closing: str) -> list[str]:
    """A parameter list on one line where it fits, else the rest under the first parameter, on one line or on one each."""
    line = opening + ", ".join(items) + closing
    if len(line) + 2 <= WIDTH:
        return [line]
    indent = " " * len(opening)
    rest = indent + ", ".join(items[1:]) + closing
    if len(rest) <= WIDTH:
        return [f"{opening}{items[0]},", rest]
    return [f"{opening}{items[0]},", *(f"{indent}{item}," for item in items[1:-1]), f"{indent}{items[-1]}{closing}"]


def one_or_more_lines(head: str, opening: str, items: list[str], closing: str) -> list[str]:
    """A function of one statement, on one line where it fits."""
    line = f"{head} {opening}{', '.join(items)}{closing} }}"
    if len(line) + 2 <= WIDTH:
        return [line]
    return [head, *indented(item_list(opening, items, closing, opening)), "}"]


def indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]


def wire_literal(text: str) -> str:
    """A text in a table of the header. A C string ends at U+0000, so one that holds it comes with its length."""
    if "\0" not in text:
        return literal(text)
    return f"std::string_view{{{literal(text)}, {len(text.encode('utf-8', 'surrogatepass'))}}}"


def text_literal(text: str) -> str:
    return literal(text) + "_text"


def number_literal(value: int | None) -> str:
    """An integer of up to 64 bits; the least has no literal of its own."""
    assert value is not None
    if value == -(2**63):
        return "-9223372036854775807 - 1"
    return f"{value}u" if value > 2**63 - 1 else str(value)
