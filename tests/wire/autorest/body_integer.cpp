#include "wire.hpp"

#include <cstdint>

#include <autorest/body_integer.hpp>

namespace {

namespace api = autorest::body_integer;
using wire::http;

TEST_CASE("getUnixTime") { WIRE_VALUE(api::int_get_unix_time(http()), 1460505600); }
TEST_CASE("putUnixTime") { WIRE_OK(api::int_put_unix_time_date(http(), {.body = 1460505600})); }

#ifndef WIRE_SAMPLE

TEST_CASE("getIntegerNull") { WIRE_NO_CONTENT(api::int_get_null(http())); }
TEST_CASE("getIntegerInvalid") { WIRE_MISMATCH("offset 3", api::int_get_invalid(http())); }
TEST_CASE("getIntegerOverflow") { WIRE_MISMATCH("", api::int_get_overflow_int32(http())); }
TEST_CASE("getIntegerUnderflow") { WIRE_MISMATCH("", api::int_get_underflow_int32(http())); }
TEST_CASE("getLongOverflow") { WIRE_MISMATCH("", api::int_get_overflow_int64(http())); }
TEST_CASE("getLongUnderflow") { WIRE_MISMATCH("", api::int_get_underflow_int64(http())); }
TEST_CASE("putIntegerMax") { WIRE_OK(api::int_put_max32(http(), {.body = INT32_MAX})); }
TEST_CASE("putIntegerMin") { WIRE_OK(api::int_put_min32(http(), {.body = INT32_MIN})); }
TEST_CASE("putLongMax") { WIRE_OK(api::int_put_max64(http(), {.body = INT64_MAX})); }
TEST_CASE("putLongMin") { WIRE_OK(api::int_put_min64(http(), {.body = INT64_MIN})); }
TEST_CASE("getInvalidUnixTime") { WIRE_MISMATCH("offset 3", api::int_get_invalid_unix_time(http())); }
TEST_CASE("getNullUnixTime") { WIRE_NO_CONTENT(api::int_get_null_unix_time(http())); }

#endif

}  // namespace
