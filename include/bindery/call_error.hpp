// Why a call has no value, as one plain struct whatever the operation: for logs, for people, and for code that passes
// errors on. The typed view of the same thing is `outcome::visit`.
#ifndef BINDERY_CALL_ERROR_HPP
#define BINDERY_CALL_ERROR_HPP

#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/print.hpp>
#include <bindery/read_options.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

/// Whose fault it is that a call has no value.
enum class fault {
  none,       ///< There is a value.
  caller,     ///< A parameter cannot be sent; nothing was sent.
  transport,  ///< No reply came.
  service,    ///< The service answered with an error status.
  server,     ///< The reply is not what the description says.
};

namespace detail {

// What error bodies of all kinds call their code and message: RFC 9457, OAuth 2, OpenStack, Azure, Huawei Cloud and
// others.
inline constexpr std::string_view code_names[] = {"error_code", "errorCode", "code", "error", "type"};
inline constexpr std::string_view message_names[] = {"error_msg",         "errorMessage", "message", "error_message",
                                                     "error_description", "detail",       "title",   "msg"};
inline constexpr std::string_view id_names[] = {"request_id", "requestId", "RequestId"};
inline constexpr std::string_view id_headers[] = {"X-Request-Id",    "Request-Id",       "X-Amzn-RequestId",
                                                  "X-Ms-Request-Id", "X-Correlation-Id", "X-IAM-Trace-Id"};

// The value of the name that stands first in the list: a string, or a number as it is written. What is in an `error`
// object comes before what is beside it.
template <std::size_t N>
std::string find_in_body(std::string_view body, const std::string_view (&names)[N]) {
  const read_options options;
  json_reader reader(body, options);
  std::string name;
  std::string found;
  std::size_t place = N;
  for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
    const char first = reader.first_character();
    const std::string_view value = reader.skip();
    if (first == '{' && name == "error") {
      if (std::string inner = find_in_body(value, names); !inner.empty()) return inner;
    }
    if ((first != '"' && first != '-' && !is_digit(first)) || value == "\"\"") continue;
    for (std::size_t i = 0; i < place; ++i) {
      if (names[i] != name) continue;
      found = first == '"' ? json_reader(value, options).string() : value;
      place = i;
    }
  }
  return reader.failed() ? std::string() : found;
}

// Control characters, which could forge a line of a log, as blanks.
inline std::string printable(std::string text) {
  for (char& c : text) c = is_control(c) ? ' ' : c;
  return text;
}

}  // namespace detail

/// Everything that is known about a call without a value. What does not apply is empty.
struct call_error {
  using bindery_printed = runtime_tag;

  fault whose = fault::none;
  std::string where{};     ///< caller: the parameter · transport: the phase · server: JSON Pointer or "offset N"
  std::string expected{};  ///< server: what the description has there
  std::string found{};     ///< caller: what is wrong · transport: the reason · server: what was there
  int status = 0;          ///< 0 when no reply came.
  header_list headers{};
  std::string body{};  ///< The raw body of a reply that gave no value.

  /// The service's id for the call, from the headers or the body; empty when there is none.
  std::string request_id() const {
    for (const std::string_view name : detail::id_headers) {
      if (const std::string* value = find_header(headers, name)) return *value;
    }
    return detail::find_in_body(body, detail::id_names);
  }
  /// The service's own code for an error, found by the names that error bodies use; empty when there is none.
  std::string code() const { return detail::find_in_body(body, detail::code_names); }
  /// The service's own sentence about an error; empty when there is none.
  std::string message() const { return detail::find_in_body(body, detail::message_names); }
};

/// One sentence for people: whose fault, where, what was expected and found, and what a service says about itself.
inline std::string to_string(const call_error& e) {
  std::string text;
  switch (e.whose) {
    case fault::none: return "no error";
    case fault::caller: return "not sent: " + to_string(refusal{e.where, e.found});
    case fault::transport: return "no reply: " + to_string(no_reply{e.where, e.found});
    case fault::service:
      text = "the service answered " + std::to_string(e.status);
      if (const std::string code = e.code(); !code.empty()) text.append(" ").append(code);
      if (const std::string said = e.message(); !said.empty()) text.append(": ").append(said);
      break;
    case fault::server:
      text = "the reply (" + std::to_string(e.status) + ") is not as described: ";
      text += to_string(mismatch{e.where, e.expected, e.found});
      break;
  }
  if (const std::string id = e.request_id(); !id.empty()) text.append(" (request id ").append(id).append(")");
  return detail::printable(std::move(text));
}

}  // namespace bindery::inline v1

#endif  // BINDERY_CALL_ERROR_HPP
