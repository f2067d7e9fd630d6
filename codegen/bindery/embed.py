"""Text and runtime → a header file: includes, guards, namespaces and the digests in them. It treats C++ as lines and never parses it.

Why digests: a program may hold two generated headers, of different versions, in one file or in several. Equal names then mean equal text.
- The runtime of a single file is called `v1_<digest of the whole core runtime>`, its guards likewise.
- The API's inline namespace is the digest of its own text and, in a single file, of the runtime too; its guard macro has the digest as value,
  so that a second, different header of the same API is an `#error` that names the API.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

_OURS = re.compile(r"^#include <bindery/([a-z0-9_]+)\.hpp>\n", re.MULTILINE)
_STANDARD = re.compile(r"^#include <([a-z0-9_]+)>\n", re.MULTILINE)
_NAMESPACE = re.compile(r"\bbindery::inline v1\b")
_GUARD = re.compile(r"\b(BINDERY_[A-Z0-9_]+_HPP)\b")


def digest(*texts: str) -> str:
    """Eight hex digits of the texts' SHA-256. Line ends are made alike first, because checkouts differ in them."""
    total = hashlib.sha256()
    for text in texts:
        total.update(text.replace("\r\n", "\n").encode("utf-8", "surrogatepass"))
        total.update(b"\0")
    return total.hexdigest()[:8]


def split_header(first_line: str, manual: str, namespace: str, includes: Iterable[str], runtime: Iterable[str], body: str) -> str:
    """The header that includes `<bindery/…>`."""
    lines = [f"#include <bindery/{name}.hpp>\n" for name in runtime]
    lines += ["\n", *(f"#include <{name}>\n" for name in includes)]
    return _sealed(first_line, manual, namespace, "v1", digest(body), "".join(lines), body)


def single_header(
    first_line: str, manual: str, namespace: str, includes: Iterable[str], runtime: Iterable[str], body: str, core: Mapping[str, str]
) -> str:
    """The header that holds the parts of the runtime that it needs. `core` is the whole core runtime, by file name without ending."""
    version = "v1_" + digest(*(core[name] for name in sorted(core)))
    parts = _with_their_includes(runtime, core)
    standard = {*includes, *(name for part in parts for name in _STANDARD.findall(core[part]))}
    lines = [f"#include <{name}>\n" for name in sorted(standard)]
    embedded = "\n".join(_embedded(core[part], version) for part in parts)
    text = _sealed(first_line, manual, namespace, version, digest(body, version), "".join(lines) + "\n" + embedded, body)
    return text


def core_files(core: Mapping[str, str], roots: Iterable[str]) -> list[str]:
    """The files that `roots` reach through their includes, each after those that it includes."""
    return _with_their_includes(roots, core)


def _with_their_includes(roots: Iterable[str], core: Mapping[str, str]) -> list[str]:
    found: list[str] = []

    def visit(name: str) -> None:
        if name in found:
            return
        for inner in _OURS.findall(core[name]):
            visit(inner)
        if name not in found:
            found.append(name)

    for root in sorted(roots):
        visit(root)
    return found


def _embedded(text: str, version: str) -> str:
    """A runtime file without its includes, under a name that says which runtime it is of."""
    text = _STANDARD.sub("", _OURS.sub("", text.replace("\r\n", "\n")))
    text = _NAMESPACE.sub(f"bindery::inline {version}", text)
    text = _GUARD.sub(rf"\1_{version.upper()}", text)
    return re.sub(r"\n{3,}", "\n\n", text)


def _sealed(first_line: str, manual: str, namespace: str, version: str, seal: str, before: str, body: str) -> str:
    guard = "BINDERY_API_" + namespace.replace("::", "_").upper()
    if not re.fullmatch(r"[a-z0-9]+(::[a-z0-9]+)*", namespace):  # `a::b`, `a_b` and `A::b` would have one guard.
        guard += "_" + digest(namespace).upper()
    return f"""{first_line}
{manual}#if defined({guard}) && {guard} != 0x{seal}
#error "{namespace} is already here from another generated header; include one of them"
#endif
#ifndef {guard}
#define {guard} 0x{seal}

{before}
namespace {namespace}::inline d_{seal} {{

namespace rt = ::bindery::{version};

{body}
}}  // namespace {namespace}::inline d_{seal}

#endif  // {guard}
"""
