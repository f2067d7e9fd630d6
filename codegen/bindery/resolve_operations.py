"""The operations of a linked description, complete, and the rules for which references have to be followed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from . import spec
from .resolve_paths import fitted
from .spec_walk import ref_place, walk
from .source import Problem, Severity, closest, did_you_mean, escape, split


class Operations:
    """Collects and checks. `follow` gives the node behind references, None when one of them leads nowhere."""

    def __init__(
        self,
        description: spec.Description,
        targets: Mapping[str, spec.Target],
        follow: Callable[[Any], Any],
        problems: list[Problem],
        lenient: bool = False,
    ) -> None:
        self.description = description
        self.root_file = split(description.at)[0]
        self.targets = targets
        self.follow = follow
        self.problems = problems
        self.severity: Severity = "warning" if lenient else "error"
        self.lenient = lenient

    def collect(self) -> tuple[spec.Operation, ...]:
        """All operations of `paths` in order, with the parameters of their paths."""
        operations = tuple(self._operations(self.description.paths))
        for operation in operations:
            self._check_path(operation)
        strict = self.description.version == "2.0"  # whose readers have always insisted on it
        operations = tuple(fitted(operation, self.follow, self.severity, self.problems, strict) for operation in operations)
        if self.lenient:
            operations = tuple(self._mended(operation) for operation in operations)
        self._check_ids(operations)
        self._check_security(operations)
        return operations

    def _operations(self, paths: Iterable[spec.PathItem]) -> Iterator[spec.Operation]:
        for item in paths:
            taken: dict[str, spec.Operation] = {}
            for source in self._items(item):
                for operation in source.operations:
                    first = taken.setdefault(operation.method, operation)
                    if first is not operation:
                        also = ((first.at, "first described here"),)
                        message = f"{operation.method} {item.path} is described twice, here and beside a `$ref` to this"
                        self.problems.append(Problem(at=operation.at, message=message, part="key", also=also))
                        continue
                    parameters = self._merged((*item.parameters, *source.parameters), operation)
                    yield replace(
                        operation,
                        path=item.path,
                        parameters=parameters,
                        servers=operation.servers or item.servers or source.servers,
                    )

    def _mended(self, operation: spec.Operation) -> spec.Operation:
        """With each parameter once, those of the path being what its template names."""
        in_template = list(dict.fromkeys(re.findall(r"\{([^{}]*)\}", operation.path)))
        kept: dict[Any, spec.Parameter | spec.Ref] = {}
        for parameter in operation.parameters:
            target = self.follow(parameter)
            if target is None:
                continue  # a reference that leads nowhere, of which a warning tells
            if not (isinstance(target, spec.Parameter) and target.where == "path" and target.name not in in_template):
                kept.setdefault(self._key(parameter), parameter)
        for name in in_template:
            if (name, "path") not in kept:
                at = f"{operation.at}/{{{escape(name)}}}"
                text = spec.Text(at=at)
                kept[name, "path"] = spec.Parameter(at=at, name=name, where="path", required=True, style="simple", explode=False, schema=text)
        return replace(operation, parameters=tuple(kept.values()))

    def _items(self, item: spec.PathItem) -> Iterator[spec.PathItem]:
        """The path item and those that its `$ref`s lead to."""
        seen: set[str] = set()
        node: Any = item
        while isinstance(node, spec.PathItem) and node.at not in seen:
            seen.add(node.at)
            yield node
            node = self.targets.get(node.ref.at) if node.ref is not None else None
        if isinstance(node, spec.PathItem):
            message = f"the path item of {item.path} leads back to itself"
            problem = Problem(at=f"{node.at}/$ref", message=message, hint="let one of them say what it is")
            self.problems.append(problem)

    def _merged(
        self, shared: tuple[spec.Parameter | spec.Ref, ...], operation: spec.Operation
    ) -> tuple[spec.Parameter | spec.Ref, ...]:
        """The path's parameters that the operation does not override, then its own."""
        own = {self._key(parameter) for parameter in operation.parameters}
        unique: dict[Any, spec.Parameter | spec.Ref] = {}
        for parameter in shared:
            if (key := self._key(parameter)) not in own:
                unique.setdefault(key, parameter)
        return (*unique.values(), *operation.parameters)

    def _key(self, parameter: spec.Parameter | spec.Ref) -> Any:
        target = self.follow(parameter)
        if not isinstance(target, spec.Parameter):
            return parameter.at
        return (target.name.lower() if target.where == "header" else target.name, target.where)

    def _check_path(self, operation: spec.Operation) -> None:
        parameters = [(parameter, self.follow(parameter)) for parameter in operation.parameters]
        self._check_twice(operation, parameters)
        if any(target is None for _, target in parameters):
            return  # a broken reference is already a problem, and might be what is missing
        self._check_query_string(operation, [target for _, target in parameters])

    def _check_query_string(self, operation: spec.Operation, parameters: list[Any]) -> None:
        """A whole query string leaves no room for another, or for single parameters."""
        whole = [target for target in parameters if target.where == "querystring"]
        if len(whole) > 1 or (whole and any(target.where == "query" for target in parameters)):
            message = f"{operation.method} {operation.path} describes its query string twice"
            hint = "one parameter `in: querystring` is all of it"
            self.problems.append(Problem(at=f"{whole[-1].at}/in", message=message, hint=hint, severity=self.severity))

    def _check_twice(self, operation: spec.Operation, parameters: list[tuple[spec.Parameter | spec.Ref, Any]]) -> None:
        """Two parameters with one name. Of those that stand in the list itself `parse` has complained."""
        first_by_key: dict[Any, spec.Parameter | spec.Ref] = {}
        for parameter, target in parameters:
            first = first_by_key.setdefault(self._key(parameter), parameter)
            if first is parameter or not (isinstance(first, spec.Ref) or isinstance(parameter, spec.Ref)):
                continue
            message = f"{operation.method} {operation.path} has the {target.where} parameter `{target.name}` twice"
            also = ((first.at, "first declared here"),)
            self.problems.append(Problem(at=parameter.at, message=message, hint="remove or rename one", also=also, severity=self.severity))

    def _check_ids(self, operations: tuple[spec.Operation, ...]) -> None:
        """Twin ids that come to light through references, and links to ids that nobody has."""
        first_by_id: dict[str, spec.Operation] = {}
        for operation in operations:
            if operation.id is None:
                continue
            first = first_by_id.setdefault(operation.id, operation)
            through_ref = split(first.at)[0] != split(operation.at)[0] or first.at == operation.at
            if first is not operation and through_ref:
                twins = f"{operation.method} {operation.path} and {first.method} {first.path}"
                also = ((f"{first.at}/operationId", "first given here"),) if first.at != operation.at else ()
                problem = Problem(
                    at=f"{operation.at}/operationId",
                    message=f"{twins} share the operationId `{operation.id}`",
                    hint="every operation needs its own",
                    also=also,
                    severity=self.severity,
                )
                self.problems.append(problem)
        for node in walk(self.description):
            if isinstance(node, spec.Link) and node.operation_id is not None and node.operation_id not in first_by_id:
                message = f"no operation has the operationId `{node.operation_id}`"
                hint = did_you_mean(node.operation_id, first_by_id)
                place = f"{node.at}/operationId"
                self.problems.append(Problem(at=place, message=message, hint=hint, severity="warning"))

    def _check_security(self, operations: tuple[spec.Operation, ...]) -> None:
        declared = [scheme.name for scheme in self.description.components.security_schemes]
        alternatives = [*self.description.security]
        for operation in operations:
            if split(operation.at)[0] == self.root_file:
                alternatives += operation.security or ()
        for alternative in dict.fromkeys(alternatives):
            for name, _ in alternative.schemes:
                if name not in declared:
                    hint = did_you_mean(name, declared) or "declare it in `components.securitySchemes`"
                    message = f"there is no security scheme `{name}`"
                    place = f"{alternative.at}/{escape(name)}"
                    self.problems.append(Problem(at=place, message=message, hint=hint, part="key", severity="warning"))
