"""The two suites of test servers that nobody here wrote: how each is installed, served, and asked what it has seen."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from free_ports import free_ports  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("BINDERY_SHARED", ROOT.parent / "shared"))
CONFORMANCE = SHARED / "conformance"
STARTED_WITHIN = 600  # An installation included.


class Unavailable(Exception):
    """The suite cannot be had here; its text is the reason."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One row of a suite's scenarios.tsv. `group` is what a driver's document is called there."""

    key: str
    group: str
    kind: str


@dataclass(frozen=True, slots=True)
class Suite:
    """`documents` maps the folder of an include to where its descriptions are: `<autorest/url.hpp>` comes from `autorest`."""

    name: str
    host: str
    package: str
    kinds: tuple[str, ...]
    documents: Callable[[Path], dict[str, Path]]
    group_of: Callable[[str], str]
    lenient: bool
    clear: Callable[[str], None]
    covered: Callable[[str], set[str]]
    row: Callable[[list[str]], Scenario]

    @property
    def installed(self) -> Path:
        return ROOT / ".dev" / self.name

    @property
    def scripts(self) -> Path:
        return CONFORMANCE / self.name

    def scenarios(self) -> list[Scenario]:
        with open(self.scripts / "scenarios.tsv", encoding="utf-8") as file:
            rows = [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if not row[0].startswith("#")]
        return [scenario for scenario in map(self.row, rows) if scenario.kind in self.kinds]


def get(url: str) -> object:
    with urllib.request.urlopen(url, timeout=30) as reply:
        return json.loads(reply.read())


def post(url: str) -> None:
    urllib.request.urlopen(urllib.request.Request(url, method="POST"), timeout=30).close()


# ---- AutoRest ----


def autorest_covered(origin: str) -> set[str]:
    seen = {**get(f"{origin}/report"), **get(f"{origin}/report/optional")}  # type: ignore[dict-item]
    return {key for key, hits in seen.items() if hits}


AUTOREST = Suite(
    name="autorest", host="127.0.0.1", package="node_modules/@microsoft.azure/autorest.testserver",
    kinds=("vanilla", "optional"),
    documents=lambda folder: {"autorest": folder / "node_modules/@microsoft.azure/autorest.testserver/swagger"},
    group_of=lambda path: f"{path}.json",
    lenient=True,
    clear=lambda origin: post(f"{origin}/report/clear"),
    covered=autorest_covered,
    row=lambda row: Scenario(key=row[2], group=row[1], kind=row[0]),
)


# ---- Spector ----


def spector_covered(origin: str) -> set[str]:
    reports = get(f"{origin}/.coverage")
    assert isinstance(reports, list)
    return {key for report in reports for key, result in report["results"].items() if result == "pass"}


# `spector` is the description as OpenAPI 3.1; `spector30` and `spector32` are the same as 3.0 and 3.2.
SPECTOR = Suite(
    name="spector", host="localhost", package="node_modules/@typespec/spector", kinds=("",),
    documents=lambda _: {"spector": CONFORMANCE / "spector/openapi31", "spector30": CONFORMANCE / "spector/openapi30",
                         "spector32": CONFORMANCE / "spector/openapi32"},
    group_of=lambda path: path.split(".", 1)[0],
    lenient=True,
    clear=lambda _: None,
    covered=spector_covered,
    row=lambda row: Scenario(key=row[2], group=row[1], kind=""),
)

SUITES = {suite.name: suite for suite in (AUTOREST, SPECTOR)}


# ---- serving ----


@contextmanager
def served(suite: Suite) -> Iterator[str]:
    """The suite's server on a free port, by its origin. It is installed when it is not there, and ends with the block."""
    if not (suite.scripts / "serve").exists():
        raise Unavailable(f"{suite.scripts / 'serve'} is not there (BINDERY_SHARED names the folder that holds conformance/)")
    if not (suite.installed / suite.package).exists() and shutil.which("npm") is None:
        raise Unavailable("there is no npm")
    suite.installed.mkdir(parents=True, exist_ok=True)
    (port,) = free_ports(1)
    log = suite.installed / "serve.log"
    with open(log, "wb") as out:
        command = [str(suite.scripts / "serve"), str(suite.installed), str(port)]
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True)
    try:
        origin = f"http://{suite.host}:{port}"
        wait(suite, server, origin, log)
        yield origin
    finally:
        end(server)


def wait(suite: Suite, server: subprocess.Popen[bytes], origin: str, log: Path) -> None:
    deadline = time.monotonic() + STARTED_WITHIN
    while True:
        try:
            suite.covered(origin)
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass
        if server.poll() is not None:
            said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:] or ["nothing"]
            if not (suite.installed / suite.package).exists():
                raise Unavailable(f"npm cannot install it now: {said[0]}")
            raise SystemExit(f"the server of {suite.name} ended: {said[0]} (log: {log})")
        if time.monotonic() > deadline:
            raise SystemExit(f"the server of {suite.name} did not answer within {STARTED_WITHIN} s (log: {log})")
        time.sleep(0.2)


def end(server: subprocess.Popen[bytes]) -> None:
    """Ends the server and what it started: it leads a process group of its own."""
    if server.poll() is None:
        os.killpg(server.pid, signal.SIGTERM)
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
    server.wait()
