// The documented headers of a reply as a generated struct. Headers are read openly: one that is not there, or does not
// read as its type, is absent, and the list of headers as received is always there beside.
#ifndef BINDERY_HEADERS_HPP
#define BINDERY_HEADERS_HPP

#include <bindery/fields.hpp>
#include <bindery/http.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace bindery::inline v1 {

/// The headers of a reply that documents none.
struct no_headers {
  friend constexpr bool operator==(const no_headers&, const no_headers&) = default;
};

namespace detail {

constexpr std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// How one value of a header reads: text here, everything else in headers_typed.hpp.
template <class T>
struct header_in;

template <class T>
  requires std::is_constructible_v<T, std::string_view>
struct header_in<T> {
  static std::optional<T> read(std::string_view text) { return T(text); }
};

struct take_header {
  const std::string* text;

  template <class T>
  void operator()(std::optional<T>& member) const {
    if (text) member = header_in<T>::read(without_blanks(*text));
  }
};

}  // namespace detail

/// The documented headers out of those that were received: `read_headers<XRequestIdHeaders>(outcome.headers())`.
template <class T>
T read_headers(const header_list& received) {
  T headers{};
  if constexpr (model<T>) {
    for (std::size_t i = 0; i < names_of<T>.size(); ++i) {
      with_member(headers, i, detail::take_header{find_header(received, names_of<T>[i])});
    }
  }
  return headers;
}

}  // namespace bindery::inline v1

#endif  // BINDERY_HEADERS_HPP
