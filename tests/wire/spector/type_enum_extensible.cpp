// An open enum: other words are kept.
#include "spector/replies.hpp"

#include <spector/type_enum_extensible.hpp>

namespace api = spector::type_enum_extensible;
namespace rt = api::rt;
using wire::got;
using wire::sent;

TEST_CASE("Type_Enum_Extensible_String_getKnownValue") {
  auto got = api::string_get_known_value(wire::http());
  WIRE_OK(got);
  CHECK(got->word() == "Monday");
  CHECK(*got == api::DaysOfWeekExtensibleEnum::Monday);
}
TEST_CASE("Type_Enum_Extensible_String_getUnknownValue") {
  got(api::string_get_unknown_value(wire::http()), rt::open<api::DaysOfWeekExtensibleEnum>("Weekend"));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Enum_Extensible_String_putKnownValue") {
  sent(api::string_put_known_value(wire::http(), {.body = api::DaysOfWeekExtensibleEnum::Monday}));
}
TEST_CASE("Type_Enum_Extensible_String_putUnknownValue") {
  sent(api::string_put_unknown_value(wire::http(), {.body = rt::open<api::DaysOfWeekExtensibleEnum>("Weekend")}));
}

#endif
