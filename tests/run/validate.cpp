// Rules of a description, checked when somebody asks.
#include "../golden/validation/expected.hpp"
#include <bindery/runtime.hpp>
#include <bindery/validate.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace circles {

namespace rt = bindery;

inline constexpr const char* schemas[] = {
    "A", R"({"allOf": [{"$ref": "U"}], "required": ["a"]})",
    "B", R"({"allOf": [{"$ref": "U"}], "minProperties": 5})",
    "C", R"({"allOf": [{"$ref": "U"}], "minProperties": 6})",
    "U", R"({"anyOf": [{"$ref": "A"}, {"$ref": "B"}, {"$ref": "C"}]})",
};

struct A {
  std::optional<std::string> a{};

  friend bool operator==(const A&, const A&) = default;
  friend constexpr auto bindery_names(const A*) { return rt::names{"a"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const A*, Self& self, std::size_t, Use&& use) {
    return use(self.a);
  }
  template <class Self, class Use>
  friend void bindery_rules(const A*, const Self& self, Use& use) {
    use.whole(self, use.schema(R"({"$ref": "A"})", schemas));
  }
};

}  // namespace circles

namespace api {

namespace rt = bindery;

struct Pet {
  std::string name{};
  std::optional<std::int64_t> age{};
  std::optional<double> weight{};
  std::vector<std::string> tags{};
  std::map<std::string, std::vector<Pet>> friends{};

  friend bool operator==(const Pet&, const Pet&) = default;
  friend constexpr auto bindery_names(const Pet*) { return rt::names{"na/me", "age", "weight", "tags", "friends"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Pet*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.age);
      case 2: return use(self.weight);
      case 3: return use(self.tags);
      default: return use(self.friends);
    }
  }
  template <class Self, class Check>
  friend void bindery_rules(const Pet*, const Self& self, Check& check) {
    check("na/me", self.name, check.length(1, 4), check.pattern("^[a-z]+$"));
    check("age", self.age, check.at_least(0), check.below(100));
    check("weight", self.weight, check.multiple_of("0.01"), check.above(0), check.at_most(99.5));
    check("tags", self.tags, check.items(0, 2), check.unique(), check.each(check.length(0, 3)));
    check("friends", self.friends, check.properties(0, 1), check.each(check.items(1)));
  }
};

}  // namespace api

namespace {

template <class T>
std::vector<std::string> said_of(const T& value) {
  std::vector<std::string> lines;
  for (const auto& broken : bindery::validate(value)) {
    std::ostringstream stream;
    stream << broken;
    lines.push_back(stream.str());
  }
  return lines;
}
std::vector<std::string> said(const api::Pet& pet) { return said_of(pet); }

using lines = std::vector<std::string>;

bool finds(const char* pattern, const char* text) { return bindery::detail::pattern_matches(pattern, text); }

}  // namespace

TEST_CASE("a value that keeps its rules breaks none") {
  CHECK(said({.name = "rex", .age = 3, .weight = 12.34, .tags = {"a", "b"}, .friends = {{"x", {{.name = "tom"}}}}})
            .empty());
}

TEST_CASE("every rule that is broken is told with its place") {
  CHECK(said({.name = ""}) ==
        lines{"/na~1me: has 0 characters, fewer than 1", "/na~1me: does not match the pattern ^[a-z]+$"});
  CHECK(said({.name = "äöüß"}) == lines{"/na~1me: does not match the pattern ^[a-z]+$"});
  CHECK(said({.name = "abcde", .age = -1}) == lines{"/na~1me: has 5 characters, more than 4", "/age: is less than 0"});
  CHECK(said({.name = "a", .age = 100}) == lines{"/age: is not less than 100"});
  CHECK(said({.name = "a", .weight = 0.0}) == lines{"/weight: is not greater than 0"});
  CHECK(said({.name = "a", .weight = 99.51}) == lines{"/weight: is greater than 99.5"});
  CHECK(said({.name = "a", .weight = 0.125}) == lines{"/weight: is no multiple of 0.01"});
  CHECK(said({.name = "a", .tags = {"abcd", "b", "b"}}) == lines{"/tags: has 3 items, more than 2",
                                                                 "/tags: has items 1 and 2 that are alike",
                                                                 "/tags/0: has 4 characters, more than 3"});
  CHECK(said({.name = "a", .friends = {{"x", {}}, {"y", {{.name = "B"}}}}}) ==
        lines{"/friends: has 2 properties, more than 1", "/friends/x: has 0 items, fewer than 1",
              "/friends/y/0/na~1me: does not match the pattern ^[a-z]+$"});
}

TEST_CASE("numbers are compared exactly") {
  using bindery::detail::less;
  constexpr std::int64_t big = 9007199254740993;  // Has no double of its own.
  CHECK(less(9007199254740992.0, big));
  CHECK_FALSE(less(big, 9007199254740992.0));
  CHECK(less(std::int64_t{3}, 3.5));
  CHECK_FALSE(less(std::int64_t{4}, 3.5));
  CHECK(less(-3.5, std::int64_t{-3}));
  CHECK_FALSE(less(-3.5, std::int64_t{-4}));
  CHECK(less(std::int64_t{5}, 1e300));
  CHECK(less(-1e300, std::int64_t{5}));
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  CHECK_FALSE(less(none, std::int64_t{5}));
  CHECK_FALSE(less(std::int64_t{5}, none));
}

TEST_CASE("numbers that are kept as text have their rules, whatever their digits") {
  using bindery::detail::less;
  const auto of = [](std::string_view text) { return *bindery::decimal::parse(text); };
  CHECK(less(of("99.99999999999999999999"), 100));
  CHECK_FALSE(less(of("100.0"), 100));
  CHECK(less(100, of("100.00000000000000000001")));
  CHECK(less(of("-2e400"), -1.5));
  CHECK(less(of("-2"), of("-1")));
  CHECK(less(of("-1"), of("0.5")));
  const bindery::detail::multiple_of_rule cents{"0.01"};
  CHECK(cents.broken(of("12345678901234567890.12")).empty());
  CHECK(cents.broken(of("0.001")) == "is no multiple of 0.01");
}

TEST_CASE("multiples are exact") {
  const auto is_multiple = [](std::string_view number, std::string_view of) {
    using bindery::detail::exact_number;
    return bindery::detail::is_multiple(exact_number(number), exact_number(of));
  };
  for (const char* step : {"0.1", "0.01", "0.07"}) CHECK(is_multiple("0.7", step));
  CHECK(is_multiple("1e300", "0.5"));
  CHECK(is_multiple("-6", "3"));
  CHECK(is_multiple("0", "3"));
  CHECK_FALSE(is_multiple("0.3", "0.2"));
  CHECK_FALSE(is_multiple("5", "10"));
  CHECK_FALSE(is_multiple("9007199254740993", "2"));
}

TEST_CASE("patterns") {
  CHECK(finds("", "x"));
  CHECK(finds("b", "abc"));
  CHECK_FALSE(finds("^b", "abc"));
  CHECK(finds("^a.c$", "aäc"));
  CHECK_FALSE(finds("^a.c$", "a\nc"));
  CHECK(finds("^(foo|ba[rz]|)$", "baz"));
  CHECK(finds("^(foo|ba[rz]|)$", ""));
  CHECK_FALSE(finds("^(foo|ba[rz])$", "bax"));
  CHECK(finds("^[^a-c]+$", "xyz"));
  CHECK_FALSE(finds("^[^a-c]+$", "xbz"));
  CHECK(finds("^[\\w.-]+@[\\w-]+\\.[a-z]{2,4}$", "a.b@c-d.org"));
  CHECK_FALSE(finds("^[\\w.-]+@[\\w-]+\\.[a-z]{2,4}$", "a.b@c-d.organic"));
  CHECK(finds("^\\d{3}$", "123"));
  CHECK_FALSE(finds("^\\d{3}$", "1234"));
  CHECK(finds("^(ab){2,3}c$", "ababc"));
  CHECK_FALSE(finds("^(ab){2,3}c$", "abc"));
  CHECK_FALSE(finds("^(ab){2,3}c$", "ababababc"));
  CHECK(finds("^a{2,}$", "aaaa"));
  CHECK(finds("a{,2}", "a{,2}"));
  CHECK(finds("^(?:a|b(c|d)?)+$", "abcbdba"));
  CHECK(finds("^(?<year>\\d+)-x$", "20-x"));
  CHECK(finds("\\bcat\\b", "a cat."));
  CHECK_FALSE(finds("\\bcat\\b", "concat"));
  CHECK(finds("^\\u00e4\\x41\\u{1F600}$", "äA😀"));
  CHECK(finds("^[\\s\\S]*?$", "a\nb"));
  CHECK(finds("^[\\]\\-a]+$", "]-a"));
  CHECK(finds("^[a-]+$", "a-"));
  CHECK(finds("^\\S+$", "abc"));
  CHECK_FALSE(finds("^\\S+$", "a c"));
  // Would take for ever with going back.
  CHECK_FALSE(finds("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"));
  CHECK(finds("^(a*)*$", "aaaa"));
  CHECK(finds("^(|a)+$", "aaaa"));
}

// ---- What a description says, by way of the generated header

namespace given = golden::validation;

namespace {

/// What is wrong with the JSON of a model.
template <class T>
lines wrong_with(std::string_view json) {
  const auto read = bindery::read<T>(json);
  REQUIRE(read);
  return said_of(*read);
}

/// An order that keeps all rules, with one more member.
lines wrong_with_order(const std::string& member) {
  return wrong_with<given::Order>("{\"state\": \"open\", \"name\": \"n\", " + member + "}");
}

}  // namespace

TEST_CASE("conditions, and what must be beside something, are asked of the whole struct") {
  CHECK(wrong_with<given::Order>(R"({"state": "open", "name": "n"})").empty());
  CHECK(wrong_with<given::Order>(R"({"state": "open"})") == lines{"the value: has 1 properties, fewer than 2"});
  CHECK(wrong_with<given::Order>(R"({"state": "paid", "name": "n"})") == lines{"the value: has no `paid_at`"});
  CHECK(wrong_with<given::Order>(R"({"state": "open", "paid_at": "x", "refund": 1})") ==
        lines{"the value: is what `not` forbids"});
  CHECK(wrong_with<given::Order>(R"({"state": "paid", "refund": 1})") ==
        lines{"the value: has no `paid_at`", "the value: has no `paid_at`, which must be beside `refund`"});
  CHECK(wrong_with<given::Order>(R"({"state": "paid", "paid_at": "x", "refund": 1})").empty());
}

TEST_CASE("each alternative of a union has its rules") {
  for (const char* good : {"1", "\"ab\"", "null"}) CHECK(wrong_with_order("\"size\": " + std::string(good)).empty());
  CHECK(wrong_with_order("\"size\": 0") == lines{"/size: is less than 1"});
  CHECK(wrong_with_order("\"size\": \"abc\"") == lines{"/size: has 3 characters, more than 2"});
  CHECK(wrong_with_order("\"limit\": 9").empty());
  CHECK(wrong_with_order("\"limit\": 7") == lines{"/limit: fits no alternative of `oneOf`"});
  CHECK(wrong_with_order("\"limit\": 30") == lines{"/limit: fits 2 alternatives of `oneOf` and may fit only one"});
  for (const char* good : {R"({"name": "Ada", "boss": {"name": "Bo"}})", R"("nobody")", R"("a long one")"}) {
    CHECK(wrong_with_order("\"who\": " + std::string(good)).empty());
  }
  CHECK(wrong_with_order(R"("who": "short")") == lines{"/who: fits no alternative of `anyOf`"});
  CHECK(wrong_with_order(R"("who": {"name": "Ada", "boss": {"name": "B"}})") ==
        lines{"/who: fits no alternative of `anyOf`"});
}

TEST_CASE("words beside free text are free") {
  CHECK(wrong_with_order(R"("open_word": "c")").empty());
  CHECK(wrong_with<given::Order>(R"({"state": "new", "name": "n"})") ==
        lines{"/state: is a word that the description does not list"});
}

TEST_CASE("items of tuples, values and names of maps, words of several types") {
  CHECK(wrong_with_order(R"("pair": ["", 10])") ==
        lines{"/pair/0: has 0 characters, fewer than 1", "/pair/1: is greater than 9"});
  CHECK(wrong_with_order(R"("labels": {"a": "b", "long": "B"})") ==
        lines{"/labels/long: does not match the pattern ^[a-z]+$",
              "/labels/long: has a name that `propertyNames` does not allow"});
  for (const char* good : {"1", "1.0", "\"high\"", "2.5"}) {
    CHECK(wrong_with_order("\"level\": " + std::string(good)).empty());
  }
  for (const char* bad : {"2", "\"low\""}) {
    CHECK(wrong_with_order("\"level\": " + std::string(bad)) ==
          lines{"/level: is none of the values that `enum` lists"});
  }
  CHECK(wrong_with_order(R"("numbers": [1, 2])") ==
        lines{"/numbers: has 0 items that `contains` asks for, fewer than 1"});
  CHECK(wrong_with_order(R"("numbers": [0, 0, 1, 0])") ==
        lines{"/numbers: has 3 items that `contains` asks for, more than 2"});
  CHECK(wrong_with_order(R"("tree": [[], [[], [], []]])") == lines{"/tree/1: has 3 items, more than 2"});
}

TEST_CASE("items are alike when their JSON is") {
  CHECK(wrong_with_order(R"("points": [{"x": 1}, {"x": 2}, {}])").empty());
  CHECK(wrong_with_order(R"("points": [{"x": 1, "y": 2}, {"x": 3}, {"y": 2.0, "x": 1e0}])") ==
        lines{"/points: has items 0 and 2 that are alike"});
  CHECK(wrong_with_order(R"("things": [1, "1", {"a": 1, "b": [2]}, {"b": [2.0], "a": 10e-1}])") ==
        lines{"/things: has items 2 and 3 that are alike"});
  CHECK(wrong_with_order(R"("things": [1, true, "1", [1], {"a": 1}, null, 1.5])").empty());
  given::Order many{.state = given::State::open, .points = std::vector<given::Point>(20000)};
  double x = 0;
  for (auto& point : *many.points) point.x = x++;
  CHECK(said_of(many).empty());  // Would take minutes if each were compared with each.
}

TEST_CASE("what has no member of its own, by pattern or not") {
  CHECK(wrong_with<given::Person>(R"({"name": "Ada", "x-a": 1})").empty());
  CHECK(wrong_with<given::Person>(R"({"name": "Ada", "x-a": "b", "y": 1})") ==
        lines{"/x-a: is not of the type integer", "/y: must not be there"});
  CHECK(wrong_with<given::Point>(R"({"x": -1, "y": -1})") == lines{"/y: is less than 0"});
  CHECK(wrong_with<given::Point>(R"({"x": 1, "y": 1, "z": 1})") == lines{"the value: has 3 properties, more than 2"});
  CHECK(
      wrong_with<given::Closed>(R"({"x": 5, "note": "n"})") ==
      lines{"/note: is not of the type number"});  // Point's `additionalProperties` sees what is beside it in `allOf`.
  CHECK(wrong_with<given::Closed>(R"({"x": 4})").empty());
}

TEST_CASE("schemas that lead back to themselves are asked of a value once") {
  CHECK(bindery::validate(circles::A{.a = "a"}).empty());
  CHECK_FALSE(bindery::validate(circles::A{}).empty());
}

TEST_CASE("parameters and bodies") {
  const given::MakeOrders::Params params{
      .state = bindery::open<given::State>("new"),
      .size = "long",
      .body = {{.state = given::State::open, .name = "root"}, {.state = given::State::paid, .paid_at = "x"}, {}}};
  CHECK(said_of(params) == lines{"/state: is a word that the description does not list",
                                 "/size: has 4 characters, more than 3", "/body: has 3 items, more than 2",
                                 "/body/0/name: is what `not` forbids", "/body/2: has 1 properties, fewer than 2",
                                 "/body/2/state: is a word that the description does not list"});
}
