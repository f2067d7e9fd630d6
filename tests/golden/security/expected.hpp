// Security 1, bound by bindery 0.1.0 from spec.yaml (5068afc5).
// Do not edit: change the description and run bindery again.
//
//   auto outcome = spec::by_default(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/call.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/security.hpp>


#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xfd38cc5e
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xfd38cc5e

namespace spec::inline d_fd38cc5e {

namespace rt = ::bindery::v1;

using rt::operator""_text;

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// From the page of your account. */ Not printed.
///
/// A key in the header `X-Key`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> header_key{
    .scheme = "header-key"_text, .where = "header"_text, .name = "X-Key"_text};

/// A key in the query parameter `key`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> query_key{
    .scheme = "query-key"_text, .where = "query"_text, .name = "key"_text};

/// A key in the cookie `session`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> cookie_key{
    .scheme = "cookie-key"_text, .where = "cookie"_text, .name = "session"_text};

/// A token in the header `Authorization`, behind `Bearer`.
inline constexpr rt::security_scheme<rt::security_kind::bearer> token{.scheme = "token"_text, .name = "Bearer"_text};

/// A name and a password in the header `Authorization`, behind `Basic`.
inline constexpr rt::security_scheme<rt::security_kind::basic> login{.scheme = "login"_text, .name = "Basic"_text};

/// Credentials in the header `Authorization`, behind `SharedAccessKey`.
inline constexpr rt::security_scheme<rt::security_kind::http> shared{
    .scheme = "shared"_text, .name = "SharedAccessKey"_text};

/// A token of OAuth 2 (`clientCredentials`, `authorizationCode`).
inline constexpr rt::security_scheme<rt::security_kind::oauth2> oauth{
    .scheme = "oauth"_text,
    .name = "Bearer"_text,
    .token_url = "https://auth.example.com/token"_text,
    .scopes = "read write"_text};

/// A token of OpenID Connect: https://auth.example.com/.well-known/openid-configuration
inline constexpr rt::security_scheme<rt::security_kind::open_id> connect{
    .scheme = "connect"_text, .name = "Bearer"_text, .scopes = "openid"_text};

/// A client certificate, which the transport has.
inline constexpr rt::security_scheme<rt::security_kind::mutual_tls> certificate{.scheme = "certificate"_text};

/// A key in the header `X-Namespace`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> namespace_{
    .scheme = "namespace"_text, .where = "header"_text, .name = "X-Namespace"_text};

/// A key in the header `X-A`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> a_b_d443{
    .scheme = "a-b"_text, .where = "header"_text, .name = "X-A"_text};

/// A key in the header `X-B`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> a_b{
    .scheme = "a_b"_text, .where = "header"_text, .name = "X-B"_text};

/// A key in the header `X-Namespace`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> rt_{
    .scheme = "rt"_text, .where = "header"_text, .name = "X-Namespace"_text};

}  // namespace security

/// `GET /default`
struct ByDefault {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {
    {"header-key"_text, 0},
    {"query-key"_text, 1},
    {"cookie-key"_text, 1},
  };
  static constexpr rt::operation_info operation{
      .id = "byDefault"_text,
      .method = "GET"_text,
      .path = "/default"_text,
      .accept = ""_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /default`
template <class Transport>
auto by_default(Transport&& transport,
                const ByDefault::Params& params = ByDefault::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<ByDefault>(transport, params, options);
}

/// `GET /open`
struct Open {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "open"_text,
      .method = "GET"_text,
      .path = "/open"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /open`
template <class Transport>
auto open(Transport&& transport,
          const Open::Params& params = Open::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Open>(transport, params, options);
}

/// `GET /optional`
struct Optional {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{""_text, 0}, {"token"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "optional"_text,
      .method = "GET"_text,
      .path = "/optional"_text,
      .accept = ""_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /optional`
template <class Transport>
auto optional(Transport&& transport,
              const Optional::Params& params = Optional::Params(),
              const rt::call_options& options = rt::call_options()) {
  return rt::request<Optional>(transport, params, options);
}

/// `GET /login`
struct Login {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"login"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "login"_text,
      .method = "GET"_text,
      .path = "/login"_text,
      .accept = ""_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /login`
template <class Transport>
auto login(Transport&& transport,
           const Login::Params& params = Login::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Login>(transport, params, options);
}

/// `GET /scopes`
struct ReadScopes {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"oauth"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "readScopes"_text,
      .method = "GET"_text,
      .path = "/scopes"_text,
      .accept = ""_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /scopes`
template <class Transport>
auto read_scopes(Transport&& transport,
                 const ReadScopes::Params& params = ReadScopes::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ReadScopes>(transport, params, options);
}

/// `PUT /scopes`
struct WriteScopes {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"oauth"_text, 0}, {"connect"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "writeScopes"_text,
      .method = "PUT"_text,
      .path = "/scopes"_text,
      .accept = ""_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /scopes`
template <class Transport>
auto write_scopes(Transport&& transport,
                  const WriteScopes::Params& params = WriteScopes::Params(),
                  const rt::call_options& options = rt::call_options()) {
  return rt::request<WriteScopes>(transport, params, options);
}

/// `GET /others`
struct Security {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {
    {"certificate"_text, 0},
    {"shared"_text, 0},
    {"namespace"_text, 1},
    {"a-b"_text, 2},
    {"a_b"_text, 3},
    {"rt"_text, 4},
  };
  static constexpr rt::operation_info operation{
      .id = "security"_text,
      .method = "GET"_text,
      .path = "/others"_text,
      .accept = ""_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /others`
template <class Transport>
auto security_5d2d(Transport&& transport,
                   const Security::Params& params = Security::Params(),
                   const rt::call_options& options = rt::call_options()) {
  return rt::request<Security>(transport, params, options);
}

}  // namespace spec::inline d_fd38cc5e

#endif  // BINDERY_API_SPEC
