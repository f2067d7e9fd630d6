"""The command: exit codes, what is written where, and that nothing is written when something is wrong."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
import tempfile
import unittest
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

CODEGEN = Path(__file__).resolve().parents[2] / "codegen"
sys.path.insert(0, str(CODEGEN))

from bindery import cli  # noqa: E402

SPEC = """\
openapi: 3.1.0
info: {title: Pets – all, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {'200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
PROBLEM = SPEC.replace("type: string", "type: String")


@dataclass(frozen=True, slots=True)
class Run:
    code: int
    out: str
    err: str


def run(*words: str | Path) -> Run:
    """Runs the command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = cli.main([str(word) for word in words])
        except SystemExit as end:
            code = int(end.code or 0)
    return Run(code, out.getvalue(), err.getvalue())


class InAFolder(unittest.TestCase):
    """Each test runs in an empty folder with pets.yaml."""

    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.addCleanup(os.chdir, os.getcwd())
        self.folder = Path(temporary.name).resolve()
        os.chdir(self.folder)
        self.put("pets.yaml", SPEC)

    def put(self, name: str, text: str) -> None:
        Path(name).write_bytes(text.encode())

    def there(self) -> list[str]:
        """Everything in the folder, with what is below it."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*"))

    def printed(self, *words: str) -> str:
        """The header of pets.yaml."""
        done = run("pets.yaml", *words)
        self.assertEqual((done.code, done.err), (0, ""))
        return done.out


class Writing(InAFolder):
    def test_without_a_file_it_prints(self) -> None:
        text = self.printed()
        self.assertTrue(text.startswith("// Pets – all 1, bound by bindery "), text[:200])
        self.assertTrue(text.endswith("#endif  // BINDERY_API_PETS\n"))
        self.assertEqual(self.there(), ["pets.yaml"])

    def test_into_a_file_and_its_folders(self) -> None:
        done = run("pets.yaml", "-o", "include/deep/pets.hpp")
        self.assertEqual(done, Run(0, "", ""))
        self.assertEqual(Path("include/deep/pets.hpp").read_bytes().decode(), self.printed())
        self.assertEqual(self.there(), ["include", "include/deep", "include/deep/pets.hpp", "pets.yaml"])
        self.assertEqual(os.stat("include/deep/pets.hpp").st_mode & 0o777, 0o644)

    def test_over_a_file(self) -> None:
        self.put("pets.hpp", "old")
        self.assertEqual(run("pets.yaml", "-o", "pets.hpp").code, 0)
        self.assertEqual(Path("pets.hpp").read_bytes().decode(), self.printed())

    def test_namespace(self) -> None:
        self.assertIn("namespace pets::inline d_", self.printed())
        self.assertIn("namespace zoo::pets::inline d_", self.printed("--namespace", "zoo::pets"))
        self.put("my-api v2.yaml", SPEC)
        self.assertIn("namespace my_api_v2::inline d_", run("my-api v2.yaml").out)
        self.put("class.yaml", SPEC)
        self.assertIn("namespace class_::inline d_", run("class.yaml").out)

    def test_single(self) -> None:
        text = self.printed("--single")
        self.assertNotIn("#include <bindery/", text)
        self.assertRegex(text, r"namespace bindery::inline v1_[0-9a-f]{8} \{")
        self.assertIn("#include <bindery/call.hpp>", self.printed())

    def test_what_validates_is_in_a_single_header_when_asked_for(self) -> None:
        self.assertNotIn("validate(const T& value)", self.printed("--single"))
        self.assertIn("validate(const T& value)", self.printed("--single", "--validate"))

    def test_rules_are_in_a_header_that_can_be_validated(self) -> None:
        self.put("ruled.yaml", SPEC.replace("type: string", "type: string, minLength: 2", 1))
        for words, there in ((("--single",), False), (("--single", "--validate"), True), ((), True)):
            with self.subTest(words):
                done = run("ruled.yaml", "--namespace", "zoo::pets", *words)
                self.assertEqual("bindery_rules" in done.out, there)

    def test_another_runtime(self) -> None:
        core = {name: text for name, text in cli.runtime_core().items()}
        os.mkdir("runtime")
        for name, text in core.items():
            self.put(f"runtime/{name}.hpp", text.replace("}  // namespace bindery", "struct another;\n}  // namespace bindery") if name == "url" else text)
        other, ours = self.printed("--single", "--runtime", "runtime"), self.printed("--single")
        self.assertIn("struct another;\n", other)
        runtime_of = re.compile(r"inline (v1_\w+)")
        self.assertNotEqual(set(runtime_of.findall(other)), set(runtime_of.findall(ours)))

    def test_constant_tests(self) -> None:
        run("pets.yaml", "--namespace", "zoo::pets", "-o", "p.hpp", "--constant-tests", "tests/p.cpp")
        text = Path("tests/p.cpp").read_text()
        self.assertIn("#include <p.hpp>\n", text)
        run("pets.yaml", "--namespace", "zoo::pets", "-o", "include/zoo/pets.hpp", "--constant-tests", "tests/p.cpp")
        self.assertIn("#include <zoo/pets.hpp>\n", Path("tests/p.cpp").read_text())
        self.assertIn("namespace api = ::zoo::pets;", text)
        self.assertTrue(text.startswith("// Pets – all 1, tested by bindery "), text[:100])
        run("pets.yaml", "-o", "p.hpp", "--constant-tests", "q.cpp", "--include", "other/name.hpp")
        self.assertIn("#include <other/name.hpp>\n", Path("q.cpp").read_text())
        self.assertIn("namespace pets::inline", run("pets.yaml", "--constant-tests", "r.cpp").out)

    def test_the_first_line_is_one_line(self) -> None:
        name = "we\\ird\n#error ??/.yaml".replace("/", "")
        self.put(name, SPEC)
        lines = run(name, "--namespace", "n").out.splitlines()
        self.assertIn("from we_ird_#error ??.yaml (", lines[0])
        self.assertTrue(lines[1].startswith("// Do not edit"))

    def test_json(self) -> None:
        self.put("p.json", '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}')
        self.assertEqual(run("p.json").code, 0)


class AllOrNothing(InAFolder):
    def test_second_file_cannot_be_written(self) -> None:
        self.put("pets.hpp", "old")
        self.put("file", "no folder")
        done = run("pets.yaml", "-o", "pets.hpp", "--constant-tests", "file/tests.cpp")
        self.assertEqual((done.code, done.out), (1, ""))
        self.assertRegex(done.err, r"\Abindery: cannot write file/tests\.cpp: .+\n\Z")
        self.assertEqual(self.there(), ["file", "pets.hpp", "pets.yaml"])
        self.assertEqual(Path("pets.hpp").read_text(), "old")

    def test_second_file_is_a_folder(self) -> None:
        os.mkdir("tests")
        done = run("pets.yaml", "-o", "pets.hpp", "--constant-tests", "tests")
        self.assertEqual(done, Run(1, "", "bindery: cannot write tests: it is a folder\n"))
        self.assertEqual(self.there(), ["pets.yaml", "tests"])

    def test_nothing_is_printed_when_the_tests_cannot_be_written(self) -> None:
        os.mkdir("tests")
        self.assertEqual(run("pets.yaml", "--constant-tests", "tests").out, "")

    def test_a_link_and_a_mode_stay(self) -> None:
        self.put("real.hpp", "old")
        os.chmod("real.hpp", 0o600)
        os.symlink("real.hpp", "pets.hpp")
        self.assertEqual(run("pets.yaml", "-o", "pets.hpp").code, 0)
        self.assertTrue(os.path.islink("pets.hpp"))
        self.assertEqual(Path("real.hpp").read_text(encoding="utf-8"), self.printed())
        self.assertEqual(os.stat("real.hpp").st_mode & 0o777, 0o600)

    def test_a_device_is_written_to_and_not_replaced(self) -> None:
        self.assertEqual(run("pets.yaml", "-o", os.devnull).code, 0)
        self.assertFalse(os.path.isfile(os.devnull))

    def test_the_description_and_one_file_for_two_are_refused(self) -> None:
        for words in (("-o", "pets.yaml"), ("-o", "x.hpp", "--constant-tests", "./x.hpp"), ("--runtime", "nowhere", "--single")):
            with self.subTest(words):
                self.assertEqual(run("pets.yaml", *words).code, 2)
        self.assertEqual(self.there(), ["pets.yaml"])
        self.assertEqual(Path("pets.yaml").read_text(encoding="utf-8"), SPEC)

    def test_a_full_disk_leaves_the_old_file(self) -> None:
        self.put("pets.hpp", "old")
        with mock.patch("os.chmod", side_effect=OSError(28, "No space left on device")):
            done = run("pets.yaml", "-o", "pets.hpp")
        self.assertEqual(done, Run(1, "", "bindery: cannot write pets.hpp: No space left on device\n"))
        self.assertEqual(Path("pets.hpp").read_text(), "old")
        self.assertEqual(self.there(), ["pets.hpp", "pets.yaml"])


class Problems(InAFolder):
    def test_nothing_is_written(self) -> None:
        self.put("bad.yaml", PROBLEM)
        self.put("old.hpp", "old")
        for words in (["-o", "new/pets.hpp"], ["-o", "old.hpp", "--constant-tests", "tests/t.cpp"], [], ["--single"], ["-o", "old.hpp", "--check"]):
            with self.subTest(words):
                done = run("bad.yaml", *words)
                self.assertEqual((done.code, done.out), (1, ""))
                self.assertRegex(done.err, r"\Abad\.yaml:10:51: `name` has type \"String\"")
                self.assertEqual(self.there(), ["bad.yaml", "old.hpp", "pets.yaml"])
                self.assertEqual(Path("old.hpp").read_text(), "old")

    def test_of_each_stage(self) -> None:
        for text, place in (
            (SPEC + "a: b: c\n", "11:"),  # load
            (SPEC.replace("title", "tilte"), "2:"),  # parse
            (SPEC.replace("schemas/Pet'", "schemas/Cat'"), "7:"),  # resolve
            (SPEC.replace("type: string", "type: integer, x-secret: true"), "10:"),  # lower
        ):
            with self.subTest(place):
                self.put("bad.yaml", text)
                done = run("bad.yaml", "-o", "bad.hpp")
                self.assertEqual((done.code, done.out), (1, ""))
                self.assertRegex(done.err, rf"\Abad\.yaml:{place}\d+: ")
                self.assertEqual(self.there(), ["bad.yaml", "pets.yaml"])

    def test_three_faults_three_problems(self) -> None:
        self.put("bad.yaml", PROBLEM.replace("title", "tilte").replace("description: All.", "descriptoin: All."))
        err = run("bad.yaml").err
        self.assertGreaterEqual(len(re.findall(r"^bad\.yaml:\d+:\d+: ", err, re.MULTILINE)), 3, err)

    def test_no_usable_file(self) -> None:
        os.mkdir("folder")
        self.put("empty.yaml", "")
        self.put("blank.json", " \n")
        self.put("latin.yaml", "")
        Path("latin.yaml").write_bytes(b"openapi: 3.1.0\ninfo: \xe9\n")
        for name, place in (("folder", "1:1"), ("missing.yaml", "1:1"), ("empty.yaml", "1:1"), ("blank.json", r"\d:1"), ("latin.yaml", "2:7")):
            with self.subTest(name):
                before = self.there()
                done = run(name, "-o", "new/out.hpp")
                self.assertEqual((done.code, done.out), (1, ""))
                self.assertRegex(done.err, rf"\A{re.escape(name)}:{place}: [^\n]+\n")
                self.assertNotIn("Traceback", done.err)
                self.assertEqual(self.there(), before)

    def test_in_another_file(self) -> None:
        self.put("root.yaml", SPEC.replace("#/components/schemas/Pet'", "more.yaml#/Pet'"))
        self.put("more.yaml", "Pet:\n  type: Object\n")
        self.assertRegex(run("root.yaml").err, r"\Amore\.yaml:2:9: ")
        self.put("more.yaml", "Pet: a: b\n")
        self.assertRegex(run("root.yaml").err, r"\Amore\.yaml:1:\d+: ")


class Usage(InAFolder):
    def refused(self, *words: str) -> str:
        done = run(*words)
        self.assertEqual((done.code, done.out), (2, ""), words)
        self.assertEqual(self.there(), ["pets.yaml"])
        return done.err

    def test_unknown_option(self) -> None:
        self.assertIn("unrecognized arguments: --wrong", self.refused("pets.yaml", "--wrong"))

    def test_no_description(self) -> None:
        self.assertIn("spec", self.refused())

    def test_option_without_its_value(self) -> None:
        self.assertIn("-o", self.refused("pets.yaml", "-o"))

    def test_bad_namespaces(self) -> None:
        for namespace in ("a-b", "a::", "::a", "class", "a::class", "a:b", "", "a__b", "_A", "3d", "std", "bindery", "a::std", "a b", "a;", "é"):
            with self.subTest(namespace):
                self.assertIn("cannot be the name of a C++ namespace; try `", self.refused("pets.yaml", "-o", "x.hpp", "--namespace", namespace))

    def test_check_needs_a_file(self) -> None:
        self.assertIn("name it with -o", self.refused("pets.yaml", "--check"))

    def test_help_and_version(self) -> None:
        self.assertEqual(run("--help").code, 0)
        self.assertIn("--check", run("--help").out)
        self.assertRegex(run("--version").out, r"\Abindery \d+\.\d+\.\d+\n\Z")


class Check(InAFolder):
    def setUp(self) -> None:
        super().setUp()
        self.words = ("pets.yaml", "-o", "pets.hpp", "--constant-tests", "t.cpp")
        self.assertEqual(run(*self.words).code, 0)

    def test_without_drift(self) -> None:
        self.assertEqual(run(*self.words, "--check"), Run(0, "", ""))

    def test_line_ends_are_no_drift(self) -> None:
        for name in ("pets.hpp", "t.cpp", "pets.yaml"):
            Path(name).write_bytes(Path(name).read_bytes().replace(b"\n", b"\r\n"))
        self.assertEqual(run(*self.words, "--check"), Run(0, "", ""))

    def test_drift_is_shown_and_left(self) -> None:
        for name in ("pets.hpp", "t.cpp"):
            with self.subTest(name):
                fresh = Path(name).read_bytes()
                stale = fresh.replace(b'"name"', b'"nome"')
                self.assertNotEqual(stale, fresh)
                Path(name).write_bytes(stale)
                done = run(*self.words, "--check")
                self.assertEqual((done.code, done.err), (1, ""))
                self.assertTrue(done.out.startswith(f"--- {name}\n+++ {name} (as the description gives it)\n"), done.out)
                self.assertRegex(done.out, r'\n-[^\n]*"nome"')
                self.assertRegex(done.out, r'\n\+[^\n]*"name"')
                self.assertEqual(Path(name).read_bytes(), stale)
                Path(name).write_bytes(fresh)

    def test_a_change_of_the_description_is_drift(self) -> None:
        self.put("pets.yaml", SPEC.replace("name: {type: string}", "name: {type: integer}"))
        done = run(*self.words, "--check")
        self.assertEqual(done.code, 1)
        self.assertIn("\n-  std::optional<std::string> name{};\n+  std::optional<std::int64_t> name{};\n", done.out)

    def test_another_flavour_is_drift(self) -> None:
        self.assertEqual(run(*self.words, "--check", "--single").code, 1)
        self.assertEqual(run(*self.words, "--check", "--namespace", "zoo").code, 1)

    def test_a_missing_file(self) -> None:
        before = self.there()
        done = run("pets.yaml", "-o", "new/pets.hpp", "--check")
        self.assertEqual(done, Run(1, "", "new/pets.hpp: there is no such file; run without --check to write it\n"))
        self.assertEqual(self.there(), before)


OVERLAY = """\
overlay: 1.0.0
info: {title: Fixes, version: 1.0.0}
actions:
  - target: $.components.schemas.Pet.properties
    update: {age: {type: integer}}
"""


class Overlays(InAFolder):
    def test_they_change_the_header_and_its_first_line(self) -> None:
        self.put("o.yaml", OVERLAY)
        self.put("p.yaml", OVERLAY.replace("age:", "weight:"))
        text = self.printed("--overlay", "o.yaml", "--overlay", "p.yaml")
        self.assertIn("std::int64_t> age{}", text)
        self.assertIn("std::int64_t> weight{}", text)
        self.assertIn(" from pets.yaml and o.yaml and p.yaml (", text.splitlines()[0])
        self.put("p.yaml", OVERLAY.replace("age:", "weight:") + "# more\n")
        self.assertNotEqual(self.printed("--overlay", "o.yaml", "--overlay", "p.yaml").splitlines()[0], text.splitlines()[0])

    def test_a_problem_points_into_the_overlay(self) -> None:
        self.put("o.yaml", OVERLAY.replace("integer", "Integer"))
        done = run("pets.yaml", "--overlay", "o.yaml")
        self.assertEqual((done.code, done.out), (1, ""))
        self.assertIn('o.yaml:5:26: `age` has type "Integer"', done.err)

    def test_overlays_that_cannot_be_read_or_used(self) -> None:
        self.put("o.yaml", OVERLAY.replace("$.", "~."))
        for file, words in (("o.yaml", "o.yaml:4:13: `target` is not understood"), ("gone.yaml", "gone.yaml:1:1: this file does not exist")):
            done = run("pets.yaml", "--overlay", file, "-o", "new.hpp")
            self.assertEqual((done.code, done.out), (1, ""))
            self.assertIn(words, done.err)
            self.assertFalse(Path("new.hpp").exists())

    def test_it_is_never_overwritten(self) -> None:
        self.put("o.yaml", OVERLAY)
        self.assertEqual(run("pets.yaml", "--overlay", "o.yaml", "-o", "o.yaml").code, 2)
        self.assertEqual(Path("o.yaml").read_text(encoding="utf-8"), OVERLAY)


class AsAProgram(InAFolder):
    """What only a process of its own can show."""

    def bytes_of(self, *words: str, **environment: str) -> bytes:
        done = subprocess.run([sys.executable, str(CODEGEN), *words], env={**os.environ, **environment}, stdout=subprocess.PIPE, check=True)
        return done.stdout

    def test_exit_codes(self) -> None:
        self.put("bad.yaml", PROBLEM)
        for words, code in ((["pets.yaml"], 0), (["bad.yaml"], 1), (["pets.yaml", "--wrong"], 2)):
            done = subprocess.run([sys.executable, str(CODEGEN), *words], capture_output=True, check=False)
            self.assertEqual(done.returncode, code)

    def test_a_reader_that_has_seen_enough_hears_no_more(self) -> None:
        running = subprocess.Popen([sys.executable, str(CODEGEN), "pets.yaml"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert running.stdout is not None and running.stderr is not None
        running.stdout.close()
        with running.stderr:
            self.assertEqual(running.stderr.read(), b"")
        self.assertEqual(running.wait(), 1)

    def test_output_is_utf8_whatever_the_locale_is(self) -> None:
        expected = self.printed().encode()
        self.assertEqual(self.bytes_of("pets.yaml", PYTHONIOENCODING="ascii"), expected)
        self.assertEqual(self.bytes_of("pets.yaml", PYTHONIOENCODING="latin-1"), expected)

    def test_problems_are_utf8_whatever_the_locale_is(self) -> None:
        self.put("bad.yaml", PROBLEM.replace("title: Pets", "tïtle: Pets"))
        done = subprocess.run([sys.executable, str(CODEGEN), "bad.yaml"], env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("tïtle", done.stderr.decode("utf-8"))


class Bounds(InAFolder):
    def test_a_chain_that_is_too_long_is_a_problem(self) -> None:
        for error, words in ((RecursionError(), "nested too deeply"), (MemoryError(), "more memory than there is")):
            with mock.patch.object(cli, "understand", side_effect=error):
                done = run("pets.yaml", "-o", "new.hpp")
            self.assertEqual((done.code, done.out), (1, ""))
            self.assertRegex(done.err, rf"^pets\.yaml:1:1: this description [^\n]*{words}")

    def test_other_errors_are_not_hidden(self) -> None:
        with mock.patch.object(cli, "understand", side_effect=ZeroDivisionError()), self.assertRaises(ZeroDivisionError):
            run("pets.yaml")

    def test_the_limit_of_recursion_is_put_back(self) -> None:
        before = sys.getrecursionlimit()
        run("pets.yaml")
        self.assertEqual(sys.getrecursionlimit(), before)


if __name__ == "__main__":
    unittest.main()
