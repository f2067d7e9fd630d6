"""`spec` → `cpp`: every decision about the header. Names are planned first, then types in the order in which C++ needs them, then operations."""

from __future__ import annotations

from collections.abc import Iterator

from . import cpp, lower_doc, spec
from .lower_children import with_children
from .lower_discriminated import with_words
from .lower_examples import lower_examples
from .lower_forms import declare_form
from .lower_hooks import hooks
from .lower_includes import runtime_headers, standard_headers
from .lower_late import with_late
from .lower_links import lower_links
from .lower_media import body_forms
from .lower_merge import Merger
from .lower_operations import lower_hook, lower_operation, server_of
from .lower_order import ordered
from .lower_patches import with_patches
from .lower_plan import headers_key, make_plan
from .lower_replies import declare_headers
from .lower_security import lower_security
from .lower_servers import lower_servers
from .lower_shadows import without_shadows
from .lower_starts import with_starts
from .lower_shapes import Shapes
from .lower_types import Types
from .lower_unread import unread
from .lower_variants import with_single_cases
from .source import Problem


def lower(linked: spec.Linked, namespace: str, raw_xml: bool = False, with_examples: bool = False) -> tuple[cpp.Header, list[Problem]]:
    """What the header will say, and what of the description it cannot say. `raw_xml`: bodies of XML are text. `with_examples`: of replies."""
    examples = lower_examples(linked) if with_examples else ()
    linked, misspelt = with_words(with_patches(linked))
    linked, problems = with_children(linked)
    merger = Merger(linked)
    shapes = Shapes(linked, merger)
    types = Types(linked, make_plan(linked, shapes), shapes, namespace, raw_xml=raw_xml)
    declarations = ordered([*_schemas(types), *_with_xml(types, list(_operations(types)))], types.problems)
    declarations = without_shadows(with_late(with_starts(with_single_cases(declarations, types.problems))))
    description = linked.description
    header = cpp.Header(
        namespace=namespace,
        title=f"{description.title} {description.api_version}",
        doc=_doc(description),
        includes=tuple(sorted(standard_headers(declarations))),
        runtime=tuple(sorted(runtime_headers(declarations))),
        declarations=tuple(declarations),
        schemas=tuple(types.schemas.table.items()),
        validation=("validate_rules", "validate_schema") if types.schemas.used else ("validate_rules",),
        server=server_of(linked, None) if linked.operations else "",
        examples=examples,
    )
    return header, [*misspelt, *problems, *unread(linked), *merger.problems, *shapes.problems, *types.problems]


def _schemas(types: Types) -> Iterator[cpp.Declaration]:
    """Those with a name, in the order of the description, and the types inside them that have none."""
    for entry in types.linked.schemas:
        yield types.declare(entry)
        yield from types.drain()


def _with_xml(types: Types, operations: list[cpp.Declaration]) -> Iterator[cpp.Declaration]:
    """The tables of XML, which the operations found out that they need, stand before them."""
    if (tables := types.xml.declaration()) is not None:
        yield tables
    yield from operations


def _operations(types: Types) -> Iterator[cpp.Declaration]:
    """Servers, the operations, what the service calls, the links between operations; and the types that only those use."""
    declared: set[str] = set()
    yield from lower_servers(types)
    security = lower_security(types.linked)
    if security is not None:
        yield security
    lowered = []
    for operation in types.linked.operations:
        lowered.append(lower_operation(types, operation))
        yield lowered[-1]
        yield from _own(types, operation, declared)
    for hook in hooks(types.linked):
        yield lower_hook(types, hook)
        yield from _own(types, hook.operation, declared)
    yield from lower_links(types, lowered)


def _own(types: Types, operation: spec.Operation, declared: set[str]) -> Iterator[cpp.Declaration]:
    """The types that an operation uses and that have no name of their own, those that came before left out."""
    for key, media in body_forms(types.linked, operation):
        if key not in declared:
            declared.add(key)
            yield declare_form(types, key, media)
    for reply in operation.responses:
        response = types.linked.follow(reply.response)
        if response.headers and (key := headers_key(types.linked, response)) not in declared:
            declared.add(key)
            yield declare_headers(types, response)
    yield from types.drain()


def _doc(description: spec.Description) -> cpp.Doc:
    servers = [f"Server: {s.url}" + (f" ({s.description.strip()})" if s.description else "") for s in description.servers]
    return lower_doc.document(
        description.summary, description.description, "\n".join(servers), notes=description.x_note, sources=description.x_source
    )
