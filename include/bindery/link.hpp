// Links: values of one call that become parameters of the next. Each function tells whether there was such a value and
// whether the parameter could take it.
#ifndef BINDERY_LINK_HPP
#define BINDERY_LINK_HPP

#include <bindery/headers_typed.hpp>
#include <bindery/http.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_reader.hpp>
#include <bindery/json_write.hpp>
#include <bindery/required.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::inline v1 {

/// The parameters that a link made, if the reply had all that it takes. (No `std::optional`: some libraries ask a type
/// in it whether it can be made of nothing, and parameters that are required say no by an error.)
template <class Params>
struct followed {
  Params params;
  bool found;

  explicit operator bool() const noexcept { return found; }
  Params& operator*() noexcept { return params; }
  const Params& operator*() const noexcept { return params; }
  Params* operator->() noexcept { return &params; }
  const Params* operator->() const noexcept { return &params; }
};

namespace detail {

/// The JSON at a JSON Pointer (RFC 6901) in JSON that this runtime wrote; nothing where there is none.
inline std::optional<std::string> at_pointer(std::string_view json, std::string_view pointer) {
  const read_options options;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t stop = pointer.find('/');
    std::string wanted;
    for (std::size_t i = 0; i < pointer.size() && i < stop; ++i) {
      const bool escaped = pointer[i] == '~' && i + 1 < pointer.size();
      wanted.push_back(escaped ? (pointer[i + 1] == '1' ? '/' : '~') : pointer[i]);
      if (escaped) ++i;
    }
    pointer.remove_prefix(stop == std::string_view::npos ? pointer.size() : stop);
    json_reader reader(json, options);
    std::optional<std::string_view> found;
    if (reader.first_character() == '{') {
      std::string name;
      for (bool more = reader.first_name(name); more; more = reader.next_name(name)) {
        const std::string_view value = reader.skip();
        if (name == wanted) found = value;
      }
    } else if (reader.first_character() == '[') {
      std::size_t index = 0;
      for (bool more = reader.first_element(); more; more = reader.next_element(), ++index) {
        const std::string_view value = reader.skip();
        if (std::to_string(index) == wanted) found = value;
      }
    }
    if (!found) return std::nullopt;
    json = *found;
  }
  return std::string(json);
}

// The value as it is, or, between text and number, as the other one.
template <class T>
bool fill_json(std::string_view json, T& into) {
  if (json == "null") return false;
  auto value = read_text<T>(json, read_options{});
  if (!value && !json.empty() && json.front() == '"') {
    if (auto text = read_text<std::string>(json, read_options{})) value = read_text<T>(*text, read_options{});
  } else if (!value) {
    value = read_text<T>(quoted(json), read_options{});
  }
  if (value) into = *std::move(value);
  return value.has_value();
}
template <class T>
bool fill_json(std::string_view json, std::optional<T>& into) {
  T value{};
  if (!fill_json(json, value)) return false;
  into = std::move(value);
  return true;
}

}  // namespace detail

/// From a JSON text.
template <class T>
bool fill_from_json(std::string_view json, T& into) {
  return detail::fill_json(json, into);
}

/// From what a JSON Pointer finds in a body or a parameter.
template <class From, class T>
bool fill_from(const From& from, std::string_view pointer, T& into) {
  if constexpr (writable<From>) {
    const std::optional<std::string> json = detail::at_pointer(write(from), pointer);
    return json && detail::fill_json(*json, into);
  } else {
    return false;
  }
}

/// From a header.
template <class T>
bool fill_from_header(const header_list& headers, std::string_view name, T& into) {
  const std::string* text = find_header(headers, name);
  return text && detail::fill_json(detail::quoted(*text), into);
}

}  // namespace bindery::inline v1

#endif  // BINDERY_LINK_HPP
