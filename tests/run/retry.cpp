// When a call is tried again, how long is waited, and when it is left at that: with a clock that the test owns.
#include <bindery/chunk_source.hpp>
#include <bindery/http.hpp>
#include <bindery/retry.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using bindery::retry_decision;
using bindery::retry_moment;
using bindery::retry_policy;
using bindery::retry_request;
using bindery::retry_result;
using ms = std::chrono::milliseconds;

namespace {

constexpr retry_request once{};
constexpr retry_request repeatable{.is_repeatable = true};
// 1994-11-06 08:49:37 UTC.
constexpr std::int64_t example_time = 784111777;

std::optional<std::int64_t> wait_of(const retry_request& request, const retry_result& result,
                                    const retry_moment& moment = {.random = 0.5}, const retry_policy& policy = {}) {
  const auto wait = retry_decision(policy, request, result, moment);
  return wait ? std::optional(wait->count()) : std::nullopt;
}

// What a test's time did.
struct timeline {
  ms now{0};
  std::vector<std::int64_t> slept{};
};

struct fake_pace {
  timeline* on;
  double chance = 0.5;
  ms now() const { return on->now; }
  std::int64_t unix_seconds() const { return example_time + on->now.count() / 1000; }
  void sleep(ms time) const {
    on->slept.push_back(time.count());
    on->now += time;
  }
  double random() const { return chance; }
};

struct failure {
  std::string phase;
  std::string reason;
};

struct answer {
  bindery::http_response reply{};
  std::optional<failure> failed{};
  explicit operator bool() const { return !failed; }
  const bindery::http_response& operator*() const { return reply; }
  const failure& error() const { return *failed; }
};

// Gives its answers in turn, and takes time for each.
struct script {
  std::vector<answer> answers;
  timeline* on;
  ms takes{0};
  std::size_t calls = 0;
  answer operator()(const bindery::http_request&) {
    on->now += takes;
    return answers.at(calls++);
  }
};

answer status(int code, bindery::header_list headers = {}) { return {{code, std::move(headers), "body"}}; }
answer broken(std::string phase) { return {{}, failure{std::move(phase), "why"}}; }

bindery::http_request get() {
  bindery::http_request request{.method = "GET", .target = "/"};
  request.operation.idempotent = true;
  return request;
}
bindery::http_request post() { return {.method = "POST", .target = "/"}; }

}  // namespace

TEST_CASE("dates of HTTP") {
  using bindery::http_date_seconds;
  static_assert(http_date_seconds("Sun, 06 Nov 1994 08:49:37 GMT") == example_time);
  CHECK(http_date_seconds("Thu, 01 Jan 1970 00:00:00 GMT") == 0);
  CHECK(http_date_seconds("Thu, 29 Feb 2024 23:59:60 GMT") == 1709251200);
  CHECK(http_date_seconds("Tue, 31 Dec 2999 00:00:00 GMT") == 32503593600);
  for (const char* text :
       {"", "0", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 ovD 1994 08:49:37 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT",
        "Sun, 06 Nov 1994 08:49:3x GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"}) {
    CAPTURE(text);
    CHECK(!http_date_seconds(text));
  }
}

TEST_CASE("which statuses are tried again") {
  CHECK(wait_of(once, {429}));
  CHECK(wait_of(repeatable, {429}));
  for (const int code : {502, 503, 504}) {
    CHECK(wait_of(repeatable, {code}));
    CHECK(!wait_of(once, {code}));
  }
  for (const int code : {200, 201, 204, 301, 400, 401, 403, 404, 408, 409, 500, 501, 505}) {
    CAPTURE(code);
    CHECK(!wait_of(repeatable, {code}));
  }
  const retry_policy strict{.gateway_errors = false};
  CHECK(wait_of(repeatable, {503}, {}, strict));
  CHECK(!wait_of(repeatable, {502}, {}, strict));
  CHECK(!wait_of(repeatable, {504}, {}, strict));
}

TEST_CASE("a policy adds statuses, and makes every request repeatable") {
  const retry_policy more{.other_statuses = {408, 500}};
  for (const int code : {408, 500, 502, 503, 504}) {
    CAPTURE(code);
    CHECK(wait_of(repeatable, {code}, {}, more));
    CHECK(!wait_of(once, {code}, {}, more));
  }
  CHECK(!wait_of(repeatable, {501}, {}, more));
  const retry_policy all{.other_statuses = {408, 500}, .every_request = true};
  for (const int code : {408, 429, 500, 502, 503, 504}) CHECK(wait_of(once, {code}, {}, all));
  CHECK(wait_of(once, {0, "read"}, {}, all));
  CHECK(!wait_of(once, {400}, {}, all));
  CHECK(!wait_of({.is_stream = true}, {503}, {}, all));
}

TEST_CASE("which failures are tried again") {
  for (const char* phase : {"resolve", "connect", "handshake"}) CHECK(wait_of(once, {0, phase}));
  for (const char* phase : {"write", "read", "", "transport"}) {
    CAPTURE(phase);
    CHECK(wait_of(repeatable, {0, phase}));
    CHECK(!wait_of(once, {0, phase}));
  }
  for (const char* phase : {"request", "origin", "trust store", "signing", "token", "header limit", "body limit"}) {
    CAPTURE(phase);
    CHECK(!wait_of(repeatable, {0, phase}));
  }
  const retry_request stream{.is_repeatable = true, .is_stream = true};
  CHECK(!wait_of(stream, {429}));
  CHECK(!wait_of(stream, {0, "connect"}));
}

TEST_CASE("the wait is random below a bound that doubles up to its end") {
  const retry_policy policy{.attempts = 100, .first_wait = ms(100), .longest_wait = ms(450)};
  const auto after = [&](int attempt, double random) {
    return *wait_of(once, {429}, {.attempt = attempt, .random = random}, policy);
  };
  const std::int64_t bounds[] = {100, 200, 400, 450, 450};
  for (int i = 0; i < 5; ++i) {
    CHECK(after(i + 1, 0) == 0);
    CHECK(after(i + 1, 0.5) == bounds[i] / 2);
    CHECK(after(i + 1, 0x1.fffffffffffffp-1) == bounds[i] - 1);
  }
  CHECK(after(99, 0.5) == 225);
  CHECK(!wait_of(once, {429}, {.attempt = 100}, policy));
  CHECK(*wait_of(once, {429}, {.random = 0.5}, {.first_wait = ms(100), .longest_wait = ms(10)}) == 5);
  CHECK(!wait_of(once, {429}, {}, {.attempts = 1}));
}

TEST_CASE("Retry-After comes on top, in seconds and as a date") {
  const auto after = [](std::string text, std::string date = {}) {
    return wait_of(once, {429, {}, std::move(text), std::move(date)}, {.unix_seconds = example_time, .random = 0.5});
  };
  CHECK(after("") == 100);
  CHECK(after("0") == 100);
  CHECK(after("7") == 7100);
  CHECK(after("Sun, 06 Nov 1994 08:49:40 GMT") == 3100);
  // The service's clock counts, however wrong ours is.
  CHECK(after("Sun, 06 Nov 1994 10:49:40 GMT", "Sun, 06 Nov 1994 10:49:38 GMT") == 2100);
  CHECK(after("Sun, 06 Nov 1994 08:00:00 GMT") == 100);
  for (const char* text : {"-1", "soon", "1.5", " 3"}) CHECK(after(text) == 100);
  // No longer wait than the budget is begun: what came is the answer.
  CHECK(after("59") == 59100);
  CHECK(!after("60"));
  CHECK(!after("999999999999999999999999"));
  CHECK(!after("Fri, 31 Dec 9999 23:59:59 GMT"));
}

TEST_CASE("no try begins after the budget") {
  const auto at = [](std::int64_t elapsed) {
    return wait_of(once, {429}, {.elapsed = ms(elapsed), .random = 0.5}, {.budget = ms(1000)});
  };
  CHECK(at(900));
  CHECK(!at(901));
}

TEST_CASE("the driver: the exact schedule, and the answer that came last") {
  timeline time;
  script http{{status(503), broken("read"), status(429, {{"retry-after", "2"}}), status(200)}, &time, ms(10)};
  bindery::retrying again{http, retry_policy{}, fake_pace{&time}};
  const answer got = again(get());
  CHECK(got.reply.status == 200);
  CHECK(http.calls == 4);
  CHECK(time.slept == std::vector<std::int64_t>{100, 200, 2400});
  CHECK(time.now == ms(2740));
}

TEST_CASE("the driver gives up after the last try, and gives what that gave") {
  timeline time;
  script http{{broken("connect"), status(503), broken("connect"), broken("resolve"), status(200)}, &time};
  const answer got = bindery::retrying{http, retry_policy{}, fake_pace{&time}}(get());
  REQUIRE(!got);
  CHECK(got.error().phase == "resolve");
  CHECK(http.calls == 4);
  CHECK(time.slept == std::vector<std::int64_t>{100, 200, 400});
}

TEST_CASE("a budget ends the tries before their number does") {
  timeline time;
  script http{{status(503), status(503), status(503), status(503)}, &time, ms(500)};
  const answer got = bindery::retrying{http, retry_policy{.budget = ms(1200)}, fake_pace{&time}}(get());
  CHECK(got.reply.status == 503);
  // 500 + 100 + 500 are over; another 200 do not fit.
  CHECK(http.calls == 2);
}

namespace {

// A transport whose calls end with a time, or when somebody says so.
struct limited_script : script {
  ms until;
  ms stopped_at = ms::max();
  std::int64_t remaining() const {
    return on->now >= stopped_at ? 0 : (std::max)(std::int64_t{0}, std::int64_t{(until - on->now).count()});
  }
};

}  // namespace

TEST_CASE("no try begins after the transport's own time, and the answer that came stays") {
  timeline time;
  limited_script http{{{status(503), status(503), status(503), status(503)}, &time, ms(500)}, ms(1200)};
  const answer got = bindery::retrying{http, retry_policy{}, fake_pace{&time}}(get());
  CHECK(got.reply.status == 503);
  CHECK(http.calls == 2);
  CHECK(time.now == ms(1100));

  timeline other;
  limited_script late{{{status(503, {{"Retry-After", "5"}}), status(200)}, &other}, ms(1000)};
  CHECK(bindery::retrying{late, retry_policy{}, fake_pace{&other}}(get()).reply.status == 503);
  CHECK(late.calls == 1);
  CHECK(other.slept.empty());
}

TEST_CASE("a wait ends within a hundredth of a second when the transport's calls are ended") {
  timeline time;
  limited_script http{{{status(503, {{"Retry-After", "5"}}), status(200)}, &time}, ms(60'000), ms(333)};
  CHECK(bindery::retrying{http, retry_policy{}, fake_pace{&time}}(get()).reply.status == 503);
  CHECK(http.calls == 1);
  CHECK(time.now == ms(340));
}

TEST_CASE("a call that creates something is sent once, unless the service cannot have begun") {
  const auto calls = [](const bindery::http_request& request, answer first) {
    timeline time;
    script http{{std::move(first), status(201)}, &time};
    (void)bindery::retrying{http, retry_policy{}, fake_pace{&time}}(request);
    return http.calls;
  };
  CHECK(calls(post(), status(503)) == 1);
  CHECK(calls(post(), broken("read")) == 1);
  CHECK(calls(post(), status(429)) == 2);
  CHECK(calls(post(), broken("connect")) == 2);
  bindery::http_request keyed = post();
  keyed.headers.push_back({"idempotency-key", "k1"});
  CHECK(calls(keyed, status(503)) == 2);
  bindery::http_request stream = get();
  stream.body = bindery::chunk_source([](std::string&) { return false; });
  CHECK(calls(stream, status(429)) == 1);
}

TEST_CASE("what the caller cancelled is not tried again") {
  struct stopped : failure {
    bool cancelled = false;
  };
  struct maybe {
    stopped why{};
    explicit operator bool() const { return false; }
    bindery::http_response operator*() const { return {}; }
    const stopped& error() const { return why; }
  };
  timeline time;
  for (const bool cancelled : {false, true}) {
    int calls = 0;
    const auto http = [&](const bindery::http_request&) { return ++calls, maybe{{{"connect", "why"}, cancelled}}; };
    (void)bindery::retrying{http, retry_policy{}, fake_pace{&time}}(get());
    CHECK(calls == (cancelled ? 1 : 4));
  }
}

TEST_CASE("a reserve bounds the tries of all calls together, and calls that succeed fill it again") {
  timeline time;
  script http{{}, &time};
  bindery::retrying again{http, retry_policy{.reserve = 4}, fake_pace{&time}};
  const auto tries = [&](int code) {
    http.answers.assign(4, status(code));
    http.calls = 0;
    CHECK(again(get()).reply.status == code);
    return http.calls;
  };
  CHECK(tries(503) == 4);
  CHECK(tries(503) == 2);
  CHECK(tries(503) == 1);
  for (int i = 0; i < 9; ++i) CHECK(tries(200) == 1);
  CHECK(tries(503) == 1);
  CHECK(tries(200) == 1);
  CHECK(tries(503) == 2);
  for (int i = 0; i < 100; ++i) (void)tries(200);
  CHECK(tries(503) == 4);
  CHECK(tries(503) == 2);
}

TEST_CASE("requests and answers of other types: the method tells, and a plain response is an answer") {
  struct plain_request {
    std::string method{}, origin{}, target{}, body{};
    std::vector<std::pair<std::string, std::string>> headers{};
  };
  struct plain_response {
    int status;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
  };
  timeline time;
  int calls = 0;
  bindery::retrying again{
      [&calls](const plain_request&) { return plain_response{++calls % 2 ? 503 : 200, {{"Retry-After", "1"}}, ""}; },
      retry_policy{}, fake_pace{&time}};
  CHECK(again(plain_request{.method = "PUT"}).status == 200);
  CHECK(again(plain_request{.method = "POST", .headers = {{"Idempotency-Key", "k"}}}).status == 200);
  CHECK(again(plain_request{.method = "POST"}).status == 503);
  CHECK(time.slept == std::vector<std::int64_t>{1100, 1100});
}

TEST_CASE("the chance of this machine is even, and another in each thread") {
  const bindery::system_pace pace;
  double sum = 0;
  for (int i = 0; i < 10000; ++i) {
    const double value = pace.random();
    REQUIRE(value >= 0);
    REQUIRE(value < 1);
    sum += value;
  }
  CHECK(sum > 4700);
  CHECK(sum < 5300);
  double first[2] = {};
  for (double& value : first) std::thread([&] { value = pace.random(); }).join();
  CHECK(first[0] != first[1]);
  const auto before = pace.now();
  pace.sleep(ms(5));
  CHECK(pace.now() - before >= ms(5));
}
