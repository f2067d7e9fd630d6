// Why a gateway found a signature wrong: it quotes the canonical request that it made itself, and the first line in
// which that differs from ours names the mistake. It also tells its time when ours was too far off.
#ifndef HUAWEICLOUD_AUTH_SIGNATURE_DIFFERENCE_HPP
#define HUAWEICLOUD_AUTH_SIGNATURE_DIFFERENCE_HPP

#include <huaweicloud/auth/canonical.hpp>
#include <huaweicloud/auth/clock.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace huaweicloud {

namespace detail {

inline std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> pieces;
  for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
    pieces.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  pieces.emplace_back(text);
  return pieces;
}

// What stands in line `index` of a canonical request, and what most often makes it differ.
struct line_kind {
  const char* name;
  const char* advice;
};

inline line_kind kind_of_line(const std::vector<std::string>& lines, std::size_t index) {
  if (index == 0) return {"the method", "something on the way changed the method"};
  if (index == 1) return {"the path", "something on the way changed the path, or it holds an encoded `/`"};
  if (index == 2) return {"the query", "something on the way changed or decoded the query"};
  if (index + 1 == lines.size()) return {"the hash of the body", "something on the way changed the body"};
  if (index + 2 == lines.size())
    return {"the list of signed headers", "the Authorization header was changed on the way"};
  return {"a header", "something on the way changed this header, so it must not be signed or not be changed"};
}

// A line as people may see it: no value of a header that holds a secret, no control characters, not endless.
inline std::string shown_line(std::string_view line) {
  constexpr std::size_t longest = 200;
  std::string text(line.substr(0, longest));
  for (const std::string_view name :
       {"x-security-token:", "x-auth-token:", "x-subject-token:", "authorization:", "cookie:"}) {
    if (lower_case(text.substr(0, name.size())) == name) text.replace(name.size(), std::string::npos, "***");
  }
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') c = '?';
  }
  if (line.size() > longest) text += "...";
  return "`" + text + "`";
}

// The escapes of JSON undone, wherever they are. Only ASCII matters here: other `\u` escapes become `?`.
inline std::string without_json_escapes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out.push_back(text[i]);
      continue;
    }
    const char escaped = text[++i];
    if (escaped != 'u') out.push_back(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped);
    if (escaped != 'u' || text.size() - i < 5) continue;
    int code = 0;
    for (std::size_t digit = 1; digit <= 4; ++digit) code = code * 16 + hex_value(text[i + digit]);
    out.push_back(code > 0 && code < 0x80 ? static_cast<char>(code) : '?');
    i += 4;
  }
  return out;
}

}  // namespace detail

/// The canonical request that an error body quotes, with its lines apart; empty when it quotes none. The gateway writes
/// it after `canonicalRequest:` with `|` between the lines.
inline std::string quoted_canonical_request(std::string_view body) {
  const std::string text = detail::without_json_escapes(body);
  const std::size_t label = detail::lower_case(text).find("canonicalrequest:");
  if (label == std::string::npos) return {};
  std::vector<std::string> lines = detail::split(std::string_view(text).substr(label + 17), '|');

  // Three lines, at least one header, an empty line, the names, and the hash, which ends where the quotation does.
  std::size_t empty = 4;
  while (empty < lines.size() && !lines[empty].empty()) ++empty;
  if (empty + 2 >= lines.size()) return {};
  lines.resize(empty + 3);
  lines.back().resize(
      std::min(lines.back().find_first_not_of("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
               lines.back().size()));
  std::string joined;
  for (std::size_t i = 0; i < lines.size(); ++i) joined.append(i == 0 ? "" : "\n").append(lines[i]);
  return joined;
}

/// The first line in which two canonical requests differ, as a sentence; values of headers that hold tokens are hidden.
/// Either may have `|` for line ends, as the gateway writes it.
inline std::string difference(std::string_view ours, std::string_view theirs) {
  const std::vector<std::string> mine = detail::split(ours, ours.find('\n') == std::string_view::npos ? '|' : '\n');
  const std::vector<std::string> other =
      detail::split(theirs, theirs.find('\n') == std::string_view::npos ? '|' : '\n');
  for (std::size_t i = 0; i < std::max(mine.size(), other.size()); ++i) {
    if (i < mine.size() && i < other.size() && mine[i] == other[i]) continue;
    const detail::line_kind kind = detail::kind_of_line(mine, i);
    const std::string mine_shown = i < mine.size() ? detail::shown_line(mine[i]) : "nothing";
    const std::string other_shown = i < other.size() ? detail::shown_line(other[i]) : "nothing";
    return std::string("line ") + std::to_string(i + 1) + " of the canonical request, " + kind.name + ": signed was " +
           mine_shown + ", the gateway saw " + other_shown + "; " + kind.advice;
  }
  return "the gateway made the same canonical request, so the secret key does not belong to the access key; by V11, "
         "the "
         "region or the service may also be another";
}

/// What an error body tells about a signature: the difference of the canonical requests, or how far the clock is off.
/// Empty when it tells neither.
inline std::string explain_signature(std::string_view ours, std::string_view body) {
  if (const std::string theirs = quoted_canonical_request(body); !theirs.empty()) return difference(ours, theirs);
  const auto time_after = [body](std::string_view label) {
    const std::size_t place = body.find(label);
    return place == std::string_view::npos ? std::nullopt : seconds_of(body.substr(place + label.size(), 16));
  };
  const auto signed_at = time_after("signature time:");
  const auto server = time_after("server time:");
  if (!signed_at || !server) return {};
  const std::int64_t ahead = *signed_at - *server;
  return "this machine's clock is " + std::to_string(ahead < 0 ? -ahead : ahead) + " s " +
         (ahead < 0 ? "behind" : "ahead of") + " the gateway's, which accepts 900; set the clock";
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_SIGNATURE_DIFFERENCE_HPP
