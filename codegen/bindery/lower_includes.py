"""Which files a header needs, by what it names: standard headers, and those of the runtime, which include what they need themselves."""

from __future__ import annotations

from . import cpp
from .lower_needs import includes_of, runtime_of
from .lower_walk import all_parts

_STANDARD = {"std::int": "cstdint", "std::uint": "cstdint", "std::string": "string", "std::nullptr_t": "cstddef"}
_CONTAINERS = {
    cpp.Optional: ("optional",), cpp.Vector: ("vector",), cpp.Map: ("map", "string"), cpp.Variant: ("variant",), cpp.Tuple: ("tuple",)
}  # fmt: skip
_RUNTIME = {
    cpp.Vector: "json_list", cpp.Map: "json_map", cpp.Variant: "variant", cpp.Nullable: "nullable", cpp.Box: "box", cpp.Open: "open",
    cpp.Tuple: "tuple", cpp.Items: "json_items",
}  # fmt: skip
_WITHOUT_FILE = ("rt::empty", "rt::file", "rt::raw_body")  # come with what sends or answers them
_SHARED = {
    "rt::http_body": "chunk_source",
    "rt::date": "date_time", "rt::time": "date_time", "rt::duration": "date_time", "rt::http_date": "date_time", "rt::base64url": "base64",
    "std::nullptr_t": "nothing", "double": "json_real", "float": "json_real",
}  # fmt: skip


RUNTIME_UNITS = {
    "values": ("fault", "result", "fields", "read_options", "json_reader", "json_writer", "json_read", "json_write", "print", "nlohmann"),
    "calls": ("call", "required"),
}
"""Names for what headers have always, and with any operation.

The files stand in this order, each behind those that it includes: first what is for users, then what is not."""


def standard_headers(declarations: list[cpp.Declaration]) -> set[str]:
    found = {"cstddef", "utility"} if any(isinstance(d, cpp.Struct) for d in declarations) else set()
    found |= includes_of(declarations)
    if any(isinstance(d, cpp.Enum) and d.underlying for d in declarations):
        found.add("cstdint")
    for of in all_parts(declarations):
        found.update(_CONTAINERS.get(type(of), ()))
        if isinstance(of, cpp.Plain):
            found.update(header for prefix, header in _STANDARD.items() if of.name.startswith(prefix))
    return found


def runtime_headers(declarations: list[cpp.Declaration]) -> set[str]:
    found = {"nlohmann", "print"}
    if any(isinstance(d, cpp.Operation) for d in declarations):
        found |= {"call", "required"}
    found |= runtime_of(declarations)
    if any(isinstance(d, cpp.Struct) for d in declarations):
        found |= {"fields", "json_read", "json_write"}
    if any(isinstance(d, cpp.Struct) and d.rest is not None for d in declarations):
        found.add("rest")
    if any(isinstance(d, cpp.Struct) and d.transparent for d in declarations):
        found.add("transparent")
    if any(isinstance(d, cpp.Enum) and not d.underlying for d in declarations):
        found |= {"fields", "open"}
    if any(isinstance(d, cpp.Enum) and d.underlying for d in declarations):
        found.add("numbers")
    if any(isinstance(d, cpp.Alias) and d.cases for d in declarations):
        found.add("cases")
    for of in all_parts(declarations):
        if isinstance(of, cpp.Plain) and (of.name.startswith("rt::") or of.name in _SHARED) and of.name not in _WITHOUT_FILE:
            found.add(_SHARED.get(of.name, of.name.removeprefix("rt::")))
        elif type(of) in _RUNTIME:
            found.add(_RUNTIME[type(of)])
    return found
