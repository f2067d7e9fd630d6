// How a JSON text is read.
#ifndef BINDERY_READ_OPTIONS_HPP
#define BINDERY_READ_OPTIONS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

/// Where fields go that the description does not know: made of a pointer to a `std::vector<unknown_field>` (any.hpp).
class field_sink {
 public:
  constexpr field_sink() = default;
  constexpr field_sink(std::nullptr_t) {}
  template <class Field>
  field_sink(std::vector<Field>* list) : list_(list), add_(&add_to<Field>) {}

  constexpr explicit operator bool() const { return list_ != nullptr; }
  void add(std::string where, std::string_view json, std::size_t offset) const {
    add_(list_, std::move(where), json, offset);
  }

 private:
  template <class Field>
  static void add_to(void* list, std::string where, std::string_view json, std::size_t offset) {
    static_cast<std::vector<Field>*>(list)->push_back(Field::of(std::move(where), json, offset));
  }

  void* list_ = nullptr;
  void (*add_)(void*, std::string, std::string_view, std::size_t) = nullptr;
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
