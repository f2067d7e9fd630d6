// Replies of the asynchronous Beast client whose bodies come piece by piece: with every completion token, no faster
// than they are asked for, deadlines, cancellation, what becomes of the connection, and an executor that ends before
// its calls. It runs with the thread sanitizer, too.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include "beast_support.hpp"
#include <bindery/beast_async.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#if BOOST_ASIO_VERSION >= 101900
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#endif
#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::async_body;
using bindery::beast::async_client;
using bindery::beast::async_streaming;
using bindery::beast::options;
using bindery::beast::stage;
using opened = async_streaming<>::answer_type;
namespace asio = boost::asio;

static_assert(!std::is_copy_constructible_v<async_body<>> && std::is_nothrow_move_constructible_v<async_body<>>);

namespace {

/// Takes a reply in, piece after piece, by callbacks.
struct taken {
  opened reply{bindery::beast::failure{}};
  std::string piece{};
  std::string all{};
  bool ended = false;

  void take(const async_streaming<>& from, const std::string& target) {
    from(get(target), [this](opened got) {
      reply = std::move(got);
      if (reply) more();
    });
  }
  void more() {
    reply->body(piece, [this](bool there) {
      if (!there) return static_cast<void>(ended = true);
      all += piece;
      more();
    });
  }
  std::string trouble() const {
    if (!reply) return to_string(reply.error());
    const auto* const why = reply->body.error();
    return why == nullptr ? "" : to_string(*why);
  }
};

std::string body_now(asio::io_context& io, const async_client& c, const std::string& target) {
  std::string got;
  c(get(target), [&](const bindery::beast::answer& one) { got = one ? one->body : to_string(one.error()); });
  io.restart();
  io.run();
  return got;
}

}  // namespace

TEST_CASE("a reply comes before its body, in every framing, and a body that has ended gives its connection back") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"/chunked", "hello, world"}, {"/byte-by-byte", "slow but sure"}, {"/same/x", "x"}, {"/204", ""}};
  for (const std::string& origin : {http(), https()}) {
    for (const auto& row : rows) {
      const auto& target = row.first;
      const auto& body = row.second;
      CAPTURE(target);
      asio::io_context io;
      const async_client c{io, origin, trusting()};
      const std::string before = body_now(io, c, "/count");
      taken one;
      io.restart();
      one.take(c.streaming(), target);
      io.run();
      CHECK(one.trouble() == "");
      CHECK(one.ended);
      CHECK(one.all == body);
      // The third request of the same connection.
      const std::string connection = before.substr(0, before.find('.'));
      CHECK(body_now(io, c, "/count") == connection + ".3");
      bool again = true;
      one.reply->body(one.piece, [&](bool there) { again = there; });
      io.restart();
      io.run();
      CHECK_FALSE(again);
    }
  }
}

TEST_CASE("nothing is read before it is asked for, and letting go of a body closes its connection") {
  asio::io_context io;
  const async_client c{io, http()};
  std::optional<taken> one(std::in_place);
  std::size_t pieces = 0;
  std::size_t longest = 0;
  std::function<void()> more = [&] {
    one->reply->body(one->piece, [&](bool there) {
      longest = (std::max)(longest, one->piece.size());
      if (there && ++pieces < 100) more();
    });
  };
  c.streaming()(get("/play/slow?send=HTTP/1.1%20200%20OK%0D%0A%0D%0A&pour=0:0123456789abcdef"), [&](opened got) {
    one->reply = std::move(got);
    more();
  });
  io.run();
  CHECK(pieces == 100);
  CHECK(longest <= 64 * 1024);
  // The server goes on until the buffers of the system are full, and no further.
  std::string poured, later;
  for (int i = 0; i < 100 && (i == 0 || poured != later); ++i) {
    poured = later;
    std::this_thread::sleep_for(50ms);
    later = body_now(io, c, "/poured/slow");
  }
  CHECK(poured == later);
  CHECK(std::stoll(poured) < 64LL * 1024 * 1024);
  const std::string open = body_now(io, c, "/count");
  one.reset();
  CHECK(body_now(io, c, "/count") ==
        open.substr(0, open.find('.')) + "." + std::to_string(std::stoi(open.substr(open.find('.') + 1)) + 1));
}

TEST_CASE("a body of 16 MiB comes whole") {
  for (const std::string& origin : {http(), https()}) {
    asio::io_context io;
    const async_client c{io, origin, trusting()};
    taken one;
    one.take(
        c.streaming(),
        "/play/all?send=HTTP/1.1%20200%20OK%0D%0AContent-Length:%2016777216%0D%0A%0D%0A&pour=1048576:0123456789abcdef");
    io.run();
    CHECK(one.trouble() == "");
    CHECK(one.all.size() == 16777216);
    CHECK(one.all.find("f0") == 15);
  }
}

TEST_CASE("futures") {
  asio::io_context io;
  const async_client c{io, https(), trusting()};
  const auto work = asio::make_work_guard(io);
  std::thread runs([&] { io.run(); });
  const auto futures = c.with(asio::use_future);
  auto got = futures.streaming()(get("/chunked")).get();
  REQUIRE(got);
  CHECK(got->status == 200);
  std::string all;
  for (std::string piece; got->body(piece).get();) all += piece;
  CHECK(all == "hello, world");
  CHECK(got->body.error() == nullptr);
  io.stop();
  runs.join();
}

#ifdef BOOST_ASIO_HAS_CO_AWAIT  // Not with every pair of compiler and Boost.
namespace {

asio::awaitable<void> all_of(const async_client& c, std::string target, std::string& all, std::string& trouble) {
  const auto streaming = c.with(asio::use_awaitable).streaming();
  const request asked = get(std::move(target));
  auto got = co_await streaming(asked);
  if (!got) {
    trouble = to_string(got.error());
    co_return;
  }
  std::string piece;
  while (co_await got->body(piece)) all += piece;
  if (got->body.error() != nullptr) trouble = to_string(*got->body.error());
}

}  // namespace

TEST_CASE("awaitables, and bodies that break off say why") {
  asio::io_context io;
  const async_client c{io, http()};
  std::string all, trouble, cut, why, none, failed;
  asio::co_spawn(io, all_of(c, "/chunked", all, trouble), asio::detached);
  asio::co_spawn(io, all_of(c, "/truncated", cut, why), asio::detached);
  asio::co_spawn(io, all_of(c, "/hang-up", none, failed), asio::detached);
  io.run();
  CHECK(all == "hello, world");
  CHECK(trouble == "");
  CHECK(cut == "0123456789");
  CHECK(holds(why, "100"));
  CHECK(none == "");
  CHECK(holds(failed, "read: "));
}

TEST_CASE("a hundred streams at once on four threads over eight connections, each whole and its own") {
  options how = trusting();
  how.connections = how.idle_connections = 8;
  asio::io_context io;
  const async_client c{io, https(), how};
  constexpr std::size_t many = 100;
  std::vector<std::string> all(many), trouble(many);
  for (std::size_t i = 0; i < many; ++i) {
    const std::string id = std::to_string(i);
    const std::string target = "/play/" + id +
                               "?send=HTTP/1.1%20200%20OK%0D%0ATransfer-Encoding:%20chunked%0D%0A%0D%0A" +
                               "1%0D%0Aa%0D%0A&wait=1&send=2%0D%0A{id}" + (i < 10 ? "." : "") + "%0D%0A0%0D%0A%0D%0A";
    asio::co_spawn(io, all_of(c, target, all[i], trouble[i]), asio::detached);
  }
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) threads.emplace_back([&] { io.run(); });
  for (std::thread& one : threads) one.join();
  for (std::size_t i = 0; i < many; ++i) {
    CHECK(trouble[i] == "");
    CHECK(all[i] == "a" + std::to_string(i) + (i < 10 ? "." : ""));
  }
}
#endif

TEST_CASE("a body ends at its deadline, and at that of the whole call") {
  asio::io_context io;
  options how = trusting();
  how.quiet_within = 250ms;
  const async_client quick{io, http(), how};
  const async_client patient{io, http(), trusting()};
  const auto failed = [&](const async_streaming<>& from, const std::string& target) {
    taken one;
    const stopwatch time;
    io.restart();
    one.take(from, target);
    io.run();
    CHECK(time.seconds() > 0.2);
    CHECK(time.seconds() < soon);
    REQUIRE(one.reply);
    REQUIRE(one.reply->body.error());
    CHECK(one.reply->body.error()->timed_out);
    CHECK(one.reply->body.error()->phase == stage::read);
    return one;
  };
  CHECK(failed(quick.streaming(), "/stall-body").all == "half");
  CHECK(holds(failed(patient.within(1s).streaming(), "/stall-body").trouble(), "which the whole call has"));
  // What drips is never quiet, but the whole call has an end.
  CHECK(failed(patient.streaming().within(1s), "/drip").all.starts_with("x"));
  CHECK(body_now(io, patient, "/count").ends_with(".1"));

  // The time runs, too, while nobody asks for more.
  taken late;
  io.restart();
  patient.within(1s).streaming()(get("/chunked"), [&](opened got) { late.reply = std::move(got); });
  io.run();
  REQUIRE(late.reply);
  std::this_thread::sleep_for(1200ms);
  io.restart();
  late.more();
  io.run();
  CHECK(late.all == "");
  CHECK(holds(late.trouble(), "which the whole call has"));
}

TEST_CASE("a body may be let go of while a piece is awaited: the handler hears that there is none") {
  asio::io_context io;
  const async_client c{io, https(), trusting()};
  std::optional<opened> reply;
  std::string piece;
  std::vector<bool> told;
  c.streaming()(get("/stall-body"), [&](opened got) {
    reply.emplace(std::move(got));
    (*reply)->body(piece, [&](bool first) {
      told.push_back(first);
      (*reply)->body(piece, [&](bool second) { told.push_back(second); });
      reply.reset();
    });
  });
  const stopwatch time;
  io.run();
  CHECK(time.seconds() < soon);
  CHECK(told == std::vector<bool>{true, false});
  CHECK(body_now(io, c, "/count").ends_with(".1"));
}

#if BOOST_ASIO_VERSION >= 101900
TEST_CASE("a piece that is awaited is cancelled through its slot, and the connection closed") {
  asio::io_context io;
  const async_client c{io, http(), trusting()};
  taken one;
  asio::cancellation_signal signal;
  std::optional<bool> second;
  c.streaming()(get("/stall-body"), [&](opened got) {
    one.reply = std::move(got);
    one.reply->body(one.piece, [&](bool) {
      one.reply->body(one.piece, asio::bind_cancellation_slot(signal.slot(), [&](bool there) { second = there; }));
      signal.emit(asio::cancellation_type::terminal);
    });
  });
  const stopwatch time;
  io.run();
  CHECK(time.seconds() < soon);
  CHECK(second == false);
  REQUIRE(one.reply->body.error());
  CHECK(one.reply->body.error()->cancelled);
  CHECK(body_now(io, c, "/count").ends_with(".1"));
}
#endif

TEST_CASE("an executor may end while a piece is awaited, and before a body is let go of") {
  const auto token = std::make_shared<int>(0);
  {
    asio::io_context io;
    const async_client c{io, http(), trusting()};
    std::optional<opened> reply;
    std::string piece;
    c.streaming()(get("/stall-body"), [&, token](opened got) {
      reply.emplace(std::move(got));
      (*reply)->body(piece, [&, token](bool) { (*reply)->body(piece, [token](bool) { ++*token; }); });
    });
    for (int tries = 0; piece != "half" && tries < 200; ++tries) io.run_for(100ms);
    CHECK(token.use_count() > 1);
    CHECK(piece == "half");
  }
  CHECK(*token == 0);
  CHECK(token.use_count() == 1);
}

TEST_CASE("a body outlives its client; and one that was moved from has no bytes") {
  asio::io_context io;
  std::optional<async_client> c(std::in_place, io, http());
  taken one;
  c->streaming()(get("/chunked"), [&](opened got) { one.reply = std::move(got); });
  io.run();
  c.reset();
  taken other;
  other.reply = std::move(one.reply);
  io.restart();
  other.more();
  one.reply->body(one.piece, [&](bool there) { one.ended = !there; });
  io.run();
  CHECK(other.all == "hello, world");
  CHECK(one.ended);
}
