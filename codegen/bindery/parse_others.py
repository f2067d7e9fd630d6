"""Keywords that are kept as the JSON that they are: whether each has the form that it must have."""

from __future__ import annotations

from decimal import Decimal
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
    if keyword in _COUNTS and not _is_count(value):
        return "a whole number that is not negative"
    return ""


def _is_schema(value: Any) -> bool:
    return isinstance(value, (dict, bool))


def _is_count(value: Any) -> bool:
    """Whether it is a whole number, which 2.0 is too. One that is huge is not looked at digit by digit."""
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)) or value < 0:
        return False
    return value >= 2**63 or value == int(value)


def _is_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(name, str) for name in value)
