"""Security schemes that came, went or changed: the constants that make credentials, and where those go."""

from __future__ import annotations

from . import cpp
from .diff_changes import ADDS, BREAKS, MEANING, Changes

_SAID = {"where": "goes into the", "word": "is named", "token_url": "has its tokens from", "scopes": "asks for the scopes", "scheme": "stands for the scheme"}


def compare_security(old: cpp.Header, new: cpp.Header, changes: Changes) -> None:
    before, after = _schemes(old), _schemes(new)
    for name, scheme in before.items():
        now = after.get(name)
        what = f"security::{name}"
        if now is None:
            changes.add(BREAKS, what, "is gone: no operation needs it", scheme)
        elif now.kind != scheme.kind:
            changes.add(BREAKS, what, f"is of the kind `{now.kind}` now; it was `{scheme.kind}`", scheme, now)
        else:
            for field, words in _SAID.items():
                was, is_ = getattr(scheme, field), getattr(now, field)
                if was != is_:
                    changes.add(MEANING, what, f"{words} `{is_}` now; it was `{was}`", scheme, now)
    for name, scheme in after.items():
        if name not in before:
            changes.add(ADDS, f"security::{name}", "is a new security scheme", None, scheme)


def _schemes(header: cpp.Header) -> dict[str, cpp.Scheme]:
    return {scheme.name: scheme for d in header.declarations if isinstance(d, cpp.Security) for scheme in d.schemes}
