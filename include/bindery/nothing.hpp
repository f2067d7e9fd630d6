// The two ends of what a schema may allow: a value that is always null, and no value at all.
#ifndef BINDERY_NOTHING_HPP
#define BINDERY_NOTHING_HPP

#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>

namespace bindery::inline v1 {

/// The type of the schema `false`. There is no value of it on the wire: it stands where something must be left out.
struct nothing {
  friend bool operator==(const nothing&, const nothing&) = default;
};

namespace detail {

template <>
inline constexpr bool is_own<nothing> = true;

template <>
struct json_in<nothing> : json_in_plain {
  static constexpr unsigned kinds = 0;

  static void read(json_reader& reader, nothing&) { reader.refuse("no value"); }
};

template <>
struct json_out<nothing> {
  static bool absent(const nothing&) { return true; }
  static void write(json_writer& writer, const nothing&) { writer.null(); }
};

template <>
struct json_in<std::nullptr_t> : json_in_plain {
  static constexpr unsigned kinds = null_kind;

  static void read(json_reader& reader, std::nullptr_t&) {
    if (!reader.at_null()) return reader.refuse("null");
    reader.null();
  }
};

template <>
struct json_out<std::nullptr_t> {
  static void write(json_writer& writer, std::nullptr_t) { writer.null(); }
};

}  // namespace detail
namespace detail {}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_NOTHING_HPP
