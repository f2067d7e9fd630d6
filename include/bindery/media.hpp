// Bodies of a choice of media types: `rt::media<"text/csv", std::string>` is one of them, and what stands beside the
// type in a generated operation says how each is sent and read.
#ifndef BINDERY_MEDIA_HPP
#define BINDERY_MEDIA_HPP

#include <bindery/build.hpp>
#include <bindery/build_body.hpp>
#include <bindery/build_query.hpp>
#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/read_options.hpp>
#include <bindery/required.hpp>
#include <bindery/result.hpp>
#include <bindery/secret.hpp>
#include <bindery/try_write.hpp>
#include <bindery/url.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace bindery::inline v1 {

/// A body whose media type is part of its type: `{.body = rt::media<"text/csv", std::string>{"a,b"}}`.
template <literal Type, class Content>
struct media {
  static constexpr std::string_view type = Type.text;

  Content content{};

  const Content& media_content() const { return content; }
  friend bool operator==(const media&, const media&) = default;
};

/// Bytes of a media type that the caller names, where the description has a range like `image/*`.
struct raw_body {
  http_body content{};
  std::string type{};  ///< "image/png"

  friend bool operator==(const raw_body&, const raw_body&) = default;
};

/// Sends JSON.
struct json_media {
  std::string_view type;

  template <class T>
  static constexpr bool takes = writable<T>;

  template <class Builder, class T>
  void send(Builder& builder, const T& value) const {
    bindery_json_body(builder, type, value);
  }
  template <class Builder, class T>
  void send_query(Builder& builder, const T& value) const {
    result<std::string, refusal> text = try_write(value);
    if (!text) return builder.refuse(std::move(text.error().where), std::move(text.error().what));
    detail::add_query(builder, percent_encoded(*text));
  }
};

/// Sends text or bytes as they are.
struct raw_media {
  std::string_view type;

  template <class T>
  static constexpr bool takes = std::is_same_v<T, std::string> || std::is_same_v<T, secret> ||
                                std::is_same_v<T, raw_body> || std::is_same_v<T, http_body>;

  template <class Builder>
  void send(Builder& builder, const std::string& text) const {
    detail::set_body(builder, type, text);
  }
  template <class Builder>
  void send(Builder& builder, const http_body& body) const {
    detail::set_body(builder, type, body);
  }
  template <class Builder>
  void send(Builder& builder, const secret& text) const {
    detail::set_body(builder, type, text.reveal());
  }
  template <class Builder>
  void send(Builder& builder, const raw_body& body) const {
    if (body.type.empty()) return builder.refuse("body", "has no media type; say in `type` which one it is");
    detail::set_body(builder, body.type, body.content);
  }
  template <class Builder>
  void send_query(Builder& builder, const std::string& text) const {
    detail::add_query(builder, percent_encoded(text));
  }
};

namespace detail {

constexpr std::string_view media_essence(std::string_view type) {
  type = type.substr(0, type.find(';'));
  while (!type.empty() && (type.back() == ' ' || type.back() == '\t')) type.remove_suffix(1);
  return type;
}

// `image/*` takes `image/png`, and `*/*` everything.
constexpr bool takes_media(std::string_view declared, std::string_view came) {
  declared = media_essence(declared);
  came = media_essence(came);
  if (declared == "*/*" || same_field_name(declared, came)) return true;
  if (declared.size() < 2 || declared.substr(declared.size() - 2) != "/*") return false;
  const std::string_view family = declared.substr(0, declared.size() - 1);
  return came.size() >= family.size() && same_field_name(family, came.substr(0, family.size()));
}

template <class T>
inline constexpr bool is_media = false;
template <literal Type, class Content>
inline constexpr bool is_media<media<Type, Content>> = true;

// JSON media types other than the first are typed; everything else stays text.
constexpr bool is_json_media(std::string_view type) {
  type = media_essence(type);
  return type.size() >= 4 && same_field_name(type.substr(type.size() - 4), "json");
}

}  // namespace detail

namespace detail {

template <class Medium, class T>
void send_content(request_builder& builder, const Medium& medium, const T* value) {
  if constexpr (requires { value->media_content(); }) {
    if constexpr (Medium::template takes<std::remove_cvref_t<decltype(value->media_content())>>) {
      if (value) medium.send(builder, value->media_content());
    }
  } else if constexpr (Medium::template takes<T>) {
    if (value) medium.send(builder, *value);
  }
}

template <class Medium, class... T>
void send_alternative(request_builder& builder, const Medium& medium, const std::variant<T...>& value,
                      std::size_t index) {
  std::size_t i = 0;
  ((i++ == index ? send_content(builder, medium, std::get_if<T>(&value)) : void()), ...);
}

}  // namespace detail

/// A body of the media type that its medium writes; of several, that of the alternative that it is.
template <class T, class... Media>
void bindery_body(request_builder& builder, const T& value, const Media&... media) {
  if constexpr (sizeof...(Media) == 1) {
    (media.send(builder, value), ...);
  } else {
    std::size_t index = 0;
    ((index++ == value.index() ? detail::send_alternative(builder, media, value, index - 1) : void()), ...);
  }
}
template <class T, class... Media>
void bindery_body(request_builder& builder, const std::optional<T>& value, const Media&... media) {
  if (value) bindery_body(builder, *value, media...);
}

/// The whole query as one value.
template <class T, class Medium>
void bindery_query_string(request_builder& builder, const T& value, const Medium& medium) {
  medium.send_query(builder, value);
}
template <class T, class Medium>
void bindery_query_string(request_builder& builder, const std::optional<T>& value, const Medium& medium) {
  if (value) medium.send_query(builder, *value);
}

/// Reads a `std::variant` of bodies: the alternative that the reply's Content-Type names, else the first, which is
/// JSON.
struct by_media_type {
  static constexpr bool may_be_empty = false;

  template <class Body>
  static result<Body, mismatch> read(const header_list& headers, std::string& text, const read_options& options) {
    const std::string* came = find_header(headers, "Content-Type");
    return choose(static_cast<Body*>(nullptr), came ? std::string_view(*came) : std::string_view(), text, options);
  }

 private:
  template <class First, class... Named>
  static result<std::variant<First, Named...>, mismatch> choose(std::variant<First, Named...>*, std::string_view came,
                                                                const std::string& text, const read_options& options) {
    using Body = std::variant<First, Named...>;
    for (const bool wild : {false, true}) {
      result<Body, mismatch> found(std::in_place);
      bool taken = false;
      const auto attempt = [&]<class M>(M*) {
        constexpr bool is_wild = M::type.find('*') != std::string_view::npos;
        if (is_wild != wild || !detail::takes_media(M::type, came)) return false;
        found = content<Body, M>(text, options);
        return taken = true;
      };
      if (!came.empty()) (void)(attempt(static_cast<Named*>(nullptr)) || ...);
      if (taken) return found;
      if (detail::is_json_media(came)) break;
    }
    return as<Body, 0>(detail::read_text<First>(text, options));
  }

  template <class Body, class M>
  static result<Body, mismatch> content(const std::string& text, const read_options& options) {
    using Content = decltype(M::content);
    if constexpr (detail::is_json_media(M::type)) {
      result<Content, mismatch> value = detail::read_text<Content>(text, options);
      if (!value) return failed<mismatch>{std::move(value.error())};
      return Body(M{*std::move(value)});
    } else {
      return Body(M{Content(text)});
    }
  }

  template <class Body, std::size_t Index, class T>
  static result<Body, mismatch> as(result<T, mismatch> value) {
    if (!value) return failed<mismatch>{std::move(value.error())};
    return Body(std::in_place_index<Index>, *std::move(value));
  }
};

}  // namespace bindery::inline v1

#endif  // BINDERY_MEDIA_HPP
