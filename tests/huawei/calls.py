"""Makes calls of every operation of our descriptions: values for everything, and a C++ program that sends them.

`values` gives what is sent, the same in every run; `calls.py --out FOLDER` writes the calls as C++. An operation's call
"full" gives every parameter and field, with texts that are hard to send, "least" what is mandatory, and "example" each
body that the description has as an example.

Reading 111 kinds of reply takes the compiler much longer than building 111 kinds of request, so without `--functions`
the program builds each request with the first half of a call, `rt::build`, and looks at no reply.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, assert_never

from description import Described, cpp, described, spec

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery.render_layout import type_text  # noqa: E402

APIS = ("swr", "iam", "sts")
# The C++ of an API is in so many files, so that compiling it has more than one thing to do at a time.
FILES: Mapping[str, int] = {"swr": 4, "iam": 1, "sts": 1}
# What a text must bear in a path, a query and JSON: reserved characters, an escape that is none, bytes beyond ASCII.
HARD = "-\u00e9/?#&=+;:@ %41\"\\\u4e2d\U0001f600"


@dataclass(frozen=True, slots=True)
class Sent:
    """A call. `parameters` by name; `body` is JSON, None where the operation has none."""

    name: str  # "CreateInstanceRegistry full"
    operation: spec.Operation
    parameters: Mapping[str, Any]
    body: Any


# ---- values ----


class Values:
    """Invents values that a description allows. Each text names its field, so that no two fields have the same."""

    def __init__(self, api: Described, full: bool) -> None:
        self.api = api
        self.full = full
        self.made = 0

    def value(self, schema: spec.Schema, name: str) -> Any:
        self.made += 1
        match self.api.follow(schema):
            case spec.Text(format="date-time"):
                return f"2026-11-{self.made % 28 + 1:02}T08:00:00Z"
            case spec.Text(min_length=least, max_length=most):
                return self._text(name, least or 0, most)
            case spec.Enum(words=words):
                return words[self.made % len(words)].data
            case spec.Integer(minimum=least, maximum=most, format=form):
                top = int(most) if most is not None else 2**31 - 1 if form == "int32" else 2**40
                low = int(least) if least is not None else 0
                return low + self.made * 7919 % (top - low + 1)
            case spec.Boolean():
                return self.made % 2 == 0
            case spec.Array(items=items, min_items=least, max_items=most) if items is not None:
                number = max(2 if self.full else 1, least or 0)
                return [self.value(items, name) for _ in range(number if most is None else min(number, most))]
            case spec.Object(properties=(), additional=inner) if inner is not None and not isinstance(inner, bool):
                return {f"{name}{HARD if self.full else ''}{number}": self.value(inner, name) for number in (1, 2)}
            case spec.Object(properties=properties):
                return {each.name: self.value(each.schema, each.name) for each in properties if self._wants(each)}
            case spec.Anything():
                return self.made
            case other:
                raise SystemExit(f"{other.at}: this script has no value for it")

    def _wants(self, property: spec.Property) -> bool:
        return (property.required or self.full) and not self.api.follow(property.schema).notes.read_only

    def _text(self, name: str, least: int, most: int | None) -> str:
        text = f"{name}{self.made}{HARD if self.full else ''}"
        if most is not None and len(text) > most:
            text = text[len(text) - most :]
        return text.ljust(least, "x")


def values(api: Described) -> Iterator[Sent]:
    for operation in api.operations.values():
        body = api.body(operation)
        for full in (True, False):
            made = Values(api, full)
            name = f"{operation.id} {'full' if full else 'least'}"
            given = parameters(made, operation)
            yield Sent(name, operation, given, None if body is None else made.value(body, "body"))
        for word, example in api.body_examples(operation):
            given = parameters(Values(api, full=False), operation)
            yield Sent(f"{operation.id} example {word}".strip(), operation, given, example)


def parameters(made: Values, operation: spec.Operation) -> dict[str, Any]:
    given = {}
    for parameter in made.api.parameters(operation):
        if parameter.where == "header":
            # A header's value is ASCII, and a token has no blanks; without one the description wants a signature.
            given[parameter.name] = f"token-of-{operation.id}"
        elif parameter.schema is not None and (parameter.required or made.full):
            given[parameter.name] = made.value(parameter.schema, parameter.name)
    return given


# ---- C++ ----


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes values as C++ of the types that the header declares."""

    declared: Mapping[str, cpp.Declaration]

    def literal(self, kind: cpp.Type, value: Any) -> str:
        match kind:
            case cpp.Plain(name="bool"):
                return "true" if value else "false"
            case cpp.Plain(name="std::string" | "rt::secret" as name):
                return f"{name}({quoted(value)})"
            case cpp.Plain(name="rt::any"):
                return f"rt::any::of({value})"
            case cpp.Plain(name=name):
                return f"{name}{{{value}}}"
            case cpp.Named(name=name):
                return self._named(name, value)
            case cpp.Open(of=cpp.Named(name=name)) if not self._word(name, value):
                return f"{type_text(kind, 'api')}({quoted(value)})"
            case cpp.Optional(of=inner) | cpp.Open(of=inner) | cpp.Nullable(of=inner) | cpp.Box(of=inner):
                return self.literal(inner, value)
            case cpp.Vector(of=inner):
                return f"{type_text(kind, 'api')}{{{', '.join(self.literal(inner, each) for each in value)}}}"
            case cpp.Map(of=inner):
                pairs = ", ".join(f"{{{quoted(key)}, {self.literal(inner, each)}}}" for key, each in value.items())
                return f"{type_text(kind, 'api')}{{{pairs}}}"
            case cpp.Variant():
                raise SystemExit("this script cannot write a variant; no request has one")
            case _:
                assert_never(kind)

    def _named(self, name: str, value: Any) -> str:
        match self.declared[name]:
            case cpp.Enum():
                return f"api::{name}::{self._word(name, value)}"
            case cpp.Struct(members=members):
                if strange := value.keys() - {each.wire for each in members}:
                    raise SystemExit(f"{name} has no {', '.join(sorted(strange))}")
                given = [each for each in members if each.wire in value]
                texts = [f".{each.name} = {self.literal(each.type, value[each.wire])}" for each in given]
                return f"api::{name}{{{', '.join(texts)}}}"
            case cpp.Alias(type=kind):
                return self.literal(kind, value)
            case other:
                raise SystemExit(f"{other.name} is no type of a value")

    def _word(self, name: str, value: str) -> str | None:
        """The enumerator of a word; None of one that the description does not list."""
        declaration = self.declared[name]
        words = declaration.words if isinstance(declaration, cpp.Enum) else ()
        return next((word.name for word in words if word.wire == value), None)


def quoted(text: str) -> str:
    """A C++ literal that says the same whatever the source's encoding is."""
    out = [chr(byte) if 32 <= byte < 127 and byte not in b'"\\?' else f"\\{byte:03o}" for byte in text.encode()]
    return f'"{"".join(out)}"'


def call_text(writer: Writer, operation: cpp.Operation, sent: Sent, functions: bool) -> str:
    given = []
    for parameter in operation.parameters:
        if parameter.send == "json_body":
            if sent.body is not None:
                given.append(f".{parameter.name} = {writer.literal(parameter.type, sent.body)}")
        elif parameter.wire in sent.parameters:
            given.append(f".{parameter.name} = {writer.literal(parameter.type, sent.parameters[parameter.wire])}")
    params = f"{{{', '.join(given)}}}"
    call = f"calls::told(api::{operation.function}(http, {params}, options))"
    half = f"calls::sent(http, rt::build<api::{operation.name}>({params}, options))"
    return (
        f'    {{"{sent.name}", [](bindery::beast::client& http, const bindery::call_options& options) {{\n'
        f"       return {call if functions else half};\n"
        "     }},\n"
    )


def file_text(name: str, api: Described, sent: list[Sent], functions: bool) -> str:
    declarations = api.header.declarations
    declared = {each.name: each for each in declarations if isinstance(each, cpp.Struct | cpp.Enum | cpp.Alias)}
    operations = {each.id: each for each in declarations if isinstance(each, cpp.Operation)}
    writer = Writer(declared)
    texts = [call_text(writer, operations[each.operation.id or ""], each, functions) for each in sent]
    return (
        "// Made by tests/huawei/calls.py.\n"
        '#include "calls.hpp"\n\n'
        f"#include <huaweicloud/{name}.hpp>\n\n"
        "namespace {\n\n"
        f"namespace api = huaweicloud::{name};\n"
        "namespace rt = api::rt;\n\n"
        "const calls::known these{\n" + "".join(texts) + "};\n\n}  // namespace\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--functions", action="store_true", help="whole calls, which read their replies")
    options = parser.parse_args()
    folder: Path = options.out
    folder.mkdir(parents=True, exist_ok=True)
    for name in APIS:
        api = described(name)
        sent = list(values(api))
        for number in range(FILES[name]):
            operations = list(api.operations)[number :: FILES[name]]
            some = [each for each in sent if each.operation.id in operations]
            text = file_text(name, api, some, options.functions)
            (folder / f"{name}_{number}.cpp").write_text(text, encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
