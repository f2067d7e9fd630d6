// A required parameter that is left out must not compile, and the compiler's first sentence must name it.
#ifndef BINDERY_REQUIRED_HPP
#define BINDERY_REQUIRED_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace bindery::inline v1 {

/// A text that can be a template argument, so that a compiler's message shows it.
template <std::size_t N>
struct literal {
  char text[N];
  consteval literal(const char (&source)[N]) {
    for (std::size_t i = 0; i < N; ++i) text[i] = source[i];
  }
};

namespace detail {

template <bool Noexcept>
struct nothing_given {
  template <class T>
  operator T() const noexcept(Noexcept);
};

// Stands where `void` stands otherwise: asks about one parameter, without an error for it or for the others.
template <literal Asked>
struct asking {};

// A required parameter that nobody had to give: made of nothing, and filled afterwards.
struct nothing_yet {
  template <class T>
  constexpr operator T() const {
    return T{};
  }
};

template <class Lazy, literal Parameter>
inline constexpr bool is_another = true;
template <literal Asked, literal Parameter>
inline constexpr bool is_another<asking<Asked>, Parameter> =
    std::string_view(Asked.text) != std::string_view(Parameter.text);

}  // namespace detail

/// Stands where `void` stands otherwise: parameters that are filled from outside, by the request to a webhook.
struct received {};

namespace detail {

template <class Lazy, literal Parameter>
using nothing_for =
    std::conditional_t<std::is_same_v<Lazy, received>, nothing_yet, nothing_given<is_another<Lazy, Parameter>>>;

}  // namespace detail

/// The default initialiser of a required parameter. It is instantiated only where a braced list leaves the parameter
/// out, and then the assertion fails inside `left_out<void, "name">`. The member itself stays a plain std type.
template <class Lazy, literal Parameter>
constexpr detail::nothing_for<Lazy, Parameter> left_out() noexcept {
  static_assert(!std::is_void_v<Lazy>,
                "bindery: a required parameter was left out; its name is in the template arguments of left_out");
  return {};
}

/// Whether leaving out that parameter does not compile. (The conversion from `nothing_given` may throw for this one
/// parameter only, which `noexcept` can see.)
template <template <class> class Params, literal Parameter>
inline constexpr bool must_be_given = !noexcept(Params<detail::asking<Parameter>>{});

}  // namespace bindery::inline v1

#endif  // BINDERY_REQUIRED_HPP
