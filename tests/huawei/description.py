"""Our descriptions of Huawei Cloud's services, as the generator reads them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

from bindery import cpp, load, parse, resolve, source, spec  # noqa: E402
from bindery.lower import lower  # noqa: E402


@dataclass(frozen=True, slots=True)
class Described:
    """A description, with its operations by name and what its header will say."""

    linked: spec.Linked
    operations: Mapping[str, spec.Operation]
    header: cpp.Header

    def follow(self, schema: spec.Schema) -> spec.Schema:
        return self.linked.follow(schema)

    def name_of(self, schema: spec.Schema) -> str:
        """The name of the schema, or the place of one that has none."""
        at = self.follow(schema).at
        return next((named.name for named in self.linked.schemas if named.at == at), at.rpartition("#")[2])

    def body(self, operation: spec.Operation) -> spec.Schema | None:
        """The schema of a request's body, JSON in all operations."""
        return None if operation.body is None else _json(self.linked.follow(operation.body).content)

    def body_examples(self, operation: spec.Operation) -> list[tuple[str, Any]]:
        """The documented bodies of a request, by name; a lone `example` has none."""
        return [] if operation.body is None else self.examples(self.linked.follow(operation.body).content)

    def examples(self, content: tuple[spec.MediaType, ...]) -> list[tuple[str, Any]]:
        found = [self.linked.follow(each) for media in content for each in media.examples]
        return [(each.name, each.value.data) for each in found if each.value is not None]

    def reply(self, operation: spec.Operation) -> spec.Schema | None:
        """The schema of the reply that is no error."""
        return _json(self.success(operation).content)

    def success(self, operation: spec.Operation) -> spec.Response:
        """The first reply that is no error; where there are several, 200 and 2XX, they have one body."""
        found = [self.linked.follow(reply.response) for reply in operation.responses if reply.status.startswith("2")]
        if len({self.name_of(body) if (body := _json(response.content)) else "" for response in found}) != 1:
            raise SystemExit(f"{operation.at}: this script knows what to do with one body, not with several")
        return found[0]

    def parameters(self, operation: spec.Operation) -> list[spec.Parameter]:
        return [self.linked.follow(parameter) for parameter in operation.parameters]

    def property(self, schema: spec.Schema, name: str) -> spec.Property | None:
        match self.follow(schema):
            case spec.Object(properties=properties):
                return next((each for each in properties if each.name == name), None)
            case _:
                return None


def _json(content: tuple[spec.MediaType, ...]) -> spec.Schema | None:
    if not content:
        return None
    if [media.type for media in content] != ["application/json"]:
        raise SystemExit(f"{content[0].at}: not JSON alone")
    return content[0].schema


def described(api: str) -> Described:
    """Reads spec/huaweicloud/<api>.yaml."""
    path = str(ROOT / "spec" / "huaweicloud" / f"{api}.yaml")
    files = load.Files()
    description, problems = parse.parse(_data(files, path), path)
    if description is None:
        raise SystemExit(source.render(problems, files.locate))
    linked, found = resolve.resolve(description, lambda file: files.open(file).data, parse.fragment)
    header, more = lower(linked, f"huaweicloud::{api}")
    problems = [*problems, *found, *more]
    if header is None or source.has_errors(problems):
        raise SystemExit(source.render(problems, files.locate))
    return Described(linked, {operation.id: operation for operation in linked.operations if operation.id}, header)


def _data(files: load.Files, path: str) -> Any:
    loaded = files.open(path)
    if loaded.data is None:
        raise SystemExit(source.render(list(loaded.problems), files.locate))
    return loaded.data
