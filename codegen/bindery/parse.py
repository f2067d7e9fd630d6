"""Data to `spec`: what a description says, with a problem for everything in it that is not understood.

`parse` reads a whole document, `fragment` one node that a reference leads to. Neither follows a `$ref`; the rules that
need that are in `resolve`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

from . import parse_swagger, spec
from .parse_content import child
from .parse_fields import Fields, Problems, found, is_extension
from .parse_rules import check
from .parse_schema import read_docs, read_schema
from .parse_security import Security
from .source import Problem, closest, tokens

VERSIONS = "3.0.x, 3.1.x and 3.2.x, and Swagger 2.0"

def parse(data: dict[str, Any], file: str, lenient: bool = False) -> tuple[spec.Description | None, list[Problem]]:
    """The description in `data`, which came from `file`; None when it is of no version of OpenAPI that is understood.

    With problems the description is as complete as can be, so that `resolve` may look for more; nobody should generate
    from it. `lenient`: the slips of publishers are warnings.
    """
    if "swagger" in data and "openapi" not in data:
        return parse_swagger.parse(data, file, lenient)
    at = f"{file}#"
    problems = Problems(_numbers(data.get("openapi")), lenient)
    if not _is_understood(data, at, problems):
        return None, problems
    description = _Document(problems).read(data, at)
    check(description, problems)
    return description, problems


def fragment(
    kind: spec.RefKind, value: Any, at: str, version: str = "3.1.0", lenient: bool = False
) -> tuple[spec.Target | None, list[Problem]]:
    """The node of the given kind in `value`; for the targets of references that no `parse` has read. `version` is that of the root."""
    if version == "2.0":
        return parse_swagger.fragment(kind, value, at, None, lenient)
    problems = Problems(_numbers(version), lenient)
    reader = _Document(problems)
    keys = tokens(at[at.index("#") :])
    name = keys[-1] if keys else ""
    named: dict[str, Callable[..., Any]] = {
        "header": reader.header,
        "example": reader.example,
        "link": reader.link,
        "callback": reader.callback,
        "path item": reader.path_item,
        "security scheme": reader.security_scheme,
        "media type": reader.media_type_object,
    }
    plain: dict[str, Callable[..., Any]] = {
        "schema": lambda value, at: read_schema(value, at, name, problems),
        "parameter": reader.or_ref("parameter", reader.parameter),
        "request body": reader.or_ref("request body", reader.request_body),
        "response": reader.or_ref("response", reader.response),
    }
    if kind in plain:
        return plain[kind](value, at), problems
    if kind != "path item" and (ref := reader.ref(value, at, kind)) is not None:
        return ref, problems
    return named[kind](name, value, at), problems


def _is_understood(data: dict[str, Any], at: str, problems: Problems) -> bool:
    if "openapi" not in data:
        near = closest("openapi", data)
        hint = f"is `{near}` meant to be it?" if near else "a description begins with `openapi: 3.1.0`"
        problems.refuse(at, "this file has no `openapi`, which names the version of OpenAPI", hint)
        return False
    version = data["openapi"]
    if isinstance(version, str) and re.fullmatch(r"3\.[012]\.\d+(-.+)?", version):
        return True
    known = _numbers(version) in ((3, 0), (3, 1), (3, 2))
    say = problems.add if known else problems.refuse
    if not isinstance(version, str):
        hint = 'write the whole version in quotes, like "3.1.0"'
        say(f"{at}/openapi", f"`openapi` is {found(version)}; expected a version as text", hint)
    else:
        hint = f"did you mean {version[:3]}.0?" if known else ""
        say(f"{at}/openapi", f'`openapi` is "{version}"; understood is {VERSIONS}', hint)
    return known and problems.lenient


def _numbers(version: Any) -> tuple[int, int]:
    """Major and minor of a version; (0, 0) when it is none."""
    match = re.match(r"(\d{1,4})\.(\d{1,4})", str(version))
    return (int(match[1]), int(match[2])) if match else (0, 0)


class _Document(Security):
    """Reads the root and what only it has."""

    def read(self, data: dict[str, Any], at: str) -> spec.Description:
        fields = self.fields(data, at, "description")
        fields.require("info")
        if self.problems.version == (3, 0):
            fields.require("paths")
        else:
            fields.require("paths", "components", "webhooks")
        info = self.fields(data.get("info", {}), f"{at}/info", "`info`")
        if "info" in data:
            info.require("title")
            info.require("version")
        description = spec.Description(
            at=at,
            version=str(fields.data["openapi"]) if fields.has("openapi") else "",
            title=info.text("title") or "",
            api_version=info.text("version") or "",
            summary=info.text("summary") if self.problems.version >= (3, 1) else None,
            description=info.text("description"),
            terms_of_service=info.url("termsOfService"),
            contact=self._contact(info),
            license=self._license(info),
            docs=fields.one("externalDocs", lambda value, at: read_docs(value, at, self.problems)),
            dialect=self._dialect(fields),
            uri=fields.url("$self"),
            servers=fields.items("servers", self.server),
            tags=fields.items("tags", self._tag),
            paths=fields.each("paths", self.path_item, extensible=True),
            webhooks=fields.each("webhooks", self.path_item) if self.problems.version >= (3, 1) else (),
            components=fields.one("components", self._components) or spec.Components(),
            security=self.security(fields),
            x_note=fields.remarks("x-note") + info.remarks("x-note"),
            x_source=fields.remarks("x-source") + info.remarks("x-source"),
            extensions=fields.extensions(),
            info_extensions=info.extensions(),
        )
        info.done()
        fields.done()
        return description

    def _dialect(self, fields: Fields) -> str | None:
        dialect = fields.text("jsonSchemaDialect")
        if dialect is not None and not re.match(r"https?://(spec\.openapis\.org/oas/3\.|json-schema\.org/draft/2020-12/)", dialect):
            message = f"the dialect {dialect} is not known; schemas are read as those of OpenAPI 3.1"
            self.problems.warn(fields.place("jsonSchemaDialect"), message, "leave it out if they are JSON Schema 2020-12")
        return dialect

    def _contact(self, info: Fields) -> dict[str, Any]:
        contact = info.mapping("contact")
        if contact:
            fields = self.fields(contact, child(info.at, "contact"), "contact object")
            fields.url("url")
            fields.text("name"), fields.text("email")
            fields.done()
        return contact

    def _license(self, info: Fields) -> dict[str, Any]:
        license_ = info.mapping("license")
        if license_:
            fields = self.fields(license_, child(info.at, "license"), "license object")
            fields.require("name")
            fields.url("url")
            fields.text("name"), fields.text("identifier")
            fields.done()
        if "identifier" in license_ and self.problems.version < (3, 1):
            place = child(info.at, "license", "identifier")
            self.problems.add(place, "OpenAPI 3.0 has no `identifier` of a license", "write a `url`, or openapi: 3.1.0", part="key")
        return license_

    def _tag(self, value: Any, at: str) -> spec.Tag:
        fields = self.fields(value, at, "tag")
        fields.require("name")
        tag = spec.Tag(
            at=at,
            name=fields.text("name") or "",
            description=fields.text("description"),
            docs=fields.one("externalDocs", lambda value, at: read_docs(value, at, self.problems)),
            extensions=fields.extensions(),
        )
        if self.problems.version >= (3, 2):
            for key in ("summary", "parent", "kind"):
                fields.text(key)
        fields.done()
        return tag

    # Components

    def _components(self, value: Any, at: str) -> spec.Components:
        fields = self.fields(value, at, "components object")
        components = spec.Components(
            schemas=fields.each("schemas", self._schema),
            parameters=self._section(fields, "parameters", "parameter", self.parameter),
            request_bodies=self._section(fields, "requestBodies", "request body", self.request_body),
            responses=self._section(fields, "responses", "response", self.response),
            headers=self._named_section(fields, "headers", "header", self.header),
            examples=self._named_section(fields, "examples", "example", self.example),
            links=self._named_section(fields, "links", "link", self.link),
            callbacks=self._named_section(fields, "callbacks", "callback", self.callback),
            path_items=fields.each("pathItems", self._path_item),
            media_types=self._named_section(fields, "mediaTypes", "media type", self.media_type_object),
            security_schemes=fields.each("securitySchemes", self.named_or_ref("security scheme", self.security_scheme)),
            extensions=fields.extensions(),
        )
        fields.done()
        self._check_names(fields)
        return components

    def _check_names(self, fields: Fields) -> None:
        for section, entries in fields.data.items():
            if is_extension(section) or not isinstance(entries, dict):
                continue
            for name in entries:
                if not re.fullmatch(r"[A-Za-z0-9._-]+", name):
                    message = f"the component name `{name}` has other characters than letters, digits, `.`, `-` and `_`"
                    self.problems.add(child(fields.at, section, name), message, "rename it", part="key")

    def _schema(self, name: str, value: Any, at: str) -> spec.Named:
        return spec.Named(at=at, name=name, schema=read_schema(value, at, name, self.problems))

    def _path_item(self, name: str, value: Any, at: str) -> spec.Component:
        return spec.Component(at=at, name=name, node=self.path_item(name, value, at))

    def _section(
        self, fields: Fields, key: str, kind: spec.RefKind, read: Callable[[Any, str], Any]
    ) -> tuple[spec.Component, ...]:
        return self._named_section(fields, key, kind, lambda _, value, at: read(value, at))

    def _named_section(
        self, fields: Fields, key: str, kind: spec.RefKind, read: Callable[[str, Any, str], Any]
    ) -> tuple[spec.Component, ...]:
        def component(name: str, value: Any, at: str) -> spec.Component | None:
            node = self.ref(value, at, kind) or read(name, value, at)
            return None if node is None else spec.Component(at=at, name=name, node=node)

        return fields.each(key, component)
