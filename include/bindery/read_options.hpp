// How a JSON text is read.
#ifndef BINDERY_READ_OPTIONS_HPP
#define BINDERY_READ_OPTIONS_HPP

#include <cstddef>
#include <vector>

namespace bindery::inline v1 {

struct unknown_field;

namespace detail {
class json_reader;
}

/// Where fields go that the description does not know: made of a pointer to a list of them (any.hpp).
struct field_sink {
  constexpr field_sink(std::nullptr_t = nullptr) {}
  field_sink(std::vector<unknown_field>* to);
  constexpr explicit operator bool() const { return list != nullptr; }

  std::vector<unknown_field>* list = nullptr;
  void (*take)(std::vector<unknown_field>&, const detail::json_reader&) = nullptr;
};

/// How a text is read. The default is open: what the description does not know is skipped or kept as it is.
struct read_options {
  /// Fields and enum words that the description does not know are mismatches.
  bool strict = false;
  /// How many objects and arrays may be inside each other; more is a mismatch. At most 1024.
  std::size_t depth = 192;
  /// Where fields go that the description does not know, in the order of the text; null means that they are skipped.
  field_sink keep{};
};

}  // namespace bindery::inline v1

#endif  // BINDERY_READ_OPTIONS_HPP
