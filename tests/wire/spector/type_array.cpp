// Arrays of everything: read and sent, with null among the items.
#include "spector/replies.hpp"

#include <spector/type_array.hpp>

namespace api = spector::type_array;
namespace rt = api::rt;
using wire::got;
using wire::json;
using wire::sent;

TEST_CASE("Type_Array_BooleanValue_get") {
  auto got = api::boolean_value_get(wire::http());
  WIRE_OK(got);
  CHECK(*got == std::vector<bool>{true, false});
}
TEST_CASE("Type_Array_BooleanValue_put") { sent(api::boolean_value_put(wire::http(), {.body = {true, false}})); }

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Array_DatetimeValue_get") {
  got(api::datetime_value_get(wire::http()), {rt::date_time("2022-08-26T18:38:00Z")});
}
TEST_CASE("Type_Array_DatetimeValue_put") {
  sent(api::datetime_value_put(wire::http(), {.body = {rt::date_time("2022-08-26T18:38:00Z")}}));
}
TEST_CASE("Type_Array_DurationValue_get") {
  got(api::duration_value_get(wire::http()), {rt::duration("P123DT22H14M12.011S")});
}
TEST_CASE("Type_Array_DurationValue_put") {
  sent(api::duration_value_put(wire::http(), {.body = {rt::duration("P123DT22H14M12.011S")}}));
}
TEST_CASE("Type_Array_Float32Value_get") { got(api::float32_value_get(wire::http()), {43.125F}); }
TEST_CASE("Type_Array_Float32Value_put") { sent(api::float32_value_put(wire::http(), {.body = {43.125F}})); }
TEST_CASE("Type_Array_Int32Value_get") { got(api::int32_value_get(wire::http()), {1, 2}); }
TEST_CASE("Type_Array_Int32Value_put") { sent(api::int32_value_put(wire::http(), {.body = {1, 2}})); }
TEST_CASE("Type_Array_Int64Value_get") {
  got(api::int64_value_get(wire::http()), {9007199254740991, -9007199254740991});
}
TEST_CASE("Type_Array_Int64Value_put") {
  sent(api::int64_value_put(wire::http(), {.body = {9007199254740991, -9007199254740991}}));
}
TEST_CASE("Type_Array_ModelValue_get") {
  got(api::model_value_get(wire::http()), {{.property = "hello"}, {.property = "world"}});
}
TEST_CASE("Type_Array_ModelValue_put") {
  sent(api::model_value_put(wire::http(), {.body = {{.property = "hello"}, {.property = "world"}}}));
}
TEST_CASE("Type_Array_NullableBooleanValue_get") {
  got(api::nullable_boolean_value_get(wire::http()), {true, nullptr, false});
}
TEST_CASE("Type_Array_NullableBooleanValue_put") {
  sent(api::nullable_boolean_value_put(wire::http(), {.body = {true, nullptr, false}}));
}
TEST_CASE("Type_Array_NullableFloatValue_get") {
  got(api::nullable_float_value_get(wire::http()), {1.25F, nullptr, 3.0F});
}
TEST_CASE("Type_Array_NullableFloatValue_put") {
  sent(api::nullable_float_value_put(wire::http(), {.body = {1.25F, nullptr, 3.0F}}));
}
TEST_CASE("Type_Array_NullableInt32Value_get") { got(api::nullable_int32_value_get(wire::http()), {1, nullptr, 3}); }
TEST_CASE("Type_Array_NullableInt32Value_put") {
  sent(api::nullable_int32_value_put(wire::http(), {.body = {1, nullptr, 3}}));
}
TEST_CASE("Type_Array_NullableModelValue_get") {
  got(api::nullable_model_value_get(wire::http()),
      {api::InnerModel{.property = "hello"}, nullptr, api::InnerModel{.property = "world"}});
}
TEST_CASE("Type_Array_NullableModelValue_put") {
  sent(api::nullable_model_value_put(
      wire::http(), {.body = {api::InnerModel{.property = "hello"}, nullptr, api::InnerModel{.property = "world"}}}));
}
TEST_CASE("Type_Array_NullableStringValue_get") {
  got(api::nullable_string_value_get(wire::http()), {"hello", nullptr, "world"});
}
TEST_CASE("Type_Array_NullableStringValue_put") {
  sent(api::nullable_string_value_put(wire::http(), {.body = {"hello", nullptr, "world"}}));
}
TEST_CASE("Type_Array_StringValue_get") { got(api::string_value_get(wire::http()), {"hello", ""}); }
TEST_CASE("Type_Array_StringValue_put") { sent(api::string_value_put(wire::http(), {.body = {"hello", ""}})); }
TEST_CASE("Type_Array_UnknownValue_get") {
  got(api::unknown_value_get(wire::http()), {json(R"(1)"), json(R"("hello")"), json(R"(null)")});
}
TEST_CASE("Type_Array_UnknownValue_put") {
  sent(api::unknown_value_put(wire::http(), {.body = {json(R"(1)"), json(R"("hello")"), json(R"(null)")}}));
}

#endif
