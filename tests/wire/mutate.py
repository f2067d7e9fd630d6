"""Changes one expected value of a driver, so that it has to fail: a driver that still passes asserts nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

SAMPLE_ENDS = "#ifndef WIRE_SAMPLE"
ASSERTION = re.compile(r"\b(?:CHECK\w*|REQUIRE\w*|WIRE_(?:MISMATCH|STATUS))\s*\(")
CASE = re.compile(r'^TEST_CASE\("([^"]+)"\)', re.M)
LITERAL = re.compile(
    r"""(?P<prefix>u8|R)?"(?P<text>(?:[^"\\]|\\.)*)"|(?<![\w.])(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?P<suffix>\w*)"""
    r"""|\b(?P<truth>true|false)\b""")


@dataclass(frozen=True, slots=True)
class Mutation:
    """A driver's text with one value changed, and what has to fail because of it."""

    text: str
    case: str
    line: int
    before: str
    after: str


def assertions(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of what stands between the parentheses of each assertion."""
    found = []
    for match in ASSERTION.finditer(text, start, end):
        found.append((match.end(), closing(text, match.end(), end)))
    return found


def closing(text: str, at: int, end: int) -> int:
    depth = 1
    in_text = False
    while at < end:
        letter = text[at]
        if in_text:
            if letter == "\\":
                at += 1
            elif letter == '"':
                in_text = False
        elif letter == '"':
            in_text = True
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    return end


def changed(literal: re.Match[str]) -> str:
    """The same kind of value, and another one."""
    if literal["truth"]:
        return "false" if literal["truth"] == "true" else "true"
    if literal["number"] is not None:
        number = literal["number"]
        if re.fullmatch(r"\d+", number):
            return f"{int(number) + 1}{literal['suffix']}"
        return re.sub(r"^\d+", lambda whole: str(int(whole[0]) + 1), number) + literal["suffix"]
    return f'{literal["prefix"] or ""}"{literal["text"]}x"'


def usable(literal: re.Match[str], text: str) -> bool:
    """Neither a raw text with delimiters, nor an index."""
    if literal["prefix"] == "R":
        return False
    before = text[literal.start() - 1]
    return not (literal["number"] is not None and before == "[")


def mutate(text: str) -> Mutation | None:
    """Changes the expected literal of the first assertion that has one, in the first test case that has such an assertion.

    None where no assertion of the file has a literal.
    """
    cases = list(CASE.finditer(text))
    for i, case in enumerate(cases):
        end = cases[i + 1].start() if i + 1 < len(cases) else len(text)
        for start, stop in assertions(text, case.end(), end):
            literals = [match for match in LITERAL.finditer(text, start, stop) if usable(match, text)]
            if not literals:
                continue
            # What is expected stands last in a CHECK, and first in the macros of wire.hpp.
            last = literals[0] if text[:start].rstrip("( ").endswith(("WIRE_MISMATCH", "WIRE_STATUS")) else literals[-1]
            mutated = text[: last.start()] + changed(last) + text[last.end() :]
            return Mutation(mutated, case[1], text.count("\n", 0, last.start()) + 1, last[0], changed(last))
    return None


def in_sample(text: str, case: str) -> bool:
    """Whether a test case is among the first ones of its file, which a sample compiles."""
    ends = text.find(SAMPLE_ENDS)
    return ends < 0 or text.find(f'TEST_CASE("{case}")') < ends
