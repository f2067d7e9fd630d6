// Every kind of schema that is more than a struct of plain members: unions, tuples, rest members, formats and numbers.
#include <bindery/runtime.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace api {

namespace rt = bindery;

enum class CatKind { cat };
constexpr auto bindery_words(CatKind) { return rt::names{"cat"}; }
enum class DogKind { dog };
constexpr auto bindery_words(DogKind) { return rt::names{"dog"}; }
enum class Level : std::int64_t { low = 1, high = 2 };
constexpr auto bindery_numbers(Level) { return rt::numbers{1, 2}; }

struct Cat {
  rt::open<CatKind> kind{CatKind::cat};
  std::optional<std::int64_t> lives{};

  friend bool operator==(const Cat&, const Cat&) = default;
  friend constexpr auto bindery_names(const Cat*) { return rt::names{"kind", "lives"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Cat*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.lives);
    }
  }
};

struct Dog {
  rt::open<DogKind> kind{DogKind::dog};
  std::optional<std::string> bark{};
  std::map<std::string, std::int64_t> additional_properties{};

  friend bool operator==(const Dog&, const Dog&) = default;
  friend constexpr auto bindery_names(const Dog*) { return rt::names{"kind", "bark"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Dog*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.bark);
    }
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Dog*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
};

struct Plain {
  std::string name{};
  std::optional<std::string> more{};

  friend bool operator==(const Plain&, const Plain&) = default;
  friend constexpr auto bindery_names(const Plain*) { return rt::names{"name", "more"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Plain*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      default: return use(self.more);
    }
  }
};

using Pet = std::variant<Cat, Dog>;
using Tagged = std::variant<Plain, rt::box<Cat>>;
constexpr auto bindery_cases(const Tagged*) {
  return rt::cases{"type", rt::case_of{"p", 0}, rt::case_of{"c", 1}, rt::case_of{"k", 1}};
}
using Fallback = std::variant<Cat, Plain>;
constexpr auto bindery_cases(const Fallback*) { return rt::cases{"t", rt::case_of{"c", 0}, rt::other_case{1}}; }

struct Tree {
  std::variant<std::string, std::vector<Tree>> value{};

  friend bool operator==(const Tree&, const Tree&) = default;
  friend constexpr rt::transparent_tag bindery_transparent(const Tree*) { return {}; }
};

}  // namespace api

namespace {

template <class T>
void round_trip(const char* text) {
  auto value = bindery::read<T>(text);
  if (!value) FAIL(text << ": " << bindery::to_string(value.error()));
  CHECK(bindery::write(*value) == text);
}

template <class T>
std::string fault(const char* text, bool strict = false) {
  bindery::read_options options;
  options.strict = strict;
  const auto value = bindery::read<T>(text, options);
  return value ? "" : value.error().where + ": " + value.error().expected + " / " + value.error().found;
}

}  // namespace

TEST_CASE("objects are told apart by the words of their enums, wherever these stand") {
  CHECK(std::holds_alternative<api::Dog>(*bindery::read<api::Pet>(R"({"kind":"dog"})")));
  CHECK(std::holds_alternative<api::Dog>(*bindery::read<api::Pet>(R"({"bark":"w","kind":"dog"})")));
  CHECK(std::holds_alternative<api::Cat>(*bindery::read<api::Pet>(R"({"lives":9,"kind":"cat"})")));
  round_trip<api::Pet>(R"({"kind":"dog","bark":"w","legs":4})");
}

TEST_CASE("objects are told apart by required members, then by how many names are known") {
  using Either = std::variant<api::Plain, api::Cat>;
  CHECK(std::holds_alternative<api::Cat>(*bindery::read<Either>(R"({"kind":"cat"})")));
  CHECK(std::holds_alternative<api::Plain>(*bindery::read<Either>(R"({"name":"x","more":"y"})")));
  CHECK(fault<Either>(R"({"name":5})") == "/name: a string / a number");
}

TEST_CASE("a discriminator decides, and its words are known") {
  CHECK(bindery::read<api::Tagged>(R"({"type":"p","name":"x"})")->index() == 0);
  CHECK(bindery::read<api::Tagged>(R"({"lives":1,"kind":"cat","type":"k"})")->index() == 1);
  CHECK(fault<api::Tagged>(R"({"type":"z"})") == "/type: one of p, c, k / the word \"z\"");
  CHECK(fault<api::Tagged>(R"({"name":"x"})") == "/type: a value, because the member is required / nothing");
  CHECK(fault<api::Tagged>(R"({"type":"c","kind":5})") == "/kind: a string / a number");
  CHECK(bindery::read<api::Fallback>(R"({"t":"new","name":"x"})")->index() == 1);
  CHECK(bindery::read<api::Fallback>(R"({"name":"x"})")->index() == 1);
  CHECK(bindery::read<api::Fallback>(R"({"t":"c","kind":"cat"})")->index() == 0);
}

TEST_CASE("other kinds of JSON tell alternatives apart") {
  using Any = std::variant<std::int64_t, std::vector<std::string>, std::string, bool, std::nullptr_t, double>;
  for (const char* text : {"1", R"(["a"])", R"("a")", "true", "null", "1.5"}) round_trip<Any>(text);
  CHECK(bindery::read<Any>("1.5")->index() == 5);
  CHECK(bindery::read<Any>("1")->index() == 0);
  CHECK(fault<std::variant<std::string, bool>>("1") == ": a value of another type / a number");
  using Words = std::variant<bindery::open<api::CatKind>, std::string>;
  CHECK(bindery::read<Words>(R"("cat")")->index() == 0);
  CHECK(bindery::read<Words>(R"("new")")->index() == 1);
}

TEST_CASE("types that contain themselves") {
  round_trip<api::Tree>(R"(["a",["b",[]],"c"])");
  CHECK(bindery::to_string(*bindery::read<api::Tree>(R"(["a"])")) == R"(["a"])");
}

TEST_CASE("null is a value where the type has it, and absent where it has not") {
  using Members = std::variant<std::int64_t, std::nullptr_t>;
  CHECK(bindery::read<std::optional<bindery::any>>("null")->value().text() == "null");
  CHECK(bindery::read<std::optional<Members>>("null")->value().index() == 1);
  CHECK(bindery::read<std::optional<std::nullptr_t>>("null")->has_value());
  CHECK_FALSE(bindery::read<std::optional<std::int64_t>>("null")->has_value());
}

TEST_CASE("tuples") {
  using Point = std::tuple<double, std::string, std::optional<bool>>;
  round_trip<Point>(R"([1.5,"a",true])");
  round_trip<Point>(R"([1.5,"a"])");
  CHECK(fault<Point>("[1.5]") == ": an array of 2 items or more / fewer");
  CHECK(fault<Point>("[1.5,\"a\",true,5]") == "");
  CHECK(fault<Point>("[1.5,\"a\",true,5]", true) == "/3: no more items / a number");
  CHECK(fault<Point>("[1.5,2]") == "/1: a string / a number");
}

TEST_CASE("enums of numbers keep what they do not list") {
  round_trip<api::Level>("2");
  CHECK(*bindery::read<api::Level>("1") == api::Level::low);
  CHECK_FALSE(bindery::is_known(*bindery::read<api::Level>("7")));
  round_trip<api::Level>("7");
  CHECK(fault<api::Level>("7", true) == ": one of the numbers of the enum / another number");
}

TEST_CASE("a member that a struct does not name is kept where it has a map for it") {
  const auto dog = *bindery::read<api::Dog>(R"({"a\"b":1,"kind":"dog","z":2})");
  CHECK(dog.additional_properties == std::map<std::string, std::int64_t>{{"a\"b", 1}, {"z", 2}});
  round_trip<api::Dog>(R"({"kind":"dog","a\"b":1,"z":2})");
  api::Dog twice;
  twice.additional_properties["kind"] = 1;
  CHECK(bindery::write(twice) == R"({"kind":"dog"})");
  CHECK(fault<api::Dog>(R"({"kind":"dog","z":"x"})") == "/z: an integer of 64 bits / a string");
}

TEST_CASE("decimals keep their digits") {
  round_trip<bindery::decimal>("1.10");
  round_trip<bindery::decimal>("-123456789012345678901234567890.000000000000000001E+7");
  CHECK(*bindery::decimal::parse("1.5")->as<double>() == 1.5);
  CHECK_FALSE(bindery::decimal::parse("1.5x"));
  CHECK(fault<bindery::decimal>("\"1\"") == ": a number / a string");
}

TEST_CASE("bytes") {
  // The vectors of RFC 4648, section 10.
  const char* plain[] = {"", "f", "fo", "foo", "foob", "fooba", "foobar"};
  const char* coded[] = {"\"\"", "\"Zg==\"", "\"Zm8=\"", "\"Zm9v\"", "\"Zm9vYg==\"", "\"Zm9vYmE=\"", "\"Zm9vYmFy\""};
  for (std::size_t i = 0; i < 7; ++i) {
    CHECK(bindery::write(bindery::base64{plain[i]}) == coded[i]);
    CHECK(bindery::read<bindery::base64>(coded[i])->bytes == plain[i]);
  }
  CHECK(bindery::write(bindery::base64url{"\xff\xfe"}) == "\"__4\"");
  CHECK(bindery::read<bindery::base64url>("\"__4\"")->bytes == "\xff\xfe");
  CHECK(fault<bindery::base64>("\"a\"") == ": bytes in Base64 / other text");
  CHECK(fault<bindery::base64>("\"a*b=\"") == ": bytes in Base64 / other text");
}

TEST_CASE("points in time") {
  using namespace std::chrono;
  const auto noon = sys_days(year(2026) / 1 / 31) + 12h + 500ms;
  for (const char* text : {"2026-01-31T12:00:00.5Z", "2026-01-31T13:30:00.500+01:30", "2026-01-31t07:00:00.50-05:00"}) {
    const bindery::date_time value{std::string(text)};
    REQUIRE(value.parsed());
    CHECK(*value.parsed() == noon);
    round_trip<bindery::date_time>(bindery::write(value).c_str());
  }
  CHECK(bindery::date_time(noon).text() == "2026-01-31T12:00:00.5Z");
  for (const char* text : {"2026-02-30T00:00:00Z", "2026-01-31T12:00:00", "2026-01-31", "x", "2026-01-31T25:00:00Z"}) {
    CHECK_FALSE(bindery::date_time(std::string(text)).parsed());
  }
  CHECK(fault<bindery::date_time>("\"x\"").empty());
  CHECK(fault<bindery::date_time>("\"x\"", true) == ": a date and time like 2026-01-31T12:00:00Z / other text");
  CHECK(fault<bindery::date_time>("\"9999-12-31T23:59:59Z\"", true).empty());
  CHECK_FALSE(bindery::date_time(std::string("9999-12-31T23:59:59Z")).parsed());
  CHECK(*bindery::date(std::string("2024-02-29")).parsed() == year(2024) / 2 / 29);
  CHECK_FALSE(bindery::date(std::string("2023-02-29")).parsed());
  CHECK(*bindery::time(std::string("12:00:00.25Z")).parsed() == 12h + 250ms);
  CHECK(bindery::date(year(987) / 1 / 2).text() == "0987-01-02");
}

TEST_CASE("dates of HTTP") {
  using namespace std::chrono;
  // The example of RFC 9110, section 5.6.7.
  const bindery::http_date value{std::string("Sun, 06 Nov 1994 08:49:37 GMT")};
  REQUIRE(value.parsed());
  CHECK(*value.parsed() == sys_seconds(784111777s));
  CHECK(bindery::http_date(*value.parsed()) == value);
  CHECK_FALSE(bindery::http_date(std::string("Sun, 06 Nov 1994 08:49:37 CET")).parsed());
}

TEST_CASE("durations") {
  using namespace std::chrono;
  const auto parsed = bindery::duration(std::string("P1Y2M3DT4H5M6.5S")).parsed();
  REQUIRE(parsed);
  CHECK(*parsed == bindery::calendar_duration{false, 1, 2, 0, 3, 4h + 5min + 6s + 500ms});
  for (const char* text : {"P1Y2M3DT4H5M6.5S", "PT0S", "-P2W", "P1D", "PT36H", "PT0.001S", "P1M", "PT1M"}) {
    const auto value = bindery::duration(std::string(text)).parsed();
    REQUIRE(value);
    CHECK(bindery::duration(*value).text() == text);
  }
  for (const char* text : {"", "P", "PT", "P1", "1D", "P1H", "PT1D", "P1DT"}) {
    CHECK_FALSE(bindery::duration(std::string(text)).parsed());
  }
}
