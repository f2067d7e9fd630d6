// Percent-encoding by RFC 3986, section 2: what is not unreserved is encoded, byte by byte.
#ifndef BINDERY_URL_HPP
#define BINDERY_URL_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace bindery::inline v1 {

namespace detail {

constexpr bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

}  // namespace detail

/// Appends `text` to `out` with every byte encoded that RFC 3986 does not call unreserved; a space becomes `%20`.
inline void percent_encode(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (detail::is_unreserved(c)) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.push_back('%');
    out.push_back("0123456789ABCDEF"[byte >> 4]);
    out.push_back("0123456789ABCDEF"[byte & 15]);
  }
}

inline std::string percent_encoded(std::string_view text) {
  std::string out;
  percent_encode(out, text);
  return out;
}

}  // namespace bindery::inline v1

#endif  // BINDERY_URL_HPP
