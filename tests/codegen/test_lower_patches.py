"""Bodies of JSON merge patches: null removes, whether the schema has it or not."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, load, lower, parse, resolve  # noqa: E402

TEXT = cpp.Plain("std::string")


def header(schemas: str, body: str = "{$ref: '#/components/schemas/Pet'}", reply: str = "{}") -> dict[str, cpp.Declaration]:
    text = f"""
openapi: 3.1.0
info: {{title: t, version: "1"}}
paths:
  /pets:
    patch:
      operationId: change
      requestBody: {{required: true, content: {{application/merge-patch+json: {{schema: {body}}}}}}}
      responses: {{"200": {{description: d, content: {{application/json: {{schema: {reply}}}}}}}}}
components: {{schemas: {{{schemas}}}}}
"""
    files = load.Files()
    files.add(load.load_text("a.yaml", text))
    description, problems = parse.parse(files.open("a.yaml").data, "a.yaml")
    assert description is not None, problems
    linked, more = resolve.resolve(description, lambda name: files.open(name).data, parse.fragment)
    assert not [*problems, *more], [*problems, *more]
    found, problems = lower.lower(linked, "a")
    assert not problems, problems
    return {d.name: d for d in found.declarations if not isinstance(d, (cpp.Forward, cpp.Operation))}


def types(of: cpp.Declaration) -> dict[str, cpp.Type]:
    assert isinstance(of, cpp.Struct), of
    return {member.name: member.type for member in of.members}


def removable(of: cpp.Type) -> cpp.Type:
    return cpp.Optional(cpp.Nullable(of))


class Patches(unittest.TestCase):
    def test_a_schema_of_patches_alone_is_changed_itself(self) -> None:
        found = header("Pet: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}")
        self.assertEqual(list(found), ["Pet"])
        self.assertEqual(types(found["Pet"]), {"id": TEXT, "name": removable(TEXT)})

    def test_one_that_something_else_uses_gets_a_schema_beside_it(self) -> None:
        found = header("Pet: {type: object, properties: {name: {type: string}}}", reply="{$ref: '#/components/schemas/Pet'}")
        self.assertEqual(list(found), ["Pet", "PetPatch"])
        self.assertEqual(types(found["Pet"]), {"name": cpp.Optional(TEXT)})
        self.assertEqual(types(found["PetPatch"]), {"name": removable(TEXT)})

    def test_its_name_keeps_out_of_the_way(self) -> None:
        taken = "PetPatch: {type: object, properties: {a: {type: string}}}, "
        found = header(taken + "Pet: {type: object, properties: {name: {type: string}}}", reply="{$ref: '#/components/schemas/Pet'}")
        self.assertEqual(types(found["PetPatch"]), {"a": cpp.Optional(TEXT)})
        self.assertEqual(len(found), 3)

    def test_objects_inside_and_values_of_maps_are_patched_and_items_are_not(self) -> None:
        home = "Home: {type: object, properties: {street: {type: string}}}, "
        ref = "{$ref: '#/components/schemas/Home'}"
        pet = f"Pet: {{type: object, properties: {{home: {ref}, homes: {{type: array, items: {ref}}}, by: {{type: object, additionalProperties: {ref}}}}}}}"
        found = header(home + pet)
        patch = cpp.Named("HomePatch")
        self.assertEqual(types(found["Home"]), {"street": cpp.Optional(TEXT)})
        self.assertEqual(types(found["HomePatch"]), {"street": removable(TEXT)})
        self.assertEqual(types(found["Pet"]), {
            "home": removable(patch), "homes": removable(cpp.Vector(cpp.Named("Home"))), "by": removable(cpp.Map(cpp.Nullable(patch)))})

    def test_what_a_schema_beside_another_refers_to_gets_one_too(self) -> None:
        home = "Home: {type: object, properties: {street: {type: string}}}, "
        pet = "Pet: {type: object, required: [home], properties: {home: {$ref: '#/components/schemas/Home'}}}"
        found = header(home + pet, reply="{$ref: '#/components/schemas/Pet'}")
        self.assertEqual(types(found["Pet"]), {"home": cpp.Named("Home")})
        self.assertEqual(types(found["PetPatch"]), {"home": cpp.Named("HomePatch")})

    def test_a_schema_that_contains_itself(self) -> None:
        pet = "Pet: {type: object, properties: {parent: {$ref: '#/components/schemas/Pet'}}}"
        found = header(pet, reply="{$ref: '#/components/schemas/Pet'}")
        self.assertEqual(types(found["PetPatch"]), {"parent": removable(cpp.Box(cpp.Named("PetPatch")))})
        self.assertEqual(list(header(pet)), ["Pet"])

    def test_compositions(self) -> None:
        base = "Base: {type: object, properties: {a: {type: string}}}, "
        pet = "Pet: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: string}}}]}"
        found = header(base + pet, reply="{$ref: '#/components/schemas/Base'}")
        self.assertEqual(types(found["Pet"]), {"a": removable(TEXT), "b": removable(TEXT)})
        self.assertEqual(types(found["Base"]), {"a": cpp.Optional(TEXT)})

    def test_null_is_there_once(self) -> None:
        pet = "Pet: {type: object, properties: {a: {$ref: '#/components/schemas/Null'}, b: {$ref: '#/components/schemas/Same'}, c: {}, d: {type: [string, 'null']}}}"
        found = header("Null: {type: [string, 'null']}, Same: {$ref: '#/components/schemas/Null'}, " + pet)
        self.assertEqual(types(found["Pet"]), {
            "a": cpp.Optional(cpp.Named("Null")), "b": cpp.Optional(cpp.Named("Same")), "c": cpp.Optional(cpp.Plain("rt::any")), "d": removable(TEXT)})

    def test_what_only_replies_have_is_not_removed(self) -> None:
        found = header("Pet: {type: object, properties: {id: {type: string, readOnly: true}}}")
        self.assertEqual(types(found["Pet"]), {"id": cpp.Optional(TEXT)})

    def test_a_schema_without_members_of_its_own_is_left_alone(self) -> None:
        self.assertEqual(list(header("Pet: {type: object}", reply="{$ref: '#/components/schemas/Pet'}")), ["Pet"])

    def test_a_schema_that_stands_in_the_body(self) -> None:
        found = header("", "{type: object, properties: {name: {type: string}}}")
        self.assertEqual(types(found["ChangeBody"]), {"name": removable(TEXT)})


if __name__ == "__main__":
    unittest.main()
