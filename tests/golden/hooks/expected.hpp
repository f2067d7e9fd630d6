// Hooks 1, bound by bindery 0.1.0 from spec.yaml (543124a1).
// Do not edit: change the description and run bindery again.
//
//   namespace hooks = golden::hooks;
//   auto outcome = hooks::subscribe(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_body.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/receive.hpp>
#include <bindery/required.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#if defined(BINDERY_API_GOLDEN_HOOKS) && BINDERY_API_GOLDEN_HOOKS != 0x636b367a
#error "golden::hooks is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_HOOKS
#define BINDERY_API_GOLDEN_HOOKS 0x636b367a

namespace golden::hooks::inline d_636b367a {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Pet {
  std::string name{};

  friend bool operator==(const Pet&, const Pet&) = default;
  friend constexpr auto bindery_names(const Pet*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Pet*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

struct SubscribeBody {
  std::string url{};

  friend bool operator==(const SubscribeBody&, const SubscribeBody&) = default;
  friend constexpr auto bindery_names(const SubscribeBody*) { return rt::names{"url"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SubscribeBody*, Self& self, std::size_t, Use&& use) {
    return use(self.url);
  }
};

/// `POST /subscriptions`
struct Subscribe {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "subscribe"_text,
      .method = "POST"_text,
      .path = "/subscriptions"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    SubscribeBody body = rt::left_out<Lazy, "body">();

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

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /subscriptions`
template <class Transport>
auto subscribe(Transport&& transport,
               const Subscribe::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Subscribe>(transport, params, options);
}

struct NewPetWebhookReply200 {
  std::optional<bool> more{};

  friend bool operator==(const NewPetWebhookReply200&, const NewPetWebhookReply200&) = default;
  friend constexpr auto bindery_names(const NewPetWebhookReply200*) { return rt::names{"more"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const NewPetWebhookReply200*, Self& self, std::size_t, Use&& use) {
    return use(self.more);
  }
};

/// The webhook `POST newPet`, which the service calls: `bindery::receive<NewPetWebhook>(request)` reads it.
struct NewPetWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::hook_info operation{
      .id = "newPet"_text,
      .method = "POST"_text,
      .path = "newPet"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<Pet> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;
  using Received = bindery_params<rt::received>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// Understood.
  using status_200 = rt::reply<200, NewPetWebhookReply200>;
  using Replies = rt::replies<status_200>;
};

/// The callback `POST {$request.body#/url}`, which the service calls:
/// `bindery::receive<SubscribeChangedCallback>(request)` reads it.
///
/// Something has changed.
struct SubscribeChangedCallback {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::hook_info operation{
      .id = "changed"_text,
      .method = "POST"_text,
      .path = "{$request.body#/url}"_text};

  template <class Lazy>
  struct bindery_params {
    /// Header `X-Signature`.
    std::string x_signature = rt::left_out<Lazy, "x_signature">();
    std::optional<std::int64_t> number{};
    Pet body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;
  using Received = bindery_params<rt::received>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, Given& given) {
    bindery_header(builder, "X-Signature", given.x_signature);
    bindery_query(builder, "number", given.number);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// Understood.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

}  // namespace golden::hooks::inline d_636b367a

#endif  // BINDERY_API_GOLDEN_HOOKS
