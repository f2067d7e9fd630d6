"""What a union is when its alternatives are looked at, and how they are told apart."""

from __future__ import annotations

import sys
import unittest
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import lower_unions, source, spec  # noqa: E402
from test_lower_merge import Read, at  # noqa: E402

CAT = "{type: object, required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}"
DOG = "{type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: string}}}"
PETS = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"


class Unions(Read):
    def follow(self, schema: spec.Schema) -> spec.Schema:
        found = self.merger.plain(schema)
        while isinstance(found, spec.Ref):
            found = self.merger.plain(self.linked.target(found))
        return found

    def union(self, name: str) -> spec.OneOf | spec.AnyOf:
        found = self[name]
        assert isinstance(found, (spec.OneOf, spec.AnyOf)), found
        return found

    def simple(self, name: str) -> tuple[spec.Schema, ...]:
        union = self.union(name)
        return lower_unions.simplified(union, union.members, self.follow)

    def kinds(self, name: str) -> list[str]:
        return [type(member).__name__ for member in self.simple(name)]

    def cases(self, name: str) -> tuple[lower_unions.Cases | None, list[str]]:
        union = self.union(name)
        cases, problems = lower_unions.cases_of(self.linked, union, union.members, self.follow)
        return cases, [line for line in source.render(problems, self.files.locate).splitlines() if line.startswith("a.yaml")]


class TestOneInsteadOfMany(unittest.TestCase):
    def test_constants_are_an_enum(self) -> None:
        read = Unions(U="{description: D., oneOf: [{const: a, title: A, description: The a.}, {const: b, title: B}, {type: 'null'}]}")
        enum = lower_unions.as_enum(read.union("U"), read.follow)
        assert enum is not None
        self.assertEqual([word.data for word in enum.words], ["a", "b"])
        self.assertEqual((enum.at, enum.type, enum.nullable, enum.notes.description), (at("U"), "string", True, "D."))
        self.assertEqual(enum.notes.extensions, {"x-enum-varnames": ["A", "B"], "x-enum-descriptions": ["The a.", ""]})

    def test_what_is_no_enum_is_none(self) -> None:
        read = Unions(U="{oneOf: [{const: a}, {type: string}]}")
        self.assertIsNone(lower_unions.as_enum(read.union("U"), read.follow))

    def test_texts_alike_on_the_wire(self) -> None:
        read = Unions(
            Formats="{anyOf: [{type: string, format: date-time}, {type: string}]}",
            Same="{anyOf: [{type: string, format: date, minLength: 1}, {type: string, format: date}]}",
            Words="{anyOf: [{type: string}, {type: string, enum: [a, b]}]}",
            Lists="{anyOf: [{type: string, enum: [a]}, {type: string, enum: [b]}, {type: object, properties: {x: {}}}]}",
        )
        self.assertEqual([(type(m), m.format) for m in read.simple("Formats")], [(spec.Text, None)])
        self.assertEqual([m.format for m in read.simple("Same")], ["date"])
        self.assertEqual([m.at for m in read.simple("Words")], [at("Words/anyOf/1")])
        lists = read.simple("Lists")
        self.assertEqual([word.data for word in lists[0].words], ["a", "b"])
        self.assertEqual((lists[0].at, type(lists[1])), (at("Lists/words"), spec.Object))

    def test_numbers(self) -> None:
        read = Unions(
            Mixed="{oneOf: [{type: integer}, {type: number}, {type: boolean}]}",
            Widths="{oneOf: [{type: integer, format: int32}, {type: integer, format: int64}]}",
            Constant="{oneOf: [{type: integer}, {const: 7}]}",
        )
        self.assertEqual(read.kinds("Mixed"), ["Number", "Boolean"])
        self.assertEqual([(type(m), m.format) for m in read.simple("Widths")], [(spec.Integer, None)])
        self.assertEqual(read.kinds("Constant"), ["Integer"])

    def test_arrays_and_maps_are_one_of_each(self) -> None:
        read = Unions(
            U="{oneOf: [{type: string}, {type: array, items: {type: string}}, {type: array, items: {type: integer}}]}",
            M="{oneOf: [{type: object, additionalProperties: {type: string}}, {type: object, additionalProperties: true}]}",
        )
        text, array = read.simple("U")
        self.assertEqual(array.at, at("U/arrays"))
        self.assertEqual([type(member) for member in array.items.members], [spec.Text, spec.Integer])
        (only,) = read.simple("M")
        self.assertEqual((only.properties, only.additional), ((), None))
        read = Unions(
            T="{oneOf: [{type: array, prefixItems: [{type: string}]}, {type: array, items: {type: string}}]}",
            A="{oneOf: [{type: array}, {type: array, items: {type: string}}]}",
        )
        self.assertEqual([read.simple(name)[0].items for name in "TA"], [None, None])

    def test_anything_takes_the_others_in_and_objects_stay(self) -> None:
        read = Unions(U="{oneOf: [{type: string}, {}]}", V="{oneOf: [{type: [string, integer]}, {type: boolean}]}", P=f"{{oneOf: {PETS}}}", Cat=CAT, Dog=DOG)
        self.assertEqual(read.kinds("U"), ["Anything"])
        self.assertEqual(read.kinds("V"), ["Text", "Integer", "Boolean"])
        self.assertEqual(read.kinds("P"), ["Ref", "Ref"])


class TestCases(unittest.TestCase):
    def test_names_of_components_are_the_words(self) -> None:
        read = Unions(P=f"{{oneOf: {PETS}, discriminator: {{propertyName: kind}}}}", Cat=CAT, Dog=DOG)
        self.assertEqual(read.cases("P"), (lower_unions.Cases("kind", (("Cat", 0), ("Dog", 1))), []))

    def test_a_mapping_comes_first_and_may_give_several_words(self) -> None:
        mapping = "mapping: {tom: Cat, felix: '#/components/schemas/Cat'}"
        read = Unions(P=f"{{oneOf: {PETS}, discriminator: {{propertyName: kind, {mapping}}}}}", Cat=CAT, Dog=DOG)
        self.assertEqual(read.cases("P")[0], lower_unions.Cases("kind", (("tom", 0), ("felix", 0), ("Dog", 1))))

    def test_a_word_that_leads_elsewhere(self) -> None:
        read = Unions(P=f"{{oneOf: {PETS}, discriminator: {{propertyName: kind, mapping: {{o: Other}}}}}}", Cat=CAT, Dog=DOG, Other="{type: object}")
        cases, said = read.cases("P")
        self.assertEqual(cases, lower_unions.Cases("kind", (("Cat", 0), ("Dog", 1))))
        self.assertIn("warning: the word `o` leads to a schema that is none of the alternatives", said[0])

    def test_constants_of_the_alternatives_are_their_words(self) -> None:
        cat = "{type: object, required: [kind], properties: {kind: {const: cat}}}"
        dog = "{type: object, required: [kind], properties: {kind: {enum: [dog, hound]}}}"
        words = (("cat", 0), ("dog", 1), ("hound", 1))
        read = Unions(P=f"{{oneOf: {PETS}, discriminator: {{propertyName: kind}}}}", Q=f"{{anyOf: {PETS}}}", Cat=cat, Dog=dog)
        self.assertEqual(read.cases("P")[0], lower_unions.Cases("kind", words))
        self.assertEqual(read.cases("Q")[0], lower_unions.Cases("kind", words))

    def test_optional_or_common_constants_tell_nothing_apart(self) -> None:
        cat = "{type: object, properties: {kind: {const: cat}}}"
        dog = "{type: object, required: [kind], properties: {kind: {enum: [dog, cat]}}}"
        read = Unions(P=f"{{oneOf: {PETS}}}", Cat=cat, Dog=dog)
        self.assertIsNone(read.cases("P")[0])

    def test_alternatives_with_something_beside_the_union(self) -> None:
        read = Unions(
            P=f"{{type: object, properties: {{id: {{}}}}, oneOf: {PETS}, discriminator: {{propertyName: kind, mapping: {{d: Dog}}}}}}", Cat=CAT, Dog=DOG
        )
        self.assertEqual(read.cases("P")[0], lower_unions.Cases("kind", (("d", 1), ("Cat", 0))))

    def test_what_every_other_word_means(self) -> None:
        read = Unions(P=f"{{oneOf: {PETS}, discriminator: {{propertyName: kind}}}}", Cat=CAT, Dog=DOG)
        union = read.union("P")
        assert union.discriminator is not None
        ref = union.members[1]
        named = replace(union, discriminator=replace(union.discriminator, otherwise=ref))
        cases, _ = lower_unions.cases_of(read.linked, named, named.members, read.follow)
        assert cases is not None
        self.assertEqual(cases.otherwise, 1)

    def test_one_word_for_two_alternatives(self) -> None:
        cat = "{type: object, properties: {kind: {const: cat}}}"
        read = Unions(P=f"{{oneOf: {PETS}, discriminator: {{propertyName: kind}}}}", Cat=cat, Dog=cat)
        cases, said = read.cases("P")
        self.assertEqual(cases, lower_unions.Cases("kind", (("cat", 0),)))
        self.assertIn("warning: the word `cat` of `kind` stands for two alternatives; the first one is read", said[0])


class TestAmbiguities(unittest.TestCase):
    def found(self, cat: str, dog: str) -> list[str]:
        read = Unions(P=f"{{oneOf: {PETS}}}", Cat=cat, Dog=dog)
        union = read.union("P")
        return [problem.message for problem in lower_unions.ambiguities(union, union.members, read.follow)]

    def test_objects_alike(self) -> None:
        alike = "{type: object, properties: {a: {type: string}}}"
        self.assertEqual(len(self.found(alike, alike.replace("string", "integer"))), 1)

    def test_objects_that_differ_by_name_or_requirement_or_word(self) -> None:
        one = "{type: object, properties: {a: {enum: [x, y]}}}"
        self.assertEqual(self.found(one, one.replace("a:", "b:")), [])
        self.assertEqual(self.found(one, one.replace("properties", "required: [a], properties")), [])
        self.assertEqual(self.found(one, one.replace("[x, y]", "[z]")), [])
        self.assertEqual(len(self.found(one, one.replace("[x, y]", "[y, z]"))), 1)


class TestChildren(unittest.TestCase):
    def test_children_at_any_depth_in_order(self) -> None:
        extends = "{{allOf: [{{$ref: '#/components/schemas/{}'}}, {{properties: {{x: {{}}}}}}]}}"
        read = Unions(Kitten=extends.format("Cat"), Base=DOG, Cat=extends.format("Base"), Other=CAT)
        below = lower_unions.children(read.linked)
        self.assertEqual([entry.name for entry in below[at("Base")]], ["Kitten", "Cat"])
        self.assertEqual([entry.name for entry in below[at("Cat")]], ["Kitten"])
        self.assertNotIn(at("Other"), below)


if __name__ == "__main__":
    unittest.main()
