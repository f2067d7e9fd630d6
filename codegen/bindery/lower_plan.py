"""Which types and functions the header has, and their names: decided once, for the whole description, before any of them is lowered."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from . import names, spec
from .lower_hooks import hooks
from .lower_media import body_forms, choices, form_key, shape_of
from .lower_shapes import Shapes, is_enum, is_struct
from .lower_streams import streamed_schemas
from .source import split

__all__ = ["Plan", "call_key", "headers_key", "inline_types", "is_enum", "is_struct", "make_plan", "operation_id"]


@dataclass(frozen=True, slots=True)
class Plan:
    """`types`: the C++ name of the schema at a place. `operations` and `functions`: by the operation's `call_key`."""

    types: dict[str, str]
    operations: dict[str, str]
    functions: dict[str, str]


def operation_id(operation: spec.Operation) -> str:
    """The description's id; where there is none, method and path stand for it."""
    return operation.id if operation.id is not None else f"{operation.method.lower()} {operation.path}"


def call_key(operation: spec.Operation) -> str:
    """Place and path: a path item that several paths refer to is several operations at one place."""
    return f"{operation.at} {operation.path}"


def make_plan(linked: spec.Linked, shapes: Shapes) -> Plan:
    """Schemas keep their names before types that have no name of their own, these before operations, and those before functions."""
    own = {at for entry in linked.description.components.schemas for at in (entry.at, linked.follow(entry.schema).at)}
    types = _named([(s.at, s.name if s.at in own else _place(linked, s.at), names.pascal(s.name)) for s in linked.schemas], ())
    for place, entry in named_shapes(linked, shapes).items():
        types[place] = types[entry.at]
    inline: dict[str, tuple[str, str, str]] = {}
    for node, name in _all_inline(linked, shapes):
        if node.at not in types:  # What several operations share is named after the first.
            inline.setdefault(node.at, (node.at, _place(linked, node.at), names.pascal(name)))
    for response, name in _responses(linked):
        if response.headers:
            key = headers_key(linked, response)
            inline.setdefault(key, (key, key, names.pascal(name)))
    for key, word, name in _forms(linked, types):
        inline.setdefault(key, (key, word, names.pascal(name)))
    types |= _named(inline.values(), types.values())

    ids = _ids(linked)
    hooked = [(call_key(hook.operation), hook.word) for hook in hooks(linked)]
    wanted = []
    for at, word in (*ids, *hooked):
        name = names.pascal(word[0].upper() + word[1:] if word else word)
        wanted.append((at, word, name if name not in types.values() else name + "Operation"))
    operations = _named(wanted, types.values())
    taken = {*types.values(), *operations.values()}
    functions = _named([(at, word, names.snake(word)) for at, word in ids], {*taken, "security"})
    return Plan(types, operations, functions)


def named_shapes(linked: spec.Linked, shapes: Shapes) -> dict[str, spec.Named]:
    """By its place, what a schema with a name is declared as, also where that stands inside it: a union of one, say."""
    found: dict[str, spec.Named] = {}
    for entry in linked.schemas:
        shape = shapes.of(entry.schema)
        if shapes.needs_declaration(shape):
            found.setdefault(shape.at, entry)
    for entry in linked.schemas:
        found.pop(entry.at, None)
    return found


def _ids(linked: spec.Linked) -> list[tuple[str, str]]:
    """The word of each operation. Where an id is given twice, method and path tell the operations apart."""
    counts: dict[str, int] = {}
    for o in linked.operations:
        counts[operation_id(o)] = counts.get(operation_id(o), 0) + 1
    words = [(call_key(o), operation_id(o), f"{operation_id(o)} {o.method.lower()} {o.path}") for o in linked.operations]
    return [(at, word if counts[word] == 1 else longer) for at, word, longer in words]


def calls(linked: spec.Linked) -> Iterator[tuple[spec.Operation, str]]:
    """Every operation, callback and webhook with the word that it is named after."""
    yield from ((o, word) for o, (_, word) in zip(linked.operations, _ids(linked)))
    yield from ((hook.operation, hook.word) for hook in hooks(linked))


def _forms(linked: spec.Linked, types: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Multipart forms with a struct of their own, named after their schema, else after their operation."""
    for operation, word in calls(linked):
        for key, media in body_forms(linked, operation):
            schema = media.schema
            named = types.get(linked.follow(schema).at) if isinstance(schema, spec.Ref) else None
            yield key, "form " + _place(linked, media.at), f"{named}Form" if named is not None else names.pascal(word) + "Form"


def headers_key(linked: spec.Linked, response: spec.Response) -> str:
    """What stands for the headers of a response in the plan: responses with the same headers share one struct."""
    headers = [(item.name, linked.follow(item)) for item in response.headers]
    return "headers " + " ".join(f"{name} {names.mark(repr(shape_of(linked, header)), 16)}" for name, header in headers)


def _responses(linked: spec.Linked) -> Iterator[tuple[spec.Response, str]]:
    """Every response with the name of the struct of its headers: after the headers if they are few, else after the reply."""
    for operation, word in calls(linked):
        base = names.pascal(word)
        for reply in operation.responses:
            response = linked.follow(reply.response)
            few = "".join(_capital(names.pascal(item.name)) for item in response.headers[:3])
            whole = few if len(response.headers) <= 2 else base + "Reply" + reply.status.capitalize()
            yield response, whole + "Headers"


def _place(linked: spec.Linked, at: str) -> str:
    """A place as the description sees it: the same wherever its folder is and whatever its own file is called."""
    root, _ = split(linked.description.at)
    file, pointer = split(at)
    return "#" + pointer if file == root else os.path.relpath(file, os.path.dirname(root) or ".").replace(os.sep, "/") + "#" + pointer


def _named(wanted: Iterable[tuple[str, str, str]], taken: Iterable[str]) -> dict[str, str]:
    entries = list(wanted)
    chosen = names.distinct([(word, name) for _, word, name in entries], taken)
    return {at: name for (at, _, _), name in zip(entries, chosen)}


def _all_inline(linked: spec.Linked, shapes: Shapes) -> Iterator[tuple[spec.Schema, str]]:
    """Every schema without a name that needs a declaration, with the name that its place suggests."""
    seen: set[str] = set()
    for entry in linked.schemas:
        yield from _Inside(shapes, seen).below(shapes.of(entry.schema), names.pascal(entry.name))
    for operation, word in calls(linked):
        base = names.pascal(word)
        for schema, name in _of_operation(linked, operation, base):
            yield from _Inside(shapes, seen).of(schema, name)


def _of_operation(linked: spec.Linked, operation: spec.Operation, base: str) -> Iterator[tuple[spec.Schema, str]]:
    for parameter in (linked.follow(item) for item in operation.parameters):
        for schema in (parameter.schema, *(media.schema for media in linked.content(parameter))):
            if schema is not None:
                yield schema, base + names.pascal(parameter.name)
    contents = []
    if operation.body is not None:
        contents.append(([choice.media for choice in choices(linked, linked.content(linked.follow(operation.body)))], "Body"))
    for reply in operation.responses:
        response = linked.follow(reply.response)
        contents.append(([choice.media for choice in choices(linked, linked.content(response))], "Reply" + reply.status.capitalize()))
        for header in (linked.follow(item) for item in response.headers):
            contents.append((list(linked.content(header)), "Reply" + reply.status.capitalize() + _capital(names.pascal(header.name))))
    for content, suffix in contents:
        for media in content:
            if media.schema is None:
                continue
            if suffix == "Body" and isinstance(media.schema, spec.Object) and form_key(linked, media) is not None:
                yield from ((prop.schema, base + suffix + _capital(names.pascal(prop.name))) for prop in media.schema.properties)
            else:
                yield media.schema, base + suffix
    yield from ((schema, base + _capital(names.pascal(word))) for schema, word in streamed_schemas(linked, operation))
    for reply in operation.responses:
        for header in linked.follow(reply.response).headers:
            schema = linked.follow(header).schema
            if schema is not None:
                yield schema, base + names.pascal(header.name)


def inline_types(shapes: Shapes, schema: spec.Schema, name: str) -> Iterator[tuple[spec.Schema, str]]:
    """`schema` itself, when it needs a declaration, and what is inside it."""
    return _Inside(shapes, set()).of(schema, name)


@dataclass(frozen=True, slots=True)
class _Inside:
    """Walks the shapes without following references. `seen`: the places that were walked; what compositions share is there once."""

    shapes: Shapes
    seen: set[str]

    def of(self, schema: spec.Schema, name: str) -> Iterator[tuple[spec.Schema, str]]:
        shape = self.shapes.of(schema)
        if shape.at in self.seen or isinstance(shape, spec.Ref):
            return
        self.seen.add(shape.at)
        if self.shapes.needs_declaration(shape):
            yield shape, name
        yield from self.below(shape, name)

    def below(self, shape: spec.Schema, name: str) -> Iterator[tuple[spec.Schema, str]]:
        match shape:
            case spec.Object():
                for prop in shape.properties:
                    yield from self.of(prop.schema, name + _capital(names.pascal(prop.name)))
                if isinstance(shape.additional, spec.Node):
                    yield from self.of(shape.additional, name + "Value")
            case spec.Array():
                for number, item in enumerate(shape.prefix_items, 1):
                    yield from self.of(item, f"{name}Item{number}")
                if shape.items is not None:
                    yield from self.of(shape.items, name + "Item")
            case spec.Several():
                for member in shape.members:  # They have one place, and at most one of them needs a name.
                    if self.shapes.needs_declaration(member):
                        yield member, name
                    yield from self.below(member, name)
            case spec.OneOf() | spec.AnyOf():
                for number, member in enumerate(shape.members, 1):
                    yield from self.of(member, name + self._alternative(shape, member, number))
            case _:
                return

    def _alternative(self, union: spec.OneOf | spec.AnyOf, member: spec.Schema, number: int) -> str:
        """An alternative is named after its title or the one word that only it has, else by its number."""
        shape = self.shapes.of(member)
        if shape.notes.title and len(shape.notes.title) <= 40:
            return _capital(names.pascal(shape.notes.title))
        if isinstance(shape, spec.Object):
            for prop in shape.properties:
                inner = self.shapes.follow(prop.schema)
                told = union.discriminator is not None and union.discriminator.property == prop.name
                if prop.required and is_enum(inner) and isinstance(inner, spec.Enum) and len(inner.words) == 1 and (inner.const or told):
                    return _capital(names.pascal(str(inner.words[0].data)))
        return f"Option{number}"


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
