// The texts and numbers of one JSON object, for replies that no description covers, such as those of a token endpoint.
// What is nested is skipped; a text that is no JSON object has nothing. It names no type of the runtime and is no part
// of the core.
#ifndef BINDERY_FLAT_JSON_HPP
#define BINDERY_FLAT_JSON_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

/// The members of an object: texts without their quotes and escapes, numbers and words as they are written.
class flat_json {
 public:
  explicit flat_json(std::string_view text) : text_(text) {
    if (!object() || peek() != '\0') members_.clear();
    text_ = {};
  }

  /// The member of that name; null when there is none, or none that is flat.
  const std::string* find(std::string_view name) const {
    for (const auto& [key, value] : members_) {
      if (key == name) return &value;
    }
    return nullptr;
  }
  /// The same as a text; empty when there is none.
  std::string text(std::string_view name) const {
    const std::string* found = find(name);
    return found ? *found : std::string();
  }

 private:
  static constexpr int deepest = 64;

  char peek() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
    return at_ < text_.size() ? text_[at_] : '\0';
  }
  bool take(char expected) {
    if (peek() != expected) return false;
    ++at_;
    return true;
  }

  bool object() {
    if (!take('{')) return false;
    if (take('}')) return true;
    do {
      std::optional<std::string> key = string();
      if (!key || !take(':')) return false;
      const char first = peek();
      if (first == '{' || first == '[') {
        if (!skip(0)) return false;
        continue;
      }
      std::optional<std::string> value = first == '"' ? string() : word();
      if (!value) return false;
      if (first != '"' && *value == "null") continue;
      members_.emplace_back(std::move(*key), std::move(*value));
    } while (take(','));
    return take('}');
  }

  // A number, true, false or null.
  std::optional<std::string> word() {
    const std::size_t first = at_;
    while (at_ < text_.size() && std::string_view(",}] \t\r\n").find(text_[at_]) == std::string_view::npos) ++at_;
    if (at_ == first) return std::nullopt;
    return std::string(text_.substr(first, at_ - first));
  }

  std::optional<std::string> string() {
    if (!take('"')) return std::nullopt;
    std::string out;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return out;
      if (c != '\\') out += c;
      else if (!escape(out)) return std::nullopt;
    }
    return std::nullopt;
  }

  bool escape(std::string& out) {
    constexpr std::string_view from = "\"\\/bfnrt";
    constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    if (at_ >= text_.size()) return false;
    const char c = text_[at_++];
    if (const std::size_t place = from.find(c); place != std::string_view::npos) return out += to[place], true;
    std::int32_t code = c == 'u' ? hex() : -1;
    if (code >= 0xd800 && code < 0xdc00 && text_.substr(at_).starts_with("\\u")) {
      at_ += 2;
      const std::int32_t low = hex();
      code = low >= 0xdc00 && low < 0xe000 ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : -1;
    }
    return append_utf8(out, code);
  }

  std::int32_t hex() {
    std::int32_t code = 0;
    if (text_.size() - at_ < 4) return -1;
    for (int i = 0; i < 4; ++i) {
      const std::size_t digit = std::string_view("0123456789abcdef0123456789ABCDEF").find(text_[at_++]);
      if (digit == std::string_view::npos) return -1;
      code = code * 16 + static_cast<std::int32_t>(digit % 16);
    }
    return code;
  }

  static bool append_utf8(std::string& out, std::int32_t code) {
    const auto byte = [&out](std::int32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0 || (code >= 0xd800 && code < 0xe000)) return false;
    if (code < 0x80) return byte(code), true;
    if (code >= 0x10000) byte(0xf0 | code >> 18), byte(0x80 | (code >> 12 & 63));
    else if (code >= 0x800) byte(0xe0 | code >> 12);
    if (code >= 0x800) byte(0x80 | (code >> 6 & 63));
    else byte(0xc0 | code >> 6);
    return byte(0x80 | (code & 63)), true;
  }

  bool skip(int depth) {
    const char first = peek();
    if (depth > deepest) return false;
    if (first == '"') return string().has_value();
    if (first != '{' && first != '[') return word().has_value();
    ++at_;
    const char last = first == '{' ? '}' : ']';
    if (take(last)) return true;
    do {
      if (first == '{' && (!string() || !take(':'))) return false;
      if (!skip(depth + 1)) return false;
    } while (take(','));
    return take(last);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::pair<std::string, std::string>> members_{};
};

}  // namespace bindery

#endif  // BINDERY_FLAT_JSON_HPP
