"""Puts bindery through a suite of other people's test servers: `wire.py autorest` or `wire.py spector`.

Every scenario of the suite is a test case of the same name in SUITE/*.cpp, or a row of SUITE/misses.tsv with the reason
why there is none. A scenario has passed when its test case asserted something, nothing failed, and the server says that
it has seen it. Exit 1 on a miss that nobody explained and on an explanation that is no longer needed; 77 when the suite
cannot be had here.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from building import Broken, Cost, Document, Source, build, documents_of, generate, generator_digest, in_parallel, included
from mutate import CASE, Mutation, in_sample, mutated, mutations
from suites import SUITES, Scenario, Suite, Unavailable, served

HERE = Path(__file__).resolve().parent
SKIPPED = 77
RUNS_WITHIN = 1800


@dataclass(frozen=True, slots=True)
class Driver:
    """One file of a suite's folder, and the descriptions that it is about."""

    path: Path
    documents: tuple[Document, ...]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def completed(self) -> bool:
        """Whether its headers are made with an overlay of ours."""
        return any(document.overlay is not None for document in self.documents)


@dataclass(frozen=True, slots=True)
class Ran:
    """What the program said of a test case: a line of the file that main.cpp writes."""

    name: str
    driver: str
    made: int
    failed: int
    passed: bool
    seconds: float
    no_route: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """`missed` is empty where the scenario has passed."""

    scenario: Scenario
    missed: str
    reason: str

    @property
    def accounted(self) -> bool:
        return bool(self.missed) == bool(self.reason)


# ---- what there is ----


def drivers_of(suite: Suite, filter_text: str) -> list[Driver]:
    documents = documents_of(suite)
    paths = [path for path in sorted((HERE / suite.name).glob("*.cpp")) if filter_text in path.stem]
    return [Driver(path, tuple(included(path, suite, documents))) for path in paths]


def misses_of(suite: Suite) -> dict[str, str]:
    """The reason of each scenario that does not pass, by its key."""
    path = HERE / suite.name / "misses.tsv"
    if not path.exists():
        return {}
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    for row in rows:
        if len(row) != 2 or not row[1].strip():
            raise Broken(f"{path}: expected a scenario's key, a tab and the reason, found `{' '.join(row)}`")
    return {key: reason for key, reason in rows}


def compiled(folder: Path, drivers: list[Driver], suite: Suite, arguments: argparse.Namespace, cost: Cost,
             sources: list[Source]) -> Path:
    """The program of these sources; the headers are made first."""
    headers = folder.parent / "headers"
    generator = generator_digest()
    wanted = {document.header: document for driver in drivers for document in driver.documents}
    in_parallel(arguments.jobs, lambda each: generate(each, suite.lenient, headers, generator, cost), wanted.values())
    program = folder / "program"
    build(sources, program, arguments.cxx, headers, arguments.jobs, cost)
    return program


def run(program: Path, origin: str, quiet: bool) -> list[Ran]:
    """Runs all test cases against the server."""
    results = program.with_suffix(".tsv")
    results.unlink(missing_ok=True)
    words = [str(program), "--no-intro=1", *(["--minimal=1"] if quiet else [])]
    out = subprocess.DEVNULL if quiet else None
    done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=out, stderr=out, timeout=RUNS_WITHIN, check=False,
                          env={**os.environ, "WIRE_ORIGIN": origin, "WIRE_RESULTS": str(results)})
    if done.returncode < 0:
        raise Broken(f"{program} was ended by signal {-done.returncode}")
    return [ran_of(line) for line in results.read_text(encoding="utf-8").splitlines()]


def ran_of(line: str) -> Ran:
    name, file, made, failed, passed, seconds, no_route = line.split("\t")
    return Ran(name, Path(file).stem, int(made), int(failed), passed == "1", float(seconds), no_route)


# ---- judging ----


def judge(scenarios: list[Scenario], ran: dict[str, Ran], covered: set[str], misses: dict[str, str]) -> list[Verdict]:
    return [Verdict(each, why_missed(ran.get(each.key), each.key in covered), misses.get(each.key, "")) for each in scenarios]


def why_missed(ran: Ran | None, covered: bool) -> str:
    if ran is None:
        return "no test case has its name"
    if ran.made == 0:
        return "its test case asserts nothing"
    if not ran.passed:
        return f"its test case failed ({ran.failed} of {ran.made} assertions)"
    if not covered and not ran.no_route:
        return "the server has not seen it"
    return ""


def strays(ran: dict[str, Ran], scenarios: list[Scenario]) -> list[str]:
    """Test cases that are about no scenario and do not say that the server has no route for them, and those that fail."""
    keys = {each.key for each in scenarios}
    others = [each for each in ran.values() if each.name not in keys]
    unknown = [f"{each.name}: no scenario of the suite has this name" for each in others if not each.no_route]
    return unknown + [f"{each.name}: failed or asserts nothing" for each in others if not (each.passed and each.made)]


def report(verdicts: list[Verdict], elsewhere: list[str], completed: Collection[str] = ()) -> int:
    """Prints the table and whatever is wrong; the exit code. `completed`: what only an overlay of ours makes possible."""
    groups: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        groups.setdefault(f"{verdict.scenario.kind} {verdict.scenario.group}".strip(), []).append(verdict)
    width = max((len(group) for group in groups), default=5)
    print(f"\n{'group':{width}}  scenarios  passed  missed")
    for group, of_group in groups.items():
        passed = sum(not verdict.missed for verdict in of_group)
        print(f"{group:{width}}  {len(of_group):9}  {passed:6}  {len(of_group) - passed:6}")
        for verdict in of_group:
            if verdict.missed and verdict.reason:
                print(f"{'':{width}}    {verdict.scenario.key}: {verdict.reason}")
    kinds = list(dict.fromkeys(verdict.scenario.kind for verdict in verdicts))
    for kind in kinds:
        of_kind = [verdict for verdict in verdicts if verdict.scenario.kind == kind]
        passed = [verdict.scenario.key for verdict in of_kind if not verdict.missed]
        print(f"{kind or 'all'}: {len(passed)} of {len(of_kind)} scenarios passed", end="")
        alone = sum(key not in completed for key in passed)
        print(f", {alone} of them with the suite's documents as they are" if alone < len(passed) else "")
    wrong = list(elsewhere)
    for verdict in verdicts:
        if not verdict.accounted:
            wrong.append(f"{verdict.scenario.key}: {verdict.missed or 'passes, and misses.tsv has a reason why it does not'}")
    for line in wrong:
        print(f"wire: {line}")
    return 1 if wrong else 0


# ---- the two ways to run ----


def check(suite: Suite, drivers: list[Driver], origin: str, arguments: argparse.Namespace) -> int:
    flavour = "sample" if arguments.sample else "whole"
    folder = arguments.build / suite.name / flavour
    flags = ("-DWIRE_SAMPLE",) if arguments.sample else ()
    cost = Cost()
    sources = [Source(driver.path, folder / f"{driver.name}.o", flags) for driver in drivers]
    program = compiled(folder, drivers, suite, arguments, cost, sources)
    suite.clear(origin)
    started = time.monotonic()
    lines = run(program, origin, quiet=False)
    seconds = time.monotonic() - started
    ran = {each.name: each for each in lines}
    asserted = sum(each.made for each in lines)
    if asserted == 0:
        print("wire: no test case asserts anything")
        return 1
    scenarios = suite.scenarios()
    elsewhere = strays(ran, scenarios)
    if len(ran) != len(lines):
        elsewhere.append("two test cases have one name")
    verdicts = judge(chosen(scenarios, ran, drivers, arguments), ran, suite.covered(origin), misses_of(suite))
    of_completed = {driver.name for driver in drivers if driver.completed}
    code = report(verdicts, elsewhere, {each.name for each in lines if each.driver in of_completed})
    overlays = sorted({str(each.overlay.relative_to(HERE)) for driver in drivers for each in driver.documents if each.overlay})
    if overlays:
        print("What the documents leave out is said by overlays of ours: " + ", ".join(overlays))
    print(f"{len(ran)} test cases, {asserted} assertions in {seconds:.1f} s; "
          f"generating took {cost.generating:.0f} s and compiling {cost.compiling:.0f} s of CPU")
    return code


def chosen(scenarios: list[Scenario], ran: dict[str, Ran], drivers: list[Driver],
           arguments: argparse.Namespace) -> list[Scenario]:
    """The scenarios that are judged: all, or with --filter those of the drivers' groups, with --sample those that ran."""
    if arguments.sample:
        return [each for each in scenarios if each.key in ran]
    if not arguments.filter:
        return scenarios
    groups = {document.group for driver in drivers for document in driver.documents}
    return [each for each in scenarios if each.group in groups or each.key in ran]


def check_mutated(suite: Suite, drivers: list[Driver], origin: str, arguments: argparse.Namespace) -> int:
    """One expected value of every group is changed in copies of the drivers: the test case that has it must fail."""
    folder = arguments.build / suite.name / "mutated"
    folder.mkdir(parents=True, exist_ok=True)
    group_of = {each.key: each.group for each in suite.scenarios()}
    changes: list[tuple[Driver, Mutation]] = []
    sources: list[Source] = []
    wrong: list[str] = []
    for driver in drivers:
        text = driver.path.read_text(encoding="utf-8")
        found = mutations(text, group_of)
        changes += [(driver, change) for change in found]
        groups = {group_of[case[1]] for case in CASE.finditer(text) if case[1] in group_of}
        wrong += [f"{driver.name}: no assertion of {group} has a value that could be changed"
                  for group in sorted(groups - {change.group for change in found})]
        copy = folder / driver.path.name
        wanted = mutated(text, found)
        if not copy.exists() or copy.read_text(encoding="utf-8") != wanted:
            copy.write_text(wanted, encoding="utf-8")
        flags = ("-DWIRE_SAMPLE",) if all(in_sample(text, change.case) for change in found) else ()
        sources.append(Source(copy, folder / f"{driver.name}.o", flags))
    program = compiled(folder, drivers, suite, arguments, Cost(), sources)
    suite.clear(origin)
    ran = {each.name: each for each in run(program, origin, quiet=True)}
    for driver, change in changes:
        told = ran.get(change.case)
        failed = told is not None and told.failed > 0
        print(f"{change.group}: {driver.name}.cpp:{change.line}: {change.case} with {change.after} for {change.before} "
              f"{'fails' if failed else 'PASSES'}")
        if not failed:
            wrong.append(f"{driver.name}: {change.case} asserts nothing of {change.before}")
    for line in wrong:
        print(f"wire: {line}")
    return 1 if wrong else 0


# ---- the front ----


@contextmanager
def server_for(suite: Suite, arguments: argparse.Namespace) -> Iterator[str]:
    if arguments.port:
        arguments.origin = f"http://{suite.host}:{arguments.port}"
    if arguments.origin:
        yield arguments.origin
    else:
        with served(suite) as origin:
            yield origin


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev wire", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite", choices=[*SUITES])
    parser.add_argument("--sample", action="store_true", help="only the first test cases of each driver")
    parser.add_argument("--filter", default="", metavar="TEXT", help="only drivers whose file names contain it")
    parser.add_argument("--mutated", action="store_true", help="change a value that each group expects: each has to fail")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="compilers at a time")
    parser.add_argument("--build", type=Path, default=HERE.parents[1] / "build" / "wire", help="folder for what is made")
    parser.add_argument("--cxx", default="g++", help="compiler, with flags if it needs some")
    parser.add_argument("--port", type=int, help="of a server that runs already")
    parser.add_argument("--origin", help="the same, as http://localhost:3000")
    return parser


def main() -> int:
    arguments = options().parse_args()
    arguments.build = arguments.build.resolve()
    suite = SUITES[arguments.suite]
    try:
        with server_for(suite, arguments) as origin:
            drivers = drivers_of(suite, arguments.filter)
            if not drivers:
                print(f"wire: tests/wire/{suite.name} has no driver with `{arguments.filter}` in its name")
                return 1
            return (check_mutated if arguments.mutated else check)(suite, drivers, origin, arguments)
    except Unavailable as unavailable:
        print(f"skipped: {unavailable}")
        return SKIPPED
    except Broken as broken:
        print(f"wire: {broken}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
