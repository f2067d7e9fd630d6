// Members that may be absent, and are then not sent.
#include "spector/replies.hpp"

#include <spector/type_property_optionality.hpp>

namespace api = spector::type_property_optionality;
namespace rt = api::rt;
using wire::got;
using wire::sent;

TEST_CASE("Type_Property_Optional_BooleanLiteral_getAll") {
  auto got = api::boolean_literal_get_all(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::BooleanLiteralProperty{.property = true});
}
TEST_CASE("Type_Property_Optional_BooleanLiteral_getDefault") {
  got(api::boolean_literal_get_default(wire::http()), {});
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Property_Optional_BooleanLiteral_putAll") {
  sent(api::boolean_literal_put_all(wire::http(), {.body = {.property = true}}));
}
TEST_CASE("Type_Property_Optional_BooleanLiteral_putDefault") {
  sent(api::boolean_literal_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_Bytes_getAll") {
  got(api::bytes_get_all(wire::http()), {.property = rt::base64{.bytes = "hello, world!"}});
}
TEST_CASE("Type_Property_Optional_Bytes_getDefault") { got(api::bytes_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_Bytes_putAll") {
  sent(api::bytes_put_all(wire::http(), {.body = {.property = rt::base64{.bytes = "hello, world!"}}}));
}
TEST_CASE("Type_Property_Optional_Bytes_putDefault") { sent(api::bytes_put_default(wire::http(), {.body = {}})); }
TEST_CASE("Type_Property_Optional_CollectionsByte_getAll") {
  got(api::collections_byte_get_all(wire::http()),
      {.property = std::vector<rt::base64>{{.bytes = "hello, world!"}, {.bytes = "hello, world!"}}});
}
TEST_CASE("Type_Property_Optional_CollectionsByte_getDefault") {
  got(api::collections_byte_get_default(wire::http()), {});
}
TEST_CASE("Type_Property_Optional_CollectionsByte_putAll") {
  sent(api::collections_byte_put_all(
      wire::http(),
      {.body = {.property = std::vector<rt::base64>{{.bytes = "hello, world!"}, {.bytes = "hello, world!"}}}}));
}
TEST_CASE("Type_Property_Optional_CollectionsByte_putDefault") {
  sent(api::collections_byte_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_CollectionsModel_getAll") {
  got(api::collections_model_get_all(wire::http()),
      {.property = std::vector<api::StringProperty>{{.property = "hello"}, {.property = "world"}}});
}
TEST_CASE("Type_Property_Optional_CollectionsModel_getDefault") {
  got(api::collections_model_get_default(wire::http()), {});
}
TEST_CASE("Type_Property_Optional_CollectionsModel_putAll") {
  sent(api::collections_model_put_all(wire::http(), {.body = {.property = std::vector<api::StringProperty>{
                                                                  {.property = "hello"}, {.property = "world"}}}}));
}
TEST_CASE("Type_Property_Optional_CollectionsModel_putDefault") {
  sent(api::collections_model_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_Datetime_getAll") {
  got(api::datetime_get_all(wire::http()), {.property = rt::date_time("2022-08-26T18:38:00Z")});
}
TEST_CASE("Type_Property_Optional_Datetime_getDefault") { got(api::datetime_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_Datetime_putAll") {
  sent(api::datetime_put_all(wire::http(), {.body = {.property = rt::date_time("2022-08-26T18:38:00Z")}}));
}
TEST_CASE("Type_Property_Optional_Datetime_putDefault") { sent(api::datetime_put_default(wire::http(), {.body = {}})); }
TEST_CASE("Type_Property_Optional_Duration_getAll") {
  got(api::duration_get_all(wire::http()), {.property = rt::duration("P123DT22H14M12.011S")});
}
TEST_CASE("Type_Property_Optional_Duration_getDefault") { got(api::duration_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_Duration_putAll") {
  sent(api::duration_put_all(wire::http(), {.body = {.property = rt::duration("P123DT22H14M12.011S")}}));
}
TEST_CASE("Type_Property_Optional_Duration_putDefault") { sent(api::duration_put_default(wire::http(), {.body = {}})); }
TEST_CASE("Type_Property_Optional_FloatLiteral_getAll") {
  got(api::float_literal_get_all(wire::http()), {.property = 1.25});
}
TEST_CASE("Type_Property_Optional_FloatLiteral_getDefault") { got(api::float_literal_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_FloatLiteral_putAll") {
  sent(api::float_literal_put_all(wire::http(), {.body = {.property = 1.25}}));
}
TEST_CASE("Type_Property_Optional_FloatLiteral_putDefault") {
  sent(api::float_literal_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_IntLiteral_getAll") { got(api::int_literal_get_all(wire::http()), {.property = 1}); }
TEST_CASE("Type_Property_Optional_IntLiteral_getDefault") { got(api::int_literal_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_IntLiteral_putAll") {
  sent(api::int_literal_put_all(wire::http(), {.body = {.property = 1}}));
}
TEST_CASE("Type_Property_Optional_IntLiteral_putDefault") {
  sent(api::int_literal_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_PlainDate_getAll") {
  got(api::plain_date_get_all(wire::http()), {.property = rt::date("2022-12-12")});
}
TEST_CASE("Type_Property_Optional_PlainDate_getDefault") { got(api::plain_date_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_PlainDate_putAll") {
  sent(api::plain_date_put_all(wire::http(), {.body = {.property = rt::date("2022-12-12")}}));
}
TEST_CASE("Type_Property_Optional_PlainDate_putDefault") {
  sent(api::plain_date_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_PlainTime_getAll") {
  got(api::plain_time_get_all(wire::http()), {.property = rt::time("13:06:12")});
}
TEST_CASE("Type_Property_Optional_PlainTime_getDefault") { got(api::plain_time_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_PlainTime_putAll") {
  sent(api::plain_time_put_all(wire::http(), {.body = {.property = rt::time("13:06:12")}}));
}
TEST_CASE("Type_Property_Optional_PlainTime_putDefault") {
  sent(api::plain_time_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_RequiredAndOptional_getAll") {
  got(api::required_and_optional_get_all(wire::http()), {.optionalProperty = "hello", .requiredProperty = 42});
}
TEST_CASE("Type_Property_Optional_RequiredAndOptional_getRequiredOnly") {
  got(api::required_and_optional_get_required_only(wire::http()), {.requiredProperty = 42});
}
TEST_CASE("Type_Property_Optional_RequiredAndOptional_putAll") {
  sent(api::required_and_optional_put_all(wire::http(),
                                          {.body = {.optionalProperty = "hello", .requiredProperty = 42}}));
}
TEST_CASE("Type_Property_Optional_RequiredAndOptional_putRequiredOnly") {
  sent(api::required_and_optional_put_required_only(wire::http(), {.body = {.requiredProperty = 42}}));
}
TEST_CASE("Type_Property_Optional_StringLiteral_getAll") {
  got(api::string_literal_get_all(wire::http()), {.property = api::StringLiteralPropertyProperty::hello});
}
TEST_CASE("Type_Property_Optional_StringLiteral_getDefault") { got(api::string_literal_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_StringLiteral_putAll") {
  sent(api::string_literal_put_all(wire::http(), {.body = {.property = api::StringLiteralPropertyProperty::hello}}));
}
TEST_CASE("Type_Property_Optional_StringLiteral_putDefault") {
  sent(api::string_literal_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_String_getAll") { got(api::string_get_all(wire::http()), {.property = "hello"}); }
TEST_CASE("Type_Property_Optional_String_getDefault") { got(api::string_get_default(wire::http()), {}); }
TEST_CASE("Type_Property_Optional_String_putAll") {
  sent(api::string_put_all(wire::http(), {.body = {.property = "hello"}}));
}
TEST_CASE("Type_Property_Optional_String_putDefault") { sent(api::string_put_default(wire::http(), {.body = {}})); }
TEST_CASE("Type_Property_Optional_UnionFloatLiteral_getAll") {
  got(api::union_float_literal_get_all(wire::http()), {.property = 2.375});
}
TEST_CASE("Type_Property_Optional_UnionFloatLiteral_getDefault") {
  got(api::union_float_literal_get_default(wire::http()), {});
}
TEST_CASE("Type_Property_Optional_UnionFloatLiteral_putAll") {
  sent(api::union_float_literal_put_all(wire::http(), {.body = {.property = 2.375}}));
}
TEST_CASE("Type_Property_Optional_UnionFloatLiteral_putDefault") {
  sent(api::union_float_literal_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_UnionIntLiteral_getAll") {
  got(api::union_int_literal_get_all(wire::http()), {.property = 2});
}
TEST_CASE("Type_Property_Optional_UnionIntLiteral_getDefault") {
  got(api::union_int_literal_get_default(wire::http()), {});
}
TEST_CASE("Type_Property_Optional_UnionIntLiteral_putAll") {
  sent(api::union_int_literal_put_all(wire::http(), {.body = {.property = 2}}));
}
TEST_CASE("Type_Property_Optional_UnionIntLiteral_putDefault") {
  sent(api::union_int_literal_put_default(wire::http(), {.body = {}}));
}
TEST_CASE("Type_Property_Optional_UnionStringLiteral_getAll") {
  got(api::union_string_literal_get_all(wire::http()), {.property = api::UnionStringLiteralPropertyProperty::world});
}
TEST_CASE("Type_Property_Optional_UnionStringLiteral_getDefault") {
  got(api::union_string_literal_get_default(wire::http()), {});
}
TEST_CASE("Type_Property_Optional_UnionStringLiteral_putAll") {
  sent(api::union_string_literal_put_all(wire::http(),
                                         {.body = {.property = api::UnionStringLiteralPropertyProperty::world}}));
}
TEST_CASE("Type_Property_Optional_UnionStringLiteral_putDefault") {
  sent(api::union_string_literal_put_default(wire::http(), {.body = {}}));
}

#endif
