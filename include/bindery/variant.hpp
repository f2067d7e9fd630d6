// Unions: a `std::variant` whose alternatives are told apart by what is there, so that it reads what the service sends
// and writes back what it read. In this order: the word of the discriminator, where the description has one; the kind
// of JSON; and among objects the required members, the words that enums know and the names that are there.
#ifndef BINDERY_VARIANT_HPP
#define BINDERY_VARIANT_HPP

#include <bindery/box.hpp>
#include <bindery/cases.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/open.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace bindery::inline v1 {

namespace detail {

template <class V>
concept has_cases = requires { requires is_cases<decltype(bindery_cases(static_cast<const V*>(nullptr)))>; };

template <has_cases V>
inline constexpr auto cases_of = bindery_cases(static_cast<const V*>(nullptr));
template <has_cases V>
inline constexpr auto case_words = words_of_cases(cases_of<V>);
template <has_cases V>
inline constexpr field_slots<case_words<V>.size()> case_slots{case_words<V>};

/// The alternative that the discriminator of the object at this place names; the reader stays where it is.
template <has_cases V>
std::optional<std::size_t> find_case(json_reader& reader) {
  constexpr const auto& table = cases_of<V>;
  const json_reader::spot start = reader.here();
  const std::size_t offset = reader.offset();
  std::string name;
  for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
    if (name != table.property) {
      reader.skip();
      continue;
    }
    const std::size_t place = reader.offset();
    const std::string_view word = reader.string();
    if (reader.failed()) return std::nullopt;
    const field_table words{case_words<V>.list, table.size(), case_slots<V>.slot, case_slots<V>.count - 1, false};
    const std::size_t found = find_field(words, word);
    if (found < table.size() || table.otherwise != table.none) {
      reader.back_to(start);
      return found < table.size() ? table[found].index : table.otherwise;
    }
    refuse_word(reader, place, case_words<V>.list, table.size());
    return std::nullopt;
  }
  if (reader.failed()) return std::nullopt;
  if (table.otherwise != table.none) {
    reader.back_to(start);
    return table.otherwise;
  }
  reader.missing(offset, table.property);
  return std::nullopt;
}

// The struct that an alternative is in the end.
template <class T>
struct plain_of {
  using type = T;
};
template <class T>
struct plain_of<box<T>> {
  using type = T;
};

/// What speaks for and against reading an object as a struct.
struct likeness {
  std::size_t known = 0;
  bool possible = true;

  bool better_than(const likeness& other) const { return possible != other.possible ? possible : known > other.known; }
};

struct member_judge {
  json_reader& reader;
  likeness& found;

  template <class M>
  void operator()(const M& member) const {
    if ((json_in<M>::kinds & kind_of_character(reader.first_character())) == 0) found.possible = false;
    judge_word(member);
  }

 private:
  template <class M>
  void judge_word(const M&) const {
    reader.skip();
  }
  template <class E>
  void judge_word(const open<E>&) const {
    if (reader.first_character() != '"') return void(reader.skip());
    if (!find_word<E>(reader.string())) found.possible = false;
  }
  template <class M>
  void judge_word(const std::optional<M>&) const {
    if constexpr (std::is_constructible_v<M>) judge_word(M{});
  }
};

template <model T>
likeness likeness_of(json_reader& reader) {
  likeness found;
  constexpr std::size_t count = names_of<T>.size();
  field_bits<count> seen{};
  for (std::size_t index = reader.first_field(fields_of<T>); index != json_reader::end;) {
    if (index == json_reader::unknown) {
      reader.skip();
      index = reader.next_field(fields_of<T>, 0);
      continue;
    }
    if constexpr (count > 0) {
      ++found.known;
      with_member(unborn_of<T>.object, index, member_judge{reader, found});
      seen[index / 64] |= std::uint64_t{1} << (index % 64);
    }
    index = reader.next_field(fields_of<T>, index + 1);
  }
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if ((required_of<T>[i] & ~seen[i]) != 0) found.possible = false;
  }
  return found;
}

template <class... Alternative>
  requires(readable<Alternative> && ...)
struct json_in<std::variant<Alternative...>> : json_in_plain {
  using variant = std::variant<Alternative...>;

  static constexpr bool merges = true;
  static constexpr unsigned kinds = (0U | ... | json_in<Alternative>::kinds);

  static void read(json_reader& reader, variant& value) {
    if constexpr (has_cases<variant>) {
      if (reader.first_character() == '{') {
        const auto chosen = find_case<variant>(reader);
        if (chosen) read_at(reader, value, *chosen, std::index_sequence_for<Alternative...>());
        return;
      }
    }
    const unsigned kind = kind_of_character(reader.first_character());
    const std::size_t count = (std::size_t{0} + ... + std::size_t{(json_in<Alternative>::kinds & kind) != 0});
    if (count == 0) return reader.refuse("a value of another type");
    std::size_t chosen = first_of(kind);
    if (count > 1) chosen = kind == object_kind ? likest(reader, chosen) : first_that_reads(reader, kind, chosen);
    read_at(reader, value, chosen, std::index_sequence_for<Alternative...>());
  }

 private:
  static std::size_t first_of(unsigned kind) {
    std::size_t index = 0;
    static_cast<void>((((json_in<Alternative>::kinds & kind) != 0 || (++index, false)) || ...));
    return index;
  }

  // Among objects: what speaks for a struct is counted; a map takes what no struct takes.
  static std::size_t likest(json_reader& reader, std::size_t first) {
    const json_reader::spot start = reader.here();
    std::size_t index = 0;
    std::size_t chosen = first;
    std::optional<likeness> best;
    const auto judge = [&]<class T>(const T*) {
      if ((json_in<T>::kinds & object_kind) != 0) {
        likeness found;
        if constexpr (model<T>) {
          found = likeness_of<T>(reader);
        } else {
          reader.skip();
        }
        if (reader.failed()) found.possible = false;
        reader.back_to(start);
        if (!best || found.better_than(*best)) {
          best = found;
          chosen = index;
        }
      }
      ++index;
    };
    (judge(static_cast<const typename plain_of<Alternative>::type*>(nullptr)), ...);
    return chosen;
  }

  static std::size_t first_that_reads(json_reader& reader, unsigned kind, std::size_t first) {
    const json_reader::spot start = reader.here();
    std::size_t index = 0;
    std::size_t chosen = first;
    bool found = false;
    const auto attempt = [&]<class T>(const T*) {
      if (!found && (json_in<T>::kinds & kind) != 0) {
        T value{};
        json_in<T>::read(reader, value);
        found = !reader.failed() && is_listed(value);
        reader.back_to(start);
        if (found) chosen = index;
      }
      ++index;
    };
    (attempt(static_cast<const Alternative*>(nullptr)), ...);
    return chosen;
  }

  // An enum takes any word, but in a union only its own, so that the others get their turn.
  template <class T>
  static bool is_listed(const T& value) {
    if constexpr (requires { value.known(); }) {
      return value.known().has_value();
    } else {
      return true;
    }
  }

  template <std::size_t... Index>
  static void read_at(json_reader& reader, variant& value, std::size_t chosen, std::index_sequence<Index...>) {
    static_cast<void>(((Index == chosen && (read_as<Index>(reader, value), true)) || ...));
  }
  template <std::size_t Index>
  static void read_as(json_reader& reader, variant& value) {
    auto& made = value.template emplace<Index>();
    json_in<std::remove_reference_t<decltype(made)>>::read(reader, made);
  }
};

template <class... Alternative>
  requires(writable<Alternative> && ...)
struct json_out<std::variant<Alternative...>> {
  static void write(json_writer& writer, const std::variant<Alternative...>& value) {
    std::visit([&writer]<class T>(const T& alternative) { json_out<T>::write(writer, alternative); }, value);
  }
};

}  // namespace detail

/// The value as text, whichever of text and number it is: for ids that a service sends now as one, now as the other.
template <class Number>
std::string text_of(const std::variant<std::string, Number>& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return write(*std::get_if<Number>(&value));
}

}  // namespace bindery::inline v1

#endif  // BINDERY_VARIANT_HPP
