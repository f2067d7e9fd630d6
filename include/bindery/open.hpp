// An enum that the service may extend: words that the description does not know are kept and written back unchanged.
//
// The enum is generated, with its words in the order of the enumerators, found by argument-dependent look-up:
//   enum class RegistryType { swr_pro, swr_pro_internal };
//   constexpr auto bindery_words(RegistryType) { return rt::names{"swr-pro", "swr-pro-internal"}; }
#ifndef BINDERY_OPEN_HPP
#define BINDERY_OPEN_HPP

#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

/// A generated enum whose values are words, with a table of this runtime.
template <class E>
concept word_enum = std::is_enum_v<E> && requires { requires detail::is_names<decltype(bindery_words(E{}))>; };

/// The words of a generated enum.
template <word_enum E>
inline constexpr auto words_of = bindery_words(E{});

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

// What every `open` holds. It is no template, because a description has hundreds of enums: an alternative of
// `std::variant` instead costs the compiler twenty times as much for each of them.
struct open_value {
  static constexpr std::size_t unknown = static_cast<std::size_t>(-1);

  std::size_t index = unknown;  // Of the enumerator.
  std::string other{};          // The word, if it is unknown.

  friend bool operator==(const open_value&, const open_value&) = default;
};

}  // namespace detail

/// An `E`, or a word that is none of `E`'s. The default is the empty word, so that nothing is said by leaving it out.
template <class E>
class open;

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

template <class E>
inline constexpr bool is_own<open<E>> = true;

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
}  // namespace bindery::inline v1

#endif  // BINDERY_OPEN_HPP
