"""A header changes only where its description does: a schema that is added renames and moves nothing else."""

from __future__ import annotations

import random
import unittest
from pathlib import Path

from test_lower import read

from bindery import cpp, names

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
CASES = ("allof", "unions", "discriminator", "recursion", "recursion_more", "names_hard", "constants", "rest", "tuples", "enums")
NEW = '    Unrelated: {type: object, properties: {only: {type: object, properties: {one: {enum: [a, b]}}}}}\n'


def schemas_of(case: str) -> list[str]:
    """The text of each schema of a golden description, those that take several lines whole."""
    lines = (GOLDEN / case / "spec.yaml").read_text(encoding="utf-8").partition("  schemas:\n")[2].splitlines(keepends=True)
    found: list[str] = []
    for line in lines:
        if line.startswith("     "):
            found[-1] += line
        else:
            found.append(line)
    return found


def header(schemas: list[str]) -> cpp.Header:
    return read("components:\n  schemas:\n" + "".join(schemas))[0]


class Stable(unittest.TestCase):
    def test_a_new_schema_changes_nothing_else(self) -> None:
        dice = random.Random(4)
        for case in CASES:
            parts = schemas_of(case)
            before = header(parts)
            for place in {0, len(parts), dice.randrange(len(parts))}:
                with self.subTest(case=case, place=place):
                    after = header([*parts[:place], NEW, *parts[place:]])
                    kept = tuple(d for d in after.declarations if not getattr(d, "name", "").startswith("Unrelated"))
                    self.assertEqual(kept, before.declarations)

    def test_another_order_changes_no_name(self) -> None:
        def declared(header: cpp.Header) -> set[str]:
            return {d.name for d in header.declarations if isinstance(d, (cpp.Struct, cpp.Enum, cpp.Alias))}

        dice = random.Random(5)
        for case in ("unions", "names_hard", "constants", "rest", "tuples", "enums"):
            with self.subTest(case):
                parts = schemas_of(case)
                expected = declared(header(parts))
                dice.shuffle(parts)
                self.assertEqual(declared(header(parts)), expected)

    def test_long_names_are_a_file_that_compilers_take(self) -> None:
        long = "x" * 10_000
        (struct,) = header([f"    A: {{type: object, properties: {{? {long} : true}}}}\n"]).declarations
        assert isinstance(struct, cpp.Struct)
        self.assertEqual(struct.members[0].wire, long)
        self.assertEqual(struct.members[0].name, names.identifier(long))


if __name__ == "__main__":
    unittest.main()
