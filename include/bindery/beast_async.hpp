// The Beast transport for asynchronous calls: it runs on an executor of yours, and takes any completion token of Asio's
// (a callback, use_future, use_awaitable, deferred). Its definition, too, is beast_impl.hpp, and its calls are those of
// `client`, step by step. It names no type of the runtime.
//
//   bindery::beast::async_client http{io, "https://api.example.com"};
//   http(request, [](bindery::beast::answer got) { … });
//   bindery::beast::answer got = co_await http(request, boost::asio::use_awaitable);
//   auto awaited = http.with(boost::asio::use_awaitable);   // a transport: awaited(request) is an awaitable
//   auto brief = http.within(std::chrono::seconds(2));      // for calls that end when that is over
//   auto answer = co_await awaited.streaming()(request);    // before the body, which one asks for piece by piece:
//   while (co_await answer->body(piece)) use(piece);
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ASYNC_HPP
#define BINDERY_BEAST_ASYNC_HPP

#include <bindery/beast_async_body.hpp>
#include <bindery/beast_async_call.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>

namespace bindery::beast {

namespace detail {

/// Where an asynchronous call goes, on which executor, and when it has to end. The client it is of outlives it.
struct route {
  session* through = nullptr;
  const boost::asio::any_io_executor* on = nullptr;
  limits by{};

  route ending_in(milliseconds time) const {
    route same = *this;
    if (const auto end = from_now(time); end < by.until) same.by.until = end, same.by.within = time;
    return same;
  }
};

/// A request whose answer is whole.
template <class Request>
struct whole_call {
  explicit whole_call(Request r) : request(std::move(r)) {}

  static answer made_of(answer got) { return got; }

  Request request;
  std::unique_ptr<prepared<Request>> ready{};
};

/// A request whose answer comes before its body.
template <class Request, class Token>
struct streamed_call {
  streamed_call(Request r, const boost::asio::any_io_executor& on, Token t)
      : request(std::move(r)), executor(on), token(std::move(t)) {}

  answer_of<async_reply<Token>> made_of(answer_of<opening> got) const {
    if (!got) return std::move(got.error());
    return async_reply<Token>{got->status, std::move(got->headers), {std::move(got->body), executor, token}};
  }

  Request request;
  boost::asio::any_io_executor executor;
  [[no_unique_address]] Token token;
  std::unique_ptr<prepared<Request>> ready{};
};

/// Begins a call once there is a handler.
struct beginning {
  route along;

  template <class Handler, class Request>
  void operator()(Handler&& handler, Request request) const {
    start<answer>(std::forward<Handler>(handler), whole_call<Request>(std::move(request)));
  }
  template <class Handler, class Request, class Token>
  void operator()(Handler&& handler, Request request, Token of_body) const {
    start<answer_of<opening>>(std::forward<Handler>(handler),
                              streamed_call<Request, Token>(std::move(request), *along.on, std::move(of_body)));
  }

 private:
  template <class Got, class Handler, class Own>
  void start(Handler&& handler, Own own) const {
    const auto prepare = [this](Own& kept, std::unique_ptr<listener<Got>> who) {
      // Now the request is where it stays.
      kept.ready = std::make_unique<typename decltype(kept.ready)::element_type>(kept.request);
      return async_driver<void>::prepare(along.through, kept.ready->out, along.by, std::move(who));
    };
    begin<Got>(std::move(own), std::decay_t<Handler>(std::forward<Handler>(handler)), *along.on, prepare);
  }
};

}  // namespace detail

/// The side of an asynchronous client whose replies come before their bodies; of `streaming()`. The connection belongs
/// to the body until that has ended; a time that the calls have holds for the body, too.
template <class Token = no_completion>
class async_streaming {
 public:
  using answer_type = answer_of<async_reply<Token>>;

  async_streaming(const detail::route& along, Token token) : along_(along), token_(std::move(token)) {}

  template <class Request, class Own>
  auto operator()(Request r, Own&& token) const {
    return boost::asio::async_initiate<Own, void(answer_type)>(detail::beginning{along_}, token, std::move(r), token_);
  }
  template <class Request>
  auto operator()(Request r) const
    requires(!std::is_same_v<Token, no_completion>)
  {
    Token token = token_;
    return (*this)(std::move(r), token);
  }

  async_streaming within(milliseconds time) const { return {along_.ending_in(time), token_}; }
  std::string origin() const { return detail::driver<void>::origin(along_.through); }

 private:
  detail::route along_;
  [[no_unique_address]] Token token_;
};

/// Calls of an asynchronous client that have a completion token, a time, or both; of `with` and `within`. It is a
/// transport. The client must outlive it.
template <class Token = no_completion>
class async_calls {
 public:
  using answer_type = answer;

  async_calls(const detail::route& along, Token token) : along_(along), token_(std::move(token)) {}

  /// Sends a request, as `async_client` does.
  template <class Request, class Own>
  auto operator()(Request r, Own&& token) const {
    return boost::asio::async_initiate<Own, void(answer)>(detail::beginning{along_}, token, std::move(r));
  }
  template <class Request>
  auto operator()(Request r) const
    requires(!std::is_same_v<Token, no_completion>)
  {
    Token token = token_;
    return (*this)(std::move(r), token);
  }

  template <class Own>
  async_calls<Own> with(Own token) const {
    return {along_, std::move(token)};
  }
  /// The same for calls that end when the time is over, which runs from here. The shorter of two times counts.
  async_calls within(milliseconds time) const { return {along_.ending_in(time), token_}; }
  async_streaming<Token> streaming() const { return {along_, token_}; }
  std::string origin() const { return detail::driver<void>::origin(along_.through); }

 private:
  detail::route along_;
  [[no_unique_address]] Token token_;
};

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
    return calls()(std::move(r), std::forward<Token>(token));
  }

  /// A transport whose calls return what the token makes of them: `http.with(use_awaitable)(request)`. The client must
  /// outlive it.
  template <class Token>
  async_calls<Token> with(Token token) const {
    return calls().with(std::move(token));
  }

  /// The same client for calls that end when the time is over, which runs from here. The client must outlive it.
  async_calls<> within(milliseconds time) const { return calls().within(time); }

  /// For replies that are not held: `http.streaming()(request, token)` gives one before its body, `async_reply`.
  async_streaming<> streaming() const { return calls().streaming(); }

  std::string origin() const { return detail::driver<void>::origin(session_); }
  const boost::asio::any_io_executor& get_executor() const { return executor_; }

 private:
  async_calls<> calls() const { return {{session_, &executor_, {}}, {}}; }

  boost::asio::any_io_executor executor_;
  detail::session* session_;
};

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_ASYNC_HPP
