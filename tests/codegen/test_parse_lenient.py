"""The slips of publishers: errors, which `lenient` turns into warnings; either way they are read as they were meant."""

from __future__ import annotations

import unittest
from typing import Any

import test_parse  # noqa: F401  (finds the package)

from bindery import load, parse, source, spec

HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
A = "a.yaml#/components/schemas/A"


def read(text: str, lenient: bool = True) -> tuple[spec.Description, list[str]]:
    """The description, and its problems as "warning: sentence | hint", without places."""
    loaded = load.load_text("a.yaml", text)
    assert loaded.data is not None, loaded.problems
    description, problems = parse.parse(loaded.data, "a.yaml", lenient)
    assert description is not None, problems
    return description, [("warning: " if p.severity == "warning" else "") + p.message + (f" | {p.hint}" if p.hint else "") for p in problems]


def schema(text: str, lenient: bool = True) -> spec.Schema:
    """The schema, of which there is something to say: a warning when lenient, else an error."""
    description, said = read(HEAD + f"paths: {{}}\ncomponents: {{schemas: {{A: {text}}}}}\n", lenient)
    assert said and all(line.startswith("warning: ") for line in said) is lenient, said
    return description.components.schemas[0].schema


def operation(text: str) -> tuple[spec.Operation, list[str]]:
    description, said = read(HEAD + f"paths: {{/a: {{post: {text}}}}}\n")
    return description.paths[0].operations[0], said


class Strict(unittest.TestCase):
    def test_each_slip_is_an_error_without_lenient(self) -> None:
        for text in ("{type: String}", "{type: int}", "{type: string, minLength: '3'}", "{properties: {a: {required: true}}}", "{enum: a}"):
            schema(text, lenient=False)
            schema(text, lenient=True)


class Documents(unittest.TestCase):
    def test_what_is_missing(self) -> None:
        for text in ("openapi: 3.0.3\npaths: {}\n", "openapi: 3.0.3\ninfo: {}\npaths: {}\n", HEAD):
            description, said = read(text)
            self.assertTrue(said)
            self.assertTrue(all(line.startswith("warning: ") for line in said), said)
            self.assertTrue(any(not line.startswith("warning: ") for line in read(text, lenient=False)[1]))
            self.assertEqual(description.paths, ())

    def test_version_as_a_number(self) -> None:
        description, said = read("openapi: 3.1\ninfo: {title: T, version: 2}\npaths: {}\n")
        self.assertEqual((description.version[:3], description.api_version), ("3.1", "2"))
        self.assertEqual(len(said), 2)

    def test_unknown_keys_and_names(self) -> None:
        text = HEAD + "paths: {}\nfoo: 1\ncomponents: {schemas: {'A B': {type: string}}}\n"
        description, said = read(text)
        self.assertEqual(description.components.schemas[0].name, "A B")
        self.assertEqual([line.partition(" | ")[0] for line in said], [
            "warning: the component name `A B` has other characters than letters, digits, `.`, `-` and `_`",
            "warning: `foo` is not a key of a description",
        ])  # fmt: skip


class Schemas(unittest.TestCase):
    def test_type_words(self) -> None:
        cases: dict[str, spec.Schema] = {
            "{type: String}": spec.Text(at=A),
            "{type: INTEGER, format: int32}": spec.Integer(at=A, format="int32"),
            "{type: int}": spec.Integer(at=A),
            "{type: long}": spec.Integer(at=A, format="int64"),
            "{type: float}": spec.Number(at=A, format="float"),
            "{type: date}": spec.Text(at=A, format="date"),
            "{type: datetime, format: special}": spec.Text(at=A, format="special"),
            "{type: file}": spec.Text(at=A, format="binary"),
            "{type: bool}": spec.Boolean(at=A),
            "{type: map}": spec.Object(at=A),
            "{type: any}": spec.Anything(at=A),
            "{type: [String, int]}": spec.Several(at=A, members=(spec.Text(at=A), spec.Integer(at=A))),
            "{type: {}}": spec.Anything(at=A),
        }
        for text, expected in cases.items():
            self.assertEqual(schema(text), expected, text)

    def test_values_of_other_types(self) -> None:
        self.assertEqual(schema("{type: string, minLength: '3', maxLength: ' 5'}"), spec.Text(at=A, min_length=3, max_length=5))
        self.assertTrue(schema("{type: string, nullable: 'true'}").nullable)
        self.assertEqual(schema("{type: string, title: 5}").notes.title, "5")
        self.assertEqual(schema("{type: string, title: true}").notes.title, "true")

    def test_null_where_something_is_expected(self) -> None:
        self.assertEqual(schema("{type: object, properties: null, required: null}"), spec.Object(at=A))
        _, said = read(HEAD + "paths: {}\ncomponents: {schemas: {A: {type: object, properties: null}}}\n", lenient=False)
        self.assertEqual(said, ["warning: `properties` is null, which says nothing | remove it; it is taken to be absent"])

    def test_required_inside_a_property(self) -> None:
        node = schema("{type: object, properties: {a: {type: string, required: true}, b: {type: string, required: false}}}")
        assert isinstance(node, spec.Object)
        self.assertEqual([(p.name, p.required) for p in node.properties], [("a", True), ("b", False)])

    def test_items_as_a_list(self) -> None:
        node = schema("{type: array, items: [{type: string}], additionalItems: {type: boolean}}")
        at = A + "/prefixItems/0"
        self.assertEqual(node, spec.Array(at=A, prefix_items=(spec.Text(at=at),), items=spec.Boolean(at=A + "/items")))

    def test_a_single_word_as_enum(self) -> None:
        node = schema("{type: string, enum: a}")
        assert isinstance(node, spec.Enum)
        self.assertEqual([word.data for word in node.words], ["a"])

    def test_beside_a_ref(self) -> None:
        node = schema("{$ref: '#/x', nullable: true, readOnly: true, maxLength: 3}")
        self.assertEqual(node, spec.Ref(at=A, target="#/x", nullable=True, notes=spec.Notes(read_only=True)))


class Parameters(unittest.TestCase):
    def parameter(self, text: str) -> tuple[Any, list[str]]:
        node, said = operation(f"{{parameters: [{text}]}}")
        return node.parameters[0], said

    def test_type_without_schema(self) -> None:
        parameter, said = self.parameter("{name: p, in: query, type: integer, format: int32}")
        self.assertEqual((parameter.schema.format, type(parameter.schema)), ("int32", spec.Integer))
        self.assertEqual(said[0], "warning: `type` stands beside the keys of the parameter; OpenAPI 3 writes it into `schema` | move it there")
        parameter, _ = self.parameter("{name: p, in: query, type: string, schema: {type: boolean}}")
        self.assertIsInstance(parameter.schema, spec.Boolean)

    def test_path_parameters_are_required(self) -> None:
        description, said = read(HEAD + "paths: {'/a/{p}': {get: {parameters: [{name: p, in: path, schema: {}}]}}}\n")
        parameter = description.paths[0].operations[0].parameters[0]
        self.assertTrue(parameter.required)  # type: ignore[union-attr]
        self.assertEqual(said, ["warning: the path parameter `p` is not required; a path parameter always is | write `required: true`"])

    def test_bodies_and_forms_among_the_parameters(self) -> None:
        node, said = operation("{parameters: [{name: b, in: body, required: true, schema: {type: string}}, {name: q, in: query, schema: {}}]}")
        assert isinstance(node.body, spec.RequestBody)
        self.assertEqual((node.body.required, node.body.content[0].type, len(node.parameters)), (True, "application/json", 1))
        self.assertIn("warning: a parameter cannot be `in: body` since OpenAPI 3; it is taken to be a request body", said[0])

        node, _ = operation("{parameters: [{name: f, in: formData, type: file, required: true}, {name: n, in: formData, schema: {type: integer}}]}")
        assert isinstance(node.body, spec.RequestBody)
        media = node.body.content[0]
        assert isinstance(media.schema, spec.Object)
        self.assertEqual(media.type, "multipart/form-data")
        self.assertEqual([(p.name, type(p.schema), p.required) for p in media.schema.properties], [("f", spec.Text, True), ("n", spec.Integer, False)])

    def test_bodies_among_the_parameters_of_a_path(self) -> None:
        description, said = read(HEAD + "paths: {/a: {parameters: [{name: b, in: body, schema: {}}], get: {}}}\n")
        self.assertEqual(description.paths[0].parameters, ())
        self.assertEqual(said, [
            "warning: a parameter cannot be `in: body` since OpenAPI 3; it is left out | write it as `requestBody` of each operation that has it"
        ])  # fmt: skip


class Security(unittest.TestCase):
    def scheme(self, text: str) -> spec.SecurityScheme:
        description, said = read(HEAD + f"paths: {{}}\ncomponents: {{securitySchemes: {{k: {text}}}}}\n")
        assert said and all(line.startswith("warning: ") for line in said), said
        scheme = description.components.security_schemes[0]
        assert isinstance(scheme, spec.SecurityScheme)
        return scheme

    def test_words_of_other_versions(self) -> None:
        basic = self.scheme("{type: basic}")
        self.assertEqual((basic.type, basic.scheme), ("http", "basic"))
        self.assertEqual(self.scheme("{type: apikey, name: k, in: header}").type, "apiKey")
        old = self.scheme("{type: oauth2, flows: {accessCode: {authorizationUrl: /a, tokenUrl: /t, scopes: {}}}}")
        self.assertEqual(old.flows[0].grant, "authorizationCode")


class Parameters(unittest.TestCase):
    def test_one_without_a_name_is_left_out(self) -> None:
        parameters = "parameters: [{in: header, name: '', schema: {type: string}}, {in: query, name: q, schema: {type: string}}]"
        found, said = operation(f"{{operationId: a, {parameters}, responses: {{'204': {{description: n}}}}}}")
        self.assertEqual([p.name for p in found.parameters], ["q"])
        self.assertEqual(said, ["warning: this parameter has no name, so it is left out | give it one"])
        old = "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {parameters: [{in: query, name: '', type: string}], responses: {'204': {description: n}}}}}\n"
        description, said = read(old)
        self.assertEqual(description.paths[0].operations[0].parameters, ())
        self.assertEqual(said, ["warning: this parameter has no name, so it is left out | give it one"])


if __name__ == "__main__":
    unittest.main()
