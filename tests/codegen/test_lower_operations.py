"""How parameters, bodies and replies are sent and read, what the service calls, links and servers; and what of it is doubtful."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from test_lower import TEXT, lowered, only, operation, read, ref, replies, schemas  # noqa: E402

from bindery import cpp, load, lower, parse, resolve, select, spec  # noqa: E402
from bindery.cpp import Encoder, Field, Map, Media, Named, Nullable, Optional, Part, Plain, Style, Variant, Vector  # noqa: E402

FILE = Plain("rt::file")
THING = schemas(Thing="{type: object, properties: {a: {type: string}}}")


def parameter(text: str, path: str = "/p") -> cpp.Parameter:
    return only(cpp.Operation, lowered(operation(f"parameters: [{{{text}}}],", path=path, more=THING))).parameters[0]


def link(text: str) -> spec.Linked:
    description, _ = parse.parse(load.load_text("a.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + text).data, "a.yaml")
    assert description is not None
    return resolve.resolve(description, lambda name: None, parse.fragment)[0]


def body(content: str) -> cpp.Parameter:
    header = lowered(operation(f"requestBody: {{required: true, content: {content}}},", "post", more=THING))
    return only(cpp.Operation, header).parameters[0]


class Places(unittest.TestCase):
    def test_members_of_forms_and_headers_know_where_they_are(self) -> None:
        content = "multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}, t: {type: string}}}}"
        reply = '"200": {description: d, headers: {X-A: {schema: {type: string}}}}'
        header = lowered(f"paths:\n  /p:\n    post: {{requestBody: {{content: {{{content}}}}}, responses: {{{reply}}}}}\n")
        form, headers = [d for d in header.declarations if isinstance(d, cpp.Struct)]
        media = "#/paths/~1p/post/requestBody/content/multipart~1form-data/schema"
        self.assertEqual([d.at.partition("#")[2] for d in (form, *form.members)],
                         [media[1:], f"{media[1:]}/properties/f", f"{media[1:]}/properties/t"])
        self.assertEqual([d.at.partition("#")[2] for d in (headers, *headers.members)],
                         ["/paths/~1p/post/responses/200", "/paths/~1p/post/responses/200/headers/X-A"])


class Late(unittest.TestCase):
    def test_variants_behind_any_name_are_late_and_nothing_else_is(self) -> None:
        more = schemas(
            Thing="{type: object, properties: {a: {$ref: '#/components/schemas/Either'}}}",
            Either="{oneOf: [{type: string}, {type: integer}]}",
            Again="{$ref: '#/components/schemas/Either'}",
            Word="{type: string}",
        )
        for text, late in (
            ("schema: {oneOf: [{type: string}, {type: integer}]}", True),
            ("schema: {$ref: '#/components/schemas/Either'}", True),
            ("schema: {type: array, items: {$ref: '#/components/schemas/Again'}}", True),
            ("schema: {$ref: '#/components/schemas/Word'}", False),
            ("content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}", False),
        ):
            with self.subTest(text):
                header = lowered(operation(f"parameters: [{{name: a, in: query, {text}}}],", more=more))
                self.assertEqual(only(cpp.Operation, header).parameters[0].late, late)


class Paths(unittest.TestCase):
    def test_what_is_said_to_be_no_must_may_be_left_out_where_the_path_is_whole_without_it(self) -> None:
        text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {'/a%s': {get: {operationId: o, parameters: [{name: b, in: path, %sschema: {type: string}}]}}}"
        for path, required, optional in (("{b}", "required: false, ", True), ("/{b}", "required: false, ", False), ("{b}", "", False)):
            with self.subTest(path, required=required):
                description, _ = parse.parse(load.load_text("a.yaml", text % (path, required)).data, "a.yaml", True)
                assert description is not None
                linked, _ = resolve.resolve(description, lambda name: None, parse.fragment, None, True)
                found = only(cpp.Operation, lower.lower(linked, "a")[0]).parameters[0]
                self.assertEqual((found.type, found.style), (Optional(TEXT), Style("simple")) if optional else (TEXT, None))


class References(unittest.TestCase):
    def header(self, text: str) -> cpp.Header:
        data = load.load_text("a.yaml", "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n" + text).data
        description, problems = parse.parse(data, "a.yaml")
        assert description is not None and not problems, problems
        linked, problems = resolve.resolve(description, lambda name: data, parse.fragment)
        assert not problems, problems
        return lower.lower(linked, "a")[0]

    def test_a_media_type_by_reference_says_what_it_says(self) -> None:
        both = "{application/json: {$ref: '#/components/mediaTypes/M'}}"
        header = self.header(
            f"paths: {{/a: {{post: {{operationId: o, requestBody: {{required: true, content: {both}}}, responses: {{'200': {{description: D, content: {both}}}}}}}}}}}\n"
            "components: {mediaTypes: {M: {schema: {$ref: '#/components/schemas/Thing'}}}, schemas: {Thing: {type: object, properties: {a: {type: string}}}}}"
        )
        found = only(cpp.Operation, header)
        self.assertEqual((found.parameters[0].type, found.replies[0].body), (Named("Thing"), Named("Thing")))

    def test_the_address_of_the_description_is_the_description(self) -> None:
        header = self.header(
            "$self: https://a.example/api.yaml\n"
            "paths: {/a: {get: {operationId: o, responses: {'200': {description: D, content: {application/json: {schema: "
            "{$ref: 'https://a.example/api.yaml#/components/schemas/Thing'}}}}}}}}\n"
            "components: {schemas: {Thing: {type: object, properties: {a: {type: string}}}}}"
        )
        self.assertEqual(only(cpp.Operation, header).replies[0].body, Named("Thing"))


class Made(unittest.TestCase):
    """Bodies that nothing here writes are made by the program."""

    def test_parts_without_names(self) -> None:
        header, problems = read(operation(
            "requestBody: {required: true, content: {multipart/mixed: {schema: {type: array, items: {type: string}}}}},", "post"))
        self.assertEqual(only(cpp.Operation, header).parameters[0].type, Plain("rt::raw_body"))
        self.assertEqual(len(problems), 1)

    def test_a_part_that_is_an_object_in_xml_is_a_file(self) -> None:
        form = f"{{multipart/form-data: {{schema: {{type: object, properties: {{a: {ref('Thing')}, b: {ref('Thing')}}}}}, encoding: {{a: {{contentType: application/xml}}}}}}}}"
        header = lowered(operation(f"requestBody: {{required: true, content: {form}}},", "post", more=THING))
        struct = next(d for d in header.declarations if isinstance(d, cpp.Struct) and d.name.endswith("Form"))
        self.assertEqual([member.type for member in struct.members], [Optional(FILE), Optional(Named("Thing"))])


class Styles(unittest.TestCase):
    def test_the_usual_way_needs_no_style(self) -> None:
        for text in (
            "name: a, in: query, schema: {type: string}",
            "name: a, in: query, explode: false, schema: {type: string}",
            "name: a, in: query, schema: {type: array, items: {type: integer}}",
            "name: a, in: header, explode: true, schema: {type: array, items: {type: integer}}",
            "name: a, in: query, schema: {type: [string, integer]}",
        ):
            with self.subTest(text):
                self.assertIsNone(parameter(text).style)

    def test_a_cookie_always_has_a_style(self) -> None:
        self.assertEqual(parameter("name: a, in: cookie, content: {text/plain: {schema: {type: string}}}").style, Style("form", True))
        self.assertIsNone(parameter("name: a, in: query, content: {text/plain: {schema: {type: string}}}").style)

    def test_lists_behind_several_names_bring_what_sends_them(self) -> None:
        more = schemas(One="{$ref: '#/components/schemas/Two'}", Two="{type: array, items: {type: string}}")
        header = lowered(operation("parameters: [{name: a, in: header, schema: {$ref: '#/components/schemas/One'}}],", more=more))
        self.assertIn("build_list", header.runtime)

    def test_a_header_that_is_a_list_of_itself_is_a_list_of_texts(self) -> None:
        more = schemas(Deep="{type: array, items: {$ref: '#/components/schemas/Deep'}}")
        headers = "{description: d, headers: {X-Deep: {schema: {$ref: '#/components/schemas/Deep'}}}}"
        header = lowered(operation(more=more).replace("{description: Done.}", headers))
        found = [d for d in header.declarations if isinstance(d, cpp.Struct) and d.name.endswith("Headers")]
        self.assertEqual(found[0].members[0].type, Optional(Vector(TEXT)))

    def test_cells_that_the_table_of_styles_does_not_have_are_warned_of(self) -> None:
        for text, said in (
            ("style: spaceDelimited, explode: true, schema: {type: array, items: {type: string}}", "`explode: true` is not defined"),
            ("style: pipeDelimited, schema: {type: string}", "for a single value is not defined"),
            ("style: deepObject, schema: {type: string}", "is sent as with `style: form`"),
            ("style: deepObject, schema: {type: array, items: {type: string}}", "is sent as `a[]=…` for each item"),
            ("style: pipeDelimited, schema: {type: array, items: {type: string}}", ""),
            ("style: deepObject, schema: {type: object, additionalProperties: {type: string}}", ""),
        ):
            with self.subTest(text):
                _, problems = read(operation(f"parameters: [{{name: a, in: query, {text}}}],"))
                self.assertEqual([said in problem for problem in problems], [True] * bool(said))

    def test_other_ways(self) -> None:
        for text, style in (
            ("in: query, explode: false, schema: {type: array, items: {type: string}}", Style("form")),
            ("in: query, style: spaceDelimited, schema: {type: array, items: {type: string}}", Style("space_delimited")),
            ("in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}", Style("pipe_delimited")),
            ("in: query, style: deepObject, explode: true, schema: {type: object}", Style("deep_object", True)),
            (f"in: query, schema: {ref('Thing')}", Style("form", True)),
            ("in: query, schema: true", Style("form", True)),
            ("in: query, allowReserved: true, schema: {type: string}", Style("form", True, reserved=True)),
            ("in: query, content: {application/json: {}}", Style("json_text")),
            ("in: cookie, schema: {type: string}", Style("form", True)),
            ("in: header, schema: {type: object}", Style("simple")),
        ):
            with self.subTest(text):
                self.assertEqual(parameter(f"name: a, {text}").style, style)
        label = parameter("name: a, in: path, required: true, style: label, schema: {type: string}", path="'/{a}'")
        self.assertEqual(label.style, Style("label"))

    def test_an_empty_value(self) -> None:
        flag = parameter("name: a, in: query, allowEmptyValue: true, schema: {type: boolean}")
        self.assertEqual((flag.type, flag.style), (Optional(Nullable(Plain("bool"))), Style("form", True, empty=True)))
        self.assertEqual(parameter("name: a, in: query, allowEmptyValue: true, schema: {type: string}").type, Optional(TEXT))

    def test_what_no_style_defines_is_doubtful(self) -> None:
        nested = "schema: {type: array, items: {type: array, items: {type: string}}}"
        (said,) = read(operation(f"parameters: [{{name: a, in: header, {nested}}}],"))[1]
        self.assertEqual(
            said,
            "7:14: warning: the parameter `a` nests, for which `style: simple` defines nothing: what is inside is sent as JSON text"
            " | give it a `content` of application/json, which says what is sent",
        )
        (said,) = read(operation(f"parameters: [{{name: a, in: query, style: deepObject, {nested}}}],"))[1]
        self.assertIn("each level is sent in brackets of its own", said)


class Bodies(unittest.TestCase):
    def test_raw(self) -> None:
        text = body("{text/plain: {schema: {type: string}}}")
        self.assertEqual((text.type, text.send, text.encoders), (TEXT, "body", (Encoder("raw", "text/plain"),)))
        self.assertEqual(body("{image/*: {}}").type, Plain("rt::raw_body"))

    def test_one_kind_of_json_is_one_choice(self) -> None:
        found = body(f"{{text/json: {{schema: {ref('Thing')}}}, application/json: {{schema: {ref('Thing')}}}, application/*+json: {{schema: {ref('Thing')}}}}}")
        self.assertEqual((found.type, found.send, found.wire), (Named("Thing"), "json_body", "application/json"))

    def test_a_choice_has_json_first(self) -> None:
        found = body(f"{{application/xml: {{schema: {ref('Thing')}}}, application/json: {{schema: {ref('Thing')}}}}}")
        self.assertEqual(found.type, Variant((Named("Thing"), Media("application/xml", TEXT))))
        self.assertEqual([e.kind for e in found.encoders], ["json", "raw"])

    def test_a_form(self) -> None:
        schema = "{type: object, properties: {a: {type: array, items: {type: string}}, b: {type: string}}}"
        found = body(f"{{application/x-www-form-urlencoded: {{schema: {schema}, encoding: {{a: {{style: pipeDelimited}}, b: {{contentType: text/html}}}}}}}}")
        fields = (Field("a", Style("pipe_delimited")), Field("b", content_type="text/html"))
        self.assertEqual(found.encoders, (Encoder("form", "application/x-www-form-urlencoded", fields),))

    def test_a_form_with_files_has_its_own_struct(self) -> None:
        schema = "{type: object, required: [a], properties: {a: {type: string, format: binary}, b: {type: array, items: {contentMediaType: image/png}}, c: {type: string}}}"
        text = operation(
            f"requestBody: {{content: {{multipart/form-data: {{schema: {schema}, encoding: {{c: {{headers: {{X-A: {{schema: {{type: string}}}}}}}}}}}}}}}},", "post"
        )
        form = only(cpp.Struct, lowered(text))
        self.assertEqual(form.name, "DoItForm")
        self.assertEqual([m.type for m in form.members], [FILE, Optional(Vector(FILE)), Optional(Part(TEXT))])

    def test_a_form_without_files_is_the_schema_itself(self) -> None:
        self.assertEqual(body(f"{{multipart/form-data: {{schema: {ref('Thing')}}}}}").type, Named("Thing"))
        self.assertEqual(body("{multipart/form-data: {}}").type, Map(FILE))


class Encodings(unittest.TestCase):
    def said(self, schema: str, name: str, media: str = "multipart/form-data") -> list[str]:
        body = f"requestBody: {{content: {{{media}: {{schema: {schema}, encoding: {{{name}: {{contentType: text/plain}}}}}}}}}},"
        return read(operation(body, "post", more=THING))[1]

    def test_of_properties_that_the_body_lacks(self) -> None:
        sentence = "warning: `encoding` has `aa`, and the body has no such property, so nothing is sent by it | "
        of_two = "{allOf: [" + ref("Thing") + ", {properties: {b: {type: string}}}]}"
        for media in ("multipart/form-data", "application/x-www-form-urlencoded"):
            for schema in ("{type: object, properties: {a: {type: string}}}", ref("Thing"), of_two):
                (said,) = self.said(schema, "aa", media)
                self.assertEqual(said.partition(" ")[2], sentence + "name a property of the `schema`", schema)
        (near,) = self.said("{type: object, properties: {aaa: {type: string}}}", "aa")
        self.assertTrue(near.endswith(" | did you mean `aaa`?"), near)

    def test_of_properties_that_it_has_or_may_have(self) -> None:
        rest = "{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}"
        of_two = "{allOf: [" + ref("Thing") + ", {properties: {b: {type: string}}}]}"
        for schema, name in ((ref("Thing"), "a"), (of_two, "b"), (rest, "z")):
            self.assertEqual(self.said(schema, name), [], schema)


class Replies(unittest.TestCase):
    def test_text(self) -> None:
        (reply,) = replies("200: {description: d, content: {text/html: {schema: {type: string}}}}").replies
        self.assertEqual((reply.body, reply.reading), (TEXT, "as_text"))

    def test_what_says_the_same_again_is_not_asked_for(self) -> None:
        content = f"{{application/xml: {{schema: {ref('Thing')}}}, application/json: {{schema: {ref('Thing')}}}}}"
        found = replies(f"200: {{description: d, content: {content}}}", more=THING)
        self.assertEqual((found.accept, found.replies[0].body, found.replies[0].reading), ("application/json", Named("Thing"), ""))
        self.assertIn("Also offered as `application/xml`", found.replies[0].doc.paragraphs[0])

    def test_a_choice_by_media_type(self) -> None:
        found = replies("200: {description: d, content: {text/csv: {schema: {type: string}}, application/json: {schema: {type: integer}}}}")
        self.assertEqual(found.replies[0].body, Variant((Plain("std::int64_t"), Media("text/csv", TEXT))))
        self.assertEqual((found.accept, found.replies[0].reading), ("text/csv, application/json", "by_media_type"))


class Hooks(unittest.TestCase):
    def test_webhooks_and_callbacks(self) -> None:
        text = operation("callbacks: {done: {'{$url}': {post: {responses: {204: {description: d}}}}}},")
        text += "webhooks: {made: {post: {responses: {204: {description: d}}}}}\n"
        found = [d for d in lowered(text).declarations if isinstance(d, cpp.Operation)]
        self.assertEqual([(o.name, o.hook, o.path) for o in found], [("DoIt", "", "/p"), ("MadeWebhook", "webhook", "made"), ("DoItDoneCallback", "callback", "{$url}")])


    def test_parameters_of_a_hook_with_a_style_are_text(self) -> None:
        parameters = f"parameters: [{{name: f, in: query, schema: {ref('Thing')}}}, {{name: c, in: cookie, schema: {{type: string}}}}],"
        found = only(cpp.Operation, lowered(f"webhooks: {{made: {{post: {{{parameters} responses: {{204: {{description: d}}}}}}}}}}\n" + THING))
        self.assertEqual([(p.name, p.type, p.style) for p in found.parameters], [("f", Optional(TEXT), None)])

    def test_selection_leaves_out_webhooks_that_were_not_asked_for(self) -> None:
        hook = "webhooks: {made: {post: {operationId: made, responses: {204: {description: d}}}}}\n"
        linked = link(operation() + hook)
        for only_, count in (((), 1), (("doIt",), 0), (("doIt", "made"), 1)):
            with self.subTest(only_):
                chosen, problems = select.select(linked, only_, ())
                self.assertEqual(problems, [])
                self.assertEqual(len(chosen.description.webhooks), count)


class Links(unittest.TestCase):
    def linked(self, entry: str) -> tuple[cpp.Header, list[str]]:
        second = "  '/q/{id}': {get: {operationId: next, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {204: {description: d}}}}\n"
        return read(f"paths:\n  /p: {{get: {{operationId: first, responses: {{200: {{description: d, links: {{more: {entry}}}}}}}}}}}\n{second}")

    def test_fills(self) -> None:
        for expression, fill in (
            ("$response.body#/a/b", cpp.Fill("id", "body", "/a/b")),
            ("$response.header.X-A", cpp.Fill("id", "header", "X-A")),
            ("5", cpp.Fill("id", "constant", "5")),
            ("$statusCode", cpp.Fill("id", "status")),
        ):
            with self.subTest(expression):
                header, said = self.linked(f"{{operationId: next, parameters: {{id: {expression}}}}}")
                self.assertEqual((only(cpp.Link, header).fills, said), ((fill,), []))

    def test_what_cannot_be_followed_is_doubtful(self) -> None:
        header, (said,) = self.linked("{operationId: next, parameters: {id: $url}}")
        self.assertTrue(only(cpp.Link, header).base)
        self.assertIn("has `$url`, which no function can tell", said)
        _, (said,) = self.linked("{operationRef: 'https://example.com/#/paths/~1p/get'}")
        self.assertIn("leads out of this description", said)


class Servers(unittest.TestCase):
    def test_variables(self) -> None:
        servers = "servers: [{url: 'https://{a-b}.example.com', variables: {a-b: {default: x, enum: [x, y]}}}]\n"
        found = only(cpp.Server, lowered(servers + operation()))
        self.assertEqual(found.pieces, (("https://", False), ("a_b", True), (".example.com", False)))
        self.assertEqual((found.members[0].word, found.members[0].default), ("x", "x"))

    def test_braces_of_no_variable_are_text(self) -> None:
        servers = "servers: [{url: 'https://{a}/v1/{b}/{c}{d}', variables: {a: {default: x}}}]\n"
        found = only(cpp.Server, lower.lower(link(servers + operation()), "a")[0])
        self.assertEqual(found.pieces, (("https://", False), ("a", True), ("/v1/{b}/{c}{d}", False)))

    def test_one_plain_server_needs_none(self) -> None:
        declarations = lowered("servers: [{url: 'https://example.com'}]\n" + operation()).declarations
        self.assertFalse([d for d in declarations if isinstance(d, cpp.Server)])


class Paths(unittest.TestCase):
    def test_literals_are_encoded(self) -> None:
        for path, wanted in (("/a b", "/a%20b"), ("/ü", "/%C3%BC"), ("/100%", "/100%25"), ("/a%20b", "/a%20b"), ("/a?b=c", "/a?b=c"), ("/a/", "/a/")):
            with self.subTest(path):
                self.assertEqual(only(cpp.Operation, lowered(operation(path=f"'{path}'"))).path, wanted)

    def test_two_paths_of_one_path_item_are_two_operations(self) -> None:
        header = lowered("paths: {/a: {$ref: '#/paths/~1b'}, /b: {get: {responses: {204: {description: d}}}}}\n")
        found = [(d.name, d.path) for d in header.declarations if isinstance(d, cpp.Operation)]
        self.assertEqual(sorted(path for _, path in found), ["/a", "/b"])
        self.assertEqual(len({name for name, _ in found}), 2)

    def test_fragments_are_not_sent(self) -> None:
        header, (said,) = read(operation(path="'/a#b'"))
        self.assertEqual(only(cpp.Operation, header).path, "/a")
        self.assertIn("has a fragment, which is never sent", said)


if __name__ == "__main__":
    unittest.main()
