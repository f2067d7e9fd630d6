#!/usr/bin/env python3
"""Mutation check: do the compile-time tests of a generated header see a header that is wrong in one place?

Makes the split header of the committed description and its compile-time tests (`--constant-tests`) in a scratch folder, then
damages the header in one small way at a time. Every damaged header must still compile alone, and must not compile with the
tests, because of a line of theirs. Prints each mutation and what became of it.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "support"))
import cxx  # noqa: E402

SPEC = "spec/huaweicloud/swr.yaml"
NAMESPACE = "huaweicloud::swr"
HEADER = "huaweicloud/swr.hpp"
FEWEST = 20
AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Mutation:
    """Replaces the first match of `pattern` inside the declaration that begins with `inside`; with `every`, all of them."""

    what: str
    inside: str
    pattern: str
    by: str
    every: bool = False

    def applied(self, header: str) -> str | None:
        """The damaged header; None when there is nothing to damage."""
        block = re.search(rf"^{re.escape(self.inside)}(?!\w).*?^\}}", header, re.MULTILINE | re.DOTALL)
        if block is None:
            return None
        damaged, count = re.subn(self.pattern, self.by, block.group(), count=0 if self.every else 1)
        return header[: block.start()] + damaged + header[block.end() :] if count and damaged != block.group() else None


CREDENTIAL = "struct Credential"
REGISTRY = "struct InstanceRegistry"
CREATE_BODY = "struct CreateRegistryRequestBody"
ERROR = "struct ErrorBody"
LIST = "struct ListInstanceRegistries"
SHOW = "struct ShowInstanceRegistry"
UPDATE = "struct UpdateInstanceRegistry"
ANY_OF_TEXT = r"std::optional<std::string>"

MUTATIONS = (
    # Tables
    Mutation("two rows of one type are swapped", REGISTRY, r"self\.name(.*\n.*)self\.description", r"self.description\1self.name"),
    Mutation("the last row leads to another member", REGISTRY, r"(default: return use\(self\.)updated_at", r"\1created_at"),
    Mutation("a row leads to the neighbour", ERROR, r"(case 1: return use\(self\.)error_msg", r"\1error_code"),
    Mutation("two wire names are swapped", REGISTRY, r'"name",(\s+)"description"', r'"description",\1"name"'),
    Mutation("two wire names on one line are swapped", ERROR, r'"error_code", "error_msg"', '"error_msg", "error_code"'),
    Mutation("a wire name is misspelled", CREDENTIAL, r'"access_key"', '"accessKey"'),
    Mutation("a wire name has another case", REGISTRY, r'"url"', '"URL"'),
    Mutation("the last wire name is dropped", REGISTRY, r' +"updated_at",\n', ""),
    Mutation("a wire name in the middle is dropped", REGISTRY, r' +"status",\n', ""),
    Mutation("a wire name is added", "struct DnsConf", r'"hosts"', '"hosts", "more"'),
    # Members
    Mutation("int64 becomes int32", REGISTRY, r"std::int64_t", "std::int32_t"),
    Mutation("text becomes a secret", CREDENTIAL, r"std::string", "rt::secret"),
    Mutation("a secret becomes text", CREDENTIAL, r"rt::secret", "std::string"),
    Mutation("optional is removed", REGISTRY, rf"{ANY_OF_TEXT} url", "std::string url"),
    Mutation("optional is added", CREATE_BODY, r"std::string name", "std::optional<std::string> name"),
    Mutation("an open enum becomes text", REGISTRY, r"rt::open<RegistryType>", "std::string"),
    Mutation("an open enum becomes a closed one", CREATE_BODY, r"rt::open<RegistryType>", "RegistryType"),
    Mutation("a model becomes another one", REGISTRY, r"<Credential>", "<CredentialInput>"),
    Mutation("a list becomes one item", "struct ListInstanceRegistriesResponse", r"std::vector<InstanceRegistry>", "InstanceRegistry"),
    Mutation("a map's values change", "struct DnsConf", r"std::map<std::string, std::string>", "std::map<std::string, bool>"),
    Mutation("bool becomes an integer", CREATE_BODY, r"bool insecure", "std::int32_t insecure"),
    Mutation("a member is renamed", REGISTRY, r"\bstatus(\{\};|\);)", r"state\1", every=True),
    Mutation("two members change places", ERROR, r"error_code\{\};([^;]*)error_msg\{\};", r"error_msg{};\1error_code{};"),
    Mutation("a member that no row knows is added", CREDENTIAL, r"\{\n", "{\n  int more{};\n"),
    Mutation("a struct is no aggregate", CREDENTIAL, r"\{\n", "{\n  Credential() {}\n"),
    Mutation("a struct cannot be compared", CREDENTIAL, r"bool operator==.*\n", "bool operator==(const Credential&, const Credential&) = delete;\n"),
    # Enums
    Mutation("two enumerators are swapped", "enum class OrderType", r"desc, asc", "asc, desc"),
    Mutation("an enumerator is renamed", "enum class RegistryStatus", r"unhealthy", "ill"),
    Mutation("two words are swapped", "constexpr auto bindery_words(RegistryStatus)", r'"healthy", "unhealthy"', '"unhealthy", "healthy"'),
    Mutation("a word is misspelled", "constexpr auto bindery_words(RegistryType)", r'"swr-pro"', '"swr_pro"'),
    Mutation("a word is dropped", "constexpr auto bindery_words(RegistryOrderColumn)", r', "name"', ""),
    # What an operation is
    Mutation("the id changes", SHOW, r'\.id = "ShowInstanceRegistry"', '.id = "showInstanceRegistry"'),
    Mutation("the method changes", UPDATE, r'"PUT"', '"POST"'),
    Mutation("the path changes", SHOW, r"/registries/\{registry_id\}", "/registry/{registry_id}"),
    Mutation("the accepted type changes", LIST, r'\.accept = "application/json"', '.accept = ""'),
    Mutation("it is no longer idempotent", UPDATE, r"\.idempotent = true", ".idempotent = false"),
    Mutation("POST becomes idempotent", "struct CreateInstanceRegistry", r"\.idempotent = false", ".idempotent = true"),
    Mutation("a security scheme changes", SHOW, r'\{"token"_text, 0\}', '{"tokens"_text, 0}'),
    Mutation("a security need is dropped", SHOW, r', \{"signing"_text, 1\}', ""),
    Mutation("either becomes both", SHOW, r'\{"signing"_text, 1\}', '{"signing", 0}'),
    Mutation("a key goes to another header", "namespace security", r'"X-Auth-Token"', '"X-Auth"'),
    Mutation("a scheme is of another kind", "namespace security", r"api_key> token", "bearer> token"),
    Mutation("security is forgotten", SHOW, r",\s+\.security = bindery_security", ""),
    # Parameters
    Mutation("a path parameter's wire name changes", SHOW, r'path\(builder, "registry_id"', 'path(builder, "id"'),
    Mutation("a header parameter's wire name changes", SHOW, r'header\(builder, "X-Auth-Token"', 'header(builder, "X-Token"'),
    Mutation("two lines that send are swapped", LIST, r"(bindery_query\(builder, \"offset.*\n)( *)(bindery_query\(builder, \"limit.*\n)", r"\3\2\1"),
    Mutation("two values are swapped", SHOW, r'(path\(builder, "project_id", given\.)project_id(.*\n.*given\.)instance_id', r"\1instance_id\2project_id"),
    Mutation("query becomes header", LIST, r"bindery_query\(builder, \"name\"", 'bindery_header(builder, "name"'),
    Mutation("header becomes query", SHOW, r"bindery_header\(builder", "bindery_query(builder"),
    Mutation("a parameter is not sent", LIST, r" *bindery_query\(builder, \"limit.*\n", ""),
    Mutation("a parameter is sent twice", LIST, r"( *bindery_query\(builder, \"limit.*\n)", r"\1\1"),
    Mutation("the body is sent under another media type", UPDATE, r'json_body\(builder, "application/json"', 'json_body(builder, "text/json"'),
    Mutation("a required parameter may be left out", SHOW, r' = rt::left_out<Lazy, "registry_id">\(\)', "{}"),
    Mutation("the body may be left out", UPDATE, r' = rt::left_out<Lazy, "body">\(\)', "{}"),
    Mutation("an optional parameter must be given", LIST, r"limit\{\}", 'limit = rt::left_out<Lazy, "limit">()'),
    Mutation("a required parameter is blamed on another", SHOW, r'<Lazy, "registry_id">', '<Lazy, "instance_id">'),
    Mutation("a parameter's type changes", SHOW, r"std::int64_t registry_id", "std::int32_t registry_id"),
    Mutation("a parameter becomes optional", SHOW, r"std::int64_t registry_id = [^;]*;", "std::optional<std::int64_t> registry_id{};"),
    Mutation("a secret parameter becomes text", SHOW, r"rt::secret", "std::string"),
    Mutation("a parameter that nothing sends is added", SHOW, r"(struct bindery_params \{\n)", r"\1    int more{};\n"),
    Mutation("two optional parameters change places", LIST, r"offset\{\};((?:.*\n)*?.*)limit\{\};", r"limit{};\1offset{};"),
    # Replies
    Mutation("a status changes", SHOW, r"rt::reply<404,", "rt::reply<405,"),
    Mutation("a range changes", SHOW, r"rt::range\(2\)", "rt::range(3)"),
    Mutation("a range becomes everything else", UPDATE, r"rt::range\(2\)", "rt::otherwise"),
    Mutation("a status is dropped from the list", SHOW, r", status_404", ""),
    Mutation("two statuses change places in the list", SHOW, r"status_400, status_401", "status_401, status_400"),
    Mutation("a status is there twice", SHOW, r", status_404", ", status_404, status_404"),
    Mutation("a reply's body is another model", SHOW, r"<200, InstanceRegistry>", "<200, ErrorBody>"),
    Mutation("a reply loses its body", SHOW, r"<500, ErrorBody, XRequestIdHeaders>", "<500, rt::empty, XRequestIdHeaders>"),
    Mutation("a reply loses its headers", SHOW, r"<500, ErrorBody, XRequestIdHeaders>", "<500, ErrorBody>"),
    Mutation("an operation loses its server", SHOW, r"\n *\.server = bindery_server,", ""),
    Mutation("a reply without a body gets one", UPDATE, r"<rt::range\(2\)>", "<rt::range(2), std::string>"),
    Mutation("an alias names another status", SHOW, r"using status_401 = rt::reply<401", "using status_401 = rt::reply<403"),
    # The function that calls it
    Mutation("the function is renamed", "auto show_instance_registry", r"show_instance_registry", "show_registry"),
)


@dataclass(frozen=True, slots=True)
class Bench:
    """Where the header and its tests are, and what compiles them."""

    folder: Path
    header: str
    compiler: str

    def verdict(self, mutation: Mutation, number: int) -> str:
        """What became of a mutation: "caught", or what went wrong."""
        damaged = mutation.applied(self.header)
        if damaged is None:
            return "its pattern matches nothing"
        place = self.folder / f"{number}"
        (place / HEADER).parent.mkdir(parents=True)
        (place / HEADER).write_text(damaged, encoding="utf-8")
        alone = self.compiled(place, self.folder / "alone.cpp")
        if not alone.ok:
            return f"the header alone does not compile, so it proves nothing: {alone.first_error()[0]}"
        tested = self.compiled(place, self.folder / "tests.cpp")
        if tested.ok:
            return "SURVIVED"
        return "caught" if "tests.cpp" in tested.first_error()[0] else f"refused, but not by the tests: {tested.first_error()[0]}"

    def compiled(self, place: Path, source: Path) -> cxx.Outcome:
        return cxx.run([*shlex.split(self.compiler), f"@{cxx.STRICT}", "-fsyntax-only", f"-I{place}", *cxx.SPLIT, source])


def prepare(folder: Path, compiler: str) -> Bench:
    """Generates header and tests and sees them compile as they are."""
    whole = folder / "whole"
    command = [sys.executable, "codegen", SPEC, "--namespace", NAMESPACE, "--only", "tag:Registries", "-o", str(whole / HEADER)]
    subprocess.run([*command, "--constant-tests", str(folder / "tests.cpp"), "--include", HEADER], cwd=cxx.ROOT, check=True)
    (folder / "alone.cpp").write_text(f"#include <{HEADER}>\n", encoding="utf-8")
    bench = Bench(folder, (whole / HEADER).read_text(encoding="utf-8"), compiler)
    for source in ("alone.cpp", "tests.cpp"):
        outcome = bench.compiled(whole, folder / source)
        if not outcome.ok:
            raise SystemExit(f"the header as it is does not compile with {source}:\n{outcome.output[:4000]}")
    return bench


def main() -> int:
    parser = argparse.ArgumentParser(description="damages the generated header and sees the compile-time tests refuse it")
    parser.add_argument("--cxx", default="g++", help="compiler, with flags if it needs some")
    parser.add_argument("words", nargs="*", help="only mutations whose name has one of these words in it")
    options = parser.parse_args()

    mutations = [m for m in MUTATIONS if not options.words or any(word in m.what for word in options.words)]
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(AT_ONCE) as pool:
        bench = prepare(Path(scratch), options.cxx)
        verdicts = list(pool.map(bench.verdict, mutations, range(len(mutations))))

    width = max(len(m.what) + len(m.inside) for m in mutations) + 2
    for mutation, verdict in zip(mutations, verdicts):
        print(f"{f'{mutation.what} ({mutation.inside.split()[-1]})':<{width}} → {verdict}")
    caught = verdicts.count("caught")
    print(f"{len(mutations)} mutations, {caught} caught")
    return 0 if caught == len(mutations) and (caught >= FEWEST or options.words) else 1


if __name__ == "__main__":
    sys.exit(main())
