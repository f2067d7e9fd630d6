// Models by where they are used.
#include "spector/replies.hpp"

#include <spector/type_model_usage.hpp>

namespace api = spector::type_model_usage;
using wire::got;

TEST_CASE("Type_Model_Usage_input") {
  auto got = api::input(wire::http(), {.body = {.requiredProp = "example-value"}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Type_Model_Usage_inputAndOutput") {
  const api::InputOutputRecord value{.requiredProp = "example-value"};
  got(api::input_and_output(wire::http(), {.body = value}), value);
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Model_Usage_output") { got(api::output(wire::http()), {.requiredProp = "example-value"}); }

#endif
