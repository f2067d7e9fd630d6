// Rules of a description, checked when somebody asks.
#include <bindery/runtime.hpp>
#include <bindery/validate.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

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

std::vector<std::string> said(const api::Pet& pet) {
  std::vector<std::string> lines;
  for (const auto& broken : bindery::validate(pet)) lines.push_back(bindery::to_string(broken));
  return lines;
}

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
        lines{"/friends/y/0/na~1me: does not match the pattern ^[a-z]+$", "/friends: has 2 properties, more than 1",
              "/friends/x: has 0 items, fewer than 1"});
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
}

TEST_CASE("multiples are exact") {
  for (const char* step : {"0.1", "0.01", "0.07"}) CHECK(bindery::detail::is_multiple("0.7", step));
  CHECK(bindery::detail::is_multiple("1e300", "0.5"));
  CHECK(bindery::detail::is_multiple("-6", "3"));
  CHECK(bindery::detail::is_multiple("0", "3"));
  CHECK_FALSE(bindery::detail::is_multiple("0.3", "0.2"));
  CHECK_FALSE(bindery::detail::is_multiple("5", "10"));
  CHECK_FALSE(bindery::detail::is_multiple("9007199254740993", "2"));
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
