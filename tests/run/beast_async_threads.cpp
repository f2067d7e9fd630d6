// The Beast transport's asynchronous calls: every completion token, the executors they end on, many at a time,
// deadlines, cancellation, and an executor that ends before its calls. It runs with the thread sanitizer, too.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include "../golden/minimal/expected.hpp"
#include "beast_support.hpp"
#include <bindery/beast_async.hpp>
#include <bindery/runtime.hpp>
#include <bindery/then_await.hpp>
#include <bindery/then_callback.hpp>
#include <bindery/then_future.hpp>

#include <chrono>
#include <cstddef>
#include <cstring>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#if BOOST_ASIO_VERSION >= 101900
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#endif
#if BOOST_ASIO_VERSION >= 102200
#include <boost/asio/deferred.hpp>
#endif
#include <dlfcn.h>
#include <doctest/doctest.h>
#include <netdb.h>

using namespace beast_test;
using namespace std::chrono_literals;
using heard = bindery::beast::answer;
using bindery::beast::async_client;
using bindery::beast::options;
using bindery::beast::stage;
namespace asio = boost::asio;

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

TEST_CASE("a callback gets the answer, on the thread that runs the executor and never from within the call") {
  asio::io_context io;
  const async_client c{io, http()};
  std::vector<std::string> got;
  const auto keep = [&](heard one) { got.push_back(one ? one->body : to_string(one.error())); };
  c(get("/same/hello"), keep);
  c(get("no slash"), keep);
  CHECK(got.empty());
  io.run();
  REQUIRE(got.size() == 2);
  CHECK(got[0] == "request: the target does not begin with `/`");
  CHECK(got[1] == "hello");
}

TEST_CASE("a hundred calls one after the other have one connection") {
  for (const std::string& origin : {http(), https()}) {
    asio::io_context io;
    const async_client c{io, origin, trusting()};
    std::set<std::string> connections;
    int left = 100;
    std::function<void()> next = [&] {
      c(get("/count"), [&](heard got) {
        REQUIRE_MESSAGE(got, to_string(got.error()));
        connections.insert(got->body.substr(0, got->body.find('.')));
        if (--left > 0) next();
      });
    };
    next();
    io.run();
    CHECK(left == 0);
    CHECK(connections.size() == 1);
  }
}

TEST_CASE(
    "a call's connection is back before its handler is called, on whatever thread, so that the next call has it") {
  asio::io_context io;
  const async_client c{io, http(), trusting()};
  std::set<std::string> connections;
  std::set<std::string> wrong;
  int left = 3000;
  std::function<void()> next = [&] {
    c(get("/count"), [&](const heard& got) {
      if (got) connections.insert(got->body.substr(0, got->body.find('.')));
      else wrong.insert(to_string(got.error()));
      if (--left > 0) next();
    });
  };
  next();
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) threads.emplace_back([&] { io.run(); });
  for (std::thread& one : threads) one.join();
  CHECK(left == 0);
  CHECK(wrong.empty());
  CHECK(connections.size() == 1);
}

TEST_CASE("the executor has nothing left to do when the calls have ended, whatever their deadlines were") {
  asio::io_context io;
  const async_client c{io, https(), trusting()};
  int ended = 0;
  const stopwatch time;
  for (int i = 0; i < 3; ++i) c(post("/echo", "x"), [&](const heard& got) { ended += got ? 1 : 0; });
  io.run();
  CHECK(ended == 3);
  CHECK(time.seconds() < soon);  // Each phase has a minute.
}

TEST_CASE("futures") {
  asio::io_context io;
  const async_client c{io, https(), trusting()};
  auto one = c(get("/same/one"), asio::use_future);
  auto two = c.with(asio::use_future)(get("/same/two"));
  std::thread runs([&] { io.run(); });
  CHECK(one.get()->body == "one");
  CHECK(two.get()->body == "two");
  runs.join();
}

TEST_CASE("generated operations take such clients") {
  using golden::minimal::Ping;
  asio::io_context io;
  const async_client c{io, http()};
  const Ping::Params none{};
  // The server knows no such path.
  int status = 0;
  bindery::request<Ping>(bindery::then(c, [&](const bindery::outcome<Ping>& got) { status = got.status(); }), none);
  io.run();
  CHECK(status == 404);
  const auto futures = c.with(asio::use_future);
  auto later = bindery::request<Ping>(futures, none);
  io.restart();
  std::thread runs([&] { io.run(); });
  CHECK(later.get().status() == 404);
  runs.join();
}

#ifdef BOOST_ASIO_HAS_CO_AWAIT  // Not with every pair of compiler and Boost.
namespace {

asio::awaitable<void> three_calls(const async_client& c, std::vector<std::string>& got) {
  const request first = post("/same/1", "body");
  const request second = get("/same/2");
  const request third = get("/hang-up");
  const heard one = co_await c(first, asio::use_awaitable);
  got.push_back(one->body);
  const auto awaited = c.with(asio::use_awaitable);
  const heard two = co_await awaited(second);
  got.push_back(two->body);
  const heard three = co_await c(third, asio::use_awaitable);
  got.push_back(std::string(three.error().phase.text()));
}

}  // namespace

namespace {

asio::awaitable<void> generated_call(const async_client& c, int& status) {
  using golden::minimal::Ping;
  const auto awaited = c.with(asio::use_awaitable);
  const Ping::Params none{};
  const auto got = co_await bindery::request<Ping>(awaited, none);
  status = got.status();
}

}  // namespace

TEST_CASE("awaitables of generated operations") {
  asio::io_context io;
  const async_client c{io, http()};
  int status = 0;
  asio::co_spawn(io, generated_call(c, status), asio::detached);
  io.run();
  CHECK(status == 404);
}

TEST_CASE("awaitables") {
  asio::io_context io;
  const async_client c{io, http()};
  std::vector<std::string> got;
  asio::co_spawn(io, three_calls(c, got), asio::detached);
  io.run();
  CHECK(got == std::vector<std::string>{"1", "2", "read"});
}
#endif

#if BOOST_ASIO_VERSION >= 102200
TEST_CASE("a deferred call begins when it is told to") {
  asio::io_context io;
  const async_client c{io, http()};
  auto later = c(get("/same/later"), asio::deferred);
  io.run();
  std::string got;
  std::move(later)([&](heard one) { got = one->body; });
  io.restart();
  io.run();
  CHECK(got == "later");
}
#endif

TEST_CASE("a handler runs on the executor that it is bound to") {
  asio::io_context io;
  asio::io_context other;
  const async_client c{io, http()};
  bool is_here = false;
  const auto there = other.get_executor();
  c(get("/count"), asio::bind_executor(there, [&](const heard&) { is_here = there.running_in_this_thread(); }));
  std::thread runs([&] { io.run(); });
  other.run();
  runs.join();
  CHECK(is_here);
}

TEST_CASE(
    "ten thousand calls on four threads over eight connections: each gets its own reply, and callers wait in turn") {
  for (const std::string& origin : {http(), https()}) {
    CAPTURE(origin);
    options how = trusting();
    how.connections = how.idle_connections = 8;
    how.wait_within = 60s;
    const int calls = origin == http() ? 10'000 : 1'000;
    asio::io_context io;
    const async_client c{io, origin, how};
    std::mutex for_all;
    std::set<std::string> connections;
    std::vector<std::string> wrong;
    int told = 0;
    std::function<void(int)> next = [&](int i) {
      if (i >= calls) return;
      const std::string id = std::to_string(i);
      c(get("/which/" + id), [&, i, id](const heard& got) {
        {
          const std::lock_guard<std::mutex> lock(for_all);
          ++told;
          if (!got) wrong.push_back(to_string(got.error()));
          else if (!got->body.starts_with(id + " ")) wrong.push_back(got->body);
          else connections.insert(got->body.substr(id.size() + 1));
        }
        next(i + 40);
      });
    };
    for (int i = 0; i < 40; ++i) next(i);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) threads.emplace_back([&] { io.run(); });
    for (std::thread& one : threads) one.join();
    CHECK(told == calls);
    CHECK(wrong.size() == 0);
    if (!wrong.empty()) CHECK(wrong.front() == "");
    CHECK(connections.size() <= 8);
    CHECK(connections.size() >= 2);
  }
}

TEST_CASE("each phase ends at its deadline, and the whole call at its own") {
  asio::io_context io;
  const auto ends = [&](const std::string& origin, const std::string& target, stage phase, bool is_whole) {
    CAPTURE(target);
    CAPTURE(is_whole);
    with_patience([&](std::chrono::milliseconds wait, bool is_last) {
      options mine = trusting();
      if (!is_whole && phase == stage::connect) mine.connect_within = wait;
      if (!is_whole && phase == stage::handshake) mine.handshake_within = wait;
      if (!is_whole && phase == stage::read) mine.read_within = wait;
      const async_client c{io, origin, mine};
      std::optional<heard> got;
      const auto keep = [&](heard one) { got = std::move(one); };
      const stopwatch time;
      if (is_whole) c.within(wait)(get(target), keep);
      else c(get(target), keep);
      io.restart();
      io.run();
      REQUIRE(got);
      REQUIRE_FALSE(*got);
      if (got->error().phase != phase && !is_last) return false;
      CHECK(got->error().phase == phase);
      CHECK(got->error().timed_out);
      CHECK(holds(got->error().reason, "which the whole call has") == is_whole);
      CHECK(time.seconds() > std::chrono::duration<double>(wait).count() - 0.01);
      CHECK(time.seconds() < soon);
      return true;
    });
  };
  for (const bool is_whole : {false, true}) {
    ends(http("FULL"), "/", stage::connect, is_whole);
    ends(https("SILENT"), "/", stage::handshake, is_whole);
    ends(http(), "/stall", stage::read, is_whole);
    ends(https(), "/drip", stage::read, is_whole);
  }
  // And who waits for a connection that another call has.
  options how = trusting();
  how.connections = 1;
  how.wait_within = 250ms;
  how.read_within = 2s;
  const async_client c{io, http(), how};
  std::vector<bindery::beast::failure> ended;
  for (int i = 0; i < 2; ++i) c(get("/stall"), [&](heard got) { ended.push_back(got.error()); });
  io.restart();
  io.run();
  REQUIRE(ended.size() == 2);
  CHECK(ended[0].phase == stage::pool);
  CHECK(ended[1].phase == stage::read);
}

#if BOOST_ASIO_VERSION >= 101900
TEST_CASE("an operation is cancelled through its slot, in each phase, and the client is as good as new") {
  struct row {
    std::string origin;
    request sent;
    stage phase;
  };
  const request large = post("/stall-unread", std::string(64'000'000, 'x'));
  const std::vector<row> rows{{"http://slow.test", get("/"), stage::resolve},
                              {http("FULL"), get("/"), stage::connect},
                              {"https://silent.test:" + given("HTTPS"), get("/"), stage::proxy},
                              {https("SILENT"), get("/"), stage::handshake},
                              {http(), large, stage::write},
                              {https(), large, stage::write},
                              {http(), get("/stall"), stage::read},
                              {http(), get("/drip"), stage::read},
                              {https(), get("/stall-body"), stage::read}};
  for (const row& r : rows) {
    CAPTURE(r.origin);
    CAPTURE(r.sent.target);
    with_patience([&](std::chrono::milliseconds wait, bool is_last) {
      asio::io_context io;
      options how = trusting();
      how.connections = 1;
      if (r.phase == stage::proxy) how.proxy = http("PROXY");
      const async_client c{io, r.origin, how};
      asio::cancellation_signal first_signal;
      asio::cancellation_signal second_signal;
      std::optional<heard> first;
      std::optional<heard> second;
      c(r.sent, asio::bind_cancellation_slot(first_signal.slot(), [&](heard got) { first = std::move(got); }));
      c(r.sent, asio::bind_cancellation_slot(second_signal.slot(), [&](heard got) { second = std::move(got); }));
      asio::steady_timer timer(io, wait);
      timer.async_wait([&](auto) {
        second_signal.emit(asio::cancellation_type::terminal);
        timer.expires_after(50ms);
        timer.async_wait([&](auto) { first_signal.emit(asio::cancellation_type::all); });
      });
      const stopwatch time;
      io.run();
      CHECK(time.seconds() < soon);
      REQUIRE(first);
      REQUIRE(second);
      if (first->error().phase != r.phase && !is_last) return false;
      CHECK(first->error().cancelled);
      CHECK(first->error().phase == r.phase);
      CHECK(second->error().cancelled);
      CHECK(second->error().phase == stage::pool);
      if (r.phase != stage::read && r.phase != stage::write) return true;
      std::string after;
      c(get("/count"), [&](const heard& got) { after = got ? got->body : to_string(got.error()); });
      io.restart();
      io.run();
      CHECK(after.ends_with(".1"));
      return true;
    });
  }
}
#endif

TEST_CASE("an executor may end before its calls: their handlers are let go of and never called") {
  const auto token = std::make_shared<int>(0);
  {
    std::optional<async_client> c;
    asio::io_context io;
    options how = trusting();
    how.connections = 2;
    c.emplace(io, http(), how);
    for (const char* const target : {"/stall", "/drip", "/stall-body", "/count"}) {
      (*c)(get(target), [token](const heard&) { ++*token; });
    }
    io.run_for(100ms);
    CHECK(token.use_count() > 1);
    c.reset();
  }
  CHECK(*token == 0);
  CHECK(token.use_count() == 1);
}

TEST_CASE("another origin, and a client that was moved from") {
  asio::io_context io;
  async_client c{io, http()};
  CHECK(c.origin() == http());
  std::vector<std::string> got;
  const auto keep = [&](const heard& one) { got.push_back(one ? one->body : to_string(one.error())); };
  request elsewhere = get("/echo");
  elsewhere.origin = "http://localhost:" + given("HTTP");
  c(elsewhere, keep);
  io.run();
  REQUIRE(got.size() == 1);
  CHECK(holds(got[0], "Host: localhost:"));
  const async_client moved{std::move(c)};
  c(get("/count"), keep);
  io.restart();
  io.run();
  CHECK(got.back() == "origin: this client was moved from");
}
