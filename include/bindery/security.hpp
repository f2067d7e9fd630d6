// The security schemes of a description as constants: what they are called, and where their credentials go. They are
// data for adaptors; <bindery/credentials.hpp> makes credentials of them.
#ifndef BINDERY_SECURITY_HPP
#define BINDERY_SECURITY_HPP

#include <string_view>
#include <utility>

namespace bindery::inline v1 {

/// `http` is every scheme of HTTP authentication but basic and bearer.
enum class security_kind { api_key, basic, bearer, http, oauth2, open_id, mutual_tls };

/// A security scheme. Called with what it needs, it gives a credential: `security::key("k1")`; it needs
/// <bindery/credentials.hpp> for that, and <bindery/oauth2.hpp> to ask for tokens. `where` and `name` are those of an
/// API key; else `name` is the word before the credentials.
template <security_kind Kind>
struct security_scheme {
  static constexpr security_kind kind = Kind;
  std::string_view scheme, where{}, name{}, token_url{}, scopes{};

  template <class... Given>
  constexpr auto operator()(Given&&... given) const {
    static_assert(
        requires(const security_scheme& self) { bindery_credential(self, std::forward<Given>(given)...); },
        "bindery: include <bindery/credentials.hpp>, and give a key or a token as one text, HTTP basic a name and a "
        "password, a client certificate nothing");
    return bindery_credential(*this, std::forward<Given>(given)...);
  }
};

}  // namespace bindery::inline v1

#endif  // BINDERY_SECURITY_HPP
