"""What differs between OpenAPI 3.0, 3.1 and 3.2, and that all of it is lifted to one model."""

from __future__ import annotations

import unittest

from test_parse import A, read

from bindery import spec

INFO = "info: {title: T, version: '1'}\n"
S = "a.yaml#/components/schemas"


def of(version: str, text: str) -> tuple[spec.Description, list[str]]:
    """A description of the version, and its problems. `text` begins in line 3."""
    description, said = read(f"openapi: {version}\n{INFO}{text}\n")
    assert description is not None, said
    return description, said


def schema(version: str, text: str) -> tuple[spec.Schema, list[str]]:
    """The schema, which stands in line 3 from column 27 on, and its problems."""
    description, said = of(version, f"components: {{schemas: {{A: {text}}}}}\npaths: {{}}")
    return description.components.schemas[0].schema, said


class Newer(unittest.TestCase):
    """What 3.2 has and what may not be said with it."""

    def operation(self, inside: str, version: str = "3.2.0") -> list[str]:
        return of(version, f"paths: {{/a: {{get: {{{inside}}}}}}}")[1]

    def test_methods_of_ones_own(self) -> None:
        for method, words in (("GET", "3:37: `GET` has a field of its own: `get` | write the operation there"),
                              ("'a b'", "3:37: `a b` is no method of HTTP, which is a word without blanks | write it as it is sent")):
            description, said = of("3.2.0", f"paths: {{/a: {{additionalOperations: {{{method}: {{}}, COPY: {{}}}}}}}}")
            self.assertEqual(said, [words])
            self.assertEqual([o.method for o in description.paths[0].operations], ["COPY"])

    def test_the_style_of_cookies(self) -> None:
        text = "parameters: [{name: a, in: cookie, style: cookie, schema: {}}]"
        self.assertEqual(self.operation(text), [])
        self.assertEqual(self.operation(text, "3.1.0"), ['3:62: `style` is "cookie"; expected `form`'])

    def test_the_whole_query_has_a_content(self) -> None:
        (said,) = self.operation("parameters: [{name: a, in: querystring, schema: {}}]")
        self.assertIn("a parameter that is the whole query has a `content`", said)

    def test_encodings_inside_encodings(self) -> None:
        (said,) = self.operation("requestBody: {content: {multipart/form-data: {schema: {}, encoding: {a: {itemEncoding: {}}}}}}")
        self.assertIn("`itemEncoding` of a part says how what is inside it is sent", said)


class Version30(unittest.TestCase):
    def test_nullable(self) -> None:
        self.assertEqual(schema("3.0.3", "{type: string, nullable: true}"), (spec.Text(at=A, nullable=True), []))
        composed, said = schema("3.0.3", "{nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}")
        self.assertEqual((type(composed), composed.nullable, said), (spec.AllOf, True, []))
        words, said = schema("3.0.3", "{type: string, nullable: true, enum: [a]}")
        self.assertEqual((type(words), words.nullable, said), (spec.Enum, True, []))

    def test_exclusive_bounds_are_flags(self) -> None:
        bounded = schema("3.0.3", "{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}")
        self.assertEqual(bounded, (spec.Integer(at=A, exclusive_minimum=1, maximum=9), []))

    def test_bounds_of_later_versions(self) -> None:
        bounded, said = schema("3.0.3", "{type: integer, exclusiveMinimum: 1}")
        self.assertEqual(bounded, spec.Integer(at=A, exclusive_minimum=1))
        self.assertEqual(said, [
            "3:61: `exclusiveMinimum` is the number 1; OpenAPI 3.0 has true or false here | write the bound in `minimum`"
        ])  # fmt: skip

    def test_what_stands_beside_a_ref_has_no_effect(self) -> None:
        ref = spec.Ref(at=A, target="#/components/schemas/B")
        node, said = schema("3.0.3", "{$ref: '#/components/schemas/B', nullable: true, maxLength: 3, type: string}")
        self.assertEqual(node, ref)
        self.assertEqual([line.split(" | ")[0][6:] for line in said], [
            "warning: `nullable` stands beside a `$ref`, where OpenAPI 3.0 ignores it",
            "warning: `maxLength` stands beside a `$ref`, where OpenAPI 3.0 ignores it",
        ])  # fmt: skip
        prose, said = schema("3.0.3", "{$ref: '#/components/schemas/B', description: d}")
        self.assertEqual((prose.notes.description, said), ("d", []))
        newer, said = schema("3.1.0", "{$ref: '#/components/schemas/B', maxLength: 3}")
        self.assertEqual((type(newer), said), (spec.AllOf, []))

    def test_types_of_later_versions(self) -> None:
        several, said = schema("3.0.3", '{type: [string, "null"]}')
        self.assertEqual(several, spec.Text(at=A, nullable=True))
        self.assertEqual(said, [
            "3:28: `A` has a list of types, which OpenAPI 3.0 does not have | write one, and `nullable: true` if null is allowed, or `anyOf`"
        ])  # fmt: skip
        constant, said = schema("3.0.3", "{const: a}")
        self.assertIsInstance(constant, spec.Enum)
        self.assertEqual(said, ["3:28: warning: OpenAPI 3.0 has no `const`; it is taken to mean what it means in 3.1 | write `openapi: 3.1.0`"])

    def test_paths_are_needed(self) -> None:
        self.assertEqual(of("3.0.0", "components: {}")[1], ["1:1: this description has no `paths`, which is required | add `paths`"])
        self.assertEqual(of("3.1.0", "components: {}")[1], [])

    def test_keys_of_later_versions(self) -> None:
        _, said = of("3.0.0", "webhooks: {}\npaths: {}")
        self.assertEqual(said, ["3:1: `webhooks` is not a key of a description | remove it, or begin it with `x-` if it is an extension"])


class Version32(unittest.TestCase):
    def test_query_and_other_methods(self) -> None:
        description, said = of("3.2.0", "paths: {/a: {query: {}, additionalOperations: {LINK: {}}}}")
        self.assertEqual(([o.method for o in description.paths[0].operations], said), (["QUERY", "LINK"], []))
        _, said = of("3.1.0", "paths: {/a: {query: {}}}")
        self.assertEqual(said, ["3:14: `query` is not a key of a path item | remove it, or begin it with `x-` if it is an extension"])

    def test_whole_query_strings_and_cookies(self) -> None:
        text = "paths: {/a: {get: {parameters: [{name: q, in: querystring, content: {a/b: {}}}, {name: c, in: cookie, style: cookie, schema: {}}]}}}"
        description, said = of("3.2.0", text)
        whole, cookie = description.paths[0].operations[0].parameters
        assert isinstance(whole, spec.Parameter) and isinstance(cookie, spec.Parameter)
        self.assertEqual((whole.where, cookie.style, cookie.explode, said), ("querystring", "cookie", True, []))

    def test_a_query_string_stands_alone(self) -> None:
        whole = "{name: q, in: querystring, content: {a/b: {}}}"
        for other in (whole.replace("q,", "r,"), "{name: r, in: query, schema: {}}"):
            _, said = of("3.2.0", f"components: {{pathItems: {{p: {{parameters: [{whole}, {other}]}}}}}}")
            self.assertEqual([line.partition(": ")[2] for line in said], [
                "the query string is described twice in one list of parameters | one parameter `in: querystring` is all of it"
            ])  # fmt: skip

    def test_streams_and_positions(self) -> None:
        text = (
            "components: {mediaTypes: {M: {itemSchema: {type: string}}}, requestBodies: {B: {content: {application/jsonl: {$ref: "
            "'#/components/mediaTypes/M'}, multipart/mixed: {prefixEncoding: [{contentType: a/b}], itemEncoding: {contentType: c/d}}}}}}"
        )
        description, said = of("3.2.0", text)
        shared, body = description.components.media_types[0].node, description.components.request_bodies[0].node
        assert isinstance(shared, spec.MediaType) and isinstance(body, spec.RequestBody)
        ref, parts = body.content
        self.assertIsInstance(shared.item, spec.Text)
        self.assertEqual((ref.ref and ref.ref.target, said), ("#/components/mediaTypes/M", []))
        self.assertEqual((parts.prefix_encoding[0].content_type, parts.item_encoding and parts.item_encoding.content_type), ("a/b", "c/d"))

    def test_encoding_by_name_excludes_those_by_position(self) -> None:
        _, said = of("3.2.0", "components: {requestBodies: {B: {content: {multipart/mixed: {encoding: {}, prefixEncoding: []}}}}}")
        self.assertEqual([line.partition(": ")[2] for line in said], [
            "`encoding` is by name, and `prefixEncoding` and `itemEncoding` beside it are by position | choose one"
        ])  # fmt: skip

    def test_responses_need_no_description(self) -> None:
        responses = "paths: {/a: {get: {responses: {200: {summary: s}}}}}"
        description, said = of("3.2.0", responses)
        response = description.paths[0].operations[0].responses[0].response
        self.assertEqual((response.description, said), ("s", []))  # type: ignore[union-attr]
        self.assertEqual(of("3.2.0", responses.replace("summary: s", "summary: s, description: d"))[1], [])
        self.assertEqual(of("3.1.0", "paths: {/a: {get: {responses: {200: {}}}}}")[1], [
            "3:32: this response has no `description`, which is required | add `description`"
        ])  # fmt: skip

    def test_security(self) -> None:
        text = (
            "components: {securitySchemes: {o: {type: oauth2, deprecated: true, oauth2MetadataUrl: /m, flows: {deviceAuthorization: "
            "{deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {}}}}}}"
        )
        description, said = of("3.2.0", text)
        scheme = description.components.security_schemes[0]
        assert isinstance(scheme, spec.SecurityScheme)
        self.assertEqual((scheme.deprecated, scheme.metadata_url, scheme.flows[0].grant, said), (True, "/m", "deviceAuthorization", []))
        self.assertIn("`deviceAuthorization` is not a key of a flows object", " ".join(of("3.1.0", text)[1]))

    def test_xml(self) -> None:
        node, said = schema("3.2.0", "{type: string, xml: {name: n, nodeType: attribute}}")
        self.assertEqual((node.notes.xml, said), (spec.Xml(at=A + "/xml", name="n", node_type="attribute"), []))
        older, said = schema("3.0.0", "{type: array, items: {}, xml: {wrapped: true, namespace: /n, prefix: p}}")
        self.assertEqual((older.notes.xml, said), (spec.Xml(at=A + "/xml", wrapped=True, namespace="/n", prefix="p"), []))
        _, said = schema("3.2.0", "{type: string, xml: {attribute: true, nodeType: attribute}}")
        self.assertEqual(said, [
            "3:48: `nodeType` says how this is written in XML, and so does `attribute` beside it | remove `attribute`"
        ])  # fmt: skip
        self.assertIn("warning: `nodeType` is", schema("3.2.0", "{type: string, xml: {nodeType: elment}}")[1][0])

    def test_default_mapping(self) -> None:
        node, said = schema("3.2.0", "{type: object, discriminator: {propertyName: t, defaultMapping: B}}")
        assert isinstance(node, spec.Object) and node.discriminator is not None
        self.assertEqual((node.discriminator.otherwise and node.discriminator.otherwise.target, said), ("B", []))


class Urls(unittest.TestCase):
    def test_what_can_be_no_url(self) -> None:
        _, said = read("openapi: 3.0.0\ninfo: {title: T, version: '1', termsOfService: 'ht<p://a', contact: {url: 'a b'}}\npaths: {}\n")
        self.assertEqual([line.partition(" | ")[0] for line in said], [
            '2:48: `termsOfService` is the text "ht<p://a"; expected a URL',
            '2:75: `url` is the text "a b"; expected a URL',
        ])  # fmt: skip
        _, said = of("3.0.0", "components: {securitySchemes: {o: {type: openIdConnect, openIdConnectUrl: '-'}}}\npaths: {}")
        self.assertEqual([line[6:] for line in said], ['warning: `openIdConnectUrl` is the text "-"; expected a URL'])

    def test_doubts_about_names_that_go_to_the_wire(self) -> None:
        _, said = of("3.0.0", "components: {securitySchemes: {k: {type: apiKey, name: '', in: query}, h: {type: http, scheme: bearr}}}\npaths: {}")
        self.assertEqual([line[6:] for line in said], [
            "warning: the key has no name to be sent under | name the header, the query or the cookie",
            'warning: `scheme` is the text "bearr", which is no scheme of HTTP authentication that is known | did you mean `bearer`?',
        ])  # fmt: skip
        _, said = of("3.0.0", "paths: {/a: {get: {responses: {200: {description: d, headers: {X: {schema: {}}, x: {schema: {}}}}}}}}")
        self.assertEqual(said[0].partition("warning: ")[2], "the header `x` stands here twice: HTTP does not tell it from `X` | remove one")


if __name__ == "__main__":
    unittest.main()
