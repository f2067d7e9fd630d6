// The bytes of HTTP/1.1 for beast_impl.hpp, which includes this: where to go, and what a request is written
// as. Nothing here touches a connection.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_MESSAGE_IMPL_HPP
#define BINDERY_BEAST_MESSAGE_IMPL_HPP

#include <bindery/beast.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <boost/system/error_code.hpp>

namespace bindery::beast::detail {

using boost::system::error_code;

// ---- texts ----

inline char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

inline bool same_word(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

inline bool is_alnum(char c) { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z'); }

inline bool is_token(std::string_view text) {
  const std::string_view marks = "!#$%&'*+-.^_`|~";
  const auto fits = [&](char c) { return is_alnum(c) || marks.find(c) != std::string_view::npos; };
  return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

inline bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

/// What a stranger's text may look like in a message: printable ASCII, not endless.
inline std::string printable(std::string_view text) {
  constexpr std::size_t longest = 200;
  std::string out(text.substr(0, longest));
  std::replace_if(out.begin(), out.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
  return text.size() > longest ? out + "…" : out;
}

inline std::string within(milliseconds limit) { return " within " + std::to_string(limit.count) + " ms"; }

inline failure fail(stage at, std::string reason, int code = 0) { return {at, std::move(reason), false, code}; }

inline failure late(stage at, std::string reason) { return {at, std::move(reason), true, 0}; }

// ---- where to go ----

struct place {
  bool tls = false;
  std::string host{};  ///< Without the brackets of an IPv6 address.
  std::string port{};
  std::string text{};     ///< "https://host:port": the key of a connection, and what messages call it.
  std::string header{};   ///< What the Host header says: no port where it is the scheme's own.
  std::string trouble{};  ///< Why this is no origin. It never quotes the text, which may hold a password.
};

inline place no_place(std::string trouble) {
  place p;
  p.trouble = std::move(trouble) + "; an origin is a scheme, a host and perhaps a port: `https://api.example.com:8443`";
  return p;
}

inline bool is_port(std::string_view digits) {
  if (digits.empty() || digits.size() > 5) return false;
  unsigned value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value >= 1 && value <= 65535;
}

inline place parse_origin(std::string_view text) {
  place p;
  const auto colon = text.find("://");
  if (colon == std::string_view::npos) return no_place("the origin has no `https://` or `http://` in front");
  const std::string_view scheme = text.substr(0, colon);
  p.tls = same_word(scheme, "https");
  if (!p.tls && !same_word(scheme, "http")) return no_place("the origin's scheme is neither `https` nor `http`");
  text.remove_prefix(colon + 3);
  if (text.ends_with('/')) text.remove_suffix(1);
  if (text.find('@') != std::string_view::npos) return no_place("the origin holds a user name before `@`");
  if (text.find_first_of("/?#") != std::string_view::npos) return no_place("the origin holds a path, `?` or `#`");

  const bool bracketed = text.starts_with('[');
  const auto host_end = bracketed ? text.find(']') : text.find(':');
  if (bracketed && host_end == std::string_view::npos) return no_place("the origin's `[` has no `]`");
  const std::string_view host = bracketed ? text.substr(1, host_end - 1) : text.substr(0, host_end);
  const std::string_view rest = text.substr((std::min)(text.size(), bracketed ? host_end + 1 : host_end));
  const std::string_view marks = bracketed ? ":." : "-._";
  const auto fits = [&](char c) { return is_alnum(c) || marks.find(c) != std::string_view::npos; };
  if (host.empty()) return no_place("the origin has no host");
  if (!std::all_of(host.begin(), host.end(), fits)) {
    return no_place("the origin's host holds a character that hosts do not have (beyond ASCII, write it as `xn--…`)");
  }
  const bool ported = rest.empty() || (rest[0] == ':' && is_port(rest.substr(1)));
  if (!ported) return no_place("the origin's port is no number from 1 to 65535");

  for (const char c : host) p.host += lower(c);
  p.port = rest.empty() ? (p.tls ? "443" : "80") : std::string(rest.substr(1));
  p.header = bracketed ? "[" + p.host + "]" : p.host;
  p.text = (p.tls ? "https://" : "http://") + p.header + ":" + p.port;
  if (p.port != (p.tls ? "443" : "80")) p.header += ":" + p.port;
  return p;
}

// ---- the request's bytes ----

/// Whether a text is a number that a body's size may be.
inline bool number_in(std::string_view digits, std::uint64_t& number) {
  number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return !digits.empty() && digits.size() < 19;
}

template <class T>
void driver<T>::add_header(outgoing& out, std::string_view name, std::string_view value) {
  if (!out.refused.empty()) return;
  if (!is_token(name)) {
    out.refused = "a header's name is empty or holds a character that HTTP does not allow there";
    return;
  }
  const std::string quoted = "the header `" + printable(name) + "` ";
  if (std::any_of(value.begin(), value.end(), [](char c) { return is_control(c) && c != '\t'; })) {
    out.refused = quoted + "holds a control character, such as a line break, in its value; take it out";
    return;
  }
  if (same_word(name, "Transfer-Encoding") || same_word(name, "Upgrade")) {
    out.refused = quoted + "changes how messages are framed, which is the transport's own business; leave it out";
    return;
  }
  if (same_word(name, "Content-Length")) {
    if (out.pieces.next != nullptr && !out.pieces.has_size) out.pieces.has_size = number_in(value, out.pieces.size);
    const bool is_stream = out.pieces.next != nullptr;
    const std::uint64_t size = is_stream ? out.pieces.size : out.body.size();
    if ((is_stream && !out.pieces.has_size) || value != std::to_string(size)) {
      out.refused = quoted + "differs from the body's size; leave it out";
    }
    if (std::exchange(out.has_length, true)) out.refused = quoted + "comes twice; leave it out";
  }
  if (same_word(name, "Host") && std::exchange(out.has_host, true)) out.refused = quoted + "comes twice";
  if (same_word(name, "User-Agent")) out.has_agent = true;
  if (same_word(name, "Accept-Encoding") || same_word(name, "Range")) out.has_coding = true;
  if (same_word(name, "Connection")) out.closes = out.closes || !same_word(value, "keep-alive");
  out.lines.append(name).append(": ").append(value).append("\r\n");
}

/// Why the request cannot be sent, or nothing.
inline std::string trouble_of(const outgoing& out, const options& how) {
  if (!out.refused.empty()) return out.refused;
  const std::string_view agent = how.user_agent;
  if (std::any_of(agent.begin(), agent.end(), is_control)) return "`user_agent` holds a control character";
  if (!is_token(out.method)) return "the method is empty or holds a character that HTTP does not allow there";
  if (out.method == "CONNECT") return "CONNECT opens a tunnel and has no reply of its own";
  const bool asterisk = out.target == "*" && out.method == "OPTIONS";
  if (!asterisk && !out.target.starts_with('/')) return "the target does not begin with `/`";
  const bool clean = std::none_of(out.target.begin(), out.target.end(), [](char c) {
    return c == ' ' || is_control(c) || static_cast<unsigned char>(c) > 0x7e;
  });
  return clean ? "" : "the target holds a blank, a control character or a byte beyond ASCII; percent-encode it";
}

/// Whether the reply may be compressed, and is to be decompressed here.
inline bool asks_for_codings(const outgoing& out, const options& how) {
  return !how.codings.empty() && !out.has_coding && out.method != "HEAD";
}

/// The request up to its body. To a proxy that passes it on, it names the whole place (RFC 9112, 3.2.2).
inline std::string head_of(const outgoing& out, const place& to, const options& how, bool to_proxy,
                           std::string_view authorization) {
  std::string head;
  head.reserve(out.target.size() + out.lines.size() + 256);
  head.append(out.method).append(" ");
  if (to_proxy) head.append("http://").append(to.header);
  if (!to_proxy || out.target != "*") head.append(out.target);
  head.append(" HTTP/1.1\r\n");
  if (!out.has_host) head.append("Host: ").append(to.header).append("\r\n");
  if (!out.has_agent && !how.user_agent.empty()) head.append("User-Agent: ").append(how.user_agent).append("\r\n");
  if (asks_for_codings(out, how)) {
    head.append("Accept-Encoding: ");
    for (const coding& one : how.codings) head.append(&one == &how.codings.front() ? "" : ", ").append(one.names);
    head.append("\r\n");
  }
  if (!authorization.empty()) head.append("Proxy-Authorization: ").append(authorization).append("\r\n");
  head.append(out.lines);
  const bool expects_body = out.method == "POST" || out.method == "PUT" || out.method == "PATCH";
  const bool is_stream = out.pieces.next != nullptr;
  if (is_stream && !out.pieces.has_size) {
    head.append("Transfer-Encoding: chunked\r\n");
  } else if (!out.has_length && (expects_body || is_stream || !out.body.empty())) {
    const std::uint64_t size = is_stream ? out.pieces.size : out.body.size();
    head.append("Content-Length: ").append(std::to_string(size)).append("\r\n");
  }
  return head.append("\r\n");
}

/// A chunk's head (RFC 9112, 7.1).
inline std::string chunk_head(std::size_t size) {
  std::string digits;
  do digits.insert(digits.begin(), "0123456789abcdef"[size % 16]);
  while ((size /= 16) != 0);
  return digits + "\r\n";
}

/// Whether doing it twice is doing it once (RFC 9110, 9.2.2), so that it may be sent again when nobody knows.
inline bool is_repeatable(std::string_view method) {
  constexpr std::array<std::string_view, 5> safe{"GET", "HEAD", "PUT", "DELETE", "OPTIONS"};
  return std::find(safe.begin(), safe.end(), method) != safe.end();
}

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_MESSAGE_IMPL_HPP
