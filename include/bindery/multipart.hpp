// Forms as multipart/form-data (RFC 7578): files and values, a part each, a part for every item of a list.
#ifndef BINDERY_MULTIPART_HPP
#define BINDERY_MULTIPART_HPP
#include <bindery/build_body.hpp>
#include <bindery/file.hpp>
#include <bindery/form.hpp>
#include <bindery/multipart_body.hpp>
#include <bindery/try_write.hpp>
#include <bindery/url_decode.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

// What may not stand between the quotes of a name (WHATWG, HTML: multipart/form-data encoding).
inline std::string quoted_name(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    switch (c) {
      case '"': out += "%22"; break;
      case '\r': out += "%0D"; break;
      case '\n': out += "%0A"; break;
      default: out.push_back(c);
    }
  }
  return out + '"';
}

/// Collects the parts of a form. `Builder` hears of what cannot be sent.
template <class Builder, std::size_t N>
struct part_writer {
  Builder& builder;
  const std::array<field, N>& fields;
  std::vector<form_part>& parts;

  void add(std::string_view name, const file& value) const {
    const field* how = field_called(fields, name);
    const std::string_view filename = value.filename.empty() ? value.content.name() : value.filename;
    std::string_view type = value.content_type;
    if (type.empty() && how) type = how->content_type;
    if (type.empty() && !filename.empty()) type = "application/octet-stream";
    push(name, filename, type, value.headers, value.content);
  }
  template <class T>
  void add(std::string_view name, const std::optional<T>& value) const {
    if (value) add(name, *value);
  }
  void add(std::string_view name, const std::vector<file>& files) const {
    for (const file& each : files) add(name, each);
  }
  template <class T>
  void add(std::string_view name, const part<T>& value) const {
    add(name, value.value, value.headers);
  }
  template <class T>
  void add(std::string_view name, const T& value, const header_list& headers = {}) const {
    result<std::string, refusal> json = try_write(value);
    if (!json) return builder.refuse("body/" + std::string(name) + json.error().where, std::move(json.error().what));
    add_json(name, *json, headers);
  }

  void add_json(std::string_view name, std::string_view json, const header_list& headers) const {
    const field* how = field_called(fields, name);
    const std::string_view type = how ? how->content_type : std::string_view();
    if (how && how->styled) return add_styled(*how, name, json, headers);
    const flat_value value = flatten(json);
    switch (value.of) {
      case flat_value::shape::nothing: return;
      case flat_value::shape::text:
        return push(name, {}, type, headers, is_json_media(type) ? std::string(json) : value.text);
      case flat_value::shape::object:
        return push(name, {}, type.empty() ? "application/json" : type, headers, std::string(json));
      case flat_value::shape::list: break;
    }
    // A media type for a list is that of its items, except JSON, which can hold the list itself.
    if (is_json_media(type)) return push(name, {}, type, headers, std::string(json));
    for (const flat_value::item& item : value.items) {
      const bool nested = item.of != flat_value::shape::text;
      push(name, {}, type.empty() && nested ? "application/json" : type, headers, item.text);
    }
  }

 private:
  // A style says what the value's text is; the names that it makes are those of the parts.
  void add_styled(const field& how, std::string_view name, std::string_view json, const header_list& headers) const {
    std::string text = how.how.query_text(name, json, "&");
    while (!text.empty()) {
      const std::size_t stop = text.find('&');
      const std::string pair = text.substr(0, stop);
      const std::size_t sign = pair.find('=');
      push(decoded(pair.substr(0, sign)), {}, {}, headers, decoded(pair.substr(sign + 1)));
      text.erase(0, stop == std::string::npos ? stop : stop + 1);
    }
  }

  void push(std::string_view name, std::string_view filename, std::string_view type, const header_list& headers,
            http_body content) const {
    std::string head = "Content-Disposition: form-data; name=" + quoted_name(name);
    if (!filename.empty()) head += "; filename=" + quoted_name(filename);
    bool clean = !has_control(head) && !has_control(type);
    head += "\r\n";
    if (!type.empty()) head.append("Content-Type: ").append(type).append("\r\n");
    for (const auto& h : headers) {
      clean = clean && is_field_name(h.name) && !has_control(h.value);
      head.append(h.name).append(": ").append(h.value).append("\r\n");
    }
    if (!clean) {
      return builder.refuse("body/" + std::string(name), "has a control character in a name, a media type or a header");
    }
    parts.push_back({std::move(head), std::move(content)});
  }
};

}  // namespace detail

/// Sends a form in parts.
template <std::size_t N>
struct multipart_media {
  std::string_view type;
  std::array<field, N> fields;

  template <class... Field>
  constexpr explicit multipart_media(std::string_view t, Field... f) : type(t), fields{f...} {}

  template <class T>
  static constexpr bool takes = writable<T>;

  template <class Builder, class T>
  void send(Builder& builder, const T& value) const {
    std::vector<detail::form_part> parts;
    collect(detail::part_writer<Builder, N>{builder, fields, parts}, value);
    const std::string boundary = detail::free_boundary(parts);
    detail::set_body(builder, std::string(type) + "; boundary=" + boundary,
                     detail::multipart_body(std::move(parts), boundary));
  }

 private:
  template <class Writer, class T>
  static void collect(const Writer& writer, const T& value) {
    if constexpr (model<T>) {
      if constexpr (names_of<T>.size() > 0) {
        for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
          if (detail::read_only<T>::has(i)) continue;
          with_member(value, i, [&](const auto& member) { writer.add(names_of<T>[i], member); });
        }
      }
    } else {
      other(writer, value);
    }
  }
  template <class Writer, class T>
  static void other(const Writer& writer, const std::map<std::string, T>& values) {
    for (const auto& [name, value] : values) writer.add(name, value);
  }
  // A free-form value or one of several: its JSON says what the fields are.
  template <class Writer, class T>
  static void other(const Writer& writer, const T& value) {
    result<std::string, refusal> json = try_write(value);
    if (!json) return writer.builder.refuse("body" + json.error().where, std::move(json.error().what));
    const read_options options;
    detail::json_reader reader(*json, options);
    if (reader.first_character() != '{')
      return writer.builder.refuse("body", "is no object, so it has no fields for a form");
    std::string name;
    for (bool more = reader.first_name(name); more; more = reader.next_name(name))
      writer.add_json(name, reader.skip(), {});
  }
};

template <class... Field>
multipart_media(std::string_view, Field...) -> multipart_media<sizeof...(Field)>;
template <class... Field>
multipart_media(const char*, Field...) -> multipart_media<sizeof...(Field)>;

}  // namespace bindery::inline v1

#endif  // BINDERY_MULTIPART_HPP
