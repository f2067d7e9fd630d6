// The client against transports of the test, and against nobody: which host, what is signed, the project, retries, and
// the typed error for everything that goes wrong.
#include "beast_support.hpp"
#include <bindery/beast.hpp>
#include <huaweicloud/client.hpp>
#include <huaweicloud/swr.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <mutex>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace hw = huaweicloud;
namespace iam = huaweicloud::iam;
namespace sts = huaweicloud::sts;
namespace swr = huaweicloud::swr;

using beast_test::given;
using beast_test::holds;

namespace {

const hw::credentials keys{.access_key = "AK", .secret_key = "planted secret", .security_token = "planted token"};

struct sent {
  std::string method, origin, target;
  hw::field_list headers{};
  std::string of(std::string_view wanted) const {
    for (const auto& [name, value] : headers) {
      if (name == wanted) return value;
    }
    return "(none)";
  }
};

// What the test says is the answer to a request; it may be asked by several threads.
struct cloud {
  std::function<bindery::beast::answer(const sent&)> answer;
  std::vector<sent> seen{};
  std::mutex guard{};

  template <class Request>
  bindery::beast::answer operator()(const Request& request) {
    sent one{request.method, request.origin, request.target};
    for (const auto& [name, value] : request.headers) one.headers.emplace_back(name, value);
    const std::lock_guard lock(guard);
    seen.push_back(one);
    return answer(one);
  }
};

bindery::beast::reply reply(int status, std::string body,
                            std::vector<std::pair<std::string, std::string>> headers = {}) {
  return {status, std::move(headers), std::move(body)};
}

std::string projects(const std::vector<std::string>& ids) {
  std::string list;
  for (const std::string& id : ids) {
    list +=
        (list.empty() ? "" : ",") + (R"({"id":")" + id) +
        R"(","name":"cn-north-4","description":"","domain_id":"d","parent_id":"d","is_domain":false,"enabled":true,)"
        R"("links":{"self":"s"}})";
  }
  return R"({"projects":[)" + list + R"(],"links":{"self":"s"}})";
}

// A cloud with one project per region and one registry.
bindery::beast::answer usual(const sent& request) {
  if (request.target.starts_with("/v3/projects")) return reply(200, projects({"p1"}), {{"X-IAM-Trace-Id", "t1"}});
  return reply(200, R"({"id":5,"name":"test"})");
}

struct still_pace {
  std::vector<std::int64_t>* slept;
  std::chrono::milliseconds now() const { return {}; }
  std::int64_t unix_seconds() const { return 0; }
  void sleep(std::chrono::milliseconds time) const { slept->push_back(time.count()); }
  double random() const { return 0.5; }
};

struct fixed_clock {
  std::int64_t operator()() const { return 1573788000; }  // 20191115T032000Z
};

const hw::region north("cn-north-4");

template <class Client>
auto show(const Client& client) {
  return swr::show_instance_registry(client, {.project_id = client.project_id(), .instance_id = "i", .registry_id = 5});
}

// The error of a call over a transport that gives `got` to it, with a known project.
hw::error error_of(bindery::beast::answer got) {
  cloud http{[&](const sent&) { return got; }};
  std::vector<std::int64_t> slept;
  const hw::basic_client client{
      north, keys, http, hw::client_options{.project_id = "p"}, fixed_clock{}, still_pace{&slept}};
  const auto outcome = show(client);
  REQUIRE(!outcome);
  return hw::error(outcome.error(), fixed_clock{}());
}

// The same over Beast, to an origin where something is wrong.
hw::error error_at(const std::string& origin, bindery::beast::options http = {}) {
  const hw::client client{
      north, keys, hw::client_options{.project_id = "p", .endpoints = {{"swr", origin}}, .retry = {.attempts = 1}},
      std::move(http)};
  const auto outcome = show(client);
  REQUIRE(!outcome);
  return hw::error(outcome.error());
}

// A variable of the process for one test.
struct variable {
  variable(const char* n, const char* value) : name(n) { setenv(name, value, 1); }
  ~variable() { unsetenv(name); }
  const char* name;
};

}  // namespace

TEST_CASE("five lines: the project is looked up, the call is signed, each service has its host") {
  cloud http{usual};
  const hw::basic_client client{north, keys, http, hw::client_options{}, fixed_clock{}};
  const auto outcome = show(client);
  REQUIRE(outcome);
  CHECK(outcome->name == "test");
  REQUIRE(http.seen.size() == 2);
  const sent& lookup = http.seen[0];
  CHECK(lookup.method == "GET");
  CHECK(lookup.origin == "https://iam.cn-north-4.myhuaweicloud.com");
  CHECK(lookup.target == "/v3/projects?name=cn-north-4");
  CHECK(lookup.of("Host") == "iam.cn-north-4.myhuaweicloud.com");
  CHECK(lookup.of("X-Project-Id") == "(none)");
  const sent& call = http.seen[1];
  CHECK(call.origin == "https://swr-api.cn-north-4.myhuaweicloud.com");
  CHECK(call.target == "/v2/p1/instances/i/registries/5");
  CHECK(call.of("Host") == "swr-api.cn-north-4.myhuaweicloud.com");
  CHECK(call.of("X-Sdk-Date") == "20191115T032000Z");
  CHECK(call.of("X-Project-Id") == "p1");
  CHECK(call.of("X-Security-Token") == "planted token");
  CHECK(call.of("Authorization").starts_with("SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature="));
  const auto expected =
      hw::sign({"AK", "planted secret", "20191115T032000Z"}, "GET", call.target,
               {{"Host", call.of("Host")}, {"X-Sdk-Date", call.of("X-Sdk-Date")}}, hw::sha256_hex(""));
  CHECK(call.of("Authorization") == expected->authorization);
}

TEST_CASE("STS has its host, and an origin of the call's own stays") {
  cloud http{[](const sent&) { return reply(200, "{}"); }};
  const hw::basic_client client{north, keys, http};
  (void)sts::get_caller_identity(client);
  CHECK(http.seen.back().origin == "https://sts.cn-north-4.myhuaweicloud.com");
  (void)sts::get_caller_identity(client, {}, {.origin = "https://localhost:1"});
  CHECK(http.seen.back().origin == "https://localhost:1");
  CHECK(http.seen.back().of("Host") == "localhost:1");
}

TEST_CASE("where a description tells its server, that decides, also for services that nobody knows here") {
  struct described {
    std::string_view server;
    bool idempotent = true;
  };
  struct request {
    std::string method = "GET", origin{}, target = "/v2/x";
    hw::field_list headers{};
    std::string body{};
    described operation{};
  };
  cloud http{[](const sent&) { return reply(200, "{}"); }};
  const hw::basic_client client{north, keys, http, hw::client_options{.endpoints = {{"obs", "localhost:9"}}}};
  const auto origin = [&](std::string_view server) {
    request asked;
    asked.operation.server = server;
    (void)client(asked);
    return http.seen.back().origin;
  };
  CHECK(origin("https://iam.{region}.myhuaweicloud.com") == "https://iam.cn-north-4.myhuaweicloud.com");
  CHECK(origin("https://ecs.{region}.myhuaweicloud.com") == "https://ecs.cn-north-4.myhuaweicloud.com");
  CHECK(origin("https://obs.{region}.myhuaweicloud.com") == "https://localhost:9");
  CHECK(origin("") == "https://swr-api.cn-north-4.myhuaweicloud.com");
}

TEST_CASE("an unknown region is told by the call, with the known ones") {
  cloud http{usual};
  const hw::basic_client client{hw::region("cn-nroth-4"), keys, http, hw::client_options{.project_id = "p"}};
  const auto outcome = show(client);
  REQUIRE(!outcome);
  const hw::error e(outcome.error());
  CHECK(e.kind == hw::error_kind::not_sent);
  CHECK(holds(e.reason, "did you mean `cn-north-4`"));
  CHECK(http.seen.empty());
}

TEST_CASE("endpoints: the options before the environment, the environment before the table") {
  const variable set("HUAWEICLOUD_SDK_REGION_SWR_CN_NORTH_4", "https://other.example");
  cloud http{usual};
  (void)show(hw::basic_client{north, keys, http, hw::client_options{.project_id = "p"}});
  CHECK(http.seen.back().origin == "https://other.example");
  (void)show(hw::basic_client{north, keys, http,
                              hw::client_options{.project_id = "p", .endpoints = {{"swr", "http://localhost:8080/"}}}});
  CHECK(http.seen.back().origin == "http://localhost:8080");
}

TEST_CASE("a list comes page by page through the client") {
  cloud http{[](const sent& request) {
    if (request.target.starts_with("/v3/")) return usual(request);
    const bool first = request.target.find("offset=2") == std::string::npos;
    return bindery::beast::answer(reply(
        200, first ? R"({"registries":[{"id":1},{"id":2}],"total":3})" : R"({"registries":[{"id":3}],"total":3})"));
  }};
  const hw::basic_client client{north, keys, http};
  auto registries =
      bindery::pages<swr::ListInstanceRegistries>(client, {.project_id = client.project_id(), .instance_id = "i"});
  std::int64_t sum = 0;
  for (const auto& registry : registries) sum = sum * 10 + registry.id.value_or(0);
  CHECK(registries.error().whose == swr::rt::fault::none);
  CHECK(sum == 123);
  CHECK(http.seen.size() == 3);
}

TEST_CASE("a project that is known is not looked up") {
  cloud http{usual};
  hw::credentials with_project = keys;
  with_project.project_id = "mine";
  CHECK(hw::basic_client{north, with_project, http}.project_id() == "mine");
  CHECK(hw::basic_client{north, keys, http, hw::client_options{.project_id = "given"}}.project_id() == "given");
  CHECK(http.seen.empty());
}

TEST_CASE("the project is looked up once for all threads and copies") {
  cloud http{[](const sent& request) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return usual(request);
  }};
  const hw::basic_client client{north, keys, http};
  std::atomic<int> good{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&good, client] { good += client.project_id() == "p1" ? 1 : 0; });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(good == 8);
  CHECK(http.seen.size() == 1);
}

TEST_CASE("a look-up that fails is reported by the call, in the words of IAM, and tried again by the next") {
  int status = 401;
  cloud http{[&](const sent& request) {
    if (!request.target.starts_with("/v3/") || status == 200) return usual(request);
    return bindery::beast::answer(
        reply(status, R"({"error_code":"APIGW.0301","error_msg":"no such key"})", {{"X-IAM-Trace-Id", "t1"}}));
  }};
  const hw::basic_client client{north, keys, http};
  CHECK(client.project_id() == "{project_id}");
  const auto outcome = show(client);
  REQUIRE(!outcome);
  const hw::error e(outcome.error());
  CHECK(e.kind == hw::error_kind::service);
  CHECK(e.status == 401);
  CHECK(e.code == "APIGW.0301");
  CHECK(e.request_id == "t1");
  CHECK(holds(client.find_project_id().error(), "the service answered 401 APIGW.0301: no such key (request id t1)"));
  for (const sent& one : http.seen) CHECK(one.target.starts_with("/v3/projects"));
  // One question for each `project_id()`, and one for `find_project_id()`: the call itself asked none.
  CHECK(http.seen.size() == 3);
  CHECK(hw::error(
            swr::show_instance_registry(client, {.project_id = "{project_id}", .instance_id = "i", .registry_id = 5})
                .error())
            .status == 401);
  CHECK(http.seen.size() == 4);
  status = 200;
  CHECK(show(client)->id == 5);
}

TEST_CASE("{project_id} in a path is filled in") {
  cloud http{usual};
  const hw::basic_client client{north, keys, http};
  const auto outcome =
      swr::show_instance_registry(client, {.project_id = "{project_id}", .instance_id = "i", .registry_id = 5});
  CHECK(outcome);
  CHECK(http.seen.back().target == "/v2/p1/instances/i/registries/5");
}

TEST_CASE("no project, and several, are errors that say what to do") {
  std::vector<std::string> ids;
  cloud http{[&](const sent&) { return reply(200, projects(ids), {{"X-IAM-Trace-Id", "t1"}}); }};
  const hw::basic_client client{north, keys, http};
  CHECK(client.find_project_id().error() ==
        "the account has no project named `cn-north-4` (trace id t1); open the region in the console once, which makes "
        "one, or give `project_id` in the options");
  ids = {"p1", "p2"};
  const hw::error e(show(client).error());
  CHECK(e.kind == hw::error_kind::not_sent);
  CHECK(holds(e.reason, "several projects are named `cn-north-4`: p1, p2 (trace id t1); give one as `project_id`"));
}

TEST_CASE("no credentials: nothing is sent, and each place that was looked at says why") {
  cloud http{usual};
  const hw::basic_client client{north, [] { return hw::result<hw::credentials>(hw::reason{"nobody knows"}); }, http};
  const hw::error e(show(client).error());
  CHECK(e.kind == hw::error_kind::not_sent);
  CHECK(holds(e.reason, "nobody knows"));
  CHECK(holds(hw::error(sts::get_caller_identity(client).error()).reason, "not signed: nobody knows"));
  CHECK(http.seen.empty());
}

TEST_CASE("without credentials in the program, those of the samples' environment sign") {
  const variable ak("CLOUD_SDK_AK", "AKENV");
  const variable sk("CLOUD_SDK_SK", "planted secret");
  const variable project("HUAWEICLOUD_SDK_PROJECT_ID", "penv");
  const hw::client client{north};
  CHECK(client.project_id() == "penv");
  CHECK(client.where().id() == "cn-north-4");
}

TEST_CASE("what may go better is tried again, each time with a signature of its own") {
  int calls = 0;
  cloud http{[&](const sent&) -> bindery::beast::answer {
    if (++calls == 1) return reply(429, "", {{"Retry-After", "2"}});
    if (calls == 2) return bindery::beast::failure{bindery::beast::stage::read, "reset"};
    return reply(200, R"({"id":5})");
  }};
  std::vector<std::int64_t> slept;
  std::int64_t now = 1573788000;
  const hw::basic_client client{
      north, keys, http, hw::client_options{.project_id = "p"}, [&now] { return now++; }, still_pace{&slept}};
  CHECK(show(client)->id == 5);
  CHECK(slept == std::vector<std::int64_t>{2100, 200});
  CHECK(http.seen[0].of("X-Sdk-Date") != http.seen[2].of("X-Sdk-Date"));
  CHECK(http.seen[0].of("Authorization") != http.seen[2].of("Authorization"));

  calls = 1;
  const auto created =
      swr::create_instance_registry(client, {.project_id = "p",
                                             .instance_id = "i",
                                             .body = {.name = "n",
                                                      .type = swr::RegistryType::swr_pro,
                                                      .url = "u",
                                                      .credential = {.type = swr::CredentialType::basic},
                                                      .insecure = true}});
  CHECK(created.error().found == "reset");
  CHECK(calls == 2);
}

TEST_CASE("a wrong key, a clock that is off, a proxy, too many calls, an error as a success, a reply cut short") {
  const std::string wrong = R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail","request_id":"r1"})";
  const hw::error key = error_of(reply(401, wrong));
  CHECK(key.kind == hw::error_kind::service);
  CHECK(key.status == 401);
  CHECK(key.code == "APIGW.0301");
  CHECK(key.request_id == "r1");
  CHECK(holds(advice(key), "access key and secret key"));

  // 03:40:00 there, 03:20:00 here.
  const hw::error late = error_of(reply(401, wrong, {{"Date", "Fri, 15 Nov 2019 03:40:00 GMT"}}));
  CHECK(holds(advice(late), "20 minutes behind"));
  const hw::error told = error_of(reply(
      401,
      R"({"error_code":"APIGW.0301","error_msg":"signature expired, signature time:20191115T032000Z, server time:20191115T034000Z"})"));
  CHECK(holds(advice(told), "clock is 1200 s behind the gateway's"));

  const hw::error page = error_of(reply(401, "<html><title>Login</title></html>"));
  CHECK(page.kind == hw::error_kind::service);
  CHECK(holds(advice(page), "from a proxy"));

  CHECK(holds(advice(error_of(reply(429, ""))), "call less often"));
  CHECK(holds(advice(error_of(reply(429, "", {{"Retry-After", "3600"}}))), "asks to wait 3600 s"));

  const hw::error lie = error_of(reply(200, R"({"error_code":"SWR.1","error_msg":"no"})", {{"X-Request-Id", "r1"}}));
  CHECK(lie.kind == hw::error_kind::service);
  CHECK(lie.status == 200);
  CHECK(lie.code == "SWR.1");
  CHECK(lie.request_id == "r1");

  const hw::error cut = error_of(reply(200, R"({"id":5,"na)"));
  CHECK(cut.kind == hw::error_kind::reply);
  CHECK(holds(advice(cut), "ends early"));
}

TEST_CASE("no network, no such host, no trust, no answer in time: over Beast") {
  const hw::error closed = error_at("http://127.0.0.1:" + given("CLOSED"));
  CHECK(closed.kind == hw::error_kind::connection);
  CHECK(closed.phase == "connect");
  CHECK(holds(advice(closed), "has a network"));

  const hw::error nowhere = error_at("https://no-such-host.invalid");
  CHECK(nowhere.kind == hw::error_kind::connection);
  CHECK(nowhere.phase == "resolve");
  CHECK(holds(advice(nowhere), "the name of the region"));

  const hw::error untrusted = error_at("https://localhost:" + given("EXPIRED"), beast_test::trusting());
  CHECK(untrusted.kind == hw::error_kind::connection);
  CHECK(untrusted.phase == "handshake");
  CHECK(holds(untrusted.reason, "certificate has expired"));
  CHECK(holds(advice(untrusted), "do not turn the verification off"));

  bindery::beast::options hasty;
  hasty.handshake_within = bindery::beast::milliseconds(200);
  const hw::error silent = error_at("https://localhost:" + given("SILENT"), hasty);
  CHECK(silent.kind == hw::error_kind::timeout);
  CHECK(silent.phase == "handshake");
}

TEST_CASE("no text holds a secret") {
  std::ostringstream out;
  const auto add = [&out](const hw::error& e) {
    out << e << advice(e) << e.message << e.reason << e.code << e.request_id << e.signature_difference;
  };
  const std::string quoted =
      R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail, canonicalRequest:GET|/|a=1|host:h|)"
      R"(x-sdk-date:20191115T032000Z|x-security-token:planted token||host;x-sdk-date;x-security-token|e3b0"})";
  for (const int status : {400, 401, 403, 500}) add(error_of(reply(status, quoted)));
  add(error_of(bindery::beast::failure{bindery::beast::stage::connect, "refused"}));
  hw::credentials broken = keys;
  broken.security_token = "planted\n";
  cloud http{usual};
  const auto outcome = show(hw::basic_client{north, broken, http, hw::client_options{.project_id = "p"}});
  add(hw::error(outcome.error()));
  out << outcome.error();
  CHECK(out.str().size() > 500);
  CHECK(!holds(out.str(), "planted"));
}
