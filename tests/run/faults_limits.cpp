// Bodies without end: what is held ends at its limit and takes no more memory than that, and what is streamed takes
// next to none however long it is. The server makes them on the fly and tells how much of them it could send.
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <sys/resource.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

constexpr std::uint64_t mebi = 1 << 20;
constexpr std::uint64_t ten_gibi = 10'240 * mebi;

/// The most memory that the program has had, in bytes.
std::uint64_t peak() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<std::uint64_t>(used.ru_maxrss) * 1024;
}

const std::string four_kibi(4096, 'x');
const std::string chunk = "1000\r\n" + four_kibi + "\r\n";

/// So many bytes of a body, in each framing.
std::vector<std::pair<std::string_view, script>> bodies(std::uint64_t size) {
  const std::string head = "HTTP/1.1 200 OK\r\nX-Id: {id}\r\n";
  const auto times = static_cast<std::size_t>(size / four_kibi.size());
  return {
      {"length", script(head + "Content-Length: " + std::to_string(size) + "\r\n\r\n").pour(times, four_kibi)},
      {"chunks", script(head + "Transfer-Encoding: chunked\r\n\r\n").pour(times, chunk).send("0\r\n\r\n")},
      {"to the end", script(head + "\r\n").pour(times, four_kibi).end(then::close)},
  };
}

}  // namespace

// First, since the peak never falls again.
TEST_CASE("a streamed body has no limit and takes no memory") {
  const std::uint64_t size = std::getenv("BINDERY_TEST_WHOLE") != nullptr ? ten_gibi : 256 * mebi;
  options how = trusting();
  how.body_limit = 1000;
  const client c{http(), how};
  const std::uint64_t before = peak();
  for (const auto& row : bodies(size)) {
    const auto& played = row.second;
    CAPTURE(row.first);
    auto answered = c.streaming()(get(played.target(next_id())));
    REQUIRE(answered);
    std::uint64_t came = 0;
    for (std::string piece; answered->body(piece);) came += piece.size();
    CHECK(answered->body.error() == nullptr);
    CHECK(came == size);
  }
#if defined(__SANITIZE_ADDRESS__)
  CHECK(peak() - before < 320 * mebi);  // The sanitizer keeps 256 MiB of what has been freed.
#else
  CHECK(peak() - before < 8 * mebi);
#endif
}

TEST_CASE("a reply of 10 GiB under a limit of 64 MiB ends at 64 MiB") {
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    for (const auto& row : bodies(ten_gibi)) {
      const auto& played = row.second;
      CAPTURE(row.first);
      const std::string id = next_id();
      const outcome got = call(c, get(played.target(id)));
      REQUIRE(got.error);
      CHECK_MESSAGE(got.error->phase == stage::body_limit, got.said());
      CHECK(holds(got.error->reason, "67108864 bytes"));
      CHECK(got.seconds < 60);
      // What the two systems have buffered comes on top.
      const std::uint64_t sent = std::stoull(call(c, get("/poured/" + id)).body);
      CHECK(sent < 64 * mebi + 32 * mebi);
      if (row.first != "length") CHECK(sent >= 64 * mebi - 1 * mebi);
    }
  }
  // A text that grows is there twice for a moment; the sanitizers keep more.
#if !defined(__SANITIZE_ADDRESS__)
  CHECK(peak() < 300 * mebi);
#endif
}

TEST_CASE("a deadline ends a body that never pauses, so that nobody ever waits for it") {
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    auto answered = c.within(2s).streaming()(get(bodies(ten_gibi)[0].second.target(next_id())));
    REQUIRE(answered);
    std::string piece;
    int pieces = 0;
    // More has always come than is taken.
    while (pieces < 5000 && answered->body(piece)) ++pieces, std::this_thread::sleep_for(2ms);
    CHECK(pieces < 5000);
    REQUIRE(answered->body.error() != nullptr);
    CHECK(answered->body.error()->timed_out);
  }
}

TEST_CASE("a body as long as the limit is read, whatever the limit") {
  options how = trusting();
  for (const std::uint64_t limit : {4096u, 1u << 20, 3u << 20}) {
    how.body_limit = limit;
    const client c{http(), how};
    for (const auto& row : bodies(limit)) {
      const auto& played = row.second;
      CAPTURE(row.first);
      CHECK(call(c, get(played.target(next_id()))).body.size() == limit);
    }
    for (const auto& row : bodies(limit + 4096)) {
      const auto& played = row.second;
      CAPTURE(row.first);
      const outcome got = call(c, get(played.target(next_id())));
      REQUIRE(got.error);
      CHECK(got.error->phase == stage::body_limit);
    }
  }
}
