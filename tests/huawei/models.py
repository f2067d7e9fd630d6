"""Compares our descriptions with Huawei's SDK for Python, call by call, model by model and field by field.

Models are paired by where they occur, not by name: both sides are walked from each call's body and reply. Compared are
names of fields, types, which are mandatory, and the words of enums; the SDK has no enums, so a word counts as known to
it when its text about the field names the word. What differs must be in differences.tsv.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import ModuleType

import sdk
from decided import Difference, judge
from description import Described, described, spec
from sdk import Api, Call, Field

# Fewer would mean that the walk has lost its way.
NEEDED_MODELS = {"swr": 209, "iam": 77, "sts": 14}


@dataclass(slots=True)
class Counts:
    calls: int = 0
    models: set[str] = field(default_factory=set)
    fields: int = 0
    words: int = 0


@dataclass(slots=True)
class Comparison:
    """One API on both sides. `role`: what is compared now, "call", "sent" or "reply"; `found`: the differences with the
    roles in which they were met; `theirs`: the fields that any of the SDK's models has, by the place of the schema of
    ours that is paired with them."""

    api: Api
    ours: Described
    module: ModuleType
    counts: Counts = field(default_factory=Counts)
    role: str = "call"
    found: dict[tuple[str, str, str, str, str], set[str]] = field(default_factory=dict)
    pairs: set[tuple[str, str, str]] = field(default_factory=set)
    theirs: dict[str, set[str]] = field(default_factory=dict)
    partner: dict[str, tuple[str, spec.Object]] = field(default_factory=dict)

    def differ(self, model: str, name: str, kind: str, theirs: str, ours: str) -> None:
        self.found.setdefault((model, name, kind, theirs, ours), set()).add(self.role)

    def differences(self) -> Iterator[Difference]:
        for difference, roles in self.found.items():
            yield Difference("models", self.api.name, "both" if len(roles) > 1 else next(iter(roles)), *difference)


# ---- types ----


def spelled(comparison: Comparison, schema: spec.Schema) -> str:
    """Our type in the SDK's words; of arrays, maps and models only the outermost part."""
    match comparison.ours.follow(schema):
        case spec.Text(format=form, nullable=nullable):
            word = "datetime" if form == "date-time" else "str"
        case spec.Enum(type="string", nullable=nullable):
            word = "str"
        case spec.Integer(nullable=nullable):
            word = "int"
        case spec.Number(nullable=nullable):
            word = "float"
        case spec.Boolean(nullable=nullable):
            word = "bool"
        case spec.Array(nullable=nullable):
            word = "list"
        case spec.Object(nullable=nullable, properties=(), additional=additional) if additional is not None:
            word = "dict"
        case spec.Object(nullable=nullable):
            word = "model"
        case spec.Several(members=members, nullable=nullable):
            word = " or ".join(spelled(comparison, member) for member in members)
        case spec.Anything(nullable=nullable):
            word = "object"
        case other:
            raise SystemExit(f"{other.at}: this script does not know what the SDK calls a {type(other).__name__}")
    return word + (" or null" if nullable else "")


def compare_type(comparison: Comparison, model: str, name: str, theirs: str, ours: spec.Schema) -> None:
    """`theirs` is the SDK's word: "int", "list[Filter]", "dict(str, str)"."""
    word = spelled(comparison, ours)
    outer = re.match(r"list\[(.*)\]$|dict\(str, (.*)\)$", theirs)
    kind = theirs[:4] if outer else "model" if theirs[:1].isupper() else theirs
    if kind != word:
        comparison.differ(model, name, "type", theirs, word)
    schema = comparison.ours.follow(ours)
    match schema:
        case spec.Array(items=inner) if outer and inner is not None:
            compare_type(comparison, model, f"{name}[]", outer[1] or outer[2], inner)
        case spec.Object(properties=(), additional=inner) if outer and not isinstance(inner, bool | None):
            compare_type(comparison, model, f"{name}{{}}", outer[1] or outer[2], inner)
        case spec.Object() if kind == "model":
            compare_model(comparison, theirs, schema)
        case _:
            pass


def compare_words(comparison: Comparison, model: str, name: str, theirs: Field, ours: spec.Schema) -> None:
    schema = comparison.ours.follow(ours)
    if isinstance(schema, spec.Array) and schema.items is not None:
        schema = comparison.ours.follow(schema.items)
    if isinstance(schema, spec.Enum):
        words = [str(word.data) for word in schema.words]
        unknown = [word for word in words if not names_word(theirs.text, word)]
        comparison.counts.words += len(words)
        if unknown:
            how = "not named" if unknown == words else "named in part"
            comparison.differ(model, name, "words", how, " ".join(unknown))


def names_word(text: str, word: str) -> bool:
    """Whether a text, in which Chinese characters may stand right beside it, has a word of an enum."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text, re.ASCII) is not None


# ---- models ----


def compare_model(comparison: Comparison, name: str, ours: spec.Object, without: tuple[str, ...] = ()) -> None:
    """`without`: wire names that are no part of the body."""
    if (name, ours.at, comparison.role) in comparison.pairs:
        return
    comparison.pairs.add((name, ours.at, comparison.role))
    new = name not in comparison.counts.models
    comparison.counts.models.add(name)
    comparison.partner.setdefault(ours.at, (name, ours))
    known = comparison.theirs.setdefault(ours.at, set())
    for each in sdk.fields(getattr(comparison.module, name)):
        if each.wire in without:
            continue
        comparison.counts.fields += new
        known.add(each.wire)
        property = comparison.ours.property(ours, each.wire)
        if property is None:
            comparison.differ(name, each.wire, "field", each.type, "none")
            continue
        compare_type(comparison, name, each.wire, each.type, property.schema)
        compare_words(comparison, name, each.wire, each, property.schema)
        if each.required != property.required:
            comparison.differ(name, each.wire, "mandatory", yes(each.required), yes(property.required))


def only_ours(comparison: Comparison) -> None:
    """Fields of ours that none of the SDK's models for that place has."""
    comparison.role = "both"
    for place, known in comparison.theirs.items():
        model, ours = comparison.partner[place]
        for property in ours.properties:
            if property.name not in known:
                comparison.differ(model, property.name, "field", "none", spelled(comparison, property.schema))


def yes(flag: bool) -> str:
    return "yes" if flag else "no"


# ---- calls ----


def compare_call(comparison: Comparison, call: Call, operation: spec.Operation) -> None:
    comparison.role = "call"
    comparison.counts.calls += 1
    if (call.method, call.path) != (operation.method, operation.path):
        comparison.differ(call.name, "", "route", f"{call.method} {call.path}", f"{operation.method} {operation.path}")
    given = {each.wire: each for each in sdk.fields(getattr(comparison.module, f"{call.name}Request"))}
    compare_parameters(comparison, call, given, comparison.ours.parameters(operation))
    compare_body(comparison, call, given.get("body"), operation)
    compare_reply(comparison, call, operation)


def compare_parameters(comparison: Comparison, call: Call, given: dict[str, Field], ours: list[spec.Parameter]) -> None:
    sent = {name: "query" for name in call.query} | {name: "header" for name in call.headers}
    sent |= {name: "path" for name in re.findall(r"\{(.*?)\}", call.path)}
    for name in sent.keys() - {parameter.name for parameter in ours}:
        comparison.differ(call.name, name, "parameter", sent[name], "none")
    for parameter in ours:
        theirs = given.get(parameter.name)
        if sent.get(parameter.name) != parameter.where or theirs is None:
            where = sent.get(parameter.name, "none") if theirs else "none"
            comparison.differ(call.name, parameter.name, "parameter", where, parameter.where)
            continue
        comparison.counts.fields += 1
        if parameter.schema is None:
            raise SystemExit(f"{parameter.at}: no schema")
        compare_type(comparison, call.name, parameter.name, theirs.type, parameter.schema)
        compare_words(comparison, call.name, parameter.name, theirs, parameter.schema)
        if theirs.required != parameter.required:
            comparison.differ(call.name, parameter.name, "mandatory", yes(theirs.required), yes(parameter.required))


def compare_body(comparison: Comparison, call: Call, theirs: Field | None, operation: spec.Operation) -> None:
    ours = comparison.ours.body(operation)
    if theirs is None or ours is None:
        if theirs is not None or ours is not None:
            comparison.differ(call.name, "body", "body", yes(theirs is not None), yes(ours is not None))
        return
    body = operation.body and comparison.ours.linked.follow(operation.body)
    if body and theirs.required != body.required:
        comparison.differ(call.name, "body", "mandatory", yes(theirs.required), yes(body.required))
    comparison.role = "sent"
    compare_type(comparison, call.name, "body", theirs.type, ours)


def compare_reply(comparison: Comparison, call: Call, operation: spec.Operation) -> None:
    comparison.role = "reply"
    model = f"{call.name}Response"
    ours = comparison.ours.reply(operation)
    theirs = sdk.fields(getattr(comparison.module, model))
    headers = {header.name for header in comparison.ours.success(operation).headers}
    for name in call.reply_headers:
        if name not in headers:
            comparison.differ(call.name, name, "reply header", "yes", "no")
    comparison.counts.models.add(model)
    if ours is None:
        if theirs:
            comparison.differ(call.name, "reply", "body", "yes", "no")
        return
    match comparison.ours.follow(ours):
        case spec.Object(properties=(_, *_)) as schema:
            compare_model(comparison, model, schema, call.reply_headers)
        case schema if [each.wire for each in theirs] == ["body"]:
            comparison.differ(call.name, "reply", "wrapped", "body", spelled(comparison, schema))
            comparison.counts.fields += 1
            compare_type(comparison, model, "body", theirs[0].type, schema)
        case schema:
            comparison.differ(call.name, "reply", "type", model, spelled(comparison, schema))


def compare(api: Api) -> Comparison:
    comparison = Comparison(api, described(api.name), api.load())
    operations = comparison.ours.operations
    answered = set()
    for name, call in sdk.calls(api).items():
        ours = api.calls.get(name, name)
        if ours in operations:
            answered.add(ours)
            compare_call(comparison, call, operations[ours])
        elif api.whole:
            comparison.role = "call"
            comparison.differ(name, "", "operation", f"{call.method} {call.path}", "none")
    comparison.role = "call"
    for name in operations.keys() - answered:
        comparison.differ(name, "", "operation", "none", f"{operations[name].method} {operations[name].path}")
    only_ours(comparison)
    return comparison


def main() -> int:
    differences: list[Difference] = []
    lost = False
    for api in sdk.APIS:
        comparison = compare(api)
        counts = comparison.counts
        differences += comparison.differences()
        both = len({place for _, place, _ in comparison.pairs})
        print(f"{api.name}: {counts.calls} calls of {api.package} {sdk.VERSION}, {len(counts.models)} models", end=" ")
        print(f"(ours are {both} schemas), {counts.fields} fields and parameters, {counts.words} words of enums")
        if len(counts.models) < NEEDED_MODELS[api.name]:
            lost = True
            print(f"{api.name}: fewer than {NEEDED_MODELS[api.name]} models were met")
    settled = judge("models", differences)
    return 0 if settled and not lost else 1


if __name__ == "__main__":
    sys.exit(sdk.inside(main))
