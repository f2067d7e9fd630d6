// Adaptors around the asynchronous Beast client: with a handler, with an awaitable of Asio, and a pace whose sleep
// holds up no thread.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include "beast_support.hpp"
#include <bindery/adaptor_await.hpp>
#include <bindery/adaptor_callback.hpp>
#include <bindery/beast_async.hpp>
#include <bindery/http.hpp>
#include <bindery/measuring.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <bindery/timeout.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <doctest/doctest.h>

namespace asio = boost::asio;
using beast_test::http;
using bindery::beast::answer;
using std::chrono::milliseconds;

namespace {

struct asio_pace : bindery::system_pace {
  explicit asio_pace(asio::io_context& io) : on(&io) {}

  template <class Then>
  void sleep(milliseconds time, Then then) const {
    const auto timer = std::make_shared<asio::steady_timer>(*on, time);
    timer->async_wait([timer, then = std::move(then)](const auto&) mutable { then(); });
  }
#ifdef BOOST_ASIO_HAS_CO_AWAIT
  asio::awaitable<void> sleep(milliseconds time) const {
    asio::steady_timer timer(*on, time);
    co_await timer.async_wait(asio::use_awaitable);
  }
#endif

  asio::io_context* on;
};

bindery::http_request get(std::string target) {
  bindery::http_request request{.method = "GET", .target = std::move(target)};
  request.operation.idempotent = true;
  return request;
}

const bindery::retry_policy quick{.attempts = 3, .first_wait = milliseconds(2)};

}  // namespace

TEST_CASE("a handler: tries, redirects, and a time that ends what is under way") {
  asio::io_context io;
  const bindery::beast::async_client c{io, http()};
  std::vector<int> tries;
  const auto note = [&tries](const bindery::call_record& call) { tries.push_back(call.attempt); };
  const bindery::redirecting calls{bindery::retrying{bindery::measuring{c, note}, quick, asio_pace(io)}};
  std::vector<std::string> got;
  const auto keep = [&](const answer& one) {
    got.push_back(one ? std::to_string(one->status) : std::string(one.error().phase));
  };
  calls(get("/redirect"), keep);
  CHECK(got.empty());
  io.run();
  CHECK(got == std::vector<std::string>{"200"});
  CHECK(tries == std::vector<int>{1, 1});

  tries.clear();
  io.restart();
  calls(get("/hang-up"), keep);
  io.run();
  CHECK(got == std::vector<std::string>{"200", "read"});
  CHECK(tries == std::vector<int>{1, 2, 3});

  io.restart();
  bool timed_out = false;
  const bindery::timing_out brief{calls, milliseconds(200)};
  const beast_test::stopwatch watch;
  brief(get("/stall"), [&](const answer& one) { timed_out = !one && one.error().timed_out; });
  io.run();
  CHECK(timed_out);
  CHECK(watch.seconds() < beast_test::soon);
}

#ifdef BOOST_ASIO_HAS_CO_AWAIT
TEST_CASE("an awaitable: tries, redirects, and a time that ends what is under way") {
  asio::io_context io;
  const bindery::beast::async_client c{io, http()};
  const auto awaited = c.with(asio::use_awaitable);
  std::vector<int> tries;
  const auto note = [&tries](const bindery::call_record& call) { tries.push_back(call.attempt); };
  const bindery::redirecting calls{bindery::retrying{bindery::measuring{awaited, note}, quick, asio_pace(io)}};
  std::vector<std::string> got;
  const auto both = [&]() -> asio::awaitable<void> {
    for (const char* target : {"/redirect", "/hang-up"}) {
      const bindery::http_request request = get(target);
      const answer one = co_await calls(request);
      got.push_back(one ? std::to_string(one->status) : std::string(one.error().phase));
    }
  };
  asio::co_spawn(io, both(), asio::detached);
  io.run();
  CHECK(got == std::vector<std::string>{"200", "read"});
  CHECK(tries == std::vector<int>{1, 1, 1, 2, 3});

  io.restart();
  bool timed_out = false;
  const bindery::timing_out brief{calls, milliseconds(200)};
  const beast_test::stopwatch watch;
  const auto stalled = [&]() -> asio::awaitable<void> {
    const bindery::http_request request = get("/stall");
    const answer one = co_await brief(request);
    timed_out = !one && one.error().timed_out;
  };
  asio::co_spawn(io, stalled(), asio::detached);
  io.run();
  CHECK(timed_out);
  CHECK(watch.seconds() < beast_test::soon);
}
#endif
