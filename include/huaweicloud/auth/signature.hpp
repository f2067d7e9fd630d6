// Signatures of Huawei Cloud: SDK-HMAC-SHA256, and V11-HMAC-SHA256 with its derived key. Values in, values out: the
// canonical request and the string to sign come with the signature. Link with -lcrypto.
#ifndef HUAWEICLOUD_AUTH_SIGNATURE_HPP
#define HUAWEICLOUD_AUTH_SIGNATURE_HPP

#include <huaweicloud/auth/canonical.hpp>
#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/digest.hpp>
#include <huaweicloud/auth/result.hpp>

#include <string>
#include <string_view>

namespace huaweicloud {

/// How a request is signed. SWR, IAM and STS take the first; the second is for exclusive and edge endpoints.
enum class signing_scheme { sdk_hmac_sha256, v11_hmac_sha256 };

/// The name of a scheme, as it is on the wire.
constexpr std::string_view name_of(signing_scheme scheme) {
  return scheme == signing_scheme::sdk_hmac_sha256 ? "SDK-HMAC-SHA256" : "V11-HMAC-SHA256";
}

/// The payload hash of a request whose body nobody hashed.
inline constexpr std::string_view unsigned_payload = "UNSIGNED-PAYLOAD";

/// Who signs, when and for what.
struct signing_key {
  std::string_view access_key{};
  std::string_view secret_key{};
  std::string_view date{};     ///< The request's X-Sdk-Date: 20191115T033655Z.
  std::string_view region{};   ///< Only for V11.
  std::string_view service{};  ///< Only for V11.
  signing_scheme scheme = signing_scheme::sdk_hmac_sha256;
};

/// A signature, and what it was made of. None of these holds the secret key; the canonical request holds the values of
/// all signed headers.
struct signature {
  std::string canonical_request{};
  std::string string_to_sign{};
  std::string hex{};            ///< 64 digits in lower case.
  std::string authorization{};  ///< The value of the Authorization header.
};

/// What follows the access key in the header of V11, and what its key is derived for: 20191115/cn-north-4/swr.
inline std::string signing_scope(const signing_key& key) {
  return std::string(key.date.substr(0, 8)).append("/").append(key.region).append("/").append(key.service);
}

/// The key of V11: HKDF with SHA-256, the access key as salt and the secret key as input; 64 hex digits, which are used
/// as they are written. Empty when OpenSSL refused.
inline std::string derived_key(std::string_view access_key, std::string_view secret_key, std::string_view scope) {
  const std::string extracted = hmac_sha256(access_key, secret_key);
  return extracted.empty() ? std::string() : detail::lower_hex(hmac_sha256(extracted, std::string(scope) + '\x01'));
}

/// The text that the signature is made from.
inline std::string string_to_sign(const signing_key& key, std::string_view canonical_hash) {
  std::string text(name_of(key.scheme));
  text.append("\n").append(key.date);
  if (key.scheme == signing_scheme::v11_hmac_sha256) text.append("\n").append(signing_scope(key));
  return text.append("\n").append(canonical_hash);
}

namespace detail {

inline std::string unusable(const signing_key& key) {
  if (key.access_key.empty()) return "the access key is empty";
  if (key.secret_key.empty()) return "the secret key is empty";
  if (key.date.size() != 16 || !seconds_of(key.date)) {
    return "X-Sdk-Date must look like 20191115T033655Z, in UTC";
  }
  if (key.scheme == signing_scheme::v11_hmac_sha256 && (key.region.empty() || key.service.empty())) {
    return "V11-HMAC-SHA256 needs a region and a service";
  }
  return {};
}

}  // namespace detail

/// Signs a request; see `canonical_request` for its parameters.
inline result<signature> sign(const signing_key& key, std::string_view method, std::string_view target,
                              const field_list& headers, std::string_view payload_hash) {
  if (std::string why = detail::unusable(key); !why.empty()) return reason{std::move(why)};
  const bool derived = key.scheme == signing_scheme::v11_hmac_sha256;
  signature made;
  made.canonical_request = canonical_request(method, target, headers, payload_hash);
  made.string_to_sign = string_to_sign(key, sha256_hex(made.canonical_request));
  const std::string secret =
      derived ? derived_key(key.access_key, key.secret_key, signing_scope(key)) : std::string(key.secret_key);
  made.hex = detail::lower_hex(hmac_sha256(secret, made.string_to_sign));
  // Each step before this one gives an empty text too where OpenSSL refused, and refuses again here.
  if (made.hex.empty() || secret.empty()) return reason{"OpenSSL has no SHA-256 here, or no memory"};

  made.authorization.append(name_of(key.scheme)).append(derived ? " Credential=" : " Access=").append(key.access_key);
  if (derived) made.authorization.append("/").append(signing_scope(key));
  made.authorization.append(", SignedHeaders=")
      .append(signed_header_names(headers))
      .append(", Signature=")
      .append(made.hex);
  return made;
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_SIGNATURE_HPP
