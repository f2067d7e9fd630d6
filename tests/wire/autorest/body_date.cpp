#include "wire.hpp"

#include <chrono>

#include <autorest/body_date.hpp>

namespace {

namespace api = autorest::body_date;
using wire::http;
using namespace std::chrono;

TEST_CASE("getDateMax") {
  const auto got = api::date_get_max_date(http());
  WIRE_OK(got);
  CHECK(got->text() == "9999-12-31");
  CHECK(got->parsed() == year(9999) / 12 / 31);
}
TEST_CASE("putDateMax") { WIRE_OK(api::date_put_max_date(http(), {.body = year(9999) / 12 / 31})); }

#ifndef WIRE_SAMPLE

// The one word of this enum is 0000-01-01.
TEST_CASE("getDateMin") {
  const auto got = api::date_get_min_date(http());
  WIRE_OK(got);
  CHECK(got->word() == "0001-01-01");
  CHECK(!got->known());
}
TEST_CASE("putDateMin") { WIRE_OK(api::date_put_min_date(http(), {.body = year(1) / 1 / 1})); }
TEST_CASE("getDateNull") { WIRE_NO_CONTENT(api::date_get_null(http())); }

// What is no date comes as it is and tells so; a strict reading refuses it.
TEST_CASE("getDateInvalid") {
  const auto got = api::date_get_invalid_date(http());
  WIRE_OK(got);
  CHECK(got->text() == "201O-18-90");
  CHECK(!got->parsed());
  WIRE_MISMATCH("", api::date_get_invalid_date(http(), {}, {.reading = {.strict = true}}));
}
TEST_CASE("getDateOverflow") {
  const auto got = api::date_get_overflow_date(http());
  WIRE_OK(got);
  CHECK(got->text() == "10000000000-12-31");
  CHECK(!got->parsed());
}
TEST_CASE("getDateUnderflow") {
  const auto got = api::date_get_underflow_date(http());
  WIRE_OK(got);
  CHECK(got->text() == "0000-00-00");
  CHECK(!got->parsed());
}

#endif

}  // namespace
