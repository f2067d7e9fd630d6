// The parts of a JSON text: what begins at a place, in words, and escapes.
#ifndef BINDERY_JSON_PARTS_HPP
#define BINDERY_JSON_PARTS_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace bindery::inline v1 {
namespace detail {

/// What begins at `p`, in words for a mismatch.
inline std::string_view kind_at(const char* p, const char* end) {
  if (p == end) return "the end of the text";
  switch (*p) {
    case '"': return "a string";
    case '{': return "an object";
    case '[': return "an array";
    case 't':
    case 'f': return "true or false";
    case 'n': return "null";
    case ',': return "a comma";
    case ':': return "a colon";
    case '}': return "the end of an object";
    case ']': return "the end of an array";
    default: break;
  }
  if (*p == '-' || (*p >= '0' && *p <= '9')) return "a number";
  if (std::string_view(p, static_cast<std::size_t>(end - p)).starts_with("\xef\xbb\xbf")) return "a byte order mark";
  return static_cast<unsigned char>(*p) < 0x20 ? "a control character" : "other text";
}

constexpr int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Appends one reference token of a JSON Pointer (RFC 6901), with its two escapes.
inline void append_token(std::string& pointer, std::string_view name) {
  pointer.push_back('/');
  for (const char& c : name) pointer += c == '~' ? "~0" : c == '/' ? "~1" : std::string_view(&c, 1);
}

/// The value of four hexadecimal digits, or a greater one when they are not there.
inline unsigned four_digits(const char* p, const char* end) {
  unsigned value = 0;
  for (int i = 0; i < 4; ++i, ++p) {
    const int digit = p < end ? hex_value(*p) : -1;
    if (digit < 0) return 0x10000;
    value = value * 16 + static_cast<unsigned>(digit);
  }
  return value;
}

inline void append_utf8(std::string& text, unsigned point) {
  constexpr unsigned leads[] = {0, 0xc0, 0xe0, 0xf0};
  unsigned more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  text.push_back(static_cast<char>(leads[more] | point >> (6 * more)));
  while (more-- != 0) text.push_back(static_cast<char>(0x80 | (point >> (6 * more) & 0x3f)));
}

struct escape_fault {
  std::string_view expected;
  std::string_view found;
};

/// Appends what the escape at `p`, a backslash, stands for and returns the place behind it; null when it is none of the
/// grammar, or a surrogate without its other half.
inline const char* append_unescaped(std::string& text, const char* p, const char* end, escape_fault& fault) {
  const auto broken = [&fault](std::string_view expected, std::string_view found) -> const char* {
    fault = {expected, found};
    return nullptr;
  };
  if (end - p < 2) return broken("the rest of an escape", "the end of the text");
  if (p[1] != 'u') {
    const std::size_t letter = std::string_view("\"\\/bfnrt").find(p[1]);
    if (letter == std::string_view::npos) return broken("an escape of JSON", "another character after the backslash");
    text.push_back("\"\\/\b\f\n\r\t"[letter]);
    return p + 2;
  }
  const unsigned first = four_digits(p + 2, end);
  if (first > 0xffff) return broken("four hexadecimal digits after \\u", "something else");
  if (first < 0xd800 || first > 0xdfff) return append_utf8(text, first), p + 6;
  const bool pair = first < 0xdc00 && end - p >= 12 && p[6] == '\\' && p[7] == 'u';
  const unsigned second = pair ? four_digits(p + 8, end) : 0;
  if (second < 0xdc00 || second > 0xdfff) return broken("both halves of a surrogate pair", "one half");
  append_utf8(text, 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
  return p + 12;
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_PARTS_HPP
