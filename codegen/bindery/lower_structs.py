"""Objects to structs: their members, what those start with, and the member for fields that have none of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from . import cpp, lower_doc, names, spec
from .lower_enums import lower_enum
from .lower_rules import rest_rules_of, rules_of, struct_rules_of
from .lower_shapes import has_patterns, is_enum
from .lower_walk import qualify

if TYPE_CHECKING:
    from .lower_types import Types


def lower_struct(types: Types, schema: spec.Object, name: str) -> cpp.Struct:
    """The struct of an object. Names that are required and not declared are members that hold any JSON."""
    if schema.notes.secret:
        types.refuse_secret(schema)
    properties = (*schema.properties, *_undeclared(schema))
    chosen = names.distinct([(p.name, names.identifier(p.name)) for p in properties])
    members = [_member(types, p, n) for p, n in zip(properties, chosen)]
    rest = _rest(types, schema, set(chosen))
    used = {member.name for member in (*members, *rest)}
    self_, index, use = (names.unlike(word, used) for word in ("self", "index", "use"))
    return cpp.Struct(
        name=name,
        members=tuple(_hidden(types, member, used) for member in members),
        rest=next((_hidden(types, member, used) for member in rest), None),
        doc=lower_doc.of_schema(schema),
        shadowed=name in used,
        arguments=(self_, index, use),
        rules=struct_rules_of(types, schema),
        at=schema.at,
    )


def _undeclared(schema: spec.Object) -> Iterator[spec.Property]:
    known = {prop.name for prop in schema.properties}
    for name in dict.fromkeys(schema.undeclared):
        if name in known:
            continue
        other = schema.additional if isinstance(schema.additional, spec.Node) else spec.Anything(at=f"{schema.at}/required")
        yield spec.Property(at=f"{schema.at}/required", name=name, schema=other, required=True)


def _rest(types: Types, schema: spec.Object, used: set[str]) -> list[cpp.Member]:
    """`additionalProperties` as a member, where the description says that there are more fields, by name or by pattern."""
    additional = True if has_patterns(schema) else schema.additional
    if additional is not True and not isinstance(additional, spec.Node) or isinstance(additional, spec.Nothing):
        return []
    of = cpp.Plain("rt::any") if additional is True else types.type_of(additional)
    doc = lower_doc.document("Fields without a member of their own.")
    return [cpp.Member(name=names.unlike("additional_properties", used), wire="", type=cpp.Map(of), rules=rest_rules_of(types, schema), doc=doc, at=f"{schema.at}/additionalProperties")]


def _member(types: Types, prop: spec.Property, name: str) -> cpp.Member:
    of = types.type_of(prop.schema)
    shape, target = types.shapes.of(prop.schema), types.shapes.follow(prop.schema)
    marked = name != names.identifier(prop.name)
    doc = _member_doc(types, prop.schema, shape, (f"On the wire it is `{prop.name}`.",) if marked else ())
    notes = (prop.schema.notes, shape.notes, target.notes)
    # What only requests have is missing from every reply, required or not.
    always = prop.required and not any(note.write_only for note in notes)
    return cpp.Member(
        name=name,
        wire=prop.name,
        type=of if always else cpp.Optional(of),
        read_only=any(note.read_only for note in notes),
        initial=_initial(of, target) if always else "",
        rules=rules_of(types, prop.schema),
        doc=doc,
        at=prop.at,
    )


def _initial(of: cpp.Type, target: spec.Schema) -> str:
    """A constant starts as what it always is."""
    if not isinstance(target, spec.Enum) or not target.const:
        return ""
    match of, target.words[0].data:
        case cpp.Open(of=cpp.Named(name=name)), str() if is_enum(target):
            return f"{name}::{lower_enum(target, name).words[0].name}"
        case cpp.Plain(name="bool"), bool(word):
            return "true" if word else "false"
        case cpp.Plain(name="std::int64_t"), int(word) if abs(word) < 2**63:
            return str(word)
        case cpp.Plain(name="std::int32_t"), int(word) if abs(word) < 2**31:
            return str(word)
        case _:
            return ""


def _hidden(types: Types, member: cpp.Member, used: set[str]) -> cpp.Member:
    """A type whose name is a member's too is called by its full name."""
    scope, _, word = member.initial.partition("::")
    initial = f"::{types.namespace}::{member.initial}" if word and scope in used else member.initial
    return replace(member, type=qualify(member.type, used), initial=initial)


def _member_doc(types: Types, schema: spec.Schema, shape: spec.Schema, facts: tuple[str, ...]) -> cpp.Doc:
    """A struct or enum without a name tells its story where it is declared, once."""
    if types.shapes.needs_declaration(shape):
        return lower_doc.document(facts=facts)
    return lower_doc.of_schema(shape if shape is not schema else schema, facts=facts)
