"""What a composed schema means without the composition: the one schema that an `allOf` says, and a union without keywords beside it.

`Merger.plain` is the whole interface. It works on one level: a property that several parts describe becomes an AllOf of its own, which is
merged when somebody asks for it. So recursion through properties costs nothing, and only a schema that is a part of itself has no end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import product
from math import prod

from . import spec
from .lower_merge_kinds import Conflict, Kinds, requirement_lists, same_shape
from .lower_merge_notes import joined_notes
from .lower_unions import as_enum
from .source import Problem

MOST_ALTERNATIVES = 64
MOST_COMBINATIONS = 2048  # of one schema, with those of the unions inside it
DEEPEST = 64  # unions inside unions, each with something beside it
MOST_TRIES = 16  # how often one schema is merged anew because it is a part of itself
Union = spec.OneOf | spec.AnyOf
Key = tuple[type, str]


@dataclass(frozen=True, slots=True)
class _Part:
    """One thing that an `allOf` asks for: `node` is no Ref and no AllOf. `ref`: the reference that leads to it, if one does."""

    node: spec.Schema
    ref: spec.Ref | None = None


@dataclass(slots=True)
class Merger:
    """Merges the schemas of one description. Every answer is kept, and every problem is found once."""

    linked: spec.Linked
    problems: list[Problem] = field(default_factory=list)
    _known: dict[Key, spec.Schema] = field(default_factory=dict)
    _open: list[Key] = field(default_factory=list)  # what is being merged, the outermost first
    _leaning: set[Key] = field(default_factory=set)  # of those, the ones on which the answer depends
    _failed: dict[Key, Conflict] = field(default_factory=dict)
    _spent: Counter[Key] = field(default_factory=Counter)  # combinations of unions, by the outermost schema that was open
    _tries: Counter[Key] = field(default_factory=Counter)  # how often each was merged
    _shared: dict[frozenset[Key], spec.AllOf] = field(default_factory=dict)  # AllOfs of our own, by what they are made of
    _ours: set[str] = field(default_factory=set)  # their places
    _pairs: dict[frozenset[Key], tuple[spec.Schema, spec.Schema]] = field(default_factory=dict)  # the two that each was made of

    def plain(self, schema: spec.Schema) -> spec.Schema:
        """`schema` without composition at its top: never an AllOf, and a OneOf or AnyOf has no `base`. Anything else is given back as it is.

        - The answer has the place of `schema`, with two exceptions. Where all of it is what one reference says, it is that Ref with the notes
          of both (the Ref keeps its place, since that leads to its target). Where two parts describe one property and one of them already
          says everything, it is that part.
        - Inside the answer AllOf may stand: of a property in several parts at "<place>/allOf/properties/<name>" (also `items`, `additional`
          and `prefixItems/<index>`), of an alternative of a union with what stands beside the union at "<place of the alternative>/allOf"
          (or "<place>/allOf/oneOf/<number>" where the union comes from elsewhere). Nothing of the description has these places, so types
          can be named by them, and problems shown there point to what is around them. What comes from a part as it is keeps its own
          place: it is the same type in every schema that has it.
        - Parts that no value satisfies are a warning with the places of both, and Anything: any JSON is all that can be promised then.
        - A schema that is a part of itself is that without this part, with a warning.
        """
        if not (isinstance(schema, spec.AllOf) or isinstance(schema, Union) and schema.base is not None):
            return schema
        try:
            return self._answer(schema)
        except Conflict as conflict:
            self._complain(conflict.problem)
            self._known[_key(schema)] = answer = spec.Anything(at=schema.at, notes=schema.notes)
            return answer

    def _answer(self, schema: spec.AllOf | Union) -> spec.Schema:
        """As `plain`, but a conflict between the parts of `schema` itself is raised."""
        key = _key(schema)
        if key in self._known:
            return self._known[key]
        if key in self._open:
            self._leaning.add(key)
            return self._endless(schema)
        if key in self._failed:
            raise self._failed[key]
        outer, self._leaning = self._leaning, set()
        self._open.append(key)
        answer: spec.Schema | Conflict
        try:
            answer = self._merged(schema)
        except Conflict as conflict:
            answer = conflict
        self._open.pop()
        own, self._leaning = self._leaning - {key}, outer
        self._leaning |= own
        self._tries[key] += 1
        # An answer that leans on what is open is good there only. Where schemas lead to one another in many ways, that would be asked
        # without end, so at last it has to do elsewhere too.
        is_final = not own or self._tries[key] >= MOST_TRIES
        if isinstance(answer, Conflict):
            if is_final:
                self._failed[key] = answer
            raise answer
        if is_final:
            self._known[key] = answer
        return answer

    def _complain(self, problem: Problem) -> None:
        if problem not in self.problems:
            self.problems.append(problem)

    def _endless(self, schema: spec.Schema) -> spec.Schema:
        place = self._open[-1][1]
        message = "this schema is a part of itself by way of `allOf`, which asks for nothing more"
        also = ((place, "this leads back to it"),) if place != schema.at else ()
        hint = "take one of the references out; it is taken to be absent"
        self._complain(Problem(at=schema.at, message=message, hint=hint, part="key", severity="warning", also=also))
        return spec.Anything(at=schema.at)

    def _merged(self, schema: spec.AllOf | Union) -> spec.Schema:
        asked = self._halves(schema) or _asked(schema)
        weighty = [member for member in asked if not _says_nothing(member)]
        if len(weighty) == 1 and isinstance(weighty[0], spec.Ref) and not schema.others:
            ref = weighty[0]
            notes = joined_notes(schema.notes, [member.notes for member in asked], ())
            return replace(ref, notes=notes, nullable=ref.nullable or schema.nullable)
        parts = [part for member in asked for part in self._parts(member)]
        kinds = Kinds(self._both, schema.at)
        whole = kinds.all_of([part.node for part in parts if not isinstance(part.node, Union)])
        for warning in kinds.warnings:
            self._complain(warning)
        spread, conditions = [], []
        for part in parts:
            if isinstance(part.node, Union):
                lists = requirement_lists(part.node, self.linked.follow)
                if lists is None:
                    spread.append(part)
                else:
                    keyword = "oneOf" if isinstance(part.node, spec.OneOf) else "anyOf"
                    conditions.append(spec.Other(keyword, lists, f"{part.node.at}/{keyword}"))
        if spread:
            return self._distributed(schema, spread, parts, conditions)
        return self._finished(schema, replace(whole, others=(*whole.others, *conditions)), parts)

    # ----------------------------------------------------------------------------------------------------------------
    # Parts

    def _parts(self, schema: spec.Schema) -> Iterator[_Part]:
        """What a member asks for, references followed and the compositions inside it merged."""
        match schema:
            case spec.Ref():
                target = self.linked.targets.get(schema.at)
                if not isinstance(target, spec.Node) or (isinstance(target, spec.Ref) and target.kind != "schema"):
                    return
                base = self._without_way_back(target)
                for part in self._parts(base):
                    yield _Part(part.node, schema if base is target else None)
            case spec.AllOf() | spec.OneOf() | spec.AnyOf():
                answer = self.plain(schema)
                if isinstance(answer, spec.Ref):
                    yield from self._parts(answer)
                else:
                    words = as_enum(answer, self.linked.follow) if isinstance(answer, Union) else None
                    yield _Part(answer if words is None else words)
            case _:
                yield _Part(schema)

    def _without_way_back(self, target: spec.Schema) -> spec.Schema:
        """A base that lists its children as alternatives is, for a child, what stands beside that list."""
        if not isinstance(target, Union):
            return target
        children = {place for member in target.members for place in self._way(member)}
        leaning = {key for key in self._open if key[1] in children or key[1].removesuffix("/allOf") in children}
        if not leaning:
            return target
        self._leaning |= leaning
        return target.base if target.base is not None else spec.Anything(at=target.at, notes=target.notes)

    def _way(self, schema: spec.Schema) -> Iterator[str]:
        """The place of a schema and those that it leads to, one after the other."""
        seen: set[str] = set()
        node: object = schema
        while isinstance(node, spec.Node) and node.at not in seen:
            seen.add(node.at)
            yield node.at
            node = self.linked.targets.get(node.at) if isinstance(node, spec.Ref) else None

    # ----------------------------------------------------------------------------------------------------------------
    # Answers

    def _finished(self, schema: spec.AllOf | Union, whole: spec.Schema, parts: list[_Part]) -> spec.Schema:
        """The merged schema with what the outermost one says of itself; a reference where it is just what that leads to."""
        notes = _notes(schema, parts)
        others = _distinct((*whole.others, *schema.others))
        nullable = _null_is_allowed(schema, parts)
        whole = replace(
            whole, at=schema.at, notes=notes, nullable=nullable, others=others, anchor=schema.anchor, id=schema.id, defs=schema.defs
        )
        if isinstance(whole, spec.Object) and schema.discriminator is not None:
            return replace(whole, discriminator=schema.discriminator)
        for part in parts:
            if not same_shape(part.node, whole):
                continue
            if part.ref is not None and (nullable or not part.node.nullable):
                return replace(part.ref, notes=_notes(schema, [p for p in parts if p.ref is None or p is part]), nullable=nullable)
            if part.ref is None and schema.at in self._ours:
                return replace(part.node, notes=notes, nullable=nullable)
        return whole

    def _distributed(
        self, schema: spec.AllOf | Union, unions: list[_Part], parts: list[_Part], conditions: list[spec.Other]
    ) -> spec.Schema:
        """A union of what each alternative says together with everything beside the union."""
        notes, nullable = _notes(schema, parts), _null_is_allowed(schema, parts)
        ways = [part.node for part in unions if isinstance(part.node, Union)]
        simple = [part for part in parts if not isinstance(part.node, Union) and not _says_nothing(part.node)]
        beside = [part.ref or part.node for part in simple]
        others = _distinct((*schema.others, *(other for way in ways for other in way.others), *conditions))
        if len(ways) == 1 and not beside:
            return replace(ways[0], at=schema.at, notes=notes, nullable=nullable, others=others, defs=schema.defs)
        count = prod(len(way.members) for way in ways)
        spent = self._spent[self._open[0]] = self._spent[self._open[0]] + count
        if count > MOST_ALTERNATIVES or spent > MOST_COMBINATIONS or schema.at.count("/allOf") > DEEPEST:
            most = f"{MOST_COMBINATIONS} combinations with those inside them" if spent > MOST_COMBINATIONS else f"{MOST_ALTERNATIVES} combinations"
            message = f"the unions in this `allOf` have more than {most}, so it is taken to be any JSON value"
            hint = "say it with fewer alternatives"
            self._complain(Problem(at=schema.at, message=message, hint=hint, part="key", severity="warning"))
            return spec.Anything(at=schema.at, notes=notes, nullable=nullable, others=others)
        choices = [choice for choice in product(*(way.members for way in ways)) if not any(map(self._is_null, choice))]
        # Null beside a base that does not allow it is how people write "or null".
        nullable = nullable or len(choices) < count
        members = [spec.AllOf(at=_place(schema, ways, n, choice), members=(*beside, *choice)) for n, choice in enumerate(choices)]
        fitting: list[spec.Schema] = [member for member in members if self._has_values(member)]
        if len(ways) == 1 and all(_is_bare(part.node) for part in simple):
            if len(fitting) < len(members):
                self._warn_of_bare(simple[0].node, ways[0])
            fitting = [choice[0] for choice in choices]
        if not fitting:
            second = ways[1] if len(ways) > 1 else simple[0].node
            raise Conflict(second.at, ways[0].at, "no alternative of this union goes together with what stands beside it")
        return replace(
            ways[0] if len(ways) == 1 else spec.OneOf(at=schema.at, members=()),
            at=schema.at, members=tuple(fitting), notes=notes, nullable=nullable, others=others, defs=schema.defs,
            discriminator=next((way.discriminator for way in ways if way.discriminator is not None), schema.discriminator),
        )  # fmt: skip

    def _warn_of_bare(self, bare: spec.Schema, way: spec.Schema) -> None:
        message = "the `type` here excludes some of the alternatives beside it, so it is taken to be absent"
        problem = Problem(at=bare.at, message=message, hint="remove it", part="key", severity="warning", also=((way.at, "the alternatives"),))
        self._complain(problem)

    def _is_null(self, schema: spec.Schema) -> bool:
        return isinstance(self.linked.follow(schema), spec.Null)

    def _has_values(self, schema: spec.AllOf) -> bool:
        """Whether the parts of a combination go together, as far as they and their required properties tell."""
        try:
            answer = self._answer(schema)
            if isinstance(answer, spec.Object):
                for prop in answer.properties:
                    if prop.required and prop.schema.at in self._ours and isinstance(prop.schema, spec.AllOf):
                        self._answer(prop.schema)
            return True
        except Conflict:
            return False

    def _both(self, at: str, first: spec.Schema, second: spec.Schema) -> spec.Schema:
        """What satisfies two schemas: one of them where that is plain to see, else an AllOf at the place `at`."""
        if first is second or _key(first) == _key(second) or _is_true(second):
            return first
        if _is_true(first):
            return second
        members = {_key(member): member for schema in (first, second) for member in self._made_of(schema)}
        made = frozenset(members)
        if made not in self._shared:
            self._shared[made] = both = spec.AllOf(at=at, members=tuple(members.values()))
            self._ours.add(at)
            if at not in (first.at, second.at):
                self._pairs[made] = (first, second)
        return self._shared[made]

    def _halves(self, schema: spec.AllOf | Union) -> tuple[spec.Schema, ...]:
        """What an AllOf of our own was put together from, where that is more than its parts: one merged already takes no time."""
        return self._pairs.get(frozenset(map(_key, schema.members)), ()) if schema.at in self._ours else ()

    def _made_of(self, schema: spec.Schema) -> Iterable[spec.Schema]:
        return schema.members if isinstance(schema, spec.AllOf) and schema.at in self._ours else (schema,)


def _key(schema: spec.Schema) -> Key:
    return type(schema), schema.at


def _place(schema: spec.Schema, ways: list[Union], number: int, choice: tuple[spec.Schema, ...]) -> str:
    """Where a combination of alternatives is."""
    own = len(ways) == 1 and ways[0].at == schema.at
    return f"{choice[0].at}/allOf" if own else f"{schema.at}/allOf/oneOf/{number}"


def _is_bare(schema: spec.Schema) -> bool:
    """Only a type word."""
    bare = type(schema)
    return bare in (spec.Object, spec.Text, spec.Array, spec.Integer, spec.Number, spec.Boolean) and same_shape(schema, bare(at=""))


def _asked(schema: spec.AllOf | Union) -> tuple[spec.Schema, ...]:
    """The parts in the order in which they are merged: bases first, then what stands beside them."""
    base = () if schema.base is None else (schema.base,)
    match schema:
        case spec.AllOf():
            return (*schema.members, *base)
        case _:
            return (*base, replace(schema, base=None, notes=spec.Notes(), nullable=False, others=(), defs=()))


def _says_nothing(schema: spec.Schema) -> bool:
    """`{}`, or an object of which nothing is said but that it is one."""
    return isinstance(schema, spec.Anything) and not schema.others


def _is_true(schema: spec.Schema) -> bool:
    return _says_nothing(schema) and schema.notes == spec.Notes()


def _distinct(others: Iterable[spec.Other]) -> tuple[spec.Other, ...]:
    return tuple({(other.keyword, other.at): other for other in others}.values())


def _notes(schema: spec.Schema, parts: list[_Part]) -> spec.Notes:
    inline = [part.node.notes if part.ref is None else part.ref.notes for part in parts]
    return joined_notes(schema.notes, inline, [part.node.notes for part in parts if part.ref is not None])


def _null_is_allowed(schema: spec.Schema, parts: list[_Part]) -> bool:
    """Whether null satisfies every part, or the outermost schema says that it does. Where no part speaks of null it is not allowed."""
    if schema.nullable:
        return True
    said = [part.node.nullable or part.ref is not None and part.ref.nullable or _has_null(part.node) for part in parts]
    silent = [isinstance(part.node, spec.Anything) or part.node.implied for part in parts]
    return any(said) and all(yes or open_ for yes, open_ in zip(said, silent))


def _has_null(schema: spec.Schema) -> bool:
    return isinstance(schema, Union) and any(isinstance(member, spec.Null) or member.nullable for member in schema.members)
