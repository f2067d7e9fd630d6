"""Whether the brackets and parentheses of a regular expression pair up, by ECMA-262: `[^]` and `[]` are sets, and `]` alone is a character."""

from __future__ import annotations

import re

# An escaped character, a set, what begins a set that does not end, or a parenthesis.
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[\[()]", re.DOTALL)


def unpaired(pattern: str) -> str:
    """What has no partner, "" when nothing is alone."""
    depth = 0
    for token in _TOKEN.findall(pattern):
        if token == "[":
            return "a `[` has no `]`"
        depth += {"(": 1, ")": -1}.get(token, 0)
        if depth < 0:
            return "a `)` has no `(`"
    return "a `(` has no `)`" if depth else ""
