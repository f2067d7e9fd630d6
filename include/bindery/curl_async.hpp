// Calls over libcurl that do not wait: the answer comes as a std::future or to a handler. One thread of the client
// drives all of them (libcurl's multi interface), over connections that they share. `curl_impl.hpp` defines it.
//
//   bindery::curl::async_client http{"https://api.example.com"};
//   std::future<bindery::curl::answer> later = http(request);                     // sent now
//   http(request, [](bindery::curl::answer a) { … });                             // called on the client's thread
//   auto outcome = api::show_pet(http, {.id = 5});                                // std::future<outcome>, with
//   <bindery/then_future.hpp>
// SPDX-License-Identifier: MIT
#ifndef BINDERY_CURL_ASYNC_HPP
#define BINDERY_CURL_ASYNC_HPP

#include <bindery/curl.hpp>

#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::curl {

namespace detail {

struct hub;

/// Who waits for an answer; `done` is called once.
struct waiting {
  void* state = nullptr;
  void (*done)(void* state, answer) = nullptr;
};

template <class>
struct async_driver {
  static hub* open(std::string origin, options how);
  static void close(hub* closed);
  static const std::string& origin(const hub* of);
  static void send(hub* through, outgoing out, waiting who);
};

extern template struct async_driver<void>;

}  // namespace detail

/// A client whose calls return at once. Letting go of it ends what is under way with a failure; not in a handler.
class async_client {
 public:
  using answer_type = answer;

  explicit async_client(std::string_view origin, options how = {})
      : hub_(detail::async_driver<void>::open(std::string(origin), std::move(how))) {}

  /// Sends a copy of `r`. The source of a body in pieces is asked on the client's thread.
  template <class Request>
  std::future<answer> operator()(const Request& r) const {
    std::promise<answer> promised;
    std::future<answer> later = promised.get_future();
    (*this)(r, [p = std::move(promised)](answer a) mutable { p.set_value(std::move(a)); });
    return later;
  }

  /// The same; `handler` is called with the answer, once, on the client's thread or, where nothing can be sent, at
  /// once. It does not throw, and does not wait for other answers of this client.
  template <class Request, class Handler>
  void operator()(const Request& r, Handler handler) const {
    auto kept = std::make_unique<Handler>(std::move(handler));
    detail::async_driver<void>::send(hub_.get(), outgoing(r, origin()),
                                     {kept.release(), [](void* state, answer a) {
                                        const std::unique_ptr<Handler> h(static_cast<Handler*>(state));
                                        (*h)(std::move(a));
                                      }});
  }

  /// Where requests without an `origin` go, as it was given.
  const std::string& origin() const { return detail::async_driver<void>::origin(hub_.get()); }

 private:
  incoming::owned<detail::hub, &detail::async_driver<void>::close> hub_;
};

}  // namespace bindery::curl

#endif  // BINDERY_CURL_ASYNC_HPP
