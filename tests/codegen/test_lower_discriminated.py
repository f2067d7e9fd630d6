"""Unions whose discriminator is no property of their alternatives."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, load, lower, lower_discriminated, parse, resolve  # noqa: E402
from test_lower_merge import Read  # noqa: E402

CAT = "{type: object, required: [name], properties: {name: {type: string}}}"
DOG = "{type: object, properties: {bark: {type: boolean}}}"
UNION = "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: %s%s}}"
MAPPING = ", mapping: {cat: Cat, kitten: Cat}"


def header(**schemas: str) -> dict[str, cpp.Declaration]:
    found, problems = lower.lower(Read(**schemas).linked, "a")
    assert not problems, problems
    return {d.name: d for d in found.declarations if not isinstance(d, cpp.Forward)}


def members(of: cpp.Declaration) -> list[tuple[str, str]]:
    assert isinstance(of, cpp.Struct), of
    return [(member.name, member.word or member.initial) for member in of.members]


class Discriminated(unittest.TestCase):
    def test_the_alternatives_get_the_property(self) -> None:
        found = header(Cat=CAT, Dog=DOG, Pet=UNION % ("kind", ""))
        pet = found["Pet"]
        assert isinstance(pet, cpp.Alias)
        self.assertEqual(pet.type, cpp.Variant((cpp.Named("PetCat"), cpp.Named("PetDog"))))
        self.assertEqual(pet.cases, cpp.Cases(property="kind", words=(("Cat", 0), ("Dog", 1))))
        self.assertEqual([name for name, _ in members(found["PetCat"])], ["name", "kind"])
        self.assertEqual(members(found["PetDog"])[1], ("kind", "PetDogKind::Dog"))
        self.assertEqual([name for name, _ in members(found["Cat"])], ["name"])

    def test_words_of_the_mapping_and_several_for_one(self) -> None:
        found = header(Cat=CAT, Dog=DOG, Pet=UNION % ("kind", MAPPING))
        pet = found["Pet"]
        assert isinstance(pet, cpp.Alias) and pet.cases is not None
        self.assertEqual(dict(pet.cases.words), {"cat": 0, "kitten": 0, "Dog": 1})
        self.assertEqual(members(found["PetCat"])[1], ("kind", ""))

    def test_a_union_without_a_name(self) -> None:
        """Both get the property from one struct."""
        inside = f"{{type: object, properties: {{one: {UNION % ('kind', '')}, two: {{type: array, items: {UNION % ('kind', '')}}}}}}}"
        found = header(Box=inside, Cat=CAT, Dog=DOG, Other=f"{{type: object, properties: {{one: {UNION % ('kind', MAPPING)}}}}}")
        one = found["BoxOne"]
        assert isinstance(one, cpp.Alias)
        self.assertEqual(one.type, cpp.Variant((cpp.Named("CatByKind"), cpp.Named("DogByKind"))))
        self.assertEqual([name for name, _ in members(found["CatByKind"])], ["name", "kind"])
        self.assertEqual([name for name, _ in members(found["CatByKindCatKitten"])], ["name", "kind"])  # Of other words, so another struct.

    def test_a_union_without_a_name_in_a_reply(self) -> None:
        reply = f"{{description: d, content: {{application/json: {{schema: {UNION % ('kind', '')}}}}}}}"
        text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {operationId: a, responses: {200: {$ref: '#/components/responses/R'}}}}}\n"
        text += f"components: {{responses: {{R: {reply}}}, schemas: {{Cat: {CAT}, Dog: {DOG}}}}}\n"
        description, _ = parse.parse(load.load_text("a.yaml", text).data, "a.yaml")
        assert description is not None
        made, _ = lower.lower(resolve.resolve(description, lambda name: None, parse.fragment)[0], "a")
        self.assertIn("CatByKind", [d.name for d in made.declarations if isinstance(d, cpp.Struct)])

    def test_a_word_that_looks_like_one_of_theirs_is_warned_of(self) -> None:
        has = "{type: object, properties: {petType: {type: string}}}"
        for name, said in (("petTyp", ["no alternative has the property `petTyp`, so each gets one"]), ("kind", []), ("petType", [])):
            with self.subTest(name):
                _, problems = lower.lower(Read(Cat=has, Dog=DOG, Pet=UNION % (name, "")).linked, "a")
                self.assertEqual([problem.message for problem in problems], said)
                self.assertTrue(all(p.severity == "warning" and p.hint == "did you mean `petType`?" for p in problems))

    def test_two_unions_that_tell_the_same_apart_by_different_properties(self) -> None:
        found = header(Cat=CAT, Dog=DOG, Pet=UNION % ("kind", ""), Animal=UNION % ("type", ""))
        self.assertEqual([name for name, _ in members(found["AnimalCat"])], ["name", "type"])

    def test_one_that_they_have_starts_as_the_word_where_there_is_one(self) -> None:
        has = "{type: object, required: [kind], properties: {kind: {type: string}}}"
        words = "{type: object, required: [kind], properties: {kind: {type: string, enum: [Dog]}}}"
        found = header(Cat=has, Dog=words, Pet=UNION % ("kind", ""))
        self.assertEqual(members(found["Cat"]), [("kind", "Cat")])
        self.assertEqual(members(found["Dog"]), [("kind", "DogKind::Dog")])
        found = header(Cat=has, Dog=words, Pet=UNION % ("kind", MAPPING))
        self.assertEqual(members(found["Cat"]), [("kind", "")])
        self.assertEqual(members(header(Cat=has, Dog=DOG)["Cat"]), [("kind", "")])

    def test_alternatives_that_extend_their_own_union(self) -> None:
        back = "{allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {name: {type: string}}}]}"
        found = header(Cat=back, Dog=DOG, Pet=UNION % ("kind", ""))
        self.assertEqual([name for name, _ in members(found["PetCat"])], ["name", "kind"])
        self.assertEqual([name for name, _ in members(found["Cat"])], ["name"])
        beside = UNION.replace("{oneOf", "{type: object, properties: {kind: {type: string}, id: {type: string}}, oneOf") % ("kind", "")
        found = header(Cat=back, Dog=DOG, Pet=beside)
        self.assertEqual([name for name, _ in members(found["Cat"])], ["kind", "id", "name"])

    def test_those_that_have_it_stay(self) -> None:
        kind = "{type: object, required: [kind], properties: {kind: {type: string}}}"
        read = Read(Cat=kind, Dog=f"{{allOf: [{kind}, {DOG}]}}", Pet=UNION % ("kind", ""))
        self.assertIs(lower_discriminated.with_words(read.linked)[0], read.linked)


if __name__ == "__main__":
    unittest.main()
