// Why a call has no value, as one plain struct whatever the operation: for logs, for people, and for code that passes
// errors on. The typed view of the same thing is `outcome::visit`.
#ifndef BINDERY_CALL_ERROR_HPP
#define BINDERY_CALL_ERROR_HPP

#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_reader.hpp>
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

// The text of a JSON string, or a number as it is written; empty for every other kind.
inline std::string word_or_number(json_reader& reader) {
  const char first = reader.first_character();
  if (first == '"') return std::string(reader.string());
  const std::string_view text = reader.skip();
  return first == '-' || is_digit(first) ? std::string(text) : std::string();
}

// The value of the name that stands first in the list, out of the object at the reader's place.
inline std::string first_of(json_reader& reader, const std::string_view* names, std::size_t count) {
  std::string name;
  std::string found;
  for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
    std::string text = word_or_number(reader);
    for (std::size_t i = 0; i < count && !text.empty(); ++i) {
      if (names[i] != name) continue;
      found = std::move(text);
      count = i;
    }
  }
  return reader.failed() ? std::string() : found;
}

// Looks in an `error` object inside the body's object, and then in that one.
template <std::size_t N>
std::string find_in_body(std::string_view body, const std::string_view (&names)[N]) {
  const read_options options;
  json_reader outer(body, options);
  std::string name;
  for (bool more = outer.first_name(name); more; more = outer.next_name(name)) {
    const bool inside = name == "error" && outer.first_character() == '{';
    const std::string_view value = outer.skip();
    if (!inside) continue;
    json_reader inner(value, options);
    if (std::string text = first_of(inner, names, N); !text.empty()) return text;
  }
  json_reader again(body, options);
  return first_of(again, names, N);
}

}  // namespace detail

/// Everything that is known about a call without a value. What does not apply is empty.
struct call_error {
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

namespace detail {

// A server's own words without what could move a terminal's cursor or begin another line of a log.
inline std::string printable(std::string text) {
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) c = ' ';
  }
  return text;
}

inline std::string service_text(const call_error& e) {
  std::string text = "the service answered " + std::to_string(e.status);
  const std::string code = printable(e.code());
  const std::string message = printable(e.message());
  if (!code.empty()) text.append(" ").append(code);
  if (!message.empty()) text.append(": ").append(message);
  return text;
}

}  // namespace detail

/// One sentence for people: whose fault, where, what was expected and found, and what a service says about itself.
inline std::string to_string(const call_error& e) {
  std::string text;
  switch (e.whose) {
    case fault::none: return "no error";
    case fault::caller: return "not sent: " + to_string(refusal{e.where, e.found});
    case fault::transport: return "no reply: " + to_string(no_reply{e.where, e.found});
    case fault::service: text = detail::service_text(e); break;
    case fault::server:
      text = "the reply (" + std::to_string(e.status) + ") is not as described: ";
      text += to_string(mismatch{e.where, e.expected, e.found});
      break;
  }
  if (const std::string id = detail::printable(e.request_id()); !id.empty())
    text.append(" (request id ").append(id).append(")");
  return text;
}

/// Prints to any stream that takes text, without including one.
template <class Stream>
  requires requires(Stream& stream, const std::string& text) { stream.write(text.data(), 1) << text; }
Stream& operator<<(Stream& stream, const call_error& e) {
  stream << to_string(e);
  return stream;
}

}  // namespace bindery::inline v1

#endif  // BINDERY_CALL_ERROR_HPP
