// Reading JSON into models and standard types: one specialisation of `json_in` a kind of type. They are templates, so
// a model that nobody reads costs nothing.
#ifndef BINDERY_JSON_READ_HPP
#define BINDERY_JSON_READ_HPP

#include <bindery/fault.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_fields.hpp>
#include <bindery/json_number.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {
namespace detail {

/// How a `T` is read. A specialisation has `static void read(json_reader&, T&)`, which sets the whole value, and
///   optional: a member of this type may be left out;
///   merges:   `read` sets only what the text has, so a value that was read before must be made new first.
template <class T>
struct json_in;

// What a union asks of a type besides (variant.hpp):
//   kinds:  the kinds of JSON that it may be;
//   inner:  the type that it is on the wire, for a wrapper;
//   suits:  `static bool suits(json_reader&)` takes a value and tells whether the description lists it.
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

// ---- Plain values

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
      // A string that is made for the text is a little quicker than one that grows to it.
      value = std::string(text);
    }
  }
};

/// The word that began at `start` is none of those that the description lists.
inline void refuse_word(json_reader& reader, std::size_t start, const std::string_view* words, std::size_t count,
                        std::string_view found) {
  if (reader.failed()) return;
  std::string expected = "one of ";
  for (std::size_t i = 0; i < count; ++i) expected.append(i == 0 ? "" : ", ").append(words[i]);
  reader.refuse_at(start, expected, found);
}

// ---- Wrappers and containers

template <readable T>
struct json_in<std::optional<T>> : json_in_plain {
  using inner = T;
  static constexpr bool optional = true;
  static constexpr unsigned kinds = json_in<T>::kinds | null_kind;

  static void read(json_reader& reader, std::optional<T>& value) {
    // Where null is a value of the type, only what is not there is absent.
    if constexpr ((json_in<T>::kinds & null_kind) == 0) {
      if (reader.at_null()) {
        value.reset();
        return reader.null();
      }
    }
    if constexpr (std::is_same_v<T, std::string>) {
      // From iterators, because compilers make that in place, and call a constructor for anything else.
      const std::string_view text = reader.string();
      value.emplace(text.begin(), text.end());
    } else {
      json_in<T>::read(reader, value.emplace());
    }
  }
};

// ---- Models

struct is_required {
  template <class M>
  constexpr bool operator()(const M&) const {
    return !json_in<M>::optional;
  }
};

// Skips, keeps or refuses the value of a field that the description does not know.
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
      if (again) [[unlikely]]
        member = M{};
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
      if (!reader.failed()) [[likely]]
        check_required(reader, start, object, seen);
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

// ---- Whole texts

template <class T>
result<T, mismatch> read_text(std::string_view text, const read_options& options) {
  result<T, mismatch> outcome{std::in_place};
  json_reader reader(text, options);
  json_in<T>::read(reader, *outcome);
  reader.finish();
  if (options.keep) options.keep.take(*options.keep.list, reader);
  if (reader.failed()) [[unlikely]]
    outcome = failed<mismatch>{reader.why()};
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

}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_READ_HPP
