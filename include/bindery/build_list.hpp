// Arrays as parameters in a path or a header, in their usual style, simple: the items have commas between them.
#ifndef BINDERY_BUILD_LIST_HPP
#define BINDERY_BUILD_LIST_HPP

#include <bindery/build.hpp>
#include <bindery/url.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

template <class T, class Encode>
std::string joined(const std::vector<T>& values, Encode encode) {
  std::string text;
  bool first = true;
  for (const T& value : values) {
    if (!first) text += ',';
    first = false;
    text += encode(wire_text(value));
  }
  return text;
}

}  // namespace detail

template <class T>
void bindery_path(request_builder& builder, std::string_view name, const std::vector<T>& values) {
  builder.add_segment(name, detail::joined(values, percent_encoded));
}

template <class T>
void bindery_header(request_builder& builder, std::string_view name, const std::vector<T>& values) {
  builder.add_header(name, detail::joined(values, [](std::string text) { return text; }));
}

}  // namespace bindery::inline v1

#endif  // BINDERY_BUILD_LIST_HPP
