"""Path items, operations and callbacks."""

from __future__ import annotations

import re
from typing import Any

from . import spec
from .parse_content import Content, requirement, tag_names
from .parse_fields import Fields
from .parse_old import is_old, old_body
from .parse_schema import read_docs

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NEWER_METHODS = ("query",)  # since 3.2


class Operations(Content):
    """Reads what stands under `paths`, `webhooks` and `callbacks`."""

    def path_item(self, path: str, value: Any, at: str) -> spec.PathItem:
        fields = self.fields(value, at, "path item")
        item = spec.PathItem(
            at=at,
            path=path,
            ref=self._path_ref(fields),
            summary=fields.text("summary"),
            description=fields.text("description"),
            parameters=self._shared_parameters(fields),
            servers=fields.items("servers", self.server),
            operations=self._operations(path, fields),
            extensions=fields.extensions(),
        )
        fields.done()
        return item

    def _path_ref(self, fields: Fields) -> spec.Ref | None:
        target = fields.reference("$ref")
        return None if target is None else spec.Ref(at=fields.at, target=target, kind="path item")

    def _parameters(self, fields: Fields) -> tuple[spec.Parameter | spec.Ref, ...]:
        read = self.or_ref("parameter", self.parameter)
        return fields.items("parameters", lambda value, at: None if is_old(value) else read(value, at))

    def _shared_parameters(self, fields: Fields) -> tuple[spec.Parameter | spec.Ref, ...]:
        """Of a path item, which cannot have a body for all its operations."""
        entries = fields.data.get("parameters")
        for i, entry in enumerate(entries if isinstance(entries, list) else ()):
            if is_old(entry):
                message = f"a parameter cannot be `in: {entry['in']}` since OpenAPI 3; it is left out"
                self.problems.add(f"{fields.place('parameters')}/{i}/in", message, "write it as `requestBody` of each operation that has it")
        return self._parameters(fields)

    def _body(self, fields: Fields) -> spec.RequestBody | spec.Ref | None:
        old = fields.data.get("parameters")
        entries = [(entry, f"{fields.place('parameters')}/{i}") for i, entry in enumerate(old) if is_old(entry)] if isinstance(old, list) else []
        meant = old_body(entries, fields.place("parameters"), self.problems) if entries else None
        return fields.one("requestBody", self.or_ref("request body", self.request_body)) or meant

    def _operations(self, path: str, fields: Fields) -> tuple[spec.Operation, ...]:
        known = METHODS if self.problems.version < (3, 2) else METHODS + NEWER_METHODS
        for method in known:
            fields.has(method)
        methods = [key for key in fields.data if key in known]
        usual = tuple(self.operation(method.upper(), path, fields.data[method], fields.place(method)) for method in methods)
        if self.problems.version < (3, 2):
            return usual
        return usual + fields.each("additionalOperations", lambda method, value, at: self._additional(method, path, value, at))

    def _additional(self, method: str, path: str, value: Any, at: str) -> spec.Operation | None:
        """An operation whose method has no field of its own. Methods are case-sensitive (RFC 9110, 9.1)."""
        if method.lower() in METHODS + NEWER_METHODS and method.upper() == method:
            message = f"`{method}` has a field of its own: `{method.lower()}`"
            self.problems.add(at, message, "write the operation there", part="key")
            return None
        if not re.fullmatch(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+", method):
            self.problems.refuse(at, f"`{method}` is no method of HTTP, which is a word without blanks", "write it as it is sent")
            return None
        return self.operation(method, path, value, at)

    def operation(self, method: str, path: str, value: Any, at: str) -> spec.Operation:
        fields = self.fields(value, at, "operation")
        operation = spec.Operation(
            at=at,
            id=fields.text("operationId"),
            method=method,
            path=path,
            summary=fields.text("summary"),
            description=fields.text("description"),
            docs=fields.one("externalDocs", lambda value, at: read_docs(value, at, self.problems)),
            tags=tag_names(fields, self.problems),
            deprecated=fields.flag("deprecated"),
            parameters=self._parameters(fields),
            body=self._body(fields),
            responses=self.responses_of(fields, self.reply),
            security=self.security(fields) if fields.has("security") else None,
            servers=fields.items("servers", self.server),
            callbacks=fields.each("callbacks", self.named_or_ref("callback", self.callback)),
            x_note=fields.remarks("x-note"),
            x_source=fields.remarks("x-source"),
            extensions=fields.extensions(),
        )
        fields.done()
        return operation

    def security(self, fields: Fields) -> tuple[spec.SecurityRequirement, ...]:
        return fields.items("security", lambda value, at: requirement(value, at, self.problems))

    def callback(self, name: str, value: Any, at: str) -> spec.Callback:
        fields = self.fields(value, at, "callback")
        expressions = [key for key in fields.data if not key.startswith("x-")]
        paths = tuple(self.path_item(key, fields.data[key], fields.place(key)) for key in expressions)
        return spec.Callback(at=at, name=name, paths=paths, extensions=fields.extensions())
