"""Schema objects (JSON Schema 2020-12 as OpenAPI 3.1 uses it) to the kinds of `spec`.

A schema may say several things at once. They are taken apart in this order, each inside the next: the type or words,
oneOf, anyOf, allOf and `$ref`. The outermost part gets the notes, and the keywords that no part has a field for.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any, assert_never, cast

from . import spec
from .parse_fields import Fields, Problems, found, is_extension
from .parse_others import expected_instead
from .parse_pattern import unpaired
from .parse_slips import understood
from .source import closest, did_you_mean

_NOTES = (
    "title", "description", "deprecated", "readOnly", "writeOnly", "default", "example", "examples", "externalDocs",
    "x-secret", "xml",
)  # fmt: skip
_CORE = (
    "$anchor", "$id", "$defs", "definitions", "$comment", "nullable", "type", "$ref", "allOf", "anyOf", "oneOf",
    "discriminator", "enum", "const",
)  # fmt: skip
_TEXT = ("format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType")
_NUMBER = ("format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_ARRAY = ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")
_OBJECT = ("properties", "additionalProperties", "required", "minProperties", "maxProperties")
_OTHERS = (
    "not", "if", "then", "else", "dependentSchemas", "dependentRequired", "contains", "minContains", "maxContains",
    "patternProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema", "$dynamicRef",
    "$dynamicAnchor", "$schema", "$vocabulary", "$recursiveRef", "$recursiveAnchor",
)  # fmt: skip
_LOOKING = ("allOf", "anyOf", "oneOf", "$ref", "$dynamicRef", "if", "then", "else", "dependentSchemas")  # at members, beside `properties`
KEYWORDS = frozenset(_NOTES + _CORE + _TEXT + _NUMBER + _ARRAY + _OBJECT + _OTHERS)

_KEYWORDS_OF = {
    "string": _TEXT, "integer": _NUMBER, "number": _NUMBER, "boolean": (), "object": _OBJECT, "array": _ARRAY,
    "null": (), "file": _TEXT,
}  # fmt: skip
_NUMERIC_FORMATS = {"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"}
_FRACTION_FORMATS = {"float", "double", "decimal", "decimal128"}
_OLD_DRAFTS = {"dependencies": "dependentRequired", "additionalItems": "items", "id": "$id"}


def read_schema(value: Any, at: str, name: str, problems: Problems) -> spec.Schema:
    """`name` is what messages call it: the property, component or parameter that the schema belongs to."""
    if value is True:
        return spec.Anything(at=at)
    if value is False:
        return spec.Nothing(at=at)
    if not isinstance(value, dict):
        problems.add(at, f"{found(value)} stands here; expected a schema: a mapping, true or false")
        return spec.Anything(at=at)
    return _Reader(understood(value, at, name, problems), at, name, problems).read()


def read_docs(value: Any, at: str, problems: Problems) -> spec.Docs:
    fields = Fields(value, at, "externalDocs object", problems)
    fields.require("url")
    docs = spec.Docs(at=at, url=fields.url("url") or "", description=fields.text("description"))
    fields.done()
    return docs


class _Reader:
    """Reads one schema. `taken` are the keywords that have found a field."""

    def __init__(self, data: dict[str, Any], at: str, name: str, problems: Problems) -> None:
        self.data = data
        self.at = at
        self.name = name
        self.problems = problems
        self.fields = Fields(data, at, "schema", problems)
        self.taken: set[str] = {"type", "$comment"}

    def read(self) -> spec.Schema:
        self._refuse_unknown()
        notes = self._notes()
        anchor, id_ = self._take("$anchor", self.fields.text), self._take("$id", self.fields.text)
        self.taken.update(("$defs", "definitions", "nullable"))
        defs = self.fields.each("$defs", self._named) + self.fields.each("definitions", self._named)
        words, nullable = self._types()
        node = self._composed(self._typed(words))
        if self.problems.version == (2, 0) and self.data.get("x-nullable") is True:
            nullable = True
        nullable = self._old_nullable() or nullable or node.nullable
        return replace(node, notes=notes, nullable=nullable, others=self._others(), anchor=anchor, id=id_, defs=defs)

    def _schema(self, value: Any, at: str) -> spec.Schema:
        return read_schema(value, at, self.name, self.problems)

    def _named(self, name: str, value: Any, at: str) -> spec.Named:
        return spec.Named(at=at, name=name, schema=read_schema(value, at, name, self.problems))

    def _take(self, keyword: str, read: Any) -> Any:
        self.taken.add(keyword)
        return read(keyword)

    def _refuse_unknown(self) -> None:
        """JSON Schema lets anyone add keywords, so one that nobody knows is a doubt and no error; `others` keeps it."""
        for key in self.data:
            if key in KEYWORDS or is_extension(key) or (key == "collectionFormat" and self.problems.version == (2, 0)):
                self.taken.update(("collectionFormat",))
                continue
            hint = did_you_mean(key, sorted(KEYWORDS - self.data.keys()))
            hint = f"JSON Schema 2020-12 calls it `{_OLD_DRAFTS[key]}`" if key in _OLD_DRAFTS else hint
            message = f"`{key}` is not a keyword of a schema"
            hint = hint or "it has no effect; begin it with `x-` if it is an extension"
            self.problems.warn(self.fields.place(key), message, hint, part="key")

    def _old_nullable(self) -> bool:
        """`nullable` of OpenAPI 3.0, which many descriptions kept when they moved on."""
        if not self.fields.flag("nullable"):
            return False
        if self.problems.version >= (3, 1):
            hint = 'write `type: [..., "null"]`; it is taken to mean that'
            self.problems.warn(self.fields.place("nullable"), "OpenAPI 3.1 has no `nullable`", hint, part="key")
        return True

    def _others(self) -> tuple[spec.Other, ...]:
        left = {key: value for key, value in self.data.items() if key not in self.taken and not is_extension(key)}
        for key, value in left.items():
            if expected := expected_instead(key, value):
                self.problems.add(self.fields.place(key), f"`{key}` is {found(value)}; expected {expected}")
        return tuple(spec.Other(key, value, self.fields.place(key)) for key, value in left.items())

    # Notes

    def _notes(self) -> spec.Notes:
        fields = self.fields
        self.taken.update(_NOTES)
        if self.data.get("readOnly") is True and self.data.get("writeOnly") is True:
            message = "`readOnly` and `writeOnly` stand beside each other, so neither a request nor a reply would have it"
            self.problems.warn(fields.place("writeOnly"), message, "keep one of them", part="key")
        extensions = {key: value for key, value in fields.extensions().items() if key != "x-secret"}
        return spec.Notes(
            title=fields.text("title"),
            description=fields.text("description"),
            deprecated=fields.flag("deprecated"),
            read_only=fields.flag("readOnly"),
            write_only=fields.flag("writeOnly"),
            default=fields.value("default"),
            examples=self._examples(),
            docs=fields.one("externalDocs", lambda value, at: read_docs(value, at, self.problems)),
            xml=fields.one("xml", self._xml),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            secret=fields.flag("x-secret") or self._is_password(),
            extensions=extensions,
        )

    def _is_password(self) -> bool:
        if self.data.get("format") != "password":
            return False
        types = self.data.get("type", "string")
        if isinstance(types, str) and types != "string":
            message = f"`format: password` is for texts and says nothing of the type `{types}`, so the value is not kept secret"
            self.problems.warn(self.fields.place("format"), message, "make it a string")
            return False
        return True

    def _xml(self, value: Any, at: str) -> spec.Xml:
        fields = Fields(value, at, "xml object", self.problems)
        kinds = ("element", "attribute", "text", "cdata", "none")
        node_type = fields.data["nodeType"] if self.problems.version >= (3, 2) and fields.has("nodeType") else None
        if node_type is not None and node_type not in kinds:
            message = f"`nodeType` is {found(node_type)}; expected one of {', '.join(f'`{kind}`' for kind in kinds)}"
            self.problems.warn(fields.place("nodeType"), message, did_you_mean(str(node_type), kinds))
        xml = spec.Xml(
            at=at,
            name=fields.text("name"),
            namespace=fields.text("namespace"),
            prefix=fields.text("prefix"),
            attribute=fields.flag("attribute"),
            wrapped=fields.flag("wrapped"),
            node_type=cast("spec.XmlNode | None", node_type if node_type in kinds else None),
            extensions=fields.extensions(),
        )
        if xml.node_type is not None and (older := next((key for key in ("attribute", "wrapped") if key in fields.data), None)):
            message = f"`nodeType` says how this is written in XML, and so does `{older}` beside it"
            self.problems.add(fields.place(older), message, f"remove `{older}`", part="key")
        fields.done()
        return xml

    def _examples(self) -> tuple[spec.Value, ...]:
        example = self.fields.value("example")
        if isinstance(self.data.get("examples"), dict):
            hint = "write a list of values; names and summaries belong to the `examples` of a media type"
            message = "`examples` of a schema is a mapping; expected a list"
            self.problems.warn(self.fields.place("examples"), message, hint)
            return () if example is None else (example,)
        examples = self.fields.items("examples", lambda value, at: spec.Value(at, value))
        return examples if example is None else (example, *examples)

    # Types

    def _types(self) -> tuple[tuple[str, ...], bool]:
        """The type words besides "null" ("null" itself when it is the only one), and whether null is one of several."""
        value = self.data.get("type", [])
        known = tuple(value) if isinstance(value, list) else (value,)
        if len(known) > 1 and "null" in known:
            return tuple(word for word in known if word != "null"), True
        return known, False

    def _typed(self, words: tuple[str, ...]) -> spec.Schema | None:
        """What the schema says besides its compositions; None when it says nothing."""
        if "const" in self.data or self._has_words():
            return self._enum(words)
        if len(words) > 1:
            return spec.Several(at=self.at, members=tuple(self._of_type(word, False) for word in words))
        if words:
            return self._of_type(words[0], False)
        implied = self._implied()
        return None if implied is None else self._of_type(implied, True)

    def _implied(self) -> str | None:
        """The type that the keywords speak of when there is no `type`."""
        for word, keywords in (("object", _OBJECT), ("array", _ARRAY), ("string", _TEXT[1:]), ("number", _NUMBER[1:])):
            if any(keyword in self.data for keyword in keywords):
                return word
        if "patternProperties" in self.data or "propertyNames" in self.data or self._types_unevaluated():
            return "object"
        if "format" not in self.data:
            return None
        format_ = self.data["format"]
        return "integer" if format_ in _NUMERIC_FORMATS else "number" if format_ in _FRACTION_FORMATS else "string"

    def _of_type(self, word: str, implied: bool) -> spec.Schema:
        self.taken.update(_KEYWORDS_OF[word])
        match word:
            case "string":
                return self._text(implied)
            case "file":
                return replace(self._text(implied), format="binary")
            case "integer":
                return spec.Integer(at=self.at, implied=implied, **self._range())
            case "number":
                return spec.Number(at=self.at, implied=implied, **self._range())
            case "boolean":
                return spec.Boolean(at=self.at)
            case "null":
                return spec.Null(at=self.at)
            case "array":
                return self._array(implied)
            case _:
                return self._object(implied)

    def _text(self, implied: bool) -> spec.Text:
        fields = self.fields
        self._check_pattern()
        least, most = self._bounds("minLength", "maxLength")
        return spec.Text(
            at=self.at,
            implied=implied,
            format=fields.text("format"),
            pattern=fields.text("pattern"),
            min_length=least,
            max_length=most,
            content_encoding=fields.text("contentEncoding"),
            content_media_type=fields.text("contentMediaType"),
            content_schema=fields.one("contentSchema", self._schema),
        )

    def _check_pattern(self) -> None:
        """Brackets and parentheses that do not pair up are a slip in every dialect; the rest is not judged here."""
        pattern = self.data.get("pattern")
        if isinstance(pattern, str) and (missing := unpaired(pattern)):
            self.problems.add(self.fields.place("pattern"), f"`pattern` is no regular expression: {missing}")

    def _range(self) -> dict[str, Any]:
        fields = self.fields
        numbers: dict[str, Any] = {
            "minimum": fields.number("minimum"),
            "maximum": fields.number("maximum"),
            "exclusive_minimum": self._exclusive("exclusiveMinimum", "minimum"),
            "exclusive_maximum": self._exclusive("exclusiveMaximum", "maximum"),
            "multiple_of": fields.number("multipleOf"),
        }
        for keyword in ("minimum", "maximum"):
            if self.data.get(f"exclusive{keyword.capitalize()}") is True:
                numbers[keyword] = None
        low, high = numbers["minimum"], numbers["maximum"]
        if low is not None and high is not None and low > high:
            self._refuse_range("minimum", low, "maximum", high)
        if numbers["multiple_of"] is not None and numbers["multiple_of"] <= 0:
            fields.complain("multipleOf", "a number greater than 0")
        return {"format": fields.text("format"), **numbers}

    def _exclusive(self, keyword: str, plain: str) -> spec.Exact | None:
        value = self.data.get(keyword)
        if not isinstance(value, bool):
            bound = self.fields.number(keyword)
            if bound is not None and self.problems.version < (3, 1):
                message = f"`{keyword}` is {found(value)}; OpenAPI 3.0 has true or false here"
                self.problems.add(self.fields.place(keyword), message, f"write the bound in `{plain}`")
            return bound
        if self.problems.version < (3, 1):
            return self.fields.number(plain) if value else None
        message = f"`{keyword}` is {found(value)}; expected a number"
        hint = f"OpenAPI 3.1 writes the bound itself here, instead of in `{plain}`; it is taken to mean that"
        self.problems.warn(self.fields.place(keyword), message, hint)
        return self.fields.number(plain) if value else None

    def _bounds(self, low: str, high: str) -> tuple[int | None, int | None]:
        least, most = self.fields.count(low), self.fields.count(high)
        if least is not None and most is not None and least > most:
            self._refuse_range(low, least, high, most)
        return least, most

    def _refuse_range(self, low: str, least: spec.Exact, high: str, most: spec.Exact) -> None:
        message = f"`{low}` is {least} and `{high}` is {most}, so nothing fits"
        self.problems.add(self.fields.place(low), message, "are they swapped?")

    def _array(self, implied: bool) -> spec.Array:
        least, most = self._bounds("minItems", "maxItems")
        return spec.Array(
            at=self.at,
            implied=implied,
            items=self._items(),
            prefix_items=self.fields.items("prefixItems", self._schema),
            min_items=least,
            max_items=most,
            unique=self.fields.flag("uniqueItems"),
        )

    def _items(self) -> spec.Schema | None:
        if "items" not in self.data and self.problems.version < (3, 1):
            self.problems.warn(self.at, f"the array {f'`{self.name}` ' if self.name else ''}does not say what it holds", "add `items`", part="key")
        return self._schema(self.data["items"], self.fields.place("items")) if "items" in self.data else None

    def _object(self, implied: bool) -> spec.Object:
        names = self.fields.texts("required")
        required = frozenset(names)
        properties = self.fields.each("properties", lambda name, value, at: self._property(name, value, at, required))
        declared = self.fields.mapping("properties").keys()
        least, most = self._bounds("minProperties", "maxProperties")
        self._expect_declared([name for name in names if name not in declared], frozenset(names))
        composed = any(keyword in self.data for keyword in ("allOf", "anyOf", "oneOf", "$ref"))
        return spec.Object(
            at=self.at,
            implied=implied,
            properties=properties,
            additional=self._additional(),
            unevaluated=self._types_unevaluated() and any(keyword in self.data for keyword in _LOOKING),
            min_properties=least,
            max_properties=most,
            undeclared=tuple(dict.fromkeys(name for name in names if name not in declared)),
            discriminator=None if composed else self._discriminator(),
        )

    def _expect_declared(self, names: list[str], required: frozenset[str]) -> None:
        """Names that are required and not declared: forbidden, or slips for one that is declared and not required."""
        place, properties = self.fields.place("required"), self.fields.mapping("properties")
        if self.data.get("additionalProperties") is not False or "patternProperties" in self.data:
            for name in names:
                if (meant := closest(name, [other for other in properties if other not in required])) is not None:
                    message = f"`{name}` is required, and no property is called that"
                    self.problems.warn(f"{place}/{self.data['required'].index(name)}", message, f"did you mean `{meant}`?")
            return
        for name in names:
            message = f"`{name}` is required, and `additionalProperties: false` forbids it, so no value fits"
            hint = did_you_mean(name, properties) or "declare it in `properties`"
            self.problems.warn(f"{place}/{self.data['required'].index(name)}", message, hint)

    def _property(self, name: str, value: Any, at: str, required: frozenset[str]) -> spec.Property:
        schema = read_schema(value, at, name, self.problems)
        itself = isinstance(value, dict) and value.get("required") is True  # a slip, and clear enough
        return spec.Property(at=at, name=name, schema=schema, required=itself or name in required)

    def _additional(self) -> None | bool | spec.Schema:
        """`unevaluatedProperties` says it too; beside compositions it also stays as written, because it leaves out what they look at."""
        if self._types_unevaluated():
            if not any(keyword in self.data for keyword in _LOOKING):
                self.taken.add("unevaluatedProperties")
            return self.fields.one("unevaluatedProperties", self._schema)
        value = self.data.get("additionalProperties")
        return value if isinstance(value, bool) else self.fields.one("additionalProperties", self._schema)

    def _types_unevaluated(self) -> bool:
        """Whether `unevaluatedProperties` alone says what further fields hold, and does not only close the schema."""
        value = self.data.get("unevaluatedProperties")
        if "additionalProperties" in self.data or "patternProperties" in self.data:
            return False
        return value is True or isinstance(value, dict) and value != {"not": {}}

    # Words

    def _has_words(self) -> bool:
        self.taken.add("enum")
        if self.data.get("enum") == []:
            hint = "remove it; it is taken to be absent"
            self.problems.warn(self.fields.place("enum"), "`enum` is an empty list, so nothing would fit", hint)
            return False
        return "enum" in self.data

    def _expect_among_words(self, const: spec.Value) -> None:
        words = self.data["enum"]
        if isinstance(words, list) and words and all((type(word), word) != (type(const.data), const.data) for word in words):
            self.problems.warn(const.at, "`const` is none of the words of `enum`, so no value fits", "remove one of the two")

    def _enum(self, words: tuple[str, ...]) -> spec.Enum:
        self.taken.update(("enum", "const", "format"))
        if "const" in self.data:
            values: tuple[spec.Value, ...] = (spec.Value(self.fields.place("const"), self.data["const"]),)
            if "enum" in self.data:
                self.taken.discard("enum")
                self._expect_among_words(values[0])
        else:
            values = self.fields.items("enum", lambda value, at: spec.Value(at, value))
            self._refuse_repeated(values)
        solid = tuple(value for value in values if value.data is not None)
        types = set(words) or {_type_of(value.data) for value in solid or values}
        if types == {"integer", "number"}:
            types = {"number"}
        return spec.Enum(
            at=self.at,
            words=solid or values,
            type=types.pop() if len(types) == 1 else None,
            nullable=bool(solid) and len(solid) < len(values),
            implied=not words,
            const="const" in self.data,
            format=self.fields.text("format"),
        )

    def _refuse_repeated(self, values: tuple[spec.Value, ...]) -> None:
        seen: dict[str, spec.Value] = {}
        for value in values:
            first = seen.setdefault(f"{_type_of(value.data)} {value.data!r}", value)
            if first is not value:
                message = f"`enum` lists {found(value.data)} twice"
                self.problems.warn(value.at, message, "remove one", also=((first.at, "first listed here"),))

    # Compositions

    def _composed(self, node: spec.Schema | None) -> spec.Schema:
        """The schema around `node`, which is what stands beside the compositions."""
        for keyword, kind in (("oneOf", spec.OneOf), ("anyOf", spec.AnyOf), ("allOf", spec.AllOf)):
            members = self._members(keyword)
            if members:
                node = kind(at=self.at, members=members, base=node, discriminator=self._discriminator())
        if "$ref" in self.data:
            node = self._referring("$ref", node)
        elif "$dynamicRef" in self.data and self.problems.version >= (3, 1):
            node = self._referring("$dynamicRef", node)
        return node if node is not None else spec.Anything(at=self.at)

    def _members(self, keyword: str) -> tuple[spec.Schema, ...]:
        if keyword not in self.data:
            return ()
        if keyword != "allOf" and self.problems.version == (2, 0):
            self.problems.add(self.fields.place(keyword), f"Swagger 2.0 has no `{keyword}`", "write openapi: 3.0.0", part="key")
        self.taken.add(keyword)
        members: tuple[spec.Schema, ...] = self.fields.items(keyword, self._schema)
        if self.data[keyword] == []:
            message = f"`{keyword}` is an empty list; expected schemas"
            self.problems.add(self.fields.place(keyword), message, "remove it")
        return members

    def _referring(self, keyword: str, node: spec.Schema | None) -> spec.Schema | None:
        self.taken.add(keyword)
        target = self.fields.reference(keyword)
        if target is None:
            return node
        ref = spec.Ref(at=self.at, target=target, dynamic=keyword == "$dynamicRef")
        match node:
            case None:
                return ref
            case spec.AllOf():
                return replace(node, members=(ref, *node.members))
            case _:
                return spec.AllOf(at=self.at, members=(ref,), base=node)

    def _discriminator(self) -> spec.Discriminator | None:
        """The schema's discriminator for the first part that asks."""
        if "discriminator" in self.taken or "discriminator" not in self.data:
            return None
        self.taken.add("discriminator")
        return self.fields.one("discriminator", self._read_discriminator)

    def _read_discriminator(self, value: Any, at: str) -> spec.Discriminator | None:
        if isinstance(value, str) and self.problems.version == (2, 0):
            return spec.Discriminator(at=at, property=value)
        if isinstance(value, str):
            hint = "write `discriminator: {propertyName: " + value + "}`"
            self.problems.add(at, f"`discriminator` is {found(value)}; expected a mapping with `propertyName`", hint)
            return None
        fields = Fields(value, at, "discriminator", self.problems)
        fields.require("propertyName")
        discriminator = spec.Discriminator(
            at=at,
            property=fields.text("propertyName") or "",
            mapping=fields.each("mapping", self._mapping),
            otherwise=self._default_mapping(fields),
            extensions=fields.extensions(),
        )
        fields.done()
        return discriminator

    def _default_mapping(self, fields: Fields) -> spec.Ref | None:
        target = fields.reference("defaultMapping") if self.problems.version >= (3, 2) else None
        return None if target is None else spec.Ref(at=fields.place("defaultMapping"), target=target)

    def _mapping(self, word: str, value: Any, at: str) -> tuple[str, spec.Ref] | None:
        if isinstance(value, str) and value:
            return word, spec.Ref(at=at, target=value)
        self.problems.add(at, f"`{word}` maps to {found(value)}; expected a schema's name or reference")
        return None


def _type_of(data: spec.Json) -> str:
    match data:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Decimal():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            assert_never(data)
