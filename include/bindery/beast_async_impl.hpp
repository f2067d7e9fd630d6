// The definitions behind beast_async.hpp, for beast_impl.hpp, which includes this: the same calls, on an executor.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ASYNC_IMPL_HPP
#define BINDERY_BEAST_ASYNC_IMPL_HPP

#include <bindery/beast_async.hpp>
#include <bindery/beast_session_impl.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/core/no_exceptions_support.hpp>

namespace bindery::beast::detail {

/// A call that tells its answer to a listener. When the executor's context ends before that, nobody hears anything.
class async_errand final : public errand {
 public:
  async_errand(session& through, const outgoing& out, const limits& given, std::unique_ptr<listener> to)
      : errand(through, out, false, given), to_(std::move(to)) {}
  ~async_errand() override { root_.reset(); }

  void start() { root_.emplace(run_and_tell()).start(); }

 private:
  task<bool> run_and_tell() {
    trouble met;
    BOOST_TRY {
      task<trouble> running = run();
      met = co_await running;
    }
    BOOST_CATCH(...) {
      leave();
      held.is_fit = false;
      met = fail(stage::request, "the source of the body threw an exception");
    }
    BOOST_CATCH_END
    answer got = met ? answer(*std::move(met)) : answer(std::move(held.connection->reader().result));
    // First the connection, so that the next call, which the handler may make, has it.
    held.end();
    listener& hears = *to_;
    hears.hear(std::move(to_), std::move(got));
    co_return true;
  }

  std::unique_ptr<listener> to_;
  std::optional<task<bool>> root_{};
};

template <class T>
session* async_driver<T>::open(const boost::asio::any_io_executor& on, std::string_view origin, options how) {
  return new session(origin, std::move(how), on);
}

template <class T>
call* async_driver<T>::prepare(session* through, const outgoing& out, const limits& by, std::unique_ptr<listener> to) {
  if (through != nullptr) return new async_errand(*through, out, by, std::move(to));
  listener& hears = *to;
  hears.hear(std::move(to), fail(stage::origin, "this client was moved from"));
  return nullptr;
}

template <class T>
void async_driver<T>::start(call* prepared) {
  if (prepared != nullptr) static_cast<async_errand*>(prepared)->start();
}

template <class T>
void async_driver<T>::keep(call* running) {
  if (running != nullptr) running->stay();
}

template <class T>
void async_driver<T>::let_go(call* running) {
  if (running != nullptr) running->let_go();
}

template <class T>
void async_driver<T>::cancel(call* running) {
  if (running != nullptr) call::cancel(hold(*running));
}

template struct async_driver<void>;

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_ASYNC_IMPL_HPP
