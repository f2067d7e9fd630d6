// Links 1, bound by bindery 0.1.0 from spec.yaml (2c882673).
// Do not edit: change the description and run bindery again.
//
//   namespace links = golden::links;
//   auto outcome = links::create_user(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_body.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/link.hpp>
#include <bindery/media.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#if defined(BINDERY_API_GOLDEN_LINKS) && BINDERY_API_GOLDEN_LINKS != 0x647c159a
#error "golden::links is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_LINKS
#define BINDERY_API_GOLDEN_LINKS 0x647c159a

namespace golden::links::inline d_647c159a {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct User {
  std::int64_t id{};
  std::optional<std::string> name{};

  friend bool operator==(const User&, const User&) = default;
  friend constexpr auto bindery_names(const User*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const User*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

/// Headers of replies.
struct XPlaceHeaders {
  /// Header `X-Place`.
  std::optional<std::string> x_place{};

  friend bool operator==(const XPlaceHeaders&, const XPlaceHeaders&) = default;
  friend constexpr auto bindery_names(const XPlaceHeaders*) { return rt::names{"X-Place"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XPlaceHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.x_place);
  }
};

/// `POST /users`
struct CreateUser {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "createUser"_text,
      .method = "POST"_text,
      .path = "/users"_text,
      .accept = "application/json"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Header `X-Trace`.
    std::optional<std::string> x_trace{};
    User body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Trace", given.x_trace);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// Made.
  using status_201 = rt::reply<201, User, XPlaceHeaders>;
  using Replies = rt::replies<status_201>;
};

/// `POST /users`
template <class Transport>
auto create_user(Transport&& transport,
                 const CreateUser::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<CreateUser>(transport, params, options);
}

/// `GET /users/{id}`
struct GetUser {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "getUser"_text,
      .method = "GET"_text,
      .path = "/users/{id}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::string id = rt::left_out<Lazy, "id">();
    std::optional<std::string> trace{};
    std::optional<std::string> place{};
    std::optional<std::int64_t> limit{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_query(builder, "trace", given.trace);
    bindery_query(builder, "place", given.place);
    bindery_query(builder, "limit", given.limit);
  }

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /users/{id}`
template <class Transport>
auto get_user(Transport&& transport,
              const GetUser::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<GetUser>(transport, params, options);
}

/// `PUT /users/{id}/address`
struct SetAddress {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "setAddress"_text,
      .method = "PUT"_text,
      .path = "/users/{id}/address"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::int64_t id = rt::left_out<Lazy, "id">();
    /// Sent as `text/plain`, its text made by the caller.
    std::string body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_body(builder, given.body, rt::raw_media{"text/plain"});
  }

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /users/{id}/address`
template <class Transport>
auto set_address(Transport&& transport,
                 const SetAddress::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<SetAddress>(transport, params, options);
}

/// The user that was made.
///
/// Makes the parameters of GetUser out of a 201 of CreateUser; false where the reply lacks a required one.
inline rt::followed<GetUser::Params> follow_create_user_self(
    const CreateUser::Params& sent,
    const CreateUser::status_201& reply) {
  GetUser::Params next{.id = {}};
  rt::fill_from(sent.x_trace, "", next.trace);
  rt::fill_from_header(reply.headers, "X-Place", next.place);
  rt::fill_from_json("3", next.limit);
  const bool found = rt::fill_from(reply.body, "/id", next.id);
  return {std::move(next), found};
}

/// Makes the parameters of SetAddress out of a 201 of CreateUser; false where the reply lacks a required one.
inline rt::followed<SetAddress::Params> follow_create_user_address(
    SetAddress::Params next,
    const CreateUser::Params&,
    const CreateUser::status_201& reply) {
  const bool found = rt::fill_from(reply.body, "/id", next.id);
  return {std::move(next), found};
}

}  // namespace golden::links::inline d_647c159a

#endif  // BINDERY_API_GOLDEN_LINKS
