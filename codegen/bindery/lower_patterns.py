"""Whether a regular expression is within what the runtime's pattern.hpp matches; the same grammar, without building anything."""

from __future__ import annotations

import re

_MOST_STEPS = 20000
_DEEPEST = 50
_COUNT = re.compile(r"\{(\d{1,5})(?:(,)(\d{1,5})?)?\}")
_ESCAPE = re.compile(r"[dDwWsStnrfv]|0(?!\d)|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{0*[0-9a-fA-F]{1,6}\}|[^0-9a-zA-Z]")
_SET_ITEM = re.compile(r"\\b|\\" + f"(?:{_ESCAPE.pattern})" + r"|[^\]\\]", re.DOTALL)


class _Foreign(Exception):
    """Something that the runtime does not know."""


def meant(pattern: str) -> str:
    """A pattern without the slashes of a script's literal around it, where it could match nothing with them: `/^a$/` is `^a$`."""
    literal = re.fullmatch(r"/(\^.*|.*\$)/", pattern, re.DOTALL)
    return literal[1] if literal else pattern


def is_supported(pattern: str) -> bool:
    if "\0" in pattern:
        return False
    reader = _Pattern(pattern)
    try:
        size = reader.alternatives(0)
    except _Foreign:
        return False
    return reader.at == len(pattern) and size <= _MOST_STEPS


class _Pattern:
    """Each method reads one construct and gives about how many steps it becomes."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def alternatives(self, depth: int) -> int:
        if depth > _DEEPEST:
            raise _Foreign
        size = self._sequence(depth)
        while self._take("|"):
            size += 2 + self._sequence(depth)
        return size

    def _sequence(self, depth: int) -> int:
        size = 0
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            size += self._repeated(self._piece(depth))
            if size > _MOST_STEPS:
                raise _Foreign
        return size

    def _take(self, text: str) -> bool:
        if not self.text.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def _piece(self, depth: int) -> int:
        if self._take("("):
            return self._group(depth)
        if self._take("["):
            return self._bracket()
        if self._take("\\"):
            if not (self._take("b") or self._take("B")):
                self._match(_ESCAPE)
            return 1
        if self.text[self.at] in "*+?":
            raise _Foreign  # There is nothing to repeat.
        self.at += 1
        return 1

    def _group(self, depth: int) -> int:
        if self._take("?") and not self._take(":"):
            self._match(re.compile(r"<[A-Za-z_$][\w$]*>", re.ASCII))
        size = self.alternatives(depth + 1)
        if not self._take(")"):
            raise _Foreign
        return size

    def _bracket(self) -> int:
        self._take("^")
        while not self._take("]"):
            self._match(_SET_ITEM)
        return 1

    def _match(self, expression: re.Pattern[str]) -> None:
        found = expression.match(self.text, self.at)
        if found is None:
            raise _Foreign
        self.at = found.end()

    def _repeated(self, size: int) -> int:
        count = _COUNT.match(self.text, self.at)
        if count is not None:
            self.at = count.end()
            least = int(count[1])
            most = least if count[2] is None else least if count[3] is None else int(count[3])
            if most < least:
                raise _Foreign
            size = (size + 1) * (max(most, 1) + 1)
        elif any(self._take(sign) for sign in "*+?"):
            size = 2 * size + 2
        else:
            return size
        self._take("?")
        if self.text[self.at : self.at + 1] in ("*", "+", "?") and self.at < len(self.text):
            raise _Foreign
        return size
