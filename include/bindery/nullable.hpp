// A value or null, where null is something that was said and not something left out.
#ifndef BINDERY_NULLABLE_HPP
#define BINDERY_NULLABLE_HPP

#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {
namespace detail {

// What stands where a required parameter was left out (required.hpp) becomes any type by itself.
template <class T>
inline constexpr bool is_nothing_given = requires { typename T::bindery_nothing; };

}  // namespace detail

/// Null or a `T`. A required member that may be null is a `nullable<T>`; one that may also be left out is a
/// `std::optional<nullable<T>>`, whose three states are absent (`std::nullopt`), null (`nullptr`) and a value.
template <class T>
class nullable {
 public:
  using value_type = T;

  nullable() = default;
  nullable(std::nullptr_t) noexcept {}
  template <class U = T>
    requires(std::is_convertible_v<U, T> && !std::is_same_v<std::remove_cvref_t<U>, nullable> &&
             !std::is_same_v<std::remove_cvref_t<U>, std::nullptr_t> &&
             !detail::is_nothing_given<std::remove_cvref_t<U>>)
  nullable(U&& value) : value_(std::in_place, std::forward<U>(value)) {}

  bool is_null() const noexcept { return !value_.has_value(); }
  explicit operator bool() const noexcept { return value_.has_value(); }

  /// The value; asking a null for it is a mistake of the program, as with `std::optional`.
  T& operator*() noexcept { return *value_; }
  const T& operator*() const noexcept { return *value_; }
  T* operator->() noexcept { return &*value_; }
  const T* operator->() const noexcept { return &*value_; }

  template <class U>
  T value_or(U&& other) const {
    return value_ ? *value_ : static_cast<T>(std::forward<U>(other));
  }

  /// Makes it a default `T` and returns that.
  T& emplace() { return value_.emplace(); }

  friend bool operator==(const nullable&, const nullable&) = default;
  friend bool operator==(const nullable& left, std::nullptr_t) noexcept { return left.is_null(); }

 private:
  std::optional<T> value_;
};

namespace detail {

template <class T>
inline constexpr bool is_own<nullable<T>> = true;

template <readable T>
struct json_in<nullable<T>> : json_in_plain {
  using inner = T;
  static constexpr unsigned kinds = json_in<T>::kinds | null_kind;

  static void read(json_reader& reader, nullable<T>& value) {
    if (reader.at_null()) {
      value = nullptr;
      return reader.null();
    }
    json_in<T>::read(reader, value.emplace());
  }
};

// Here null is a value, and only a member that is not there is absent.
template <readable T>
struct json_in<std::optional<nullable<T>>> : json_in_plain {
  using inner = nullable<T>;
  static constexpr bool optional = true;
  static constexpr unsigned kinds = json_in<nullable<T>>::kinds;

  static void read(json_reader& reader, std::optional<nullable<T>>& value) {
    json_in<nullable<T>>::read(reader, value.emplace());
  }
};

template <writable T>
struct json_out<nullable<T>> {
  static void write(json_writer& writer, const nullable<T>& value) {
    if (value.is_null()) return writer.null();
    json_out<T>::write(writer, *value);
  }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_NULLABLE_HPP
