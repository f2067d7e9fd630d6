"""What publishers write in schemas and parameters by mistake or by the rules of another version, put the way it was meant.

Everything here is said with its place; whether it stops the run is for `Problems` to say.
"""

from __future__ import annotations

from typing import Any

from .parse_fields import Problems, found, is_extension
from .source import did_you_mean, escape

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
_KNOWN = frozenset(TYPES)

# Type words of programming languages and of older descriptions: the type and the format that they mean.
_FOREIGN: dict[str, tuple[str | None, str | None]] = {
    "int": ("integer", None), "int32": ("integer", "int32"), "int64": ("integer", "int64"), "bigint": ("integer", "int64"),
    "long": ("integer", "int64"), "short": ("integer", "int32"), "count": ("integer", None), "timestamp": ("integer", "int64"),
    "float": ("number", "float"), "double": ("number", "double"), "decimal": ("number", None), "bool": ("boolean", None),
    "str": ("string", None), "text": ("string", None), "char": ("string", None), "enum": ("string", None), "guid": ("string", "uuid"),
    "date": ("string", "date"), "date-time": ("string", "date-time"), "datetime": ("string", "date-time"), "time": ("string", "time"),
    "uuid": ("string", "uuid"), "uri": ("string", "uri"), "url": ("string", "uri"), "email": ("string", "email"),
    "file": ("string", "binary"), "binary": ("string", "binary"), "bytes": ("string", "byte"), "byte": ("string", "byte"),
    "list": ("array", None), "map": ("object", None), "dict": ("object", None), "json": ("object", None), "any": (None, None),
}  # fmt: skip
_SINCE_3_1 = frozenset((
    "$anchor", "$id", "$defs", "$comment", "$schema", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "const", "examples", "prefixItems",
    "contentEncoding", "contentMediaType", "contentSchema", "if", "then", "else", "dependentSchemas", "dependentRequired", "contains",
    "minContains", "maxContains", "patternProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties",
))  # fmt: skip
_VALUES = frozenset(("default", "example", "const", "type", "$ref"))  # where null says something, or is spoken of elsewhere
_PROSE = frozenset(("$ref", "title", "summary", "description", "deprecated", "externalDocs", "example", "examples"))
_MEANT = frozenset(("nullable", "readOnly", "writeOnly", "default"))


def understood(data: dict[str, Any], at: str, name: str, problems: Problems) -> dict[str, Any]:
    """The schema as it was meant: `data` itself, or a changed copy."""
    if problems.version < (3, 1):
        if "$ref" in data and len(data) > 1 and isinstance(data["$ref"], str):
            data = _alone(data, at, problems)
        for key in data.keys() & _SINCE_3_1 if problems.version == (3, 0) else ():
            message = f"OpenAPI 3.0 has no `{key}`; it is taken to mean what it means in 3.1"
            problems.warn(f"{at}/{escape(key)}", message, "write `openapi: 3.1.0`", part="key")
    if any(value is None for value in data.values()):
        data = _without_nulls(data, at, problems)
    if isinstance(data.get("items"), list):
        data = _tuple(data, at, problems)
    if "type" in data and not (type(data["type"]) is str and data["type"] in _KNOWN and data["type"] != "null"):
        data = _typed(data, at, name, problems)
    if isinstance(data.get("required"), bool):
        message = f"`required` is {found(data['required'])}; expected the list of the required properties' names"
        problems.add(f"{at}/required", message, "name it in `required` of the object that has it")
        data = {key: value for key, value in data.items() if key != "required"}
    if "enum" in data and not isinstance(data["enum"], list):
        problems.add(f"{at}/enum", f"`enum` is {found(data['enum'])}; expected a list")
        word = [data["enum"]] if isinstance(data["enum"], str) else []
        data = {**data, "enum": word}
    return data


def is_left_out(name: str | None, where: str | None, at: str, problems: Problems) -> bool:
    """Whether a parameter has an empty name, so that nothing can be sent for it; it is refused unless the run is lenient."""
    if name != "" or where == "querystring" or not problems.lenient:
        return False
    problems.add(f"{at}/name", "this parameter has no name, so it is left out", "give it one", part="key")
    return True


def _alone(data: dict[str, Any], at: str, problems: Problems) -> dict[str, Any]:
    """Until 3.0 nothing beside a `$ref` has an effect. Prose is kept all the same, and when lenient, what is meant for this use alone."""
    kept = _PROSE | _MEANT if problems.lenient else _PROSE
    for key in data:
        if key in kept or is_extension(key):
            if key in _MEANT:
                message = f"`{key}` stands beside a `$ref`, where OpenAPI 3.0 ignores it; it is taken to be meant"
                problems.warn(f"{at}/{escape(key)}", message, "put the `$ref` into an `allOf`", part="key")
        elif not _says_nothing(key, data[key]):
            message = f"`{key}` stands beside a `$ref`, where OpenAPI 3.0 ignores it"
            problems.warn(f"{at}/{escape(key)}", message, "put the `$ref` into an `allOf`", part="key")
    return {key: value for key, value in data.items() if key in kept or is_extension(key)}


def _says_nothing(key: str, value: Any) -> bool:
    """The target has a type of its own, and a flag that is off changes nothing."""
    return key == "type" or value is False


def _without_nulls(data: dict[str, Any], at: str, problems: Problems) -> dict[str, Any]:
    empty = [key for key, value in data.items() if value is None and key not in _VALUES and not is_extension(key)]
    for key in empty:
        problems.warn(f"{at}/{escape(key)}", f"`{key}` is null, which says nothing", "remove it; it is taken to be absent", part="key")
    return {key: value for key, value in data.items() if key not in empty} if empty else data


def _tuple(data: dict[str, Any], at: str, problems: Problems) -> dict[str, Any]:
    """`items` as a list, as JSON Schema had it until 2019."""
    hint = "JSON Schema 2020-12 writes a list of them under `prefixItems`; it is taken to mean that"
    problems.warn(f"{at}/items", "`items` is a list; expected one schema", hint, part="key")
    changed = {key: value for key, value in data.items() if key not in ("items", "additionalItems")}
    if data["items"]:
        changed["prefixItems"] = data["items"]
    if "additionalItems" in data:
        changed["items"] = data["additionalItems"]
    return changed


# --------------------------------------------------------------------------------------------------------------------
# Type words


def _typed(data: dict[str, Any], at: str, name: str, problems: Problems) -> dict[str, Any]:
    value = data["type"]
    subject = f"`{name}`" if name else "this schema"
    if isinstance(value, list):
        return _listed(data, at, subject, problems)
    word, format_ = _word(value, f"{at}/type", subject, problems)
    if word == "null" and problems.version < (3, 1) and value == "null":
        problems.add(f"{at}/type", f"{subject} has type null, which OpenAPI 3.0 does not have", "write `nullable: true`")
    changed = {key: value for key, value in data.items() if key != "type"}
    if word is not None:
        changed["type"] = word
    if format_ is not None:
        changed.setdefault("format", format_)
    return changed


def _listed(data: dict[str, Any], at: str, subject: str, problems: Problems) -> dict[str, Any]:
    values = data["type"]
    if not values:
        problems.add(f"{at}/type", "`type` is an empty list; expected a type word", "remove it")
        return {key: value for key, value in data.items() if key != "type"}
    if problems.version == (3, 0):
        hint = "write one, and `nullable: true` if null is allowed, or `anyOf`"
        problems.add(f"{at}/type", f"{subject} has a list of types, which OpenAPI 3.0 does not have", hint)
    words = [_word(value, f"{at}/type/{index}", subject, problems)[0] for index, value in enumerate(values)]
    known = [word for word in dict.fromkeys(words) if word is not None]
    return {**data, "type": known} if known else {key: value for key, value in data.items() if key != "type"}


def _word(word: Any, place: str, subject: str, problems: Problems) -> tuple[str | None, str | None]:
    """The type and the format that a type word means. Both None: any type."""
    if word is None:
        problems.warn(place, f"{subject} has the type null; expected a type word", 'write "null" in quotes')
        return "null", None
    if not isinstance(word, str):
        problems.add(place, f"{subject} has {found(word)} as its type; expected a type word, like `string`")
        return None, None
    if word in _KNOWN:
        return word, None
    if word == "file" and problems.version == (2, 0):
        return "file", None
    lower = word.strip().lower()
    if lower in _KNOWN:
        problems.add(place, f'{subject} has type "{word}"; types are written in lower case', f"did you mean `{lower}`?")
        return lower, None
    type_, format_ = _FOREIGN.get(lower, (None, None))
    near = f"`{type_}`" + (f" with `format: {format_}`" if format_ else "")
    hint = f"did you mean {near}?" if type_ else did_you_mean(word, TYPES)
    problems.add(place, f'{subject} has type "{word}"; the types are {", ".join(TYPES)}', hint)
    return type_, format_
