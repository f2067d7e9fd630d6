// Numbers of JSON, exact or refused: the grammar of RFC 8259, whole numbers of any notation (1.0 and 1e2 are integers),
// and the nearest floating-point value.
#ifndef BINDERY_JSON_NUMBER_HPP
#define BINDERY_JSON_NUMBER_HPP

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace bindery::inline v1 {
namespace detail {

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

enum class wholeness { whole, fractional, too_large };

/// The magnitude of a number that is whole, however it is written and however large its digits and exponent are.
inline wholeness to_whole(const scanned_decimal& number, std::uint64_t& magnitude) {
  const char* first = number.first + (number.negative ? 1 : 0);
  const char* last = number.digits_end;
  std::int64_t exponent = number.exponent;
  for (; last != first && (last[-1] == '0' || last[-1] == '.'); --last) exponent += last[-1] == '0' ? 1 : 0;
  magnitude = 0;
  if (last == first) return wholeness::whole;
  if (exponent < 0) return wholeness::fractional;
  constexpr std::uint64_t most = (std::numeric_limits<std::uint64_t>::max)();
  const auto append = [&magnitude](unsigned digit) {
    if (magnitude > most / 10 || magnitude * 10 > most - digit) return false;
    magnitude = magnitude * 10 + digit;
    return true;
  };
  for (; first != last; ++first) {
    if (*first != '.' && !append(static_cast<unsigned>(*first - '0'))) return wholeness::too_large;
  }
  for (; exponent > 0; --exponent) {
    if (!append(0)) return wholeness::too_large;
  }
  return wholeness::whole;
}

// Whether the library reads floating-point numbers (libc++ does from 20 on). This asks the library and no macro, so
// that every file of a program gets the same answer.
template <class Real>
concept library_reads = requires(const char* p, Real& value) { std::from_chars(p, p, value); };

/// The power of ten of the first digit that is not zero, which tells what is too large from what is too small.
inline std::int64_t magnitude_of(const scanned_decimal& number) {
  const char* p = number.first + (number.negative ? 1 : 0);
  std::int64_t left = number.count;
  for (; p != number.digits_end && (*p == '0' || *p == '.'); ++p) left -= *p == '0' ? 1 : 0;
  return left + number.exponent;
}

// Without a decimal point in it a text means the same to strtod in every locale.
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

/// The general case: the nearest `Real`, or false when that is beyond the range. What is too small becomes zero.
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

/// Nearly every number is a mantissa that is exact and a power of ten that is exact, so one rounding is enough.
inline bool to_real(const scanned_decimal& number, double& value) {
  constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                               1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  constexpr std::uint64_t exact = std::uint64_t{1} << 53;
  const bool simple = number.count <= 19 && number.digits <= exact && number.exponent >= -22 && number.exponent <= 22;
  if (!simple) [[unlikely]]
    return to_real_slowly(number, value);
  const double mantissa = static_cast<double>(number.digits);
  const double result = number.exponent < 0 ? mantissa / powers[-number.exponent] : mantissa * powers[number.exponent];
  value = number.negative ? -result : result;
  return true;
}

inline bool to_real(const scanned_decimal& number, float& value) { return to_real_slowly(number, value); }

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_NUMBER_HPP
