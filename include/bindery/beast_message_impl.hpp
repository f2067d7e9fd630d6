// The bytes of HTTP/1.1 for beast_impl.hpp, which includes this: what a request is written as. Nothing here touches a
// connection.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_MESSAGE_IMPL_HPP
#define BINDERY_BEAST_MESSAGE_IMPL_HPP

#include <bindery/ascii.hpp>
#include <bindery/beast.hpp>
#include <bindery/outgoing_place.hpp>

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
using place = outgoing_place;

// ---- texts ----

using ascii::is_control;
using ascii::is_token;
using ascii::lower;
using ascii::same_word;

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
