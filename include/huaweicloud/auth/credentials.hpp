// Who signs. A provider of credentials is any callable that returns `result<credentials>`; here are those that need no
// network and no file, and the chain that asks several in turn.
#ifndef HUAWEICLOUD_AUTH_CREDENTIALS_HPP
#define HUAWEICLOUD_AUTH_CREDENTIALS_HPP

#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/environment.hpp>
#include <huaweicloud/auth/result.hpp>
#include <huaweicloud/auth/secret.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace huaweicloud {

/// An access key with its secret key. Empty texts are what is not known.
struct credentials {
  std::string access_key{};
  secret secret_key{};
  secret security_token{};  ///< Only temporary keys have one.
  std::string project_id{};
  std::string domain_id{};
  std::optional<std::int64_t> expires_at{};  ///< Seconds since 1970; permanent keys have none.

  friend bool operator==(const credentials&, const credentials&) = default;
  /// For people: the secret key and the token are hidden.
  friend std::string to_string(const credentials& c) {
    std::string text = "access_key=" + c.access_key + " secret_key=" + to_string(c.secret_key);
    if (!c.security_token.empty()) text += " security_token=" + to_string(c.security_token);
    if (!c.project_id.empty()) text += " project_id=" + c.project_id;
    if (!c.domain_id.empty()) text += " domain_id=" + c.domain_id;
    if (c.expires_at) text += " expires_at=" + sdk_date(*c.expires_at);
    return text;
  }
  /// The same to any stream that takes text, without including one.
  template <class Stream>
    requires requires(Stream& stream, const std::string& text) { stream.write(text.data(), 1) << text; }
  friend Stream& operator<<(Stream& stream, const credentials& c) {
    stream << to_string(c);
    return stream;
  }
};

/// Gives the credentials that it was made of.
struct given_credentials {
  credentials value{};

  result<credentials> operator()() const {
    if (value.access_key.empty() || value.secret_key.empty()) {
      return reason{"given credentials: the access key or the secret key is empty"};
    }
    return value;
  }
};

namespace detail {

struct variable_names {
  const char* access_key;
  const char* secret_key;
  const char* security_token;
  const char* project_id;
  const char* domain_id;
};

// What Huawei's SDKs read; what the code samples of its documentation read; what its Terraform provider reads.
inline constexpr variable_names credential_variables[] = {
    {"HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN", "HUAWEICLOUD_SDK_PROJECT_ID",
     "HUAWEICLOUD_SDK_DOMAIN_ID"},
    {"CLOUD_SDK_AK", "CLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN", "HUAWEICLOUD_SDK_PROJECT_ID",
     "HUAWEICLOUD_SDK_DOMAIN_ID"},
    {"HW_ACCESS_KEY", "HW_SECRET_KEY", "HW_SECURITY_TOKEN", "HW_PROJECT_ID", "HW_DOMAIN_ID"},
};

}  // namespace detail

/// Credentials from environment variables: HUAWEICLOUD_SDK_AK, _SK, _SECURITY_TOKEN, _PROJECT_ID and _DOMAIN_ID as the
/// SDKs have them; else CLOUD_SDK_AK and CLOUD_SDK_SK as the documentation's samples have them; else HW_ACCESS_KEY and
/// HW_SECRET_KEY as Terraform has them. Two halves of different pairs are never put together.
template <class Environment = process_environment>
class environment_credentials {
 public:
  explicit environment_credentials(Environment environment = {}) : environment_(std::move(environment)) {}

  result<credentials> operator()() const {
    for (const detail::variable_names& names : detail::credential_variables) {
      credentials found{environment_(names.access_key), secret(std::string(environment_(names.secret_key)))};
      if (found.access_key.empty() && found.secret_key.empty()) continue;
      if (found.access_key.empty()) return half(names.secret_key, names.access_key);
      if (found.secret_key.empty()) return half(names.access_key, names.secret_key);
      found.security_token = std::string(environment_(names.security_token));
      found.project_id = environment_(names.project_id);
      found.domain_id = environment_(names.domain_id);
      return found;
    }
    return reason{
        "environment: neither HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, nor CLOUD_SDK_AK and CLOUD_SDK_SK, nor "
        "HW_ACCESS_KEY and HW_SECRET_KEY are set"};
  }

 private:
  static reason half(const char* set, const char* missing) {
    return {std::string("environment: ") + set + " is set and " + missing + " is not"};
  }

  Environment environment_;
};

/// Asks providers in turn and gives what the first gives; the error has the reason of each, one a line.
template <class... Providers>
class credentials_chain {
 public:
  explicit credentials_chain(Providers... providers) : providers_(std::move(providers)...) {}

  result<credentials> operator()() { return ask<0>(providers_, "no credentials:"); }
  result<credentials> operator()() const { return ask<0>(providers_, "no credentials:"); }

 private:
  template <std::size_t I, class Tuple>
  static result<credentials> ask(Tuple& providers, std::string reasons) {
    if constexpr (I == sizeof...(Providers)) {
      return reason{std::move(reasons)};
    } else {
      result<credentials> found = std::get<I>(providers)();
      if (found) return found;
      return ask<I + 1>(providers, reasons.append("\n  ").append(found.error()));
    }
  }

  std::tuple<Providers...> providers_;
};

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_CREDENTIALS_HPP
