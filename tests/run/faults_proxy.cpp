// Proxies that do not open the way they are asked for: each is a failure of the phase `proxy`, within its deadline,
// that names proxy and place and holds no credentials, and the client still serves other places by the same proxy.
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

struct row {
  std::string_view host;
  std::string_view says;
  stage phase = stage::proxy;
  bool timed_out = false;
  int code = 0;  ///< The proxy's status.
};

const std::vector<row>& faults() {
  static const std::vector<row> all{
      {"guarded.test", "(407); give them in `proxy`", stage::proxy, false, 407},
      {"no.test", "it answered 502", stage::proxy, false, 502},
      {"forbids.test", "it answered 403", stage::proxy, false, 403},
      {"moved.test", "it answered 302", stage::proxy, false, 302},
      {"closes.test", "the connection ended before a reply came"},
      {"resets.test", "before a reply came"},
      {"half.test", "the connection ended within the reply"},
      {"half-resets.test", "within the reply"},
      {"garbage.test", "sent no HTTP/1.1 reply"},
      {"bytes.test", "sent no HTTP/1.1 reply"},
      {"odd.test", "sent no HTTP/1.1 reply"},
      {"headers.test", "65536"},
      {"talks.test", "more than an answer"},
      {"silent.test", "within ", stage::proxy, true},
      {"half-stalls.test", "within ", stage::proxy, true},
      {"interim.test", "within ", stage::proxy, true},
      {"interim-endless.test", "it answered 102", stage::proxy, false, 102},
      {"interim-opens.test", "the server ended the connection", stage::handshake},
      {"opens-closes.test", "the server ended the connection", stage::handshake},
      {"opens-resets.test", "the server ended the connection", stage::handshake},
      {"opens-stalls.test", "within ", stage::handshake, true},
  };
  return all;
}

options through(const std::string& login = "me:hunter2@") {
  options how = trusting();
  how.proxy = "http://" + login + "127.0.0.1:" + given("PROXY");
  return how;
}

}  // namespace

TEST_CASE("proxies that open no way") {
  const client c{https(), through()};
  const std::string port = ":" + given("HTTPS");
  for (const reading way : {reading::buffered, reading::streamed}) {
    for (const row& r : faults()) {
      CAPTURE(r.host);
      const std::string place = "https://" + std::string(r.host) + port;
      const request sent{.target = "/count?hunter2", .origin = place};
      outcome got;
      if (!r.timed_out) {
        got = call(c, sent, way);
      } else {
        with_patience([&](std::chrono::milliseconds wait, bool) {
          options how = through();
          (r.phase == stage::proxy ? how.connect_within : how.handshake_within) = wait;
          got = call(client{https(), how}, sent, way);
          return got.error && got.error->phase == r.phase;
        });
      }
      REQUIRE(got.error);
      CHECK_MESSAGE(got.error->phase == r.phase, got.said());
      CHECK_MESSAGE(holds(got.error->reason, r.says), got.said());
      if (r.phase == stage::proxy) {
        CHECK(holds(got.error->reason, "the proxy http://127.0.0.1:" + given("PROXY") + " opened no way to " + place));
      }
      CHECK(got.error->timed_out == r.timed_out);
      if (r.code != 0) CHECK(got.error->code == r.code);
      CHECK_FALSE(holds(got.error->reason, "hunter2"));
      CHECK(got.seconds < soon);
      const std::string word = next_id();
      CHECK(call(c, get("/same/" + word), way).body == word);
    }
    // All of them together have cost one connection to the place that works.
    CHECK(visit_of(call(c, get("/count"))).connection == visit_of(call(c, get("/count"))).connection);
  }
}

TEST_CASE("a call that waits for a proxy ends by its deadline and its token") {
  const client c{"https://silent.test:" + given("HTTPS"), through()};
  with_patience([&](std::chrono::milliseconds wait, bool is_last) {
    const outcome got = call(c.within(wait), get("/"));
    REQUIRE(got.error);
    if (got.error->phase != stage::proxy && !is_last) return false;
    CHECK(got.error->phase == stage::proxy);
    CHECK(got.error->timed_out);
    CHECK(holds(got.error->reason, "which the whole call has"));
    CHECK(got.seconds < soon);
    return true;
  });
  struct clock_token {
    std::chrono::steady_clock::time_point end;
    bool stop_requested() const { return std::chrono::steady_clock::now() >= end; }
  };
  with_patience([&](std::chrono::milliseconds wait, bool is_last) {
    const outcome got = call(c.until(clock_token{std::chrono::steady_clock::now() + wait}), get("/"));
    REQUIRE(got.error);
    if (got.error->phase != stage::proxy && !is_last) return false;
    CHECK(got.error->phase == stage::proxy);
    CHECK(got.error->cancelled);
    CHECK(got.seconds < soon);
    return true;
  });
}
