"""Rules about a whole document that need no reference followed: what may not stand twice, and how a path is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from . import spec
from .parse_fields import Problems


def check(description: spec.Description, problems: Problems) -> None:
    _check_templates(description.paths, problems)
    _check_ids(description, problems)
    for item in _path_items(description):
        _check_parameters(item.parameters, problems)
        _check_query_string(item.parameters, problems)
        for operation in item.operations:
            _check_parameters(operation.parameters, problems)
            _check_query_string(operation.parameters, problems)
    _check_tags(description.tags, problems)


def _path_items(description: spec.Description) -> Iterator[spec.PathItem]:
    """All of the document, those of webhooks, callbacks and components included."""
    components = description.components
    nodes = [component.node for component in (*components.path_items, *components.callbacks)]
    waiting: list[object] = [*description.paths, *description.webhooks, *nodes]
    while waiting:
        match waiting.pop(0):
            case spec.PathItem() as item:
                yield item
                waiting[:0] = [callback for operation in item.operations for callback in operation.callbacks]
            case spec.Callback(paths=paths):
                waiting[:0] = paths


def _check_templates(paths: Iterable[spec.PathItem], problems: Problems) -> None:
    first_by_shape: dict[str, spec.PathItem] = {}
    for item in paths:
        if not item.path.startswith("/"):
            message = f"the path `{item.path}` does not begin with `/`"
            problems.add(item.at, message, f"did you mean `/{item.path}`?", part="key")
        if re.search(r"\{[^{}]*(\{|$)|(^|\})[^{}]*\}|\{\}", item.path):
            message = f"the braces of the path `{item.path}` do not pair up around names"
            problems.add(item.at, message, "a parameter is written as {name}", part="key")
            continue
        names = re.findall(r"\{([^{}]*)\}", item.path)
        for name in (name for name, count in Counter(names).items() if count > 1):
            problems.add(item.at, f"the path `{item.path}` has {{{name}}} twice", "give one another name", part="key")
        shape = re.sub(r"\{[^{}]*\}", "{}", _plain(item.path))
        first = first_by_shape.setdefault(shape, item)
        if first is not item:
            only = "in its parameters' names" if "{" in item.path else "in what is percent-encoded"
            message = f"the path `{item.path}` differs from `{first.path}` only {only}"
            problems.warn(item.at, message, "join the two", part="key", also=((first.at, "the other one is here"),))


def _plain(path: str) -> str:
    """The path with letters and digits that are percent-encoded as themselves, which is the same path."""
    return re.sub(r"%(2[DE]|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)", lambda match: chr(int(match[1], 16)), path, flags=re.IGNORECASE)


def _check_ids(description: spec.Description, problems: Problems) -> None:
    first_by_id: dict[str, spec.Operation] = {}
    for item in _path_items(description):
        for operation in item.operations:
            if operation.id is None:
                continue
            first = first_by_id.setdefault(operation.id, operation)
            if first is not operation:
                message = f"the operationId `{operation.id}` is already taken by {first.method} {first.path}"
                also = ((f"{first.at}/operationId", "first given here"),)
                problems.add(f"{operation.at}/operationId", message, "every operation needs its own", also=also)


def _check_parameters(parameters: Iterable[spec.Parameter | spec.Ref], problems: Problems) -> None:
    first_by_key: dict[tuple[str, str], spec.Parameter] = {}
    for parameter in parameters:
        if isinstance(parameter, spec.Ref):
            continue
        key = (parameter.name.lower() if parameter.where == "header" else parameter.name, parameter.where)
        first = first_by_key.setdefault(key, parameter)
        if first is not parameter:
            message = f"the {parameter.where} parameter `{parameter.name}` stands twice in one list"
            also = ((f"{first.at}/name", "first declared here"),)
            problems.add(f"{parameter.at}/name", message, "remove or rename one", also=also)


def _check_query_string(parameters: Iterable[spec.Parameter | spec.Ref], problems: Problems) -> None:
    """A whole query string leaves no room for another, or for single parameters."""
    own = [parameter for parameter in parameters if isinstance(parameter, spec.Parameter)]
    whole = [parameter for parameter in own if parameter.where == "querystring"]
    if len(whole) > 1 or (whole and any(parameter.where == "query" for parameter in own)):
        message = "the query string is described twice in one list of parameters"
        problems.add(f"{whole[-1].at}/in", message, "one parameter `in: querystring` is all of it")


def _check_tags(tags: Iterable[spec.Tag], problems: Problems) -> None:
    first_by_name: dict[str, spec.Tag] = {}
    for tag in tags:
        first = first_by_name.setdefault(tag.name, tag)
        if first is not tag:
            also = ((f"{first.at}/name", "first declared here"),)
            problems.warn(f"{tag.at}/name", f"the tag `{tag.name}` is declared twice", "remove one", also=also)
