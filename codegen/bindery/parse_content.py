"""What requests and responses are made of: parameters, headers, media types, examples, bodies, responses and links."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar, cast

from . import spec
from .parse_fields import Fields, Problems, Read, ReadNamed, as_text, found, is_extension
from .parse_old import inline_schema
from .parse_schema import read_schema
from .parse_slips import is_left_out
from .source import did_you_mean, escape

Kind = TypeVar("Kind")

_STYLES: dict[str, tuple[spec.Style, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "querystring": ("form",),
    "header": ("simple",),
    "cookie": ("form", "cookie"),  # `cookie` since 3.2
}
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(\s*;.*)?", re.ASCII)
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_STATUS = re.compile(r"[1-5](\d\d|XX)", re.ASCII)


class Content:
    """The readers of this module share the problems and nothing else."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems

    def fields(self, value: Any, at: str, what: str) -> Fields:
        return Fields(value, at, what, self.problems)

    # References

    def or_ref(self, kind: spec.RefKind, read: Read[Kind]) -> Read[Kind | spec.Ref]:
        """A reader that keeps a `$ref` as a Ref and leaves everything else to `read`."""

        def reader(value: Any, at: str) -> Kind | spec.Ref:
            ref = self.ref(value, at, kind)
            return ref if ref is not None else read(value, at)

        return reader

    def named_or_ref(self, kind: spec.RefKind, read: ReadNamed[Kind]) -> ReadNamed[Kind | spec.NamedRef]:
        def reader(name: str, value: Any, at: str) -> Kind | spec.NamedRef:
            ref = self.ref(value, at, kind)
            return spec.NamedRef(name=name, ref=ref) if ref is not None else read(name, value, at)

        return reader

    def ref(self, value: Any, at: str, kind: spec.RefKind) -> spec.Ref | None:
        """The Ref if `value` is one. What stands beside a `$ref` here has no effect, which the author may not know."""
        if not isinstance(value, dict) or "$ref" not in value:
            return None
        fields = self.fields(value, at, "reference")
        target, summary, description = fields.reference("$ref"), fields.text("summary"), fields.text("description")
        for key in fields.unknown():
            message = f"`{key}` stands beside a `$ref`, where only `summary` and `description` have an effect"
            self.problems.warn(fields.place(key), message, "move it to the target", part="key")
        notes = spec.Notes(description=description, extensions=fields.extensions())
        return None if target is None else spec.Ref(at=at, target=target, kind=kind, summary=summary, notes=notes)

    # Parameters and headers

    def parameter(self, value: Any, at: str) -> spec.Parameter | None:
        fields = self.fields(value, at, "parameter")
        fields.require("name")
        fields.require("in")
        name, where = fields.text("name"), fields.word("in", self._places())
        style = fields.word("style", self._styles(where)) if where else fields.text("style")
        style = style or _STYLES[where or "query"][0]
        required = fields.flag("required")
        if where == "path" and not required:
            message = f"the path parameter `{name}` is not required; a path parameter always is"
            place, part = (fields.place("required"), "value") if fields.has("required") else (at, "key")
            self.problems.add(place, message, "write `required: true`", part=cast(Any, part))
        if where in ("header", "cookie") and fields.has("allowReserved"):
            message = f"`allowReserved` says how a URL is encoded; a {where} is not part of one"
            say = self.problems.add if where == "header" or self.problems.version < (3, 2) else self.problems.warn
            say(fields.place("allowReserved"), message, "remove it", part="key")
        if where == "querystring" and "schema" in fields.data:
            message = "a parameter that is the whole query has a `content`, which says how it is written, and no `schema`"
            self.problems.add(fields.place("schema"), message, "move it to `content`, below application/x-www-form-urlencoded", part="key")
        parameter = spec.Parameter(
            at=at,
            name=name or "",
            where=cast(spec.Where, where or "query"),
            required=required or where == "path" and not fields.has("required"),
            description=fields.text("description"),
            deprecated=fields.flag("deprecated"),
            allow_empty=fields.flag("allowEmptyValue"),
            style=cast(spec.Style, style),
            explode=fields.flag("explode", default=style in ("form", "cookie")),
            allow_reserved=fields.flag("allowReserved"),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
            **self._payload(fields, name or ""),
        )
        fields.done()
        is_known = name is not None and where is not None and not is_left_out(name, where, at, self.problems)
        return parameter if is_known else None

    def _styles(self, where: str) -> tuple[spec.Style, ...]:
        return _STYLES[where] if self.problems.version >= (3, 2) else tuple(style for style in _STYLES[where] if style != "cookie")

    def _places(self) -> list[str]:
        return [place for place in _STYLES if place != "querystring" or self.problems.version >= (3, 2)]

    def header(self, name: str, value: Any, at: str) -> spec.Header:
        fields = self.fields(value, at, "header")
        if not _TOKEN.fullmatch(name):
            message = f"`{name}` has a character that the name of a header may not have"
            self.problems.add(at, message, "letters, digits and `-` may stand in it", part="key")
        header = spec.Header(
            at=at,
            name=name,
            required=fields.flag("required"),
            description=fields.text("description"),
            deprecated=fields.flag("deprecated"),
            style=cast(spec.Style, fields.word("style", ("simple",)) or "simple"),
            explode=fields.flag("explode"),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
            **self._payload(fields, name),
        )
        fields.done()
        return header

    def _payload(self, fields: Fields, name: str) -> dict[str, Any]:
        """The schema or the content of a parameter or header, and its examples."""
        inline = inline_schema(fields, name)
        if inline is None:
            fields.require("schema", "content")
        content = self.content(fields)
        if "schema" in fields.data and "content" in fields.data:
            message = f"this {fields.what} has both `schema` and `content`; expected one of them"
            self.problems.add(fields.place("content"), message, "remove one", part="key")
        elif "content" in fields.data and len(content) != 1:
            self.problems.add(fields.place("content"), f"`content` has {len(content)} media types; expected one")
        return {
            "schema": fields.one("schema", lambda value, at: read_schema(value, at, name, self.problems)) or inline,
            "content": content,
            "examples": self.examples(fields),
        }

    # Content

    def content(self, fields: Fields) -> tuple[spec.MediaType, ...]:
        types = fields.each("content", self.media_type)
        return tuple(media for media in types if media is not None)

    def media_type(self, name: str, value: Any, at: str) -> spec.MediaType:
        if not _MEDIA_TYPE.fullmatch(name):
            message = f"`{name}` is not a media type; expected `type/subtype`, like `application/json`"
            hint = "did you mean `*/*`?" if name == "*" else did_you_mean(name, ("application/json",))
            self.problems.warn(at, message, hint, part="key")
        return self.media_type_object(name, value, at)

    def media_type_object(self, name: str, value: Any, at: str) -> spec.MediaType:
        fields = self.fields(value, at, "media type")
        newer = self.problems.version >= (3, 2)
        schema = fields.one("schema", self.content_schema)
        if schema is not None and name == "application/json" and value["schema"] == {"contentMediaType": name}:
            schema = spec.Anything(at=schema.at)  # A file of JSON, and no text with JSON in it.
        media_type = spec.MediaType(
            at=at,
            type=name,
            ref=self._media_ref(fields),
            schema=schema,
            item=fields.one("itemSchema", self.content_schema) if newer else None,
            examples=self.examples(fields),
            encoding=fields.each("encoding", self.encoding),
            prefix_encoding=fields.items("prefixEncoding", lambda value, at: self.encoding("", value, at)) if newer else (),
            item_encoding=fields.one("itemEncoding", lambda value, at: self.encoding("", value, at)) if newer else None,
            extensions=fields.extensions(),
        )
        if newer and "encoding" in fields.data and ("prefixEncoding" in fields.data or "itemEncoding" in fields.data):
            message = "`encoding` is by name, and `prefixEncoding` and `itemEncoding` beside it are by position"
            self.problems.add(fields.place("encoding"), message, "choose one", part="key")
        fields.done()
        return media_type

    def _media_ref(self, fields: Fields) -> spec.Ref | None:
        target = fields.reference("$ref") if self.problems.version >= (3, 2) else None
        return None if target is None else spec.Ref(at=fields.at, target=target, kind="media type")

    def content_schema(self, value: Any, at: str) -> spec.Schema:
        return read_schema(value, at, "", self.problems)

    def encoding(self, name: str, value: Any, at: str) -> spec.Encoding:
        fields = self.fields(value, at, "encoding")
        encoding = spec.Encoding(
            at=at,
            name=name,
            content_type=fields.text("contentType"),
            headers=self.headers(fields),
            style=cast("spec.Style | None", fields.word("style", _STYLES["query"])),
            explode=fields.flag("explode") if fields.has("explode") else None,
            allow_reserved=fields.flag("allowReserved"),
            extensions=fields.extensions(),
        )
        for key in ("encoding", "prefixEncoding", "itemEncoding"):
            if self.problems.version >= (3, 2) and fields.has(key):
                message = f"`{key}` of a part says how what is inside it is sent, which bindery does not do"
                hint = "describe the part as `format: binary`: the program then makes it"
                self.problems.add(fields.place(key), message, hint, part="key")
        fields.done()
        return encoding

    def headers(self, fields: Fields) -> tuple[spec.Header | spec.NamedRef, ...]:
        first_by_name: dict[str, str] = {}
        for name in fields.data["headers"] if isinstance(fields.data.get("headers"), dict) else ():
            first = first_by_name.setdefault(name.lower(), name)
            if first != name:
                message = f"the header `{name}` stands here twice: HTTP does not tell it from `{first}`"
                also = ((child(fields.at, "headers", first), "first declared here"),)
                self.problems.warn(child(fields.at, "headers", name), message, "remove one", part="key", also=also)
        return fields.each("headers", self.named_or_ref("header", self.header))

    def examples(self, fields: Fields) -> tuple[spec.Example | spec.NamedRef, ...]:
        example = fields.value("example")
        first = () if example is None else (spec.Example(at=example.at, value=example),)
        return first + fields.each("examples", self.named_or_ref("example", self.example))

    def example(self, name: str, value: Any, at: str) -> spec.Example:
        fields = self.fields(value, at, "example")
        newer = self.problems.version >= (3, 2)
        example = spec.Example(
            at=at,
            name=name,
            summary=fields.text("summary"),
            description=fields.text("description"),
            value=fields.value("value") or (fields.value("dataValue") if newer else None),
            external=fields.text("externalValue"),
            serialized=fields.text("serializedValue") if newer else None,
            extensions=fields.extensions(),
        )
        for one, others in (("value", ("dataValue", "serializedValue", "externalValue")), ("serializedValue", ("externalValue",))):
            for other in others:
                if one in fields.data and other in fields.data and not (self.problems.version < (3, 2) and other != "externalValue"):
                    self.problems.add(fields.place(other), f"`{one}` and `{other}` exclude each other", "remove one", part="key")
        fields.done()
        return example

    # Bodies and responses

    def request_body(self, value: Any, at: str) -> spec.RequestBody:
        fields = self.fields(value, at, "request body")
        fields.require("content")
        body = spec.RequestBody(
            at=at,
            required=fields.flag("required"),
            description=fields.text("description"),
            content=self.content(fields),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return body

    def responses_of(self, fields: Fields, read: Callable[[str, Any, str], Kind | None]) -> tuple[Kind, ...]:
        """The entries of an operation's `responses`, of which there should be one at least."""
        given = fields.data.get("responses")
        if isinstance(given, dict) and all(is_extension(key) for key in given):
            message = "`responses` is empty, so nothing is known of any reply: each 2xx is success without a body"
            self.problems.warn(fields.place("responses"), message, "describe what the service answers, `default` at least", part="key")
        return fields.each("responses", read, extensible=True)

    def reply(self, status: str, value: Any, at: str) -> spec.Reply | None:
        """An entry of `responses`."""
        if status != "default" and not _STATUS.fullmatch(status):
            message = f"`{status}` is not a status; expected one like `404`, a range like `4XX`, or `default`"
            hint = did_you_mean(status, ("default",))
            if _STATUS.fullmatch(status.upper()):
                hint = f"did you mean `{status.upper()}`?"
            self.problems.add(at, message, hint, part="key")
            status = status.upper()
            if not _STATUS.fullmatch(status):
                return None  # It becomes a name of the header, so the lenient leave it out.
        read: Callable[..., Any] = self.or_ref("response", self.response)
        return spec.Reply(at=at, status=status, response=read(value, at))

    def response(self, value: Any, at: str) -> spec.Response:
        fields = self.fields(value, at, "response")
        summary = fields.text("summary") if self.problems.version >= (3, 2) else None
        if self.problems.version < (3, 2):
            fields.require("description")
        response = spec.Response(
            at=at,
            description=fields.text("description") or summary or "",
            headers=self.headers(fields),
            content=self.content(fields),
            links=fields.each("links", self.named_or_ref("link", self.link)),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return response

    def link(self, name: str, value: Any, at: str) -> spec.Link:
        fields = self.fields(value, at, "link")
        fields.require("operationId", "operationRef")
        if fields.has("operationId") and fields.has("operationRef"):
            message = f"the link `{name}` has both `operationId` and `operationRef`; the operation of the first is meant"
            self.problems.warn(fields.place("operationRef"), message, "keep one of them", part="key")
        link = spec.Link(
            at=at,
            name=name,
            operation_id=fields.text("operationId"),
            operation_ref=fields.text("operationRef"),
            parameters=fields.each("parameters", lambda name, value, at: (name, spec.Value(at, value))),
            body=fields.value("requestBody"),
            description=fields.text("description"),
            server=fields.one("server", self.server),
            extensions=fields.extensions(),
        )
        fields.done()
        return link

    # Servers

    def server(self, value: Any, at: str) -> spec.Server:
        fields = self.fields(value, at, "server")
        fields.require("url")
        server = spec.Server(
            at=at,
            url=fields.text("url") or "",
            name=fields.text("name") if self.problems.version >= (3, 2) else None,
            description=fields.text("description"),
            variables=fields.each("variables", self._variable),
            extensions=fields.extensions(),
        )
        fields.done()
        self._check_variables(server, fields)
        return server

    def _variable(self, name: str, value: Any, at: str) -> spec.ServerVariable:
        fields = self.fields(value, at, "server variable")
        fields.require("default")
        default, words = fields.text("default"), fields.texts("enum")
        if fields.data.get("enum") == []:
            self.problems.add(fields.place("enum"), "`enum` is an empty list; expected at least one text", "remove it")
        for word in dict.fromkeys(word for word in words if words.count(word) > 1):
            self.problems.warn(fields.place("enum"), f'`enum` lists "{word}" twice', "remove one")
        if words and default is not None and default not in words:
            message = f'`default` is "{default}", which `enum` does not list'
            self.problems.add(fields.place("default"), message, did_you_mean(default, words))
        variable = spec.ServerVariable(
            at=at,
            name=name,
            default=default or "",
            enum=words,
            description=fields.text("description"),
            extensions=fields.extensions(),
        )
        fields.done()
        return variable

    def _check_variables(self, server: spec.Server, fields: Fields) -> None:
        if fields.data.get("url") == "":
            self.problems.warn(fields.place("url"), "the URL of this server is empty", "write `/` if it is the one that the description is on")
        declared = [variable.name for variable in server.variables]
        for name in dict.fromkeys(re.findall(r"\{([^{}]*)\}", server.url)):
            if name not in declared:
                message = f"the URL has {{{name}}}, which `variables` does not declare"
                hint = did_you_mean(name, declared) or f"add `{name}` to `variables`, with its `default`"
                self.problems.warn(fields.place("url"), message, hint)


def child(at: str, *keys: str) -> str:
    """The place of what stands under `keys`."""
    return at + "".join("/" + escape(key) for key in keys)


def tag_names(fields: Fields, problems: Problems) -> tuple[str, ...]:
    return fields.items("tags", lambda value, at: as_text(value, at, "tags", problems))


def requirement(value: Any, at: str, problems: Problems) -> spec.SecurityRequirement | None:
    if not isinstance(value, dict):
        problems.add(at, f"{found(value)} stands here; expected a mapping from a security scheme's name to its scopes")
        return None
    fields = Fields(value, at, "security requirement", problems)
    return spec.SecurityRequirement(at=at, schemes=tuple((name, fields.texts(name)) for name in value))
