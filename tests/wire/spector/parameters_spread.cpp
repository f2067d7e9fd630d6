// Bodies that TypeSpec spreads over parameters: in OpenAPI they are bodies.
#include "spector/replies.hpp"

#include <spector/parameters_spread.hpp>

namespace api = spector::parameters_spread;
using wire::sent;

TEST_CASE("Parameters_Spread_Alias_spreadAsRequestBody") {
  auto got = api::alias_spread_as_request_body(wire::http(), {.body = {.name = "foo"}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Parameters_Spread_Alias_spreadAsRequestParameter") {
  sent(api::alias_spread_as_request_parameter(wire::http(),
                                              {.id = "1", .x_ms_test_header = "bar", .body = {.name = "foo"}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Parameters_Spread_Alias_spreadParameterWithInnerAlias") {
  sent(api::alias_spread_parameter_with_inner_alias(
      wire::http(), {.id = "1", .x_ms_test_header = "bar", .body = {.name = "foo", .age = 1}}));
}
TEST_CASE("Parameters_Spread_Alias_spreadParameterWithInnerModel") {
  sent(api::alias_spread_parameter_with_inner_model(wire::http(),
                                                    {.id = "1", .x_ms_test_header = "bar", .body = {.name = "foo"}}));
}
TEST_CASE("Parameters_Spread_Alias_spreadWithMultipleParameters") {
  sent(api::alias_spread_with_multiple_parameters(
      wire::http(), {.id = "1",
                     .x_ms_test_header = "bar",
                     .body = {.requiredString = "foo",
                              .optionalInt = 1,
                              .requiredIntList = {1, 2},
                              .optionalStringList = std::vector<std::string>{"foo", "bar"}}}));
}
TEST_CASE("Parameters_Spread_Model_spreadAsRequestBody") {
  sent(api::model_spread_as_request_body(wire::http(), {.body = {.name = "foo"}}));
}
TEST_CASE("Parameters_Spread_Model_spreadCompositeRequest") {
  sent(api::model_spread_composite_request(wire::http(),
                                           {.name = "foo", .test_header = "bar", .body = {.name = "foo"}}));
}
TEST_CASE("Parameters_Spread_Model_spreadCompositeRequestMix") {
  sent(api::model_spread_composite_request_mix(wire::http(),
                                               {.name = "foo", .test_header = "bar", .body = {.prop = "foo"}}));
}
TEST_CASE("Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody") {
  sent(api::model_spread_composite_request_only_with_body(wire::http(), {.body = {.name = "foo"}}));
}
TEST_CASE("Parameters_Spread_Model_spreadCompositeRequestWithoutBody") {
  sent(api::model_spread_composite_request_without_body(wire::http(), {.name = "foo", .test_header = "bar"}));
}

#endif
