// The production transport: HTTPS and HTTP over Boost.Beast and OpenSSL. This header only declares it and includes no
// Boost header; `beast_impl.hpp`, included in exactly one file of a program, defines it. It names no type of the
// runtime, so one client serves every generated header whatever runtime it embeds.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_HPP
#define BINDERY_BEAST_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::beast {

/// A length of time. Every std::chrono duration converts to it, rounded up; nothing here includes <chrono>.
struct milliseconds {
  std::int64_t count = 0;

  constexpr milliseconds() = default;
  constexpr explicit milliseconds(std::int64_t n) : count(n) {}

  template <class Duration>
    requires requires(const Duration& d) { d.count(), Duration::period::num, Duration::period::den; }
  constexpr milliseconds(const Duration& d) {
    constexpr long double longest = 9.0e18L;
    using period = typename Duration::period;
    const long double exact = static_cast<long double>(d.count()) * 1000 * period::num / period::den;
    // A NaN fails both comparisons and stays zero.
    if (exact >= longest) count = INT64_MAX;
    else if (exact > 0) count = static_cast<std::int64_t>(exact), count += static_cast<long double>(count) < exact;
  }

  /// No deadline at all. Zero is not that: a phase with zero milliseconds has run out of time before it starts.
  static constexpr milliseconds forever() { return milliseconds{INT64_MAX}; }
};

/// Whether the server must prove who it is.
enum class verification { on, none_this_is_insecure };

/// Who may vouch for a server: the system's store and the CAs given in the options, or those alone.
enum class trust { system_and_given, given_only };

/// How a client behaves. Each deadline is for the whole phase, so a server that drips bytes cannot stretch it.
struct options {
  std::string ca_file{};           ///< A PEM file of CA certificates to trust.
  std::string ca_folder{};         ///< A folder of them, named by hash as `openssl rehash` does.
  std::string certificate_file{};  ///< A PEM file of this program's own certificate and those above it (mutual TLS).
  std::string key_file{};          ///< A PEM file of its private key; empty when that is in the same file.
  trust authorities = trust::system_and_given;
  verification verify = verification::on;
  milliseconds resolve_within{10'000};  ///< Looking the host up.
  milliseconds connect_within{10'000};  ///< All addresses of the host together.
  milliseconds handshake_within{10'000};
  milliseconds write_within{60'000};            ///< The whole request; of a body in pieces, each piece.
  milliseconds read_within{60'000};             ///< From the request's last byte to the reply's last byte.
  milliseconds quiet_within{300'000};           ///< Of a body that is streamed: from one piece to the next.
  std::uint64_t body_limit = 64 * 1024 * 1024;  ///< Bytes of a reply's body that is not streamed; more is a failure.
  std::uint32_t header_limit = 64 * 1024;       ///< Bytes of a reply's headers, and of its status line.
  std::string user_agent = "bindery";           ///< Not sent when empty, or when the request has its own.
};

/// How far a call got; it compares with its own constants and converts to its text. Up to `handshake`, the service has
/// not seen the request; from `write` on it may have acted on it.
class stage {
 public:
  enum kind { request, origin, trust_store, resolve, connect, handshake, write, read, header_limit, body_limit };

  constexpr stage(kind k) : kind_(k) {}
  constexpr operator std::string_view() const { return text(); }
  friend constexpr bool operator==(stage a, stage b) { return a.kind_ == b.kind_; }

  constexpr std::string_view text() const {
    switch (kind_) {
      case request: return "request";
      case origin: return "origin";
      case trust_store: return "trust store";
      case resolve: return "resolve";
      case connect: return "connect";
      case handshake: return "handshake";
      case write: return "write";
      case read: return "read";
      case header_limit: return "header limit";
      case body_limit: return "body limit";
    }
    return "";
  }

 private:
  kind kind_;
};

/// Why there was no reply. No text here holds a header, a target or a body.
struct failure {
  stage phase = stage::request;
  std::string reason{};    ///< For people: what was expected, what was found, what to do.
  bool timed_out = false;  ///< The phase's deadline passed.
  int code = 0;            ///< The system's, Asio's or OpenSSL's number (X509_V_ERR_… for a certificate), or 0.

  friend std::string to_string(const failure& f) { return std::string(f.phase.text()).append(": ").append(f.reason); }
};

/// What the server sent, whatever its status. Header names are kept as received, repeated ones too; trailers are not.
struct reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
};

/// A reply, or the failure that says why there is none.
template <class Reply>
class [[nodiscard]] answer_of {
 public:
  answer_of(Reply r) : reply_(std::move(r)), replied_(true) {}
  answer_of(failure f) : failure_(std::move(f)) {}

  explicit operator bool() const noexcept { return replied_; }

  /// The reply; an empty one with status 0 where there is none.
  Reply& operator*() & noexcept { return reply_; }
  const Reply& operator*() const& noexcept { return reply_; }
  Reply&& operator*() && noexcept { return std::move(reply_); }
  Reply* operator->() noexcept { return &reply_; }
  const Reply* operator->() const noexcept { return &reply_; }

  /// The failure; only where there is no reply.
  failure& error() & noexcept { return failure_; }
  const failure& error() const& noexcept { return failure_; }
  failure&& error() && noexcept { return std::move(failure_); }

 private:
  Reply reply_{};
  failure failure_{};
  bool replied_ = false;
};

using answer = answer_of<reply>;

namespace detail {

struct session;
struct incoming;

/// The body of a request that comes in pieces.
struct piece_source {
  void* state = nullptr;
  bool (*next)(void*, std::string&) = nullptr;
  std::string (*trouble)(void*) = nullptr;  ///< Why there are no more; "" at the end.
  bool has_size = false;
  std::uint64_t size = 0;
};

/// A request on its way out, free of the caller's types. The header lines are copied, the rest is only looked at.
struct outgoing {
  std::string_view method;
  std::string_view origin;
  std::string_view target;
  std::string_view body;
  piece_source pieces{};  ///< Where `next` is not null, instead of the body.
  std::string lines{};    ///< "Name: value\r\n" of each header.
  std::string refused{};  ///< Why this request cannot be sent, once something in it cannot.
  bool has_host = false;
  bool has_agent = false;
  bool has_length = false;
  bool closes = false;  ///< The request asks for the connection to end.
};

}  // namespace detail

/// The body of a reply that is still on its way. Letting go of it before its end closes the connection.
class incoming_body {
 public:
  incoming_body() = default;
  explicit incoming_body(detail::incoming* from) : from_(from) {}
  incoming_body(incoming_body&& other) noexcept : from_(std::exchange(other.from_, nullptr)) {}
  incoming_body& operator=(incoming_body&& other) noexcept {
    std::swap(from_, other.from_);
    return *this;
  }
  ~incoming_body();

  /// Waits for the next bytes and puts them into `piece`; false when there are no more.
  bool operator()(std::string& piece);

  /// Why there are no more, where the body has not come to its end; else null.
  const failure* error() const;

 private:
  detail::incoming* from_ = nullptr;
};

/// What the server sent, up to the body.
struct streamed_reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  incoming_body body{};
};

using streamed_answer = answer_of<streamed_reply>;

namespace detail {

/// What beast_impl.hpp defines. It is a template for the sake of its explicit instantiation: unlike an inline function,
/// that is emitted where nobody calls it, and unlike a plain one it may be there twice.
template <class>
struct driver {
  static session* open(std::string_view origin, options how);
  static void close(session* closed);
  static std::string origin(const session* of);
  static void add_header(outgoing& out, std::string_view name, std::string_view value);
  static answer send(session* through, const outgoing& out);
  static streamed_answer stream(session* through, const outgoing& out);
  static bool next(incoming* from, std::string& piece);
  static const failure* trouble(const incoming* from);
  static void drop(incoming* from);
};

extern template struct driver<void>;

/// A source of chunks, which lives as long as what is made of it here.
template <class Source>
piece_source pieces_of(Source& source) {
  piece_source pieces{
      &source, [](void* state, std::string& piece) { return static_cast<bool>((*static_cast<Source*>(state))(piece)); },
      [](void*) { return std::string(); }};
  if constexpr (requires { std::string(source.error()); }) {
    pieces.trouble = [](void* state) { return std::string(static_cast<Source*>(state)->error()); };
  }
  if constexpr (requires { static_cast<std::uint64_t>(*source.size()); }) {
    if (const auto size = source.size()) pieces.has_size = true, pieces.size = static_cast<std::uint64_t>(*size);
  }
  return pieces;
}

template <class Request, class Send>
auto send_with(const Request& r, outgoing out, const Send& send) {
  for (const auto& [name, value] : r.headers) {
    driver<void>::add_header(out, static_cast<std::string_view>(name), static_cast<std::string_view>(value));
  }
  return send(out);
}

/// Calls `send` with a request free of its types.
template <class Request, class Send>
auto send_outgoing(const Request& r, const Send& send) {
  outgoing out{static_cast<std::string_view>(r.method), static_cast<std::string_view>(r.origin),
               static_cast<std::string_view>(r.target), static_cast<std::string_view>(r.body)};
  if constexpr (requires { static_cast<bool>(r.body.is_stream()), r.body.source(); }) {
    if (r.body.is_stream()) {
      auto source = r.body.source();  // A copy of the handle; what it leads to is one.
      out.pieces = pieces_of(source);
      return send_with(r, std::move(out), send);
    }
  } else if constexpr (requires { static_cast<bool>(r.body.is_stream()); }) {
    if (r.body.is_stream()) out.refused = "the body is a stream without a `source()` to take it from";
  }
  return send_with(r, std::move(out), send);
}

}  // namespace detail

inline incoming_body::~incoming_body() { detail::driver<void>::drop(from_); }
inline bool incoming_body::operator()(std::string& piece) { return detail::driver<void>::next(from_, piece); }
inline const failure* incoming_body::error() const { return detail::driver<void>::trouble(from_); }

/// A client whose replies come before their bodies; of `client::streaming()`.
class streaming_client {
 public:
  explicit streaming_client(detail::session* through) : session_(through) {}

  /// Sends `r` as `client` does, and waits for the reply's headers. The connection belongs to the body until that has
  /// ended; meanwhile other calls have another.
  template <class Request>
  streamed_answer operator()(const Request& r) const {
    return detail::send_outgoing(
        r, [&](const detail::outgoing& out) { return detail::driver<void>::stream(session_, out); });
  }

  /// That of the client.
  std::string origin() const { return detail::driver<void>::origin(session_); }

 private:
  detail::session* session_;
};

/// A client of one origin, such as "https://api.example.com:8443", that keeps its connection open between calls. It may
/// be called from several threads; the calls then run one after the other. A request with another `origin` goes there.
/// An origin that cannot be used is reported by every call. A kept connection that the server has closed meanwhile is
/// replaced, and the request sent once more where that is safe (GET, HEAD, PUT, DELETE, OPTIONS, with a body that is
/// text). Redirects are replies like any other. Nothing throws but the lack of memory.
class client {
 public:
  explicit client(std::string_view origin, options how = {})
      : session_(detail::driver<void>::open(origin, std::move(how))) {}
  client(client&& other) noexcept : session_(std::exchange(other.session_, nullptr)) {}
  client& operator=(client&& other) noexcept {
    std::swap(session_, other.session_);
    return *this;
  }
  ~client() { detail::driver<void>::close(session_); }

  /// Sends `r` and waits for the reply. `r` has `method`, `origin`, `target`, `headers` (a range of name and value) and
  /// `body`; all but the headers' range convert to std::string_view. A body that says `is_stream()` is taken from its
  /// `source()` piece by piece, and sent with its length where that is known, else chunked.
  template <class Request>
  answer operator()(const Request& r) const {
    return detail::send_outgoing(
        r, [&](const detail::outgoing& out) { return detail::driver<void>::send(session_, out); });
  }

  /// For replies that are not held: `bindery::events`, `items` and `chunks` ask for it, and in front of adaptors one
  /// writes it: `bindery::chunks<Download>(bindery::retrying(http.streaming()), {…})`. The client must outlive it, not
  /// the bodies.
  streaming_client streaming() const { return streaming_client(session_); }

  /// Where requests without an `origin` go, as it was given; redirects and links tell by it what is another's.
  std::string origin() const { return detail::driver<void>::origin(session_); }

 private:
  detail::session* session_;
};

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_HPP
