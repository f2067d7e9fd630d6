// Bytes that are Base64 on the wire (RFC 4648, the alphabets of sections 4 and 5).
#ifndef BINDERY_BASE64_HPP
#define BINDERY_BASE64_HPP

#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bindery::inline v1 {

/// Bytes, each a char, whose text has the alphabet of `+` and `/` and is padded.
struct base64 {
  std::string bytes;

  friend bool operator==(const base64&, const base64&) = default;
};

/// Bytes whose text has the alphabet of `-` and `_` and no padding.
struct base64url {
  std::string bytes;

  friend bool operator==(const base64url&, const base64url&) = default;
};

namespace detail {

constexpr std::string_view base64_letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

inline char base64_letter(std::uint32_t value, bool url) {
  if (url && value >= 62) return value == 62 ? '-' : '_';
  return base64_letters[value];
}

inline std::string encode_base64(std::string_view bytes, bool url) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = bytes.size() - i < 3 ? bytes.size() - i : 3;
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      group = group << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) {
      if (k <= count) {
        text.push_back(base64_letter(group >> (18 - 6 * k) & 63, url));
      } else if (!url) {
        text.push_back('=');
      }
    }
  }
  return text;
}

/// Takes both alphabets and both ways to end, because services mix them. False when the text is no Base64.
inline bool decode_base64(std::string_view text, std::string& bytes) {
  while (!text.empty() && text.back() == '=') text.remove_suffix(1);
  if (text.size() % 4 == 1) return false;
  bytes.clear();
  bytes.reserve(text.size() / 4 * 3 + 2);
  std::uint32_t group = 0;
  int bits = 0;
  for (const char c : text) {
    const char letter = c == '-' ? '+' : c == '_' ? '/' : c;
    const std::size_t value = base64_letters.find(letter);
    if (value == std::string_view::npos) return false;
    group = (group << 6 | static_cast<std::uint32_t>(value)) & 0xfffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push_back(static_cast<char>(static_cast<unsigned char>(group >> bits & 0xff)));
    }
  }
  return true;
}

template <class T>
struct base64_in : json_in_plain {
  static void read(json_reader& reader, T& value) {
    const std::size_t start = reader.offset();
    const std::string_view text = reader.string();
    if (!reader.failed() && !decode_base64(text, value.bytes)) {
      reader.refuse_at(start, "bytes in Base64", "other text");
    }
  }
};

template <>
struct json_in<base64> : base64_in<base64> {};
template <>
struct json_in<base64url> : base64_in<base64url> {};

template <>
struct json_out<base64> {
  static void write(json_writer& writer, const base64& value) { writer.string(encode_base64(value.bytes, false)); }
};
template <>
struct json_out<base64url> {
  static void write(json_writer& writer, const base64url& value) { writer.string(encode_base64(value.bytes, true)); }
};

template <>
inline constexpr bool is_own<base64> = true;
template <>
inline constexpr bool is_own<base64url> = true;

}  // namespace detail
namespace detail {}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_BASE64_HPP
