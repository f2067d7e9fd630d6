// Huawei Cloud SWR Enterprise v2, bound by bindery 0.1.0 from swr.yaml (57758ee2).
// Do not edit: change the description and run bindery again.
// Image registries of a tenant's own - instances, what they hold, and what they do with it.
//
// SWR Enterprise gives a tenant an image registry of its own, called an instance. It holds namespaces, repositories and
// artifacts, copies images to and from other registries, signs, scans and retires them, and calls web hooks. This
// description covers all 111 operations of the Enterprise edition; those of the Basic edition (/v2/manage/...) are not
// part of it.
//
// Server: https://swr-api.{region}.myhuaweicloud.com (Every known region but eu-west-101.)
// Server: https://swr-api.eu-west-101.myhuaweicloud.eu (Region eu-west-101, whose name ends in .eu.)
// Note: No official OpenAPI file of the service was found; requiredness, ranges and defaults come from the pages and
// the SDKs together.
// Note: The lists of words of an enum are what is known today. Words that are not listed here are kept as they come.
// Note: The success statuses are known for some operations only, and clients that are tested against the live service
// take any, so each operation has 2XX. A note names the status where a source does.
// Note: Ids, totals, counts, sizes and epoch seconds are 64 bits wide here, whatever width the SDKs read.
// Note: Members of models that only replies hold are optional here, also where the SDKs mark them as mandatory, because
// no SDK checks that and some are missing at times.
// Note: Times are text; no source promises a format, and the samples are RFC 3339 in UTC with six fraction digits.
// Note: The pages list the header X-Auth-Token as mandatory; their code samples sign instead, and either is enough.
// Source: api-swr2, pages from 2025-10-29 to 2025-11-28; official SDKs up to 3.1.212, 2026-08-20
//
//   namespace swr = huaweicloud::swr;
//   auto outcome = swr::create_instance_registry(transport, {.project_id = …, .instance_id = …, .body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/build_body.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/pages.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/secret.hpp>
#include <bindery/security.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_HUAWEICLOUD_SWR) && BINDERY_API_HUAWEICLOUD_SWR != 0xd14e6e08
#error "huaweicloud::swr is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_HUAWEICLOUD_SWR
#define BINDERY_API_HUAWEICLOUD_SWR 0xd14e6e08

namespace huaweicloud::swr::inline d_d14e6e08 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://swr-api.{region}.myhuaweicloud.com"_text;

/// The kind of registry.
///
/// - `swr-pro`: a Harbor that the user runs.
/// - `swr-pro-internal`: another instance of SWR Enterprise.
/// - `huawei-SWR`: SWR Basic.
/// Note: The 2025-10-29 page says only that it is text; later revisions list the words, the SDKs do not.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class RegistryType { swr_pro, swr_pro_internal, huawei_SWR };
constexpr auto bindery_words(RegistryType) { return rt::names{"swr-pro", "swr-pro-internal", "huawei-SWR"}; }

/// What the last check of the registry found.
///
/// - `healthy`: it can be reached with the stored credential.
/// - `unhealthy`: it cannot.
/// Note: The 2025-10-29 page names both words in its text; only later revisions list them as the range of values. What
/// the check covers is inferred from Harbor, which SWR Enterprise resembles.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class RegistryStatus { healthy, unhealthy };
constexpr auto bindery_words(RegistryStatus) { return rt::names{"healthy", "unhealthy"}; }

/// The way to log in to a registry.
///
/// - `basic`: user name and password.
/// Note: The 2025-10-29 page calls it the only supported way for now; later revisions list it as the range of values.
/// Source: api-swr2/swr_03_1103, 2025-11-28
enum class CredentialType { basic };
constexpr auto bindery_words(CredentialType) { return rt::names{"basic"}; }

/// The field that a list of registries is sorted by.
///
/// - `created_at`: when the registry was added.
/// - `updated_at`: when it was last changed.
/// - `name`: its name.
///
/// Default: `created_at`; it is documented, never sent.
enum class RegistryOrderColumn { created_at, updated_at, name };
constexpr auto bindery_words(RegistryOrderColumn) { return rt::names{"created_at", "updated_at", "name"}; }

/// The direction of sorting.
///
/// - `desc`: descending.
/// - `asc`: ascending.
///
/// Default: `desc`; it is documented, never sent.
enum class OrderType { desc, asc };
constexpr auto bindery_words(OrderType) { return rt::names{"desc", "asc"}; }

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
  template <class Self, class Use>
  friend void bindery_rules(const CreateRegistryRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 64));
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
  template <class Self, class Use>
  friend void bindery_rules(const UpdateRegistryRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 64));
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

/// The field that a list of replication policies is sorted by.
///
/// - `created_at`: when the policy was created.
/// - `updated_at`: when it was last changed.
/// - `name`: its name.
///
/// Default: `created_at`; it is documented, never sent.
/// Note: The SDKs have plain text here and name the three words in prose.
enum class ReplicationPolicyOrderColumn { created_at, updated_at, name };
constexpr auto bindery_words(ReplicationPolicyOrderColumn) { return rt::names{"created_at", "updated_at", "name"}; }

/// What a filter looks at.
///
/// - `name`: the namespace and the repository, such as `library/**`.
/// - `tag`: the tag.
/// Note: The SDKs have plain text here and name the two words in prose.
enum class FilterType { name, tag };
constexpr auto bindery_words(FilterType) { return rt::names{"name", "tag"}; }

/// How the repositories of a policy are chosen.
///
/// - `regular`: by an expression.
/// - `selection`: one by one.
/// Note: The SDKs have plain text here and name the two words in prose; what the words mean is inferred.
enum class RepoScopeMode { regular, selection };
constexpr auto bindery_words(RepoScopeMode) { return rt::names{"regular", "selection"}; }

/// When a policy runs. It can be run by hand in any case.
///
/// - `manual`: by hand only.
/// - `scheduled`: at the times of `cron` as well; for replication and retention.
/// - `event_based`: when something happens as well, such as a push; for replication and signing.
enum class TriggerConfigType { manual, scheduled, event_based };
constexpr auto bindery_words(TriggerConfigType) { return rt::names{"manual", "scheduled", "event_based"}; }

/// How far the copy of one tag has come.
///
/// - `Initialized`: it was prepared.
/// - `Pending`: it waits.
/// - `InProgress`: it runs.
/// - `Succeed`: it ended well.
/// - `Failed`: it ended badly.
/// - `Stopped`: it was stopped.
/// Note: The SDKs have plain text here and name the words in prose, for the query only.
enum class ReplicationSubtaskStatus { Initialized, Pending, InProgress, Succeed, Failed, Stopped };
constexpr auto bindery_words(ReplicationSubtaskStatus) {
  return rt::names{"Initialized", "Pending", "InProgress", "Succeed", "Failed", "Stopped"};
}

/// A target registry that a replication policy uses.
struct ReplicationRegistry {
  /// The registry's id in the instance's list of target registries.
  std::int64_t id{};

  friend bool operator==(const ReplicationRegistry&, const ReplicationRegistry&) = default;
  friend constexpr auto bindery_names(const ReplicationRegistry*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ReplicationRegistry*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// Which images a replication policy copies.
/// Note: The documentation calls the value a regular expression; its samples are patterns of the kind that Harbor
/// knows.
struct Filter {
  rt::open<FilterType> type{};
  /// A pattern in which `*` stands for any text without a slash and `**` for any text. Several patterns stand in
  /// braces, separated by commas, such as `library/{test,test*}`.
  std::string value{};

  friend bool operator==(const Filter&, const Filter&) = default;
  friend constexpr auto bindery_names(const Filter*) { return rt::names{"type", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Filter*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      default: return use(self.value);
    }
  }
};

/// The times at which a scheduled policy runs.
struct TriggerSetting {
  /// The times as a cron expression of six fields, which begins with the seconds. They are in UTC.
  /// Note: That the first of the six fields is the seconds is inferred from Harbor.
  std::optional<std::string> cron{};

  friend bool operator==(const TriggerSetting&, const TriggerSetting&) = default;
  friend constexpr auto bindery_names(const TriggerSetting*) { return rt::names{"cron"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TriggerSetting*, Self& self, std::size_t, Use&& use) {
    return use(self.cron);
  }
};

/// When a policy runs.
struct TriggerConfig {
  rt::open<TriggerConfigType> type{};
  std::optional<TriggerSetting> trigger_settings{};

  friend bool operator==(const TriggerConfig&, const TriggerConfig&) = default;
  friend constexpr auto bindery_names(const TriggerConfig*) { return rt::names{"type", "trigger_settings"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TriggerConfig*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      default: return use(self.trigger_settings);
    }
  }
};

/// A replication policy to create.
struct CreateReplicationPolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The registry to copy from. Either this or `dest_registry` has to be there.
  std::optional<ReplicationRegistry> src_registry{};
  /// The registry to copy to. Either this or `src_registry` has to be there.
  std::optional<ReplicationRegistry> dest_registry{};
  /// The namespace to copy into. Empty by default. Default: the empty text; it is documented, never sent.
  std::optional<std::string> dest_namespace{};
  /// Which images to copy.
  /// Note: The page for creating a policy says that filters work with registries of the kind Harbor only.
  std::vector<Filter> filters{};
  rt::open<RepoScopeMode> repo_scope_mode{};
  TriggerConfig trigger{};
  /// Whether an image that is there already is replaced. Default: false; it is documented, never sent.
  std::optional<bool> override_{};
  /// Whether the policy is in force.
  /// Note: The documentation gives the default false, yet makes the field mandatory.
  bool enabled{};

  friend bool operator==(const CreateReplicationPolicyRequestBody&,
                         const CreateReplicationPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateReplicationPolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "src_registry",
      "dest_registry",
      "dest_namespace",
      "filters",
      "repo_scope_mode",
      "trigger",
      "override",
      "enabled",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateReplicationPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.src_registry);
      case 3: return use(self.dest_registry);
      case 4: return use(self.dest_namespace);
      case 5: return use(self.filters);
      case 6: return use(self.repo_scope_mode);
      case 7: return use(self.trigger);
      case 8: return use(self.override_);
      default: return use(self.enabled);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const CreateReplicationPolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// A replication policy as it should be from now on.
struct UpdateReplicationPolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  /// Note: The English edition of the page leaves the Chinese characters out.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The registry to copy from. Either this or `dest_registry` has to be there.
  std::optional<ReplicationRegistry> src_registry{};
  /// The registry to copy to. Either this or `src_registry` has to be there.
  std::optional<ReplicationRegistry> dest_registry{};
  /// The namespace to copy into. Empty by default. Default: the empty text; it is documented, never sent.
  std::optional<std::string> dest_namespace{};
  /// Which images to copy.
  std::vector<Filter> filters{};
  rt::open<RepoScopeMode> repo_scope_mode{};
  TriggerConfig trigger{};
  /// Whether an image that is there already is replaced. Default: false; it is documented, never sent.
  std::optional<bool> override_{};
  /// Whether the policy is in force.
  /// Note: The documentation gives the default false, yet makes the field mandatory.
  bool enabled{};

  friend bool operator==(const UpdateReplicationPolicyRequestBody&,
                         const UpdateReplicationPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateReplicationPolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "src_registry",
      "dest_registry",
      "dest_namespace",
      "filters",
      "repo_scope_mode",
      "trigger",
      "override",
      "enabled",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateReplicationPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.src_registry);
      case 3: return use(self.dest_registry);
      case 4: return use(self.dest_namespace);
      case 5: return use(self.filters);
      case 6: return use(self.repo_scope_mode);
      case 7: return use(self.trigger);
      case 8: return use(self.override_);
      default: return use(self.enabled);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const UpdateReplicationPolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// What the service answers when a replication policy was created.
struct CreateInstanceReplicationPolicyResponse {
  /// The id of the new policy.
  /// Note: The SDKs' text calls it the id of a namespace, which is a slip.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceReplicationPolicyResponse&,
                         const CreateInstanceReplicationPolicyResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceReplicationPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceReplicationPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// A rule by which images are copied from or to a target registry.
/// Note: No source says which registry a reply leaves out, or whether it has both.
struct ReplicationPolicy {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The registry that images are copied from, if the policy pulls.
  std::optional<ReplicationRegistry> src_registry{};
  /// The registry that images are copied to, if the policy pushes.
  std::optional<ReplicationRegistry> dest_registry{};
  /// The namespace that images are copied into.
  std::optional<std::string> dest_namespace{};
  /// Which images are copied.
  std::optional<std::vector<Filter>> filters{};
  std::optional<rt::open<RepoScopeMode>> repo_scope_mode{};
  std::optional<TriggerConfig> trigger{};
  /// Whether an image that is there already is replaced.
  std::optional<bool> override_{};
  /// Whether the policy is in force.
  std::optional<bool> enabled{};
  /// When the policy was created.
  std::optional<std::string> created_at{};
  /// When the policy was last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const ReplicationPolicy&, const ReplicationPolicy&) = default;
  friend constexpr auto bindery_names(const ReplicationPolicy*) {
    return rt::names{
      "id",
      "name",
      "description",
      "src_registry",
      "dest_registry",
      "dest_namespace",
      "filters",
      "repo_scope_mode",
      "trigger",
      "override",
      "enabled",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ReplicationPolicy*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.src_registry);
      case 4: return use(self.dest_registry);
      case 5: return use(self.dest_namespace);
      case 6: return use(self.filters);
      case 7: return use(self.repo_scope_mode);
      case 8: return use(self.trigger);
      case 9: return use(self.override_);
      case 10: return use(self.enabled);
      case 11: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

using ShowInstanceReplicationPolicyResponse = ReplicationPolicy;

/// One page of replication policies.
struct ListInstanceReplicationPoliciesResponse {
  /// The policies of this page.
  std::optional<std::vector<ReplicationPolicy>> policies{};
  /// The number of policies on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPoliciesResponse&,
                         const ListInstanceReplicationPoliciesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPoliciesResponse*) {
    return rt::names{"policies", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPoliciesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.policies);
      default: return use(self.total);
    }
  }
};

/// Which replication policy to run.
struct CreateReplicationExecutionRequestBody {
  /// The id of the policy.
  std::int64_t policy_id{};

  friend bool operator==(const CreateReplicationExecutionRequestBody&,
                         const CreateReplicationExecutionRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateReplicationExecutionRequestBody*) { return rt::names{"policy_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateReplicationExecutionRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.policy_id);
  }
};

/// What the service answers when a replication policy was started.
struct ExecuteInstanceReplicationPolicyResponse {
  /// The id of the run.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteInstanceReplicationPolicyResponse&,
                         const ExecuteInstanceReplicationPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteInstanceReplicationPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteInstanceReplicationPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One run of a policy.
/// Note: Replication and signing share this model.
struct Execution {
  /// The id of the run.
  std::optional<std::int64_t> id{};
  /// The id of the policy.
  std::optional<std::int64_t> policy_id{};
  /// How far the run has come.
  /// Note: No source lists the words.
  std::optional<std::string> status{};
  /// More on the status, for people.
  std::optional<std::string> status_text{};
  /// The number of tasks.
  std::optional<std::int64_t> total{};
  /// How many tasks failed.
  std::optional<std::int64_t> failed{};
  /// How many tasks ended well.
  std::optional<std::int64_t> succeed{};
  /// How many tasks are running.
  std::optional<std::int64_t> in_progress{};
  /// How many tasks were stopped.
  std::optional<std::int64_t> stopped{};
  /// What started the run.
  /// Note: No source lists the words.
  std::optional<std::string> trigger{};
  /// When the run began.
  std::optional<std::string> created_at{};
  /// When the run last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const Execution&, const Execution&) = default;
  friend constexpr auto bindery_names(const Execution*) {
    return rt::names{
      "id",
      "policy_id",
      "status",
      "status_text",
      "total",
      "failed",
      "succeed",
      "in_progress",
      "stopped",
      "trigger",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Execution*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.policy_id);
      case 2: return use(self.status);
      case 3: return use(self.status_text);
      case 4: return use(self.total);
      case 5: return use(self.failed);
      case 6: return use(self.succeed);
      case 7: return use(self.in_progress);
      case 8: return use(self.stopped);
      case 9: return use(self.trigger);
      case 10: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// One page of runs of replication policies.
struct ListInstanceReplicationPolicyExecutionsResponse {
  /// The runs of this page.
  std::optional<std::vector<Execution>> executions{};
  /// The number of runs on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPolicyExecutionsResponse&,
                         const ListInstanceReplicationPolicyExecutionsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPolicyExecutionsResponse*) {
    return rt::names{"executions", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPolicyExecutionsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.executions);
      default: return use(self.total);
    }
  }
};

/// The copy of one repository, which is a part of a replication run.
struct TaskDetail {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The id of the run.
  std::optional<std::int64_t> execution_id{};
  /// The kind of what is copied.
  std::optional<std::string> resource_type{};
  /// What is copied.
  std::optional<std::string> src_resource{};
  /// What it becomes.
  std::optional<std::string> dst_resource{};
  /// What is done.
  std::optional<std::string> operation{};
  /// The id of the job that does the work inside the service.
  std::optional<std::string> job_id{};
  /// How far the task has come.
  /// Note: No source lists the words.
  std::optional<std::string> status{};
  /// The revision of the status.
  /// Note: The name does begin with a capital.
  std::optional<std::int64_t> StatusRevision{};
  /// When the task began.
  std::optional<std::string> start_time{};
  /// When the task ended.
  std::optional<std::string> end_time{};

  friend bool operator==(const TaskDetail&, const TaskDetail&) = default;
  friend constexpr auto bindery_names(const TaskDetail*) {
    return rt::names{
      "id",
      "execution_id",
      "resource_type",
      "src_resource",
      "dst_resource",
      "operation",
      "job_id",
      "status",
      "StatusRevision",
      "start_time",
      "end_time",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TaskDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.execution_id);
      case 2: return use(self.resource_type);
      case 3: return use(self.src_resource);
      case 4: return use(self.dst_resource);
      case 5: return use(self.operation);
      case 6: return use(self.job_id);
      case 7: return use(self.status);
      case 8: return use(self.StatusRevision);
      case 9: return use(self.start_time);
      default: return use(self.end_time);
    }
  }
};

/// One page of the tasks of a replication run.
struct ListInstanceReplicationPolicyExecTasksResponse {
  /// The tasks of this page.
  std::optional<std::vector<TaskDetail>> tasks{};
  /// The number of tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPolicyExecTasksResponse&,
                         const ListInstanceReplicationPolicyExecTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPolicyExecTasksResponse*) {
    return rt::names{"tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPolicyExecTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tasks);
      default: return use(self.total);
    }
  }
};

/// The copy of one tag, which is a part of a task of a replication run.
struct SubtaskDetail {
  /// The id of the sub task.
  std::optional<std::int64_t> id{};
  /// The id of the job that does the work inside the service.
  /// Note: The SDKs read a number before 3.1.201 (2026-06-25) and text since. The sub tasks of retention changed in the
  /// same way one release before and changed back one release later, so both are taken.
  std::optional<std::variant<std::string, std::int64_t>> job_id{};
  /// The namespace.
  std::optional<std::string> namespace_{};
  /// The repository.
  std::optional<std::string> repository{};
  /// The tag.
  std::optional<std::string> tag{};
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// Note: The SDKs have plain text; that the words are those of the query is inferred.
  std::optional<rt::open<ReplicationSubtaskStatus>> status{};
  /// More on the status, for people.
  std::optional<std::string> status_text{};
  /// When the copy began.
  std::optional<std::string> start_time{};
  /// When the copy ended.
  std::optional<std::string> end_time{};

  friend bool operator==(const SubtaskDetail&, const SubtaskDetail&) = default;
  friend constexpr auto bindery_names(const SubtaskDetail*) {
    return rt::names{
      "id",
      "job_id",
      "namespace",
      "repository",
      "tag",
      "digest",
      "status",
      "status_text",
      "start_time",
      "end_time",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SubtaskDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_id);
      case 2: return use(self.namespace_);
      case 3: return use(self.repository);
      case 4: return use(self.tag);
      case 5: return use(self.digest);
      case 6: return use(self.status);
      case 7: return use(self.status_text);
      case 8: return use(self.start_time);
      default: return use(self.end_time);
    }
  }
};

/// One page of the sub tasks of a task of a replication run.
struct ListInstanceReplicationPolicyExecSubTasksResponse {
  /// The sub tasks of this page.
  std::optional<std::vector<SubtaskDetail>> sub_tasks{};
  /// The number of sub tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceReplicationPolicyExecSubTasksResponse&,
                         const ListInstanceReplicationPolicyExecSubTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceReplicationPolicyExecSubTasksResponse*) {
    return rt::names{"sub_tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceReplicationPolicyExecSubTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.sub_tasks);
      default: return use(self.total);
    }
  }
};

/// The edition of an instance.
///
/// - `swr.ee.basic`: the basic edition of SWR Enterprise.
/// - `swr.ee.professional`: the professional edition of SWR Enterprise.
/// Note: The SDKs' text says that only `swr.ee.professional` is offered today, their list has both.
enum class InstanceSpec { swr_ee_basic, swr_ee_professional };
constexpr auto bindery_words(InstanceSpec) { return rt::names{"swr.ee.basic", "swr.ee.professional"}; }

/// How an instance is paid for.
///
/// - `postPaid`: by use.
enum class ChargeMode { postPaid };
constexpr auto bindery_words(ChargeMode) { return rt::names{"postPaid"}; }

/// The cipher that a bucket is encrypted with. AES-256 is used when none is given.
///
/// - `gm`: the Chinese national standard.
enum class EncryptType { gm };
constexpr auto bindery_words(EncryptType) { return rt::names{"gm"}; }

/// The state of an instance.
///
/// - `Initial`: it is being prepared.
/// - `Creating`: it is being created.
/// - `Running`: it can be used.
/// - `Unavailable`: it cannot be used.
enum class InstanceStatus { Initial, Creating, Running, Unavailable };
constexpr auto bindery_words(InstanceStatus) { return rt::names{"Initial", "Creating", "Running", "Unavailable"}; }

/// How far a job has come.
///
/// - `Creating`: it is being created.
/// - `Initializing`: it is being prepared.
/// - `Running`: it runs.
/// - `Failed`: it ended badly.
/// - `Success`: it ended well.
enum class JobStatus { Creating, Initializing, Running, Failed, Success };
constexpr auto bindery_words(JobStatus) {
  return rt::names{"Creating", "Initializing", "Running", "Failed", "Success"};
}

/// The kind of event that is looked for.
///
/// - `pull`: something was pulled.
/// - `delete`: something was deleted.
/// - `create`: something was pushed.
/// Note: The SDKs have plain text here and name the three words in prose.
enum class AuditLogOperation { pull, delete_, create };
constexpr auto bindery_words(AuditLogOperation) { return rt::names{"pull", "delete", "create"}; }

/// The kind of what was touched.
///
/// - `artifact`: an artifact.
/// - `repository`: a repository.
/// - `tag`: a tag.
/// - `project`: a namespace.
/// Note: The SDKs have plain text here.
/// Source: api-swr2/swr_03_0007, 2025-11-28
enum class AuditLogResourceType { artifact, repository, tag, project };
constexpr auto bindery_words(AuditLogResourceType) { return rt::names{"artifact", "repository", "tag", "project"}; }

/// What a job does.
///
/// - `CreateInstance`: it creates an instance.
/// Note: The SDKs have plain text here.
/// Source: api-swr2/swr_03_1001, 2025-11-28
enum class JobType { CreateInstance };
constexpr auto bindery_words(JobType) { return rt::names{"CreateInstance"}; }

/// A tag to put on a new instance.
struct CreateInstanceRequestBodyResourceTags {
  /// The key of the tag.
  std::optional<std::string> key{};
  /// The value of the tag.
  std::optional<std::string> value{};

  friend bool operator==(const CreateInstanceRequestBodyResourceTags&,
                         const CreateInstanceRequestBodyResourceTags&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRequestBodyResourceTags*) {
    return rt::names{"key", "value"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRequestBodyResourceTags*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.value);
    }
  }
};

/// An instance to create.
struct CreateInstanceRequestBody {
  /// The name of the instance, 3 to 48 characters out of lower-case letters, digits and `-`. It begins with a letter,
  /// does not end in `-` and has no two `-` in a row. Length: 3 to 48.
  /// Note: The range is known from the SDKs' text only.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  rt::open<InstanceSpec> spec{};
  /// The id of the VPC that the instance can be reached from.
  std::string vpc_id{};
  /// The network id of the subnet in that VPC.
  std::string subnet_id{};
  /// The id of the project that the VPC and the subnet belong to.
  std::string project_id{};
  rt::open<ChargeMode> charge_mode{};
  /// The id of the enterprise project that the instance is to belong to.
  std::string enterprise_project_id{};
  /// Tags to put on the instance.
  std::optional<std::vector<CreateInstanceRequestBodyResourceTags>> resource_tags{};
  /// Whether the bucket that is created for the instance is encrypted.
  std::optional<bool> obs_encrypt{};
  std::optional<rt::open<EncryptType>> encrypt_type{};
  /// A bucket to use in place of a new one. `obs_encrypt` and `encrypt_type` are not needed then.
  std::optional<std::string> obs_bucket_name{};
  /// Whether access from the VPC is set up at once. Default: true; it is documented, never sent.
  /// Source: SDKs since 3.1.195, 2026-05-14
  std::optional<bool> enable_intranet_access{};
  /// The id of the KMS key that encrypts the new bucket, a key for AES-256 or SM4. `obs_encrypt` has to be true and
  /// `obs_bucket_name` absent.
  /// Source: SDKs since 3.1.184, 2026-01-22
  std::optional<std::string> obs_enc_kms_key_id{};

  friend bool operator==(const CreateInstanceRequestBody&, const CreateInstanceRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRequestBody*) {
    return rt::names{
      "name",
      "description",
      "spec",
      "vpc_id",
      "subnet_id",
      "project_id",
      "charge_mode",
      "enterprise_project_id",
      "resource_tags",
      "obs_encrypt",
      "encrypt_type",
      "obs_bucket_name",
      "enable_intranet_access",
      "obs_enc_kms_key_id",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.spec);
      case 3: return use(self.vpc_id);
      case 4: return use(self.subnet_id);
      case 5: return use(self.project_id);
      case 6: return use(self.charge_mode);
      case 7: return use(self.enterprise_project_id);
      case 8: return use(self.resource_tags);
      case 9: return use(self.obs_encrypt);
      case 10: return use(self.encrypt_type);
      case 11: return use(self.obs_bucket_name);
      case 12: return use(self.enable_intranet_access);
      default: return use(self.obs_enc_kms_key_id);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const CreateInstanceRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(3, 48));
  }
};

/// What the service answers when it begins to create an instance.
struct CreateInstanceResponse {
  /// The id of the job that creates the instance.
  std::optional<std::string> job_id{};
  /// The id of the new instance.
  std::optional<std::string> instance_id{};

  friend bool operator==(const CreateInstanceResponse&, const CreateInstanceResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceResponse*) { return rt::names{"job_id", "instance_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.job_id);
      default: return use(self.instance_id);
    }
  }
};

/// What to delete together with an instance.
struct DeleteInstanceRequestBody {
  /// Whether the bucket that holds the images is deleted.
  std::optional<bool> delete_obs{};
  /// Whether the domain names of the instance are deleted.
  std::optional<bool> delete_dns{};

  friend bool operator==(const DeleteInstanceRequestBody&, const DeleteInstanceRequestBody&) = default;
  friend constexpr auto bindery_names(const DeleteInstanceRequestBody*) {
    return rt::names{"delete_obs", "delete_dns"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DeleteInstanceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.delete_obs);
      default: return use(self.delete_dns);
    }
  }
};

/// An instance of SWR Enterprise.
struct Instance {
  /// The id of the instance.
  std::optional<std::string> id{};
  /// The name of the instance.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The id of the VPC.
  std::optional<std::string> vpc_id{};
  /// The network id of the subnet.
  std::optional<std::string> subnet_id{};
  /// The edition of the instance, such as `swr.ee.professional`.
  std::optional<std::string> spec{};
  /// The version of the instance.
  std::optional<std::string> version{};
  std::optional<rt::open<ChargeMode>> charge_mode{};
  /// The address under which the registry of the instance can be reached.
  std::optional<std::string> access_address{};
  /// When the instance was created.
  std::optional<std::string> created_at{};
  /// When the instance was last changed.
  std::optional<std::string> updated_at{};
  /// When the instance expires.
  std::optional<std::string> expires_at{};
  std::optional<rt::open<InstanceStatus>> status{};
  /// The bucket that holds the images.
  std::optional<std::string> obs_bucket_name{};
  /// The id of the project.
  std::optional<std::string> project_id{};
  /// The id of the enterprise project.
  std::optional<std::string> enterprise_project_id{};
  /// Whether the bucket is one that the user named.
  std::optional<bool> user_def_obs{};
  /// The id of the product.
  std::optional<std::string> product_id{};
  /// The id of the order, for a way to pay that is still to come.
  std::optional<std::string> order_id{};
  /// The name of the VPC.
  std::optional<std::string> vpc_name{};
  /// The range of addresses of the VPC.
  std::optional<std::string> vpc_cidr{};
  /// The name of the subnet.
  std::optional<std::string> subnet_name{};
  /// The range of addresses of the subnet.
  std::optional<std::string> subnet_cidr{};
  /// The id of the VPC endpoint service of the instance.
  std::optional<std::string> vpcep_service_id{};

  friend bool operator==(const Instance&, const Instance&) = default;
  friend constexpr auto bindery_names(const Instance*) {
    return rt::names{
      "id",
      "name",
      "description",
      "vpc_id",
      "subnet_id",
      "spec",
      "version",
      "charge_mode",
      "access_address",
      "created_at",
      "updated_at",
      "expires_at",
      "status",
      "obs_bucket_name",
      "project_id",
      "enterprise_project_id",
      "user_def_obs",
      "product_id",
      "order_id",
      "vpc_name",
      "vpc_cidr",
      "subnet_name",
      "subnet_cidr",
      "vpcep_service_id",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Instance*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.vpc_id);
      case 4: return use(self.subnet_id);
      case 5: return use(self.spec);
      case 6: return use(self.version);
      case 7: return use(self.charge_mode);
      case 8: return use(self.access_address);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      case 11: return use(self.expires_at);
      case 12: return use(self.status);
      case 13: return use(self.obs_bucket_name);
      case 14: return use(self.project_id);
      case 15: return use(self.enterprise_project_id);
      case 16: return use(self.user_def_obs);
      case 17: return use(self.product_id);
      case 18: return use(self.order_id);
      case 19: return use(self.vpc_name);
      case 20: return use(self.vpc_cidr);
      case 21: return use(self.subnet_name);
      case 22: return use(self.subnet_cidr);
      default: return use(self.vpcep_service_id);
    }
  }
};

using ShowInstanceResponse = Instance;

/// One page of instances.
struct ListInstanceResponse {
  /// The instances of this page.
  std::optional<std::vector<Instance>> instances{};
  /// The number of instances on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceResponse&, const ListInstanceResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceResponse*) { return rt::names{"instances", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.instances);
      default: return use(self.total);
    }
  }
};

/// An event that was recorded.
struct AuditLog {
  /// The id of the record.
  std::optional<std::int64_t> id{};
  /// The kind of event.
  /// Note: The SDKs' text gives create, update and delete as samples, while one can only look for pull, delete and
  /// create.
  std::optional<std::string> operation{};
  std::optional<rt::open<AuditLogResourceType>> resource_type{};
  /// The name of what was touched.
  std::optional<std::string> resource{};
  /// Who did it.
  /// Note: The SDKs' text calls it the id of the user.
  std::optional<std::string> username{};
  /// When it was done.
  std::optional<std::string> op_time{};

  friend bool operator==(const AuditLog&, const AuditLog&) = default;
  friend constexpr auto bindery_names(const AuditLog*) {
    return rt::names{"id", "operation", "resource_type", "resource", "username", "op_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AuditLog*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.operation);
      case 2: return use(self.resource_type);
      case 3: return use(self.resource);
      case 4: return use(self.username);
      default: return use(self.op_time);
    }
  }
};

/// One page of events.
struct ListAuditLogsResponse {
  /// The events of this page.
  std::optional<std::vector<AuditLog>> audit_logs{};
  /// The number of events on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListAuditLogsResponse&, const ListAuditLogsResponse&) = default;
  friend constexpr auto bindery_names(const ListAuditLogsResponse*) { return rt::names{"audit_logs", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListAuditLogsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.audit_logs);
      default: return use(self.total);
    }
  }
};

/// The configuration of an instance.
struct ShowInstanceConfigurationResponse {
  /// Whether public images can be pulled without logging in.
  /// Note: The SDKs' text says no more than that anonymous logins are on; what they may do is inferred.
  std::optional<bool> anonymous_access{};

  friend bool operator==(const ShowInstanceConfigurationResponse&, const ShowInstanceConfigurationResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceConfigurationResponse*) {
    return rt::names{"anonymous_access"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceConfigurationResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.anonymous_access);
  }
};

/// The configuration of an instance as it should be from now on.
struct UpdateInstanceConfigurationRequestBody {
  /// Whether public images can be pulled without logging in.
  /// Note: The SDKs' text says no more than that anonymous logins are on; what they may do is inferred.
  bool anonymous_access{};

  friend bool operator==(const UpdateInstanceConfigurationRequestBody&,
                         const UpdateInstanceConfigurationRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateInstanceConfigurationRequestBody*) {
    return rt::names{"anonymous_access"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateInstanceConfigurationRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.anonymous_access);
  }
};

/// How much an instance holds and how much it may hold.
struct ListInstanceStatisticsResponse {
  /// The space that is in use.
  /// Note: No source gives the unit.
  std::optional<std::int64_t> storage_used{};
  /// The number of namespaces.
  std::optional<std::int64_t> total_namespace_count{};
  /// The number of images.
  std::optional<std::int64_t> total_image_count{};
  /// How many namespaces there may be.
  std::optional<std::int64_t> namespace_quota{};
  /// How many repositories there may be.
  /// Note: The SDKs' text speaks of images, the field's name of their repositories.
  std::optional<std::int64_t> image_repo_quota{};
  /// How many replication policies there may be.
  std::optional<std::int64_t> replica_policy_quota{};
  /// How many retention policies there may be.
  std::optional<std::int64_t> retention_policy_quota{};
  /// How many webhook policies there may be.
  std::optional<std::int64_t> notify_policy_quota{};
  /// How many target registries there may be.
  std::optional<std::int64_t> replica_registry_quota{};
  /// How many signature policies there may be.
  std::optional<std::int64_t> sign_policy_quota{};
  /// The number of replication policies.
  std::optional<std::int64_t> replica_policy_count{};
  /// The number of retention policies.
  std::optional<std::int64_t> retention_policy_count{};
  /// The number of webhook policies.
  std::optional<std::int64_t> notify_policy_count{};
  /// The number of target registries.
  std::optional<std::int64_t> replica_registry_count{};
  /// How many internal endpoints there may be.
  std::optional<std::int64_t> intranet_endpoint_quota{};
  /// The number of internal endpoints.
  std::optional<std::int64_t> intranet_endpoint_count{};
  /// How many long-term credentials there may be.
  std::optional<std::int64_t> long_term_quota{};
  /// The number of signature policies.
  std::optional<std::int64_t> sign_policy_count{};

  friend bool operator==(const ListInstanceStatisticsResponse&, const ListInstanceStatisticsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceStatisticsResponse*) {
    return rt::names{
      "storage_used",
      "total_namespace_count",
      "total_image_count",
      "namespace_quota",
      "image_repo_quota",
      "replica_policy_quota",
      "retention_policy_quota",
      "notify_policy_quota",
      "replica_registry_quota",
      "sign_policy_quota",
      "replica_policy_count",
      "retention_policy_count",
      "notify_policy_count",
      "replica_registry_count",
      "intranet_endpoint_quota",
      "intranet_endpoint_count",
      "long_term_quota",
      "sign_policy_count",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceStatisticsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.storage_used);
      case 1: return use(self.total_namespace_count);
      case 2: return use(self.total_image_count);
      case 3: return use(self.namespace_quota);
      case 4: return use(self.image_repo_quota);
      case 5: return use(self.replica_policy_quota);
      case 6: return use(self.retention_policy_quota);
      case 7: return use(self.notify_policy_quota);
      case 8: return use(self.replica_registry_quota);
      case 9: return use(self.sign_policy_quota);
      case 10: return use(self.replica_policy_count);
      case 11: return use(self.retention_policy_count);
      case 12: return use(self.notify_policy_count);
      case 13: return use(self.replica_registry_count);
      case 14: return use(self.intranet_endpoint_quota);
      case 15: return use(self.intranet_endpoint_count);
      case 16: return use(self.long_term_quota);
      default: return use(self.sign_policy_count);
    }
  }
};

/// Which features an instance has.
struct ListFeatureGatesResponse {
  /// Whether domain names can be managed.
  std::optional<bool> enableDomainName{};
  /// Whether a retention policy can have several rules.
  std::optional<bool> enableCombinationRetention{};
  /// Whether artifacts can be scanned.
  std::optional<bool> enableArtifactScanning{};
  /// Whether garbage can be collected.
  /// Source: SDKs since 3.1.190, 2026-04-02
  std::optional<bool> enableArtifactGc{};

  friend bool operator==(const ListFeatureGatesResponse&, const ListFeatureGatesResponse&) = default;
  friend constexpr auto bindery_names(const ListFeatureGatesResponse*) {
    return rt::names{"enableDomainName", "enableCombinationRetention", "enableArtifactScanning", "enableArtifactGc"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListFeatureGatesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.enableDomainName);
      case 1: return use(self.enableCombinationRetention);
      case 2: return use(self.enableArtifactScanning);
      default: return use(self.enableArtifactGc);
    }
  }
};

/// Which features SWR Enterprise has for a project.
struct ListGlobalFeatureGatesResponse {
  /// Whether an instance can use a bucket that the user names.
  std::optional<bool> enableUserDefObs{};
  /// Whether there are enterprise projects.
  std::optional<bool> enableEnterprise{};
  /// Whether SWR Enterprise can be used.
  std::optional<bool> cerAvailable{};
  /// Whether one can choose if a new instance gets access from the VPC.
  std::optional<bool> enableIntranetAccessSwitch{};

  friend bool operator==(const ListGlobalFeatureGatesResponse&, const ListGlobalFeatureGatesResponse&) = default;
  friend constexpr auto bindery_names(const ListGlobalFeatureGatesResponse*) {
    return rt::names{"enableUserDefObs", "enableEnterprise", "cerAvailable", "enableIntranetAccessSwitch"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListGlobalFeatureGatesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.enableUserDefObs);
      case 1: return use(self.enableEnterprise);
      case 2: return use(self.cerAvailable);
      default: return use(self.enableIntranetAccessSwitch);
    }
  }
};

/// Work that goes on after the reply that began it.
/// Note: The SDKs' text calls the two times those of the instance.
struct JobDetail {
  /// The id of the job.
  std::optional<std::string> id{};
  /// The id of the instance that the job works on.
  std::optional<std::string> instance_id{};
  /// The id of the resource that the job works on.
  std::optional<std::string> resource_id{};
  /// The name of that resource.
  std::optional<std::string> resource_name{};
  std::optional<rt::open<JobType>> type{};
  std::optional<rt::open<JobStatus>> status{};
  /// Why the job failed.
  std::optional<std::string> reason{};
  /// When the job was created.
  std::optional<std::string> created_at{};
  /// When the job last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const JobDetail&, const JobDetail&) = default;
  friend constexpr auto bindery_names(const JobDetail*) {
    return rt::names{
      "id",
      "instance_id",
      "resource_id",
      "resource_name",
      "type",
      "status",
      "reason",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const JobDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.instance_id);
      case 2: return use(self.resource_id);
      case 3: return use(self.resource_name);
      case 4: return use(self.type);
      case 5: return use(self.status);
      case 6: return use(self.reason);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

using ShowInstanceJobResponse = JobDetail;

/// One page of jobs.
struct ListInstanceJobsResponse {
  /// The jobs of this page.
  std::optional<std::vector<JobDetail>> jobs{};
  /// The number of jobs on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceJobsResponse&, const ListInstanceJobsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceJobsResponse*) { return rt::names{"jobs", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceJobsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.jobs);
      default: return use(self.total);
    }
  }
};

/// Yes or no, sent as text.
///
/// - `true`: yes.
/// - `false`: no.
enum class TextBoolean { true_, false_ };
constexpr auto bindery_words(TextBoolean) { return rt::names{"true", "false"}; }

/// How severe a vulnerability has to be for an image not to be handed out.
///
/// - `none`: not rated.
/// - `low`: low.
/// - `medium`: medium.
/// - `high`: high.
/// - `critical`: critical.
enum class NamespaceSeverity { none, low, medium, high, critical };
constexpr auto bindery_words(NamespaceSeverity) { return rt::names{"none", "low", "medium", "high", "critical"}; }

/// The field that a list of namespaces is sorted by.
///
/// - `updated_at`: when the namespace was last changed.
enum class NamespaceOrderColumn { updated_at };
constexpr auto bindery_words(NamespaceOrderColumn) { return rt::names{"updated_at"}; }

/// The settings of a namespace.
struct NamespaceMetadata {
  /// Whether everyone may pull from the namespace.
  rt::open<TextBoolean> public_{};
  /// Whether an artifact is scanned when it is pushed.
  std::optional<rt::open<TextBoolean>> auto_scan{};
  /// Whether images with vulnerabilities are not handed out; `severity` says from which level on.
  std::optional<rt::open<TextBoolean>> prevent_vul{};
  /// An image with a vulnerability of this level or above is not handed out, if `prevent_vul` is true.
  /// Note: The SDKs' text up to 3.1.219 says above this level; the pages of 2025-11-28 say this level or above.
  std::optional<rt::open<NamespaceSeverity>> severity{};

  friend bool operator==(const NamespaceMetadata&, const NamespaceMetadata&) = default;
  friend constexpr auto bindery_names(const NamespaceMetadata*) {
    return rt::names{"public", "auto_scan", "prevent_vul", "severity"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const NamespaceMetadata*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.public_);
      case 1: return use(self.auto_scan);
      case 2: return use(self.prevent_vul);
      default: return use(self.severity);
    }
  }
};

/// A vulnerability that is put up with.
struct CVEAllowlistItem {
  /// The CVE number, such as `CVE-2019-10164`.
  std::optional<std::string> cve_id{};

  friend bool operator==(const CVEAllowlistItem&, const CVEAllowlistItem&) = default;
  friend constexpr auto bindery_names(const CVEAllowlistItem*) { return rt::names{"cve_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CVEAllowlistItem*, Self& self, std::size_t, Use&& use) {
    return use(self.cve_id);
  }
};

/// The vulnerabilities that a namespace puts up with.
struct CVEAllowlist {
  /// The id of the list.
  std::optional<std::int64_t> id{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// When the list expires, in seconds since 1970. Absent when it never does.
  std::optional<std::int64_t> expires_at{};
  /// The vulnerabilities.
  std::optional<std::vector<CVEAllowlistItem>> items{};
  /// When the list was created.
  std::optional<std::string> creation_time{};
  /// When the list was last changed.
  std::optional<std::string> update_time{};

  friend bool operator==(const CVEAllowlist&, const CVEAllowlist&) = default;
  friend constexpr auto bindery_names(const CVEAllowlist*) {
    return rt::names{"id", "namespace_id", "expires_at", "items", "creation_time", "update_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CVEAllowlist*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.namespace_id);
      case 2: return use(self.expires_at);
      case 3: return use(self.items);
      case 4: return use(self.creation_time);
      default: return use(self.update_time);
    }
  }
};

/// The vulnerabilities that a namespace should put up with from now on.
/// Note: The reply of UpdateInstanceNamespace has this model too.
struct UpdateCVEAllowlistRequest {
  /// The id of the list, which a reply about the namespace tells.
  std::optional<std::int64_t> id{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// When the list expires, in seconds since 1970. It never does when this is absent.
  std::optional<std::int64_t> expires_at{};
  /// The vulnerabilities, 100 at most, none of them twice. Items: at most 100.
  /// Note: The maximum is known from the SDKs' text only.
  std::optional<std::vector<CVEAllowlistItem>> items{};

  friend bool operator==(const UpdateCVEAllowlistRequest&, const UpdateCVEAllowlistRequest&) = default;
  friend constexpr auto bindery_names(const UpdateCVEAllowlistRequest*) {
    return rt::names{"id", "namespace_id", "expires_at", "items"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateCVEAllowlistRequest*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.namespace_id);
      case 2: return use(self.expires_at);
      default: return use(self.items);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const UpdateCVEAllowlistRequest*, const Self& self, Use& use) {
    use("items", self.items, use.items(0, 100));
  }
};

/// A namespace to create.
struct CreateInstanceNamespaceRequestBody {
  /// The name of the namespace, 1 to 64 characters out of lower-case letters, digits, `.`, `_` and `-`. It begins and
  /// ends with a letter or a digit, and has no two of the other characters in a row. Length: 1 to 64.
  std::string namespace_name{};
  NamespaceMetadata metadata{};

  friend bool operator==(const CreateInstanceNamespaceRequestBody&,
                         const CreateInstanceNamespaceRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateInstanceNamespaceRequestBody*) {
    return rt::names{"namespace_name", "metadata"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceNamespaceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.namespace_name);
      default: return use(self.metadata);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const CreateInstanceNamespaceRequestBody*, const Self& self, Use& use) {
    use("namespace_name", self.namespace_name, use.length(1, 64));
  }
};

/// What the service answers when a namespace was created.
struct CreateInstanceNamespaceResponse {
  /// The id of the new namespace.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceNamespaceResponse&, const CreateInstanceNamespaceResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceNamespaceResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceNamespaceResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// A namespace, which holds repositories.
struct Namespace {
  /// The name of the namespace.
  std::optional<std::string> name{};
  std::optional<NamespaceMetadata> metadata{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// When the namespace was created.
  std::optional<std::string> created_at{};
  /// When the namespace was last changed.
  std::optional<std::string> updated_at{};
  /// The number of repositories in it.
  /// Note: The SDKs' text calls it the number of images.
  std::optional<std::int64_t> repo_count{};
  std::optional<CVEAllowlist> cve_allowlist{};

  friend bool operator==(const Namespace&, const Namespace&) = default;
  friend constexpr auto bindery_names(const Namespace*) {
    return rt::names{"name", "metadata", "namespace_id", "created_at", "updated_at", "repo_count", "cve_allowlist"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Namespace*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.metadata);
      case 2: return use(self.namespace_id);
      case 3: return use(self.created_at);
      case 4: return use(self.updated_at);
      case 5: return use(self.repo_count);
      default: return use(self.cve_allowlist);
    }
  }
};

using ShowInstanceNamespaceResponse = Namespace;

/// One page of namespaces.
struct ListInstanceNamespacesResponse {
  /// The namespaces of this page.
  std::optional<std::vector<Namespace>> namespaces{};
  /// The number of namespaces on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceNamespacesResponse&, const ListInstanceNamespacesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceNamespacesResponse*) {
    return rt::names{"namespaces", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceNamespacesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.namespaces);
      default: return use(self.total);
    }
  }
};

/// The settings of a namespace as they should be from now on.
struct UpdateNamespaceRequestBody {
  NamespaceMetadata metadata{};
  std::optional<UpdateCVEAllowlistRequest> cve_allowlist{};

  friend bool operator==(const UpdateNamespaceRequestBody&, const UpdateNamespaceRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateNamespaceRequestBody*) {
    return rt::names{"metadata", "cve_allowlist"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateNamespaceRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.metadata);
      default: return use(self.cve_allowlist);
    }
  }
};

/// What the service answers when a namespace was changed.
struct UpdateInstanceNamespaceResponse {
  /// The name of the namespace.
  std::optional<std::string> namespace_name{};
  std::optional<NamespaceMetadata> metadata{};
  std::optional<UpdateCVEAllowlistRequest> cve_allowlist{};

  friend bool operator==(const UpdateInstanceNamespaceResponse&, const UpdateInstanceNamespaceResponse&) = default;
  friend constexpr auto bindery_names(const UpdateInstanceNamespaceResponse*) {
    return rt::names{"namespace_name", "metadata", "cve_allowlist"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateInstanceNamespaceResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.namespace_name);
      case 1: return use(self.metadata);
      default: return use(self.cve_allowlist);
    }
  }
};

/// The field that a list of repositories is sorted by.
///
/// - `created_at`: when the repository was created.
/// - `updated_at`: when it was last changed.
///
/// Default: `created_at`; it is documented, never sent.
enum class RepositoryOrderColumn { created_at, updated_at };
constexpr auto bindery_words(RepositoryOrderColumn) { return rt::names{"created_at", "updated_at"}; }

/// Where the next page begins.
struct PageInfo {
  /// The marker to send for the next page. Absent on the last one.
  std::optional<std::string> next_marker{};

  friend bool operator==(const PageInfo&, const PageInfo&) = default;
  friend constexpr auto bindery_names(const PageInfo*) { return rt::names{"next_marker"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PageInfo*, Self& self, std::size_t, Use&& use) {
    return use(self.next_marker);
  }
};

/// A repository, together with the instance that holds it.
struct InstanceRepository {
  /// The id of the repository.
  std::optional<std::int64_t> id{};
  /// The name of the repository.
  std::optional<std::string> name{};
  /// The name of its namespace.
  std::optional<std::string> namespace_name{};
  /// The id of its namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The number of tags in it.
  std::optional<std::int64_t> tag_count{};
  /// How often something was pulled from it.
  std::optional<std::int64_t> pull_count{};
  /// The number of artifacts in it.
  std::optional<std::int64_t> artifact_count{};
  /// A text for people.
  std::optional<std::string> description{};
  /// When the repository was created.
  std::optional<std::string> created_at{};
  /// When the repository was last changed.
  std::optional<std::string> updated_at{};
  /// The id of the instance.
  std::optional<std::string> instance_id{};
  /// The name of the instance.
  std::optional<std::string> instance_name{};
  /// The repository's name in IAM policies, `swr:` and the region, the account, the word `repository`, the registry and
  /// the path, separated by colons up to the registry and by slashes from there on.
  std::optional<std::string> resource_urn{};

  friend bool operator==(const InstanceRepository&, const InstanceRepository&) = default;
  friend constexpr auto bindery_names(const InstanceRepository*) {
    return rt::names{
      "id",
      "name",
      "namespace_name",
      "namespace_id",
      "tag_count",
      "pull_count",
      "artifact_count",
      "description",
      "created_at",
      "updated_at",
      "instance_id",
      "instance_name",
      "resource_urn",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const InstanceRepository*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.namespace_name);
      case 3: return use(self.namespace_id);
      case 4: return use(self.tag_count);
      case 5: return use(self.pull_count);
      case 6: return use(self.artifact_count);
      case 7: return use(self.description);
      case 8: return use(self.created_at);
      case 9: return use(self.updated_at);
      case 10: return use(self.instance_id);
      case 11: return use(self.instance_name);
      default: return use(self.resource_urn);
    }
  }
};

/// One page of the repositories of a project.
struct ListAllInstanceRepositoriesResponse {
  std::optional<PageInfo> page_info{};
  /// The repositories of this page.
  std::optional<std::vector<InstanceRepository>> repositories{};

  friend bool operator==(const ListAllInstanceRepositoriesResponse&,
                         const ListAllInstanceRepositoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListAllInstanceRepositoriesResponse*) {
    return rt::names{"page_info", "repositories"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListAllInstanceRepositoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.page_info);
      default: return use(self.repositories);
    }
  }
};

/// A repository, which holds artifacts under one name.
struct Repository {
  /// The id of the repository.
  std::optional<std::int64_t> id{};
  /// The name of the repository.
  std::optional<std::string> name{};
  /// The name of its namespace.
  std::optional<std::string> namespace_name{};
  /// The id of its namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The number of tags in it.
  std::optional<std::int64_t> tag_count{};
  /// How often something was pulled from it.
  std::optional<std::int64_t> pull_count{};
  /// The number of artifacts in it.
  std::optional<std::int64_t> artifact_count{};
  /// A text for people.
  std::optional<std::string> description{};
  /// When the repository was created.
  std::optional<std::string> created_at{};
  /// When the repository was last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const Repository&, const Repository&) = default;
  friend constexpr auto bindery_names(const Repository*) {
    return rt::names{
      "id",
      "name",
      "namespace_name",
      "namespace_id",
      "tag_count",
      "pull_count",
      "artifact_count",
      "description",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Repository*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.namespace_name);
      case 3: return use(self.namespace_id);
      case 4: return use(self.tag_count);
      case 5: return use(self.pull_count);
      case 6: return use(self.artifact_count);
      case 7: return use(self.description);
      case 8: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

using ShowInstanceRepositoryResponse = Repository;

/// One page of the repositories of an instance.
struct ListInstanceRepositoriesResponse {
  /// The number of repositories on all pages.
  std::optional<std::int64_t> total{};
  /// The repositories of this page.
  std::optional<std::vector<Repository>> repositories{};

  friend bool operator==(const ListInstanceRepositoriesResponse&, const ListInstanceRepositoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRepositoriesResponse*) {
    return rt::names{"total", "repositories"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRepositoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.repositories);
    }
  }
};

/// One page of the repositories of a namespace.
struct ListNamespaceRepositoriesResponse {
  /// The number of repositories on all pages.
  std::optional<std::int64_t> total{};
  /// The repositories of this page.
  std::optional<std::vector<Repository>> repositories{};

  friend bool operator==(const ListNamespaceRepositoriesResponse&, const ListNamespaceRepositoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListNamespaceRepositoriesResponse*) {
    return rt::names{"total", "repositories"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListNamespaceRepositoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.repositories);
    }
  }
};

/// The settings of a repository as they should be from now on.
struct UpdateRepoConfigRequestBody {
  /// A text for people.
  std::string description{};

  friend bool operator==(const UpdateRepoConfigRequestBody&, const UpdateRepoConfigRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateRepoConfigRequestBody*) { return rt::names{"description"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateRepoConfigRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.description);
  }
};

/// The kind of artifact.
///
/// - `IMAGE`: an image.
/// - `CHART`: a Helm chart.
/// Note: The pages list `IMAGE` only, for the query and for replies; the SDKs list both words for the query of
/// ListInstanceArtifacts and have plain text in replies.
/// Source: api-swr2/swr_03_0301 and swr_03_0306, 2025-11-28; SDKs 3.1.212, 2026-08-20
enum class ArtifactType { IMAGE, CHART };
constexpr auto bindery_words(ArtifactType) { return rt::names{"IMAGE", "CHART"}; }

/// The kind of what is attached to an artifact.
///
/// - `signature.cosign`: a signature that Cosign made.
enum class AccessoryType { signature_cosign };
constexpr auto bindery_words(AccessoryType) { return rt::names{"signature.cosign"}; }

/// What more can be shown of an artifact.
///
/// - `build_history`: the steps of its build.
enum class ArtifactAddition { build_history };
constexpr auto bindery_words(ArtifactAddition) { return rt::names{"build_history"}; }

/// How far a scan has come.
///
/// - `Success`: it ended well.
/// - `Error`: it ended badly.
/// - `Running`: it runs.
/// - `Pending`: it waits.
enum class ScanStatus { Success, Error, Running, Pending };
constexpr auto bindery_words(ScanStatus) { return rt::names{"Success", "Error", "Running", "Pending"}; }

/// How severe the findings of a scan are, taken together.
///
/// - `None`: not rated.
/// - `Low`: low.
/// - `Medium`: medium.
/// - `High`: high.
/// - `Critical`: critical.
/// - `Security`: nothing was found.
/// Note: The SDKs' text for Security says no more than safe.
enum class ReportSeverity { None, Low, Medium, High, Critical, Security };
constexpr auto bindery_words(ReportSeverity) {
  return rt::names{"None", "Low", "Medium", "High", "Critical", "Security"};
}

/// How severe a vulnerability is.
///
/// - `Low`: low.
/// - `Medium`: medium.
/// - `High`: high.
/// - `Critical`: critical.
enum class VulnerabilitySeverity { Low, Medium, High, Critical };
constexpr auto bindery_words(VulnerabilitySeverity) { return rt::names{"Low", "Medium", "High", "Critical"}; }

/// A tag of an artifact.
struct ArtifactTag {
  /// The id of the tag.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  /// The id of the artifact.
  std::optional<std::int64_t> artifact_id{};
  /// The name of the tag.
  std::optional<std::string> name{};
  /// When the tag was pushed.
  std::optional<std::string> push_time{};
  /// When the tag was last pulled.
  std::optional<std::string> pull_time{};

  friend bool operator==(const ArtifactTag&, const ArtifactTag&) = default;
  friend constexpr auto bindery_names(const ArtifactTag*) {
    return rt::names{"id", "repository_id", "artifact_id", "name", "push_time", "pull_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ArtifactTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.repository_id);
      case 2: return use(self.artifact_id);
      case 3: return use(self.name);
      case 4: return use(self.push_time);
      default: return use(self.pull_time);
    }
  }
};

/// An artifact, such as an image.
struct Artifact {
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// The id of the artifact.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  /// The name of the repository.
  std::optional<std::string> repository_name{};
  std::optional<rt::open<ArtifactType>> type{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The media type of the artifact.
  std::optional<std::string> media_type{};
  /// The media type of its manifest.
  std::optional<std::string> manifest_media_type{};
  /// When it was last pulled.
  std::optional<std::string> pull_time{};
  /// When it was last pushed.
  std::optional<std::string> push_time{};
  /// Its size in bytes.
  std::optional<std::int64_t> size{};
  /// Its tags.
  std::optional<std::vector<ArtifactTag>> tags{};

  friend bool operator==(const Artifact&, const Artifact&) = default;
  friend constexpr auto bindery_names(const Artifact*) {
    return rt::names{
      "digest",
      "id",
      "repository_id",
      "repository_name",
      "type",
      "namespace_id",
      "media_type",
      "manifest_media_type",
      "pull_time",
      "push_time",
      "size",
      "tags",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Artifact*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.digest);
      case 1: return use(self.id);
      case 2: return use(self.repository_id);
      case 3: return use(self.repository_name);
      case 4: return use(self.type);
      case 5: return use(self.namespace_id);
      case 6: return use(self.media_type);
      case 7: return use(self.manifest_media_type);
      case 8: return use(self.pull_time);
      case 9: return use(self.push_time);
      case 10: return use(self.size);
      default: return use(self.tags);
    }
  }
};

/// One page of the artifacts of an instance.
struct ListInstanceAllArtifactsResponse {
  /// The artifacts of this page.
  std::optional<std::vector<Artifact>> artifacts{};
  /// The marker to send for the next page. Absent on the last one.
  std::optional<std::int64_t> next_marker{};

  friend bool operator==(const ListInstanceAllArtifactsResponse&, const ListInstanceAllArtifactsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceAllArtifactsResponse*) {
    return rt::names{"artifacts", "next_marker"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceAllArtifactsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.artifacts);
      default: return use(self.next_marker);
    }
  }
};

/// One page of the artifacts of a repository.
struct ListInstanceArtifactsResponse {
  /// The artifacts of this page.
  std::optional<std::vector<Artifact>> artifacts{};
  /// The number of artifacts on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceArtifactsResponse&, const ListInstanceArtifactsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceArtifactsResponse*) { return rt::names{"artifacts", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceArtifactsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.artifacts);
      default: return use(self.total);
    }
  }
};

/// The program that scanned.
struct Scanner {
  /// The name of the program.
  std::optional<std::string> name{};
  /// Who makes it.
  std::optional<std::string> vendor{};
  /// Its version.
  std::optional<std::string> version{};

  friend bool operator==(const Scanner&, const Scanner&) = default;
  friend constexpr auto bindery_names(const Scanner*) { return rt::names{"name", "vendor", "version"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Scanner*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.vendor);
      default: return use(self.version);
    }
  }
};

/// How many vulnerabilities were found.
struct VulnerabilitySummary {
  /// The number of all.
  std::optional<std::int64_t> total{};
  /// The number of those that can be fixed.
  std::optional<std::int64_t> fixable{};
  /// The numbers by severity.
  std::optional<std::map<std::string, std::int64_t>> summary{};

  friend bool operator==(const VulnerabilitySummary&, const VulnerabilitySummary&) = default;
  friend constexpr auto bindery_names(const VulnerabilitySummary*) { return rt::names{"total", "fixable", "summary"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const VulnerabilitySummary*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      case 1: return use(self.fixable);
      default: return use(self.summary);
    }
  }
};

/// What a scan found, in short.
struct NativeReportSummary {
  /// The id of the report.
  std::optional<std::string> report_id{};
  std::optional<rt::open<ScanStatus>> scan_status{};
  std::optional<rt::open<ReportSeverity>> severity{};
  /// How many seconds the report took.
  std::optional<std::int64_t> duration{};
  std::optional<VulnerabilitySummary> summary{};
  /// When the scan began.
  std::optional<std::string> start_time{};
  /// When the scan ended.
  std::optional<std::string> end_time{};
  /// How much of the scan is done, 0 to 100.
  std::optional<std::int32_t> complete_percent{};
  std::optional<Scanner> scanner{};

  friend bool operator==(const NativeReportSummary&, const NativeReportSummary&) = default;
  friend constexpr auto bindery_names(const NativeReportSummary*) {
    return rt::names{
      "report_id",
      "scan_status",
      "severity",
      "duration",
      "summary",
      "start_time",
      "end_time",
      "complete_percent",
      "scanner",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const NativeReportSummary*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.report_id);
      case 1: return use(self.scan_status);
      case 2: return use(self.severity);
      case 3: return use(self.duration);
      case 4: return use(self.summary);
      case 5: return use(self.start_time);
      case 6: return use(self.end_time);
      case 7: return use(self.complete_percent);
      default: return use(self.scanner);
    }
  }
};

/// An artifact, together with what its last scan found.
struct ShowInstanceArtifactResponse {
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// The id of the artifact.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  /// The name of the repository.
  std::optional<std::string> repository_name{};
  std::optional<rt::open<ArtifactType>> type{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The media type of the artifact.
  std::optional<std::string> media_type{};
  /// The media type of its manifest.
  std::optional<std::string> manifest_media_type{};
  /// When it was last pulled.
  std::optional<std::string> pull_time{};
  /// When it was last pushed.
  std::optional<std::string> push_time{};
  /// Its size in bytes.
  std::optional<std::int64_t> size{};
  /// Its tags.
  std::optional<std::vector<ArtifactTag>> tags{};
  /// What the last scan found, by the type of its report, which is `application/vnd.security.vulnerability.report;
  /// version=1.1`. It comes when `with_scan_overview` asks for it.
  std::optional<std::map<std::string, NativeReportSummary>> scan_overview{};

  friend bool operator==(const ShowInstanceArtifactResponse&, const ShowInstanceArtifactResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceArtifactResponse*) {
    return rt::names{
      "digest",
      "id",
      "repository_id",
      "repository_name",
      "type",
      "namespace_id",
      "media_type",
      "manifest_media_type",
      "pull_time",
      "push_time",
      "size",
      "tags",
      "scan_overview",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceArtifactResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.digest);
      case 1: return use(self.id);
      case 2: return use(self.repository_id);
      case 3: return use(self.repository_name);
      case 4: return use(self.type);
      case 5: return use(self.namespace_id);
      case 6: return use(self.media_type);
      case 7: return use(self.manifest_media_type);
      case 8: return use(self.pull_time);
      case 9: return use(self.push_time);
      case 10: return use(self.size);
      case 11: return use(self.tags);
      default: return use(self.scan_overview);
    }
  }
};

/// The scores of a vulnerability.
struct VulnerabilityPreferredCvss {
  /// The score by CVSS 3.
  std::optional<double> score_v3{};
  /// The score by CVSS 2.
  std::optional<double> score_v2{};
  /// The attack vector by CVSS 3.
  std::optional<std::string> vector_v3{};
  /// The attack vector by CVSS 2.
  std::optional<std::string> vector_v2{};

  friend bool operator==(const VulnerabilityPreferredCvss&, const VulnerabilityPreferredCvss&) = default;
  friend constexpr auto bindery_names(const VulnerabilityPreferredCvss*) {
    return rt::names{"score_v3", "score_v2", "vector_v3", "vector_v2"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const VulnerabilityPreferredCvss*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.score_v3);
      case 1: return use(self.score_v2);
      case 2: return use(self.vector_v3);
      default: return use(self.vector_v2);
    }
  }
};

/// A vulnerability that a scan found.
struct Vulnerability {
  /// The id of the vulnerability, such as its CVE number.
  std::optional<std::string> id{};
  /// The package that has it.
  std::optional<std::string> package{};
  /// The version of the package.
  std::optional<std::string> version{};
  /// The version of the package in which it is fixed.
  std::optional<std::string> fix_version{};
  std::optional<rt::open<VulnerabilitySeverity>> severity{};
  /// What it is, for people.
  std::optional<std::string> description{};
  /// Pages that tell more.
  std::optional<std::vector<std::string>> links{};
  /// The digests of the layers that have it.
  std::optional<std::vector<std::string>> artifact_digests{};
  std::optional<VulnerabilityPreferredCvss> preferred_cvss{};
  /// The CWE numbers that belong to it.
  std::optional<std::vector<std::string>> cwe_ids{};

  friend bool operator==(const Vulnerability&, const Vulnerability&) = default;
  friend constexpr auto bindery_names(const Vulnerability*) {
    return rt::names{
      "id",
      "package",
      "version",
      "fix_version",
      "severity",
      "description",
      "links",
      "artifact_digests",
      "preferred_cvss",
      "cwe_ids",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Vulnerability*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.package);
      case 2: return use(self.version);
      case 3: return use(self.fix_version);
      case 4: return use(self.severity);
      case 5: return use(self.description);
      case 6: return use(self.links);
      case 7: return use(self.artifact_digests);
      case 8: return use(self.preferred_cvss);
      default: return use(self.cwe_ids);
    }
  }
};

/// The report of a scan.
struct VulnerabilityReports {
  /// When the report was made.
  std::optional<std::string> generated_at{};
  std::optional<rt::open<ReportSeverity>> severity{};
  std::optional<Scanner> scanner{};
  /// What was found.
  std::optional<std::vector<Vulnerability>> vulnerabilities{};

  friend bool operator==(const VulnerabilityReports&, const VulnerabilityReports&) = default;
  friend constexpr auto bindery_names(const VulnerabilityReports*) {
    return rt::names{"generated_at", "severity", "scanner", "vulnerabilities"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const VulnerabilityReports*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.generated_at);
      case 1: return use(self.severity);
      case 2: return use(self.scanner);
      default: return use(self.vulnerabilities);
    }
  }
};

/// The reports of a scan, by their type, which is `application/vnd.security.vulnerability.report; version=1.1`.
/// Note: The SDKs put the map into a member called body, which is none of the service's.
using ListInstanceArtifactVulnerabilitiesResponse = std::map<std::string, VulnerabilityReports>;

/// Something that is attached to an artifact, such as a signature.
struct Accessory {
  /// The id of the accessory.
  std::optional<std::int64_t> id{};
  /// The id of the artifact that the accessory itself is.
  std::optional<std::int64_t> artifact_id{};
  /// The id of the artifact that it is attached to.
  std::optional<std::int64_t> subject_artifact_id{};
  /// Its size.
  std::optional<std::int64_t> size{};
  /// Its SHA-256 digest.
  std::optional<std::string> digest{};
  std::optional<rt::open<AccessoryType>> type{};
  /// When it was created.
  std::optional<std::string> created_at{};

  friend bool operator==(const Accessory&, const Accessory&) = default;
  friend constexpr auto bindery_names(const Accessory*) {
    return rt::names{"id", "artifact_id", "subject_artifact_id", "size", "digest", "type", "created_at"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Accessory*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.artifact_id);
      case 2: return use(self.subject_artifact_id);
      case 3: return use(self.size);
      case 4: return use(self.digest);
      case 5: return use(self.type);
      default: return use(self.created_at);
    }
  }
};

/// One page of what is attached to an artifact.
struct ListInstanceAccessoriesResponse {
  /// The accessories of this page.
  std::optional<std::vector<Accessory>> accessories{};
  /// The number of accessories on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceAccessoriesResponse&, const ListInstanceAccessoriesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceAccessoriesResponse*) {
    return rt::names{"accessories", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceAccessoriesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.accessories);
      default: return use(self.total);
    }
  }
};

/// A tag in a repository, together with the artifact that it names.
struct RepositoryTag {
  /// The name of the tag.
  std::optional<std::string> name{};
  /// The id of the artifact.
  std::optional<std::int64_t> artifact_id{};
  /// The digest of the artifact.
  std::optional<std::string> digest{};
  /// The id of the tag.
  std::optional<std::int64_t> id{};
  /// The id of the repository.
  std::optional<std::int64_t> repository_id{};
  std::optional<rt::open<ArtifactType>> type{};
  /// The id of the namespace.
  std::optional<std::int64_t> namespace_id{};
  /// The media type of the artifact.
  std::optional<std::string> media_type{};
  /// The media type of its manifest.
  std::optional<std::string> manifest_media_type{};
  /// When it was last pulled.
  std::optional<std::string> pull_time{};
  /// When it was last pushed.
  std::optional<std::string> push_time{};
  /// The size of the artifact in bytes.
  std::optional<std::int64_t> size{};

  friend bool operator==(const RepositoryTag&, const RepositoryTag&) = default;
  friend constexpr auto bindery_names(const RepositoryTag*) {
    return rt::names{
      "name",
      "artifact_id",
      "digest",
      "id",
      "repository_id",
      "type",
      "namespace_id",
      "media_type",
      "manifest_media_type",
      "pull_time",
      "push_time",
      "size",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RepositoryTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.artifact_id);
      case 2: return use(self.digest);
      case 3: return use(self.id);
      case 4: return use(self.repository_id);
      case 5: return use(self.type);
      case 6: return use(self.namespace_id);
      case 7: return use(self.media_type);
      case 8: return use(self.manifest_media_type);
      case 9: return use(self.pull_time);
      case 10: return use(self.push_time);
      default: return use(self.size);
    }
  }
};

/// One page of the tags of a repository.
struct ListInstanceTagsResponse {
  /// The tags of this page.
  std::optional<std::vector<RepositoryTag>> tags{};
  /// The number of tags on all pages.
  /// Note: The SDKs' text calls it the number of artifacts.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceTagsResponse&, const ListInstanceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceTagsResponse*) { return rt::names{"tags", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceTagsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tags);
      default: return use(self.total);
    }
  }
};

/// One step of the build of an image.
struct BuildHistory {
  /// When the step was done.
  std::optional<std::string> created_at{};
  /// The command of the step.
  std::optional<std::string> created_by{};
  /// Whether the step added no layer.
  std::optional<bool> empty_layer{};
  /// The media type of the layer.
  std::optional<std::string> mediaType{};
  /// The size of the layer.
  std::optional<std::int64_t> size{};
  /// The SHA-256 digest of the layer.
  std::optional<std::string> digest{};

  friend bool operator==(const BuildHistory&, const BuildHistory&) = default;
  friend constexpr auto bindery_names(const BuildHistory*) {
    return rt::names{"created_at", "created_by", "empty_layer", "mediaType", "size", "digest"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const BuildHistory*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.created_at);
      case 1: return use(self.created_by);
      case 2: return use(self.empty_layer);
      case 3: return use(self.mediaType);
      case 4: return use(self.size);
      default: return use(self.digest);
    }
  }
};

/// The steps of the build of an image.
struct ShowInstanceArtifactAdditionResponse {
  /// The steps.
  std::optional<std::vector<BuildHistory>> build_histories{};
  /// The number of steps.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ShowInstanceArtifactAdditionResponse&,
                         const ShowInstanceArtifactAdditionResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceArtifactAdditionResponse*) {
    return rt::names{"build_histories", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceArtifactAdditionResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.build_histories);
      default: return use(self.total);
    }
  }
};

/// How far a task has come.
///
/// - `Initialized`: it has been created.
/// - `Pending`: it waits for its turn.
/// - `InProgress`: it runs.
/// - `Succeed`: it has done its work.
/// - `Failed`: it ended with an error.
/// - `Stopped`: it was ended before it was done.
/// Note: The SDKs have text without a list; the page lists the words.
/// Source: api-swr2/swr_03_1309, 2025-11-28
enum class TaskStatus { Initialized, Pending, InProgress, Succeed, Failed, Stopped };
constexpr auto bindery_words(TaskStatus) {
  return rt::names{"Initialized", "Pending", "InProgress", "Succeed", "Failed", "Stopped"};
}

/// What a rule keeps. Its number stands in `params`.
///
/// - `latestPulledN`: the n images that were pulled last.
/// - `latestPushedK`: the k images that were pushed last.
/// - `nDaysSinceLastPush`: images that were pushed in the last n days.
/// - `nDaysSinceLastPull`: images that were pulled in the last n days.
/// Note: The SDKs have text without a list and name the words in the description only. Their meaning is that of
/// Harbor's rules of the same names.
enum class RetentionTemplate { latestPulledN, latestPushedK, nDaysSinceLastPush, nDaysSinceLastPull };
constexpr auto bindery_words(RetentionTemplate) {
  return rt::names{"latestPulledN", "latestPushedK", "nDaysSinceLastPush", "nDaysSinceLastPull"};
}

/// How far an execution of a retention policy has come.
///
/// - `InProgress`: it runs.
/// - `Succeed`: it has done its work.
/// - `Failed`: it ended with an error.
/// - `Stopped`: it was ended before it was done.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class RetentionExecutionStatus { InProgress, Succeed, Failed, Stopped };
constexpr auto bindery_words(RetentionExecutionStatus) {
  return rt::names{"InProgress", "Succeed", "Failed", "Stopped"};
}

/// What started an execution of a retention policy.
///
/// - `scheduled`: the policy's schedule.
/// - `manual`: a call.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class RetentionExecutionTrigger { scheduled, manual };
constexpr auto bindery_words(RetentionExecutionTrigger) { return rt::names{"scheduled", "manual"}; }

/// Which repositories or tags a retention rule is about.
struct RetentionSelector {
  /// How to compare. Only `doublestar` is known to the service.
  std::string kind{};
  /// What a match means: `repoMatches` for repositories, `matches` or `excludes` for tags.
  std::string decoration{};
  /// A pattern, at most 512 characters. `*` stands for anything without a slash, `**` for anything, `?` for one
  /// character that is no slash, and `{a,b}` for either of the alternatives. Length: at most 512.
  std::string pattern{};
  /// Reserved.
  std::optional<std::string> extras{};

  friend bool operator==(const RetentionSelector&, const RetentionSelector&) = default;
  friend constexpr auto bindery_names(const RetentionSelector*) {
    return rt::names{"kind", "decoration", "pattern", "extras"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionSelector*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      case 1: return use(self.decoration);
      case 2: return use(self.pattern);
      default: return use(self.extras);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const RetentionSelector*, const Self& self, Use& use) {
    use("pattern", self.pattern, use.length(0, 512));
  }
};

/// One rule of a retention policy, to be stored. Images that no rule keeps are removed.
struct RetentionRule {
  /// Reserved; send 0.
  std::int32_t priority{};
  /// Whether to leave this rule out.
  std::optional<bool> disabled{};
  /// Reserved; only `retain` is known to the service.
  std::string action{};
  rt::open<RetentionTemplate> template_{};
  /// The number that belongs to `template`, by the template's name, such as 10 for `latestPushedK`.
  /// Note: The SDKs say only that the values depend on the template; the key is known from samples. API Explorer's
  /// definitions call each value an object, their samples have numbers.
  std::map<std::string, rt::any> params{};
  /// Which tags the rule is about. The service takes exactly one selector for now.
  std::vector<RetentionSelector> tag_selectors{};
  /// Which repositories the rule is about. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<RetentionSelector>> scope_selectors{};
  rt::open<RepoScopeMode> repo_scope_mode{};

  friend bool operator==(const RetentionRule&, const RetentionRule&) = default;
  friend constexpr auto bindery_names(const RetentionRule*) {
    return rt::names{
      "priority",
      "disabled",
      "action",
      "template",
      "params",
      "tag_selectors",
      "scope_selectors",
      "repo_scope_mode",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.priority);
      case 1: return use(self.disabled);
      case 2: return use(self.action);
      case 3: return use(self.template_);
      case 4: return use(self.params);
      case 5: return use(self.tag_selectors);
      case 6: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// One rule of a retention policy, as the service shows it.
struct RetentionRuleResponseBody {
  /// The id of the rule.
  /// Note: The SDKs call it the id of the policy; the Terraform provider calls it the rule's.
  std::optional<std::int64_t> id{};
  /// Reserved; 0.
  std::optional<std::int32_t> priority{};
  /// Whether this rule is left out.
  std::optional<bool> disabled{};
  /// Reserved; `retain`.
  std::optional<std::string> action{};
  std::optional<rt::open<RetentionTemplate>> template_{};
  /// The number that belongs to `template`, by the template's name.
  std::optional<std::map<std::string, rt::any>> params{};
  /// Which tags the rule is about.
  std::optional<std::vector<RetentionSelector>> tag_selectors{};
  /// Which repositories the rule is about, in the list `repository`.
  std::optional<std::map<std::string, std::vector<RetentionSelector>>> scope_selectors{};
  std::optional<rt::open<RepoScopeMode>> repo_scope_mode{};

  friend bool operator==(const RetentionRuleResponseBody&, const RetentionRuleResponseBody&) = default;
  friend constexpr auto bindery_names(const RetentionRuleResponseBody*) {
    return rt::names{
      "id",
      "priority",
      "disabled",
      "action",
      "template",
      "params",
      "tag_selectors",
      "scope_selectors",
      "repo_scope_mode",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionRuleResponseBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.priority);
      case 2: return use(self.disabled);
      case 3: return use(self.action);
      case 4: return use(self.template_);
      case 5: return use(self.params);
      case 6: return use(self.tag_selectors);
      case 7: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// A retention policy to create.
struct CreateRetentionPolicyRequestBody {
  /// How the rules go together. Only `or` is known to the service: an image stays when any rule keeps it.
  std::string algorithm{};
  /// Whether the policy's rules are in force.
  bool enabled{};
  /// What to keep.
  /// Note: The user guide allows 1 to 15 rules and one policy for each namespace; the API's sources give no number
  /// here.
  std::vector<RetentionRule> rules{};
  /// When the policy is executed: `manual` or `scheduled`.
  TriggerConfig trigger{};
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};

  friend bool operator==(const CreateRetentionPolicyRequestBody&, const CreateRetentionPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateRetentionPolicyRequestBody*) {
    return rt::names{"algorithm", "enabled", "rules", "trigger", "name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateRetentionPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.algorithm);
      case 1: return use(self.enabled);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      default: return use(self.name);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const CreateRetentionPolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// A retention policy as it should be from now on.
struct UpdateRetentionPolicyRequestBody {
  /// How the rules go together. Only `or` is known to the service: an image stays when any rule keeps it.
  std::string algorithm{};
  /// Whether the policy's rules are in force.
  bool enabled{};
  /// What to keep.
  /// Note: The SDKs say that only one rule is allowed here, and do not say it where a policy is created; the user guide
  /// allows 1 to 15.
  std::vector<RetentionRule> rules{};
  /// When the policy is executed: `manual` or `scheduled`.
  TriggerConfig trigger{};
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};

  friend bool operator==(const UpdateRetentionPolicyRequestBody&, const UpdateRetentionPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateRetentionPolicyRequestBody*) {
    return rt::names{"algorithm", "enabled", "rules", "trigger", "name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateRetentionPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.algorithm);
      case 1: return use(self.enabled);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      default: return use(self.name);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const UpdateRetentionPolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// How to execute a retention policy.
struct ExecuteRetentionPolicyRequestBody {
  /// Whether only to find out what would be removed.
  bool dry_run{};

  friend bool operator==(const ExecuteRetentionPolicyRequestBody&, const ExecuteRetentionPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const ExecuteRetentionPolicyRequestBody*) { return rt::names{"dry_run"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteRetentionPolicyRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.dry_run);
  }
};

/// A retention policy in a list.
struct ImageRetention {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// How the rules go together; `or`.
  std::optional<std::string> algorithm{};
  /// What the policy keeps.
  std::optional<std::vector<RetentionRuleResponseBody>> rules{};
  std::optional<TriggerConfig> trigger{};
  /// Whether the policy's rules are in force.
  std::optional<bool> enabled{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};

  friend bool operator==(const ImageRetention&, const ImageRetention&) = default;
  friend constexpr auto bindery_names(const ImageRetention*) {
    return rt::names{"id", "algorithm", "rules", "trigger", "enabled", "name", "namespace_id", "namespace_name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ImageRetention*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.algorithm);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      case 4: return use(self.enabled);
      case 5: return use(self.name);
      case 6: return use(self.namespace_id);
      default: return use(self.namespace_name);
    }
  }
};

/// A retention policy.
struct ShowInstanceRetentionPolicyResponse {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// How the rules go together; `or`.
  std::optional<std::string> algorithm{};
  /// What the policy keeps.
  std::optional<std::vector<RetentionRuleResponseBody>> rules{};
  std::optional<TriggerConfig> trigger{};
  /// Whether the policy's rules are in force.
  std::optional<bool> enabled{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};

  friend bool operator==(const ShowInstanceRetentionPolicyResponse&,
                         const ShowInstanceRetentionPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceRetentionPolicyResponse*) {
    return rt::names{"id", "algorithm", "rules", "trigger", "enabled", "name", "namespace_id", "namespace_name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceRetentionPolicyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.algorithm);
      case 2: return use(self.rules);
      case 3: return use(self.trigger);
      case 4: return use(self.enabled);
      case 5: return use(self.name);
      case 6: return use(self.namespace_id);
      default: return use(self.namespace_name);
    }
  }
};

/// One execution of a retention policy.
struct RetentionExecution {
  /// The id of the execution.
  std::optional<std::int64_t> id{};
  /// The id of the policy.
  std::optional<std::int64_t> policy_id{};
  /// Whether it only found out what would be removed.
  std::optional<bool> dry_run{};
  std::optional<rt::open<RetentionExecutionStatus>> status{};
  std::optional<rt::open<RetentionExecutionTrigger>> trigger{};
  /// When it started.
  std::optional<std::string> start_time{};
  /// When it ended.
  std::optional<std::string> end_time{};

  friend bool operator==(const RetentionExecution&, const RetentionExecution&) = default;
  friend constexpr auto bindery_names(const RetentionExecution*) {
    return rt::names{"id", "policy_id", "dry_run", "status", "trigger", "start_time", "end_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetentionExecution*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.policy_id);
      case 2: return use(self.dry_run);
      case 3: return use(self.status);
      case 4: return use(self.trigger);
      case 5: return use(self.start_time);
      default: return use(self.end_time);
    }
  }
};

/// One repository's part of an execution of a retention policy.
struct Task {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The id of the execution.
  std::optional<std::int64_t> execution_id{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// The service's own name for the task.
  std::optional<std::string> job_id{};
  /// How far the task has come.
  /// Note: No source lists the words for a reply; the list can be narrowed down by those of TaskStatus.
  std::optional<std::string> status{};
  /// The service's number for the status.
  std::optional<std::int64_t> status_code{};
  /// The revision of the status.
  std::optional<std::int64_t> status_revision{};
  /// When it started.
  std::optional<std::string> start_time{};
  /// When it ended.
  std::optional<std::string> end_time{};
  /// How many tags there were.
  std::optional<std::int64_t> total{};
  /// How many of them were kept.
  std::optional<std::int64_t> retained{};

  friend bool operator==(const Task&, const Task&) = default;
  friend constexpr auto bindery_names(const Task*) {
    return rt::names{
      "id",
      "execution_id",
      "repository",
      "job_id",
      "status",
      "status_code",
      "status_revision",
      "start_time",
      "end_time",
      "total",
      "retained",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Task*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.execution_id);
      case 2: return use(self.repository);
      case 3: return use(self.job_id);
      case 4: return use(self.status);
      case 5: return use(self.status_code);
      case 6: return use(self.status_revision);
      case 7: return use(self.start_time);
      case 8: return use(self.end_time);
      case 9: return use(self.total);
      default: return use(self.retained);
    }
  }
};

/// What an execution of a retention policy did with one tag.
struct Subtask {
  /// The id of the subtask.
  std::optional<std::int64_t> id{};
  /// The service's own id for it.
  /// Note: The SDKs read a number until 3.1.199, text with 3.1.200 and 3.1.201, and a number again from 3.1.202 on. The
  /// sample of API Explorer's definitions, which say number, has text. Both are read here.
  std::optional<std::variant<std::string, std::int64_t>> job_id{};
  /// The name of the namespace.
  std::optional<std::string> namespace_{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// The tag.
  std::optional<std::string> tag{};
  /// The SHA-256 digest of the image.
  std::optional<std::string> digest{};
  /// What was done, such as `DEL`.
  /// Note: The SDKs have it as mandatory; the sample of API Explorer's definitions leaves it out.
  std::optional<std::string> action{};
  std::optional<rt::open<TaskStatus>> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When it started.
  std::optional<std::string> op_time{};

  friend bool operator==(const Subtask&, const Subtask&) = default;
  friend constexpr auto bindery_names(const Subtask*) {
    return rt::names{
      "id",
      "job_id",
      "namespace",
      "repository",
      "tag",
      "digest",
      "action",
      "status",
      "status_text",
      "op_time",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Subtask*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_id);
      case 2: return use(self.namespace_);
      case 3: return use(self.repository);
      case 4: return use(self.tag);
      case 5: return use(self.digest);
      case 6: return use(self.action);
      case 7: return use(self.status);
      case 8: return use(self.status_text);
      default: return use(self.op_time);
    }
  }
};

/// What the service answers when a retention policy was created.
struct CreateInstanceRetentionPolicyResponse {
  /// The id of the new policy.
  /// Note: The SDKs' text calls it the id of a namespace, which is a slip.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceRetentionPolicyResponse&,
                         const CreateInstanceRetentionPolicyResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceRetentionPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceRetentionPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// What the service answers when an execution was started.
struct ExecuteInstanceRetentionPolicyResponse {
  /// The id of the execution.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteInstanceRetentionPolicyResponse&,
                         const ExecuteInstanceRetentionPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteInstanceRetentionPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteInstanceRetentionPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of retention policies.
struct ListInstanceRetentionPoliciesResponse {
  /// The number of policies on all pages.
  std::optional<std::int64_t> total{};
  /// The policies of this page.
  std::optional<std::vector<ImageRetention>> retentions{};

  friend bool operator==(const ListInstanceRetentionPoliciesResponse&,
                         const ListInstanceRetentionPoliciesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPoliciesResponse*) {
    return rt::names{"total", "retentions"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPoliciesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.retentions);
    }
  }
};

/// One page of executions.
struct ListInstanceRetentionPolicyExecutionsResponse {
  /// The number of executions on all pages.
  std::optional<std::int64_t> total{};
  /// The executions of this page.
  std::optional<std::vector<RetentionExecution>> executions{};

  friend bool operator==(const ListInstanceRetentionPolicyExecutionsResponse&,
                         const ListInstanceRetentionPolicyExecutionsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPolicyExecutionsResponse*) {
    return rt::names{"total", "executions"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPolicyExecutionsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.executions);
    }
  }
};

/// One page of tasks.
struct ListInstanceRetentionPolicyExecTasksResponse {
  /// The tasks of this page.
  std::optional<std::vector<Task>> tasks{};
  /// The number of tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceRetentionPolicyExecTasksResponse&,
                         const ListInstanceRetentionPolicyExecTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPolicyExecTasksResponse*) {
    return rt::names{"tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPolicyExecTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tasks);
      default: return use(self.total);
    }
  }
};

/// One page of subtasks.
struct ListInstanceRetentionPolicyExecSubTasksResponse {
  /// The subtasks of this page.
  std::optional<std::vector<Subtask>> sub_tasks{};
  /// The number of subtasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceRetentionPolicyExecSubTasksResponse&,
                         const ListInstanceRetentionPolicyExecSubTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceRetentionPolicyExecSubTasksResponse*) {
    return rt::names{"sub_tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceRetentionPolicyExecSubTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.sub_tasks);
      default: return use(self.total);
    }
  }
};

/// Where the key for signing is kept.
///
/// - `KMS`: in Huawei Cloud's key management service.
enum class SignatureMethod { KMS };
constexpr auto bindery_words(SignatureMethod) { return rt::names{"KMS"}; }

/// The algorithm that images are signed with, which has to fit the key.
///
/// - `ECDSA_SHA_384`: for a key of the kind EC_P384.
/// - `SM2DSA_SM3`: for a key of the kind SM2.
/// - `ECDSA_SHA_256`: for a key of the kind EC_P256.
enum class SignatureAlgorithm { ECDSA_SHA_384, SM2DSA_SM3, ECDSA_SHA_256 };
constexpr auto bindery_words(SignatureAlgorithm) { return rt::names{"ECDSA_SHA_384", "SM2DSA_SM3", "ECDSA_SHA_256"}; }

/// Which repositories or tags a signature policy is about.
struct SignRuleSelector {
  /// How to compare. Only `doublestar` is known to the service.
  std::string kind{};
  /// What a match means: `repoMatches` for repositories, `matches` for tags.
  /// Note: The SDKs name `repoMatches` only; `matches` is known from samples.
  std::string decoration{};
  /// A pattern, at most 512 characters. `*` stands for anything without a slash, `**` for anything, `?` for one
  /// character that is no slash, and `{a,b}` for either of the alternatives. Length: at most 512.
  std::string pattern{};
  /// Reserved, except for `{"untagged":true}`, JSON in text, which includes images without a tag.
  std::optional<std::string> extras{};

  friend bool operator==(const SignRuleSelector&, const SignRuleSelector&) = default;
  friend constexpr auto bindery_names(const SignRuleSelector*) {
    return rt::names{"kind", "decoration", "pattern", "extras"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignRuleSelector*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      case 1: return use(self.decoration);
      case 2: return use(self.pattern);
      default: return use(self.extras);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const SignRuleSelector*, const Self& self, Use& use) {
    use("pattern", self.pattern, use.length(0, 512));
  }
};

/// What a signature policy is about.
struct SignScopeRule {
  /// Which tags are meant. The service takes exactly one selector for now.
  std::vector<SignRuleSelector> tag_selectors{};
  /// Which repositories are meant. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<SignRuleSelector>> scope_selectors{};
  /// Note: A sample of a reply, of 2020, leaves it out.
  rt::open<RepoScopeMode> repo_scope_mode{};

  friend bool operator==(const SignScopeRule&, const SignScopeRule&) = default;
  friend constexpr auto bindery_names(const SignScopeRule*) {
    return rt::names{"tag_selectors", "scope_selectors", "repo_scope_mode"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignScopeRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tag_selectors);
      case 1: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// A signature policy to create.
struct CreateSignaturePolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Whether the policy is in force.
  bool enabled{};
  rt::open<SignatureMethod> signature_method{};
  rt::open<SignatureAlgorithm> signature_algorithm{};
  /// The id of the key to sign with.
  std::string signature_key{};
  /// When images are signed: `manual` or `event_based`.
  TriggerConfig trigger{};
  /// What to sign.
  std::vector<SignScopeRule> scope_rules{};

  friend bool operator==(const CreateSignaturePolicyRequestBody&, const CreateSignaturePolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateSignaturePolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "enabled",
      "signature_method",
      "signature_algorithm",
      "signature_key",
      "trigger",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateSignaturePolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.enabled);
      case 3: return use(self.signature_method);
      case 4: return use(self.signature_algorithm);
      case 5: return use(self.signature_key);
      case 6: return use(self.trigger);
      default: return use(self.scope_rules);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const CreateSignaturePolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// A signature policy as it should be from now on.
struct UpdateSignaturePolicyRequestBody {
  /// The name of the policy, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Whether the policy is in force.
  bool enabled{};
  rt::open<SignatureMethod> signature_method{};
  rt::open<SignatureAlgorithm> signature_algorithm{};
  /// The id of the key to sign with.
  std::string signature_key{};
  /// When images are signed: `manual` or `event_based`.
  TriggerConfig trigger{};
  /// What to sign.
  std::vector<SignScopeRule> scope_rules{};

  friend bool operator==(const UpdateSignaturePolicyRequestBody&, const UpdateSignaturePolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateSignaturePolicyRequestBody*) {
    return rt::names{
      "name",
      "description",
      "enabled",
      "signature_method",
      "signature_algorithm",
      "signature_key",
      "trigger",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateSignaturePolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.enabled);
      case 3: return use(self.signature_method);
      case 4: return use(self.signature_algorithm);
      case 5: return use(self.signature_key);
      case 6: return use(self.trigger);
      default: return use(self.scope_rules);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const UpdateSignaturePolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// A signature policy in a list.
/// Note: The SDKs list the words of signature_algorithm and signature_method for requests only.
struct SignPolicyDetail {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  std::optional<TriggerConfig> trigger{};
  /// Who created the policy.
  std::optional<std::string> creator{};
  /// Whether the policy is in force.
  std::optional<bool> enabled{};
  /// What is signed.
  std::optional<std::vector<SignScopeRule>> scope_rules{};
  /// When the policy was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  std::optional<rt::open<SignatureAlgorithm>> signature_algorithm{};
  /// The id of the key.
  std::optional<std::string> signature_key{};
  std::optional<rt::open<SignatureMethod>> signature_method{};

  friend bool operator==(const SignPolicyDetail&, const SignPolicyDetail&) = default;
  friend constexpr auto bindery_names(const SignPolicyDetail*) {
    return rt::names{
      "id",
      "name",
      "description",
      "namespace_id",
      "namespace_name",
      "trigger",
      "creator",
      "enabled",
      "scope_rules",
      "created_at",
      "updated_at",
      "signature_algorithm",
      "signature_key",
      "signature_method",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignPolicyDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.namespace_id);
      case 4: return use(self.namespace_name);
      case 5: return use(self.trigger);
      case 6: return use(self.creator);
      case 7: return use(self.enabled);
      case 8: return use(self.scope_rules);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      case 11: return use(self.signature_algorithm);
      case 12: return use(self.signature_key);
      default: return use(self.signature_method);
    }
  }
};

/// A signature policy.
/// Note: The SDKs list the words of signature_algorithm and signature_method for requests only.
struct ShowInstanceSignPolicyResponse {
  /// The id of the policy.
  std::optional<std::int64_t> id{};
  /// The name of the policy.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// The id of the namespace that the policy is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  std::optional<TriggerConfig> trigger{};
  /// Who created the policy.
  std::optional<std::string> creator{};
  /// Whether the policy is in force.
  std::optional<bool> enabled{};
  /// What is signed.
  std::optional<std::vector<SignScopeRule>> scope_rules{};
  /// When the policy was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  std::optional<rt::open<SignatureAlgorithm>> signature_algorithm{};
  /// The id of the key.
  std::optional<std::string> signature_key{};
  std::optional<rt::open<SignatureMethod>> signature_method{};

  friend bool operator==(const ShowInstanceSignPolicyResponse&, const ShowInstanceSignPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceSignPolicyResponse*) {
    return rt::names{
      "id",
      "name",
      "description",
      "namespace_id",
      "namespace_name",
      "trigger",
      "creator",
      "enabled",
      "scope_rules",
      "created_at",
      "updated_at",
      "signature_algorithm",
      "signature_key",
      "signature_method",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceSignPolicyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.namespace_id);
      case 4: return use(self.namespace_name);
      case 5: return use(self.trigger);
      case 6: return use(self.creator);
      case 7: return use(self.enabled);
      case 8: return use(self.scope_rules);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      case 11: return use(self.signature_algorithm);
      case 12: return use(self.signature_key);
      default: return use(self.signature_method);
    }
  }
};

/// One repository's part of an execution of a signature policy.
struct SignatureExecutionTask {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The id of the execution.
  std::optional<std::int64_t> execution_id{};
  /// The service's own id for it.
  std::optional<std::string> job_id{};
  /// How far the task has come.
  /// Note: No source lists the words; the sample has `Success`, which is none of TaskStatus.
  std::optional<std::string> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// The name of the namespace.
  std::optional<std::string> namespace_{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// When the task was created.
  std::optional<std::string> created_at{};
  /// When it last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const SignatureExecutionTask&, const SignatureExecutionTask&) = default;
  friend constexpr auto bindery_names(const SignatureExecutionTask*) {
    return rt::names{
      "id",
      "execution_id",
      "job_id",
      "status",
      "status_text",
      "namespace",
      "repository",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignatureExecutionTask*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.execution_id);
      case 2: return use(self.job_id);
      case 3: return use(self.status);
      case 4: return use(self.status_text);
      case 5: return use(self.namespace_);
      case 6: return use(self.repository);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What an execution of a signature policy did with one image.
struct SignatureExecutionSubTask {
  /// The id of the subtask.
  std::optional<std::int64_t> id{};
  /// The service's own id for it.
  /// Note: The SDKs always read text here, unlike in the subtasks of retention and replication.
  std::optional<std::string> job_id{};
  /// The name of the namespace.
  std::optional<std::string> namespace_{};
  /// The name of the repository.
  std::optional<std::string> repository{};
  /// The image's tags, one text.
  std::optional<std::string> tags{};
  /// The SHA-256 digest of the image.
  std::optional<std::string> digest{};
  /// How far the subtask has come.
  /// Note: No source lists the words for a reply; the list can be narrowed down by those of TaskStatus.
  std::optional<std::string> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When the subtask was created.
  std::optional<std::string> created_at{};
  /// When it last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const SignatureExecutionSubTask&, const SignatureExecutionSubTask&) = default;
  friend constexpr auto bindery_names(const SignatureExecutionSubTask*) {
    return rt::names{
      "id",
      "job_id",
      "namespace",
      "repository",
      "tags",
      "digest",
      "status",
      "status_text",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SignatureExecutionSubTask*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_id);
      case 2: return use(self.namespace_);
      case 3: return use(self.repository);
      case 4: return use(self.tags);
      case 5: return use(self.digest);
      case 6: return use(self.status);
      case 7: return use(self.status_text);
      case 8: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What the service answers when a signature policy was created.
struct CreateInstanceSignPolicyResponse {
  /// The id of the new policy.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceSignPolicyResponse&, const CreateInstanceSignPolicyResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceSignPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceSignPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// What the service answers when an execution was started.
struct ExecuteInstanceSignPolicyResponse {
  /// The id of the execution.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteInstanceSignPolicyResponse&, const ExecuteInstanceSignPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteInstanceSignPolicyResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteInstanceSignPolicyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of signature policies.
struct ListInstanceSignPoliciesResponse {
  /// The policies of this page.
  std::optional<std::vector<SignPolicyDetail>> policies{};
  /// The number of policies on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignPoliciesResponse&, const ListInstanceSignPoliciesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignPoliciesResponse*) {
    return rt::names{"policies", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignPoliciesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.policies);
      default: return use(self.total);
    }
  }
};

/// One page of executions.
struct ListInstanceSignPolicyExecutionsResponse {
  /// The executions of this page.
  std::optional<std::vector<Execution>> executions{};
  /// The number of executions on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignPolicyExecutionsResponse&,
                         const ListInstanceSignPolicyExecutionsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignPolicyExecutionsResponse*) {
    return rt::names{"executions", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignPolicyExecutionsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.executions);
      default: return use(self.total);
    }
  }
};

/// One page of tasks.
struct ListInstanceSignPolicyExecTasksResponse {
  /// The tasks of this page.
  std::optional<std::vector<SignatureExecutionTask>> tasks{};
  /// The number of tasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignPolicyExecTasksResponse&,
                         const ListInstanceSignPolicyExecTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignPolicyExecTasksResponse*) {
    return rt::names{"tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignPolicyExecTasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tasks);
      default: return use(self.total);
    }
  }
};

/// One page of subtasks.
struct ListInstanceSignatureExecutionSubtasksResponse {
  /// The subtasks of this page.
  std::optional<std::vector<SignatureExecutionSubTask>> sub_tasks{};
  /// The number of subtasks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceSignatureExecutionSubtasksResponse&,
                         const ListInstanceSignatureExecutionSubtasksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceSignatureExecutionSubtasksResponse*) {
    return rt::names{"sub_tasks", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceSignatureExecutionSubtasksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.sub_tasks);
      default: return use(self.total);
    }
  }
};

/// The field that a list of webhooks is sorted by.
///
/// - `created_at`: when the webhook was created.
/// - `updated_at`: when it was last changed.
/// - `name`: its name.
///
/// Default: `created_at`; it is documented, never sent.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class WebhookOrderColumn { created_at, updated_at, name };
constexpr auto bindery_words(WebhookOrderColumn) { return rt::names{"created_at", "updated_at", "name"}; }

/// The way to tell a webhook's target.
///
/// - `http`: a call of a web address.
/// Note: The SDKs have text without a list; the page lists the word.
/// Source: api-swr2/swr_03_0903, 2025-11-28
enum class TargetType { http };
constexpr auto bindery_words(TargetType) { return rt::names{"http"}; }

/// Where a webhook's target is.
///
/// - `internal`: in a private network. Its address has to be an IP address of that network.
/// - `internet`: in the internet.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class TargetAddressType { internal, internet };
constexpr auto bindery_words(TargetAddressType) { return rt::names{"internal", "internet"}; }

/// What a webhook reports.
///
/// - `PUSH_ARTIFACT`: an image was pushed.
/// Note: The SDKs have text without a list and name the word in the description only. A sample of a reply has
/// DELETE_ARTIFACT.
enum class WebhookEventType { PUSH_ARTIFACT };
constexpr auto bindery_words(WebhookEventType) { return rt::names{"PUSH_ARTIFACT"}; }

/// Which repositories or tags a webhook or an immutable tag rule is about.
struct RuleSelector {
  /// How to compare. Only `doublestar` is known to the service.
  std::string kind{};
  /// What a match means: `repoMatches` for repositories, `matches` for tags.
  /// Note: The SDKs name `repoMatches` only; `matches` is known from samples.
  std::string decoration{};
  /// A pattern, at most 512 characters. `*` stands for anything without a slash, `**` for anything, `?` for one
  /// character that is no slash, and `{a,b}` for either of the alternatives. Length: at most 512.
  std::string pattern{};
  /// Reserved.
  std::optional<std::string> extras{};

  friend bool operator==(const RuleSelector&, const RuleSelector&) = default;
  friend constexpr auto bindery_names(const RuleSelector*) {
    return rt::names{"kind", "decoration", "pattern", "extras"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RuleSelector*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      case 1: return use(self.decoration);
      case 2: return use(self.pattern);
      default: return use(self.extras);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const RuleSelector*, const Self& self, Use& use) {
    use("pattern", self.pattern, use.length(0, 512));
  }
};

/// What a webhook is about.
struct ScopeRule {
  /// Which tags are meant. The service takes exactly one selector for now.
  std::vector<RuleSelector> tag_selectors{};
  /// Which repositories are meant. The service takes one list for now, `repository`, with one selector.
  /// Note: The Terraform provider leaves it optional.
  std::map<std::string, std::vector<RuleSelector>> scope_selectors{};
  rt::open<RepoScopeMode> repo_scope_mode{};

  friend bool operator==(const ScopeRule&, const ScopeRule&) = default;
  friend constexpr auto bindery_names(const ScopeRule*) {
    return rt::names{"tag_selectors", "scope_selectors", "repo_scope_mode"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScopeRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.tag_selectors);
      case 1: return use(self.scope_selectors);
      default: return use(self.repo_scope_mode);
    }
  }
};

/// Who is told by a webhook.
/// Note: The Terraform provider takes the type and the kind of address for unchangeable as well.
struct Target {
  rt::open<TargetType> type{};
  /// The address to call. It cannot be changed later.
  std::string address{};
  /// Headers to send along, as `key1:value1;key2:value2`.
  /// Note: Nothing says that replies mask it, so it counts as a secret in both directions.
  std::optional<rt::secret> auth_header{};
  /// Whether to call the address without checking its certificate.
  std::optional<bool> skip_cert_verify{};
  rt::open<TargetAddressType> address_type{};

  friend bool operator==(const Target&, const Target&) = default;
  friend constexpr auto bindery_names(const Target*) {
    return rt::names{"type", "address", "auth_header", "skip_cert_verify", "address_type"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Target*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.address);
      case 2: return use(self.auth_header);
      case 3: return use(self.skip_cert_verify);
      default: return use(self.address_type);
    }
  }
};

/// A webhook to create.
struct CreateWebhookPolicyRequestBody {
  /// The name of the webhook, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::vector<Target> targets{};
  /// Which images it is about.
  std::vector<ScopeRule> scope_rules{};
  /// What is reported.
  std::vector<rt::open<WebhookEventType>> event_types{};
  /// Whether the webhook is in force.
  bool enabled{};

  friend bool operator==(const CreateWebhookPolicyRequestBody&, const CreateWebhookPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateWebhookPolicyRequestBody*) {
    return rt::names{"name", "description", "targets", "scope_rules", "event_types", "enabled"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateWebhookPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.targets);
      case 3: return use(self.scope_rules);
      case 4: return use(self.event_types);
      default: return use(self.enabled);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const CreateWebhookPolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// A webhook as it should be from now on.
struct UpdateWebhookPolicyRequestBody {
  /// The name of the webhook, 1 to 256 characters out of letters, digits, Chinese characters, `-` and `_`. Length: 1 to
  /// 256.
  std::string name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::vector<Target> targets{};
  /// Which images it is about.
  std::vector<ScopeRule> scope_rules{};
  /// What is reported.
  /// Note: It is mandatory where a webhook is created and optional here; whether leaving it out keeps the old list is
  /// not said.
  std::optional<std::vector<rt::open<WebhookEventType>>> event_types{};
  /// Whether the webhook is in force.
  bool enabled{};

  friend bool operator==(const UpdateWebhookPolicyRequestBody&, const UpdateWebhookPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateWebhookPolicyRequestBody*) {
    return rt::names{"name", "description", "targets", "scope_rules", "event_types", "enabled"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateWebhookPolicyRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.description);
      case 2: return use(self.targets);
      case 3: return use(self.scope_rules);
      case 4: return use(self.event_types);
      default: return use(self.enabled);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const UpdateWebhookPolicyRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 256));
  }
};

/// A webhook in a list.
struct WebhookPolicyDetail {
  /// The id of the webhook.
  std::optional<std::int64_t> id{};
  /// The name of the webhook.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::optional<std::vector<Target>> targets{};
  /// What is reported.
  std::optional<std::vector<rt::open<WebhookEventType>>> event_types{};
  /// Whether the webhook is in force.
  std::optional<bool> enabled{};
  /// The id of the namespace that the webhook is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  /// Who created the webhook.
  std::optional<std::string> creator{};
  /// When the webhook was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  /// Which images it is about.
  std::optional<std::vector<ScopeRule>> scope_rules{};

  friend bool operator==(const WebhookPolicyDetail&, const WebhookPolicyDetail&) = default;
  friend constexpr auto bindery_names(const WebhookPolicyDetail*) {
    return rt::names{
      "id",
      "name",
      "description",
      "targets",
      "event_types",
      "enabled",
      "namespace_id",
      "namespace_name",
      "creator",
      "created_at",
      "updated_at",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const WebhookPolicyDetail*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.targets);
      case 4: return use(self.event_types);
      case 5: return use(self.enabled);
      case 6: return use(self.namespace_id);
      case 7: return use(self.namespace_name);
      case 8: return use(self.creator);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      default: return use(self.scope_rules);
    }
  }
};

/// A webhook.
struct ShowInstanceWebhookResponse {
  /// The id of the webhook.
  std::optional<std::int64_t> id{};
  /// The name of the webhook.
  std::optional<std::string> name{};
  /// A text for people.
  std::optional<std::string> description{};
  /// Who is told.
  std::optional<std::vector<Target>> targets{};
  /// What is reported.
  std::optional<std::vector<rt::open<WebhookEventType>>> event_types{};
  /// Whether the webhook is in force.
  std::optional<bool> enabled{};
  /// The id of the namespace that the webhook is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  /// Who created the webhook.
  std::optional<std::string> creator{};
  /// When the webhook was created.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};
  /// Which images it is about.
  std::optional<std::vector<ScopeRule>> scope_rules{};

  friend bool operator==(const ShowInstanceWebhookResponse&, const ShowInstanceWebhookResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceWebhookResponse*) {
    return rt::names{
      "id",
      "name",
      "description",
      "targets",
      "event_types",
      "enabled",
      "namespace_id",
      "namespace_name",
      "creator",
      "created_at",
      "updated_at",
      "scope_rules",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceWebhookResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.targets);
      case 4: return use(self.event_types);
      case 5: return use(self.enabled);
      case 6: return use(self.namespace_id);
      case 7: return use(self.namespace_name);
      case 8: return use(self.creator);
      case 9: return use(self.created_at);
      case 10: return use(self.updated_at);
      default: return use(self.scope_rules);
    }
  }
};

/// One call that a webhook made or has to make.
struct Job {
  /// The id of the job.
  std::optional<std::int64_t> id{};
  /// The id of the webhook.
  std::optional<std::int64_t> policy_id{};
  /// What is reported.
  /// Note: The sample has words that no webhook can ask for, PULL_ARTIFACT and SCANNING_COMPLETED.
  std::optional<std::string> event_type{};
  /// The way to tell the target.
  std::optional<std::string> notify_type{};
  /// How far the job has come.
  /// Note: No source lists the words for a reply. The list can be narrowed down by those of TaskStatus, yet the sample
  /// has `running` and `error`.
  std::optional<std::string> status{};
  /// The reason for the status, for people.
  /// Note: The SDKs have it as mandatory; the sample of API Explorer's definitions leaves it out.
  std::optional<std::string> status_text{};
  /// More about the job, such as what was sent.
  /// Note: What the text holds is not said.
  std::optional<std::string> job_detail{};
  /// When the job was created.
  std::optional<std::string> created_at{};
  /// When it last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const Job&, const Job&) = default;
  friend constexpr auto bindery_names(const Job*) {
    return rt::names{
      "id",
      "policy_id",
      "event_type",
      "notify_type",
      "status",
      "status_text",
      "job_detail",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Job*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.policy_id);
      case 2: return use(self.event_type);
      case 3: return use(self.notify_type);
      case 4: return use(self.status);
      case 5: return use(self.status_text);
      case 6: return use(self.job_detail);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What the service answers when a webhook was created.
struct CreateInstanceWebhookResponse {
  /// The id of the new webhook.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateInstanceWebhookResponse&, const CreateInstanceWebhookResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceWebhookResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceWebhookResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of webhooks.
struct ListInstanceWebhooksResponse {
  /// The webhooks of this page.
  std::optional<std::vector<WebhookPolicyDetail>> policies{};
  /// The number of webhooks on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceWebhooksResponse&, const ListInstanceWebhooksResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceWebhooksResponse*) { return rt::names{"policies", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceWebhooksResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.policies);
      default: return use(self.total);
    }
  }
};

/// One page of jobs.
struct ListInstanceWebhookJobsResponse {
  /// The jobs of this page.
  std::optional<std::vector<Job>> jobs{};
  /// The number of jobs on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceWebhookJobsResponse&, const ListInstanceWebhookJobsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceWebhookJobsResponse*) { return rt::names{"jobs", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceWebhookJobsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.jobs);
      default: return use(self.total);
    }
  }
};

/// An immutable tag rule to create.
struct CreateImmutableRuleBody {
  /// The priority, 0 unless it is given.
  std::optional<std::int32_t> priority{};
  /// Whether the rule is out of force, false unless it is given.
  /// Note: The documentation says the reverse, that it tells whether the rule is in force. The field's name and its
  /// default speak for the meaning given here.
  std::optional<bool> disabled{};
  /// Reserved; `immutable`.
  std::optional<std::string> action{};
  /// Reserved; `immutable_template`.
  std::optional<std::string> template_{};
  /// Which tags the rule is about. The service takes exactly one selector for now.
  std::vector<RuleSelector> tag_selectors{};
  /// Which repositories the rule is about. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<RuleSelector>> scope_selectors{};

  friend bool operator==(const CreateImmutableRuleBody&, const CreateImmutableRuleBody&) = default;
  friend constexpr auto bindery_names(const CreateImmutableRuleBody*) {
    return rt::names{"priority", "disabled", "action", "template", "tag_selectors", "scope_selectors"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateImmutableRuleBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.priority);
      case 1: return use(self.disabled);
      case 2: return use(self.action);
      case 3: return use(self.template_);
      case 4: return use(self.tag_selectors);
      default: return use(self.scope_selectors);
    }
  }
};

/// An immutable tag rule as it should be from now on.
struct UpdateImmutableRuleBody {
  /// The priority, 0 unless it is given.
  std::optional<std::int32_t> priority{};
  /// Whether the rule is out of force, false unless it is given.
  /// Note: The documentation says the reverse, that it tells whether the rule is in force. The field's name and its
  /// default speak for the meaning given here.
  std::optional<bool> disabled{};
  /// Reserved; `immutable`.
  std::optional<std::string> action{};
  /// Reserved; `immutable_template`.
  std::optional<std::string> template_{};
  /// Which tags the rule is about. The service takes exactly one selector for now.
  std::vector<RuleSelector> tag_selectors{};
  /// Which repositories the rule is about. The service takes one list for now, `repository`, with one selector.
  std::map<std::string, std::vector<RuleSelector>> scope_selectors{};

  friend bool operator==(const UpdateImmutableRuleBody&, const UpdateImmutableRuleBody&) = default;
  friend constexpr auto bindery_names(const UpdateImmutableRuleBody*) {
    return rt::names{"priority", "disabled", "action", "template", "tag_selectors", "scope_selectors"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateImmutableRuleBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.priority);
      case 1: return use(self.disabled);
      case 2: return use(self.action);
      case 3: return use(self.template_);
      case 4: return use(self.tag_selectors);
      default: return use(self.scope_selectors);
    }
  }
};

/// An immutable tag rule. Tags that it is about can be neither overwritten nor deleted.
/// Note: What the rule keeps tags from is that of Harbor's rules of the same name.
struct ImmutableRule {
  /// The id of the rule.
  std::optional<std::int64_t> id{};
  /// The id of the namespace that the rule is for.
  std::optional<std::int64_t> namespace_id{};
  /// The name of that namespace.
  std::optional<std::string> namespace_name{};
  /// The priority. Reserved.
  /// Note: The sample of API Explorer's definitions has text here, "0"; their schema says number.
  std::optional<std::int32_t> priority{};
  /// Whether the rule is out of force.
  /// Note: The documentation says the reverse, that it tells whether the rule is in force. The field's name and its
  /// default speak for the meaning given here.
  std::optional<bool> disabled{};
  /// Reserved; `immutable`.
  std::optional<std::string> action{};
  /// Reserved; `immutable_template`.
  std::optional<std::string> template_{};
  /// Which tags the rule is about.
  std::optional<std::vector<RuleSelector>> tag_selectors{};
  /// Which repositories the rule is about, in the list `repository`.
  std::optional<std::map<std::string, std::vector<RuleSelector>>> scope_selectors{};

  friend bool operator==(const ImmutableRule&, const ImmutableRule&) = default;
  friend constexpr auto bindery_names(const ImmutableRule*) {
    return rt::names{
      "id",
      "namespace_id",
      "namespace_name",
      "priority",
      "disabled",
      "action",
      "template",
      "tag_selectors",
      "scope_selectors",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ImmutableRule*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.namespace_id);
      case 2: return use(self.namespace_name);
      case 3: return use(self.priority);
      case 4: return use(self.disabled);
      case 5: return use(self.action);
      case 6: return use(self.template_);
      case 7: return use(self.tag_selectors);
      default: return use(self.scope_selectors);
    }
  }
};

/// What the service answers when a rule was created.
struct CreateImmutableRuleResponse {
  /// The id of the new rule.
  std::optional<std::int64_t> id{};

  friend bool operator==(const CreateImmutableRuleResponse&, const CreateImmutableRuleResponse&) = default;
  friend constexpr auto bindery_names(const CreateImmutableRuleResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateImmutableRuleResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of immutable tag rules.
struct ListImmutableRulesResponse {
  /// The rules of this page.
  std::optional<std::vector<ImmutableRule>> immutable_rules{};
  /// The number of rules on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListImmutableRulesResponse&, const ListImmutableRulesResponse&) = default;
  friend constexpr auto bindery_names(const ListImmutableRulesResponse*) {
    return rt::names{"immutable_rules", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListImmutableRulesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.immutable_rules);
      default: return use(self.total);
    }
  }
};

/// When to collect garbage.
///
/// - `Manual`: at once, one time.
enum class ExecuteScheduleObjType { Manual };
constexpr auto bindery_words(ExecuteScheduleObjType) { return rt::names{"Manual"}; }

/// When garbage is collected.
///
/// - `None`: only by a call. Setting it ends a schedule.
/// - `Custom`: as `cron` says.
enum class GcScheduleType { None, Custom };
constexpr auto bindery_words(GcScheduleType) { return rt::names{"None", "Custom"}; }

/// How far a garbage collection has come.
///
/// - `Success`: it has done its work.
/// - `Stopped`: it was ended before it was done.
/// - `Running`: it runs.
/// - `Pending`: it waits for its turn.
/// - `Error`: it ended with an error.
enum class GcTaskStatus { Success, Stopped, Running, Pending, Error };
constexpr auto bindery_words(GcTaskStatus) { return rt::names{"Success", "Stopped", "Running", "Pending", "Error"}; }

/// What started a garbage collection.
///
/// - `MANUAL`: a call.
/// - `SCHEDULE`: the schedule.
enum class GcTaskJobKind { MANUAL, SCHEDULE };
constexpr auto bindery_words(GcTaskJobKind) { return rt::names{"MANUAL", "SCHEDULE"}; }

/// When to collect garbage.
struct ExecuteScheduleObj {
  rt::open<ExecuteScheduleObjType> type{};

  friend bool operator==(const ExecuteScheduleObj&, const ExecuteScheduleObj&) = default;
  friend constexpr auto bindery_names(const ExecuteScheduleObj*) { return rt::names{"type"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteScheduleObj*, Self& self, std::size_t, Use&& use) {
    return use(self.type);
  }
};

/// How garbage is collected.
struct GcParameters {
  /// Whether to remove images that have no tag. Better send it than rely on its default.
  /// Note: The documentation's text says that the default is false; API Explorer's definitions hold true as the
  /// default.
  std::optional<bool> delete_untagged{};
  /// How many workers share the work, 1 to 5. Range: 1 to 5.
  /// Note: It is mandatory, and API Explorer's definitions hold 1 as the default all the same.
  std::int32_t workers{};
  /// Whether only to find out what would be removed, false unless it is given.
  std::optional<bool> dry_run{};

  friend bool operator==(const GcParameters&, const GcParameters&) = default;
  friend constexpr auto bindery_names(const GcParameters*) {
    return rt::names{"delete_untagged", "workers", "dry_run"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GcParameters*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.delete_untagged);
      case 1: return use(self.workers);
      default: return use(self.dry_run);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const GcParameters*, const Self& self, Use& use) {
    use("workers", self.workers, use.at_least(1), use.at_most(5));
  }
};

/// A garbage collection to start.
struct ExecuteScheduleRequestBody {
  ExecuteScheduleObj schedule{};
  GcParameters parameters{};

  friend bool operator==(const ExecuteScheduleRequestBody&, const ExecuteScheduleRequestBody&) = default;
  friend constexpr auto bindery_names(const ExecuteScheduleRequestBody*) { return rt::names{"schedule", "parameters"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteScheduleRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.schedule);
      default: return use(self.parameters);
    }
  }
};

/// A schedule of garbage collection, to be set.
struct ScheduleObj {
  rt::open<GcScheduleType> type{};
  /// The times of the schedule. Has to be there for `Custom`.
  std::optional<std::string> cron{};

  friend bool operator==(const ScheduleObj&, const ScheduleObj&) = default;
  friend constexpr auto bindery_names(const ScheduleObj*) { return rt::names{"type", "cron"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScheduleObj*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      default: return use(self.cron);
    }
  }
};

/// A schedule of garbage collection, as the service shows it.
struct ScheduleDetails {
  std::optional<rt::open<GcScheduleType>> type{};
  /// The times of the schedule, for `Custom`.
  std::optional<std::string> cron{};
  /// When garbage is collected next.
  std::optional<std::string> next_scheduled_time{};

  friend bool operator==(const ScheduleDetails&, const ScheduleDetails&) = default;
  friend constexpr auto bindery_names(const ScheduleDetails*) {
    return rt::names{"type", "cron", "next_scheduled_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScheduleDetails*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.cron);
      default: return use(self.next_scheduled_time);
    }
  }
};

/// The schedule of garbage collection as it should be from now on.
struct UpdateScheduleRequestBody {
  ScheduleObj schedule{};
  std::optional<GcParameters> parameters{};

  friend bool operator==(const UpdateScheduleRequestBody&, const UpdateScheduleRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateScheduleRequestBody*) { return rt::names{"schedule", "parameters"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateScheduleRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.schedule);
      default: return use(self.parameters);
    }
  }
};

/// The schedule of garbage collection.
struct ShowGcScheduleResponse {
  std::optional<ScheduleDetails> schedule{};
  std::optional<GcParameters> parameters{};

  friend bool operator==(const ShowGcScheduleResponse&, const ShowGcScheduleResponse&) = default;
  friend constexpr auto bindery_names(const ShowGcScheduleResponse*) { return rt::names{"schedule", "parameters"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowGcScheduleResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.schedule);
      default: return use(self.parameters);
    }
  }
};

/// How garbage was collected, and what it gave.
struct JobParameters {
  /// Whether images that have no tag are removed.
  std::optional<bool> delete_untagged{};
  /// How many workers share the work, 1 to 5. Range: 1 to 5.
  std::optional<std::int32_t> workers{};
  /// Whether it only finds out what would be removed.
  std::optional<bool> dry_run{};
  /// How many image layers were removed.
  std::optional<std::int64_t> purged_blobs{};
  /// How many manifests were removed.
  std::optional<std::int64_t> purged_manifests{};
  /// How many bytes were freed.
  /// Note: The SDKs read 32 bits, which 2 GiB of freed space exceed.
  std::optional<std::int64_t> freed_space{};

  friend bool operator==(const JobParameters&, const JobParameters&) = default;
  friend constexpr auto bindery_names(const JobParameters*) {
    return rt::names{"delete_untagged", "workers", "dry_run", "purged_blobs", "purged_manifests", "freed_space"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const JobParameters*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.delete_untagged);
      case 1: return use(self.workers);
      case 2: return use(self.dry_run);
      case 3: return use(self.purged_blobs);
      case 4: return use(self.purged_manifests);
      default: return use(self.freed_space);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const JobParameters*, const Self& self, Use& use) {
    use("workers", self.workers, use.at_least(1), use.at_most(5));
  }
};

/// A garbage collection in a list.
struct GcTask {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The name of the task.
  std::optional<std::string> job_name{};
  std::optional<rt::open<GcTaskJobKind>> job_kind{};
  std::optional<JobParameters> job_parameters{};
  std::optional<rt::open<GcTaskStatus>> job_status{};
  /// When the task was created.
  std::optional<std::string> creation_time{};
  /// When it last changed.
  std::optional<std::string> update_time{};

  friend bool operator==(const GcTask&, const GcTask&) = default;
  friend constexpr auto bindery_names(const GcTask*) {
    return rt::names{"id", "job_name", "job_kind", "job_parameters", "job_status", "creation_time", "update_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GcTask*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_name);
      case 2: return use(self.job_kind);
      case 3: return use(self.job_parameters);
      case 4: return use(self.job_status);
      case 5: return use(self.creation_time);
      default: return use(self.update_time);
    }
  }
};

/// A garbage collection.
struct ShowGcTaskResponse {
  /// The id of the task.
  std::optional<std::int64_t> id{};
  /// The name of the task.
  std::optional<std::string> job_name{};
  std::optional<rt::open<GcTaskJobKind>> job_kind{};
  std::optional<JobParameters> job_parameters{};
  std::optional<rt::open<GcTaskStatus>> job_status{};
  /// When the task was created.
  std::optional<std::string> creation_time{};
  /// When it last changed.
  std::optional<std::string> update_time{};

  friend bool operator==(const ShowGcTaskResponse&, const ShowGcTaskResponse&) = default;
  friend constexpr auto bindery_names(const ShowGcTaskResponse*) {
    return rt::names{"id", "job_name", "job_kind", "job_parameters", "job_status", "creation_time", "update_time"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowGcTaskResponse*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.job_name);
      case 2: return use(self.job_kind);
      case 3: return use(self.job_parameters);
      case 4: return use(self.job_status);
      case 5: return use(self.creation_time);
      default: return use(self.update_time);
    }
  }
};

/// What the service answers when a garbage collection was started.
struct ExecuteGcScheduleResponse {
  /// The id of the task.
  std::optional<std::int64_t> id{};

  friend bool operator==(const ExecuteGcScheduleResponse&, const ExecuteGcScheduleResponse&) = default;
  friend constexpr auto bindery_names(const ExecuteGcScheduleResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ExecuteGcScheduleResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of garbage collections.
struct ListGcTasksResponse {
  std::optional<PageInfo> page_info{};
  /// The tasks of this page.
  std::optional<std::vector<GcTask>> tasks{};

  friend bool operator==(const ListGcTasksResponse&, const ListGcTasksResponse&) = default;
  friend constexpr auto bindery_names(const ListGcTasksResponse*) { return rt::names{"page_info", "tasks"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListGcTasksResponse*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.page_info);
      default: return use(self.tasks);
    }
  }
};

/// Where a domain name comes from.
///
/// - `default`: the instance has it from the start. It cannot be removed.
/// - `custom`: it was added.
/// Note: The SDKs have text without a list and name the words in the description only.
enum class DomainNameInfoType { default_, custom };
constexpr auto bindery_words(DomainNameInfoType) { return rt::names{"default", "custom"}; }

/// A domain name to add.
struct AddDomainNameRequestBody {
  /// The domain name, at most 100 characters, such as `example.com` or `*.example.com`. It has two or more parts, each
  /// of at most 63 letters, digits and `-` and neither beginning nor ending with `-`; `*` can be the first part.
  /// Length: at most 100.
  std::string domain_name{};
  /// The id of its certificate in the service for SSL certificates (SCM).
  std::string certificate_id{};

  friend bool operator==(const AddDomainNameRequestBody&, const AddDomainNameRequestBody&) = default;
  friend constexpr auto bindery_names(const AddDomainNameRequestBody*) {
    return rt::names{"domain_name", "certificate_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AddDomainNameRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.domain_name);
      default: return use(self.certificate_id);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const AddDomainNameRequestBody*, const Self& self, Use& use) {
    use("domain_name", self.domain_name, use.length(0, 100));
  }
};

/// The settings of a domain name as they should be from now on.
struct UpdateDomainNameRequestBody {
  /// The id of the new certificate in the service for SSL certificates (SCM).
  std::string certificate_id{};

  friend bool operator==(const UpdateDomainNameRequestBody&, const UpdateDomainNameRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateDomainNameRequestBody*) { return rt::names{"certificate_id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateDomainNameRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.certificate_id);
  }
};

/// A domain name of an instance.
struct DomainNameInfo {
  /// The id of the domain name.
  std::optional<std::string> uid{};
  /// The id of the account that the instance belongs to.
  std::optional<std::string> domain_id{};
  /// The id of the project that the instance belongs to.
  std::optional<std::string> project_id{};
  /// The id of the instance.
  std::optional<std::string> instance_id{};
  std::optional<rt::open<DomainNameInfoType>> type{};
  /// The domain name.
  std::optional<std::string> domain_name{};
  /// The id of its certificate in the service for SSL certificates (SCM).
  std::optional<std::string> certificate_id{};
  /// When the domain name was added.
  /// Note: Samples have an offset here, +08:00, unlike other times of the service.
  std::optional<std::string> created_at{};
  /// When it was last changed.
  std::optional<std::string> updated_at{};

  friend bool operator==(const DomainNameInfo&, const DomainNameInfo&) = default;
  friend constexpr auto bindery_names(const DomainNameInfo*) {
    return rt::names{
      "uid",
      "domain_id",
      "project_id",
      "instance_id",
      "type",
      "domain_name",
      "certificate_id",
      "created_at",
      "updated_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DomainNameInfo*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.uid);
      case 1: return use(self.domain_id);
      case 2: return use(self.project_id);
      case 3: return use(self.instance_id);
      case 4: return use(self.type);
      case 5: return use(self.domain_name);
      case 6: return use(self.certificate_id);
      case 7: return use(self.created_at);
      default: return use(self.updated_at);
    }
  }
};

/// What the service answers when a domain name was added.
struct AddDomainNameResponse {
  std::optional<DomainNameInfo> domain_name_info{};

  friend bool operator==(const AddDomainNameResponse&, const AddDomainNameResponse&) = default;
  friend constexpr auto bindery_names(const AddDomainNameResponse*) { return rt::names{"domain_name_info"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AddDomainNameResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.domain_name_info);
  }
};

/// What the service answers when a domain name was changed.
struct UpdateDomainNameResponse {
  std::optional<DomainNameInfo> domain_name_info{};

  friend bool operator==(const UpdateDomainNameResponse&, const UpdateDomainNameResponse&) = default;
  friend constexpr auto bindery_names(const UpdateDomainNameResponse*) { return rt::names{"domain_name_info"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateDomainNameResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.domain_name_info);
  }
};

/// The domain names of an instance.
struct ListDomainNamesResponse {
  /// All that fit the filter; there are no pages.
  std::optional<std::vector<DomainNameInfo>> domain_name_infos{};

  friend bool operator==(const ListDomainNamesResponse&, const ListDomainNamesResponse&) = default;
  friend constexpr auto bindery_names(const ListDomainNamesResponse*) { return rt::names{"domain_name_infos"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListDomainNamesResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.domain_name_infos);
  }
};

/// A long-term credential to create.
struct CreateLongTermCredentialRequestBody {
  /// The name of the credential, 1 to 64 characters out of lower-case letters, digits, `.`, `_` and `-`. It begins and
  /// ends with a letter or digit, and no two of the other characters stand side by side. Length: 1 to 64.
  std::string name{};

  friend bool operator==(const CreateLongTermCredentialRequestBody&,
                         const CreateLongTermCredentialRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateLongTermCredentialRequestBody*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateLongTermCredentialRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
  template <class Self, class Use>
  friend void bindery_rules(const CreateLongTermCredentialRequestBody*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 64));
  }
};

/// A new long-term credential. No other reply shows its password.
/// Note: That no other reply shows the password follows from the models.
struct CreateInstanceLtCredentialResponse {
  /// The password.
  std::optional<rt::secret> auth_token{};
  /// When the credential was created.
  std::optional<std::string> created_at{};
  /// When it expires.
  std::optional<std::string> expire_date{};
  /// The id of the credential.
  std::optional<std::string> token_id{};
  /// The user name.
  std::optional<std::string> user_id{};

  friend bool operator==(const CreateInstanceLtCredentialResponse&,
                         const CreateInstanceLtCredentialResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceLtCredentialResponse*) {
    return rt::names{"auth_token", "created_at", "expire_date", "token_id", "user_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceLtCredentialResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.auth_token);
      case 1: return use(self.created_at);
      case 2: return use(self.expire_date);
      case 3: return use(self.token_id);
      default: return use(self.user_id);
    }
  }
};

/// A new temporary credential.
struct CreateInstanceTempCredentialResponse {
  /// The password.
  std::optional<rt::secret> auth_token{};
  /// When the credential was created.
  std::optional<std::string> created_at{};
  /// When it expires.
  std::optional<std::string> expire_date{};
  /// The id of the credential.
  std::optional<std::string> token_id{};
  /// The user name.
  /// Note: The SDKs call it the id of the user here and the user name for a long-term credential.
  std::optional<std::string> user_id{};

  friend bool operator==(const CreateInstanceTempCredentialResponse&,
                         const CreateInstanceTempCredentialResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceTempCredentialResponse*) {
    return rt::names{"auth_token", "created_at", "expire_date", "token_id", "user_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceTempCredentialResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.auth_token);
      case 1: return use(self.created_at);
      case 2: return use(self.expire_date);
      case 3: return use(self.token_id);
      default: return use(self.user_id);
    }
  }
};

/// The settings of a long-term credential as they should be from now on.
struct UpdateLongTermCredentialRequestBody {
  /// Whether the credential can be used.
  bool enable{};

  friend bool operator==(const UpdateLongTermCredentialRequestBody&,
                         const UpdateLongTermCredentialRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateLongTermCredentialRequestBody*) { return rt::names{"enable"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateLongTermCredentialRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.enable);
  }
};

/// A long-term credential, without its password.
struct AuthToken {
  /// When the credential was created.
  std::optional<std::string> created_at{};
  /// Whether the credential can be used.
  std::optional<bool> enable{};
  /// When it expires.
  std::optional<std::string> expire_date{};
  /// The id of the instance.
  std::optional<std::string> instance_id{};
  /// The name of the credential.
  std::optional<std::string> name{};
  /// The id of the credential.
  std::optional<std::string> token_id{};
  /// The user name.
  std::optional<std::string> user_id{};
  /// Information about the user's credential.
  /// Note: What it holds is not said, so it counts as a secret.
  std::optional<rt::secret> user_profile{};

  friend bool operator==(const AuthToken&, const AuthToken&) = default;
  friend constexpr auto bindery_names(const AuthToken*) {
    return rt::names{"created_at", "enable", "expire_date", "instance_id", "name", "token_id", "user_id", "user_profile"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AuthToken*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.created_at);
      case 1: return use(self.enable);
      case 2: return use(self.expire_date);
      case 3: return use(self.instance_id);
      case 4: return use(self.name);
      case 5: return use(self.token_id);
      case 6: return use(self.user_id);
      default: return use(self.user_profile);
    }
  }
};

/// One page of long-term credentials.
struct ListInstanceLtCredentialsResponse {
  /// The number of credentials on all pages.
  std::optional<std::int64_t> total{};
  /// The credentials of this page.
  std::optional<std::vector<AuthToken>> auth_tokens{};

  friend bool operator==(const ListInstanceLtCredentialsResponse&, const ListInstanceLtCredentialsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceLtCredentialsResponse*) {
    return rt::names{"total", "auth_tokens"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceLtCredentialsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.total);
      default: return use(self.auth_tokens);
    }
  }
};

/// Whether an instance can be reached from the internet.
///
/// - `Enabling`: access is being opened.
/// - `Enable`: access is open.
/// - `EnableFailed`: access could not be opened.
/// - `Disable`: access is closed.
/// - `Disabling`: access is being closed.
/// - `DisableFailed`: access could not be closed.
enum class EndpointPolicyStatus { Enabling, Enable, EnableFailed, Disable, Disabling, DisableFailed };
constexpr auto bindery_words(EndpointPolicyStatus) {
  return rt::names{"Enabling", "Enable", "EnableFailed", "Disable", "Disabling", "DisableFailed"};
}

/// Whether an instance can be reached from a private network.
///
/// - `Creating`: the endpoint is being created.
/// - `Running`: it can be used.
/// - `CreateError`: it could not be created.
/// - `Deleting`: it is being removed.
/// - `DeleteError`: it could not be removed.
/// Note: The sample of API Explorer's definitions has `active`, which their own list lacks.
enum class InternalEndpointStatus { Creating, Running, CreateError, Deleting, DeleteError };
constexpr auto bindery_words(InternalEndpointStatus) {
  return rt::names{"Creating", "Running", "CreateError", "Deleting", "DeleteError"};
}

/// Whether the instance should be reachable from the internet.
struct CreateEndpointPolicyRequestBody {
  /// True opens access, which needs the status `Disable` or `EnableFailed`; false closes it, which needs `Enable` or
  /// `DisableFailed`.
  bool enable{};

  friend bool operator==(const CreateEndpointPolicyRequestBody&, const CreateEndpointPolicyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateEndpointPolicyRequestBody*) { return rt::names{"enable"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateEndpointPolicyRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.enable);
  }
};

/// An address that is let in from the internet.
struct IpInfo {
  /// An IP address or a range of them.
  std::string ip{};
  /// A text for people.
  std::optional<std::string> description{};

  friend bool operator==(const IpInfo&, const IpInfo&) = default;
  friend constexpr auto bindery_names(const IpInfo*) { return rt::names{"ip", "description"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const IpInfo*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.ip);
      default: return use(self.description);
    }
  }
};

/// The addresses that are let in from the internet from now on.
struct UpdateWhiteListRequestBody {
  /// All of them; what is not listed is not let in.
  std::vector<IpInfo> ip_list{};

  friend bool operator==(const UpdateWhiteListRequestBody&, const UpdateWhiteListRequestBody&) = default;
  friend constexpr auto bindery_names(const UpdateWhiteListRequestBody*) { return rt::names{"ip_list"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UpdateWhiteListRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.ip_list);
  }
};

/// How an instance can be reached from the internet.
struct ShowInstanceEndpointPolicyResponse {
  std::optional<rt::open<EndpointPolicyStatus>> status{};
  /// The addresses that are let in.
  std::optional<std::vector<IpInfo>> ip_list{};

  friend bool operator==(const ShowInstanceEndpointPolicyResponse&,
                         const ShowInstanceEndpointPolicyResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceEndpointPolicyResponse*) {
    return rt::names{"status", "ip_list"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceEndpointPolicyResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.status);
      default: return use(self.ip_list);
    }
  }
};

/// Access from a private network, to be created.
struct CreateIntranetAccessRequestBody {
  /// The id of the project that the network belongs to.
  std::string project_id{};
  /// The id of the network (VPC).
  std::string vpc_id{};
  /// The id of the subnet.
  std::string subnet_id{};
  /// A text for people.
  std::optional<std::string> description{};

  friend bool operator==(const CreateIntranetAccessRequestBody&, const CreateIntranetAccessRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateIntranetAccessRequestBody*) {
    return rt::names{"project_id", "vpc_id", "subnet_id", "description"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateIntranetAccessRequestBody*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.project_id);
      case 1: return use(self.vpc_id);
      case 2: return use(self.subnet_id);
      default: return use(self.description);
    }
  }
};

/// Access from a private network, in a list.
struct InternalEndpoint {
  /// The id of the access.
  std::optional<std::string> id{};
  /// The id of the VPC endpoint.
  std::optional<std::string> vpcep_endpoint_id{};
  /// The id of the project that the network belongs to.
  std::optional<std::string> project_id{};
  /// The name of that project.
  std::optional<std::string> project_name{};
  /// The id of the network (VPC).
  std::optional<std::string> vpc_id{};
  /// The name of the network.
  std::optional<std::string> vpc_name{};
  /// The range of addresses of the network.
  std::optional<std::string> vpc_cidr{};
  /// The id of the subnet.
  std::optional<std::string> subnet_id{};
  /// The name of the subnet.
  std::optional<std::string> subnet_name{};
  /// The range of addresses of the subnet.
  std::optional<std::string> subnet_cidr{};
  /// The IP address of the endpoint.
  std::optional<std::string> endpoint_ip{};
  /// A text for people.
  std::optional<std::string> description{};
  std::optional<rt::open<InternalEndpointStatus>> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When the access was created.
  std::optional<std::string> created_at{};

  friend bool operator==(const InternalEndpoint&, const InternalEndpoint&) = default;
  friend constexpr auto bindery_names(const InternalEndpoint*) {
    return rt::names{
      "id",
      "vpcep_endpoint_id",
      "project_id",
      "project_name",
      "vpc_id",
      "vpc_name",
      "vpc_cidr",
      "subnet_id",
      "subnet_name",
      "subnet_cidr",
      "endpoint_ip",
      "description",
      "status",
      "status_text",
      "created_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const InternalEndpoint*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.vpcep_endpoint_id);
      case 2: return use(self.project_id);
      case 3: return use(self.project_name);
      case 4: return use(self.vpc_id);
      case 5: return use(self.vpc_name);
      case 6: return use(self.vpc_cidr);
      case 7: return use(self.subnet_id);
      case 8: return use(self.subnet_name);
      case 9: return use(self.subnet_cidr);
      case 10: return use(self.endpoint_ip);
      case 11: return use(self.description);
      case 12: return use(self.status);
      case 13: return use(self.status_text);
      default: return use(self.created_at);
    }
  }
};

/// Access from a private network.
struct ShowInstanceInternalEndpointResponse {
  /// The id of the access.
  std::optional<std::string> id{};
  /// The id of the VPC endpoint.
  std::optional<std::string> vpcep_endpoint_id{};
  /// The id of the project that the network belongs to.
  std::optional<std::string> project_id{};
  /// The name of that project.
  std::optional<std::string> project_name{};
  /// The id of the network (VPC).
  std::optional<std::string> vpc_id{};
  /// The name of the network.
  std::optional<std::string> vpc_name{};
  /// The range of addresses of the network.
  std::optional<std::string> vpc_cidr{};
  /// The id of the subnet.
  std::optional<std::string> subnet_id{};
  /// The name of the subnet.
  std::optional<std::string> subnet_name{};
  /// The range of addresses of the subnet.
  std::optional<std::string> subnet_cidr{};
  /// The IP address of the endpoint.
  std::optional<std::string> endpoint_ip{};
  /// A text for people.
  std::optional<std::string> description{};
  std::optional<rt::open<InternalEndpointStatus>> status{};
  /// More about the status, for people.
  std::optional<std::string> status_text{};
  /// When the access was created.
  std::optional<std::string> created_at{};

  friend bool operator==(const ShowInstanceInternalEndpointResponse&,
                         const ShowInstanceInternalEndpointResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceInternalEndpointResponse*) {
    return rt::names{
      "id",
      "vpcep_endpoint_id",
      "project_id",
      "project_name",
      "vpc_id",
      "vpc_name",
      "vpc_cidr",
      "subnet_id",
      "subnet_name",
      "subnet_cidr",
      "endpoint_ip",
      "description",
      "status",
      "status_text",
      "created_at",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceInternalEndpointResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.vpcep_endpoint_id);
      case 2: return use(self.project_id);
      case 3: return use(self.project_name);
      case 4: return use(self.vpc_id);
      case 5: return use(self.vpc_name);
      case 6: return use(self.vpc_cidr);
      case 7: return use(self.subnet_id);
      case 8: return use(self.subnet_name);
      case 9: return use(self.subnet_cidr);
      case 10: return use(self.endpoint_ip);
      case 11: return use(self.description);
      case 12: return use(self.status);
      case 13: return use(self.status_text);
      default: return use(self.created_at);
    }
  }
};

/// What the service answers when access from a private network was created.
struct CreateInstanceInternalEndpointResponse {
  /// The id of the new access.
  std::optional<std::string> id{};

  friend bool operator==(const CreateInstanceInternalEndpointResponse&,
                         const CreateInstanceInternalEndpointResponse&) = default;
  friend constexpr auto bindery_names(const CreateInstanceInternalEndpointResponse*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateInstanceInternalEndpointResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// One page of accesses from private networks.
struct ListInstanceInternalEndpointsResponse {
  /// The accesses of this page.
  std::optional<std::vector<InternalEndpoint>> internal_endpoints{};
  /// The number of accesses on all pages.
  std::optional<std::int64_t> total{};

  friend bool operator==(const ListInstanceInternalEndpointsResponse&,
                         const ListInstanceInternalEndpointsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceInternalEndpointsResponse*) {
    return rt::names{"internal_endpoints", "total"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceInternalEndpointsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.internal_endpoints);
      default: return use(self.total);
    }
  }
};

/// The kind of resource that has tags.
///
/// - `instances`: an instance of SWR Enterprise.
/// Source: api-swr2/swr_03_0503, 2025-11-28
enum class ResourceType { instances };
constexpr auto bindery_words(ResourceType) { return rt::names{"instances"}; }

/// The kind of resource inside another one.
///
/// - `namespaces`: a namespace of an instance.
enum class SubResourceType { namespaces };
constexpr auto bindery_words(SubResourceType) { return rt::names{"namespaces"}; }

/// A tag of a resource.
struct ResourceTag {
  /// The key, at most 128 Unicode characters. Length: at most 128.
  std::string key{};
  /// The value, at most 255 Unicode characters. Length: at most 255.
  std::string value{};

  friend bool operator==(const ResourceTag&, const ResourceTag&) = default;
  friend constexpr auto bindery_names(const ResourceTag*) { return rt::names{"key", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ResourceTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.value);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const ResourceTag*, const Self& self, Use& use) {
    use("key", self.key, use.length(0, 128));
    use("value", self.value, use.length(0, 255));
  }
};

/// A key of tags and all values that it has somewhere.
struct ProjectTag {
  /// The key, at most 128 Unicode characters. Length: at most 128.
  std::optional<std::string> key{};
  /// The values, each of at most 255 Unicode characters.
  std::optional<std::vector<std::string>> values{};

  friend bool operator==(const ProjectTag&, const ProjectTag&) = default;
  friend constexpr auto bindery_names(const ProjectTag*) { return rt::names{"key", "values"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ProjectTag*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.values);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const ProjectTag*, const Self& self, Use& use) {
    use("key", self.key, use.length(0, 128));
    use("values", self.values, use.each(use.length(0, 255)));
  }
};

/// A tag that resources must have.
struct TagsFilter {
  /// The key, 1 to 128 Unicode characters. Length: 1 to 128.
  std::string key{};
  /// The values, at most 10 of at most 255 Unicode characters each, one of which the resource must have. Empty means
  /// that any value is right. Items: at most 10.
  std::vector<std::string> values{};

  friend bool operator==(const TagsFilter&, const TagsFilter&) = default;
  friend constexpr auto bindery_names(const TagsFilter*) { return rt::names{"key", "values"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TagsFilter*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.key);
      default: return use(self.values);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const TagsFilter*, const Self& self, Use& use) {
    use("key", self.key, use.length(1, 128));
    use("values", self.values, use.items(0, 10), use.each(use.length(0, 255)));
  }
};

/// Tags to add.
struct CreateResourceTagsRequestBody {
  /// The tags.
  std::vector<ResourceTag> tags{};

  friend bool operator==(const CreateResourceTagsRequestBody&, const CreateResourceTagsRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateResourceTagsRequestBody*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateResourceTagsRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// Tags to remove.
struct DeleteResourceTagsRequestBody {
  /// The tags.
  /// Note: The SDKs have one model for tags to add and to remove, so the value is mandatory here too.
  std::vector<ResourceTag> tags{};

  friend bool operator==(const DeleteResourceTagsRequestBody&, const DeleteResourceTagsRequestBody&) = default;
  friend constexpr auto bindery_names(const DeleteResourceTagsRequestBody*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DeleteResourceTagsRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// Which resources are asked for.
struct ListResourceInstancesRequestBody {
  /// Tags that all must be there, at most 50, with no key twice. Without any, all resources are meant. Items: at most
  /// 50.
  std::optional<std::vector<TagsFilter>> tags{};

  friend bool operator==(const ListResourceInstancesRequestBody&, const ListResourceInstancesRequestBody&) = default;
  friend constexpr auto bindery_names(const ListResourceInstancesRequestBody*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListResourceInstancesRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
  template <class Self, class Use>
  friend void bindery_rules(const ListResourceInstancesRequestBody*, const Self& self, Use& use) {
    use("tags", self.tags, use.items(0, 50));
  }
};

/// A resource with its tags.
struct Resource {
  /// The id of the resource.
  std::optional<std::string> resource_id{};
  /// The resource itself. Its shape depends on the kind of resource.
  /// Note: The SDKs and API Explorer's definitions have an object without fields, the definitions' sample has null, so
  /// anything is read.
  std::optional<rt::any> resource_detail{};
  /// The name of the resource.
  std::optional<std::string> resource_name{};
  /// The tags of the resource.
  std::optional<std::vector<ResourceTag>> tags{};
  /// Tags that the system made, one for now: `_sys_enterprise_project_id` with the id of the enterprise project, 0 for
  /// the default one. Only callers with the op_service permission get it.
  std::optional<std::vector<ResourceTag>> sys_tags{};

  friend bool operator==(const Resource&, const Resource&) = default;
  friend constexpr auto bindery_names(const Resource*) {
    return rt::names{"resource_id", "resource_detail", "resource_name", "tags", "sys_tags"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Resource*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.resource_id);
      case 1: return use(self.resource_detail);
      case 2: return use(self.resource_name);
      case 3: return use(self.tags);
      default: return use(self.sys_tags);
    }
  }
};

/// One page of resources.
struct ListInstanceResourceInstancesResponse {
  /// The resources of this page.
  std::optional<std::vector<Resource>> resources{};
  /// The number of resources on all pages.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ListInstanceResourceInstancesResponse&,
                         const ListInstanceResourceInstancesResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceResourceInstancesResponse*) {
    return rt::names{"resources", "total_count"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceResourceInstancesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.resources);
      default: return use(self.total_count);
    }
  }
};

/// One page of resources.
struct ListSubResourceInstancesResponse {
  /// The resources of this page.
  std::optional<std::vector<Resource>> resources{};
  /// The number of resources on all pages.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ListSubResourceInstancesResponse&, const ListSubResourceInstancesResponse&) = default;
  friend constexpr auto bindery_names(const ListSubResourceInstancesResponse*) {
    return rt::names{"resources", "total_count"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListSubResourceInstancesResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.resources);
      default: return use(self.total_count);
    }
  }
};

/// How many resources there are.
struct ShowInstanceResourceInstancesCountResponse {
  /// The number of resources.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ShowInstanceResourceInstancesCountResponse&,
                         const ShowInstanceResourceInstancesCountResponse&) = default;
  friend constexpr auto bindery_names(const ShowInstanceResourceInstancesCountResponse*) {
    return rt::names{"total_count"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowInstanceResourceInstancesCountResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.total_count);
  }
};

/// How many resources there are.
struct ShowSubResourceInstancesCountResponse {
  /// The number of resources.
  std::optional<std::int64_t> total_count{};

  friend bool operator==(const ShowSubResourceInstancesCountResponse&,
                         const ShowSubResourceInstancesCountResponse&) = default;
  friend constexpr auto bindery_names(const ShowSubResourceInstancesCountResponse*) { return rt::names{"total_count"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShowSubResourceInstancesCountResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.total_count);
  }
};

/// The tags of the instances of a project.
struct ListInstanceProjectTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ProjectTag>> tags{};

  friend bool operator==(const ListInstanceProjectTagsResponse&, const ListInstanceProjectTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceProjectTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceProjectTagsResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// The tags of the namespaces of an instance.
struct ListNamespaceTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ProjectTag>> tags{};

  friend bool operator==(const ListNamespaceTagsResponse&, const ListNamespaceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListNamespaceTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListNamespaceTagsResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// The tags of a resource.
struct ListInstanceResourceTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ResourceTag>> tags{};

  friend bool operator==(const ListInstanceResourceTagsResponse&, const ListInstanceResourceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListInstanceResourceTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListInstanceResourceTagsResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// The tags of a resource inside another one.
struct ListSubResourceTagsResponse {
  /// All tags; there are no pages.
  std::optional<std::vector<ResourceTag>> tags{};

  friend bool operator==(const ListSubResourceTagsResponse&, const ListSubResourceTagsResponse&) = default;
  friend constexpr auto bindery_names(const ListSubResourceTagsResponse*) { return rt::names{"tags"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListSubResourceTagsResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.tags);
  }
};

/// `https://swr-api.{region}.myhuaweicloud.com`: Every known region but eu-west-101.
struct ServerUrl {
  /// The region's id. cn-north-7, which the samples of the documentation show, is not among the known ones.
  std::string region{"cn-north-4"};

  std::string url() const {
    return "https://swr-api." + region + ".myhuaweicloud.com";
  }
};

/// `https://swr-api.eu-west-101.myhuaweicloud.eu`: Region eu-west-101, whose name ends in .eu.
struct ServerUrl2 {
  std::string url() const {
    return "https://swr-api.eu-west-101.myhuaweicloud.eu";
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A token of IAM that is valid for the project. It lives for 24 hours.
///
/// A key in the header `X-Auth-Token`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> token{
    .scheme = "token"_text, .where = "header"_text, .name = "X-Auth-Token"_text};

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
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceRegistry"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The registry to add.
    CreateRegistryRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The registry was added.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceRegistryResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds a target registry to an instance.
template <class Transport>
auto create_instance_registry(Transport&& transport,
                              const CreateInstanceRegistry::Params& params,
                              const rt::call_options& options = rt::call_options()) {
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
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRegistries"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<RegistryOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A part of the name that the registries must have.
    std::optional<std::string> name{};
    /// The kind of registry to list.
    std::optional<rt::open<RegistryType>> type{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("order_column", given.order_column);
      check.member("order_type", given.order_type);
      check.member("type", given.type);
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "type", given.type);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of registries.
  using status_200 = rt::reply<200, ListInstanceRegistriesResponse>;
  /// Any other success; the same body.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRegistriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.registries; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.registries, page.total);
  }
};

/// Lists the target registries of an instance.
template <class Transport>
auto list_instance_registries(Transport&& transport,
                              const ListInstanceRegistries::Params& params,
                              const rt::call_options& options = rt::call_options()) {
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
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceRegistry"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in the instance's list of registries.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "registry_id", given.registry_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The registry.
  using status_200 = rt::reply<200, InstanceRegistry>;
  /// Any other success; the same body.
  using status_2xx = rt::reply<rt::range(2), InstanceRegistry>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_200, status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one target registry of an instance.
template <class Transport>
auto show_instance_registry(Transport&& transport,
                            const ShowInstanceRegistry::Params& params,
                            const rt::call_options& options = rt::call_options()) {
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
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceRegistry"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in the instance's list of registries.
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
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "registry_id", given.registry_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The registry was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a target registry.
template <class Transport>
auto update_instance_registry(Transport&& transport,
                              const UpdateInstanceRegistry::Params& params,
                              const rt::call_options& options = rt::call_options()) {
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
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceRegistry"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/registries/{registry_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the registry in the instance's list of registries.
    /// Note: The documentation gives no width and the SDKs send 32 bits; replication policies hold the same id in 64
    /// bits.
    std::int64_t registry_id = rt::left_out<Lazy, "registry_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "registry_id", given.registry_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The registry was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a target registry from an instance.
template <class Transport>
auto delete_instance_registry(Transport&& transport,
                              const DeleteInstanceRegistry::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceRegistry>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/replication/policies`
///
/// Creates a replication policy.
///
/// A policy copies images between the instance and one target registry: from the registry when `src_registry` is given,
/// to it when `dest_registry` is. Exactly one of the two has to be there. IAM action
/// swr:instance:createReplicationPolicy.
/// Source: api-swr2/swr_03_1106, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct CreateInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceReplicationPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to create.
    CreateReplicationPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceReplicationPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a replication policy.
template <class Transport>
auto create_instance_replication_policy(Transport&& transport,
                                        const CreateInstanceReplicationPolicy::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceReplicationPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/policies`
///
/// Lists the replication policies of an instance.
///
/// One call returns one page of at most `limit` policies, starting at `offset`; `total` counts those of all pages. IAM
/// action swr:instance:listReplicationPolicies.
/// Source: api-swr2/swr_03_1107, 2025-11-28 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicies {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicies"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<ReplicationPolicyOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A part of the name that the policies must have.
    std::optional<std::string> name{};
    /// The id of the target registry that the policies must use.
    std::optional<std::int64_t> registry_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("order_column", given.order_column);
      check.member("order_type", given.order_type);
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "registry_id", given.registry_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of policies.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPoliciesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.policies; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.policies, page.total);
  }
};

/// Lists the replication policies of an instance.
template <class Transport>
auto list_instance_replication_policies(Transport&& transport,
                                        const ListInstanceReplicationPolicies::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicies>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}`
///
/// Shows one replication policy.
///
/// IAM action swr:instance:getReplicationPolicy.
/// Source: api-swr2/swr_03_1108, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceReplicationPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the replication policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceReplicationPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one replication policy.
template <class Transport>
auto show_instance_replication_policy(Transport&& transport,
                                      const ShowInstanceReplicationPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceReplicationPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}`
///
/// Replaces the settings of a replication policy.
///
/// The body describes the policy completely, as for a new one. IAM action swr:instance:updateReplicationPolicy.
/// Source: api-swr2/swr_03_1109, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceReplicationPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the replication policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy as it should be from now on.
    UpdateReplicationPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a replication policy.
template <class Transport>
auto update_instance_replication_policy(Transport&& transport,
                                        const UpdateInstanceReplicationPolicy::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceReplicationPolicy>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}`
///
/// Deletes a replication policy.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceReplicationPolicy"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the replication policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a replication policy.
template <class Transport>
auto delete_instance_replication_policy(Transport&& transport,
                                        const DeleteInstanceReplicationPolicy::Params& params,
                                        const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceReplicationPolicy>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/replication/executions`
///
/// Runs a replication policy now.
/// Note: The page documents status 202.
/// Source: api-swr2/swr_03_1111 (international edition); SDKs 3.1.212, 2026-08-20
struct ExecuteInstanceReplicationPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteInstanceReplicationPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to run.
    CreateReplicationExecutionRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The run was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteInstanceReplicationPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Runs a replication policy now.
template <class Transport>
auto execute_instance_replication_policy(Transport&& transport,
                                         const ExecuteInstanceReplicationPolicy::Params& params,
                                         const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteInstanceReplicationPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/executions`
///
/// Lists the runs of replication policies.
///
/// IAM action swr:instance:listReplicationPolicyExecutions.
/// Source: api-swr2/swr_03_1112, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicyExecutions {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicyExecutions"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the policy whose runs are listed. Without it the runs of all policies are.
    /// Note: What happens without it is inferred from its being optional.
    std::optional<std::int64_t> policy_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of runs.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPolicyExecutionsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.executions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.executions, page.total);
  }
};

/// Lists the runs of replication policies.
template <class Transport>
auto list_instance_replication_policy_executions(Transport&& transport,
                                                 const ListInstanceReplicationPolicyExecutions::Params& params,
                                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicyExecutions>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}`
///
/// Stops a run of a replication policy.
///
/// The request has no body.
/// Source: SDKs 3.1.212, 2026-08-20
struct StopInstanceReplicationPolicyExecution {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "StopInstanceReplicationPolicyExecution"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the run of a replication policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The run is being stopped. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Stops a run of a replication policy.
template <class Transport>
auto stop_instance_replication_policy_execution(Transport&& transport,
                                                const StopInstanceReplicationPolicyExecution::Params& params,
                                                const rt::call_options& options = rt::call_options()) {
  return rt::request<StopInstanceReplicationPolicyExecution>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks`
///
/// Lists the repositories that a run of a replication policy copies.
///
/// Each one is a task of the run. IAM action swr:instance:listReplicationPolicyExecTasks.
/// Source: api-swr2/swr_03_1114, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicyExecTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicyExecTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the run of a replication policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPolicyExecTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tasks, page.total);
  }
};

/// Lists the repositories that a run of a replication policy copies.
template <class Transport>
auto list_instance_replication_policy_exec_tasks(Transport&& transport,
                                                 const ListInstanceReplicationPolicyExecTasks::Params& params,
                                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicyExecTasks>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks/{task_id}/subtasks`
///
/// Lists the tags that one task of a replication run copies.
///
/// Each one is a sub task. IAM action swr:instance:listReplicationPolicyExecSubTasks.
/// Note: Up to release 3.1.187 the SDKs called the list in the reply `subtasks`; the Terraform provider, tested against
/// the live service, has read `sub_tasks` since 2025-11-18.
/// Source: api-swr2/swr_03_1115, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceReplicationPolicyExecSubTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceReplicationPolicyExecSubTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/replication/executions/{execution_id}/tasks/{task_id}/subtasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the run of a replication policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// The id of the task of that run.
    std::int64_t task_id = rt::left_out<Lazy, "task_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status that the sub tasks must have.
    std::optional<rt::open<ReplicationSubtaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("status", given.status);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_path(builder, "task_id", given.task_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of sub tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceReplicationPolicyExecSubTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.sub_tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.sub_tasks, page.total);
  }
};

/// Lists the tags that one task of a replication run copies.
template <class Transport>
auto list_instance_replication_policy_exec_sub_tasks(Transport&& transport,
                                                     const ListInstanceReplicationPolicyExecSubTasks::Params& params,
                                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceReplicationPolicyExecSubTasks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances`
///
/// Creates an instance.
///
/// The reply comes before the instance is ready. It names a job, whose status ShowInstanceJob tells. IAM action
/// swr:instance:create.
/// Source: api-swr2/swr_03_0001, 2026-05-20 (international edition); SDKs 3.1.212, 2026-08-20
struct CreateInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstance"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The instance to create.
    CreateInstanceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The instance is being created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates an instance.
template <class Transport>
auto create_instance(Transport&& transport,
                     const CreateInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstance>(transport, params, options);
}

/// `GET /v2/{project_id}/instances`
///
/// Lists the instances of a project.
///
/// One call returns one page of at most `limit` instances, starting at `offset`; `total` counts those of all pages.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstance"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// The status that the instances must have.
    std::optional<rt::open<InstanceStatus>> status{};
    /// The id of the enterprise project that the instances must belong to.
    std::optional<std::string> enterprise_project_id{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("status", given.status);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_query(builder, "enterprise_project_id", given.enterprise_project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of instances.
  using status_2xx = rt::reply<rt::range(2), ListInstanceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.instances; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.instances, page.total);
  }
};

/// Lists the instances of a project.
template <class Transport>
auto list_instance(Transport&& transport,
                   const ListInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstance>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}`
///
/// Shows one instance.
///
/// IAM action swr:instance:get.
/// Source: api-swr2/swr_03_0003, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstance"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The instance.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one instance.
template <class Transport>
auto show_instance(Transport&& transport,
                   const ShowInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstance>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}`
///
/// Deletes an instance.
///
/// The body says what of the instance's surroundings is deleted with it.
/// Note: The page documents status 202.
/// Note: This DELETE has a body. All of its fields are optional, yet the SDKs demand the body itself.
/// Source: api-swr2/swr_03_0004, 2025-09-26 (international edition); SDKs 3.1.212, 2026-08-20
struct DeleteInstance {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstance"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// What else to delete.
    DeleteInstanceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The instance is being deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes an instance.
template <class Transport>
auto delete_instance(Transport&& transport,
                     const DeleteInstance::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstance>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/audit-logs`
///
/// Lists who pulled, pushed or deleted what.
///
/// IAM action swr:instance:getAuditLogs.
/// Source: api-swr2/swr_03_0007, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListAuditLogs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListAuditLogs"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/audit-logs"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The kind of event to list.
    rt::open<AuditLogOperation> operation = rt::left_out<Lazy, "operation">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("operation", given.operation);
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "operation", given.operation);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of events.
  using status_2xx = rt::reply<rt::range(2), ListAuditLogsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.audit_logs; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.audit_logs, page.total);
  }
};

/// Lists who pulled, pushed or deleted what.
template <class Transport>
auto list_audit_logs(Transport&& transport,
                     const ListAuditLogs::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListAuditLogs>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/configurations`
///
/// Shows the configuration of an instance.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceConfiguration {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceConfiguration"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/configurations"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The configuration.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceConfigurationResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows the configuration of an instance.
template <class Transport>
auto show_instance_configuration(Transport&& transport,
                                 const ShowInstanceConfiguration::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceConfiguration>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/configurations`
///
/// Changes the configuration of an instance.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateInstanceConfiguration {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceConfiguration"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/configurations"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The configuration as it should be from now on.
    UpdateInstanceConfigurationRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The configuration was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Changes the configuration of an instance.
template <class Transport>
auto update_instance_configuration(Transport&& transport,
                                   const UpdateInstanceConfiguration::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceConfiguration>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/statistics`
///
/// Shows how much an instance holds and how much it may hold.
///
/// IAM action swr:instance:getStatistics.
/// Source: api-swr2/swr_03_0008, 2025-10-29; SDKs 3.1.212, 2026-08-20
struct ListInstanceStatistics {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceStatistics"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/statistics"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The numbers.
  using status_2xx = rt::reply<rt::range(2), ListInstanceStatisticsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows how much an instance holds and how much it may hold.
template <class Transport>
auto list_instance_statistics(Transport&& transport,
                              const ListInstanceStatistics::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceStatistics>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/feature-gates`
///
/// Tells which features an instance has.
///
/// No action of identity policies is needed.
/// Source: api-swr2/swr_03_0701, 2025-12-02; SDKs 3.1.212, 2026-08-20
struct ListFeatureGates {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListFeatureGates"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/feature-gates"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The features.
  using status_2xx = rt::reply<rt::range(2), ListFeatureGatesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Tells which features an instance has.
template <class Transport>
auto list_feature_gates(Transport&& transport,
                        const ListFeatureGates::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListFeatureGates>(transport, params, options);
}

/// `GET /v2/{project_id}/feature-gates`
///
/// Tells which features SWR Enterprise has for a project.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListGlobalFeatureGates {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListGlobalFeatureGates"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/feature-gates"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The features.
  using status_2xx = rt::reply<rt::range(2), ListGlobalFeatureGatesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Tells which features SWR Enterprise has for a project.
template <class Transport>
auto list_global_feature_gates(Transport&& transport,
                               const ListGlobalFeatureGates::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListGlobalFeatureGates>(transport, params, options);
}

/// `GET /v2/{project_id}/jobs`
///
/// Lists the jobs of a project.
///
/// A job is work that goes on after the reply that began it, such as creating an instance. One call returns one page of
/// at most `limit` jobs, starting at `offset`; `total` counts those of all pages. IAM action swr:instance:listJobs.
/// Source: api-swr2/swr_03_1001, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceJobs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceJobs"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/jobs"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The status that the jobs must have.
    std::optional<rt::open<JobStatus>> status{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("status", given.status);
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_query(builder, "status", given.status);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of jobs.
  using status_2xx = rt::reply<rt::range(2), ListInstanceJobsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.jobs; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.jobs, page.total);
  }
};

/// Lists the jobs of a project.
template <class Transport>
auto list_instance_jobs(Transport&& transport,
                        const ListInstanceJobs::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceJobs>(transport, params, options);
}

/// `GET /v2/{project_id}/jobs/{job_id}`
///
/// Shows one job.
///
/// The job has ended when its status is `Success` or `Failed`.
/// Note: Which statuses are final is inferred from their names.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceJob {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceJob"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/jobs/{job_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the job. Length: at least 1.
    std::string job_id = rt::left_out<Lazy, "job_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("job_id", given.job_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "job_id", given.job_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The job.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceJobResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one job.
template <class Transport>
auto show_instance_job(Transport&& transport,
                       const ShowInstanceJob::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceJob>(transport, params, options);
}

/// `DELETE /v2/{project_id}/jobs/{job_id}`
///
/// Deletes a job.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceJob {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceJob"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/jobs/{job_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the job. Length: at least 1.
    std::string job_id = rt::left_out<Lazy, "job_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("job_id", given.job_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "job_id", given.job_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The job was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a job.
template <class Transport>
auto delete_instance_job(Transport&& transport,
                         const DeleteInstanceJob::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceJob>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces`
///
/// Creates a namespace.
///
/// IAM action swr:repository:createNamespace.
/// Note: The page documents status 201.
/// Source: api-swr2/swr_03_0101, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct CreateInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceNamespace"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The namespace to create.
    CreateInstanceNamespaceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The namespace was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceNamespaceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a namespace.
template <class Transport>
auto create_instance_namespace(Transport&& transport,
                               const CreateInstanceNamespace::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceNamespace>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces`
///
/// Lists the namespaces of an instance.
///
/// One call returns one page of at most `limit` namespaces, starting at `offset`; `total` counts those of all pages.
/// IAM action swr:repository:listNamespaces.
/// Source: api-swr2/swr_03_0102, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceNamespaces {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceNamespaces"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The field to sort by.
    std::optional<rt::open<NamespaceOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// The name that the namespaces must have.
    /// Note: No source says whether a part of the name is enough.
    std::optional<std::string> name{};
    /// Whether to list public namespaces, or those that are not. Any text but `true` that is not empty counts as
    /// `false`.
    std::optional<rt::open<TextBoolean>> public_{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("order_column", given.order_column);
      check.member("order_type", given.order_type);
      check.member("public_", given.public_);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "public", given.public_);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of namespaces.
  using status_2xx = rt::reply<rt::range(2), ListInstanceNamespacesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.namespaces; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.namespaces, page.total);
  }
};

/// Lists the namespaces of an instance.
template <class Transport>
auto list_instance_namespaces(Transport&& transport,
                              const ListInstanceNamespaces::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceNamespaces>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}`
///
/// Shows one namespace.
///
/// IAM action swr:repository:getNamespace.
/// Source: api-swr2/swr_03_0103, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceNamespace"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The namespace.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceNamespaceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one namespace.
template <class Transport>
auto show_instance_namespace(Transport&& transport,
                             const ShowInstanceNamespace::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceNamespace>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}`
///
/// Changes the settings of a namespace.
///
/// IAM action swr:repository:updateNamespace.
/// Source: api-swr2/swr_03_0104, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceNamespace"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The settings as they should be from now on.
    UpdateNamespaceRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The namespace was changed.
  using status_2xx = rt::reply<rt::range(2), UpdateInstanceNamespaceResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Changes the settings of a namespace.
template <class Transport>
auto update_instance_namespace(Transport&& transport,
                               const UpdateInstanceNamespace::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceNamespace>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}`
///
/// Deletes a namespace.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceNamespace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceNamespace"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The namespace was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a namespace.
template <class Transport>
auto delete_instance_namespace(Transport&& transport,
                               const DeleteInstanceNamespace::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceNamespace>(transport, params, options);
}

/// `GET /v2/{project_id}/repositories`
///
/// Lists the repositories of all instances of a project.
///
/// One call returns one page of at most `limit` repositories. The next page begins at the marker that the reply holds;
/// a reply without one is the last.
/// Source: SDKs 3.1.212, 2026-08-20 (since 3.1.187, 2026-03-12)
struct ListAllInstanceRepositories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListAllInstanceRepositories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/repositories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// Where the page begins, which is the `next_marker` of the reply before; the first page without it. Send it
    /// together with `limit`.
    std::optional<std::string> marker{};
    /// How many repositories to return at most. Range: at most 100. Default: 100; it is documented, never sent.
    /// Note: The maximum is known from the SDKs' text only. No source gives a lower bound.
    std::optional<std::int32_t> limit{};
    /// The name that the repositories must have.
    /// Note: No source says whether a part of the name is enough.
    std::optional<std::string> name{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("limit", given.limit, check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_query(builder, "marker", given.marker);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "name", given.name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of repositories.
  using status_2xx = rt::reply<rt::range(2), ListAllInstanceRepositoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.repositories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_marker(given.marker, page.repositories, rt::inside(page.page_info, [](const auto& x) { return x.next_marker; }));
  }
};

/// Lists the repositories of all instances of a project.
template <class Transport>
auto list_all_instance_repositories(Transport&& transport,
                                    const ListAllInstanceRepositories::Params& params,
                                    const rt::call_options& options = rt::call_options()) {
  return rt::request<ListAllInstanceRepositories>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/repositories`
///
/// Lists the repositories of an instance.
///
/// One call returns one page of at most `limit` repositories, starting at `offset`; `total` counts those of all pages.
/// Source: api-swr2/swr_03_0201, 2025-08-05; SDKs 3.1.212, 2026-08-20
struct ListInstanceRepositories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRepositories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/repositories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<RepositoryOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("order_column", given.order_column);
      check.member("order_type", given.order_type);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of repositories.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRepositoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.repositories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.repositories, page.total);
  }
};

/// Lists the repositories of an instance.
template <class Transport>
auto list_instance_repositories(Transport&& transport,
                                const ListInstanceRepositories::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRepositories>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories`
///
/// Lists the repositories of a namespace.
///
/// One call returns one page of at most `limit` repositories, starting at `offset`; `total` counts those of all pages.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListNamespaceRepositories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListNamespaceRepositories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<RepositoryOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("order_column", given.order_column);
      check.member("order_type", given.order_type);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of repositories.
  using status_2xx = rt::reply<rt::range(2), ListNamespaceRepositoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.repositories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.repositories, page.total);
  }
};

/// Lists the repositories of a namespace.
template <class Transport>
auto list_namespace_repositories(Transport&& transport,
                                 const ListNamespaceRepositories::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListNamespaceRepositories>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}`
///
/// Shows one repository.
///
/// IAM action swr:repository:getRepository.
/// Source: api-swr2/swr_03_0203, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceRepository {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceRepository"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The repository.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceRepositoryResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one repository.
template <class Transport>
auto show_instance_repository(Transport&& transport,
                              const ShowInstanceRepository::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceRepository>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}`
///
/// Changes the description of a repository.
///
/// IAM action swr:repository:updateRepository.
/// Note: The page documents status 200.
/// Source: api-swr2/swr_03_0204, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceRepository {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceRepository"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The settings as they should be from now on.
    UpdateRepoConfigRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The repository was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Changes the description of a repository.
template <class Transport>
auto update_instance_repository(Transport&& transport,
                                const UpdateInstanceRepository::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceRepository>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}`
///
/// Deletes a repository.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceRepository {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceRepository"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The repository was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes a repository.
template <class Transport>
auto delete_instance_repository(Transport&& transport,
                                const DeleteInstanceRepository::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceRepository>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/artifacts`
///
/// Lists the artifacts of all repositories of an instance.
///
/// One call returns one page of at most `limit` artifacts. The next page begins at the marker that the reply holds; a
/// reply without one is the last. The instance has to be of version 25.6.0 or later. IAM action
/// swr:instance:listAllArtifacts.
/// Note: The English edition of the page calls the marker in the reply `nextMarker`; its tables and the SDKs have
/// `next_marker`.
/// Source: api-swr2/swr_03_0306, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceAllArtifacts {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceAllArtifacts"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/artifacts"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// Where the page begins, which is the `next_marker` of the reply before. Send it together with `limit`. Default:
    /// 1; it is documented, never sent.
    std::optional<std::int64_t> marker{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "marker", given.marker);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of artifacts.
  using status_2xx = rt::reply<rt::range(2), ListInstanceAllArtifactsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.artifacts; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_marker(given.marker, page.artifacts, page.next_marker);
  }
};

/// Lists the artifacts of all repositories of an instance.
template <class Transport>
auto list_instance_all_artifacts(Transport&& transport,
                                 const ListInstanceAllArtifacts::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceAllArtifacts>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts`
///
/// Lists the artifacts of a repository.
///
/// IAM action swr:repository:listArtifacts.
/// Source: api-swr2/swr_03_0301, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ListInstanceArtifacts {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceArtifacts"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The kind of artifact to list.
    std::optional<rt::open<ArtifactType>> type{};
    /// A part of the name of a tag that the artifacts must have.
    std::optional<std::string> tags{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("type", given.type);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "type", given.type);
    bindery_query(builder, "tags", given.tags);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of artifacts.
  using status_2xx = rt::reply<rt::range(2), ListInstanceArtifactsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.artifacts; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.artifacts, page.total);
  }
};

/// Lists the artifacts of a repository.
template <class Transport>
auto list_instance_artifacts(Transport&& transport,
                             const ListInstanceArtifacts::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceArtifacts>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}`
///
/// Shows one artifact.
///
/// IAM action swr:repository:getArtifact.
/// Source: api-swr2/swr_03_0302; SDKs 3.1.212, 2026-08-20
struct ShowInstanceArtifact {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceArtifact"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// Whether the reply tells in short what the last scan found.
    std::optional<bool> with_scan_overview{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("reference", given.reference, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_query(builder, "with_scan_overview", given.with_scan_overview);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The artifact.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceArtifactResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one artifact.
template <class Transport>
auto show_instance_artifact(Transport&& transport,
                            const ShowInstanceArtifact::Params& params,
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceArtifact>(transport, params, options);
}

/// `DELETE
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}`
///
/// Deletes an artifact.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceArtifact {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceArtifact"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("reference", given.reference, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The artifact was deleted. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Deletes an artifact.
template <class Transport>
auto delete_instance_artifact(Transport&& transport,
                              const DeleteInstanceArtifact::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceArtifact>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/accessories`
///
/// Lists what is attached to an artifact, such as its signatures.
///
/// IAM action swr:repository:listAccessories.
/// Source: api-swr2/swr_03_0304, 2025-11-03 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceAccessories {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceAccessories"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/accessories"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The kind of accessory to list.
    std::optional<rt::open<AccessoryType>> type{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("reference", given.reference, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("type", given.type);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "type", given.type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of accessories.
  using status_2xx = rt::reply<rt::range(2), ListInstanceAccessoriesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.accessories; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.accessories, page.total);
  }
};

/// Lists what is attached to an artifact, such as its signatures.
template <class Transport>
auto list_instance_accessories(Transport&& transport,
                               const ListInstanceAccessories::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceAccessories>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/additions/{addition}`
///
/// Shows more of an artifact, such as how it was built.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceArtifactAddition {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceArtifactAddition"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/additions/{addition}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// What to show.
    rt::open<ArtifactAddition> addition = rt::left_out<Lazy, "addition">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("reference", given.reference, check.length(1));
      check.member("addition", given.addition);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_path(builder, "addition", given.addition);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The steps of the build.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceArtifactAdditionResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows more of an artifact, such as how it was built.
template <class Transport>
auto show_instance_artifact_addition(Transport&& transport,
                                     const ShowInstanceArtifactAddition::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceArtifactAddition>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/vulnerabilities`
///
/// Shows the vulnerabilities that the last scan of an artifact found.
///
/// The instance has to be of version 25.7.20 or later. No action of identity policies is needed.
/// Source: api-swr2/swr_03_1502, 2026-06-15 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceArtifactVulnerabilities {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceArtifactVulnerabilities"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/vulnerabilities"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("reference", given.reference, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The reports, by their type.
  using status_2xx = rt::reply<rt::range(2), ListInstanceArtifactVulnerabilitiesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows the vulnerabilities that the last scan of an artifact found.
template <class Transport>
auto list_instance_artifact_vulnerabilities(Transport&& transport,
                                            const ListInstanceArtifactVulnerabilities::Params& params,
                                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceArtifactVulnerabilities>(transport, params, options);
}

/// `POST
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/scan`
///
/// Starts a scan of an artifact for vulnerabilities.
///
/// The request has no body. The instance has to be of version 25.7.20 or later. IAM action
/// swr:repository:startManualScanning.
/// Source: api-swr2/swr_03_1501 (international edition); SDKs 3.1.212, 2026-08-20
struct StartManualScanning {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "StartManualScanning"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/artifacts/{reference}/scan"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The digest of the artifact. Length: at least 1.
    std::string reference = rt::left_out<Lazy, "reference">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("reference", given.reference, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "reference", given.reference);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The scan was started. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Starts a scan of an artifact for vulnerabilities.
template <class Transport>
auto start_manual_scanning(Transport&& transport,
                           const StartManualScanning::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<StartManualScanning>(transport, params, options);
}

/// `GET /v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags`
///
/// Lists the tags of a repository.
///
/// The path has no project id. IAM action swr:repository:listTags.
/// Source: api-swr2/swr_03_0307, 2026-06-15 (international edition); SDKs 3.1.212, 2026-08-20
struct ListInstanceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceTags"_text,
      .method = "GET"_text,
      .path = "/v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// Whether tags of accessories, such as signatures, are listed as well. Default: true; it is documented, never
    /// sent.
    std::optional<bool> is_accessory{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "is_accessory", given.is_accessory);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tags.
  using status_2xx = rt::reply<rt::range(2), ListInstanceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tags; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tags, page.total);
  }
};

/// Lists the tags of a repository.
template <class Transport>
auto list_instance_tags(Transport&& transport,
                        const ListInstanceTags::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceTags>(transport, params, options);
}

/// `DELETE /v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags/{tag_name}`
///
/// Removes a tag.
///
/// The path has no project id.
/// Source: SDKs 3.1.212, 2026-08-20
struct DeleteInstanceTag {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceTag"_text,
      .method = "DELETE"_text,
      .path = "/v2/instances/{instance_id}/namespaces/{namespace_name}/repositories/{repository_name}/tags/{tag_name}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The name of the repository. A slash in it is given as `%2F`, which is encoded once more when it is sent:
    /// `tools/builder` is given as `tools%2Fbuilder` and stands in the address as `tools%252Fbuilder`. Length: at least
    /// 1.
    /// Note: The pages ask for `%2F`, and for `%252F` where the caller is curl, which encodes nothing itself. Older
    /// revisions and the SDKs' text are silent; Harbor asks for the double encoding too.
    /// Source: api-swr2/swr_03_0203, 2025-11-28
    std::string repository_name = rt::left_out<Lazy, "repository_name">();
    /// The name of the tag. Length: at least 1.
    std::string tag_name = rt::left_out<Lazy, "tag_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("repository_name", given.repository_name, check.length(1));
      check.member("tag_name", given.tag_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "repository_name", given.repository_name);
    bindery_path(builder, "tag_name", given.tag_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tag was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a tag.
template <class Transport>
auto delete_instance_tag(Transport&& transport,
                         const DeleteInstanceTag::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceTag>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies`
///
/// Creates a retention policy for a namespace.
///
/// IAM action swr:repository:createRetentionPolicy.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_1301, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceRetentionPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to create.
    CreateRetentionPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceRetentionPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a retention policy for a namespace.
template <class Transport>
auto create_instance_retention_policy(Transport&& transport,
                                      const CreateInstanceRetentionPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceRetentionPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}`
///
/// Shows one retention policy.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceRetentionPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceRetentionPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one retention policy.
template <class Transport>
auto show_instance_retention_policy(Transport&& transport,
                                    const ShowInstanceRetentionPolicy::Params& params,
                                    const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceRetentionPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}`
///
/// Replaces the settings of a retention policy.
///
/// The body describes the policy completely, as for a new one.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceRetentionPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy as it should be from now on.
    UpdateRetentionPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a retention policy.
template <class Transport>
auto update_instance_retention_policy(Transport&& transport,
                                      const UpdateInstanceRetentionPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceRetentionPolicy>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}`
///
/// Removes a retention policy.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_1305; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceRetentionPolicy"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a retention policy.
template <class Transport>
auto delete_instance_retention_policy(Transport&& transport,
                                      const DeleteInstanceRetentionPolicy::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceRetentionPolicy>(transport, params, options);
}

/// `POST
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions`
///
/// Executes a retention policy now.
///
/// The reply comes before the work is done; ListInstanceRetentionPolicyExecutions tells how far it has come.
/// Note: That the work goes on after the reply is inferred from the list of executions.
/// Note: API Explorer's definitions give 200 as the status of success.
/// Source: api-swr2/swr_03_1306; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ExecuteInstanceRetentionPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteInstanceRetentionPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// How to execute it.
    ExecuteRetentionPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The execution was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteInstanceRetentionPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Executes a retention policy now.
template <class Transport>
auto execute_instance_retention_policy(Transport&& transport,
                                       const ExecuteInstanceRetentionPolicy::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteInstanceRetentionPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions`
///
/// Lists the executions of a retention policy.
///
/// IAM action swr:repository:listRetentionPolicyExecutions.
/// Note: The sample of API Explorer's definitions wraps the reply in a list; their schema does not.
/// Source: api-swr2/swr_03_1307, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceRetentionPolicyExecutions {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicyExecutions"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of executions.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPolicyExecutionsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.executions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.executions, page.total);
  }
};

/// Lists the executions of a retention policy.
template <class Transport>
auto list_instance_retention_policy_executions(Transport&& transport,
                                               const ListInstanceRetentionPolicyExecutions::Params& params,
                                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicyExecutions>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/retention/policies`
///
/// Lists the retention policies of an instance.
///
/// One call returns one page of at most `limit` policies, starting at `offset`; `total` counts those of all pages.
/// Source: api-swr2/swr_03_1302; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceRetentionPolicies {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicies"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/retention/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the policies to list.
    /// Note: Whether a part of the name is enough is not said.
    std::optional<std::string> name{};
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of policies.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPoliciesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.retentions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.retentions, page.total);
  }
};

/// Lists the retention policies of an instance.
template <class Transport>
auto list_instance_retention_policies(Transport&& transport,
                                      const ListInstanceRetentionPolicies::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicies>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks`
///
/// Lists what an execution of a retention policy did with a repository's images.
///
/// IAM action swr:repository:listRetentionPolicyExecSubTasks.
/// Source: api-swr2/swr_03_1309, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceRetentionPolicyExecSubTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicyExecSubTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the retention policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// The id of the task of that execution.
    std::int64_t task_id = rt::left_out<Lazy, "task_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("status", given.status);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_path(builder, "task_id", given.task_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of subtasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPolicyExecSubTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.sub_tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.sub_tasks, page.total);
  }
};

/// Lists what an execution of a retention policy did with a repository's images.
template <class Transport>
auto list_instance_retention_policy_exec_sub_tasks(Transport&& transport,
                                                   const ListInstanceRetentionPolicyExecSubTasks::Params& params,
                                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicyExecSubTasks>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks`
///
/// Lists what an execution of a retention policy did, repository by repository.
///
/// IAM action swr:repository:listRetentionPolicyExecTasks.
/// Source: api-swr2/swr_03_1308, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceRetentionPolicyExecTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceRetentionPolicyExecTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/retention/policies/{policy_id}/executions/{execution_id}/tasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the retention policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the retention policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("status", given.status);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceRetentionPolicyExecTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tasks, page.total);
  }
};

/// Lists what an execution of a retention policy did, repository by repository.
template <class Transport>
auto list_instance_retention_policy_exec_tasks(Transport&& transport,
                                               const ListInstanceRetentionPolicyExecTasks::Params& params,
                                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceRetentionPolicyExecTasks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies`
///
/// Creates a signature policy for a namespace.
///
/// IAM action swr:repository:createSignPolicy.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_1202, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceSignPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy to create.
    CreateSignaturePolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceSignPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a signature policy for a namespace.
template <class Transport>
auto create_instance_sign_policy(Transport&& transport,
                                 const CreateInstanceSignPolicy::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceSignPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}`
///
/// Shows one signature policy.
///
/// IAM action swr:repository:getSignPolicy.
/// Source: api-swr2/swr_03_1203, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceSignPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceSignPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one signature policy.
template <class Transport>
auto show_instance_sign_policy(Transport&& transport,
                               const ShowInstanceSignPolicy::Params& params,
                               const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceSignPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}`
///
/// Replaces the settings of a signature policy.
///
/// The body describes the policy completely, as for a new one. IAM action swr:repository:updateSignPolicy.
/// Source: api-swr2/swr_03_1204, 2025-10-29; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceSignPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The policy as it should be from now on.
    UpdateSignaturePolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The policy was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a signature policy.
template <class Transport>
auto update_instance_sign_policy(Transport&& transport,
                                 const UpdateInstanceSignPolicy::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceSignPolicy>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}`
///
/// Removes a signature policy.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_1205; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceSignPolicy"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The policy was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a signature policy.
template <class Transport>
auto delete_instance_sign_policy(Transport&& transport,
                                 const DeleteInstanceSignPolicy::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceSignPolicy>(transport, params, options);
}

/// `POST
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions`
///
/// Executes a signature policy now.
///
/// The request has no body. The reply comes before the work is done; ListInstanceSignPolicyExecutions tells how far it
/// has come. IAM action swr:repository:executeSignPolicy.
/// Note: That the work goes on after the reply is inferred from the list of executions.
/// Note: API Explorer's definitions give 202 as the status of success.
/// Source: api-swr2/swr_03_1206, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ExecuteInstanceSignPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteInstanceSignPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The execution was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteInstanceSignPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Executes a signature policy now.
template <class Transport>
auto execute_instance_sign_policy(Transport&& transport,
                                  const ExecuteInstanceSignPolicy::Params& params,
                                  const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteInstanceSignPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions`
///
/// Lists the executions of a signature policy.
/// Source: api-swr2/swr_03_1207; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceSignPolicyExecutions {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignPolicyExecutions"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of executions.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignPolicyExecutionsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.executions; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.executions, page.total);
  }
};

/// Lists the executions of a signature policy.
template <class Transport>
auto list_instance_sign_policy_executions(Transport&& transport,
                                          const ListInstanceSignPolicyExecutions::Params& params,
                                          const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignPolicyExecutions>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/signature/policies`
///
/// Lists the signature policies of an instance.
///
/// IAM action swr:repository:listSignPolicies.
/// Source: api-swr2/swr_03_1201, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceSignPolicies {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignPolicies"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/signature/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of policies.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignPoliciesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.policies; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.policies, page.total);
  }
};

/// Lists the signature policies of an instance.
template <class Transport>
auto list_instance_sign_policies(Transport&& transport,
                                 const ListInstanceSignPolicies::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignPolicies>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks`
///
/// Lists what an execution of a signature policy did, repository by repository.
/// Source: api-swr2/swr_03_1208; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceSignPolicyExecTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignPolicyExecTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the signature policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of tasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignPolicyExecTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.tasks, page.total);
  }
};

/// Lists what an execution of a signature policy did, repository by repository.
template <class Transport>
auto list_instance_sign_policy_exec_tasks(Transport&& transport,
                                          const ListInstanceSignPolicyExecTasks::Params& params,
                                          const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignPolicyExecTasks>(transport, params, options);
}

/// `GET
/// /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks`
///
/// Lists what an execution of a signature policy did with a repository's images.
/// Source: api-swr2/swr_03_1209; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceSignatureExecutionSubtasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceSignatureExecutionSubtasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/signature/policies/{policy_id}/executions/{execution_id}/tasks/{task_id}/subtasks"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the signature policy.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// The id of the execution of the signature policy.
    std::int64_t execution_id = rt::left_out<Lazy, "execution_id">();
    /// The id of the task of that execution.
    std::int64_t task_id = rt::left_out<Lazy, "task_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("status", given.status);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_path(builder, "execution_id", given.execution_id);
    bindery_path(builder, "task_id", given.task_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of subtasks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceSignatureExecutionSubtasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.sub_tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.sub_tasks, page.total);
  }
};

/// Lists what an execution of a signature policy did with a repository's images.
template <class Transport>
auto list_instance_signature_execution_subtasks(Transport&& transport,
                                                const ListInstanceSignatureExecutionSubtasks::Params& params,
                                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceSignatureExecutionSubtasks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies`
///
/// Creates a webhook for a namespace.
///
/// IAM action swr:repository:createWebhook.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0901, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceWebhook"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The webhook to create.
    CreateWebhookPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The webhook was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceWebhookResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a webhook for a namespace.
template <class Transport>
auto create_instance_webhook(Transport&& transport,
                             const CreateInstanceWebhook::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceWebhook>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}`
///
/// Shows one webhook.
///
/// IAM action swr:repository:getWebhook.
/// Source: api-swr2/swr_03_0903, 2025-11-28; SDKs 3.1.212, 2026-08-20
struct ShowInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceWebhook"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The webhook.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceWebhookResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one webhook.
template <class Transport>
auto show_instance_webhook(Transport&& transport,
                           const ShowInstanceWebhook::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceWebhook>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}`
///
/// Replaces the settings of a webhook.
///
/// The address of a target has to stay the same. IAM action swr:repository:updateWebhook.
/// Source: api-swr2/swr_03_0904, no date; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceWebhook"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The webhook as it should be from now on.
    UpdateWebhookPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The webhook was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of a webhook.
template <class Transport>
auto update_instance_webhook(Transport&& transport,
                             const UpdateInstanceWebhook::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceWebhook>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}`
///
/// Removes a webhook.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0905; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceWebhook"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The webhook was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a webhook.
template <class Transport>
auto delete_instance_webhook(Transport&& transport,
                             const DeleteInstanceWebhook::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceWebhook>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}/jobs`
///
/// Lists the calls that a webhook made.
/// Source: api-swr2/swr_03_0906; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceWebhookJobs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceWebhookJobs"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/webhook/policies/{policy_id}/jobs"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the webhook.
    std::int64_t policy_id = rt::left_out<Lazy, "policy_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// The status of the entries to list.
    std::optional<rt::open<TaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("status", given.status);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "policy_id", given.policy_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of jobs.
  using status_2xx = rt::reply<rt::range(2), ListInstanceWebhookJobsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.jobs; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.jobs, page.total);
  }
};

/// Lists the calls that a webhook made.
template <class Transport>
auto list_instance_webhook_jobs(Transport&& transport,
                                const ListInstanceWebhookJobs::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceWebhookJobs>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/webhook/policies`
///
/// Lists the webhooks of an instance.
///
/// One call returns one page of at most `limit` webhooks, starting at `offset`; `total` counts those of all pages.
/// Source: api-swr2/swr_03_0902; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceWebhooks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceWebhooks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/webhook/policies"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The field to sort by. Default: `created_at`; it is documented, never sent.
    std::optional<rt::open<WebhookOrderColumn>> order_column{};
    /// The direction of sorting. Send it together with `order_column`. Default: `desc`; it is documented, never sent.
    std::optional<rt::open<OrderType>> order_type{};
    /// A part of the name that the webhooks must have.
    std::optional<std::string> name{};
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("order_column", given.order_column);
      check.member("order_type", given.order_type);
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "order_column", given.order_column);
    bindery_query(builder, "order_type", given.order_type);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of webhooks.
  using status_2xx = rt::reply<rt::range(2), ListInstanceWebhooksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.policies; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.policies, page.total);
  }
};

/// Lists the webhooks of an instance.
template <class Transport>
auto list_instance_webhooks(Transport&& transport,
                            const ListInstanceWebhooks::Params& params,
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceWebhooks>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules`
///
/// Creates an immutable tag rule for a namespace.
///
/// IAM action swr:repository:createImmutableRule.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_1401, 2025-09-26; api-swr2/Permission, 2026-02-05; crate huawei-cloud-api-definitions-SWR
/// 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct CreateImmutableRule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateImmutableRule"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The rule to create.
    CreateImmutableRuleBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The rule was created.
  using status_2xx = rt::reply<rt::range(2), CreateImmutableRuleResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates an immutable tag rule for a namespace.
template <class Transport>
auto create_immutable_rule(Transport&& transport,
                           const CreateImmutableRule::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateImmutableRule>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}`
///
/// Replaces the settings of an immutable tag rule.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateImmutableRule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateImmutableRule"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the immutable tag rule.
    std::int64_t immutable_rule_id = rt::left_out<Lazy, "immutable_rule_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The rule as it should be from now on.
    UpdateImmutableRuleBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "immutable_rule_id", given.immutable_rule_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The rule was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the settings of an immutable tag rule.
template <class Transport>
auto update_immutable_rule(Transport&& transport,
                           const UpdateImmutableRule::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateImmutableRule>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}`
///
/// Removes an immutable tag rule.
///
/// IAM action swr:repository:deleteImmutableRule.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_1404; api-swr2/Permission, 2026-02-05; crate huawei-cloud-api-definitions-SWR 0.1.20260925;
/// SDKs 3.1.212, 2026-08-20
struct DeleteImmutableRule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteImmutableRule"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces/{namespace_name}/immutabletagrules/{immutable_rule_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The name of the namespace. Length: at least 1.
    std::string namespace_name = rt::left_out<Lazy, "namespace_name">();
    /// The id of the immutable tag rule.
    std::int64_t immutable_rule_id = rt::left_out<Lazy, "immutable_rule_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("namespace_name", given.namespace_name, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "namespace_name", given.namespace_name);
    bindery_path(builder, "immutable_rule_id", given.immutable_rule_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The rule was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes an immutable tag rule.
template <class Transport>
auto delete_immutable_rule(Transport&& transport,
                           const DeleteImmutableRule::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteImmutableRule>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/immutabletagrules`
///
/// Lists the immutable tag rules of an instance.
///
/// IAM action swr:repository:listImmutableRules.
/// Source: api-swr2/swr_03_1402, 2025-09-26; api-swr2/Permission, 2026-02-05; crate huawei-cloud-api-definitions-SWR
/// 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListImmutableRules {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListImmutableRules"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/immutabletagrules"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the namespace that the entries must belong to.
    std::optional<std::int64_t> namespace_id{};
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 10; it is documented, never sent.
    /// Note: The page gives no lower bound; 1 is the SDKs'.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "namespace_id", given.namespace_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of rules.
  using status_2xx = rt::reply<rt::range(2), ListImmutableRulesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.immutable_rules; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_offset(given.offset, page.immutable_rules, page.total);
  }
};

/// Lists the immutable tag rules of an instance.
template <class Transport>
auto list_immutable_rules(Transport&& transport,
                          const ListImmutableRules::Params& params,
                          const rt::call_options& options = rt::call_options()) {
  return rt::request<ListImmutableRules>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/system/gc/schedule`
///
/// Starts a garbage collection now.
///
/// The reply comes before the work is done; ShowGcTask tells how far it has come. The service opens it to an account on
/// request, by a support ticket.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Note: API Explorer's definitions give 202 as the status of success.
/// Source: api-swr2/swr_03_1605; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ExecuteGcSchedule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ExecuteGcSchedule"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/schedule"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// How to collect.
    ExecuteScheduleRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The garbage collection was started.
  using status_2xx = rt::reply<rt::range(2), ExecuteGcScheduleResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Starts a garbage collection now.
template <class Transport>
auto execute_gc_schedule(Transport&& transport,
                         const ExecuteGcSchedule::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<ExecuteGcSchedule>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/system/gc/schedule`
///
/// Shows the schedule of garbage collection.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowGcSchedule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowGcSchedule"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/schedule"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The schedule.
  using status_2xx = rt::reply<rt::range(2), ShowGcScheduleResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows the schedule of garbage collection.
template <class Transport>
auto show_gc_schedule(Transport&& transport,
                      const ShowGcSchedule::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowGcSchedule>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/system/gc/schedule`
///
/// Sets the schedule of garbage collection.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateGcSchedule {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateGcSchedule"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/schedule"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The schedule as it should be from now on.
    UpdateScheduleRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The schedule was set. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Sets the schedule of garbage collection.
template <class Transport>
auto update_gc_schedule(Transport&& transport,
                        const UpdateGcSchedule::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateGcSchedule>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/system/gc`
///
/// Lists the garbage collections of an instance.
///
/// One call returns one page of at most `limit` tasks. The next page starts at the `next_marker` of the page before;
/// the last page has none. The service opens it to an account on request, by a support ticket.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: api-swr2/swr_03_1601; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListGcTasks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListGcTasks"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// Where the page begins, which is the `next_marker` of the reply before; the first page without it. Send it
    /// together with `limit`.
    std::optional<std::string> marker{};
    /// How many garbage collections to return at most. Range: at most 100. Default: 10; it is documented, never sent.
    /// Note: No source gives a lower bound here.
    std::optional<std::int32_t> limit{};
    /// The status of the garbage collections to list.
    std::optional<rt::open<GcTaskStatus>> status{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("limit", given.limit, check.at_most(100));
      check.member("status", given.status);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "marker", given.marker);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "status", given.status);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of garbage collections.
  using status_2xx = rt::reply<rt::range(2), ListGcTasksResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.tasks; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 10;
    return rt::turn_by_marker(given.marker, page.tasks, rt::inside(page.page_info, [](const auto& x) { return x.next_marker; }));
  }
};

/// Lists the garbage collections of an instance.
template <class Transport>
auto list_gc_tasks(Transport&& transport,
                   const ListGcTasks::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListGcTasks>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}`
///
/// Shows one garbage collection.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowGcTask {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowGcTask"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the garbage collection.
    std::int64_t gc_id = rt::left_out<Lazy, "gc_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "gc_id", given.gc_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The garbage collection.
  using status_2xx = rt::reply<rt::range(2), ShowGcTaskResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one garbage collection.
template <class Transport>
auto show_gc_task(Transport&& transport,
                  const ShowGcTask::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowGcTask>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}`
///
/// Stops a garbage collection.
///
/// The request has no body.
/// Note: First in the SDKs with release 3.1.190, 2026-04-02.
/// Source: SDKs 3.1.212, 2026-08-20
struct StopGcTask {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "StopGcTask"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/system/gc/{gc_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the garbage collection.
    std::int64_t gc_id = rt::left_out<Lazy, "gc_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "gc_id", given.gc_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The garbage collection was told to stop. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Stops a garbage collection.
template <class Transport>
auto stop_gc_task(Transport&& transport,
                  const StopGcTask::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<StopGcTask>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/domainname`
///
/// Adds a domain name to an instance.
///
/// IAM action swr:instance:addDomainName. It needs scm:cert:export as well.
/// Note: The sample of API Explorer's definitions wraps the request in a list; their schema does not.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0601, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct AddDomainName {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "AddDomainName"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The domain name to add.
    AddDomainNameRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The domain name was added.
  using status_2xx = rt::reply<rt::range(2), AddDomainNameResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds a domain name to an instance.
template <class Transport>
auto add_domain_name(Transport&& transport,
                     const AddDomainName::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<AddDomainName>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/domainname`
///
/// Lists the domain names of an instance.
/// Source: api-swr2/swr_03_0602; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListDomainNames {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListDomainNames"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the domain name to list.
    std::optional<std::string> uid{};
    /// The domain name to list.
    std::optional<std::string> domain_name{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "uid", given.uid);
    bindery_query(builder, "domain_name", given.domain_name);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The domain names.
  using status_2xx = rt::reply<rt::range(2), ListDomainNamesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the domain names of an instance.
template <class Transport>
auto list_domain_names(Transport&& transport,
                       const ListDomainNames::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListDomainNames>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}`
///
/// Gives a domain name another certificate.
///
/// IAM action swr:instance:updateDomainName.
/// Source: api-swr2/swr_03_0603, 2025-11-03; SDKs 3.1.212, 2026-08-20
struct UpdateDomainName {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateDomainName"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the domain name, its `uid`. Length: at least 1.
    std::string domainname_id = rt::left_out<Lazy, "domainname_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The new certificate.
    UpdateDomainNameRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("domainname_id", given.domainname_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "domainname_id", given.domainname_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The domain name was changed.
  using status_2xx = rt::reply<rt::range(2), UpdateDomainNameResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Gives a domain name another certificate.
template <class Transport>
auto update_domain_name(Transport&& transport,
                        const UpdateDomainName::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateDomainName>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}`
///
/// Removes a domain name from an instance.
///
/// The name that the instance has from the start cannot be removed.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0604; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteDomainName {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteDomainName"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/domainname/{domainname_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the domain name, its `uid`. Length: at least 1.
    std::string domainname_id = rt::left_out<Lazy, "domainname_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("domainname_id", given.domainname_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "domainname_id", given.domainname_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The domain name was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a domain name from an instance.
template <class Transport>
auto delete_domain_name(Transport&& transport,
                        const DeleteDomainName::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteDomainName>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/long-term-credential`
///
/// Creates a long-term credential.
///
/// Only this reply holds the password. IAM action swr:instance:createLTCredential.
/// Note: The path has the singular here and the plural in the other operations.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0402, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceLtCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceLtCredential"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credential"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The credential to create.
    CreateLongTermCredentialRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The credential was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceLtCredentialResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a long-term credential.
template <class Transport>
auto create_instance_lt_credential(Transport&& transport,
                                   const CreateInstanceLtCredential::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceLtCredential>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/temp-credential`
///
/// Creates a temporary credential.
///
/// The request has no body. IAM action swr:instance:createTempCredential.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0401, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceTempCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceTempCredential"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/temp-credential"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The credential was created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceTempCredentialResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates a temporary credential.
template <class Transport>
auto create_instance_temp_credential(Transport&& transport,
                                     const CreateInstanceTempCredential::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceTempCredential>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}`
///
/// Lets a long-term credential be used, or not.
/// Source: SDKs 3.1.212, 2026-08-20
struct UpdateInstanceLtCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceLtCredential"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the credential, its `token_id`. Length: at least 1.
    std::string credential_id = rt::left_out<Lazy, "credential_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// Whether it can be used.
    UpdateLongTermCredentialRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("credential_id", given.credential_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "credential_id", given.credential_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The credential was changed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lets a long-term credential be used, or not.
template <class Transport>
auto update_instance_lt_credential(Transport&& transport,
                                   const UpdateInstanceLtCredential::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceLtCredential>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}`
///
/// Removes a long-term credential.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0404; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceLtCredential {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceLtCredential"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credentials/{credential_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the credential, its `token_id`. Length: at least 1.
    std::string credential_id = rt::left_out<Lazy, "credential_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("credential_id", given.credential_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "credential_id", given.credential_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The credential was removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes a long-term credential.
template <class Transport>
auto delete_instance_lt_credential(Transport&& transport,
                                   const DeleteInstanceLtCredential::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceLtCredential>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/long-term-credentials`
///
/// Lists the long-term credentials of an instance.
///
/// No password is in the reply.
/// Note: The page has no `self_only`; the SDKs have it since 3.1.184, 2026-01-22.
/// Source: api-swr2/swr_03_0405, 2025-09-26; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceLtCredentials {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceLtCredentials"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/long-term-credentials"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// Whether to list the caller's own credentials only, as it is unless this is given. False lists those of the whole
    /// instance and needs the role te_admin. Default: true; it is documented, never sent.
    std::optional<bool> self_only{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "self_only", given.self_only);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of credentials.
  using status_2xx = rt::reply<rt::range(2), ListInstanceLtCredentialsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.auth_tokens; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.auth_tokens, page.total);
  }
};

/// Lists the long-term credentials of an instance.
template <class Transport>
auto list_instance_lt_credentials(Transport&& transport,
                                  const ListInstanceLtCredentials::Params& params,
                                  const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceLtCredentials>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/endpoint-policy`
///
/// Opens or closes access from the internet.
///
/// ShowInstanceEndpointPolicy tells how far it has come. IAM action swr:instance:updateEndpointPolicyStatus.
/// Note: API Explorer's definitions give 202 as the status of success.
/// Source: api-swr2/swr_03_0805, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceEndpointPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceEndpointPolicy"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/endpoint-policy"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// Whether to open it.
    CreateEndpointPolicyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// Access is being opened or closed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Opens or closes access from the internet.
template <class Transport>
auto create_instance_endpoint_policy(Transport&& transport,
                                     const CreateInstanceEndpointPolicy::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceEndpointPolicy>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/endpoint-policy`
///
/// Shows how an instance can be reached from the internet.
///
/// IAM action swr:instance:getEndpointPolicy.
/// Source: api-swr2/swr_03_0807, 2025-11-03; SDKs 3.1.212, 2026-08-20
struct ShowInstanceEndpointPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceEndpointPolicy"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/endpoint-policy"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The state and who is let in.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceEndpointPolicyResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows how an instance can be reached from the internet.
template <class Transport>
auto show_instance_endpoint_policy(Transport&& transport,
                                   const ShowInstanceEndpointPolicy::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceEndpointPolicy>(transport, params, options);
}

/// `PUT /v2/{project_id}/instances/{instance_id}/endpoint-policy`
///
/// Replaces the list of addresses that are let in from the internet.
///
/// IAM action swr:instance:updateEndpointPolicy.
/// Note: The page gives 200 as the status of success.
/// Source: api-swr2/swr_03_0806, 2025-10-29; SDKs 3.1.212, 2026-08-20
struct UpdateInstanceEndpointPolicy {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "UpdateInstanceEndpointPolicy"_text,
      .method = "PUT"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/endpoint-policy"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// All addresses to let in.
    UpdateWhiteListRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The list was replaced. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Replaces the list of addresses that are let in from the internet.
template <class Transport>
auto update_instance_endpoint_policy(Transport&& transport,
                                     const UpdateInstanceEndpointPolicy::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<UpdateInstanceEndpointPolicy>(transport, params, options);
}

/// `POST /v2/{project_id}/instances/{instance_id}/internal-endpoints`
///
/// Creates access from a private network.
///
/// ShowInstanceInternalEndpoint tells how far it has come.
/// Note: API Explorer's definitions give 201 as the status of success.
/// Source: api-swr2/swr_03_0801; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct CreateInstanceInternalEndpoint {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceInternalEndpoint"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The access to create.
    CreateIntranetAccessRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The access is being created.
  using status_2xx = rt::reply<rt::range(2), CreateInstanceInternalEndpointResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Creates access from a private network.
template <class Transport>
auto create_instance_internal_endpoint(Transport&& transport,
                                       const CreateInstanceInternalEndpoint::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceInternalEndpoint>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/internal-endpoints`
///
/// Lists the accesses from private networks.
///
/// IAM action swr:instance:listInternalEndpoints.
/// Source: api-swr2/swr_03_0802, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceInternalEndpoints {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceInternalEndpoints"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many entries to return at most. Range: 1 to 100. Default: 100; it is documented, never sent.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// One page of accesses.
  using status_2xx = rt::reply<rt::range(2), ListInstanceInternalEndpointsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.internal_endpoints; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    if (!given.limit) given.limit = 100;
    return rt::turn_by_offset(given.offset, page.internal_endpoints, page.total);
  }
};

/// Lists the accesses from private networks.
template <class Transport>
auto list_instance_internal_endpoints(Transport&& transport,
                                      const ListInstanceInternalEndpoints::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceInternalEndpoints>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}`
///
/// Shows one access from a private network.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceInternalEndpoint {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceInternalEndpoint"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the access from a private network. Length: at least 1.
    std::string internal_endpoints_id = rt::left_out<Lazy, "internal_endpoints_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("internal_endpoints_id", given.internal_endpoints_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "internal_endpoints_id", given.internal_endpoints_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The access.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceInternalEndpointResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Shows one access from a private network.
template <class Transport>
auto show_instance_internal_endpoint(Transport&& transport,
                                     const ShowInstanceInternalEndpoint::Params& params,
                                     const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceInternalEndpoint>(transport, params, options);
}

/// `DELETE /v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}`
///
/// Removes access from a private network.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0804; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceInternalEndpoint {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceInternalEndpoint"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/internal-endpoints/{internal_endpoints_id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// The id of the access from a private network. Length: at least 1.
    std::string internal_endpoints_id = rt::left_out<Lazy, "internal_endpoints_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
      check.member("internal_endpoints_id", given.internal_endpoints_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_path(builder, "internal_endpoints_id", given.internal_endpoints_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The access is being removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes access from a private network.
template <class Transport>
auto delete_instance_internal_endpoint(Transport&& transport,
                                       const DeleteInstanceInternalEndpoint::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceInternalEndpoint>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/create`
///
/// Adds tags to a resource.
///
/// IAM action swr:instance:createResourceTags.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0503, 2025-11-28; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct CreateInstanceResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateInstanceResourceTags"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/tags/create"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to add.
    CreateResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were added. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds tags to a resource.
template <class Transport>
auto create_instance_resource_tags(Transport&& transport,
                                   const CreateInstanceResourceTags::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateInstanceResourceTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/create`
///
/// Adds tags to a resource inside another one.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0509; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct CreateSubResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateSubResourceTags"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/create"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// The id of the resource inside it. Length: at least 1.
    /// Note: Whether it is the name or the number of a namespace is not said.
    std::string sub_resource_id = rt::left_out<Lazy, "sub_resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to add.
    CreateResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
      check.member("sub_resource_type", given.sub_resource_type);
      check.member("sub_resource_id", given.sub_resource_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_path(builder, "sub_resource_id", given.sub_resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were added. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Adds tags to a resource inside another one.
template <class Transport>
auto create_sub_resource_tags(Transport&& transport,
                              const CreateSubResourceTags::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateSubResourceTags>(transport, params, options);
}

/// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/delete`
///
/// Removes tags from a resource.
///
/// The request has a body, unlike most with DELETE.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0504; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteInstanceResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteInstanceResourceTags"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/tags/delete"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to remove.
    DeleteResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes tags from a resource.
template <class Transport>
auto delete_instance_resource_tags(Transport&& transport,
                                   const DeleteInstanceResourceTags::Params& params,
                                   const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteInstanceResourceTags>(transport, params, options);
}

/// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/delete`
///
/// Removes tags from a resource inside another one.
///
/// The request has a body, unlike most with DELETE.
/// Note: API Explorer's definitions give 204 as the status of success.
/// Source: api-swr2/swr_03_0510; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct DeleteSubResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "DeleteSubResourceTags"_text,
      .method = "DELETE"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags/delete"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// The id of the resource inside it. Length: at least 1.
    /// Note: Whether it is the name or the number of a namespace is not said.
    std::string sub_resource_id = rt::left_out<Lazy, "sub_resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to remove.
    DeleteResourceTagsRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
      check.member("sub_resource_type", given.sub_resource_type);
      check.member("sub_resource_id", given.sub_resource_id, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_path(builder, "sub_resource_id", given.sub_resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The tags were removed. The reply has no content.
  using status_2xx = rt::reply<rt::range(2)>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Removes tags from a resource inside another one.
template <class Transport>
auto delete_sub_resource_tags(Transport&& transport,
                              const DeleteSubResourceTags::Params& params,
                              const rt::call_options& options = rt::call_options()) {
  return rt::request<DeleteSubResourceTags>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/tags`
///
/// Lists the tags that the instances of a project have.
/// Source: api-swr2/swr_03_0505; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceProjectTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceProjectTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListInstanceProjectTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags that the instances of a project have.
template <class Transport>
auto list_instance_project_tags(Transport&& transport,
                                const ListInstanceProjectTags::Params& params,
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceProjectTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/resource-instances/filter`
///
/// Lists the resources that have given tags.
///
/// IAM action swr:instance:listResourceInstances.
/// Note: API Explorer's definitions give 200 as the status of success.
/// Source: api-swr2/swr_03_0501, 2025-11-03; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212,
/// 2026-08-20
struct ListInstanceResourceInstances {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceResourceInstances"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/resource-instances/filter"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many resources to return at most. Send it together with `offset`. Range: 1 to 200. Default: 200; it is
    /// documented, never sent.
    /// Note: The page and the SDKs do not ask here for an offset that is a multiple of the limit.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(200));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// One page of resources.
  using status_2xx = rt::reply<rt::range(2), ListInstanceResourceInstancesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the resources that have given tags.
template <class Transport>
auto list_instance_resource_instances(Transport&& transport,
                                      const ListInstanceResourceInstances::Params& params,
                                      const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceResourceInstances>(transport, params, options);
}

/// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags`
///
/// Lists the tags of a resource.
/// Source: api-swr2/swr_03_0506; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListInstanceResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListInstanceResourceTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListInstanceResourceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags of a resource.
template <class Transport>
auto list_instance_resource_tags(Transport&& transport,
                                 const ListInstanceResourceTags::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListInstanceResourceTags>(transport, params, options);
}

/// `GET /v2/{project_id}/instances/{instance_id}/namespaces-tags`
///
/// Lists the tags that the namespaces of an instance have.
/// Source: api-swr2/swr_03_0511; crate huawei-cloud-api-definitions-SWR 0.1.20260925; SDKs 3.1.212, 2026-08-20
struct ListNamespaceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListNamespaceTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/instances/{instance_id}/namespaces-tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The id of the SWR Enterprise instance. Length: at least 1.
    std::string instance_id = rt::left_out<Lazy, "instance_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("instance_id", given.instance_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "instance_id", given.instance_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListNamespaceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags that the namespaces of an instance have.
template <class Transport>
auto list_namespace_tags(Transport&& transport,
                         const ListNamespaceTags::Params& params,
                         const rt::call_options& options = rt::call_options()) {
  return rt::request<ListNamespaceTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/filter`
///
/// Lists the resources inside another one that have given tags.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListSubResourceInstances {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListSubResourceInstances"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/filter"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// How many entries to skip, 0 or a multiple of `limit`. Send it together with `limit`. Range: at least 0. Default:
    /// 0; it is documented, never sent.
    std::optional<std::int32_t> offset{};
    /// How many resources to return at most. Send it together with `offset`. Range: 1 to 200. Default: 200; it is
    /// documented, never sent.
    /// Note: The page and the SDKs do not ask here for an offset that is a multiple of the limit.
    std::optional<std::int32_t> limit{};
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
      check.member("sub_resource_type", given.sub_resource_type);
      check.member("offset", given.offset, check.at_least(0));
      check.member("limit", given.limit, check.at_least(1), check.at_most(200));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// One page of resources.
  using status_2xx = rt::reply<rt::range(2), ListSubResourceInstancesResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the resources inside another one that have given tags.
template <class Transport>
auto list_sub_resource_instances(Transport&& transport,
                                 const ListSubResourceInstances::Params& params,
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListSubResourceInstances>(transport, params, options);
}

/// `GET /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags`
///
/// Lists the tags of a resource inside another one.
/// Source: SDKs 3.1.212, 2026-08-20
struct ListSubResourceTags {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ListSubResourceTags"_text,
      .method = "GET"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/{sub_resource_id}/tags"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// The id of the resource inside it. Length: at least 1.
    /// Note: Whether it is the name or the number of a namespace is not said.
    std::string sub_resource_id = rt::left_out<Lazy, "sub_resource_id">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
      check.member("sub_resource_type", given.sub_resource_type);
      check.member("sub_resource_id", given.sub_resource_id, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_path(builder, "sub_resource_id", given.sub_resource_id);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The tags.
  using status_2xx = rt::reply<rt::range(2), ListSubResourceTagsResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Lists the tags of a resource inside another one.
template <class Transport>
auto list_sub_resource_tags(Transport&& transport,
                            const ListSubResourceTags::Params& params,
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ListSubResourceTags>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/resource-instances/count`
///
/// Counts the resources that have given tags.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowInstanceResourceInstancesCount {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowInstanceResourceInstancesCount"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/resource-instances/count"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// How many there are.
  using status_2xx = rt::reply<rt::range(2), ShowInstanceResourceInstancesCountResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Counts the resources that have given tags.
template <class Transport>
auto show_instance_resource_instances_count(Transport&& transport,
                                            const ShowInstanceResourceInstancesCount::Params& params,
                                            const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowInstanceResourceInstancesCount>(transport, params, options);
}

/// `POST /v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/count`
///
/// Counts the resources inside another one that have given tags.
/// Source: SDKs 3.1.212, 2026-08-20
struct ShowSubResourceInstancesCount {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "ShowSubResourceInstancesCount"_text,
      .method = "POST"_text,
      .path = "/v2/{project_id}/{resource_type}/{resource_id}/{sub_resource_type}/resource-instances/count"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the project that the instance belongs to. Length: at least 1.
    std::string project_id = rt::left_out<Lazy, "project_id">();
    /// The kind of resource.
    rt::open<ResourceType> resource_type = rt::left_out<Lazy, "resource_type">();
    /// The id of the resource, for `instances` that of the instance. Length: at least 1.
    std::string resource_id = rt::left_out<Lazy, "resource_id">();
    /// The kind of resource inside it.
    rt::open<SubResourceType> sub_resource_type = rt::left_out<Lazy, "sub_resource_type">();
    /// A token of IAM, whose operation for tokens returns it in the header X-Subject-Token. Callers that sign their
    /// requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory, yet its own code samples sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// The tags to look for.
    ListResourceInstancesRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("project_id", given.project_id, check.length(1));
      check.member("resource_type", given.resource_type);
      check.member("resource_id", given.resource_id, check.length(1));
      check.member("sub_resource_type", given.sub_resource_type);
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "project_id", given.project_id);
    bindery_path(builder, "resource_type", given.resource_type);
    bindery_path(builder, "resource_id", given.resource_id);
    bindery_path(builder, "sub_resource_type", given.sub_resource_type);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// How many there are.
  using status_2xx = rt::reply<rt::range(2), ShowSubResourceInstancesCountResponse>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdHeaders>;
  /// The caller is not known, for example because the token has expired or the signature does not fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdHeaders>;
  /// There is no such project or instance, or nothing of that id or name in it.
  /// Note: The code for a registry that does not exist is not published; the example is what the gateway says of an
  /// unknown path.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdHeaders>;
  using Replies = rt::replies<status_2xx, status_400, status_401, status_403, status_404, status_500>;
};

/// Counts the resources inside another one that have given tags.
template <class Transport>
auto show_sub_resource_instances_count(Transport&& transport,
                                       const ShowSubResourceInstancesCount::Params& params,
                                       const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowSubResourceInstancesCount>(transport, params, options);
}

}  // namespace huaweicloud::swr::inline d_d14e6e08

#endif  // BINDERY_API_HUAWEICLOUD_SWR
