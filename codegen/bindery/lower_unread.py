"""What a description says of its bodies, parameters and servers, and the header does not do: a warning for each, with what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import spec
from .lower_media import choices, essence, is_by_position, is_event_stream, is_json, is_json_stream, is_text
from .lower_streams import item_schema
from .source import Part, Problem, did_you_mean


_WRITTEN = "JSON, XML and forms are written and read"


def unread(linked: spec.Linked) -> list[Problem]:
    return list(dict.fromkeys(_all(linked)))


def _all(linked: spec.Linked) -> Iterator[Problem]:
    for server in (*linked.description.servers, *(server for o in linked.operations for server in o.servers)):
        yield from _of_server(server)
    for operation in linked.operations:
        for parameter in (linked.follow(item) for item in operation.parameters):
            yield from _of_parameter(linked, parameter)
        for media in linked.content(linked.follow(operation.body)) if operation.body is not None else ():
            yield from _of_sent(linked, media)
        for reply in operation.responses:
            content = linked.content(linked.follow(reply.response))
            alone = all(choice.kind != "json" for choice in choices(linked, content))
            for media in content:
                yield from _of_read(linked, media, alone)


def _warning(at: str, message: str, hint: str, part: Part = "key") -> Problem:
    return Problem(at=at, message=message, hint=hint, part=part, severity="warning")


def _of_server(server: spec.Server) -> Iterator[Problem]:
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*)://", server.url)
    if scheme is not None and scheme[1].lower() not in ("http", "https"):
        message = f"the server {server.url} is not reached by http or https"
        yield _warning(server.at, message, "calls go to the transport's own server")
    elif scheme is None and server.url and not server.url.startswith(("/", "{")):
        message = f"the server {server.url} is relative to where the description comes from; its path is taken to be that of the transport's server"
        yield _warning(server.at, message, "write a whole URL, or a path that begins with `/`")


def _of_parameter(linked: spec.Linked, parameter: spec.Parameter) -> Iterator[Problem]:
    """One with a media type that nothing here writes."""
    for media in linked.content(parameter):
        form = parameter.where == "querystring" and essence(media.type) == "application/x-www-form-urlencoded"
        if not (form or is_json(media.type)) and _says_more(linked, media.schema):
            message = f"the parameter `{parameter.name}` is `{essence(media.type)}`, which bindery does not write: it is a text that the program makes"
            yield _warning(media.at, message, "application/json is written")


def _of_sent(linked: spec.Linked, media: spec.MediaType) -> Iterator[Problem]:
    name = essence(media.type)
    if name.startswith("multipart/") or name == "application/x-www-form-urlencoded":
        yield from _of_encoding(linked, media)
    if name.startswith("multipart/"):
        if is_by_position(linked, media):
            message = f"the parts of this `{name}` have no names, and bindery does not write such: the program makes the body"
            yield _warning(media.at, message, "describe it as an object, whose members are the parts")
    elif is_event_stream(name):
        if media.item is not None or _says_more(linked, media.schema):
            yield _warning(media.at, "events are read and not written: this body is a text that the program makes", "JSON Lines are written")
    elif not is_json_stream(name):
        yield from _of_item(media)
        if _is_made(linked, media):
            yield _warning(media.at, f"`{name}` is nothing that bindery writes: this body is a text that the program makes", _WRITTEN)


def _of_encoding(linked: spec.Linked, media: spec.MediaType) -> Iterator[Problem]:
    """An entry for a property that the body does not have."""
    names = _names(linked, media.schema, frozenset()) if media.schema is not None else set()
    for encoding in media.encoding if names is not None else ():
        if encoding.name not in names:
            message = f"`encoding` has `{encoding.name}`, and the body has no such property, so nothing is sent by it"
            yield _warning(encoding.at, message, did_you_mean(encoding.name, names) or "name a property of the `schema`")


def _names(linked: spec.Linked, schema: spec.Schema, seen: frozenset[str]) -> set[str] | None:
    """The names of the properties that an object may have; None where others may be there too."""
    shape = linked.follow(schema)
    match shape:
        case _ if shape.at in seen:
            return set()
        case spec.Object() if not isinstance(shape.additional, spec.Node) and shape.additional is not True:
            return {*(prop.name for prop in shape.properties), *shape.undeclared}
        case spec.AllOf() | spec.OneOf() | spec.AnyOf():
            parts = (*shape.members, *([shape.base] if shape.base is not None else []))
            found = [_names(linked, part, seen | {shape.at} if part.at != shape.at else seen) for part in parts]
            return None if None in found else {name for names in found if names is not None for name in names}
        case _:
            return None


def _of_read(linked: spec.Linked, media: spec.MediaType, alone: bool) -> Iterator[Problem]:
    """`alone`: no JSON says what the body is."""
    name = essence(media.type)
    if is_event_stream(name):
        if item_schema(linked, media) is None and _says_more(linked, media.schema):
            message = "the `schema` of a stream of events is that of the whole text and says nothing of one event: their data is text"
            hint = "write `itemSchema` (since OpenAPI 3.2), or name the type in the program: `bindery::events<Op, T>`"
            yield _warning(f"{media.at}/schema", message, hint)
    elif name.startswith("multipart/") or name == "application/x-www-form-urlencoded":
        if alone and (media.item is not None or _says_more(linked, media.schema)):
            yield _warning(media.at, f"a reply of `{name}` is a text: bindery does not take it apart", "application/json is read")
    elif not is_json_stream(name):
        yield from _of_item(media)
        if alone and _is_made(linked, media):
            yield _warning(media.at, f"`{name}` is nothing that bindery reads: this reply is a text", _WRITTEN)


def _of_item(media: spec.MediaType) -> Iterator[Problem]:
    if media.item is not None:
        message = f"`{essence(media.type)}` is no stream that bindery knows, so its `itemSchema` is not used"
        yield _warning(f"{media.at}/itemSchema", message, "text/event-stream, application/jsonl and application/json-seq are such; else write `schema`")


def _is_made(linked: spec.Linked, media: spec.MediaType) -> bool:
    """Whether an object or a list is in a form that nothing here knows. XML has a sentence of its own."""
    (choice,) = choices(linked, (media,))
    schema = linked.follow(media.schema) if media.schema is not None else None
    structured = isinstance(schema, (spec.Object, spec.Array, spec.AllOf, spec.OneOf, spec.AnyOf))
    return structured and choice.kind == "raw" and not choice.wild and not re.fullmatch(r".*[/+]xml", essence(media.type))


def _says_more(linked: spec.Linked, schema: spec.Schema | None) -> bool:
    """Whether a schema says more of a body than that it is a text."""
    return schema is not None and not is_text(linked, schema) and not isinstance(linked.follow(schema), spec.Anything)
