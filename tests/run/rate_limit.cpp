// When requests go out under a rate: the exact schedule, with a clock that the test owns, and many threads on the real
// one.
#include "../support/adaptor_world.hpp"
#include <bindery/rate_limit.hpp>
#include <bindery/retry.hpp>
#include <bindery/timeout.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using world::ms;
using schedule = std::vector<std::int64_t>;

namespace {

std::int64_t held(int status, bindery::header_list headers) {
  return bindery::seconds_held_back(world::reply(status, std::move(headers)), 784111777);
}

}  // namespace

TEST_CASE("a burst goes at once, and then one in each interval; a rest fills the bucket again") {
  world::timeline time;
  world::transport http{&time};
  bindery::rate_limiting slow{http, {.per_second = 4, .burst = 2}, world::pace{&time}};
  for (int i = 0; i < 5; ++i) CHECK(slow(world::get())->status == 200);
  CHECK(http.at == schedule{0, 0, 250, 500, 750});
  time.now = ms(1100);
  for (int i = 0; i < 2; ++i) (void)slow(world::get());
  CHECK(http.at == schedule{0, 0, 250, 500, 750, 1100, 1250});
  time.now = ms(60'000);
  for (int i = 0; i < 3; ++i) (void)slow(world::get());
  CHECK(schedule(http.at.end() - 3, http.at.end()) == schedule{60'000, 60'000, 60'250});
}

TEST_CASE("one at a time, at rates that are no round numbers") {
  world::timeline time;
  world::transport http{&time};
  bindery::rate_limiting slow{http, {.per_second = 3}, world::pace{&time}};
  for (int i = 0; i < 4; ++i) (void)slow(world::get());
  CHECK(http.at == schedule{0, 334, 667, 1000});
}

TEST_CASE("what would wait too long is not sent, and takes no place in the queue") {
  world::timeline time;
  world::transport http{&time};
  bindery::rate_limiting slow{http, {.per_second = 1, .longest_wait = ms(900)}, world::pace{&time}};
  CHECK(slow(world::get()));
  const auto refused = slow(world::get());
  REQUIRE(!refused);
  CHECK(refused.error().phase == "rate limit");
  CHECK(refused.error().reason ==
        "its turn would come later than in 900 ms; send less, or raise `longest_wait` or the deadline");
  time.now = ms(100);
  CHECK(slow(world::get()));
  CHECK(http.at == schedule{0, 1000});
  bindery::timing_out short_call{bindery::rate_limiting{http, {.per_second = 1}, world::pace{&time}}, ms(10),
                                 world::pace{&time}};
  CHECK(short_call(world::get()));
  CHECK(!short_call(world::get()));
}

TEST_CASE("a pause that a reply asks for and that is too long is called that") {
  world::timeline time;
  world::transport http{&time, {world::reply(503, {{"Retry-After", "500"}})}};
  bindery::rate_limiting slow{http, {.per_second = 1000, .longest_wait = ms(4000)}, world::pace{&time}};
  CHECK((*slow(world::get())).status == 503);
  const auto refused = slow(world::get());
  REQUIRE(!refused);
  CHECK(refused.error().reason ==
        "a reply asked for a pause (Retry-After, RateLimit) that is longer than 4000 ms; wait, raise `longest_wait` or "
        "the deadline, or have `obey_replies` false");
  time.now = ms(496'500);
  CHECK(slow(world::get()));
}

TEST_CASE("replies hold everybody back, and only when they are to be obeyed") {
  world::timeline time;
  const world::answer busy = world::reply(429, {{"Retry-After", "2"}});
  world::transport http{&time, {busy}};
  bindery::rate_limiting slow{http, {.per_second = 1000}, world::pace{&time}};
  for (int i = 0; i < 3; ++i) (void)slow(world::get());
  CHECK(http.at == schedule{0, 2000, 2001});

  world::timeline other;
  world::transport rude{&other, {busy}};
  bindery::rate_limiting deaf{rude, {.per_second = 1000, .obey_replies = false}, world::pace{&other}};
  for (int i = 0; i < 2; ++i) (void)deaf(world::get());
  CHECK(rude.at == schedule{0, 1});
}

TEST_CASE("how long a reply wants to be left alone") {
  CHECK(held(429, {{"Retry-After", "7"}}) == 7);
  CHECK(held(503, {{"Retry-After", "Sun, 06 Nov 1994 08:49:40 GMT"}}) == 3);
  CHECK(held(200, {{"Retry-After", "7"}}) == 0);
  CHECK(held(200, {{"RateLimit", "limit=100, remaining=0, reset=5"}}) == 5);
  CHECK(held(200, {{"RateLimit", "limit=100, remaining=1, reset=5"}}) == 0);
  CHECK(held(200, {{"ratelimit", "\"default\";r=0;t=30"}}) == 30);
  CHECK(held(200, {{"RateLimit", "\"default\";r=50;t=30"}}) == 0);
  CHECK(held(200, {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "9"}}) == 9);
  CHECK(held(200, {{"RateLimit-Remaining", "0"}}) == 0);
  CHECK(held(200, {{"RateLimit", "remaining=none, reset=5"}}) == 0);
  CHECK(held(429, {{"Retry-After", "2"}, {"RateLimit", "remaining=0, reset=8"}}) == 8);
}

TEST_CASE("each try counts") {
  world::timeline time;
  world::transport http{&time, {world::reply(503), world::reply(503)}};
  bindery::retrying again{
      bindery::rate_limiting{http, {.per_second = 1}, world::pace{&time}}, {.first_wait = ms(0)}, world::pace{&time}};
  CHECK(again(world::get())->status == 200);
  CHECK(http.at == schedule{0, 1000, 2000});
}

TEST_CASE("a bucket of many threads gives each place once") {
  bindery::rate_bucket bucket(1000, 1);
  std::vector<std::atomic<int>> places(400);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 100; ++i) ++places.at(static_cast<std::size_t>(*bucket.take(0, 1'000'000)));
    });
  }
  for (std::thread& one : threads) one.join();
  for (const std::atomic<int>& taken : places) CHECK(taken == 1);
}
