// The characters of HTTP's texts: letters without their case, names of headers, what would end a header. For transports
// and adaptors; it names no type of the runtime and is no part of the core.
#ifndef BINDERY_ASCII_HPP
#define BINDERY_ASCII_HPP

#include <cstddef>
#include <string_view>

namespace bindery::ascii {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether two words are the same, which case does not matter for (names of headers: RFC 9110, 5.1).
constexpr bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

constexpr bool is_alnum(char c) { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z'); }

/// What RFC 3986, 2.3 calls unreserved.
constexpr bool is_unreserved(char c) { return is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~'; }

/// What a hexadecimal digit is worth; -1 for what is none.
constexpr int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
}

/// What a method and the name of a header are (RFC 9110, 5.6.2).
constexpr bool is_token(std::string_view text) {
  for (const char c : text) {
    if (!is_alnum(c) && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
  }
  return !text.empty();
}

constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

}  // namespace bindery::ascii

#endif  // BINDERY_ASCII_HPP
