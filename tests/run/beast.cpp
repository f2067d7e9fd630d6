// The Beast transport when all goes well, and what it refuses to send: values in, bytes out, values back.
#include "beast_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::answer;
using bindery::beast::client;
using bindery::beast::failure;
using bindery::beast::milliseconds;
using bindery::beast::options;
using bindery::beast::stage;

static_assert(milliseconds(2s).count == 2000);
static_assert(milliseconds(1us).count == 1, "a duration is rounded up: to zero would be a deadline that has passed");
static_assert(milliseconds(1500us).count == 2);
static_assert(milliseconds(-3s).count == 0);
static_assert(milliseconds(std::chrono::duration<double>(0.25)).count == 250);
static_assert(milliseconds(std::chrono::hours::max()).count == milliseconds::forever().count);
static_assert(!std::is_convertible_v<int, milliseconds>, "a bare number has no unit");
static_assert(!std::is_copy_constructible_v<client> && std::is_nothrow_move_constructible_v<client>);

namespace {

failure refused(const client& http_client, const request& r) {
  const answer got = http_client(r);
  REQUIRE_FALSE(got);
  CHECK(got->status == 0);
  return got.error();
}

}  // namespace

TEST_CASE("a request arrives as it was given, with the headers that HTTP needs and no others") {
  const client c{http()};
  request r = post("/echo?a=b%20c&d", "the\r\nbody");
  r.headers = {{"X-One", "1"}, {"x-one", "\tzwei \xc3\xa4"}, {"Empty", ""}};
  const answer got = c(r);
  REQUIRE(got);
  CHECK(got->status == 200);
  const std::string host = "Host: 127.0.0.1:" + given("HTTP") + "\n";
  const std::string own = "X-One: 1\nx-one: \tzwei \xc3\xa4\nEmpty: \n";
  CHECK(got->body ==
        "POST /echo?a=b%20c&d\n" + host + "User-Agent: bindery\n" + own + "Content-Length: 9\n\nthe\r\nbody");
}

TEST_CASE("Content-Length is sent where a body may be expected") {
  const client c{http()};
  CHECK_FALSE(holds(c(get("/echo"))->body, "Content-Length"));
  CHECK(holds(c(post("/echo", ""))->body, "Content-Length: 0"));
  CHECK(holds(c(request{.method = "PATCH", .target = "/echo"})->body, "Content-Length: 0"));
  CHECK(holds(c(request{.method = "DELETE", .target = "/echo", .body = "why"})->body, "Content-Length: 3\n\nwhy"));
}

TEST_CASE("the caller's own Host, User-Agent and right Content-Length replace ours") {
  options how;
  how.user_agent = "tester/1";
  const client c{http(), how};
  CHECK(holds(c(get("/echo"))->body, "User-Agent: tester/1\n"));
  const std::string seen =
      c(request{.method = "PUT",
                .target = "/echo",
                .headers = {{"host", "other.example"}, {"USER-AGENT", "mine"}, {"content-length", "2"}},
                .body = "ok"})
          ->body;
  CHECK(seen == "PUT /echo\nhost: other.example\nUSER-AGENT: mine\ncontent-length: 2\n\nok");
  how.user_agent.clear();
  CHECK_FALSE(holds(client(http(), how)(get("/echo"))->body, "User-Agent"));
}

TEST_CASE("reply headers are kept as received, repeated ones too, and trailers are not") {
  const client c{http()};
  const auto headers = c(get("/echo"))->headers;
  CHECK(headers[1] == std::pair<std::string, std::string>("X-Twice", "one"));
  CHECK(headers[2] == std::pair<std::string, std::string>("x-TWICE", "two"));
  const answer got = c(get("/chunked"));
  REQUIRE(got);
  CHECK(got->body == "hello, world");
  CHECK(got->headers.size() == 1);
}

TEST_CASE("replies in every framing that HTTP/1.1 has") {
  for (const std::string& origin : {http(), https(), https("TLS12")}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    CHECK(c(get("/chunked"))->body == "hello, world");
    CHECK(c(get("/byte-by-byte"))->body == "slow but sure");
    CHECK(c(get("/to-eof"))->body == "until the end");
    CHECK(c(get("/http10"))->body == "old");
    CHECK(c(get("/interim"))->body == "after two");
    CHECK(c(get("/interim"))->status == 200);
    CHECK(c(get("/204"))->status == 204);
    CHECK(c(get("/304"))->status == 304);
    const answer head = c(request{.method = "HEAD", .target = "/anything"});
    REQUIRE(head);
    CHECK(head->body.empty());
    CHECK(head->headers[0].second == "1234");
    CHECK(c(get("/count"))->status == 200);
  }
}

TEST_CASE("a status is the caller's to judge, and a redirect is not followed") {
  const client c{http()};
  CHECK(c(get("/nowhere"))->status == 404);
  const answer got = c(get("/redirect"));
  REQUIRE(got);
  CHECK(got->status == 302);
  CHECK(got->headers[1] == std::pair<std::string, std::string>("Location", "/count"));
}

TEST_CASE("bodies of some megabytes go both ways") {
  std::string body(5'000'000, '?');
  for (std::size_t i = 0; i < body.size(); ++i) body[i] = static_cast<char>(i * 31 % 251);
  for (const std::string& origin : {http(), https()}) {
    const answer got = client(origin, trusting())(post("/echo", body));
    REQUIRE(got);
    CHECK(got->body.ends_with("\n\n" + body));
  }
}

TEST_CASE("one connection serves all calls, also those without a body in the reply") {
  for (const std::string& origin : {http(), https(), https("TLS12")}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    const std::string first = c(get("/count"))->body;
    const std::string connection = first.substr(0, first.find('.'));
    CHECK(first == connection + ".1");
    for (int i = 2; i <= 100; ++i) CHECK(c(get("/count"))->body == connection + "." + std::to_string(i));
    CHECK(c(request{.method = "HEAD", .target = "/count"}));
    CHECK(c(get("/204")));
    CHECK(c(get("/304")));
    CHECK(c(get("/chunked")));
    CHECK(c(get("/interim")));
    CHECK(c(get("/nowhere")));
    CHECK(c(get("/count"))->body == connection + ".107");
  }
}

TEST_CASE("the connection ends where either side says so") {
  const client c{http()};
  const auto connection = [&] { return c(get("/count"))->body; };
  const std::string first = connection();
  CHECK(c(get("/close-only-said"))->body == "bye");
  const std::string second = connection();
  CHECK(second != first);
  CHECK(second.ends_with(".1"));
  CHECK(c(request{.target = "/count", .headers = {{"Connection", "close"}}})->body.ends_with(".2"));
  CHECK(connection().ends_with(".1"));
  CHECK(c(get("/http10")));
  CHECK(connection().ends_with(".1"));
}

TEST_CASE("a call with another origin goes there, and the next one comes home") {
  const client c{http()};
  const std::string other = "http://localhost:" + given("HTTP");
  CHECK(c(get("/count"))->body.ends_with(".1"));
  CHECK(c(request{.target = "/count", .origin = other})->body.ends_with(".1"));
  CHECK(c(request{.target = "/count", .origin = other})->body.ends_with(".2"));
  const std::string body = c(request{.target = "/echo", .origin = other})->body;
  CHECK(holds(body, "Host: localhost:" + given("HTTP")));
  CHECK(holds(c(get("/echo"))->body, "Host: 127.0.0.1:" + given("HTTP")));
  CHECK(refused(c, request{.target = "/echo", .origin = "localhost"}).phase == stage::origin);
}

TEST_CASE("a client may be called from several threads, and each gets its own reply") {
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    std::vector<std::string> wrong(4);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < wrong.size(); ++t) {
      threads.emplace_back([&, t] {
        for (int i = 0; i < 100; ++i) {
          const std::string word = std::to_string(t) + "-" + std::to_string(i);
          const answer got = c(get("/same/" + word));
          if (!got) wrong[t] = to_string(got.error());
          else if (got->body != word) wrong[t] = got->body;
        }
      });
    }
    for (std::thread& one : threads) one.join();
    for (const std::string& text : wrong) CHECK(text == "");
  }
}

TEST_CASE("a client moves, and says so when a moved-from one is called") {
  client a{http()};
  CHECK(a(get("/count")));
  client b{std::move(a)};
  CHECK(b(get("/count"))->body.ends_with(".2"));
  a = client{http()};
  CHECK(a(get("/count")));
  const client c{std::move(b)};
  CHECK(refused(b, get("/")).reason == "this client was moved from");
}

TEST_CASE("an origin that cannot be used is a failure of each call, and its text is not repeated") {
  struct row {
    std::string origin;
    std::string_view says;
  };
  const std::vector<row> wrong{
      {"", "no `https://`"},
      {"localhost:80", "no `https://`"},
      {"ftp://host", "neither `https` nor `http`"},
      {"https://", "no host"},
      {"https://:443", "no host"},
      {"https://user:hunter2@host", "user name"},
      {"https://host/hunter2", "path"},
      {"https://host?hunter2", "path"},
      {"https://host:", "port"},
      {"https://host:0", "port"},
      {"https://host:65536", "port"},
      {"https://host:4x3", "port"},
      {"https://[::1", "no `]`"},
      {"https://[::1]8080", "port"},
      {"https://ho st", "character"},
      {"https://host\r\nX-Evil: hunter2", "character"},
      {"https://m\xc3\xbcnchen.example", "xn--"},
  };
  for (const row& r : wrong) {
    CAPTURE(r.origin);
    const failure f = refused(client{r.origin}, get("/"));
    CHECK(f.phase == stage::origin);
    CHECK(f.phase.text() == "origin");
    CHECK_MESSAGE(holds(f.reason, r.says), f.reason);
    CHECK_FALSE(holds(f.reason, "hunter2"));
  }
  CHECK(refused(client{"http://[::1]:1"}, get("/")).phase == stage::connect);
  CHECK(holds(client{"HTTP://LocalHost:" + given("HTTP") + "/"}(get("/echo"))->body, "Host: localhost:"));
}

TEST_CASE("what would break HTTP is refused before anything is sent, and no value is repeated") {
  const client c{http()};
  const std::string nul("hunter2\0", 8);
  const std::vector<request> wrong{
      get("/a\r\nX-Evil: hunter2"),
      get("/a\nhunter2"),
      get("/" + nul),
      get("/hunter2 b"),
      get("/hunter2\x7f"),
      get("/hunter2\xc3\xa4"),
      get("hunter2"),
      get(""),
      get("*"),
      {.method = "GE T"},
      {.method = ""},
      {.method = "GET\r\nhunter2"},
      {.method = "CONNECT"},
      {.headers = {{"X-A", "hunter2\r\nX-Evil: 1"}}},
      {.headers = {{"X-A", "hunter2\n"}}},
      {.headers = {{"X-A", nul}}},
      {.headers = {{"X-A\r\nhunter2", "1"}}},
      {.headers = {{"", "1"}}},
      {.headers = {{"X A", "1"}}},
      {.headers = {{"X-A:", "1"}}},
      {.headers = {{"X-\xc3\xa4", "1"}}},
      {.headers = {{"Content-Length", "5"}}},
      {.headers = {{"Content-Length", "0"}, {"content-length", "0"}}},
      {.headers = {{"Transfer-Encoding", "chunked"}}},
      {.headers = {{"Upgrade", "h2c"}}},
      {.headers = {{"Host", "a"}, {"host", "b"}}},
  };
  for (const request& r : wrong) {
    CAPTURE(r.target);
    const failure f = refused(c, r);
    CHECK(f.phase == stage::request);
    CHECK_FALSE(f.reason.empty());
    CHECK_FALSE(holds(f.reason, "hunter2"));
  }
  options how;
  how.user_agent = "x\r\nX-Evil: 1";
  CHECK(refused(client(http(), how), get("/")).phase == stage::request);
  // None of them opened a connection's second request or spoiled the client.
  CHECK(c(get("/count"))->body.ends_with(".1"));
}

namespace {

struct streamed {
  bool is_stream() const { return true; }
  operator std::string_view() const { return {}; }
};

struct streaming_request {
  std::string_view method = "PUT";
  std::string_view origin{};
  std::string_view target = "/echo";
  std::map<std::string, std::string> headers{};
  streamed body{};
};

}  // namespace

TEST_CASE("a body that is a stream without a source is refused, not sent as nothing") {
  const answer got = client{http()}(streaming_request{});
  REQUIRE_FALSE(got);
  CHECK(got.error().phase == stage::request);
}

TEST_CASE("a duration that is no number is no time") {
  const std::chrono::duration<double> none(std::numeric_limits<double>::quiet_NaN());
  CHECK(milliseconds(none).count == 0);
}

TEST_CASE("a failure reads as one line") {
  CHECK(to_string(failure{stage::connect, "no connection"}) == "connect: no connection");
  const std::vector<stage> all{stage::request,      stage::origin,     stage::trust_store, stage::pool,  stage::resolve,
                               stage::connect,      stage::proxy,      stage::handshake,   stage::write, stage::read,
                               stage::header_limit, stage::body_limit, stage::decode};
  std::set<std::string_view> texts;
  for (const stage s : all) texts.insert(s);
  CHECK(texts.size() == all.size());
  CHECK(texts.count("") == 0);
}
