// Members beside the named ones.
#include "spector/replies.hpp"

#include <spector/type_property_additional_properties.hpp>

namespace api = spector::type_property_additional_properties;
namespace rt = api::rt;
using wire::got;
using wire::json;
using wire::sent;

TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_get") {
  auto got = api::extends_different_spread_float_get(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::DifferentSpreadFloatDerived{
                    .name = "abc", .derivedProp = 43.125F, .additional_properties = {{"prop", 43.125F}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_put") {
  sent(api::extends_different_spread_float_put(
      wire::http(), {.body = {.name = "abc", .derivedProp = 43.125F, .additional_properties = {{"prop", 43.125F}}}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_get") {
  got(api::extends_different_spread_model_array_get(wire::http()),
      {.knownProp = "abc",
       .derivedProp = {{.state = "ok"}, {.state = "ok"}},
       .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_put") {
  sent(api::extends_different_spread_model_array_put(
      wire::http(), {.body = {.knownProp = "abc",
                              .derivedProp = {{.state = "ok"}, {.state = "ok"}},
                              .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_get") {
  got(api::extends_different_spread_model_get(wire::http()),
      {.knownProp = "abc",
       .derivedProp = {.state = "ok"},
       .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_put") {
  sent(api::extends_different_spread_model_put(
      wire::http(), {.body = {.knownProp = "abc",
                              .derivedProp = {.state = "ok"},
                              .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_get") {
  got(api::extends_different_spread_string_get(wire::http()),
      {.id = 43.125F, .derivedProp = "abc", .additional_properties = {{"prop", "abc"}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_put") {
  sent(api::extends_different_spread_string_put(
      wire::http(), {.body = {.id = 43.125F, .derivedProp = "abc", .additional_properties = {{"prop", "abc"}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsFloat_get") {
  got(api::extends_float_get(wire::http()), {.id = 43.125F, .additional_properties = {{"prop", 43.125F}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsFloat_put") {
  sent(api::extends_float_put(wire::http(), {.body = {.id = 43.125F, .additional_properties = {{"prop", 43.125F}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsModelArray_get") {
  got(api::extends_model_array_get(wire::http()),
      {.knownProp = {{.state = "ok"}, {.state = "ok"}},
       .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsModelArray_put") {
  sent(api::extends_model_array_put(
      wire::http(), {.body = {.knownProp = {{.state = "ok"}, {.state = "ok"}},
                              .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsModel_get") {
  got(api::extends_model_get(wire::http()),
      {.knownProp = {.state = "ok"}, .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsModel_put") {
  sent(api::extends_model_put(wire::http(),
                              {.body = {.knownProp = {.state = "ok"},
                                        .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsString_get") {
  got(api::extends_string_get(wire::http()),
      {.name = "ExtendsStringAdditionalProperties", .additional_properties = {{"prop", "abc"}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsString_put") {
  sent(api::extends_string_put(wire::http(), {.body = {.name = "ExtendsStringAdditionalProperties",
                                                       .additional_properties = {{"prop", "abc"}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsUnknownDerived_get") {
  got(api::extends_unknown_derived_get(wire::http()),
      {.name = "ExtendsUnknownAdditionalProperties",
       .index = 314,
       .age = 2.71875F,
       .additional_properties = {{"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsUnknownDerived_put") {
  sent(api::extends_unknown_derived_put(
      wire::http(),
      {.body = {.name = "ExtendsUnknownAdditionalProperties",
                .index = 314,
                .age = 2.71875F,
                .additional_properties = {
                    {"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_get") {
  got(api::extends_unknown_discriminated_get(wire::http()),
      api::ExtendsUnknownAdditionalPropertiesDiscriminatedDerived{
          .name = "Derived",
          .kind = api::ExtendsUnknownAdditionalPropertiesDiscriminatedDerivedKind::derived,
          .index = 314,
          .age = 2.71875F,
          .additional_properties = {
              {"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_put") {
  sent(api::extends_unknown_discriminated_put(
      wire::http(), {.body = api::ExtendsUnknownAdditionalPropertiesDiscriminatedDerived{
                         .name = "Derived",
                         .kind = api::ExtendsUnknownAdditionalPropertiesDiscriminatedDerivedKind::derived,
                         .index = 314,
                         .age = 2.71875F,
                         .additional_properties = {
                             {"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsUnknown_get") {
  got(api::extends_unknown_get(wire::http()),
      {.name = "ExtendsUnknownAdditionalProperties",
       .additional_properties = {{"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}});
}
TEST_CASE("Type_Property_AdditionalProperties_ExtendsUnknown_put") {
  sent(api::extends_unknown_put(wire::http(), {.body = {.name = "ExtendsUnknownAdditionalProperties",
                                                        .additional_properties = {{"prop1", json(R"(32)")},
                                                                                  {"prop2", json(R"(true)")},
                                                                                  {"prop3", json(R"("abc")")}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_IsFloat_get") {
  got(api::is_float_get(wire::http()), {.id = 43.125F, .additional_properties = {{"prop", 43.125F}}});
}
TEST_CASE("Type_Property_AdditionalProperties_IsFloat_put") {
  sent(api::is_float_put(wire::http(), {.body = {.id = 43.125F, .additional_properties = {{"prop", 43.125F}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_IsModelArray_get") {
  got(api::is_model_array_get(wire::http()), {.knownProp = {{.state = "ok"}, {.state = "ok"}},
                                              .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_IsModelArray_put") {
  sent(api::is_model_array_put(wire::http(),
                               {.body = {.knownProp = {{.state = "ok"}, {.state = "ok"}},
                                         .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_IsModel_get") {
  got(api::is_model_get(wire::http()),
      {.knownProp = {.state = "ok"}, .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_IsModel_put") {
  sent(api::is_model_put(wire::http(),
                         {.body = {.knownProp = {.state = "ok"},
                                   .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_IsString_get") {
  got(api::is_string_get(wire::http()),
      {.name = "IsStringAdditionalProperties", .additional_properties = {{"prop", "abc"}}});
}
TEST_CASE("Type_Property_AdditionalProperties_IsString_put") {
  sent(api::is_string_put(
      wire::http(), {.body = {.name = "IsStringAdditionalProperties", .additional_properties = {{"prop", "abc"}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_IsUnknownDerived_get") {
  got(api::is_unknown_derived_get(wire::http()),
      {.name = "IsUnknownAdditionalProperties",
       .index = 314,
       .age = 2.71875F,
       .additional_properties = {{"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}});
}
TEST_CASE("Type_Property_AdditionalProperties_IsUnknownDerived_put") {
  sent(api::is_unknown_derived_put(wire::http(), {.body = {.name = "IsUnknownAdditionalProperties",
                                                           .index = 314,
                                                           .age = 2.71875F,
                                                           .additional_properties = {{"prop1", json(R"(32)")},
                                                                                     {"prop2", json(R"(true)")},
                                                                                     {"prop3", json(R"("abc")")}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_IsUnknownDiscriminated_get") {
  got(api::is_unknown_discriminated_get(wire::http()),
      api::IsUnknownAdditionalPropertiesDiscriminatedDerived{
          .name = "Derived",
          .kind = api::IsUnknownAdditionalPropertiesDiscriminatedDerivedKind::derived,
          .index = 314,
          .age = 2.71875F,
          .additional_properties = {
              {"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}});
}
TEST_CASE("Type_Property_AdditionalProperties_IsUnknownDiscriminated_put") {
  sent(api::is_unknown_discriminated_put(
      wire::http(), {.body = api::IsUnknownAdditionalPropertiesDiscriminatedDerived{
                         .name = "Derived",
                         .kind = api::IsUnknownAdditionalPropertiesDiscriminatedDerivedKind::derived,
                         .index = 314,
                         .age = 2.71875F,
                         .additional_properties = {
                             {"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_IsUnknown_get") {
  got(api::is_unknown_get(wire::http()),
      {.name = "IsUnknownAdditionalProperties",
       .additional_properties = {{"prop1", json(R"(32)")}, {"prop2", json(R"(true)")}, {"prop3", json(R"("abc")")}}});
}
TEST_CASE("Type_Property_AdditionalProperties_IsUnknown_put") {
  sent(api::is_unknown_put(wire::http(), {.body = {.name = "IsUnknownAdditionalProperties",
                                                   .additional_properties = {{"prop1", json(R"(32)")},
                                                                             {"prop2", json(R"(true)")},
                                                                             {"prop3", json(R"("abc")")}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_MultipleSpread_get") {
  got(api::multiple_spread_get(wire::http()),
      {.flag = true, .additional_properties = {{"prop1", std::string("abc")}, {"prop2", 43.125F}}});
}
TEST_CASE("Type_Property_AdditionalProperties_MultipleSpread_put") {
  sent(api::multiple_spread_put(
      wire::http(),
      {.body = {.flag = true, .additional_properties = {{"prop1", std::string("abc")}, {"prop2", 43.125F}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentFloat_get") {
  got(api::spread_different_float_get(wire::http()), {.name = "abc", .additional_properties = {{"prop", 43.125F}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentFloat_put") {
  sent(api::spread_different_float_put(wire::http(),
                                       {.body = {.name = "abc", .additional_properties = {{"prop", 43.125F}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentModelArray_get") {
  got(api::spread_different_model_array_get(wire::http()),
      {.knownProp = "abc", .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentModelArray_put") {
  sent(api::spread_different_model_array_put(
      wire::http(),
      {.body = {.knownProp = "abc", .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentModel_get") {
  got(api::spread_different_model_get(wire::http()),
      {.knownProp = "abc", .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentModel_put") {
  sent(api::spread_different_model_put(
      wire::http(),
      {.body = {.knownProp = "abc", .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentString_get") {
  got(api::spread_different_string_get(wire::http()), {.id = 43.125F, .additional_properties = {{"prop", "abc"}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadDifferentString_put") {
  sent(api::spread_different_string_put(wire::http(),
                                        {.body = {.id = 43.125F, .additional_properties = {{"prop", "abc"}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadFloat_get") {
  got(api::spread_float_get(wire::http()), {.id = 43.125F, .additional_properties = {{"prop", 43.125F}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadFloat_put") {
  sent(api::spread_float_put(wire::http(), {.body = {.id = 43.125F, .additional_properties = {{"prop", 43.125F}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadModelArray_get") {
  got(api::spread_model_array_get(wire::http()),
      {.knownProp = {{.state = "ok"}, {.state = "ok"}},
       .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadModelArray_put") {
  sent(api::spread_model_array_put(
      wire::http(), {.body = {.knownProp = {{.state = "ok"}, {.state = "ok"}},
                              .additional_properties = {{"prop", {{.state = "ok"}, {.state = "ok"}}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadModel_get") {
  got(api::spread_model_get(wire::http()),
      {.knownProp = {.state = "ok"}, .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadModel_put") {
  sent(api::spread_model_put(wire::http(),
                             {.body = {.knownProp = {.state = "ok"},
                                       .additional_properties = {{"prop", api::ModelForRecord{.state = "ok"}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_get") {
  got(api::spread_record_non_discriminated_union2_get(wire::http()),
      {.name = "abc",
       .additional_properties = {
           {"prop1", api::WidgetData2{.kind = api::WidgetData2Kind::kind1, .start = "2021-01-01T00:00:00Z"}},
           {"prop2", api::WidgetData1{.kind = api::WidgetData1Kind::kind1,
                                      .start = rt::date_time("2021-01-01T00:00:00Z"),
                                      .end = rt::date_time("2021-01-02T00:00:00Z")}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_put") {
  sent(api::spread_record_non_discriminated_union2_put(
      wire::http(),
      {.body = {.name = "abc",
                .additional_properties = {
                    {"prop1", api::WidgetData2{.kind = api::WidgetData2Kind::kind1, .start = "2021-01-01T00:00:00Z"}},
                    {"prop2", api::WidgetData1{.kind = api::WidgetData1Kind::kind1,
                                               .start = rt::date_time("2021-01-01T00:00:00Z"),
                                               .end = rt::date_time("2021-01-02T00:00:00Z")}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_get") {
  got(api::spread_record_non_discriminated_union3_get(wire::http()),
      {.name = "abc",
       .additional_properties = {
           {"prop1",
            std::vector<api::WidgetData2>{{.kind = api::WidgetData2Kind::kind1, .start = "2021-01-01T00:00:00Z"},
                                          {.kind = api::WidgetData2Kind::kind1, .start = "2021-01-01T00:00:00Z"}}},
           {"prop2", api::WidgetData1{.kind = api::WidgetData1Kind::kind1,
                                      .start = rt::date_time("2021-01-01T00:00:00Z"),
                                      .end = rt::date_time("2021-01-02T00:00:00Z")}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_put") {
  sent(api::spread_record_non_discriminated_union3_put(
      wire::http(), {.body = {.name = "abc",
                              .additional_properties = {
                                  {"prop1",
                                   std::vector<api::WidgetData2>{
                                       {.kind = api::WidgetData2Kind::kind1, .start = "2021-01-01T00:00:00Z"},
                                       {.kind = api::WidgetData2Kind::kind1, .start = "2021-01-01T00:00:00Z"}}},
                                  {"prop2", api::WidgetData1{.kind = api::WidgetData1Kind::kind1,
                                                             .start = rt::date_time("2021-01-01T00:00:00Z"),
                                                             .end = rt::date_time("2021-01-02T00:00:00Z")}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_get") {
  got(api::spread_record_non_discriminated_union_get(wire::http()),
      {.name = "abc",
       .additional_properties = {{"prop1", api::WidgetData0{.kind = api::WidgetData0Kind::kind0, .fooProp = "abc"}},
                                 {"prop2", api::WidgetData1{.kind = api::WidgetData1Kind::kind1,
                                                            .start = rt::date_time("2021-01-01T00:00:00Z"),
                                                            .end = rt::date_time("2021-01-02T00:00:00Z")}}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_put") {
  sent(api::spread_record_non_discriminated_union_put(
      wire::http(), {.body = {.name = "abc",
                              .additional_properties = {
                                  {"prop1", api::WidgetData0{.kind = api::WidgetData0Kind::kind0, .fooProp = "abc"}},
                                  {"prop2", api::WidgetData1{.kind = api::WidgetData1Kind::kind1,
                                                             .start = rt::date_time("2021-01-01T00:00:00Z"),
                                                             .end = rt::date_time("2021-01-02T00:00:00Z")}}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordUnion_get") {
  got(api::spread_record_union_get(wire::http()),
      {.flag = true, .additional_properties = {{"prop1", std::string("abc")}, {"prop2", 43.125F}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadRecordUnion_put") {
  sent(api::spread_record_union_put(
      wire::http(),
      {.body = {.flag = true, .additional_properties = {{"prop1", std::string("abc")}, {"prop2", 43.125F}}}}));
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadString_get") {
  got(api::spread_string_get(wire::http()), {.name = "SpreadSpringRecord", .additional_properties = {{"prop", "abc"}}});
}
TEST_CASE("Type_Property_AdditionalProperties_SpreadString_put") {
  sent(api::spread_string_put(wire::http(),
                              {.body = {.name = "SpreadSpringRecord", .additional_properties = {{"prop", "abc"}}}}));
}

#endif
