"""How the parsers read one mapping: each key is asked for by name and type; what nobody asked for is a problem.

Readers return something usable even when the data is wrong (None, a default), so that one run finds all problems.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, TypeVar, cast

from . import spec
from .source import Part, Problem, Severity, closest, did_you_mean, escape

Kind = TypeVar("Kind")
Read = Callable[[Any, str], Kind]
"""From a value and its place to a node."""
ReadNamed = Callable[[str, Any, str], Kind]
"""From a key, its value and the value's place to a node."""


class Problems(list[Problem]):
    """The problems of one run, in the order in which they are met, and what the readers need to know of the whole document.

    `version`: of OpenAPI, as numbers. `lenient`: what a publisher got wrong is a warning, and is read as it was meant.
    """

    def __init__(self, version: tuple[int, int] = (3, 1), lenient: bool = False) -> None:
        super().__init__()
        self.version = version
        self.lenient = lenient

    def add(
        self, at: str, message: str, hint: str = "", part: Part = "value", also: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Something is not as the specification has it. The reader goes on with what was most likely meant."""
        severity: Severity = "warning" if self.lenient else "error"
        self.append(Problem(at=at, message=message, hint=hint, part=part, also=also, severity=severity))

    def refuse(self, at: str, message: str, hint: str = "") -> None:
        """There is nothing to go on with, whoever is lenient."""
        self.append(Problem(at=at, message=message, hint=hint))

    def warn(
        self, at: str, message: str, hint: str = "", part: Part = "value", also: tuple[tuple[str, str], ...] = ()
    ) -> None:
        self.append(Problem(at=at, message=message, hint=hint, part=part, also=also, severity="warning"))


_OF_3_2 = frozenset(("itemSchema", "itemEncoding", "prefixEncoding", "additionalOperations", "nodeType", "defaultMapping", "dataValue", "serializedValue"))


def found(value: Any) -> str:
    """What stands in the data, for the end of a sentence: `the text "yes"`, `a list`."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return f"the number {_short(str(value))}"
        case str():
            return f'the text "{_short(value)}"' if value else "an empty text"
        case list():
            return "a list"
        case _:
            return "a mapping"


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


def an(noun: str) -> str:
    return f"an {noun}" if noun[:1] in "aeioAEIO" else f"a {noun}"


def as_text(value: Any, at: str, name: str, problems: Problems) -> str | None:
    """A text, or None with a problem."""
    if isinstance(value, str):
        return value
    hint = "put it in quotes" if isinstance(value, (bool, int, Decimal)) else ""
    problems.add(at, f"`{name}` is {found(value)}; expected a text", hint)
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, Decimal)) else None


def is_extension(key: str) -> bool:
    return key.startswith("x-")


class Fields:
    """The keys of one mapping. `what` names the kind of thing in messages ("operation")."""

    __slots__ = ("data", "at", "what", "problems", "_asked")

    def __init__(self, data: Any, at: str, what: str, problems: Problems) -> None:
        self.at = at
        self.what = what
        self.problems = problems
        self._asked: set[str] = {"x-note", "x-source"}
        self.data: dict[str, Any] = data if isinstance(data, dict) else {}
        if not isinstance(data, dict):
            problems.add(at, f"{found(data)} stands here; expected {an(what)}, which is a mapping")
            self.what = ""  # keys that are missing from it are not worth another sentence

    def place(self, key: str) -> str:
        return f"{self.at}/{escape(key)}"

    def has(self, key: str) -> bool:
        self._asked.add(key)
        return key in self.data

    def complain(self, key: str, expected: str, hint: str = "") -> None:
        """The value of `key` is not what was expected."""
        self.problems.add(self.place(key), f"`{key}` is {found(self.data[key])}; expected {expected}", hint)

    def require(self, *keys: str) -> None:
        """At least one of the keys must be there."""
        if any(self.has(key) for key in keys) or not self.what:
            return
        names = " or ".join(f"`{key}`" for key in keys)
        similar = [near for key in keys if (near := closest(key, (k for k in self.data if k not in self._asked)))]
        hint = f"is `{similar[0]}` meant to be it?" if similar else f"add {names}"
        self.problems.add(self.at, f"{self._this()} has no {names}, which is required", hint)

    def _this(self) -> str:
        return "this " + self.what

    # Values of one type

    def text(self, key: str) -> str | None:
        return as_text(self.data[key], self.place(key), key, self.problems) if self.has(key) else None

    def reference(self, key: str) -> str | None:
        """What a `$ref` leads to; "", which leads nowhere, with a problem."""
        value = self.data.get(key)
        if self.has(key) and not (isinstance(value, str) and value):
            said = "empty" if value == "" else found(value)
            self.problems.add(self.place(key), f"`{key}` is {said}; expected a reference like `#/components/schemas/Name`")
            return ""
        return cast("str | None", value)

    def url(self, key: str, bare: bool = True) -> str | None:
        """A URL or a reference relative to one; a template's braces may stand in it. `bare`: a single word may be one."""
        value = self.text(key)
        if value is not None and re.search(r"""[\x00-\x20<>"\\^`|]""", value):
            self.complain(key, "a URL", "percent-encode what may not stand in one")
        elif value is not None and not bare and not re.search(r"[:/.#{]", value):
            self.problems.warn(self.place(key), f"`{key}` is {found(value)}; expected a URL")
        return value

    def word(self, key: str, words: Iterable[str]) -> str | None:
        """One of `words`."""
        value = self.text(key)
        known = list(words)
        if value is None or value in known:
            return value
        hint = did_you_mean(value, known)
        listed = ", ".join(f"`{word}`" for word in known)
        self.problems.add(self.place(key), f'`{key}` is "{_short(value)}"; expected {_one_of(listed, known)}', hint)
        return None

    def flag(self, key: str, default: bool = False) -> bool:
        if not self.has(key):
            return default
        value = self.data[key]
        if not isinstance(value, bool):
            is_quoted = isinstance(value, str) and value.lower() in ("true", "false")
            self.complain(key, "true or false", f"write {value.lower()} without quotes" if is_quoted else "")
            return value.lower() == "true" if is_quoted else default
        return value

    def count(self, key: str) -> int | None:
        """A whole number that is not negative."""
        value = self.number(key)
        if value is None:
            return None
        if value > 2**63 - 1:
            return 2**63 - 1  # Nothing that a computer holds has more.
        if value < 0 or value != int(value):
            self.complain(key, "a whole number that is not negative")
            return None
        return int(value)

    def number(self, key: str) -> spec.Exact | None:
        if not self.has(key):
            return None
        value = self.data[key]
        if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
            self.complain(key, "a number", "write it without quotes" if isinstance(value, str) else "")
            return _number_in(value)
        return value

    def value(self, key: str) -> spec.Value | None:
        return spec.Value(self.place(key), self.data[key]) if self.has(key) else None

    def texts(self, key: str) -> tuple[str, ...]:
        return self.items(key, lambda value, at: as_text(value, at, key, self.problems))

    def mapping(self, key: str) -> dict[str, Any]:
        """The mapping under `key` as it is, or an empty one."""
        if not self.has(key):
            return {}
        if not isinstance(self.data[key], dict):
            self.complain(key, "a mapping")
            return {}
        return self.data[key]

    # Values that have a reader

    def one(self, key: str, read: Read[Kind]) -> Kind | None:
        return read(self.data[key], self.place(key)) if self.has(key) else None

    def items(self, key: str, read: Read[Kind | None]) -> tuple[Kind, ...]:
        """A list, each item read; those that read as None are left out."""
        if not self.has(key):
            return ()
        value = self.data[key]
        if not isinstance(value, list):
            self.complain(key, "a list")
            return ()
        nodes = (read(item, f"{self.place(key)}/{index}") for index, item in enumerate(value))
        return tuple(node for node in nodes if node is not None)

    def each(self, key: str, read: ReadNamed[Kind | None], extensible: bool = False) -> tuple[Kind, ...]:
        """A mapping of names, each entry read; those that read as None are left out.

        `extensible`: keys in it that begin with `x-` are extensions and no entries.
        """
        place = self.place(key)
        entries = self.mapping(key).items()
        nodes = (
            read(name, item, f"{place}/{escape(name)}")
            for name, item in entries
            if not (extensible and is_extension(name))
        )
        return tuple(node for node in nodes if node is not None)

    # The end

    def remarks(self, key: str) -> tuple[str, ...]:
        """`x-note` or `x-source`: a text or a list of texts. Anything else is someone else's and stays an extension."""
        value = self.data.get(key)
        match value:
            case str():
                return (value,)
            case list() if all(isinstance(item, str) for item in value):
                return tuple(value)
            case _:
                return ()

    def extensions(self) -> dict[str, Any]:
        return {
            key: value
            for key, value in self.data.items()
            if is_extension(key) and not (key in ("x-note", "x-source") and self.remarks(key))
        }

    def unknown(self) -> Iterator[str]:
        return (key for key in self.data if key not in self._asked and not is_extension(key))

    def done(self) -> None:
        """Complains about the keys that nobody has asked for."""
        for key in self.unknown():
            hint = did_you_mean(key, sorted(self._asked - self.data.keys()))
            if not hint and key in _OF_3_2:
                hint = "OpenAPI has it since 3.2: write `openapi: 3.2.0` at the top"
            hint = hint or "remove it, or begin it with `x-` if it is an extension"
            self.problems.add(self.place(key), f"`{key}` is not a key of {an(self.what)}", hint, part="key")


def _number_in(value: Any) -> spec.Exact | None:
    """The number that a text spells."""
    if not isinstance(value, str) or not re.fullmatch(r"-?\d{1,18}(\.\d{1,18})?", value.strip(), re.ASCII):
        return None
    return Decimal(value.strip()) if "." in value else int(value)


def _one_of(listed: str, words: list[str]) -> str:
    return listed if len(words) == 1 else f"one of {listed}"
