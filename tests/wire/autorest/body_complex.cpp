#include "wire.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <autorest/body_complex.hpp>

namespace {

namespace api = autorest::body_complex;
namespace rt = api::rt;
using wire::http;
using strings = std::vector<std::string>;
using dictionary = std::map<std::string, std::string>;

TEST_CASE("getComplexBasicValid") {
  WIRE_VALUE(api::basic_get_valid(http()), api::Basic{.id = 2, .name = "abc", .color = api::BasicColor::YELLOW});
}
TEST_CASE("putComplexBasicValid") {
  WIRE_OK(api::basic_put_valid(http(), {.api_version = api::BasicPutValidApiVersion::_2016_02_29,
                                        .body = {.id = 2, .name = "abc", .color = api::BasicColor::Magenta}}));
}

#ifndef WIRE_SAMPLE

using namespace std::chrono;

TEST_CASE("getComplexBasicInvalid") { WIRE_MISMATCH("/id", api::basic_get_invalid(http())); }
TEST_CASE("getComplexBasicEmpty") { WIRE_VALUE(api::basic_get_empty(http()), api::Basic{}); }
// `id` may be null, and says so; `name` may not, and is then absent.
TEST_CASE("getComplexBasicNull") {
  WIRE_VALUE(api::basic_get_null(http()), api::Basic{.id = rt::nullable<std::int64_t>(nullptr)});
}
TEST_CASE("getComplexBasicNotProvided") { WIRE_NO_CONTENT(api::basic_get_not_provided(http())); }

// ---- primitive members ----

const api::IntWrapper ints{.field1 = -1, .field2 = 2};
const api::LongWrapper longs{.field1 = 1099511627775, .field2 = -999511627788};
const api::FloatWrapper floats{.field1 = 1.05F, .field2 = -0.003F};
const api::DoubleWrapper doubles{
    .field1 = 3e-100,
    .field_56_zeros_after_the_dot_and_negative_zero_before_dot_and_this_is_a_long_field_name_on_purpose = -5e-57};
const api::BooleanWrapper booleans{.field_true = true, .field_false = false};
const api::DateWrapper dates{.field = year(1) / 1 / 1, .leap = year(2016) / 2 / 29};
const api::DatetimeWrapper moments{.field = rt::date_time("0001-01-01T00:00:00Z"),
                                   .now = rt::date_time("2015-05-18T18:38:00Z")};
const api::Datetimerfc1123Wrapper http_dates{
    .field = rt::http_date(sys_seconds(sys_days(year(1) / 1 / 1))),
    .now = rt::http_date(sys_days(year(2015) / 5 / 18) + hours(11) + minutes(38) + seconds(0))};
const api::DurationWrapper durations{
    .field = rt::calendar_duration{.days = 123, .time = hours(22) + minutes(14) + milliseconds(12011)}};
const api::ByteWrapper bytes{.field = rt::base64{std::string("\xff\xfe\xfd\xfc\x00\xfa\xf9\xf8\xf7\xf6", 10)}};

TEST_CASE("getComplexPrimitiveInteger") { WIRE_VALUE(api::primitive_get_int(http()), ints); }
TEST_CASE("putComplexPrimitiveInteger") { WIRE_OK(api::primitive_put_int(http(), {.body = ints})); }
TEST_CASE("getComplexPrimitiveLong") { WIRE_VALUE(api::primitive_get_long(http()), longs); }
TEST_CASE("putComplexPrimitiveLong") { WIRE_OK(api::primitive_put_long(http(), {.body = longs})); }
TEST_CASE("getComplexPrimitiveFloat") { WIRE_VALUE(api::primitive_get_float(http()), floats); }
TEST_CASE("putComplexPrimitiveFloat") { WIRE_OK(api::primitive_put_float(http(), {.body = floats})); }
TEST_CASE("getComplexPrimitiveDouble") { WIRE_VALUE(api::primitive_get_double(http()), doubles); }
TEST_CASE("putComplexPrimitiveDouble") { WIRE_OK(api::primitive_put_double(http(), {.body = doubles})); }
TEST_CASE("getComplexPrimitiveBool") { WIRE_VALUE(api::primitive_get_bool(http()), booleans); }
TEST_CASE("putComplexPrimitiveBool") { WIRE_OK(api::primitive_put_bool(http(), {.body = booleans})); }
// A null for what may be none is absent, and absent is not sent.
TEST_CASE("getComplexPrimitiveString") {
  WIRE_VALUE(api::primitive_get_string(http()), api::StringWrapper{.field = "goodrequest", .empty = ""});
}
TEST_CASE("putComplexPrimitiveString") {
  WIRE_OK(api::primitive_put_string(http(), {.body = {.field = "goodrequest", .empty = ""}}));
}
TEST_CASE("getComplexPrimitiveDate") { WIRE_VALUE(api::primitive_get_date(http()), dates); }
TEST_CASE("putComplexPrimitiveDate") { WIRE_OK(api::primitive_put_date(http(), {.body = dates})); }
TEST_CASE("getComplexPrimitiveDateTime") { WIRE_VALUE(api::primitive_get_date_time(http()), moments); }
TEST_CASE("putComplexPrimitiveDateTime") { WIRE_OK(api::primitive_put_date_time(http(), {.body = moments})); }
TEST_CASE("getComplexPrimitiveDateTimeRfc1123") {
  WIRE_VALUE(api::primitive_get_date_time_rfc1123(http()), http_dates);
}
TEST_CASE("putComplexPrimitiveDateTimeRfc1123") {
  WIRE_OK(api::primitive_put_date_time_rfc1123(http(), {.body = http_dates}));
}
TEST_CASE("getComplexPrimitiveDuration") { WIRE_VALUE(api::primitive_get_duration(http()), durations); }
TEST_CASE("putComplexPrimitiveDuration") { WIRE_OK(api::primitive_put_duration(http(), {.body = durations})); }
TEST_CASE("getComplexPrimitiveByte") { WIRE_VALUE(api::primitive_get_byte(http()), bytes); }
TEST_CASE("putComplexPrimitiveByte") { WIRE_OK(api::primitive_put_byte(http(), {.body = bytes})); }

// ---- arrays and dictionaries ----

// The server has a null among items that may be none.
TEST_CASE("getComplexArrayValid") { WIRE_MISMATCH("/array/2", api::array_get_valid(http())); }
TEST_CASE("getComplexArrayEmpty") { WIRE_VALUE(api::array_get_empty(http()), api::ArrayWrapper{.array = strings{}}); }
TEST_CASE("putComplexArrayEmpty") { WIRE_OK(api::array_put_empty(http(), {.body = {.array = strings{}}})); }
TEST_CASE("getComplexArrayNotProvided") { WIRE_VALUE(api::array_get_not_provided(http()), api::ArrayWrapper{}); }

TEST_CASE("getComplexDictionaryValid") { WIRE_MISMATCH("/defaultProgram/", api::dictionary_get_valid(http())); }
TEST_CASE("getComplexDictionaryEmpty") {
  WIRE_VALUE(api::dictionary_get_empty(http()), api::DictionaryWrapper{.defaultProgram = dictionary{}});
}
TEST_CASE("putComplexDictionaryEmpty") {
  WIRE_OK(api::dictionary_put_empty(http(), {.body = {.defaultProgram = dictionary{}}}));
}
TEST_CASE("getComplexDictionaryNull") {
  WIRE_VALUE(api::dictionary_get_null(http()),
             api::DictionaryWrapper{.defaultProgram = rt::nullable<dictionary>(nullptr)});
}
TEST_CASE("getComplexDictionaryNotProvided") {
  WIRE_VALUE(api::dictionary_get_not_provided(http()), api::DictionaryWrapper{});
}

// ---- inheritance ----

const api::Siamese siamese{.id = 2,
                           .name = "Siameeee",
                           .color = "green",
                           .hates = std::vector<api::Dog>{{.id = 1, .name = "Potato", .food = "tomato"},
                                                          {.id = -1, .name = "Tomato", .food = "french fries"}},
                           .breed = "persian"};

TEST_CASE("getComplexInheritanceValid") { WIRE_VALUE(api::inheritance_get_valid(http()), siamese); }
TEST_CASE("putComplexInheritanceValid") { WIRE_OK(api::inheritance_put_valid(http(), {.body = siamese})); }

// ---- polymorphism ----

using fishes = std::vector<api::AnyFish>;

const api::Shark shark{.fishtype = "shark",
                       .species = "predator",
                       .length = 20,
                       .age = 6,
                       .birthday = rt::date_time("2012-01-05T01:00:00Z")};
const api::Sawshark sawshark{.fishtype = "sawshark",
                             .species = "dangerous",
                             .length = 10,
                             .age = 105,
                             .birthday = rt::date_time("1900-01-05T01:00:00Z"),
                             .picture = rt::base64{"\xff\xff\xff\xff\xfe"}};
const api::Goblinshark goblin{.fishtype = "goblin",
                              .species = "scary",
                              .length = 30,
                              .age = 1,
                              .birthday = rt::date_time("2015-08-08T00:00:00Z"),
                              .jawsize = 5,
                              .color = rt::open<api::GoblinsharkColor>("pinkish-gray")};
const api::Salmon salmon{.fishtype = "salmon",
                         .species = "king",
                         .length = 1,
                         .siblings = fishes{shark, sawshark, goblin},
                         .location = "alaska",
                         .iswild = true};

rt::any json(std::string_view text) { return *rt::any::parse(text); }

const api::SmartSalmon smart{.fishtype = "smart_salmon",
                             .species = "king",
                             .length = 1,
                             .siblings = fishes{shark, sawshark, goblin},
                             .location = "alaska",
                             .iswild = true,
                             .additional_properties = {{"additionalProperty1", json("1")},
                                                       {"additionalProperty2", json("false")},
                                                       {"additionalProperty3", json(R"("hello")")},
                                                       {"additionalProperty4", json(R"({"a":1,"b":2})")},
                                                       {"additionalProperty5", json("[1,3]")}}};

TEST_CASE("getComplexPolymorphismValid") { WIRE_VALUE(api::polymorphism_get_valid(http()), api::AnyFish(salmon)); }
TEST_CASE("putComplexPolymorphismValid") { WIRE_OK(api::polymorphism_put_valid(http(), {.body = salmon})); }
TEST_CASE("getComplexPolymorphismComplicated") {
  WIRE_VALUE(api::polymorphism_get_complicated(http()), api::AnySalmon(smart));
}
TEST_CASE("putComplexPolymorphismComplicated") { WIRE_OK(api::polymorphism_put_complicated(http(), {.body = smart})); }
// The server takes the request and answers without the word, which is required.
TEST_CASE("putComplexPolymorphismNoDiscriminator") {
  WIRE_MISMATCH("/fishtype", api::polymorphism_put_missing_discriminator(http(), {.body = salmon}));
}

api::DotSalmon dot_salmon(std::string location, bool iswild) {
  return {.fish_type = "DotSalmon", .species = "king", .location = std::move(location), .iswild = iswild};
}

TEST_CASE("getComplexPolymorphismDotSyntax") {
  WIRE_VALUE(api::polymorphism_get_dot_syntax(http()), api::AnyDotFish(dot_salmon("sweden", true)));
}
TEST_CASE("getComposedWithDiscriminator") {
  using salmons = std::vector<api::DotSalmon>;
  using any = std::vector<api::AnyDotFish>;
  WIRE_VALUE(api::polymorphism_get_composed_with_discriminator(http()),
             api::DotFishMarket{.sampleSalmon = dot_salmon("sweden", false),
                                .salmons = salmons{dot_salmon("sweden", false), dot_salmon("atlantic", true)},
                                .sampleFish = dot_salmon("australia", false),
                                .fishes = any{dot_salmon("australia", false), dot_salmon("canada", true)}});
}
TEST_CASE("getComposedWithoutDiscriminator") {
  WIRE_MISMATCH("/sampleSalmon/fish.type", api::polymorphism_get_composed_without_discriminator(http()));
}

template <class Fish>
Fish among(Fish fish, fishes siblings) {
  fish.siblings = std::move(siblings);
  return fish;
}
const auto alone = among(sawshark, {});
const auto coho =
    among(api::Salmon{.fishtype = "salmon", .species = "coho", .length = 2, .location = "atlantic", .iswild = true},
          {shark, sawshark});
const auto big = among(salmon, {among(shark, {coho, alone}), alone});

TEST_CASE("getComplexPolymorphicRecursiveValid") {
  WIRE_VALUE(api::polymorphicrecursive_get_valid(http()), api::AnyFish(big));
}
TEST_CASE("putComplexPolymorphicRecursiveValid") {
  WIRE_OK(api::polymorphicrecursive_put_valid(http(), {.body = big}));
}

// ---- what only the service sets ----

TEST_CASE("getComplexReadOnlyPropertyValid") {
  WIRE_VALUE(api::readonlyproperty_get_valid(http()), api::ReadonlyObj{.id = "1234", .size = 2});
}
TEST_CASE("putComplexReadOnlyPropertyValid") {
  WIRE_OK(api::readonlyproperty_put_valid(http(), {.body = {.id = "1234", .size = 2}}));
}

#endif

}  // namespace
