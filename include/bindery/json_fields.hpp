// From the name of a field to its index: a hash table for each struct, made at compile time when the struct is read.
#ifndef BINDERY_JSON_FIELDS_HPP
#define BINDERY_JSON_FIELDS_HPP

#include <bindery/fields.hpp>
#include <bindery/json_scan.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bindery::inline v1 {
namespace detail {

/// The field names of one struct, with a hash table from name to index.
struct field_table {
  const std::string_view* names;
  std::size_t count;
  const std::uint16_t* slots;  // Index + 1, or 0 for none; the number of slots is a power of two.
  std::size_t mask;
  bool plain;  // No name has a character that JSON escapes, so names may be compared as they stand in the text.
};

constexpr std::size_t field_hash(const char* name, std::size_t size) {
  if (size == 0) return 0;
  const auto byte = [name](std::size_t index) { return std::size_t{static_cast<unsigned char>(name[index])}; };
  return size * 5 + byte(0) * 3 + byte(size / 2) * 17 + byte(size - 1) * 29 + byte(size / 3) * 7;
}

/// The index of a name, or the number of fields when the table does not have it.
inline std::size_t find_field(const field_table& table, std::string_view name) {
  for (std::size_t slot = field_hash(name.data(), name.size()) & table.mask;; slot = (slot + 1) & table.mask) {
    if (table.slots[slot] == 0) return table.count;
    const std::size_t index = table.slots[slot] - std::size_t{1};
    const std::string_view known = table.names[index];
    if (known.size() == name.size() && same_bytes(known.data(), name.data(), name.size())) return index;
  }
}

template <std::size_t N>
struct field_slots {
  static constexpr std::size_t count = std::bit_ceil(2 * N + 1);
  std::uint16_t slot[count];
  bool plain = true;

  constexpr explicit field_slots(const names<N>& table) : slot{} {
    for (std::size_t index = 0; index < N; ++index) {
      std::size_t at = field_hash(table[index].data(), table[index].size()) % count;
      while (slot[at] != 0) at = (at + 1) % count;
      slot[at] = static_cast<std::uint16_t>(index + 1);
      for (const char c : table[index]) plain = plain && escape_of(c) == 0;
    }
  }
};

template <model T>
inline constexpr field_slots<names_of<T>.size()> slots_of{names_of<T>};

template <model T>
inline constexpr field_table fields_of{names_of<T>.list, names_of<T>.size(), slots_of<T>.slot, slots_of<T>.count - 1,
                                       slots_of<T>.plain};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_FIELDS_HPP
