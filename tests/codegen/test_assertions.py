"""The compile-time tests of a header: each thing that the model says has its line, and the lines hold for what `render` prints."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

from bindery import cpp, render_assertions  # noqa: E402
from bindery.cpp import Map, Named, Nullable, Open, Optional, Plain, Vector  # noqa: E402

TEXT = Plain("std::string")
EMPTY = Plain("rt::empty")
HELPERS_END = "namespace api = ::a::b;"


def whole(*declarations: cpp.Declaration) -> str:
    header = cpp.Header(namespace="a::b", title="T 1", doc=cpp.Doc(), includes=(), runtime=(), declarations=declarations)
    return render_assertions.render(header, "a/b.hpp", "// T 1, bound by bindery 0 from t.yaml (12345678).\n// Do not edit.")


def lines_of(*declarations: cpp.Declaration) -> list[str]:
    """The lines that belong to the declarations."""
    text = whole(*declarations).partition("namespace rt = api::rt;\n")[2]
    return [line for line in text.splitlines() if line and line != "}  // namespace bindery_constant"]


def struct(*members: tuple[str, str, cpp.Type]) -> cpp.Struct:
    return cpp.Struct(name="S", members=tuple(cpp.Member(name=n, wire=w, type=t) for n, w, t in members))


def operation(
    parameters: tuple[cpp.Parameter, ...] = (), replies: tuple[cpp.Reply, ...] = (), security: tuple[tuple[str, int], ...] = (), accept: str = ""
) -> cpp.Operation:
    return cpp.Operation(
        name="Do", function="do_it", id='d"o', method="PUT", path="/p/{x}", accept=accept, idempotent=True, security=security, parameters=parameters,
        replies=replies,
    )  # fmt: skip


class Text(unittest.TestCase):
    def test_head(self) -> None:
        lines = whole().splitlines()
        self.assertEqual(lines[0], "// T 1, tested by bindery 0 from t.yaml (12345678).")
        self.assertIn("#include <a/b.hpp>", lines)
        self.assertEqual(lines[-1], "}  // namespace bindery_constant")
        self.assertIn(HELPERS_END, lines)
        first_include = next(line for line in lines if line.startswith("#include"))
        self.assertEqual(first_include, "#include <a/b.hpp>")

    def test_struct(self) -> None:
        self.assertEqual(
            lines_of(struct(("a_b", "a-b", Optional(TEXT)), ("n", "n", Vector(Named("N", qualified=True))))),
            [
                "// S",
                "static_assert(std::is_aggregate_v<api::S>);",
                "static_assert(bindery_names(static_cast<const api::S*>(nullptr)).size() == 2);",
                "extern const api::S probe_S;",
                "static_assert(std::is_same_v<decltype(api::S::a_b), std::optional<std::string>>);",
                'static_assert(bindery_names(static_cast<const api::S*>(nullptr))[0] == "a-b");',
                "static_assert(row(probe_S, 0, probe_S.a_b));",
                "static_assert(std::is_same_v<decltype(api::S::n), std::vector<api::N>>);",
                'static_assert(bindery_names(static_cast<const api::S*>(nullptr))[1] == "n");',
                "static_assert(row(probe_S, 1, probe_S.n));",
                "static_assert(requires { probe_S == probe_S; });",
                "inline void members_of_probe_S() {",
                "  const auto& [m0, m1] = probe_S;",
                "  static_assert(&m0 == &probe_S.a_b);",
                "  static_assert(&m1 == &probe_S.n);",
                "}",
            ],
        )

    def test_struct_without_members(self) -> None:
        self.assertEqual(
            lines_of(struct()),
            [
                "// S",
                "static_assert(std::is_aggregate_v<api::S>);",
                "static_assert(bindery_names(static_cast<const api::S*>(nullptr)).size() == 0);",
            ],
        )

    def test_enum(self) -> None:
        enum = cpp.Enum(name="E", words=(cpp.Word(name="a", wire="a"), cpp.Word(name="b_c", wire='b"c')))
        self.assertEqual(
            lines_of(enum),
            [
                "// E",
                "static_assert(std::is_enum_v<api::E>);",
                "static_assert(bindery_words(api::E{}).size() == 2);",
                "static_assert(static_cast<int>(api::E::a) == 0);",
                'static_assert(bindery_words(api::E{})[0] == "a");',
                "static_assert(static_cast<int>(api::E::b_c) == 1);",
                'static_assert(bindery_words(api::E{})[1] == "b\\"c");',
            ],
        )

    def test_alias_and_forward(self) -> None:
        self.assertEqual(
            lines_of(cpp.Alias(name="A", type=Map(Nullable(Open(Named("E")))))),
            ["static_assert(std::is_same_v<api::A, std::map<std::string, rt::nullable<rt::open<api::E>>>>);"],
        )
        self.assertEqual(lines_of(cpp.Forward(name="A")), [])

    def test_facts_of_an_operation(self) -> None:
        lines = lines_of(operation(accept="application/json", security=(("t", 0), ("s", 1))))
        for fact, value in (
            ("id", '"d\\"o"'), ("method", '"PUT"'), ("path", '"/p/{x}"'), ("accept", '"application/json"'), ("idempotent", "true"), ("security.size()", "2")
        ):  # fmt: skip
            self.assertIn(f"static_assert(api::Do::operation.{fact} == {value});", lines)
        self.assertIn('static_assert(needs<api::Do>(0, "t", 0));', lines)
        self.assertIn('static_assert(needs<api::Do>(1, "s", 1));', lines)
        self.assertIn("namespace functions { using api::do_it; }", lines)

    def test_parameters(self) -> None:
        lines = lines_of(
            operation(
                (
                    cpp.Parameter(name="x", wire="X", send="path", type=TEXT, required=True),
                    cpp.Parameter(name="body", wire="application/json", send="json_body", type=Optional(Named("B")), required=False),
                )
            )
        )
        probe = "probe_Do_params"
        for line in (
            "static_assert(std::is_aggregate_v<api::Do::Params>);",
            f"static_assert(count_sent<api::Do>({probe}) == 2);",
            "static_assert(std::is_same_v<decltype(api::Do::Params::x), std::string>);",
            f'static_assert(sends<api::Do>({probe}, 0, "path", "X", {probe}.x));',
            'static_assert(must_be_given<api::Do::bindery_params, rt::literal("x")> == true);',
            "static_assert(std::is_same_v<decltype(api::Do::Params::body), std::optional<api::B>>);",
            f'static_assert(sends<api::Do>({probe}, 1, "json_body", "application/json", {probe}.body));',
            'static_assert(must_be_given<api::Do::bindery_params, rt::literal("body")> == false);',
            f"static_assert(requires {{ {probe} == {probe}; }});",
            f"  const auto& [m0, m1] = {probe};",
            f"  static_assert(&m1 == &{probe}.body);",
        ):
            self.assertIn(line, lines)
        self.assertIn(f"static_assert(count_sent<api::Do>({probe}) == 0);", lines_of(operation()))

    def test_every_way_to_send_is_seen(self) -> None:
        text = whole()
        for send in ("path", "query", "header", "cookie"):
            self.assertIn(f'constexpr void {send}(std::string_view seen, const T& value, const Style&...) {{ see("{send}", seen, &value); }}', text)
        self.assertIn('constexpr void json_body(std::string_view seen, const T& value) { see("json_body", seen, &value); }', text)
        for send in ("body", "query_string"):
            self.assertIn(f'see("{send}", first.type, &value); }}', text)

    def test_replies(self) -> None:
        replies = (
            cpp.Reply(name="status_200", key="200", body=Named("B")),
            cpp.Reply(name="status_4xx", key="rt::range(4)", body=EMPTY),
            cpp.Reply(name="status_500", key="500", body=EMPTY, headers=Named("H")),
            cpp.Reply(name="status_default", key="rt::otherwise", body=Plain("rt::any")),
        )
        types = ("rt::reply<200, api::B>", "rt::reply<rt::range(4)>", "rt::reply<500, rt::empty, api::H>", "rt::reply<rt::otherwise, rt::any>")
        lines = lines_of(operation(replies=replies))
        for reply, of in zip(replies, types):
            self.assertIn(f"static_assert(std::is_same_v<api::Do::{reply.name}, {of}>);", lines)
        self.assertIn(f"static_assert(std::is_same_v<api::Do::Replies, rt::replies<{', '.join(types)}>>);", lines)

    def test_each_declaration_has_its_lines(self) -> None:
        declarations = (struct(("a", "a", TEXT)), cpp.Enum(name="E", words=(cpp.Word(name="w", wire="w"),)), operation(), cpp.Alias(name="A", type=TEXT))
        together = lines_of(*declarations)
        self.assertEqual(together, [line for d in declarations for line in lines_of(d)])


@unittest.skipUnless(shutil.which("g++"), "g++ is not installed")
class Compiling(unittest.TestCase):
    """Generates header and tests and asks the compiler."""

    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def made_for(self, spec: Path) -> str:
        """Generates header and tests of a description; the text of the tests."""
        output, tests = self.folder / "header.hpp", self.folder / "tests.cpp"
        words = ["--namespace", "golden::some", "-o", str(output), "--constant-tests", str(tests), "--include", "header.hpp"]
        subprocess.run([sys.executable, str(ROOT / "codegen"), str(spec), *words], check=True)
        return tests.read_text(encoding="utf-8")

    def complaint(self, text: str) -> str:
        """What the compiler says of these tests; "" if they hold."""
        tests = self.folder / "tests.cpp"
        tests.write_text(text, encoding="utf-8")
        flags = ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-fsyntax-only"]
        command = ["g++", *flags, f"-I{self.folder}", f"-I{ROOT / 'include'}", str(tests)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
        return "" if done.returncode == 0 else done.stderr


class Golden(Compiling):
    def test_they_hold_for_each_golden_description(self) -> None:
        cases = sorted(path.parent for path in (ROOT / "tests" / "golden").glob("*/expected.hpp"))
        self.assertGreaterEqual(len(cases), 5)
        for case in cases:
            with self.subTest(case.name):
                (spec,) = case.glob("spec.*")
                self.assertEqual(self.complaint(self.made_for(spec)), "")

    def test_a_line_that_is_not_so(self) -> None:
        text = self.made_for(ROOT / "tests" / "golden" / "types" / "spec.yaml")
        for line, wrong in (
            ('[0] == "text"', '[0] == "texts"'),
            ("decltype(api::Scalars::whole), std::int64_t", "decltype(api::Scalars::whole), std::int32_t"),
            ("row(probe_Scalars, 5, probe_Scalars.wide)", "row(probe_Scalars, 4, probe_Scalars.wide)"),
        ):
            with self.subTest(line):
                self.assertIn(line, text)
                self.assertRegex(self.complaint(text.replace(line, wrong, 1)), r"tests\.cpp:\d+:\d+: error: static assertion failed")


class Awkward(Compiling):
    """Descriptions whose words come in the way of the generated code. Header and tests must compile without a warning."""

    def check_description(self, text: str, **others: str) -> None:
        for name, content in {"spec": "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + text, **others}.items():
            (self.folder / f"{name}.yaml").write_text(content, encoding="utf-8")
        self.assertEqual(self.complaint(self.made_for(self.folder / "spec.yaml")), "")

    def test_types_like_what_generated_code_says(self) -> None:
        names = "Self Use Lazy Builder Given Transport Params Replies Index operation status_200 rt std Optional".split()
        schemas = "".join(f"    {name}: {{type: object, properties: {{{name}: {{type: string}}, x: {{type: boolean}}}}}}\n" for name in names)
        users = "".join(f"x{i}: {{$ref: '#/components/schemas/{name}'}}, " for i, name in enumerate(names))
        paths = "".join(
            f"  /{name}:\n    post:\n      operationId: {name.lower()}\n"
            f"      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}\n"
            f"      responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}\n"
            for name in names
        )
        self.check_description(f"paths:\n{paths}components:\n  schemas:\n{schemas}    All: {{type: object, properties: {{{users}}}}}\n")

    def test_circles_through_aliases(self) -> None:
        self.check_description(
            "components:\n  schemas:\n"
            "    Node: {type: object, properties: {children: {$ref: '#/components/schemas/Nodes'}}}\n"
            "    Nodes: {type: array, items: {$ref: '#/components/schemas/Node'}}\n"
            "    Own: {type: object, properties: {next: {$ref: '#/components/schemas/Again'}}}\n"
            "    Again: {$ref: '#/components/schemas/Own'}\n"
        )

    def test_one_name_in_two_files(self) -> None:
        self.check_description(
            "components: {schemas: {A: {type: object, properties: {x: {$ref: 'b.yaml#/A'}}}}}\n", b="A: {type: object, properties: {y: true}}\n"
        )

    def test_members_like_everything(self) -> None:
        words = "class errno self use index Self Use names member fields type result request rt std bindery_names m0 probe size_t data S operation".split()
        properties = ", ".join(f"{word}: {{type: string}}" for word in words)
        self.check_description(f"components: {{schemas: {{S: {{type: object, properties: {{{properties}}}}}}}}}\n")

    def test_parameters_like_everything(self) -> None:
        words = "transport params options builder given body Lazy operation 3d class m0 id".split()
        entries = ", ".join(f"{{name: {word}, in: {where}, schema: {{type: string}}}}" for word in words for where in ("query", "header"))
        own = "{name: 4d, in: query, schema: {$ref: '#/components/schemas/4d'}}"
        self.check_description(
            f"paths: {{/p: {{get: {{operationId: o, parameters: [{entries}, {own}], responses: {{204: {{description: d}}}}}}}}}}\n"
            "components: {schemas: {4d: {enum: [x]}}}\n"
        )


if __name__ == "__main__":
    unittest.main()
