"""Which files a header's operations, links and servers need, besides those of their types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import cpp


def includes_of(declarations: Iterable[cpp.Declaration]) -> set[str]:
    found: set[str] = set()
    for d in declarations:
        match d:
            case cpp.Link():
                found.add("utility")
            case cpp.Server():
                found.add("string")
            case cpp.Operation():
                found |= {"string_view"} if d.server else set()
                found |= {"string"} if d.pages is not None and d.pages.turn in ("link", "header") else set()
            case _:
                pass
    return found


def runtime_of(declarations: Iterable[cpp.Declaration]) -> set[str]:
    found: set[str] = set()
    for d in declarations:
        match d:
            case cpp.Link():
                found.add("link")
            case cpp.Security():
                found.add("security")
            case cpp.Operation():
                found |= {"pages"} if d.pages is not None else set()
                found |= {"page_links"} if d.pages is not None and d.pages.turn in ("link", "header") else set()
                found |= {"receive"} if d.hook else set()
                found |= set(d.streams)
                found |= {name for p in d.parameters for name in _of_parameter(p)}
                found |= {"media"} if any(reply.reading == "by_media_type" for reply in d.replies) else set()
            case cpp.Xml():
                found.add("xml_body")
            case cpp.Struct():
                found |= {"file"} if any(_has_file(member.type) for member in d.members) else set()
            case _:
                pass
    return found


def _of_parameter(p: cpp.Parameter) -> Iterator[str]:
    if p.style is not None:
        yield "style"
    for encoder in p.encoders:
        yield {"json": "media", "raw": "media", "items": "json_items", "form": "form", "multipart": "multipart", "xml": "xml_body"}[encoder.kind]


def _has_file(of: cpp.Type) -> bool:
    match of:
        case cpp.Plain(name=name):
            return name == "rt::file"
        case cpp.Part():
            return True
        case cpp.Optional(of=inner) | cpp.Vector(of=inner) | cpp.Map(of=inner):
            return _has_file(inner)
        case _:
            return False
