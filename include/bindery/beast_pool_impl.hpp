// The connections to one origin, for beast_impl.hpp, which includes this: who has one, which are idle, and who waits
// for one. Its lock is held for a few instructions, never while anything is sent, received, opened or closed.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_POOL_IMPL_HPP
#define BINDERY_BEAST_POOL_IMPL_HPP

#include <bindery/beast_connection_impl.hpp>
#include <bindery/beast_proxy_impl.hpp>
#include <bindery/beast_task_impl.hpp>

#include <algorithm>
#include <coroutine>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

namespace bindery::beast::detail {

/// The connections of one origin. Whoever has a `lease` of it may have one of them.
class pool {
 public:
  pool(place to, const options& how)
      : to_(std::move(to)), via_(proxy_to(to_, how)), how_(how), most_((std::max<std::size_t>)(1, how.connections)) {}
  pool(const pool&) = delete;
  pool& operator=(const pool&) = delete;

  const place& to() const { return to_; }

  /// The proxy on the way there; null without one.
  const proxy* via() const { return via_ ? &*via_ : nullptr; }

  /// Somebody in the queue for a connection.
  struct waiter {
    std::optional<resumer> waiting{};
    std::optional<asio::executor_work_guard<asio::any_io_executor>> work{};
    std::unique_ptr<wire> given{};
    bool is_given = false;  // Perhaps without a connection: then one may be opened.

    void go_on() {
      asio::post(work->get_executor(), *std::exchange(waiting, std::nullopt));
      work.reset();
    }
  };

  /// Whether somebody may have a connection now. It is the idle one that was used last, or none: then one may be
  /// opened.
  bool take(std::unique_ptr<wire>& taken) {
    const std::lock_guard<std::mutex> lock(mutex_);
    return take_locked(taken);
  }

  /// The same, or a place at the end of the queue.
  bool take_or_queue(std::unique_ptr<wire>& taken, waiter& one) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (take_locked(taken)) return true;
    queue_.push_back(&one);
    return false;
  }

  /// Another idle one for somebody whose first was not fit.
  void take_another(std::unique_ptr<wire>& taken) {
    const std::lock_guard<std::mutex> lock(mutex_);
    taken = pop_idle();
  }

  void leave_queue(waiter& one) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const auto at = std::find(queue_.begin(), queue_.end(), &one);
    if (at == queue_.end()) return;  // It has been served and will hear of it.
    queue_.erase(at);
    one.go_on();
  }

  /// Takes a place back, with a connection that may be used again, or without. Who waits longest is served.
  void give_back(std::unique_ptr<wire> done) {
    std::vector<std::unique_ptr<wire>> old;
    const auto now = clock::now();
    if (done) done->idle_since = now;
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!queue_.empty()) {
      waiter& next = *queue_.front();
      queue_.pop_front();
      next.given = std::move(done);
      next.is_given = true;
      next.go_on();
      return;
    }
    --busy_;
    if (!done) return;
    idle_.push_back(std::move(done));
    while (!idle_.empty() && (idle_.size() > how_.idle_connections || is_old(*idle_.front(), now))) {
      old.push_back(std::move(idle_.front()));
      idle_.pop_front();
    }
  }

  /// Whether an idle connection may be used once more.
  bool is_fit(wire& one) const { return !is_old(one, clock::now()) && one.is_quiet(); }

  /// Waits until whoever served a waiter has let go of it.
  void settle() { const std::lock_guard<std::mutex> lock(mutex_); }

  bool is_unused() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return busy_ == 0 && idle_.empty();
  }

 private:
  bool take_locked(std::unique_ptr<wire>& taken) {
    if (busy_ >= most_ || !queue_.empty()) return false;
    ++busy_;
    taken = pop_idle();
    return true;
  }

  std::unique_ptr<wire> pop_idle() {
    if (idle_.empty()) return nullptr;
    std::unique_ptr<wire> last = std::move(idle_.back());
    idle_.pop_back();
    return last;
  }

  bool is_old(const wire& one, clock::time_point now) const {
    return now - one.idle_since >= milliseconds_of(how_.idle_within);
  }

  const place to_;
  const std::optional<proxy> via_;
  const options& how_;
  const std::size_t most_;
  std::mutex mutex_{};
  std::deque<std::unique_ptr<wire>> idle_{};  // The one that was used last is at the end.
  std::deque<waiter*> queue_{};
  std::size_t busy_ = 0;  // Places that somebody has.
};

/// A place in a pool, and the connection that is used by it.
struct lease {
  lease() = default;
  lease(const lease&) = delete;
  lease& operator=(const lease&) = delete;
  lease(lease&& other) noexcept
      : of(std::move(other.of)), connection(std::move(other.connection)), is_fit(other.is_fit) {}
  ~lease() { end(); }

  /// Gives back what is held. It may not be called by what runs on the connection's own loop.
  void end() {
    if (!of) return;
    if (!is_fit) connection.reset();
    std::exchange(of, nullptr)->give_back(std::move(connection));
  }

  std::shared_ptr<pool> of{};  // Null where no place is held.
  std::unique_ptr<wire> connection{};
  bool is_fit = false;  // Whether the connection may be used again.
};

/// Waits for a place.
class queueing {
 public:
  queueing(call& of, const std::shared_ptr<pool>& in, lease& held) : call_(of), pool_(in), held_(held) {}
  queueing(const queueing&) = delete;
  queueing& operator=(const queueing&) = delete;

  bool await_ready() const { return call_.why != ending::none; }

  bool await_suspend(std::coroutine_handle<> waiting) {
    one_.waiting.emplace(call_, waiting, ignored_);
    one_.work.emplace(call_.at->executor);
    call_.interrupted = this;
    call_.interrupt = [](void* one) {
      queueing& self = *static_cast<queueing*>(one);
      self.pool_->leave_queue(self.one_);
    };
    if (!pool_->take_or_queue(one_.given, one_)) return true;
    one_.waiting.reset();
    one_.work.reset();
    one_.is_given = true;
    return false;
  }

  void await_resume() {
    call_.interrupt = nullptr;
    pool_->settle();
    if (!one_.is_given) return;
    held_.of = pool_;
    held_.connection = std::move(one_.given);
    held_.is_fit = held_.connection != nullptr;
  }

 private:
  call& call_;
  const std::shared_ptr<pool>& pool_;
  lease& held_;
  pool::waiter one_{};
  finished ignored_{};
};

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_POOL_IMPL_HPP
