"""JSON by the standard library, which is fast; a slower walk explains what it cannot place, and finds places."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from .load_places import DEEP_HINT, MAX_DEPTH, MAX_DIGITS, TWICE_HINT, Lines, Tree, too_deep
from .source import Problem

_SENTENCES = {
    "Expecting value": "expected a value",
    "Expecting property name enclosed in double quotes": "expected a name in double quotes",
    "Expecting ':' delimiter": "expected `:` after the name",
    "Expecting ',' delimiter": "expected `,` or the end of the object or list",
    "Illegal trailing comma before end of object": "expected a name after `,`",
    "Illegal trailing comma before end of array": "expected a value after `,`",
    "Invalid control character at": "a control character stands in a text; write it as an escape",
    "Invalid \\escape": "this escape does not exist in JSON",
    "Invalid \\uXXXX escape": "expected four hexadecimal digits after `\\u`",
    "Unterminated string starting at": "this text has no closing quote",
    "Extra data": "expected the end of the file",
}


def read_json(file: str, text: str) -> tuple[Any, int, list[Problem]]:
    """The data, the offset at which it begins, and the problems. With some problems the data is None."""
    offset = len(text) - len(text.lstrip())
    suspicious = False

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal suspicious
        data = dict(pairs)
        suspicious |= len(data) != len(pairs)
        return data

    def constant(_: str) -> None:
        nonlocal suspicious
        suspicious = True

    def fraction(digits: str) -> Decimal:
        nonlocal suspicious
        try:
            return Decimal(digits)
        except InvalidOperation:
            suspicious = True
            return Decimal(0)

    try:
        data = json.loads(text, object_pairs_hook=unique, parse_constant=constant, parse_float=fraction)
    except json.JSONDecodeError as error:
        sentence = next((s for known, s in _SENTENCES.items() if error.msg.startswith(known)), "this is not JSON")
        spot = Lines(text).spot(error.pos, 1)
        return None, offset, [Problem(at=f"{file}#", message=sentence, hint=_not_json(text), spot=spot)]
    except (RecursionError, ValueError):  # nested too deep; an integer of thousands of digits
        data, suspicious = None, True
    problems: list[Problem] = []
    if suspicious or "\\u" in text or _is_deep(data):
        json_tree(file, text, Lines(text), problems)
    if any(problem.hint == DEEP_HINT for problem in problems):
        data = None
    return data, offset, problems


def _not_json(text: str) -> str:
    return "" if text.lstrip()[:1] in ("{", "[") else "a description in YAML is named .yaml"


def _is_deep(data: Any) -> bool:
    level = [data]
    for _ in range(MAX_DEPTH):
        level = [
            child
            for parent in level
            if isinstance(parent, (dict, list))
            for child in (parent.values() if isinstance(parent, dict) else parent)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return False
    return True


# The plus signs behind the repetitions keep the matcher from remembering each step of a long string.
_TOKEN = re.compile(r'[ \t\n\r]*("(?:[^"\\]++|\\.)*+"|[{}\[\],:]|[^ \t\n\r{}\[\],:"]+)')
_SURROGATE = re.compile("[\ud800-\udfff]")


def json_tree(file: str, text: str, lines: Lines, problems: list[Problem]) -> Tree | None:
    """The places of a text that has JSON's syntax.

    Notes the problems that the fast reader cannot place: keys that stand twice, NaN, lone surrogates, huge numbers.
    """

    def complain(message: str, begin: int, end: int, hint: str = "") -> None:
        problems.append(Problem(at=f"{file}#", message=message, hint=hint, spot=lines.spot(begin, end - begin)))

    root: Tree | None = None
    stack: list[Tree] = []
    key: tuple[str, int, int] | None = None  # the one whose value comes next
    for match in _TOKEN.finditer(text):
        token, (begin, end) = match[1], match.span(1)
        if token in ("}", "]"):
            stack.pop().end = end
            key = None
            continue
        if token in (",", ":"):
            continue
        is_key = bool(stack) and stack[-1].keys is not None and key is None
        if token[0] == '"':
            string = json.loads(token) if "\\" in token else token[1:-1]
            if _SURROGATE.search(string):
                complain("this text has half a surrogate pair", begin, end, "write the character itself")
            if is_key:
                key = (string, begin, end)
                first = (stack[-1].keys or {}).get(string)
                if first is not None:
                    complain(*_twin(string, begin, end, lines, first))
                continue
        elif token in ("NaN", "Infinity", "-Infinity"):
            complain(f"JSON has no {token}; expected a number", begin, end)
        elif token[0] in "-0123456789":
            _check_number(token, begin, end, complain)
        node = Tree(begin, end)
        if not stack:
            root = node
        elif stack[-1].items is not None:
            stack[-1].items.append(node)
        elif key is not None:
            stack[-1].add(key, node)
        if token in "{[":
            if token == "{":
                node.keys = {}
            else:
                node.items = []
            stack.append(node)
            if len(stack) == MAX_DEPTH + 1:
                problems.append(too_deep(file, lines.spot(begin, 1)))
                return root
        key = None
    return root


def _twin(name: str, begin: int, end: int, lines: Lines, first: tuple[int, int, Tree]) -> tuple[str, int, int, str]:
    line = lines.spot(first[0], 1).line
    return f"`{name}` stands twice in one mapping; the first is in line {line}", begin, end, TWICE_HINT


def _check_number(token: str, begin: int, end: int, complain: Callable[..., None]) -> None:
    if token.lstrip("-").isdigit():
        if len(token) > MAX_DIGITS:
            complain(f"this integer has {len(token)} digits; at most {MAX_DIGITS} can be read", begin, end)
        return
    try:
        Decimal(token)
    except InvalidOperation:
        complain("the exponent of this number is too large", begin, end)
