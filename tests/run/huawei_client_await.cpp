// The client of Huawei Cloud over transports that are awaited: signed, tried again and its project found, over a
// transport of the test's own with a coroutine's type of its own, and over the asynchronous Beast client.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored \
    "-Wmismatched-new-delete"  // g++ 12 sees only one half of the allocator of Asio's frames.
#endif

#include "beast_support.hpp"
#include "tasks.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#ifdef BINDERY_TEST_HAS_COROUTINES
#include <bindery/beast_async.hpp>
#include <bindery/pace_async.hpp>
#include <huaweicloud/client_await.hpp>
#include <huaweicloud/swr.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

namespace hw = huaweicloud;
namespace swr = huaweicloud::swr;

using beast_test::holds;

namespace {

const hw::credentials keys{.access_key = "AK", .secret_key = "planted secret"};

bindery::beast::reply reply(int status, std::string body) { return {status, {}, std::move(body)}; }

struct sent {
  std::string url;
  bool is_signed = false;
};

// Answers in turn, each after a while, and keeps what it was asked.
struct cloud {
  std::vector<bindery::beast::reply> answers;
  std::vector<sent> seen{};

  template <class Request>
  tests::task<bindery::beast::answer> operator()(const Request& request) {
    sent one{request.origin + request.target};
    for (const auto& [name, value] : request.headers) {
      if (name == "Authorization") one.is_signed = value.starts_with("SDK-HMAC-SHA256 Access=AK, ");
    }
    seen.push_back(one);
    bindery::beast::answer first = answers.front();
    answers.erase(answers.begin());
    const tests::later turn;
    co_await turn;
    co_return first;
  }
};

struct pace_of_test : bindery::system_pace {
  std::vector<std::chrono::milliseconds>* waits;
  double random() const { return 0.5; }
  tests::task<bool> sleep(std::chrono::milliseconds time) const {
    waits->push_back(time);
    const tests::later turn;
    co_await turn;
    co_return true;
  }
};

const std::string one_project =
    R"({"projects":[{"id":"p1","name":"cn-north-4","description":"","domain_id":"d","parent_id":"d","is_domain":false,)"
    R"("enabled":true,"links":{"self":"s"}}],"links":{"self":"s"}})";
const std::string registry = R"({"id":5,"name":"r"})";

template <class Client>
auto shown(const Client& client) {
  const swr::ShowInstanceRegistry::Params params{
      .project_id = client.project_id(), .instance_id = "i", .registry_id = 5};
  return swr::show_instance_registry(client, params);
}

}  // namespace

TEST_CASE("awaited: a call is signed, tried again after a wait, and finds its project once") {
  cloud c{{reply(200, one_project), reply(503, "{}"), reply(200, registry), reply(200, registry)}};
  std::vector<std::chrono::milliseconds> waits;
  const hw::basic_client client{hw::region("cn-north-4"), keys, c, {.retry = {.attempts = 2}}, hw::system_seconds(),
                                pace_of_test{{}, &waits}};
  CHECK(client.project_id() == "{project_id}");
  auto first = shown(client);
  CHECK(c.seen.empty());
  const auto outcome = tests::run(first);
  REQUIRE_MESSAGE(outcome, to_string(outcome.error()));
  CHECK(outcome->name == "r");
  CHECK(waits.size() == 1);
  CHECK(client.project_id() == "p1");
  auto second = shown(client);
  CHECK(tests::run(second));
  REQUIRE(c.seen.size() == 4);
  const std::string called = "https://swr-api.cn-north-4.myhuaweicloud.com/v2/p1/instances/i/registries/5";
  CHECK(c.seen[0].url == "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4");
  CHECK(c.seen[1].url == called);
  CHECK(c.seen[2].url == called);
  CHECK(c.seen[3].url == called);
  for (const sent& one : c.seen) CHECK(one.is_signed);
}

TEST_CASE("awaited: what cannot be sent, and what IAM says instead, are the outcome") {
  cloud c{{reply(401, R"({"error":{"code":401,"message":"a wrong key"}})")}};
  std::vector<std::chrono::milliseconds> waits;
  const pace_of_test pace{{}, &waits};
  const hw::basic_client client{hw::region("cn-north-4"), keys, c, {}, hw::system_seconds(), pace};
  auto refused = shown(client);
  const auto outcome = tests::run(refused);
  REQUIRE_FALSE(outcome);
  CHECK(outcome.status() == 401);
  const auto nobody = [] { return hw::result<hw::credentials>(hw::reason{"the drawer is empty"}); };
  const hw::basic_client keyless{
      hw::region("cn-north-4"), hw::any_credentials(nobody), c, {}, hw::system_seconds(), pace};
  auto unsent = shown(keyless);
  const auto none = tests::run(unsent);
  REQUIRE_FALSE(none);
  CHECK(holds(to_string(none.error()), "the drawer is empty"));
  CHECK(c.seen.size() == 1);
}

#ifdef BOOST_ASIO_HAS_CO_AWAIT  // Not with every pair of compiler and Boost.
TEST_CASE("Asio: signed calls over the asynchronous Beast client, with waits between tries that hold up no thread") {
  namespace asio = boost::asio;
  asio::io_context io;
  const bindery::beast::async_client http{io, beast_test::http()};
  const bindery::asio_pace pace(io);
  const hw::client_options options{.project_id = "p",
                                   .retry = {.attempts = 3, .first_wait = std::chrono::milliseconds(2)}};
  std::string echoed;
  int status = 0;
  std::string phase;
  const auto calls = [&]() -> asio::awaitable<void> {
    const hw::basic_client client{hw::region("cn-north-4"), keys, http.with(asio::use_awaitable), options,
                                  hw::system_seconds(),     pace};
    const swr::ShowInstanceRegistry::Params params{.project_id = "p", .instance_id = "i", .registry_id = 5};
    const swr::rt::call_options echo{.server = beast_test::http() + "/echo"};
    const auto shown = co_await swr::show_instance_registry(client, params, echo);
    echoed = shown.error().body;  // What was sent, which is no registry.
    status = shown.status();
    const swr::rt::call_options silent{.server = beast_test::http() + "/hang-up"};
    const auto lost = co_await swr::show_instance_registry(client, params, silent);
    phase = lost.error().where;
  };
  asio::co_spawn(io, calls(), asio::detached);
  io.run();
  CHECK(status == 200);
  CHECK(holds(echoed, "GET /echo/v2/p/instances/i/registries/5"));
  CHECK(holds(echoed, "Authorization: SDK-HMAC-SHA256 Access=AK, "));
  CHECK(phase == "read");
}
#endif
#endif
