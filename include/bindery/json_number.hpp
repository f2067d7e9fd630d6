// Numbers of JSON, exact or refused: the grammar of RFC 8259, and whole numbers of any notation (1.0 and 1e2 are
// integers).
#ifndef BINDERY_JSON_NUMBER_HPP
#define BINDERY_JSON_NUMBER_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

namespace bindery::inline v1 {
namespace detail {

template <class T, class... Other>
inline constexpr bool is_one_of = (std::is_same_v<T, Other> || ...);

template <class T>
concept json_integer =
    std::is_integral_v<T> && sizeof(T) <= 8 && !is_one_of<T, bool, char, wchar_t, char8_t, char16_t, char32_t>;

/// A number as it is written: digits times ten to the power of `exponent`.
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
  // No text is long enough to bring an exponent of this size back into a range.
  constexpr std::int64_t enough = 1'000'000'000'000'000;
  std::int64_t value = 0;
  const char* start = p;
  for (; p != end && is_digit(*p); ++p) value = value < enough ? value * 10 + (*p - '0') : enough;
  exponent += negative ? -value : value;
  return p == start ? nullptr : p;
}

/// Reads the number at `p`, which must be a digit or a minus.
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

/// Sets the magnitude of a number that is whole, however it is written and however large its digits and exponent are;
/// tells what was found when it is not whole or too large.
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

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_NUMBER_HPP
