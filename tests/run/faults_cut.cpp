// A reply that ends, is reset or falls silent at every byte: short of the whole there is a failure, within its
// deadline, and never a reply that looks whole. Every byte of every way is tried where BINDERY_TEST_WHOLE is set, else
// some.
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

struct sample {
  std::string_view name;
  std::string bytes;
  std::string_view body;
  std::size_t header_bytes = 0;  ///< Where the end of the connection ends the body: from here on it is a reply.
};

// The id has eight digits.
const std::vector<sample>& samples() {
  static const std::string head = "HTTP/1.1 200 OK\r\nX-Id: {id}\r\n";
  static const std::vector<sample> all{
      {"length", head + "Content-Length: 12\r\n\r\nhello, world", "hello, world"},
      {"chunks", head + "Transfer-Encoding: chunked\r\n\r\n7;x=y\r\nhello, \r\n5\r\nworld\r\n0\r\nA: b\r\n\r\n",
       "hello, world"},
      {"interim", "HTTP/1.1 103 Hints\r\nA: b\r\n\r\n" + head + "Content-Length: 5\r\n\r\nhello", "hello"},
      {"to the end", head + "\r\nhello, world", "hello, world", head.size() + 4 + 2},
  };
  return all;
}

struct attempt {
  const sample* of;
  std::size_t bytes;
  then end;
  bool tls;
  bool kept;
  reading how;
};

std::size_t size_of(const sample& s) { return s.bytes.size() + 4; }

/// Whether the end of the connection is all that a reply without a length needs, which TLS has to say.
bool ends_well(const attempt& a) {
  return a.of->header_bytes != 0 && a.bytes >= a.of->header_bytes &&
         (a.end == then::close || (a.end == then::cut && !a.tls));
}

std::string trouble_of(const attempt& a) {
  const client c{a.tls ? https() : http(), trusting()};
  if (a.kept && call(c, get("/count")).status != 200) return "the connection to keep was not made";
  std::string id;
  outcome got;
  const auto once = [&](const auto& by) {
    id = next_id();
    got = call(by, get(script(a.of->bytes, a.end).cut(a.bytes).target(id)), a.how);
  };
  if (a.end != then::stall) {
    once(c);
  } else {
    with_patience([&](std::chrono::milliseconds wait, bool) {
      once(c.within(wait));
      return !got.error || got.error->phase == stage::read;
    });
  }
  const bool whole = a.of->header_bytes == 0 && a.bytes == size_of(*a.of);
  const std::size_t missing = size_of(*a.of) - a.bytes;

  if (got.seconds > soon) return "it took " + std::to_string(got.seconds) + " seconds";
  for (const std::string& said : got.all("X-Id")) {
    if (said != id) return "this is the reply to " + said;
  }
  if (got.error) {
    if (whole || ends_well(a)) return "no reply: " + got.said();
    if (got.error->phase != stage::read) return "another phase: " + got.said();
    if (got.error->timed_out != (a.end == then::stall)) return "not a matter of time: " + got.said();
    if (!a.of->body.starts_with(got.body)) return "another body: " + got.body;
  } else {
    if (!whole && !ends_well(a)) return "taken for whole: " + got.body;
    if (got.body != a.of->body.substr(0, a.of->body.size() - missing)) return "another body: " + got.body;
  }
  const std::string word = next_id();
  const outcome next = call(c, get("/same/" + word), a.how);
  return next.body == word ? "" : "the next call: " + next.said();
}

std::vector<attempt> attempts(bool all) {
  std::vector<attempt> list;
  for (const sample& s : samples()) {
    for (const then end : {then::close, then::cut, then::reset, then::stall}) {
      for (const bool tls : {false, true}) {
        for (const bool kept : {false, true}) {
          for (const reading how : {reading::buffered, reading::streamed}) {
            // The two that a pool and a parser get wrong most easily have every byte in any case.
            const bool dense = (end == then::close || end == then::stall) && !tls && !kept && how == reading::buffered;
            const std::size_t step = all || (dense && s.name != "interim") ? 1 : 11;
            for (std::size_t n = 0; n < size_of(s); n += step) list.push_back({&s, n, end, tls, kept, how});
            list.push_back({&s, size_of(s), end, tls, kept, how});
          }
        }
      }
    }
  }
  return list;
}

}  // namespace

TEST_CASE("a reply cut at every byte is never taken for a whole one") {
  const std::vector<attempt> list = attempts(std::getenv("BINDERY_TEST_WHOLE") != nullptr);
  std::vector<std::string> troubles(list.size());
  std::atomic<std::size_t> next{0};
  std::vector<std::thread> workers;
  for (int w = 0; w < 16; ++w) {
    workers.emplace_back([&] {
      for (std::size_t i = next++; i < list.size(); i = next++) {
        const attempt& a = list[i];
        const bool silent = a.of->header_bytes == 0 && a.bytes == size_of(*a.of) && a.end == then::stall;
        troubles[i] = silent ? "" : trouble_of(a);
      }
    });
  }
  for (std::thread& worker : workers) worker.join();
  CHECK(list.size() > 900);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const attempt& a = list[i];
    if (troubles[i].empty()) continue;
    FAIL_CHECK(
        std::string(a.of->name)
            .append(a.tls ? " over TLS" : "")
            .append(a.kept ? " on a kept connection" : "")
            .append(a.how == reading::streamed ? " streamed" : "")
            .append(", " + std::to_string(a.bytes) + " bytes, then " + std::string(text(a.end)) + ": " + troubles[i]));
  }
}
