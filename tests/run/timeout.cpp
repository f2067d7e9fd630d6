// What a time for a whole call ends: the exact schedule, with a clock that the test owns.
#include "../support/adaptor_world.hpp"
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <bindery/timeout.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using world::ms;
using schedule = std::vector<std::int64_t>;

namespace {

// A transport that takes a time, as the Beast client does, and keeps what it was given; -1 for none.
struct timed {
  world::transport* inner;
  std::vector<std::int64_t>* given;
  std::int64_t time = -1;

  world::answer operator()(const bindery::http_request& request) const {
    given->push_back(time);
    return (*inner)(request);
  }
  timed within(ms left) const { return {inner, given, left.count()}; }
};

}  // namespace

TEST_CASE("no try begins that would come too late") {
  for (const auto& row : {std::pair{ms(307), 3}, {ms(306), 2}, {ms(300), 2}, {ms(1000), 4}}) {
    const auto [time_of_call, tries] = row;
    CAPTURE(row.first.count());
    world::timeline time;
    world::transport http{&time, {world::reply(503), world::reply(503), world::reply(503), world::reply(200)}, ms(3)};
    bindery::timing_out call{bindery::retrying{http, {}, world::pace{&time}}, time_of_call, world::pace{&time}};
    CHECK(call(world::get())->status == (tries == 4 ? 200 : 503));
    CHECK(http.seen.size() == static_cast<std::size_t>(tries));
  }
}

TEST_CASE("each try and each redirect is told how much time is left") {
  world::timeline time;
  time.now = ms(5000);
  world::transport http{&time, {world::reply(503), world::reply(307, {{"Location", "/cats"}})}, ms(20)};
  std::vector<std::int64_t> given;
  bindery::timing_out call{bindery::redirecting{bindery::retrying{timed{&http, &given}, {}, world::pace{&time}}},
                           ms(1000), world::pace{&time}};
  CHECK(call(world::get())->status == 200);
  CHECK(given == schedule{1000, 880, 860});
  given.clear();
  CHECK((bindery::retrying{timed{&http, &given}, {}, world::pace{&time}}(world::get()))->status == 200);
  CHECK(given == schedule{-1});
}

TEST_CASE("of two times the shorter counts, and none is begun when it is over") {
  world::timeline time;
  world::transport http{&time};
  std::vector<std::int64_t> given;
  bindery::timing_out inner{timed{&http, &given}, ms(100), world::pace{&time}};
  (void)bindery::timing_out{inner, ms(70), world::pace{&time}}(world::get());
  (void)bindery::timing_out{bindery::redirecting{inner}, ms(700), world::pace{&time}}(world::get());
  CHECK(given == schedule{70, 100});

  bindery::timing_out none{timed{&http, &given}, ms(0), world::pace{&time}};
  const auto refused = none(world::get());
  REQUIRE(!refused);
  CHECK(refused.error().phase == "deadline");
  CHECK(refused.error().reason == "the time of the call (0 ms) was over before it was sent; give it more");
  CHECK(given.size() == 2);
}

TEST_CASE("a wait of hours does not go round") {
  world::timeline time;
  time.now = ms(INT64_MAX / 2);
  world::transport http{&time};
  std::vector<std::int64_t> given;
  CHECK((bindery::timing_out{timed{&http, &given}, ms::max(), world::pace{&time}}(world::get()))->status == 200);
  CHECK(given == schedule{std::int64_t{1} << 50});
}
