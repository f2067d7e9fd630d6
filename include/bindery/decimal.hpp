// Numbers of any precision, kept as the text that was on the wire.
#ifndef BINDERY_DECIMAL_HPP
#define BINDERY_DECIMAL_HPP

#include <bindery/fault.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace bindery::inline v1 {

/// A number with exactly the digits that were read. Two are equal when their texts are: 1.0 is not 1.00.
class decimal {
 public:
  decimal() : text_("0") {}
  decimal(std::int64_t value) : text_(write(value)) {}
  explicit decimal(double value) : text_(write(value)) {}

  /// A number as JSON writes it; a mismatch when the text is none.
  static result<decimal, mismatch> parse(std::string_view text) {
    const read_options options;
    detail::json_reader reader(text, options);
    decimal value;
    value.take(reader);
    reader.finish();
    if (reader.failed()) return failed<mismatch>{reader.why()};
    return value;
  }

  const std::string& text() const noexcept { return text_; }

  /// The nearest number of a type, or a mismatch when it does not fit.
  template <class Number>
  result<Number, mismatch> as() const {
    return read<Number>(text_);
  }

  friend bool operator==(const decimal&, const decimal&) = default;

 private:
  friend struct detail::json_in<decimal>;

  void take(detail::json_reader& reader) {
    const char first = reader.first_character();
    if (first != '-' && (first < '0' || first > '9')) return reader.refuse("a number");
    text_ = reader.skip();
  }

  std::string text_;
};

namespace detail {

template <>
inline constexpr bool is_own<decimal> = true;

template <>
struct json_in<decimal> : json_in_plain {
  static constexpr unsigned kinds = number_kind;

  static void read(json_reader& reader, decimal& value) { value.take(reader); }
};

template <>
struct json_out<decimal> {
  static void write(json_writer& writer, const decimal& value) { writer.json(value.text()); }
};

}  // namespace detail
namespace detail {}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_DECIMAL_HPP
