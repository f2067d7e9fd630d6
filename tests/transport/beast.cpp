// The Beast client, put through the suite of all transports; once more where its answers come later.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include "../golden/minimal/expected.hpp"
#include "transport_suite.hpp"
#include <bindery/beast.hpp>
#include <bindery/beast_async.hpp>
#include <bindery/then_await.hpp>
#include <bindery/then_callback.hpp>
#include <bindery/then_future.hpp>

#include <future>
#include <string>
#include <thread>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <doctest/doctest.h>

namespace {

bindery::beast::options options_of(const transport_suite::setting& s) {
  bindery::beast::options how;
  how.ca_file = s.ca_file;
  if (!s.ca_file.empty()) how.authorities = bindery::beast::trust::given_only;
  how.resolve_within = s.within;
  how.read_within = s.within;
  return how;
}

struct beast_subject {
  static constexpr transport_suite::offers offers{.streams_up = true, .streams_down = true};

  static bindery::beast::client make(const transport_suite::setting& s) {
    return bindery::beast::client(s.origin, options_of(s));
  }
};

/// Waits for each answer, while a thread runs the loop.
class waited {
 public:
  explicit waited(const transport_suite::setting& s) : http_(io_, s.origin, options_of(s)) {}
  waited(const waited&) = delete;
  waited& operator=(const waited&) = delete;
  ~waited() {
    busy_.reset();
    io_.stop();
    loop_.join();
  }

  template <class Request>
  bindery::beast::answer operator()(const Request& r) {
    return http_(r, boost::asio::use_future).get();
  }

 private:
  boost::asio::io_context io_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> busy_{io_.get_executor()};
  bindery::beast::async_client http_;
  std::thread loop_{[this] { io_.run(); }};
};

struct beast_async_subject {
  static constexpr transport_suite::offers offers{.streams_up = true};

  static waited make(const transport_suite::setting& s) { return waited(s); }
};

}  // namespace

TRANSPORT_SUITE(beast_subject);
TRANSPORT_SUITE(beast_async_subject);

namespace {

// The checking server answers with the request, so that a status that is not described shows what was sent.
template <class Outcome>
std::string sent(const Outcome& outcome) {
  const std::string& text = outcome.error().body;
  return std::to_string(outcome.status()) + " " + text.substr(0, text.find('\r'));
}

boost::asio::awaitable<std::string> awaited_ping(const bindery::beast::async_client& http) {
  const auto awaited = http.with(boost::asio::use_awaitable);
  const golden::minimal::Ping::Params none{};
  const auto outcome = co_await golden::minimal::ping(awaited, none);
  const auto again = co_await golden::minimal::ping(awaited);
  co_return sent(outcome) + "|" + sent(again);
}

}  // namespace

TEST_CASE("beast: the outcome of a generated operation is awaited, a future, or a handler's") {
  const std::string expected = "200 GET /live/v1/ping HTTP/1.1";
  boost::asio::io_context io(1);
  const bindery::beast::async_client http(io, transport_suite::given("HTTP"));
  auto awaited = boost::asio::co_spawn(io, awaited_ping(http), boost::asio::use_future);
  const auto promising = http.with(boost::asio::use_future);
  auto later = golden::minimal::ping(promising);
  std::string handed;
  golden::minimal::ping(bindery::then(http, [&](const auto& outcome) { handed = sent(outcome); }));
  io.run();
  CHECK(awaited.get() == expected + "|" + expected);
  CHECK(sent(later.get()) == expected);
  CHECK(handed == expected);
}
