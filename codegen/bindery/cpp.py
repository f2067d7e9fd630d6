"""What a header will say: the data model that `lower` fills and `render` prints. It imports nothing of ours.

Every name here is a finished C++ identifier, every decision has been taken. Texts of the description (documentation, wire names, paths) are
raw: `render` alone knows how to write them so that they stay data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

# --------------------------------------------------------------------------------------------------------------------
# Types


@dataclass(frozen=True, slots=True)
class Plain:
    """A type that is spelled as it is: `bool`, `std::int64_t`, `std::string`, `std::nullptr_t`, or of the runtime: `rt::secret`, `rt::any`, `rt::date_time`."""

    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A type of the header itself. `qualified` where a member of the same name stands in the way."""

    name: str
    qualified: bool = False


@dataclass(frozen=True, slots=True)
class Optional:
    """`std::optional`: the value may be absent."""

    of: Type


@dataclass(frozen=True, slots=True)
class Nullable:
    """`rt::nullable`: the value may be null, which is told apart from absent."""

    of: Type


@dataclass(frozen=True, slots=True)
class Vector:
    of: Type


@dataclass(frozen=True, slots=True)
class Map:
    """`std::map` by text."""

    of: Type


@dataclass(frozen=True, slots=True)
class Tuple:
    """`std::tuple`: an array whose items each have a type of their own. Those that may be left out are `Optional`, at the end."""

    of: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """`rt::box`: a value of a type that is declared but not yet complete."""

    of: Type


@dataclass(frozen=True, slots=True)
class Open:
    """`rt::open`: a word of an enum, or one that the description does not list."""

    of: Type


@dataclass(frozen=True, slots=True)
class Variant:
    """`std::variant`: one of several types that JSON tells apart: by kind, and objects by what is in them."""

    of: tuple[Type, ...]


Type = Union[Plain, Named, Optional, Nullable, Vector, Map, Tuple, Box, Open, Variant]

# --------------------------------------------------------------------------------------------------------------------
# Declarations


@dataclass(frozen=True, slots=True)
class Doc:
    """Paragraphs of a comment, each raw text that may have lines of its own, and remarks ("Note: …"). Empty: no comment."""

    paragraphs: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """`read_only`: only the service sets it, so no request has it. `initial`: the C++ expression that it starts with, "" for the type's own."""

    name: str
    wire: str
    type: Type
    read_only: bool = False
    initial: str = ""
    doc: Doc = Doc()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What `rt::validate` checks of a value: C++ expressions of the runtime's, `rt::length(1, 64)`. `member`: its index; -1 is the whole value."""

    member: int
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Struct:
    """`rest`: the member that holds the fields without a member of their own, a `Map`; it is none of `members`.
    `transparent`: on the wire the struct is the value of its only member.
    `shadowed`: a member has the struct's own name, so the struct must be called `struct Name` inside itself.
    `arguments`: what the table's functions call the object, the index and the callable, none of them a member's name.
    `rules`: what `rt::validate` checks."""

    name: str
    members: tuple[Member, ...]
    rest: Member | None = None
    transparent: bool = False
    doc: Doc = Doc()
    shadowed: bool = False
    arguments: tuple[str, str, str] = ("self", "index", "use")
    rules: tuple[Rule, ...] = ()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """`value`: the number that the enumerator stands for, where the enum is one of numbers; `wire` is then its text."""

    name: str
    wire: str
    value: int | None = None
    doc: Doc = Doc()


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """`underlying`: "" for an enum of words, an integer type for one of numbers."""

    name: str
    words: tuple[Word, ...]
    underlying: str = ""
    doc: Doc = Doc()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """How a discriminator tells the alternatives of a variant apart: the property, and from its words to the alternatives' indices."""

    property: str
    words: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """`cases`: only where `type` is a `Variant`. `rules`: what `rt::validate` checks."""

    name: str
    type: Type
    cases: Cases | None = None
    doc: Doc = Doc()
    rules: tuple[Rule, ...] = ()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """A struct that is used in a box before it is complete."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """`send`: the member of the request builder that sends it: "path", "query", "header" or "json_body". `wire` is the parameter's name or
    the body's media type. A required one has no `Optional` around its type."""

    name: str
    wire: str
    send: str
    type: Type
    required: bool
    doc: Doc = Doc()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """`key` is a C++ expression: `200`, `rt::range(4)` or `rt::otherwise`; `name` the alias: `status_200`, `status_4xx`, `status_default`.
    `headers` is the struct of the documented headers, None where none is."""

    name: str
    key: str
    body: Type
    headers: Type | None = None
    doc: Doc = Doc()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """How a list goes on behind a page. `turn` is "offset" or "marker", `parameter` the member of `Params` that turns it, `items` the member of
    the page that holds the items. `next` leads to the total or the next marker: no member (none is told), one, or one inside another. `limit` is the member of `Params`
    for the size of a page and its documented default, which is sent with the second page on, so that all pages have one size."""

    turn: str
    parameter: str
    items: str
    next: tuple[str, ...]
    limit: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """`security`: (scheme, number of the alternative) pairs. `server`: the URL template of the first server, "" where there is none;
    `base`: its path. `origin`: where it goes when its servers are not those of the description."""

    name: str
    function: str
    id: str
    method: str
    path: str
    accept: str
    idempotent: bool
    server: str = ""
    base: str = ""
    origin: str = ""
    security: tuple[tuple[str, int], ...]
    parameters: tuple[Parameter, ...]
    replies: tuple[Reply, ...]
    pages: Pages | None = None
    deprecated: bool = False
    doc: Doc = Doc()
    at: str = ""


Declaration = Union[Forward, Enum, Struct, Alias, Operation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """`includes` are the standard headers, `runtime` ours, both by name and sorted. `server`: that of the operations that have no other."""

    namespace: str
    title: str
    doc: Doc
    includes: tuple[str, ...]
    runtime: tuple[str, ...]
    declarations: tuple[Declaration, ...]
    server: str = ""
