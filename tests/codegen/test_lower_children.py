"""Bases with a discriminator: who uses one may get a child."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, lower, lower_children, spec  # noqa: E402
from test_lower_merge import Read, at  # noqa: E402

PET = "{type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind%s}}"
REF = "{$ref: '#/components/schemas/%s'}"


def child(base: str, more: str = "{properties: {x: {type: string}}}") -> str:
    return f"{{allOf: [{REF % base}, {more}]}}"


def header(**schemas: str) -> dict[str, cpp.Declaration]:
    found, problems = lower.lower(Read(**schemas).linked, "a")
    assert not problems, problems
    return {d.name: d for d in found.declarations if not isinstance(d, cpp.Forward)}


def alternatives(of: cpp.Declaration) -> tuple[list[str], cpp.Cases | None]:
    assert isinstance(of, cpp.Alias) and isinstance(of.type, cpp.Variant), of
    return [part.name for part in of.type.of], of.cases


class Children(unittest.TestCase):
    def test_the_children_then_the_base_for_every_other_word(self) -> None:
        found = header(Pet=PET % ", mapping: {cat: Cat}", Cat=child("Pet"), Dog=child("Pet"), Owner=f"{{type: object, properties: {{pet: {REF % 'Pet'}}}}}")
        names, cases = alternatives(found["AnyPet"])
        self.assertEqual(names, ["Cat", "Dog", "Pet"])
        self.assertEqual(cases, cpp.Cases(property="kind", words=(("cat", 0), ("Dog", 1), ("Pet", 2)), otherwise=2))
        self.assertEqual(found["Owner"].members[0].type, cpp.Optional(cpp.Named("AnyPet")))

    def test_children_of_children_and_those_that_add_nothing(self) -> None:
        found = header(Pet=PET % "", Cat=child("Pet"), Kitten=child("Cat", "{properties: {y: {type: string}}}"), Tom=f"{{allOf: [{REF % 'Cat'}]}}")
        names, cases = alternatives(found["AnyPet"])
        self.assertEqual(names, ["Cat", "Kitten", "Pet"])
        assert cases is not None
        self.assertEqual(dict(cases.words), {"Tom": 0, "Cat": 0, "Kitten": 1, "Pet": 2})

    def test_a_child_that_is_extended_in_turn(self) -> None:
        owner = f"{{type: object, properties: {{cat: {REF % 'Cat'}}}}}"
        kitten = child("Cat", "{properties: {y: {type: string}}}")
        found = header(Pet=PET % ", mapping: {cat: Cat, dog: Dog}", Cat=child("Pet"), Dog=child("Pet"), Kitten=kitten, Owner=owner)
        names, cases = alternatives(found["AnyCat"])
        self.assertEqual(names, ["Kitten", "Cat"])
        self.assertEqual(cases, cpp.Cases(property="kind", words=(("cat", 1), ("Kitten", 0)), otherwise=1))
        self.assertEqual(found["Owner"].members[0].type, cpp.Optional(cpp.Named("AnyCat")))
        self.assertNotIn("AnyDog", found)
        nobody = header(Pet=PET % "", Cat=child("Pet"), Kitten=kitten)
        self.assertNotIn("AnyCat", nobody)

    def test_words_of_their_own(self) -> None:
        cat = f"{{x-ms-discriminator-value: meow, allOf: [{REF % 'Pet'}], properties: {{x: {{type: string}}}}}}"
        found = header(Pet=PET % "", Cat=cat, Dog=child("Pet"))
        _, cases = alternatives(found["AnyPet"])
        assert cases is not None
        self.assertEqual(dict(cases.words), {"meow": 0, "Dog": 1, "Pet": 2})

    def test_extending_and_listing_the_base_mean_the_base(self) -> None:
        found = header(Pet=PET % "", Cat=child("Pet"), Either=f"{{oneOf: [{REF % 'Pet'}, {{type: string}}]}}")
        self.assertEqual([member.name for member in found["Cat"].members], ["kind", "x"])
        self.assertEqual(found["Either"].type, cpp.Variant((cpp.Named("Pet"), cpp.Plain("std::string"))))

    def test_a_child_that_is_a_base_by_another_property_stands_for_its_own(self) -> None:
        size = ", required: [size], properties: {size: {type: string}}, discriminator: {propertyName: size%s}}"
        found = header(Pet=PET % ", mapping: {cat: Cat, dog: Dog}", Cat=child("Pet"), Dog=f"{{allOf: [{REF % 'Pet'}]" + size % ", mapping: {big: Dane}",
                       Dane=child("Dog", "{properties: {y: {type: string}}}"))  # fmt: skip
        names, cases = alternatives(found["AnyPet"])
        self.assertEqual(names, ["Cat", "AnyDog", "Pet"])
        self.assertEqual(cases, cpp.Cases(property="kind", words=(("cat", 0), ("dog", 1), ("Pet", 2)), otherwise=2))
        names, cases = alternatives(found["AnyDog"])
        self.assertEqual(names, ["Dane", "Dog"])
        self.assertEqual(cases, cpp.Cases(property="size", words=(("big", 0), ("Dog", 1)), otherwise=1))

    def test_words_that_the_base_lists_are_those_of_its_children(self) -> None:
        pet = "{type: object, required: [kind], properties: {kind: {type: string, enum: [cat, other]}}, discriminator: {propertyName: kind, mapping: {cat: Cat}}}"
        names, cases = alternatives(header(Pet=pet, Cat=child("Pet"))["AnyPet"])
        self.assertEqual(names, ["Cat", "Pet"])
        self.assertEqual(cases, cpp.Cases(property="kind", words=(("cat", 0), ("other", 1)), otherwise=1))

    def test_a_text_beside_the_reference_is_a_use(self) -> None:
        owner = f"{{type: object, required: [pet], properties: {{pet: {{description: His., allOf: [{REF % 'Pet'}]}}}}}}"
        found = header(Pet=PET % "", Cat=child("Pet"), Owner=owner)
        self.assertEqual(found["Owner"].members[0].type, cpp.Named("AnyPet"))

    def test_without_children_or_discriminator_nothing_changes(self) -> None:
        read = Read(Pet=PET % "", Base="{type: object, properties: {a: {}}}", Cat=child("Base"))
        self.assertIs(lower_children.with_children(read.linked)[0], read.linked)

    def test_too_many_children(self) -> None:
        many = {f"C{number}": child("Pet") for number in range(lower_children.MOST_CHILDREN + 1)}
        read = Read(Pet=PET % "", Owner=f"{{type: object, properties: {{pet: {REF % 'Pet'}}}}}", **many)
        linked, problems = lower_children.with_children(read.linked)
        self.assertIs(linked.targets, read.linked.targets)
        self.assertEqual([(problem.at, problem.severity) for problem in problems], [(at("Pet/discriminator"), "warning")])
        self.assertIn("`Pet` has 65 children", problems[0].message)

    def test_the_union_has_a_place_of_its_own(self) -> None:
        linked, _ = lower_children.with_children(Read(Pet=PET % "", Cat=child("Pet")).linked)
        union = next(entry for entry in linked.schemas if entry.name == "AnyPet")
        self.assertEqual(union.at, at("Pet/discriminator/children"))
        self.assertIsInstance(union.schema, spec.OneOf)


if __name__ == "__main__":
    unittest.main()
