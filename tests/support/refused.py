"""Misuse must not compile, and the compiler's first error must be our sentence.

A file says what must be refused in comment lines, and has a twin without the misuse that must compile:

    // refused: a required parameter was left out
    // refused[TEXT]: could not convert
    // refused near[MISSING_404]: has no handler for 404

The file must compile as it is. With -DREFUSED (or, for a named variant, -DREFUSED=TEXT and -DREFUSED_TEXT) it must fail, and
the first line of output that holds `error:` must hold the sentence; after `near`, that line or one of the five on
either side. Compilers speak plain ASCII English here: quotes are '…' without curls.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

import cxx


@dataclass(frozen=True, slots=True)
class Refusal:
    """A misuse that the file holds behind a macro, and what the first error must say."""

    variant: str
    near: bool
    sentence: str

    def defines(self) -> list[str]:
        return ["-DREFUSED"] if not self.variant else [f"-DREFUSED={self.variant}", f"-DREFUSED_{self.variant}"]


def refusals(source: Path) -> list[Refusal]:
    """The misuses that a file declares; a malformed line is an error, so that none is lost."""
    found: list[Refusal] = []
    for remark in cxx.remarks(source, "refused"):
        shape = re.fullmatch(r"(?P<near> near)?(\[(?P<variant>\w+)\])?(?P<late> near)?", remark["rest"])
        if not shape or not remark["text"]:
            raise SystemExit(f"{source}: cannot read the line `{remark.group()}`")
        near = shape["near"] is not None or shape["late"] is not None
        found.append(Refusal(shape["variant"] or "", near, remark["text"]))
    return found


def complaint(refusal: Refusal, outcome: cxx.Outcome) -> str:
    """What is wrong with the way a misuse was refused; "" if nothing is."""
    if outcome.ok:
        return "it compiles"
    first, around = outcome.first_error()
    if refusal.sentence in first or (refusal.near and any(refusal.sentence in line for line in around)):
        return ""
    where = "the first error and the five lines on either side do" if refusal.near else "the first error does"
    return f"{where} not hold `{refusal.sentence}`:\n{outcome.output[:4000]}"


def main() -> int:
    parser = cxx.arguments("misuse must not compile, and the first error must be our sentence")
    parser.add_argument("file", type=Path)
    options = parser.parse_args()

    wanted = refusals(options.file)
    if not wanted:
        print(f"{options.file} has no line `// refused: sentence`")
        return 1
    flags = cxx.flags_of(options)
    output = options.out / (options.file.name + ".o")
    twin = cxx.compile_file(options.cxx, options.file, output, flags)
    if not twin.ok:
        print(f"{options.file} must compile as it is:\n{twin.output}\n{twin.command}")
        return 1

    failures = 0
    for refusal in wanted:
        outcome = cxx.compile_file(options.cxx, options.file, output, [*flags, "-fsyntax-only", *refusal.defines()])
        if text := complaint(refusal, outcome):
            failures += 1
            print(f"{options.file} with {' '.join(refusal.defines())} must be refused, but {text}\n{outcome.command}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
