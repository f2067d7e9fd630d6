// Constants in queries.
#include "spector/replies.hpp"

#include <spector/parameters_query.hpp>

namespace api = spector::parameters_query;
using wire::sent;

TEST_CASE("Parameters_Query_Constant_post") {
  auto got = api::constant_post(wire::http(), {.query_param = api::ConstantPostQueryParam::constantValue});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Parameters_Query_SpecialChar_dollarSign") {
  sent(api::special_char_dollar_sign(wire::http(), {.filter = "status eq 'active'"}));
}
