// Huawei Cloud SWR Enterprise v2, bound by bindery 0.1.0 from swr.yaml (4b755b32).
// Do not edit: change the description and run bindery again.
// Registries that an SWR Enterprise instance copies images to and from.
//
// SWR Enterprise gives a tenant an image registry of its own, called an instance. An instance can copy images to and
// from other registries. This description covers the operations that keep the list of those target registries.
//
// Server: https://swr-api.{region}.myhuaweicloud.com (Every known region but eu-west-101.)
// Server: https://swr-api.eu-west-101.myhuaweicloud.eu (Region eu-west-101, whose name ends in .eu.)
// Note: No OpenAPI file of the service is published; requiredness, ranges and defaults come from the pages and the SDKs
// together.
// Note: The lists of words of an enum are what is known today. Words that are not listed here are kept as they come.
// Source: api-swr2/swr_03_1101 to swr_03_1105, 2025-10-29 to 2025-11-28; official SDKs up to 3.1.212, 2026-08-20
//
//   namespace swr = huaweicloud::swr;
//   auto outcome = swr::create_instance_registry(transport, {.project_id = …, .instance_id = …, .body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#if defined(BINDERY_API_HUAWEICLOUD_SWR) && BINDERY_API_HUAWEICLOUD_SWR != 0x4f2aae4b
#error "huaweicloud::swr is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_HUAWEICLOUD_SWR
#define BINDERY_API_HUAWEICLOUD_SWR 0x4f2aae4b

#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/pages.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/secret.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace huaweicloud::swr::inline d_4f2aae4b {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

/// The kind of registry.
///
/// - `swr-pro`: a Harbor that the user runs.
/// - `swr-pro-internal`: another instance of SWR Enterprise.
/// - `huawei-SWR`: SWR Basic.
/// Note: The 2025-10-29 page says only that it is text; later revisions list the words, the SDKs do not.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class RegistryType { swr_pro, swr_pro_internal, huawei_SWR };
constexpr auto bindery_words(RegistryType) {
  return rt::names{"swr-pro", "swr-pro-internal", "huawei-SWR"};
}

/// What the last check of the registry found.
///
/// - `healthy`: it can be reached with the stored credential.
/// - `unhealthy`: it cannot.
/// Note: The 2025-10-29 page names both words in its text; only later revisions list them as the range of values. What
/// the check covers is inferred from Harbor, which SWR Enterprise resembles.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class RegistryStatus { healthy, unhealthy };
constexpr auto bindery_words(RegistryStatus) {
  return rt::names{"healthy", "unhealthy"};
}

/// The way to log in to a registry.
///
/// - `basic`: user name and password.
/// Note: The 2025-10-29 page calls it the only supported way for now; later revisions list it as the range of values.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class CredentialType { basic };
constexpr auto bindery_words(CredentialType) {
  return rt::names{"basic"};
}

/// The field that a list of registries is sorted by.
///
/// - `created_at`: when the registry was added.
/// - `updated_at`: when it was last changed.
/// - `name`: its name.
///
/// Default: `created_at`; it is documented, never sent.
enum class RegistryOrderColumn { created_at, updated_at, name };
constexpr auto bindery_words(RegistryOrderColumn) {
  return rt::names{"created_at", "updated_at", "name"};
}

/// The direction of sorting.
///
/// - `desc`: descending.
/// - `asc`: ascending.
///
/// Default: `desc`; it is documented, never sent.
enum class OrderType { desc, asc };
constexpr auto bindery_words(OrderType) {
  return rt::names{"desc", "asc"};
}

/// How the instance logs in to a registry, as the service shows it.
/// Note: The documentation and the SDKs have one model for both directions, with all three fields mandatory. They are
/// optional here, because a reply can leave the secret out; CredentialInput is the one that is sent.
/// Note: Harbor, which SWR Enterprise resembles, leaves the secret out, or the whole credential, when none is stored.
struct Credential {
  std::optional<rt::open<CredentialType>> type{};
  /// The user name.
  std::optional<std::string> access_key{};
  /// The password, masked. A reply holds asterisks, so this value cannot be sent back.
  std::optional<rt::secret> access_secret{};

  friend bool operator==(const Credential&, const Credential&) = default;
  friend constexpr auto bindery_names(const Credential*) { return rt::names{"type", "access_key", "access_secret"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Credential*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.access_key);
      default: return use(self.access_secret);
    }
  }
};

/// How the instance is to log in to a registry.
/// Note: The documentation calls this model Credential, as it does the one in replies.
struct CredentialInput {
  rt::open<CredentialType> type{};
  /// The user name. For `huawei-SWR` and `swr-pro-internal` it is the user of a docker login command, not an access key
  /// of the account.
  std::string access_key{};
  /// The password that belongs to the user name.
  rt::secret access_secret{};

  friend bool operator==(const CredentialInput&, const CredentialInput&) = default;
  friend constexpr auto bindery_names(const CredentialInput*) {
    return rt::names{"type", "access_key", "access_secret"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CredentialInput*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.access_key);
      default: return use(self.access_secret);
    }
  }
};

/// Name resolution for a registry whose name public DNS does not know.
struct DnsConf {
  /// IP addresses by domain name.
  std::optional<std::map<std::string, std::string>> hosts{};

  friend bool operator==(const DnsConf&, const DnsConf&) = default;
  friend constexpr auto bindery_names(const DnsConf*) { return rt::names{"hosts"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DnsConf*, Self& self, std::size_t, Use&& use) {
    return use(self.hosts);
  }
};

/// A target registry of image replication.
/// Note: The SDKs have it twice, as Registry in the list and as ShowInstanceRegistryResponse.
/// Note: No source says which fields a reply always has, and all are optional in the SDKs.
/// Note: Live replies very likely hold `project_id` (the target's project) and perhaps `dns_conf`, which no page
/// documents.
struct InstanceRegistry {
  /// The id of this entry in the instance's list of registries.
  /// Note: The documentation gives no width and the SDKs read 32 bits; replication policies hold the same id in 64
  /// bits.
  std::optional<std::int64_t> id{};
  /// The name of the registry.
  std::optional<std::string> name{};
  /// A text for people. Empty when there is none.
  std::optional<std::string> description{};
  std::optional<rt::open<RegistryType>> type{};
  /// The address of the registry, http or https.
  std::optional<std::string> url{};
  /// The region of the target. It has a meaning for `swr-pro-internal` only.
  /// Note: The documentation's sample has a value for a `swr-pro` registry too.
  std::optional<std::string> region_id{};
  /// The target's own instance id, for `swr-pro-internal`; not the instance whose list this entry is in.
  /// Note: The documentation's sample has a value for a `swr-pro` registry too.
  std::optional<std::string> instance_id{};
  std::optional<Credential> credential{};
  /// Whether the registry is used without checking its certificate.
  /// Note: The documentation says the reverse, that true asks for the check. The field's name, Harbor's behaviour and
  /// the Terraform provider agree on the meaning given here.
  std::optional<bool> insecure{};
  std::optional<rt::open<RegistryStatus>> status{};
  /// When the registry was added, as text such as `2020-10-16T08:36:06.973474Z`.
  /// Note: No source promises a format; the samples are RFC 3339 in UTC with six fraction digits.
  std::optional<std::string> created_at{};
  /// When the registry was last changed, as text in the form of `created_at`.
  /// Note: No source promises a format; the samples are RFC 3339 in UTC with six fraction digits.
  std::optional<std::string> updated_at{};

  friend bool operator==(const InstanceRegistry&, const InstanceRegistry&) = default;
  friend constexpr auto bindery_names(const InstanceRegistry*) {
    return rt::names{
      "id",
      "name",
      "description",
      "type",
      "url",
      "region_id",
      "instance_id",
      "credential",
      "insecure",
      "status",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const InstanceRegistry*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.type);
      case 4: return use(self.url);
      case 5: return use(self.region_id);
      case 6: return use(self.instance_id);
      case 7: return use(self.credential);
      case 8: return use(self.insecure);
      case 9: return use(self.status);
      case 10: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// A target registry to add.
struct CreateRegistryRequestBody {
  /// The name of the registry, 1 to 64 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 64.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  rt::open<RegistryType> type{};
  /// The project that the target instance belongs to. Has to be there for `swr-pro-internal`.
  std::optional<std::string> project_id{};
  /// The region of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> region_id{};
  /// The id of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> instance_id{};
  /// The address of the registry, http or https.
  std::string url{};
  CredentialInput credential{};
  /// How to resolve the registry's domain name. Has to be there for `swr-pro`.
  /// Note: Only revisions from 2025-11-28 on say that it has to be there for `swr-pro`; the SDKs leave it optional.
  std::optional<DnsConf> dns_conf{};
  /// Whether to use the registry without checking its certificate. For `swr-pro-internal` only true is accepted.
  /// Note: The documentation says the reverse, that true asks for the check. The field's name, Harbor's behaviour and
  /// the Terraform provider agree on the meaning given here.
  /// Note: Only revisions from 2025-11-28 on say that an Enterprise target takes nothing but true.
  bool insecure{};

  friend bool operator==(const CreateRegistryRequestBody&, const CreateRegistryRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateRegistryRequestBody*) {
    return rt::names{
      "name",
      "description",
      "type",
      "project_id",
      "region_id",
      "instance_id",
      "url",
      "credential",
      "dns_conf",
      "insecure",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateRegistryRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.type);
      case 3: return use(self.project_id);
      case 4: return use(self.region_id);
      case 5: return use(self.instance_id);
      case 6: return use(self.url);
      case 7: return use(self.credential);
      case 8: return use(self.dns_conf);
      default: return use(self.insecure);
    }
  }
};

/// A target registry as it should be from now on.
struct UpdateRegistryRequestBody {
  /// The name of the registry, 1 to 64 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 64.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The kind of registry, which has to stay the same.
  rt::open<RegistryType> type{};
  /// The project that the target instance belongs to. Has to be there for `swr-pro-internal`.
  std::optional<std::string> project_id{};
  /// The region of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> region_id{};
  /// The id of the target instance. Has to be there for `swr-pro-internal`.
  std::optional<std::string> instance_id{};
  /// The address of the registry, http or https.
  std::string url{};
  /// How the instance is to log in. The secret has to be given again, since no reply shows it.
  CredentialInput credential{};
  /// How to resolve the registry's domain name, for `swr-pro`.
  /// Note: The page for adding a registry says that `swr-pro` cannot do without it; the page for changing one does not.
  std::optional<DnsConf> dns_conf{};
  /// Whether to use the registry without checking its certificate. For `swr-pro-internal` only true is accepted.
  /// Note: The documentation says the reverse, that true asks for the check. The field's name, Harbor's behaviour and
  /// the Terraform provider agree on the meaning given here.
  /// Note: Only revisions from 2025-11-28 on say that an Enterprise target takes nothing but true.
  bool insecure{};

  friend bool operator==(const UpdateRegistryRequestBody&, const UpdateRegistryRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateRegistryRequestBody*) {
    return rt::names{
      "name",
      "description",
      "type",
      "project_id",
      "region_id",
      "instance_id",
      "url",
      "credential",
      "dns_conf",
      "insecure",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateRegistryRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.type);
      case 3: return use(self.project_id);
      case 4: return use(self.region_id);
      case 5: return use(self.instance_id);
      case 6: return use(self.url);
      case 7: return use(self.credential);
      case 8: return use(self.dns_conf);
      default: return use(self.insecure);
    }
  }
};

/// What the service answers when a registry was added.
struct CreateInstanceRegistryResponse {
  /// The id of the new registry.
  /// Note: The SDKs' text calls it the id of a namespace, which is a slip.
  /// Note: The SDKs read 32 bits.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceRegistryResponse&, const CreateInstanceRegistryResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRegistryResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRegistryResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of target registries.
struct ListInstanceRegistriesResponse {
  /// The registries of this page.
  std::optional<std::vector<InstanceRegistry>> registries{};
  /// The number of registries on all pages.
  /// Note: The SDKs read 32 bits.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceRegistriesResponse&, const ListInstanceRegistriesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRegistriesResponse*) {
    return rt::names{"registries", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRegistriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.registries);
      default: return use(self.total);
    }
  }
};

/// What the service says about a request that failed.
/// Note: The service's list of error codes shows bodies with more fields than these, among them the lists `errors` and
/// `details`; bodies of the gateway hold `request_id` as well.
/// Note: Older regions answer with a list of errors, and a proxy on the way may answer with anything, such as a page of
/// HTML.
struct ErrorBody {
  /// The code to look up or to report, such as `SVCSTG.SWR.4010000`. Codes of the gateway begin with `APIGW.`.
  std::optional<std::string> error_code{};
  /// What went wrong, for people.
  std::optional<std::string> error_msg{};
  /// Why access was denied, encrypted. The decode-authorization-message operation of the STS service turns it into
  /// plain text. It comes with authorization failures only.
  std::optional<std::string> encoded_authorization_message{};

  friend bool operator==(const ErrorBody&, const ErrorBody&) = default;
  friend constexpr auto bindery_names(const ErrorBody*) {
    return rt::names{"error_code", "error_msg", "encoded_authorization_message"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ErrorBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.error_code);
      case 1: return use(self.error_msg);
      default: return use(self.encoded_authorization_message);
    }
  }
};

/// `POST /v2/{project_id}/instances/{instance_id}/registries`
///
/// Adds a target registry to an instance.
///
/// IAM action swr:instance:createRegistry.
/// Note: Which success status the service answers is not known for certain. 200, 201 and 202 are all accepted by a
/// client that is tested against the live service, so any 2xx is a success here.
/// Source: api-swr2/swr_03_1101, 2025-11-28
struct CreateInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token", 0}, {"signing", 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceRegistry",
      .method = "POST",
      .path = "/v2/{project_id}/instances/{instance_id}/registries",
      .accept = "application/json",
      .idempotent = false,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance whose list of registries is meant. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The registry to add.
    CreateRegistryRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    builder.path("project_id", given.project_id);
    builder.path("instance_id", given.instance_id);
    builder.header("X-Auth-Token", given.x_auth_token);
    builder.json_body("application/json", given.body);
  }

  /// The registry was added.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceRegistryResponse>;
  /// The request is not what the service expects. Headers: `X-Request-Id`.
  using status_400 = rt::reply<400, ErrorBody>;
  /// The caller is not known, for example because the token has expired or the signature does not fit. Headers:
  /// `X-Request-Id`.
  using status_401 = rt::reply<401, ErrorBody>;
  /// The caller is known but may not do this. Headers: `X-Request-Id`.
  using status_403 = rt::reply<403, ErrorBody>;
  /// There is no such project, instance or registry. Headers: `X-Request-Id`.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody>;
  /// The service failed. Headers: `X-Request-Id`.
  using status_500 = rt::reply<500, ErrorBody>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds a target registry to an instance.
template <class Transport>
auto create_instance_registry(Transport&& transport,
                              const CreateInstanceRegistry::Params& params, const rt::call_options& options = {}) {
  return rt::request<CreateInstanceRegistry>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/registries`
///
/// Lists the target registries of an instance.
///
/// One call returns one page of at most `limit` registries, starting at `offset`; `total` counts those of all pages.
/// IAM action swr:instance:listRegistries.
/// Source: api-swr2/swr_03_1102, 2025-11-28
struct ListInstanceRegistries {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token", 0}, {"signing", 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRegistries",
      .method = "GET",
      .path = "/v2/{project_id}/instances/{instance_id}/registries",
      .accept = "application/json",
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance whose list of registries is meant. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<RegistryOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A part of the name that the registries must have.
    std::optional<std::string> name{};
    /// The kind of registry to list.
    std::optional<rt::open<RegistryType>> type{};
    /// How many registries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0.
    /// Default: 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many registries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    builder.path("project_id", given.project_id);
    builder.path("instance_id", given.instance_id);
    builder.query("order_column", given.order_column);
    builder.query("order_type", given.order_type);
    builder.query("name", given.name);
    builder.query("type", given.type);
    builder.query("offset", given.offset);
    builder.query("limit", given.limit);
    builder.header("X-Auth-Token", given.x_auth_token);
  }

  /// One page of registries.
  using status_200 = rt::reply<200, ListInstanceRegistriesResponse>;
  /// Any other success; the same body.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRegistriesResponse>;
  /// The request is not what the service expects. Headers: `X-Request-Id`.
  using status_400 = rt::reply<400, ErrorBody>;
  /// The caller is not known, for example because the token has expired or the signature does not fit. Headers:
  /// `X-Request-Id`.
  using status_401 = rt::reply<401, ErrorBody>;
  /// The caller is known but may not do this. Headers: `X-Request-Id`.
  using status_403 = rt::reply<403, ErrorBody>;
  /// There is no such project, instance or registry. Headers: `X-Request-Id`.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody>;
  /// The service failed. Headers: `X-Request-Id`.
  using status_500 = rt::reply<500, ErrorBody>;
  using Replies = rt::replies<status_200, status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.registries; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    return rt::turn_by_offset(given.offset, page.registries, page.total);
  }
};

/// Lists the target registries of an instance.
template <class Transport>
auto list_instance_registries(Transport&& transport,
                              const ListInstanceRegistries::Params& params, const rt::call_options& options = {}) {
  return rt::request<ListInstanceRegistries>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/registries/{registry_id}`
///
/// Shows one target registry of an instance.
///
/// IAM action swr:instance:getRegistry.
/// Note: The page's request example is the address of the list; the id of the registry is missing from it.
/// Source: api-swr2/swr_03_1103, 2025-10-29
struct ShowInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token", 0}, {"signing", 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceRegistry",
      .method = "GET",
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}",
      .accept = "application/json",
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance whose list of registries is meant. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in that list.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    builder.path("project_id", given.project_id);
    builder.path("instance_id", given.instance_id);
    builder.path("registry_id", given.registry_id);
    builder.header("X-Auth-Token", given.x_auth_token);
  }

  /// The registry.
  using status_200 = rt::reply<200, InstanceRegistry>;
  /// Any other success; the same body.
  using status_2xx = rt::reply<rt::range(2), InstanceRegistry>;
  /// The request is not what the service expects. Headers: `X-Request-Id`.
  using status_400 = rt::reply<400, ErrorBody>;
  /// The caller is not known, for example because the token has expired or the signature does not fit. Headers:
  /// `X-Request-Id`.
  using status_401 = rt::reply<401, ErrorBody>;
  /// The caller is known but may not do this. Headers: `X-Request-Id`.
  using status_403 = rt::reply<403, ErrorBody>;
  /// There is no such project, instance or registry. Headers: `X-Request-Id`.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody>;
  /// The service failed. Headers: `X-Request-Id`.
  using status_500 = rt::reply<500, ErrorBody>;
  using Replies = rt::replies<status_200, status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one target registry of an instance.
template <class Transport>
auto show_instance_registry(Transport&& transport,
                            const ShowInstanceRegistry::Params& params, const rt::call_options& options = {}) {
  return rt::request<ShowInstanceRegistry>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/registries/{registry_id}`
///
/// Replaces the settings of a target registry.
///
/// The body describes the registry completely, as for a new one. Its type has to stay the same. IAM action
/// swr:instance:updateRegistry.
/// Note: That the type cannot be changed is known from the Terraform provider; the page does not say it.
/// Note: Which success status the service answers is not known for certain. 200, 201 and 202 are all accepted by a
/// client that is tested against the live service, so any 2xx is a success here.
/// Source: api-swr2/swr_03_1104, 2025-11-28
struct UpdateInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token", 0}, {"signing", 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceRegistry",
      .method = "PUT",
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}",
      .accept = "application/json",
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance whose list of registries is meant. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in that list.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The registry as it should be from now on.
    UpdateRegistryRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    builder.path("project_id", given.project_id);
    builder.path("instance_id", given.instance_id);
    builder.path("registry_id", given.registry_id);
    builder.header("X-Auth-Token", given.x_auth_token);
    builder.json_body("application/json", given.body);
  }

  /// The registry was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects. Headers: `X-Request-Id`.
  using status_400 = rt::reply<400, ErrorBody>;
  /// The caller is not known, for example because the token has expired or the signature does not fit. Headers:
  /// `X-Request-Id`.
  using status_401 = rt::reply<401, ErrorBody>;
  /// The caller is known but may not do this. Headers: `X-Request-Id`.
  using status_403 = rt::reply<403, ErrorBody>;
  /// There is no such project, instance or registry. Headers: `X-Request-Id`.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody>;
  /// The service failed. Headers: `X-Request-Id`.
  using status_500 = rt::reply<500, ErrorBody>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a target registry.
template <class Transport>
auto update_instance_registry(Transport&& transport,
                              const UpdateInstanceRegistry::Params& params, const rt::call_options& options = {}) {
  return rt::request<UpdateInstanceRegistry>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/registries/{registry_id}`
///
/// Removes a target registry from an instance.
///
/// IAM action swr:instance:deleteRegistry.
/// Note: Which success status the service answers is not known for certain. 200, 202 and 204 are all accepted by a
/// client that is tested against the live service, so any 2xx is a success here.
/// Source: api-swr2/swr_03_1105, 2025-11-03 (international edition)
struct DeleteInstanceRegistry {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token", 0}, {"signing", 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceRegistry",
      .method = "DELETE",
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}",
      .accept = "application/json",
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance whose list of registries is meant. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in that list.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    builder.path("project_id", given.project_id);
    builder.path("instance_id", given.instance_id);
    builder.path("registry_id", given.registry_id);
    builder.header("X-Auth-Token", given.x_auth_token);
  }

  /// The registry was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects. Headers: `X-Request-Id`.
  using status_400 = rt::reply<400, ErrorBody>;
  /// The caller is not known, for example because the token has expired or the signature does not fit. Headers:
  /// `X-Request-Id`.
  using status_401 = rt::reply<401, ErrorBody>;
  /// The caller is known but may not do this. Headers: `X-Request-Id`.
  using status_403 = rt::reply<403, ErrorBody>;
  /// There is no such project, instance or registry. Headers: `X-Request-Id`.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody>;
  /// The service failed. Headers: `X-Request-Id`.
  using status_500 = rt::reply<500, ErrorBody>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a target registry from an instance.
template <class Transport>
auto delete_instance_registry(Transport&& transport,
                              const DeleteInstanceRegistry::Params& params, const rt::call_options& options = {}) {
  return rt::request<DeleteInstanceRegistry>(transport, params, options);
}

}  // namespace huaweicloud::swr::inline d_4f2aae4b

#endif  // BINDERY_API_HUAWEICLOUD_SWR
