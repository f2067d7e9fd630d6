"""What a header will say: the data model that `lower` fills and `render` prints. It imports nothing of ours.

Every name here is a finished C++ identifier, every decision has been taken. Texts of the description (documentation, wire names, paths) are
raw: `render` alone knows how to write them so that they stay data.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
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


@dataclass(frozen=True, slots=True)
class Media:
    """`rt::media`: a body of one of the media types that an operation lists. `type` is raw text."""

    type: str
    of: Type


@dataclass(frozen=True, slots=True)
class Part:
    """`rt::part`: a field of a multipart form together with headers of its own."""

    of: Type


@dataclass(frozen=True, slots=True)
class Items:
    """`rt::json_items`: JSON texts that are sent one after the other."""

    of: Type


Type = Union[Plain, Named, Optional, Nullable, Vector, Map, Tuple, Box, Open, Variant, Media, Part, Items]

# --------------------------------------------------------------------------------------------------------------------
# Declarations


@dataclass(frozen=True, slots=True)
class Doc:
    """Paragraphs of a comment, each raw text that may have lines of its own, and remarks ("Note: …"). Empty: no comment."""

    paragraphs: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A rule that `rt::validate` checks: `name` is the runtime's ("length"), the arguments are raw, or rules of the items of an array. Those of "schema"
    and "schema_alone" are the JSON of a schema."""

    name: str
    arguments: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class SchemaTable:
    """As an argument of a rule: what its schema refers to is in `Header.schemas`."""


Argument = Union[Check, SchemaTable, str, int, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """`read_only`: only the service sets it, so no request has it. `initial`: the C++ expression that it starts with, "" for the type's own.
    `word`: the text that it starts with instead, "" for none."""

    name: str
    wire: str
    type: Type
    read_only: bool = False
    initial: str = ""
    word: str = ""
    rules: tuple[Check, ...] = ()
    doc: Doc = Doc()
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Struct:
    """`rest`: the member that holds the fields without a member of their own, a `Map`; it is none of `members`.
    `transparent`: on the wire the struct is the value of its only member.
    `shadowed`: a member has the struct's own name, so the struct must be called `struct Name` inside itself.
    `rules` are about the struct as a whole.
    `arguments`: what the table's functions call the object, the index and the callable, none of them a member's name."""

    name: str
    members: tuple[Member, ...]
    rest: Member | None = None
    transparent: bool = False
    doc: Doc = Doc()
    shadowed: bool = False
    arguments: tuple[str, str, str] = ("self", "index", "use")
    rules: tuple[Check, ...] = ()
    at: str = field(default="", compare=False)


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
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """How a word tells the alternatives of a variant apart: the property, and from its words to the alternatives' indices. `otherwise`: the one for
    every other word."""

    property: str
    words: tuple[tuple[str, int], ...]
    otherwise: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """`cases`: only where `type` is a `Variant`."""

    name: str
    type: Type
    cases: Cases | None = None
    doc: Doc = Doc()
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """A struct that is used in a box before it is complete."""

    name: str


@dataclass(frozen=True, slots=True)
class Field:
    """How one field of a form is sent where it is not the usual way: a `Style`, or as text of the media type `content_type`."""

    name: str
    style: Style | None = None
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Style:
    """A parameter's style, `name` as the runtime calls it: `form`, `pipe_delimited`, `deep_object`, … or `json_text` for a JSON `content`."""

    name: str
    explode: bool = False
    reserved: bool = False
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Encoder:
    """How a body is sent. `kind` is the runtime's `<kind>_media`: "json", "form", "multipart", "items", "xml" or "raw". `root`: of XML, the row of the body."""

    kind: str
    type: str
    fields: tuple[Field, ...] = ()
    root: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """`send`: the member of the request builder that sends it: "path", "query", "header", "cookie", "query_string", "json_body" or "body". `wire` is
    the parameter's name or the body's media type. A required one has no `Optional` around its type.

    `style`: None where the place's usual one says it. `encoders`: of a "body" or a "query_string", one per alternative of its variant.
    `checked`: there is something for `rt::validate` to look at, rules or a type that may have some. `late`: the type is so dear to compilers that
    only who uses the operation should pay for it."""

    name: str
    wire: str
    send: str
    type: Type
    required: bool
    style: Style | None = None
    encoders: tuple[Encoder, ...] = ()
    rules: tuple[Check, ...] = ()
    checked: bool = False
    late: bool = False
    doc: Doc = Doc()
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """`key` is a C++ expression: `200`, `rt::range(4)` or `rt::otherwise`; `name` the alias: `status_200`, `status_4xx`, `status_default`.
    `headers` is the struct of the documented headers, None where none is. `reading`: "" is JSON, "as_text" raw bytes, "by_media_type" what the
    reply's own Content-Type says, "as_xml<row>" XML."""

    name: str
    key: str
    body: Type
    headers: Type | None = None
    reading: str = ""
    doc: Doc = Doc()
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """How a list goes on behind a page. `turn` is "offset", "page", "marker", "link" or "header"; `parameter` the member of `Params` that turns it, "" for
    the last two; `items` the member of the page that holds the items, "" where the page is the list. `next` leads to the total, the number of pages, the next
    marker or the next link: no member (none is told), one, or one inside another. `limit` is the member of `Params` for the size of a page and its
    documented default, which is sent with the second page on, so that all pages have one size. `first`: the number of the first page."""

    turn: str
    parameter: str
    items: str
    next: tuple[str, ...]
    limit: tuple[str, int] | None = None
    first: int = 1


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of server-sent event: its name ("": any), the type of its data, whether that is plain text, and the text that it must be ("": any)."""

    name: str
    type: Type
    is_text: bool = False
    constant: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """`hook`: "" for what a program calls, "webhook" or "callback" for what the service calls; such a one has no function and its `path` is the webhook's
    name or the callback's expression. `security`: (scheme, number of the alternative) pairs. `server`: the URL template of the first server, "" where there is none;
    `base`: its path. `origin`: where it goes when its servers are not those of the description. `events` and `item` are what a streamed reply has, `streams`
    the runtime's files for it: "events", "items", "chunks"."""

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
    events: tuple[EventKind, ...] = ()
    item: Type | None = None
    streams: tuple[str, ...] = ()
    deprecated: bool = False
    hook: str = ""
    doc: Doc = Doc()
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Fill:
    """One parameter that a link fills. `source`: "body", "header", "constant", "sent" or "status"; `detail` is the JSON Pointer, the header's
    name, the JSON text, or the member of the caller's own `Params` (with `pointer` into it)."""

    member: str
    source: str
    detail: str = ""
    pointer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A function that makes the parameters of `target` from a reply `reply` of `operation`. `required`: the members that must be given;
    `base`: the link leaves some of them open."""

    function: str
    operation: str
    reply: str
    target: str
    fills: tuple[Fill, ...]
    required: tuple[str, ...] = ()
    base: bool = False
    doc: Doc = Doc()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A struct with a member per variable and a `url()`. `url`: literal pieces and members in turn; a piece that is a member is (name, True)."""

    name: str
    members: tuple[ServerMember, ...]
    pieces: tuple[tuple[str, bool], ...]
    doc: Doc = Doc()
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerMember:
    """`word`: the name of the default among the words of the enum, "" where the default is text."""

    name: str
    type: Type
    default: str
    word: str = ""
    doc: Doc = Doc()
    at: str = ""


@dataclass(frozen=True, slots=True)
class XmlName:
    """The name of an element or attribute, raw. `space`: the URI of its namespace."""

    local: str
    prefix: str = ""
    space: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlRow:
    """How one value looks in XML; the runtime's `xml_node`, whose words `kind` and `place` are. `of` is the name of a table."""

    member: str = ""
    name: XmlName | None = None
    outer: XmlName | None = None
    kind: str = "text"
    place: str = "element"
    list: bool = False
    required: bool = False
    nullable: bool = False
    rest: bool = False
    of: str = ""
    tell: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Xml:
    """The tables of everything that is sent or read as XML, by name, and a row for each body."""

    tables: tuple[tuple[str, tuple[XmlRow, ...]], ...]
    bodies: tuple[tuple[str, XmlRow], ...]



@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A security scheme as a constant. `kind`: the spelling of `rt::security_kind`; `scheme`: its name in the description; `where` and `word`: for a key, its
    place and name, else the word before the credentials; `scopes`: what operations need, with blanks between."""

    name: str
    kind: str
    scheme: str
    where: str = ""
    word: str = ""
    token_url: str = ""
    scopes: str = ""
    doc: Doc = Doc()
    at: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Security:
    """The namespace `security`: what callers prove themselves with."""

    schemes: tuple[Scheme, ...]


Declaration = Union[Forward, Enum, Struct, Alias, Operation, Link, Server, Security, Xml]


@dataclass(frozen=True, slots=True)
class Example:
    """A reply that the description shows. `operation`: its id; `media_type` and `body` are "" where a reply has no body, `name` where the example has none."""

    operation: str
    status: int
    media_type: str
    name: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """`includes` are the standard headers, `runtime` ours, both by name and sorted. `server`: that of the operations that have no other.
    `schemas`: name and JSON of what the schemas of rules refer to. `validation`: the files of ours that check values against the rules.
    `examples`: when asked for."""

    namespace: str
    title: str
    doc: Doc
    includes: tuple[str, ...]
    runtime: tuple[str, ...]
    declarations: tuple[Declaration, ...]
    schemas: tuple[tuple[str, str], ...] = ()
    validation: tuple[str, ...] = ()
    server: str = ""
    examples: tuple[Example, ...] = ()
