// The drivers: one decision, whatever the style of calling. The same adaptors around transports that answer at once, to
// a handler, to whoever awaits them, and through a future.
#include "../support/adaptor_world.hpp"
#include <bindery/adaptor_callback.hpp>
#include <bindery/adaptor_future.hpp>
#include <bindery/chunk_source.hpp>
#include <bindery/credentials.hpp>
#include <bindery/http.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <bindery/security.hpp>
#include <bindery/then_callback.hpp>
#include <bindery/then_future.hpp>
#include <huaweicloud/swr.hpp>

#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

// Not every compiler has coroutines.
#ifdef __cpp_impl_coroutine
#include <bindery/adaptor_await.hpp>
#include <bindery/then_await.hpp>

#include <coroutine>
#endif

namespace swr = huaweicloud::swr;

using world::ms;

namespace {

using world::answer;
using world::failure;
using world::reply;

// What happens, in the order of the time that the test owns.
struct timeline {
  ms now{0};
  std::deque<std::function<void()>> due{};
  std::vector<std::string> log{};

  void note(const std::string& what) { log.push_back(std::to_string(now.count()) + " " + what); }
  void run() {
    while (!due.empty()) {
      const std::function<void()> next = std::move(due.front());
      due.pop_front();
      next();
    }
  }
  void later(ms time, std::function<void()> then) {
    due.push_back([this, time, then = std::move(then)] {
      now += time;
      then();
    });
  }
};

// Answers in turn, and notes what it was sent.
struct script {
  timeline* on;
  std::vector<answer> answers{};
  std::size_t calls = 0;

  template <class Request>
  answer take(const Request& request) {
    std::string text = request.method + " " + request.origin + request.target;
    for (const auto& [name, value] : request.headers) text += " " + name + ":" + value;
    on->note(text);
    return answers.at(calls++);
  }
  std::string origin() const { return "https://a.example"; }
};

constexpr bindery::v1::security_need needs[] = {{"key", 0}};

bindery::v1::http_request get(std::string target = "/pets") {
  bindery::v1::http_request request = world::get(std::move(target));
  request.operation.security = needs;
  return request;
}

// The time of a pace; each style has its own way to sleep.
struct clock {
  timeline* on;
  ms now() const { return on->now; }
  std::int64_t unix_seconds() const { return 0; }
  double random() const { return 0.5; }
};

const bindery::key_credential key{"key", "header", "X-Key", bindery::hidden("k1")};

std::vector<answer> hard_way() {
  return {failure{"connect", "refused"},
          reply(503),
          reply(307, {{"Location", "/cats"}}),
          reply(503),
          reply(302, {{"Location", "https://b.example/x"}}),
          reply(200)};
}
// 0.5 of 200, 400 ms; a redirect begins anew.
const std::vector<std::string> hard_way_log{"0 GET /pets X-Key:k1",   "100 GET /pets X-Key:k1",
                                            "300 GET /pets X-Key:k1", "300 GET /cats X-Key:k1",
                                            "400 GET /cats X-Key:k1", "400 GET https://b.example/x"};

template <class Http, class Pace>
auto whole(Http& http, Pace pace) {
  return bindery::redirecting{bindery::retrying{bindery::authorized(http, key), {}, pace}};
}

// A generated function, with two tries and the token of its own scheme.
std::vector<answer> registry() { return {reply(503), bindery::v1::http_response{200, {}, R"({"id": 5})"}}; }
const std::vector<std::string> registry_log{
    "0 GET /v2/p/instances/i/registries/5 Accept:application/json X-Auth-Token:t1",
    "100 GET /v2/p/instances/i/registries/5 Accept:application/json X-Auth-Token:t1"};

template <class Http, class Pace>
auto with_token(Http& http, Pace pace) {
  return bindery::retrying{bindery::authorized(http, swr::security::token("t1")), {}, pace};
}

struct sync_pace : clock {
  void sleep(ms time) const { on->now += time; }
};
struct sync_http : script {
  template <class Request>
  answer operator()(const Request& request) {
    return take(request);
  }
};

struct callback_pace : clock {
  void sleep(ms time, std::function<void()> then) const { on->later(time, std::move(then)); }
};
struct callback_http : script {
  using answer_type = answer;
  template <class Request, class Handler>
  void operator()(const Request& request, Handler given) {
    const auto handler = std::make_shared<Handler>(std::move(given));
    on->later(ms(0), [handler, got = take(request)] { (*handler)(got); });
  }
};

struct future_http : script {
  template <class Request>
  std::future<answer> operator()(const Request& request) {
    return std::async(std::launch::deferred, [this, request] { return take(request); });
  }
};

}  // namespace

TEST_CASE("a transport that answers at once") {
  timeline time;
  sync_http http{{&time, hard_way()}};
  auto all = whole(http, sync_pace{{&time}});
  static_assert(std::is_same_v<decltype(all(get())), answer>);
  CHECK(all(get())->status == 200);
  CHECK(time.log == hard_way_log);
}

TEST_CASE("a transport that calls back") {
  timeline time;
  callback_http http{{&time, hard_way()}};
  auto all = whole(http, callback_pace{{&time}});
  int status = 0;
  int times = 0;
  {
    bindery::v1::http_request request = get();  // The call owns what it needs of it.
    all(request, [&, only = std::make_unique<int>(1)](const answer& got) {
      status = got->status;
      times += *only;
    });
  }
  CHECK(status == 0);
  time.run();
  CHECK(status == 200);
  CHECK(times == 1);
  CHECK(time.log == hard_way_log);
}

TEST_CASE("generated functions over adaptors that answer later: to a handler, and by a future") {
  timeline time;
  callback_http http{{&time, registry()}};
  auto calls = with_token(http, callback_pace{{&time}});
  std::int64_t id = 0;
  swr::show_instance_registry(bindery::then(calls, [&](const auto& outcome) { id = outcome->id.value_or(-1); }),
                              {.project_id = "p", .instance_id = "i", .registry_id = 5});
  CHECK(id == 0);
  time.run();
  CHECK(id == 5);
  CHECK(time.log == registry_log);

  timeline other;
  future_http slow{{&other, registry()}};
  auto later = with_token(slow, sync_pace{{&other}});
  auto outcome = swr::show_instance_registry(later, {.project_id = "p", .instance_id = "i", .registry_id = 5});
  CHECK(outcome.get()->id == 5);
  CHECK(other.log == registry_log);
}

TEST_CASE("a transport that calls back: what is refused, and answers of no known type") {
  timeline time;
  callback_http http{{&time}};
  std::string why;
  bindery::redirecting{bindery::authorized(http)}(get(), [&](const answer& got) { why = got.error().phase; });
  CHECK(why == "credentials");

  const auto untyped = [](const bindery::v1::http_request&, auto handler) { handler(reply(204)); };
  bindery::authorized(untyped)(get(), [&](const auto& got) { why = got.error().reason; });
  CHECK(why == "ListPets needs `key`; give `bindery::authorized` a credential for it");
  int status = 0;
  bindery::authorized(untyped, key)(get(), [&](const auto& got) { status = got->status; });
  CHECK(status == 204);
}

TEST_CASE("a transport that returns a future: nothing happens before its value is asked for") {
  timeline time;
  future_http http{{&time, hard_way()}};
  auto all = whole(http, sync_pace{{&time}});
  std::future<answer> later = all(get());
  CHECK(later.wait_for(ms(0)) == std::future_status::deferred);
  CHECK(time.log.empty());
  CHECK(later.get()->status == 200);
  CHECK(time.log == hard_way_log);
  CHECK(bindery::authorized(http)(get()).get().error().phase == "credentials");
}

#ifdef __cpp_impl_coroutine
namespace {

// A coroutine that starts when it is awaited or told to, and is no library's.
template <class T>
class task {
 public:
  struct promise_type {
    std::optional<T> value{};
    std::coroutine_handle<> then = std::noop_coroutine();

    task get_return_object() { return task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() const noexcept { return {}; }
    auto final_suspend() const noexcept {
      struct go_on {
        bool await_ready() const noexcept { return false; }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) const noexcept {
          return self.promise().then;
        }
        void await_resume() const noexcept {}
      };
      return go_on();
    }
    void return_value(T given) { value.emplace(std::move(given)); }
    void unhandled_exception() { throw; }
  };

  explicit task(std::coroutine_handle<promise_type> self) : self_(self) {}
  task(task&& other) noexcept : self_(std::exchange(other.self_, nullptr)) {}
  task& operator=(task&&) = delete;
  ~task() {
    if (self_) self_.destroy();
  }

  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> then) noexcept {
    self_.promise().then = then;
    return self_;
  }
  T await_resume() { return *std::move(self_.promise().value); }

  void start() { self_.resume(); }
  bool is_done() const { return self_.done(); }
  T& value() { return *self_.promise().value; }

 private:
  std::coroutine_handle<promise_type> self_;
};

struct pause {
  timeline* on;
  ms time;
  bool await_ready() const { return false; }
  void await_suspend(std::coroutine_handle<> then) const {
    on->later(time, [then] { then.resume(); });
  }
  void await_resume() const {}
};

struct await_pace : clock {
  pause sleep(ms time) const { return {on, time}; }
};

struct await_http : script {
  template <class Request>
  task<answer> operator()(const Request& request) {
    co_await pause{on, ms(0)};
    co_return take(request);
  }
};

}  // namespace

TEST_CASE("a transport that is awaited") {
  timeline time;
  await_http http{{&time, hard_way()}};
  auto all = whole(http, await_pace{{&time}});
  std::optional<task<answer>> call;
  {
    const bindery::v1::http_request request = get();
    call.emplace(all(request));
  }
  call->start();
  CHECK(!call->is_done());
  time.run();
  REQUIRE(call->is_done());
  CHECK(call->value()->status == 200);
  CHECK(time.log == hard_way_log);

  timeline own;
  await_http typed{{&own, registry()}};
  auto with = with_token(typed, await_pace{{&own}});
  const swr::ShowInstanceRegistry::Params params{.project_id = "p", .instance_id = "i", .registry_id = 5};
  auto outcome = swr::show_instance_registry(with, params);
  outcome.start();
  own.run();
  REQUIRE(outcome.is_done());
  CHECK(outcome.value()->id == 5);
  CHECK(own.log == registry_log);

  auto refused = bindery::redirecting{bindery::authorized(http)};
  auto second = refused(get());
  second.start();
  REQUIRE(second.is_done());
  CHECK(second.value().error().phase == "credentials");
  CHECK(time.log.size() == hard_way_log.size());
}
#endif
