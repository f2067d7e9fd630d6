// JSON that no description covers, such as the replies of token endpoints and gateways: a value as a tree, and one
// object without what is nested in it. Nothing here throws, whatever a text holds. It names no type of the runtime and
// is no part of the core.
#ifndef BINDERY_PLAIN_JSON_HPP
#define BINDERY_PLAIN_JSON_HPP

#include <bindery/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

/// A value: texts without their quotes and escapes, numbers and words as they are written.
struct plain_json {
  enum class kind { null, word, number, text, object, array };

  kind what = kind::null;
  std::string name{};  ///< Inside an object.
  std::string text{};
  std::vector<plain_json> inside{};

  const plain_json* find(std::string_view wanted) const {
    for (const plain_json& member : inside) {
      if (what == kind::object && member.name == wanted) return &member;
    }
    return nullptr;
  }
};

namespace plain_json_detail {

// Reads a value, and refuses what is none, or nested deeper than anybody would.
class reader {
 public:
  explicit reader(std::string_view text) : text_(text) {}

  bool all(plain_json& out) { return value(out, 0) && peek() == '\0' && at_ == text_.size(); }

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

  bool value(plain_json& out, int depth) {
    switch (peek()) {
      case '"': out.what = plain_json::kind::text; return string(out.text);
      case '{': out.what = plain_json::kind::object; return list('}', out, depth);
      case '[': out.what = plain_json::kind::array; return list(']', out, depth);
      default: return word(out);
    }
  }

  bool list(char last, plain_json& out, int depth) {
    ++at_;
    if (depth == deepest) return false;
    if (take(last)) return true;
    do {
      plain_json& item = out.inside.emplace_back();
      if (last == '}' && (!string(item.name) || !take(':'))) return false;
      if (!value(item, depth + 1)) return false;
    } while (take(','));
    return take(last);
  }

  bool word(plain_json& out) {
    const std::size_t first = at_;
    while (at_ < text_.size() && std::string_view(",]} \t\r\n").find(text_[at_]) == std::string_view::npos) ++at_;
    out.text = std::string(text_.substr(first, at_ - first));
    if (out.text == "null") return true;
    const bool is_word = out.text == "true" || out.text == "false";
    out.what = is_word ? plain_json::kind::word : plain_json::kind::number;
    return is_word || (!out.text.empty() && out.text.find_first_not_of("+-.0123456789eE") == std::string::npos);
  }

  bool string(std::string& out) {
    if (!take('"')) return false;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (c != '\\') out += c;
      else if (!escape(out)) return false;
    }
    return false;
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
      const int digit = ascii::hex_value(text_[at_++]);
      if (digit < 0) return -1;
      code = code * 16 + digit;
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

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace plain_json_detail

/// The value of a text; nothing when it is no JSON.
inline std::optional<plain_json> read_plain_json(std::string_view text) {
  plain_json value;
  if (!plain_json_detail::reader(text).all(value)) return std::nullopt;
  return value;
}

/// The texts, numbers and words of one object. A text that is no object has nothing.
class flat_json {
 public:
  explicit flat_json(std::string_view text) {
    if (std::optional<plain_json> value = read_plain_json(text)) object_ = *std::move(value);
  }

  /// The member of that name; null when there is none, or none that is flat.
  const std::string* find(std::string_view name) const {
    using kind = plain_json::kind;
    const plain_json* const found = object_.find(name);
    if (found == nullptr || found->what == kind::null) return nullptr;
    return found->what == kind::object || found->what == kind::array ? nullptr : &found->text;
  }
  /// The same as a text; empty when there is none.
  std::string text(std::string_view name) const {
    const std::string* found = find(name);
    return found ? *found : std::string();
  }

 private:
  plain_json object_{};
};

}  // namespace bindery

#endif  // BINDERY_PLAIN_JSON_HPP
