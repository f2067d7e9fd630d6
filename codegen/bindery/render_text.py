"""The description's own texts inside a header: comments and string literals in which every byte stays data, whatever it is."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Sequence

WIDTH = 120


def comment(paragraphs: Sequence[str], remarks: Sequence[str] = (), *, lead: str = "///", indent: int = 0) -> list[str]:
    """Lines of a comment: blank lines between paragraphs, none before remarks. `indent` is what the caller will put before each line."""
    lines: list[str] = []
    width = WIDTH - indent - len(lead) - 1
    for paragraph in paragraphs:
        if lines:
            lines.append(lead)
        lines += _text(paragraph, lead, width)
    for remark in remarks:
        lines += _text(remark, lead, width)
    return lines


def _text(text: str, lead: str, width: int) -> list[str]:
    return [f"{lead} {_closed(part)}" if part else lead for line in _lines(text) for part in _wrapped(line, width)]


def literal(text: str) -> str:
    """A C++ string literal of the text's UTF-8 bytes, in printable ASCII on every compiler."""
    if text.isascii() and text.isprintable() and not re.search(r'["\\?]', text):
        return f'"{text}"'
    escaped = "".join(_escaped(byte) for byte in text.encode("utf-8", "surrogatepass"))
    return '"' + re.sub(r"(?<=\?)\?", r"\\?", escaped) + '"'  # No two `?` in a row, so no trigraph.


def _escaped(byte: int) -> str:
    character = chr(byte)
    if character in '"\\':
        return "\\" + character
    # Three octal digits are a whole escape, whatever comes next; a hexadecimal one would swallow digits behind it.
    return character if 0x20 <= byte < 0x7F else f"\\{byte:03o}"


def _lines(text: str) -> list[str]:
    """Lines of a paragraph without trailing blanks; the blank lines between them stay, those around them go."""
    lines = [line.rstrip() for line in re.split(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text)]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _wrapped(line: str, width: int) -> list[str]:
    """One line as several, each at most `width` wide where words allow; the later ones stand under the first word of a list entry."""
    shown = line if line.isascii() and line.isprintable() else "".join(_shown(c) for c in line)
    body = shown.lstrip(" ")
    margin = " " * min(len(shown) - len(body), 16)
    entry = re.match(r"(?:[-*+]|\d{1,3}[.)]) +", body)
    hanging = margin + " " * (len(entry.group()) if entry else 0)
    return textwrap.wrap(
        margin + body, max(width, 40), subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    ) or [""]


def _shown(character: str) -> str:
    """Control, bidi and other invisible characters by their code points, so that what a reader sees is what there is."""
    if character == "\t":
        return " "
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return f"<U+{ord(character):04X}>"
    return character


def _closed(line: str) -> str:
    """A backslash at the end would continue the comment into the next line, and so would its trigraph."""
    line = line.replace("??/", "? ?/")
    return line + " (end of line)" if line.rstrip().endswith("\\") else line
