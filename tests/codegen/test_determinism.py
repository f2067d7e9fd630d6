"""Same description, same bytes: not the hash seed, the folder, the line ends, the file's path or the order of a run may show.

tests/support/deterministic.py shows the same of the committed headers and of the generator in another place.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CODEGEN = Path(__file__).resolve().parents[2] / "codegen"
sys.path.insert(0, str(CODEGEN))

from bindery import cli  # noqa: E402

# Many names that clash, many types and several files, so that any set that is looped over would show.
SPEC = """\
openapi: 3.1.0
info:
  title: Everything
  version: '1'
  description: |
    Two lines
    of text.
paths:
  /a/{id}:
    get:
      operationId: getA
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: ID, in: header, schema: {type: string}}
        - {name: a-b, in: query, schema: {type: array, items: {enum: [x, y]}}}
        - {name: aB, in: query, schema: {type: integer}}
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
        4XX: {description: d, content: {application/json: {schema: {$ref: 'more/other.yaml#/A'}}}}
        default: {description: d, content: {application/json: {schema: {type: object, properties: {z: {type: number}}}}}}
components:
  schemas:
    A: {type: object, properties: {a-b: true, a_b: true, a.b: true, m: {additionalProperties: {$ref: '#/components/schemas/B'}}, s: {format: password, type: string}}}
    B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, e: {enum: [p, q, null]}, n: {type: [integer, 'null']}}}
"""
OTHER = "A: {type: object, properties: {x: {$ref: '../spec.yaml#/components/schemas/A'}, y: {type: boolean}}}\n"
OPTIONS = ("--namespace", "n::m")


class Determinism(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name).resolve()
        self.put(self.folder / "one")
        self.expected = self.made(self.folder / "one", "spec.yaml")
        self.assertIn("inline d_", self.expected["header"].decode())
        self.assertIn("static_assert", self.expected["tests"].decode())

    def put(self, folder: Path, end: str = "\n") -> None:
        """The description's files in a folder, with these line ends."""
        for name, text in (("spec.yaml", SPEC), ("more/other.yaml", OTHER)):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(text.replace("\n", end).encode())

    def made(self, cwd: Path, spec: str, *words: str, **environment: str) -> dict[str, bytes]:
        """Header and tests of a run in a process of its own."""
        tests = self.folder / "tests.cpp"
        command = [sys.executable, str(CODEGEN), spec, *OPTIONS, *words, "--constant-tests", str(tests)]
        done = subprocess.run(command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return {"header": done.stdout, "tests": tests.read_bytes()}

    def test_hash_seeds(self) -> None:
        for seed in ("0", "1", "2", "3"):
            self.assertEqual(self.made(self.folder / "one", "spec.yaml", PYTHONHASHSEED=seed), self.expected, seed)

    def test_locales_and_times(self) -> None:
        self.assertEqual(self.made(self.folder / "one", "spec.yaml", LC_ALL="C", TZ="Asia/Shanghai", PYTHONUTF8="0"), self.expected)

    def test_paths(self) -> None:
        self.put(self.folder / "another folder" / "two")
        for cwd, spec in (
            ("one", str(self.folder / "one" / "spec.yaml")),
            (".", "one/spec.yaml"),
            ("one/more", "../spec.yaml"),
            ("one", "./spec.yaml"),
            ("another folder", "two/spec.yaml"),
        ):
            with self.subTest(spec):
                self.assertEqual(self.made(self.folder / cwd, spec), self.expected)

    def test_line_ends(self) -> None:
        self.put(self.folder / "crlf", "\r\n")
        self.assertEqual(self.made(self.folder / "crlf", "spec.yaml"), self.expected)

    def test_flavours_are_stable_too(self) -> None:
        first = self.made(self.folder / "one", "spec.yaml", "--single", PYTHONHASHSEED="1")
        self.assertEqual(self.made(self.folder, "one/spec.yaml", "--single", PYTHONHASHSEED="2"), first)
        self.assertNotEqual(first["header"], self.expected["header"])

    def test_what_is_printed_is_what_is_written(self) -> None:
        self.made(self.folder / "one", "spec.yaml", "-o", "out.hpp")
        self.assertEqual((self.folder / "one" / "out.hpp").read_bytes(), self.expected["header"])

    def test_no_carriage_return_and_one_line_end_at_the_end(self) -> None:
        for text in self.expected.values():
            self.assertNotIn(b"\r", text)
            self.assertTrue(text.endswith(b"\n") and not text.endswith(b"\n\n"))

    def test_one_run_leaves_nothing_for_the_next(self) -> None:
        outputs = []
        for _ in range(2):
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                self.assertEqual(cli.main([str(self.folder / "one" / "spec.yaml"), *OPTIONS]), 0)
            outputs.append(out.getvalue().encode())
        self.assertEqual(outputs, [self.expected["header"]] * 2)


if __name__ == "__main__":
    unittest.main()
