"""The judge of ./dev wire: what counts as passed, what has to be explained, and which value of a driver is changed."""

from __future__ import annotations

import contextlib
import io
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "wire"))

import mutate  # noqa: E402
import wire  # noqa: E402
from suites import Scenario  # noqa: E402

DRIVER = """#include "wire.hpp"
TEST_CASE("first") { WIRE_OK(api::first(http(), {.id = 7})); }
TEST_CASE("second") {
  const auto got = api::second(http(), {.id = 7});
  CHECK(got.items[0] == list{1, 20});
}
TEST_CASE("third") { WIRE_STATUS(404, api::third(http(), {.name = "n"})); }
#ifndef WIRE_SAMPLE
TEST_CASE("fourth") { WIRE_VALUE(api::fourth(http(), {.id = 7}), text("a \\"b\\"")); }
TEST_CASE("no scenario") { CHECK(true); }
#endif
"""


def ran(name: str, made: int = 1, failed: int = 0, no_route: str = "") -> wire.Ran:
    return wire.Ran(name, "driver", made, failed, failed == 0, 0.0, no_route)


class Judging(unittest.TestCase):
    def test_why_a_scenario_has_not_passed(self) -> None:
        self.assertEqual(wire.why_missed(ran("a"), True), "")
        self.assertEqual(wire.why_missed(ran("a", no_route="none"), False), "")
        self.assertEqual(wire.why_missed(None, True), "no test case has its name")
        self.assertEqual(wire.why_missed(ran("a", made=0), True), "its test case asserts nothing")
        self.assertEqual(wire.why_missed(ran("a", made=3, failed=1), True), "its test case failed (1 of 3 assertions)")
        self.assertEqual(wire.why_missed(ran("a"), False), "the server has not seen it")

    def test_a_miss_needs_a_reason_and_a_reason_a_miss(self) -> None:
        both = [Scenario("a", "g", ""), Scenario("b", "g", "")]
        for misses, covered, code in (({}, {"a", "b"}, 0), ({}, {"a"}, 1), ({"b": "why"}, {"a"}, 0), ({"b": "why"}, {"a", "b"}, 1)):
            verdicts = wire.judge(both, {"a": ran("a"), "b": ran("b")}, covered, misses)
            with contextlib.redirect_stdout(io.StringIO()) as shown:
                self.assertEqual(wire.report(verdicts, []), code, (misses, covered))
            self.assertIn(f"{len(covered)} of 2 scenarios passed", shown.getvalue())

    def test_test_cases_of_no_scenario(self) -> None:
        found = wire.strays({"x": ran("x"), "y": ran("y", no_route="none"), "z": ran("z", made=0, no_route="none")}, [])
        self.assertEqual(found, ["x: no scenario of the suite has this name", "z: failed or asserts nothing"])


class Changing(unittest.TestCase):
    def test_one_expected_value_of_each_group(self) -> None:
        changes = mutate.mutations(DRIVER, {"first": "a", "second": "a", "third": "b", "fourth": "c"})
        told = [(change.group, change.case, change.before, change.after) for change in changes]
        self.assertEqual(told, [("a", "second", "20", "21"), ("b", "third", "404", "405"), ("c", "fourth", '"a \\"b\\""', '"a \\"b\\"x"')])
        text = mutate.mutated(DRIVER, changes)
        self.assertEqual(len(text), len(DRIVER) + 1)
        for part in ("list{1, 21}", "WIRE_STATUS(405,", '{.id = 7}), text("a \\"b\\"x")'):
            self.assertIn(part, text)
        self.assertEqual([mutate.in_sample(text, change.case) for change in changes], [True, True, False])

    def test_a_group_whose_assertions_have_no_value(self) -> None:
        self.assertEqual(mutate.mutations(DRIVER, {"first": "a"}), [])


if __name__ == "__main__":
    unittest.main()
