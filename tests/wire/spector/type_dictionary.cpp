// Maps of everything, by names of their own.
#include "spector/replies.hpp"

#include <spector/type_dictionary.hpp>

namespace api = spector::type_dictionary;
namespace rt = api::rt;
using wire::got;
using wire::json;
using wire::sent;

TEST_CASE("Type_Dictionary_BooleanValue_get") {
  auto got = api::boolean_value_get(wire::http());
  WIRE_OK(got);
  CHECK(*got == std::map<std::string, bool>{{"k1", true}, {"k2", false}});
}
TEST_CASE("Type_Dictionary_BooleanValue_put") {
  sent(api::boolean_value_put(wire::http(), {.body = {{"k1", true}, {"k2", false}}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Dictionary_DatetimeValue_get") {
  got(api::datetime_value_get(wire::http()), {{"k1", rt::date_time("2022-08-26T18:38:00Z")}});
}
TEST_CASE("Type_Dictionary_DatetimeValue_put") {
  sent(api::datetime_value_put(wire::http(), {.body = {{"k1", rt::date_time("2022-08-26T18:38:00Z")}}}));
}
TEST_CASE("Type_Dictionary_DurationValue_get") {
  got(api::duration_value_get(wire::http()), {{"k1", rt::duration("P123DT22H14M12.011S")}});
}
TEST_CASE("Type_Dictionary_DurationValue_put") {
  sent(api::duration_value_put(wire::http(), {.body = {{"k1", rt::duration("P123DT22H14M12.011S")}}}));
}
TEST_CASE("Type_Dictionary_Float32Value_get") { got(api::float32_value_get(wire::http()), {{"k1", 43.125F}}); }
TEST_CASE("Type_Dictionary_Float32Value_put") {
  sent(api::float32_value_put(wire::http(), {.body = {{"k1", 43.125F}}}));
}
TEST_CASE("Type_Dictionary_Int32Value_get") { got(api::int32_value_get(wire::http()), {{"k1", 1}, {"k2", 2}}); }
TEST_CASE("Type_Dictionary_Int32Value_put") {
  sent(api::int32_value_put(wire::http(), {.body = {{"k1", 1}, {"k2", 2}}}));
}
TEST_CASE("Type_Dictionary_Int64Value_get") {
  got(api::int64_value_get(wire::http()), {{"k1", 9007199254740991}, {"k2", -9007199254740991}});
}
TEST_CASE("Type_Dictionary_Int64Value_put") {
  sent(api::int64_value_put(wire::http(), {.body = {{"k1", 9007199254740991}, {"k2", -9007199254740991}}}));
}
TEST_CASE("Type_Dictionary_ModelValue_get") {
  got(api::model_value_get(wire::http()),
      {{"k1", api::InnerModel{.property = "hello"}}, {"k2", api::InnerModel{.property = "world"}}});
}
TEST_CASE("Type_Dictionary_ModelValue_put") {
  sent(api::model_value_put(wire::http(), {.body = {{"k1", api::InnerModel{.property = "hello"}},
                                                    {"k2", api::InnerModel{.property = "world"}}}}));
}
TEST_CASE("Type_Dictionary_NullableFloatValue_get") {
  got(api::nullable_float_value_get(wire::http()), {{"k1", 1.25F}, {"k2", 0.5F}, {"k3", nullptr}});
}
TEST_CASE("Type_Dictionary_NullableFloatValue_put") {
  sent(api::nullable_float_value_put(wire::http(), {.body = {{"k1", 1.25F}, {"k2", 0.5F}, {"k3", nullptr}}}));
}
TEST_CASE("Type_Dictionary_RecursiveModelValue_get") {
  got(api::recursive_model_value_get(wire::http()),
      {{"k1", api::InnerModel{.property = "hello", .children = std::map<std::string, rt::box<api::InnerModel>>{}}},
       {"k2", api::InnerModel{.property = "world",
                              .children = std::map<std::string, rt::box<api::InnerModel>>{
                                  {"k2.1", api::InnerModel{.property = "inner world"}}}}}});
}
TEST_CASE("Type_Dictionary_RecursiveModelValue_put") {
  sent(api::recursive_model_value_put(
      wire::http(), {.body = {{"k1", api::InnerModel{.property = "hello",
                                                     .children = std::map<std::string, rt::box<api::InnerModel>>{}}},
                              {"k2", api::InnerModel{.property = "world",
                                                     .children = std::map<std::string, rt::box<api::InnerModel>>{
                                                         {"k2.1", api::InnerModel{.property = "inner world"}}}}}}}));
}
TEST_CASE("Type_Dictionary_StringValue_get") {
  got(api::string_value_get(wire::http()), {{"k1", "hello"}, {"k2", ""}});
}
TEST_CASE("Type_Dictionary_StringValue_put") {
  sent(api::string_value_put(wire::http(), {.body = {{"k1", "hello"}, {"k2", ""}}}));
}
TEST_CASE("Type_Dictionary_UnknownValue_get") {
  got(api::unknown_value_get(wire::http()),
      {{"k1", json(R"(1)")}, {"k2", json(R"("hello")")}, {"k3", json(R"(null)")}});
}
TEST_CASE("Type_Dictionary_UnknownValue_put") {
  sent(api::unknown_value_put(wire::http(),
                              {.body = {{"k1", json(R"(1)")}, {"k2", json(R"("hello")")}, {"k3", json(R"(null)")}}}));
}

#endif
