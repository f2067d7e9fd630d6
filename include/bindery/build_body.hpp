// Bodies of requests.
#ifndef BINDERY_BUILD_BODY_HPP
#define BINDERY_BUILD_BODY_HPP

#include <bindery/build.hpp>
#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/result.hpp>
#include <bindery/try_write.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

namespace detail {

inline void set_body(request_builder& builder, std::string_view media_type, http_body body) {
  if (detail::has_control(media_type)) return builder.refuse("body", "has a media type with a control character");
  if (body.is_stream() && !body.source().error().empty()) return builder.refuse("body", body.source().error());
  builder.add_header("Content-Type", std::string(media_type));
  builder.request().body = std::move(body);
}

}  // namespace detail

/// A JSON body. A body that is absent is not sent.
template <class T>
void bindery_json_body(request_builder& builder, std::string_view media_type, const T& value) {
  result<std::string, refusal> text = try_write(value);
  if (!text) return builder.refuse("body" + text.error().where, std::move(text.error().what));
  detail::set_body(builder, media_type, *std::move(text));
}
template <class T>
void bindery_json_body(request_builder& builder, std::string_view media_type, const std::optional<T>& value) {
  if (value) bindery_json_body(builder, media_type, *value);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_BUILD_BODY_HPP
