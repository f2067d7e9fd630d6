// A member's type that compilers look into only when the parameters that it belongs to are used.
#ifndef BINDERY_LATE_HPP
#define BINDERY_LATE_HPP

namespace bindery::inline v1 {
namespace detail {

template <class Lazy>
struct late_type {
  template <class T>
  using of = T;
};

}  // namespace detail

/// `T`. The compiler knows that only where `Lazy`, a parameter of the template around it, is known; a plain `T` there
/// would be instantiated by everyone who includes the header.
template <class Lazy, class T>
using late = typename detail::late_type<Lazy>::template of<T>;

}  // namespace bindery::inline v1

#endif  // BINDERY_LATE_HPP
