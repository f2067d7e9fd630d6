"""What a description says: the data model that `parse` fills, `resolve` links and `lower` reads.

The model is OpenAPI 3.1 with JSON Schema 2020-12; other versions are lifted to it. It decides nothing about C++.

Rules that hold for every class here:
- `at` is the node's place, "<file>#<json pointer>": the file as the user gave it, the pointer escaped by RFC 6901
  ("api.yaml#/paths/~1a/get").
- Collections are tuples in the order of the description. A keyword that is absent is None, or () where emptiness means
  the same.
- Literals that the description carries (defaults, examples, enum words) are plain data: None, bool, int, Decimal, str,
  list, dict. Integers are int and fractions Decimal, so that the text of a number survives; no float occurs.
- Nothing is dropped in silence: a schema keyword that has no field in its kind is in `others`, `x-` keys are in
  `extensions`. (`$comment` is the one exception; JSON Schema forbids acting on it.)
- `$ref` is kept as a `Ref`, never replaced by a copy of its target; `Linked.target` and `Linked.follow` give that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Literal, TypeVar, Union, cast

Json = Union[None, bool, int, Decimal, str, list["Json"], dict[str, "Json"]]
Exact = Union[int, Decimal]
Extensions = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Value:
    """A literal of the description. `Value(data=None)` is an explicit null; where none is given there is no Value."""

    at: str
    data: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Docs:
    """`externalDocs`."""

    at: str
    url: str
    description: str | None = None


# --------------------------------------------------------------------------------------------------------------------
# Schemas


XmlNode = Literal["element", "attribute", "text", "cdata", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Xml:
    """`xml`: how a value is written in XML. `node_type` is 3.2's word for `attribute` and `wrapped`."""

    at: str
    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    attribute: bool = False
    wrapped: bool = False
    node_type: XmlNode | None = None
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What every schema may say besides its shape."""

    title: str | None = None
    description: str | None = None
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Value | None = None
    examples: tuple[Value, ...] = ()  # `example` first, then `examples`
    docs: Docs | None = None
    xml: Xml | None = None
    x_note: tuple[str, ...] = ()  # `x-note`: a text or a list of texts
    x_source: tuple[str, ...] = ()  # `x-source`: likewise
    secret: bool = False  # `format: password` or `x-secret: true`
    extensions: Extensions = field(default_factory=dict)  # every other `x-` key


@dataclass(frozen=True, slots=True)
class Other:
    """A schema keyword without a field in its kind, e.g. `not`, or `minLength` beside `type: integer`."""

    keyword: str
    value: Json
    at: str  # the place of the value


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """What all kinds of schema share.

    `nullable`: null is allowed besides what the kind says: `type: [string, "null"]`, or a null among the words of an
    `enum`. Of a composed schema (AllOf, AnyOf, OneOf with a base) the outermost node has it, the notes and `others`.
    `implied`: the description has no `type`; the kind follows from the other keywords (`properties` → Object, `items` →
    Array, `pattern` → Text …), so strictly other types are allowed too.
    `anchor`, `id`, `defs`: `$anchor`, `$id` and `$defs`.
    """

    at: str
    notes: Notes = Notes()
    nullable: bool = False
    implied: bool = False
    others: tuple[Other, ...] = ()
    anchor: str | None = None
    id: str | None = None
    defs: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Node):
    """`type: string`. Lengths count code points. `content_schema`: what the text holds is no part of the value, so it makes no circles."""

    format: str | None = None
    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    content_schema: Schema | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Integer(Node):
    """`type: integer`. Bounds may be written as fractions and are kept as written."""

    format: str | None = None
    minimum: Exact | None = None
    maximum: Exact | None = None
    exclusive_minimum: Exact | None = None
    exclusive_maximum: Exact | None = None
    multiple_of: Exact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Node):
    """`type: number`."""

    format: str | None = None
    minimum: Exact | None = None
    maximum: Exact | None = None
    exclusive_minimum: Exact | None = None
    exclusive_maximum: Exact | None = None
    multiple_of: Exact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boolean(Node):
    """`type: boolean`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Null(Node):
    """`type: "null"`: null and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum(Node):
    """`enum`, or `const` as an Enum of one word with `const` set.

    `words` holds no null (that is `nullable`), unless null is the only word. `type` is the type word beside it or, when
    there is none, the type that all words share ("string", "integer", "number", "boolean", "object", "array", "null");
    None when they differ. A `format` beside it is kept; every other keyword beside it is in `others`.
    """

    words: tuple[Value, ...]
    type: str | None = None
    const: bool = False
    format: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Array(Node):
    """`type: array`. `items` None: absent (anything). With `prefix_items` it describes the items after them."""

    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of an object. `at` is the place of its schema; the place of its name is the same place's key."""

    at: str
    name: str
    schema: Schema
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """`discriminator`. In `mapping` each Ref's target is as written: a component's bare name or a reference."""

    at: str
    property: str
    mapping: tuple[tuple[str, Ref], ...] = ()
    otherwise: Ref | None = None  # `defaultMapping`
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Object(Node):
    """`type: object`.

    `additional`: None when `additionalProperties` is absent, else the boolean or the schema.
    `unevaluated`: `additional` is what `unevaluatedProperties` beside a composition says, so that a part that has its own takes precedence.
    `undeclared`: names in `required` that `properties` does not declare.
    `discriminator`: only when no `oneOf`, `anyOf` or `allOf` stands beside it (then that one has it).
    """

    properties: tuple[Property, ...] = ()
    additional: None | bool | Schema = None
    unevaluated: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    undeclared: tuple[str, ...] = ()
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf(Node):
    """`allOf`, and `$ref` with keywords beside it that constrain (then the Ref is the first member).

    `base` is what the keywords beside it say, as a schema of its own at the same place and without notes: `properties`
    beside `allOf` is an Object. When several of allOf, anyOf and oneOf stand side by side they nest:
    AllOf(base=AnyOf(base=OneOf(base=…))).
    """

    members: tuple[Schema, ...]
    base: Schema | None = None
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf(Node):
    """`anyOf`; `base` as in AllOf."""

    members: tuple[Schema, ...]
    base: Schema | None = None
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf(Node):
    """`oneOf`; `base` as in AllOf."""

    members: tuple[Schema, ...]
    base: Schema | None = None
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Several(Node):
    """`type: [string, integer]`: a member per type word besides "null", with its keywords, at this place, no notes."""

    members: tuple[Schema, ...]


RefKind = Literal[
    "schema", "parameter", "request body", "response", "header", "example", "link", "callback", "path item",
    "security scheme", "media type",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref(Node):
    """`$ref`, of a schema or of any other object that may be referred to. Its notes override the target's.

    `target` is as written ("#/components/schemas/A", "other.yaml#/A"). The canonical place is `Linked.target(ref).at`.
    `kind` says what has to stand there. `summary` is allowed beside the `$ref` of a parameter, response … only.
    `dynamic`: it is a `$dynamicRef`, which leads to the `$dynamicAnchor` of its name in the schema that it is written in.
    """

    target: str
    kind: RefKind = "schema"
    summary: str | None = None
    dynamic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Anything(Node):
    """`true`, `{}`, or a schema that has notes only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing(Node):
    """`false`."""


Schema = Union[
    Text, Integer, Number, Boolean, Null, Enum, Array, Object, AllOf, AnyOf, OneOf, Several, Ref, Anything, Nothing
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An entry of `components.schemas` or `$defs`. `at` is the schema's place."""

    at: str
    name: str
    schema: Schema


# --------------------------------------------------------------------------------------------------------------------
# Requests and responses


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An entry of `examples`, or `example` as an entry with an empty name."""

    at: str
    name: str = ""
    summary: str | None = None
    description: str | None = None
    value: Value | None = None
    external: str | None = None  # `externalValue`
    serialized: str | None = None  # `serializedValue`
    extensions: Extensions = field(default_factory=dict)


Style = Literal["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject", "cookie"]
Where = Literal["path", "query", "querystring", "header", "cookie"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response header. Exactly one of `schema` and `content` is given."""

    at: str
    name: str
    required: bool = False
    description: str | None = None
    deprecated: bool = False
    style: Style = "simple"
    explode: bool = False
    schema: Schema | None = None
    content: tuple[MediaType, ...] = ()
    examples: tuple[Example | NamedRef, ...] = ()
    x_note: tuple[str, ...] = ()
    x_source: tuple[str, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRef:
    """A `$ref` that stands under a name: a response header, an example, a link, a callback. The Ref has the place."""

    name: str
    ref: Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body is sent. `style` and `explode` are None when absent."""

    at: str
    name: str
    content_type: str | None = None
    headers: tuple[Header | NamedRef, ...] = ()
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """An entry of `content`. `type` is the key as written ("application/json; charset=utf-8"). `ref`: where the rest of it is;
    `Linked.media` gives that."""

    at: str
    type: str
    ref: Ref | None = None
    schema: Schema | None = None
    item: Schema | None = None  # `itemSchema`: of each item of a stream
    examples: tuple[Example | NamedRef, ...] = ()
    encoding: tuple[Encoding, ...] = ()
    prefix_encoding: tuple[Encoding, ...] = ()  # by position
    item_encoding: Encoding | None = None
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """Exactly one of `schema` and `content` is given. `style` and `explode` have their defaults filled in.

    `required`: of a parameter in a path it is false only where the description says so, which is a slip.
    """

    at: str
    name: str
    where: Where
    required: bool = False
    description: str | None = None
    deprecated: bool = False
    allow_empty: bool = False  # `allowEmptyValue`
    style: Style
    explode: bool
    allow_reserved: bool = False
    schema: Schema | None = None
    content: tuple[MediaType, ...] = ()
    examples: tuple[Example | NamedRef, ...] = ()
    x_note: tuple[str, ...] = ()
    x_source: tuple[str, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    at: str
    required: bool = False
    description: str | None = None
    content: tuple[MediaType, ...] = ()
    x_note: tuple[str, ...] = ()
    x_source: tuple[str, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    at: str
    name: str
    operation_id: str | None = None
    operation_ref: str | None = None
    parameters: tuple[tuple[str, Value], ...] = ()
    body: Value | None = None
    description: str | None = None
    server: Server | None = None
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What one response says. Its status is in the Reply that has it, because statuses may share a component."""

    at: str
    description: str
    headers: tuple[Header | NamedRef, ...] = ()
    content: tuple[MediaType, ...] = ()
    links: tuple[Link | NamedRef, ...] = ()
    x_note: tuple[str, ...] = ()
    x_source: tuple[str, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An entry of `responses`: `status` is "200", "4XX" (upper case) or "default"."""

    at: str
    status: str
    response: Response | Ref


# --------------------------------------------------------------------------------------------------------------------
# Operations and the description


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    at: str
    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str | None = None
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    at: str
    url: str
    name: str | None = None
    description: str | None = None
    variables: tuple[ServerVariable, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityRequirement:
    """All of `schemes` together, each a scheme's name and its scopes. No scheme means that no security is needed."""

    at: str
    schemes: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """`paths` has one PathItem per runtime expression, which is its `path`."""

    at: str
    name: str
    paths: tuple[PathItem, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """`parameters`: the operation's own; in `Linked.operations` after those of its path that it does not override."""

    at: str
    id: str | None = None
    method: str  # upper case
    path: str  # the template as written
    summary: str | None = None
    description: str | None = None
    docs: Docs | None = None
    tags: tuple[str, ...] = ()
    deprecated: bool = False
    parameters: tuple[Parameter | Ref, ...] = ()
    body: RequestBody | Ref | None = None
    responses: tuple[Reply, ...] = ()
    security: tuple[SecurityRequirement, ...] | None = None  # None: as the description; (): none
    servers: tuple[Server, ...] = ()  # (): as the path or the description
    callbacks: tuple[Callback | NamedRef, ...] = ()
    x_note: tuple[str, ...] = ()
    x_source: tuple[str, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PathItem:
    """An entry of `paths`, of `webhooks` (then `path` is its name) or of a callback. `ref`: where the rest of it is."""

    at: str
    path: str
    ref: Ref | None = None
    summary: str | None = None
    description: str | None = None
    parameters: tuple[Parameter | Ref, ...] = ()
    servers: tuple[Server, ...] = ()
    operations: tuple[Operation, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthFlow:
    at: str
    grant: str  # "implicit", "password", "clientCredentials", "authorizationCode"
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    scopes: tuple[tuple[str, str], ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    at: str
    name: str  # the key in components.securitySchemes
    type: Literal["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]
    description: str | None = None
    parameter: str | None = None  # apiKey: the name of the header, query or cookie parameter
    where: Where | None = None  # apiKey
    scheme: str | None = None  # http: as written ("bearer", "Basic")
    bearer_format: str | None = None  # http
    flows: tuple[OAuthFlow, ...] = ()  # oauth2
    open_id_url: str | None = None  # openIdConnect
    deprecated: bool = False
    metadata_url: str | None = None  # oauth2: `oauth2MetadataUrl`
    x_note: tuple[str, ...] = ()
    x_source: tuple[str, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    at: str
    name: str
    description: str | None = None
    docs: Docs | None = None
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """An entry of `components` other than a schema or a security scheme."""

    at: str
    name: str
    node: Parameter | RequestBody | Response | Header | Example | Link | Callback | PathItem | MediaType | Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Components:
    schemas: tuple[Named, ...] = ()
    parameters: tuple[Component, ...] = ()
    request_bodies: tuple[Component, ...] = ()
    responses: tuple[Component, ...] = ()
    headers: tuple[Component, ...] = ()
    examples: tuple[Component, ...] = ()
    links: tuple[Component, ...] = ()
    callbacks: tuple[Component, ...] = ()
    path_items: tuple[Component, ...] = ()
    media_types: tuple[Component, ...] = ()
    security_schemes: tuple[SecurityScheme | NamedRef, ...] = ()
    extensions: Extensions = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A whole document. `at` is "<file>#"."""

    at: str
    version: str  # of OpenAPI, as written: "3.1.0"
    title: str
    api_version: str
    summary: str | None = None
    description: str | None = None
    terms_of_service: str | None = None
    contact: Extensions = field(default_factory=dict)  # name, url, email as written
    license: Extensions = field(default_factory=dict)  # name, identifier, url as written
    docs: Docs | None = None
    dialect: str | None = None  # `jsonSchemaDialect`
    uri: str | None = None  # `$self`
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    paths: tuple[PathItem, ...] = ()
    webhooks: tuple[PathItem, ...] = ()
    components: Components = Components()
    security: tuple[SecurityRequirement, ...] = ()
    x_note: tuple[str, ...] = ()  # of the document and of `info`
    x_source: tuple[str, ...] = ()
    extensions: Extensions = field(default_factory=dict)  # of the document
    info_extensions: Extensions = field(default_factory=dict)


# --------------------------------------------------------------------------------------------------------------------
# Linked

Target = Union[
    Schema, Parameter, RequestBody, Response, Header, Example, Link, Callback, PathItem, SecurityScheme, MediaType
]
Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A description whose references are known to lead somewhere. Made by `resolve`, read by `lower`."""

    description: Description
    operations: tuple[Operation, ...]
    """Those of `paths` in order, parameters of the path merged in, path items that are referred to included."""
    schemas: tuple[Named, ...]
    """Every schema with a name of its own: components.schemas of the root in order, then the other targets of `$ref`s
    (schemas of other files, `$defs`, deep pointers) in the order in which they are met, named by the last segment of
    their pointer or, at a file's root, by the file's stem. In place of a component that is but a `$ref` to one of the
    others there is that schema, with the component's name. Names may repeat; places do not."""
    order: tuple[str, ...]  # places of `schemas`, each after those that it refers to, as far as cycles allow
    cyclic: frozenset[str]  # places of the Refs whose user and target contain each other
    closing: frozenset[str]  # of those, the ones whose target does not come before its user in `order`
    unused: tuple[str, ...]  # places of components that no operation, webhook or callback reaches
    targets: Mapping[str, Target]  # place of a Ref → what it refers to, which may be a Ref again

    def target(self, ref: Ref) -> Target:
        """The node that `ref` names, which may itself be a Ref."""
        return self.targets[ref.at]

    def media(self, media: MediaType) -> MediaType:
        """The entry of `content` with what its `$ref` leads to."""
        return media if media.ref is None else replace(self.follow(media.ref), at=media.at, type=media.type)

    def content(self, holder: RequestBody | Response | Parameter | Header) -> tuple[MediaType, ...]:
        """The media types of a body, a reply or a value, references followed."""
        return tuple(self.media(media) for media in holder.content)

    def follow(self, node: Kind | Ref | NamedRef) -> Kind:
        """The first node on the way that is not a reference; `node` itself when it is none."""
        current: Any = node
        while True:
            match current:
                case NamedRef(ref=ref):
                    current = ref
                case Ref():
                    current = self.targets[current.at]
                case _:
                    return cast(Kind, current)
