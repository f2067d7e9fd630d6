// Models that extend others, flat.
#include "spector/replies.hpp"

#include <spector/type_model_inheritance_not_discriminated.hpp>

namespace api = spector::type_model_inheritance_not_discriminated;
using wire::got;
using wire::sent;

TEST_CASE("Type_Model_Inheritance_NotDiscriminated_getValid") {
  auto got = api::get_valid(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::Siamese{.name = "abc", .age = 32, .smart = true});
}
TEST_CASE("Type_Model_Inheritance_NotDiscriminated_postValid") {
  sent(api::post_valid(wire::http(), {.body = {.name = "abc", .age = 32, .smart = true}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Model_Inheritance_NotDiscriminated_putValid") {
  const api::Siamese value{.name = "abc", .age = 32, .smart = true};
  got(api::put_valid(wire::http(), {.body = value}), value);
}

#endif
