// Huawei Cloud IAM v3, bound by bindery 0.1.0 from iam.yaml (9336cb46).
// Do not edit: change the description and run bindery again.
// Tokens, projects and temporary access keys.
//
// IAM tells who a caller is. This description covers what a program needs in order to call other services: tokens and
// their check and revocation, the projects that a user can work in, and access keys that expire. IAM calls an account a
// domain.
//
// Server: https://iam.{region}.myhuaweicloud.com (Every known region but eu-west-101. A token from here is good in this
// region only.)
// Server: https://iam.myhuaweicloud.com (All regions. A token from here is good everywhere.)
// Server: https://iam.eu-west-101.myhuaweicloud.eu (Region eu-west-101, whose name ends in .eu.)
// Note: The token and project calls are those of Keystone and work with one. Members that only Keystone has are left
// out, unless a request needs them. A member of a reply is required where the definitions require it and Keystone
// always sends it.
// Note: The SDKs have one model for each place where the same few fields occur, 77 for these calls; here one model
// serves all places.
// Source: api-iam/iam_30_0001, 30_0003, 30_0004, 03_0006, 04_0002, 04_0101, 06_0001 and 06_0003, revisions up to
// 2025-12-27
// Source: SDK for Python 3.1.219; crate huawei-cloud-api-definitions-IAM 0.1.20261016, which republishes the
// definitions of API Explorer
// Source: OpenStack Keystone, commit 30ef2ffa6, 2026-07-17
//
//   namespace iam = huaweicloud::iam;
//   auto outcome = iam::keystone_create_user_token_by_password(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_body.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/secret.hpp>
#include <bindery/security.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(BINDERY_API_HUAWEICLOUD_IAM) && BINDERY_API_HUAWEICLOUD_IAM != 0x1d594cc9
#error "huaweicloud::iam is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_HUAWEICLOUD_IAM
#define BINDERY_API_HUAWEICLOUD_IAM 0x1d594cc9

namespace huaweicloud::iam::inline d_1d594cc9 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://iam.{region}.myhuaweicloud.com"_text;

/// A way to log in.
///
/// - `password`: a user's name and password.
/// - `totp`: a passcode of the user's virtual MFA device, beside the password.
/// - `assume_role`: an agency of an account, with a token or key that may act for it.
/// - `token`: a token that the caller has.
/// Note: Keystone has more of them, and no `assume_role`.
enum class AuthMethod { password, totp, assume_role, token };
constexpr auto bindery_words(AuthMethod) { return rt::names{"password", "totp", "assume_role", "token"}; }

/// The account that a user belongs to.
struct UserDomain {
  /// The name of the account.
  std::string name{};

  friend bool operator==(const UserDomain&, const UserDomain&) = default;
  friend constexpr auto bindery_names(const UserDomain*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const UserDomain*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

/// A user with their password.
/// Note: Keystone also takes a user's id in place of name and domain.
struct PasswordUser {
  /// The name of the IAM user.
  std::string name{};
  /// The password.
  rt::secret password{};
  UserDomain domain{};

  friend bool operator==(const PasswordUser&, const PasswordUser&) = default;
  friend constexpr auto bindery_names(const PasswordUser*) { return rt::names{"name", "password", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PasswordUser*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.password);
      default: return use(self.domain);
    }
  }
};

/// Logging in by password.
struct PasswordMethod {
  PasswordUser user{};

  friend bool operator==(const PasswordMethod&, const PasswordMethod&) = default;
  friend constexpr auto bindery_names(const PasswordMethod*) { return rt::names{"user"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PasswordMethod*, Self& self, std::size_t, Use&& use) {
    return use(self.user);
  }
};

/// A user with the passcode of the moment.
struct TotpUser {
  /// The id of the IAM user, whose virtual MFA device must be bound and asked for at login.
  std::string id{};
  /// What the virtual MFA device shows.
  rt::secret passcode{};

  friend bool operator==(const TotpUser&, const TotpUser&) = default;
  friend constexpr auto bindery_names(const TotpUser*) { return rt::names{"id", "passcode"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TotpUser*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.passcode);
    }
  }
};

/// Logging in by passcode, beside the password.
struct TotpMethod {
  TotpUser user{};

  friend bool operator==(const TotpMethod&, const TotpMethod&) = default;
  friend constexpr auto bindery_names(const TotpMethod*) { return rt::names{"user"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TotpMethod*, Self& self, std::size_t, Use&& use) {
    return use(self.user);
  }
};

/// Logging in as an agency. One of `domain_id` and `domain_name` has to be there.
struct AssumeRoleMethod {
  /// The id of the account that made the agency.
  std::optional<std::string> domain_id{};
  /// The name of the account that made the agency.
  std::optional<std::string> domain_name{};
  /// The name of the agency.
  std::string agency_name{};

  friend bool operator==(const AssumeRoleMethod&, const AssumeRoleMethod&) = default;
  friend constexpr auto bindery_names(const AssumeRoleMethod*) {
    return rt::names{"domain_id", "domain_name", "agency_name"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumeRoleMethod*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.domain_id);
      case 1: return use(self.domain_name);
      default: return use(self.agency_name);
    }
  }
};

/// Logging in by token, to get one with another scope.
/// Note: IAM documents it for the tokens of federated users that have no scope yet; Keystone takes any token.
struct TokenMethod {
  /// The token.
  rt::secret id{};

  friend bool operator==(const TokenMethod&, const TokenMethod&) = default;
  friend constexpr auto bindery_names(const TokenMethod*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenMethod*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// Who logs in. Every method has a member of its own name, which has to be there for it.
/// Note: The SDKs have a model per method, where the member of the method is required.
struct TokenIdentity {
  /// `password`, `password` and `totp`, `assume_role`, or `token`. Items: at least 1.
  std::vector<rt::open<AuthMethod>> methods{};
  std::optional<PasswordMethod> password{};
  std::optional<TotpMethod> totp{};
  std::optional<AssumeRoleMethod> assume_role{};
  std::optional<TokenMethod> token{};

  friend bool operator==(const TokenIdentity&, const TokenIdentity&) = default;
  friend constexpr auto bindery_names(const TokenIdentity*) {
    return rt::names{"methods", "password", "totp", "assume_role", "token"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenIdentity*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.methods);
      case 1: return use(self.password);
      case 2: return use(self.totp);
      case 3: return use(self.assume_role);
      default: return use(self.token);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const TokenIdentity*, const Self& self, Use& use) {
    use("methods", self.methods, use.items(1));
  }
};

/// An account, by id or by name.
struct ScopeDomain {
  /// The id of the account.
  std::optional<std::string> id{};
  /// The name of the account.
  std::optional<std::string> name{};

  friend bool operator==(const ScopeDomain&, const ScopeDomain&) = default;
  friend constexpr auto bindery_names(const ScopeDomain*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScopeDomain*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// A project, by id or by name.
struct ScopeProject {
  /// The id of the project.
  std::optional<std::string> id{};
  /// The name of the project, such as the id of a region.
  std::optional<std::string> name{};
  /// The account that the project belongs to. IAM does not need it; Keystone does, when the project is given by name.
  /// Note: The SDKs have it in the request by token only.
  std::optional<ScopeDomain> domain{};

  friend bool operator==(const ScopeProject&, const ScopeProject&) = default;
  friend constexpr auto bindery_names(const ScopeProject*) { return rt::names{"id", "name", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ScopeProject*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      default: return use(self.domain);
    }
  }
};

/// What the token is good for: a project, which services of a region ask for, or the account, which global services ask
/// for. When both are there the project counts; when none is, the account.
/// Note: Keystone refuses a scope that has both or none.
struct TokenScope {
  std::optional<ScopeProject> project{};
  std::optional<ScopeDomain> domain{};

  friend bool operator==(const TokenScope&, const TokenScope&) = default;
  friend constexpr auto bindery_names(const TokenScope*) { return rt::names{"project", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenScope*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.project);
      default: return use(self.domain);
    }
  }
};

/// Who logs in, and what for.
/// Note: Keystone can do without a scope.
struct TokenAuth {
  TokenIdentity identity{};
  TokenScope scope{};

  friend bool operator==(const TokenAuth&, const TokenAuth&) = default;
  friend constexpr auto bindery_names(const TokenAuth*) { return rt::names{"identity", "scope"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenAuth*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.identity);
      default: return use(self.scope);
    }
  }
};

/// A request for a token.
struct CreateTokenRequestBody {
  TokenAuth auth{};

  friend bool operator==(const CreateTokenRequestBody&, const CreateTokenRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateTokenRequestBody*) { return rt::names{"auth"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateTokenRequestBody*, Self& self, std::size_t, Use&& use) {
    return use(self.auth);
  }
};

/// An account.
struct Domain {
  /// The id of the account.
  std::string id{};
  /// The name of the account.
  std::string name{};

  friend bool operator==(const Domain&, const Domain&) = default;
  friend constexpr auto bindery_names(const Domain*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Domain*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// A group of users.
struct FederationGroup {
  /// The id of the group.
  std::string id{};
  /// The name of the group.
  /// Note: The SDKs require it; Keystone sends the id alone.
  std::optional<std::string> name{};

  friend bool operator==(const FederationGroup&, const FederationGroup&) = default;
  friend constexpr auto bindery_names(const FederationGroup*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const FederationGroup*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// An identity provider.
struct IdentityProvider {
  /// The id of the identity provider.
  std::string id{};

  friend bool operator==(const IdentityProvider&, const IdentityProvider&) = default;
  friend constexpr auto bindery_names(const IdentityProvider*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const IdentityProvider*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// The protocol that an identity provider speaks.
struct FederationProtocol {
  /// The id of the protocol, such as `saml`.
  std::string id{};

  friend bool operator==(const FederationProtocol&, const FederationProtocol&) = default;
  friend constexpr auto bindery_names(const FederationProtocol*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const FederationProtocol*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

/// Where a user of another identity provider comes from.
struct Federation {
  /// The groups of IAM that the user counts to.
  std::vector<FederationGroup> groups{};
  IdentityProvider identity_provider{};
  FederationProtocol protocol{};

  friend bool operator==(const Federation&, const Federation&) = default;
  friend constexpr auto bindery_names(const Federation*) {
    return rt::names{"groups", "identity_provider", "protocol"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Federation*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.groups);
      case 1: return use(self.identity_provider);
      default: return use(self.protocol);
    }
  }
};

/// A user. For an agency, its account and its name.
struct TokenUser {
  /// The id of the user or agency.
  std::string id{};
  /// The name of the user; for an agency, the name of its account, `/` and its name.
  std::string name{};
  Domain domain{};
  /// When the password ends, in UTC, in the form of `expires_at`. Empty or null when it does not.
  /// Note: The SDKs require it, but for agencies. IAM's text for never is an empty one; Keystone sends null.
  std::optional<rt::nullable<std::string>> password_expires_at{};
  /// Where the user comes from, if not from IAM.
  std::optional<Federation> OS_FEDERATION{};

  friend bool operator==(const TokenUser&, const TokenUser&) = default;
  friend constexpr auto bindery_names(const TokenUser*) {
    return rt::names{"id", "name", "domain", "password_expires_at", "OS-FEDERATION"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenUser*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.domain);
      case 3: return use(self.password_expires_at);
      default: return use(self.OS_FEDERATION);
    }
  }
};

/// A project with its account.
struct TokenProject {
  /// The id of the project.
  std::string id{};
  /// The name of the project.
  std::string name{};
  Domain domain{};

  friend bool operator==(const TokenProject&, const TokenProject&) = default;
  friend constexpr auto bindery_names(const TokenProject*) { return rt::names{"id", "name", "domain"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenProject*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      default: return use(self.domain);
    }
  }
};

/// A set of rights.
struct Role {
  /// `0` in the replies of IAM, which do not tell it.
  std::string id{};
  /// The name of the role.
  std::string name{};

  friend bool operator==(const Role&, const Role&) = default;
  friend constexpr auto bindery_names(const Role*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Role*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// An address of a service.
struct CatalogEndpoint {
  /// The address.
  std::string url{};
  /// The name of the region, or `*` for all.
  /// Note: Null in a Keystone that knows no region.
  rt::nullable<std::string> region{};
  /// The id of the region, or `*` for all.
  /// Note: Null in a Keystone that knows no region.
  rt::nullable<std::string> region_id{};
  /// Who can use the address; `public` is for everybody.
  std::string interface_{};
  /// The id of the address.
  std::string id{};

  friend bool operator==(const CatalogEndpoint&, const CatalogEndpoint&) = default;
  friend constexpr auto bindery_names(const CatalogEndpoint*) {
    return rt::names{"url", "region", "region_id", "interface", "id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CatalogEndpoint*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.url);
      case 1: return use(self.region);
      case 2: return use(self.region_id);
      case 3: return use(self.interface_);
      default: return use(self.id);
    }
  }
};

/// A service and its addresses.
struct CatalogService {
  /// The service that it is, such as `iam`.
  std::string type{};
  /// The id of the service.
  std::string id{};
  /// The name of the service.
  std::string name{};
  /// Its addresses.
  std::vector<CatalogEndpoint> endpoints{};

  friend bool operator==(const CatalogService&, const CatalogService&) = default;
  friend constexpr auto bindery_names(const CatalogService*) { return rt::names{"type", "id", "name", "endpoints"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CatalogService*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.id);
      case 2: return use(self.name);
      default: return use(self.endpoints);
    }
  }
};

/// Who acts for an agency.
struct AssumedBy {
  TokenUser user{};

  friend bool operator==(const AssumedBy&, const AssumedBy&) = default;
  friend constexpr auto bindery_names(const AssumedBy*) { return rt::names{"user"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AssumedBy*, Self& self, std::size_t, Use&& use) {
    return use(self.user);
  }
};

/// What a token stands for.
/// Note: The SDKs have it as TokenResult, AgencyTokenResult and ScopeTokenResult.
struct Token {
  /// How the user logged in.
  std::vector<rt::open<AuthMethod>> methods{};
  /// When the token ends, in UTC, as text such as `2026-01-04T09:05:22.701000Z`.
  std::string expires_at{};
  /// When the token was made, in the form of `expires_at`.
  std::string issued_at{};
  TokenUser user{};
  /// The project that the token is good for, if it is good for one.
  std::optional<TokenProject> project{};
  /// The account that the token is good for, if it is good for one.
  std::optional<Domain> domain{};
  /// What the user may do.
  /// Note: The SDKs require it. A token of Keystone that has no scope has none.
  std::optional<std::vector<Role>> roles{};
  /// The services and their addresses. Left out when `nocatalog` was asked for.
  /// Note: The SDKs require it in some of their models, which cannot hold with `nocatalog`.
  std::optional<std::vector<CatalogService>> catalog{};
  /// Who acts for the agency, if the token is that of an agency.
  std::optional<AssumedBy> assumed_by{};

  friend bool operator==(const Token&, const Token&) = default;
  friend constexpr auto bindery_names(const Token*) {
    return rt::names{"methods", "expires_at", "issued_at", "user", "project", "domain", "roles", "catalog", "assumed_by"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Token*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.methods);
      case 1: return use(self.expires_at);
      case 2: return use(self.issued_at);
      case 3: return use(self.user);
      case 4: return use(self.project);
      case 5: return use(self.domain);
      case 6: return use(self.roles);
      case 7: return use(self.catalog);
      default: return use(self.assumed_by);
    }
  }
};

/// What a token stands for. The token itself is in the header X-Subject-Token.
struct TokenResponse {
  Token token{};

  friend bool operator==(const TokenResponse&, const TokenResponse&) = default;
  friend constexpr auto bindery_names(const TokenResponse*) { return rt::names{"token"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TokenResponse*, Self& self, std::size_t, Use&& use) {
    return use(self.token);
  }
};

/// Addresses of a thing or a list.
/// Note: The SDKs have it as Links, with all three required, and as LinksSelf, with `self` alone. Keystone's projects
/// have `self` alone where IAM's have all three.
struct Links {
  /// The address of the thing or list itself.
  std::string self{};
  /// The address of the previous page. Null when there is none.
  std::optional<rt::nullable<std::string>> previous{};
  /// The address of the next page. Null when there is none.
  std::optional<rt::nullable<std::string>> next{};

  friend bool operator==(const Links&, const Links&) = default;
  friend constexpr auto bindery_names(const Links*) { return rt::names{"self", "previous", "next"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Links*, Self& self_1, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self_1.self);
      case 1: return use(self_1.previous);
      default: return use(self_1.next);
    }
  }
};

/// A project.
/// Note: The SDKs have it as ProjectResult and AuthProjectResult.
struct Project {
  /// The id of the project, which the paths of other services ask for.
  std::string id{};
  /// The name of the project; for the one that comes with a region, the region's id.
  std::string name{};
  /// A text for people.
  /// Note: Null is Keystone's only.
  rt::nullable<std::string> description{};
  /// The id of the account.
  /// Note: Null is Keystone's only, for the project that stands for an account.
  rt::nullable<std::string> domain_id{};
  /// The project of the region, for a project that a user made; the id of the account, for the project of a region.
  /// Note: Null is Keystone's only, for the project that stands for an account.
  rt::nullable<std::string> parent_id{};
  /// Whether the project can be used.
  bool enabled{};
  /// False in IAM.
  bool is_domain{};
  Links links{};

  friend bool operator==(const Project&, const Project&) = default;
  friend constexpr auto bindery_names(const Project*) {
    return rt::names{"id", "name", "description", "domain_id", "parent_id", "enabled", "is_domain", "links"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Project*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.description);
      case 3: return use(self.domain_id);
      case 4: return use(self.parent_id);
      case 5: return use(self.enabled);
      case 6: return use(self.is_domain);
      default: return use(self.links);
    }
  }
};

/// Projects.
struct ListProjectsResponse {
  /// The projects.
  std::vector<Project> projects{};
  Links links{};

  friend bool operator==(const ListProjectsResponse&, const ListProjectsResponse&) = default;
  friend constexpr auto bindery_names(const ListProjectsResponse*) { return rt::names{"projects", "links"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ListProjectsResponse*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.projects);
      default: return use(self.links);
    }
  }
};

/// How long a key of the caller's own is to live.
struct TemporaryKeyToken {
  /// The caller's token. The header X-Auth-Token is the way to send it; this member is on its way out. Deprecated.
  std::optional<rt::secret> id{};
  /// How long the key is to live, in seconds, from 15 minutes to 24 hours. Range: 900 to 86400. Default: 900; it is
  /// documented, never sent.
  std::optional<std::int32_t> duration_seconds{};

  friend bool operator==(const TemporaryKeyToken&, const TemporaryKeyToken&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyToken*) { return rt::names{"id", "duration_seconds"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyToken*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.duration_seconds);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const TemporaryKeyToken*, const Self& self, Use& use) {
    use("duration_seconds", self.duration_seconds, use.at_least(900), use.at_most(86400));
  }
};

/// Who uses the key, for the records.
struct SessionUser {
  /// A name of 5 to 64 characters out of letters, digits, `-` and `_`, a letter first. Length: 5 to 64.
  std::optional<std::string> name{};

  friend bool operator==(const SessionUser&, const SessionUser&) = default;
  friend constexpr auto bindery_names(const SessionUser*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SessionUser*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
  template <class Self, class Use>
  friend void bindery_rules(const SessionUser*, const Self& self, Use& use) {
    use("name", self.name, use.length(5, 64));
  }
};

/// The agency whose key it is to be. One of `domain_id` and `domain_name` has to be there.
struct TemporaryKeyAgency {
  /// The id of the account that made the agency.
  std::optional<std::string> domain_id{};
  /// The name of the account that made the agency.
  std::optional<std::string> domain_name{};
  /// The name of the agency.
  std::string agency_name{};
  /// How long the key is to live, in seconds, from 15 minutes to 24 hours. Range: 900 to 86400. Default: 900; it is
  /// documented, never sent.
  std::optional<std::int32_t> duration_seconds{};
  std::optional<SessionUser> session_user{};

  friend bool operator==(const TemporaryKeyAgency&, const TemporaryKeyAgency&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyAgency*) {
    return rt::names{"domain_id", "domain_name", "agency_name", "duration_seconds", "session_user"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyAgency*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.domain_id);
      case 1: return use(self.domain_name);
      case 2: return use(self.agency_name);
      case 3: return use(self.duration_seconds);
      default: return use(self.session_user);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const TemporaryKeyAgency*, const Self& self, Use& use) {
    use("duration_seconds", self.duration_seconds, use.at_least(900), use.at_most(86400));
  }
};

/// What a statement does.
///
/// - `Allow`: it allows.
/// - `Deny`: it denies.
/// Note: The SDK for Python reads it as plain text.
enum class PolicyEffect { Allow, Deny };
constexpr auto bindery_words(PolicyEffect) { return rt::names{"Allow", "Deny"}; }

/// A statement of a policy.
struct PolicyStatement {
  rt::open<PolicyEffect> Effect{};
  /// The actions, as service, kind of resource and operation with `:` between them, such as `obs:object:GetObject`.
  std::vector<std::string> Action{};
  /// The resources, as service, region, account, kind and path with `:` between them; `*` stands for any.
  std::optional<std::vector<std::string>> Resource{};
  /// The values that make the statement hold, by operator and by key.
  std::optional<std::map<std::string, std::map<std::string, std::vector<std::string>>>> Condition{};

  friend bool operator==(const PolicyStatement&, const PolicyStatement&) = default;
  friend constexpr auto bindery_names(const PolicyStatement*) {
    return rt::names{"Effect", "Action", "Resource", "Condition"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PolicyStatement*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.Effect);
      case 1: return use(self.Action);
      case 2: return use(self.Resource);
      default: return use(self.Condition);
    }
  }
};

/// What a key may do.
struct Policy {
  /// `1.1`, the language that statements are written in. Default: `1.1`; it is documented, never sent.
  std::string Version{};
  /// The statements; one that denies wins over one that allows.
  std::vector<PolicyStatement> Statement{};

  friend bool operator==(const Policy&, const Policy&) = default;
  friend constexpr auto bindery_names(const Policy*) { return rt::names{"Version", "Statement"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Policy*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.Version);
      default: return use(self.Statement);
    }
  }
};

/// Whose key it is to be, and what it may do.
/// Note: The SDKs have a model per method, and require the agency in the second.
struct TemporaryKeyIdentity {
  /// Either `token` or `assume_role`. Items: 1.
  std::vector<rt::open<AuthMethod>> methods{};
  /// How long the key is to live, with the method `token`.
  std::optional<TemporaryKeyToken> token{};
  /// The agency. Has to be there with the method `assume_role`.
  std::optional<TemporaryKeyAgency> assume_role{};
  /// Narrows what the key may do. Only OBS looks at it.
  std::optional<Policy> policy{};

  friend bool operator==(const TemporaryKeyIdentity&, const TemporaryKeyIdentity&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyIdentity*) {
    return rt::names{"methods", "token", "assume_role", "policy"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyIdentity*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.methods);
      case 1: return use(self.token);
      case 2: return use(self.assume_role);
      default: return use(self.policy);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const TemporaryKeyIdentity*, const Self& self, Use& use) {
    use("methods", self.methods, use.items(1, 1));
  }
};

/// Whose key it is to be.
struct TemporaryKeyAuth {
  TemporaryKeyIdentity identity{};

  friend bool operator==(const TemporaryKeyAuth&, const TemporaryKeyAuth&) = default;
  friend constexpr auto bindery_names(const TemporaryKeyAuth*) { return rt::names{"identity"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryKeyAuth*, Self& self, std::size_t, Use&& use) {
    return use(self.identity);
  }
};

/// A request for an access key that expires.
struct CreateTemporaryAccessKeyRequestBody {
  TemporaryKeyAuth auth{};

  friend bool operator==(const CreateTemporaryAccessKeyRequestBody&,
                         const CreateTemporaryAccessKeyRequestBody&) = default;
  friend constexpr auto bindery_names(const CreateTemporaryAccessKeyRequestBody*) { return rt::names{"auth"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateTemporaryAccessKeyRequestBody*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.auth);
  }
};

/// An access key that expires.
struct TemporaryCredential {
  /// The access key.
  std::string access{};
  /// The secret key.
  rt::secret secret{};
  /// The security token, which every request that the key signs sends as X-Security-Token.
  rt::secret securitytoken{};
  /// When the key ends, in UTC, as text such as `2026-01-08T03:50:07.574000Z`.
  std::string expires_at{};

  friend bool operator==(const TemporaryCredential&, const TemporaryCredential&) = default;
  friend constexpr auto bindery_names(const TemporaryCredential*) {
    return rt::names{"access", "secret", "securitytoken", "expires_at"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const TemporaryCredential*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.access);
      case 1: return use(self.secret);
      case 2: return use(self.securitytoken);
      default: return use(self.expires_at);
    }
  }
};

/// An access key that expires.
struct CreateTemporaryAccessKeyResponse {
  TemporaryCredential credential{};

  friend bool operator==(const CreateTemporaryAccessKeyResponse&, const CreateTemporaryAccessKeyResponse&) = default;
  friend constexpr auto bindery_names(const CreateTemporaryAccessKeyResponse*) { return rt::names{"credential"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const CreateTemporaryAccessKeyResponse*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.credential);
  }
};

/// What went wrong, in the form of Keystone.
struct KeystoneError {
  /// The status of the reply.
  /// Note: Other services have a text in the same place.
  std::optional<std::int32_t> code{};
  /// What went wrong, for people.
  std::optional<std::string> message{};
  /// The name of the status.
  std::optional<std::string> title{};

  friend bool operator==(const KeystoneError&, const KeystoneError&) = default;
  friend constexpr auto bindery_names(const KeystoneError*) { return rt::names{"code", "message", "title"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const KeystoneError*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.code);
      case 1: return use(self.message);
      default: return use(self.title);
    }
  }
};

/// What the service says about a request that failed. Calls under /v3 answer with `error`; those under /v3.0 and the
/// gateway in front with `error_code` and `error_msg`.
/// Note: The definitions show the first form for the token calls and no body for the others. A proxy on the way may
/// answer with anything, such as a page of HTML.
struct ErrorBody {
  std::optional<KeystoneError> error{};
  /// The code to look up or to report, such as `IAM.0011`. Codes of the gateway begin with `APIGW.`.
  std::optional<std::string> error_code{};
  /// What went wrong, for people.
  std::optional<std::string> error_msg{};
  /// Why access was denied, encrypted. The decode-authorization-message operation of the STS service turns it into
  /// plain text. It comes with authorization failures only.
  std::optional<std::string> encoded_authorization_message{};
  /// The gateway's id for the call.
  std::optional<std::string> request_id{};

  friend bool operator==(const ErrorBody&, const ErrorBody&) = default;
  friend constexpr auto bindery_names(const ErrorBody*) {
    return rt::names{"error", "error_code", "error_msg", "encoded_authorization_message", "request_id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ErrorBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.error);
      case 1: return use(self.error_code);
      case 2: return use(self.error_msg);
      case 3: return use(self.encoded_authorization_message);
      default: return use(self.request_id);
    }
  }
};

/// `https://iam.{region}.myhuaweicloud.com`: Every known region but eu-west-101. A token from here is good in this
/// region only.
struct ServerUrl {
  /// The region's id.
  std::string region{"cn-north-4"};

  std::string url() const {
    return "https://iam." + region + ".myhuaweicloud.com";
  }
};

/// `https://iam.myhuaweicloud.com`: All regions. A token from here is good everywhere.
struct ServerUrl2 {
  std::string url() const {
    return "https://iam.myhuaweicloud.com";
  }
};

/// `https://iam.eu-west-101.myhuaweicloud.eu`: Region eu-west-101, whose name ends in .eu.
struct ServerUrl3 {
  std::string url() const {
    return "https://iam.eu-west-101.myhuaweicloud.eu";
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A token of IAM. It lives for 24 hours.
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
struct XSubjectTokenXIAMTraceIdHeaders {
  /// The token. Header `X-Subject-Token`.
  std::optional<rt::secret> x_subject_token{};
  /// IAM's id for this call, which its support asks for. Header `X-IAM-Trace-Id`.
  /// Note: No page documents the header; the SDKs quote it when a project cannot be found.
  std::optional<std::string> x_iam_trace_id{};

  friend bool operator==(const XSubjectTokenXIAMTraceIdHeaders&, const XSubjectTokenXIAMTraceIdHeaders&) = default;
  friend constexpr auto bindery_names(const XSubjectTokenXIAMTraceIdHeaders*) {
    return rt::names{"X-Subject-Token", "X-IAM-Trace-Id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XSubjectTokenXIAMTraceIdHeaders*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.x_subject_token);
      default: return use(self.x_iam_trace_id);
    }
  }
};

/// Headers of replies.
struct XRequestIdXIAMTraceIdHeaders {
  /// The service's id for this call, which its support asks for. Header `X-Request-Id`.
  /// Note: No page documents the header; the SDKs take the request id of an error from it.
  std::optional<std::string> x_request_id{};
  /// IAM's id for this call, which its support asks for. Header `X-IAM-Trace-Id`.
  /// Note: No page documents the header; the SDKs quote it when a project cannot be found.
  std::optional<std::string> x_iam_trace_id{};

  friend bool operator==(const XRequestIdXIAMTraceIdHeaders&, const XRequestIdXIAMTraceIdHeaders&) = default;
  friend constexpr auto bindery_names(const XRequestIdXIAMTraceIdHeaders*) {
    return rt::names{"X-Request-Id", "X-IAM-Trace-Id"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XRequestIdXIAMTraceIdHeaders*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.x_request_id);
      default: return use(self.x_iam_trace_id);
    }
  }
};

/// `POST /v3/auth/tokens`
///
/// Gets a token, by password or in one of the other ways to log in.
///
/// The header X-Subject-Token of the reply is the token; other calls send it as X-Auth-Token. It lives for 24 hours, a
/// new one does not end an old one, and it dies within half an hour when the password, the keys or the rights of the
/// user change. Keep it instead of asking for one per call.
/// Note: The documentation has four operations for this method and path, which differ in the body: by password, by
/// password and passcode (KeystoneCreateUserTokenByPasswordAndMfa), by agency (KeystoneCreateAgencyToken) and by token
/// (KeystoneCreateScopedToken). A description can have one, so this one has the name of the first and the members of
/// all.
/// Note: The SDKs send the content type application/json;charset=UTF-8. Plain application/json says the same.
/// Note: A token from Keystone lives for an hour unless it is set up otherwise.
/// Source: api-iam/iam_30_0001, iam_03_0006 and iam_30_0003, 2025-12-27
struct KeystoneCreateUserTokenByPassword {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{""_text, 0}, {"token"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneCreateUserTokenByPassword"_text,
      .method = "POST"_text,
      .path = "/v3/auth/tokens"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// Any text but an empty one leaves the catalog, which is long, out of the reply. Length: at least 1.
    /// Note: To Keystone its mere presence counts.
    std::optional<std::string> nocatalog{};
    /// The caller's token, for `assume_role` only. Its user must be allowed to act for the agency. Header
    /// `X-Auth-Token`.
    std::optional<rt::secret> x_auth_token{};
    /// Who logs in, how, and what for.
    CreateTokenRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("nocatalog", given.nocatalog, check.length(1));
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "nocatalog", given.nocatalog);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The token.
  using status_201 = rt::reply<201, TokenResponse, XSubjectTokenXIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_201, status_400, status_401, status_403, status_404, status_500, status_503>;
};

/// Gets a token, by password or in one of the other ways to log in.
template <class Transport>
auto keystone_create_user_token_by_password(Transport&& transport,
                                            const KeystoneCreateUserTokenByPassword::Params& params,
                                            const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneCreateUserTokenByPassword>(transport, params, options);
}

/// `GET /v3/auth/tokens`
///
/// Checks a token and tells what it stands for.
///
/// A user can check their own token, an administrator those of the account's users. A token that has ended is not
/// found.
/// Source: api-iam/iam_30_0004, 2025-12-27
struct KeystoneValidateToken {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneValidateToken"_text,
      .method = "GET"_text,
      .path = "/v3/auth/tokens"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The token that is meant. Header `X-Subject-Token`.
    rt::secret x_subject_token = rt::left_out<Lazy, "x_subject_token">();
    /// Any text but an empty one leaves the catalog, which is long, out of the reply. Length: at least 1.
    /// Note: To Keystone its mere presence counts.
    std::optional<std::string> nocatalog{};
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("nocatalog", given.nocatalog, check.length(1));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Subject-Token", given.x_subject_token);
    bindery_query(builder, "nocatalog", given.nocatalog);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The token is good.
  using status_200 = rt::reply<200, TokenResponse, XSubjectTokenXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_200, status_401, status_403, status_404, status_500>;
};

/// Checks a token and tells what it stands for.
template <class Transport>
auto keystone_validate_token(Transport&& transport,
                             const KeystoneValidateToken::Params& params,
                             const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneValidateToken>(transport, params, options);
}

/// `DELETE /v3/auth/tokens`
///
/// Ends a token before its time.
///
/// A user can end their own token, an administrator those of the account's users.
/// Note: Only the editions for my-kualalumpur-1 and for Open Telekom Cloud document this call. It is in Keystone, but
/// neither in the SDKs nor in the definitions of API Explorer; whether IAM's other regions answer it is not known. Its
/// operationId is this description's own.
/// Source: my-kualalumpur-1-api-iam/iam_02_0063, and the same page of Open Telekom Cloud
struct KeystoneRevokeToken {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneRevokeToken"_text,
      .method = "DELETE"_text,
      .path = "/v3/auth/tokens"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The token that is meant. Header `X-Subject-Token`.
    rt::secret x_subject_token = rt::left_out<Lazy, "x_subject_token">();
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Subject-Token", given.x_subject_token);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The token has ended. The reply has no content.
  using status_204 = rt::reply<204>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_204, status_400, status_401, status_403, status_404, status_503>;
};

/// Ends a token before its time.
template <class Transport>
auto keystone_revoke_token(Transport&& transport,
                           const KeystoneRevokeToken::Params& params,
                           const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneRevokeToken>(transport, params, options);
}

/// Headers of replies.
struct XIAMTraceIdHeaders {
  /// IAM's id for this call, which its support asks for. Header `X-IAM-Trace-Id`.
  /// Note: No page documents the header; the SDKs quote it when a project cannot be found.
  std::optional<std::string> x_iam_trace_id{};

  friend bool operator==(const XIAMTraceIdHeaders&, const XIAMTraceIdHeaders&) = default;
  friend constexpr auto bindery_names(const XIAMTraceIdHeaders*) { return rt::names{"X-IAM-Trace-Id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XIAMTraceIdHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.x_iam_trace_id);
  }
};

/// `GET /v3/projects`
///
/// Lists the projects that match.
///
/// With a region's id as `name` it gives the project id of that region. Without `page` and `per_page` the reply has all
/// projects.
/// Source: api-iam/iam_06_0001
struct KeystoneListProjects {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneListProjects"_text,
      .method = "GET"_text,
      .path = "/v3/projects"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The id of the account that the projects belong to.
    std::optional<std::string> domain_id{};
    /// The name of the project.
    std::optional<std::string> name{};
    /// The project of the region, to find projects that users made; the id of the account, to find the projects of
    /// regions.
    std::optional<std::string> parent_id{};
    /// Whether the projects can be used.
    std::optional<bool> enabled{};
    /// Leave it out.
    std::optional<bool> is_domain{};
    /// The page, from 1 on. Send it together with `per_page`. Range: at least 1.
    std::optional<std::int32_t> page{};
    /// How many projects a page has. Send it together with `page`. Range: 1 to 5000.
    std::optional<std::int32_t> per_page{};
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("page", given.page, check.at_least(1));
      check.member("per_page", given.per_page, check.at_least(1), check.at_most(5000));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "domain_id", given.domain_id);
    bindery_query(builder, "name", given.name);
    bindery_query(builder, "parent_id", given.parent_id);
    bindery_query(builder, "enabled", given.enabled);
    bindery_query(builder, "is_domain", given.is_domain);
    bindery_query(builder, "page", given.page);
    bindery_query(builder, "per_page", given.per_page);
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The projects.
  using status_200 = rt::reply<200, ListProjectsResponse, XIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500, status_503>;
};

/// Lists the projects that match.
template <class Transport>
auto keystone_list_projects(Transport&& transport,
                            const KeystoneListProjects::Params& params = KeystoneListProjects::Params(),
                            const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneListProjects>(transport, params, options);
}

/// `GET /v3/auth/projects`
///
/// Lists the projects that the caller can get a token for.
/// Note: The documentation lists 405 and 413 too, which a call without a body to a fixed path does not meet.
/// Source: api-iam/iam_06_0003
struct KeystoneListAuthProjects {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "KeystoneListAuthProjects"_text,
      .method = "GET"_text,
      .path = "/v3/auth/projects"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
  }

  /// The projects.
  using status_200 = rt::reply<200, ListProjectsResponse, XIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// There is no such thing; for a check, the token is not or no longer good.
  using status_404 = rt::reply<404, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service cannot be reached at the moment.
  using status_503 = rt::reply<503, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_200, status_400, status_401, status_403, status_404, status_500, status_503>;
};

/// Lists the projects that the caller can get a token for.
template <class Transport>
auto keystone_list_auth_projects(Transport&& transport,
                                 const KeystoneListAuthProjects::Params& params = KeystoneListAuthProjects::Params(),
                                 const rt::call_options& options = rt::call_options()) {
  return rt::request<KeystoneListAuthProjects>(transport, params, options);
}

/// `POST /v3.0/OS-CREDENTIAL/securitytokens`
///
/// Gets an access key that expires, by token or by agency.
///
/// The key signs requests like any other, and its security token goes with them as X-Security-Token. With the method
/// `token` the caller gets a key of their own; with `assume_role` the key is the agency's.
/// Note: The documentation has two operations for this method and path, which differ in the body: by token, and by
/// agency (CreateTemporaryAccessKeyByAgency). A description can have one, so this one has the name of the first and the
/// members of both.
/// Note: The SDKs send the content type application/json;charset=UTF-8. Plain application/json says the same.
/// Note: A newer call for the second case is AssumeAgency of the STS service.
/// Source: api-iam/iam_04_0002, 2025-12-27; api-iam/iam_04_0101
struct CreateTemporaryAccessKeyByToken {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"token"_text, 0}, {"signing"_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "CreateTemporaryAccessKeyByToken"_text,
      .method = "POST"_text,
      .path = "/v3.0/OS-CREDENTIAL/securitytokens"_text,
      .accept = "application/json"_text,
      .idempotent = false,
      .server = bindery_server,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// The caller's token. Callers that sign their requests leave it out. Header `X-Auth-Token`.
    /// Note: The documentation lists it as mandatory for most calls, yet the SDKs sign and send none; either is enough.
    std::optional<rt::secret> x_auth_token{};
    /// Whose key, and how long it is to live.
    CreateTemporaryAccessKeyRequestBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Auth-Token", given.x_auth_token);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// The key.
  using status_201 = rt::reply<201, CreateTemporaryAccessKeyResponse, XIAMTraceIdHeaders>;
  /// The request is not what the service expects.
  using status_400 = rt::reply<400, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is not known, for example because the password is wrong, the token has ended or the signature does not
  /// fit.
  using status_401 = rt::reply<401, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The caller is known but may not do this.
  using status_403 = rt::reply<403, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  /// The service failed.
  using status_500 = rt::reply<500, ErrorBody, XRequestIdXIAMTraceIdHeaders>;
  using Replies = rt::replies<status_201, status_400, status_401, status_403, status_500>;
};

/// Gets an access key that expires, by token or by agency.
template <class Transport>
auto create_temporary_access_key_by_token(Transport&& transport,
                                          const CreateTemporaryAccessKeyByToken::Params& params,
                                          const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateTemporaryAccessKeyByToken>(transport, params, options);
}

}  // namespace huaweicloud::iam::inline d_1d594cc9

#endif  // BINDERY_API_HUAWEICLOUD_IAM
