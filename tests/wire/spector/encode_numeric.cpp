// Numbers as texts.
#include "spector/replies.hpp"

#include <spector/encode_numeric.hpp>

namespace api = spector::encode_numeric;
using wire::got;

TEST_CASE("Encode_Numeric_Property_safeintAsString") {
  const api::PropertySafeintAsStringProperty value{.value = "10000000000"};
  auto got = api::property_safeint_as_string(wire::http(), {.body = value});
  WIRE_OK(got);
  CHECK(got->value == "10000000000");
  CHECK(*got == value);
}
TEST_CASE("Encode_Numeric_Property_uint32AsStringOptional") {
  got(api::property_uint32_as_string_optional(wire::http(), {.body = {.value = "1"}}), {.value = "1"});
}

#ifndef WIRE_SAMPLE

TEST_CASE("Encode_Numeric_Property_uint8AsString") {
  got(api::property_uint8_as_string(wire::http(), {.body = {.value = "255"}}), {.value = "255"});
}

#endif
