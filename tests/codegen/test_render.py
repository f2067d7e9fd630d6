"""From the model of a header to its text: every construct, and that texts of a description stay data whatever they hold."""

from __future__ import annotations

import itertools
import re
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, render  # noqa: E402
from bindery.render_operations import operation_lines  # noqa: E402
from bindery.cpp import Box, Doc, Map, Member, Named, Nullable, Open, Optional, Plain, Vector  # noqa: E402
from bindery.render_text import WIDTH, comment, literal  # noqa: E402

TEXT = Plain("std::string")
INT = Plain("std::int64_t")


def header(*declarations: cpp.Declaration, namespace: str = "a::b", doc: Doc = Doc()) -> cpp.Header:
    return cpp.Header(namespace=namespace, title="T 1", doc=doc, includes=(), runtime=(), declarations=declarations)


def text_of(declaration: cpp.Declaration) -> str:
    """The text of one declaration, without the lines that every header with types begins with."""
    text = render.render(header(declaration))
    return text.removeprefix(render.render(header(cpp.Struct(name="X", members=()))).partition("struct X")[0]).rstrip("\n")


def struct(*members: tuple[str, cpp.Type], name: str = "S") -> cpp.Struct:
    return cpp.Struct(name=name, members=tuple(Member(name=n, wire=n, type=t) for n, t in members))


def operation(
    *parameters: cpp.Parameter,
    replies: tuple[cpp.Reply, ...] = (cpp.Reply(name="status_204", key="204", body=Plain("rt::empty")),),
    security: tuple[tuple[str, int], ...] = (),
    deprecated: bool = False,
    doc: Doc = Doc(),
) -> cpp.Operation:
    return cpp.Operation(
        name="Do", function="do_it", id="do", method="GET", path="/p", accept="", idempotent=True, security=security, parameters=parameters,
        replies=replies, deprecated=deprecated, doc=doc,
    )  # fmt: skip


def parameter(name: str, of: cpp.Type, required: bool, send: str = "query", doc: Doc = Doc()) -> cpp.Parameter:
    return cpp.Parameter(name=name, wire=name.upper(), send=send, type=of, required=required, doc=doc)


class Structs(unittest.TestCase):
    def test_types(self) -> None:
        for of, spelled in (
            (Plain("bool"), "bool"),
            (Named("A"), "A"),
            (Named("A", qualified=True), "::a::b::A"),
            (Optional(TEXT), "std::optional<std::string>"),
            (Nullable(INT), "rt::nullable<std::int64_t>"),
            (Vector(Named("A")), "std::vector<A>"),
            (Map(Vector(TEXT)), "std::map<std::string, std::vector<std::string>>"),
            (Box(Named("A")), "rt::box<A>"),
            (Optional(Open(Named("E", qualified=True))), "std::optional<rt::open<::a::b::E>>"),
        ):
            with self.subTest(spelled):
                self.assertIn(f"\n  {spelled} x{{}};\n", text_of(struct(("x", of))))

    def test_the_whole_of_one(self) -> None:
        self.assertEqual(
            text_of(
                cpp.Struct(
                    name="Pair",
                    doc=Doc(("Two.",)),
                    members=(
                        Member(name="a_b", wire="a-b", type=TEXT, doc=Doc(("First.",), ("Note: Old.",))),
                        Member(name="n", wire="n", type=Optional(INT)),
                    ),
                )
            ),
            """\
/// Two.
struct Pair {
  /// First.
  /// Note: Old.
  std::string a_b{};
  std::optional<std::int64_t> n{};

  friend bool operator==(const Pair&, const Pair&) = default;
  friend constexpr auto bindery_names(const Pair*) { return rt::names{"a-b", "n"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Pair*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.a_b);
      default: return use(self.n);
    }
  }
};""",
        )

    def test_one_member_needs_no_index(self) -> None:
        text = text_of(struct(("x", TEXT)))
        self.assertIn("bindery_member(const S*, Self& self, std::size_t, Use&& use) {\n    return use(self.x);\n  }", text)
        self.assertNotIn("switch", text)

    def test_no_member_needs_no_function(self) -> None:
        self.assertEqual(
            text_of(struct()),
            "struct S {\n  friend bool operator==(const S&, const S&) = default;\n"
            "  friend constexpr auto bindery_names(const S*) { return rt::names{}; }\n};",
        )

    def test_shadowed(self) -> None:
        text = text_of(cpp.Struct(name="S", members=(Member(name="S", wire="S", type=TEXT),), shadowed=True))
        self.assertIn("friend bool operator==(const struct S&, const struct S&) = default;", text)
        self.assertIn("bindery_names(const struct S*)", text)
        self.assertIn("bindery_member(const struct S*, Self&", text)

    def test_arguments_of_the_table(self) -> None:
        for members in (("self", "x"), ("self",)):
            found = struct(*((name, TEXT) for name in members))
            text = text_of(cpp.Struct(name="S", members=found.members, arguments=("self_1", "i", "u")))
            self.assertIn("Self& self_1, ", text)
            self.assertIn("return u(self_1.self);", text)
            self.assertNotRegex(text, r"\b(use|index)\b")
        text = text_of(cpp.Struct(name="S", members=struct(("self", TEXT), ("x", TEXT)).members, arguments=("self_1", "i", "u")))
        self.assertIn("std::size_t i, ", text)
        self.assertIn("switch (i) {", text)

    def test_long_lists_have_a_line_for_each(self) -> None:
        text = text_of(struct(*((f"quite_a_long_member_{i}", TEXT) for i in range(9))))
        self.assertIn('    return rt::names{\n      "quite_a_long_member_0",\n', text)
        self.assertIn('      "quite_a_long_member_8",\n    };\n', text)

    def test_lines_are_not_too_long(self) -> None:
        for length in range(1, 60):
            member = "m" * length
            text = render.render(header(struct((member, Optional(TEXT)), ("other", TEXT), name="N" * 40), cpp.Forward(name="N")))
            self.assertLessEqual(max(map(len, text.splitlines())), WIDTH, length)


class Others(unittest.TestCase):
    def test_forward(self) -> None:
        self.assertEqual(text_of(cpp.Forward(name="A")), "struct A;")

    def test_alias(self) -> None:
        self.assertEqual(text_of(cpp.Alias(name="A", type=Vector(Named("B")), doc=Doc(("Bs.",)))), "/// Bs.\nusing A = std::vector<B>;")

    def test_enum(self) -> None:
        enum = cpp.Enum(name="E", words=(cpp.Word(name="a", wire="a"), cpp.Word(name="b_c", wire="b c")), doc=Doc(("Es.",)))
        self.assertEqual(
            text_of(enum),
            '/// Es.\nenum class E { a, b_c };\nconstexpr auto bindery_words(E) { return rt::names{"a", "b c"}; }',
        )

    def test_a_long_enum(self) -> None:
        words = tuple(cpp.Word(name=f"quite_a_long_word_{i}", wire=f"w{i}") for i in range(9))
        text = text_of(cpp.Enum(name="E", words=words))
        self.assertTrue(text.startswith("enum class E {\n  quite_a_long_word_0,\n"), text)
        self.assertIn("  quite_a_long_word_8,\n};\n", text)

    def test_declarations_in_order_with_blank_lines_between(self) -> None:
        text = render.render(header(cpp.Alias(name="B", type=TEXT), cpp.Alias(name="A", type=TEXT)))
        self.assertEqual(text, "using B = std::string;\n\nusing A = std::string;\n")

    def test_what_look_up_must_find_is_there_for_types_only(self) -> None:
        for declaration in (struct(), cpp.Enum(name="E", words=(cpp.Word(name="a", wire="a"),))):
            text = render.render(header(declaration))
            for name in ("operator<<", "to_json", "from_json"):
                self.assertIn(f"using rt::{name};\n", text)
        self.assertEqual(render.render(header(operation())).count("using rt::"), 1)
        self.assertTrue(render.render(header(operation())).startswith('using rt::operator""_text;\n'))


class Operations(unittest.TestCase):
    def test_the_whole_of_one(self) -> None:
        self.assertEqual(
            text_of(
                cpp.Operation(
                    name="ShowIt", function="show_it", id="showIt", method="PUT", path="/p/{id}", accept="application/json", idempotent=True,
                    security=(("token", 0), ("sign", 1)),
                    parameters=(
                        cpp.Parameter(name="id", wire="ID", send="path", type=INT, required=True, doc=Doc(("Of it.",))),
                        cpp.Parameter(name="x", wire="X-X", send="header", type=Optional(TEXT), required=False),
                        cpp.Parameter(name="body", wire="application/json", send="json_body", type=Named("It"), required=True, checked=True),
                    ),
                    replies=(
                        cpp.Reply(name="status_200", key="200", body=Named("It"), doc=Doc(("It.",))),
                        cpp.Reply(name="status_4xx", key="rt::range(4)", body=Plain("rt::empty")),
                        cpp.Reply(name="status_default", key="rt::otherwise", body=Plain("rt::any")),
                    ),
                    doc=Doc(("Shows it.", "All of it."), ("Source: a page",)),
                )  # fmt: skip
            ),
            """\
using rt::operator""_text;

/// `PUT /p/{id}`
///
/// Shows it.
///
/// All of it.
/// Source: a page
struct ShowIt {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"sign"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "showIt"_text,
      .method = "PUT"_text,
      .path = "/p/{id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// Of it.
    std::int64_t id = rt::left_out<Lazy, "id">();
    std::optional<std::string> x{};
    It body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "ID", given.id);
    bindery_header(builder, "X-X", given.x);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// It.
  using status_200 = rt::reply<200, It>;
  using status_4xx = rt::reply<rt::range(4)>;
  using status_default = rt::reply<rt::otherwise, rt::any>;
  using Replies = rt::replies<status_200, status_4xx, status_default>;
};

/// Shows it.
template <class Transport>
auto show_it(Transport&& transport,
             const ShowIt::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowIt>(transport, params, options);
}""",
        )

    def test_without_parameters_security_and_text(self) -> None:
        text = text_of(operation())
        self.assertIn("  static constexpr void bindery_parameters(Builder&, const Given&) {}\n", text)
        self.assertIn("      .idempotent = true};\n", text)
        self.assertNotIn("security", text)
        self.assertIn("\n/// `GET /p`\ntemplate <class Transport>\n", text)

    def test_params_may_be_left_out_when_none_is_required(self) -> None:
        self.assertIn("const Do::Params& params = Do::Params(), ", text_of(operation()))
        self.assertIn("const Do::Params& params = Do::Params(), ", text_of(operation(parameter("a", Optional(TEXT), False))))
        self.assertIn("const Do::Params& params, ", text_of(operation(parameter("a", Optional(TEXT), False), parameter("b", TEXT, True))))

    def test_deprecated(self) -> None:
        self.assertIn("\n[[deprecated]] auto do_it(", text_of(operation(deprecated=True)))
        self.assertNotIn("deprecated", text_of(operation()))

    def test_qualified_types_of_parameters(self) -> None:
        self.assertIn("    std::optional<::a::b::A> A{};\n", text_of(operation(parameter("A", Optional(Named("A", qualified=True)), False))))


class ManyReplies(unittest.TestCase):
    def test_template_arguments_end_without_a_comma(self) -> None:
        many = tuple(cpp.Reply(name=f"status_{n}", key=str(n), body=Plain("rt::empty")) for n in range(400, 415))
        lines = operation_lines(operation(replies=many), "a", "")
        self.assertEqual(lines[-3:], ["    status_414", "  >;", "};"])


class Manual(unittest.TestCase):
    def test_doc_and_example(self) -> None:
        found = operation(parameter("id", TEXT, True), parameter("x", Optional(TEXT), False), parameter("body", TEXT, True))
        self.assertEqual(
            render.render_manual(header(struct(), found, operation(), doc=Doc(("About.",), ("Note: N.",)))),
            "// About.\n// Note: N.\n//\n//   namespace b = a::b;\n//   auto outcome = b::do_it(transport, {.id = …, .body = …});\n"
            "//   if (!outcome) std::cerr << outcome.error() << '\\n';\n",
        )
        self.assertNotIn("namespace", render.render_manual(header(found, namespace="a")))

    def test_nothing_to_call(self) -> None:
        self.assertEqual(render.render_manual(header(struct())), "")
        self.assertEqual(render.render_manual(header(struct(), doc=Doc(("D.",)))), "// D.\n")

    def test_one_line(self) -> None:
        self.assertEqual(render.one_line("A title\r\n#error x\u2028y"), "A title #error x y")
        self.assertEqual(render.one_line("a // b"), "a // b")
        self.assertNotRegex(render.one_line("a\nb\vc\x85d\u2029e\rf"), r"[\n\v\r\x85\u2028\u2029]")


LINE_ENDS = ("\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")


class Comments(unittest.TestCase):
    def test_paragraphs_and_remarks(self) -> None:
        self.assertEqual(comment(("A.", "B.\nC."), ("Note: D.", "Note: E.")), ["/// A.", "///", "/// B.", "/// C.", "/// Note: D.", "/// Note: E."])
        self.assertEqual(comment(("A.",), lead="//"), ["// A."])
        self.assertEqual(comment(()), [])

    def test_every_line_end_begins_a_comment_line(self) -> None:
        for end in LINE_ENDS:
            with self.subTest(ascii(end)):
                self.assertEqual(comment((f"a{end}#error b",)), ["/// a", "/// #error b"])

    def test_no_line_goes_on_into_the_next(self) -> None:
        for text in ("a\\", "a\\ ", "a\\\t", "a \\\u3000", "\\", "a??/", "a??/ ", "a???/", "a\\\nb", "a??/\nb", "a\\\\", "a\\\u200b"):
            with self.subTest(ascii(text)):
                for line in comment((text,), (text,)):
                    self.assertNotRegex(line, r"(\\|\?\?/)\s*$")
                    self.assertNotIn("??/", line)
        self.assertEqual(comment(("a\\\nb",)), ["/// a\\ (end of line)", "/// b"])

    def test_a_line_that_is_wrapped_behind_a_backslash(self) -> None:
        for length in range(90, 130):
            for line in comment(("x" * length + " \\ \\ \\ " + "y" * 50,)):
                self.assertNotRegex(line, r"\\\s*$")

    def test_invisible_characters_are_shown(self) -> None:
        for character in "\0\x07\x1b\x7f\x80\x9f\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ue000\U000e0001\ud800":
            with self.subTest(ascii(character)):
                self.assertEqual(comment((f"a{character}b",)), [f"/// a<U+{ord(character):04X}>b"])

    def test_other_scripts_stay(self) -> None:
        self.assertEqual(comment(("名前 é 🚀 “q”",)), ["/// 名前 é 🚀 “q”"])

    def test_ends_of_block_comments_mean_nothing(self) -> None:
        self.assertEqual(comment(("*/ int x; /* //",)), ["/// */ int x; /* //"])

    def test_any_text_stays_inside_its_lines(self) -> None:
        pieces = ("\\", "??/", "?", "/", " ", "\t", "\n", "\r", "\u2028", "\x85", "a", "*/", "- ")
        for parts in itertools.product(pieces, repeat=4):
            lines = comment(("".join(parts) + "x",), ("".join(parts),))
            for line in lines:
                self.assertTrue(line.startswith("///") and not re.search(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", line), parts)
                self.assertFalse(re.search(r"(\\|\?\?/)\s*$", line), parts)

    def test_blank_lines(self) -> None:
        self.assertEqual(comment(("\n\na\n\n  \nb\n\n",)), ["/// a", "///", "///", "/// b"])

    def test_wrapping(self) -> None:
        lines = comment(("word " * 60,), indent=2)
        self.assertEqual(max(map(len, lines)), 118)
        self.assertEqual(" ".join(line[4:] for line in lines), ("word " * 60).strip())
        entry = comment(("- " + "word " * 30,))
        self.assertTrue(entry[1].startswith("///   word"), entry)
        self.assertEqual(comment(("x" * 200,)), ["/// " + "x" * 200])
        self.assertEqual(comment(("    code",)), ["///     code"])


class Literals(unittest.TestCase):
    def test_plain(self) -> None:
        self.assertEqual(literal("a b-c"), '"a b-c"')
        self.assertEqual(literal(""), '""')

    def test_escapes(self) -> None:
        for text, spelled in (
            ('a"b', r'"a\"b"'),
            ("a\\b", r'"a\\b"'),
            ("a\\", r'"a\\"'),
            ("\n", r'"\012"'),
            ("\r\n", r'"\015\012"'),
            ("\0", r'"\000"'),
            ("\x7f", r'"\177"'),
            ("\x011", r'"\0011"'),
            ("\x0077", r'"\00077"'),
            ("é", r'"\303\251"'),
            ("é1", r'"\303\2511"'),
            ("名", r'"\345\220\215"'),
            ("\u202e", r'"\342\200\256"'),
            ("\u2028", r'"\342\200\250"'),
            ("\ud800", r'"\355\240\200"'),
            (')" R"(', r'")\" R\"("'),
        ):
            with self.subTest(ascii(text)):
                self.assertEqual(literal(text), spelled)

    def test_trigraphs(self) -> None:
        for length in range(2, 8):
            for end in ("/", "=", "(", ")", "'", "<", "!", ">", "-", ""):
                self.assertNotIn("??", literal("?" * length + end))
        self.assertEqual(literal("??/"), r'"?\?/"')
        self.assertEqual(literal("?"), '"?"')

    def test_only_printable_ascii_comes_out_and_it_means_the_same(self) -> None:
        pieces = ('"', "\\", "?", "/", "\n", "7", "é", "\0", "x", "\u2028", "u")
        for parts in itertools.product(pieces, repeat=4):
            text = "".join(parts)
            spelled = literal(text)
            self.assertRegex(spelled, r'\A"(?:[ !#-\[\]-~]|\\["\\?]|\\[0-7]{3})*"\Z')
            self.assertEqual(read_back(spelled), text.encode())


def read_back(spelled: str) -> bytes:
    """The bytes of a C++ literal, by the rules for `\\"`, `\\\\`, `\\?` and octal escapes of up to three digits."""
    found = bytearray()
    for match in re.finditer(r"\\([0-7]{1,3})|\\(.)|(.)", spelled[1:-1]):
        octal, escaped, plain = match.groups()
        found.append(int(octal, 8) if octal else ord(escaped or plain))
    return bytes(found)


class XmlRows(unittest.TestCase):
    def test_names_of_any_length_have_a_line(self) -> None:
        for length in (1, 40, 150):
            with self.subTest(length):
                name = "a" * length
                rows = (
                    cpp.XmlRow(member=name), cpp.XmlRow(member=name, name=cpp.XmlName(name)), cpp.XmlRow(member=name, name=cpp.XmlName(name), kind="list")
                )  # fmt: skip
                text = text_of(cpp.Xml(tables=(("x_0", rows),), bodies=()))
                self.assertEqual(text.count(f'.member = "{name}"'), 3)
                self.assertEqual(text.count(f'.name = {{"{name}"}}'), 2)
                self.assertNotRegex(text, r"\n *\},")


if __name__ == "__main__":
    unittest.main()
