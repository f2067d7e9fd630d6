// What a driver of ./dev wire includes. A driver calls generated operations through the public API and nothing else.
// All drivers of a suite are one program, so that what a driver defines stands in an unnamed namespace:
//
//   TEST_CASE("getBoolTrue") {                    // named by the scenario's key
//     auto got = api::bool_get_true(wire::http());
//     WIRE_OK(got);                               // there is a value; else the outcome's error is printed
//     CHECK(*got == true);
//   }
#ifndef BINDERY_TESTS_WIRE_HPP
#define BINDERY_TESTS_WIRE_HPP

#include <bindery/beast.hpp>
#include <bindery/call_error.hpp>

#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace wire {

/// Where the suite's server is, such as "http://127.0.0.1:3000".
const std::string& origin();

/// The transport of every call: a client of that server.
bindery::beast::client& http();

// What the macros below call. Each counts as one assertion, and ends the test case with the whole error where it fails.
void need_value(const bindery::call_error& error, const char* file, int line);
void need_fault(bindery::fault whose, const bindery::call_error& error, const char* file, int line);
void need_mismatch(std::string_view where, const bindery::call_error& error, const char* file, int line);
void need_no_content(const bindery::call_error& error, const char* file, int line);
void need_status(int status, const bindery::call_error& error, const char* file, int line);

template <class Outcome, class Expected>
void need_same(const Outcome& got, const Expected& expected, const char* file, int line) {
  need_value(got.error(), file, line);
  const bool same = *got == expected;
  if (!same) ADD_FAIL_CHECK_AT(file, line, "another value came");
  CHECK(same);
}

/// The body of a documented reply, when that is the one that came: `body_of<Op::status_404>(outcome)`.
template <class Reply, class Outcome>
std::optional<typename Reply::body_type> body_of(const Outcome& got) {
  using body = std::optional<typename Reply::body_type>;
  return got.visit([](const Reply& reply) -> body { return reply.body; }, [](const auto&) -> body { return {}; });
}

/// Marks the test case that runs as one of which the server cannot know, for instance because it has no route.
void no_route(const char* reason);

}  // namespace wire

// One argument is an outcome, or the call that gives it: the last one but for WIRE_VALUE.

/// It has a value.
#define WIRE_OK(...) ::wire::need_value((__VA_ARGS__).error(), __FILE__, __LINE__)

/// It has a value, and that equals the second argument.
#define WIRE_VALUE(outcome, ...) ::wire::need_same(outcome, __VA_ARGS__, __FILE__, __LINE__)

/// It has none, and that is the fault of `whose`: caller, transport, service or server.
#define WIRE_FAULT(whose, ...) ::wire::need_fault(::bindery::fault::whose, (__VA_ARGS__).error(), __FILE__, __LINE__)

/// The reply is not as described, at this JSON Pointer ("offset N" where it is no JSON).
#define WIRE_MISMATCH(where, ...) ::wire::need_mismatch(where, (__VA_ARGS__).error(), __FILE__, __LINE__)

/// The reply is empty where a body is described.
#define WIRE_NO_CONTENT(...) ::wire::need_no_content((__VA_ARGS__).error(), __FILE__, __LINE__)

/// The service answered with this error status.
#define WIRE_STATUS(status, ...) ::wire::need_status(status, (__VA_ARGS__).error(), __FILE__, __LINE__)

/// The server has no route for what this test case does, so that its coverage does not count.
#define WIRE_NO_ROUTE(reason) ::wire::no_route(reason)

#endif  // BINDERY_TESTS_WIRE_HPP
