// The production transport: HTTPS and HTTP over Boost.Beast and OpenSSL. This header only declares it and includes no
// Boost header; `beast_impl.hpp`, included in exactly one file of a program, defines it. It names no type of the
// runtime, so one client serves every generated header whatever runtime it embeds.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_BEAST_HPP
#define BINDERY_BEAST_HPP

#include <bindery/beast_options.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::beast {

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
  bool has_coding = false;  ///< The request says itself how the reply may be compressed, or asks for a part of it.
  bool closes = false;      ///< The request asks for the connection to end.
};

/// What ends a call early: a point in time, and a token by which somebody asks for it.
struct limits {
  std::int64_t until = INT64_MAX;                 ///< By `driver::clock`.
  milliseconds within = milliseconds::forever();  ///< What `until` was made of, for messages.
  const void* token = nullptr;
  bool (*is_stopped)(const void*) = nullptr;
  void* (*copy)(const void*) = nullptr;
  void (*drop)(void*) = nullptr;
};

}  // namespace detail

struct streamed_reply;
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
  static answer send(session* through, const outgoing& out, const limits& by);
  static streamed_answer stream(session* through, const outgoing& out, const limits& by);
  static bool next(incoming* from, std::string& piece);
  static const failure* trouble(const incoming* from);
  static void drop(incoming* from);
  static std::int64_t clock();  ///< Milliseconds since some moment.
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

/// What a request's body leads to when it is a stream; else nothing.
template <class Request>
struct source_in {
  struct type {};
};
template <class Request>
  requires requires(const Request& r) { static_cast<bool>(r.body.is_stream()), r.body.source(); }
struct source_in<Request> {
  using type = decltype(std::declval<const Request&>().body.source());
};

/// A request free of its types. It looks at the request, which has to live as long as this.
template <class Request>
struct prepared {
  explicit prepared(const Request& r)
      : out{static_cast<std::string_view>(r.method), static_cast<std::string_view>(r.origin),
            static_cast<std::string_view>(r.target), static_cast<std::string_view>(r.body)} {
    if constexpr (requires { static_cast<bool>(r.body.is_stream()), r.body.source(); }) {
      if (r.body.is_stream()) out.pieces = pieces_of(source.emplace(r.body.source()));
    } else if constexpr (requires { static_cast<bool>(r.body.is_stream()); }) {
      if (r.body.is_stream()) out.refused = "the body is a stream without a `source()` to take it from";
    }
    for (const auto& [name, value] : r.headers) {
      driver<void>::add_header(out, static_cast<std::string_view>(name), static_cast<std::string_view>(value));
    }
  }
  prepared(const prepared&) = delete;
  prepared& operator=(const prepared&) = delete;

  std::optional<typename source_in<Request>::type> source{};  // A copy of the handle; what it leads to is one.
  outgoing out;
};

/// What nobody can stop.
struct no_token {
  static constexpr bool stop_requested() { return false; }
};

/// A token and a time, free of the token's type. The limits look at the token.
template <class Token>
limits limits_of(const Token& token, std::int64_t until, milliseconds within) {
  limits by{until, within};
  if constexpr (!requires(no_token same) { same = token; }) {
    by.token = &token;
    by.is_stopped = [](const void* one) { return static_cast<bool>(static_cast<const Token*>(one)->stop_requested()); };
    by.copy = [](const void* one) -> void* { return new Token(*static_cast<const Token*>(one)); };
    by.drop = [](void* one) { delete static_cast<Token*>(one); };
  }
  return by;
}

inline std::int64_t from_now(milliseconds within) {
  const std::int64_t now = driver<void>::clock();
  return within.count < INT64_MAX - now ? now + within.count : INT64_MAX;
}

}  // namespace detail

/// The body of a reply that is still on its way. Letting go of it before its end closes the connection.
class incoming_body {
 public:
  incoming_body() = default;
  explicit incoming_body(detail::incoming* from) : from_(from) {}

  /// Waits for the next bytes and puts them into `piece`; false when there are no more.
  bool operator()(std::string& piece) { return detail::driver<void>::next(from_.get(), piece); }

  /// Why there are no more, where the body has not come to its end; else null.
  const failure* error() const { return detail::driver<void>::trouble(from_.get()); }

 private:
  incoming::owned<detail::incoming, &detail::driver<void>::drop> from_{};
};

/// What the server sent, up to the body.
struct streamed_reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  incoming_body body{};
};

/// A client whose replies come before their bodies; of `client::streaming()`.
class streaming_client {
 public:
  explicit streaming_client(detail::session* through) : session_(through) {}

  /// Sends `r` as `client` does, and waits for the reply's headers. The connection belongs to the body until that has
  /// ended; meanwhile other calls have others.
  template <class Request>
  streamed_answer operator()(const Request& r) const {
    return detail::driver<void>::stream(session_, detail::prepared<Request>(r).out, {});
  }

  /// That of the client.
  std::string origin() const { return detail::driver<void>::origin(session_); }

 private:
  detail::session* session_;
};

/// A client whose calls can be ended early; of `client::until` and `client::within`. It is a transport for one call, or
/// for those that belong together, such as the tries of an adaptor. The client must outlive it.
template <class Token = detail::no_token>
class limited_client {
 public:
  /// The same for replies that are not held. The limits hold for their bodies, too.
  class streaming_side {
   public:
    explicit streaming_side(limited_client of) : of_(std::move(of)) {}

    template <class Request>
    streamed_answer operator()(const Request& r) const {
      return detail::driver<void>::stream(of_.session_, detail::prepared<Request>(r).out, of_.limits());
    }

    std::string origin() const { return of_.origin(); }
    std::int64_t remaining() const { return of_.remaining(); }

   private:
    limited_client of_;
  };

  limited_client(detail::session* through, Token token, milliseconds within)
      : session_(through), token_(std::move(token)), within_(within), until_(detail::from_now(within)) {}

  template <class Request>
  answer operator()(const Request& r) const {
    return detail::driver<void>::send(session_, detail::prepared<Request>(r).out, limits());
  }

  streaming_side streaming() const { return streaming_side(*this); }
  std::string origin() const { return detail::driver<void>::origin(session_); }

  /// The milliseconds that its calls may still take, which adaptors ask before they wait; 0 once the token has spoken.
  std::int64_t remaining() const {
    const detail::limits by = limits();
    if (by.is_stopped != nullptr && by.is_stopped(by.token)) return 0;
    if (until_ == INT64_MAX) return INT64_MAX;
    const std::int64_t now = detail::driver<void>::clock();
    return now < until_ ? until_ - now : 0;
  }

 private:
  detail::limits limits() const { return detail::limits_of(token_, until_, within_); }

  detail::session* session_;
  Token token_;
  milliseconds within_;
  std::int64_t until_;
};

/// A client of one origin, such as "https://api.example.com:8443", that keeps its connections open between calls. It
/// may be called from several threads: each call has a connection of its own, and waits its turn for one when
/// `connections` are busy. A request with another `origin` goes there. An origin that cannot be used is reported by
/// every call. A kept connection that the server has closed meanwhile is replaced, and the request sent once more where
/// that is safe (GET, HEAD, PUT, DELETE, OPTIONS, with a body that is text). Redirects are replies like any other.
/// Nothing throws but the lack of memory.
class client {
 public:
  explicit client(std::string_view origin, options how = {})
      : session_(detail::driver<void>::open(origin, std::move(how))) {}

  /// Sends `r` and waits for the reply. `r` has `method`, `origin`, `target`, `headers` (a range of name and value) and
  /// `body`; all but the headers' range convert to std::string_view. A body that says `is_stream()` is taken from its
  /// `source()` piece by piece, and sent with its length where that is known, else chunked.
  template <class Request>
  answer operator()(const Request& r) const {
    return detail::driver<void>::send(session_.get(), detail::prepared<Request>(r).out, {});
  }

  /// For replies that are not held: `bindery::events`, `items` and `chunks` ask for it, and in front of adaptors one
  /// writes it: `bindery::chunks<Download>(bindery::retrying(http.streaming()), {…})`. The client must outlive it, not
  /// the bodies.
  streaming_client streaming() const { return streaming_client(session_.get()); }

  /// The same client for calls that end when the time is over, which runs from here, not from each call.
  limited_client<> within(milliseconds time) const { return {session_.get(), {}, time}; }

  /// The same client for calls that end when `token.stop_requested()`, which is asked a hundred times in a second, also
  /// from within the call: std::stop_token, or any type of the caller's. The call fails with `cancelled`.
  template <class Token>
  limited_client<Token> until(Token token, milliseconds time = milliseconds::forever()) const {
    return {session_.get(), std::move(token), time};
  }

  /// Where requests without an `origin` go, as it was given; redirects and links tell by it what is another's.
  std::string origin() const { return detail::driver<void>::origin(session_.get()); }

 private:
  incoming::owned<detail::session, &detail::driver<void>::close> session_;
};

}  // namespace bindery::beast

#endif  // BINDERY_BEAST_HPP
