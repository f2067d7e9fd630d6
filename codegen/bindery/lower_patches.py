"""Merge patches (RFC 7396): in a body of `application/merge-patch+json` null removes a member, whether the schema has it or not.

So what may be absent from the schema of such a body may be null as well, and so on in the objects inside it and in the values of maps; an array is
replaced as a whole, so its items stay what they are. A schema that is used for something else, too, is left alone: the patch gets one of its own
beside it, `PetPatch` for `Pet`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from . import spec
from .lower_media import essence
from .spec_walk import SCHEMA_KINDS, walk

MERGE_PATCH = "application/merge-patch+json"


def with_patches(linked: spec.Linked) -> spec.Linked:
    """The description with null where a patch may remove something; the same one when nothing is patched."""
    bodies = [media.schema for media in _patch_media(linked) if media.schema is not None]
    return _Patches(linked).run(bodies) if bodies else linked


def _patch_media(linked: spec.Linked) -> Iterator[spec.MediaType]:
    seen: set[str] = set()
    for root in (linked.description, *linked.targets.values()):
        if isinstance(root, SCHEMA_KINDS):
            continue
        for node in walk(root):
            if isinstance(node, spec.RequestBody) and node.at not in seen:
                seen.add(node.at)
                yield from (media for media in node.content if essence(media.type) == MERGE_PATCH)


@dataclass(slots=True)
class _Patches:
    """`places`: of the references that mean a patch. `changes`: by the place of a schema, whether it has to say anything else as a patch."""

    linked: spec.Linked
    places: set[str] = field(default_factory=set)
    found: dict[str, spec.Schema] = field(default_factory=dict)
    made: dict[str, spec.Schema] = field(default_factory=dict)

    def run(self, bodies: list[spec.Schema]) -> spec.Linked:
        for schema in bodies:
            self._find(schema)
        entries = {entry.at: entry for entry in self.linked.schemas}
        self.found = {at: schema for at, schema in self.found.items() if at in entries}
        changing = self._changing()
        apart = self._apart(changing)
        added: dict[str, spec.Named] = {}
        for at in changing:
            self.made[at] = _patched(self.found[at])
            if at in apart:
                place = f"{at}/patch"
                self.made[at] = _moved(self.made[at], at, place)
                added[at] = spec.Named(at=place, name=f"{entries[at].name}Patch", schema=self.made[at])
        targets = self._targets(apart)
        schemas = [named for entry in self.linked.schemas for named in self._entries(entry, apart, added)]
        order = tuple(place for at in self.linked.order for place in ((at, added[at].at) if at in added else (at,)))
        operations = tuple(replace(o, body=self._body(o.body)) for o in self.linked.operations)
        return replace(self.linked, schemas=tuple(schemas), order=order, targets=targets, operations=operations)

    def _find(self, schema: spec.Schema) -> None:
        """All references that mean a patch, and where they lead."""
        waiting = [schema]
        while waiting:
            for ref in _inside(waiting.pop()):
                self.places.add(ref.at)
                target = self.linked.targets.get(ref.at)
                if isinstance(target, SCHEMA_KINDS) and target.at not in self.found:  # type: ignore[union-attr]
                    self.found[target.at] = target  # type: ignore[union-attr, assignment]
                    waiting.append(target)  # type: ignore[arg-type]

    def _changing(self) -> list[str]:
        """Those that say something else as a patch, or refer to such."""
        users: dict[str, list[str]] = {}
        for at, schema in self.found.items():
            for place in self._below(schema):
                users.setdefault(place, []).append(at)
        changing = {at for at, schema in self.found.items() if _patched(schema) != schema}
        waiting = list(changing)
        while waiting:
            for at in users.get(waiting.pop(), []):
                if at not in changing:
                    changing.add(at)
                    waiting.append(at)
        return [at for at in self.found if at in changing]

    def _apart(self, changing: list[str]) -> set[str]:
        """Those that something uses that is no patch; what they refer to is then used so, too."""
        used = {target.at for at, target in self.linked.targets.items() if at not in self.places}
        apart: set[str] = set()
        waiting = [at for at in changing if at in used]
        while waiting:
            at = waiting.pop()
            if at not in apart:
                apart.add(at)
                waiting += [place for place in self._below(self.found[at]) if place in changing]
        return apart

    def _below(self, schema: spec.Schema) -> list[str]:
        """The places of what the references lead to that mean a patch when the schema does; one that is broken leads nowhere."""
        return [self.linked.targets[ref.at].at for ref in _inside(schema) if ref.at in self.linked.targets]

    def _targets(self, apart: set[str]) -> dict[str, spec.Target]:
        targets: dict[str, spec.Target] = {}
        for at, target in self.linked.targets.items():
            new = self.made.get(target.at)
            if isinstance(target, spec.RequestBody):
                targets[at] = self._with_inline(target)
            else:
                targets[at] = new if new is not None and (at in self.places or target.at not in apart) else target
        for at in apart:
            self._settle(at, targets)
        return targets

    def _settle(self, at: str, targets: dict[str, spec.Target]) -> None:
        """The references in a schema that stands apart lead to patches; those in what it was made from lead where they did."""
        for node in walk(self.found[at]):
            if isinstance(node, spec.Ref) and node.at in targets:
                targets[f"{at}/patch{node.at[len(at):]}"] = targets[node.at]
        for ref in _inside(self.found[at]):
            if ref.at in targets:
                targets[ref.at] = self.linked.targets[ref.at]

    def _entries(self, entry: spec.Named, apart: set[str], added: dict[str, spec.Named]) -> Iterator[spec.Named]:
        yield entry if entry.at in apart or entry.at not in self.made else replace(entry, schema=self.made[entry.at])
        if entry.at in added:
            yield added[entry.at]

    def _body(self, body: spec.RequestBody | spec.Ref | None) -> spec.RequestBody | spec.Ref | None:
        return self._with_inline(body) if isinstance(body, spec.RequestBody) else body

    def _with_inline(self, body: spec.RequestBody) -> spec.RequestBody:
        """A body with the schemas that stand in it."""
        if not any(essence(media.type) == MERGE_PATCH for media in body.content):
            return body
        content = [replace(m, schema=_patched(m.schema)) if m.schema is not None and essence(m.type) == MERGE_PATCH else m for m in body.content]
        return replace(body, content=tuple(content))


def _inside(schema: spec.Schema) -> Iterator[spec.Ref]:
    """The references in a schema that mean a patch when the schema does."""
    match schema:
        case spec.Ref():
            yield schema
        case spec.Object(discriminator=None):
            for prop in schema.properties:
                yield from _inside(prop.schema)
            if isinstance(schema.additional, SCHEMA_KINDS):
                yield from _inside(schema.additional)  # type: ignore[arg-type]
        case spec.AllOf(discriminator=None) | spec.OneOf(discriminator=None) | spec.AnyOf(discriminator=None):
            for member in (*schema.members, *([schema.base] if schema.base is not None else [])):
                yield from _inside(member)
        case _:
            return


def _patched(schema: spec.Schema) -> spec.Schema:
    """The schema with null for what may be absent; references are as they were."""
    match schema:
        case spec.Object(discriminator=None):
            properties = tuple(replace(p, schema=_patched(p.schema) if p.required else _removable(p.schema)) for p in schema.properties)
            additional = _removable(schema.additional) if isinstance(schema.additional, SCHEMA_KINDS) else schema.additional  # type: ignore[arg-type]
            return replace(schema, properties=properties, additional=additional)
        case spec.AllOf(discriminator=None) | spec.OneOf(discriminator=None) | spec.AnyOf(discriminator=None):
            base = _patched(schema.base) if schema.base is not None else None
            return replace(schema, members=tuple(_patched(member) for member in schema.members), base=base)
        case _:
            return schema


def _removable(schema: spec.Schema) -> spec.Schema:
    """What only replies have stays what it is."""
    if schema.notes.read_only or isinstance(schema, (spec.Anything, spec.Nothing, spec.Null)):
        return schema
    return replace(_patched(schema), nullable=True)


def _moved(node: Any, old: str, new: str) -> Any:
    """A schema and all that is in it at another place."""
    if isinstance(node, tuple):
        return tuple(_moved(item, old, new) for item in node)
    if not isinstance(node, (*SCHEMA_KINDS, spec.Property)):
        return node
    at = node.at  # type: ignore[union-attr]
    changes: dict[str, Any] = {"at": new + at[len(old) :]} if at == old or at.startswith(old + "/") else {}
    for item in fields(node):  # type: ignore[arg-type]
        value = getattr(node, item.name)
        if item.name == "defs":
            changes["defs"] = ()
        elif isinstance(value, (tuple, *SCHEMA_KINDS)):
            changes[item.name] = _moved(value, old, new)
    return replace(node, **changes)  # type: ignore[type-var]
