// Single values: truth, text, anything, and decimals that stay exact.
#include "spector/replies.hpp"

#include <spector/type_scalar.hpp>

namespace api = spector::type_scalar;
namespace rt = api::rt;
using wire::got;
using wire::json;
using wire::sent;

TEST_CASE("Type_Scalar_Boolean_get") {
  auto got = api::boolean_get(wire::http());
  WIRE_OK(got);
  CHECK(*got == true);
}
TEST_CASE("Type_Scalar_Boolean_put") { sent(api::boolean_put(wire::http(), {.body = true})); }

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Scalar_Decimal128Type_requestBody") {
  sent(api::decimal128_type_request_body(wire::http(), {.body = rt::decimal(0.33333)}));
}
TEST_CASE("Type_Scalar_Decimal128Type_requestParameter") {
  sent(api::decimal128_type_request_parameter(wire::http(), {.value = rt::decimal(0.33333)}));
}
TEST_CASE("Type_Scalar_Decimal128Type_responseBody") {
  got(api::decimal128_type_response_body(wire::http()), rt::decimal(0.33333));
}
TEST_CASE("Type_Scalar_Decimal128Verify_prepareVerify") {
  got(api::decimal128_verify_prepare_verify(wire::http()), {rt::decimal(0.1), rt::decimal(0.1), rt::decimal(0.1)});
}
TEST_CASE("Type_Scalar_Decimal128Verify_verify") {
  sent(api::decimal128_verify_verify(wire::http(), {.body = rt::decimal(0.3)}));
}
TEST_CASE("Type_Scalar_DecimalType_requestBody") {
  sent(api::decimal_type_request_body(wire::http(), {.body = rt::decimal(0.33333)}));
}
TEST_CASE("Type_Scalar_DecimalType_requestParameter") {
  sent(api::decimal_type_request_parameter(wire::http(), {.value = rt::decimal(0.33333)}));
}
TEST_CASE("Type_Scalar_DecimalType_responseBody") {
  got(api::decimal_type_response_body(wire::http()), rt::decimal(0.33333));
}
TEST_CASE("Type_Scalar_DecimalVerify_prepareVerify") {
  got(api::decimal_verify_prepare_verify(wire::http()), {rt::decimal(0.1), rt::decimal(0.1), rt::decimal(0.1)});
}
TEST_CASE("Type_Scalar_DecimalVerify_verify") {
  sent(api::decimal_verify_verify(wire::http(), {.body = rt::decimal(0.3)}));
}
TEST_CASE("Type_Scalar_String_get") { got(api::string_get(wire::http()), "test"); }
TEST_CASE("Type_Scalar_String_put") { sent(api::string_put(wire::http(), {.body = "test"})); }
TEST_CASE("Type_Scalar_Unknown_get") { got(api::unknown_get(wire::http()), json(R"("test")")); }
TEST_CASE("Type_Scalar_Unknown_put") { sent(api::unknown_put(wire::http(), {.body = json(R"("test")")})); }

#endif
