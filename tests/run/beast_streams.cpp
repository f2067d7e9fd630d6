// The Beast transport with bodies in pieces: both directions, over TCP and TLS, in bounded memory, and what breaks
// them.
#include "../golden/minimal/expected.hpp"
#include "beast_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/credentials.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <bindery/runtime.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::failure;
using bindery::beast::incoming_body;
using bindery::beast::options;
using bindery::beast::stage;
using bindery::beast::streamed_answer;
using golden::minimal::Ping;

static_assert(!std::is_copy_constructible_v<incoming_body> && std::is_nothrow_move_constructible_v<incoming_body>);

namespace {

// Gives one text many times.
struct repeated {
  std::string text;
  std::size_t times;
  std::optional<std::uint64_t> all{};
  std::string trouble{};

  bool operator()(std::string& piece) {
    if (times == 0) return false;
    --times;
    piece = text;
    return true;
  }
  std::optional<std::uint64_t> size() const { return all; }
  const std::string& error() const { return trouble; }
};

bindery::http_request put(repeated body, bindery::header_list headers = {}) {
  return {.method = "PUT", .target = "/framed", .headers = std::move(headers), .body = std::move(body)};
}

std::string sent(const client& c, repeated body, bindery::header_list headers = {}) {
  const auto got = c(put(std::move(body), std::move(headers)));
  return got ? got->body : to_string(got.error());
}

std::string drained(streamed_answer& got) {
  std::string all;
  for (std::string piece; got->body(piece);) all += piece;
  return all;
}

// The request of an operation, to another path.
template <class Transport>
struct moved {
  Transport transport;
  std::string target;

  template <class Request>
  auto operator()(Request r) const {
    r.target = target;
    return transport(r);
  }
};

const std::string hello = "09ca7e4eaa6e8ae9c7d261167129184883644d07dfba7cbfbc4c8a2e08360d5b";
const std::string many = "e55b8bdf621ddaa8f462c74745db9680d3bb7536a9cf854f8d6668b34a287890";
const std::string nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

}  // namespace

TEST_CASE("a body in pieces is sent with its length where that is known, else chunked") {
  for (const std::string& origin : {http(), https(), https("TLS12")}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    CHECK(sent(c, {"hello, world", 1}) == "chunked [12] 12 " + hello);
    CHECK(sent(c, {"hello, world", 1, 12}) == "length 12 " + hello);
    CHECK(sent(c, {"hello, world", 1}, {{"Content-Length", "12"}}) == "length 12 " + hello);
    CHECK(sent(c, {"hello, world", 1, 12}, {{"Content-Length", "12"}}) == "length 12 " + hello);
    CHECK(sent(c, {"xxx", 1'000'000 / 100, 30'000}).starts_with("length 30000 "));
    CHECK(sent(c, {std::string(100'000, 'x'), 30}) == "chunked 30 3000000 " + many);
    CHECK(sent(c, {"", 5}) == "chunked [] 0 " + nothing);
    CHECK(sent(c, {"", 0, 0}) == "length 0 " + nothing);
    CHECK(c(get("/count"))->body.ends_with("1.9"));
  }
}

TEST_CASE("a source that does not keep its word ends the call, and the server gets no whole request") {
  const client c{http()};
  CHECK(sent(c, {"hello", 1, 6}) == "request: the source of the body has less than the 6 bytes that it said");
  CHECK(sent(c, {"hello", 2, 6}) == "request: the source of the body has more than the 6 bytes that it said");
  CHECK(sent(c, {"hello", 2, {}, "disk error"}) == "request: the source of the body broke off: disk error");
  CHECK(holds(sent(c, {"hello", 1, 5}, {{"Content-Length", "6"}}), "differs from the body's size"));
  CHECK(holds(sent(c, {"hello", 1}, {{"Content-Length", "much"}}), "differs from the body's size"));
  CHECK(c(get("/count"))->body.ends_with(".1"));
}

TEST_CASE("a server that answers before it has all of a body in pieces is heard") {
  const client c{http()};
  auto request = put({std::string(1'000'000, 'x'), 100});
  for (const std::string path : {"/early", "/early-reset"}) {
    request.target = path;
    request.body = repeated{std::string(1'000'000, 'x'), 100};
    const auto got = c(request);
    if (path == "/early") {
      REQUIRE(got);
      CHECK(got->status == 413);
    } else if (!got) {
      CHECK(got.error().phase == stage::write);
    }
  }
}

TEST_CASE("a body in pieces is not sent again on a stale connection") {
  const client c{http()};
  struct again {  // Even one that could be read again: nobody knows that of a source.
    bool is_there = false;
    bool operator()(std::string& piece) { return piece = "x", is_there = !is_there; }
    std::uint64_t size() const { return 1; }
  };
  auto request = put({"", 0});
  request.target = "/stale";
  request.body = again{};
  CHECK(c(request));
  CHECK_FALSE(c(request));
  CHECK(c(request));
}

TEST_CASE("a reply comes before its body, in every framing") {
  for (const std::string& origin : {http(), https(), https("TLS12")}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    const auto all = [&](const std::string& target, int status = 200) {
      auto got = c.streaming()(get(target));
      REQUIRE(got);
      CHECK(got->status == status);
      std::string text = drained(got);
      CHECK(got->body.error() == nullptr);
      return text;
    };
    CHECK(all("/chunked") == "hello, world");
    CHECK(all("/byte-by-byte") == "slow but sure");
    CHECK(all("/to-eof") == "until the end");
    CHECK(all("/http10") == "old");
    CHECK(all("/interim") == "after two");
    CHECK(all("/204", 204).empty());
    CHECK(all("/404", 404) == "not here");
    auto head = c.streaming()(request{.method = "HEAD", .target = "/anything"});
    REQUIRE(head);
    CHECK(drained(head).empty());
  }
}

TEST_CASE("a body that has ended gives its connection back, and one that has not closes it") {
  const client c{http()};
  const auto connection = [&] { return c(get("/count"))->body; };
  const std::string first = connection();
  {
    auto got = c.streaming()(get("/chunked"));
    CHECK(drained(got) == "hello, world");
  }
  CHECK(connection() == first.substr(0, first.find('.')) + ".3");
  {
    auto got = c.streaming()(get("/huge"));
    std::string piece;
    CHECK(got->body(piece));
    CHECK(connection().ends_with(".1"));  // Another call does not wait for it.
    CHECK(got->body(piece));
  }
  CHECK(connection().ends_with(".2"));
  {
    auto got = c.streaming()(get("/stall-body"));  // Nothing more comes, but the body has not ended.
    std::string piece;
    CHECK(got->body(piece));
    CHECK(piece == "half");
  }
  CHECK(connection().ends_with(".1"));
}

TEST_CASE("what a client receives can be what it sends") {
  const client c{http()};
  auto down = c.streaming()(get("/chunked"));
  REQUIRE(down);
  const auto body = std::make_shared<incoming_body>(std::move(down->body));
  bindery::http_request up{.method = "PUT", .target = "/framed"};
  up.body = bindery::http_body(bindery::chunk_source([body](std::string& piece) { return (*body)(piece); }));
  const auto got = c(up);
  REQUIRE(got);
  CHECK(got->body.ends_with(" 12 " + hello));
}

TEST_CASE(
    "a source may call the client that sends it, which has another connection for that, or says that there is none") {
  options how = trusting();
  how.wait_within = 50ms;
  for (const std::size_t connections : {2U, 1U}) {
    how.connections = connections;
    const client c{http(), how};
    std::string inner;
    int calls = 0;
    bindery::http_request up{.method = "PUT", .target = "/framed"};
    up.body = bindery::http_body(bindery::chunk_source([&](std::string& piece) {
      const auto got = c(get("/same/inner"));
      inner = got ? got->body : to_string(got.error());
      piece = "hello, world";
      return ++calls == 1;
    }));
    REQUIRE(c(up));
    if (connections == 2) CHECK(inner == "inner");
    else CHECK(inner.starts_with("pool: all 1 connections to " + http() + " are busy"));
  }
}

TEST_CASE("clients say where they lead, for those who keep secrets from other places") {
  const client c{http()};
  CHECK(c.origin() == http());
  CHECK(c.streaming().origin() == http());
  CHECK(bindery::redirecting{c}.origin() == http());
}

TEST_CASE("a body outlives its client, and moves") {
  auto got = [] { return client{http()}.streaming()(get("/chunked")); }();
  REQUIRE(got);
  incoming_body body = std::move(got->body);
  std::string piece;
  CHECK_FALSE(got->body(piece));
  std::string all;
  while (body(piece)) all += piece;
  CHECK(all == "hello, world");
}

TEST_CASE("a body that breaks off says why") {
  options how = trusting();
  const auto reason = [&](const std::string& origin, const std::string& target) {
    auto got = client(origin, how).streaming()(get(target));
    if (!got) return to_string(got.error());  // It came together with the headers.
    drained(got);
    const failure* why = got->body.error();
    return why ? to_string(*why) : "";
  };
  CHECK(holds(reason(http(), "/truncated"), "10 of 100 bytes of the body came"));
  CHECK(holds(reason(http(), "/truncated-chunk"), "read: the connection ended within the reply"));
  CHECK(holds(reason(http(), "/bad-chunk"), "broken HTTP/1.1 body"));
  CHECK(holds(reason(https(), "/cut-eof"), "read: the connection ended within the reply"));
  how.quiet_within = 300ms;
  CHECK(reason(http(), "/stall-body") == "read: the reply did not end within 300 ms");
}

TEST_CASE("a body in pieces has no limit and needs no memory for all of it") {
  options how = trusting();
  how.body_limit = 1000;
  for (const std::string target : {"/huge", "/huge-chunked", "/huge-to-eof"}) {
    auto got = client(http(), how).streaming()(get(target));
    REQUIRE(got);
    std::size_t total = 0;
    std::size_t longest = 0;
    for (std::string piece; total < 20'000'000 && got->body(piece); total += piece.size())
      longest = piece.capacity() > longest ? piece.capacity() : longest;
    CHECK(total >= 20'000'000);
    CHECK(longest < 300'000);
  }
}

TEST_CASE("what has no reply is a failure of the call") {
  CHECK_FALSE(client{http("CLOSED")}.streaming()(get("/")));
  CHECK(client{http()}.streaming()(get("/hang-up")).error().phase == stage::read);
  CHECK(client{http()}.streaming()(get("/huge-header")).error().phase == stage::header_limit);
}

TEST_CASE("operations stream by themselves, and adaptors around what streams") {
  const client c{http()};
  std::string all;
  auto events = bindery::events<Ping>(moved<bindery::beast::streaming_client>{c.streaming(), "/dripping"}, {});
  for (const auto& event : events) {
    if (all.empty()) CHECK(c(get("/drip-on")));  // Only now the server sends the other one.
    all += event.id + event.data + " ";
  }
  CHECK(all == "1one 1two ");
  CHECK(events.error().whose == bindery::fault::none);

  CHECK(bindery::chunks<Ping>(c, {}).each([](const std::string&) {}).status == 404);  // The server knows no such path.
  auto retried = bindery::chunks<Ping>(
      bindery::retrying(moved<bindery::beast::streaming_client>{c.streaming(), "/truncated"}), {});
  all.clear();
  for (const std::string& piece : retried) all += piece;
  CHECK(all == "0123456789");
  CHECK(retried.error().whose == bindery::fault::transport);
  CHECK(retried.error().where == "read");
  // An adaptor around a client has its streaming side by itself.
  bindery::retrying around{c};
  CHECK(bindery::chunks<Ping>(around, {}).status() == 0);
  static_assert(std::is_same_v<decltype(around.streaming()(get("/"))), streamed_answer>);
  const bindery::key_credential key{"key", "header", "X-Key", bindery::hidden("k1")};
  bindery::retrying known{bindery::authorized(c, key)};
  static_assert(std::is_same_v<decltype(known.streaming()(bindery::http_request{})), streamed_answer>);
  CHECK(bindery::chunks<Ping>(known, {}).each([](const std::string&) {}).status == 404);
  auto body = bindery::redirecting(bindery::retrying{c}).streaming()(get("/redirect"));
  REQUIRE(body);
  CHECK(body->status == 200);
  CHECK(drained(body).find('.') != std::string::npos);
}
