// A model as the body, and a body of loose parameters.
#include "spector/replies.hpp"

#include <spector/parameters_basic.hpp>

namespace api = spector::parameters_basic;
using wire::sent;

TEST_CASE("Parameters_Basic_ExplicitBody_simple") {
  auto got = api::explicit_body_simple(wire::http(), {.body = {.name = "foo"}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Parameters_Basic_ImplicitBody_simple") {
  sent(api::implicit_body_simple(wire::http(), {.body = {.name = "foo"}}));
}
