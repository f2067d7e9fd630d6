"""What a document came to, against what is expected of it; counts and tables of that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from documents import GROUPS, Document, Exception_
from generating import Generated

# What a document can come to.
HEADER = "header"  # A header, nothing said.
WARNED = "header with warnings"
REFUSED = "refused"  # Exit 1, and a place.
NO_PLACE = "refused without a place"
CRASHED = "crashed"  # A traceback, another exit code, too slow or too much memory.
NO_COMPILE = "header does not compile"
NO_USE = "a program that uses everything fails"

_GOOD: Mapping[str, frozenset[str]] = {
    "accept": frozenset({HEADER, WARNED}),
    "lenient": frozenset({HEADER, WARNED}),
    "reject": frozenset({REFUSED}),
    "reject-or-warn": frozenset({REFUSED, WARNED}),
}
# Under this name `errors` have what programs.py found.
USE = "use"
# Shares of a group that may be exceptions.
MOST_EXCEPTIONS = {"real": 0.01, "stress": 0.03}


@dataclass(frozen=True, slots=True)
class Verdict:
    """`why`: the first complaint, in one line. `listed`: an exception says that it is to be so."""

    document: Document
    got: str
    why: str
    seconds: float
    kibibytes: int
    listed: bool = False

    @property
    def as_expected(self) -> bool:
        return self.got in _GOOD[self.document.expect]


def judge(document: Document, generated: Generated, errors: Mapping[str, str], listed: Exception_ | None) -> Verdict:
    """`errors`: by compiler, "" where there are none."""
    got, why = _outcome(generated, errors)
    right = listed is not None and listed.expected == document.expect and listed.got == got
    return Verdict(document, got, why, generated.seconds, generated.kibibytes, right)


def _outcome(generated: Generated, errors: Mapping[str, str]) -> tuple[str, str]:
    if generated.crashed:
        return CRASHED, generated.crashed
    if generated.code == 1:
        return (REFUSED if generated.placed else NO_PLACE), first_problem(generated.message)
    for compiler, text in errors.items():
        if text:
            return (NO_USE if compiler == USE else NO_COMPILE), f"{compiler}: {first_error(text)}"
    return (WARNED, first_problem(generated.message)) if generated.message.strip() else (HEADER, "")


def first_problem(message: str) -> str:
    lines = message.strip().splitlines()
    return next((line for line in lines if re.match(r"\S.*?:\d+:\d+: (?!warning)", line)), lines[0] if lines else "")


def first_error(output: str) -> str:
    lines = output.splitlines()
    return next((line for line in lines if re.search(r"\berror: ", line)), lines[0] if lines else "")


def alike(why: str) -> str:
    """A complaint without what is of its document only, so that complaints can be counted."""
    text = re.sub(r"^\S*?:\d+:\d+: ", "", re.sub(r"^(\w+): \S+?:\d+:\d+: ", r"\1 ", why))
    return re.sub(r"\d+", "N", re.sub(r"[`‘][^`’]*[`’]|\"[^\"]*\"", "…", text))[:200]


def groups_of_failures(verdicts: Iterable[Verdict]) -> list[tuple[str, list[Verdict]]]:
    """Unexpected verdicts by what is alike in them, most first."""
    found: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        found.setdefault(f"{verdict.document.expect}: {verdict.got}: {alike(verdict.why)}", []).append(verdict)
    return sorted(found.items(), key=lambda item: -len(item[1]))


def totals(verdicts: Sequence[Verdict]) -> list[tuple[str, ...]]:
    """Rows by group and by what is expected, and of all."""
    rows = []
    for group in GROUPS:
        for expect in _GOOD:
            part = [v for v in verdicts if v.document.group == group and v.document.expect == expect]
            if part:
                rows.append(_row(f"{group}, {expect}", part))
    return [*rows, _row("all", list(verdicts))]


HEAD = ("documents", "count", "header compiles", "of these with warnings", "refused with a place", "as expected", "exceptions", "unexplained")


def _row(name: str, part: list[Verdict]) -> tuple[str, ...]:
    got = Counter(v.got for v in part)
    good = sum(v.as_expected for v in part)
    listed = sum(v.listed and not v.as_expected for v in part)
    numbers = (len(part), got[HEADER] + got[WARNED], got[WARNED], got[REFUSED], good, listed, len(part) - good - listed)
    return (name, *map(str, numbers))


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """In Markdown, numbers to the right."""
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]

    def line(row: Sequence[str]) -> str:
        return "| " + " | ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths))) + " |"

    rule = "|" + "|".join("-" * (w + 2) if i == 0 else "-" * (w + 1) + ":" for i, w in enumerate(widths)) + "|"
    return "\n".join([line(head), rule, *map(line, rows)])
