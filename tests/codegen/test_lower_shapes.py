"""Composed schemas as C++: what allOf, oneOf and anyOf become, and how recursion of every kind is cut."""

from __future__ import annotations

import unittest

from test_lower import ANY, INT64, TEXT, called, declared, lowered, member_types, only, read, ref, schemas, type_of

from bindery import cpp
from bindery.lower_shadows import without_shadows
from bindery.names import mark
from bindery.cpp import Box, Map, Named, Nullable, Open, Optional, Plain, Tuple, Variant, Vector

BOOL = Plain("bool")
DOUBLE = Plain("double")
CAT = "{type: object, required: [meows], properties: {meows: {type: boolean}}}"
DOG = "{type: object, required: [barks], properties: {barks: {type: boolean}}}"


def struct(name: str, header: cpp.Header) -> cpp.Struct:
    found = called(name, header)
    assert isinstance(found, cpp.Struct), found
    return found


def alias(name: str, header: cpp.Header) -> cpp.Alias:
    found = called(name, header)
    assert isinstance(found, cpp.Alias), found
    return found


class Compositions(unittest.TestCase):
    def test_all_of_is_one_struct(self) -> None:
        header = lowered(schemas(A="{type: object, required: [a], properties: {a: {type: string}}}", B=f"{{allOf: [{ref('A')}, {{properties: {{b: {{type: integer}}}}}}]}}"))
        self.assertEqual([(m.wire, m.type) for m in struct("B", header).members], [("a", TEXT), ("b", Optional(INT64))])

    def test_all_of_one_reference_is_that_type(self) -> None:
        header = lowered(schemas(A=CAT, B=f"{{allOf: [{ref('A')}]}}"))
        self.assertEqual(alias("B", header).type, Named("A"))

    def test_an_inline_object_that_parts_share_is_one_type(self) -> None:
        base = "{type: object, properties: {in: {type: object, properties: {x: true}}}}"
        header = lowered(schemas(A=base, B=f"{{allOf: [{ref('A')}, {{properties: {{b: true}}}}]}}"))
        self.assertEqual(declared(header), ["AIn", "A", "B"])
        self.assertEqual(struct("B", header).members[0].type, Optional(Named("AIn")))

    def test_unions(self) -> None:
        for schema, expected in (
            ("{oneOf: [{type: string}, {type: integer}]}", Variant((TEXT, INT64))),
            ("{anyOf: [{type: integer}, {type: number}]}", DOUBLE),
            ("{anyOf: [{type: string, format: uri}, {type: string}]}", TEXT),
            ("{anyOf: [{type: string}, {type: 'null'}]}", Nullable(TEXT)),
            ("{oneOf: [{type: string}]}", TEXT),
            ("{oneOf: [{type: string}, true]}", ANY),
            ("{anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: boolean}}]}", Vector(Variant((TEXT, BOOL)))),
            ("{anyOf: [{type: boolean}, {anyOf: [{type: string}, {type: integer}]}]}", Variant((BOOL, TEXT, INT64))),
            ("{type: [string, integer, number]}", Variant((TEXT, DOUBLE))),
            ("{type: [string, 'null', boolean]}", Nullable(Variant((TEXT, BOOL)))),
        ):
            with self.subTest(schema):
                self.assertEqual(type_of(schema), expected)

    def test_null_beside_a_union_with_a_name(self) -> None:
        header = lowered(schemas(Cat=CAT, Dog=DOG, Pet=f"{{oneOf: [{ref('Cat')}, {ref('Dog')}]}}", May=f"{{anyOf: [{ref('Pet')}, {{type: 'null'}}]}}"))
        self.assertEqual(alias("Pet", header).type, Variant((Named("Cat"), Named("Dog"))))
        self.assertEqual(alias("May", header).type, Nullable(Named("Pet")))

    def test_names_of_alternatives(self) -> None:
        first = "{title: Made now, type: object, required: [a], properties: {a: true}}"
        second = "{type: object, required: [kind], properties: {kind: {const: gone}}}"
        third = "{type: object, required: [c], properties: {c: true}}"
        header = lowered(schemas(E=f"{{oneOf: [{first}, {second}, {third}]}}"))
        self.assertEqual(declared(header), ["EMadeNow", "EGoneKind", "EGone", "EOption3", "E"])

    def test_a_discriminator_of_values_without_properties_tells_nothing(self) -> None:
        header, said = read(schemas(A="{type: boolean}", B="{type: array, items: {type: string}}", P=f"{{oneOf: [{ref('A')}, {ref('B')}], discriminator: {{propertyName: k}}}}"))
        self.assertIsNone(alias("P", header).cases)
        self.assertIn("none of the alternatives of this discriminator is an object with properties, so it tells nothing", said[0])

    def test_what_a_name_with_a_union_of_one_stands_for_is_declared_once(self) -> None:
        word = "{anyOf: [{type: string, enum: [a, b]}]}"
        for order in (("Word", "Holder"), ("Holder", "Word")):
            holder = f"{{type: object, properties: {{x: {{oneOf: [{{type: string}}, {ref('Word')}]}}}}}}"
            header = lowered(schemas(**{name: {"Word": word, "Holder": holder}[name] for name in order}))
            self.assertEqual(sorted(declared(header)), ["Holder", "Word"])
            self.assertEqual(struct("Holder", header).members[0].type, Optional(Open(Named("Word"))))

    def test_aliases_of_one_list_are_one_alternative_for_discriminators(self) -> None:
        """In C++ both unions are one type, which has one table of words."""
        union = "discriminator: {propertyName: k}"
        one, two = ("{type: array, items: {type: string}}", "{type: array, items: {type: string}}")
        more = {"P": f"{{oneOf: [{ref('Cat')}, {ref('One')}], {union}}}", "Q": f"{{oneOf: [{ref('Cat')}, {ref('Two')}], {union}}}"}
        cat = "{type: object, required: [k], properties: {k: {type: string}}}"
        header = read(schemas(Cat=cat, One=one, Two=two, **more))[0]
        self.assertIsNotNone(alias("P", header).cases)
        self.assertIsNone(alias("Q", header).cases)

    def test_words_of_several_constants_are_one_enum(self) -> None:
        found = only(cpp.Enum, lowered(schemas(A="{oneOf: [{const: up, description: To the top.}, {enum: [down]}]}")))
        self.assertEqual([(w.wire, w.doc.paragraphs) for w in found.words], [("up", ("To the top.",)), ("down", ())])

    def test_a_discriminator(self) -> None:
        pet = f"{{oneOf: [{ref('Cat')}, {ref('Dog')}], discriminator: {{propertyName: t, mapping: {{c: Cat}}}}}}"
        kinds = [kind.replace("properties: {", "properties: {t: {type: string}, ").replace("required: [", "required: [t, ") for kind in (CAT, DOG)]
        header = lowered(schemas(Cat=kinds[0], Dog=kinds[1], Pet=pet, Holder=f"{{type: object, properties: {{pet: {ref('Pet')}}}}}"))
        found = alias("Pet", header)
        self.assertEqual(found.cases, cpp.Cases(property="t", words=(("c", 0), ("Dog", 1))))
        self.assertEqual(struct("Holder", header).members[0].type, Optional(Named("Pet")))

    def test_two_discriminators_of_one_list_of_types(self) -> None:
        kinds = [kind.replace("properties: {", "properties: {t: {type: string}, ").replace("required: [", "required: [t, ") for kind in (CAT, DOG)]
        union = f"{{oneOf: [{ref('Cat')}, {ref('Dog')}], discriminator: {{propertyName: t, mapping: {{WORD: Cat}}}}}}"
        header, said = read(schemas(Cat=kinds[0], Dog=kinds[1], P=union.replace("WORD", "c"), Q=union.replace("WORD", "d"), R=union.replace("WORD", "c")))
        self.assertIsNotNone(alias("P", header).cases)
        self.assertIsNone(alias("Q", header).cases)
        self.assertIsNone(alias("R", header).cases)
        self.assertEqual(len(said), 1, said)
        self.assertIn("`Q` has the alternatives of `P` and another discriminator", said[0])


class Kinds(unittest.TestCase):
    def test_formats(self) -> None:
        for schema, spelled in (
            ("{type: integer, format: int8}", "std::int8_t"),
            ("{type: integer, minimum: 0, maximum: 18446744073709551615}", "std::uint64_t"),
            ("{type: number, format: decimal}", "rt::decimal"),
            ("{type: string, format: date-time}", "rt::date_time"),
            ("{type: string, format: date}", "rt::date"),
            ("{type: string, format: http-date}", "rt::http_date"),
            ("{type: string, format: byte}", "rt::base64"),
            ("{type: string, contentEncoding: base64}", "rt::base64"),
            ("{type: string, format: decimal}", "std::string"),
            ("{type: 'null'}", "std::nullptr_t"),
            ("false", "rt::nothing"),
        ):
            with self.subTest(schema):
                self.assertEqual(type_of(schema), Plain(spelled))

    def test_tuples(self) -> None:
        self.assertEqual(type_of("{type: array, prefixItems: [{type: string}, {type: integer}], minItems: 1}"), Tuple((TEXT, Optional(INT64))))
        self.assertEqual(type_of("{type: array, prefixItems: [{type: string}], items: {type: integer}}"), Vector(Variant((TEXT, INT64))))

    def test_rest(self) -> None:
        header = lowered(schemas(A="{type: object, properties: {additional_properties: true}, additionalProperties: {type: integer}}"))
        rest = struct("A", header).rest
        assert rest is not None
        self.assertEqual((rest.name, rest.type), ("additional_properties_1", Map(INT64)))
        self.assertIsNone(struct("A", lowered(schemas(A="{type: object, properties: {a: true}, additionalProperties: false}"))).rest)

    def test_required_and_not_declared(self) -> None:
        self.assertEqual(member_types("{type: object, required: [b], properties: {a: true}}"), [Optional(ANY), ANY])
        self.assertEqual(member_types("{type: object, required: [b], properties: {a: true}, additionalProperties: {type: string}}"), [Optional(ANY), TEXT])

    def test_numbers(self) -> None:
        found = only(cpp.Enum, lowered(schemas(A="{type: integer, enum: [1, -1, 200], x-enum-varnames: [One, null, Fine]}")))
        self.assertEqual(found.underlying, "std::int64_t")
        self.assertEqual([(w.name, w.value) for w in found.words], [("One", 1), ("minus_1", -1), ("Fine", 200)])

    def test_enums_of_several_types(self) -> None:
        self.assertEqual(type_of("{enum: [auto, 1, true]}"), Variant((TEXT, INT64, BOOL)))
        self.assertEqual(type_of("{enum: [1, 1.5]}"), DOUBLE)
        self.assertEqual(type_of("{enum: [{a: 1}, x]}"), ANY)

    def test_names_beside_a_null(self) -> None:
        found = only(cpp.Enum, lowered(schemas(A="{type: [string, 'null'], enum: [a, null, b], x-enum-descriptions: [First., Nothing., Second.]}")))
        self.assertEqual([w.doc.paragraphs for w in found.words], [("First.",), ("Second.",)])

    def test_constants_start_with_their_word(self) -> None:
        header = lowered(schemas(A="{type: object, required: [k, n, o], properties: {k: {const: a b}, n: {const: 4}, o: {const: true}, p: {const: x}}}"))
        self.assertEqual([m.initial for m in struct("A", header).members], ["AK::a_b", "4", "true", ""])

    def test_a_constant_behind_a_member_of_its_types_name(self) -> None:
        header = lowered(schemas(K="{const: x}", A=f"{{type: object, required: [K], properties: {{K: {ref('K')}}}}}"))
        (member,) = struct("A", header).members
        self.assertEqual((member.type, member.initial), (Open(Named("K", qualified=True)), "::a::b::K::x"))

    def test_other_keywords_are_in_the_comment(self) -> None:
        for keyword, value in (("not", "{const: x}"), ("patternProperties", "{a: true}"), ("contains", "true"), ("if", "true")):
            with self.subTest(keyword):
                (paragraph,) = alias("A", lowered(schemas(A=f"{{type: string, {keyword}: {value}}}"))).doc.paragraphs
                self.assertTrue(paragraph.startswith(f"Also: `{keyword}: "), paragraph)


class Recursion(unittest.TestCase):
    def test_an_array_of_itself(self) -> None:
        found = only(cpp.Struct, lowered(schemas(A=f"{{type: array, items: {ref('A')}}}")))
        self.assertTrue(found.transparent)
        self.assertEqual([(m.name, m.type) for m in found.members], [("value", Vector(Box(Named("A"))))])

    def test_a_union_of_structs_that_hold_it_stays_an_alias(self) -> None:
        both = f"{{type: object, required: [left], properties: {{left: {ref('F')}}}}}"
        leaf = "{type: object, required: [leaf], properties: {leaf: {type: string}}}"
        header = lowered(schemas(F=f"{{oneOf: [{ref('Both')}, {ref('Leaf')}]}}", Both=both, Leaf=leaf))
        self.assertEqual(declared(header), ["Leaf", "Both;", "F", "Both"])
        self.assertEqual(alias("F", header).type, Variant((Named("Leaf"), Box(Named("Both")))))
        self.assertEqual(struct("Both", header).members[0].type, Named("F"))

    def test_cases_follow_an_alternative_that_moves(self) -> None:
        both = f"{{type: object, required: [t, left], properties: {{t: {{const: both}}, left: {ref('F')}}}}}"
        leaf = "{type: object, required: [t], properties: {t: {const: leaf}}}"
        header = lowered(schemas(F=f"{{oneOf: [{ref('Both')}, {ref('Leaf')}]}}", Both=both, Leaf=leaf))
        found = alias("F", header)
        self.assertEqual(found.type, Variant((Named("Leaf"), Box(Named("Both")))))
        assert found.cases is not None
        self.assertEqual(dict(found.cases.words), {"both": 1, "leaf": 0})

    def test_through_all_of(self) -> None:
        child = f"{{allOf: [{ref('Parent')}, {{type: object, properties: {{toy: true}}}}]}}"
        header = lowered(schemas(Child=child, Parent=f"{{type: object, properties: {{children: {{type: array, items: {ref('Child')}}}}}}}"))
        self.assertEqual(struct("Child", header).members[0].type, Optional(Vector(Box(Named("Child")))))
        self.assertEqual(struct("Parent", header).members[0].type, Optional(Vector(Named("Child"))))

    def test_through_a_property_that_extends_its_holder(self) -> None:
        inner = f"{{allOf: [{ref('A')}, {{properties: {{more: true}}}}]}}"
        header = lowered(schemas(A=f"{{type: object, properties: {{child: {inner}}}}}"))
        self.assertEqual(declared(header), ["AChild", "A"])
        self.assertEqual(struct("AChild", header).members[0].type, Optional(Box(Named("AChild"))))

    def test_maps_that_are_joined_have_an_end(self) -> None:
        values = f"{{oneOf: [{{type: object, additionalProperties: {ref('V')}}}, {{type: object, additionalProperties: {{type: array, items: {ref('V')}}}}}]}}"
        lowered(schemas(V=values))


class Shadows(unittest.TestCase):
    def test_an_enumerator_is_not_called_like_an_alias(self) -> None:
        alias = cpp.Alias(name="Rule", type=cpp.Plain("std::string"))
        words = (cpp.Word(name="Rule", wire="Rule"), cpp.Word(name="Rule_", wire="Rule_"), cpp.Word(name="Plain", wire="Plain"))
        member = cpp.Member(name="kind", wire="kind", type=cpp.Open(cpp.Named("Kind")), initial="Kind::Rule")
        _, kind, plain = without_shadows([alias, cpp.Enum(name="Kind", words=words), cpp.Struct(name="Plain", members=(member,))])
        assert isinstance(kind, cpp.Enum) and isinstance(plain, cpp.Struct)
        self.assertEqual([word.name for word in kind.words], [f"Rule_{mark('Rule')}", "Rule_", "Plain"])
        self.assertEqual(plain.members[0].initial, f"Kind::Rule_{mark('Rule')}")


if __name__ == "__main__":
    unittest.main()
