"""What publishers carry over from Swagger 2.0 into descriptions of OpenAPI 3: bodies and forms among the parameters, `type` without `schema`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from . import spec
from .parse_fields import Fields, Problems
from .parse_schema import read_schema

_INLINE = (
    "type", "format", "items", "default", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
    "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "properties", "additionalProperties", "nullable", "oneOf", "anyOf", "allOf",
)  # fmt: skip


def inline_schema(fields: Fields, name: str) -> spec.Schema | None:
    """The schema whose keywords stand among the keys of a parameter or header; None when there are none, or a `schema` says it better."""
    keys = [key for key in _INLINE if key in fields.data and fields.has(key)]
    if not keys:
        return None
    for key in keys:
        message = f"`{key}` stands beside the keys of the {fields.what}; OpenAPI 3 writes it into `schema`"
        fields.problems.add(fields.place(key), message, "move it there", part="key")
    if "schema" in fields.data or "content" in fields.data:
        return None
    return read_schema({key: fields.data[key] for key in keys}, fields.at, name, fields.problems)


def is_old(value: Any) -> bool:
    """Whether an entry of `parameters` is a body or a field of a form."""
    return isinstance(value, dict) and value.get("in") in ("body", "formData")


def old_body(entries: Iterable[tuple[dict[str, Any], str]], at: str, problems: Problems) -> spec.RequestBody | None:
    """The body that `in: body` and `in: formData` parameters mean; None when there are none. `at` is the place of the list."""
    form: list[tuple[dict[str, Any], str]] = []
    body: spec.RequestBody | None = None
    for value, place in entries:
        message = f"a parameter cannot be `in: {value['in']}` since OpenAPI 3; it is taken to be a request body"
        problems.add(f"{place}/in", message, "write it as `requestBody`")
        if value["in"] == "formData":
            form.append((value, place))
        else:
            body = _body(value, place, problems)
    return body if body is not None or not form else _form(form, at, problems)


def _body(value: dict[str, Any], at: str, problems: Problems) -> spec.RequestBody:
    schema = read_schema(value.get("schema", {}), f"{at}/schema" if "schema" in value else at, "body", problems)
    return spec.RequestBody(
        at=at,
        required=value.get("required") is True,
        description=value["description"] if isinstance(value.get("description"), str) else None,
        content=(spec.MediaType(at=at, type="application/json", schema=schema),),
    )


def _form(form: list[tuple[dict[str, Any], str]], at: str, problems: Problems) -> spec.RequestBody:
    properties: dict[str, spec.Property] = {}
    has_file = False
    for value, place in form:
        name = str(value.get("name", ""))
        inner = value.get("schema")
        schema = (
            read_schema({key: value[key] for key in _INLINE if key in value}, place, name, problems)
            if inner is None
            else read_schema(inner, f"{place}/schema", name, problems)
        )
        if schema.notes.description is None and isinstance(value.get("description"), str):
            schema = replace(schema, notes=replace(schema.notes, description=value["description"]))
        has_file = has_file or (isinstance(schema, spec.Text) and schema.format == "binary")
        properties[name] = spec.Property(at=place, name=name, schema=schema, required=value.get("required") is True)
    object_ = spec.Object(at=at, properties=tuple(properties.values()))
    kind = "multipart/form-data" if has_file else "application/x-www-form-urlencoded"
    required = any(prop.required for prop in object_.properties)
    return spec.RequestBody(at=at, required=required, content=(spec.MediaType(at=at, type=kind, schema=object_),))
