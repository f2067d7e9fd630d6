#!/usr/bin/env python3
"""Nothing in a description gets into code: whatever stands in a text, the header's tokens are those of the same description with harmless text.

Every place of a description that holds a text is filled with something hostile, one place at a time. The header that comes of it is taken
apart by a tokenizer of this file's own, which drops comments and compares the rest with what harmless text gives: all tokens but string
literals and the names that come from the text have to be the same, and those have to be one literal or one name. Then all hostile texts
together have to compile. A place may also refuse a text, with a problem that names the place.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

from bindery import cli  # noqa: E402

HOSTILE = {
    "comment end": "*/ int evil; /*",
    "line comment": "// evil \\",
    "splice": "evil\\",
    "trigraph splice": "evil??/",
    "trigraph splice, blanks": "evil??/  ",
    "splice, blanks": "evil\\ \t",
    "newlines": "a\nint evil;\r\nint evil2;\rint evil3;",
    "unicode newlines": "a\u2028int evil;\u2029int evil2;\u0085int evil3;\x0bint evil4;\x0cint evil5;",
    "quotes": "\"; int evil; \"' int evil2; '",
    "backslash quote": '\\"; int evil; //',
    "raw string end": ')"; int evil; R"(evil)_")__")d"',
    "include": '\n#include "evil.hpp"\n#define int evil\n#error evil\n',
    "directive": "#include <evil>",
    "pragma": '_Pragma("evil") __attribute__((evil)) [[evil]]',
    "nul": "evil\0int evil2;\0",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f\x9b",
    "bidi": "\u202eevil\u202c\u2066int evil;\u2069\u200f\u061c",
    "zero width": "ev\u200bil\u200d\ufeff\u00ad\u2060",
    "escapes": "\\x22; \\042; \\u0022; %s %n {} {0} ${evil} $(evil) `evil`",
    "digraphs": "<: :> <% %> %: %:%: ??= ??( ??) ??< ??> ??! ??' ??-",
    "template": "</evil><evil>>,;){}]&&||",
    "macro": "EOF",
    "keyword": "operator",
    "emoji": "\U0001f4a9\u0301\U0001f1e9\U0001f1ea",
    "surrogate": "evil \ufffd \uffff \U0010ffff",
    "user-defined literal": '"evil"_evil 1\'2',
}
HARMLESS = "harmless"
OTHER_MEANINGS = [
    ("status", "no status"),  # is left out
    ("mediatype", f"mediatype{HARMLESS}; {HARMLESS}"),  # parameters begin, so it is not JSON
    ("mediatype", f"*/ {HARMLESS}"),  # any of several types
    ("fieldtype", f"fieldtype, {HARMLESS}"),  # two types
    ("pattern", f"(?<={HARMLESS})"),  # a pattern that is not checked
    ("patternproperty", f"(?<={HARMLESS})"),
]


def description(texts: dict[str, str]) -> dict[str, Any]:
    """One description with a text in every place that can hold one: that of `texts`, or a harmless one."""
    t = lambda place: texts.get(place, f"{place}{HARMLESS}")  # noqa: E731
    schema = {
        "title": t("title"),
        "description": t("description"),
        "x-note": t("note"),
        "x-source": [t("source")],
        "type": "object",
        "externalDocs": {"url": t("docsurl"), "description": t("docs")},
        "properties": {
            t("property"): {"type": "string", "description": t("propertydescription"), "default": t("default"), "examples": [t("example")]},
            "enum": {"type": "string", "enum": ["first", t("word")], "description": t("enumdescription")},
            "const": {"const": t("const")},
            "pattern": {"type": "string", "pattern": t("pattern"), "format": t("format")},
            "encoded": {"type": "string", "contentMediaType": t("contentmediatype"), "contentEncoding": t("contentencoding")},
            "other": {"type": "string", "not": {"const": t("not")}, f"x-{t('extension')}": t("extensionvalue")},
            "map": {"type": "object", "additionalProperties": {"type": "object", "properties": {t("inner"): {"type": "integer"}}}},
            "patterned": {"type": "object", "patternProperties": {t("patternproperty"): {"type": "string"}}},
            "old": {"type": "string", "deprecated": True, "description": t("olddescription")},
        },
        "required": [t("property")],
    }
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Left"}, {"$ref": "#/components/schemas/Right"}],
        "discriminator": {"propertyName": t("discriminator"), "mapping": {t("mapping"): "#/components/schemas/Left", "right": "#/components/schemas/Right"}},
    }
    sides = {
        side: {"type": "object", "required": [t("discriminator")], "properties": {t("discriminator"): {"type": "string"}, side: {"type": "string"}}}
        for side in ("Left", "Right")
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": t("apititle"), "version": t("apiversion"), "description": t("apidescription"), "summary": t("apisummary"),
            "contact": {"name": t("contact"), "url": t("contacturl")}, "license": {"name": t("licence")}, "termsOfService": t("terms"),
        },
        "servers": [
            {
                "url": f"https://{{host}}.example/{t('server')}", "description": t("serverdescription"),
                "variables": {"host": {"default": t("variabledefault"), "enum": [t("variabledefault"), "b"], "description": t("variabledescription")}},
            },
        ],
        "tags": [{"name": t("tag"), "description": t("tagdescription")}],
        "security": [{t("scheme"): [t("scope")]}],
        "paths": {
            f"/{t('path')}/{{{t('pathparameter')}}}": {
                "summary": t("pathsummary"),
                "post": {
                    "operationId": t("operation"), "summary": t("summary"), "description": t("operationdescription"), "tags": [t("tag")],
                    "parameters": [
                        {"name": t("pathparameter"), "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": t("query"), "in": "query", "description": t("querydescription"), "schema": {"type": "string", "enum": [t("queryword")]}},
                        {"name": t("header"), "in": "header", "schema": {"type": "string", "default": t("headerdefault")}},
                        {"name": t("cookie"), "in": "cookie", "schema": {"type": "string"}},
                    ],
                    "requestBody": {
                        "description": t("body"),
                        "content": {
                            f"application/{t('mediatype')}+json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                            "multipart/form-data": {
                                "schema": {"type": "object", "properties": {t("field"): {"type": "string"}}},
                                "encoding": {t("field"): {"contentType": t("fieldtype")}},
                            },
                        },
                    },
                    "responses": {
                        "200": {
                            "description": t("response"),
                            "headers": {t("replyheader"): {"description": t("replyheaderdescription"), "schema": {"type": "string"}}},
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "examples": {t("examplename"): {"value": t("examplevalue")}}}},
                            "links": {t("link"): {"operationId": t("operation"), "description": t("linkdescription"), "parameters": {t("query"): t("linkvalue")}}},
                        },
                        t("status"): {"description": "x"},
                        "default": {"description": t("defaultresponse")},
                    },
                    "callbacks": {t("callback"): {t("expression"): {"post": {"responses": {"200": {"description": t("callbackresponse")}}}}}},
                },
            },
        },
        "webhooks": {t("webhook"): {"post": {"responses": {"200": {"description": "x"}}}}},
        "components": {
            "schemas": {"Thing": schema, t("schema"): {"type": "object", "properties": {"a": {"type": "string"}}}, "Union": union, **sides},
            "securitySchemes": {t("scheme"): {"type": "apiKey", "in": "header", "name": t("keyname"), "description": t("schemedescription")}},
        },
    }


class Recorder(dict[str, str]):
    """Gives harmless texts and remembers which places there are."""

    def __init__(self) -> None:
        super().__init__()
        self.places: dict[str, None] = {}

    def get(self, place: str, default: Any = None) -> Any:
        self.places[place] = None
        return "404" if place == "status" else default


TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
    |(?P<raw>(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
    |(?P<text>(?:u8|[uUL])?"(?:[^"\\\n]|\\[^\n])*")
    |(?P<character>(?:u8|[uUL])?'(?:[^'\\\n]|\\[^\n])+')
    |(?P<name>[A-Za-z_][A-Za-z0-9_]*)
    |(?P<number>\.?[0-9](?:[eEpP][-+]|'?[0-9A-Za-z_.])*)
    |(?P<space>[ \t\n]+)
    |(?P<mark>[-+*/%^&|~!=<>?:;,.(){}\[\]\#])""",
    re.VERBOSE | re.DOTALL,
)


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """The header's tokens after what a compiler does first: trigraphs (as compilers of old standards have them), then spliced lines."""
    for end, mark in zip("=/'()!<>-", "#\\^[]|{}~"):
        text = text.replace("??" + end, mark)
    text = re.sub(r"\\[ \t]*\n", "", text)
    if digest := re.search(r"inline d_([0-9a-f]{8}) ", text):
        text = text.replace(digest[1], "digest")
    text = re.sub(r'std::string_view\{("(?:[^"\\\n]|\\[^\n])*"), \d+\}', r"\1", text)  # how a text with NUL has to be written
    at = 0
    while at < len(text):
        match = TOKEN.match(text, at)
        if match is None:
            raise AssertionError(f"the header has {text[at : at + 40]!r}, which is no token of C++")
        at = match.end()
        kind = str(match.lastgroup)
        if kind == "delimiter":
            kind = "raw"
        if kind == "comment" and re.search(r"[^\n\t -~\u00a0-\U0010ffff]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]", match[0]):
            raise AssertionError(f"a comment has an invisible character: {match[0]!r}")
        if kind not in ("comment", "space"):
            yield kind, match[0]


def without_layout(found: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Without what texts that are long or short change: the comma behind the last item of a list that takes several lines, and where a literal is
    parted."""
    before: tuple[str, str] | None = None
    for token in found:
        if before is not None and before[0] == token[0] == "text":
            token = ("text", before[1][:-1] + token[1][1:])  # A compiler joins them too.
        elif before is not None and not (before[1] == "," and token[1] == "}"):
            yield before
        before = token
    if before is not None:
        yield before


def difference(hostile: str, harmless: str) -> str:
    """Where the tokens of two headers part; "" when they differ in string literals and in names made of texts alone."""
    streams = [without_layout(tokens(text)) for text in (hostile, harmless)]
    for index, (ours, theirs) in enumerate(itertools.zip_longest(*streams)):
        if ours == theirs:
            continue
        if ours is None or theirs is None:
            return f"token {index} is {ours} instead of {theirs}"
        both = {ours[0], theirs[0]}
        of_text = both == {"name"} and HARMLESS in theirs[1].lower()
        if not of_text and both != {"text"}:
            return f"token {index} is {ours[1]!r} instead of {theirs[1]!r}"
    return ""


def generate(folder: Path, name: str, data: dict[str, Any], namespace: str = "api") -> tuple[str | None, str]:
    """The header, or None and the problems."""
    file, header = folder / f"{name}.json", folder / f"{name}.hpp"
    file.write_text(json.dumps(data), encoding="utf-8")
    complaints = io.StringIO()
    with contextlib.redirect_stderr(complaints):
        code = cli.main([str(file), "-o", str(header), "--namespace", namespace, "--lenient"])
    if code == 0:
        return header.read_bytes().decode("utf-8"), complaints.getvalue()
    return None, complaints.getvalue()


def check(out: Path, cxx: str) -> list[str]:
    recorder = Recorder()
    harmless_data = description(recorder)
    harmless, complaints = generate(out, "harmless", harmless_data)
    if harmless is None:
        return [f"the harmless description is refused:\n{complaints}"]
    # What some texts mean makes other code than what the harmless ones mean; so would these, which are as harmless.
    others = [(place, generate(out, place, description({"status": "404", place: word}))[0] or "") for place, word in OTHER_MEANINGS]
    failures: list[str] = []
    accepted: dict[str, dict[str, str]] = {}
    refused: dict[str, int] = {}
    for (what, text), place in itertools.product(HOSTILE.items(), recorder.places):
        word = f"{place}{text}"
        if place == "server":
            word = re.sub(r"[{}]", "", word)  # Braces are variables, of which each has code of its own.
        try:
            header, complaints = generate(out, "hostile", description({"status": "404", place: word}))
            if header is None:
                refused[place] = refused.get(place, 0) + 1
                wrong = "" if re.search(rf"^{re.escape(str(out))}/hostile\.json:\d+:\d+: (?!warning)", complaints, re.MULTILINE) else f"refused without a place: {complaints}"
            else:
                accepted.setdefault(what, {"status": "404"})[place] = word
                wrong = difference(header, harmless)
                if wrong and any(place == other and not difference(header, meant) for other, meant in others):
                    wrong = ""
        except Exception as error:  # noqa: BLE001 - the test's own sentences, and whatever the generator raises
            wrong = f"{type(error).__name__}: {error}"
        if wrong:
            failures.append(f"{what} in {place}: {wrong}")
    for place, times in refused.items():
        if times == len(HOSTILE):
            failures.append(f"{place}: every text is refused, so that this place is not tested")
    return failures or compiled(out, cxx, accepted)


def compiled(out: Path, cxx: str, accepted: dict[str, dict[str, str]]) -> list[str]:
    """All hostile texts of a kind in one header, and all headers in one file."""
    headers = []
    for index, (what, texts) in enumerate(accepted.items()):
        header, complaints = generate(out, f"all_{index}", description(texts), f"api_{index}")
        if header is None:
            return [f"{what}: each place is fine alone and all together are not:\n{complaints}"]
        headers.append(f'#include "all_{index}.hpp"  // {what}\n')
    (out / "all.cpp").write_text("".join(headers) + "int main() {}\n", encoding="utf-8")
    done = subprocess.run(
        [*cxx.split(), f"@{ROOT}/tests/support/strict.rsp", f"-I{ROOT}/include", f"-I{out}", "-fsyntax-only", str(out / "all.cpp")],
        stderr=subprocess.PIPE, text=True, check=False,
    )
    return [done.stderr[:4000]] if done.returncode else []


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cxx", default=os.environ.get("CXX", "g++"))
    parser.add_argument("--out", type=Path, help="a folder to keep what is made; a temporary one without it")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        out = options.out or Path(temporary)
        out.mkdir(parents=True, exist_ok=True)
        failures = check(out, options.cxx)
    print("\n".join(failures[:40]) if failures else f"{len(HOSTILE)} hostile texts in every place: none got into code")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
