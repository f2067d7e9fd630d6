"""What becomes of the keywords that no C++ type says: schemas as JSON, and what they refer to."""

from __future__ import annotations

import json
import sys
import unittest
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, load, lower, parse, resolve, source  # noqa: E402


def header_of(schemas: dict[str, Any]) -> tuple[cpp.Header, list[source.Problem]]:
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}
    data = load.load_text("a.json", json.dumps(document)).data
    description, _ = parse.parse(data, "a.json")
    assert description is not None
    linked, problems = resolve.resolve(description, lambda _: data, parse.fragment)
    assert not source.has_errors(problems), problems
    header, found = lower.lower(linked, "t")
    return header, found


def rules_of(schema: Any, **more: Any) -> tuple[cpp.Check, ...]:
    """The rules of a member with the schema."""
    header, problems = header_of({**more, "A": {"type": "object", "properties": {"p": schema}}})
    assert not problems, problems
    struct = next(d for d in header.declarations if isinstance(d, cpp.Struct) and d.name == "A")
    return struct.members[0].rules


def json_of(checks: tuple[cpp.Check, ...]) -> Any:
    """The schema that is the only rule."""
    assert len(checks) == 1 and checks[0].name in ("schema", "schema_alone"), checks
    return json.loads(str(checks[0].arguments[0]))


class Texts(unittest.TestCase):
    def test_what_types_and_rules_say_is_left_out(self) -> None:
        rules = rules_of({"type": "string", "minLength": 2, "not": {"const": "ab"}})
        self.assertEqual([check.name for check in rules], ["length", "schema"])
        self.assertEqual(json_of(rules[1:]), {"not": {"const": "ab"}})

    def test_alternatives_of_one_type_are_asked_alone(self) -> None:
        rules = rules_of({"anyOf": [{"type": "string", "minLength": 3}, {"type": "string", "maxLength": 1}]})
        self.assertEqual(rules[0].name, "schema_alone")
        self.assertEqual(json_of(rules), {"anyOf": [{"type": "string", "minLength": 3}, {"type": "string", "maxLength": 1}]})

    def test_plain_unions_and_enums_cost_nothing(self) -> None:
        for schema in (
            {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            {"enum": ["a", "b"]},
            {"oneOf": [{"const": 1}, {"const": 2}]},
            {"type": "integer", "oneOf": [{"const": 1}, {"const": 2}]},
            {"oneOf": [{"$ref": "#/components/schemas/P"}, {"type": "null"}]},
            {"oneOf": [{"$ref": "#/components/schemas/P"}, {"$ref": "#/components/schemas/Q"}]},
        ):
            one = {"type": "object", "required": ["x"], "properties": {"x": {"type": "string", "minLength": 1}}}
            two = {"type": "object", "required": ["y"], "properties": {"y": {"type": "string", "minLength": 1}}}
            self.assertEqual(rules_of(schema, P=one, Q=two), (), schema)

    def test_words_beside_free_text_are_left_out(self) -> None:
        self.assertEqual(json_of(rules_of({"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]})), {"anyOf": [{"type": "string"}]})

    def test_words_beside_numbers_need_no_schema(self) -> None:
        self.assertEqual(rules_of({"oneOf": [{"enum": ["auto"]}, {"type": "integer", "minimum": 1}]}), (cpp.Check("at_least", (1,)),))

    def test_words_of_other_types(self) -> None:
        self.assertEqual(json_of(rules_of({"const": {"a": 1.50}})), {"enum": [{"a": 1.5}]})
        self.assertEqual(rules_of({"const": {"$ref": "#/x"}}), (cpp.Check("schema", ('{"enum":[{"$ref":"#/x"}]}',)),))  # A word is no schema.
        self.assertEqual(json_of(rules_of({"enum": ["a", 1, None]})), {"enum": ["a", 1]})  # Null is the type's own.

    def test_old_ways(self) -> None:
        for written, meant in (
            ({"items": [{"type": "string"}], "additionalItems": False}, {"prefixItems": [{"type": "string"}], "items": False}),
            ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
            ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
            ({"pattern": "/^a$/"}, {"pattern": "^a$"}),
            ({"title": "T", "format": "uuid", "x-a": 1}, {}),
        ):
            self.assertEqual(json_of(rules_of({"type": "string", "not": written})), {"not": meant})


class References(unittest.TestCase):
    def test_what_is_referred_to_is_in_the_table_with_all_that_it_refers_to(self) -> None:
        schemas = {
            "A": {"type": "object", "not": {"$ref": "#/components/schemas/B"}},
            "B": {"type": "object", "properties": {"c": {"$ref": "#/components/schemas/C"}}},
            "C": {"type": "object", "properties": {"c": {"$ref": "#/components/schemas/C"}}},
            "D": {"type": "string"},
            "Holder": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}},
        }
        header, problems = header_of(schemas)
        self.assertEqual(problems, [])
        self.assertEqual([name for name, _ in header.schemas], ["B", "C"])
        self.assertEqual(json.loads(dict(header.schemas)["B"]), {"type": "object", "properties": {"c": {"$ref": "C"}}})

    def test_only_what_refers_to_the_table_names_it(self) -> None:
        properties = {"p": {"not": {"$ref": "#/components/schemas/B"}}, "q": {"not": {"const": 1}}}
        header, _ = header_of({"A": {"type": "object", "properties": properties}, "B": {"type": "string"}})
        struct = next(d for d in header.declarations if isinstance(d, cpp.Struct))
        self.assertEqual([cpp.SchemaTable() in member.rules[0].arguments for member in struct.members], [True, False])

    def test_a_schema_that_contains_itself_without_a_struct(self) -> None:
        tree = {"type": "array", "maxItems": 2, "items": {"$ref": "#/components/schemas/Tree"}}
        self.assertEqual(json_of(rules_of({"$ref": "#/components/schemas/Tree"}, Tree=tree)), {"$ref": "Tree"})
        free = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
        self.assertEqual(rules_of({"$ref": "#/components/schemas/Tree"}, Tree=free), ())

    def test_what_cannot_be_said_is_a_warning(self) -> None:
        for schema, reason in (
            ({"not": {"pattern": "(?=a)"}}, "it cannot match the pattern `(?=a)`"),
            ({"patternProperties": {"\\p{L}": {}}}, "it cannot match the pattern `\\p{L}`"),
            ({"not": {"$ref": "#/components/schemas/Nobody"}}, "`#/components/schemas/Nobody` leads to no schema that is read"),
            ({"not": {"$ref": "more.json#/A"}}, "`more.json#/A` leads to no schema that is read"),
            ({"not": {"$dynamicRef": "#a"}}, "`$dynamicRef` leads to different schemas from different places"),
            ({"not": {"enum": ["x" * 60_000]}}, "the schema is longer than 60000 characters"),
            ({"not": [1]}, "something that is no schema stands inside"),
        ):
            header, problems = header_of({"A": {"type": "object", "properties": {"p": schema}}})
            struct = next(d for d in header.declarations if isinstance(d, cpp.Struct))
            warnings = [p for p in problems if "does not check all" in p.message]
            self.assertEqual((struct.members[0].rules, header.schemas), ((), ()), schema)
            self.assertEqual([p.message for p in warnings], [f"`validate` does not check all of this: {reason}"])
            self.assertEqual([(p.at, p.severity) for p in warnings], [("a.json#/components/schemas/A/properties/p", "warning")])


class Structs(unittest.TestCase):
    def test_what_looks_at_the_other_members_sees_them_by_name(self) -> None:
        header, _ = header_of(
            {"A": {"allOf": [{"$ref": "#/components/schemas/B"}], "properties": {"a": {"minLength": 1}}, "unevaluatedProperties": False},
             "B": {"type": "object", "properties": {"b": {"type": "string"}}}}
        )  # fmt: skip
        struct = next(d for d in header.declarations if isinstance(d, cpp.Struct) and d.name == "A")
        expected = {"properties": {"a": True}, "allOf": [{"properties": {"b": True}}], "unevaluatedProperties": False}
        self.assertEqual(json_of(struct.rules), expected)

    def test_members_by_pattern_have_a_place(self) -> None:
        header, _ = header_of(
            {"A": {"type": "object", "properties": {"a": {"type": "string"}}, "patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": False}}
        )
        struct = next(d for d in header.declarations if isinstance(d, cpp.Struct))
        assert struct.rest is not None
        self.assertEqual(struct.rest.type, cpp.Map(cpp.Plain("rt::any")))

    def test_what_only_requests_have_is_not_asked_of_all(self) -> None:
        one = {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string", "writeOnly": True}, "b": {"type": "string"}}}
        header, _ = header_of({"P": one, "A": {"type": "object", "properties": {"p": {"type": "object", "not": {"$ref": "#/components/schemas/P"}}}}})
        self.assertEqual(json.loads(dict(header.schemas)["P"])["required"], ["b"])


if __name__ == "__main__":
    unittest.main()
