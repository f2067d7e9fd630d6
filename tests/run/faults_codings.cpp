// Compressed replies that are damaged, cut, too long or too large: each is a failure that says so, whether it is held
// or streamed, and the client is as good as new afterwards.
#include "codings_support.hpp"
#include "faults_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/beast_brotli.hpp>
#include <bindery/beast_zlib.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <sys/resource.h>

using namespace beast_test;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

constexpr std::string_view broken = "is not compressed as its header Content-Encoding says";
constexpr std::string_view early = "ends too early";

struct row {
  std::string name;
  std::string coding;
  std::string body;
  std::string_view says;  ///< Nothing where the text comes.
};

std::string bent(std::string bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
  return bytes;
}

std::string text() {
  std::string all;
  for (int i = 0; i < 3000; ++i) all += std::to_string(i * i % 977) + " ";
  return all;
}

std::vector<row> rows() {
  const std::string gzip = deflated(text(), 31);
  const std::string zlib = deflated(text(), 15);
  const std::string raw = deflated(text(), -15);
  const std::string br = brotled(text());
  return {
      {"whole", "gzip", gzip, ""},
      {"another format's name", "gzip", zlib, broken},
      {"no gzip at all", "gzip", text(), broken},
      {"its first byte", "gzip", bent(gzip, 0), broken},
      {"its method", "gzip", bent(gzip, 2), broken},
      {"its middle", "gzip", bent(gzip, gzip.size() / 2), broken},
      {"its checksum", "gzip", bent(gzip, gzip.size() - 8), broken},
      {"its length", "gzip", bent(gzip, gzip.size() - 1), broken},
      {"cut in its head", "gzip", gzip.substr(0, 5), early},
      {"cut in its middle", "gzip", gzip.substr(0, gzip.size() / 2), early},
      {"cut before its checksum", "gzip", gzip.substr(0, gzip.size() - 8), early},
      {"cut in its length", "gzip", gzip.substr(0, gzip.size() - 1), early},
      {"garbage behind it", "gzip", gzip + "garbage", broken},
      {"zeros behind it", "gzip", gzip + std::string(512, '\0'), broken},
      {"half of another behind it", "gzip", gzip + gzip.substr(0, 20), early},
      {"whole", "deflate", zlib, ""},
      {"whole, without a frame", "deflate", raw, ""},
      {"its middle", "deflate", bent(zlib, zlib.size() / 2), broken},
      {"its checksum", "deflate", bent(zlib, zlib.size() - 1), broken},
      {"cut", "deflate", zlib.substr(0, zlib.size() - 4), early},
      {"garbage behind it", "deflate", zlib + "garbage", broken},
      {"whole", "br", br, ""},
      {"no brotli at all", "br", gzip, broken},
      {"cut", "br", br.substr(0, br.size() / 2), early},
      {"cut by one byte", "br", br.substr(0, br.size() - 1), early},
      {"garbage behind it", "br", br + "garbage", broken},
  };
}

options decoding() {
  options how = trusting();
  how.codings = {bindery::beast::gzip(), bindery::beast::brotli()};
  return how;
}

std::string head(const std::string& coding) {
  return "HTTP/1.1 200 OK\r\nX-Id: {id}\r\nContent-Encoding: " + coding + "\r\n";
}

std::string sized(const row& r) {
  return head(r.coding) + "Content-Length: " + std::to_string(r.body.size()) + "\r\n\r\n" + r.body;
}

std::string chunked(const row& r) {
  std::string all = head(r.coding) + "Transfer-Encoding: chunked\r\n\r\n";
  constexpr std::string_view digits = "0123456789abcdef";
  for (std::size_t at = 0; at < r.body.size(); at += 15) {
    const std::string piece = r.body.substr(at, 15);
    all.append(1, digits[piece.size()]).append("\r\n").append(piece).append("\r\n");
  }
  return all + "0\r\n\r\n";
}

std::uint64_t peak() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<std::uint64_t>(used.ru_maxrss) * 1024;
}

}  // namespace

TEST_CASE("compressed bodies that are not what they say") {
  const std::string expected = text();
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, decoding()};
    for (const row& r : rows()) {
      for (const reading way : {reading::buffered, reading::streamed}) {
        for (const std::string& reply : {sized(r), chunked(r)}) {
          CAPTURE(r.coding);
          CAPTURE(r.name);
          const std::string id = next_id();
          const outcome got = call(c, get(script(reply).target(id)), way);
          for (const std::string& said : got.all("X-Id")) CHECK(said == id);
          REQUIRE_MESSAGE(got.error.has_value() == !r.says.empty(), got.said());
          if (got.error) {
            CHECK_MESSAGE(got.error->phase == stage::decode, got.said());
            CHECK_MESSAGE(holds(got.error->reason, r.says), got.said());
            CHECK_FALSE(got.error->timed_out);
          } else {
            CHECK(got.body == expected);
          }
          const std::string word = next_id();
          CHECK(call(c, get("/same/" + word), way).body == word);
        }
      }
    }
  }
}

TEST_CASE("ten megabytes that become ten gibibytes end at the limit, and take no more memory than that") {
  constexpr std::uint64_t mebi = 1 << 20;
  const std::string one = deflated(std::string(mebi, '\0'), 31);  // gzip may be of many parts.
  const std::string length = "Content-Length: " + std::to_string(one.size() * 10'240) + "\r\n\r\n";
  const client c{http(), decoding()};
  const std::string id = next_id();
  const outcome got = call(c, get(script(head("gzip") + length).pour(10'240, one).target(id)));
  REQUIRE(got.error);
  CHECK_MESSAGE(got.error->phase == stage::body_limit, got.said());
  CHECK(holds(got.error->reason, "67108864 bytes"));
#if !defined(__SANITIZE_ADDRESS__)
  CHECK(peak() < 300 * mebi);
#else
  CHECK(peak() < 1024 * mebi);
#endif
  // In pieces there is no limit: it is the caller who stops.
  auto answered = c.streaming()(get(script(head("gzip") + length).pour(10'240, one).target(next_id())));
  REQUIRE(answered);
  std::uint64_t came = 0;
  std::size_t longest = 0;
  for (std::string piece; came < 256 * mebi && answered->body(piece); came += piece.size())
    longest = piece.size() > longest ? piece.size() : longest;
  CHECK(came >= 256 * mebi);
  CHECK(longest <= 64 * 1024);
  CHECK(call(c, get("/count")).status == 200);
}
