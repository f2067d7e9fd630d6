// The Beast client against nginx: connections that are kept, ended and limited, TLS, files, what nginx refuses, and
// upstreams that are dead, mute or break off. tests/servers/run.py starts it.
#include "../run/faults_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/beast_zlib.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

/// The connections that so many calls in a row used.
std::set<std::string> connections(const client& c, int calls, std::string_view method = "GET") {
  std::set<std::string> seen;
  for (int i = 0; i < calls; ++i) {
    const outcome got = call(c, request{.method = std::string(method), .target = "/connection"});
    CHECK_MESSAGE(got.status == 200, got.said());
    seen.insert(got.body);
  }
  return seen;
}

std::string large() {
  std::ifstream file(given("LARGE"), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a hundred calls make one connection, over TCP and TLS") {
  CHECK(connections(client{http(), trusting()}, 100).size() == 1);
  CHECK(connections(client{https(), trusting()}, 100).size() == 1);
}

TEST_CASE("nginx's limit of requests for each connection, its patience and its lack of it lose no call") {
  CHECK(connections(client{http("FEW")}, 100).size() == 20);
  CHECK(connections(client{http("NEVER")}, 10).size() == 10);
  const client c{http("BRIEF")};
  for (const char* const method : {"GET", "POST"}) {
    const auto first = connections(c, 3);
    CHECK(first.size() == 1);
    std::this_thread::sleep_for(2500ms);
    CHECK(connections(c, 1, method) != first);
  }
}

TEST_CASE("the newest TLS that both have") {
  CHECK(call(client{https(), trusting()}, get("/tls")).body.starts_with("TLSv1.3 "));
  CHECK(call(client{https("TLS12"), trusting()}, get("/tls")).body.starts_with("TLSv1.2 "));
}

TEST_CASE("a new connection takes up the TLS session of an earlier one, as nginx sees it") {
  for (const char* const port : {"HTTPS", "TLS12"}) {
    const std::string version = std::string(port) == "HTTPS" ? "TLSv1.3" : "TLSv1.2";
    const client c{https(port), trusting()};
    CHECK(call(c, get("/tls/once")).body == version + " .");
    for (int i = 0; i < 5; ++i) CHECK(call(c, get("/tls/once")).body == version + " r");
    CHECK(call(client{https(port), trusting()}, get("/tls/once")).body == version + " .");
  }
}

TEST_CASE("what nginx compresses is the file again, held and streamed") {
  const std::string expected = large();
  options how = trusting();
  how.codings = {bindery::beast::gzip()};
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, how};
    const client plain{origin, trusting()};
    // It does compress: asked for by hand, the bytes are gzip's and fewer.
    const outcome packed = call(plain, request{.target = "/packed/large", .headers = {{"Accept-Encoding", "gzip"}}});
    CHECK(packed.all("Content-Encoding") == std::vector<std::string>{"gzip"});
    CHECK(packed.body.starts_with("\x1f\x8b"));
    CHECK(packed.body.size() < expected.size() / 10);
    for (const reading way : {reading::buffered, reading::streamed}) {
      const outcome got = call(c, get("/packed/large"), way);
      CHECK(got.status == 200);
      CHECK((got.body == expected));
      CHECK(got.all("Content-Encoding").empty());
    }
    CHECK(connections(c, 3).size() == 1);
  }
}

TEST_CASE("files, whole and in part, held and streamed") {
  const std::string expected = large();
  REQUIRE(expected.size() == 5'000'000);
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    for (const reading way : {reading::buffered, reading::streamed}) {
      CHECK(call(c, get("/large"), way).body == expected);
      CHECK(call(c, get("/packed/large"), way).body == expected);
      const outcome part = call(c, request{.target = "/large", .headers = {{"Range", "bytes=1000-1999"}}}, way);
      CHECK(part.status == 206);
      CHECK(part.body == expected.substr(1000, 1000));
      const outcome none = call(c, request{.target = "/large", .headers = {{"Range", "bytes=9000000-"}}}, way);
      CHECK(none.status == 416);
      const outcome head = call(c, request{.method = "HEAD", .target = "/large"}, way);
      CHECK(head.body.empty());
      CHECK(head.all("Content-Length") == std::vector<std::string>{"5000000"});
      const auto tag = head.all("ETag");
      REQUIRE(tag.size() == 1);
      CHECK(call(c, request{.target = "/large", .headers = {{"If-None-Match", tag[0]}}}, way).status == 304);
      CHECK(call(c, get("/nothing"), way).status == 204);
      CHECK(call(c, get("/nowhere"), way).status == 404);
      CHECK(call(c, get("/elsewhere"), way).all("Location").size() == 1);
    }
    CHECK(connections(c, 1).size() == 1);
  }
}

TEST_CASE("a body that is not read to its end costs the connection, and nothing else") {
  const client c{http()};
  const auto before = connections(c, 1);
  {
    auto answered = c.streaming()(get("/large"));
    REQUIRE(answered);
    std::string piece;
    CHECK(answered->body(piece));
  }
  CHECK(connections(c, 3).size() == 1);
}

TEST_CASE("what nginx refuses is a reply") {
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    CHECK(call(c, post("/limited", std::string(1024, 'x'))).status == 200);
    for (const std::size_t size : {1025u, 100'000u, 8'000'000u}) {
      const outcome got = call(c, post("/limited", std::string(size, 'x')));
      CHECK_MESSAGE(got.status == 413, got.said());
      CHECK(call(c, get("/connection")).status == 200);
    }
    CHECK(call(c, post("/taken", std::string(8'000'000, 'x'))).status == 200);
    const outcome longest = call(c, get("/" + std::string(100'000, 'x')));
    CHECK_MESSAGE(longest.status == 414, longest.said());
    const outcome many = call(c, request{.target = "/connection", .headers = {{"X-Long", std::string(100'000, 'x')}}});
    CHECK_MESSAGE(many.status == 400, many.said());
    CHECK(call(c, request{.method = "TRACE", .target = "/connection"}).status == 405);
    CHECK(call(c, get("/connection")).status == 200);
  }
}

TEST_CASE("too many requests") {
  const client c{http()};
  std::set<int> statuses;
  for (int i = 0; i < 5; ++i) statuses.insert(call(c, get("/hasty/file")).status);
  CHECK(statuses == std::set<int>{200, 503});
  CHECK(connections(c, 1).size() == 1);
}

TEST_CASE("upstreams that are dead, mute or break off") {
  const client c{http()};
  CHECK(call(c, get("/away")).status == 502);
  CHECK(call(c, get("/mute")).status == 504);
  for (const reading way : {reading::buffered, reading::streamed}) {
    const outcome half = call(c, get("/half"), way);
    REQUIRE(half.error);
    CHECK(half.error->phase == stage::read);
    CHECK_MESSAGE(holds(half.error->reason, "4 of 1000 bytes"), half.said());
    const outcome closed = call(c, get("/closed"), way);
    REQUIRE(closed.error);
    CHECK_MESSAGE(holds(closed.error->reason, "before a reply came"), closed.said());
    CHECK(call(c, get("/connection"), way).status == 200);
  }
}

TEST_CASE("a body that comes slowly ends at the deadline when it is held, and not when it is streamed") {
  options how = trusting();
  how.read_within = how.quiet_within = 1500ms;
  const client c{http(), how};
  const outcome held = call(c, get("/slow/large"));
  REQUIRE(held.error);
  CHECK(held.error->timed_out);
  CHECK(held.error->phase == stage::read);
  CHECK(held.seconds < soon);
  CHECK(call(c, get("/connection")).status == 200);
  auto answered = c.streaming()(get("/slow/large"));
  REQUIRE(answered);
  std::size_t size = 0;
  const stopwatch time;
  for (std::string piece; size < 250'000 && answered->body(piece);) size += piece.size();
  CHECK(answered->body.error() == nullptr);
  CHECK(size >= 250'000);
  CHECK(time.seconds() > 1.5);
}

TEST_CASE("eight threads, one client: each gets its own reply, also while nginx starts anew") {
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    std::vector<std::set<std::string>> troubles(8);
    std::vector<std::thread> threads;
    std::atomic<int> ended{0};
    for (std::size_t t = 0; t < troubles.size(); ++t) {
      threads.emplace_back([&, t] {
        for (int i = 0; i < 300; ++i) {
          const std::string id = next_id();
          const outcome got = call(c, get("/connection?id=" + id), i % 2 == 0 ? reading::buffered : reading::streamed);
          if (got.status != 200) troubles[t].insert(got.said());
          else if (got.all("X-Id") != std::vector<std::string>{id}) troubles[t].insert("the reply to another request");
        }
        ++ended;
      });
    }
    // Its old workers end their connections once these are idle.
    for (int i = 0; i < 5 && ended == 0; ++i) {
      kill(std::atoi(given("PID").c_str()), SIGHUP);
      std::this_thread::sleep_for(20ms);
    }
    for (std::thread& thread : threads) thread.join();
    for (const auto& set : troubles) {
      for (const std::string& said : set) FAIL_CHECK((origin + ": " + said));
    }
  }
}
