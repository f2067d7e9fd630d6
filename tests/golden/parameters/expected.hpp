// Parameters 1, bound by bindery 0.1.0 from spec.yaml (0c673968).
// Do not edit: change the description and run bindery again.
//
//   namespace parameters = golden::parameters;
//   auto outcome = parameters::find_things(transport, {.id_path = …, .kinds = …, .x_request_id = …, .exact = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_body.hpp>
#include <bindery/build_list.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/date_time.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_PARAMETERS) && BINDERY_API_GOLDEN_PARAMETERS != 0xbcbc8757
#error "golden::parameters is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_PARAMETERS
#define BINDERY_API_GOLDEN_PARAMETERS 0xbcbc8757

namespace golden::parameters::inline d_bcbc8757 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

enum class FindThingsTagsItem { red, green };
constexpr auto bindery_words(FindThingsTagsItem) { return rt::names{"red", "green"}; }

/// `GET /things/{id}/{kinds}`
struct FindThings {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "find-things"_text,
      .method = "GET"_text,
      .path = "/things/{id}/{kinds}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Of the path.
    std::string id_path = rt::left_out<Lazy, "id_path">();
    std::vector<std::string> kinds = rt::left_out<Lazy, "kinds">();
    /// Range: 1 to 10. Default: 3; it is documented, never sent.
    std::optional<std::int64_t> id_query{};
    /// Header `X-Request-ID`. Length: at least 1. Pattern: `^[a-z]+$`.
    std::string x_request_id = rt::left_out<Lazy, "x_request_id">();
    std::optional<std::vector<rt::open<FindThingsTagsItem>>> tags{};
    /// Header `codes`.
    std::optional<std::vector<std::int32_t>> codes{};
    bool exact = rt::left_out<Lazy, "exact">();
    /// Deprecated.
    std::optional<rt::date_time> created_after_b3cc{};
    std::optional<std::string> created_after_6dbe{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("id_query", given.id_query, check.at_least(1), check.at_most(10));
      check.member("x_request_id", given.x_request_id, check.length(1), check.pattern("^[a-z]+$"));
      check.member("tags", given.tags);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id_path);
    bindery_path(builder, "kinds", given.kinds);
    bindery_query(builder, "id", given.id_query);
    bindery_header(builder, "X-Request-ID", given.x_request_id);
    bindery_query(builder, "tags", given.tags);
    bindery_header(builder, "codes", given.codes);
    bindery_query(builder, "exact", given.exact);
    bindery_query(builder, "createdAfter", given.created_after_b3cc);
    bindery_query(builder, "created-after", given.created_after_6dbe);
  }

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /things/{id}/{kinds}`
template <class Transport>
auto find_things(Transport&& transport,
                 const FindThings::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<FindThings>(transport, params, options);
}

struct ChangeThingsBody {
  std::optional<rt::nullable<std::string>> name{};

  friend bool operator==(const ChangeThingsBody&, const ChangeThingsBody&) = default;
  friend constexpr auto bindery_names(const ChangeThingsBody*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ChangeThingsBody*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

/// `PATCH /things/{id}/{kinds}`
struct ChangeThings {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "change_things"_text,
      .method = "PATCH"_text,
      .path = "/things/{id}/{kinds}"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Of the path.
    std::string id = rt::left_out<Lazy, "id">();
    std::vector<std::string> kinds = rt::left_out<Lazy, "kinds">();
    /// What to change.
    std::optional<ChangeThingsBody> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_path(builder, "kinds", given.kinds);
    bindery_json_body(builder, "application/merge-patch+json", given.body);
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PATCH /things/{id}/{kinds}`
template <class Transport>
auto change_things(Transport&& transport,
                   const ChangeThings::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ChangeThings>(transport, params, options);
}

enum class ShowCornerCorner { _, top };
constexpr auto bindery_words(ShowCornerCorner) { return rt::names{"", "top"}; }

/// `GET /corners/{corner}`
struct ShowCorner {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "showCorner"_text,
      .method = "GET"_text,
      .path = "/corners/{corner}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    rt::open<ShowCornerCorner> corner = rt::left_out<Lazy, "corner">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("corner", given.corner);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "corner", given.corner);
  }

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /corners/{corner}`
template <class Transport>
auto show_corner(Transport&& transport,
                 const ShowCorner::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowCorner>(transport, params, options);
}

}  // namespace golden::parameters::inline d_bcbc8757

#endif  // BINDERY_API_GOLDEN_PARAMETERS
