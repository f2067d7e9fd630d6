"""Path templates and the parameters beside them, and schemas that are nothing but themselves."""

from __future__ import annotations

import unittest

import test_parse  # noqa: F401  (finds the package)

from bindery import load, parse, resolve, spec

HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
ID = "{name: id, in: path, required: true, schema: {type: integer}}"


def linked(text: str, lenient: bool = False) -> tuple[spec.Linked, list[str]]:
    """What is linked, and the problems as "error: sentence"."""
    loaded = load.load_text("a.yaml", HEAD + text + "\n")
    assert loaded.data is not None, loaded.problems
    description, problems = parse.parse(loaded.data, "a.yaml", lenient)
    assert description is not None and not problems, problems
    done, found = resolve.resolve(description, lambda _: loaded.data, parse.fragment, None, lenient)
    return done, [f"{problem.severity}: {problem.message}" for problem in found]


def operation(path: str, parameters: str) -> tuple[spec.Operation, list[str]]:
    done, said = linked(f"paths: {{'{path}': {{get: {{parameters: [{parameters}]}}}}}}")
    return done.operations[0], said


def names(found: spec.Operation) -> list[str]:
    return [parameter.name for parameter in found.parameters if isinstance(parameter, spec.Parameter)]


class Templates(unittest.TestCase):
    def test_undeclared_ones_are_texts_for_the_lenient(self) -> None:
        self.assertEqual(operation("/a/{b}", "")[1], ["error: GET /a/{b} has no path parameter `b`"])
        done, said = linked("paths: {'/a/{b}/{c}': {get: {}}}", lenient=True)
        found = done.operations[0]
        self.assertEqual((names(found), [type(p.schema) for p in found.parameters]), (["b", "c"], [spec.Text, spec.Text]))  # type: ignore[union-attr]
        self.assertEqual(said, [f"warning: GET /a/{{b}}/{{c}} has no path parameter `{n}`; it is taken to be a text" for n in "bc"])

    def test_where_only_some_are_declared_something_is_wrong(self) -> None:
        self.assertEqual(operation("/a/{id}/{c}", ID)[1], ["error: GET /a/{id}/{c} has no path parameter `c`"])
        self.assertEqual(operation("/a/{ids}", ID)[1], [
            "error: GET /a/{ids} has no path parameter `ids`",
            "error: the path /a/{ids} has no {id} for the path parameter `id`",
        ])  # fmt: skip

    def test_lenient_makes_the_best_of_it(self) -> None:
        done, said = linked(f"paths: {{'/a/{{ids}}': {{get: {{parameters: [{ID}]}}}}}}", lenient=True)
        self.assertEqual(names(done.operations[0]), ["ids"])
        self.assertEqual([line.split(":")[0] for line in said], ["warning", "warning"])

    def test_what_the_path_has_no_place_for_is_left_out(self) -> None:
        found, said = operation("/a", ID)
        self.assertEqual((names(found), said), ([], ["warning: the path /a has no {id} for the path parameter `id`; it is left out"]))

    def test_operators(self) -> None:
        for word in ("id*", ".id", ";id*", "+id"):
            found, said = operation(f"/a/{{{word}}}", ID)
            self.assertEqual((found.path, names(found)), ("/a/{id}", ["id"]))
            self.assertEqual(said, [f"warning: {{{word}}} in the path /a/{{{word}}} has an operator; OpenAPI writes {{id}}"])

    def test_operators_say_how_a_parameter_looks(self) -> None:
        def looks(word: str, more: str = "") -> tuple[str, list[tuple[str, bool, bool]]]:
            found, said = operation(f"/a{word}", ID.replace("}}", f"}}{more}}}"))
            self.assertEqual(len(said), 1, said)
            return found.path, [(p.style, p.explode, p.allow_reserved) for p in found.parameters if isinstance(p, spec.Parameter)]

        self.assertEqual(looks("{.id}"), ("/a{id}", [("label", False, False)]))
        self.assertEqual(looks("{;id*}"), ("/a{id}", [("matrix", True, False)]))
        self.assertEqual(looks("/{+id}"), ("/a/{id}", [("simple", False, True)]))
        self.assertEqual(looks("{/id*}"), ("/a/{id}", [("simple", True, False)]))
        self.assertEqual(looks("{#id}"), ("/a", []))
        self.assertEqual(looks("{.id}", ", style: matrix"), ("/a{id}", [("matrix", False, False)]))

    def test_several_names_in_one_expression(self) -> None:
        both = ID + ", " + ID.replace("id", "b")
        self.assertEqual(operation("/a{/id,b}", both)[0].path, "/a/{id}/{b}")
        self.assertEqual(operation("/a/{id,b}", both)[0].path, "/a/{id},{b}")

    def test_expressions_of_the_query(self) -> None:
        query = "{name: q, in: query, schema: {}}, {name: r, in: query, schema: {}}"
        found, said = operation("/a{?q,r}", query)
        self.assertEqual((found.path, names(found)), ("/a", ["q", "r"]))
        self.assertEqual(said, ["warning: {?q,r} in the path /a{?q,r} has an operator; the query is that of its parameters"])
        self.assertEqual(operation("/a?k=1{&q,r}", query)[0].path, "/a?k=1")
        self.assertEqual(operation("/a{?s}", query)[1], ["error: GET /a{?s} has no path parameter `?s`"])

    def test_a_query_in_the_path(self) -> None:
        found, said = operation("/a?k=1&q={q}", "{name: q, in: query, schema: {}}")
        self.assertEqual((found.path, names(found)), ("/a?k=1", ["q"]))
        self.assertEqual(said, ["warning: the path /a?k=1&q={q} has a query, which its parameters describe too"])
        found, said = operation("/a?q={q}", "{name: q, in: query, schema: {}}")
        self.assertEqual(found.path, "/a")


class Targets(unittest.TestCase):
    def test_a_discriminator_names_components(self) -> None:
        cat = "C: {type: object, properties: {t: {type: string}}}"
        pet = "P: {oneOf: [{$ref: '#/components/schemas/C'}], discriminator: {propertyName: t, defaultMapping: %s, mapping: {c: C}}}"
        head = "paths: {}\ncomponents: {schemas: {"
        text = "openapi: 3.2.0\n" + HEAD.partition("\n")[2]
        for word, expected in (("C", []), ("'#/components/schemas/C'", []), ("'#/components/schemas/D'", ["a.yaml#/components/schemas/P/discriminator/defaultMapping"])):
            loaded = load.load_text("a.yaml", text + head + cat + ", " + pet % word + "}}\n")
            assert loaded.data is not None
            description, problems = parse.parse(loaded.data, "a.yaml")
            assert description is not None and not problems, problems
            found = resolve.resolve(description, lambda _: loaded.data, parse.fragment)[1]
            self.assertEqual([problem.at for problem in found], expected, word)

    def test_lenient_stands_something_in_for_what_is_not_there(self) -> None:
        gone = "{$ref: '#/components/x-gone'}"
        for text in (f"paths: {{/a: {gone}}}", f"paths: {{}}\ncomponents: {{securitySchemes: {{k: {gone}}}, callbacks: {{c: {gone}}}, links: {{l: {gone}}}}}"):
            for lenient in (True, False):
                said = linked(text, lenient)[1]
                self.assertTrue(said)
                self.assertEqual({line.split(":")[0] for line in said}, {"warning" if lenient else "error"})


class Circles(unittest.TestCase):
    def circles(self, schemas: str) -> list[str]:
        return linked(f"paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}")[1]

    def test_what_is_nothing_but_itself(self) -> None:
        for word in ("allOf", "anyOf", "oneOf"):
            said = [f"error: `#/components/schemas/A` leads back to the schema whose `{word}` this is, so nothing says what it is"]
            self.assertEqual(self.circles(f"A: {{{word}: [{{$ref: '#/components/schemas/A'}}]}}"), said)
            two = f"A: {{{word}: [{{$ref: '#/components/schemas/B'}}]}}, B: {{allOf: [{{$ref: '#/components/schemas/A'}}]}}"
            self.assertEqual(self.circles(two), said)

    def test_what_says_more_is_no_circle(self) -> None:
        for text in (
            "A: {allOf: [{$ref: '#/components/schemas/A'}, {type: string}]}",
            "A: {anyOf: [{$ref: '#/components/schemas/A'}], properties: {a: {}}}",
            "A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}, B: {allOf: [{$ref: '#/components/schemas/A'}]}",
            "A: {allOf: [{$ref: '#/components/schemas/B'}]}, B: {allOf: [{type: string}]}",
        ):
            self.assertEqual(self.circles(text), [], text)


if __name__ == "__main__":
    unittest.main()
