"""Two schemas, neither a reference nor a composition, to the one that allows what both allow. Each pair of kinds has its rule here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from math import gcd, lcm
from typing import Any

from . import spec
from .source import Problem, escape, split, tokens

Both = Callable[[str, spec.Schema, spec.Schema], spec.Schema]
Words = dict[tuple[str, str], spec.Value]

# Formats of text that exclude each other: what fits one of them never fits another.
_APART = ("date", "date-time", "time", "uuid", "ipv4", "ipv6", "email", "uri")
_WIDTHS = ("int8", "int16", "int32", "int64", "float", "double")  # each fits into the later ones of its sort
_PLAIN_WORDS = {spec.Text: "text", spec.Integer: "an integer", spec.Number: "a number", spec.Boolean: "a boolean", spec.Null: "null",
                spec.Enum: "an enum", spec.Array: "an array", spec.Object: "an object", spec.Several: "one of several types"}  # fmt: skip


class Conflict(Exception):
    """No value satisfies two parts. Has the problem that says so."""

    def __init__(self, first: str, second: str, message: str) -> None:
        also = ((first, "the other part is here"),) if first != second else ()
        hint = "make both the same, or let one of them go; it is taken to be any JSON value"
        self.problem = Problem(at=second, message=message, hint=hint, severity="warning", also=also)


def subject(at: str) -> str:
    """What a message calls the schema at a place: the name of the property or of the component."""
    way = tokens(split(at)[1])
    for before, name in reversed(list(zip(way, way[1:]))):
        if before in ("properties", "schemas", "$defs"):
            return f"`{name}`"
    return "this schema"


def same_shape(a: spec.Schema, b: spec.Schema) -> bool:
    """Whether two schemas allow the same values besides null, property by property the very same schemas."""
    if type(a) is not type(b):
        return False
    if isinstance(a, spec.Enum) and isinstance(b, spec.Enum):
        return list(_words(a)) == list(_words(b)) and a.others == b.others
    if isinstance(a, spec.Object) and isinstance(b, spec.Object):
        if {p.name: p for p in a.properties} != {p.name: p for p in b.properties} or set(a.undeclared) != set(b.undeclared):
            return False
        a, b = replace(a, properties=(), undeclared=(), discriminator=None), replace(b, properties=(), undeclared=(), discriminator=None)
    return _bare(a) == _bare(b)


def _bare(schema: spec.Schema) -> spec.Schema:
    return replace(schema, at="", notes=_NO_NOTES, nullable=False, implied=False, anchor=None, id=None, defs=())


_NO_NOTES = spec.Notes()


@dataclass(slots=True)
class Kinds:
    """The rules for the parts of the schema at `at`. `both` makes the schema of what two parts say of one property."""

    both: Both
    at: str
    warnings: list[Problem] = field(default_factory=list)

    def all_of(self, parts: Sequence[spec.Schema]) -> spec.Schema:
        """What all parts together say; Conflict when no value satisfies them. Notes and `nullable` are the caller's."""
        if not parts:
            return spec.Anything(at=self.at)
        whole = parts[0]
        for part in parts[1:]:
            whole = self.meet(whole, part)
        objects = [part for part in parts if isinstance(part, spec.Object)]
        return self._closed(whole, objects) if isinstance(whole, spec.Object) and len(objects) > 1 else whole

    def meet(self, a: spec.Schema, b: spec.Schema) -> spec.Schema:
        others = _others(a, b)
        match a, b:
            case (spec.Nothing(), _) | (_, spec.Anything()):
                answer = a
            case (spec.Anything(), _) | (_, spec.Nothing()):
                answer = b
            case (spec.Several(), _) | (_, spec.Several()):
                answer = self._several(a, b)
            case spec.Enum(), spec.Enum():
                answer = self._enums(a, b)
            case spec.Enum(), _:
                answer = self._narrowed(a, b, a, b)
            case _, spec.Enum():
                answer = self._narrowed(b, a, a, b)
            case spec.Text(), spec.Text():
                answer, more = self._texts(a, b)
                others += more
            case spec.Integer() | spec.Number(), spec.Integer() | spec.Number():
                answer = self._numbers(a, b)
            case spec.Array(), spec.Array():
                answer = self._arrays(a, b)
            case spec.Object(), spec.Object():
                answer = self._objects(a, b)
            case (spec.Null(), _) if b.nullable or b.implied:
                answer = a
            case (_, spec.Null()) if a.nullable or a.implied:
                answer = b
            case _ if type(a) is type(b):
                answer = a
            case _ if b.implied or a.implied:
                answer = self._spoken_of_another_type(a, b)
            case _:
                raise self._conflict(a, b)
        return replace(answer, others=others, implied=a.implied and b.implied)

    def _conflict(self, a: spec.Schema, b: spec.Schema) -> Conflict:
        what = f"{_PLAIN_WORDS.get(type(b), 'something else')} here and {_PLAIN_WORDS.get(type(a), 'something else')} in another part"
        return Conflict(a.at, b.at, f"{subject(b.at)} is {what} of what `allOf` puts together, so no value fits")

    def _spoken_of_another_type(self, a: spec.Schema, b: spec.Schema) -> spec.Schema:
        """Keywords without a `type` say nothing about values of other types."""
        idle, solid = (b, a) if b.implied else (a, b)
        what = _PLAIN_WORDS.get(type(idle), "another type")
        message = f"{subject(idle.at)} has keywords for {what}, but another part says that it is {_PLAIN_WORDS.get(type(solid), 'not')}"
        also = ((solid.at, "the type is given here"),)
        self.warnings.append(Problem(at=idle.at, message=message, hint="they have no effect", severity="warning", also=also))
        return solid

    # ----------------------------------------------------------------------------------------------------------------
    # Words and several types

    def _enums(self, a: spec.Enum, b: spec.Enum) -> spec.Enum:
        other = _words(b)
        kept = tuple(word for key, word in _words(a).items() if key in other)
        if not kept:
            raise Conflict(a.at, b.at, f"{subject(b.at)} has no word in common with another part of what `allOf` puts together")
        narrow = b if len(kept) == len(b.words) else a
        kept = kept if narrow is a else b.words
        extensions = a.const or b.const
        return replace(narrow, words=kept, const=extensions and len(kept) == 1, type=a.type or b.type, format=a.format or b.format)

    def _narrowed(self, words: spec.Enum, by: spec.Schema, a: spec.Schema, b: spec.Schema) -> spec.Enum:
        """The words of an enum that are of a type. Bounds and patterns beside words are kept as they are: `validate` alone would ask."""
        kept = tuple(word for word in words.words if _fits(word.data, by))
        if not kept:
            if by.implied:
                return words
            raise self._conflict(a, b)
        named = {spec.Text: "string", spec.Integer: "integer", spec.Number: "number", spec.Boolean: "boolean"}.get(type(by))
        return replace(words, words=kept, type=words.type or named, format=words.format or getattr(by, "format", None))

    def _several(self, a: spec.Schema, b: spec.Schema) -> spec.Schema:
        found: list[spec.Schema] = []
        for one in _members(a):
            for other in _members(b):
                if type(one) is type(other) or not any(m.implied and not isinstance(m, spec.Enum) for m in (one, other)):
                    try:
                        found.append(self.meet(one, other))
                    except Conflict:
                        continue
        unique: list[spec.Schema] = []
        for schema in found:
            if not any(same_shape(schema, known) for known in unique):
                unique.append(schema)
        if not unique:
            if a.implied or b.implied:
                return a if b.implied else b
            raise self._conflict(a, b)
        return unique[0] if len(unique) == 1 else spec.Several(at=b.at, members=tuple(unique))

    # ----------------------------------------------------------------------------------------------------------------
    # Texts and numbers

    def _texts(self, a: spec.Text, b: spec.Text) -> tuple[spec.Text, tuple[spec.Other, ...]]:
        if a.format in _APART and b.format in _APART and a.format != b.format:
            raise Conflict(a.at, b.at, f"{subject(b.at)} has the format {b.format} here and {a.format} in another part, so no text fits")
        more: tuple[spec.Other, ...] = ()
        if a.pattern is not None and b.pattern is not None and a.pattern != b.pattern:
            more = (spec.Other("pattern", b.pattern, f"{b.at}/pattern"),)
        known = next((f for f in (b.format, a.format) if f in _APART), None)
        low, high = self._range(a, b, "min_length", "max_length")
        text = replace(
            b,
            format=known or b.format or a.format,
            pattern=a.pattern if a.pattern is not None else b.pattern,
            min_length=low,
            max_length=high,
            content_encoding=b.content_encoding or a.content_encoding,
            content_media_type=b.content_media_type or a.content_media_type,
            content_schema=b.content_schema or a.content_schema,
        )
        return text, more

    def _numbers(self, a: spec.Integer | spec.Number, b: spec.Integer | spec.Number) -> spec.Integer | spec.Number:
        low, high = self._range(a, b, "minimum", "maximum")
        above, below = _largest(a.exclusive_minimum, b.exclusive_minimum), _smallest(a.exclusive_maximum, b.exclusive_maximum)
        base = next((n for n in (b, a) if isinstance(n, spec.Integer)), b)
        formats = [n.format for n in (a, b) if n.format is not None and (isinstance(base, spec.Number) or "int" in n.format)]
        return replace(
            base,
            format=min(formats, key=lambda f: _WIDTHS.index(f) if f in _WIDTHS else 0, default=None),
            minimum=low,
            maximum=high,
            exclusive_minimum=above,
            exclusive_maximum=below,
            multiple_of=_common_multiple(a.multiple_of, b.multiple_of),
        )

    def _range(self, a: Any, b: Any, low: str, high: str) -> tuple[Any, Any]:
        """The tighter bounds."""
        least = _largest(getattr(a, low), getattr(b, low))
        most = _smallest(getattr(a, high), getattr(b, high))
        if least is not None and most is not None and least > most:
            raise Conflict(a.at, b.at, f"{subject(b.at)} is at least {least} in one part and at most {most} in another, so no value fits")
        return least, most

    # ----------------------------------------------------------------------------------------------------------------
    # Arrays and objects

    def _arrays(self, a: spec.Array, b: spec.Array) -> spec.Array:
        low, high = self._range(a, b, "min_items", "max_items")
        longer, shorter = (a.prefix_items, b.prefix_items) if len(a.prefix_items) >= len(b.prefix_items) else (b.prefix_items, a.prefix_items)
        pairs = (self.both(f"{self.at}/allOf/prefixItems/{i}", x, y) for i, (x, y) in enumerate(zip(longer, shorter)))
        return replace(
            b,
            items=self._either(f"{self.at}/allOf/items", a.items, b.items),
            prefix_items=(*pairs, *longer[len(shorter) :]),
            min_items=low,
            max_items=high,
            unique=a.unique or b.unique,
        )

    def _objects(self, a: spec.Object, b: spec.Object) -> spec.Object:
        low, high = self._range(a, b, "min_properties", "max_properties")
        required = {*_required(a), *_required(b)}
        found: dict[str, spec.Property] = {}
        for prop in (*a.properties, *b.properties):
            first = found.get(prop.name)
            if first is None:
                found[prop.name] = prop
            else:
                schema = self.both(f"{self.at}/allOf/properties/{escape(prop.name)}", first.schema, prop.schema)
                found[prop.name] = replace(first, at=schema.at, schema=schema)
        properties = tuple(p if p.required == (p.name in required) else replace(p, required=True) for p in found.values())
        additional: None | bool | spec.Schema
        if a.additional is not None and b.additional is not None and a.unevaluated != b.unevaluated:
            a, b = (replace(a, additional=None, unevaluated=False), b) if a.unevaluated else (a, replace(b, additional=None, unevaluated=False))
        unevaluated = a.unevaluated or b.unevaluated
        if isinstance(a.additional, spec.Node) and isinstance(b.additional, spec.Node):
            additional = self.both(f"{self.at}/allOf/additional", a.additional, b.additional)
        else:
            given = [x for x in (a.additional, b.additional) if x is not None]
            additional = next((x for x in given if x is False), next((x for x in given if x is not True), given[0] if given else None))
        undeclared = tuple(dict.fromkeys(n for part in (a, b) for n in _required(part) if n not in found))
        discriminator = a.discriminator if a.discriminator == b.discriminator else None
        return replace(
            b, properties=properties, additional=additional, unevaluated=unevaluated, min_properties=low, max_properties=high,
            undeclared=undeclared, discriminator=discriminator,
        )  # fmt: skip

    def _closed(self, whole: spec.Object, parts: list[spec.Object]) -> spec.Object:
        """`additionalProperties: false` in one part forbids, to the letter, what only another part declares. Nobody means that."""
        if whole.additional is not False:
            return whole
        for part in parts:
            own = {prop.name for prop in part.properties}
            strange = next((p for other in parts for p in other.properties if p.name not in own), None)
            everywhere = all(other.additional is False for other in parts if other.properties)
            if part.additional is False and strange is not None and not everywhere:
                message = f"`additionalProperties: false` here forbids `{strange.name}`, which another part of the `allOf` declares"
                also = ((strange.at, "declared here"),)
                hint = "it is taken to be absent; `unevaluatedProperties: false` beside the `allOf` is what closes the whole"
                place = f"{part.at}/additionalProperties"
                self.warnings.append(Problem(at=place, message=message, hint=hint, severity="warning", also=also))
                return replace(whole, additional=None)
        return whole

    def _either(self, at: str, a: spec.Schema | None, b: spec.Schema | None) -> spec.Schema | None:
        if a is None or b is None:
            return a if b is None else b
        return self.both(at, a, b)


def requirement_lists(union: spec.OneOf | spec.AnyOf, follow: Callable[[Any], Any]) -> list[spec.Json] | None:
    """The alternatives of a union that only say which properties must be there (or must not), as plain data; None when they say more."""
    said: list[spec.Json] = []
    for member in union.members:
        node = follow(member)
        match node:
            case spec.Object(additional=None | True, min_properties=None, max_properties=None) if all(
                isinstance(p.schema, (spec.Anything, spec.Nothing)) for p in node.properties
            ) and (node.undeclared or any(p.required or isinstance(p.schema, spec.Nothing) or p.schema.others for p in node.properties)):
                one: dict[str, spec.Json] = {"required": list(_required(node))} if _required(node) else {}
                never: dict[str, spec.Json] = {p.name: False for p in node.properties if isinstance(p.schema, spec.Nothing)}
                one |= {"properties": never} if never else {}
                said.append(one | {other.keyword: other.value for other in node.others})
            case spec.Anything() if node.others and all(other.keyword in _CONDITIONS for other in node.others):
                said.append({other.keyword: other.value for other in node.others})
            case _:
                return None
    return said


_CONDITIONS = ("not", "if", "then", "else", "dependentRequired", "dependentSchemas")


def _required(schema: spec.Object) -> tuple[str, ...]:
    return (*(prop.name for prop in schema.properties if prop.required), *schema.undeclared)


def _members(schema: spec.Schema) -> tuple[spec.Schema, ...]:
    return schema.members if isinstance(schema, spec.Several) else (schema,)


def _others(a: spec.Schema, b: spec.Schema) -> tuple[spec.Other, ...]:
    return tuple({(other.keyword, other.at): other for other in (*a.others, *b.others)}.values())


def _words(schema: spec.Enum) -> Words:
    return {_word_key(word.data): word for word in schema.words}


def _word_key(data: spec.Json) -> tuple[str, str]:
    if isinstance(data, (int, Decimal)) and not isinstance(data, bool):
        return "number", str(Decimal(data).normalize())
    return type(data).__name__, repr(data)


def _fits(data: spec.Json, schema: spec.Schema) -> bool:
    match schema:
        case spec.Text():
            return isinstance(data, str)
        case spec.Integer():
            return not isinstance(data, bool) and (isinstance(data, int) or isinstance(data, Decimal) and data == data.to_integral_value())
        case spec.Number():
            return not isinstance(data, bool) and isinstance(data, (int, Decimal))
        case spec.Boolean():
            return isinstance(data, bool)
        case spec.Null():
            return data is None
        case spec.Array():
            return isinstance(data, list)
        case spec.Object():
            return isinstance(data, dict)
        case _:
            return True


def _largest(a: Any, b: Any) -> Any:
    return max((bound for bound in (a, b) if bound is not None), default=None)


def _smallest(a: Any, b: Any) -> Any:
    return min((bound for bound in (a, b) if bound is not None), default=None)


def _common_multiple(a: spec.Exact | None, b: spec.Exact | None) -> spec.Exact | None:
    """The smallest number that is a multiple of both."""
    if a is None or b is None or a == b:
        return a if b is None else b
    x, y = Fraction(a), Fraction(b)
    both = Fraction(lcm(x.numerator, y.numerator), gcd(x.denominator, y.denominator))
    return both.numerator if both.denominator == 1 else Decimal(both.numerator) / Decimal(both.denominator)
