"""Schemas to C++ types and declarations. What has no C++ form yet is a problem with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from . import cpp, lower_doc, names, spec
from .lower_plan import Plan, inline_types, is_enum, is_struct
from .source import Problem

_INTEGERS = {"int32": "std::int32_t", "uint32": "std::uint32_t", "uint64": "std::uint64_t"}
_LATER = "leave it out, or describe the part with other keywords"


@dataclass(slots=True)
class Types:
    """Lowers schemas one by one and collects the problems of all of them."""

    linked: spec.Linked
    plan: Plan
    problems: list[Problem] = field(default_factory=list)

    # ----------------------------------------------------------------------------------------------------------------
    # Types

    def type_of(self, schema: spec.Schema, secret: bool = False) -> cpp.Type:
        """The type of a value that is there. A null that is allowed makes it `Nullable`. `secret`: who uses the schema says that it is one."""
        self._refuse_others(schema)
        kind = self._secret(schema) if secret or schema.notes.secret else self._kind(schema)
        return cpp.Nullable(kind) if self._is_nullable(schema) else kind

    def _secret(self, schema: spec.Schema) -> cpp.Type:
        """Text alone can be masked, and arrays and maps of it."""
        target = self.linked.follow(schema)
        match target:
            case spec.Text() | spec.Enum(type="string"):
                return cpp.Plain("rt::secret")
            case spec.Array(items=items, prefix_items=()) if items is not None:
                return cpp.Vector(self.type_of(items, secret=True))
            case spec.Object(properties=(), additional=additional) if isinstance(additional, spec.Node):
                return cpp.Map(self.type_of(additional, secret=True))
            case _:
                place = f"{schema.at}/x-secret" if schema.notes.secret else schema.at
                message = "only text can be kept secret, and arrays and maps of it"
                self.problems.append(Problem(at=place, message=message, hint="mark the texts inside it", part="key"))
                return cpp.Plain("rt::secret")

    def _kind(self, schema: spec.Schema) -> cpp.Type:
        match schema:
            case spec.Ref():
                return self._reference(schema)
            case spec.Object() if is_struct(schema):
                return cpp.Named(self.plan.types[schema.at])
            case spec.Enum() if is_enum(schema):
                return cpp.Open(cpp.Named(self.plan.types[schema.at]))
            case spec.Text():
                return cpp.Plain("std::string")
            case spec.Integer():
                return cpp.Plain(_INTEGERS.get(schema.format or "", "std::int64_t"))
            case spec.Number():
                return cpp.Plain("float" if schema.format == "float" else "double")
            case spec.Boolean():
                return cpp.Plain("bool")
            case spec.Anything():
                return cpp.Plain("rt::any")
            case spec.Array():
                return self._array(schema)
            case spec.Object():
                return cpp.Map(self._additional(schema.additional))
            case spec.Enum():
                return self._other_enum(schema)
            case spec.Several():
                return self._several(schema)
            case spec.AllOf(members=(only,), base=None):
                return self.type_of(only)  # What descriptions write to put a text beside a `$ref`.
            case _:
                return self._refuse(schema.at, _UNSUPPORTED[type(schema)])

    def _reference(self, ref: spec.Ref) -> cpp.Type:
        target = self.linked.target(ref)
        name = self.plan.types.get(target.at)
        if name is None:
            return self._refuse(ref.at, "this `$ref` leads to something that is no schema")
        named = cpp.Named(name)
        if is_enum(target):
            return cpp.Open(named)
        if ref.at in self.linked.closing:
            if not is_struct(target):
                return self._refuse(ref.at, f"`{name}` contains itself without an object between, which has no C++ type yet")
            return cpp.Box(named)
        return named

    def _is_nullable(self, schema: spec.Schema) -> bool:
        """A declared struct or enum is never null itself, so its users carry the null; an alias carries its own."""
        if schema.nullable or not isinstance(schema, spec.Ref):
            return schema.nullable
        target = self.linked.target(schema)
        return target.nullable and (is_struct(target) or is_enum(target))

    def _array(self, schema: spec.Array) -> cpp.Type:
        if schema.prefix_items:
            return self._refuse(schema.at, "`prefixItems` makes a tuple, which cannot be turned into C++ yet", "prefixItems")
        return cpp.Vector(cpp.Plain("rt::any") if schema.items is None else self.type_of(schema.items))

    def _additional(self, additional: None | bool | spec.Schema) -> cpp.Type:
        return cpp.Plain("rt::any") if additional in (None, True) else self.type_of(additional)

    def _other_enum(self, schema: spec.Enum) -> cpp.Type:
        """Words that are no text keep their JSON type; the comment lists them."""
        plain = {"integer": "std::int64_t", "number": "double", "boolean": "bool"}.get(schema.type or "")
        if plain is None:
            return self._refuse(schema.at, "an `enum` of words of several types cannot be turned into C++ yet", "enum")
        return cpp.Plain(plain)

    def _several(self, schema: spec.Several) -> cpp.Type:
        """Types that JSON tells apart. A number takes integers too."""
        members = [self._kind(member) for member in schema.members]
        if any(isinstance(member, spec.Number) for member in schema.members):
            members = [of for of, member in zip(members, schema.members) if not isinstance(member, spec.Integer)]
        if any(of == cpp.Plain("rt::any") for of in members):
            return cpp.Plain("rt::any")
        return members[0] if len(members) == 1 else cpp.Variant(tuple(members))

    def _refuse(self, at: str, message: str, keyword: str = "") -> cpp.Type:
        place = f"{at}/{keyword}" if keyword else at
        self.problems.append(Problem(at=place, message=message, hint=_LATER, part="key"))
        return cpp.Plain("rt::any")

    def _refuse_others(self, schema: spec.Schema) -> None:
        for other in schema.others:
            self._refuse(other.at, f"`{other.keyword}` cannot be turned into C++ yet")

    def refuse_nul(self, at: str, text: str, what: str) -> None:
        """A C string ends at U+0000, and the tables of the header are made of C strings."""
        if "\0" in text:
            self._refuse(at, f"this {what} holds the character U+0000, which no table of a header can hold")

    # ----------------------------------------------------------------------------------------------------------------
    # Declarations

    def declare(self, entry: spec.Named) -> Iterator[cpp.Declaration]:
        """A schema with a name, after the types inside it that have none of their own."""
        schema = entry.schema
        for inner, _ in inline_types(schema, ""):
            yield from self.declare_inline(inner)
        if not (is_struct(schema) or is_enum(schema)):
            of = self.type_of(schema)
            yield from _forwards([of])
            yield cpp.Alias(name=self.plan.types[schema.at], type=of, doc=lower_doc.of_schema(schema))

    def declare_inline(self, schema: spec.Schema) -> Iterator[cpp.Declaration]:
        """A struct or an enum; first the forward declarations that it needs."""
        name = self.plan.types[schema.at]
        match schema:
            case spec.Enum():
                self._refuse_others(schema)
                for word in schema.words:
                    self.refuse_nul(word.at, str(word.data), "word")
                yield cpp.Enum(name=name, words=_words(schema), doc=lower_doc.of_schema(schema))
            case spec.Object():
                self._refuse_others(schema)
                struct = self._struct(name, schema)
                yield from _forwards([member.type for member in struct.members])
                yield struct

    def _struct(self, name: str, schema: spec.Object) -> cpp.Struct:
        if isinstance(schema.additional, spec.Node):
            self._refuse(schema.at, "`additionalProperties` beside `properties` cannot be turned into C++ yet", "additionalProperties")
        for word in schema.undeclared:
            message = f"`{word}` is required, but `properties` does not declare it"
            self.problems.append(Problem(at=f"{schema.at}/required", message=message, hint="declare it, with the schema `true` if need be"))
        if schema.notes.secret:
            self._secret(schema)
        if schema.discriminator is not None:
            self._refuse(schema.discriminator.at, "`discriminator` cannot be turned into C++ yet")
        for prop in schema.properties:
            self.refuse_nul(prop.at, prop.name, "property name")
        member_names = names.distinct([(p.name, names.identifier(p.name)) for p in schema.properties])
        members = tuple(self._member(p, n) for p, n in zip(schema.properties, member_names))
        used = {m.name for m in members}
        members = tuple(replace(m, type=qualify(m.type, used)) for m in members)
        self_, index, use = (names.unlike(word, used) for word in ("self", "index", "use"))
        return cpp.Struct(
            name=name, members=members, doc=lower_doc.of_schema(schema), shadowed=name in used, arguments=(self_, index, use)
        )

    def _member(self, prop: spec.Property, name: str) -> cpp.Member:
        of = self.type_of(prop.schema)
        if prop.required and isinstance(of, cpp.Box):
            message = f"`{prop.name}` is required and contains the object that it is in, so no value of it can end"
            self.problems.append(Problem(at=prop.at, message=message, hint="make it optional, or allow null", part="key"))
        clash = () if name.rstrip("_") == prop.name or not _is_marked(name, prop.name) else (f"On the wire it is `{prop.name}`.",)
        doc = _member_doc(prop.schema, clash)
        read_only = prop.schema.notes.read_only or self.linked.follow(prop.schema).notes.read_only
        # What only requests have is missing from every reply, required or not.
        write_only = prop.schema.notes.write_only or self.linked.follow(prop.schema).notes.write_only
        always = prop.required and not write_only
        return cpp.Member(name=name, wire=prop.name, type=of if always else cpp.Optional(of), read_only=read_only, doc=doc)


def _is_marked(name: str, word: str) -> bool:
    return name != names.identifier(word)


def _member_doc(schema: spec.Schema, facts: tuple[str, ...]) -> cpp.Doc:
    """A struct or enum without a name tells its story where it is declared, once."""
    if is_struct(schema) or is_enum(schema):
        return lower_doc.document(facts=facts)
    return lower_doc.of_schema(schema, facts=facts)


def _words(schema: spec.Enum) -> tuple[cpp.Word, ...]:
    wires = [str(word.data) for word in schema.words]
    return tuple(cpp.Word(name=n, wire=w) for n, w in zip(names.distinct([(w, names.identifier(w)) for w in wires]), wires))


def _forwards(types: Iterable[cpp.Type]) -> Iterator[cpp.Forward]:
    for boxed in dict.fromkeys(name for of in types for name in _boxed(of)):
        yield cpp.Forward(name=boxed)


def _boxed(of: cpp.Type) -> Iterator[str]:
    match of:
        case cpp.Box(of=cpp.Named(name=name)):
            yield name
        case cpp.Plain() | cpp.Named():
            return
        case cpp.Variant(of=alternatives) | cpp.Tuple(of=alternatives):
            for alternative in alternatives:
                yield from _boxed(alternative)
        case _:
            yield from _boxed(of.of)


def qualify(of: cpp.Type, members: set[str]) -> cpp.Type:
    """A member that is named like a type hides it inside the struct, so the type is then called by its full name."""
    match of:
        case cpp.Plain():
            return of
        case cpp.Named(name=name):
            return cpp.Named(name, qualified=name in members)
        case cpp.Variant(of=alternatives) | cpp.Tuple(of=alternatives):
            return replace(of, of=tuple(qualify(a, members) for a in alternatives))
        case _:
            return replace(of, of=qualify(of.of, members))


_UNSUPPORTED: dict[type, str] = {
    spec.Null: "a value that is always null cannot be turned into C++ yet",
    spec.Nothing: "the schema `false` allows no value, so there is no C++ type for it",
    spec.AllOf: "`allOf` cannot be turned into C++ yet",
    spec.AnyOf: "`anyOf` cannot be turned into C++ yet",
    spec.OneOf: "`oneOf` cannot be turned into C++ yet",
}
