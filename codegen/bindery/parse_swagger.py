"""Swagger 2.0 to `spec`: the same model, with places of the original.

What is different from OpenAPI 3: a body is a parameter, a form is several of them, media types stand apart in `consumes` and `produces`, and
parameters and headers have the keywords of their schema beside their own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, cast

from . import spec
from .parse_content import child, tag_names
from .parse_fields import Fields, Problems, found
from .parse_operation import METHODS, Operations
from .parse_rules import check
from .parse_schema import read_docs, read_schema
from .parse_slips import is_left_out
from .parse_swagger_root import host_servers, security_schemes, shared_tags
from .source import Problem, tokens

_INLINE = frozenset(
    "type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems"
    " enum multipleOf x-nullable x-ms-enum x-enum-varnames x-secret".split()
)
_LISTS: dict[str, tuple[spec.Style, bool]] = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def parse(data: dict[str, Any], file: str, lenient: bool = False) -> tuple[spec.Description | None, list[Problem]]:
    """As `parse.parse`, for a document with `swagger`."""
    problems = Problems((2, 0), lenient)
    version = data["swagger"]
    if str(version) not in ("2.0", "2") or not (isinstance(version, str) and version == "2.0" or lenient):
        message = f"`swagger` is {found(version)}; expected the text 2.0"
        (problems.refuse if str(version) not in ("2.0", "2") else problems.add)(f"{file}#/swagger", message, 'write swagger: "2.0"')
        return None, problems
    description = Swagger(problems, data).read(data, f"{file}#")
    check(description, problems)
    return description, problems


def fragment(
    kind: spec.RefKind, value: Any, at: str, root: dict[str, Any] | None, lenient: bool
) -> tuple[spec.Target | None, list[Problem]]:
    """As `parse.fragment`, for the kinds that Swagger writes in its own way; None as target for others."""
    problems = Problems((2, 0), lenient)
    reader = Swagger(problems, root or {})
    keys = tokens(at[at.index("#") :])
    name = keys[-1] if keys else ""
    match kind:
        case "parameter":
            return reader.or_ref("parameter", reader.parameter)(value, at), problems
        case "response":
            return reader.or_ref("response", reader.response)(value, at), problems
        case "header":
            return reader.header(name, value, at), problems
        case "path item":
            return reader.path_item(name, value, at), problems
        case "schema":
            return read_schema(value, at, name, problems), problems
        case _:
            problems.refuse(at, f"Swagger 2.0 has no {kind}s that can be referred to")
            return None, problems


class Swagger(Operations):
    """Reads a whole document. `root` is its data, because a reference to a parameter may turn out to be one to a body."""

    def __init__(self, problems: Problems, root: dict[str, Any]) -> None:
        super().__init__(problems)
        self.root = root
        self._root_at = ""
        self._consumes = self._types(root, "consumes")
        self._produces = self._types(root, "produces")

    def read(self, data: dict[str, Any], at: str) -> spec.Description:
        self._root_at = at
        fields = self.fields(data, at, "description")
        fields.require("info")
        fields.require("paths")
        for key in ("swagger", "host", "basePath", "schemes", "consumes", "produces"):
            fields.has(key)
        info = self.fields(data.get("info", {}), f"{at}/info", "`info`")
        if "info" in data:
            info.require("title")
            info.require("version")
        parameters = fields.each("parameters", self._shared_parameter)
        description = spec.Description(
            at=at,
            version="2.0",
            title=info.text("title") or "",
            api_version=info.text("version") or "",
            description=info.text("description"),
            terms_of_service=info.text("termsOfService"),
            contact=info.mapping("contact"),
            license=info.mapping("license"),
            docs=fields.one("externalDocs", lambda value, at: read_docs(value, at, self.problems)),
            servers=host_servers(fields),
            tags=shared_tags(fields),
            paths=fields.each("paths", self.path_item, extensible=True) + self._more_paths(data, at),
            components=spec.Components(
                schemas=fields.each("definitions", self._definition),
                parameters=tuple(c for c in parameters if not isinstance(c.node, spec.RequestBody)),
                request_bodies=tuple(c for c in parameters if isinstance(c.node, spec.RequestBody)),
                responses=fields.each("responses", self._shared_response),
                security_schemes=security_schemes(fields),
            ),
            security=self.security(fields),
            x_note=fields.remarks("x-note") + info.remarks("x-note"),
            x_source=fields.remarks("x-source") + info.remarks("x-source"),
            extensions=fields.extensions(),
            info_extensions=info.extensions(),
        )
        info.done()
        fields.done()
        return description

    def _more_paths(self, data: dict[str, Any], at: str) -> tuple[spec.PathItem, ...]:
        """AutoRest's way to write several operations for one path, told apart by a query."""
        paths = data.get("x-ms-paths")
        if not isinstance(paths, dict):
            return ()
        return tuple(self.path_item(path, value, child(at, "x-ms-paths", path)) for path, value in paths.items())

    def _types(self, data: dict[str, Any], key: str) -> tuple[str, ...]:
        value = data.get(key)
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()

    def _definition(self, name: str, value: Any, at: str) -> spec.Named:
        return spec.Named(at=at, name=name, schema=read_schema(value, at, name, self.problems))

    def _shared_parameter(self, name: str, value: Any, at: str) -> spec.Component | None:
        where = value.get("in") if isinstance(value, dict) else None
        if where == "body":
            return spec.Component(at=at, name=name, node=self._body(value, at, self._consumes))
        if where == "formData":
            return None  # Whoever refers to it reads it, as a field of a form.
        node = self.or_ref("parameter", self.parameter)(value, at)
        return None if node is None else spec.Component(at=at, name=name, node=node)

    def _shared_response(self, name: str, value: Any, at: str) -> spec.Component:
        return spec.Component(at=at, name=name, node=self.or_ref("response", self.response)(value, at))

    # ----------------------------------------------------------------------------------------------------------------
    # Operations

    def path_item(self, path: str, value: Any, at: str) -> spec.PathItem:
        fields = self.fields(value, at, "path item")
        shared = self._split(fields)
        methods = [method for method in METHODS if method != "trace"]
        for method in methods:
            fields.has(method)
        operations = tuple(
            self._operation(method.upper(), path, fields.data[method], fields.place(method), shared) for method in fields.data if method in methods
        )
        item = spec.PathItem(
            at=at,
            path=path,
            ref=self._path_ref(fields),
            parameters=shared.plain,
            operations=operations,
            extensions=fields.extensions(),
        )
        fields.done()
        return item

    def _operation(self, method: str, path: str, value: Any, at: str, shared: _Split) -> spec.Operation:
        fields = self.fields(value, at, "operation")
        fields.require("responses")
        consumes = self._types(fields.data, "consumes") if fields.has("consumes") else self._consumes
        produces = self._types(fields.data, "produces") if fields.has("produces") else self._produces
        own = self._split(fields)
        self._check_schemes(fields)
        operation = spec.Operation(
            at=at,
            id=fields.text("operationId") or None,
            method=method,
            path=path,
            summary=fields.text("summary"),
            description=fields.text("description"),
            docs=fields.one("externalDocs", lambda value, at: read_docs(value, at, self.problems)),
            tags=tag_names(fields, self.problems),
            deprecated=fields.flag("deprecated"),
            parameters=own.plain,
            body=self._body_of(own, shared, consumes, fields.place("parameters")),
            responses=self.responses_of(fields, lambda s, v, a: self._reply(s, v, a, produces)),
            security=self.security(fields) if fields.has("security") else None,
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return operation

    def _reply(self, status: str, value: Any, at: str, produces: tuple[str, ...]) -> spec.Reply | None:
        outer, self._produces = self._produces, produces
        try:
            return self.reply(status, value, at)
        finally:
            self._produces = outer

    def _split(self, fields: Fields) -> _Split:
        """Parameters proper, the body, and the fields of a form."""
        split = _Split()
        bodies: list[tuple[Any, str]] = []
        for value, at in fields.items("parameters", lambda value, at: (value, at)):
            target, place = self._behind(value, at)
            where = target.get("in") if isinstance(target, dict) else None
            if where == "body":
                bodies.append((target, place))
            elif where == "formData":
                split.form.append((target, place))
            elif (parameter := self.or_ref("parameter", self.parameter)(value, at)) is not None:
                split.parameters.append(parameter)
        for value, place in bodies[1:]:
            self.problems.add(place, "this is a second parameter in the body, which is one value", "make them properties of one object")
        if bodies and split.form:
            self.problems.add(bodies[0][1], "a body stands beside `formData` parameters, which make a body too", "choose one")
        split.body = bodies[0] if bodies else None
        return split

    def _behind(self, value: Any, at: str) -> tuple[Any, str]:
        """The parameter that a reference within this document leads to."""
        for _ in range(8):
            target = value.get("$ref") if isinstance(value, dict) else None
            match = re.fullmatch(r"#/parameters/([^/]+)", target) if isinstance(target, str) else None
            shared = self.root.get("parameters")
            if match is None or not isinstance(shared, dict):
                return value, at
            name = match[1].replace("~1", "/").replace("~0", "~")
            if name not in shared:
                return value, at
            value, at = shared[name], child(self._root_at or at.split("#")[0] + "#", "parameters", name)
        return value, at

    def _body_of(self, own: _Split, shared: _Split, consumes: tuple[str, ...], at: str) -> spec.RequestBody | None:
        if own.body is not None and shared.body is not None and own.body[0].get("name") != shared.body[0].get("name"):
            self.problems.add(own.body[1], "this is a second parameter in the body, beside that of the path", "give both one name, so that it replaces the other")
        body = own.body or (None if own.form else shared.body)
        if body is not None:
            return self._body(*body, consumes)
        names = {field["name"] for field, _ in own.form if isinstance(field.get("name"), str)}
        form = [pair for pair in shared.form if pair[0].get("name") not in names] + own.form
        return self._form(form, consumes, at) if form else None

    def _body(self, value: Any, at: str, consumes: tuple[str, ...]) -> spec.RequestBody:
        fields = self.fields(value, at, "parameter")
        fields.require("schema")
        fields.require("name")
        for key in ("name", "in", "type", "format", "default", "x-example", "example", "allowEmptyValue"):
            fields.has(key)
        schema = fields.one("schema", lambda value, at: read_schema(value, at, "body", self.problems))
        if isinstance(value, dict) and isinstance(value.get("schema"), dict) and value["schema"].get("type") == "file":
            self.problems.add(f"{at}/schema/type", "a body has no type file; a form and a reply have", "declare a formData parameter")
        body = spec.RequestBody(
            at=at,
            required=fields.flag("required"),
            description=fields.text("description"),
            content=tuple(spec.MediaType(at=at, type=name, schema=schema) for name in dict.fromkeys(consumes or ("application/json",))),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return body

    def _form(self, form: list[tuple[Any, str]], consumes: tuple[str, ...], at: str) -> spec.RequestBody:
        has_file = any(field.get("type") == "file" for field, _ in form)
        if has_file and not any("form" in name or name.startswith("multipart/") for name in consumes):
            self.problems.add(at, "a file is sent, and `consumes` names no form that can hold one", "add multipart/form-data to `consumes`", part="key")
        listed = [name for name in consumes if name.split(";")[0].strip() in _FORMS]
        if has_file:
            listed = [name for name in listed if name.startswith("multipart")] or ["multipart/form-data"]
        properties, encodings = [], []
        seen: set[str] = set()
        for value, place in form:
            prop, encoding = self._form_field(value, place)
            if prop.name in seen:
                self.problems.add(f"{place}/name", f"the form has the field `{prop.name}` twice", "remove or rename one")
                continue
            seen.add(prop.name)
            properties.append(prop)
            encodings += [encoding] if encoding is not None else []
        schema = spec.Object(at=at, properties=tuple(properties))
        content = tuple(
            spec.MediaType(at=at, type=name, schema=schema, encoding=tuple(encodings)) for name in listed[:1] or ["application/x-www-form-urlencoded"]
        )
        return spec.RequestBody(at=at, required=any(prop.required for prop in properties), content=content)

    def _form_field(self, value: Any, at: str) -> tuple[spec.Property, spec.Encoding | None]:
        fields = self.fields(value, at, "parameter")
        fields.require("name")
        name = fields.text("name") or ""
        for key in ("in", "allowEmptyValue", "example", "x-example"):
            fields.has(key)
        required, description = fields.flag("required"), fields.text("description")
        style, explode = self._list_style(fields, "query")
        schema = self._inline(fields, name)
        schema = replace(schema, notes=replace(schema.notes, description=schema.notes.description or description))
        is_list = isinstance(schema, spec.Array)
        fields.done()
        encoding = spec.Encoding(at=at, name=name, style=style, explode=explode) if is_list else None
        return spec.Property(at=at, name=name, schema=schema, required=required), encoding

    # ----------------------------------------------------------------------------------------------------------------
    # Parameters, headers, responses

    def parameter(self, value: Any, at: str) -> spec.Parameter | None:
        fields = self.fields(value, at, "parameter")
        fields.require("name")
        fields.require("in")
        fields.require("type", "schema") if self.problems.lenient else fields.require("type")
        name, where = fields.text("name"), fields.word("in", ("path", "query", "header", "body", "formData"))
        required = fields.flag("required")
        if where == "path" and not required:
            self.problems.add(at, f"the path parameter `{name}` is not required; a path parameter always is", "write `required: true`", part="key")
        style, explode = self._list_style(fields, where or "query")
        parameter = spec.Parameter(
            at=at,
            name=name or "",
            where=cast(spec.Where, where if where in ("path", "query", "header") else "query"),
            required=required or where == "path" and not fields.has("required"),
            description=fields.text("description"),
            deprecated=fields.flag("deprecated"),
            allow_empty=fields.flag("allowEmptyValue"),
            style=style,
            explode=explode,
            allow_reserved=fields.data.get("x-ms-skip-url-encoding") is True,
            schema=self._inline(fields, name or ""),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        for key in ("example", "examples"):
            fields.has(key)
        fields.done()
        is_known = name is not None and where is not None and not is_left_out(name, where, at, self.problems)
        return parameter if is_known else None

    def _check_schemes(self, fields: Fields) -> None:
        """An operation that goes by other schemes than the rest: a program decides that, by the transport that it calls it with."""
        schemes, of_all = fields.texts("schemes"), self.root.get("schemes")
        usual = of_all if isinstance(of_all, list) and of_all else ["https"]
        if schemes and schemes[0] != usual[0]:
            message = f"this operation goes by {schemes[0]} and others by {usual[0]}; it is sent as they are, to the transport's server"
            self.problems.warn(fields.place("schemes"), message, "call it with another transport, or say so in `call_options.origin`", part="key")

    def _list_style(self, fields: Fields, where: str) -> tuple[spec.Style, bool]:
        words = [word for word in _LISTS if word != "multi" or where in ("query", "formData")]
        style, explode = _LISTS[fields.word("collectionFormat", words) or "csv"]
        return ("simple" if style == "form" and where in ("path", "header") else style), explode

    def _inline(self, fields: Fields, name: str) -> spec.Schema:
        """The schema that stands among the keys of a parameter or header."""
        if "schema" in fields.data and self.problems.lenient:
            fields.has("schema")
            for key in _INLINE:
                fields.has(key)
            return read_schema(fields.data["schema"], fields.place("schema"), name, self.problems)
        data = {key: value for key, value in fields.data.items() if key in _INLINE}
        kind, in_form = data.get("type"), fields.data.get("in") == "formData"
        if kind in ("object", "null") or (kind == "file" and not in_form):
            message = f"`{name}` has the type {kind}, which cannot stand here"
            self.problems.add(fields.place("type"), message, "texts, numbers, booleans and arrays of them can")
        for key in _INLINE:
            fields.has(key)
        return read_schema(self._with_items(data, fields.at, name), fields.at, name, self.problems)

    def _with_items(self, data: dict[str, Any], at: str, name: str) -> dict[str, Any]:
        """Unlike a schema, a parameter or header has to say what its array holds: one kind of value."""
        if data.get("type") != "array":
            return data
        items = data.get("items")
        if not isinstance(items, dict):
            self.problems.add(at, f"the array `{name}` does not say what it holds", "add `items`, which is one mapping", part="key")
            return {**data, "items": {}}
        return {**data, "items": self._with_items(items, f"{at}/items", name)}

    def header(self, name: str, value: Any, at: str) -> spec.Header:
        fields = self.fields(value, at, "header")
        fields.require("type")
        style, explode = self._list_style(fields, "header")
        header = spec.Header(
            at=at,
            name=name,
            description=fields.text("description"),
            style=style,
            explode=explode,
            schema=self._inline(fields, name),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return header

    def response(self, value: Any, at: str) -> spec.Response:
        fields = self.fields(value, at, "response")
        fields.require("description")
        examples = fields.mapping("examples")
        response = spec.Response(
            at=at,
            description=fields.text("description") or "",
            headers=self.headers(fields),
            content=self._answer(fields, examples) if fields.has("schema") else (),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return response

    def _answer(self, fields: Fields, examples: dict[str, Any]) -> tuple[spec.MediaType, ...]:
        place = fields.place("schema")
        schema = read_schema(fields.data["schema"], place, "reply", self.problems)
        is_file = isinstance(schema, spec.Text) and schema.format == "binary"
        usual = ("application/octet-stream",) if is_file else ("application/json",)
        # JSON beside a file is there for the errors: a file is never JSON text.
        produced = tuple(name for name in self._produces if not (is_file and _JSON.fullmatch(name)))
        content = []
        for name in dict.fromkeys(produced or usual):
            shown = child(fields.place("examples"), name)
            example = (spec.Example(at=shown, value=spec.Value(shown, examples[name])),) if name in examples else ()
            content.append(spec.MediaType(at=place, type=name, schema=schema, examples=example))
        return tuple(content)


_JSON = re.compile(r"[^;]*[/+]json *(;.*)?")


class _Split:
    """The parameters of an operation or a path by what they become. Bodies and fields of forms are still data, with their places."""

    def __init__(self) -> None:
        self.parameters: list[spec.Parameter | spec.Ref] = []
        self.body: tuple[Any, str] | None = None
        self.form: list[tuple[Any, str]] = []

    @property
    def plain(self) -> tuple[spec.Parameter | spec.Ref, ...]:
        return tuple(self.parameters)
