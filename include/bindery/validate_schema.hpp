// Rules that are schemas: what no C++ type says (`not`, `if`, `contains`, `patternProperties` …), asked of the JSON of
// a value. The keywords are those of JSON Schema 2020-12 without formats; `$ref` is the name of an entry in the table
// of the header. What is found says no text of the value, which may be a secret.
#ifndef BINDERY_VALIDATE_SCHEMA_HPP
#define BINDERY_VALIDATE_SCHEMA_HPP

#include <bindery/pattern.hpp>
#include <bindery/validate_rules.hpp>
#include <bindery/validate_tree.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {
namespace detail {

/// One schema and one value.
class schema_check {
 public:
  /// Notes what is wrong, and says whether nothing is.
  static bool run(const schema_rule& rule, const json_tree& value, violations& out) {
    looked_at seen(value.items.size());
    return schema_check(rule, *rule.tree, value, out, seen, nullptr).run();
  }

 private:
  /// Which items or members of a value some keyword has looked at, for those keywords that look at the others.
  using looked_at = std::vector<bool>;

  /// `outer`: the check of the same value that this one is a part of.
  schema_check(const schema_rule& rule, const json_tree& schema, const json_tree& value, violations& out,
               looked_at& seen, const schema_check* outer)
      : rule_(rule), schema_(schema), value_(value), out_(out), seen_(seen), outer_(outer) {}

  /// A schema that leads back to itself without going into the value says nothing that is not being asked already.
  bool is_circle() const {
    for (const schema_check* each = outer_; each != nullptr; each = each->outer_) {
      if (&each->schema_ == &schema_) return true;
    }
    return false;
  }

  bool run() {
    if (schema_.type == json_type::boolean) {
      if (schema_.text != "true") fail("must not be there");
      return good_;
    }
    if (is_circle()) return true;
    plain();
    composed();
    if (value_.type == json_type::array) array();
    if (value_.type == json_type::object) object();
    others();
    return good_;
  }

  void fail(std::string what) {
    good_ = false;
    out_.note(std::move(what));
  }
  const json_tree* key(std::string_view name) const { return schema_.find(name); }

  // ---- Other schemas, for the same value or one inside it

  bool fits(const json_tree& schema, const json_tree& value) const {
    violations quiet;
    looked_at seen(value.items.size());
    return schema_check(rule_, schema, value, quiet, seen, &value == &value_ ? this : nullptr).run();
  }
  /// Only asks. What was looked at counts when the answer is yes.
  bool fits_too(const json_tree& schema) {
    violations quiet;
    return joined(schema, quiet);
  }
  void require(const json_tree& schema) { good_ = joined(schema, out_) && good_; }
  bool joined(const json_tree& schema, violations& out) {
    looked_at seen(value_.items.size());
    if (!schema_check(rule_, schema, value_, out, seen, this).run()) return false;
    for (std::size_t i = 0; i < seen.size(); ++i) seen_[i] = seen_[i] || seen[i];
    return true;
  }
  void require_inside(const json_tree& schema, std::size_t index) {
    seen_[index] = true;
    const json_tree& item = value_.items[index];
    looked_at seen(item.items.size());
    out_.inside(value_.type == json_type::array ? std::to_string(index) : value_.names[index],
                [&] { good_ = schema_check(rule_, schema, item, out_, seen, nullptr).run() && good_; });
  }

  // ---- Keywords about one value

  void plain() {
    if (const json_tree* type = key("type")) check_type(*type);
    if (const json_tree* word = key("const")) {
      if (key_of(value_) != key_of(*word)) fail("is not the one value that `const` gives");
    }
    if (const json_tree* words = key("enum")) check_words(*words);
    if (value_.type == json_type::number) number();
    if (value_.type == json_type::text) text();
    if (value_.type == json_type::array) count("items", "minItems", "maxItems", value_.items.size());
    if (value_.type == json_type::object) count("properties", "minProperties", "maxProperties", value_.items.size());
  }

  void check_type(const json_tree& given) {
    bool is = is_of(given.text);
    std::string words = given.text;
    for (const json_tree& word : given.items) {
      is = is || is_of(word.text);
      words.append(words.empty() ? "" : " or ").append(word.text);
    }
    if (!is) fail("is not of the type " + words);
  }
  bool is_of(std::string_view word) const {
    switch (value_.type) {
      case json_type::null: return word == "null";
      case json_type::boolean: return word == "boolean";
      case json_type::text: return word == "string";
      case json_type::array: return word == "array";
      case json_type::object: return word == "object";
      default: return word == "number" || (word == "integer" && exact_number(value_.text).exponent >= 0);
    }
  }

  void check_words(const json_tree& words) {
    const std::string mine = key_of(value_);
    for (const json_tree& word : words.items) {
      if (mine == key_of(word)) return;
    }
    fail("is none of the values that `enum` lists");
  }

  void number() {
    const exact_number mine(value_.text);
    const auto bound = [&](std::string_view name, auto good, std::string_view what) {
      const json_tree* given = key(name);
      if (given != nullptr && !good(exact_number(given->text))) fail(std::string(what) + given->text);
    };
    bound("minimum", [&](const exact_number& n) { return !less(mine, n); }, "is less than ");
    bound("maximum", [&](const exact_number& n) { return !less(n, mine); }, "is greater than ");
    bound("exclusiveMinimum", [&](const exact_number& n) { return less(n, mine); }, "is not greater than ");
    bound("exclusiveMaximum", [&](const exact_number& n) { return less(mine, n); }, "is not less than ");
    bound("multipleOf", [&](const exact_number& n) { return is_multiple(mine, n); }, "is no multiple of ");
  }

  void text() {
    count("characters", "minLength", "maxLength", code_points_in(value_.text));
    const json_tree* pattern = key("pattern");
    if (pattern != nullptr && !pattern_matches(pattern->text, value_.text)) {
      fail("does not match the pattern " + pattern->text);
    }
  }

  void count(std::string_view what, std::string_view least, std::string_view most, std::size_t size) {
    std::string wrong = out_of(what, size, count_of(key(least), 0), count_of(key(most), no_limit));
    if (!wrong.empty()) fail(std::move(wrong));
  }
  static std::size_t count_of(const json_tree* given, std::size_t otherwise) {
    if (given == nullptr) return otherwise;
    const exact_number number(given->text);
    std::size_t count = 0;
    for (const char digit : number.digits) count = count * 10 + static_cast<std::size_t>(digit - '0');
    for (std::int64_t i = 0; i < number.exponent && i < 18; ++i) count *= 10;
    return count;
  }

  // ---- Keywords made of schemas

  void composed() {
    if (const json_tree* name = key("$ref")) {
      if (const json_tree* target = rule_.named(name->text)) require(*target);
    }
    if (const json_tree* all = key("allOf")) {
      for (const json_tree& part : all->items) require(part);
    }
    if (const json_tree* any = key("anyOf")) {
      if (fitting(*any) == 0) fail("fits no alternative of `anyOf`");
    }
    if (const json_tree* one = key("oneOf")) {
      const std::size_t count = fitting(*one);
      if (count == 0) fail("fits no alternative of `oneOf`");
      if (count > 1) fail("fits " + std::to_string(count) + " alternatives of `oneOf` and may fit only one");
    }
    if (const json_tree* no = key("not")) {
      if (fits(*no, value_)) fail("is what `not` forbids");
    }
    if (const json_tree* asked = key("if")) {
      const json_tree* then = key(fits_too(*asked) ? "then" : "else");
      if (then != nullptr) require(*then);
    }
  }
  std::size_t fitting(const json_tree& schemas) {
    std::size_t count = 0;
    for (const json_tree& each : schemas.items) count += fits_too(each) ? 1U : 0U;
    return count;
  }

  void array() {
    std::size_t next = 0;
    if (const json_tree* prefix = key("prefixItems")) {
      for (; next < prefix->items.size() && next < value_.items.size(); ++next) {
        require_inside(prefix->items[next], next);
      }
    }
    if (const json_tree* items = key("items")) {
      for (; next < value_.items.size(); ++next) require_inside(*items, next);
    }
    if (const json_tree* unique = key("uniqueItems"); unique != nullptr && unique->text == "true") {
      std::vector<std::string> keys;
      for (const json_tree& item : value_.items) keys.push_back(key_of(item));
      if (std::string what = said_of_twins(find_twins(keys)); !what.empty()) fail(std::move(what));
    }
    if (const json_tree* contains = key("contains")) contained(*contains);
  }
  void contained(const json_tree& contains) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < value_.items.size(); ++i) {
      if (!fits(contains, value_.items[i])) continue;
      seen_[i] = true;
      ++count;
    }
    const std::string what = "items that `contains` asks for";
    std::string wrong = out_of(what, count, count_of(key("minContains"), 1), count_of(key("maxContains"), no_limit));
    if (!wrong.empty()) fail(std::move(wrong));
  }

  void object() {
    for (std::size_t i = 0; i < value_.items.size(); ++i) member(i);
    if (const json_tree* required = key("required")) {
      for (const json_tree& name : required->items) need(name.text, "");
    }
    if (const json_tree* dependent = key("dependentRequired")) {
      for (std::size_t i = 0; i < dependent->items.size(); ++i) {
        if (!value_.find(dependent->names[i])) continue;
        for (const json_tree& name : dependent->items[i].items) need(name.text, dependent->names[i]);
      }
    }
    if (const json_tree* dependent = key("dependentSchemas")) {
      for (std::size_t i = 0; i < dependent->items.size(); ++i) {
        if (value_.find(dependent->names[i])) require(dependent->items[i]);
      }
    }
    if (const json_tree* names = key("propertyNames")) {
      for (const std::string& name : value_.names) {
        json_tree text;
        text.type = json_type::text;
        text.text = name;
        if (!fits(*names, text)) out_.inside(name, [&] { fail("has a name that `propertyNames` does not allow"); });
      }
    }
  }
  void need(std::string_view name, std::string_view beside) {
    if (value_.find(name)) return;
    std::string what = "has no `" + std::string(name) + "`";
    if (!beside.empty()) what.append(", which must be beside `").append(beside).append("`");
    fail(std::move(what));
  }
  void member(std::size_t index) {
    const std::string& name = value_.names[index];
    bool named = false;
    if (const json_tree* properties = key("properties")) {
      if (const json_tree* schema = properties->find(name)) {
        require_inside(*schema, index);
        named = true;
      }
    }
    if (const json_tree* patterns = key("patternProperties")) {
      for (std::size_t i = 0; i < patterns->items.size(); ++i) {
        if (!pattern_matches(patterns->names[i], name)) continue;
        require_inside(patterns->items[i], index);
        named = true;
      }
    }
    if (named) return;
    if (const json_tree* rest = key("additionalProperties")) require_inside(*rest, index);
  }

  /// What no keyword has looked at.
  void others() {
    const bool is_array = value_.type == json_type::array;
    if (!is_array && value_.type != json_type::object) return;
    const json_tree* rest = key(is_array ? "unevaluatedItems" : "unevaluatedProperties");
    if (rest == nullptr) return;
    for (std::size_t i = 0; i < value_.items.size(); ++i) {
      if (!seen_[i]) require_inside(*rest, i);
    }
  }

  const schema_rule& rule_;
  const json_tree& schema_;
  const json_tree& value_;
  violations& out_;
  looked_at& seen_;
  const schema_check* outer_;
  bool good_ = true;
};

inline void check_schema(const schema_rule& rule, const json_tree& value, violations& out) {
  schema_check::run(rule, value, out);
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_VALIDATE_SCHEMA_HPP
