"""Links a description: every `$ref` gets its target, in the same file or in other files of the description's folder.

Nothing is copied into its user: the result maps the place of a reference to its target. The rules that need references
followed are checked here too (`resolve_operations`). Other files are read, and the nodes in them parsed, through two
callables, so that this stage calls no other.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from . import spec
from .resolve_circles import refuse_endless
from .resolve_operations import Operations
from .resolve_order import edges_between, groups_of, named_schemas, order_of, unused_components
from .resolve_values import check_values
from .spec_walk import SCHEMA_KINDS, ref_place, walk
from .source import Problem, Severity, closest, did_you_mean, escape, split, tokens

Load = Callable[[str], "Mapping[str, Any] | None"]
"""From a file to its data. None when it cannot be read; whoever reads it keeps the problems of that."""
Parse = Callable[["spec.RefKind", Any, str], "tuple[spec.Target | None, list[Problem]]"]
"""From an expected kind, a value and its place to the node: `parse.fragment`."""


def resolve(
    description: spec.Description, load: Load, parse: Parse, folder: str | None = None, lenient: bool = False
) -> tuple[spec.Linked, list[Problem]]:
    """The linked description. With problems some targets are missing from it, so nobody should generate from it.

    `folder`: where references may lead, with what is below it; the description's own folder when None.
    `lenient`: what can be understood without a doubt although it is not as the specification has it is a warning.
    """
    linker = _Linker(description, load, parse, folder, lenient)
    linker.link_all()
    operations = Operations(description, linker.targets, linker.follow, linker.problems, lenient).collect()
    linker.problems += refuse_endless(description, linker.follow)
    linker.problems += check_values(description, linker.follow)
    schemas = named_schemas(description, linker.targets)
    edges = edges_between(schemas, linker.targets)
    order = order_of([schema.at for schema in schemas], edges)
    position = {at: index for index, at in enumerate(order)}
    groups = groups_of(order, edges)
    cyclic = [edge for edge in edges if groups[edge.user] == groups[edge.target]]
    linked = spec.Linked(
        description=description,
        operations=operations,
        schemas=schemas,
        order=order,
        cyclic=frozenset(edge.at for edge in cyclic),
        closing=frozenset(edge.at for edge in cyclic if position[edge.target] >= position[edge.user]),
        unused=unused_components(description, operations, linker.targets),
        targets=linker.targets,
    )
    return linked, linker.problems


_KINDS: dict[str, tuple[type, ...]] = {
    "schema": SCHEMA_KINDS,
    "parameter": (spec.Parameter,),
    "request body": (spec.RequestBody,),
    "response": (spec.Response,),
    "header": (spec.Header,),
    "example": (spec.Example,),
    "link": (spec.Link,),
    "callback": (spec.Callback,),
    "path item": (spec.PathItem,),
    "security scheme": (spec.SecurityScheme,),
    "media type": (spec.MediaType,),
}


class _Broken(Exception):
    """A reference that leads nowhere. Has the sentence and the hint."""


class _Linker:
    """Finds the target of each Ref. `nodes` has every parsed node by place and kind, those of fragments too."""

    def __init__(
        self, description: spec.Description, load: Load, parse: Parse, folder: str | None, lenient: bool = False
    ) -> None:
        self.lenient = lenient
        self.root_file = split(description.at)[0]
        self.folder = os.path.dirname(self.root_file) if folder is None else folder
        self.root = description
        self.problems: list[Problem] = []
        self.targets: dict[str, spec.Target] = {}
        self._mapped: dict[str, str] = {}  # place of a Ref → place of its target
        self._load = load
        self._parse = parse
        self._nodes: dict[tuple[str, str], Any] = {}
        self._queue: list[spec.Ref] = []
        self._ids: dict[str, str] = {}  # `$id` → place
        self._anchors: dict[str, dict[str, str]] = {}  # file → anchor → pointer

    def link_all(self) -> None:
        self._learn(self.root)
        # Fragments that are parsed on the way add their own references to the queue.
        for ref in self._queue:
            try:
                if (target := self._find(ref)) is not None:
                    self.targets[ref.at] = target
            except _Broken as broken:
                message, hint = broken.args
                stand_in = self._stand_in(ref, message)
                if stand_in is not None:
                    self.targets[ref.at] = stand_in
                # A parameter that is nowhere is left out by whoever collects the operations.
                mended = stand_in is not None or (self.lenient and ref.kind == "parameter" and "leads nowhere" in message)
                severity: Severity = "warning" if mended else "error"
                self.problems.append(Problem(at=ref_place(ref), message=message, hint=hint, severity=severity))
        self._refuse_circles()

    def follow(self, node: Any) -> Any:
        """The node behind references; None when one of them leads nowhere."""
        seen: set[str] = set()
        while isinstance(node, (spec.Ref, spec.NamedRef)):
            ref = node.ref if isinstance(node, spec.NamedRef) else node
            if ref.at in seen:
                return None
            seen.add(ref.at)
            node = self.targets.get(ref.at)
        return node

    def _learn(self, root: Any) -> None:
        """Takes in the nodes and references of a tree."""
        for node in walk(root):
            match node:
                case spec.Discriminator(mapping=mapping):
                    self._queue += [ref for _, ref in mapping]
                    continue
                case spec.Ref() if isinstance(root, spec.Description) or node.at not in self._mapped:
                    self._queue.append(node)
            kind = next((kind for kind, classes in _KINDS.items() if isinstance(node, classes)), None)
            if kind == "schema" and isinstance(node, spec.Ref):
                kind = node.kind
            if kind is not None:
                self._nodes.setdefault((node.at, kind), node)
            if isinstance(node, spec.Node) and node.id is not None:
                self._ids.setdefault(node.id, node.at)

    def _find(self, ref: spec.Ref) -> spec.Target | None:
        """The target; None when it is there but is a problem in itself."""
        place = self._place(ref)
        self._mapped[ref.at] = place
        node = self._nodes.get((place, ref.kind))
        if node is not None:
            return node
        file, pointer = split(place)
        value = self._value(file, pointer, ref)
        node, problems = self._parse(ref.kind, value, place)
        known = set(self.problems)
        self.problems += [problem for problem in problems if problem not in known]
        if node is None:
            return None
        self._nodes[place, ref.kind] = node
        self._learn(node)
        return node

    def _stand_in(self, ref: spec.Ref, message: str) -> spec.Target | None:
        """What a lenient run takes for a target that the file lacks: a schema that allows anything, an empty reply."""
        if not self.lenient or "leads nowhere" not in message:
            return None
        at = f"{ref.at}/$ref"
        match ref.kind:
            case "schema":
                return spec.Anything(at=at)
            case "response":
                return spec.Response(at=at, description="")
            case "header":
                return spec.Header(at=at, name="", schema=spec.Text(at=at))
            case "example":
                return spec.Example(at=at)
            case "request body":
                media = spec.MediaType(at=at, type="application/json", schema=spec.Anything(at=at))
                return spec.RequestBody(at=at, content=(media,))
            case _:
                return None

    # From a reference to a place

    def _place(self, ref: spec.Ref) -> str:
        """The "<file>#<pointer>" that a reference names."""
        target = ref.target
        user = split(ref.at)[0]
        if target in self._ids:
            return self._ids[target]
        if self._is_name(ref):
            return f"{self.root_file}#/components/schemas/{escape(target)}"
        if not target:
            raise _Broken("`$ref` is empty; expected a reference like `#/components/schemas/Name`", "")
        path, _, pointer = target.partition("#")
        file = self._file(path, user) if path else user
        pointer = unquote(pointer)
        if pointer and not pointer.startswith("/"):
            pointer = self._anchored(file, pointer, ref)
        return f"{file}#{pointer}"

    def _is_name(self, ref: spec.Ref) -> bool:
        """Whether a discriminator's mapping names a component instead of giving a reference."""
        is_mapping = "/discriminator/mapping/" in ref.at
        return is_mapping and any(named.name == ref.target for named in self.root.components.schemas)

    def _file(self, path: str, user: str) -> str:
        """The file that a reference's path means, as a path in the same form as the root's."""
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:|//", path):
            message = f"`{path}` is not a file beside this one; nothing is fetched"
            raise _Broken(message, "download it and refer to the copy")
        path = unquote(path)
        if path.startswith("/") or "\\" in path or "\0" in path:
            message = f"`{path}` is not a relative path with `/` between its parts"
            raise _Broken(message, "write it relative to this file")
        beside = os.path.dirname(self.root_file)
        inner = posixpath.normpath(posixpath.join(os.path.relpath(os.path.dirname(user) or ".", beside or "."), path))
        file = os.path.join(beside, inner)
        base = os.path.realpath(self.folder or ".")
        if os.path.commonpath([base, os.path.realpath(file)]) != base:
            name = os.path.basename(base)
            message = f"`{path}` is outside of the folder `{name}`; only files in it and below it are read"
            raise _Broken(message, "move the file into that folder")
        return self.root_file if inner == os.path.basename(self.root_file) else file

    def _anchored(self, file: str, anchor: str, ref: spec.Ref) -> str:
        if file not in self._anchors:
            data = self._load(file)
            self._anchors[file] = {} if data is None else dict(_find_anchors(data))
        anchors = self._anchors[file]
        if anchor in anchors:
            return anchors[anchor]
        hint = did_you_mean(anchor, anchors) or "a reference within a file begins with `#/`"
        raise _Broken(f"`{ref.target}` leads nowhere: no schema has `$anchor: {anchor}`", hint)

    # From a place to its data

    def _value(self, file: str, pointer: str, ref: spec.Ref) -> Any:
        value: Any = self._load(file)
        if value is None:
            raise _Broken(f"`{ref.target}` leads to a file that cannot be read", self._file_hint(file))
        way = ""
        for token in tokens(pointer):
            child, known = _step(value, token)
            if child is _MISSING:
                where = f"`#{way}`" if way else "the file"
                message = f"`{ref.target}` leads nowhere: {where} has no `{token}`"
                raise _Broken(message, _ref_hint(ref, way, token, known))
            value, way = child, f"{way}/{escape(token)}"
        return value

    def _file_hint(self, file: str) -> str:
        folder, name = os.path.split(file)
        try:
            return did_you_mean(name, sorted(os.listdir(folder or ".")))
        except OSError:
            return ""

    # Circles

    def _refuse_circles(self) -> None:
        """References that lead to one another and never to anything else."""
        done: set[str] = set()
        for ref in self._queue:
            way: dict[str, spec.Ref] = {}
            node: Any = ref
            while isinstance(node, spec.Ref) and node.at not in done and node.at not in way:
                way[node.at] = node
                node = self.targets.get(node.at)
            if isinstance(node, spec.Ref) and node.at in way:
                circle = list(way.values())[list(way).index(node.at) :]
                also = tuple((ref_place(other), "and this one leads back") for other in circle[1:])
                message = f"`{circle[0].target}` leads back to this reference and never to {_an(ref.kind)}"
                hint = "let one of them say what it is"
                self.problems.append(Problem(at=ref_place(circle[0]), message=message, hint=hint, also=also))
            done.update(way)


_MISSING: Any = object()


def _step(value: Any, token: str) -> tuple[Any, Iterable[str]]:
    """What stands under a key, or _MISSING; and the keys that there are."""
    if isinstance(value, Mapping):
        return value.get(token, _MISSING), value.keys()
    if isinstance(value, list) and token.isascii() and token.isdigit() and len(token) < 10 and int(token) < len(value):
        return value[int(token)], ()
    return _MISSING, ()


def _find_anchors(data: Any) -> Iterator[tuple[str, str]]:
    """Every `$anchor` in the data, with the pointer of what it names."""
    stack: list[tuple[Any, str]] = [(data, "")]
    while stack:
        value, pointer = stack.pop()
        if isinstance(value, Mapping):
            if isinstance(value.get("$anchor"), str):
                yield value["$anchor"], pointer
            entries: Iterable[tuple[Any, Any]] = ((escape(key), child) for key, child in value.items())
        else:
            entries = enumerate(value)
        stack += [(child, f"{pointer}/{token}") for token, child in entries if isinstance(child, (Mapping, list))]


def _ref_hint(ref: spec.Ref, way: str, token: str, known: Iterable[str]) -> str:
    near = closest(token, known)
    if near is None:
        return ""
    base = ref.target.partition("#")[0]
    return f"did you mean `{base}#{way}/{escape(near)}`?"


def _an(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
