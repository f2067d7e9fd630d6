// The canonical form of a request, which the gateway makes on its side too: what is signed is its hash. Pure functions.
#ifndef HUAWEICLOUD_AUTH_CANONICAL_HPP
#define HUAWEICLOUD_AUTH_CANONICAL_HPP

#include <bindery/adaptor.hpp>
#include <bindery/ascii.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace huaweicloud {

/// Header fields, in the order in which they are sent.
using field_list = std::vector<std::pair<std::string, std::string>>;

namespace detail {

using bindery::adaptor::same_name;
using bindery::ascii::hex_value;

inline std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = bindery::ascii::lower(c);
  return lower;
}

inline std::string upper_case(std::string_view text) {
  std::string upper(text);
  for (char& c : upper) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return upper;
}

inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n\v\f";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// What is no escape stays: a `%` without two hex digits is a percent sign, and a `+` is a plus.
inline std::string percent_decoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    if (!escape) {
      out.push_back(text[i]);
      continue;
    }
    out.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
    i += 2;
  }
  return out;
}

// Everything is encoded but the unreserved characters of RFC 3986, and `keep`.
inline std::string percent_encoded(std::string_view text, char keep = '~') {
  std::string out;
  bindery::adaptor::append_encoded(out, text, keep);
  return out;
}

}  // namespace detail

/// The path as it is signed: decoded, encoded again, with a `/` at its end. The request itself goes out without that.
/// A `/` inside a parameter cannot be told from one between segments; the gateway has the same rule.
inline std::string canonical_path(std::string_view path) {
  std::string text = detail::percent_encoded(detail::percent_decoded(path), '/');
  if (text.empty() || text.back() != '/') text += '/';
  return text;
}

/// The query as it is signed: names and values decoded, sorted, encoded again. A name without a value gets its `=`.
inline std::string canonical_query(std::string_view query) {
  field_list pairs;
  while (!query.empty()) {
    const std::string_view piece = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), piece.size() + 1));
    if (piece.empty()) continue;
    const std::size_t equals = std::min(piece.find('='), piece.size());
    const std::string_view value = piece.substr(std::min(piece.size(), equals + 1));
    pairs.emplace_back(detail::percent_decoded(piece.substr(0, equals)), detail::percent_decoded(value));
  }
  std::sort(pairs.begin(), pairs.end());
  std::string text;
  for (const auto& [name, value] : pairs) {
    if (!text.empty()) text += '&';
    text.append(detail::percent_encoded(name)).append("=").append(detail::percent_encoded(value));
  }
  return text;
}

/// The names of the headers, in lower case, sorted, each once, with `;` between them.
inline std::string signed_header_names(const field_list& headers) {
  std::vector<std::string> names;
  for (const auto& [name, value] : headers) names.push_back(detail::lower_case(name));
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : ";").append(name);
  return text;
}

/// The canonical request. `target` is path and query as they are sent, `headers` are those that are signed, and
/// `payload_hash` is the body's SHA-256 in lower-case hex, or `UNSIGNED-PAYLOAD`.
inline std::string canonical_request(std::string_view method, std::string_view target, const field_list& headers,
                                     std::string_view payload_hash) {
  field_list fields;
  for (const auto& [name, value] : headers) fields.emplace_back(detail::lower_case(name), detail::trimmed(value));
  std::sort(fields.begin(), fields.end());
  const std::string_view path = target.substr(0, target.find('?'));

  std::string text = detail::upper_case(method);
  text.append("\n").append(canonical_path(path)).append("\n");
  text.append(canonical_query(target.substr(std::min(target.size(), path.size() + 1)))).append("\n");
  for (const auto& [name, value] : fields) text.append(name).append(":").append(value).append("\n");
  text.append("\n").append(signed_header_names(headers)).append("\n").append(payload_hash);
  return text;
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_CANONICAL_HPP
