"""Security schemes as text: constants in a namespace of their own."""

from __future__ import annotations

from . import cpp
from .render_layout import doc_lines, text_literal
from .render_text import WIDTH


def security_lines(security: cpp.Security) -> list[str]:
    lines = ["// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.", "namespace security {"]
    for scheme in security.schemes:
        lines += ["", *doc_lines(scheme.doc), *_scheme(scheme)]
    return [*lines, "", "}  // namespace security"]


def _scheme(scheme: cpp.Scheme) -> list[str]:
    """On as few lines as fit: the head and all facts, or each fact on a line of its own; what is empty is left out."""
    named = {"where": scheme.where, "name": scheme.word, "token_url": scheme.token_url, "scopes": scheme.scopes}
    facts = [f".scheme = {text_literal(scheme.scheme)}", *(f".{name} = {text_literal(value)}" for name, value in named.items() if value)]
    head = f"inline constexpr rt::security_scheme<rt::security_kind::{scheme.kind}> {scheme.name}{{"
    together = f"{', '.join(facts)}}};"
    if len(head + together) <= WIDTH:
        return [head + together]
    if 4 + len(together) <= WIDTH:
        return [head, f"    {together}"]
    return [head, *(f"    {fact}{',' if fact is not facts[-1] else '};'}" for fact in facts)]
