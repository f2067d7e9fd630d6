"""Overlays: what a JSONPath selects, what actions do to the data, and where problems of changed nodes point."""

from __future__ import annotations

import copy
import sys
import unittest
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "codegen"))

from bindery import overlay, overlay_path
from bindery.source import Problem

PETS: dict[str, Any] = {
    "info": {"title": "Pets", "x.y": 1, "it's": 2},
    "paths": {
        "/pets": {"get": {"id": "list", "deprecated": True}, "post": {"id": "add"}},
        "/pets/{id}": {"get": {"id": "show", "weight": Decimal("1.5")}},
    },
    "tags": [{"name": "a"}, {"name": "b", "n": 2}, {"name": "c", "n": 3}],
}


def select(query: str, data: Any = PETS) -> list[str]:
    """The nodes as JSON Pointers without escapes."""
    return ["".join(f"/{key}" for key in path) for path, _ in overlay_path.Query(query).find(data)]


class Selecting(unittest.TestCase):
    def expect(self, query: str, *pointers: str) -> None:
        self.assertEqual(select(query), list(pointers), query)

    def test_root_names_and_indexes(self) -> None:
        self.expect("$", "")
        self.expect("$.info.title", "/info/title")
        self.expect("$['info'][\"title\"]", "/info/title")
        self.expect("$ .info [ 'x.y' ]", "/info/x.y")
        self.expect(r"$.info['it\'s']", "/info/it's")
        self.expect(r"$.info['\u0074itle']", "/info/title")
        self.expect("$.tags[0]", "/tags/0")
        self.expect("$.tags[-1].name", "/tags/2/name")
        self.expect("$.tags[7]")
        self.expect("$.info[0]")
        self.expect("$.tags.name")

    def test_wildcards_slices_and_unions(self) -> None:
        self.expect("$.tags[*].n", "/tags/1/n", "/tags/2/n")
        self.expect("$.paths.*.get", "/paths//pets/get", "/paths//pets/{id}/get")
        self.expect("$.tags[1:]", "/tags/1", "/tags/2")
        self.expect("$.tags[:-1]", "/tags/0", "/tags/1")
        self.expect("$.tags[::-2]", "/tags/2", "/tags/0")
        self.expect("$.tags[::0]")
        self.expect("$.tags[2, 0, 2]", "/tags/2", "/tags/0")
        self.expect("$.paths['/pets']['post','get'].id", "/paths//pets/post/id", "/paths//pets/get/id")

    def test_descendants(self) -> None:
        self.expect("$..id", "/paths//pets/get/id", "/paths//pets/post/id", "/paths//pets/{id}/get/id")
        self.expect("$.tags..['name']", "/tags/0/name", "/tags/1/name", "/tags/2/name")
        self.expect("$.info..*", "/info/title", "/info/x.y", "/info/it's")
        self.expect("$..[1]", "/tags/1")

    def test_filters(self) -> None:
        self.expect("$.tags[?@.name == 'b']", "/tags/1")
        self.expect("$.tags[?@['name'] != \"b\"]", "/tags/0", "/tags/2")
        self.expect("$.tags[?@.n]", "/tags/1", "/tags/2")
        self.expect("$.tags[?!@.n]", "/tags/0")
        self.expect("$.tags[?(@.n > 2 || @.name == 'a') && !(@.name == 'c')]", "/tags/0")
        self.expect("$.tags[?@.n >= 2 && @.n <= 2]", "/tags/1")
        self.expect("$.tags[?@.n < $.tags[2].n]", "/tags/1")
        self.expect("$.tags[?@.missing == @.gone]", "/tags/0", "/tags/1", "/tags/2")
        self.expect("$.tags[?@.n == true]")
        self.expect("$.paths.*[?@.deprecated == true]", "/paths//pets/get")
        self.expect("$.paths.*[?@.weight == 1.5]", "/paths//pets/{id}/get")
        self.expect("$.paths[?@.post].get.id", "/paths//pets/get/id")

    def test_what_is_not_understood_is_said_with_its_place(self) -> None:
        for query, offset, words in (
            ("info", 0, "begins with `$`"),
            ("$.", 2, "expected a name"),
            ("$.info!", 6, "cannot stand here"),
            ("$['a", 2, "no closing quote"),
            ("$['a\\q']", 4, "escape"),
            ("$[", 2, "expected a name in quotes"),
            ("$['a' 'b']", 6, "expected `,` or `]`"),
            ("$[?length(@) > 1]", 3, "function `length`"),
            ("$[?@.* == 1]", 3, "names one node"),
            ("$[?1 == @..x]", 8, "names one node"),
            ("$[?'x']", 3, "no filter"),
            ("$[?(@.x]", 7, "expected `)`"),
            ("$[?" + "(" * 60, 53, "nest deeper"),
        ):
            with self.subTest(query=query), self.assertRaises(overlay_path.Unread) as caught:
                overlay_path.Query(query)
            self.assertIn(words, caught.exception.message)
            self.assertEqual(caught.exception.offset, offset, query)

    def test_a_query_that_multiplies_ends(self) -> None:
        data: Any = {"x": 1}
        for _ in range(60):
            data = {"a": data, "b": 1}
        with patch.object(overlay_path, "MAX_NODES", 10_000), self.assertRaises(overlay_path.TooMany):
            overlay_path.Query("$" + "..*" * 8).find(data)


def apply(*actions: dict[str, Any], data: dict[str, Any] = PETS, **more: Any) -> tuple[dict[str, Any], list[Problem], overlay.Trace]:
    trace = overlay.Trace()
    document = {"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": list(actions), **more}
    changed, problems = overlay.apply(data, trace, "a.yaml#", document, "o.yaml#")
    return changed, problems, trace


class Acting(unittest.TestCase):
    def changed(self, *actions: dict[str, Any], data: dict[str, Any] = PETS) -> dict[str, Any]:
        before = copy.deepcopy(data)
        result, problems, _ = apply(*actions, data=data)
        self.assertEqual(problems, [])
        self.assertEqual(data, before, "what was given has been changed")
        return result

    def test_update_merges_mappings_joins_lists_and_replaces_the_rest(self) -> None:
        data = {"info": {"a": 1, "b": {"c": 2}, "l": [1]}}
        result = self.changed({"target": "$.info", "update": {"a": 9, "b": {"d": 3}, "l": [2], "n": {"e": 4}}}, data=data)
        self.assertEqual(result, {"info": {"a": 9, "b": {"c": 2, "d": 3}, "l": [1, 2], "n": {"e": 4}}})

    def test_update_of_the_root_and_of_every_match(self) -> None:
        self.assertEqual(self.changed({"target": "$", "update": {"x-a": 1}})["x-a"], 1)
        result = self.changed(
            {"target": "$.paths.*.get", "update": {"a": {"b": 1}}}, {"target": "$.paths['/pets'].get.a", "update": {"c": 2}}
        )
        self.assertEqual(result["paths"]["/pets"]["get"]["a"], {"b": 1, "c": 2})
        self.assertEqual(result["paths"]["/pets/{id}"]["get"]["a"], {"b": 1}, "two matches share what one action added")

    def test_update_of_a_list_appends(self) -> None:
        self.assertEqual(self.changed({"target": "$.tags", "update": {"name": "d"}})["tags"][3], {"name": "d"})

    def test_remove_takes_every_match_whatever_the_order(self) -> None:
        self.assertEqual([tag["name"] for tag in self.changed({"target": "$.tags[0,2]", "remove": True})["tags"]], ["b"])
        self.assertEqual([tag["name"] for tag in self.changed({"target": "$.tags[?@.n]", "remove": True})["tags"]], ["a"])
        self.assertEqual(self.changed({"target": "$..*", "remove": True}), {})
        result = self.changed({"target": "$.info['title']", "remove": True, "update": {"ignored": 1}})
        self.assertNotIn("title", result["info"])

    def test_parts_that_two_places_share_change_in_one_only(self) -> None:
        shared = {"get": {"id": "x"}}
        result = self.changed({"target": "$.paths['/a'].get", "update": {"id": "y"}}, data={"paths": {"/a": shared, "/b": shared}})
        self.assertEqual(result, {"paths": {"/a": {"get": {"id": "y"}}, "/b": {"get": {"id": "x"}}}})

    def test_a_target_that_selects_nothing_is_a_warning(self) -> None:
        _, problems, _ = apply({"target": "$.gone", "remove": True})
        self.assertEqual([(p.severity, p.at) for p in problems], [("warning", "o.yaml#/actions/0/target")])

    def test_refused(self) -> None:
        fine = {"target": "$.info", "update": {}}
        for actions, more, place in (
            ([], {}, "/actions"),
            ([fine], {"overlay": "2.0.0"}, "/overlay"),
            ([fine], {"overlay": 1}, "/overlay"),
            ([fine], {"action": []}, "/action"),
            (["x"], {}, "/actions/0"),
            ([{"update": {}}], {}, "/actions/0"),
            ([{**fine, "updates": 1}], {}, "/actions/0/updates"),
            ([{"target": "$.info", "remove": "yes"}], {}, "/actions/0/remove"),
            ([{"target": "info", "remove": True}], {}, "/actions/0/target"),
            ([{"target": "$", "remove": True}], {}, "/actions/0/target"),
            ([{"target": "$.info.title", "update": {}}], {}, "/actions/0/target"),
            ([{"target": "$.info", "update": 1}], {}, "/actions/0/target"),
        ):
            with self.subTest(actions=actions, more=more):
                _, problems, _ = apply(*actions, **more)  # type: ignore[arg-type]
                self.assertEqual([(p.severity, p.at) for p in problems], [("error", f"o.yaml#{place}")])


class Origins(unittest.TestCase):
    def test_nodes_of_the_overlay_and_nodes_that_moved(self) -> None:
        _, problems, trace = apply(
            {"target": "$.tags[0]", "remove": True},
            {"target": "$.tags", "update": {"name": "d"}},
            {"target": "$", "update": {"tags": [{"name": "e"}], "info": {"title": "P", "contact": {"name": "n"}}}},
            {"target": "$.tags[0]", "update": {"n": {"deep": 1}}},
        )
        self.assertEqual(problems, [])
        for pointer, place in (
            ("/tags/0/name", "a.yaml#/tags/1/name"),
            ("/tags/0/n/deep", "o.yaml#/actions/3/update/n/deep"),
            ("/tags/1", "a.yaml#/tags/2"),
            ("/tags/2/name", "o.yaml#/actions/1/update/name"),
            ("/tags/3/name", "o.yaml#/actions/2/update/tags/0/name"),
            ("/info/title", "o.yaml#/actions/2/update/info/title"),
            ("/info/contact/name", "o.yaml#/actions/2/update/info/contact/name"),
            ("/info/x.y", "a.yaml#/info/x.y"),
            ("/paths/~1pets/get", "a.yaml#/paths/~1pets/get"),
            ("", "a.yaml#"),
        ):
            self.assertEqual(trace.origin("a.yaml#", pointer), place, pointer)

    def test_an_item_that_was_changed_before_its_list_moves(self) -> None:
        _, _, trace = apply({"target": "$.tags[2]", "update": {"n": 4}}, {"target": "$.tags[0]", "remove": True})
        self.assertEqual(trace.origin("a.yaml#", "/tags/1/n"), "o.yaml#/actions/0/update/n")
        self.assertEqual(trace.origin("a.yaml#", "/tags/1/name"), "a.yaml#/tags/2/name")


if __name__ == "__main__":
    unittest.main()
