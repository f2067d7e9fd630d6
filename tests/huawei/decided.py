"""The differences from Huawei's SDK that are decided: tests/huawei/differences.tsv, one a line, each with its reason.

A difference without a line fails the test that finds it, and so does a line that no difference needs any more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

TABLE = Path(__file__).resolve().parent / "differences.tsv"
SHOWN = 40


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """`role`: where the model occurs: "call" (the parameters of an operation), "sent", "reply" or "both". `theirs` and
    `ours`: what the SDK and what our description says."""

    check: str
    api: str
    role: str
    model: str
    field: str
    kind: str
    theirs: str
    ours: str


COLUMNS = [*(column.name for column in fields(Difference)), "reason"]


@dataclass(frozen=True, slots=True)
class Decision:
    """A line of the table. `*` in a column stands for any text, so that one line can be a rule."""

    pattern: Difference
    reason: str
    line: int

    def covers(self, difference: Difference) -> bool:
        return all(map(_matches, astuple(self.pattern), astuple(difference)))


def _matches(pattern: str, text: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text, re.DOTALL) is not None


def decisions(check: str) -> list[Decision]:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    if rows[0] != COLUMNS:
        raise SystemExit(f"{TABLE.name}: the first line must name the columns {', '.join(COLUMNS)}, with tabs between")
    for number, row in enumerate(rows, start=1):
        if len(row) != len(COLUMNS) or not row[-1].strip():
            raise SystemExit(f"{TABLE.name}:{number}: {len(COLUMNS)} columns are needed, the last one being the reason")
    found = [Decision(Difference(*row[:-1]), row[-1], number) for number, row in enumerate(rows[1:], start=2)]
    return [decision for decision in found if decision.pattern.check == check]


def judge(check: str, differences: Iterable[Difference]) -> bool:
    """Prints how many differences are decided, by line, and those that are not. True when nothing is left to decide."""
    known = decisions(check)
    used: Counter[int] = Counter()
    undecided = []
    for difference in sorted(set(differences)):
        decision = next((decision for decision in known if decision.covers(difference)), None)
        if decision is None:
            undecided.append(difference)
        else:
            used[decision.line] += 1
    idle = [decision for decision in known if not used[decision.line]]

    print(f"{used.total()} differences are decided by {len(used)} lines of {TABLE.name}, {len(undecided)} undecided")
    for decision in known:
        pattern = " ".join(text for text in astuple(decision.pattern)[1:] if text)
        print(f"  {used[decision.line]:4} {pattern}: {decision.reason}")
    for difference in undecided[:SHOWN]:
        print("UNDECIDED\t" + "\t".join(astuple(difference)))
    if len(undecided) > SHOWN:
        print(f"… and {len(undecided) - SHOWN} more")
    for decision in idle:
        print(f"{TABLE.name}:{decision.line}: no difference needs this line any more; take it out")
    return not undecided and not idle
