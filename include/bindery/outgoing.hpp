// A request on its way out, free of the caller's types and checked: what the transports curl.hpp, httplib.hpp and
// fake.hpp share, and what a transport of your own may use. It names no type of the runtime and is no part of the core.
//
//   bindery::outgoing out(request, origin);      // copies; a body in pieces is taken from `out.pieces`
//   if (!out.refused.empty()) …                  // why it must not be sent: it would break HTTP
#ifndef BINDERY_OUTGOING_HPP
#define BINDERY_OUTGOING_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

namespace outgoing_detail {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

constexpr bool is_alnum(char c) { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z'); }

constexpr bool is_token(std::string_view text) {
  for (const char c : text) {
    if (!is_alnum(c) && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
  }
  return !text.empty();
}

constexpr bool has_control(std::string_view text) {
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f) return true;
  }
  return false;
}

// What somebody's text may look like in a message.
inline std::string printable(std::string_view text) {
  std::string shown(text.substr(0, 100));
  for (char& c : shown) {
    if (c < 0x20 || c > 0x7e) c = '?';
  }
  return shown;
}

constexpr bool is_port(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + static_cast<unsigned>(c - '0');
    if (value > 65535) return false;
  }
  return value > 0;
}

}  // namespace outgoing_detail

/// Where a request goes, taken apart.
struct outgoing_place {
  bool tls = false;
  std::string host{};     ///< Without the brackets of an IPv6 address.
  std::string port{};     ///< Always there: "443".
  std::string text{};     ///< "https://host:port", which tells places apart.
  std::string trouble{};  ///< Why this is no origin. It never quotes the text, which may hold a password.
};

inline outgoing_place place_of(std::string_view origin) {
  using namespace outgoing_detail;
  outgoing_place p;
  const auto no = [](std::string why) {
    outgoing_place none;
    none.trouble =
        std::move(why) + "; an origin is a scheme, a host and perhaps a port: `https://api.example.com:8443`";
    return none;
  };
  const std::size_t colon = origin.find("://");
  if (colon == std::string_view::npos) return no("the origin has no `https://` or `http://` in front");
  p.tls = same_word(origin.substr(0, colon), "https");
  if (!p.tls && !same_word(origin.substr(0, colon), "http")) return no("the origin's scheme is neither https nor http");
  origin.remove_prefix(colon + 3);
  if (origin.ends_with('/')) origin.remove_suffix(1);
  if (origin.find('@') != std::string_view::npos) return no("the origin holds a user name before `@`");
  if (origin.find_first_of("/?#") != std::string_view::npos) return no("the origin holds a path, `?` or `#`");
  const bool bracketed = origin.starts_with('[');
  const std::size_t end = bracketed ? origin.find(']') : origin.find(':');
  if (bracketed && end == std::string_view::npos) return no("the origin's `[` has no `]`");
  const std::string_view host = bracketed ? origin.substr(1, end - 1) : origin.substr(0, end);
  const std::size_t behind = end == std::string_view::npos ? origin.size() : bracketed ? end + 1 : end;
  const std::string_view rest = origin.substr(behind);
  for (const char c : host) {
    if (!is_alnum(c) && std::string_view(bracketed ? ":." : "-._").find(c) == std::string_view::npos) {
      return no("the origin's host holds a character that hosts do not have (beyond ASCII, write it as `xn--…`)");
    }
    p.host += lower(c);
  }
  if (host.empty()) return no("the origin has no host");
  if (!rest.empty() && !(rest[0] == ':' && is_port(rest.substr(1)))) {
    return no("the origin's port is no number from 1 to 65535");
  }
  p.port = rest.empty() ? (p.tls ? "443" : "80") : std::string(rest.substr(1));
  p.text = (p.tls ? "https://" : "http://") + (bracketed ? "[" + p.host + "]" : p.host) + ":" + p.port;
  return p;
}

/// A body in pieces, whatever gives them. Copies share one.
class outgoing_pieces {
 public:
  outgoing_pieces() = default;
  template <class Source>
  explicit outgoing_pieces(Source source) : from_(std::make_shared<holder<Source>>(std::move(source))) {}

  explicit operator bool() const { return from_ != nullptr; }
  /// Replaces `piece` by the next one; false at the end.
  bool operator()(std::string& piece) const { return from_->next(piece); }
  /// Why there are no more; empty at the end.
  std::string error() const { return from_->error(); }

 private:
  struct any {
    any() = default;
    any(const any&) = delete;
    any& operator=(const any&) = delete;
    virtual ~any() = default;
    virtual bool next(std::string& piece) = 0;
    virtual std::string error() = 0;
  };
  template <class Source>
  struct holder final : any {
    explicit holder(Source given) : source(std::move(given)) {}
    bool next(std::string& piece) override { return static_cast<bool>(source(piece)); }
    std::string error() override {
      if constexpr (requires { std::string(source.error()); }) return std::string(source.error());
      else return {};
    }
    Source source;
  };

  std::shared_ptr<any> from_{};
};

/// The request.
class outgoing {
 public:
  std::string method{};
  outgoing_place place{};
  std::string target{};
  std::vector<std::pair<std::string, std::string>> headers{};  ///< Without Content-Length.
  std::string body{};
  outgoing_pieces pieces{};  ///< Instead of the body, where it is there.
  bool has_size = true;      ///< Whether the size of the body is known.
  std::uint64_t size = 0;
  std::string refused{};  ///< Why it must not be sent. No value is in this text.

  outgoing() = default;
  /// A copy of the request. It goes to its own origin, or, where that is empty, to `home`.
  template <class Request>
  outgoing(const Request& r, std::string_view home)
      : method(static_cast<std::string_view>(r.method)),
        target(static_cast<std::string_view>(r.target)),
        body(static_cast<std::string_view>(r.body)),
        size(body.size()) {
    const std::string_view origin = static_cast<std::string_view>(r.origin);
    place = place_of(origin.empty() ? home : origin);
    if constexpr (requires { static_cast<bool>(r.body.is_stream()), r.body.source(); }) {
      if (r.body.is_stream()) take_source(r.body.source());
    } else if constexpr (requires { static_cast<bool>(r.body.is_stream()); }) {
      if (r.body.is_stream()) refused = "the body is a stream without a `source()` to take it from";
    }
    for (const auto& [name, value] : r.headers) {
      add(static_cast<std::string_view>(name), static_cast<std::string_view>(value));
    }
    check();
  }

  bool has(std::string_view name) const {
    for (const auto& field : headers) {
      if (outgoing_detail::same_word(field.first, name)) return true;
    }
    return false;
  }

  /// Whether a Content-Length belongs to the request: RFC 9110, 8.6.
  bool says_length() const {
    return has_size && (pieces || size > 0 || method == "POST" || method == "PUT" || method == "PATCH");
  }

  /// What the source of the body did wrong, once it has given `sent` bytes and no more; empty when nothing.
  std::string trouble_of_source(std::uint64_t sent) const {
    if (std::string why = pieces.error(); !why.empty()) return "the source of the body broke off: " + why;
    if (!has_size || sent == size) return {};
    return std::string("the source of the body has ") + (sent < size ? "less" : "more") + " than the " +
           std::to_string(size) + " bytes that it said";
  }

 private:
  template <class Source>
  void take_source(Source source) {
    has_size = false;
    if constexpr (requires { static_cast<std::uint64_t>(*source.size()); }) {
      if (const auto said = source.size()) has_size = true, size = static_cast<std::uint64_t>(*said);
    }
    pieces = outgoing_pieces(std::move(source));
  }

  void add(std::string_view name, std::string_view value) {
    using namespace outgoing_detail;
    if (!refused.empty()) return;
    const std::string quoted = "the header `" + printable(name) + "` ";
    if (!is_token(name)) {
      refused = "a header's name is empty or holds a character that HTTP does not allow there";
    } else if (has_control(value)) {
      refused = quoted + "holds a control character, such as a line break, in its value; take it out";
    } else if (same_word(name, "Transfer-Encoding") || same_word(name, "Upgrade")) {
      refused = quoted + "changes how messages are framed, which is the transport's own business; leave it out";
    } else if (same_word(name, "Host") && has("Host")) {
      refused = quoted + "comes twice";
    } else if (!same_word(name, "Content-Length")) {
      headers.emplace_back(std::string(name), std::string(value));
    } else if (!has_size || value != std::to_string(size)) {
      refused = quoted + "differs from the body's size; leave it out";
    }
  }

  void check() {
    using namespace outgoing_detail;
    if (!refused.empty()) return;
    const bool asterisk = target == "*" && method == "OPTIONS";
    if (!is_token(method)) {
      refused = "the method is empty or holds a character that HTTP does not allow there";
    } else if (method == "CONNECT") {
      refused = "CONNECT opens a tunnel and has no reply of its own";
    } else if (!asterisk && !target.starts_with('/')) {
      refused = "the target does not begin with `/`";
    }
    for (const char c : target) {
      if (c <= ' ' || c > 0x7e) {
        refused = "the target holds a blank, a control character or a byte beyond ASCII; percent-encode it";
      }
    }
  }
};

}  // namespace bindery

#endif  // BINDERY_OUTGOING_HPP
