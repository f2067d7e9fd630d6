// Calls without a network: what is sent, what is refused, and what comes of every kind of answer.
#include "../golden/minimal/expected.hpp"
#include "../golden/pages/expected.hpp"
#include "../golden/parameters/expected.hpp"
#include "../golden/replies/expected.hpp"
#include "../golden/secrets/expected.hpp"
#include "../golden/types/expected.hpp"
#include <bindery/chunk_source.hpp>
#include <huaweicloud/swr.hpp>

#include <limits>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace swr = huaweicloud::swr;
namespace rt = swr::rt;
namespace with = golden::parameters;
namespace minimal = golden::minimal;
namespace paging = golden::pages;
namespace replies = golden::replies;
namespace secrets = golden::secrets;
namespace typed = golden::types;
using show = swr::ShowInstanceRegistry;

namespace {

show::Params registry_5() { return {.project_id = "p", .instance_id = "i", .registry_id = 5}; }

rt::outcome<show> answered(int status, std::string body, rt::header_list headers = {}) {
  return rt::parse<show>(rt::http_response{status, std::move(headers), std::move(body)});
}

template <class Result>
auto refused(const Result& built) {
  REQUIRE(!built);
  return built.error();
}

template <class Rt>
decltype(auto) fields_of(const Rt& of) {
  if constexpr (requires { of.headers(); }) {
    return of.headers();
  } else {
    return (of.headers);
  }
}

template <class Rt>
std::string header_of(const Rt& request, std::string_view name) {
  for (const auto& [found, value] : fields_of(request)) {
    if (found == name) return value;
  }
  return "(none)";
}

}  // namespace

TEST_CASE("a request has method, target, headers and what the description says of the operation") {
  const auto request =
      bindery::build<show>({.project_id = "p", .instance_id = "i", .registry_id = -7, .x_auth_token = "t0ken"});
  REQUIRE(request);
  CHECK(request->method == "GET");
  CHECK(request->origin.empty());
  CHECK(request->target == "/v2/p/instances/i/registries/-7");
  CHECK(header_of(*request, "Accept") == "application/json");
  CHECK(header_of(*request, "X-Auth-Token") == "t0ken");
  CHECK(header_of(*request, "Content-Type") == "(none)");
  CHECK(request->body.text().empty());
  CHECK(!request->body.is_stream());
  CHECK(request->operation.id == "ShowInstanceRegistry");
  CHECK(request->operation.path == "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}");
  CHECK(request->operation.idempotent);
  std::vector<std::string> needs;
  for (const auto& need : request->operation.security)
    needs.push_back(std::string(need.scheme) + std::to_string(need.alternative));
  CHECK(needs == std::vector<std::string>{"token0", "signing1"});
}

TEST_CASE("the path of the server comes before that of the operation") {
  const auto ping = bindery::build<minimal::Ping>({});
  CHECK(ping->target == "/live/v1/ping");
  CHECK(ping->operation.server == "https://{host}.example.com/{stage}/v1/");
  CHECK(ping->operation.path == "/ping");
  CHECK(bindery::build<minimal::Elsewhere>({})->target == "/elsewhere");
  CHECK(bindery::build<minimal::Elsewhere>({})->operation.server == "//other.example.com");
}

TEST_CASE("a parameter that is absent is not sent") {
  const auto request = bindery::build<show>(registry_5());
  CHECK(header_of(*request, "X-Auth-Token") == "(none)");
  CHECK(bindery::build<swr::ListInstanceRegistries>({.project_id = "p", .instance_id = "i"})->target ==
        "/v2/p/instances/i/registries");
}

TEST_CASE("path and query are encoded by RFC 3986") {
  struct {
    std::string text, encoded;
  } const cases[] = {
      {"AZaz09-._~", "AZaz09-._~"},
      {" !\"#$%&'()*+,/", "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2F"},
      {":;<=>?@[\\]^`{|}", "%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E%60%7B%7C%7D"},
      {"\xe4\xb8\x80\x7f\n", "%E4%B8%80%7F%0A"},
      {std::string("\0\xff", 2), "%00%FF"},
      {"..x", "..x"},
  };
  for (const auto& [text, encoded] : cases) {
    CHECK(bindery::build<show>({.project_id = text, .instance_id = "i", .registry_id = 1})->target ==
          "/v2/" + encoded + "/instances/i/registries/1");
    CHECK(bindery::build<swr::ListInstanceRegistries>({.project_id = "p", .instance_id = "i", .name = text})->target ==
          "/v2/p/instances/i/registries?name=" + encoded);
  }
}

TEST_CASE("a path segment that names another resource is refused") {
  for (const char* segment : {"", ".", ".."}) {
    CAPTURE(segment);
    const auto built = bindery::build<show>({.project_id = "p", .instance_id = segment, .registry_id = 1});
    CHECK(refused(built).where == "instance_id");
    CHECK(refused(built).what.find("names another resource") != std::string::npos);
  }
}

TEST_CASE("a path segment is empty where the description itself has the empty word") {
  using corner = golden::parameters::ShowCornerCorner;
  CHECK(bindery::build<golden::parameters::ShowCorner>({.corner = corner::_})->target == "/corners/");
  CHECK(refused(bindery::build<golden::parameters::ShowCorner>({.corner = with::rt::open<corner>(".")})).where ==
        "corner");
}

TEST_CASE("the query has enums as their words, and other words as they are") {
  const auto request =
      bindery::build<swr::ListInstanceRegistries>({.project_id = "p",
                                                   .instance_id = "i",
                                                   .order_column = swr::RegistryOrderColumn::created_at,
                                                   .type = rt::open<swr::RegistryType>("brand new"),
                                                   .offset = 0,
                                                   .limit = 100});
  CHECK(request->target == "/v2/p/instances/i/registries?order_column=created_at&type=brand%20new&offset=0&limit=100");
}

TEST_CASE("arrays: repeated in a query, with commas in a path and a header") {
  const auto request =
      bindery::build<with::FindThings>({.id_path = "x",
                                        .kinds = {"a,b", "c d", ""},
                                        .id_query = 4,
                                        .x_request_id = "abc",
                                        .tags = {{with::FindThingsTagsItem::red, with::FindThingsTagsItem::green}},
                                        .codes = {{1, -2}},
                                        .exact = false});
  REQUIRE(request);
  CHECK(request->target == "/things/x/a%2Cb,c%20d,?id=4&tags=red&tags=green&exact=false");
  CHECK(header_of(*request, "codes") == "1,-2");
  CHECK(header_of(*request, "X-Request-ID") == "abc");

  const auto none =
      bindery::build<with::FindThings>({.id_path = "x", .kinds = {}, .x_request_id = "abc", .exact = true});
  REQUIRE(!none);
  CHECK(none.error().where == "kinds");
}

TEST_CASE("what would break a header is refused, and never shown") {
  for (const std::string value : {"a\r\nX-Evil: 1", "a\nb", "\x01", "a\x7f", " a", "a\t"}) {
    const auto built =
        bindery::build<show>({.project_id = "p", .instance_id = "i", .registry_id = 1, .x_auth_token = value});
    CHECK(refused(built).where == "X-Auth-Token");
    CHECK(to_string(refused(built)).find("Evil") == std::string::npos);
  }
  const auto nul = bindery::build<show>(
      {.project_id = "p", .instance_id = "i", .registry_id = 1, .x_auth_token = std::string("a\0b", 3)});
  CHECK(refused(nul).where == "X-Auth-Token");
  CHECK(
      bindery::build<show>({.project_id = "p", .instance_id = "i", .registry_id = 1, .x_auth_token = "a\tb \xc3\xa9"}));
}

TEST_CASE("a call may add headers and an origin") {
  const rt::call_options options{.headers = {{"X-Trace", "1"}, {"X-Trace", "2"}}, .origin = "https://localhost:8443"};
  const auto request = bindery::build<show>(registry_5(), options);
  CHECK(request->origin == "https://localhost:8443");
  CHECK(request->headers.back() == rt::header{"X-Trace", "2"});
  for (const char* name : {"", "a b", "a:", "a\r\nb", "\xc3\xa9"}) {
    CHECK(refused(bindery::build<show>(registry_5(), {.headers = {{name, "1"}}})).where == "headers");
  }
  CHECK(refused(bindery::build<show>(registry_5(), {.headers = {{"X-Ok", "a\nb"}}})).where == "X-Ok");
}

TEST_CASE("a body is compact JSON with the real values") {
  const auto request = bindery::build<swr::CreateInstanceRegistry>(
      {.project_id = "p",
       .instance_id = "i",
       .body = {.name = "n",
                .type = swr::RegistryType::huawei_SWR,
                .url = "http://x",
                .credential = {.type = swr::CredentialType::basic, .access_key = "k", .access_secret = "hush"},
                .dns_conf = {{.hosts = {{{"a.example", "10.0.0.1"}}}}},
                .insecure = true}});
  CHECK(request->method == "POST");
  CHECK(header_of(*request, "Content-Type") == "application/json");
  CHECK(
      request->body.text() ==
      R"({"name":"n","type":"huawei-SWR","url":"http://x","credential":{"type":"basic","access_key":"k","access_secret":"hush"},)"
      R"("dns_conf":{"hosts":{"a.example":"10.0.0.1"}},"insecure":true})");
}

TEST_CASE("a body leaves out what only the service sets") {
  const typed::Served served{.id = "1", .name = "n", .made = "today"};
  CHECK(*typed::rt::try_write(served) == R"({"name":"n"})");
  CHECK(bindery::write(served) == R"({"id":"1","name":"n","made":"today"})");
}

TEST_CASE("a body that cannot be sent is refused with its place") {
  const auto built = bindery::build<swr::CreateInstanceRegistry>(
      {.project_id = "p",
       .instance_id = "i",
       .body = {.name = "n",
                .type = swr::RegistryType::swr_pro,
                .credential = {.type = swr::CredentialType::basic, .access_key = "\xff"}}});
  CHECK(refused(built).where == "body/credential/access_key");
}

TEST_CASE("an optional body: absent, with nothing, with null, with a value") {
  using change = with::ChangeThings;
  const auto body_of = [](std::optional<with::ChangeThingsBody> body) {
    const auto request = bindery::build<change>({.id = "x", .kinds = {"k"}, .body = std::move(body)});
    REQUIRE(request);
    return std::pair(header_of(*request, "Content-Type"), request->body.text());
  };
  const std::string merge_patch = "application/merge-patch+json";
  using three = with::rt::nullable<std::string>;
  CHECK(body_of({}) == std::pair<std::string, std::string>("(none)", ""));
  CHECK(body_of({{}}) == std::pair(merge_patch, std::string("{}")));
  CHECK(body_of({{.name = three()}}) == std::pair(merge_patch, std::string(R"({"name":null})")));
  CHECK(body_of({{.name = three("n")}}) == std::pair(merge_patch, std::string(R"({"name":"n"})")));
}

TEST_CASE("a documented success is the value, with status and headers beside it") {
  const auto outcome = answered(200, R"({"id":5,"name":"test","unheard":[1]})", {{"X-Request-Id", "r1"}});
  REQUIRE(outcome);
  CHECK(outcome->id == 5);
  CHECK(outcome->name == "test");
  CHECK(outcome.value() == swr::InstanceRegistry{.id = 5, .name = "test"});
  CHECK(outcome.status() == 200);
  CHECK(outcome.headers() == rt::header_list{{"X-Request-Id", "r1"}});
  CHECK(outcome.error().whose == rt::fault::none);
  CHECK(to_string(outcome.error()) == "no error");
}

TEST_CASE("any 2xx is a success where 2XX is documented") {
  CHECK(answered(206, R"({"id":5})")->id == 5);
  const auto removed = rt::parse<swr::DeleteInstanceRegistry>(rt::http_response{202, {}, "ignored"});
  CHECK(removed);
  CHECK(*removed == rt::empty{});
}

TEST_CASE("a documented error has its body, its code, message and request id, whatever case the header is in") {
  const auto outcome =
      answered(404, R"({"error_code":"SWR.1","error_msg":"no such registry"})", {{"x-request-ID", "r2"}});
  CHECK(!outcome);
  const rt::call_error& error = outcome.error();
  CHECK(error.whose == rt::fault::service);
  CHECK(error.status == 404);
  CHECK(error.code() == "SWR.1");
  CHECK(error.message() == "no such registry");
  CHECK(error.request_id() == "r2");
  CHECK(to_string(error) == "the service answered 404 SWR.1: no such registry (request id r2)");
  const std::string seen = outcome.visit(
      [](const show::status_404& r) { return *r.body.error_msg + *find_header(r.headers, "X-Request-Id"); },
      [](const auto&) { return std::string("another"); });
  CHECK(seen == "no such registryr2");
}

TEST_CASE("code and message are found in error bodies of many services") {
  struct {
    std::string body, code, message, id;
  } const cases[] = {
      {R"({"error_code":"A","error_msg":"b"})", "A", "b", ""},
      {R"({"error":{"code":401,"message":"m","title":"Unauthorized"}})", "401", "m", ""},
      {R"({"errorCode":"E","errorMessage":"m","requestId":"r"})", "E", "m", "r"},
      {R"({"type":"https://example.com/e","title":"t","detail":"d"})", "https://example.com/e", "d", ""},
      {R"({"error":"invalid_grant","error_description":"d"})", "invalid_grant", "d", ""},
      {R"({"code":"E","message":"m","request_id":"r"})", "E", "m", "r"},
      {R"({"errors":[]})", "", "", ""},
      {"<html>Bad Gateway</html>", "", "", ""},
      {"", "", "", ""},
      {R"([1])", "", "", ""},
  };
  for (const auto& [body, code, message, id] : cases) {
    const auto outcome = answered(502, body);
    CHECK(outcome.error().code() == code);
    CHECK(outcome.error().message() == message);
    CHECK(outcome.error().request_id() == id);
    CHECK(outcome.error().body == body);
  }
}

TEST_CASE("an error status is never a mismatch: a body that does not read is kept raw") {
  for (const std::string body : {"<html>", "", R"({"error_code":7})"}) {
    const auto outcome = answered(404, body);
    CHECK(outcome.error().whose == rt::fault::service);
    CHECK(outcome.error().status == 404);
    CHECK(outcome.error().body == body);
    const int status = outcome.visit([](const rt::other_reply& r) { return r.status; }, [](const auto&) { return 0; });
    CHECK(status == 404);
  }
}

TEST_CASE("an undocumented status keeps status, headers and body") {
  const auto outcome = answered(418, "short and stout", {{"X-Pot", "tea"}});
  CHECK(!outcome);
  CHECK(outcome.error().whose == rt::fault::service);
  CHECK(outcome.error().body == "short and stout");
  CHECK(outcome.headers().front().value == "tea");
  CHECK(to_string(outcome.error()) == "the service answered 418");
  const std::string body = outcome.visit([](const rt::other_reply& r) { return std::string(r.body); },
                                         [](const auto&) { return std::string(); });
  CHECK(body == "short and stout");
}

TEST_CASE("a success that does not read is a mismatch, with its place and no value in the text") {
  const auto outcome = answered(200, R"({"credential":{"access_secret":12345}})", {{"X-Request-Id", "r3"}});
  CHECK(!outcome);
  CHECK(outcome.error().whose == rt::fault::server);
  CHECK(outcome.error().where == "/credential/access_secret");
  CHECK(to_string(outcome.error()) ==
        "the reply (200) is not as described: /credential/access_secret: expected a string, found a number (request id "
        "r3)");
  CHECK(outcome.error().body == R"({"credential":{"access_secret":12345}})");
  const std::string where =
      outcome.visit([](const rt::mismatch& m) { return m.where; }, [](const auto&) { return std::string(); });
  CHECK(where == "/credential/access_secret");
  CHECK(answered(200, "<html>").error().whose == rt::fault::server);
}

TEST_CASE("an empty success is no content, never a blank model") {
  const auto outcome = answered(204, "");
  CHECK(!outcome);
  CHECK(outcome.error().whose == rt::fault::server);
  CHECK(outcome.status() == 204);
  const int status = outcome.visit([](const rt::no_content& n) { return n.status; }, [](const auto&) { return 0; });
  CHECK(status == 204);
}

TEST_CASE("replies are matched by exact status, range, default, and then any 2xx") {
  using all = replies::GetAll;
  const auto parse = [](int status, std::string body) {
    return replies::rt::parse<all>(replies::rt::http_response{status, {}, std::move(body)});
  };
  const auto kind = [&](int status, std::string body) {
    return parse(status, std::move(body))
        .visit([](const all::status_200&) { return 200; }, [](const all::status_202&) { return 202; },
               [](const all::status_204&) { return 204; }, [](const all::status_4xx& r) { return r.status; },
               [](const all::status_default&) { return -1; }, [](const auto&) { return -2; });
  };
  CHECK(kind(200, R"({"a":"x"})") == 200);
  CHECK(kind(202, R"(["x"])") == 202);
  CHECK(kind(204, "") == 204);
  CHECK(kind(404, R"({"code":"c"})") == 404);
  CHECK(kind(500, R"({"code":"c"})") == -1);
  CHECK(kind(201, R"({"code":"c"})") == -1);  // The default comes before the rule for undeclared successes.

  const auto several = parse(202, R"(["x","y"])");
  REQUIRE(several);
  CHECK(std::get<std::vector<std::string>>(*several).size() == 2);
  CHECK(std::get<replies::GetAllReply200>(*parse(200, R"({"a":"x"})")).a == "x");
  CHECK(std::holds_alternative<replies::rt::empty>(*parse(204, "")));
}

TEST_CASE("an operation that documents only a default succeeds by the status") {
  using only = replies::OnlyErrors;
  const auto parse = [](int status, std::string body) {
    return replies::rt::parse<only>(replies::rt::http_response{status, {}, std::move(body)});
  };
  CHECK(parse(200, R"({"code":"fine"})")->code == "fine");
  CHECK(parse(500, R"({"code":"bad"})").error().whose == replies::rt::fault::service);
  const std::string code =
      parse(500, R"({"code":"bad"})")
          .visit([](const only::status_default& r) { return *r.body.code; }, [](const auto&) { return std::string(); });
  CHECK(code == "bad");
}

TEST_CASE("an operation that documents only errors succeeds on 204") {
  using put = swr::UpdateInstanceRegistry;
  static_assert(std::is_same_v<rt::outcome<put>::value_type, rt::empty>);
  CHECK(rt::parse<put>(rt::http_response{204, {}, ""}));
}

TEST_CASE("a transport may be any callable and its response any type") {
  struct response {
    int status;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string_view body;
  };
  int calls = 0;
  auto transport = [&](const auto& request) {
    ++calls;
    CHECK(request.target == "/v2/p/instances/i/registries/5");
    return response{200, {{"X-Request-Id", "r4"}}, R"({"id":5})"};
  };
  CHECK(swr::show_instance_registry(transport, registry_5())->id == 5);
  CHECK(bindery::request<show>(transport, registry_5()).headers().front().value == "r4");
  CHECK(calls == 2);
  CHECK(
      swr::show_instance_registry(transport, {.project_id = "", .instance_id = "i", .registry_id = 5}).error().whose ==
      rt::fault::caller);
  CHECK(calls == 2);
}

TEST_CASE("a transport reports that no reply came, in its own words") {
  struct failure {
    std::string phase, reason;
  };
  const auto with_phase = [](const auto&) {
    return rt::result<rt::http_response, failure>(rt::failed{failure{"connect", "refused"}});
  };
  const auto with_text = [](const auto&) {
    return rt::result<rt::http_response, std::string>(rt::failed{std::string("gone")});
  };
  auto outcome = swr::show_instance_registry(with_phase, registry_5());
  CHECK(outcome.error().whose == rt::fault::transport);
  CHECK(outcome.status() == 0);
  CHECK(to_string(outcome.error()) == "no reply: connect: refused");
  const std::string phase =
      outcome.visit([](const rt::no_reply& n) { return n.phase; }, [](const auto&) { return std::string(); });
  CHECK(phase == "connect");
  CHECK(to_string(swr::show_instance_registry(with_text, registry_5()).error()) == "no reply: gone");

  const auto good = [](const auto&) {
    return rt::result<rt::http_response, failure>(rt::http_response{200, {}, R"({"id":1})"});
  };
  CHECK(swr::show_instance_registry(good, registry_5())->id == 1);
}

TEST_CASE("an outcome prints what it is") {
  const auto printed = [](const auto& outcome) {
    std::ostringstream text;
    text << outcome;
    return text.str();
  };
  CHECK(printed(answered(200, R"({"id":5,"credential":{"access_secret":"hush"}})")) ==
        R"({"id":5,"credential":{"access_secret":"***"}})");
  CHECK(printed(answered(404, "")) == "the service answered 404");
  CHECK(printed(rt::parse<swr::DeleteInstanceRegistry>(rt::http_response{204, {}, ""})) == "success 204");
}

TEST_CASE("value() throws the error's text, and nothing else throws") {
  CHECK_THROWS_WITH_AS((void)answered(404, R"({"error_code":"E"})").value(), "the service answered 404 E",
                       rt::bad_value);
  CHECK_THROWS_WITH_AS((void)bindery::build<show>({.project_id = "", .instance_id = "i", .registry_id = 1}).value(),
                       "`project_id`: is empty, and an empty path segment names another resource", rt::bad_value);
}

TEST_CASE("a call can be strict") {
  const rt::call_options strict{.reading = {.strict = true}};
  const rt::http_response reply{200, {}, R"({"id":5,"surprise":1})"};
  CHECK(rt::parse<show>(reply));
  const auto outcome = rt::parse<show>(reply, strict);
  REQUIRE(!outcome);
  CHECK(outcome.error().where == "/surprise");
}

TEST_CASE("no secret gets into any text") {
  const std::string planted = "pl4nted-s3cret";
  const show::Params params{.project_id = "", .instance_id = "i", .registry_id = 1, .x_auth_token = planted + "\n"};
  const swr::CredentialInput credential{.access_key = "k", .access_secret = planted};
  std::ostringstream all;
  all << credential << bindery::to_string(credential) << to_string(refused(bindery::build<show>(params)))
      << swr::show_instance_registry([](const auto&) { return rt::http_response{}; }, params).error()
      << *answered(200, R"({"credential":{"access_secret":"pl4nted-s3cret"}})") << *params.x_auth_token;
  CHECK(all.str().find("***") != std::string::npos);
  CHECK(all.str().find(planted) == std::string::npos);
  CHECK(rt::write(credential).find(planted) != std::string::npos);
}

namespace {

/// Serves `total` things in pages of two, by offset, and counts the requests.
struct counted_pages {
  int total;
  int requests = 0;
  int broken_at = -1;

  paging::rt::http_response operator()(const paging::rt::http_request& request) {
    const std::size_t place = request.target.find("offset=");
    const int offset = place == std::string::npos ? 0 : std::stoi(request.target.substr(place + 7));
    if (requests++ == broken_at) return {500, {}, "{}"};
    std::string body = R"({"things":[)";
    for (int i = offset; i < offset + 2 && i < total; ++i) {
      body += (i == offset ? "" : ",") + (R"({"id":)" + std::to_string(i)) + "}";
    }
    return {200, {}, body + R"(],"total":)" + std::to_string(total) + "}"};
  }
};

}  // namespace

TEST_CASE("pages by offset: all items, no request too many, an early exit sends nothing more") {
  for (const int total : {0, 1, 2, 3, 4, 7}) {
    counted_pages server{total};
    int next = 0;
    auto things = bindery::pages<paging::ByOffset>(server, {.limit = 2});
    for (auto& thing : things) CHECK(std::get<std::int64_t>(*thing.id) == next++);
    CHECK(next == total);
    CHECK(server.requests == (total == 0 ? 1 : (total + 1) / 2));
    CHECK(things.error().whose == paging::rt::fault::none);
  }
  counted_pages server{100};
  int seen = 0;
  for (auto& thing : bindery::pages<paging::ByOffset>(server, {.limit = 2})) {
    CHECK(thing.id);
    if (++seen == 3) break;
  }
  CHECK(server.requests == 2);
}

TEST_CASE("pages end at an error and tell it") {
  counted_pages server{.total = 10, .broken_at = 2};
  int seen = 0;
  auto things = bindery::pages<paging::ByOffset>(server, {});
  for (auto& thing : things) seen += thing.id ? 1 : 0;
  CHECK(seen == 4);
  CHECK(things.error().whose == paging::rt::fault::service);
  CHECK(things.error().status == 500);
}

TEST_CASE("pages by marker, inside another object or declared; a marker that does not move ends them") {
  std::vector<std::string> targets;
  auto marked = [&](const auto& request) {
    targets.push_back(request.target);
    const bool first = request.target == "/marker?limit=1";
    return paging::rt::http_response{200,
                                     {},
                                     first ? R"({"things":[{"id":"a"}],"page_info":{"next_marker":"m 1"}})"
                                           : R"({"things":[{"id":"b"}],"page_info":{}})"};
  };
  std::string all;
  for (auto& thing : bindery::pages<paging::ByMarker>(marked, {.limit = 1})) all += std::get<std::string>(*thing.id);
  CHECK(all == "ab");
  CHECK(targets == std::vector<std::string>{"/marker?limit=1", "/marker?marker=m%201&limit=1"});

  int requests = 0;
  auto stuck = [&](const auto&) {
    ++requests;
    return paging::rt::http_response{200, {}, R"({"second":["x"],"last":7})"};
  };
  int items = 0;
  for (auto& item : bindery::pages<paging::Declared>(stuck, {})) items += item == "x" ? 1 : 0;
  CHECK(items == 2);
  CHECK(requests == 2);
  static_assert(!paging::rt::paged_operation<paging::NotPaged>);
}

TEST_CASE("a member of several types reads each and writes back what it read") {
  const auto both_ways = [](const std::string& text) {
    return bindery::write(*bindery::read<paging::Thing>(text)) == text;
  };
  for (const char* text :
       {R"({"id":"7"})", R"({"id":7})", R"({"several":true})", R"({"several":1.5})", R"({"several":["a"]})"}) {
    CHECK(both_ways(text));
  }
  CHECK(paging::rt::text_of(*bindery::read<paging::Thing>(R"({"id":7})")->id) == "7");
  CHECK(paging::rt::text_of(*bindery::read<paging::Thing>(R"({"id":"x"})")->id) == "x");
  CHECK(to_string(bindery::read<paging::Thing>(R"({"id":true})").error()) ==
        "/id: expected a value of another type, found true or false");
}

TEST_CASE("documented headers are a struct, read openly") {
  using all = replies::GetAll;
  const auto seconds = [](std::string value) {
    const auto outcome =
        replies::rt::parse<all>(replies::rt::http_response{429, {{"retry-after", std::move(value)}}, "{}"});
    return outcome.visit([](const all::status_4xx& r) { return r.documented_headers().retry_after; },
                         [](const auto&) { return std::optional<std::int64_t>(-1); });
  };
  CHECK(seconds("120") == 120);
  CHECK(seconds(" 7\t") == 7);
  CHECK(!seconds("Wed, 21 Oct 2015 07:28:00 GMT"));
  CHECK(!seconds(""));

  using list = replies::GetAllReply204Headers;
  const replies::rt::header_list received{{"x-count", "3"},  {"X-Ratio", "1.5"},    {"X-Flag", "true"},
                                          {"X-Kind", "odd"}, {"X-List", "1, 2 ,3"}, {"X-Secret", "hidden"},
                                          {"Link", "<a>"}};
  const auto read = replies::rt::read_headers<list>(received);
  CHECK(read == list{.link = "<a>",
                     .x_count = 3,
                     .x_ratio = 1.5,
                     .x_flag = true,
                     .x_kind = replies::rt::open<replies::Kind>("odd"),
                     .x_list = std::vector<std::int64_t>{1, 2, 3},
                     .x_secret = "hidden"});
  CHECK(bindery::to_string(read).find("hidden") == std::string::npos);
  CHECK(replies::rt::read_headers<list>({}) == list{});
  CHECK(!replies::rt::read_headers<list>({{"X-List", "1,x"}}).x_list);
  CHECK(all::status_200{200, received, {}}.documented_headers() == replies::rt::no_headers{});
}

TEST_CASE("secrets of all kinds are masked, in parameters too, and sent as they are") {
  const secrets::Account account{.name = "n",
                                 .password = "open",
                                 .token = "t0ken",
                                 .hidden = "hid",
                                 .word = "sesame",
                                 .list = std::vector<secrets::rt::secret>{"one"},
                                 .map = std::map<std::string, secrets::rt::secret>{{"k", "two"}},
                                 .free = secrets::rt::any(secrets::Account{.name = "inner", .token = "deep"})};
  CHECK(
      bindery::to_string(account) ==
      R"({"name":"n","password":"open","token":"***","hidden":"***","word":"***","list":["***"],"map":{"k":"***"},"free":"***"})");
  CHECK(bindery::write(account).find("deep") != std::string::npos);
  const auto request = bindery::build<secrets::Login>({.key = "k y", .codes = {{"a", "b"}}, .authorization_hint = "h"});
  CHECK(request->target == "/login?key=k%20y&codes=a&codes=b");
  CHECK(header_of(*request, "Authorization-Hint") == "h");
}

TEST_CASE("a required member that only requests have may be missing from a reply") {
  CHECK(bindery::read<secrets::Account>(R"({"name":"n"})")->name == "n");
  CHECK(!bindery::read<secrets::Account>(R"({"password":"p"})"));
}

TEST_CASE("the first refusal wins, and a number must be finite") {
  CHECK(refused(bindery::build<show>({.project_id = "", .instance_id = ".", .registry_id = 1})).where == "project_id");
  rt::request_builder builder(rt::operation_info{.method = "GET", .path = "/"});
  bindery_query(builder, "ratio", std::numeric_limits<double>::infinity());
  bindery_query(builder, "", 1);
  CHECK(refused(std::move(builder).finish()).where == "ratio");
}

TEST_CASE("names of query parameters are encoded, names of headers checked, and no Accept is sent for nothing") {
  rt::request_builder builder(rt::operation_info{.method = "GET", .path = "/"});
  bindery_query(builder, "a b&", 1.5);
  const auto request = std::move(builder).finish();
  CHECK(request->target == "/?a%20b%26=1.5");
  CHECK(request->headers.empty());
  rt::request_builder wrong(rt::operation_info{.method = "GET", .path = "/"});
  bindery_header(wrong, "X-A\r\nEvil", 1);
  CHECK(refused(std::move(wrong).finish()).where == "headers");
}

TEST_CASE("an empty word is not sent in a body") {
  const auto built =
      bindery::build<swr::CreateInstanceRegistry>({.project_id = "p", .instance_id = "i", .body = {.name = "n"}});
  CHECK(refused(built).where == "body/type");
}

TEST_CASE("300 is no success, and a success keeps no raw body") {
  CHECK(rt::parse<swr::DeleteInstanceRegistry>(rt::http_response{300, {}, ""}).error().whose == rt::fault::service);
  CHECK(answered(200, R"({"id":5})").error().body.empty());
}

TEST_CASE("a code may be a number, an empty one is passed over, and a server's words stay on one line") {
  CHECK(answered(400, R"({"error_code":"","code":-7})").error().code() == "-7");
  CHECK(answered(400, R"({"error_code":{"a":1},"code":"c"})").error().code() == "c");
  CHECK(answered(400, "{}", {{"X-IAM-Trace-Id", "t"}}).error().request_id() == "t");
  const auto nasty =
      answered(400, "{\"error_code\":\"a\\nb\",\"error_msg\":\"\\u001b[2Jc\"}", {{"X-Request-Id", "x\ny"}});
  CHECK(to_string(nasty.error()) == "the service answered 400 a b:  [2Jc (request id x y)");
}

TEST_CASE("a range of pages goes through once, and ends when the transport throws") {
  counted_pages server{3};
  auto things = bindery::pages<paging::ByOffset>(server, {});
  CHECK(std::get<std::int64_t>(*things.begin()->id) == 0);
  CHECK(things.begin() != things.end());
  CHECK(server.requests == 1);

  int calls = 0;
  auto throwing = [&](const auto& request) {
    if (calls++ > 0) throw std::runtime_error("gone");
    return server(request);
  };
  auto broken = bindery::pages<paging::ByOffset>(throwing, {});
  CHECK_THROWS_AS(for (auto& thing : broken)(void) thing, std::runtime_error);
  CHECK(broken.begin() == broken.end());

  auto no_marker = [](const auto&) {
    return paging::rt::http_response{200, {}, R"({"things":[{}],"page_info":{"next_marker":""}})"};
  };
  int seen = 0;
  for (auto& thing : bindery::pages<paging::ByMarker>(no_marker, {})) seen += thing.id ? 2 : 1;
  CHECK(seen == 1);
}

TEST_CASE("names with characters that JSON escapes are read as JSON says") {
  const std::string quoted = R"({"a\"b":"x"})";
  const auto read = bindery::read<typed::Odd>(quoted);
  REQUIRE(read);
  CHECK(bindery::write(*read) == quoted);
  CHECK(!bindery::read<typed::Odd>(R"({"a"b":"x"})"));
}

TEST_CASE("variants: numbers below zero, false, and text of a fraction") {
  CHECK(std::get<std::int64_t>(*bindery::read<paging::Thing>(R"({"id":-7})")->id) == -7);
  CHECK(bindery::write(*bindery::read<paging::Thing>(R"({"several":false})")) == R"({"several":false})");
  CHECK(paging::rt::text_of(std::variant<std::string, double>(5e-7)) == "5e-07");
  CHECK(rt::word_of(static_cast<swr::OrderType>(9)).empty());
}

TEST_CASE("conditional requests: a condition that nobody described, and what a 304 and a 412 are") {
  std::vector<std::string> asked;
  const auto service = [&](const auto& request) {
    asked.push_back(header_of(request, "If-None-Match"));
    if (asked.back() == "\"v1\"") return rt::http_response{304, {{"ETag", "\"v1\""}}, ""};
    return rt::http_response{200, {{"ETag", "\"v1\""}}, R"({"id": 5})"};
  };
  const auto first = swr::show_instance_registry(service, registry_5());
  REQUIRE(first);
  const std::string tag = header_of(first, "ETag");
  const auto second = swr::show_instance_registry(service, registry_5(), {.headers = {{"If-None-Match", tag}}});
  CHECK(asked == std::vector<std::string>{"(none)", "\"v1\""});
  CHECK_FALSE(second);
  CHECK(second.status() == 304);
  CHECK(second.error().status == 304);
  const auto stale = swr::show_instance_registry([](const auto&) { return rt::http_response{412, {}, ""}; },
                                                 registry_5(), {.headers = {{"If-Match", tag}}});
  CHECK(stale.error().status == 412);
}
