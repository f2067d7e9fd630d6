// The same generated operation over transports that do not answer at once: a handler, a std::future, a coroutine's type
// of the test's own.
#include "../golden/minimal/expected.hpp"
#include "tasks.hpp"
#include <bindery/then_callback.hpp>
#include <bindery/then_future.hpp>
#include <huaweicloud/swr.hpp>

#include <future>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace swr = huaweicloud::swr;
namespace rt = swr::rt;
using show = swr::ShowInstanceRegistry;

namespace {

show::Params registry_5() { return {.project_id = "p", .instance_id = "i", .registry_id = 5}; }

/// What transports of this file answer: a reply, or why there is none.
struct answer {
  int status = 0;
  std::string why{};
  rt::http_response response{};

  explicit operator bool() const { return why.empty(); }
  rt::http_response& operator*() { return response; }
  const std::string& error() const { return why; }
};

template <class Request>
answer answer_to(const Request& request) {
  if (request.target == "/v2/p/instances/i/registries/5")
    return {200, "", {200, {{"X-A", "1"}}, R"({"id":5,"name":"n"})"}};
  if (request.target == "/v2/p/instances/i/registries/6") return {404, "", {404, {}, R"({"error_code":"E"})"}};
  return {0, "the cable is out", {}};
}

/// Keeps what it is given, and answers when it is told to.
struct mailbox {
  template <class Request, class Handler>
  void operator()(const Request& request, Handler handler) {
    // The request is looked at later: the call has to own it until then.
    waiting.push_back([&request, h = std::make_shared<Handler>(std::move(handler))] { (*h)(answer_to(request)); });
  }
  void deliver() {
    for (auto& one : std::exchange(waiting, {})) one();
  }
  std::vector<std::function<void()>> waiting{};
};

/// Sends at once, or, with std::launch::deferred, when it is waited for.
struct promising {
  std::launch how;
  int calls = 0;

  template <class Request>
  std::future<answer> operator()(const Request& request) {
    ++calls;
    return std::async(how, [&request] { return answer_to(request); });
  }
};

}  // namespace

TEST_CASE("a handler gets the outcome, once, when the transport has it") {
  mailbox http;
  std::vector<std::string> got;
  const auto note = [&](const rt::outcome<show>& outcome) { got.push_back(to_string(outcome)); };
  for (const std::int64_t id : {5, 6, 7}) {
    swr::show_instance_registry(bindery::then(http, note), {.project_id = "p", .instance_id = "i", .registry_id = id});
  }
  CHECK(got.empty());
  CHECK(http.waiting.size() == 3);
  http.deliver();
  CHECK(got ==
        std::vector<std::string>{R"({"id":5,"name":"n"})", "the service answered 404 E", "no reply: the cable is out"});
  // What cannot be sent is told at once.
  swr::show_instance_registry(bindery::then(http, note), {.project_id = "", .instance_id = "i", .registry_id = 5});
  CHECK(got.back().starts_with("not sent: `project_id`"));
  CHECK(http.waiting.empty());

  int calls = 0;
  bindery::request<show>(bindery::then(http, [&calls](auto outcome) { calls += outcome->id == 5 ? 1 : 100; }),
                         registry_5());
  static_assert(std::is_void_v<decltype(swr::show_instance_registry(bindery::then(http, note), registry_5()))>);
  http.deliver();
  CHECK(calls == 1);
}

TEST_CASE("a std::future of an answer makes a std::future of the outcome") {
  for (const std::launch how : {std::launch::deferred, std::launch::async}) {
    promising http{how};
    std::future<rt::outcome<show>> later = swr::show_instance_registry(http, registry_5());
    CHECK(http.calls == 1);
    const auto outcome = later.get();
    REQUIRE(outcome);
    CHECK(outcome->name == "n");
    CHECK(outcome.headers().front().value == "1");
    CHECK(to_string(swr::show_instance_registry(http, {.project_id = "p", .instance_id = "i", .registry_id = 7})
                        .get()
                        .error()) == "no reply: the cable is out");
    CHECK(swr::show_instance_registry(http, {.project_id = "", .instance_id = "i", .registry_id = 7})
              .get()
              .error()
              .whose == rt::fault::caller);
    CHECK(http.calls == 2);
    swr::show_instance_registry(http, registry_5());  // Nobody waits for it.
  }
}

TEST_CASE("options are those of the call, also later") {
  promising http{std::launch::deferred};
  const auto strict = swr::show_instance_registry(http, registry_5(), {.reading = {.strict = true}}).get();
  CHECK(strict);
  mailbox box;
  std::string where;
  const auto surprise = [](const auto& request, auto handler) {
    CHECK(request.headers.back().name == "X-Trace");
    handler(rt::http_response{200, {}, R"({"surprise":1})"});
  };
  swr::show_instance_registry(bindery::then(surprise, [&](auto outcome) { where = outcome.error().where; }),
                              registry_5(), {.reading = {.strict = true}, .headers = {{"X-Trace", "1"}}});
  CHECK(where == "/surprise");
}

#ifdef BINDERY_TEST_HAS_COROUTINES

namespace {

/// An awaited transport; the answer comes when it is resumed.
struct awaited {
  template <class Request>
  tests::task<answer> operator()(const Request& request) {
    ++calls;
    co_await tests::later{};
    co_return answer_to(request);
  }
  int calls = 0;
};

tests::task<std::string> both(awaited& http) {
  // g++ 12 destroys twice what is written inside `co_await f({…})`, so parameters have names.
  const show::Params five = registry_5();
  const auto first = co_await swr::show_instance_registry(http, five);
  const show::Params seven{.project_id = "p", .instance_id = "i", .registry_id = 7};
  const auto second = co_await swr::show_instance_registry(http, seven);
  const show::Params nothing{.project_id = "", .instance_id = "i", .registry_id = 7};
  const auto third = co_await swr::show_instance_registry(http, nothing);
  co_return *first->name + "|" + to_string(second.error()) + "|" + to_string(third.error()).substr(0, 8);
}

}  // namespace

TEST_CASE("a coroutine's type of one's own is awaited like any other") {
  awaited http;
  tests::task<std::string> all = both(http);
  CHECK(tests::run(all) == "n|no reply: the cable is out|not sent");
  CHECK(http.calls == 2);
}

#endif
