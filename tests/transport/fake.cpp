// The transport without a server, put through the suite of all transports as far as that needs none; and what it is
// for: scripts, records, examples.
#include "../golden/examples/examples.hpp"
#include "../golden/examples/expected.hpp"
#include "../golden/streams/expected.hpp"
#include "transport_suite.hpp"
#include <bindery/chunks.hpp>
#include <bindery/credentials.hpp>
#include <bindery/fake.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <huaweicloud/swr.hpp>

#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace swr = huaweicloud::swr;
namespace fake = bindery::fake;

namespace {

/// What the checking server would answer, made of what the fake recorded.
struct echoing {
  fake::transport inner{"http://127.0.0.1"};

  template <class Request>
  fake::answer operator()(const Request& request) {
    const bindery::outgoing out(request, inner.origin());
    const std::string target(out.target);
    if (target.starts_with("/do/")) inner.on(out.method + " " + target, canned(target));
    else if (out.refused.empty()) inner.on(out.method + " " + target.substr(0, target.find('?')), echo(out));
    return inner(request);
  }
  auto streaming() { return inner.streaming(); }

 private:
  static fake::reply echo(const bindery::outgoing& out) {
    std::string text = out.method + " " + out.target + " HTTP/1.1\r\n";
    if (!out.has("Host")) text += "Host: " + transport_suite::given("HTTP").substr(7) + "\r\n";
    for (const auto& [name, value] : out.headers) text += name + ": " + value + "\r\n";
    if (out.says_length()) text += "Content-Length: " + std::to_string(out.size) + "\r\n";
    text += "\r\n" + out.body;
    const std::string framing = out.says_length() ? "length" : "none";
    const std::string size = std::to_string(text.size());
    return {200, std::move(text), {{"Seen-As", "1.1 " + framing}, {"Content-Length", size}}};
  }

  static fake::reply canned(std::string_view target) {
    const std::string last(target.substr(target.rfind('/') + 1));
    if (target.starts_with("/do/same/")) return {200, last};
    if (last == "no-words") return {200, "no words"};
    if (last == "repeated") {
      return {200,
              "",
              {{"X-Twice", "one"},
               {"x-tWICE", "two"},
               {"Set-Cookie", "a=1; Path=/"},
               {"Set-Cookie", "b=2; Path=/"},
               {"Empty", ""},
               {"Padded", "in the middle  of it"},
               {"Beyond", "caf\xc3\xa9"},
               {"Long", std::string(7000, 'l')}}};
    }
    const int status = std::stoi(last);
    const bool is_bodiless = status == 204 || status == 205 || status == 304;
    fake::header_list headers{};
    if (status / 100 == 3) headers.emplace_back("Location", "/do/count/followed");
    if (status == 304) headers.emplace_back("Content-Length", "7");
    return {status, is_bodiless ? "" : "body " + last, std::move(headers)};
  }
};

struct fake_subject {
  static constexpr transport_suite::offers offers{.network = false, .tls = false, .deadlines = false};

  static echoing make(const transport_suite::setting&) { return {}; }
};

swr::ShowInstanceRegistry::Params registry_5() { return {.project_id = "p", .instance_id = "i", .registry_id = 5}; }

}  // namespace

TRANSPORT_SUITE(fake_subject);

TEST_CASE("fake: replies come in order, then by operation or by method and path; all is recorded") {
  fake::transport http;
  http.next(fake::reply{503}).next(fake::failure{"connect", "refused"});
  http.on("GET /v2/p/instances/i/registries", fake::reply{200, R"({"total":0,"registries":[]})"});
  http.on("ShowInstanceRegistry", fake::reply{200, R"({"id":4})"});
  http.on("ShowInstanceRegistry", fake::reply{200, R"({"id":5})", {{"X-Request-Id", "r1"}}});
  CHECK(http.left() == 2);
  CHECK(swr::show_instance_registry(http, registry_5()).status() == 503);
  CHECK(to_string(swr::show_instance_registry(http, registry_5()).error()) == "no reply: connect: refused");
  CHECK(http.left() == 0);
  for (int i = 0; i < 2; ++i) {
    const auto shown = swr::show_instance_registry(http, registry_5());
    REQUIRE(shown);
    CHECK(shown->id == 5);
    CHECK(shown.headers().front().value == "r1");
  }
  CHECK(swr::list_instance_registries(http, {.project_id = "p", .instance_id = "i", .name = "x"}));
  const auto unscripted =
      swr::delete_instance_registry(http, {.project_id = "p", .instance_id = "i", .registry_id = 7});
  CHECK(
      to_string(unscripted.error()) ==
      "no reply: fake: no reply is scripted for DeleteInstanceRegistry (DELETE /v2/p/instances/i/registries/7); write "
      "`.on(\"DeleteInstanceRegistry\", bindery::fake::reply{200, …})` or `.next(…)`");
  const auto all = http.requests();
  REQUIRE(all.size() == 6);
  CHECK(all[0].operation == "ShowInstanceRegistry");
  CHECK(all[0].method == "GET");
  CHECK(all[0].target == "/v2/p/instances/i/registries/5");
  CHECK(*all[0].header("ACCEPT") == "application/json");
  CHECK(all[0].header("X-Auth-Token") == nullptr);
  CHECK(all[4].target == "/v2/p/instances/i/registries?name=x");
  CHECK(all[4].path() == "/v2/p/instances/i/registries");
}

TEST_CASE("fake: a body in pieces is recorded whole, and replies break off where the script says so") {
  namespace api = golden::streams;
  fake::transport http;
  http.on<api::Download>(fake::reply{200, "", {}, {"one", "", "two"}});
  std::vector<std::string> got;
  for (auto& piece : bindery::chunks<api::Download>(http, {})) got.push_back(piece);
  CHECK(got == std::vector<std::string>{"one", "two"});

  http.next(fake::reply{200, "", {}, {"one"}, "the cable is out"});
  auto pieces = bindery::chunks<api::Download>(http, {});
  got.clear();
  for (auto& piece : pieces) got.push_back(piece);
  CHECK(got == std::vector<std::string>{"one"});
  CHECK(pieces.error().found == "the cable is out");

  http.on<api::Upload>(fake::reply{204});
  int left = 3;
  (void)api::upload(http, {.body = [&](std::string& piece) {
                      piece = "abc";
                      return left-- > 0;
                    }});
  CHECK(http.requests().back().body == "abcabcabc");
  CHECK(http.requests().back().streamed);
  CHECK(http(transport_suite::get("/x")).error().phase == "fake");
  http.next(fake::reply{200, "half", {}, {}, "cut"});
  CHECK(http(transport_suite::get("/x")).error().reason == "cut");
}

TEST_CASE("fake: answers are the examples of the description, until a script says otherwise") {
  namespace api = golden::examples;
  fake::transport http{golden::examples_examples::replies};
  const auto all = api::list_pets(http, {});
  REQUIRE(all);
  CHECK(all->front().name == "Rex");
  CHECK(all.headers().front().value == "application/json");
  const auto added = api::add_pet(http, {.body = {.id = 7, .name = "Tom"}});
  REQUIRE(added);
  CHECK(added->name == "Tom");
  CHECK(http.requests().back().body == R"({"id":7,"name":"Tom"})");
  CHECK(api::remove_pet(http, {.id = 1}));
  // Only errors, or nothing, are shown of these.
  CHECK(api::show_tree(http, {}).error().where == "fake");
  http.on<api::AddPet>(fake::shown(golden::examples_examples::replies, "addPet", 201, "dog"));
  CHECK(api::add_pet(http, {.body = {.id = 7, .name = "Tom"}})->id == 2);
  http.on<api::AddPet>(fake::shown(golden::examples_examples::replies, "addPet", 400));
  CHECK(api::add_pet(http, {.body = {.id = 7, .name = "Tom"}}).status() == 400);
  http.on<api::AddPet>(fake::shown(golden::examples_examples::replies, "addPet", 418));
  CHECK(to_string(api::add_pet(http, {.body = {.id = 7, .name = "Tom"}}).error()) ==
        "no reply: fake: the description shows no reply 418 of addPet");
}

TEST_CASE("fake: of several successes the lowest that has an example is the answer") {
  struct shown_reply {
    std::string_view operation;
    int status;
    std::string_view media_type, name, body;
  };
  const std::vector<shown_reply> replies{{"A", 204, "", "", ""},
                                         {"A", 202, "text/plain", "", "late"},
                                         {"A", 200, "text/plain", "one", "first"},
                                         {"A", 200, "text/plain", "two", "second"},
                                         {"B", 204, "", "", ""},
                                         {"B", 202, "", "", ""},
                                         {"B", 500, "text/plain", "", "no"}};
  fake::transport http{replies};
  const auto ask = [&](std::string id) {
    struct {
      std::string_view method = "GET", origin, target = "/";
      std::vector<std::pair<std::string, std::string>> headers{};
      std::string body{};
      struct {
        std::string id;
      } operation;
    } request;
    request.operation.id = std::move(id);
    const fake::answer got = http(request);
    return got ? std::to_string(got->status) + got->body : "none";
  };
  CHECK(ask("A") == "200first");
  CHECK(ask("B") == "202");
}

TEST_CASE("fake: adaptors go around it, and what they send is recorded") {
  fake::transport http;
  http.next(fake::reply{503, "", {{"Retry-After", "0"}}}).next(fake::failure{"connect", "refused"});
  http.next(fake::reply{302, "", {{"Location", "https://elsewhere.example/there"}}});
  http.on("GET /there", fake::reply{200, R"({"id":5})"});
  auto around = bindery::retrying{bindery::redirecting{bindery::authorized(http, swr::security::token("t"))}};
  CHECK(swr::show_instance_registry(around, registry_5())->id == 5);
  std::string sent;
  for (const fake::recorded& r : http.requests())
    sent += r.origin + r.target + (r.header("X-Auth-Token") != nullptr ? " with a key\n" : "\n");
  const std::string first = "/v2/p/instances/i/registries/5 with a key\n";
  CHECK(sent == first + first + first + "https://elsewhere.example/there\n");
}
