"""XML both ways against Python's xml.etree: random values of tests/golden/xml, which this file writes and reads by the rules of OpenAPI 3.1.

What the program (codec.cpp) writes is parsed by xml.etree and has to be the value; what xml.etree writes, with other prefixes, blanks between
elements, references and encodings, has to be read as the value. Damaged documents have to be answered, whatever the answer is.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

SPEC = Path(__file__).resolve().parents[1] / "golden" / "xml" / "spec.yaml"
SCHEMAS = yaml.safe_load(SPEC.read_text(encoding="utf-8"))["components"]["schemas"]
MODELS = ("Person", "Lists", "Values", "Tree", "Maps", "Shelter")
NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
XML = "{http://www.w3.org/XML/1998/namespace}"
PIECES = ["a", "Z", "0", " ", "  ", "\t", "\n", "\r", "&", "<", ">", '"', "'", "]]>", "&amp;", "<!--", "é", "€", "𝄞", "\u0085", "\u2028", "​", "\ufffd"]
Json = Any


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema itself, with the XML Object of what it refers to unless it has its own."""
    if "$ref" not in schema:
        return schema
    return SCHEMAS[schema["$ref"].rsplit("/", 1)[1]]


def tag(schema: dict[str, Any], inferred: str) -> str:
    """The name in xml.etree's form."""
    xml = resolved(schema).get("xml", {})
    name = xml.get("name", inferred)
    if name.startswith("xml:"):
        return XML + name[4:]
    return f"{{{xml['namespace']}}}{name}" if "namespace" in xml else name


# ---- values ----


def text(dice: random.Random) -> str:
    return "".join(dice.choice(PIECES) for _ in range(dice.randrange(6)))


def value_of(schema: dict[str, Any], dice: random.Random, depth: int = 0) -> Json:
    schema = resolved(schema)
    kinds = schema.get("type", "object" if "properties" in schema else "any")
    if "oneOf" in schema:
        return union_value(schema, dice, depth)
    if isinstance(kinds, list):
        several = "null" not in kinds
        kinds = dice.choice(kinds)
        if kinds == "string" and several:
            return "x" + text(dice)  # XML does not tell the text 0 from the number.
    if "enum" in schema:
        return dice.choice(schema["enum"])
    match kinds, schema.get("format"):
        case "null", _:
            return None
        case "string", "date-time":
            return f"20{dice.randrange(10, 99)}-0{dice.randrange(1, 10)}-11T10:44:4{dice.randrange(10)}.5Z"
        case "string", "date":
            return f"20{dice.randrange(10, 99)}-0{dice.randrange(1, 10)}-28"
        case "string", "http-date":
            return "Tue, 24 Nov 2026 10:44:47 GMT"
        case "string", "byte":
            return dice.choice(["", "aGk=", "/+8=", "SGVsbG8gd29ybGQ="])
        case "string", _:
            return text(dice)
        case "integer", "uint64":
            return dice.choice([0, 2**64 - 1, dice.randrange(2**64)])
        case "integer", "int32":
            return dice.choice([0, -(2**31), 2**31 - 1, dice.randrange(-1000, 1000)])
        case "integer", _:
            return dice.choice([0, -(2**63), 2**63 - 1, dice.randrange(-1000, 1000)])
        case "number", _:
            return dice.choice([0.5, -1.25, 1e300, 2.0**-40])
        case "boolean", _:
            return dice.random() < 0.5
        case "array", _:
            return [value_of(schema["items"], dice, depth + 1) for _ in range(dice.randrange(4))]
        case "any", _:
            return text(dice)
        case _:
            return object_value(schema, dice, depth)


def union_value(schema: dict[str, Any], dice: random.Random, depth: int) -> Json:
    chosen = dice.choice(schema["oneOf"])
    value = value_of(chosen, dice, depth)
    for word, ref in schema.get("discriminator", {}).get("mapping", {}).items():
        if ref == chosen["$ref"]:
            value["kind"] = word
    return value


def object_value(schema: dict[str, Any], dice: random.Random, depth: int) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for name, inner in schema.get("properties", {}).items():
        if inner.get("readOnly"):
            continue
        if name in schema.get("required", ()) or dice.random() < (0.6 if depth < 3 else 0.15):
            found[name] = value_of(inner, dice, depth + 1)
    if "additionalProperties" in schema:
        for key in sorted(dice.sample(["alpha", "b-2", "_c", "größe"], dice.randrange(4))):
            found[key] = value_of(schema["additionalProperties"], dice, depth + 1)
    return found


# ---- JSON to elements ----


def scalar_text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def write_member(owner: ET.Element, schema: dict[str, Any], inferred: str, value: Json) -> None:
    target = resolved(schema)
    xml = target.get("xml", {})
    if xml.get("attribute"):
        if value is not None:
            owner.set(tag(schema, inferred), scalar_text(value))
    elif target.get("type") == "array":
        parent = owner
        if xml.get("wrapped"):
            parent = ET.SubElement(owner, tag(schema, inferred))
            inferred = xml.get("name", inferred)
        for item in value:
            write_member(parent, target["items"], inferred, item)
    else:
        if "oneOf" in target:
            chosen = alternative(target, value)
            element = ET.SubElement(owner, tag(chosen, inferred))
            fill(element, resolved(chosen), value)
        else:
            fill(ET.SubElement(owner, tag(schema, inferred)), target, value)


def alternative(schema: dict[str, Any], value: dict[str, Json]) -> dict[str, Any]:
    mapping = schema.get("discriminator", {}).get("mapping")
    if mapping:
        return {"$ref": mapping[value["kind"]]}
    return next(one for one in schema["oneOf"] if set(value) <= set(resolved(one)["properties"]))


def fill(element: ET.Element, schema: dict[str, Any], value: Json) -> None:
    if value is None:
        element.set(NIL, "true")
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name in schema.get("properties", {}):
                write_member(element, schema["properties"][name], name, inner)
            else:  # Whatever the values of a map are called, their names are its keys.
                target = resolved(schema["additionalProperties"])
                for item in inner if target.get("type") == "array" else [inner]:
                    fill(ET.SubElement(element, name), resolved(target.get("items", target)), item)
    else:
        element.text = scalar_text(value)


def document_of(model: str, value: Json) -> ET.Element:
    root = ET.Element(tag({"$ref": f"#/components/schemas/{model}"}, model))
    fill(root, SCHEMAS[model], value)
    return root


# ---- comparing ----


def shape(element: ET.Element) -> Json:
    """An element without blanks between elements. The order of elements is that of the description."""
    children = [shape(child) for child in element]
    own = element.text or ""
    return [element.tag, sorted(element.attrib.items()), "" if children and not own.strip() else own, children]


def normal(value: Json) -> Json:
    """What XML tells apart: an empty list without a wrapper is absent, and so is an attribute that is null."""
    if isinstance(value, dict):
        return {name: normal(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [normal(inner) for inner in value]
    return float(value) if isinstance(value, float) else value


def told_apart(schema: dict[str, Any], value: Json) -> Json:
    schema = resolved(schema)
    if "oneOf" in schema and isinstance(value, dict):
        return told_apart(alternative(schema, value), value)
    if isinstance(value, list):
        return [told_apart(schema["items"], inner) for inner in value]
    if not isinstance(value, dict):
        return normal(value)
    found = {}
    for name, inner in value.items():
        properties = schema.get("properties", {})
        of = properties[name] if name in properties else schema["additionalProperties"]
        target = resolved(of)
        unwrapped = target.get("type") == "array" and not target.get("xml", {}).get("wrapped")
        if unwrapped and inner == [] and name not in schema.get("required", ()):
            continue
        if target.get("xml", {}).get("attribute") and inner is None:
            continue
        found[name] = told_apart(of, inner)
    for name, inner in schema.get("properties", {}).items():  # An attribute that may be null and is not there is null.
        if inner.get("xml", {}).get("attribute") and "null" in inner.get("type", ()) and name not in found:
            found[name] = None
    return found


# ---- other people's XML ----


def disguised(root: ET.Element, dice: random.Random) -> bytes:
    """The same document with blanks between elements, other prefixes, and another encoding."""
    encoding = dice.choice(["utf-8", "utf-8", "utf-16", "us-ascii"])
    if dice.random() < 0.5:
        indented(root, dice)
    text = ET.tostring(root, encoding="unicode").replace("\r", "&#13;")  # ElementTree forgets that.
    if "größe" in text and encoding == "us-ascii":  # No name can have a reference.
        encoding = "utf-8"
    if dice.random() < 0.5 or encoding == "us-ascii":
        text = f"<?xml version='1.0' encoding='{encoding}'?>\n<!-- <no> -->" + text
    out = text.encode(encoding, "xmlcharrefreplace")
    return b"\xef\xbb\xbf" + out if encoding == "utf-8" and dice.random() < 0.3 else out


def indented(element: ET.Element, dice: random.Random, level: int = 0) -> None:
    blanks = "\n" + "  " * level
    if len(element) and not (element.text or "").strip():
        element.text = blanks + "  "
        for child in element:
            indented(child, dice, level + 1)
            child.tail = blanks + "  "
        element[-1].tail = blanks


def damaged(document: bytes, dice: random.Random) -> bytes:
    out = bytearray(document)
    for _ in range(dice.randrange(1, 4)):
        at = dice.randrange(len(out) + 1)
        match dice.randrange(4):
            case 0:
                out[at : at + 1] = bytes([dice.choice(b"<>&;/\"'= \0\xff\xc3abx0]!-?")])
            case 1:
                out[at:at] = dice.choice([b"<![CDATA[", b"]]>", b"&#", b"&;", b"<!--", b"-->", b"</", b"<a>", b'xmlns:x=""', b"<!DOCTYPE", b"<?"])
            case 2:
                del out[at : at + dice.randrange(20)]
            case _:
                out[at:at] = out[max(0, at - 30) : at]
    return bytes(out)


# ---- the front ----


def check(model: str, dice: random.Random, ask: Callable[[str], str]) -> str:
    """One value both ways; what is wrong, "" if nothing is."""
    value = object_value(SCHEMAS[model], dice, 0)
    mine = document_of(model, value)
    line = json.dumps(value, ensure_ascii=False).replace("\n", " ")
    answer = ask(f"write {model} {line}")
    if not answer.startswith("ok "):
        return f"{line} is not written: {answer}"
    written = bytes.fromhex(answer[3:])
    if shape(ET.fromstring(written)) != shape(mine):
        return f"{line} is written as {written.decode()}, and is {ET.tostring(mine, 'unicode')}"
    given = disguised(document_of(model, value), dice)
    answer = ask(f"read {model} {given.hex()}")
    if not answer.startswith("ok "):
        return f"{given!r} is not read: {answer}"
    schema = {"$ref": f"#/components/schemas/{model}"}
    read, wanted = told_apart(schema, json.loads(answer[3:])), told_apart(schema, value)
    if read != wanted:
        return f"{given!r} is read as {read}, and is {wanted}"
    for broken in (damaged(given, dice) for _ in range(5)):
        if not ask(f"read {model} {broken.hex()}").startswith(("ok ", "no ")):
            return f"{broken!r} is not answered"
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--values", type=int, default=400, help="of each schema")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    process = subprocess.Popen([str(options.program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None and process.stdout is not None

    def ask(line: str) -> str:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(line.encode() + b"\n")
        process.stdin.flush()
        return process.stdout.readline().decode().rstrip("\n")

    wrong = []
    for model in MODELS:
        dice = random.Random(f"{options.seed} {model}")
        wrong += [text for _ in range(options.values) if (text := check(model, dice, ask))]
    process.stdin.close()
    ended = process.wait(timeout=60)
    for line in wrong[:10]:
        print(line)
    print(f"{options.values * len(MODELS)} values both ways, {len(wrong)} wrong; the program ended with {ended}")
    return 1 if wrong or ended else 0


if __name__ == "__main__":
    sys.exit(main())
