// Durations as ISO 8601 and as numbers of seconds or milliseconds.
#include "spector/replies.hpp"

#include <spector/encode_duration.hpp>

namespace api = spector::encode_duration;
namespace rt = api::rt;
using wire::got;
using wire::sent;

TEST_CASE("Encode_Duration_Header_default") {
  auto got = api::header_default(wire::http(), {.duration = rt::duration("P40D")});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Encode_Duration_Header_float64Milliseconds") {
  sent(api::header_float64_milliseconds(wire::http(), {.duration = 35625}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Encode_Duration_Header_float64Seconds") {
  sent(api::header_float64_seconds(wire::http(), {.duration = 35.625}));
}
TEST_CASE("Encode_Duration_Header_floatMilliseconds") {
  sent(api::header_float_milliseconds(wire::http(), {.duration = 35625}));
}
TEST_CASE("Encode_Duration_Header_floatMillisecondsLargerUnit") {
  sent(api::header_float_milliseconds_larger_unit(wire::http(), {.duration = 210000}));
}
TEST_CASE("Encode_Duration_Header_floatSeconds") {
  sent(api::header_float_seconds(wire::http(), {.duration = 35.625}));
}
TEST_CASE("Encode_Duration_Header_floatSecondsLargerUnit") {
  sent(api::header_float_seconds_larger_unit(wire::http(), {.duration = 150}));
}
TEST_CASE("Encode_Duration_Header_int32Milliseconds") {
  sent(api::header_int32_milliseconds(wire::http(), {.duration = 36000}));
}
TEST_CASE("Encode_Duration_Header_int32MillisecondsArray") {
  sent(api::header_int32_milliseconds_array(wire::http(), {.duration = {36000, 47000}}));
}
TEST_CASE("Encode_Duration_Header_int32MillisecondsLargerUnit") {
  sent(api::header_int32_milliseconds_larger_unit(wire::http(), {.duration = 180000}));
}
TEST_CASE("Encode_Duration_Header_int32Seconds") { sent(api::header_int32_seconds(wire::http(), {.duration = 36})); }
TEST_CASE("Encode_Duration_Header_int32SecondsLargerUnit") {
  sent(api::header_int32_seconds_larger_unit(wire::http(), {.duration = 120}));
}
TEST_CASE("Encode_Duration_Header_iso8601") {
  sent(api::header_iso8601(wire::http(), {.duration = rt::duration("P40D")}));
}
TEST_CASE("Encode_Duration_Header_iso8601Array") {
  sent(api::header_iso8601_array(wire::http(), {.duration = {rt::duration("P40D"), rt::duration("P50D")}}));
}
TEST_CASE("Encode_Duration_Lossy_intMilliseconds") {
  sent(api::lossy_int_milliseconds(wire::http(), {.input = 36250}));
}
TEST_CASE("Encode_Duration_Lossy_intSeconds") { sent(api::lossy_int_seconds(wire::http(), {.input = 36})); }
TEST_CASE("Encode_Duration_Property_default") {
  const api::PropertyDefaultDurationProperty value{.value = rt::duration("P40D")};
  got(api::property_default(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Duration_Property_float64Milliseconds") {
  got(api::property_float64_milliseconds(wire::http(), {.body = {.value = 35625}}), {.value = 35625});
}
TEST_CASE("Encode_Duration_Property_float64Seconds") {
  got(api::property_float64_seconds(wire::http(), {.body = {.value = 35.625}}), {.value = 35.625});
}
TEST_CASE("Encode_Duration_Property_floatMilliseconds") {
  got(api::property_float_milliseconds(wire::http(), {.body = {.value = 35625}}), {.value = 35625});
}
TEST_CASE("Encode_Duration_Property_floatMillisecondsArray") {
  const api::PropertyFloatMillisecondsDurationArrayProperty value{.value = {35625.0F, 46750.0F}};
  got(api::property_float_milliseconds_array(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Duration_Property_floatMillisecondsLargerUnit") {
  got(api::property_float_milliseconds_larger_unit(wire::http(), {.body = {.value = 210000}}), {.value = 210000});
}
TEST_CASE("Encode_Duration_Property_floatSeconds") {
  got(api::property_float_seconds(wire::http(), {.body = {.value = 35.625}}), {.value = 35.625});
}
TEST_CASE("Encode_Duration_Property_floatSecondsArray") {
  const api::PropertyFloatSecondsDurationArrayProperty value{.value = {35.625F, 46.75F}};
  got(api::property_float_seconds_array(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Duration_Property_floatSecondsLargerUnit") {
  got(api::property_float_seconds_larger_unit(wire::http(), {.body = {.value = 150}}), {.value = 150});
}
TEST_CASE("Encode_Duration_Property_int32Milliseconds") {
  got(api::property_int32_milliseconds(wire::http(), {.body = {.value = 36000}}), {.value = 36000});
}
TEST_CASE("Encode_Duration_Property_int32MillisecondsLargerUnit") {
  got(api::property_int32_milliseconds_larger_unit(wire::http(), {.body = {.value = 180000}}), {.value = 180000});
}
TEST_CASE("Encode_Duration_Property_int32Seconds") {
  got(api::property_int32_seconds(wire::http(), {.body = {.value = 36}}), {.value = 36});
}
TEST_CASE("Encode_Duration_Property_int32SecondsLargerUnit") {
  got(api::property_int32_seconds_larger_unit(wire::http(), {.body = {.value = 120}}), {.value = 120});
}
TEST_CASE("Encode_Duration_Property_iso8601") {
  const api::PropertyISO8601DurationProperty value{.value = rt::duration("P40D")};
  got(api::property_iso8601(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Duration_Query_default") { sent(api::query_default(wire::http(), {.input = rt::duration("P40D")})); }
TEST_CASE("Encode_Duration_Query_float64Milliseconds") {
  sent(api::query_float64_milliseconds(wire::http(), {.input = 35625}));
}
TEST_CASE("Encode_Duration_Query_float64Seconds") { sent(api::query_float64_seconds(wire::http(), {.input = 35.625})); }
TEST_CASE("Encode_Duration_Query_floatMilliseconds") {
  sent(api::query_float_milliseconds(wire::http(), {.input = 35625}));
}
TEST_CASE("Encode_Duration_Query_floatMillisecondsLargerUnit") {
  sent(api::query_float_milliseconds_larger_unit(wire::http(), {.input = 210000}));
}
TEST_CASE("Encode_Duration_Query_floatSeconds") { sent(api::query_float_seconds(wire::http(), {.input = 35.625})); }
TEST_CASE("Encode_Duration_Query_floatSecondsLargerUnit") {
  sent(api::query_float_seconds_larger_unit(wire::http(), {.input = 150}));
}
TEST_CASE("Encode_Duration_Query_int32Milliseconds") {
  sent(api::query_int32_milliseconds(wire::http(), {.input = 36000}));
}
TEST_CASE("Encode_Duration_Query_int32MillisecondsArray") {
  sent(api::query_int32_milliseconds_array(wire::http(), {.input = {36000, 47000}}));
}
TEST_CASE("Encode_Duration_Query_int32MillisecondsLargerUnit") {
  sent(api::query_int32_milliseconds_larger_unit(wire::http(), {.input = 180000}));
}
TEST_CASE("Encode_Duration_Query_int32Seconds") { sent(api::query_int32_seconds(wire::http(), {.input = 36})); }
TEST_CASE("Encode_Duration_Query_int32SecondsArray") {
  sent(api::query_int32_seconds_array(wire::http(), {.input = {36, 47}}));
}
TEST_CASE("Encode_Duration_Query_int32SecondsLargerUnit") {
  sent(api::query_int32_seconds_larger_unit(wire::http(), {.input = 120}));
}
TEST_CASE("Encode_Duration_Query_iso8601") { sent(api::query_iso8601(wire::http(), {.input = rt::duration("P40D")})); }

#endif
