"""The command `diff`: what changes for a C++ caller from one description to another. 0: nothing breaks, 1: something does or there are problems."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence

from . import cpp, diff, load, source
from .cli_options import add_reading_options

Understand = Callable[[str, str, argparse.Namespace, load.Files], "tuple[cpp.Header | None, list[source.Problem]]"]


def run(arguments: Sequence[str], understand: Understand) -> int:
    """`understand` makes the header's model of a description and lists its problems."""
    options = _parser().parse_args(arguments)
    files = load.Files(options.lenient)
    headers: list[cpp.Header] = []
    problems: list[source.Problem] = []
    for spec in (options.old, options.new):
        header, found = understand(spec, "api", options, files)
        problems += [problem for problem in found if problem.severity == "error"]
        if header is not None:
            headers.append(header)
    if len(headers) < 2:
        sys.stderr.write(source.render(problems, files.locate))
        return 1
    changes = diff.compare(headers[0], headers[1])
    if options.format == "json":
        sys.stdout.write(json.dumps(diff.as_data(changes, files.locate), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write(diff.as_text(changes, files.locate))
    return 1 if any(change.kind == diff.BREAKS for change in changes) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bindery diff",
        description="Shows what changes for callers of the header from one description to another, the worst first. Exit 1: something no longer compiles.",
    )
    parser.add_argument("old", metavar="OLD", help="the description as it was")
    parser.add_argument("new", metavar="NEW", help="the description as it is")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json: a list for machines, empty when nothing changes")
    add_reading_options(parser)
    return parser
