#include "wire.hpp"

#include <map>
#include <string>
#include <string_view>

#include <autorest/additionalProperties.hpp>

namespace {

namespace api = autorest::additionalProperties;
namespace rt = api::rt;
using wire::http;

// What the server adds to each value that it takes.
template <class Pet>
Pet taken(Pet pet) {
  pet.status = true;
  return pet;
}

TEST_CASE("additionalPropertiesTypeString") {
  const api::PetAPString pet{
      .id = 3, .name = "Tommy", .additional_properties = {{"color", "red"}, {"weight", "10 kg"}, {"city", "Bombay"}}};
  const auto got = api::pets_create_ap_string(http(), {.body = pet});
  WIRE_VALUE(got, taken(pet));
  CHECK(got->additional_properties.at("city") == "Bombay");
}

#ifndef WIRE_SAMPLE

rt::any json(std::string_view text) { return *rt::any::parse(text); }

const std::map<std::string, rt::any> born_and_red{{"birthdate", json(R"("2017-12-13T02:29:51Z")")},
                                                  {"complexProperty", json(R"({"color":"Red"})")}};

TEST_CASE("additionalPropertiesTrue") {
  const api::PetAPTrue pet{.id = 1, .name = "Puppy", .additional_properties = born_and_red};
  WIRE_VALUE(api::pets_create_ap_true(http(), {.body = pet}), taken(pet));
}
TEST_CASE("additionalPropertiesSubclass") {
  const api::CatAPTrue cat{.id = 1, .name = "Lisa", .friendly = true, .additional_properties = born_and_red};
  WIRE_VALUE(api::pets_create_cat_ap_true(http(), {.body = cat}), taken(cat));
}
TEST_CASE("additionalPropertiesTypeObject") {
  const auto siblings =
      json(R"([{"id":1,"name":"Puppy","birthdate":"2017-12-13T02:29:51Z","complexProperty":{"color":"Red"}}])");
  const api::PetAPObject pet{
      .id = 2, .name = "Hira", .additional_properties = {{"siblings", siblings}, {"picture", json(R"("//////4=")")}}};
  WIRE_VALUE(api::pets_create_ap_object(http(), {.body = pet}), taken(pet));
}

const std::map<std::string, double> sizes{{"height", 5.61}, {"weight", 599}, {"footsize", 11.5}};

// A property of this very name is no additional property.
TEST_CASE("additionalPropertiesInProperties") {
  const api::PetAPInProperties pet{.id = 4, .name = "Bunny", .additionalProperties = sizes};
  WIRE_VALUE(api::pets_create_ap_in_properties(http(), {.body = pet}), taken(pet));
}
TEST_CASE("additionalPropertiesInPropertiesWithAPTypeString") {
  const api::PetAPInPropertiesWithAPString pet{
      .id = 5,
      .name = "Funny",
      ._odata_location = "westus",
      .additionalProperties = sizes,
      .additional_properties = {{"color", "red"}, {"city", "Seattle"}, {"food", "tikka masala"}}};
  WIRE_VALUE(api::pets_create_ap_in_properties_with_ap_string(http(), {.body = pet}), taken(pet));
}

#endif

}  // namespace
