// The pace of adaptors around transports of Asio's: it waits by a timer of an executor and holds up no thread, for
// handlers and for `co_await`. The rest is as of `system_pace`.
//
//   bindery::retrying http{client.with(boost::asio::use_awaitable), {.attempts = 5}, bindery::asio_pace(io)};
// SPDX-License-Identifier: MIT
#ifndef BINDERY_PACE_ASYNC_HPP
#define BINDERY_PACE_ASYNC_HPP

#include <bindery/pace.hpp>

#include <chrono>
#include <memory>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace bindery {

/// Waits on an executor, which has to outlive it.
class asio_pace : public system_pace {
 public:
  explicit asio_pace(const boost::asio::any_io_executor& on) : on_(on) {}
  template <class Context>
    requires requires(Context& of) { boost::asio::any_io_executor(of.get_executor()); }
  explicit asio_pace(Context& of) : asio_pace(boost::asio::any_io_executor(of.get_executor())) {}

  /// Calls `then` afterwards.
  template <class Then>
  void sleep(std::chrono::milliseconds time, Then then) const {
    const auto timer = std::make_shared<boost::asio::steady_timer>(on_, time);
    timer->async_wait([timer, then = std::move(then)](const auto&) mutable { then(); });
  }
#ifdef BOOST_ASIO_HAS_CO_AWAIT  // Not with every pair of compiler and Boost.
  boost::asio::awaitable<void> sleep(std::chrono::milliseconds time) const { return wait(on_, time); }
#endif

 private:
#ifdef BOOST_ASIO_HAS_CO_AWAIT
  static boost::asio::awaitable<void> wait(boost::asio::any_io_executor on, std::chrono::milliseconds time) {
    boost::asio::steady_timer timer(on, time);
    co_await timer.async_wait(boost::asio::use_awaitable);
  }
#endif

  boost::asio::any_io_executor on_;
};

}  // namespace bindery

#endif  // BINDERY_PACE_ASYNC_HPP
