"""Shows the demo's program at work against a server on this machine, and checks that it says what it should.

`run.py PROGRAM` starts serve.py, whose first line of output names a port, a second one whose certificate nobody vouches
for, and the CA to trust. Each scenario is one run of PROGRAM against one of the two.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Scenario:
    """One run: which registry is asked for, at which of the server's ports, and what must be in the output."""

    title: str
    registry: str
    shows: tuple[str, ...]
    succeeds: bool = False
    port: str = "port"


SCENARIOS = (
    Scenario("a registry that exists", "5", ("healthy",), succeeds=True),
    Scenario("one that does not", "404", ("404",)),
    Scenario("one that the caller may not see", "403", ("403",)),
    Scenario("a reply that is not what the description says", "7", ("/id",)),
    Scenario("a server whose certificate does not verify", "5", ("handshake",), port="unverified_port"),
)


def show(program: str, server: dict[str, str], scenario: Scenario) -> bool:
    """Runs one scenario, prints what a person would see, and tells whether it is what was expected."""
    command = [program, "--endpoint", f"https://localhost:{server[scenario.port]}", "--ca", server["ca"], "--project", "demo-project",
               "--instance", "demo-instance", "--registry", scenario.registry, "--token", "demo-token"]
    print(f"\n== {scenario.title}\n$ {shlex.join(command)}", flush=True)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False)
    print(done.stdout, end="", flush=True)
    lacking = [text for text in scenario.shows if text not in done.stdout]
    if (done.returncode == 0) == scenario.succeeds and not lacking:
        return True
    print(f"-- not as expected: exit code {done.returncode}, {'without ' + ', '.join(lacking) if lacking else 'nothing missing in the text'}", flush=True)
    return False


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with (
        tempfile.TemporaryDirectory(prefix="bindery-") as folder,
        subprocess.Popen([sys.executable, str(HERE / "serve.py"), folder], stdout=subprocess.PIPE, text=True) as serve,
    ):
        try:
            assert serve.stdout is not None
            server = dict(word.split("=", 1) for word in serve.stdout.readline().split())
            results = [show(sys.argv[1], server, scenario) for scenario in SCENARIOS]
        finally:
            serve.terminate()
    print(f"\n{sum(results)} of {len(results)} scenarios as expected")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
