// The adaptor that adds what all requests of a program have: headers, a User-Agent, the base of their URL. It names no
// type of the runtime and is no part of the core.
//
//   auto http = bindery::with_defaults{client, {.headers = {{"X-Tenant", "t1"}}, .user_agent = "shop/2.1 bindery"}};
#ifndef BINDERY_DEFAULTS_HPP
#define BINDERY_DEFAULTS_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/uri.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery {

/// What a request gets that does not bring its own.
struct request_defaults {
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string user_agent = "bindery";  ///< Empty: none.
  /// "https://host:8443/prefix": where requests go that name no origin, and what their targets begin with. Empty: the
  /// transport's own.
  std::string base_url{};
};

/// One request with what it lacks.
template <class Request>
struct defaults_course {
  adaptor::sending<Request> on;
  const request_defaults& defaults;

  adaptor::step begin() {
    if (std::string trouble = rebase(); !trouble.empty()) return adaptor::step::refuse("defaults", std::move(trouble));
    for (const auto& [name, value] : defaults.headers) {
      if (adaptor::has_control(name) || adaptor::has_control(value)) {
        return adaptor::step::refuse("defaults", "a default header has a control character, which no header can hold");
      }
      add(name, value);
    }
    if (adaptor::has_control(defaults.user_agent)) {
      return adaptor::step::refuse("defaults", "`user_agent` has a control character, which no header can hold");
    }
    if (!defaults.user_agent.empty()) add("User-Agent", defaults.user_agent);
    return adaptor::step::send();
  }
  template <class Answer>
  adaptor::step after(const Answer&) const {
    return adaptor::step::stop();
  }

 private:
  void add(std::string_view name, std::string_view value) {
    if (!adaptor::field_value(on.request().headers, name)) adaptor::add_field(on.change().headers, name, value);
  }

  std::string rebase() {
    if (defaults.base_url.empty() || !static_cast<std::string_view>(on.original().origin).empty()) return {};
    const std::optional<v1::uri_place> base = v1::resolve_reference({}, "/", defaults.base_url);
    if (!base || base->origin.empty() || base->target.find('?') != std::string::npos) {
      return "`base_url` is not of the form https://host/prefix, without a user and a query";
    }
    std::string target(base->target);
    while (!target.empty() && target.back() == '/') target.pop_back();
    target.append(static_cast<std::string_view>(on.original().target));
    on.change().origin = base->origin;
    on.change().target = std::move(target);
    return {};
  }
};

struct defaults_part {
  static constexpr adaptor::role is = adaptor::role::defaults;
  static constexpr bool may_refuse = true;
  static constexpr std::string_view instead_of_phase = "not sent: ";

  request_defaults defaults;

  template <class Request, class Transport>
  defaults_course<Request> course(const Request& request, const adaptor::call_context& context,
                                  const Transport&) const {
    return {{request, context}, defaults};
  }
  template <class Transport>
  std::string origin(const Transport& transport) const {
    return defaults.base_url.empty() ? adaptor::origin_of(transport)
                                     : v1::normal_origin(defaults.base_url).value_or(std::string());
  }
};

/// Adds headers and the base of a URL to requests. A transport given as an lvalue is referred to and must outlive this.
/// As safe for threads as the transport is.
template <class Transport>
class with_defaults : public adaptor::around<Transport, defaults_part> {
 public:
  explicit with_defaults(Transport&& transport, request_defaults defaults = {})
      : with_defaults::around(std::forward<Transport>(transport), defaults_part{std::move(defaults)}) {}
};

template <class Transport>
with_defaults(Transport&&) -> with_defaults<Transport>;
template <class Transport>
with_defaults(Transport&&, request_defaults) -> with_defaults<Transport>;

}  // namespace bindery

#endif  // BINDERY_DEFAULTS_HPP
