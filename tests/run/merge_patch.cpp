// JSON merge patches (RFC 7396): what is absent stays as it is, null removes.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // g++ 12 doubts the text in an optional that is empty.
#endif

#include "../golden/merge_patch/expected.hpp"
#include <bindery/validate.hpp>

#include <map>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace rt = ::bindery::v1;
namespace api = golden::merge_patch;

std::string sent(const rt::result<rt::http_request, rt::refusal>& request) {
  REQUIRE(request);
  return std::string(request->body.text());
}

std::string type_of(const rt::http_request& request) {
  const std::string* found = rt::find_header(request.headers, "Content-Type");
  return found ? *found : std::string();
}

TEST_CASE("a merge patch tells apart what is absent, null and there") {
  const auto request = rt::build<api::ChangePet>(
      {.id = "1",
       .body = {.name = "Rex",
                .kind = nullptr,
                .home = {.street = nullptr},
                .parent = api::PetPatch{.name = "Ada", .kind = rt::open<api::Kind>(api::Kind::cat)},
                .tags = std::map<std::string, rt::nullable<std::string>>{{"a", "b"}, {"c", nullptr}},
                .friends = std::vector<api::Pet>{{.name = "Tim"}},
                .note = nullptr}});
  REQUIRE(request);
  CHECK(type_of(*request) == "application/merge-patch+json");
  CHECK(sent(request) ==
        R"({"name":"Rex","kind":null,"home":{"street":null},"parent":{"name":"Ada","kind":"cat","home":{}},)"
        R"("tags":{"a":"b","c":null},"friends":[{"name":"Tim","home":{}}],"note":null})");
}

TEST_CASE("what is absent from a merge patch is not sent") {
  CHECK(sent(rt::build<api::ChangeOwner>({.id = "1", .body = api::OwnerChange{.age = 3}})) == R"({"age":3})");
  CHECK(sent(rt::build<api::ChangeOwner>({.id = "1", .body = api::OwnerChange{.street = nullptr, .first = nullptr}})) ==
        R"({"street":null,"first":null})");
}

TEST_CASE("a whole value and a patch of it are told apart by their types") {
  const auto whole = rt::build<api::ChangeHome>({.id = "1", .body = api::Home{.street = "Elm"}});
  const auto patch = rt::build<api::ChangeHome>({.id = "1", .body = api::HomePatch{.street = nullptr}});
  CHECK(sent(whole) == R"({"street":"Elm"})");
  CHECK(type_of(*whole) == "application/json");
  CHECK(sent(patch) == R"({"street":null})");
  CHECK(type_of(*patch) == "application/merge-patch+json");
}

TEST_CASE("a merge patch is read, printed and validated like any model") {
  const auto read = rt::read<api::PetPatch>(R"({"name": "Rex", "kind": null, "parent": null, "home": {}})");
  REQUIRE(read);
  CHECK(read->kind == rt::nullable<rt::open<api::Kind>>(nullptr));
  CHECK(read->parent == rt::nullable<rt::box<api::PetPatch>>(nullptr));
  CHECK_FALSE(read->tags);
  CHECK(rt::validate(*read).empty());
}

}  // namespace
