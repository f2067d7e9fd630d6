// Validation 1, bound by bindery 0.1.0 from spec.yaml (74b60b68).
// Do not edit: change the description and run bindery again.
//
//   namespace validation = golden::validation;
//   auto outcome = validation::make_orders(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
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
#include <bindery/late.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/rest.hpp>
#include <bindery/transparent.hpp>
#include <bindery/tuple.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_GOLDEN_VALIDATION) && BINDERY_API_GOLDEN_VALIDATION != 0x6567a156
#error "golden::validation is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_VALIDATION
#define BINDERY_API_GOLDEN_VALIDATION 0x6567a156

namespace golden::validation::inline d_6567a156 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

// Schemas that rules refer to, by name; `rt::validate` alone reads them.
inline constexpr const char* bindery_schemas[] = {
    "Person",
    ("{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\","
     "\"minLength\":2},\"boss\":{\"$ref\":\"Person\"}},\"additionalProperties\":false,"
     "\"patternProperties\":{\"^x-\":{\"type\":\"integer\"}}}"),
    "Tree",
    "{\"type\":\"array\",\"maxItems\":2,\"items\":{\"$ref\":\"Tree\"}}",
};

enum class State { open, paid };
constexpr auto bindery_words(State) { return rt::names{"open", "paid"}; }

/// Pattern: `/^[a-z]+$/`.
using Code = std::string;

enum class OrderOpenWord { a, b };
constexpr auto bindery_words(OrderOpenWord) { return rt::names{"a", "b"}; }

/// Also: `patternProperties: {"^x-": {"type": "integer"}}`.
struct Person {
  /// Length: at least 2.
  std::string name{};
  std::optional<rt::box<Person>> boss{};
  /// Fields without a member of their own.
  std::map<std::string, rt::any> additional_properties{};

  friend bool operator==(const Person&, const Person&) = default;
  friend constexpr auto bindery_names(const Person*) { return rt::names{"name", "boss"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Person*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      default: return use(self.boss);
    }
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Person*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
  template <class Self, class Use>
  friend void bindery_rules(const Person*, const Self& self, Use& use) {
    use.whole(self,
        use.schema(
            "{\"additionalProperties\":false,\"properties\":{\"name\":true,\"boss\":true},"
            "\"patternProperties\":{\"^x-\":{\"type\":\"integer\"}}}"));
    use("name", self.name, use.length(2));
  }
};

/// Always `nobody`.
enum class OrderWhoOption2 { nobody };
constexpr auto bindery_words(OrderWhoOption2) { return rt::names{"nobody"}; }

/// Items: at most 2.
struct Tree {
  std::vector<rt::box<Tree>> value{};

  friend bool operator==(const Tree&, const Tree&) = default;
  friend constexpr rt::transparent_tag bindery_transparent(const Tree*) { return {}; }
};

/// Properties: at most 2.
struct Point {
  std::optional<double> x{};
  /// Fields without a member of their own.
  std::map<std::string, double> additional_properties{};

  friend bool operator==(const Point&, const Point&) = default;
  friend constexpr auto bindery_names(const Point*) { return rt::names{"x"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Point*, Self& self, std::size_t, Use&& use) {
    return use(self.x);
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Point*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
  template <class Self, class Use>
  friend void bindery_rules(const Point*, const Self& self, Use& use) {
    use.whole(self, use.schema("{\"maxProperties\":2}"));
    use.whole(self.additional_properties, use.each(use.at_least(0)));
  }
};

/// Properties: at least 2. Also: `if: {"properties": {"state": {"const": "paid"}}}`. Also: `then: {"required":
/// ["paid_at"]}`. Also: `else: {"not": {"required": ["refund"]}}`. Also: `dependentRequired: {"refund": ["paid_at"]}`.
struct Order {
  rt::open<State> state{};
  std::optional<std::string> paid_at{};
  std::optional<double> refund{};
  std::optional<rt::open<OrderOpenWord>> open_word{};
  std::optional<rt::nullable<std::variant<std::int64_t, std::string>>> size{};
  /// A multiple of 3.
  std::optional<std::int64_t> limit{};
  std::optional<std::variant<Person, rt::open<OrderWhoOption2>>> who{};
  std::optional<std::tuple<std::string, std::int64_t>> pair{};
  /// Also: `propertyNames: {"maxLength": 3}`.
  std::optional<std::map<std::string, Code>> labels{};
  /// One of 1, `high`, 2.5.
  std::optional<std::variant<std::string, double>> level{};
  /// Also: `contains: {"const": 0}`. Also: `maxContains: 2`.
  std::optional<std::vector<std::int64_t>> numbers{};
  std::optional<Tree> tree{};
  /// All items differ.
  std::optional<std::vector<Point>> points{};
  /// All items differ.
  std::optional<std::vector<rt::any>> things{};
  /// Also: `not: {"const": "root"}`.
  std::optional<std::string> name{};
  std::optional<Person> friend_{};

  friend bool operator==(const Order&, const Order&) = default;
  friend constexpr auto bindery_names(const Order*) {
    return rt::names{
      "state",
      "paid_at",
      "refund",
      "open_word",
      "size",
      "limit",
      "who",
      "pair",
      "labels",
      "level",
      "numbers",
      "tree",
      "points",
      "things",
      "name",
      "friend",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Order*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.state);
      case 1: return use(self.paid_at);
      case 2: return use(self.refund);
      case 3: return use(self.open_word);
      case 4: return use(self.size);
      case 5: return use(self.limit);
      case 6: return use(self.who);
      case 7: return use(self.pair);
      case 8: return use(self.labels);
      case 9: return use(self.level);
      case 10: return use(self.numbers);
      case 11: return use(self.tree);
      case 12: return use(self.points);
      case 13: return use(self.things);
      case 14: return use(self.name);
      default: return use(self.friend_);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Order*, const Self& self, Use& use) {
    use.whole(self,
        use.schema(
            "{\"minProperties\":2,\"if\":{\"properties\":{\"state\":{\"const\":\"paid\"}}},"
            "\"then\":{\"required\":[\"paid_at\"]},\"else\":{\"not\":{\"required\":[\"refund\"]}},"
            "\"dependentRequired\":{\"refund\":[\"paid_at\"]}}"));
    use("open_word", self.open_word, use.schema_alone("{\"anyOf\":[{\"type\":\"string\"}]}"));
    use("size", self.size, use.at_least(1), use.length(0, 2));
    use("limit", self.limit,
        use.schema_alone(
            "{\"oneOf\":[{\"type\":\"integer\",\"multipleOf\":3},{\"type\":\"integer\",\"multipleOf\":5}]}"));
    use("who", self.who,
        use.schema_alone(
            "{\"anyOf\":[{\"$ref\":\"Person\"},{\"enum\":[\"nobody\"]},{\"type\":\"string\","
            "\"minLength\":9}]}", bindery_schemas));
    use("pair", self.pair, use.item(0, use.length(1)), use.item(1, use.at_most(9)));
    use("labels", self.labels, use.each(use.pattern("^[a-z]+$")), use.schema("{\"propertyNames\":{\"maxLength\":3}}"));
    use("level", self.level, use.schema("{\"enum\":[1,\"high\",2.5]}"));
    use("numbers", self.numbers, use.schema("{\"contains\":{\"const\":0},\"maxContains\":2}"));
    use("tree", self.tree, use.schema_alone("{\"$ref\":\"Tree\"}", bindery_schemas));
    use("points", self.points, use.unique());
    use("things", self.things, use.unique());
    use("name", self.name, use.schema("{\"not\":{\"const\":\"root\"}}"));
  }
};

/// Properties: at most 2. Also: `unevaluatedProperties: {"type": "string"}`. Also: `dependentSchemas: {"note":
/// {"properties": {"x": {"minimum": 5}}}}`.
struct Closed {
  std::optional<double> x{};
  std::optional<std::string> note{};
  /// Fields without a member of their own.
  std::map<std::string, rt::any> additional_properties{};

  friend bool operator==(const Closed&, const Closed&) = default;
  friend constexpr auto bindery_names(const Closed*) { return rt::names{"x", "note"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Closed*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.x);
      default: return use(self.note);
    }
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Closed*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
  template <class Self, class Use>
  friend void bindery_rules(const Closed*, const Self& self, Use& use) {
    use.whole(self,
        use.schema(
            "{\"allOf\":[{\"maxProperties\":2,\"additionalProperties\":{\"type\":\"number\","
            "\"minimum\":0},\"properties\":{\"x\":true}},{\"properties\":{\"note\":true}}],"
            "\"unevaluatedProperties\":{\"type\":\"string\"},"
            "\"dependentSchemas\":{\"note\":{\"properties\":{\"x\":{\"minimum\":5}}}}}"));
  }
};

/// `POST /orders`
struct MakeOrders {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "makeOrders"_text,
      .method = "POST"_text,
      .path = "/orders"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::optional<rt::open<State>> state{};
    rt::late<Lazy, std::optional<std::variant<std::int64_t, std::string>>> size{};
    std::vector<Order> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("state", given.state);
      check.member("size", given.size, check.at_least(1), check.length(0, 3));
      check.member("body", given.body, check.items(0, 2));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "state", given.state);
    bindery_query(builder, "size", given.size);
    bindery_json_body(builder, "application/json", given.body);
  }

  /// Made.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /orders`
template <class Transport>
auto make_orders(Transport&& transport,
                 const MakeOrders::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<MakeOrders>(transport, params, options);
}

}  // namespace golden::validation::inline d_6567a156

#endif  // BINDERY_API_GOLDEN_VALIDATION
