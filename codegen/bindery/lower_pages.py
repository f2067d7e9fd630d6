"""Which lists come in pages, and how the next page is asked for: as `x-pagination` or `x-ms-pageable` says, else inferred where it is unmistakable.

`x-pagination` on an operation is false (no pages) or a mapping. `items` names the member of the reply that holds the items; it is left out where the
reply is the list itself. One of these says how the next page is asked for:
- `offset`, a query parameter, with `total`, a member of the reply (optional);
- `page`, a query parameter that counts pages, with `pages`, a member with their number (optional); the first page is the parameter's default, else its
  minimum, else 1;
- `marker` (or `cursor`), a query parameter, with `next`, a member of the reply (`a.b` for one inside another);
- `link`: a member of the reply with the address of the next page, or `header` for the header Link (RFC 8288).

Without it a GET is paged when its reply is a list, or has exactly one, and it has the query parameters `limit` and `offset`, or `limit` and `marker` with
`next_marker` in the reply or inside its `page_info`; when the reply has a member that everyone calls the next link, or a documented header Link; or when it
has the query parameters `page` and one for the size of a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from . import cpp, names, spec
from .source import Problem, did_you_mean

_KEYS = ("items", "offset", "total", "page", "pages", "marker", "cursor", "next", "link")
# What turns a list, and the member of the reply that goes with it.
_TURNS = {"offset": "total", "page": "pages", "marker": "next", "cursor": "next", "link": ""}
# What each key names, where it is no member of the reply.
_NAMED = {
    "items": "list in the reply",
    **dict.fromkeys(("offset", "page"), "whole number in the query that may be left out"),
    **dict.fromkeys(("marker", "cursor"), "parameter in the query that may be left out"),
}  # fmt: skip
_MOST_NAMES = 8
_LINKS = ("nextLink", "next_link", "@odata.nextLink", "@nextLink", "odata.nextLink")
_SIZES = ("per_page", "page_size", "pageSize", "perPage", "limit", "size")
_COUNTS = ("total_pages", "totalPages", "page_count", "pageCount")


def lower_pages(
    linked: spec.Linked, operation: spec.Operation, parameters: Sequence[cpp.Parameter], problems: list[Problem]
) -> cpp.Pages | None:
    return _Paging(linked, operation, parameters, problems, _page(linked, operation)).run()


def _page(linked: spec.Linked, operation: spec.Operation) -> spec.Object | spec.Array | None:
    """The one object or list that all documented successes with a body have."""
    found: dict[str, spec.Object | spec.Array] = {}
    for reply in operation.responses:
        if not reply.status.startswith("2"):
            continue
        for media in linked.content(linked.follow(reply.response)):
            schema = linked.follow(media.schema) if media.schema is not None else None
            if isinstance(schema, spec.Object) and schema.properties or isinstance(schema, spec.Array):
                found[schema.at] = schema
            else:
                return None
    return next(iter(found.values())) if len(found) == 1 else None


@dataclass(slots=True)
class _Paging:
    linked: spec.Linked
    operation: spec.Operation
    parameters: Sequence[cpp.Parameter]
    problems: list[Problem]
    page: spec.Object | spec.Array | None

    def run(self) -> cpp.Pages | None:
        said = self.operation.extensions.get("x-pagination")
        if said is False:
            return None
        if said is None and self.page is not None:
            return self._azure() or self._inferred()
        if said is None:
            return None
        if self.page is None:
            return self._refuse("this operation has no reply that is an object or a list, so it has no pages")
        if not isinstance(said, Mapping) or not all(isinstance(value, str) for value in said.values()):
            return self._refuse("`x-pagination` is false or a mapping of names", ", ".join(_KEYS))
        return self._declared({key: str(value) for key, value in said.items()})

    def _refuse(self, message: str, hint: str = "", key: str = "") -> None:
        at = f"{self.operation.at}/x-pagination" + (f"/{key}" if key else "")
        self.problems.append(Problem(at=at, message=message, hint=hint, part="key"))

    # ----------------------------------------------------------------------------------------------------------------
    # Declared

    def _declared(self, words: dict[str, str]) -> cpp.Pages | None:
        for key in words:
            if key not in _KEYS:
                self._refuse(f"`{key}` is not a key of `x-pagination`", did_you_mean(key, _KEYS), key)
        said = next((turn for turn in _TURNS if turn in words), "marker")
        turn = "marker" if said == "cursor" else said
        items = self._items(words.get("items"))
        if turn == "link":
            is_header = words["link"] == "header"
            path = () if is_header else self._path(words["link"].split("."))
            if self._all_there(words, {"items": items is not None, "link": path is not None}) and items is not None and path is not None:
                return cpp.Pages(turn="header" if is_header else "link", parameter="", items=items, next=path)
            return None
        told = _TURNS[said]
        wanted = [p for p in self.parameters if p.wire == words.get(said) and (_is_whole(p.type) or turn == "marker" and isinstance(p.type, cpp.Optional))]
        path = self._path(words[told].split(".")) if told in words else () if turn != "marker" else None
        there = {said: bool(wanted), "items": items is not None, told: path is not None}
        if not self._all_there(words, there) or items is None or path is None:
            return None
        return self._turned(turn, wanted[0], items, path)

    def _all_there(self, words: dict[str, str], there: dict[str, bool]) -> bool:
        for key, good in there.items():
            if not good:
                self._lacks(key, words.get(key))
        return all(there.values())

    def _lacks(self, key: str, word: str | None) -> None:
        """Says what a key does not name, and what it could name."""
        what = _NAMED.get(key, "member of the reply")
        names = list(self._candidates(key))
        listed = "there is " + ", ".join(f"`{name}`" for name in names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
        hint = listed if names else f"the operation has no {what}"
        if word is None:
            self._refuse(f"`x-pagination` has no `{key}`, which names a {what}", hint)
        else:
            self._refuse(f"`{key}: {word}` names no {what}", did_you_mean(word, names) or hint, key)

    def _candidates(self, key: str) -> Iterator[str]:
        if key in ("offset", "page", "marker", "cursor"):
            optional = (p for p in self.parameters if p.send == "query" and isinstance(p.type, cpp.Optional))
            yield from (p.wire for p in optional if key in ("marker", "cursor") or _is_whole(p.type))
        elif isinstance(self.page, spec.Object):
            for prop in self.page.properties:
                if (key == "items") == _is_list(self.linked, self.page, prop.name):
                    yield prop.name
                inner = self.linked.follow(prop.schema)
                if key != "items" and isinstance(inner, spec.Object):
                    yield from (f"{prop.name}.{deeper.name}" for deeper in inner.properties)

    def _azure(self) -> cpp.Pages | None:
        """`x-ms-pageable`: the names of the members with the items and with the next link."""
        said = self.operation.extensions.get("x-ms-pageable")
        if not isinstance(said, Mapping) or not isinstance(said.get("nextLinkName"), str) or not isinstance(self.page, spec.Object):
            return None
        items, path = self._items(str(said.get("itemName") or "value")), self._path([str(said["nextLinkName"])])
        return cpp.Pages(turn="link", parameter="", items=items, next=path) if items and path else None

    # ----------------------------------------------------------------------------------------------------------------
    # Inferred

    def _inferred(self) -> cpp.Pages | None:
        items = self._items(None)
        if self.operation.method != "GET" or items is None:
            return None
        return self._by_offset_or_marker(items) or self._by_link(items) or self._by_page(items)

    def _query(self) -> dict[str, cpp.Parameter]:
        return {p.wire: p for p in self.parameters if p.send == "query" and not p.required}

    def _by_offset_or_marker(self, items: str) -> cpp.Pages | None:
        query = self._query()
        if "limit" not in query or not items:
            return None
        if "offset" in query and _is_whole(query["offset"].type):
            return self._turned("offset", query["offset"], items, self._told(["total"], spec.Integer))
        if "marker" in query:
            kind = spec.Integer if _is_whole(query["marker"].type) else spec.Text
            for path in (["next_marker"], ["page_info", "next_marker"]):
                if found := self._told(path, kind):
                    return self._turned("marker", query["marker"], items, found)
        return None

    def _by_link(self, items: str) -> cpp.Pages | None:
        for name in _LINKS:
            if items and (path := self._told([name], spec.Text)):
                return cpp.Pages(turn="link", parameter="", items=items, next=path)
        headers = [
            self.linked.follow(item).schema or item
            for reply in self.operation.responses if reply.status.startswith("2")
            for item in self.linked.follow(reply.response).headers if item.name.lower() == "link"
        ]  # fmt: skip
        return cpp.Pages(turn="header", parameter="", items=items, next=()) if headers else None

    def _by_page(self, items: str) -> cpp.Pages | None:
        query = self._query()
        if "page" not in query or not _is_whole(query["page"].type) or not any(_is_whole(query[size].type) for size in _SIZES if size in query):
            return None
        counts = [path for name in _COUNTS if (path := self._told([name], spec.Integer))]
        return self._turned("page", query["page"], items, counts[0] if counts else ())

    # ----------------------------------------------------------------------------------------------------------------
    # Parts of the operation

    def _turned(self, turn: str, parameter: cpp.Parameter, items: str, path: tuple[str, ...]) -> cpp.Pages:
        limit = _limit(self.linked, self.operation, self.parameters) if turn != "page" else None
        return cpp.Pages(turn=turn, parameter=parameter.name, items=items, next=path, limit=limit, first=self._first(parameter))

    def _first(self, parameter: cpp.Parameter) -> int:
        """The number of the first page."""
        for item in self.operation.parameters:
            given = self.linked.follow(item)
            if given.name == parameter.wire and given.where == parameter.send and given.schema is not None:
                schema = self.linked.follow(given.schema)
                default = schema.notes.default
                if default is not None and isinstance(default.data, int) and not isinstance(default.data, bool):
                    return default.data
                minimum = getattr(schema, "minimum", None)
                return int(minimum) if minimum in (0, 1) else 1
        return 1

    def _items(self, wire: str | None) -> str | None:
        """The member with the items, "" for the list itself; without a name the one list that there is."""
        if isinstance(self.page, spec.Array):
            return "" if wire is None and _is_plain_list(self.linked, self.page) else None
        assert self.page is not None
        if wire is None:
            arrays = [p.name for p in self.page.properties if isinstance(self.linked.follow(p.schema), spec.Array)]
            wire = arrays[0] if len(arrays) == 1 else ""
        name = _member(self.page, wire)
        return name if name is not None and _is_list(self.linked, self.page, wire) else None

    def _path(self, words: Sequence[str]) -> tuple[str, ...] | None:
        return _path(self.linked, self.page, words) if isinstance(self.page, spec.Object) else None

    def _told(self, words: Sequence[str], kind: type) -> tuple[str, ...]:
        """Members along a path to one of that kind; none where there is none."""
        if not isinstance(self.page, spec.Object) or _kind_at(self.linked, self.page, words) is not kind:
            return ()
        return self._path(words) or ()


def _is_whole(of: cpp.Type) -> bool:
    return isinstance(of, cpp.Optional) and isinstance(of.of, cpp.Plain) and of.of.name.startswith(("std::int", "std::uint"))


def _is_list(linked: spec.Linked, page: spec.Object, wire: str) -> bool:
    """A plain list of things that can be referred to: neither null itself nor of booleans."""
    return _is_plain_list(linked, next(linked.follow(p.schema) for p in page.properties if p.name == wire))


def _is_plain_list(linked: spec.Linked, schema: spec.Schema) -> bool:
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
