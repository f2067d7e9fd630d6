"""Defaults, examples and words that their schemas do not allow are doubts with a place."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import load, parse, resolve, source  # noqa: E402


def said(schema: str) -> list[str]:
    text = f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {schema}, B: {{type: integer, maximum: 5}}}}}}\n"
    data = load.load_text("a.yaml", text).data
    assert data is not None
    description, problems = parse.parse(data, "a.yaml")
    assert description is not None and not problems, problems
    _, found = resolve.resolve(description, lambda _: data, parse.fragment)
    assert not source.has_errors(found)
    return [problem.message.partition("allows: ")[2] for problem in found]


class Values(unittest.TestCase):
    def test_what_does_not_fit(self) -> None:
        for schema, wrong in (
            ("{type: integer, default: x}", "expected a whole number"),
            ("{type: integer, default: 1.5}", "expected a whole number"),
            ("{type: boolean, default: 'true'}", "expected true or false"),
            ("{type: string, maxLength: 2, default: abc}", "it has 3 characters, more than 2"),
            ("{type: string, pattern: '^a', default: b}", "the pattern does not match"),
            ("{type: number, minimum: 3, example: 2}", "it is less than 3"),
            ("{type: number, exclusiveMaximum: 3, example: 3}", "it is not less than 3"),
            ("{type: integer, multipleOf: 3, example: 4}", "it is no multiple of 3"),
            ("{type: integer, format: int32, default: 3000000000}", "it is beyond int32"),
            ("{type: array, items: {type: string}, default: [a, 1]}", "item 1: expected a text"),
            ("{type: array, uniqueItems: true, default: [1, 2, 1]}", "two of its items are alike"),
            ("{type: array, minItems: 1, default: []}", "it has 0 items, fewer than 1"),
            ("{type: object, required: [a], properties: {a: {}}, example: {}}", "it has no `a`"),
            ("{type: object, additionalProperties: false, example: {a: 1}}", "it has `a`, and no other properties than those declared may be there"),
            ("{type: object, properties: {a: {$ref: '#/components/schemas/B'}}, example: {a: 6}}", "`a`: it is greater than 5"),
            ("{enum: [a, b], default: c}", "it is none of the words listed"),
            ("{type: integer, enum: [1, x]}", "expected a whole number"),
            ("{oneOf: [{type: string}, {type: boolean}], default: 1}", "none of the alternatives fits"),
            ("{type: string, default: null}", "expected a text"),
        ):
            self.assertEqual(said(schema), [wrong], schema)

    def test_what_fits(self) -> None:
        for schema in (
            "{type: integer, default: 1.0}",
            "{type: [string, 'null'], default: null}",
            "{type: array, items: {$ref: '#/components/schemas/B'}, default: [5]}",
            "{oneOf: [{type: string}, {type: integer}], default: 1}",
            "{allOf: [{type: object, properties: {a: {type: string}}}], example: {a: x}}",
            "{type: object, properties: {a: {type: object}}, example: {a: {b: 1}}}",
            "{default: anything}",
        ):
            self.assertEqual(said(schema), [], schema)


if __name__ == "__main__":
    unittest.main()
