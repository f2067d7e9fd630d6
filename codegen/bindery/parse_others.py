"""Keywords that are kept as the JSON that they are: whether each has the form that it must have."""

from __future__ import annotations

from typing import Any

_SCHEMA = ("not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties")
_SCHEMAS = ("dependentSchemas", "patternProperties")
_COUNTS = ("minContains", "maxContains")


def expected_instead(keyword: str, value: Any) -> str:
    """What should stand there instead of a value, "" where it is as it should be."""
    if keyword in _SCHEMA and not _is_schema(value):
        return "a schema: a mapping, true or false"
    if keyword in _SCHEMAS and not (isinstance(value, dict) and all(map(_is_schema, value.values()))):
        return "a mapping to schemas"
    if keyword == "dependentRequired" and not (isinstance(value, dict) and all(map(_is_names, value.values()))):
        return "a mapping to lists of properties' names"
    if keyword in _COUNTS and not (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
        return "a whole number that is not negative"
    return ""


def _is_schema(value: Any) -> bool:
    return isinstance(value, (dict, bool))


def _is_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(name, str) for name in value)
