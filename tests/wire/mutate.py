"""Changes one expected value of a driver, so that it has to fail: a driver that still passes asserts nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

SAMPLE_ENDS = "#ifndef WIRE_SAMPLE"
ASSERTION = re.compile(r"\b(?:CHECK\w*|REQUIRE\w*|WIRE_(?:VALUE|MISMATCH|STATUS))\s*\(")
CASE = re.compile(r'^TEST_CASE\("([^"]+)"\)', re.M)
LITERAL = re.compile(
    r"""(?P<prefix>u8|R)?"(?P<text>(?:[^"\\]|\\.)*)"|(?<![\w.])(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?P<suffix>\w*)"""
    r"""|\b(?P<truth>true|false)\b""")


@dataclass(frozen=True, slots=True)
class Mutation:
    """One value of a driver that is changed, the group that it is of, and the test case that has to fail because of it."""

    group: str
    case: str
    start: int
    end: int
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


def mutations(text: str, group_of: dict[str, str]) -> list[Mutation]:
    """For each group, the expected literal of the first assertion that has one, in the group's first test case that has such an assertion."""
    cases = list(CASE.finditer(text))
    found: dict[str, Mutation] = {}
    for i, case in enumerate(cases):
        group = group_of.get(case[1])
        end = cases[i + 1].start() if i + 1 < len(cases) else len(text)
        literal = None if group is None or group in found else expected_literal(text, case.end(), end)
        if group is not None and literal is not None:
            line = text.count("\n", 0, literal.start()) + 1
            found[group] = Mutation(group, case[1], literal.start(), literal.end(), line, literal[0], changed(literal))
    return list(found.values())


def expected_literal(text: str, start: int, end: int) -> re.Match[str] | None:
    for inside, stop in assertions(text, start, end):
        literals = [match for match in LITERAL.finditer(text, inside, stop) if usable(match, text)]
        if literals:
            # What is expected stands last in a CHECK, and first in some macros of wire.hpp.
            first = text[:inside].rstrip("( ").endswith(("WIRE_MISMATCH", "WIRE_STATUS"))
            return literals[0] if first else literals[-1]
    return None


def mutated(text: str, changes: list[Mutation]) -> str:
    for change in sorted(changes, key=lambda each: -each.start):
        text = text[: change.start] + change.after + text[change.end :]
    return text


def in_sample(text: str, case: str) -> bool:
    """Whether a test case is among the first ones of its file, which a sample compiles."""
    ends = text.find(SAMPLE_ENDS)
    return ends < 0 or text.find(f'TEST_CASE("{case}")') < ends
