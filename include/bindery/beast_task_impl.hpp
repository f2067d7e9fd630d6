// How beast_impl.hpp, which includes this, waits: coroutines whose steps are Asio's operations, each with a deadline
// and a way to be interrupted. The same coroutines serve a thread that runs them to their end and an executor of the
// user's. SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_TASK_IMPL_HPP
#define BINDERY_BEAST_TASK_IMPL_HPP

#include <bindery/beast_message_impl.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

namespace bindery::beast::detail {

namespace asio = boost::asio;
using clock = std::chrono::steady_clock;
using trouble = std::optional<failure>;  // Why something did not go well, or nothing.

// ---- coroutines ----

/// A coroutine that begins when it is waited for, and gives back a T. It owns its frame.
template <class T>
class [[nodiscard]] task {
 public:
  struct promise_type {
    struct last {
      bool await_ready() const noexcept { return false; }
      std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) const noexcept {
        return self.promise().after;
      }
      void await_resume() const noexcept {}
    };

    task get_return_object() { return task(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() const noexcept { return {}; }
    last final_suspend() const noexcept { return {}; }
    void return_value(T v) { value.emplace(std::move(v)); }
    void unhandled_exception() noexcept { thrown = std::current_exception(); }

    std::optional<T> value{};
    std::exception_ptr thrown{};
    std::coroutine_handle<> after = std::noop_coroutine();
  };

  task(task&& other) noexcept : frame_(std::exchange(other.frame_, nullptr)) {}
  task& operator=(task&& other) noexcept {
    std::swap(frame_, other.frame_);
    return *this;
  }
  ~task() {
    if (frame_) frame_.destroy();
  }

  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) noexcept {
    frame_.promise().after = waiting;
    return frame_;
  }
  T await_resume() { return result(); }

  /// For whoever is no coroutine: begins, and runs up to the first wait.
  void start() { frame_.resume(); }
  bool is_done() const { return frame_.done(); }
  T result() {
    promise_type& promise = frame_.promise();
    if (promise.thrown) std::rethrow_exception(std::exchange(promise.thrown, nullptr));
    return *std::move(promise.value);
  }

 private:
  explicit task(std::coroutine_handle<promise_type> frame) : frame_(frame) {}

  std::coroutine_handle<promise_type> frame_;
};

// ---- where something runs ----

struct call;
class hold;

/// What a connection's operations run on: an event loop of its own, which the calling thread runs, or a strand of the
/// user's executor.
struct loop {
  loop() : own(std::make_unique<asio::io_context>(1)), executor(own->get_executor()) {}
  explicit loop(const asio::any_io_executor& of) : executor(asio::make_strand(of)) {}

  std::unique_ptr<asio::io_context> own{};
  asio::any_io_executor executor;
  std::optional<asio::steady_timer> timer{};  // Of a strand: what wakes a call whose time is over.
  clock::time_point rings = clock::time_point::max();
};

// ---- what is waited for ----

/// How a step ended.
struct finished {
  error_code code{};
  std::size_t bytes = 0;
};

enum class ending { none, late, late_for_all, cancelled };

/// A length of time of the caller's, none of which is longer than ten years.
inline std::chrono::milliseconds milliseconds_of(milliseconds limit) {
  return std::chrono::milliseconds(std::clamp<std::int64_t>(limit.count, 0, 315'360'000'000));
}

/// One call on its way: its deadlines, whether it is to end, and how that is done. What it waits for holds it.
struct call {
  explicit call(const limits& given) : by(given) {
    if (by.until != INT64_MAX) whole = clock::time_point(std::chrono::milliseconds(by.until)), whole_within = by.within;
  }
  call(const call&) = delete;
  call& operator=(const call&) = delete;
  virtual ~call() = default;

  /// Of a call that nobody's thread runs: begins it.
  virtual void begin() {}

  /// From here on, the next steps together have so much time, if the call has.
  void allow(milliseconds limit) {
    due = (std::min)(clock::now() + milliseconds_of(limit), whole);
    if (at != nullptr && at->own == nullptr) set_timer();
  }

  /// Looks at the clock and the token, and ends what is waited for.
  void look(clock::time_point now = clock::now()) {
    if (by.is_stopped != nullptr && by.is_stopped(by.token)) end(ending::cancelled);
    else if (now >= due) end(now >= whole ? ending::late_for_all : ending::late);
  }

  void end(ending how) {
    if (why != ending::none) return;
    why = how;
    due = clock::time_point::max();
    if (interrupt != nullptr) interrupt(interrupted);
  }

  /// From any thread: as if the token had said so.
  static void cancel(const hold& which);

  /// For a call that is nobody's but the thread's that runs it.
  void stay() { users.fetch_add(1); }
  void let_go() {
    if (users.fetch_sub(1) == 1) delete this;
  }

  /// From here on the call runs on this loop; `go_to` gets it there.
  void enter(loop& now) {
    const std::lock_guard<std::mutex> lock(for_at);
    at = &now;
    if (is_asked && why == ending::none) why = ending::cancelled;
  }

  /// What is waited for next is nothing that has to be interrupted, and nothing on this loop.
  void leave() {
    interrupt = nullptr;
    due = clock::time_point::max();
    loop* const here = at;
    {
      const std::lock_guard<std::mutex> lock(for_at);
      at = nullptr;
    }
    if (here == nullptr || !here->timer) return;
    here->rings = clock::time_point::max();
    here->timer->cancel();
  }

  void set_timer();

  /// When the thread that waits has to look again.
  clock::time_point next_look(clock::time_point now = clock::now()) const {
    constexpr std::chrono::milliseconds pause(10);
    return by.is_stopped == nullptr ? due : (std::min)(due, now + pause);
  }

  /// Whether the thread that makes the call has nothing else to do, and may wait for each of its steps.
  bool is_waited_for() const { return at != nullptr && at->own != nullptr; }

  limits by;
  clock::time_point whole = clock::time_point::max();
  milliseconds whole_within = milliseconds::forever();
  clock::time_point due = clock::time_point::max();
  ending why = ending::none;
  void (*interrupt)(void*) = nullptr;  // Makes what is waited for come to its end.
  void* interrupted = nullptr;
  loop* at = nullptr;
  std::mutex for_at{};
  bool is_asked = false;  // Guarded by for_at.
  std::atomic<std::size_t> users{0};
};

/// Shared ownership of a call: the last one that is let go of ends it.
class hold {
 public:
  explicit hold(call& of) : of_(&of) { of_->users.fetch_add(1); }
  hold(const hold& other) : hold(*other.of_) {}
  hold(hold&& other) noexcept : of_(std::exchange(other.of_, nullptr)) {}
  hold& operator=(hold other) noexcept {
    std::swap(of_, other.of_);
    return *this;
  }
  ~hold() {
    if (of_ != nullptr) of_->let_go();
  }

  call& operator*() const { return *of_; }
  call* operator->() const { return of_; }

 private:
  call* of_;
};

/// Reports an interrupted step: what had not happened yet, and whose time was over.
inline failure interruption(const call& c, stage at, std::string what, milliseconds limit) {
  if (c.why == ending::cancelled) return {at, std::move(what) + "; the call was cancelled", false, 0, true};
  if (c.why == ending::late_for_all) return late(at, what + within(c.whole_within) + ", which the whole call has");
  return late(at, what + within(limit));
}

// The timer of a strand rings no later than the call is due. It is set anew only where it would ring too late.
inline void call::set_timer() {
  loop& here = *at;
  if (due == clock::time_point::max() || here.rings <= due) return;
  if (!here.timer) here.timer.emplace(here.executor);
  here.rings = due;
  here.timer->expires_at(due);
  here.timer->async_wait([this, self = hold(*this), &here](const error_code& code) {
    if (code) return;
    {
      const std::lock_guard<std::mutex> lock(for_at);
      if (at != &here) return;
    }
    here.rings = clock::time_point::max();
    look();
    if (why == ending::none) set_timer();
  });
}

inline void call::cancel(const hold& which) {
  call& c = *which;
  const std::lock_guard<std::mutex> lock(c.for_at);
  c.is_asked = true;
  if (c.at == nullptr) return;
  asio::post(c.at->executor, [which, there = c.at] {
    call& now = *which;
    std::unique_lock<std::mutex> still(now.for_at);
    if (now.at == nullptr) return;
    const bool has_moved = now.at != there;
    still.unlock();
    if (has_moved) cancel(which);
    else now.end(ending::cancelled);
  });
}

/// What an operation calls at its end. While it waits, the call cannot go away.
class resumer {
 public:
  resumer(call& of, std::coroutine_handle<> waiting, finished& result)
      : self_(of), waiting_(waiting), result_(&result) {}

  void operator()(const error_code& code = {}, std::size_t bytes = 0) {
    *result_ = {code, bytes};
    const hold self = std::move(self_);
    waiting_.resume();
  }

 private:
  hold self_;
  std::coroutine_handle<> waiting_;
  finished* result_;
};

/// Waits for an operation. It is done `here`, by the thread that makes the call, or begun by `elsewhere`, which is
/// given what the operation is to call at its end.
template <class Here, class Elsewhere>
class step {
 public:
  step(call& of, Here here, Elsewhere elsewhere)
      : call_(of), here_(std::move(here)), elsewhere_(std::move(elsewhere)) {}
  step(const step&) = delete;
  step& operator=(const step&) = delete;

  /// A call that is to end does not begin anything.
  bool await_ready() {
    if (call_.is_waited_for()) call_.look();
    if (call_.why != ending::none) result_.code = asio::error::operation_aborted;
    else if (call_.is_waited_for()) result_.bytes = here_(result_.code);
    else return false;
    return true;
  }
  void await_suspend(std::coroutine_handle<> waiting) { elsewhere_(resumer(call_, waiting, result_)); }
  finished await_resume() const { return result_; }

 private:
  call& call_;
  Here here_;
  Elsewhere elsewhere_;
  finished result_{};
};

/// Goes on on another loop. A thread that runs loops itself just runs the other one.
class go_to {
 public:
  go_to(call& of, loop& there) : call_(of), there_(there) {}
  go_to(const go_to&) = delete;
  go_to& operator=(const go_to&) = delete;

  bool await_ready() {
    if (call_.at == &there_) return true;
    call_.leave();
    call_.enter(there_);
    return there_.own != nullptr;
  }
  void await_suspend(std::coroutine_handle<> waiting) {
    asio::post(there_.executor, resumer(call_, waiting, ignored_));
  }
  void await_resume() const {}

 private:
  call& call_;
  loop& there_;
  finished ignored_{};
};

/// Runs a coroutine to its end on this thread. The call may go from loop to loop meanwhile.
template <class T>
T run_here(call& c, task<T>& body) {
  body.start();
  while (!body.is_done()) {
    asio::io_context& io = *c.at->own;
    if (io.stopped()) io.restart();
    io.run_one_until(c.next_look());
    c.look();
  }
  return body.result();
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_TASK_IMPL_HPP
