// Tokens of OAuth 2 over transports that are awaited: one fetches for all, nobody holds up a thread, and what goes
// wrong is told to each call. With a coroutine's type of the test's own, and with Asio's over the asynchronous Beast
// client.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include "beast_support.hpp"
#include "tasks.hpp"
#include <bindery/credentials.hpp>
#include <bindery/http.hpp>
#include <bindery/oauth2.hpp>
#include <bindery/security.hpp>

#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#ifdef BINDERY_TEST_HAS_COROUTINES
#include <bindery/beast_async.hpp>
#include <bindery/oauth2_await.hpp>
#include <bindery/task_kind_async.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

using bindery::client_credentials;
using bindery::token_request;

namespace {

constexpr bindery::security_scheme<bindery::security_kind::oauth2> oauth{
    .scheme = "oauth", .name = "Bearer", .token_url = "https://auth.example/token", .scopes = "read"};
constexpr bindery::security_need needs[] = {{"oauth", 0}};

bindery::http_request asking(std::string target = "/") {
  bindery::http_request request{.method = "GET", .target = std::move(target)};
  request.operation.security = needs;
  return request;
}

/// A token endpoint that answers when the test says so.
struct endpoint {
  std::vector<bindery::http_response> answers;
  std::vector<std::string> seen{};
  std::coroutine_handle<> held{};

  struct holding {
    endpoint* of;
    static bool await_ready() { return false; }
    void await_suspend(std::coroutine_handle<> who) const { of->held = who; }
    static void await_resume() {}
  };

  tests::task<bindery::http_response> operator()(const token_request& request) {
    seen.push_back(request.body);
    bindery::http_response first = answers.front();
    answers.erase(answers.begin());
    const holding until{this};
    co_await until;
    co_return first;
  }
  void answer() { std::exchange(held, {}).resume(); }
};

bindery::http_response token(const std::string& text, const std::string& more = "") {
  return {200, {}, R"({"access_token": ")" + text + R"(", "token_type": "bearer", "expires_in": 3600)" + more + "}"};
}

/// A service that lets in who brings the token that counts.
struct service {
  std::string counts;
  int calls = 0;

  tests::task<bindery::http_response> operator()(const bindery::http_request& request) {
    ++calls;
    const std::string* const given = bindery::find_header(request.headers, "Authorization");
    const bool is_in = given != nullptr && *given == "Bearer " + counts;
    co_return bindery::http_response{is_in ? 200 : 401, {}, given == nullptr ? "" : *given};
  }
};

using answer = bindery::adaptor::response_or_failure<bindery::http_response>;

std::string words_of(const tests::task<answer>& call) {
  if (!call.handle().done()) return "waits";
  const answer& got = *call.handle().promise().value;
  return got ? std::to_string(got->status) + " " + got->body : got.error().reason;
}

}  // namespace

TEST_CASE("awaited: one call fetches the token, and the others wait in a queue for it") {
  endpoint tokens{{token("t1")}};
  service there{"t1"};
  const auto http = bindery::authorized(there, oauth(tokens, client_credentials{.client_id = "me"}));
  std::vector<tests::task<answer>> calls;
  for (int i = 0; i < 5; ++i) {
    calls.push_back(http(asking()));
    calls.back().handle().resume();
  }
  for (const auto& call : calls) CHECK(words_of(call) == "waits");
  CHECK(tokens.seen.size() == 1);
  CHECK(there.calls == 0);
  tokens.answer();
  for (const auto& call : calls) CHECK(words_of(call) == "200 Bearer t1");
  auto later = http(asking());
  later.handle().resume();
  CHECK(words_of(later) == "200 Bearer t1");
  CHECK(tokens.seen.size() == 1);
}

TEST_CASE("awaited: all who wait hear why there is no token, and the next call asks again") {
  endpoint tokens{{{401, {}, R"({"error": "invalid_client"})"}, token("t2")}};
  service there{"t2"};
  const auto http = bindery::authorized(there, oauth(tokens, client_credentials{.client_id = "me"}));
  auto first = http(asking());
  auto second = http(asking());
  first.handle().resume();
  second.handle().resume();
  tokens.answer();
  const std::string why =
      "the credential for `oauth` is not there: no token: https://auth.example/token answered 401 invalid_client";
  CHECK(words_of(first) == why);
  CHECK(words_of(second) == why);
  CHECK(tokens.seen.size() == 1);
  CHECK(there.calls == 0);
  auto third = http(asking());
  third.handle().resume();
  tokens.answer();
  CHECK(words_of(third) == "200 Bearer t2");
}

TEST_CASE(
    "awaited: after a 401 another token is fetched, by the refresh token, and by the grant when that is refused") {
  endpoint tokens{{token("t1", R"(, "refresh_token": "r1")"), {400, {}, R"({"error": "invalid_grant"})"}, token("t2")}};
  service there{"t2"};
  const auto http = bindery::authorized(there, oauth(tokens, client_credentials{.client_id = "me"}));
  auto call = http(asking());
  call.handle().resume();
  tokens.answer();
  CHECK(words_of(call) == "waits");
  CHECK(there.calls == 1);
  REQUIRE(tokens.seen.size() == 2);
  CHECK(beast_test::holds(tokens.seen[1], "grant_type=refresh_token&refresh_token=r1"));
  tokens.answer();
  REQUIRE(tokens.seen.size() == 3);
  CHECK(beast_test::holds(tokens.seen[2], "grant_type=client_credentials"));
  tokens.answer();
  CHECK(words_of(call) == "200 Bearer t2");
  CHECK(there.calls == 2);
}

TEST_CASE("awaited: a call that is let go of while it fetches leaves the others a reason, and the next one fetches") {
  endpoint tokens{{token("t1"), token("t2")}};
  service there{"t2"};
  const auto http = bindery::authorized(there, oauth(tokens, client_credentials{.client_id = "me"}));
  std::optional<tests::task<answer>> first(http(asking()));
  auto second = http(asking());
  first->handle().resume();
  second.handle().resume();
  first.reset();
  CHECK(beast_test::holds(words_of(second), "let go of"));
  auto third = http(asking());
  third.handle().resume();
  tokens.answer();
  CHECK(words_of(third) == "200 Bearer t2");
}

TEST_CASE("awaited: what needs no token waits for none") {
  endpoint tokens{{}};
  service there{"none"};
  const auto http = bindery::authorized(there, oauth(tokens, client_credentials{.client_id = "me"}));
  bindery::http_request plain{.method = "GET", .target = "/"};
  auto call = http(plain);
  call.handle().resume();
  CHECK(words_of(call) == "401 ");
  CHECK(tokens.seen.empty());

  // Either of two is enough, and the first is there.
  constexpr bindery::security_scheme<bindery::security_kind::api_key> key{
      .scheme = "key", .where = "header", .name = "Authorization"};
  constexpr bindery::security_need either[] = {{"key", 0}, {"oauth", 1}};
  const auto both = bindery::authorized(there, oauth(tokens, client_credentials{.client_id = "me"}), key("k1"));
  plain.operation.security = either;
  auto keyed = both(plain);
  keyed.handle().resume();
  CHECK(words_of(keyed) == "401 k1");
  CHECK(tokens.seen.empty());
}

#ifdef BOOST_ASIO_HAS_CO_AWAIT  // Not with every pair of compiler and Boost.
TEST_CASE("Asio: forty coroutines on four threads fetch one token from a server, and another when it is revoked") {
  namespace asio = boost::asio;
  asio::io_context io;
  const bindery::beast::async_client c{io, beast_test::http(), beast_test::trusting()};
  const auto calls = c.with(asio::use_awaitable);
  const client_credentials grant{
      .client_id = "me", .client_secret = "w\xc3\xb6rd&:+ %", .token_url = beast_test::http() + "/token"};
  const auto http = bindery::authorized(calls, oauth(calls, grant));
  std::vector<std::string> got(40);
  const auto one = [&](std::size_t i, std::string target) -> asio::awaitable<void> {
    const bindery::http_request request = asking(std::move(target));
    const bindery::beast::answer came = co_await http(request);
    got[i] = came ? std::to_string(came->status) + " " + came->body : to_string(came.error());
  };
  const auto all = [&] {
    for (std::size_t i = 0; i < got.size(); ++i) asio::co_spawn(io, one(i, "/guarded"), asio::detached);
    io.restart();
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) threads.emplace_back([&] { io.run(); });
    for (std::thread& each : threads) each.join();
  };
  all();
  for (const std::string& each : got) CHECK(each == got.front());
  CHECK(got.front().starts_with("200 "));
  const std::string before = got.front();
  asio::co_spawn(io, one(0, "/guarded/revoke"), asio::detached);
  io.restart();
  io.run();
  all();
  for (const std::string& each : got) CHECK(each == got.front());
  CHECK(got.front().starts_with("200 "));
  CHECK(got.front() != before);
}
#endif
#endif
