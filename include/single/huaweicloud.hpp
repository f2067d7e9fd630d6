// Several APIs in one file: huaweicloud::swr, huaweicloud::iam, huaweicloud::sts.
// Do not edit: change the descriptions and run bindery again.
#include <array>
#include <atomic>
#include <bit>
#include <charconv>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// The runtime of bindery, up to the namespace huaweicloud::swr and huaweicloud::iam and huaweicloud::sts, which is what the description gives. How it works
// is explained in its own files, include/bindery of the version above; here are the comments for users only.
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 bindery authors

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif
namespace bindery::inline v1_319a8938 {

#ifndef BINDERY_VALUES_V1_319A8938
#define BINDERY_VALUES_V1_319A8938
/// The caller passed a value that cannot be sent; nothing was sent.
struct refusal {
  std::string where;  ///< The parameter, by its name in the description, or the JSON Pointer into the body.
  std::string what;   ///< What is wrong with it and what would be right.
};
/// The transport brought no reply. Whether the request reached the service is not known unless the phase tells.
struct no_reply {
  std::string phase;   ///< How far it got, in the transport's words: "resolve", "connect", "handshake", …
  std::string reason;  ///< Why it got no further.
};
/// The server sent something that the description does not allow.
struct mismatch {
  std::string where;     ///< A JSON Pointer ("" is the whole text), or "offset N" in bytes where the text is not JSON.
  std::string expected;  ///< What the description, or the JSON grammar, has at that place.
  std::string found;     ///< What was there: a kind, never a value.
};
inline std::string to_string(const refusal& r) { return "`" + r.where + "`: " + r.what; }
inline std::string to_string(const no_reply& n) { return n.phase.empty() ? n.reason : n.phase + ": " + n.reason; }
inline std::string to_string(const mismatch& m) {
  std::string text = m.where.empty() ? std::string("the whole text") : m.where;
  return text.append(": expected ").append(m.expected).append(", found ").append(m.found);
}
/// Thrown by `.value()` and by nlohmann's `get`, and by nothing else; `what()` is the text of the error.
class bad_value : public std::exception {
 public:
  explicit bad_value(std::string text) : text_(std::move(text)) {}
  const char* what() const noexcept override { return text_.c_str(); }
 private:
  std::string text_;
};
namespace detail {
[[noreturn]] inline void raise(std::string text) {
  const std::exception_ptr thrown = std::make_exception_ptr(bad_value(std::move(text)));
  if (!thrown) std::terminate();  // Without exceptions there is nothing to throw.
  std::rethrow_exception(thrown);
}
}  // namespace detail
/// The wrapper that makes a `result` hold an error: `return failed{refusal{…})`.
template <class E>
struct failed {
  E error;
};
template <class E> failed(E) -> failed<E>;
/// A `T`, or an `E` that says why there is no `T`.
template <class T, class E>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = E;
  /// A default `T`, made where it stays.
  explicit result(std::in_place_t) : state_(std::in_place_index<0>) {}
  result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  template <class F>
    requires std::is_constructible_v<E, F>
  result(failed<F> reason) : state_(std::in_place_index<1>, std::move(reason.error)) {}
  bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }
  /// The value; asking for one that is not there is a mistake of the program, as with `std::optional`.
  T& operator*() & noexcept { return *std::get_if<0>(&state_); }
  const T& operator*() const& noexcept { return *std::get_if<0>(&state_); }
  T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() noexcept { return std::get_if<0>(&state_); }
  const T* operator->() const noexcept { return std::get_if<0>(&state_); }
  /// The error; only where `has_value()` is false.
  E& error() & noexcept { return *std::get_if<1>(&state_); }
  const E& error() const& noexcept { return *std::get_if<1>(&state_); }
  E&& error() && noexcept { return std::move(*std::get_if<1>(&state_)); }
  /// The value, or a thrown `bad_value` with the error's text.
  T& value() & { return check(), **this; }
  const T& value() const& { return check(), **this; }
  T value() && { return check(), std::move(**this); }
  template <class U>
  T value_or(U&& other) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(other));
  }
 private:
  void check() const {
    if (!has_value()) detail::raise(to_string(error()));
  }
  std::variant<T, E> state_;
};
/// Marks what belongs to this copy of the runtime, so that two vendored copies do not make a name ambiguous.
struct runtime_tag {};
/// Wire names in the order of the members, or the words of an enum in the order of its enumerators.
template <std::size_t N>
struct names {
  std::string_view list[N == 0 ? 1 : N];
  static constexpr std::size_t size() { return N; }
  constexpr std::string_view operator[](std::size_t index) const { return list[index]; }
};
template <class... Text> names(Text...) -> names<sizeof...(Text)>;
namespace detail {
template <class T> inline constexpr bool is_names = false;
template <std::size_t N> inline constexpr bool is_names<names<N>> = true;
}  // namespace detail
/// A generated struct: an aggregate with a table of this runtime.
template <class T>
concept model = std::is_class_v<T> &&
                requires { requires detail::is_names<decltype(bindery_names(static_cast<const T*>(nullptr)))>; };
/// A generated struct with a map for the members that it does not name.
template <class T>
concept has_rest = requires(T& object) { bindery_rest(static_cast<const T*>(nullptr), object, [](auto&) {}); };
namespace detail {
template <class T> inline constexpr bool is_own = model<T>;
template <class T> struct rest_of;
}  // namespace detail
/// The wire names of a generated struct.
template <model T> inline constexpr auto names_of = bindery_names(static_cast<const T*>(nullptr));
/// Calls `use` with the member at `index`, which must be smaller than `names_of<T>.size()`.
template <class T, class Use>
  requires model<std::remove_const_t<T>>
constexpr decltype(auto) with_member(T& object, std::size_t index, Use&& use) {
  return bindery_member(static_cast<const std::remove_const_t<T>*>(nullptr), object, index, std::forward<Use>(use));
}
struct unknown_field;
namespace detail {
class json_reader;
}
/// Where fields go that the description does not know: made of a pointer to a list of them (any.hpp).
struct field_sink {
  constexpr field_sink(std::nullptr_t = nullptr) {}
  field_sink(std::vector<unknown_field>* to);
  constexpr explicit operator bool() const { return list != nullptr; }
  std::vector<unknown_field>* list = nullptr;
  void (*take)(std::vector<unknown_field>&, const detail::json_reader&) = nullptr;
};
/// How a text is read. The default is open: what the description does not know is skipped or kept as it is.
struct read_options {
  /// Fields and enum words that the description does not know are mismatches.
  bool strict = false;
  /// How many objects and arrays may be inside each other; more is a mismatch. At most 1024.
  std::size_t depth = 192;
  /// Where fields go that the description does not know, in the order of the text; null means that they are skipped.
  field_sink keep{};
};
namespace detail {
template <class Word>
std::uint64_t load(const char* p) {
  Word value = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&value, p, sizeof value);
  } else {
    for (std::size_t i = 0; i < sizeof value; ++i) value |= Word{static_cast<unsigned char>(p[i])} << (8 * i);
  }
  return value;
}
struct escape_table {
  char letter[256];
  constexpr escape_table() : letter{} {
    for (int i = 0; i < 0x20; ++i) letter[i] = 'u';
    const char pairs[][2] = {{'\b', 'b'}, {'\f', 'f'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}, {'"', '"'}, {'\\', '\\'}};
    for (const auto& pair : pairs) letter[static_cast<unsigned char>(pair[0])] = pair[1];
  }
};
inline constexpr escape_table escapes;
constexpr char escape_of(char byte) { return escapes.letter[static_cast<unsigned char>(byte)]; }
class word_block {
 public:
  static constexpr std::ptrdiff_t size = 8;
  explicit word_block(const char* p) : bytes_(load<std::uint64_t>(p)) {}
  word_block(const char* p, const char* end) : bytes_(load<std::uint32_t>(p) | load<std::uint32_t>(end - 4) << 32) {}
  std::uint64_t special() const {
    constexpr std::uint64_t each = 0x0101010101010101;
    const std::uint64_t quote = bytes_ ^ (each * '"');
    const std::uint64_t slash = bytes_ ^ (each * '\\');
    return (((quote - each) & ~quote) | ((slash - each) & ~slash) | ((bytes_ - each * 0x20) & ~bytes_)) & flags;
  }
  std::uint64_t high() const { return bytes_ & flags; }
  static int first(std::uint64_t mask) { return std::countr_zero(mask) >> 3; }
 private:
  static constexpr std::uint64_t flags = 0x8080808080808080;
  std::uint64_t bytes_;
};
#if defined(__SSE2__) || defined(_M_X64)
class block {
 public:
  static constexpr std::ptrdiff_t size = 16;
  explicit block(const char* p) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))) {}
  std::uint64_t special() const {
    const __m128i quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"'));
    const __m128i slash = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes_, _mm_set1_epi8(0x1f)), bytes_);
    return mask(_mm_or_si128(_mm_or_si128(quote, slash), control));
  }
  std::uint64_t high() const { return mask(bytes_); }
  static int first(std::uint64_t flags) { return std::countr_zero(static_cast<std::uint32_t>(flags)); }
 private:
  static std::uint64_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }
  __m128i bytes_;
};
#else
using block = word_block;
#endif
inline const char* plain_end(const char* p, const char* end, std::uint64_t& high) {
  while (end - p >= block::size) [[likely]] {
    const block bytes(p);
    const std::uint64_t special = bytes.special();
    if (special != 0) {
      high |= bytes.high() & ((special & (0 - special)) - 1);
      return p + block::first(special);
    }
    high |= bytes.high();
    p += block::size;
  }
  for (; p != end && escape_of(*p) == 0; ++p) high |= static_cast<unsigned char>(*p) & 0x80u;
  return p;
}
inline const char* space_end(const char* p, const char* end) {
  while (p != end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) ++p;
  return p;
}
inline const char* after_space(const char* p, const char* end) {
  if (p == end || static_cast<unsigned char>(*p) > ' ') [[likely]] return p;
  return space_end(p, end);
}
inline std::ptrdiff_t utf8_length(const char* p, const char* end) {
  const auto byte = [p](int index) { return static_cast<unsigned char>(p[index]); };
  const auto follows = [&](int index) { return (byte(index) & 0xc0u) == 0x80u; };
  const std::ptrdiff_t left = end - p;
  const unsigned lead = byte(0);
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return left >= 2 && follows(1) ? 2 : 0;
  if (lead < 0xf0) {
    if (left < 3 || !follows(1) || !follows(2)) return 0;
    return (lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xed && byte(1) > 0x9f) ? 0 : 3;
  }
  if (left < 4 || !follows(1) || !follows(2) || !follows(3)) return 0;
  return (lead == 0xf0 && byte(1) < 0x90) || (lead == 0xf4 && byte(1) > 0x8f) ? 0 : 4;
}
inline const char* utf8_end(const char* p, const char* end) {
  while (p != end) {
    if (static_cast<unsigned char>(*p) < 0x80) {
      p += end - p >= 8 && word_block(p).high() == 0 ? 8 : 1;
      continue;
    }
    const std::ptrdiff_t length = utf8_length(p, end);
    if (length == 0) return p;
    p += length;
  }
  return end;
}
inline bool same_bytes(const char* a, const char* b, std::size_t n) {
  if (n >= 8) {
    for (std::size_t i = 0; i + 8 < n; i += 8) {
      if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
    }
    return load<std::uint64_t>(a + n - 8) == load<std::uint64_t>(b + n - 8);
  }
  if (n >= 4) {
    return load<std::uint32_t>(a) == load<std::uint32_t>(b) &&
           load<std::uint32_t>(a + n - 4) == load<std::uint32_t>(b + n - 4);
  }
  for (std::size_t i = 0; i < n; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}
struct field_table {
  const std::string_view* names;
  std::size_t count;
  const std::uint16_t* slots;  // Index + 1, or 0 for none; the number of slots is a power of two.
  std::size_t mask;
  bool plain;  // No name has a character that JSON escapes, so names may be compared as they stand in the text.
};
constexpr std::size_t field_hash(const char* name, std::size_t size) {
  if (size == 0) return 0;
  const auto byte = [name](std::size_t index) { return std::size_t{static_cast<unsigned char>(name[index])}; };
  return size * 5 + byte(0) * 3 + byte(size / 2) * 17 + byte(size - 1) * 29 + byte(size / 3) * 7;
}
inline std::size_t find_field(const field_table& table, std::string_view name) {
  for (std::size_t slot = field_hash(name.data(), name.size()) & table.mask;; slot = (slot + 1) & table.mask) {
    if (table.slots[slot] == 0) return table.count;
    const std::size_t index = table.slots[slot] - std::size_t{1};
    const std::string_view known = table.names[index];
    if (known.size() == name.size() && same_bytes(known.data(), name.data(), name.size())) return index;
  }
}
template <std::size_t N>
struct field_slots {
  static constexpr std::size_t count = std::bit_ceil(2 * N + 1);
  std::uint16_t slot[count];
  bool plain = true;
  constexpr explicit field_slots(const names<N>& table) : slot{} {
    for (std::size_t index = 0; index < N; ++index) {
      std::size_t at = field_hash(table[index].data(), table[index].size()) % count;
      while (slot[at] != 0) at = (at + 1) % count;
      slot[at] = static_cast<std::uint16_t>(index + 1);
      for (const char c : table[index]) plain = plain && escape_of(c) == 0;
    }
  }
};
template <model T> inline constexpr field_slots<names_of<T>.size()> slots_of{names_of<T>};
template <model T>
inline constexpr field_table fields_of{names_of<T>.list, names_of<T>.size(), slots_of<T>.slot, slots_of<T>.count - 1,
                                       slots_of<T>.plain};
template <class T, class... Other> inline constexpr bool is_one_of = (std::is_same_v<T, Other> || ...);
template <class T>
concept json_integer =
    std::is_integral_v<T> && sizeof(T) <= 8 && !is_one_of<T, bool, char, wchar_t, char8_t, char16_t, char32_t>;
struct scanned_decimal {
  const char* first = nullptr;       // The sign or the first digit.
  const char* digits_end = nullptr;  // Behind the last digit of the mantissa, which may hold a point.
  const char* last = nullptr;        // Behind the number; where it went wrong if `fault` says what was expected.
  std::uint64_t digits = 0;          // Meaningful for up to 19 digits.
  std::ptrdiff_t count = 0;
  std::int64_t exponent = 0;
  bool negative = false;
  std::string_view fault;
};
constexpr bool is_digit(char c) { return static_cast<unsigned>(c - '0') < 10; }
inline const char* take_digits(const char* p, const char* end, std::uint64_t& digits) {
  for (; p != end && is_digit(*p); ++p) digits = digits * 10 + static_cast<unsigned>(*p - '0');
  return p;
}
inline const char* take_exponent(const char* p, const char* end, std::int64_t& exponent) {
  const bool negative = p != end && *p == '-';
  if (p != end && (*p == '-' || *p == '+')) ++p;
  constexpr std::int64_t enough = 1'000'000'000'000'000;
  std::int64_t value = 0;
  const char* start = p;
  for (; p != end && is_digit(*p); ++p) value = value < enough ? value * 10 + (*p - '0') : enough;
  exponent += negative ? -value : value;
  return p == start ? nullptr : p;
}
inline scanned_decimal scan_decimal(const char* p, const char* end) {
  scanned_decimal number;
  const auto broken = [&number](const char* at, std::string_view expected) {
    number.last = at;
    number.fault = expected;
    return number;
  };
  number.first = p;
  number.negative = *p == '-';
  if (number.negative) ++p;
  const char* whole = p;
  p = take_digits(p, end, number.digits);
  number.count = p - whole;
  if (number.count == 0) return broken(p, "a digit");
  if (number.count > 1 && *whole == '0') return broken(whole + 1, "no digit after a leading zero");
  if (p != end && *p == '.') {
    const char* fraction = ++p;
    p = take_digits(p, end, number.digits);
    if (p == fraction) return broken(p, "a digit after the decimal point");
    number.count += p - fraction;
    number.exponent = -(p - fraction);
  }
  number.digits_end = p;
  if (p != end && (*p == 'e' || *p == 'E')) {
    const char* after = take_exponent(p + 1, end, number.exponent);
    if (after == nullptr) return broken(p + 1, "an exponent");
    p = after;
  }
  number.last = p;
  return number;
}
inline constexpr std::string_view beyond_range = "a number beyond its range";
inline std::string_view to_whole(const scanned_decimal& number, std::uint64_t& magnitude) {
  const char* first = number.first + (number.negative ? 1 : 0);
  const char* last = number.digits_end;
  std::int64_t exponent = number.exponent;
  for (; last != first && (last[-1] == '0' || last[-1] == '.'); --last) exponent += last[-1] == '0' ? 1 : 0;
  magnitude = 0;
  if (last == first) return {};
  if (exponent < 0) return "a number with a fraction";
  constexpr std::uint64_t most = (std::numeric_limits<std::uint64_t>::max)();
  const auto append = [&magnitude](unsigned digit) {
    if (magnitude > most / 10 || magnitude * 10 > most - digit) return false;
    magnitude = magnitude * 10 + digit;
    return true;
  };
  for (; first != last; ++first) {
    if (*first != '.' && !append(static_cast<unsigned>(*first - '0'))) return beyond_range;
  }
  for (; exponent > 0; --exponent) {
    if (!append(0)) return beyond_range;
  }
  return {};
}
inline std::string_view kind_at(const char* p, const char* end) {
  if (p == end) return "the end of the text";
  switch (*p) {
    case '"': return "a string";
    case '{': return "an object";
    case '[': return "an array";
    case 't':
    case 'f': return "true or false";
    case 'n': return "null";
    case ',': return "a comma";
    case ':': return "a colon";
    case '}': return "the end of an object";
    case ']': return "the end of an array";
    default: break;
  }
  if (*p == '-' || (*p >= '0' && *p <= '9')) return "a number";
  if (std::string_view(p, static_cast<std::size_t>(end - p)).starts_with("\xef\xbb\xbf")) return "a byte order mark";
  return static_cast<unsigned char>(*p) < 0x20 ? "a control character" : "other text";
}
constexpr int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}
inline void append_token(std::string& pointer, std::string_view name) {
  pointer.push_back('/');
  for (const char& c : name) pointer += c == '~' ? "~0" : c == '/' ? "~1" : std::string_view(&c, 1);
}
inline unsigned four_digits(const char* p, const char* end) {
  unsigned value = 0;
  for (int i = 0; i < 4; ++i, ++p) {
    const int digit = p < end ? hex_value(*p) : -1;
    if (digit < 0) return 0x10000;
    value = value * 16 + static_cast<unsigned>(digit);
  }
  return value;
}
inline void append_utf8(std::string& text, unsigned point) {
  constexpr unsigned leads[] = {0, 0xc0, 0xe0, 0xf0};
  unsigned more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  text.push_back(static_cast<char>(leads[more] | point >> (6 * more)));
  while (more-- != 0) text.push_back(static_cast<char>(0x80 | (point >> (6 * more) & 0x3f)));
}
struct escape_fault {
  std::string_view expected;
  std::string_view found;
};
inline const char* append_unescaped(std::string& text, const char* p, const char* end, escape_fault& fault) {
  const auto broken = [&fault](std::string_view expected, std::string_view found) -> const char* {
    fault = {expected, found};
    return nullptr;
  };
  if (end - p < 2) return broken("the rest of an escape", "the end of the text");
  if (p[1] != 'u') {
    const std::size_t letter = std::string_view("\"\\/bfnrt").find(p[1]);
    if (letter == std::string_view::npos) return broken("an escape of JSON", "another character after the backslash");
    text.push_back("\"\\/\b\f\n\r\t"[letter]);
    return p + 2;
  }
  const unsigned first = four_digits(p + 2, end);
  if (first > 0xffff) return broken("four hexadecimal digits after \\u", "something else");
  if (first < 0xd800 || first > 0xdfff) return append_utf8(text, first), p + 6;
  const bool pair = first < 0xdc00 && end - p >= 12 && p[6] == '\\' && p[7] == 'u';
  const unsigned second = pair ? four_digits(p + 8, end) : 0;
  if (second < 0xdc00 || second > 0xdfff) return broken("both halves of a surrogate pair", "one half");
  append_utf8(text, 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
  return p + 12;
}
std::string place_of(std::string_view text, std::size_t offset);
class json_reader {
 public:
  friend class json_trial;  // variant.hpp
  static constexpr std::size_t end = static_cast<std::size_t>(-1);
  static constexpr std::size_t unknown = end - 1;
  static constexpr std::size_t most_levels = 1024;
  json_reader(std::string_view text, const read_options& how) noexcept
      : options(how), strict(how.strict), text_(text), p_(text.data()), end_(text.data() + text.size()) {}
  const read_options& options;
  bool strict;  ///< As in the options, or for a while more than that.
  std::vector<std::string_view> unknown_values;
  bool failed() const noexcept { return fault_.has_value(); }
  std::size_t offset() const noexcept { return static_cast<std::size_t>(p_ - text_.data()); }
  std::size_t remaining() const noexcept { return static_cast<std::size_t>(end_ - p_); }
  std::string_view text() const noexcept { return text_; }
  void finish() {
    skip_space();
    if (p_ != end_) [[unlikely]] broken("the end of the text");
  }
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
  mismatch why() const {
    if (!fault_->json) return {"offset " + std::to_string(fault_->offset), fault_->expected, fault_->found};
    std::string where = place_of(text_, fault_->offset);
    if (fault_->member) append_token(where, *fault_->member);
    return {std::move(where), fault_->expected, fault_->found};
  }
  void refuse(std::string_view expected) {
    skip_space();
    const std::string_view found = kind_here();
    const std::size_t start = offset();
    skip();
    refuse_at(start, expected, found);
  }
  void refuse_at(std::size_t start, std::string_view expected, std::string_view found) {
    fail(start, true, expected, found);
  }
  void missing(std::size_t start, std::string_view name) {
    fail(start, true, "a value, because the member is required", "nothing", name);
  }
  void broken(std::string_view expected) { broken(expected, kind_here()); }
  std::size_t first_field(const field_table& table) { return open_object() ? field(table, 0) : end; }
  std::size_t next_field(const field_table& table, std::size_t likely) {
    return more_in_object() ? field(table, likely) : end;
  }
  std::string_view unknown_name() const noexcept { return name_; }
  bool first_name(std::string& name) { return open_object() && take_name(name); }
  bool next_name(std::string& name) { return more_in_object() && take_name(name); }
  bool first_element() { return open('[', ']', "an array"); }
  bool next_element() { return comma() || no_more(']'); }
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
    if (!value && first_character() != 'f') [[unlikely]] return refuse("true or false");
    skip_space();
    word(value ? "true" : "false");
  }
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
    return negative ? 0 - magnitude : magnitude;
  }
  std::optional<scanned_decimal> number(std::string_view kind) {
    skip_space();
    if (!at_number()) [[unlikely]] return refuse(kind), std::nullopt;
    const scanned_decimal found = scan_decimal(p_, end_);
    p_ = found.last;
    if (!found.fault.empty()) [[unlikely]] return broken(found.fault), std::nullopt;
    return found;
  }
  std::string_view string() {
    const char* start = after_space(p_, end_);
    if (start == end_ || *start != '"') [[unlikely]] return refuse("a string"), std::string_view();
    std::uint64_t high = 0;
    const char* stop = plain_end(++start, end_, high);
    if (stop == end_ || *stop != '"' || high != 0) [[unlikely]] return rest_of_string(start, stop, high);
    p_ = stop + 1;
    return {start, static_cast<std::size_t>(stop - start)};
  }
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
  void skip_space() { p_ = after_space(p_, end_); }
  bool take(char c) {
    if (p_ == end_ || *p_ != c) return false;
    ++p_;
    return true;
  }
  bool at_number() const { return p_ != end_ && (is_digit(*p_) || *p_ == '-'); }
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
    if (++depth_ <= options.depth && depth_ <= most_levels) [[likely]] return true;
    refuse_at(offset() - 1, "at most " + std::to_string(depth_ - 1) + " objects and arrays inside each other", "more");
    return false;
  }
  bool open(char bracket, char closing, std::string_view kind) {
    skip_space();
    if (!take(bracket)) [[unlikely]] return refuse(kind), false;
    if (!deeper()) [[unlikely]] return false;
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
    if (!take_name()) [[unlikely]] return end;
    const std::size_t index = find_field(table, name_);
    return index < table.count ? index : unknown;
  }
  bool take_name() {
    if (p_ == end_ || *p_ != '"') [[unlikely]] return broken("a name in quotes"), false;
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
    if (bad == stop) [[likely]] return true;
    p_ = bad;
    broken("text in UTF-8", "bytes that are not UTF-8");
    return false;
  }
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
struct write_style {
  bool masked = false;   // For people: secrets are ***.
  bool request = false;  // To a service: members that only the service sets are left out.
};
constexpr char* put_escaped(char* p, char byte) {
  const char letter = escape_of(byte);
  if (letter != 0) *p++ = '\\';
  *p++ = letter == 0 ? byte : letter;
  if (letter != 'u') return p;
  *p++ = '0';
  *p++ = '0';
  *p++ = "0123456789abcdef"[byte >> 4];
  *p++ = "0123456789abcdef"[byte & 15];
  return p;
}
class json_writer {
 public:
  json_writer(std::string& out, write_style how) : style(how), out_(out) {}
  json_writer(const json_writer&) = delete;
  json_writer& operator=(const json_writer&) = delete;
  ~json_writer() { flush(); }
  const write_style style;
  struct replaced {
    std::size_t offset;
    std::string_view what;
  };
  const std::optional<replaced>& fault() const { return fault_; }
  void note(std::string_view what) {
    if (!fault_) fault_ = replaced{out_.size() + static_cast<std::size_t>(p_ - buffer_), what};
  }
  void flush() {
    out_.append(buffer_, static_cast<std::size_t>(p_ - buffer_));
    p_ = buffer_;
  }
  void mark(char c) {
    need(1);
    *p_++ = c;
  }
  void field(const char* text, std::size_t size, std::size_t first) {
    if (size > most_at_once) [[unlikely]] return json({text + first, size - first});
    need(size + 16);
    text += first;
    size -= first;
    for (std::size_t done = 0; done < size; done += 16) std::memcpy(p_ + done, text + done, 16);
    p_ += size;
  }
  void comma(bool& first) {
    if (!first) mark(',');
    first = false;
  }
  void json(std::string_view text) {
    if (text.size() > most_at_once) {
      flush();
      out_.append(text);
      return;
    }
    need(text.size());
    std::memcpy(p_, text.data(), text.size());
    p_ += text.size();
  }
  void null() { json("null"); }
  void boolean(bool value) { json(value ? std::string_view("true") : std::string_view("false")); }
  template <class Number>
  void number(Number value) {
    need(32);
    p_ = std::to_chars(p_, p_ + 32, value).ptr;
  }
  void string(std::string_view text) {
    if (text.size() > most_at_once) [[unlikely]] return careful_string(text);
    need(text.size() + 2);
    char* p = p_;
    *p++ = '"';
    const seen bytes = copy_plain(p, text.data(), text.size());
    if (bytes.special != 0) [[unlikely]] return careful_string(text);
    if (bytes.high != 0 && !is_utf8(text)) [[unlikely]] return bad_string(text);
    p += text.size();
    *p++ = '"';
    p_ = p;
  }
 private:
  static constexpr std::size_t buffer_size = 4096;
  static constexpr std::size_t most_at_once = buffer_size / 8;
  void need(std::size_t n) {
    if (static_cast<std::size_t>(buffer_ + buffer_size - p_) < n) [[unlikely]] flush();
  }
  struct seen {
    std::uint64_t special = 0;
    std::uint64_t high = 0;
  };
  static bool is_utf8(std::string_view text) {
    const char* end = text.data() + text.size();
    return utf8_end(text.data(), end) == end;
  }
  template <class Block>
  static seen copy_blocks(char* p, const char* text, std::size_t size) {
    constexpr std::size_t step = Block::size;
    const std::size_t last = size - step;
    seen flags;
    for (std::size_t at = 0;; at = at + step < last ? at + step : last) {
      const Block bytes(text + at);
      std::memcpy(p + at, text + at, step);
      flags.special |= bytes.special();
      flags.high |= bytes.high();
      if (at == last) return flags;
    }
  }
  static seen copy_plain(char* p, const char* text, std::size_t size) {
    if (size >= block::size) return copy_blocks<block>(p, text, size);
    if (size >= word_block::size) return copy_blocks<word_block>(p, text, size);
    if (size >= 4) {
      const word_block both(text, text + size);
      std::memcpy(p, text, 4);
      std::memcpy(p + size - 4, text + size - 4, 4);
      return {both.special(), both.high()};
    }
    seen flags;
    for (std::size_t i = 0; i < size; ++i) {
      p[i] = text[i];
      flags.special |= static_cast<unsigned char>(escape_of(text[i]));
      flags.high |= static_cast<unsigned char>(text[i]) & 0x80u;
    }
    return flags;
  }
  void careful_string(std::string_view text) {
    if (!is_utf8(text)) return bad_string(text);
    mark('"');
    const char* end = text.data() + text.size();
    for (const char* p = text.data(); p != end; ++p) {
      std::uint64_t high = 0;
      const char* stop = plain_end(p, end, high);
      json({p, static_cast<std::size_t>(stop - p)});
      p = stop;
      if (p == end) break;
      need(6);
      p_ = put_escaped(p_, *p);
    }
    mark('"');
  }
  void bad_string(std::string_view text) {
    note("text that is not UTF-8");
    std::string repaired;
    const char* end = text.data() + text.size();
    for (const char* p = text.data(); p != end; ++p) {
      const char* bad = utf8_end(p, end);
      repaired.append(p, bad);
      p = bad;
      if (p == end) break;
      repaired.append("\xef\xbf\xbd");
    }
    string(repaired);
  }
  std::string& out_;
  std::optional<replaced> fault_;
  char buffer_[buffer_size];
  char* p_ = buffer_;
};
template <class T> struct json_in;
inline constexpr unsigned text_kind = 1, number_kind = 2, boolean_kind = 4, array_kind = 8, object_kind = 16,
                          null_kind = 32, any_kind = 63;
struct json_in_plain {
  static constexpr bool optional = false;
  static constexpr bool merges = false;
  static constexpr unsigned kinds = text_kind;
};
}  // namespace detail
/// A type that `read` of this runtime reads.
template <class T>
concept readable = requires(detail::json_reader& reader, T& value) { detail::json_in<T>::read(reader, value); };
namespace detail {
template <>
struct json_in<bool> : json_in_plain {
  static constexpr unsigned kinds = boolean_kind;
  static void read(json_reader& reader, bool& value) { reader.boolean(value); }
};
template <json_integer T>
struct json_in<T> : json_in_plain {
  static constexpr unsigned kinds = number_kind;
  static void read(json_reader& reader, T& value) {
    using limits = std::numeric_limits<T>;
    value = static_cast<T>(reader.integer((limits::max)(), limits::is_signed));
  }
};
template <>
struct json_in<std::string> : json_in_plain {
  static void read(json_reader& reader, std::string& value) {
    const std::string_view text = reader.string();
    if (text.size() < 16) [[likely]] {
      value.assign(text);
    } else {
      value = std::string(text);
    }
  }
};
inline void refuse_word(json_reader& reader, std::size_t start, const std::string_view* words, std::size_t count,
                        std::string_view found) {
  if (reader.failed()) return;
  std::string expected = "one of ";
  for (std::size_t i = 0; i < count; ++i) expected.append(i == 0 ? "" : ", ").append(words[i]);
  reader.refuse_at(start, expected, found);
}
template <readable T>
struct json_in<std::optional<T>> : json_in_plain {
  using inner = T;
  static constexpr bool optional = true;
  static constexpr unsigned kinds = json_in<T>::kinds | null_kind;
  static void read(json_reader& reader, std::optional<T>& value) {
    if constexpr ((json_in<T>::kinds & null_kind) == 0) {
      if (reader.at_null()) {
        value.reset();
        return reader.null();
      }
    }
    if constexpr (std::is_same_v<T, std::string>) {
      const std::string_view text = reader.string();
      value.emplace(text.begin(), text.end());
    } else {
      json_in<T>::read(reader, value.emplace());
    }
  }
};
struct is_required {
  template <class M>
  constexpr bool operator()(const M&) const {
    return !json_in<M>::optional;
  }
};
inline void skip_unknown(json_reader& reader) {
  if (reader.strict) return reader.refuse("no field of this name");
  const std::string_view text = reader.skip();
  if (reader.options.keep && !reader.failed()) reader.unknown_values.push_back(text);
}
struct member_reader {
  json_reader& reader;
  bool again;  // The object has this member for a second time, and the last one counts.
  template <class M>
  void operator()(M& member) const {
    if constexpr (json_in<M>::merges) {
      if (again) [[unlikely]] member = M{};
    }
    json_in<M>::read(reader, member);
  }
};
template <model T>
struct json_in<T> : json_in_plain {
  static constexpr unsigned kinds = object_kind;
  static constexpr bool merges = true;
  static constexpr std::size_t count = names_of<T>.size();
  static void read(json_reader& reader, T& object) {
    const std::size_t start = reader.offset();
    std::uint64_t seen[count / 64 + 1] = {};
    std::size_t likely = 0;
    for (std::size_t index = reader.first_field(fields_of<T>); index != json_reader::end;) {
      if (index == json_reader::unknown) [[unlikely]] {
        if constexpr (has_rest<T>) {
          rest_of<T>::read(reader, object);
        } else {
          skip_unknown(reader);
        }
      } else if constexpr (count > 0) {
        std::uint64_t& bits = seen[index / 64];
        const std::uint64_t bit = std::uint64_t{1} << (index % 64);
        with_member(object, index, member_reader{reader, (bits & bit) != 0});
        bits |= bit;
        likely = index + 1;
      }
      index = reader.next_field(fields_of<T>, likely);
    }
    if constexpr (count > 0) {
      if (!reader.failed()) [[likely]] check_required(reader, start, object, seen);
    }
  }
 private:
  static void check_required(json_reader& reader, std::size_t start, const T& object, const std::uint64_t* seen) {
    for (std::size_t i = 0; i < count; i += 64) {
      for (std::uint64_t missing = ~seen[i / 64]; missing != 0; missing &= missing - 1) {
        const std::size_t index = i + static_cast<std::size_t>(std::countr_zero(missing));
        if (index >= count) break;
        if (with_member(object, index, is_required{})) return reader.missing(start, names_of<T>[index]);
      }
    }
  }
};
template <class T>
result<T, mismatch> read_text(std::string_view text, const read_options& options) {
  result<T, mismatch> outcome{std::in_place};
  json_reader reader(text, options);
  json_in<T>::read(reader, *outcome);
  reader.finish();
  if (options.keep) options.keep.take(*options.keep.list, reader);
  if (reader.failed()) [[unlikely]] outcome = failed<mismatch>{reader.why()};
  return outcome;
}
}  // namespace detail
/// Reads one JSON text as a `T`: a model, bool, an integer, std::string, whatever else models of this header have, and
/// std::optional of these. Strict about JSON (RFC 8259, UTF-8), open about fields; of a name that comes twice the last
/// counts. The mismatch names the place, what was expected and what found.
template <readable T>
result<T, mismatch> read(std::string_view text, const read_options& options = {}) {
  return detail::read_text<T>(text, options);
}
namespace detail {
template <class T> struct json_out;
}  // namespace detail
/// A type that `write` of this runtime writes.
template <class T>
concept writable = requires(detail::json_writer& writer, const T& value) { detail::json_out<T>::write(writer, value); };
namespace detail {
template <>
struct json_out<bool> {
  static void write(json_writer& writer, bool value) { writer.boolean(value); }
};
template <json_integer T>
struct json_out<T> {
  static void write(json_writer& writer, T value) { writer.number(value); }
};
template <>
struct json_out<std::string> {
  static void write(json_writer& writer, const std::string& value) { writer.string(value); }
};
template <writable T>
struct json_out<std::optional<T>> {
  static bool absent(const std::optional<T>& value) { return !value.has_value(); }
  static void write(json_writer& writer, const std::optional<T>& value) {
    if (!value) return writer.null();
    json_out<T>::write(writer, *value);
  }
};
constexpr std::size_t escaped_size(std::string_view name) {
  std::size_t size = 0;
  for (const char c : name) size += escape_of(c) == 0 ? 1U : escape_of(c) == 'u' ? 6U : 2U;
  return size;
}
template <std::size_t N>
constexpr std::size_t labels_size(const names<N>& table) {
  std::size_t size = 16;  // So that sixteen bytes can be copied from anywhere in the text.
  for (std::size_t i = 0; i < N; ++i) size += escaped_size(table[i]) + 4;
  return size;
}
template <std::size_t N, std::size_t Size>
struct field_labels {
  std::size_t start[N + 1];
  char text[Size];
  constexpr explicit field_labels(const names<N>& table) : start{}, text{} {
    char* p = text;
    for (std::size_t i = 0; i < N; ++i) {
      start[i] = static_cast<std::size_t>(p - text);
      *p++ = ',';
      *p++ = '"';
      for (const char c : table[i]) p = put_escaped(p, c);
      *p++ = '"';
      *p++ = ':';
    }
    start[N] = static_cast<std::size_t>(p - text);
  }
};
template <model T> inline constexpr field_labels<names_of<T>.size(), labels_size(names_of<T>)> labels_of{names_of<T>};
template <class T>
struct read_only {
  static constexpr bool has(std::size_t) { return false; }
};
struct member_writer {
  json_writer& writer;
  const char* label;
  std::size_t size;
  std::size_t& first;
  template <class M>
  void operator()(const M& member) const {
    if constexpr (requires { json_out<M>::absent(member); }) {
      if (json_out<M>::absent(member)) return;
    }
    writer.field(label, size, first);
    first = 0;
    json_out<M>::write(writer, member);
  }
};
template <model T>
struct json_out<T> {
  static void write(json_writer& writer, const T& object) {
    constexpr const auto& labels = labels_of<T>;
    std::size_t first = 1;
    writer.mark('{');
    if constexpr (names_of<T>.size() > 0) {
      for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
        if (writer.style.request && read_only<T>::has(i)) continue;
        const std::size_t start = labels.start[i];
        with_member(object, i, member_writer{writer, labels.text + start, labels.start[i + 1] - start, first});
      }
    }
    if constexpr (has_rest<const T>) {
      rest_of<T>::write(writer, object, first == 1);
    }
    writer.mark('}');
  }
};
template <class T>
void write_text(std::string& out, const T& value, write_style style) {
  json_writer writer(out, style);
  json_out<T>::write(writer, value);
}
}  // namespace detail
/// Appends the compact JSON of a value. Optional members that are absent are left out. What has no JSON is replaced: a
/// number that is not finite by null, bytes that are not UTF-8 by U+FFFD.
template <writable T>
void write_to(std::string& out, const T& value) {
  detail::write_text(out, value, {});
}
/// The same as a new text.
template <writable T>
std::string write(const T& value) {
  std::string out;
  detail::write_text(out, value, {});
  return out;
}
/// A model or another type of this runtime, and so no other runtime's business.
template <class T> concept own_type = detail::is_own<T> && writable<T>;
/// Compact JSON with *** for every secret. A word or a secret alone has no quotes around it.
template <own_type T>
std::string to_string(const T& value) {
  if constexpr (requires { detail::json_out<T>::shown(value); }) return std::string(detail::json_out<T>::shown(value));
  std::string text;
  detail::write_text(text, value, {.masked = true});
  return text;
}
/// What prints as its `to_string`: own types, and what comes of a call or of reading.
template <class T>
concept printed = own_type<T> || detail::is_one_of<T, refusal, no_reply, mismatch> ||
                  requires { requires std::is_same_v<typename T::bindery_printed, runtime_tag>; };
/// Prints to any stream that takes characters, without including one. Generated namespaces say `using rt::operator<<;`.
template <class Stream, printed T>
  requires requires(Stream& stream, const char* text) { stream.write(text, 1).put('c'); }
Stream& operator<<(Stream& stream, const T& value) {
  const std::string text = to_string(value);
  stream.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
  return stream;
}
namespace detail {
template <class Json>
concept json_value = requires(const Json& json, std::string_view text) {
  Json::parse(text);
  json.dump();
  json.is_discarded();
};
}  // namespace detail
/// Secrets are themselves, a number that is not finite is null.
template <detail::json_value Json, own_type T>
void to_json(Json& json, const T& value) {
  json = Json::parse(std::string_view(write(value)));
}
/// Throws `bad_value` with the text of the mismatch, as nlohmann has it that conversions throw.
template <detail::json_value Json, own_type T>
void from_json(const Json& json, T& value) {
  const auto text = json.dump();
  auto outcome = read<T>(std::string_view(text.data(), text.size()));
  if (!outcome) return detail::raise(to_string(outcome.error()));
  value = std::move(*outcome);
}
#endif  // BINDERY_VALUES_V1_319A8938

#ifndef BINDERY_CALLS_V1_319A8938
#define BINDERY_CALLS_V1_319A8938
/// One header field of a request or a response, as it is on the wire.
struct header {
  std::string name;
  std::string value;
  friend bool operator==(const header&, const header&) = default;
};
using header_list = std::vector<header>;
namespace detail {
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool same_field_name(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}
constexpr bool is_field_name(std::string_view name) {
  for (const char c : name) {
    const bool letter_or_digit = (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
    if (!letter_or_digit && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
  }
  return !name.empty();
}
constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
constexpr bool has_control(std::string_view text) {
  for (const char c : text) {
    if (is_control(c) && c != '\t') return true;
  }
  return false;
}
}  // namespace detail
/// The value of the first field with that name, in any case (RFC 9110, 5.1); null when there is none.
inline const std::string* find_header(const header_list& headers, std::string_view name) {
  for (const header& field : headers) {
    if (detail::same_field_name(field.name, name)) return &field.value;
  }
  return nullptr;
}
template <class Next> concept chunk_like = requires(Next& next, std::string& piece) { static_cast<bool>(next(piece)); };
/// Bytes that come piece by piece, from whatever chunk_source.hpp makes a `holder` of. Copies share one source.
class chunk_source {
 public:
  template <class Next> struct holder;
  template <chunk_like Next> explicit chunk_source(Next next) : shared_(new holder<Next>(std::move(next))) {}
  chunk_source(const chunk_source& other) : shared_(other.shared_) { shared_->users.fetch_add(1); }
  chunk_source& operator=(chunk_source other) { return std::swap(shared_, other.shared_), *this; }
  ~chunk_source() {
    if (shared_->users.fetch_sub(1) == 1) shared_->destroy(shared_);
  }
  /// Replaces `piece` by the next piece; false at the end.
  bool operator()(std::string& piece) { return shared_->next(shared_, piece); }
  /// How many bytes there are in all, where that is known.
  const std::optional<std::uint64_t>& size() const { return shared_->size; }
  /// Why there are no more pieces; empty at the end.
  std::string error() const { return shared_->error(shared_); }
  friend bool operator==(const chunk_source&, const chunk_source&) = default;
 private:
  struct shared {
    bool (*next)(shared*, std::string&);
    std::string (*error)(shared*);
    void (*destroy)(shared*);
    std::optional<std::uint64_t> size{};
    std::atomic<std::size_t> users{1};
  };
  shared* shared_;
};
/// What a request carries: text, or what a source gives piece by piece. Anything that a `chunk_source` is made from is
/// one.
class http_body {
 public:
  http_body() = default;
  http_body(std::string text) : text_(std::move(text)) {}
  http_body(const char* text) : text_(text) {}
  template <chunk_like Next> http_body(Next next) : source_{chunk_source(std::move(next))} {}
  bool is_stream() const { return !source_.empty(); }
  /// The text; empty when the body is a stream.
  const std::string& text() const { return text_; }
  /// The source; only when the body is a stream.
  chunk_source source() const { return source_.front(); }
  operator std::string_view() const { return text_; }
  friend bool operator==(const http_body&, const http_body&) = default;
 private:
  std::string text_;
  std::vector<chunk_source> source_;  // Empty, or exactly one.
};
/// A literal with its length, which compilers take in faster than one whose end they have to look for.
constexpr std::string_view operator""_text(const char* text, std::size_t size) { return {text, size}; }
/// One security scheme that a request needs. Needs with the same `alternative` belong together, and one alternative is
/// enough: `{"token", 0}, {"signing", 1}` is either of two, `{"key", 0}, {"secret", 0}` is both.
struct security_need {
  std::string_view scheme;
  std::size_t alternative = 0;
  friend constexpr bool operator==(const security_need&, const security_need&) = default;
};
/// What the description says about an operation, for adaptors that sign, retry, log or trace. Its texts are literals.
struct operation_info {
  std::string_view id{};      ///< "ShowInstanceRegistry"
  std::string_view method{};  ///< "GET"
  std::string_view path{};    ///< The template: "/v2/{project_id}/instances"
  std::string_view accept{};  ///< Media types of the documented replies, for the Accept header; empty for none.
  bool idempotent = false;    ///< Sending it twice does what sending it once does (RFC 9110, 9.2.2).
  std::string_view server{};  ///< The first server, with its `{variables}`: "https://{region}.example.com/v1".
  std::string_view base{};    ///< That server's path, put before `path`: "/v1"; empty for none.
  std::string_view origin{};  ///< Where it goes when its servers are its own; empty means the transport's.
  std::span<const security_need> security{};  ///< Empty: none needed.
};
/// A request before a transport sends it.
struct http_request {
  std::string method{};  ///< "GET"
  std::string origin{};  ///< "https://host:8443"; empty means the transport's own.
  std::string target{};  ///< Path and query, percent-encoded.
  header_list headers{};
  http_body body{};
  operation_info operation{};
};
/// A response as a transport of one's own may return it; any type with these members will do.
struct http_response {
  int status = 0;
  header_list headers{};
  std::string body{};
};
namespace detail {
constexpr bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}
}  // namespace detail
/// Appends `text` to `out` with every byte encoded that RFC 3986 does not call unreserved; a space becomes `%20`.
inline void percent_encode(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (detail::is_unreserved(c)) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.push_back('%');
    out.push_back("0123456789ABCDEF"[byte >> 4]);
    out.push_back("0123456789ABCDEF"[byte & 15]);
  }
}
inline std::string percent_encoded(std::string_view text) {
  std::string out;
  percent_encode(out, text);
  return out;
}
/// Collects the parameters of one call. The generated `bindery_parameters` of an operation calls a function for each,
/// one for its place, kind and look: some are below, others in build_list.hpp, build_query.hpp, build_body.hpp,
/// style.hpp and media.hpp, because not every API has them all.
class request_builder {
 public:
  explicit request_builder(const operation_info& operation) : base_(operation.base) {
    request_.method = operation.method;
    request_.target = operation.path;
    request_.operation = operation;
    if (!operation.accept.empty()) add_header("Accept", std::string(operation.accept));
  }
  /// A header that the caller adds to this call. It takes the place of an `Accept` that the operation has.
  void extra_header(std::string_view name, std::string_view value) {
    if (detail::same_field_name(name, "Accept")) {
      std::erase_if(request_.headers, [](const auto& field) { return detail::same_field_name(field.name, "Accept"); });
    }
    add_header(name, std::string(value));
  }
  /// The path of another server than the description's first.
  void set_base(std::string_view path) { base_ = path; }
  void add_segment(std::string_view name, std::string_view encoded) {
    const bool alone = request_.operation.path.find("/{" + std::string(name) + "}") != std::string_view::npos;
    if (alone && encoded.empty()) return refuse(name, "is empty, and an empty path segment names another resource");
    if (alone && (encoded == "." || encoded == "..")) {
      return refuse(name, "is a dot segment, which names another resource; servers and proxies remove it");
    }
    fill(name, encoded);
  }
  /// What stands instead of `{name}` in the path, whatever it is.
  void fill(std::string_view name, std::string_view encoded) {
    const std::string place = "{" + std::string(name) + "}";
    for (std::size_t at = 0; (at = request_.target.find(place, at)) != std::string::npos; at += encoded.size()) {
      request_.target.replace(at, place.size(), encoded);
    }
  }
  void add_header(std::string_view name, std::string value) {
    const std::string_view blanks = " \t";
    if (!detail::is_field_name(name)) {
      refuse("headers", "a header's name is empty or has a character that names may not have");
    } else if (detail::has_control(value)) {
      refuse(name, "has a control character, which would end the header or be lost on the way");
    } else if (!value.empty() && (blanks.find(value.front()) < 2 || blanks.find(value.back()) < 2)) {
      refuse(name, "begins or ends with a blank, which is not part of a header's value on the wire");
    } else {
      request_.headers.push_back({std::string(name), std::move(value)});
    }
  }
  /// Nothing will be sent. Only the first reason counts.
  void refuse(std::string_view where, std::string what) {
    if (!refusal_) refusal_ = refusal{std::string(where), std::move(what)};
  }
  http_request& request() { return request_; }
  /// The request, or the first parameter that cannot be sent.
  result<http_request, refusal> finish() && {
    if (refusal_) return failed{*std::move(refusal_)};
    request_.target.insert(0, base_);
    return std::move(request_);
  }
 private:
  http_request request_;
  std::string base_;
  std::optional<refusal> refusal_;
};
namespace detail {
template <class T>
std::string wire_text(const T& value) {
  if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    return std::string(std::string_view(value));
  } else if constexpr (requires { value.reveal(); }) {
    return value.reveal();
  } else if constexpr (requires { value.word(); }) {
    return std::string(value.word());
  } else {
    const std::string json = write(value);
    if (json.front() == '"') return *read_text<std::string>(json, {});
    return json == "null" ? std::string() : json;
  }
}
template <class T>
std::optional<std::string> checked_text(request_builder& builder, std::string_view name, const T& value) {
  if constexpr (std::is_floating_point_v<T>) {
    if (value - value != 0) return builder.refuse(name, "is not a finite number"), std::nullopt;
  }
  return wire_text(value);
}
}  // namespace detail
/// A path parameter, style simple.
template <class T>
void bindery_path(request_builder& builder, std::string_view name, const T& value) {
  if constexpr (requires { value.known(); }) {
    if (value.word().empty() && value.known()) return builder.fill(name, {});  // A word of the description's own.
  }
  if (const auto text = detail::checked_text(builder, name, value)) builder.add_segment(name, percent_encoded(*text));
}
/// A header parameter, style simple. A parameter that is absent is not sent.
template <class T>
void bindery_header(request_builder& builder, std::string_view name, const T& value) {
  if (auto text = detail::checked_text(builder, name, value)) builder.add_header(name, *std::move(text));
}
template <class T>
void bindery_header(request_builder& builder, std::string_view name, const std::optional<T>& value) {
  if (value) bindery_header(builder, name, *value);
}
/// Whose fault it is that a call has no value.
enum class fault {
  none,       ///< There is a value.
  caller,     ///< A parameter cannot be sent; nothing was sent.
  transport,  ///< No reply came.
  service,    ///< The service answered with an error status.
  server,     ///< The reply is not what the description says.
};
namespace detail {
inline constexpr std::string_view code_names[] = {"error_code", "errorCode", "code", "error", "type"};
inline constexpr std::string_view message_names[] = {"error_msg",         "errorMessage", "message", "error_message",
                                                     "error_description", "detail",       "title",   "msg"};
inline constexpr std::string_view id_names[] = {"request_id", "requestId", "RequestId"};
inline constexpr std::string_view id_headers[] = {"X-Request-Id",    "Request-Id",       "X-Amzn-RequestId",
                                                  "X-Ms-Request-Id", "X-Correlation-Id", "X-IAM-Trace-Id"};
template <std::size_t N>
std::string find_in_body(std::string_view body, const std::string_view (&names)[N]) {
  const read_options options;
  json_reader reader(body, options);
  std::string name;
  std::string found;
  std::size_t place = N;
  for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
    const char first = reader.first_character();
    const std::string_view value = reader.skip();
    if (first == '{' && name == "error") {
      if (std::string inner = find_in_body(value, names); !inner.empty()) return inner;
    }
    if ((first != '"' && first != '-' && !is_digit(first)) || value == "\"\"") continue;
    for (std::size_t i = 0; i < place; ++i) {
      if (names[i] != name) continue;
      found = first == '"' ? json_reader(value, options).string() : value;
      place = i;
    }
  }
  return reader.failed() ? std::string() : found;
}
inline std::string printable(std::string text) {
  for (char& c : text) c = is_control(c) ? ' ' : c;
  return text;
}
}  // namespace detail
/// Everything that is known about a call without a value. What does not apply is empty.
struct call_error {
  using bindery_printed = runtime_tag;
  fault whose = fault::none;
  std::string where{};     ///< caller: the parameter · transport: the phase · server: JSON Pointer or "offset N"
  std::string expected{};  ///< server: what the description has there
  std::string found{};     ///< caller: what is wrong · transport: the reason · server: what was there
  int status = 0;          ///< 0 when no reply came.
  header_list headers{};
  std::string body{};  ///< The raw body of a reply that gave no value.
  /// The service's id for the call, from the headers or the body; empty when there is none.
  std::string request_id() const {
    for (const std::string_view name : detail::id_headers) {
      if (const std::string* value = find_header(headers, name)) return *value;
    }
    return detail::find_in_body(body, detail::id_names);
  }
  /// The service's own code for an error, found by the names that error bodies use; empty when there is none.
  std::string code() const { return detail::find_in_body(body, detail::code_names); }
  /// The service's own sentence about an error; empty when there is none.
  std::string message() const { return detail::find_in_body(body, detail::message_names); }
};
/// One sentence for people: whose fault, where, what was expected and found, and what a service says about itself.
inline std::string to_string(const call_error& e) {
  std::string text;
  switch (e.whose) {
    case fault::none: return "no error";
    case fault::caller: return "not sent: " + to_string(refusal{e.where, e.found});
    case fault::transport: return "no reply: " + to_string(no_reply{e.where, e.found});
    case fault::service:
      text = "the service answered " + std::to_string(e.status);
      if (const std::string code = e.code(); !code.empty()) text.append(" ").append(code);
      if (const std::string said = e.message(); !said.empty()) text.append(": ").append(said);
      break;
    case fault::server:
      text = "the reply (" + std::to_string(e.status) + ") is not as described: ";
      text += to_string(mismatch{e.where, e.expected, e.found});
      break;
  }
  if (const std::string id = e.request_id(); !id.empty()) text.append(" (request id ").append(id).append(")");
  return detail::printable(std::move(text));
}
/// The headers of a reply that documents none.
struct no_headers {
  friend constexpr bool operator==(const no_headers&, const no_headers&) = default;
};
namespace detail {
constexpr std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}
template <class T> struct header_in;
template <class T>
  requires std::is_constructible_v<T, std::string_view>
struct header_in<T> {
  static std::optional<T> read(std::string_view text) { return T(text); }
};
struct take_header {
  const std::string* text;
  template <class T>
  void operator()(std::optional<T>& member) const {
    if (text) member = header_in<T>::read(without_blanks(*text));
  }
};
}  // namespace detail
/// The documented headers out of those that were received: `read_headers<XRequestIdHeaders>(outcome.headers())`.
template <class T>
T read_headers(const header_list& received) {
  T headers{};
  if constexpr (model<T>) {
    for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
      with_member(headers, i, detail::take_header{find_header(received, names_of<T>[i])});
    }
  }
  return headers;
}
/// The body of a reply that is documented to have none.
struct empty {
  friend constexpr bool operator==(const empty&, const empty&) = default;
};
/// The key of a reply that is documented for a range of statuses: `range(4)` is `4XX`.
constexpr int range(int hundreds) { return hundreds; }
/// The key of the reply that is documented as `default`.
inline constexpr int otherwise = 0;
/// How a body reads: as JSON.
struct as_json {
  static constexpr bool may_be_empty = false;
  template <class Body>
  static result<Body, mismatch> read(const header_list&, std::string& text, const read_options& options) {
    return detail::read_text<Body>(text, options);
  }
};
/// A reply as documented. `Documented` is a status, `range(N)` or `otherwise`. As a value it is a view into the outcome
/// that it comes from.
template <int Documented, class Body = empty, class Headers = no_headers, class Reading = as_json>
struct reply {
  static constexpr int documented = Documented;
  using body_type = Body;
  using headers_type = Headers;
  using reading = Reading;
  int status;                  ///< The status that came, which a range and `otherwise` leave open.
  const header_list& headers;  ///< As received.
  const Body& body;
  /// The headers that the description names.
  Headers documented_headers() const { return read_headers<Headers>(headers); }
};
/// All documented replies of an operation, in the order of the description.
template <class... Reply> struct replies {};
/// A success that brought no documented body: an undeclared 2xx, or an empty reply where a body is documented.
struct no_content {
  int status;
  const header_list& headers;
  std::string_view body;  ///< As it came; usually empty.
};
/// A status that is not documented, or an error whose body does not read as documented.
struct other_reply {
  int status;
  const header_list& headers;
  std::string_view body;  ///< As it came.
};
namespace detail {
constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr bool is_success(int status) { return status >= 200 && status < 300; }
constexpr bool documents_success(int documented) { return documented == range(2) || is_success(documented); }
template <class... Reply> constexpr bool default_may_succeed = !(documents_success(Reply::documented) || ...);
template <class... Reply>
constexpr std::size_t best_reply(replies<Reply...>, int status) {
  const int keys[] = {Reply::documented..., -1};
  for (const int wanted : {status, status / 100, otherwise}) {
    for (std::size_t i = 0; i < sizeof...(Reply); ++i) {
      if (keys[i] == wanted) return i;
    }
  }
  return none;
}
template <class... Known>
struct distinct {
  using variant = std::variant<Known...>;
  using simplest =
      std::conditional_t<(sizeof...(Known) < 2), std::variant_alternative_t<0, std::variant<Known..., empty>>, variant>;
  template <class T>
  auto operator+(T*) const -> std::conditional_t<is_one_of<T, void, Known...>, distinct, distinct<Known..., T>>;
};
template <class Replies> struct bodies;
template <class... Reply>
struct bodies<replies<Reply...>> {
  template <class Of>
  static constexpr bool may_succeed =
      documents_success(Of::documented) || (Of::documented == otherwise && default_may_succeed<Reply...>);
  template <class Of> static constexpr bool may_fail = !documents_success(Of::documented);
  template <bool Wanted, class Of> using body_if = std::conditional_t<Wanted, typename Of::body_type, void>*;
  using success = typename decltype((distinct<>() + ... + body_if<may_succeed<Reply>, Reply>()))::simplest;
  using errors = typename decltype((distinct<std::monostate>() + ... + body_if<may_fail<Reply>, Reply>()))::variant;
};
}  // namespace detail
/// Several callables as one, for `visit`.
template <class... Cases>
struct overload : Cases... {
  using Cases::operator()...;
};
template <class... Cases> overload(Cases...) -> overload<Cases...>;
namespace detail {
template <int Status, class Visitor, class Reply>
constexpr bool handles_status() {
  constexpr bool has_case = std::is_invocable_v<Visitor&, const Reply&>;
  static_assert(has_case,
                "bindery: this visitor has no case for a documented status, the first template argument of "
                "handles_status (2 means 2XX, 0 means default)");
  return has_case;
}
template <class Visitor, class... Case>
constexpr bool handles() {
  constexpr bool has_cases = (std::is_invocable_v<Visitor&, const Case&> && ...);
  static_assert(has_cases,
                "bindery: this visitor has no case for one of no_content, other_reply, mismatch, refusal and no_reply");
  return has_cases;
}
template <class Body, class Value>
const Body& body_in(const Value& value) {
  if constexpr (std::is_same_v<Body, Value>) {
    return value;
  } else {
    return *std::get_if<Body>(&value);
  }
}
}  // namespace detail
/// The outcome of operation `Op`. It is true when the service answered with a documented success and its body was read.
template <class Op>
class [[nodiscard]] outcome {
  using replies_type = typename Op::Replies;
  using bodies = detail::bodies<replies_type>;
 public:
  /// The documented success body; a `std::variant` where several are documented, `empty` where none is.
  using value_type = typename bodies::success;
  using bindery_printed = runtime_tag;
  outcome(refusal r) { blame(kind::refusal, fault::caller, {std::move(r.where), {}, std::move(r.what)}); }
  outcome(no_reply n) { blame(kind::no_reply, fault::transport, {std::move(n.phase), {}, std::move(n.reason)}); }
  /// Reads a response. Errors that are documented keep their raw body beside the one that was read.
  outcome(http_response response, const read_options& options) {
    error_.status = response.status;
    error_.headers = std::move(response.headers);
    error_.body = std::move(response.body);
    understand(replies_type{}, options);
  }
  bool has_value() const noexcept { return value_.has_value(); }
  explicit operator bool() const noexcept { return has_value(); }
  /// The success; asking for one that is not there is a mistake of the program, as with `std::optional`.
  value_type& operator*() & noexcept { return *value_; }
  const value_type& operator*() const& noexcept { return *value_; }
  value_type&& operator*() && noexcept { return *std::move(value_); }
  value_type* operator->() noexcept { return &*value_; }
  const value_type* operator->() const noexcept { return &*value_; }
  /// The success, or a thrown `bad_value` with the text of `error()`.
  value_type& value() & { return check(), *value_; }
  const value_type& value() const& { return check(), *value_; }
  value_type value() && { return check(), *std::move(value_); }
  /// The HTTP status; 0 when no reply came.
  int status() const noexcept { return error_.status; }
  /// The headers of the reply, as received.
  const header_list& headers() const noexcept { return error_.headers; }
  /// Why there is no value; `whose` is `fault::none` when there is one.
  const call_error& error() const& noexcept { return error_; }
  call_error&& error() && noexcept { return std::move(error_); }
  /// Calls the case that fits and returns what it returns (all cases return one type). There must be a case for every
  /// documented reply (`Op::status_200`, …) and for `no_content`, `other_reply`, `mismatch`, `refusal` and `no_reply`;
  /// a generic lambda takes the rest together.
  template <class... Cases>
  decltype(auto) visit(Cases&&... cases) const {
    overload visitor{std::forward<Cases>(cases)...};
    return visit_all(visitor, replies_type{});
  }
 private:
  enum class kind { documented, no_content, other_reply, mismatch, refusal, no_reply };
  void check() const {
    if (!has_value()) detail::raise(to_string(error_));
  }
  void blame(kind which, fault whose, mismatch why) {
    which_ = which;
    error_.whose = whose;
    error_.where = std::move(why.where);
    error_.expected = std::move(why.expected);
    error_.found = std::move(why.found);
  }
  template <class... Reply>
  void understand(replies<Reply...> all, const read_options& options) {
    index_ = detail::best_reply(all, error_.status);
    if (index_ == detail::none) return understand_undocumented();
    std::size_t i = 0;
    (void)((i++ == index_ && (take<Reply>(options), true)) || ...);
  }
  void understand_undocumented() {
    if (!detail::is_success(error_.status)) return blame(kind::other_reply, fault::service, {});
    if constexpr (std::is_same_v<value_type, empty>) {
      which_ = kind::no_content;
      value_.emplace();
    } else {
      const mismatch why{"", "the body of a documented success", "an undocumented success status"};
      blame(kind::no_content, fault::server, why);
    }
  }
  template <class Reply>
  void take(const read_options& options) {
    if constexpr (bodies::template may_succeed<Reply>) {
      if (detail::is_success(error_.status)) return take_success<Reply>(options);
    }
    if constexpr (bodies::template may_fail<Reply>) {
      blame(kind::other_reply, fault::service, {});  // So it stays when the body is not as described.
      if (auto body = read_body<Reply>(options)) {
        which_ = kind::documented;
        error_body_.template emplace<typename Reply::body_type>(*std::move(body));
      }
    }
  }
  template <class Reply>
  void take_success(const read_options& options) {
    constexpr bool may_be_empty = std::is_same_v<typename Reply::body_type, empty> || Reply::reading::may_be_empty;
    if (error_.body.empty() && !may_be_empty) {
      return blame(kind::no_content, fault::server, {"", "a body", "an empty reply"});
    }
    auto body = read_body<Reply>(options);
    if (!body) return blame(kind::mismatch, fault::server, std::move(body.error()));
    which_ = kind::documented;
    value_.emplace(*std::move(body));
    error_.body.clear();
  }
  template <class Reply, class Body = typename Reply::body_type>
  result<Body, mismatch> read_body(const read_options& options) {
    if constexpr (std::is_same_v<Body, empty>) {
      return empty{};
    } else {
      return Reply::reading::template read<Body>(error_.headers, error_.body, options);
    }
  }
  template <class Visitor, class... Reply>
  decltype(auto) visit_all(Visitor& visitor, replies<Reply...> all) const {
    if constexpr ((detail::handles_status<Reply::documented, Visitor, Reply>() && ...) &&
                  detail::handles<Visitor, no_content, other_reply, mismatch, refusal, no_reply>()) {
      switch (which_) {
        case kind::documented: return visit_documented(visitor, all);
        case kind::no_content: return visitor(no_content{error_.status, error_.headers, error_.body});
        case kind::other_reply: return visitor(other_reply{error_.status, error_.headers, error_.body});
        case kind::mismatch: return visitor(mismatch{error_.where, error_.expected, error_.found});
        case kind::refusal: return visitor(refusal{error_.where, error_.found});
        default: return visitor(no_reply{error_.where, error_.found});
      }
    }
  }
  template <class Visitor, class First, class... Rest>
  decltype(auto) visit_documented(Visitor& visitor, replies<First, Rest...>, std::size_t position = 0) const {
    if constexpr (sizeof...(Rest) != 0) {
      if (position != index_) return visit_documented(visitor, replies<Rest...>{}, position + 1);
    }
    return visitor(view<First>());
  }
  template <class Visitor>
  decltype(auto) visit_documented(Visitor& visitor, replies<>) const {
    return visitor(other_reply{error_.status, error_.headers, error_.body});
  }
  template <class Reply>
  Reply view() const {
    using Body = typename Reply::body_type;
    const Body* body = nullptr;
    if constexpr (bodies::template may_fail<Reply>) body = std::get_if<Body>(&error_body_);
    if constexpr (bodies::template may_succeed<Reply>) {
      if (value_) body = &detail::body_in<Body>(*value_);
    }
    return {error_.status, error_.headers, *body};
  }
  kind which_ = kind::other_reply;
  std::size_t index_ = detail::none;  // The place of the reply in Op::Replies.
  std::optional<value_type> value_;
  typename bodies::errors error_body_;
  call_error error_;  // Holds status and headers of a success too.
};
/// The success as JSON with *** for every secret, or the error that there is instead; so it prints, too.
template <class Op>
std::string to_string(const outcome<Op>& o) {
  if (!o) return to_string(o.error());
  if constexpr (writable<typename outcome<Op>::value_type>) {
    std::string text;
    detail::write_text(text, *o, {.masked = true});
    return text;
  } else {
    return "success " + std::to_string(o.status());
  }
}
/// A generated operation of this runtime.
template <class Op> concept operation = std::same_as<typename Op::bindery_runtime, runtime_tag>;
/// What one call may have besides its parameters.
struct call_options {
  read_options reading{};  ///< How the reply is read.
  header_list headers{};   ///< Sent after those of the operation.
  std::string origin{};    ///< "https://host:8443"; empty means the transport's own.
  std::string server{};    ///< "https://host/v1", origin and path; empty means the first of the description.
  std::size_t item_limit = 16 * 1024 * 1024;  ///< Bytes of one item of a stream; a longer one is a mismatch.
};
namespace detail {
template <class Body>
std::string body_text(Body&& body) {
  if constexpr (std::is_convertible_v<Body&&, std::string>) {
    return std::forward<Body>(body);
  } else if constexpr (chunk_like<Body>) {
    std::string text;
    for (std::string piece; body(piece);) text += piece;
    return text;
  } else {
    return std::string(static_cast<std::string_view>(body));
  }
}
template <class Headers>
header_list copy_headers(Headers&& headers) {
  if constexpr (std::is_same_v<std::remove_cvref_t<Headers>, header_list>) {
    return std::forward<Headers>(headers);
  } else {
    header_list copy;
    for (auto&& [name, value] : headers) copy.push_back({std::string(name), std::string(value)});
    return copy;
  }
}
template <class T>
concept response_like = requires(T& response) {
  { response.status } -> std::convertible_to<int>;
  response.headers;
  response.body;
};
template <class T>
concept response_or_error = requires(T& answer) {
  static_cast<bool>(answer);
  { *answer } -> response_like;
  answer.error();
};
template <class Response>
http_response as_response(Response&& response) {
  return {static_cast<int>(response.status), copy_headers(std::forward<Response>(response).headers),
          body_text(std::forward<Response>(response).body)};
}
template <class Error>
no_reply as_no_reply(const Error& error) {
  if constexpr (requires { std::string(error.phase), std::string(error.reason); }) {
    return {std::string(error.phase), std::string(error.reason)};
  } else if constexpr (requires { std::string(error.message()); }) {
    return {{}, std::string(error.message())};
  } else if constexpr (requires { std::string(error.what()); }) {
    return {{}, std::string(error.what())};
  } else if constexpr (std::is_convertible_v<const Error&, std::string_view>) {
    return {{}, std::string(static_cast<std::string_view>(error))};
  } else {
    return {{}, "the transport reported a failure of a type that has no text"};
  }
}
template <class Body>
std::optional<no_reply> broken([[maybe_unused]] Body& body) {
  if constexpr (requires { body.error().empty(); }) {
    if (!body.error().empty()) return as_no_reply(body.error());
  } else if constexpr (requires { *body.error(); }) {
    if (body.error()) return as_no_reply(*body.error());
  }
  return std::nullopt;
}
template <class T>
constexpr bool is_a_response() {
  static_assert(
      response_like<T> || response_or_error<T>,
      "bindery: a transport returns something with `status`, `headers` and `body`, or something testable that "
      "dereferences to that and has `error()`");
  return true;
}
inline std::pair<std::string_view, std::string_view> split_server(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t slash = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  if (slash == std::string_view::npos) return {url, {}};
  std::string_view path = url.substr(slash);
  while (!path.empty() && path.back() == '/') path.remove_suffix(1);
  return {url.substr(0, slash), path};
}
}  // namespace detail
/// The request of a call, or the parameter that cannot be sent.
template <operation Op>
result<http_request, refusal> build(const typename Op::Params& params, const call_options& options = {}) {
  request_builder builder(Op::operation);
  const std::string elsewhere = options.origin + options.server;
  if (detail::has_control(elsewhere) || elsewhere.find_first_of(" \t") != std::string::npos) {
    builder.refuse("server", "has a blank or a control character");
  }
  if (!options.server.empty()) builder.set_base(detail::split_server(options.server).second);
  Op::bindery_parameters(builder, params);
  for (const header& field : options.headers) builder.extra_header(field.name, field.value);
  result<http_request, refusal> request = std::move(builder).finish();
  if (request) {
    request->origin = !options.origin.empty()   ? options.origin
                      : !options.server.empty() ? std::string(detail::split_server(options.server).first)
                                                : std::string(Op::operation.origin);
  }
  return request;
}
/// What a response means. Any type with `status`, `headers` and `body` is a response.
template <operation Op, class Response>
outcome<Op> parse(Response&& response, const call_options& options = {}) {
  http_response whole = detail::as_response(std::forward<Response>(response));
  if (std::optional<no_reply> broken = detail::broken(response.body)) return *std::move(broken);
  return outcome<Op>(std::move(whole), options.reading);
}
/// Has `transport` send what was built, and makes an outcome of the answer, or of why there is nothing to send.
template <operation Op, class Transport, class Built>
auto send_built(Transport& transport, Built built, const call_options& options) {
  using later = std::type_identity<outcome<Op>(std::remove_cvref_t<decltype(transport(std::as_const(*built)))>)>;
  auto finish = [options](auto answer) -> outcome<Op> {
    static_assert(detail::is_a_response<decltype(answer)>());
    if constexpr (detail::response_like<decltype(answer)>) return parse<Op>(std::move(answer), options);
    else return answer ? parse<Op>(*std::move(answer), options) : outcome<Op>(detail::as_no_reply(answer.error()));
  };
  if constexpr (requires { bindery_then(later(), transport, std::move(built), std::move(finish)); }) {
    return bindery_then(later(), transport, std::move(built), std::move(finish));
  } else {
    return built ? finish(transport(std::as_const(*built))) : outcome<Op>(std::move(built.error()));
  }
}
/// Builds the request, has `transport` send it and reads the answer. It throws what the transport throws, nothing else.
/// Of a transport that answers later, <bindery/then_….hpp> make what comes back.
template <operation Op, class Transport>
auto request(Transport&& transport, const typename Op::Params& params, const call_options& options = call_options()) {
  return send_built<Op>(transport, build<Op>(params, options), options);
}
/// A text that can be a template argument, so that a compiler's message shows it.
template <std::size_t N>
struct literal {
  char text[N];
  consteval literal(const char (&source)[N]) {
    for (std::size_t i = 0; i < N; ++i) text[i] = source[i];
  }
};
namespace detail {
struct nothing_given {
  using bindery_nothing = void;
  template <class T> operator T() const noexcept;
};
template <class Lazy, literal Parameter>
struct nothing_for {
  using type = typename Lazy::template given<Parameter>;
};
template <literal Parameter>
struct nothing_for<void, Parameter> {
  using type = nothing_given;
};
}  // namespace detail
/// The default initialiser of a required parameter.
template <class Lazy, literal Parameter>
constexpr typename detail::nothing_for<Lazy, Parameter>::type left_out() noexcept {
  static_assert(!std::is_void_v<Lazy>,
                "bindery: a required parameter was left out; its name is in the template arguments of left_out");
  return {};
}
#endif  // BINDERY_CALLS_V1_319A8938

#ifndef BINDERY_JSON_LIST_V1_319A8938
#define BINDERY_JSON_LIST_V1_319A8938
namespace detail {
inline std::size_t guess_capacity(std::size_t count, std::size_t bytes_so_far, std::size_t bytes_left) {
  const std::size_t guess = count + bytes_left / (bytes_so_far / count + 1) + 1;
  if (guess < count * 2) return count * 2;
  return guess < count * 8 ? guess : count * 8;
}
template <readable T>
struct json_in<std::vector<T>> : json_in_plain {
  static constexpr unsigned kinds = array_kind;
  static void read(json_reader& reader, std::vector<T>& value) {
    value.clear();
    const std::size_t before = reader.remaining();
    for (bool more = reader.first_element(); more; more = reader.next_element()) {
      const std::size_t count = value.size();
      if (count >= 16 && count == value.capacity()) [[unlikely]] {
        value.reserve(guess_capacity(count, before - reader.remaining(), reader.remaining()));
      }
      if constexpr (std::is_same_v<T, bool>) {
        bool element = false;
        reader.boolean(element);
        value.push_back(element);
      } else {
        json_in<T>::read(reader, value.emplace_back());
      }
    }
  }
};
template <writable T>
struct json_out<std::vector<T>> {
  static void write(json_writer& writer, const std::vector<T>& value) {
    bool first = true;
    writer.mark('[');
    for (const auto& element : value) {
      writer.comma(first);
      json_out<T>::write(writer, element);
    }
    writer.mark(']');
  }
};
}  // namespace detail
#endif  // BINDERY_JSON_LIST_V1_319A8938

#ifndef BINDERY_JSON_MAP_V1_319A8938
#define BINDERY_JSON_MAP_V1_319A8938
namespace detail {
template <readable T>
struct json_in<std::map<std::string, T>> : json_in_plain {
  static constexpr unsigned kinds = object_kind;
  static void read(json_reader& reader, std::map<std::string, T>& value) {
    value.clear();
    std::string name;
    for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
      T& element = value[name];
      if constexpr (json_in<T>::merges) element = T{};
      json_in<T>::read(reader, element);
    }
  }
};
template <writable T>
struct json_out<std::map<std::string, T>> {
  static void write(json_writer& writer, const std::map<std::string, T>& value) {
    bool first = true;
    writer.mark('{');
    for (const auto& [name, element] : value) {
      writer.comma(first);
      writer.string(name);
      writer.mark(':');
      json_out<T>::write(writer, element);
    }
    writer.mark('}');
  }
};
}  // namespace detail
#endif  // BINDERY_JSON_MAP_V1_319A8938

#ifndef BINDERY_JSON_REAL_V1_319A8938
#define BINDERY_JSON_REAL_V1_319A8938
namespace detail {
template <class Real> concept library_reads = requires(const char* p, Real& value) { std::from_chars(p, p, value); };
inline std::int64_t magnitude_of(const scanned_decimal& number) {
  const char* p = number.first + (number.negative ? 1 : 0);
  std::int64_t left = number.count;
  for (; p != number.digits_end && (*p == '0' || *p == '.'); ++p) left -= *p == '0' ? 1 : 0;
  return left + number.exponent;
}
template <class Real>
Real parse_without_point(const scanned_decimal& number) {
  std::string text(number.negative ? 1 : 0, '-');
  for (const char* p = number.first + (number.negative ? 1 : 0); p != number.digits_end; ++p) {
    if (*p != '.') text.push_back(*p);
  }
  text.append("e").append(std::to_string(number.exponent));
  if constexpr (std::is_same_v<Real, float>) {
    return std::strtof(text.c_str(), nullptr);
  } else {
    return std::strtod(text.c_str(), nullptr);
  }
}
template <class Real>
bool to_real_slowly(const scanned_decimal& number, Real& value) {
  if constexpr (library_reads<Real>) {
    if (std::from_chars(number.first, number.last, value).ec == std::errc()) return true;
    value = number.negative ? -Real{0} : Real{0};
    return magnitude_of(number) <= 0;
  } else {
    value = parse_without_point<Real>(number);
    return value - value == 0;
  }
}
inline bool to_real(const scanned_decimal& number, double& value) {
  constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                               1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  constexpr std::uint64_t exact = std::uint64_t{1} << 53;
  const bool simple = number.count <= 19 && number.digits <= exact && number.exponent >= -22 && number.exponent <= 22;
  if (!simple) [[unlikely]] return to_real_slowly(number, value);
  const double mantissa = static_cast<double>(number.digits);
  const double result = number.exponent < 0 ? mantissa / powers[-number.exponent] : mantissa * powers[number.exponent];
  value = number.negative ? -result : result;
  return true;
}
inline bool to_real(const scanned_decimal& number, float& value) { return to_real_slowly(number, value); }
template <class Real>
void read_real(json_reader& reader, Real& value) {
  const std::optional<scanned_decimal> number = reader.number("a number");
  if (!number || to_real(*number, value)) [[likely]] return;
  const std::string_view kind = sizeof(Real) == 4 ? "a number of single precision" : "a number of double precision";
  reader.refuse_at(static_cast<std::size_t>(number->first - reader.text().data()), kind, beyond_range);
}
template <class Real>
void write_real(json_writer& writer, Real value) {
  if (value - value == 0) [[likely]] return writer.number(value);
  writer.note("a number that is not finite, for which JSON has no word");
  writer.null();
}
template <>
struct json_in<double> : json_in_plain {
  static constexpr unsigned kinds = number_kind;
  static void read(json_reader& reader, double& value) { read_real(reader, value); }
};
template <>
struct json_in<float> : json_in_plain {
  static constexpr unsigned kinds = number_kind;
  static void read(json_reader& reader, float& value) { read_real(reader, value); }
};
template <>
struct json_out<double> {
  static void write(json_writer& writer, double value) { write_real(writer, value); }
};
template <>
struct json_out<float> {
  static void write(json_writer& writer, float value) { write_real(writer, value); }
};
}  // namespace detail
#endif  // BINDERY_JSON_REAL_V1_319A8938

#ifndef BINDERY_ANY_V1_319A8938
#define BINDERY_ANY_V1_319A8938
class any;
namespace detail {
any trusted_any(std::string_view json);
template <class T>
concept parses_quietly = requires(std::string_view text) { T::parse(text, nullptr, false).is_discarded(); };
inline std::string compact(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\') {
      out.push_back(c);
      out.push_back(text[++i]);
      continue;
    }
    if (c == '"') quoted = !quoted;
    if (quoted || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) out.push_back(c);
  }
  return out;
}
}  // namespace detail
/// Any JSON value. Two are equal when their texts are, which leave out white space but keep the order of fields and the
/// notation of numbers as they were.
class any {
 public:
  any() : text_("null") {}
  /// The JSON of a model, as `write` makes it.
  template <model T> any(const T& value) : text_(write(value)), of_model_(true) {}
  /// The JSON of any value that can be written; text becomes a JSON string.
  template <class T>
  static any of(const T& value) {
    any made = detail::trusted_any(write(value));
    if constexpr (std::is_same_v<T, any>) {
      made.of_model_ = value.of_model_;
    } else {
      made.of_model_ = !std::is_arithmetic_v<T> && !std::is_convertible_v<const T&, std::string_view>;
    }
    return made;
  }
  static any of(const char* text) { return of(std::string(text)); }
  /// Checks a text of one JSON value, as strictly as `read` does.
  static result<any, mismatch> parse(std::string_view text) {
    const read_options options;
    detail::json_reader reader(text, options);
    const std::string_view value = reader.skip();
    reader.finish();
    if (reader.failed()) return failed<mismatch>{reader.why()};
    return detail::trusted_any(value);
  }
  /// JSON, compact.
  const std::string& text() const noexcept { return text_; }
  /// The value as a type: a model, whatever else `read` reads, or a type with a static `parse` such as
  /// `nlohmann::json`.
  template <class T>
  result<T, mismatch> as() const {
    if constexpr (readable<T>) {
      return read<T>(text_);
    } else if constexpr (detail::parses_quietly<T>) {
      T value = T::parse(std::string_view(text_), nullptr, false);
      if (value.is_discarded()) return failed<mismatch>{{"", "a value that this type holds", "another"}};
      return value;
    } else {
      return T::parse(std::string_view(text_));
    }
  }
  /// It was made of a model, whose secrets may be in it; printed for people it is then ***.
  bool is_of_model() const noexcept { return of_model_; }
  friend bool operator==(const any& left, const any& right) { return left.text_ == right.text_; }
 private:
  friend any detail::trusted_any(std::string_view json);
  std::string text_;
  bool of_model_ = false;
};
namespace detail {
inline any trusted_any(std::string_view json) {
  any value;
  value.text_ = compact(json);
  return value;
}
}  // namespace detail
/// A field that the description does not know.
struct unknown_field {
  std::string where;       ///< Its JSON Pointer.
  any value;               ///< What it holds.
  std::size_t offset = 0;  ///< Where its value starts in the text, in bytes.
};
namespace detail {
inline void take_unknown(std::vector<unknown_field>& list, const json_reader& reader) {
  auto next = reader.unknown_values.begin();
  const auto take = [&](std::size_t offset, const std::string& pointer) {
    if (next == reader.unknown_values.end()) return true;
    if (reader.text().data() + offset == next->data()) list.push_back({pointer, trusted_any(*next++), offset});
    return false;
  };
  json_reader again(reader.text(), reader.options);
  std::string pointer;
  again.walk(pointer, take);
}
template <> inline constexpr bool is_own<any> = true;
template <>
struct json_in<any> : json_in_plain {
  static constexpr unsigned kinds = any_kind;
  static void read(json_reader& reader, any& value) { value = trusted_any(reader.skip()); }
};
template <>
struct json_out<any> {
  static void write(json_writer& writer, const any& value) {
    writer.json(writer.style.masked && value.is_of_model() ? std::string_view("\"***\"")
                                                           : std::string_view(value.text()));
  }
};
}  // namespace detail
inline field_sink::field_sink(std::vector<unknown_field>* to) : list(to), take(&detail::take_unknown) {}
#endif  // BINDERY_ANY_V1_319A8938

#ifndef BINDERY_TRY_WRITE_V1_319A8938
#define BINDERY_TRY_WRITE_V1_319A8938
/// The JSON of a value for a service: as `write`, but without members that only the service sets, and what has no JSON
/// is a refusal that names its place by a JSON Pointer.
template <writable T>
result<std::string, refusal> try_write(const T& value) {
  std::string out;
  std::optional<detail::json_writer::replaced> fault;
  {
    detail::json_writer writer(out, {.request = true});
    detail::json_out<T>::write(writer, value);
    fault = writer.fault();
  }
  if (!fault) return out;
  return failed<refusal>{{detail::place_of(out, fault->offset), std::string(fault->what)}};
}
#endif  // BINDERY_TRY_WRITE_V1_319A8938

#ifndef BINDERY_BUILD_BODY_V1_319A8938
#define BINDERY_BUILD_BODY_V1_319A8938
namespace detail {
inline void set_body(request_builder& builder, std::string_view media_type, http_body body) {
  if (detail::has_control(media_type)) return builder.refuse("body", "has a media type with a control character");
  if (body.is_stream() && !body.source().error().empty()) return builder.refuse("body", body.source().error());
  builder.add_header("Content-Type", std::string(media_type));
  builder.request().body = std::move(body);
}
}  // namespace detail
/// A JSON body. A body that is absent is not sent.
template <class T>
void bindery_json_body(request_builder& builder, std::string_view media_type, const T& value) {
  result<std::string, refusal> text = try_write(value);
  if (!text) return builder.refuse("body" + text.error().where, std::move(text.error().what));
  detail::set_body(builder, media_type, *std::move(text));
}
template <class T>
void bindery_json_body(request_builder& builder, std::string_view media_type, const std::optional<T>& value) {
  if (value) bindery_json_body(builder, media_type, *value);
}
#endif  // BINDERY_BUILD_BODY_V1_319A8938

#ifndef BINDERY_BUILD_QUERY_V1_319A8938
#define BINDERY_BUILD_QUERY_V1_319A8938
namespace detail {
inline void add_query(request_builder& builder, std::string_view encoded) {
  std::string& target = builder.request().target;
  if (!encoded.empty()) target += target.find('?') == std::string::npos ? '?' : '&';
  target += encoded;
}
}  // namespace detail
/// A query parameter, style form. A parameter that is absent is not sent.
template <class T>
void bindery_query(request_builder& builder, std::string_view name, const T& value) {
  if (const auto text = detail::checked_text(builder, name, value)) {
    detail::add_query(builder, percent_encoded(name) + '=' + percent_encoded(*text));
  }
}
template <class T>
void bindery_query(request_builder& builder, std::string_view name, const std::vector<T>& values) {
  for (const T& value : values) bindery_query(builder, name, value);
}
template <class T>
void bindery_query(request_builder& builder, std::string_view name, const std::optional<T>& value) {
  if (value) bindery_query(builder, name, *value);
}
#endif  // BINDERY_BUILD_QUERY_V1_319A8938

#ifndef BINDERY_DATE_TIME_V1_319A8938
#define BINDERY_DATE_TIME_V1_319A8938
/// A length of time by the calendar: a month is no number of days.
struct calendar_duration {
  bool negative = false;
  std::int64_t years = 0;
  std::int64_t months = 0;
  std::int64_t weeks = 0;
  std::int64_t days = 0;
  std::chrono::nanoseconds time{};
  friend bool operator==(const calendar_duration&, const calendar_duration&) = default;
};
namespace detail {
struct time_reader {
  std::string_view rest;
  bool good = true;
  bool take(char c) {
    const bool there = !rest.empty() && (rest.front() == c || (c >= 'A' && c <= 'Z' && rest.front() == c + 32));
    if (there) rest.remove_prefix(1);
    return there;
  }
  void need(char c) { good = take(c) && good; }
  void need(std::string_view text) {
    good = good && rest.substr(0, text.size()) == text;
    if (good) rest.remove_prefix(text.size());
  }
  bool at_digit() const { return !rest.empty() && rest.front() >= '0' && rest.front() <= '9'; }
  std::int64_t number(std::size_t least, std::size_t most) {
    std::int64_t value = 0;
    std::size_t count = 0;
    for (; count < most && at_digit(); ++count) {
      value = value * 10 + (rest.front() - '0');
      rest.remove_prefix(1);
    }
    good = good && count >= least;
    return value;
  }
  int two() { return static_cast<int>(number(2, 2)); }
  std::chrono::nanoseconds fraction() {
    std::int64_t value = 0;
    std::int64_t unit = 1'000'000'000;
    good = good && at_digit();
    while (at_digit()) {
      if (unit > 1) {
        unit /= 10;
        value += (rest.front() - '0') * unit;
      }
      rest.remove_prefix(1);
    }
    return std::chrono::nanoseconds(value);
  }
  std::chrono::year_month_day day() {
    const auto year = static_cast<int>(number(4, 4));
    need('-');
    const auto month = static_cast<unsigned>(two());
    need('-');
    const auto day = static_cast<unsigned>(two());
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    good = good && date.ok();
    return date;
  }
  std::chrono::nanoseconds clock() {
    const int hour = two();
    need(':');
    const int minute = two();
    need(':');
    const int second = two();
    good = good && hour < 24 && minute < 60 && second <= 60;
    std::chrono::nanoseconds time =
        std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
    if (good && take('.')) time += fraction();
    return time;
  }
  std::chrono::minutes offset() {
    if (take('Z')) return {};
    const bool west = take('-');
    if (!west) need('+');
    const int hours = two();
    need(':');
    const int minutes = two();
    good = good && hours < 24 && minutes < 60;
    return std::chrono::minutes((west ? -1 : 1) * (hours * 60 + minutes));
  }
};
inline void append_padded(std::string& text, std::int64_t value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}
inline std::string text_of_day(std::chrono::year_month_day day) {
  std::string text;
  append_padded(text, static_cast<int>(day.year()), 4);
  text += '-';
  append_padded(text, static_cast<unsigned>(day.month()), 2);
  text += '-';
  append_padded(text, static_cast<unsigned>(day.day()), 2);
  return text;
}
inline std::string text_of_clock(std::chrono::nanoseconds time) {
  std::string text;
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
  append_padded(text, seconds.count() / 3600, 2);
  text += ':';
  append_padded(text, seconds.count() / 60 % 60, 2);
  text += ':';
  append_padded(text, seconds.count() % 60, 2);
  if (const std::int64_t rest = (time - seconds).count(); rest != 0) {
    text += '.';
    append_padded(text, rest, 9);
    while (text.back() == '0') text.pop_back();
  }
  return text;
}
struct date_time_form {
  using value_type = std::chrono::sys_time<std::chrono::nanoseconds>;
  static constexpr std::string_view name = "a date and time like 2026-01-31T12:00:00Z";
  struct parts {
    std::chrono::year_month_day day;
    std::chrono::nanoseconds since_midnight;
  };
  static std::optional<parts> take_apart(std::string_view text) {
    time_reader reader{text};
    const auto day = reader.day();
    if (!reader.take(' ')) reader.need('T');
    const auto time = reader.clock();
    const auto offset = reader.offset();
    if (!reader.good || !reader.rest.empty()) return std::nullopt;
    return parts{day, time - offset};
  }
  static bool fits(std::string_view text) { return take_apart(text).has_value(); }
  static std::optional<value_type> parse(std::string_view text) {
    const auto found = take_apart(text);
    if (!found || static_cast<int>(found->day.year()) < 1678 || static_cast<int>(found->day.year()) > 2261) {
      return std::nullopt;
    }
    return value_type(std::chrono::sys_days(found->day)) + found->since_midnight;
  }
  static std::string write(value_type value) {
    const auto day = std::chrono::floor<std::chrono::days>(value);
    return text_of_day(day) + 'T' + text_of_clock(value - day) + 'Z';
  }
};
struct date_form {
  using value_type = std::chrono::year_month_day;
  static constexpr std::string_view name = "a date like 2026-01-31";
  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    const auto day = reader.day();
    if (!reader.good || !reader.rest.empty()) return std::nullopt;
    return day;
  }
  static std::string write(value_type value) { return text_of_day(value); }
};
struct time_form {
  using value_type = std::chrono::nanoseconds;
  static constexpr std::string_view name = "a time like 12:00:00Z";
  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    const auto time = reader.clock();
    if (reader.good && !reader.rest.empty()) reader.offset();
    if (!reader.good || !reader.rest.empty()) return std::nullopt;
    return time;
  }
  static std::string write(value_type value) { return text_of_clock(value); }
};
struct duration_form {
  using value_type = calendar_duration;
  static constexpr std::string_view name = "a duration like P1DT12H";
  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    value_type value;
    value.negative = reader.take('-');
    if (!value.negative) reader.take('+');
    reader.need('P');
    bool any = false;
    const auto part = [&](char letter, std::int64_t& whole) {
      const std::string_view before = reader.rest;
      if (!reader.at_digit()) return;
      whole = reader.number(1, 12);
      if (reader.take(letter)) {
        any = true;
      } else {
        whole = 0;
        reader.rest = before;
      }
    };
    part('Y', value.years);
    part('M', value.months);
    part('W', value.weeks);
    part('D', value.days);
    if (reader.take('T')) {
      any = false;
      std::int64_t hours = 0;
      std::int64_t minutes = 0;
      part('H', hours);
      part('M', minutes);
      value.time = std::chrono::hours(hours % 1'000'000) + std::chrono::minutes(minutes % 1'000'000);
      if (reader.at_digit()) {
        value.time += std::chrono::seconds(reader.number(1, 9));
        if (reader.take('.')) value.time += reader.fraction();
        reader.need('S');
        any = true;
      }
    }
    if (!any || !reader.good || !reader.rest.empty()) return std::nullopt;
    return value;
  }
  static std::string write(const value_type& value) {
    std::string text = value.negative ? "-P" : "P";
    const auto part = [&text](std::int64_t count, char letter) {
      if (count != 0) text += std::to_string(count) + letter;
    };
    part(value.years, 'Y');
    part(value.months, 'M');
    part(value.weeks, 'W');
    part(value.days, 'D');
    if (value.time.count() == 0) return text.size() > 1 && text.back() != 'P' ? text : text + "T0S";
    const auto seconds = std::chrono::floor<std::chrono::seconds>(value.time);
    text += 'T';
    part(seconds.count() / 3600, 'H');
    part(seconds.count() / 60 % 60, 'M');
    const std::int64_t rest = (value.time - seconds).count();
    if (rest == 0) {
      part(seconds.count() % 60, 'S');
      return text;
    }
    text += std::to_string(seconds.count() % 60) + '.';
    append_padded(text, rest, 9);
    while (text.back() == '0') text.pop_back();
    return text + 'S';
  }
};
struct http_date_form {
  using value_type = std::chrono::sys_seconds;
  static constexpr std::string_view name = "a date like Sun, 06 Nov 1994 08:49:37 GMT";
  static constexpr std::string_view days = "SunMonTueWedThuFriSat";
  static constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  static std::optional<value_type> parse(std::string_view text) {
    time_reader reader{text};
    if (text.size() < 5 || days.find(text.substr(0, 3)) % 3 != 0) return std::nullopt;
    reader.rest.remove_prefix(3);
    reader.need(", ");
    const auto day = static_cast<unsigned>(reader.two());
    reader.need(' ');
    const std::size_t month = reader.rest.size() < 3 ? std::string_view::npos : months.find(reader.rest.substr(0, 3));
    if (!reader.good || month % 3 != 0) return std::nullopt;
    reader.rest.remove_prefix(3);
    reader.need(' ');
    const auto year = static_cast<int>(reader.number(4, 4));
    reader.need(' ');
    const auto time = reader.clock();
    reader.need(" GMT");
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month / 3 + 1)), std::chrono::day(day)};
    if (!reader.good || !reader.rest.empty() || !date.ok()) return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::floor<std::chrono::seconds>(time);
  }
  static std::string write(value_type value) {
    const auto day = std::chrono::floor<std::chrono::days>(value);
    const std::chrono::year_month_day date(day);
    std::string text(days.substr(std::chrono::weekday(day).c_encoding() * 3, 3));
    text += ", ";
    append_padded(text, static_cast<unsigned>(date.day()), 2);
    text += ' ';
    text += months.substr((static_cast<unsigned>(date.month()) - 1) * 3, 3);
    text += ' ';
    append_padded(text, static_cast<int>(date.year()), 4);
    return text + ' ' + text_of_clock(value - day) + " GMT";
  }
};
}  // namespace detail
/// A text of one of the forms below. What a service sends is kept as it is, even if it is not of the form; `parsed()`
/// tells, and a strict reading refuses it. Two are equal when their texts are.
template <class Form>
class time_text {
 public:
  using value_type = typename Form::value_type;
  time_text() = default;
  time_text(const value_type& value) : text_(Form::write(value)) {}
  explicit time_text(std::string text) : text_(std::move(text)) {}
  const std::string& text() const noexcept { return text_; }
  /// What the text means; nothing when it is not of the form.
  std::optional<value_type> parsed() const { return Form::parse(text_); }
  friend bool operator==(const time_text&, const time_text&) = default;
 private:
  std::string text_;
};
/// RFC 3339, `2026-01-31T12:00:00.5+01:00`: a point in time, of nanoseconds; nothing for years before 1678 and after
/// 2261, which that type does not hold.
using date_time = time_text<detail::date_time_form>;
/// `2026-01-31`: a std::chrono::year_month_day.
using date = time_text<detail::date_form>;
/// `12:00:00.5`, with or without an offset: nanoseconds since midnight, wherever that is.
using time = time_text<detail::time_form>;
/// ISO 8601, `P1Y2M3DT4H5M6.5S`: a calendar_duration.
using duration = time_text<detail::duration_form>;
/// RFC 9110, `Sun, 06 Nov 1994 08:49:37 GMT`: a point in time, of seconds.
using http_date = time_text<detail::http_date_form>;
namespace detail {
template <class Form> inline constexpr bool is_own<time_text<Form>> = true;
template <class Form>
struct json_in<time_text<Form>> : json_in_plain {
  static void read(json_reader& reader, time_text<Form>& value) {
    const std::size_t start = reader.offset();
    value = time_text<Form>(std::string(reader.string()));
    if (reader.strict && !reader.failed() && !is_of_form(value)) {
      reader.refuse_at(start, std::string(Form::name), "other text");
    }
  }
 private:
  static bool is_of_form(const time_text<Form>& value) {
    if constexpr (requires { Form::fits(value.text()); }) {
      return Form::fits(value.text());
    } else {
      return value.parsed().has_value();
    }
  }
};
template <class Form>
struct json_out<time_text<Form>> {
  static void write(json_writer& writer, const time_text<Form>& value) { writer.string(value.text()); }
  static const std::string& shown(const time_text<Form>& value) { return value.text(); }
};
}  // namespace detail
namespace detail {}  // namespace detail
#endif  // BINDERY_DATE_TIME_V1_319A8938

#ifndef BINDERY_NULLABLE_V1_319A8938
#define BINDERY_NULLABLE_V1_319A8938
namespace detail {
template <class T> inline constexpr bool is_nothing_given = requires { typename T::bindery_nothing; };
}  // namespace detail
/// Null or a `T`. A required member that may be null is a `nullable<T>`; one that may also be left out is a
/// `std::optional<nullable<T>>`, whose three states are absent (`std::nullopt`), null (`nullptr`) and a value.
template <class T>
class nullable {
 public:
  using value_type = T;
  nullable() = default;
  nullable(std::nullptr_t) noexcept {}
  template <class U = T>
    requires(std::is_convertible_v<U, T> && !std::is_same_v<std::remove_cvref_t<U>, nullable> &&
             !std::is_same_v<std::remove_cvref_t<U>, std::nullptr_t> &&
             !detail::is_nothing_given<std::remove_cvref_t<U>>)
  nullable(U&& value) : value_(std::in_place, std::forward<U>(value)) {}
  bool is_null() const noexcept { return !value_.has_value(); }
  explicit operator bool() const noexcept { return value_.has_value(); }
  /// The value; asking a null for it is a mistake of the program, as with `std::optional`.
  T& operator*() noexcept { return *value_; }
  const T& operator*() const noexcept { return *value_; }
  T* operator->() noexcept { return &*value_; }
  const T* operator->() const noexcept { return &*value_; }
  template <class U>
  T value_or(U&& other) const {
    return value_ ? *value_ : static_cast<T>(std::forward<U>(other));
  }
  /// Makes it a default `T` and returns that.
  T& emplace() { return value_.emplace(); }
  friend bool operator==(const nullable&, const nullable&) = default;
  friend bool operator==(const nullable& left, std::nullptr_t) noexcept { return left.is_null(); }
 private:
  std::optional<T> value_;
};
namespace detail {
template <class T> inline constexpr bool is_own<nullable<T>> = true;
template <readable T>
struct json_in<nullable<T>> : json_in_plain {
  using inner = T;
  static constexpr unsigned kinds = json_in<T>::kinds | null_kind;
  static void read(json_reader& reader, nullable<T>& value) {
    if (reader.at_null()) {
      value = nullptr;
      return reader.null();
    }
    json_in<T>::read(reader, value.emplace());
  }
};
template <readable T>
struct json_in<std::optional<nullable<T>>> : json_in_plain {
  using inner = nullable<T>;
  static constexpr bool optional = true;
  static constexpr unsigned kinds = json_in<nullable<T>>::kinds;
  static void read(json_reader& reader, std::optional<nullable<T>>& value) {
    json_in<nullable<T>>::read(reader, value.emplace());
  }
};
template <writable T>
struct json_out<nullable<T>> {
  static void write(json_writer& writer, const nullable<T>& value) {
    if (value.is_null()) return writer.null();
    json_out<T>::write(writer, *value);
  }
};
}  // namespace detail
#endif  // BINDERY_NULLABLE_V1_319A8938

#ifndef BINDERY_OPEN_V1_319A8938
#define BINDERY_OPEN_V1_319A8938
/// A generated enum whose values are words, with a table of this runtime.
template <class E>
concept word_enum = std::is_enum_v<E> && requires { requires detail::is_names<decltype(bindery_words(E{}))>; };
/// The words of a generated enum.
template <word_enum E> inline constexpr auto words_of = bindery_words(E{});
/// The word that stands for an enumerator; empty for a number that is no enumerator.
template <word_enum E>
constexpr std::string_view word_of(E value) {
  const auto index = static_cast<std::size_t>(value);
  return index < words_of<E>.size() ? words_of<E>[index] : std::string_view();
}
/// The enumerator that a word stands for, if the description knows the word.
template <word_enum E>
constexpr std::optional<E> find_word(std::string_view word) {
  for (std::size_t index = 0; index < words_of<E>.size(); ++index) {
    if (words_of<E>[index] == word) return static_cast<E>(index);
  }
  return std::nullopt;
}
namespace detail {
struct open_value {
  static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
  std::size_t index = unknown;  // Of the enumerator.
  std::string other{};          // The word, if it is unknown.
  friend bool operator==(const open_value&, const open_value&) = default;
};
}  // namespace detail
/// An `E`, or a word that is none of `E`'s. The default is the empty word, so that nothing is said by leaving it out.
template <class E> class open;
template <word_enum E>
class open<E> {
 public:
  open() noexcept = default;
  open(E value) noexcept { value_.index = static_cast<std::size_t>(value); }
  /// A known word becomes its enumerator.
  explicit open(std::string_view word) {
    if (const auto known = find_word<E>(word)) {
      value_.index = static_cast<std::size_t>(*known);
    } else {
      value_.other = word;
    }
  }
  /// The enumerator, or nothing for a word that the description does not know.
  std::optional<E> known() const noexcept {
    if (value_.index == detail::open_value::unknown) return std::nullopt;
    return static_cast<E>(value_.index);
  }
  /// The word as it is on the wire.
  std::string_view word() const noexcept {
    if (value_.index == detail::open_value::unknown) return value_.other;
    return word_of(static_cast<E>(value_.index));
  }
  friend bool operator==(const open&, const open&) = default;
  friend bool operator==(const open& left, E right) noexcept { return left.known() == right; }
 private:
  detail::open_value value_;
};
namespace detail {
template <class E> inline constexpr bool is_own<open<E>> = true;
template <word_enum E>
struct json_in<open<E>> : json_in_plain {
  static void read(json_reader& reader, open<E>& value) {
    const std::size_t start = reader.offset();
    value = open<E>(reader.string());
    if (reader.strict && !value.known())
      refuse_word(reader, start, words_of<E>.list, words_of<E>.size(), "another word");
  }
  static bool suits(json_reader& reader) { return find_word<E>(reader.string()).has_value(); }
};
template <word_enum E>
struct json_out<open<E>> {
  static void write(json_writer& writer, const open<E>& value) {
    if (writer.style.request && value.word().empty() && !value.known()) {
      writer.note("empty; a word of the enum has to be given");
    }
    writer.string(value.word());
  }
  static std::string_view shown(const open<E>& value) { return value.word(); }
};
}  // namespace detail
#endif  // BINDERY_OPEN_V1_319A8938

#ifndef BINDERY_PAGES_V1_319A8938
#define BINDERY_PAGES_V1_319A8938
struct uri_place;  // Of uri.hpp, for pages that name the next one by its address.
/// An operation whose replies are pages; generated ones say what is in a page and how to ask for the next.
template <class Op>
concept paged_operation =
    operation<Op> && requires(typename outcome<Op>::value_type& page) { Op::bindery_items(page); };
namespace detail {
template <class T>
const std::vector<T>* items_in(const std::vector<T>& items) {
  return &items;
}
template <class T>
const std::vector<T>* items_in(const std::optional<std::vector<T>>& items) {
  return items ? &*items : nullptr;
}
template <class Items>
std::size_t count_items(const Items& items) {
  const auto* list = items_in(items);
  return list ? list->size() : 0;
}
template <class T>
const auto* told_in(const T& value) {
  if constexpr (requires { *value; }) {
    return value ? told_in(*value) : nullptr;
  } else {
    return &value;
  }
}
template <class Number, class Total>
bool is_before(const Number& number, const Total& total) {
  const auto* const end = told_in(total);
  return !end || static_cast<std::remove_cvref_t<decltype(*end)>>(number) < *end;
}
template <class T>
bool is_nothing(const T& value) {
  if constexpr (requires { value.empty(); }) {
    return value.empty();
  } else {
    return value == T{};
  }
}
}  // namespace detail
/// Asks for the page behind `items` by the number of items before it. There is one while pages are not empty, and,
/// where the page tells a total, while that is not reached.
template <class Number, class Items, class Total = std::optional<Number>>
bool turn_by_offset(std::optional<Number>& offset, const Items& items, const Total& total = {}) {
  const std::size_t count = detail::count_items(items);
  if (count == 0) return false;
  offset = static_cast<Number>(offset.value_or(0) + static_cast<Number>(count));
  return detail::is_before(*offset, total);
}
/// Asks for the page of the next number, of which the first is `first`. There is one while pages are not empty, and,
/// where the page tells how many there are, until that is reached.
template <class Number, class Items, class Total = std::optional<Number>>
bool turn_by_page(std::optional<Number>& number, const Items& items, int first, const Total& pages = {}) {
  if (detail::count_items(items) == 0) return false;
  number = static_cast<Number>(number.value_or(static_cast<Number>(first)) + 1);
  return detail::is_before(static_cast<Number>(*number - static_cast<Number>(first)), pages);
}
/// Asks for the page that the marker of this one names. There is none behind an empty page, or without a marker.
template <class Marker, class Items, class Next>
bool turn_by_marker(std::optional<Marker>& marker, const Items& items, const Next& told) {
  const auto* next = detail::told_in(told);
  if (detail::count_items(items) == 0 || !next || detail::is_nothing(*next) || marker == *next) return false;
  marker = *next;
  return true;
}
/// A member of an optional object inside a page: `inside(page.page_info, [](const auto& x) { return x.next_marker; })`.
template <class Outer, class Member>
auto inside(const std::optional<Outer>& outer, Member member) {
  return outer ? member(*outer) : decltype(member(*outer))();
}
template <class Outer, class Member>
auto inside(const Outer& outer, Member member) {
  return member(outer);
}
/// What goes through the pages of a list, without doing it: what is asked for, and what the answers mean.
template <paged_operation Op>
class page_course {
  using page_type = typename outcome<Op>::value_type;
 public:
  using value_type = typename std::remove_cvref_t<decltype(*detail::items_in(
      Op::bindery_items(std::declval<page_type&>())))>::value_type;
  page_course(typename Op::Params params, call_options options)
      : params_(std::move(params)), options_(std::move(options)) {}
  /// Goes to the next item. Whether a page has to be asked for first.
  bool next() {
    if (page_ && !is_over_ && ++position_ < items()->size()) return false;
    const bool has_more = !is_begun_ || (!is_over_ && turn());
    is_begun_ = is_over_ = true;  // So it stays when the transport throws.
    return has_more;
  }
  /// Asks for a page.
  template <class Transport>
  auto ask(Transport& transport) {
    if constexpr (by_link) {
      return request_page<Op>(transport, params_, options_, link_, from_);
    } else {
      return request<Op>(transport, params_, options_);
    }
  }
  /// A page has come, or none. Whether another has to be asked for.
  bool take(outcome<Op> answer) {
    position_ = 0;
    if (!answer) {
      error_ = std::move(answer).error();
      return false;
    }
    if constexpr (by_link) {
      std::string next = Op::bindery_link(answer);
      link_ = next == link_ ? std::string() : std::move(next);  // A page that names itself is the last.
    }
    page_ = *std::move(answer);
    is_over_ = detail::count_items(Op::bindery_items(*page_)) == 0;
    return by_link && is_over_ && turn();
  }
  /// The item; null at the end.
  const value_type* item() const { return is_over_ ? nullptr : &(*items())[position_]; }
  bool is_begun() const { return is_begun_; }
  const call_error& error() const { return error_; }
 private:
  const auto* items() const { return detail::items_in(Op::bindery_items(*page_)); }
  bool turn() {
    if constexpr (by_link) {
      return !link_.empty();
    } else {
      return Op::bindery_turn(params_, *page_);
    }
  }
  static constexpr bool by_link = requires(const outcome<Op>& answer) { Op::bindery_link(answer); };
  using place = std::conditional_t<by_link, uri_place, std::nullptr_t>;
  typename Op::Params params_;
  call_options options_;
  std::optional<page_type> page_;
  std::string link_;
  place from_{};
  std::size_t position_ = 0;
  bool is_begun_ = false;
  bool is_over_ = true;
  call_error error_;
};
/// The items of all pages; an input range.
template <class Course, class Transport>
class page_range {
 public:
  using value_type = typename Course::value_type;
  page_range(Transport&& transport, Course course)
      : transport_(static_cast<Transport&&>(transport)), course_(std::move(course)) {}
  class iterator {
   public:
    using iterator_concept = std::input_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = typename page_range::value_type;
    using difference_type = std::ptrdiff_t;
    using reference = const value_type&;
    using pointer = const value_type*;
    iterator() = default;
    explicit iterator(page_range& range) : range_(&range) {}
    reference operator*() const { return *range_->course_.item(); }
    pointer operator->() const { return range_->course_.item(); }
    iterator& operator++() {
      range_->step();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const iterator& at, std::default_sentinel_t) { return at.is_done(); }
   private:
    bool is_done() const { return range_->course_.item() == nullptr; }
    page_range* range_ = nullptr;
  };
  /// Sends the first request. Items that were passed are gone: a range is gone through once.
  iterator begin() {
    if (!course_.is_begun()) step();
    return iterator(*this);
  }
  std::default_sentinel_t end() const { return {}; }
  /// Why the range ended before the last page; `whose` is `fault::none` if it did not.
  const call_error& error() const { return course_.error(); }
 private:
  void step() {
    for (bool wants = course_.next(); wants;) wants = course_.take(course_.ask(transport_));
  }
  Transport transport_;
  Course course_;
};
/// All items of a list, page by page: a range, or, over a transport that answers later, what pages_await.hpp makes of
/// it. A transport that is passed by reference must live as long as the range.
template <paged_operation Op, class Transport>
auto pages(Transport&& transport, const typename Op::Params& params, const call_options& options = {}) {
  using later = std::type_identity<std::remove_cvref_t<decltype(transport(std::declval<const http_request&>()))>>;
  page_course<Op> course(params, options);
  if constexpr (requires { bindery_pages(later(), static_cast<Transport&&>(transport), std::move(course)); }) {
    return bindery_pages(later(), static_cast<Transport&&>(transport), std::move(course));
  } else {
    return page_range<page_course<Op>, Transport>(static_cast<Transport&&>(transport), std::move(course));
  }
}
#endif  // BINDERY_PAGES_V1_319A8938

#ifndef BINDERY_SECRET_V1_319A8938
#define BINDERY_SECRET_V1_319A8938
/// A password, token or key. Nothing turns it back into text but `reveal()`, which is easy to search for.
class secret {
 public:
  secret() = default;
  secret(std::string text) noexcept : text_(std::move(text)) {}
  secret(std::string_view text) : text_(text) {}
  secret(const char* text) : text_(text) {}
  /// The text itself.
  const std::string& reveal() const noexcept { return text_; }
  friend bool operator==(const secret&, const secret&) = default;
 private:
  std::string text_;
};
namespace detail {
template <> inline constexpr bool is_own<secret> = true;
template <>
struct json_in<secret> : json_in_plain {
  static void read(json_reader& reader, secret& value) { value = secret(reader.string()); }
};
template <>
struct json_out<secret> {
  static void write(json_writer& writer, const secret& value) {
    writer.string(writer.style.masked ? shown(value) : std::string_view(value.reveal()));
  }
  static std::string_view shown(const secret&) { return "***"; }
};
}  // namespace detail
#endif  // BINDERY_SECRET_V1_319A8938

#ifndef BINDERY_SECURITY_V1_319A8938
#define BINDERY_SECURITY_V1_319A8938
/// `http` is every scheme of HTTP authentication but basic and bearer.
enum class security_kind { api_key, basic, bearer, http, oauth2, open_id, mutual_tls };
/// A security scheme. Called with what it needs, it gives a credential: `security::key("k1")`; it needs
/// <bindery/credentials.hpp> for that, and <bindery/oauth2.hpp> to ask for tokens. `where` and `name` are those of an
/// API key; else `name` is the word before the credentials.
template <security_kind Kind>
struct security_scheme {
  static constexpr security_kind kind = Kind;
  std::string_view scheme, where{}, name{}, token_url{}, scopes{};
  template <class... Given>
  constexpr auto operator()(Given&&... given) const {
    static_assert(
        requires(const security_scheme& self) { bindery_credential(self, std::forward<Given>(given)...); },
        "bindery: include <bindery/credentials.hpp>, and give a key or a token as one text, HTTP basic a name and a "
        "password, a client certificate nothing");
    return bindery_credential(*this, std::forward<Given>(given)...);
  }
};
#endif  // BINDERY_SECURITY_V1_319A8938

#ifndef BINDERY_CASES_V1_319A8938
#define BINDERY_CASES_V1_319A8938
/// A word of a discriminator and the index of the alternative that it stands for.
struct case_of {
  std::string_view word;
  std::size_t index;
};
/// The alternative for all other words.
struct other_case {
  std::size_t index;
};
/// The name of the property that tells alternatives apart, and what its words stand for.
template <std::size_t N>
struct cases {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::string_view property;
  case_of list[N == 0 ? 1 : N];
  std::size_t otherwise = none;
  template <class... Case>
  constexpr explicit cases(std::string_view name, Case... listed) : property(name), list{} {
    std::size_t count = 0;
    (add(listed, count), ...);
  }
  static constexpr std::size_t size() { return N; }
  constexpr const case_of& operator[](std::size_t index) const { return list[index]; }
 private:
  constexpr void add(case_of one, std::size_t& count) { list[count++] = one; }
  constexpr void add(other_case one, std::size_t&) { otherwise = one.index; }
};
namespace detail {
template <class... Case>
inline constexpr std::size_t count_of_words = (std::size_t{0} + ... + std::size_t{std::is_same_v<Case, case_of>});
template <class T> inline constexpr bool is_cases = false;
template <std::size_t N> inline constexpr bool is_cases<cases<N>> = true;
template <std::size_t N>
constexpr names<N> words_of_cases(const cases<N>& table) {
  names<N> words{};
  for (std::size_t i = 0; i < N; ++i) words.list[i] = table[i].word;
  return words;
}
}  // namespace detail
template <class... Case> cases(std::string_view, Case...) -> cases<detail::count_of_words<Case...>>;
template <class... Case> cases(const char*, Case...) -> cases<detail::count_of_words<Case...>>;
#endif  // BINDERY_CASES_V1_319A8938

#ifndef BINDERY_VARIANT_V1_319A8938
#define BINDERY_VARIANT_V1_319A8938
namespace detail {
template <class V>
concept has_cases = requires { requires is_cases<decltype(bindery_cases(static_cast<const V*>(nullptr)))>; };
template <has_cases V> inline constexpr auto cases_of = bindery_cases(static_cast<const V*>(nullptr));
template <has_cases V> inline constexpr auto case_words = words_of_cases(cases_of<V>);
template <has_cases V> inline constexpr field_slots<case_words<V>.size()> case_slots{case_words<V>};
constexpr unsigned kind_of_character(char first) {
  switch (first) {
    case '"': return text_kind;
    case 't':
    case 'f': return boolean_kind;
    case '[': return array_kind;
    case '{': return object_kind;
    case 'n': return null_kind;
    default: return number_kind;
  }
}
class json_trial {
 public:
  explicit json_trial(json_reader& reader)
      : reader_(reader), p_(reader.p_), depth_(reader.depth_), unknown_(reader.unknown_values.size()) {}
  void back() const {
    reader_.read_again_ += static_cast<std::size_t>((reader_.failed() ? reader_.reached_ : reader_.p_) - p_);
    reader_.p_ = p_;
    reader_.depth_ = depth_;
    reader_.unknown_values.resize(unknown_);
    reader_.fault_.reset();
  }
  bool allowed() const noexcept { return reader_.read_again_ / 64 <= reader_.text_.size() + 1024; }
 private:
  json_reader& reader_;
  const char* p_;
  std::size_t depth_;
  std::size_t unknown_;
};
template <class T>
union unborn {
  char nothing;
  T object;
  constexpr unborn() : nothing() {}
  ~unborn() {}
};
template <model T> inline const unborn<T> unborn_of{};
template <std::size_t N> using field_bits = std::array<std::uint64_t, N / 64 + 1>;
template <model T>
constexpr auto find_required() {
  constexpr std::size_t count = names_of<T>.size();
  field_bits<count> bits{};
  if constexpr (count > 0) {
    for (std::size_t index = 0; index < count; ++index) {
      const bool required = with_member(unborn_of<T>.object, index, is_required{});
      bits[index / 64] |= std::uint64_t{required} << (index % 64);
    }
  }
  return bits;
}
template <model T> inline constexpr auto required_of = find_required<T>();
inline std::string found_word(std::string_view word) {
  bool plain = word.size() <= 64;
  for (const char c : word) plain = plain && c > ' ' && c <= '~';
  return plain ? "the word \"" + std::string(word) + "\"" : std::string("another word");
}
inline std::optional<std::size_t> find_case(json_reader& reader, const field_table& words, std::string_view property,
                                            const case_of* list, std::optional<std::size_t> otherwise) {
  const json_trial start(reader);
  const std::size_t offset = reader.offset();
  std::string name;
  bool there = reader.first_name(name);
  while (there && name != property) {
    reader.skip();
    there = reader.next_name(name);
  }
  if (there) {
    const bool quoted = reader.first_character() == '"';
    const std::size_t place = reader.offset();
    const std::string word(quoted ? reader.string() : reader.skip());
    const std::size_t found = find_field(words, word);
    if (found < words.count) otherwise = list[found].index;
    if (!otherwise) refuse_word(reader, place, words.names, words.count, found_word(word));
  } else if (!otherwise && !reader.failed()) {
    reader.missing(offset, property);
  }
  if (reader.failed()) return std::nullopt;
  start.back();
  return otherwise;
}
struct likeness {
  std::size_t known = 0;
  bool possible = true;
  bool better_than(const likeness& other) const { return possible != other.possible ? possible : known > other.known; }
};
template <class M>
bool suits(json_reader& reader) {
  if ((json_in<M>::kinds & kind_of_character(reader.first_character())) == 0) return reader.skip(), false;
  if constexpr (requires { typename json_in<M>::inner; }) {
    if (reader.at_null()) return reader.null(), true;
    return suits<typename json_in<M>::inner>(reader);
  } else if constexpr (requires { json_in<M>::suits(reader); }) {
    return json_in<M>::suits(reader);
  } else {
    return reader.skip(), true;
  }
}
struct member_judge {
  json_reader& reader;
  likeness& found;
  template <class M>
  void operator()(const M&) const {
    if (!suits<M>(reader)) found.possible = false;
  }
};
template <model T>
likeness likeness_of_model(json_reader& reader) {
  likeness found;
  constexpr std::size_t count = names_of<T>.size();
  field_bits<count> seen{};
  for (std::size_t index = reader.first_field(fields_of<T>); index != json_reader::end;) {
    if (index == json_reader::unknown) {
      reader.skip();
      index = reader.next_field(fields_of<T>, 0);
      continue;
    }
    if constexpr (count > 0) {
      ++found.known;
      with_member(unborn_of<T>.object, index, member_judge{reader, found});
      seen[index / 64] |= std::uint64_t{1} << (index % 64);
    }
    index = reader.next_field(fields_of<T>, index + 1);
  }
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if ((required_of<T>[i] & ~seen[i]) != 0) found.possible = false;
  }
  return found;
}
template <class T>
likeness likeness_of(json_reader& reader) {
  if constexpr (requires { typename json_in<T>::inner; }) {
    return likeness_of<typename json_in<T>::inner>(reader);
  } else if constexpr (requires { json_in<T>::like(reader); }) {
    return json_in<T>::like(reader);
  } else if constexpr (model<T>) {
    return likeness_of_model<T>(reader);
  } else {
    return reader.skip(), likeness{};
  }
}
template <class... Alternative>
  requires(readable<Alternative> && ...)
struct json_in<std::variant<Alternative...>> : json_in_plain {
  using variant = std::variant<Alternative...>;
  static constexpr std::size_t size = sizeof...(Alternative);
  static constexpr unsigned kinds = (0U | ... | json_in<Alternative>::kinds);
  static void read(json_reader& reader, variant& value) {
    const unsigned kind = kind_of_character(reader.first_character());
    if constexpr (has_cases<variant>) {
      if (kind == object_kind) return read_case(reader, value);
    }
    const candidates left = rank(reader, kind);
    if (left.count == 0) return reader.refuse("a value of another type");
    if (left.count == 1 || !try_all(reader, value, left, kind)) read_at(reader, value, left.index[0]);
  }
  static likeness like(json_reader& reader) {
    const likeness best = rank(reader, object_kind).best;
    reader.skip();
    return best;
  }
 private:
  struct candidates {
    std::size_t index[size] = {};
    std::size_t count = 0;
    likeness best{};
  };
  static void read_case(json_reader& reader, variant& value) {
    constexpr const auto& table = cases_of<variant>;
    constexpr const auto& words = case_words<variant>;
    constexpr const auto& slots = case_slots<variant>;
    constexpr auto otherwise = table.otherwise == table.none ? std::optional<std::size_t>() : table.otherwise;
    const field_table fields{words.list, words.size(), slots.slot, slots.count - 1, false};
    if (const auto chosen = find_case(reader, fields, table.property, table.list, otherwise)) {
      read_at(reader, value, *chosen);
    }
  }
  static candidates rank(json_reader& reader, unsigned kind) {
    likeness likes[size] = {};
    candidates left;
    constexpr unsigned takes[] = {json_in<Alternative>::kinds...};
    if (kind == object_kind) judge(reader, likes);
    for (std::size_t i = 0; i < size; ++i) {
      if ((takes[i] & kind) == 0) continue;
      std::size_t at = left.count++;
      for (; at > 0 && likes[i].better_than(likes[left.index[at - 1]]); --at) left.index[at] = left.index[at - 1];
      left.index[at] = i;
    }
    if (left.count == 0) return left;
    left.best = likes[left.index[0]];
    while (left.count > 1 && !likes[left.index[left.count - 1]].possible) --left.count;
    return left;
  }
  static void judge(json_reader& reader, likeness* likes) {
    const json_trial start(reader);
    const auto one = [&]<class T>(const std::type_identity<T>&) {
      if ((json_in<T>::kinds & object_kind) != 0) {
        *likes = likeness_of<T>(reader);
        if (reader.failed()) *likes = {0, false};
        start.back();
      }
      ++likes;
    };
    (one(std::type_identity<Alternative>()), ...);
  }
  static bool try_all(json_reader& reader, variant& value, const candidates& left, unsigned kind) {
    const json_trial start(reader);
    const bool strict = reader.strict;
    for (const bool literal : {true, false}) {
      if (literal ? kind == object_kind : strict && kind != object_kind) continue;
      for (std::size_t i = 0; i < left.count && start.allowed(); ++i) {
        reader.strict = strict || literal;
        read_at(reader, value, left.index[i]);
        reader.strict = strict;
        if (!reader.failed()) return true;
        start.back();
      }
    }
    return false;
  }
  static void read_at(json_reader& reader, variant& value, std::size_t chosen) {
    read_at(reader, value, chosen, std::index_sequence_for<Alternative...>());
  }
  template <std::size_t... Index>
  static void read_at(json_reader& reader, variant& value, std::size_t chosen, std::index_sequence<Index...>) {
    static_cast<void>(((Index == chosen && (read_as<Index>(reader, value), true)) || ...));
  }
  template <std::size_t Index>
  static void read_as(json_reader& reader, variant& value) {
    auto& made = value.template emplace<Index>();
    json_in<std::remove_reference_t<decltype(made)>>::read(reader, made);
  }
};
template <class... Alternative>
inline constexpr bool is_own<std::variant<Alternative...>> = (is_own<Alternative> || ...);
template <class... Alternative>
  requires(writable<Alternative> && ...)
struct json_out<std::variant<Alternative...>> {
  static void write(json_writer& writer, const std::variant<Alternative...>& value) {
    std::visit([&writer]<class T>(const T& alternative) { json_out<T>::write(writer, alternative); }, value);
  }
};
}  // namespace detail
/// The value as text, whichever of text and number it is: for ids that a service sends now as one, now as the other.
template <class Number>
std::string text_of(const std::variant<std::string, Number>& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return write(*std::get_if<Number>(&value));
}
#endif  // BINDERY_VARIANT_V1_319A8938

}  // namespace bindery::inline v1_319a8938

// Huawei Cloud SWR Enterprise v2, bound by bindery 0.1.0 from swr.yaml (57758ee2).
// Do not edit: change the description and run bindery again.
// Image registries of a tenant's own - instances, what they hold, and what they do with it.
//
// SWR Enterprise gives a tenant an image registry of its own, called an instance. It holds namespaces, repositories and
// artifacts, copies images to and from other registries, signs, scans and retires them, and calls web hooks. This
// description covers all 111 operations of the Enterprise edition; those of the Basic edition (/v2/manage/...) are not
// part of it.
//
// Server: https://swr-api.{region}.myhuaweicloud.com (Every known region but eu-west-101.)
// Server: https://swr-api.eu-west-101.myhuaweicloud.eu (Region eu-west-101, whose name ends in .eu.)
// Note: No official OpenAPI file of the service was found; requiredness, ranges and defaults come from the pages and
// the SDKs together.
// Note: The lists of words of an enum are what is known today. Words that are not listed here are kept as they come.
// Note: The success statuses are known for some operations only, and clients that are tested against the live service
// take any, so each operation has 2XX. A note names the status where a source does.
// Note: Ids, totals, counts, sizes and epoch seconds are 64 bits wide here, whatever width the SDKs read.
// Note: Members of models that only replies hold are optional here, also where the SDKs mark them as mandatory, because
// no SDK checks that and some are missing at times.
// Note: Times are text; no source promises a format, and the samples are RFC 3339 in UTC with six fraction digits.
// Note: The pages list the header X-Auth-Token as mandatory; their code samples sign instead, and either is enough.
// Source: api-swr2, pages from 2025-10-29 to 2025-11-28; official SDKs up to 3.1.212, 2026-08-20
//
//   namespace swr = huaweicloud::swr;
//   auto outcome = swr::create_instance_registry(transport, {.project_id = …, .instance_id = …, .body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#if defined(BINDERY_API_HUAWEICLOUD_SWR) && BINDERY_API_HUAWEICLOUD_SWR != 0xb246be6a
#error "huaweicloud::swr is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_HUAWEICLOUD_SWR
#define BINDERY_API_HUAWEICLOUD_SWR 0xb246be6a

namespace huaweicloud::swr::inline d_b246be6a {

namespace rt = ::bindery::v1_319a8938;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://swr-api.{region}.myhuaweicloud.com"_text;

/// The kind of registry.
///
/// - `swr-pro`: a Harbor that the user runs.
/// - `swr-pro-internal`: another instance of SWR Enterprise.
/// - `huawei-SWR`: SWR Basic.
/// Note: The 2025-10-29 page says only that it is text; later revisions list the words, the SDKs do not.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class RegistryType { swr_pro, swr_pro_internal, huawei_SWR };
constexpr auto bindery_words(RegistryType) { return rt::names{"swr-pro", "swr-pro-internal", "huawei-SWR"}; }

/// What the last check of the registry found.
///
/// - `healthy`: it can be reached with the stored credential.
/// - `unhealthy`: it cannot.
/// Note: The 2025-10-29 page names both words in its text; only later revisions list them as the range of values. What
/// the check covers is inferred from Harbor, which SWR Enterprise resembles.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class RegistryStatus { healthy, unhealthy };
constexpr auto bindery_words(RegistryStatus) { return rt::names{"healthy", "unhealthy"}; }

/// The way to log in to a registry.
///
/// - `basic`: user name and password.
/// Note: The 2025-10-29 page calls it the only supported way for now; later revisions list it as the range of values.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class CredentialType { basic };
constexpr auto bindery_words(CredentialType) { return rt::names{"basic"}; }

/// The field that a list of registries is sorted by.
///
/// - `created_at`: when the registry was added.
/// - `updated_at`: when it was last changed.
/// - `name`: its name.
///
/// Default: `created_at`; it is documented, never sent.
enum class RegistryOrderColumn { created_at, updated_at, name };
constexpr auto bindery_words(RegistryOrderColumn) { return rt::names{"created_at", "updated_at", "name"}; }

/// The direction of sorting.
///
/// - `desc`: descending.
/// - `asc`: ascending.
///
/// Default: `desc`; it is documented, never sent.
enum class OrderType { desc, asc };
constexpr auto bindery_words(OrderType) { return rt::names{"desc", "asc"}; }

/// How the instance logs in to a registry, as the service shows it.
/// Note: The documentation and the SDKs have one model for both directions, with all three fields mandatory. They are
/// optional here, because a reply can leave the secret out; CredentialInput is the one that is sent.
/// Note: Harbor, which SWR Enterprise resembles, leaves the secret out, or the whole credential, when none is stored.
struct Credential {
  std::optional<rt::open<CredentialType>> type{};
  /// The user name.
  std::optional<std::string> access_key{};
  /// The password, masked. A reply holds asterisks, so this value cannot be sent back.
  std::optional<rt::secret> access_secret{};

  friend bool operator==(const Credential&, const Credential&) = default;
  friend constexpr auto bindery_names(const Credential*) { return rt::names{"type", "access_key", "access_secret"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Credential*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.access_key);
      default: return use(self.access_secret);
    }
  }
};

/// How the instance is to log in to a registry.
/// Note: The documentation calls this model Credential, as it does the one in replies.
struct CredentialInput {
  rt::open<CredentialType> type{};
  /// The user name. For `huawei-SWR` and `swr-pro-internal` it is the user of a docker login command, not an access key
  /// of the account.
  std::string access_key{};
  /// The password that belongs to the user name.
  rt::secret access_secret{};

  friend bool operator==(const CredentialInput&, const CredentialInput&) = default;
  friend constexpr auto bindery_names(const CredentialInput*) {
    return rt::names{"type", "access_key", "access_secret"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CredentialInput*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.access_key);
      default: return use(self.access_secret);
    }
  }
};

/// Name resolution for a registry whose name public DNS does not know.
struct DnsConf {
  /// IP addresses by domain name.
  std::optional<std::map<std::string, std::string>> hosts{};

  friend bool operator==(const DnsConf&, const DnsConf&) = default;
  friend constexpr auto bindery_names(const DnsConf*) { return rt::names{"hosts"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DnsConf*, Self& self, std::size_t, Use&& use) {
    return use(self.hosts);
  }
};

/// A target registry of image replication.
/// Note: The SDKs have it twice, as Registry in the list and as ShowInstanceRegistryResponse.
/// Note: No source says which fields a reply always has, and all are optional in the SDKs.
/// Note: Live replies very likely hold `project_id` (the target's project) and perhaps `dns_conf`, which no page
/// documents.
struct InstanceRegistry {
  /// The id of this entry in the instance's list of registries.
  /// Note: The documentation gives no width and the SDKs read 32 bits; replication policies hold the same id in 64
  /// bits.
  std::optional<std::int64_t> id{};
  /// The name of the registry.
  std::optional<std::string> name{};
  /// A text for people. Empty when there is none.
  std::optional<std::string> description{};
  std::optional<rt::open<RegistryType>> type{};
  /// The address of the registry, http or https.
  std::optional<std::string> url{};
  /// The region of the target. It has a meaning for `swr-pro-internal` only.
  /// Note: The documentation's sample has a value for a `swr-pro` registry too.
  std::optional<std::string> region_id{};
  /// The target's own instance id, for `swr-pro-internal`; not the instance whose list this entry is in.
  /// Note: The documentation's sample has a value for a `swr-pro` registry too.
  std::optional<std::string> instance_id{};
  std::optional<Credential> credential{};
  /// Whether the registry is used without checking its certificate.
  /// Note: The documentation says the reverse, that true asks for the check. The field's name, Harbor's behaviour and
  /// the Terraform provider agree on the meaning given here.
  std::optional<bool> insecure{};
  std::optional<rt::open<RegistryStatus>> status{};
  /// When the registry was added, as text such as `2020-10-16T08:36:06.973474Z`.
  /// Note: No source promises a format; the samples are RFC 3339 in UTC with six fraction digits.
  std::optional<std::string> created_at{};
  /// When the registry was last changed, as text in the form of `created_at`.
  /// Note: No source promises a format; the samples are RFC 3339 in UTC with six fraction digits.
  std::optional<std::string> updated_at{};

  friend bool operator==(const InstanceRegistry&, const InstanceRegistry&) = default;
  friend constexpr auto bindery_names(const InstanceRegistry*) {
    return rt::names{
      "id",
      "name",
      "description",
      "type",
      "url",
      "region_id",
      "instance_id",
      "credential",
      "insecure",
      "status",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const InstanceRegistry*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.type);
      case 4: return use(self.url);
      case 5: return use(self.region_id);
      case 6: return use(self.instance_id);
      case 7: return use(self.credential);
      case 8: return use(self.insecure);
      case 9: return use(self.status);
      case 10: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// A target registry to add.
struct CreateRegistryRequestBody {
  /// The name of the registry, 1 to 64 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 64.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  rt::open<RegistryType> type{};
  /// The project that the target instance belongs to. Has to be there for `swr-pro-internal`.
  std::optional<std::string> project_id{};
  /// The region of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> region_id{};
  /// The id of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> instance_id{};
  /// The address of the registry, http or https.
  std::string url{};
  CredentialInput credential{};
  /// How to resolve the registry's domain name. Has to be there for `swr-pro`.
  /// Note: Only revisions from 2025-11-28 on say that it has to be there for `swr-pro`; the SDKs leave it optional.
  std::optional<DnsConf> dns_conf{};
  /// Whether to use the registry without checking its certificate. For `swr-pro-internal` only true is accepted.
  /// Note: The documentation says the reverse, that true asks for the check. The field's name, Harbor's behaviour and
  /// the Terraform provider agree on the meaning given here.
  /// Note: Only revisions from 2025-11-28 on say that an Enterprise target takes nothing but true.
  bool insecure{};

  friend bool operator==(const CreateRegistryRequestBody&, const CreateRegistryRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateRegistryRequestBody*) {
    return rt::names{
      "name",
      "description",
      "type",
      "project_id",
      "region_id",
      "instance_id",
      "url",
      "credential",
      "dns_conf",
      "insecure",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateRegistryRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.type);
      case 3: return use(self.project_id);
      case 4: return use(self.region_id);
      case 5: return use(self.instance_id);
      case 6: return use(self.url);
      case 7: return use(self.credential);
      case 8: return use(self.dns_conf);
      default: return use(self.insecure);
    }
  }
};

/// A target registry as it should be from now on.
struct UpdateRegistryRequestBody {
  /// The name of the registry, 1 to 64 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 64.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The kind of registry, which has to stay the same.
  rt::open<RegistryType> type{};
  /// The project that the target instance belongs to. Has to be there for `swr-pro-internal`.
  std::optional<std::string> project_id{};
  /// The region of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> region_id{};
  /// The id of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> instance_id{};
  /// The address of the registry, http or https.
  std::string url{};
  /// How the instance is to log in. The secret has to be given again, since no reply shows it.
  CredentialInput credential{};
  /// How to resolve the registry's domain name, for `swr-pro`.
  /// Note: The page for adding a registry says that `swr-pro` cannot do without it; the page for changing one does not.
  std::optional<DnsConf> dns_conf{};
  /// Whether to use the registry without checking its certificate. For `swr-pro-internal` only true is accepted.
  /// Note: The documentation says the reverse, that true asks for the check. The field's name, Harbor's behaviour and
  /// the Terraform provider agree on the meaning given here.
  /// Note: Only revisions from 2025-11-28 on say that an Enterprise target takes nothing but true.
  bool insecure{};

  friend bool operator==(const UpdateRegistryRequestBody&, const UpdateRegistryRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateRegistryRequestBody*) {
    return rt::names{
      "name",
      "description",
      "type",
      "project_id",
      "region_id",
      "instance_id",
      "url",
      "credential",
      "dns_conf",
      "insecure",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateRegistryRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.type);
      case 3: return use(self.project_id);
      case 4: return use(self.region_id);
      case 5: return use(self.instance_id);
      case 6: return use(self.url);
      case 7: return use(self.credential);
      case 8: return use(self.dns_conf);
      default: return use(self.insecure);
    }
  }
};

/// What the service answers when a registry was added.
struct CreateInstanceRegistryResponse {
  /// The id of the new registry.
  /// Note: The SDKs' text calls it the id of a namespace, which is a slip.
  /// Note: The SDKs read 32 bits.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceRegistryResponse&, const CreateInstanceRegistryResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRegistryResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRegistryResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of target registries.
struct ListInstanceRegistriesResponse {
  /// The registries of this page.
  std::optional<std::vector<InstanceRegistry>> registries{};
  /// The number of registries on all pages.
  /// Note: The SDKs read 32 bits.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceRegistriesResponse&, const ListInstanceRegistriesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRegistriesResponse*) {
    return rt::names{"registries", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRegistriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.registries);
      default: return use(self.total);
    }
  }
};

/// What the service says about a request that failed.
/// Note: The service's list of error codes shows bodies with more fields than these, among them the lists `errors` and
/// `details`; bodies of the gateway hold `request_id` as well.
/// Note: Older regions answer with a list of errors, and a proxy on the way may answer with anything, such as a page of
/// HTML.
struct ErrorBody {
  /// The code to look up or to report, such as `SVCSTG.SWR.4010000`. Codes of the gateway begin with `APIGW.`.
  std::optional<std::string> error_code{};
  /// What went wrong, for people.
  std::optional<std::string> error_msg{};
  /// Why access was denied, encrypted. The decode-authorization-message operation of the STS service turns it into
  /// plain text. It comes with authorization failures only.
  std::optional<std::string> encoded_authorization_message{};

  friend bool operator==(const ErrorBody&, const ErrorBody&) = default;
  friend constexpr auto bindery_names(const ErrorBody*) {
    return rt::names{"error_code", "error_msg", "encoded_authorization_message"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ErrorBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.error_code);
      case 1: return use(self.error_msg);
      default: return use(self.encoded_authorization_message);
    }
  }
};

/// The field that a list of replication policies is sorted by.
///
/// - `created_at`: when the policy was created.
/// - `updated_at`: when it was last changed.
/// - `name`: its name.
///
/// Default: `created_at`; it is documented, never sent.
/// Note: The SDKs have plain text here and name the three words in prose.
enum class ReplicationPolicyOrderColumn { created_at, updated_at, name };
constexpr auto bindery_words(ReplicationPolicyOrderColumn) { return rt::names{"created_at", "updated_at", "name"}; }

/// What a filter looks at.
///
/// - `name`: the namespace and the repository, such as `library/**`.
/// - `tag`: the tag.
/// Note: The SDKs have plain text here and name the two words in prose.
enum class FilterType { name, tag };
constexpr auto bindery_words(FilterType) { return rt::names{"name", "tag"}; }

/// How the repositories of a policy are chosen.
///
/// - `regular`: by an expression.
/// - `selection`: one by one.
/// Note: The SDKs have plain text here and name the two words in prose; what the words mean is inferred.
enum class RepoScopeMode { regular, selection };
constexpr auto bindery_words(RepoScopeMode) { return rt::names{"regular", "selection"}; }

/// When a policy runs. It can be run by hand in any case.
///
/// - `manual`: by hand only.
/// - `scheduled`: at the times of `cron` as well; for replication and retention.
/// - `event_based`: when something happens as well, such as a push; for replication and signing.
enum class TriggerConfigType { manual, scheduled, event_based };
constexpr auto bindery_words(TriggerConfigType) { return rt::names{"manual", "scheduled", "event_based"}; }

/// How far the copy of one tag has come.
///
/// - `Initialized`: it was prepared.
/// - `Pending`: it waits.
/// - `InProgress`: it runs.
/// - `Succeed`: it ended well.
/// - `Failed`: it ended badly.
/// - `Stopped`: it was stopped.
/// Note: The SDKs have plain text here and name the words in prose, for the query only.
enum class ReplicationSubtaskStatus { Initialized, Pending, InProgress, Succeed, Failed, Stopped };
constexpr auto bindery_words(ReplicationSubtaskStatus) {
  return rt::names{"Initialized", "Pending", "InProgress", "Succeed", "Failed", "Stopped"};
}

/// A target registry that a replication policy uses.
struct ReplicationRegistry {
  /// The registry's id in the instance's list of target registries.
  std::int64_t id{};

  friend bool operator==(const ReplicationRegistry&, const ReplicationRegistry&) = default;
  friend constexpr auto bindery_names(const ReplicationRegistry*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ReplicationRegistry*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// Which images a replication policy copies.
/// Note: The documentation calls the value a regular expression; its samples are patterns of the kind that Harbor
/// knows.
struct Filter {
  rt::open<FilterType> type{};
  /// A pattern in which `*` stands for any text without a slash and `**` for any text. Several patterns stand in
  /// braces, separated by commas, such as `library/{test,test*}`.
  std::string value{};

  friend bool operator==(const Filter&, const Filter&) = default;
  friend constexpr auto bindery_names(const Filter*) { return rt::names{"type", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Filter*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      default: return use(self.value);
    }
  }
};

/// The times at which a scheduled policy runs.
struct TriggerSetting {
  /// The times as a cron expression of six fields, which begins with the seconds. They are in UTC.
  /// Note: That the first of the six fields is the seconds is inferred from Harbor.
  std::optional<std::string> cron{};

  friend bool operator==(const TriggerSetting&, const TriggerSetting&) = default;
  friend constexpr auto bindery_names(const TriggerSetting*) { return rt::names{"cron"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TriggerSetting*, Self& self, std::size_t, Use&& use) {
    return use(self.cron);
  }
};

/// When a policy runs.
struct TriggerConfig {
  rt::open<TriggerConfigType> type{};
  std::optional<TriggerSetting> trigger_settings{};

  friend bool operator==(const TriggerConfig&, const TriggerConfig&) = default;
  friend constexpr auto bindery_names(const TriggerConfig*) { return rt::names{"type", "trigger_settings"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TriggerConfig*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      default: return use(self.trigger_settings);
    }
  }
};

/// A replication policy to create.
struct CreateReplicationPolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The registry to copy from. Either this or `dest_registry` has to be there.
  std::optional<ReplicationRegistry> src_registry{};
  /// The registry to copy to. Either this or `src_registry` has to be there.
  std::optional<ReplicationRegistry> dest_registry{};
  /// The namespace to copy into. Empty by default. Default: the empty text; it is documented, never sent.
  std::optional<std::string> dest_namespace{};
  /// Which images to copy.
  /// Note: The page for creating a policy says that filters work with registries of the kind Harbor only.
  std::vector<Filter> filters{};
  rt::open<RepoScopeMode> repo_scope_mode{};
  TriggerConfig trigger{};
  /// Whether an image that is there already is replaced. Default: false; it is documented, never sent.
  std::optional<bool> override_{};
  /// Whether the policy is in force.
  /// Note: The documentation gives the default false, yet makes the field mandatory.
  bool enabled{};

  friend bool operator==(const CreateReplicationPolicyRequestBody&,
                         const CreateReplicationPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateReplicationPolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "src_registry",
      "dest_registry",
      "dest_namespace",
      "filters",
      "repo_scope_mode",
      "trigger",
      "override",
      "enabled",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateReplicationPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.src_registry);
      case 3: return use(self.dest_registry);
      case 4: return use(self.dest_namespace);
      case 5: return use(self.filters);
      case 6: return use(self.repo_scope_mode);
      case 7: return use(self.trigger);
      case 8: return use(self.override_);
      default: return use(self.enabled);
    }
  }
};

/// A replication policy as it should be from now on.
struct UpdateReplicationPolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The registry to copy from. Either this or `dest_registry` has to be there.
  std::optional<ReplicationRegistry> src_registry{};
  /// The registry to copy to. Either this or `src_registry` has to be there.
  std::optional<ReplicationRegistry> dest_registry{};
  /// The namespace to copy into. Empty by default. Default: the empty text; it is documented, never sent.
  std::optional<std::string> dest_namespace{};
  /// Which images to copy.
  std::vector<Filter> filters{};
  rt::open<RepoScopeMode> repo_scope_mode{};
  TriggerConfig trigger{};
  /// Whether an image that is there already is replaced. Default: false; it is documented, never sent.
  std::optional<bool> override_{};
  /// Whether the policy is in force.
  /// Note: The documentation gives the default false, yet makes the field mandatory.
  bool enabled{};

  friend bool operator==(const UpdateReplicationPolicyRequestBody&,
                         const UpdateReplicationPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateReplicationPolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "src_registry",
      "dest_registry",
      "dest_namespace",
      "filters",
      "repo_scope_mode",
      "trigger",
      "override",
      "enabled",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateReplicationPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.src_registry);
      case 3: return use(self.dest_registry);
      case 4: return use(self.dest_namespace);
      case 5: return use(self.filters);
      case 6: return use(self.repo_scope_mode);
      case 7: return use(self.trigger);
      case 8: return use(self.override_);
      default: return use(self.enabled);
    }
  }
};

/// What the service answers when a replication policy was created.
struct CreateInstanceReplicationPolicyResponse {
  /// The id of the new policy.
  /// Note: The SDKs' text calls it the id of a namespace, which is a slip.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceReplicationPolicyResponse&,
                         const CreateInstanceReplicationPolicyResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceReplicationPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceReplicationPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// A rule by which images are copied from or to a target registry.
/// Note: No source says which registry a reply leaves out, or whether it has both.
struct ReplicationPolicy {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The registry that images are copied from, if the policy pulls.
  std::optional<ReplicationRegistry> src_registry{};
  /// The registry that images are copied to, if the policy pushes.
  std::optional<ReplicationRegistry> dest_registry{};
  /// The namespace that images are copied into.
  std::optional<std::string> dest_namespace{};
  /// Which images are copied.
  std::optional<std::vector<Filter>> filters{};
  std::optional<rt::open<RepoScopeMode>> repo_scope_mode{};
  std::optional<TriggerConfig> trigger{};
  /// Whether an image that is there already is replaced.
  std::optional<bool> override_{};
  /// Whether the policy is in force.
  std::optional<bool> enabled{};
  /// When the policy was created.
  std::optional<std::string> created_at{};
  /// When the policy was last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const ReplicationPolicy&, const ReplicationPolicy&) = default;
  friend constexpr auto bindery_names(const ReplicationPolicy*) {
    return rt::names{
      "id",
      "name",
      "description",
      "src_registry",
      "dest_registry",
      "dest_namespace",
      "filters",
      "repo_scope_mode",
      "trigger",
      "override",
      "enabled",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ReplicationPolicy*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.src_registry);
      case 4: return use(self.dest_registry);
      case 5: return use(self.dest_namespace);
      case 6: return use(self.filters);
      case 7: return use(self.repo_scope_mode);
      case 8: return use(self.trigger);
      case 9: return use(self.override_);
      case 10: return use(self.enabled);
      case 11: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

using ShowInstanceReplicationPolicyResponse = ReplicationPolicy;

/// One page of replication policies.
struct ListInstanceReplicationPoliciesResponse {
  /// The policies of this page.
  std::optional<std::vector<ReplicationPolicy>> policies{};
  /// The number of policies on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPoliciesResponse&,
                         const ListInstanceReplicationPoliciesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPoliciesResponse*) {
    return rt::names{"policies", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPoliciesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.policies);
      default: return use(self.total);
    }
  }
};

/// Which replication policy to run.
struct CreateReplicationExecutionRequestBody {
  /// The id of the policy.
  std::int64_t policy_id{};

  friend bool operator==(const CreateReplicationExecutionRequestBody&,
                         const CreateReplicationExecutionRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateReplicationExecutionRequestBody*) { return rt::names{"policy_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateReplicationExecutionRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.policy_id);
  }
};

/// What the service answers when a replication policy was started.
struct ExecuteInstanceReplicationPolicyResponse {
  /// The id of the run.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteInstanceReplicationPolicyResponse&,
                         const ExecuteInstanceReplicationPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteInstanceReplicationPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteInstanceReplicationPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One run of a policy.
/// Note: Replication and signing share this model.
struct Execution {
  /// The id of the run.
  std::optional<std::int64_t> id{};
  /// The id of the policy.
  std::optional<std::int64_t> policy_id{};
  /// How far the run has come.
  /// Note: No source lists the words.
  std::optional<std::string> status{};
  /// More on the status, for people.
  std::optional<std::string> status_text{};
  /// The number of tasks.
  std::optional<std::int64_t> total{};
  /// How many tasks failed.
  std::optional<std::int64_t> failed{};
  /// How many tasks ended well.
  std::optional<std::int64_t> succeed{};
  /// How many tasks are running.
  std::optional<std::int64_t> in_progress{};
  /// How many tasks were stopped.
  std::optional<std::int64_t> stopped{};
  /// What started the run.
  /// Note: No source lists the words.
  std::optional<std::string> trigger{};
  /// When the run began.
  std::optional<std::string> created_at{};
  /// When the run last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const Execution&, const Execution&) = default;
  friend constexpr auto bindery_names(const Execution*) {
    return rt::names{
      "id",
      "policy_id",
      "status",
      "status_text",
      "total",
      "failed",
      "succeed",
      "in_progress",
      "stopped",
      "trigger",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Execution*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.policy_id);
      case 2: return use(self.status);
      case 3: return use(self.status_text);
      case 4: return use(self.total);
      case 5: return use(self.failed);
      case 6: return use(self.succeed);
      case 7: return use(self.in_progress);
      case 8: return use(self.stopped);
      case 9: return use(self.trigger);
      case 10: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// One page of runs of replication policies.
struct ListInstanceReplicationPolicyExecutionsResponse {
  /// The runs of this page.
  std::optional<std::vector<Execution>> executions{};
  /// The number of runs on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPolicyExecutionsResponse&,
                         const ListInstanceReplicationPolicyExecutionsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPolicyExecutionsResponse*) {
    return rt::names{"executions", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPolicyExecutionsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.executions);
      default: return use(self.total);
    }
  }
};

/// The copy of one repository, which is a part of a replication run.
struct TaskDetail {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The id of the run.
  std::optional<std::int64_t> execution_id{};
  /// The kind of what is copied.
  std::optional<std::string> resource_type{};
  /// What is copied.
  std::optional<std::string> src_resource{};
  /// What it becomes.
  std::optional<std::string> dst_resource{};
  /// What is done.
  std::optional<std::string> operation{};
  /// The id of the job that does the work inside the service.
  std::optional<std::string> job_id{};
  /// How far the task has come.
  /// Note: No source lists the words.
  std::optional<std::string> status{};
  /// The revision of the status.
  /// Note: The name does begin with a capital.
  std::optional<std::int64_t> StatusRevision{};
  /// When the task began.
  std::optional<std::string> start_time{};
  /// When the task ended.
  std::optional<std::string> end_time{};

  friend bool operator==(const TaskDetail&, const TaskDetail&) = default;
  friend constexpr auto bindery_names(const TaskDetail*) {
    return rt::names{
      "id",
      "execution_id",
      "resource_type",
      "src_resource",
      "dst_resource",
      "operation",
      "job_id",
      "status",
      "StatusRevision",
      "start_time",
      "end_time",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TaskDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.execution_id);
      case 2: return use(self.resource_type);
      case 3: return use(self.src_resource);
      case 4: return use(self.dst_resource);
      case 5: return use(self.operation);
      case 6: return use(self.job_id);
      case 7: return use(self.status);
      case 8: return use(self.StatusRevision);
      case 9: return use(self.start_time);
      default: return use(self.end_time);
    }
  }
};

/// One page of the tasks of a replication run.
struct ListInstanceReplicationPolicyExecTasksResponse {
  /// The tasks of this page.
  std::optional<std::vector<TaskDetail>> tasks{};
  /// The number of tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPolicyExecTasksResponse&,
                         const ListInstanceReplicationPolicyExecTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPolicyExecTasksResponse*) {
    return rt::names{"tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPolicyExecTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tasks);
      default: return use(self.total);
    }
  }
};

/// The copy of one tag, which is a part of a task of a replication run.
struct SubtaskDetail {
  /// The id of the sub task.
  std::optional<std::int64_t> id{};
  /// The id of the job that does the work inside the service.
  /// Note: The SDKs read a number before 3.1.201 (2026-06-25) and text since. The sub tasks of retention changed in the
  /// same way one release before and changed back one release later, so both are taken.
  std::optional<std::variant<std::string, std::int64_t>> job_id{};
  /// The namespace.
  std::optional<std::string> namespace_{};
  /// The repository.
  std::optional<std::string> repository{};
  /// The tag.
  std::optional<std::string> tag{};
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// Note: The SDKs have plain text; that the words are those of the query is inferred.
  std::optional<rt::open<ReplicationSubtaskStatus>> status{};
  /// More on the status, for people.
  std::optional<std::string> status_text{};
  /// When the copy began.
  std::optional<std::string> start_time{};
  /// When the copy ended.
  std::optional<std::string> end_time{};

  friend bool operator==(const SubtaskDetail&, const SubtaskDetail&) = default;
  friend constexpr auto bindery_names(const SubtaskDetail*) {
    return rt::names{
      "id",
      "job_id",
      "namespace",
      "repository",
      "tag",
      "digest",
      "status",
      "status_text",
      "start_time",
      "end_time",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SubtaskDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_id);
      case 2: return use(self.namespace_);
      case 3: return use(self.repository);
      case 4: return use(self.tag);
      case 5: return use(self.digest);
      case 6: return use(self.status);
      case 7: return use(self.status_text);
      case 8: return use(self.start_time);
      default: return use(self.end_time);
    }
  }
};

/// One page of the sub tasks of a task of a replication run.
struct ListInstanceReplicationPolicyExecSubTasksResponse {
  /// The sub tasks of this page.
  std::optional<std::vector<SubtaskDetail>> sub_tasks{};
  /// The number of sub tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPolicyExecSubTasksResponse&,
                         const ListInstanceReplicationPolicyExecSubTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPolicyExecSubTasksResponse*) {
    return rt::names{"sub_tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPolicyExecSubTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.sub_tasks);
      default: return use(self.total);
    }
  }
};

/// The edition of an instance.
///
/// - `swr.ee.basic`: the basic edition of SWR Enterprise.
/// - `swr.ee.professional`: the professional edition of SWR Enterprise.
/// Note: The SDKs' text says that only `swr.ee.professional` is offered today, their list has both.
enum class InstanceSpec { swr_ee_basic, swr_ee_professional };
constexpr auto bindery_words(InstanceSpec) { return rt::names{"swr.ee.basic", "swr.ee.professional"}; }

/// How an instance is paid for.
///
/// - `postPaid`: by use.
enum class ChargeMode { postPaid };
constexpr auto bindery_words(ChargeMode) { return rt::names{"postPaid"}; }

/// The cipher that a bucket is encrypted with. AES-256 is used when none is given.
///
/// - `gm`: the Chinese national standard.
enum class EncryptType { gm };
constexpr auto bindery_words(EncryptType) { return rt::names{"gm"}; }

/// The state of an instance.
///
/// - `Initial`: it is being prepared.
/// - `Creating`: it is being created.
/// - `Running`: it can be used.
/// - `Unavailable`: it cannot be used.
enum class InstanceStatus { Initial, Creating, Running, Unavailable };
constexpr auto bindery_words(InstanceStatus) { return rt::names{"Initial", "Creating", "Running", "Unavailable"}; }

/// How far a job has come.
///
/// - `Creating`: it is being created.
/// - `Initializing`: it is being prepared.
/// - `Running`: it runs.
/// - `Failed`: it ended badly.
/// - `Success`: it ended well.
enum class JobStatus { Creating, Initializing, Running, Failed, Success };
constexpr auto bindery_words(JobStatus) {
  return rt::names{"Creating", "Initializing", "Running", "Failed", "Success"};
}

/// The kind of event that is looked for.
///
/// - `pull`: something was pulled.
/// - `delete`: something was deleted.
/// - `create`: something was pushed.
/// Note: The SDKs have plain text here and name the three words in prose.
enum class AuditLogOperation { pull, delete_, create };
constexpr auto bindery_words(AuditLogOperation) { return rt::names{"pull", "delete", "create"}; }

/// The kind of what was touched.
///
/// - `artifact`: an artifact.
/// - `repository`: a repository.
/// - `tag`: a tag.
/// - `project`: a namespace.
/// Note: The SDKs have plain text here.
/// Source: api-swr2/swr_03_0007, 2025-11-28
enum class AuditLogResourceType { artifact, repository, tag, project };
constexpr auto bindery_words(AuditLogResourceType) { return rt::names{"artifact", "repository", "tag", "project"}; }

/// What a job does.
///
/// - `CreateInstance`: it creates an instance.
/// Note: The SDKs have plain text here.
/// Source: api-swr2/swr_03_1001, 2025-11-28
enum class JobType { CreateInstance };
constexpr auto bindery_words(JobType) { return rt::names{"CreateInstance"}; }

/// A tag to put on a new instance.
struct CreateInstanceRequestBodyResourceTags {
  /// The key of the tag.
  std::optional<std::string> key{};
  /// The value of the tag.
  std::optional<std::string> value{};

  friend bool operator==(const CreateInstanceRequestBodyResourceTags&,
                         const CreateInstanceRequestBodyResourceTags&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRequestBodyResourceTags*) {
    return rt::names{"key", "value"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRequestBodyResourceTags*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.value);
    }
  }
};

/// An instance to create.
struct CreateInstanceRequestBody {
  /// The name of the instance, 3 to 48 characters out of lower-case letters, digits and `-`. It begins with a letter,
  /// does not end in `-` and has no two `-` in a row. Length: 3 to 48.
  /// Note: The range is known from the SDKs' text only.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  rt::open<InstanceSpec> spec{};
  /// The id of the VPC that the instance can be reached from.
  std::string vpc_id{};
  /// The network id of the subnet in that VPC.
  std::string subnet_id{};
  /// The id of the project that the VPC and the subnet belong to.
  std::string project_id{};
  rt::open<ChargeMode> charge_mode{};
  /// The id of the enterprise project that the instance is to belong to.
  std::string enterprise_project_id{};
  /// Tags to put on the instance.
  std::optional<std::vector<CreateInstanceRequestBodyResourceTags>> resource_tags{};
  /// Whether the bucket that is created for the instance is encrypted.
  std::optional<bool> obs_encrypt{};
  std::optional<rt::open<EncryptType>> encrypt_type{};
  /// A bucket to use in place of a new one. `obs_encrypt` and `encrypt_type` are not needed then.
  std::optional<std::string> obs_bucket_name{};
  /// Whether access from the VPC is set up at once. Default: true; it is documented, never sent.
  /// Source: SDKs since 3.1.195, 2026-05-14
  std::optional<bool> enable_intranet_access{};
  /// The id of the KMS key that encrypts the new bucket, a key for AES-256 or SM4. `obs_encrypt` has to be true and
  /// `obs_bucket_name` absent.
  /// Source: SDKs since 3.1.184, 2026-01-22
  std::optional<std::string> obs_enc_kms_key_id{};

  friend bool operator==(const CreateInstanceRequestBody&, const CreateInstanceRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRequestBody*) {
    return rt::names{
      "name",
      "description",
      "spec",
      "vpc_id",
      "subnet_id",
      "project_id",
      "charge_mode",
      "enterprise_project_id",
      "resource_tags",
      "obs_encrypt",
      "encrypt_type",
      "obs_bucket_name",
      "enable_intranet_access",
      "obs_enc_kms_key_id",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.spec);
      case 3: return use(self.vpc_id);
      case 4: return use(self.subnet_id);
      case 5: return use(self.project_id);
      case 6: return use(self.charge_mode);
      case 7: return use(self.enterprise_project_id);
      case 8: return use(self.resource_tags);
      case 9: return use(self.obs_encrypt);
      case 10: return use(self.encrypt_type);
      case 11: return use(self.obs_bucket_name);
      case 12: return use(self.enable_intranet_access);
      default: return use(self.obs_enc_kms_key_id);
    }
  }
};

/// What the service answers when it begins to create an instance.
struct CreateInstanceResponse {
  /// The id of the job that creates the instance.
  std::optional<std::string> job_id{};
  /// The id of the new instance.
  std::optional<std::string> instance_id{};

  friend bool operator==(const CreateInstanceResponse&, const CreateInstanceResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceResponse*) { return rt::names{"job_id", "instance_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.job_id);
      default: return use(self.instance_id);
    }
  }
};

/// What to delete together with an instance.
struct DeleteInstanceRequestBody {
  /// Whether the bucket that holds the images is deleted.
  std::optional<bool> delete_obs{};
  /// Whether the domain names of the instance are deleted.
  std::optional<bool> delete_dns{};

  friend bool operator==(const DeleteInstanceRequestBody&, const DeleteInstanceRequestBody&) = default;
  friend constexpr auto bindery_names(const DeleteInstanceRequestBody*) {
    return rt::names{"delete_obs", "delete_dns"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DeleteInstanceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.delete_obs);
      default: return use(self.delete_dns);
    }
  }
};

/// An instance of SWR Enterprise.
struct Instance {
  /// The id of the instance.
  std::optional<std::string> id{};
  /// The name of the instance.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The id of the VPC.
  std::optional<std::string> vpc_id{};
  /// The network id of the subnet.
  std::optional<std::string> subnet_id{};
  /// The edition of the instance, such as `swr.ee.professional`.
  std::optional<std::string> spec{};
  /// The version of the instance.
  std::optional<std::string> version{};
  std::optional<rt::open<ChargeMode>> charge_mode{};
  /// The address under which the registry of the instance can be reached.
  std::optional<std::string> access_address{};
  /// When the instance was created.
  std::optional<std::string> created_at{};
  /// When the instance was last changed.
  std::optional<std::string> updated_at{};
  /// When the instance expires.
  std::optional<std::string> expires_at{};
  std::optional<rt::open<InstanceStatus>> status{};
  /// The bucket that holds the images.
  std::optional<std::string> obs_bucket_name{};
  /// The id of the project.
  std::optional<std::string> project_id{};
  /// The id of the enterprise project.
  std::optional<std::string> enterprise_project_id{};
  /// Whether the bucket is one that the user named.
  std::optional<bool> user_def_obs{};
  /// The id of the product.
  std::optional<std::string> product_id{};
  /// The id of the order, for a way to pay that is still to come.
  std::optional<std::string> order_id{};
  /// The name of the VPC.
  std::optional<std::string> vpc_name{};
  /// The range of addresses of the VPC.
  std::optional<std::string> vpc_cidr{};
  /// The name of the subnet.
  std::optional<std::string> subnet_name{};
  /// The range of addresses of the subnet.
  std::optional<std::string> subnet_cidr{};
  /// The id of the VPC endpoint service of the instance.
  std::optional<std::string> vpcep_service_id{};

  friend bool operator==(const Instance&, const Instance&) = default;
  friend constexpr auto bindery_names(const Instance*) {
    return rt::names{
      "id",
      "name",
      "description",
      "vpc_id",
      "subnet_id",
      "spec",
      "version",
      "charge_mode",
      "access_address",
      "created_at",
      "updated_at",
      "expires_at",
      "status",
      "obs_bucket_name",
      "project_id",
      "enterprise_project_id",
      "user_def_obs",
      "product_id",
      "order_id",
      "vpc_name",
      "vpc_cidr",
      "subnet_name",
      "subnet_cidr",
      "vpcep_service_id",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Instance*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.vpc_id);
      case 4: return use(self.subnet_id);
      case 5: return use(self.spec);
      case 6: return use(self.version);
      case 7: return use(self.charge_mode);
      case 8: return use(self.access_address);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      case 11: return use(self.expires_at);
      case 12: return use(self.status);
      case 13: return use(self.obs_bucket_name);
      case 14: return use(self.project_id);
      case 15: return use(self.enterprise_project_id);
      case 16: return use(self.user_def_obs);
      case 17: return use(self.product_id);
      case 18: return use(self.order_id);
      case 19: return use(self.vpc_name);
      case 20: return use(self.vpc_cidr);
      case 21: return use(self.subnet_name);
      case 22: return use(self.subnet_cidr);
      default: return use(self.vpcep_service_id);
    }
  }
};

using ShowInstanceResponse = Instance;

/// One page of instances.
struct ListInstanceResponse {
  /// The instances of this page.
  std::optional<std::vector<Instance>> instances{};
  /// The number of instances on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceResponse&, const ListInstanceResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceResponse*) { return rt::names{"instances", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.instances);
      default: return use(self.total);
    }
  }
};

/// An event that was recorded.
struct AuditLog {
  /// The id of the record.
  std::optional<std::int64_t> id{};
  /// The kind of event.
  /// Note: The SDKs' text gives create, update and delete as samples, while one can only look for pull, delete and
  /// create.
  std::optional<std::string> operation{};
  std::optional<rt::open<AuditLogResourceType>> resource_type{};
  /// The name of what was touched.
  std::optional<std::string> resource{};
  /// Who did it.
  /// Note: The SDKs' text calls it the id of the user.
  std::optional<std::string> username{};
  /// When it was done.
  std::optional<std::string> op_time{};

  friend bool operator==(const AuditLog&, const AuditLog&) = default;
  friend constexpr auto bindery_names(const AuditLog*) {
    return rt::names{"id", "operation", "resource_type", "resource", "username", "op_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AuditLog*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.operation);
      case 2: return use(self.resource_type);
      case 3: return use(self.resource);
      case 4: return use(self.username);
      default: return use(self.op_time);
    }
  }
};

/// One page of events.
struct ListAuditLogsResponse {
  /// The events of this page.
  std::optional<std::vector<AuditLog>> audit_logs{};
  /// The number of events on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListAuditLogsResponse&, const ListAuditLogsResponse&) = default;
  friend constexpr auto bindery_names(const ListAuditLogsResponse*) { return rt::names{"audit_logs", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListAuditLogsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.audit_logs);
      default: return use(self.total);
    }
  }
};

/// The configuration of an instance.
struct ShowInstanceConfigurationResponse {
  /// Whether public images can be pulled without logging in.
  /// Note: The SDKs' text says no more than that anonymous logins are on; what they may do is inferred.
  std::optional<bool> anonymous_access{};

  friend bool operator==(const ShowInstanceConfigurationResponse&, const ShowInstanceConfigurationResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceConfigurationResponse*) {
    return rt::names{"anonymous_access"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceConfigurationResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.anonymous_access);
  }
};

/// The configuration of an instance as it should be from now on.
struct UpdateInstanceConfigurationRequestBody {
  /// Whether public images can be pulled without logging in.
  /// Note: The SDKs' text says no more than that anonymous logins are on; what they may do is inferred.
  bool anonymous_access{};

  friend bool operator==(const UpdateInstanceConfigurationRequestBody&,
                         const UpdateInstanceConfigurationRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateInstanceConfigurationRequestBody*) {
    return rt::names{"anonymous_access"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateInstanceConfigurationRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.anonymous_access);
  }
};

/// How much an instance holds and how much it may hold.
struct ListInstanceStatisticsResponse {
  /// The space that is in use.
  /// Note: No source gives the unit.
  std::optional<std::int64_t> storage_used{};
  /// The number of namespaces.
  std::optional<std::int64_t> total_namespace_count{};
  /// The number of images.
  std::optional<std::int64_t> total_image_count{};
  /// How many namespaces there may be.
  std::optional<std::int64_t> namespace_quota{};
  /// How many repositories there may be.
  /// Note: The SDKs' text speaks of images, the field's name of their repositories.
  std::optional<std::int64_t> image_repo_quota{};
  /// How many replication policies there may be.
  std::optional<std::int64_t> replica_policy_quota{};
  /// How many retention policies there may be.
  std::optional<std::int64_t> retention_policy_quota{};
  /// How many webhook policies there may be.
  std::optional<std::int64_t> notify_policy_quota{};
  /// How many target registries there may be.
  std::optional<std::int64_t> replica_registry_quota{};
  /// How many signature policies there may be.
  std::optional<std::int64_t> sign_policy_quota{};
  /// The number of replication policies.
  std::optional<std::int64_t> replica_policy_count{};
  /// The number of retention policies.
  std::optional<std::int64_t> retention_policy_count{};
  /// The number of webhook policies.
  std::optional<std::int64_t> notify_policy_count{};
  /// The number of target registries.
  std::optional<std::int64_t> replica_registry_count{};
  /// How many internal endpoints there may be.
  std::optional<std::int64_t> intranet_endpoint_quota{};
  /// The number of internal endpoints.
  std::optional<std::int64_t> intranet_endpoint_count{};
  /// How many long-term credentials there may be.
  std::optional<std::int64_t> long_term_quota{};
  /// The number of signature policies.
  std::optional<std::int64_t> sign_policy_count{};

  friend bool operator==(const ListInstanceStatisticsResponse&, const ListInstanceStatisticsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceStatisticsResponse*) {
    return rt::names{
      "storage_used",
      "total_namespace_count",
      "total_image_count",
      "namespace_quota",
      "image_repo_quota",
      "replica_policy_quota",
      "retention_policy_quota",
      "notify_policy_quota",
      "replica_registry_quota",
      "sign_policy_quota",
      "replica_policy_count",
      "retention_policy_count",
      "notify_policy_count",
      "replica_registry_count",
      "intranet_endpoint_quota",
      "intranet_endpoint_count",
      "long_term_quota",
      "sign_policy_count",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceStatisticsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.storage_used);
      case 1: return use(self.total_namespace_count);
      case 2: return use(self.total_image_count);
      case 3: return use(self.namespace_quota);
      case 4: return use(self.image_repo_quota);
      case 5: return use(self.replica_policy_quota);
      case 6: return use(self.retention_policy_quota);
      case 7: return use(self.notify_policy_quota);
      case 8: return use(self.replica_registry_quota);
      case 9: return use(self.sign_policy_quota);
      case 10: return use(self.replica_policy_count);
      case 11: return use(self.retention_policy_count);
      case 12: return use(self.notify_policy_count);
      case 13: return use(self.replica_registry_count);
      case 14: return use(self.intranet_endpoint_quota);
      case 15: return use(self.intranet_endpoint_count);
      case 16: return use(self.long_term_quota);
      default: return use(self.sign_policy_count);
    }
  }
};

/// Which features an instance has.
struct ListFeatureGatesResponse {
  /// Whether domain names can be managed.
  std::optional<bool> enableDomainName{};
  /// Whether a retention policy can have several rules.
  std::optional<bool> enableCombinationRetention{};
  /// Whether artifacts can be scanned.
  std::optional<bool> enableArtifactScanning{};
  /// Whether garbage can be collected.
  /// Source: SDKs since 3.1.190, 2026-04-02
  std::optional<bool> enableArtifactGc{};

  friend bool operator==(const ListFeatureGatesResponse&, const ListFeatureGatesResponse&) = default;
  friend constexpr auto bindery_names(const ListFeatureGatesResponse*) {
    return rt::names{"enableDomainName", "enableCombinationRetention", "enableArtifactScanning", "enableArtifactGc"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListFeatureGatesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.enableDomainName);
      case 1: return use(self.enableCombinationRetention);
      case 2: return use(self.enableArtifactScanning);
      default: return use(self.enableArtifactGc);
    }
  }
};

/// Which features SWR Enterprise has for a project.
struct ListGlobalFeatureGatesResponse {
  /// Whether an instance can use a bucket that the user names.
  std::optional<bool> enableUserDefObs{};
  /// Whether there are enterprise projects.
  std::optional<bool> enableEnterprise{};
  /// Whether SWR Enterprise can be used.
  std::optional<bool> cerAvailable{};
  /// Whether one can choose if a new instance gets access from the VPC.
  std::optional<bool> enableIntranetAccessSwitch{};

  friend bool operator==(const ListGlobalFeatureGatesResponse&, const ListGlobalFeatureGatesResponse&) = default;
  friend constexpr auto bindery_names(const ListGlobalFeatureGatesResponse*) {
    return rt::names{"enableUserDefObs", "enableEnterprise", "cerAvailable", "enableIntranetAccessSwitch"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListGlobalFeatureGatesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.enableUserDefObs);
      case 1: return use(self.enableEnterprise);
      case 2: return use(self.cerAvailable);
      default: return use(self.enableIntranetAccessSwitch);
    }
  }
};

/// Work that goes on after the reply that began it.
/// Note: The SDKs' text calls the two times those of the instance.
struct JobDetail {
  /// The id of the job.
  std::optional<std::string> id{};
  /// The id of the instance that the job works on.
  std::optional<std::string> instance_id{};
  /// The id of the resource that the job works on.
  std::optional<std::string> resource_id{};
  /// The name of that resource.
  std::optional<std::string> resource_name{};
  std::optional<rt::open<JobType>> type{};
  std::optional<rt::open<JobStatus>> status{};
  /// Why the job failed.
  std::optional<std::string> reason{};
  /// When the job was created.
  std::optional<std::string> created_at{};
  /// When the job last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const JobDetail&, const JobDetail&) = default;
  friend constexpr auto bindery_names(const JobDetail*) {
    return rt::names{
      "id",
      "instance_id",
      "resource_id",
      "resource_name",
      "type",
      "status",
      "reason",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const JobDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.instance_id);
      case 2: return use(self.resource_id);
      case 3: return use(self.resource_name);
      case 4: return use(self.type);
      case 5: return use(self.status);
      case 6: return use(self.reason);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

using ShowInstanceJobResponse = JobDetail;

/// One page of jobs.
struct ListInstanceJobsResponse {
  /// The jobs of this page.
  std::optional<std::vector<JobDetail>> jobs{};
  /// The number of jobs on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceJobsResponse&, const ListInstanceJobsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceJobsResponse*) { return rt::names{"jobs", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceJobsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.jobs);
      default: return use(self.total);
    }
  }
};

/// Yes or no, sent as text.
///
/// - `true`: yes.
/// - `false`: no.
enum class TextBoolean { true_, false_ };
constexpr auto bindery_words(TextBoolean) { return rt::names{"true", "false"}; }

/// How severe a vulnerability has to be for an image not to be handed out.
///
/// - `none`: not rated.
/// - `low`: low.
/// - `medium`: medium.
/// - `high`: high.
/// - `critical`: critical.
enum class NamespaceSeverity { none, low, medium, high, critical };
constexpr auto bindery_words(NamespaceSeverity) { return rt::names{"none", "low", "medium", "high", "critical"}; }

/// The field that a list of namespaces is sorted by.
///
/// - `updated_at`: when the namespace was last changed.
enum class NamespaceOrderColumn { updated_at };
constexpr auto bindery_words(NamespaceOrderColumn) { return rt::names{"updated_at"}; }

/// The settings of a namespace.
struct NamespaceMetadata {
  /// Whether everyone may pull from the namespace.
  rt::open<TextBoolean> public_{};
  /// Whether an artifact is scanned when it is pushed.
  std::optional<rt::open<TextBoolean>> auto_scan{};
  /// Whether images with vulnerabilities are not handed out; `severity` says from which level on.
  std::optional<rt::open<TextBoolean>> prevent_vul{};
  /// An image with a vulnerability of this level or above is not handed out, if `prevent_vul` is true.
  /// Note: The SDKs' text up to 3.1.219 says above this level; the pages of 2025-11-28 say this level or above.
  std::optional<rt::open<NamespaceSeverity>> severity{};

  friend bool operator==(const NamespaceMetadata&, const NamespaceMetadata&) = default;
  friend constexpr auto bindery_names(const NamespaceMetadata*) {
    return rt::names{"public", "auto_scan", "prevent_vul", "severity"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const NamespaceMetadata*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.public_);
      case 1: return use(self.auto_scan);
      case 2: return use(self.prevent_vul);
      default: return use(self.severity);
    }
  }
};

/// A vulnerability that is put up with.
struct CVEAllowlistItem {
  /// The CVE number, such as `CVE-2019-10164`.
  std::optional<std::string> cve_id{};

  friend bool operator==(const CVEAllowlistItem&, const CVEAllowlistItem&) = default;
  friend constexpr auto bindery_names(const CVEAllowlistItem*) { return rt::names{"cve_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CVEAllowlistItem*, Self& self, std::size_t, Use&& use) {
    return use(self.cve_id);
  }
};

/// The vulnerabilities that a namespace puts up with.
struct CVEAllowlist {
  /// The id of the list.
  std::optional<std::int64_t> id{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// When the list expires, in seconds since 1970. Absent when it never does.
  std::optional<std::int64_t> expires_at{};
  /// The vulnerabilities.
  std::optional<std::vector<CVEAllowlistItem>> items{};
  /// When the list was created.
  std::optional<std::string> creation_time{};
  /// When the list was last changed.
  std::optional<std::string> update_time{};

  friend bool operator==(const CVEAllowlist&, const CVEAllowlist&) = default;
  friend constexpr auto bindery_names(const CVEAllowlist*) {
    return rt::names{"id", "namespace_id", "expires_at", "items", "creation_time", "update_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CVEAllowlist*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.namespace_id);
      case 2: return use(self.expires_at);
      case 3: return use(self.items);
      case 4: return use(self.creation_time);
      default: return use(self.update_time);
    }
  }
};

/// The vulnerabilities that a namespace should put up with from now on.
/// Note: The reply of UpdateInstanceNamespace has this model too.
struct UpdateCVEAllowlistRequest {
  /// The id of the list, which a reply about the namespace tells.
  std::optional<std::int64_t> id{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// When the list expires, in seconds since 1970. It never does when this is absent.
  std::optional<std::int64_t> expires_at{};
  /// The vulnerabilities, 100 at most, none of them twice. Items: at most 100.
  /// Note: The maximum is known from the SDKs' text only.
  std::optional<std::vector<CVEAllowlistItem>> items{};

  friend bool operator==(const UpdateCVEAllowlistRequest&, const UpdateCVEAllowlistRequest&) = default;
  friend constexpr auto bindery_names(const UpdateCVEAllowlistRequest*) {
    return rt::names{"id", "namespace_id", "expires_at", "items"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateCVEAllowlistRequest*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.namespace_id);
      case 2: return use(self.expires_at);
      default: return use(self.items);
    }
  }
};

/// A namespace to create.
struct CreateInstanceNamespaceRequestBody {
  /// The name of the namespace, 1 to 64 characters out of lower-case letters, digits, `.`, `_` and `-`. It begins and
  /// ends with a letter or a digit, and has no two of the other characters in a row. Length: 1 to 64.
  std::string namespace_name{};
  NamespaceMetadata metadata{};

  friend bool operator==(const CreateInstanceNamespaceRequestBody&,
                         const CreateInstanceNamespaceRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateInstanceNamespaceRequestBody*) {
    return rt::names{"namespace_name", "metadata"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceNamespaceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.namespace_name);
      default: return use(self.metadata);
    }
  }
};

/// What the service answers when a namespace was created.
struct CreateInstanceNamespaceResponse {
  /// The id of the new namespace.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceNamespaceResponse&, const CreateInstanceNamespaceResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceNamespaceResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceNamespaceResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// A namespace, which holds repositories.
struct Namespace {
  /// The name of the namespace.
  std::optional<std::string> name{};
  std::optional<NamespaceMetadata> metadata{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// When the namespace was created.
  std::optional<std::string> created_at{};
  /// When the namespace was last changed.
  std::optional<std::string> updated_at{};
  /// The number of repositories in it.
  /// Note: The SDKs' text calls it the number of images.
  std::optional<std::int64_t> repo_count{};
  std::optional<CVEAllowlist> cve_allowlist{};

  friend bool operator==(const Namespace&, const Namespace&) = default;
  friend constexpr auto bindery_names(const Namespace*) {
    return rt::names{"name", "metadata", "namespace_id", "created_at", "updated_at", "repo_count", "cve_allowlist"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Namespace*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.metadata);
      case 2: return use(self.namespace_id);
      case 3: return use(self.created_at);
      case 4: return use(self.updated_at);
      case 5: return use(self.repo_count);
      default: return use(self.cve_allowlist);
    }
  }
};

using ShowInstanceNamespaceResponse = Namespace;

/// One page of namespaces.
struct ListInstanceNamespacesResponse {
  /// The namespaces of this page.
  std::optional<std::vector<Namespace>> namespaces{};
  /// The number of namespaces on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceNamespacesResponse&, const ListInstanceNamespacesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceNamespacesResponse*) {
    return rt::names{"namespaces", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceNamespacesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.namespaces);
      default: return use(self.total);
    }
  }
};

/// The settings of a namespace as they should be from now on.
struct UpdateNamespaceRequestBody {
  NamespaceMetadata metadata{};
  std::optional<UpdateCVEAllowlistRequest> cve_allowlist{};

  friend bool operator==(const UpdateNamespaceRequestBody&, const UpdateNamespaceRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateNamespaceRequestBody*) {
    return rt::names{"metadata", "cve_allowlist"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateNamespaceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.metadata);
      default: return use(self.cve_allowlist);
    }
  }
};

/// What the service answers when a namespace was changed.
struct UpdateInstanceNamespaceResponse {
  /// The name of the namespace.
  std::optional<std::string> namespace_name{};
  std::optional<NamespaceMetadata> metadata{};
  std::optional<UpdateCVEAllowlistRequest> cve_allowlist{};

  friend bool operator==(const UpdateInstanceNamespaceResponse&, const UpdateInstanceNamespaceResponse&) = default;
  friend constexpr auto bindery_names(const UpdateInstanceNamespaceResponse*) {
    return rt::names{"namespace_name", "metadata", "cve_allowlist"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateInstanceNamespaceResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.namespace_name);
      case 1: return use(self.metadata);
      default: return use(self.cve_allowlist);
    }
  }
};

/// The field that a list of repositories is sorted by.
///
/// - `created_at`: when the repository was created.
/// - `updated_at`: when it was last changed.
///
/// Default: `created_at`; it is documented, never sent.
enum class RepositoryOrderColumn { created_at, updated_at };
constexpr auto bindery_words(RepositoryOrderColumn) { return rt::names{"created_at", "updated_at"}; }

/// Where the next page begins.
struct PageInfo {
  /// The marker to send for the next page. Absent on the last one.
  std::optional<std::string> next_marker{};

  friend bool operator==(const PageInfo&, const PageInfo&) = default;
  friend constexpr auto bindery_names(const PageInfo*) { return rt::names{"next_marker"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PageInfo*, Self& self, std::size_t, Use&& use) {
    return use(self.next_marker);
  }
};

/// A repository, together with the instance that holds it.
struct InstanceRepository {
  /// The id of the repository.
  std::optional<std::int64_t> id{};
  /// The name of the repository.
  std::optional<std::string> name{};
  /// The name of its namespace.
  std::optional<std::string> namespace_name{};
  /// The id of its namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The number of tags in it.
  std::optional<std::int64_t> tag_count{};
  /// How often something was pulled from it.
  std::optional<std::int64_t> pull_count{};
  /// The number of artifacts in it.
  std::optional<std::int64_t> artifact_count{};
  /// A text for people.
  std::optional<std::string> description{};
  /// When the repository was created.
  std::optional<std::string> created_at{};
  /// When the repository was last changed.
  std::optional<std::string> updated_at{};
  /// The id of the instance.
  std::optional<std::string> instance_id{};
  /// The name of the instance.
  std::optional<std::string> instance_name{};
  /// The repository's name in IAM policies, `swr:` and the region, the account, the word `repository`, the registry and
  /// the path, separated by colons up to the registry and by slashes from there on.
  std::optional<std::string> resource_urn{};

  friend bool operator==(const InstanceRepository&, const InstanceRepository&) = default;
  friend constexpr auto bindery_names(const InstanceRepository*) {
    return rt::names{
      "id",
      "name",
      "namespace_name",
      "namespace_id",
      "tag_count",
      "pull_count",
      "artifact_count",
      "description",
      "created_at",
      "updated_at",
      "instance_id",
      "instance_name",
      "resource_urn",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const InstanceRepository*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.namespace_name);
      case 3: return use(self.namespace_id);
      case 4: return use(self.tag_count);
      case 5: return use(self.pull_count);
      case 6: return use(self.artifact_count);
      case 7: return use(self.description);
      case 8: return use(self.created_at);
      case 9: return use(self.updated_at);
      case 10: return use(self.instance_id);
      case 11: return use(self.instance_name);
      default: return use(self.resource_urn);
    }
  }
};

/// One page of the repositories of a project.
struct ListAllInstanceRepositoriesResponse {
  std::optional<PageInfo> page_info{};
  /// The repositories of this page.
  std::optional<std::vector<InstanceRepository>> repositories{};

  friend bool operator==(const ListAllInstanceRepositoriesResponse&,
                         const ListAllInstanceRepositoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListAllInstanceRepositoriesResponse*) {
    return rt::names{"page_info", "repositories"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListAllInstanceRepositoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.page_info);
      default: return use(self.repositories);
    }
  }
};

/// A repository, which holds artifacts under one name.
struct Repository {
  /// The id of the repository.
  std::optional<std::int64_t> id{};
  /// The name of the repository.
  std::optional<std::string> name{};
  /// The name of its namespace.
  std::optional<std::string> namespace_name{};
  /// The id of its namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The number of tags in it.
  std::optional<std::int64_t> tag_count{};
  /// How often something was pulled from it.
  std::optional<std::int64_t> pull_count{};
  /// The number of artifacts in it.
  std::optional<std::int64_t> artifact_count{};
  /// A text for people.
  std::optional<std::string> description{};
  /// When the repository was created.
  std::optional<std::string> created_at{};
  /// When the repository was last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const Repository&, const Repository&) = default;
  friend constexpr auto bindery_names(const Repository*) {
    return rt::names{
      "id",
      "name",
      "namespace_name",
      "namespace_id",
      "tag_count",
      "pull_count",
      "artifact_count",
      "description",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Repository*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.namespace_name);
      case 3: return use(self.namespace_id);
      case 4: return use(self.tag_count);
      case 5: return use(self.pull_count);
      case 6: return use(self.artifact_count);
      case 7: return use(self.description);
      case 8: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

using ShowInstanceRepositoryResponse = Repository;

/// One page of the repositories of an instance.
struct ListInstanceRepositoriesResponse {
  /// The number of repositories on all pages.
  std::optional<std::int64_t> total{};
  /// The repositories of this page.
  std::optional<std::vector<Repository>> repositories{};

  friend bool operator==(const ListInstanceRepositoriesResponse&, const ListInstanceRepositoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRepositoriesResponse*) {
    return rt::names{"total", "repositories"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRepositoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.repositories);
    }
  }
};

/// One page of the repositories of a namespace.
struct ListNamespaceRepositoriesResponse {
  /// The number of repositories on all pages.
  std::optional<std::int64_t> total{};
  /// The repositories of this page.
  std::optional<std::vector<Repository>> repositories{};

  friend bool operator==(const ListNamespaceRepositoriesResponse&, const ListNamespaceRepositoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListNamespaceRepositoriesResponse*) {
    return rt::names{"total", "repositories"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListNamespaceRepositoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.repositories);
    }
  }
};

/// The settings of a repository as they should be from now on.
struct UpdateRepoConfigRequestBody {
  /// A text for people.
  std::string description{};

  friend bool operator==(const UpdateRepoConfigRequestBody&, const UpdateRepoConfigRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateRepoConfigRequestBody*) { return rt::names{"description"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateRepoConfigRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.description);
  }
};

/// The kind of artifact.
///
/// - `IMAGE`: an image.
/// - `CHART`: a Helm chart.
/// Note: The pages list `IMAGE` only, for the query and for replies; the SDKs list both words for the query of
/// ListInstanceArtifacts and have plain text in replies.
/// Source: api-swr2/swr_03_0301 and swr_03_0306, 2025-11-28; SDKs 3.1.212, 2026-08-20
enum class ArtifactType { IMAGE, CHART };
constexpr auto bindery_words(ArtifactType) { return rt::names{"IMAGE", "CHART"}; }

/// The kind of what is attached to an artifact.
///
/// - `signature.cosign`: a signature that Cosign made.
enum class AccessoryType { signature_cosign };
constexpr auto bindery_words(AccessoryType) { return rt::names{"signature.cosign"}; }

/// What more can be shown of an artifact.
///
/// - `build_history`: the steps of its build.
enum class ArtifactAddition { build_history };
constexpr auto bindery_words(ArtifactAddition) { return rt::names{"build_history"}; }

/// How far a scan has come.
///
/// - `Success`: it ended well.
/// - `Error`: it ended badly.
/// - `Running`: it runs.
/// - `Pending`: it waits.
enum class ScanStatus { Success, Error, Running, Pending };
constexpr auto bindery_words(ScanStatus) { return rt::names{"Success", "Error", "Running", "Pending"}; }

/// How severe the findings of a scan are, taken together.
///
/// - `None`: not rated.
/// - `Low`: low.
/// - `Medium`: medium.
/// - `High`: high.
/// - `Critical`: critical.
/// - `Security`: nothing was found.
/// Note: The SDKs' text for Security says no more than safe.
enum class ReportSeverity { None, Low, Medium, High, Critical, Security };
constexpr auto bindery_words(ReportSeverity) {
  return rt::names{"None", "Low", "Medium", "High", "Critical", "Security"};
}

/// How severe a vulnerability is.
///
/// - `Low`: low.
/// - `Medium`: medium.
/// - `High`: high.
/// - `Critical`: critical.
enum class VulnerabilitySeverity { Low, Medium, High, Critical };
constexpr auto bindery_words(VulnerabilitySeverity) { return rt::names{"Low", "Medium", "High", "Critical"}; }

/// A tag of an artifact.
struct ArtifactTag {
  /// The id of the tag.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  /// The id of the artifact.
  std::optional<std::int64_t> artifact_id{};
  /// The name of the tag.
  std::optional<std::string> name{};
  /// When the tag was pushed.
  std::optional<std::string> push_time{};
  /// When the tag was last pulled.
  std::optional<std::string> pull_time{};

  friend bool operator==(const ArtifactTag&, const ArtifactTag&) = default;
  friend constexpr auto bindery_names(const ArtifactTag*) {
    return rt::names{"id", "repository_id", "artifact_id", "name", "push_time", "pull_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ArtifactTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.repository_id);
      case 2: return use(self.artifact_id);
      case 3: return use(self.name);
      case 4: return use(self.push_time);
      default: return use(self.pull_time);
    }
  }
};

/// An artifact, such as an image.
struct Artifact {
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// The id of the artifact.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  /// The name of the repository.
  std::optional<std::string> repository_name{};
  std::optional<rt::open<ArtifactType>> type{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The media type of the artifact.
  std::optional<std::string> media_type{};
  /// The media type of its manifest.
  std::optional<std::string> manifest_media_type{};
  /// When it was last pulled.
  std::optional<std::string> pull_time{};
  /// When it was last pushed.
  std::optional<std::string> push_time{};
  /// Its size in bytes.
  std::optional<std::int64_t> size{};
  /// Its tags.
  std::optional<std::vector<ArtifactTag>> tags{};

  friend bool operator==(const Artifact&, const Artifact&) = default;
  friend constexpr auto bindery_names(const Artifact*) {
    return rt::names{
      "digest",
      "id",
      "repository_id",
      "repository_name",
      "type",
      "namespace_id",
      "media_type",
      "manifest_media_type",
      "pull_time",
      "push_time",
      "size",
      "tags",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Artifact*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.digest);
      case 1: return use(self.id);
      case 2: return use(self.repository_id);
      case 3: return use(self.repository_name);
      case 4: return use(self.type);
      case 5: return use(self.namespace_id);
      case 6: return use(self.media_type);
      case 7: return use(self.manifest_media_type);
      case 8: return use(self.pull_time);
      case 9: return use(self.push_time);
      case 10: return use(self.size);
      default: return use(self.tags);
    }
  }
};

/// One page of the artifacts of an instance.
struct ListInstanceAllArtifactsResponse {
  /// The artifacts of this page.
  std::optional<std::vector<Artifact>> artifacts{};
  /// The marker to send for the next page. Absent on the last one.
  std::optional<std::int64_t> next_marker{};

  friend bool operator==(const ListInstanceAllArtifactsResponse&, const ListInstanceAllArtifactsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceAllArtifactsResponse*) {
    return rt::names{"artifacts", "next_marker"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceAllArtifactsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.artifacts);
      default: return use(self.next_marker);
    }
  }
};

/// One page of the artifacts of a repository.
struct ListInstanceArtifactsResponse {
  /// The artifacts of this page.
  std::optional<std::vector<Artifact>> artifacts{};
  /// The number of artifacts on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceArtifactsResponse&, const ListInstanceArtifactsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceArtifactsResponse*) { return rt::names{"artifacts", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceArtifactsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.artifacts);
      default: return use(self.total);
    }
  }
};

/// The program that scanned.
struct Scanner {
  /// The name of the program.
  std::optional<std::string> name{};
  /// Who makes it.
  std::optional<std::string> vendor{};
  /// Its version.
  std::optional<std::string> version{};

  friend bool operator==(const Scanner&, const Scanner&) = default;
  friend constexpr auto bindery_names(const Scanner*) { return rt::names{"name", "vendor", "version"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Scanner*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.vendor);
      default: return use(self.version);
    }
  }
};

/// How many vulnerabilities were found.
struct VulnerabilitySummary {
  /// The number of all.
  std::optional<std::int64_t> total{};
  /// The number of those that can be fixed.
  std::optional<std::int64_t> fixable{};
  /// The numbers by severity.
  std::optional<std::map<std::string, std::int64_t>> summary{};

  friend bool operator==(const VulnerabilitySummary&, const VulnerabilitySummary&) = default;
  friend constexpr auto bindery_names(const VulnerabilitySummary*) { return rt::names{"total", "fixable", "summary"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const VulnerabilitySummary*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      case 1: return use(self.fixable);
      default: return use(self.summary);
    }
  }
};

/// What a scan found, in short.
struct NativeReportSummary {
  /// The id of the report.
  std::optional<std::string> report_id{};
  std::optional<rt::open<ScanStatus>> scan_status{};
  std::optional<rt::open<ReportSeverity>> severity{};
  /// How many seconds the report took.
  std::optional<std::int64_t> duration{};
  std::optional<VulnerabilitySummary> summary{};
  /// When the scan began.
  std::optional<std::string> start_time{};
  /// When the scan ended.
  std::optional<std::string> end_time{};
  /// How much of the scan is done, 0 to 100.
  std::optional<std::int32_t> complete_percent{};
  std::optional<Scanner> scanner{};

  friend bool operator==(const NativeReportSummary&, const NativeReportSummary&) = default;
  friend constexpr auto bindery_names(const NativeReportSummary*) {
    return rt::names{
      "report_id",
      "scan_status",
      "severity",
      "duration",
      "summary",
      "start_time",
      "end_time",
      "complete_percent",
      "scanner",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const NativeReportSummary*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.report_id);
      case 1: return use(self.scan_status);
      case 2: return use(self.severity);
      case 3: return use(self.duration);
      case 4: return use(self.summary);
      case 5: return use(self.start_time);
      case 6: return use(self.end_time);
      case 7: return use(self.complete_percent);
      default: return use(self.scanner);
    }
  }
};

/// An artifact, together with what its last scan found.
struct ShowInstanceArtifactResponse {
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// The id of the artifact.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  /// The name of the repository.
  std::optional<std::string> repository_name{};
  std::optional<rt::open<ArtifactType>> type{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The media type of the artifact.
  std::optional<std::string> media_type{};
  /// The media type of its manifest.
  std::optional<std::string> manifest_media_type{};
  /// When it was last pulled.
  std::optional<std::string> pull_time{};
  /// When it was last pushed.
  std::optional<std::string> push_time{};
  /// Its size in bytes.
  std::optional<std::int64_t> size{};
  /// Its tags.
  std::optional<std::vector<ArtifactTag>> tags{};
  /// What the last scan found, by the type of its report, which is `application/vnd.security.vulnerability.report;
  /// version=1.1`. It comes when `with_scan_overview` asks for it.
  std::optional<std::map<std::string, NativeReportSummary>> scan_overview{};

  friend bool operator==(const ShowInstanceArtifactResponse&, const ShowInstanceArtifactResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceArtifactResponse*) {
    return rt::names{
      "digest",
      "id",
      "repository_id",
      "repository_name",
      "type",
      "namespace_id",
      "media_type",
      "manifest_media_type",
      "pull_time",
      "push_time",
      "size",
      "tags",
      "scan_overview",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceArtifactResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.digest);
      case 1: return use(self.id);
      case 2: return use(self.repository_id);
      case 3: return use(self.repository_name);
      case 4: return use(self.type);
      case 5: return use(self.namespace_id);
      case 6: return use(self.media_type);
      case 7: return use(self.manifest_media_type);
      case 8: return use(self.pull_time);
      case 9: return use(self.push_time);
      case 10: return use(self.size);
      case 11: return use(self.tags);
      default: return use(self.scan_overview);
    }
  }
};

/// The scores of a vulnerability.
struct VulnerabilityPreferredCvss {
  /// The score by CVSS 3.
  std::optional<double> score_v3{};
  /// The score by CVSS 2.
  std::optional<double> score_v2{};
  /// The attack vector by CVSS 3.
  std::optional<std::string> vector_v3{};
  /// The attack vector by CVSS 2.
  std::optional<std::string> vector_v2{};

  friend bool operator==(const VulnerabilityPreferredCvss&, const VulnerabilityPreferredCvss&) = default;
  friend constexpr auto bindery_names(const VulnerabilityPreferredCvss*) {
    return rt::names{"score_v3", "score_v2", "vector_v3", "vector_v2"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const VulnerabilityPreferredCvss*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.score_v3);
      case 1: return use(self.score_v2);
      case 2: return use(self.vector_v3);
      default: return use(self.vector_v2);
    }
  }
};

/// A vulnerability that a scan found.
struct Vulnerability {
  /// The id of the vulnerability, such as its CVE number.
  std::optional<std::string> id{};
  /// The package that has it.
  std::optional<std::string> package{};
  /// The version of the package.
  std::optional<std::string> version{};
  /// The version of the package in which it is fixed.
  std::optional<std::string> fix_version{};
  std::optional<rt::open<VulnerabilitySeverity>> severity{};
  /// What it is, for people.
  std::optional<std::string> description{};
  /// Pages that tell more.
  std::optional<std::vector<std::string>> links{};
  /// The digests of the layers that have it.
  std::optional<std::vector<std::string>> artifact_digests{};
  std::optional<VulnerabilityPreferredCvss> preferred_cvss{};
  /// The CWE numbers that belong to it.
  std::optional<std::vector<std::string>> cwe_ids{};

  friend bool operator==(const Vulnerability&, const Vulnerability&) = default;
  friend constexpr auto bindery_names(const Vulnerability*) {
    return rt::names{
      "id",
      "package",
      "version",
      "fix_version",
      "severity",
      "description",
      "links",
      "artifact_digests",
      "preferred_cvss",
      "cwe_ids",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Vulnerability*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.package);
      case 2: return use(self.version);
      case 3: return use(self.fix_version);
      case 4: return use(self.severity);
      case 5: return use(self.description);
      case 6: return use(self.links);
      case 7: return use(self.artifact_digests);
      case 8: return use(self.preferred_cvss);
      default: return use(self.cwe_ids);
    }
  }
};

/// The report of a scan.
struct VulnerabilityReports {
  /// When the report was made.
  std::optional<std::string> generated_at{};
  std::optional<rt::open<ReportSeverity>> severity{};
  std::optional<Scanner> scanner{};
  /// What was found.
  std::optional<std::vector<Vulnerability>> vulnerabilities{};

  friend bool operator==(const VulnerabilityReports&, const VulnerabilityReports&) = default;
  friend constexpr auto bindery_names(const VulnerabilityReports*) {
    return rt::names{"generated_at", "severity", "scanner", "vulnerabilities"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const VulnerabilityReports*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.generated_at);
      case 1: return use(self.severity);
      case 2: return use(self.scanner);
      default: return use(self.vulnerabilities);
    }
  }
};

/// The reports of a scan, by their type, which is `application/vnd.security.vulnerability.report; version=1.1`.
/// Note: The SDKs put the map into a member called body, which is none of the service's.
using ListInstanceArtifactVulnerabilitiesResponse = std::map<std::string, VulnerabilityReports>;

/// Something that is attached to an artifact, such as a signature.
struct Accessory {
  /// The id of the accessory.
  std::optional<std::int64_t> id{};
  /// The id of the artifact that the accessory itself is.
  std::optional<std::int64_t> artifact_id{};
  /// The id of the artifact that it is attached to.
  std::optional<std::int64_t> subject_artifact_id{};
  /// Its size.
  std::optional<std::int64_t> size{};
  /// Its SHA-256 digest.
  std::optional<std::string> digest{};
  std::optional<rt::open<AccessoryType>> type{};
  /// When it was created.
  std::optional<std::string> created_at{};

  friend bool operator==(const Accessory&, const Accessory&) = default;
  friend constexpr auto bindery_names(const Accessory*) {
    return rt::names{"id", "artifact_id", "subject_artifact_id", "size", "digest", "type", "created_at"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Accessory*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.artifact_id);
      case 2: return use(self.subject_artifact_id);
      case 3: return use(self.size);
      case 4: return use(self.digest);
      case 5: return use(self.type);
      default: return use(self.created_at);
    }
  }
};

/// One page of what is attached to an artifact.
struct ListInstanceAccessoriesResponse {
  /// The accessories of this page.
  std::optional<std::vector<Accessory>> accessories{};
  /// The number of accessories on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceAccessoriesResponse&, const ListInstanceAccessoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceAccessoriesResponse*) {
    return rt::names{"accessories", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceAccessoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.accessories);
      default: return use(self.total);
    }
  }
};

/// A tag in a repository, together with the artifact that it names.
struct RepositoryTag {
  /// The name of the tag.
  std::optional<std::string> name{};
  /// The id of the artifact.
  std::optional<std::int64_t> artifact_id{};
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// The id of the tag.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  std::optional<rt::open<ArtifactType>> type{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The media type of the artifact.
  std::optional<std::string> media_type{};
  /// The media type of its manifest.
  std::optional<std::string> manifest_media_type{};
  /// When it was last pulled.
  std::optional<std::string> pull_time{};
  /// When it was last pushed.
  std::optional<std::string> push_time{};
  /// The size of the artifact in bytes.
  std::optional<std::int64_t> size{};

  friend bool operator==(const RepositoryTag&, const RepositoryTag&) = default;
  friend constexpr auto bindery_names(const RepositoryTag*) {
    return rt::names{
      "name",
      "artifact_id",
      "digest",
      "id",
      "repository_id",
      "type",
      "namespace_id",
      "media_type",
      "manifest_media_type",
      "pull_time",
      "push_time",
      "size",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RepositoryTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.artifact_id);
      case 2: return use(self.digest);
      case 3: return use(self.id);
      case 4: return use(self.repository_id);
      case 5: return use(self.type);
      case 6: return use(self.namespace_id);
      case 7: return use(self.media_type);
      case 8: return use(self.manifest_media_type);
      case 9: return use(self.pull_time);
      case 10: return use(self.push_time);
      default: return use(self.size);
    }
  }
};

/// One page of the tags of a repository.
struct ListInstanceTagsResponse {
  /// The tags of this page.
  std::optional<std::vector<RepositoryTag>> tags{};
  /// The number of tags on all pages.
  /// Note: The SDKs' text calls it the number of artifacts.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceTagsResponse&, const ListInstanceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceTagsResponse*) { return rt::names{"tags", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceTagsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tags);
      default: return use(self.total);
    }
  }
};

/// One step of the build of an image.
struct BuildHistory {
  /// When the step was done.
  std::optional<std::string> created_at{};
  /// The command of the step.
  std::optional<std::string> created_by{};
  /// Whether the step added no layer.
  std::optional<bool> empty_layer{};
  /// The media type of the layer.
  std::optional<std::string> mediaType{};
  /// The size of the layer.
  std::optional<std::int64_t> size{};
  /// The SHA-256 digest of the layer.
  std::optional<std::string> digest{};

  friend bool operator==(const BuildHistory&, const BuildHistory&) = default;
  friend constexpr auto bindery_names(const BuildHistory*) {
    return rt::names{"created_at", "created_by", "empty_layer", "mediaType", "size", "digest"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const BuildHistory*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.created_at);
      case 1: return use(self.created_by);
      case 2: return use(self.empty_layer);
      case 3: return use(self.mediaType);
      case 4: return use(self.size);
      default: return use(self.digest);
    }
  }
};

/// The steps of the build of an image.
struct ShowInstanceArtifactAdditionResponse {
  /// The steps.
  std::optional<std::vector<BuildHistory>> build_histories{};
  /// The number of steps.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ShowInstanceArtifactAdditionResponse&,
                         const ShowInstanceArtifactAdditionResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceArtifactAdditionResponse*) {
    return rt::names{"build_histories", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceArtifactAdditionResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.build_histories);
      default: return use(self.total);
    }
  }
};

/// How far a task has come.
///
/// - `Initialized`: it has been created.
/// - `Pending`: it waits for its turn.
/// - `InProgress`: it runs.
/// - `Succeed`: it has done its work.
/// - `Failed`: it ended with an error.
/// - `Stopped`: it was ended before it was done.
/// Note: The SDKs have text without a list; the page lists the words.
/// Source: api-swr2/swr_03_1309, 2025-11-28
enum class TaskStatus { Initialized, Pending, InProgress, Succeed, Failed, Stopped };
constexpr auto bindery_words(TaskStatus) {
  return rt::names{"Initialized", "Pending", "InProgress", "Succeed", "Failed", "Stopped"};
}

/// What a rule keeps. Its number stands in `params`.
///
/// - `latestPulledN`: the n images that were pulled last.
/// - `latestPushedK`: the k images that were pushed last.
/// - `nDaysSinceLastPush`: images that were pushed in the last n days.
/// - `nDaysSinceLastPull`: images that were pulled in the last n days.
/// Note: The SDKs have text without a list and name the words in the description only. Their meaning is that of
/// Harbor's rules of the same names.
enum class RetentionTemplate { latestPulledN, latestPushedK, nDaysSinceLastPush, nDaysSinceLastPull };
constexpr auto bindery_words(RetentionTemplate) {
  return rt::names{"latestPulledN", "latestPushedK", "nDaysSinceLastPush", "nDaysSinceLastPull"};
}

/// How far an execution of a retention policy has come.
///
/// - `InProgress`: it runs.
/// - `Succeed`: it has done its work.
/// - `Failed`: it ended with an error.
/// - `Stopped`: it was ended before it was done.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class RetentionExecutionStatus { InProgress, Succeed, Failed, Stopped };
constexpr auto bindery_words(RetentionExecutionStatus) {
  return rt::names{"InProgress", "Succeed", "Failed", "Stopped"};
}

/// What started an execution of a retention policy.
///
/// - `scheduled`: the policy's schedule.
/// - `manual`: a call.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class RetentionExecutionTrigger { scheduled, manual };
constexpr auto bindery_words(RetentionExecutionTrigger) { return rt::names{"scheduled", "manual"}; }

/// Which repositories or tags a retention rule is about.
struct RetentionSelector {
  /// How to compare. Only `doublestar` is known to the service.
  std::string kind{};
  /// What a match means: `repoMatches` for repositories, `matches` or `excludes` for tags.
  std::string decoration{};
  /// A pattern, at most 512 characters. `*` stands for anything without a slash, `**` for anything, `?` for one
  /// character that is no slash, and `{a,b}` for either of the alternatives. Length: at most 512.
  std::string pattern{};
  /// Reserved.
  std::optional<std::string> extras{};

  friend bool operator==(const RetentionSelector&, const RetentionSelector&) = default;
  friend constexpr auto bindery_names(const RetentionSelector*) {
    return rt::names{"kind", "decoration", "pattern", "extras"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionSelector*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      case 1: return use(self.decoration);
      case 2: return use(self.pattern);
      default: return use(self.extras);
    }
  }
};

/// One rule of a retention policy, to be stored. Images that no rule keeps are removed.
struct RetentionRule {
  /// Reserved; send 0.
  std::int32_t priority{};
  /// Whether to leave this rule out.
  std::optional<bool> disabled{};
  /// Reserved; only `retain` is known to the service.
  std::string action{};
  rt::open<RetentionTemplate> template_{};
  /// The number that belongs to `template`, by the template's name, such as 10 for `latestPushedK`.
  /// Note: The SDKs say only that the values depend on the template; the key is known from samples. API Explorer's
  /// definitions call each value an object, their samples have numbers.
  std::map<std::string, rt::any> params{};
  /// Which tags the rule is about. The service takes exactly one selector for now.
  std::vector<RetentionSelector> tag_selectors{};
  /// Which repositories the rule is about. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<RetentionSelector>> scope_selectors{};
  rt::open<RepoScopeMode> repo_scope_mode{};

  friend bool operator==(const RetentionRule&, const RetentionRule&) = default;
  friend constexpr auto bindery_names(const RetentionRule*) {
    return rt::names{
      "priority",
      "disabled",
      "action",
      "template",
      "params",
      "tag_selectors",
      "scope_selectors",
      "repo_scope_mode",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.priority);
      case 1: return use(self.disabled);
      case 2: return use(self.action);
      case 3: return use(self.template_);
      case 4: return use(self.params);
      case 5: return use(self.tag_selectors);
      case 6: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// One rule of a retention policy, as the service shows it.
struct RetentionRuleResponseBody {
  /// The id of the rule.
  /// Note: The SDKs call it the id of the policy; the Terraform provider calls it the rule's.
  std::optional<std::int64_t> id{};
  /// Reserved; 0.
  std::optional<std::int32_t> priority{};
  /// Whether this rule is left out.
  std::optional<bool> disabled{};
  /// Reserved; `retain`.
  std::optional<std::string> action{};
  std::optional<rt::open<RetentionTemplate>> template_{};
  /// The number that belongs to `template`, by the template's name.
  std::optional<std::map<std::string, rt::any>> params{};
  /// Which tags the rule is about.
  std::optional<std::vector<RetentionSelector>> tag_selectors{};
  /// Which repositories the rule is about, in the list `repository`.
  std::optional<std::map<std::string, std::vector<RetentionSelector>>> scope_selectors{};
  std::optional<rt::open<RepoScopeMode>> repo_scope_mode{};

  friend bool operator==(const RetentionRuleResponseBody&, const RetentionRuleResponseBody&) = default;
  friend constexpr auto bindery_names(const RetentionRuleResponseBody*) {
    return rt::names{
      "id",
      "priority",
      "disabled",
      "action",
      "template",
      "params",
      "tag_selectors",
      "scope_selectors",
      "repo_scope_mode",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionRuleResponseBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.priority);
      case 2: return use(self.disabled);
      case 3: return use(self.action);
      case 4: return use(self.template_);
      case 5: return use(self.params);
      case 6: return use(self.tag_selectors);
      case 7: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// A retention policy to create.
struct CreateRetentionPolicyRequestBody {
  /// How the rules go together. Only `or` is known to the service: an image stays when any rule keeps it.
  std::string algorithm{};
  /// Whether the policy's rules are in force.
  bool enabled{};
  /// What to keep.
  /// Note: The user guide allows 1 to 15 rules and one policy for each namespace; the API's sources give no number
  /// here.
  std::vector<RetentionRule> rules{};
  /// When the policy is executed: `manual` or `scheduled`.
  TriggerConfig trigger{};
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};

  friend bool operator==(const CreateRetentionPolicyRequestBody&, const CreateRetentionPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateRetentionPolicyRequestBody*) {
    return rt::names{"algorithm", "enabled", "rules", "trigger", "name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateRetentionPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.algorithm);
      case 1: return use(self.enabled);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      default: return use(self.name);
    }
  }
};

/// A retention policy as it should be from now on.
struct UpdateRetentionPolicyRequestBody {
  /// How the rules go together. Only `or` is known to the service: an image stays when any rule keeps it.
  std::string algorithm{};
  /// Whether the policy's rules are in force.
  bool enabled{};
  /// What to keep.
  /// Note: The SDKs say that only one rule is allowed here, and do not say it where a policy is created; the user guide
  /// allows 1 to 15.
  std::vector<RetentionRule> rules{};
  /// When the policy is executed: `manual` or `scheduled`.
  TriggerConfig trigger{};
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};

  friend bool operator==(const UpdateRetentionPolicyRequestBody&, const UpdateRetentionPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateRetentionPolicyRequestBody*) {
    return rt::names{"algorithm", "enabled", "rules", "trigger", "name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateRetentionPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.algorithm);
      case 1: return use(self.enabled);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      default: return use(self.name);
    }
  }
};

/// How to execute a retention policy.
struct ExecuteRetentionPolicyRequestBody {
  /// Whether only to find out what would be removed.
  bool dry_run{};

  friend bool operator==(const ExecuteRetentionPolicyRequestBody&, const ExecuteRetentionPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const ExecuteRetentionPolicyRequestBody*) { return rt::names{"dry_run"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteRetentionPolicyRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.dry_run);
  }
};

/// A retention policy in a list.
struct ImageRetention {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// How the rules go together; `or`.
  std::optional<std::string> algorithm{};
  /// What the policy keeps.
  std::optional<std::vector<RetentionRuleResponseBody>> rules{};
  std::optional<TriggerConfig> trigger{};
  /// Whether the policy's rules are in force.
  std::optional<bool> enabled{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};

  friend bool operator==(const ImageRetention&, const ImageRetention&) = default;
  friend constexpr auto bindery_names(const ImageRetention*) {
    return rt::names{"id", "algorithm", "rules", "trigger", "enabled", "name", "namespace_id", "namespace_name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ImageRetention*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.algorithm);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      case 4: return use(self.enabled);
      case 5: return use(self.name);
      case 6: return use(self.namespace_id);
      default: return use(self.namespace_name);
    }
  }
};

/// A retention policy.
struct ShowInstanceRetentionPolicyResponse {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// How the rules go together; `or`.
  std::optional<std::string> algorithm{};
  /// What the policy keeps.
  std::optional<std::vector<RetentionRuleResponseBody>> rules{};
  std::optional<TriggerConfig> trigger{};
  /// Whether the policy's rules are in force.
  std::optional<bool> enabled{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};

  friend bool operator==(const ShowInstanceRetentionPolicyResponse&,
                         const ShowInstanceRetentionPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceRetentionPolicyResponse*) {
    return rt::names{"id", "algorithm", "rules", "trigger", "enabled", "name", "namespace_id", "namespace_name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceRetentionPolicyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.algorithm);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      case 4: return use(self.enabled);
      case 5: return use(self.name);
      case 6: return use(self.namespace_id);
      default: return use(self.namespace_name);
    }
  }
};

/// One execution of a retention policy.
struct RetentionExecution {
  /// The id of the execution.
  std::optional<std::int64_t> id{};
  /// The id of the policy.
  std::optional<std::int64_t> policy_id{};
  /// Whether it only found out what would be removed.
  std::optional<bool> dry_run{};
  std::optional<rt::open<RetentionExecutionStatus>> status{};
  std::optional<rt::open<RetentionExecutionTrigger>> trigger{};
  /// When it started.
  std::optional<std::string> start_time{};
  /// When it ended.
  std::optional<std::string> end_time{};

  friend bool operator==(const RetentionExecution&, const RetentionExecution&) = default;
  friend constexpr auto bindery_names(const RetentionExecution*) {
    return rt::names{"id", "policy_id", "dry_run", "status", "trigger", "start_time", "end_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionExecution*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.policy_id);
      case 2: return use(self.dry_run);
      case 3: return use(self.status);
      case 4: return use(self.trigger);
      case 5: return use(self.start_time);
      default: return use(self.end_time);
    }
  }
};

/// One repository's part of an execution of a retention policy.
struct Task {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The id of the execution.
  std::optional<std::int64_t> execution_id{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// The service's own name for the task.
  std::optional<std::string> job_id{};
  /// How far the task has come.
  /// Note: No source lists the words for a reply; the list can be narrowed down by those of TaskStatus.
  std::optional<std::string> status{};
  /// The service's number for the status.
  std::optional<std::int64_t> status_code{};
  /// The revision of the status.
  std::optional<std::int64_t> status_revision{};
  /// When it started.
  std::optional<std::string> start_time{};
  /// When it ended.
  std::optional<std::string> end_time{};
  /// How many tags there were.
  std::optional<std::int64_t> total{};
  /// How many of them were kept.
  std::optional<std::int64_t> retained{};

  friend bool operator==(const Task&, const Task&) = default;
  friend constexpr auto bindery_names(const Task*) {
    return rt::names{
      "id",
      "execution_id",
      "repository",
      "job_id",
      "status",
      "status_code",
      "status_revision",
      "start_time",
      "end_time",
      "total",
      "retained",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Task*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.execution_id);
      case 2: return use(self.repository);
      case 3: return use(self.job_id);
      case 4: return use(self.status);
      case 5: return use(self.status_code);
      case 6: return use(self.status_revision);
      case 7: return use(self.start_time);
      case 8: return use(self.end_time);
      case 9: return use(self.total);
      default: return use(self.retained);
    }
  }
};

/// What an execution of a retention policy did with one tag.
struct Subtask {
  /// The id of the subtask.
  std::optional<std::int64_t> id{};
  /// The service's own id for it.
  /// Note: The SDKs read a number until 3.1.199, text with 3.1.200 and 3.1.201, and a number again from 3.1.202 on. The
  /// sample of API Explorer's definitions, which say number, has text. Both are read here.
  std::optional<std::variant<std::string, std::int64_t>> job_id{};
  /// The name of the namespace.
  std::optional<std::string> namespace_{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// The tag.
  std::optional<std::string> tag{};
  /// The SHA-256 digest of the image.
  std::optional<std::string> digest{};
  /// What was done, such as `DEL`.
  /// Note: The SDKs have it as mandatory; the sample of API Explorer's definitions leaves it out.
  std::optional<std::string> action{};
  std::optional<rt::open<TaskStatus>> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When it started.
  std::optional<std::string> op_time{};

  friend bool operator==(const Subtask&, const Subtask&) = default;
  friend constexpr auto bindery_names(const Subtask*) {
    return rt::names{
      "id",
      "job_id",
      "namespace",
      "repository",
      "tag",
      "digest",
      "action",
      "status",
      "status_text",
      "op_time",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Subtask*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_id);
      case 2: return use(self.namespace_);
      case 3: return use(self.repository);
      case 4: return use(self.tag);
      case 5: return use(self.digest);
      case 6: return use(self.action);
      case 7: return use(self.status);
      case 8: return use(self.status_text);
      default: return use(self.op_time);
    }
  }
};

/// What the service answers when a retention policy was created.
struct CreateInstanceRetentionPolicyResponse {
  /// The id of the new policy.
  /// Note: The SDKs' text calls it the id of a namespace, which is a slip.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceRetentionPolicyResponse&,
                         const CreateInstanceRetentionPolicyResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRetentionPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRetentionPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// What the service answers when an execution was started.
struct ExecuteInstanceRetentionPolicyResponse {
  /// The id of the execution.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteInstanceRetentionPolicyResponse&,
                         const ExecuteInstanceRetentionPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteInstanceRetentionPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteInstanceRetentionPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of retention policies.
struct ListInstanceRetentionPoliciesResponse {
  /// The number of policies on all pages.
  std::optional<std::int64_t> total{};
  /// The policies of this page.
  std::optional<std::vector<ImageRetention>> retentions{};

  friend bool operator==(const ListInstanceRetentionPoliciesResponse&,
                         const ListInstanceRetentionPoliciesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPoliciesResponse*) {
    return rt::names{"total", "retentions"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPoliciesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.retentions);
    }
  }
};

/// One page of executions.
struct ListInstanceRetentionPolicyExecutionsResponse {
  /// The number of executions on all pages.
  std::optional<std::int64_t> total{};
  /// The executions of this page.
  std::optional<std::vector<RetentionExecution>> executions{};

  friend bool operator==(const ListInstanceRetentionPolicyExecutionsResponse&,
                         const ListInstanceRetentionPolicyExecutionsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPolicyExecutionsResponse*) {
    return rt::names{"total", "executions"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPolicyExecutionsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.executions);
    }
  }
};

/// One page of tasks.
struct ListInstanceRetentionPolicyExecTasksResponse {
  /// The tasks of this page.
  std::optional<std::vector<Task>> tasks{};
  /// The number of tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceRetentionPolicyExecTasksResponse&,
                         const ListInstanceRetentionPolicyExecTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPolicyExecTasksResponse*) {
    return rt::names{"tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPolicyExecTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tasks);
      default: return use(self.total);
    }
  }
};

/// One page of subtasks.
struct ListInstanceRetentionPolicyExecSubTasksResponse {
  /// The subtasks of this page.
  std::optional<std::vector<Subtask>> sub_tasks{};
  /// The number of subtasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceRetentionPolicyExecSubTasksResponse&,
                         const ListInstanceRetentionPolicyExecSubTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPolicyExecSubTasksResponse*) {
    return rt::names{"sub_tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPolicyExecSubTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.sub_tasks);
      default: return use(self.total);
    }
  }
};

/// Where the key for signing is kept.
///
/// - `KMS`: in Huawei Cloud's key management service.
enum class SignatureMethod { KMS };
constexpr auto bindery_words(SignatureMethod) { return rt::names{"KMS"}; }

/// The algorithm that images are signed with, which has to fit the key.
///
/// - `ECDSA_SHA_384`: for a key of the kind EC_P384.
/// - `SM2DSA_SM3`: for a key of the kind SM2.
/// - `ECDSA_SHA_256`: for a key of the kind EC_P256.
enum class SignatureAlgorithm { ECDSA_SHA_384, SM2DSA_SM3, ECDSA_SHA_256 };
constexpr auto bindery_words(SignatureAlgorithm) { return rt::names{"ECDSA_SHA_384", "SM2DSA_SM3", "ECDSA_SHA_256"}; }

/// Which repositories or tags a signature policy is about.
struct SignRuleSelector {
  /// How to compare. Only `doublestar` is known to the service.
  std::string kind{};
  /// What a match means: `repoMatches` for repositories, `matches` for tags.
  /// Note: The SDKs name `repoMatches` only; `matches` is known from samples.
  std::string decoration{};
  /// A pattern, at most 512 characters. `*` stands for anything without a slash, `**` for anything, `?` for one
  /// character that is no slash, and `{a,b}` for either of the alternatives. Length: at most 512.
  std::string pattern{};
  /// Reserved, except for `{"untagged":true}`, JSON in text, which includes images without a tag.
  std::optional<std::string> extras{};

  friend bool operator==(const SignRuleSelector&, const SignRuleSelector&) = default;
  friend constexpr auto bindery_names(const SignRuleSelector*) {
    return rt::names{"kind", "decoration", "pattern", "extras"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignRuleSelector*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      case 1: return use(self.decoration);
      case 2: return use(self.pattern);
      default: return use(self.extras);
    }
  }
};

/// What a signature policy is about.
struct SignScopeRule {
  /// Which tags are meant. The service takes exactly one selector for now.
  std::vector<SignRuleSelector> tag_selectors{};
  /// Which repositories are meant. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<SignRuleSelector>> scope_selectors{};
  /// Note: A sample of a reply, of 2020, leaves it out.
  rt::open<RepoScopeMode> repo_scope_mode{};

  friend bool operator==(const SignScopeRule&, const SignScopeRule&) = default;
  friend constexpr auto bindery_names(const SignScopeRule*) {
    return rt::names{"tag_selectors", "scope_selectors", "repo_scope_mode"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignScopeRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tag_selectors);
      case 1: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// A signature policy to create.
struct CreateSignaturePolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Whether the policy is in force.
  bool enabled{};
  rt::open<SignatureMethod> signature_method{};
  rt::open<SignatureAlgorithm> signature_algorithm{};
  /// The id of the key to sign with.
  std::string signature_key{};
  /// When images are signed: `manual` or `event_based`.
  TriggerConfig trigger{};
  /// What to sign.
  std::vector<SignScopeRule> scope_rules{};

  friend bool operator==(const CreateSignaturePolicyRequestBody&, const CreateSignaturePolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateSignaturePolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "enabled",
      "signature_method",
      "signature_algorithm",
      "signature_key",
      "trigger",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateSignaturePolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.enabled);
      case 3: return use(self.signature_method);
      case 4: return use(self.signature_algorithm);
      case 5: return use(self.signature_key);
      case 6: return use(self.trigger);
      default: return use(self.scope_rules);
    }
  }
};

/// A signature policy as it should be from now on.
struct UpdateSignaturePolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Whether the policy is in force.
  bool enabled{};
  rt::open<SignatureMethod> signature_method{};
  rt::open<SignatureAlgorithm> signature_algorithm{};
  /// The id of the key to sign with.
  std::string signature_key{};
  /// When images are signed: `manual` or `event_based`.
  TriggerConfig trigger{};
  /// What to sign.
  std::vector<SignScopeRule> scope_rules{};

  friend bool operator==(const UpdateSignaturePolicyRequestBody&, const UpdateSignaturePolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateSignaturePolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "enabled",
      "signature_method",
      "signature_algorithm",
      "signature_key",
      "trigger",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateSignaturePolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.enabled);
      case 3: return use(self.signature_method);
      case 4: return use(self.signature_algorithm);
      case 5: return use(self.signature_key);
      case 6: return use(self.trigger);
      default: return use(self.scope_rules);
    }
  }
};

/// A signature policy in a list.
/// Note: The SDKs list the words of signature_algorithm and signature_method for requests only.
struct SignPolicyDetail {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  std::optional<TriggerConfig> trigger{};
  /// Who created the policy.
  std::optional<std::string> creator{};
  /// Whether the policy is in force.
  std::optional<bool> enabled{};
  /// What is signed.
  std::optional<std::vector<SignScopeRule>> scope_rules{};
  /// When the policy was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  std::optional<rt::open<SignatureAlgorithm>> signature_algorithm{};
  /// The id of the key.
  std::optional<std::string> signature_key{};
  std::optional<rt::open<SignatureMethod>> signature_method{};

  friend bool operator==(const SignPolicyDetail&, const SignPolicyDetail&) = default;
  friend constexpr auto bindery_names(const SignPolicyDetail*) {
    return rt::names{
      "id",
      "name",
      "description",
      "namespace_id",
      "namespace_name",
      "trigger",
      "creator",
      "enabled",
      "scope_rules",
      "created_at",
      "updated_at",
      "signature_algorithm",
      "signature_key",
      "signature_method",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignPolicyDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.namespace_id);
      case 4: return use(self.namespace_name);
      case 5: return use(self.trigger);
      case 6: return use(self.creator);
      case 7: return use(self.enabled);
      case 8: return use(self.scope_rules);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      case 11: return use(self.signature_algorithm);
      case 12: return use(self.signature_key);
      default: return use(self.signature_method);
    }
  }
};

/// A signature policy.
/// Note: The SDKs list the words of signature_algorithm and signature_method for requests only.
struct ShowInstanceSignPolicyResponse {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  std::optional<TriggerConfig> trigger{};
  /// Who created the policy.
  std::optional<std::string> creator{};
  /// Whether the policy is in force.
  std::optional<bool> enabled{};
  /// What is signed.
  std::optional<std::vector<SignScopeRule>> scope_rules{};
  /// When the policy was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  std::optional<rt::open<SignatureAlgorithm>> signature_algorithm{};
  /// The id of the key.
  std::optional<std::string> signature_key{};
  std::optional<rt::open<SignatureMethod>> signature_method{};

  friend bool operator==(const ShowInstanceSignPolicyResponse&, const ShowInstanceSignPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceSignPolicyResponse*) {
    return rt::names{
      "id",
      "name",
      "description",
      "namespace_id",
      "namespace_name",
      "trigger",
      "creator",
      "enabled",
      "scope_rules",
      "created_at",
      "updated_at",
      "signature_algorithm",
      "signature_key",
      "signature_method",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceSignPolicyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.namespace_id);
      case 4: return use(self.namespace_name);
      case 5: return use(self.trigger);
      case 6: return use(self.creator);
      case 7: return use(self.enabled);
      case 8: return use(self.scope_rules);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      case 11: return use(self.signature_algorithm);
      case 12: return use(self.signature_key);
      default: return use(self.signature_method);
    }
  }
};

/// One repository's part of an execution of a signature policy.
struct SignatureExecutionTask {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The id of the execution.
  std::optional<std::int64_t> execution_id{};
  /// The service's own id for it.
  std::optional<std::string> job_id{};
  /// How far the task has come.
  /// Note: No source lists the words; the sample has `Success`, which is none of TaskStatus.
  std::optional<std::string> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// The name of the namespace.
  std::optional<std::string> namespace_{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// When the task was created.
  std::optional<std::string> created_at{};
  /// When it last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const SignatureExecutionTask&, const SignatureExecutionTask&) = default;
  friend constexpr auto bindery_names(const SignatureExecutionTask*) {
    return rt::names{
      "id",
      "execution_id",
      "job_id",
      "status",
      "status_text",
      "namespace",
      "repository",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignatureExecutionTask*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.execution_id);
      case 2: return use(self.job_id);
      case 3: return use(self.status);
      case 4: return use(self.status_text);
      case 5: return use(self.namespace_);
      case 6: return use(self.repository);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What an execution of a signature policy did with one image.
struct SignatureExecutionSubTask {
  /// The id of the subtask.
  std::optional<std::int64_t> id{};
  /// The service's own id for it.
  /// Note: The SDKs always read text here, unlike in the subtasks of retention and replication.
  std::optional<std::string> job_id{};
  /// The name of the namespace.
  std::optional<std::string> namespace_{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// The image's tags, one text.
  std::optional<std::string> tags{};
  /// The SHA-256 digest of the image.
  std::optional<std::string> digest{};
  /// How far the subtask has come.
  /// Note: No source lists the words for a reply; the list can be narrowed down by those of TaskStatus.
  std::optional<std::string> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When the subtask was created.
  std::optional<std::string> created_at{};
  /// When it last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const SignatureExecutionSubTask&, const SignatureExecutionSubTask&) = default;
  friend constexpr auto bindery_names(const SignatureExecutionSubTask*) {
    return rt::names{
      "id",
      "job_id",
      "namespace",
      "repository",
      "tags",
      "digest",
      "status",
      "status_text",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignatureExecutionSubTask*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_id);
      case 2: return use(self.namespace_);
      case 3: return use(self.repository);
      case 4: return use(self.tags);
      case 5: return use(self.digest);
      case 6: return use(self.status);
      case 7: return use(self.status_text);
      case 8: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What the service answers when a signature policy was created.
struct CreateInstanceSignPolicyResponse {
  /// The id of the new policy.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceSignPolicyResponse&, const CreateInstanceSignPolicyResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceSignPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceSignPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// What the service answers when an execution was started.
struct ExecuteInstanceSignPolicyResponse {
  /// The id of the execution.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteInstanceSignPolicyResponse&, const ExecuteInstanceSignPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteInstanceSignPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteInstanceSignPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of signature policies.
struct ListInstanceSignPoliciesResponse {
  /// The policies of this page.
  std::optional<std::vector<SignPolicyDetail>> policies{};
  /// The number of policies on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignPoliciesResponse&, const ListInstanceSignPoliciesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignPoliciesResponse*) {
    return rt::names{"policies", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignPoliciesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.policies);
      default: return use(self.total);
    }
  }
};

/// One page of executions.
struct ListInstanceSignPolicyExecutionsResponse {
  /// The executions of this page.
  std::optional<std::vector<Execution>> executions{};
  /// The number of executions on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignPolicyExecutionsResponse&,
                         const ListInstanceSignPolicyExecutionsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignPolicyExecutionsResponse*) {
    return rt::names{"executions", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignPolicyExecutionsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.executions);
      default: return use(self.total);
    }
  }
};

/// One page of tasks.
struct ListInstanceSignPolicyExecTasksResponse {
  /// The tasks of this page.
  std::optional<std::vector<SignatureExecutionTask>> tasks{};
  /// The number of tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignPolicyExecTasksResponse&,
                         const ListInstanceSignPolicyExecTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignPolicyExecTasksResponse*) {
    return rt::names{"tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignPolicyExecTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tasks);
      default: return use(self.total);
    }
  }
};

/// One page of subtasks.
struct ListInstanceSignatureExecutionSubtasksResponse {
  /// The subtasks of this page.
  std::optional<std::vector<SignatureExecutionSubTask>> sub_tasks{};
  /// The number of subtasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignatureExecutionSubtasksResponse&,
                         const ListInstanceSignatureExecutionSubtasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignatureExecutionSubtasksResponse*) {
    return rt::names{"sub_tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignatureExecutionSubtasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.sub_tasks);
      default: return use(self.total);
    }
  }
};

/// The field that a list of webhooks is sorted by.
///
/// - `created_at`: when the webhook was created.
/// - `updated_at`: when it was last changed.
/// - `name`: its name.
///
/// Default: `created_at`; it is documented, never sent.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class WebhookOrderColumn { created_at, updated_at, name };
constexpr auto bindery_words(WebhookOrderColumn) { return rt::names{"created_at", "updated_at", "name"}; }

/// The way to tell a webhook's target.
///
/// - `http`: a call of a web address.
/// Note: The SDKs have text without a list; the page lists the word.
/// Source: api-swr2/swr_03_0903, 2025-11-28
enum class TargetType { http };
constexpr auto bindery_words(TargetType) { return rt::names{"http"}; }

/// Where a webhook's target is.
///
/// - `internal`: in a private network. Its address has to be an IP address of that network.
/// - `internet`: in the internet.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class TargetAddressType { internal, internet };
constexpr auto bindery_words(TargetAddressType) { return rt::names{"internal", "internet"}; }

/// What a webhook reports.
///
/// - `PUSH_ARTIFACT`: an image was pushed.
/// Note: The SDKs have text without a list and name the word in the description only. A sample of a reply has
/// DELETE_ARTIFACT.
enum class WebhookEventType { PUSH_ARTIFACT };
constexpr auto bindery_words(WebhookEventType) { return rt::names{"PUSH_ARTIFACT"}; }

/// Which repositories or tags a webhook or an immutable tag rule is about.
struct RuleSelector {
  /// How to compare. Only `doublestar` is known to the service.
  std::string kind{};
  /// What a match means: `repoMatches` for repositories, `matches` for tags.
  /// Note: The SDKs name `repoMatches` only; `matches` is known from samples.
  std::string decoration{};
  /// A pattern, at most 512 characters. `*` stands for anything without a slash, `**` for anything, `?` for one
  /// character that is no slash, and `{a,b}` for either of the alternatives. Length: at most 512.
  std::string pattern{};
  /// Reserved.
  std::optional<std::string> extras{};

  friend bool operator==(const RuleSelector&, const RuleSelector&) = default;
  friend constexpr auto bindery_names(const RuleSelector*) {
    return rt::names{"kind", "decoration", "pattern", "extras"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RuleSelector*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      case 1: return use(self.decoration);
      case 2: return use(self.pattern);
      default: return use(self.extras);
    }
  }
};

/// What a webhook is about.
struct ScopeRule {
  /// Which tags are meant. The service takes exactly one selector for now.
  std::vector<RuleSelector> tag_selectors{};
  /// Which repositories are meant. The service takes one list for now, `repository`, with one selector.
  /// Note: The Terraform provider leaves it optional.
  std::map<std::string, std::vector<RuleSelector>> scope_selectors{};
  rt::open<RepoScopeMode> repo_scope_mode{};

  friend bool operator==(const ScopeRule&, const ScopeRule&) = default;
  friend constexpr auto bindery_names(const ScopeRule*) {
    return rt::names{"tag_selectors", "scope_selectors", "repo_scope_mode"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScopeRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tag_selectors);
      case 1: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// Who is told by a webhook.
/// Note: The Terraform provider takes the type and the kind of address for unchangeable as well.
struct Target {
  rt::open<TargetType> type{};
  /// The address to call. It cannot be changed later.
  std::string address{};
  /// Headers to send along, as `key1:value1;key2:value2`.
  /// Note: Nothing says that replies mask it, so it counts as a secret in both directions.
  std::optional<rt::secret> auth_header{};
  /// Whether to call the address without checking its certificate.
  std::optional<bool> skip_cert_verify{};
  rt::open<TargetAddressType> address_type{};

  friend bool operator==(const Target&, const Target&) = default;
  friend constexpr auto bindery_names(const Target*) {
    return rt::names{"type", "address", "auth_header", "skip_cert_verify", "address_type"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Target*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.address);
      case 2: return use(self.auth_header);
      case 3: return use(self.skip_cert_verify);
      default: return use(self.address_type);
    }
  }
};

/// A webhook to create.
struct CreateWebhookPolicyRequestBody {
  /// The name of the webhook, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::vector<Target> targets{};
  /// Which images it is about.
  std::vector<ScopeRule> scope_rules{};
  /// What is reported.
  std::vector<rt::open<WebhookEventType>> event_types{};
  /// Whether the webhook is in force.
  bool enabled{};

  friend bool operator==(const CreateWebhookPolicyRequestBody&, const CreateWebhookPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateWebhookPolicyRequestBody*) {
    return rt::names{"name", "description", "targets", "scope_rules", "event_types", "enabled"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateWebhookPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.targets);
      case 3: return use(self.scope_rules);
      case 4: return use(self.event_types);
      default: return use(self.enabled);
    }
  }
};

/// A webhook as it should be from now on.
struct UpdateWebhookPolicyRequestBody {
  /// The name of the webhook, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::vector<Target> targets{};
  /// Which images it is about.
  std::vector<ScopeRule> scope_rules{};
  /// What is reported.
  /// Note: It is mandatory where a webhook is created and optional here; whether leaving it out keeps the old list is
  /// not said.
  std::optional<std::vector<rt::open<WebhookEventType>>> event_types{};
  /// Whether the webhook is in force.
  bool enabled{};

  friend bool operator==(const UpdateWebhookPolicyRequestBody&, const UpdateWebhookPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateWebhookPolicyRequestBody*) {
    return rt::names{"name", "description", "targets", "scope_rules", "event_types", "enabled"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateWebhookPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.targets);
      case 3: return use(self.scope_rules);
      case 4: return use(self.event_types);
      default: return use(self.enabled);
    }
  }
};

/// A webhook in a list.
struct WebhookPolicyDetail {
  /// The id of the webhook.
  std::optional<std::int64_t> id{};
  /// The name of the webhook.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::optional<std::vector<Target>> targets{};
  /// What is reported.
  std::optional<std::vector<rt::open<WebhookEventType>>> event_types{};
  /// Whether the webhook is in force.
  std::optional<bool> enabled{};
  /// The id of the namespace that the webhook is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  /// Who created the webhook.
  std::optional<std::string> creator{};
  /// When the webhook was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  /// Which images it is about.
  std::optional<std::vector<ScopeRule>> scope_rules{};

  friend bool operator==(const WebhookPolicyDetail&, const WebhookPolicyDetail&) = default;
  friend constexpr auto bindery_names(const WebhookPolicyDetail*) {
    return rt::names{
      "id",
      "name",
      "description",
      "targets",
      "event_types",
      "enabled",
      "namespace_id",
      "namespace_name",
      "creator",
      "created_at",
      "updated_at",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const WebhookPolicyDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.targets);
      case 4: return use(self.event_types);
      case 5: return use(self.enabled);
      case 6: return use(self.namespace_id);
      case 7: return use(self.namespace_name);
      case 8: return use(self.creator);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      default: return use(self.scope_rules);
    }
  }
};

/// A webhook.
struct ShowInstanceWebhookResponse {
  /// The id of the webhook.
  std::optional<std::int64_t> id{};
  /// The name of the webhook.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::optional<std::vector<Target>> targets{};
  /// What is reported.
  std::optional<std::vector<rt::open<WebhookEventType>>> event_types{};
  /// Whether the webhook is in force.
  std::optional<bool> enabled{};
  /// The id of the namespace that the webhook is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  /// Who created the webhook.
  std::optional<std::string> creator{};
  /// When the webhook was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  /// Which images it is about.
  std::optional<std::vector<ScopeRule>> scope_rules{};

  friend bool operator==(const ShowInstanceWebhookResponse&, const ShowInstanceWebhookResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceWebhookResponse*) {
    return rt::names{
      "id",
      "name",
      "description",
      "targets",
      "event_types",
      "enabled",
      "namespace_id",
      "namespace_name",
      "creator",
      "created_at",
      "updated_at",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceWebhookResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.targets);
      case 4: return use(self.event_types);
      case 5: return use(self.enabled);
      case 6: return use(self.namespace_id);
      case 7: return use(self.namespace_name);
      case 8: return use(self.creator);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      default: return use(self.scope_rules);
    }
  }
};

/// One call that a webhook made or has to make.
struct Job {
  /// The id of the job.
  std::optional<std::int64_t> id{};
  /// The id of the webhook.
  std::optional<std::int64_t> policy_id{};
  /// What is reported.
  /// Note: The sample has words that no webhook can ask for, PULL_ARTIFACT and SCANNING_COMPLETED.
  std::optional<std::string> event_type{};
  /// The way to tell the target.
  std::optional<std::string> notify_type{};
  /// How far the job has come.
  /// Note: No source lists the words for a reply. The list can be narrowed down by those of TaskStatus, yet the sample
  /// has `running` and `error`.
  std::optional<std::string> status{};
  /// The reason for the status, for people.
  /// Note: The SDKs have it as mandatory; the sample of API Explorer's definitions leaves it out.
  std::optional<std::string> status_text{};
  /// More about the job, such as what was sent.
  /// Note: What the text holds is not said.
  std::optional<std::string> job_detail{};
  /// When the job was created.
  std::optional<std::string> created_at{};
  /// When it last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const Job&, const Job&) = default;
  friend constexpr auto bindery_names(const Job*) {
    return rt::names{
      "id",
      "policy_id",
      "event_type",
      "notify_type",
      "status",
      "status_text",
      "job_detail",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Job*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.policy_id);
      case 2: return use(self.event_type);
      case 3: return use(self.notify_type);
      case 4: return use(self.status);
      case 5: return use(self.status_text);
      case 6: return use(self.job_detail);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What the service answers when a webhook was created.
struct CreateInstanceWebhookResponse {
  /// The id of the new webhook.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceWebhookResponse&, const CreateInstanceWebhookResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceWebhookResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceWebhookResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of webhooks.
struct ListInstanceWebhooksResponse {
  /// The webhooks of this page.
  std::optional<std::vector<WebhookPolicyDetail>> policies{};
  /// The number of webhooks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceWebhooksResponse&, const ListInstanceWebhooksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceWebhooksResponse*) { return rt::names{"policies", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceWebhooksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.policies);
      default: return use(self.total);
    }
  }
};

/// One page of jobs.
struct ListInstanceWebhookJobsResponse {
  /// The jobs of this page.
  std::optional<std::vector<Job>> jobs{};
  /// The number of jobs on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceWebhookJobsResponse&, const ListInstanceWebhookJobsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceWebhookJobsResponse*) { return rt::names{"jobs", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceWebhookJobsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.jobs);
      default: return use(self.total);
    }
  }
};

/// An immutable tag rule to create.
struct CreateImmutableRuleBody {
  /// The priority, 0 unless it is given.
  std::optional<std::int32_t> priority{};
  /// Whether the rule is out of force, false unless it is given.
  /// Note: The documentation says the reverse, that it tells whether the rule is in force. The field's name and its
  /// default speak for the meaning given here.
  std::optional<bool> disabled{};
  /// Reserved; `immutable`.
  std::optional<std::string> action{};
  /// Reserved; `immutable_template`.
  std::optional<std::string> template_{};
  /// Which tags the rule is about. The service takes exactly one selector for now.
  std::vector<RuleSelector> tag_selectors{};
  /// Which repositories the rule is about. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<RuleSelector>> scope_selectors{};

  friend bool operator==(const CreateImmutableRuleBody&, const CreateImmutableRuleBody&) = default;
  friend constexpr auto bindery_names(const CreateImmutableRuleBody*) {
    return rt::names{"priority", "disabled", "action", "template", "tag_selectors", "scope_selectors"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateImmutableRuleBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.priority);
      case 1: return use(self.disabled);
      case 2: return use(self.action);
      case 3: return use(self.template_);
      case 4: return use(self.tag_selectors);
      default: return use(self.scope_selectors);
    }
  }
};

/// An immutable tag rule as it should be from now on.
struct UpdateImmutableRuleBody {
  /// The priority, 0 unless it is given.
  std::optional<std::int32_t> priority{};
  /// Whether the rule is out of force, false unless it is given.
  /// Note: The documentation says the reverse, that it tells whether the rule is in force. The field's name and its
  /// default speak for the meaning given here.
  std::optional<bool> disabled{};
  /// Reserved; `immutable`.
  std::optional<std::string> action{};
  /// Reserved; `immutable_template`.
  std::optional<std::string> template_{};
  /// Which tags the rule is about. The service takes exactly one selector for now.
  std::vector<RuleSelector> tag_selectors{};
  /// Which repositories the rule is about. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<RuleSelector>> scope_selectors{};

  friend bool operator==(const UpdateImmutableRuleBody&, const UpdateImmutableRuleBody&) = default;
  friend constexpr auto bindery_names(const UpdateImmutableRuleBody*) {
    return rt::names{"priority", "disabled", "action", "template", "tag_selectors", "scope_selectors"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateImmutableRuleBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.priority);
      case 1: return use(self.disabled);
      case 2: return use(self.action);
      case 3: return use(self.template_);
      case 4: return use(self.tag_selectors);
      default: return use(self.scope_selectors);
    }
  }
};

/// An immutable tag rule. Tags that it is about can be neither overwritten nor deleted.
/// Note: What the rule keeps tags from is that of Harbor's rules of the same name.
struct ImmutableRule {
  /// The id of the rule.
  std::optional<std::int64_t> id{};
  /// The id of the namespace that the rule is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  /// The priority. Reserved.
  /// Note: The sample of API Explorer's definitions has text here, "0"; their schema says number.
  std::optional<std::int32_t> priority{};
  /// Whether the rule is out of force.
  /// Note: The documentation says the reverse, that it tells whether the rule is in force. The field's name and its
  /// default speak for the meaning given here.
  std::optional<bool> disabled{};
  /// Reserved; `immutable`.
  std::optional<std::string> action{};
  /// Reserved; `immutable_template`.
  std::optional<std::string> template_{};
  /// Which tags the rule is about.
  std::optional<std::vector<RuleSelector>> tag_selectors{};
  /// Which repositories the rule is about, in the list `repository`.
  std::optional<std::map<std::string, std::vector<RuleSelector>>> scope_selectors{};

  friend bool operator==(const ImmutableRule&, const ImmutableRule&) = default;
  friend constexpr auto bindery_names(const ImmutableRule*) {
    return rt::names{
      "id",
      "namespace_id",
      "namespace_name",
      "priority",
      "disabled",
      "action",
      "template",
      "tag_selectors",
      "scope_selectors",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ImmutableRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.namespace_id);
      case 2: return use(self.namespace_name);
      case 3: return use(self.priority);
      case 4: return use(self.disabled);
      case 5: return use(self.action);
      case 6: return use(self.template_);
      case 7: return use(self.tag_selectors);
      default: return use(self.scope_selectors);
    }
  }
};

/// What the service answers when a rule was created.
struct CreateImmutableRuleResponse {
  /// The id of the new rule.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateImmutableRuleResponse&, const CreateImmutableRuleResponse&) = default;
  friend constexpr auto bindery_names(const CreateImmutableRuleResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateImmutableRuleResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of immutable tag rules.
struct ListImmutableRulesResponse {
  /// The rules of this page.
  std::optional<std::vector<ImmutableRule>> immutable_rules{};
  /// The number of rules on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListImmutableRulesResponse&, const ListImmutableRulesResponse&) = default;
  friend constexpr auto bindery_names(const ListImmutableRulesResponse*) {
    return rt::names{"immutable_rules", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListImmutableRulesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.immutable_rules);
      default: return use(self.total);
    }
  }
};

/// When to collect garbage.
///
/// - `Manual`: at once, one time.
enum class ExecuteScheduleObjType { Manual };
constexpr auto bindery_words(ExecuteScheduleObjType) { return rt::names{"Manual"}; }

/// When garbage is collected.
///
/// - `None`: only by a call. Setting it ends a schedule.
/// - `Custom`: as `cron` says.
enum class GcScheduleType { None, Custom };
constexpr auto bindery_words(GcScheduleType) { return rt::names{"None", "Custom"}; }

/// How far a garbage collection has come.
///
/// - `Success`: it has done its work.
/// - `Stopped`: it was ended before it was done.
/// - `Running`: it runs.
/// - `Pending`: it waits for its turn.
/// - `Error`: it ended with an error.
enum class GcTaskStatus { Success, Stopped, Running, Pending, Error };
constexpr auto bindery_words(GcTaskStatus) { return rt::names{"Success", "Stopped", "Running", "Pending", "Error"}; }

/// What started a garbage collection.
///
/// - `MANUAL`: a call.
/// - `SCHEDULE`: the schedule.
enum class GcTaskJobKind { MANUAL, SCHEDULE };
constexpr auto bindery_words(GcTaskJobKind) { return rt::names{"MANUAL", "SCHEDULE"}; }

/// When to collect garbage.
struct ExecuteScheduleObj {
  rt::open<ExecuteScheduleObjType> type{};

  friend bool operator==(const ExecuteScheduleObj&, const ExecuteScheduleObj&) = default;
  friend constexpr auto bindery_names(const ExecuteScheduleObj*) { return rt::names{"type"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteScheduleObj*, Self& self, std::size_t, Use&& use) {
    return use(self.type);
  }
};

/// How garbage is collected.
struct GcParameters {
  /// Whether to remove images that have no tag. Better send it than rely on its default.
  /// Note: The documentation's text says that the default is false; API Explorer's definitions hold true as the
  /// default.
  std::optional<bool> delete_untagged{};
  /// How many workers share the work, 1 to 5. Range: 1 to 5.
  /// Note: It is mandatory, and API Explorer's definitions hold 1 as the default all the same.
  std::int32_t workers{};
  /// Whether only to find out what would be removed, false unless it is given.
  std::optional<bool> dry_run{};

  friend bool operator==(const GcParameters&, const GcParameters&) = default;
  friend constexpr auto bindery_names(const GcParameters*) {
    return rt::names{"delete_untagged", "workers", "dry_run"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GcParameters*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.delete_untagged);
      case 1: return use(self.workers);
      default: return use(self.dry_run);
    }
  }
};

/// A garbage collection to start.
struct ExecuteScheduleRequestBody {
  ExecuteScheduleObj schedule{};
  GcParameters parameters{};

  friend bool operator==(const ExecuteScheduleRequestBody&, const ExecuteScheduleRequestBody&) = default;
  friend constexpr auto bindery_names(const ExecuteScheduleRequestBody*) { return rt::names{"schedule", "parameters"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteScheduleRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.schedule);
      default: return use(self.parameters);
    }
  }
};

/// A schedule of garbage collection, to be set.
struct ScheduleObj {
  rt::open<GcScheduleType> type{};
  /// The times of the schedule. Has to be there for `Custom`.
  std::optional<std::string> cron{};

  friend bool operator==(const ScheduleObj&, const ScheduleObj&) = default;
  friend constexpr auto bindery_names(const ScheduleObj*) { return rt::names{"type", "cron"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScheduleObj*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      default: return use(self.cron);
    }
  }
};

/// A schedule of garbage collection, as the service shows it.
struct ScheduleDetails {
  std::optional<rt::open<GcScheduleType>> type{};
  /// The times of the schedule, for `Custom`.
  std::optional<std::string> cron{};
  /// When garbage is collected next.
  std::optional<std::string> next_scheduled_time{};

  friend bool operator==(const ScheduleDetails&, const ScheduleDetails&) = default;
  friend constexpr auto bindery_names(const ScheduleDetails*) {
    return rt::names{"type", "cron", "next_scheduled_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScheduleDetails*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.cron);
      default: return use(self.next_scheduled_time);
    }
  }
};

/// The schedule of garbage collection as it should be from now on.
struct UpdateScheduleRequestBody {
  ScheduleObj schedule{};
  std::optional<GcParameters> parameters{};

  friend bool operator==(const UpdateScheduleRequestBody&, const UpdateScheduleRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateScheduleRequestBody*) { return rt::names{"schedule", "parameters"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateScheduleRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.schedule);
      default: return use(self.parameters);
    }
  }
};

/// The schedule of garbage collection.
struct ShowGcScheduleResponse {
  std::optional<ScheduleDetails> schedule{};
  std::optional<GcParameters> parameters{};

  friend bool operator==(const ShowGcScheduleResponse&, const ShowGcScheduleResponse&) = default;
  friend constexpr auto bindery_names(const ShowGcScheduleResponse*) { return rt::names{"schedule", "parameters"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowGcScheduleResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.schedule);
      default: return use(self.parameters);
    }
  }
};

/// How garbage was collected, and what it gave.
struct JobParameters {
  /// Whether images that have no tag are removed.
  std::optional<bool> delete_untagged{};
  /// How many workers share the work, 1 to 5. Range: 1 to 5.
  std::optional<std::int32_t> workers{};
  /// Whether it only finds out what would be removed.
  std::optional<bool> dry_run{};
  /// How many image layers were removed.
  std::optional<std::int64_t> purged_blobs{};
  /// How many manifests were removed.
  std::optional<std::int64_t> purged_manifests{};
  /// How many bytes were freed.
  /// Note: The SDKs read 32 bits, which 2 GiB of freed space exceed.
  std::optional<std::int64_t> freed_space{};

  friend bool operator==(const JobParameters&, const JobParameters&) = default;
  friend constexpr auto bindery_names(const JobParameters*) {
    return rt::names{"delete_untagged", "workers", "dry_run", "purged_blobs", "purged_manifests", "freed_space"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const JobParameters*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.delete_untagged);
      case 1: return use(self.workers);
      case 2: return use(self.dry_run);
      case 3: return use(self.purged_blobs);
      case 4: return use(self.purged_manifests);
      default: return use(self.freed_space);
    }
  }
};

/// A garbage collection in a list.
struct GcTask {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The name of the task.
  std::optional<std::string> job_name{};
  std::optional<rt::open<GcTaskJobKind>> job_kind{};
  std::optional<JobParameters> job_parameters{};
  std::optional<rt::open<GcTaskStatus>> job_status{};
  /// When the task was created.
  std::optional<std::string> creation_time{};
  /// When it last changed.
  std::optional<std::string> update_time{};

  friend bool operator==(const GcTask&, const GcTask&) = default;
  friend constexpr auto bindery_names(const GcTask*) {
    return rt::names{"id", "job_name", "job_kind", "job_parameters", "job_status", "creation_time", "update_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GcTask*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_name);
      case 2: return use(self.job_kind);
      case 3: return use(self.job_parameters);
      case 4: return use(self.job_status);
      case 5: return use(self.creation_time);
      default: return use(self.update_time);
    }
  }
};

/// A garbage collection.
struct ShowGcTaskResponse {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The name of the task.
  std::optional<std::string> job_name{};
  std::optional<rt::open<GcTaskJobKind>> job_kind{};
  std::optional<JobParameters> job_parameters{};
  std::optional<rt::open<GcTaskStatus>> job_status{};
  /// When the task was created.
  std::optional<std::string> creation_time{};
  /// When it last changed.
  std::optional<std::string> update_time{};

  friend bool operator==(const ShowGcTaskResponse&, const ShowGcTaskResponse&) = default;
  friend constexpr auto bindery_names(const ShowGcTaskResponse*) {
    return rt::names{"id", "job_name", "job_kind", "job_parameters", "job_status", "creation_time", "update_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowGcTaskResponse*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_name);
      case 2: return use(self.job_kind);
      case 3: return use(self.job_parameters);
      case 4: return use(self.job_status);
      case 5: return use(self.creation_time);
      default: return use(self.update_time);
    }
  }
};

/// What the service answers when a garbage collection was started.
struct ExecuteGcScheduleResponse {
  /// The id of the task.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteGcScheduleResponse&, const ExecuteGcScheduleResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteGcScheduleResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteGcScheduleResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of garbage collections.
struct ListGcTasksResponse {
  std::optional<PageInfo> page_info{};
  /// The tasks of this page.
  std::optional<std::vector<GcTask>> tasks{};

  friend bool operator==(const ListGcTasksResponse&, const ListGcTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListGcTasksResponse*) { return rt::names{"page_info", "tasks"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListGcTasksResponse*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.page_info);
      default: return use(self.tasks);
    }
  }
};

/// Where a domain name comes from.
///
/// - `default`: the instance has it from the start. It cannot be removed.
/// - `custom`: it was added.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class DomainNameInfoType { default_, custom };
constexpr auto bindery_words(DomainNameInfoType) { return rt::names{"default", "custom"}; }

/// A domain name to add.
struct AddDomainNameRequestBody {
  /// The domain name, at most 100 characters, such as `example.com` or `*.example.com`. It has two or more parts, each
  /// of at most 63 letters, digits and `-` and neither beginning nor ending with `-`; `*` can be the first part.
  /// Length: at most 100.
  std::string domain_name{};
  /// The id of its certificate in the service for SSL certificates (SCM).
  std::string certificate_id{};

  friend bool operator==(const AddDomainNameRequestBody&, const AddDomainNameRequestBody&) = default;
  friend constexpr auto bindery_names(const AddDomainNameRequestBody*) {
    return rt::names{"domain_name", "certificate_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AddDomainNameRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.domain_name);
      default: return use(self.certificate_id);
    }
  }
};

/// The settings of a domain name as they should be from now on.
struct UpdateDomainNameRequestBody {
  /// The id of the new certificate in the service for SSL certificates (SCM).
  std::string certificate_id{};

  friend bool operator==(const UpdateDomainNameRequestBody&, const UpdateDomainNameRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateDomainNameRequestBody*) { return rt::names{"certificate_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateDomainNameRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.certificate_id);
  }
};

/// A domain name of an instance.
struct DomainNameInfo {
  /// The id of the domain name.
  std::optional<std::string> uid{};
  /// The id of the account that the instance belongs to.
  std::optional<std::string> domain_id{};
  /// The id of the project that the instance belongs to.
  std::optional<std::string> project_id{};
  /// The id of the instance.
  std::optional<std::string> instance_id{};
  std::optional<rt::open<DomainNameInfoType>> type{};
  /// The domain name.
  std::optional<std::string> domain_name{};
  /// The id of its certificate in the service for SSL certificates (SCM).
  std::optional<std::string> certificate_id{};
  /// When the domain name was added.
  /// Note: Samples have an offset here, +08:00, unlike other times of the service.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const DomainNameInfo&, const DomainNameInfo&) = default;
  friend constexpr auto bindery_names(const DomainNameInfo*) {
    return rt::names{
      "uid",
      "domain_id",
      "project_id",
      "instance_id",
      "type",
      "domain_name",
      "certificate_id",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DomainNameInfo*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.uid);
      case 1: return use(self.domain_id);
      case 2: return use(self.project_id);
      case 3: return use(self.instance_id);
      case 4: return use(self.type);
      case 5: return use(self.domain_name);
      case 6: return use(self.certificate_id);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What the service answers when a domain name was added.
struct AddDomainNameResponse {
  std::optional<DomainNameInfo> domain_name_info{};

  friend bool operator==(const AddDomainNameResponse&, const AddDomainNameResponse&) = default;
  friend constexpr auto bindery_names(const AddDomainNameResponse*) { return rt::names{"domain_name_info"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AddDomainNameResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.domain_name_info);
  }
};

/// What the service answers when a domain name was changed.
struct UpdateDomainNameResponse {
  std::optional<DomainNameInfo> domain_name_info{};

  friend bool operator==(const UpdateDomainNameResponse&, const UpdateDomainNameResponse&) = default;
  friend constexpr auto bindery_names(const UpdateDomainNameResponse*) { return rt::names{"domain_name_info"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateDomainNameResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.domain_name_info);
  }
};

/// The domain names of an instance.
struct ListDomainNamesResponse {
  /// All that fit the filter; there are no pages.
  std::optional<std::vector<DomainNameInfo>> domain_name_infos{};

  friend bool operator==(const ListDomainNamesResponse&, const ListDomainNamesResponse&) = default;
  friend constexpr auto bindery_names(const ListDomainNamesResponse*) { return rt::names{"domain_name_infos"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListDomainNamesResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.domain_name_infos);
  }
};

/// A long-term credential to create.
struct CreateLongTermCredentialRequestBody {
  /// The name of the credential, 1 to 64 characters out of lower-case letters, digits, `.`, `_` and `-`. It begins and
  /// ends with a letter or digit, and no two of the other characters stand side by side. Length: 1 to 64.
  std::string name{};

  friend bool operator==(const CreateLongTermCredentialRequestBody&,
                         const CreateLongTermCredentialRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateLongTermCredentialRequestBody*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateLongTermCredentialRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

/// A new long-term credential. No other reply shows its password.
/// Note: That no other reply shows the password follows from the models.
struct CreateInstanceLtCredentialResponse {
  /// The password.
  std::optional<rt::secret> auth_token{};
  /// When the credential was created.
  std::optional<std::string> created_at{};
  /// When it expires.
  std::optional<std::string> expire_date{};
  /// The id of the credential.
  std::optional<std::string> token_id{};
  /// The user name.
  std::optional<std::string> user_id{};

  friend bool operator==(const CreateInstanceLtCredentialResponse&,
                         const CreateInstanceLtCredentialResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceLtCredentialResponse*) {
    return rt::names{"auth_token", "created_at", "expire_date", "token_id", "user_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceLtCredentialResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.auth_token);
      case 1: return use(self.created_at);
      case 2: return use(self.expire_date);
      case 3: return use(self.token_id);
      default: return use(self.user_id);
    }
  }
};

/// A new temporary credential.
struct CreateInstanceTempCredentialResponse {
  /// The password.
  std::optional<rt::secret> auth_token{};
  /// When the credential was created.
  std::optional<std::string> created_at{};
  /// When it expires.
  std::optional<std::string> expire_date{};
  /// The id of the credential.
  std::optional<std::string> token_id{};
  /// The user name.
  /// Note: The SDKs call it the id of the user here and the user name for a long-term credential.
  std::optional<std::string> user_id{};

  friend bool operator==(const CreateInstanceTempCredentialResponse&,
                         const CreateInstanceTempCredentialResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceTempCredentialResponse*) {
    return rt::names{"auth_token", "created_at", "expire_date", "token_id", "user_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceTempCredentialResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.auth_token);
      case 1: return use(self.created_at);
      case 2: return use(self.expire_date);
      case 3: return use(self.token_id);
      default: return use(self.user_id);
    }
  }
};

/// The settings of a long-term credential as they should be from now on.
struct UpdateLongTermCredentialRequestBody {
  /// Whether the credential can be used.
  bool enable{};

  friend bool operator==(const UpdateLongTermCredentialRequestBody&,
                         const UpdateLongTermCredentialRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateLongTermCredentialRequestBody*) { return rt::names{"enable"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateLongTermCredentialRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.enable);
  }
};

/// A long-term credential, without its password.
struct AuthToken {
  /// When the credential was created.
  std::optional<std::string> created_at{};
  /// Whether the credential can be used.
  std::optional<bool> enable{};
  /// When it expires.
  std::optional<std::string> expire_date{};
  /// The id of the instance.
  std::optional<std::string> instance_id{};
  /// The name of the credential.
  std::optional<std::string> name{};
  /// The id of the credential.
  std::optional<std::string> token_id{};
  /// The user name.
  std::optional<std::string> user_id{};
  /// Information about the user's credential.
  /// Note: What it holds is not said, so it counts as a secret.
  std::optional<rt::secret> user_profile{};

  friend bool operator==(const AuthToken&, const AuthToken&) = default;
  friend constexpr auto bindery_names(const AuthToken*) {
    return rt::names{"created_at", "enable", "expire_date", "instance_id", "name", "token_id", "user_id", "user_profile"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AuthToken*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.created_at);
      case 1: return use(self.enable);
      case 2: return use(self.expire_date);
      case 3: return use(self.instance_id);
      case 4: return use(self.name);
      case 5: return use(self.token_id);
      case 6: return use(self.user_id);
      default: return use(self.user_profile);
    }
  }
};

/// One page of long-term credentials.
struct ListInstanceLtCredentialsResponse {
  /// The number of credentials on all pages.
  std::optional<std::int64_t> total{};
  /// The credentials of this page.
  std::optional<std::vector<AuthToken>> auth_tokens{};

  friend bool operator==(const ListInstanceLtCredentialsResponse&, const ListInstanceLtCredentialsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceLtCredentialsResponse*) {
    return rt::names{"total", "auth_tokens"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceLtCredentialsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.auth_tokens);
    }
  }
};

/// Whether an instance can be reached from the internet.
///
/// - `Enabling`: access is being opened.
/// - `Enable`: access is open.
/// - `EnableFailed`: access could not be opened.
/// - `Disable`: access is closed.
/// - `Disabling`: access is being closed.
/// - `DisableFailed`: access could not be closed.
enum class EndpointPolicyStatus { Enabling, Enable, EnableFailed, Disable, Disabling, DisableFailed };
constexpr auto bindery_words(EndpointPolicyStatus) {
  return rt::names{"Enabling", "Enable", "EnableFailed", "Disable", "Disabling", "DisableFailed"};
}

/// Whether an instance can be reached from a private network.
///
/// - `Creating`: the endpoint is being created.
/// - `Running`: it can be used.
/// - `CreateError`: it could not be created.
/// - `Deleting`: it is being removed.
/// - `DeleteError`: it could not be removed.
/// Note: The sample of API Explorer's definitions has `active`, which their own list lacks.
enum class InternalEndpointStatus { Creating, Running, CreateError, Deleting, DeleteError };
constexpr auto bindery_words(InternalEndpointStatus) {
  return rt::names{"Creating", "Running", "CreateError", "Deleting", "DeleteError"};
}

/// Whether the instance should be reachable from the internet.
struct CreateEndpointPolicyRequestBody {
  /// True opens access, which needs the status `Disable` or `EnableFailed`; false closes it, which needs `Enable` or
  /// `DisableFailed`.
  bool enable{};

  friend bool operator==(const CreateEndpointPolicyRequestBody&, const CreateEndpointPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateEndpointPolicyRequestBody*) { return rt::names{"enable"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateEndpointPolicyRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.enable);
  }
};

/// An address that is let in from the internet.
struct IpInfo {
  /// An IP address or a range of them.
  std::string ip{};
  /// A text for people.
  std::optional<std::string> description{};

  friend bool operator==(const IpInfo&, const IpInfo&) = default;
  friend constexpr auto bindery_names(const IpInfo*) { return rt::names{"ip", "description"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const IpInfo*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.ip);
      default: return use(self.description);
    }
  }
};

/// The addresses that are let in from the internet from now on.
struct UpdateWhiteListRequestBody {
  /// All of them; what is not listed is not let in.
  std::vector<IpInfo> ip_list{};

  friend bool operator==(const UpdateWhiteListRequestBody&, const UpdateWhiteListRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateWhiteListRequestBody*) { return rt::names{"ip_list"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateWhiteListRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.ip_list);
  }
};

/// How an instance can be reached from the internet.
struct ShowInstanceEndpointPolicyResponse {
  std::optional<rt::open<EndpointPolicyStatus>> status{};
  /// The addresses that are let in.
  std::optional<std::vector<IpInfo>> ip_list{};

  friend bool operator==(const ShowInstanceEndpointPolicyResponse&,
                         const ShowInstanceEndpointPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceEndpointPolicyResponse*) {
    return rt::names{"status", "ip_list"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceEndpointPolicyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.status);
      default: return use(self.ip_list);
    }
  }
};

/// Access from a private network, to be created.
struct CreateIntranetAccessRequestBody {
  /// The id of the project that the network belongs to.
  std::string project_id{};
  /// The id of the network (VPC).
  std::string vpc_id{};
  /// The id of the subnet.
  std::string subnet_id{};
  /// A text for people.
  std::optional<std::string> description{};

  friend bool operator==(const CreateIntranetAccessRequestBody&, const CreateIntranetAccessRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateIntranetAccessRequestBody*) {
    return rt::names{"project_id", "vpc_id", "subnet_id", "description"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateIntranetAccessRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.project_id);
      case 1: return use(self.vpc_id);
      case 2: return use(self.subnet_id);
      default: return use(self.description);
    }
  }
};

/// Access from a private network, in a list.
struct InternalEndpoint {
  /// The id of the access.
  std::optional<std::string> id{};
  /// The id of the VPC endpoint.
  std::optional<std::string> vpcep_endpoint_id{};
  /// The id of the project that the network belongs to.
  std::optional<std::string> project_id{};
  /// The name of that project.
  std::optional<std::string> project_name{};
  /// The id of the network (VPC).
  std::optional<std::string> vpc_id{};
  /// The name of the network.
  std::optional<std::string> vpc_name{};
  /// The range of addresses of the network.
  std::optional<std::string> vpc_cidr{};
  /// The id of the subnet.
  std::optional<std::string> subnet_id{};
  /// The name of the subnet.
  std::optional<std::string> subnet_name{};
  /// The range of addresses of the subnet.
  std::optional<std::string> subnet_cidr{};
  /// The IP address of the endpoint.
  std::optional<std::string> endpoint_ip{};
  /// A text for people.
  std::optional<std::string> description{};
  std::optional<rt::open<InternalEndpointStatus>> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When the access was created.
  std::optional<std::string> created_at{};

  friend bool operator==(const InternalEndpoint&, const InternalEndpoint&) = default;
  friend constexpr auto bindery_names(const InternalEndpoint*) {
    return rt::names{
      "id",
      "vpcep_endpoint_id",
      "project_id",
      "project_name",
      "vpc_id",
      "vpc_name",
      "vpc_cidr",
      "subnet_id",
      "subnet_name",
      "subnet_cidr",
      "endpoint_ip",
      "description",
      "status",
      "status_text",
      "created_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const InternalEndpoint*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.vpcep_endpoint_id);
      case 2: return use(self.project_id);
      case 3: return use(self.project_name);
      case 4: return use(self.vpc_id);
      case 5: return use(self.vpc_name);
      case 6: return use(self.vpc_cidr);
      case 7: return use(self.subnet_id);
      case 8: return use(self.subnet_name);
      case 9: return use(self.subnet_cidr);
      case 10: return use(self.endpoint_ip);
      case 11: return use(self.description);
      case 12: return use(self.status);
      case 13: return use(self.status_text);
      default: return use(self.created_at);
    }
  }
};

/// Access from a private network.
struct ShowInstanceInternalEndpointResponse {
  /// The id of the access.
  std::optional<std::string> id{};
  /// The id of the VPC endpoint.
  std::optional<std::string> vpcep_endpoint_id{};
  /// The id of the project that the network belongs to.
  std::optional<std::string> project_id{};
  /// The name of that project.
  std::optional<std::string> project_name{};
  /// The id of the network (VPC).
  std::optional<std::string> vpc_id{};
  /// The name of the network.
  std::optional<std::string> vpc_name{};
  /// The range of addresses of the network.
  std::optional<std::string> vpc_cidr{};
  /// The id of the subnet.
  std::optional<std::string> subnet_id{};
  /// The name of the subnet.
  std::optional<std::string> subnet_name{};
  /// The range of addresses of the subnet.
  std::optional<std::string> subnet_cidr{};
  /// The IP address of the endpoint.
  std::optional<std::string> endpoint_ip{};
  /// A text for people.
  std::optional<std::string> description{};
  std::optional<rt::open<InternalEndpointStatus>> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When the access was created.
  std::optional<std::string> created_at{};

  friend bool operator==(const ShowInstanceInternalEndpointResponse&,
                         const ShowInstanceInternalEndpointResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceInternalEndpointResponse*) {
    return rt::names{
      "id",
      "vpcep_endpoint_id",
      "project_id",
      "project_name",
      "vpc_id",
      "vpc_name",
      "vpc_cidr",
      "subnet_id",
      "subnet_name",
      "subnet_cidr",
      "endpoint_ip",
      "description",
      "status",
      "status_text",
      "created_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceInternalEndpointResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.vpcep_endpoint_id);
      case 2: return use(self.project_id);
      case 3: return use(self.project_name);
      case 4: return use(self.vpc_id);
      case 5: return use(self.vpc_name);
      case 6: return use(self.vpc_cidr);
      case 7: return use(self.subnet_id);
      case 8: return use(self.subnet_name);
      case 9: return use(self.subnet_cidr);
      case 10: return use(self.endpoint_ip);
      case 11: return use(self.description);
      case 12: return use(self.status);
      case 13: return use(self.status_text);
      default: return use(self.created_at);
    }
  }
};

/// What the service answers when access from a private network was created.
struct CreateInstanceInternalEndpointResponse {
  /// The id of the new access.
  std::optional<std::string> id{};

  friend bool operator==(const CreateInstanceInternalEndpointResponse&,
                         const CreateInstanceInternalEndpointResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceInternalEndpointResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceInternalEndpointResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of accesses from private networks.
struct ListInstanceInternalEndpointsResponse {
  /// The accesses of this page.
  std::optional<std::vector<InternalEndpoint>> internal_endpoints{};
  /// The number of accesses on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceInternalEndpointsResponse&,
                         const ListInstanceInternalEndpointsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceInternalEndpointsResponse*) {
    return rt::names{"internal_endpoints", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceInternalEndpointsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.internal_endpoints);
      default: return use(self.total);
    }
  }
};

/// The kind of resource that has tags.
///
/// - `instances`: an instance of SWR Enterprise.
/// Source: api-swr2/swr_03_0503, 2025-11-28
enum class ResourceType { instances };
constexpr auto bindery_words(ResourceType) { return rt::names{"instances"}; }

/// The kind of resource inside another one.
///
/// - `namespaces`: a namespace of an instance.
enum class SubResourceType { namespaces };
constexpr auto bindery_words(SubResourceType) { return rt::names{"namespaces"}; }

/// A tag of a resource.
struct ResourceTag {
  /// The key, at most 128 Unicode characters. Length: at most 128.
  std::string key{};
  /// The value, at most 255 Unicode characters. Length: at most 255.
  std::string value{};

  friend bool operator==(const ResourceTag&, const ResourceTag&) = default;
  friend constexpr auto bindery_names(const ResourceTag*) { return rt::names{"key", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ResourceTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.value);
    }
  }
};

/// A key of tags and all values that it has somewhere.
struct ProjectTag {
  /// The key, at most 128 Unicode characters. Length: at most 128.
  std::optional<std::string> key{};
  /// The values, each of at most 255 Unicode characters.
  std::optional<std::vector<std::string>> values{};

  friend bool operator==(const ProjectTag&, const ProjectTag&) = default;
  friend constexpr auto bindery_names(const ProjectTag*) { return rt::names{"key", "values"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ProjectTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.values);
    }
  }
};

/// A tag that resources must have.
struct TagsFilter {
  /// The key, 1 to 128 Unicode characters. Length: 1 to 128.
  std::string key{};
  /// The values, at most 10 of at most 255 Unicode characters each, one of which the resource must have. Empty means
  /// that any value is right. Items: at most 10.
  std::vector<std::string> values{};

  friend bool operator==(const TagsFilter&, const TagsFilter&) = default;
  friend constexpr auto bindery_names(const TagsFilter*) { return rt::names{"key", "values"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TagsFilter*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.values);
    }
  }
};

/// Tags to add.
struct CreateResourceTagsRequestBody {
  /// The tags.
  std::vector<ResourceTag> tags{};

  friend bool operator==(const CreateResourceTagsRequestBody&, const CreateResourceTagsRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateResourceTagsRequestBody*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateResourceTagsRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// Tags to remove.
struct DeleteResourceTagsRequestBody {
  /// The tags.
  /// Note: The SDKs have one model for tags to add and to remove, so the value is mandatory here too.
  std::vector<ResourceTag> tags{};

  friend bool operator==(const DeleteResourceTagsRequestBody&, const DeleteResourceTagsRequestBody&) = default;
  friend constexpr auto bindery_names(const DeleteResourceTagsRequestBody*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DeleteResourceTagsRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// Which resources are asked for.
struct ListResourceInstancesRequestBody {
  /// Tags that all must be there, at most 50, with no key twice. Without any, all resources are meant. Items: at most
  /// 50.
  std::optional<std::vector<TagsFilter>> tags{};

  friend bool operator==(const ListResourceInstancesRequestBody&, const ListResourceInstancesRequestBody&) = default;
  friend constexpr auto bindery_names(const ListResourceInstancesRequestBody*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListResourceInstancesRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// A resource with its tags.
struct Resource {
  /// The id of the resource.
  std::optional<std::string> resource_id{};
  /// The resource itself. Its shape depends on the kind of resource.
  /// Note: The SDKs and API Explorer's definitions have an object without fields, the definitions' sample has null, so
  /// anything is read.
  std::optional<rt::any> resource_detail{};
  /// The name of the resource.
  std::optional<std::string> resource_name{};
  /// The tags of the resource.
  std::optional<std::vector<ResourceTag>> tags{};
  /// Tags that the system made, one for now: `_sys_enterprise_project_id` with the id of the enterprise project, 0 for
  /// the default one. Only callers with the op_service permission get it.
  std::optional<std::vector<ResourceTag>> sys_tags{};

  friend bool operator==(const Resource&, const Resource&) = default;
  friend constexpr auto bindery_names(const Resource*) {
    return rt::names{"resource_id", "resource_detail", "resource_name", "tags", "sys_tags"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Resource*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.resource_id);
      case 1: return use(self.resource_detail);
      case 2: return use(self.resource_name);
      case 3: return use(self.tags);
      default: return use(self.sys_tags);
    }
  }
};

/// One page of resources.
struct ListInstanceResourceInstancesResponse {
  /// The resources of this page.
  std::optional<std::vector<Resource>> resources{};
  /// The number of resources on all pages.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ListInstanceResourceInstancesResponse&,
                         const ListInstanceResourceInstancesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceResourceInstancesResponse*) {
    return rt::names{"resources", "total_count"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceResourceInstancesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.resources);
      default: return use(self.total_count);
    }
  }
};

/// One page of resources.
struct ListSubResourceInstancesResponse {
  /// The resources of this page.
  std::optional<std::vector<Resource>> resources{};
  /// The number of resources on all pages.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ListSubResourceInstancesResponse&, const ListSubResourceInstancesResponse&) = default;
  friend constexpr auto bindery_names(const ListSubResourceInstancesResponse*) {
    return rt::names{"resources", "total_count"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListSubResourceInstancesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.resources);
      default: return use(self.total_count);
    }
  }
};

/// How many resources there are.
struct ShowInstanceResourceInstancesCountResponse {
  /// The number of resources.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ShowInstanceResourceInstancesCountResponse&,
                         const ShowInstanceResourceInstancesCountResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceResourceInstancesCountResponse*) {
    return rt::names{"total_count"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceResourceInstancesCountResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.total_count);
  }
};

/// How many resources there are.
struct ShowSubResourceInstancesCountResponse {
  /// The number of resources.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ShowSubResourceInstancesCountResponse&,
                         const ShowSubResourceInstancesCountResponse&) = default;
  friend constexpr auto bindery_names(const ShowSubResourceInstancesCountResponse*) { return rt::names{"total_count"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowSubResourceInstancesCountResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.total_count);
  }
};

/// The tags of the instances of a project.
struct ListInstanceProjectTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ProjectTag>> tags{};

  friend bool operator==(const ListInstanceProjectTagsResponse&, const ListInstanceProjectTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceProjectTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceProjectTagsResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// The tags of the namespaces of an instance.
struct ListNamespaceTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ProjectTag>> tags{};

  friend bool operator==(const ListNamespaceTagsResponse&, const ListNamespaceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListNamespaceTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListNamespaceTagsResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// The tags of a resource.
struct ListInstanceResourceTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ResourceTag>> tags{};

  friend bool operator==(const ListInstanceResourceTagsResponse&, const ListInstanceResourceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceResourceTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceResourceTagsResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// The tags of a resource inside another one.
struct ListSubResourceTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ResourceTag>> tags{};

  friend bool operator==(const ListSubResourceTagsResponse&, const ListSubResourceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListSubResourceTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListSubResourceTagsResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// `https://swr-api.{region}.myhuaweicloud.com`: Every known region but eu-west-101.
struct ServerUrl {
  /// The region's id. cn-north-7, which the samples of the documentation show, is not among the known ones.
  std::string region{"cn-north-4"};

  std::string url() const {
    return "https://swr-api." + region + ".myhuaweicloud.com";
  }
};

/// `https://swr-api.eu-west-101.myhuaweicloud.eu`: Region eu-west-101, whose name ends in .eu.
struct ServerUrl2 {
  std::string url() const {
    return "https://swr-api.eu-west-101.myhuaweicloud.eu";
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A token of IAM that is valid for the project. It lives for 24 hours.
///
/// A key in the header `X-Auth-Token`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> token{
    .scheme = "token"_text, .where = "header"_text, .name = "X-Auth-Token"_text};

/// A signature made with an access key and a secret key, SDK-HMAC-SHA256. It covers the header X-Sdk-Date, which goes
/// with it; temporary keys send X-Security-Token as well.
///
/// A key in the header `Authorization`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> signing{
    .scheme = "signing"_text, .where = "header"_text, .name = "Authorization"_text};

}  // namespace security

/// Headers of replies.
struct XRequestIdHeaders {
  /// The service's id for this call, which its support asks for. Header `X-Request-Id`.
  /// Note: No page documents the header; the SDKs take the request id of an error from it.
  std::optional<std::string> x_request_id{};

  friend bool operator==(const XRequestIdHeaders&, const XRequestIdHeaders&) = default;
  friend constexpr auto bindery_names(const XRequestIdHeaders*) { return rt::names{"X-Request-Id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XRequestIdHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.x_request_id);
  }
};

/// `POST /v2/{project_id}/instances/{instance_id}/registries`
///
/// Adds a target registry to an instance.
///
/// IAM action swr:instance:createRegistry.
/// Note: Which success status the service answers is not known for certain. 200, 201 and 202 are all accepted by a
/// client that is tested against the live service, so any 2xx is a success here.
/// Source: api-swr2/swr_03_1101, 2025-11-28
struct CreateInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceRegistry"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The registry to add.
    CreateRegistryRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The registry was added.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceRegistryResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds a target registry to an instance.
template <class Transport>
auto create_instance_registry(Transport&& transport,
                              const CreateInstanceRegistry::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceRegistry>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/registries`
///
/// Lists the target registries of an instance.
///
/// One call returns one page of at most `limit` registries, starting at `offset`; `total` counts those of all pages.
/// IAM action swr:instance:listRegistries.
/// Source: api-swr2/swr_03_1102, 2025-11-28
struct ListInstanceRegistries {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRegistries"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<RegistryOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A part of the name that the registries must have.
    std::optional<std::string> name{};
    /// The kind of registry to list.
    std::optional<rt::open<RegistryType>> type{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "type", given.type);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of registries.
  using status_200 = rt::reply<200, ListInstanceRegistriesResponse>;
  /// Any other success; the same body.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRegistriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.registries; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.registries, page.total);
  }
};

/// Lists the target registries of an instance.
template <class Transport>
auto list_instance_registries(Transport&& transport,
                              const ListInstanceRegistries::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRegistries>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/registries/{registry_id}`
///
/// Shows one target registry of an instance.
///
/// IAM action swr:instance:getRegistry.
/// Note: The page's request example is the address of the list; the id of the registry is missing from it.
/// Source: api-swr2/swr_03_1103, 2025-10-29
struct ShowInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceRegistry"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in the instance's list of registries.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "registry_id", given.registry_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The registry.
  using status_200 = rt::reply<200, InstanceRegistry>;
  /// Any other success; the same body.
  using status_2xx = rt::reply<rt::range(2), InstanceRegistry>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one target registry of an instance.
template <class Transport>
auto show_instance_registry(Transport&& transport,
                            const ShowInstanceRegistry::Params& params,
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceRegistry>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/registries/{registry_id}`
///
/// Replaces the settings of a target registry.
///
/// The body describes the registry completely, as for a new one. Its type has to stay the same. IAM action
/// swr:instance:updateRegistry.
/// Note: That the type cannot be changed is known from the Terraform provider; the page does not say it.
/// Note: Which success status the service answers is not known for certain. 200, 201 and 202 are all accepted by a
/// client that is tested against the live service, so any 2xx is a success here.
/// Source: api-swr2/swr_03_1104, 2025-11-28
struct UpdateInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceRegistry"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in the instance's list of registries.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The registry as it should be from now on.
    UpdateRegistryRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "registry_id", given.registry_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The registry was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a target registry.
template <class Transport>
auto update_instance_registry(Transport&& transport,
                              const UpdateInstanceRegistry::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceRegistry>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/registries/{registry_id}`
///
/// Removes a target registry from an instance.
///
/// IAM action swr:instance:deleteRegistry.
/// Note: Which success status the service answers is not known for certain. 200, 202 and 204 are all accepted by a
/// client that is tested against the live service, so any 2xx is a success here.
/// Source: api-swr2/swr_03_1105, 2025-11-03 (international edition)
struct DeleteInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceRegistry"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in the instance's list of registries.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "registry_id", given.registry_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The registry was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a target registry from an instance.
template <class Transport>
auto delete_instance_registry(Transport&& transport,
                              const DeleteInstanceRegistry::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceRegistry>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/replication/policies`
///
/// Creates a replication policy.
///
/// A policy copies images between the instance and one target registry: from the registry when `src_registry` is given,
/// to it when `dest_registry` is. Exactly one of the two has to be there. IAM action
/// swr:instance:createReplicationPolicy.
/// Source: api-swr2/swr_03_1106, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct CreateInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceReplicationPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to create.
    CreateReplicationPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceReplicationPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a replication policy.
template <class Transport>
auto create_instance_replication_policy(Transport&& transport,
                                        const CreateInstanceReplicationPolicy::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceReplicationPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/policies`
///
/// Lists the replication policies of an instance.
///
/// One call returns one page of at most `limit` policies, starting at `offset`; `total` counts those of all pages. IAM
/// action swr:instance:listReplicationPolicies.
/// Source: api-swr2/swr_03_1107, 2025-11-28 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicies {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicies"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<ReplicationPolicyOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A part of the name that the policies must have.
    std::optional<std::string> name{};
    /// The id of the target registry that the policies must use.
    std::optional<std::int64_t> registry_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "registry_id", given.registry_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of policies.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPoliciesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.policies; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.policies, page.total);
  }
};

/// Lists the replication policies of an instance.
template <class Transport>
auto list_instance_replication_policies(Transport&& transport,
                                        const ListInstanceReplicationPolicies::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicies>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}`
///
/// Shows one replication policy.
///
/// IAM action swr:instance:getReplicationPolicy.
/// Source: api-swr2/swr_03_1108, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceReplicationPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the replication policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceReplicationPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one replication policy.
template <class Transport>
auto show_instance_replication_policy(Transport&& transport,
                                      const ShowInstanceReplicationPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceReplicationPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}`
///
/// Replaces the settings of a replication policy.
///
/// The body describes the policy completely, as for a new one. IAM action swr:instance:updateReplicationPolicy.
/// Source: api-swr2/swr_03_1109, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceReplicationPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the replication policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy as it should be from now on.
    UpdateReplicationPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a replication policy.
template <class Transport>
auto update_instance_replication_policy(Transport&& transport,
                                        const UpdateInstanceReplicationPolicy::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceReplicationPolicy>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}`
///
/// Deletes a replication policy.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceReplicationPolicy"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the replication policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a replication policy.
template <class Transport>
auto delete_instance_replication_policy(Transport&& transport,
                                        const DeleteInstanceReplicationPolicy::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceReplicationPolicy>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/replication/executions`
///
/// Runs a replication policy now.
/// Note: The page documents status 202.
/// Source: api-swr2/swr_03_1111 (international edition); SDKs 3.1.212, 2026-08-20
struct ExecuteInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteInstanceReplicationPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to run.
    CreateReplicationExecutionRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The run was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteInstanceReplicationPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Runs a replication policy now.
template <class Transport>
auto execute_instance_replication_policy(Transport&& transport,
                                         const ExecuteInstanceReplicationPolicy::Params& params,
                                         const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteInstanceReplicationPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/executions`
///
/// Lists the runs of replication policies.
///
/// IAM action swr:instance:listReplicationPolicyExecutions.
/// Source: api-swr2/swr_03_1112, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicyExecutions {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicyExecutions"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the policy whose runs are listed. Without it the runs of all policies are.
    /// Note: What happens without it is inferred from its being optional.
    std::optional<std::int64_t> policy_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of runs.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPolicyExecutionsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.executions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.executions, page.total);
  }
};

/// Lists the runs of replication policies.
template <class Transport>
auto list_instance_replication_policy_executions(Transport&& transport,
                                                 const ListInstanceReplicationPolicyExecutions::Params& params,
                                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicyExecutions>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}`
///
/// Stops a run of a replication policy.
///
/// The request has no body.
/// Source: SDKs 3.1.212, 2026-08-20
struct StopInstanceReplicationPolicyExecution {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "StopInstanceReplicationPolicyExecution"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the run of a replication policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The run is being stopped. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Stops a run of a replication policy.
template <class Transport>
auto stop_instance_replication_policy_execution(Transport&& transport,
                                                const StopInstanceReplicationPolicyExecution::Params& params,
                                                const rt::call_options& options = rt::call_options()) {
  return rt::request<StopInstanceReplicationPolicyExecution>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks`
///
/// Lists the repositories that a run of a replication policy copies.
///
/// Each one is a task of the run. IAM action swr:instance:listReplicationPolicyExecTasks.
/// Source: api-swr2/swr_03_1114, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicyExecTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicyExecTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the run of a replication policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPolicyExecTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tasks, page.total);
  }
};

/// Lists the repositories that a run of a replication policy copies.
template <class Transport>
auto list_instance_replication_policy_exec_tasks(Transport&& transport,
                                                 const ListInstanceReplicationPolicyExecTasks::Params& params,
                                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicyExecTasks>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks/{task_id}/subtasks`
///
/// Lists the tags that one task of a replication run copies.
///
/// Each one is a sub task. IAM action swr:instance:listReplicationPolicyExecSubTasks.
/// Note: Up to release 3.1.187 the SDKs called the list in the reply `subtasks`; the Terraform provider, tested against
/// the live service, has read `sub_tasks` since 2025-11-18.
/// Source: api-swr2/swr_03_1115, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicyExecSubTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicyExecSubTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks/{task_id}/subtasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the run of a replication policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// The id of the task of that run.
    std::int64_t task_id = rt::left_out<Lazy, "task_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status that the sub tasks must have.
    std::optional<rt::open<ReplicationSubtaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_path(builder, "task_id", given.task_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of sub tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPolicyExecSubTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.sub_tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.sub_tasks, page.total);
  }
};

/// Lists the tags that one task of a replication run copies.
template <class Transport>
auto list_instance_replication_policy_exec_sub_tasks(Transport&& transport,
                                                     const ListInstanceReplicationPolicyExecSubTasks::Params& params,
                                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicyExecSubTasks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances`
///
/// Creates an instance.
///
/// The reply comes before the instance is ready. It names a job, whose status ShowInstanceJob tells. IAM action
/// swr:instance:create.
/// Source: api-swr2/swr_03_0001, 2026-05-20 (international edition); SDKs 3.1.212, 2026-08-20
struct CreateInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstance"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The instance to create.
    CreateInstanceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The instance is being created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates an instance.
template <class Transport>
auto create_instance(Transport&& transport,
                     const CreateInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstance>(transport, params, options);
}

/// `GET /v2/{project_id}/instances`
///
/// Lists the instances of a project.
///
/// One call returns one page of at most `limit` instances, starting at `offset`; `total` counts those of all pages.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstance"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// The status that the instances must have.
    std::optional<rt::open<InstanceStatus>> status{};
    /// The id of the enterprise project that the instances must belong to.
    std::optional<std::string> enterprise_project_id{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_query(builder, "enterprise_project_id", given.enterprise_project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of instances.
  using status_2xx = rt::reply<rt::range(2), ListInstanceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.instances; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.instances, page.total);
  }
};

/// Lists the instances of a project.
template <class Transport>
auto list_instance(Transport&& transport,
                   const ListInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstance>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}`
///
/// Shows one instance.
///
/// IAM action swr:instance:get.
/// Source: api-swr2/swr_03_0003, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstance"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The instance.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one instance.
template <class Transport>
auto show_instance(Transport&& transport,
                   const ShowInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstance>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}`
///
/// Deletes an instance.
///
/// The body says what of the instance's surroundings is deleted with it.
/// Note: The page documents status 202.
/// Note: This DELETE has a body. All of its fields are optional, yet the SDKs demand the body itself.
/// Source: api-swr2/swr_03_0004, 2025-09-26 (international edition); SDKs 3.1.212, 2026-08-20
struct DeleteInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstance"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// What else to delete.
    DeleteInstanceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The instance is being deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes an instance.
template <class Transport>
auto delete_instance(Transport&& transport,
                     const DeleteInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstance>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/audit-logs`
///
/// Lists who pulled, pushed or deleted what.
///
/// IAM action swr:instance:getAuditLogs.
/// Source: api-swr2/swr_03_0007, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListAuditLogs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListAuditLogs"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/audit-logs"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The kind of event to list.
    rt::open<AuditLogOperation> operation = rt::left_out<Lazy, "operation">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "operation", given.operation);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of events.
  using status_2xx = rt::reply<rt::range(2), ListAuditLogsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.audit_logs; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.audit_logs, page.total);
  }
};

/// Lists who pulled, pushed or deleted what.
template <class Transport>
auto list_audit_logs(Transport&& transport,
                     const ListAuditLogs::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListAuditLogs>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/configurations`
///
/// Shows the configuration of an instance.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceConfiguration {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceConfiguration"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/configurations"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The configuration.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceConfigurationResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows the configuration of an instance.
template <class Transport>
auto show_instance_configuration(Transport&& transport,
                                 const ShowInstanceConfiguration::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceConfiguration>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/configurations`
///
/// Changes the configuration of an instance.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateInstanceConfiguration {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceConfiguration"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/configurations"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The configuration as it should be from now on.
    UpdateInstanceConfigurationRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The configuration was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Changes the configuration of an instance.
template <class Transport>
auto update_instance_configuration(Transport&& transport,
                                   const UpdateInstanceConfiguration::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceConfiguration>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/statistics`
///
/// Shows how much an instance holds and how much it may hold.
///
/// IAM action swr:instance:getStatistics.
/// Source: api-swr2/swr_03_0008, 2025-10-29; SDKs 3.1.212, 2026-08-20
struct ListInstanceStatistics {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceStatistics"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/statistics"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The numbers.
  using status_2xx = rt::reply<rt::range(2), ListInstanceStatisticsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows how much an instance holds and how much it may hold.
template <class Transport>
auto list_instance_statistics(Transport&& transport,
                              const ListInstanceStatistics::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceStatistics>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/feature-gates`
///
/// Tells which features an instance has.
///
/// No action of identity policies is needed.
/// Source: api-swr2/swr_03_0701, 2025-12-02; SDKs 3.1.212, 2026-08-20
struct ListFeatureGates {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListFeatureGates"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/feature-gates"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The features.
  using status_2xx = rt::reply<rt::range(2), ListFeatureGatesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Tells which features an instance has.
template <class Transport>
auto list_feature_gates(Transport&& transport,
                        const ListFeatureGates::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListFeatureGates>(transport, params, options);
}

/// `GET /v2/{project_id}/feature-gates`
///
/// Tells which features SWR Enterprise has for a project.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListGlobalFeatureGates {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListGlobalFeatureGates"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/feature-gates"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The features.
  using status_2xx = rt::reply<rt::range(2), ListGlobalFeatureGatesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Tells which features SWR Enterprise has for a project.
template <class Transport>
auto list_global_feature_gates(Transport&& transport,
                               const ListGlobalFeatureGates::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListGlobalFeatureGates>(transport, params, options);
}

/// `GET /v2/{project_id}/jobs`
///
/// Lists the jobs of a project.
///
/// A job is work that goes on after the reply that began it, such as creating an instance. One call returns one page of
/// at most `limit` jobs, starting at `offset`; `total` counts those of all pages. IAM action swr:instance:listJobs.
/// Source: api-swr2/swr_03_1001, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceJobs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceJobs"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/jobs"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The status that the jobs must have.
    std::optional<rt::open<JobStatus>> status{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_query(builder, "status", given.status);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of jobs.
  using status_2xx = rt::reply<rt::range(2), ListInstanceJobsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.jobs; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.jobs, page.total);
  }
};

/// Lists the jobs of a project.
template <class Transport>
auto list_instance_jobs(Transport&& transport,
                        const ListInstanceJobs::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceJobs>(transport, params, options);
}

/// `GET /v2/{project_id}/jobs/{job_id}`
///
/// Shows one job.
///
/// The job has ended when its status is `Success` or `Failed`.
/// Note: Which statuses are final is inferred from their names.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceJob {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceJob"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/jobs/{job_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the job. Length: at least 1.
    std::string job_id = rt::left_out<Lazy, "job_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "job_id", given.job_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The job.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceJobResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one job.
template <class Transport>
auto show_instance_job(Transport&& transport,
                       const ShowInstanceJob::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceJob>(transport, params, options);
}

/// `DELETE /v2/{project_id}/jobs/{job_id}`
///
/// Deletes a job.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceJob {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceJob"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/jobs/{job_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the job. Length: at least 1.
    std::string job_id = rt::left_out<Lazy, "job_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "job_id", given.job_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The job was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a job.
template <class Transport>
auto delete_instance_job(Transport&& transport,
                         const DeleteInstanceJob::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceJob>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces`
///
/// Creates a namespace.
///
/// IAM action swr:repository:createNamespace.
/// Note: The page documents status 201.
/// Source: api-swr2/swr_03_0101, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct CreateInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceNamespace"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The namespace to create.
    CreateInstanceNamespaceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The namespace was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceNamespaceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a namespace.
template <class Transport>
auto create_instance_namespace(Transport&& transport,
                               const CreateInstanceNamespace::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceNamespace>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces`
///
/// Lists the namespaces of an instance.
///
/// One call returns one page of at most `limit` namespaces, starting at `offset`; `total` counts those of all pages.
/// IAM action swr:repository:listNamespaces.
/// Source: api-swr2/swr_03_0102, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceNamespaces {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceNamespaces"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The field to sort by.
    std::optional<rt::open<NamespaceOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// The name that the namespaces must have.
    /// Note: No source says whether a part of the name is enough.
    std::optional<std::string> name{};
    /// Whether to list public namespaces, or those that are not. Any text but `true` that is not empty counts as
    /// `false`.
    std::optional<rt::open<TextBoolean>> public_{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "public", given.public_);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of namespaces.
  using status_2xx = rt::reply<rt::range(2), ListInstanceNamespacesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.namespaces; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.namespaces, page.total);
  }
};

/// Lists the namespaces of an instance.
template <class Transport>
auto list_instance_namespaces(Transport&& transport,
                              const ListInstanceNamespaces::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceNamespaces>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}`
///
/// Shows one namespace.
///
/// IAM action swr:repository:getNamespace.
/// Source: api-swr2/swr_03_0103, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceNamespace"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The namespace.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceNamespaceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one namespace.
template <class Transport>
auto show_instance_namespace(Transport&& transport,
                             const ShowInstanceNamespace::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceNamespace>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}`
///
/// Changes the settings of a namespace.
///
/// IAM action swr:repository:updateNamespace.
/// Source: api-swr2/swr_03_0104, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceNamespace"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The settings as they should be from now on.
    UpdateNamespaceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The namespace was changed.
  using status_2xx = rt::reply<rt::range(2), UpdateInstanceNamespaceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Changes the settings of a namespace.
template <class Transport>
auto update_instance_namespace(Transport&& transport,
                               const UpdateInstanceNamespace::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceNamespace>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}`
///
/// Deletes a namespace.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceNamespace"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The namespace was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a namespace.
template <class Transport>
auto delete_instance_namespace(Transport&& transport,
                               const DeleteInstanceNamespace::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceNamespace>(transport, params, options);
}

/// `GET /v2/{project_id}/repositories`
///
/// Lists the repositories of all instances of a project.
///
/// One call returns one page of at most `limit` repositories. The next page begins at the marker that the reply holds;
/// a reply without one is the last.
/// Source: SDKs 3.1.212, 2026-08-20 (since 3.1.187, 2026-03-12)
struct ListAllInstanceRepositories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListAllInstanceRepositories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/repositories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// Where the page begins, which is the `next_marker` of the reply before; the first page without it. Send it
    /// together with `limit`.
    std::optional<std::string> marker{};
    /// How many repositories to return at most. Range: at most 100. Default: 100; it is documented, never sent.
    /// Note: The maximum is known from the SDKs' text only. No source gives a lower bound.
    std::optional<std::int32_t> limit{};
    /// The name that the repositories must have.
    /// Note: No source says whether a part of the name is enough.
    std::optional<std::string> name{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_query(builder, "marker", given.marker);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "name", given.name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of repositories.
  using status_2xx = rt::reply<rt::range(2), ListAllInstanceRepositoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.repositories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_marker(given.marker, page.repositories, rt::inside(page.page_info, [](const auto& x) { return x.next_marker; }));
  }
};

/// Lists the repositories of all instances of a project.
template <class Transport>
auto list_all_instance_repositories(Transport&& transport,
                                    const ListAllInstanceRepositories::Params& params,
                                    const rt::call_options& options = rt::call_options()) {
  return rt::request<ListAllInstanceRepositories>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/repositories`
///
/// Lists the repositories of an instance.
///
/// One call returns one page of at most `limit` repositories, starting at `offset`; `total` counts those of all pages.
/// Source: api-swr2/swr_03_0201, 2025-08-05; SDKs 3.1.212, 2026-08-20
struct ListInstanceRepositories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRepositories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/repositories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<RepositoryOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of repositories.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRepositoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.repositories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.repositories, page.total);
  }
};

/// Lists the repositories of an instance.
template <class Transport>
auto list_instance_repositories(Transport&& transport,
                                const ListInstanceRepositories::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRepositories>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories`
///
/// Lists the repositories of a namespace.
///
/// One call returns one page of at most `limit` repositories, starting at `offset`; `total` counts those of all pages.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListNamespaceRepositories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListNamespaceRepositories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<RepositoryOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of repositories.
  using status_2xx = rt::reply<rt::range(2), ListNamespaceRepositoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.repositories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.repositories, page.total);
  }
};

/// Lists the repositories of a namespace.
template <class Transport>
auto list_namespace_repositories(Transport&& transport,
                                 const ListNamespaceRepositories::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListNamespaceRepositories>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}`
///
/// Shows one repository.
///
/// IAM action swr:repository:getRepository.
/// Source: api-swr2/swr_03_0203, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceRepository {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceRepository"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The repository.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceRepositoryResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one repository.
template <class Transport>
auto show_instance_repository(Transport&& transport,
                              const ShowInstanceRepository::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceRepository>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}`
///
/// Changes the description of a repository.
///
/// IAM action swr:repository:updateRepository.
/// Note: The page documents status 200.
/// Source: api-swr2/swr_03_0204, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceRepository {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceRepository"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The settings as they should be from now on.
    UpdateRepoConfigRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The repository was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Changes the description of a repository.
template <class Transport>
auto update_instance_repository(Transport&& transport,
                                const UpdateInstanceRepository::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceRepository>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}`
///
/// Deletes a repository.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceRepository {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceRepository"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The repository was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a repository.
template <class Transport>
auto delete_instance_repository(Transport&& transport,
                                const DeleteInstanceRepository::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceRepository>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/artifacts`
///
/// Lists the artifacts of all repositories of an instance.
///
/// One call returns one page of at most `limit` artifacts. The next page begins at the marker that the reply holds; a
/// reply without one is the last. The instance has to be of version 25.6.0 or later. IAM action
/// swr:instance:listAllArtifacts.
/// Note: The English edition of the page calls the marker in the reply `nextMarker`; its tables and the SDKs have
/// `next_marker`.
/// Source: api-swr2/swr_03_0306, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceAllArtifacts {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceAllArtifacts"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/artifacts"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// Where the page begins, which is the `next_marker` of the reply before. Send it together with `limit`. Default:
    /// 1; it is documented, never sent.
    std::optional<std::int64_t> marker{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "marker", given.marker);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of artifacts.
  using status_2xx = rt::reply<rt::range(2), ListInstanceAllArtifactsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.artifacts; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_marker(given.marker, page.artifacts, page.next_marker);
  }
};

/// Lists the artifacts of all repositories of an instance.
template <class Transport>
auto list_instance_all_artifacts(Transport&& transport,
                                 const ListInstanceAllArtifacts::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceAllArtifacts>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts`
///
/// Lists the artifacts of a repository.
///
/// IAM action swr:repository:listArtifacts.
/// Source: api-swr2/swr_03_0301, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceArtifacts {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceArtifacts"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The kind of artifact to list.
    std::optional<rt::open<ArtifactType>> type{};
    /// A part of the name of a tag that the artifacts must have.
    std::optional<std::string> tags{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "type", given.type);
    bindery_query(builder, "tags", given.tags);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of artifacts.
  using status_2xx = rt::reply<rt::range(2), ListInstanceArtifactsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.artifacts; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.artifacts, page.total);
  }
};

/// Lists the artifacts of a repository.
template <class Transport>
auto list_instance_artifacts(Transport&& transport,
                             const ListInstanceArtifacts::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceArtifacts>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}`
///
/// Shows one artifact.
///
/// IAM action swr:repository:getArtifact.
/// Source: api-swr2/swr_03_0302; SDKs 3.1.212, 2026-08-20
struct ShowInstanceArtifact {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceArtifact"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// Whether the reply tells in short what the last scan found.
    std::optional<bool> with_scan_overview{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_query(builder, "with_scan_overview", given.with_scan_overview);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The artifact.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceArtifactResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one artifact.
template <class Transport>
auto show_instance_artifact(Transport&& transport,
                            const ShowInstanceArtifact::Params& params,
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceArtifact>(transport, params, options);
}

/// `DELETE
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}`
///
/// Deletes an artifact.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceArtifact {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceArtifact"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The artifact was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes an artifact.
template <class Transport>
auto delete_instance_artifact(Transport&& transport,
                              const DeleteInstanceArtifact::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceArtifact>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/accessories`
///
/// Lists what is attached to an artifact, such as its signatures.
///
/// IAM action swr:repository:listAccessories.
/// Source: api-swr2/swr_03_0304, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceAccessories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceAccessories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/accessories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The kind of accessory to list.
    std::optional<rt::open<AccessoryType>> type{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "type", given.type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of accessories.
  using status_2xx = rt::reply<rt::range(2), ListInstanceAccessoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.accessories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.accessories, page.total);
  }
};

/// Lists what is attached to an artifact, such as its signatures.
template <class Transport>
auto list_instance_accessories(Transport&& transport,
                               const ListInstanceAccessories::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceAccessories>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/additions/{addition}`
///
/// Shows more of an artifact, such as how it was built.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceArtifactAddition {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceArtifactAddition"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/additions/{addition}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// What to show.
    rt::open<ArtifactAddition> addition = rt::left_out<Lazy, "addition">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_path(builder, "addition", given.addition);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The steps of the build.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceArtifactAdditionResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows more of an artifact, such as how it was built.
template <class Transport>
auto show_instance_artifact_addition(Transport&& transport,
                                     const ShowInstanceArtifactAddition::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceArtifactAddition>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/vulnerabilities`
///
/// Shows the vulnerabilities that the last scan of an artifact found.
///
/// The instance has to be of version 25.7.20 or later. No action of identity policies is needed.
/// Source: api-swr2/swr_03_1502, 2026-06-15 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceArtifactVulnerabilities {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceArtifactVulnerabilities"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/vulnerabilities"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The reports, by their type.
  using status_2xx = rt::reply<rt::range(2), ListInstanceArtifactVulnerabilitiesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows the vulnerabilities that the last scan of an artifact found.
template <class Transport>
auto list_instance_artifact_vulnerabilities(Transport&& transport,
                                            const ListInstanceArtifactVulnerabilities::Params& params,
                                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceArtifactVulnerabilities>(transport, params, options);
}

/// `POST
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/scan`
///
/// Starts a scan of an artifact for vulnerabilities.
///
/// The request has no body. The instance has to be of version 25.7.20 or later. IAM action
/// swr:repository:startManualScanning.
/// Source: api-swr2/swr_03_1501 (international edition); SDKs 3.1.212, 2026-08-20
struct StartManualScanning {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "StartManualScanning"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/scan"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The scan was started. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Starts a scan of an artifact for vulnerabilities.
template <class Transport>
auto start_manual_scanning(Transport&& transport,
                           const StartManualScanning::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<StartManualScanning>(transport, params, options);
}

/// `GET /v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags`
///
/// Lists the tags of a repository.
///
/// The path has no project id. IAM action swr:repository:listTags.
/// Source: api-swr2/swr_03_0307, 2026-06-15 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceTags"_text,
      .method = "GET"_text,
      .path = "/v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// Whether tags of accessories, such as signatures, are listed as well. Default: true; it is documented, never
    /// sent.
    std::optional<bool> is_accessory{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "is_accessory", given.is_accessory);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tags.
  using status_2xx = rt::reply<rt::range(2), ListInstanceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tags; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tags, page.total);
  }
};

/// Lists the tags of a repository.
template <class Transport>
auto list_instance_tags(Transport&& transport,
                        const ListInstanceTags::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceTags>(transport, params, options);
}

/// `DELETE /v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags/{tag_name}`
///
/// Removes a tag.
///
/// The path has no project id.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceTag {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceTag"_text,
      .method = "DELETE"_text,
      .path = "/v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags/{tag_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The name of the tag. Length: at least 1.
    std::string tag_name = rt::left_out<Lazy, "tag_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "tag_name", given.tag_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tag was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a tag.
template <class Transport>
auto delete_instance_tag(Transport&& transport,
                         const DeleteInstanceTag::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceTag>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies`
///
/// Creates a retention policy for a namespace.
///
/// IAM action swr:repository:createRetentionPolicy.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_1301, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceRetentionPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to create.
    CreateRetentionPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceRetentionPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a retention policy for a namespace.
template <class Transport>
auto create_instance_retention_policy(Transport&& transport,
                                      const CreateInstanceRetentionPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceRetentionPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}`
///
/// Shows one retention policy.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceRetentionPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceRetentionPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one retention policy.
template <class Transport>
auto show_instance_retention_policy(Transport&& transport,
                                    const ShowInstanceRetentionPolicy::Params& params,
                                    const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceRetentionPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}`
///
/// Replaces the settings of a retention policy.
///
/// The body describes the policy completely, as for a new one.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceRetentionPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy as it should be from now on.
    UpdateRetentionPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a retention policy.
template <class Transport>
auto update_instance_retention_policy(Transport&& transport,
                                      const UpdateInstanceRetentionPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceRetentionPolicy>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}`
///
/// Removes a retention policy.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_1305; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceRetentionPolicy"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a retention policy.
template <class Transport>
auto delete_instance_retention_policy(Transport&& transport,
                                      const DeleteInstanceRetentionPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceRetentionPolicy>(transport, params, options);
}

/// `POST
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions`
///
/// Executes a retention policy now.
///
/// The reply comes before the work is done; ListInstanceRetentionPolicyExecutions tells how far it has come.
/// Note: That the work goes on after the reply is inferred from the list of executions.
/// Note: API Explorer's definitions give 200 as the status of success.
/// Source: api-swr2/swr_03_1306; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ExecuteInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteInstanceRetentionPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// How to execute it.
    ExecuteRetentionPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The execution was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteInstanceRetentionPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Executes a retention policy now.
template <class Transport>
auto execute_instance_retention_policy(Transport&& transport,
                                       const ExecuteInstanceRetentionPolicy::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteInstanceRetentionPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions`
///
/// Lists the executions of a retention policy.
///
/// IAM action swr:repository:listRetentionPolicyExecutions.
/// Note: The sample of API Explorer's definitions wraps the reply in a list; their schema does not.
/// Source: api-swr2/swr_03_1307, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceRetentionPolicyExecutions {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicyExecutions"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of executions.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPolicyExecutionsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.executions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.executions, page.total);
  }
};

/// Lists the executions of a retention policy.
template <class Transport>
auto list_instance_retention_policy_executions(Transport&& transport,
                                               const ListInstanceRetentionPolicyExecutions::Params& params,
                                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicyExecutions>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/retention/policies`
///
/// Lists the retention policies of an instance.
///
/// One call returns one page of at most `limit` policies, starting at `offset`; `total` counts those of all pages.
/// Source: api-swr2/swr_03_1302; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceRetentionPolicies {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicies"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/retention/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the policies to list.
    /// Note: Whether a part of the name is enough is not said.
    std::optional<std::string> name{};
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of policies.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPoliciesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.retentions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.retentions, page.total);
  }
};

/// Lists the retention policies of an instance.
template <class Transport>
auto list_instance_retention_policies(Transport&& transport,
                                      const ListInstanceRetentionPolicies::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicies>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks`
///
/// Lists what an execution of a retention policy did with a repository's images.
///
/// IAM action swr:repository:listRetentionPolicyExecSubTasks.
/// Source: api-swr2/swr_03_1309, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceRetentionPolicyExecSubTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicyExecSubTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the retention policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// The id of the task of that execution.
    std::int64_t task_id = rt::left_out<Lazy, "task_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_path(builder, "task_id", given.task_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of subtasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPolicyExecSubTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.sub_tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.sub_tasks, page.total);
  }
};

/// Lists what an execution of a retention policy did with a repository's images.
template <class Transport>
auto list_instance_retention_policy_exec_sub_tasks(Transport&& transport,
                                                   const ListInstanceRetentionPolicyExecSubTasks::Params& params,
                                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicyExecSubTasks>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks`
///
/// Lists what an execution of a retention policy did, repository by repository.
///
/// IAM action swr:repository:listRetentionPolicyExecTasks.
/// Source: api-swr2/swr_03_1308, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceRetentionPolicyExecTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicyExecTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the retention policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPolicyExecTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tasks, page.total);
  }
};

/// Lists what an execution of a retention policy did, repository by repository.
template <class Transport>
auto list_instance_retention_policy_exec_tasks(Transport&& transport,
                                               const ListInstanceRetentionPolicyExecTasks::Params& params,
                                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicyExecTasks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies`
///
/// Creates a signature policy for a namespace.
///
/// IAM action swr:repository:createSignPolicy.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_1202, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceSignPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to create.
    CreateSignaturePolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceSignPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a signature policy for a namespace.
template <class Transport>
auto create_instance_sign_policy(Transport&& transport,
                                 const CreateInstanceSignPolicy::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceSignPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}`
///
/// Shows one signature policy.
///
/// IAM action swr:repository:getSignPolicy.
/// Source: api-swr2/swr_03_1203, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceSignPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceSignPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one signature policy.
template <class Transport>
auto show_instance_sign_policy(Transport&& transport,
                               const ShowInstanceSignPolicy::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceSignPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}`
///
/// Replaces the settings of a signature policy.
///
/// The body describes the policy completely, as for a new one. IAM action swr:repository:updateSignPolicy.
/// Source: api-swr2/swr_03_1204, 2025-10-29; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceSignPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy as it should be from now on.
    UpdateSignaturePolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a signature policy.
template <class Transport>
auto update_instance_sign_policy(Transport&& transport,
                                 const UpdateInstanceSignPolicy::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceSignPolicy>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}`
///
/// Removes a signature policy.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_1205; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceSignPolicy"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a signature policy.
template <class Transport>
auto delete_instance_sign_policy(Transport&& transport,
                                 const DeleteInstanceSignPolicy::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceSignPolicy>(transport, params, options);
}

/// `POST
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions`
///
/// Executes a signature policy now.
///
/// The request has no body. The reply comes before the work is done; ListInstanceSignPolicyExecutions tells how far it
/// has come. IAM action swr:repository:executeSignPolicy.
/// Note: That the work goes on after the reply is inferred from the list of executions.
/// Note: API Explorer's definitions give 202 as the status of success.
/// Source: api-swr2/swr_03_1206, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ExecuteInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteInstanceSignPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The execution was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteInstanceSignPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Executes a signature policy now.
template <class Transport>
auto execute_instance_sign_policy(Transport&& transport,
                                  const ExecuteInstanceSignPolicy::Params& params,
                                  const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteInstanceSignPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions`
///
/// Lists the executions of a signature policy.
/// Source: api-swr2/swr_03_1207; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceSignPolicyExecutions {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignPolicyExecutions"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of executions.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignPolicyExecutionsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.executions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.executions, page.total);
  }
};

/// Lists the executions of a signature policy.
template <class Transport>
auto list_instance_sign_policy_executions(Transport&& transport,
                                          const ListInstanceSignPolicyExecutions::Params& params,
                                          const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignPolicyExecutions>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/signature/policies`
///
/// Lists the signature policies of an instance.
///
/// IAM action swr:repository:listSignPolicies.
/// Source: api-swr2/swr_03_1201, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceSignPolicies {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignPolicies"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/signature/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of policies.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignPoliciesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.policies; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.policies, page.total);
  }
};

/// Lists the signature policies of an instance.
template <class Transport>
auto list_instance_sign_policies(Transport&& transport,
                                 const ListInstanceSignPolicies::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignPolicies>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks`
///
/// Lists what an execution of a signature policy did, repository by repository.
/// Source: api-swr2/swr_03_1208; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceSignPolicyExecTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignPolicyExecTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the signature policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignPolicyExecTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tasks, page.total);
  }
};

/// Lists what an execution of a signature policy did, repository by repository.
template <class Transport>
auto list_instance_sign_policy_exec_tasks(Transport&& transport,
                                          const ListInstanceSignPolicyExecTasks::Params& params,
                                          const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignPolicyExecTasks>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks`
///
/// Lists what an execution of a signature policy did with a repository's images.
/// Source: api-swr2/swr_03_1209; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceSignatureExecutionSubtasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignatureExecutionSubtasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the signature policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// The id of the task of that execution.
    std::int64_t task_id = rt::left_out<Lazy, "task_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_path(builder, "task_id", given.task_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of subtasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignatureExecutionSubtasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.sub_tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.sub_tasks, page.total);
  }
};

/// Lists what an execution of a signature policy did with a repository's images.
template <class Transport>
auto list_instance_signature_execution_subtasks(Transport&& transport,
                                                const ListInstanceSignatureExecutionSubtasks::Params& params,
                                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignatureExecutionSubtasks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies`
///
/// Creates a webhook for a namespace.
///
/// IAM action swr:repository:createWebhook.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0901, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceWebhook"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The webhook to create.
    CreateWebhookPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The webhook was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceWebhookResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a webhook for a namespace.
template <class Transport>
auto create_instance_webhook(Transport&& transport,
                             const CreateInstanceWebhook::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceWebhook>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}`
///
/// Shows one webhook.
///
/// IAM action swr:repository:getWebhook.
/// Source: api-swr2/swr_03_0903, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceWebhook"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The webhook.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceWebhookResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one webhook.
template <class Transport>
auto show_instance_webhook(Transport&& transport,
                           const ShowInstanceWebhook::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceWebhook>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}`
///
/// Replaces the settings of a webhook.
///
/// The address of a target has to stay the same. IAM action swr:repository:updateWebhook.
/// Source: api-swr2/swr_03_0904, no date; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceWebhook"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The webhook as it should be from now on.
    UpdateWebhookPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The webhook was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a webhook.
template <class Transport>
auto update_instance_webhook(Transport&& transport,
                             const UpdateInstanceWebhook::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceWebhook>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}`
///
/// Removes a webhook.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0905; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceWebhook"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The webhook was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a webhook.
template <class Transport>
auto delete_instance_webhook(Transport&& transport,
                             const DeleteInstanceWebhook::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceWebhook>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}/jobs`
///
/// Lists the calls that a webhook made.
/// Source: api-swr2/swr_03_0906; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceWebhookJobs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceWebhookJobs"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}/jobs"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of jobs.
  using status_2xx = rt::reply<rt::range(2), ListInstanceWebhookJobsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.jobs; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.jobs, page.total);
  }
};

/// Lists the calls that a webhook made.
template <class Transport>
auto list_instance_webhook_jobs(Transport&& transport,
                                const ListInstanceWebhookJobs::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceWebhookJobs>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/webhook/policies`
///
/// Lists the webhooks of an instance.
///
/// One call returns one page of at most `limit` webhooks, starting at `offset`; `total` counts those of all pages.
/// Source: api-swr2/swr_03_0902; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceWebhooks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceWebhooks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/webhook/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<WebhookOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A part of the name that the webhooks must have.
    std::optional<std::string> name{};
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of webhooks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceWebhooksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.policies; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.policies, page.total);
  }
};

/// Lists the webhooks of an instance.
template <class Transport>
auto list_instance_webhooks(Transport&& transport,
                            const ListInstanceWebhooks::Params& params,
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceWebhooks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules`
///
/// Creates an immutable tag rule for a namespace.
///
/// IAM action swr:repository:createImmutableRule.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_1401, 2025-09-26; api-swr2/Permission, 2026-02-05; crate huawei-cloud-api-definitions-SWR
/// 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct CreateImmutableRule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateImmutableRule"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The rule to create.
    CreateImmutableRuleBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The rule was created.
  using status_2xx = rt::reply<rt::range(2), CreateImmutableRuleResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates an immutable tag rule for a namespace.
template <class Transport>
auto create_immutable_rule(Transport&& transport,
                           const CreateImmutableRule::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateImmutableRule>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}`
///
/// Replaces the settings of an immutable tag rule.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateImmutableRule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateImmutableRule"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the immutable tag rule.
    std::int64_t immutable_rule_id = rt::left_out<Lazy, "immutable_rule_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The rule as it should be from now on.
    UpdateImmutableRuleBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "immutable_rule_id", given.immutable_rule_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The rule was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of an immutable tag rule.
template <class Transport>
auto update_immutable_rule(Transport&& transport,
                           const UpdateImmutableRule::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateImmutableRule>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}`
///
/// Removes an immutable tag rule.
///
/// IAM action swr:repository:deleteImmutableRule.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_1404; api-swr2/Permission, 2026-02-05; crate huawei-cloud-api-definitions-SWR 0.1.20260925;
/// SDKs 3.1.212, 2026-08-20
struct DeleteImmutableRule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteImmutableRule"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the immutable tag rule.
    std::int64_t immutable_rule_id = rt::left_out<Lazy, "immutable_rule_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "immutable_rule_id", given.immutable_rule_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The rule was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes an immutable tag rule.
template <class Transport>
auto delete_immutable_rule(Transport&& transport,
                           const DeleteImmutableRule::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteImmutableRule>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/immutabletagrules`
///
/// Lists the immutable tag rules of an instance.
///
/// IAM action swr:repository:listImmutableRules.
/// Source: api-swr2/swr_03_1402, 2025-09-26; api-swr2/Permission, 2026-02-05; crate huawei-cloud-api-definitions-SWR
/// 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListImmutableRules {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListImmutableRules"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/immutabletagrules"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of rules.
  using status_2xx = rt::reply<rt::range(2), ListImmutableRulesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.immutable_rules; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.immutable_rules, page.total);
  }
};

/// Lists the immutable tag rules of an instance.
template <class Transport>
auto list_immutable_rules(Transport&& transport,
                          const ListImmutableRules::Params& params,
                          const rt::call_options& options = rt::call_options()) {
  return rt::request<ListImmutableRules>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/system/gc/schedule`
///
/// Starts a garbage collection now.
///
/// The reply comes before the work is done; ShowGcTask tells how far it has come. The service opens it to an account on
/// request, by a support ticket.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Note: API Explorer's definitions give 202 as the status of success.
/// Source: api-swr2/swr_03_1605; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ExecuteGcSchedule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteGcSchedule"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/schedule"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// How to collect.
    ExecuteScheduleRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The garbage collection was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteGcScheduleResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Starts a garbage collection now.
template <class Transport>
auto execute_gc_schedule(Transport&& transport,
                         const ExecuteGcSchedule::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteGcSchedule>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/system/gc/schedule`
///
/// Shows the schedule of garbage collection.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowGcSchedule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowGcSchedule"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/schedule"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The schedule.
  using status_2xx = rt::reply<rt::range(2), ShowGcScheduleResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows the schedule of garbage collection.
template <class Transport>
auto show_gc_schedule(Transport&& transport,
                      const ShowGcSchedule::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowGcSchedule>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/system/gc/schedule`
///
/// Sets the schedule of garbage collection.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateGcSchedule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateGcSchedule"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/schedule"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The schedule as it should be from now on.
    UpdateScheduleRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The schedule was set. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Sets the schedule of garbage collection.
template <class Transport>
auto update_gc_schedule(Transport&& transport,
                        const UpdateGcSchedule::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateGcSchedule>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/system/gc`
///
/// Lists the garbage collections of an instance.
///
/// One call returns one page of at most `limit` tasks. The next page starts at the `next_marker` of the page before;
/// the last page has none. The service opens it to an account on request, by a support ticket.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: api-swr2/swr_03_1601; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListGcTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListGcTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// Where the page begins, which is the `next_marker` of the reply before; the first page without it. Send it
    /// together with `limit`.
    std::optional<std::string> marker{};
    /// How many garbage collections to return at most. Range: at most 100. Default: 10; it is documented, never sent.
    /// Note: No source gives a lower bound here.
    std::optional<std::int32_t> limit{};
    /// The status of the garbage collections to list.
    std::optional<rt::open<GcTaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "marker", given.marker);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of garbage collections.
  using status_2xx = rt::reply<rt::range(2), ListGcTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_marker(given.marker, page.tasks, rt::inside(page.page_info, [](const auto& x) { return x.next_marker; }));
  }
};

/// Lists the garbage collections of an instance.
template <class Transport>
auto list_gc_tasks(Transport&& transport,
                   const ListGcTasks::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListGcTasks>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}`
///
/// Shows one garbage collection.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowGcTask {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowGcTask"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the garbage collection.
    std::int64_t gc_id = rt::left_out<Lazy, "gc_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "gc_id", given.gc_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The garbage collection.
  using status_2xx = rt::reply<rt::range(2), ShowGcTaskResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one garbage collection.
template <class Transport>
auto show_gc_task(Transport&& transport,
                  const ShowGcTask::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowGcTask>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}`
///
/// Stops a garbage collection.
///
/// The request has no body.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct StopGcTask {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "StopGcTask"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the garbage collection.
    std::int64_t gc_id = rt::left_out<Lazy, "gc_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "gc_id", given.gc_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The garbage collection was told to stop. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Stops a garbage collection.
template <class Transport>
auto stop_gc_task(Transport&& transport,
                  const StopGcTask::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<StopGcTask>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/domainname`
///
/// Adds a domain name to an instance.
///
/// IAM action swr:instance:addDomainName. It needs scm:cert:export as well.
/// Note: The sample of API Explorer's definitions wraps the request in a list; their schema does not.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0601, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct AddDomainName {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "AddDomainName"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The domain name to add.
    AddDomainNameRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The domain name was added.
  using status_2xx = rt::reply<rt::range(2), AddDomainNameResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds a domain name to an instance.
template <class Transport>
auto add_domain_name(Transport&& transport,
                     const AddDomainName::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<AddDomainName>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/domainname`
///
/// Lists the domain names of an instance.
/// Source: api-swr2/swr_03_0602; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListDomainNames {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListDomainNames"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the domain name to list.
    std::optional<std::string> uid{};
    /// The domain name to list.
    std::optional<std::string> domain_name{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "uid", given.uid);
    bindery_query(builder, "domain_name", given.domain_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The domain names.
  using status_2xx = rt::reply<rt::range(2), ListDomainNamesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the domain names of an instance.
template <class Transport>
auto list_domain_names(Transport&& transport,
                       const ListDomainNames::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListDomainNames>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}`
///
/// Gives a domain name another certificate.
///
/// IAM action swr:instance:updateDomainName.
/// Source: api-swr2/swr_03_0603, 2025-11-03; SDKs 3.1.212, 2026-08-20
struct UpdateDomainName {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateDomainName"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the domain name, its `uid`. Length: at least 1.
    std::string domainname_id = rt::left_out<Lazy, "domainname_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The new certificate.
    UpdateDomainNameRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "domainname_id", given.domainname_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The domain name was changed.
  using status_2xx = rt::reply<rt::range(2), UpdateDomainNameResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Gives a domain name another certificate.
template <class Transport>
auto update_domain_name(Transport&& transport,
                        const UpdateDomainName::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateDomainName>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}`
///
/// Removes a domain name from an instance.
///
/// The name that the instance has from the start cannot be removed.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0604; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteDomainName {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteDomainName"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the domain name, its `uid`. Length: at least 1.
    std::string domainname_id = rt::left_out<Lazy, "domainname_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "domainname_id", given.domainname_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The domain name was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a domain name from an instance.
template <class Transport>
auto delete_domain_name(Transport&& transport,
                        const DeleteDomainName::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteDomainName>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/long-term-credential`
///
/// Creates a long-term credential.
///
/// Only this reply holds the password. IAM action swr:instance:createLTCredential.
/// Note: The path has the singular here and the plural in the other operations.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0402, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceLtCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceLtCredential"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credential"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The credential to create.
    CreateLongTermCredentialRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The credential was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceLtCredentialResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a long-term credential.
template <class Transport>
auto create_instance_lt_credential(Transport&& transport,
                                   const CreateInstanceLtCredential::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceLtCredential>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/temp-credential`
///
/// Creates a temporary credential.
///
/// The request has no body. IAM action swr:instance:createTempCredential.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0401, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceTempCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceTempCredential"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/temp-credential"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The credential was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceTempCredentialResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a temporary credential.
template <class Transport>
auto create_instance_temp_credential(Transport&& transport,
                                     const CreateInstanceTempCredential::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceTempCredential>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}`
///
/// Lets a long-term credential be used, or not.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateInstanceLtCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceLtCredential"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the credential, its `token_id`. Length: at least 1.
    std::string credential_id = rt::left_out<Lazy, "credential_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// Whether it can be used.
    UpdateLongTermCredentialRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "credential_id", given.credential_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The credential was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lets a long-term credential be used, or not.
template <class Transport>
auto update_instance_lt_credential(Transport&& transport,
                                   const UpdateInstanceLtCredential::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceLtCredential>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}`
///
/// Removes a long-term credential.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0404; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceLtCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceLtCredential"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the credential, its `token_id`. Length: at least 1.
    std::string credential_id = rt::left_out<Lazy, "credential_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "credential_id", given.credential_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The credential was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a long-term credential.
template <class Transport>
auto delete_instance_lt_credential(Transport&& transport,
                                   const DeleteInstanceLtCredential::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceLtCredential>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/long-term-credentials`
///
/// Lists the long-term credentials of an instance.
///
/// No password is in the reply.
/// Note: The page has no `self_only`; the SDKs have it since 3.1.184, 2026-01-22.
/// Source: api-swr2/swr_03_0405, 2025-09-26; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceLtCredentials {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceLtCredentials"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credentials"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// Whether to list the caller's own credentials only, as it is unless this is given. False lists those of the whole
    /// instance and needs the role te_admin. Default: true; it is documented, never sent.
    std::optional<bool> self_only{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "self_only", given.self_only);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of credentials.
  using status_2xx = rt::reply<rt::range(2), ListInstanceLtCredentialsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.auth_tokens; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.auth_tokens, page.total);
  }
};

/// Lists the long-term credentials of an instance.
template <class Transport>
auto list_instance_lt_credentials(Transport&& transport,
                                  const ListInstanceLtCredentials::Params& params,
                                  const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceLtCredentials>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/endpoint-policy`
///
/// Opens or closes access from the internet.
///
/// ShowInstanceEndpointPolicy tells how far it has come. IAM action swr:instance:updateEndpointPolicyStatus.
/// Note: API Explorer's definitions give 202 as the status of success.
/// Source: api-swr2/swr_03_0805, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceEndpointPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceEndpointPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/endpoint-policy"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// Whether to open it.
    CreateEndpointPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// Access is being opened or closed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Opens or closes access from the internet.
template <class Transport>
auto create_instance_endpoint_policy(Transport&& transport,
                                     const CreateInstanceEndpointPolicy::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceEndpointPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/endpoint-policy`
///
/// Shows how an instance can be reached from the internet.
///
/// IAM action swr:instance:getEndpointPolicy.
/// Source: api-swr2/swr_03_0807, 2025-11-03; SDKs 3.1.212, 2026-08-20
struct ShowInstanceEndpointPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceEndpointPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/endpoint-policy"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The state and who is let in.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceEndpointPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows how an instance can be reached from the internet.
template <class Transport>
auto show_instance_endpoint_policy(Transport&& transport,
                                   const ShowInstanceEndpointPolicy::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceEndpointPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/endpoint-policy`
///
/// Replaces the list of addresses that are let in from the internet.
///
/// IAM action swr:instance:updateEndpointPolicy.
/// Note: The page gives 200 as the status of success.
/// Source: api-swr2/swr_03_0806, 2025-10-29; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceEndpointPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceEndpointPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/endpoint-policy"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// All addresses to let in.
    UpdateWhiteListRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The list was replaced. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the list of addresses that are let in from the internet.
template <class Transport>
auto update_instance_endpoint_policy(Transport&& transport,
                                     const UpdateInstanceEndpointPolicy::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceEndpointPolicy>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/internal-endpoints`
///
/// Creates access from a private network.
///
/// ShowInstanceInternalEndpoint tells how far it has come.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0801; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct CreateInstanceInternalEndpoint {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceInternalEndpoint"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The access to create.
    CreateIntranetAccessRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The access is being created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceInternalEndpointResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates access from a private network.
template <class Transport>
auto create_instance_internal_endpoint(Transport&& transport,
                                       const CreateInstanceInternalEndpoint::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceInternalEndpoint>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/internal-endpoints`
///
/// Lists the accesses from private networks.
///
/// IAM action swr:instance:listInternalEndpoints.
/// Source: api-swr2/swr_03_0802, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceInternalEndpoints {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceInternalEndpoints"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of accesses.
  using status_2xx = rt::reply<rt::range(2), ListInstanceInternalEndpointsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.internal_endpoints; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.internal_endpoints, page.total);
  }
};

/// Lists the accesses from private networks.
template <class Transport>
auto list_instance_internal_endpoints(Transport&& transport,
                                      const ListInstanceInternalEndpoints::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceInternalEndpoints>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}`
///
/// Shows one access from a private network.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceInternalEndpoint {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceInternalEndpoint"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the access from a private network. Length: at least 1.
    std::string internal_endpoints_id = rt::left_out<Lazy, "internal_endpoints_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "internal_endpoints_id", given.internal_endpoints_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The access.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceInternalEndpointResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one access from a private network.
template <class Transport>
auto show_instance_internal_endpoint(Transport&& transport,
                                     const ShowInstanceInternalEndpoint::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceInternalEndpoint>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}`
///
/// Removes access from a private network.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0804; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceInternalEndpoint {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceInternalEndpoint"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the access from a private network. Length: at least 1.
    std::string internal_endpoints_id = rt::left_out<Lazy, "internal_endpoints_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "internal_endpoints_id", given.internal_endpoints_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The access is being removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes access from a private network.
template <class Transport>
auto delete_instance_internal_endpoint(Transport&& transport,
                                       const DeleteInstanceInternalEndpoint::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceInternalEndpoint>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/create`
///
/// Adds tags to a resource.
///
/// IAM action swr:instance:createResourceTags.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0503, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceResourceTags"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/tags/create"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to add.
    CreateResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were added. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds tags to a resource.
template <class Transport>
auto create_instance_resource_tags(Transport&& transport,
                                   const CreateInstanceResourceTags::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceResourceTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/create`
///
/// Adds tags to a resource inside another one.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0509; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct CreateSubResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateSubResourceTags"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/create"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// The id of the resource inside it. Length: at least 1.
    /// Note: Whether it is the name or the number of a namespace is not said.
    std::string sub_resource_id = rt::left_out<Lazy, "sub_resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to add.
    CreateResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_path(builder, "sub_resource_id", given.sub_resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were added. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds tags to a resource inside another one.
template <class Transport>
auto create_sub_resource_tags(Transport&& transport,
                              const CreateSubResourceTags::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateSubResourceTags>(transport, params, options);
}

/// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/delete`
///
/// Removes tags from a resource.
///
/// The request has a body, unlike most with DELETE.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0504; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceResourceTags"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/tags/delete"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to remove.
    DeleteResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes tags from a resource.
template <class Transport>
auto delete_instance_resource_tags(Transport&& transport,
                                   const DeleteInstanceResourceTags::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceResourceTags>(transport, params, options);
}

/// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/delete`
///
/// Removes tags from a resource inside another one.
///
/// The request has a body, unlike most with DELETE.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0510; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteSubResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteSubResourceTags"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/delete"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// The id of the resource inside it. Length: at least 1.
    /// Note: Whether it is the name or the number of a namespace is not said.
    std::string sub_resource_id = rt::left_out<Lazy, "sub_resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to remove.
    DeleteResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_path(builder, "sub_resource_id", given.sub_resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes tags from a resource inside another one.
template <class Transport>
auto delete_sub_resource_tags(Transport&& transport,
                              const DeleteSubResourceTags::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteSubResourceTags>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/tags`
///
/// Lists the tags that the instances of a project have.
/// Source: api-swr2/swr_03_0505; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceProjectTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceProjectTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListInstanceProjectTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags that the instances of a project have.
template <class Transport>
auto list_instance_project_tags(Transport&& transport,
                                const ListInstanceProjectTags::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceProjectTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/resource-instances/filter`
///
/// Lists the resources that have given tags.
///
/// IAM action swr:instance:listResourceInstances.
/// Note: API Explorer's definitions give 200 as the status of success.
/// Source: api-swr2/swr_03_0501, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceResourceInstances {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceResourceInstances"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/resource-instances/filter"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many resources to return at most. Send it together with `offset`. Range: 1 to 200. Default: 200; it is
    /// documented, never sent.
    /// Note: The page and the SDKs do not ask here for an offset that is a multiple of the limit.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// One page of resources.
  using status_2xx = rt::reply<rt::range(2), ListInstanceResourceInstancesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the resources that have given tags.
template <class Transport>
auto list_instance_resource_instances(Transport&& transport,
                                      const ListInstanceResourceInstances::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceResourceInstances>(transport, params, options);
}

/// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags`
///
/// Lists the tags of a resource.
/// Source: api-swr2/swr_03_0506; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceResourceTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListInstanceResourceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags of a resource.
template <class Transport>
auto list_instance_resource_tags(Transport&& transport,
                                 const ListInstanceResourceTags::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceResourceTags>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces-tags`
///
/// Lists the tags that the namespaces of an instance have.
/// Source: api-swr2/swr_03_0511; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListNamespaceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListNamespaceTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces-tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListNamespaceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags that the namespaces of an instance have.
template <class Transport>
auto list_namespace_tags(Transport&& transport,
                         const ListNamespaceTags::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<ListNamespaceTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/filter`
///
/// Lists the resources inside another one that have given tags.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListSubResourceInstances {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListSubResourceInstances"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/filter"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many resources to return at most. Send it together with `offset`. Range: 1 to 200. Default: 200; it is
    /// documented, never sent.
    /// Note: The page and the SDKs do not ask here for an offset that is a multiple of the limit.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// One page of resources.
  using status_2xx = rt::reply<rt::range(2), ListSubResourceInstancesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the resources inside another one that have given tags.
template <class Transport>
auto list_sub_resource_instances(Transport&& transport,
                                 const ListSubResourceInstances::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListSubResourceInstances>(transport, params, options);
}

/// `GET /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags`
///
/// Lists the tags of a resource inside another one.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListSubResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListSubResourceTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// The id of the resource inside it. Length: at least 1.
    /// Note: Whether it is the name or the number of a namespace is not said.
    std::string sub_resource_id = rt::left_out<Lazy, "sub_resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_path(builder, "sub_resource_id", given.sub_resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListSubResourceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags of a resource inside another one.
template <class Transport>
auto list_sub_resource_tags(Transport&& transport,
                            const ListSubResourceTags::Params& params,
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ListSubResourceTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/resource-instances/count`
///
/// Counts the resources that have given tags.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceResourceInstancesCount {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceResourceInstancesCount"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/resource-instances/count"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// How many there are.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceResourceInstancesCountResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Counts the resources that have given tags.
template <class Transport>
auto show_instance_resource_instances_count(Transport&& transport,
                                            const ShowInstanceResourceInstancesCount::Params& params,
                                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceResourceInstancesCount>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/count`
///
/// Counts the resources inside another one that have given tags.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowSubResourceInstancesCount {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowSubResourceInstancesCount"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/count"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// How many there are.
  using status_2xx = rt::reply<rt::range(2), ShowSubResourceInstancesCountResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Counts the resources inside another one that have given tags.
template <class Transport>
auto show_sub_resource_instances_count(Transport&& transport,
                                       const ShowSubResourceInstancesCount::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowSubResourceInstancesCount>(transport, params, options);
}

}  // namespace huaweicloud::swr::inline d_b246be6a

#endif  // BINDERY_API_HUAWEICLOUD_SWR

// Huawei Cloud IAM v3, bound by bindery 0.1.0 from iam.yaml (9336cb46).
// Do not edit: change the description and run bindery again.
// Tokens, projects and temporary access keys.
//
// IAM tells who a caller is. This description covers what a program needs in order to call other services: tokens and
// their check and revocation, the projects that a user can work in, and access keys that expire. IAM calls an account a
// domain.
//
// Server: https://iam.{region}.myhuaweicloud.com (Every known region but eu-west-101. A token from here is good in this
// region only.)
// Server: https://iam.myhuaweicloud.com (All regions. A token from here is good everywhere.)
// Server: https://iam.eu-west-101.myhuaweicloud.eu (Region eu-west-101, whose name ends in .eu.)
// Note: The token and project calls are those of Keystone and work with one. Members that only Keystone has are left
// out, unless a request needs them. A member of a reply is required where the definitions require it and Keystone
// always sends it.
// Note: The SDKs have one model for each place where the same few fields occur, 77 for these calls; here one model
// serves all places.
// Source: api-iam/iam_30_0001, 30_0003, 30_0004, 03_0006, 04_0002, 04_0101, 06_0001 and 06_0003, revisions up to
// 2025-12-27
// Source: SDK for Python 3.1.219; crate huawei-cloud-api-definitions-IAM 0.1.20261016, which republishes the
// definitions of API Explorer
// Source: OpenStack Keystone, commit 30ef2ffa6, 2026-07-17
//
//   namespace iam = huaweicloud::iam;
//   auto outcome = iam::keystone_create_user_token_by_password(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#if defined(BINDERY_API_HUAWEICLOUD_IAM) && BINDERY_API_HUAWEICLOUD_IAM != 0x131894a8
#error "huaweicloud::iam is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_HUAWEICLOUD_IAM
#define BINDERY_API_HUAWEICLOUD_IAM 0x131894a8

namespace huaweicloud::iam::inline d_131894a8 {

namespace rt = ::bindery::v1_319a8938;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://iam.{region}.myhuaweicloud.com"_text;

/// A way to log in.
///
/// - `password`: a user's name and password.
/// - `totp`: a passcode of the user's virtual MFA device, beside the password.
/// - `assume_role`: an agency of an account, with a token or key that may act for it.
/// - `token`: a token that the caller has.
/// Note: Keystone has more of them, and no `assume_role`.
enum class AuthMethod { password, totp, assume_role, token };
constexpr auto bindery_words(AuthMethod) { return rt::names{"password", "totp", "assume_role", "token"}; }

/// The account that a user belongs to.
struct UserDomain {
  /// The name of the account.
  std::string name{};

  friend bool operator==(const UserDomain&, const UserDomain&) = default;
  friend constexpr auto bindery_names(const UserDomain*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UserDomain*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

/// A user with their password.
/// Note: Keystone also takes a user's id in place of name and domain.
struct PasswordUser {
  /// The name of the IAM user.
  std::string name{};
  /// The password.
  rt::secret password{};
  UserDomain domain{};

  friend bool operator==(const PasswordUser&, const PasswordUser&) = default;
  friend constexpr auto bindery_names(const PasswordUser*) { return rt::names{"name", "password", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PasswordUser*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.password);
      default: return use(self.domain);
    }
  }
};

/// Logging in by password.
struct PasswordMethod {
  PasswordUser user{};

  friend bool operator==(const PasswordMethod&, const PasswordMethod&) = default;
  friend constexpr auto bindery_names(const PasswordMethod*) { return rt::names{"user"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PasswordMethod*, Self& self, std::size_t, Use&& use) {
    return use(self.user);
  }
};

/// A user with the passcode of the moment.
struct TotpUser {
  /// The id of the IAM user, whose virtual MFA device must be bound and asked for at login.
  std::string id{};
  /// What the virtual MFA device shows.
  rt::secret passcode{};

  friend bool operator==(const TotpUser&, const TotpUser&) = default;
  friend constexpr auto bindery_names(const TotpUser*) { return rt::names{"id", "passcode"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TotpUser*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.passcode);
    }
  }
};

/// Logging in by passcode, beside the password.
struct TotpMethod {
  TotpUser user{};

  friend bool operator==(const TotpMethod&, const TotpMethod&) = default;
  friend constexpr auto bindery_names(const TotpMethod*) { return rt::names{"user"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TotpMethod*, Self& self, std::size_t, Use&& use) {
    return use(self.user);
  }
};

/// Logging in as an agency. One of `domain_id` and `domain_name` has to be there.
struct AssumeRoleMethod {
  /// The id of the account that made the agency.
  std::optional<std::string> domain_id{};
  /// The name of the account that made the agency.
  std::optional<std::string> domain_name{};
  /// The name of the agency.
  std::string agency_name{};

  friend bool operator==(const AssumeRoleMethod&, const AssumeRoleMethod&) = default;
  friend constexpr auto bindery_names(const AssumeRoleMethod*) {
    return rt::names{"domain_id", "domain_name", "agency_name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeRoleMethod*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.domain_id);
      case 1: return use(self.domain_name);
      default: return use(self.agency_name);
    }
  }
};

/// Logging in by token, to get one with another scope.
/// Note: IAM documents it for the tokens of federated users that have no scope yet; Keystone takes any token.
struct TokenMethod {
  /// The token.
  rt::secret id{};

  friend bool operator==(const TokenMethod&, const TokenMethod&) = default;
  friend constexpr auto bindery_names(const TokenMethod*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenMethod*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// Who logs in. Every method has a member of its own name, which has to be there for it.
/// Note: The SDKs have a model per method, where the member of the method is required.
struct TokenIdentity {
  /// `password`, `password` and `totp`, `assume_role`, or `token`. Items: at least 1.
  std::vector<rt::open<AuthMethod>> methods{};
  std::optional<PasswordMethod> password{};
  std::optional<TotpMethod> totp{};
  std::optional<AssumeRoleMethod> assume_role{};
  std::optional<TokenMethod> token{};

  friend bool operator==(const TokenIdentity&, const TokenIdentity&) = default;
  friend constexpr auto bindery_names(const TokenIdentity*) {
    return rt::names{"methods", "password", "totp", "assume_role", "token"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenIdentity*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.methods);
      case 1: return use(self.password);
      case 2: return use(self.totp);
      case 3: return use(self.assume_role);
      default: return use(self.token);
    }
  }
};

/// An account, by id or by name.
struct ScopeDomain {
  /// The id of the account.
  std::optional<std::string> id{};
  /// The name of the account.
  std::optional<std::string> name{};

  friend bool operator==(const ScopeDomain&, const ScopeDomain&) = default;
  friend constexpr auto bindery_names(const ScopeDomain*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScopeDomain*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// A project, by id or by name.
struct ScopeProject {
  /// The id of the project.
  std::optional<std::string> id{};
  /// The name of the project, such as the id of a region.
  std::optional<std::string> name{};
  /// The account that the project belongs to. IAM does not need it; Keystone does, when the project is given by name.
  /// Note: The SDKs have it in the request by token only.
  std::optional<ScopeDomain> domain{};

  friend bool operator==(const ScopeProject&, const ScopeProject&) = default;
  friend constexpr auto bindery_names(const ScopeProject*) { return rt::names{"id", "name", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScopeProject*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      default: return use(self.domain);
    }
  }
};

/// What the token is good for: a project, which services of a region ask for, or the account, which global services ask
/// for. When both are there the project counts; when none is, the account.
/// Note: Keystone refuses a scope that has both or none.
struct TokenScope {
  std::optional<ScopeProject> project{};
  std::optional<ScopeDomain> domain{};

  friend bool operator==(const TokenScope&, const TokenScope&) = default;
  friend constexpr auto bindery_names(const TokenScope*) { return rt::names{"project", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenScope*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.project);
      default: return use(self.domain);
    }
  }
};

/// Who logs in, and what for.
/// Note: Keystone can do without a scope.
struct TokenAuth {
  TokenIdentity identity{};
  TokenScope scope{};

  friend bool operator==(const TokenAuth&, const TokenAuth&) = default;
  friend constexpr auto bindery_names(const TokenAuth*) { return rt::names{"identity", "scope"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenAuth*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.identity);
      default: return use(self.scope);
    }
  }
};

/// A request for a token.
struct CreateTokenRequestBody {
  TokenAuth auth{};

  friend bool operator==(const CreateTokenRequestBody&, const CreateTokenRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateTokenRequestBody*) { return rt::names{"auth"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateTokenRequestBody*, Self& self, std::size_t, Use&& use) {
    return use(self.auth);
  }
};

/// An account.
struct Domain {
  /// The id of the account.
  std::string id{};
  /// The name of the account.
  std::string name{};

  friend bool operator==(const Domain&, const Domain&) = default;
  friend constexpr auto bindery_names(const Domain*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Domain*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// A group of users.
struct FederationGroup {
  /// The id of the group.
  std::string id{};
  /// The name of the group.
  /// Note: The SDKs require it; Keystone sends the id alone.
  std::optional<std::string> name{};

  friend bool operator==(const FederationGroup&, const FederationGroup&) = default;
  friend constexpr auto bindery_names(const FederationGroup*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const FederationGroup*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// An identity provider.
struct IdentityProvider {
  /// The id of the identity provider.
  std::string id{};

  friend bool operator==(const IdentityProvider&, const IdentityProvider&) = default;
  friend constexpr auto bindery_names(const IdentityProvider*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const IdentityProvider*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// The protocol that an identity provider speaks.
struct FederationProtocol {
  /// The id of the protocol, such as `saml`.
  std::string id{};

  friend bool operator==(const FederationProtocol&, const FederationProtocol&) = default;
  friend constexpr auto bindery_names(const FederationProtocol*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const FederationProtocol*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// Where a user of another identity provider comes from.
struct Federation {
  /// The groups of IAM that the user counts to.
  std::vector<FederationGroup> groups{};
  IdentityProvider identity_provider{};
  FederationProtocol protocol{};

  friend bool operator==(const Federation&, const Federation&) = default;
  friend constexpr auto bindery_names(const Federation*) {
    return rt::names{"groups", "identity_provider", "protocol"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Federation*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.groups);
      case 1: return use(self.identity_provider);
      default: return use(self.protocol);
    }
  }
};

/// A user. For an agency, its account and its name.
struct TokenUser {
  /// The id of the user or agency.
  std::string id{};
  /// The name of the user; for an agency, the name of its account, `/` and its name.
  std::string name{};
  Domain domain{};
  /// When the password ends, in UTC, in the form of `expires_at`. Empty or null when it does not.
  /// Note: The SDKs require it, but for agencies. IAM's text for never is an empty one; Keystone sends null.
  std::optional<rt::nullable<std::string>> password_expires_at{};
  /// Where the user comes from, if not from IAM.
  std::optional<Federation> OS_FEDERATION{};

  friend bool operator==(const TokenUser&, const TokenUser&) = default;
  friend constexpr auto bindery_names(const TokenUser*) {
    return rt::names{"id", "name", "domain", "password_expires_at", "OS-FEDERATION"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenUser*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.domain);
      case 3: return use(self.password_expires_at);
      default: return use(self.OS_FEDERATION);
    }
  }
};

/// A project with its account.
struct TokenProject {
  /// The id of the project.
  std::string id{};
  /// The name of the project.
  std::string name{};
  Domain domain{};

  friend bool operator==(const TokenProject&, const TokenProject&) = default;
  friend constexpr auto bindery_names(const TokenProject*) { return rt::names{"id", "name", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenProject*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      default: return use(self.domain);
    }
  }
};

/// A set of rights.
struct Role {
  /// `0` in the replies of IAM, which do not tell it.
  std::string id{};
  /// The name of the role.
  std::string name{};

  friend bool operator==(const Role&, const Role&) = default;
  friend constexpr auto bindery_names(const Role*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Role*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// An address of a service.
struct CatalogEndpoint {
  /// The address.
  std::string url{};
  /// The name of the region, or `*` for all.
  /// Note: Null in a Keystone that knows no region.
  rt::nullable<std::string> region{};
  /// The id of the region, or `*` for all.
  /// Note: Null in a Keystone that knows no region.
  rt::nullable<std::string> region_id{};
  /// Who can use the address; `public` is for everybody.
  std::string interface_{};
  /// The id of the address.
  std::string id{};

  friend bool operator==(const CatalogEndpoint&, const CatalogEndpoint&) = default;
  friend constexpr auto bindery_names(const CatalogEndpoint*) {
    return rt::names{"url", "region", "region_id", "interface", "id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CatalogEndpoint*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.url);
      case 1: return use(self.region);
      case 2: return use(self.region_id);
      case 3: return use(self.interface_);
      default: return use(self.id);
    }
  }
};

/// A service and its addresses.
struct CatalogService {
  /// The service that it is, such as `iam`.
  std::string type{};
  /// The id of the service.
  std::string id{};
  /// The name of the service.
  std::string name{};
  /// Its addresses.
  std::vector<CatalogEndpoint> endpoints{};

  friend bool operator==(const CatalogService&, const CatalogService&) = default;
  friend constexpr auto bindery_names(const CatalogService*) { return rt::names{"type", "id", "name", "endpoints"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CatalogService*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.id);
      case 2: return use(self.name);
      default: return use(self.endpoints);
    }
  }
};

/// Who acts for an agency.
struct AssumedBy {
  TokenUser user{};

  friend bool operator==(const AssumedBy&, const AssumedBy&) = default;
  friend constexpr auto bindery_names(const AssumedBy*) { return rt::names{"user"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumedBy*, Self& self, std::size_t, Use&& use) {
    return use(self.user);
  }
};

/// What a token stands for.
/// Note: The SDKs have it as TokenResult, AgencyTokenResult and ScopeTokenResult.
struct Token {
  /// How the user logged in.
  std::vector<rt::open<AuthMethod>> methods{};
  /// When the token ends, in UTC, as text such as `2026-01-04T09:05:22.701000Z`.
  std::string expires_at{};
  /// When the token was made, in the form of `expires_at`.
  std::string issued_at{};
  TokenUser user{};
  /// The project that the token is good for, if it is good for one.
  std::optional<TokenProject> project{};
  /// The account that the token is good for, if it is good for one.
  std::optional<Domain> domain{};
  /// What the user may do.
  /// Note: The SDKs require it. A token of Keystone that has no scope has none.
  std::optional<std::vector<Role>> roles{};
  /// The services and their addresses. Left out when `nocatalog` was asked for.
  /// Note: The SDKs require it in some of their models, which cannot hold with `nocatalog`.
  std::optional<std::vector<CatalogService>> catalog{};
  /// Who acts for the agency, if the token is that of an agency.
  std::optional<AssumedBy> assumed_by{};

  friend bool operator==(const Token&, const Token&) = default;
  friend constexpr auto bindery_names(const Token*) {
    return rt::names{"methods", "expires_at", "issued_at", "user", "project", "domain", "roles", "catalog", "assumed_by"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Token*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.methods);
      case 1: return use(self.expires_at);
      case 2: return use(self.issued_at);
      case 3: return use(self.user);
      case 4: return use(self.project);
      case 5: return use(self.domain);
      case 6: return use(self.roles);
      case 7: return use(self.catalog);
      default: return use(self.assumed_by);
    }
  }
};

/// What a token stands for. The token itself is in the header X-Subject-Token.
struct TokenResponse {
  Token token{};

  friend bool operator==(const TokenResponse&, const TokenResponse&) = default;
  friend constexpr auto bindery_names(const TokenResponse*) { return rt::names{"token"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.token);
  }
};

/// Addresses of a thing or a list.
/// Note: The SDKs have it as Links, with all three required, and as LinksSelf, with `self` alone. Keystone's projects
/// have `self` alone where IAM's have all three.
struct Links {
  /// The address of the thing or list itself.
  std::string self{};
  /// The address of the previous page. Null when there is none.
  std::optional<rt::nullable<std::string>> previous{};
  /// The address of the next page. Null when there is none.
  std::optional<rt::nullable<std::string>> next{};

  friend bool operator==(const Links&, const Links&) = default;
  friend constexpr auto bindery_names(const Links*) { return rt::names{"self", "previous", "next"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Links*, Self& self_1, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self_1.self);
      case 1: return use(self_1.previous);
      default: return use(self_1.next);
    }
  }
};

/// A project.
/// Note: The SDKs have it as ProjectResult and AuthProjectResult.
struct Project {
  /// The id of the project, which the paths of other services ask for.
  std::string id{};
  /// The name of the project; for the one that comes with a region, the region's id.
  std::string name{};
  /// A text for people.
  /// Note: Null is Keystone's only.
  rt::nullable<std::string> description{};
  /// The id of the account.
  /// Note: Null is Keystone's only, for the project that stands for an account.
  rt::nullable<std::string> domain_id{};
  /// The project of the region, for a project that a user made; the id of the account, for the project of a region.
  /// Note: Null is Keystone's only, for the project that stands for an account.
  rt::nullable<std::string> parent_id{};
  /// Whether the project can be used.
  bool enabled{};
  /// False in IAM.
  bool is_domain{};
  Links links{};

  friend bool operator==(const Project&, const Project&) = default;
  friend constexpr auto bindery_names(const Project*) {
    return rt::names{"id", "name", "description", "domain_id", "parent_id", "enabled", "is_domain", "links"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Project*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.domain_id);
      case 4: return use(self.parent_id);
      case 5: return use(self.enabled);
      case 6: return use(self.is_domain);
      default: return use(self.links);
    }
  }
};

/// Projects.
struct ListProjectsResponse {
  /// The projects.
  std::vector<Project> projects{};
  Links links{};

  friend bool operator==(const ListProjectsResponse&, const ListProjectsResponse&) = default;
  friend constexpr auto bindery_names(const ListProjectsResponse*) { return rt::names{"projects", "links"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListProjectsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.projects);
      default: return use(self.links);
    }
  }
};

/// How long a key of the caller's own is to live.
struct TemporaryKeyToken {
  /// The caller's token. The header X-Auth-Token is the way to send it; this member is on its way out. Deprecated.
  std::optional<rt::secret> id{};
  /// How long the key is to live, in seconds, from 15 minutes to 24 hours. Range: 900 to 86400. Default: 900; it is
  /// documented, never sent.
  std::optional<std::int32_t> duration_seconds{};

  friend bool operator==(const TemporaryKeyToken&, const TemporaryKeyToken&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyToken*) { return rt::names{"id", "duration_seconds"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyToken*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.duration_seconds);
    }
  }
};

/// Who uses the key, for the records.
struct SessionUser {
  /// A name of 5 to 64 characters out of letters, digits, `-` and `_`, a letter first. Length: 5 to 64.
  std::optional<std::string> name{};

  friend bool operator==(const SessionUser&, const SessionUser&) = default;
  friend constexpr auto bindery_names(const SessionUser*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SessionUser*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

/// The agency whose key it is to be. One of `domain_id` and `domain_name` has to be there.
struct TemporaryKeyAgency {
  /// The id of the account that made the agency.
  std::optional<std::string> domain_id{};
  /// The name of the account that made the agency.
  std::optional<std::string> domain_name{};
  /// The name of the agency.
  std::string agency_name{};
  /// How long the key is to live, in seconds, from 15 minutes to 24 hours. Range: 900 to 86400. Default: 900; it is
  /// documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  std::optional<SessionUser> session_user{};

  friend bool operator==(const TemporaryKeyAgency&, const TemporaryKeyAgency&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyAgency*) {
    return rt::names{"domain_id", "domain_name", "agency_name", "duration_seconds", "session_user"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyAgency*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.domain_id);
      case 1: return use(self.domain_name);
      case 2: return use(self.agency_name);
      case 3: return use(self.duration_seconds);
      default: return use(self.session_user);
    }
  }
};

/// What a statement does.
///
/// - `Allow`: it allows.
/// - `Deny`: it denies.
/// Note: The SDK for Python reads it as plain text.
enum class PolicyEffect { Allow, Deny };
constexpr auto bindery_words(PolicyEffect) { return rt::names{"Allow", "Deny"}; }

/// A statement of a policy.
struct PolicyStatement {
  rt::open<PolicyEffect> Effect{};
  /// The actions, as service, kind of resource and operation with `:` between them, such as `obs:object:GetObject`.
  std::vector<std::string> Action{};
  /// The resources, as service, region, account, kind and path with `:` between them; `*` stands for any.
  std::optional<std::vector<std::string>> Resource{};
  /// The values that make the statement hold, by operator and by key.
  std::optional<std::map<std::string, std::map<std::string, std::vector<std::string>>>> Condition{};

  friend bool operator==(const PolicyStatement&, const PolicyStatement&) = default;
  friend constexpr auto bindery_names(const PolicyStatement*) {
    return rt::names{"Effect", "Action", "Resource", "Condition"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PolicyStatement*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.Effect);
      case 1: return use(self.Action);
      case 2: return use(self.Resource);
      default: return use(self.Condition);
    }
  }
};

/// What a key may do.
struct Policy {
  /// `1.1`, the language that statements are written in. Default: `1.1`; it is documented, never sent.
  std::string Version{};
  /// The statements; one that denies wins over one that allows.
  std::vector<PolicyStatement> Statement{};

  friend bool operator==(const Policy&, const Policy&) = default;
  friend constexpr auto bindery_names(const Policy*) { return rt::names{"Version", "Statement"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Policy*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.Version);
      default: return use(self.Statement);
    }
  }
};

/// Whose key it is to be, and what it may do.
/// Note: The SDKs have a model per method, and require the agency in the second.
struct TemporaryKeyIdentity {
  /// Either `token` or `assume_role`. Items: 1.
  std::vector<rt::open<AuthMethod>> methods{};
  /// How long the key is to live, with the method `token`.
  std::optional<TemporaryKeyToken> token{};
  /// The agency. Has to be there with the method `assume_role`.
  std::optional<TemporaryKeyAgency> assume_role{};
  /// Narrows what the key may do. Only OBS looks at it.
  std::optional<Policy> policy{};

  friend bool operator==(const TemporaryKeyIdentity&, const TemporaryKeyIdentity&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyIdentity*) {
    return rt::names{"methods", "token", "assume_role", "policy"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyIdentity*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.methods);
      case 1: return use(self.token);
      case 2: return use(self.assume_role);
      default: return use(self.policy);
    }
  }
};

/// Whose key it is to be.
struct TemporaryKeyAuth {
  TemporaryKeyIdentity identity{};

  friend bool operator==(const TemporaryKeyAuth&, const TemporaryKeyAuth&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyAuth*) { return rt::names{"identity"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyAuth*, Self& self, std::size_t, Use&& use) {
    return use(self.identity);
  }
};

/// A request for an access key that expires.
struct CreateTemporaryAccessKeyRequestBody {
  TemporaryKeyAuth auth{};

  friend bool operator==(const CreateTemporaryAccessKeyRequestBody&,
                         const CreateTemporaryAccessKeyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateTemporaryAccessKeyRequestBody*) { return rt::names{"auth"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateTemporaryAccessKeyRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.auth);
  }
};

/// An access key that expires.
struct TemporaryCredential {
  /// The access key.
  std::string access{};
  /// The secret key.
  rt::secret secret{};
  /// The security token, which every request that the key signs sends as X-Security-Token.
  rt::secret securitytoken{};
  /// When the key ends, in UTC, as text such as `2026-01-08T03:50:07.574000Z`.
  std::string expires_at{};

  friend bool operator==(const TemporaryCredential&, const TemporaryCredential&) = default;
  friend constexpr auto bindery_names(const TemporaryCredential*) {
    return rt::names{"access", "secret", "securitytoken", "expires_at"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryCredential*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.access);
      case 1: return use(self.secret);
      case 2: return use(self.securitytoken);
      default: return use(self.expires_at);
    }
  }
};

/// An access key that expires.
struct CreateTemporaryAccessKeyResponse {
  TemporaryCredential credential{};

  friend bool operator==(const CreateTemporaryAccessKeyResponse&, const CreateTemporaryAccessKeyResponse&) = default;
  friend constexpr auto bindery_names(const CreateTemporaryAccessKeyResponse*) { return rt::names{"credential"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateTemporaryAccessKeyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.credential);
  }
};

/// What went wrong, in the form of Keystone.
struct KeystoneError {
  /// The status of the reply.
  /// Note: Other services have a text in the same place.
  std::optional<std::int32_t> code{};
  /// What went wrong, for people.
  std::optional<std::string> message{};
  /// The name of the status.
  std::optional<std::string> title{};

  friend bool operator==(const KeystoneError&, const KeystoneError&) = default;
  friend constexpr auto bindery_names(const KeystoneError*) { return rt::names{"code", "message", "title"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const KeystoneError*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.code);
      case 1: return use(self.message);
      default: return use(self.title);
    }
  }
};

/// What the service says about a request that failed. Calls under /v3 answer with `error`; those under /v3.0 and the
/// gateway in front with `error_code` and `error_msg`.
/// Note: The definitions show the first form for the token calls and no body for the others. A proxy on the way may
/// answer with anything, such as a page of HTML.
struct ErrorBody {
  std::optional<KeystoneError> error{};
  /// The code to look up or to report, such as `IAM.0011`. Codes of the gateway begin with `APIGW.`.
  std::optional<std::string> error_code{};
  /// What went wrong, for people.
  std::optional<std::string> error_msg{};
  /// Why access was denied, encrypted. The decode-authorization-message operation of the STS service turns it into
  /// plain text. It comes with authorization failures only.
  std::optional<std::string> encoded_authorization_message{};
  /// The gateway's id for the call.
  std::optional<std::string> request_id{};

  friend bool operator==(const ErrorBody&, const ErrorBody&) = default;
  friend constexpr auto bindery_names(const ErrorBody*) {
    return rt::names{"error", "error_code", "error_msg", "encoded_authorization_message", "request_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ErrorBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.error);
      case 1: return use(self.error_code);
      case 2: return use(self.error_msg);
      case 3: return use(self.encoded_authorization_message);
      default: return use(self.request_id);
    }
  }
};

/// `https://iam.{region}.myhuaweicloud.com`: Every known region but eu-west-101. A token from here is good in this
/// region only.
struct ServerUrl {
  /// The region's id.
  std::string region{"cn-north-4"};

  std::string url() const {
    return "https://iam." + region + ".myhuaweicloud.com";
  }
};

/// `https://iam.myhuaweicloud.com`: All regions. A token from here is good everywhere.
struct ServerUrl2 {
  std::string url() const {
    return "https://iam.myhuaweicloud.com";
  }
};

/// `https://iam.eu-west-101.myhuaweicloud.eu`: Region eu-west-101, whose name ends in .eu.
struct ServerUrl3 {
  std::string url() const {
    return "https://iam.eu-west-101.myhuaweicloud.eu";
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A token of IAM. It lives for 24 hours.
///
/// A key in the header `X-Auth-Token`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> token{
    .scheme = "token"_text, .where = "header"_text, .name = "X-Auth-Token"_text};

/// A signature made with an access key and a secret key, SDK-HMAC-SHA256. It covers the header X-Sdk-Date, which goes
/// with it; temporary keys send X-Security-Token as well.
///
/// A key in the header `Authorization`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> signing{
    .scheme = "signing"_text, .where = "header"_text, .name = "Authorization"_text};

}  // namespace security

/// Headers of replies.
struct XSubjectTokenXIAMTraceIdHeaders {
  /// The token. Header `X-Subject-Token`.
  std::optional<rt::secret> x_subject_token{};
  /// IAM's id for this call, which its support asks for. Header `X-IAM-Trace-Id`.
  /// Note: No page documents the header; the SDKs quote it when a project cannot be found.
  std::optional<std::string> x_iam_trace_id{};

  friend bool operator==(const XSubjectTokenXIAMTraceIdHeaders&, const XSubjectTokenXIAMTraceIdHeaders&) = default;
  friend constexpr auto bindery_names(const XSubjectTokenXIAMTraceIdHeaders*) {
    return rt::names{"X-Subject-Token", "X-IAM-Trace-Id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XSubjectTokenXIAMTraceIdHeaders*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.x_subject_token);
      default: return use(self.x_iam_trace_id);
    }
  }
};

/// Headers of replies.
struct XRequestIdXIAMTraceIdHeaders {
  /// The service's id for this call, which its support asks for. Header `X-Request-Id`.
  /// Note: No page documents the header; the SDKs take the request id of an error from it.
  std::optional<std::string> x_request_id{};
  /// IAM's id for this call, which its support asks for. Header `X-IAM-Trace-Id`.
  /// Note: No page documents the header; the SDKs quote it when a project cannot be found.
  std::optional<std::string> x_iam_trace_id{};

  friend bool operator==(const XRequestIdXIAMTraceIdHeaders&, const XRequestIdXIAMTraceIdHeaders&) = default;
  friend constexpr auto bindery_names(const XRequestIdXIAMTraceIdHeaders*) {
    return rt::names{"X-Request-Id", "X-IAM-Trace-Id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XRequestIdXIAMTraceIdHeaders*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.x_request_id);
      default: return use(self.x_iam_trace_id);
    }
  }
};

/// `POST /v3/auth/tokens`
///
/// Gets a token, by password or in one of the other ways to log in.
///
/// The header X-Subject-Token of the reply is the token; other calls send it as X-Auth-Token. It lives for 24 hours, a
/// new one does not end an old one, and it dies within half an hour when the password, the keys or the rights of the
/// user change. Keep it instead of asking for one per call.
/// Note: The documentation has four operations for this method and path, which differ in the body: by password, by
/// password and passcode (KeystoneCreateUserTokenByPasswordAndMfa), by agency (KeystoneCreateAgencyToken) and by token
/// (KeystoneCreateScopedToken). A description can have one, so this one has the name of the first and the members of
/// all.
/// Note: The SDKs send the content type application/json;charset=UTF-8. Plain application/json says the same.
/// Note: A token from Keystone lives for an hour unless it is set up otherwise.
/// Source: api-iam/iam_30_0001, iam_03_0006 and iam_30_0003, 2025-12-27
struct KeystoneCreateUserTokenByPassword {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{""_text, 0}, {"token"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneCreateUserTokenByPassword"_text,
      .method = "POST"_text,
      .path = "/v3/auth/tokens"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// Any text but an empty one leaves the catalog, which is long, out of the reply. Length: at least 1.
    /// Note: To Keystone its mere presence counts.
    std::optional<std::string> nocatalog{};
    /// The caller's token, for `assume_role` only. Its user must be allowed to act for the agency. Header
    /// `X-Auth-Token`.
    std::optional<rt::secret> x_auth_token{};
    /// Who logs in, how, and what for.
    CreateTokenRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "nocatalog", given.nocatalog);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The token.
  using status_201 = rt::reply<201, TokenResponse, XSubjectTokenXIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_201, status_400, status_401, status_403, status_404, status_500, status_503>;
};

/// Gets a token, by password or in one of the other ways to log in.
template <class Transport>
auto keystone_create_user_token_by_password(Transport&& transport,
                                            const KeystoneCreateUserTokenByPassword::Params& params,
                                            const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneCreateUserTokenByPassword>(transport, params, options);
}

/// `GET /v3/auth/tokens`
///
/// Checks a token and tells what it stands for.
///
/// A user can check their own token, an administrator those of the account's users. A token that has ended is not
/// found.
/// Source: api-iam/iam_30_0004, 2025-12-27
struct KeystoneValidateToken {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneValidateToken"_text,
      .method = "GET"_text,
      .path = "/v3/auth/tokens"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The token that is meant. Header `X-Subject-Token`.
    rt::secret x_subject_token = rt::left_out<Lazy, "x_subject_token">();
    /// Any text but an empty one leaves the catalog, which is long, out of the reply. Length: at least 1.
    /// Note: To Keystone its mere presence counts.
    std::optional<std::string> nocatalog{};
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Subject-Token", given.x_subject_token);
    bindery_query(builder, "nocatalog", given.nocatalog);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The token is good.
  using status_200 = rt::reply<200, TokenResponse, XSubjectTokenXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_200, status_401, status_403, status_404, status_500>;
};

/// Checks a token and tells what it stands for.
template <class Transport>
auto keystone_validate_token(Transport&& transport,
                             const KeystoneValidateToken::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneValidateToken>(transport, params, options);
}

/// `DELETE /v3/auth/tokens`
///
/// Ends a token before its time.
///
/// A user can end their own token, an administrator those of the account's users.
/// Note: Only the editions for my-kualalumpur-1 and for Open Telekom Cloud document this call. It is in Keystone, but
/// neither in the SDKs nor in the definitions of API Explorer; whether IAM's other regions answer it is not known. Its
/// operationId is this description's own.
/// Source: my-kualalumpur-1-api-iam/iam_02_0063, and the same page of Open Telekom Cloud
struct KeystoneRevokeToken {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneRevokeToken"_text,
      .method = "DELETE"_text,
      .path = "/v3/auth/tokens"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The token that is meant. Header `X-Subject-Token`.
    rt::secret x_subject_token = rt::left_out<Lazy, "x_subject_token">();
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Subject-Token", given.x_subject_token);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The token has ended. The reply has no content.
  using status_204 = rt::reply<204>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_204, status_400, status_401, status_403, status_404, status_503>;
};

/// Ends a token before its time.
template <class Transport>
auto keystone_revoke_token(Transport&& transport,
                           const KeystoneRevokeToken::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneRevokeToken>(transport, params, options);
}

/// Headers of replies.
struct XIAMTraceIdHeaders {
  /// IAM's id for this call, which its support asks for. Header `X-IAM-Trace-Id`.
  /// Note: No page documents the header; the SDKs quote it when a project cannot be found.
  std::optional<std::string> x_iam_trace_id{};

  friend bool operator==(const XIAMTraceIdHeaders&, const XIAMTraceIdHeaders&) = default;
  friend constexpr auto bindery_names(const XIAMTraceIdHeaders*) { return rt::names{"X-IAM-Trace-Id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XIAMTraceIdHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.x_iam_trace_id);
  }
};

/// `GET /v3/projects`
///
/// Lists the projects that match.
///
/// With a region's id as `name` it gives the project id of that region. Without `page` and `per_page` the reply has all
/// projects.
/// Source: api-iam/iam_06_0001
struct KeystoneListProjects {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneListProjects"_text,
      .method = "GET"_text,
      .path = "/v3/projects"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the account that the projects belong to.
    std::optional<std::string> domain_id{};
    /// The name of the project.
    std::optional<std::string> name{};
    /// The project of the region, to find projects that users made; the id of the account, to find the projects of
    /// regions.
    std::optional<std::string> parent_id{};
    /// Whether the projects can be used.
    std::optional<bool> enabled{};
    /// Leave it out.
    std::optional<bool> is_domain{};
    /// The page, from 1 on. Send it together with `per_page`. Range: at least 1.
    std::optional<std::int32_t> page{};
    /// How many projects a page has. Send it together with `page`. Range: 1 to 5000.
    std::optional<std::int32_t> per_page{};
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "domain_id", given.domain_id);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "parent_id", given.parent_id);
    bindery_query(builder, "enabled", given.enabled);
    bindery_query(builder, "is_domain", given.is_domain);
    bindery_query(builder, "page", given.page);
    bindery_query(builder, "per_page", given.per_page);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The projects.
  using status_200 = rt::reply<200, ListProjectsResponse, XIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500, status_503>;
};

/// Lists the projects that match.
template <class Transport>
auto keystone_list_projects(Transport&& transport,
                            const KeystoneListProjects::Params& params = KeystoneListProjects::Params(),
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneListProjects>(transport, params, options);
}

/// `GET /v3/auth/projects`
///
/// Lists the projects that the caller can get a token for.
/// Note: The documentation lists 405 and 413 too, which a call without a body to a fixed path does not meet.
/// Source: api-iam/iam_06_0003
struct KeystoneListAuthProjects {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneListAuthProjects"_text,
      .method = "GET"_text,
      .path = "/v3/auth/projects"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The projects.
  using status_200 = rt::reply<200, ListProjectsResponse, XIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500, status_503>;
};

/// Lists the projects that the caller can get a token for.
template <class Transport>
auto keystone_list_auth_projects(Transport&& transport,
                                 const KeystoneListAuthProjects::Params& params = KeystoneListAuthProjects::Params(),
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneListAuthProjects>(transport, params, options);
}

/// `POST /v3.0/OS-CREDENTIAL/securitytokens`
///
/// Gets an access key that expires, by token or by agency.
///
/// The key signs requests like any other, and its security token goes with them as X-Security-Token. With the method
/// `token` the caller gets a key of their own; with `assume_role` the key is the agency's.
/// Note: The documentation has two operations for this method and path, which differ in the body: by token, and by
/// agency (CreateTemporaryAccessKeyByAgency). A description can have one, so this one has the name of the first and the
/// members of both.
/// Note: The SDKs send the content type application/json;charset=UTF-8. Plain application/json says the same.
/// Note: A newer call for the second case is AssumeAgency of the STS service.
/// Source: api-iam/iam_04_0002, 2025-12-27; api-iam/iam_04_0101
struct CreateTemporaryAccessKeyByToken {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateTemporaryAccessKeyByToken"_text,
      .method = "POST"_text,
      .path = "/v3.0/OS-CREDENTIAL/securitytokens"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// Whose key, and how long it is to live.
    CreateTemporaryAccessKeyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_201 = rt::reply<201, CreateTemporaryAccessKeyResponse, XIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_201, status_400, status_401, status_403, status_500>;
};

/// Gets an access key that expires, by token or by agency.
template <class Transport>
auto create_temporary_access_key_by_token(Transport&& transport,
                                          const CreateTemporaryAccessKeyByToken::Params& params,
                                          const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateTemporaryAccessKeyByToken>(transport, params, options);
}

}  // namespace huaweicloud::iam::inline d_131894a8

#endif  // BINDERY_API_HUAWEICLOUD_IAM

// Huawei Cloud STS v5, bound by bindery 0.1.0 from sts.yaml (5372215c).
// Do not edit: change the description and run bindery again.
// Access keys that expire, the caller's identity, and why access was denied.
//
// STS gives out access keys for agencies, tells a caller who they are, and turns the encrypted reason of an
// authorization failure, which comes with an error of any service, into plain text.
//
// Server: https://sts.{region}.myhuaweicloud.com (Any region; a key from one is good in all.)
// Note: Members of replies are required where the definitions require them. The SDKs require none at the top of a
// reply.
// Source: api-iam5/AssumeAgency, DecodeAuthorizationMessage and GetCallerIdentity, revisions up to 2026-09-23
// Source: SDK for Python 3.1.219; crate huawei-cloud-api-definitions-STS 0.1.20261016, which republishes the
// definitions of API Explorer
//
//   namespace sts = huaweicloud::sts;
//   auto outcome = sts::assume_agency(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#if defined(BINDERY_API_HUAWEICLOUD_STS) && BINDERY_API_HUAWEICLOUD_STS != 0x2a460f72
#error "huaweicloud::sts is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_HUAWEICLOUD_STS
#define BINDERY_API_HUAWEICLOUD_STS 0x2a460f72

namespace huaweicloud::sts::inline d_2a460f72 {

namespace rt = ::bindery::v1_319a8938;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://sts.{region}.myhuaweicloud.com"_text;

/// A tag of a session.
struct TagDto {
  /// Letters, digits, blanks and `_.:=+-@/`, not beginning with `_sys_`. Length: 1 to 128.
  std::string key{};
  /// Letters, digits, blanks and `_.:/=+-@`; may be empty. Length: at most 255.
  std::string value{};

  friend bool operator==(const TagDto&, const TagDto&) = default;
  friend constexpr auto bindery_names(const TagDto*) { return rt::names{"key", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TagDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.value);
    }
  }
};

/// A statement of a party that IAM trusts.
struct ProvidedContextDto {
  /// The URN of that party, such as `iam::system:contextProvider:IdentityCenter`. Length: at most 1500.
  std::string context_provider_urn{};
  /// The statement, signed and encrypted.
  rt::secret context_assertion{};

  friend bool operator==(const ProvidedContextDto&, const ProvidedContextDto&) = default;
  friend constexpr auto bindery_names(const ProvidedContextDto*) {
    return rt::names{"context_provider_urn", "context_assertion"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ProvidedContextDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.context_provider_urn);
      default: return use(self.context_assertion);
    }
  }
};

/// An agency, and what its key is to be like.
struct AssumeAgencyReqBody {
  /// How long the key is to live, in seconds, and no longer than the agency allows. At most 3600 for a caller whose own
  /// key expires. Range: 900 to 43200. Default: 3600; it is documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  /// The word that the agency's owner agreed on with the caller, out of letters, digits and `_+=,.@:/-`. It keeps a
  /// third party from making the caller use an agency that is not theirs to name. Length: 2 to 1224.
  std::optional<std::string> external_id{};
  /// A policy, as JSON in a text, that narrows what the key may do. Length: 2 to 4096.
  /// Note: The page of 2025-12-25 has 2048 as the upper bound; the SDKs and the definitions of 2026 have 4096.
  std::optional<std::string> policy{};
  /// Ids of policies that narrow what the key may do, out of letters, digits, `_` and `-`. Items: at most 20.
  std::optional<std::vector<std::string>> policy_ids{};
  /// The URN of the agency, such as `iam::1331e5cff2a74d76b03da1225910e31d:agency:image-copies`. Length: at most 1500.
  std::string agency_urn{};
  /// A name for the use of the agency, which records show, out of letters, digits and `_+=,.@-`. Length: 2 to 128.
  std::string agency_session_name{};
  /// The serial number of the caller's MFA device, if the agency asks for one. Length: 9 to 256.
  std::optional<std::string> serial_number{};
  /// The six digits that the caller's MFA device shows. Length: 6.
  std::optional<rt::secret> token_code{};
  /// Who is behind the call, kept along a chain of agencies, out of letters, digits and `_+=,.@-`. Length: 2 to 64.
  std::optional<std::string> source_identity{};
  /// Tags of the session. Items: at most 20.
  std::optional<std::vector<TagDto>> tags{};
  /// The keys of the tags that are kept along a chain of agencies. Items: at most 20.
  std::optional<std::vector<std::string>> transitive_tag_keys{};
  /// Statements of parties that IAM trusts, made beforehand. Items: 1 to 5.
  std::optional<std::vector<ProvidedContextDto>> provided_contexts{};

  friend bool operator==(const AssumeAgencyReqBody&, const AssumeAgencyReqBody&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyReqBody*) {
    return rt::names{
      "duration_seconds",
      "external_id",
      "policy",
      "policy_ids",
      "agency_urn",
      "agency_session_name",
      "serial_number",
      "token_code",
      "source_identity",
      "tags",
      "transitive_tag_keys",
      "provided_contexts",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyReqBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.duration_seconds);
      case 1: return use(self.external_id);
      case 2: return use(self.policy);
      case 3: return use(self.policy_ids);
      case 4: return use(self.agency_urn);
      case 5: return use(self.agency_session_name);
      case 6: return use(self.serial_number);
      case 7: return use(self.token_code);
      case 8: return use(self.source_identity);
      case 9: return use(self.tags);
      case 10: return use(self.transitive_tag_keys);
      default: return use(self.provided_contexts);
    }
  }
};

/// The use of an agency.
/// Note: The SDKs have it twice, as AssumedAgencyDto and as AssumedAgencyWithFederationDto.
struct AssumedAgencyDto {
  /// Its URN, such as `sts::1331e5cff2a74d76b03da1225910e31d:assumed-agency:image-copies/nightly-job`.
  std::string urn{};
  /// The agency's id, `:` and the session's name.
  std::string id{};

  friend bool operator==(const AssumedAgencyDto&, const AssumedAgencyDto&) = default;
  friend constexpr auto bindery_names(const AssumedAgencyDto*) { return rt::names{"urn", "id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumedAgencyDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.urn);
      default: return use(self.id);
    }
  }
};

/// An access key that expires.
struct CredentialsDto {
  /// The access key.
  std::string access_key_id{};
  /// When the key ends.
  rt::date_time expiration{};
  /// The secret key.
  rt::secret secret_access_key{};
  /// The security token, which every request that the key signs sends as X-Security-Token. Its length has no bound;
  /// most are below 4096 bytes.
  rt::secret security_token{};

  friend bool operator==(const CredentialsDto&, const CredentialsDto&) = default;
  friend constexpr auto bindery_names(const CredentialsDto*) {
    return rt::names{"access_key_id", "expiration", "secret_access_key", "security_token"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CredentialsDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.access_key_id);
      case 1: return use(self.expiration);
      case 2: return use(self.secret_access_key);
      default: return use(self.security_token);
    }
  }
};

/// An access key of an agency.
struct AssumeAgencyResponse {
  /// The one that the request named.
  std::optional<std::string> source_identity{};
  AssumedAgencyDto assumed_agency{};
  CredentialsDto credentials{};

  friend bool operator==(const AssumeAgencyResponse&, const AssumeAgencyResponse&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyResponse*) {
    return rt::names{"source_identity", "assumed_agency", "credentials"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.source_identity);
      case 1: return use(self.assumed_agency);
      default: return use(self.credentials);
    }
  }
};

/// A token of an OIDC identity provider, a trust agency, and what its key is to be like.
struct AssumeAgencyWithOIDCReqBody {
  /// How long the key is to live, in seconds, and no longer than the agency allows. Range: 900 to 43200. Default: 3600;
  /// it is documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  /// A policy, as JSON in a text, that narrows what the key may do. Length: 2 to 4096.
  std::optional<std::string> policy{};
  /// Ids of policies that narrow what the key may do, out of letters, digits, `_` and `-`. Items: at most 20.
  std::optional<std::vector<std::string>> policy_ids{};
  /// The URN of the identity provider. Length: at most 1500.
  std::string provider_urn{};
  /// The URN of the trust agency. Length: at most 1500.
  std::string agency_urn{};
  /// A name for the use of the agency, which records show, out of letters, digits and `_+=,.@-`. Length: 2 to 128.
  std::string agency_session_name{};
  /// The identity provider's token. Length: 4 to 20000.
  rt::secret id_token{};

  friend bool operator==(const AssumeAgencyWithOIDCReqBody&, const AssumeAgencyWithOIDCReqBody&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithOIDCReqBody*) {
    return rt::names{
      "duration_seconds",
      "policy",
      "policy_ids",
      "provider_urn",
      "agency_urn",
      "agency_session_name",
      "id_token",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithOIDCReqBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.duration_seconds);
      case 1: return use(self.policy);
      case 2: return use(self.policy_ids);
      case 3: return use(self.provider_urn);
      case 4: return use(self.agency_urn);
      case 5: return use(self.agency_session_name);
      default: return use(self.id_token);
    }
  }
};

/// An access key of a trust agency, and what the token said.
struct AssumeAgencyWithOIDCResponse {
  /// Who is behind the call, if the token says it.
  std::optional<std::string> source_identity{};
  AssumedAgencyDto assumed_agency{};
  CredentialsDto credentials{};
  /// Whom the token was made for; mostly the id of a client.
  std::string audience{};
  /// The URN of the identity provider.
  std::string provider{};
  /// The identity provider's id for the user, the claim `sub`.
  std::string subject_from_id_token{};

  friend bool operator==(const AssumeAgencyWithOIDCResponse&, const AssumeAgencyWithOIDCResponse&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithOIDCResponse*) {
    return rt::names{"source_identity", "assumed_agency", "credentials", "audience", "provider", "subject_from_id_token"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithOIDCResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.source_identity);
      case 1: return use(self.assumed_agency);
      case 2: return use(self.credentials);
      case 3: return use(self.audience);
      case 4: return use(self.provider);
      default: return use(self.subject_from_id_token);
    }
  }
};

/// An answer of a SAML identity provider, a trust agency, and what its key is to be like.
struct AssumeAgencyWithSAMLReqBody {
  /// How long the key is to live, in seconds, and no longer than the agency and the answer's SessionNotOnOrAfter and
  /// SessionDuration allow. Range: 900 to 43200. Default: 3600; it is documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  /// A policy, as JSON in a text, that narrows what the key may do. Length: 2 to 4096.
  std::optional<std::string> policy{};
  /// Ids of policies that narrow what the key may do, out of letters, digits, `_` and `-`. Items: at most 20.
  std::optional<std::vector<std::string>> policy_ids{};
  /// The URN of the identity provider. Length: at most 1500.
  std::string provider_urn{};
  /// The URN of the trust agency. Length: at most 1500.
  std::string agency_urn{};
  /// The identity provider's answer, in base64. Length: 4 to 100000.
  rt::secret saml_assertion{};

  friend bool operator==(const AssumeAgencyWithSAMLReqBody&, const AssumeAgencyWithSAMLReqBody&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithSAMLReqBody*) {
    return rt::names{"duration_seconds", "policy", "policy_ids", "provider_urn", "agency_urn", "saml_assertion"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithSAMLReqBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.duration_seconds);
      case 1: return use(self.policy);
      case 2: return use(self.policy_ids);
      case 3: return use(self.provider_urn);
      case 4: return use(self.agency_urn);
      default: return use(self.saml_assertion);
    }
  }
};

/// An access key of a trust agency, and what the answer said.
struct AssumeAgencyWithSAMLResponse {
  /// Who is behind the call, if the answer says it.
  std::optional<std::string> source_identity{};
  AssumedAgencyDto assumed_agency{};
  CredentialsDto credentials{};
  /// Whom the answer was made for, the Recipient of its SubjectConfirmationData.
  std::string audience{};
  /// Who made the answer, its Issuer.
  std::string issuer{};
  /// A hash of the issuer, the account's id and the name of the identity provider in IAM. Together with `subject` it
  /// tells users apart.
  std::string name_qualifier{};
  /// The user, the NameID of the answer's Subject.
  std::string subject{};
  /// The format of `subject`, such as `persistent` or `transient`, without the prefix that SAML's own formats have.
  std::string subject_type{};

  friend bool operator==(const AssumeAgencyWithSAMLResponse&, const AssumeAgencyWithSAMLResponse&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithSAMLResponse*) {
    return rt::names{
      "source_identity",
      "assumed_agency",
      "credentials",
      "audience",
      "issuer",
      "name_qualifier",
      "subject",
      "subject_type",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithSAMLResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.source_identity);
      case 1: return use(self.assumed_agency);
      case 2: return use(self.credentials);
      case 3: return use(self.audience);
      case 4: return use(self.issuer);
      case 5: return use(self.name_qualifier);
      case 6: return use(self.subject);
      default: return use(self.subject_type);
    }
  }
};

/// The caller.
struct GetCallerIdentityResponse {
  /// The id of the account.
  std::string account_id{};
  /// The URN of the user or of the use of an agency.
  std::string principal_urn{};
  /// The id of the user or of the use of an agency.
  std::string principal_id{};

  friend bool operator==(const GetCallerIdentityResponse&, const GetCallerIdentityResponse&) = default;
  friend constexpr auto bindery_names(const GetCallerIdentityResponse*) {
    return rt::names{"account_id", "principal_urn", "principal_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GetCallerIdentityResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.account_id);
      case 1: return use(self.principal_urn);
      default: return use(self.principal_id);
    }
  }
};

/// The encrypted reason of an authorization failure.
struct DecodeAuthorizationMessageReq {
  /// The encrypted reason. Length: 1 to 10240.
  std::string encoded_message{};

  friend bool operator==(const DecodeAuthorizationMessageReq&, const DecodeAuthorizationMessageReq&) = default;
  friend constexpr auto bindery_names(const DecodeAuthorizationMessageReq*) { return rt::names{"encoded_message"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DecodeAuthorizationMessageReq*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.encoded_message);
  }
};

/// The reason of an authorization failure.
struct DecodeAuthorizationMessageResponse {
  /// The reason, as JSON in a text; `failure` in it is a sentence, `context` what was looked at.
  /// Note: The form of the JSON is known from one sample.
  std::string decoded_message{};

  friend bool operator==(const DecodeAuthorizationMessageResponse&,
                         const DecodeAuthorizationMessageResponse&) = default;
  friend constexpr auto bindery_names(const DecodeAuthorizationMessageResponse*) {
    return rt::names{"decoded_message"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DecodeAuthorizationMessageResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.decoded_message);
  }
};

/// What the service says about a request that failed.
/// Note: A proxy on the way may answer with anything, such as a page of HTML.
struct ErrorBody {
  /// The code to look up or to report, such as `STS5.1106`. Codes of the gateway begin with `APIGW.`.
  std::optional<std::string> error_code{};
  /// What went wrong, for people.
  std::optional<std::string> error_msg{};
  /// Why access was denied, encrypted. DecodeAuthorizationMessage turns it into plain text.
  std::optional<std::string> encoded_authorization_message{};
  /// The gateway's id for the call.
  std::optional<std::string> request_id{};

  friend bool operator==(const ErrorBody&, const ErrorBody&) = default;
  friend constexpr auto bindery_names(const ErrorBody*) {
    return rt::names{"error_code", "error_msg", "encoded_authorization_message", "request_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ErrorBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.error_code);
      case 1: return use(self.error_msg);
      case 2: return use(self.encoded_authorization_message);
      default: return use(self.request_id);
    }
  }
};

/// `https://sts.{region}.myhuaweicloud.com`: Any region; a key from one is good in all.
struct ServerUrl {
  /// The region's id. The SDKs know cn-north-4, cn-south-1, cn-east-3, cn-southwest-2, ap-southeast-1, ap-southeast-2,
  /// ap-southeast-3, ap-southeast-4, sa-brazil-1, la-south-2, af-south-1 and tr-west-1.
  std::string region{"cn-north-4"};

  std::string url() const {
    return "https://sts." + region + ".myhuaweicloud.com";
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A signature made with an access key and a secret key, SDK-HMAC-SHA256. It covers the header X-Sdk-Date, which goes
/// with it; temporary keys send X-Security-Token as well.
///
/// A key in the header `Authorization`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> signing{
    .scheme = "signing"_text, .where = "header"_text, .name = "Authorization"_text};

}  // namespace security

/// Headers of replies.
struct XRequestIdHeaders {
  /// The service's id for this call, which its support asks for. Header `X-Request-Id`.
  /// Note: No page documents the header; the SDKs take the request id of an error from it.
  std::optional<std::string> x_request_id{};

  friend bool operator==(const XRequestIdHeaders&, const XRequestIdHeaders&) = default;
  friend constexpr auto bindery_names(const XRequestIdHeaders*) { return rt::names{"X-Request-Id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XRequestIdHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.x_request_id);
  }
};

/// `POST /v5/agencies/assume`
///
/// Gets an access key of an agency or trust agency.
///
/// The key signs requests like any other, and its security token goes with them as X-Security-Token. It can do what the
/// agency can and no more than `policy` and `policy_ids` allow. IAM action sts:agencies:assume, and sts::tagSession or
/// sts::setSourceIdentity where those are used.
/// Source: api-iam5/AssumeAgency, 2025-12-25 to 2026-09-23
struct AssumeAgency {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"signing"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "AssumeAgency"_text,
      .method = "POST"_text,
      .path = "/v5/agencies/assume"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The security token of a key that expires. A signer that adds it by itself needs no value here. Header
    /// `X-Security-Token`.
    std::optional<rt::secret> x_security_token{};
    /// The agency, and what its key is to be like.
    AssumeAgencyReqBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Security-Token", given.x_security_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_200 = rt::reply<200, AssumeAgencyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such agency or identity provider.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500>;
};

/// Gets an access key of an agency or trust agency.
template <class Transport>
auto assume_agency(Transport&& transport,
                   const AssumeAgency::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<AssumeAgency>(transport, params, options);
}

/// `POST /v5/agencies/assume-with-oidc`
///
/// Gets an access key of a trust agency for a token of an OIDC identity provider.
///
/// Nobody has to be known to IAM for this call; the identity provider's token tells who the caller is. It can carry
/// session tags.
/// Source: SDK for Python 3.1.219; definitions of 2026-10-16
struct AssumeAgencyWithOIDC {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "AssumeAgencyWithOIDC"_text,
      .method = "POST"_text,
      .path = "/v5/agencies/assume-with-oidc"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server};

  template <class Lazy>
  struct bindery_params {
    /// The token, the agency, and what its key is to be like.
    AssumeAgencyWithOIDCReqBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_200 = rt::reply<200, AssumeAgencyWithOIDCResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such agency or identity provider.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500>;
};

/// Gets an access key of a trust agency for a token of an OIDC identity provider.
template <class Transport>
auto assume_agency_with_oidc(Transport&& transport,
                             const AssumeAgencyWithOIDC::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<AssumeAgencyWithOIDC>(transport, params, options);
}

/// `POST /v5/agencies/assume-with-saml`
///
/// Gets an access key of a trust agency for an answer of a SAML identity provider.
///
/// Nobody has to be known to IAM for this call; the identity provider's answer tells who the caller is. It can carry
/// session tags, and end the key before `duration_seconds` have passed.
/// Source: SDK for Python 3.1.219; definitions of 2026-10-16
struct AssumeAgencyWithSAML {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "AssumeAgencyWithSAML"_text,
      .method = "POST"_text,
      .path = "/v5/agencies/assume-with-saml"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server};

  template <class Lazy>
  struct bindery_params {
    /// The answer, the agency, and what its key is to be like.
    AssumeAgencyWithSAMLReqBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_200 = rt::reply<200, AssumeAgencyWithSAMLResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such agency or identity provider.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500>;
};

/// Gets an access key of a trust agency for an answer of a SAML identity provider.
template <class Transport>
auto assume_agency_with_saml(Transport&& transport,
                             const AssumeAgencyWithSAML::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<AssumeAgencyWithSAML>(transport, params, options);
}

/// `GET /v5/caller-identity`
///
/// Tells who the caller is.
///
/// Needs no permission, which makes it a check of an access key.
/// Note: The page lists 200 and 500 only.
/// Source: api-iam5/GetCallerIdentity
struct GetCallerIdentity {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"signing"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "GetCallerIdentity"_text,
      .method = "GET"_text,
      .path = "/v5/caller-identity"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The security token of a key that expires. A signer that adds it by itself needs no value here. Header
    /// `X-Security-Token`.
    std::optional<rt::secret> x_security_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Security-Token", given.x_security_token);
  }

  /// The caller.
  using status_200 = rt::reply<200, GetCallerIdentityResponse>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_401, status_403, status_500>;
};

/// Tells who the caller is.
template <class Transport>
auto get_caller_identity(Transport&& transport,
                         const GetCallerIdentity::Params& params = GetCallerIdentity::Params(),
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<GetCallerIdentity>(transport, params, options);
}

/// `POST /v5/decode-authorization-message`
///
/// Turns the encrypted reason of an authorization failure into plain text.
///
/// Takes the `encoded_authorization_message` of an error of any service. IAM action sts::decodeAuthorizationMessage.
/// Source: api-iam5/DecodeAuthorizationMessage
struct DecodeAuthorizationMessage {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"signing"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "DecodeAuthorizationMessage"_text,
      .method = "POST"_text,
      .path = "/v5/decode-authorization-message"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The security token of a key that expires. A signer that adds it by itself needs no value here. Header
    /// `X-Security-Token`.
    std::optional<rt::secret> x_security_token{};
    /// The encrypted reason.
    DecodeAuthorizationMessageReq body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Security-Token", given.x_security_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The reason.
  using status_200 = rt::reply<200, DecodeAuthorizationMessageResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_500>;
};

/// Turns the encrypted reason of an authorization failure into plain text.
template <class Transport>
auto decode_authorization_message(Transport&& transport,
                                  const DecodeAuthorizationMessage::Params& params,
                                  const rt::call_options& options = rt::call_options()) {
  return rt::request<DecodeAuthorizationMessage>(transport, params, options);
}

}  // namespace huaweicloud::sts::inline d_2a460f72

#endif  // BINDERY_API_HUAWEICLOUD_STS
