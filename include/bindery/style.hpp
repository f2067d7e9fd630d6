// Parameters whose look is not the usual one: every row of OpenAPI's table of styles, `content` of JSON, reserved
// characters that stay as they are, and values that are allowed to be empty. The value is written as JSON first and
// then taken apart, so that whatever can be written can be a parameter; what no style defines, a value inside a value,
// stays JSON text.
#ifndef BINDERY_STYLE_HPP
#define BINDERY_STYLE_HPP

#include <bindery/build.hpp>
#include <bindery/build_query.hpp>
#include <bindery/fault.hpp>
#include <bindery/http.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/read_options.hpp>
#include <bindery/result.hpp>
#include <bindery/try_write.hpp>
#include <bindery/url.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

namespace detail {

/// A JSON value one level deep. `text` is a string's own text, and of everything else its JSON.
struct flat_value {
  enum class shape { nothing, text, list, object };
  struct item {
    std::string name;
    std::string text;
    shape of;
  };
  shape of = shape::nothing;
  std::string text{};
  std::vector<item> items{};
};

inline flat_value::shape shape_of(char first) {
  switch (first) {
    case 'n': return flat_value::shape::nothing;
    case '[': return flat_value::shape::list;
    case '{': return flat_value::shape::object;
    default: return flat_value::shape::text;
  }
}

inline std::string flat_text(json_reader& reader) {
  return std::string(reader.first_character() == '"' ? reader.string() : reader.skip());
}

/// Takes apart JSON that this runtime wrote. A null inside is left out, as RFC 6570 has it.
inline flat_value flatten(std::string_view json) {
  const read_options options;
  json_reader reader(json, options);
  flat_value value{shape_of(reader.first_character())};
  if (value.of == flat_value::shape::list) {
    for (bool more = reader.first_element(); more; more = reader.next_element()) {
      const flat_value::shape of = shape_of(reader.first_character());
      std::string text = flat_text(reader);
      if (of != flat_value::shape::nothing) value.items.push_back({{}, std::move(text), of});
    }
  } else if (value.of == flat_value::shape::object) {
    std::string name;
    for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
      const flat_value::shape of = shape_of(reader.first_character());
      std::string text = flat_text(reader);
      if (of != flat_value::shape::nothing) value.items.push_back({name, std::move(text), of});
    }
  } else if (value.of == flat_value::shape::text) {
    value.text = flat_text(reader);
  }
  return value;
}

constexpr bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

/// Where an encoded text stands, which decides what of the reserved characters may stay.
enum class url_part { path, query };

/// RFC 6570, 3.2.3: reserved characters and what is encoded already stay, but for those that would end the part of the
/// URL.
inline void reserved_encode(std::string& out, std::string_view text, url_part part) {
  constexpr std::string_view reserved = ":/?#[]@!$&'()*+,;=";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool ends = c == '#' || (part == url_part::path && c == '?');
    const bool triple = c == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2]);
    if (triple || (!ends && reserved.find(c) != std::string_view::npos)) {
      out.push_back(c);
    } else {
      percent_encode(out, text.substr(i, 1));
    }
  }
}

}  // namespace detail

/// How a parameter looks: `styles::pipe_delimited`, `styles::form.exploded()`, …
struct style {
  enum class kind {
    simple,
    label,
    matrix,
    form,
    space_delimited,
    pipe_delimited,
    tab_delimited,
    deep_object,
    cookie,
    json_text
  };

  kind of = kind::form;
  bool explode = false;
  bool reserved = false;  ///< `allowReserved`.
  bool empty = false;     ///< `allowEmptyValue`: a null or an empty list sends the name.

  constexpr style exploded() const { return {of, true, reserved, empty}; }
  constexpr style with_reserved() const { return {of, explode, true, empty}; }
  constexpr style with_empty() const { return {of, explode, reserved, true}; }

  /// `name=value` as it stands in a query, without what joins it to others; "" where nothing is sent.
  std::string query_text(std::string_view name, std::string_view json, std::string_view between) const;
  /// What stands in a path instead of `{name}`.
  std::string path_text(std::string_view name, std::string_view json) const;
  /// The value of a header.
  std::string header_text(std::string_view json) const;

 private:
  enum class coding { none, path, query };
  using flat_value = detail::flat_value;

  // JSON with no byte beyond what prints of ASCII, which is all that a header holds.
  static std::string ascii(std::string_view json);

  void put(std::string& out, std::string_view text, coding how) const {
    if (how == coding::none || (how == coding::query && of == kind::cookie)) {
      out += text;
    } else if (reserved) {
      detail::reserved_encode(out, text, how == coding::path ? detail::url_part::path : detail::url_part::query);
    } else {
      percent_encode(out, text);
    }
  }
  // Items with `between` between them; those of an object as `name` and text, joined by `joint` where they are
  // exploded.
  std::string list_text(const flat_value& value, std::string_view between, char joint, coding how) const {
    if (value.of == flat_value::shape::text) {
      std::string out;
      put(out, value.text, how);
      return out;
    }
    std::string out;
    for (const flat_value::item& item : value.items) {
      if (&item != value.items.data()) out += between;
      if (value.of == flat_value::shape::object) {
        put(out, item.name, how);
        if (explode) {
          out += joint;
        } else {
          out += between;
        }
      }
      put(out, item.text, how);
    }
    return out;
  }
  std::string pairs_text(std::string_view name, const flat_value& value, std::string_view between, coding how,
                         bool drop_sign) const {
    std::string out;
    for (const flat_value::item& item : value.items) {
      if (&item != value.items.data()) out += between;
      put(out, value.of == flat_value::shape::object ? std::string_view(item.name) : name, how);
      if (!item.text.empty() || !drop_sign) out += '=';
      put(out, item.text, how);
    }
    return out;
  }
  void bracketed(std::string& out, const std::string& prefix, const flat_value& value, std::string_view between) const {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      const flat_value::item& item = value.items[i];
      std::string key = prefix + "%5B";
      if (value.of == flat_value::shape::object) {
        put(key, item.name, coding::query);
      } else if (item.of != flat_value::shape::text) {
        key += std::to_string(i);
      }
      key += "%5D";
      if (item.of == flat_value::shape::text) {
        if (!out.empty()) out += between;
        out += key + '=';
        put(out, item.text, coding::query);
      } else {
        bracketed(out, key, detail::flatten(item.text), between);
      }
    }
  }
};

inline std::string style::query_text(std::string_view name, std::string_view json, std::string_view between) const {
  std::string start;
  put(start, name, coding::query);
  start += '=';
  if (of == kind::json_text) {
    put(start, json, coding::query);
    return start;
  }
  const flat_value value = detail::flatten(json);
  if (value.of == flat_value::shape::nothing) return empty ? start : std::string();
  if (value.of == flat_value::shape::text) return start + list_text(value, ",", ',', coding::query);
  if (value.items.empty()) return empty || (!explode && value.of == flat_value::shape::list) ? start : std::string();
  if (of == kind::deep_object) {
    start.pop_back();
    std::string out;
    bracketed(out, start, value, between);
    return out;
  }
  if (explode) return pairs_text(name, value, between, coding::query, false);
  switch (of) {
    case kind::space_delimited: return start + list_text(value, "%20", ',', coding::query);
    case kind::pipe_delimited: return start + list_text(value, "%7C", ',', coding::query);
    case kind::tab_delimited: return start + list_text(value, "%09", ',', coding::query);
    default: return start + list_text(value, ",", ',', coding::query);
  }
}

inline std::string style::path_text(std::string_view name, std::string_view json) const {
  if (of == kind::json_text) return percent_encoded(json);
  const flat_value value = detail::flatten(json);
  if (of == kind::label) return "." + list_text(value, explode ? "." : ",", '=', coding::path);
  if (of != kind::matrix) return list_text(value, ",", '=', coding::path);
  if (explode && value.of != flat_value::shape::text && !value.items.empty()) {
    return ";" + pairs_text(name, value, ";", coding::path, true);
  }
  std::string start = ";";
  put(start, name, coding::path);
  const std::string text = list_text(value, ",", '=', coding::path);
  return text.empty() ? start : start + "=" + text;
}

inline std::string style::header_text(std::string_view json) const {
  return of == kind::json_text ? ascii(json) : list_text(detail::flatten(json), ",", '=', coding::none);
}

inline std::string style::ascii(std::string_view json) {
  std::string out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const auto byte = static_cast<unsigned char>(json[i]);
    if (byte < 0x7f) {
      out.push_back(json[i]);
      continue;
    }
    const std::size_t more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
    unsigned long point = more == 0 ? byte : byte & (0x3fU >> more);
    for (std::size_t k = 0; k < more; ++k) point = point << 6U | (static_cast<unsigned char>(json[++i]) & 0x3fU);
    const auto unit = [&out](unsigned long u) {
      out += "\\u";
      for (int shift = 12; shift >= 0; shift -= 4) out.push_back("0123456789abcdef"[u >> shift & 15U]);
    };
    if (point >= 0x10000) {
      unit(0xd800 + ((point - 0x10000) >> 10U));
      unit(0xdc00 + ((point - 0x10000) & 0x3ffU));
    } else {
      unit(point);
    }
  }
  return out;
}

namespace detail {

// The JSON of a parameter, unless it is absent or has none.
template <class T>
std::optional<std::string> json_of(request_builder& builder, std::string_view name, const T& value) {
  result<std::string, refusal> text = try_write(value);
  if (text) return *std::move(text);
  builder.refuse(std::string(name) + text.error().where, std::move(text.error().what));
  return std::nullopt;
}
template <class T>
std::optional<std::string> json_of(request_builder& builder, std::string_view name, const std::optional<T>& value) {
  return value ? json_of(builder, name, *value) : std::nullopt;
}

// All cookies share one header.
inline void add_cookie(request_builder& builder, std::string_view name, const std::string& pairs) {
  if (pairs.empty()) return;
  if (has_control(pairs)) return builder.refuse(name, "has a control character, which no cookie holds");
  for (header& field : builder.request().headers) {
    if (field.name == "Cookie") return void(field.value.append("; ").append(pairs));
  }
  builder.request().headers.push_back({"Cookie", pairs});
}

}  // namespace detail

template <class T>
void bindery_path(request_builder& builder, std::string_view name, const T& value, const style& how) {
  if (const auto json = detail::json_of(builder, name, value))
    return builder.add_segment(name, how.path_text(name, *json));
  builder.fill(name, {});  // One that may be left out is nothing then.
}
template <class T>
void bindery_query(request_builder& builder, std::string_view name, const T& value, const style& how) {
  if (const auto json = detail::json_of(builder, name, value))
    detail::add_query(builder, how.query_text(name, *json, "&"));
}
template <class T>
void bindery_header(request_builder& builder, std::string_view name, const T& value, const style& how) {
  const auto json = detail::json_of(builder, name, value);
  if (json && (how.of == style::kind::json_text || *json != "null")) builder.add_header(name, how.header_text(*json));
}
template <class T>
void bindery_cookie(request_builder& builder, std::string_view name, const T& value, const style& how) {
  if (const auto json = detail::json_of(builder, name, value)) {
    detail::add_cookie(builder, name, how.query_text(name, *json, "; "));
  }
}

namespace styles {

inline constexpr style simple{style::kind::simple};
inline constexpr style label{style::kind::label};
inline constexpr style matrix{style::kind::matrix};
inline constexpr style form{style::kind::form};
inline constexpr style space_delimited{style::kind::space_delimited};
inline constexpr style pipe_delimited{style::kind::pipe_delimited};
inline constexpr style tab_delimited{style::kind::tab_delimited};
inline constexpr style deep_object{style::kind::deep_object};
inline constexpr style cookie{style::kind::cookie};
inline constexpr style json_text{style::kind::json_text};

}  // namespace styles

}  // namespace bindery::inline v1

#endif  // BINDERY_STYLE_HPP
