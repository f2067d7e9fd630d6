// Floating-point numbers in JSON: the nearest value, and the shortest text that reads back as the same.
#ifndef BINDERY_JSON_REAL_HPP
#define BINDERY_JSON_REAL_HPP

#include <bindery/json_number.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace bindery::inline v1 {
namespace detail {

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

template <class Real>
void read_real(json_reader& reader, Real& value) {
  const std::optional<scanned_decimal> number = reader.number("a number");
  if (!number || to_real(*number, value)) [[likely]]
    return;
  const std::string_view kind = sizeof(Real) == 4 ? "a number of single precision" : "a number of double precision";
  reader.refuse_at(static_cast<std::size_t>(number->first - reader.text().data()), kind, beyond_range);
}

template <class Real>
void write_real(json_writer& writer, Real value) {
  if (value - value == 0) [[likely]]
    return writer.number(value);
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
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_REAL_HPP
