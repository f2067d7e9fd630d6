"""What an `allOf` means: one schema, with everything that its parts say; and where the parts contradict each other."""

from __future__ import annotations

import sys
import unittest
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import load, parse, resolve, source, spec  # noqa: E402
from bindery.lower_merge import Merger  # noqa: E402

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"


class Read:
    """The components of a description, each in flow style in a line of its own, the first one line 6."""

    def __init__(self, **schemas: str) -> None:
        self.files = load.Files()
        text = HEAD + "".join(f"    {name}: {schema}\n" for name, schema in schemas.items())
        self.files.add(load.load_text("a.yaml", text))
        description, problems = parse.parse(self.files.open("a.yaml").data, "a.yaml")
        assert description is not None, problems
        linked, found = resolve.resolve(description, lambda name: self.files.open(name).data, parse.fragment)
        assert not source.has_errors([*problems, *found]), source.render([*problems, *found], self.files.locate)
        self.linked = linked
        self.merger = Merger(linked)

    def __getitem__(self, name: str) -> spec.Schema:
        """The plain form of a component."""
        return self.merger.plain(next(entry.schema for entry in self.linked.schemas if entry.name == name))

    def prop(self, schema: spec.Schema, name: str) -> spec.Schema:
        """The plain form of a property."""
        assert isinstance(schema, spec.Object), schema
        return self.merger.plain(next(prop.schema for prop in schema.properties if prop.name == name))

    def said(self) -> list[str]:
        return [line for line in source.render(self.merger.problems, self.files.locate).splitlines() if line.startswith("a.yaml")]


def at(pointer: str) -> str:
    return f"a.yaml#/components/schemas/{pointer}"


def names(schema: spec.Schema) -> list[str]:
    """The properties in order, required ones with a `!`."""
    assert isinstance(schema, spec.Object), schema
    return [prop.name + "!" * prop.required for prop in schema.properties]


BASE = "{type: object, description: Base., required: [a], properties: {a: {type: string}, b: {type: integer}}}"


class TestObjects(unittest.TestCase):
    def test_bases_come_first_and_required_is_united(self) -> None:
        read = Read(A=BASE, B="{allOf: [{$ref: '#/components/schemas/A'}, {type: object, required: [b, c], properties: {c: {type: boolean}}}]}")
        whole = read["B"]
        self.assertEqual(names(whole), ["a!", "b!", "c!"])
        self.assertEqual(whole.at, at("B"))
        self.assertEqual(whole.undeclared, ())
        self.assertEqual(read.merger.problems, [])

    def test_what_stands_beside_allof_is_part_of_it_and_undeclared_names_are_kept(self) -> None:
        read = Read(A=BASE, B="{allOf: [{$ref: '#/components/schemas/A'}], required: [c, d], properties: {c: {}}}")
        self.assertEqual(names(read["B"]), ["a!", "b", "c!"])
        self.assertEqual(read["B"].undeclared, ("d",))

    def test_a_property_of_one_part_keeps_its_place(self) -> None:
        read = Read(A=BASE, B="{allOf: [{$ref: '#/components/schemas/A'}, {properties: {c: {}}}]}")
        self.assertEqual(read["B"].properties[0].schema.at, at("A/properties/a"))

    def test_a_property_of_two_parts_is_merged_when_asked_for(self) -> None:
        read = Read(
            A="{type: object, properties: {p: {type: object, properties: {x: {type: string}}}}}",
            B="{allOf: [{$ref: '#/components/schemas/A'}, {properties: {p: {type: object, properties: {y: {type: string}}}}}]}",
        )
        inner = read.prop(read["B"], "p")
        self.assertEqual(names(inner), ["x", "y"])
        self.assertEqual(inner.at, at("B/allOf/properties/p"))

    def test_a_narrower_property_is_the_part_that_says_so(self) -> None:
        read = Read(
            A="{type: object, properties: {kind: {type: string}}}",
            B="{allOf: [{$ref: '#/components/schemas/A'}, {properties: {kind: {const: b}}}]}",
        )
        kind = read.prop(read["B"], "kind")
        self.assertIsInstance(kind, spec.Enum)
        self.assertEqual(kind.at, at("B/allOf/1/properties/kind"))

    def test_closed_parts(self) -> None:
        closed = "{type: object, additionalProperties: false, properties: {x: {}}}"
        other = "{type: object, properties: {y: {}}}"
        read = Read(
            Both=f"{{allOf: [{closed}, {closed.replace('x', 'y')}]}}",
            One=f"{{allOf: [{closed}, {other}]}}",
            Only=f"{{allOf: [{closed}, {{required: [x]}}]}}",
        )
        self.assertIs(read["Both"].additional, False)
        self.assertIs(read["Only"].additional, False)
        self.assertEqual(read.said(), [])
        self.assertIsNone(read["One"].additional)
        self.assertEqual(
            read.said(),
            [
                "a.yaml:7:56: warning: `additionalProperties: false` here forbids `y`, which another part of the `allOf` declares",
                "a.yaml:7:113: declared here",
            ],
        )


class TestReferences(unittest.TestCase):
    def test_a_reference_with_a_text_stays_one(self) -> None:
        read = Read(A=BASE, B="{description: Mine., allOf: [{$ref: '#/components/schemas/A'}]}", C="{readOnly: true, allOf: [{$ref: '#/components/schemas/A'}, {description: D.}]}")
        self.assertEqual((type(read["B"]), read["B"].notes.description), (spec.Ref, "Mine."))
        self.assertEqual((type(read["C"]), read["C"].notes.description, read["C"].notes.read_only), (spec.Ref, "D.", True))
        self.assertEqual(read.linked.target(read["B"]).at, at("A"))

    def test_parts_that_add_nothing_leave_the_reference(self) -> None:
        ref = "{$ref: '#/components/schemas/A'}"
        read = Read(A=BASE, B=f"{{allOf: [{ref}, {{type: object}}, {{required: [a]}}]}}", C=f"{{allOf: [{ref}, {{required: [b]}}]}}", D=f"{{allOf: [{ref}, {ref}]}}")
        self.assertIsInstance(read["B"], spec.Ref)
        self.assertIsInstance(read["D"], spec.Ref)
        self.assertEqual(names(read["C"]), ["a!", "b!"])

    def test_null_beside_a_reference(self) -> None:
        ref = "{$ref: '#/components/schemas/N'}"
        read = Read(
            N="{type: [object, 'null'], properties: {x: {}}}", A=f"{{allOf: [{ref}]}}", B=f"{{allOf: [{ref}, {{type: object, properties: {{y: {{}}}}}}]}}",
            C=f"{{type: [object, 'null'], allOf: [{ref}], properties: {{y: {{}}}}}}", D=f"{{allOf: [{ref}, {{properties: {{y: {{}}}}}}]}}",
        )  # fmt: skip
        self.assertTrue(read.linked.follow(read["A"]).nullable)
        self.assertEqual([read["B"].nullable, read["C"].nullable, read["D"].nullable], [False, True, True])

    def test_the_text_of_a_base_is_not_that_of_its_child(self) -> None:
        read = Read(A=BASE, B="{allOf: [{$ref: '#/components/schemas/A'}, {description: Own., properties: {c: {}}}]}", C="{allOf: [{$ref: '#/components/schemas/A'}, {properties: {c: {}}}]}")
        self.assertEqual(read["B"].notes.description, "Own.")
        self.assertIsNone(read["C"].notes.description)

    def test_a_schema_that_is_part_of_itself(self) -> None:
        read = Read(A="{allOf: [{$ref: '#/components/schemas/B'}, {properties: {x: {}}}]}", B="{allOf: [{$ref: '#/components/schemas/A'}, {properties: {y: {}}}]}")
        self.assertEqual(names(read["A"]), ["y", "x"])
        self.assertEqual(read.said()[0], "a.yaml:6:5: warning: this schema is a part of itself by way of `allOf`, which asks for nothing more")

    def test_schemas_that_are_parts_of_one_another_in_many_ways_take_little_time(self) -> None:
        """Each is a part of all, in a union beside something: what is asked for again is not worked out again."""
        everyone = [f"{{$ref: '#/components/schemas/S{number}'}}" for number in range(7)]
        several = {f"S{n}": f"{{oneOf: [{', '.join(everyone)}], allOf: [{everyone[n - 1]}, {{properties: {{p{n}: {{}}}}}}]}}" for n in range(7)}
        read = Read(**several)
        for name in several:
            read[name]
        self.assertLess(sum(read.merger._tries.values()), 20_000)

    def test_unions_inside_unions_have_an_end(self) -> None:
        inside = "{$ref: '#/components/schemas/Leaf'}"
        levels = {"Leaf": "{type: object, properties: {x: {type: string}}}"}
        for level in range(12):
            levels[f"L{level}"] = f"{{oneOf: [{inside}, {inside}], properties: {{p{level}: {{type: string}}}}}}"
            inside = f"{{allOf: [{{$ref: '#/components/schemas/L{level}'}}, {{properties: {{q{level}: {{}}}}}}]}}"
        read = Read(**levels)
        read["L11"]
        self.assertLess(sum(read.merger._tries.values()), 10_000)

    def test_recursion_through_a_property_has_an_end(self) -> None:
        read = Read(
            A="{type: object, properties: {child: {$ref: '#/components/schemas/A'}}}",
            B="{allOf: [{$ref: '#/components/schemas/A'}, {properties: {child: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {y: {}}}]}}}]}",
        )
        first = read.prop(read["B"], "child")
        second = read.prop(first, "child")
        third = read.prop(second, "child")
        self.assertEqual(names(first), ["child", "y"])
        self.assertEqual(second.at, third.at)
        self.assertEqual(read.said(), [])


class TestScalars(unittest.TestCase):
    def test_bounds_are_the_tighter_ones(self) -> None:
        read = Read(
            T="{allOf: [{type: string, minLength: 2, maxLength: 9, pattern: a}, {type: string, maxLength: 5, pattern: b, format: uuid}]}",
            N="{allOf: [{type: number, minimum: 1, multipleOf: 0.5}, {type: integer, minimum: 3, multipleOf: 2}]}",
        )
        text, number = read["T"], read["N"]
        self.assertEqual((text.min_length, text.max_length, text.format, text.pattern), (2, 5, "uuid", "a"))
        self.assertEqual([(other.keyword, other.value) for other in text.others], [("pattern", "b")])
        self.assertEqual((type(number), number.minimum, number.multiple_of), (spec.Integer, 3, Decimal(2)))

    def test_enums_narrow(self) -> None:
        read = Read(E="{allOf: [{type: string, enum: [a, b, c]}, {enum: [c, b, d]}]}", S="{allOf: [{type: [string, integer]}, {enum: [1, 2]}]}")
        self.assertEqual([word.data for word in read["E"].words], ["b", "c"])
        self.assertEqual([word.data for word in read["S"].words], [1, 2])

    def test_several_types_narrow(self) -> None:
        read = Read(S="{allOf: [{type: [string, integer]}, {type: string, minLength: 1}]}")
        self.assertEqual((type(read["S"]), read["S"].min_length), (spec.Text, 1))

    def test_arrays_merge_their_items(self) -> None:
        read = Read(A="{allOf: [{type: array, items: {type: string}, minItems: 1}, {type: array, items: {maxLength: 3}, uniqueItems: true}]}")
        whole = read["A"]
        items = read.merger.plain(whole.items)
        self.assertEqual((whole.min_items, whole.unique, items.max_length), (1, True, 3))

    def test_a_contradiction_shows_both_places_under_the_name_of_the_property(self) -> None:
        read = Read(
            A="{type: object, properties: {p: {type: string}}}",
            B="{allOf: [{$ref: '#/components/schemas/A'}, {properties: {p: {type: integer}}}]}",
        )
        self.assertIsInstance(read.prop(read["B"], "p"), spec.Anything)
        self.assertEqual(
            read.said(),
            [
                "a.yaml:7:65: warning: `p` is an integer here and text in another part of what `allOf` puts together, so no value fits",
                "a.yaml:6:36: the other part is here",
            ],
        )

    def test_formats_and_words_and_bounds_that_exclude_each_other(self) -> None:
        read = Read(
            A="{allOf: [{type: string, format: date}, {type: string, format: uuid}]}",
            B="{allOf: [{enum: [a]}, {enum: [b]}]}",
            C="{allOf: [{type: integer, minimum: 5}, {type: integer, maximum: 4}]}",
        )
        self.assertEqual([type(read[name]) for name in "ABC"], [spec.Anything] * 3)
        self.assertEqual(len(read.merger.problems), 3)

    def test_formats_of_numbers(self) -> None:
        read = Read(
            A="{allOf: [{type: integer, format: int64}, {type: integer, format: int32}]}",
            B="{allOf: [{type: number, format: double}, {type: integer}]}",
            C="{allOf: [{type: number, format: double}, {type: number, format: float, multipleOf: 3}]}",
        )
        self.assertEqual([read[name].format for name in "ABC"], ["int32", None, "float"])
        self.assertEqual(read["C"].multiple_of, 3)

    def test_words_of_a_type(self) -> None:
        read = Read(
            T="{allOf: [{enum: [1, a, true, 1.5]}, {type: string}]}",
            I="{allOf: [{type: integer}, {enum: [1, a, true, 1.5]}]}",
            N="{allOf: [{enum: [1, a, true, 1.5]}, {type: number}]}",
            B="{allOf: [{enum: [1, a, true, 1.5]}, {type: boolean}]}",
            C="{allOf: [{enum: [a, b]}, {const: a}]}",
        )
        said = [([word.data for word in read[name].words], read[name].type) for name in "TINB"]
        self.assertEqual(said, [(["a"], "string"), ([1], "integer"), ([1, Decimal("1.5")], "number"), ([True], "boolean")])
        self.assertTrue(read["C"].const)

    def test_null_alone(self) -> None:
        read = Read(A="{allOf: [{type: 'null'}, {type: [string, 'null']}]}", B="{allOf: [{type: 'null'}, {type: string}]}")
        self.assertEqual([type(read[name]) for name in "AB"], [spec.Null, spec.Anything])

    def test_keywords_without_a_type_say_nothing_of_other_types(self) -> None:
        read = Read(A="{allOf: [{type: integer}, {minLength: 3}]}", B="{allOf: [{minLength: 3}, {type: integer}]}")
        self.assertEqual([type(read[name]) for name in "AB"], [spec.Integer, spec.Integer])
        self.assertIn("`A` has keywords for text, but another part says that it is an integer", read.said()[0])

    def test_values_without_a_name(self) -> None:
        text, short, true = "{additionalProperties: {type: string}}", "{additionalProperties: {maxLength: 3}}", "{additionalProperties: true}"
        read = Read(A=f"{{allOf: [{text}, {short}]}}", B=f"{{allOf: [{true}, {text}]}}", C=f"{{allOf: [{true}, {{type: object}}]}}")
        values = read.merger.plain(read["A"].additional)
        self.assertEqual((type(values), values.max_length, values.at), (spec.Text, 3, at("A/allOf/1/additionalProperties")))
        self.assertEqual((type(read["B"].additional), read["C"].additional), (spec.Text, True))

    def test_defaults_and_examples_and_the_last_text(self) -> None:
        read = Read(A="{allOf: [{type: string, description: First., examples: [x]}, {default: d, description: Last., x-k: 1}]}")
        notes = read["A"].notes
        self.assertEqual((notes.default.data, notes.examples[0].data, notes.description, notes.extensions), ("d", "x", "Last.", {"x-k": 1}))

    def test_what_json_alone_says_is_kept(self) -> None:
        read = Read(A="{allOf: [{type: object, properties: {x: {}}, not: {required: [y]}}, {type: object, minProperties: 1}], if: {required: [x]}}")
        self.assertEqual([other.keyword for other in read["A"].others], ["not", "if"])


class TestUnions(unittest.TestCase):
    def test_alternatives_of_required_names_make_no_union(self) -> None:
        read = Read(A="{type: object, properties: {a: {}, b: {}}, oneOf: [{required: [a]}, {required: [b]}]}")
        self.assertEqual(names(read["A"]), ["a", "b"])
        self.assertEqual([(o.keyword, o.value, o.at) for o in read["A"].others], [("oneOf", [{"required": ["a"]}, {"required": ["b"]}], at("A/oneOf"))])

    def test_alternatives_that_forbid_make_no_union(self) -> None:
        forbid = "{type: object, properties: {a: {}, b: {}}, anyOf: [{required: [a], properties: {b: false}}, {not: {required: [a]}}]}"
        read = Read(A=forbid)
        self.assertEqual(read["A"].others[0].value, [{"required": ["a"], "properties": {"b": False}}, {"not": {"required": ["a"]}}])

    def test_the_discriminator_of_a_union_that_is_a_part(self) -> None:
        read = Read(
            A="{allOf: [{$ref: '#/components/schemas/U'}, {type: object, properties: {id: {}}}]}",
            U="{oneOf: [{$ref: '#/components/schemas/X'}, {$ref: '#/components/schemas/Y'}], discriminator: {propertyName: k}}",
            X="{type: object, properties: {k: {type: string}}}", Y="{type: object, properties: {k: {type: string}, y: {}}}",
        )  # fmt: skip
        self.assertEqual(read["A"].discriminator.property, "k")
        self.assertEqual([member.at for member in read["A"].members], [at("A/allOf/oneOf/0"), at("A/allOf/oneOf/1")])
        self.assertEqual(names(read.merger.plain(read["A"].members[1])), ["id", "k", "y"])

    def test_a_union_is_put_together_with_what_stands_beside_it(self) -> None:
        read = Read(A="{type: object, properties: {x: {}}, oneOf: [{type: object, properties: {y: {}}}, {type: object, properties: {z: {}}}]}")
        whole = read["A"]
        self.assertIsInstance(whole, spec.OneOf)
        self.assertEqual([names(read.merger.plain(member)) for member in whole.members], [["x", "y"], ["x", "z"]])
        self.assertEqual([member.at for member in whole.members], [at("A/oneOf/0/allOf"), at("A/oneOf/1/allOf")])

    def test_two_unions_make_the_combinations_that_have_values(self) -> None:
        alternatives = "oneOf: [{properties: {k: {const: a}}, required: [k]}, {properties: {k: {const: b}}, required: [k]}]"
        read = Read(A=f"{{allOf: [{{{alternatives}}}, {{{alternatives}}}]}}")
        self.assertEqual(len(read["A"].members), 2)

    def test_too_many_combinations_are_any_value(self) -> None:
        union = "{oneOf: [" + ", ".join(f"{{properties: {{a{n}: {{}}}}}}" for n in range(9)) + "]}"
        read = Read(A=f"{{allOf: [{union}, {union}]}}")
        self.assertIsInstance(read["A"], spec.Anything)
        self.assertIn("more than 64 combinations", read.said()[0])

    def test_a_base_that_lists_its_children(self) -> None:
        read = Read(
            Pet="{type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
            Cat="{allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {}}}]}",
            Dog="{allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tricks: {}}}]}",
        )  # fmt: skip
        pet = read["Pet"]
        self.assertEqual([read.merger.plain(member).target for member in pet.members], ["#/components/schemas/Cat", "#/components/schemas/Dog"])
        self.assertEqual(pet.discriminator.property, "kind")
        self.assertEqual(names(read["Cat"]), ["kind!", "lives"])
        self.assertEqual(read.said(), [])

    def test_a_bare_type_beside_alternatives(self) -> None:
        read = Read(A="{type: object, oneOf: [{type: string}, {type: integer}]}", B="{type: [object, 'null'], anyOf: [{$ref: '#/components/schemas/C'}, {type: 'null'}]}", C=BASE)
        self.assertEqual([type(member) for member in read["A"].members], [spec.Text, spec.Integer])
        self.assertEqual(read.said(), ["a.yaml:6:5: warning: the `type` here excludes some of the alternatives beside it, so it is taken to be absent", "a.yaml:6:5: the alternatives"])
        self.assertTrue(read["B"].nullable)
        self.assertEqual([type(member) for member in read["B"].members], [spec.Ref])

    def test_constants_with_a_type_beside_them_are_an_enum(self) -> None:
        read = Read(A="{type: integer, oneOf: [{const: 1, title: ONE}, {const: 2, title: TWO}]}")
        self.assertEqual([word.data for word in read["A"].words], [1, 2])
        self.assertEqual(read["A"].notes.extensions["x-enum-varnames"], ["ONE", "TWO"])


if __name__ == "__main__":
    unittest.main()
