// Which redirects are followed, how the request changes on the way, and what another origin never gets to see.
#include <bindery/http.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using bindery::redirect_decision;
using bindery::redirect_policy;
using bindery::redirect_request;
using bindery::redirection;
using bindery::uri_place;

namespace {

std::string led(std::string_view reference, std::string_view origin = "http://a",
                std::string_view target = "/b/c/d;p?q") {
  const auto place = bindery::resolve_reference(origin, target, reference);
  return place ? place->origin + place->target : "nowhere";
}

// What is done about a status: "GET http://a/next", with a note of what stays behind.
std::string after(int status, std::string_view method, std::string location = "/next", redirect_request facts = {},
                  const redirect_policy& policy = {}, int followed = 0) {
  facts.method = method;
  if (facts.origin.empty()) facts.origin = "https://a";
  if (facts.target.empty()) facts.target = "/b/c";
  const auto next = redirect_decision(policy, facts, {status, std::move(location)}, followed);
  if (!next) return "the answer";
  return next->method + " " + next->origin + next->target + (next->keeps_body ? "" : " without body") +
         (next->keeps_secrets ? "" : " without secrets");
}

bindery::http_response moved(int status, std::string location) {
  return {status, {{"location", std::move(location)}}, "see there"};
}

// Keeps what it was sent, and answers in turn.
struct script {
  std::vector<bindery::http_response> answers;
  std::vector<bindery::http_request> seen{};
  bindery::http_response operator()(const bindery::http_request& request) {
    seen.push_back(request);
    return answers.at(seen.size() - 1);
  }
};

constexpr bindery::security_need needs[] = {{"key", 0}};

bindery::http_request everything(std::string method) {
  bindery::http_request request{.method = std::move(method),
                                .target = "/first?key=k1",
                                .headers = {{"Accept", "application/json"},
                                            {"Authorization", "Bearer t0"},
                                            {"cookie", "session=s0"},
                                            {"X-Api-Key", "k0"},
                                            {"X-Auth-Token", "t1"},
                                            {"Content-Type", "application/json"},
                                            {"If-None-Match", "\"1\""}},
                                .body = "{}"};
  request.operation.id = "Everything";
  request.operation.security = needs;
  return request;
}

std::string names_of(const bindery::http_request& request) {
  std::string names;
  for (const auto& field : request.headers) names += field.name + " ";
  return names;
}

}  // namespace

TEST_CASE("references resolve as in RFC 3986, 5.4, but for the schemes that nothing can be sent to") {
  const std::vector<std::pair<std::string, std::string>> table{
      {"g", "http://a/b/c/g"},
      {"./g", "http://a/b/c/g"},
      {"g/", "http://a/b/c/g/"},
      {"/g", "http://a/g"},
      {"//g", "http://g/"},
      {"?y", "http://a/b/c/d;p?y"},
      {"g?y", "http://a/b/c/g?y"},
      {"#s", "http://a/b/c/d;p?q"},
      {"g#s", "http://a/b/c/g"},
      {"g?y#s", "http://a/b/c/g?y"},
      {";x", "http://a/b/c/;x"},
      {"g;x", "http://a/b/c/g;x"},
      {"g;x?y#s", "http://a/b/c/g;x?y"},
      {"", "http://a/b/c/d;p?q"},
      {".", "http://a/b/c/"},
      {"./", "http://a/b/c/"},
      {"..", "http://a/b/"},
      {"../", "http://a/b/"},
      {"../g", "http://a/b/g"},
      {"../..", "http://a/"},
      {"../../", "http://a/"},
      {"../../g", "http://a/g"},
      {"../../../g", "http://a/g"},
      {"../../../../g", "http://a/g"},
      {"/./g", "http://a/g"},
      {"/../g", "http://a/g"},
      {"g.", "http://a/b/c/g."},
      {".g", "http://a/b/c/.g"},
      {"g..", "http://a/b/c/g.."},
      {"..g", "http://a/b/c/..g"},
      {"./../g", "http://a/b/g"},
      {"./g/.", "http://a/b/c/g/"},
      {"g/./h", "http://a/b/c/g/h"},
      {"g/../h", "http://a/b/c/h"},
      {"g;x=1/./y", "http://a/b/c/g;x=1/y"},
      {"g;x=1/../y", "http://a/b/c/y"},
      {"g?y/./x", "http://a/b/c/g?y/./x"},
      {"g?y/../x", "http://a/b/c/g?y/../x"},
      {"g#s/./x", "http://a/b/c/g"},
      {"g:h", "nowhere"},
      {"http:g", "nowhere"},
  };
  for (const auto& row : table) {
    CAPTURE(row.first);
    CHECK(led(row.first) == row.second);
  }
}

TEST_CASE("references with a host, and what is no host") {
  CHECK(led("HTTPS://Example.COM:443/A?B#C") == "https://example.com/A?B");
  CHECK(led("http://example.com:80") == "http://example.com/");
  CHECK(led("http://example.com?x") == "http://example.com/?x");
  CHECK(led("https://example.com:80/") == "https://example.com:80/");
  CHECK(led("https://[::1]:8443/x") == "https://[::1]:8443/x");
  CHECK(led("https://[::1]/x") == "https://[::1]/x");
  CHECK(led("//B:81/x", "https://a") == "https://b:81/x");
  CHECK(led("//b/x", "") == "nowhere");
  CHECK(led("x", "") == "/b/c/x");
  CHECK(led("x", "HTTP://A:80") == "http://a/b/c/x");
  for (const char* nowhere : {"https://", "https:///x", "https://user@b/", "https://user:word@b/", "https://a\\@b/",
                              "https://a b/", "https://a:b/", "https://a:123456/", "ftp://a/", "javascript:alert(1)",
                              "data:text/plain,x", "file:///etc", "https://\xc3\xa4.example/"}) {
    CAPTURE(nowhere);
    CHECK(led(nowhere) == "nowhere");
  }
}

TEST_CASE("what servers write unencoded is encoded, and no control character passes") {
  CHECK(led("/a b/\xc3\xa4?x y=\"<>\\^`{|}") == "http://a/a%20b/%C3%A4?x%20y=%22%3C%3E%5C%5E%60%7B%7C%7D");
  CHECK(led("/a%20b%2fc") == "http://a/a%20b%2fc");
  CHECK(led("/x\r\nHost: b") == "nowhere");
  CHECK(led("/x?y\n") == "nowhere");
  CHECK(led(std::string_view("/x\0y", 4)) == "nowhere");
}

TEST_CASE("which statuses are followed, and with which method") {
  for (const int status : {301, 302}) {
    CAPTURE(status);
    CHECK(after(status, "GET") == "GET https://a/next");
    CHECK(after(status, "HEAD") == "HEAD https://a/next");
    CHECK(after(status, "OPTIONS") == "OPTIONS https://a/next");
    CHECK(after(status, "POST") == "GET https://a/next without body");
    for (const char* method : {"PUT", "PATCH", "DELETE", "QUERY"}) CHECK(after(status, method) == "the answer");
  }
  CHECK(after(303, "HEAD") == "HEAD https://a/next");
  for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
    CHECK(after(303, method) == "GET https://a/next without body");
  }
  for (const int status : {307, 308}) {
    for (const char* method : {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"}) {
      CHECK(after(status, method) == std::string(method) + " https://a/next");
    }
  }
  for (const int status : {200, 201, 202, 300, 304, 305, 306, 309, 400}) CHECK(after(status, "GET") == "the answer");
  CHECK(!redirect_decision({}, {.method = "GET", .origin = "https://a", .target = "/"}, {302}, 0));
}

TEST_CASE("the limit, streams and other origins") {
  CHECK(after(302, "GET", "/next", {}, {}, 9) == "GET https://a/next");
  CHECK(after(302, "GET", "/next", {}, {}, 10) == "the answer");
  CHECK(after(302, "GET", "/next", {}, {.limit = 0}) == "the answer");
  const redirect_request stream{.has_body = true, .is_stream = true};
  CHECK(after(307, "PUT", "/next", stream) == "the answer");
  CHECK(after(303, "PUT", "/next", stream) == "GET https://a/next without body");

  CHECK(after(302, "GET", "https://b/next") == "GET https://b/next without secrets");
  CHECK(after(302, "GET", "https://a:444/next") == "GET https://a:444/next without secrets");
  CHECK(after(302, "GET", "HTTPS://A:443/next") == "GET https://a/next");
  CHECK(after(302, "GET", "https://b/", {}, {.other_origins = false}) == "the answer");
  CHECK(after(307, "PUT", "https://b/", {.has_body = true}) == "the answer");
  CHECK(after(307, "PUT", "https://b/", {.has_body = true}, {.bodies_to_other_origins = true}) ==
        "PUT https://b/ without secrets");
  CHECK(after(303, "PUT", "https://b/", {.has_body = true}) == "GET https://b/ without body without secrets");
}

TEST_CASE("never from https to http") {
  CHECK(after(302, "GET", "http://a/next") == "the answer");
  CHECK(after(302, "GET", "http://b/next") == "the answer");
  CHECK(after(302, "GET", "http://b/next", {.origin = "http://a"}) == "GET http://b/next without secrets");
  CHECK(after(302, "GET", "https://a/next", {.origin = "http://a"}) == "GET https://a/next without secrets");
  CHECK(after(302, "GET", "http://a/next", {.origin = "HTTP://a:80"}) == "GET http://a/next");
}

TEST_CASE("where nobody knows the transport's origin, a host is another one and http is not gone to") {
  const redirect_request unknown{.method = "GET", .target = "/b"};
  const auto to = [&](std::string location) { return redirect_decision({}, unknown, {302, std::move(location)}, 0); };
  CHECK(to("c") == redirection{.method = "GET", .origin = "", .target = "/c"});
  CHECK(to("https://a/c") ==
        redirection{.method = "GET", .origin = "https://a", .target = "/c", .keeps_secrets = false});
  CHECK(!to("http://a/c"));
}

TEST_CASE("the driver: the same origin gets the request as it was") {
  script http{{moved(307, "second"), moved(308, "https://a.example/third?x"), {200, {}, "done"}}};
  bindery::redirecting follow{http, redirect_policy{.origin = "https://a.example"}};
  CHECK(follow(everything("PUT")).body == "done");
  REQUIRE(http.seen.size() == 3);
  bindery::http_request expected = everything("PUT");
  CHECK(http.seen[0].target == expected.target);
  for (const char* target : {"/second", "/third?x"}) {
    const auto& seen = http.seen[target == std::string_view("/second") ? 1 : 2];
    CHECK(seen.method == "PUT");
    CHECK(seen.origin == "");
    CHECK(seen.target == target);
    CHECK(seen.headers == expected.headers);
    CHECK(seen.body.text() == "{}");
    CHECK(seen.operation.security.size() == 1);
  }
}

TEST_CASE("the driver: a GET that was a POST has no body and nothing that tells of one") {
  script http{{moved(303, "/result"), {200, {}, "done"}}};
  CHECK(bindery::redirecting{http}(everything("POST")).status == 200);
  CHECK(http.seen[1].method == "GET");
  CHECK(http.seen[1].body.text().empty());
  CHECK(names_of(http.seen[1]) == "Accept Authorization cookie X-Api-Key X-Auth-Token If-None-Match ");
}

TEST_CASE("the driver: another origin sees no secret, and neither does whoever comes after it") {
  script http{{moved(302, "https://b.example/1"), moved(302, "https://a.example/2"), {200, {}, "done"}}};
  bindery::redirecting follow{http, redirect_policy{.origin = "https://a.example"}};
  bindery::http_request request = everything("GET");
  request.body = {};
  CHECK(follow(request).status == 200);
  REQUIRE(http.seen.size() == 3);
  CHECK(names_of(http.seen[0]) == names_of(request));
  for (const std::size_t i : {std::size_t{1}, std::size_t{2}}) {
    CHECK(names_of(http.seen[i]) == "Accept Content-Type If-None-Match ");
    CHECK(http.seen[i].operation.security.empty());
    CHECK(http.seen[i].operation.id == "Everything");
  }
  CHECK(http.seen[1].origin == "https://b.example");
  CHECK(http.seen[1].target == "/1");
  CHECK(http.seen[2].origin == "https://a.example");
}

TEST_CASE("the driver: what is not followed is the answer, and a failure is one too") {
  script http{{moved(302, "http://b.example/"), moved(302, "/0"), moved(302, "/1"), moved(302, "/2")}};
  CHECK(bindery::redirecting{http}(everything("GET")).status == 302);
  CHECK(http.seen.size() == 1);
  CHECK(bindery::redirecting{http, redirect_policy{.limit = 2}}(everything("GET")).headers[0].value == "/2");
  CHECK(http.seen.size() == 4);

  struct nothing {
    bindery::http_response none{};
    explicit operator bool() const { return false; }
    const bindery::http_response& operator*() const { return none; }
    std::string error() const { return "cable"; }
  };
  const auto broken = [](const bindery::http_request&) { return nothing(); };
  CHECK(bindery::redirecting{broken}(everything("GET")).error() == "cable");
}

TEST_CASE("the driver: the transport's own origin is asked for, also through other adaptors") {
  struct place : script {
    std::string origin() const { return "http://a.example:80"; }
  };
  place http{{{moved(302, "http://a.example/2"), {200, {}, "done"}}}};
  bindery::redirecting follow{bindery::retrying{http}};
  CHECK(follow.origin() == "http://a.example:80");
  CHECK(follow(everything("GET")).status == 200);
  CHECK(names_of(http.seen[1]) == names_of(everything("GET")));
}

TEST_CASE("requests and answers of other types") {
  struct plain_request {
    std::string method{}, origin{}, target{}, body{};
    std::vector<std::pair<std::string, std::string>> headers{};
  };
  struct plain_response {
    int status;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
  };
  std::vector<plain_request> seen;
  const bindery::redirecting follow{[&seen](const plain_request& request) {
    seen.push_back(request);
    return plain_response{seen.size() == 1 ? 303 : 204, {{"Location", "../x"}}, ""};
  }};
  CHECK(follow(plain_request{.method = "POST", .target = "/a/b/c", .body = "b", .headers = {{"X-Key", "k"}}}).status ==
        204);
  CHECK(seen[1].method == "GET");
  CHECK(seen[1].target == "/a/x");
  CHECK(seen[1].body.empty());
  CHECK(seen[1].headers.size() == 1);
}
