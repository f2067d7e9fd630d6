// Calls whose outcome is a std::future: where a transport returns a std::future of its answer, so does every generated
// function.
//
//   std::future<…> later = api::show_pet(http, {.id = 5});   // sent now, if the transport sends now
//   auto outcome = later.get();                              // waits, and reads the reply
//
// The call owns its request.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_THEN_FUTURE_HPP
#define BINDERY_THEN_FUTURE_HPP

#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace bindery {

/// What `request` calls, whatever runtime it is of.
template <class Outcome, class Answer, class Transport, class Built, class Finish>
std::future<Outcome> bindery_then(std::type_identity<Outcome(std::future<Answer>)>, Transport& transport, Built built,
                                  Finish finish) {
  const auto kept = std::make_shared<Built>(std::move(built));  // It stays where it is while the transport has it.
  std::future<Answer> sent;
  if (*kept) sent = transport(std::as_const(**kept));
  return std::async(std::launch::deferred, [kept, sent = std::move(sent), finish = std::move(finish)]() mutable {
    if (!*kept) return Outcome(std::move(kept->error()));
    return finish(sent.get());
  });
}

}  // namespace bindery

#endif  // BINDERY_THEN_FUTURE_HPP
