// The discriminator of a union, a table behind the alias that is found by argument-dependent look-up through the
// alternatives:
//
//   using Pet = std::variant<Cat, Dog>;
//   constexpr auto bindery_cases(const Pet*) { return rt::cases{"petType", rt::case_of{"cat", 0}, rt::case_of{"dog",
//   1}}; }
#ifndef BINDERY_CASES_HPP
#define BINDERY_CASES_HPP

#include <bindery/fields.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace bindery::inline v1 {

/// A word of a discriminator and the index of the alternative that it stands for.
struct case_of {
  std::string_view word;
  std::size_t index;
};

/// The alternative for all other words.
struct other_case {
  std::size_t index;
};

/// The name of the property that tells alternatives apart, and what its words stand for.
template <std::size_t N>
struct cases {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::string_view property;
  case_of list[N == 0 ? 1 : N];
  std::size_t otherwise = none;

  template <class... Case>
  constexpr explicit cases(std::string_view name, Case... listed) : property(name), list{} {
    std::size_t count = 0;
    (add(listed, count), ...);
  }

  static constexpr std::size_t size() { return N; }
  constexpr const case_of& operator[](std::size_t index) const { return list[index]; }

 private:
  constexpr void add(case_of one, std::size_t& count) { list[count++] = one; }
  constexpr void add(other_case one, std::size_t&) { otherwise = one.index; }
};

namespace detail {

template <class... Case>
inline constexpr std::size_t count_of_words = (std::size_t{0} + ... + std::size_t{std::is_same_v<Case, case_of>});

template <class T>
inline constexpr bool is_cases = false;
template <std::size_t N>
inline constexpr bool is_cases<cases<N>> = true;

template <std::size_t N>
constexpr names<N> words_of_cases(const cases<N>& table) {
  names<N> words{};
  for (std::size_t i = 0; i < N; ++i) words.list[i] = table[i].word;
  return words;
}

}  // namespace detail

template <class... Case>
cases(std::string_view, Case...) -> cases<detail::count_of_words<Case...>>;
template <class... Case>
cases(const char*, Case...) -> cases<detail::count_of_words<Case...>>;

}  // namespace bindery::inline v1

#endif  // BINDERY_CASES_HPP
