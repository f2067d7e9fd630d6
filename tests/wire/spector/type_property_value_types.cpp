// A member of every type.
#include "spector/replies.hpp"

#include <spector/type_property_value_types.hpp>

namespace api = spector::type_property_value_types;
namespace rt = api::rt;
using wire::got;
using wire::json;
using wire::sent;

TEST_CASE("Type_Property_ValueTypes_BooleanLiteral_get") {
  auto got = api::boolean_literal_get(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::BooleanLiteralProperty{.property = true});
}
TEST_CASE("Type_Property_ValueTypes_BooleanLiteral_put") {
  sent(api::boolean_literal_put(wire::http(), {.body = {.property = true}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Property_ValueTypes_Boolean_get") { got(api::boolean_get(wire::http()), {.property = true}); }
TEST_CASE("Type_Property_ValueTypes_Boolean_put") {
  sent(api::boolean_put(wire::http(), {.body = {.property = true}}));
}
TEST_CASE("Type_Property_ValueTypes_Bytes_get") {
  got(api::bytes_get(wire::http()), {.property = {.bytes = "hello, world!"}});
}
TEST_CASE("Type_Property_ValueTypes_Bytes_put") {
  sent(api::bytes_put(wire::http(), {.body = {.property = {.bytes = "hello, world!"}}}));
}
TEST_CASE("Type_Property_ValueTypes_CollectionsInt_get") {
  got(api::collections_int_get(wire::http()), {.property = {1, 2}});
}
TEST_CASE("Type_Property_ValueTypes_CollectionsInt_put") {
  sent(api::collections_int_put(wire::http(), {.body = {.property = {1, 2}}}));
}
TEST_CASE("Type_Property_ValueTypes_CollectionsModel_get") {
  got(api::collections_model_get(wire::http()), {.property = {{.property = "hello"}, {.property = "world"}}});
}
TEST_CASE("Type_Property_ValueTypes_CollectionsModel_put") {
  sent(
      api::collections_model_put(wire::http(), {.body = {.property = {{.property = "hello"}, {.property = "world"}}}}));
}
TEST_CASE("Type_Property_ValueTypes_CollectionsString_get") {
  got(api::collections_string_get(wire::http()), {.property = {"hello", "world"}});
}
TEST_CASE("Type_Property_ValueTypes_CollectionsString_put") {
  sent(api::collections_string_put(wire::http(), {.body = {.property = {"hello", "world"}}}));
}
TEST_CASE("Type_Property_ValueTypes_Datetime_get") {
  got(api::datetime_get(wire::http()), {.property = rt::date_time("2022-08-26T18:38:00Z")});
}
TEST_CASE("Type_Property_ValueTypes_Datetime_put") {
  sent(api::datetime_put(wire::http(), {.body = {.property = rt::date_time("2022-08-26T18:38:00Z")}}));
}
TEST_CASE("Type_Property_ValueTypes_Decimal128_get") {
  got(api::decimal128_get(wire::http()), {.property = rt::decimal(0.33333)});
}
TEST_CASE("Type_Property_ValueTypes_Decimal128_put") {
  sent(api::decimal128_put(wire::http(), {.body = {.property = rt::decimal(0.33333)}}));
}
TEST_CASE("Type_Property_ValueTypes_Decimal_get") {
  got(api::decimal_get(wire::http()), {.property = rt::decimal(0.33333)});
}
TEST_CASE("Type_Property_ValueTypes_Decimal_put") {
  sent(api::decimal_put(wire::http(), {.body = {.property = rt::decimal(0.33333)}}));
}
TEST_CASE("Type_Property_ValueTypes_DictionaryString_get") {
  got(api::dictionary_string_get(wire::http()), {.property = {{"k1", "hello"}, {"k2", "world"}}});
}
TEST_CASE("Type_Property_ValueTypes_DictionaryString_put") {
  sent(api::dictionary_string_put(wire::http(), {.body = {.property = {{"k1", "hello"}, {"k2", "world"}}}}));
}
TEST_CASE("Type_Property_ValueTypes_Duration_get") {
  got(api::duration_get(wire::http()), {.property = rt::duration("P123DT22H14M12.011S")});
}
TEST_CASE("Type_Property_ValueTypes_Duration_put") {
  sent(api::duration_put(wire::http(), {.body = {.property = rt::duration("P123DT22H14M12.011S")}}));
}
TEST_CASE("Type_Property_ValueTypes_Enum_get") {
  got(api::enum_get(wire::http()), {.property = api::FixedInnerEnum::ValueOne});
}
TEST_CASE("Type_Property_ValueTypes_Enum_put") {
  sent(api::enum_put(wire::http(), {.body = {.property = api::FixedInnerEnum::ValueOne}}));
}
TEST_CASE("Type_Property_ValueTypes_ExtensibleEnum_get") {
  got(api::extensible_enum_get(wire::http()), {.property = rt::open<api::InnerEnum>("UnknownValue")});
}
TEST_CASE("Type_Property_ValueTypes_ExtensibleEnum_put") {
  sent(api::extensible_enum_put(wire::http(), {.body = {.property = rt::open<api::InnerEnum>("UnknownValue")}}));
}
TEST_CASE("Type_Property_ValueTypes_FloatLiteral_get") {
  got(api::float_literal_get(wire::http()), {.property = 43.125});
}
TEST_CASE("Type_Property_ValueTypes_FloatLiteral_put") {
  sent(api::float_literal_put(wire::http(), {.body = {.property = 43.125}}));
}
TEST_CASE("Type_Property_ValueTypes_Float_get") { got(api::float_get(wire::http()), {.property = 43.125F}); }
TEST_CASE("Type_Property_ValueTypes_Float_put") { sent(api::float_put(wire::http(), {.body = {.property = 43.125F}})); }
TEST_CASE("Type_Property_ValueTypes_IntLiteral_get") { got(api::int_literal_get(wire::http()), {.property = 42}); }
TEST_CASE("Type_Property_ValueTypes_IntLiteral_put") {
  sent(api::int_literal_put(wire::http(), {.body = {.property = 42}}));
}
TEST_CASE("Type_Property_ValueTypes_Int_get") { got(api::int_get(wire::http()), {.property = 42}); }
TEST_CASE("Type_Property_ValueTypes_Int_put") { sent(api::int_put(wire::http(), {.body = {.property = 42}})); }
TEST_CASE("Type_Property_ValueTypes_Model_get") {
  got(api::model_get(wire::http()), {.property = {.property = "hello"}});
}
TEST_CASE("Type_Property_ValueTypes_Model_put") {
  sent(api::model_put(wire::http(), {.body = {.property = {.property = "hello"}}}));
}
TEST_CASE("Type_Property_ValueTypes_Never_get") { got(api::never_get(wire::http()), {}); }
TEST_CASE("Type_Property_ValueTypes_Never_put") { sent(api::never_put(wire::http(), {.body = {}})); }
TEST_CASE("Type_Property_ValueTypes_StringLiteral_get") {
  got(api::string_literal_get(wire::http()), {.property = api::StringLiteralPropertyProperty::hello});
}
TEST_CASE("Type_Property_ValueTypes_StringLiteral_put") {
  sent(api::string_literal_put(wire::http(), {.body = {.property = api::StringLiteralPropertyProperty::hello}}));
}
TEST_CASE("Type_Property_ValueTypes_String_get") { got(api::string_get(wire::http()), {.property = "hello"}); }
TEST_CASE("Type_Property_ValueTypes_String_put") {
  sent(api::string_put(wire::http(), {.body = {.property = "hello"}}));
}
TEST_CASE("Type_Property_ValueTypes_UnionEnumValue_get") {
  got(api::union_enum_value_get(wire::http()), {.property = api::UnionEnumValuePropertyProperty::value2});
}
TEST_CASE("Type_Property_ValueTypes_UnionEnumValue_put") {
  sent(api::union_enum_value_put(wire::http(), {.body = {.property = api::UnionEnumValuePropertyProperty::value2}}));
}
TEST_CASE("Type_Property_ValueTypes_UnionFloatLiteral_get") {
  got(api::union_float_literal_get(wire::http()), {.property = 46.875});
}
TEST_CASE("Type_Property_ValueTypes_UnionFloatLiteral_put") {
  sent(api::union_float_literal_put(wire::http(), {.body = {.property = 46.875}}));
}
TEST_CASE("Type_Property_ValueTypes_UnionIntLiteral_get") {
  got(api::union_int_literal_get(wire::http()), {.property = 42});
}
TEST_CASE("Type_Property_ValueTypes_UnionIntLiteral_put") {
  sent(api::union_int_literal_put(wire::http(), {.body = {.property = 42}}));
}
TEST_CASE("Type_Property_ValueTypes_UnionStringLiteral_get") {
  got(api::union_string_literal_get(wire::http()), {.property = api::UnionStringLiteralPropertyProperty::world});
}
TEST_CASE("Type_Property_ValueTypes_UnionStringLiteral_put") {
  sent(api::union_string_literal_put(wire::http(),
                                     {.body = {.property = api::UnionStringLiteralPropertyProperty::world}}));
}
TEST_CASE("Type_Property_ValueTypes_UnknownArray_get") {
  got(api::unknown_array_get(wire::http()), {.property = json(R"(["hello","world"])")});
}
TEST_CASE("Type_Property_ValueTypes_UnknownArray_put") {
  sent(api::unknown_array_put(wire::http(), {.body = {.property = json(R"(["hello","world"])")}}));
}
TEST_CASE("Type_Property_ValueTypes_UnknownDict_get") {
  got(api::unknown_dict_get(wire::http()), {.property = json(R"({"k1":"hello","k2":42})")});
}
TEST_CASE("Type_Property_ValueTypes_UnknownDict_put") {
  sent(api::unknown_dict_put(wire::http(), {.body = {.property = json(R"({"k1":"hello","k2":42})")}}));
}
TEST_CASE("Type_Property_ValueTypes_UnknownInt_get") {
  got(api::unknown_int_get(wire::http()), {.property = json(R"(42)")});
}
TEST_CASE("Type_Property_ValueTypes_UnknownInt_put") {
  sent(api::unknown_int_put(wire::http(), {.body = {.property = json(R"(42)")}}));
}
TEST_CASE("Type_Property_ValueTypes_UnknownString_get") {
  got(api::unknown_string_get(wire::http()), {.property = json(R"("hello")")});
}
TEST_CASE("Type_Property_ValueTypes_UnknownString_put") {
  sent(api::unknown_string_put(wire::http(), {.body = {.property = json(R"("hello")")}}));
}

#endif
