"""From a linked description to what the header will say: types, names, order, parameters, replies; and what it cannot say."""

from __future__ import annotations

import sys
import unittest
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, load, lower, names, parse, resolve, source  # noqa: E402
from bindery.cpp import Box, Map, Named, Nullable, Open, Optional, Plain, Vector  # noqa: E402

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
TEXT = Plain("std::string")
INT64 = Plain("std::int64_t")
ANY = Plain("rt::any")
Kind = TypeVar("Kind", bound=cpp.Declaration)


def read(text: str, file: str = "a.yaml", **others: str) -> tuple[cpp.Header, list[str]]:
    """The header of a description, and each problem as "line:column: sentence | hint". `b="…"` is the file b.yaml."""
    files = load.Files()
    folder = file.rpartition("/")[0]
    for name, content in {file: HEAD + text, **{f"{folder and folder + '/'}{name}.yaml": other for name, other in others.items()}}.items():
        files.add(load.load_text(name, content))
    data = files.open(file).data
    assert data is not None, files.problems
    description, problems = parse.parse(data, file)
    assert description is not None
    linked, found = resolve.resolve(description, lambda name: files.open(name).data, parse.fragment)
    assert not [*files.problems, *problems, *found], source.render([*files.problems, *problems, *found], files.locate)
    header, found = lower.lower(linked, "a::b")
    said = []
    for block in filter(None, source.render(found, files.locate).split("\n\n")):
        head, _, carets = block.splitlines()[:3]
        said.append(f"{head} | {carets.split('^')[-1].strip()}".removeprefix(f"{file}:"))
    return header, said


def lowered(text: str, file: str = "a.yaml", **others: str) -> cpp.Header:
    """The header of a description that can be lowered."""
    header, said = read(text, file, **others)
    assert not said, said
    return header


def schemas(**text: str) -> str:
    """`components.schemas`, each in flow style in a line of its own, the first one line 5."""
    return "components:\n  schemas:\n" + "".join(f"    {name}: {schema}\n" for name, schema in text.items())


def operation(rest: str = "", method: str = "get", path: str = "/p", more: str = "") -> str:
    """One operation; `rest` are its keys in flow style, in line 6."""
    return f"paths:\n  {path}:\n    {method}:\n      {{operationId: doIt,\n{rest}\n      responses: {{'204': {{description: Done.}}}}}}\n{more}"


def replies(text: str, method: str = "get", more: str = "") -> cpp.Operation:
    """An operation with these entries of `responses`, in flow style."""
    return only(cpp.Operation, lowered(f"paths: {{/p: {{{method}: {{operationId: doIt, responses: {{{text}}}}}}}}}\n{more}"))


def only(kind: type[Kind], header: cpp.Header) -> Kind:
    """The one declaration of a kind."""
    (found,) = (d for d in header.declarations if isinstance(d, kind))
    return found


def called(name: str, header: cpp.Header) -> cpp.Declaration:
    """The declaration of a name, not counting forward declarations."""
    (found,) = (d for d in header.declarations if d.name == name and not isinstance(d, cpp.Forward))
    return found


def declared(header: cpp.Header) -> list[str]:
    """Names in order, a forward declaration with `;` behind it."""
    return [d.name + (";" if isinstance(d, cpp.Forward) else "") for d in header.declarations]


def member_types(schema: str, **more: str) -> list[cpp.Type]:
    """The types of the members of a struct `A`."""
    struct = called("A", lowered(schemas(A=schema, **more)))
    assert isinstance(struct, cpp.Struct)
    return [member.type for member in struct.members]


def type_of(schema: str, **more: str) -> cpp.Type:
    """The type of a required property."""
    return member_types(f"{{type: object, required: [x], properties: {{x: {schema}}}}}", **more)[0]


def ref(name: str) -> str:
    return f"{{$ref: '#/components/schemas/{name}'}}"


def parameters(*entries: str, path: str = "/p", more: str = "") -> tuple[cpp.Parameter, ...]:
    """The parameters of an operation that has these entries, in flow style without braces."""
    rest = "parameters: [" + ", ".join(f"{{{entry}}}" for entry in entries) + "],"
    return only(cpp.Operation, lowered(operation(rest, path=path, more=more))).parameters


def parameter_names(*entries: str, path: str = "/p") -> list[str]:
    return [p.name for p in parameters(*entries, path=path)]


class Types(unittest.TestCase):
    def test_scalars(self) -> None:
        for schema, spelled in (
            ("{type: string}", "std::string"),
            ("{type: string, format: uuid}", "std::string"),
            ("{type: string, format: password}", "rt::secret"),
            ("{type: string, x-secret: true}", "rt::secret"),
            ("{type: boolean}", "bool"),
            ("{type: integer}", "std::int64_t"),
            ("{type: integer, format: int64}", "std::int64_t"),
            ("{type: integer, format: int32}", "std::int32_t"),
            ("{type: integer, format: uint32}", "std::uint32_t"),
            ("{type: integer, format: uint64}", "std::uint64_t"),
            ("{type: integer, format: other}", "std::int64_t"),
            ("{type: number}", "double"),
            ("{type: number, format: double}", "double"),
            ("{type: number, format: float}", "float"),
            ("true", "rt::any"),
            ("{}", "rt::any"),
            ("{description: Anything.}", "rt::any"),
        ):
            with self.subTest(schema):
                self.assertEqual(type_of(schema), Plain(spelled))

    def test_containers(self) -> None:
        for schema, expected in (
            ("{type: array, items: {type: string}}", Vector(TEXT)),
            ("{type: array}", Vector(ANY)),
            ("{type: array, items: {type: array, items: {type: integer}}}", Vector(Vector(INT64))),
            ("{type: object}", Map(ANY)),
            ("{type: object, additionalProperties: true}", Map(ANY)),
            ("{type: object, additionalProperties: {type: string}}", Map(TEXT)),
            ("{type: object, additionalProperties: {type: array, items: {type: boolean}}}", Map(Vector(Plain("bool")))),
        ):
            with self.subTest(schema):
                self.assertEqual(type_of(schema), expected)

    def test_an_object_that_may_have_nothing_is_a_struct(self) -> None:
        header = lowered(schemas(A="{type: object, additionalProperties: false}"))
        self.assertEqual(header.declarations, (cpp.Struct(name="A", members=()),))

    def test_words_that_are_no_text_keep_their_type(self) -> None:
        self.assertEqual(type_of("{type: integer, const: 2}"), INT64)
        self.assertEqual(type_of("{type: number, enum: [1.5]}"), Plain("double"))
        self.assertEqual(type_of("{type: boolean, const: true}"), Plain("bool"))

    def test_absent_null_and_there(self) -> None:
        schema = "{type: object, required: [b, d], properties: {a: T, b: T, c: N, d: N}}"
        schema = schema.replace("T", "{type: string}").replace("N", "{type: [string, 'null']}")
        self.assertEqual(member_types(schema), [Optional(TEXT), TEXT, Optional(Nullable(TEXT)), Nullable(TEXT)])

    def test_null_inside_containers(self) -> None:
        self.assertEqual(type_of("{type: array, items: {type: [string, 'null']}}"), Vector(Nullable(TEXT)))
        self.assertEqual(type_of("{type: [array, 'null'], items: {type: string}}"), Nullable(Vector(TEXT)))
        self.assertEqual(type_of("{type: object, additionalProperties: {type: [integer, 'null']}}"), Map(Nullable(INT64)))

    def test_references(self) -> None:
        self.assertEqual(type_of(ref("B"), B="{type: object, properties: {b: true}}"), Named("B"))
        self.assertEqual(type_of(ref("B"), B="{type: string, enum: [x]}"), Open(Named("B")))
        self.assertEqual(type_of(ref("B"), B="{type: string}"), Named("B"))
        self.assertEqual(type_of(f"{{type: array, items: {ref('B')}}}", B="{type: string, enum: [x]}"), Vector(Open(Named("B"))))

    def test_who_carries_the_null_of_a_reference(self) -> None:
        self.assertEqual(type_of(ref("B"), B="{type: [object, 'null'], properties: {b: true}}"), Nullable(Named("B")))
        self.assertEqual(type_of(ref("B"), B="{enum: [x, null]}"), Nullable(Open(Named("B"))))
        self.assertEqual(type_of(ref("B"), B="{type: [string, 'null']}"), Named("B"))  # the alias has it
        alias = called("B", lowered(schemas(B="{type: [string, 'null']}")))
        self.assertEqual(alias, cpp.Alias(name="B", type=Nullable(TEXT)))

    def test_aliases(self) -> None:
        header = lowered(schemas(A="{type: string, description: Words.}", B=f"{{type: array, items: {ref('A')}}}", C=ref("D"), D="{enum: [x]}"))
        self.assertEqual(called("A", header), cpp.Alias(name="A", type=TEXT, doc=cpp.Doc(("Words.",))))
        self.assertEqual(called("B", header), cpp.Alias(name="B", type=Vector(Named("A"))))
        self.assertEqual(called("C", header), cpp.Alias(name="C", type=Open(Named("D"))))


class Structs(unittest.TestCase):
    def test_members(self) -> None:
        header = lowered(schemas(A="{type: object, required: [id], properties: {id: {type: integer}, a-b: {type: string, description: Two.}}}"))
        members = (
            cpp.Member(name="id", wire="id", type=INT64),
            cpp.Member(name="a_b", wire="a-b", type=Optional(TEXT), doc=cpp.Doc(("Two. On the wire it is `a-b`.",))),
        )
        plain = replace(members[1], doc=cpp.Doc(("Two.",)))
        self.assertEqual(header.declarations, (cpp.Struct(name="A", members=(members[0], plain)),))

    def test_members_that_clash_say_what_they_are_on_the_wire(self) -> None:
        struct = only(cpp.Struct, lowered(schemas(A="{type: object, properties: {a-b: true, a_b: true, class: true, class_: true}}")))
        self.assertEqual([m.name for m in struct.members], ["a_b_" + names.mark("a-b"), "a_b", "class_" + names.mark("class"), "class_"])
        self.assertEqual([m.wire for m in struct.members], ["a-b", "a_b", "class", "class_"])
        self.assertEqual([m.doc.paragraphs for m in struct.members], [("On the wire it is `a-b`.",), (), ("On the wire it is `class`.",), ()])

    def test_a_member_like_its_struct(self) -> None:
        struct = only(cpp.Struct, lowered(schemas(Tag="{type: object, properties: {Tag: {type: string}}}")))
        self.assertTrue(struct.shadowed)
        self.assertFalse(only(cpp.Struct, lowered(schemas(Tag="{type: object, properties: {tag: {type: string}}}"))).shadowed)

    def test_a_member_like_the_type_of_any_member(self) -> None:
        schema = f"{{type: object, properties: {{B: {ref('B')}, C: true, x: {{type: array, items: {ref('B')}}}, y: {ref('D')}}}}}"
        b, d = "{type: object, properties: {b: true}}", "{type: object, properties: {d: true}}"
        self.assertEqual(
            member_types(schema, B=b, D=d),
            [Optional(Named("B", qualified=True)), Optional(ANY), Optional(Vector(Named("B", qualified=True))), Optional(Named("D"))],
        )

    def test_arguments_of_the_table_are_no_members(self) -> None:
        struct = only(cpp.Struct, lowered(schemas(A="{type: object, properties: {self: true, use: true, use_1: true}}")))
        self.assertEqual(struct.arguments, ("self_1", "index", "use_2"))

    def test_enum(self) -> None:
        header = lowered(schemas(A="{type: string, enum: [new, a b, a-b, '', 1st], description: State.}"))
        words = [("new_", "new"), ("a_b_" + names.mark("a b"), "a b"), ("a_b_" + names.mark("a-b"), "a-b"), ("_", ""), ("_1st", "1st")]
        expected = cpp.Enum(name="A", words=tuple(cpp.Word(name=n, wire=w) for n, w in words), doc=cpp.Doc(("State.",)))
        self.assertEqual(header.declarations, (expected,))


class Names(unittest.TestCase):
    def test_types_without_a_name(self) -> None:
        header = lowered(
            schemas(
                A="{type: object, properties: {state: {enum: [x]}, items: {type: array, items: {type: object, properties: {y: true}}},"
                " map: {type: object, additionalProperties: {type: object, properties: {z: {enum: [q]}}}}}}"
            )
        )
        self.assertEqual(declared(header), ["AState", "AItemsItem", "AMapValueZ", "AMapValue", "A"])

    def test_types_of_operations(self) -> None:
        inline = "{type: object, properties: {x: true}}"
        header = lowered(
            f"paths: {{/p: {{post: {{operationId: do-it, parameters: [{{name: sort, in: query, schema: {{enum: [up]}}}}],\n"
            f"  requestBody: {{content: {{application/json: {{schema: {inline}}}}}}},\n"
            f"  responses: {{200: {{description: d, content: {{application/json: {{schema: {inline}}}}}}},\n"
            f"    4XX: {{description: d, content: {{application/json: {{schema: {inline}}}}}}},\n"
            f"    default: {{description: d, content: {{application/json: {{schema: {inline}}}}}}}}}}}}}}}\n"
        )
        self.assertEqual(declared(header), ["DoItSort", "DoItBody", "DoItReply200", "DoItReply4xx", "DoItReplyDefault", "DoIt"])

    def test_a_shared_response_declares_its_type_once(self) -> None:
        header = lowered(
            "paths: {/a: {get: {operationId: one, responses: {200: &r {$ref: '#/components/responses/R'}}}},\n"
            "  /b: {get: {operationId: two, responses: {200: *r}}}}\n"
            "components: {responses: {R: {description: d, content: {application/json: {schema: {type: object, properties: {x: true}}}}}}}\n"
        )
        self.assertEqual(declared(header), ["OneReply200", "One", "Two"])
        two = called("Two", header)
        assert isinstance(two, cpp.Operation)
        self.assertEqual(two.replies[0].body, Named("OneReply200"))

    def test_schemas_before_inline_types_before_operations_before_functions(self) -> None:
        header = lowered(
            "paths: {/a: {get: {operationId: pet, responses: {204: {description: d}}}},\n"
            "  /b: {get: {operationId: Pet_Operation, responses: {204: {description: d}}}}}\n"
            + schemas(Pet="{type: object, properties: {size: {enum: [s]}}}", PetSize="{type: string}")
        )
        size = f"PetSize_{names.mark('#/components/schemas/Pet/properties/size')}"
        clash = [f"PetOperation_{names.mark(word)}" for word in ("pet", "Pet_Operation")]
        self.assertEqual(declared(header), [size, "Pet", "PetSize", *clash])
        self.assertEqual([d.function for d in header.declarations if isinstance(d, cpp.Operation)], ["pet", "pet_operation"])

    def test_inline_types_that_would_have_one_name(self) -> None:
        inner = "{type: object, properties: {x: true}}"
        header = lowered(schemas(A=f"{{type: object, properties: {{bC: {inner}}}}}", AB=f"{{type: object, properties: {{c: {inner}}}}}"))
        places = ("#/components/schemas/A/properties/bC", "#/components/schemas/AB/properties/c")
        self.assertEqual(declared(header), [f"ABC_{names.mark(places[0])}", "A", f"ABC_{names.mark(places[1])}", "AB"])

    def test_one_name_in_two_files(self) -> None:
        a = schemas(A="{type: object, properties: {x: {$ref: 'b.yaml#/A'}, y: {$ref: 'c.yaml#/A'}}}")
        inner = "A: {type: object, properties: {y: true}}"
        marked = [f"A_{names.mark(f'{file}.yaml#/A')}" for file in "bc"]
        for file in ("a.yaml", "some/folder/other-name.yaml", "/absolute/a.yaml"):
            with self.subTest(file):
                header = lowered(a, file, b=inner, c=inner)
                self.assertEqual(declared(header), [*marked, "A"])
        struct = called("A", lowered(a, b=inner, c=inner))
        assert isinstance(struct, cpp.Struct)
        self.assertEqual([m.type for m in struct.members], [Optional(Named(name)) for name in marked])

    def test_operations_and_functions(self) -> None:
        for word, struct, function in (
            ("ShowInstanceRegistry", "ShowInstanceRegistry", "show_instance_registry"),
            ("delete", "Delete", "delete_"),
            ("pets/list", "PetsList", "pets_list"),
            ("3d", "_3d", f"_3d_{names.mark('3d')}"),
            ("params", "Params_", "params"),
            ("transport", "Transport_", "transport"),
        ):
            with self.subTest(word):
                found = only(cpp.Operation, lowered(f"paths: {{/p: {{get: {{operationId: {word}, responses: {{204: {{description: d}}}}}}}}}}\n"))
                self.assertEqual((found.id, found.name, found.function), (word, struct, function))

    def test_an_operation_without_an_id(self) -> None:
        entry = "{name: id, in: path, required: true, schema: {type: string}}"
        found = only(cpp.Operation, lowered(f"paths: {{'/a/{{id}}/b': {{get: {{parameters: [{entry}], responses: {{204: {{description: d}}}}}}}}}}\n"))
        self.assertEqual((found.id, found.name, found.function), ("get /a/{id}/b", "GetAIdB", "get_a_id_b"))

    def test_what_is_added_renames_nothing(self) -> None:
        parts = {
            "A": "{type: object, properties: {a-b: true, a_b: true, state: {enum: [x, y z, y-z]}}}",
            "AState": "{type: string}",
            "a-State": "{type: integer}",
            "B": "{enum: [x]}",
        }
        before = lowered(schemas(**parts))
        more = lowered(schemas(Other="{type: object, properties: {x: {enum: [q]}}}", **parts, Z="{type: object, properties: {a-b: true}}"))
        kept = [d for d in more.declarations if d.name not in ("Other", "OtherX", "Z")]
        self.assertEqual(kept, list(before.declarations))

    def test_order_changes_no_name(self) -> None:
        parts = {"A": "{type: object, properties: {s: {enum: [x]}}}", "a": "{type: string}", "AS": "{type: string}", "A-": "{type: string}"}
        forward = lowered(schemas(**parts))
        backward = lowered(schemas(**dict(reversed(parts.items()))))
        self.assertEqual(set(forward.declarations), set(backward.declarations))
        self.assertNotEqual(forward.declarations, backward.declarations)

    def test_a_property_added_renames_no_other(self) -> None:
        def members(properties: Iterable[str]) -> dict[str, str]:
            listed = ", ".join(f"'{name}': true" for name in properties)
            struct = only(cpp.Struct, lowered(schemas(A=f"{{type: object, properties: {{{listed}}}}}")))
            return {m.wire: m.name for m in struct.members}

        before = members(["a-b", "a_b", "class"])
        self.assertEqual({k: v for k, v in members(["z", "class", "a.b", "a_b", "a-b"]).items() if k in before}, before)


class Order(unittest.TestCase):
    def test_the_order_of_the_description(self) -> None:
        header = lowered(schemas(C="{enum: [x]}", A="{type: string}", B="{type: object, properties: {x: true}}"))
        self.assertEqual(declared(header), ["C", "A", "B"])

    def test_what_is_used_comes_first(self) -> None:
        header = lowered(schemas(A=f"{{type: object, properties: {{b: {ref('B')}}}}}", X="{type: string}", B="{type: object, properties: {x: true}}"))
        self.assertEqual(declared(header), ["B", "A", "X"])

    def test_a_struct_in_itself(self) -> None:
        header = lowered(
            schemas(A=f"{{type: object, properties: {{a: {ref('A')}, l: {{type: array, items: {ref('A')}}}, m: {{additionalProperties: {ref('A')}}}}}}}")
        )
        self.assertEqual(declared(header), ["A"])
        box = Box(Named("A"))
        struct = only(cpp.Struct, header)
        self.assertEqual([m.type for m in struct.members], [Optional(box), Optional(Vector(box)), Optional(Map(box))])

    def test_two_that_hold_each_other(self) -> None:
        header = lowered(schemas(A=f"{{type: object, properties: {{b: {ref('B')}}}}}", B=f"{{type: object, properties: {{a: {ref('A')}, x: {ref('A')}}}}}"))
        self.assertEqual(declared(header), ["A;", "B", "A"])
        a, b = called("A", header), called("B", header)
        assert isinstance(a, cpp.Struct) and isinstance(b, cpp.Struct)
        self.assertEqual(a.members[0].type, Optional(Named("B")))
        self.assertEqual(b.members[0].type, Optional(Box(Named("A"))))

    def test_a_forward_declaration_is_said_once(self) -> None:
        inner = f"{{type: object, properties: {{a: {ref('A')}}}}}"
        header = lowered(schemas(A=f"{{type: object, properties: {{b: {ref('B')}, c: {ref('C')}}}}}", B=inner, C=inner))
        self.assertEqual(declared(header), ["A;", "B", "C", "A"])

    def test_a_circle_through_an_inline_type(self) -> None:
        header = lowered(schemas(A=f"{{type: object, properties: {{i: {{type: object, properties: {{a: {ref('A')}}}}}}}}}"))
        self.assertEqual(declared(header), ["A;", "AI", "A"])

    def test_a_circle_through_an_alias(self) -> None:
        header = lowered(schemas(A=f"{{type: object, properties: {{list: {ref('L')}}}}}", L=f"{{type: array, items: {ref('A')}}}"))
        self.assertEqual(declared(header), ["A;", "L", "A"])
        self.assertEqual(called("L", header), cpp.Alias(name="L", type=Vector(Box(Named("A")))))

    def test_a_null_that_ends_a_circle(self) -> None:
        schema = f"{{type: [object, 'null'], required: [next], properties: {{next: {ref('A')}}}}}"
        self.assertEqual(only(cpp.Struct, lowered(schemas(A=schema))).members[0].type, Nullable(Box(Named("A"))))

    def test_types_of_an_operation_stand_before_it(self) -> None:
        header = lowered(
            "paths: {/a: {get: {operationId: one, responses: {204: {description: d}}}},\n"
            "  /b: {get: {operationId: two, parameters: [{name: s, in: query, schema: {enum: [x]}}], responses: {204: {description: d}}}}}\n"
        )
        self.assertEqual(declared(header), ["One", "TwoS", "Two"])


class Parameters(unittest.TestCase):
    def test_places(self) -> None:
        path, query, header = parameters(
            "name: id, in: path, required: true, schema: {type: string}",
            "name: pageSize, in: query, schema: {type: integer, format: int32}",
            "name: X-Auth-Token, in: header, required: true, schema: {type: string, format: password}",
            path="'/p/{id}'",
        )
        self.assertEqual(path.at, "a.yaml#/paths/~1p~1{id}/get/parameters/0")
        path, query, header = (replace(p, at="") for p in (path, query, header))
        self.assertEqual(path, cpp.Parameter(name="id", wire="id", send="path", type=TEXT, required=True))
        self.assertEqual(query, cpp.Parameter(name="page_size", wire="pageSize", send="query", type=Optional(Plain("std::int32_t")), required=False))
        doc = cpp.Doc(("Header `X-Auth-Token`.",))
        self.assertEqual(
            header, cpp.Parameter(name="x_auth_token", wire="X-Auth-Token", send="header", type=Plain("rt::secret"), required=True, doc=doc)
        )

    def test_names_that_clash(self) -> None:
        q = "in: query, schema: {type: string}"
        h = "in: header, schema: {type: string}"
        self.assertEqual(parameter_names(f"name: id, {q}", f"name: ID, {h}"), ["id_query", "id_header"])
        self.assertEqual(parameter_names(f"name: class, {q}", f"name: class, {h}"), ["class_query", "class_header"])
        self.assertEqual(parameter_names(f"name: '-', {q}", f"name: '+', {h}"), ["_query", "_header"])
        marks = [f"a_b_{names.mark(word)}" for word in ("query aB", "query a-b")]
        self.assertEqual(parameter_names(f"name: aB, {q}", f"name: a-b, {q}"), marks)
        self.assertEqual(parameter_names(f"name: a-b, {q}", f"name: z, {q}", f"name: aB, {q}"), [marks[1], "z", marks[0]])
        self.assertEqual(parameter_names(f"name: body, {q}"), ["body_query"])

    def test_names_do_not_depend_on_order(self) -> None:
        entries = [f"name: {name}, in: {where}, schema: {{type: string}}" for name, where in (("id", "query"), ("Id", "header"), ("a-b", "query"), ("aB", "query"))]
        forward = {(p.send, p.wire): p.name for p in parameters(*entries)}
        self.assertEqual({(p.send, p.wire): p.name for p in parameters(*reversed(entries))}, forward)

    def test_a_parameter_like_its_type(self) -> None:
        (parameter,) = parameters(f"name: 3d, in: query, schema: {ref('3d')}", more=schemas(**{"3d": "{enum: [x]}"}))
        self.assertEqual(parameter.type, Optional(Open(Named("_3d", qualified=True))))
        self.assertEqual(parameter.name, "_3d")

    def test_parameters_of_the_path_come_first(self) -> None:
        text = (
            "paths: {'/p/{a}': {parameters: [{name: a, in: path, required: true, schema: {type: string}}, {name: b, in: query, schema: {type: string}}],\n"
            "  get: {operationId: o, parameters: [{name: c, in: query, schema: {type: string}}], responses: {204: {description: d}}}}}\n"
        )
        self.assertEqual([p.name for p in only(cpp.Operation, lowered(text)).parameters], ["a", "b", "c"])

    def test_null_has_no_form_in_a_parameter(self) -> None:
        (p,) = parameters("name: a, in: query, schema: {type: [string, 'null']}")
        self.assertEqual(p.type, Optional(TEXT))

    def test_lists(self) -> None:
        query, header = parameters(
            "name: a, in: query, schema: {type: array, items: {type: integer}}", "name: b, in: header, schema: {type: array, items: {enum: [x]}}"
        )
        self.assertEqual(query.type, Optional(Vector(INT64)))
        self.assertEqual(header.type, Optional(Vector(Open(Named("DoItBItem")))))

    def test_facts_in_the_comment(self) -> None:
        (p,) = parameters(
            "name: n, in: query, deprecated: true, description: How many., x-note: Doubtful.,"
            " schema: {type: integer, minimum: 1, maximum: 9, default: 3}"
        )
        self.assertEqual(
            p.doc, cpp.Doc(("How many. Range: 1 to 9. Default: 3; it is documented, never sent. Deprecated.",), ("Note: Doubtful.",))
        )

    def test_body(self) -> None:
        def body(text: str) -> cpp.Parameter:
            return only(cpp.Operation, lowered(operation(f"requestBody: {text},", "post"))).parameters[-1]

        self.assertEqual(
            replace(body("{required: true, description: It., content: {application/json: {schema: {type: string}}}}"), at=""),
            cpp.Parameter(name="body", wire="application/json", send="json_body", type=TEXT, required=True, doc=cpp.Doc(("It.",))),
        )
        optional = body("{content: {application/merge-patch+json: {schema: {type: object, properties: {x: true}}}}}")
        self.assertEqual((optional.wire, optional.type, optional.required), ("application/merge-patch+json", Optional(Named("DoItBody")), False))
        self.assertEqual(body("{content: {application/json: {}}}").type, Optional(ANY))
        self.assertEqual(body("{content: {'application/json; charset=utf-8': {}}}").wire, "application/json; charset=utf-8")


class Operations(unittest.TestCase):
    def test_idempotent(self) -> None:
        for method, idempotent in (("get", True), ("head", True), ("put", True), ("delete", True), ("options", True), ("trace", True),
                                   ("post", False), ("patch", False)):  # fmt: skip
            with self.subTest(method):
                found = only(cpp.Operation, lowered(operation(method=method)))
                self.assertEqual((found.method, found.idempotent), (method.upper(), idempotent))

    def test_accept(self) -> None:
        json = "200: {description: d, content: {application/json: {schema: {type: string}}}}"
        self.assertEqual(replies("204: {description: d}").accept, "")
        self.assertEqual(replies(json).accept, "application/json")
        self.assertEqual(replies("204: {description: d}, default: {description: e, content: {application/problem+json: {}}}").accept, "application/problem+json")
        self.assertEqual(replies(json + ", 4XX: {description: e, content: {application/problem+json: {}}}").accept, "application/json, application/problem+json")
        self.assertEqual(replies(json, "head").accept, "")

    def test_keys_of_replies(self) -> None:
        found = replies("200: {description: d}, 4xx: {description: d}, 5XX: {description: d}, default: {description: d}".replace("4xx", "4XX"))
        self.assertEqual([(r.name, r.key) for r in found.replies], [
            ("status_200", "200"), ("status_4xx", "rt::range(4)"), ("status_5xx", "rt::range(5)"), ("status_default", "rt::otherwise")])  # fmt: skip

    def test_bodies_of_replies(self) -> None:
        found = replies(
            "200: {description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}, 201: {description: d,"
            " content: {application/vnd.x+json: {}}}, 202: {description: None., headers: {X-A: {schema: {type: string}}, X-B: {schema: {type: string}}}}"
        )
        self.assertEqual([r.body for r in found.replies], [Vector(TEXT), ANY, Plain("rt::empty")])
        self.assertEqual([r.headers for r in found.replies], [None, None, cpp.Named("XAXBHeaders")])
        self.assertEqual(replies("200: {description: d, content: {application/json: {}}}", "head").replies[0].body, Plain("rt::empty"))

    def test_security(self) -> None:
        schemes = "components: {securitySchemes: {a: {type: http, scheme: basic}, b: {type: http, scheme: bearer}, c: {type: mutualTLS}}}\n"

        def needs(own: str, document: str = "") -> tuple[tuple[str, int], ...]:
            whole = f"security: {document}\n" if document else ""
            return only(cpp.Operation, lowered(operation(f"security: {own}," if own else "", more=schemes + whole))).security

        self.assertEqual(needs(""), ())
        self.assertEqual(needs("[{a: []}]"), (("a", 0),))
        self.assertEqual(needs("[{a: []}, {b: []}]"), (("a", 0), ("b", 1)))
        self.assertEqual(needs("[{a: [], c: []}, {b: []}]"), (("a", 0), ("c", 0), ("b", 1)))
        self.assertEqual(needs("", "[{c: []}]"), (("c", 0),))
        self.assertEqual(needs("[]", "[{c: []}]"), ())
        self.assertEqual(needs("[{}]", "[{c: []}]"), ())
        self.assertEqual(needs("[{}, {a: []}]"), (("", 0), ("a", 1)))
        self.assertEqual(needs("[{a: []}, {}]"), (("a", 0), ("", 1)))

    def test_deprecated_and_documented(self) -> None:
        found = only(cpp.Operation, lowered(operation("deprecated: true, summary: Do it, description: 'Long\n\n        story.', x-source: Page 3,")))
        self.assertTrue(found.deprecated)
        self.assertEqual(found.doc, cpp.Doc(("Do it", "Long\nstory.", "Deprecated."), ("Source: Page 3",)))
        self.assertFalse(only(cpp.Operation, lowered(operation())).deprecated)


class Header(unittest.TestCase):
    def test_title_and_servers(self) -> None:
        header = lowered("servers: [{url: 'https://a'}, {url: 'https://b', description: Other.}]\nx-note: [One., Two.]\n" + schemas(A="{type: string}"))
        self.assertEqual((header.namespace, header.title), ("a::b", "T 1"))
        self.assertEqual(header.doc, cpp.Doc(("Server: https://a\nServer: https://b (Other.)",), ("Note: One.", "Note: Two.")))

    def test_includes(self) -> None:
        for schema, standard, runtime in (
            ("{type: string}", ("string",), ()),
            ("{type: boolean}", (), ()),
            ("{type: integer}", ("cstdint",), ()),
            ("{type: integer, format: uint32}", ("cstdint",), ()),
            ("{type: array, items: {type: number}}", ("vector",), ("json_list", "json_real")),
            ("{type: object}", ("map", "string"), ("any", "json_map")),
            ("{type: string, format: password}", (), ("secret",)),
            ("{type: [string, 'null']}", ("string",), ("nullable",)),
            ("{enum: [x]}", (), ("fields", "open")),
            ("{type: object, properties: {x: {type: boolean}}}", ("cstddef", "optional", "utility"), ("fields", "json_read", "json_write")),
        ):
            with self.subTest(schema):
                header = lowered(schemas(A=schema))
                self.assertEqual(header.includes, standard)
                self.assertEqual(header.runtime, tuple(sorted({"nlohmann", "print", *runtime})))

    def test_includes_of_operations_and_boxes(self) -> None:
        self.assertEqual(lowered(operation()).runtime, ("call", "nlohmann", "print", "required"))
        (parameter,) = ("name: a, in: query, schema: {type: array, items: {type: string}}",)
        self.assertEqual(lowered(operation(f"parameters: [{{{parameter}}}],")).includes, ("optional", "string", "vector"))
        self.assertIn("box", lowered(schemas(A=f"{{type: object, properties: {{a: {ref('A')}}}}}")).runtime)


LATER = "leave it out, or describe the part with other keywords"


class Problems(unittest.TestCase):
    """Each: exactly this sentence, at exactly this place."""

    def said_of_schema(self, schema: str) -> list[str]:
        """The problems of a schema that begins in line 5, column 8."""
        return read(schemas(A=schema))[1]

    def test_values_without_an_end(self) -> None:
        (said,) = self.said_of_schema(f"{{type: object, required: [a], properties: {{a: {ref('A')}}}}}")
        message = "`a` is required and contains the object that it is in, so no value of it can end"
        self.assertEqual(said, f"5:51: {message} | make it optional, or allow null")
        both = ", ".join(f"{{type: object, required: [{name}], properties: {{{name}: {ref('A')}}}}}" for name in "ab")
        self.assertEqual([line.partition(" is required")[0] for line in self.said_of_schema(f"{{oneOf: [{both}]}}")], ["5:60: `a`", "5:142: `b`"])

    def test_nul(self) -> None:
        said_of_names = read('paths: {/p: {get: {operationId: "a\\0", parameters: [{name: "b\\0", in: query, schema: {type: string}}],'
                             " responses: {204: {description: d}}}}}\n")[1]  # fmt: skip
        self.assertEqual([line.partition(" holds")[0] for line in said_of_names], ["3:14: this operation's id", "3:53: this parameter's name"])

    def test_explode_means_nothing_for_one_value(self) -> None:
        self.assertEqual(parameters("name: a, in: query, explode: false, schema: {type: string}")[0].type, Optional(TEXT))

    def test_all_problems_of_a_run(self) -> None:
        secret = "{type: object, properties: {a: {type: integer, x-secret: true}, b: {type: boolean, x-secret: true}}}"
        _, said = read(operation("parameters: [{name: '', in: query, schema: {type: integer, x-secret: true}}],", more=schemas(A=secret)))
        self.assertGreaterEqual(len(said), 4)
        self.assertEqual(len(set(said)), len(said))


if __name__ == "__main__":
    unittest.main()
