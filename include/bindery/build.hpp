// From parameters to a request. Every value is checked here: what cannot be sent, or would name another resource or
// another header, is a refusal and nothing is sent.
#ifndef BINDERY_BUILD_HPP
#define BINDERY_BUILD_HPP

#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/result.hpp>
#include <bindery/url.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery::inline v1 {

/// Collects the parameters of one call. The generated `bindery_parameters` of an operation calls a function for each,
/// one for its place, kind and look: some are below, others in build_list.hpp, build_query.hpp, build_body.hpp,
/// style.hpp and media.hpp, because not every API has them all.
class request_builder {
 public:
  explicit request_builder(const operation_info& operation) : base_(operation.base) {
    request_.method = operation.method;
    request_.target = operation.path;
    request_.operation = operation;
    if (!operation.accept.empty()) add_header("Accept", std::string(operation.accept));
  }

  /// A header that the caller adds to this call. It takes the place of an `Accept` that the operation has.
  void extra_header(std::string_view name, std::string_view value) {
    if (detail::same_field_name(name, "Accept")) {
      std::erase_if(request_.headers, [](const auto& field) { return detail::same_field_name(field.name, "Accept"); });
    }
    add_header(name, std::string(value));
  }

  /// The path of another server than the description's first.
  void set_base(std::string_view path) { base_ = path; }

  // For what writes itself, such as a style: text that is encoded already.

  void add_segment(std::string_view name, std::string_view encoded) {
    // What stands before it in its segment keeps that from being empty or dots.
    const bool alone = request_.operation.path.find("/{" + std::string(name) + "}") != std::string_view::npos;
    if (alone && encoded.empty()) return refuse(name, "is empty, and an empty path segment names another resource");
    if (alone && (encoded == "." || encoded == "..")) {
      return refuse(name, "is a dot segment, which names another resource; servers and proxies remove it");
    }
    fill(name, encoded);
  }
  /// What stands instead of `{name}` in the path, whatever it is.
  void fill(std::string_view name, std::string_view encoded) {
    const std::string place = "{" + std::string(name) + "}";
    for (std::size_t at = 0; (at = request_.target.find(place, at)) != std::string::npos; at += encoded.size()) {
      request_.target.replace(at, place.size(), encoded);
    }
  }

  void add_header(std::string_view name, std::string value) {
    const std::string_view blanks = " \t";
    if (!detail::is_field_name(name)) {
      refuse("headers", "a header's name is empty or has a character that names may not have");
    } else if (detail::has_control(value)) {
      refuse(name, "has a control character, which would end the header or be lost on the way");
    } else if (!value.empty() && (blanks.find(value.front()) < 2 || blanks.find(value.back()) < 2)) {
      refuse(name, "begins or ends with a blank, which is not part of a header's value on the wire");
    } else {
      request_.headers.push_back({std::string(name), std::move(value)});
    }
  }

  /// Nothing will be sent. Only the first reason counts.
  void refuse(std::string_view where, std::string what) {
    if (!refusal_) refusal_ = refusal{std::string(where), std::move(what)};
  }

  http_request& request() { return request_; }

  /// The request, or the first parameter that cannot be sent.
  result<http_request, refusal> finish() && {
    if (refusal_) return failed{*std::move(refusal_)};
    request_.target.insert(0, base_);
    return std::move(request_);
  }

 private:
  http_request request_;
  std::string base_;
  std::optional<refusal> refusal_;
};

namespace detail {

// How a value looks in a path, a query or a header: as in JSON, but text without its quotes and null as nothing.
template <class T>
std::string wire_text(const T& value) {
  if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    return std::string(std::string_view(value));
  } else if constexpr (requires { value.reveal(); }) {
    return value.reveal();
  } else if constexpr (requires { value.word(); }) {
    return std::string(value.word());
  } else {
    const std::string json = write(value);
    if (json.front() == '"') return *read_text<std::string>(json, {});
    return json == "null" ? std::string() : json;
  }
}

// The same, unless it is no number that has a text.
template <class T>
std::optional<std::string> checked_text(request_builder& builder, std::string_view name, const T& value) {
  if constexpr (std::is_floating_point_v<T>) {
    if (value - value != 0) return builder.refuse(name, "is not a finite number"), std::nullopt;
  }
  return wire_text(value);
}

}  // namespace detail

/// A path parameter, style simple.
template <class T>
void bindery_path(request_builder& builder, std::string_view name, const T& value) {
  if constexpr (requires { value.known(); }) {
    if (value.word().empty() && value.known()) return builder.fill(name, {});  // A word of the description's own.
  }
  if (const auto text = detail::checked_text(builder, name, value)) builder.add_segment(name, percent_encoded(*text));
}

/// A header parameter, style simple. A parameter that is absent is not sent.
template <class T>
void bindery_header(request_builder& builder, std::string_view name, const T& value) {
  if (auto text = detail::checked_text(builder, name, value)) builder.add_header(name, *std::move(text));
}
template <class T>
void bindery_header(request_builder& builder, std::string_view name, const std::optional<T>& value) {
  if (value) bindery_header(builder, name, *value);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_BUILD_HPP
