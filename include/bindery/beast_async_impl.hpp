// The definitions behind beast_async.hpp, for beast_impl.hpp, which includes this: the same calls, on an executor.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_ASYNC_IMPL_HPP
#define BINDERY_BEAST_ASYNC_IMPL_HPP

#include <bindery/beast_async_body_impl.hpp>
#include <bindery/beast_async_call.hpp>
#include <bindery/beast_session_impl.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/core/no_exceptions_support.hpp>

namespace bindery::beast::detail {

/// A call that tells its answer, which is whole or up to the body, to a listener. When the executor's context ends
/// before that, nobody hears anything.
template <class Answer>
class async_errand final : public errand {
 public:
  async_errand(session& through, const outgoing& out, const limits& given, std::unique_ptr<listener<Answer>> to)
      : errand(through, out, !std::is_same_v<Answer, answer>, given), through_(through), to_(std::move(to)) {}
  ~async_errand() override { root_.reset(); }

  void begin() override { root_.emplace(run_and_tell()).start(); }

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
    Answer got = met ? Answer(*std::move(met)) : made_of(held.connection->reader().result);
    // First the connection, so that the next call, which the handler may make, has it.
    held.end();
    listener<Answer>& hears = *to_;
    hears.hear(std::move(to_), std::move(got));
    co_return true;
  }

  Answer made_of(reply& got) {
    if constexpr (std::is_same_v<Answer, answer>) {
      return std::move(got);
    } else {
      const int status = got.status;
      auto headers = std::move(got.headers);
      return opening{status, std::move(headers), remainder(new arriving(through_, std::move(held), by))};
    }
  }

  session& through_;  // The base shares it.
  std::unique_ptr<listener<Answer>> to_;
  std::optional<task<bool>> root_{};
};

template <class T>
session* async_driver<T>::open(const boost::asio::any_io_executor& on, std::string_view origin, options how) {
  return new session(origin, std::move(how), on);
}

template <class Answer>
call* prepare_errand(session* through, const outgoing& out, const limits& by, std::unique_ptr<listener<Answer>> to) {
  if (through != nullptr) return new async_errand<Answer>(*through, out, by, std::move(to));
  listener<Answer>& hears = *to;
  hears.hear(std::move(to), fail(stage::origin, "this client was moved from"));
  return nullptr;
}

template <class T>
call* async_driver<T>::prepare(session* through, const outgoing& out, const limits& by,
                               std::unique_ptr<listener<answer>> to) {
  return prepare_errand(through, out, by, std::move(to));
}

template <class T>
call* async_driver<T>::prepare(session* through, const outgoing& out, const limits& by,
                               std::unique_ptr<listener<answer_of<opening>>> to) {
  return prepare_errand(through, out, by, std::move(to));
}

template <class T>
call* async_driver<T>::prepare(arriving* from, std::unique_ptr<listener<next_piece>> to) {
  if (from != nullptr) return new piece_errand(*from, std::move(to));
  listener<next_piece>& hears = *to;
  hears.hear(std::move(to), next_piece());
  return nullptr;
}

template <class T>
void async_driver<T>::start(call* prepared) {
  if (prepared != nullptr) prepared->begin();
}

template <class T>
void async_driver<T>::drop(arriving* from) {
  if (from != nullptr) from->drop();
}

template <class T>
const failure* async_driver<T>::trouble(const arriving* from) {
  return from != nullptr && from->met ? &*from->met : nullptr;
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
