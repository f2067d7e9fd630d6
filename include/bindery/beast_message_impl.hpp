// The bytes of HTTP/1.1 for beast_impl.hpp, which includes this: where to go, what a request is written as and what a
// reply is read from. Nothing here touches a connection.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_MESSAGE_IMPL_HPP
#define BINDERY_BEAST_MESSAGE_IMPL_HPP

#include <bindery/beast.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace bindery::beast::detail {

namespace http = boost::beast::http;
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

inline std::string head_of(const outgoing& out, const place& to, const options& how) {
  std::string head;
  head.reserve(out.target.size() + out.lines.size() + 256);
  head.append(out.method).append(" ").append(out.target).append(" HTTP/1.1\r\n");
  if (!out.has_host) head.append("Host: ").append(to.header).append("\r\n");
  if (!out.has_agent && !how.user_agent.empty()) head.append("User-Agent: ").append(how.user_agent).append("\r\n");
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

// ---- the reply's bytes ----

using seen_text = boost::beast::string_view;

/// Beast's parser with our ends: it fills a `reply`, whose body somebody may empty meanwhile when it is streamed.
class reply_reader final : public http::basic_parser<false> {
 public:
  reply_reader(const options& how, bool head_only, bool streamed) : streamed_(streamed) {
    eager(true);
    skip(head_only);
    header_limit(how.header_limit);
    body_limit(streamed ? (std::numeric_limits<std::uint64_t>::max)() : how.body_limit);
  }

  reply result{};
  std::optional<std::uint64_t> announced{};
  std::uint64_t body_bytes = 0;

 private:
  void on_request_impl(http::verb, seen_text, seen_text, int, error_code&) override {}

  void on_response_impl(int status, seen_text, int, error_code& code) override {
    result.status = status;
    if (status < 100) code = http::error::bad_status;
  }

  void on_field_impl(http::field known, seen_text name, seen_text value, error_code& code) override {
    if (is_header_done()) return;
    // Any other coding would be taken for a body that ends with the connection.
    if (known == http::field::transfer_encoding && !same_word({value.data(), value.size()}, "chunked")) {
      code = http::error::bad_transfer_encoding;
    }
    result.headers.emplace_back(std::string(name.data(), name.size()), std::string(value.data(), value.size()));
  }

  void on_header_impl(error_code&) override {}

  void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override {
    if (!length) return;
    announced = *length;
    // What the server claims is no reason to take memory without end.
    if (!streamed_) result.body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(*length, 1 << 24)));
  }

  std::size_t on_body_impl(seen_text piece, error_code&) override {
    result.body.append(piece.data(), piece.size());
    body_bytes += piece.size();
    return piece.size();
  }

  void on_chunk_header_impl(std::uint64_t, seen_text, error_code&) override {}

  std::size_t on_chunk_body_impl(std::uint64_t, seen_text piece, error_code& code) override {
    return on_body_impl(piece, code);
  }

  void on_finish_impl(error_code&) override {}

  bool streamed_;
};

}  // namespace bindery::beast::detail

#endif  // BINDERY_BEAST_MESSAGE_IMPL_HPP
