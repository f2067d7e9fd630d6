"""YAML from the events of libyaml's C parser, by the core schema of YAML 1.2; `load` lists the decisions beyond it."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from . import source
from .load_places import MAX_DEPTH, MAX_DIGITS, TWICE_HINT, Lines, Tree, too_deep
from .source import Problem

MAX_ALIASED = 2_000_000

_WORDS: dict[str, Any] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_BASED = re.compile(r"0o([0-7]+)|0x([0-9a-fA-F]+)")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_TAG = "tag:yaml.org,2002:"
_CORE_TAGS = {_TAG + word for word in ("str", "int", "float", "bool", "null", "map", "seq")} | {"!"}
_MERGE_TAG = _TAG + "merge"


def _plain(text: str) -> Any:
    """A plain scalar by the core schema. Raises ValueError with a sentence when it is a number that cannot be kept."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "-+.0123456789":
        return text
    if _INTEGER.fullmatch(text):
        if len(text) > MAX_DIGITS:
            raise ValueError(f"this integer has {len(text)} digits; at most {MAX_DIGITS} can be read")
        return int(text)
    if _FLOAT.fullmatch(text):
        try:
            return Decimal(text)
        except InvalidOperation:
            raise ValueError("the exponent of this number is too large") from None
    if match := _BASED.fullmatch(text):
        return int(match[1], 8) if match[1] else int(match[2], 16)
    if _NOT_FINITE.fullmatch(text):
        raise ValueError(f"{text} is not a number that JSON has")
    return text


def read_yaml(file: str, text: str) -> tuple[Any, int, list[Problem]]:
    """The data, the offset at which it begins, and the problems. With some problems the data is None."""
    lines = Lines(text)
    try:
        from yaml import YAMLError
        from yaml.cyaml import CParser
    except ImportError:
        message = "reading YAML needs the Python package PyYAML with its C parser, which is missing"
        hint = "python3 -m pip install PyYAML, or apt-get install python3-yaml; JSON needs no package"
        return None, 0, [Problem(at=f"{file}#", message=message, hint=hint, spot=lines.spot(0, 1))]

    builder = _Builder(file, lines)
    try:
        _feed(CParser(text), builder)
    except _Stop:
        return None, 0, builder.problems
    except (YAMLError, UnicodeError) as error:
        return None, 0, [*builder.problems, _yaml_problem(file, error, lines)]
    return builder.root, builder.root_offset, builder.problems


def _yaml_problem(file: str, error: Exception, lines: Lines) -> Problem:
    """libyaml's complaint in our form."""
    mark = getattr(error, "problem_mark", None)
    offset = mark.index if mark is not None else getattr(error, "position", 0)
    sentence = getattr(error, "problem", None) or getattr(error, "reason", None) or "this cannot be read"
    context, begin = getattr(error, "context", None), getattr(error, "context_mark", None)
    if context:
        sentence += f", {context}"
    if context and begin is not None:
        sentence += f" that begins in line {begin.line + 1}"
    sentence = sentence.replace("invalid ", "malformed ")
    return Problem(at=f"{file}#", message=f"this is not YAML: {sentence}", spot=lines.spot(offset, 1))


class _Stop(Exception):
    """What was found makes the rest of the file useless; it has been noted."""


class _Anchored:
    __slots__ = ("value", "size", "height")

    def __init__(self, value: Any, size: int, height: int) -> None:
        self.value, self.size, self.height = value, size, height


_NO_KEY: Any = object()
_MERGE: Any = object()


class _Frame:
    """A mapping or list that is being read."""

    __slots__ = ("value", "key", "merged", "anchor", "size_before", "height")

    def __init__(self, value: Any, anchor: str | None, size_before: int) -> None:
        self.value = value
        self.key: Any = _NO_KEY
        self.merged: set[str] = set()
        self.anchor = anchor
        self.size_before = size_before
        self.height = 0


class _Builder:
    """Makes data of events. Its methods are called in the order of the text."""

    def __init__(self, file: str, lines: Lines) -> None:
        self.file = file
        self.lines = lines
        self.problems: list[Problem] = []
        self.root: Any = None
        self.root_offset = 0
        self.documents = 0
        self._stack: list[_Frame] = []
        self._anchors: dict[str, _Anchored] = {}
        self._open: set[str] = set()
        self._size = 0  # nodes so far, those behind aliases included
        self._aliased = 0

    def complain(self, event: Any, message: str, hint: str = "") -> None:
        begin = event.start_mark.index
        spot = self.lines.spot(begin, event.end_mark.index - begin)
        self.problems.append(Problem(at=f"{self.file}#", message=message, hint=hint, spot=spot))

    def stop(self, event: Any, message: str, hint: str = "") -> NoReturn:
        self.complain(event, message, hint)
        raise _Stop

    def document(self, event: Any) -> None:
        self.documents += 1
        self.root_offset = event.end_mark.index
        if self.documents > 1:
            self.stop(event, "a second document begins here; expected one per file", "give it a file of its own")

    def scalar(self, event: Any) -> None:
        text, tag, plain = event.value, event.tag, event.implicit[0]
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.key is _NO_KEY and type(frame.value) is dict:
            if tag is not None and tag not in _CORE_TAGS and tag != _MERGE_TAG:
                self.complain(event, f"the tag {_tag_name(tag)} is not of YAML's core schema", "remove the tag")
            self._key(frame, text, plain and tag is None or tag == _MERGE_TAG, event)
            return
        self._size += 1
        value: Any = text
        if plain or tag is not None:
            try:
                value = self._tagged(text, tag, event) if tag is not None else _plain(text)
            except ValueError as error:
                self.complain(event, str(error))
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchored(value, 1, 0)
        self._put(value, 0, event)

    def begin(self, event: Any, value: Any) -> None:
        if event.tag is not None and event.tag not in _CORE_TAGS:
            self.complain(event, f"the tag {_tag_name(event.tag)} is not of YAML's core schema", "remove the tag")
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.key is _NO_KEY and type(frame.value) is dict:
            self.stop(event, "a mapping or list stands where a key is expected", "keys are texts")
        if len(self._stack) >= MAX_DEPTH:
            self.problems.append(too_deep(self.file, self.lines.spot(event.start_mark.index, 1)))
            raise _Stop
        self._size += 1
        if event.anchor is not None:
            self._open.add(event.anchor)
        self._stack.append(_Frame(value, event.anchor, self._size - 1))

    def end(self, event: Any) -> None:
        frame = self._stack.pop()
        if frame.anchor is not None:
            self._open.discard(frame.anchor)
            self._anchors[frame.anchor] = _Anchored(frame.value, self._size - frame.size_before, frame.height)
        self._put(frame.value, frame.height, event)

    def alias(self, event: Any) -> None:
        name = event.anchor
        if name in self._open:
            self.stop(event, f"*{name} stands inside of &{name}, so it would contain itself", "use `$ref` instead")
        anchored = self._anchors.get(name)
        if anchored is None:
            self.stop(event, f"*{name} has no anchor &{name} before it", source.did_you_mean(name, self._anchors))
        frame = self._stack[-1]
        if frame.key is _NO_KEY and type(frame.value) is dict:
            if not isinstance(anchored.value, str):
                self.stop(event, "an alias stands where a key is expected", "keys are texts")
            self._key(frame, anchored.value, False, event)
            return
        self._size += anchored.size
        self._aliased += anchored.size
        if self._aliased > MAX_ALIASED:
            message = f"the aliases of this file stand for more than {MAX_ALIASED:,} values"
            self.stop(event, message, "use `$ref` instead")
        if len(self._stack) + anchored.height > MAX_DEPTH:
            self.problems.append(too_deep(self.file, self.lines.spot(event.start_mark.index, len(name) + 1)))
            raise _Stop
        self._put(anchored.value, anchored.height, event)

    def _key(self, frame: _Frame, name: str, plain: bool, event: Any) -> None:
        if event.anchor is not None and hasattr(event, "value"):
            self._anchors[event.anchor] = _Anchored(name, 1, 0)
        if plain and name == "<<":
            frame.key = _MERGE
            return
        if name in frame.value and name not in frame.merged:
            self.complain(event, f"`{name}` stands twice in one mapping", TWICE_HINT)
        frame.merged.discard(name)
        frame.key = name

    def _put(self, value: Any, height: int, event: Any) -> None:
        if not self._stack:
            self.root = value
            return
        frame = self._stack[-1]
        if height >= frame.height:
            frame.height = height + (1 if isinstance(value, (dict, list)) else 0)
        container = frame.value
        if type(container) is list:
            container.append(value)
            return
        if frame.key is _MERGE:
            self._merge(frame, value, event)
        else:
            container[frame.key] = value
        frame.key = _NO_KEY

    def _merge(self, frame: _Frame, value: Any, event: Any) -> None:
        for mapping in value if isinstance(value, list) else [value]:
            if not isinstance(mapping, dict):
                self.complain(event, "`<<` merges mappings; expected one, or a list of them")
                continue
            for name, item in mapping.items():
                if name not in frame.value:
                    frame.value[name] = item
                    frame.merged.add(name)

    def _tagged(self, text: str, tag: str, event: Any) -> Any:
        """The value of a scalar with an explicit tag. Raises ValueError with a sentence."""
        if tag in (_TAG + "str", "!"):
            return text
        value = _plain(text)
        match tag.removeprefix(_TAG):
            case "int" if type(value) is int:
                return value
            case "float" if type(value) in (int, Decimal):
                return value
            case "bool" if type(value) is bool:
                return value
            case "null" if value is None:
                return value
        if tag in _CORE_TAGS:
            raise ValueError(f"the text does not fit its tag {_tag_name(tag)}")
        self.complain(event, f"the tag {_tag_name(tag)} is not of YAML's core schema", "remove the tag")
        return text


def _tag_name(tag: str) -> str:
    return f"`!!{tag.removeprefix(_TAG)}`" if tag.startswith(_TAG) else f"`{tag}`"


def _feed(parser: Any, builder: _Builder) -> None:
    from yaml import events

    scalar, begin, end = builder.scalar, builder.begin, builder.end
    while (event := parser.get_event()) is not None:
        kind = type(event)
        if kind is events.ScalarEvent:
            scalar(event)
        elif kind is events.MappingStartEvent:
            begin(event, {})
        elif kind is events.SequenceStartEvent:
            begin(event, [])
        elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
            end(event)
        elif kind is events.AliasEvent:
            builder.alias(event)
        elif kind is events.DocumentStartEvent:
            builder.document(event)
        elif kind is events.StreamEndEvent:
            return


def yaml_tree(file: str, text: str, lines: Lines, problems: list[Problem]) -> Tree | None:
    """The places of a text that `read_yaml` has read without a problem that ended the reading."""
    from yaml import events
    from yaml.cyaml import CParser

    root: Tree | None = None
    stack: list[Tree] = []
    keys: list[tuple[str, int, int] | None] = []  # of each mapping in the stack: the key whose value comes next
    anchors: dict[str, Tree] = {}
    names: dict[str, str] = {}
    parser = CParser(text)
    while type(event := parser.get_event()) is not events.StreamEndEvent:
        kind = type(event)
        if kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
            stack.pop()
            keys.pop()
            continue
        if kind not in (events.ScalarEvent, events.MappingStartEvent, events.SequenceStartEvent, events.AliasEvent):
            continue
        begin, end = event.start_mark.index, event.end_mark.index
        if stack and stack[-1].keys is not None and keys[-1] is None:
            name = event.value if kind is events.ScalarEvent else names.get(event.anchor, "")
            keys[-1] = (name, begin, end)
            if kind is events.ScalarEvent and event.anchor is not None:
                names[event.anchor] = name
            continue
        if kind is events.AliasEvent:
            node = anchors[event.anchor]
        else:
            node = Tree(begin, end)
            if kind is events.MappingStartEvent:
                node.keys = {}
            elif kind is events.SequenceStartEvent:
                node.items = []
            else:
                names[event.anchor] = event.value
            if event.anchor is not None:
                anchors[event.anchor] = node
        if not stack:
            root = node
        elif stack[-1].items is not None:
            stack[-1].items.append(node)
        elif (key := keys[-1]) is not None:
            if key[0] == "<<":
                stack[-1].merged += node.items if node.items is not None else [node]
            stack[-1].add(key, node)
            keys[-1] = None
        if node.keys is not None and kind is events.MappingStartEvent or kind is events.SequenceStartEvent:
            stack.append(node)
            keys.append(None)
    return root
