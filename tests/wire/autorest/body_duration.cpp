#include "wire.hpp"

#include <chrono>

#include <autorest/body_duration.hpp>

namespace {

namespace api = autorest::body_duration;
using wire::http;
using namespace std::chrono;

TEST_CASE("getDurationPositive") {
  const auto got = api::duration_get_positive_duration(http());
  WIRE_OK(got);
  CHECK(got->text() == "P3Y6M4DT12H30M5S");
  const auto parsed = got->parsed();
  REQUIRE(parsed);
  CHECK(parsed->years == 3);
  CHECK(parsed->months == 6);
  CHECK(parsed->days == 4);
  CHECK(parsed->time == hours(12) + minutes(30) + seconds(5));
}
TEST_CASE("putDurationPositive") {
  const auto time = hours(22) + minutes(14) + milliseconds(12011);
  WIRE_OK(api::duration_put_positive_duration(http(), {.body = api::rt::calendar_duration{.days = 123, .time = time}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("getDurationNull") { WIRE_NO_CONTENT(api::duration_get_null(http())); }
TEST_CASE("getDurationInvalid") {
  const auto got = api::duration_get_invalid(http());
  WIRE_OK(got);
  CHECK(got->text() == "123ABC");
  CHECK(!got->parsed());
  WIRE_MISMATCH("", api::duration_get_invalid(http(), {}, {.reading = {.strict = true}}));
}

#endif

}  // namespace
