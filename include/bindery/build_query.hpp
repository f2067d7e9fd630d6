// Query parameters in their usual style, form: an array is repeated. (Others are in style.hpp.)
#ifndef BINDERY_BUILD_QUERY_HPP
#define BINDERY_BUILD_QUERY_HPP

#include <bindery/build.hpp>
#include <bindery/url.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

// Text that is encoded already.
inline void add_query(request_builder& builder, std::string_view encoded) {
  std::string& target = builder.request().target;
  if (!encoded.empty()) target += target.find('?') == std::string::npos ? '?' : '&';
  target += encoded;
}

}  // namespace detail

/// A query parameter, style form. A parameter that is absent is not sent.
template <class T>
void bindery_query(request_builder& builder, std::string_view name, const T& value) {
  if (const auto text = detail::checked_text(builder, name, value)) {
    detail::add_query(builder, percent_encoded(name) + '=' + percent_encoded(*text));
  }
}
template <class T>
void bindery_query(request_builder& builder, std::string_view name, const std::vector<T>& values) {
  for (const T& value : values) bindery_query(builder, name, value);
}
template <class T>
void bindery_query(request_builder& builder, std::string_view name, const std::optional<T>& value) {
  if (value) bindery_query(builder, name, *value);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_BUILD_QUERY_HPP
