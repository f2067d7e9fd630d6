#!/usr/bin/env python3
"""Runs every document of the corpus: those that are to be accepted become headers that compile, the others are refused with a place.

    corpus.py                     all documents with g++
    corpus.py --core              the small ones that hold every feature, with clang 14 and 19 too
    corpus.py --filter TEXT       those whose name or path has TEXT, with more about each
    corpus.py --accept-totals     also writes tests/corpus/totals.tsv, which the README quotes

What was done for a document is kept in build/corpus until it, the generator or the runtime changes. exceptions.tsv lists where we disagree with
the manifest; an entry that is not needed fails the run, and so does a difference that is not listed.
"""

from __future__ import annotations

import argparse
import csv
import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path

import generating
import instantiate
import pool
import programs
import syntax
import verdicts
from documents import CORPUS, HERE, MANIFEST, ROOT, Document, digest, digest_of_document, digest_of_generator, digest_of_runtime, exceptions, manifest
from verdicts import Verdict

SKIPPED = 77


def main() -> int:
    options = _options()
    if not MANIFEST.is_file():
        print(f"skipped: {MANIFEST} is not there (BINDERY_SHARED names the folder that holds corpus/)")
        return SKIPPED
    os.nice(5)
    every = list(enumerate(manifest()))
    chosen = [(n, d) for n, d in every if (d.core or not options.core) and options.filter in f"{d.name} {d.path}"]
    absent = [d for _, d in chosen if not d.file.is_file()]
    for document in absent:
        print(f"skipped: {document.name}: {document.path} is not there")
    chosen = [(n, d) for n, d in chosen if d not in absent]
    if not chosen:
        print("corpus: there is no such document")
        return 1
    run = Run(options.out, options.jobs, chosen, options.quiet)
    generated = run.generate()
    errors = run.compile(generated, _compilers(options))
    if options.core or options.use:
        run.execute(errors)
    listed = exceptions()
    found = [verdicts.judge(d, generated[n], errors.get(n, {}), listed.get(d.name)) for n, d in chosen]
    _write_list(options.out / "verdicts.tsv", found)
    return _report(found, errors_of=errors, run=run, options=options, whole=len(chosen) == len(every))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--filter", default="", metavar="TEXT")
    parser.add_argument("--core", action="store_true")
    parser.add_argument("--compilers", help="of gcc, clang14 and clang19, separated by commas")
    parser.add_argument("--use", action="store_true", help="also run programs that use everything of each header, as --core does")
    parser.add_argument("--accept-totals", action="store_true")
    parser.add_argument("--quiet", action="store_true", help="no progress")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "corpus", metavar="FOLDER")
    options = parser.parse_args()
    options.out = options.out.resolve()
    if options.accept_totals and (options.core or options.filter):
        parser.error("--accept-totals is for a run of all documents")
    return options


def _compilers(options: argparse.Namespace) -> list[str]:
    wanted = options.compilers.split(",") if options.compilers else list(syntax.COMPILERS) if options.core else ["gcc"]
    for name in wanted:
        if not syntax.available(name):
            print(f"skipped: {syntax.COMPILERS[name][0]} is not installed")
    return [name for name in wanted if syntax.available(name)]


class Run:
    """The two steps over the chosen documents, each resumable; results are by the document's number in the manifest."""

    def __init__(self, out: Path, jobs: int, chosen: list[tuple[int, Document]], quiet: bool) -> None:
        self.out, self.jobs, self.chosen, self.quiet = out, jobs, chosen, quiet
        self.runtime = digest_of_runtime()

    def folder(self, number: int) -> Path:
        return self.out / "documents" / f"d{number}"

    def progress(self, what: str, done: int, count: int) -> None:
        if self.quiet:
            return
        if sys.stderr.isatty():
            print(f"\r{what}: {done} of {count} ", end="\n" if done == count else "", file=sys.stderr, flush=True)
        elif done == count or done % 100 == 0:
            print(f"{what}: {done} of {count}", file=sys.stderr, flush=True)

    def generate(self) -> dict[int, generating.Generated]:
        generator = digest_of_generator()
        documents = dict(self.chosen)
        keys = {n: digest([generator.encode(), digest_of_document(d).encode(), d.expect.encode()]) for n, d in self.chosen}
        results = {n: kept for n in documents if (kept := generating.saved(keys[n], self.folder(n))) is not None}
        todo = [n for n in documents if n not in results]
        tasks = [pool.Task(n, functools.partial(generating.generate, documents[n], n, self.folder(n)), generating.SECONDS * 3.0) for n in todo]
        for done, end in enumerate(pool.run(tasks, self.jobs), 1):
            folder = self.folder(end.key)
            results[end.key] = generating.Generated(end.code, generating.message(folder), end.seconds, end.kibibytes)
            generating.save(results[end.key], keys[end.key], folder)
            self.progress("generating", done, len(todo))
        return results

    def compile(self, generated: dict[int, generating.Generated], compilers: list[str]) -> dict[int, dict[str, str]]:
        """The errors of each header by compiler, "" where there are none."""
        errors: dict[int, dict[str, str]] = {n: {} for n, g in generated.items() if g.code == 0}
        for number in errors:
            if text := syntax.missing_includes((self.folder(number) / "api.hpp").read_text(encoding="utf-8")):
                errors[number]["includes"] = f"error: the header uses, and does not include, {text}"
        candidates = self._candidates(errors)
        for name in compilers:
            compiler = syntax.prepare(name, self.out)
            self._batches(
                f"compiling with {name}",
                name,
                errors,
                {n: compiler.key(c, self.runtime) for n, c in candidates.items()},
                syntax.units,
                lambda unit: syntax.check(compiler, unit, self.out / "units" / f"{name}_{os.getpid()}.cpp"),
            )
        return errors

    def execute(self, errors: dict[int, dict[str, str]]) -> None:
        """Adds what comes of using everything of the headers that compile, under verdicts.USE."""
        documents = dict(self.chosen)
        good = {n: e for n, e in errors.items() if not any(e.values()) and documents[n].wants_header}
        candidates = self._candidates(good)
        compiler = programs.prepare(self.out)

        def work(unit: list[syntax.Candidate]) -> dict[str, str]:
            os.chdir(CORPUS)
            for candidate in unit:
                number = int(candidate.name)
                instantiate.write(documents[number].path, generating.namespace(number), documents[number].lenient, candidate.folder)
            return programs.check(compiler, unit, self.out / "units" / f"program_{os.getpid()}")

        keys = {n: programs.key(c, self.runtime) for n, c in candidates.items()}
        self._batches("using everything", verdicts.USE, good, keys, programs.units, work)

    def _candidates(self, errors: dict[int, dict[str, str]]) -> dict[int, syntax.Candidate]:
        return {n: syntax.Candidate(str(n), self.folder(n)) for n in errors}

    def _batches(
        self,
        what: str,
        name: str,
        errors: dict[int, dict[str, str]],
        keys: dict[int, str],
        units_of: Callable[[list[syntax.Candidate]], list[list[syntax.Candidate]]],
        work: Callable[[list[syntax.Candidate]], dict[str, str]],
    ) -> None:
        """Fills in errors[number][name], from an earlier run where its key is the same. `work` does a unit in a process of its own."""
        candidates = self._candidates(errors)
        kept = {n: syntax.remembered(c, name, keys[n]) for n, c in candidates.items()}
        units = units_of([c for n, c in candidates.items() if kept[n] is None])

        def remember(unit: list[syntax.Candidate]) -> int:
            for number, error in work(unit).items():
                syntax.remember(candidates[int(number)], name, keys[int(number)], error)
            return 0

        done, count = 0, sum(map(len, units))
        tasks = [pool.Task(i, functools.partial(remember, unit), 4.0 * syntax.SECONDS) for i, unit in enumerate(units)]
        for end in pool.run(tasks, self.jobs):
            done += len(units[end.key])
            self.progress(what, done, count)
            for candidate in units[end.key]:
                error = syntax.remembered(candidate, name, keys[int(candidate.name)])
                kept[int(candidate.name)] = f"error: the process ended with {end.code}" if error is None else error
        for number, error in kept.items():
            errors[number][name] = error or ""


def _write_list(file: Path, found: list[Verdict]) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter="\t", lineterminator="\n")
        writer.writerow(["name", "group", "expect", "got", "as_expected", "seconds", "MiB", "why"])
        for v in found:
            good = "yes" if v.as_expected else "listed" if v.listed else "no"
            writer.writerow([v.document.name, v.document.group, v.document.expect, v.got, good, f"{v.seconds:.2f}", v.kibibytes >> 10, v.why])


def _report(found: list[Verdict], errors_of: dict[int, dict[str, str]], run: Run, options: argparse.Namespace, whole: bool) -> int:
    bad = [v for v in found if not v.as_expected and not v.listed]
    for kind, part in verdicts.groups_of_failures(bad):
        example = min(part, key=lambda v: v.document.size)
        print(f"{len(part):5} {kind}\n      such as {example.document.name} ({example.document.path}): {example.why[:300]}")
    if options.filter and len(found) <= 20:
        _details(run, errors_of)
    rows = verdicts.totals(found)
    print(verdicts.table(verdicts.HEAD, rows))
    slowest = sorted(found, key=lambda v: -v.seconds)[:5]
    print("slowest: " + ", ".join(f"{v.document.name} {v.seconds:.1f} s {v.kibibytes >> 10} MiB" for v in slowest))
    complaints = [*_needless(found), *(_too_many(found) if whole else [])]
    for text in complaints:
        print(f"exceptions.tsv: {text}")
    if options.accept_totals:
        lines = ["\t".join(row) + "\n" for row in (verdicts.HEAD, *rows)]
        (HERE / "totals.tsv").write_text("".join(lines), encoding="utf-8")
    return 1 if bad or complaints else 0


def _details(run: Run, errors_of: dict[int, dict[str, str]]) -> None:
    for number, document in run.chosen:
        print(f"--- {document.name}: {CORPUS / document.path}, made in {run.folder(number)}")
        print((run.folder(number) / "message.txt").read_text(encoding="utf-8", errors="replace")[:3000], end="")
        for compiler, text in errors_of.get(number, {}).items():
            print(f"{compiler}: {text[:3000] or 'compiles'}")


def _needless(found: list[Verdict]) -> list[str]:
    """Entries that the run does not bear out. (Of documents that were not run, nothing is said.)"""
    by_name = {v.document.name: v for v in found}
    listed = exceptions()
    known = {d.name for d in manifest()}
    lines = [f"there is no document {name}" for name in listed if name not in known]
    for name, entry in listed.items():
        if (verdict := by_name.get(name)) is None:
            continue
        if verdict.as_expected:
            lines.append(f"{name} is not needed any more: {verdict.document.expect} gave {verdict.got}")
        elif not verdict.listed:
            lines.append(f"{name}: {entry.expected}, {entry.got} is listed, but it is {verdict.document.expect}, {verdict.got}")
        if len(entry.reason) < 20:
            lines.append(f"{name}: a reason is missing")
    return lines


def _too_many(found: list[Verdict]) -> list[str]:
    lines = []
    for group, share in verdicts.MOST_EXCEPTIONS.items():
        part = [v for v in found if v.document.group == group]
        count = sum(v.listed for v in part)
        if count > share * len(part):
            lines.append(f"{count} of {len(part)} documents of `{group}` are exceptions; at most {share:.0%} may be")
    return lines


if __name__ == "__main__":
    sys.exit(main())
