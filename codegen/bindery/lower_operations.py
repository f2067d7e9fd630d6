"""Operations to C++: what they are called, where they go and what they need; their parameters, bodies and replies are put together from the other
modules `lower_*`. How they look on the wire is the runtime's."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from . import cpp, lower_doc, spec
from .lower_bodies import lower_body
from .lower_hooks import Hook
from .lower_pages import lower_pages
from .lower_parameters import lower_parameters
from .lower_plan import call_key, operation_id
from .lower_replies import accept, lower_reply
from .lower_security import security_pairs
from .lower_streams import Kind, item_of, kinds_of, streams_of
from .lower_types import Types
from .source import Problem

_IDEMPOTENT = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE")  # RFC 9110, 9.2.2
_NOT_IN_PATHS = re.compile(r"[^!$&'()*+,;=:@/?%\-._~0-9A-Za-z]")


def lower_operation(types: Types, operation: spec.Operation) -> cpp.Operation:
    return _Lowering(types, operation).run()


def lower_hook(types: Types, hook: Hook) -> cpp.Operation:
    """What the service calls. It is described like an operation, and read instead of sent."""
    operation = replace(hook.operation, servers=(), security=(), id=hook.operation.id or hook.name)
    lowered = _Lowering(types, operation).run(hook)
    readable = tuple(_received(p) for p in lowered.parameters if p.send != "cookie")
    return replace(lowered, hook=hook.kind, function="", accept="", server="", base="", pages=None, parameters=readable)


def _received(p: cpp.Parameter) -> cpp.Parameter:
    """What has a style of its own is taken as the text that came."""
    if p.style is None or p.style.name == "json_text":
        return p
    text = cpp.Plain("std::string")
    return replace(p, style=None, type=text if p.required else cpp.Optional(text))


def server_of(linked: spec.Linked, operation: spec.Operation | None) -> str:
    """The URL template of the first server: the operation's, else the description's."""
    servers = (operation.servers if operation is not None else ()) or linked.description.servers
    return servers[0].url if servers else ""


@dataclass(slots=True)
class _Lowering:
    types: Types
    operation: spec.Operation

    def run(self, hook: Hook | None = None) -> cpp.Operation:
        o = self.operation
        plan = self.types.plan
        for text, what in ((operation_id(o), "operation's id"), (o.path, "path")):
            self.types.refuse_nul(o.at, text, what)
        replies = tuple(lower_reply(self.types, o, reply) for reply in o.responses)
        parameters = lower_parameters(self.types, o, lower_body(self.types, o))
        return cpp.Operation(
            name=plan.operations[call_key(o)],
            function=plan.functions.get(call_key(o), ""),
            id=operation_id(o),
            method=o.method,
            path=o.path if hook is not None else self._path(),
            accept=accept(self.types, o),
            idempotent=o.method in _IDEMPOTENT,
            server=server_of(self.types.linked, o),
            base=self._base(),
            origin=self._origin(),
            security=security_pairs(self.types.linked, o),
            parameters=parameters,
            replies=replies,
            pages=lower_pages(self.types.linked, o, parameters, self.types.problems),
            events=tuple(dict.fromkeys(self._event(kind) for kind in kinds_of(self.types.linked, o))),
            item=self.types.type_of(item) if (item := item_of(self.types.linked, o)) is not None else None,
            streams=streams_of(self.types.linked, o) if hook is None else (),
            deprecated=o.deprecated,
            doc=self._doc(),
            at=o.at,
        )

    def _path(self) -> str:
        """The template with everything encoded that a path may not have. What stands behind `#` tells operations apart and is never sent."""
        path = self.operation.path.split("#")[0]
        if path != self.operation.path:
            message = f"the path `{self.operation.path}` has a fragment, which is never sent"
            problem = Problem(at=self.operation.at.rsplit("/", 1)[0], message=message, hint="leave it out", part="key", severity="warning")
            self.types.problems.append(problem)
        return "".join(part if part.startswith("{") else encoded(part) for part in re.split(r"(\{[^{}]*\})", path))

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
        path = re.sub(r"[?#].*", "", re.sub(r"^[A-Za-z][A-Za-z0-9+.-]*://[^/]*|^//[^/]*", "", url)).rstrip("/")
        return path if path.startswith("/") or not path else "/" + re.sub(r"^(\.{1,2}(/|$))+", "", path)

    def _event(self, kind: Kind) -> cpp.EventKind:
        if not kind.json:
            return cpp.EventKind(kind.name, cpp.Plain("std::string"), is_text=True, constant=kind.constant)
        return cpp.EventKind(kind.name, self.types.type_of(kind.data) if kind.data is not None else cpp.Plain("rt::any"))


def encoded(text: str) -> str:
    """Percent-encoded where RFC 3986 has no place for a character in a path or a query; `%41` stays."""
    text = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    return _NOT_IN_PATHS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found.group().encode("utf-8", "surrogatepass")), text)
