// From a place to a TCP connection, for beast_impl.hpp, which includes this: looking the host up, and connecting to its
// addresses as RFC 8305 ("happy eyeballs") has it.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_CONNECT_IMPL_HPP
#define BINDERY_BEAST_CONNECT_IMPL_HPP

#include <bindery/beast_message_impl.hpp>
#include <bindery/beast_task_impl.hpp>

#include <algorithm>
#include <chrono>
#include <coroutine>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/execution/context.hpp>
#include <boost/asio/execution_context.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/query.hpp>

namespace bindery::beast::detail {

using tcp = asio::ip::tcp;

// ---- names ----

/// What a thread that looks a host up, and the call that waits for it, share.
struct lookup {
  std::mutex mutex{};
  std::optional<resumer> waiting{};  // Nothing once somebody has answered or given up.
  std::optional<asio::executor_work_guard<asio::any_io_executor>> work{};
  error_code code{};
  std::vector<tcp::endpoint> found{};

  /// Lets the call go on, unless that has happened.
  void answer() {
    const std::lock_guard<std::mutex> lock(mutex);
    if (!waiting) return;
    asio::post(work->get_executor(), *std::exchange(waiting, std::nullopt));
    work.reset();
  }
};

/// The lookups of an event loop, which must not answer when it is no longer there.
class lookups : public asio::execution_context::service {
 public:
  static inline asio::execution_context::id id{};

  explicit lookups(asio::execution_context& of) : asio::execution_context::service(of) {}

  void add(const std::shared_ptr<lookup>& one) {
    const std::lock_guard<std::mutex> lock(mutex_);
    std::erase_if(all_, [](const std::weak_ptr<lookup>& old) { return old.expired(); });
    all_.push_back(one);
  }

 private:
  void shutdown() noexcept override {
    for (const std::weak_ptr<lookup>& one : all_) {
      const auto left = one.lock();
      if (!left) continue;
      std::optional<resumer> waiting;
      const std::lock_guard<std::mutex> lock(left->mutex);
      waiting.swap(left->waiting);
      left->work.reset();
    }
  }

  std::mutex mutex_{};
  std::vector<std::weak_ptr<lookup>> all_{};
};

/// Waits for the addresses of a host. getaddrinfo cannot be interrupted, so it runs on a thread that is left alone when
/// the call gives up; the thread then ends when the system's own resolver does.
class looking_up {
 public:
  looking_up(call& of, const place& to) : call_(of), to_(to) {}
  looking_up(const looking_up&) = delete;
  looking_up& operator=(const looking_up&) = delete;

  bool await_ready() {
    if (call_.why != ending::none) return true;
    error_code not_literal;
    const auto literal = asio::ip::make_address(to_.host, not_literal);
    if (not_literal) return false;
    shared_->found.emplace_back(literal, static_cast<unsigned short>(std::stoi(to_.port)));
    return true;
  }

  void await_suspend(std::coroutine_handle<> waiting) {
    shared_->work.emplace(call_.at->executor);
    shared_->waiting.emplace(call_, waiting, ignored_);
    call_.interrupted = shared_.get();
    call_.interrupt = [](void* one) { static_cast<lookup*>(one)->answer(); };
    asio::use_service<lookups>(asio::query(call_.at->executor, asio::execution::context)).add(shared_);
    std::thread([shared = shared_, host = to_.host, port = to_.port] {
      error_code code;
      asio::io_context io(1);
      const auto results = tcp::resolver(io).resolve(host, port, tcp::resolver::numeric_service, code);
      {
        const std::lock_guard<std::mutex> lock(shared->mutex);
        for (const auto& one : results) shared->found.push_back(one.endpoint());
        shared->code = code;
      }
      shared->answer();
    }).detach();
  }

  /// Why there are none.
  error_code await_resume() {
    call_.interrupt = nullptr;
    const std::lock_guard<std::mutex> lock(shared_->mutex);
    found = shared_->found;
    return shared_->code;
  }

  std::vector<tcp::endpoint> found{};

 private:
  call& call_;
  const place& to_;
  std::shared_ptr<lookup> shared_ = std::make_shared<lookup>();
  finished ignored_{};
};

/// IPv6 first, then the families in turn (RFC 8305, 4).
inline std::vector<tcp::endpoint> in_turn(const std::vector<tcp::endpoint>& found) {
  std::deque<tcp::endpoint> six;
  std::deque<tcp::endpoint> four;
  for (const tcp::endpoint& one : found) (one.address().is_v6() ? six : four).push_back(one);
  std::vector<tcp::endpoint> mixed;
  while (!six.empty() || !four.empty()) {
    for (std::deque<tcp::endpoint>* family : {&six, &four}) {
      if (family->empty()) continue;
      mixed.push_back(family->front());
      family->pop_front();
    }
  }
  return mixed;
}

// ---- connections ----

/// Waits for the first of several addresses that takes a connection. Another one is tried when the last has failed, or
/// has not answered for a while, and meanwhile all go on.
class race {
 public:
  race(call& of, const std::vector<tcp::endpoint>& to) : call_(of), to_(to), pause_(of.at->executor) {}
  race(const race&) = delete;
  race& operator=(const race&) = delete;

  bool await_ready() const { return call_.why != ending::none; }

  void await_suspend(std::coroutine_handle<> waiting) {
    waiting_.emplace(call_, waiting, ignored_);
    call_.interrupted = this;
    call_.interrupt = [](void* one) { static_cast<race*>(one)->stop(); };
    begin_next();
  }

  /// The connection, or null; then `code` says why.
  tcp::socket* await_resume() {
    call_.interrupt = nullptr;
    return won_;
  }

  error_code code{};

 private:
  static constexpr std::chrono::milliseconds patience{250};

  void begin_next() {
    pause_.cancel();
    if (is_over_ || next_ == to_.size()) return;
    tcp::socket& socket = sockets_.emplace_back(call_.at->executor);
    ++pending_;
    socket.async_connect(to_[next_++], [this, &socket, self = hold(call_)](const error_code& failed) {
      if (failed && !is_over_) code = failed;
      if (!failed && won_ == nullptr && !is_over_) {
        won_ = &socket;
        stop();
      }
      if (failed) begin_next();
      one_less();
    });
    if (next_ == to_.size()) return;
    ++pending_;
    pause_.expires_after(patience);
    pause_.async_wait([this, self = hold(call_)](const error_code& was_cut) {
      if (!was_cut) begin_next();
      one_less();
    });
  }

  void stop() {
    is_over_ = true;
    pause_.cancel();
    error_code ignored;
    for (tcp::socket& one : sockets_) {
      if (&one != won_) one.close(ignored);
    }
  }

  // The coroutine goes on when nothing here is called any more, and then this is gone.
  void one_less() {
    if (--pending_ != 0) return;
    resumer waiting = *std::exchange(waiting_, std::nullopt);
    waiting();
  }

  call& call_;
  const std::vector<tcp::endpoint>& to_;
  asio::steady_timer pause_;
  std::deque<tcp::socket> sockets_{};
  std::optional<resumer> waiting_{};
  tcp::socket* won_ = nullptr;
  std::size_t next_ = 0;
  std::size_t pending_ = 0;
  bool is_over_ = false;
  finished ignored_{};
};

/// Looks a place up, perhaps that of a proxy, and connects to it.
inline task<trouble> connect(call& c, const place& to, const options& how, tcp::socket& socket, bool is_proxy) {
  const std::string kind = is_proxy ? "the proxy's host " : "the host ";
  c.allow(how.resolve_within);
  looking_up looking(c, to);
  const error_code unknown = co_await looking;
  if (c.why != ending::none) {
    co_return interruption(c, stage::resolve, kind + to.host + " was not looked up", how.resolve_within);
  }
  if (unknown || looking.found.empty()) {
    co_return fail(stage::resolve,
                   kind + to.host + " was not found: " + unknown.message() +
                       "; check its spelling and this machine's name service",
                   unknown.value());
  }

  c.allow(how.connect_within);
  const std::vector<tcp::endpoint> addresses = in_turn(looking.found);
  race connecting(c, addresses);
  tcp::socket* const connected = co_await connecting;
  const std::string what = (is_proxy ? "no connection to the proxy " : "no connection to ") + to.text;
  if (c.why != ending::none) co_return interruption(c, stage::connect, what, how.connect_within);
  if (connected == nullptr) {
    co_return fail(stage::connect,
                   what + ": " + connecting.code.message() + "; check host and port, and that the server runs",
                   connecting.code.value());
  }
  socket = std::move(*connected);
  error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
  co_return std::nullopt;
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_CONNECT_IMPL_HPP
