// A strict pull reader for RFC 8259 over a text in memory. It knows nothing of models, so it is compiled once; what
// depends on a model is in json_read.hpp. The first fault ends the reading: every later call sees the end of the text.
#ifndef BINDERY_JSON_READER_HPP
#define BINDERY_JSON_READER_HPP

#include <bindery/fault.hpp>
#include <bindery/json_fields.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_place.hpp>
#include <bindery/json_scan.hpp>
#include <bindery/read_options.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

class json_reader {
 public:
  /// What the field functions return behind the last field, and for a name that the table does not have.
  static constexpr std::size_t end = static_cast<std::size_t>(-1);
  static constexpr std::size_t unknown = end - 1;

  json_reader(std::string_view text, const read_options& how) noexcept
      : options(how), strict(how.strict), text_(text), p_(text.data()), end_(text.data() + text.size()) {}

  const read_options& options;
  bool strict;  ///< As in the options, or for a while more than that.
  /// The values of fields that the description does not know; filled where the options want them kept.
  std::vector<std::string_view> unknown_values;

  /// A place to come back to when the value there turns out to be of another type. Coming back forgets a fault.
  struct spot {
    const char* p;
    std::size_t depth;
    std::size_t unknown;
  };
  spot here() const noexcept { return {p_, depth_, unknown_values.size()}; }
  void back_to(spot place) {
    read_again_ += static_cast<std::size_t>((failed() ? reached_ : p_) - place.p);
    p_ = place.p;
    depth_ = place.depth;
    unknown_values.resize(place.unknown);
    fault_.reset();
  }
  /// Whether a value may still be read on trial. Unions inside unions multiply the work, and a text must not decide how
  /// much of it there is.
  bool may_try() const noexcept { return read_again_ / 64 <= text_.size() + 1024; }

  bool failed() const noexcept { return fault_.has_value(); }
  std::size_t offset() const noexcept { return static_cast<std::size_t>(p_ - text_.data()); }
  std::size_t remaining() const noexcept { return static_cast<std::size_t>(end_ - p_); }
  std::string_view text() const noexcept { return text_; }

  /// Behind the one value of a text there may be white space only.
  void finish() {
    skip_space();
    if (p_ != end_) [[unlikely]]
      broken("the end of the text");
  }

  /// What went wrong; only after `failed()`.
  mismatch why() const {
    if (!fault_->json) return {"offset " + std::to_string(fault_->offset), fault_->expected, fault_->found};
    std::string where = json_place(text_).at(fault_->offset);
    if (fault_->member) append_token(where, *fault_->member);
    return {std::move(where), fault_->expected, fault_->found};
  }

  // ---- Faults. `expected` and `found` are kinds of things, never values.

  /// The value at this place is JSON, but not what is expected.
  void refuse(std::string expected) {
    skip_space();
    const std::string_view found = kind_here();
    const std::size_t start = offset();
    skip();
    // When the value is not JSON, that is the fault, and it was noted first.
    refuse_at(start, std::move(expected), found);
  }
  /// The same for a value at the offset `start` that was read.
  void refuse_at(std::size_t start, std::string expected, std::string_view found) {
    fail({start, true, std::nullopt, std::move(expected), std::string(found)});
  }
  /// A member that must be there was not in the object that began at `start`.
  void missing(std::size_t start, std::string_view name) {
    fail({start, true, name, "a value, because the member is required", "nothing"});
  }
  /// The text is not JSON at this place.
  void broken(std::string_view expected) { broken(expected, kind_here()); }

  // ---- Objects of a table: for (i = first_field(t); i != end; i = next_field(t, i + 1)) …

  std::size_t first_field(const field_table& table) { return open_object() ? field(table, 0) : end; }
  /// `likely` is the index that is tried first.
  std::size_t next_field(const field_table& table, std::size_t likely) {
    return more_in_object() ? field(table, likely) : end;
  }

  /// The name of the field that was `unknown`, until the next string is read.
  std::string_view unknown_name() const noexcept { return unknown_name_; }

  // ---- Objects with any names: for (m = first_name(n); m; m = next_name(n)) …

  bool first_name(std::string& name) { return open_object() && take_name(name); }
  bool next_name(std::string& name) { return more_in_object() && take_name(name); }

  // ---- Arrays: for (m = first_element(); m; m = next_element()) …

  bool first_element() {
    skip_space();
    if (!take('[')) [[unlikely]]
      return refuse("an array"), false;
    if (!deeper()) [[unlikely]]
      return false;
    skip_space();
    if (take(']')) return --depth_, false;
    return true;
  }
  bool next_element() {
    skip_space();
    if (take(',')) [[likely]]
      return true;
    if (take(']')) [[likely]]
      return --depth_, false;
    return broken("a comma or the end of the array"), false;
  }

  // ---- Values

  /// The first character of the next value, which tells its kind; NUL at the end of the text.
  char first_character() const {
    const char* p = after_space(p_, end_);
    return p == end_ ? '\0' : *p;
  }

  bool at_null() const {
    const char* p = after_space(p_, end_);
    return p != end_ && *p == 'n';
  }
  void null() {
    skip_space();
    word("null");
  }

  void boolean(bool& value) {
    skip_space();
    if (p_ != end_ && *p_ == 't') {
      value = true;
      word("true");
    } else if (p_ != end_ && *p_ == 'f') {
      value = false;
      word("false");
    } else {
      refuse("true or false");
    }
  }

  /// A whole number of a signed type whose greatest value is `high`; `kind` names the type in a mismatch.
  std::int64_t integer(std::int64_t high, std::string_view kind) {
    const whole_number number = whole(kind);
    const std::uint64_t most = static_cast<std::uint64_t>(high) + (number.negative ? 1 : 0);
    if (number.magnitude > most) [[unlikely]]
      return beyond(number, kind), 0;
    // Two's complement makes the negation of the magnitude right, the lowest value included.
    return static_cast<std::int64_t>(number.negative ? 0 - number.magnitude : number.magnitude);
  }
  std::uint64_t natural(std::uint64_t high, std::string_view kind) {
    const whole_number number = whole(kind);
    const bool fits = number.magnitude <= high && (!number.negative || number.magnitude == 0);
    if (!fits) [[unlikely]]
      return beyond(number, kind), 0;
    return number.magnitude;
  }

  /// The nearest double or float; a number beyond the range is refused.
  template <class Real>
  void real(Real& value) {
    skip_space();
    if (!at_number()) [[unlikely]]
      return refuse("a number");
    const scanned_decimal number = scan_decimal(p_, end_);
    if (!number.fault.empty()) [[unlikely]]
      return broken_number(number);
    if (!to_real(number, value)) [[unlikely]] {
      const std::string_view kind = sizeof(Real) == 4 ? "a number of single precision" : "a number of double precision";
      return refuse_at(offset(), std::string(kind), "a number beyond its range");
    }
    p_ = number.last;
  }

  /// A string without its quotes. The view is into the text, or, if there are escapes, into a text of the reader's own
  /// that lasts until the next string.
  std::string_view string() {
    const char* start = after_space(p_, end_);
    if (start == end_ || *start != '"') [[unlikely]]
      return refuse("a string"), std::string_view();
    std::uint64_t high = 0;
    const char* stop = plain_end(++start, end_, high);
    if (stop == end_ || *stop != '"' || high != 0) [[unlikely]]
      return rest_of_string(start, stop, high);
    p_ = stop + 1;
    return {start, static_cast<std::size_t>(stop - start)};
  }

  /// Skips one value of any kind, checking it as strictly as any other, and returns its text.
  std::string_view skip();

 private:
  struct fault {
    std::size_t offset = 0;
    bool json = false;  // False: the text is not JSON at the offset.
    std::optional<std::string_view> member;
    std::string expected;
    std::string found;
  };
  struct whole_number {
    std::size_t start;
    std::uint64_t magnitude;
    bool negative;
  };

  static constexpr std::size_t most_levels = 1024;

  void fail(fault reason) {
    if (!fault_) {
      fault_ = std::move(reason);
      reached_ = p_;
    }
    p_ = end_;
  }
  void broken(std::string_view expected, std::string_view found) {
    fail({offset(), false, std::nullopt, std::string(expected), std::string(found)});
  }
  void broken_number(const scanned_decimal& number) {
    p_ = number.last;
    broken(number.fault);
  }
  void beyond(const whole_number& number, std::string_view kind) {
    refuse_at(number.start, std::string(kind), "a number beyond its range");
  }

  std::string_view kind_here() const { return kind_at(p_, end_); }

  // The hot paths go through the text with a pointer of their own and set `p_` once: what goes through memory at
  // every step waits for the step before it, and that wait is most of what a short value costs.

  void skip_space() { p_ = after_space(p_, end_); }

  bool take(char c) {
    if (p_ == end_ || *p_ != c) return false;
    ++p_;
    return true;
  }

  bool at_number() const { return p_ != end_ && (is_digit(*p_) || *p_ == '-'); }

  bool word(std::string_view text) {
    if (text_.substr(offset(), text.size()) != text) [[unlikely]] {
      return broken("null, true or false", "another word"), false;
    }
    p_ += text.size();
    return true;
  }

  bool deeper() {
    if (++depth_ <= options.depth && depth_ <= most_levels) [[likely]]
      return true;
    refuse_at(offset() - 1, "at most " + std::to_string(depth_ - 1) + " objects and arrays inside each other", "more");
    return false;
  }

  bool open_object() {
    skip_space();
    if (!take('{')) [[unlikely]]
      return refuse("an object"), false;
    if (!deeper()) [[unlikely]]
      return false;
    skip_space();
    if (take('}')) return --depth_, false;
    return true;
  }
  bool more_in_object() {
    const char* p = after_space(p_, end_);
    if (p != end_ && *p == ',') [[likely]] {
      p_ = after_space(p + 1, end_);
      return true;
    }
    p_ = p;
    if (take('}')) [[likely]]
      return --depth_, false;
    return broken("a comma or the end of the object"), false;
  }

  bool colon() { return colon_at(p_); }
  bool colon_at(const char* p) {
    p = after_space(p, end_);
    if (p != end_ && *p == ':') [[likely]] {
      p_ = after_space(p + 1, end_);
      return true;
    }
    p_ = p;
    return broken("a colon"), false;
  }

  // Servers write fields in one order nearly always, so the expected name is compared before anything is looked up.
  std::size_t field(const field_table& table, std::size_t likely) {
    if (likely < table.count && table.plain) [[likely]] {
      const std::string_view name = table.names[likely];
      const char* p = p_;
      if (static_cast<std::size_t>(end_ - p) > name.size() + 2 && *p == '"' && p[name.size() + 1] == '"' &&
          same_bytes(p + 1, name.data(), name.size())) [[likely]] {
        return colon_at(p + name.size() + 2) ? likely : end;
      }
    }
    return other_field(table);
  }

  std::size_t other_field(const field_table& table) {
    if (p_ == end_ || *p_ != '"') [[unlikely]]
      return broken("a name in quotes"), end;
    const std::string_view name = string();
    if (!colon()) return end;
    const std::size_t index = find_field(table, name);
    unknown_name_ = name;
    return index < table.count ? index : unknown;
  }

  bool take_name(std::string& name) {
    if (p_ == end_ || *p_ != '"') [[unlikely]]
      return broken("a name in quotes"), false;
    name = string();
    return colon();
  }

  bool check_utf8(const char* start, const char* stop) {
    const char* bad = utf8_end(start, stop);
    if (bad == stop) [[likely]]
      return true;
    p_ = bad;
    broken("text in UTF-8", "bytes that are not UTF-8");
    return false;
  }

  std::string_view rest_of_string(const char* start, const char* stop, std::uint64_t high);
  std::ptrdiff_t check_escape();
  bool check_hex(const char* p) const;
  void skip_string();
  bool skip_name();
  bool skip_scalar();
  void skip_nested();
  bool next_in_nested(const std::uint64_t* objects, std::size_t outer);
  whole_number whole(std::string_view kind);
  whole_number whole_slowly(std::string_view kind);

  std::string_view text_;
  const char* p_;
  const char* end_;
  std::size_t depth_ = 0;
  std::size_t read_again_ = 0;
  const char* reached_ = nullptr;  // Where the first fault was found.
  std::optional<fault> fault_;
  std::string unescaped_;
  std::string_view unknown_name_;
};

inline json_reader::whole_number json_reader::whole(std::string_view kind) {
  skip_space();
  const char* p = p_;
  const bool negative = p != end_ && *p == '-';
  if (negative) ++p;
  const char* first = p;
  std::uint64_t magnitude = 0;
  p = take_digits(p, end_, magnitude);
  const std::ptrdiff_t count = p - first;
  const bool plain =
      count > 0 && count < 20 && (count == 1 || *first != '0') && (p == end_ || (*p != '.' && *p != 'e' && *p != 'E'));
  if (!plain) [[unlikely]]
    return whole_slowly(kind);
  const std::size_t start = offset();
  p_ = p;
  return {start, magnitude, negative};
}

inline json_reader::whole_number json_reader::whole_slowly(std::string_view kind) {
  const whole_number none{0, 0, false};
  if (!at_number()) return refuse(std::string(kind)), none;
  const scanned_decimal number = scan_decimal(p_, end_);
  if (!number.fault.empty()) return broken_number(number), none;
  whole_number found{offset(), 0, number.negative};
  switch (to_whole(number, found.magnitude)) {
    case wholeness::fractional: return refuse_at(offset(), std::string(kind), "a number with a fraction"), none;
    case wholeness::too_large: return beyond(found, kind), none;
    case wholeness::whole: break;
  }
  p_ = number.last;
  return found;
}

inline bool json_reader::check_hex(const char* p) const {
  if (end_ - p < 4) return false;
  for (int i = 0; i < 4; ++i) {
    const char lower = static_cast<char>(p[i] | 0x20);
    if (!is_digit(p[i]) && (lower < 'a' || lower > 'f')) return false;
  }
  return true;
}

// The length of the escape at this place, a backslash. It must be one of the grammar, and a surrogate must have its
// other half behind it, which is then part of the length; 0 when that is not so.
inline std::ptrdiff_t json_reader::check_escape() {
  if (end_ - p_ < 2) return p_ = end_, broken("the rest of an escape"), 0;
  if (p_[1] != 'u') {
    if (std::string_view("\"\\/bfnrt").find(p_[1]) != std::string_view::npos) return 2;
    return broken("an escape of JSON", "another character after the backslash"), 0;
  }
  if (!check_hex(p_ + 2)) return broken("four hexadecimal digits after \\u", "something else"), 0;
  const unsigned point = hex_digits(p_ + 2, 4);
  if (point < 0xd800 || point > 0xdfff) return 6;
  const bool pair = point < 0xdc00 && end_ - p_ >= 12 && p_[6] == '\\' && p_[7] == 'u' && check_hex(p_ + 8) &&
                    (hex_digits(p_ + 8, 4) & 0xfc00) == 0xdc00;
  if (!pair) return broken("both halves of a surrogate pair", "one half"), 0;
  return 12;
}

// The string that begins at `start` has escapes or bytes that are not ASCII, or it is broken. Its plain text, if that
// is all of it, ends at `stop`.
inline std::string_view json_reader::rest_of_string(const char* start, const char* stop, std::uint64_t high) {
  std::string& text = unescaped_;
  text.clear();
  p_ = start;
  for (;;) {
    if (high != 0 && !check_utf8(p_, stop)) return {};
    const char* plain = p_;
    p_ = stop;
    if (p_ == end_) return broken("the closing quote of a string"), std::string_view();
    if (plain == start && take('"')) return {start, static_cast<std::size_t>(stop - start)};
    text.append(plain, static_cast<std::size_t>(stop - plain));
    if (take('"')) return text;
    if (*p_ != '\\') return broken("text in which control characters are escaped"), std::string_view();
    if (check_escape() == 0) return {};
    p_ = append_unescaped(text, p_);
    high = 0;
    stop = plain_end(p_, end_, high);
  }
}

inline void json_reader::skip_string() {
  for (;;) {
    std::uint64_t high = 0;
    const char* start = p_;
    p_ = plain_end(start, end_, high);
    if (high != 0 && !check_utf8(start, p_)) return;
    if (p_ == end_) return broken("the closing quote of a string");
    if (take('"')) return;
    if (*p_ != '\\') return broken("text in which control characters are escaped");
    const std::ptrdiff_t length = check_escape();
    if (length == 0) return;
    p_ += length;
  }
}

inline bool json_reader::skip_name() {
  if (!take('"')) [[unlikely]]
    return broken("a name in quotes"), false;
  skip_string();
  return !failed() && colon();
}

inline bool json_reader::skip_scalar() {
  if (p_ == end_) return broken("a value"), false;
  switch (*p_) {
    case '"': ++p_; return skip_string(), !failed();
    case 't': return word("true");
    case 'f': return word("false");
    case 'n': return word("null");
    default: break;
  }
  if (!at_number()) return broken("a value"), false;
  const scanned_decimal number = scan_decimal(p_, end_);
  if (!number.fault.empty()) return broken_number(number), false;
  p_ = number.last;
  return true;
}

inline std::string_view json_reader::skip() {
  skip_space();
  const char* start = p_;
  if (p_ != end_ && (*p_ == '{' || *p_ == '[')) {
    skip_nested();
  } else {
    skip_scalar();
  }
  return failed() ? std::string_view() : std::string_view(start, static_cast<std::size_t>(p_ - start));
}

inline void json_reader::skip_nested() {
  const std::size_t outer = depth_;
  std::uint64_t objects[most_levels / 64] = {};  // One bit for each open level: set for an object.
  for (;;) {
    skip_space();
    if (p_ != end_ && (*p_ == '{' || *p_ == '[')) {
      const bool object = *p_++ == '{';
      if (!deeper()) return;
      const std::uint64_t bit = std::uint64_t{1} << ((depth_ - 1) % 64);
      std::uint64_t& bits = objects[(depth_ - 1) / 64];
      bits = object ? bits | bit : bits & ~bit;
      skip_space();
      if (p_ == end_ || *p_ != (object ? '}' : ']')) {
        if (object && !skip_name()) return;
        continue;
      }
    } else if (!skip_scalar()) {
      return;
    }
    if (!next_in_nested(objects, outer)) return;
  }
}

// Behind a value: closes what closes here, and goes to the next value if there is one inside the `outer` level.
inline bool json_reader::next_in_nested(const std::uint64_t* objects, std::size_t outer) {
  while (depth_ != outer) {
    const bool object = (objects[(depth_ - 1) / 64] >> ((depth_ - 1) % 64) & 1) != 0;
    skip_space();
    if (take(',')) {
      skip_space();
      return !object || skip_name();
    }
    if (!take(object ? '}' : ']')) {
      return broken(object ? "a comma or the end of the object" : "a comma or the end of the array"), false;
    }
    --depth_;
  }
  return false;
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_READER_HPP
