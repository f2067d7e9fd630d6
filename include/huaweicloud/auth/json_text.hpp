// One text out of a JSON document, for replies that no description covers. It reads what the metadata service sends and
// refuses everything else; it is no validator.
#ifndef HUAWEICLOUD_AUTH_JSON_TEXT_HPP
#define HUAWEICLOUD_AUTH_JSON_TEXT_HPP

#include <huaweicloud/auth/canonical.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace huaweicloud::detail {

class json_walk {
 public:
  explicit json_walk(std::string_view text) : text_(text) {}

  // Enters the object that comes next and stops before the value of its member `name`.
  bool enter(std::string_view name) {
    if (!take('{') || peek() == '}') return false;
    do {
      const std::optional<std::string> key = string();
      if (!key || !take(':')) return false;
      if (*key == name) return true;
      if (!skip(0)) return false;
    } while (take(','));
    return false;
  }

  // The string that comes next.
  std::optional<std::string> string() {
    if (!take('"')) return std::nullopt;
    std::string out;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '"') return ++at_, out;
      if (c != '\\') out.push_back(c);
      else if (!escape(out)) return std::nullopt;
    }
    return std::nullopt;
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

  // Leaves `at_` on the escape's last character. Keys and tokens are ASCII, so other `\u` escapes are refused.
  bool escape(std::string& out) {
    constexpr std::string_view from = "\"\\/bfnrt";
    constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    if (++at_ >= text_.size()) return false;
    if (const std::size_t place = from.find(text_[at_]); place != std::string_view::npos)
      return out.push_back(to[place]), true;
    if (text_[at_] != 'u' || text_.size() - at_ < 5) return false;
    int code = 0;
    for (int digit = 0; digit < 4; ++digit) {
      const int value = hex_value(text_[++at_]);
      if (value < 0) return false;
      code = code * 16 + value;
    }
    if (code >= 0x80) return false;
    out.push_back(static_cast<char>(code));
    return true;
  }

  bool skip(int depth) {
    const char first = peek();
    if (depth > deepest) return false;
    if (first == '"') return string().has_value();
    if (first != '{' && first != '[') {
      const std::size_t end = text_.find_first_of(",}] \t\r\n", at_);
      if (end == std::string_view::npos || end == at_) return false;
      at_ = end;
      return true;
    }
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
};

// The text at object → name; empty when it is not there or no text.
inline std::string json_text(std::string_view json, std::string_view object, std::string_view name) {
  json_walk walk(json);
  if (!walk.enter(object) || !walk.enter(name)) return {};
  return walk.string().value_or(std::string());
}

}  // namespace huaweicloud::detail

#endif  // HUAWEICLOUD_AUTH_JSON_TEXT_HPP
