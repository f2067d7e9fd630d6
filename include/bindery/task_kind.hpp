// A coroutine's type, whatever it gives back, and how a coroutine of that type waits for what somebody else does.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_TASK_KIND_HPP
#define BINDERY_TASK_KIND_HPP

#include <coroutine>
#include <utility>

namespace bindery {

/// A coroutine's type without what it gives back.
template <template <class, class...> class Task, class... More>
struct task_kind {
  template <class T>
  using of = Task<T, More...>;
};

/// Stops a coroutine and calls `start` with what lets it go on, once, on whatever thread. This is for types that await
/// any awaiter; task_kind_async.hpp has it for Asio's.
template <class Kind>
struct stopped {
  template <class Start>
  struct awaiter {
    Start start;

    static bool await_ready() { return false; }
    void await_suspend(std::coroutine_handle<> who) {
      Start begin = std::move(start);  // This may be gone once the coroutine goes on.
      begin([who] { who.resume(); });
    }
    static void await_resume() {}
  };

  template <class Start>
  static awaiter<Start> until(Start start) {
    return {std::move(start)};
  }
};

}  // namespace bindery

#endif  // BINDERY_TASK_KIND_HPP
