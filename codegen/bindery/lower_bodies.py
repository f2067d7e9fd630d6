"""Request bodies: one type, or a choice between the media types that an operation takes."""

from __future__ import annotations

from dataclasses import replace

from . import cpp, lower_doc, spec
from .lower_forms import fields_of
from .lower_media import Choice, choices, form_key, is_json_stream
from .lower_plan import call_key
from .lower_rules import may_have_rules, rules_of
from .lower_streams import is_bytes, item_schema
from .lower_types import Types
from .source import Problem


def lower_body(types: Types, operation: spec.Operation) -> cpp.Parameter | None:
    if operation.body is None:
        return None
    body = types.linked.follow(operation.body)
    found = [_settled(types, operation, choice) for choice in choices(types.linked, types.linked.content(body))]
    if not found:
        message = "this request body lists no media type, so nothing can be sent"
        hint = "add one to `content`, like `application/json`"
        types.problems.append(Problem(at=body.at, message=message, hint=hint, part="key", severity="warning"))
        return None
    alternatives = tuple(dict.fromkeys(_alternative(types, choice, len(found) > 1) for choice, _ in found))
    of = alternatives[0] if len(alternatives) == 1 else cpp.Variant(alternatives)
    facts = [fact for choice, _ in found for fact in _facts(choice)]
    doc = lower_doc.document(body.description, facts=facts, notes=body.x_note, sources=body.x_source)
    first = found[0][0]
    lean = len(found) == 1 and first.kind == "json"
    rules = rules_of(types, first.media.schema) if len(found) == 1 and first.kind in ("json", "xml") and first.media.schema is not None else ()
    return cpp.Parameter(
        name="body", wire=first.type, send="json_body" if lean else "body", type=of if body.required else cpp.Optional(of),
        required=body.required, encoders=() if lean else tuple(_encoder(types, choice, root) for choice, root in found), rules=rules,
        checked=bool(rules) or may_have_rules(of), doc=doc, at=body.at,
    )  # fmt: skip


def _settled(types: Types, operation: spec.Operation, choice: Choice) -> tuple[Choice, str]:
    """A kind of body with the row that says how it looks in XML; XML without such a row is raw."""
    if choice.kind != "xml":
        return choice, ""
    root = types.xml.body(choice.media, types.plan.operations[call_key(operation)] + "_body")
    return (choice, root) if root else (replace(choice, kind="raw"), "")


def _alternative(types: Types, choice: Choice, named: bool) -> cpp.Type:
    """JSON is itself; the others carry their media type where there is a choice."""
    of = _type(types, choice)
    return cpp.Media(choice.type, of) if named and choice.kind != "json" else of


def _type(types: Types, choice: Choice) -> cpp.Type:
    if choice.kind == "raw":
        return _raw_type(types, choice)
    if (key := form_key(types.linked, choice.media)) is not None:
        return cpp.Named(types.plan.types[key])
    if choice.media.schema is None:
        return {"form": cpp.Map(cpp.Plain("rt::any")), "multipart": cpp.Map(cpp.Plain("rt::file"))}.get(choice.kind, cpp.Plain("rt::any"))
    return types.type_of(choice.media.schema)


def _raw_type(types: Types, choice: Choice) -> cpp.Type:
    if choice.wild:
        return cpp.Plain("rt::raw_body")
    if (item := _item(types, choice)) is not None:
        return cpp.Items(types.type_of(item))
    return cpp.Plain("rt::http_body" if is_json_stream(choice.type) or is_bytes(types.linked, choice.media) else "std::string")


def _item(types: Types, choice: Choice) -> spec.Schema | None:
    """What one text of a stream of JSON is, where the description says."""
    return item_schema(types.linked, choice.media) if choice.kind == "raw" and is_json_stream(choice.type) else None


def _facts(choice: Choice) -> list[str]:
    if choice.kind == "json":
        return []
    if choice.wild and choice.type.startswith("multipart/"):
        return [f"Sent as `{choice.type}`, made by the caller: `type` has the boundary between its parts."]
    if choice.wild:
        return [f"Any `{choice.type}`: `type` says which."]
    if choice.kind == "xml":
        return [f"Sent as `{choice.type}`, for which <bindery/xml.hpp> is needed."]
    if choice.kind == "raw":
        return [f"Sent as `{choice.type}`, {'one after the other' if is_json_stream(choice.type) else 'its text made by the caller'}."]
    return [f"Sent as `{choice.type}`."]


def _encoder(types: Types, choice: Choice, root: str) -> cpp.Encoder:
    kind = "items" if _item(types, choice) is not None else choice.kind
    return cpp.Encoder(kind, choice.type, fields_of(choice.media) if choice.kind in ("form", "multipart") else (), root)
