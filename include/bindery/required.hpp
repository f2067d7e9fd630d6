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

struct nothing_given {
  using bindery_nothing = void;

  template <class T>
  operator T() const noexcept;
};

// `Lazy` is void, or a type that says what stands for a parameter that is left out.
template <class Lazy, literal Parameter>
struct nothing_for {
  using type = typename Lazy::template given<Parameter>;
};
template <literal Parameter>
struct nothing_for<void, Parameter> {
  using type = nothing_given;
};

}  // namespace detail

/// The default initialiser of a required parameter.
// It is instantiated only where a braced list leaves the parameter out, and then the assertion fails inside
// `left_out<void, "name">`. The member itself stays a plain std type.
template <class Lazy, literal Parameter>
constexpr typename detail::nothing_for<Lazy, Parameter>::type left_out() noexcept {
  static_assert(!std::is_void_v<Lazy>,
                "bindery: a required parameter was left out; its name is in the template arguments of left_out");
  return {};
}

}  // namespace bindery::inline v1

#endif  // BINDERY_REQUIRED_HPP
