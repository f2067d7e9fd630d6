// What pugixml leaves to its user when a document is read: references, namespaces, numbers as XML Schema writes them,
// null, and the XPath of an element.
#ifndef BINDERY_XML_DOCUMENT_HPP
#define BINDERY_XML_DOCUMENT_HPP

#include <bindery/xml_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace bindery::xml_detail {

/// Appends characters as they are in a JSON string.
inline void append_json(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out.push_back('\\');
      out.push_back(c);
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += "\\u00";
      out.push_back("0123456789abcdef"[static_cast<unsigned char>(c) >> 4]);
      out.push_back("0123456789abcdef"[static_cast<unsigned char>(c) & 15]);
    } else {
      out.push_back(c);
    }
  }
}

// The character that `name` refers to (XML, 4.1 and 4.6); false when there is none of that name.
inline bool append_reference(std::string& text, std::string_view name) {
  constexpr std::string_view known[][2] = {{"lt", "<"}, {"gt", ">"}, {"amp", "&"}, {"quot", "\""}, {"apos", "'"}};
  for (const auto& pair : known) {
    if (pair[0] == name) return text += pair[1], true;
  }
  if (name.substr(0, 1) != "#") return false;
  const bool hex = name.substr(0, 2) == "#x";
  const std::string_view digits = name.substr(hex ? 2 : 1);
  if (digits.empty() || digits.size() > 8) return false;
  unsigned long point = 0;
  for (const char c : digits) {
    const bool letter = hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
    if (!is_digit(c) && !letter) return false;
    point = point * (hex ? 16 : 10) + static_cast<unsigned long>(is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  const bool control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
  const bool surrogate = point >= 0xd800 && point < 0xe000;
  if (control || surrogate || point > 0x10ffff || point == 0xfffe || point == 0xffff) return false;
  return append_utf8(text, point), true;
}

/// Replaces references; false when one refers to nothing.
inline bool append_unescaped(std::string& text, std::string_view raw) {
  while (true) {
    const std::size_t sign = raw.find('&');
    text += raw.substr(0, sign);
    if (sign == std::string_view::npos) return true;
    const std::size_t end = raw.find(';', sign);
    if (end == std::string_view::npos || !append_reference(text, raw.substr(sign + 1, end - sign - 1))) return false;
    raw.remove_prefix(end + 1);
  }
}

constexpr bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::size_t size = byte < 0x80                   ? 1
                             : byte >= 0xc2 && byte < 0xe0 ? 2
                             : (byte & 0xf0) == 0xe0       ? 3
                             : byte >= 0xf0 && byte < 0xf5 ? 4
                                                           : 0;
    if (size == 0 || i + size > text.size()) return false;
    for (std::size_t k = 1; k < size; ++k) {
      const auto next = static_cast<unsigned char>(text[i + k]);
      const unsigned least = k != 1 ? 0x80U : byte == 0xe0 ? 0xa0U : byte == 0xf0 ? 0x90U : 0x80U;
      const unsigned most = k != 1 ? 0xbfU : byte == 0xed ? 0x9fU : byte == 0xf4 ? 0x8fU : 0xbfU;
      if (next < least || next > most) return false;
    }
    i += size;
  }
  return true;
}

/// A number as JSON has it, from one as XML Schema may have it: with a plus, zeros in front, a bare point. "" for
/// others.
inline std::string json_number(std::string_view text) {
  std::string out;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    if (text.front() == '-') out.push_back('-');
    text.remove_prefix(1);
  }
  const auto digits = [&text](std::string& to) {
    while (!text.empty() && is_digit(text.front())) to.push_back(text.front()), text.remove_prefix(1);
  };
  std::string whole;
  std::string fraction;
  std::string exponent;
  digits(whole);
  if (!text.empty() && text.front() == '.') text.remove_prefix(1), digits(fraction);
  if (whole.empty() && fraction.empty()) return {};
  whole.erase(0, whole.find_first_not_of('0'));
  out += whole.empty() ? "0" : whole;
  if (!fraction.empty()) out += '.' + fraction;
  if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
    out.push_back('e');
    text.remove_prefix(1);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
      out.push_back(text.front()), text.remove_prefix(1);
    digits(exponent);
    if (exponent.empty()) return {};
    out += exponent;
  }
  return text.empty() ? out : std::string();
}

inline std::string_view view(const char* text) { return text; }

inline bool is_element(pugi::xml_node node) { return node.type() == pugi::node_element; }
inline bool is_text(pugi::xml_node node) { return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata; }

inline bool has_elements(pugi::xml_node element) {
  for (const pugi::xml_node child : element.children()) {
    if (is_element(child)) return true;
  }
  return false;
}

/// The URI that a prefix stands for here; that of "" is the default namespace.
inline std::string space_of(pugi::xml_node element, std::string_view prefix) {
  if (prefix == "xml") return "http://www.w3.org/XML/1998/namespace";
  for (; element; element = element.parent()) {
    for (const pugi::xml_attribute attribute : element.attributes()) {
      const std::string_view name = attribute.name();
      const bool found = prefix.empty() ? name == "xmlns" : name.substr(0, 6) == "xmlns:" && name.substr(6) == prefix;
      if (!found) continue;
      std::string space;
      append_unescaped(space, attribute.value());
      return space;
    }
  }
  return {};
}

inline bool is_declaration(std::string_view attribute) {
  return attribute == "xmlns" || attribute.substr(0, 6) == "xmlns:";
}

inline bool is_instance_attribute(pugi::xml_node element, std::string_view attribute) {
  return !prefix_of(attribute).empty() &&
         (space_of(element, prefix_of(attribute)) == instance_space || prefix_of(attribute) == "xsi");
}

inline bool is_nil(pugi::xml_node element) {
  for (const pugi::xml_attribute attribute : element.attributes()) {
    if (local_of(attribute.name()) != "nil" || !is_instance_attribute(element, attribute.name())) continue;
    const std::string_view value = trimmed(attribute.value());
    return value == "true" || value == "1";
  }
  return false;
}

/// The XPath of an element.
inline std::string path_of(pugi::xml_node element) {
  std::string path;
  for (; is_element(element); element = element.parent()) {
    std::size_t before = 0;
    std::size_t all = 0;
    bool passed = false;
    for (const pugi::xml_node sibling : element.parent().children(element.name())) {
      ++all;
      passed = passed || sibling == element;
      before += passed ? 0U : 1U;
    }
    path.insert(0,
                '/' + std::string(element.name()) + (all > 1 ? '[' + std::to_string(before + 1) + ']' : std::string()));
  }
  return path;
}

}  // namespace bindery::xml_detail

#endif  // BINDERY_XML_DOCUMENT_HPP
