// One client, many threads, a server that does everything wrong in turn: each call gets its own reply or a failure with
// its phase, and the client is as good as new afterwards. Built with the address and with the thread sanitizer.
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <cstddef>
#include <cstdlib>
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

struct fault {
  script played;
  bool replies = false;
  bool stalls = false;
};

std::string sized(std::string_view length) {
  return std::string("HTTP/1.1 200 OK\r\nX-Id: {id}\r\nContent-Length: ").append(length).append("\r\n\r\n{id}");
}

const std::vector<fault>& faults() {
  static const std::string other = "HTTP/1.1 200 OK\r\nX-Id: 66666666\r\nContent-Length: 8\r\n\r\n66666666";
  static const std::vector<fault> all{
      {sized("8"), true},
      {script().drip(1, sized("8")), true},
      {sized("8") + other, true},
      {"HTTP/1.1 103 A\r\nX-Id: 66666666\r\n\r\n" + sized("8"), true},
      {{sized("8"), then::close}, true},
      {{sized("8"), then::cut}, true},
      {script(sized("8"), then::reset).wait(5), true},
      {script().end(then::close)},
      {script().end(then::reset)},
      {{sized("9"), then::close}},
      {{sized("9"), then::stall}, false, true},
      {script().end(then::stall), false, true},
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{id}\r\n0\r\n\r\n"},
      {"SSH-2.0-OpenSSH\r\n\r\n"},
      {script("HTTP/1.1 200 OK\r\n").pour(0, "A: b\r\n")},
  };
  return all;
}

std::string trouble_of(const client& c, const fault& f, std::string_view method, reading how) {
  const std::string id = next_id();
  const request asks{.method = std::string(method), .target = f.played.target(id)};
  const outcome got = f.stalls ? call(c.within(150ms), asks, how) : call(c, asks, how);
  for (const std::string& said : got.all("X-Id")) {
    if (said != id) return "this is the reply to " + said;
  }
  if (!got.error && !f.replies) return "a reply: " + got.body;
  if (!got.error && got.body != id) return "this is the body of another: " + got.body;
  // A request that is not repeated may meet a connection that has just ended.
  if (got.error && f.replies && method == "GET") return "no reply: " + got.said();
  if (f.stalls) return got.error->timed_out || method == "POST" ? "" : "not a matter of time: " + got.said();
  const auto phase = got.error ? got.error->phase : stage::read;
  if (phase != stage::read && phase != stage::write && phase != stage::header_limit)
    return "another phase: " + got.said();
  return "";
}

}  // namespace

TEST_CASE("eight threads, every fault, one client: no reply goes to another request") {
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    const std::size_t rounds = std::getenv("BINDERY_TEST_WHOLE") != nullptr ? 20 : 1;
    std::vector<std::set<std::string>> troubles(8);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < troubles.size(); ++t) {
      threads.emplace_back([&, t] {
        for (std::size_t i = 0; i < rounds * faults().size(); ++i) {
          // Steps that have no common divisor with the number of faults, so that each thread has an order of its own.
          const fault& f = faults()[(i * (2 * t + 1) + t) % faults().size()];
          const std::string said =
              trouble_of(c, f, i % 3 == 0 ? "POST" : "GET", i % 2 == 0 ? reading::buffered : reading::streamed);
          if (!said.empty()) troubles[t].insert(said);
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    for (const auto& set : troubles) {
      for (const std::string& said : set) FAIL_CHECK((origin + ": " + said));
    }
    const std::string word = next_id();
    CHECK(call(c, get("/same/" + word)).body == word);
  }
}

TEST_CASE("eight threads make no more connections than there are threads, and lose no call") {
  const int calls = std::getenv("BINDERY_TEST_WHOLE") != nullptr ? 1250 : 50;
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    std::vector<std::set<std::string>> connections(8);
    std::vector<int> lost(8);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < lost.size(); ++t) {
      threads.emplace_back([&, t] {
        for (int i = 0; i < calls; ++i) {
          const visit v = visit_of(call(c, get("/count")));
          if (v.connection.empty()) ++lost[t];
          else connections[t].insert(v.connection);
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    std::set<std::string> all;
    for (const auto& one : connections) all.insert(one.begin(), one.end());
    for (const int n : lost) CHECK(n == 0);
    CHECK(all.size() <= 8);
  }
}

TEST_CASE("a server that ends each connection after three requests without a word loses no call") {
  const client c{http("LIMITED"), trusting()};
  std::set<std::string> connections;
  for (int i = 0; i < 60; ++i) {
    const outcome got = call(c, get("/count"), i % 2 == 0 ? reading::buffered : reading::streamed);
    REQUIRE_MESSAGE(!got.error, got.said());
    connections.insert(visit_of(got).connection);
  }
  CHECK(connections.size() == 20);
}
