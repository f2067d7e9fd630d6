"""Operations to C++: parameters, bodies, documented replies. How they look on the wire is the runtime's; what is sent how is decided here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from . import cpp, lower_doc, names, spec
from .lower_pages import lower_pages
from .lower_plan import headers_key, is_enum, operation_id
from .lower_types import Types, qualify
from .source import Problem

_IDEMPOTENT = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE")  # RFC 9110, 9.2.2
_LATER = "leave it out, or describe the part with other keywords"


def lower_operation(types: Types, operation: spec.Operation) -> cpp.Operation:
    return _Lowering(types, operation).run()


def server_of(linked: spec.Linked, operation: spec.Operation | None) -> str:
    """The URL template of the first server: the operation's, else the description's."""
    servers = (operation.servers if operation is not None else ()) or linked.description.servers
    return servers[0].url if servers else ""


@dataclass(slots=True)
class _Lowering:
    types: Types
    operation: spec.Operation

    def run(self) -> cpp.Operation:
        o = self.operation
        plan = self.types.plan
        for callback in o.callbacks:
            self._refuse(callback.ref.at if isinstance(callback, spec.NamedRef) else callback.at, "callbacks cannot be turned into C++ yet")
        for text, what in ((operation_id(o), "operation's id"), (o.path, "path")):
            self.types.refuse_nul(o.at, text, what)
        self._check_path()
        replies = tuple(self._reply(reply) for reply in o.responses)
        parameters = self._parameters()
        return cpp.Operation(
            name=plan.operations[o.at],
            function=plan.functions[o.at],
            id=operation_id(o),
            method=o.method,
            path=o.path,
            accept=self._accept(),
            idempotent=o.method in _IDEMPOTENT,
            server=server_of(self.types.linked, o),
            base=self._base(),
            origin=self._origin(),
            security=self._security(),
            parameters=parameters,
            replies=replies,
            pages=lower_pages(self.types.linked, o, parameters, self.types.problems),
            deprecated=o.deprecated,
            doc=self._doc(),
        )

    def _refuse(self, at: str, message: str, hint: str = _LATER) -> None:
        self.types.problems.append(Problem(at=at, message=message, hint=hint, part="key"))

    def _doc(self) -> cpp.Doc:
        o = self.operation
        facts = ("Deprecated.",) if o.deprecated else ()
        return lower_doc.document(o.summary, o.description, facts=facts, notes=o.x_note, sources=o.x_source)

    def _origin(self) -> str:
        """Where an operation with servers of its own goes, unless the call says otherwise; "" is the transport's."""
        if not self.operation.servers or self.operation.servers == self.types.linked.description.servers:
            return ""
        match = re.match(r"https?://[^/?#{}]+", self.operation.servers[0].url)
        return match.group() if match else ""

    def _base(self) -> str:
        """The path of the first server, with the defaults of its variables; "/" alone is none."""
        servers = self.operation.servers or self.types.linked.description.servers
        if not servers:
            return ""
        url = servers[0].url
        for variable in servers[0].variables:
            url = url.replace("{" + variable.name + "}", variable.default)
        return re.sub(r"[?#].*", "", re.sub(r"^[A-Za-z][A-Za-z0-9+.-]*://[^/]*|^//[^/]*", "", url)).rstrip("/")

    def _security(self) -> tuple[tuple[str, int], ...]:
        needs = self.operation.security
        if needs is None:
            needs = self.types.linked.description.security
        pairs = []
        for number, alternative in enumerate(needs):
            pairs += [(scheme, number) for scheme, _ in alternative.schemes] or [("", number)]
        return () if pairs == [("", 0)] else tuple(pairs)

    # ----------------------------------------------------------------------------------------------------------------
    # Parameters and the body

    def _parameters(self) -> tuple[cpp.Parameter, ...]:
        """In the order of the description, the body last."""
        given = [p for item in self.operation.parameters if self._is_sent(p := self.types.linked.follow(item))]
        wanted = [(names.snake(p.name), p.where) for p in given]
        places = {name: {place for other, place in wanted if other == name} for name, _ in wanted} | {"body": {"body", "other"}}
        final = [names.behind(name, place) if len(places[name]) > 1 else name for name, place in wanted]
        final = names.distinct([(f"{p.where} {p.name}", n) for n, p in zip(final, given)])
        parameters = [self._parameter(p, n) for p, n in zip(given, final)]
        if (body := self._body()) is not None:
            parameters.append(body)
        used = {p.name for p in parameters}
        return tuple(replace(p, type=qualify(p.type, used)) for p in parameters)

    def _is_sent(self, p: spec.Parameter) -> bool:
        """Three headers are not parameters (OpenAPI 3.1, 4.8.12.1): media types and security say what they are."""
        if p.where != "header" or p.name.lower() not in ("accept", "content-type", "authorization"):
            return True
        message = f"the header `{p.name}` is no parameter: media types and security requirements say what it is"
        self.types.problems.append(Problem(at=p.at, message=message, hint="leave it out", part="key", severity="warning"))
        return False

    def _check_name(self, p: spec.Parameter) -> None:
        if p.where == "header" and not re.fullmatch(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+", p.name):
            self._refuse(f"{p.at}/name", f"`{p.name}` has a character that the name of a header may not have", "letters, digits and `-` may stand in it")
        if not p.name:
            self._refuse(f"{p.at}/name", "this parameter has no name", "give it one")

    def _check_path(self) -> None:
        if re.search(r"[?#\s\x00-\x1f\x7f]", self.operation.path):
            hint = "query parameters are declared apart, and blanks are written %20"
            self._refuse(self.operation.at.rsplit("/", 1)[0], f"the path `{self.operation.path}` has a character that paths may not have", hint)

    def _parameter(self, p: spec.Parameter, name: str) -> cpp.Parameter:
        self._check_form(p)
        self._check_name(p)
        self.types.refuse_nul(p.at, p.name, "parameter's name")
        if p.schema is None:
            of: cpp.Type = cpp.Plain("std::string")
            self._refuse(p.at, f"the parameter `{p.name}` has `content`, which cannot be sent yet", "give it a `schema`")
        else:
            of = self._sendable(p)
        facts = [f"Header `{p.name}`."] if p.where == "header" else []
        facts += lower_doc.schema_facts(self.types.linked.follow(p.schema)) if p.schema is not None else []
        facts += ["Deprecated."] if p.deprecated else []
        doc = lower_doc.document(p.description, facts=facts, notes=p.x_note, sources=p.x_source)
        return cpp.Parameter(
            name=name, wire=p.name, send=p.where, type=of if p.required else cpp.Optional(of), required=p.required, doc=doc
        )

    def _check_form(self, p: spec.Parameter) -> None:
        usual = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False)}.get(p.where)
        if usual is None:
            self._refuse(p.at, f"the parameter `{p.name}` is in a cookie, which cannot be sent yet")
            return
        is_list = isinstance(self.types.linked.follow(p.schema), spec.Array) if p.schema is not None else False
        if p.style != usual[0] or (is_list and p.explode != usual[1]):
            how = f"`style: {p.style}` with `explode: {str(p.explode).lower()}`"
            keyword = "style" if p.style != usual[0] else "explode"
            hint = f"`style: {usual[0]}` with `explode: {str(usual[1]).lower()}` can"
            self._refuse(f"{p.at}/{keyword}", f"the parameter `{p.name}` has {how}, which cannot be sent yet", hint)
        if p.allow_reserved or p.allow_empty:
            keyword = "allowReserved" if p.allow_reserved else "allowEmptyValue"
            self._refuse(f"{p.at}/{keyword}", f"`{keyword}` cannot be sent yet", "leave it out")

    def _sendable(self, p: spec.Parameter) -> cpp.Type:
        """The type without null, which has no form in a parameter. Text, numbers, booleans, words, and arrays of them can be sent."""
        assert p.schema is not None
        schema = self.types.linked.follow(p.schema)
        secret = p.extensions.get("x-secret") is True or p.schema.notes.secret or schema.notes.secret
        if isinstance(schema, spec.Array) and schema.items is not None and not schema.prefix_items:
            item = self.types.linked.follow(schema.items)
            of: cpp.Type = cpp.Vector(self._without_null(item, secret))
            schema = item
        else:
            of = self._without_null(schema, secret)
        if not isinstance(schema, (spec.Text, spec.Integer, spec.Number, spec.Boolean, spec.Enum)):
            self._refuse(p.at, f"the parameter `{p.name}` is an object or free-form, which cannot be sent yet")
        return of

    def _without_null(self, schema: spec.Schema, secret: bool) -> cpp.Type:
        of = self.types.type_of(schema, secret)
        return of.of if isinstance(of, cpp.Nullable) else of

    def _body(self) -> cpp.Parameter | None:
        if self.operation.body is None:
            return None
        body = self.types.linked.follow(self.operation.body)
        media = self._json(body.at, body.content, "request body")
        if media is None:
            return None
        of = self.types.type_of(media.schema) if media.schema is not None else cpp.Plain("rt::any")
        doc = lower_doc.document(body.description, notes=body.x_note, sources=body.x_source)
        return cpp.Parameter(
            name="body", wire=media.type, send="json_body", type=of if body.required else cpp.Optional(of), required=body.required, doc=doc
        )

    def _json(self, at: str, content: tuple[spec.MediaType, ...], what: str) -> spec.MediaType | None:
        """The one media type, when it is JSON."""
        if len(content) != 1:
            self._refuse(f"{at}/content", f"a {what} of several media types cannot be turned into C++ yet", "keep the JSON one")
            return None
        if not re.fullmatch(r"application/(json|[^/;\s]+\+json)([ \t]*;[ -~]*)?", content[0].type.lower()):
            message = f"a {what} of media type `{content[0].type}` cannot be turned into C++ yet"
            self._refuse(content[0].at, message, "application/json can")
            return None
        return content[0]

    # ----------------------------------------------------------------------------------------------------------------
    # Replies

    def _accept(self) -> str:
        """The media types of all documented replies, each once, in the order of the description."""
        if self.operation.method == "HEAD":
            return ""
        contents = [self.types.linked.follow(reply.response).content for reply in self.operation.responses]
        return ", ".join(dict.fromkeys(media.type.split(";")[0].strip() for content in contents for media in content))

    def _reply(self, reply: spec.Reply) -> cpp.Reply:
        response = self.types.linked.follow(reply.response)
        for link in response.links:
            self._refuse(link.ref.at if isinstance(link, spec.NamedRef) else link.at, "links cannot be turned into C++ yet")
        of: cpp.Type = cpp.Plain("rt::empty")
        if response.content and self.operation.method != "HEAD":
            media = self._json(response.at, response.content, "reply")
            if media is not None:
                of = self.types.type_of(media.schema) if media.schema is not None else cpp.Plain("rt::any")
        status = reply.status.lower()
        key = status if status.isdigit() else f"rt::range({status[0]})" if status.endswith("xx") else "rt::otherwise"
        headers = cpp.Named(self.types.plan.types[headers_key(self.types.linked, response)]) if response.headers else None
        doc = lower_doc.document(response.description, notes=response.x_note, sources=response.x_source)
        return cpp.Reply(name=f"status_{status}", key=key, body=of, headers=headers, doc=doc)


def declare_headers(types: Types, response: spec.Response) -> cpp.Struct:
    """The struct of a response's documented headers. A header may always be absent, whatever the description says; servers forget them."""
    items = response.headers
    chosen = names.distinct([(item.name, names.snake(item.name)) for item in items])
    members = tuple(_header_member(types, item, name) for item, name in zip(items, chosen))
    return cpp.Struct(
        name=types.plan.types[headers_key(types.linked, response)],
        members=members,
        doc=cpp.Doc(("Headers of replies.",)),
        arguments=tuple(names.unlike(word, set(chosen)) for word in ("self", "index", "use")),
    )


def _header_member(types: Types, item: spec.Header | spec.NamedRef, name: str) -> cpp.Member:
    header = types.linked.follow(item)
    schema = types.linked.follow(header.schema) if header.schema is not None else None
    facts = [f"Header `{item.name}`.", *(lower_doc.schema_facts(schema) if schema is not None else [])]
    doc = lower_doc.document(header.description, facts=facts, notes=header.x_note, sources=header.x_source)
    return cpp.Member(name=name, wire=item.name, type=cpp.Optional(_header_type(types, header.schema)), doc=doc)


def _header_type(types: Types, schema: spec.Schema | None) -> cpp.Type:
    """Text, numbers, booleans, named words, and arrays of them; whatever else it is stays the text that was sent."""
    target = types.linked.follow(schema) if schema is not None else None
    match target:
        case spec.Array(items=items) if items is not None:
            return cpp.Vector(_header_type(types, items))
        case spec.Text() | spec.Integer() | spec.Number() | spec.Boolean():
            of = types.type_of(target)
            return of.of if isinstance(of, cpp.Nullable) else of
        case spec.Enum() if is_enum(target) and target.at in types.plan.types:
            return cpp.Open(cpp.Named(types.plan.types[target.at]))
        case _:
            return cpp.Plain("std::string")
