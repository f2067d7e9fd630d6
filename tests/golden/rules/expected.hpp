// Rules 1, bound by bindery 0.1.0 from spec.yaml (8d2d265c).
// Do not edit: change the description and run bindery again.
//
//   auto outcome = spec::list_things(transport, {.name = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/box.hpp>
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
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x5ff964f8
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x5ff964f8

namespace spec::inline d_5ff964f8 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

/// Length: 1 to 64. Pattern: `^[a-z"\\]+\d{2,}$`.
using Name = std::string;

struct Thing {
  Name name{};
  /// Greater than 0. Less than 99.5. A multiple of 0.01.
  std::optional<double> check{};
  /// Format: uuid.
  std::optional<std::string> id{};
  /// Items: 1 to 5. All items differ.
  std::optional<std::vector<Name>> tags{};
  /// Properties: at most 3.
  std::optional<std::map<std::string, std::int64_t>> counts{};
  std::optional<std::vector<rt::box<Thing>>> parts{};
  /// Range: -9223372036854775808 to 5.
  std::optional<std::int64_t> least{};
  std::optional<std::string> plain{};

  friend bool operator==(const Thing&, const Thing&) = default;
  friend constexpr auto bindery_names(const Thing*) {
    return rt::names{"name", "check", "id", "tags", "counts", "parts", "least", "plain"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Thing*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.check);
      case 2: return use(self.id);
      case 3: return use(self.tags);
      case 4: return use(self.counts);
      case 5: return use(self.parts);
      case 6: return use(self.least);
      default: return use(self.plain);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Thing*, const Self& self, Use& use) {
    use("name", self.name, use.length(1, 64), use.pattern("^[a-z\"\\\\]+\\d{2,}$"));
    use("check", self.check, use.above(0), use.below(99.5), use.multiple_of("0.01"));
    use("id", self.id, use.pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"));
    use("tags", self.tags,
        use.items(1, 5),
        use.unique(),
        use.each(use.length(1, 64), use.pattern("^[a-z\"\\\\]+\\d{2,}$")));
    use("counts", self.counts, use.properties(0, 3), use.each(use.at_least(0)));
    use("least", self.least, use.at_most(5));
  }
};

/// `GET /things`
struct ListThings {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "listThings"_text,
      .method = "GET"_text,
      .path = "/things"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Range: 1 to 100.
    std::optional<std::int32_t> limit{};
    /// Length: 1 to 64. Pattern: `^[a-z"\\]+\d{2,}$`.
    Name name = rt::left_out<Lazy, "name">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("limit", given.limit, check.at_least(1), check.at_most(100));
      check.member("name", given.name, check.length(1, 64), check.pattern("^[a-z\"\\\\]+\\d{2,}$"));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "limit", given.limit);
    bindery_query(builder, "name", given.name);
  }

  /// Nothing.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /things`
template <class Transport>
auto list_things(Transport&& transport,
                 const ListThings::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ListThings>(transport, params, options);
}

/// `POST /things`
struct MakeThing {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "makeThing"_text,
      .method = "POST"_text,
      .path = "/things"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    Thing body = rt::left_out<Lazy, "body">();

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

  /// Made.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /things`
template <class Transport>
auto make_thing(Transport&& transport,
                const MakeThing::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<MakeThing>(transport, params, options);
}

}  // namespace spec::inline d_5ff964f8

#endif  // BINDERY_API_SPEC
