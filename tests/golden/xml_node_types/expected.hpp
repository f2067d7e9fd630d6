// Node types 1, bound by bindery 0.1.0 from spec.yaml (e192c1cc).
// Do not edit: change the description and run bindery again.
//
//   namespace xml_node_types = golden::xml_node_types;
//   auto outcome = xml_node_types::put_animals(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/build_list.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/tuple.hpp>
#include <bindery/xml_body.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_XML_NODE_TYPES_F8938FF1) && BINDERY_API_GOLDEN_XML_NODE_TYPES_F8938FF1 != 0x34519f45
#error "golden::xml_node_types is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_XML_NODE_TYPES_F8938FF1
#define BINDERY_API_GOLDEN_XML_NODE_TYPES_F8938FF1 0x34519f45

namespace golden::xml_node_types::inline d_34519f45 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Documentation {
  /// Holds text/html.
  std::optional<std::string> content{};

  friend bool operator==(const Documentation&, const Documentation&) = default;
  friend constexpr auto bindery_names(const Documentation*) { return rt::names{"content"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Documentation*, Self& self, std::size_t, Use&& use) {
    return use(self.content);
  }
};

struct Bare {
  /// Holds text/html.
  std::optional<std::string> content{};

  friend bool operator==(const Bare&, const Bare&) = default;
  friend constexpr auto bindery_names(const Bare*) { return rt::names{"content"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Bare*, Self& self, std::size_t, Use&& use) {
    return use(self.content);
  }
};

struct Buyer {
  std::string name{};

  friend bool operator==(const Buyer&, const Buyer&) = default;
  friend constexpr auto bindery_names(const Buyer*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Buyer*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

struct OrderPrice {
  std::optional<double> amount{};
  std::optional<std::string> currency{};

  friend bool operator==(const OrderPrice&, const OrderPrice&) = default;
  friend constexpr auto bindery_names(const OrderPrice*) { return rt::names{"amount", "currency"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const OrderPrice*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.amount);
      default: return use(self.currency);
    }
  }
};

struct Order {
  std::optional<Buyer> buyer{};
  std::optional<Buyer> payer{};
  std::optional<OrderPrice> price{};

  friend bool operator==(const Order&, const Order&) = default;
  friend constexpr auto bindery_names(const Order*) { return rt::names{"buyer", "payer", "price"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Order*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.buyer);
      case 1: return use(self.payer);
      default: return use(self.price);
    }
  }
};

// How bodies look in XML, for <bindery/xml.hpp>.
struct bindery_xml {
  static const rt::xml_node PutAnimalsReply200Item[2];
  static const rt::xml_node PutAnimalsBodyItem[2];
  static const rt::xml_node PutListsReply200[4];
  static const rt::xml_node PutListsBody[4];
  static const rt::xml_node Documentation[1];
  static const rt::xml_node Bare[1];
  static const rt::xml_node PutOrderedReply200Item2[2];
  static const rt::xml_node rows_8[3];
  static const rt::xml_node PutOrderedBodyItem2[2];
  static const rt::xml_node rows_10[3];
  static const rt::xml_node rows_11[3];
  static const rt::xml_node PutProductReply200[4];
  static const rt::xml_node rows_13[1];
  static const rt::xml_node PutProductBody[4];
  static const rt::xml_node Order[3];
  static const rt::xml_node Buyer[1];
  static const rt::xml_node OrderPrice[2];
  static const rt::xml_node PutAnimals_200;
  static const rt::xml_node PutAnimals_body;
  static const rt::xml_node PutLists_200;
  static const rt::xml_node PutLists_body;
  static const rt::xml_node Documentation_root;
  static const rt::xml_node PutDocs_200;
  static const rt::xml_node PutDocs_body;
  static const rt::xml_node PutOrdered_200;
  static const rt::xml_node PutOrdered_body;
  static const rt::xml_node PutReport_200;
  static const rt::xml_node PutReport_body;
  static const rt::xml_node PutProduct_200;
  static const rt::xml_node PutProduct_body;
  static const rt::xml_node Order_root;
};
inline constexpr rt::xml_node bindery_xml::PutAnimalsReply200Item[] = {
    {.member = "kind", .name = {"kind"}, .place = rt::xml_place::attribute},
    {.member = "name", .place = rt::xml_place::text},
};
inline constexpr rt::xml_node bindery_xml::PutAnimalsBodyItem[] = {
    {.member = "kind", .name = {"kind"}, .place = rt::xml_place::attribute},
    {.member = "name", .place = rt::xml_place::text},
};
inline constexpr rt::xml_node bindery_xml::PutListsReply200[] = {
    {.member = "plain", .name = {"plain"}, .list = true},
    {.member = "unused", .name = {"animal"}, .list = true},
    {.member = "wrapped", .name = {"wrapped"}, .outer = {"wrapped"}, .list = true},
    {.member = "outside", .name = {"strangers"}, .outer = {"strangers"}, .list = true},
};
inline constexpr rt::xml_node bindery_xml::PutListsBody[] = {
    {.member = "plain", .name = {"plain"}, .list = true},
    {.member = "unused", .name = {"animal"}, .list = true},
    {.member = "wrapped", .name = {"wrapped"}, .outer = {"wrapped"}, .list = true},
    {.member = "outside", .name = {"strangers"}, .outer = {"strangers"}, .list = true},
};
inline constexpr rt::xml_node bindery_xml::Documentation[] = {
    {.member = "content", .place = rt::xml_place::cdata},
};
inline constexpr rt::xml_node bindery_xml::Bare[] = {
    {.member = "content", .place = rt::xml_place::cdata},
};
inline constexpr rt::xml_node bindery_xml::PutOrderedReply200Item2[] = {
    {.member = "unit", .name = {"unit"}, .place = rt::xml_place::attribute, .required = true},
    {.member = "value", .kind = rt::xml_kind::number, .place = rt::xml_place::text, .required = true},
};
inline constexpr rt::xml_node bindery_xml::rows_8[] = {
    {.name = {"One"}, .required = true},
    {.name = {"Two"}, .kind = rt::xml_kind::object, .required = true, .of = PutOrderedReply200Item2},
    {.name = {"Three"}, .kind = rt::xml_kind::boolean, .required = true, .nullable = true},
};
inline constexpr rt::xml_node bindery_xml::PutOrderedBodyItem2[] = {
    {.member = "unit", .name = {"unit"}, .place = rt::xml_place::attribute, .required = true},
    {.member = "value", .kind = rt::xml_kind::number, .place = rt::xml_place::text, .required = true},
};
inline constexpr rt::xml_node bindery_xml::rows_10[] = {
    {.name = {"One"}, .required = true},
    {.name = {"Two"}, .kind = rt::xml_kind::object, .required = true, .of = PutOrderedBodyItem2},
    {.name = {"Three"}, .kind = rt::xml_kind::boolean, .required = true, .nullable = true},
};
inline constexpr rt::xml_node bindery_xml::rows_11[] = {
    {.place = rt::xml_place::text, .required = true},
    {.name = {"data"}, .kind = rt::xml_kind::number, .required = true},
    {.place = rt::xml_place::text, .required = true},
};
inline constexpr rt::xml_node bindery_xml::PutProductReply200[] = {
    {.member = "count", .name = {"count"},
     .kind = rt::xml_kind::number, .place = rt::xml_place::attribute, .required = true, .nullable = true},
    {.member = "rating", .name = {"rating"}, .place = rt::xml_place::attribute},
    {.member = "description", .name = {"description"}, .required = true},
    {.member = "related", .name = {"related"},
     .kind = rt::xml_kind::map, .required = true, .nullable = true, .of = rows_13},
};
inline constexpr rt::xml_node bindery_xml::rows_13[] = {
    {.kind = rt::xml_kind::any},
};
inline constexpr rt::xml_node bindery_xml::PutProductBody[] = {
    {.member = "count", .name = {"count"},
     .kind = rt::xml_kind::number, .place = rt::xml_place::attribute, .required = true, .nullable = true},
    {.member = "rating", .name = {"rating"}, .place = rt::xml_place::attribute},
    {.member = "description", .name = {"description"}, .required = true},
    {.member = "related", .name = {"related"},
     .kind = rt::xml_kind::map, .required = true, .nullable = true, .of = rows_13},
};
inline constexpr rt::xml_node bindery_xml::Order[] = {
    {.member = "buyer", .name = {"Buyer"}, .kind = rt::xml_kind::object, .of = Buyer},
    {.member = "payer", .name = {"Buyer"}, .outer = {"payer"}, .kind = rt::xml_kind::object, .of = Buyer},
    {.member = "price", .kind = rt::xml_kind::object, .place = rt::xml_place::inside, .of = OrderPrice},
};
inline constexpr rt::xml_node bindery_xml::Buyer[] = {
    {.member = "name", .name = {"name"}, .required = true},
};
inline constexpr rt::xml_node bindery_xml::OrderPrice[] = {
    {.member = "amount", .name = {"amount"}, .kind = rt::xml_kind::number},
    {.member = "currency", .name = {"currency"}, .place = rt::xml_place::attribute},
};
inline constexpr rt::xml_node bindery_xml::PutAnimals_200{
    .name = {"animal"}, .outer = {"animals"}, .kind = rt::xml_kind::object, .list = true, .required = true, .of = PutAnimalsReply200Item};
inline constexpr rt::xml_node bindery_xml::PutAnimals_body{
    .name = {"animal"}, .outer = {"animals"}, .kind = rt::xml_kind::object, .list = true, .required = true, .of = PutAnimalsBodyItem};
inline constexpr rt::xml_node bindery_xml::PutLists_200{
    .name = {"document"}, .kind = rt::xml_kind::object, .required = true, .of = PutListsReply200};
inline constexpr rt::xml_node bindery_xml::PutLists_body{
    .name = {"document"}, .kind = rt::xml_kind::object, .required = true, .of = PutListsBody};
inline constexpr rt::xml_node bindery_xml::Documentation_root{
    .name = {"Documentation"}, .kind = rt::xml_kind::object, .required = true, .of = Documentation};
inline constexpr rt::xml_node bindery_xml::PutDocs_200{
    .name = {"StoredDocument"}, .kind = rt::xml_kind::object, .required = true, .of = Bare};
inline constexpr rt::xml_node bindery_xml::PutDocs_body{
    .name = {"UpdatedDocument"}, .kind = rt::xml_kind::object, .required = true, .of = Bare};
inline constexpr rt::xml_node bindery_xml::PutOrdered_200{
    .outer = {"OneTwoThree"}, .kind = rt::xml_kind::tuple, .required = true, .of = rows_8};
inline constexpr rt::xml_node bindery_xml::PutOrdered_body{
    .outer = {"OneTwoThree"}, .kind = rt::xml_kind::tuple, .required = true, .of = rows_10};
inline constexpr rt::xml_node bindery_xml::PutReport_200{
    .outer = {"Report"}, .kind = rt::xml_kind::tuple, .required = true, .of = rows_11};
inline constexpr rt::xml_node bindery_xml::PutReport_body{
    .outer = {"Report"}, .kind = rt::xml_kind::tuple, .required = true, .of = rows_11};
inline constexpr rt::xml_node bindery_xml::PutProduct_200{
    .name = {"product"}, .kind = rt::xml_kind::object, .required = true, .of = PutProductReply200};
inline constexpr rt::xml_node bindery_xml::PutProduct_body{
    .name = {"product"}, .kind = rt::xml_kind::object, .required = true, .of = PutProductBody};
inline constexpr rt::xml_node bindery_xml::Order_root{
    .name = {"Order"}, .kind = rt::xml_kind::object, .required = true, .of = Order};

struct PutAnimalsBodyItem {
  std::optional<std::string> kind{};
  std::optional<std::string> name{};

  friend bool operator==(const PutAnimalsBodyItem&, const PutAnimalsBodyItem&) = default;
  friend constexpr auto bindery_names(const PutAnimalsBodyItem*) { return rt::names{"kind", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutAnimalsBodyItem*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.name);
    }
  }
};

struct PutAnimalsReply200Item {
  std::optional<std::string> kind{};
  std::optional<std::string> name{};

  friend bool operator==(const PutAnimalsReply200Item&, const PutAnimalsReply200Item&) = default;
  friend constexpr auto bindery_names(const PutAnimalsReply200Item*) { return rt::names{"kind", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutAnimalsReply200Item*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.name);
    }
  }
};

/// `PUT /animals`
struct PutAnimals {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putAnimals"_text,
      .method = "PUT"_text,
      .path = "/animals"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    std::vector<PutAnimalsBodyItem> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::PutAnimals_body});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 =
      rt::reply<200, std::vector<PutAnimalsReply200Item>, rt::no_headers, rt::as_xml<bindery_xml::PutAnimals_200>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /animals`
template <class Transport>
auto put_animals(Transport&& transport,
                 const PutAnimals::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutAnimals>(transport, params, options);
}

struct PutListsBody {
  std::optional<std::vector<std::string>> plain{};
  std::optional<std::vector<std::string>> unused{};
  std::optional<std::vector<std::string>> wrapped{};
  std::optional<std::vector<std::string>> outside{};

  friend bool operator==(const PutListsBody&, const PutListsBody&) = default;
  friend constexpr auto bindery_names(const PutListsBody*) {
    return rt::names{"plain", "unused", "wrapped", "outside"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutListsBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.plain);
      case 1: return use(self.unused);
      case 2: return use(self.wrapped);
      default: return use(self.outside);
    }
  }
};

struct PutListsReply200 {
  std::optional<std::vector<std::string>> plain{};
  std::optional<std::vector<std::string>> unused{};
  std::optional<std::vector<std::string>> wrapped{};
  std::optional<std::vector<std::string>> outside{};

  friend bool operator==(const PutListsReply200&, const PutListsReply200&) = default;
  friend constexpr auto bindery_names(const PutListsReply200*) {
    return rt::names{"plain", "unused", "wrapped", "outside"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutListsReply200*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.plain);
      case 1: return use(self.unused);
      case 2: return use(self.wrapped);
      default: return use(self.outside);
    }
  }
};

/// `PUT /lists`
struct PutLists {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putLists"_text,
      .method = "PUT"_text,
      .path = "/lists"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    PutListsBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::PutLists_body});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, PutListsReply200, rt::no_headers, rt::as_xml<bindery_xml::PutLists_200>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /lists`
template <class Transport>
auto put_lists(Transport&& transport,
               const PutLists::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutLists>(transport, params, options);
}

/// `GET /docs`
struct GetDocs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "getDocs"_text,
      .method = "GET"_text,
      .path = "/docs"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Docs. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Documentation, rt::no_headers, rt::as_xml<bindery_xml::Documentation_root>>;
  using Replies = rt::replies<status_200>;
};

/// `GET /docs`
template <class Transport>
auto get_docs(Transport&& transport,
              const GetDocs::Params& params = GetDocs::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<GetDocs>(transport, params, options);
}

/// `PUT /docs`
struct PutDocs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putDocs"_text,
      .method = "PUT"_text,
      .path = "/docs"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Bare body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::PutDocs_body});
  }

  /// The stored one. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Bare, rt::no_headers, rt::as_xml<bindery_xml::PutDocs_200>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /docs`
template <class Transport>
auto put_docs(Transport&& transport,
              const PutDocs::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutDocs>(transport, params, options);
}

/// `POST /docs`
struct AddDocs {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "addDocs"_text,
      .method = "POST"_text,
      .path = "/docs"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Documentation body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Documentation_root});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /docs`
template <class Transport>
auto add_docs(Transport&& transport,
              const AddDocs::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<AddDocs>(transport, params, options);
}

struct PutOrderedBodyItem2 {
  std::string unit{};
  double value{};

  friend bool operator==(const PutOrderedBodyItem2&, const PutOrderedBodyItem2&) = default;
  friend constexpr auto bindery_names(const PutOrderedBodyItem2*) { return rt::names{"unit", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutOrderedBodyItem2*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.unit);
      default: return use(self.value);
    }
  }
};

struct PutOrderedReply200Item2 {
  std::string unit{};
  double value{};

  friend bool operator==(const PutOrderedReply200Item2&, const PutOrderedReply200Item2&) = default;
  friend constexpr auto bindery_names(const PutOrderedReply200Item2*) { return rt::names{"unit", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutOrderedReply200Item2*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.unit);
      default: return use(self.value);
    }
  }
};

/// `PUT /ordered`
struct PutOrdered {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putOrdered"_text,
      .method = "PUT"_text,
      .path = "/ordered"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    std::tuple<std::string, PutOrderedBodyItem2, rt::nullable<bool>> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::PutOrdered_body});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 =
      rt::reply<200, std::tuple<std::string, PutOrderedReply200Item2, rt::nullable<bool>>, rt::no_headers, rt::as_xml<bindery_xml::PutOrdered_200>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /ordered`
template <class Transport>
auto put_ordered(Transport&& transport,
                 const PutOrdered::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutOrdered>(transport, params, options);
}

/// `PUT /reports`
struct PutReport {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putReport"_text,
      .method = "PUT"_text,
      .path = "/reports"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    std::tuple<std::string, double, std::string> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::PutReport_body});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 =
      rt::reply<200, std::tuple<std::string, double, std::string>, rt::no_headers, rt::as_xml<bindery_xml::PutReport_200>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /reports`
template <class Transport>
auto put_report(Transport&& transport,
                const PutReport::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutReport>(transport, params, options);
}

struct PutProductBody {
  rt::nullable<double> count{};
  std::optional<std::string> rating{};
  std::string description{};
  rt::nullable<std::map<std::string, rt::any>> related{};

  friend bool operator==(const PutProductBody&, const PutProductBody&) = default;
  friend constexpr auto bindery_names(const PutProductBody*) {
    return rt::names{"count", "rating", "description", "related"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutProductBody*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.count);
      case 1: return use(self.rating);
      case 2: return use(self.description);
      default: return use(self.related);
    }
  }
};

struct PutProductReply200 {
  rt::nullable<double> count{};
  std::optional<std::string> rating{};
  std::string description{};
  rt::nullable<std::map<std::string, rt::any>> related{};

  friend bool operator==(const PutProductReply200&, const PutProductReply200&) = default;
  friend constexpr auto bindery_names(const PutProductReply200*) {
    return rt::names{"count", "rating", "description", "related"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const PutProductReply200*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.count);
      case 1: return use(self.rating);
      case 2: return use(self.description);
      default: return use(self.related);
    }
  }
};

/// `PUT /products`
struct PutProduct {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putProduct"_text,
      .method = "PUT"_text,
      .path = "/products"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    PutProductBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::PutProduct_body});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, PutProductReply200, rt::no_headers, rt::as_xml<bindery_xml::PutProduct_200>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /products`
template <class Transport>
auto put_product(Transport&& transport,
                 const PutProduct::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutProduct>(transport, params, options);
}

/// `PUT /orders`
struct PutOrder {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putOrder"_text,
      .method = "PUT"_text,
      .path = "/orders"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Order body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Order_root});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Order, rt::no_headers, rt::as_xml<bindery_xml::Order_root>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /orders`
template <class Transport>
auto put_order(Transport&& transport,
               const PutOrder::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutOrder>(transport, params, options);
}

}  // namespace golden::xml_node_types::inline d_34519f45

#endif  // BINDERY_API_GOLDEN_XML_NODE_TYPES_F8938FF1
