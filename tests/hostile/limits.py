#!/usr/bin/env python3
"""Descriptions that ask for too much end: within a minute of CPU time and a gigabyte, with exit code 0 or 1, and a place instead of a traceback.

Each case is written to a file of its own and read by a process of its own, so that time and memory are its alone.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60
WALL = 600
"""Seconds after which it hangs, however busy the machine is."""
MEBIBYTES = 1024
PLACE = re.compile(r"^[^\n]*:\d+:\d+: (?!warning: )", re.MULTILINE)
HEAD = b'{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {'
TAIL = b"}}}"


def schemas(entries: dict[str, Any]) -> bytes:
    return json.dumps({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": entries}}).encode()


def named(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(key: str = "z") -> dict[str, Any]:
    return {"type": "object", "properties": {key: {"type": "string"}}}


def chain(length: int, link: Callable[[dict[str, str]], dict[str, Any]]) -> bytes:
    """Schemas of which each refers to the next."""
    return schemas({**{f"A{i}": link(named(f"A{i + 1}")) for i in range(length)}, f"A{length}": thing()})


def nested(depth: int, link: Callable[[Any], dict[str, Any]]) -> bytes:
    inner: Any = thing()
    for _ in range(depth):
        inner = link(inner)
    return schemas({"A": inner})


def twice(link: Callable[[dict[str, str]], dict[str, Any]]) -> bytes:
    """Each schema has the next one two times, so that whoever looks at all ways looks for ever."""
    return chain(60, link)


# Each case: the file's name, its content, and whether it is refused (None: either way is fine).
def cases() -> Iterator[tuple[str, bytes, bool | None]]:
    yield from nesting()
    yield from sizes()
    yield from numbers()
    yield from references()
    yield from encodings()
    yield from shapes()


def nesting() -> Iterator[tuple[str, bytes, bool | None]]:
    yield "lists.json", b'{"openapi": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", True
    yield "mappings.json", b'{"openapi": ' + b'{"a": ' * 100_000 + b"1" + b"}" * 100_001, True
    yield "open.json", b"[" * 1_000_000, True
    yield "lists.yaml", b"openapi: " + b"[" * 100_000 + b"]" * 100_000, True
    yield "mappings.yaml", b"openapi: " + b"{a: " * 20_000 + b"}" * 20_000, True
    yield "block.yaml", b"".join(b" " * i + b"a:\n" for i in range(3000)), True
    yield "items.yaml", b"- " * 100_000 + b"a", True
    for depth, refused in ((30, False), (90, True)):
        yield f"properties_{depth}.json", nested(depth, lambda inner: {"type": "object", "properties": {"n": inner}}), refused
        yield f"allof_{depth}.json", nested(depth, lambda inner: {"allOf": [inner, thing("x")]}), refused
        yield f"oneof_{depth}.json", nested(depth, lambda inner: {"oneOf": [inner, {"type": "string"}]}), refused
    yield "maps.json", nested(90, lambda inner: {"type": "object", "additionalProperties": inner}), False
    yield "chain_properties.json", chain(3000, lambda next_: {"type": "object", "properties": {"n": next_}}), False
    yield "chain_allof.json", chain(3000, lambda next_: {"allOf": [next_, thing("x")]}), None
    yield "chain_alias.json", chain(3000, lambda next_: next_), False
    yield "chain_items.json", chain(3000, lambda next_: {"type": "array", "items": next_}), False
    yield "twice_allof.json", twice(lambda next_: {"allOf": [next_, next_]}), False
    yield "twice_oneof.json", twice(lambda next_: {"oneOf": [next_, next_]}), False
    yield "twice_property.json", twice(lambda next_: {"allOf": [{"properties": {"p": next_}}, {"properties": {"p": next_}}]}), False
    products = {"allOf": [{"oneOf": [thing(f"a{i}{j}") for j in range(4)]} for i in range(12)]}
    yield "products.json", schemas({"A": products}), False


def sizes() -> Iterator[tuple[str, bytes, bool | None]]:
    bomb = b"".join(b"%c: &%c [%s]\n" % (98 + i, 98 + i, b",".join([b"*%c" % (97 + i)] * 10)) for i in range(20))
    yield "bomb.yaml", b"a: &a [x,x,x,x,x,x,x,x,x,x]\n" + bomb, True
    merges = b"".join(b"a%d: &a%d {<<: [*a%d, *a%d], k%d: *a%d}\n" % (i, i, i - 1, i - 1, i, i - 1) for i in range(1, 40))
    yield "merges.yaml", b"a0: &a0 {x: 1}\n" + merges, True
    yield "aliases.yaml", b"openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\nx-a: &a {b: 1}\nx-l:\n" + b"- *a\n" * 300_000, False
    name = b"a" * 10_000_000
    yield "schema_name.json", HEAD + b'"' + name + b'": {"type": "object"}' + TAIL, False
    yield "property_name.json", HEAD + b'"A": {"type": "object", "properties": {"' + name + b'": {"type": "string"}}}' + TAIL, False
    yield "unknown_key.json", HEAD + b'"A": {"type": "objekt", "' + name + b'": 1}' + TAIL, True
    yield "path.json", HEAD.replace(b'"paths": {}', b'"paths": {"/' + b"{a}" * 300_000 + b'": {"get": {"responses": {"200": {"description": "x"}}}}}') + TAIL, True
    yield "prose.json", HEAD + b'"A": {"type": "object", "description": "' + b"word " * 2_000_000 + b'"}' + TAIL, False
    yield "properties.json", schemas({"A": {"type": "object", "properties": {f"p{i}": {"type": "string"} for i in range(20_000)}}}), False
    alike = ["a" + "-_."[i % 3] * (i // 3 + 1) for i in range(1500)]
    yield "alike.json", schemas({"A": {"enum": alike}, "B": {"type": "object", "properties": {word: {} for word in alike}}}), False
    yield "wrong.json", schemas({f"A{i}": {"type": "strng", "propertis": {}} for i in range(3000)}), True
    yield "broken.json", schemas({f"Aaaaa{i}": named(f"Aaaab{i}") for i in range(5000)}), True
    patterns = ["^(a|a)*$", "(a+)+$", "^(a*)*b", "a*a*a*a*a*a*a*a*b", "(a?){99}a{99}"]
    texts = {f"P{i}": {"type": "string", "pattern": pattern, "default": "a" * 99 + "!", "examples": ["a" * 99 + "!"]} for i, pattern in enumerate(patterns)}
    yield "patterns.json", schemas(texts), False
    yield "groups.json", schemas({"A": {"type": "string", "pattern": "(" * 4000 + ")" * 4000}}), None


def numbers() -> Iterator[tuple[str, bytes, bool | None]]:
    yield "exponent.json", HEAD + b'"A": {"type": "number", "minimum": 1e999, "maximum": 1e99999999999999999999}' + TAIL, True
    big = b'"A": {"type": "integer", "minimum": -1e999999, "maximum": 1e999999, "default": 1e999999, "enum": [1e999999]}'
    small = b'"B": {"type": "number", "multipleOf": 1e-999999, "default": 1, "exclusiveMinimum": 1e-999999}'
    lengths = b'"C": {"type": "array", "items": {}, "minItems": 1e3, "maxItems": 1e400000}'
    yield "far.json", HEAD + big + b", " + small + TAIL, None
    yield "length.json", HEAD + lengths + TAIL, False
    yield "digits.json", HEAD + b'"A": {"type": "integer", "minimum": ' + b"9" * 4000 + b"}" + TAIL, None
    yield "many_digits.json", HEAD + b'"A": {"minimum": ' + b"9" * 5_000_000 + b"}" + TAIL, True
    yield "many_digits.yaml", b"openapi: 3.1.0\nx: " + b"9" * 5_000_000, True


def references() -> Iterator[tuple[str, bytes, bool | None]]:
    leading_away = [
        "../../etc/passwd", "../" * 40 + "etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://api.example/a.yaml#/A", "//api.example/a",
        "%2e%2e/%2e%2e/etc/passwd", "..\\..\\a", "a\0b", ".", "..", "link.yaml", "folder/passwd", "pipe.yaml", "gone.yaml", "\ud800", "x" * 5000,
        "", "#a", "#/%zz", "#/components/schemas/~2", "#/components/schemas/Gone",
    ]  # fmt: skip
    for index, target in enumerate(leading_away):
        yield f"away_{index}.json", schemas({"A": {"$ref": target}, "B": {"type": "object", "properties": {"a": {"$ref": target}}}}), True
    for index, target in enumerate(["#", "#/info", "#/components/schemas", "#/components/schemas/A", "self.json#/components/schemas/A"]):
        yield f"odd_{index}.json", schemas({"A": {"$ref": target}}), None
    yield "allof_itself.json", schemas({"A": {"allOf": [named("A"), thing()]}}), None
    yield "allof_each_other.json", schemas({"A": {"allOf": [named("B")]}, "B": {"allOf": [named("A"), thing()]}}), None
    yield "oneof_itself.json", schemas({"A": {"oneOf": [named("A"), {"type": "string"}]}, "B": {"anyOf": [named("C")]}, "C": {"anyOf": [named("B")]}}), None
    yield "contains_itself.json", schemas({"A": {"type": "object", "required": ["a"], "properties": {"a": named("A")}}}), True
    yield "list_of_itself.json", schemas({"A": {"type": "array", "items": named("A")}, "B": {"type": "object", "additionalProperties": named("B")}}), False


def encodings() -> Iterator[tuple[str, bytes, bool | None]]:
    plain = HEAD + TAIL
    text = plain.decode()
    lines = b'openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {}\n'
    yield "empty.json", b"", True
    yield "mark.json", b"\xef\xbb\xbf" + plain, False
    yield "utf16.json", b"\xff\xfe" + text.encode("utf-16-le"), False
    yield "utf16_cut.json", b"\xff\xfe" + text.encode("utf-16-le")[:-1], True
    yield "utf16_unmarked.json", text.encode("utf-16-le"), True
    yield "utf32.json", text.encode("utf-32"), True
    yield "crlf.yaml", lines.replace(b"\n", b"\r\n"), False
    yield "cr.yaml", lines.replace(b"\n", b"\r"), False
    yield "nul.json", plain + b"\0", True
    yield "nul.yaml", lines + b"x-a: \0\n", True
    yield "bytes.yaml", bytes((i * 7919 + i * i * 31) % 256 for i in range(200_000)), True
    yield "bytes.json", b"\xff" * 1000, True
    yield "surrogate.json", plain.replace(b'"t"', b'"\\ud800"'), True
    yield "twice.json", plain.replace(b'"paths": {}', b'"paths": {}, "paths": {}'), True
    yield "python_tag.yaml", b'openapi: !!python/object/apply:os.system ["true"]\n', True
    yield "list_key.yaml", lines + b"? [a, b]\n: 1\n", True


def shapes() -> Iterator[tuple[str, bytes, bool | None]]:
    """Lists where mappings belong, and everything else in the wrong place."""
    odd: list[Any] = [None, True, 1, "text", [], {}, [[]], [None], {"a": None}, {"$ref": []}, {"$ref": None}]
    for index, value in enumerate(odd):
        for version in ({"openapi": "3.1.0"}, {"openapi": "3.0.3"}, {"openapi": "3.2.0"}, {"swagger": "2.0"}):
            keys = "info servers paths components tags security webhooks definitions parameters responses securityDefinitions host basePath schemes consumes".split()
            whole = {**version, **{key: value for key in keys}}
            operation = {key: value for key in "operationId summary tags parameters requestBody responses callbacks security servers consumes".split()}
            schema = {key: value for key in "type enum properties items allOf oneOf required discriminator additionalProperties default pattern format minimum".split()}
            part = {
                **version,
                "info": {"title": "t", "version": "1"},
                "paths": {"/a": {"get": operation, "parameters": [value]}, "/b": value, "/c": {"get": {"responses": {"200": value, "x": value}, "parameters": [value]}}},
                "components": {"schemas": {"A": value, "B": schema}, "parameters": {"P": value}, "responses": value},
                "definitions": {"A": value, "B": schema},
                "parameters": {"P": value},
            }
            name = f"shape_{index}_{next(iter(version.values()))}"
            yield f"{name}_whole.json", json.dumps(whole).encode(), True
            yield f"{name}_part.json", json.dumps(part).encode(), True


def run(file: Path, header: Path) -> tuple[int, str, int, bool]:
    """Exit code, complaints, peak memory in MiB, and whether it took too long."""
    complaints = header.with_suffix(".err")
    with complaints.open("wb") as out:
        command = [sys.executable, str(ROOT / "codegen"), str(file), "--single", "-o", str(header)]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=out)
        watch = threading.Timer(WALL, process.kill)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        late = not watch.is_alive() or usage.ru_utime + usage.ru_stime > SECONDS
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, complaints.read_text(encoding="utf-8", errors="replace"), usage.ru_maxrss // 1024, late


def wrong(file: Path, header: Path, refused: bool | None) -> str:
    header.unlink(missing_ok=True)
    code, complaints, mebibytes, late = run(file, header)
    if late:
        return f"not done after {SECONDS} s"
    if "Traceback" in complaints or code not in (0, 1):
        return f"exit code {code}: {complaints[-600:]}"
    if refused is not None and refused != (code == 1):
        return f"is {'refused' if code else 'accepted'}: {complaints[:600]}"
    if code == 1 and not PLACE.search(complaints):
        return f"refused without a place: {complaints[:600]}"
    if header.exists() != (code == 0):
        return "a header is written" if code else "no header is written"
    return f"took {mebibytes} MiB" if mebibytes > MEBIBYTES else ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("filter", nargs="?", default="", help="only cases whose name has this in it")
    options = parser.parse_args()
    count = 0
    failures = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        # Ways out of the folder, and something that never ends.
        (folder / "link.yaml").symlink_to("/etc/passwd")
        (folder / "folder").symlink_to("/etc")
        os.mkfifo(folder / "pipe.yaml")
        for name, content, refused in cases():
            if options.filter not in name:
                continue
            count += 1
            file = folder / name
            file.write_bytes(content)
            if problem := wrong(file, folder / "out.hpp", refused):
                failures.append(f"{name}: {problem}")
            file.unlink()
    print("\n".join(failures) if failures else f"{count} descriptions that ask for too much: each ends with a header or a place")
    return 1 if failures or not count else 0


if __name__ == "__main__":
    sys.exit(main())
