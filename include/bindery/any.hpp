// A free-form value: JSON text that was checked, and is kept as text until somebody asks for a type.
#ifndef BINDERY_ANY_HPP
#define BINDERY_ANY_HPP

#include <bindery/fault.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_parts.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

class any;

namespace detail {

/// An `any` of text that is known to be JSON.
any trusted_any(std::string_view json);

/// A type with nlohmann's `parse(text, callback, allow_exceptions)`, which can be asked not to throw.
template <class T>
concept parses_quietly = requires(std::string_view text) { T::parse(text, nullptr, false).is_discarded(); };

/// JSON text without the white space between its parts. The text must be JSON.
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
  template <model T>
  any(const T& value) : text_(write(value)), of_model_(true) {}

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

/// Hands over the fields that one reading kept; their places are named now, all in one walk.
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

template <>
inline constexpr bool is_own<any> = true;

template <>
struct json_in<any> : json_in_plain {
  static constexpr unsigned kinds = any_kind;

  static void read(json_reader& reader, any& value) { value = trusted_any(reader.skip()); }
};

template <>
struct json_out<any> {
  static void write(json_writer& writer, const any& value) {
    // What was made of a model may hold its secrets, and as text nobody can tell which.
    writer.json(writer.style.masked && value.is_of_model() ? std::string_view("\"***\"")
                                                           : std::string_view(value.text()));
  }
};

}  // namespace detail

inline field_sink::field_sink(std::vector<unknown_field>* to) : list(to), take(&detail::take_unknown) {}

}  // namespace bindery::inline v1

#endif  // BINDERY_ANY_HPP
