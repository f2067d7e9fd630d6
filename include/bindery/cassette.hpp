// One line of a recording: a request and what came of it, as a flat object of JSON. What `recording` writes and
// `replaying` reads. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_CASSETTE_HPP
#define BINDERY_CASSETTE_HPP

#include <bindery/adaptor.hpp>
#include <bindery/plain_json.hpp>
#include <bindery/redact.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace bindery {

/// What a request is known by. Its secrets are *** already.
struct recorded_request {
  std::string method{};
  std::string target{};
  std::string body{};
  bool is_stream = false;  ///< The body was not kept.

  friend bool operator==(const recorded_request&, const recorded_request&) = default;
};

/// A request and its reply, or the failure that came instead.
struct recorded_call {
  recorded_request request{};
  int status = 0;  ///< 0 where there was no reply.
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
  adaptor::failure failed{};
};

namespace cassette_detail {

// Whether a text is UTF-8, and so may stand in JSON.
inline bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xc2 ? 0
                             : first < 0xe0 ? 2
                             : first < 0xf0 ? 3
                             : first < 0xf5 ? 4
                                            : 0;
    if (size == 0 || i + size > text.size()) return false;
    for (std::size_t k = 1; k < size; ++k) {
      const auto next = static_cast<unsigned char>(text[i + k]);
      const bool too_short = k == 1 && ((first == 0xe0 && next < 0xa0) || (first == 0xf0 && next < 0x90));
      const bool too_far = k == 1 && ((first == 0xed && next > 0x9f) || (first == 0xf4 && next > 0x8f));
      if (next < 0x80 || next > 0xbf || too_short || too_far) return false;
    }
    i += size;
  }
  return true;
}

inline std::string hex(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text.append({digits[byte >> 4], digits[byte & 15]});
  }
  return text;
}

inline std::string unhex(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    const std::size_t high = digits.find(text[i]), low = digits.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return {};
    bytes += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
  }
  return bytes;
}

inline void append_json(std::string& out, std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') out.append({'\\', c});
    else if (c == '\n') out.append("\\n");
    else if (byte < 0x20) out.append("\\u00").append({digits[byte >> 4], digits[byte & 15]});
    else out += c;
  }
  out += '"';
}

// A member; bytes that are no text get a name of their own.
inline void append_member(std::string& line, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  if (line.size() > 1) line += ',';
  const bool is_text = is_utf8(text);
  line.append("\"").append(name).append(is_text ? "\":" : "_hex\":");
  append_json(line, is_text ? text : std::string_view(hex(text)));
}

inline std::string member(const flat_json& line, std::string_view name) {
  const std::string bytes = line.text(std::string(name).append("_hex"));
  return bytes.empty() ? line.text(name) : unhex(bytes);
}

// What is neither JSON nor a form is kept as it is: nobody knows where its secrets are.
inline std::string kept(std::string_view body, std::string_view content_type, const redaction& how) {
  return redact::without_values(redact::body(body, content_type, how).value_or(std::string(body)), how);
}

// A reply's headers may be the service's own, and are kept unless they sound like a secret.
inline std::string header_value(std::string_view name, std::string_view value, const redaction& how) {
  const bool is_known = redact::is_always_hidden(name) || redact::is_known_header(name);
  if (is_known || redact::is_in(how.shown_headers, name)) return redact::header(name, value, how);
  if (redact::is_secret(name, how)) return std::string(redact::hidden);
  return redact::one_line(redact::without_values(std::string(value), how));
}

}  // namespace cassette_detail

/// What a request is known by.
template <class Request>
recorded_request known_by(const Request& request, const redaction& how) {
  recorded_request known{
      std::string(static_cast<std::string_view>(request.method)),
      redact::target(static_cast<std::string_view>(request.target), how, shown_parameters::all_but_secrets),
      {},
      adaptor::is_stream(request)};
  if (known.is_stream) return known;
  const std::string type = adaptor::field_value(request.headers, "Content-Type").value_or(std::string());
  known.body = cassette_detail::kept(static_cast<std::string_view>(request.body), type, how);
  return known;
}

/// What came, with secrets as ***: headers that sound like one, and what `redact::body` hides.
template <class Answer>
recorded_call recorded_of(recorded_request request, const Answer& answer, const redaction& how) {
  recorded_call call{std::move(request)};
  const auto* response = adaptor::response_in(answer);
  if (response == nullptr) {
    if constexpr (requires { answer.error(); }) call.failed = {"transport", adaptor::words_of(answer.error())};
    if constexpr (requires {
                    std::string(static_cast<std::string_view>(answer.error().phase)),
                        std::string(answer.error().reason);
                  }) {
      call.failed = {std::string(static_cast<std::string_view>(answer.error().phase)),
                     std::string(answer.error().reason)};
    }
    call.failed.reason = redact::without_values(std::move(call.failed.reason), how);
    return call;
  }
  call.status = static_cast<int>(response->status);
  for (const auto& [name, value] : response->headers) {
    const auto text = static_cast<std::string_view>(name);
    call.headers.emplace_back(std::string(text),
                              cassette_detail::header_value(text, static_cast<std::string_view>(value), how));
  }
  if constexpr (std::is_convertible_v<decltype((response->body)), std::string_view>) {
    const std::string type = adaptor::field_value(response->headers, "Content-Type").value_or(std::string());
    call.body = cassette_detail::kept(static_cast<std::string_view>(response->body), type, how);
  }
  return call;
}

/// A call as a line, without its end.
inline std::string line_of(const recorded_call& call) {
  using cassette_detail::append_member;
  std::string line = "{";
  append_member(line, "method", call.request.method);
  append_member(line, "target", call.request.target);
  append_member(line, "request_body", call.request.body);
  if (call.request.is_stream) line.append(",\"request_stream\":true");
  if (call.status != 0) line.append(",\"status\":").append(std::to_string(call.status));
  std::string headers;
  for (const auto& [name, value] : call.headers) headers.append(name).append(": ").append(value).append("\n");
  append_member(line, "headers", headers);
  append_member(line, "body", call.body);
  append_member(line, "failed_phase", call.failed.phase);
  append_member(line, "failed_reason", call.failed.reason);
  return line + "}";
}

/// The other way round; nothing for what is no such line.
inline std::optional<recorded_call> recorded_from(std::string_view text) {
  using cassette_detail::member;
  const flat_json line(text);
  if (line.find("method") == nullptr || (line.find("status") == nullptr && line.find("failed_reason") == nullptr)) {
    return std::nullopt;
  }
  recorded_call call{{line.text("method"), member(line, "target"), member(line, "request_body"),
                      line.text("request_stream") == "true"}};
  for (const char c : line.text("status")) {
    if (c < '0' || c > '9' || call.status > 999) return std::nullopt;
    call.status = call.status * 10 + (c - '0');
  }
  const std::string headers = member(line, "headers");
  for (std::string_view rest = headers; !rest.empty();) {
    const std::string_view one = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(one.size() < rest.size() ? one.size() + 1 : rest.size());
    const std::size_t colon = one.find(": ");
    if (colon == std::string_view::npos) return std::nullopt;
    call.headers.emplace_back(std::string(one.substr(0, colon)), std::string(one.substr(colon + 2)));
  }
  call.body = member(line, "body");
  call.failed = {member(line, "failed_phase"), member(line, "failed_reason")};
  return call;
}

}  // namespace bindery

#endif  // BINDERY_CASSETTE_HPP
