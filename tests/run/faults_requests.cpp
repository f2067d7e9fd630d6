// Servers that stop reading in the middle of a request's body: they hang up, reset or fall silent. Each is a failure
// while the request is written or the reply awaited, within its deadline, unless the reply came first.
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

constexpr std::size_t size = 8 << 20;
constexpr std::size_t piece_size = 10'000;

/// A body in pieces, whose length is known or not; it counts how often it was begun.
struct pieces {
  struct source {
    std::shared_ptr<std::size_t> left;
    bool sized;

    bool operator()(std::string& piece) const {
      piece.assign(*left < piece_size ? *left : piece_size, 'x');
      *left -= piece.size();
      return !piece.empty();
    }
    std::optional<std::size_t> size() const { return sized ? std::optional(*left) : std::nullopt; }
  };

  bool sized = true;

  bool is_stream() const { return true; }
  operator std::string_view() const { return {}; }
  source source() const { return {std::make_shared<std::size_t>(::size), sized}; }
};

struct piecewise {
  std::string method = "PUT";
  std::string origin{};
  std::string target{};
  std::vector<std::pair<std::string, std::string>> headers{};
  pieces body{};
};

enum class body { text, sized, chunked };

template <class Client>
outcome sent(const Client& c, body how, const std::string& target, reading way) {
  if (how == body::text)
    return call(c, request{.method = "PUT", .target = target, .body = std::string(size, 'x')}, way);
  return call(c, piecewise{.target = target, .body = {how == body::sized}}, way);
}

struct attempt {
  std::string origin;
  body how;
  bool kept;
  reading way;
};

std::vector<attempt> attempts() {
  std::vector<attempt> all;
  for (const std::string& origin : {http(), https()}) {
    for (const body how : {body::text, body::sized, body::chunked}) {
      for (const bool kept : {false, true}) {
        for (const reading way : {reading::buffered, reading::streamed}) all.push_back({origin, how, kept, way});
      }
    }
  }
  return all;
}

void stop_reading(const attempt& a) {
  CAPTURE(a.origin);
  CAPTURE(static_cast<int>(a.how));
  CAPTURE(a.kept);
  for (const std::size_t taken : {std::size_t{0}, std::size_t{1}, std::size_t{70'000}, std::size_t{2 << 20}}) {
    for (const then end : {then::close, then::cut, then::reset, then::stall}) {
      CAPTURE(taken);
      CAPTURE(text(end));
      const client c{a.origin, trusting()};
      if (a.kept) CHECK(call(c, get("/count")).status == 200);
      const auto once = [&](const auto& by) {
        return sent(by, a.how, script().take(taken).end(end).target(next_id()), a.way);
      };
      outcome got;
      if (end != then::stall) {
        got = once(c);
      } else {
        with_patience([&](std::chrono::milliseconds wait, bool) {
          got = once(c.within(wait));
          return got.error && (got.error->phase == stage::write || got.error->phase == stage::read);
        });
      }
      REQUIRE_UNARY(got.error.has_value());
      const stage phase = got.error->phase;
      // What the two systems have buffered counts as written.
      CHECK_MESSAGE((phase == stage::write || phase == stage::read), got.said());
      CHECK_MESSAGE(got.error->timed_out == (end == then::stall), got.said());
      CHECK(got.seconds < soon);
      const std::string word = next_id();
      CHECK(call(c, get("/same/" + word), a.way).body == word);
    }
  }
}

}  // namespace

TEST_CASE("a server that stops reading the body") {
  std::vector<std::thread> ways;
  const std::vector<attempt> all = attempts();
  for (const attempt& a : all) ways.emplace_back([&a] { stop_reading(a); });
  for (std::thread& way : ways) way.join();
}

TEST_CASE("a server that answers without reading the body is heard, and the connection not used again") {
  for (const attempt& a : attempts()) {
    const client c{a.origin, trusting()};
    const std::string id = next_id();
    const std::string reply = "HTTP/1.1 403 No\r\nX-Id: {id}\r\nContent-Length: 8\r\n\r\n{id}";
    const outcome got = sent(c, a.how, script(reply, then::cut).wait(30).take(1000).target(id), a.way);
    CHECK_MESSAGE(got.status == 403, got.said());
    CHECK(got.body == id);
    CHECK(visit_of(call(c, get("/count"))).request == "1");
  }
}
