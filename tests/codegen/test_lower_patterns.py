"""Which regular expressions are within what the runtime matches, and what becomes of the constraints of a schema."""

from __future__ import annotations

import re
import sys
import unittest
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, load, lower, parse, resolve, source  # noqa: E402
from bindery.lower_patterns import is_supported  # noqa: E402
from bindery.lower_rules import _FORMATS  # noqa: E402
from bindery.render_rules import parameter_rules, schema_table  # noqa: E402


def rules(schema: str) -> tuple[tuple[cpp.Check, ...], list[source.Problem]]:
    text = (
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {B: {type: integer, minimum: 3},"
        f" A: {{type: object, properties: {{p: {schema}}}}}}}}}\n"
    )
    data = load.load_text("a.yaml", text).data
    assert data is not None
    description, problems = parse.parse(data, "a.yaml")
    assert description is not None and not problems
    linked, _ = resolve.resolve(description, lambda _: data, parse.fragment)
    header, found = lower.lower(linked, "t")
    struct = next(d for d in header.declarations if isinstance(d, cpp.Struct))
    return struct.members[0].rules, found


class Patterns(unittest.TestCase):
    def test_supported(self) -> None:
        for pattern in ("", "abc", "^a|b$", "(a(?:b)c)*?", "[^\\d\\-\\]a-z]+", "\\u00e4\\x41\\u{1F600}", "a{2}b{2,}c{2,3}", "{a}", "\\/\\.", "(?<n>x)"):
            self.assertTrue(is_supported(pattern), pattern)

    def test_not_supported(self) -> None:
        for pattern in ("(?=a)", "(?<!a)b", "(a)\\1", "\\p{L}", "(", ")", "[a", "*", "a**", "a{3,2}", "\\", "\\q", "(" * 60 + ")" * 60, "(((a{99}){99}){99})"):
            self.assertFalse(is_supported(pattern), pattern)


class Formats(unittest.TestCase):
    def test_what_their_patterns_take(self) -> None:
        for name, good, bad in (
            ("ipv4", ("1.2.3.4", "255.0.0.19"), ("1.2.3.4.", "1.2.3", "256.1.1.1", "1.2.3.4.5")),
            ("ipv6", ("::1", "2001:db8::1", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8"), (":::::::.", "1.2.3.4", "12345::", "1:2:3:4:5:6:7:8:9")),
            ("uuid", ("123e4567-e89b-12d3-a456-426614174000",), ("123e4567e89b12d3a456426614174000",)),
            ("hostname", ("a-b.example.", "x"), ("-a", "a..b")),
        ):
            pattern = _FORMATS[name]
            self.assertTrue(is_supported(pattern))
            for text in good:
                self.assertTrue(re.search(pattern, text), (name, text))
            for text in bad:
                self.assertFalse(re.search(pattern, text), (name, text))


class Rules(unittest.TestCase):
    def test_constraints(self) -> None:
        for schema, expected in (
            ("{type: string, minLength: 1}", (cpp.Check("length", (1,)),)),
            ("{type: string, maxLength: 5, pattern: a}", (cpp.Check("length", (0, 5)), cpp.Check("pattern", ("a",)))),
            ("{type: integer, minimum: 1, exclusiveMaximum: 9}", (cpp.Check("at_least", (1,)), cpp.Check("below", (9,)))),
            ("{type: number, maximum: 1.5, multipleOf: 0.1}", (cpp.Check("at_most", (Decimal("1.5"),)), cpp.Check("multiple_of", ("0.1",)))),
            ("{type: array, uniqueItems: true, items: {type: string, minLength: 2}}", (cpp.Check("unique"), cpp.Check("each", (cpp.Check("length", (2,)),)))),
            ("{$ref: '#/components/schemas/B'}", (cpp.Check("at_least", (3,)),)),
            ("{type: [string, 'null'], maxLength: 1}", (cpp.Check("length", (0, 1)),)),
            ("{type: integer, format: int32, maximum: 2147483647}", ()),
            ("{type: string, format: byte, maxLength: 4}", ()),
            ("{type: string}", ()),
            ("{type: array, prefixItems: [{type: string}, {type: integer, minimum: 1}], items: false}", (cpp.Check("item", (1, cpp.Check("at_least", (1,)))),)),
            ("{oneOf: [{type: integer, minimum: 1}, {type: string, minLength: 2}]}", (cpp.Check("at_least", (1,)), cpp.Check("length", (2,)))),
            ("{anyOf: [{type: string, minLength: 2}, {type: 'null'}]}", (cpp.Check("length", (2,)),)),
            ("{type: string, pattern: '/^a$/'}", (cpp.Check("pattern", ("^a$",)),)),
            ("{type: string, pattern: '/a/'}", (cpp.Check("pattern", ("/a/",)),)),
        ):
            self.assertEqual(rules(schema), (expected, []), schema)

    def test_bounds_beyond_64_bits_are_literals_that_every_compiler_takes(self) -> None:
        for bound, literal in (("18446744073709551615", "18446744073709551615u"), ("18446744073709551616", "18446744073709551616.0"), ("1e-400", "0.0"), ("1e30", "1E+30")):
            parameter = cpp.Parameter(name="p", wire="p", send="query", type=cpp.Plain("double"), required=True, rules=rules(f"{{type: number, maximum: {bound}}}")[0], checked=True)
            self.assertIn(f'      check.member("p", given.p, check.at_most({literal}));'.strip(), "".join(parameter_rules([parameter])))

    def test_counts_that_nothing_reaches(self) -> None:
        self.assertEqual(rules("{type: string, maxLength: 1e40}"), ((cpp.Check("length", (0, 2**63 - 1)),), []))

    def test_a_text_in_pieces_is_one_item_of_a_list(self) -> None:
        lines = schema_table([("A", '{"a":1}'), ("B", '{"b":' + "1," * 60 + "2}")])
        self.assertEqual(lines[2:5], ['    "A",', '    "{\\"a\\":1}",', '    "B",'])
        self.assertTrue(lines[5].startswith('    ("') and lines[-2].endswith('"),') and len(lines) == 8, lines)

    def test_a_pattern_that_is_not_checked_is_a_warning(self) -> None:
        found, problems = rules("{type: string, pattern: '(?=a)'}")
        self.assertEqual((found, [(p.severity, p.at) for p in problems]), ((), [("warning", "a.yaml#/components/schemas/A/properties/p/pattern")]))


if __name__ == "__main__":
    unittest.main()
