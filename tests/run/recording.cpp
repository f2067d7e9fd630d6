// What a recording holds, what it never holds, and what is answered from it.
#include "../support/adaptor_world.hpp"
#include "../support/scratch_file.hpp"
#include <bindery/chunk_source.hpp>
#include <bindery/credentials.hpp>
#include <bindery/recording.hpp>
#include <bindery/redirects.hpp>
#include <bindery/replaying.hpp>
#include <bindery/retry.hpp>
#include <bindery/security.hpp>
#include <huaweicloud/swr.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace swr = huaweicloud::swr;

namespace {

// Keeps the lines.
struct keeper {
  std::string* kept;
  void operator()(std::string_view line) const { kept->append(line).append("\n"); }
};

const bindery::v1::header_list json{{"Content-Type", "application/json"}};

template <class Answer>
std::string shown(const Answer& got) {
  if (!got) return got.error().phase + ": " + got.error().reason;
  std::string text = std::to_string((*got).status);
  for (const auto& [name, value] : (*got).headers) text += " | " + name + ": " + value;
  return text + " | " + (*got).body;
}

bindery::replaying replay(std::string text) { return bindery::replaying({"calls.jsonl", std::move(text)}); }

}  // namespace

TEST_CASE("a line for each call, as flat JSON") {
  world::timeline time;
  world::transport http{
      &time,
      {world::reply(201, {{"Content-Type", "application/json"}, {"X-Total", "5"}, {"Set-Cookie", "s=1"}},
                    "{\"id\": 1}"),
       world::failure{"connect", "refused"}, world::reply(200, {}, std::string("\x00\xff\"", 3)), world::reply(204)}};
  std::string kept;
  bindery::recording tape{http, keeper{&kept}};
  (void)tape(world::post("{\"name\": \"rex\", \"password\": \"p\"}"));
  (void)tape(world::get("/pets?limit=10&api_key=k"));
  (void)tape(world::get("/picture"));
  bindery::v1::http_request stream = world::post();
  stream.body = bindery::v1::chunk_source([](std::string&) { return false; });
  (void)tape(stream);
  CHECK(kept ==
        R"({"method":"POST","target":"/pets","request_body":"{\"name\":\"rex\",\"password\":\"***\"}","status":201,)"
        R"("headers":"Content-Type: application/json\nX-Total: 5\nSet-Cookie: ***\n","body":"{\"id\":1}"})"
        "\n"
        R"({"method":"GET","target":"/pets?limit=10&api_key=***","failed_phase":"connect","failed_reason":"refused"})"
        "\n"
        R"({"method":"GET","target":"/picture","status":200,"body_hex":"00ff22"})"
        "\n"
        R"({"method":"POST","target":"/pets","request_stream":true,"status":204})"
        "\n");
}

TEST_CASE("what was recorded is replayed: replies, failures, bytes, each once and in order") {
  world::timeline time;
  world::transport http{&time,
                        {world::reply(503), world::reply(200, {{"X-Total", "5"}}, std::string("\x00\xff\"\n\x7f", 5)),
                         world::reply(200, {}, "\xc3\xa4 \t"), world::failure{"read", "reset"}}};
  std::string kept;
  bindery::recording tape{http, keeper{&kept}};
  std::vector<std::string> first;
  const auto all = [](auto& with) {
    std::vector<std::string> got;
    for (int i = 0; i < 3; ++i) got.push_back(shown(with(world::get("/a?token=t" + std::to_string(i)))));
    got.push_back(shown(with(world::get("/b"))));
    return got;
  };
  first = all(tape);
  CHECK(first[3] == "read: reset");
  auto again = replay(kept);
  CHECK(all(again) == first);
  const auto copy = replay(kept);
  CHECK(shown(copy(world::get("/b"))) == first[3]);
  CHECK(shown(copy(world::get("/a?token=other"))) == first[0]);
}

TEST_CASE("what was not recorded is a failure that shows the nearest") {
  const std::string lines =
      R"({"method":"GET","target":"/pets?limit=10","status":200})"
      "\n\n"
      R"({"method":"POST","target":"/pets","request_body":"{\"name\":\"a very long name: rex\"}","status":201})"
      "\n"
      R"({"method":"GET","target":"/owners","status":200})";
  const auto http = replay(lines);
  const std::string none = "replay: nothing that is left in `calls.jsonl` answers ";
  CHECK(shown(http(world::get("/pets?limit=20"))) ==
        none + "GET /pets?limit=20; the nearest, in line 1, is GET /pets?limit=10");
  CHECK(shown(http(world::post(R"({"name":"a very long name: max"})"))) ==
        none +
            "POST /pets; the nearest, in line 3, is POST /pets, whose body differs: `…:\"a very long name: rex\"}` was "
            "recorded, `…:\"a very long name: max\"}` is sent");
  CHECK(http(world::get("/owners")));
  CHECK(shown(http(world::get("/owners"))) ==
        none +
            "GET /owners; the nearest, in line 4, is GET /owners, which has been replayed already; record as many as "
            "the test asks for");
  bindery::v1::http_request gone = world::get("/owners");
  gone.method = "DELETE";
  CHECK(shown(http(gone)) == none + "DELETE /owners; the nearest, in line 4, is GET /owners");
  bindery::v1::http_request elsewhere = world::post();
  elsewhere.target = "/owners";
  CHECK(shown(http(elsewhere)) == none + "POST /owners; the nearest, in line 3, is POST /pets");
  CHECK(shown(replay("")(gone)) == none + "DELETE /owners: it is empty; record it again");
}

TEST_CASE("a recording that is none says so") {
  for (const char* text : {"[1]", "{\"method\":\"GET\"}", "{\"method\":\"GET\",\"status\":\"ok\"}",
                           "{\"method\":\"GET\",\"status\":200,\"headers\":\"X\"}", "{"}) {
    CAPTURE(text);
    CHECK(shown(replay(std::string("{\"method\":\"GET\",\"target\":\"/pets\",\"status\":200}\n") +
                       text)(world::get())) == "replay: line 2 of `calls.jsonl` is no recorded call; record it again");
  }
  CHECK(shown(bindery::replaying(bindery::recording_at("/nowhere/calls.jsonl"))(world::get())) ==
        "replay: the recording `/nowhere/calls.jsonl` cannot be read; record it first with bindery::recording");
}

TEST_CASE("a file that is recorded into, and one that cannot be") {
  const scratch_file file;
  world::timeline time;
  world::transport http{&time, {world::reply(200, json, R"({"id": 5, "status": "healthy"})")}};
  {
    bindery::recording tape{http, bindery::recording_file(file.path.string())};
    CHECK(swr::show_instance_registry(tape, {.project_id = "p", .instance_id = "i", .registry_id = 5})->id == 5);
  }
  const bindery::replaying later(bindery::recording_at(file.path.string()));
  const auto outcome = swr::show_instance_registry(later, {.project_id = "p", .instance_id = "i", .registry_id = 5});
  REQUIRE(outcome);
  CHECK(outcome->status == swr::RegistryStatus::healthy);

  http.seen.clear();
  const auto refused = bindery::recording{http, bindery::recording_file("/nowhere/calls.jsonl")}(world::get());
  CHECK(shown(refused) ==
        "recording: the file `/nowhere/calls.jsonl` cannot be written; see whether its folder is there and has space");
  CHECK(http.seen.empty());
}

TEST_CASE("planted secrets are in no recording, with redirects on either side of it") {
  const std::string planted = "planted-0451";
  using kind = bindery::v1::security_kind;
  constexpr bindery::v1::security_scheme<kind::api_key> query{.scheme = "query", .where = "query", .name = "q"};
  constexpr bindery::v1::security_scheme<kind::api_key> header{.scheme = "header", .where = "header", .name = "X-Q"};
  constexpr bindery::v1::security_scheme<kind::basic> login{.scheme = "login", .name = "Basic"};
  constexpr bindery::v1::security_need needs[] = {{"query", 0}, {"header", 0}, {"login", 0}};
  world::timeline time;
  std::string kept;
  for (const char* to :
       {"/moved?access_token=planted-0451", "https://b.example/x?X-Amz-Signature=planted-0451#planted-0451"}) {
    world::transport http{
        &time,
        {world::reply(
             307,
             {{"Location", to}, {"Set-Cookie", planted}, {"X-Subject-Token", planted}, {"X-Vault-Secret", planted}}),
         world::reply(200, json, "{\"access_token\": \"" + planted + "\", \"id\": 1}")}};
    bindery::recording tape{
        bindery::redirecting{bindery::recording{
            bindery::authorized(http, query(planted), header(planted), login("me", planted)), keeper{&kept}}},
        keeper{&kept}};
    bindery::v1::http_request request = world::post("{\"client_secret\": \"" + planted + "\"}");
    request.method = "PUT";
    request.headers.push_back({"Cookie", planted});
    request.body = std::string(to).starts_with("https:") ? std::string() : request.body.text();
    request.operation.security = needs;
    CHECK(tape(request)->status == 200);
    CHECK(http.seen.size() == 2);
    CHECK(http.seen[0].target.find(planted) != std::string::npos);
  }
  CHECK(kept.find(planted) == std::string::npos);
  CHECK(kept.size() > 500);
}

TEST_CASE("bytes that are no UTF-8 are kept as they are") {
  using bindery::cassette_detail::is_utf8;
  for (const char* text :
       {"", "a", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x90\xb6", "\xed\x9f\xbf", "\xf4\x8f\xbf\xbf"}) {
    CHECK(is_utf8(text));
  }
  for (const char* text : {"\x80", "\xc3", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80",
                           "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe2\x82", "\xc3\x28"}) {
    CHECK(!is_utf8(text));
  }
}
