// Objects in JSON whose names nobody knows beforehand: std::map.
#ifndef BINDERY_JSON_MAP_HPP
#define BINDERY_JSON_MAP_HPP

#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>

#include <map>
#include <string>

namespace bindery::inline v1 {
namespace detail {

template <readable T>
struct json_in<std::map<std::string, T>> : json_in_plain {
  static constexpr unsigned kinds = object_kind;

  static void read(json_reader& reader, std::map<std::string, T>& value) {
    value.clear();
    std::string name;
    for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
      T& element = value[name];
      if constexpr (json_in<T>::merges) element = T{};
      json_in<T>::read(reader, element);
    }
  }
};

template <writable T>
struct json_out<std::map<std::string, T>> {
  static void write(json_writer& writer, const std::map<std::string, T>& value) {
    bool first = true;
    writer.mark('{');
    for (const auto& [name, element] : value) {
      writer.comma(first);
      writer.string(name);
      writer.mark(':');
      json_out<T>::write(writer, element);
    }
    writer.mark('}');
  }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_JSON_MAP_HPP
