// Structs that are their one member on the wire: arrays and unions that contain themselves have no other C++ type.
#ifndef BINDERY_TRANSPARENT_HPP
#define BINDERY_TRANSPARENT_HPP

#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>

namespace bindery::inline v1 {
namespace detail {

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
