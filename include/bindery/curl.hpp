// A transport over libcurl, for programs that have it already. This header only declares it and does not include
// <curl/curl.h>; `curl_impl.hpp`, included in exactly one file of a program, defines it (link with -lcurl, 7.68 or
// newer; CMake: bindery::curl). It names no type of the runtime, so one client serves every generated header.
//
//   bindery::curl::client http{"https://api.example.com", {.within = std::chrono::seconds{30}}};
//   auto outcome = api::show_pet(http, {.id = 5});
//
// Calls that do not wait for their answer are curl_async.hpp's.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_CURL_HPP
#define BINDERY_CURL_HPP

#include <bindery/incoming.hpp>
#include <bindery/outgoing.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::curl {

using incoming::answer;
using incoming::answer_of;
using incoming::failure;
using incoming::milliseconds;
using incoming::reply;
using incoming::trust;

/// How a client behaves. Servers are verified, redirects are replies, and nothing is taken from the environment.
struct options {
  std::string ca_file{};           ///< A PEM file of CA certificates to trust.
  std::string ca_folder{};         ///< A folder of them, named by hash as `openssl rehash` does.
  std::string certificate_file{};  ///< A PEM file of this program's own certificate (mutual TLS).
  std::string key_file{};          ///< A PEM file of its private key; empty when that is in the same file.
  trust authorities = trust::system_and_given;
  bool verify = true;                           ///< Whether the server must prove who it is; without, this is insecure.
  std::string proxy{};                          ///< "http://proxy.example:3128"; empty means none.
  milliseconds connect_within{10'000};          ///< Looking the host up, connecting and shaking hands.
  milliseconds within{120'000};                 ///< A whole call; of a streamed one, up to the body.
  milliseconds quiet_within{300'000};           ///< Of a streamed body: from one piece to the next.
  std::uint64_t body_limit = 64 * 1024 * 1024;  ///< Bytes of a reply's body that is not streamed; more is a failure.
  std::size_t header_limit = 256 * 1024;        ///< Bytes of a reply's headers; more is a failure.
  std::size_t idle_lines = 8;                   ///< How many handles, with their connections, are kept between calls.
  std::string user_agent = "bindery";           ///< Not sent when empty, or when the request has its own.
};

namespace detail {

struct session;
struct running;

/// What curl_impl.hpp defines. It is a template for the sake of its explicit instantiation, which is emitted where
/// nobody calls it and may be there twice.
template <class>
struct driver {
  static session* open(std::string origin, options how);
  static void close(session* closed);
  static const std::string& origin(const session* of);
  static answer send(session* through, outgoing out, milliseconds within = milliseconds::forever());
  static std::int64_t clock();
  static answer_of<reply> start(session* through, outgoing out, running*& body);
  static bool next(running* from, std::string& piece);
  static const failure* trouble(const running* from);
  static void drop(running* from);
};

extern template struct driver<void>;

}  // namespace detail

/// The body of a reply that is still on its way. Letting go of it before its end closes the connection. It may outlive
/// its client.
class incoming_body {
 public:
  incoming_body() = default;
  explicit incoming_body(detail::running* from) : from_(from) {}

  /// Waits for the next bytes and puts them into `piece`; false when there are no more.
  bool operator()(std::string& piece) { return detail::driver<void>::next(from_.get(), piece); }
  /// Why there are no more, where the body has not come to its end; else null.
  const failure* error() const { return detail::driver<void>::trouble(from_.get()); }

 private:
  incoming::owned<detail::running, &detail::driver<void>::drop> from_{};
};

/// What the server sent, up to the body.
struct streamed_reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  incoming_body body{};
};

using streamed_answer = answer_of<streamed_reply>;

/// A client of one origin, such as "https://api.example.com:8443"; requests with another `origin` go there. It may be
/// called from several threads at once: each call has a handle of its own, and handles are kept, with their
/// connections, for the next ones.
class client {
 public:
  explicit client(std::string_view origin, options how = {})
      : session_(detail::driver<void>::open(std::string(origin), std::move(how))) {}

  /// Sends `r` and waits for the reply. A body in pieces is sent with its length where that is known, else chunked.
  template <class Request>
  answer operator()(const Request& r) const {
    return detail::driver<void>::send(session_.get(), outgoing(r, origin()));
  }

  /// The same client for calls that end when the time is over, which runs from here, not from each call.
  auto within(milliseconds time) const {
    return incoming::limited_client<detail::driver<void>, detail::session, outgoing>(session_.get(), time);
  }

  /// For replies that are not held: `bindery::events`, `items` and `chunks` ask for it.
  auto streaming() const {
    return [session = session_.get()](const auto& r) -> streamed_answer {
      detail::running* body = nullptr;
      answer head = detail::driver<void>::start(session, outgoing(r, detail::driver<void>::origin(session)), body);
      if (!head) return std::move(head).error();
      return streamed_reply{head->status, std::move(head->headers), incoming_body(body)};
    };
  }

  /// Where requests without an `origin` go, as it was given.
  const std::string& origin() const { return detail::driver<void>::origin(session_.get()); }

 private:
  incoming::owned<detail::session, &detail::driver<void>::close> session_;
};

}  // namespace bindery::curl

#endif  // BINDERY_CURL_HPP
