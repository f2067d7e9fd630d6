// The bodies with which Huawei Cloud's services, the gateway in front of them and proxies tell about errors, whatever
// their shape. Nothing here throws, whatever a body holds.
#ifndef HUAWEICLOUD_ERROR_BODY_HPP
#define HUAWEICLOUD_ERROR_BODY_HPP

#include <bindery/adaptor.hpp>
#include <huaweicloud/auth/canonical.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace huaweicloud {

/// One of several reasons of a service.
struct error_detail {
  std::string code{};
  std::string message{};
  std::string detail{};
  std::string encoded_authorization_message{};

  friend bool operator==(const error_detail&, const error_detail&) = default;
};

namespace detail {

using bindery::adaptor::is_one_of;

// A JSON value, as far as error bodies need one: numbers and words as they are written.
struct json_tree {
  enum class kind { other, text, number, object, array };

  kind what = kind::other;
  std::string name{};  // Inside an object.
  std::string text{};
  std::vector<json_tree> inside{};

  const json_tree* find(std::string_view wanted) const {
    for (const json_tree& member : inside) {
      if (what == kind::object && member.name == wanted) return &member;
    }
    return nullptr;
  }
  // A text, or a number as it is written; empty for everything else.
  std::string scalar(std::string_view wanted) const {
    const json_tree* member = find(wanted);
    return member && (member->what == kind::text || member->what == kind::number) ? member->text : std::string();
  }
};

// Reads JSON into a tree, and refuses what is none, or nested deeper than error bodies are.
class json_tree_reader {
 public:
  static std::optional<json_tree> read(std::string_view text) {
    json_tree_reader reader(text);
    json_tree tree;
    if (!reader.value(tree, 0) || reader.peek() != '\0' || reader.at_ != text.size()) return std::nullopt;
    return tree;
  }

 private:
  static constexpr int deepest = 32;

  explicit json_tree_reader(std::string_view text) : text_(text) {}

  char peek() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  bool take(char expected) {
    if (peek() != expected) return false;
    ++at_;
    return true;
  }

  bool value(json_tree& out, int depth) {
    switch (peek()) {
      case '"': out.what = json_tree::kind::text; return string(out.text);
      case '{': out.what = json_tree::kind::object; return list('}', out, depth);
      case '[': out.what = json_tree::kind::array; return list(']', out, depth);
      default: return word(out);
    }
  }

  bool list(char last, json_tree& out, int depth) {
    ++at_;
    if (depth == deepest) return false;
    if (take(last)) return true;
    do {
      json_tree& item = out.inside.emplace_back();
      if (last == '}' && (peek() != '"' || !string(item.name) || !take(':'))) return false;
      if (!value(item, depth + 1)) return false;
    } while (take(','));
    return take(last);
  }

  bool word(json_tree& out) {
    const std::size_t end = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
    out.text = std::string(text_.substr(at_, end - at_));
    at_ = end;
    if (out.text == "null" || out.text == "true" || out.text == "false") return true;
    out.what = json_tree::kind::number;
    return !out.text.empty() && out.text.find_first_not_of("+-.0123456789eE") == std::string::npos;
  }

  bool string(std::string& out) {
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '"') return ++at_, true;
      if (c != '\\') out.push_back(c);
      else if (!escape(out)) return false;
    }
    return false;
  }

  // Leaves `at_` on the escape's last character.
  bool escape(std::string& out) {
    constexpr std::string_view from = "\"\\/bfnrt";
    constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    if (++at_ == text_.size()) return false;
    if (const std::size_t place = from.find(text_[at_]); place != std::string_view::npos) {
      out.push_back(to[place]);
      return true;
    }
    std::uint32_t code = 0;
    if (text_[at_] != 'u' || !unit(code)) return false;
    if (code >= 0xd800 && code < 0xdc00) {
      std::uint32_t second = 0;
      if (text_.substr(at_ + 1, 2) != "\\u") return false;
      at_ += 2;
      if (!unit(second) || second < 0xdc00 || second > 0xdfff) return false;
      code = 0x10000 + ((code - 0xd800) << 10) + (second - 0xdc00);
    }
    append_utf8(out, code);
    return true;
  }

  bool unit(std::uint32_t& code) {
    for (int digit = 0; digit < 4; ++digit) {
      const int value = ++at_ < text_.size() ? hex_value(text_[at_]) : -1;
      if (value < 0) return false;
      code = code * 16 + static_cast<std::uint32_t>(value);
    }
    return true;
  }

  static void append_utf8(std::string& out, std::uint32_t code) {
    const auto tail = [&](int shift) { out.push_back(static_cast<char>(0x80 | ((code >> shift) & 0x3f))); };
    if (code < 0x80) return out.push_back(static_cast<char>(code));
    if (code < 0x800) return out.push_back(static_cast<char>(0xc0 | (code >> 6))), tail(0);
    if (code < 0x10000) return out.push_back(static_cast<char>(0xe0 | (code >> 12))), tail(6), tail(0);
    out.push_back(static_cast<char>(0xf0 | (code >> 18))), tail(12), tail(6), tail(0);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// A text as people may see it in one line: no tokens that a gateway quotes, no control characters, not endless.
inline std::string one_line(std::string_view text) {
  constexpr std::size_t longest = 1000;
  std::string line(trimmed(text).substr(0, longest));
  for (const std::string_view name :
       {"x-security-token:", "x-auth-token:", "x-subject-token:", "authorization:", "cookie:"}) {
    for (std::size_t at = lower_case(line).find(name); at != std::string::npos;
         at = lower_case(line).find(name, at + 1)) {
      const std::size_t value = at + name.size();
      line.replace(value, std::min(line.find_first_of("|\n", value), line.size()) - value, "***");
    }
  }
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') c = ' ';
  }
  return line;
}

struct name_pair {
  std::string_view code;
  std::string_view message;
};

// How the services name the two. The first pair of which both are there counts.
inline constexpr name_pair error_names[] = {
    {"error_code", "error_msg"}, {"errorCode", "errorMsg"}, {"errorCode", "errorMessage"},  {"errorCode", "message"},
    {"code", "message"},         {"code", "title"},         {"error_code", "error_message"}};

// Code and message of one object, without what is inside it; empty when there is no whole pair.
inline error_detail pair_in(const json_tree& object) {
  for (const auto& [code, message] : error_names) {
    error_detail found{one_line(object.scalar(code)), one_line(object.scalar(message)),
                       one_line(object.scalar("detail"))};
    if (!found.code.empty() && object.find(message) != nullptr) return found;
  }
  return {};
}

inline error_detail detail_of(const json_tree& object) {
  error_detail found = pair_in(object);
  found.encoded_authorization_message = object.scalar("encoded_authorization_message");
  return found;
}

// What a body tells. What stands at an outer level counts before what is inside.
struct told {
  error_detail main{};
  std::vector<error_detail> details{};
  std::string request_id{};

  void look_at(const json_tree& tree) {
    if (tree.what == json_tree::kind::object) look_at_object(tree);
    // A list at the top, or `errors`: its items are of equal rank, and the first speaks for all.
    if (tree.what == json_tree::kind::array) {
      take_details(&tree);
      for (const json_tree& item : tree.inside) look_at(item);
    }
  }

 private:
  void look_at_object(const json_tree& object) {
    error_detail here = detail_of(object);
    if (main.code.empty() && !here.code.empty()) {
      main.code = std::move(here.code);
      main.message = std::move(here.message);
      main.detail = std::move(here.detail);
    }
    if (main.encoded_authorization_message.empty()) {
      main.encoded_authorization_message = std::move(here.encoded_authorization_message);
    }
    for (const std::string_view name : {"request_id", "requestId", "RequestId"}) {
      if (request_id.empty()) request_id = one_line(object.scalar(name));
    }
    take_details(object.find("details"));
    for (const json_tree& member : object.inside) {
      if (member.what == json_tree::kind::object || member.name == "errors" || member.name == "details")
        look_at(member);
    }
    // A message without a code is better than none.
    for (const std::string_view name : {"error_msg", "errorMsg", "errorMessage", "message", "error_message"}) {
      if (main.code.empty() && main.message.empty()) main.message = one_line(object.scalar(name));
    }
  }

  void take_details(const json_tree* list) {
    if (list == nullptr || list->what != json_tree::kind::array || !details.empty()) return;
    for (const json_tree& item : list->inside) {
      if (error_detail one = detail_of(item); one != error_detail()) details.push_back(std::move(one));
    }
  }
};

inline bool is_markup(std::string_view body) {
  const std::string_view text = trimmed(body);
  return !text.empty() && text.front() == '<';
}

// What a page of a proxy calls itself; a text that is no page is its own message.
inline std::string message_of_text(std::string_view body) {
  if (!is_markup(body)) return one_line(body);
  const std::string lower = lower_case(body);
  const std::size_t title = lower.find("<title>");
  if (title == std::string::npos) return {};
  const std::size_t end = lower.find("</title>", title);
  return end == std::string::npos ? std::string() : one_line(body.substr(title + 7, end - title - 7));
}

}  // namespace detail

/// Whether a body is that of an error, which some services send with status 200: nothing is in it but what errors have,
/// with a code. Large replies are not read for this.
inline bool is_error_body(std::string_view body) {
  std::string_view start = detail::trimmed(body.substr(0, 256));
  if (body.size() > 65536 || start.empty() || (start[0] != '{' && start[0] != '[')) return false;
  const std::size_t quote = start.find('"');
  const auto known = [](std::string_view name) {
    return name.substr(0, 5) == "error" ||
           detail::is_one_of(name, {"encoded_authorization_message", "request_id", "details"});
  };
  // Other replies end here, at the name of their first member.
  if (quote == std::string_view::npos ||
      start.substr(0, quote).find_first_not_of("[{ \t\r\n") != std::string_view::npos)
    return false;
  if (!known(start.substr(quote + 1, start.find('"', quote + 1) - quote - 1))) return false;
  const std::optional<detail::json_tree> tree = detail::json_tree_reader::read(body);
  if (!tree) return false;
  const bool is_list = tree->what == detail::json_tree::kind::array;
  const detail::json_tree& object = is_list ? tree->inside.front() : *tree;
  bool names_error = false;
  for (const detail::json_tree& member : object.inside) {
    if (!known(member.name) && !(is_list && member.name == "detail")) return false;
    names_error = names_error || (member.name.substr(0, 5) == "error" && member.what != detail::json_tree::kind::other);
  }
  detail::told told;
  told.look_at(*tree);
  return names_error && !told.main.code.empty() && !detail::is_one_of(told.main.code, {"0", "200"});
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_ERROR_BODY_HPP
