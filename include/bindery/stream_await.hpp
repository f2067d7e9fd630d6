// Streams over transports whose calls are awaited: with this header, `bindery::events`, `items` and `chunks` over a
// transport that returns a coroutine's type `Task<Answer, …>`, such as boost::asio::awaitable<Answer> or one of your
// own, give a stream whose items are awaited. Nothing is read before it is asked for.
//
//   auto events = bindery::events<api::WatchThings>(http.with(boost::asio::use_awaitable), params);
//   while (auto* event = co_await events.next()) use(event->data);
//   if (events.error().whose != fault::none) complain(events.error());
//
// A transport with a member `streaming()` is asked for the one whose replies come before their bodies. The `body` of
// such a reply is a callable that returns a `Task<bool>`, and puts the next piece into its argument. It names no type
// of the runtime and is no part of the core; it needs a compiler with the coroutines of C++20.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_STREAM_AWAIT_HPP
#define BINDERY_STREAM_AWAIT_HPP

#include <bindery/task_kind.hpp>

#include <concepts>
#include <coroutine>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace bindery {

/// Of a stream that does not ask again.
struct asks_once {};

/// The items of a reply, which are awaited. One at a time, and the stream has to be there until then. Letting go of it
/// ends the reply and closes its connection.
template <class Course, class Transport, class Kind, class Answer, class Again = asks_once>
class awaited_stream {
 public:
  using value_type = typename Course::value_type;

  awaited_stream(Transport&& transport, Course course, Again again = {})
      : transport_(static_cast<Transport&&>(transport)), course_(std::move(course)), again_(std::move(again)) {}

  /// The next item, which stays until the next call; null at the end. The first call sends the request. An item that is
  /// not as described gives null, too, and another call goes on behind it.
  typename Kind::template of<value_type*> next() {
    using wants = typename Course::wants;
    wants now = course_.next();
    while (now != wants::nothing) {
      if (now == wants::reply) {
        auto&& on = Course::streaming(transport_);
        auto sent = on(course_.request());
        Answer came = co_await std::move(sent);
        reply_.emplace(std::move(came));
        now = course_.take_reply(*reply_);
      } else if (now == wants::piece) {
        bool there = false;
        if constexpr (is_awaited) {
          auto coming = reply_->response().body(piece_);
          there = co_await std::move(coming);
        } else {
          there = reply_->next(piece_);
        }
        if (there && piece_.empty()) continue;
        now = there ? course_.take_piece(piece_) : course_.take_end(reply_->trouble());
      } else if constexpr (!std::is_same_v<Again, asks_once>) {
        auto asked = again_(course_.retry(), course_.tries());
        if constexpr (std::is_same_v<decltype(asked), bool>) {
          now = course_.take_pause(asked);
        } else {
          const bool shall = co_await std::move(asked);
          now = course_.take_pause(shall);
        }
      }
      if (!course_.is_open()) reply_.reset();
    }
    co_return course_.item();
  }

  /// Ends the reply early; not while an item is awaited.
  void close() {
    reply_.reset();
    course_.close();
  }

  /// Why the stream ended, as for a range of `bindery::events`; `whose` is `fault::none` where the reply did.
  const auto& error() const { return course_.error(); }
  /// Of the reply; 0 before there is one.
  int status() const { return error().status; }
  const auto& headers() const { return error().headers; }
  /// What made the items; it may know more of them.
  const auto& reader() const { return course_.reader(); }

  /// The same stream, which asks again when the reply ends or does not come: `again(milliseconds, attempt)` returns a
  /// `Task<bool>`, or a bool, as for a range of `bindery::events`.
  template <class Other>
  awaited_stream<Course, Transport, Kind, Answer, Other> reconnecting(Other again) && {
    course_.repeat();
    return {static_cast<Transport&&>(transport_), std::move(course_), std::move(again)};
  }

 private:
  using reply = typename Course::template reply<Answer>;

  // Whether the body of a reply is a callable whose pieces are awaited; else it is one that gives them at once, or
  // text.
  static constexpr bool is_awaited = requires(reply& it, std::string& piece) {
    { it.response().body(piece) } -> std::same_as<typename Kind::template of<bool>>;
  };

  Transport transport_;
  Course course_;
  Again again_;
  std::optional<reply> reply_;
  std::string piece_;
};

/// What `bindery::events`, `items` and `chunks` call, whatever runtime they are of.
template <template <class, class...> class Task, class Answer, class... More, class Transport, class Course>
  requires requires { typename std::coroutine_traits<Task<Answer, More...>>::promise_type; }
awaited_stream<Course, Transport, task_kind<Task, More...>, Answer> bindery_stream(
    std::type_identity<Task<Answer, More...>>, Transport&& transport, Course course) {
  return {static_cast<Transport&&>(transport), std::move(course)};
}

}  // namespace bindery

#endif  // BINDERY_STREAM_AWAIT_HPP
