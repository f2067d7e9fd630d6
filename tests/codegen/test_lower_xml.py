"""XML Objects to tables: which bodies have one, what things are called, and which bodies stay text."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, parse, render_assertions, resolve  # noqa: E402
from bindery.lower import lower  # noqa: E402
from bindery.source import Problem  # noqa: E402


def lowered(
    schemas: dict[str, Any], body: Any = None, version: str = "3.1.0", types: tuple[str, ...] = ("application/xml",), raw: bool = False
) -> tuple[cpp.Header, list[Problem]]:
    """A header of one operation whose body is `body`, by default the first schema."""
    body = body if body is not None else {"$ref": f"#/components/schemas/{next(iter(schemas))}"}
    content = {name: {"schema": body} for name in types}
    operation = {
        "operationId": "put", "requestBody": {"required": True, "content": content}, "responses": {"200": {"description": "", "content": content}}
    }  # fmt: skip
    data = {
        "openapi": version, "info": {"title": "T", "version": "1"}, "paths": {"/a": {"put": operation}}, "components": {"schemas": schemas}
    }  # fmt: skip
    description, problems = parse.parse(data, "a.yaml")
    assert description is not None, problems
    linked, found = resolve.resolve(description, lambda file: None, parse.fragment)
    header, more = lower(linked, "api", raw)
    return header, [*problems, *found, *more]


def xml_of(header: cpp.Header) -> cpp.Xml | None:
    return next((d for d in header.declarations if isinstance(d, cpp.Xml)), None)


def rows(schemas: dict[str, Any], table: str, **more: Any) -> dict[str, cpp.XmlRow]:
    header, problems = lowered(schemas, **more)
    xml = xml_of(header)
    assert xml is not None, problems
    return {row.member: row for row in dict(xml.tables)[table]}


def root(schemas: dict[str, Any], body: Any = None, **more: Any) -> cpp.XmlRow:
    header, problems = lowered(schemas, body, **more)
    xml = xml_of(header)
    assert xml is not None, problems
    return xml.bodies[0][1]


TEXT = {"type": "string"}


class Names(unittest.TestCase):
    def test_up_to_3_1_a_reference_is_called_like_its_user_unless_the_target_has_a_name(self) -> None:
        schemas = {
            "A": {"type": "object", "properties": {"plain": {"$ref": "#/components/schemas/B"}, "named": {"$ref": "#/components/schemas/C"}}},
            "B": {"type": "object", "properties": {"x": TEXT}},
            "C": {"type": "object", "properties": {"x": TEXT}, "xml": {"name": "see"}},
        }
        found = rows(schemas, "A")
        self.assertEqual((found["plain"].name, found["named"].name), (cpp.XmlName("plain"), cpp.XmlName("see")))
        found = rows(schemas, "A", version="3.2.0")
        self.assertEqual((found["plain"].name, found["named"].name), (cpp.XmlName("B"), cpp.XmlName("see")))

    def test_all_of_one_reference_is_that_reference(self) -> None:
        member = {"allOf": [{"$ref": "#/components/schemas/B"}]}
        schemas = {
            "A": {"type": "object", "properties": {"one": member, "two": {**member, "xml": {"name": "zwei"}}}},
            "B": {"type": "object", "properties": {"x": TEXT}, "xml": {"name": "bee"}},
        }
        found = rows(schemas, "A")
        self.assertEqual((found["one"].name, found["two"].name), (cpp.XmlName("bee"), cpp.XmlName("zwei")))

    def test_a_child_has_not_the_name_of_its_parent(self) -> None:
        schemas = {
            "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "object", "properties": {"y": TEXT}}]},
            "Pet": {"type": "object", "properties": {"x": TEXT}, "xml": {"name": "pet"}},
        }
        self.assertEqual(root(schemas).name, cpp.XmlName("Dog"))

    def test_an_array_as_a_body_is_always_wrapped(self) -> None:
        item = {"type": "object", "properties": {"x": TEXT}}
        row = root({"A": item}, {"type": "array", "xml": {"name": "all"}, "items": {"$ref": "#/components/schemas/A"}})
        self.assertEqual((row.outer, row.name, row.list), (cpp.XmlName("all"), cpp.XmlName("A"), True))

    def test_text_by_the_extension_of_autorest(self) -> None:
        found = rows({"A": {"type": "object", "properties": {"x": {**TEXT, "xml": {"x-ms-text": True}}}}}, "A")
        self.assertEqual(found["x"].place, "text")

    def test_an_attribute_in_a_namespace_has_a_prefix(self) -> None:
        found = rows({"A": {"type": "object", "properties": {"x": {**TEXT, "xml": {"attribute": True, "namespace": "urn:x"}}}}}, "A")
        self.assertEqual(found["x"].name, cpp.XmlName("x", "ns", "urn:x"))


class Bodies(unittest.TestCase):
    def test_spellings_of_xml_are_one_body(self) -> None:
        header, problems = lowered({"A": {"type": "object", "properties": {"x": TEXT}}}, types=("text/xml", "application/xml"))
        operation = next(d for d in header.declarations if isinstance(d, cpp.Operation))
        self.assertEqual(problems, [])
        self.assertEqual(operation.parameters[0].encoders, (cpp.Encoder("xml", "text/xml", root="bindery_xml::A_root"),))
        self.assertEqual(operation.replies[0].reading, "as_xml<bindery_xml::A_root>")
        self.assertIn("xml_body", header.runtime)

    def test_compile_time_tests_name_the_row_from_outside(self) -> None:
        header, _ = lowered({"A": {"type": "object", "properties": {"x": TEXT}}})
        text = render_assertions.render(header, "a.hpp", "")
        self.assertIn("rt::as_xml<api::bindery_xml::A_root>", text)
        self.assertIn('static_assert(api::bindery_xml::A[0].name.local == "x");', text)

    def test_beside_json_xml_is_text_and_nothing_is_made_for_it(self) -> None:
        header, problems = lowered({"A": {"type": "object", "properties": {"x": TEXT}}}, types=("application/xml", "application/json"))
        operation = next(d for d in header.declarations if isinstance(d, cpp.Operation))
        self.assertEqual((xml_of(header), problems), (None, []))
        self.assertEqual([encoder.kind for encoder in operation.parameters[0].encoders], ["json", "raw"])
        self.assertNotIn("xml_body", header.runtime)

    def test_raw_where_the_user_wants_it(self) -> None:
        header, _ = lowered({"A": {"type": "object", "properties": {"x": TEXT}}}, raw=True)
        operation = next(d for d in header.declarations if isinstance(d, cpp.Operation))
        self.assertIsNone(xml_of(header))
        self.assertEqual((operation.parameters[0].type, operation.replies[0].reading), (cpp.Plain("std::string"), "as_text"))

    def test_what_no_table_says_stays_text_with_a_warning_at_the_place(self) -> None:
        pet = {"type": "object", "required": ["x"], "properties": {"x": TEXT}}
        cases: list[tuple[str, Any, str]] = [
            ("no name", {"type": "object", "properties": {"x": TEXT}}, "has no name for its element"),
            ("name", {"type": "object", "xml": {"name": "a b"}, "properties": {"x": TEXT}}, "`a b` cannot be the name"),
            ("list", _with({"type": "array", "items": TEXT, "xml": {"attribute": True}}), "an array can be no attribute"),
            ("object", _with({**pet, "xml": {"attribute": True}}), "only a text, a number or a boolean can be an attribute"),
            ("lists", _with({"type": "array", "items": {"type": "array", "items": TEXT}}), "lists inside a list need elements"),
            ("twice", _with(TEXT, y={**TEXT, "xml": {"name": "x"}}), "are both called `x` in XML"),
            ("twice among alternatives", _with({"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "integer"}]}, b=TEXT), "are both called `b`"),
            ("unlike", _with({"oneOf": [pet, {**pet, "title": "other"}]}), "two alternatives have the same members"),
        ]
        for name, body, message in cases:
            with self.subTest(name):
                header, problems = lowered({"B": {**pet, "xml": {"name": "b"}}}, body)
                self.assertIsNone(xml_of(header))
                self.assertTrue(any(message in p.message and p.severity == "warning" for p in problems), [p.message for p in problems])

    def test_an_open_object_without_an_element_stays_text(self) -> None:
        inside = {"type": "object", "xml": {"nodeType": "none"}, "properties": {"b": TEXT}}
        header, _ = lowered({"A": _with(inside)}, version="3.2.0")
        self.assertIsNotNone(xml_of(header))
        header, problems = lowered({"A": _with({**inside, "additionalProperties": TEXT})}, version="3.2.0")
        self.assertIsNone(xml_of(header))
        self.assertTrue(any("the member `x` has no element of its own in XML" in p.message for p in problems), [p.message for p in problems])

    def test_an_array_that_contains_itself_stays_text(self) -> None:
        schemas = {"A": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}
        header, problems = lowered(schemas)
        self.assertIsNone(xml_of(header))
        self.assertTrue(any("contains itself" in p.message for p in problems))


def _with(schema: Any, **more: Any) -> dict[str, Any]:
    return {"type": "object", "xml": {"name": "a"}, "properties": {"x": schema, **more}}


if __name__ == "__main__":
    unittest.main()
