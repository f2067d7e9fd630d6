// Unions whose alternative a word names, in an envelope or beside the members.
#include "spector/replies.hpp"

#include <spector/type_union_discriminated.hpp>

namespace api = spector::type_union_discriminated;
using wire::got;

TEST_CASE("Type_Union_Discriminated_Envelope_Object_CustomProperties_get") {
  auto got = api::custom_properties_get(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::PetWithCustomNames(api::PetWithCustomNamesCat{.petType = api::PetWithCustomNamesCatPetType::cat,
                                                                   .petData = {.name = "Whiskers", .meow = true}}));
}
TEST_CASE("Type_Union_Discriminated_Envelope_Object_CustomProperties_put") {
  const api::PetWithCustomNames value{api::PetWithCustomNamesCat{.petType = api::PetWithCustomNamesCatPetType::cat,
                                                                 .petData = {.name = "Whiskers", .meow = true}}};
  got(api::custom_properties_put(wire::http(), {.body = value}), value);
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Union_Discriminated_Envelope_Object_Default_get") {
  got(api::default_get(wire::http()),
      api::PetWithEnvelopeCat{.kind = api::PetWithEnvelopeCatKind::cat, .value = {.name = "Whiskers", .meow = true}});
}
TEST_CASE("Type_Union_Discriminated_Envelope_Object_Default_put") {
  const api::PetWithEnvelope value{
      api::PetWithEnvelopeCat{.kind = api::PetWithEnvelopeCatKind::cat, .value = {.name = "Whiskers", .meow = true}}};
  got(api::default_put(wire::http(), {.body = value}), value);
}
TEST_CASE("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get") {
  got(api::custom_discriminator_get(wire::http()),
      api::PetInlineWithCustomDiscriminatorCat{.name = "Whiskers", .meow = true});
}
TEST_CASE("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put") {
  const api::PetInlineWithCustomDiscriminator value{
      api::PetInlineWithCustomDiscriminatorCat{.name = "Whiskers", .meow = true}};
  got(api::custom_discriminator_put(wire::http(), {.body = value}), value);
}
TEST_CASE("Type_Union_Discriminated_NoEnvelope_Default_get") {
  got(api::default_get_2(wire::http()), api::PetInlineCat{.name = "Whiskers", .meow = true});
}
TEST_CASE("Type_Union_Discriminated_NoEnvelope_Default_put") {
  const api::PetInline value{api::PetInlineCat{.name = "Whiskers", .meow = true}};
  got(api::default_put_2(wire::http(), {.body = value}), value);
}

#endif
