"""The replies that a description shows: which are found, which are made, and which are left out."""

from __future__ import annotations

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, load, parse, resolve  # noqa: E402
from bindery.lower_examples import lower_examples  # noqa: E402
from bindery.render_examples import render  # noqa: E402


def shown(media: str, schemas: str = "{}") -> list[tuple[int, str, str]]:
    """Status, name and body of what is shown where a reply has these `content`, in a description with these schemas."""
    text = f"""
openapi: 3.1.0
info: {{title: t, version: "1"}}
paths: {{/a: {{get: {{operationId: a, responses: {{"200": {{description: d, content: {media}}}}}}}}}}}
components: {{schemas: {schemas}}}
"""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder, "a.yaml")
        spec.write_text(text, encoding="utf-8")
        files = load.Files(False)
        data = files.open(str(spec)).data
        assert data is not None
        description, problems = parse.parse(data, str(spec), False)
        assert description is not None, problems
        linked, _ = resolve.resolve(description, lambda file: files.open(file).data, parse.fragment, None, False)
        return [(e.status, e.name, e.body) for e in lower_examples(linked)]


class Examples(unittest.TestCase):
    def test_json_as_a_text_is_what_it_says(self) -> None:
        self.assertEqual(shown("{application/json: {schema: {type: object}, example: '{\"a\": 1.0}'}}"), [(200, "", '{"a": 1.0}')])
        self.assertEqual(shown("{application/json: {example: '{a'}}"), [(200, "", '"{a"')])

    def test_numbers_stay_as_they_are_written(self) -> None:
        self.assertEqual(shown("{application/json: {example: [1.50, 12345678901234567890, 1e3, null, true]}}"), [(200, "", "[1.50,12345678901234567890,1E+3,null,true]")])

    def test_what_is_no_json_is_shown_as_a_text_alone(self) -> None:
        self.assertEqual(shown("{text/csv: {example: 'a,b'}, image/png: {example: [1]}, application/xml: {schema: {type: string}}}"), [(200, "", "a,b")])

    def test_a_member_that_nobody_shows_is_left_out_unless_it_is_required(self) -> None:
        body = "{application/json: {schema: {$ref: '#/components/schemas/A'}}}"
        members = "properties: {a: {type: string}, b: {const: x}, c: {type: integer, default: 7}}"
        self.assertEqual(shown(body, f"{{A: {{type: object, {members}}}}}"), [(200, "", '{"b":"x","c":7}')])
        self.assertEqual(shown(body, f"{{A: {{type: object, required: [a], {members}}}}}"), [])

    def test_the_first_alternative_that_is_shown_counts(self) -> None:
        body = "{application/json: {schema: {oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]}}}"
        self.assertEqual(shown(body, "{A: {type: object, example: {k: v}}}"), [(200, "", '{"k":"v"}')])

    def test_schemas_that_contain_themselves_end(self) -> None:
        body = "{application/json: {schema: {$ref: '#/components/schemas/A'}}}"
        inner = "{type: object, properties: {n: {type: integer, example: 1}, next: {$ref: '#/components/schemas/A'}}}"
        self.assertEqual(shown(body, f"{{A: {inner}}}"), [(200, "", '{"n":1}')])

    def test_what_compilers_do_not_take_is_left_out(self) -> None:
        self.assertEqual(shown("{text/plain: {example: " + "x" * 60_001 + "}}"), [])
        self.assertEqual(len(shown("{text/plain: {example: " + "x" * 60_000 + "}}")), 1)


class Header(unittest.TestCase):
    def test_a_description_that_shows_nothing_has_an_empty_table(self) -> None:
        header = cpp.Header(namespace="a::b", title="t", doc=cpp.Doc(), includes=(), runtime=(), declarations=())
        text = render(header, "// first")
        self.assertIn("namespace a::b_examples {", text)
        self.assertIn("std::array<reply, 0> replies{};", text)


if __name__ == "__main__":
    unittest.main()
