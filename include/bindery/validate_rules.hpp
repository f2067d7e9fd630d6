// Whether a value keeps the rules of its description: ranges, lengths, patterns, words. Only for those who ask; neither
// reading nor writing does.
//
// The rules of a struct are a table of its own, found by argument-dependent look-up and free until used:
//   template <class Self, class Check>
//   friend void bindery_rules(const Pet*, const Self& self, Check& check) {
//     check.whole(self, check.schema("{\"required\":[\"name\"]}"));
//     check("name", self.name, check.length(1, 64), check.pattern("^[a-z]+$"));
//   }
#ifndef BINDERY_VALIDATE_RULES_HPP
#define BINDERY_VALIDATE_RULES_HPP

#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_parts.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nullable.hpp>
#include <bindery/numbers.hpp>
#include <bindery/pattern.hpp>
#include <bindery/transparent.hpp>
#include <bindery/validate_tree.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace bindery::inline v1 {

/// A value that breaks a rule.
struct violation {
  using bindery_printed = runtime_tag;

  std::string where;  ///< Its JSON Pointer.
  std::string what;   ///< The rule, as a sentence about the value.

  friend bool operator==(const violation&, const violation&) = default;
};

inline std::string to_string(const violation& broken) {
  return (broken.where.empty() ? std::string("the value") : broken.where) + ": " + broken.what;
}

inline constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

namespace detail {

inline std::string out_of(std::string_view what, std::size_t count, std::size_t least, std::size_t most) {
  if (count >= least && count <= most) return {};
  std::string text = "has " + std::to_string(count) + " " + std::string(what) + ", ";
  return text + (count < least ? "fewer than " + std::to_string(least) : "more than " + std::to_string(most));
}

inline std::size_t code_points_in(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1U : 0U;
  return count;
}

inline std::string said_of_twins(std::pair<std::size_t, std::size_t> twins) {
  if (twins.first == twins.second) return {};
  return "has items " + std::to_string(twins.first) + " and " + std::to_string(twins.second) + " that are alike";
}

/// Numbers that are kept as text.
template <class T>
concept decimal_like =
    std::is_constructible_v<T, std::int64_t> && std::is_constructible_v<T, double> && requires(const T& value) {
      { value.text() } -> std::convertible_to<std::string_view>;
    };

template <class T>
concept number_like = (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) || decimal_like<T>;

template <class T>
concept text_like = std::is_convertible_v<const T&, std::string_view>;

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

template <class T>
inline constexpr bool is_map = false;
template <class T>
inline constexpr bool is_map<std::map<std::string, T>> = true;

/// Compares numbers of any two types by their values, which a conversion of both to double would not.
template <class A, class B>
constexpr bool less(const A& a, const B& b) {
  constexpr double beyond = 9223372036854775808.0;
  if constexpr (std::is_integral_v<A> && std::is_integral_v<B>) {
    return std::cmp_less(a, b);
  } else if constexpr (decimal_like<A> || decimal_like<B>) {
    return less(exact_number(write(a)), exact_number(write(b)));
  } else if constexpr (std::is_integral_v<A>) {
    const auto bound = static_cast<double>(b);
    if (bound != bound) return false;
    if (bound >= beyond || bound <= -beyond) return static_cast<double>(a) < bound;
    const auto whole = static_cast<std::int64_t>(bound);
    return std::cmp_less(a, whole) || (std::cmp_equal(a, whole) && static_cast<double>(whole) < bound);
  } else if constexpr (std::is_integral_v<B>) {
    const auto value = static_cast<double>(a);
    if (value != value) return false;
    if (value >= beyond || value <= -beyond) return value < static_cast<double>(b);
    const auto whole = static_cast<std::int64_t>(value);
    return std::cmp_less(whole, b) || (std::cmp_equal(whole, b) && value < static_cast<double>(whole));
  } else {
    return static_cast<double>(a) < static_cast<double>(b);
  }
}

// ---- Rules. Each has `broken(value)` for the kinds of values that it speaks of: "" or what is wrong.

/// Of texts, in code points.
struct length_rule {
  std::size_t least = 0;
  std::size_t most = no_limit;

  template <text_like T>
  std::string broken(const T& value) const {
    return out_of("characters", code_points_in(value), least, most);
  }
};

/// Of texts: ECMA-262, as much of it as pattern.hpp has.
struct pattern_rule {
  std::string_view text;

  template <text_like T>
  std::string broken(const T& value) const {
    if (pattern_matches(text, value)) return {};
    return "does not match the pattern " + std::string(text);
  }
};

template <class Number>
struct at_least_rule {
  Number bound;

  template <number_like T>
  std::string broken(const T& value) const {
    return less(value, bound) ? "is less than " + write(bound) : std::string();
  }
};

template <class Number>
struct at_most_rule {
  Number bound;

  template <number_like T>
  std::string broken(const T& value) const {
    return less(bound, value) ? "is greater than " + write(bound) : std::string();
  }
};

template <class Number>
struct above_rule {
  Number bound;

  template <number_like T>
  std::string broken(const T& value) const {
    return less(bound, value) ? std::string() : "is not greater than " + write(bound);
  }
};

template <class Number>
struct below_rule {
  Number bound;

  template <number_like T>
  std::string broken(const T& value) const {
    return less(value, bound) ? std::string() : "is not less than " + write(bound);
  }
};

template <class Number>
at_least_rule(Number) -> at_least_rule<Number>;
template <class Number>
at_most_rule(Number) -> at_most_rule<Number>;
template <class Number>
above_rule(Number) -> above_rule<Number>;
template <class Number>
below_rule(Number) -> below_rule<Number>;

/// Exact, by the decimal digits.
struct multiple_of_rule {
  std::string_view step;

  template <number_like T>
  std::string broken(const T& value) const {
    if (is_multiple(exact_number(write(value)), exact_number(step))) return {};
    return "is no multiple of " + std::string(step);
  }
};

/// Of arrays.
struct items_rule {
  std::size_t least = 0;
  std::size_t most = no_limit;

  template <class T>
    requires(is_list<T>)
  std::string broken(const T& value) const {
    return out_of("items", value.size(), least, most);
  }
};

/// Of arrays: no two items are alike, as JSON has it.
struct unique_rule {
  template <class T>
    requires(is_list<T>)
  std::string broken(const T& value) const {
    using item = typename T::value_type;
    if constexpr (std::is_integral_v<item> || std::is_same_v<item, std::string>) {
      return said_of_twins(find_twins(value));
    } else {
      std::vector<std::string> keys;
      for (const item& one : value) keys.push_back(key_of(parse_tree(write(one))));
      return said_of_twins(find_twins(keys));
    }
  }
};

/// Of maps.
struct properties_rule {
  std::size_t least = 0;
  std::size_t most = no_limit;

  template <class T>
    requires(is_map<T>)
  std::string broken(const T& value) const {
    return out_of("properties", value.size(), least, most);
  }
};

/// Rules of every item of an array, or of every value of a map.
template <class... Rule>
struct each_rule {
  std::tuple<Rule...> rules;

  constexpr explicit each_rule(Rule... listed) : rules(listed...) {}
};

template <class T>
inline constexpr bool is_each = false;
template <class... Rule>
inline constexpr bool is_each<each_rule<Rule...>> = true;

/// Rules of one item of a tuple.
template <class... Rule>
struct item_rule {
  std::size_t index;
  each_rule<Rule...> of_item;
};

template <class T>
inline constexpr bool is_item = false;
template <class... Rule>
inline constexpr bool is_item<item_rule<Rule...>> = true;

template <class T>
inline constexpr bool is_tuple = false;
template <class... T>
inline constexpr bool is_tuple<std::tuple<T...>> = true;

/// What was found, and the place that is looked at.
struct violations {
  std::vector<violation> found{};
  std::string where{};

  void note(std::string what) { found.push_back({where, std::move(what)}); }

  template <class Use>
  void inside(std::string_view name, const Use& use) {
    const std::size_t size = where.size();
    append_token(where, name);
    use();
    where.resize(size);
  }
};

/// The schemas of one validation, each parsed once. Texts are known by their address.
using parsed_schemas = std::map<const char*, json_tree>;

inline const json_tree& parsed(parsed_schemas& known, const char* text) {
  const auto [at, is_new] = known.try_emplace(text);
  if (is_new) at->second = parse_tree(text);
  return at->second;
}

/// A schema as JSON, for a value as JSON. `alone`: it says all there is to say of the value. The table of the header
/// has the schemas that it refers to: name, text, name, text … Defined by validate_schema.hpp.
struct schema_rule {
  const json_tree* tree;
  bool alone;
  const char* const* table;
  std::size_t count;
  parsed_schemas* known;

  const json_tree* named(std::string_view name) const {
    for (std::size_t i = 0; i + 1 < count; i += 2) {
      if (name == table[i]) return &parsed(*known, table[i + 1]);
    }
    return nullptr;
  }
};

/// Walks through a value and notes what breaks a rule. Generated tables call it with a name, a member and its rules.
class validator {
 public:
  violations out;

  // The tables name rules through the validator, so that a header with tables does not need this file.
  template <class... Size>
  static constexpr length_rule length(Size... size) {
    return {static_cast<std::size_t>(size)...};
  }
  static constexpr pattern_rule pattern(std::string_view text) { return {text}; }
  template <class Number>
  static constexpr at_least_rule<Number> at_least(Number bound) {
    return {bound};
  }
  template <class Number>
  static constexpr at_most_rule<Number> at_most(Number bound) {
    return {bound};
  }
  template <class Number>
  static constexpr above_rule<Number> above(Number bound) {
    return {bound};
  }
  template <class Number>
  static constexpr below_rule<Number> below(Number bound) {
    return {bound};
  }
  static constexpr multiple_of_rule multiple_of(std::string_view step) { return {step}; }
  template <class... Size>
  static constexpr items_rule items(Size... size) {
    return {static_cast<std::size_t>(size)...};
  }
  static constexpr unique_rule unique() { return {}; }
  template <class... Size>
  static constexpr properties_rule properties(Size... size) {
    return {static_cast<std::size_t>(size)...};
  }
  template <class... Rule>
  static constexpr each_rule<Rule...> each(Rule... rules) {
    return each_rule<Rule...>(rules...);
  }
  template <class... Rule>
  static constexpr item_rule<Rule...> item(std::size_t index, Rule... rules) {
    return {index, each_rule<Rule...>(rules...)};
  }
  template <class... Table>
  schema_rule schema(const char* text, const Table&... table) {
    return make_schema(text, false, table...);
  }
  template <class... Table>
  schema_rule schema_alone(const char* text, const Table&... table) {
    return make_schema(text, true, table...);
  }

  /// A member and its rules; what is inside it is looked at later.
  template <class T, class... Rule>
  void operator()(std::string_view name, const T& member, const Rule&... rules) {
    out.inside(name, [&] { (apply(member, rules), ...); });
  }
  /// Rules of a whole value, or of the fields without a member of their own.
  template <class T, class... Rule>
  void whole(const T& value, const Rule&... rules) {
    (apply(value, rules), ...);
  }
  /// A parameter: its rules and what is inside it.
  template <class T, class... Rule>
  void member(std::string_view name, const T& value, const Rule&... rules) {
    out.inside(name, [&] {
      (apply(value, rules), ...);
      visit(value);
    });
  }
  template <class T>
  void visit(const T& value) {
    if (settled_.empty() || !settled_.contains(out.where)) walk(value);
  }

 private:
  template <class T>
  void walk(const T& value) {
    if constexpr (transparent<T>) {
      walk(value.value);
    } else if constexpr (model<T>) {
      walk_model(value);
    } else if constexpr (requires { value.known(), value.word(); }) {
      if (!value.known()) out.note("is a word that the description does not list");
    } else if constexpr (requires { bindery_numbers(value); }) {
      if (!is_known(value)) out.note("is a number that the description does not list");
    } else if constexpr (requires { value.parsed(), value.text(); }) {
      if (!value.parsed()) out.note("is not of its format");
    }
  }
  template <class T>
  void walk(const std::optional<T>& value) {
    if (value) walk(*value);
  }
  template <class T>
  void walk(const nullable<T>& value) {
    if (value) walk(*value);
  }
  template <class T>
  void walk(const box<T>& value) {
    walk(*value);
  }
  template <class... T>
  void walk(const std::variant<T...>& value) {
    std::visit([this](const auto& alternative) { this->walk(alternative); }, value);
  }
  template <class... T>
  void walk(const std::tuple<T...>& value) {
    std::size_t index = 0;
    std::apply([&](const auto&... item) { (out.inside(std::to_string(index++), [&] { visit(item); }), ...); }, value);
  }
  template <class T>
  void walk(const std::vector<T>& value) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      const T& item = value[i];
      out.inside(std::to_string(i), [&] { visit(item); });
    }
  }
  template <class T>
  void walk(const std::map<std::string, T>& value) {
    for (const auto& [name, item] : value) out.inside(name, [&, &one = item] { visit(one); });
  }

  // The rules first: they may settle what is not to be looked at again.
  template <class T>
  void walk_model(const T& object) {
    if constexpr (requires { bindery_rules(static_cast<const T*>(nullptr), object, *this); }) {
      bindery_rules(static_cast<const T*>(nullptr), object, *this);
    }
    for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
      if constexpr (names_of<T>.size() > 0) {
        with_member(object, i, [&](const auto& member) { out.inside(names_of<T>[i], [&] { visit(member); }); });
      }
    }
    if constexpr (has_rest<const T>) {
      bindery_rest(static_cast<const T*>(nullptr), object, [&](const auto& rest) { walk(rest); });
    }
  }

  template <class T, class Rule>
  void apply(const T& value, const Rule& rule) {
    if constexpr (std::is_same_v<Rule, schema_rule>) {
      apply_schema(value, rule);
    } else {
      apply_plain(value, rule);
    }
  }

  template <class T>
  void apply_schema(const T& value, const schema_rule& rule) {
    if (rule.alone) settled_.insert(out.where);
    check_schema(rule, parse_tree(write(value)), out);
  }
  template <class T>
  void apply_schema(const std::optional<T>& value, const schema_rule& rule) {
    if (value) apply_schema(*value, rule);
  }

  template <class T, class Rule>
  void apply_plain(const T& value, const Rule& rule) {
    if constexpr (requires { value.reveal(); }) {
      apply(value.reveal(), rule);
    } else if constexpr (requires { value.known(), value.word(); }) {
      apply(value.word(), rule);
    } else if constexpr (transparent<T>) {
      apply(value.value, rule);
    } else if constexpr (is_each<Rule> && is_list<T>) {
      for (std::size_t i = 0; i < value.size(); ++i) {
        const typename T::value_type& item = value[i];
        out.inside(std::to_string(i), [&] { apply_all(item, rule); });
      }
    } else if constexpr (is_each<Rule> && is_map<T>) {
      for (const auto& [name, item] : value) out.inside(name, [&, &one = item] { apply_all(one, rule); });
    } else if constexpr (is_item<Rule> && is_tuple<T>) {
      std::size_t index = 0;
      std::apply([&](const auto&... item) { (apply_item(item, index++, rule), ...); }, value);
    } else if constexpr (requires { rule.broken(value); }) {
      if (std::string what = rule.broken(value); !what.empty()) out.note(std::move(what));
    }
  }
  template <class T, class Rule>
  void apply_plain(const std::optional<T>& value, const Rule& rule) {
    if (value) apply(*value, rule);
  }
  template <class T, class Rule>
  void apply_plain(const nullable<T>& value, const Rule& rule) {
    if (value) apply(*value, rule);
  }
  template <class T, class Rule>
  void apply_plain(const box<T>& value, const Rule& rule) {
    apply(*value, rule);
  }
  template <class... T, class Rule>
  void apply_plain(const std::variant<T...>& value, const Rule& rule) {
    std::visit([&](const auto& alternative) { apply(alternative, rule); }, value);
  }
  template <class T, class... Rule>
  void apply_all(const T& value, const each_rule<Rule...>& rules) {
    std::apply([&](const auto&... rule) { (apply(value, rule), ...); }, rules.rules);
  }
  template <class T, class... Rule>
  void apply_item(const T& item, std::size_t index, const item_rule<Rule...>& rule) {
    if (index == rule.index) out.inside(std::to_string(index), [&] { apply_all(item, rule.of_item); });
  }

  schema_rule make_schema(const char* text, bool alone) { return {&parsed(known_, text), alone, nullptr, 0, &known_}; }
  template <std::size_t N>
  schema_rule make_schema(const char* text, bool alone, const char* const (&table)[N]) {
    return {&parsed(known_, text), alone, table, N, &known_};
  }

  parsed_schemas known_;
  std::set<std::string> settled_;  // Places whose rules have said all.
};

}  // namespace detail

/// Every rule that the value breaks, with its place; none means that it keeps them all. Words that an enum does not
/// list and dates that are none are told too. `Params` of an operation can be asked about like a model.
template <class T>
std::vector<violation> validate(const T& value) {
  detail::validator check;
  if constexpr (requires { T::bindery_rules_of(value, check); }) {
    T::bindery_rules_of(value, check);
  } else {
    check.visit(value);
  }
  return std::move(check.out.found);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_VALIDATE_RULES_HPP
