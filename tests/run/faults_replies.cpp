// Replies that are wrong, odd or hostile, byte for byte: each is a failure that names its phase, or exactly the reply
// that RFC 9112 makes of it, and never another request's; the client is as good as new afterwards. The server plays
// what the table says (tests/support/player.py).
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
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

/// What is expected of a fault. A connection after a failure is never used again.
struct expected {
  bool replies = false;
  stage phase = stage::read;
  std::string_view says{};
  bool timed_out = false;
  int status = 0;
  std::string body{};
  bool stays = false;  ///< The connection serves the next request.
};

expected fails(std::string_view says = {}, stage phase = stage::read) { return {.phase = phase, .says = says}; }
expected times_out() { return {.timed_out = true}; }
expected gives(std::string body, int status = 200) {
  return {.replies = true, .status = status, .body = std::move(body), .stays = true};
}
/// The same, after which the connection has ended or has bytes that nobody asked for.
expected gives_and_ends(std::string body, int status = 200) {
  expected e = gives(std::move(body), status);
  e.stays = false;
  return e;
}

struct row {
  std::string_view name;
  script played;
  expected want;
  std::string_view method = "GET";
};

/// A reply with these headers and this body; the id comes along.
std::string ok(std::string_view headers, std::string_view body) {
  return std::string("HTTP/1.1 200 OK\r\nX-Id: {id}\r\n").append(headers).append("\r\n").append(body);
}

std::string sized(std::string_view length, std::string_view body) {
  return ok(std::string("Content-Length: ").append(length).append("\r\n"), body);
}

std::string chunked(std::string_view body) { return ok("Transfer-Encoding: chunked\r\n", body); }

std::string nul(std::string_view before, std::string_view after) {
  return std::string(before).append(1, '\0').append(after);
}

std::string with_id(std::string text, std::string_view id) {
  for (auto at = text.find("{id}"); at != std::string::npos; at = text.find("{id}")) text.replace(at, 4, id);
  return text;
}

/// Plays one row over a fresh connection or one that has served a call, and looks at what comes of it and afterwards.
void play(const row& r, const std::string& origin, bool kept, reading how) {
  CAPTURE(r.name);
  CAPTURE(origin);
  CAPTURE(kept);
  const bool streamed = how == reading::streamed;
  CAPTURE(streamed);
  const client c{origin, trusting()};
  visit before;
  if (kept) before = visit_of(call(c, get("/count")));
  std::string id;
  outcome got;
  const auto once = [&](const auto& by) {
    id = next_id();
    got = call(by, request{.method = std::string(r.method), .target = r.played.target(id)}, how);
  };
  if (!r.want.timed_out) {
    once(c);
  } else {
    with_patience([&](std::chrono::milliseconds wait, bool) {
      once(c.within(wait));
      return !got.error || got.error->phase == r.want.phase;
    });
  }
  CAPTURE(got.said());

  CHECK_MESSAGE(got.error.has_value() != r.want.replies, got.body);
  CHECK(got.seconds < soon);
  for (const std::string& said : got.all("X-Id")) CHECK(said == id);
  if (got.error) {
    CHECK(got.error->phase == r.want.phase);
    CHECK(holds(got.error->reason, r.want.says));
    CHECK(got.error->timed_out == r.want.timed_out);
    CHECK_FALSE(got.error->reason.empty());
  } else if (r.want.replies) {
    CHECK(got.status == r.want.status);
    CHECK(got.body == with_id(r.want.body, id));
  }

  const std::string word = next_id();
  const outcome next = call(c, get("/same/" + word), how);
  CHECK_MESSAGE(next.body == word, next.said());
  const visit after = visit_of(call(c, get("/count")));
  const bool stays = r.want.replies && r.want.stays;
  CHECK(after.request == (stays ? kept ? "4" : "3" : "2"));
  if (kept) CHECK((after.connection == before.connection) == stays);
}

/// All rows in every way; the ways run at the same time, since silence takes long.
void play(const std::vector<row>& rows) {
  std::vector<std::thread> ways;
  for (const std::string& origin : {http(), https()}) {
    for (const bool kept : {false, true}) {
      for (const reading how : {reading::buffered, reading::streamed}) {
        ways.emplace_back([&rows, origin, kept, how] {
          for (const row& r : rows) play(r, origin, kept, how);
        });
      }
    }
  }
  for (std::thread& way : ways) way.join();
}

}  // namespace

TEST_CASE("status lines") {
  play({
      {"no reason, as it should be", "HTTP/1.1 200 \r\nX-Id: {id}\r\nContent-Length: 8\r\n\r\n{id}", gives("{id}")},
      {"a long reason", "HTTP/1.1 200 Fine, thanks; and you?\t\xe4\r\nContent-Length: 8\r\n\r\n{id}", gives("{id}")},
      {"a status nobody knows", "HTTP/1.1 799 Odd\r\nContent-Length: 8\r\n\r\n{id}", gives("{id}", 799)},
      {"two digits", "HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"four digits", "HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"a sign", "HTTP/1.1 -20 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"letters", "HTTP/1.1 2OO OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"status 0", "HTTP/1.1 000 OK\r\nContent-Length: 0\r\n\r\n", fails()},
      {"two blanks", "HTTP/1.1  200 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"no blank", "HTTP/1.1200 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"no status", "HTTP/1.1\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"HTTP/2.0", "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"HTTP/1.2", "HTTP/1.2 200 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"small letters", "http/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"another protocol", "ICY 200 OK\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"HTTP/0.9", {"<html>{id}</html>\r\n\r\n", then::close}, fails("sent no HTTP/1.1 reply")},
      {"an empty line first", "\r\n" + sized("8", "{id}"), fails("sent no HTTP/1.1 reply")},
      {"a request", "GET / HTTP/1.1\r\nHost: you\r\n\r\n", fails("sent no HTTP/1.1 reply")},
      {"a NUL in the reason", nul("HTTP/1.1 200 O", "K\r\nContent-Length: 0\r\n\r\n"), fails()},
      {"bare LF everywhere", "HTTP/1.1 200 OK\nContent-Length: 0\n\n", fails()},
      {"a bare CR in the reason", "HTTP/1.1 200 O\rK\r\nContent-Length: 0\r\n\r\n", fails()},
      {"bytes of TLS", {std::string("\x15\x03\x03\x00\x02\x02\x28", 7), then::close}, fails()},
  });
}

TEST_CASE("HTTP/1.0") {
  play({
      {"its end is the connection's", {"HTTP/1.0 200 OK\r\n\r\n{id}", then::close}, gives_and_ends("{id}")},
      {"with a length it ends at once", "HTTP/1.0 200 OK\r\nContent-Length: 8\r\n\r\n{id}", gives_and_ends("{id}")},
      {"with keep-alive it stays", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 8\r\n\r\n{id}",
       gives("{id}")},
      {"keep-alive without a length",
       {"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\n{id}", then::close},
       gives_and_ends("{id}")},
      {"chunks, which are not of 1.0",
       {"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{id}\r\n0\r\n\r\n", then::close},
       gives_and_ends("{id}")},
      {"cut short", {"HTTP/1.0 200 OK\r\nContent-Length: 9\r\n\r\n{id}", then::close}, fails("8 of 9 bytes")},
  });
}

TEST_CASE("headers") {
  play({
      {"none at all, to the end", {"HTTP/1.1 200 OK\r\n\r\n{id}", then::close}, gives_and_ends("{id}")},
      {"obs-fold", ok("X-Folded: a\r\n  b\r\nContent-Length: 8\r\n", "{id}"), gives("{id}")},
      {"an obs-fold of the length", ok("Content-Length:\r\n 8\r\n", "{id}"), gives("{id}")},
      {"a fold before the first header", "HTTP/1.1 200 OK\r\n X: a\r\nContent-Length: 0\r\n\r\n", fails()},
      {"no value, tabs and blanks", ok("A:\r\nB: \t \r\nContent-Length:\t 8 \t\r\n", "{id}"), gives("{id}")},
      {"a blank before the colon", ok("Content-Length : 8\r\n", "{id}"), fails()},
      {"a blank in the name", ok("Content Length: 8\r\nContent-Length: 8\r\n", "{id}"), fails()},
      {"no colon", ok("nonsense\r\nContent-Length: 8\r\n", "{id}"), fails()},
      {"no name", ok(": x\r\nContent-Length: 8\r\n", "{id}"), fails()},
      {"a NUL in a name", ok(nul("A", "B: x\r\n"), ""), fails()},
      {"a NUL in a value", ok(nul("A: x", "\r\n"), ""), fails()},
      {"a bare CR in a value", ok("A: x\rX-Id: 66666666\r\nContent-Length: 8\r\n", "{id}"), fails()},
      {"a bare LF ends a line", "HTTP/1.1 200 OK\r\nA: x\nX-Id: 66666666\r\nContent-Length: 0\r\n\r\n", fails()},
      {"a control character in a value", ok("A: \x01\r\n", ""), fails()},
      {"bytes beyond ASCII in a value", ok("A: \xe4\xff\r\nContent-Length: 8\r\n", "{id}"), gives("{id}")},
      {"beyond ASCII in a name", ok("\xc3\xa4: 1\r\nContent-Length: 8\r\n", "{id}"), fails()},
      {"Connection: close", {ok("Connection: close\r\nContent-Length: 8\r\n", "{id}")}, gives_and_ends("{id}")},
      {"close in a list", {ok("connection: X, Close\r\nContent-Length: 8\r\n", "{id}")}, gives_and_ends("{id}")},
  });
}

TEST_CASE("Content-Length and its lies") {
  play({
      {"too long, and silence", {sized("9", "{id}"), then::stall}, times_out()},
      {"too long, and the end", {sized("9", "{id}"), then::close}, fails("8 of 9 bytes")},
      {"too long, and a cut", {sized("9", "{id}"), then::cut}, fails("8 of 9 bytes")},
      {"too long, and a reset", {script(sized("9", "{id}"), then::reset).wait(20)}, fails("within the reply")},
      {"too short", sized("4", "evil{id}"), gives_and_ends("evil")},
      {"nothing came of it", {sized("9", ""), then::close}, fails("within the reply")},
      {"twice the same", ok("Content-Length: 8\r\nContent-Length: 8\r\n", "{id}"), gives("{id}")},
      {"twice, not the same", ok("Content-Length: 4\r\nContent-Length: 8\r\n", "{id}"), fails()},
      {"a list of two", sized("4, 8", "{id}"), fails()},
      {"negative", {sized("-8", "{id}"), then::close}, fails()},
      {"with a plus", {sized("+8", "{id}"), then::close}, fails()},
      {"hexadecimal", {sized("0x8", "{id}"), then::close}, fails()},
      {"a fraction", {sized("8.0", "{id}"), then::close}, fails()},
      {"two numbers", {sized("8 8", "{id}"), then::close}, fails()},
      {"empty", {sized("", "{id}"), then::close}, fails()},
      {"leading zeros", sized("008", "{id}"), gives("{id}")},
      {"2^64", {sized("18446744073709551616", "{id}"), then::close}, fails()},
      {"2^64 + 8", {sized("18446744073709551624", "{id}"), then::close}, fails()},
      {"a hundred digits", {sized(std::string(100, '9'), "{id}"), then::close}, fails()},
      {"with chunked behind it", ok("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), fails()},
      {"with chunked before it", ok("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), fails()},
  });
}

TEST_CASE("chunks") {
  const std::string whole = "8\r\n{id}\r\n0\r\n\r\n";
  play({
      {"one", chunked(whole), gives("{id}")},
      {"none", chunked("0\r\n\r\n"), gives("")},
      {"several zeros", chunked("8\r\n{id}\r\n000\r\n\r\n"), gives("{id}")},
      {"zeros in front", chunked("0000000000008\r\n{id}\r\n0\r\n\r\n"), gives("{id}")},
      {"hexadecimal, both cases", chunked("A\r\n{id}ab\r\na\r\n{id}cd\r\n0\r\n\r\n"), gives("{id}ab{id}cd")},
      {"extensions", chunked("8;a;b=c;d=\"e;f\"\r\n{id}\r\n0;last\r\n\r\n"), gives("{id}")},
      {"trailers", chunked("8\r\n{id}\r\n0\r\nX-Id: 66666666\r\nA: b\r\n\r\n"), gives("{id}")},
      {"a length in a trailer", chunked("8\r\n{id}\r\n0\r\nContent-Length: 3\r\n\r\n"), fails()},
      {"a trailer without a colon", chunked("8\r\n{id}\r\n0\r\nnonsense\r\n\r\n"), fails()},
      {"chunked in capitals", ok("Transfer-Encoding: CHUNKED\r\n", whole), gives("{id}")},
      {"negative", {chunked("-8\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"with a plus", {chunked("+8\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"0x", {chunked("0x8\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"no size", {chunked("\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"no digit", {chunked("g\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"2^64", {chunked("10000000000000000\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"2^64 + 8", {chunked("10000000000000008\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"too short a size", {chunked("7\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"too long a size", {chunked("9\r\n{id}\r\n0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"no line end behind the data", {chunked("8\r\n{id}0\r\n\r\n"), then::close}, fails("broken HTTP/1.1 body")},
      {"bare LF", {chunked("8\n{id}\n0\n\n"), then::close}, fails()},
      {"no last chunk", {chunked("8\r\n{id}\r\n"), then::close}, fails("within the reply")},
      {"no line behind the last chunk", {chunked("8\r\n{id}\r\n0\r\n"), then::close}, fails("within the reply")},
      {"silence before the last chunk", {chunked("8\r\n{id}\r\n"), then::stall}, times_out()},
      {"an unfinished size", {chunked("8\r\n{id}\r\n1"), then::stall}, times_out()},
      {"identity", {ok("Transfer-Encoding: identity\r\n", "{id}"), then::close}, fails("Transfer-Encoding")},
      {"gzip first", {ok("Transfer-Encoding: gzip, chunked\r\n", whole), then::close}, fails("Transfer-Encoding")},
      {"chunked first", {ok("Transfer-Encoding: chunked, gzip\r\n", whole), then::close}, fails("Transfer-Encoding")},
      {"twice chunked",
       {ok("Transfer-Encoding: chunked, chunked\r\n", whole), then::close},
       fails("Transfer-Encoding")},
      {"almost chunked", {ok("Transfer-Encoding: xchunked\r\n", whole), then::close}, fails("Transfer-Encoding")},
      {"no coding", {ok("Transfer-Encoding:\r\n", whole), then::close}, fails("Transfer-Encoding")},
      {"two headers",
       {ok("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", whole), then::close},
       fails()},
  });
}

TEST_CASE("interim replies") {
  const std::string whole = sized("8", "{id}");
  std::string many;
  for (int i = 0; i < 20; ++i) many += "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nX-Id: 66666666\r\n\r\n";
  play({
      {"100", "HTTP/1.1 100 Continue\r\n\r\n" + whole, gives("{id}")},
      {"102", "HTTP/1.1 102 Processing\r\n\r\n" + whole, gives("{id}")},
      {"103 with headers", "HTTP/1.1 103 Early Hints\r\nX-Id: 66666666\r\n\r\n" + whole, gives("{id}")},
      {"199", "HTTP/1.1 199 Odd\r\n\r\n" + whole, gives("{id}")},
      {"three kinds", "HTTP/1.1 100 A\r\n\r\nHTTP/1.1 102 B\r\n\r\nHTTP/1.1 103 C\r\n\r\n" + whole, gives("{id}")},
      {"twenty", many + whole, gives("{id}")},
      {"with a length that means nothing", "HTTP/1.1 100 A\r\nContent-Length: 8\r\n\r\n" + whole, gives("{id}")},
      {"with a body", "HTTP/1.1 103 A\r\nContent-Length: 4\r\n\r\nevil" + whole, fails("sent no HTTP/1.1 reply")},
      {"in pieces", script().drip(1, "HTTP/1.1 100 A\r\n\r\n" + whole), gives("{id}")},
      {"and the end", {"HTTP/1.1 100 Continue\r\n\r\n", then::close}, fails("within the reply")},
      {"and silence", {"HTTP/1.1 100 Continue\r\n\r\n", then::stall}, times_out()},
      {"101", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", fails("switched protocols")},
      {"without end", script().pour(0, "HTTP/1.1 102 Processing\r\n\r\n"), fails("without end")},
  });
}

TEST_CASE("replies that have no body, and bring one") {
  play({
      {"HEAD", sized("8", ""), gives(""), "HEAD"},
      {"HEAD, chunked", chunked(""), gives(""), "HEAD"},
      {"HEAD with a body", sized("8", "{id}"), gives_and_ends(""), "HEAD"},
      {"HEAD with chunks", chunked("8\r\n{id}\r\n0\r\n\r\n"), gives_and_ends(""), "HEAD"},
      {"204", "HTTP/1.1 204 No Content\r\n\r\n", gives("", 204)},
      {"204 with a body", "HTTP/1.1 204 No Content\r\nContent-Length: 8\r\n\r\n{id}", gives_and_ends("", 204)},
      {"204 with chunks", "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nevil\r\n0\r\n\r\n",
       gives_and_ends("", 204)},
      {"304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 8\r\n\r\n", gives("", 304)},
      {"304 with a body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 8\r\n\r\n{id}", gives_and_ends("", 304)},
      {"205 with a length of 0", "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n", gives("", 205)},
      {"404 with a body", "HTTP/1.1 404 No\r\nContent-Length: 8\r\n\r\n{id}", gives("{id}", 404)},
  });
}

TEST_CASE("bytes that nobody asked for") {
  const std::string other = "HTTP/1.1 200 OK\r\nX-Id: 66666666\r\nContent-Length: 4\r\n\r\nevil";
  play({
      {"a second reply at once", sized("8", "{id}") + other, gives_and_ends("{id}")},
      {"a second reply behind chunks", chunked("8\r\n{id}\r\n0\r\n\r\n") + other, gives_and_ends("{id}")},
      {"a second reply behind 204", "HTTP/1.1 204 No Content\r\n\r\n" + other, gives_and_ends("", 204)},
      {"an empty line", sized("8", "{id}\r\n"), gives_and_ends("{id}")},
      {"one byte", sized("8", "{id}x"), gives_and_ends("{id}")},
      {"a reply split by a header", ok("A: b\r\nContent-Length: 0\r\n", other), gives_and_ends("")},
  });
}

TEST_CASE("slow servers") {
  play({
      {"a reply byte by byte", script().drip(1, sized("8", "{id}")), gives("{id}")},
      {"chunks byte by byte", script().drip(1, chunked("8\r\n{id}\r\n0\r\n\r\n")), gives("{id}")},
      {"a status line that drips", script().drip(20, ok(std::string(1000, 'x'), "")), times_out()},
      {"silence at once", script().end(then::stall), times_out()},
      {"silence in the headers", {"HTTP/1.1 200 OK\r\nX-", then::stall}, times_out()},
  });
}

TEST_CASE("ends at once") {
  play({
      {"the end", script().end(then::close), fails("before a reply came")},
      {"a cut", script().end(then::cut), fails("before a reply came")},
      {"a reset", script().end(then::reset), fails("before a reply came")},
      {"a reset in the headers", {script("HTTP/1.1 200 OK\r\nX-", then::reset).wait(20)}, fails("within the reply")},
  });
}

TEST_CASE("headers without end") {
  const auto limited = [](std::string_view says) { return fails(says, stage::header_limit); };
  play({
      {"lines", script("HTTP/1.1 200 OK\r\n").pour(0, "A: b\r\n"), limited("65536")},
      {"one line", script("HTTP/1.1 200 OK\r\nA: ").pour(0, "x"), limited("65536")},
      {"one name", script("HTTP/1.1 200 OK\r\n").pour(0, "x"), limited("65536")},
      {"folds", script("HTTP/1.1 200 OK\r\nA: ").pour(0, "x\r\n "), limited("65536")},
      {"a status line", script("HTTP/1.1 200 ").pour(0, "x"), limited("65536")},
      {"interim lines", script("HTTP/1.1 103 A\r\n").pour(0, "A: b\r\n"), limited("65536")},
      {"a chunk's extension", script(chunked("8;a=")).pour(0, "x"), limited("65536")},
      {"zeros of a chunk's size", script(chunked("")).pour(0, "0"), limited("65536")},
      {"trailers", script(chunked("8\r\n{id}\r\n0\r\n")).pour(0, "A: b\r\n"), limited("65536")},
  });
}
