#include "wire.hpp"

#include <autorest/extensible_enums_swagger.hpp>

namespace {

namespace api = autorest::extensible_enums_swagger;
namespace rt = api::rt;
using wire::http;

TEST_CASE("expectedEnum") {
  const auto got = api::pet_get_by_pet_id(http(), {.pet_id = "tommy"});
  WIRE_VALUE(
      got, api::Pet{.name = "Tommy Tomson", .DaysOfWeek = api::PetDaysOfWeek::Monday, .IntEnum = api::PetIntEnum::_1});
  CHECK(got->IntEnum.word() == "1");
}

#ifndef WIRE_SAMPLE

TEST_CASE("unexpectedEnum") {
  const auto got = api::pet_get_by_pet_id(http(), {.pet_id = "casper"});
  WIRE_OK(got);
  REQUIRE(got->DaysOfWeek);
  CHECK(got->DaysOfWeek->word() == "Weekend");
  CHECK(!got->DaysOfWeek->known());
  CHECK(got->IntEnum == api::PetIntEnum::_2);
  WIRE_MISMATCH("/DaysOfWeek", api::pet_get_by_pet_id(http(), {.pet_id = "casper"}, {.reading = {.strict = true}}));
}
TEST_CASE("allowedValueEnum") {
  const auto got = api::pet_get_by_pet_id(http(), {.pet_id = "scooby"});
  WIRE_OK(got);
  CHECK(got->DaysOfWeek == api::PetDaysOfWeek::Thursday);
  CHECK(got->IntEnum.word() == "2.1");
  CHECK(!got->IntEnum.known());
}
TEST_CASE("roundTripEnum") {
  const api::Pet pet{
      .name = "Retriever", .DaysOfWeek = rt::open<api::PetDaysOfWeek>("Weekend"), .IntEnum = api::PetIntEnum::_3};
  WIRE_VALUE(api::pet_add_pet(http(), {.body = pet}), pet);
}

#endif

}  // namespace
