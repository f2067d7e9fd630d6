// Tokens of OAuth 2 over a transport that is awaited: with this header, `security::oauth(http, grant)` takes one whose
// calls return a coroutine's type, and `bindery::authorized` around another of the same type awaits the token. However
// many coroutines need it, one fetches, and the others wait in a queue that holds up no thread. With Asio's awaitable
// include <bindery/task_kind_async.hpp>, too.
//
//   auto http = bindery::authorized(calls, pets::security::oauth(tokens, bindery::client_credentials{…}));
//   auto outcome = co_await pets::list_pets(http, params);
#ifndef BINDERY_OAUTH2_AWAIT_HPP
#define BINDERY_OAUTH2_AWAIT_HPP

#include <bindery/adaptor_await.hpp>
#include <bindery/credentials.hpp>
#include <bindery/oauth2.hpp>
#include <bindery/task_kind.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace bindery {

struct awaited_tokens {
  /// Sees to it that there is a token, or a reason why not.
  template <template <class, class...> class Task, class... More, class Source>
  static Task<bool, More...> get(task_kind<Task, More...>, Source source) {
    auto& s = *source.shared_;
    for (;;) {
      std::unique_lock lock(s.guard);
      const std::int64_t now = s.clock();
      if (s.counts(now) && (s.in_flight || !s.is_due(now))) co_return true;
      if (!s.in_flight) break;
      const std::uint64_t awaited = s.fetches;
      lock.unlock();
      auto other = stopped<task_kind<Task, More...>>::until([&s, awaited](std::function<void()> go_on) {
        std::unique_lock held(s.guard);
        if (s.fetches == awaited) return static_cast<void>(s.waiting.push_back(std::move(go_on)));
        held.unlock();
        go_on();
      });
      co_await std::move(other);
      lock.lock();
      if (!s.failure.empty()) co_return false;
    }
    fetching fetch(s);
    if (!fetch.is_mine) {
      auto again = get(task_kind<Task, More...>(), source);
      const bool got = co_await std::move(again);
      co_return got;
    }
    const std::int64_t now = s.clock();
    const hidden refresh = fetch.refresh;
    token_or_reason fresh = oauth_detail::no_address();
    bool is_first = !refresh.empty();
    if (is_first) {
      auto asking = ask(task_kind<Task, More...>(), s.transport, s.again(refresh), now);
      fresh = co_await std::move(asking);
      is_first = fresh || !fresh.is_refused();
    }
    if (!is_first) {
      auto asking = ask(task_kind<Task, More...>(), s.transport, s.grant, now);
      fresh = co_await std::move(asking);
    }
    fetch.land(fresh, now);
    co_return static_cast<bool>(fresh);
  }

 private:
  template <template <class, class...> class Task, class... More, class Transport, class Grant>
  static Task<token_or_reason, More...> ask(task_kind<Task, More...>, Transport& transport, Grant grant,
                                            std::int64_t now) {
    const std::optional<token_request> request = request_of(grant);
    if (!request) co_return oauth_detail::no_address();
    auto asked = transport(*request);
    auto answer = co_await std::move(asked);
    co_return oauth_detail::token_in(answer, grant, *request, now);
  }

  /// A fetch, which ends however it ends, so that nobody waits for ever when a coroutine is let go of.
  template <class State>
  struct fetching {
    explicit fetching(State& s) : of(s) {
      const std::lock_guard lock(of.guard);
      is_mine = !std::exchange(of.in_flight, true);
      if (is_mine) refresh = of.refresh();
    }
    fetching(const fetching&) = delete;
    fetching& operator=(const fetching&) = delete;
    ~fetching() {
      if (is_mine) end("no token: whoever fetched it was let go of", [] {});
    }
    void land(const token_or_reason& fresh, std::int64_t now) {
      end(fresh ? std::string() : fresh.error(), [&] { of.take(fresh, refresh, now); });
    }
    template <class Take>
    void end(std::string failure, const Take& take) {
      is_mine = false;
      std::vector<std::function<void()>> waiting;
      {
        const std::lock_guard lock(of.guard);
        of.in_flight = false;
        of.failure = std::move(failure);
        ++of.fetches;
        take();
        waiting.swap(of.waiting);
      }
      for (const auto& go_on : waiting) go_on();
    }

    State& of;
    hidden refresh{};
    bool is_mine = false;
  };
};

/// Awaits those credentials of a call that have to be, from one on.
template <std::size_t Index, template <class, class...> class Task, class... More, class Course, class Given>
Task<bool, More...> credentials_after(task_kind<Task, More...> kind, const Course& course, const Given& given) {
  if constexpr (Index < std::tuple_size_v<Given>) {
    if constexpr (credential_detail::is_awaited<std::tuple_element_t<Index, Given>>) {
      const auto& one = std::get<Index>(given);
      if (course.uses(one.scheme)) {
        auto getting = awaited_tokens::get(kind, one.source);
        co_await std::move(getting);
      }
    }
    auto others = credentials_after<Index + 1>(kind, course, given);
    co_await std::move(others);
  }
  co_return true;
}

/// What a call with credentials awaits before it is sent. What is not there then has a reason.
template <class Kind, class Course, class Given>
auto credentials_ready(Kind kind, const Course& course, const Given& given) {
  return credentials_after<0>(kind, course, given);
}

}  // namespace bindery

#endif  // BINDERY_OAUTH2_AWAIT_HPP
