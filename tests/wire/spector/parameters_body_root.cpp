// A body whose model is nested in the description.
#include "spector/replies.hpp"

#include <spector/parameters_body_root.hpp>

namespace api = spector::parameters_body_root;

TEST_CASE("Parameters_BodyRoot_nested") {
  auto got = api::nested(wire::http(), {.body = {.category = "widget", .linkType = "hard", .wasSuccessful = true}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
