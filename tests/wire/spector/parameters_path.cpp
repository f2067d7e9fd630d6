// Path parameters.
#include "spector/replies.hpp"

#include <spector/parameters_path.hpp>

namespace api = spector::parameters_path;
using wire::sent;

TEST_CASE("Parameters_Path_normal") {
  auto got = api::normal(wire::http(), {.name = "foo"});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Parameters_Path_optional") {
  sent(api::optional_omitted(wire::http()));
  sent(api::optional_given(wire::http(), {.name = "foo"}));
}
