"""From what a description says about a node to the paragraphs of its comment: prose first, then the facts that have no place in a C++ type."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from decimal import Decimal

from . import cpp, spec
from .lower_formats import has_own_type
from .lower_shapes import is_enum, is_numbers


def document(
    *prose: str | None,
    facts: Iterable[str] = (),
    notes: Sequence[str] = (),
    sources: Sequence[str] = (),
) -> cpp.Doc:
    """Paragraphs in the order of a comment. Facts go on behind a single short paragraph; notes and sources are remarks, a line each."""
    paragraphs = [text.strip() for text in prose if text and text.strip()]
    joined = " ".join(facts)
    if joined and len(paragraphs) == 1 and "\n" not in paragraphs[0]:
        paragraphs[0] += ("" if paragraphs[0].endswith((".", "!", "?")) else ".") + " " + joined
    elif joined:
        paragraphs.append(joined)
    remarks = (*(f"Note: {note}" for note in notes), *(f"Source: {source}" for source in sources))
    return cpp.Doc(tuple(paragraphs), remarks)


def of_schema(schema: spec.Schema, *prose: str | None, facts: Iterable[str] = ()) -> cpp.Doc:
    """The comment of a type or a member. `prose` stands before the schema's own text."""
    notes = schema.notes
    own = notes.description or notes.title
    return document(*prose, own, facts=(*facts, *schema_facts(schema)), notes=notes.x_note, sources=notes.x_source)


def schema_facts(schema: spec.Schema) -> list[str]:
    """Formats, ranges, lengths, defaults: one short sentence each."""
    facts = []
    match schema:
        case spec.Text():
            facts += _format(schema)
            facts += _bounds("Length", schema.min_length, schema.max_length)
            if schema.pattern is not None:
                facts.append(f"Pattern: `{schema.pattern}`.")
            if schema.content_encoding is not None and not has_own_type(schema):
                facts.append(f"Encoded as {schema.content_encoding}.")
            if schema.content_media_type is not None:
                facts.append(f"Holds {schema.content_media_type}.")
        case spec.Integer() | spec.Number():
            facts += _format(schema)
            facts += _bounds("Range", schema.minimum, schema.maximum)
            if schema.exclusive_minimum is not None:
                facts.append(f"Greater than {literal(schema.exclusive_minimum)}.")
            if schema.exclusive_maximum is not None:
                facts.append(f"Less than {literal(schema.exclusive_maximum)}.")
            if schema.multiple_of is not None:
                facts.append(f"A multiple of {literal(schema.multiple_of)}.")
        case spec.Enum() if schema.const:
            facts.append(f"Always {literal(schema.words[0].data)}.")
        case spec.Enum() if not (is_enum(schema) or is_numbers(schema)):
            facts.append("One of " + ", ".join(literal(word.data) for word in schema.words) + ".")
        case spec.Array():
            facts += _bounds("Items", schema.min_items, schema.max_items) if not schema.prefix_items else []
            if schema.unique:
                facts.append("All items differ.")
        case spec.Object():
            facts += _bounds("Properties", schema.min_properties, schema.max_properties)
        case _:
            pass
    return [*facts, *_rules(schema), *_note_facts(schema.notes)]


_SILENT = ("xml", "$schema", "$vocabulary", "$dynamicAnchor", "$recursiveAnchor", "required", "properties", "additionalProperties", "items", "type")


def _rules(schema: spec.Schema) -> list[str]:
    """Keywords that have no form in a C++ type, as they stand in the description."""
    return [f"Also: `{other.keyword}: {json_text(other.value)}`." for other in schema.others if other.keyword not in _SILENT]


def json_text(data: spec.Json, most: int = 160) -> str:
    """A value as JSON, shortened when it is long."""
    match data:
        case None | bool() | int() | Decimal():
            text = literal(data)
        case str():
            text = json.dumps(data, ensure_ascii=False)
        case list():
            text = "[" + ", ".join(json_text(item, most) for item in data[:most]) + "]"
        case dict():
            text = "{" + ", ".join(f"{json.dumps(str(key), ensure_ascii=False)}: {json_text(item, most)}" for key, item in list(data.items())[:most]) + "}"
        case _:
            text = str(data)
    return text if len(text) <= most else text[:most] + " …"


def _note_facts(notes: spec.Notes) -> list[str]:
    facts = []
    if notes.default is not None:
        facts.append(f"Default: {literal(notes.default.data)}; it is documented, never sent.")
    facts += [f"Example: {literal(example.data)}." for example in notes.examples if not isinstance(example.data, (dict, list))]
    if notes.read_only:
        facts.append("Read-only: only replies have it.")
    if notes.write_only:
        facts.append("Write-only: only requests have it.")
    if notes.deprecated:
        facts.append("Deprecated.")
    return facts


def _format(schema: spec.Text | spec.Integer | spec.Number) -> list[str]:
    return [] if schema.format is None or has_own_type(schema) else [f"Format: {schema.format}."]


def _bounds(what: str, low: spec.Number_ | None, high: spec.Number_ | None) -> list[str]:
    if low is None and high is None:
        return []
    if high is None:
        return [f"{what}: at least {literal(low)}."]
    if low is None:
        return [f"{what}: at most {literal(high)}."]
    return [f"{what}: {literal(low)}." if low == high else f"{what}: {literal(low)} to {literal(high)}."]


def literal(data: spec.Json) -> str:
    """A value of the description as a reader of JSON would write it, shortened when it is long."""
    match data:
        case None:
            return "null"
        case bool():
            return "true" if data else "false"
        case int() | Decimal():
            return str(data)
        case str():
            text = f"`{data}`" if data else "the empty text"
            return text if len(text) <= 200 else text[:200] + "…`"
        case _:
            return "an array" if isinstance(data, list) else "an object"
