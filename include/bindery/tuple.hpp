// Arrays whose items differ by position: `std::tuple`, whose last members may be optional.
#ifndef BINDERY_TUPLE_HPP
#define BINDERY_TUPLE_HPP

#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <string>
#include <tuple>
#include <utility>

namespace bindery::inline v1 {
namespace detail {

template <readable... Item>
struct json_in<std::tuple<Item...>> : json_in_plain {
  static constexpr bool merges = true;
  static constexpr unsigned kinds = array_kind;
  static constexpr std::size_t least = (std::size_t{0} + ... + std::size_t{!json_in<Item>::optional});

  static void read(json_reader& reader, std::tuple<Item...>& value) {
    const std::size_t start = reader.offset();
    std::size_t count = 0;
    for (bool more = reader.first_element(); more; more = reader.next_element()) {
      if (!read_item(reader, value, count, std::index_sequence_for<Item...>())) extra(reader);
      ++count;
    }
    if (!reader.failed() && count < least) {
      reader.refuse_at(start, "an array of " + std::to_string(least) + " items or more", "fewer");
    }
  }

 private:
  template <std::size_t... Index>
  static bool read_item(json_reader& reader, std::tuple<Item...>& value, std::size_t at,
                        std::index_sequence<Index...>) {
    return ((Index == at && (json_in<Item>::read(reader, std::get<Index>(value)), true)) || ...);
  }
  static void extra(json_reader& reader) {
    if (reader.strict) return reader.refuse("no more items");
    reader.skip();
  }
};

template <writable... Item>
struct json_out<std::tuple<Item...>> {
  static void write(json_writer& writer, const std::tuple<Item...>& value) {
    write_items(writer, value, std::index_sequence_for<Item...>());
  }

 private:
  template <std::size_t... Index>
  static void write_items(json_writer& writer, const std::tuple<Item...>& value, std::index_sequence<Index...>) {
    std::size_t count = 0;
    ((is_absent(std::get<Index>(value)) ? void() : void(count = Index + 1)), ...);
    bool first = true;
    writer.mark('[');
    ((Index < count ? (writer.comma(first), json_out<Item>::write(writer, std::get<Index>(value))) : void()), ...);
    writer.mark(']');
  }
  template <class T>
  static bool is_absent(const T& item) {
    if constexpr (requires { json_out<T>::absent(item); }) {
      return json_out<T>::absent(item);
    } else {
      return false;
    }
  }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_TUPLE_HPP
