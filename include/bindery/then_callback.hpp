// Calls whose outcome goes to a handler, over a transport that takes one (`http(request, handler)`):
//
//   api::show_pet(bindery::then(http, [](auto outcome) { … }), {.id = 5});
//
// The handler is called once, where and when the transport calls it; at once where nothing can be sent. The call owns
// its request; the transport has to outlive it.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_THEN_CALLBACK_HPP
#define BINDERY_THEN_CALLBACK_HPP

#include <memory>
#include <type_traits>
#include <utility>

namespace bindery {

/// What a call with a handler gives back at once: nothing.
template <class Transport, class Handler>
struct handed_over {};

/// A transport with the handler of one call.
template <class Transport, class Handler>
struct handing_over {
  /// Only looked at for its type; `bindery_then` below does it.
  template <class Request>
  handed_over<Transport, Handler> operator()(const Request&) const;

  Transport& transport;
  Handler handler;
};

/// Has the outcome of a call go to `handler`.
template <class Transport, class Handler>
handing_over<Transport, Handler> then(Transport& transport, Handler handler) {
  return {transport, std::move(handler)};
}

/// What `request` calls, whatever runtime it is of.
template <class Outcome, class Transport, class Handler, class Built, class Finish>
void bindery_then(std::type_identity<Outcome(handed_over<Transport, Handler>)>, handing_over<Transport, Handler>& over,
                  Built built, Finish finish) {
  if (!built) return static_cast<void>(over.handler(Outcome(std::move(built.error()))));
  const auto kept = std::make_shared<Built>(std::move(built));  // It stays where it is while the transport has it.
  over.transport(std::as_const(**kept), [kept, handler = std::move(over.handler), finish = std::move(finish)](
                                            auto answer) mutable { handler(finish(std::move(answer))); });
}

}  // namespace bindery

#endif  // BINDERY_THEN_CALLBACK_HPP
