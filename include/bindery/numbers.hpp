// Enums of whole numbers. Any other number is kept, because the underlying type holds it.
//
//   enum class Level : std::int64_t { _1 = 1, _2 = 2 };
//   constexpr auto bindery_numbers(Level) { return rt::numbers{1, 2}; }
#ifndef BINDERY_NUMBERS_HPP
#define BINDERY_NUMBERS_HPP

#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace bindery::inline v1 {

/// The numbers that an enum lists.
template <std::size_t N>
struct numbers {
  std::int64_t list[N == 0 ? 1 : N];

  static constexpr std::size_t size() { return N; }
};

template <class... Number>
numbers(Number...) -> numbers<sizeof...(Number)>;

namespace detail {

template <class T>
inline constexpr bool is_numbers = false;
template <std::size_t N>
inline constexpr bool is_numbers<numbers<N>> = true;

}  // namespace detail

/// A generated enum of whole numbers, with a table of this runtime.
template <class E>
concept number_enum = std::is_enum_v<E> && requires { requires detail::is_numbers<decltype(bindery_numbers(E{}))>; };

/// Whether the description lists the number.
template <number_enum E>
constexpr bool is_known(E value) {
  constexpr auto table = bindery_numbers(E{});
  for (const std::int64_t number : table.list) {
    if (number == static_cast<std::int64_t>(value)) return true;
  }
  return false;
}

namespace detail {

template <number_enum E>
inline constexpr bool is_own<E> = true;

template <number_enum E>
struct json_in<E> : json_in_plain {
  static constexpr unsigned kinds = number_kind;

  static void read(json_reader& reader, E& value) {
    const std::size_t start = reader.offset();
    std::int64_t number = 0;
    json_in<std::int64_t>::read(reader, number);
    value = static_cast<E>(number);
    if (reader.strict && !reader.failed() && !is_known(value)) {
      reader.refuse_at(start, "one of the numbers of the enum", "another number");
    }
  }
  static bool suits(json_reader& reader) {
    E value{};
    read(reader, value);
    return !reader.failed() && is_known(value);
  }
};

template <number_enum E>
struct json_out<E> {
  static void write(json_writer& writer, E value) { writer.number(static_cast<std::int64_t>(value)); }
};

}  // namespace detail
namespace detail {}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_NUMBERS_HPP
