// Members that are absent, null or a value, in merge patches.
#include "spector/replies.hpp"

#include <spector/type_property_nullable.hpp>

namespace api = spector::type_property_nullable;
namespace rt = api::rt;
using wire::got;
using wire::sent;

TEST_CASE("Type_Property_Nullable_Bytes_getNonNull") {
  auto got = api::bytes_get_non_null(wire::http());
  WIRE_OK(got);
  CHECK(*got ==
        api::BytesProperty{.requiredProperty = "foo", .nullableProperty = rt::base64{.bytes = "hello, world!"}});
}
TEST_CASE("Type_Property_Nullable_Bytes_getNull") {
  got(api::bytes_get_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = nullptr});
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Property_Nullable_Bytes_patchNonNull") {
  sent(api::bytes_patch_non_null(
      wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = rt::base64{.bytes = "hello, world!"}}}));
}
TEST_CASE("Type_Property_Nullable_Bytes_patchNull") {
  sent(api::bytes_patch_null(wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = nullptr}}));
}
TEST_CASE("Type_Property_Nullable_CollectionsByte_getNonNull") {
  got(api::collections_byte_get_non_null(wire::http()),
      {.requiredProperty = "foo",
       .nullableProperty = std::vector<rt::base64>{{.bytes = "hello, world!"}, {.bytes = "hello, world!"}}});
}
TEST_CASE("Type_Property_Nullable_CollectionsByte_getNull") {
  got(api::collections_byte_get_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = nullptr});
}
TEST_CASE("Type_Property_Nullable_CollectionsByte_patchNonNull") {
  sent(api::collections_byte_patch_non_null(
      wire::http(),
      {.body = {.requiredProperty = "foo",
                .nullableProperty = std::vector<rt::base64>{{.bytes = "hello, world!"}, {.bytes = "hello, world!"}}}}));
}
TEST_CASE("Type_Property_Nullable_CollectionsByte_patchNull") {
  sent(api::collections_byte_patch_null(wire::http(),
                                        {.body = {.requiredProperty = "foo", .nullableProperty = nullptr}}));
}
TEST_CASE("Type_Property_Nullable_CollectionsModel_getNonNull") {
  got(api::collections_model_get_non_null(wire::http()),
      {.requiredProperty = "foo",
       .nullableProperty = std::vector<api::InnerModel>{{.property = "hello"}, {.property = "world"}}});
}
TEST_CASE("Type_Property_Nullable_CollectionsModel_getNull") {
  got(api::collections_model_get_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = nullptr});
}
TEST_CASE("Type_Property_Nullable_CollectionsModel_patchNonNull") {
  sent(api::collections_model_patch_non_null(
      wire::http(),
      {.body = {.requiredProperty = "foo",
                .nullableProperty = std::vector<api::InnerModel>{{.property = "hello"}, {.property = "world"}}}}));
}
TEST_CASE("Type_Property_Nullable_CollectionsModel_patchNull") {
  sent(api::collections_model_patch_null(wire::http(),
                                         {.body = {.requiredProperty = "foo", .nullableProperty = nullptr}}));
}
TEST_CASE("Type_Property_Nullable_CollectionsString_getNonNull") {
  got(api::collections_string_get_non_null(wire::http()),
      {.requiredProperty = "foo", .nullableProperty = std::vector<std::string>{"hello", "world"}});
}
TEST_CASE("Type_Property_Nullable_CollectionsString_getNull") {
  got(api::collections_string_get_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = nullptr});
}
TEST_CASE("Type_Property_Nullable_CollectionsString_patchNonNull") {
  sent(api::collections_string_patch_non_null(
      wire::http(),
      {.body = {.requiredProperty = "foo", .nullableProperty = std::vector<std::string>{"hello", "world"}}}));
}
TEST_CASE("Type_Property_Nullable_CollectionsString_patchNull") {
  sent(api::collections_string_patch_null(wire::http(),
                                          {.body = {.requiredProperty = "foo", .nullableProperty = nullptr}}));
}
TEST_CASE("Type_Property_Nullable_Datetime_getNonNull") {
  got(api::datetime_get_non_null(wire::http()),
      {.requiredProperty = "foo", .nullableProperty = rt::date_time("2022-08-26T18:38:00Z")});
}
TEST_CASE("Type_Property_Nullable_Datetime_getNull") {
  got(api::datetime_get_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = nullptr});
}
TEST_CASE("Type_Property_Nullable_Datetime_patchNonNull") {
  sent(api::datetime_patch_non_null(
      wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = rt::date_time("2022-08-26T18:38:00Z")}}));
}
TEST_CASE("Type_Property_Nullable_Datetime_patchNull") {
  sent(api::datetime_patch_null(wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = nullptr}}));
}
TEST_CASE("Type_Property_Nullable_Duration_getNonNull") {
  got(api::duration_get_non_null(wire::http()),
      {.requiredProperty = "foo", .nullableProperty = rt::duration("P123DT22H14M12.011S")});
}
TEST_CASE("Type_Property_Nullable_Duration_getNull") {
  got(api::duration_get_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = nullptr});
}
TEST_CASE("Type_Property_Nullable_Duration_patchNonNull") {
  sent(api::duration_patch_non_null(
      wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = rt::duration("P123DT22H14M12.011S")}}));
}
TEST_CASE("Type_Property_Nullable_Duration_patchNull") {
  sent(api::duration_patch_null(wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = nullptr}}));
}
TEST_CASE("Type_Property_Nullable_String_getNonNull") {
  got(api::string_get_non_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = "hello"});
}
TEST_CASE("Type_Property_Nullable_String_getNull") {
  got(api::string_get_null(wire::http()), {.requiredProperty = "foo", .nullableProperty = nullptr});
}
TEST_CASE("Type_Property_Nullable_String_patchNonNull") {
  sent(api::string_patch_non_null(wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = "hello"}}));
}
TEST_CASE("Type_Property_Nullable_String_patchNull") {
  sent(api::string_patch_null(wire::http(), {.body = {.requiredProperty = "foo", .nullableProperty = nullptr}}));
}

#endif
