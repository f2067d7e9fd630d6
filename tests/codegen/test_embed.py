"""Text and runtime to a file: includes, guards, namespaces, and what the digests depend on."""

from __future__ import annotations

import re
import sys
import tempfile
import unittest
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

from bindery import cli, embed, lower_includes  # noqa: E402


def part(name: str, includes: str, body: str) -> str:
    """A runtime file as they look in include/bindery."""
    guard = f"BINDERY_{name.upper()}_HPP"
    return (
        f"// What {name} is for.\n#ifndef {guard}\n#define {guard}\n\n{includes}\n"
        f"namespace bindery::inline v1 {{\n\n{body}\n\n}}  // namespace bindery::inline v1\n\n#endif  // {guard}\n"
    )


CORE = {
    "call": part("call", "#include <bindery/read.hpp>\n#include <bindery/any.hpp>\n\n#include <utility>\n", "struct call {};"),
    "read": part(
        "read",
        "#include <bindery/any.hpp>\n\n#include <cstdint>\n#include <string>\n\n#if defined(__SSE2__)\n#include <emmintrin.h>\n#endif\n",
        "struct read {};",
    ),
    "any": part("any", "#include <string>\n", "struct any {};"),
    "box": part("box", "#include <new>\n", "struct box {};"),
}
FIRST = "// First line."
MANUAL = "// Manual.\n"
BODY = "struct Model {};\n"


def api(*, first: str = FIRST, namespace: str = "a::b", runtime: tuple[str, ...] = ("call",), body: str = BODY) -> embed.Api:
    return embed.Api(first=first, manual=MANUAL, namespace=namespace, includes=("optional", "string"), runtime=runtime, body=body)


def split(body: str = BODY, namespace: str = "a::b", first: str = FIRST) -> str:
    return embed.split_header([api(first=first, namespace=namespace, runtime=("any", "call"), body=body)])


def single(
    core: Mapping[str, str] = CORE,
    body: str = BODY,
    runtime: tuple[str, ...] = ("call",),
    namespace: str = "a::b",
    units: Mapping[str, tuple[str, ...]] = {},
) -> str:
    return embed.single_header([api(namespace=namespace, runtime=runtime, body=body)], core, units)


def seal(text: str) -> str:
    """The digest in the API's inline namespace."""
    (found,) = set(re.findall(r"inline d_([0-9a-f]{8})\b", text))
    return str(found)


def version(text: str) -> str:
    """The digest in the runtime's inline namespace."""
    (found,) = set(re.findall(r"inline v1_([0-9a-f]{8})\b", text))
    return str(found)


def changed(name: str, core: Mapping[str, str] = CORE) -> dict[str, str]:
    return {**core, name: core[name].replace("struct", "class")}


class Digest(unittest.TestCase):
    def test_is_the_same_everywhere(self) -> None:
        self.assertEqual(embed.digest("text\n"), "f607dc05")

    def test_line_ends_are_alike(self) -> None:
        self.assertEqual(embed.digest("a\r\nb\r\n"), embed.digest("a\nb\n"))
        self.assertNotEqual(embed.digest("a\nb\n"), embed.digest("a\n\nb\n"))

    def test_texts_keep_their_bounds(self) -> None:
        self.assertNotEqual(embed.digest("ab", "c"), embed.digest("a", "bc"))
        self.assertNotEqual(embed.digest("a", "b"), embed.digest("b", "a"))


class Split(unittest.TestCase):
    def test_the_whole_of_one(self) -> None:
        d = seal(split())
        self.assertEqual(
            split(),
            f"""\
// First line.
// Manual.
#include <bindery/any.hpp>
#include <bindery/call.hpp>

#include <optional>
#include <string>

#if defined(BINDERY_API_A_B) && BINDERY_API_A_B != 0x{d}
#error "a::b is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_A_B
#define BINDERY_API_A_B 0x{d}

namespace a::b::inline d_{d} {{

namespace rt = ::bindery::v1;

struct Model {{}};

}}  // namespace a::b::inline d_{d}

#endif  // BINDERY_API_A_B
""",
        )

    def test_the_digest_is_of_the_text(self) -> None:
        self.assertNotEqual(seal(split("struct Other {};\n")), seal(split()))
        self.assertEqual(seal(split(BODY.replace("\n", "\r\n"))), seal(split()))

    def test_what_is_said_about_the_file_is_no_part_of_it(self) -> None:
        self.assertEqual(seal(split(first="// Another first line.")), seal(split()))

    def test_one_guard_for_one_namespace(self) -> None:
        def guard(namespace: str) -> str:
            match = re.search(r"#ifndef (\w+)", split(namespace=namespace))
            assert match
            return match.group(1)

        self.assertEqual(guard("huaweicloud::swr"), "BINDERY_API_HUAWEICLOUD_SWR")
        spaces = ("a::b", "a_b", "A::b", "a::B", "ab", "a::b::c", "a::b_c", "a_b::c")
        self.assertEqual(len({guard(namespace) for namespace in spaces}), len(spaces))
        for namespace in spaces:
            self.assertRegex(guard(namespace), r"\ABINDERY_API_[A-Z0-9]+(_[A-Z0-9]+)*\Z")


class Several(unittest.TestCase):
    def test_the_runtime_is_in_it_once_and_each_api_as_in_its_own_file(self) -> None:
        first, second = api(namespace="a", first="// A."), api(namespace="b", first="// B.", runtime=("box",), body="struct Other {};\n")
        both = embed.single_header([first, second], CORE, {})
        for part in ("CALL", "READ", "ANY", "BOX"):
            self.assertEqual(len(re.findall(rf"#ifndef BINDERY_{part}_V1_", both)), 1)
        for one in (first, second):
            alone = embed.single_header([one], CORE, {})
            block = alone[alone.index("#if defined(BINDERY_API_") :]
            self.assertIn(block, both)
            self.assertIn(f"{one.first}\n{MANUAL}{block}", both)
        self.assertTrue(both.startswith("// Several APIs in one file: a, b.\n"))


class Single(unittest.TestCase):
    def test_includes_nothing_of_ours_and_each_standard_header_once(self) -> None:
        text = single()
        self.assertNotIn("#include <bindery/", text)
        hoisted = re.findall(r"^#include <(\w+)>\n", text, re.MULTILINE)
        self.assertEqual(hoisted, ["cstdint", "optional", "string", "utility"])
        self.assertLess(text.index("#include <utility>"), text.index("namespace bindery"))

    def test_an_include_under_a_condition_stands_before_the_namespace(self) -> None:
        condition = "#if defined(__SSE2__)\n#include <emmintrin.h>\n#endif\nnamespace bindery::"
        self.assertIn(condition, single())
        self.assertIn(condition, single(units={"reading": ("read",)}))

    def test_parts_stand_behind_those_they_include(self) -> None:
        text = single()
        places = [text.index(f"struct {name} ") for name in ("any", "read", "call")]
        self.assertEqual(places, sorted(places))
        self.assertLess(places[-1], text.index("namespace a::b::inline"))

    def test_only_what_is_needed_is_in_it_and_once(self) -> None:
        self.assertNotIn("struct box", single())
        self.assertIn("struct box", single(runtime=("call", "box")))
        for name in ("any", "read", "call"):
            self.assertEqual(single(runtime=("any", "call", "read")).count(f"struct {name} {{}};"), 1)
        self.assertEqual(single(runtime=("call", "any", "read")), single(runtime=("read", "any", "call")))
        self.assertEqual(single(runtime=("box", "any")), single(runtime=("any", "box")))

    def test_the_runtime_has_its_own_name(self) -> None:
        text = single()
        v = version(text)
        self.assertNotRegex(text, r"bindery::inline v1\b(?!_)")
        self.assertEqual(text.count(f"\nnamespace bindery::inline v1_{v} {{\n"), 1)
        self.assertEqual(text.count(f"\n}}  // namespace bindery::inline v1_{v}\n"), 1)
        self.assertIn(f"namespace rt = ::bindery::v1_{v};\n", text)
        for name in ("ANY", "READ", "CALL"):
            guard = f"BINDERY_{name}_V1_{v.upper()}"
            self.assertEqual(text.count(guard), 3)
        self.assertNotRegex(text, r"_HPP\b")

    def test_comments_for_users_stay_and_those_on_how_it_works_do_not(self) -> None:
        body = (
            "namespace detail {\n\n/// Inner.\nstruct inner {};  // Behind.\n\n}  // namespace detail\n\n"
            "// Why.\n/// For users.\nstruct read {\n  // Inside.\n  int a;  ///< A.\n\n  int b;\n};"
        )
        text = single({**CORE, "read": part("read", "#include <bindery/any.hpp>\n", body)})
        self.assertIn(
            "namespace detail {\nstruct inner {};  // Behind.\n}  // namespace detail\n"
            "/// For users.\nstruct read {\n  int a;  ///< A.\n  int b;\n};\n",
            text,
        )
        self.assertNotIn("What read is for", text)

    def test_what_stands_under_its_head_alone_is_joined_to_it_where_it_fits(self) -> None:
        long = f"  return {'x' * 100};"
        body = (
            "template <class T>\nstruct read;\ntemplate <class T>\nstruct more {\n  int f() {\n    if (a) [[unlikely]]\n      return 1;\n"
            f"    if (b) [[likely]]\n    {long}\n  }}\n}};"
        )
        text = single({**CORE, "read": part("read", "#include <bindery/any.hpp>\n", body)})
        self.assertIn(
            "template <class T> struct read;\ntemplate <class T>\nstruct more {\n  int f() {\n    if (a) [[unlikely]] return 1;\n"
            f"    if (b) [[likely]]\n    {long}\n  }}\n}};\n",
            text,
        )

    def test_comments_of_the_runtime_are_part_of_its_digest(self) -> None:
        self.assertNotEqual(version(single({**CORE, "read": "// More.\n" + CORE["read"]})), version(single()))

    def test_line_ends_of_the_runtime_mean_nothing(self) -> None:
        crlf = {name: text.replace("\n", "\r\n") for name, text in CORE.items()}
        self.assertEqual(version(single({**CORE, "box": crlf["box"]})), version(single()))

    def test_any_change_of_the_core_shows(self) -> None:
        before = single()
        for name in CORE:  # `box` is not embedded
            with self.subTest(name):
                after = single(changed(name))
                self.assertNotEqual(version(after), version(before))
                self.assertNotEqual(seal(after), seal(before))

    def test_the_text_shows_in_its_own_digest_alone(self) -> None:
        after = single(body="struct Other {};\n")
        self.assertEqual(version(after), version(single()))
        self.assertNotEqual(seal(after), seal(single()))

    def test_split_and_single_differ(self) -> None:
        self.assertNotEqual(seal(single()), seal(split()))

    def test_blank_lines_do_not_pile_up(self) -> None:
        self.assertNotIn("\n\n\n", single())

    def test_includes_are_followed_through_several_files(self) -> None:
        core = {"a": part("a", "#include <bindery/b.hpp>\n", ""), "b": part("b", "#include <bindery/c.hpp>\n", ""), "c": part("c", "", "")}
        self.assertEqual(embed.core_files(core, ["a"]), ["c", "b", "a"])


class Size(unittest.TestCase):
    """What a program takes in for one operation. A number may go down; what makes one go up has to be worth it."""

    def test_one_operation_of_swr(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            header = Path(folder, "swr.hpp")
            selected = ["--only", "ShowInstanceRegistry", "--single", "--namespace", "huaweicloud::swr", "-o", str(header)]
            self.assertEqual(cli.main([str(ROOT / "spec" / "huaweicloud" / "swr.yaml"), *selected]), 0)
            lines = header.read_text(encoding="utf-8").splitlines()
        self.assertLess(len(lines), 2500)
        self.assertLessEqual(max(map(len, lines)), 120)


class Units(unittest.TestCase):
    """What is needed together stands under one guard."""

    UNITS = {"reading": ("read",), "calling": ("call",)}

    @staticmethod
    def parts(text: str) -> list[str]:
        return re.findall(r"^#ifndef BINDERY_(\w+)_V1_", text, re.MULTILINE)

    def test_files_of_a_unit_share_a_guard_and_a_namespace(self) -> None:
        text = single(units=self.UNITS)
        v = version(text)
        self.assertEqual(self.parts(text), ["READING", "CALLING"])
        self.assertIn(f"#define BINDERY_READING_V1_{v.upper()}\nstruct any {{}};\nstruct read {{}};\n#endif", text)
        self.assertEqual(text.count("struct any"), 1)

    def test_a_unit_is_whole_or_not_there(self) -> None:
        self.assertEqual(self.parts(single(runtime=("any",), units=self.UNITS)), ["READING"])
        self.assertIn("struct read", single(runtime=("any",), units=self.UNITS))
        self.assertEqual(self.parts(single(runtime=("box",), units=self.UNITS)), ["BOX"])

    def test_a_unit_brings_those_that_it_includes(self) -> None:
        core = {**CORE, "link": part("link", "", ""), "call": CORE["call"].replace("#include <bindery/any", "#include <bindery/link.hpp>\n#include <bindery/any")}
        self.assertEqual(self.parts(single(core, runtime=("link",), units=self.UNITS)), ["READING", "CALLING"])

    def test_files_of_no_unit_have_guards_of_their_own(self) -> None:
        self.assertEqual(self.parts(single(runtime=("call", "box"), units={"reading": ("read",)})), ["READING", "BOX", "CALL"])

    def test_detail_goes_on_where_one_file_ends_with_it_and_the_next_begins_with_it(self) -> None:
        core = {name: part(name, inner, f"namespace detail {{\n\nstruct {name} {{}};\n\n}}  // namespace detail") for name, inner in (("a", ""), ("b", ""))}
        text = embed.single_header([api(runtime=("a", "b"))], core, {"both": ("a", "b")})
        self.assertIn("namespace detail {\nstruct a {};\nstruct b {};\n}  // namespace detail\n", text)

    def test_how_files_are_put_together_is_in_the_digest(self) -> None:
        self.assertNotEqual(version(single(units=self.UNITS)), version(single()))

    def test_every_file_of_our_units_is_one_of_the_runtime(self) -> None:
        core = cli.runtime_core()
        for roots in lower_includes.RUNTIME_UNITS.values():
            self.assertLessEqual(set(roots), set(core))


class OurRuntime(unittest.TestCase):
    """The rules that include/bindery has to keep so that `embed` can treat it as lines."""

    def test_core(self) -> None:
        core = cli.runtime_core()
        self.assertIn("json_read", core)
        self.assertNotIn("beast", core)
        for name, text in core.items():
            with self.subTest(name):
                guard = f"BINDERY_{name.upper()}_HPP"
                self.assertEqual(re.findall(r"\bBINDERY_[A-Z0-9_]+\b", text), [guard] * 3)
                includes = re.findall(r"^ *# *include.*\n", text, re.MULTILINE)
                inside = [line for line in includes if not re.fullmatch(r"#include <(bindery/\w+\.hpp|[a-z_]+)>\n", line)]
                self.assertLessEqual(set(inside), {"#include <emmintrin.h>\n"})

    def test_each_part_comes_after_those_it_includes(self) -> None:
        seen: set[str] = set()
        for name, text in cli.runtime_core().items():
            for inner in re.findall(r"#include <bindery/(\w+)\.hpp>", text):
                self.assertIn(inner, seen, f"{name} includes {inner}")
            seen.add(name)

    def test_every_file_of_the_core_is_in_the_digest(self) -> None:
        core = cli.runtime_core()
        before = single(core, runtime=("required",))
        for name in core:
            after = single({**core, name: core[name] + "// more\n"}, runtime=("required",))
            self.assertNotEqual(version(after), version(before), name)
            self.assertNotEqual(seal(after), seal(before), name)


if __name__ == "__main__":
    unittest.main()
