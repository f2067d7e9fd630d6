// How a JSON text is read.
#ifndef BINDERY_READ_OPTIONS_HPP
#define BINDERY_READ_OPTIONS_HPP

#include <cstddef>
#include <vector>

namespace bindery::inline v1 {

struct unknown_field;

/// How a text is read. The default is open: what the description does not know is skipped or kept as it is.
struct read_options {
  /// Fields and enum words that the description does not know are mismatches.
  bool strict = false;
  /// How many objects and arrays may be inside each other; more is a mismatch. At most 1024.
  std::size_t depth = 192;
  /// Where fields go that the description does not know, in the order of the text; null means that they are skipped.
  std::vector<unknown_field>* keep = nullptr;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_READ_OPTIONS_HPP
