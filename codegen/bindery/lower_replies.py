"""Documented replies: their bodies by media type, and their headers."""

from __future__ import annotations

from . import cpp, lower_doc, names, spec
from .lower_media import Choice, choices, is_json, is_text, same_schema
from .lower_plan import call_key, headers_key, is_enum
from .lower_types import Types, qualify


def lower_reply(types: Types, operation: spec.Operation, reply: spec.Reply) -> cpp.Reply:
    response = types.linked.follow(reply.response)
    of, reading = (cpp.Plain("rt::empty"), "") if operation.method == "HEAD" else _body(types, operation, response, reply.status.lower())
    status = reply.status.lower()
    key = status if status.isdigit() else f"rt::range({status[0]})" if status.endswith("xx") else "rt::otherwise"
    headers = cpp.Named(types.plan.types[headers_key(types.linked, response)]) if response.headers else None
    others = _left_out(types, response)
    facts = [f"Also offered as {', '.join(f'`{other}`' for other in others)}, which is not asked for."] if others else []
    facts += ["XML, for which <bindery/xml.hpp> is needed."] if reading.startswith("as_xml") else []
    doc = lower_doc.document(response.description, facts=facts, notes=response.x_note, sources=response.x_source)
    return cpp.Reply(name=names.identifier(f"status_{status}"), key=key, body=of, headers=headers, reading=reading, doc=doc, at=reply.at)


def accept(types: Types, operation: spec.Operation) -> str:
    """The media types of all documented replies, each once, in the order of the description; without those that say again what JSON says."""
    if operation.method == "HEAD":
        return ""
    wanted: list[str] = []
    for reply in operation.responses:
        response = types.linked.follow(reply.response)
        left_out = _left_out(types, response)
        wanted += [word for media in types.linked.content(response) if (word := media.type.split(";")[0].strip()) not in left_out]
    return ", ".join(dict.fromkeys(wanted))


def _body(types: Types, operation: spec.Operation, response: spec.Response, status: str) -> tuple[cpp.Type, str]:
    found = _wanted(types, response)
    if not found:
        return cpp.Plain("rt::empty"), ""
    if len(found) == 1 and found[0].kind == "xml" and found[0].media.schema is not None:
        root = types.xml.body(found[0].media, f"{types.plan.operations[call_key(operation)]}_{status}")
        return (types.type_of(found[0].media.schema), f"as_xml<{root}>") if root else (cpp.Plain("std::string"), "as_text")
    if all(choice.kind != "json" for choice in found):
        return cpp.Plain("std::string"), "as_text"
    if len(found) == 1:
        return _type(types, found[0]), ""
    first, *others = found
    named = [cpp.Media(choice.type.split(";")[0].strip(), _type(types, choice)) for choice in others]
    return cpp.Variant((_type(types, first), *named)), "by_media_type"


def _type(types: Types, choice: Choice) -> cpp.Type:
    if choice.kind != "json":
        return cpp.Plain("std::string")
    return types.type_of(choice.media.schema) if choice.media.schema is not None else cpp.Plain("rt::any")


def _wanted(types: Types, response: spec.Response) -> list[Choice]:
    """JSON first; another media type that only writes the same value in another way is not asked for."""
    found = choices(types.linked, types.linked.content(response))
    json = [choice for choice in found if choice.kind == "json"]
    return json + [choice for choice in found if choice.kind != "json" and not _says_again(types, json, choice.media)]


def _says_again(types: Types, json: list[Choice], media: spec.MediaType) -> bool:
    if media.schema is None or is_text(types.linked, media.schema):
        return False
    return any(same_schema(types.linked, choice.media.schema, media.schema) for choice in json)


def _left_out(types: Types, response: spec.Response) -> list[str]:
    wanted = {choice.media.at for choice in _wanted(types, response)}
    kinds = {choice.media.at: choice.kind for choice in choices(types.linked, types.linked.content(response))}
    left_out = [m for m in types.linked.content(response) if m.at not in wanted and kinds.get(m.at, "json") != "json" and not is_json(m.type)]
    return [media.type.split(";")[0].strip() for media in left_out]


# --------------------------------------------------------------------------------------------------------------------
# Headers


def declare_headers(types: Types, response: spec.Response) -> cpp.Struct:
    """The struct of a response's documented headers. A header may always be absent, whatever the description says; servers forget them."""
    items = response.headers
    chosen = names.distinct([(item.name, names.snake(item.name)) for item in items])
    members = tuple(_header_member(types, item, name, set(chosen)) for item, name in zip(items, chosen))
    return cpp.Struct(
        name=types.plan.types[headers_key(types.linked, response)],
        members=members,
        doc=cpp.Doc(("Headers of replies.",)),
        arguments=tuple(names.unlike(word, set(chosen)) for word in ("self", "index", "use")),
        at=response.at,
    )


def _header_member(types: Types, item: spec.Header | spec.NamedRef, name: str, used: set[str]) -> cpp.Member:
    header = types.linked.follow(item)
    schema = types.shape(header.schema) if header.schema is not None else None
    facts = [f"Header `{item.name}`.", *(lower_doc.schema_facts(schema) if schema is not None else [])]
    # Lists are read where commas stand between their items, and those of cookies hold commas (RFC 9110, 5.3).
    whole = isinstance(schema, spec.Array) and (header.style != "simple" or item.name.lower() == "set-cookie")
    of = cpp.Plain("std::string") if whole else _header_type(types, header.schema) if not header.content else _header_content(types, types.linked.content(header)[0])
    facts += ["The text as it was sent."] if of == cpp.Plain("std::string") and not _is_text(types, schema) else []
    doc = lower_doc.document(header.description, facts=facts, notes=header.x_note, sources=header.x_source)
    return cpp.Member(name=name, wire=item.name, type=qualify(cpp.Optional(of), used), doc=doc, at=header.at)


def _is_text(types: Types, schema: spec.Schema | None) -> bool:
    return schema is None or is_text(types.linked, schema)


def _header_content(types: Types, media: spec.MediaType) -> cpp.Type:
    if not is_json(media.type):
        return cpp.Plain("std::string")
    return types.type_of(media.schema) if media.schema is not None else cpp.Plain("rt::any")


def _header_type(types: Types, schema: spec.Schema | None, inside: bool = False) -> cpp.Type:
    """Text, numbers, booleans, named words, and arrays of them; whatever else it is stays the text that was sent."""
    target = types.shape(schema) if schema is not None else None
    match target:
        case spec.Array(items=items) if items is not None and not inside:
            return cpp.Vector(_header_type(types, items, inside=True))
        case spec.Text() | spec.Integer() | spec.Number() | spec.Boolean():
            of = types.type_of(target)
            return of.of if isinstance(of, cpp.Nullable) else of
        case spec.Enum() if is_enum(target) and target.at in types.plan.types:
            return types.solid(target)
        case _:
            return cpp.Plain("std::string")
