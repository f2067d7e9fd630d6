// Streams of generated operations over transports that are awaited: over the asynchronous Beast client with Asio's
// awaitable, and over a transport of the test's own with a coroutine's type of its own.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include "../golden/streams/expected.hpp"
#include "beast_support.hpp"
#include "tasks.hpp"
#include <bindery/adaptor_await.hpp>
#include <bindery/beast_async.hpp>
#include <bindery/retry.hpp>
#include <bindery/runtime.hpp>
#include <bindery/timeout.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <doctest/doctest.h>

#ifdef BINDERY_TEST_HAS_COROUTINES
#include <bindery/stream_await.hpp>

using namespace std::chrono_literals;
namespace rt = bindery;
namespace streams = golden::streams;
using texts = std::vector<std::string>;

namespace {

using rt::fault;

/// A body whose pieces are awaited, each after a turn.
struct awaited_body {
  texts pieces{};
  std::string trouble{};

  tests::task<bool> operator()(std::string& piece) {
    const tests::later turn;
    co_await turn;
    if (pieces.empty()) co_return false;
    piece = pieces.front();
    pieces.erase(pieces.begin());
    co_return true;
  }
  const std::string& error() const { return trouble; }
};

struct awaited_reply {
  int status = 200;
  rt::header_list headers{};
  awaited_body body{};
};

/// Gives one reply after the other.
struct scripted {
  std::vector<awaited_reply>& replies;
  rt::header_list* asked = nullptr;

  tests::task<awaited_reply> operator()(const rt::http_request& request) const {
    if (asked != nullptr) *asked = request.headers;
    awaited_reply first = std::move(replies.front());
    replies.erase(replies.begin());
    co_return first;
  }
};

std::string words_of(const rt::call_error& error) { return error.whose == fault::none ? "" : to_string(error); }

/// Goes through a stream of texts to its end.
template <class Stream>
tests::task<texts> all_of(Stream& from) {
  texts all;
  while (const auto* item = co_await from.next()) all.push_back(*item);
  co_return all;
}

}  // namespace

TEST_CASE("awaited: pieces of a body, none of them empty, and why they end") {
  std::vector<awaited_reply> replies(2);
  replies[0].body.pieces = {"one", "", "two"};
  replies[1].body = {{"half"}, "the line is dead"};
  auto whole = rt::chunks<streams::Download>(scripted{replies}, {});
  CHECK(whole.status() == 0);
  auto first = all_of(whole);
  CHECK(tests::run(first) == texts{"one", "two"});
  CHECK(words_of(whole.error()) == "");
  CHECK(whole.status() == 200);
  auto cut = rt::chunks<streams::Download>(scripted{replies}, {});
  auto second = all_of(cut);
  CHECK(tests::run(second) == texts{"half"});
  CHECK(cut.error().whose == fault::transport);
  CHECK(beast_test::holds(words_of(cut.error()), "the line is dead"));
  auto nothing = all_of(cut);
  CHECK(tests::run(nothing).empty());
}

TEST_CASE("awaited: JSON texts; behind one that is not as described the stream goes on") {
  std::vector<awaited_reply> replies(1);
  replies[0].body.pieces = {"1\n2", "\n\"three\"\n4", "\n"};
  auto numbers = rt::items<streams::ReadNumbers, std::int64_t>(scripted{replies}, {});
  const auto go_on = [](auto& from) -> tests::task<std::vector<std::int64_t>> {
    std::vector<std::int64_t> all;
    while (const auto* item = co_await from.next()) all.push_back(*item);
    co_return all;
  };
  auto first = go_on(numbers);
  CHECK(tests::run(first) == std::vector<std::int64_t>{1, 2});
  CHECK(numbers.error().whose == fault::server);
  CHECK(numbers.error().where == "/2");
  auto second = go_on(numbers);
  CHECK(tests::run(second) == std::vector<std::int64_t>{4});
  CHECK(words_of(numbers.error()) == "");
}

TEST_CASE("awaited: a status that is no success, and what cannot be sent") {
  std::vector<awaited_reply> replies(1);
  replies[0] = {503, {{"X-Request-Id", "r1"}}, {{"not ", "today"}}};
  auto refused = rt::chunks<streams::Download>(scripted{replies}, {});
  auto none = all_of(refused);
  CHECK(tests::run(none).empty());
  CHECK(refused.status() == 503);
  CHECK(refused.error().body == "not today");
  CHECK(refused.error().whose == fault::service);
  auto unsent = rt::chunks<streams::Download>(scripted{replies}, {}, {.server = "no server"});
  auto nothing = all_of(unsent);
  CHECK(tests::run(nothing).empty());
  CHECK(unsent.error().whose == fault::caller);
}

TEST_CASE("awaited: a stream of events asks again behind the last one, when a coroutine says so") {
  std::vector<awaited_reply> replies(3);
  for (awaited_reply& one : replies) one.headers = {{"Content-Type", "text/event-stream"}};
  replies[0].body.pieces = {"retry: 7\nid: a\ndata: one\n\n"};
  replies[1].body = {{"data: two\n\n"}, "broken"};
  replies[2].status = 204;
  rt::header_list asked;
  texts waits;
  const auto again = [&](std::uint64_t wait, int attempt) -> tests::task<bool> {
    const tests::later turn;
    co_await turn;
    waits.push_back(std::to_string(wait) + " " + std::to_string(attempt));
    co_return true;
  };
  auto events = rt::events<streams::WatchPlain, std::string>(scripted{replies, &asked}, {}).reconnecting(again);
  const auto go_on = [](auto& from) -> tests::task<texts> {
    texts all;
    while (const auto* event = co_await from.next()) all.push_back(event->data);
    co_return all;
  };
  auto going = go_on(events);
  CHECK(tests::run(going) == texts{"one", "two"});
  CHECK(waits == texts{"7 1", "7 1"});
  const std::string* const last = rt::find_header(asked, "Last-Event-ID");
  REQUIRE(last);
  CHECK(*last == "a");
  CHECK(events.reader().last_event_id() == "a");
}

TEST_CASE("awaited: a stream that is closed early has no more") {
  std::vector<awaited_reply> replies(1);
  replies[0].body.pieces = {"1\n2\n3\n"};
  auto numbers = rt::items<streams::ReadNumbers>(scripted{replies}, {});
  const auto two = [](auto& from) -> tests::task<int> {
    int count = 0;
    for (; count < 2; ++count) static_cast<void>(co_await from.next());
    from.close();
    if (co_await from.next() != nullptr) ++count;
    co_return count;
  };
  auto going = two(numbers);
  CHECK(tests::run(going) == 2);
  CHECK(words_of(numbers.error()) == "");
}

#ifdef BOOST_ASIO_HAS_CO_AWAIT  // Not with every pair of compiler and Boost.
namespace {

namespace asio = boost::asio;
using bindery::beast::async_client;

/// What the tests' server does is told by a target, which no operation has.
template <class Streaming>
struct retargeted {
  Streaming to;
  std::string target;

  auto operator()(rt::http_request request) const {
    request.target = target;
    return to(std::move(request));
  }
};

template <class Calls>
auto pouring(const Calls& calls, std::string target) {
  return retargeted<decltype(calls.streaming())>{calls.streaming(), std::move(target)};
}

}  // namespace

TEST_CASE("Asio: events come while the reply is on its way, and the connection is used again afterwards") {
  for (const std::string& origin : {beast_test::http(), beast_test::https()}) {
    asio::io_context io;
    const async_client c{io, origin, beast_test::trusting()};
    texts seen;
    const auto all = [&]() -> asio::awaitable<void> {
      const auto http = c.with(asio::use_awaitable);
      const rt::call_options there{.server = origin + "/dripping"};
      auto events = rt::events<streams::WatchPlain, std::string>(http, {}, there);
      while (const auto* event = co_await events.next()) {
        seen.push_back(event->data + " " + event->id);
        if (seen.size() > 1) continue;
        const beast_test::request on = beast_test::get("/drip-on");
        static_cast<void>(co_await http(on));  // Another connection; the server waits for it.
      }
      seen.push_back(words_of(events.error()));
      for (int i = 0; i < 2; ++i) {
        const beast_test::request count = beast_test::get("/count");
        const auto counted = co_await http(count);
        seen.push_back(counted->body.substr(counted->body.find('.')));
      }
    };
    asio::co_spawn(io, all(), asio::detached);
    io.run();
    CHECK(seen == texts{"one 1", "two 1", "", ".2", ".3"});
  }
}

TEST_CASE("Asio: a download that is long, a time that ends one, and adaptors around the streaming side") {
  asio::io_context io;
  const async_client c{io, beast_test::http(), beast_test::trusting()};
  std::size_t size = 0;
  texts troubles;
  int timed_out = 0;
  const beast_test::stopwatch watch;
  const auto all = [&]() -> asio::awaitable<void> {
    const auto http = c.with(asio::use_awaitable);
    const std::string head = "/play/big?send=HTTP/1.1%20200%20OK%0D%0AContent-Length:%2016777216%0D%0A%0D%0A";
    auto big = rt::chunks<streams::Download>(pouring(http, head + "&pour=1048576:0123456789abcdef"), {});
    while (const std::string* piece = co_await big.next()) size += piece->size();
    troubles.push_back(words_of(big.error()));

    auto brief = rt::chunks<streams::Download>(pouring(http.within(200ms), "/stall-body"), {});
    while (co_await brief.next() != nullptr) ++timed_out;
    troubles.push_back(words_of(brief.error()));

    bindery::timing_out timed{http.streaming(), 200ms};
    auto late = rt::chunks<streams::Download>(timed, {}, {.server = beast_test::http() + "/stall-body"});
    while (co_await late.next() != nullptr) ++timed_out;
    troubles.push_back(words_of(late.error()));

    // The side that streams is asked of what is inside.
    bindery::timing_out whole{http, 200ms};
    auto stalling = rt::chunks<streams::Download>(whole, {}, {.server = beast_test::http() + "/stall"});
    while (co_await stalling.next() != nullptr) ++timed_out;
    troubles.push_back(words_of(stalling.error()));
  };
  asio::co_spawn(io, all(), asio::detached);
  io.run();
  CHECK(size == 16777216);
  CHECK(timed_out == 2);
  CHECK(watch.seconds() < 8);
  REQUIRE(troubles.size() == 4);
  CHECK(troubles[0] == "");
  for (std::size_t i : {1U, 2U, 3U})
    CHECK_MESSAGE(beast_test::holds(troubles[i], "which the whole call has"), troubles[i]);
}
#endif
#endif
