"""What only the root of a Swagger 2.0 document has: host and schemes, tags, security definitions."""

from __future__ import annotations

import re
from typing import Any, cast

from . import spec
from .parse_fields import Fields, found
from .parse_schema import read_docs

_FLOWS = {
    "implicit": ("implicit", ("authorizationUrl",)),
    "password": ("password", ("tokenUrl",)),
    "application": ("clientCredentials", ("tokenUrl",)),
    "accessCode": ("authorizationCode", ("authorizationUrl", "tokenUrl")),
}


def host_servers(fields: Fields) -> tuple[spec.Server, ...]:
    """`schemes`, `host` and `basePath` as a server for each scheme."""
    host, base = fields.text("host"), (fields.text("basePath") or "").rstrip("/")
    if host is not None and re.search(r"[/?#{}]|://", host) and "x-ms-parameterized-host" not in fields.data:
        fields.problems.add(fields.place("host"), f"`host` is {found(host)}; expected a name with or without a port", "the path belongs to `basePath`")
    if base and not base.startswith("/"):
        fields.problems.add(fields.place("basePath"), f"`basePath` is {found(base)}, which does not begin with `/`", f"did you mean `/{base}`?")
        base = "/" + base
    schemes = [word for word in fields.texts("schemes") if word is not None]
    for word in schemes:
        if word not in ("http", "https", "ws", "wss"):
            fields.problems.add(fields.place("schemes"), f"`{word}` is no scheme; expected http, https, ws or wss")
    parameterized = fields.data.get("x-ms-parameterized-host")
    if isinstance(parameterized, dict) and isinstance(parameterized.get("hostTemplate"), str):
        return (_parameterized(fields, parameterized, schemes, base),)
    if host is None:
        return (spec.Server(at=fields.at, url=base),) if base else ()
    at = fields.place("host")
    return tuple(spec.Server(at=at, url=f"{scheme}://{host}{base}") for scheme in schemes or ["https"])


def _parameterized(fields: Fields, value: dict[str, Any], schemes: list[str], base: str) -> spec.Server:
    """AutoRest's host with parameters."""
    at = fields.place("x-ms-parameterized-host")
    template = value["hostTemplate"]
    url = (template if value.get("useSchemePrefix") is False else f"{(schemes or ['https'])[0]}://{template}") + base
    defaults = {p["name"]: p.get("default") for p in value.get("parameters") or [] if isinstance(p, dict) and isinstance(p.get("name"), str)}
    names = dict.fromkeys(re.findall(r"\{([^{}]*)\}", url))
    variables = tuple(spec.ServerVariable(at=at, name=name, default=str(defaults.get(name) or "")) for name in names)
    return spec.Server(at=at, url=url, variables=variables)


def shared_tags(fields: Fields) -> tuple[spec.Tag, ...]:
    def tag(value: Any, at: str) -> spec.Tag:
        inner = Fields(value, at, "tag", fields.problems)
        inner.require("name")
        node = spec.Tag(
            at=at,
            name=inner.text("name") or "",
            description=inner.text("description"),
            docs=inner.one("externalDocs", lambda value, at: read_docs(value, at, fields.problems)),
            extensions=inner.extensions(),
        )
        inner.done()
        return node

    return fields.items("tags", tag)


def security_schemes(fields: Fields) -> tuple[spec.SecurityScheme, ...]:
    """`securityDefinitions`."""
    return fields.each("securityDefinitions", lambda name, value, at: _scheme(Fields(value, at, "security scheme", fields.problems), name))


def _scheme(fields: Fields, name: str) -> spec.SecurityScheme | None:
    fields.require("type")
    kind = fields.word("type", ("basic", "apiKey", "oauth2"))
    scheme = spec.SecurityScheme(
        at=fields.at,
        name=name,
        type=cast(Any, {"basic": "http", None: "http"}.get(kind, kind)),
        description=fields.text("description"),
        scheme="basic" if kind == "basic" else None,
        x_note=fields.remarks("x-note"),
        x_source=fields.remarks("x-source"),
        extensions=fields.extensions(),
        **(_api_key(fields) if kind == "apiKey" else {"flows": (_flow(fields),)} if kind == "oauth2" else {}),
    )
    fields.done()
    return scheme if kind is not None else None


def _api_key(fields: Fields) -> dict[str, Any]:
    fields.require("name")
    fields.require("in")
    return {"parameter": fields.text("name"), "where": cast("spec.Where | None", fields.word("in", ("query", "header")))}


def _flow(fields: Fields) -> spec.OAuthFlow:
    fields.require("flow")
    grant, urls = _FLOWS.get(fields.word("flow", _FLOWS) or "", ("implicit", ()))
    for key in urls:
        fields.require(key)
    return spec.OAuthFlow(
        at=fields.at,
        grant=grant,
        authorization_url=fields.text("authorizationUrl"),
        token_url=fields.text("tokenUrl"),
        scopes=fields.each("scopes", lambda name, value, at: (name, str(value)), extensible=True),
    )
