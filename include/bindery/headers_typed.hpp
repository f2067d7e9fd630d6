// Headers of replies that are more than text: numbers and booleans look as they do in JSON, the items of a list have
// commas between them (style simple).
#ifndef BINDERY_HEADERS_TYPED_HPP
#define BINDERY_HEADERS_TYPED_HPP

#include <bindery/headers.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_writer.hpp>
#include <bindery/read_options.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {
namespace detail {

inline std::string quoted(std::string_view text) {
  std::string json;
  json_writer(json, {}).string(text);
  return json;
}

template <class T>
struct header_in {
  static std::optional<T> read(std::string_view text) {
    auto value = read_text<T>(text, read_options{});
    if (!value) value = read_text<T>(quoted(text), read_options{});  // What JSON has as text, such as a date.
    return value ? std::optional<T>(*std::move(value)) : std::nullopt;
  }
};

template <class T>
struct header_in<std::vector<T>> {
  static std::optional<std::vector<T>> read(std::string_view text) {
    std::vector<T> items;
    while (!text.empty()) {
      const std::size_t comma = text.find(',');
      std::optional<T> item = header_in<T>::read(without_blanks(text.substr(0, comma)));
      if (!item) return std::nullopt;
      items.push_back(*std::move(item));
      if (comma == std::string_view::npos) break;
      text.remove_prefix(comma + 1);
    }
    return items;
  }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_HEADERS_TYPED_HPP
