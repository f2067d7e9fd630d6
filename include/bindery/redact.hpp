// What may be seen of requests and replies: logs and recordings print through this and in no other way. Headers are
// shown by a list of those that hold no secret, everything else is ***; parameters and members are hidden by names that
// sound like a secret's. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_REDACT_HPP
#define BINDERY_REDACT_HPP

#include <bindery/adaptor.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

/// What is shown and hidden besides what always is. A header that carries credentials (Authorization, Cookie and their
/// like) is hidden even if it is listed.
struct redaction {
  std::vector<std::string> shown_headers{};
  std::vector<std::string> shown_parameters{};  ///< Of queries, where none are shown by themselves.
  std::vector<std::string> hidden_names{};      ///< Parameters, form fields and members of JSON.
  std::vector<std::string>
      hidden_values{};  ///< Texts that are *** wherever they stand, also where a reply quotes them.
};

/// Which parameters of a query are shown.
enum class shown_parameters { listed, all_but_secrets };

namespace redact {

inline constexpr std::string_view hidden = "***";

inline bool is_in(const std::vector<std::string>& list, std::string_view name) {
  for (const std::string& one : list) {
    if (adaptor::same_name(one, name)) return true;
  }
  return false;
}

/// Whether a parameter or member is called as secrets are: "access_token", "X-Amz-Signature", "clientSecret", "key".
inline bool sounds_secret(std::string_view name) {
  std::string plain;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = adaptor::lower(name[i]);
    if (name[i] == '%') i += 2;  // An escape: hardly ever a letter.
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
  }
  for (const std::string_view word :
       {"password", "passwd", "passphrase", "passcode", "secret", "token", "credential", "authorization", "apikey",
        "accesskey", "privatekey", "signature", "session", "cookie", "assertion", "jwt", "bearer", "otp"}) {
    if (plain.find(word) != std::string::npos) return true;
  }
  return plain.ends_with("key") || plain.ends_with("pwd") || adaptor::is_one_of(plain, {"sig", "auth", "code", "pin"});
}

inline bool is_secret(std::string_view name, const redaction& how) {
  return sounds_secret(name) || is_in(how.hidden_names, name);
}

/// A text in one line, so that nothing in it passes for another line of a log.
inline std::string one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  return line;
}

/// A text without the values that are to be hidden wherever they stand.
inline std::string without_values(std::string text, const redaction& how) {
  for (const std::string& value : how.hidden_values) {
    for (std::size_t at = 0; !value.empty() && (at = text.find(value, at)) != std::string::npos; at += hidden.size()) {
      text.replace(at, value.size(), hidden);
    }
  }
  return text;
}

/// "a=1&key=***"; of a query or a form.
inline std::string pairs(std::string_view text, const redaction& how, shown_parameters which) {
  std::string out;
  while (!text.empty()) {
    const std::string_view item = text.substr(0, text.find('&'));
    text.remove_prefix(item.size());
    const std::string_view name = item.substr(0, item.find('='));
    const bool shown =
        !is_secret(name, how) && (which == shown_parameters::all_but_secrets || is_in(how.shown_parameters, name));
    if (shown || name.size() == item.size()) out.append(item);
    else out.append(name).append("=").append(hidden);
    if (!text.empty()) out += '&', text.remove_prefix(1);
  }
  return out;
}

/// The path and query of a request, or a reference such as a Location, without its fragment and without a user.
inline std::string target(std::string_view text, const redaction& how, shown_parameters which) {
  text = text.substr(0, text.find('#'));
  const std::string_view path = text.substr(0, text.find('?'));
  std::string out(path);
  if (const std::size_t host = out.find("//"); host != std::string::npos) {
    const std::size_t at = out.substr(0, out.find('/', host + 2)).rfind('@');
    if (at != std::string::npos) out.replace(host + 2, at - host - 2, hidden);
  }
  if (path.size() < text.size()) out.append("?").append(pairs(text.substr(path.size() + 1), how, which));
  return one_line(without_values(std::move(out), how));
}

inline bool is_always_hidden(std::string_view name) {
  for (const std::string_view one : {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Auth-Token",
                                     "X-Subject-Token", "X-Security-Token", "X-Api-Key"}) {
    if (adaptor::same_name(one, name)) return true;
  }
  return false;
}

inline bool is_known_header(std::string_view name) {
  if (adaptor::is_harmless(name)) return true;
  for (const std::string_view one : {"Age",
                                     "Allow",
                                     "Cache-Control",
                                     "Connection",
                                     "Content-Length",
                                     "Content-Location",
                                     "Content-Range",
                                     "Date",
                                     "Deprecation",
                                     "ETag",
                                     "Expires",
                                     "Host",
                                     "Last-Modified",
                                     "Link",
                                     "Location",
                                     "RateLimit",
                                     "RateLimit-Limit",
                                     "RateLimit-Remaining",
                                     "RateLimit-Reset",
                                     "Request-Id",
                                     "Retry-After",
                                     "Server",
                                     "Sunset",
                                     "traceparent",
                                     "Transfer-Encoding",
                                     "Vary",
                                     "Via",
                                     "Warning",
                                     "X-Correlation-Id",
                                     "X-Request-Id"}) {
    if (adaptor::same_name(one, name)) return true;
  }
  return false;
}

/// The value of a header as it may be seen.
inline std::string header(std::string_view name, std::string_view value, const redaction& how) {
  if (is_always_hidden(name)) return std::string(hidden);
  if (!is_known_header(name) && !is_in(how.shown_headers, name)) return std::string(hidden);
  for (const std::string_view place : {"Location", "Content-Location", "Link"}) {
    if (adaptor::same_name(place, name)) return target(value, how, shown_parameters::all_but_secrets);
  }
  return one_line(without_values(std::string(value), how));
}

/// JSON with the texts and numbers of secret members replaced, whatever is inside them.
class json_hider {
 public:
  json_hider(std::string_view text, const redaction& how) : text_(text), how_(how) {}

  /// Nothing where the text is no JSON.
  std::optional<std::string> hide() {
    if (!value(false, 0) || (blanks(), at_ != text_.size())) return std::nullopt;
    return std::move(out_);
  }

 private:
  static constexpr int deepest = 200;

  void blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
  }
  char peek() {
    blanks();
    return at_ < text_.size() ? text_[at_] : '\0';
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    out_ += c;
    return true;
  }

  bool value(bool is_secret, int depth) {
    const char first = peek();
    if (first == '"') {
      const std::optional<std::string_view> text = string();
      if (text) out_.append(is_secret ? std::string_view("\"***\"") : *text);
      return text.has_value();
    }
    if (first == '{' || first == '[') return list(first, is_secret, depth);
    return word(is_secret);
  }

  bool list(char first, bool is_secret, int depth) {
    const char last = first == '{' ? '}' : ']';
    if (depth == deepest || !take(first)) return false;
    if (take(last)) return true;
    do {
      bool hides = is_secret;
      if (first == '{') {
        peek();
        const std::optional<std::string_view> name = string();
        if (!name) return false;
        hides = hides || redact::is_secret(name->substr(1, name->size() - 2), how_);
        out_.append(*name);
        if (!take(':')) return false;
      }
      if (!value(hides, depth + 1)) return false;
    } while (take(','));
    return take(last);
  }

  // With its quotes, as it is written.
  std::optional<std::string_view> string() {
    const std::size_t first = at_;
    if (at_ >= text_.size() || text_[at_] != '"') return std::nullopt;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\\') ++at_;
      else if (text_[at_] == '"') return text_.substr(first, ++at_ - first);
    }
    return std::nullopt;
  }

  bool word(bool is_secret) {
    const std::size_t first = at_;
    while (at_ < text_.size() && std::string_view(",]}\" \t\r\n:{[").find(text_[at_]) == std::string_view::npos) ++at_;
    const std::string_view found = text_.substr(first, at_ - first);
    if (found.empty()) return false;
    const bool is_word = adaptor::is_one_of(found, {"null", "true", "false"});
    if (!is_word && found.find_first_not_of("+-.0123456789eE") != std::string_view::npos) return false;
    out_.append(is_secret && !is_word ? std::string_view("0") : found);
    return true;
  }

  std::string_view text_;
  const redaction& how_;
  std::size_t at_ = 0;
  std::string out_;
};

/// A body as it may be seen; nothing for what is neither JSON nor a form.
inline std::optional<std::string> body(std::string_view text, std::string_view content_type, const redaction& how) {
  const std::string_view type = content_type.substr(0, content_type.find(';'));
  if (adaptor::same_name(type, "application/x-www-form-urlencoded")) {
    return pairs(text, how, shown_parameters::all_but_secrets);
  }
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  const bool begins = start != std::string_view::npos && (text[start] == '{' || text[start] == '[');
  if (!begins && type.find("json") == std::string_view::npos) return std::nullopt;
  return json_hider(text, how).hide();
}

}  // namespace redact

}  // namespace bindery

#endif  // BINDERY_REDACT_HPP
