// The bodies with which Huawei Cloud's services, the gateway in front of them and proxies tell about errors, whatever
// their shape. Nothing here throws, whatever a body holds.
#ifndef HUAWEICLOUD_ERROR_BODY_HPP
#define HUAWEICLOUD_ERROR_BODY_HPP

#include <bindery/adaptor.hpp>
#include <bindery/plain_json.hpp>
#include <huaweicloud/auth/canonical.hpp>

#include <algorithm>
#include <cstddef>
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

using bindery::plain_json;
using bindery::adaptor::is_one_of;

// A text, or a number as it is written; empty for everything else.
inline std::string scalar_in(const plain_json& object, std::string_view name) {
  using kind = plain_json::kind;
  const plain_json* const member = object.find(name);
  return member && (member->what == kind::text || member->what == kind::number) ? member->text : std::string();
}

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
inline error_detail pair_in(const plain_json& object) {
  for (const auto& [code, message] : error_names) {
    error_detail found{one_line(scalar_in(object, code)), one_line(scalar_in(object, message)),
                       one_line(scalar_in(object, "detail"))};
    if (!found.code.empty() && object.find(message) != nullptr) return found;
  }
  return {};
}

inline error_detail detail_of(const plain_json& object) {
  error_detail found = pair_in(object);
  found.encoded_authorization_message = scalar_in(object, "encoded_authorization_message");
  return found;
}

// What a body tells. What stands at an outer level counts before what is inside.
struct told {
  error_detail main{};
  std::vector<error_detail> details{};
  std::string request_id{};

  void look_at(const plain_json& tree) {
    if (tree.what == plain_json::kind::object) look_at_object(tree);
    // A list at the top, or `errors`: its items are of equal rank, and the first speaks for all.
    if (tree.what == plain_json::kind::array) {
      take_details(&tree);
      for (const plain_json& item : tree.inside) look_at(item);
    }
  }

 private:
  void look_at_object(const plain_json& object) {
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
      if (request_id.empty()) request_id = one_line(scalar_in(object, name));
    }
    take_details(object.find("details"));
    for (const plain_json& member : object.inside) {
      if (member.what == plain_json::kind::object || member.name == "errors" || member.name == "details")
        look_at(member);
    }
    // A message without a code is better than none.
    for (const std::string_view name : {"error_msg", "errorMsg", "errorMessage", "message", "error_message"}) {
      if (main.code.empty() && main.message.empty()) main.message = one_line(scalar_in(object, name));
    }
  }

  void take_details(const plain_json* list) {
    if (list == nullptr || list->what != plain_json::kind::array || !details.empty()) return;
    for (const plain_json& item : list->inside) {
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
  const std::optional<bindery::plain_json> tree = bindery::read_plain_json(body);
  if (!tree) return false;
  using kind = bindery::plain_json::kind;
  const bool is_list = tree->what == kind::array;
  const bindery::plain_json& object = is_list ? tree->inside.front() : *tree;
  bool names_error = false;
  for (const bindery::plain_json& member : object.inside) {
    if (!known(member.name) && !(is_list && member.name == "detail")) return false;
    const bool says_something = member.what != kind::null && member.what != kind::word;
    names_error = names_error || (member.name.substr(0, 5) == "error" && says_something);
  }
  detail::told told;
  told.look_at(*tree);
  return names_error && !told.main.code.empty() && !detail::is_one_of(told.main.code, {"0", "200"});
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_ERROR_BODY_HPP
