// A transport over cpp-httplib, for programs that have it already. This header only declares it and does not include
// <httplib.h>; `httplib_impl.hpp`, included in exactly one file of a program, defines it (link as httplib wants it;
// CMake: bindery::httplib; https needs CPPHTTPLIB_OPENSSL_SUPPORT). It names no type of the runtime, so one client
// serves every generated header.
//
//   bindery::httplib::client http{"https://api.example.com", {.read_within = std::chrono::seconds{30}}};
//   auto outcome = api::show_pet(http, {.id = 5});
//
// What httplib itself does not do, this does not either: older versions send `Accept: */*` where the request has no
// Accept, forget reply headers without a value, read no reply with trailers, and know no interim reply but 100
// Continue: those are failures here. Replies are held whole.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_HTTPLIB_HPP
#define BINDERY_HTTPLIB_HPP

#include <bindery/incoming.hpp>
#include <bindery/outgoing.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::httplib {

using incoming::answer;
using incoming::failure;
using incoming::milliseconds;
using incoming::reply;

/// How a client behaves. Servers are verified, redirects are replies, and nothing is taken from the environment.
struct options {
  std::string ca_file{};           ///< A PEM file of CA certificates; where given, they alone are trusted.
  std::string certificate_file{};  ///< A PEM file of this program's own certificate (mutual TLS), with `key_file`.
  std::string key_file{};
  bool verify = true;                           ///< Whether the server must prove who it is; without, this is insecure.
  milliseconds connect_within{10'000};          ///< Connecting.
  milliseconds write_within{60'000};            ///< Each time that the server takes no more bytes.
  milliseconds read_within{60'000};             ///< Each time that the server sends nothing more.
  milliseconds within{120'000};                 ///< From the reply's first byte to its last.
  std::uint64_t body_limit = 64 * 1024 * 1024;  ///< Bytes of a reply's body; more is a failure.
  std::size_t idle_clients = 8;                 ///< How many connections are kept between calls.
  std::string user_agent = "bindery";           ///< Where the request has none of its own; httplib's own when empty.
};

namespace detail {

struct session;

/// What httplib_impl.hpp defines. It is a template for the sake of its explicit instantiation, which is emitted where
/// nobody calls it and may be there twice.
template <class>
struct driver {
  static session* open(std::string origin, options how);
  static void close(session* closed);
  static const std::string& origin(const session* of);
  static answer send(session* through, outgoing out, milliseconds within = milliseconds::forever());
  static std::int64_t clock();
};

extern template struct driver<void>;

}  // namespace detail

/// A client of one origin, such as "https://api.example.com:8443"; requests with another `origin` go there. It may be
/// called from several threads at once: each call has a connection of its own, and connections are kept for the next
/// ones. A request that finds its kept connection closed is sent once more where that is safe.
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

  /// Where requests without an `origin` go, as it was given.
  const std::string& origin() const { return detail::driver<void>::origin(session_.get()); }

 private:
  incoming::owned<detail::session, &detail::driver<void>::close> session_;
};

}  // namespace bindery::httplib

#endif  // BINDERY_HTTPLIB_HPP
