// The Beast client against httpbin behind gunicorn, which tells what it got: methods, headers, bodies, statuses,
// framings. tests/servers/run.py starts it.
#include "../run/faults_support.hpp"
#include <bindery/beast.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;
using nlohmann::json;

namespace {

json told(const outcome& got) {
  REQUIRE_MESSAGE(got.status == 200, got.said());
  return json::parse(got.body);
}

}  // namespace

TEST_CASE("what arrives is what was sent") {
  const client c{http("HTTPBIN")};
  for (const char* const method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
    const json got = told(call(c, request{.method = method,
                                          .target = "/anything/a%20b?x=1&x=2&y=%26%3D",
                                          .headers = {{"X-One", "1"}, {"Content-Type", "application/json"}},
                                          .body = R"({"deep": {"list": [1, 2.5, null]}})"}));
    CHECK(got["method"] == method);
    CHECK(got["args"] == json{{"x", {"1", "2"}}, {"y", "&="}});
    CHECK(got["headers"]["X-One"] == "1");
    CHECK(got["headers"]["Host"] == "127.0.0.1:" + given("HTTPBIN"));
    CHECK(got["headers"]["Content-Length"] == "34");
    CHECK(got["json"] == json{{"deep", {{"list", {1, 2.5, nullptr}}}}});
  }
}

TEST_CASE("a form, and a body of some megabytes") {
  const client c{http("HTTPBIN")};
  const json form = told(call(c, request{.method = "POST",
                                         .target = "/post",
                                         .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                         .body = "a=1&b=%C3%A4+c"}));
  CHECK(form["form"] == json{{"a", "1"}, {"b", "\xc3\xa4 c"}});
  const std::string body(3'000'000, 'x');
  CHECK(told(call(c, post("/post", body)))["data"] == body);
}

TEST_CASE("every status that is a final reply") {
  const client c{http("HTTPBIN")};
  for (int status = 200; status < 600; ++status) {
    const outcome got =
        call(c, get("/status/" + std::to_string(status)), status % 2 == 0 ? reading::buffered : reading::streamed);
    CHECK_MESSAGE(got.status == status, got.said());
  }
}

TEST_CASE("framings: chunks, bytes, parts, drips, redirects that are not followed") {
  const client c{http("HTTPBIN")};
  for (const reading way : {reading::buffered, reading::streamed}) {
    const outcome lines = call(c, get("/stream/20"), way);
    CHECK(std::count(lines.body.begin(), lines.body.end(), '\n') == 20);
    CHECK(call(c, get("/stream-bytes/100000?seed=7&chunk_size=777"), way).body.size() == 100'000);
    const std::string all = call(c, get("/bytes/100000?seed=7"), way).body;
    CHECK(all == call(c, get("/bytes/100000?seed=7"), way).body);
    const outcome part = call(c, request{.target = "/range/1000", .headers = {{"Range", "bytes=10-19"}}}, way);
    CHECK(part.status == 206);
    CHECK(part.body == "klmnopqrst");
    CHECK(call(c, get("/drip?numbytes=5&duration=0.5&delay=0"), way).body == "*****");
    const outcome redirect = call(c, get("/redirect/2"), way);
    CHECK(redirect.status == 302);
    CHECK(redirect.all("Location") == std::vector<std::string>{"/relative-redirect/1"});
    CHECK(call(c, request{.method = "HEAD", .target = "/bytes/77"}, way).all("Content-Length") ==
          std::vector<std::string>{"77"});
    CHECK(call(c, request{.target = "/cache", .headers = {{"If-None-Match", "x"}}}, way).status == 304);
  }
}

TEST_CASE("headers come as the server has them, repeated and odd ones too") {
  const client c{http("HTTPBIN")};
  const outcome got = call(c, get("/response-headers?A=1&A=2&B=%C3%A4"));
  CHECK(got.all("A") == std::vector<std::string>{"1", "2"});
  const outcome cookies = call(c, get("/cookies/set?a=1&b=2"));
  CHECK(cookies.status == 302);
  CHECK(cookies.all("Set-Cookie").size() == 2);
}

TEST_CASE("who may come in") {
  const client c{http("HTTPBIN")};
  CHECK(call(c, get("/basic-auth/me/word")).status == 401);
  CHECK(
      call(c, request{.target = "/basic-auth/me/word", .headers = {{"Authorization", "Basic bWU6d29yZA=="}}}).status ==
      200);
  CHECK(call(c, get("/bearer")).status == 401);
  CHECK(call(c, request{.target = "/bearer", .headers = {{"Authorization", "Bearer t"}}}).status == 200);
}

TEST_CASE("a reply that takes longer than the deadline") {
  const client c{http("HTTPBIN")};
  options how;
  how.read_within = 500ms;
  const outcome late = call(client{http("HTTPBIN"), how}, get("/delay/10"));
  REQUIRE(late.error);
  CHECK(late.error->phase == stage::read);
  CHECK(late.error->timed_out);
  CHECK(late.seconds < 9);
  CHECK(call(c, get("/get")).status == 200);
}
