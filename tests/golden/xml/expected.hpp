// XML 1, bound by bindery 0.1.0 from spec.yaml (f941a21a).
// Do not edit: change the description and run bindery again.
//
//   namespace xml = golden::xml;
//   auto outcome = xml::put_person(transport, {.body = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/base64.hpp>
#include <bindery/box.hpp>
#include <bindery/build_list.hpp>
#include <bindery/call.hpp>
#include <bindery/cases.hpp>
#include <bindery/date_time.hpp>
#include <bindery/decimal.hpp>
#include <bindery/fields.hpp>
#include <bindery/form.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/late.hpp>
#include <bindery/media.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/numbers.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/read_only.hpp>
#include <bindery/receive.hpp>
#include <bindery/required.hpp>
#include <bindery/rest.hpp>
#include <bindery/secret.hpp>
#include <bindery/variant.hpp>
#include <bindery/xml_body.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_GOLDEN_XML) && BINDERY_API_GOLDEN_XML != 0xdd1943f2
#error "golden::xml is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_XML
#define BINDERY_API_GOLDEN_XML 0xdd1943f2

namespace golden::xml::inline d_dd1943f2 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Person {
  std::optional<std::int32_t> id{};
  std::optional<std::string> name{};

  friend bool operator==(const Person&, const Person&) = default;
  friend constexpr auto bindery_names(const Person*) { return rt::names{"id", "name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Person*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.name);
    }
  }
};

struct Problem {
  std::string title{};

  friend bool operator==(const Problem&, const Problem&) = default;
  friend constexpr auto bindery_names(const Problem*) { return rt::names{"title"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Problem*, Self& self, std::size_t, Use&& use) {
    return use(self.title);
  }
};

struct Slide {
  std::optional<std::string> type{};
  std::string title{};
  /// Read-only: only replies have it.
  std::optional<std::int64_t> at{};

  friend bool operator==(const Slide&, const Slide&) = default;
  friend constexpr auto bindery_names(const Slide*) { return rt::names{"type", "title", "at"}; }
  friend constexpr auto bindery_read_only(const Slide*) { return rt::names{"at"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Slide*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.title);
      default: return use(self.at);
    }
  }
};

struct Lists {
  std::vector<std::string> plain{};
  std::optional<std::vector<std::string>> named{};
  std::optional<std::vector<std::string>> unused{};
  std::optional<std::vector<std::string>> wrapped{};
  std::optional<std::vector<std::string>> wrappedItems{};
  std::optional<std::vector<std::string>> both{};
  std::optional<std::vector<std::string>> outside{};
  std::optional<std::vector<Slide>> slides{};
  std::optional<std::vector<std::vector<std::int64_t>>> matrix{};

  friend bool operator==(const Lists&, const Lists&) = default;
  friend constexpr auto bindery_names(const Lists*) {
    return rt::names{"plain", "named", "unused", "wrapped", "wrappedItems", "both", "outside", "slides", "matrix"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Lists*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.plain);
      case 1: return use(self.named);
      case 2: return use(self.unused);
      case 3: return use(self.wrapped);
      case 4: return use(self.wrappedItems);
      case 5: return use(self.both);
      case 6: return use(self.outside);
      case 7: return use(self.slides);
      default: return use(self.matrix);
    }
  }
};

using Code = std::string;

enum class ValuesLevel : std::int64_t { _1 = 1, _2 = 2, _3 = 3 };
constexpr auto bindery_numbers(ValuesLevel) { return rt::numbers{1, 2, 3}; }

enum class ValuesWord { red, green };
constexpr auto bindery_words(ValuesWord) { return rt::names{"red", "green"}; }

struct Values {
  std::int32_t count{};
  Code code{};
  std::optional<rt::decimal> exact{};
  std::optional<double> ratio{};
  std::optional<std::uint64_t> big{};
  std::optional<bool> sure{};
  std::optional<rt::date_time> at{};
  std::optional<rt::date> day{};
  std::optional<rt::http_date> when{};
  std::optional<rt::base64> bytes{};
  std::optional<ValuesLevel> level{};
  std::optional<rt::open<ValuesWord>> word{};
  std::optional<rt::secret> secret{};
  std::optional<rt::nullable<std::string>> gone{};
  std::optional<rt::nullable<std::int64_t>> lost{};
  std::optional<std::variant<std::int64_t, bool, std::string>> mixed{};
  std::optional<rt::any> free{};
  std::optional<std::string> language{};

  friend bool operator==(const Values&, const Values&) = default;
  friend constexpr auto bindery_names(const Values*) {
    return rt::names{
      "count",
      "code",
      "exact",
      "ratio",
      "big",
      "sure",
      "at",
      "day",
      "when",
      "bytes",
      "level",
      "word",
      "secret",
      "gone",
      "lost",
      "mixed",
      "free",
      "language",
    };
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Values*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.count);
      case 1: return use(self.code);
      case 2: return use(self.exact);
      case 3: return use(self.ratio);
      case 4: return use(self.big);
      case 5: return use(self.sure);
      case 6: return use(self.at);
      case 7: return use(self.day);
      case 8: return use(self.when);
      case 9: return use(self.bytes);
      case 10: return use(self.level);
      case 11: return use(self.word);
      case 12: return use(self.secret);
      case 13: return use(self.gone);
      case 14: return use(self.lost);
      case 15: return use(self.mixed);
      case 16: return use(self.free);
      default: return use(self.language);
    }
  }
};

struct Tree {
  std::optional<std::string> name{};
  std::optional<rt::box<Tree>> left{};
  std::optional<std::vector<rt::box<Tree>>> branches{};

  friend bool operator==(const Tree&, const Tree&) = default;
  friend constexpr auto bindery_names(const Tree*) { return rt::names{"name", "left", "branches"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Tree*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.left);
      default: return use(self.branches);
    }
  }
};

struct Maps {
  std::optional<std::map<std::string, std::string>> words{};
  std::optional<std::map<std::string, Slide>> slides{};
  std::optional<std::map<std::string, std::vector<std::int64_t>>> lists{};
  /// Fields without a member of their own.
  std::map<std::string, std::int64_t> additional_properties{};

  friend bool operator==(const Maps&, const Maps&) = default;
  friend constexpr auto bindery_names(const Maps*) { return rt::names{"words", "slides", "lists"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Maps*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.words);
      case 1: return use(self.slides);
      default: return use(self.lists);
    }
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Maps*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
};

struct Cat {
  std::int64_t lives{};

  friend bool operator==(const Cat&, const Cat&) = default;
  friend constexpr auto bindery_names(const Cat*) { return rt::names{"lives"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Cat*, Self& self, std::size_t, Use&& use) {
    return use(self.lives);
  }
};

struct Dog {
  bool barks{};

  friend bool operator==(const Dog&, const Dog&) = default;
  friend constexpr auto bindery_names(const Dog*) { return rt::names{"barks"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Dog*, Self& self, std::size_t, Use&& use) {
    return use(self.barks);
  }
};

struct Fish {
  std::string kind{"fish"};
  double length{};

  friend bool operator==(const Fish&, const Fish&) = default;
  friend constexpr auto bindery_names(const Fish*) { return rt::names{"kind", "length"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Fish*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.length);
    }
  }
};

struct Bird {
  std::string kind{"bird"};
  double length{};

  friend bool operator==(const Bird&, const Bird&) = default;
  friend constexpr auto bindery_names(const Bird*) { return rt::names{"kind", "length"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Bird*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.length);
    }
  }
};

using ShelterWild = std::variant<Fish, Bird>;
constexpr auto bindery_cases(const ShelterWild*) {
  return rt::cases{"kind", rt::case_of{"fish", 0}, rt::case_of{"bird", 1}};
}

struct Shelter {
  std::optional<std::variant<Cat, Dog>> first{};
  std::optional<std::vector<std::variant<Cat, Dog>>> pets{};
  std::optional<ShelterWild> wild{};

  friend bool operator==(const Shelter&, const Shelter&) = default;
  friend constexpr auto bindery_names(const Shelter*) { return rt::names{"first", "pets", "wild"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Shelter*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.first);
      case 1: return use(self.pets);
      default: return use(self.wild);
    }
  }
};

// How bodies look in XML, for <bindery/xml.hpp>.
struct bindery_xml {
  static const rt::xml_node Person[2];
  static const rt::xml_node Problem[1];
  static const rt::xml_node Lists[9];
  static const rt::xml_node Slide[3];
  static const rt::xml_node rows_5[1];
  static const rt::xml_node Values[18];
  static const rt::xml_node rows_7[3];
  static const rt::xml_node Tree[3];
  static const rt::xml_node Maps[4];
  static const rt::xml_node rows_10[1];
  static const rt::xml_node rows_11[1];
  static const rt::xml_node rows_12[1];
  static const rt::xml_node rows_13[1];
  static const rt::xml_node Shelter[3];
  static const rt::xml_node Cat[1];
  static const rt::xml_node Dog[1];
  static const rt::xml_node rows_17[2];
  static const rt::xml_node Fish[2];
  static const rt::xml_node Bird[2];
  static const rt::xml_node rows_20[2];
  static const rt::xml_node Person_root;
  static const rt::xml_node Problem_root;
  static const rt::xml_node Lists_root;
  static const rt::xml_node Values_root;
  static const rt::xml_node Tree_root;
  static const rt::xml_node Maps_root;
  static const rt::xml_node Shelter_root;
  static const rt::xml_node PutSlides_200;
  static const rt::xml_node PutSlides_body;
  static const rt::xml_node Slide_root;
};
inline constexpr rt::xml_node bindery_xml::Person[] = {
    {.member = "id", .name = {"id"}, .kind = rt::xml_kind::number, .place = rt::xml_place::attribute},
    {.member = "name", .name = {"name", "sample", "https://example.com/schema/sample"}},
};
inline constexpr rt::xml_node bindery_xml::Problem[] = {
    {.member = "title", .name = {"title"}, .required = true},
};
inline constexpr rt::xml_node bindery_xml::Lists[] = {
    {.member = "plain", .name = {"plain"}, .list = true, .required = true},
    {.member = "named", .name = {"animal"}, .list = true},
    {.member = "unused", .name = {"beast"}, .list = true},
    {.member = "wrapped", .name = {"wrapped"}, .outer = {"wrapped"}, .list = true},
    {.member = "wrappedItems", .name = {"animal"}, .outer = {"wrappedItems"}, .list = true},
    {.member = "both", .name = {"animal"}, .outer = {"aliens"}, .list = true},
    {.member = "outside", .name = {"strangers"}, .outer = {"strangers"}, .list = true},
    {.member = "slides", .name = {"slide"}, .kind = rt::xml_kind::object, .list = true, .of = Slide},
    {.member = "matrix", .name = {"row"}, .outer = {"matrix"}, .kind = rt::xml_kind::list, .list = true, .of = rows_5},
};
inline constexpr rt::xml_node bindery_xml::Slide[] = {
    {.member = "type", .name = {"type"}, .place = rt::xml_place::attribute},
    {.member = "title", .name = {"title"}, .required = true},
    {.member = "at", .name = {"at"}, .kind = rt::xml_kind::number},
};
inline constexpr rt::xml_node bindery_xml::rows_5[] = {
    {.name = {"cell"}, .kind = rt::xml_kind::number, .list = true},
};
inline constexpr rt::xml_node bindery_xml::Values[] = {
    {.member = "count", .name = {"count"}, .kind = rt::xml_kind::number, .required = true},
    {.member = "code", .name = {"codeName"}, .required = true},
    {.member = "exact", .name = {"exact"}, .kind = rt::xml_kind::number},
    {.member = "ratio", .name = {"ratio"}, .kind = rt::xml_kind::number},
    {.member = "big", .name = {"big"}, .kind = rt::xml_kind::number},
    {.member = "sure", .name = {"sure"}, .kind = rt::xml_kind::boolean, .place = rt::xml_place::attribute},
    {.member = "at", .name = {"at"}, .kind = rt::xml_kind::token},
    {.member = "day", .name = {"day"}, .kind = rt::xml_kind::token, .place = rt::xml_place::attribute},
    {.member = "when", .name = {"when"}, .kind = rt::xml_kind::token},
    {.member = "bytes", .name = {"bytes"}, .kind = rt::xml_kind::base64},
    {.member = "level", .name = {"level"}, .kind = rt::xml_kind::number},
    {.member = "word", .name = {"colour"}, .kind = rt::xml_kind::token},
    {.member = "secret", .name = {"secret"}},
    {.member = "gone", .name = {"gone"}, .nullable = true},
    {.member = "lost", .name = {"lost"},
     .kind = rt::xml_kind::number, .place = rt::xml_place::attribute, .nullable = true},
    {.member = "mixed", .name = {"mixed"}, .kind = rt::xml_kind::choice, .of = rows_7},
    {.member = "free", .name = {"free"}, .kind = rt::xml_kind::any},
    {.member = "language", .name = {"lang", "xml"}, .place = rt::xml_place::attribute},
};
inline constexpr rt::xml_node bindery_xml::rows_7[] = {
    {.kind = rt::xml_kind::number},
    {.kind = rt::xml_kind::boolean},
    {},
};
inline constexpr rt::xml_node bindery_xml::Tree[] = {
    {.member = "name", .name = {"name"}, .place = rt::xml_place::attribute},
    {.member = "left", .name = {"tree"}, .kind = rt::xml_kind::object, .of = Tree},
    {.member = "branches", .name = {"tree"},
     .outer = {"branches"}, .kind = rt::xml_kind::object, .list = true, .of = Tree},
};
inline constexpr rt::xml_node bindery_xml::Maps[] = {
    {.member = "words", .name = {"words"}, .kind = rt::xml_kind::map, .of = rows_10},
    {.member = "slides", .name = {"slides"}, .kind = rt::xml_kind::map, .of = rows_11},
    {.member = "lists", .name = {"lists"}, .kind = rt::xml_kind::map, .of = rows_12},
    {.kind = rt::xml_kind::map, .place = rt::xml_place::inside, .rest = true, .of = rows_13},
};
inline constexpr rt::xml_node bindery_xml::rows_10[] = {
    {},
};
inline constexpr rt::xml_node bindery_xml::rows_11[] = {
    {.kind = rt::xml_kind::object, .of = Slide},
};
inline constexpr rt::xml_node bindery_xml::rows_12[] = {
    {.kind = rt::xml_kind::number, .list = true},
};
inline constexpr rt::xml_node bindery_xml::rows_13[] = {
    {.kind = rt::xml_kind::number},
};
inline constexpr rt::xml_node bindery_xml::Shelter[] = {
    {.member = "first", .name = {"first"}, .kind = rt::xml_kind::choice, .of = rows_17},
    {.member = "pets", .name = {"pets"}, .outer = {"pets"}, .kind = rt::xml_kind::choice, .list = true, .of = rows_17},
    {.member = "wild", .name = {"wild"}, .kind = rt::xml_kind::choice, .of = rows_20, .tell = "kind"},
};
inline constexpr rt::xml_node bindery_xml::Cat[] = {
    {.member = "lives", .name = {"lives"}, .kind = rt::xml_kind::number, .required = true},
};
inline constexpr rt::xml_node bindery_xml::Dog[] = {
    {.member = "barks", .name = {"barks"}, .kind = rt::xml_kind::boolean, .required = true},
};
inline constexpr rt::xml_node bindery_xml::rows_17[] = {
    {.name = {"cat"}, .kind = rt::xml_kind::object, .of = Cat},
    {.name = {"dog"}, .kind = rt::xml_kind::object, .of = Dog},
};
inline constexpr rt::xml_node bindery_xml::Fish[] = {
    {.member = "kind", .name = {"kind"}, .required = true},
    {.member = "length", .name = {"length"}, .kind = rt::xml_kind::number, .required = true},
};
inline constexpr rt::xml_node bindery_xml::Bird[] = {
    {.member = "kind", .name = {"kind"}, .place = rt::xml_place::attribute, .required = true},
    {.member = "length", .name = {"length"}, .kind = rt::xml_kind::number, .required = true},
};
inline constexpr rt::xml_node bindery_xml::rows_20[] = {
    {.kind = rt::xml_kind::object, .of = Fish, .word = "fish"},
    {.kind = rt::xml_kind::object, .of = Bird, .word = "bird"},
};
inline constexpr rt::xml_node bindery_xml::Person_root{
    .name = {"Person"}, .kind = rt::xml_kind::object, .required = true, .of = Person};
inline constexpr rt::xml_node bindery_xml::Problem_root{
    .name = {"Problem"}, .kind = rt::xml_kind::object, .required = true, .of = Problem};
inline constexpr rt::xml_node bindery_xml::Lists_root{
    .name = {"document"}, .kind = rt::xml_kind::object, .required = true, .of = Lists};
inline constexpr rt::xml_node bindery_xml::Values_root{
    .name = {"values", "v", "urn:example:values"}, .kind = rt::xml_kind::object, .required = true, .of = Values};
inline constexpr rt::xml_node bindery_xml::Tree_root{
    .name = {"tree"}, .kind = rt::xml_kind::object, .required = true, .of = Tree};
inline constexpr rt::xml_node bindery_xml::Maps_root{
    .name = {"Maps"}, .kind = rt::xml_kind::object, .required = true, .of = Maps};
inline constexpr rt::xml_node bindery_xml::Shelter_root{
    .name = {"Shelter"}, .kind = rt::xml_kind::object, .required = true, .of = Shelter};
inline constexpr rt::xml_node bindery_xml::PutSlides_200{
    .name = {"slide"}, .outer = {"slides"}, .kind = rt::xml_kind::object, .list = true, .required = true, .of = Slide};
inline constexpr rt::xml_node bindery_xml::PutSlides_body{
    .name = {"slide"}, .outer = {"slides"}, .kind = rt::xml_kind::object, .list = true, .required = true, .of = Slide};
inline constexpr rt::xml_node bindery_xml::Slide_root{
    .name = {"slide"}, .kind = rt::xml_kind::object, .required = true, .of = Slide};

/// `PUT /people`
struct PutPerson {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putPerson"_text,
      .method = "PUT"_text,
      .path = "/people"_text,
      .accept = "application/xml, application/problem+xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Person body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Person_root});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Person, rt::no_headers, rt::as_xml<bindery_xml::Person_root>>;
  /// Something else. XML, for which <bindery/xml.hpp> is needed.
  using status_default = rt::reply<rt::otherwise, Problem, rt::no_headers, rt::as_xml<bindery_xml::Problem_root>>;
  using Replies = rt::replies<status_200, status_default>;
};

/// `PUT /people`
template <class Transport>
auto put_person(Transport&& transport,
                const PutPerson::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutPerson>(transport, params, options);
}

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
    Lists body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Lists_root});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Lists, rt::no_headers, rt::as_xml<bindery_xml::Lists_root>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /lists`
template <class Transport>
auto put_lists(Transport&& transport,
               const PutLists::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutLists>(transport, params, options);
}

/// `PUT /values`
struct PutValues {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putValues"_text,
      .method = "PUT"_text,
      .path = "/values"_text,
      .accept = "text/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `text/xml`, for which <bindery/xml.hpp> is needed.
    Values body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"text/xml", bindery_xml::Values_root});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Values, rt::no_headers, rt::as_xml<bindery_xml::Values_root>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /values`
template <class Transport>
auto put_values(Transport&& transport,
                const PutValues::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutValues>(transport, params, options);
}

/// `PUT /trees`
struct PutTree {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putTree"_text,
      .method = "PUT"_text,
      .path = "/trees"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Tree body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Tree_root});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Tree, rt::no_headers, rt::as_xml<bindery_xml::Tree_root>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /trees`
template <class Transport>
auto put_tree(Transport&& transport,
              const PutTree::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutTree>(transport, params, options);
}

/// `PUT /maps`
struct PutMaps {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putMaps"_text,
      .method = "PUT"_text,
      .path = "/maps"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Maps body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Maps_root});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Maps, rt::no_headers, rt::as_xml<bindery_xml::Maps_root>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /maps`
template <class Transport>
auto put_maps(Transport&& transport,
              const PutMaps::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutMaps>(transport, params, options);
}

/// `PUT /shelters`
struct PutShelter {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putShelter"_text,
      .method = "PUT"_text,
      .path = "/shelters"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Shelter body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Shelter_root});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, Shelter, rt::no_headers, rt::as_xml<bindery_xml::Shelter_root>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /shelters`
template <class Transport>
auto put_shelter(Transport&& transport,
                 const PutShelter::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutShelter>(transport, params, options);
}

/// `PUT /slides`
struct PutSlides {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putSlides"_text,
      .method = "PUT"_text,
      .path = "/slides"_text,
      .accept = "application/xml"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    std::optional<std::vector<Slide>> body{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::PutSlides_body});
  }

  /// The same. XML, for which <bindery/xml.hpp> is needed.
  using status_200 = rt::reply<200, std::vector<Slide>, rt::no_headers, rt::as_xml<bindery_xml::PutSlides_200>>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /slides`
template <class Transport>
auto put_slides(Transport&& transport,
                const PutSlides::Params& params = PutSlides::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<PutSlides>(transport, params, options);
}

/// `POST /slides`
struct AddSlide {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "addSlide"_text,
      .method = "POST"_text,
      .path = "/slides"_text,
      .accept = ""_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed. Sent as `application/x-www-form-urlencoded`.
    rt::late<Lazy, std::variant<rt::media<"application/xml", Slide>, rt::media<"application/x-www-form-urlencoded", Slide>>> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder,
        given.body,
        rt::xml_media{"application/xml", bindery_xml::Slide_root},
        rt::form_media{"application/x-www-form-urlencoded"});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `POST /slides`
template <class Transport>
auto add_slide(Transport&& transport,
               const AddSlide::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<AddSlide>(transport, params, options);
}

/// `PUT /both`
struct PutBoth {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putBoth"_text,
      .method = "PUT"_text,
      .path = "/both"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, its text made by the caller.
    rt::late<Lazy, std::variant<Slide, rt::media<"application/xml", std::string>>> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::json_media{"application/json"}, rt::raw_media{"application/xml"});
  }

  /// XML beside JSON is text. Also offered as `application/xml`, which is not asked for.
  using status_200 = rt::reply<200, Slide>;
  using Replies = rt::replies<status_200>;
};

/// `PUT /both`
template <class Transport>
auto put_both(Transport&& transport,
              const PutBoth::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PutBoth>(transport, params, options);
}

/// The webhook `POST slideAdded`, which the service calls: `bindery::receive<SlideAddedWebhook>(request)` reads it.
struct SlideAddedWebhook {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::hook_info operation{
      .id = "slideAdded"_text,
      .method = "POST"_text,
      .path = "slideAdded"_text};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/xml`, for which <bindery/xml.hpp> is needed.
    Slide body = rt::left_out<Lazy, "body">();

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
    bindery_body(builder, given.body, rt::xml_media{"application/xml", bindery_xml::Slide_root});
  }

  /// Done.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

}  // namespace golden::xml::inline d_dd1943f2

#endif  // BINDERY_API_GOLDEN_XML
