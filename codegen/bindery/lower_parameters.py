"""Parameters: their C++ types, and how each is to look in a path, a query, a header or a cookie."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from . import cpp, lower_doc, names, spec
from .lower_forms import STYLES, fields_of
from .lower_media import essence, is_json
from .lower_rules import may_have_rules, rules_of
from .lower_types import Types, qualify
from .source import Problem

Shape = Literal["scalar", "list", "nested list", "object", "nested object", "mixed"]

_USUAL = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False), "cookie": ("form", True)}
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def lower_parameters(types: Types, operation: spec.Operation, body: cpp.Parameter | None) -> tuple[cpp.Parameter, ...]:
    """In the order of the description, the body last. Two of one name get their place behind it."""
    every = {(p.where, p.name): p for p in (types.linked.follow(item) for item in operation.parameters)}  # Of twins the last one counts.
    given = [p for p in every.values() if _is_sent(types, p)]
    wanted = [(names.snake(p.name), p.where) for p in given]
    places = {name: {place for other, place in wanted if other == name} for name, _ in wanted} | {"body": {"body", "other"}}
    final = [names.behind(name, place) if len(places[name]) > 1 else name for name, place in wanted]
    final = names.distinct([(f"{p.where} {p.name}", n) for n, p in zip(final, given)])
    given = [replace(p, required=True) if p.where == "path" and not _may_be_nothing(operation.path, p) else p for p in given]
    parameters = [_Lowering(types, p).run(n) for p, n in zip(given, final)]
    if body is not None:
        parameters.append(body)
    used = {p.name for p in parameters}
    return tuple(replace(p, type=qualify(p.type, used)) for p in parameters)


def _is_sent(types: Types, p: spec.Parameter) -> bool:
    """Three headers are not parameters (OpenAPI 3.1, 4.8.12.1): media types and security say what they are."""
    if p.where != "header" or p.name.lower() not in ("accept", "content-type", "authorization"):
        return True
    message = f"the header `{p.name}` is no parameter: media types and security requirements say what it is"
    types.problems.append(Problem(at=p.at, message=message, hint="leave it out", part="key", severity="warning"))
    return False


def _may_be_nothing(path: str, p: spec.Parameter) -> bool:
    """Whether a path is whole without the value of a parameter: one that is said to be no must, and that does not fill its segment."""
    return not p.required and re.search(r"[^/]\{" + re.escape(p.name) + r"\}", path) is not None


@dataclass(slots=True)
class _Lowering:
    types: Types
    p: spec.Parameter

    def run(self, name: str) -> cpp.Parameter:
        p = self.p
        self._check_name()
        if p.content:
            of, style, encoders = self._content(self.types.linked.content(p)[0])
            schema = None
        else:
            of, style = self._styled()
            schema, encoders = p.schema, ()
        facts = [f"Header `{p.name}`."] if p.where == "header" else [f"Cookie `{p.name}`."] if p.where == "cookie" else []
        facts += lower_doc.schema_facts(self.types.shape(schema)) if schema is not None else []
        facts += ["Null sends the name without a value."] if isinstance(of, cpp.Nullable) else []
        facts += ["Deprecated."] if p.deprecated else []
        doc = lower_doc.document(p.description, facts=facts, notes=p.x_note, sources=p.x_source)
        rules = self._rules()
        send = "query_string" if p.where == "querystring" else p.where
        return cpp.Parameter(
            name=name, wire=p.name, send=send, type=of if p.required else cpp.Optional(of), required=p.required, style=style,
            encoders=encoders, rules=rules, checked=bool(rules) or may_have_rules(of), doc=doc, at=p.at,
        )  # fmt: skip

    def _rules(self) -> tuple[cpp.Check, ...]:
        content = self.types.linked.content(self.p)
        schema = content[0].schema if content and is_json(content[0].type) else self.p.schema
        return rules_of(self.types, schema) if schema is not None else ()

    def _refuse(self, at: str, message: str, hint: str) -> None:
        self.types.problems.append(Problem(at=at, message=message, hint=hint, part="key"))

    def _warn(self, message: str, hint: str) -> None:
        self.types.problems.append(Problem(at=self.p.at, message=message, hint=hint, part="key", severity="warning"))

    def _check_name(self) -> None:
        p = self.p
        if not p.name and p.where != "querystring":
            self._refuse(f"{p.at}/name", "this parameter has no name", "give it one")
        elif p.where in ("header", "cookie") and not _TOKEN.fullmatch(p.name):
            what = f"the name of a {p.where}"
            self._refuse(f"{p.at}/name", f"`{p.name}` has a character that {what} may not have", "letters, digits and `-` may stand in it")
        self.types.refuse_nul(p.at, p.name, "parameter's name")

    # ----------------------------------------------------------------------------------------------------------------
    # With `content`

    def _content(self, media: spec.MediaType) -> tuple[cpp.Type, cpp.Style | None, tuple[cpp.Encoder, ...]]:
        of = self.types.type_of(media.schema) if media.schema is not None else cpp.Plain("rt::any")
        if self.p.where == "querystring":
            if essence(media.type) == "application/x-www-form-urlencoded":
                return of, None, (cpp.Encoder("form", media.type, fields_of(media)),)
            if is_json(media.type):
                return of, None, (cpp.Encoder("json", media.type),)
            return cpp.Plain("std::string"), None, (cpp.Encoder("raw", media.type),)
        if is_json(media.type):
            return of, cpp.Style("json_text"), ()
        return cpp.Plain("std::string"), self._plain_style(), ()

    def _plain_style(self) -> cpp.Style | None:
        """How a text is sent of which the description says no style. A cookie always has one."""
        return cpp.Style("form", True) if self.p.where == "cookie" else None

    # ----------------------------------------------------------------------------------------------------------------
    # With `schema`

    def _styled(self) -> tuple[cpp.Type, cpp.Style | None]:
        p = self.p
        if p.schema is None:
            return cpp.Plain("std::string"), self._plain_style()
        schema = self.types.shape(p.schema)
        secret = p.extensions.get("x-secret") is True or p.schema.notes.secret or schema.notes.secret
        shape = self._shape(schema)
        of = self._type(p.schema, secret, keep_null=p.allow_empty and p.where == "query" and shape != "list" and not isinstance(schema, spec.Text))
        style = self._style(shape, isinstance(of, cpp.Nullable))
        self._warn_about_nesting(shape, style)
        self._warn_about_undefined(shape)
        return of, style

    def _type(self, schema: spec.Schema, secret: bool, keep_null: bool) -> cpp.Type:
        """The type without null, which has no form in a parameter, unless null is how an empty value is sent."""
        of = self.types.type_of(schema, secret)
        inner = of.of if isinstance(of, cpp.Nullable) else of
        if isinstance(inner, cpp.Vector) and isinstance(inner.of, cpp.Nullable):
            inner = cpp.Vector(inner.of.of)
        return cpp.Nullable(inner) if keep_null else inner

    def _style(self, shape: Shape, empty: bool) -> cpp.Style | None:
        """None where the place's usual way sends it: scalars, and lists of them as the place's default has it."""
        p = self.p
        usual, explode = _USUAL.get(p.where, ("form", True))
        default = p.style == usual and not (p.allow_reserved or empty or (p.where == "path" and not p.required))
        simple_list = shape == "list" and (p.explode == explode or usual == "simple") and not p.allow_empty
        if p.where != "cookie" and default and (shape == "scalar" or simple_list):
            return None
        return cpp.Style(STYLES.get(p.style, usual), p.explode, p.allow_reserved, p.allow_empty and p.where == "query")

    def _shape(self, schema: spec.Schema, depth: int = 0) -> Shape:
        match schema:
            case spec.Text() | spec.Integer() | spec.Number() | spec.Boolean() | spec.Null():
                return "scalar"
            case spec.Enum():
                return "mixed" if any(isinstance(word.data, (list, dict)) for word in schema.words) else "scalar"
            case spec.Array(items=items, prefix_items=()) if items is not None and depth == 0:
                return "list" if self._shape(self.types.shape(items), 1) == "scalar" else "nested list"
            case spec.Array():
                return "nested list"
            case spec.Object(properties=properties) if depth == 0:
                plain = all(self._shape(self.types.shape(prop.schema), 1) == "scalar" for prop in properties)
                return "object" if plain else "nested object"
            case spec.Object():
                return "nested object"
            case spec.AnyOf(members=members, base=None) | spec.OneOf(members=members, base=None) | spec.Several(members=members):
                shapes = {self._shape(self.types.shape(member), depth + 1) for member in members} if depth < 8 else set()
                return "scalar" if shapes == {"scalar"} else "mixed"
            case _:
                return "mixed"

    def _warn_about_undefined(self, shape: Shape) -> None:
        """Cells that are empty in OpenAPI's table of styles."""
        p = self.p
        if p.style in ("spaceDelimited", "pipeDelimited") and (p.explode or shape == "scalar"):
            what = "with `explode: true`" if p.explode else "for a single value"
            message = f"`style: {p.style}` {what} is not defined: the parameter `{p.name}` is sent as with `style: form`"
            self._warn(message, "write `style: form`")
        elif p.style == "deepObject" and shape in ("scalar", "list"):
            how = "as with `style: form`" if shape == "scalar" else f"as `{p.name}[]=…` for each item"
            self._warn(f"`style: deepObject` is defined for objects only: the parameter `{p.name}` is sent {how}", "write `style: form`")

    def _warn_about_nesting(self, shape: Shape, style: cpp.Style | None) -> None:
        name = self.p.name
        if style is None or not shape.startswith("nested"):
            return
        if style.name == "deep_object":
            message = f"the parameter `{name}` nests, for which `deepObject` defines nothing: each level is sent in brackets of its own"
        else:
            message = f"the parameter `{name}` nests, for which `style: {self.p.style}` defines nothing: what is inside is sent as JSON text"
        self._warn(message, "give it a `content` of application/json, which says what is sent")
