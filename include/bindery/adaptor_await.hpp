// Adaptors around transports whose calls are awaited: what they return is a coroutine's type `Task<Answer, …>`, such as
// boost::asio::awaitable<Answer> or one of your own, and so is what the adaptors return. The call owns its request; the
// adaptor has to outlive it. Needs a compiler with the coroutines of C++20.
#ifndef BINDERY_ADAPTOR_AWAIT_HPP
#define BINDERY_ADAPTOR_AWAIT_HPP

#include <bindery/adaptor_drive.hpp>
#include <bindery/task_kind.hpp>

#include <coroutine>
#include <optional>
#include <type_traits>
#include <utility>

namespace bindery::adaptor {

template <template <class, class...> class Task, class Answer, class... More>
  requires(!immediate<Task<Answer, More...>>) &&
          requires { typename std::coroutine_traits<Task<Answer, More...>>::promise_type; }
struct style<Task<Answer, More...>> {
  static_assert(immediate<Answer>, "bindery: a transport that is awaited gives a response or an error");

  template <class Transport, class Part, class Request>
  static auto run(Transport& transport, Part& part, const Request& request, const call_context& context) {
    return drive(transport, part, Request(request), context);
  }

 private:
  template <class Transport, class Part, class Request>
  static Task<typename outcome_of<Part, Answer>::type, More...> drive(Transport& transport, Part& part, Request request,
                                                                      call_context context) {
    auto course = part.course(std::as_const(request), context, transport);
    std::optional<Answer> came;
    step next = course.begin();
    while (next.what == step::kind::send || next.what == step::kind::prepare) {
      if constexpr (needs_awaiting<decltype(course)>()) {
        if (next.what == step::kind::prepare) {
          auto getting = course.ready(task_kind<Task, More...>());
          co_await std::move(getting);
          next = course.prepared();
          continue;
        }
      }
      if constexpr (requires { part.sleep(next.wait); }) {
        static_assert(!std::is_void_v<decltype(part.sleep(next.wait))>,
                      "bindery: to wait without holding up the thread, the `sleep` of the adaptor's pace has to return "
                      "something to `co_await`");
        if (next.wait > 0) co_await part.sleep(next.wait);
      }
      auto sent = adaptor::pass_on(transport, course.on.request(), course.on.context);
      came.reset();
      came.emplace(co_await std::move(sent));
      next = course.after(*came);
    }
    co_return ended<Part, Answer>(next, came);
  }
};

}  // namespace bindery::adaptor

#endif  // BINDERY_ADAPTOR_AWAIT_HPP
