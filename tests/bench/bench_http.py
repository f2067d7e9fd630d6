"""`bench.py http`: the Beast client against nginx on the loopback, side by side with other clients.

Each client is a program that makes one call after the other on some threads and tells what that took. They take turns, so
that what else the machine does meets all; of the rounds the table has each figure's median. The server has a core and the
clients have the others: whether two threads happen to share one changes a call's time by half. CPU is the client's own, user
and system. With --instructions callgrind counts instead what one call costs in user space, which does not depend on the load.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import statistics
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from building import HERE, ROOT, Failed, boost_json, cached, in_system, run, say, table

sys.path.insert(0, str(ROOT / "tests" / "support"))

import certificates  # noqa: E402
import nginx  # noqa: E402

SKIPPED = 77
ROUNDS = 7
GENERATOR = "openapi-generator-cli==7.26.0"
# What is promised: the CPU of a call over Beast written by hand, with reuse, and calls a second over connecting for each.
MOST_OVER_HAND = 1.10
LEAST_OVER_CONNECTING = 5.0

_SERVER = """
  keepalive_requests 100000000;
  server {
    listen 127.0.0.1:{http};
    listen 127.0.0.1:{https} ssl;
    ssl_certificate {folder}/good.pem;
    ssl_certificate_key {folder}/good.key;
    root {folder}/files;
    location /status { stub_status; }
  }
"""


@dataclass(frozen=True, slots=True)
class Client:
    """A program of the bench, or why it is left out."""

    name: str
    source: str
    libraries: tuple[str, ...] = ("-lssl", "-lcrypto")
    flags: tuple[str, ...] = ()
    connects: bool = False
    """It connects for each call, so it gets fewer of them."""


OURS = Client("bindery", "http_ours.cpp")
BY_HAND = Client("Beast by hand", "http_beast.cpp")
WITH_DEADLINES = Client("Beast by hand, deadlines", "http_beast.cpp", flags=("-DBENCH_DEADLINES",))
CONNECTING = Client("Beast by hand, connecting", "http_beast.cpp", flags=("-DBENCH_CONNECT",), connects=True)


@dataclass(frozen=True, slots=True)
class Scenario:
    scheme: str
    target: str
    threads: int
    requests: int

    def __str__(self) -> str:
        size = "150 bytes" if self.target == "/small" else "1 MiB"
        return f"{self.scheme}, {size}, {self.threads} at a time"


@dataclass(frozen=True, slots=True)
class Measured:
    per_second: float
    p50: float
    p99: float
    cpu: float
    connections: int


def scenarios(*, short: bool) -> list[Scenario]:
    share = 10 if short else 1
    counts = {("/small", 1): 5000, ("/small", 64): 12800, ("/large", 1): 200, ("/large", 64): 320}
    return [Scenario(scheme, target, threads, max(threads, n // share)) for scheme in ("http", "https") for (target, threads), n in counts.items()]


def bench(compiler: list[str], out: Path, *, short: bool, instructions: bool) -> int:
    """Prints a table for each scenario and what was promised; 1 when a promise is not kept, 77 without a server."""
    if why := nginx.why_not() or in_system("Boost", "boost/beast.hpp", "libboost-dev").why_not:
        print(f"skipped: {why}")
        return SKIPPED
    programs = build(compiler, out / "http", everything=not instructions)
    with tempfile.TemporaryDirectory(prefix="bindery-bench-") as folder, served(Path(folder)) as server:
        if instructions:
            return count(programs, server)
        rounds = 1 if short else ROUNDS
        status = 0
        for scenario in scenarios(short=short):
            runs: dict[str, list[Measured]] = {client.name: [] for client in programs}
            for _ in range(rounds):
                for client, program in programs.items():
                    runs[client.name].append(measure(client, program, scenario, server))
            usual = {name: median_of(each) for name, each in runs.items()}
            print(f"\n{scenario}\n")
            print(table(HEAD, [row(name, each) for name, each in usual.items()]), flush=True)
            status = max(status, judge(scenario, usual))
        return 0 if short else status


# ---- the programs ----


def build(compiler: list[str], out: Path, *, everything: bool) -> dict[Client, Path]:
    """What can be built; what cannot is told, with the reason."""
    out.mkdir(parents=True, exist_ok=True)
    clients = [OURS, BY_HAND, WITH_DEADLINES]
    if everything:
        clients.append(CONNECTING)
        curl = in_system("libcurl", "x86_64-linux-gnu/curl/curl.h", "libcurl4-openssl-dev")
        clients += left_out(curl.why_not and in_system("libcurl", "curl/curl.h", "libcurl4-openssl-dev").why_not,
                            Client("libcurl, easy", "http_curl.cpp", ("-lcurl",)),
                            Client("libcurl, multi", "http_curl.cpp", ("-lcurl",), ("-DBENCH_MULTI",)))  # fmt: skip
        clients += left_out(in_system("cpp-httplib", "httplib.h", "libcpp-httplib-dev").why_not,
                            Client("cpp-httplib", "http_httplib.cpp", ("-lcpp-httplib", "-lssl", "-lcrypto")))  # fmt: skip
        clients += left_out(in_system("C++ REST SDK", "cpprest/http_client.h", "libcpprest-dev").why_not,
                            Client("C++ REST SDK", "http_cpprest.cpp", ("-lcpprest", "-lboost_system", "-lssl", "-lcrypto")))  # fmt: skip
        clients += generated(compiler, out)
    return {client: built(compiler, out, client) for client in clients}


def left_out(why_not: str, *clients: Client) -> list[Client]:
    if why_not:
        say(f"left out: {', '.join(client.name for client in clients)}: {why_not}")
        return []
    return list(clients)


def built(compiler: list[str], out: Path, client: Client) -> Path:
    program = out / re.sub(r"[^a-z]+", "_", client.name.lower())
    made = program.with_suffix(".o")
    include = ["-I", ROOT / "include"]
    run([*cached(compiler), "-std=c++20", "-O2", *client.flags, *include, "-c", HERE / client.source, "-o", made])
    run([*compiler, made, "-o", program, *client.libraries, "-pthread"])
    return program


def generated(compiler: list[str], out: Path) -> list[Client]:
    """The client that openapi-generator makes, which needs Java and a newer Boost than Debian 12 has as its own."""
    name = "openapi-generator, Beast"
    boost = boost_json()
    if why := "there is no java (Debian: default-jre-headless)" if not shutil.which("java") else boost.why_not:
        return left_out(why, Client(name, ""))
    try:
        made = generate(out)
        made_object = out / "generated_client.o"
        flags = ("-w", "-isystem", str(boost.include), "-I", str(made / "api"), "-I", str(made / "model"))
        run([*cached(compiler), "-std=c++20", "-O2", *flags, "-c", made / "api" / "HttpClientImpl.cpp", "-o", made_object])
    except (Failed, OSError, StopIteration) as problem:
        return left_out(str(problem)[-300:], Client(name, ""))
    return [Client(name, "http_generated.cpp", (str(made_object), "-lssl", "-lcrypto"), flags, connects=True)]


def generate(out: Path) -> Path:
    folder = ROOT / ".dev" / "openapi-generator"
    if not list(folder.rglob("*.jar")):
        say(f"fetching {GENERATOR} from PyPI into {folder.relative_to(ROOT)}")
        folder.mkdir(parents=True, exist_ok=True)
        run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", GENERATOR, "-d", folder])
        shutil.unpack_archive(next(folder.glob("*.whl")), folder, format="zip")
    made = out / "generated"
    description = out / "bench.yaml"
    description.write_text(
        'openapi: 3.0.3\ninfo: {title: bench, version: "1"}\npaths:\n  /small:\n    get:\n      operationId: getSmall\n'
        "      responses:\n        '200': {description: ok, content: {application/json: {schema: {type: string}}}}\n"
    )
    run(["java", "-jar", next(folder.rglob("*.jar")), "generate", "-g", "cpp-boost-beast-client", "-i", description, "-o", made])
    return made


# ---- the server ----


@dataclass(frozen=True, slots=True)
class Server:
    ports: dict[str, int]
    ca: Path

    def accepted(self) -> int:
        """The connections so far; asking makes one itself."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.ports['http']}/status", timeout=10) as answer:
            numbers = answer.read().decode().splitlines()[2].split()
        return int(numbers[0])


@contextmanager
def served(folder: Path) -> Iterator[Server]:
    made = certificates.make(folder)
    (folder / "files").mkdir()
    (folder / "files" / "small").write_text(json.dumps({"id": 12345, "name": "x" * 120}))
    (folder / "files" / "large").write_bytes(bytes(range(256)) * 4096)
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, cores[:1])
    with nginx.running(folder, _SERVER) as ports:
        os.sched_setaffinity(0, cores[1:] or cores)
        yield Server(ports, made.ca)
    os.sched_setaffinity(0, cores)


def measure(client: Client, program: Path, scenario: Scenario, server: Server) -> Measured:
    share = 5 if client.connects else 1
    requests = max(scenario.threads, scenario.requests // share)
    before = server.accepted()
    told = json.loads(run(command(program, scenario, server, requests)))
    return Measured(told["requests"] / told["seconds"], told["p50"], told["p99"], told["cpu"] / told["requests"], server.accepted() - before - 1)


def command(program: Path, scenario: Scenario, server: Server, requests: int) -> list[str | Path]:
    # The generated client trusts what OpenSSL does by itself.
    os.environ["SSL_CERT_FILE"] = str(server.ca)
    return [program, scenario.scheme, "localhost", str(server.ports[scenario.scheme]), scenario.target, str(requests), str(scenario.threads), server.ca]


# ---- what came of it ----

HEAD = ["client", "calls a second", "p50 µs", "p99 µs", "CPU µs a call", "connections"]


def median_of(runs: list[Measured]) -> Measured:
    def of(figure: str) -> float:
        return statistics.median(getattr(r, figure) for r in runs)

    return Measured(of("per_second"), of("p50"), of("p99"), of("cpu"), max(r.connections for r in runs))


def row(name: str, m: Measured) -> list[str]:
    return [name, f"{m.per_second:,.0f}", f"{m.p50 * 1e6:,.0f}", f"{m.p99 * 1e6:,.0f}", f"{m.cpu * 1e6:,.1f}", str(m.connections)]


def judge(scenario: Scenario, usual: dict[str, Measured]) -> int:
    """1 when a call costs more, or there are fewer of them a second, than promised."""
    ours, hand, patient = (usual[client.name] for client in (OURS, BY_HAND, WITH_DEADLINES))
    over = ours.cpu / hand.cpu
    print(f"\nCPU of a call: {over:.2f} × Beast by hand (promised: {MOST_OVER_HAND:.2f}), {ours.cpu / patient.cpu:.2f} × that with deadlines")
    is_kept = over <= MOST_OVER_HAND
    if scenario.scheme == "https" and scenario.target == "/small":
        times = ours.per_second / usual[CONNECTING.name].per_second
        print(f"calls a second: {times:.1f} × a client that connects for each (promised: {LEAST_OVER_CONNECTING:.0f})")
        is_kept = is_kept and times >= LEAST_OVER_CONNECTING
    return int(not is_kept)


def count(programs: dict[Client, Path], server: Server) -> int:
    """Instructions of one call in user space, as the difference between many and few."""
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed")
        return SKIPPED
    status = 0
    rows = []
    for scheme in ("http", "https"):
        for target, few, many in (("/small", 100, 600), ("/large", 10, 40)):
            scenario = Scenario(scheme, target, 1, many)
            counted = {}
            for client, program in programs.items():
                totals = [instructions_of(command(program, scenario, server, n)) for n in (few, many)]
                counted[client.name] = (totals[1] - totals[0]) / (many - few)
            over = counted[OURS.name] / counted[BY_HAND.name]
            rows.append([f"{scheme}{target}", *(f"{each:,.0f}" for each in counted.values()), f"{over:.2f}"])
            status = max(status, over > MOST_OVER_HAND)
    print(table(["instructions a call", *(client.name for client in programs), "bindery / by hand"], rows))
    return int(status)


def instructions_of(words: list[str | Path]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "callgrind.out"
        run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={listing}", *words])
        found = re.search(r"^(?:summary|totals): (\d+)", listing.read_text(), re.MULTILINE)
    if found is None:
        raise Failed("callgrind told no total")
    return int(found[1])
