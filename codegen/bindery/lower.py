"""`spec` → `cpp`: every decision about the header. Names are planned first, then types in the order in which C++ needs them, then operations."""

from __future__ import annotations

from collections.abc import Iterator

from . import cpp, lower_doc, spec
from .lower_forms import declare_form
from .lower_hooks import hooks
from .lower_links import lower_links
from .lower_media import body_forms
from .lower_needs import includes_of, runtime_of
from .lower_operations import lower_hook, lower_operation, server_of
from .lower_plan import headers_key, inline_types, make_plan, own_schemas
from .lower_replies import declare_headers
from .lower_servers import lower_servers
from .lower_types import Types
from .source import Problem

_STANDARD = {"std::int": "cstdint", "std::uint": "cstdint", "std::string": "string"}
_RUNTIME = {cpp.Variant: "variant", cpp.Nullable: "nullable", cpp.Box: "box", cpp.Open: "open"}

_PLAIN_RUNTIME = {
    "rt::secret": "secret", "rt::any": "any", "rt::decimal": "decimal", "rt::base64": "base64", "rt::base64url": "base64",
    "rt::date_time": "date_time", "rt::date": "date_time", "rt::time": "date_time", "rt::duration": "date_time", "rt::http_date": "date_time",
    "rt::nothing": "nothing", "std::nullptr_t": "nothing",
}  # fmt: skip


def lower(linked: spec.Linked, namespace: str) -> tuple[cpp.Header, list[Problem]]:
    """What the header will say, and what of the description it cannot say."""
    types = Types(linked, make_plan(linked))
    declarations = [*_schemas(types), *_operations(types)]
    description = linked.description
    header = cpp.Header(
        namespace=namespace,
        title=f"{description.title} {description.api_version}",
        doc=_doc(description),
        includes=tuple(sorted(_includes(declarations))),
        runtime=tuple(sorted(_runtime(declarations))),
        declarations=tuple(_without_vain_forwards(declarations)),
        server=server_of(linked, None) if linked.operations else "",
    )
    return header, types.problems


def _schemas(types: Types) -> Iterator[cpp.Declaration]:
    by_place = {entry.at: entry for entry in types.linked.schemas}
    for place in types.linked.order:
        yield from types.declare(by_place[place])


def _operations(types: Types) -> Iterator[cpp.Declaration]:
    """Servers, each operation after the types that only it uses, what the service calls, and the links between operations."""
    declared: set[str] = set()
    yield from lower_servers(types)
    lowered = []
    for operation in types.linked.operations:
        yield from _own(types, operation, declared)
        lowered.append(lower_operation(types, operation))
        yield lowered[-1]
    for hook in hooks(types.linked):
        yield from _own(types, hook.operation, declared)
        yield lower_hook(types, hook)
    yield from lower_links(types, lowered)


def _own(types: Types, operation: spec.Operation, declared: set[str]) -> Iterator[cpp.Declaration]:
    """The types that stand in the operation itself, those that came before left out."""
    for schema in own_schemas(types.linked, operation):
        for inner, _ in inline_types(schema, ""):
            if inner.at not in declared:
                declared.add(inner.at)
                yield from types.declare_inline(inner)
    for key, media in body_forms(types.linked, operation):
        if key not in declared:
            declared.add(key)
            yield declare_form(types, key, media)
    for reply in operation.responses:
        response = types.linked.follow(reply.response)
        if response.headers and (key := headers_key(types.linked, response)) not in declared:
            declared.add(key)
            yield declare_headers(types, response)


def _without_vain_forwards(declarations: list[cpp.Declaration]) -> Iterator[cpp.Declaration]:
    """A forward declaration is said once, and neither after its struct nor right before it."""
    known: set[str] = set()
    for declaration, following in zip(declarations, [*declarations[1:], None]):
        if isinstance(declaration, cpp.Forward):
            itself = isinstance(following, cpp.Struct) and following.name == declaration.name
            if itself or declaration.name in known:
                continue
        known.add(declaration.function if isinstance(declaration, cpp.Link) else declaration.name)
        yield declaration


def _doc(description: spec.Description) -> cpp.Doc:
    servers = [f"Server: {s.url}" + (f" ({s.description.strip()})" if s.description else "") for s in description.servers]
    return lower_doc.document(
        description.summary, description.description, "\n".join(servers), notes=description.x_note, sources=description.x_source
    )


# --------------------------------------------------------------------------------------------------------------------
# Includes


def _types(declarations: list[cpp.Declaration]) -> Iterator[cpp.Type]:
    for declaration in declarations:
        match declaration:
            case cpp.Struct(members=members, rest=rest):
                for member in (*members, *([rest] if rest else [])):
                    yield from _parts(member.type)
            case cpp.Alias(type=of):
                yield from _parts(of)
            case cpp.Operation(parameters=parameters, replies=replies):
                for parameter in parameters:
                    yield from _parts(parameter.type)
                for reply in replies:
                    yield from _parts(reply.body)
            case cpp.Server(members=variables):
                for variable in variables:
                    yield from _parts(variable.type)
            case cpp.Forward() | cpp.Enum() | cpp.Link():
                pass


def _parts(of: cpp.Type) -> Iterator[cpp.Type]:
    yield of
    match of:
        case cpp.Plain() | cpp.Named():
            pass
        case cpp.Variant(of=alternatives) | cpp.Tuple(of=alternatives):
            for alternative in alternatives:
                yield from _parts(alternative)
        case _:
            yield from _parts(of.of)


def _includes(declarations: list[cpp.Declaration]) -> set[str]:
    containers = {cpp.Optional: ("optional",), cpp.Vector: ("vector",), cpp.Map: ("map", "string"), cpp.Variant: ("variant",), cpp.Tuple: ("tuple",)}
    found = {"cstddef", "utility"} if any(isinstance(d, cpp.Struct) for d in declarations) else set()
    if any(isinstance(d, cpp.Operation) and d.server for d in declarations):
        found.add("string_view")
    found |= includes_of(declarations)
    for of in _types(declarations):
        found.update(containers.get(type(of), ()))
        if isinstance(of, cpp.Plain):
            found.update(header for prefix, header in _STANDARD.items() if of.name.startswith(prefix))
    return found


def _runtime(declarations: list[cpp.Declaration]) -> set[str]:
    """The runtime's files that the header names something of; they include what they need themselves."""
    found = {"nlohmann", "print"}
    if any(isinstance(d, cpp.Operation) for d in declarations):
        found |= {"call", "required"}
    found |= runtime_of(declarations)
    if any(isinstance(d, cpp.Struct) for d in declarations):
        found |= {"fields", "json_read", "json_write"}
    if any(isinstance(d, cpp.Enum) for d in declarations):
        found |= {"fields", "open"}
    for of in _types(declarations):
        if isinstance(of, cpp.Plain) and of.name in _PLAIN_RUNTIME:
            found.add(_PLAIN_RUNTIME[of.name])
        elif type(of) in _RUNTIME:
            found.add(_RUNTIME[type(of)])
    return found
