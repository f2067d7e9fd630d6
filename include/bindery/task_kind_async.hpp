// How a coroutine of Asio's waits for what somebody else does: it goes on on its own executor.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_TASK_KIND_ASYNC_HPP
#define BINDERY_TASK_KIND_ASYNC_HPP

#include <bindery/task_kind.hpp>

#include <memory>
#include <type_traits>
#include <utility>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#ifdef BOOST_ASIO_HAS_CO_AWAIT  // Not with every pair of compiler and Boost.

namespace bindery {

template <class Executor>
struct stopped<task_kind<boost::asio::awaitable, Executor>> {
  template <class Start>
  static auto until(Start start) {
    boost::asio::use_awaitable_t<Executor> token;
    return boost::asio::async_initiate<boost::asio::use_awaitable_t<Executor>, void()>(
        [](auto handler, Start begin) { begin(going_on<decltype(handler)>(std::move(handler))); }, token,
        std::move(start));
  }

 private:
  /// What lets a coroutine go on. Copies share it.
  template <class Handler>
  class going_on {
   public:
    explicit going_on(Handler handler) : kept_(std::make_shared<waiting>(std::move(handler))) {}

    void operator()() const {
      const auto on = kept_->work.get_executor();
      boost::asio::post(on, [kept = kept_] {
        kept->work.reset();
        std::move(kept->handler)();
      });
    }

   private:
    using executor = boost::asio::associated_executor_t<Handler>;
    struct waiting {
      explicit waiting(Handler h) : handler(std::move(h)), work(boost::asio::get_associated_executor(handler)) {}

      Handler handler;
      boost::asio::executor_work_guard<executor> work;
    };

    std::shared_ptr<waiting> kept_;
  };
};

}  // namespace bindery

#endif  // BOOST_ASIO_HAS_CO_AWAIT

#endif  // BINDERY_TASK_KIND_ASYNC_HPP
