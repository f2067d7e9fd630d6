// Structs that are their one member on the wire: arrays and unions that contain themselves have no other C++ type.
#ifndef BINDERY_TRANSPARENT_HPP
#define BINDERY_TRANSPARENT_HPP

#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>

namespace bindery::inline v1 {
/// What the table of a struct that is its one member, `value`, on the wire returns: an array or a union that contains
/// itself has no other C++ type.
struct transparent_tag {
  constexpr explicit operator bool() const { return true; }
};

/// A generated struct that is its member `value` on the wire.
template <class T>
concept transparent = std::is_class_v<T> && requires {
  { bindery_transparent(static_cast<const T*>(nullptr)) } -> std::same_as<transparent_tag>;
};

namespace detail {

template <transparent T>
inline constexpr bool is_own<T> = true;

template <transparent T>
struct json_in<T> : json_in_plain {
  using value_type = decltype(T::value);

  using inner = value_type;
  static constexpr bool merges = true;
  static constexpr unsigned kinds = json_in<value_type>::kinds;

  static void read(json_reader& reader, T& object) {
    object.value = value_type{};
    json_in<value_type>::read(reader, object.value);
  }
};

template <transparent T>
struct json_out<T> {
  static void write(json_writer& writer, const T& object) { json_out<decltype(T::value)>::write(writer, object.value); }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_TRANSPARENT_HPP
