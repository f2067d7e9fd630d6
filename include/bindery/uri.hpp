// Where a reference leads: what a Location, a Link or a next link says, resolved against the request that it answers
// (RFC 3986, 5.2). Only http and https are places that a request can go to.
#ifndef BINDERY_URI_HPP
#define BINDERY_URI_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bindery::inline v1 {

/// Where a request goes. An empty `origin` is the transport's own.
struct uri_place {
  std::string origin{};  ///< "https://host:8443", in lower case and without the scheme's own port.
  std::string target{};  ///< Path and query, percent-encoded.

  friend bool operator==(const uri_place&, const uri_place&) = default;
};

namespace detail {

constexpr bool is_uri_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_uri_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// A reference cut into its components (RFC 3986, appendix B), without its fragment, which is never sent.
struct uri_parts {
  std::optional<std::string_view> scheme{};
  std::optional<std::string_view> authority{};
  std::string_view path{};
  std::optional<std::string_view> query{};
};

constexpr bool is_scheme(std::string_view text) {
  if (text.empty() || !is_uri_letter(text.front())) return false;
  for (const char c : text) {
    if (!is_uri_letter(c) && !is_uri_digit(c) && c != '+' && c != '-' && c != '.') return false;
  }
  return true;
}

inline uri_parts split_uri(std::string_view text) {
  uri_parts parts;
  text = text.substr(0, text.find('#'));
  if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
    parts.query = text.substr(mark + 1);
    text = text.substr(0, mark);
  }
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && is_scheme(text.substr(0, colon))) {
    parts.scheme = text.substr(0, colon);
    text.remove_prefix(colon + 1);
  }
  if (text.starts_with("//")) {
    const std::size_t slash = text.find('/', 2);
    parts.authority = text.substr(2, slash == std::string_view::npos ? slash : slash - 2);
    text.remove_prefix(slash == std::string_view::npos ? text.size() : slash);
  }
  parts.path = text;
  return parts;
}

// RFC 3986, 5.2.4, for a path that begins with a slash.
inline std::string without_dot_segments(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    const std::size_t next = path.find('/', 1);
    const std::string_view segment = path.substr(0, next);
    const bool is_last = next == std::string_view::npos;
    path.remove_prefix(is_last ? path.size() : next);
    if (segment == "/..") out.erase(out.empty() ? 0 : out.rfind('/'));
    if (segment == "/." || segment == "/..") out.append(is_last ? "/" : "");
    else out.append(segment);
  }
  return out;
}

// Servers write blanks and letters of every script where a URI has none; those bytes are percent-encoded, as browsers
// do. False for control characters, which no mistake explains.
inline bool append_encoded(std::string& out, std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) return false;
    if (byte > 0x7f || std::string_view(" \"<>\\^`{|}").find(c) != std::string_view::npos) {
      out.append({'%', digits[byte >> 4], digits[byte & 15]});
    } else {
      out += c;
    }
  }
  return true;
}

// "HTTPS", "Example.com:443" is "https://example.com". Nothing for what is no host, or holds a user's name and
// password.
inline std::optional<std::string> origin_of(std::string_view scheme, std::string_view authority) {
  std::string origin;
  for (const char c : scheme) origin += lower_letter(c);
  const bool is_tls = origin == "https";
  if (!is_tls && origin != "http") return std::nullopt;
  const std::size_t bracket = authority.rfind(']');
  const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
  const std::string_view host = authority.substr(0, colon);
  std::string_view port = colon == std::string_view::npos ? std::string_view() : authority.substr(colon + 1);
  if (host.empty() || port.size() > 5 || port.find_first_not_of("0123456789") != std::string_view::npos) {
    return std::nullopt;
  }
  if (port == (is_tls ? "443" : "80")) port = {};
  origin += "://";
  for (const char c : host) {
    const bool is_plain = is_uri_letter(c) || is_uri_digit(c);
    if (!is_plain && std::string_view("-._~%:[]").find(c) == std::string_view::npos) return std::nullopt;
    origin += lower_letter(c);
  }
  if (!port.empty()) origin.append(":").append(port);
  return origin;
}

}  // namespace detail

/// The origin of a text such as "HTTPS://Example.com:443/v1", in the form in which origins are compared:
/// "https://example.com". Nothing for a text that has none.
inline std::optional<std::string> normal_origin(std::string_view text) {
  const detail::uri_parts parts = detail::split_uri(text);
  if (!parts.scheme || !parts.authority) return std::nullopt;
  return detail::origin_of(*parts.scheme, *parts.authority);
}

/// Where `reference` leads from a request for `target` at `origin`. Where `origin` is empty, a reference without a host
/// stays there, and one with a host but without a scheme leads nowhere. Nothing, too, for schemes other than http and
/// https, for hosts with a user's name before them, and for control characters.
inline std::optional<uri_place> resolve_reference(std::string_view origin, std::string_view target,
                                                  std::string_view reference) {
  const detail::uri_parts to = detail::split_uri(reference);
  const detail::uri_parts base = detail::split_uri(target.substr(0, target.find('#')));
  uri_place place;
  std::string path;
  std::optional<std::string_view> query = to.query;
  if (to.scheme || to.authority) {
    const std::string_view scheme = to.scheme ? *to.scheme : origin.substr(0, origin.find(':'));
    const std::optional<std::string> normal = detail::origin_of(scheme, to.authority.value_or(std::string_view()));
    if (!normal) return std::nullopt;
    place.origin = *normal;
    path = to.path;
  } else {
    place.origin = origin.empty() ? std::string() : normal_origin(origin).value_or(std::string(origin));
    path = to.path.starts_with('/') ? std::string() : std::string(base.path.substr(0, base.path.rfind('/') + 1));
    path += to.path;
    if (to.path.empty()) path = base.path;
    if (to.path.empty() && !query) query = base.query;
  }
  if (!path.starts_with('/')) path.insert(0, "/");
  if (!detail::append_encoded(place.target, detail::without_dot_segments(path))) return std::nullopt;
  if (query && !detail::append_encoded(place.target.append("?"), *query)) return std::nullopt;
  return place;
}

}  // namespace bindery::inline v1

#endif  // BINDERY_URI_HPP
