// Models whose members depend on the method: the document has one for each.
#include "spector/replies.hpp"

#include <spector/type_model_visibility.hpp>

namespace api = spector::type_model_visibility;
using wire::got;
using wire::sent;

TEST_CASE("Type_Model_Visibility_deleteModel") {
  auto got = api::delete_model(wire::http(), {.body = {.deleteProp = true}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Type_Model_Visibility_getModel") {
  got(api::get_model(wire::http(), {.query_prop = 123, .body = {}}), {.readProp = "abc"});
}
TEST_CASE("Type_Model_Visibility_headModel") {
  auto got = api::head_model(wire::http(), {.query_prop = 123, .body = {}});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("Type_Model_Visibility_patchModel") {
  sent(api::patch_model(wire::http(), {.body = {.updateProp = std::vector<std::int32_t>{1, 2}}}));
}
TEST_CASE("Type_Model_Visibility_postModel") {
  sent(api::post_model(wire::http(), {.body = {.createProp = {"foo", "bar"}}}));
}
TEST_CASE("Type_Model_Visibility_putModel") {
  sent(api::put_model(wire::http(), {.body = {.createProp = {"foo", "bar"}, .updateProp = {1, 2}}}));
}
// What only the service sets is not sent.
TEST_CASE("Type_Model_Visibility_putReadOnlyModel") {
  const api::ReadOnlyModel expected{
      .optionalNullableIntList = std::vector<std::int32_t>{1, 2, 3},
      .optionalStringRecord = std::map<std::string, std::string>{{"k1", "value1"}, {"k2", "value2"}}};
  got(api::put_read_only_model(wire::http(), {.body = {.optionalNullableIntList = std::vector<std::int32_t>{9}}}),
      expected);
}
