// Writing models and standard types as compact JSON: one specialisation of `json_out` a kind of type. They are
// templates, so a model that nobody writes costs nothing.
#ifndef BINDERY_JSON_WRITE_HPP
#define BINDERY_JSON_WRITE_HPP

#include <bindery/fault.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_writer.hpp>
#include <bindery/result.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace bindery::inline v1 {
namespace detail {

/// How a `T` is written. A specialisation has `static void write(json_writer&, const T&)`, and may have
/// `static bool absent(const T&)` for a member that is to be left out, and `static … shown(const T&)` for the text that
/// the value alone is for people.
template <class T>
struct json_out;

}  // namespace detail

/// A type that `write` of this runtime writes.
template <class T>
concept writable = requires(detail::json_writer& writer, const T& value) { detail::json_out<T>::write(writer, value); };

namespace detail {

// ---- Plain values

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

// ---- Wrappers and containers

template <writable T>
struct json_out<std::optional<T>> {
  static bool absent(const std::optional<T>& value) { return !value.has_value(); }

  static void write(json_writer& writer, const std::optional<T>& value) {
    if (!value) return writer.null();
    json_out<T>::write(writer, *value);
  }
};

// ---- Models

/// A name as JSON has it, between its quotes.
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

/// `,"name":` for every field, end to end.
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

template <model T>
inline constexpr field_labels<names_of<T>.size(), labels_size(names_of<T>)> labels_of{names_of<T>};

/// Which members a request leaves out, because only the service sets them (read_only.hpp).
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

}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_WRITE_HPP
