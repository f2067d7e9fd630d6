// Requests and responses as values. A transport is any callable that takes a request and returns a response; it needs
// the member names below and not these types, so it works with every vendored copy of this runtime.
#ifndef BINDERY_HTTP_HPP
#define BINDERY_HTTP_HPP

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::inline v1 {

/// One header field of a request or a response, as it is on the wire.
struct header {
  std::string name;
  std::string value;

  friend bool operator==(const header&, const header&) = default;
};

using header_list = std::vector<header>;

namespace detail {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr bool same_field_name(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

constexpr bool is_field_name(std::string_view name) {
  for (const char c : name) {
    const bool letter_or_digit = (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
    if (!letter_or_digit && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
  }
  return !name.empty();
}

constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

// A control character would end a header or a media type.
constexpr bool has_control(std::string_view text) {
  for (const char c : text) {
    if (is_control(c) && c != '\t') return true;
  }
  return false;
}

}  // namespace detail

/// The value of the first field with that name, in any case (RFC 9110, 5.1); null when there is none.
inline const std::string* find_header(const header_list& headers, std::string_view name) {
  for (const header& field : headers) {
    if (detail::same_field_name(field.name, name)) return &field.value;
  }
  return nullptr;
}

template <class Next>
concept chunk_like = requires(Next& next, std::string& piece) { static_cast<bool>(next(piece)); };

/// Bytes that come piece by piece, from whatever chunk_source.hpp makes a `holder` of. Copies share one source.
class chunk_source {
 public:
  template <class Next>
  struct holder;
  template <chunk_like Next>
  explicit chunk_source(Next next) : shared_(new holder<Next>(std::move(next))) {}
  chunk_source(const chunk_source& other) : shared_(other.shared_) { shared_->users.fetch_add(1); }
  chunk_source& operator=(chunk_source other) { return std::swap(shared_, other.shared_), *this; }
  ~chunk_source() {
    if (shared_->users.fetch_sub(1) == 1) shared_->destroy(shared_);
  }

  /// Replaces `piece` by the next piece; false at the end.
  bool operator()(std::string& piece) { return shared_->next(shared_, piece); }
  /// How many bytes there are in all, where that is known.
  const std::optional<std::uint64_t>& size() const { return shared_->size; }
  /// Why there are no more pieces; empty at the end.
  std::string error() const { return shared_->error(shared_); }

  friend bool operator==(const chunk_source&, const chunk_source&) = default;

 private:
  struct shared {
    bool (*next)(shared*, std::string&);
    std::string (*error)(shared*);
    void (*destroy)(shared*);
    std::optional<std::uint64_t> size{};
    std::atomic<std::size_t> users{1};
  };
  shared* shared_;
};

/// What a request carries: text, or what a source gives piece by piece. Anything that a `chunk_source` is made from is
/// one.
class http_body {
 public:
  http_body() = default;
  http_body(std::string text) : text_(std::move(text)) {}
  http_body(const char* text) : text_(text) {}
  template <chunk_like Next>
  http_body(Next next) : source_{chunk_source(std::move(next))} {}

  bool is_stream() const { return !source_.empty(); }
  /// The text; empty when the body is a stream.
  const std::string& text() const { return text_; }
  /// The source; only when the body is a stream.
  chunk_source source() const { return source_.front(); }
  operator std::string_view() const { return text_; }

  friend bool operator==(const http_body&, const http_body&) = default;

 private:
  std::string text_;
  std::vector<chunk_source> source_;  // Empty, or exactly one.
};

/// A literal with its length, which compilers take in faster than one whose end they have to look for.
constexpr std::string_view operator""_text(const char* text, std::size_t size) { return {text, size}; }

/// One security scheme that a request needs. Needs with the same `alternative` belong together, and one alternative is
/// enough: `{"token", 0}, {"signing", 1}` is either of two, `{"key", 0}, {"secret", 0}` is both.
struct security_need {
  std::string_view scheme;
  std::size_t alternative = 0;

  friend constexpr bool operator==(const security_need&, const security_need&) = default;
};

/// What the description says about an operation, for adaptors that sign, retry, log or trace. Its texts are literals.
struct operation_info {
  std::string_view id{};      ///< "ShowInstanceRegistry"
  std::string_view method{};  ///< "GET"
  std::string_view path{};    ///< The template: "/v2/{project_id}/instances"
  std::string_view accept{};  ///< Media types of the documented replies, for the Accept header; empty for none.
  bool idempotent = false;    ///< Sending it twice does what sending it once does (RFC 9110, 9.2.2).
  std::string_view server{};  ///< The first server, with its `{variables}`: "https://{region}.example.com/v1".
  std::string_view base{};    ///< That server's path, put before `path`: "/v1"; empty for none.
  std::string_view origin{};  ///< Where it goes when its servers are its own; empty means the transport's.
  std::span<const security_need> security{};  ///< Empty: none needed.
};

/// A request before a transport sends it.
struct http_request {
  std::string method{};  ///< "GET"
  std::string origin{};  ///< "https://host:8443"; empty means the transport's own.
  std::string target{};  ///< Path and query, percent-encoded.
  header_list headers{};
  http_body body{};
  operation_info operation{};
};

/// A response as a transport of one's own may return it; any type with these members will do.
struct http_response {
  int status = 0;
  header_list headers{};
  std::string body{};
};

}  // namespace bindery::inline v1

#endif  // BINDERY_HTTP_HPP
