#include "autorest/texts.hpp"
#include "wire.hpp"

#include <chrono>
#include <string>

#include <autorest/header.hpp>

namespace {

namespace api = autorest::header;
namespace rt = api::rt;
using wire::http;

// The documented headers of a success.
#define HEADERS(outcome) headers_of(outcome, __LINE__)
template <class Op>
auto headers_of(const rt::outcome<Op>& got, int line) {
  wire::need_value(got.error(), __FILE__, line);
  return rt::read_headers<typename Op::status_200::headers_type>(got.headers());
}

TEST_CASE("HeaderResponseIntegerPositive") {
  CHECK(HEADERS(api::header_response_integer(http(), {.scenario = "positive"})).value == 1);
}
TEST_CASE("HeaderParameterBoolTrue") { WIRE_OK(api::header_param_bool(http(), {.scenario = "true", .value = true})); }

#ifndef WIRE_SAMPLE

using namespace std::chrono;

// ---- sent ----

TEST_CASE("HeaderParameterExistingKey") {
  WIRE_OK(api::header_param_existing_key(http(), {.user_agent = "overwrite"}));
}
// OpenAPI says that a parameter of this name is to be ignored; a call can have it all the same.
TEST_CASE("HeaderParameterProtectedKey") {
  WIRE_OK(api::header_param_protected_key(http(), {}, {.headers = {{"Content-Type", "text/html"}}}));
}
TEST_CASE("CustomHeaderInRequest") {
  WIRE_OK(api::header_custom_request_id(
      http(), {}, {.headers = {{"x-ms-client-request-id", "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0"}}}));
}
TEST_CASE("HeaderParameterIntegerPositive") {
  WIRE_OK(api::header_param_integer(http(), {.scenario = "positive", .value = 1}));
}
TEST_CASE("HeaderParameterIntegerNegative") {
  WIRE_OK(api::header_param_integer(http(), {.scenario = "negative", .value = -2}));
}
TEST_CASE("HeaderParameterLongPositive") {
  WIRE_OK(api::header_param_long(http(), {.scenario = "positive", .value = 105}));
}
TEST_CASE("HeaderParameterLongNegative") {
  WIRE_OK(api::header_param_long(http(), {.scenario = "negative", .value = -2}));
}
TEST_CASE("HeaderParameterFloatPositive") {
  WIRE_OK(api::header_param_float(http(), {.scenario = "positive", .value = 0.07F}));
}
TEST_CASE("HeaderParameterFloatNegative") {
  WIRE_OK(api::header_param_float(http(), {.scenario = "negative", .value = -3.0F}));
}
TEST_CASE("HeaderParameterDoublePositive") {
  WIRE_OK(api::header_param_double(http(), {.scenario = "positive", .value = 7e120}));
}
TEST_CASE("HeaderParameterDoubleNegative") {
  WIRE_OK(api::header_param_double(http(), {.scenario = "negative", .value = -3.0}));
}
TEST_CASE("HeaderParameterBoolFalse") {
  WIRE_OK(api::header_param_bool(http(), {.scenario = "false", .value = false}));
}
TEST_CASE("HeaderParameterStringValid") {
  WIRE_OK(
      api::header_param_string(http(), {.scenario = "valid", .value = "The quick brown fox jumps over the lazy dog"}));
}
TEST_CASE("HeaderParameterStringNull") { WIRE_OK(api::header_param_string(http(), {.scenario = "null"})); }
TEST_CASE("HeaderParameterStringEmpty") {
  WIRE_OK(api::header_param_string(http(), {.scenario = "empty", .value = ""}));
}
TEST_CASE("HeaderParameterEnumValid") {
  WIRE_OK(api::header_param_enum(http(), {.scenario = "valid", .value = api::HeaderParamEnumValue::GREY}));
}
TEST_CASE("HeaderParameterEnumNull") { WIRE_OK(api::header_param_enum(http(), {.scenario = "null"})); }
TEST_CASE("HeaderParameterDateValid") {
  WIRE_OK(api::header_param_date(http(), {.scenario = "valid", .value = rt::date(year(2010) / 1 / 1)}));
}
TEST_CASE("HeaderParameterDateMin") {
  WIRE_OK(api::header_param_date(http(), {.scenario = "min", .value = rt::date(year(1) / 1 / 1)}));
}
TEST_CASE("HeaderParameterDateTimeValid") {
  const sys_time<nanoseconds> time = sys_days(year(2010) / 1 / 1) + hours(12) + minutes(34) + seconds(56);
  WIRE_OK(api::header_param_datetime(http(), {.scenario = "valid", .value = rt::date_time(time)}));
}
TEST_CASE("HeaderParameterDateTimeMin") {
  WIRE_OK(api::header_param_datetime(http(), {.scenario = "min", .value = rt::date_time("0001-01-01T00:00:00Z")}));
}
TEST_CASE("HeaderParameterDateTimeRfc1123Valid") {
  const sys_seconds time = sys_days(year(2010) / 1 / 1) + hours(12) + minutes(34) + seconds(56);
  WIRE_OK(api::header_param_datetime_rfc1123(http(), {.scenario = "valid", .value = rt::http_date(time)}));
}
TEST_CASE("HeaderParameterDateTimeRfc1123Min") {
  const sys_seconds time = sys_days(year(1) / 1 / 1);
  WIRE_OK(api::header_param_datetime_rfc1123(http(), {.scenario = "min", .value = rt::http_date(time)}));
}
TEST_CASE("HeaderParameterDurationValid") {
  const rt::calendar_duration time{.days = 123, .time = hours(22) + minutes(14) + milliseconds(12011)};
  WIRE_OK(api::header_param_duration(http(), {.scenario = "valid", .value = rt::duration(time)}));
}
TEST_CASE("HeaderParameterBytesValid") {
  WIRE_OK(api::header_param_byte(http(), {.scenario = "valid", .value = rt::base64{std::string(texts::multibyte)}}));
}

// ---- received ----

TEST_CASE("HeaderResponseExistingKey") {
  CHECK(HEADERS(api::header_response_existing_key(http())).user_agent == "overwrite");
}
TEST_CASE("HeaderResponseProtectedKey") {
  CHECK(HEADERS(api::header_response_protected_key(http())).content_type == "text/html; charset=utf-8");
}
TEST_CASE("HeaderResponseIntegerNegative") {
  CHECK(HEADERS(api::header_response_integer(http(), {.scenario = "negative"})).value == -2);
}
TEST_CASE("HeaderResponseLongPositive") {
  CHECK(HEADERS(api::header_response_long(http(), {.scenario = "positive"})).value == 105);
}
TEST_CASE("HeaderResponseLongNegative") {
  CHECK(HEADERS(api::header_response_long(http(), {.scenario = "negative"})).value == -2);
}
TEST_CASE("HeaderResponseFloatPositive") {
  CHECK(HEADERS(api::header_response_float(http(), {.scenario = "positive"})).value == 0.07F);
}
TEST_CASE("HeaderResponseFloatNegative") {
  CHECK(HEADERS(api::header_response_float(http(), {.scenario = "negative"})).value == -3.0F);
}
TEST_CASE("HeaderResponseDoublePositive") {
  CHECK(HEADERS(api::header_response_double(http(), {.scenario = "positive"})).value == 7e120);
}
TEST_CASE("HeaderResponseDoubleNegative") {
  CHECK(HEADERS(api::header_response_double(http(), {.scenario = "negative"})).value == -3.0);
}
TEST_CASE("HeaderResponseBoolTrue") {
  CHECK(HEADERS(api::header_response_bool(http(), {.scenario = "true"})).value == true);
}
TEST_CASE("HeaderResponseBoolFalse") {
  CHECK(HEADERS(api::header_response_bool(http(), {.scenario = "false"})).value == false);
}
TEST_CASE("HeaderResponseStringValid") {
  const auto value = HEADERS(api::header_response_string(http(), {.scenario = "valid"})).value;
  CHECK(value == "The quick brown fox jumps over the lazy dog");
}
// The server sends the word.
TEST_CASE("HeaderResponseStringNull") {
  CHECK(HEADERS(api::header_response_string(http(), {.scenario = "null"})).value == "null");
}
TEST_CASE("HeaderResponseStringEmpty") {
  CHECK(HEADERS(api::header_response_string(http(), {.scenario = "empty"})).value == "");
}
TEST_CASE("HeaderResponseEnumValid") {
  const auto value = HEADERS(api::header_response_enum(http(), {.scenario = "valid"})).value;
  CHECK(value == rt::open<api::HeaderResponseEnumValue>(api::HeaderResponseEnumValue::GREY));
}
TEST_CASE("HeaderResponseEnumNull") {
  const auto value = HEADERS(api::header_response_enum(http(), {.scenario = "null"})).value;
  REQUIRE(value);
  CHECK(value->word() == "");
  CHECK(!value->known());
}
TEST_CASE("HeaderResponseDateValid") {
  const auto value = HEADERS(api::header_response_date(http(), {.scenario = "valid"})).value;
  REQUIRE(value);
  CHECK(value->parsed() == year(2010) / 1 / 1);
}
TEST_CASE("HeaderResponseDateMin") {
  const auto value = HEADERS(api::header_response_date(http(), {.scenario = "min"})).value;
  REQUIRE(value);
  CHECK(value->parsed() == year(1) / 1 / 1);
}
TEST_CASE("HeaderResponseDateTimeValid") {
  const auto value = HEADERS(api::header_response_datetime(http(), {.scenario = "valid"})).value;
  REQUIRE(value);
  CHECK(value->parsed() == sys_days(year(2010) / 1 / 1) + hours(12) + minutes(34) + seconds(56));
}
TEST_CASE("HeaderResponseDateTimeMin") {
  const auto value = HEADERS(api::header_response_datetime(http(), {.scenario = "min"})).value;
  CHECK(value == rt::date_time("0001-01-01T00:00:00Z"));
}
TEST_CASE("HeaderResponseDateTimeRfc1123Valid") {
  const auto value = HEADERS(api::header_response_datetime_rfc1123(http(), {.scenario = "valid"})).value;
  REQUIRE(value);
  CHECK(value->parsed() == sys_days(year(2010) / 1 / 1) + hours(12) + minutes(34) + seconds(56));
}
TEST_CASE("HeaderResponseDateTimeRfc1123Min") {
  const auto value = HEADERS(api::header_response_datetime_rfc1123(http(), {.scenario = "min"})).value;
  REQUIRE(value);
  CHECK(value->parsed() == sys_days(year(1) / 1 / 1));
}
TEST_CASE("HeaderResponseDurationValid") {
  const auto value = HEADERS(api::header_response_duration(http(), {.scenario = "valid"})).value;
  REQUIRE(value);
  const auto parsed = value->parsed();
  REQUIRE(parsed);
  CHECK(parsed->days == 123);
  CHECK(parsed->time == hours(22) + minutes(14) + milliseconds(12011));
}
TEST_CASE("HeaderResponseBytesValid") {
  const auto value = HEADERS(api::header_response_byte(http(), {.scenario = "valid"})).value;
  REQUIRE(value);
  CHECK(value->bytes == texts::multibyte);
}

#endif

}  // namespace
