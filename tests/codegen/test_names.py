"""From words to identifiers: what C++ forbids, what clashes, and that a name depends on nothing but its words."""

from __future__ import annotations

import itertools
import random
import re
import sys
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import names  # noqa: E402

ODD_WORDS = (
    "", "_", "__", "___", "-", "a", "A", "a-b", "a_b", "a.b", "a b", "a__b", "_a", "_A", "__A", "1", "1st", "class", "class_", "errno",
    "bindery_names", "binderyNames", "名前", "é", "e\u0301", "🚀", "\0", "\n", "\ud800", "co_await", "NULL", "std", "rt", "x_A", "Self", "self",
)  # fmt: skip


def clashing(*words: str) -> list[str]:
    """The members of a struct with these properties."""
    return names.distinct([(word, names.identifier(word)) for word in words])


class Identifier(unittest.TestCase):
    def test_what_cpp_allows_stays(self) -> None:
        for word in ("a", "aB", "A", "a_b", "_a", "a1", "_1", "Name", "x", "names", "member", "fields", "type", "result", "request", "self"):
            with self.subTest(word):
                self.assertEqual(names.identifier(word), word)

    def test_other_characters(self) -> None:
        for word, name in (("a-b", "a_b"), ("a.b c", "a_b_c"), ("$ref", "_ref"), ("@id", "_id"), ("a\nb", "a_b"), ("\0", "_")):
            with self.subTest(word):
                self.assertEqual(names.identifier(word), name)

    def test_other_scripts_by_their_code_points(self) -> None:
        for word, name in (("名前", "u540Du524D"), ("é", "u00E9"), ("🚀", "u1F680"), ("größe", "gru00F6u00DFe"), ("١", "u0661"), ("\ud800", "uD800")):
            with self.subTest(ascii(word)):
                self.assertEqual(names.identifier(word), name)

    def test_what_looks_alike_stays_apart(self) -> None:
        self.assertNotEqual(names.identifier("é"), names.identifier("e\u0301"))
        self.assertNotEqual(names.identifier("a"), names.identifier("а"))  # the second is Cyrillic

    def test_names_of_the_compiler(self) -> None:
        for word, name in (("a__b", "a_b"), ("a____b", "a_b"), ("__a", "_a"), ("a__", "a_"), ("_A", "x_A"), ("__A", "x_A"), ("-A", "x_A"), ("a_-_b", "a_b")):
            with self.subTest(word):
                self.assertEqual(names.identifier(word), name)

    def test_long_words_are_cut(self) -> None:
        long = "abcdefgh" * 1250
        first, second = names.identifier(long), names.identifier(long + "i")
        self.assertLess(len(first), 170)
        self.assertTrue(first.startswith("abcdefgh" * 18))
        self.assertNotEqual(first, second)
        self.assertEqual(names.identifier("a" * 150), "a" * 150)
        self.assertLess(len(names.pascal(long)), 170)
        self.assertLess(len(names.snake(long)), 170)

    def test_macros_of_windows_and_posix(self) -> None:
        for word in ("BOOL", "GetObject", "interface", "near", "DELETE", "SEEK_SET", "AF_INET"):
            with self.subTest(word):
                self.assertEqual(names.identifier(word), word + "_")

    def test_words_that_read_well_are_left_alone(self) -> None:
        """X11 makes macros of these, but a program that includes it and an API's header is rare, and an enum with `None` is not."""
        for word in ("None", "Success", "Status", "Always"):
            self.assertEqual(names.identifier(word), word)

    def test_a_word_that_comes_twice(self) -> None:
        self.assertEqual(clashing("a", "a", "b", "a"), ["a", "a_2", "b", "a_3"])

    def test_digits_and_nothing(self) -> None:
        for word, name in (("3d", "_3d"), ("0", "_0"), ("", "_"), ("_", "_"), ("__", "_")):
            with self.subTest(word):
                self.assertEqual(names.identifier(word), name)

    def test_keywords(self) -> None:
        for word in ("class", "namespace", "default", "delete", "operator", "and", "not_eq", "co_await", "char8_t", "requires", "final", "this"):
            with self.subTest(word):
                self.assertEqual(names.identifier(word), word + "_")

    def test_macros(self) -> None:
        for word in ("errno", "NULL", "EOF", "stdin", "assert", "INT_MAX", "major", "minor", "unix", "linux", "min", "max", "near", "interface", "ERROR",
                     "DELETE", "IN", "OUT", "TRUE", "DOMAIN", "signbit", "M_PI"):  # fmt: skip
            with self.subTest(word):
                self.assertEqual(names.identifier(word), word + "_")

    def test_what_generated_code_says(self) -> None:
        for word in ("rt", "std", "bindery", "to_json", "from_json", "bindery_names", "bindery_member", "bindery_params"):
            with self.subTest(word):
                self.assertEqual(names.identifier(word), word + "_")
        self.assertEqual(names.identifier("bindery-x"), "bindery_x_")
        self.assertEqual(names.identifier("bindery_"), "bindery_")

    def test_only_ascii_identifiers_come_out(self) -> None:
        generator = random.Random(1)
        alphabet = "abAB01__--. $é名\ud800\0\u202e"
        for _ in range(2000):
            word = "".join(generator.choices(alphabet, k=generator.randrange(8)))
            for name in (names.identifier(word), names.snake(word), names.pascal(word)):
                self.assertRegex(name, r"\A[A-Za-z_][A-Za-z0-9_]*\Z", ascii(word))
                self.assertNotIn("__", name, ascii(word))
                self.assertNotRegex(name, r"\A_[A-Z]", ascii(word))
                self.assertNotIn(name, names.RESERVED, ascii(word))


class Conventions(unittest.TestCase):
    def test_words(self) -> None:
        for name, words in (
            ("listPetsByID", ["list", "Pets", "By", "ID"]),
            ("list-pets_by.ID", ["list", "pets", "by", "ID"]),
            ("HTTPServer", ["HTTP", "Server"]),
            ("X-Auth-Token", ["X", "Auth", "Token"]),
            ("v2Api", ["v2", "Api"]),
            ("", []),
        ):
            with self.subTest(name):
                self.assertEqual(names.words(name), words)

    def test_snake(self) -> None:
        for name, snake in (
            ("X-Auth-Token", "x_auth_token"),
            ("ShowInstanceRegistry", "show_instance_registry"),
            ("registry_id", "registry_id"),
            ("createdAfter", "created_after"),
            ("get /a/{b}", "get_a_b"),
            ("Delete", "delete_"),
            ("Class", "class_"),
            ("3D", "_3_d"),
            ("", "_"),
            ("filter[name]", "filter_name"),
        ):
            with self.subTest(name):
                self.assertEqual(names.snake(name), snake)

    def test_pascal(self) -> None:
        for name, pascal in (
            ("pet_item", "PetItem"),
            ("VMInstance", "VMInstance"),
            ("pet", "Pet"),
            ("a.b-c", "ABC"),
            ("delete", "Delete"),
            ("DELETE", "DELETE_"),
            ("3d", "_3d"),
            ("", "_"),
            ("-", "_"),
        ):
            with self.subTest(name):
                self.assertEqual(names.pascal(name), pascal)

    def test_a_type_is_not_called_like_ours(self) -> None:
        for name in ("Self", "Use", "Lazy", "Builder", "Given", "Transport", "Params", "Replies"):
            with self.subTest(name):
                self.assertEqual(names.pascal(name), name + "_")
                self.assertEqual(names.pascal(name.lower()), name + "_")
                self.assertEqual(names.identifier(name), name)  # a member may

    def test_behind(self) -> None:
        self.assertEqual(names.behind("id", "query"), "id_query")
        self.assertEqual(names.behind("class_", "query"), "class_query")
        self.assertEqual(names.behind("_", "query"), "_query")

    def test_unlike(self) -> None:
        self.assertEqual(names.unlike("use", {"name"}), "use")
        self.assertEqual(names.unlike("use", {"use"}), "use_1")
        self.assertEqual(names.unlike("use", {"use", "use_1", "use_2"}), "use_3")


class Distinct(unittest.TestCase):
    def test_without_a_clash_nothing_is_marked(self) -> None:
        self.assertEqual(clashing("a", "b", "class", "3d"), ["a", "b", "class_", "_3d"])

    def test_the_word_that_is_spelled_so_keeps_the_name(self) -> None:
        dash, plain, dot = clashing("a-b", "a_b", "a.b")
        self.assertEqual(plain, "a_b")
        self.assertRegex(dash, r"\Aa_b_[0-9a-f]{4}\Z")
        self.assertRegex(dot, r"\Aa_b_[0-9a-f]{4}\Z")
        self.assertNotEqual(dash, dot)

    def test_when_no_word_is_spelled_so_all_are_marked(self) -> None:
        self.assertEqual([name == "a_b" for name in clashing("a-b", "a.b")], [False, False])

    def test_marks_do_not_depend_on_order_or_on_others(self) -> None:
        words = ("a-b", "a_b", "a.b", "class", "class_", "other", "")
        expected = dict(zip(words, clashing(*words)))
        for order in itertools.permutations(words):
            self.assertEqual(dict(zip(order, clashing(*order))), expected)
        self.assertEqual(clashing("a-b", "a_b"), [expected["a-b"], expected["a_b"]])
        self.assertEqual(clashing("a-b", "a_b", "zzz", "a b")[:2], [expected["a-b"], expected["a_b"]])

    def test_marks_are_the_same_everywhere(self) -> None:
        self.assertEqual(clashing("a-b", "a_b"), ["a_b_d443", "a_b"])
        self.assertEqual(names.mark("名前"), "7ec2")

    def test_taken_names_are_left_alone(self) -> None:
        self.assertEqual(names.distinct([("pet", "Pet"), ("Dog", "Dog")], {"Pet"}), [f"Pet_{names.mark('pet')}", "Dog"])
        self.assertEqual(names.distinct([("Pet", "Pet")], ["Pet"]), [f"Pet_{names.mark('Pet')}"])

    def test_no_reserved_double_underscore(self) -> None:
        for words in (("class", "class_"), ("", "-"), ("errno", "errno_"), ("_", "__", "-")):
            for name in clashing(*words):
                self.assertNotIn("__", name)

    def test_a_word_that_is_spelled_like_a_marked_name(self) -> None:
        found = clashing("a-b", "a_b", "a_b_d443")
        self.assertEqual(found, ["a_b_" + names.mark("a-b", 8), "a_b", "a_b_d443"])
        self.assertEqual(names.distinct([("a-b", "a_b"), ("a_b", "a_b")], {"a_b_d443"})[0], "a_b_" + names.mark("a-b", 8))

    def test_two_words_with_the_same_four_digits(self) -> None:
        real = names.mark
        with mock.patch.object(names, "mark", lambda word, digits=4: "0000" if digits == 4 else real(word, digits)):
            dash, dot, plain = clashing("a-b", "a.b", "a_b")
        self.assertEqual([dash, dot, plain], ["a_b_" + real("a-b", 8), "a_b_" + real("a.b", 8), "a_b"])

    def test_never_two_alike(self) -> None:
        generator = random.Random(2)
        for _ in range(300):
            words = generator.sample(ODD_WORDS, generator.randrange(2, len(ODD_WORDS)))
            found = clashing(*words)
            self.assertEqual(len(set(found)), len(found), words)
            for name in found:
                self.assertTrue(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) and "__" not in name, name)


if __name__ == "__main__":
    unittest.main()
