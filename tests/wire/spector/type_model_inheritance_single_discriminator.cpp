// Models by the word in `kind`. A word of no child is the base itself.
#include "spector/replies.hpp"

#include <spector/type_model_inheritance_single_discriminator.hpp>

namespace api = spector::type_model_inheritance_single_discriminator;
using wire::got;
using wire::sent;

TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_getLegacyModel") {
  auto got = api::get_legacy_model(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::AnyDinosaur(api::TRex{.size = 20, .kind = api::TRexKind::t_rex}));
}
TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator") {
  // `kind` is required, so that a reply without it is not as described.
  auto got = api::get_missing_discriminator(wire::http());
  WIRE_MISMATCH("/kind", got);
  CHECK(got.status() == 200);
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_getModel") {
  got(api::get_model(wire::http()), api::Sparrow{.kind = api::SparrowKind::sparrow, .wingspan = 1});
}
TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_getNoSubtypesModel") {
  got(api::get_no_subtypes_model(wire::http()), {.kind = "salmon", .size = 10});
}
TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_getRecursiveModel") {
  got(api::get_recursive_model(wire::http()),
      api::Eagle{.kind = api::EagleKind::eagle,
                 .wingspan = 5,
                 .friends = std::vector<api::AnyBird>{api::SeaGull{.kind = api::SeaGullKind::seagull, .wingspan = 2}},
                 .hate = std::map<std::string, api::AnyBird>{{"key3", api::Sparrow{.kind = api::SparrowKind::sparrow,
                                                                                   .wingspan = 1}}},
                 .partner = api::Goose{.kind = api::GooseKind::goose, .wingspan = 2}});
}
TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator") {
  got(api::get_wrong_discriminator(wire::http()), api::Bird{.kind = "wrongKind", .wingspan = 1});
}
TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_putModel") {
  sent(api::put_model(wire::http(), {.body = api::Sparrow{.kind = api::SparrowKind::sparrow, .wingspan = 1}}));
}
TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_putNoSubtypesModel") {
  sent(api::put_no_subtypes_model(wire::http(), {.body = {.kind = "salmon", .size = 10}}));
}
TEST_CASE("Type_Model_Inheritance_SingleDiscriminator_putRecursiveModel") {
  sent(api::put_recursive_model(
      wire::http(),
      {.body = api::Eagle{
           .kind = api::EagleKind::eagle,
           .wingspan = 5,
           .friends = std::vector<api::AnyBird>{api::SeaGull{.kind = api::SeaGullKind::seagull, .wingspan = 2}},
           .hate = std::map<std::string, api::AnyBird>{{"key3", api::Sparrow{.kind = api::SparrowKind::sparrow,
                                                                             .wingspan = 1}}},
           .partner = api::Goose{.kind = api::GooseKind::goose, .wingspan = 2}}}));
}

#endif
