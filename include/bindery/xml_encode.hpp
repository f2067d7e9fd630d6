// From JSON to XML by the rows of a generated header: one half of <bindery/xml.hpp>. It needs no library.
#ifndef BINDERY_XML_ENCODE_HPP
#define BINDERY_XML_ENCODE_HPP

#include <bindery/xml_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::xml_detail {

inline void append_escaped(std::string& out, std::string_view text, bool attribute) {
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '\r': out += "&#13;"; break;  // A reader would make it a line feed.
      case '"': attribute ? out += "&quot;" : out += c; break;
      case '\n': attribute ? out += "&#10;" : out += c; break;
      case '\t': attribute ? out += "&#9;" : out += c; break;
      default: out += c;
    }
  }
}

// What ends a section is cut in two, and a carriage return stands between sections.
inline void append_cdata(std::string& out, std::string_view text) {
  out += "<![CDATA[";
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r') {
      out += "]]>&#13;<![CDATA[";
    } else if (text.substr(i, 3) == "]]>") {
      out += "]]]]><![CDATA[>";
      i += 2;
    } else {
      out += text[i];
    }
  }
  out += "]]>";
}

template <class Node>
class encoder {
  using kind = decltype(Node::kind);
  using place = decltype(Node::place);
  using name = decltype(Node::name);

 public:
  xml_outcome run(const Node& root, std::string_view json) {
    out_.text = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    value(root, json);
    if (!out_.found.empty()) out_.text.clear();
    return std::move(out_);
  }

 private:
  using member_list = std::vector<json_member>;
  struct binding {
    std::string_view prefix;
    std::string_view space;
  };

  static bool is_null(std::string_view json) { return !json.empty() && json.front() == 'n'; }

  void refuse(std::string what) {
    if (!out_.found.empty()) return;
    for (const std::string& step : path_) out_.where += '/' + step;
    out_.found = std::move(what);
  }

  // ---- Tags

  // Writes a start tag up to its `>` and gives back how many namespaces were known outside.
  std::size_t open(const name& n) {
    const std::size_t outside = bindings_.size();
    path_.push_back(full_name(n));
    out_.text += '<' + path_.back();
    declare(n.prefix, n.space);
    return outside;
  }

  void close_tag() { out_.text += '>'; }

  void close(const name& n, std::size_t outside) {
    if (out_.text.back() == '>' && last_open_ == out_.text.size()) {
      out_.text.pop_back();
      out_.text += "/>";
    } else {
      out_.text += "</" + full_name(n) + '>';
    }
    bindings_.resize(outside);
    path_.pop_back();
  }

  void end_of_start() {
    close_tag();
    last_open_ = out_.text.size();
  }

  void declare(std::string_view prefix, std::string_view space) {
    if (space.empty()) return;
    for (std::size_t i = bindings_.size(); i > 0; --i) {
      if (bindings_[i - 1].prefix != prefix) continue;
      if (bindings_[i - 1].space == space) return;
      break;
    }
    bindings_.push_back({prefix, space});
    out_.text += prefix.empty() ? std::string(" xmlns") : " xmlns:" + std::string(prefix);
    out_.text += "=\"";
    append_escaped(out_.text, space, true);
    out_.text += '"';
  }

  void nil(const name& n) {
    const std::size_t outside = open(n);
    declare("xsi", instance_space);
    out_.text += R"( xsi:nil="true")";
    end_of_start();
    close(n, outside);
  }

  // ---- Values

  // The element or elements of a value.
  void value(const Node& node, std::string_view json) {
    if (is_null(json)) {
      if (node.required || node.nullable) nil(node.outer.local.empty() ? node.name : node.outer);
      return;
    }
    if (node.outer.local.empty()) return unwrapped(node, json);
    const std::size_t outside = open(node.outer);
    end_of_start();
    unwrapped(node, json);
    close(node.outer, outside);
  }

  void unwrapped(const Node& node, std::string_view json) {
    if (node.list) {
      for (const std::string_view item : items_of(json)) element(node, node.name, item);
    } else if (node.kind == kind::tuple) {
      tuple(node, json);
    } else {
      element(node, node.name, json);
    }
  }

  // A value, or one item of a list, under a name.
  void element(const Node& node, const name& n, std::string_view json) {
    if (!out_.found.empty()) return;
    if (node.kind == kind::choice && !is_null(json)) {
      const Node& chosen = alternative(node, json);
      return element(chosen, chosen.name.local.empty() ? n : chosen.name, json);
    }
    if (is_null(json)) return nil(n);
    const std::size_t outside = open(n);
    if (node.kind == kind::object) {
      const member_list members = members_of(json);
      attributes(node, members);
      end_of_start();
      content(node, members);
    } else {
      end_of_start();
      inner(node, json);
    }
    close(n, outside);
  }

  void inner(const Node& node, std::string_view json) {
    switch (node.kind) {
      case kind::list: return unwrapped(node.of.first[0], json);
      case kind::tuple: return tuple(node, json);
      case kind::map:
        for (const json_member& member : members_of(json)) named(node.of.first[0], member);
        return;
      case kind::any: return any(json);
      default: return characters(text_of_json(json), false);
    }
  }

  void characters(const std::string& text, bool attribute) {
    if (!can_hold(text)) return refuse("has a character that XML cannot hold");
    append_escaped(out_.text, text, attribute);
  }

  void attributes(const Node& object, const member_list& members) {
    for (const Node* row = object.of.first; row != object.of.first + object.of.count; ++row) {
      const std::string_view json = find(members, row->member);
      if (json.empty() || is_null(json)) continue;
      if (row->place == place::attribute) {
        path_.push_back('@' + full_name(row->name));
        declare(row->name.prefix, row->name.space);
        out_.text += ' ' + full_name(row->name) + "=\"";
        characters(text_of_json(json), true);
        out_.text += '"';
        path_.pop_back();
      } else if (row->place == place::inside && row->kind == kind::object) {
        attributes(*row, members_of(json));
      }
    }
  }

  void content(const Node& object, const member_list& members) {
    for (const Node* row = object.of.first; row != object.of.first + object.of.count; ++row) {
      if (row->rest) {
        for (const json_member& member : members) {
          if (row_of(object, member.name) == nullptr) named(row->of.first[0], member);
        }
        continue;
      }
      const std::string_view json = find(members, row->member);
      if (!json.empty()) standing(*row, json);
    }
  }

  // A value at the place that its row says.
  void standing(const Node& row, std::string_view json) {
    if (row.place == place::element) return value(row, json);
    if (row.place == place::attribute || is_null(json)) return;
    if (row.place == place::text) return characters(text_of_json(json), false);
    if (row.place == place::cdata) {
      const std::string text = text_of_json(json);
      return can_hold(text) ? append_cdata(out_.text, text) : refuse("has a character that XML cannot hold");
    }
    if (row.kind == kind::object) return content(row, members_of(json));
    if (row.kind == kind::choice) return content(alternative(row, json), members_of(json));
    inner(row, json);
  }

  void tuple(const Node& node, std::string_view json) {
    std::size_t index = 0;
    for (const std::string_view item : items_of(json)) {
      if (index < node.of.count) standing(node.of.first[index++], item);
    }
  }

  // A value whose name is the key of a map.
  void named(const Node& node, const json_member& member) {
    if (!is_name(member.name)) {
      path_.push_back("*");
      return refuse("is under a key that is no name in XML");
    }
    const name n{member.name, node.name.prefix, node.name.space};
    if (!node.list) return element(node, n, member.value);
    for (const std::string_view item : items_of(member.value)) element(node, n, item);
  }

  // Any JSON: members are elements, the items of an array have the array's name.
  void any(std::string_view json) {
    if (json.front() == '[') {
      for (const std::string_view item : items_of(json)) any_named("item", item);
    } else if (json.front() == '{') {
      for (const json_member& member : members_of(json)) {
        if (member.name == "#text") {
          characters(text_of_json(member.value), false);
        } else if (!is_name(member.name)) {
          path_.push_back("*");
          return refuse("is under a key that is no name in XML");
        } else if (member.value.front() == '[') {
          for (const std::string_view item : items_of(member.value)) any_named(member.name, item);
        } else {
          any_named(member.name, member.value);
        }
      }
    } else {
      characters(text_of_json(json), false);
    }
  }

  void any_named(std::string_view local, std::string_view json) {
    if (!out_.found.empty()) return;
    const name n{local, {}, {}};
    if (is_null(json)) return nil(n);
    const std::size_t outside = open(n);
    end_of_start();
    any(json);
    close(n, outside);
  }

  // ---- Choices

  static std::string_view find(const member_list& members, std::string_view wanted) {
    if (wanted.empty()) return {};
    for (const json_member& member : members) {
      if (member.name == wanted) return member.value;
    }
    return {};
  }

  // What speaks for writing an object as an alternative: members that it has, none that it does not have.
  static long likeness(const Node& node, const member_list& members) {
    if (node.kind != kind::object) return node.kind == kind::map || node.kind == kind::any ? -500 : -1'000'000;
    long points = 0;
    for (const json_member& member : members) points += row_of(node, member.name) ? 1 : -1000;
    for (std::size_t i = 0; i < node.of.count; ++i) {
      const Node& row = node.of.first[i];
      if (row.required && find(members, row.member).empty()) points -= 10;
    }
    return points;
  }

  static long likeness_of_scalar(const Node& node, char first) {
    switch (node.kind) {
      case kind::object:
      case kind::list:
      case kind::tuple:
      case kind::map: return 0;
      case kind::boolean: return first == 't' || first == 'f' ? 2 : 0;
      case kind::number: return first == '-' || is_digit(first) ? 2 : 0;
      default: return first == '"' ? 2 : 1;
    }
  }

  const Node& alternative(const Node& choice, std::string_view json) const {
    const bool object = json.front() == '{';
    const member_list members = object ? members_of(json) : member_list();
    const std::string word = text_of_json(find(members, choice.tell));
    const Node* best = choice.of.first;
    long most = -10'000'000;
    for (const Node* each = choice.of.first; each != choice.of.first + choice.of.count; ++each) {
      if (object && !choice.tell.empty() && !each->word.empty() && each->word == word) return *each;
      const long points = object                ? likeness(*each, members)
                          : json.front() == '[' ? (each->kind == kind::list || each->kind == kind::tuple ? 1L : 0L)
                                                : likeness_of_scalar(*each, json.front());
      if (points <= most) continue;
      most = points;
      best = each;
    }
    return *best;
  }

  xml_outcome out_;
  std::size_t last_open_ = 0;  // Behind the start tag that was written last.
  std::vector<binding> bindings_;
  std::vector<std::string> path_;
};

}  // namespace bindery::xml_detail

#endif  // BINDERY_XML_ENCODE_HPP
