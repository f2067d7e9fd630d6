"""Linking: references to their targets, order and cycles of schemas, and the rules that need references followed."""

from __future__ import annotations

import os
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import load, parse, resolve, source, spec  # noqa: E402

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def read(
    files_by_name: dict[str, str], root: str = "a.yaml", folder: str | None = None
) -> tuple[spec.Linked, list[str]]:
    """A linked description of several files, and each problem as "file:line:column: sentence | hint"."""
    files = load.Files()
    for name, text in files_by_name.items():
        files.add(load.load_text(name, text))
    data = files.open(root).data
    assert data is not None
    description, problems = parse.parse(data, root)
    assert description is not None
    linked, found = resolve.resolve(description, lambda file: files.open(file).data, parse.fragment, folder)
    blocks = source.render([*files.problems, *problems, *found], files.locate).split("\n\n")
    said = []
    for block in filter(None, blocks):
        head, _, carets = block.splitlines()[:3]
        said.append(f"{head} | {carets.split('^')[-1].strip()}".removesuffix(" | "))
    return linked, said


def linked(text: str, **others: str) -> spec.Linked:
    """A linked description without problems. `b="…"` is the file b.yaml."""
    result, said = read({"a.yaml": HEAD + text, **{f"{name}.yaml": other for name, other in others.items()}})
    assert not said, said
    return result


def said(text: str, **others: str) -> list[str]:
    problems = read({"a.yaml": HEAD + text, **{f"{name}.yaml": other for name, other in others.items()}})[1]
    return [line.removeprefix("a.yaml:") for line in problems]


def places(*names: str) -> tuple[str, ...]:
    return tuple(f"a.yaml#/components/schemas/{name}" for name in names)


class Targets(unittest.TestCase):
    def target_of(self, reference: str, rest: str = "", **others: str) -> spec.Target:
        """What a reference in the schema A leads to."""
        text = f"components: {{schemas: {{A: {{$ref: '{reference}'}}, B: {{type: string}}}}}}\n{rest}"
        result = linked(text, **others)
        ref = result.description.components.schemas[0].schema
        assert isinstance(ref, spec.Ref)
        return result.target(ref)

    def test_component(self) -> None:
        self.assertEqual(self.target_of("#/components/schemas/B"), spec.Text(at="a.yaml#/components/schemas/B"))

    def test_target_is_not_copied(self) -> None:
        result = linked("components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {type: string}}}")
        a, b = result.description.components.schemas
        assert isinstance(a.schema, spec.Ref)
        self.assertIs(result.target(a.schema), b.schema)

    def test_pointers_lead_anywhere(self) -> None:
        paths = (
            "paths: {'/a/b': {get: {responses: {200: {description: d, content: {application/json: {schema: {type:"
            " integer}}}}}}}}"
        )
        pointer = "/paths/~1a~1b/get/responses/200/content/application~1json/schema"
        self.assertEqual(self.target_of("#" + pointer, paths), spec.Integer(at="a.yaml#" + pointer))
        self.assertEqual(
            self.target_of("#/x-types/0/C%20D", "x-types: [{'C D': {type: boolean}}]"),
            spec.Boolean(at="a.yaml#/x-types/0/C D"),
        )

    def test_nested_definitions_and_anchors(self) -> None:
        text = "components: {schemas: {A: {$ref: '#here'}, B: {$defs: {C: {$anchor: here, type: string}}}}}"
        result = linked(text)
        at = "a.yaml#/components/schemas/B/$defs/C"
        self.assertEqual(result.follow(result.description.components.schemas[0].schema).at, at)
        self.assertEqual([(schema.name, schema.at) for schema in result.schemas], [("A", at), ("B", *places("B"))])

    def test_other_files(self) -> None:
        other = "X: {properties: {y: {$ref: '#/Y'}, b: {$ref: 'a.yaml#/components/schemas/B'}}}\nY: {type: number}\n"
        result = linked("components: {schemas: {A: {$ref: 'b.yaml#/X'}, B: {type: string}}}", b=other)
        self.assertEqual([schema.at for schema in result.schemas], ["b.yaml#/X", *places("B"), "b.yaml#/Y"])
        x = result.schemas[0].schema
        assert isinstance(x, spec.Object)
        self.assertEqual(result.follow(x.properties[0].schema), spec.Number(at="b.yaml#/Y"))
        self.assertIs(result.follow(x.properties[1].schema), result.description.components.schemas[1].schema)

    def test_whole_file_and_folders(self) -> None:
        texts = {
            "api//a.yaml": HEAD + "components: {schemas: {A: {$ref: 'types/pet.yaml'}, B: {type: string}}}",
            "api/types/pet.yaml": (
                "properties: {t: {$ref: '../common/tag.yaml'}, b: {$ref: '../a.yaml#/components/schemas/B'}}"
            ),
            "api/common/tag.yaml": "{type: string}",
        }
        result, problems = read(texts, "api//a.yaml")
        self.assertEqual(problems, [])
        expected = [("A", "api/types/pet.yaml#"), ("B", "api//a.yaml#/components/schemas/B")]
        expected += [("tag", "api/common/tag.yaml#")]
        self.assertEqual([(schema.name, schema.at) for schema in result.schemas], expected)

    def test_components_give_their_names_to_what_they_lead_to(self) -> None:
        """Only those that are a `$ref` and nothing else, to what is no component; the first of several."""
        text = (
            "components:\n  schemas:\n    Alias: {$ref: '#/components/schemas/Pet'}\n    Pet: {$ref: 'b.yaml#/Animal'}\n"
            "    Twin: {$ref: 'b.yaml#/Animal'}\n    Far: {$ref: 'b.yaml#/Way'}\n"
            "    Told: {$ref: 'b.yaml#/Other', description: Beside it.}\n"
        )
        other = "Animal: {properties: {me: {$ref: 'a.yaml#/components/schemas/Pet'}}}\nWay: {$ref: '#/End'}\nEnd: {type: string}\nOther: {}\n"
        result = linked(text, b=other)
        named = [("Alias", *places("Alias")), ("Pet", "b.yaml#/Animal"), ("Twin", *places("Twin")), ("Far", "b.yaml#/End")]
        named += [("Told", *places("Told")), ("Other", "b.yaml#/Other")]
        self.assertEqual([(schema.name, schema.at) for schema in result.schemas], named)
        animal = result.schemas[1].schema
        assert isinstance(animal, spec.Object)
        (me,) = animal.properties
        assert isinstance(me.schema, spec.Ref)
        self.assertIs(result.target(me.schema), animal)
        self.assertIn(me.schema.at, result.closing)
        self.assertEqual(result.unused, places("Alias", "Pet", "Twin", "Far", "Told"))

    def test_other_kinds(self) -> None:
        result = linked(
            "paths:\n  /a:\n    get:\n      parameters: [{$ref: '#/components/parameters/P'}]\n"
            "      requestBody: {$ref: '#/components/requestBodies/R'}\n"
            "      responses: {200: {$ref: 'b.yaml#/ok'}}\n"
            "components:\n  parameters: {P: {$ref: '#/components/parameters/Q'}, Q: {name: q, in: query, schema: {}}}\n"
            "  requestBodies: {R: {content: {}}}\n",
            b="ok: {description: fine, headers: {H: {$ref: '#/h'}}}\nh: {schema: {}}\n",
        )
        (operation,) = result.operations
        parameter = result.follow(operation.parameters[0])
        assert isinstance(parameter, spec.Parameter) and operation.body is not None
        self.assertEqual(
            (parameter.name, result.follow(operation.body).at), ("q", "a.yaml#/components/requestBodies/R")
        )
        response = result.follow(operation.responses[0].response)
        assert isinstance(response, spec.Response)
        self.assertEqual((response.description, result.follow(response.headers[0]).at), ("fine", "b.yaml#/h"))

    def test_discriminator_mapping(self) -> None:
        result = linked(
            "components:\n  schemas:\n    U:\n      oneOf: [{$ref: '#/components/schemas/Dog'}]\n      discriminator:"
            " {propertyName: t, mapping: {d: Dog, e: '#/components/schemas/Dog'}}\n    Dog: {type: object}\n"
        )
        union = result.schemas[0].schema
        assert isinstance(union, spec.OneOf) and union.discriminator is not None
        self.assertEqual([result.target(ref).at for _, ref in union.discriminator.mapping], [*places("Dog")] * 2)


class BrokenReferences(unittest.TestCase):
    def said_of(self, reference: str, **others: str) -> list[str]:
        return said(f"components: {{schemas: {{Tree: true, A:\n {{$ref: '{reference}'}}}}}}\n", **others)

    def test_nowhere(self) -> None:
        cases = {
            "#/components/schemas/Treee": (
                "`#/components/schemas/Treee` leads nowhere: `#/components/schemas` has no `Treee`"
                " | did you mean `#/components/schemas/Tree`?"
            ),
            "#/component/schemas/Tree": (
                "`#/component/schemas/Tree` leads nowhere: the file has no `component` | did you mean `#/components`?"
            ),
            "#/components/schemas/Tree/x": (
                "`#/components/schemas/Tree/x` leads nowhere: `#/components/schemas/Tree` has no `x`"
            ),
            "#Tree": (
                "`#Tree` leads nowhere: no schema has `$anchor: Tree` | a reference within a file begins with `#/`"
            ),
            "b.yaml#/x": "`b.yaml#/x` leads nowhere: the file has no `x` | did you mean `b.yaml#/X`?",
            "": "`$ref` is empty; expected a reference like `#/components/schemas/Name`",
            "https://example.com/a.yaml#/X": (
                "`https://example.com/a.yaml` is not a file beside this one; nothing is fetched | download it and refer"
                " to the copy"
            ),
            "//example.com/a.yaml": (
                "`//example.com/a.yaml` is not a file beside this one; nothing is fetched | download it and refer to"
                " the copy"
            ),
            "/etc/passwd": (
                "`/etc/passwd` is not a relative path with `/` between its parts | write it relative to this file"
            ),
        }
        for reference, expected in cases.items():
            self.assertEqual(self.said_of(reference, b="X: {}"), ["4:9: " + expected], reference)

    def test_file_is_missing(self) -> None:
        problems = self.said_of("gone-for-good.yaml#/x")
        self.assertEqual(problems[0], "4:9: `gone-for-good.yaml#/x` leads to a file that cannot be read")
        self.assertEqual(problems[1], "gone-for-good.yaml:1:1: this file does not exist")

    def test_wrong_kind_has_the_problems_of_the_target(self) -> None:
        text = (
            "paths: {/a: {get: {responses: {200: {$ref: '#/components/schemas/A'}}}}}\ncomponents: {schemas: {A: {type:"
            " string}}}"
        )
        self.assertEqual(
            said(text),
            [
                "4:24: this response has no `description`, which is required | add `description`",
                "4:28: `type` is not a key of a response | remove it, or begin it with `x-` if it is an extension",
            ],
        )

    def test_circles(self) -> None:
        self.assertEqual(
            said(
                "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n    B: {$ref:"
                " '#/components/schemas/A'}\n"
            ),
            [
                "5:15: `#/components/schemas/B` leads back to this reference and never to a schema | let one of them"
                " say what it is"
            ],
        )
        self.assertEqual(
            said("paths:\n  /a: {$ref: '#/paths/~1b'}\n  /b: {$ref: '#/paths/~1a'}\n"),
            [
                "4:14: the path item of /a leads back to itself | let one of them say what it is",
                "5:14: the path item of /b leads back to itself | let one of them say what it is",
            ],
        )

    def test_outside_of_the_folder(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            base = Path(name)
            (base / "api").mkdir()
            (base / "secret.yaml").write_text("X: {type: string}")
            os.symlink(base / "secret.yaml", base / "api" / "link.yaml")
            root = str(base / "api" / "a.yaml")
            for reference in ("../secret.yaml#/X", "x/../../secret.yaml#/X", "%2e%2e/secret.yaml#/X", "link.yaml#/X"):
                text = HEAD + f"components: {{schemas: {{A: {{$ref: '{reference}'}}}}}}"
                _, problems = read({root: text}, root)
                self.assertEqual(len(problems), 1, reference)
                self.assertIn(" is outside of the folder `api`; only files in it and below it are read", problems[0])
                self.assertEqual(read({root: text}, root, folder=str(base))[1], [], reference)


class Order(unittest.TestCase):
    def test_users_follow_what_they_use(self) -> None:
        result = linked(
            "components:\n  schemas:\n    A: {properties: {b: {$ref: '#/components/schemas/B'}, c: {$ref:"
            " '#/components/schemas/C'}}}\n    Z: {type: string}\n    C: {items: {$ref: '#/components/schemas/B'}}\n   "
            " B: {type: string}\n"
        )
        self.assertEqual([schema.name for schema in result.schemas], ["A", "Z", "C", "B"])
        self.assertEqual(result.order, places("B", "C", "A", "Z"))
        self.assertEqual((result.cyclic, result.closing), (frozenset(), frozenset()))

    def test_cycles(self) -> None:
        result = linked(
            "components:\n  schemas:\n    Tree: {properties: {kids: {items: {$ref: '#/components/schemas/Tree'}}}}\n"
            "    A: {properties: {b: {$ref: '#/components/schemas/B'}, leaf: {$ref: '#/components/schemas/L'}}}\n"
            "    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n    L: {type: string}\n"
        )
        self.assertEqual(result.order, places("Tree", "B", "L", "A"))
        self.assertEqual(result.cyclic, frozenset(places("Tree/properties/kids/items", "A/properties/b", "B/allOf/0")))
        self.assertEqual(result.closing, frozenset(places("Tree/properties/kids/items", "B/allOf/0")))

    def test_definitions_and_mappings_are_no_containment(self) -> None:
        result = linked(
            "components:\n  schemas:\n    A: {$defs: {X: {$ref: '#/components/schemas/A'}}, type: string}\n"
            "    B: {type: object, discriminator: {propertyName: t, mapping: {b: B}}}\n"
        )
        self.assertEqual(result.cyclic, frozenset())

    def test_long_chains_do_not_recurse(self) -> None:
        chain = "".join(f"    S{i}: {{items: {{$ref: '#/components/schemas/S{i + 1}'}}}}\n" for i in range(3000))
        result = linked("components:\n  schemas:\n" + chain + "    S3000: {type: string}\n")
        self.assertEqual(result.order[0], places("S3000")[0])

    def test_unused(self) -> None:
        result = linked(
            "security: [{k: []}]\npaths: {/a: {get: {responses: {200: {$ref: '#/components/responses/R'}}}}}\n"
            "components:\n  securitySchemes: {k: {type: http, scheme: basic}, l: {type: http, scheme: basic}}\n"
            "  responses: {R: {description: d, content: {a/b: {schema: {$ref: '#/components/schemas/A'}}}}}\n"
            "  parameters: {P: {name: p, in: query, schema: {$ref: '#/components/schemas/C'}}}\n"
            "  schemas: {A: {items: {$ref: '#/components/schemas/B'}}, B: {}, C: {}}\n"
        )
        expected = (*places("C"), "a.yaml#/components/parameters/P", "a.yaml#/components/securitySchemes/l")
        self.assertEqual(result.unused, expected)


class Operations(unittest.TestCase):
    def test_parameters_of_the_path(self) -> None:
        result = linked(
            "paths:\n  /a/{id}:\n    parameters:\n    - {$ref: '#/components/parameters/Id'}\n    - {name: q, in:"
            " query, schema: {type: string}}\n    get: {parameters: [{name: q, in: query, schema: {type: integer}},"
            " {name: q, in: header, schema: {}}]}\n    put: {}\ncomponents: {parameters: {Id: {name: id, in: path,"
            " required: true, schema: {}}}}\n"
        )
        get, put = result.operations
        at = "a.yaml#/paths/~1a~1{id}"
        self.assertEqual(
            [parameter.at for parameter in get.parameters],
            [f"{at}/parameters/0", f"{at}/get/parameters/0", f"{at}/get/parameters/1"],
        )
        self.assertEqual([parameter.at for parameter in put.parameters], [f"{at}/parameters/0", f"{at}/parameters/1"])

    def test_path_items_of_other_files(self) -> None:
        result = linked(
            "paths: {'/a/{x}': {$ref: b.yaml}}",
            b="get: {parameters: [{name: x, in: path, required: true, schema: {}}]}",
        )
        (operation,) = result.operations
        self.assertEqual((operation.method, operation.path, operation.at), ("GET", "/a/{x}", "b.yaml#/get"))

    def test_template_against_parameters(self) -> None:
        head = "paths:\n  /a/{id}:\n    get:\n      parameters:\n      - "
        cases = {
            "{name: q, in: query, schema: {}}": [
                "5:5: GET /a/{id} has no path parameter `id`"
                " | add a parameter with `name: id`, `in: path` and `required: true`"
            ],
            "{name: id, in: query, schema: {}}": [
                "5:5: GET /a/{id} has no path parameter `id` | there is a `id` that is not `in: path`"
            ],
            "{name: ids, in: path, required: true, schema: {}}": [
                "5:5: GET /a/{id} has no path parameter `id` | did you mean `ids`?",
                "7:16: the path /a/{id} has no {ids} for the path parameter `ids` | did you mean `id`?",
            ],
            "{$ref: '#/components/parameters/Gone'}": [
                "7:16: `#/components/parameters/Gone` leads nowhere: the file has no `components`"
            ],
        }
        for text, expected in cases.items():
            self.assertEqual(said(head + text + "\n"), expected, text)

    def test_twins_through_references(self) -> None:
        self.assertEqual(
            said(
                "paths:\n  /a:\n    get:\n      parameters:\n      - {name: q, in: query, schema: {}}\n"
                "      - {$ref: '#/components/parameters/Q'}\n"
                "components: {parameters: {Q: {name: q, in: query, schema: {}}}}\n"
            ),
            ["8:9: GET /a has the query parameter `q` twice | remove or rename one"],
        )
        self.assertEqual(
            said("paths:\n  /a: {get: {operationId: x}}\n  /b: {$ref: '#/paths/~1a'}\n"),
            ["4:27: GET /b and GET /a share the operationId `x` | every operation needs its own"],
        )

    def test_names(self) -> None:
        self.assertEqual(
            said(
                "paths: {/a: {get: {security: [{keey: []}]}}}\ncomponents: {securitySchemes: {key: {type: http, scheme:"
                " basic}}}\n"
            ),
            ["3:32: warning: there is no security scheme `keey` | did you mean `key`?"],
        )
        text = (
            "paths:\n  /a:\n    get:\n      operationId: getA\n      responses: {200: {description: d, links: {l:"
            " {operationId: getB}}}}\n"
        )
        self.assertEqual(said(text), ["7:66: warning: no operation has the operationId `getB` | did you mean `getA`?"])


class Together(unittest.TestCase):
    def test_three_faults_of_three_stages_in_one_run(self) -> None:
        self.assertEqual(
            said(
                "paths:\n  /a/{id}:\n    get:\n      respones: {}\n"
                "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n    A: {type: string}\n"
                "    C: {$ref: '#/components/schemas/D'}\n"
            ),
            [
                (
                    "5:5: GET /a/{id} has no path parameter `id` | add a parameter with `name: id`, `in: path` and"
                    " `required: true`"
                ),
                "6:7: `respones` is not a key of an operation | did you mean `responses`?",
                "10:5: `A` stands twice in one mapping | remove or rename one",
                "11:15: `#/components/schemas/D` leads nowhere: `#/components/schemas` has no `D`",
            ],
        )


SHARED = Path(os.environ.get("BINDERY_SHARED", Path(__file__).resolve().parents[3] / "shared"))


# Others take these; we do not, and say why in words that the first problem has to hold.
DISAGREED = {
    "oag-3_1-java-duplicated_operationid": "is already taken",
    "oaidotnet-V31Tests-ReferenceSamples-internalComponentsSubschemaReference": "has no path parameter",
    "redocly-bundle-oas3_1-pattern-porperties-test": "has no path parameter",
    "redocly-lint-assertions-match-parent-keys-openapi": "is already taken",
}


class TheWorld(unittest.TestCase):
    """Every 3.1 description of the small part of the corpus: no exception, and what others accept is accepted."""

    def test_core(self) -> None:
        manifest = SHARED / "corpus" / "manifest.tsv"
        if not manifest.exists():
            print("skipped: the corpus of descriptions is not beside the project")
            self.skipTest("no corpus")
        lines = manifest.read_text(encoding="utf-8").splitlines()
        names = lines[0].split("\t")
        rows = [dict(zip(names, line.split("\t"))) for line in lines[1:]]
        rows = [row for row in rows if row["core"] and row["version"].startswith("3.1")]
        self.assertGreater(len(rows), 10)
        refused = {}
        for row in rows:
            file = str(SHARED / "corpus" / row["path"])
            files = load.Files()
            data = files.open(file).data
            self.assertIsNotNone(data, file)
            description, problems = parse.parse(data or {}, file)
            assert description is not None, file
            problems += resolve.resolve(description, lambda name: files.open(name).data, parse.fragment)[1]
            source.render([*files.problems, *problems], files.locate)
            errors = [problem for problem in [*files.problems, *problems] if problem.severity == "error"]
            if row["expect"] == "accept" and errors:
                refused[row["name"]] = errors[0].message
        self.assertEqual(refused.keys(), DISAGREED.keys())
        for name, reason in DISAGREED.items():
            self.assertIn(reason, refused[name], name)


class Dynamic(unittest.TestCase):
    TREE = """
components:
  schemas:
    Tree:
      $dynamicAnchor: node
      type: object
      properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
"""

    def test_one_anchor_is_the_target_and_contains_itself(self) -> None:
        result = linked(self.TREE)
        ref = result.description.components.schemas[0].schema.properties[0].schema.items  # type: ignore[union-attr]
        self.assertEqual(result.target(ref).at, places("Tree")[0])  # type: ignore[arg-type]
        self.assertEqual(len(result.cyclic), 1)

    def test_of_several_none_is_taken(self) -> None:
        result, problems = read({"a.yaml": HEAD + self.TREE + "    Strict: {$dynamicAnchor: node, allOf: [{$ref: '#/components/schemas/Tree'}]}\n"})
        self.assertEqual(len(problems), 1)
        self.assertRegex(problems[0], r"^a\.yaml:9:65: warning: which schema `#node` means depends on who refers to this one")
        ref = result.description.components.schemas[0].schema.properties[0].schema.items  # type: ignore[union-attr]
        self.assertIsInstance(result.target(ref), spec.Anything)  # type: ignore[arg-type]

    def test_nowhere(self) -> None:
        self.assertEqual(
            said("components: {schemas: {A: {$dynamicRef: '#gone'}}}"),
            ["3:41: `#gone` leads nowhere: no schema has `$anchor: gone` | a reference within a file begins with `#/`"],
        )


class Ids(unittest.TestCase):
    PETS = """
components:
  schemas:
    Pet:
      $id: https://api.example/pets/pet
      $defs: {name: {type: string}, tag: {$anchor: tag, type: integer}}
      properties:
        a: {$ref: '%s'}
    Owner: {$id: https://api.example/pets/owner, type: object}
"""

    def target_of(self, reference: str) -> str:
        result = linked(self.PETS % reference)
        return result.target(result.description.components.schemas[0].schema.properties[0].schema).at  # type: ignore[union-attr, arg-type]

    def test_whole_and_relative(self) -> None:
        self.assertEqual(self.target_of("https://api.example/pets/owner"), places("Owner")[0])
        self.assertEqual(self.target_of("owner"), places("Owner")[0])
        self.assertEqual(self.target_of("../pets/owner#"), places("Owner")[0])

    def test_into_a_resource(self) -> None:
        name = places("Pet")[0] + "/$defs/name"
        self.assertEqual(self.target_of("https://api.example/pets/pet#/$defs/name"), name)
        self.assertEqual(self.target_of("pet#/$defs/name"), name)
        self.assertEqual(self.target_of("pet#tag"), places("Pet")[0] + "/$defs/tag")

    def test_a_pointer_begins_at_the_document_or_else_at_the_resource(self) -> None:
        self.assertEqual(self.target_of("#/components/schemas/Owner"), places("Owner")[0])
        self.assertEqual(self.target_of("#/$defs/name"), places("Pet")[0] + "/$defs/name")

    def test_an_id_that_nobody_has_is_not_fetched(self) -> None:
        self.assertEqual(
            said(self.PETS % "https://api.example/pets/gone"),
            ["10:19: `https://api.example/pets/gone` is not a file beside this one; nothing is fetched | download it and refer to the copy"],
        )


if __name__ == "__main__":
    unittest.main()
