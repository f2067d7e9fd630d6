"""Enums: the names of their words and numbers, and the texts about each."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from . import cpp, lower_doc, names, spec
from .lower_shapes import is_numbers


def lower_enum(schema: spec.Enum, name: str) -> cpp.Enum:
    """An enum of words, or of numbers where all are integers."""
    numbers = is_numbers(schema)
    values = list({_wire(word.data): word for word in schema.words}.values())
    said = _names_of(schema)
    wires = [_wire(value.data) for value in values]
    spelled = [said(index, value) or (_number_name(wire) if numbers else wire) for index, (value, wire) in enumerate(zip(values, wires))]
    chosen = names.distinct([(wire, names.identifier(text)) for wire, text in zip(wires, spelled)])
    tell = _texts_of(schema)
    words = tuple(
        cpp.Word(
            name=chosen[index],
            wire=wires[index],
            value=value.data if numbers and isinstance(value.data, int) else None,
            doc=lower_doc.document(tell(index, value)),
        )
        for index, value in enumerate(values)
    )
    return cpp.Enum(name=name, words=words, underlying="std::int64_t" if numbers else "", doc=lower_doc.of_schema(schema), at=schema.at)


def _wire(data: spec.Json) -> str:
    """A word as text. YAML has words that look like something else: `enum: [1.0, yes]` beside `type: string`."""
    match data:
        case bool():
            return "true" if data else "false"
        case int() | Decimal() | str():
            return str(data)
        case _:
            return "null"


def _number_name(text: str) -> str:
    return f"minus_{text[1:]}" if text.startswith("-") else text


Said = Callable[[int, spec.Value], str | None]


def _names_of(schema: spec.Enum) -> Said:
    """Names that a description gives its words in one of the usual extensions."""
    return _first(_listed(schema, "x-enum-varnames"), _listed(schema, "x-enumNames"), _listed(schema, "x-enum-names"), _of_ms(schema, "name"))


def _texts_of(schema: spec.Enum) -> Said:
    return _first(
        _listed(schema, "x-enum-descriptions"), _listed(schema, "x-enumDescriptions"), _listed(schema, "x-enum-docs"), _of_ms(schema, "description")
    )


def _first(*sources: Said) -> Said:
    return lambda index, value: next((text for source in sources if (text := source(index, value))), None)


def _listed(schema: spec.Enum, key: str) -> Said:
    """A list with an entry per word, or a mapping from words. A null among the words has an entry too, but is none of ours."""
    found = schema.notes.extensions.get(key)
    if isinstance(found, dict):
        entries = found
        return lambda index, value: _text(entries.get(_wire(value.data)))
    if not isinstance(found, list):
        return lambda index, value: None
    listed = found

    def entry(index: int, value: spec.Value) -> str | None:
        last = value.at.rpartition("/")[2]
        position = int(last) if len(listed) != len(schema.words) and last.isascii() and last.isdigit() else index
        return _text(listed[position]) if position < len(listed) else None

    return entry


def _of_ms(schema: spec.Enum, key: str) -> Said:
    found = schema.notes.extensions.get("x-ms-enum")
    values = found.get("values") if isinstance(found, dict) else None
    entries = [entry for entry in values if isinstance(entry, dict)] if isinstance(values, list) else []
    by_word = {_wire(entry.get("value")): entry for entry in entries}
    return lambda index, value: _text(by_word.get(_wire(value.data), {}).get(key))


def _text(data: spec.Json) -> str | None:
    return data.strip() or None if isinstance(data, str) else None
