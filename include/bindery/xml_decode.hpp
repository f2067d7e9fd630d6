// From XML to JSON by the rows of a generated header: one half of <bindery/xml.hpp>. pugixml parses.
#ifndef BINDERY_XML_DECODE_HPP
#define BINDERY_XML_DECODE_HPP

#include <bindery/xml_document.hpp>
#include <bindery/xml_text.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pugixml.hpp>

namespace bindery::xml_detail {

template <class Node>
class decoder {
  using kind = decltype(Node::kind);
  using place = decltype(Node::place);
  using name = decltype(Node::name);
  using element = pugi::xml_node;

 public:
  decoder(bool strict, std::size_t depth, bool keep)
      : strict_(strict), depth_(depth < 1024 ? depth : 1024), keep_(keep) {}

  xml_outcome run(const Node& root, std::string_view text) {
    pugi::xml_document document;
    constexpr unsigned flags = pugi::parse_cdata | pugi::parse_eol | pugi::parse_wconv_attribute |
                               pugi::parse_ws_pcdata_single | pugi::parse_doctype;
    const pugi::xml_parse_result parsed = document.load_buffer(text.data(), text.size(), flags);
    if (!parsed) {
      out_.where = "offset " + std::to_string(parsed.offset);
      out_.expected = "XML";
      out_.found = std::string("text that is none: ") + parsed.description();
      return std::move(out_);
    }
    if (are_few_attributes(document)) document_of(root, document);
    if (!out_.found.empty()) out_.text.clear();
    return std::move(out_);
  }

 private:
  // ---- Complaints. Only the first counts.

  bool failed() const { return !out_.found.empty(); }

  void blame(std::string where, std::string expected, std::string found) {
    if (failed()) return;
    out_.where = std::move(where);
    out_.expected = std::move(expected);
    out_.found = std::move(found);
  }

  // ---- The document

  // pugixml takes several attributes of one name, which is not XML. With hundreds of them, looking prefixes up would
  // take a time that the sender decides.
  bool are_few_attributes(pugi::xml_node top) {
    constexpr std::size_t most = 256;
    for (pugi::xml_node node = top.first_child(); node;) {
      std::size_t count = 0;
      for (pugi::xml_attribute each = node.first_attribute(); each; each = each.next_attribute()) {
        if (++count > most)
          return blame(path_of(node), "an element with at most " + std::to_string(most) + " attributes", "more"), false;
        if (node.attribute(each.name()) != each)
          return blame(path_of(node), "attributes of different names", "one of them twice"), false;
      }
      if (node.first_child()) {
        node = node.first_child();
        continue;
      }
      while (node && node != top && !node.next_sibling()) node = node.parent();
      node = node && node != top ? node.next_sibling() : pugi::xml_node();
    }
    return true;
  }

  void document_of(const Node& root, const pugi::xml_document& document) {
    element top;
    for (const element child : document.children()) {
      if (child.type() == pugi::node_doctype)
        return blame("", "XML without a document type declaration", "a <!DOCTYPE>");
      if (!is_element(child)) continue;
      if (top) return blame("", "one element around everything", "a second one");
      top = child;
    }
    const name& wanted = root.outer.local.empty() ? root.name : root.outer;
    const bool fits = root.outer.local.empty() && root.kind == kind::choice ? is_called_one(root, top, {})
                                                                            : is_called(wanted, top, {});
    if (!fits) return blame("", "the element <" + full_name(wanted) + ">", shown_element(top.name()));
    from_outer(root, top);
  }

  // ---- Names

  bool is_called(const name& wanted, element e, element parent) const {
    const std::string_view given = e.name();
    if (local_of(given) != wanted.local) return false;
    const std::string_view prefix = prefix_of(given);
    if (!wanted.space.empty()) {
      const std::string space = space_of(e, prefix);
      return space == wanted.space || (space.empty() && !strict_);
    }
    // Where the description says no namespace, that of the owner is meant, or none.
    return prefix.empty() || prefix == wanted.prefix || !parent ||
           space_of(e, prefix) == space_of(parent, prefix_of(parent.name()));
  }

  bool is_called_one(const Node& choice, element e, element parent) const {
    if (!choice.name.local.empty() && is_called(choice.name, e, parent)) return true;
    for (std::size_t i = 0; i < choice.of.count; ++i) {
      const name& own = choice.of.first[i].name;
      if (!own.local.empty() && is_called(own, e, parent)) return true;
    }
    return false;
  }

  // Whether the element is one of a value at this place.
  bool belongs(const Node& row, element e, element parent) const {
    if (!row.outer.local.empty()) return is_called(row.outer, e, parent);
    if (row.kind == kind::choice) return is_called_one(row, e, parent);
    if (row.kind == kind::tuple && !row.list) {
      for (std::size_t i = 0; i < row.of.count; ++i) {
        const Node& item = row.of.first[i];
        if (item.place == place::element && belongs(item, e, parent)) return true;
      }
      return false;
    }
    return is_called(row.name, e, parent);
  }

  // The last one counts, as of the members of a JSON object.
  element child_of(const Node& row, element parent) const {
    element found;
    for (const element child : parent.children()) {
      if (is_element(child) && belongs(row, child, parent)) found = child;
    }
    return found;
  }

  pugi::xml_attribute attribute_of(const name& wanted, element e) const {
    for (const pugi::xml_attribute attribute : e.attributes()) {
      const std::string_view given = attribute.name();
      if (is_declaration(given)) continue;
      if (given == wanted.local || given == full_name(wanted)) {
        if (wanted.space.empty() || !strict_) return attribute;
      }
      const std::string_view prefix = prefix_of(given);
      if (local_of(given) != wanted.local || wanted.space.empty() || prefix.empty()) continue;
      if (space_of(e, prefix) == wanted.space) return attribute;
    }
    return {};
  }

  // ---- Values

  // From the element around a value, where there is one, to the value.
  void from_outer(const Node& node, element e) {
    if (is_nil(e)) return append("null");
    if (node.list) return list(node, e, true);
    if (node.kind == kind::tuple && !node.outer.local.empty()) return tuple(node, e);
    if (node.outer.local.empty()) return single(node, e);
    element inside;
    for (const element child : e.children()) {
      if (is_element(child) &&
          (node.kind == kind::choice ? is_called_one(node, child, e) : is_called(node.name, child, e)))
        inside = child;
    }
    if (!inside) return node.nullable || !node.required ? append("null") : missing(e, node.name);
    single(node, inside);
  }

  void missing(element e, const name& wanted) {
    blame(path_of(e), "the element <" + full_name(wanted) + '>', has_elements(e) ? "other elements" : "no elements");
  }

  // The value, or the item of a list, that an element is.
  void single(const Node& node, element e) {
    if (failed()) return;
    if (is_nil(e)) return append("null");
    if (level_ >= depth_)
      return blame(path_of(e), "at most " + std::to_string(depth_) + " elements inside each other", "more");
    ++level_;
    switch (node.kind) {
      case kind::object: object(node, e); break;
      case kind::list: list(node.of.first[0], e, true); break;
      case kind::tuple: tuple(node, e); break;
      case kind::map: map(node.of.first[0], e); break;
      case kind::choice: single(alternative(node, e), e); break;
      case kind::any: any(e); break;
      default: scalar_element(node, e);
    }
    --level_;
  }

  void scalar_element(const Node& node, element e) {
    for (const element child : e.children()) {
      if (is_element(child)) return blame(path_of(e), "text", shown_element(child.name()));
    }
    scalar(node, text_in(e), e, {});
  }

  // All text that is directly in an element.
  std::string text_in(element e) {
    std::string text;
    for (const element child : e.children()) {
      if (child.type() == pugi::node_cdata) text += child.value();
      if (child.type() == pugi::node_pcdata && !append_unescaped(text, child.value())) bad_reference(path_of(e));
    }
    return text;
  }

  void bad_reference(std::string where) {
    blame(std::move(where), "references to characters", "a reference to an entity that is not declared");
  }

  void scalar(const Node& node, std::string text, element e, std::string_view attribute) {
    const auto where = [&] { return path_of(e) + (attribute.empty() ? std::string() : "/@" + std::string(attribute)); };
    if (!is_utf8(text)) return blame(where(), "text in UTF-8", "other bytes");
    const std::string_view tight = trimmed(text);
    switch (node.kind) {
      case kind::number: {
        if (tight.empty() && !node.required) return append("null");
        const std::string number = json_number(tight);
        if (number.empty()) return blame(where(), "a number", tight.empty() ? "nothing" : "other text");
        return append(number);
      }
      case kind::boolean: {
        if (tight.empty() && !node.required) return append("null");
        if (tight == "true" || tight == "1") return append("true");
        if (tight == "false" || tight == "0") return append("false");
        return blame(where(), "true or false", tight.empty() ? "nothing" : "other text");
      }
      case kind::token:
        if (tight.empty() && !node.required) return append("null");
        return string(tight);
      case kind::base64: {
        std::string solid;
        for (const char c : text) {
          if (!is_blank(c)) solid.push_back(c);
        }
        return string(solid);
      }
      case kind::choice: return scalar(scalar_alternative(node, tight), std::move(text), e, attribute);
      default: return string(text);
    }
  }

  const Node& scalar_alternative(const Node& choice, std::string_view text) const {
    const Node* found = choice.of.first;
    for (const Node* each = choice.of.first; each != choice.of.first + choice.of.count; ++each) {
      const bool is_number = each->kind == kind::number && !json_number(text).empty();
      const bool is_boolean = each->kind == kind::boolean && (text == "true" || text == "false");
      if (is_number || is_boolean) return *each;
      if (each->kind == kind::text || each->kind == kind::token) found = each;
    }
    return *found;
  }

  void append(std::string_view json) { out_.text += json; }

  void string(std::string_view text) {
    out_.text.push_back('"');
    append_json(out_.text, text);
    out_.text.push_back('"');
  }

  // ---- Objects

  void object(const Node& node, element e) {
    bool first = true;
    out_.text.push_back('{');
    members(node, e, first);
    for (const Node* row = node.of.first; row != node.of.first + node.of.count; ++row) {
      if (row->rest) return rest(node, row->of.first[0], e, first);
    }
    if (strict_ || keep_) unknown(node, e, first);
    out_.text.push_back('}');
  }

  void label(std::string_view member, bool& first) {
    if (!first) out_.text.push_back(',');
    first = false;
    string(member);
    out_.text.push_back(':');
  }

  void members(const Node& node, element e, bool& first) {
    for (const Node* row = node.of.first; row != node.of.first + node.of.count && !failed(); ++row) {
      if (!row->rest) member(*row, e, first);
    }
  }

  void member(const Node& row, element e, bool& first) {
    switch (row.place) {
      case place::attribute: return attribute_member(row, e, first);
      case place::text:
      case place::cdata: return text_member(row, e, first);
      case place::inside: return inside_member(row, e, first);
      default: break;
    }
    if (row.outer.local.empty() && (row.list || row.kind == kind::tuple)) {
      if (!row.required && !child_of(row, e)) return;
      label(row.member, first);
      return row.list ? list(row, e, false) : tuple(row, e);
    }
    const element child = child_of(row, e);
    if (!child) {
      if (row.required) missing(e, row.outer.local.empty() ? row.name : row.outer);
      return;
    }
    label(row.member, first);
    from_outer(row, child);
  }

  void attribute_member(const Node& row, element e, bool& first) {
    const pugi::xml_attribute found = attribute_of(row.name, e);
    if (!found) {
      if (row.required && !row.nullable)
        return blame(path_of(e), "the attribute `" + full_name(row.name) + '`', "none of that name");
      if (row.nullable) label(row.member, first), append("null");
      return;
    }
    std::string text;
    if (!append_unescaped(text, found.value())) return bad_reference(path_of(e) + "/@" + found.name());
    label(row.member, first);
    scalar(row, std::move(text), e, found.name());
  }

  void text_member(const Node& row, element e, bool& first) {
    std::string text = text_in(e);
    if (text.empty() && !row.required) return;
    label(row.member, first);
    scalar(row, std::move(text), e, {});
  }

  // An object that has no element of its own is there when something of it is.
  void inside_member(const Node& row, element e, bool& first) {
    if (!row.required && !is_there(row, e)) return;
    label(row.member, first);
    if (row.kind != kind::object) return single(row, e);
    // What is in none of its members is its owner's business.
    bool none = true;
    out_.text.push_back('{');
    members(row, e, none);
    out_.text.push_back('}');
  }

  bool is_there(const Node& row, element e) const {
    switch (row.place) {
      case place::attribute: return static_cast<bool>(attribute_of(row.name, e));
      case place::text:
      case place::cdata:
        for (const element child : e.children()) {
          if (is_text(child)) return true;
        }
        return false;
      case place::inside:
        for (std::size_t i = 0; i < row.of.count; ++i) {
          if (!row.of.first[i].rest && is_there(row.of.first[i], e)) return true;
        }
        return false;
      default: return static_cast<bool>(child_of(row, e));
    }
  }

  // Whether a row speaks of this element.
  bool is_known(const Node& node, element child, element parent) const {
    for (std::size_t i = 0; i < node.of.count; ++i) {
      const Node& row = node.of.first[i];
      if (row.rest) continue;
      if (row.place == place::inside && is_known(row, child, parent)) return true;
      if (row.place == place::element && belongs(row, child, parent)) return true;
    }
    return false;
  }

  bool is_known(const Node& node, pugi::xml_attribute attribute, element e) const {
    for (std::size_t i = 0; i < node.of.count; ++i) {
      const Node& row = node.of.first[i];
      if (row.place == place::inside && is_known(row, attribute, e)) return true;
      if (row.place == place::attribute && attribute_of(row.name, e) == attribute) return true;
    }
    return is_declaration(attribute.name()) || is_instance_attribute(e, attribute.name());
  }

  void rest(const Node& node, const Node& of, element e, bool& first) {
    std::vector<element> others;
    for (const element child : e.children()) {
      if (is_element(child) && !is_known(node, child, e)) others.push_back(child);
    }
    entries(of, others, first);
    out_.text.push_back('}');
  }

  void map(const Node& of, element e) {
    bool first = true;
    out_.text.push_back('{');
    entries(of, elements_of(e), first);
    out_.text.push_back('}');
  }

  // Elements under their names; where the values are lists, those of one name together.
  void entries(const Node& of, const std::vector<element>& all, bool& first) {
    for (const auto& [key, same] : grouped(all)) {
      if (failed()) return;
      label(key, first);
      of.list ? array(of, same) : single(of, same.back());
    }
  }

  void array(const Node& of, const std::vector<element>& items) {
    bool first = true;
    out_.text.push_back('[');
    for (const element item : items) {
      if (!first) out_.text.push_back(',');
      first = false;
      single(of, item);
    }
    out_.text.push_back(']');
  }

  struct group {
    std::string_view key;
    std::vector<element> same;
  };

  static std::vector<group> grouped(const std::vector<element>& all) {
    std::vector<group> groups;
    std::map<std::string_view, std::size_t> places;
    for (const element each : all) {
      const std::string_view key = local_of(each.name());
      const auto [found, added] = places.emplace(key, groups.size());
      if (added) groups.push_back({key, {}});
      groups[found->second].same.push_back(each);
    }
    return groups;
  }

  static std::vector<element> elements_of(element e) {
    std::vector<element> all;
    for (const element child : e.children()) {
      if (is_element(child)) all.push_back(child);
    }
    return all;
  }

  // What no row speaks of: a mismatch, or kept as any JSON under a name that no member has.
  void unknown(const Node& node, element e, bool& first) {
    for (const pugi::xml_attribute attribute : e.attributes()) {
      if (is_known(node, attribute, e)) continue;
      if (strict_) return blame(path_of(e) + "/@" + attribute.name(), "no attribute of this name", "one");
      std::string text;
      append_unescaped(text, attribute.value());
      label(free_name(node, local_of(attribute.name())), first);
      string(is_utf8(text) ? text : std::string());
    }
    for (const element child : e.children()) {
      if (!is_element(child) || is_known(node, child, e)) continue;
      if (strict_) return blame(path_of(child), "no element of this name", "one");
      label(free_name(node, local_of(child.name())), first);
      single(any_row(), child);
    }
  }

  static const Node& any_row() {
    static constexpr Node row{.kind = kind::any};
    return row;
  }

  static std::string free_name(const Node& node, std::string_view wanted) {
    return (row_of(node, wanted) ? "xml:" : "") + std::string(wanted);
  }

  // ---- Arrays

  // In an element of their own everything is an item, if nothing has the name that items should have.
  void list(const Node& row, element e, bool wrapped) {
    const auto is_item = [&](element child) {
      return row.kind == kind::choice ? is_called_one(row, child, e) : is_called(row.name, child, e);
    };
    bool any_name = wrapped && !strict_ && row.kind != kind::choice;
    for (const element child : e.children()) any_name = any_name && !(is_element(child) && is_item(child));
    bool first = true;
    out_.text.push_back('[');
    for (const element child : e.children()) {
      if (failed()) return;
      if (!is_element(child)) continue;
      if (!any_name && !is_item(child)) {
        if (wrapped && strict_)
          return blame(path_of(child), "the element <" + full_name(row.name) + '>', shown_element(child.name()));
        continue;
      }
      if (!first) out_.text.push_back(',');
      first = false;
      single(row, child);
    }
    out_.text.push_back(']');
  }

  // Each item stands behind the one before it.
  void tuple(const Node& node, element e) {
    element next = e.first_child();
    out_.text.push_back('[');
    for (std::size_t i = 0; i < node.of.count && !failed(); ++i) {
      const Node& row = node.of.first[i];
      std::string text;
      if (row.place == place::text || row.place == place::cdata) {
        for (; next && !is_element(next); next = next.next_sibling()) {
          if (next.type() == pugi::node_cdata) text += next.value();
          if (next.type() == pugi::node_pcdata && !append_unescaped(text, next.value())) bad_reference(path_of(e));
        }
        if (i != 0) out_.text.push_back(',');
        scalar(row, std::move(text), e, {});
        continue;
      }
      element found = next;
      while (found && !(is_element(found) && belongs(row, found, e))) found = found.next_sibling();
      if (!found) {
        if (row.required) missing(e, row.outer.local.empty() ? row.name : row.outer);
        break;
      }
      if (i != 0) out_.text.push_back(',');
      from_outer(row, found);
      next = found.next_sibling();
    }
    out_.text.push_back(']');
  }

  // ---- Choices

  bool is_structured(const Node& node) const {
    return node.kind == kind::object || node.kind == kind::map || node.kind == kind::list || node.kind == kind::tuple;
  }

  // By the element's name, by whether there is text or more, by the word of the discriminator, by what is there.
  const Node& alternative(const Node& choice, element e) {
    std::vector<const Node*> left;
    for (std::size_t i = 0; i < choice.of.count; ++i) {
      const Node& each = choice.of.first[i];
      if (!each.name.local.empty() && is_called(each.name, e, e.parent())) left.push_back(&each);
    }
    if (left.empty()) {
      for (std::size_t i = 0; i < choice.of.count; ++i) left.push_back(&choice.of.first[i]);
    }
    if (left.size() == 1) return *left.front();
    bool more = has_elements(e);
    for (const pugi::xml_attribute attribute : e.attributes()) more = more || !is_declaration(attribute.name());
    bool scalars = false;
    for (const Node* each : left) scalars = scalars || !is_structured(*each);
    if (scalars && !more) {
      const std::string text = text_in(e);
      return scalar_alternative(choice, trimmed(text));
    }
    const Node* best = left.front();
    long most = -1'000'000;
    for (const Node* each : left) {
      if (!choice.tell.empty() && !each->word.empty() && each->word == word_of(*each, choice.tell, e)) return *each;
      const long points = likeness(*each, e);
      if (points <= most) continue;
      most = points;
      best = each;
    }
    return *best;
  }

  std::string word_of(const Node& object, std::string_view member, element e) {
    const Node* row = row_of(object, member);
    if (!row) return {};
    if (row->place == place::attribute) return std::string(trimmed(attribute_of(row->name, e).value()));
    return std::string(trimmed(text_in(row->place == place::element ? child_of(*row, e) : e)));
  }

  long likeness(const Node& node, element e) const {
    if (node.kind == kind::map || node.kind == kind::any) return -50;
    if (node.kind != kind::object) return -500;
    long points = 0;
    for (std::size_t i = 0; i < node.of.count; ++i) {
      const Node& row = node.of.first[i];
      if (row.rest) continue;
      points += is_there(row, e) ? 1 : row.required ? -100 : 0;
    }
    return points;
  }

  // ---- Anything: text, or an object of attributes and elements in which those of one name are an array.

  void any(element e) {
    bool structured = has_elements(e);
    for (const pugi::xml_attribute attribute : e.attributes()) {
      structured = structured || !(is_declaration(attribute.name()) || is_instance_attribute(e, attribute.name()));
    }
    std::string text = text_in(e);
    if (!is_utf8(text)) return blame(path_of(e), "text in UTF-8", "other bytes");
    if (!structured) return string(text);
    bool first = true;
    out_.text.push_back('{');
    for (const pugi::xml_attribute attribute : e.attributes()) {
      if (is_declaration(attribute.name()) || is_instance_attribute(e, attribute.name())) continue;
      std::string value;
      if (!append_unescaped(value, attribute.value())) return bad_reference(path_of(e) + "/@" + attribute.name());
      if (!is_utf8(value)) return blame(path_of(e) + "/@" + attribute.name(), "text in UTF-8", "other bytes");
      label(local_of(attribute.name()), first);
      string(value);
    }
    any_children(e, first);
    if (!trimmed(text).empty()) label("#text", first), string(text);
    out_.text.push_back('}');
  }

  void any_children(element e, bool& first) {
    for (const auto& [key, same] : grouped(elements_of(e))) {
      if (failed()) return;
      label(key, first);
      same.size() > 1 ? array(any_row(), same) : single(any_row(), same.front());
    }
  }

  xml_outcome out_;
  std::size_t level_ = 0;
  bool strict_;
  std::size_t depth_;
  bool keep_;
};

}  // namespace bindery::xml_detail

#endif  // BINDERY_XML_DECODE_HPP
