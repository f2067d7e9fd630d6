// A coroutine's type of the tests' own, the least that can be awaited: it starts when it is awaited, and hands back to
// who waits. `later` stops it once, and `run` goes on until it is done.
#ifndef BINDERY_TESTS_TASKS_HPP
#define BINDERY_TESTS_TASKS_HPP

#include <version>

#ifdef __cpp_lib_coroutine
#define BINDERY_TEST_HAS_COROUTINES

#include <bindery/then_await.hpp>

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace tests {

inline std::coroutine_handle<> stopped{};  // The one that `later` has stopped.

struct later {
  static bool await_ready() { return false; }
  static void await_suspend(std::coroutine_handle<> who) { stopped = who; }
  static void await_resume() {}
};

template <class T>
class task {
 public:
  struct promise_type {
    task get_return_object() { return task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    static std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept {
      struct back {
        static bool await_ready() noexcept { return false; }
        static std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> done) noexcept {
          return done.promise().waits ? done.promise().waits : std::coroutine_handle<>(std::noop_coroutine());
        }
        static void await_resume() noexcept {}
      };
      return back{};
    }
    void return_value(T made) { value.emplace(std::move(made)); }
    static void unhandled_exception() { std::terminate(); }

    std::optional<T> value{};
    std::coroutine_handle<> waits{};
  };

  explicit task(std::coroutine_handle<promise_type> of) : of_(of) {}
  task(task&& other) noexcept : of_(std::exchange(other.of_, {})) {}
  task& operator=(task&&) = delete;
  ~task() {
    if (of_) of_.destroy();
  }

  static bool await_ready() { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> who) {
    of_.promise().waits = who;
    return of_;
  }
  T await_resume() { return std::move(*of_.promise().value); }

  std::coroutine_handle<promise_type> handle() const { return of_; }

 private:
  std::coroutine_handle<promise_type> of_;
};

/// Runs a task to its end.
template <class T>
T run(task<T>& all) {
  all.handle().resume();
  while (!all.handle().done()) std::exchange(stopped, {}).resume();
  return all.await_resume();
}

}  // namespace tests

#endif  // __cpp_lib_coroutine

#endif  // BINDERY_TESTS_TASKS_HPP
