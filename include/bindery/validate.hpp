// Whether a value keeps the rules of its description: ranges, lengths, patterns, words. Only for those who ask; neither
// reading nor writing does.
//
// The rules of a struct are a table of its own, found by argument-dependent look-up and free until used:
//   template <class Self, class Check>
//   friend void bindery_rules(const Pet*, const Self& self, Check& check) {
//     check("name", self.name, check.length(1, 64), check.pattern("^[a-z]+$"));
//   }
#ifndef BINDERY_VALIDATE_HPP
#define BINDERY_VALIDATE_HPP

#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_place.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nullable.hpp>
#include <bindery/numbers.hpp>
#include <bindery/pattern.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
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

template <class T>
concept number_like = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;

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
constexpr bool less(A a, B b) {
  constexpr double beyond = 9223372036854775808.0;
  if constexpr (std::is_integral_v<A> && std::is_integral_v<B>) {
    return std::cmp_less(a, b);
  } else if constexpr (std::is_integral_v<A>) {
    const auto bound = static_cast<double>(b);
    if (bound >= beyond || bound <= -beyond) return static_cast<double>(a) < bound;
    const auto whole = static_cast<std::int64_t>(bound);
    return std::cmp_less(a, whole) || (std::cmp_equal(a, whole) && static_cast<double>(whole) < bound);
  } else if constexpr (std::is_integral_v<B>) {
    const auto value = static_cast<double>(a);
    if (value >= beyond || value <= -beyond) return value < static_cast<double>(b);
    const auto whole = static_cast<std::int64_t>(value);
    return std::cmp_less(whole, b) || (std::cmp_equal(whole, b) && value < static_cast<double>(whole));
  } else {
    return static_cast<double>(a) < static_cast<double>(b);
  }
}

/// A decimal number as digits and a power of ten.
struct scaled_number {
  std::uint64_t digits = 0;
  int exponent = 0;
  bool fits = true;
};

inline scaled_number scale(std::string_view text) {
  scaled_number number;
  bool fraction = false;
  std::size_t i = !text.empty() && text.front() == '-' ? 1 : 0;
  for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
    if (text[i] == '.') {
      fraction = true;
      continue;
    }
    if (number.digits > 1'000'000'000'000'000'000U) number.fits = false;
    number.digits = number.digits * 10 + static_cast<std::uint64_t>(text[i] - '0');
    if (fraction) --number.exponent;
  }
  int power = 0;
  const bool negative = i + 1 < text.size() && text[i + 1] == '-';
  for (++i; i < text.size(); ++i) {
    if (text[i] >= '0' && text[i] <= '9' && power < 10000) power = power * 10 + (text[i] - '0');
  }
  number.exponent += negative ? -power : power;
  while (number.digits != 0 && number.digits % 10 == 0) {
    number.digits /= 10;
    ++number.exponent;
  }
  return number;
}

/// Exact: both are taken as the decimal numbers that their texts are. What has too many digits to tell is let pass.
inline bool is_multiple(std::string_view value, std::string_view step) {
  const scaled_number v = scale(value);
  scaled_number s = scale(step);
  if (v.digits == 0 || s.digits == 0 || !v.fits || !s.fits) return true;
  for (; s.exponent > v.exponent; --s.exponent) {
    if (s.digits > 1'000'000'000'000'000'000U) return false;  // The step is greater than the value by far.
    s.digits *= 10;
  }
  if (s.digits > 1'000'000'000'000'000'000U) return true;
  std::uint64_t rest = v.digits % s.digits;
  for (int power = v.exponent; power > s.exponent && rest != 0; --power) rest = rest * 10 % s.digits;
  return rest == 0;
}

// ---- Rules. Each has `broken(value)` for the kinds of values that it speaks of: "" or what is wrong.

/// Of texts, in code points.
struct length_rule {
  std::size_t least = 0;
  std::size_t most = no_limit;

  template <text_like T>
  std::string broken(const T& value) const {
    std::size_t count = 0;
    for (const char c : std::string_view(value)) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return out_of("characters", count, least, most);
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
    return is_multiple(write(value), step) ? std::string() : "is no multiple of " + std::string(step);
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

/// Of arrays: no two items are alike.
struct unique_rule {
  template <class T>
    requires(is_list<T>)
  std::string broken(const T& value) const {
    for (std::size_t i = 0; i < value.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        if (value[i] == value[k])
          return "has items " + std::to_string(k) + " and " + std::to_string(i) + " that are alike";
      }
    }
    return {};
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

/// Walks through a value and notes what breaks a rule. Generated tables call it with a name, a member and its rules.
class validator {
 public:
  std::vector<violation> found;

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

  template <class T, class... Rule>
  void operator()(std::string_view name, const T& member, const Rule&... rules) {
    inside(name, [&] { (apply(member, rules), ...); });
  }

  template <class T>
  void member(std::string_view name, const T& value) {
    inside(name, [&] { walk(value); });
  }

  template <class T>
  void walk(const T& value) {
    if constexpr (model<T>) {
      walk_model(value);
    } else if constexpr (transparent<T>) {
      walk(value.value);
    } else if constexpr (requires { value.known(), value.word(); }) {
      if (!value.known()) note("is a word that the description does not list");
    } else if constexpr (requires { bindery_numbers(value); }) {
      if (!is_known(value)) note("is a number that the description does not list");
    } else if constexpr (requires { value.parsed(), value.text(); }) {
      if (!value.parsed()) note("is not of its format");
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
    std::visit([this](const auto& alternative) { walk(alternative); }, value);
  }
  template <class... T>
  void walk(const std::tuple<T...>& value) {
    std::size_t index = 0;
    std::apply([&](const auto&... item) { (inside(std::to_string(index++), [&] { walk(item); }), ...); }, value);
  }
  template <class T>
  void walk(const std::vector<T>& value) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      const T& item = value[i];
      inside(std::to_string(i), [&] { walk(item); });
    }
  }
  template <class T>
  void walk(const std::map<std::string, T>& value) {
    for (const auto& [name, item] : value) inside(name, [&, &one = item] { walk(one); });
  }

 private:
  template <class T>
  void walk_model(const T& object) {
    for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
      if constexpr (names_of<T>.size() > 0) {
        with_member(object, i, [&](const auto& member) { inside(names_of<T>[i], [&] { walk(member); }); });
      }
    }
    if constexpr (has_rest<const T>) {
      bindery_rest(static_cast<const T*>(nullptr), object, [&](const auto& rest) { walk(rest); });
    }
    if constexpr (requires { bindery_rules(static_cast<const T*>(nullptr), object, *this); }) {
      bindery_rules(static_cast<const T*>(nullptr), object, *this);
    }
  }

  template <class T, class Rule>
  void apply(const T& value, const Rule& rule) {
    if constexpr (requires { value.reveal(); }) {
      apply(value.reveal(), rule);
    } else if constexpr (requires { value.known(), value.word(); }) {
      apply(value.word(), rule);
    } else if constexpr (is_each<Rule> && is_list<T>) {
      for (std::size_t i = 0; i < value.size(); ++i) {
        const typename T::value_type& item = value[i];
        inside(std::to_string(i), [&] { apply_all(item, rule); });
      }
    } else if constexpr (is_each<Rule> && is_map<T>) {
      for (const auto& [name, item] : value) inside(name, [&, &one = item] { apply_all(one, rule); });
    } else if constexpr (requires { rule.broken(value); }) {
      if (std::string what = rule.broken(value); !what.empty()) note(std::move(what));
    }
  }
  template <class T, class Rule>
  void apply(const std::optional<T>& value, const Rule& rule) {
    if (value) apply(*value, rule);
  }
  template <class T, class Rule>
  void apply(const nullable<T>& value, const Rule& rule) {
    if (value) apply(*value, rule);
  }
  template <class T, class Rule>
  void apply(const box<T>& value, const Rule& rule) {
    apply(*value, rule);
  }
  template <class... T, class Rule>
  void apply(const std::variant<T...>& value, const Rule& rule) {
    std::visit([&](const auto& alternative) { apply(alternative, rule); }, value);
  }
  template <class T, class... Rule>
  void apply_all(const T& value, const each_rule<Rule...>& rules) {
    std::apply([&](const auto&... rule) { (apply(value, rule), ...); }, rules.rules);
  }

  template <class Use>
  void inside(std::string_view name, const Use& use) {
    const std::size_t size = where_.size();
    append_token(where_, name);
    use();
    where_.resize(size);
  }
  void note(std::string what) { found.push_back({where_, std::move(what)}); }

  std::string where_;
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
    check.walk(value);
  }
  return std::move(check.found);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_VALIDATE_HPP
