// The Beast transport for asynchronous calls: it runs on an executor of yours, and takes any completion token of Asio's
// (a callback, use_future, use_awaitable, deferred). Its definition, too, is beast_impl.hpp, and its calls are those of
// `client`, step by step. It names no type of the runtime.
//
//   bindery::beast::async_client http{io, "https://api.example.com"};
//   http(request, [](bindery::beast::answer got) { … });
//   bindery::beast::answer got = co_await http(request, boost::asio::use_awaitable);
//   auto awaited = http.with(boost::asio::use_awaitable);   // a transport: awaited(request) is an awaitable
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ASYNC_HPP
#define BINDERY_BEAST_ASYNC_HPP

#include <bindery/beast.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/version.hpp>
#if BOOST_ASIO_VERSION >= 101900  // Older ones cannot cancel one operation.
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/cancellation_type.hpp>
#endif

namespace bindery::beast {

namespace detail {

struct call;

/// What an asynchronous call tells at its end. It owns what the call looks at.
struct listener {
  listener() = default;
  listener(const listener&) = delete;
  listener& operator=(const listener&) = delete;
  virtual ~listener() = default;
  /// The last thing that is done with it: it goes its own way with the answer.
  virtual void hear(std::unique_ptr<listener> self, answer got) = 0;
};

/// What beast_impl.hpp defines, as `driver`.
template <class>
struct async_driver {
  static session* open(const boost::asio::any_io_executor& on, std::string_view origin, options how);
  static call* prepare(session* through, const outgoing& out, const limits& by, std::unique_ptr<listener> to);
  static void start(call* prepared);
  static void keep(call* running);
  static void let_go(call* running);
  static void cancel(call* running);
};

extern template struct async_driver<void>;

/// One user of a call that is on its way.
class grip {
 public:
  explicit grip(call* of) : of_(of) { async_driver<void>::keep(of_); }
  grip(const grip& other) : grip(other.of_) {}
  grip(grip&& other) noexcept : of_(std::exchange(other.of_, nullptr)) {}
  grip& operator=(grip other) noexcept {
    std::swap(of_, other.of_);
    return *this;
  }
  ~grip() {
    if (of_ != nullptr) async_driver<void>::let_go(of_);
  }

  call* get() const { return of_; }

 private:
  call* of_;
};

/// A request and the handler of its answer.
template <class Request, class Handler>
struct operation final : listener {
  using executor = boost::asio::associated_executor_t<Handler, boost::asio::any_io_executor>;

  operation(Request given, Handler then, const boost::asio::any_io_executor& otherwise)
      : request(std::move(given)),
        handler(std::move(then)),
        work(boost::asio::get_associated_executor(handler, otherwise)),
        ready(request) {}

  void hear(std::unique_ptr<listener> self, answer got) override {
    const auto on = work.get_executor();
    boost::asio::post(on,
                      delivery{std::unique_ptr<operation>(static_cast<operation*>(self.release())), std::move(got)});
  }

  struct delivery {
    std::unique_ptr<operation> of;
    answer got;

    void operator()() {
#if BOOST_ASIO_VERSION >= 101900
      boost::asio::get_associated_cancellation_slot(of->handler).clear();
#endif
      Handler then = std::move(of->handler);
      of.reset();
      std::move(then)(std::move(got));
    }
  };

  Request request;
  Handler handler;
  boost::asio::executor_work_guard<executor> work;
  prepared<Request> ready;
};

/// Begins a call once there is a handler.
template <class Request>
struct beginning {
  session* through;
  const boost::asio::any_io_executor* on;
  limits by;

  template <class Handler>
  void operator()(Handler&& handler, Request request) const {
    using one = operation<Request, std::decay_t<Handler>>;
    auto made = std::make_unique<one>(std::move(request), std::forward<Handler>(handler), *on);
    one& of = *made;
    const grip running(async_driver<void>::prepare(through, of.ready.out, by, std::move(made)));
    if (running.get() == nullptr) return;
#if BOOST_ASIO_VERSION >= 101900
    auto slot = boost::asio::get_associated_cancellation_slot(of.handler);
    if (slot.is_connected()) {
      slot.assign([running](boost::asio::cancellation_type type) {
        if (type != boost::asio::cancellation_type::none) async_driver<void>::cancel(running.get());
      });
    }
#endif
    async_driver<void>::start(running.get());
  }
};

}  // namespace detail

/// A client of one origin whose calls do not wait: each takes a completion token, and its handler gets an `answer`. All
/// else is as with `client`, options included. It may be called from several threads; what it does for one call, it
/// does on the executor, one thing after the other. A body in pieces is taken there, too. The executor must outlive the
/// client and the calls; the client need not outlive its calls.
class async_client {
 public:
  using answer_type = answer;

  async_client(const boost::asio::any_io_executor& on, std::string_view origin, options how = {})
      : executor_(on), session_(detail::async_driver<void>::open(on, origin, std::move(how))) {}
  template <class Context>
    requires requires(Context& of) { boost::asio::any_io_executor(of.get_executor()); }
  async_client(Context& of, std::string_view origin, options how = {})
      : async_client(boost::asio::any_io_executor(of.get_executor()), origin, std::move(how)) {}
  async_client(async_client&& other) noexcept
      : executor_(other.executor_), session_(std::exchange(other.session_, nullptr)) {}
  async_client& operator=(async_client&& other) noexcept {
    std::swap(executor_, other.executor_);
    std::swap(session_, other.session_);
    return *this;
  }
  ~async_client() { detail::driver<void>::close(session_); }

  /// Sends a request, as `client` does. With Boost 1.77 or newer a handler with a cancellation slot can end the call,
  /// which then fails with `cancelled`.
  template <class Request, class Token>
  auto operator()(Request r, Token&& token) const {
    return begin(std::move(r), std::forward<Token>(token), {});
  }

  /// A transport whose calls return what the token makes of them: `http.with(use_awaitable)(request)`.
  template <class Token>
  auto with(Token token) const {
    return [this, token](auto r) { return (*this)(std::move(r), token); };
  }

  /// The same client for calls that end when the time is over, which runs from here. The client must outlive it.
  auto within(milliseconds time) const {
    detail::limits by;
    by.until = detail::from_now(time);
    by.within = time;
    return [this, by](auto r, auto&& token) { return begin(std::move(r), std::forward<decltype(token)>(token), by); };
  }

  std::string origin() const { return detail::driver<void>::origin(session_); }
  const boost::asio::any_io_executor& get_executor() const { return executor_; }

 private:
  template <class Request, class Token>
  auto begin(Request r, Token&& token, const detail::limits& by) const {
    return boost::asio::async_initiate<Token, void(answer)>(detail::beginning<Request>{session_, &executor_, by}, token,
                                                            std::move(r));
  }

  boost::asio::any_io_executor executor_;
  detail::session* session_;
};

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_ASYNC_HPP
