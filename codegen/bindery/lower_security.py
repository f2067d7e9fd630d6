"""Security: what each operation needs, and the schemes as constants of the header."""

from __future__ import annotations

from typing import assert_never

from . import cpp, lower_doc, names, spec

_WORDS = {"bearer": "Bearer", "basic": "Basic"}
_ASKED = ("clientCredentials", "password")  # The grants that a program can ask for by itself.


def needs_of(linked: spec.Linked, operation: spec.Operation) -> tuple[spec.SecurityRequirement, ...]:
    """The alternatives of an operation: its own, else those of the description."""
    return operation.security if operation.security is not None else linked.description.security


def security_pairs(linked: spec.Linked, operation: spec.Operation) -> tuple[tuple[str, int], ...]:
    """(scheme, number of the alternative); the scheme "" stands for an alternative that needs none."""
    pairs: list[tuple[str, int]] = []
    for number, alternative in enumerate(needs_of(linked, operation)):
        pairs += [(scheme, number) for scheme, _ in alternative.schemes] or [("", number)]
    return () if pairs == [("", 0)] else tuple(pairs)


def lower_security(linked: spec.Linked) -> cpp.Security | None:
    """The schemes that operations need, in the order of the description; None where they need none that is declared."""
    scopes: dict[str, list[str]] = {}
    for operation in linked.operations:
        for alternative in needs_of(linked, operation):
            for scheme, wanted in alternative.schemes:
                scopes.setdefault(scheme, []).extend(wanted)
    used = [(entry.name, linked.follow(entry)) for entry in linked.description.components.security_schemes if entry.name in scopes]
    # The usual name `OAuth2` is one word.
    chosen = names.distinct([(name, names.snake(name.replace("OAuth", "Oauth"))) for name, _ in used], ("rt",))
    schemes = tuple(_scheme(scheme, name, constant, dict.fromkeys(scopes[name])) for (name, scheme), constant in zip(used, chosen))
    return cpp.Security(schemes=schemes) if schemes else None


def _scheme(scheme: spec.SecurityScheme, name: str, constant: str, scopes: dict[str, None]) -> cpp.Scheme:
    kind, fact, word = _kind(scheme)
    tokens = [flow.token_url for flow in sorted(scheme.flows, key=lambda flow: flow.grant not in _ASKED) if flow.token_url]
    return cpp.Scheme(
        name=constant,
        kind=kind,
        scheme=name,
        where=scheme.where or "" if kind == "api_key" else "",
        word=word,
        token_url=tokens[0] if tokens else "",
        scopes=" ".join(scopes) if kind in ("oauth2", "open_id") else "",
        doc=lower_doc.document(scheme.description, fact, facts=("Deprecated.",) if scheme.deprecated else (), notes=scheme.x_note, sources=scheme.x_source),
        at=scheme.at,
    )


def _kind(scheme: spec.SecurityScheme) -> tuple[str, str, str]:
    """The name of the kind in C++, what a comment says of it, and the word that goes with its credentials."""
    match scheme.type:
        case "apiKey":
            place = {"query": "query parameter", "cookie": "cookie"}.get(scheme.where or "", "header")
            return "api_key", f"A key in the {place} `{scheme.parameter or ''}`.", scheme.parameter or ""
        case "http":
            word = _WORDS.get((scheme.scheme or "").lower(), scheme.scheme or "")
            kind = word.lower() if word in _WORDS.values() else "http"
            what = {"basic": "A name and a password", "bearer": "A token"}.get(kind, "Credentials")
            return kind, f"{what} in the header `Authorization`, behind `{word}`.", word
        case "oauth2":
            grants = ", ".join(f"`{flow.grant}`" for flow in scheme.flows)
            return "oauth2", f"A token of OAuth 2 ({grants})." if grants else "A token of OAuth 2.", "Bearer"
        case "openIdConnect":
            return "open_id", f"A token of OpenID Connect: {scheme.open_id_url or ''}", "Bearer"
        case "mutualTLS":
            return "mutual_tls", "A client certificate, which the transport has.", ""
        case _:
            assert_never(scheme.type)
