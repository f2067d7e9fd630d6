"""The suite of all transports finds wrong ones out: `wrong.py PROGRAM`, run by checking_server.py.

The program (wrong.cpp) does the one thing wrong that BINDERY_TRANSPORT_FAULT names. For each fault the case that is there for it must fail, and
without a fault all of them must pass.
"""

import os
import re
import subprocess
import sys

# What is done wrong → a part of the name of the case that sees it.
FAULTS = {
    "methods": "a method arrives as it is",
    "targets": "a target arrives byte for byte",
    "dots": "a target arrives byte for byte",
    "empty fields": "headers arrive as they are",
    "merged fields": "headers arrive as they are",
    "adds": "nothing is added",
    "own agent": "the caller's own Host",
    "bodies of GET": "any method may have a body",
    "text bodies": "bodies of all bytes",
    "no 304": "every status is a reply",
    "follows": "a redirect is a reply",
    "reply map": "reply headers are kept",
    "cookies": "no cookie is kept",
    "says plain": "nothing is decompressed",
    "cuts chunks": "replies in every framing",
    "one origin": "a request with an origin",
    "never kept": "share a connection",
    "sends twice": "what must not be sent twice",
    "mixes up": "called from several threads",
    "cleans up": "what would break HTTP",
    "failures as replies": "nobody there",
    "tells secrets": "nobody there",
    "no words": "what is no whole reply",
    "trusts all": "does not prove who it is",
    "patience": "no reply in time",
    "foreign bodies": "a request is any type",
    "streams as text": "a body in pieces is sent",
    "keeps streams": "letting go of a streamed reply",
}


def run(program: str, fault: str, case: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"BINDERY_TRANSPORT_FAULT": fault}
    words = [program, f"--test-case=transport: *{case.replace(',', '?')}*"]
    return subprocess.run(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False)


def main(program: str) -> int:
    wrong = 0
    for case in dict.fromkeys(FAULTS.values()):
        done = run(program, "", case)
        if done.returncode != 0 or not re.search(r"test cases: +1 ", done.stdout):
            wrong += 1
            print(f"`{case}` does not name one case that passes:\n{done.stdout}")
    for fault, case in FAULTS.items():
        done = run(program, fault, case)
        if done.returncode != 1 or not re.search(r"test cases: +1 .* 1 failed", done.stdout):
            wrong += 1
            print(f"`{fault}` goes unnoticed by the case `{case}`:\n{done.stdout}")
    print(f"{len(FAULTS) - wrong} of {len(FAULTS)} faults were found out")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
