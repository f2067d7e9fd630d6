"""Writes C++ that uses everything of a generated header: each model is read, written and validated, each operation called with generated values,
each webhook and callback received.

What is done with a type is in support/filler.hpp; the file made here only lists the types.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from documents import ROOT

sys.path.insert(0, str(ROOT / "codegen"))
from bindery import cli, cpp, load  # noqa: E402


def header_of(path: str, namespace: str, lenient: bool) -> cpp.Header | None:
    """The model of the header that the generator prints."""
    options = argparse.Namespace(only=[], leave_out=[], lenient=lenient, overlay=[], root=None, raw_xml=False)
    header, _ = cli.understand(path, namespace, options, load.Files())
    return header


def render(header: cpp.Header, include: str) -> str:
    """A function `check_<last part of the namespace>(filler::report&)`."""
    api = f"::{header.namespace}"
    short = header.namespace.rsplit("::", 1)[-1]
    xml = ["#include <bindery/xml.hpp>"] if any(isinstance(d, cpp.Xml) for d in header.declarations) else []
    lines = [f"#include <{include}>", *xml, "", f"void check_{short}([[maybe_unused]] filler::report& to) {{"]
    for declaration in header.declarations:
        match declaration:
            case cpp.Alias(type=cpp.Plain("rt::nothing")):
                pass  # There is no value to write.
            case cpp.Struct(name=name) | cpp.Alias(name=name):
                lines.append(f'  filler::value<{api}::{name}>(to, "{short} {name}");')
            case cpp.Operation(hook=""):
                lines += _operation(declaration, api, short)
            case cpp.Operation():
                lines += _hook(declaration, api, short)
            case _:
                pass
    return "\n".join([*lines, "}", ""])


def _operation(operation: cpp.Operation, api: str, short: str) -> list[str]:
    of = f"{api}::{operation.name}"
    given = ", ".join(f".{p.name} = from.make<decltype({of}::Params::{p.name})>()" for p in operation.parameters)
    return [
        f'  filler::operation<{of}>(to, "{short} {operation.name}", []([[maybe_unused]] filler::source& from) {{',
        f"    return {of}::Params{{{given}}};",
        "  });",
    ]


def _hook(hook: cpp.Operation, api: str, short: str) -> list[str]:
    of = f"{api}::{hook.name}"
    given = ", ".join(f".{p.name} = from.make<decltype({of}::Received::{p.name})>()" for p in hook.parameters)
    has_json = "true" if any(p.send == "json_body" for p in hook.parameters) else "false"
    return [
        f'  filler::hook<{of}, {has_json}>(to, "{short} {hook.name}", []([[maybe_unused]] filler::source& from) {{',
        f"    return {of}::Received{{{given}}};",
        "  });",
    ]


def main_function(names: list[str]) -> str:
    """The program of several documents: prints what went wrong, and how much was checked."""
    return "\n".join(
        [
            "int main() {",
            "  filler::report to;",
            *(f"  check_{name}(to);" for name in names),
            '  std::printf("%ld checks, %ld failures\\n", to.checks, to.failures);',
            "  return to.failures == 0 ? 0 : 1;",
            "}",
            "",
        ]
    )


def write(path: str, namespace: str, lenient: bool, folder: Path) -> None:
    """use.cpp beside the header in `folder`. The description must be one that gives a header."""
    header = header_of(path, namespace, lenient)
    assert header is not None, path
    (folder / "use.cpp").write_text(render(header, f"{folder.name}/api.hpp"), encoding="utf-8")


def failures_of(output: str) -> dict[str, str]:
    """What a program printed, by the last part of the namespace of each document that failed."""
    found: dict[str, list[str]] = {}
    for line in output.splitlines():
        if match := re.match(r"(d\d+) ", line):
            found.setdefault(match[1], []).append(line)
    return {name: "\n".join(lines) for name, lines in found.items()}
