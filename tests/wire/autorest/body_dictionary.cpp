#include "wire.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <autorest/body_dictionary.hpp>

namespace {

namespace api = autorest::body_dictionary;
namespace rt = api::rt;
using wire::http;

template <class T>
using map = std::map<std::string, T>;

TEST_CASE("getDictionaryIntegerValid") {
  WIRE_VALUE(api::dictionary_get_integer_valid(http()), map<std::int64_t>{{"0", 1}, {"1", -1}, {"2", 3}, {"3", 300}});
}
TEST_CASE("putDictionaryBooleanValid") {
  WIRE_OK(api::dictionary_put_boolean_tfft(http(), {.body = {{"0", true}, {"1", false}, {"2", false}, {"3", true}}}));
}

#ifndef WIRE_SAMPLE

// A map with the keys 0, 1, 2 …
template <class T>
map<T> numbered(std::vector<T> values) {
  map<T> made;
  for (std::size_t i = 0; i < values.size(); ++i) made.emplace(std::to_string(i), values[i]);
  return made;
}

TEST_CASE("getDictionaryNull") { WIRE_NO_CONTENT(api::dictionary_get_null(http())); }
TEST_CASE("getDictionaryEmpty") { WIRE_VALUE(api::dictionary_get_empty(http()), map<std::int64_t>{}); }
TEST_CASE("putDictionaryEmpty") { WIRE_OK(api::dictionary_put_empty(http(), {.body = {}})); }
TEST_CASE("getDictionaryInvalid") { WIRE_MISMATCH("offset 23", api::dictionary_get_invalid(http())); }
TEST_CASE("getDictionaryNullValue") { WIRE_MISMATCH("/key1", api::dictionary_get_null_value(http())); }
TEST_CASE("getDictionaryNullkey") { WIRE_MISMATCH("offset 1", api::dictionary_get_null_key(http())); }
TEST_CASE("getDictionaryKeyEmptyString") {
  WIRE_VALUE(api::dictionary_get_empty_string_key(http()), map<std::string>{{"", "val1"}});
}

// ---- numbers ----

const auto four_ints = numbered<std::int64_t>({1, -1, 3, 300});
const auto three_floats = numbered<float>({0, -0.01F, -1.2e20F});
const auto three_doubles = numbered<double>({0, -0.01, -1.2e20});

TEST_CASE("getDictionaryBooleanValid") {
  WIRE_VALUE(api::dictionary_get_boolean_tfft(http()), numbered<bool>({true, false, false, true}));
}
TEST_CASE("getDictionaryBooleanWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_boolean_invalid_null(http())); }
TEST_CASE("getDictionaryBooleanWithString") { WIRE_MISMATCH("/1", api::dictionary_get_boolean_invalid_string(http())); }
TEST_CASE("putDictionaryIntegerValid") { WIRE_OK(api::dictionary_put_integer_valid(http(), {.body = four_ints})); }
TEST_CASE("getDictionaryIntegerWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_int_invalid_null(http())); }
TEST_CASE("getDictionaryIntegerWithString") { WIRE_MISMATCH("/1", api::dictionary_get_int_invalid_string(http())); }
TEST_CASE("getDictionaryLongValid") { WIRE_VALUE(api::dictionary_get_long_valid(http()), four_ints); }
TEST_CASE("putDictionaryLongValid") { WIRE_OK(api::dictionary_put_long_valid(http(), {.body = four_ints})); }
TEST_CASE("getDictionaryLongWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_long_invalid_null(http())); }
TEST_CASE("getDictionaryLongWithString") { WIRE_MISMATCH("/1", api::dictionary_get_long_invalid_string(http())); }
TEST_CASE("getDictionaryFloatValid") { WIRE_VALUE(api::dictionary_get_float_valid(http()), three_floats); }
TEST_CASE("putDictionaryFloatValid") { WIRE_OK(api::dictionary_put_float_valid(http(), {.body = three_floats})); }
TEST_CASE("getDictionaryFloatWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_float_invalid_null(http())); }
TEST_CASE("getDictionaryFloatWithString") { WIRE_MISMATCH("/1", api::dictionary_get_float_invalid_string(http())); }
TEST_CASE("getDictionaryDoubleValid") { WIRE_VALUE(api::dictionary_get_double_valid(http()), three_doubles); }
TEST_CASE("putDictionaryDoubleValid") { WIRE_OK(api::dictionary_put_double_valid(http(), {.body = three_doubles})); }
TEST_CASE("getDictionaryDoubleWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_double_invalid_null(http())); }
TEST_CASE("getDictionaryDoubleWithString") { WIRE_MISMATCH("/1", api::dictionary_get_double_invalid_string(http())); }

// ---- texts and dates ----

const auto three_texts = numbered<std::string>({"foo1", "foo2", "foo3"});
const auto three_dates = numbered<rt::date>({rt::date("2000-12-01"), rt::date("1980-01-02"), rt::date("1492-10-12")});
const auto three_http_dates = numbered<rt::http_date>({rt::http_date("Fri, 01 Dec 2000 00:00:01 GMT"),
                                                       rt::http_date("Wed, 02 Jan 1980 00:11:35 GMT"),
                                                       rt::http_date("Wed, 12 Oct 1492 10:15:01 GMT")});

TEST_CASE("getDictionaryStringValid") { WIRE_VALUE(api::dictionary_get_string_valid(http()), three_texts); }
TEST_CASE("putDictionaryStringValid") { WIRE_OK(api::dictionary_put_string_valid(http(), {.body = three_texts})); }
TEST_CASE("getDictionaryStringWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_string_with_null(http())); }
TEST_CASE("getDictionaryStringWithNumber") { WIRE_MISMATCH("/1", api::dictionary_get_string_with_invalid(http())); }

TEST_CASE("getDictionaryDateValid") { WIRE_VALUE(api::dictionary_get_date_valid(http()), three_dates); }
TEST_CASE("putDictionaryDateValid") { WIRE_OK(api::dictionary_put_date_valid(http(), {.body = three_dates})); }
TEST_CASE("getDictionaryDateWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_date_invalid_null(http())); }
TEST_CASE("getDictionaryDateWithInvalidChars") {
  WIRE_VALUE(api::dictionary_get_date_invalid_chars(http()),
             numbered<rt::date>({rt::date("2011-03-22"), rt::date("date")}));
  WIRE_MISMATCH("/1", api::dictionary_get_date_invalid_chars(http(), {}, {.reading = {.strict = true}}));
}

TEST_CASE("getDictionaryDateTimeValid") {
  WIRE_VALUE(api::dictionary_get_date_time_valid(http()),
             numbered<rt::date_time>({rt::date_time("2000-12-01t00:00:01z"), rt::date_time("1980-01-02T00:11:35+01:00"),
                                      rt::date_time("1492-10-12T10:15:01-08:00")}));
}
TEST_CASE("putDictionaryDateTimeValid") {
  WIRE_OK(api::dictionary_put_date_time_valid(
      http(),
      {.body = numbered<rt::date_time>({rt::date_time("2000-12-01T00:00:01Z"), rt::date_time("1980-01-01T23:11:35Z"),
                                        rt::date_time("1492-10-12T18:15:01Z")})}));
}
TEST_CASE("getDictionaryDateTimeWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_date_time_invalid_null(http())); }
TEST_CASE("getDictionaryDateTimeWithInvalidChars") {
  WIRE_VALUE(api::dictionary_get_date_time_invalid_chars(http()),
             numbered<rt::date_time>({rt::date_time("2000-12-01t00:00:01z"), rt::date_time("date-time")}));
  WIRE_MISMATCH("/1", api::dictionary_get_date_time_invalid_chars(http(), {}, {.reading = {.strict = true}}));
}
TEST_CASE("getDictionaryDateTimeRfc1123Valid") {
  WIRE_VALUE(api::dictionary_get_date_time_rfc1123_valid(http()), three_http_dates);
}
TEST_CASE("putDictionaryDateTimeRfc1123Valid") {
  WIRE_OK(api::dictionary_put_date_time_rfc1123_valid(http(), {.body = three_http_dates}));
}
TEST_CASE("getDictionaryDurationValid") {
  WIRE_VALUE(api::dictionary_get_duration_valid(http()),
             numbered<rt::duration>({rt::duration("P123DT22H14M12.011S"), rt::duration("P5DT1H")}));
}
TEST_CASE("putDictionaryDurationValid") {
  WIRE_OK(api::dictionary_put_duration_valid(
      http(), {.body = numbered<rt::duration>({rt::duration("P123DT22H14M12.011S"), rt::duration("P5DT1H")})}));
}

// ---- bytes ----

const auto three_bytes = numbered<rt::base64>({{"\xff\xff\xff\xfa"}, {"\x01\x02\x03"}, {"%)C"}});

TEST_CASE("getDictionaryByteValid") { WIRE_VALUE(api::dictionary_get_byte_valid(http()), three_bytes); }
TEST_CASE("putDictionaryByteValid") { WIRE_OK(api::dictionary_put_byte_valid(http(), {.body = three_bytes})); }
TEST_CASE("getDictionaryByteWithNull") { WIRE_MISMATCH("/1", api::dictionary_get_byte_invalid_null(http())); }
TEST_CASE("getDictionaryBase64Url") {
  WIRE_VALUE(
      api::dictionary_get_base64_url(http()),
      numbered<rt::base64url>({{"a string that gets encoded with base64url"}, {"test string"}, {"Lorem ipsum"}}));
}

// ---- objects ----

const api::Widget first{.integer = 1, .string = "2"};
const api::Widget second{.integer = 3, .string = "4"};
const api::Widget third{.integer = 5, .string = "6"};

TEST_CASE("getDictionaryComplexNull") { WIRE_NO_CONTENT(api::dictionary_get_complex_null(http())); }
TEST_CASE("getDictionaryComplexEmpty") { WIRE_VALUE(api::dictionary_get_complex_empty(http()), map<api::Widget>{}); }
TEST_CASE("getDictionaryComplexItemNull") {
  WIRE_VALUE(api::dictionary_get_complex_item_null(http()),
             numbered<rt::nullable<api::Widget>>({first, nullptr, third}));
}
TEST_CASE("getDictionaryComplexItemEmpty") {
  WIRE_VALUE(api::dictionary_get_complex_item_empty(http()), numbered<api::Widget>({first, {}, third}));
}
TEST_CASE("getDictionaryComplexValid") {
  WIRE_VALUE(api::dictionary_get_complex_valid(http()), numbered<api::Widget>({first, second, third}));
}
TEST_CASE("putDictionaryComplexValid") {
  WIRE_OK(api::dictionary_put_complex_valid(http(), {.body = numbered<api::Widget>({first, second, third})}));
}

// ---- arrays ----

using strings = std::vector<std::string>;
const strings low{"1", "2", "3"};
const strings middle{"4", "5", "6"};
const strings high{"7", "8", "9"};

TEST_CASE("getDictionaryArrayNull") { WIRE_NO_CONTENT(api::dictionary_get_array_null(http())); }
TEST_CASE("getDictionaryArrayEmpty") { WIRE_VALUE(api::dictionary_get_array_empty(http()), map<strings>{}); }
TEST_CASE("getDictionaryArrayItemNull") {
  WIRE_VALUE(api::dictionary_get_array_item_null(http()), numbered<rt::nullable<strings>>({low, nullptr, high}));
}
TEST_CASE("getDictionaryArrayItemEmpty") {
  WIRE_VALUE(api::dictionary_get_array_item_empty(http()), numbered<strings>({low, {}, high}));
}
TEST_CASE("getDictionaryArrayValid") {
  WIRE_VALUE(api::dictionary_get_array_valid(http()), numbered<strings>({low, middle, high}));
}
TEST_CASE("putDictionaryArrayValid") {
  WIRE_OK(api::dictionary_put_array_valid(http(), {.body = numbered<strings>({low, middle, high})}));
}

// ---- dictionaries ----

const map<std::string> one_to_three{{"1", "one"}, {"2", "two"}, {"3", "three"}};
const map<std::string> four_to_six{{"4", "four"}, {"5", "five"}, {"6", "six"}};
const map<std::string> seven_to_nine{{"7", "seven"}, {"8", "eight"}, {"9", "nine"}};

TEST_CASE("getDictionaryDictionaryNull") { WIRE_NO_CONTENT(api::dictionary_get_dictionary_null(http())); }
TEST_CASE("getDictionaryDictionaryEmpty") {
  WIRE_VALUE(api::dictionary_get_dictionary_empty(http()), map<map<std::string>>{});
}
TEST_CASE("getDictionaryDictionaryItemNull") {
  WIRE_VALUE(api::dictionary_get_dictionary_item_null(http()),
             numbered<rt::nullable<map<std::string>>>({one_to_three, nullptr, seven_to_nine}));
}
TEST_CASE("getDictionaryDictionaryItemEmpty") {
  WIRE_VALUE(api::dictionary_get_dictionary_item_empty(http()),
             numbered<map<std::string>>({one_to_three, {}, seven_to_nine}));
}
TEST_CASE("getDictionaryDictionaryValid") {
  WIRE_VALUE(api::dictionary_get_dictionary_valid(http()),
             numbered<map<std::string>>({one_to_three, four_to_six, seven_to_nine}));
}
TEST_CASE("putDictionaryDictionaryValid") {
  WIRE_OK(api::dictionary_put_dictionary_valid(
      http(), {.body = numbered<map<std::string>>({one_to_three, four_to_six, seven_to_nine})}));
}

#endif

}  // namespace
