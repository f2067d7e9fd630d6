"""Reading JSON and YAML: the data, the problems with their places, and where a JSON Pointer is in the text."""

from __future__ import annotations

import builtins
import os
import sys
import tempfile
import unittest
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import load, source  # noqa: E402
from bindery.load_places import MAX_DEPTH  # noqa: E402


def data(text: str, file: str = "a.yaml") -> Any:
    """The data of a text without problems."""
    loaded = load.load_text(file, text)
    assert loaded.problems == (), loaded.problems
    return loaded.data


def complaints(text: str, file: str = "a.yaml") -> list[str]:
    """The first lines of the problems, and their hints behind `|`."""
    return heads(load.load_text(file, text))


def heads(loaded: load.Loaded) -> list[str]:
    files = load.Files()
    files.add(loaded)
    blocks = source.render(loaded.problems, files.locate).split("\n\n")
    lines = [block.splitlines() for block in blocks if block]
    return [f"{head} | {carets.split('^')[-1].strip()}".removesuffix(" | ") for head, _, carets in lines]


class Yaml(unittest.TestCase):
    def test_text_stays_text(self) -> None:
        words = [
            "on",
            "yes",
            "No",
            "12:30",
            "2020-01-01",
            "1_000",
            "1e",
            "0b1",
            ".",
            "-",
            "1.2.3",
            "nUll",
            "08:00",
            "=",
            "y",
        ]
        self.assertEqual(
            data("a:\n" + "".join(f"- {word}\n" for word in words if word != "-")),
            {"a": [w for w in words if w != "-"]},
        )

    def test_core_schema(self) -> None:
        expected = {
            "0o17": 15,
            "0x1F": 31,
            "012": 12,
            "+5": 5,
            "-0": 0,
            "18446744073709551615": 2**64 - 1,
            "1.50": Decimal("1.50"),
            "1e3": Decimal("1e3"),
            ".5": Decimal("0.5"),
            "1.": Decimal(1),
            "~": None,
            "null": None,
            "": None,
            "TRUE": True,
            "false": False,
        }
        for text, value in expected.items():
            read = data(f"a: {text}\n")["a"]
            self.assertEqual((type(read), read), (type(value), value), text)
        self.assertEqual(str(data("a: 1.50")["a"]), "1.50")

    def test_quotes_and_tags_make_text(self) -> None:
        self.assertEqual(data("a: '1'\nb: !!str 1\nc: ! 1\nd: |\n  x\n"), {"a": "1", "b": "1", "c": "1", "d": "x\n"})

    def test_keys_are_their_text(self) -> None:
        self.assertEqual(
            list(data("200: a\ntrue: b\n1.0: c\nnull: d\n~: e\n0x10: f\n")), ["200", "true", "1.0", "null", "~", "0x10"]
        )

    def test_aliases_and_merge_keys(self) -> None:
        text = (
            "base: &b {x: 1, y: 2}\none:\n  y: 3\n  <<: *b\ntwo:\n  <<: [*b, {y: 5, z: 6}]\n  x: 7\nthree:"
            " *b\n'<<': t\n"
        )
        self.assertEqual(
            data(text),
            {
                "base": {"x": 1, "y": 2},
                "one": {"y": 3, "x": 1},
                "two": {"x": 7, "y": 2, "z": 6},
                "three": {"x": 1, "y": 2},
                "<<": "t",
            },
        )
        self.assertEqual(data("a: &a {x: 1}\nb:\n  !!merge <<: *a\n")["b"], {"x": 1})

    def test_problems(self) -> None:
        cases = {
            "a: 1\nb: 2\na: 3\n": ["a.yaml:3:1: `a` stands twice in one mapping | remove or rename one"],
            "a: .inf\nb: -.INF\nc: .nan\n": [
                "a.yaml:1:4: .inf is not a number that JSON has",
                "a.yaml:2:4: -.INF is not a number that JSON has",
                "a.yaml:3:4: .nan is not a number that JSON has",
            ],
            "a: 1\n---\nb: 2\n": [
                "a.yaml:2:1: a second document begins here; expected one per file | give it a file of its own"
            ],
            "a: !point 1\n": ["a.yaml:1:4: the tag `!point` is not of YAML's core schema | remove the tag"],
            "a: !!set {x}\n": ["a.yaml:1:4: the tag `!!set` is not of YAML's core schema | remove the tag"],
            "a: !!int x\n": ["a.yaml:1:4: the text does not fit its tag `!!int`"],
            "? [a]\n: 1\n": ["a.yaml:1:3: a mapping or list stands where a key is expected | keys are texts"],
            "a: &a [*a]\n": ["a.yaml:1:8: *a stands inside of &a, so it would contain itself | use `$ref` instead"],
            "bees: &bees 1\na: *bee\n": ["a.yaml:2:4: *bee has no anchor &bee before it | did you mean `bees`?"],
            "a:\n  <<: 1\n": ["a.yaml:2:7: `<<` merges mappings; expected one, or a list of them"],
            "a: [1\n": [
                "a.yaml:2:1: this is not YAML: did not find expected ',' or ']', while parsing a flow sequence that"
                " begins in line 1"
            ],
            "a: b: c\n": ["a.yaml:1:5: this is not YAML: mapping values are not allowed in this context"],
            "a: \x01\n": ["a.yaml:1:4: this is not YAML: control characters are not allowed"],
            "- a\n": ["a.yaml:1:1: this file holds a list; expected a mapping"],
            "a\n": ["a.yaml:1:1: this file holds a text; expected a mapping"],
            " \n\n": ["a.yaml:1:1: this file is empty; expected an OpenAPI description"],
            "a: 1e99999999999999999999\n": ["a.yaml:1:4: the exponent of this number is too large"],
            f"a: {'9' * 4001}\n": ["a.yaml:1:4: this integer has 4001 digits; at most 4000 can be read"],
        }
        for text, expected in cases.items():
            self.assertEqual(complaints(text), expected, text)

    def test_no_sentence_says_invalid(self) -> None:
        self.assertEqual(
            complaints('a: "\\ud800"\n'),
            [
                "a.yaml:1:7: this is not YAML: found malformed Unicode character escape code, while parsing a quoted"
                " scalar that begins in line 1"
            ],
        )

    def test_billion_laughs(self) -> None:
        levels = "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join(['*' + chr(97 + i)] * 10)}]\n" for i in range(9))
        self.assertEqual(
            complaints("a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + levels),
            ["a.yaml:7:8: the aliases of this file stand for more than 2,000,000 values | use `$ref` instead"],
        )

    def test_depth(self) -> None:
        hint = "no description needs this; is the file damaged?"
        self.assertEqual(len(str(data("a: " + "[" * 99 + "]" * 99))), 99 * 2 + 7)
        self.assertEqual(
            complaints("a: " + "[" * 5000), [f"a.yaml:1:103: nested deeper than {MAX_DEPTH} levels | {hint}"]
        )
        deep = "a: &a " + "[" * 60 + "]" * 60 + "\nb: " + "[" * 60 + "*a" + "]" * 60
        self.assertEqual(complaints(deep), [f"a.yaml:2:64: nested deeper than {MAX_DEPTH} levels | {hint}"])

    def test_missing_package(self) -> None:
        real = builtins.__import__

        def without_yaml(name: str, *args: Any, **kwargs: Any) -> Any:
            if name.startswith("yaml"):
                raise ImportError(name)
            return real(name, *args, **kwargs)

        with mock.patch.object(builtins, "__import__", without_yaml):
            self.assertEqual(
                complaints("a: 1"),
                [
                    "a.yaml:1:1: reading YAML needs the Python package PyYAML with its C parser, which is missing"
                    " | python3 -m pip install PyYAML, or apt-get install python3-yaml; JSON needs no package"
                ],
            )
            self.assertEqual(data('{"a": 1}', "a.json"), {"a": 1})


class Json(unittest.TestCase):
    def test_numbers_are_exact(self) -> None:
        self.assertEqual(
            data('{"a": 18446744073709551615, "b": 1.10}', "a.json"), {"a": 2**64 - 1, "b": Decimal("1.10")}
        )
        self.assertEqual(str(data('{"b": 1.10}', "a.json")["b"]), "1.10")

    def test_problems(self) -> None:
        cases = {
            '{"a": 1,\n "b": {"c": 1, "c": 2}}': [
                "a.json:2:16: `c` stands twice in one mapping; the first is in line 2 | remove or rename one"
            ],
            '{"a": NaN, "b": -Infinity}': [
                "a.json:1:7: JSON has no NaN; expected a number",
                "a.json:1:17: JSON has no -Infinity; expected a number",
            ],
            '{"a": "\\ud800"}': ["a.json:1:7: this text has half a surrogate pair | write the character itself"],
            '{"a": 1e99999999999999999999}': ["a.json:1:7: the exponent of this number is too large"],
            f'{{"a": {"9" * 5000}}}': ["a.json:1:7: this integer has 5000 digits; at most 4000 can be read"],
            '{"a": 01}': ["a.json:1:8: expected `,` or the end of the object or list"],
            '{"a": 1,}': ["a.json:1:9: expected a name in double quotes"],
            '{"a" 1}': ["a.json:1:6: expected `:` after the name"],
            '{"a": "x': ["a.json:1:7: this text has no closing quote"],
            '{"a": "\\q"}': ["a.json:1:8: this escape does not exist in JSON"],
            '{"a": "\t"}': ["a.json:1:8: a control character stands in a text; write it as an escape"],
            '{"a": 1} x': ["a.json:1:10: expected the end of the file"],
            "openapi: 3.1.0": ["a.json:1:1: expected a value | a description in YAML is named .yaml"],
            "[1]": ["a.json:1:1: this file holds a list; expected a mapping"],
            "null": ["a.json:1:1: this file holds a single value; expected a mapping"],
            '{"a":' * 100_000: [
                "a.json:1:501: nested deeper than 100 levels | no description needs this; is the file damaged?"
            ],
            '{"a":' + "[" * 100 + "]" * 100 + "}": [
                "a.json:1:105: nested deeper than 100 levels | no description needs this; is the file damaged?"
            ],
        }
        for text, expected in cases.items():
            self.assertEqual(complaints(text, "a.json"), expected, text[:40])

    def test_twin_keys_keep_the_rest_of_the_data(self) -> None:
        self.assertEqual(load.load_text("a.json", '{"a": 1, "a": 2, "b": 3}').data, {"a": 2, "b": 3})

    def test_format_follows_name_then_text(self) -> None:
        self.assertEqual(data("{a: b}"), {"a": "b"})
        self.assertTrue(load.load_text("a", '{"a": 1}').is_json)
        self.assertFalse(load.load_text("a", "a: 1").is_json)
        self.assertEqual(complaints('{"a" 1}', "a"), ["a:1:6: expected `:` after the name"])


class FromDisk(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def load(self, content: bytes) -> load.Loaded:
        file = self.folder / "api.yaml"
        file.write_bytes(content)
        return load.load(str(file))

    def said(self, loaded: load.Loaded) -> str:
        (head,) = heads(loaded)
        return head.replace(str(self.folder), "DIR")

    def test_encodings(self) -> None:
        for encoding in ("utf-8", "utf-8-sig", "utf-16"):
            self.assertEqual(self.load("a: é".encode(encoding)).data, {"a": "é"}, encoding)
        self.assertEqual(data('\ufeff{"a": 1}', "a.json"), {"a": 1})

    def test_not_utf8(self) -> None:
        said = self.said(self.load("a: 1\nb: é".encode("latin-1")))
        self.assertEqual(said, "DIR/api.yaml:2:4: byte 0xe9 at offset 8 is not UTF-8 | save the file as UTF-8")

    def test_missing(self) -> None:
        self.load(b"a: 1")
        self.assertEqual(
            self.said(load.load(str(self.folder / "apy.yaml"))),
            "DIR/apy.yaml:1:1: this file does not exist | did you mean `api.yaml`?",
        )
        self.assertIn(
            "no/x.yaml:1:1: this file does not exist | the folder ",
            self.said(load.load(str(self.folder / "no/x.yaml"))),
        )

    def test_folder(self) -> None:
        self.assertEqual(
            self.said(load.load(str(self.folder))),
            "DIR:1:1: this is a folder; expected a file with an OpenAPI description | name the file in it",
        )

    def test_odd_name(self) -> None:
        self.assertEqual(heads(load.load("a\0b")), ["a\\x00b:1:1: this file cannot be read: embedded null byte"])

    def test_each_file_is_read_once(self) -> None:
        file = self.folder / "api.yaml"
        file.write_text("a: 1")
        files = load.Files()
        first = files.open(str(file))
        file.unlink()
        self.assertIs(files.open(str(file)), first)
        self.assertEqual(files.problems, [])


class Locating(unittest.TestCase):
    def check(self, file: str, text: str, expected: dict[tuple[str, source.Part], tuple[int, int, int]]) -> None:
        files = load.Files()
        files.add(load.load_text(file, text))
        for (pointer, part), place in expected.items():
            spot = files.locate(f"{file}#{pointer}", part)
            self.assertEqual((spot.line, spot.column, spot.length), place, (pointer, part))

    def test_yaml(self) -> None:
        text = 'x: &x\n  p: "q" # c\n  é日: 5\ny:\n- <<: *x\n  z: 1\n- k: |\n    abc\n  a/b: {f: [1, two]}\nw: *x\n'
        self.check(
            "a.yaml",
            text,
            {
                ("", "value"): (1, 1, 1),
                ("/x", "value"): (1, 1, 1),
                ("/x/p", "value"): (2, 6, 3),
                ("/x/p", "key"): (2, 3, 1),
                ("/x/é日", "value"): (3, 7, 1),
                ("/y/0", "value"): (5, 3, 2),
                ("/y/0/p", "value"): (2, 6, 3),  # where the merged mapping has it
                ("/y/0/z", "key"): (6, 3, 1),
                ("/y/1/k", "value"): (7, 6, 1),
                ("/y/1/a~1b/f/1", "value"): (9, 16, 3),
                ("/y/1/a~1b/f", "value"): (9, 9, 1),
                ("/w/p", "value"): (2, 6, 3),
                ("/y/1/gone/further", "value"): (7, 3, 1),  # the nearest around it
            },
        )

    def test_json(self) -> None:
        text = '{\r\n "x": {"p": ["ab", {"q\\"": -12.5}], "t": true},\r\n "": null}'
        self.check(
            "a.json",
            text,
            {
                ("", "value"): (1, 1, 1),
                ("/x", "value"): (2, 2, 3),
                ("/x/p/0", "value"): (2, 14, 4),
                ('/x/p/1/q"', "value"): (2, 28, 5),
                ('/x/p/1/q"', "key"): (2, 21, 5),
                ("/x/t", "value"): (2, 42, 4),
                ("/", "value"): (3, 6, 4),
                ("/x/p/7", "value"): (2, 8, 3),
            },
        )

    def test_line_ends(self) -> None:
        for end in ("\n", "\r\n", "\r"):
            self.check("a.yaml", f"a: 1{end}b: 2{end}", {("/b", "value"): (2, 4, 1)})

    def test_unread_file_is_its_first_line(self) -> None:
        self.assertEqual(load.Files().locate("gone.yaml#/a", "key"), source.Spot(1, 1, 1, ""))


class Lenient(unittest.TestCase):
    def test_of_twin_keys_the_last_is_taken_with_a_warning(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("a.yaml", "a: 1\na: 2\n"), ("a.json", '{"a": 1, "a": 2}')):
                file = os.path.join(folder, name)
                Path(file).write_text(text, encoding="utf-8")
                for lenient, severity in ((True, "warning"), (False, "error")):
                    loaded = load.Files(lenient).open(file)
                    self.assertEqual(loaded.data, {"a": 2})
                    self.assertEqual([problem.severity for problem in loaded.problems], [severity])


class NotFiles(unittest.TestCase):
    @unittest.skipUnless(hasattr(os, "mkfifo"), "this system has no named pipes")
    def test_a_pipe_is_not_waited_for(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "a.yaml")
            os.mkfifo(file)
            loaded = load.load(file)
        self.assertIsNone(loaded.data)
        self.assertEqual([problem.message for problem in loaded.problems], ["this is a device or a pipe; expected a file"])


if __name__ == "__main__":
    unittest.main()
