"""The command: order of the stages, reading, writing, exit codes. 0 is done, 1 problems or drift, 2 wrong usage."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import io
import os
import re
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from . import __version__, cli_diff, cpp, embed, load, names, overlay, parse, render, render_assertions, render_examples, resolve, source
from .cli_options import add_reading_options
from .lower import lower
from .lower_includes import RUNTIME_UNITS
from .lower_unchecked import unchecked
from .select import select

STACK = 256 << 20  # reserved, not used, as long as nothing nests
RECURSION = 50_000  # about a frame in ten stands on the stack; each takes less than half a kilobyte of it

EXAMPLES = """examples:
  bindery swr.yaml --single -o swr.hpp --namespace huaweicloud::swr    one file to copy into a project
  bindery swr.yaml --single -o swr.hpp --namespace huaweicloud::swr --check    is that file up to date?
  bindery diff old.yaml new.yaml    what changes for callers?
"""


@dataclass(frozen=True, slots=True)
class Product:
    """One file that a run gives."""

    path: str | None  # None: standard output
    text: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the words of the command line say, in a thread, because only a thread's stack can be made larger."""
    outcome: list[int | BaseException] = []

    def work() -> None:
        try:
            outcome.append(_main(arguments))
        except BaseException as error:  # SystemExit of argparse, too
            outcome.append(error)

    before = sys.getrecursionlimit(), threading.stack_size(STACK)
    try:
        sys.setrecursionlimit(RECURSION)
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(before[0])
        threading.stack_size(before[1])
    if isinstance(outcome[0], BrokenPipeError):  # Whoever reads the output, such as `head`, has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    return outcome[0]


def _main(arguments: Sequence[str] | None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # The same bytes whatever the terminal, the locale and the system are.
            stream.reconfigure(encoding="utf-8", newline="\n")
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["diff"]:
        return cli_diff.run(words[1:], _bounded)
    parser = _parser()
    options = parser.parse_args(words)
    if text := _contradiction(options):
        parser.error(text)
    files = load.Files(options.lenient)
    headers: list[cpp.Header] = []
    problems: list[source.Problem] = []
    for spec, namespace in zip(options.specs, options.namespace or [names.identifier(Path(s).stem) for s in options.specs]):
        header, found = _bounded(spec, namespace, options, files)
        problems += found
        if header is not None:
            headers.append(header)
    if problems:
        sys.stderr.write(source.render(problems, files.locate))
    if len(headers) < len(options.specs):
        return 1
    products = _products(headers, options)
    return _check(products) if options.check else _write(products)


def _contradiction(options: argparse.Namespace) -> str:
    """What the words of the command line leave open; "" when nothing is."""
    if options.namespace and len(options.namespace) != len(options.specs):
        return f"{len(options.specs)} descriptions need as many --namespace, in the same order; {len(options.namespace)} given"
    if len(options.specs) > 1 and (options.only or options.leave_out or options.overlay or options.constant_tests or options.examples):
        return "--only, --except, --overlay, --constant-tests and --examples are for one description"
    if options.check and options.output is None:
        return "--check compares with a file; name it with -o"
    if options.runtime is not None and not (options.runtime / "runtime.hpp").is_file():
        return f"--runtime {options.runtime}: there is no runtime.hpp in it"
    outputs = [os.path.realpath(path) for path in (options.output, options.constant_tests, options.examples) if path is not None]
    if len(set(outputs)) < len(outputs):
        return "-o, --constant-tests and --examples name one file"
    if taken := {os.path.realpath(path) for path in (*options.specs, *options.overlay)} & set(outputs):
        return f"{taken.pop()} is the description or an overlay; writing to it would lose it"
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bindery",
        description="Turns an OpenAPI description into a C++20 header.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("specs", metavar="spec", nargs="+", help="the description, YAML or JSON; several become one header")
    parser.add_argument("-o", dest="output", metavar="FILE", help="where the header goes; standard output without it")
    parser.add_argument(
        "--namespace", metavar="A::B", type=_namespace, action="append", help="of the API; by default its description's file name; one for each"
    )
    add_reading_options(parser)
    parser.add_argument("--single", action="store_true", help="put the runtime into the header, so that it needs only the standard library")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 with a difference when FILE is not what the description gives")
    parser.add_argument("--constant-tests", metavar="FILE", help="also write compile-time tests of the header")
    parser.add_argument("--examples", metavar="FILE", help="also write a header of the replies that the description shows, for bindery::fake::transport")
    parser.add_argument("--include", metavar="NAME", help="how the tests include the header; by default the namespace as a path: a/b.hpp")
    parser.add_argument("--runtime", metavar="FOLDER", type=Path, help="for --single: the runtime to put in, instead of bindery's own")
    parser.add_argument("--version", action="version", version=f"bindery {__version__}")
    return parser


def _namespace(text: str) -> str:
    for part in text.split("::"):
        if names.identifier(part) != part:
            raise argparse.ArgumentTypeError(f"`{part}` in `{text}` cannot be the name of a C++ namespace; try `{names.identifier(part)}`")
    return text


def _bounded(
    spec: str, namespace: str, options: argparse.Namespace, files: load.Files
) -> tuple[cpp.Header | None, list[source.Problem]]:
    """`understand`, with a problem where a description needs more than a machine has."""
    try:
        return understand(spec, namespace, options, files)
    except RecursionError:
        message, hint = "this description is nested too deeply, or its schemas refer to one another in too long a chain", "cut the chain"
    except MemoryError:
        message, hint = "this description needs more memory than there is", "use --only to take a part of it"
    return None, [source.Problem(at=f"{spec}#", message=message, hint=hint, part="key")]


def understand(
    spec: str, namespace: str, options: argparse.Namespace, files: load.Files
) -> tuple[cpp.Header | None, list[source.Problem]]:
    """Runs the stages up to `lower`. Later stages are not run on what earlier ones did not understand."""
    loaded = files.open(spec)
    if loaded.data is None:
        return None, list(loaded.problems)
    data, changing = _overlaid(loaded.data, spec, options.overlay, files)
    if source.has_errors(changing):
        return None, [*files.problems, *changing]
    description, problems = parse.parse(data, spec, options.lenient)
    problems = [*changing, *problems]
    if description is None:
        return None, [*files.problems, *problems]
    fragment = partial(parse.fragment, version=description.version, lenient=options.lenient)
    linked, found = resolve.resolve(description, lambda file: files.open(file).data, fragment, options.root, options.lenient)
    problems = [*files.problems, *problems, *found]
    if source.has_errors(problems):
        return None, problems
    linked, found = select(linked, options.only, options.leave_out)
    problems += found
    header, found = lower(linked, namespace, options.raw_xml, getattr(options, "examples", None) is not None)
    problems += found
    return (None if source.has_errors(problems) else header), problems


def _overlaid(
    data: dict[str, Any], spec: str, overlays: Sequence[str], files: load.Files
) -> tuple[dict[str, Any], list[source.Problem]]:
    """The description's data after all overlays, in the order in which they are given."""
    problems: list[source.Problem] = []
    trace = overlay.Trace()
    for file in overlays:
        loaded = files.open(file)
        if loaded.data is None:
            return data, list(loaded.problems)
        data, found = overlay.apply(data, trace, f"{spec}#", loaded.data, f"{file}#")
        problems += found
        files.change(spec, data, lambda pointer: trace.origin(f"{spec}#", pointer))
    return data, problems


def _products(headers: list[cpp.Header], options: argparse.Namespace) -> list[Product]:
    apis = [
        embed.Api(
            first=_first_line(header, [spec, *options.overlay]),
            manual=render.render_manual(header),
            namespace=header.namespace,
            includes=header.includes,
            runtime=(*header.runtime, *(header.validation if options.validate else ())),
            body=render.render(unchecked(header) if options.single and not options.validate else header),
        )
        for header, spec in zip(headers, options.specs)
    ]
    text = embed.single_header(apis, runtime_core(options.runtime), RUNTIME_UNITS) if options.single else embed.split_header(apis)
    products = [Product(options.output, text)]
    if options.examples:
        products.append(Product(options.examples, render_examples.render(headers[0], apis[0].first)))
    if options.constant_tests:
        include = options.include or _include_of(options.output, headers[0].namespace)
        products.append(Product(options.constant_tests, render_assertions.render(headers[0], include, apis[0].first)))
    return products


def _first_line(header: cpp.Header, files: Sequence[str]) -> str:
    """Neither folder nor date: the same description and overlays give the same bytes anywhere."""
    listed = " and ".join(re.sub(r"[^ -~]|\\|\?\?/", "_", os.path.basename(file)) for file in files)
    seal = embed.digest("".join(Path(file).read_bytes().decode("utf-8", "replace") for file in files))
    return (
        f"// {render.one_line(header.title)}, bound by bindery {__version__} from {listed} ({seal}).\n"
        "// Do not edit: change the description and run bindery again."
    )


def _include_of(output: str | None, namespace: str) -> str:
    """How a program includes the header: below the folders of its namespace where it stands in them, else by its file's name."""
    nested = namespace.replace("::", "/") + ".hpp"
    place = os.path.abspath(output or nested).replace(os.sep, "/")
    return nested if place.endswith("/" + nested) else place.rpartition("/")[2]


def runtime_core(folder: Path | None = None) -> Mapping[str, str]:
    """The core runtime's files by name. In a checkout they are in include/bindery; an installed generator brings its own copy."""
    if folder is None:
        inside = Path(__file__).parent / "runtime"
        folder = inside if inside.is_dir() else Path(__file__).parents[2] / "include" / "bindery"
    texts = {path.stem: path.read_bytes().decode().replace("\r\n", "\n") for path in sorted(folder.glob("*.hpp"))}
    return {name: texts[name] for name in embed.core_files(texts, ["runtime", "validate"])}


def _check(products: list[Product]) -> int:
    drift = False
    for product in products:
        assert product.path is not None, "--check needs -o"
        old = _read(product.path)
        if old == product.text:
            continue
        drift = True
        if old is None:
            sys.stderr.write(f"{product.path}: there is no such file; run without --check to write it\n")
            continue
        before, after = old.splitlines(keepends=True), product.text.splitlines(keepends=True)
        sys.stdout.writelines(difflib.unified_diff(before, after, product.path, f"{product.path} (as the description gives it)"))
    return 1 if drift else 0


def _read(path: str) -> str | None:
    try:
        return Path(path).read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return None


def _write(products: list[Product]) -> int:
    """All files or none: a run that cannot write one of them leaves the others as they were."""
    written: list[tuple[str, str]] = []
    path = ""
    try:
        for path, text in [(product.path, product.text) for product in products if product.path is not None]:
            if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
                Path(path).write_text(text, encoding="utf-8", newline="\n")  # A device or a pipe is written to, never replaced.
                continue
            real = os.path.realpath(path)  # A link keeps being one.
            written.append((_beside(real, text), real))
        for temporary, path in written:
            os.replace(temporary, path)
    except OSError as error:
        for temporary, _ in written:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        sys.stderr.write(f"bindery: cannot write {path}: {error.strerror}\n")
        return 1
    for product in products:
        if product.path is None:
            sys.stdout.write(product.text)
    return 0


def _beside(path: str, text: str) -> str:
    """Writes to a temporary file in the folder of `path`, which is made when it is not there."""
    folder = os.path.dirname(path) or "."
    os.makedirs(folder, exist_ok=True)
    if os.path.isdir(path):
        raise IsADirectoryError(21, "it is a folder", path)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".bindery-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
        os.chmod(temporary, os.stat(path).st_mode & 0o777 if os.path.exists(path) else 0o644)
    except BaseException:
        os.unlink(temporary)
        raise
    return temporary
