"""README and GUIDE keep their word: their programs compile, and every row of the table of features names tests that exist."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cli  # noqa: E402
from limits import DESCRIPTIONS  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "GUIDE.md").read_text(encoding="utf-8")


def programs() -> list[str]:
    return [text for page in (README, GUIDE) for text in re.findall(r"^```cpp\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)]


def features() -> list[tuple[str, list[str]]]:
    """The rows of the table of features, each with the tests in its last column."""
    table = README.split("## What is supported")[1].split("\n## ")[0]
    rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("| ")][1:]
    return [(row[0].strip(), re.split(r", (?=[a-z]+\.[a-z_]+)", row[-1].strip())) for row in rows]


class Programs(unittest.TestCase):
    @unittest.skipUnless(shutil.which("g++"), "g++ is not installed")
    def test_each_compiles(self) -> None:
        self.assertGreaterEqual(len(programs()), 10)
        for text in programs():
            with self.subTest(text[:60]), tempfile.TemporaryDirectory() as folder:
                source = Path(folder) / "main.cpp"
                source.write_text(text, encoding="utf-8")
                command = ["g++", f"@{ROOT}/tests/support/strict.rsp", f"-I{ROOT}/include/single", f"-I{ROOT}/include", f"-I{ROOT}/tests/support/stubs", "-fsyntax-only", source]
                done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
                self.assertEqual(done.returncode, 0, done.stderr)


class Corpus(unittest.TestCase):
    def test_the_totals_are_those_of_the_listed_exceptions(self) -> None:
        table = README.split("## Tried on")[1].split("\n## ")[0]
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if line.startswith("| ")][1:]
        listed = (ROOT / "tests" / "corpus" / "exceptions.tsv").read_text(encoding="utf-8").splitlines()[1:]
        self.assertEqual(sum(int(row[5]) for row in rows), len(listed))
        for name, count, header, refused, expected, exceptions in rows:
            self.assertEqual((int(header) + int(refused), int(expected) + int(exceptions)), (int(count), int(count)), name)


class Limits(unittest.TestCase):
    """Each row of the table of what is not supported has a description that gets its words."""

    def rows(self) -> dict[str, tuple[str, str]]:
        table = README.split("## What is not supported")[1].split("\n## ")[0]
        cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table.splitlines() if line.startswith("| ")][1:]
        return {name: (what, words.strip("| ").removeprefix("``").removesuffix("``").strip()) for name, what, words in cells}

    def test_each_row_is_what_the_generator_says(self) -> None:
        rows = self.rows()
        self.assertEqual(list(rows), list(DESCRIPTIONS))
        for name, text in DESCRIPTIONS.items():
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "api" / "api.yaml"
                file.parent.mkdir()
                file.write_text(text, encoding="utf-8")
                with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as printed:
                    code = cli.main([str(file)])
                lines = printed.getvalue().splitlines()
                first = next((line.removeprefix(str(file)) for line in lines if line.startswith(f"{file}:")), "nothing")
                said = first.split(": ", 1)[-1]
                self.assertEqual(("refused" if code else "warned of", said.removeprefix("warning: ")), rows[name])
                self.assertEqual(said.startswith("warning: "), code == 0)


class Features(unittest.TestCase):
    def test_each_row_names_tests_that_exist(self) -> None:
        self.assertGreaterEqual(len(features()), 10)
        for feature, tests in features():
            for test in tests:
                with self.subTest(feature, test=test):
                    self.assertTrue(self.exists(test), f"`{feature}` names the test `{test}`, which does not exist")

    def exists(self, test: str) -> bool:
        kind, _, rest = test.partition(".")
        name, _, case = rest.partition(": ")
        match kind:
            case "golden":
                return (ROOT / "tests" / "golden" / name).is_dir()
            case "codegen":
                return (ROOT / "tests" / "codegen" / f"test_{name}.py").is_file()
            case "hostile":
                return (ROOT / "tests" / "hostile" / f"{name}.py").is_file()
            case "refused":
                return (ROOT / "tests" / "refused" / f"{name}.cpp").is_file()
            case "encoders":
                return (ROOT / "tests" / "encoders" / "encoders.py").is_file()
            case "run" | "transport":
                source = ROOT / "tests" / kind / f"{name}.cpp"
                return source.is_file() and (not case or f'TEST_CASE("{case}")' in source.read_text(encoding="utf-8"))
            case _:
                return False


if __name__ == "__main__":
    unittest.main()
