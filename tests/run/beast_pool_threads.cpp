// The Beast transport's pool: how many connections there are, which is used next, who waits for one and for how long.
// It runs with the thread sanitizer, too.
#include "beast_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <cstddef>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;
using bindery::beast::streamed_answer;

namespace {

/// "7" for a reply to /which/ID by connection 7, and a text that says so for anything else.
std::string connection_of(const client& c, const std::string& id = "x", const std::string& method = "GET") {
  const auto got = c(request{.method = method, .target = "/which/" + id});
  if (!got) return to_string(got.error());
  if (!got->body.starts_with(id + " ")) return "the reply to another call: " + got->body;
  return got->body.substr(id.size() + 1);
}

bool is_number(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// Keeps a connection busy until it is let go of; `finish` ends the reply properly.
struct busy {
  explicit busy(const client& c) : got(c.streaming()(get("/chunked"))) { REQUIRE(got); }
  void finish() {
    for (std::string piece; got->body(piece);) continue;
  }
  streamed_answer got;
};

}  // namespace

TEST_CASE("ten thousand calls from eight threads over eight connections: each gets its own reply") {
  for (const std::string& origin : {http(), https()}) {
    CAPTURE(origin);
    options how = trusting();
    how.connections = how.idle_connections = 8;
    const client c{origin, how};
    const int calls = origin == http() ? 1250 : 125;
    std::mutex for_all;
    std::set<std::string> connections;
    std::vector<std::string> wrong;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
      threads.emplace_back([&, t] {
        std::set<std::string> seen;
        std::vector<std::string> lost;
        for (int i = 0; i < calls; ++i) {
          const std::string method = i % 3 == 0 ? "POST" : "GET";
          const std::string number = connection_of(c, std::to_string(t) + "-" + std::to_string(i), method);
          if (is_number(number)) seen.insert(number);
          else lost.push_back(number);
        }
        const std::lock_guard<std::mutex> lock(for_all);
        connections.merge(seen);
        wrong.insert(wrong.end(), lost.begin(), lost.end());
      });
    }
    for (std::thread& one : threads) one.join();
    CHECK(wrong.size() == 0);
    if (!wrong.empty()) CHECK(wrong.front() == "");
    CHECK(connections.size() <= 8);
    CHECK(connections.size() >= 2);
  }
}

TEST_CASE("many threads share few connections, and none of them fails") {
  options how = trusting();
  how.connections = 2;
  const client c{http(), how};
  std::mutex for_all;
  std::set<std::string> connections;
  std::vector<std::thread> threads;
  for (int t = 0; t < 16; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 20; ++i) {
        const std::string number = connection_of(c);
        const std::lock_guard<std::mutex> lock(for_all);
        connections.insert(number);
      }
    });
  }
  for (std::thread& one : threads) one.join();
  CHECK(connections.size() <= 2);
  for (const std::string& number : connections) CHECK(is_number(number));
}

TEST_CASE("the connection that was used last is used next") {
  const client c{http()};
  std::string first;
  {
    busy other{c};
    first = connection_of(c);
    other.finish();
  }
  const std::string last = connection_of(c);  // That of `other`, which came back after the first.
  CHECK(is_number(last));
  CHECK(last != first);
  CHECK(connection_of(c) == last);
  busy another{c};  // While it is in use, the other one is still there.
  CHECK(connection_of(c) == first);
}

TEST_CASE("a call that waits for a connection gives up at its deadline and says what was missing") {
  options how = trusting();
  how.connections = 1;
  how.wait_within = 200ms;
  const client c{http(), how};
  busy one{c};
  const stopwatch time;
  const auto got = c(get("/count"));
  REQUIRE_FALSE(got);
  CHECK(got.error().phase == stage::pool);
  CHECK(got.error().timed_out);
  CHECK_FALSE(got.error().cancelled);
  CHECK(holds(got.error().reason, "all 1 connections to " + http() + " are busy"));
  CHECK(holds(got.error().reason, "within 200 ms"));
  CHECK(time.seconds() > 0.19);
  CHECK(time.seconds() < soon);
  // Another origin has places of its own.
  CHECK(c(request{.target = "/count", .origin = "http://localhost:" + given("HTTP")}));
  one.finish();
  CHECK(c(get("/count")));
}

TEST_CASE("who waits longest is served first, by the connection that comes back or by its place") {
  for (const bool is_finished : {true, false}) {
    CAPTURE(is_finished);
    with_patience([&](std::chrono::milliseconds wait, bool is_last) {
      options how = trusting();
      how.connections = 1;
      const client c{http(), how};
      std::vector<std::string> served(4);
      std::vector<std::thread> threads;
      {
        busy one{c};
        for (std::string& mine : served) {
          threads.emplace_back([&] { mine = c(get("/count"))->body; });
          std::this_thread::sleep_for(wait / 4);  // A thread on a busy machine may need longer to get into the queue.
        }
        if (is_finished) one.finish();
      }
      for (std::thread& thread : threads) thread.join();
      // "connection.request": the first request of the connection was that of `one`, if it could stay.
      const std::string connection = served[0].substr(0, served[0].find('.') + 1);
      std::vector<std::string> expected;
      for (int i = 0; i < 4; ++i) expected.push_back(connection + std::to_string(i + (is_finished ? 2 : 1)));
      if (served != expected && !is_last) return false;
      CHECK(served == expected);
      return true;
    });
  }
}

TEST_CASE("a connection that was idle for too long is not used again") {
  options how = trusting();
  const client patient{http(), how};
  const std::string kept = connection_of(patient);
  how.idle_within = 100ms;
  const client c{http(), how};
  const std::string first = connection_of(c);
  std::this_thread::sleep_for(150ms);
  CHECK(connection_of(patient) == kept);
  const std::string second = connection_of(c);
  CHECK(is_number(second));
  CHECK(second != first);
  how.idle_within = 0ms;
  const client never{http(), how};
  const std::string third = connection_of(never);
  CHECK(connection_of(never) != third);
}

TEST_CASE("a burst keeps its connections for the next one, and a new client's options say so") {
  const client c{http()};
  const auto burst = [&] {
    std::vector<busy> all;
    for (int i = 0; i < 30; ++i) all.emplace_back(c);
    for (busy& one : all) one.finish();
  };
  burst();
  const int before = std::stoi(connection_of(client{http()}));
  burst();
  CHECK(std::stoi(connection_of(client{http()})) == before + 1);
}

TEST_CASE("no more idle connections are kept than the options say, and the oldest goes first") {
  options how = trusting();
  how.idle_connections = 1;
  const client c{http(), how};
  std::string first;
  {
    busy other{c};
    first = connection_of(c);
    other.finish();
  }
  const std::string kept = connection_of(c);
  CHECK(kept != first);
  busy again{c};
  CHECK(connection_of(c) != first);
  how.idle_connections = 0;
  const client none{http(), how};
  const std::string one = connection_of(none);
  CHECK(connection_of(none) != one);
}

TEST_CASE("a connection that the server has closed is noticed before a request that must not be sent twice") {
  for (const std::string& origin : {http(), https()}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    const std::string target = "/close-unsaid/" + origin.substr(origin.rfind(':') + 1);
    {
      busy other{c};
      CHECK(c(get(target + "/1")));
      other.finish();
    }
    CHECK(c(get(target + "/2")));  // Now both are idle, and closed.
    wait_for_server(target + "/1");
    wait_for_server(target + "/2");
    CHECK(is_number(connection_of(c, "once", "POST")));
  }
}

TEST_CASE("a stale connection is replaced by a new one, not by the next idle one") {
  const client c{http()};
  {
    std::vector<busy> others;
    for (int i = 0; i < 3; ++i) others.emplace_back(c);
    for (busy& one : others) one.finish();
  }
  const auto got = c(get("/stale"));  // It hangs up on whatever is not the first request of a connection.
  REQUIRE_MESSAGE(got, to_string(got.error()));
  CHECK(got->body.ends_with(".1"));
  busy newest{c};
  CHECK_MESSAGE(c(get("/count"))->body.ends_with(".2"), "the other idle connections were given up");
}
