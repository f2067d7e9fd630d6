"""Security schemes, and the flows of OAuth."""

from __future__ import annotations

from typing import Any, cast

from . import spec
from .parse_content import child
from .parse_fields import Fields, found
from .parse_operation import Operations
from .source import did_you_mean

_FLOWS = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
    "deviceAuthorization": ("deviceAuthorizationUrl", "tokenUrl"),
}
_SCHEME_TYPES = ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")
# What Swagger 2.0 and everyday speech call them.
_OLD_FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}
_OLD_TYPES = {"basic": "basic", "bearer": "bearer", "jwt": "bearer", "digest": "digest"}
# The registry of the IANA, with the schemes that services use beside it.
_HTTP_SCHEMES = frozenset((
    "basic", "bearer", "concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "oauth", "privatetoken", "scram-sha-1",
    "scram-sha-256", "vapid", "ntlm", "hmac", "apikey", "token", "custom", "signature", "aws4-hmac-sha256", "sharedaccesskey",
))  # fmt: skip


class Security(Operations):
    """Reads what stands under `components.securitySchemes`."""

    def security_scheme(self, name: str, value: Any, at: str) -> spec.SecurityScheme | None:
        fields = self.fields(value, at, "security scheme")
        fields.require("type")
        kind, meant = self._kind(fields)
        match kind:
            case "apiKey":
                fields.require("name")
                fields.require("in")
                if fields.data.get("name") == "":
                    self.problems.warn(fields.place("name"), "the key has no name to be sent under", "name the header, the query or the cookie")
            case "http":
                if meant is None:
                    fields.require("scheme")
                self._check_scheme(fields)
            case "oauth2":
                fields.require("flows")
            case "openIdConnect":
                fields.require("openIdConnectUrl")
        scheme = spec.SecurityScheme(
            at=at,
            name=name,
            type=cast(Any, kind or "http"),
            description=fields.text("description"),
            parameter=fields.text("name"),
            where=cast("spec.Where | None", fields.word("in", ("query", "header", "cookie"))),
            scheme=fields.text("scheme") or meant,
            bearer_format=fields.text("bearerFormat"),
            flows=fields.one("flows", self._flows) or (),
            open_id_url=fields.url("openIdConnectUrl", bare=False),
            deprecated=self.problems.version >= (3, 2) and fields.flag("deprecated"),
            metadata_url=fields.url("oauth2MetadataUrl", bare=False) if self.problems.version >= (3, 2) else None,
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return scheme if kind is not None else None

    def _kind(self, fields: Fields) -> tuple[str | None, str | None]:
        """The type, and the scheme of HTTP that a type of other descriptions means."""
        value = fields.data.get("type")
        meant = _OLD_TYPES.get(value.lower()) if isinstance(value, str) else None
        if meant is not None:
            fields.complain("type", f"one of {', '.join(_SCHEME_TYPES)}", f"write `type: http` and `scheme: {meant}`")
            fields.has("type")
            return "http", meant
        known = fields.word("type", _SCHEME_TYPES)
        return known or next((word for word in _SCHEME_TYPES if isinstance(value, str) and word.lower() == value.lower()), None), None

    def _check_scheme(self, fields: Fields) -> None:
        scheme = fields.data.get("scheme")
        if isinstance(scheme, str) and scheme.lower() not in _HTTP_SCHEMES:
            message = f"`scheme` is {found(scheme)}, which is no scheme of HTTP authentication that is known"
            self.problems.warn(fields.place("scheme"), message, did_you_mean(scheme, sorted(_HTTP_SCHEMES)))

    def _flows(self, value: Any, at: str) -> tuple[spec.OAuthFlow, ...]:
        fields = self.fields(value, at, "flows object")
        known = [grant for grant in _FLOWS if grant != "deviceAuthorization" or self.problems.version >= (3, 2)]
        flows = tuple(self._flow(grant, fields.data[grant], child(at, grant)) for grant in known if fields.has(grant))
        for old, grant in _OLD_FLOWS.items():
            if old in fields.data and fields.has(old):
                self.problems.add(child(at, old), f"`{old}` is called `{grant}` since OpenAPI 3", "rename it", part="key")
                flows += (self._flow(grant, fields.data[old], child(at, old)),)
        fields.done()
        return flows

    def _flow(self, grant: str, value: Any, at: str) -> spec.OAuthFlow:
        fields = self.fields(value, at, "flow")
        for key in (*_FLOWS[grant], "scopes"):
            fields.require(key)
        flow = spec.OAuthFlow(
            at=at,
            grant=grant,
            authorization_url=fields.url("authorizationUrl", bare=False) or fields.url("deviceAuthorizationUrl", bare=False),
            token_url=fields.url("tokenUrl", bare=False),
            refresh_url=fields.url("refreshUrl", bare=False),
            scopes=fields.each("scopes", self._scope),
            extensions=fields.extensions(),
        )
        fields.done()
        return flow

    def _scope(self, name: str, value: Any, at: str) -> tuple[str, str]:
        if not isinstance(value, str):
            self.problems.add(at, f"the scope `{name}` is {found(value)}; expected a text that describes it")
        return name, str(value)
