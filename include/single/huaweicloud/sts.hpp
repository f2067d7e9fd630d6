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
#include <array>
#include <atomic>
#include <bit>
#include <charconv>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// The runtime of bindery, up to the namespace huaweicloud::sts, which is what the description gives. How it works
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

}  // namespace bindery::inline v1_319a8938

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
