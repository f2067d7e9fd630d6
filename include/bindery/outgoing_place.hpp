// Where a request goes: an origin, taken apart and checked. All transports here share it; it names no type of the
// runtime and is no part of the core.
#ifndef BINDERY_OUTGOING_PLACE_HPP
#define BINDERY_OUTGOING_PLACE_HPP

#include <bindery/ascii.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace bindery {

/// An origin, taken apart.
struct outgoing_place {
  bool tls = false;
  std::string host{};     ///< Without the brackets of an IPv6 address.
  std::string port{};     ///< Always there: "443".
  std::string text{};     ///< "https://host:port", which tells places apart.
  std::string header{};   ///< What the header Host says: no port where it is the scheme's own.
  std::string trouble{};  ///< Why this is no origin. It never quotes the text, which may hold a password.
};

namespace outgoing_detail {

inline outgoing_place no_place(std::string why) {
  outgoing_place none;
  none.trouble = std::move(why) + "; an origin is a scheme, a host and perhaps a port: `https://api.example.com:8443`";
  return none;
}

constexpr bool is_port(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + static_cast<unsigned>(c - '0');
    if (value > 65535) return false;
  }
  return value > 0 && digits.size() <= 5;
}

constexpr bool is_host(std::string_view host, bool bracketed) {
  const std::string_view marks = bracketed ? ":." : "-._";
  for (const char c : host) {
    if (!ascii::is_alnum(c) && marks.find(c) == std::string_view::npos) return false;
  }
  return true;
}

}  // namespace outgoing_detail

inline outgoing_place place_of(std::string_view origin) {
  using outgoing_detail::no_place;
  outgoing_place p;
  const std::size_t colon = origin.find("://");
  if (colon == std::string_view::npos) return no_place("the origin has no `https://` or `http://` in front");
  const std::string_view scheme = origin.substr(0, colon);
  p.tls = ascii::same_word(scheme, "https");
  if (!p.tls && !ascii::same_word(scheme, "http")) {
    return no_place("the origin's scheme is neither `https` nor `http`");
  }
  origin.remove_prefix(colon + 3);
  if (origin.ends_with('/')) origin.remove_suffix(1);
  if (origin.find('@') != std::string_view::npos) return no_place("the origin holds a user name before `@`");
  if (origin.find_first_of("/?#") != std::string_view::npos) return no_place("the origin holds a path, `?` or `#`");

  const bool bracketed = origin.starts_with('[');
  const std::size_t end = bracketed ? origin.find(']') : origin.find(':');
  if (bracketed && end == std::string_view::npos) return no_place("the origin's `[` has no `]`");
  const std::string_view host = bracketed ? origin.substr(1, end - 1) : origin.substr(0, end);
  const std::size_t behind = end == std::string_view::npos ? origin.size() : bracketed ? end + 1 : end;
  const std::string_view rest = origin.substr(behind);
  if (host.empty()) return no_place("the origin has no host");
  if (!outgoing_detail::is_host(host, bracketed)) {
    return no_place("the origin's host holds a character that hosts do not have (beyond ASCII, write it as `xn--…`)");
  }
  if (!rest.empty() && !(rest[0] == ':' && outgoing_detail::is_port(rest.substr(1)))) {
    return no_place("the origin's port is no number from 1 to 65535");
  }

  const std::string_view usual = p.tls ? "443" : "80";
  for (const char c : host) p.host += ascii::lower(c);
  p.port = rest.empty() ? usual : rest.substr(1);
  p.header = bracketed ? "[" + p.host + "]" : p.host;
  p.text = (p.tls ? "https://" : "http://") + p.header + ":" + p.port;
  if (p.port != usual) p.header += ":" + p.port;
  return p;
}

}  // namespace bindery

#endif  // BINDERY_OUTGOING_PLACE_HPP
