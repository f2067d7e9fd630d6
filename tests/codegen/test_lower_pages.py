"""Which lists come in pages, what is declared, and what is inferred only where it is unmistakable."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from test_lower import only, operation, read  # noqa: E402

from bindery import cpp  # noqa: E402

WHOLE = "{type: integer}"
LIST = "{type: array, items: {type: string}}"


def paged(page: str, *parameters: str, more: str = "", headers: str = "", method: str = "get") -> tuple[cpp.Pages | None, list[str]]:
    """The pages of an operation with this schema of its reply and these query parameters, and what is said of it."""
    given = ", ".join(f"{{name: {name}, in: query, schema: {schema}}}" for name, schema in (p.split(" ", 1) for p in parameters))
    text = operation(f"parameters: [{given}], {more}", method).replace(
        "{'204': {description: Done.}}", f"{{'200': {{description: P.,{headers} content: {{application/json: {{schema: {page}}}}}}}}}"
    )
    header, problems = read(text)
    return only(cpp.Operation, header).pages, problems


def properties(**members: str) -> str:
    return "{type: object, properties: {" + ", ".join(f"{name}: {schema}" for name, schema in members.items()) + "}}"


class Inferred(unittest.TestCase):
    def test_the_page_and_its_size(self) -> None:
        pages, _ = paged(LIST, f"page {WHOLE}", f"per_page {WHOLE}")
        self.assertEqual(pages, cpp.Pages(turn="page", parameter="page", items="", next=()))
        pages, _ = paged(properties(things=LIST, total_pages=WHOLE), "page {type: integer, minimum: 0}", f"size {WHOLE}")
        self.assertEqual(pages, cpp.Pages(turn="page", parameter="page", items="things", next=("total_pages",), first=0))
        pages, _ = paged(LIST, "page {type: integer, minimum: 0, default: 1}", f"limit {WHOLE}")
        self.assertEqual(pages and pages.first, 1)

    def test_the_next_link_that_everyone_knows(self) -> None:
        for name in ("nextLink", "next_link", "'@odata.nextLink'"):
            with self.subTest(name):
                pages, _ = paged(properties(value=LIST, **{name: "{type: string}"}))
                self.assertEqual(pages and pages.turn, "link")

    def test_a_documented_header(self) -> None:
        pages, _ = paged(LIST, headers=" headers: {link: {schema: {type: string}}},")
        self.assertEqual(pages, cpp.Pages(turn="header", parameter="", items="", next=()))

    def test_what_may_mean_something_else(self) -> None:
        for what, found in (
            ("a page without a size", paged(LIST, f"page {WHOLE}")),
            ("a page that is a word", paged(LIST, "page {type: string}", f"per_page {WHOLE}")),
            ("two lists", paged(properties(a=LIST, b=LIST), f"page {WHOLE}", f"per_page {WHOLE}")),
            ("no list", paged(properties(nextLink="{type: string}"))),
            ("a link that is no text", paged(properties(value=LIST, nextLink=WHOLE))),
            ("next, which may be anything", paged(properties(value=LIST, next="{type: string}"))),
            ("no GET", paged(LIST, f"page {WHOLE}", f"per_page {WHOLE}", method="post")),
            ("switched off", paged(LIST, f"page {WHOLE}", f"per_page {WHOLE}", more="x-pagination: false,")),
        ):
            with self.subTest(what):
                self.assertEqual(found, (None, []))


class Declared(unittest.TestCase):
    def test_each_way(self) -> None:
        page = properties(things=LIST, next="{type: string}", meta=properties(count=WHOLE))
        for said, expected in (
            ("items: things, page: p, pages: meta.count", cpp.Pages(turn="page", parameter="p", items="things", next=("meta", "count"))),
            ("items: things, page: p", cpp.Pages(turn="page", parameter="p", items="things", next=())),
            ("items: things, cursor: c, next: next", cpp.Pages(turn="marker", parameter="c", items="things", next=("next",))),
            ("items: things, link: next", cpp.Pages(turn="link", parameter="", items="things", next=("next",))),
            ("items: things, link: header", cpp.Pages(turn="header", parameter="", items="things", next=())),
        ):
            with self.subTest(said):
                self.assertEqual(paged(page, f"p {WHOLE}", "c {type: string}", more=f"x-pagination: {{{said}}},"), (expected, []))

    def test_what_is_not_there(self) -> None:
        """A problem says what the word could be."""
        for said, message, hint in (
            ("items: things, page: c", "`page: c` names no whole number in the query that may be left out", "there is `p`"),
            ("items: things, offset: pp", "`offset: pp` names no whole number in the query that may be left out", "there is `p`"),
            ("items: things, link: nxt", "`link: nxt` names no member of the reply", "did you mean `next`?"),
            ("items: things, link: address", "`link: address` names no member of the reply", "there is `next`, `meta`, `meta.count`"),
            ("items: other, link: header", "`items: other` names no list in the reply", "there is `things`"),
            ("items: things, cursor: c", "`x-pagination` has no `next`, which names a member of the reply", "there is `next`, `meta`, `meta.count`"),
        ):
            with self.subTest(said):
                page = properties(things=LIST, next="{type: string}", meta=properties(count="{type: integer}"))
                pages, problems = paged(page, "c {type: string}", "p {type: integer}", more=f"x-pagination: {{{said}}},")
                self.assertIsNone(pages)
                self.assertEqual([problem.split(": ", 1)[1] for problem in problems], [f"{message} | {hint}"])

    def test_the_extension_of_azure(self) -> None:
        page = properties(value=LIST, next="{type: string}")
        pages, _ = paged(page, more="x-ms-pageable: {nextLinkName: next},", method="post")
        self.assertEqual(pages, cpp.Pages(turn="link", parameter="", items="value", next=("next",)))
        self.assertEqual(paged(page, more="x-ms-pageable: {nextLinkName: null},"), (None, []))


if __name__ == "__main__":
    unittest.main()
