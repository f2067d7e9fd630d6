"""Which lists come in pages, and how the next page is asked for: as `x-pagination` says, else inferred where it is unmistakable.

`x-pagination` on an operation is false (no pages) or a mapping: `items` names the member of the reply that holds the items, and either
`offset` (a query parameter) with `total` (a member of the reply, optional), or `marker` (a query parameter) with `next` (a member of the reply,
`a.b` for one inside another). Without it a GET is paged when its reply has exactly one array and it has the query parameters `limit` and either
`offset`, or `marker` with `next_marker` in the reply or inside its `page_info`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import cpp, names, spec
from .source import Problem, did_you_mean

_KEYS = ("items", "offset", "total", "marker", "next")


def lower_pages(
    linked: spec.Linked, operation: spec.Operation, parameters: Sequence[cpp.Parameter], problems: list[Problem]
) -> cpp.Pages | None:
    page = _page(linked, operation)
    said = operation.extensions.get("x-pagination")
    if said is False or (page is None and said is None):
        return None
    at = f"{operation.at}/x-pagination"
    if page is None:
        problems.append(Problem(at=at, message="this operation has no reply that is an object, so it has no pages", part="key"))
        return None
    if said is None:
        return _inferred(linked, operation, page, parameters)
    if not isinstance(said, Mapping) or not all(isinstance(value, str) for value in said.values()):
        problems.append(Problem(at=at, message="`x-pagination` is false or a mapping of names", hint="items, offset, total, marker, next"))
        return None
    return _declared(linked, operation, said, at, page, parameters, problems)


def _page(linked: spec.Linked, operation: spec.Operation) -> spec.Object | None:
    """The one object that all documented successes with a body have."""
    found: dict[str, spec.Object] = {}
    for reply in operation.responses:
        if not reply.status.startswith("2"):
            continue
        for media in linked.follow(reply.response).content:
            schema = linked.follow(media.schema) if media.schema is not None else None
            if not isinstance(schema, spec.Object) or not schema.properties:
                return None
            found[schema.at] = schema
    return next(iter(found.values())) if len(found) == 1 else None


def _declared(
    linked: spec.Linked,
    operation: spec.Operation,
    said: Mapping[str, spec.Json],
    at: str,
    page: spec.Object,
    parameters: Sequence[cpp.Parameter],
    problems: list[Problem],
) -> cpp.Pages | None:
    words = {key: str(value) for key, value in said.items()}
    for key in words:
        if key not in _KEYS:
            problems.append(Problem(at=f"{at}/{key}", message=f"`{key}` is not a key of `x-pagination`", hint=did_you_mean(key, _KEYS), part="key"))
    turn = "offset" if "offset" in words else "marker"
    wanted = [parameter.name for parameter in parameters if parameter.wire == words.get(turn)]
    items = _member(page, words.get("items", ""))
    told = words.get("total" if turn == "offset" else "next")
    path = _path(linked, page, told.split(".")) if told is not None else ()
    if items is not None and not _is_list(linked, page, words["items"]):
        items = None
    wanted = [name for name in wanted if turn == "marker" or _is_whole(next(p.type for p in parameters if p.name == name))]
    for key, good in ((turn, bool(wanted)), ("items", items is not None), ("total" if turn == "offset" else "next", path is not None)):
        if not good:
            problems.append(Problem(at=at, message=f"`x-pagination` needs `{key}` to name a part of this operation", part="key"))
    if not wanted or items is None or path is None:
        return None
    return cpp.Pages(turn=turn, parameter=wanted[0], items=items, next=path, limit=_limit(linked, operation, parameters))


def _inferred(
    linked: spec.Linked, operation: spec.Operation, page: spec.Object, parameters: Sequence[cpp.Parameter]
) -> cpp.Pages | None:
    query = {p.wire: p for p in parameters if p.send == "query" and not p.required}
    arrays = [p.name for p in page.properties if isinstance(linked.follow(p.schema), spec.Array)]
    items = _member(page, arrays[0]) if len(arrays) == 1 and _is_list(linked, page, arrays[0]) else None
    if operation.method != "GET" or "limit" not in query or items is None:
        return None
    limit = _limit(linked, operation, parameters)
    if "offset" in query and _is_whole(query["offset"].type):
        total = ("total",) if _kind_at(linked, page, ["total"]) is spec.Integer else ()
        return cpp.Pages(
            turn="offset", parameter=query["offset"].name, items=items, next=(_path(linked, page, total) or ()) if total else (), limit=limit
        )
    if "marker" in query:
        marker = spec.Integer if _is_whole(query["marker"].type) else spec.Text
        for path in (["next_marker"], ["page_info", "next_marker"]):
            found = _path(linked, page, path)
            if found is not None and _kind_at(linked, page, path) is marker:
                return cpp.Pages(turn="marker", parameter=query["marker"].name, items=items, next=found, limit=limit)
    return None


def _is_whole(of: cpp.Type) -> bool:
    return isinstance(of, cpp.Optional) and isinstance(of.of, cpp.Plain) and of.of.name.startswith(("std::int", "std::uint"))


def _is_list(linked: spec.Linked, page: spec.Object, wire: str) -> bool:
    """A plain list of things that can be referred to: neither null itself nor of booleans."""
    schema = next(linked.follow(p.schema) for p in page.properties if p.name == wire)
    items = linked.follow(schema.items) if isinstance(schema, spec.Array) and schema.items is not None else None
    return isinstance(schema, spec.Array) and not schema.nullable and not schema.prefix_items and not isinstance(items, spec.Boolean)


def _kind_at(linked: spec.Linked, page: spec.Object, words: Sequence[str]) -> type | None:
    """The kind of the member along a path, when it is there and cannot be null."""
    schema: spec.Schema = page
    for word in words:
        if not isinstance(schema, spec.Object):
            return None
        found = next((linked.follow(p.schema) for p in schema.properties if p.name == word), None)
        if found is None or found.nullable:
            return None
        schema = found
    return type(schema)


def _limit(linked: spec.Linked, operation: spec.Operation, parameters: Sequence[cpp.Parameter]) -> tuple[str, int] | None:
    """The query parameter `limit`, when it may be left out and the description tells what it is then."""
    name = next((p.name for p in parameters if p.wire == "limit" and p.send == "query" and not p.required), None)
    for item in operation.parameters:
        parameter = linked.follow(item)
        if name is not None and (parameter.name, parameter.where) == ("limit", "query") and parameter.schema is not None:
            default = linked.follow(parameter.schema).notes.default
            if default is not None and isinstance(default.data, int) and not isinstance(default.data, bool):
                return name, default.data
    return None


def _member(page: spec.Object, wire: str) -> str | None:
    """The C++ name of a member, as `lower_types` gives it."""
    found = names.distinct([(p.name, names.identifier(p.name)) for p in page.properties])
    return next((name for p, name in zip(page.properties, found) if p.name == wire), None)


def _path(linked: spec.Linked, page: spec.Object, words: Sequence[str]) -> tuple[str, ...] | None:
    """Members along a path of at most two words, each optional inside the one before."""
    first = _member(page, words[0])
    if first is None or len(words) == 1:
        return None if first is None else (first,)
    inner = next(linked.follow(p.schema) for p in page.properties if p.name == words[0])
    second = _member(inner, words[1]) if isinstance(inner, spec.Object) and len(words) == 2 else None
    return None if second is None else (first, second)
