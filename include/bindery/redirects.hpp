// The adaptor that follows redirects: a transport around a transport, for whoever asks for it. `redirect_decision`
// decides and does no I/O; `redirecting` has the drivers of adaptor_drive.hpp run it. It names no type of the runtime
// and is no part of the core.
#ifndef BINDERY_REDIRECTS_HPP
#define BINDERY_REDIRECTS_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/uri.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bindery {

/// Which redirects are followed. What is not followed is the answer.
struct redirect_policy {
  int limit = 10;                        ///< How many, one after the other.
  bool other_origins = true;             ///< Whether another host, port or scheme is gone to.
  bool bodies_to_other_origins = false;  ///< Whether the request's body is sent there too.
  /// Where the transport sends requests that name no origin. Needed only when the transport does not tell (the Beast
  /// client does); as long as nobody knows, a Location with a host is another origin, and one with http is not
  /// followed.
  std::string origin{};
};

/// What matters about a request.
struct redirect_request {
  std::string_view method{};
  std::string_view origin{};  ///< Empty when nobody knows it.
  std::string_view target{};
  bool has_body = false;
  bool is_stream = false;  ///< Its body can be read only once.
};

/// What matters about a response.
struct redirect_reply {
  int status = 0;
  std::optional<std::string> location{};
};

/// What is sent next.
struct redirection {
  std::string method{};
  std::string origin{};  ///< Empty: where the last request went.
  std::string target{};
  bool keeps_body = true;
  bool keeps_secrets = true;  ///< Whether it goes to the same origin, so that all headers may.

  friend bool operator==(const redirection&, const redirection&) = default;
};

/// What to send next; nothing when what came is the answer.
///
/// - 307 and 308 repeat the request, except for a stream, which cannot be read again (RFC 9110, 15.4.8 and 15.4.9);
/// - 303 asks with GET, or HEAD, for something else (15.4.4);
/// - 301 and 302 repeat GET, HEAD and OPTIONS, and make a GET of a POST, as everyone does. Other methods stay
/// unanswered:
///   clients differ in what they make of them, and a server that means it says 307 or 308.
/// Never followed are a redirect from https to http, a Location with a user's name and password, and schemes other than
/// http and https.
inline std::optional<redirection> redirect_decision(const redirect_policy& policy, const redirect_request& request,
                                                    const redirect_reply& reply, int followed) {
  using adaptor::is_one_of;
  const bool repeats = reply.status == 307 || reply.status == 308;
  const bool moved = reply.status == 301 || reply.status == 302;
  if (!reply.location || followed >= policy.limit) return std::nullopt;
  if (!repeats && !moved && reply.status != 303) return std::nullopt;
  if (moved && !is_one_of(request.method, {"GET", "HEAD", "OPTIONS", "POST"})) return std::nullopt;

  redirection next{.method = std::string(request.method)};
  if ((moved && request.method == "POST") || (reply.status == 303 && request.method != "HEAD")) {
    next.method = "GET";
    next.keeps_body = false;
  }
  const auto place = v1::resolve_reference(request.origin, request.target, *reply.location);
  if (!place) return std::nullopt;
  next.origin = place->origin;
  next.target = place->target;
  const std::string from = v1::normal_origin(request.origin).value_or(std::string());
  next.keeps_secrets = next.origin == from;
  if (!next.keeps_secrets) {
    const bool may_have_been_tls = !from.starts_with("http:");
    if (!policy.other_origins || (may_have_been_tls && next.origin.starts_with("http:"))) return std::nullopt;
    if (next.keeps_body && request.has_body && !policy.bodies_to_other_origins) return std::nullopt;
  }
  if (next.keeps_body && request.is_stream) return std::nullopt;
  return next;
}

namespace redirect_detail {

inline bool is_of_body(std::string_view name) {
  return (name.size() >= 8 && adaptor::same_name(name.substr(0, 8), "Content-")) ||
         adaptor::same_name(name, "Transfer-Encoding") || adaptor::same_name(name, "Expect");
}

template <class Request>
redirect_request facts(const Request& request, std::string_view own_origin) {
  const auto origin = static_cast<std::string_view>(request.origin);
  const bool is_stream = adaptor::is_stream(request);
  return {static_cast<std::string_view>(request.method), origin.empty() ? own_origin : origin,
          static_cast<std::string_view>(request.target),
          is_stream || !static_cast<std::string_view>(request.body).empty(), is_stream};
}

// The request as it goes on. An adaptor inside that puts in credentials finds no needs on the way to another origin.
template <class Request>
void apply(Request& request, const redirection& next) {
  if (!next.keeps_body) {
    request.body = std::remove_cvref_t<decltype(request.body)>();
    adaptor::remove_fields(request.headers, is_of_body);
  }
  if (!next.keeps_secrets) {
    adaptor::remove_fields(request.headers, [](std::string_view name) { return !adaptor::is_harmless(name); });
    if constexpr (requires { request.operation.security.empty(); }) {
      request.operation.security = std::remove_cvref_t<decltype(request.operation.security)>();
    }
  }
  request.method = next.method;
  if (!next.keeps_secrets) request.origin = next.origin;
  request.target = next.target;
}

}  // namespace redirect_detail

/// One call that is redirected as `redirect_decision` says.
template <class Request>
struct redirect_course {
  adaptor::sending<Request> on;
  const redirect_policy& policy;
  std::string origin;
  int followed = 0;

  adaptor::step begin() { return adaptor::step::send(); }

  template <class Answer>
  adaptor::step after(const Answer& answer) {
    const auto* response = adaptor::response_in(answer);
    if (response == nullptr || response->status < 300 || response->status > 399) return adaptor::step::stop();
    const redirect_reply reply{static_cast<int>(response->status), adaptor::field_value(response->headers, "Location")};
    const auto next = redirect_decision(policy, redirect_detail::facts(on.request(), origin), reply, followed);
    if (!next) return adaptor::step::stop();
    redirect_detail::apply(on.change(), *next);
    ++followed;
    return adaptor::step::send();
  }
};

struct redirect_part {
  static constexpr adaptor::role is = adaptor::role::redirect;
  static constexpr bool may_refuse = false;

  redirect_policy policy;

  template <class Request, class Transport>
  redirect_course<Request> course(const Request& request, const adaptor::call_context& context,
                                  const Transport& transport) const {
    return {{request, context}, policy, origin(transport)};
  }
  template <class Transport>
  std::string origin(const Transport& transport) const {
    return policy.origin.empty() ? adaptor::origin_of(transport) : policy.origin;
  }
};

/// Has `Transport` send a request and follows its redirects as `redirect_decision` says. Another origin gets to see the
/// headers that content negotiation, conditions and ranges need, and no others: no Authorization, no Cookie, no key
/// under any name. Its requests need no credentials either (`operation.security` is empty), so `authorized` may stand
/// inside or outside. A transport given as an lvalue is referred to and must outlive this. As safe for threads as the
/// transport is. A request has to own its texts.
template <class Transport>
class redirecting : public adaptor::around<Transport, redirect_part> {
 public:
  explicit redirecting(Transport&& transport, redirect_policy policy = {})
      : redirecting::around(std::forward<Transport>(transport), redirect_part{std::move(policy)}) {}
};

template <class Transport>
redirecting(Transport&&) -> redirecting<Transport>;
template <class Transport>
redirecting(Transport&&, redirect_policy) -> redirecting<Transport>;

}  // namespace bindery

#endif  // BINDERY_REDIRECTS_HPP
