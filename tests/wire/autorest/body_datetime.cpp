#include "wire.hpp"

#include <string_view>

#include <autorest/body_datetime.hpp>

namespace {

namespace api = autorest::body_datetime;
using api::rt::date_time;
using wire::http;

TEST_CASE("getDateTimeMaxUtcUppercase") {
  WIRE_VALUE(api::datetime_get_utc_uppercase_max_date_time(http()), date_time("9999-12-31T23:59:59.999Z"));
}
TEST_CASE("putDateTimeMaxUtc") {
  WIRE_OK(api::datetime_put_utc_max_date_time(http(), {.body = date_time("9999-12-31T23:59:59.999Z")}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("getDateTimeMaxUtcLowercase") {
  WIRE_VALUE(api::datetime_get_utc_lowercase_max_date_time(http()), date_time("9999-12-31t23:59:59.999z"));
}
TEST_CASE("getDateTimeMaxUtc7MSUppercase") {
  WIRE_VALUE(api::datetime_get_utc_uppercase_max_date_time7_digits(http()), date_time("9999-12-31T23:59:59.9999999Z"));
}
TEST_CASE("putDateTimeMaxUtc7MS") {
  WIRE_OK(api::datetime_put_utc_max_date_time7_digits(http(), {.body = date_time("9999-12-31T23:59:59.9999999Z")}));
}
TEST_CASE("getDateTimeMaxLocalPositiveOffsetLowercase") {
  WIRE_VALUE(api::datetime_get_local_positive_offset_lowercase_max_date_time(http()),
             date_time("9999-12-31t23:59:59.999+14:00"));
}
TEST_CASE("getDateTimeMaxLocalPositiveOffsetUppercase") {
  WIRE_VALUE(api::datetime_get_local_positive_offset_uppercase_max_date_time(http()),
             date_time("9999-12-31T23:59:59.999+14:00"));
}
TEST_CASE("putDateTimeMaxLocalPositiveOffset") {
  WIRE_OK(api::datetime_put_local_positive_offset_max_date_time(http(),
                                                                {.body = date_time("9999-12-31T23:59:59.999+14:00")}));
}
TEST_CASE("getDateTimeMaxLocalNegativeOffsetLowercase") {
  WIRE_VALUE(api::datetime_get_local_negative_offset_lowercase_max_date_time(http()),
             date_time("9999-12-31t23:59:59.999-14:00"));
}
TEST_CASE("getDateTimeMaxLocalNegativeOffsetUppercase") {
  WIRE_VALUE(api::datetime_get_local_negative_offset_uppercase_max_date_time(http()),
             date_time("9999-12-31T23:59:59.999-14:00"));
}
TEST_CASE("putDateTimeMaxLocalNegativeOffset") {
  WIRE_OK(api::datetime_put_local_negative_offset_max_date_time(http(),
                                                                {.body = date_time("9999-12-31T23:59:59.999-14:00")}));
}

TEST_CASE("getDateTimeMinUtc") {
  const auto got = api::datetime_get_utc_min_date_time(http());
  WIRE_OK(got);
  CHECK(got->word() == "0001-01-01T00:00:00Z");
}
TEST_CASE("putDateTimeMinUtc") {
  WIRE_OK(api::datetime_put_utc_min_date_time(http(), {.body = date_time("0001-01-01T00:00:00Z")}));
}
TEST_CASE("getDateTimeMinLocalPositiveOffset") {
  const auto got = api::datetime_get_local_positive_offset_min_date_time(http());
  WIRE_OK(got);
  CHECK(got->word() == "0001-01-01T00:00:00+14:00");
}
TEST_CASE("putDateTimeMinLocalPositiveOffset") {
  WIRE_OK(
      api::datetime_put_local_positive_offset_min_date_time(http(), {.body = date_time("0001-01-01T00:00:00+14:00")}));
}
TEST_CASE("getDateTimeMinLocalNegativeOffset") {
  const auto got = api::datetime_get_local_negative_offset_min_date_time(http());
  WIRE_OK(got);
  CHECK(got->word() == "0001-01-01T00:00:00-14:00");
}
TEST_CASE("putDateTimeMinLocalNegativeOffset") {
  WIRE_OK(
      api::datetime_put_local_negative_offset_min_date_time(http(), {.body = date_time("0001-01-01T00:00:00-14:00")}));
}
TEST_CASE("getDateTimeMinLocalNoOffset") {
  WIRE_VALUE(api::datetime_get_local_no_offset_min_date_time(http()), date_time("0001-01-01T00:00:00"));
}

TEST_CASE("getDateTimeNull") { WIRE_NO_CONTENT(api::datetime_get_null(http())); }

// What is no date comes as it is and tells so; a strict reading refuses it.
TEST_CASE("getDateTimeInvalid") {
  const auto got = api::datetime_get_invalid(http());
  WIRE_OK(got);
  CHECK(got->text() == "201O-18-90D00:89:56.9AX");
  CHECK(!got->parsed());
  WIRE_MISMATCH("", api::datetime_get_invalid(http(), {}, {.reading = {.strict = true}}));
}
// RFC 3339 has this one; the clock of C++ has not.
TEST_CASE("getDateTimeOverflow") {
  const auto got = api::datetime_get_overflow(http(), {}, {.reading = {.strict = true}});
  WIRE_OK(got);
  CHECK(got->text() == "9999-12-31T23:59:59.999-14:00");
  CHECK(!got->parsed());
}
TEST_CASE("getDateTimeUnderflow") {
  const auto got = api::datetime_get_underflow(http());
  WIRE_OK(got);
  CHECK(got->text() == "0000-00-00T00:00:00.000+00:00");
  CHECK(!got->parsed());
  WIRE_MISMATCH("", api::datetime_get_underflow(http(), {}, {.reading = {.strict = true}}));
}

#endif

}  // namespace
