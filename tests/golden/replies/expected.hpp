// Replies 1, bound by bindery 0.1.0 from spec.yaml (df78b2c3).
// Do not edit: change the description and run bindery again.
//
//   namespace replies = golden::replies;
//   auto outcome = replies::get_all(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/headers_typed.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/secret.hpp>
#include <bindery/security.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_REPLIES) && BINDERY_API_GOLDEN_REPLIES != 0xbc2d4bfe
#error "golden::replies is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_REPLIES
#define BINDERY_API_GOLDEN_REPLIES 0xbc2d4bfe

namespace golden::replies::inline d_bc2d4bfe {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

enum class Kind { usual };
constexpr auto bindery_words(Kind) { return rt::names{"usual"}; }

struct Problem {
  std::optional<std::string> code{};
  std::optional<std::string> message{};

  friend bool operator==(const Problem&, const Problem&) = default;
  friend constexpr auto bindery_names(const Problem*) { return rt::names{"code", "message"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Problem*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.code);
      default: return use(self.message);
    }
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A key in the header `X-Key`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> key{
    .scheme = "key"_text, .where = "header"_text, .name = "X-Key"_text};

/// A key in the header `X-Secret`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> secret{
    .scheme = "secret"_text, .where = "header"_text, .name = "X-Secret"_text};

}  // namespace security

struct GetAllReply200 {
  std::optional<std::string> a{};

  friend bool operator==(const GetAllReply200&, const GetAllReply200&) = default;
  friend constexpr auto bindery_names(const GetAllReply200*) { return rt::names{"a"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GetAllReply200*, Self& self, std::size_t, Use&& use) {
    return use(self.a);
  }
};

/// Headers of replies.
struct GetAllReply204Headers {
  /// Header `Link`. The text as it was sent.
  std::optional<std::string> link{};
  /// Header `X-Count`.
  std::optional<std::int64_t> x_count{};
  /// Header `X-Ratio`.
  std::optional<double> x_ratio{};
  /// Header `X-Flag`.
  std::optional<bool> x_flag{};
  /// Header `X-Kind`.
  std::optional<rt::open<Kind>> x_kind{};
  /// Header `X-List`.
  std::optional<std::vector<std::int64_t>> x_list{};
  /// Hidden. Header `X-Secret`.
  std::optional<rt::secret> x_secret{};

  friend bool operator==(const GetAllReply204Headers&, const GetAllReply204Headers&) = default;
  friend constexpr auto bindery_names(const GetAllReply204Headers*) {
    return rt::names{"Link", "X-Count", "X-Ratio", "X-Flag", "X-Kind", "X-List", "X-Secret"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GetAllReply204Headers*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.link);
      case 1: return use(self.x_count);
      case 2: return use(self.x_ratio);
      case 3: return use(self.x_flag);
      case 4: return use(self.x_kind);
      case 5: return use(self.x_list);
      default: return use(self.x_secret);
    }
  }
};

/// Headers of replies.
struct RetryAfterHeaders {
  /// Header `Retry-After`.
  std::optional<std::int64_t> retry_after{};

  friend bool operator==(const RetryAfterHeaders&, const RetryAfterHeaders&) = default;
  friend constexpr auto bindery_names(const RetryAfterHeaders*) { return rt::names{"Retry-After"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const RetryAfterHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.retry_after);
  }
};

/// `GET /all`
struct GetAll {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"key"_text, 0}, {"secret"_text, 0}, {""_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "getAll"_text,
      .method = "GET"_text,
      .path = "/all"_text,
      .accept = "application/json, application/problem+json"_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// One kind.
  using status_200 = rt::reply<200, GetAllReply200>;
  /// Another kind.
  using status_202 = rt::reply<202, std::vector<std::string>>;
  /// Nothing.
  using status_204 = rt::reply<204, rt::empty, GetAllReply204Headers>;
  /// The caller's fault.
  using status_4xx = rt::reply<rt::range(4), Problem, RetryAfterHeaders>;
  /// Something else.
  using status_default = rt::reply<rt::otherwise, Problem>;
  using Replies = rt::replies<status_200, status_202, status_204, status_4xx, status_default>;
};

/// `GET /all`
template <class Transport>
auto get_all(Transport&& transport,
             const GetAll::Params& params = GetAll::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<GetAll>(transport, params, options);
}

/// `POST /errors`
///
/// Deprecated.
struct OnlyErrors {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "onlyErrors"_text,
      .method = "POST"_text,
      .path = "/errors"_text,
      .accept = "application/json"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Something else.
  using status_default = rt::reply<rt::otherwise, Problem>;
  using Replies = rt::replies<status_default>;
};

/// Deprecated.
template <class Transport>
[[deprecated]] auto only_errors(Transport&& transport,
                                const OnlyErrors::Params& params = OnlyErrors::Params(),
                                const rt::call_options& options = rt::call_options()) {
  return rt::request<OnlyErrors>(transport, params, options);
}

/// `HEAD /errors`
struct NoReplies {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"key"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "noReplies"_text,
      .method = "HEAD"_text,
      .path = "/errors"_text,
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

  /// There.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `HEAD /errors`
template <class Transport>
auto no_replies(Transport&& transport,
                const NoReplies::Params& params = NoReplies::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<NoReplies>(transport, params, options);
}

/// `PUT /unnamed/{id}`
struct PutUnnamedId {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"key"_text, 0}, {"secret"_text, 0}, {""_text, 1}};
  static constexpr rt::operation_info operation{
      .id = "put /unnamed/{id}"_text,
      .method = "PUT"_text,
      .path = "/unnamed/{id}"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    std::int64_t id = rt::left_out<Lazy, "id">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
  }

  /// Done.
  using status_200 = rt::reply<200, rt::any>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /unnamed/{id}`
template <class Transport>
auto put_unnamed_id(Transport&& transport,
                    const PutUnnamedId::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutUnnamedId>(transport, params, options);
}

}  // namespace golden::replies::inline d_bc2d4bfe

#endif  // BINDERY_API_GOLDEN_REPLIES
