"""Forms: which of them have a struct of their own, and how their fields are sent where it is not the usual way."""

from __future__ import annotations

from dataclasses import replace

from . import cpp, lower_doc, names, spec
from .lower_media import encoding_of, form_object, headers_of, is_file
from .lower_types import Types, qualify

STYLES = {
    "simple": "simple",
    "label": "label",
    "matrix": "matrix",
    "form": "form",
    "spaceDelimited": "space_delimited",
    "pipeDelimited": "pipe_delimited",
    "tabDelimited": "tab_delimited",
    "deepObject": "deep_object",
    "cookie": "cookie",
}


def declare_form(types: Types, key: str, media: spec.MediaType) -> cpp.Struct:
    """The struct of a multipart form with files."""
    form = form_object(types.linked, media)
    assert form is not None
    chosen = names.distinct([(p.name, names.identifier(p.name)) for p in form.properties])
    used = set(chosen)
    members = tuple(_member(types, media, prop, name, used) for prop, name in zip(form.properties, chosen))
    name = types.plan.types[key]
    self_, index, use = (names.unlike(word, used) for word in ("self", "index", "use"))
    doc = lower_doc.of_schema(form)
    doc = replace(doc, paragraphs=(*doc.paragraphs, f"A form, sent as `{media.type}`."))
    return cpp.Struct(name=name, members=members, doc=doc, shadowed=name in used, arguments=(self_, index, use), at=form.at)


def _member(types: Types, media: spec.MediaType, prop: spec.Property, name: str, used: set[str]) -> cpp.Member:
    schema = types.shape(prop.schema)
    if is_file(types.linked, media, prop):
        of: cpp.Type = cpp.Plain("rt::file")
        of = cpp.Vector(of) if isinstance(schema, spec.Array) else of
    else:
        of = types.type_of(prop.schema)
        of = cpp.Part(of) if headers_of(media, prop.name) else of
    facts = [f"On the wire it is `{prop.name}`."] if name.rstrip("_") != prop.name else []
    encoding = encoding_of(media, prop.name)
    facts += [f"Media type: {encoding.content_type}."] if encoding is not None and encoding.content_type else []
    facts += [f"Header `{h.name}`." for h in headers_of(media, prop.name)]
    doc = lower_doc.of_schema(prop.schema, facts=facts)
    return cpp.Member(name=name, wire=prop.name, type=qualify(of if prop.required else cpp.Optional(of), used), doc=doc, at=prop.at)


def fields_of(media: spec.MediaType) -> tuple[cpp.Field, ...]:
    """Those fields whose way is not the usual one: scalars as text, arrays repeated, everything else as JSON."""
    found = []
    for encoding in media.encoding:
        field = _field(encoding)
        if field.style is not None or field.content_type:
            found.append(field)
    return tuple(found)


def _field(encoding: spec.Encoding) -> cpp.Field:
    if encoding.content_type is not None:  # It wins over `style` (OpenAPI 3.1, 4.8.15.1.2). Of several the file says which.
        open_ = "," in encoding.content_type or "*" in encoding.content_type
        return cpp.Field(encoding.name, content_type="" if open_ else encoding.content_type.strip())
    if encoding.style is None and encoding.explode is None and not encoding.allow_reserved:
        return cpp.Field(encoding.name)
    style = encoding.style or "form"
    explode = encoding.explode if encoding.explode is not None else style == "form"
    return cpp.Field(encoding.name, cpp.Style(STYLES.get(style, "form"), explode, encoding.allow_reserved))
