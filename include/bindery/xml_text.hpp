// What both directions of <bindery/xml.hpp> share: names, the characters that XML can hold, and JSON texts in pieces.
#ifndef BINDERY_XML_TEXT_HPP
#define BINDERY_XML_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

/// What came of one direction: the other text; or, where `found` says something, why there is none.
struct xml_outcome {
  std::string text{};
  std::string where{};  ///< An XPath, or "offset N" in bytes where the text is not XML.
  std::string expected{};
  std::string found{};
};

namespace xml_detail {

inline constexpr std::string_view instance_space = "http://www.w3.org/2001/XMLSchema-instance";

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

constexpr std::string_view local_of(std::string_view name) { return name.substr(name.find(':') + 1); }

constexpr std::string_view prefix_of(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

/// A name without a colon (Namespaces in XML, 4). Beyond ASCII every character counts as a letter.
constexpr bool is_name(std::string_view text) {
  const auto starts = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  };
  if (text.empty() || !starts(text.front())) return false;
  for (const char c : text) {
    if (!starts(c) && !is_digit(c) && c != '-' && c != '.') return false;
  }
  return true;
}

/// A name for a message; one that is long or odd is not repeated.
inline std::string shown_element(std::string_view name) {
  bool plain = name.size() <= 64;
  for (const char c : name) plain = plain && c > ' ' && c <= '~';
  return plain ? "the element <" + std::string(name) + ">" : std::string("another element");
}

/// Whether XML 1.0 can hold the text at all (2.2), which is UTF-8.
constexpr bool can_hold(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 && !is_blank(text[i])) return false;
    if (byte == 0xef && (text.substr(i, 3) == "\xef\xbf\xbe" || text.substr(i, 3) == "\xef\xbf\xbf")) return false;
  }
  return true;
}

inline void append_utf8(std::string& text, unsigned long point) {
  const auto push = [&text](unsigned long byte) { text.push_back(static_cast<char>(byte)); };
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

// ---- JSON, which this program's own writer made

inline std::size_t skip_blanks(std::string_view json, std::size_t at) {
  while (at < json.size() && is_blank(json[at])) ++at;
  return at;
}

/// The place behind the value that begins at `at`.
inline std::size_t skip_value(std::string_view json, std::size_t at) {
  std::size_t open = 0;
  while (at < json.size()) {
    const char c = json[at];
    if (c == '"') {
      for (++at; at < json.size() && json[at] != '"'; ++at) at += json[at] == '\\' ? 1U : 0U;
    } else if (c == '{' || c == '[') {
      ++open;
    } else if (c == '}' || c == ']') {
      if (open == 0) return at;
      --open;
    } else if (open == 0 && (c == ',' || c == ':' || is_blank(c))) {
      return at;
    }
    ++at;
    if (open == 0 && (c == '"' || c == '}' || c == ']')) return at;
  }
  return at;
}

inline unsigned long hex_of(std::string_view digits) {
  unsigned long value = 0;
  for (const char c : digits) {
    value = value * 16 + static_cast<unsigned long>(is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return value;
}

/// The text of a JSON string; of any other scalar its own.
inline std::string text_of_json(std::string_view json) {
  if (json.empty() || json.front() != '"') return std::string(json);
  std::string text;
  json = json.substr(1, json.size() - 2);
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] != '\\') {
      text.push_back(json[i]);
      continue;
    }
    switch (json[++i]) {
      case 'b': text.push_back('\b'); break;
      case 'f': text.push_back('\f'); break;
      case 'n': text.push_back('\n'); break;
      case 'r': text.push_back('\r'); break;
      case 't': text.push_back('\t'); break;
      case 'u': {
        unsigned long point = hex_of(json.substr(i + 1, 4));
        i += 4;
        if (point >= 0xd800 && point < 0xdc00) {
          point = 0x10000 + ((point - 0xd800) << 10) + (hex_of(json.substr(i + 3, 4)) - 0xdc00);
          i += 6;
        }
        append_utf8(text, point);
        break;
      }
      default: text.push_back(json[i]);
    }
  }
  return text;
}

struct json_member {
  std::string name{};
  std::string_view value{};
};

inline std::vector<json_member> members_of(std::string_view json) {
  std::vector<json_member> members;
  std::size_t at = skip_blanks(json, 1);
  while (at < json.size() && json[at] == '"') {
    const std::size_t name_end = skip_value(json, at);
    std::string name = text_of_json(json.substr(at, name_end - at));
    at = skip_blanks(json, skip_blanks(json, name_end) + 1);
    const std::size_t end = skip_value(json, at);
    members.push_back({std::move(name), json.substr(at, end - at)});
    at = skip_blanks(json, end);
    if (at < json.size() && json[at] == ',') at = skip_blanks(json, at + 1);
  }
  return members;
}

inline std::vector<std::string_view> items_of(std::string_view json) {
  std::vector<std::string_view> items;
  std::size_t at = skip_blanks(json, 1);
  while (at < json.size() && json[at] != ']') {
    const std::size_t end = skip_value(json, at);
    items.push_back(json.substr(at, end - at));
    at = skip_blanks(json, end);
    if (at < json.size() && json[at] == ',') at = skip_blanks(json, at + 1);
  }
  return items;
}

// ---- Places

template <class Name>
std::string full_name(const Name& name) {
  return name.prefix.empty() ? std::string(name.local) : std::string(name.prefix) + ':' + std::string(name.local);
}

inline std::string take_token(std::string_view& pointer) {
  pointer.remove_prefix(1);
  const std::string_view token = pointer.substr(0, pointer.find('/'));
  pointer.remove_prefix(token.size());
  std::string text;
  for (std::size_t i = 0; i < token.size(); ++i) {
    text.push_back(token[i] == '~' && i + 1 < token.size() ? (token[++i] == '1' ? '/' : '~') : token[i]);
  }
  return text;
}

template <class Node>
const Node* row_in(const Node* first, std::size_t count, std::string_view member) {
  for (const Node* row = first; row != first + count; ++row) {
    if (row->member == member && !row->rest) return row;
  }
  return nullptr;
}

template <class Node>
const Node* row_of(const Node& object, std::string_view member) {
  using kind = decltype(Node::kind);
  if (object.kind != kind::choice) return row_in(object.of.first, object.of.count, member);
  for (std::size_t i = 0; i < object.of.count; ++i) {
    if (const Node* row = row_of(object.of.first[i], member)) return row;
  }
  return nullptr;
}

// Appends the steps behind the element of a value, whose own name is there already.
template <class Node>
void append_place(std::string& path, const Node& node, std::string_view pointer);

// Appends the step to a value of an object, and what follows.
template <class Node>
void append_step(std::string& path, const Node& row, std::string_view pointer) {
  using place = decltype(Node::place);
  using kind = decltype(Node::kind);
  if (row.place == place::attribute) {
    path += "/@" + full_name(row.name);
  } else if (row.place == place::text || row.place == place::cdata) {
    path += "/text()";
  } else if (row.place == place::element) {
    if (!row.outer.local.empty()) path += '/' + full_name(row.outer);
    if (row.list && !pointer.empty()) {
      const std::string index = take_token(pointer);
      std::size_t number = 0;
      for (const char c : index) number = number * 10 + (is_digit(c) ? static_cast<std::size_t>(c - '0') : 0U);
      path += '/' + full_name(row.name) + '[' + std::to_string(number + 1) + ']';
    } else if (!row.list && row.kind != kind::tuple && !row.name.local.empty()) {
      path += '/' + full_name(row.name);
    }
    return append_place(path, row, pointer);
  }
  append_place(path, row, pointer);
}

template <class Node>
void append_place(std::string& path, const Node& node, std::string_view pointer) {
  using kind = decltype(Node::kind);
  if (pointer.empty()) return;
  if (node.kind == kind::list) return append_step(path, node.of.first[0], pointer);
  const std::string token = take_token(pointer);
  if (node.kind == kind::tuple) {
    std::size_t index = 0;
    for (const char c : token) index = index * 10 + (is_digit(c) ? static_cast<std::size_t>(c - '0') : 0U);
    if (index < node.of.count) return append_step(path, node.of.first[index], pointer);
  } else if (node.kind == kind::object || node.kind == kind::choice) {
    if (const Node* row = row_of(node, token)) return append_step(path, *row, pointer);
  }
  path += '/' + token;
  if (node.kind == kind::map) append_place(path, node.of.first[0], pointer);
}

/// The XPath of the place that has this JSON Pointer.
template <class Node>
std::string place(const Node& root, std::string_view pointer) {
  std::string path;
  append_step(path, root, pointer);
  return path;
}

}  // namespace xml_detail
}  // namespace bindery

#endif  // BINDERY_XML_TEXT_HPP
