// From an offset in a JSON text to its JSON Pointer. The reader and the writer only note an offset when something is
// wrong, and this walks the text again to name the place: so a place costs nothing until somebody needs it.
#ifndef BINDERY_JSON_PLACE_HPP
#define BINDERY_JSON_PLACE_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

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
  for (const char c : name) {
    if (c == '~') {
      pointer.append("~0");
    } else if (c == '/') {
      pointer.append("~1");
    } else {
      pointer.push_back(c);
    }
  }
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
  const auto push = [&text](unsigned byte) { text.push_back(static_cast<char>(byte)); };
  if (point < 0x80) return push(point);
  if (point < 0x800) {
    push(0xc0 | point >> 6);
  } else if (point < 0x10000) {
    push(0xe0 | point >> 12);
    push(0x80 | (point >> 6 & 0x3f));
  } else {
    push(0xf0 | point >> 18);
    push(0x80 | (point >> 12 & 0x3f));
    push(0x80 | (point >> 6 & 0x3f));
  }
  push(0x80 | (point & 0x3f));
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

/// Names places in one text. The text must be JSON up to every offset that is asked for, and offsets must not decrease.
class json_place {
 public:
  explicit json_place(std::string_view text) : text_(text) {}

  /// The JSON Pointer of the value that starts at `offset`.
  std::string at(std::size_t offset) {
    while (place_ < offset) step();
    std::string pointer;
    for (const level& each : levels_) {
      append_token(pointer, each.object ? unescaped(each.name) : std::to_string(each.index));
    }
    return pointer;
  }

 private:
  struct level {
    bool object = false;
    bool name_next = false;
    std::string_view name{};  // As it is written.
    std::size_t index = 0;
  };

  void step() {
    switch (text_[place_++]) {
      case '{': levels_.push_back({.object = true, .name_next = true}); break;
      case '[': levels_.push_back({}); break;
      case '}':
      case ']': levels_.pop_back(); break;
      case ',':
        levels_.back().name_next = levels_.back().object;
        ++levels_.back().index;
        break;
      case '"': take_string(); break;
      default: break;
    }
  }

  void take_string() {
    const std::size_t start = place_;
    while (text_[place_] != '"') place_ += text_[place_] == '\\' ? std::size_t{2} : std::size_t{1};
    const std::string_view inner = text_.substr(start, place_ - start);
    ++place_;
    if (levels_.empty() || !levels_.back().name_next) return;
    levels_.back().name_next = false;
    levels_.back().name = inner;
  }

  static std::string unescaped(std::string_view name) {
    std::string text;
    escape_fault none;
    for (const char* p = name.data(); p != name.data() + name.size();) {
      if (*p == '\\') {
        p = append_unescaped(text, p, name.data() + name.size(), none);
      } else {
        text.push_back(*p++);
      }
    }
    return text;
  }

  std::string_view text_;
  std::size_t place_ = 0;
  std::vector<level> levels_;
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_PLACE_HPP
