"""Which security schemes become constants, of which kind, and what they say."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import cpp, load, lower, parse, resolve  # noqa: E402

HEAD = """openapi: 3.1.0
info: {title: T, version: "1"}
security: [{one: [read]}]
paths:
  /p:
    get: {operationId: get, responses: {"204": {description: D.}}}
    put: {operationId: put, security: [{one: [write, read], two: []}, {}], responses: {"204": {description: D.}}}
    post: {operationId: security, security: [], responses: {"204": {description: D.}}}
components:
  securitySchemes:
"""


def lowered(*schemes: str) -> cpp.Header:
    text = HEAD + "".join(f"    {scheme}\n" for scheme in schemes)
    description, problems = parse.parse(load.load_text("a.yaml", text).data, "a.yaml")
    assert description is not None, problems
    return lower.lower(resolve.resolve(description, lambda name: None, parse.fragment)[0], "a")[0]


def schemes(*texts: str) -> tuple[cpp.Scheme, ...]:
    return next((d.schemes for d in lowered(*texts).declarations if isinstance(d, cpp.Security)), ())


def facts(scheme: cpp.Scheme) -> tuple[str, ...]:
    return (scheme.name, scheme.kind, scheme.scheme, scheme.where, scheme.word, scheme.token_url, scheme.scopes)


class Schemes(unittest.TestCase):
    def test_each_kind(self) -> None:
        flow = "tokenUrl: https://a/t, scopes: {read: R., write: W.}"
        for text, expected in (
            ("{type: apiKey, in: query, name: k}", ("one", "api_key", "one", "query", "k", "", "")),
            ("{type: http, scheme: BASIC}", ("one", "basic", "one", "", "Basic", "", "")),
            ("{type: http, scheme: bearer}", ("one", "bearer", "one", "", "Bearer", "", "")),
            ("{type: http, scheme: DPoP}", ("one", "http", "one", "", "DPoP", "", "")),
            (f"{{type: oauth2, flows: {{password: {{{flow}}}}}}}", ("one", "oauth2", "one", "", "Bearer", "https://a/t", "read write")),
            ("{type: openIdConnect, openIdConnectUrl: https://a/o}", ("one", "open_id", "one", "", "Bearer", "", "read write")),
            ("{type: mutualTLS}", ("one", "mutual_tls", "one", "", "", "", "")),
        ):
            with self.subTest(text):
                self.assertEqual(facts(schemes("one: " + text)[0]), expected)

    def test_the_token_url_is_that_of_a_grant_that_a_program_can_ask_for(self) -> None:
        flows = "{authorizationCode: {authorizationUrl: https://a/1, tokenUrl: https://a/2, scopes: {}}, clientCredentials: {tokenUrl: https://a/3, scopes: {}}}"
        self.assertEqual(schemes(f"one: {{type: oauth2, flows: {flows}}}")[0].token_url, "https://a/3")

    def test_only_those_that_operations_need_in_the_order_of_the_description(self) -> None:
        key = "{type: apiKey, in: header, name: K}"
        self.assertEqual([s.name for s in schemes(f"three: {key}", f"two: {key}", f"one: {key}")], ["two", "one"])
        self.assertEqual(schemes(f"three: {key}"), ())

    def test_a_function_makes_way_for_the_namespace(self) -> None:
        header = lowered("one: {type: mutualTLS}")
        functions = [d.function for d in header.declarations if isinstance(d, cpp.Operation)]
        self.assertNotIn("security", functions)
        self.assertIn("security", header.runtime)

    def test_an_operation_says_what_it_needs(self) -> None:
        needs = {d.id: d.security for d in lowered("one: {type: mutualTLS}").declarations if isinstance(d, cpp.Operation)}
        self.assertEqual(needs, {"get": (("one", 0),), "put": (("one", 0), ("two", 0), ("", 1)), "security": ()})


if __name__ == "__main__":
    unittest.main()
