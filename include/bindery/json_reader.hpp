// A strict pull reader for RFC 8259 over a text in memory. It knows nothing of models, so it is compiled once; what
// depends on a model is in json_read.hpp. The first fault ends the reading: every later call sees the end of the text.
#ifndef BINDERY_JSON_READER_HPP
#define BINDERY_JSON_READER_HPP

#include <bindery/fault.hpp>
#include <bindery/json_fields.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_parts.hpp>
#include <bindery/json_scan.hpp>
#include <bindery/read_options.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

/// The JSON Pointer of the value at the offset. The text must be JSON up to there. Texts are gone through again to name
/// a place, so that places cost nothing until somebody needs one.
std::string place_of(std::string_view text, std::size_t offset);

class json_reader {
 public:
  friend class json_trial;  // variant.hpp

  /// What the field functions return behind the last field, and for a name that the table does not have.
  static constexpr std::size_t end = static_cast<std::size_t>(-1);
  static constexpr std::size_t unknown = end - 1;

  /// What no option goes beyond, so that a text cannot use up the stack.
  static constexpr std::size_t most_levels = 1024;

  json_reader(std::string_view text, const read_options& how) noexcept
      : options(how), strict(how.strict), text_(text), p_(text.data()), end_(text.data() + text.size()) {}

  const read_options& options;
  bool strict;  ///< As in the options, or for a while more than that.
  /// The values of fields that the description does not know; filled where the options want them kept.
  std::vector<std::string_view> unknown_values;

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

  /// Goes through the value at this place and those in it, from the front, until `visit` is true, which gets the offset
  /// and the JSON Pointer of each.
  template <class Visit>
  bool walk(std::string& pointer, Visit& visit) {
    skip_space();
    if (visit(offset(), pointer)) return true;
    const bool object = first_character() == '{';
    if (!object && first_character() != '[') return skip_value(), false;
    const std::size_t length = pointer.size();
    std::size_t index = 0;
    std::string name;
    for (bool more = object ? first_name(name) : first_element(); more;
         more = object ? next_name(name) : next_element()) {
      append_token(pointer, object ? name : std::to_string(index++));
      if (walk(pointer, visit)) return true;
      pointer.resize(length);
    }
    return false;
  }

  /// What went wrong; only after `failed()`.
  mismatch why() const {
    if (!fault_->json) return {"offset " + std::to_string(fault_->offset), fault_->expected, fault_->found};
    std::string where = place_of(text_, fault_->offset);
    if (fault_->member) append_token(where, *fault_->member);
    return {std::move(where), fault_->expected, fault_->found};
  }

  // ---- Faults. `expected` and `found` are kinds of things, never values.

  /// The value at this place is JSON, but not what is expected.
  void refuse(std::string_view expected) {
    skip_space();
    const std::string_view found = kind_here();
    const std::size_t start = offset();
    skip();
    // When the value is not JSON, that is the fault, and it was noted first.
    refuse_at(start, expected, found);
  }
  /// The same for a value at the offset `start` that was read.
  void refuse_at(std::size_t start, std::string_view expected, std::string_view found) {
    fail(start, true, expected, found);
  }
  /// A member that must be there was not in the object that began at `start`.
  void missing(std::size_t start, std::string_view name) {
    fail(start, true, "a value, because the member is required", "nothing", name);
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
  std::string_view unknown_name() const noexcept { return name_; }

  // ---- Objects with any names: for (m = first_name(n); m; m = next_name(n)) …

  bool first_name(std::string& name) { return open_object() && take_name(name); }
  bool next_name(std::string& name) { return more_in_object() && take_name(name); }

  // ---- Arrays: for (m = first_element(); m; m = next_element()) …

  bool first_element() { return open('[', ']', "an array"); }
  bool next_element() { return comma() || no_more(']'); }

  // ---- Values

  /// The first character of the next value, which tells its kind; NUL at the end of the text.
  char first_character() const {
    const char* p = after_space(p_, end_);
    return p == end_ ? '\0' : *p;
  }

  bool at_null() const { return first_character() == 'n'; }
  void null() {
    skip_space();
    word("null");
  }

  void boolean(bool& value) {
    value = first_character() == 't';
    if (!value && first_character() != 'f') [[unlikely]]
      return refuse("true or false");
    skip_space();
    word(value ? "true" : "false");
  }

  /// A whole number that is at most `high`, and at least 0 or, with a sign, -`high` - 1.
  std::uint64_t integer(std::uint64_t high, bool has_sign) {
    skip_space();
    const std::size_t start = offset();
    const char* p = p_;
    const bool negative = p != end_ && *p == '-';
    if (negative) ++p;
    const char* first = p;
    std::uint64_t magnitude = 0;
    p = take_digits(p, end_, magnitude);
    const std::ptrdiff_t count = p - first;
    const bool plain = count > 0 && count < 20 && (count == 1 || *first != '0') &&
                       (p == end_ || (*p != '.' && *p != 'e' && *p != 'E'));
    if (plain) [[likely]] {
      p_ = p;
    } else if (!take_whole(magnitude, integer_kind(high, has_sign))) {
      return 0;
    }
    if (magnitude > (!negative ? high : has_sign ? high + 1 : 0)) [[unlikely]]
      return refuse_at(start, integer_kind(high, has_sign), beyond_range), 0;
    // Two's complement makes the negation of the magnitude right, the lowest value included.
    return negative ? 0 - magnitude : magnitude;
  }

  /// A number in its parts; nothing when there is another value, or none, which `kind` stands for in a mismatch.
  std::optional<scanned_decimal> number(std::string_view kind) {
    skip_space();
    if (!at_number()) [[unlikely]]
      return refuse(kind), std::nullopt;
    const scanned_decimal found = scan_decimal(p_, end_);
    p_ = found.last;
    if (!found.fault.empty()) [[unlikely]]
      return broken(found.fault), std::nullopt;
    return found;
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
  std::string_view skip() {
    skip_space();
    const char* start = p_;
    skip_value();
    return failed() ? std::string_view() : std::string_view(start, static_cast<std::size_t>(p_ - start));
  }

 private:
  struct fault {
    std::size_t offset = 0;
    bool json = false;  // False: the text is not JSON at the offset.
    std::optional<std::string_view> member;
    std::string expected;
    std::string found;
  };

  void fail(std::size_t start, bool json, std::string_view expected, std::string_view found,
            std::optional<std::string_view> member = {}) {
    if (!fault_) {
      fault_ = fault{start, json, member, std::string(expected), std::string(found)};
      reached_ = p_;
    }
    p_ = end_;
  }
  void broken(std::string_view expected, std::string_view found) { fail(offset(), false, expected, found); }
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

  // A whole number in any notation.
  bool take_whole(std::uint64_t& magnitude, std::string_view kind) {
    const std::optional<scanned_decimal> parts = number(kind);
    const std::string_view wrong = parts ? to_whole(*parts, magnitude) : std::string_view();
    if (!wrong.empty()) refuse_at(static_cast<std::size_t>(parts->first - text_.data()), kind, wrong);
    return !failed();
  }
  static std::string integer_kind(std::uint64_t high, bool has_sign) {
    const unsigned bits = static_cast<unsigned>(std::bit_width(high)) + (has_sign ? 1U : 0U);
    return (has_sign ? "an integer of " : "an unsigned integer of ") + std::to_string(bits) + " bits";
  }

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

  bool open(char bracket, char closing, std::string_view kind) {
    skip_space();
    if (!take(bracket)) [[unlikely]]
      return refuse(kind), false;
    if (!deeper()) [[unlikely]]
      return false;
    skip_space();
    return !close(closing);
  }
  bool close(char bracket) { return take(bracket) && (--depth_, true); }
  bool comma() {
    const char* p = after_space(p_, end_);
    if (p != end_ && *p == ',') [[likely]] {
      p_ = after_space(p + 1, end_);
      return true;
    }
    p_ = p;
    return false;
  }
  // Without a comma behind a value this must be the end.
  bool no_more(char bracket) {
    if (!close(bracket)) [[unlikely]]
      broken(bracket == '}' ? "a comma or the end of the object" : "a comma or the end of the array");
    return false;
  }

  bool open_object() { return open('{', '}', "an object"); }
  bool more_in_object() { return comma() || no_more('}'); }

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
    if (!take_name()) [[unlikely]]
      return end;
    const std::size_t index = find_field(table, name_);
    return index < table.count ? index : unknown;
  }

  bool take_name() {
    if (p_ == end_ || *p_ != '"') [[unlikely]]
      return broken("a name in quotes"), false;
    name_ = string();
    return colon();
  }
  bool take_name(std::string& name) {
    const bool taken = take_name();
    name = name_;
    return taken;
  }

  void skip_value() {
    switch (first_character()) {
      case '{':
        for (bool there = open_object(); there; there = more_in_object()) {
          if (take_name()) skip_value();
        }
        break;
      case '[':
        for (bool there = first_element(); there; there = next_element()) skip_value();
        break;
      case '"': string(); break;
      case 't': word("true"); break;
      case 'f': word("false"); break;
      case 'n': word("null"); break;
      default:
        if (!at_number()) return broken("a value");
        number({});
    }
  }

  bool check_utf8(const char* start, const char* stop) {
    const char* bad = utf8_end(start, stop);
    if (bad == stop) [[likely]]
      return true;
    p_ = bad;
    broken("text in UTF-8", "bytes that are not UTF-8");
    return false;
  }

  // The string that begins at `start` has escapes or bytes that are not ASCII, or it is broken. Its plain text, if that
  // is all of it, ends at `stop`.
  std::string_view rest_of_string(const char* start, const char* stop, std::uint64_t high) {
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
      escape_fault wrong;
      const char* after = append_unescaped(text, p_, end_, wrong);
      if (after == nullptr) return broken(wrong.expected, wrong.found), std::string_view();
      p_ = after;
      high = 0;
      stop = plain_end(p_, end_, high);
    }
  }

  std::string_view text_;
  const char* p_;
  const char* end_;
  std::size_t depth_ = 0;
  std::size_t read_again_ = 0;
  const char* reached_ = nullptr;  // Where the first fault was found.
  std::optional<fault> fault_;
  std::string unescaped_;
  std::string_view name_;
};

inline std::string place_of(std::string_view text, std::size_t offset) {
  const read_options options{.depth = json_reader::most_levels};
  json_reader reader(text, options);
  std::string pointer;
  const auto there = [offset](std::size_t at, const std::string&) { return at >= offset; };
  reader.walk(pointer, there);
  return pointer;
}

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_READER_HPP
