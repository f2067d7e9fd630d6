// Secrets 1, bound by bindery 0.1.0 from spec.yaml (266f2eae).
// Do not edit: change the description and run bindery again.
//
//   namespace secrets = golden::secrets;
//   auto outcome = secrets::login(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/secret.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_SECRETS) && BINDERY_API_GOLDEN_SECRETS != 0x015666f0
#error "golden::secrets is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_SECRETS
#define BINDERY_API_GOLDEN_SECRETS 0x015666f0

namespace golden::secrets::inline d_015666f0 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

using Hidden = rt::secret;

using Plain = std::string;

struct Account {
  std::string name{};
  /// Write-only: only requests have it.
  std::optional<std::string> password{};
  std::optional<rt::secret> token{};
  std::optional<Hidden> hidden{};
  std::optional<rt::secret> word{};
  std::optional<std::vector<rt::secret>> list{};
  std::optional<std::map<std::string, rt::secret>> map{};
  std::optional<rt::any> free{};

  friend bool operator==(const Account&, const Account&) = default;
  friend constexpr auto bindery_names(const Account*) {
    return rt::names{"name", "password", "token", "hidden", "word", "list", "map", "free"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Account*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.password);
      case 2: return use(self.token);
      case 3: return use(self.hidden);
      case 4: return use(self.word);
      case 5: return use(self.list);
      case 6: return use(self.map);
      default: return use(self.free);
    }
  }
};

/// `GET /login`
struct Login {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "Login"_text,
      .method = "GET"_text,
      .path = "/login"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::optional<rt::secret> key{};
    std::optional<std::vector<rt::secret>> codes{};
    /// Header `Authorization-Hint`.
    std::optional<rt::secret> authorization_hint{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "key", given.key);
    bindery_query(builder, "codes", given.codes);
    bindery_header(builder, "Authorization-Hint", given.authorization_hint);
  }

  /// It.
  using status_200 = rt::reply<200, Account>;
  using Replies = rt::replies<status_200>;
};

/// `GET /login`
template <class Transport>
auto login(Transport&& transport,
           const Login::Params& params = Login::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Login>(transport, params, options);
}

}  // namespace golden::secrets::inline d_015666f0

#endif  // BINDERY_API_GOLDEN_SECRETS
