"""The replies that a description shows, as texts: what `bindery::fake::transport` answers with.

Where a media type has no example of its own, one is made of what its schema says: its example, its default, its constant or first word, and else
of those of its members. A value that nobody gave is never made up.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from . import cpp, spec
from .lower_media import is_json
from .lower_operations import operation_id
from .lower_schemas import text_of_json

_DEEPEST = 12
_LONGEST = 60_000  # bytes of a reply: compilers have a limit of 65,535


class _Nothing(Exception):
    """The description shows no value here."""


def lower_examples(linked: spec.Linked) -> tuple[cpp.Example, ...]:
    """Those of every operation in the order of the description, the replies of each in its own order."""
    examples: list[cpp.Example] = []
    for operation in linked.operations:
        only = len(operation.responses) == 1
        for reply in operation.responses:
            status = _status(reply.status, only)
            response = linked.follow(reply.response)
            if not response.content:
                examples.append(cpp.Example(operation_id(operation), status, "", "", ""))
            for media in map(linked.media, response.content):
                texts = _Shown(linked).texts(media)
                examples += [cpp.Example(operation_id(operation), status, media.type, name, text) for name, text in texts]
    return tuple(e for e in examples if len(e.body.encode("utf-8", "replace")) <= _LONGEST)


def _status(word: str, only: bool) -> int:
    """A status that the word is for: 4XX is 400; the default is 500 unless nothing else is documented."""
    if word == "default":
        return 200 if only else 500
    return int(word.replace("X", "0"))


@dataclass(slots=True)
class _Shown:
    linked: spec.Linked
    _open: set[str] = field(default_factory=set)  # places of the schemas that are being gone through

    def texts(self, media: spec.MediaType) -> Iterator[tuple[str, str]]:
        """Name and text of each example of a media type."""
        found = False
        for entry in media.examples:
            example = self.linked.follow(entry)
            text = example.serialized if example.serialized is not None else _text(media.type, example.value)
            if text is not None:
                found = True
                yield entry.name, text
        if found or media.schema is None:
            return
        try:
            text = _text(media.type, spec.Value(media.at, self._value(media.schema, 0)))
        except _Nothing:
            return
        if text is not None:
            yield "", text

    def _value(self, schema: spec.Schema, depth: int) -> spec.Json:
        if depth > _DEEPEST or schema.at in self._open:
            raise _Nothing
        if schema.notes.examples:
            return schema.notes.examples[0].data
        if schema.notes.default is not None:
            return schema.notes.default.data
        self._open.add(schema.at)
        try:
            return self._made(schema, depth + 1)
        finally:
            self._open.remove(schema.at)

    def _made(self, schema: spec.Schema, depth: int) -> spec.Json:
        match schema:
            case spec.Ref():
                return self._value(self.linked.targets[schema.at], depth)  # type: ignore[arg-type]
            case spec.Enum(words=(first, *_)):
                return first.data
            case spec.Null():
                return None
            case spec.Array(items=items) if items is not None:
                return [self._value(items, depth)] * max(schema.min_items or 1, 1)
            case spec.Object():
                return self._object(schema, depth)
            case spec.AllOf(members=members, base=base):
                return self._merged([*([base] if base is not None else []), *members], depth)
            case spec.OneOf(members=members, base=base) | spec.AnyOf(members=members, base=base):
                return self._merged([*([base] if base is not None else []), self._first(members, depth)], depth)
            case spec.Several(members=members):
                return self._value(self._first(members, depth), depth)
            case _:
                raise _Nothing

    def _object(self, schema: spec.Object, depth: int) -> dict[str, spec.Json]:
        made: dict[str, spec.Json] = {}
        for member in schema.properties:
            if member.schema.notes.write_only:
                continue
            try:
                made[member.name] = self._value(member.schema, depth)
            except _Nothing:
                if member.required:
                    raise
        if schema.undeclared or (schema.properties and not made):
            raise _Nothing
        return made

    def _merged(self, parts: list[spec.Schema], depth: int) -> spec.Json:
        """One object of those of all parts; a part that only says rules has none, and one that is no object is the whole."""
        made: dict[str, spec.Json] = {}
        for part in parts:
            value = self._value(part, depth)
            if not isinstance(value, dict):
                return value
            made |= value
        return made

    def _first(self, members: tuple[spec.Schema, ...], depth: int) -> spec.Schema:
        for member in members:
            try:
                self._value(member, depth)
            except _Nothing:
                continue
            return member
        raise _Nothing


def _text(media_type: str, value: spec.Value | None) -> str | None:
    """The bytes of an example; None where they are not known. Publishers often write JSON as a text."""
    if value is None:
        return None
    if not is_json(media_type):
        return value.data if isinstance(value.data, str) else None
    if isinstance(value.data, str) and value.data.lstrip()[:1] in ("{", "["):
        try:
            json.loads(value.data)
        except ValueError:
            return text_of_json(value.data)
        return value.data
    return text_of_json(value.data)
