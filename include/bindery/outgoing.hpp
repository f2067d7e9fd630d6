// A request on its way out, free of the caller's types and checked: what the transports curl.hpp, httplib.hpp and
// fake.hpp share, and what a transport of your own may use. It names no type of the runtime and is no part of the core.
//
//   bindery::outgoing out(request, origin);      // copies; a body in pieces is taken from `out.pieces`
//   if (!out.refused.empty()) …                  // why it must not be sent: it would break HTTP
#ifndef BINDERY_OUTGOING_HPP
#define BINDERY_OUTGOING_HPP

#include <bindery/ascii.hpp>
#include <bindery/outgoing_place.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

namespace outgoing_detail {

constexpr bool has_control(std::string_view text) {
  for (const char c : text) {
    if (ascii::is_control(c) && c != '\t') return true;
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

}  // namespace outgoing_detail

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
      if (ascii::same_word(field.first, name)) return true;
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
    using ascii::same_word;
    if (!refused.empty()) return;
    const std::string quoted = "the header `" + outgoing_detail::printable(name) + "` ";
    if (!ascii::is_token(name)) {
      refused = "a header's name is empty or holds a character that HTTP does not allow there";
    } else if (outgoing_detail::has_control(value)) {
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
    if (!refused.empty()) return;
    const bool asterisk = target == "*" && method == "OPTIONS";
    if (!ascii::is_token(method)) {
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
