"""From `format` to C++: which type holds a text or a number. What a format only narrows (uri, email, uuid …) stays text."""

from __future__ import annotations

from . import cpp, spec

_INTEGERS = {
    "int8": "std::int8_t", "int16": "std::int16_t", "int32": "std::int32_t", "int64": "std::int64_t", "uint8": "std::uint8_t",
    "uint16": "std::uint16_t", "uint32": "std::uint32_t", "uint64": "std::uint64_t",
}  # fmt: skip
_TEXTS = {
    "date-time": "rt::date_time",
    "date": "rt::date",
    "time": "rt::time",
    "duration": "rt::duration",
    "http-date": "rt::http_date",
    "date-time-rfc1123": "rt::http_date",
    "date-time-rfc7231": "rt::http_date",
    "byte": "rt::base64",
    "base64url": "rt::base64url",
}
_ENCODINGS = {"base64": "rt::base64", "base64url": "rt::base64url"}


def integer_type(schema: spec.Integer) -> cpp.Type:
    """64 bits where nothing else is said; without a sign where a bound needs the room."""
    named = _INTEGERS.get(schema.format or "")
    if named is None and schema.maximum is not None and 2**63 <= schema.maximum < 2**64 and (schema.minimum or 0) >= 0:
        named = "std::uint64_t"
    return cpp.Plain(named or "std::int64_t")


def number_type(schema: spec.Number) -> cpp.Type:
    return cpp.Plain({"float": "float", "decimal": "rt::decimal", "decimal128": "rt::decimal"}.get(schema.format or "", "double"))


def text_type(schema: spec.Text) -> cpp.Type:
    encoded = _ENCODINGS.get((schema.content_encoding or "").lower())
    return cpp.Plain(_TEXTS.get(schema.format or "") or encoded or "std::string")


def has_own_type(schema: spec.Schema) -> bool:
    """Whether the C++ type says the format, so that no comment has to."""
    match schema:
        case spec.Text():
            return text_type(schema) != cpp.Plain("std::string") or schema.format == "password"
        case spec.Integer():
            return schema.format in _INTEGERS
        case spec.Number():
            return schema.format in ("float", "double", "decimal", "decimal128")
        case _:
            return False
