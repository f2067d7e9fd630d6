"""Path items, operations and callbacks."""

from __future__ import annotations

from typing import Any

from . import spec
from .parse_content import Content, requirement, tag_names
from .parse_fields import Fields
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
            parameters=self._parameters(fields),
            servers=fields.items("servers", self.server),
            operations=self._operations(path, fields),
            extensions=fields.extensions(),
        )
        fields.done()
        return item

    def _path_ref(self, fields: Fields) -> spec.Ref | None:
        target = fields.text("$ref")
        return None if target is None else spec.Ref(at=fields.at, target=target, kind="path item")

    def _parameters(self, fields: Fields) -> tuple[spec.Parameter | spec.Ref, ...]:
        return fields.items("parameters", self.or_ref("parameter", self.parameter))

    def _operations(self, path: str, fields: Fields) -> tuple[spec.Operation, ...]:
        known = METHODS if self.problems.version < (3, 2) else METHODS + NEWER_METHODS
        for method in known:
            fields.has(method)
        methods = [key for key in fields.data if key in known]
        usual = tuple(self.operation(method.upper(), path, fields.data[method], fields.place(method)) for method in methods)
        if self.problems.version < (3, 2):
            return usual
        return usual + fields.each("additionalOperations", lambda method, value, at: self.operation(method, path, value, at))

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
            body=fields.one("requestBody", self.or_ref("request body", self.request_body)),
            responses=fields.each("responses", self.reply, extensible=True),
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
