// A value, or a sentence that says why there is none: what everything in this folder returns. The folder names no type
// of the bindery runtime, so it serves every vendored header, whatever runtime that embeds.
#ifndef HUAWEICLOUD_AUTH_RESULT_HPP
#define HUAWEICLOUD_AUTH_RESULT_HPP

#include <string>
#include <utility>
#include <variant>

namespace huaweicloud {

/// Why there is no value: whole sentences for people, without any secret. `return reason{"…"};`
struct reason {
  std::string text;
};

/// A `T`, or the reason why there is none. Nothing here throws.
template <class T>
class [[nodiscard]] result {
 public:
  using value_type = T;

  result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  result(reason why) : state_(std::in_place_index<1>, std::move(why)) {}

  explicit operator bool() const noexcept { return state_.index() == 0; }

  /// The value; asking for one that is not there is a mistake of the program, as with `std::optional`.
  T& operator*() & noexcept { return *std::get_if<0>(&state_); }
  const T& operator*() const& noexcept { return *std::get_if<0>(&state_); }
  T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() noexcept { return std::get_if<0>(&state_); }
  const T* operator->() const noexcept { return std::get_if<0>(&state_); }

  /// The reason; only where there is no value.
  const std::string& error() const noexcept { return std::get_if<1>(&state_)->text; }

 private:
  std::variant<T, reason> state_;
};

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_RESULT_HPP
