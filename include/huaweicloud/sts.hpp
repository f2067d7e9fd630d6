// Huawei Cloud STS v5, bound by bindery 0.1.0 from sts.yaml (5372215c).
// Do not edit: change the description and run bindery again.
// Access keys that expire, the caller's identity, and why access was denied.
//
// STS gives out access keys for agencies, tells a caller who they are, and turns the encrypted reason of an
// authorization failure, which comes with an error of any service, into plain text.
//
// Server: https://sts.{region}.myhuaweicloud.com (Any region; a key from one is good in all.)
// Note: Members of replies are required where the definitions require them. The SDKs require none at the top of a
// reply.
// Source: api-iam5/AssumeAgency, DecodeAuthorizationMessage and GetCallerIdentity, revisions up to 2026-09-23
// Source: SDK for Python 3.1.219; crate huawei-cloud-api-definitions-STS 0.1.20261016, which republishes the
// definitions of API Explorer
//
//   namespace sts = huaweicloud::sts;
//   auto outcome = sts::assume_agency(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_body.hpp>
#include <bindery/call.hpp>
#include <bindery/date_time.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/secret.hpp>
#include <bindery/security.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(BINDERY_API_HUAWEICLOUD_STS) && BINDERY_API_HUAWEICLOUD_STS != 0x4f05c20d
#error "huaweicloud::sts is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_HUAWEICLOUD_STS
#define BINDERY_API_HUAWEICLOUD_STS 0x4f05c20d

namespace huaweicloud::sts::inline d_4f05c20d {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://sts.{region}.myhuaweicloud.com"_text;

/// A tag of a session.
struct TagDto {
  /// Letters, digits, blanks and `_.:=+-@/`, not beginning with `_sys_`. Length: 1 to 128.
  std::string key{};
  /// Letters, digits, blanks and `_.:/=+-@`; may be empty. Length: at most 255.
  std::string value{};

  friend bool operator==(const TagDto&, const TagDto&) = default;
  friend constexpr auto bindery_names(const TagDto*) { return rt::names{"key", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TagDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.value);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const TagDto*, const Self& self, Use& use) {
    use("key", self.key, use.length(1, 128));
    use("value", self.value, use.length(0, 255));
  }
};

/// A statement of a party that IAM trusts.
struct ProvidedContextDto {
  /// The URN of that party, such as `iam::system:contextProvider:IdentityCenter`. Length: at most 1500.
  std::string context_provider_urn{};
  /// The statement, signed and encrypted.
  rt::secret context_assertion{};

  friend bool operator==(const ProvidedContextDto&, const ProvidedContextDto&) = default;
  friend constexpr auto bindery_names(const ProvidedContextDto*) {
    return rt::names{"context_provider_urn", "context_assertion"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ProvidedContextDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.context_provider_urn);
      default: return use(self.context_assertion);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const ProvidedContextDto*, const Self& self, Use& use) {
    use("context_provider_urn", self.context_provider_urn, use.length(0, 1500));
  }
};

/// An agency, and what its key is to be like.
struct AssumeAgencyReqBody {
  /// How long the key is to live, in seconds, and no longer than the agency allows. At most 3600 for a caller whose own
  /// key expires. Range: 900 to 43200. Default: 3600; it is documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  /// The word that the agency's owner agreed on with the caller, out of letters, digits and `_+=,.@:/-`. It keeps a
  /// third party from making the caller use an agency that is not theirs to name. Length: 2 to 1224.
  std::optional<std::string> external_id{};
  /// A policy, as JSON in a text, that narrows what the key may do. Length: 2 to 4096.
  /// Note: The page of 2025-12-25 has 2048 as the upper bound; the SDKs and the definitions of 2026 have 4096.
  std::optional<std::string> policy{};
  /// Ids of policies that narrow what the key may do, out of letters, digits, `_` and `-`. Items: at most 20.
  std::optional<std::vector<std::string>> policy_ids{};
  /// The URN of the agency, such as `iam::1331e5cff2a74d76b03da1225910e31d:agency:image-copies`. Length: at most 1500.
  std::string agency_urn{};
  /// A name for the use of the agency, which records show, out of letters, digits and `_+=,.@-`. Length: 2 to 128.
  std::string agency_session_name{};
  /// The serial number of the caller's MFA device, if the agency asks for one. Length: 9 to 256.
  std::optional<std::string> serial_number{};
  /// The six digits that the caller's MFA device shows. Length: 6.
  std::optional<rt::secret> token_code{};
  /// Who is behind the call, kept along a chain of agencies, out of letters, digits and `_+=,.@-`. Length: 2 to 64.
  std::optional<std::string> source_identity{};
  /// Tags of the session. Items: at most 20.
  std::optional<std::vector<TagDto>> tags{};
  /// The keys of the tags that are kept along a chain of agencies. Items: at most 20.
  std::optional<std::vector<std::string>> transitive_tag_keys{};
  /// Statements of parties that IAM trusts, made beforehand. Items: 1 to 5.
  std::optional<std::vector<ProvidedContextDto>> provided_contexts{};

  friend bool operator==(const AssumeAgencyReqBody&, const AssumeAgencyReqBody&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyReqBody*) {
    return rt::names{
      "duration_seconds",
      "external_id",
      "policy",
      "policy_ids",
      "agency_urn",
      "agency_session_name",
      "serial_number",
      "token_code",
      "source_identity",
      "tags",
      "transitive_tag_keys",
      "provided_contexts",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyReqBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.duration_seconds);
      case 1: return use(self.external_id);
      case 2: return use(self.policy);
      case 3: return use(self.policy_ids);
      case 4: return use(self.agency_urn);
      case 5: return use(self.agency_session_name);
      case 6: return use(self.serial_number);
      case 7: return use(self.token_code);
      case 8: return use(self.source_identity);
      case 9: return use(self.tags);
      case 10: return use(self.transitive_tag_keys);
      default: return use(self.provided_contexts);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const AssumeAgencyReqBody*, const Self& self, Use& use) {
    use("duration_seconds", self.duration_seconds, use.at_least(900), use.at_most(43200));
    use("external_id", self.external_id, use.length(2, 1224));
    use("policy", self.policy, use.length(2, 4096));
    use("policy_ids", self.policy_ids, use.items(0, 20), use.each(use.length(1, 64)));
    use("agency_urn", self.agency_urn, use.length(0, 1500));
    use("agency_session_name", self.agency_session_name, use.length(2, 128));
    use("serial_number", self.serial_number, use.length(9, 256));
    use("token_code", self.token_code, use.length(6, 6));
    use("source_identity", self.source_identity, use.length(2, 64));
    use("tags", self.tags, use.items(0, 20));
    use("transitive_tag_keys", self.transitive_tag_keys, use.items(0, 20));
    use("provided_contexts", self.provided_contexts, use.items(1, 5));
  }
};

/// The use of an agency.
/// Note: The SDKs have it twice, as AssumedAgencyDto and as AssumedAgencyWithFederationDto.
struct AssumedAgencyDto {
  /// Its URN, such as `sts::1331e5cff2a74d76b03da1225910e31d:assumed-agency:image-copies/nightly-job`.
  std::string urn{};
  /// The agency's id, `:` and the session's name.
  std::string id{};

  friend bool operator==(const AssumedAgencyDto&, const AssumedAgencyDto&) = default;
  friend constexpr auto bindery_names(const AssumedAgencyDto*) { return rt::names{"urn", "id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumedAgencyDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.urn);
      default: return use(self.id);
    }
  }
};

/// An access key that expires.
struct CredentialsDto {
  /// The access key.
  std::string access_key_id{};
  /// When the key ends.
  rt::date_time expiration{};
  /// The secret key.
  rt::secret secret_access_key{};
  /// The security token, which every request that the key signs sends as X-Security-Token. Its length has no bound;
  /// most are below 4096 bytes.
  rt::secret security_token{};

  friend bool operator==(const CredentialsDto&, const CredentialsDto&) = default;
  friend constexpr auto bindery_names(const CredentialsDto*) {
    return rt::names{"access_key_id", "expiration", "secret_access_key", "security_token"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CredentialsDto*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.access_key_id);
      case 1: return use(self.expiration);
      case 2: return use(self.secret_access_key);
      default: return use(self.security_token);
    }
  }
};

/// An access key of an agency.
struct AssumeAgencyResponse {
  /// The one that the request named.
  std::optional<std::string> source_identity{};
  AssumedAgencyDto assumed_agency{};
  CredentialsDto credentials{};

  friend bool operator==(const AssumeAgencyResponse&, const AssumeAgencyResponse&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyResponse*) {
    return rt::names{"source_identity", "assumed_agency", "credentials"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.source_identity);
      case 1: return use(self.assumed_agency);
      default: return use(self.credentials);
    }
  }
};

/// A token of an OIDC identity provider, a trust agency, and what its key is to be like.
struct AssumeAgencyWithOIDCReqBody {
  /// How long the key is to live, in seconds, and no longer than the agency allows. Range: 900 to 43200. Default: 3600;
  /// it is documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  /// A policy, as JSON in a text, that narrows what the key may do. Length: 2 to 4096.
  std::optional<std::string> policy{};
  /// Ids of policies that narrow what the key may do, out of letters, digits, `_` and `-`. Items: at most 20.
  std::optional<std::vector<std::string>> policy_ids{};
  /// The URN of the identity provider. Length: at most 1500.
  std::string provider_urn{};
  /// The URN of the trust agency. Length: at most 1500.
  std::string agency_urn{};
  /// A name for the use of the agency, which records show, out of letters, digits and `_+=,.@-`. Length: 2 to 128.
  std::string agency_session_name{};
  /// The identity provider's token. Length: 4 to 20000.
  rt::secret id_token{};

  friend bool operator==(const AssumeAgencyWithOIDCReqBody&, const AssumeAgencyWithOIDCReqBody&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithOIDCReqBody*) {
    return rt::names{
      "duration_seconds",
      "policy",
      "policy_ids",
      "provider_urn",
      "agency_urn",
      "agency_session_name",
      "id_token",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithOIDCReqBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.duration_seconds);
      case 1: return use(self.policy);
      case 2: return use(self.policy_ids);
      case 3: return use(self.provider_urn);
      case 4: return use(self.agency_urn);
      case 5: return use(self.agency_session_name);
      default: return use(self.id_token);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const AssumeAgencyWithOIDCReqBody*, const Self& self, Use& use) {
    use("duration_seconds", self.duration_seconds, use.at_least(900), use.at_most(43200));
    use("policy", self.policy, use.length(2, 4096));
    use("policy_ids", self.policy_ids, use.items(0, 20), use.each(use.length(1, 64)));
    use("provider_urn", self.provider_urn, use.length(0, 1500));
    use("agency_urn", self.agency_urn, use.length(0, 1500));
    use("agency_session_name", self.agency_session_name, use.length(2, 128));
    use("id_token", self.id_token, use.length(4, 20000));
  }
};

/// An access key of a trust agency, and what the token said.
struct AssumeAgencyWithOIDCResponse {
  /// Who is behind the call, if the token says it.
  std::optional<std::string> source_identity{};
  AssumedAgencyDto assumed_agency{};
  CredentialsDto credentials{};
  /// Whom the token was made for; mostly the id of a client.
  std::string audience{};
  /// The URN of the identity provider.
  std::string provider{};
  /// The identity provider's id for the user, the claim `sub`.
  std::string subject_from_id_token{};

  friend bool operator==(const AssumeAgencyWithOIDCResponse&, const AssumeAgencyWithOIDCResponse&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithOIDCResponse*) {
    return rt::names{"source_identity", "assumed_agency", "credentials", "audience", "provider", "subject_from_id_token"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithOIDCResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.source_identity);
      case 1: return use(self.assumed_agency);
      case 2: return use(self.credentials);
      case 3: return use(self.audience);
      case 4: return use(self.provider);
      default: return use(self.subject_from_id_token);
    }
  }
};

/// An answer of a SAML identity provider, a trust agency, and what its key is to be like.
struct AssumeAgencyWithSAMLReqBody {
  /// How long the key is to live, in seconds, and no longer than the agency and the answer's SessionNotOnOrAfter and
  /// SessionDuration allow. Range: 900 to 43200. Default: 3600; it is documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  /// A policy, as JSON in a text, that narrows what the key may do. Length: 2 to 4096.
  std::optional<std::string> policy{};
  /// Ids of policies that narrow what the key may do, out of letters, digits, `_` and `-`. Items: at most 20.
  std::optional<std::vector<std::string>> policy_ids{};
  /// The URN of the identity provider. Length: at most 1500.
  std::string provider_urn{};
  /// The URN of the trust agency. Length: at most 1500.
  std::string agency_urn{};
  /// The identity provider's answer, in base64. Length: 4 to 100000.
  rt::secret saml_assertion{};

  friend bool operator==(const AssumeAgencyWithSAMLReqBody&, const AssumeAgencyWithSAMLReqBody&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithSAMLReqBody*) {
    return rt::names{"duration_seconds", "policy", "policy_ids", "provider_urn", "agency_urn", "saml_assertion"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithSAMLReqBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.duration_seconds);
      case 1: return use(self.policy);
      case 2: return use(self.policy_ids);
      case 3: return use(self.provider_urn);
      case 4: return use(self.agency_urn);
      default: return use(self.saml_assertion);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const AssumeAgencyWithSAMLReqBody*, const Self& self, Use& use) {
    use("duration_seconds", self.duration_seconds, use.at_least(900), use.at_most(43200));
    use("policy", self.policy, use.length(2, 4096));
    use("policy_ids", self.policy_ids, use.items(0, 20), use.each(use.length(1, 64)));
    use("provider_urn", self.provider_urn, use.length(0, 1500));
    use("agency_urn", self.agency_urn, use.length(0, 1500));
    use("saml_assertion", self.saml_assertion, use.length(4, 100000));
  }
};

/// An access key of a trust agency, and what the answer said.
struct AssumeAgencyWithSAMLResponse {
  /// Who is behind the call, if the answer says it.
  std::optional<std::string> source_identity{};
  AssumedAgencyDto assumed_agency{};
  CredentialsDto credentials{};
  /// Whom the answer was made for, the Recipient of its SubjectConfirmationData.
  std::string audience{};
  /// Who made the answer, its Issuer.
  std::string issuer{};
  /// A hash of the issuer, the account's id and the name of the identity provider in IAM. Together with `subject` it
  /// tells users apart.
  std::string name_qualifier{};
  /// The user, the NameID of the answer's Subject.
  std::string subject{};
  /// The format of `subject`, such as `persistent` or `transient`, without the prefix that SAML's own formats have.
  std::string subject_type{};

  friend bool operator==(const AssumeAgencyWithSAMLResponse&, const AssumeAgencyWithSAMLResponse&) = default;
  friend constexpr auto bindery_names(const AssumeAgencyWithSAMLResponse*) {
    return rt::names{
      "source_identity",
      "assumed_agency",
      "credentials",
      "audience",
      "issuer",
      "name_qualifier",
      "subject",
      "subject_type",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeAgencyWithSAMLResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.source_identity);
      case 1: return use(self.assumed_agency);
      case 2: return use(self.credentials);
      case 3: return use(self.audience);
      case 4: return use(self.issuer);
      case 5: return use(self.name_qualifier);
      case 6: return use(self.subject);
      default: return use(self.subject_type);
    }
  }
};

/// The caller.
struct GetCallerIdentityResponse {
  /// The id of the account.
  std::string account_id{};
  /// The URN of the user or of the use of an agency.
  std::string principal_urn{};
  /// The id of the user or of the use of an agency.
  std::string principal_id{};

  friend bool operator==(const GetCallerIdentityResponse&, const GetCallerIdentityResponse&) = default;
  friend constexpr auto bindery_names(const GetCallerIdentityResponse*) {
    return rt::names{"account_id", "principal_urn", "principal_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GetCallerIdentityResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.account_id);
      case 1: return use(self.principal_urn);
      default: return use(self.principal_id);
    }
  }
};

/// The encrypted reason of an authorization failure.
struct DecodeAuthorizationMessageReq {
  /// The encrypted reason. Length: 1 to 10240.
  std::string encoded_message{};

  friend bool operator==(const DecodeAuthorizationMessageReq&, const DecodeAuthorizationMessageReq&) = default;
  friend constexpr auto bindery_names(const DecodeAuthorizationMessageReq*) { return rt::names{"encoded_message"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DecodeAuthorizationMessageReq*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.encoded_message);
  }
  template <class Self, class Use>
  friend void bindery_rules(const DecodeAuthorizationMessageReq*, const Self& self, Use& use) {
    use("encoded_message", self.encoded_message, use.length(1, 10240));
  }
};

/// The reason of an authorization failure.
struct DecodeAuthorizationMessageResponse {
  /// The reason, as JSON in a text; `failure` in it is a sentence, `context` what was looked at.
  /// Note: The form of the JSON is known from one sample.
  std::string decoded_message{};

  friend bool operator==(const DecodeAuthorizationMessageResponse&,
                         const DecodeAuthorizationMessageResponse&) = default;
  friend constexpr auto bindery_names(const DecodeAuthorizationMessageResponse*) {
    return rt::names{"decoded_message"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DecodeAuthorizationMessageResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.decoded_message);
  }
};

/// What the service says about a request that failed.
/// Note: A proxy on the way may answer with anything, such as a page of HTML.
struct ErrorBody {
  /// The code to look up or to report, such as `STS5.1106`. Codes of the gateway begin with `APIGW.`.
  std::optional<std::string> error_code{};
  /// What went wrong, for people.
  std::optional<std::string> error_msg{};
  /// Why access was denied, encrypted. DecodeAuthorizationMessage turns it into plain text.
  std::optional<std::string> encoded_authorization_message{};
  /// The gateway's id for the call.
  std::optional<std::string> request_id{};

  friend bool operator==(const ErrorBody&, const ErrorBody&) = default;
  friend constexpr auto bindery_names(const ErrorBody*) {
    return rt::names{"error_code", "error_msg", "encoded_authorization_message", "request_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ErrorBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.error_code);
      case 1: return use(self.error_msg);
      case 2: return use(self.encoded_authorization_message);
      default: return use(self.request_id);
    }
  }
};

/// `https://sts.{region}.myhuaweicloud.com`: Any region; a key from one is good in all.
struct ServerUrl {
  /// The region's id. The SDKs know cn-north-4, cn-south-1, cn-east-3, cn-southwest-2, ap-southeast-1, ap-southeast-2,
  /// ap-southeast-3, ap-southeast-4, sa-brazil-1, la-south-2, af-south-1 and tr-west-1.
  std::string region{"cn-north-4"};

  std::string url() const {
    return "https://sts." + region + ".myhuaweicloud.com";
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A signature made with an access key and a secret key, SDK-HMAC-SHA256. It covers the header X-Sdk-Date, which goes
/// with it; temporary keys send X-Security-Token as well.
///
/// A key in the header `Authorization`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> signing{
    .scheme = "signing"_text, .where = "header"_text, .name = "Authorization"_text};

}  // namespace security

/// Headers of replies.
struct XRequestIdHeaders {
  /// The service's id for this call, which its support asks for. Header `X-Request-Id`.
  /// Note: No page documents the header; the SDKs take the request id of an error from it.
  std::optional<std::string> x_request_id{};

  friend bool operator==(const XRequestIdHeaders&, const XRequestIdHeaders&) = default;
  friend constexpr auto bindery_names(const XRequestIdHeaders*) { return rt::names{"X-Request-Id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XRequestIdHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.x_request_id);
  }
};

/// `POST /v5/agencies/assume`
///
/// Gets an access key of an agency or trust agency.
///
/// The key signs requests like any other, and its security token goes with them as X-Security-Token. It can do what the
/// agency can and no more than `policy` and `policy_ids` allow. IAM action sts:agencies:assume, and sts::tagSession or
/// sts::setSourceIdentity where those are used.
/// Source: api-iam5/AssumeAgency, 2025-12-25 to 2026-09-23
struct AssumeAgency {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"signing"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "AssumeAgency"_text,
      .method = "POST"_text,
      .path = "/v5/agencies/assume"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The security token of a key that expires. A signer that adds it by itself needs no value here. Header
    /// `X-Security-Token`.
    std::optional<rt::secret> x_security_token{};
    /// The agency, and what its key is to be like.
    AssumeAgencyReqBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Security-Token", given.x_security_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_200 = rt::reply<200, AssumeAgencyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such agency or identity provider.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500>;
};

/// Gets an access key of an agency or trust agency.
template <class Transport>
auto assume_agency(Transport&& transport,
                   const AssumeAgency::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<AssumeAgency>(transport, params, options);
}

/// `POST /v5/agencies/assume-with-oidc`
///
/// Gets an access key of a trust agency for a token of an OIDC identity provider.
///
/// Nobody has to be known to IAM for this call; the identity provider's token tells who the caller is. It can carry
/// session tags.
/// Source: SDK for Python 3.1.219; definitions of 2026-10-16
struct AssumeAgencyWithOIDC {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "AssumeAgencyWithOIDC"_text,
      .method = "POST"_text,
      .path = "/v5/agencies/assume-with-oidc"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server};

  template <class Lazy>
  struct bindery_params {
    /// The token, the agency, and what its key is to be like.
    AssumeAgencyWithOIDCReqBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_200 = rt::reply<200, AssumeAgencyWithOIDCResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such agency or identity provider.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500>;
};

/// Gets an access key of a trust agency for a token of an OIDC identity provider.
template <class Transport>
auto assume_agency_with_oidc(Transport&& transport,
                             const AssumeAgencyWithOIDC::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<AssumeAgencyWithOIDC>(transport, params, options);
}

/// `POST /v5/agencies/assume-with-saml`
///
/// Gets an access key of a trust agency for an answer of a SAML identity provider.
///
/// Nobody has to be known to IAM for this call; the identity provider's answer tells who the caller is. It can carry
/// session tags, and end the key before `duration_seconds` have passed.
/// Source: SDK for Python 3.1.219; definitions of 2026-10-16
struct AssumeAgencyWithSAML {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "AssumeAgencyWithSAML"_text,
      .method = "POST"_text,
      .path = "/v5/agencies/assume-with-saml"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server};

  template <class Lazy>
  struct bindery_params {
    /// The answer, the agency, and what its key is to be like.
    AssumeAgencyWithSAMLReqBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_200 = rt::reply<200, AssumeAgencyWithSAMLResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such agency or identity provider.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500>;
};

/// Gets an access key of a trust agency for an answer of a SAML identity provider.
template <class Transport>
auto assume_agency_with_saml(Transport&& transport,
                             const AssumeAgencyWithSAML::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<AssumeAgencyWithSAML>(transport, params, options);
}

/// `GET /v5/caller-identity`
///
/// Tells who the caller is.
///
/// Needs no permission, which makes it a check of an access key.
/// Note: The page lists 200 and 500 only.
/// Source: api-iam5/GetCallerIdentity
struct GetCallerIdentity {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"signing"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "GetCallerIdentity"_text,
      .method = "GET"_text,
      .path = "/v5/caller-identity"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The security token of a key that expires. A signer that adds it by itself needs no value here. Header
    /// `X-Security-Token`.
    std::optional<rt::secret> x_security_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Security-Token", given.x_security_token);
  }

  /// The caller.
  using status_200 = rt::reply<200, GetCallerIdentityResponse>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_401, status_403, status_500>;
};

/// Tells who the caller is.
template <class Transport>
auto get_caller_identity(Transport&& transport,
                         const GetCallerIdentity::Params& params = GetCallerIdentity::Params(),
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<GetCallerIdentity>(transport, params, options);
}

/// `POST /v5/decode-authorization-message`
///
/// Turns the encrypted reason of an authorization failure into plain text.
///
/// Takes the `encoded_authorization_message` of an error of any service. IAM action sts::decodeAuthorizationMessage.
/// Source: api-iam5/DecodeAuthorizationMessage
struct DecodeAuthorizationMessage {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"signing"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "DecodeAuthorizationMessage"_text,
      .method = "POST"_text,
      .path = "/v5/decode-authorization-message"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The security token of a key that expires. A signer that adds it by itself needs no value here. Header
    /// `X-Security-Token`.
    std::optional<rt::secret> x_security_token{};
    /// The encrypted reason.
    DecodeAuthorizationMessageReq body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Security-Token", given.x_security_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The reason.
  using status_200 = rt::reply<200, DecodeAuthorizationMessageResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the key has ended or the signature does not fit.
  /// Note: The pages list no 401; it is what the gateway in front answers.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_500>;
};

/// Turns the encrypted reason of an authorization failure into plain text.
template <class Transport>
auto decode_authorization_message(Transport&& transport,
                                  const DecodeAuthorizationMessage::Params& params,
                                  const rt::call_options& options = rt::call_options()) {
  return rt::request<DecodeAuthorizationMessage>(transport, params, options);
}

}  // namespace huaweicloud::sts::inline d_4f05c20d

#endif  // BINDERY_API_HUAWEICLOUD_STS
