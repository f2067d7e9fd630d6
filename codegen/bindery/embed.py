"""Text and runtime → a header file: includes, guards, namespaces and the digests in them. It treats C++ as lines and never parses it.

Why digests: a program may hold two generated headers, of different versions, in one file or in several. Equal names then mean equal text.
- The runtime of a single file is called `v1_<digest of the whole core runtime>`, its guards likewise. Two headers of one runtime may need
  different parts of it, so each part has a guard of its own; what is always needed together is one part.
- The API's inline namespace is the digest of its own text and, in a single file, of the runtime too; its guard macro has the digest as value,
  so that a second, different header of the same API is an `#error` that names the API.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_OURS = re.compile(r"^#include <bindery/([a-z0-9_]+)\.hpp>\n", re.MULTILINE)
_STANDARD = re.compile(r"^#include <([a-z0-9_]+)>\n", re.MULTILINE)
_NOT_FOR_USERS = re.compile(r"^[ \t]*(//(?!/).*)?\n", re.MULTILINE)
_DETAIL = re.compile(r"^namespace detail \{\n.*?^\}  // namespace detail\n", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)
_INSIDE = re.compile(
    r"#ifndef (?P<guard>\w+)\n#define (?P=guard)\n(?P<before>(?:#.*\n)*)"
    r"namespace bindery::inline v1 \{\n(?P<body>.*)\}  // namespace bindery::inline v1\n#endif  // (?P=guard)\n",
    re.DOTALL,
)
_HEAD_ALONE = re.compile(r"^( *template <.*>|.* \[\[(?:un)?likely\]\])\n *([^ /].*[;}])$", re.MULTILINE)
_DETAIL_AGAIN = re.compile(r"^\}  // namespace detail\nnamespace detail \{\n", re.MULTILINE)

_WIDTH = 120
_OWNER = """\
// The runtime of bindery, up to the namespace {spaces}, which is what the description gives. How it works
// is explained in its own files, include/bindery of the version above; here are the comments for users only.
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 bindery authors

"""


def digest(*texts: str) -> str:
    """Eight hex digits of the texts' SHA-256. Line ends are made alike first, because checkouts differ in them."""
    total = hashlib.sha256()
    for text in texts:
        total.update(text.replace("\r\n", "\n").encode("utf-8", "surrogatepass"))
        total.update(b"\0")
    return total.hexdigest()[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API's part of a file. `first` and `manual` are comments about it, `includes` standard headers, `runtime` files of ours."""

    first: str
    manual: str
    namespace: str
    includes: tuple[str, ...]
    runtime: tuple[str, ...]
    body: str


def split_header(apis: Sequence[Api]) -> str:
    """The header that includes `<bindery/…>`."""
    ours = sorted({name for api in apis for name in api.runtime})
    standard = sorted({name for api in apis for name in api.includes})
    lines = [f"#include <bindery/{name}.hpp>\n" for name in ours]
    lines += ["\n", *(f"#include <{name}>\n" for name in standard)]
    return _file(apis, "".join(lines), "v1", "")


def single_header(apis: Sequence[Api], core: Mapping[str, str], units: Mapping[str, Sequence[str]]) -> str:
    """The header that holds the parts of the runtime that it needs. `core` is the whole core runtime, by file name without ending.

    A unit is a name for files, and those that they include, of which a header has either all or none.
    """
    version = "v1_" + digest(*(core[name] for name in sorted(core)), repr(units))
    parts = _parts({name for api in apis for name in api.runtime}, core, units)
    embedded = [name for names in parts.values() for name in names]
    standard = {name for api in apis for name in api.includes} | {name for file in embedded for name in _STANDARD.findall(core[file])}
    lines = [f"#include <{name}>\n" for name in sorted(standard)]
    runtime = _OWNER.format(spaces=" and ".join(api.namespace for api in apis))
    runtime += _embedded({part: [_for_users(core[name]) for name in names] for part, names in parts.items()}, version)
    return _file(apis, "".join(lines) + "\n" + runtime, version, version)


def _parts(roots: Iterable[str], core: Mapping[str, str], units: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The files of each part in the order in which they have to stand: first the units, then each other file alone."""
    parts: dict[str, list[str]] = {}
    for unit, names in units.items():
        earlier = {name for files in parts.values() for name in files}
        parts[unit] = [name for name in _with_their_includes(names, core) if name not in earlier]
    needed = _with_their_includes(sorted(roots), core)
    for unit, files in reversed(list(parts.items())):
        if set(files).isdisjoint(needed):
            del parts[unit]
        else:
            needed = _with_their_includes([*needed, *files], core)
    together = {name for files in parts.values() for name in files}
    return parts | {name: [name] for name in needed if name not in together}


def _file(apis: Sequence[Api], before: str, version: str, covered: str) -> str:
    """Comments, what the APIs need, and the APIs. With several, each has its comments where it begins."""
    if len(apis) == 1:
        return f"{apis[0].first}\n{apis[0].manual}{before}\n{_block(apis[0], version, covered)}"
    spaces = ", ".join(api.namespace for api in apis)
    blocks = [f"{api.first}\n{api.manual}{_block(api, version, covered)}" for api in apis]
    return f"// Several APIs in one file: {spaces}.\n// Do not edit: change the descriptions and run bindery again.\n{before}\n" + "\n".join(blocks)


def core_files(core: Mapping[str, str], roots: Iterable[str]) -> list[str]:
    """The files that `roots` reach through their includes, each after those that it includes."""
    return _with_their_includes(sorted(roots), core)


def _with_their_includes(roots: Iterable[str], core: Mapping[str, str]) -> list[str]:
    found: list[str] = []

    def visit(name: str) -> None:
        if name in found:
            return
        for inner in _OURS.findall(core[name]):
            visit(inner)
        if name not in found:
            found.append(name)

    for root in roots:
        visit(root)
    return found


def _embedded(parts: Mapping[str, Sequence[re.Match[str]]], version: str) -> str:
    """The parts of the runtime, each under a guard, in one namespace whose name says which runtime it is of."""
    before = "".join(file["before"] for files in parts.values() for file in files)
    guarded = "\n".join(_guarded(f"BINDERY_{part}_{version}".upper(), files) for part, files in parts.items())
    return f"{before}namespace bindery::inline {version} {{\n\n{guarded}\n}}  // namespace bindery::inline {version}\n"


def _guarded(guard: str, files: Sequence[re.Match[str]]) -> str:
    body = _DETAIL_AGAIN.sub("", "".join(file["body"] for file in files))
    return f"#ifndef {guard}\n#define {guard}\n{body}#endif  // {guard}\n"


def _for_users(text: str) -> re.Match[str]:
    """A runtime file without its includes, blank lines and comments other than those for users, divided. Short lines are joined."""
    text = _STANDARD.sub("", _OURS.sub("", text.replace("\r\n", "\n")))
    text = _DETAIL.sub(lambda part: _COMMENT.sub("", part[0]), text)
    found = _INSIDE.fullmatch(_HEAD_ALONE.sub(_joined, _NOT_FOR_USERS.sub("", text)))
    assert found, "a file of the runtime is one namespace between guards"
    return found


def _joined(found: re.Match[str]) -> str:
    """A head, of a template or an unlikely branch, and what has it, in one line where that fits."""
    line = f"{found[1]} {found[2]}"
    return line if len(line) <= _WIDTH else found[0]


def _block(api: Api, version: str, covered: str) -> str:
    """The API between its guards. `covered` goes into its digest besides its own text."""
    seal = digest(api.body, covered) if covered else digest(api.body)
    guard = "BINDERY_API_" + api.namespace.replace("::", "_").upper()
    if not re.fullmatch(r"[a-z0-9]+(::[a-z0-9]+)*", api.namespace):  # `a::b`, `a_b` and `A::b` would have one guard.
        guard += "_" + digest(api.namespace).upper()
    return f"""\
#if defined({guard}) && {guard} != 0x{seal}
#error "{api.namespace} is already here from another generated header; include one of them"
#endif
#ifndef {guard}
#define {guard} 0x{seal}

namespace {api.namespace}::inline d_{seal} {{

namespace rt = ::bindery::{version};

{api.body}
}}  // namespace {api.namespace}::inline d_{seal}

#endif  // {guard}
"""
