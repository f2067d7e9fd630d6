"""The media types of a body or a reply, put together into what a C++ caller has to choose between."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from . import spec

Kind = Literal["json", "form", "multipart", "xml", "raw"]

_XML = re.compile(r"[^/*]+/(xml|[^/*]+\+xml)")
_JSON = re.compile(r"[^/]+/(json|[^/]*[+.-]json|json-(?!seq$)[^/]*)")
_JSON_STREAM = re.compile(r"[^/]+/((x-)?(jsonl|ndjson|jsonlines|json-?lines)|([^/]*\+)?json-seq)")


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind of body. `type` is what goes on the wire, `also` other names for the same. `wild`: it is a range, so the caller says the type."""

    kind: Kind
    type: str
    media: spec.MediaType
    also: tuple[str, ...] = ()
    wild: bool = False


def essence(media_type: str) -> str:
    """The type without its parameters, in lower case."""
    return media_type.split(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    return _JSON.fullmatch(essence(media_type)) is not None


def is_json_stream(media_type: str) -> bool:
    """JSON Lines or JSON text sequences: JSON texts one after the other."""
    return _JSON_STREAM.fullmatch(essence(media_type)) is not None


def is_event_stream(media_type: str) -> bool:
    return essence(media_type) == "text/event-stream"


def choices(linked: spec.Linked, content: tuple[spec.MediaType, ...]) -> tuple[Choice, ...]:
    """JSON first. JSON types that hold one schema are one choice, and XML types; so are media types that are spelled differently only. Beside JSON
    XML is raw: programs that call such an operation need nothing that knows XML."""
    found: dict[Any, Choice] = {}
    all_choices = [_choice(linked, media) for media in content]
    if any(choice.kind == "json" for choice in all_choices):
        all_choices = [replace(choice, kind="raw") if choice.kind == "xml" else choice for choice in all_choices]
    for media, choice in zip(content, all_choices):
        key = (choice.kind, _identity(linked, media.schema)) if choice.kind in ("json", "xml") else essence(media.type)
        known = found.get(key)
        if known is None:
            found[key] = choice
        elif essence(media.type) == "application/json":
            found[key] = Choice(choice.kind, choice.type, media, (*known.also, known.type))
        else:
            found[key] = Choice(known.kind, known.type, known.media, (*known.also, choice.type))
    return tuple(sorted(found.values(), key=lambda choice: choice.kind != "json"))


def _choice(linked: spec.Linked, media: spec.MediaType) -> Choice:
    name = essence(media.type)
    text = is_text(linked, media.schema)
    if is_json(name):
        return Choice("json", "application/json" if "*" in name else media.type, media)
    if name in ("*/*", "application/*") and media.schema is not None and not text:
        return Choice("json", "application/json", media)
    if name == "application/x-www-form-urlencoded" and not text:
        return Choice("form", media.type, media)
    if name.startswith("multipart/") and not text and is_by_position(linked, media):
        return Choice("raw", media.type, media, wild=True)
    if name.startswith("multipart/") and not text:
        return Choice("multipart", "multipart/form-data" if "*" in name else media.type, media)
    if _XML.fullmatch(name) and media.schema is not None and not text:
        return Choice("xml", media.type, media)
    return Choice("raw", media.type, media, wild="*" in name)


def is_by_position(linked: spec.Linked, media: spec.MediaType) -> bool:
    """Whether the parts of a multipart body have no names: they are the items of a list, or of a stream."""
    return media.item is not None or media.schema is not None and isinstance(linked.follow(media.schema), spec.Array)


def is_text(linked: spec.Linked, schema: spec.Schema | None) -> bool:
    return schema is not None and isinstance(linked.follow(schema), (spec.Text, spec.Enum))


def _identity(linked: spec.Linked, schema: spec.Schema | None) -> Any:
    """Two schemas that say the same, wherever they stand, have one identity."""
    if schema is None:
        return None
    if isinstance(schema, spec.Ref):
        return linked.follow(schema).at
    return _shape(linked, schema)


def _shape(linked: spec.Linked, node: Any) -> Any:
    """A node without its places, as something that can be compared and hashed."""
    match node:
        case spec.Ref():
            return ("ref", _near(linked.follow(node).at))
        case tuple() | list():
            return tuple(_shape(linked, item) for item in node)
        case Mapping():
            return tuple((key, _shape(linked, value)) for key, value in node.items())
        case _ if hasattr(node, "__dataclass_fields__"):
            return (type(node).__name__, *((name, _shape(linked, getattr(node, name))) for name in _fields(node)))
        case _:
            return (type(node).__name__, node)


def _near(at: str) -> str:
    """A place that is the same wherever the folder of the description is."""
    file, _, pointer = at.partition("#")
    return f"{os.path.basename(file)}#{pointer}"


def _fields(node: Any) -> Iterator[str]:
    return (name for name in node.__dataclass_fields__ if name not in ("at", "examples", "extensions", "description", "x_note", "x_source"))


def shape_of(linked: spec.Linked, node: Any) -> Any:
    """A node without its places and prose, for comparing."""
    return _shape(linked, node)


def same_schema(linked: spec.Linked, one: spec.Schema | None, other: spec.Schema | None) -> bool:
    return _identity(linked, one) == _identity(linked, other)


# --------------------------------------------------------------------------------------------------------------------
# Multipart forms


def form_key(linked: spec.Linked, media: spec.MediaType) -> str | None:
    """What stands in the plan for a multipart form with a struct of its own: one that has files, or fields with headers. Else None."""
    form = form_object(linked, media)
    if form is None:
        return None
    special = [p.name for p in form.properties if is_file(linked, media, p) or headers_of(media, p.name)]
    return f"form {form.at} {' '.join(special)}" if special else None


def form_object(linked: spec.Linked, media: spec.MediaType) -> spec.Object | None:
    """The object that a multipart body is, when it has named fields."""
    if media.schema is None or not media.type.strip().lower().startswith("multipart/"):
        return None
    target = linked.follow(media.schema)
    while isinstance(target, spec.AllOf) and len(target.members) == 1 and target.base is None:
        target = linked.follow(target.members[0])
    return target if isinstance(target, spec.Object) and target.properties else None


def body_forms(linked: spec.Linked, operation: spec.Operation) -> list[tuple[str, spec.MediaType]]:
    """The forms of an operation that have structs of their own, with their keys."""
    if operation.body is None:
        return []
    found = [(form_key(linked, choice.media), choice.media) for choice in choices(linked, linked.content(linked.follow(operation.body)))]
    return [(key, media) for key, media in found if key is not None]


def encoding_of(media: spec.MediaType, name: str) -> spec.Encoding | None:
    return next((e for e in media.encoding if e.name == name), None)


def headers_of(media: spec.MediaType, name: str) -> tuple[spec.Header | spec.NamedRef, ...]:
    encoding = encoding_of(media, name)
    headers = encoding.headers if encoding is not None else ()
    return tuple(h for h in headers if h.name.lower() not in ("content-type", "content-disposition"))


def is_file(linked: spec.Linked, media: spec.MediaType, prop: spec.Property) -> bool:
    schema = linked.follow(prop.schema)
    if isinstance(schema, spec.Array) and schema.items is not None:
        schema = linked.follow(schema.items)
    return is_binary(schema) or (isinstance(schema, spec.Anything) and _is_bytes(media, prop.name)) or _is_made(media, prop.name, schema)


def _is_made(media: spec.MediaType, name: str, schema: spec.Schema) -> bool:
    """Whether a field is an object or a list that its media type, XML say, has written in a way that the program has to see to."""
    encoding = encoding_of(media, name)
    if encoding is None or encoding.content_type is None or not isinstance(schema, (spec.Object, spec.Array, spec.AllOf, spec.OneOf, spec.AnyOf)):
        return False
    types = [essence(each) for each in encoding.content_type.split(",")]
    return not any(is_json(each) or "*" in each or each == "application/x-www-form-urlencoded" for each in types)


def _is_bytes(media: spec.MediaType, name: str) -> bool:
    """A field of any kind is a file when its media type says so, or when nothing says that it is JSON."""
    encoding = encoding_of(media, name)
    return encoding is None or encoding.content_type is None or not is_json(encoding.content_type)


def is_binary(schema: spec.Schema) -> bool:
    """Bytes as they are: `format: binary` of 3.0, or a `contentMediaType` without an encoding of 3.1. `file` is Swagger 2.0's."""
    if not isinstance(schema, spec.Text):
        return False
    raw = schema.content_media_type is not None and schema.content_encoding in (None, "binary")
    return schema.format in ("binary", "file") or raw
