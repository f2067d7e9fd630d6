// The adaptor for lists whose pages name the next one by a link: a transport that asks for that link, whatever the
// operation would ask for, so that the operation reads what comes. It names no type of the runtime and is no part of
// the core.
//
//   auto page = pets::list_pets(http, params);
//   while (page && page->next) page = pets::list_pets(bindery::next_link(http, *page->next), params);
#ifndef BINDERY_NEXT_LINK_HPP
#define BINDERY_NEXT_LINK_HPP

#include <bindery/redirects.hpp>
#include <bindery/uri.hpp>

#include <string>
#include <type_traits>
#include <utility>

namespace bindery {

/// Has `Transport` send a GET of `link` with the headers of the request that it is given, and without its body. The
/// link may be relative to that request. A link to another origin gets no credentials, as with `redirecting`; one that
/// is no link of http or https stands in `origin` as it is, and one that leads from https to http behind
/// `unencrypted:`, where the transport refuses them. A transport given as an lvalue is referred to and must outlive
/// this. `origin` says where the transport sends requests that name none, if it does not tell itself.
template <class Transport>
class next_link {
 public:
  next_link(Transport&& transport, std::string link, std::string origin = {})
      : transport_(std::forward<Transport>(transport)), link_(std::move(link)), origin_(std::move(origin)) {}

  template <class Request>
  auto operator()(const Request& request) {
    return transport_(led(request));
  }
  template <class Request>
  auto operator()(const Request& request) const {
    return transport_(led(request));
  }

 private:
  template <class Request>
  Request led(Request request) const {
    const std::string own = own_origin();
    const redirect_request facts = redirect_detail::facts(request, own);
    redirection next{.method = "GET", .origin = link_, .target = "/", .keeps_body = false, .keeps_secrets = false};
    if (const auto place = v1::resolve_reference(facts.origin, facts.target, link_)) {
      const bool loses_tls = !facts.origin.starts_with("http:") && place->origin.starts_with("http:");
      next.keeps_secrets = place->origin == v1::normal_origin(facts.origin).value_or(std::string());
      next.origin = loses_tls ? "unencrypted:" + link_ : place->origin;
      next.target = place->target;
    }
    redirect_detail::apply(request, next);
    return request;
  }

  std::string own_origin() const {
    if constexpr (requires { std::string(transport_.origin()); }) {
      if (origin_.empty()) return std::string(transport_.origin());
    }
    return origin_;
  }

  Transport transport_;  // An lvalue's type is a reference.
  std::string link_;
  std::string origin_;
};

template <class Transport, class... Text>
next_link(Transport&&, Text...) -> next_link<Transport>;

}  // namespace bindery

#endif  // BINDERY_NEXT_LINK_HPP
