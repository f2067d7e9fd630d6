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

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace bindery {

/// A secret on its way to a service. It prints as ***, and nothing turns it back into text but `reveal()`.
class hidden {
 public:
  hidden() = default;
  hidden(std::string text) noexcept : text_(std::move(text)) {}
  hidden(std::string_view text) : text_(text) {}
  hidden(const char* text) : text_(text) {}
  /// From the secret of a generated header.
  template <class Other>
    requires(!std::same_as<Other, hidden>) && requires(const Other& other) { std::string(other.reveal()); }
  hidden(const Other& other) : text_(other.reveal()) {}

  /// The text itself.
  const std::string& reveal() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  friend bool operator==(const hidden&, const hidden&) = default;
  friend std::string to_string(const hidden&) { return "***"; }
  /// Prints *** to any stream that takes text, without including one.
  template <class Stream>
    requires requires(Stream& stream, const std::string& text) { stream.write(text.data(), 1) << text; }
  friend Stream& operator<<(Stream& stream, const hidden& secret) {
    stream << to_string(secret);
    return stream;
  }

 private:
  std::string text_;
};

/// What a credential adds to a request, or why it cannot.
struct credential_value {
  std::string_view where{};  ///< "header", "query", "cookie"; empty when there is nothing to add.
  std::string_view name{};
  hidden text{};
  std::string trouble{};  ///< For people, without any secret; empty when all is well.
};

/// A credential: it knows its scheme's name and gives a value for each request. Where it can forget one that a service
/// refused, `refuse` does.
template <class T>
concept credential = requires(const T& given) {
  { given.scheme } -> std::convertible_to<std::string_view>;
  { given.value() } -> std::same_as<credential_value>;
};

namespace credential_detail {

inline std::string base64(std::string_view bytes) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
    }
    for (std::size_t k = 0; k < 4; ++k) text += i + k > bytes.size() ? '=' : letters[group >> (18 - 6 * k) & 63];
  }
  return text;
}

// RFC 6265, 4.1.1, and no quotes, which servers treat in different ways.
inline bool fits_in_cookie(std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte >= 0x7f || c == '"' || c == ',' || c == ';' || c == '\\') return false;
  }
  return true;
}

inline credential_value trouble(std::string_view scheme, std::string why) {
  credential_value value;
  value.trouble.append("the credential for `").append(scheme).append("` ").append(why);
  return value;
}

template <class Scheme>
using kinds = std::remove_const_t<decltype(Scheme::kind)>;

template <class Scheme>
constexpr bool takes_token = Scheme::kind == kinds<Scheme>::bearer || Scheme::kind == kinds<Scheme>::http ||
                             Scheme::kind == kinds<Scheme>::oauth2 || Scheme::kind == kinds<Scheme>::open_id;

}  // namespace credential_detail

/// An API key and where it goes.
struct key_credential {
  std::string_view scheme;
  std::string_view where;
  std::string_view name;
  hidden key;

  credential_value value() const {
    if (key.empty()) return credential_detail::trouble(scheme, "is empty");
    if (where == "header" && adaptor::has_control(key.reveal())) {
      return credential_detail::trouble(scheme, "has a control character, which no header can hold");
    }
    if (where == "cookie" && !credential_detail::fits_in_cookie(key.reveal())) {
      return credential_detail::trouble(scheme, "has a character that no cookie can hold");
    }
    return {where, name, key};
  }
};

/// A name and a password (RFC 7617).
struct basic_credential {
  std::string_view scheme;
  std::string user;
  hidden password;

  credential_value value() const {
    if (user.find(':') != std::string::npos) {
      return credential_detail::trouble(scheme, "has a user's name with a colon, which HTTP basic cannot hold");
    }
    if (adaptor::has_control(user) || adaptor::has_control(password.reveal())) {
      return credential_detail::trouble(scheme, "has a control character, which HTTP basic cannot hold");
    }
    const std::string both = user + ":" + password.reveal();
    return {"header", "Authorization", "Basic " + credential_detail::base64(both)};
  }
};

/// A token behind a word such as Bearer. `Source` is a `hidden`, or a callable that gives a text, or something testable
/// that dereferences to one and has `error()`.
template <class Source>
struct token_credential {
  std::string_view scheme;
  std::string_view word;
  Source source;

  credential_value value() const {
    if constexpr (std::same_as<Source, hidden>) {
      return of(source);
    } else {
      auto given = source();
      if constexpr (std::is_constructible_v<hidden, decltype(given)>) {
        return of(hidden(std::move(given)));
      } else {
        if (!given) return credential_detail::trouble(scheme, "is not there: " + adaptor::words_of(given.error()));
        return of(hidden(*given));
      }
    }
  }

  void refuse(const hidden& used) const
    requires requires(const Source& from) { from.refuse(hidden()); }
  {
    source.refuse(hidden(used.reveal().substr(word.size() + 1)));
  }

 private:
  credential_value of(const hidden& token) const {
    if (token.empty()) return credential_detail::trouble(scheme, "is empty");
    if (adaptor::has_control(token.reveal())) {
      return credential_detail::trouble(scheme, "has a control character, which no header can hold");
    }
    return {"header", "Authorization", std::string(word).append(" ").append(token.reveal())};
  }
};

/// A client certificate, which the transport has.
struct certificate_credential {
  std::string_view scheme;
  credential_value value() const { return {}; }
};

/// What `security::key("k1")` gives.
template <class Scheme>
  requires(Scheme::kind == credential_detail::kinds<Scheme>::api_key)
key_credential bindery_credential(const Scheme& scheme, hidden key) {
  return {scheme.scheme, scheme.where, scheme.name, std::move(key)};
}

/// What `security::login("me", "word")` gives.
template <class Scheme>
  requires(Scheme::kind == credential_detail::kinds<Scheme>::basic)
basic_credential bindery_credential(const Scheme& scheme, std::string user, hidden password) {
  return {scheme.scheme, std::move(user), std::move(password)};
}

/// What `security::token("t1")` and `security::token(source)` give.
template <class Scheme, class Given>
  requires(credential_detail::takes_token<Scheme>)
auto bindery_credential(const Scheme& scheme, Given given) {
  const std::string_view word = scheme.name.empty() ? std::string_view("Bearer") : scheme.name;
  if constexpr (std::is_constructible_v<hidden, Given>) {
    return token_credential<hidden>{scheme.scheme, word, hidden(std::move(given))};
  } else {
    return token_credential<Given>{scheme.scheme, word, std::move(given)};
  }
}

/// What `security::certificate()` gives.
template <class Scheme>
  requires(Scheme::kind == credential_detail::kinds<Scheme>::mutual_tls)
certificate_credential bindery_credential(const Scheme& scheme) {
  return {scheme.scheme};
}

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
    std::string trouble = prepare(on.restart(), used_);
    return trouble.empty() ? adaptor::step::send() : refused(std::move(trouble));
  }

  template <class Answer>
  adaptor::step after(const Answer& answer) {
    if (adaptor::status_of(answer) != 401 || adaptor::is_stream(on.original())) return adaptor::step::stop();
    if (!alternative_ || std::exchange(is_second_, true) || !refuse()) return adaptor::step::stop();
    values renewed{};
    std::string trouble = prepare(on.restart(), renewed);
    if (!trouble.empty()) return refused(std::move(trouble));
    return differ(used_, renewed) ? adaptor::step::send() : adaptor::step::stop();
  }

 private:
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
/// once. As safe for threads as the transport and the sources of tokens are, which are asked at once whatever the style
/// of calling.
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
