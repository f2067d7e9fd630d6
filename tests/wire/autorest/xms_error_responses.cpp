#include "wire.hpp"

#include <optional>
#include <string>
#include <variant>

#include <autorest/xms_error_responses.hpp>

namespace {

namespace api = autorest::xms_error_responses;
using get = api::PetGetPetById;
using act = api::PetDoSomething;
using wire::body_of;
using wire::http;

TEST_CASE("animalNotFoundError") {
  const auto got = api::pet_get_pet_by_id(http(), {.pet_id = "coyoteUgly"});
  WIRE_STATUS(404, got);
  CHECK(body_of<get::status_404>(got) ==
        api::AnyNotFoundErrorBase(api::AnimalNotFound{.someBaseProp = "problem finding animal",
                                                      .reason = "the type of animal requested is not available",
                                                      .whatNotFound = "AnimalNotFound",
                                                      .name = "coyote"}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("linkNotFoundError") {
  const auto got = api::pet_get_pet_by_id(http(), {.pet_id = "weirdAlYankovic"});
  WIRE_STATUS(404, got);
  CHECK(body_of<get::status_404>(got) ==
        api::AnyNotFoundErrorBase(api::LinkNotFound{.someBaseProp = "problem finding pet",
                                                    .reason = "link to pet not found",
                                                    .whatNotFound = "InvalidResourceLink",
                                                    .whatSubAddress = "pet/yourpet was not found"}));
}
TEST_CASE("stringError") {
  const auto got = api::pet_get_pet_by_id(http(), {.pet_id = "ringo"});
  WIRE_STATUS(400, got);
  CHECK(body_of<get::status_400>(got) == "ringo is missing");
}
TEST_CASE("intError") {
  const auto got = api::pet_get_pet_by_id(http(), {.pet_id = "alien123"});
  WIRE_STATUS(501, got);
  CHECK(body_of<get::status_501>(got) == 123);
}
TEST_CASE("expectedNoErrors") {
  const auto got = api::pet_get_pet_by_id(http(), {.pet_id = "tommy"});
  WIRE_OK(got);
  CHECK(std::get<api::Pet>(*got) == api::Pet{.aniType = "Dog", .name = "Tommy Tomson"});
  // The action's reply has other members than those described.
  WIRE_VALUE(api::pet_do_something(http(), {.what_action = "stay"}), api::PetAction{});
  // Another documented success has no body, and a status that is not documented keeps what came.
  const auto empty = api::pet_get_pet_by_id(http(), {.pet_id = "django"});
  WIRE_OK(empty);
  CHECK(std::holds_alternative<api::rt::empty>(*empty));
  const auto other = api::pet_get_pet_by_id(http(), {.pet_id = "nobody"});
  WIRE_STATUS(402, other);
  CHECK(other.error().body == "That's all folks!!");
}

const api::PetSadError sad{.actionResponse = "grrrr",
                           .errorType = "PetSadError",
                           .errorMessage = "casper aint happy",
                           .reason = "need more treats"};

TEST_CASE("expectedPetSadError") {
  const auto got = api::pet_do_something(http(), {.what_action = "jump"});
  WIRE_STATUS(500, got);
  CHECK(body_of<act::status_500>(got) == api::AnyPetActionError(sad));
}
TEST_CASE("expectedPetHungryError") {
  const auto got = api::pet_do_something(http(), {.what_action = "fetch"});
  WIRE_STATUS(404, got);
  CHECK(body_of<act::status_default>(got) ==
        api::AnyPetActionError(api::PetHungryOrThirstyError{.actionResponse = "howl",
                                                            .errorType = "PetHungryOrThirstyError",
                                                            .errorMessage = "scooby is low",
                                                            .reason = "need more everything",
                                                            .hungryOrThirsty = "hungry and thirsty"}));
}
TEST_CASE("sendErrorWithParamNameModels") {
  const auto got = api::pet_has_models_param(http(), {.models = "value1"});
  WIRE_STATUS(500, got);
  CHECK(body_of<api::PetHasModelsParam::status_500>(got) == api::AnyPetActionError(sad));
}

#endif

}  // namespace
