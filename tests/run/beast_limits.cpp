// Calls of the Beast transport that end early: by a deadline for the whole call, and by a token, in each phase.
#include "beast_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/retry.hpp>

#include <atomic>
#include <chrono>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>
#include <version>
#ifdef __cpp_lib_jthread
#include <stop_token>
#endif

#include <dlfcn.h>
#include <doctest/doctest.h>
#include <netdb.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::failure;
using bindery::beast::options;
using bindery::beast::stage;

/// The system's lookup, but for one host that takes its time, as when no name server answers.
extern "C" int getaddrinfo(const char* host, const char* port, const addrinfo* hints, addrinfo** found) {
  if (host != nullptr && std::strcmp(host, "slow.test") == 0) {
    std::this_thread::sleep_for(20s);
    return EAI_AGAIN;
  }
  using lookup = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
  static const lookup real = reinterpret_cast<lookup>(dlsym(RTLD_NEXT, "getaddrinfo"));
  return real(host, port, hints, found);
}

namespace {

/// A token of the program's own.
struct flag {
  std::shared_ptr<std::atomic<bool>> is_set = std::make_shared<std::atomic<bool>>(false);
  bool stop_requested() const { return *is_set; }
};

struct row {
  std::string origin;
  request sent;
  stage phase;
};

/// A call that hangs in each phase.
std::vector<row> hanging() {
  const std::string large(64'000'000, 'x');
  return {
      {"http://slow.test", get("/"), stage::resolve},
      {http("FULL"), get("/"), stage::connect},
      {https("SILENT"), get("/"), stage::handshake},
      {http(), {.method = "POST", .target = "/stall-unread", .body = large}, stage::write},
      {https(), {.method = "POST", .target = "/stall-unread", .body = large}, stage::write},
      {http(), get("/stall"), stage::read},
      {http(), get("/stall-body"), stage::read},
      {http(), get("/drip"), stage::read},
      {https(), get("/stall"), stage::read},
  };
}

}  // namespace

TEST_CASE("a call ends when its token says so, in each phase, and the client is as good as new") {
  for (const row& r : hanging()) {
    CAPTURE(r.origin);
    CAPTURE(r.sent.target);
    with_patience([&](std::chrono::milliseconds wait, bool is_last) {
      const client c{r.origin, trusting()};
      const flag token;
      std::thread later([&] {
        std::this_thread::sleep_for(wait);
        *token.is_set = true;
      });
      const stopwatch time;
      const auto got = c.until(token)(r.sent);
      const double seconds = time.seconds();
      later.join();
      REQUIRE_FALSE(got);
      if (got.error().phase != r.phase && !is_last) return false;
      CHECK(got.error().cancelled);
      CHECK_FALSE(got.error().timed_out);
      CHECK_MESSAGE(got.error().phase == r.phase, to_string(got.error()));
      CHECK(holds(got.error().reason, "the call was cancelled"));
      CHECK(seconds > std::chrono::duration<double>(wait).count() - 0.02);
      CHECK(seconds < soon);
      if (r.phase == stage::write || r.phase == stage::read) {
        CHECK_MESSAGE(c(get("/count"))->body.ends_with(".1"), "the connection of a cancelled call was used again");
        CHECK(c(get("/same/mine"))->body == "mine");
      }
      return true;
    });
  }
}

TEST_CASE("a call that waits for a connection ends when its token says so, and leaves the queue") {
  options how = trusting();
  how.connections = 1;
  const client c{http(), how};
  auto busy = c.streaming()(get("/chunked"));
  REQUIRE(busy);
  const flag token;
  std::thread later([&] {
    std::this_thread::sleep_for(100ms);
    *token.is_set = true;
  });
  const auto got = c.until(token)(get("/count"));
  later.join();
  REQUIRE_FALSE(got);
  CHECK(got.error().phase == stage::pool);
  CHECK(got.error().cancelled);
  for (std::string piece; busy->body(piece);) continue;
  CHECK(c(get("/count"))->body.ends_with(".2"));
}

TEST_CASE("a token that has spoken already sends nothing, and one that never does changes nothing") {
  const client c{http()};
  CHECK(c(get("/count"))->body.ends_with(".1"));
  flag token;
  *token.is_set = true;
  const auto got = c.until(token)(get("/count"));
  REQUIRE_FALSE(got);
  CHECK(got.error().cancelled);
  CHECK(got.error().reason == "nothing was sent; the call was cancelled");
  CHECK(c.within(0ms)(get("/count")).error().timed_out);
  CHECK(c.until(flag{})(get("/count"))->body.ends_with(".2"));
}

#ifdef __cpp_lib_jthread
TEST_CASE("std::stop_token is such a token") {
  const client c{http(), trusting()};
  std::stop_source source;
  std::thread later([&] {
    std::this_thread::sleep_for(50ms);
    source.request_stop();
  });
  const auto got = c.until(source.get_token())(get("/stall"));
  later.join();
  REQUIRE_FALSE(got);
  CHECK(got.error().cancelled);
}
#endif

TEST_CASE("a deadline for the whole call ends it in each phase, by the options or for one call") {
  for (const row& r : hanging()) {
    CAPTURE(r.origin);
    CAPTURE(r.sent.target);
    for (const bool is_option : {true, false}) {
      with_patience([&](std::chrono::milliseconds wait, bool is_last) {
        options how = trusting();
        how.call_within = is_option ? wait : 60s;
        const client c{r.origin, how};
        const stopwatch time;
        const auto got = is_option ? c(r.sent) : c.within(wait)(r.sent);
        const double seconds = time.seconds();
        REQUIRE_FALSE(got);
        if (got.error().phase != r.phase && !is_last) return false;
        CHECK(got.error().timed_out);
        CHECK_FALSE(got.error().cancelled);
        CHECK_MESSAGE(got.error().phase == r.phase, to_string(got.error()));
        CHECK(holds(got.error().reason, "within " + std::to_string(wait.count()) + " ms, which the whole call has"));
        CHECK(seconds > std::chrono::duration<double>(wait).count() - 0.01);
        CHECK(seconds < soon);
        return true;
      });
    }
  }
}

TEST_CASE("the nearest of several deadlines counts, and the message says which it was") {
  options how = trusting();
  how.read_within = 200ms;
  how.call_within = 60s;
  const auto got = client(http(), how).within(50s)(get("/stall"));
  REQUIRE_FALSE(got);
  CHECK(got.error().reason == "no reply came within 200 ms");
}

TEST_CASE("the time of `within` runs for all calls of that transport together, so a retry cannot stretch it") {
  const client c{http(), trusting()};
  const stopwatch time;
  const auto brief = c.within(2s);
  CHECK(brief(get("/count")));
  bindery::retrying tried{brief, {.attempts = 3, .first_wait = 1ms}};
  const auto got = tried(get("/stall"));
  REQUIRE_FALSE(got);
  CHECK(got.error().timed_out);
  CHECK(time.seconds() < 5);  // Three calls of two seconds would take longer.
  CHECK(brief.origin() == http());
}

TEST_CASE("a body that is streamed ends by token and deadline, too") {
  const client c{http(), trusting()};
  std::string piece;
  {
    const flag token;
    auto got = c.until(token).streaming()(get("/stall-body"));
    REQUIRE(got);
    CHECK(got->body(piece));
    *token.is_set = true;
    CHECK_FALSE(got->body(piece));
    REQUIRE(got->body.error() != nullptr);
    CHECK(got->body.error()->cancelled);
  }
  auto got = c.within(2s).streaming()(get("/stall-body"));
  REQUIRE_MESSAGE(got, to_string(got.error()));
  const stopwatch time;
  CHECK(got->body(piece));
  CHECK_FALSE(got->body(piece));
  REQUIRE(got->body.error() != nullptr);
  CHECK(got->body.error()->timed_out);
  CHECK(time.seconds() < soon);
  CHECK(c(get("/count"))->body.ends_with(".1"));
}
