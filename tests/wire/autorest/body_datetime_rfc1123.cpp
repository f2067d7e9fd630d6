#include "wire.hpp"

#include <chrono>

#include <autorest/body_datetime_rfc1123.hpp>

namespace {

namespace api = autorest::body_datetime_rfc1123;
using wire::http;
using namespace std::chrono;

TEST_CASE("getDateTimeRfc1123MaxUtcUppercase") {
  const auto got = api::datetimerfc1123_get_utc_uppercase_max_date_time(http());
  WIRE_OK(got);
  CHECK(got->text() == "FRI, 31 DEC 9999 23:59:59 GMT");
}
TEST_CASE("putDateTimeRfc1123Max") {
  const auto latest = sys_days(year(9999) / 12 / 31) + hours(24) - seconds(1);
  WIRE_OK(api::datetimerfc1123_put_utc_max_date_time(http(), {.body = api::rt::http_date(latest)}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("getDateTimeRfc1123MaxUtcLowercase") {
  const auto got = api::datetimerfc1123_get_utc_lowercase_max_date_time(http());
  WIRE_OK(got);
  CHECK(got->text() == "fri, 31 dec 9999 23:59:59 gmt");
}
TEST_CASE("getDateTimeRfc1123MinUtc") {
  const auto got = api::datetimerfc1123_get_utc_min_date_time(http());
  WIRE_OK(got);
  CHECK(got->word() == "Mon, 01 Jan 0001 00:00:00 GMT");
}
TEST_CASE("putDateTimeRfc1123Min") {
  WIRE_OK(api::datetimerfc1123_put_utc_min_date_time(
      http(), {.body = api::rt::http_date(sys_seconds(sys_days(year(1) / 1 / 1)))}));
}
TEST_CASE("getDateTimeRfc1123Null") { WIRE_NO_CONTENT(api::datetimerfc1123_get_null(http())); }

// What is no date comes as it is and tells so; a strict reading refuses it.
TEST_CASE("getDateTimeRfc1123Invalid") {
  const auto got = api::datetimerfc1123_get_invalid(http());
  WIRE_OK(got);
  CHECK(got->text() == "Tue, 01 Dec 2000 00:00:0A ABC");
  CHECK(!got->parsed());
  WIRE_MISMATCH("", api::datetimerfc1123_get_invalid(http(), {}, {.reading = {.strict = true}}));
}
TEST_CASE("getDateTimeRfc1123Overflow") {
  const auto got = api::datetimerfc1123_get_overflow(http());
  WIRE_OK(got);
  CHECK(got->text() == "Sat, 1 Jan 10000 00:00:00 GMT");
  CHECK(!got->parsed());
}
TEST_CASE("getDateTimeRfc1123Underflow") {
  const auto got = api::datetimerfc1123_get_underflow(http());
  WIRE_OK(got);
  CHECK(got->text() == "Tue, 00 Jan 0000 00:00:00 GMT");
  CHECK(!got->parsed());
}

#endif

}  // namespace
