// Unions: a `std::variant` whose alternatives are told apart by what is there, so that it reads what the service sends
// and writes back what it read. In this order: the word of the discriminator, where the description has one; the kind
// of JSON; and among objects the required members, the words that enums know and the names that are there.
#ifndef BINDERY_VARIANT_HPP
#define BINDERY_VARIANT_HPP

#include <bindery/cases.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
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

constexpr unsigned kind_of_character(char first) {
  switch (first) {
    case '"': return text_kind;
    case 't':
    case 'f': return boolean_kind;
    case '[': return array_kind;
    case '{': return object_kind;
    case 'n': return null_kind;
    default: return number_kind;
  }
}

/// A place to come back to when the value there turns out to be of another type.
class json_trial {
 public:
  explicit json_trial(json_reader& reader)
      : reader_(reader), p_(reader.p_), depth_(reader.depth_), unknown_(reader.unknown_values.size()) {}

  /// Coming back forgets a fault.
  void back() const {
    reader_.read_again_ += static_cast<std::size_t>((reader_.failed() ? reader_.reached_ : reader_.p_) - p_);
    reader_.p_ = p_;
    reader_.depth_ = depth_;
    reader_.unknown_values.resize(unknown_);
    reader_.fault_.reset();
  }
  /// Whether a value may still be read on trial. Unions inside unions multiply the work, and a text must not decide how
  /// much of it there is.
  bool allowed() const noexcept { return reader_.read_again_ / 64 <= reader_.text_.size() + 1024; }

 private:
  json_reader& reader_;
  const char* p_;
  std::size_t depth_;
  std::size_t unknown_;
};

// Storage that a table can be asked about at compile time without an object: only the types of its members are used.
template <class T>
union unborn {
  char nothing;
  T object;

  constexpr unborn() : nothing() {}
  ~unborn() {}
};

template <model T>
inline const unborn<T> unborn_of{};

template <std::size_t N>
using field_bits = std::array<std::uint64_t, N / 64 + 1>;

template <model T>
constexpr auto find_required() {
  constexpr std::size_t count = names_of<T>.size();
  field_bits<count> bits{};
  if constexpr (count > 0) {
    for (std::size_t index = 0; index < count; ++index) {
      const bool required = with_member(unborn_of<T>.object, index, is_required{});
      bits[index / 64] |= std::uint64_t{required} << (index % 64);
    }
  }
  return bits;
}

template <model T>
inline constexpr auto required_of = find_required<T>();

// The word of a discriminator is named in a mismatch, if it looks like one.
inline std::string found_word(std::string_view word) {
  bool plain = word.size() <= 64;
  for (const char c : word) plain = plain && c > ' ' && c <= '~';
  return plain ? "the word \"" + std::string(word) + "\"" : std::string("another word");
}

/// The alternative that a discriminator names; nothing when the object at this place has no word that the table knows.
/// The reader stays where it is.
inline std::optional<std::size_t> find_case(json_reader& reader, const field_table& words, std::string_view property,
                                            const case_of* list, std::optional<std::size_t> otherwise) {
  const json_trial start(reader);
  const std::size_t offset = reader.offset();
  std::string name;
  bool there = reader.first_name(name);
  while (there && name != property) {
    reader.skip();
    there = reader.next_name(name);
  }
  if (there) {
    const bool quoted = reader.first_character() == '"';
    const std::size_t place = reader.offset();
    const std::string word(quoted ? reader.string() : reader.skip());
    const std::size_t found = find_field(words, word);
    if (found < words.count) otherwise = list[found].index;
    if (!otherwise) refuse_word(reader, place, words.names, words.count, found_word(word));
  } else if (!otherwise && !reader.failed()) {
    reader.missing(offset, property);
  }
  if (reader.failed()) return std::nullopt;
  start.back();
  return otherwise;
}

/// What speaks for and against reading an object as a type: what must be there and is, and how many names are known.
struct likeness {
  std::size_t known = 0;
  bool possible = true;

  bool better_than(const likeness& other) const { return possible != other.possible ? possible : known > other.known; }
};

// Takes a value and tells whether the description of the member has it.
template <class M>
bool suits(json_reader& reader) {
  if ((json_in<M>::kinds & kind_of_character(reader.first_character())) == 0) return reader.skip(), false;
  if constexpr (requires { typename json_in<M>::inner; }) {
    if (reader.at_null()) return reader.null(), true;
    return suits<typename json_in<M>::inner>(reader);
  } else if constexpr (requires { json_in<M>::suits(reader); }) {
    return json_in<M>::suits(reader);
  } else {
    return reader.skip(), true;
  }
}

struct member_judge {
  json_reader& reader;
  likeness& found;

  template <class M>
  void operator()(const M&) const {
    if (!suits<M>(reader)) found.possible = false;
  }
};

template <model T>
likeness likeness_of_model(json_reader& reader) {
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

/// Takes an object. A map takes any, so it is chosen where no struct is possible.
template <class T>
likeness likeness_of(json_reader& reader) {
  if constexpr (requires { typename json_in<T>::inner; }) {
    return likeness_of<typename json_in<T>::inner>(reader);
  } else if constexpr (requires { json_in<T>::like(reader); }) {
    return json_in<T>::like(reader);
  } else if constexpr (model<T>) {
    return likeness_of_model<T>(reader);
  } else {
    return reader.skip(), likeness{};
  }
}

template <class... Alternative>
  requires(readable<Alternative> && ...)
struct json_in<std::variant<Alternative...>> : json_in_plain {
  using variant = std::variant<Alternative...>;
  static constexpr std::size_t size = sizeof...(Alternative);
  static constexpr unsigned kinds = (0U | ... | json_in<Alternative>::kinds);

  static void read(json_reader& reader, variant& value) {
    const unsigned kind = kind_of_character(reader.first_character());
    if constexpr (has_cases<variant>) {
      if (kind == object_kind) return read_case(reader, value);
    }
    const candidates left = rank(reader, kind);
    if (left.count == 0) return reader.refuse("a value of another type");
    if (left.count == 1 || !try_all(reader, value, left, kind)) read_at(reader, value, left.index[0]);
  }

  /// How much the object at this place is like the alternative that it is most like.
  static likeness like(json_reader& reader) {
    const likeness best = rank(reader, object_kind).best;
    reader.skip();
    return best;
  }

 private:
  // The alternatives that come into question, the likeliest first.
  struct candidates {
    std::size_t index[size] = {};
    std::size_t count = 0;
    likeness best{};
  };

  static void read_case(json_reader& reader, variant& value) {
    constexpr const auto& table = cases_of<variant>;
    constexpr const auto& words = case_words<variant>;
    constexpr const auto& slots = case_slots<variant>;
    constexpr auto otherwise = table.otherwise == table.none ? std::optional<std::size_t>() : table.otherwise;
    const field_table fields{words.list, words.size(), slots.slot, slots.count - 1, false};
    if (const auto chosen = find_case(reader, fields, table.property, table.list, otherwise)) {
      read_at(reader, value, *chosen);
    }
  }

  static candidates rank(json_reader& reader, unsigned kind) {
    likeness likes[size] = {};
    candidates left;
    constexpr unsigned takes[] = {json_in<Alternative>::kinds...};
    if (kind == object_kind) judge(reader, likes);
    for (std::size_t i = 0; i < size; ++i) {
      if ((takes[i] & kind) == 0) continue;
      std::size_t at = left.count++;
      for (; at > 0 && likes[i].better_than(likes[left.index[at - 1]]); --at) left.index[at] = left.index[at - 1];
      left.index[at] = i;
    }
    if (left.count == 0) return left;
    left.best = likes[left.index[0]];
    // What is not possible is read only where nothing is possible, so that the mismatch says why.
    while (left.count > 1 && !likes[left.index[left.count - 1]].possible) --left.count;
    return left;
  }

  static void judge(json_reader& reader, likeness* likes) {
    const json_trial start(reader);
    const auto one = [&]<class T>(const std::type_identity<T>&) {
      if ((json_in<T>::kinds & object_kind) != 0) {
        *likes = likeness_of<T>(reader);
        if (reader.failed()) *likes = {0, false};
        start.back();
      }
      ++likes;
    };
    (one(std::type_identity<Alternative>()), ...);
  }

  // The first that reads; first of all one that the text is right for by the letter, because an enum takes any word and
  // a date any text. What an object is like was found out by then, unknown names and all.
  static bool try_all(json_reader& reader, variant& value, const candidates& left, unsigned kind) {
    const json_trial start(reader);
    const bool strict = reader.strict;
    for (const bool literal : {true, false}) {
      if (literal ? kind == object_kind : strict && kind != object_kind) continue;
      for (std::size_t i = 0; i < left.count && start.allowed(); ++i) {
        reader.strict = strict || literal;
        read_at(reader, value, left.index[i]);
        reader.strict = strict;
        if (!reader.failed()) return true;
        start.back();
      }
    }
    return false;
  }

  static void read_at(json_reader& reader, variant& value, std::size_t chosen) {
    read_at(reader, value, chosen, std::index_sequence_for<Alternative...>());
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
inline constexpr bool is_own<std::variant<Alternative...>> = (is_own<Alternative> || ...);

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
