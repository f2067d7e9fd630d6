"""Swagger 2.0 becomes the model of OpenAPI 3.1, with the places of the original."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import load, parse, spec  # noqa: E402

HEAD = "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"


def read(text: str, lenient: bool = False) -> tuple[spec.Description, list[str]]:
    data = load.load_text("a.yaml", text).data
    assert data is not None
    description, problems = parse.parse(data, "a.yaml", lenient)
    assert description is not None, problems
    return description, [problem.message for problem in problems]


def operation(text: str, more: str = "") -> tuple[spec.Operation, list[str]]:
    description, problems = read(f"{HEAD}{more}paths: {{/a: {{post: {{{text}, responses: {{200: {{description: d}}}}}}}}}}\n")
    return description.paths[0].operations[0], problems


class Swagger(unittest.TestCase):
    def test_servers(self) -> None:
        for text, urls in (
            ("host: a.b\nbasePath: /v1/\nschemes: [https, http]\n", ["https://a.b/v1", "http://a.b/v1"]),
            ("host: a.b:8080\n", ["https://a.b:8080"]),
            ("basePath: /v1\n", ["/v1"]),
            ("", []),
        ):
            description, problems = read(HEAD + text + "paths: {}\n")
            self.assertEqual(([server.url for server in description.servers], problems), (urls, []))

    def test_body(self) -> None:
        found, problems = operation("consumes: [application/xml], parameters: [{name: b, in: body, required: true, schema: {type: string}}]")
        assert isinstance(found.body, spec.RequestBody)
        self.assertEqual(problems, [])
        self.assertEqual((found.body.required, [media.type for media in found.body.content]), (True, ["application/xml"]))
        self.assertEqual(found.body.at, "a.yaml#/paths/~1a/post/parameters/0")
        self.assertEqual(found.parameters, ())

    def test_body_behind_a_reference(self) -> None:
        found, problems = operation(
            "parameters: [{$ref: '#/parameters/B'}]", "parameters: {B: {name: b, in: body, schema: {type: integer}}}\n"
        )
        assert isinstance(found.body, spec.RequestBody)
        self.assertEqual((problems, found.body.at, found.body.content[0].type), ([], "a.yaml#/parameters/B", "application/json"))

    def test_forms(self) -> None:
        found, problems = operation(
            "consumes: [multipart/form-data], parameters: [{name: t, in: formData, type: array, items: {type: string}, collectionFormat: multi, required: true},"
            " {name: f, in: formData, type: file}]"
        )
        assert isinstance(found.body, spec.RequestBody)
        media = found.body.content[0]
        assert isinstance(media.schema, spec.Object)
        self.assertEqual((problems, media.type), ([], "multipart/form-data"))
        self.assertEqual([(p.name, p.required) for p in media.schema.properties], [("t", True), ("f", False)])
        file = media.schema.properties[1].schema
        assert isinstance(file, spec.Text)
        self.assertEqual(file.format, "binary")
        self.assertEqual([(e.name, e.style, e.explode) for e in media.encoding], [("t", "form", True)])
        found, _ = operation("parameters: [{name: t, in: formData, type: string}]")
        assert isinstance(found.body, spec.RequestBody)
        self.assertEqual(found.body.content[0].type, "application/x-www-form-urlencoded")

    def test_lists(self) -> None:
        for word, style, explode in (
            ("csv", "form", False), ("ssv", "spaceDelimited", False), ("tsv", "tabDelimited", False), ("pipes", "pipeDelimited", False),
            ("multi", "form", True),
        ):  # fmt: skip
            found, problems = operation(f"parameters: [{{name: a, in: query, type: array, items: {{type: string}}, collectionFormat: {word}}}]")
            parameter = found.parameters[0]
            assert isinstance(parameter, spec.Parameter)
            self.assertEqual((parameter.style, parameter.explode, problems), (style, explode, []))

    def test_responses(self) -> None:
        description, problems = read(
            HEAD + "produces: [text/plain]\npaths: {/a: {get: {responses: {200: {description: d, schema: {type: file}},"
            " 404: {description: e, headers: {X-A: {type: integer}}}}}}}\n"
        )
        ok, missing = (reply.response for reply in description.paths[0].operations[0].responses)
        assert isinstance(ok, spec.Response) and isinstance(missing, spec.Response)
        self.assertEqual(problems, [])
        self.assertEqual(([media.type for media in ok.content], missing.content), (["text/plain"], ()))
        header = missing.headers[0]
        assert isinstance(header, spec.Header)
        self.assertIsInstance(header.schema, spec.Integer)

    def test_a_file_is_no_json(self) -> None:
        for produces, types in (("image/png, application/json", ["image/png"]), ("application/json", ["application/octet-stream"])):
            description, problems = read(
                HEAD + f"produces: [{produces}]\npaths: {{/a: {{get: {{responses: {{200: {{description: d, schema: {{type: file}}}},"
                " default: {description: e, schema: {type: string}}}}}}\n"
            )
            ok, error = (reply.response for reply in description.paths[0].operations[0].responses)
            assert isinstance(ok, spec.Response) and isinstance(error, spec.Response)
            self.assertEqual(([media.type for media in ok.content], problems), (types, []))
            self.assertIn("application/json", [media.type for media in error.content])

    def test_bodies_that_cannot_be(self) -> None:
        for own, shared, message in (
            ("{name: a, in: body, schema: {type: file}}", "", "a body has no type file; a form and a reply have"),
            ("{name: a, in: body, schema: {}}", "{name: b, in: body, schema: {}}", "this is a second parameter in the body, beside that of the path"),
            ("{name: a, in: body, schema: {}}", "{name: a, in: body, schema: {}}", ""),
        ):
            text = f"paths: {{/a: {{parameters: [{shared}], post: {{parameters: [{own}], responses: {{200: {{description: d}}}}}}}}}}\n"
            self.assertEqual(read(HEAD + text)[1], [message] if message else [])

    def test_schemas(self) -> None:
        description, problems = read(
            HEAD + "paths: {}\ndefinitions: {A: {type: object, discriminator: kind, properties: {kind: {type: string, x-nullable: true}}}}\n"
        )
        schema = description.components.schemas[0].schema
        assert isinstance(schema, spec.Object) and schema.discriminator is not None
        self.assertEqual((schema.discriminator.property, schema.properties[0].schema.nullable, problems), ("kind", True, []))
        self.assertEqual(schema.at, "a.yaml#/definitions/A")

    def test_security(self) -> None:
        description, problems = read(
            HEAD + "paths: {}\nsecurityDefinitions: {b: {type: basic}, k: {type: apiKey, name: X, in: header},"
            " o: {type: oauth2, flow: application, tokenUrl: 'https://t', scopes: {r: read}}}\n"
        )
        basic, key, oauth = description.components.security_schemes
        assert isinstance(basic, spec.SecurityScheme) and isinstance(key, spec.SecurityScheme) and isinstance(oauth, spec.SecurityScheme)
        self.assertEqual(problems, [])
        self.assertEqual((basic.type, basic.scheme, key.parameter, key.where), ("http", "basic", "X", "header"))
        self.assertEqual((oauth.flows[0].grant, oauth.flows[0].scopes), ("clientCredentials", (("r", "read"),)))

    def test_problems(self) -> None:
        for text, message in (
            ("parameters: [{name: a, in: query}]", "this parameter has no `type`, which is required"),
            ("parameters: [{name: a, in: query, type: array}]", "the array `a` does not say what it holds"),
            ("parameters: [{name: a, in: body}]", "this parameter has no `schema`, which is required"),
            (
                "parameters: [{name: a, in: body, schema: {}}, {name: b, in: formData, type: string}]",
                "a body stands beside `formData` parameters, which make a body too",
            ),
            ("parameters: [{name: a, in: body, schema: {}}, {name: b, in: body, schema: {}}]", "this is a second parameter in the body, which is one value"),
        ):
            _, problems = operation(text)
            self.assertEqual(problems, [message])


class SlipsThatValidatorsTake(unittest.TestCase):
    """What the schema of Swagger 2.0 allows, though its text does not."""

    HEAD = "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {parameters: [%s], responses: {200: {description: d}}}}}\n"

    def said(self, text: str) -> list[str]:
        loaded = load.load_text("a.yaml", text)
        assert loaded.data is not None
        return [f"{problem.severity}: {problem.message}" for problem in parse.parse(loaded.data, "a.yaml")[1]]

    def test_types_and_arrays_in_schemas(self) -> None:
        body = "{name: b, in: body, schema: {type: object, properties: {a: {type: [string, 'null']}, b: {type: array}}}}"
        self.assertEqual(self.said(self.HEAD % body), ["warning: the array `b` does not say what it holds"])

    def test_arrays_in_parameters_say_what_they_hold(self) -> None:
        wrong = "error: the array `q` does not say what it holds"
        for items in ("", ", items: [{type: string}]", ", items: {type: array}"):
            self.assertIn(wrong, self.said(self.HEAD % f"{{name: q, in: query, type: array{items}}}"))
        self.assertEqual(self.said(self.HEAD % "{name: q, in: query, type: array, items: {type: string}}"), [])

    def test_oauth_without_scopes(self) -> None:
        scheme = "securityDefinitions: {o: {type: oauth2, flow: implicit, authorizationUrl: /a}}\n"
        self.assertEqual(self.said(self.HEAD % "" + scheme), [])


if __name__ == "__main__":
    unittest.main()
