// The names and values of a query or a form, out of their encoding.
#ifndef BINDERY_URL_DECODE_HPP
#define BINDERY_URL_DECODE_HPP

#include <bindery/json_parts.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace bindery::inline v1 {
namespace detail {

/// A name or a value of a query or a form as it was before it was encoded. What is no encoding stays.
inline std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool triple =
        text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    if (triple) {
      out.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
      i += 2;
    } else {
      out.push_back(text[i] == '+' ? ' ' : text[i]);
    }
  }
  return out;
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_URL_DECODE_HPP
