"""Text to plain data, from JSON or YAML; and where a place is in the text, when a problem is printed.

Data is None, bool, int, Decimal, str, list and dict with str keys, never float. It may share parts (YAML aliases), so
nobody changes it. YAML is read by the rules of the YAML 1.2 core schema: `on`, `yes`, `12:30`, `1_000` and dates are
text, `0o17` and `0x1F` are integers. Decisions beyond it:
- A key is text, always: `200:` is "200", `true:` is "true". A key that is a list or mapping is a problem.
- The merge key `<<` works as in YAML 1.1, since descriptions use it: the mapping's own keys win, then the first merged.
- Aliases may add at most MAX_ALIASED values, and nothing nests deeper than MAX_DEPTH, so that small files cannot make
  big trouble.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from . import source
from .load_json import json_tree, read_json
from .load_places import TWICE_HINT, Lines, Tree
from .load_yaml import read_yaml, yaml_tree
from .source import Part, Problem, Spot


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's content. `data` is None when nothing usable was found; with problems it may still hold the rest."""

    file: str
    text: str
    is_json: bool
    data: dict[str, Any] | None
    problems: tuple[Problem, ...] = ()


def load(file: str) -> Loaded:
    """Reads a file. Every way in which this can fail is a problem in the result."""
    try:
        with open(file, "rb", opener=_opener) as stream:
            content = stream.read()
    except FileNotFoundError:
        return _unusable(file, "this file does not exist", _neighbour(file))
    except _NotAFile:
        return _unusable(file, "this is a device or a pipe; expected a file", "write it to a file first")
    except IsADirectoryError:
        return _unusable(file, "this is a folder; expected a file with an OpenAPI description", "name the file in it")
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        return _unusable(file, f"this file cannot be read: {reason}")

    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            content = content[len(mark) :]
            break
    else:
        encoding = "utf-8"
    try:
        return load_text(file, content.decode(encoding))
    except UnicodeDecodeError as error:
        before = content[: error.start].decode(encoding, "replace")
        spot = Lines(before + "\ufffd").spot(len(before), 1)
        message = f"byte 0x{content[error.start]:02x} at offset {error.start} is not {encoding.upper()}"
        return _unusable(file, message, "save the file as UTF-8", spot)


class _NotAFile(OSError):
    """A pipe would be waited for, and a device may never end."""


def _opener(file: str, flags: int) -> int:
    handle = os.open(file, flags | getattr(os, "O_NONBLOCK", 0))
    kind = os.fstat(handle).st_mode
    if stat.S_ISREG(kind) or stat.S_ISDIR(kind):
        return handle
    os.close(handle)
    raise _NotAFile


def load_text(file: str, text: str) -> Loaded:
    """Reads a text that is at hand. The file's name decides between JSON and YAML, then whether it begins with `{`."""
    text = text.removeprefix("\ufeff")
    if not text.strip():
        return _unusable(file, "this file is empty; expected an OpenAPI description")
    name = file.lower()
    if name.endswith(".json"):
        return _loaded(file, text, is_json=True)
    if text.lstrip().startswith("{"):
        loaded = _loaded(file, text, is_json=True)
        # YAML has braces too, and is more lenient within them.
        if loaded.data is not None or not name.endswith((".yaml", ".yml")):
            return loaded
    return _loaded(file, text, is_json=False)


def _loaded(file: str, text: str, is_json: bool) -> Loaded:
    data, offset, problems = (read_json if is_json else read_yaml)(file, text)
    if isinstance(data, dict):
        return Loaded(file, text, is_json, data, tuple(problems))
    if not problems:
        kind = "a list" if isinstance(data, list) else "a text" if isinstance(data, str) else "a single value"
        message = f"this file holds {kind}; expected a mapping"
        problems = [Problem(at=f"{file}#", message=message, spot=Lines(text).spot(offset, 1))]
    return Loaded(file, text, is_json, None, tuple(problems))


class Files:
    """The files of one run, each read once. `locate` is the locator for `source.render`.

    `lenient`: of a key that stands twice the last one is taken, with a warning.
    """

    def __init__(self, lenient: bool = False) -> None:
        self._lenient = lenient
        self._loaded: dict[str, Loaded] = {}
        self._trees: dict[str, tuple[Lines, Tree | None]] = {}
        self._origins: dict[str, Callable[[str], str]] = {}

    def open(self, file: str) -> Loaded:
        if file not in self._loaded:
            loaded = load(file)
            self._loaded[file] = replace(loaded, problems=tuple(map(_mild, loaded.problems))) if self._lenient else loaded
        return self._loaded[file]

    def add(self, loaded: Loaded) -> None:
        """Takes in a content that came from elsewhere."""
        self._loaded[loaded.file] = loaded

    def change(self, file: str, data: dict[str, Any], origin: Callable[[str], str]) -> None:
        """Gives a file other data than its text has. `origin`: from a pointer in that to the place it comes from."""
        self._loaded[file] = replace(self._loaded[file], data=data)
        self._origins[file] = origin

    @property
    def problems(self) -> list[Problem]:
        """Of reading, over all files so far."""
        return [problem for loaded in self._loaded.values() for problem in loaded.problems]

    def locate(self, at: str, part: Part) -> Spot:
        file, pointer = source.split(at)
        if file in self._origins:
            origin, pointer = source.split(self._origins[file](pointer))
            return replace(self._spot(origin, pointer, part), file=origin if origin != file else "")
        return self._spot(file, pointer, part)

    def _spot(self, file: str, pointer: str, part: Part) -> Spot:
        if file not in self._trees:
            self._trees[file] = _index(self._loaded.get(file))
        lines, tree = self._trees[file]
        if tree is None:
            return lines.spot(0, 1)
        return lines.spot(*tree.find(source.tokens(pointer), part))


def _mild(problem: Problem) -> Problem:
    if problem.hint != TWICE_HINT:
        return problem
    return replace(problem, severity="warning", hint="the last one is taken")


def _unusable(file: str, message: str, hint: str = "", spot: Spot = Spot(1, 1, 1, "")) -> Loaded:
    problem = Problem(at=f"{file}#", message=message, hint=hint, spot=spot)
    return Loaded(file=file, text="", is_json=False, data=None, problems=(problem,))


def _neighbour(file: str) -> str:
    """The hint for a missing file."""
    folder, name = os.path.split(file)
    try:
        return source.did_you_mean(name, sorted(os.listdir(folder or ".")))
    except (OSError, ValueError):
        return f"the folder {folder} does not exist either" if folder else ""


def _index(loaded: Loaded | None) -> tuple[Lines, Tree | None]:
    """Parses the text once more, for places. Only called when there is something to print."""
    if loaded is None or loaded.data is None:
        return Lines(""), None
    lines = Lines(loaded.text)
    return lines, (json_tree if loaded.is_json else yaml_tree)(loaded.file, loaded.text, lines, [])
