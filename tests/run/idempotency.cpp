// Which calls get a key, that it is one key for all tries, and what it looks like.
#include "../support/adaptor_world.hpp"
#include <bindery/idempotency.hpp>
#include <bindery/retry.hpp>

#include <cstdint>
#include <set>
#include <string>

#include <doctest/doctest.h>

using world::header_of;

namespace {

struct counting {
  std::uint64_t* n;
  std::uint64_t operator()() const { return ++*n; }
  std::int64_t unix_seconds() const { return 784111777; }
};

}  // namespace

TEST_CASE("a key is the same in all tries of a call, and another in the next call") {
  world::timeline time;
  std::uint64_t n = 0;
  world::transport http{&time, {world::reply(503), world::answer(world::failure{"read", "reset"})}};
  bindery::idempotency_keys keyed{bindery::retrying{http, {}, world::pace{&time}}, {}, counting{&n}};
  CHECK(keyed(world::post())->status == 200);
  CHECK(keyed(world::post())->status == 200);
  REQUIRE(http.seen.size() == 4);
  for (const int i : {0, 1, 2}) {
    CHECK(header_of(http.seen[static_cast<std::size_t>(i)], "Idempotency-Key") ==
          "00000000-0000-4001-8000-000000000002");
  }
  CHECK(header_of(http.seen[3], "Idempotency-Key") == "00000000-0000-4003-8000-000000000004");
  CHECK(n == 4);
}

TEST_CASE("the caller's own stays, and what is idempotent needs none") {
  world::timeline time;
  std::uint64_t n = 0;
  world::transport http{&time};
  bindery::idempotency_keys keyed{http, {}, counting{&n}};
  (void)keyed(world::get());
  CHECK(header_of(http.seen.back(), "Idempotency-Key") == "(none)");
  bindery::http_request own = world::post();
  own.headers.push_back({"idempotency-key", "mine"});
  (void)keyed(own);
  CHECK(http.seen.back().headers == own.headers);
  (void)bindery::idempotency_keys{http, {.every_method = true}, counting{&n}}(world::get());
  CHECK(header_of(http.seen.back(), "Idempotency-Key") == "00000000-0000-4001-8000-000000000002");
}

TEST_CASE("repeatable requests: the id, and when it was first sent") {
  world::timeline time;
  std::uint64_t n = 0;
  world::transport http{&time, {world::reply(503)}};
  bindery::idempotency_keys keyed{bindery::retrying{http, {}, world::pace{&time}},
                                  {.style = bindery::idempotency_style::repeatability},
                                  counting{&n}};
  CHECK(keyed(world::post())->status == 200);
  REQUIRE(http.seen.size() == 2);
  for (const auto& seen : http.seen) {
    CHECK(header_of(seen, "Repeatability-Request-ID") == "00000000-0000-4001-8000-000000000002");
    CHECK(header_of(seen, "Repeatability-First-Sent") == "Sun, 06 Nov 1994 08:49:37 GMT");
    CHECK(header_of(seen, "Idempotency-Key") == "(none)");
  }
}

TEST_CASE("a UUID of version 4, and dates of HTTP as text") {
  CHECK(bindery::random_uuid(0, 0) == "00000000-0000-4000-8000-000000000000");
  CHECK(bindery::random_uuid(~std::uint64_t{0}, ~std::uint64_t{0}) == "ffffffff-ffff-4fff-bfff-ffffffffffff");
  CHECK(bindery::random_uuid(0x0123456789abcdef, 0x0123456789abcdef) == "01234567-89ab-4def-8123-456789abcdef");
  std::set<std::string> all;
  const bindery::key_chance chance;
  for (int i = 0; i < 100; ++i) {
    const std::uint64_t high = chance();
    all.insert(bindery::random_uuid(high, chance()));
  }
  CHECK(all.size() == 100);
  for (const auto& [text, seconds] : {std::pair{"Thu, 01 Jan 1970 00:00:00 GMT", std::int64_t{0}},
                                      {"Thu, 29 Feb 2024 23:59:59 GMT", 1709251199},
                                      {"Fri, 01 Mar 2024 00:00:00 GMT", 1709251200},
                                      {"Fri, 31 Dec 1999 23:59:59 GMT", 946684799},
                                      {"Sat, 01 Jan 2000 00:00:00 GMT", 946684800},
                                      {"Tue, 31 Dec 2999 00:00:00 GMT", 32503593600}}) {
    CHECK(bindery::http_date_text(seconds) == text);
    CHECK(bindery::http_date_seconds(text) == seconds);
  }
}
