"""What OpenAPI can say and bindery does not do: a description for each row of the README's table, which has to get the problem that the row gives."""

from __future__ import annotations

OPENAPI = "openapi: {version}\ninfo: {{title: T, version: '1'}}\n"
DONE = "responses: {'204': {description: D.}}"
THING = "{type: object, properties: {a: {type: string}}}"


def called(inside: str, more: str = "", version: str = "3.1.0") -> str:
    return OPENAPI.format(version=version) + f"{more}paths: {{/p: {{post: {{operationId: o, {inside}, {DONE}}}}}}}\n"


def sent(content: str, version: str = "3.1.0") -> str:
    return called(f"requestBody: {{required: true, content: {{{content}}}}}", version=version)


def answered(content: str, more: str = "", version: str = "3.1.0") -> str:
    replies = f"responses: {{'200': {{description: D., content: {{{content}}}}}}}"
    return OPENAPI.format(version=version) + f"{more}paths: {{/p: {{get: {{operationId: o, {replies}}}}}}}\n"


def parameter(text: str, version: str = "3.1.0") -> str:
    return called(f"parameters: [{{name: a, {text}}}]", version=version)


def components(schemas: str) -> str:
    return f"components: {{schemas: {{{schemas}}}}}\n"


def linked(link: str) -> str:
    of_q = f"parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], {DONE}"
    replies = f"responses: {{'200': {{description: D., links: {{l: {link}}}}}}}"
    return OPENAPI.format(version="3.1.0") + f"paths:\n  /p: {{get: {{operationId: o, {replies}}}}}\n  '/q/{{id}}': {{get: {{operationId: q, {of_q}}}}}\n"


def old(inside: str, more: str = "") -> str:
    return f"swagger: '2.0'\ninfo: {{title: T, version: '1'}}\n{more}paths: {{/p: {{post: {{operationId: o, {inside}{DONE}}}}}}}\n"


DESCRIPTIONS = {
    "`$ref` to an address": answered("application/json: {schema: {$ref: 'https://a.example/b.json#/A'}}"),
    "`$ref` to a file outside of the description's folder": answered("application/json: {schema: {$ref: '../b.json#/A'}}"),
    "`$dynamicRef` that leads to different schemas": answered(
        "application/json: {schema: {$dynamicRef: '#n'}}", components("A: {$dynamicAnchor: n, type: string}, B: {$id: b, $dynamicAnchor: n, type: integer}")),
    "another `jsonSchemaDialect`": called("tags: []", "jsonSchemaDialect: https://a.example/dialect\n"),
    "objects that contain themselves without end": answered(
        "application/json: {schema: {$ref: '#/components/schemas/A'}}",
        components("A: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/A'}}}")),
    "alternatives that nothing tells apart": answered(f"application/json: {{schema: {{oneOf: [{THING}, {THING}]}}}}"),
    "patterns with look-around, back-references or `\\p`": answered(
        "application/json: {schema: {type: object, properties: {a: {type: string, pattern: '(?<=a)b'}}}}"),
    "parts of a multipart body without names: a list, `itemSchema`, `prefixEncoding`, `itemEncoding`": sent(
        f"multipart/mixed: {{itemSchema: {THING}, itemEncoding: {{contentType: application/json}}}}", "3.2.0"),
    "`encoding`, `prefixEncoding` and `itemEncoding` inside an encoding": sent(
        f"multipart/form-data: {{schema: {{type: object, properties: {{a: {THING}}}}}, encoding: {{a: {{encoding: {{a: {{contentType: text/plain}}}}}}}}}}", "3.2.0"),
    "multipart bodies and forms as replies": answered(f"multipart/form-data: {{schema: {THING}}}"),
    "events as bodies of requests": sent(f"text/event-stream: {{itemSchema: {THING}}}", "3.2.0"),
    "`schema` of a stream of events": answered(f"text/event-stream: {{schema: {THING}}}"),
    "`itemSchema` of other media types": answered("text/csv: {itemSchema: {type: string}}", version="3.2.0"),
    "bodies of requests that are neither JSON nor XML nor a form": sent(f"application/yaml: {{schema: {THING}}}"),
    "replies that are neither JSON nor XML": answered(f"application/cbor: {{schema: {THING}}}"),
    "XML that is not described to the end": answered(
        "application/xml: {schema: {type: object, properties: {a: {type: array, items: {type: string}, xml: {attribute: true}}}}}"),
    "parameters with a media type other than JSON": parameter("in: query, content: {text/csv: {schema: {type: array, items: {type: string}}}}"),
    "`spaceDelimited` and `pipeDelimited` of single values or exploded": parameter(
        "in: query, style: spaceDelimited, explode: true, schema: {type: array, items: {type: string}}"),
    "`deepObject` of single values and lists": parameter("in: query, style: deepObject, explode: true, schema: {type: string}"),
    "values inside the values of `deepObject`": parameter(
        f"in: query, style: deepObject, explode: true, schema: {{type: object, properties: {{b: {THING}}}}}"),
    "values inside values in other styles": parameter(f"in: query, schema: {{type: object, properties: {{b: {THING}}}}}"),
    "`Accept`, `Content-Type` and `Authorization` as parameters": called("parameters: [{name: Content-Type, in: header, schema: {type: string}}]"),
    "a fragment in a path": called("tags: []").replace("/p:", "'/p#f':"),
    "a request body without a media type": sent(""),
    "servers of other schemes than http and https": called("tags: []", "servers: [{url: 'ws://a.example'}]\n"),
    "servers relative to the description": called("tags: []", "servers: [{url: ./v1}]\n"),
    "links to other descriptions": linked("{operationRef: 'b.yaml#/paths/x'}"),
    "`$url` and cookies in links": linked("{operationId: q, parameters: {id: $url}}"),
    "the `server` of a link": linked("{operationId: q, server: {url: 'https://b.example'}, parameters: {id: '1'}}"),
    "security schemes by their address": called("security: [{'b.yaml#/x': []}]", version="3.2.0"),
    "2.0: `collectionFormat: multi` outside of queries and forms": old(
        "parameters: [{name: a, in: header, type: array, items: {type: string}, collectionFormat: multi}], "),
    "2.0: a `file` outside of a form": old("parameters: [{name: a, in: query, type: file}], "),
    "2.0: a `file` in a form that `consumes` does not name": old("parameters: [{name: a, in: formData, type: file}], "),
    "2.0: `schemes` of an operation": old("schemes: [http], ", "host: a.example\nschemes: [https]\n"),
}  # fmt: skip
"""By the first cell of the row."""
