// What adaptors need to know about transports of every kind: how an answer tells that there is none, in which words,
// and how a header is found and added whatever container holds it.
#ifndef HUAWEICLOUD_AUTH_TRANSPORT_HPP
#define HUAWEICLOUD_AUTH_TRANSPORT_HPP

#include <huaweicloud/auth/canonical.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace huaweicloud::detail {

template <class T>
concept response_like = requires(T& response) {
  { response.status } -> std::convertible_to<int>;
  response.headers;
  response.body;
};

template <class T>
concept response_or_error = requires(T& answer) {
  static_cast<bool>(answer);
  { *answer } -> response_like;
  answer.error();
};

template <class Error>
std::string words_of(const Error& error) {
  if constexpr (requires { std::string(error.phase), std::string(error.reason); }) {
    return std::string(error.phase).append(": ").append(std::string(error.reason));
  } else if constexpr (requires { std::string(error.message()); }) {
    return std::string(error.message());
  } else if constexpr (requires { std::string(error.what()); }) {
    return std::string(error.what());
  } else if constexpr (std::is_convertible_v<const Error&, std::string_view>) {
    return std::string(static_cast<std::string_view>(error));
  } else {
    return "the transport reported a failure of a type that has no text";
  }
}

template <class Fields>
std::optional<std::string> field_value(const Fields& fields, std::string_view name) {
  for (const auto& [found, value] : fields) {
    if (same_name(static_cast<std::string_view>(found), name)) return std::string(static_cast<std::string_view>(value));
  }
  return std::nullopt;
}

// Adds a field to a sequence of pairs or aggregates, or to a map; false where a container takes neither.
template <class Fields>
bool add_field(Fields& fields, std::string_view name, std::string_view value) {
  if constexpr (requires { fields.push_back({std::string(name), std::string(value)}); }) {
    fields.push_back({std::string(name), std::string(value)});
    return true;
  } else if constexpr (requires { fields.emplace(std::string(name), std::string(value)); }) {
    fields.emplace(std::string(name), std::string(value));
    return true;
  } else {
    return false;
  }
}

}  // namespace huaweicloud::detail

#endif  // HUAWEICLOUD_AUTH_TRANSPORT_HPP
