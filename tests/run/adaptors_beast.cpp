// Adaptors around the Beast client, against a server: a time for a whole call ends what is under way, and all of them
// together make one call.
#include "beast_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/credentials.hpp>
#include <bindery/defaults.hpp>
#include <bindery/http.hpp>
#include <bindery/idempotency.hpp>
#include <bindery/logging.hpp>
#include <bindery/measuring.hpp>
#include <bindery/rate_limit.hpp>
#include <bindery/recording.hpp>
#include <bindery/redirects.hpp>
#include <bindery/replaying.hpp>
#include <bindery/reserved_paths.hpp>
#include <bindery/retry.hpp>
#include <bindery/timeout.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

using beast_test::http;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

bindery::http_request get(std::string target) {
  bindery::http_request request{.method = "GET", .target = std::move(target)};
  request.operation.idempotent = true;
  return request;
}

}  // namespace

TEST_CASE("the time of a call ends a try that stalls, and no other begins") {
  const bindery::beast::client c{http()};
  int tries = 0;
  const auto count = [&tries](const bindery::call_record&) { ++tries; };
  bindery::timing_out call{bindery::retrying{bindery::measuring{c, count}}, milliseconds(300)};
  static_assert(std::is_same_v<decltype(call(get("/stall"))), bindery::beast::answer>);
  const auto begun = steady_clock::now();
  const auto got = call(get("/stall"));
  const auto took = steady_clock::now() - begun;
  REQUIRE(!got);
  CHECK(got.error().timed_out);
  CHECK(got.error().phase == bindery::beast::stage::read);
  CHECK(took >= milliseconds(290));
  CHECK(took < milliseconds(5000));
  CHECK(tries == 1);
  CHECK(call(get("/count")));
}

TEST_CASE("a refusal is told in the client's own failure") {
  const bindery::beast::client c{http()};
  const auto got = bindery::timing_out{c, milliseconds(0)}(get("/count"));
  REQUIRE(!got);
  CHECK(got.error().reason == "not sent: the time of the call (0 ms) was over before it was sent; give it more");
}

TEST_CASE("all together") {
  constexpr bindery::security_need needs[] = {{"key", 0}};
  const bindery::beast::client c{http()};
  std::string log, tape;
  int requests = 0;
  bindery::measuring measured{c, [&requests](const bindery::call_record&) { ++requests; }, {.new_traces = true}};
  bindery::logging logged{measured, [&log](std::string_view line) { log.append(line).append("\n"); }, {.bodies = true}};
  const bindery::key_credential key{"key", "header", "X-Key", bindery::hidden("planted-0451")};
  bindery::retrying tried{bindery::rate_limiting{bindery::authorized(logged, key), {.per_second = 1000, .burst = 10}}};
  bindery::with_defaults whole{bindery::idempotency_keys{bindery::redirecting{bindery::reserved_paths{tried}}},
                               {.headers = {{"X-Tenant", "t1"}}, .user_agent = "all/1"}};
  bindery::recording all{bindery::timing_out{whole, std::chrono::seconds(20)},
                         [&tape](std::string_view line) { tape.append(line).append("\n"); },
                         {.hidden_values = {"planted-0451"}}};

  auto request = get("/redirect");
  request.operation.security = needs;
  const auto got = all(request);
  REQUIRE(got);
  CHECK(got->status == 200);
  CHECK(requests == 2);
  auto echoed = get("/echo%2Fmore");
  echoed.operation.security = needs;
  const auto echo = all(echoed);
  REQUIRE(echo);
  for (const char* sent : {"/echo/more", "planted-0451", "t1", "all/1", "traceparent"}) {
    CAPTURE(sent);
    CHECK(echo->body.find(sent) != std::string::npos);
  }
  CHECK(log.find("planted") == std::string::npos);
  CHECK(tape.find("planted") == std::string::npos);  // Though the server's reply has it.
  CHECK(tape.find("X-Key: ***") != std::string::npos);
  CHECK(log.find("#2 < 200") != std::string::npos);
  const bindery::replaying again({"tape", tape});
  CHECK(again(request)->body == got->body);
}
