// From parameters to a request. Every value is checked here: what cannot be sent, or would name another resource or
// another header, is a refusal and nothing is sent.
#ifndef BINDERY_BUILD_HPP
#define BINDERY_BUILD_HPP

#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>
#include <bindery/url.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

// How a value looks in a path, a query or a header: as in JSON, but text without its quotes and null as nothing.
inline std::string wire_text(std::string_view text) { return std::string(text); }
inline std::string wire_text(const std::string& text) { return text; }
template <writable T>
std::string wire_text(const T& value) {
  if constexpr (requires { value.reveal(); }) return value.reveal();
  if constexpr (requires { value.word(); }) return std::string(value.word());
  const std::string json = write(value);
  if (json.front() != '"') return json == "null" ? std::string() : json;
  const read_options options;
  json_reader reader(json, options);
  return std::string(reader.string());
}

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

inline bool has_control(std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\t') || byte == 0x7f) return true;
  }
  return false;
}

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }

}  // namespace detail

/// Collects the parameters of one call. The generated `bindery_parameters` of an operation calls one member for each.
class request_builder {
 public:
  explicit request_builder(const operation_info& operation) {
    request_.method = operation.method;
    request_.operation = operation;
    base_ = operation.base;
    if (!operation.accept.empty()) request_.headers.push_back({"Accept", std::string(operation.accept)});
  }

  /// A path parameter, style simple; the items of an array have commas between them.
  template <class T>
  void path(std::string_view name, const T& value) {
    if constexpr (detail::is_vector<T>) {
      add_list_segment(name, value);
    } else {
      const std::string text = detail::wire_text(value);
      // An empty word of the description's own.
      if constexpr (requires { value.known(); })
        if (text.empty() && value.known()) return segments_.push_back({name, {}});
      if (is_number(name, value) && is_segment(name, text)) segments_.push_back({name, percent_encoded(text)});
    }
  }

  /// A query parameter, style form; an array is repeated. A parameter that is absent is not sent.
  template <class T>
  void query(std::string_view name, const T& value) {
    if (is_number(name, value)) add_query(name, detail::wire_text(value));
  }
  template <class T>
  void query(std::string_view name, const std::optional<T>& value) {
    if (value) query(name, *value);
  }
  template <class T>
  void query(std::string_view name, const std::vector<T>& values) {
    for (const T& value : values) query(name, value);
  }

  /// A header parameter, style simple; the items of an array have commas between them. A parameter that is absent is
  /// not sent.
  template <class T>
  void header(std::string_view name, const T& value) {
    if (is_number(name, value)) add_header(name, joined(value));
  }
  template <class T>
  void header(std::string_view name, const std::optional<T>& value) {
    if (value) header(name, *value);
  }

  /// A JSON body. A body that is absent is not sent.
  template <class T>
  void json_body(std::string_view media_type, const T& value) {
    result<std::string, refusal> text = try_write(value);
    if (!text) return refuse("body" + text.error().where, std::move(text.error().what));
    request_.headers.push_back({"Content-Type", std::string(media_type)});
    request_.body = *std::move(text);
  }
  template <class T>
  void json_body(std::string_view media_type, const std::optional<T>& value) {
    if (value) json_body(media_type, *value);
  }

  /// Parameters that look otherwise (style.hpp): the style writes them.
  template <class T, class Style>
  void path(std::string_view name, const T& value, const Style& style) {
    style.path(*this, name, value);
  }
  template <class T, class Style>
  void query(std::string_view name, const T& value, const Style& style) {
    style.query(*this, name, value);
  }
  template <class T, class Style>
  void header(std::string_view name, const T& value, const Style& style) {
    style.header(*this, name, value);
  }
  template <class T, class Style>
  void cookie(std::string_view name, const T& value, const Style& style) {
    style.cookie(*this, name, value);
  }

  /// A body of another media type, or the whole query as one value: the medium writes it (media.hpp).
  template <class T, class... Media>
  void body(const T& value, const Media&... media) {
    if constexpr (sizeof...(Media) == 1) {
      (media.send(*this, value), ...);
    } else {
      std::size_t index = 0;
      ((index++ == value.index() ? send_alternative(media, value, index - 1) : void()), ...);
    }
  }
  template <class T, class... Media>
  void body(const std::optional<T>& value, const Media&... media) {
    if (value) body(*value, media...);
  }
  template <class T, class Medium>
  void query_string(const T& value, const Medium& medium) {
    medium.send_query(*this, value);
  }
  template <class T, class Medium>
  void query_string(const std::optional<T>& value, const Medium& medium) {
    if (value) medium.send_query(*this, *value);
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

  // What styles and media write. Texts for paths and queries are encoded already, and "" is nothing.
  void add_segment(std::string_view name, std::string encoded) {
    if (is_segment(name, encoded)) segments_.push_back({name, std::move(encoded)});
  }
  void add_query_text(std::string_view encoded) {
    if (encoded.empty()) return;
    if (!query_.empty()) query_.push_back('&');
    query_ += encoded;
  }
  void add_header_text(std::string_view name, std::string value) { add_header(name, std::move(value)); }
  void add_cookie_text(std::string_view name, std::string_view pairs) {
    if (pairs.empty()) return;
    if (detail::has_control(pairs)) return refuse(std::string(name), "has a control character, which no cookie holds");
    if (!cookies_.empty()) cookies_ += "; ";
    cookies_ += pairs;
  }
  void set_body(std::string_view media_type, http_body body) {
    if (detail::has_control(media_type)) return refuse("body", "has a media type with a control character");
    if (body.is_stream() && !body.source().error().empty()) return refuse("body", body.source().error());
    request_.headers.push_back({"Content-Type", std::string(media_type)});
    request_.body = std::move(body);
  }
  /// Nothing will be sent. Only the first reason counts.
  void refuse(std::string where, std::string what) {
    if (!refused_) refusal_ = {std::move(where), std::move(what)};
    refused_ = true;
  }

  /// The request, or the first parameter that cannot be sent.
  result<http_request, refusal> finish() && {
    expand_path();
    if (refused_) return failed{std::move(refusal_)};
    if (!cookies_.empty()) request_.headers.push_back({"Cookie", std::move(cookies_)});
    if (!query_.empty()) request_.target += request_.target.find('?') == std::string::npos ? '?' : '&';
    request_.target += query_;
    return std::move(request_);
  }

 private:
  struct segment {
    std::string_view name;
    std::string encoded;
  };

  template <class T>
  static std::string joined(const T& value) {
    return detail::wire_text(value);
  }
  template <class T>
  static std::string joined(const std::vector<T>& values) {
    std::string text;
    bool first = true;
    for (const T& value : values) {
      if (!first) text += ',';
      first = false;
      text += detail::wire_text(value);
    }
    return text;
  }

  // The alternative of a variant that is there, by the medium that stands at its place.
  template <class Medium, class... T>
  void send_alternative(const Medium& medium, const std::variant<T...>& value, std::size_t index) {
    std::size_t i = 0;
    ((i++ == index ? send_content(medium, std::get_if<T>(&value)) : void()), ...);
  }
  template <class Medium, class T>
  void send_content(const Medium& medium, const T* value) {
    if constexpr (requires { value->media_content(); }) {
      if constexpr (Medium::template takes<std::remove_cvref_t<decltype(value->media_content())>>) {
        if (value) medium.send(*this, value->media_content());
      }
    } else if constexpr (Medium::template takes<T>) {
      if (value) medium.send(*this, *value);
    }
  }

  // A floating number that is not finite has no text that a service would read.
  template <class T>
  bool is_number(std::string_view name, const T& value) {
    if constexpr (std::is_floating_point_v<T>) {
      if (value - value != 0) return refuse(std::string(name), "is not a finite number"), false;
    }
    return true;
  }

  template <class T>
  void add_list_segment(std::string_view name, const std::vector<T>& values) {
    std::string encoded;
    bool first = true;
    for (const T& value : values) {
      if (!first) encoded += ',';
      first = false;
      percent_encode(encoded, detail::wire_text(value));
    }
    if (is_segment(name, encoded)) segments_.push_back({name, std::move(encoded)});
  }

  bool is_segment(std::string_view name, std::string_view text) {
    if (!text.empty() && text != "." && text != "..") return true;
    // What stands before it in its segment keeps that from being empty or dots.
    if (request_.operation.path.find("/{" + std::string(name) + "}") == std::string_view::npos) return true;
    refuse(std::string(name), text.empty()
                                  ? "is empty, and an empty path segment names another resource"
                                  : "is a dot segment, which names another resource; servers and proxies remove it");
    return false;
  }

  void add_query(std::string_view name, std::string_view value) {
    if (!query_.empty()) query_.push_back('&');
    percent_encode(query_, name);
    percent_encode(query_ += '=', value);
  }

  void add_header(std::string_view name, std::string value) {
    if (!is_field_name(name))
      return refuse("headers", "a header's name is empty or has a character that names may not have");
    if (detail::has_control(value)) {
      return refuse(std::string(name), "has a control character, which would end the header or be lost on the way");
    }
    if (!value.empty() && (detail::is_blank(value.front()) || detail::is_blank(value.back()))) {
      return refuse(std::string(name),
                    "begins or ends with a blank, which is not part of a header's value on the wire");
    }
    request_.headers.push_back({std::string(name), std::move(value)});
  }

  // RFC 9110, 5.1: a token.
  static bool is_field_name(std::string_view name) {
    for (const char c : name) {
      const bool letter_or_digit = (c >= '0' && c <= '9') || (detail::lower(c) >= 'a' && detail::lower(c) <= 'z');
      if (!letter_or_digit && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
    }
    return !name.empty();
  }

  const std::string* encoded_segment(std::string_view name) const {
    for (const segment& s : segments_) {
      if (s.name == name) return &s.encoded;
    }
    return nullptr;
  }

  void expand_path() {
    request_.target = base_;
    std::string_view rest = request_.operation.path;
    while (true) {
      const std::size_t open_brace = rest.find('{');
      request_.target += rest.substr(0, open_brace);
      if (open_brace == std::string_view::npos) return;
      const std::size_t close_brace = rest.find('}', open_brace);
      const std::string_view name = rest.substr(open_brace + 1, close_brace - open_brace - 1);
      if (const std::string* encoded = encoded_segment(name)) request_.target += *encoded;
      rest.remove_prefix(close_brace + 1);
    }
  }

  http_request request_;
  std::string base_;
  std::string query_;
  std::string cookies_;
  std::vector<segment> segments_;
  refusal refusal_;
  bool refused_ = false;
};

}  // namespace bindery::inline v1

#endif  // BINDERY_BUILD_HPP
