"""From data to `spec`: what a description says, and a problem with its place for everything that is not understood."""

from __future__ import annotations

import json
import sys
import unittest
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import load, parse, source, spec  # noqa: E402

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def read(text: str, file: str = "a.yaml") -> tuple[spec.Description | None, list[str]]:
    """The description in a text, and each problem as "line:column: sentence | hint"."""
    loaded = load.load_text(file, text)
    files = load.Files()
    files.add(loaded)
    assert loaded.data is not None, loaded.problems
    description, problems = parse.parse(loaded.data, file)
    blocks = source.render([*loaded.problems, *problems], files.locate).split("\n\n")
    said = []
    for block in filter(None, blocks):
        head, _, carets = block.splitlines()[:3]
        said.append(f"{head} | {carets.split('^')[-1].strip()}".removeprefix(f"{file}:").removesuffix(" | "))
    return description, said


def parsed(text: str) -> spec.Description:
    """The description in a text without problems."""
    description, said = read(text)
    assert description is not None and not said, said
    return description


def schema(text: str) -> spec.Schema:
    """A schema without problems, written in flow style. Its place is `a.yaml#/components/schemas/A`."""
    return parsed(HEAD + f"components: {{schemas: {{A: {text}}}}}\n").components.schemas[0].schema


def said_of_schema(text: str) -> list[str]:
    """The problems of a schema. The schema begins in line 4, column 1."""
    return read(HEAD + f"components: {{schemas: {{A:\n{text}\n}}}}\n")[1]


A = "a.yaml#/components/schemas/A"


class Schemas(unittest.TestCase):
    def test_keywords_that_are_kept_as_json_have_their_form(self) -> None:
        for text, said in (
            ("if: 5", "`if` is the number 5; expected a schema: a mapping, true or false"),
            ("propertyNames: a", '`propertyNames` is the text "a"; expected a schema: a mapping, true or false'),
            ("patternProperties: {a: 5}", "`patternProperties` is a mapping; expected a mapping to schemas"),
            ("dependentRequired: {a: b}", "`dependentRequired` is a mapping; expected a mapping to lists of properties' names"),
            ("minContains: -1", "`minContains` is the number -1; expected a whole number that is not negative"),
            ("readOnly: true, writeOnly: true", "`readOnly` and `writeOnly` stand beside each other, so neither a request nor a reply would have it"),
        ):
            _, found = read(f"{HEAD}components: {{schemas: {{A: {{{text}}}}}}}\n")
            self.assertEqual([line.partition(": ")[2].removeprefix("warning: ").partition(" | ")[0] for line in found], [said])
        self.assertEqual(read(f"{HEAD}components: {{schemas: {{A: {{if: true, not: {{}}, dependentRequired: {{a: [b]}}, minContains: 0, maxContains: 2.0}}}}}}\n")[1], [])

    def test_a_link_has_one_way_to_its_operation(self) -> None:
        _, said = read(f"{HEAD}components: {{links: {{L: {{operationId: a, operationRef: '#/b'}}}}}}\n")
        self.assertIn("has both `operationId` and `operationRef`", said[0])

    def test_only_texts_are_passwords(self) -> None:
        for types, secret, warnings in (("string", True, 0), ("[string, 'null']", True, 0), ("integer", False, 1)):
            description, said = read(f"{HEAD}components: {{schemas: {{A: {{type: {types}, format: password}}}}}}\n")
            assert description is not None
            self.assertEqual((description.components.schemas[0].schema.notes.secret, len(said)), (secret, warnings), said)

    def test_patterns_whose_brackets_do_not_pair_up(self) -> None:
        for pattern, missing in (("[a-z", "a `[` has no `]`"), (r"(a\)", "a `(` has no `)`"), ("a)", "a `)` has no `(`"), ("[^", "a `[` has no `]`")):
            _, said = read(f"{HEAD}components: {{schemas: {{A: {{type: string, pattern: '{pattern}'}}}}}}\n")
            self.assertEqual([f"3:51: `pattern` is no regular expression: {missing}"], [line[: 51 + len(missing)] for line in said], pattern)
        for pattern in ("[^]", "[]a", "[[:alpha:]]", r"[(\]]", "]", r"(\(|[)])", "(?<n>a)"):
            self.assertEqual([], read(f"{HEAD}components: {{schemas: {{A: {{type: string, pattern: '{pattern}'}}}}}}\n")[1], pattern)

    def test_text(self) -> None:
        self.assertEqual(
            schema("{type: string, format: uuid, pattern: '^a$', minLength: 1, maxLength: 9, contentEncoding: base64}"),
            spec.Text(at=A, format="uuid", pattern="^a$", min_length=1, max_length=9, content_encoding="base64"),
        )

    def test_numbers_stay_exact(self) -> None:
        integer = schema(
            "{type: integer, format: int64, minimum: -9223372036854775808, exclusiveMaximum: 18446744073709551616}"
        )
        self.assertEqual(integer, spec.Integer(at=A, format="int64", minimum=-(2**63), exclusive_maximum=2**64))
        number = schema("{type: number, minimum: 0.10, multipleOf: 0.01}")
        self.assertEqual(number, spec.Number(at=A, minimum=Decimal("0.10"), multiple_of=Decimal("0.01")))
        self.assertEqual(str(number.minimum), "0.10")  # type: ignore[union-attr]

    def test_simple_kinds(self) -> None:
        self.assertEqual(schema("{type: boolean}"), spec.Boolean(at=A))
        self.assertEqual(schema('{type: "null"}'), spec.Null(at=A))
        self.assertEqual(schema("true"), spec.Anything(at=A))
        self.assertEqual(schema("{}"), spec.Anything(at=A))
        self.assertEqual(schema("false"), spec.Nothing(at=A))

    def test_array(self) -> None:
        self.assertEqual(
            schema(
                "{type: array, items: {type: string}, prefixItems: [{type: boolean}], minItems: 1, maxItems: 2,"
                " uniqueItems: true}"
            ),
            spec.Array(
                at=A,
                items=spec.Text(at=A + "/items"),
                prefix_items=(spec.Boolean(at=A + "/prefixItems/0"),),
                min_items=1,
                max_items=2,
                unique=True,
            ),
        )

    def test_object(self) -> None:
        self.assertEqual(
            schema(
                "{type: object, properties: {b/c: {type: string}, a: true}, required: [a, z], additionalProperties:"
                " {type: integer}}"
            ),
            spec.Object(
                at=A,
                properties=(
                    spec.Property(at=A + "/properties/b~1c", name="b/c", schema=spec.Text(at=A + "/properties/b~1c")),
                    spec.Property(
                        at=A + "/properties/a", name="a", schema=spec.Anything(at=A + "/properties/a"), required=True
                    ),
                ),
                additional=spec.Integer(at=A + "/additionalProperties"),
                undeclared=("z",),
            ),
        )
        self.assertIsNone(schema("{type: object}").additional)  # type: ignore[union-attr]
        closed = schema("{type: object, additionalProperties: false}")
        self.assertIs(closed.additional, False)  # type: ignore[union-attr]

    def test_nullable(self) -> None:
        self.assertEqual(schema('{type: [string, "null"]}'), spec.Text(at=A, nullable=True))
        self.assertEqual(schema("{type: [string]}"), spec.Text(at=A))

    def test_enum(self) -> None:
        words = (spec.Value(A + "/enum/0", "on"), spec.Value(A + "/enum/1", "off"))
        self.assertEqual(schema("{type: string, enum: [on, off]}"), spec.Enum(at=A, words=words, type="string"))
        self.assertEqual(
            schema("{enum: [on, off, null]}"), spec.Enum(at=A, words=words, type="string", nullable=True, implied=True)
        )
        self.assertEqual(
            schema("{const: 5}"),
            spec.Enum(at=A, words=(spec.Value(A + "/const", 5),), type="integer", const=True, implied=True),
        )
        self.assertIsNone(schema("{enum: [a, 1]}").type)  # type: ignore[union-attr]

    def test_several_types(self) -> None:
        self.assertEqual(
            schema('{type: [string, integer, "null"], minLength: 2, maximum: 3}'),
            spec.Several(at=A, nullable=True, members=(spec.Text(at=A, min_length=2), spec.Integer(at=A, maximum=3))),
        )

    def test_type_follows_from_keywords(self) -> None:
        cases: dict[str, type] = {
            "{properties: {}}": spec.Object,
            "{items: {}}": spec.Array,
            "{pattern: a}": spec.Text,
            "{minimum: 1}": spec.Number,
            "{format: int32}": spec.Integer,
            "{format: double}": spec.Number,
            "{format: uuid}": spec.Text,
        }
        for text, kind in cases.items():
            node = schema(text)
            self.assertEqual((type(node), node.implied), (kind, True), text)

    def test_compositions(self) -> None:
        ref = spec.Ref(at=A + "/allOf/0", target="#/x")
        base = spec.Object(at=A, implied=True, undeclared=("a",))
        self.assertEqual(
            schema("{allOf: [{$ref: '#/x'}], required: [a], description: d}"),
            spec.AllOf(at=A, members=(ref,), base=base, notes=spec.Notes(description="d")),
        )
        self.assertEqual(schema("{oneOf: [true]}"), spec.OneOf(at=A, members=(spec.Anything(at=A + "/oneOf/0"),)))
        nested = schema("{allOf: [true], anyOf: [true], oneOf: [true], type: object}")
        assert isinstance(nested, spec.AllOf) and isinstance(nested.base, spec.AnyOf)
        assert isinstance(nested.base.base, spec.OneOf)
        self.assertEqual(nested.base.base.base, spec.Object(at=A))

    def test_discriminator(self) -> None:
        union = schema("{oneOf: [true], discriminator: {propertyName: t, mapping: {d: Dog, c: '#/x'}}}")
        at = A + "/discriminator"
        mapping = (
            ("d", spec.Ref(at=at + "/mapping/d", target="Dog")),
            ("c", spec.Ref(at=at + "/mapping/c", target="#/x")),
        )
        expected = spec.Discriminator(at=at, property="t", mapping=mapping)
        self.assertEqual(union.discriminator, expected)  # type: ignore[union-attr]
        plain = schema("{type: object, discriminator: {propertyName: t}}")
        self.assertEqual(plain.discriminator, spec.Discriminator(at=at, property="t"))  # type: ignore[union-attr]

    def test_ref_and_what_stands_beside_it(self) -> None:
        self.assertEqual(
            schema("{$ref: 'b.yaml#/B', description: d}"),
            spec.Ref(at=A, target="b.yaml#/B", notes=spec.Notes(description="d")),
        )
        self.assertEqual(
            schema("{$ref: '#/B', minLength: 3}"),
            spec.AllOf(at=A, members=(spec.Ref(at=A, target="#/B"),), base=spec.Text(at=A, implied=True, min_length=3)),
        )

    def test_ref_beside_all_of_is_its_first_member(self) -> None:
        node = schema("{$ref: '#/B', allOf: [{$ref: '#/C'}]}")
        assert isinstance(node, spec.AllOf)
        self.assertEqual([member.at for member in node.members], [A, A + "/allOf/0"])

    def test_notes(self) -> None:
        self.assertEqual(
            schema(
                "{type: string, title: t, description: d, deprecated: true, readOnly: true, default: null, example: e, "
                "examples: [f], x-note: n, x-source: [p, q], format: password, x-other: {a: 1}, externalDocs: {url: u}}"
            ).notes,
            spec.Notes(
                title="t",
                description="d",
                deprecated=True,
                read_only=True,
                default=spec.Value(A + "/default", None),
                examples=(spec.Value(A + "/example", "e"), spec.Value(A + "/examples/0", "f")),
                docs=spec.Docs(at=A + "/externalDocs", url="u"),
                x_note=("n",),
                x_source=("p", "q"),
                secret=True,
                extensions={"x-other": {"a": 1}},
            ),
        )
        self.assertTrue(schema("{type: string, x-secret: true}").notes.secret)

    def test_nothing_is_dropped(self) -> None:
        node = schema("{type: string, not: {const: a}, minimum: 3, $comment: c}")
        self.assertEqual(
            node.others, (spec.Other("not", {"const": "a"}, A + "/not"), spec.Other("minimum", 3, A + "/minimum"))
        )
        self.assertEqual(schema("{enum: [a], minLength: 1}").others, (spec.Other("minLength", 1, A + "/minLength"),))

    def test_definitions_and_anchor(self) -> None:
        node = schema("{$defs: {B: {type: string}}, $anchor: here, $id: i}")
        at = A + "/$defs/B"
        self.assertEqual(
            node,
            spec.Anything(at=A, anchor="here", id="i", defs=(spec.Named(at=at, name="B", schema=spec.Text(at=at)),)),
        )

    def test_problems(self) -> None:
        types = "the types are string, integer, number, boolean, object, array, null"
        cases = {
            "{type: Integer}": [
                '4:8: `A` has type "Integer"; types are written in lower case | did you mean `integer`?'
            ],
            "{type: int}": [f'4:8: `A` has type "int"; {types} | did you mean `integer`?'],
            "{type: strin}": [f'4:8: `A` has type "strin"; {types} | did you mean `string`?'],
            "{type: [string, 5]}": ["4:17: `A` has the number 5 as its type; expected a type word, like `string`"],
            "{type: []}": ["4:2: `type` is an empty list; expected a type word | remove it"],
            "{requierd: [a]}": ["4:2: warning: `requierd` is not a keyword of a schema | did you mean `required`?"],
            "{zzz: 1}": [
                "4:2: warning: `zzz` is not a keyword of a schema | it has no effect; begin it with `x-` if it is an"
                " extension"
            ],
            "text": ['4:1: the text "text" stands here; expected a schema: a mapping, true or false'],
            "{properties: {p: [1]}}": ["4:15: a list stands here; expected a schema: a mapping, true or false"],
            "{properties: [a]}": ["4:2: `properties` is a list; expected a mapping"],
            "{deprecated: 'true'}": [
                '4:14: `deprecated` is the text "true"; expected true or false | write true without quotes'
            ],
            "{description: 5}": ["4:15: `description` is the number 5; expected a text | put it in quotes"],
            "{minLength: -1}": ["4:13: `minLength` is the number -1; expected a whole number that is not negative"],
            "{minLength: 1.5}": ["4:13: `minLength` is the number 1.5; expected a whole number that is not negative"],
            "{minLength: 5, maxLength: 4}": [
                "4:13: `minLength` is 5 and `maxLength` is 4, so nothing fits | are they swapped?"
            ],
            "{minimum: 5, maximum: 4}": [
                "4:11: `minimum` is 5 and `maximum` is 4, so nothing fits | are they swapped?"
            ],
            "{minimum: '5'}": ['4:11: `minimum` is the text "5"; expected a number | write it without quotes'],
            "{multipleOf: 0}": ["4:14: `multipleOf` is the number 0; expected a number greater than 0"],
            "{items: [true]}": [
                "4:2: warning: `items` is a list; expected one schema | JSON Schema 2020-12 writes a list of them under"
                " `prefixItems`; it is taken to mean that"
            ],
            "{required: true}": [
                "4:12: `required` is true; expected the list of the required properties' names"
                " | name it in `required` of the object that has it"
            ],
            "{enum: [a, b, a]}": ['4:15: warning: `enum` lists the text "a" twice | remove one'],
            "{enum: a}": ['4:8: `enum` is the text "a"; expected a list'],
            "{allOf: []}": ["4:2: `allOf` is an empty list; expected schemas | remove it"],
            "{$ref: 5}": ["4:8: `$ref` is the number 5; expected a reference like `#/components/schemas/Name`"],
            "{enum: [a, b], const: c}": [
                "4:23: warning: `const` is none of the words of `enum`, so no value fits | remove one of the two"
            ],
            "{enum: [1, b], const: 1}": [],
            "{required: [a, pets], properties: {a: true, pet: true}, additionalProperties: false}": [
                "4:16: warning: `pets` is required, and `additionalProperties: false` forbids it, so no value fits"
                " | did you mean `pet`?"
            ],
            "{required: [x-a], patternProperties: {^x-: true}, additionalProperties: false}": [],
            "{required: [titel, kind, more], properties: {title: true, kind: true}}": [
                "4:13: warning: `titel` is required, and no property is called that | did you mean `title`?"
            ],
            "{required: [kinds, kind], properties: {kind: true}}": [],
            "{discriminator: t, oneOf: [true]}": [
                '4:17: `discriminator` is the text "t"; expected a mapping with `propertyName`'
                " | write `discriminator: {propertyName: t}`"
            ],
            "{discriminator: {}, oneOf: [true]}": [
                "4:2: this discriminator has no `propertyName`, which is required | add `propertyName`"
            ],
        }
        for text, expected in cases.items():
            self.assertEqual(said_of_schema(text), expected, text)

    def test_habits_of_older_versions_are_warnings(self) -> None:
        cases: dict[str, tuple[str, Any]] = {
            "{type: string, nullable: true}": (
                "4:16: warning: OpenAPI 3.1 has no `nullable`",
                spec.Text(at=A, nullable=True),
            ),
            "{type: number, minimum: 5, exclusiveMinimum: true}": (
                "4:46: warning: `exclusiveMinimum` is true; expected a number",
                spec.Number(at=A, exclusive_minimum=5),
            ),
            "{type: [string, null]}": (
                "4:17: warning: `A` has the type null; expected a type word",
                spec.Text(at=A, nullable=True),
            ),
            "{type: string, enum: []}": (
                "4:16: warning: `enum` is an empty list, so nothing would fit",
                spec.Text(at=A),
            ),
        }
        for text, (sentence, node) in cases.items():
            description, said = read(HEAD + f"components: {{schemas: {{A:\n{text}\n}}}}\n")
            assert description is not None
            self.assertEqual([line.split(" | ")[0] for line in said], [sentence])
            self.assertEqual(description.components.schemas[0].schema, node)

    def test_deepest_nesting(self) -> None:
        for wrap in ('{"items":%s}', '{"allOf":[%s]}', '{"properties":{"a":%s}}', '{"additionalProperties":%s}'):
            text = "{}"
            for _ in range(94 if wrap.count("{") == 1 and "[" not in wrap else 47):
                text = wrap % text
            head = '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"components":{"schemas":{"A":%s}}}'
            self.assertEqual(read(head % text, "a.json")[1], [])


OPERATION = """\
paths:
  /pets/{id}:
    summary: pets
    parameters:
    - {name: id, in: path, required: true, schema: {type: integer}}
    post:
      operationId: addPet
      tags: [a]
      x-note: doubt
      parameters:
      - {name: q, in: query, schema: true, allowReserved: true, example: 5}
      - {name: h, in: header, content: {application/json: {schema: true}}, description: d}
      - {name: o, in: query, style: deepObject, schema: true}
      - {name: e, in: query, explode: false, schema: true}
      - {$ref: '#/components/parameters/P', description: mine}
      requestBody:
        required: true
        content: {multipart/form-data: {schema: true, encoding: {f: {contentType: image/png}}}}
      responses:
        200: {description: ok, headers: {X-A: {schema: true}, X-B: {$ref: '#/components/headers/B'}}}
        4XX: {$ref: '#/components/responses/E'}
        default:
          description: rest
          content: {application/json: {examples: {one: {value: 1}}}}
          links: {l: {operationId: addPet}}
        x-other: 1
      security: [{}, {key: [r, w]}]
      callbacks: {done: {'{$request.body#/url}': {post: {responses: {200: {description: d}}}}}}
      servers: [{url: 'https://{r}.x', variables: {r: {default: a, enum: [a, b]}}}]
"""


class Operations(unittest.TestCase):
    def setUp(self) -> None:
        (self.item,) = parsed(HEAD + OPERATION).paths
        (self.operation,) = self.item.operations
        self.at = "a.yaml#/paths/~1pets~1{id}/post"

    def test_operation(self) -> None:
        operation = self.operation
        self.assertEqual((operation.at, operation.id, operation.method), (self.at, "addPet", "POST"))
        self.assertEqual((operation.path, operation.tags, operation.x_note), ("/pets/{id}", ("a",), ("doubt",)))
        self.assertEqual(self.item.parameters[0].name, "id")  # type: ignore[union-attr]

    def test_parameters_have_their_defaults(self) -> None:
        q, h, o, e, p = self.operation.parameters
        self.assertEqual(
            q,
            spec.Parameter(
                at=self.at + "/parameters/0",
                name="q",
                where="query",
                style="form",
                explode=True,
                allow_reserved=True,
                schema=spec.Anything(at=self.at + "/parameters/0/schema"),
                examples=(
                    spec.Example(
                        at=self.at + "/parameters/0/example", value=spec.Value(self.at + "/parameters/0/example", 5)
                    ),
                ),
            ),
        )
        assert isinstance(h, spec.Parameter) and isinstance(o, spec.Parameter) and isinstance(e, spec.Parameter)
        self.assertEqual((h.style, h.explode, h.schema, h.content[0].type), ("simple", False, None, "application/json"))
        self.assertEqual((o.style, o.explode), ("deepObject", False))
        self.assertEqual((e.style, e.explode), ("form", False))
        self.assertEqual(
            p,
            spec.Ref(
                at=self.at + "/parameters/4",
                target="#/components/parameters/P",
                kind="parameter",
                notes=spec.Notes(description="mine"),
            ),
        )

    def test_body(self) -> None:
        body = self.operation.body
        assert isinstance(body, spec.RequestBody)
        self.assertTrue(body.required)
        self.assertEqual(
            (body.content[0].encoding[0].name, body.content[0].encoding[0].content_type), ("f", "image/png")
        )

    def test_responses(self) -> None:
        ok, fault, rest = self.operation.responses
        self.assertEqual([reply.status for reply in (ok, fault, rest)], ["200", "4XX", "default"])
        assert isinstance(ok.response, spec.Response) and isinstance(rest.response, spec.Response)
        own, shared = ok.response.headers
        assert isinstance(own, spec.Header) and isinstance(shared, spec.NamedRef)
        self.assertEqual((own.name, shared.name, shared.ref.kind), ("X-A", "X-B", "header"))
        at = self.at + "/responses/4XX"
        self.assertEqual(fault.response, spec.Ref(at=at, target="#/components/responses/E", kind="response"))
        example = rest.response.content[0].examples[0]
        assert isinstance(example, spec.Example) and example.value is not None
        self.assertEqual((example.name, example.value.data), ("one", 1))

    def test_security_and_more(self) -> None:
        none, key = self.operation.security or ()
        self.assertEqual((none.schemes, key.schemes), ((), (("key", ("r", "w")),)))
        (callback,) = self.operation.callbacks
        assert isinstance(callback, spec.Callback)
        self.assertEqual(callback.paths[0].path, "{$request.body#/url}")
        self.assertEqual(self.operation.servers[0].variables[0].enum, ("a", "b"))

    def test_responses_without_any(self) -> None:
        expected = (
            "3:20: warning: `responses` is empty, so nothing is known of any reply: each 2xx is success without a body"
            " | describe what the service answers, `default` at least"
        )
        for responses in ("{}", "{x-a: 1}"):
            self.assertEqual(read(HEAD + f"paths: {{/a: {{get: {{responses: {responses}}}}}}}\n")[1], [expected])

    def test_security_absent_is_not_empty(self) -> None:
        get = parsed(HEAD + "paths: {/a: {get: {}, put: {security: []}}}").paths[0].operations
        self.assertEqual((get[0].security, get[1].security), (None, ()))

    def said(self, parameter: str) -> list[str]:
        return read(HEAD + "paths:\n  /a/{p}:\n    get:\n      parameters:\n      - " + parameter + "\n")[1]

    def test_parameter_problems(self) -> None:
        cases = {
            "{name: a, in: qurey, schema: {}}": [
                '7:23: `in` is "qurey"; expected one of `path`, `query`, `header`, `cookie` | did you mean `query`?'
            ],
            "{in: query, schema: {}}": ["7:9: this parameter has no `name`, which is required | add `name`"],
            "{name: a, in: query}": [
                "7:9: this parameter has no `schema` or `content`, which is required | add `schema` or `content`"
            ],
            "{name: a, in: query, shema: {}}": [
                "7:9: this parameter has no `schema` or `content`, which is required | is `shema` meant to be it?",
                "7:30: `shema` is not a key of a parameter | did you mean `schema`?",
            ],
            "{name: p, in: path, schema: {}}": [
                "7:9: the path parameter `p` is not required; a path parameter always is | write `required: true`"
            ],
            "{name: a, in: query, style: simple, schema: {}}": [
                '7:37: `style` is "simple"; expected one of `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`'
            ],
            "{name: a, in: query, schema: {}, content: {a/b: {}}}": [
                "7:42: this parameter has both `schema` and `content`; expected one of them | remove one"
            ],
            "{name: a, in: query, content: {json: {}}}": [
                "7:40: warning: `json` is not a media type; expected `type/subtype`, like `application/json`"
            ],
            "{name: a, in: query, schema: {type: Integer}}": [
                '7:45: `a` has type "Integer"; types are written in lower case | did you mean `integer`?'
            ],
            "{$ref: '#/x', required: true}": [
                "7:23: warning: `required` stands beside a `$ref`, where only `summary` and `description` have an"
                " effect | move it to the target"
            ],
        }
        for text, expected in cases.items():
            got = self.said(text)
            self.assertEqual(got, expected, text)


class Documents(unittest.TestCase):
    def test_document(self) -> None:
        description = parsed(
            "openapi: 3.1.1\ninfo: {title: T, version: '1', summary: s, description: d, license: {name: MIT}, x-logo:"
            " l}\nservers: [{url: /}]\ntags: [{name: t}]\nsecurity: [{k: []}]\nx-source: page\nx-y: 1\nwebhooks: {w:"
            " {post: {}}}\ncomponents:\n  securitySchemes:\n    k: {type: apiKey, name: X-K, in: header}\n    b: {type:"
            " http, scheme: bearer}\n    o: {type: oauth2, flows: {clientCredentials: {tokenUrl: /u, scopes: {r:"
            " read}}}}\n  responses: {E: {description: e}, F: {$ref: '#/components/responses/E'}}\n"
        )
        self.assertEqual((description.at, description.version, description.title), ("a.yaml#", "3.1.1", "T"))
        self.assertEqual((description.api_version, description.summary, description.description), ("1", "s", "d"))
        self.assertEqual((description.extensions, description.info_extensions), ({"x-y": 1}, {"x-logo": "l"}))
        self.assertEqual((description.license, description.x_source), ({"name": "MIT"}, ("page",)))
        self.assertEqual(description.webhooks[0].operations[0].method, "POST")
        k, b, o = description.components.security_schemes
        at = "a.yaml#/components/securitySchemes/k"
        self.assertEqual(k, spec.SecurityScheme(at=at, name="k", type="apiKey", parameter="X-K", where="header"))
        assert isinstance(b, spec.SecurityScheme) and isinstance(o, spec.SecurityScheme)
        self.assertEqual((b.scheme, o.flows[0].scopes), ("bearer", (("r", "read"),)))
        self.assertEqual([type(c.node) for c in description.components.responses], [spec.Response, spec.Ref])

    def test_versions(self) -> None:
        cases = {
            "openapi: 3.3.0": '1:10: `openapi` is "3.3.0"; understood is 3.0.x, 3.1.x and 3.2.x, and Swagger 2.0',
            "openapi: '3.1'": '1:10: `openapi` is "3.1"; understood is 3.0.x, 3.1.x and 3.2.x, and Swagger 2.0 | did you mean 3.1.0?',
            "openapi: 3.1": (
                "1:10: `openapi` is the number 3.1; expected a version as text | write the whole version in quotes,"
                ' like "3.1.0"'
            ),
            "swagger: '1.2'": '1:10: `swagger` is the text "1.2"; expected the text 2.0 | write swagger: "2.0"',
            "opanapi: 3.1.0": (
                "1:1: this file has no `openapi`, which names the version of OpenAPI | is `opanapi` meant to be it?"
            ),
            "a: 1": (
                "1:1: this file has no `openapi`, which names the version of OpenAPI | a description begins with"
                " `openapi: 3.1.0`"
            ),
        }
        for text, expected in cases.items():
            self.assertEqual(read(text), (None, [expected]), text)

    def test_problems(self) -> None:
        cases = {
            "openapi: 3.1.0\n": [
                "1:1: this description has no `info`, which is required | add `info`",
                (
                    "1:1: this description has no `paths` or `components` or `webhooks`, which is required"
                    " | add `paths` or `components` or `webhooks`"
                ),
            ],
            "openapi: 3.1.0\ninfo: {version: 1.0}\npaths: {}\n": [
                "2:1: this `info` has no `title`, which is required | add `title`",
                "2:17: `version` is the number 1.0; expected a text | put it in quotes",
            ],
            HEAD + "path: {}\npaths: {}\n": [
                "3:1: `path` is not a key of a description | remove it, or begin it with `x-` if it is an extension"
            ],
            HEAD + "paths: {a: {}}\n": ["3:9: the path `a` does not begin with `/` | did you mean `/a`?"],
            HEAD + "paths: {'/a/{b': {}}\n": [
                "3:9: the braces of the path `/a/{b` do not pair up around names | a parameter is written as {name}"
            ],
            HEAD + "paths: {'/{b}/{b}': {}}\n": ["3:9: the path `/{b}/{b}` has {b} twice | give one another name"],
            HEAD + "paths:\n  /a/{x}: {}\n  /a/{y}: {}\n": [
                "5:3: warning: the path `/a/{y}` differs from `/a/{x}` only in its parameters' names | join the two"
            ],
            HEAD + "paths: {/a: {get: {operationId: x}, put: {operationId: x}}}\n": [
                "3:56: the operationId `x` is already taken by GET /a | every operation needs its own"
            ],
            HEAD + "paths: {/a: {gett: {}}}\n": ["3:14: `gett` is not a key of a path item | did you mean `get`?"],
            HEAD + "paths: {/a: {get: {respones: {}}}}\n": [
                "3:20: `respones` is not a key of an operation | did you mean `responses`?"
            ],
            HEAD
            + "paths: {/a: {get: {responses: {4xx: {description: a}, 600: {description: a}, deflaut: {description: a}}}}}\n": [
                (
                    "3:32: `4xx` is not a status; expected one like `404`, a range like `4XX`, or `default` | did you"
                    " mean `4XX`?"
                ),
                "3:55: `600` is not a status; expected one like `404`, a range like `4XX`, or `default`",
                (
                    "3:78: `deflaut` is not a status; expected one like `404`, a range like `4XX`, or `default` | did"
                    " you mean `default`?"
                ),
            ],
            HEAD + "paths: {/a: {get: {responses: {200: {}}}}}\n": [
                "3:32: this response has no `description`, which is required | add `description`"
            ],
            HEAD + "paths: {/a: {post: {requestBody: {}}}}\n": [
                "3:21: this request body has no `content`, which is required | add `content`"
            ],
            HEAD
            + "paths: {/a: {get: {parameters: [{name: X, in: header, schema: {}}, {name: x, in: header, schema: {}}]}}}\n": [
                "3:75: the header parameter `x` stands twice in one list | remove or rename one"
            ],
            HEAD + "components: {schemas: {'a b': {}}}\n": [
                "3:24: the component name `a b` has other characters than letters, digits, `.`, `-` and `_` | rename it"
            ],
            HEAD + "components: {schema: {}}\n": [
                "3:14: `schema` is not a key of a components object | did you mean `schemas`?"
            ],
            HEAD + "components: {securitySchemes: {k: {type: apikey, name: K, in: query}}}\n": [
                '3:42: `type` is "apikey"; expected one of `apiKey`, `http`, `mutualTLS`, `oauth2`, `openIdConnect` |'
                " did you mean `apiKey`?"
            ],
            HEAD + "components: {securitySchemes: {k: {type: http}}}\n": [
                "3:32: this security scheme has no `scheme`, which is required | add `scheme`"
            ],
            HEAD + "paths: [1]\n": ["3:1: `paths` is a list; expected a mapping"],
            HEAD + "paths: {/a: 5}\n": ["3:13: the number 5 stands here; expected a path item, which is a mapping"],
            HEAD + "paths: {/a: {get: null}}\n": ["3:19: null stands here; expected an operation, which is a mapping"],
            HEAD + "servers: [{}]\npaths: {}\n": ["3:11: this server has no `url`, which is required | add `url`"],
            HEAD + "security: [a]\npaths: {}\n": [
                '3:12: the text "a" stands here; expected a mapping from a security scheme\'s name to its scopes'
            ],
            HEAD + "tags: [{name: a}, {name: a}]\npaths: {}\n": ["3:26: warning: the tag `a` is declared twice | remove one"],
        }
        for text, expected in cases.items():
            self.assertEqual(read(text)[1], expected, text)

    def test_all_problems_in_one_run(self) -> None:
        text = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get:
      respones: {}
      parameters: [{name: a, in: query, schema: {type: Integer}}]
      operationId: 5
"""
        expected = [
            "6:7: `respones` is not a key of an operation | did you mean `responses`?",
            '7:56: `a` has type "Integer"; types are written in lower case | did you mean `integer`?',
            "8:20: `operationId` is the number 5; expected a text | put it in quotes",
        ]
        self.assertEqual(read(text)[1], expected)
        data = load.load_text("a.yaml", text).data
        in_json = read(json.dumps(data, indent=1), "a.json")[1]
        self.assertEqual(
            [line.split(": ", 1)[1] for line in in_json], [expected[i].split(": ", 1)[1] for i in (0, 1, 2)]
        )
        self.assertEqual([line.split(": ", 1)[0] for line in in_json], ["10:5", "16:16", "20:20"])


class Fragments(unittest.TestCase):
    def test_kinds(self) -> None:
        at = "b.yaml#/X"
        self.assertEqual(parse.fragment("schema", {"type": "string"}, at), (spec.Text(at=at), []))
        header, _ = parse.fragment("header", {"schema": True}, at)
        self.assertEqual(header, spec.Header(at=at, name="X", schema=spec.Anything(at=at + "/schema")))
        ref, _ = parse.fragment("response", {"$ref": "#/Y"}, at)
        self.assertEqual(ref, spec.Ref(at=at, target="#/Y", kind="response"))
        item, _ = parse.fragment("path item", {"get": {}}, at)
        assert isinstance(item, spec.PathItem)
        self.assertEqual(item.operations[0].method, "GET")

    def test_problems(self) -> None:
        node, problems = parse.fragment("parameter", {"name": "a"}, "b.yaml#/X")
        self.assertIsNone(node)
        self.assertEqual(
            [problem.message for problem in problems],
            [
                "this parameter has no `in`, which is required",
                "this parameter has no `schema` or `content`, which is required",
            ],
        )


class Versions(unittest.TestCase):
    """What 3.0 and 3.2 say in other words than 3.1."""

    def schema(self, version: str, text: str) -> tuple[object, list[str]]:
        description, problems = read(
            f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {text}}}}}\n"
        )
        assert description is not None
        return description.components.schemas[0].schema, problems

    def test_nullable_is_a_word_of_3_0_alone(self) -> None:
        for version, said in (("3.0.3", 0), ("3.1.0", 1)):
            schema, problems = self.schema(version, "{type: string, nullable: true}")
            self.assertTrue(schema.nullable)  # type: ignore[attr-defined]
            self.assertEqual(len(problems), said, problems)

    def test_exclusive_bounds_of_3_0(self) -> None:
        schema, problems = self.schema("3.0.3", "{type: integer, minimum: 3, exclusiveMinimum: true}")
        self.assertEqual((schema.minimum, schema.exclusive_minimum, problems), (None, 3, []))  # type: ignore[attr-defined]

    def test_methods_of_3_2(self) -> None:
        text = "paths: {/a: {query: {operationId: q}, additionalOperations: {COPY: {operationId: c}}}}\n"
        description, problems = read("openapi: 3.2.0\ninfo: {title: T, version: '1'}\n" + text)
        assert description is not None
        self.assertEqual([(o.method, o.id) for o in description.paths[0].operations], [("QUERY", "q"), ("COPY", "c")])
        self.assertEqual(problems, [])
        _, problems = read(HEAD + text)
        self.assertEqual(len(problems), 2, "3.1 knows neither")

    def test_what_is_no_status_is_left_out_by_the_lenient(self) -> None:
        text = HEAD + "paths: {/a: {get: {responses: {\"x\\nint evil;\": {description: a}, 4xx: {description: b}, '2\u0660\u0660': {description: c}}}}}\n"
        data = load.load_text("a.yaml", text).data
        assert data is not None
        description, problems = parse.parse(data, "a.yaml", True)
        assert description is not None
        self.assertEqual([reply.status for reply in description.paths[0].operations[0].responses], ["4XX"])
        self.assertEqual([problem.severity for problem in problems], ["warning"] * 3)

    def test_lenient(self) -> None:
        text = "openapi: 3.0.0\ninfo: {title: T}\npaths: {/a: {get: {responses: {200: {}}}}}\n"
        data = load.load_text("a.yaml", text).data
        assert data is not None
        for lenient, severity in ((False, "error"), (True, "warning")):
            _, problems = parse.parse(data, "a.yaml", lenient)
            self.assertEqual([problem.severity for problem in problems], [severity] * 2)


if __name__ == "__main__":
    unittest.main()
