// Calls that are awaited: where a transport returns a coroutine's type `Task<Answer, …>`, such as
// boost::asio::awaitable<Answer> or one of your own, so does every generated function:
//
//   api::ShowPet::Params params{.id = 5};
//   auto outcome = co_await api::show_pet(http, params);   // named before: see the guide of transports
//
// The call owns its request; the transport has to outlive it. Needs a compiler with the coroutines of C++20.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_THEN_AWAIT_HPP
#define BINDERY_THEN_AWAIT_HPP

#include <coroutine>
#include <type_traits>
#include <utility>

namespace bindery {

/// What `request` calls, whatever runtime it is of.
template <class Outcome, template <class, class...> class Task, class Answer, class... More, class Transport,
          class Built, class Finish>
  requires requires { typename std::coroutine_traits<Task<Answer, More...>>::promise_type; }
Task<Outcome, More...> bindery_then(std::type_identity<Outcome(Task<Answer, More...>)>, Transport& transport,
                                    Built built, Finish finish) {
  if (!built) co_return Outcome(std::move(built.error()));
  auto sent = transport(std::as_const(*built));
  Answer answer = co_await std::move(sent);
  co_return finish(std::move(answer));
}

}  // namespace bindery

#endif  // BINDERY_THEN_AWAIT_HPP
