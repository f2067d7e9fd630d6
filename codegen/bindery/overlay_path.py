"""JSONPath (RFC 9535) for the targets of an overlay: which nodes of a document a query selects.

Understood: `$`, `.name`, `['name']`, `[0]`, `[-1]`, `[1:3]`, `[::2]`, `.*`, `[*]`, `..`, lists of those in one pair of
brackets, and filters (`[?@.x == 'y' && !@.z]`) with comparisons, existence, `&&`, `||`, `!` and parentheses. Functions
in filters (`length()`, `match()` …) are not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NoReturn

Path = tuple["str | int", ...]
"""The keys and indexes from the root to a node."""
Node = tuple[Path, Any]
Select = Callable[[Node, Any], Iterator[Node]]
"""From a node and the document's root to the nodes that a selector finds below the node."""
Value = Callable[[Any, Any], Any]
Test = Callable[[Any, Any], bool]
"""From a filter's current node and the document's root to a value, or to whether the filter lets the node pass."""

MAX_NODES = 1_000_000
MAX_NESTING = 50
NOTHING: Any = object()
"""What a query of one node gives when the node is not there."""


class Unread(Exception):
    """The query cannot be understood. Has the sentence and the offset."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message, self.offset = message, offset


class TooMany(Exception):
    """The query selects more than MAX_NODES on the way."""


@dataclass(frozen=True, slots=True)
class _Segment:
    """One step of a query. `deep`: from the node and everything below it."""

    selectors: tuple[Select, ...]
    deep: bool
    single: bool  # one name or one index, so at most one node


class Query:
    """A query that has been read. Raises Unread when it cannot be."""

    def __init__(self, text: str) -> None:
        self._segments = _Reader(text).query()

    def find(self, root: Any) -> list[Node]:
        """The nodes in the order of RFC 9535, each once."""
        found = _run(self._segments, ((), root), root)
        return list({path: (path, value) for path, value in found}.values())


def _run(segments: tuple[_Segment, ...], start: Node, root: Any) -> list[Node]:
    nodes = [start]
    for segment in segments:
        found: list[Node] = []
        for node in nodes:
            for origin in _descend(node) if segment.deep else (node,):
                for select in segment.selectors:
                    found += select(origin, root)
                    if len(found) > MAX_NODES:
                        raise TooMany
        nodes = found
    return nodes


def _descend(node: Node) -> Iterator[Node]:
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        stack += reversed(list(_children(node)))


def _children(node: Node) -> Iterator[Node]:
    path, value = node
    if isinstance(value, dict):
        yield from (((*path, key), child) for key, child in value.items())
    elif isinstance(value, list):
        yield from (((*path, index), child) for index, child in enumerate(value))


# Selectors


def _name(name: str) -> Select:
    def select(node: Node, _: Any) -> Iterator[Node]:
        path, value = node
        if isinstance(value, dict) and name in value:
            yield (*path, name), value[name]

    return select


def _index(index: int) -> Select:
    def select(node: Node, _: Any) -> Iterator[Node]:
        path, value = node
        if isinstance(value, list) and -len(value) <= index < len(value):
            at = index % len(value)
            yield (*path, at), value[at]

    return select


def _slice(begin: int | None, end: int | None, step: int) -> Select:
    def select(node: Node, _: Any) -> Iterator[Node]:
        path, value = node
        if isinstance(value, list) and step != 0:
            for at in range(*slice(begin, end, step).indices(len(value))):
                yield (*path, at), value[at]

    return select


def _all(node: Node, _: Any) -> Iterator[Node]:
    return _children(node)


def _filter(test: Test) -> Select:
    def select(node: Node, root: Any) -> Iterator[Node]:
        return (child for child in _children(node) if test(child[1], root))

    return select


# Comparing


def _equal(left: Any, right: Any) -> bool:
    if left is NOTHING or right is NOTHING:
        return left is right
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, (int, Decimal)) and isinstance(right, (int, Decimal)):
        return left == right
    return type(left) is type(right) and bool(left == right)


def _less(left: Any, right: Any) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return False
    if isinstance(left, (int, Decimal)) and isinstance(right, (int, Decimal)):
        return left < right
    return isinstance(left, str) and isinstance(right, str) and left < right


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "==": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _less,
    ">": lambda left, right: _less(right, left),
    "<=": lambda left, right: _less(left, right) or _equal(left, right),
    ">=": lambda left, right: _less(right, left) or _equal(left, right),
}

# Reading

_BLANK = re.compile(r"[ \t\n\r]*")
_SHORT_NAME = re.compile(r"[A-Za-z_\u0080-\U0010ffff][A-Za-z0-9_\u0080-\U0010ffff]*")
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,15}")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,4})?")
_SLICE = re.compile(rf"({_INTEGER.pattern})?\s*:\s*({_INTEGER.pattern})?\s*(?::\s*({_INTEGER.pattern})?)?")
_ESCAPE = re.compile(r"\\(?:([bfnrt/\\'\"])|u([0-9A-Fa-f]{4}))")
_LETTERS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORDS = {"true": True, "false": False, "null": None}


class _Reader:
    """Reads a query from left to right; every method begins at `offset` and moves it behind what it has read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.offset = 0
        self.nesting = 0

    def query(self) -> tuple[_Segment, ...]:
        if not self._skip("$"):
            self._stop("a JSONPath begins with `$`")
        segments = self._segments()
        if self.offset < len(self.text):
            self._stop(f"`{self.text[self.offset]}` cannot stand here; expected `.`, `[` or the end")
        return segments

    def _stop(self, message: str) -> NoReturn:
        raise Unread(message, self.offset)

    def _skip(self, token: str) -> bool:
        if not self.text.startswith(token, self.offset):
            return False
        self.offset += len(token)
        return True

    def _blank(self) -> None:
        self.offset = self._match(_BLANK).end()  # type: ignore[union-attr]

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self.text, self.offset)

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        if match := self._match(pattern):
            self.offset = match.end()
        return match

    def _segments(self) -> tuple[_Segment, ...]:
        segments: list[_Segment] = []
        while True:
            begin = self.offset
            self._blank()
            deep = self._skip("..")
            if self._skip("["):
                selectors, single = self._bracketed()
                segments.append(_Segment(selectors, deep, single and not deep))
            elif deep or self._skip("."):
                if self._skip("*"):
                    segments.append(_Segment((_all,), deep, False))
                elif match := self._take(_SHORT_NAME):
                    segments.append(_Segment((_name(match[0]),), deep, not deep))
                else:
                    self._stop("expected a name of letters, digits and `_`, or `*`; other names are written ['like this']")
            else:
                self.offset = begin
                return tuple(segments)

    def _bracketed(self) -> tuple[tuple[Select, ...], bool]:
        self._enter()
        selectors: list[Select] = []
        single = True
        while True:
            self._blank()
            selector, is_single = self._selector()
            selectors.append(selector)
            single = single and is_single
            self._blank()
            if self._skip("]"):
                self.nesting -= 1
                return tuple(selectors), single and len(selectors) == 1
            if not self._skip(","):
                self._stop("expected `,` or `]`")

    def _enter(self) -> None:
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            self._stop(f"brackets and parentheses nest deeper than {MAX_NESTING} levels")

    def _selector(self) -> tuple[Select, bool]:
        if self._skip("*"):
            return _all, False
        if self._skip("?"):
            return _filter(self._either()), False
        if self.text[self.offset : self.offset + 1] in ("'", '"'):
            return _name(self._string()), True
        if (match := self._match(_SLICE)) and ":" in match[0]:
            self.offset = match.end()
            begin, end, step = (None if text is None else int(text) for text in match.groups())
            return _slice(begin, end, 1 if step is None else step), False
        if match := self._take(_INTEGER):
            return _index(int(match[0])), True
        self._stop("expected a name in quotes, an index, a slice, `*` or `?` with a filter")

    def _string(self) -> str:
        quote = self.text[self.offset]
        begin = self.offset
        self.offset += 1
        pieces: list[str] = []
        while not self._skip(quote):
            if self.offset >= len(self.text):
                self.offset = begin
                self._stop("this name has no closing quote")
            if self.text[self.offset] != "\\":
                pieces.append(self.text[self.offset])
                self.offset += 1
            elif match := self._take(_ESCAPE):
                pieces.append(chr(int(match[2], 16)) if match[2] else _LETTERS.get(match[1], match[1]))
            else:
                self._stop("this escape does not exist in JSONPath")
        return "".join(pieces).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    # Filters

    def _either(self) -> Test:
        tests = [self._both()]
        while self._operator("||"):
            tests.append(self._both())
        return lambda node, root: any(test(node, root) for test in tests)

    def _both(self) -> Test:
        tests = [self._not()]
        while self._operator("&&"):
            tests.append(self._not())
        return lambda node, root: all(test(node, root) for test in tests)

    def _operator(self, token: str) -> bool:
        self._blank()
        return self._skip(token)

    def _not(self) -> Test:
        self._blank()
        negated = self._skip("!")
        self._blank()
        if not self._skip("("):
            return self._inverse(self._comparison(), negated)
        self._enter()
        test = self._either()
        self._blank()
        if not self._skip(")"):
            self._stop("expected `)`")
        self.nesting -= 1
        return self._inverse(test, negated)

    @staticmethod
    def _inverse(test: Test, negated: bool) -> Test:
        return (lambda node, root: not test(node, root)) if negated else test

    def _comparison(self) -> Test:
        begin = self.offset
        left, exists = self._operand()
        self._blank()
        word = next((word for word in ("==", "!=", "<=", ">=", "<", ">") if self._skip(word)), None)
        if word is None:
            if exists is None:
                self.offset = begin
                self._stop("a value alone is no filter; expected a comparison, like `@.name == 'x'`")
            return exists
        self._blank()
        if left is None:
            self.offset = begin
            self._stop("only a query that names one node can be compared")
        begin = self.offset
        right, _ = self._operand()
        if right is None:
            self.offset = begin
            self._stop("only a query that names one node can be compared")
        compare, first, second = _COMPARE[word], left, right
        return lambda node, root: compare(first(node, root), second(node, root))

    def _operand(self) -> tuple[Value | None, Test | None]:
        """A value, and whether it is there; the value of a query that may find several nodes is None."""
        begin = self.offset
        for mark in ("@", "$"):
            if self._skip(mark):
                return self._relative(mark == "@", self._segments())
        if self.text[begin : begin + 1] in ("'", '"'):
            text = self._string()
            return (lambda node, root: text), None
        if match := self._take(_NUMBER):
            number = Decimal(match[0])
            return (lambda node, root: number), None
        if match := self._take(_SHORT_NAME):
            if match[0] in _WORDS:
                word = _WORDS[match[0]]
                return (lambda node, root: word), None
            self.offset = begin
            if self.text.startswith("(", match.end()):
                self._stop(f"the function `{match[0]}` is not supported")
        self._stop("expected `@`, `$`, a text in quotes, a number, true, false or null")

    @staticmethod
    def _relative(from_node: bool, segments: tuple[_Segment, ...]) -> tuple[Value | None, Test]:
        def nodes(node: Any, root: Any) -> list[Node]:
            return _run(segments, ((), node if from_node else root), root)

        def value(node: Any, root: Any) -> Any:
            found = nodes(node, root)
            return found[0][1] if found else NOTHING

        single = all(segment.single for segment in segments)
        return (value if single else None), lambda node, root: bool(nodes(node, root))
