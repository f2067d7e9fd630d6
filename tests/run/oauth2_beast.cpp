// Tokens over the wire: a token endpoint and a guarded service on the loopback, and threads that share one client.
#include "beast_support.hpp"
#include <bindery/beast.hpp>
#include <bindery/credentials.hpp>
#include <bindery/http.hpp>
#include <bindery/oauth2.hpp>
#include <bindery/security.hpp>

#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

namespace {

constexpr bindery::security_scheme<bindery::security_kind::oauth2> oauth{.scheme = "oauth", .scopes = "read write"};
constexpr bindery::security_need needs[] = {{"oauth", 0}};

bindery::http_request guarded(std::string target = "/guarded") {
  bindery::http_request request{.method = "POST", .target = std::move(target), .body = "body"};
  request.operation.id = "Guarded";
  request.operation.security = needs;
  return request;
}

// What eight threads were answered, each five times.
template <class Transport>
std::set<std::string> answers_of_eight(Transport& transport) {
  std::set<std::string> all;
  std::mutex guard;
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int call = 0; call < 5; ++call) {
        const auto got = transport(guarded());
        const std::string text = got ? std::to_string(got->status) + " " + got->body : got.error().reason;
        const std::lock_guard lock(guard);
        all.insert(text);
      }
    });
  }
  for (std::thread& one : threads) one.join();
  return all;
}

}  // namespace

TEST_CASE("eight threads fetch one token, and one more when it is revoked") {
  const std::string origin = beast_test::http();
  bindery::beast::client http{origin};
  bindery::client_credentials grant{
      .client_id = "me", .client_secret = "w\xc3\xb6rd&:+ %", .token_url = origin + "/token"};
  auto calls = bindery::authorized(http, oauth(http, grant));
  CHECK(answers_of_eight(calls) == std::set<std::string>{"200 Bearer t1"});
  CHECK(calls(guarded("/guarded/revoke"))->body == "Bearer t1");
  CHECK(answers_of_eight(calls) == std::set<std::string>{"200 Bearer t2"});
}

TEST_CASE("a secret that the token endpoint refuses, and repeats, is in no message") {
  const std::string origin = beast_test::http();
  bindery::beast::client http{origin};
  const bindery::client_credentials grant{
      .client_id = "me", .client_secret = "planted-0451", .token_url = origin + "/token"};
  const auto got = bindery::authorized(http, oauth(http, grant))(guarded());
  REQUIRE(!got);
  CHECK(got.error().reason ==
        "the credential for `oauth` is not there: no token: " + origin + "/token answered 401 invalid_client: not ***");
}
