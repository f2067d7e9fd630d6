// Logging in to IAM: what is sent, that many threads log in once, when a token is renewed, and that nothing shows a
// password or a token.
#include <bindery/chunk_source.hpp>
#include <huaweicloud/auth/token.hpp>
#include <huaweicloud/swr.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace hw = huaweicloud;
namespace iam = huaweicloud::iam;
namespace swr = huaweicloud::swr;

namespace {

constexpr std::int64_t start = 1'800'000'000;  // 2027-01-15T08:00:00Z.

std::string token_body(const std::string& end) {
  return R"({"token":{"methods":["password"],"expires_at":")" + end +
         R"(","issued_at":"2027-01-15T08:00:00.000000Z","user":{"id":"u","name":"n","domain":{"id":"d","name":"d"}}}})";
}

// An IAM that numbers its tokens: "token-1", "token-2", …
struct service {
  std::atomic<int> logins{0};
  std::string expires_at = "2027-01-16T08:00:00.000000Z";
  int status = 201;
  std::string failure = R"({"error":{"code":401,"message":"no such user","title":"Unauthorized"}})";
  std::chrono::milliseconds takes{0};
  bool with_header = true;
  bool throws = false;
  std::vector<std::string> asked{};
  std::mutex guard{};

  template <class Request>
  iam::rt::http_response operator()(const Request& request) {
    const int number = ++logins;
    std::this_thread::sleep_for(takes);
    if (throws) throw std::runtime_error("planted");
    {
      const std::lock_guard lock(guard);
      asked.push_back(request.method + " " + request.target + " " + request.body.text());
    }
    if (status != 201) return {status, {{"X-IAM-Trace-Id", "t1"}}, failure};
    iam::rt::header_list headers;
    if (with_header) headers.push_back({"x-subject-token", "token-" + std::to_string(number)});
    return {201, std::move(headers), token_body(expires_at)};
  }
};

struct test_clock {
  const std::atomic<std::int64_t>* now;
  std::int64_t operator()() const { return *now; }
};

const hw::password_login login{
    .domain = "account", .user = "user", .password = "planted password", .scope = {.project = "cn-north-4"}};

template <class Fields>
std::string header_of(const Fields& headers, std::string_view wanted) {
  for (const auto& [name, value] : headers) {
    if (name == wanted) return value;
  }
  return "(none)";
}

// A service that takes one token and counts its calls.
struct guarded {
  std::string good;
  std::vector<std::string> seen{};
  template <class Request>
  swr::rt::http_response operator()(const Request& request) {
    seen.push_back(header_of(request.headers, "X-Auth-Token"));
    if (seen.back() != good) return {401, {}, R"({"error_code":"SVCSTG.SWR.4010000","error_msg":"token expired"})"};
    return {200, {}, R"({"id":5})"};
  }
};

template <class Transport>
auto show(Transport&& transport) {
  return swr::show_instance_registry(transport, {.project_id = "p", .instance_id = "i", .registry_id = 5});
}

}  // namespace

TEST_CASE("a login by password: the request and what comes of it") {
  service iam;
  const hw::result<hw::token> got = hw::log_in(iam, login);
  REQUIRE(got);
  CHECK(got->text.reveal() == "token-1");
  CHECK(got->expires_at == start + 24 * 3600);
  CHECK(iam.asked ==
        std::vector<std::string>{
            R"(POST /v3/auth/tokens?nocatalog=true {"auth":{"identity":{"methods":["password"],"password":{"user":)"
            R"({"name":"user","password":"planted password","domain":{"name":"account"}}}},)"
            R"("scope":{"project":{"name":"cn-north-4"}}}})"});
}

TEST_CASE("a login as an agency") {
  service iam;
  const auto body = [&](const hw::agency_login& as) {
    REQUIRE(hw::log_in(iam, as));
    return iam.asked.back();
  };
  CHECK(body({.domain = "account", .agency = "a", .scope = {.project = "cn-north-4"}}) ==
        R"(POST /v3/auth/tokens?nocatalog=true {"auth":{"identity":{"methods":["assume_role"],"assume_role":)"
        R"({"domain_name":"account","agency_name":"a"}},"scope":{"project":{"name":"cn-north-4"}}}})");
  CHECK(body({.domain_id = "d", .agency = "a", .scope = {.project_id = "p"}})
            .ends_with(R"({"domain_id":"d","agency_name":"a"}},"scope":{"project":{"id":"p"}}}})"));
}

TEST_CASE("an agency's token is asked for with the token of a user") {
  service iam;
  std::string used;
  const auto http = [&](const auto& request) {
    used = header_of(request.headers, "X-Auth-Token");
    return iam(request);
  };
  const hw::token_source user{iam, login};
  hw::with_token as_user{http, user};
  const hw::token_source agency{as_user, hw::agency_login{.domain = "account", .agency = "a"}};
  CHECK(agency()->reveal() == "token-2");
  CHECK(used == "token-1");
}

TEST_CASE("the scopes: a project by id or name, with its account for Keystone, or an account") {
  const auto scope = [](hw::token_scope wanted) {
    hw::password_login other = login;
    other.scope = std::move(wanted);
    return iam::rt::write(hw::login_body(other).auth.scope);
  };
  CHECK(scope({.project_id = "p"}) == R"({"project":{"id":"p"}})");
  CHECK(scope({.project = "n", .project_id = "p", .project_domain = "d"}) == R"({"project":{"id":"p"}})");
  CHECK(scope({.project = "n", .project_domain = "d"}) == R"({"project":{"name":"n","domain":{"name":"d"}}})");
  CHECK(scope({.domain = "d"}) == R"({"domain":{"name":"d"}})");
  CHECK(scope({}) == R"({"domain":{"name":"account"}})");
}

TEST_CASE("a login that fails says why, and never with what") {
  service iam;
  iam.status = 401;
  CHECK(hw::log_in(iam, login).error() ==
        "no token: the service answered 401 401: no such user (request id t1); check name, password and account, or "
        "that the token has not ended and is for this region and project");
  iam.status = 201;
  iam.with_header = false;
  CHECK(hw::log_in(iam, login).error() == "no token: the reply to the login has no header X-Subject-Token");
  hw::password_login bad = login;
  bad.password = "planted \xff";
  CHECK(hw::log_in(iam, bad).error().find("planted") == std::string::npos);
}

TEST_CASE("a token is kept until five minutes before its end") {
  std::atomic<std::int64_t> now{start};
  service iam;
  const hw::token_source source{iam, login, test_clock{&now}};
  const auto copy = source;
  CHECK(source()->reveal() == "token-1");
  now = start + 24 * 3600 - 300;
  CHECK(copy()->reveal() == "token-1");
  iam.expires_at = "2027-01-17T08:00:00Z";
  ++now;
  CHECK(copy()->reveal() == "token-2");
  CHECK(source()->reveal() == "token-2");
  CHECK(iam.logins == 2);
}

TEST_CASE("where a renewal fails, the old token serves to its end, and IAM is asked once a minute") {
  std::atomic<std::int64_t> now{start};
  service iam;
  const hw::token_source source{iam, login, test_clock{&now}};
  REQUIRE(source());
  const std::int64_t end = start + 24 * 3600;
  iam.status = 503;
  now = end - 200;
  CHECK(source()->reveal() == "token-1");
  now = end - 141;
  CHECK(source()->reveal() == "token-1");
  CHECK(iam.logins == 2);
  now = end - 140;
  CHECK(source()->reveal() == "token-1");
  CHECK(iam.logins == 3);
  now = end;
  CHECK(!source());
  CHECK(!source());
  CHECK(iam.logins == 5);
  iam.status = 201;
  iam.expires_at = "2027-01-18T08:00:00Z";
  CHECK(source()->reveal() == "token-6");
}

TEST_CASE("a token that is given with little time, or without an end, is not asked for again at once") {
  std::atomic<std::int64_t> now{start};
  service iam;
  iam.expires_at = "2027-01-15T08:02:00Z";
  const hw::token_source source{iam, login, test_clock{&now}};
  for (int i = 0; i < 3; ++i) CHECK(source()->reveal() == "token-1");
  now = start + 60;
  CHECK(source()->reveal() == "token-2");
  iam.expires_at = "some day";
  now = start + 200;
  for (int i = 0; i < 3; ++i) CHECK(source()->reveal() == "token-3");
}

TEST_CASE("many threads log in once, and share a failure") {
  for (const int status : {201, 401}) {
    service iam;
    iam.status = status;
    iam.takes = std::chrono::milliseconds(300);
    const hw::token_source source{iam, login};
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
      threads.emplace_back([&] {
        const auto got = source();
        good += got ? got->reveal() == "token-1" : 0;
      });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(iam.logins == 1);
    CHECK(good == (status == 201 ? 16 : 0));
  }
}

TEST_CASE("while one thread renews, the others go on with the token that still counts") {
  std::atomic<std::int64_t> now{start};
  service iam;
  const hw::token_source source{iam, login, test_clock{&now}};
  REQUIRE(source());
  now = start + 24 * 3600 - 10;
  iam.takes = std::chrono::milliseconds(400);
  std::thread renewing([&] { CHECK(source()->reveal() == "token-2"); });
  while (iam.logins != 2) std::this_thread::yield();
  CHECK(source()->reveal() == "token-1");
  renewing.join();
}

TEST_CASE("a transport that throws leaves nobody waiting") {
  service iam;
  iam.throws = true;
  iam.takes = std::chrono::milliseconds(100);
  const hw::token_source source{iam, login};
  std::atomic<int> ended{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      try {
        ended += source() ? 0 : 1;
      } catch (const std::runtime_error&) {
        ++ended;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(ended == 4);
  iam.throws = false;
  CHECK(source());
}

TEST_CASE("the adaptor sends the token, and leaves what is authorized already") {
  service iam;
  guarded http{"token-1"};
  hw::with_token transport{http, hw::token_source{iam, login}};
  CHECK(show(transport)->id == 5);
  CHECK(http.seen == std::vector<std::string>{"token-1"});
  (void)swr::show_instance_registry(
      transport, {.project_id = "p", .instance_id = "i", .registry_id = 5, .x_auth_token = "my own"});
  CHECK(http.seen.back() == "my own");
  (void)swr::show_instance_registry(transport, {.project_id = "p", .instance_id = "i", .registry_id = 5},
                                    {.headers = {{"Authorization", "mine"}}});
  CHECK(http.seen.back() == "(none)");
  CHECK(iam.logins == 1);
}

TEST_CASE("a 401 renews once and is not answered by a loop") {
  service iam;
  guarded http{"token-2"};
  hw::with_token transport{http, hw::token_source{iam, login}};
  CHECK(show(transport)->id == 5);
  CHECK(http.seen == std::vector<std::string>{"token-1", "token-2"});

  guarded never{"no such token"};
  hw::with_token refused{never, hw::token_source{iam, login}};
  CHECK(show(refused).status() == 401);
  CHECK(never.seen.size() == 2);
}

TEST_CASE("a 401 stays what it is when there is no other token, or the body was a stream") {
  service iam;
  guarded never{"no such token"};
  hw::with_token transport{never, hw::token_source{iam, login}};
  bindery::v1::http_request stream{.method = "POST", .target = "/"};
  stream.body = bindery::v1::chunk_source([](std::string&) { return false; });
  const auto answer = transport(stream);
  REQUIRE(answer);
  CHECK(answer->status == 401);
  CHECK(never.seen.size() == 1);
  CHECK(iam.logins == 1);

  (void)transport(stream);  // The first token was given up.
  CHECK(iam.logins == 2);
  hw::token_source failing{iam, login};
  REQUIRE(failing());
  iam.status = 500;
  never.seen.clear();
  CHECK(show(hw::with_token{never, failing}).status() == 401);
  CHECK(never.seen.size() == 1);
}

TEST_CASE("a refused token is given up once, however many saw it refused") {
  service iam;
  const hw::token_source source{iam, login};
  const hw::secret first = *source();
  source.refuse(first);
  CHECK(source()->reveal() == "token-2");
  source.refuse(first);
  CHECK(source()->reveal() == "token-2");
  CHECK(iam.logins == 2);
}

namespace {

struct failure {
  std::string phase;
  std::string reason;
};

// An answer that can hold our failure, as Beast's can.
struct fallible {
  std::optional<swr::rt::http_response> reply{};
  failure failed{};
  fallible(swr::rt::http_response r) : reply(std::move(r)) {}
  fallible(failure f) : failed(std::move(f)) {}
  explicit operator bool() const { return reply.has_value(); }
  swr::rt::http_response& operator*() { return *reply; }
  const swr::rt::http_response& operator*() const { return *reply; }
  const failure& error() const { return failed; }
};

// One that cannot.
struct closed : fallible {
  using fallible::fallible;
  std::string error() const { return failed.phase + " " + failed.reason; }
};

}  // namespace

TEST_CASE("why there is no token reaches the caller, whatever the transport answers with") {
  service iam;
  iam.status = 403;
  iam.failure = "planted page";
  const hw::token_source source{iam, login};
  int sent = 0;
  const auto check = [&](auto answer) {
    const auto outcome = show(hw::with_token{[&](const auto&) { return ++sent, answer; }, source});
    CHECK(outcome.error().whose == swr::rt::fault::transport);
    CHECK(outcome.error().found.starts_with("no token: the service answered 403"));
  };
  check(fallible(swr::rt::http_response{200, {}, "{}"}));
  check(closed(swr::rt::http_response{200, {}, "{}"}));
  check(swr::rt::http_response{200, {}, "{}"});
  CHECK(sent == 0);
  const auto plain = show(hw::with_token{[](const auto&) { return swr::rt::http_response{200}; }, source});
  CHECK(hw::error(plain.error()).kind == hw::error_kind::not_sent);

  iam.status = 201;
  const auto failed = [&](auto answer) {
    return show(hw::with_token{[&](const auto&) { return answer; }, source}).error().found;
  };
  CHECK(failed(fallible(failure{"read", "reset"})) == "reset");
  CHECK(failed(closed(failure{"read", "reset"})) == "read reset");
}

TEST_CASE("no text holds a password or a token") {
  service iam;
  iam.status = 401;
  guarded http{""};
  const hw::token_source source{iam, login};
  const auto outcome = show(hw::with_token{http, source});
  std::ostringstream out;
  out << outcome.error() << hw::error(outcome.error()) << source().error() << hw::login_body(login)
      << hw::secret("planted token");
  CHECK(out.str().find("planted") == std::string::npos);
  CHECK(out.str().find("***") != std::string::npos);
}
