// Regular expressions: the part of ECMA-262 that descriptions use, matched in time that grows with the text alone.
//
// Literals, `.`, classes with ranges and negation, \d \w \s and their opposites, \t \n \r \f \v \0 \xHH \uHHHH \u{H},
// escapes of punctuation, ^ $ \b \B, groups (capturing, named or not: all alike), alternatives, * + ? {n} {n,} {n,m},
// lazy or not. No look-around, no back-references, no \p. The generator tells which patterns are within this; others
// are not checked. Characters are code points; a pattern is found anywhere in a text, as JSON Schema has it.
#ifndef BINDERY_PATTERN_HPP
#define BINDERY_PATTERN_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {
namespace detail {

/// The code point at `at`, which moves behind it. Bytes that are not UTF-8 count as themselves.
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned first = byte(at);
  const std::size_t more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
  if (more == 0 || at + more >= text.size()) return ++at, static_cast<char32_t>(first);
  char32_t point = first & (0x3fU >> more);
  for (std::size_t i = 1; i <= more; ++i) point = point << 6 | (byte(at + i) & 0x3f);
  at += more + 1;
  return point;
}

struct code_point_range {
  char32_t first;
  char32_t last;
};

struct code_point_set {
  std::vector<code_point_range> ranges;
  bool negated = false;

  bool has(char32_t c) const {
    for (const auto& range : ranges) {
      if (c >= range.first && c <= range.last) return !negated;
    }
    return negated;
  }
  void add(char32_t first, char32_t last) { ranges.push_back({first, last}); }
  void add(const code_point_set& other) {
    if (!other.negated) {
      ranges.insert(ranges.end(), other.ranges.begin(), other.ranges.end());
      return;
    }
    char32_t from = 0;  // The ranges of the sets below are in order.
    for (const auto& range : other.ranges) {
      if (range.first > from) add(from, range.first - 1);
      from = range.last + 1;
    }
    add(from, 0x10ffff);
  }
};

inline code_point_set set_of_letter(char32_t letter) {
  code_point_set set;
  switch (letter) {
    case U'd':
    case U'D': set.ranges = {{U'0', U'9'}}; break;
    case U'w':
    case U'W': set.ranges = {{U'0', U'9'}, {U'A', U'Z'}, {U'_', U'_'}, {U'a', U'z'}}; break;
    default:
      set.ranges = {{9, 13},          {32, 32},         {0xa0, 0xa0},     {0x1680, 0x1680}, {0x2000, 0x200a},
                    {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}, {0xfeff, 0xfeff}};
  }
  set.negated = letter < U'a';
  return set;
}

enum class step_kind { set, split, jump, start, end, boundary, no_boundary, found };

struct step {
  step_kind kind;
  std::size_t to = 0;     // Of split and jump; of set, its index.
  std::size_t other = 0;  // Of split.
};

/// A pattern as steps of a machine that is in many of them at once.
class pattern_program {
 public:
  explicit pattern_program(std::string_view text) : text_(text) {
    alternatives();
    steps_.push_back({step_kind::found});
  }

  bool finds(std::string_view subject) const {
    std::vector<std::size_t> now;
    std::vector<std::size_t> next;
    std::vector<std::size_t> seen(steps_.size(), 0);
    std::size_t round = 0;
    std::size_t at = 0;
    char32_t before = none;
    for (;;) {
      std::size_t behind = at;
      const char32_t c = at < subject.size() ? next_code_point(subject, behind) : none;
      ++round;
      // A new attempt begins at every place, behind those that are on their way.
      std::vector<std::size_t> entered;
      for (const std::size_t step : now) enter(entered, seen, round, step, before, c);
      enter(entered, seen, round, 0, before, c);
      next.clear();
      for (const std::size_t index : entered) {
        if (steps_[index].kind == step_kind::found) return true;
        if (c != none && sets_[steps_[index].to].has(c)) next.push_back(index + 1);
      }
      if (c == none) return false;
      std::swap(now, next);
      before = c;
      at = behind;
    }
  }

 private:
  static constexpr char32_t none = 0xffffffff;

  static bool is_word(char32_t c) { return c != none && set_of_letter(U'w').has(c); }

  /// Adds the steps that read a character or have found it all and can be reached without reading one.
  void enter(std::vector<std::size_t>& entered, std::vector<std::size_t>& seen, std::size_t round, std::size_t from,
             char32_t before, char32_t c) const {
    std::vector<std::size_t> waiting{from};
    while (!waiting.empty()) {
      const std::size_t index = waiting.back();
      waiting.pop_back();
      if (seen[index] == round) continue;
      seen[index] = round;
      const step& here = steps_[index];
      const bool boundary = is_word(before) != is_word(c);
      switch (here.kind) {
        case step_kind::split: waiting.push_back(here.other); [[fallthrough]];
        case step_kind::jump: waiting.push_back(here.to); break;
        case step_kind::start:
          if (before == none) waiting.push_back(index + 1);
          break;
        case step_kind::end:
          if (c == none) waiting.push_back(index + 1);
          break;
        case step_kind::boundary:
          if (boundary) waiting.push_back(index + 1);
          break;
        case step_kind::no_boundary:
          if (!boundary) waiting.push_back(index + 1);
          break;
        default: entered.push_back(index);
      }
    }
  }

  // ---- From the text to the steps. The generator has checked the text.

  bool done() const { return at_ >= text_.size(); }
  bool at(char c) const { return !done() && text_[at_] == c; }
  bool take(char c) {
    if (!at(c)) return false;
    ++at_;
    return true;
  }

  void alternatives() {
    const std::size_t first = steps_.size();
    sequence();
    while (take('|')) {
      // split → what is there already, or the next one; the end of the first jumps over the second.
      insert(first, {step_kind::split, first + 1, steps_.size() + 2});
      const std::size_t jump = steps_.size();
      steps_.push_back({step_kind::jump});
      const std::size_t second = steps_.size();
      sequence();
      steps_[jump].to = steps_.size();
      steps_[first].other = second;
    }
  }

  void sequence() {
    while (!done() && !at('|') && !at(')')) {
      const std::size_t first = steps_.size();
      piece();
      repeat(first);
    }
  }

  void piece() {
    if (take('(')) {
      if (take('?') && !take(':')) {
        while (!done() && !take('>')) ++at_;  // A name, `?<name>`.
      }
      alternatives();
      take(')');
    } else if (take('^')) {
      steps_.push_back({step_kind::start});
    } else if (take('$')) {
      steps_.push_back({step_kind::end});
    } else if (take('.')) {
      code_point_set set;
      set.ranges = {{U'\n', U'\n'}, {U'\r', U'\r'}, {0x2028, 0x2029}};
      set.negated = true;
      read_one_of(std::move(set));
    } else if (take('[')) {
      bracket();
    } else if (take('\\')) {
      if (take('b')) return steps_.push_back({step_kind::boundary});
      if (take('B')) return steps_.push_back({step_kind::no_boundary});
      code_point_set set;
      escape(set);
      read_one_of(std::move(set));
    } else {
      code_point_set set;
      const char32_t c = next_code_point(text_, at_);
      set.add(c, c);
      read_one_of(std::move(set));
    }
  }

  void read_one_of(code_point_set set) {
    steps_.push_back({step_kind::set, sets_.size()});
    sets_.push_back(std::move(set));
  }

  void bracket() {
    code_point_set set;
    set.negated = take('^');
    while (!done() && !take(']')) {
      code_point_set first;
      item(first);
      const bool single = first.ranges.size() == 1 && first.ranges[0].first == first.ranges[0].last && !first.negated;
      if (single && at('-') && at_ + 1 < text_.size() && text_[at_ + 1] != ']') {
        ++at_;
        code_point_set last;
        item(last);
        set.add(first.ranges[0].first, last.ranges[0].last);
      } else {
        set.add(first);
      }
    }
    read_one_of(std::move(set));
  }
  void item(code_point_set& set) {
    if (take('\\')) {
      if (take('b')) return set.add(8, 8);
      return escape(set);
    }
    const char32_t c = next_code_point(text_, at_);
    set.add(c, c);
  }

  void escape(code_point_set& set) {
    const char32_t c = next_code_point(text_, at_);
    char32_t meant = c;
    switch (c) {
      case U'd':
      case U'D':
      case U'w':
      case U'W':
      case U's':
      case U'S': set = set_of_letter(c); return;
      case U't': meant = U'\t'; break;
      case U'n': meant = U'\n'; break;
      case U'r': meant = U'\r'; break;
      case U'f': meant = U'\f'; break;
      case U'v': meant = U'\v'; break;
      case U'0': meant = 0; break;
      case U'x': meant = hex(2); break;
      case U'u':
        if (take('{')) {
          meant = hex(8);
          take('}');
        } else {
          meant = hex(4);
        }
        break;
      default: break;
    }
    set.add(meant, meant);
  }
  char32_t hex(std::size_t most) {
    char32_t value = 0;
    for (std::size_t i = 0; i < most && !done(); ++i, ++at_) {
      const auto c = static_cast<unsigned char>(text_[at_]);
      const unsigned digit = c >= '0' && c <= '9'                       ? c - '0'
                             : (c | 0x20U) >= 'a' && (c | 0x20U) <= 'f' ? (c | 0x20U) - 'a' + 10
                                                                        : 16;
      if (digit == 16) break;
      value = value * 16 + digit;
    }
    return value;
  }

  // ---- Repetition

  void repeat(std::size_t first) {
    std::size_t least = 1;
    std::size_t most = 1;
    if (take('*')) {
      least = 0;
      most = unbounded;
    } else if (take('+')) {
      most = unbounded;
    } else if (take('?')) {
      least = 0;
    } else if (!counts(least, most)) {
      return;
    }
    take('?');
    const std::vector<step> once(steps_.begin() + static_cast<std::ptrdiff_t>(first), steps_.end());
    steps_.resize(first);
    for (std::size_t i = 0; i < least; ++i) copy(once, first);
    if (most == unbounded) {
      const std::size_t split = steps_.size();
      steps_.push_back({step_kind::split, split + 1});
      copy(once, first);
      steps_.push_back({step_kind::jump, split});
      steps_[split].other = steps_.size();
      return;
    }
    std::vector<std::size_t> splits;
    for (std::size_t i = least; i < most; ++i) {
      splits.push_back(steps_.size());
      steps_.push_back({step_kind::split, steps_.size() + 1});
      copy(once, first);
    }
    for (const std::size_t split : splits) steps_[split].other = steps_.size();
  }

  /// `{n}`, `{n,}` or `{n,m}`; any other brace is itself.
  bool counts(std::size_t& least, std::size_t& most) {
    const std::size_t before = at_;
    if (take('{') && number(least)) {
      most = least;
      if (take(',') && !number(most)) most = unbounded;
      if (take('}')) return true;
    }
    at_ = before;
    least = most = 1;
    return false;
  }
  bool number(std::size_t& value) {
    const std::size_t before = at_;
    value = 0;
    for (; !done() && text_[at_] >= '0' && text_[at_] <= '9' && value < 100000; ++at_) {
      value = value * 10 + static_cast<std::size_t>(text_[at_] - '0');
    }
    return at_ > before;
  }

  /// Appends steps that stood at `first`.
  void copy(const std::vector<step>& once, std::size_t first) {
    const std::size_t moved = steps_.size() - first;
    for (step one : once) {
      if (one.kind == step_kind::split || one.kind == step_kind::jump) one.to += moved;
      if (one.kind == step_kind::split) one.other += moved;
      steps_.push_back(one);
    }
  }

  /// Puts a step before those from `place` on, whose targets move with them.
  void insert(std::size_t place, step one) {
    for (step& other : steps_) {
      const bool jumps = other.kind == step_kind::split || other.kind == step_kind::jump;
      if (jumps && other.to >= place) ++other.to;
      if (other.kind == step_kind::split && other.other >= place) ++other.other;
    }
    steps_.insert(steps_.begin() + static_cast<std::ptrdiff_t>(place), one);
  }

  static constexpr std::size_t unbounded = static_cast<std::size_t>(-1);

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<step> steps_;
  std::vector<code_point_set> sets_;
};

inline bool pattern_matches(std::string_view pattern, std::string_view text) {
  return pattern_program(pattern).finds(text);
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_PATTERN_HPP
