// Operations whose paths have a query, which the documents lack: overlays/spector32/routes.yaml.
#include "spector/replies.hpp"

#include <completed/spector32_routes.hpp>

namespace api = completed::spector32_routes;
using wire::sent;

namespace {
const std::vector<std::string> a_and_b{"a", "b"};
const std::map<std::string, std::int32_t> one_and_two{{"a", 1}, {"b", 2}};
}  // namespace

TEST_CASE("Routes_QueryParameters_QueryContinuation_Explode_array") {
  auto got = api::continuation_explode_array(wire::http(), {.param = a_and_b});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Routes_QueryParameters_QueryContinuation_Explode_primitive") {
  sent(api::continuation_explode_primitive(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_QueryParameters_QueryContinuation_Explode_record") {
  sent(api::continuation_explode_record(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_QueryParameters_QueryContinuation_Standard_array") {
  sent(api::continuation_standard_array(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_QueryParameters_QueryContinuation_Standard_primitive") {
  sent(api::continuation_standard_primitive(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_QueryParameters_QueryContinuation_Standard_record") {
  sent(api::continuation_standard_record(wire::http(), {.param = one_and_two}));
}
