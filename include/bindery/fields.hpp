// The tables of the generated structs: the wire names of the fields, and a way from an index to the member. Both are
// hidden friends of the struct, found by argument-dependent look-up, so a property may have any name; both are
// templates or constants, so a struct that nobody reads or writes costs nothing beyond its declaration.
//
//   friend constexpr auto bindery_names(const Credential*) { return rt::names{"type", "access_key"}; }
//   template <class Self, class Use>
//   friend constexpr decltype(auto) bindery_member(const Credential*, Self& self, std::size_t index, Use&& use) {
//     switch (index) {
//       case 0: return use(self.type);
//       default: return use(self.access_key);
//     }
//   }
#ifndef BINDERY_FIELDS_HPP
#define BINDERY_FIELDS_HPP

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

/// Marks what belongs to this copy of the runtime, so that two vendored copies do not make a name ambiguous.
struct runtime_tag {};

/// Wire names in the order of the members, or the words of an enum in the order of its enumerators.
template <std::size_t N>
struct names {
  std::string_view list[N == 0 ? 1 : N];

  static constexpr std::size_t size() { return N; }
  constexpr std::string_view operator[](std::size_t index) const { return list[index]; }
};

template <class... Text>
names(Text...) -> names<sizeof...(Text)>;

namespace detail {

// Only tables made with this runtime's `names` count: two vendored runtimes in one file must not see each other's.
template <class T>
inline constexpr bool is_names = false;
template <std::size_t N>
inline constexpr bool is_names<names<N>> = true;

}  // namespace detail

/// A generated struct: an aggregate with a table of this runtime.
template <class T>
concept model = std::is_class_v<T> &&
                requires { requires detail::is_names<decltype(bindery_names(static_cast<const T*>(nullptr)))>; };

/// A generated struct with a map for the members that it does not name.
template <class T>
concept has_rest = requires(T& object) { bindery_rest(static_cast<const T*>(nullptr), object, [](auto&) {}); };

namespace detail {

// Types that print themselves and convert to nlohmann's: models and the types of this runtime.
template <class T>
inline constexpr bool is_own = model<T>;

// How those members are read and written (rest.hpp).
template <class T>
struct rest_of;

}  // namespace detail

/// The wire names of a generated struct.
template <model T>
inline constexpr auto names_of = bindery_names(static_cast<const T*>(nullptr));

/// Calls `use` with the member at `index`, which must be smaller than `names_of<T>.size()`.
template <class T, class Use>
  requires model<std::remove_const_t<T>>
constexpr decltype(auto) with_member(T& object, std::size_t index, Use&& use) {
  return bindery_member(static_cast<const std::remove_const_t<T>*>(nullptr), object, index, std::forward<Use>(use));
}

}  // namespace bindery::inline v1

#endif  // BINDERY_FIELDS_HPP
