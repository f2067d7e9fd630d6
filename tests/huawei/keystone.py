"""Runs the program made of keystone.cpp against a real OpenStack Keystone, which ../shared/conformance/keystone serves.

Keystone is installed by apt the first time, which takes minutes; its data is in .dev/keystone. It is started a second
time with tokens that live for a second, to see one expire.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from free_ports import free_ports  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("BINDERY_SHARED", ROOT.parent / "shared"))
PLACE = SHARED / "conformance" / "keystone"
DATA = ROOT / ".dev" / "keystone"
SKIPPED = 77
INSTALLED_WITHIN = 1200


@contextmanager
def keystone() -> Iterator[str]:
    """A running Keystone, by its address."""
    url = f"http://127.0.0.1:{(port := free_ports(1)[0])}"
    DATA.mkdir(parents=True, exist_ok=True)
    with open(DATA / "serve.log", "ab") as log:
        server = subprocess.Popen([PLACE / "serve", DATA, str(port)], stdout=log, stderr=log, start_new_session=True)
    try:
        for _ in range(INSTALLED_WITHIN * 2):
            if server.poll() is not None:
                raise SystemExit(f"Keystone did not start; its output is in {DATA.relative_to(ROOT)}/serve.log")
            if answers(url):
                break
            time.sleep(0.5)
        else:
            raise SystemExit(f"Keystone did not start within {INSTALLED_WITHIN} s")
        let_readers_be()
        yield url
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def let_readers_be() -> None:
    """Has writes not wait for reads. Keystone's threads leave transactions open that only read; in SQLite's usual mode
    a write, such as of a failed login, waits 5 s for them and fails. The file remembers the mode."""
    with closing(sqlite3.connect(DATA / "db" / "keystone.db", timeout=30)) as database:
        database.execute("PRAGMA journal_mode=WAL")


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/v3", timeout=10) as reply:
            return bool(reply.status == 200)
    except OSError:
        return False


def set_lifetime(seconds: int) -> None:
    """How long tokens live, from the next start on."""
    file = DATA / "keystone.conf"
    text = re.sub(r"^expiration = .*\n", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    file.write_text(text.replace("[token]\n", f"[token]\nexpiration = {seconds}\n"), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the program made of keystone.cpp")
    program: Path = parser.parse_args().program
    if not (PLACE / "serve").exists():
        print(f"skipped: there is no {PLACE}")
        return SKIPPED
    auth = json.loads((PLACE / "auth.json").read_text(encoding="utf-8"))["auth"]
    user = auth["identity"]["password"]["user"]
    words = [user["name"], user["password"], auth["scope"]["project"]["name"]]

    wrong = 0
    with keystone() as url:
        wrong += subprocess.run([program, url, *words], check=False).returncode != 0
    set_lifetime(1)
    try:
        with keystone() as url:
            wrong += subprocess.run([program, url, *words, "expired"], check=False).returncode != 0
    finally:
        set_lifetime(3600)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
