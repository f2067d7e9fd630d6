// Lists over transports whose calls are awaited: with this header, `bindery::pages` over a transport that returns a
// coroutine's type `Task<Answer, …>`, such as boost::asio::awaitable<Answer> or one of your own, gives items that are
// awaited. A page is asked for when its first item is.
//
//   auto registries = bindery::pages<ListInstanceRegistries>(http.with(boost::asio::use_awaitable), params);
//   while (const auto* registry = co_await registries.next()) use(*registry);
//   if (registries.error().whose != fault::none) complain(registries.error());
//
// It names no type of the runtime and is no part of the core; it needs a compiler with the coroutines of C++20.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_PAGES_AWAIT_HPP
#define BINDERY_PAGES_AWAIT_HPP

#include <bindery/then_await.hpp>

#include <coroutine>
#include <type_traits>
#include <utility>

namespace bindery {

/// The items of all pages, which are awaited. One at a time, and the list has to be there until then.
template <class Course, class Transport, template <class, class...> class Task, class... More>
class awaited_pages {
 public:
  using value_type = typename Course::value_type;

  awaited_pages(Transport&& transport, Course course)
      : transport_(static_cast<Transport&&>(transport)), course_(std::move(course)) {}

  /// The next item, which stays until the next call; null at the end.
  Task<const value_type*, More...> next() {
    bool wants = course_.next();
    while (wants) {
      auto asked = course_.ask(transport_);
      auto answer = co_await std::move(asked);
      wants = course_.take(std::move(answer));
    }
    co_return course_.item();
  }

  /// Why the list ended before the last page; `whose` is `fault::none` if it did not.
  const auto& error() const { return course_.error(); }

 private:
  Transport transport_;
  Course course_;
};

/// What `bindery::pages` calls, whatever runtime it is of.
template <template <class, class...> class Task, class Answer, class... More, class Transport, class Course>
  requires requires { typename std::coroutine_traits<Task<Answer, More...>>::promise_type; }
awaited_pages<Course, Transport, Task, More...> bindery_pages(std::type_identity<Task<Answer, More...>>,
                                                              Transport&& transport, Course course) {
  return {static_cast<Transport&&>(transport), std::move(course)};
}

}  // namespace bindery

#endif  // BINDERY_PAGES_AWAIT_HPP
