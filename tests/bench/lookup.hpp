// From a key to the index of a field, for the candidates whose library gives keys one by one: the field behind the last
// one first, else a hash. This is as quick as a look-up written by hand, so that no library pays for our convenience.
#ifndef BENCH_LOOKUP_HPP
#define BENCH_LOOKUP_HPP

#include "bench.hpp"
#include <bindery/fields.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bench {

constexpr std::uint32_t hash_of(std::string_view key) {
  if (key.empty()) return 0;
  const auto byte = [key](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(key[i])); };
  const std::size_t n = key.size();
  const auto size = static_cast<std::uint32_t>(n);
  return byte(0) * 31 + byte(n / 2) * 131 + byte(n - 1) * 17 + byte(n / 3) * 1031 + size * 257;
}

template <bindery::model T>
struct lookup {
  static constexpr std::size_t count = bindery::names_of<T>.size();
  static constexpr std::size_t slots = std::bit_ceil(4 * count);

  struct table {
    std::uint8_t slot[slots] = {};
    constexpr table() {
      for (std::size_t i = 0; i < count; ++i) {
        std::size_t at = hash_of(bindery::names_of<T>[i]) % slots;
        while (slot[at] != 0) at = (at + 1) % slots;
        slot[at] = static_cast<std::uint8_t>(i + 1);
      }
    }
  };
  static constexpr table hashed{};

  /// The index of a key, or `count`.
  static std::size_t find(std::string_view key, std::size_t likely) {
    if (likely < count && bindery::names_of<T>[likely] == key) return likely;
    for (std::size_t at = hash_of(key) % slots; hashed.slot[at] != 0; at = (at + 1) % slots) {
      const std::size_t index = hashed.slot[at] - std::size_t{1};
      if (bindery::names_of<T>[index] == key) return index;
    }
    return count;
  }
};

/// Which required fields an object had.
template <bindery::model T>
struct presence {
  std::uint64_t seen[2] = {};

  void add(std::size_t index) { seen[index / 64] |= std::uint64_t{1} << (index % 64); }
  bool complete() const {
    const auto& needed = required();
    return (seen[0] & needed.seen[0]) == needed.seen[0] && (seen[1] & needed.seen[1]) == needed.seen[1];
  }

 private:
  static const presence& required() {
    static const presence made = [] {
      presence bits;
      T object{};
      for (std::size_t i = 0; i < lookup<T>::count; ++i) {
        const bool optional = bindery::with_member(
            object, i, [](auto& member) { return is_optional<std::remove_cvref_t<decltype(member)>>; });
        if (!optional) bits.add(i);
      }
      return bits;
    }();
    return made;
  }
};

/// Calls `use(name, member)` for every field, unrolled: the same code as one line a field written by hand.
template <class T, class Use>
void for_each_field(T& object, Use&& use) {
  using model = std::remove_const_t<T>;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (bindery::with_member(object, I, [&](auto& member) { use(bindery::names_of<model>[I], member); }), ...);
  }(std::make_index_sequence<bindery::names_of<model>.size()>{});
}

}  // namespace bench

#endif  // BENCH_LOOKUP_HPP
