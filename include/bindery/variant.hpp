// Values of several JSON types: a `std::variant` whose alternatives are told apart by the kind of JSON that is there,
// so it reads what the service sends today and writes back what it read.
#ifndef BINDERY_VARIANT_HPP
#define BINDERY_VARIANT_HPP

#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace bindery::inline v1 {
namespace detail {

enum class json_kind { text, number, boolean, array, object };

template <class T>
inline constexpr json_kind kind_of = model<T>                  ? json_kind::object
                                     : std::is_arithmetic_v<T> ? json_kind::number
                                                               : json_kind::text;
template <>
inline constexpr json_kind kind_of<bool> = json_kind::boolean;
template <class T>
inline constexpr json_kind kind_of<std::vector<T>> = json_kind::array;
template <class T>
inline constexpr json_kind kind_of<std::map<std::string, T>> = json_kind::object;

constexpr bool begins(json_kind kind, char first) {
  switch (kind) {
    case json_kind::text: return first == '"';
    case json_kind::number: return first == '-' || (first >= '0' && first <= '9');
    case json_kind::boolean: return first == 't' || first == 'f';
    case json_kind::array: return first == '[';
    default: return first == '{';
  }
}

template <class... Alternative>
  requires(readable<Alternative> && ...)
struct json_in<std::variant<Alternative...>> : json_in_plain {
  static void read(json_reader& reader, std::variant<Alternative...>& value) {
    const char first = reader.first_character();
    const bool taken = (take<Alternative>(reader, value, first) || ...);
    if (!taken) reader.refuse("a value of another type");
  }

 private:
  template <class T>
  static bool take(json_reader& reader, std::variant<Alternative...>& value, char first) {
    if (!begins(kind_of<T>, first)) return false;
    json_in<T>::read(reader, value.template emplace<T>());
    return true;
  }
};

template <class... Alternative>
  requires(writable<Alternative> && ...)
struct json_out<std::variant<Alternative...>> {
  static void write(json_writer& writer, const std::variant<Alternative...>& value) {
    std::visit([&writer]<class T>(const T& alternative) { json_out<T>::write(writer, alternative); }, value);
  }
};

}  // namespace detail

/// The value as text, whichever of text and number it is: for ids that a service sends now as one, now as the other.
template <class Number>
std::string text_of(const std::variant<std::string, Number>& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return write(*std::get_if<Number>(&value));
}

}  // namespace bindery::inline v1

#endif  // BINDERY_VARIANT_HPP
