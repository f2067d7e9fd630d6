// Models and the runtime's own types as text for people: compact JSON in which secrets are ***.
#ifndef BINDERY_PRINT_HPP
#define BINDERY_PRINT_HPP

#include <bindery/fault.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <string>
#include <type_traits>

namespace bindery::inline v1 {

/// A model or another type of this runtime, and so no other runtime's business.
template <class T>
concept own_type = detail::is_own<T> && writable<T>;

/// Compact JSON with *** for every secret. A word or a secret alone has no quotes around it.
template <own_type T>
std::string to_string(const T& value) {
  if constexpr (requires { detail::json_out<T>::shown(value); }) return std::string(detail::json_out<T>::shown(value));
  std::string text;
  detail::write_text(text, value, {.masked = true});
  return text;
}

/// What prints as its `to_string`: own types, and what comes of a call or of reading.
template <class T>
concept printed = own_type<T> || detail::is_one_of<T, refusal, no_reply, mismatch> ||
                  requires { requires std::is_same_v<typename T::bindery_printed, runtime_tag>; };

/// Prints to any stream that takes characters, without including one. Generated namespaces say `using rt::operator<<;`.
template <class Stream, printed T>
  requires requires(Stream& stream, const char* text) { stream.write(text, 1).put('c'); }
Stream& operator<<(Stream& stream, const T& value) {
  const std::string text = to_string(value);
  stream.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
  return stream;
}

}  // namespace bindery::inline v1

#endif  // BINDERY_PRINT_HPP
