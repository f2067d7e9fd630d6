#include "wire.hpp"

#include <autorest/multiple_inheritance.hpp>

namespace {

namespace api = autorest::multiple_inheritance;
using wire::http;

TEST_CASE("MultipleInheritancePetGet") { WIRE_VALUE(api::get_pet(http()), api::Pet{.name = "Peanut"}); }
TEST_CASE("MultipleInheritancePetPut") {
  WIRE_VALUE(api::put_pet(http(), {.body = {.name = "Butter"}}), "Pet was correct!");
}

#ifndef WIRE_SAMPLE

TEST_CASE("MultipleInheritanceHorseGet") {
  WIRE_VALUE(api::get_horse(http()), api::Horse{.name = "Fred", .isAShowHorse = true});
}
TEST_CASE("MultipleInheritanceHorsePut") {
  WIRE_VALUE(api::put_horse(http(), {.body = {.name = "General", .isAShowHorse = false}}), "Horse was correct!");
}
TEST_CASE("MultipleInheritanceFelineGet") {
  WIRE_VALUE(api::get_feline(http()), api::Feline{.meows = true, .hisses = true});
}
TEST_CASE("MultipleInheritanceFelinePut") {
  WIRE_VALUE(api::put_feline(http(), {.body = {.meows = false, .hisses = true}}), "Feline was correct!");
}
TEST_CASE("MultipleInheritanceCatGet") {
  WIRE_VALUE(api::get_cat(http()), api::Cat{.name = "Whiskers", .meows = true, .hisses = true, .likesMilk = true});
}
TEST_CASE("MultipleInheritanceCatPut") {
  WIRE_VALUE(api::put_cat(http(), {.body = {.name = "Boots", .meows = true, .hisses = false, .likesMilk = false}}),
             "Cat was correct!");
}
TEST_CASE("MultipleInheritanceKittenGet") {
  WIRE_VALUE(api::get_kitten(http()),
             api::Kitten{.name = "Gatito", .meows = true, .hisses = true, .likesMilk = true, .eatsMiceYet = false});
}
TEST_CASE("MultipleInheritanceKittenPut") {
  WIRE_VALUE(
      api::put_kitten(
          http(), {.body = {.name = "Kitty", .meows = true, .hisses = false, .likesMilk = false, .eatsMiceYet = true}}),
      "Kitten was correct!");
}

#endif

}  // namespace
