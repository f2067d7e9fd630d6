#include "wire.hpp"

#include <autorest/body_number.hpp>

namespace {

namespace api = autorest::body_number;
using wire::http;

TEST_CASE("getFloatBigScientificNotation") { WIRE_VALUE(api::number_get_big_float(http()), 3.402823e+20); }
TEST_CASE("putFloatBigScientificNotation") { WIRE_OK(api::number_put_big_float(http(), {.body = 3.402823e+20F})); }

#ifndef WIRE_SAMPLE

TEST_CASE("getNumberNull") { WIRE_NO_CONTENT(api::number_get_null(http())); }
TEST_CASE("getFloatInvalid") { WIRE_MISMATCH("offset 23", api::number_get_invalid_float(http())); }
TEST_CASE("getDoubleInvalid") { WIRE_MISMATCH("offset 26", api::number_get_invalid_double(http())); }
TEST_CASE("getDecimalInvalid") { WIRE_MISMATCH("offset 26", api::number_get_invalid_decimal(http())); }

TEST_CASE("getDoubleBigScientificNotation") { WIRE_VALUE(api::number_get_big_double(http()), 2.5976931e+101); }
TEST_CASE("putDoubleBigScientificNotation") { WIRE_OK(api::number_put_big_double(http(), {.body = 2.5976931e+101})); }
TEST_CASE("getDoubleBigPositiveDecimal") {
  WIRE_VALUE(api::number_get_big_double_positive_decimal(http()), 99999999.99);
}
TEST_CASE("putDoubleBigPositiveDecimal") {
  WIRE_OK(api::number_put_big_double_positive_decimal(http(), {.body = 99999999.99}));
}
TEST_CASE("getDoubleBigNegativeDecimal") {
  WIRE_VALUE(api::number_get_big_double_negative_decimal(http()), -99999999.99);
}
TEST_CASE("putDoubleBigNegativeDecimal") {
  WIRE_OK(api::number_put_big_double_negative_decimal(http(), {.body = -99999999.99}));
}
TEST_CASE("getFloatSmallScientificNotation") { WIRE_VALUE(api::number_get_small_float(http()), 3.402823e-20); }
TEST_CASE("putFloatSmallScientificNotation") { WIRE_OK(api::number_put_small_float(http(), {.body = 3.402823e-20F})); }
TEST_CASE("getDoubleSmallScientificNotation") { WIRE_VALUE(api::number_get_small_double(http()), 2.5976931e-101); }
TEST_CASE("putDoubleSmallScientificNotation") {
  WIRE_OK(api::number_put_small_double(http(), {.body = 2.5976931e-101}));
}

TEST_CASE("getDecimalBig") { WIRE_VALUE(api::number_get_big_decimal(http()), 2.5976931e+101); }
TEST_CASE("putDecimalBig") {
  WIRE_OK(api::number_put_big_decimal(http(), {.body = *api::rt::decimal::parse("2.5976931e+101")}));
}
TEST_CASE("getDecimalBigPositiveDecimal") {
  WIRE_VALUE(api::number_get_big_decimal_positive_decimal(http()), 99999999.99);
}
TEST_CASE("putDecimalBigPositiveDecimal") {
  WIRE_OK(api::number_put_big_decimal_positive_decimal(http(), {.body = 99999999.99}));
}
TEST_CASE("getDecimalBigNegativeDecimal") {
  WIRE_VALUE(api::number_get_big_decimal_negative_decimal(http()), -99999999.99);
}
TEST_CASE("putDecimalBigNegativeDecimal") {
  WIRE_OK(api::number_put_big_decimal_negative_decimal(http(), {.body = -99999999.99}));
}
TEST_CASE("getDecimalSmall") { WIRE_VALUE(api::number_get_small_decimal(http()), 2.5976931e-101); }
TEST_CASE("putDecimalSmall") {
  WIRE_OK(api::number_put_small_decimal(http(), {.body = *api::rt::decimal::parse("2.5976931e-101")}));
}

#endif

}  // namespace
