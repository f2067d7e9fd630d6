// JSON as a tree, with numbers that are compared without rounding: for rules about values that have no type of their
// own. Only validation needs one.
#ifndef BINDERY_VALIDATE_TREE_HPP
#define BINDERY_VALIDATE_TREE_HPP

#include <bindery/json_number.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/read_options.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {
namespace detail {

/// digits × 10^exponent, without zeros at either end of the digits, so that equal numbers are equal objects.
struct exact_number {
  std::string digits{};  // None is zero.
  std::int64_t exponent = 0;
  bool negative = false;

  exact_number() = default;
  /// A number as JSON writes it.
  explicit exact_number(std::string_view text) {
    const scanned_decimal read = scan_decimal(text.data(), text.data() + text.size());
    for (const char* p = read.first + (read.negative ? 1 : 0); p != read.digits_end; ++p) {
      if (*p != '.' && !(digits.empty() && *p == '0')) digits.push_back(*p);
    }
    exponent = read.exponent;
    for (; !digits.empty() && digits.back() == '0'; digits.pop_back()) ++exponent;
    negative = read.negative && !digits.empty();
    if (digits.empty()) exponent = 0;
  }

  /// One text for all spellings of the number.
  std::string text() const { return (negative ? "-" : "") + digits + "e" + std::to_string(exponent); }
};

inline bool less(const exact_number& a, const exact_number& b) {
  if (a.negative != b.negative) return a.negative;
  const bool swapped = a.negative;  // Of two negative numbers, the one with more behind its sign is less.
  const exact_number& low = swapped ? b : a;
  const exact_number& high = swapped ? a : b;
  if (low.digits.empty() || high.digits.empty()) return low.digits.empty() && !high.digits.empty();
  const std::int64_t low_end = low.exponent + static_cast<std::int64_t>(low.digits.size());
  const std::int64_t high_end = high.exponent + static_cast<std::int64_t>(high.digits.size());
  return low_end != high_end ? low_end < high_end : low.digits < high.digits;
}

/// Takes digits from digits, where that leaves nothing negative.
inline bool subtract(std::string& from, const std::string& digits) {
  if (from.size() < digits.size() || (from.size() == digits.size() && from < digits)) return false;
  int borrowed = 0;
  for (std::size_t i = 0; i < from.size(); ++i) {
    char& digit = from[from.size() - 1 - i];
    int value = digit - '0' - borrowed - (i < digits.size() ? digits[digits.size() - 1 - i] - '0' : 0);
    borrowed = value < 0 ? 1 : 0;
    if (borrowed != 0) value += 10;
    digit = static_cast<char>('0' + value);
  }
  from.erase(0, (std::min)(from.find_first_not_of('0'), from.size()));
  return true;
}

/// Whether a number is a multiple of another, by long division.
inline bool is_multiple(const exact_number& number, const exact_number& of) {
  if (number.digits.empty() || of.digits.empty()) return true;
  if (number.exponent < of.exponent) return false;  // Its last digit is no zero.
  // More zeros than this bring in no factor of the divisor that is not there yet.
  const auto enough = static_cast<std::int64_t>(of.digits.size()) * 4 + 1;
  const auto zeros = static_cast<std::size_t>((std::min)(number.exponent - of.exponent, enough));
  std::string rest;
  for (std::size_t i = 0; i < number.digits.size() + zeros; ++i) {
    const char digit = i < number.digits.size() ? number.digits[i] : '0';
    if (!rest.empty() || digit != '0') rest.push_back(digit);
    while (!rest.empty() && subtract(rest, of.digits)) {
    }
  }
  return rest.empty();
}

enum class json_type { null, boolean, number, text, array, object };

struct json_tree {
  json_type type = json_type::null;
  std::string text{};                // Of a text without its escapes; of a number or boolean as it is written.
  std::vector<std::string> names{};  // Of an object, one for each item.
  std::vector<json_tree> items{};

  /// The member of an object, or null; of twins the last one.
  const json_tree* find(std::string_view name) const {
    for (std::size_t i = names.size(); i > 0; --i) {
      if (names[i - 1] == name) return &items[i - 1];
    }
    return nullptr;
  }
};

// As deep as the reader lets it go.
inline void read_tree(json_reader& reader, json_tree& tree) {
  const char first = reader.first_character();
  switch (first) {
    case '"':
      tree.type = json_type::text;
      tree.text = reader.string();
      return;
    case '[':
      tree.type = json_type::array;
      for (bool more = reader.first_element(); more; more = reader.next_element()) {
        read_tree(reader, tree.items.emplace_back());
      }
      return;
    case '{': {
      tree.type = json_type::object;
      std::string name;
      for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
        tree.names.push_back(name);
        read_tree(reader, tree.items.emplace_back());
      }
      return;
    }
    case 't':
    case 'f': tree.type = json_type::boolean; break;
    default: tree.type = first == '-' || is_digit(first) ? json_type::number : json_type::null; break;
  }
  tree.text = reader.skip();
}

/// The tree of a text that is JSON.
inline json_tree parse_tree(std::string_view text) {
  read_options options;
  options.depth = 1024;
  json_reader reader(text, options);
  json_tree tree;
  read_tree(reader, tree);
  return tree;
}

/// A text that two values share exactly when JSON Schema calls them equal: 1 is 1.0, and members have no order.
inline void append_key(std::string& key, const json_tree& tree) {
  switch (tree.type) {
    case json_type::null: key += 'n'; return;
    case json_type::boolean: key += tree.text[0]; return;
    case json_type::number: key.append(exact_number(tree.text).text()).append(";"); return;
    case json_type::text: key.append("\"").append(std::to_string(tree.text.size())).append(":" + tree.text); return;
    case json_type::array:
      key += '[';
      for (const auto& item : tree.items) append_key(key, item);
      key += ']';
      return;
    default: break;
  }
  std::map<std::string_view, const json_tree*> members;  // Of twins the last one counts.
  for (std::size_t i = 0; i < tree.items.size(); ++i) members[tree.names[i]] = &tree.items[i];
  key += '{';
  for (const auto& [name, item] : members) {
    key.append(std::to_string(name.size())).append(":").append(name);
    append_key(key, *item);
  }
  key += '}';
}

inline std::string key_of(const json_tree& tree) {
  std::string key;
  append_key(key, tree);
  return key;
}

/// The first two indices whose keys are equal, the smaller one first; twice the same where all differ.
template <class Key>
std::pair<std::size_t, std::size_t> find_twins(const std::vector<Key>& keys) {
  std::vector<std::size_t> order(keys.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return keys[a] < keys[b] || (!(keys[b] < keys[a]) && a < b); });
  std::pair<std::size_t, std::size_t> twins{0, 0};
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (keys[order[i - 1]] < keys[order[i]]) continue;
    if (twins.first == twins.second || order[i] < twins.second) twins = {order[i - 1], order[i]};
  }
  return twins;
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_VALIDATE_TREE_HPP
