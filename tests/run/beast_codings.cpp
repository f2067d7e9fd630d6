// Compressed replies of the Beast transport: what is asked for, what comes out, and what is refused. The compressors
// are zlib's and brotli's own.
#include "beast_support.hpp"
#include "codings_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/beast_brotli.hpp>
#include <bindery/beast_zlib.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::answer;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

/// Has the server send these bytes.
std::string played(std::string_view bytes, const std::string& then = "") {
  std::string target = "/play/x?send=";
  for (const char c : bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    target.append({'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]});
  }
  return target + then;
}

std::string reply_of(const std::string& coding, const std::string& body) {
  return "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding +
         "\r\nX-A: b\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

options decoding() {
  options how = trusting();
  how.codings = {bindery::beast::gzip(), bindery::beast::brotli()};
  return how;
}

std::string text_of(const answer& got) { return got ? got->body : to_string(got.error()); }

std::string streamed(const client& c, const request& r, std::size_t* longest = nullptr) {
  auto got = c.streaming()(r);
  if (!got) return to_string(got.error());
  std::string all;
  for (std::string piece; got->body(piece); all += piece) {
    if (longest != nullptr) *longest = (std::max)(*longest, piece.size());
  }
  return got->body.error() == nullptr ? all : to_string(*got->body.error());
}

}  // namespace

TEST_CASE("compressed replies are asked for only with codings, and not where the request speaks of them itself") {
  const client plain{http()};
  CHECK_FALSE(holds(plain(get("/echo"))->body, "Accept-Encoding"));
  const client c{http(), decoding()};
  CHECK(holds(c(get("/echo"))->body, "\nAccept-Encoding: gzip, deflate, br\n"));
  CHECK_FALSE(holds(c(request{.target = "/echo", .headers = {{"Range", "bytes=0-9"}}})->body, "Accept-Encoding"));
  const std::string own = c(request{.target = "/echo", .headers = {{"accept-encoding", "identity"}}})->body;
  CHECK(holds(own, "\naccept-encoding: identity\n"));
  CHECK_FALSE(holds(own, "Accept-Encoding"));
}

TEST_CASE("each coding gives the text, whole or in pieces, and its headers are gone") {
  std::string text = "the quick brown fox ";
  for (int i = 0; i < 400; ++i) text += std::to_string(i * i % 977);
  const std::string gzip = deflated(text, 31);
  struct row {
    std::string name;
    std::string body;
  };
  const std::vector<row> rows{{"gzip", gzip},
                              {"GZip", gzip},
                              {"x-gzip", gzip},
                              {"deflate", deflated(text, 15)},
                              {"deflate", deflated(text, -15)},
                              {"br", brotled(text)}};
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, decoding()};
    for (const row& r : rows) {
      CAPTURE(r.name);
      const request sent = get(played(reply_of(r.name, r.body)));
      const answer got = c(sent);
      REQUIRE_MESSAGE(got, to_string(got.error()));
      CHECK(got->body == text);
      CHECK(got->headers == std::vector<std::pair<std::string, std::string>>{{"X-A", "b"}});
      CHECK(streamed(c, sent) == text);
      // Byte by byte, in chunks and up to the end of the connection.
      std::string chunks = "HTTP/1.1 200 OK\r\nContent-Encoding: " + r.name + "\r\nTransfer-Encoding: chunked\r\n\r\n";
      for (const char byte : r.body) chunks.append("1\r\n").append(1, byte).append("\r\n");
      CHECK(text_of(c(get(played(chunks + "0\r\n\r\n")))) == text);
      CHECK(streamed(c, get(played(chunks + "0\r\n\r\n"))) == text);
    }
    CHECK(c(get("/count"))->body.ends_with(".25"));
  }
}

TEST_CASE("gzip in several parts is one text, and no body is none") {
  const client c{http(), decoding()};
  const std::string parts = deflated("hello, ", 31) + deflated("world", 31);
  CHECK(text_of(c(get(played(reply_of("gzip", parts))))) == "hello, world");
  CHECK(text_of(c(get(played(reply_of("gzip", ""))))) == "");
  CHECK(text_of(c(get(played(reply_of("br", ""))))) == "");
  CHECK(streamed(c, get(played(reply_of("gzip", "")))) == "");
  const answer none = c(get(played("HTTP/1.1 304 Not Modified\r\nContent-Encoding: gzip\r\n\r\n")));
  REQUIRE(none);
  CHECK(none->headers.size() == 1);
}

TEST_CASE("what nobody asked for, or nobody knows, is left as it came") {
  const std::string gzip = deflated("hello", 31);
  const client plain{http()};
  CHECK(text_of(plain(get(played(reply_of("gzip", gzip))))) == gzip);
  const client c{http(), decoding()};
  for (const char* const name : {"zstd", "gzip, br", "gz", "identity"}) {
    const answer got = c(get(played(reply_of(name, gzip))));
    REQUIRE(got);
    CHECK(got->body == gzip);
    CHECK(got->headers.size() == 3);
  }
  CHECK(text_of(c(request{.target = played(reply_of("gzip", gzip)), .headers = {{"Accept-Encoding", "gzip"}}})) ==
        gzip);
}

TEST_CASE("what is not compressed as it says is a failure, also when it breaks off") {
  const client c{http(), decoding()};
  const std::string text(1000, 'x');
  for (const bool is_gzip : {true, false}) {
    const std::string name = is_gzip ? "gzip" : "br";
    const std::string good = is_gzip ? deflated(text, 31) : brotled(text);
    const auto both = [&](const std::string& body) {
      const request sent = get(played(reply_of(name, body)));
      const std::string whole = text_of(c(sent));
      CHECK(streamed(c, sent) == whole);
      return whole;
    };
    const std::string wrong = "decode: the reply's body is not compressed as its header Content-Encoding says";
    CHECK(both(good) == text);
    CHECK(both("hello, world, this is no compressed text") == wrong);
    CHECK(both(good + "more") == wrong);
    for (std::size_t size = 1; size < good.size(); ++size) {
      const auto got = c(get(played(reply_of(name, good.substr(0, size)))));
      REQUIRE_FALSE(got);
      CHECK(to_string(got.error()) == "decode: the reply's compressed body ends too early");
    }
    std::string bent = good;
    bent[bent.size() - 6] = static_cast<char>(bent[bent.size() - 6] ^ 1);  // gzip's checksum.
    if (is_gzip) CHECK(both(bent) == wrong);
    CHECK(c(get("/count")));
  }
}

TEST_CASE("the limit holds for what comes out, so a small reply cannot become a large one") {
  const std::string text(5'000'000, '0');
  for (const bool is_gzip : {true, false}) {
    const std::string body = is_gzip ? deflated(text, 31) : brotled(text);
    REQUIRE(body.size() < 10'000);
    const request sent = get(played(reply_of(is_gzip ? "gzip" : "br", body)));
    options how = decoding();
    how.body_limit = text.size();
    CHECK(text_of(client(http(), how)(sent)) == text);
    how.body_limit = text.size() - 1;
    const answer got = client(http(), how)(sent);
    REQUIRE_FALSE(got);
    CHECK(got.error().phase == stage::body_limit);
    // In pieces there is no limit, and no piece is long.
    how.body_limit = 1000;
    std::size_t longest = 0;
    CHECK(streamed(client(http(), how), sent, &longest) == text);
    CHECK(longest <= 64 * 1024);
  }
}
