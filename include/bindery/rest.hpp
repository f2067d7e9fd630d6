// The members that a struct does not name, in a map of its own.
#ifndef BINDERY_REST_HPP
#define BINDERY_REST_HPP

#include <bindery/fields.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>

#include <cstddef>
#include <map>
#include <string>

namespace bindery::inline v1 {
namespace detail {

// An unknown field of a struct that has a map for such fields.
struct rest_reader {
  json_reader& reader;

  template <class M>
  void operator()(std::map<std::string, M>& rest) const {
    M& element = rest[std::string(reader.unknown_name())];
    if constexpr (json_in<M>::merges) element = M{};
    json_in<M>::read(reader, element);
  }
};

// The fields that a struct does not name, after those that it does. A name that it has by itself is left out, because
// an object has each name once.
template <std::size_t N>
struct rest_writer {
  json_writer& writer;
  const names<N>& table;
  bool first;

  template <class M>
  void operator()(const std::map<std::string, M>& rest) {
    for (const auto& [name, element] : rest) {
      if (is_named(name)) continue;
      writer.comma(first);
      writer.string(name);
      writer.mark(':');
      json_out<M>::write(writer, element);
    }
  }

 private:
  bool is_named(const std::string& name) const {
    for (std::size_t i = 0; i < N; ++i) {
      if (table[i] == name) return true;
    }
    return false;
  }
};

template <has_rest T>
struct rest_of<T> {
  static void read(json_reader& reader, T& object) {
    bindery_rest(static_cast<const T*>(nullptr), object, rest_reader{reader});
  }
  static void write(json_writer& writer, const T& object, bool first) {
    rest_writer<names_of<T>.size()> rest{writer, names_of<T>, first};
    bindery_rest(static_cast<const T*>(nullptr), object, rest);
  }
};

}  // namespace detail
}  // namespace bindery::inline v1

#endif  // BINDERY_REST_HPP
