// Forms as application/x-www-form-urlencoded: plain values as text, lists repeated, everything else as JSON text,
// unless the description says otherwise for a field.
#ifndef BINDERY_FORM_HPP
#define BINDERY_FORM_HPP

#include <bindery/build_body.hpp>
#include <bindery/build_query.hpp>
#include <bindery/media.hpp>
#include <bindery/style.hpp>
#include <bindery/try_write.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

/// How one field of a form is sent: by a style, or as text of a media type.
struct field {
  std::string_view name;
  std::string_view content_type{};
  style how{};
  bool styled = false;

  constexpr field(std::string_view n, style s) : name(n), how(s), styled(true) {}
  constexpr field(std::string_view n, std::string_view type) : name(n), content_type(type) {}
  constexpr field(std::string_view n, const char* type) : name(n), content_type(type) {}
};

namespace detail {

template <std::size_t N>
constexpr const field* field_called(const std::array<field, N>& fields, std::string_view name) {
  for (const field& f : fields) {
    if (f.name == name) return &f;
  }
  return nullptr;
}

// The encoding of HTML forms: like a URL's, but a blank is `+`.
inline void form_encode(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ') {
      out.push_back('+');
    } else {
      percent_encode(out, text.substr(i, 1));
    }
  }
}

inline void add_pair(std::string& out, std::string_view name, std::string_view text) {
  if (!out.empty()) out.push_back('&');
  form_encode(out, name);
  out.push_back('=');
  form_encode(out, text);
}

inline void add_field(std::string& out, const field* how, std::string_view name, std::string_view json) {
  if (how && how->styled) {
    const std::string text = how->how.query_text(name, json, "&");
    if (!text.empty() && !out.empty()) out.push_back('&');
    out += text;
    return;
  }
  if (how && is_json_media(how->content_type)) return add_pair(out, name, json);
  const flat_value value = flatten(json);
  switch (value.of) {
    case flat_value::shape::nothing: return;
    case flat_value::shape::text: return add_pair(out, name, value.text);
    case flat_value::shape::object: return add_pair(out, name, json);
    case flat_value::shape::list:
      for (const flat_value::item& item : value.items) add_pair(out, name, item.text);
  }
}

template <std::size_t N>
std::string form_text(std::string_view json, const std::array<field, N>& fields) {
  std::string out;
  const read_options options;
  json_reader reader(json, options);
  if (reader.first_character() != '{') return out;
  std::string name;
  for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
    const std::string_view value = reader.skip();
    add_field(out, field_called(fields, name), name, value);
  }
  return out;
}

}  // namespace detail

/// Sends a form in the body, or as the whole query.
template <std::size_t N>
struct form_media {
  std::string_view type;
  std::array<field, N> fields;

  template <class... Field>
  constexpr explicit form_media(std::string_view t, Field... f) : type(t), fields{f...} {}

  template <class T>
  static constexpr bool takes = writable<T>;

  template <class Builder, class T>
  void send(Builder& builder, const T& value) const {
    std::string text;
    if (encode(builder, value, text)) detail::set_body(builder, type, std::move(text));
  }
  template <class Builder, class T>
  void send_query(Builder& builder, const T& value) const {
    std::string text;
    if (encode(builder, value, text)) detail::add_query(builder, text);
  }

 private:
  template <class Builder, class T>
  bool encode(Builder& builder, const T& value, std::string& text) const {
    result<std::string, refusal> json = try_write(value);
    if (!json) return builder.refuse("body" + json.error().where, std::move(json.error().what)), false;
    text = detail::form_text(*json, fields);
    return true;
  }
};

template <class... Field>
form_media(std::string_view, Field...) -> form_media<sizeof...(Field)>;
template <class... Field>
form_media(const char*, Field...) -> form_media<sizeof...(Field)>;

}  // namespace bindery::inline v1

#endif  // BINDERY_FORM_HPP
