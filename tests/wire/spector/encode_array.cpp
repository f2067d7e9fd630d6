// Arrays that the description calls texts: the caller joins them.
#include "spector/replies.hpp"

#include <spector/encode_array.hpp>

namespace api = spector::encode_array;
using wire::got;

TEST_CASE("Encode_Array_Property_commaDelimited") {
  const api::CommaDelimitedArrayProperty value{.value = "blue,red,green"};
  auto got = api::property_comma_delimited(wire::http(), {.body = value});
  WIRE_OK(got);
  CHECK(got->value == "blue,red,green");
  CHECK(*got == value);
}
TEST_CASE("Encode_Array_Property_enumCommaDelimited") {
  const api::CommaDelimitedEnumArrayProperty value{.value = "blue,red,green"};
  got(api::property_enum_comma_delimited(wire::http(), {.body = value}), value);
}

#ifndef WIRE_SAMPLE

TEST_CASE("Encode_Array_Property_enumNewlineDelimited") {
  const api::NewlineDelimitedEnumArrayProperty value{.value = "blue\nred\ngreen"};
  got(api::property_enum_newline_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_enumPipeDelimited") {
  const api::PipeDelimitedEnumArrayProperty value{.value = "blue|red|green"};
  got(api::property_enum_pipe_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_enumSpaceDelimited") {
  const api::SpaceDelimitedEnumArrayProperty value{.value = "blue red green"};
  got(api::property_enum_space_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_extensibleEnumCommaDelimited") {
  const api::CommaDelimitedExtensibleEnumArrayProperty value{.value = "blue,red,green"};
  got(api::property_extensible_enum_comma_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_extensibleEnumNewlineDelimited") {
  const api::NewlineDelimitedExtensibleEnumArrayProperty value{.value = "blue\nred\ngreen"};
  got(api::property_extensible_enum_newline_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_extensibleEnumPipeDelimited") {
  const api::PipeDelimitedExtensibleEnumArrayProperty value{.value = "blue|red|green"};
  got(api::property_extensible_enum_pipe_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_extensibleEnumSpaceDelimited") {
  const api::SpaceDelimitedExtensibleEnumArrayProperty value{.value = "blue red green"};
  got(api::property_extensible_enum_space_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_newlineDelimited") {
  const api::NewlineDelimitedArrayProperty value{.value = "blue\nred\ngreen"};
  got(api::property_newline_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_pipeDelimited") {
  const api::PipeDelimitedArrayProperty value{.value = "blue|red|green"};
  got(api::property_pipe_delimited(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Array_Property_spaceDelimited") {
  const api::SpaceDelimitedArrayProperty value{.value = "blue red green"};
  got(api::property_space_delimited(wire::http(), {.body = value}), value);
}

#endif
