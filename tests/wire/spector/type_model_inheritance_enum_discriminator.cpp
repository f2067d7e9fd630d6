// Models whose `kind` is an enum. A word of no child is the base itself.
#include "spector/replies.hpp"

#include <spector/type_model_inheritance_enum_discriminator.hpp>

namespace api = spector::type_model_inheritance_enum_discriminator;
namespace rt = api::rt;
using wire::got;
using wire::sent;

TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModel") {
  auto got = api::get_extensible_model(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::AnyDog(api::Golden{.kind = api::GoldenKind::golden, .weight = 10}));
}
TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator") {
  // `kind` is required, so that a reply without it is not as described.
  auto got = api::get_extensible_model_missing_discriminator(wire::http());
  WIRE_MISMATCH("/kind", got);
  CHECK(got.status() == 200);
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator") {
  got(api::get_extensible_model_wrong_discriminator(wire::http()),
      api::Dog{.kind = rt::open<api::DogKind>("wrongKind"), .weight = 8});
}
TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_getFixedModel") {
  got(api::get_fixed_model(wire::http()), api::Cobra{.kind = api::SnakeKind::cobra, .length = 10});
}
TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator") {
  // `kind` is required, so that a reply without it is not as described.
  auto got = api::get_fixed_model_missing_discriminator(wire::http());
  WIRE_MISMATCH("/kind", got);
  CHECK(got.status() == 200);
}
TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator") {
  got(api::get_fixed_model_wrong_discriminator(wire::http()),
      api::Snake{.kind = rt::open<api::SnakeKind>("wrongKind"), .length = 8});
}
TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_putExtensibleModel") {
  sent(api::put_extensible_model(wire::http(), {.body = api::Golden{.kind = api::GoldenKind::golden, .weight = 10}}));
}
TEST_CASE("Type_Model_Inheritance_EnumDiscriminator_putFixedModel") {
  sent(api::put_fixed_model(wire::http(), {.body = api::Cobra{.kind = api::SnakeKind::cobra, .length = 10}}));
}

#endif
