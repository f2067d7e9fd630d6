"""What a regenerating user is told: every change of the header in its class, with a sentence and its places."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "codegen"))

from bindery import cli, cpp, diff, source  # noqa: E402
from bindery.cpp import Named, Optional, Plain  # noqa: E402

TEXT, INT = Plain("std::string"), Plain("std::int32_t")
NAME = cpp.Member(name="name", wire="name", type=Optional(TEXT), at="old.yaml#/m")
SIZE = cpp.Member(name="size", wire="size", type=Optional(INT))
PET = cpp.Struct(name="Pet", members=(NAME, SIZE), at="old.yaml#/s")
KIND = cpp.Enum(name="Kind", words=(cpp.Word(name="cat", wire="cat"), cpp.Word(name="dog", wire="dog")))
LIMIT = cpp.Parameter(name="limit", wire="limit", send="query", type=Optional(INT), required=False)
MARK = cpp.Parameter(name="mark", wire="mark", send="query", type=Optional(TEXT), required=False)
OK = cpp.Reply(name="status_200", key="200", body=Named("Pet"))
LOST = cpp.Reply(name="status_404", key="404", body=TEXT)
LIST = cpp.Operation(
    name="ListPets", function="list_pets", id="listPets", method="GET", path="/pets", accept="application/json", idempotent=True, security=(),
    parameters=(LIMIT, MARK), replies=(OK, LOST),
)  # fmt: skip


def header(*declarations: cpp.Declaration, server: str = "") -> cpp.Header:
    return cpp.Header(namespace="a", title="T", doc=cpp.Doc(), includes=(), runtime=(), declarations=declarations, server=server)


def between(old: cpp.Declaration, new: cpp.Declaration) -> list[str]:
    """The changes from one declaration to another, each as "class: sentence | hint"."""
    return changes(header(old), header(new))


def changes(old: cpp.Header, new: cpp.Header) -> list[str]:
    return [f"{c.kind}: {c.sentence}" + f" | {c.hint}" * bool(c.hint) for c in diff.compare(old, new)]


def members(*members: cpp.Member) -> cpp.Struct:
    return replace(PET, members=members)


def parameters(*parameters: cpp.Parameter) -> cpp.Operation:
    return replace(LIST, parameters=parameters)


class Types(unittest.TestCase):
    def test_equal_headers_and_other_comments_are_no_change(self) -> None:
        doc = cpp.Doc(("Other words.",))
        self.assertEqual(changes(header(PET, KIND, LIST), header(PET, KIND, LIST)), [])
        self.assertEqual(between(PET, members(replace(NAME, doc=doc, at="x#/y"), SIZE)), [])
        self.assertEqual(between(LIST, replace(LIST, doc=doc, parameters=(replace(LIMIT, doc=doc), MARK))), [])

    def test_types_come_go_and_move(self) -> None:
        self.assertEqual(changes(header(PET), header()), ["breaks: `Pet` is gone"])
        self.assertEqual(changes(header(), header(PET, KIND)), ["adds: `Pet` is a new struct", "adds: `Kind` is a new enum"])
        self.assertEqual(changes(header(PET), header(replace(PET, name="PetItem"))), ["breaks: `Pet` is called `PetItem` now"])

    def test_a_renamed_type_is_one_change_where_it_is_used_too(self) -> None:
        holder = cpp.Struct(name="Pets", members=(cpp.Member(name="all", wire="all", type=cpp.Vector(Named("Pet"))),))
        moved = replace(holder, members=(replace(holder.members[0], type=cpp.Vector(Named("PetItem"))),))
        self.assertEqual(changes(header(PET, holder), header(replace(PET, name="PetItem"), moved)), ["breaks: `Pet` is called `PetItem` now"])

    def test_another_kind_of_type(self) -> None:
        alias = cpp.Alias(name="Pet", type=TEXT)
        self.assertEqual(between(PET, alias), ["breaks: `Pet` is another kind of type: alias now; it was a struct"])
        self.assertEqual(between(alias, replace(alias, type=INT)), ["breaks: `Pet` is `std::int32_t` now; it was `std::string`"])

    def test_words_of_a_discriminator(self) -> None:
        union = cpp.Alias(name="U", type=cpp.Variant((Named("A"), Named("B"))), cases=cpp.Cases(property="k", words=(("a", 0), ("b", 1))))
        self.assertEqual(between(union, replace(union, cases=None)), ["meaning: `U` is told apart by other words"])

    def test_members_go_and_get_other_names(self) -> None:
        self.assertEqual(between(PET, members(NAME)), ["breaks: `Pet::size` is gone"])
        title = replace(NAME, name="title", wire="title")
        self.assertEqual(
            between(PET, members(replace(NAME, name="name_"), SIZE)),
            ["breaks: `Pet::name` is gone; `name` has the name `name_` now | write `.name_`"],
        )
        self.assertEqual(
            between(members(replace(NAME, name="subname", wire="subname")), members(replace(NAME, name="sub_name", wire="sub_name"))),
            ["breaks: `Pet::subname` is gone; `sub_name` is new and of its type | write `.sub_name`"],
        )
        self.assertEqual(between(members(NAME), members(title)), ["breaks: `Pet::name` is gone", "adds: `Pet::title` is a new optional member"])

    def test_members_change_their_types(self) -> None:
        self.assertEqual(
            between(members(NAME), members(replace(NAME, type=Optional(INT)))),
            ["breaks: `Pet::name` is `std::optional<std::int32_t>` now; it was `std::optional<std::string>`"],
        )
        self.assertEqual(
            between(members(NAME), members(replace(NAME, type=TEXT))),
            ["breaks: `Pet::name` is required now: `std::string`; it was `std::optional<std::string>`"],
        )
        self.assertEqual(
            between(members(replace(NAME, type=TEXT)), members(NAME)),
            ["breaks: `Pet::name` is optional now: `std::optional<std::string>`; it was `std::string` | look whether it is there before using it"],
        )

    def test_members_come(self) -> None:
        required = replace(SIZE, type=INT)
        self.assertEqual(between(members(NAME), PET), ["adds: `Pet::size` is a new optional member"])
        self.assertEqual(
            between(members(NAME), members(NAME, required)), ["meaning: `Pet::size` is a new required member: a reply without it is a mismatch"]
        )
        send = replace(LIST, parameters=(replace(LIMIT, name="body", send="json_body", type=Named("Pet")),))
        self.assertEqual(
            changes(header(members(NAME), send), header(members(NAME, required), send)),
            ["meaning: `Pet::size` is a new required member: requests that do not set it send the empty value"],
        )

    def test_members_mean_something_else(self) -> None:
        self.assertEqual(between(members(NAME), members(replace(NAME, wire="n"))), ["meaning: `Pet::name` is `n` on the wire now; it was `name`"])
        self.assertEqual(between(members(NAME), members(replace(NAME, read_only=True))), ["meaning: `Pet::name` is left out of requests now"])
        self.assertEqual(between(members(NAME), members(replace(NAME, initial='{"x"}'))), ['meaning: `Pet::name` starts with `{"x"}` now; it was `{}`'])
        self.assertEqual(between(PET, replace(PET, transparent=True)), ["meaning: `Pet` has another form in JSON"])

    def test_members_in_another_order(self) -> None:
        other = replace(NAME, name="other", wire="other")
        said = ["breaks: `Pet` has its members in another order, which designated initialisers have to follow"]
        self.assertEqual(between(PET, members(SIZE, NAME)), said)
        self.assertEqual(between(PET, members(other, NAME, SIZE)), ["adds: `Pet::other` is a new optional member"])

    def test_fields_without_a_member(self) -> None:
        rest = cpp.Member(name="additional_properties", wire="", type=cpp.Map(TEXT))
        self.assertEqual(between(PET, replace(PET, rest=rest)), ["adds: `Pet::additional_properties` holds the fields without a member now"])
        self.assertEqual(
            between(replace(PET, rest=rest), PET), ["breaks: `Pet::additional_properties` is gone: fields without a member are no longer kept"]
        )

    def test_words(self) -> None:
        cat, dog = KIND.words
        self.assertEqual(between(KIND, replace(KIND, words=(cat,))), ["breaks: `Kind::dog` is gone"])
        self.assertEqual(between(replace(KIND, words=(cat,)), KIND), ["adds: `Kind::dog` is a new word, `dog`"])
        self.assertEqual(
            between(KIND, replace(KIND, words=(cat, replace(dog, name="hound")))),
            ["breaks: `Kind::dog` is called `hound` now; on the wire it is `dog` as before"],
        )
        self.assertEqual(between(KIND, replace(KIND, words=(cat, replace(dog, wire="DOG")))), ["meaning: `Kind::dog` stands for `DOG` now; it stood for `dog`"])
        self.assertEqual(between(KIND, replace(KIND, underlying="std::int64_t")), ["breaks: `Kind` is an enum of `std::int64_t` now; it was one of words"])


class Operations(unittest.TestCase):
    def test_operations_come_go_and_move(self) -> None:
        moved = replace(LIST, name="ListAll", function="list_all", id="listPets")
        self.assertEqual(changes(header(LIST), header()), ["breaks: `ListPets` (GET /pets) is gone"])
        self.assertEqual(changes(header(), header(LIST)), ["adds: `ListPets` (GET /pets) is a new operation"])
        self.assertEqual(between(LIST, moved), ["breaks: `ListPets` (GET /pets) is called `ListAll` now | call `list_all`"])
        near = replace(LIST, name="ListPetsV2", path="/v2/pets")
        self.assertEqual(
            between(LIST, near),
            [
                "breaks: `ListPets` (GET /pets) is gone | did you mean `ListPetsV2`, which is new?",
                "adds: `ListPetsV2` (GET /v2/pets) is a new operation",
            ],
        )
        self.assertEqual(between(LIST, replace(LIST, function="pets")), ["breaks: `list_pets` is called `pets` now"])

    def test_what_is_sent(self) -> None:
        self.assertEqual(between(LIST, replace(LIST, method="POST")), ["meaning: `ListPets` is sent with `POST` now; it was `GET`"])
        self.assertEqual(between(LIST, replace(LIST, path="/p")), ["meaning: `ListPets` has the path `/p` now; it was `/pets`"])
        self.assertEqual(between(LIST, replace(LIST, base="/v1")), ["meaning: `ListPets` has the base path `/v1` now; it was nothing"])
        self.assertEqual(between(LIST, replace(LIST, security=(("token", 0),))), ["meaning: `ListPets` asks for the security token now; it was none"])
        self.assertEqual(between(LIST, replace(LIST, accept="text/csv")), ["meaning: `ListPets` asks for `text/csv` now; it was `application/json`"])
        self.assertEqual(between(LIST, replace(LIST, deprecated=True)), ["meaning: `ListPets` is deprecated now, so calls of it warn"])
        self.assertEqual(changes(header(server="https://a"), header(server="https://b")), ["meaning: `a` has the server `https://b` now; it was `https://a`"])

    def test_parameters(self) -> None:
        required = replace(MARK, type=TEXT, required=True)
        self.assertEqual(between(LIST, parameters(LIMIT)), ["breaks: `ListPets::Params::mark` is gone"])
        self.assertEqual(between(parameters(LIMIT), LIST), ["adds: `ListPets::Params::mark` is a new optional parameter"])
        self.assertEqual(
            between(parameters(LIMIT), parameters(LIMIT, required)),
            ["breaks: `ListPets::Params::mark` is a new required parameter: calls without it do not compile"],
        )
        self.assertEqual(
            between(LIST, parameters(LIMIT, required)),
            ["breaks: `ListPets::Params::mark` is required now: `std::string`; it was `std::optional<std::string>`"],
        )
        self.assertIn("is optional now", between(parameters(LIMIT, required), LIST)[0])
        self.assertEqual(
            between(LIST, parameters(MARK, LIMIT)),
            ["breaks: `ListPets::Params` has its members in another order, which designated initialisers have to follow"],
        )
        self.assertEqual(
            between(LIST, parameters(LIMIT, replace(MARK, wire="marker"))), ["meaning: `ListPets::Params::mark` is sent as `marker` now; it was `mark`"]
        )
        self.assertEqual(
            between(LIST, parameters(LIMIT, replace(MARK, send="header"))),
            ["meaning: `ListPets::Params::mark` is sent in the header now; it was the query"],
        )

    def test_replies(self) -> None:
        created = cpp.Reply(name="status_201", key="201", body=TEXT)
        self.assertEqual(between(LIST, replace(LIST, replies=(OK,))), ["breaks: `ListPets::status_404` is gone: the reply is no longer documented"])
        self.assertEqual(between(replace(LIST, replies=(OK,)), LIST), ["adds: `ListPets::status_404` is a new documented reply, `std::string`"])
        self.assertEqual(
            between(LIST, replace(LIST, replies=(OK, replace(LOST, body=INT)))),
            ["breaks: `ListPets::status_404` is `std::int32_t` now; it was `std::string`"],
        )
        self.assertEqual(
            between(LIST, replace(LIST, replies=(OK, created, LOST))),
            [
                "breaks: `ListPets` gives back `Pet`, `std::string` now; it was `Pet`",
                "adds: `ListPets::status_201` is a new documented reply, `std::string`",
            ],
        )
        self.assertEqual(
            between(LIST, replace(LIST, replies=(replace(OK, headers=Named("H")), LOST))), ["adds: `ListPets::status_200` has documented headers now, `H`"]
        )

    def test_links(self) -> None:
        link = cpp.Link(function="next_pet", operation="ListPets", reply="status_200", target="ShowPet", fills=(cpp.Fill("id", "body", "/id"),))
        self.assertEqual(between(link, LIST)[0], "breaks: `next_pet` is gone: the link is no longer documented")
        self.assertEqual(changes(header(), header(link)), ["adds: `next_pet` is a new link from `ListPets` to `ShowPet`"])
        self.assertEqual(
            between(link, replace(link, fills=(cpp.Fill("id", "body", "/key"),))), ["meaning: `next_pet` fills the parameters in another way"]
        )

    def test_pages(self) -> None:
        paged = replace(LIST, pages=cpp.Pages(turn="offset", parameter="offset", items="all", next=()))
        self.assertEqual(between(LIST, paged), ["adds: `ListPets` is a list in pages now"])
        self.assertEqual(between(paged, LIST), ["breaks: `ListPets` is no list in pages any more, so `pages` does not take it"])


    def test_streams(self) -> None:
        text = cpp.EventKind("", cpp.Plain("std::string"), is_text=True)
        stream = replace(LIST, events=(text,), item=cpp.Plain("double"))
        self.assertEqual(between(stream, stream), [])
        self.assertEqual(between(stream, replace(stream, events=(replace(text, name="a"),))), ["meaning: `ListPets` has other kinds of events now"])
        self.assertEqual(between(stream, replace(stream, events=(text, cpp.EventKind("", cpp.Plain("bool"))))), ["breaks: `ListPets` has other kinds of events now"])
        self.assertEqual(between(LIST, stream), ["breaks: `ListPets` has other kinds of events now", "breaks: `ListPets` is a stream of other items now"])


class Shown(unittest.TestCase):
    def test_the_worst_comes_first_with_its_places(self) -> None:
        old = header(replace(PET, members=(SIZE,)), PET.__class__(name="Gone", members=(NAME,), at="old.yaml#/a"))
        new = header(replace(PET, members=(SIZE, replace(NAME, at="new.yaml#/b"))))
        shown = diff.as_text(diff.compare(old, new), lambda at, part: source.Spot({"a": 4, "b": 7}.get(at[-1], 1), 1, 1, ""))
        self.assertEqual(
            shown,
            "breaks compile: code that uses it has to change (1)\n"
            "  `Gone` is gone\n"
            "    old old.yaml:4\n"
            "\n"
            "adds: nothing to do (1)\n"
            "  `Pet::name` is a new optional member\n"
            "    old old.yaml:1, new new.yaml:7\n",
        )


# The history of SWR: the folder of tests/diff, and what callers are told.
HISTORY: dict[str, list[tuple[str, str]]] = {
    "2025_06_26": [
        ("adds", "Registry"), ("adds", "Registries"), ("adds", "Policies"), ("adds", "ListInstanceRegistries"),
        ("adds", "ListInstanceReplicationPolicies"),
    ],
    "2026_01_22": [("adds", "CreateInstanceRequestBody::obs_enc_kms_key_id"), ("adds", "ListInstanceLtCredentials::Params::self_only")],
    "2026_03_12": [("adds", "Repositories"), ("adds", "ListAllInstanceRepositories")],
    "2026_03_19": [("breaks", "ReplicationSubtasks::subtasks")],
    "2026_04_02": [
        ("adds", "Configuration::enableArtifactGc"), ("adds", "Job"), ("adds", "Jobs"), ("adds", "Policy"), ("adds", "CreateGarbageCollection"),
        ("adds", "ListGarbageCollections"), ("adds", "ShowGarbageCollection"), ("adds", "StopGarbageCollection"),
        ("adds", "ShowGarbageCollectionPolicy"), ("adds", "UpdateGarbageCollectionPolicy"),
    ],
    "2026_05_14": [("adds", "CreateInstanceRequestBody::enable_intranet_access")],
    "2026_06_18": [("breaks", "RetentionSubtask::job_id")],
    "2026_06_25": [("breaks", "Subtask::job_id")],
    "2026_07_02": [("breaks", "RetentionSubtask::job_id")],
}  # fmt: skip


def run(*arguments: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = cli.main(["diff", *arguments])
    return code, out.getvalue(), err.getvalue()


class Command(unittest.TestCase):
    def test_the_history_of_swr(self) -> None:
        self.assertEqual(sorted(HISTORY), sorted(path.name for path in (ROOT / "tests" / "diff").iterdir()))
        for name, expected in HISTORY.items():
            with self.subTest(name):
                pair = [str(ROOT / "tests" / "diff" / name / f"{which}.yaml") for which in ("old", "new")]
                code, out, _ = run(*pair, "--format", "json")
                found = json.loads(out)
                self.assertEqual(sorted((change["class"], change["what"]) for change in found), sorted(expected))
                self.assertEqual(code, int(any(kind == "breaks" for kind, _ in expected)))
                for change in found:
                    self.assertEqual(change["new"]["file"], pair[1])
                    self.assertGreater(change["new"]["line"], 1)

    def test_a_renamed_list_says_what_to_write(self) -> None:
        pair = [str(ROOT / "tests" / "diff" / "2026_03_19" / f"{which}.yaml") for which in ("old", "new")]
        _, out, _ = run(*pair)
        self.assertIn(f"(write `.sub_tasks`)\n    old {pair[0]}:20, new {pair[1]}:20\n", out)

    def test_the_same_description_prints_nothing(self) -> None:
        path = str(ROOT / "tests" / "diff" / "2026_03_19" / "old.yaml")
        self.assertEqual(run(path, path), (0, "", ""))

    def test_problems_are_told_and_nothing_is_compared(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            wrong = Path(folder) / "wrong.yaml"
            wrong.write_text("openapi: 3.1.0\ninfo: {title: T}\npaths: {}\n")
            code, out, err = run(str(wrong), str(ROOT / "tests" / "diff" / "2026_03_19" / "new.yaml"))
            self.assertEqual((code, out), (1, ""))
            self.assertIn("wrong.yaml:2:", err)


class SecuritySchemes(unittest.TestCase):
    KEY = cpp.Scheme(name="key", kind="api_key", scheme="key", where="header", word="X-Key", at="old.yaml#/k")

    def between(self, old: cpp.Scheme, new: cpp.Scheme) -> list[str]:
        return between(cpp.Security(schemes=(old,)), cpp.Security(schemes=(new,)))

    def test_what_does_not_compile_any_more(self) -> None:
        self.assertEqual(
            self.between(self.KEY, replace(self.KEY, name="other")),
            ["breaks: `security::key` is gone: no operation needs it", "adds: `security::other` is a new security scheme"],
        )
        self.assertEqual(
            self.between(self.KEY, replace(self.KEY, kind="bearer")), ["breaks: `security::key` is of the kind `bearer` now; it was `api_key`"]
        )

    def test_what_goes_elsewhere(self) -> None:
        self.assertEqual(self.between(self.KEY, self.KEY), [])
        self.assertEqual(
            self.between(self.KEY, replace(self.KEY, where="query", word="key")),
            ["meaning: `security::key` goes into the `query` now; it was `header`", "meaning: `security::key` is named `key` now; it was `X-Key`"],
        )


if __name__ == "__main__":
    unittest.main()
