"""Replies that come bit by bit: what the events of a `text/event-stream` are, and the items of streams of JSON texts.

The item schema of an event stream describes the event as an object of texts (`event`, `data`, `id`, `retry`); what `data` holds is in its `contentSchema`,
and alternatives tell the kinds of events apart by a constant `event` (OpenAPI 3.2, "Server-Sent Event Streams").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from . import spec
from .lower_media import essence, is_binary, is_event_stream, is_json, is_json_stream

_FIELDS = ("event", "data", "id", "retry")
_MOST_KINDS = 500

Fields = Mapping[str, spec.Schema]


@dataclass(frozen=True, slots=True)
class Kind:
    """`data`: the schema of JSON; None is text, or any JSON text with `json`."""

    name: str = ""
    data: spec.Schema | None = None
    json: bool = False
    constant: str = ""


def streams_of(linked: spec.Linked, operation: spec.Operation) -> tuple[str, ...]:
    """The runtime's files for the replies of an operation. Bodies that are no text are worth taking in pieces."""
    found = dict.fromkeys(name for media in _successes(linked, operation) if (name := _stream(linked, media)))
    return tuple(sorted(found))


def _stream(linked: spec.Linked, media: spec.MediaType) -> str:
    if is_event_stream(media.type):
        return "events"
    if is_json_stream(media.type):
        return "items"
    return "chunks" if is_bytes(linked, media) else ""


def is_bytes(linked: spec.Linked, media: spec.MediaType) -> bool:
    """Whether a body is no text, as far as the description tells."""
    if media.schema is not None:
        return is_binary(linked.follow(media.schema)) and not is_json(media.type)
    name = essence(media.type)
    return not (is_json(name) or name.startswith(("text/", "multipart/")) or name.endswith("xml") or name == "application/x-www-form-urlencoded")


def streamed_schemas(linked: spec.Linked, operation: spec.Operation) -> Iterator[tuple[spec.Schema, str]]:
    """The schemas that only streams have, with what is put behind the operation's name if they need one."""
    for kind in kinds_of(linked, operation):
        if kind.data is not None:
            yield kind.data, f"{kind.name} event"
    if (schema := item_of(linked, operation)) is not None:
        yield schema, "item"
    if operation.body is not None:
        sent = [media for media in linked.content(linked.follow(operation.body)) if is_json_stream(media.type)]
        yield from ((schema, "body item") for media in sent if (schema := item_schema(linked, media)) is not None)


# --------------------------------------------------------------------------------------------------------------------
# Where streams are described


def _successes(linked: spec.Linked, operation: spec.Operation) -> Iterator[spec.MediaType]:
    documented = any(reply.status[0] == "2" for reply in operation.responses)
    for reply in operation.responses:
        if reply.status[0] == "2" or reply.status == "default" and not documented:
            yield from linked.content(linked.follow(reply.response))


def item_of(linked: spec.Linked, operation: spec.Operation) -> spec.Schema | None:
    """The schema of one JSON text of an operation's stream; None where the description does not say."""
    for media in _successes(linked, operation):
        if is_json_stream(media.type) and (item := item_schema(linked, media)) is not None:
            return item
    return None


def item_schema(linked: spec.Linked, media: spec.MediaType) -> spec.Schema | None:
    """`itemSchema`, or the items of the array that the whole stream is."""
    if media.item is not None:
        return media.item
    whole = linked.follow(media.schema) if media.schema is not None else None
    return whole.items if isinstance(whole, spec.Array) else None


# --------------------------------------------------------------------------------------------------------------------
# Kinds of events


def kinds_of(linked: spec.Linked, operation: spec.Operation) -> list[Kind]:
    """The kinds of events that an operation's stream has, as described; none where they are not described."""
    for media in _successes(linked, operation):
        item = item_schema(linked, media) if is_event_stream(media.type) else None
        if item is not None:
            alternatives = list(_alternatives(linked, item, frozenset()))
            if not any(name in fields for fields in alternatives for name in _FIELDS):
                return [Kind(data=item, json=True)]  # It describes what the data is.
            return [kind for fields in alternatives for kind in _of_fields(linked, fields)]
    return []


def _alternatives(linked: spec.Linked, schema: spec.Schema, seen: frozenset[str]) -> Iterator[Fields]:
    """What the fields of an event may be, one mapping for each kind of event."""
    match schema:
        case spec.Ref() if schema.at not in seen:
            yield from _alternatives(linked, linked.follow(schema), seen | {schema.at})
        case spec.Object(properties=properties):
            yield {p.name: p.schema for p in properties}
        case spec.OneOf(members=members, base=base) | spec.AnyOf(members=members, base=base):
            outer = [base] if base is not None else []
            for member in members:
                yield from _together(linked, [*outer, member], seen)
        case spec.AllOf(members=members, base=base):
            yield from _together(linked, [*members, *([base] if base is not None else [])], seen)
        case _:
            yield {}


def _together(linked: spec.Linked, parts: list[spec.Schema], seen: frozenset[str]) -> Iterator[Fields]:
    found = [list(_alternatives(linked, part, seen)) for part in parts]
    for number, chosen in enumerate(product(*found)):
        if number == _MOST_KINDS:
            return
        merged: dict[str, spec.Schema] = {}
        for fields in chosen:
            for name, schema in fields.items():
                if name not in merged or _says(linked, schema) >= _says(linked, merged[name]):
                    merged[name] = schema
        yield merged


def _says(linked: spec.Linked, schema: spec.Schema) -> int:
    """How much a field's schema says: that it is text is what all of them are."""
    match linked.follow(schema):
        case spec.Anything():
            return 0
        case spec.Text(content_media_type=None, content_schema=None):
            return 1
        case _:
            return 2


def _of_fields(linked: spec.Linked, fields: Fields) -> Iterator[Kind]:
    names = _words(linked, fields.get("event")) or [""]
    for name in names:
        yield from _of_data(linked, name, fields.get("data"))


def _of_data(linked: spec.Linked, name: str, data: spec.Schema | None) -> Iterator[Kind]:
    target = linked.follow(data) if data is not None else None
    match target:
        case None | spec.Anything():
            yield Kind(name)
        case spec.Text(content_media_type=media, content_schema=inner):
            if media is None or not is_json(media):  # Without `contentMediaType` a `contentSchema` says nothing (JSON Schema, 8.5).
                yield Kind(name)
            else:
                yield Kind(name, data=inner, json=True)
        case spec.Enum() if words := _words(linked, data):
            yield from (Kind(name, constant=word) for word in words)
        case _:
            yield Kind(name, data=data, json=True)


def _words(linked: spec.Linked, schema: spec.Schema | None) -> list[str]:
    """The texts that a field must be one of; none where it may be any."""
    target = linked.follow(schema) if schema is not None else None
    if not isinstance(target, spec.Enum):
        return []
    words = [word.data for word in target.words]
    return [word for word in words if isinstance(word, str)] if all(isinstance(word, str) for word in words) else []

