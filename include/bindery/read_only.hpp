// Members that only the service sets: replies have them, requests do not.
#ifndef BINDERY_READ_ONLY_HPP
#define BINDERY_READ_ONLY_HPP

#include <bindery/fields.hpp>
#include <bindery/json_write.hpp>

#include <array>
#include <cstddef>

namespace bindery::inline v1 {
namespace detail {

/// A struct with a second table: the names of such members.
template <class T>
concept has_read_only = requires { requires is_names<decltype(bindery_read_only(static_cast<const T*>(nullptr)))>; };

template <has_read_only T>
struct read_only<T> {
  static constexpr auto flags = [] {
    std::array<bool, names_of<T>.size() + 1> found{};
    constexpr auto listed = bindery_read_only(static_cast<const T*>(nullptr));
    for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
      for (std::size_t k = 0; k < listed.size(); ++k) found[i] = found[i] || names_of<T>[i] == listed[k];
    }
    return found;
  }();

  static constexpr bool has(std::size_t index) { return flags[index]; }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_READ_ONLY_HPP
