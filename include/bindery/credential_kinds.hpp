// One credential: an API key, a name and a password, a token, a certificate; what it adds to a request, and how it is
// made of the constants in the namespace `security` of a generated header. <bindery/credentials.hpp> chooses among
// them. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_CREDENTIAL_KINDS_HPP
#define BINDERY_CREDENTIAL_KINDS_HPP

#include <bindery/adaptor.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
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

template <class Credential>
constexpr bool is_awaited = requires { requires Credential::is_awaited; };

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

  /// Whether the source has to be awaited before it is asked; see oauth2_await.hpp.
  static constexpr bool is_awaited = credential_detail::is_awaited<Source>;

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

}  // namespace bindery

#endif  // BINDERY_CREDENTIAL_KINDS_HPP
