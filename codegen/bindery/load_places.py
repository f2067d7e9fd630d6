"""What both formats share: from offsets in a text to lines, from pointers to offsets, and the limits."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field

from .source import Part, Problem, Spot

MAX_DEPTH = 100  # the parsers recurse, at up to 8 Python frames a level; the deepest description that we know has 67
MAX_DIGITS = 4000  # of an integer; Python refuses to convert more


class Lines:
    """Offsets to lines."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]

    def spot(self, offset: int, length: int) -> Spot:
        """The spot of `length` code points at `offset`, cut at the end of the line."""
        offset = min(offset, len(self._text))
        line = bisect.bisect_right(self._starts, offset)
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        text = self._text[start:end].rstrip("\r\n")
        return Spot(line, offset - start + 1, max(1, min(length, len(text) - (offset - start))), text)


@dataclass(slots=True)
class Tree:
    """Where a value and the things in it stand: offsets. `keys` has each key's begin, end and value."""

    begin: int
    end: int
    keys: dict[str, tuple[int, int, Tree]] | None = None
    items: list[Tree] | None = None
    merged: list[Tree] = field(default_factory=list)

    def find(self, tokens: list[str], part: Part) -> tuple[int, int]:
        """Offset and length. Of a mapping or list the carets go under its key, since its text has many lines."""
        node, key = self, None
        for token in tokens:
            entry = node._child(token)
            if entry is None:
                break
            key, node = entry[:2], entry[2]
        is_scalar = node.keys is None and node.items is None
        if key is not None and key[1] > key[0] and (part == "key" or not is_scalar):
            return key[0], key[1] - key[0]
        if node.keys and is_scalar is False:
            first = next(iter(node.keys.values()))
            if first[0] == node.begin:  # a block mapping of YAML begins with its first key
                return first[0], first[1] - first[0]
        return node.begin, node.end - node.begin if is_scalar else 1

    def add(self, key: tuple[str, int, int], value: Tree) -> None:
        """Adds an entry of a mapping; of keys that stand twice the first counts."""
        if self.keys is not None:
            self.keys.setdefault(key[0], (key[1], key[2], value))

    def _child(self, token: str) -> tuple[int, int, Tree] | None:
        if self.items is not None:
            index = int(token) if token.isascii() and token.isdigit() and len(token) < 10 else len(self.items)
            return (0, 0, self.items[index]) if index < len(self.items) else None
        entry = (self.keys or {}).get(token)
        for other in self.merged:
            entry = entry or other._child(token)
        return entry


DEEP_HINT = "no description needs this; is the file damaged?"
TWICE_HINT = "remove or rename one"  # of a key; a lenient run takes the last one


def too_deep(file: str, spot: Spot) -> Problem:
    return Problem(at=f"{file}#", message=f"nested deeper than {MAX_DEPTH} levels", hint=DEEP_HINT, spot=spot)
