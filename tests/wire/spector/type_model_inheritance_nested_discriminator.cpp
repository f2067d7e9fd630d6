// Models by the word in `kind`, and under one of these words by that in `sharktype`.
#include "spector/replies.hpp"

#include <spector/type_model_inheritance_nested_discriminator.hpp>

namespace api = spector::type_model_inheritance_nested_discriminator;
using wire::got;
using wire::sent;

TEST_CASE("Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator") {
  // `kind` is required, so that a reply without it is not as described.
  auto got = api::get_missing_discriminator(wire::http());
  WIRE_MISMATCH("/kind", got);
  CHECK(got.status() == 200);
}
TEST_CASE("Type_Model_Inheritance_NestedDiscriminator_getModel") {
  got(api::get_model(wire::http()),
      api::GoblinShark{.age = 1, .kind = api::GoblinSharkKind::shark, .sharktype = api::GoblinSharkSharktype::goblin});
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Model_Inheritance_NestedDiscriminator_getRecursiveModel") {
  got(api::get_recursive_model(wire::http()),
      api::Salmon{.age = 1,
                  .kind = api::SalmonKind::salmon,
                  .friends =
                      std::vector<api::AnyFish>{
                          api::Salmon{.age = 2,
                                      .kind = api::SalmonKind::salmon,
                                      .hate =
                                          std::map<std::string, api::AnyFish>{
                                              {"key1", api::Salmon{.age = 4, .kind = api::SalmonKind::salmon}},
                                              {"key2", api::GoblinShark{.age = 2,
                                                                        .kind = api::GoblinSharkKind::shark,
                                                                        .sharktype =
                                                                            api::GoblinSharkSharktype::goblin}}},
                                      .partner = api::Salmon{.age = 3, .kind = api::SalmonKind::salmon}},
                          api::GoblinShark{.age = 3,
                                           .kind = api::GoblinSharkKind::shark,
                                           .sharktype = api::GoblinSharkSharktype::goblin}},
                  .hate =
                      std::map<std::string, api::AnyFish>{
                          {"key3", api::SawShark{.age = 3,
                                                 .kind = api::GoblinSharkKind::shark,
                                                 .sharktype = api::SawSharkSharktype::saw}},
                          {"key4", api::Salmon{.age = 2,
                                               .kind = api::SalmonKind::salmon,
                                               .friends =
                                                   std::vector<api::AnyFish>{
                                                       api::Salmon{.age = 1, .kind = api::SalmonKind::salmon},
                                                       api::GoblinShark{.age = 4,
                                                                        .kind = api::GoblinSharkKind::shark,
                                                                        .sharktype =
                                                                            api::GoblinSharkSharktype::goblin}}}}},
                  .partner = api::SawShark{
                      .age = 2, .kind = api::GoblinSharkKind::shark, .sharktype = api::SawSharkSharktype::saw}});
}
TEST_CASE("Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator") {
  got(api::get_wrong_discriminator(wire::http()), api::Fish{.age = 1, .kind = "wrongKind"});
}
TEST_CASE("Type_Model_Inheritance_NestedDiscriminator_putModel") {
  sent(api::put_model(wire::http(), {.body = api::GoblinShark{.age = 1,
                                                              .kind = api::GoblinSharkKind::shark,
                                                              .sharktype = api::GoblinSharkSharktype::goblin}}));
}
TEST_CASE("Type_Model_Inheritance_NestedDiscriminator_putRecursiveModel") {
  sent(api::put_recursive_model(
      wire::http(),
      {.body = api::Salmon{.age = 1,
                           .kind = api::SalmonKind::salmon,
                           .friends = std::vector<api::AnyFish>{api::Salmon{.age = 2,
                                                                            .kind = api::SalmonKind::salmon,
                                                                            .hate =
                                                                                std::map<std::string, api::AnyFish>{
                                                                                    {"key1", api::Salmon{.age = 4,
                                                                                                         .kind = api::SalmonKind::salmon}},
                                                                                    {"key2", api::GoblinShark{.age = 2,
                                                                                                              .kind = api::GoblinSharkKind::shark,
                                                                                                              .sharktype = api::GoblinSharkSharktype::goblin}}},
                                                                            .partner =
                                                                                api::Salmon{
                                                                                    .age = 3,
                                                                                    .kind = api::SalmonKind::salmon}},
                                                                api::GoblinShark{
                                                                    .age = 3,
                                                                    .kind = api::GoblinSharkKind::shark,
                                                                    .sharktype = api::GoblinSharkSharktype::goblin}},
                           .hate =
                               std::map<std::string, api::AnyFish>{
                                   {"key3", api::SawShark{.age = 3,
                                                          .kind = api::GoblinSharkKind::shark,
                                                          .sharktype = api::SawSharkSharktype::saw}},
                                   {"key4", api::Salmon{.age = 2,
                                                        .kind = api::SalmonKind::salmon,
                                                        .friends =
                                                            std::vector<api::AnyFish>{
                                                                api::Salmon{.age = 1, .kind = api::SalmonKind::salmon},
                                                                api::GoblinShark{.age = 4,
                                                                                 .kind = api::GoblinSharkKind::shark,
                                                                                 .sharktype =
                                                                                     api::GoblinSharkSharktype::
                                                                                         goblin}}}}},
                           .partner = api::SawShark{.age = 2,
                                                    .kind = api::GoblinSharkKind::shark,
                                                    .sharktype = api::SawSharkSharktype::saw}}}));
}

#endif
