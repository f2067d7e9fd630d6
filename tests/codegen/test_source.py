"""The form of a complaint: place, sentence, source line, carets, hint."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import source  # noqa: E402
from bindery.source import Problem, Spot  # noqa: E402


def shown(problem: Problem, spot: Spot) -> list[str]:
    """The lines of one problem at a spot."""
    return source.render([problem], lambda at, part: spot).splitlines()


class Form(unittest.TestCase):
    def test_form(self) -> None:
        problem = Problem(
            at="spec/swr.yaml#/a/type",
            message='`registry_id` has type "Integer"; types are written in lower case',
            hint="did you mean `integer`?",
        )
        spot = Spot(line=41, column=17, length=7, text="          type: Integer")
        self.assertEqual(
            shown(problem, spot),
            [
                'spec/swr.yaml:41:17: `registry_id` has type "Integer"; types are written in lower case',
                "   41 |           type: Integer",
                "      |                 ^^^^^^^ did you mean `integer`?",
            ],
        )

    def test_warning_says_so(self) -> None:
        lines = shown(Problem(at="a#", message="m", severity="warning"), Spot(1, 1, 1, "x"))
        self.assertEqual(lines[0], "a:1:1: warning: m")

    def test_own_spot_wins(self) -> None:
        lines = shown(Problem(at="a#", message="m", spot=Spot(7, 2, 1, "xyz")), Spot(1, 1, 1, "x"))
        self.assertEqual(lines, ["a:7:2: m", "   7 | xyz", "     |  ^"])

    def test_also_shows_other_place(self) -> None:
        spots = {"a#/p": Spot(9, 1, 1, "p: 1"), "a#/q": Spot(3, 1, 1, "q: 1")}
        problem = Problem(at="a#/p", message="twice", also=(("a#/q", "first here"),))
        text = source.render([problem], lambda at, part: spots[at])
        self.assertEqual(
            text.splitlines(),
            ["a:9:1: twice", "   9 | p: 1", "     | ^", "a:3:1: first here", "   3 | q: 1", "     | ^"],
        )

    def test_sorted_by_file_and_position_and_each_once(self) -> None:
        spots = {"b#/x": Spot(1, 1, 1, "x"), "a#/y": Spot(10, 1, 1, "y"), "a#/z": Spot(9, 5, 1, "    z")}
        problems = [Problem(at=at, message="m") for at in ("b#/x", "a#/y", "a#/z", "a#/y")]
        heads = [line for line in source.render(problems, lambda at, part: spots[at]).splitlines() if ": m" in line]
        self.assertEqual(heads, ["a:9:5: m", "a:10:1: m", "b:1:1: m"])

    def test_part_reaches_the_locator(self) -> None:
        seen: list[str] = []

        def locate(at: str, part: source.Part) -> Spot:
            seen.append(part)
            return Spot(1, 1, 1, "")

        source.render([Problem(at="a#", message="m", part="key")], locate)
        self.assertEqual(seen, ["key"])


class Terminal(unittest.TestCase):
    def test_carets_count_cells(self) -> None:
        lines = shown(Problem(at="a#", message="m"), Spot(1, 4, 2, "\t日本:本語"))
        self.assertEqual(lines[1:], ["   1 |     日本:本語", "     |         ^^^"])

    def test_control_and_bidi_are_escaped(self) -> None:
        spot = Spot(1, 6, 1, "a\x1b[31m\u202eb")
        lines = shown(Problem(at="f\x07#", message="has \u2066 and \n", hint="\x1b"), spot)
        self.assertEqual(lines[0], "f\\x07:1:6: has \\u2066 and \\x0a")
        self.assertEqual(lines[1], "   1 | a\\x1b[31m\\u202eb")
        self.assertEqual(lines[2], "     |         ^ \\x1b")

    def test_long_line_is_cut_around_the_carets(self) -> None:
        text = "x" * 5000 + "HERE" + "y" * 5000
        lines = shown(Problem(at="a#", message="m"), Spot(1, 5001, 4, text))
        self.assertLess(len(lines[1]), 130)
        under = lines[1][lines[2].index("^") :][: lines[2].count("^")]
        self.assertEqual(under, "HERE")
        self.assertTrue(lines[1].endswith(" …"))
        self.assertIn("| … x", lines[1])

    def test_spot_behind_the_line_has_a_caret(self) -> None:
        self.assertEqual(shown(Problem(at="a#", message="m"), Spot(1, 4, 1, "a: "))[2], "     |    ^")


class Places(unittest.TestCase):
    def test_split(self) -> None:
        self.assertEqual(source.split("a.yaml#/x/y"), ("a.yaml", "/x/y"))
        self.assertEqual(source.split("c#.yaml#/x#/y"), ("c#.yaml", "/x#/y"))
        self.assertEqual(source.split("a.yaml#"), ("a.yaml", ""))

    def test_tokens_undo_escape(self) -> None:
        keys = ["/pets/{id}", "a~b", "", "~1"]
        pointer = "".join("/" + source.escape(key) for key in keys)
        self.assertEqual(pointer, "/~1pets~1{id}/a~0b//~01")
        self.assertEqual(source.tokens(pointer), keys)

    def test_did_you_mean(self) -> None:
        self.assertEqual(source.did_you_mean("requierd", ["required", "type"]), "did you mean `required`?")
        self.assertEqual(source.did_you_mean("TYPE", ["required", "type"]), "did you mean `type`?")
        self.assertEqual(source.did_you_mean("zebra", ["required", "type"]), "")


class LongNames(unittest.TestCase):
    def test_a_message_shows_the_ends_of_a_name_of_megabytes(self) -> None:
        name = "begin" + "x" * 1_000_000 + "end"
        problem = source.Problem(at="a.yaml#", message=f"`{name}` is odd", hint=f"did you mean `{name}`?")
        text = source.render([problem], lambda at, part: source.Spot(1, 1, 1, "a"))
        self.assertLess(len(text), 1000)
        self.assertEqual(text.count("begin"), 2)
        self.assertEqual(text.count("end`"), 2)
        self.assertIn("` is odd", text)


if __name__ == "__main__":
    unittest.main()
