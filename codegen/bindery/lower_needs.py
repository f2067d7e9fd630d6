"""Which files a header's operations, links and servers need, besides those of their types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from . import cpp


_READING = {"by_media_type": "media", "as_text": "reply_text"}


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
    declarations = list(declarations)
    headers = {reply.headers.name for d in declarations if isinstance(d, cpp.Operation) for reply in d.replies if isinstance(reply.headers, cpp.Named)}
    lists: set[str] = set()
    for d in declarations:  # An alias stands behind those that it names.
        if isinstance(d, cpp.Alias) and (isinstance(d.type, cpp.Vector) or isinstance(d.type, cpp.Named) and d.type.name in lists):
            lists.add(d.name)
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
                found |= {name for p in d.parameters for name in _of_parameter(p, lists)}
                found |= {_READING[reply.reading] for reply in d.replies if reply.reading in _READING}
            case cpp.Xml():
                found.add("xml_body")
            case cpp.Struct():
                found |= {"file"} if any(_has_file(member.type) for member in d.members) else set()
                found |= {"headers_typed"} if d.name in headers and not all(_is_text(member.type) for member in d.members) else set()
                found |= {"read_only"} if any(member.read_only for member in d.members) else set()
            case _:
                pass
    return found


def _of_parameter(p: cpp.Parameter, lists: set[str]) -> Iterator[str]:
    """`lists`: names for arrays."""
    of = p.type.of if isinstance(p.type, cpp.Optional) else p.type
    if p.late:
        yield "late"
    if p.style is not None:
        yield "style"
    elif p.send == "query":
        yield "build_query"
    elif p.send == "json_body":
        yield "build_body"
    elif isinstance(of, cpp.Vector) or (isinstance(of, cpp.Named) and of.name in lists):
        yield "build_list"
    for encoder in p.encoders:
        yield {"json": "media", "raw": "media", "items": "json_items", "form": "form", "multipart": "multipart", "xml": "xml_body"}[encoder.kind]


def _is_text(of: cpp.Type) -> bool:
    of = of.of if isinstance(of, cpp.Optional) else of
    return isinstance(of, cpp.Open) or of in (cpp.Plain("std::string"), cpp.Plain("rt::secret"))


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
