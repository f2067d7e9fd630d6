// A value or the reason why there is none. Nothing here throws unless `value()` is asked for a value that is not there.
#ifndef BINDERY_RESULT_HPP
#define BINDERY_RESULT_HPP

#include <cstddef>
#include <exception>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace bindery::inline v1 {

/// Thrown by `.value()` and by nlohmann's `get`, and by nothing else; `what()` is the text of the error.
class bad_value : public std::exception {
 public:
  explicit bad_value(std::string text) : text_(std::move(text)) {}
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  std::string text_;
};

namespace detail {

// A `throw` does not compile under -fno-exceptions and no macro may choose another text, so the library throws for us.
[[noreturn]] inline void raise(std::string text) {
  const std::exception_ptr thrown = std::make_exception_ptr(bad_value(std::move(text)));
  if (!thrown) std::terminate();  // Without exceptions there is nothing to throw.
  std::rethrow_exception(thrown);
}

}  // namespace detail

/// The wrapper that makes a `result` hold an error: `return failed{refusal{…})`.
template <class E>
struct failed {
  E error;
};

template <class E>
failed(E) -> failed<E>;

/// A `T`, or an `E` that says why there is no `T`.
// It is one type in every language mode, never an alias of `std::expected`: an alias that follows the language version
// is two types under one name in one program.
template <class T, class E>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = E;

  /// A default `T`, made where it stays.
  explicit result(std::in_place_t) : state_(std::in_place_index<0>) {}
  result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  template <class F>
    requires std::is_constructible_v<E, F>
  result(failed<F> reason) : state_(std::in_place_index<1>, std::move(reason.error)) {}

  bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The value; asking for one that is not there is a mistake of the program, as with `std::optional`.
  T& operator*() & noexcept { return *std::get_if<0>(&state_); }
  const T& operator*() const& noexcept { return *std::get_if<0>(&state_); }
  T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() noexcept { return std::get_if<0>(&state_); }
  const T* operator->() const noexcept { return std::get_if<0>(&state_); }

  /// The error; only where `has_value()` is false.
  E& error() & noexcept { return *std::get_if<1>(&state_); }
  const E& error() const& noexcept { return *std::get_if<1>(&state_); }
  E&& error() && noexcept { return std::move(*std::get_if<1>(&state_)); }

  /// The value, or a thrown `bad_value` with the error's text.
  T& value() & { return check(), **this; }
  const T& value() const& { return check(), **this; }
  T value() && { return check(), std::move(**this); }

  template <class U>
  T value_or(U&& other) const& {
    return has_value() ? **this : static_cast<T>(std::forward<U>(other));
  }

 private:
  void check() const {
    if (!has_value()) detail::raise(to_string(error()));
  }

  std::variant<T, E> state_;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_RESULT_HPP
