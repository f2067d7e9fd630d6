// Unions in the corners: alternatives inside wrappers and other unions, texts that several alternatives would take,
// what a reading on trial leaves behind and costs, printing, and values outside of JSON.
#include "../support/json_models.hpp"
#include <bindery/runtime.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace sample {

using Login = std::variant<Credential, Registry>;

/// A union that contains itself, and whose two alternatives look alike until their last value.
struct Knot {
  std::variant<std::vector<Knot>, std::vector<std::variant<std::int64_t, Knot>>> value{};

  friend bool operator==(const Knot&, const Knot&) = default;
  friend constexpr rt::transparent_tag bindery_transparent(const Knot*) { return {}; }
};

}  // namespace sample

namespace {

namespace rt = ::bindery::v1;
using sample::Credential;
using sample::Everything;
using sample::Login;
using sample::Registry;
using sample::RegistryType;

template <class T>
std::size_t chosen(std::string_view text) {
  const auto value = rt::read<T>(text);
  REQUIRE_MESSAGE(value.has_value(), to_string(value.error()));
  return value->index();
}

template <class T>
std::string fault(std::string_view text) {
  const auto value = rt::read<T>(text);
  return value ? "no fault" : to_string(value.error());
}

using rt::detail::wire_text;

TEST_CASE("a text goes to the first alternative that it is right for by the letter") {
  using When = std::variant<rt::date, rt::date_time, std::string>;
  CHECK(chosen<When>(R"("2026-01-31")") == 0);
  CHECK(chosen<When>(R"("2026-01-31T12:00:00Z")") == 1);
  CHECK(chosen<When>(R"("tomorrow")") == 2);
  using Either = std::variant<rt::date, rt::open<RegistryType>>;
  CHECK(chosen<Either>(R"("swr-pro")") == 1);
  CHECK(chosen<Either>(R"("neither")") == 0);
}

TEST_CASE("alternatives are seen through boxes, nullables, transparent structs and other unions") {
  using Wrapped = std::variant<rt::box<Credential>, rt::nullable<Registry>>;
  CHECK(chosen<Wrapped>(R"({"type":"basic"})") == 0);
  CHECK(chosen<Wrapped>(R"({"id":1,"name":"r","type":"swr-pro"})") == 1);
  CHECK(chosen<Wrapped>("null") == 1);
  using Nested = std::variant<std::map<std::string, rt::any>, std::variant<std::string, Registry>>;
  CHECK(chosen<Nested>(R"({"id":1,"name":"r","type":"swr-pro"})") == 1);
  CHECK(chosen<Nested>(R"({"id":1})") == 0);
  CHECK(chosen<Nested>(R"("text")") == 1);
}

TEST_CASE("an object that reads as nothing says what is wrong with the likeliest alternative") {
  using Either = std::variant<std::map<std::string, std::string>, Registry>;
  CHECK(fault<Either>(R"({"id":1,"name":"r","type":"swr-pro","credential":{"type":5}})") ==
        "/credential/type: expected a string, found a number");
  CHECK(fault<std::variant<Registry, std::vector<int>>>(R"({"id":1})") ==
        "/name: expected a value, because the member is required, found nothing");
  CHECK(fault<Login>("{").starts_with("offset 1"));
}

TEST_CASE("numbers without and with a fraction") {
  using Number = std::variant<std::int64_t, double>;
  CHECK(chosen<Number>("1") == 0);
  CHECK(chosen<Number>("1.5") == 1);
  CHECK(chosen<Number>("1e300") == 1);
  CHECK(chosen<std::variant<bool, rt::decimal>>("1.50") == 1);
}

TEST_CASE("lists are told apart by what is in them, and a trial leaves nothing behind") {
  using Lists = std::variant<std::vector<Registry>, std::vector<Credential>>;
  std::vector<rt::unknown_field> kept;
  const auto read = rt::read<Lists>(R"([{"type":"basic","more":1}])", {.keep = &kept});
  REQUIRE(read.has_value());
  CHECK(read->index() == 1);
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].where == "/0/more");
  CHECK(kept[0].value.text() == "1");
}

TEST_CASE("a text cannot make a reading on trial as expensive as it likes") {
  std::string deep(150, '[');
  deep += "true";
  deep.append(150, ']');
  CHECK_FALSE(rt::read<sample::Knot>(deep).has_value());
  CHECK(rt::read<sample::Knot>("[[[1]],[]]").has_value());
}

TEST_CASE("secrets are masked inside of unions, tuples and maps of other members") {
  const Login login = Credential{.type = "basic", .access_secret = "s3cret"};
  CHECK(rt::to_string(login) == R"({"type":"basic","access_secret":"***"})");
  CHECK(rt::write(login) == R"({"type":"basic","access_secret":"s3cret"})");
  std::string text;
  rt::detail::write_text(text, std::tuple<rt::secret, std::map<std::string, rt::secret>>("a1", {{"k", "b2"}}),
                         {.masked = true});
  CHECK(text == R"(["***",{"k":"***"}])");
}

TEST_CASE("a union converts to and from nlohmann's values") {
  const Login login = Credential{.type = "basic"};
  const nlohmann::json json = login;
  CHECK(json.dump() == R"({"type":"basic"})");
  Login back;
  using sample::from_json;
  from_json(json, back);
  CHECK(back == login);
}

TEST_CASE("one text for people and one for paths, queries and headers") {
  CHECK(rt::to_string(rt::date(std::string("2026-01-31"))) == "2026-01-31");
  CHECK(wire_text(rt::date(std::string("2026-01-31"))) == "2026-01-31");
  CHECK(wire_text(rt::secret("s3cret")) == "s3cret");
  CHECK(wire_text(rt::open<RegistryType>(RegistryType::swr_pro)) == "swr-pro");
  CHECK(wire_text(rt::base64{"foob"}) == "Zm9vYg==");
  CHECK(wire_text(*rt::decimal::parse("1.50")) == "1.50");
  CHECK(wire_text(std::variant<std::string, std::int64_t>(5)) == "5");
  CHECK(wire_text(rt::nullable<std::string>("x")) == "x");
  CHECK(wire_text(rt::any::of(std::string("a b"))) == "a b");
  CHECK(wire_text(true) == "true");
  CHECK(rt::detail::header_in<rt::base64>::read("Zg==") == rt::base64{"f"});
  CHECK(rt::detail::header_in<rt::date>::read("2026-01-31") == rt::date(std::string("2026-01-31")));
  CHECK_FALSE(rt::detail::header_in<std::int64_t>::read("7x").has_value());
}

}  // namespace
