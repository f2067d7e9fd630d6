"""What the events of a stream are, and the JSON texts of one: from the schema of an item to kinds with names, types and constants."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import test_lower  # noqa: E402
from test_lower import ANY, INT64, TEXT, called, lowered, only, ref, schemas  # noqa: E402

from bindery import cpp  # noqa: E402
from bindery.cpp import EventKind, Items, Named, Optional, Plain  # noqa: E402

MORE = schemas(
    Thing="{type: object, properties: {a: {type: string}}}",
    Event="{type: object, required: [data], properties: {data: {type: string}, event: {type: string}, id: {type: string}}}",
    Circle="{anyOf: [{$ref: '#/components/schemas/Circle'}, {properties: {event: {const: round}}}]}",
)
JSON = "contentMediaType: application/json"
THING = f"contentSchema: {ref('Thing')}"


def header(content: str, status: str = "'200'") -> cpp.Header:
    """With one operation whose reply has this `content`, in OpenAPI 3.2."""
    head, test_lower.HEAD = test_lower.HEAD, test_lower.HEAD.replace("3.1.0", "3.2.0")
    try:
        return lowered(f"paths: {{/p: {{get: {{operationId: doIt, responses: {{{status}: {{description: D, content: {content}}}}}}}}}}}\n{MORE}")
    finally:
        test_lower.HEAD = head


def operation(content: str, status: str = "'200'") -> cpp.Operation:
    return only(cpp.Operation, header(content, status))


def kinds(item: str) -> list[EventKind]:
    return list(operation(f"{{text/event-stream: {{itemSchema: {item}}}}}").events)


def text(name: str = "", constant: str = "") -> EventKind:
    return EventKind(name, TEXT, is_text=True, constant=constant)


class KindsOfEvents(unittest.TestCase):
    def test_one_kind(self) -> None:
        for item, kind in (
            (ref("Event"), text()),
            ("{properties: {data: {}}}", text()),
            ("{properties: {id: {type: string}}}", text()),
            (f"{{properties: {{data: {{type: string, {JSON}, {THING}}}}}}}", EventKind("", Named("Thing"))),
            (f"{{properties: {{data: {{type: string, {THING}}}}}}}", text()),
            (f"{{properties: {{data: {{{JSON}}}}}}}", EventKind("", ANY)),
            ("{properties: {data: {contentMediaType: text/plain, contentSchema: {type: string}}}}", text()),
            ("{properties: {data: {contentMediaType: application/vnd.a+json, contentSchema: {type: integer}}}}", EventKind("", INT64)),
            ("{properties: {event: {const: a}, data: {format: int32}}}", EventKind("a", Plain("std::int32_t"))),
            (f"{{properties: {{data: {ref('Thing')}}}}}", EventKind("", Named("Thing"))),
            ("{properties: {data: {const: '[DONE]'}}}", text(constant="[DONE]")),
            (f"{{$ref: '#/components/schemas/Event', properties: {{data: {{{JSON}, {THING}}}}}}}", EventKind("", Named("Thing"))),
            (f"{{allOf: [{{properties: {{data: {{{JSON}, {THING}}}}}}}, {ref('Event')}]}}", EventKind("", Named("Thing"))),
            (ref("Thing"), EventKind("", Named("Thing"))),  # No field of an event is there, so it is the data that is described.
        ):
            with self.subTest(item):
                self.assertEqual(kinds(item), [kind])

    def test_kinds_are_told_apart_by_name_and_by_constant(self) -> None:
        item = f"""{{type: object, properties: {{event: {{type: string}}, data: {{type: string}}}}, required: [event], oneOf: [
          {{properties: {{event: {{const: a}}, data: {{{JSON}, {THING}}}}}}},
          {{properties: {{event: {{enum: [b, c]}}}}}},
          {{anyOf: [{{properties: {{event: {{const: d}}}}}}, {{properties: {{data: {{enum: [x, y]}}}}}}]}}]}}"""
        found = [EventKind("a", Named("Thing")), text("b"), text("c"), text("d"), text(constant="x"), text(constant="y")]
        self.assertEqual(kinds(item), found)

    def test_a_circle_ends(self) -> None:
        self.assertEqual(kinds(ref("Circle")), [text(), text("round")])

    def test_many_alternatives_of_many_end(self) -> None:
        many = ", ".join(f"{{anyOf: [{', '.join(f'{{properties: {{event: {{const: e{n}x{m}}}}}}}' for m in range(40))}]}}" for n in range(6))
        self.assertLessEqual(len(kinds(f"{{allOf: [{many}]}}")), 500)

    def test_data_without_a_name_of_its_own_is_named_after_its_event(self) -> None:
        inner = "{type: object, properties: {a: {type: integer}}}"
        found = header(f"{{text/event-stream: {{itemSchema: {{properties: {{event: {{const: added}}, data: {{{JSON}, contentSchema: {inner}}}}}}}}}}}")
        struct = called("DoItAddedEvent", found)
        assert isinstance(struct, cpp.Struct)
        self.assertEqual([member.type for member in struct.members], [Optional(INT64)])
        names = [d.name for d in found.declarations if isinstance(d, (cpp.Struct, cpp.Operation))]
        self.assertLess(names.index("DoItAddedEvent"), names.index("DoIt"))

    def test_nothing_described(self) -> None:
        for content in ("{text/event-stream: {}}", "{text/event-stream: {schema: {type: string}}}"):
            with self.subTest(content):
                self.assertEqual(operation(content).events, ())

    def test_an_error_is_no_stream(self) -> None:
        found = operation(f"{{text/event-stream: {{itemSchema: {ref('Event')}}}}}", "'400'")
        self.assertEqual((found.events, found.streams), ((), ()))


class ItemsOfReplies(unittest.TestCase):
    def test_items(self) -> None:
        for content, item in (
            (f"{{application/jsonl: {{itemSchema: {ref('Thing')}}}}}", Named("Thing")),
            ("{application/x-ndjson: {itemSchema: {type: integer}}}", INT64),
            (f"{{application/json-seq: {{schema: {{type: array, items: {ref('Thing')}}}}}}}", Named("Thing")),
            ("{application/geo+json-seq: {itemSchema: {type: object, properties: {a: {type: string}}}}}", Named("DoItItem")),
            ("{application/jsonl: {schema: {type: string}}}", None),
            ("{application/json: {schema: {type: array, items: {type: integer}}}}", None),
        ):
            with self.subTest(content):
                self.assertEqual(operation(content).item, item)

    def test_a_sequence_of_json_is_no_json(self) -> None:
        (reply,) = operation("{application/json-seq: {}}").replies
        self.assertEqual((reply.body, reply.reading), (TEXT, "as_text"))


class Bodies(unittest.TestCase):
    def body(self, content: str) -> cpp.Parameter:
        head, test_lower.HEAD = test_lower.HEAD, test_lower.HEAD.replace("3.1.0", "3.2.0")
        try:
            text = test_lower.operation(f"requestBody: {{required: true, content: {content}}},", "post", more=MORE)
            return only(cpp.Operation, lowered(text)).parameters[0]
        finally:
            test_lower.HEAD = head

    def test_what_need_not_be_held(self) -> None:
        source = Plain("rt::http_body")
        for content, of, kind in (
            ("{application/octet-stream: {}}", source, "raw"),
            ("{application/octet-stream: {schema: {type: string, format: binary}}}", source, "raw"),
            ("{image/png: {schema: {type: string, contentMediaType: image/png}}}", source, "raw"),
            ("{application/jsonl: {}}", source, "raw"),
            ("{application/jsonl: {itemSchema: {type: integer}}}", Items(INT64), "items"),
            (f"{{application/json-seq: {{schema: {{type: array, items: {ref('Thing')}}}}}}}", Items(Named("Thing")), "items"),
            ("{text/plain: {schema: {type: string}}}", TEXT, "raw"),
            ("{text/csv: {}}", TEXT, "raw"),
            ("{application/xml: {schema: {type: string}}}", TEXT, "raw"),
            ("{image/*: {}}", Plain("rt::raw_body"), "raw"),
        ):
            with self.subTest(content):
                body = self.body(content)
                self.assertEqual((body.type, [encoder.kind for encoder in body.encoders]), (of, [kind]))

    def test_an_item_without_a_name_is_named_after_the_body(self) -> None:
        self.assertEqual(self.body("{application/jsonl: {itemSchema: {properties: {a: {type: string}}}}}").type, Items(Named("DoItBodyItem")))


class Runtime(unittest.TestCase):
    def test_what_is_embedded(self) -> None:
        for content, streams in (
            ("{text/event-stream: {}, application/jsonl: {}}", ("events", "items")),
            ("{application/octet-stream: {}}", ("chunks",)),
            ("{image/png: {schema: {type: string, format: binary}}}", ("chunks",)),
            ("{text/csv: {schema: {type: string}}, application/json: {}}", ()),
        ):
            with self.subTest(content):
                found = header(content)
                self.assertEqual(only(cpp.Operation, found).streams, streams)
                self.assertEqual({"events", "items", "chunks"} & set(found.runtime), set(streams))


if __name__ == "__main__":
    unittest.main()
