#include "wire.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <autorest/body_array.hpp>

namespace {

namespace api = autorest::body_array;
namespace rt = api::rt;
using wire::http;
using bools = std::vector<bool>;
using ints = std::vector<std::int64_t>;
using strings = std::vector<std::string>;

TEST_CASE("getArrayIntegerValid") { WIRE_VALUE(api::array_get_integer_valid(http()), ints{1, -1, 3, 300}); }
TEST_CASE("putArrayBooleanValid") {
  WIRE_OK(api::array_put_boolean_tfft(http(), {.body = {true, false, false, true}}));
}

#ifndef WIRE_SAMPLE

using floats = std::vector<float>;
using doubles = std::vector<double>;
using dates = std::vector<rt::date>;
using moments = std::vector<rt::date_time>;
using http_dates = std::vector<rt::http_date>;
using durations = std::vector<rt::duration>;
using bytes = std::vector<rt::base64>;
using products = std::vector<api::Product>;
using dictionary = std::map<std::string, std::string>;

TEST_CASE("getArrayNull") { WIRE_NO_CONTENT(api::array_get_null(http())); }
TEST_CASE("getArrayInvalid") { WIRE_MISMATCH("offset 8", api::array_get_invalid(http())); }
TEST_CASE("getArrayEmpty") { WIRE_VALUE(api::array_get_empty(http()), ints{}); }
TEST_CASE("putArrayEmpty") { WIRE_OK(api::array_put_empty(http(), {.body = {}})); }

// ---- numbers ----

TEST_CASE("getArrayBooleanValid") { WIRE_VALUE(api::array_get_boolean_tfft(http()), bools{true, false, false, true}); }
TEST_CASE("getArrayBooleanWithNull") { WIRE_MISMATCH("/1", api::array_get_boolean_invalid_null(http())); }
TEST_CASE("getArrayBooleanWithString") { WIRE_MISMATCH("/1", api::array_get_boolean_invalid_string(http())); }
TEST_CASE("putArrayIntegerValid") { WIRE_OK(api::array_put_integer_valid(http(), {.body = {1, -1, 3, 300}})); }
TEST_CASE("getArrayIntegerWithNull") { WIRE_MISMATCH("/1", api::array_get_int_invalid_null(http())); }
TEST_CASE("getArrayIntegerWithString") { WIRE_MISMATCH("/1", api::array_get_int_invalid_string(http())); }
TEST_CASE("getArrayLongValid") { WIRE_VALUE(api::array_get_long_valid(http()), ints{1, -1, 3, 300}); }
TEST_CASE("putArrayLongValid") { WIRE_OK(api::array_put_long_valid(http(), {.body = {1, -1, 3, 300}})); }
TEST_CASE("getArrayLongWithNull") { WIRE_MISMATCH("/1", api::array_get_long_invalid_null(http())); }
TEST_CASE("getArrayLongWithString") { WIRE_MISMATCH("/1", api::array_get_long_invalid_string(http())); }
TEST_CASE("getArrayFloatValid") { WIRE_VALUE(api::array_get_float_valid(http()), floats{0, -0.01F, -1.2e20F}); }
TEST_CASE("putArrayFloatValid") { WIRE_OK(api::array_put_float_valid(http(), {.body = {0, -0.01F, -1.2e20F}})); }
TEST_CASE("getArrayFloatWithNull") { WIRE_MISMATCH("/1", api::array_get_float_invalid_null(http())); }
TEST_CASE("getArrayFloatWithString") { WIRE_MISMATCH("/1", api::array_get_float_invalid_string(http())); }
TEST_CASE("getArrayDoubleValid") { WIRE_VALUE(api::array_get_double_valid(http()), doubles{0, -0.01, -1.2e20}); }
TEST_CASE("putArrayDoubleValid") { WIRE_OK(api::array_put_double_valid(http(), {.body = {0, -0.01, -1.2e20}})); }
TEST_CASE("getArrayDoubleWithNull") { WIRE_MISMATCH("/1", api::array_get_double_invalid_null(http())); }
TEST_CASE("getArrayDoubleWithString") { WIRE_MISMATCH("/1", api::array_get_double_invalid_string(http())); }

// ---- texts ----

TEST_CASE("getArrayStringValid") { WIRE_VALUE(api::array_get_string_valid(http()), strings{"foo1", "foo2", "foo3"}); }
TEST_CASE("putArrayStringValid") { WIRE_OK(api::array_put_string_valid(http(), {.body = {"foo1", "foo2", "foo3"}})); }
TEST_CASE("getArrayStringWithNull") {
  WIRE_VALUE(api::array_get_string_with_null(http()), std::vector<rt::nullable<std::string>>{"foo", nullptr, "foo2"});
}
TEST_CASE("getArrayStringWithNumber") { WIRE_MISMATCH("/1", api::array_get_string_with_invalid(http())); }

TEST_CASE("getArrayEnumValid") {
  using word = api::ArrayGetEnumValidReply200Item;
  WIRE_VALUE(api::array_get_enum_valid(http()), std::vector<rt::open<word>>{word::foo1, word::foo2, word::foo3});
}
TEST_CASE("putArrayEnumValid") {
  using word = api::ArrayPutEnumValidBodyItem;
  WIRE_OK(api::array_put_enum_valid(http(), {.body = {word::foo1, word::foo2, word::foo3}}));
}
TEST_CASE("getArrayStringEnumValid") {
  using word = api::ArrayGetStringEnumValidReply200Item;
  WIRE_VALUE(api::array_get_string_enum_valid(http()), std::vector<rt::open<word>>{word::foo1, word::foo2, word::foo3});
}
TEST_CASE("putArrayStringEnumValid") {
  using word = api::ArrayPutStringEnumValidBodyItem;
  WIRE_OK(api::array_put_string_enum_valid(http(), {.body = {word::foo1, word::foo2, word::foo3}}));
}

const strings uuids{"6dcc7237-45fe-45c4-8a6b-3a8a3f625652", "d1399005-30f7-40d6-8da6-dd7c89ad34db",
                    "f42f6aa1-a5bc-4ddf-907e-5f915de43205"};

TEST_CASE("getArrayUuidValid") { WIRE_VALUE(api::array_get_uuid_valid(http()), uuids); }
TEST_CASE("putArrayUuidValid") { WIRE_OK(api::array_put_uuid_valid(http(), {.body = uuids})); }
TEST_CASE("getArrayUuidWithInvalidChars") {
  WIRE_VALUE(api::array_get_uuid_invalid_chars(http()), strings{"6dcc7237-45fe-45c4-8a6b-3a8a3f625652", "foo"});
}

// ---- dates ----

const dates three_dates{rt::date("2000-12-01"), rt::date("1980-01-02"), rt::date("1492-10-12")};
const http_dates three_http_dates{rt::http_date("Fri, 01 Dec 2000 00:00:01 GMT"),
                                  rt::http_date("Wed, 02 Jan 1980 00:11:35 GMT"),
                                  rt::http_date("Wed, 12 Oct 1492 10:15:01 GMT")};

TEST_CASE("getArrayDateValid") {
  const auto got = api::array_get_date_valid(http());
  WIRE_VALUE(got, three_dates);
  for (const auto& date : *got) CHECK(date.parsed());
}
TEST_CASE("putArrayDateValid") { WIRE_OK(api::array_put_date_valid(http(), {.body = three_dates})); }
TEST_CASE("getArrayDateWithNull") { WIRE_MISMATCH("/1", api::array_get_date_invalid_null(http())); }
TEST_CASE("getArrayDateWithInvalidChars") {
  WIRE_VALUE(api::array_get_date_invalid_chars(http()), dates{rt::date("2011-03-22"), rt::date("date")});
  WIRE_MISMATCH("/1", api::array_get_date_invalid_chars(http(), {}, {.reading = {.strict = true}}));
}

TEST_CASE("getArrayDateTimeValid") {
  WIRE_VALUE(api::array_get_date_time_valid(http()),
             moments{rt::date_time("2000-12-01t00:00:01z"), rt::date_time("1980-01-02T00:11:35+01:00"),
                     rt::date_time("1492-10-12T10:15:01-08:00")});
}
TEST_CASE("putArrayDateTimeValid") {
  WIRE_OK(api::array_put_date_time_valid(
      http(), {.body = {rt::date_time("2000-12-01T00:00:01Z"), rt::date_time("1980-01-02T00:11:35Z"),
                        rt::date_time("1492-10-12T10:15:01Z")}}));
}
TEST_CASE("getArrayDateTimeWithNull") { WIRE_MISMATCH("/1", api::array_get_date_time_invalid_null(http())); }
TEST_CASE("getArrayDateTimeWithInvalidChars") {
  WIRE_VALUE(api::array_get_date_time_invalid_chars(http()),
             moments{rt::date_time("2000-12-01t00:00:01z"), rt::date_time("date-time")});
  WIRE_MISMATCH("/1", api::array_get_date_time_invalid_chars(http(), {}, {.reading = {.strict = true}}));
}
TEST_CASE("getArrayDateTimeRfc1123Valid") {
  const auto got = api::array_get_date_time_rfc1123_valid(http());
  WIRE_VALUE(got, three_http_dates);
  for (const auto& date : *got) CHECK(date.parsed());
}
TEST_CASE("putArrayDateTimeRfc1123Valid") {
  WIRE_OK(api::array_put_date_time_rfc1123_valid(http(), {.body = three_http_dates}));
}
TEST_CASE("getArrayDurationValid") {
  const auto got = api::array_get_duration_valid(http());
  WIRE_VALUE(got, durations{rt::duration("P123DT22H14M12.011S"), rt::duration("P5DT1H0M0S")});
  for (const auto& duration : *got) CHECK(duration.parsed());
}
TEST_CASE("putArrayDurationValid") {
  WIRE_OK(
      api::array_put_duration_valid(http(), {.body = {rt::duration("P123DT22H14M12.011S"), rt::duration("P5DT1H")}}));
}

// ---- bytes ----

TEST_CASE("getArrayByteValid") {
  WIRE_VALUE(api::array_get_byte_valid(http()), bytes{{"\xff\xff\xff\xfa"}, {"\x01\x02\x03"}, {"%)C"}});
}
TEST_CASE("putArrayByteValid") {
  const bytes three{{"\xff\xff\xff\xfa"}, {"\x01\x02\x03"}, {"%)C"}};
  WIRE_OK(api::array_put_byte_valid(http(), {.body = three}));
}
TEST_CASE("getArrayByteWithNull") { WIRE_MISMATCH("/1", api::array_get_byte_invalid_null(http())); }
TEST_CASE("getArrayBase64Url") {
  WIRE_VALUE(
      api::array_get_base64_url(http()),
      std::vector<rt::base64url>{{"a string that gets encoded with base64url"}, {"test string"}, {"Lorem ipsum"}});
}

// ---- objects ----

const api::Product first{.integer = 1, .string = "2"};
const api::Product second{.integer = 3, .string = "4"};
const api::Product third{.integer = 5, .string = "6"};

TEST_CASE("getArrayComplexNull") { WIRE_NO_CONTENT(api::array_get_complex_null(http())); }
TEST_CASE("getArrayComplexEmpty") { WIRE_VALUE(api::array_get_complex_empty(http()), products{}); }
TEST_CASE("getArrayComplexItemNull") {
  WIRE_VALUE(api::array_get_complex_item_null(http()), std::vector<rt::nullable<api::Product>>{first, nullptr, third});
}
TEST_CASE("getArrayComplexItemEmpty") {
  WIRE_VALUE(api::array_get_complex_item_empty(http()), products{first, {}, third});
}
TEST_CASE("getArrayComplexValid") { WIRE_VALUE(api::array_get_complex_valid(http()), products{first, second, third}); }
TEST_CASE("putArrayComplexValid") { WIRE_OK(api::array_put_complex_valid(http(), {.body = {first, second, third}})); }

// ---- arrays ----

const strings low{"1", "2", "3"};
const strings middle{"4", "5", "6"};
const strings high{"7", "8", "9"};
using lists = std::vector<strings>;

TEST_CASE("getArrayArrayNull") { WIRE_NO_CONTENT(api::array_get_array_null(http())); }
TEST_CASE("getArrayArrayEmpty") { WIRE_VALUE(api::array_get_array_empty(http()), lists{}); }
TEST_CASE("getArrayArrayItemNull") {
  WIRE_VALUE(api::array_get_array_item_null(http()), std::vector<rt::nullable<strings>>{low, nullptr, high});
}
TEST_CASE("getArrayArrayItemEmpty") { WIRE_VALUE(api::array_get_array_item_empty(http()), lists{low, {}, high}); }
TEST_CASE("getArrayArrayValid") { WIRE_VALUE(api::array_get_array_valid(http()), lists{low, middle, high}); }
TEST_CASE("putArrayArrayValid") { WIRE_OK(api::array_put_array_valid(http(), {.body = {low, middle, high}})); }

// ---- dictionaries ----

const dictionary one_to_three{{"1", "one"}, {"2", "two"}, {"3", "three"}};
const dictionary four_to_six{{"4", "four"}, {"5", "five"}, {"6", "six"}};
const dictionary seven_to_nine{{"7", "seven"}, {"8", "eight"}, {"9", "nine"}};
using dictionaries = std::vector<dictionary>;

TEST_CASE("getArrayDictionaryNull") { WIRE_NO_CONTENT(api::array_get_dictionary_null(http())); }
TEST_CASE("getArrayDictionaryEmpty") { WIRE_VALUE(api::array_get_dictionary_empty(http()), dictionaries{}); }
TEST_CASE("getArrayDictionaryItemNull") {
  WIRE_VALUE(api::array_get_dictionary_item_null(http()),
             std::vector<rt::nullable<dictionary>>{one_to_three, nullptr, seven_to_nine});
}
TEST_CASE("getArrayDictionaryItemEmpty") {
  WIRE_VALUE(api::array_get_dictionary_item_empty(http()), dictionaries{one_to_three, {}, seven_to_nine});
}
TEST_CASE("getArrayDictionaryValid") {
  WIRE_VALUE(api::array_get_dictionary_valid(http()), dictionaries{one_to_three, four_to_six, seven_to_nine});
}
TEST_CASE("putArrayDictionaryValid") {
  WIRE_OK(api::array_put_dictionary_valid(http(), {.body = {one_to_three, four_to_six, seven_to_nine}}));
}

#endif

}  // namespace
