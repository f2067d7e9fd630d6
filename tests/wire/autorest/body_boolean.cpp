#include "wire.hpp"

#include <autorest/body_boolean.hpp>

namespace {

namespace api = autorest::body_boolean;
using wire::http;

TEST_CASE("getBoolTrue") { WIRE_VALUE(api::bool_get_true(http()), true); }
TEST_CASE("putBoolTrue") { WIRE_OK(api::bool_put_true(http(), {.body = true})); }

#ifndef WIRE_SAMPLE

TEST_CASE("getBoolFalse") { WIRE_VALUE(api::bool_get_false(http()), false); }
TEST_CASE("putBoolFalse") { WIRE_OK(api::bool_put_false(http(), {.body = false})); }
TEST_CASE("getBoolNull") { WIRE_NO_CONTENT(api::bool_get_null(http())); }
TEST_CASE("getBoolInvalid") { WIRE_MISMATCH("offset 4", api::bool_get_invalid(http())); }

#endif

}  // namespace
