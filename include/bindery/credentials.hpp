// The adaptor that proves who calls: a transport around a transport that puts the credentials of an operation's
// security schemes into its requests. It names no type of the runtime and is no part of the core.
//
//   auto http = bindery::authorized(transport, pets::security::api_key("k1"), pets::security::login("me", "word"));
//   auto outcome = pets::list_pets(http, {…});
//
// The constants in the namespace `security` of a generated header make the credentials, so each goes where its scheme
// says:
//
//   api_key("k1")            an API key, in its header, query parameter or cookie
//   login("me", "word")      HTTP basic
//   token("t1")              bearer, OAuth 2, OpenID Connect and other schemes of HTTP
//   token(source)            the same; `source()` gives the token of each request
//   oauth(http, grant)       OAuth 2 with tokens that are asked for: see <bindery/oauth2.hpp>
//   certificate()            mutual TLS: says that the transport has a client certificate
#ifndef BINDERY_CREDENTIALS_HPP
#define BINDERY_CREDENTIALS_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/credential_kinds.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace bindery {

/// The alternative of an operation's security needs that is used: the first whose schemes all have credentials, which
/// `has` tells; the one that needs none only when no other is left. Nothing when none can be met.
template <class Needs, class Has>
std::optional<std::size_t> credential_decision(const Needs& needs, const Has& has) {
  std::optional<std::size_t> free, met;
  std::size_t current = static_cast<std::size_t>(-1);
  for (const auto& need : needs) {
    const auto alternative = static_cast<std::size_t>(need.alternative);
    if (alternative != current) {
      if (met) return met;
      current = alternative;
      if (!need.scheme.empty()) met = alternative;
    }
    if (need.scheme.empty()) free = alternative;
    else if (!has(static_cast<std::string_view>(need.scheme))) met.reset();
  }
  return met ? met : free;
}

namespace credential_detail {

// "`key` and `secret`, or `token`".
template <class Needs>
std::string words_of(const Needs& needs) {
  std::string text;
  std::size_t current = 0;
  for (const auto& need : needs) {
    if (!text.empty()) text += need.alternative == current ? " and " : ", or ";
    text.append("`").append(need.scheme).append("`");
    current = need.alternative;
  }
  return text;
}

// Whether a list such as "a=1; b=2" names something already.
inline bool names(std::string_view list, char separator, std::string_view name) {
  while (!list.empty()) {
    const std::size_t end = list.find(separator);
    std::string_view item = list.substr(0, end);
    while (item.starts_with(' ')) item.remove_prefix(1);
    if (item.substr(0, item.find('=')) == name) return true;
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
  return false;
}

inline bool same_place(const credential_value& a, const credential_value& b) {
  return !a.where.empty() && a.where == b.where &&
         (a.name == b.name || (a.where == "header" && adaptor::same_name(a.name, b.name)));
}

// Puts a value into a request; false when something stands in its place.
template <class Request>
bool put(Request& request, const credential_value& value) {
  if (value.where.empty()) return true;
  if (value.where == "query") {
    std::string name;
    adaptor::append_encoded(name, value.name);
    std::string target(static_cast<std::string_view>(request.target));
    const std::size_t query = target.find('?');
    if (query != std::string::npos && names(std::string_view(target).substr(query + 1), '&', name)) return false;
    target.append(query == std::string::npos ? "?" : "&").append(name).append("=");
    adaptor::append_encoded(target, value.text.reveal());
    request.target = std::move(target);
    return true;
  }
  const bool is_cookie = value.where == "cookie";
  const std::string_view header = is_cookie ? std::string_view("Cookie") : value.name;
  std::string text = value.text.reveal();
  if (is_cookie) text.insert(0, std::string(value.name).append("="));
  if (!is_cookie && adaptor::field_value(request.headers, header)) return false;
  if (is_cookie) {
    std::string others;
    for (const auto& [name, cookies] : request.headers) {
      if (!adaptor::same_name(static_cast<std::string_view>(name), header)) continue;
      if (names(static_cast<std::string_view>(cookies), ';', value.name)) return false;
      others.append(static_cast<std::string_view>(cookies)).append("; ");
    }
    text.insert(0, others);
    adaptor::remove_fields(request.headers, [](std::string_view name) { return adaptor::same_name(name, "Cookie"); });
  }
  adaptor::add_field(request.headers, header, text);
  return true;
}

}  // namespace credential_detail

/// One call with credentials, which is sent again with others after a 401.
template <class Request, class... Credential>
class credential_course {
 public:
  credential_course(const Request& request, const adaptor::call_context& context,
                    const std::tuple<Credential...>& given)
      : on(request, context), given_(given) {}

  adaptor::sending<Request> on;

  adaptor::step begin() {
    static_assert(
        requires { on.original().operation.security.begin(); },
        "bindery::authorized: a request tells in `operation.security` which schemes it needs");
    const auto& needs = on.original().operation.security;
    if (needs.empty()) return adaptor::step::send();
    alternative_ = credential_decision(needs, [&](std::string_view scheme) { return has(scheme); });
    if (!alternative_) {
      return refused(std::string(on.original().operation.id) + " needs " + credential_detail::words_of(needs) +
                     "; give `bindery::authorized` a credential for it");
    }
    return go_on();
  }

  template <class Answer>
  adaptor::step after(const Answer& answer) {
    if (adaptor::status_of(answer) != 401 || adaptor::is_stream(on.original())) return adaptor::step::stop();
    if (!alternative_ || std::exchange(is_second_, true) || !refuse()) return adaptor::step::stop();
    return go_on();
  }

  /// The credentials are ready, for the first request or for the second.
  adaptor::step prepared() {
    values made{};
    std::string trouble = prepare(on.restart(), made);
    if (!trouble.empty()) return refused(std::move(trouble));
    if (is_second_ && !differ(used_, made)) return adaptor::step::stop();
    used_ = std::move(made);
    return adaptor::step::send();
  }

  static constexpr bool is_awaited = (credential_detail::is_awaited<Credential> || ...);
  /// What has to be awaited before `prepared()`; oauth2_await.hpp has it.
  template <class Kind>
  auto ready(Kind kind) const
    requires is_awaited
  {
    return credentials_ready(kind, *this, given_);
  }
  /// Whether a scheme belongs to the alternative that is used.
  bool uses(std::string_view scheme) const {
    for (const auto& need : on.original().operation.security) {
      if (need.alternative == *alternative_ && need.scheme == scheme) return true;
    }
    return false;
  }

 private:
  adaptor::step go_on() {
    if constexpr (is_awaited) return adaptor::step::prepare();
    else return prepared();
  }

  static constexpr std::size_t count = sizeof...(Credential);
  using values = std::array<std::optional<credential_value>, count>;

  static adaptor::step refused(std::string why) { return adaptor::step::refuse("credentials", std::move(why)); }

  bool has(std::string_view scheme) const {
    return std::apply([&](const auto&... one) { return ((one.scheme == scheme) || ...); }, given_);
  }

  // Each scheme of the alternative gets the value of its first credential. The result is what forbids to send.
  std::string prepare(Request& request, values& used) const {
    const auto needs = request.operation.security;
    for (const auto& need : needs) {
      if (need.alternative != *alternative_ || need.scheme.empty()) continue;
      bool done = false;
      std::size_t at = 0;
      const auto take = [&](const auto& one) {
        if (!done && one.scheme == need.scheme) {
          done = true;
          used[at] = one.value();
        }
        ++at;
      };
      std::apply([&](const auto&... one) { (take(one), ...); }, given_);
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (!used[i]) continue;
      if (!used[i]->trouble.empty()) return used[i]->trouble;
      for (std::size_t k = 0; k < i; ++k) {
        if (used[k] && credential_detail::same_place(*used[k], *used[i])) {
          return std::string("two credentials go to `").append(used[i]->name).append("`; give one of them");
        }
      }
      if (!credential_detail::put(request, *used[i])) used[i].reset();  // The caller's own stays.
    }
    return {};
  }

  // Has those credentials forget what was refused that can get another.
  bool refuse() const {
    bool any = false;
    std::size_t at = 0;
    const auto forget = [&](const auto& one) {
      if constexpr (requires { one.refuse(hidden()); }) {
        if (used_[at]) {
          one.refuse(used_[at]->text);
          any = true;
        }
      }
      ++at;
    };
    std::apply([&](const auto&... one) { (forget(one), ...); }, given_);
    return any;
  }

  static bool differ(const values& a, const values& b) {
    for (std::size_t i = 0; i < count; ++i) {
      if (a[i] && b[i] && a[i]->text != b[i]->text) return true;
    }
    return false;
  }

  const std::tuple<Credential...>& given_;
  std::optional<std::size_t> alternative_;
  values used_{};
  bool is_second_ = false;
};

template <class... Credential>
struct credential_part {
  static constexpr adaptor::role is = adaptor::role::credential;
  static constexpr bool may_refuse = true;

  std::tuple<Credential...> given;

  template <class Request, class Transport>
  credential_course<Request, Credential...> course(const Request& request, const adaptor::call_context& context,
                                                   const Transport&) const {
    return {request, context, given};
  }
};

/// Puts credentials into the requests of operations that need some, and has `Transport` send them; an operation that
/// needs none is sent as it is. Of the alternatives that a description gives, the first is used for which all
/// credentials are there. Where none is, nothing is sent, and the failure names the schemes. A header or a parameter
/// that the request brings already stays. On a 401, credentials that can be renewed are, and the request is sent once
/// more, whatever its method, since a 401 says that the service did nothing; a stream is not, as it can be read only
/// once. As safe for threads as the transport and the sources of tokens are. Those are asked at once whatever the style
/// of calling, but for tokens of OAuth 2 over a transport that is awaited: see oauth2_await.hpp.
template <class Transport, credential... Credential>
class authorizing : public adaptor::around<Transport, credential_part<Credential...>> {
 public:
  explicit authorizing(Transport&& transport, Credential... given)
      : authorizing::around(std::forward<Transport>(transport),
                            credential_part<Credential...>{std::tuple<Credential...>(std::move(given)...)}) {}
};

/// A transport that proves who calls: `authorized(http, security::key("k1"))`. A transport given as an lvalue is
/// referred to and must outlive this.
template <class Transport, class... Credential>
auto authorized(Transport&& transport, Credential... given) {
  static_assert((credential<Credential> && ...),
                "bindery::authorized: a credential is made by a constant in the namespace `security` of a generated "
                "header, as in `security::key(\"…\")`");
  return authorizing<Transport, Credential...>(std::forward<Transport>(transport), std::move(given)...);
}

}  // namespace bindery

#endif  // BINDERY_CREDENTIALS_HPP
