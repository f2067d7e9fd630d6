"""How values look in XML: the tables of the header, made from the XML Objects of the description.

A body is typed when every value in it has one place in XML. Where that is not so, a warning says why and the body stays text. The rules are those
of the description's own version: up to 3.1 a reference is called like what uses it, unless its target has a name in its XML Object; in 3.2 a
reference is no node of its own, so the element is its target's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from . import cpp, spec
from .lower_formats import text_type
from .lower_media import is_text
from .lower_shapes import is_enum, is_struct
from .source import Problem

if TYPE_CHECKING:
    from .lower_types import Types

_NAME = re.compile(r"[A-Za-z_\u0080-\U0010ffff][\w.\-\u0080-\U0010ffff]*")
_SCALARS = ("text", "token", "base64", "number", "boolean")
_KEPT = "the body stays text; give the part an XML Object that says how it is written"


class Undecided(Exception):
    """A part of a body that has no one place in XML."""

    def __init__(self, at: str, message: str, hint: str = _KEPT) -> None:
        super().__init__(message)
        self.at, self.message, self.hint = at, message, hint


@dataclass(slots=True)
class XmlTables:
    """Collects the tables while operations are lowered. `raw`: the user wants all XML as text."""

    types: Types
    raw: bool = False
    _tables: dict[str, tuple[cpp.XmlRow, ...]] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)  # the place of an object → its table
    _same: dict[tuple[cpp.XmlRow, ...], str] = field(default_factory=dict)  # the tables without names of their own
    _bodies: dict[str, tuple[str, cpp.XmlRow] | None] = field(default_factory=dict)  # by the place of the schema
    _inside: set[str] = field(default_factory=set)  # the arrays, maps and unions that are being looked at

    # ----------------------------------------------------------------------------------------------------------------
    # Bodies

    def body(self, media: spec.MediaType, word: str) -> str:
        """The C++ name of the row that describes a whole body; "" where it stays text. `word`: what it is called if it is no component."""
        schema = media.schema
        if schema is None or self.raw or is_text(self.types.linked, schema) or isinstance(self.types.shape(schema), spec.Anything):
            return ""
        at = self.types.linked.target(schema).at if isinstance(schema, spec.Ref) and _is_bare(schema) else schema.at
        if at not in self._bodies:
            name = f"{self.types.plan.types[at]}_root" if self._component(at) else word
            self._bodies[at] = self._body(schema, self._free(name))
        found = self._bodies[at]
        return f"bindery_xml::{found[0]}" if found is not None else ""

    def _body(self, schema: spec.Schema, name: str) -> tuple[str, cpp.XmlRow] | None:
        before = dict(self._tables), dict(self._known), dict(self._same)
        try:
            row = self._root(schema)
        except Undecided as reason:
            self._tables, self._known, self._same = before
            self.types.problems.append(Problem(at=reason.at, message=reason.message, hint=reason.hint, part="key", severity="warning"))
            return None
        return name, replace(row, required=True)

    def _root(self, schema: spec.Schema) -> cpp.XmlRow:
        row = self._row(schema, "", self._inferred(schema))
        if row.place != "element":
            raise Undecided(schema.at, f"this XML body is no element (`{row.place}`)")
        if (row.list or row.kind == "tuple") and row.outer is None:
            outer = self._name(schema, self._xml(schema), self._inferred(schema))
            row = replace(row, outer=outer, name=row.name or outer)
        return row

    def _inferred(self, schema: spec.Schema) -> str:
        """The name of the component that a body refers to."""
        while isinstance(schema, (spec.Ref, spec.AllOf)):
            if isinstance(schema, spec.Ref):
                schema = self.types.linked.target(schema)
                if name := self._component(schema.at):
                    return name
            elif len(schema.members) == 1 and schema.base is None:
                schema = schema.members[0]
            else:
                break
        return ""

    def _component(self, at: str) -> str:
        return next((entry.name for entry in self.types.linked.schemas if entry.at == at), "")

    def _free(self, name: str) -> str:
        taken = {found[0] for found in self._bodies.values() if found is not None}
        return next(n for n in (name, *(f"{name}_{i}" for i in range(2, len(taken) + 3))) if n not in taken)

    def declaration(self) -> cpp.Xml | None:
        """What the bodies need, each table before its users as far as that goes."""
        bodies = [found for found in self._bodies.values() if found is not None]
        if not bodies:
            return None
        needed: dict[str, None] = {}
        waiting = [row.of for _, row in bodies if row.of]
        while waiting:
            name = waiting.pop()
            if name not in needed:
                needed[name] = None
                waiting += [row.of for row in self._tables[name] if row.of]
        tables = tuple((name, rows) for name, rows in self._tables.items() if name in needed)
        return cpp.Xml(tables=tables, bodies=tuple(bodies))

    # ----------------------------------------------------------------------------------------------------------------
    # Names

    @property
    def _by_node_types(self) -> bool:
        return self.types.linked.description.version.startswith("3.2")

    def _xml(self, schema: spec.Schema) -> spec.Xml | None:
        """The XML Object that a schema has, or, up to 3.1, gets from what it only stands for."""
        own = schema.notes.xml
        if own is not None:
            return own
        seen: set[str] = set()
        while schema.at not in seen:
            seen.add(schema.at)
            match schema:
                case spec.Ref():
                    schema = self.types.linked.target(schema)
                case spec.AllOf(members=(only,), base=None):
                    schema = only
                case spec.OneOf(members=members, base=None) | spec.AnyOf(members=members, base=None):
                    there = [m for m in members if not isinstance(self.types.shapes.plain(m), spec.Null)]
                    if len(there) != 1:
                        return None
                    schema = there[0]
                case _:
                    return None
            if schema.notes.xml is not None:
                return schema.notes.xml
        return None

    def _name(self, schema: spec.Schema, xml: spec.Xml | None, inferred: str) -> cpp.XmlName:
        name = (xml.name if xml is not None else None) or inferred
        if not name:
            raise Undecided(schema.at, "this XML has no name for its element, so it stays text", "add `xml: {name: …}`")
        prefix = (xml.prefix if xml is not None else None) or ""
        space = (xml.namespace if xml is not None else None) or ""
        if ":" in name and not prefix:
            prefix, _, name = name.partition(":")
        if _NAME.fullmatch(name) is None or prefix and _NAME.fullmatch(prefix) is None:
            raise Undecided(schema.at, f"`{name}` cannot be the name of an element or attribute in XML", "add `xml: {name: …}`, or the body stays text")
        return cpp.XmlName(name, prefix, space)

    # ----------------------------------------------------------------------------------------------------------------
    # Rows

    def _row(self, schema: spec.Schema, member: str, inferred: str) -> cpp.XmlRow:
        """The row of a value that its owner calls `member` and that is called `inferred` in XML unless it says otherwise."""
        if self._by_node_types and isinstance(schema, spec.Ref):
            return self._referred(schema, member, inferred)
        xml = self._xml(schema)
        shape = self.types.shapes.follow(schema)
        nullable = schema.nullable or self.types.shapes.of(schema).nullable or shape.nullable
        place = _place(xml)
        if isinstance(shape, spec.Array):
            return self._once(shape, lambda: self._array(schema, shape, xml, member, inferred, nullable))
        row = self._once(shape, lambda: self._value(shape, inferred))
        if place == "inside" and row.kind != "object":
            raise Undecided(schema.at, "only an object can be without an element of its own in XML")
        if place in ("attribute", "text", "cdata") and row.kind not in (*_SCALARS, "any") and not self._is_scalar_choice(row):
            raise Undecided(schema.at, f"only a text, a number or a boolean can be {'an attribute' if place == 'attribute' else 'text'} in XML")
        name = None if place in ("text", "cdata", "inside") else self._name(schema, xml, inferred)
        if place == "attribute" and name is not None and name.space and not name.prefix:
            name = replace(name, prefix="ns")  # An attribute without a prefix is in no namespace.
        return replace(row, member=member, name=name, place=place, nullable=nullable)

    def _once(self, shape: spec.Schema, make: Callable[[], cpp.XmlRow]) -> cpp.XmlRow:
        """What objects contain may be objects again, because those have tables with names."""
        if is_struct(shape):
            return make()
        key = f"{type(shape).__name__} {shape.at}"  # The members of a list of types stand where the list does.
        if key in self._inside:
            raise Undecided(shape.at, "this contains itself without an object in between, which no table says")
        self._inside.add(key)
        try:
            return make()
        finally:
            self._inside.discard(key)

    def _referred(self, ref: spec.Ref, member: str, inferred: str) -> cpp.XmlRow:
        """In 3.2 the target is the node, unless the reference says that it is one too."""
        target = self.types.linked.target(ref)
        row = self._row(target, member, self._component(target.at) or inferred)
        row = replace(row, nullable=row.nullable or ref.nullable)
        own = ref.notes.xml
        kind = own.node_type if own is not None else None
        if own is None or kind in (None, "none") and not own.attribute and not own.wrapped:
            return row
        if kind in ("attribute", "text", "cdata") or own.attribute:
            name = None if kind in ("text", "cdata") else self._name(ref, own, inferred)
            return replace(row, place=_place(own), name=name)
        name = self._name(ref, own, inferred)
        if row.place == "inside":
            return replace(row, place="element", name=name)
        if row.outer is not None:
            raise Undecided(ref.at, "this is an element in an element in an element, which no table says")
        return replace(row, outer=name)

    def _array(
        self, schema: spec.Schema, array: spec.Array, xml: spec.Xml | None, member: str, inferred: str, nullable: bool
    ) -> cpp.XmlRow:
        place = _place(xml)
        if place in ("attribute", "text", "cdata"):
            raise Undecided(schema.at, "an array can be no attribute and no text in XML")
        wrapped = xml is not None and (xml.wrapped or xml.node_type == "element")
        outer = self._name(schema, xml, inferred) if wrapped else None
        called = outer.local if outer is not None else inferred
        if array.prefix_items:
            rows = [self._row(item, "", "") for item in array.prefix_items]
            least = array.min_items or 0
            rows = [replace(row, required=number < least) for number, row in enumerate(rows)]
            return cpp.XmlRow(member=member, outer=outer, kind="tuple", nullable=nullable, of=self._table_of(tuple(rows)))
        if array.items is None:
            item = cpp.XmlRow(kind="any", name=self._name(schema, None, called or self._own_name(xml)))
        else:
            named = called or self._own_name(xml) or self._inferred(array.items)
            item = self._row(array.items, "", named if member else self._inferred(array.items) or named)
        if item.place != "element" or item.outer is not None and not item.list:
            raise Undecided(schema.at, "the items of an array have to be elements in XML")
        if item.list or item.kind == "tuple":
            if item.outer is None:
                raise Undecided(schema.at, "lists inside a list need elements of their own in XML", "add `xml: {wrapped: true}` to the inner one, or the body stays text")
            inner = replace(item, outer=None)
            item = cpp.XmlRow(kind="list" if item.list else "tuple", name=item.outer, of=self._table_of((inner,)) if item.list else inner.of)
        return replace(item, member=member, outer=outer, list=True, nullable=nullable, required=False)

    @staticmethod
    def _own_name(xml: spec.Xml | None) -> str:
        return (xml.name if xml is not None else None) or ""

    def _value(self, shape: spec.Schema, inferred: str) -> cpp.XmlRow:
        """What a value is, without name and place."""
        if shape.notes.secret:
            return cpp.XmlRow(kind="text")
        match shape:
            case spec.Text():
                of = text_type(shape)
                return cpp.XmlRow(kind={"std::string": "text", "rt::base64": "base64", "rt::base64url": "base64"}.get(_plain(of), "token"))
            case spec.Integer() | spec.Number():
                return cpp.XmlRow(kind="number")
            case spec.Boolean():
                return cpp.XmlRow(kind="boolean")
            case spec.Null():
                return cpp.XmlRow(kind="token", nullable=True)
            case spec.Enum():
                return self._words(shape)
            case spec.Object() if is_struct(shape):
                return cpp.XmlRow(kind="object", of=self._object(shape))
            case spec.Object(additional=additional):
                return cpp.XmlRow(kind="map", of=self._table_of((self._entry(additional),)))
            case spec.Several(members=members):
                return self._choice(shape, members, inferred)
            case spec.OneOf(members=members) | spec.AnyOf(members=members):
                return self._choice(shape, members, inferred)
            case spec.Nothing():
                raise Undecided(shape.at, "there is no value of this, so XML has no place for it")
            case _:
                return cpp.XmlRow(kind="any")

    def _words(self, shape: spec.Enum) -> cpp.XmlRow:
        if is_enum(shape):
            return cpp.XmlRow(kind="token")
        kinds = {"boolean" if isinstance(w.data, bool) else "text" if isinstance(w.data, str) else "number" for w in shape.words}
        if any(isinstance(w.data, (dict, list)) for w in shape.words):
            return cpp.XmlRow(kind="any")
        rows = tuple(cpp.XmlRow(kind=kind) for kind in ("number", "boolean", "text") if kind in kinds)
        return rows[0] if len(rows) == 1 else cpp.XmlRow(kind="choice", of=self._table_of(rows))

    def _entry(self, additional: None | bool | spec.Schema) -> cpp.XmlRow:
        """The values of a map, whose keys are the names of elements."""
        if not isinstance(additional, spec.Node):
            return cpp.XmlRow(kind="any")
        row = self._row(additional, "", "value")
        if row.place != "element" or row.outer is not None:
            raise Undecided(additional.at, "the values of a map have to be elements in XML, which are called like its keys")
        return replace(row, name=None)

    # ----------------------------------------------------------------------------------------------------------------
    # Objects and unions

    def _object(self, shape: spec.Object) -> str:
        if shape.at in self._known:
            return self._known[shape.at]
        name = self.types.plan.types.get(shape.at) or f"rows_{len(self._tables) + 1}"
        self._known[shape.at] = name
        self._tables[name] = ()  # It may contain itself.
        rows = [row for prop in shape.properties if (row := self._member(prop)) is not None]
        declared = {prop.name for prop in shape.properties}
        for word in dict.fromkeys(shape.undeclared):
            if word not in declared:
                rows.append(cpp.XmlRow(member=word, name=self._name(shape, None, word), kind="any", required=True))
        if shape.additional is True or isinstance(shape.additional, spec.Node) and not isinstance(shape.additional, spec.Nothing):
            rows.append(cpp.XmlRow(kind="map", place="inside", rest=True, of=self._table_of((self._entry(shape.additional),))))
        self._check_places(shape, rows)
        self._tables[name] = tuple(rows)
        return name

    def _member(self, prop: spec.Property) -> cpp.XmlRow | None:
        target = self.types.shapes.follow(prop.schema)
        if isinstance(target, spec.Nothing):
            return None
        row = self._row(prop.schema, prop.name, prop.name)
        notes = (prop.schema.notes, self.types.shapes.of(prop.schema).notes, target.notes)
        return replace(row, required=prop.required and not any(note.write_only for note in notes))

    def _check_places(self, shape: spec.Object, rows: list[cpp.XmlRow]) -> None:
        """Two members of one name have no place each, nor have two texts."""
        if sum(row.place in ("text", "cdata") for row in rows) > 1:
            raise Undecided(shape.at, "two members of this object are its text in XML")
        seen: dict[tuple[str, str, str], str] = {}
        for row in rows:
            if row.place == "inside" and row.kind == "object" and any(inner.rest for inner in self._tables[row.of]):
                raise Undecided(shape.at, f"the member `{row.member}` has no element of its own in XML, so what of its owner is in it is not known")
            for key in dict.fromkeys(self._claimed(row)):
                if key in seen:
                    raise Undecided(shape.at, f"the members `{seen[key]}` and `{row.member}` of this object are both called `{key[1]}` in XML")
                seen[key] = row.member

    def _claimed(self, row: cpp.XmlRow) -> Iterator[tuple[str, str, str]]:
        """The elements and attributes of its owner that a value may be: place, name, namespace."""
        if row.rest or row.place in ("text", "cdata"):
            return
        name = row.outer or row.name
        if name is not None:
            yield row.place, name.local, name.space
        if row.outer is None and (row.place == "inside" or row.kind in ("choice", "tuple") and not (row.kind == "tuple" and row.list)):
            for inner in self._tables[row.of]:
                yield from self._claimed(inner)

    def _choice(self, shape: spec.Schema, members: tuple[spec.Schema, ...], inferred: str) -> cpp.XmlRow:
        cases = self.types.shapes.cases(shape) if isinstance(shape, (spec.OneOf, spec.AnyOf)) else None
        rows: list[cpp.XmlRow] = []
        for index, member in enumerate(members):
            row = self._alternative(member, inferred)
            words = [word for word, at in cases.words if at == index] if cases is not None else []
            rows += [replace(row, word=word) for word in words] or [row]
        self._check_alternatives(shape, rows)
        return cpp.XmlRow(kind="choice", of=self._table_of(tuple(rows)), tell=cases.property if cases is not None else "")

    def _alternative(self, member: spec.Schema, inferred: str) -> cpp.XmlRow:
        """An alternative has an element of its own where it has a name of its own."""
        own = self._by_node_types and isinstance(member, spec.Ref) or (xml := self._xml(member)) is not None and xml.name is not None
        row = self._row(member, "", inferred or "value")
        if row.list or row.kind == "tuple" or row.place != "element" or row.outer is not None:
            raise Undecided(member.at, "this alternative is no element of its own in XML")
        return row if own else replace(row, name=None)

    def _check_alternatives(self, shape: spec.Schema, rows: list[cpp.XmlRow]) -> None:
        seen: dict[tuple[str, object], None] = {}
        for row in rows:
            if row.kind != "object" or row.word:
                continue
            members = tuple(sorted((m.member, m.required) for m in self._tables[row.of]))
            if (key := ("", members)) in seen and members:
                raise Undecided(shape.at, "two alternatives have the same members, so nothing says which of them a value is")
            seen[key] = None

    def _is_scalar_choice(self, row: cpp.XmlRow) -> bool:
        return row.kind == "choice" and all(item.kind in _SCALARS for item in self._tables[row.of])

    def _table_of(self, rows: tuple[cpp.XmlRow, ...]) -> str:
        """A table without a name; like ones are one."""
        name = self._same.get(rows)
        if name is None:
            name = self._same[rows] = f"rows_{len(self._tables) + 1}"
            self._tables[name] = rows
        return name


def _plain(of: cpp.Type) -> str:
    return of.name if isinstance(of, cpp.Plain) else ""


def _is_bare(ref: spec.Ref) -> bool:
    return ref.notes.xml is None


def _place(xml: spec.Xml | None) -> str:
    if xml is None:
        return "element"
    if xml.node_type is not None:
        return {"none": "inside"}.get(xml.node_type, xml.node_type)
    if xml.extensions.get("x-ms-text") is True:
        return "text"
    return "attribute" if xml.attribute else "element"
