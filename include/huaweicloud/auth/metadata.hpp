// Temporary credentials of an Elastic Cloud Server with an agency, from its metadata service, and the chain of all
// providers that a program asks when nobody told it who it is.
#ifndef HUAWEICLOUD_AUTH_METADATA_HPP
#define HUAWEICLOUD_AUTH_METADATA_HPP

#include <bindery/plain_json.hpp>
#include <huaweicloud/auth/cached.hpp>
#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/credentials.hpp>
#include <huaweicloud/auth/environment.hpp>
#include <huaweicloud/auth/profile.hpp>
#include <huaweicloud/auth/result.hpp>
#include <huaweicloud/auth/transport.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace huaweicloud {

/// The origin of the metadata service, for a transport. Its deadlines belong to that transport; 3 seconds to connect
/// and 3 to read are what the SDKs wait, since on other machines nobody answers there.
inline constexpr std::string_view metadata_origin = "http://169.254.169.254";

/// A request with nothing of any runtime, which every transport of the folder `bindery` takes.
struct plain_request {
  std::string method{};
  std::string origin{};
  std::string target{};
  field_list headers{};
  std::string body{};
};

/// Credentials from the metadata service: a session token is asked for and used (version 2); where the service has no
/// such token, it is asked without. A transport that takes only one type of request gets that as `Request`. Each call
/// asks the service; `cached_credentials` around this does so only when it must.
template <class Transport, class Request = plain_request>
class metadata_credentials {
 public:
  explicit metadata_credentials(Transport transport) : transport_(std::forward<Transport>(transport)) {}

  result<credentials> operator()() {
    const reply session = send("PUT", "/meta-data/latest/api/token", "X-Metadata-Token-Ttl-Seconds", "21600");
    if (!session.failure.empty()) return reason{"ECS metadata: " + session.failure};
    const bool without_tokens = session.status == 404 || session.status == 405 || session.status == 503;
    if (session.status != 200 && !without_tokens) return unexpected("for a session token", session.status);

    const std::string token = without_tokens ? std::string() : std::string(detail::trimmed(session.body));
    const reply key = send("GET", "/openstack/latest/securitykey", "X-Metadata-Token", token);
    if (!key.failure.empty()) return reason{"ECS metadata: " + key.failure};
    if (key.status == 401 && key.body.find("Agency") != std::string::npos) {
      return reason{"ECS metadata: this server has no agency; give it one of the kind `cloud service` in the console"};
    }
    if (key.status != 200) return unexpected("for credentials", key.status);
    return read(key.body);
  }

 private:
  struct reply {
    int status = 0;
    std::string body{};
    std::string failure{};
  };

  static reason unexpected(std::string_view what, int status) {
    return {"ECS metadata: the service, asked " + std::string(what) + ", answered " + std::to_string(status)};
  }

  static result<credentials> read(std::string_view body) {
    const std::optional<bindery::plain_json> reply = bindery::read_plain_json(body);
    const bindery::plain_json* const given = reply ? reply->find("credential") : nullptr;
    const auto text = [given](std::string_view name) {
      const bindery::plain_json* const found = given != nullptr ? given->find(name) : nullptr;
      return found != nullptr && found->what == bindery::plain_json::kind::text ? found->text : std::string();
    };
    credentials found{text("access"), secret(text("secret")), secret(text("securitytoken"))};
    found.expires_at = seconds_of(text("expires_at"));
    if (found.access_key.empty() || found.secret_key.empty() || found.security_token.empty() || !found.expires_at) {
      return reason{
          "ECS metadata: the reply does not have `access`, `secret`, `securitytoken` and `expires_at` in a "
          "`credential`"};
    }
    return found;
  }

  template <class Response>
  static reply received(const Response& response) {
    return {static_cast<int>(response.status), std::string(static_cast<std::string_view>(response.body))};
  }

  reply send(std::string_view method, std::string_view target, std::string_view header, std::string_view value) {
    Request request{};
    request.method = std::string(method);
    request.origin = std::string(metadata_origin);
    request.target = std::string(target);
    if (!value.empty()) detail::add_field(request.headers, header, value);
    auto answer = transport_(std::as_const(request));
    if constexpr (detail::response_like<decltype(answer)>) {
      return received(answer);
    } else {
      if (!answer) return {0, {}, "no reply: " + detail::words_of(answer.error())};
      return received(*answer);
    }
  }

  Transport transport_;
};

template <class Transport>
metadata_credentials(Transport&&) -> metadata_credentials<Transport>;

/// What the SDKs try when they are given no credentials: the environment, the profile file, the metadata service
/// through `transport`. Kept until shortly before they expire; safe for many threads. An lvalue must outlive the
/// result.
template <class Transport, class Environment = process_environment, class Clock = system_seconds>
auto default_credentials(Transport&& transport, Environment environment = {}, Clock clock = {}) {
  using chain = credentials_chain<environment_credentials<Environment>, profile_credentials<Environment>,
                                  metadata_credentials<Transport>>;
  return cached_credentials<chain, Clock>(
      chain(environment_credentials<Environment>(environment), profile_credentials<Environment>("basic", environment),
            metadata_credentials<Transport>(std::forward<Transport>(transport))),
      std::move(clock));
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_METADATA_HPP
