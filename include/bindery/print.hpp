// Models and the runtime's own types as text for people: compact JSON in which secrets are ***.
#ifndef BINDERY_PRINT_HPP
#define BINDERY_PRINT_HPP

#include <bindery/any.hpp>
#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nullable.hpp>
#include <bindery/open.hpp>
#include <bindery/secret.hpp>

#include <cstddef>
#include <string>
#include <type_traits>

namespace bindery::inline v1 {
namespace detail {

template <>
inline constexpr bool is_own<secret> = true;
template <>
inline constexpr bool is_own<any> = true;
template <class E>
inline constexpr bool is_own<open<E>> = true;
template <class T>
inline constexpr bool is_own<nullable<T>> = true;
template <class T>
inline constexpr bool is_own<box<T>> = true;

}  // namespace detail

/// A model or another type of this runtime, and so no other runtime's business.
template <class T>
concept own_type = detail::is_own<T> && writable<T>;

/// Compact JSON with *** for every secret. A word or a secret alone has no quotes around it.
template <own_type T>
std::string to_string(const T& value) {
  if constexpr (requires { value.word(); }) return std::string(value.word());
  if constexpr (std::is_same_v<T, secret>) return "***";
  std::string text;
  detail::write_text(text, value, {.masked = true});
  return text;
}

/// Prints to any stream that takes characters, without including one. Generated namespaces say `using rt::operator<<;`.
template <class Stream, own_type T>
  requires requires(Stream& stream, const char* text) { stream.write(text, 1).put('c'); }
Stream& operator<<(Stream& stream, const T& value) {
  const std::string text = to_string(value);
  stream.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
  return stream;
}

}  // namespace bindery::inline v1

#endif  // BINDERY_PRINT_HPP
