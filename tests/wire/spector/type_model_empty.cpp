// Models without members.
#include "spector/replies.hpp"

#include <spector/type_model_empty.hpp>

namespace api = spector::type_model_empty;
using wire::got;
using wire::sent;

TEST_CASE("Type_Model_Empty_getEmpty") {
  auto got = api::get_empty(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::EmptyOutput{});
  CHECK(got.status() == 200);
}
TEST_CASE("Type_Model_Empty_postRoundTripEmpty") { got(api::post_round_trip_empty(wire::http(), {.body = {}}), {}); }

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Model_Empty_putEmpty") { sent(api::put_empty(wire::http(), {.body = {}})); }

#endif
