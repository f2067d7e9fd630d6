// What the drivers of Spector say most often: a request was taken, and an answer is exactly so.
#ifndef BINDERY_TESTS_WIRE_SPECTOR_REPLIES_HPP
#define BINDERY_TESTS_WIRE_SPECTOR_REPLIES_HPP

#include "wire.hpp"

#include <string_view>
#include <utility>

namespace wire {

/// The service took what was sent, and has nothing to answer.
template <class Outcome>
void sent(const Outcome& outcome) {
  WIRE_OK(outcome);
  CHECK(outcome.status() == 204);
}

/// The service answered exactly `expected`, read as the description says.
template <class Outcome>
void got(const Outcome& outcome, const typename Outcome::value_type& expected) {
  WIRE_OK(outcome);
  CHECK(*outcome == expected);
}

/// The headers that the description has for a reply, `Operation::status_204`, which the outcome has to be.
template <class Reply, class Outcome>
auto headers_of(const Outcome& outcome) {
  WIRE_OK(outcome);
  decltype(std::declval<const Reply&>().documented_headers()) headers{};
  outcome.visit([&headers](const Reply& reply) { headers = reply.documented_headers(); },
                [](const auto&) { FAIL_CHECK("another reply than the one whose headers are asked for"); });
  return headers;
}

/// A free-form value of a header's own runtime: `json` from its text, `text` a string.
struct json {
  std::string_view value;

  template <class Any>
    requires requires(std::string_view text) { *Any::parse(text); }
  operator Any() const {
    return *Any::parse(value);
  }
};

}  // namespace wire

#endif  // BINDERY_TESTS_WIRE_SPECTOR_REPLIES_HPP
