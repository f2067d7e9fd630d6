// Bodies that may be left out, and bodies that may not.
#include "spector/replies.hpp"

#include <spector/parameters_body_optionality.hpp>

namespace api = spector::parameters_body_optionality;
using wire::sent;

TEST_CASE("Parameters_BodyOptionality_OptionalExplicit") {
  auto got = api::optional_explicit_set(wire::http(), {.body = api::BodyModel{.name = "foo"}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
  sent(api::optional_explicit_omit(wire::http(), {}));
}
TEST_CASE("Parameters_BodyOptionality_requiredExplicit") {
  sent(api::required_explicit(wire::http(), {.body = {.name = "foo"}}));
}
TEST_CASE("Parameters_BodyOptionality_requiredImplicit") {
  sent(api::required_implicit(wire::http(), {.body = {.name = "foo"}}));
}
