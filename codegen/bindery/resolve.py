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
from urllib.parse import unquote, urljoin

from . import spec
from .resolve_circles import refuse_endless
from .resolve_operations import Operations
from .resolve_order import edges_between, given_names, groups_of, named_schemas, order_of, past_given, unused_components
from .resolve_values import check_values
from .spec_walk import SCHEMA_KINDS, is_bare, ref_place, walk
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
    given = given_names(description, linker.targets)
    targets = past_given(linker.targets, given)
    schemas = named_schemas(description, targets, given)
    edges = edges_between(schemas, targets)
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
        targets=targets,
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


_LONGEST_PATH = 4000
_MOST_HINTS = 100  # of broken references; looking for what was meant takes long when there are thousands


class _Broken(Exception):
    """A reference that leads nowhere. Has the sentence and the hint."""


class _Undecided(Exception):
    """A `$dynamicRef` that several schemas may be meant by. Has their places, each with a sentence."""


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
        self._anchors: dict[str, dict[str, list[str]]] = {}  # file → anchor → pointers
        self._hints = 0

    def link_all(self) -> None:
        self._learn(self.root)
        # Fragments that are parsed on the way add their own references to the queue.
        for ref in self._queue:
            try:
                if (target := self._find(ref)) is not None:
                    self.targets[ref.at] = target
            except _Undecided as undecided:
                # Whatever it is, any JSON can hold it.
                self.targets[ref.at] = spec.Anything(at=ref_place(ref))
                message = f"which schema `{ref.target}` means depends on who refers to this one; it is taken for any value"
                hint = "C++ has one type for each schema"
                self.problems.append(Problem(at=ref_place(ref), message=message, hint=hint, severity="warning", also=undecided.args[0]))
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
        """The target; None when it is there but is a problem in itself, and when `parse` has complained of the reference."""
        if not ref.target:
            return None
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
            case "media type":
                return spec.MediaType(at=at, type="", schema=spec.Anything(at=at))
            case "request body":
                media = spec.MediaType(at=at, type="application/json", schema=spec.Anything(at=at))
                return spec.RequestBody(at=at, content=(media,))
            case "path item":
                return spec.PathItem(at=at, path="")
            case "callback":
                return spec.Callback(at=at, name="")
            case "link":
                return spec.Link(at=at, name="")
            case "security scheme":
                return spec.SecurityScheme(at=at, name="", type="http", scheme="")
            case _:
                return None

    # From a reference to a place

    def _place(self, ref: spec.Ref) -> str:
        """The "<file>#<pointer>" that a reference names."""
        target = ref.target
        user = split(ref.at)[0]
        if self._is_name(ref):
            return f"{self.root_file}#/components/schemas/{escape(target)}"
        path, _, pointer = target.partition("#")
        pointer = unquote(pointer)
        resource = self._resource(ref, path)
        if path and path == (self.root.uri or "").partition("#")[0]:
            path, user = "", self.root_file
        file, root = split(resource) if resource else (self._file(path, user) if path else user, "")
        if pointer and not pointer.startswith("/"):
            return f"{file}#{self._anchored(file, root, pointer, ref)}"
        if not resource and not path and (inner := self._enclosing(ref)) and not self._leads(file, pointer):
            # Strictly a pointer begins at the nearest `$id`; most of those who write `$id` mean the whole document.
            file, root = split(inner[1])
        return f"{file}#{root}{pointer}"

    def _resource(self, ref: spec.Ref, path: str) -> str | None:
        """The place of the schema whose `$id` is meant by the part of a reference before its `#`."""
        if not path or not self._ids:
            return None
        inner = self._enclosing(ref)
        return self._ids.get(path) or (self._ids.get(urljoin(inner[0], path)) if inner else None)

    def _enclosing(self, ref: spec.Ref) -> tuple[str, str] | None:
        """The nearest `$id` around a reference, and its place."""
        around = [(id_, at) for id_, at in self._ids.items() if f"{ref.at}/".startswith(f"{at}/")]
        return max(around, key=lambda pair: len(pair[1]), default=None)

    def _leads(self, file: str, pointer: str) -> bool:
        value: Any = self._load(file)
        for token in tokens(pointer):
            value = _step(value, token)[0]
        return value is not _MISSING

    def _is_name(self, ref: spec.Ref) -> bool:
        """Whether a discriminator's mapping names a component instead of giving a reference."""
        return is_bare(ref) and any(named.name == ref.target for named in self.root.components.schemas)

    def _file(self, path: str, user: str) -> str:
        """The file that a reference's path means, as a path in the same form as the root's."""
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:|//", path):
            message = f"`{path}` is not a file beside this one; nothing is fetched"
            raise _Broken(message, "download it and refer to the copy")
        path = unquote(path)
        if path.startswith("/") or re.search("[\\\\\0\ud800-\udfff]", path):
            message = f"`{path}` is not a relative path with `/` between its parts"
            raise _Broken(message, "write it relative to this file")
        if len(path) > _LONGEST_PATH:
            raise _Broken(f"`{path}` is longer than the name of a file can be", "")
        beside = os.path.dirname(self.root_file)
        inner = posixpath.normpath(posixpath.join(os.path.relpath(os.path.dirname(user) or ".", beside or "."), path))
        file = os.path.join(beside, inner)
        base = os.path.realpath(self.folder or ".")
        if os.path.commonpath([base, os.path.realpath(file)]) != base:
            name = os.path.basename(base)
            message = f"`{path}` is outside of the folder `{name}`; only files in it and below it are read"
            raise _Broken(message, "move the file into that folder")
        return self.root_file if inner == os.path.basename(self.root_file) else file

    def _anchored(self, file: str, root: str, anchor: str, ref: spec.Ref) -> str:
        """The pointer of the schema that has an anchor."""
        if file not in self._anchors:
            data = self._load(file)
            self._anchors[file] = {}
            for name, pointer in _find_anchors(data if data is not None else {}):
                self._anchors[file].setdefault(name, []).append(pointer)
        anchors = self._anchors[file]
        found = [pointer for pointer in anchors.get(anchor, ()) if f"{pointer}/".startswith(f"{root}/")]
        if not found:
            hint = self._near(anchor, anchors) or "a reference within a file begins with `#/`"
            raise _Broken(f"`{ref.target}` leads nowhere: no schema has `$anchor: {anchor}`", hint)
        if ref.dynamic and len(found) > 1:
            raise _Undecided(tuple((f"{file}#{pointer}", "this is one of them") for pointer in found))
        return max(found, key=lambda pointer: _shared(pointer, split(ref.at)[1]))

    def _near(self, word: str, words: Iterable[str]) -> str:
        self._hints += 1
        return did_you_mean(word, words) if self._hints <= _MOST_HINTS else ""

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
                raise _Broken(message, self._ref_hint(ref, way, token, known))
            value, way = child, f"{way}/{escape(token)}"
        return value

    def _ref_hint(self, ref: spec.Ref, way: str, token: str, known: Iterable[str]) -> str:
        self._hints += 1
        near = closest(token, known) if self._hints <= _MOST_HINTS else None
        return "" if near is None else f"did you mean `{ref.target.partition('#')[0]}#{way}/{escape(near)}`?"

    def _file_hint(self, file: str) -> str:
        folder, name = os.path.split(file)
        try:
            return self._near(name, sorted(os.listdir(folder or ".")))
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


def _shared(pointer: str, other: str) -> int:
    """How many keys two pointers begin with."""
    pairs = zip(tokens(pointer), tokens(other))
    return next((index for index, (one, two) in enumerate(pairs) if one != two), min(pointer.count("/"), other.count("/")))


def _find_anchors(data: Any) -> Iterator[tuple[str, str]]:
    """Every `$anchor` and `$dynamicAnchor` in the data, with the pointer of what it names."""
    stack: list[tuple[Any, str]] = [(data, "")]
    while stack:
        value, pointer = stack.pop()
        if isinstance(value, Mapping):
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(value.get(keyword), str):
                    yield value[keyword], pointer
            entries: Iterable[tuple[Any, Any]] = ((escape(key), child) for key, child in value.items())
        else:
            entries = enumerate(value)
        below = [(child, f"{pointer}/{token}") for token, child in entries if isinstance(child, (Mapping, list))]
        stack += reversed(below)


def _an(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
