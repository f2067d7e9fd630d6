// Replies of the asynchronous Beast client that are not held: their bodies are asked for piece by piece, with any
// completion token of Asio's, and nothing is read before it is asked for. beast_async.hpp, which includes this, has the
// client.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ASYNC_BODY_HPP
#define BINDERY_BEAST_ASYNC_BODY_HPP

#include <bindery/beast_async_call.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/system_executor.hpp>

namespace bindery::beast {

/// Of calls that are given a completion token each.
struct no_completion {};

template <class Token>
class async_body;

namespace detail {

/// Where a piece goes.
struct piece_place {
  std::string* to;

  bool made_of(next_piece got) const {
    if (got.is_there) to->swap(got.bytes);
    return got.is_there;
  }
};

struct beginning_of_piece {
  arriving* from;
  boost::asio::any_io_executor on;

  template <class Handler>
  void operator()(Handler&& handler, std::string* to) const {
    const auto prepare = [this](piece_place&, std::unique_ptr<listener<next_piece>> who) {
      return async_driver<void>::prepare(from, std::move(who));
    };
    begin<next_piece>(piece_place{to}, std::decay_t<Handler>(std::forward<Handler>(handler)), on, prepare);
  }
};

}  // namespace detail

/// The body of a reply that is still on its way. Letting go of it before its end closes the connection, and ends what
/// is waited for.
template <class Token = no_completion>
class async_body {
 public:
  async_body() = default;
  async_body(async_body&& other) noexcept
      : of_(std::move(other.of_)), executor_(other.executor_), token_(other.token_) {}
  async_body& operator=(async_body&& other) noexcept {
    of_ = std::move(other.of_);
    executor_ = other.executor_;
    token_ = other.token_;
    return *this;
  }
  async_body(detail::remainder of, const boost::asio::any_io_executor& on, Token token)
      : of_(std::move(of)), executor_(on), token_(std::move(token)) {}

  /// Waits for the next bytes and puts them into `piece`, which has to be there until then, as the body has. The
  /// handler gets a bool: false when there are no more. One at a time. A cancellation slot can end it, as it ends a
  /// call; the connection is then closed.
  template <class Own>
  auto operator()(std::string& piece, Own&& token) {
    return boost::asio::async_initiate<Own, void(bool)>(detail::beginning_of_piece{of_.get(), executor_}, token,
                                                        &piece);
  }
  /// The same with the token of the client.
  auto operator()(std::string& piece)
    requires(!std::is_same_v<Token, no_completion>)
  {
    Token token = token_;
    return (*this)(piece, token);
  }

  /// Why there are no more, where the body has not come to its end; else null.
  const failure* error() const { return detail::async_driver<void>::trouble(of_.get()); }

 private:
  detail::remainder of_{};
  boost::asio::any_io_executor executor_{boost::asio::system_executor()};
  [[no_unique_address]] Token token_{};
};

/// What the server sent, up to the body.
template <class Token = no_completion>
struct async_reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  async_body<Token> body{};
};

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_ASYNC_BODY_HPP
