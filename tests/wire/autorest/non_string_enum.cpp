#include "wire.hpp"

#include <autorest/non_string_enum.hpp>

namespace {

namespace api = autorest::non_string_enum;
using wire::http;

TEST_CASE("NonStringEnumsGetFloat") { WIRE_VALUE(api::float_get(http()), 429.1); }
TEST_CASE("NonStringEnumsPostInt") {
  WIRE_VALUE(api::int_put(http(), {.body = api::IntEnum::_200}), "Nice job posting an int enum");
}
TEST_CASE("NonStringEnumsGetInt") { WIRE_VALUE(api::int_get(http()), api::IntEnum::_429); }
TEST_CASE("NonStringEnumsPostFloat") {
  WIRE_VALUE(api::float_put(http(), {.body = 200.4}), "Nice job posting a float enum");
}

}  // namespace
