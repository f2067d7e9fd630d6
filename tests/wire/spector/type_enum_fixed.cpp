// A closed enum: OpenAPI calls all enums so, and a word that it does not list is kept and sent all the same.
#include "spector/replies.hpp"

#include <spector/type_enum_fixed.hpp>

namespace api = spector::type_enum_fixed;
namespace rt = api::rt;
using wire::sent;

TEST_CASE("Type_Enum_Fixed_String_getKnownValue") {
  auto got = api::string_get_known_value(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::DaysOfWeekEnum::Monday);
}
TEST_CASE("Type_Enum_Fixed_String_putKnownValue") {
  sent(api::string_put_known_value(wire::http(), {.body = api::DaysOfWeekEnum::Monday}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Enum_Fixed_String_putUnknownValue") {
  auto got = api::string_put_unknown_value(wire::http(), {.body = rt::open<api::DaysOfWeekEnum>("Weekend")});
  WIRE_STATUS(500, got);
}

#endif
