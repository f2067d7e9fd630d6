// Arrays in JSON: std::vector.
#ifndef BINDERY_JSON_LIST_HPP
#define BINDERY_JSON_LIST_HPP

#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace bindery::inline v1 {
namespace detail {

/// Capacity for the rest of an array, guessed from the average length of the elements so far.
inline std::size_t guess_capacity(std::size_t count, std::size_t bytes_so_far, std::size_t bytes_left) {
  const std::size_t guess = count + bytes_left / (bytes_so_far / count + 1) + 1;
  if (guess < count * 2) return count * 2;
  return guess < count * 8 ? guess : count * 8;
}

template <readable T>
struct json_in<std::vector<T>> : json_in_plain {
  static constexpr unsigned kinds = array_kind;

  static void read(json_reader& reader, std::vector<T>& value) {
    value.clear();
    const std::size_t before = reader.remaining();
    for (bool more = reader.first_element(); more; more = reader.next_element()) {
      const std::size_t count = value.size();
      if (count >= 16 && count == value.capacity()) [[unlikely]] {
        value.reserve(guess_capacity(count, before - reader.remaining(), reader.remaining()));
      }
      if constexpr (std::is_same_v<T, bool>) {
        bool element = false;
        reader.boolean(element);
        value.push_back(element);
      } else {
        json_in<T>::read(reader, value.emplace_back());
      }
    }
  }
};

template <writable T>
struct json_out<std::vector<T>> {
  static void write(json_writer& writer, const std::vector<T>& value) {
    bool first = true;
    writer.mark('[');
    for (const auto& element : value) {
      writer.comma(first);
      json_out<T>::write(writer, element);
    }
    writer.mark(']');
  }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_LIST_HPP
