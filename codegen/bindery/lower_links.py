"""Links as functions: the parameters of one operation, taken from the reply of another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from . import cpp, lower_doc, names, spec
from .lower_plan import call_key
from .lower_types import Types
from .source import Problem, split


def lower_links(types: Types, lowered: Iterable[cpp.Operation]) -> Iterator[cpp.Link]:
    operations = {call_key(o): made for o, made in zip(types.linked.operations, lowered)}
    taken = {*types.plan.types.values(), *types.plan.operations.values(), *types.plan.functions.values()}
    found = []
    for operation in types.linked.operations:
        for reply in operation.responses:
            for item in types.linked.follow(reply.response).links:
                found.append((operation, reply, item.name, types.linked.follow(item)))
    words = [f"{types.plan.functions[call_key(o)]} {reply.status} {name}" for o, reply, name, _ in found]
    plain = [names.identifier(f"follow_{names.snake(f'{types.plan.functions[call_key(o)]} {name}')}") for o, _, name, _ in found]
    functions = names.distinct(list(zip(words, plain)), taken)
    for (operation, reply, _, link), function in zip(found, functions):
        made = _Link(types, operations, operation, reply, link).run(function)
        if made is not None:
            yield made


@dataclass(slots=True)
class _Link:
    types: Types
    operations: dict[str, cpp.Operation]
    operation: spec.Operation
    reply: spec.Reply
    link: spec.Link

    def run(self, function: str) -> cpp.Link | None:
        target = self._target()
        if target is None:
            return None
        if self.link.server is not None:
            self._warn(f"the link `{self.link.name}` leads to a server of its own, which no function says", "give it in `call_options.server`")
        fills = [fill for name, value in self.link.parameters if (fill := self._fill(target, name, value)) is not None]
        if self.link.body is not None and any(p.name == "body" for p in target.parameters):
            fills += [fill for fill in [self._source("body", self.link.body)] if fill is not None]
        filled = {fill.member for fill in fills}
        doc = lower_doc.document(
            self.link.description,
            f"Makes the parameters of {target.name} out of a {self.reply.status} of {self.operations[call_key(self.operation)].name};"
            " false where the reply lacks a required one.",
        )
        return cpp.Link(
            function=function,
            operation=self.operations[call_key(self.operation)].name,
            reply=f"status_{self.reply.status.lower()}",
            target=target.name,
            fills=tuple(fills),
            required=tuple(p.name for p in target.parameters if p.required),
            base=any(p.required and p.name not in filled for p in target.parameters),
            doc=doc,
            at=self.link.at,
        )

    def _warn(self, message: str, hint: str) -> None:
        self.types.problems.append(Problem(at=self.link.at, message=message, hint=hint, part="key", severity="warning"))

    def _target(self) -> cpp.Operation | None:
        if self.link.operation_id is not None:
            found = next((o for o in self.types.linked.operations if o.id == self.link.operation_id), None)
            return self.operations.get(call_key(found)) if found is not None else None
        file, _ = split(self.operation.at)
        reference = self.link.operation_ref or ""
        found_at = next((o for o in self.operations.values() if reference.startswith("#") and o.at == file + reference), None)
        if found_at is None:
            self._warn(f"the link `{self.link.name}` leads out of this description, so no function follows it", "name an `operationId` of this description")
        return found_at

    def _fill(self, target: cpp.Operation, name: str, value: spec.Value) -> cpp.Fill | None:
        where, _, rest = name.partition(".")
        sent = [p for p in target.parameters if p.wire == name or (where == p.send and p.wire == rest)]
        if not sent:
            self._warn(f"the link `{self.link.name}` sets `{name}`, which {target.id} does not have", "name a parameter of the operation")
            return None
        return self._source(sent[0].name, value)

    def _source(self, member: str, value: spec.Value) -> cpp.Fill | None:
        text = value.data
        if not isinstance(text, str) or not text.startswith("$"):
            text = text[1:-1] if isinstance(text, str) and re.fullmatch(r"\{\$[^{}]*\}", text) else text
        if not isinstance(text, str) or not text.startswith("$"):
            return cpp.Fill(member, "constant", json.dumps(text, ensure_ascii=True, default=str))
        if text in ("$method", "$statusCode", "$url"):
            if text == "$url":
                return self._unknown(text)
            source = "status" if text == "$statusCode" else "constant"
            return cpp.Fill(member, source, "" if source == "status" else json.dumps(self.operation.method))
        if match := re.fullmatch(r"\$response\.body(?:#(.*))?", text, re.S):
            return cpp.Fill(member, "body", match.group(1) or "")
        if match := re.fullmatch(r"\$response\.header\.(.+)", text, re.S):
            return cpp.Fill(member, "header", match.group(1))
        return self._of_request(member, text)

    def _of_request(self, member: str, text: str) -> cpp.Fill | None:
        own = self.operations[call_key(self.operation)].parameters
        if match := re.fullmatch(r"\$request\.(path|query|header)\.(.+)", text, re.S):
            same = str.lower if match.group(1) == "header" else str
            found = next((p for p in own if p.send == match.group(1) and same(p.wire) == same(match.group(2))), None)
            return cpp.Fill(member, "sent", found.name) if found is not None else self._unknown(text)
        if match := re.fullmatch(r"\$request\.body(?:#(.*))?", text, re.S):
            found = next((p for p in own if p.name == "body" and p.send == "json_body"), None)
            return cpp.Fill(member, "sent", found.name, match.group(1) or "") if found is not None else self._unknown(text)
        return self._unknown(text)

    def _unknown(self, text: str) -> None:
        self._warn(f"the link `{self.link.name}` has `{text}`, which no function can tell", "set that parameter in the program")
