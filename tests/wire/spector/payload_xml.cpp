#include "wire.hpp"
#include <bindery/xml.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <spector30/payload_xml.hpp>

namespace api = spector30::payload_xml;
namespace rt = api::rt;
using wire::http;

TEST_CASE("Payload_Xml_SimpleModelValue_get") {
  const auto got = api::simple_model_value_get(http());
  WIRE_OK(got);
  CHECK(got->name == "foo");
  CHECK(got->age == 123);
}
TEST_CASE("Payload_Xml_SimpleModelValue_put") {
  const auto put = api::simple_model_value_put(http(), {.body = {.name = "foo", .age = 123}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithRenamedPropertyValue_get") {
  const auto got = api::model_with_renamed_property_value_get(http());
  WIRE_OK(got);
  CHECK(got->title == "foo");
  CHECK(got->author == "bar");
}
TEST_CASE("Payload_Xml_ModelWithRenamedPropertyValue_put") {
  const auto put = api::model_with_renamed_property_value_put(http(), {.body = {.title = "foo", .author = "bar"}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}

#ifndef WIRE_SAMPLE

TEST_CASE("Payload_Xml_ModelWithRenamedFieldsValue_get") {
  const auto got = api::model_with_renamed_fields_value_get(http());
  WIRE_OK(got);
  CHECK(got->inputData.name == "foo");
  CHECK(got->inputData.age == 123);
  CHECK(got->outputData.name == "bar");
  CHECK(got->outputData.age == 456);
}
TEST_CASE("Payload_Xml_ModelWithRenamedFieldsValue_put") {
  const auto put = api::model_with_renamed_fields_value_put(
      http(), {.body = {.inputData = {.name = "foo", .age = 123}, .outputData = {.name = "bar", .age = 456}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithNestedModelValue_get") {
  const auto got = api::model_with_nested_model_value_get(http());
  WIRE_OK(got);
  CHECK(got->nested.name == "foo");
  CHECK(got->nested.age == 123);
}
TEST_CASE("Payload_Xml_ModelWithNestedModelValue_put") {
  const auto put = api::model_with_nested_model_value_put(http(), {.body = {.nested = {.name = "foo", .age = 123}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithRenamedNestedModelValue_get") {
  const auto got = api::model_with_renamed_nested_model_value_get(http());
  WIRE_OK(got);
  CHECK(got->author.name == "foo");
}
TEST_CASE("Payload_Xml_ModelWithRenamedNestedModelValue_put") {
  const auto put = api::model_with_renamed_nested_model_value_put(http(), {.body = {.author = {.name = "foo"}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithUnwrappedArrayValue_get") {
  const auto got = api::model_with_unwrapped_array_value_get(http());
  WIRE_OK(got);
  CHECK(got->colors == std::vector<std::string>{"red", "green", "blue"});
  CHECK(got->counts == std::vector<std::int32_t>{1, 2});
}
TEST_CASE("Payload_Xml_ModelWithUnwrappedArrayValue_put") {
  const auto put = api::model_with_unwrapped_array_value_put(
      http(), {.body = {.colors = {"red", "green", "blue"}, .counts = {1, 2}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithRenamedArraysValue_get") {
  const auto got = api::model_with_renamed_arrays_value_get(http());
  WIRE_OK(got);
  CHECK(got->colors == std::vector<std::string>{"red", "green", "blue"});
  CHECK(got->counts == std::vector<std::int32_t>{1, 2});
}
TEST_CASE("Payload_Xml_ModelWithRenamedArraysValue_put") {
  const auto put = api::model_with_renamed_arrays_value_put(
      http(), {.body = {.colors = {"red", "green", "blue"}, .counts = {1, 2}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithWrappedPrimitiveCustomItemNamesValue_get") {
  const auto got = api::model_with_wrapped_primitive_custom_item_names_value_get(http());
  WIRE_OK(got);
  CHECK(got->tags == std::vector<std::string>{"fiction", "classic"});
}
TEST_CASE("Payload_Xml_ModelWithWrappedPrimitiveCustomItemNamesValue_put") {
  const auto put =
      api::model_with_wrapped_primitive_custom_item_names_value_put(http(), {.body = {.tags = {"fiction", "classic"}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithUnwrappedModelArrayValue_get") {
  const auto got = api::model_with_unwrapped_model_array_value_get(http());
  WIRE_OK(got);
  CHECK(got->items == std::vector<api::SimpleModel>{{.name = "foo", .age = 123}, {.name = "bar", .age = 456}});
}
TEST_CASE("Payload_Xml_ModelWithUnwrappedModelArrayValue_put") {
  const auto put = api::model_with_unwrapped_model_array_value_put(
      http(), {.body = {.items = {{.name = "foo", .age = 123}, {.name = "bar", .age = 456}}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithRenamedWrappedModelArrayValue_get") {
  const auto got = api::model_with_renamed_wrapped_model_array_value_get(http());
  WIRE_OK(got);
  CHECK(got->items == std::vector<api::SimpleModel>{{.name = "foo", .age = 123}, {.name = "bar", .age = 456}});
}
TEST_CASE("Payload_Xml_ModelWithRenamedWrappedModelArrayValue_put") {
  const auto put = api::model_with_renamed_wrapped_model_array_value_put(
      http(), {.body = {.items = {{.name = "foo", .age = 123}, {.name = "bar", .age = 456}}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithRenamedUnwrappedModelArrayValue_get") {
  const auto got = api::model_with_renamed_unwrapped_model_array_value_get(http());
  WIRE_OK(got);
  CHECK(got->items == std::vector<api::SimpleModel>{{.name = "foo", .age = 123}, {.name = "bar", .age = 456}});
}
TEST_CASE("Payload_Xml_ModelWithRenamedUnwrappedModelArrayValue_put") {
  const auto put = api::model_with_renamed_unwrapped_model_array_value_put(
      http(), {.body = {.items = {{.name = "foo", .age = 123}, {.name = "bar", .age = 456}}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithRenamedWrappedAndItemModelArrayValue_get") {
  const auto got = api::model_with_renamed_wrapped_and_item_model_array_value_get(http());
  WIRE_OK(got);
  CHECK(got->books == std::vector<api::Book>{{.title = "The Great Gatsby"}, {.title = "Les Miserables"}});
}
TEST_CASE("Payload_Xml_ModelWithRenamedWrappedAndItemModelArrayValue_put") {
  const auto put = api::model_with_renamed_wrapped_and_item_model_array_value_put(
      http(), {.body = {.books = {{.title = "The Great Gatsby"}, {.title = "Les Miserables"}}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithAttributesValue_get") {
  const auto got = api::model_with_attributes_value_get(http());
  WIRE_OK(got);
  CHECK(got->id1 == 123);
  CHECK(got->id2 == "foo");
  CHECK(got->enabled);
}
TEST_CASE("Payload_Xml_ModelWithAttributesValue_put") {
  const auto put = api::model_with_attributes_value_put(http(), {.body = {.id1 = 123, .id2 = "foo", .enabled = true}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithRenamedAttributeValue_get") {
  const auto got = api::model_with_renamed_attribute_value_get(http());
  WIRE_OK(got);
  CHECK(got->id == 123);
  CHECK(got->title == "The Great Gatsby");
  CHECK(got->author == "F. Scott Fitzgerald");
}
TEST_CASE("Payload_Xml_ModelWithRenamedAttributeValue_put") {
  const auto put = api::model_with_renamed_attribute_value_put(
      http(), {.body = {.id = 123, .title = "The Great Gatsby", .author = "F. Scott Fitzgerald"}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithNamespaceValue_get") {
  const auto got = api::model_with_namespace_value_get(http());
  WIRE_OK(got);
  CHECK(got->id == 123);
  CHECK(got->title == "The Great Gatsby");
}
TEST_CASE("Payload_Xml_ModelWithNamespaceValue_put") {
  const auto put = api::model_with_namespace_value_put(http(), {.body = {.id = 123, .title = "The Great Gatsby"}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithNamespaceOnPropertiesValue_get") {
  const auto got = api::model_with_namespace_on_properties_value_get(http());
  WIRE_OK(got);
  CHECK(got->id == 123);
  CHECK(got->title == "The Great Gatsby");
  CHECK(got->author == "F. Scott Fitzgerald");
}
TEST_CASE("Payload_Xml_ModelWithNamespaceOnPropertiesValue_put") {
  const auto put = api::model_with_namespace_on_properties_value_put(
      http(), {.body = {.id = 123, .title = "The Great Gatsby", .author = "F. Scott Fitzgerald"}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithOptionalFieldValue_get") {
  const auto got = api::model_with_optional_field_value_get(http());
  WIRE_OK(got);
  CHECK(got->item == "widget");
  CHECK_FALSE(got->value);
}
TEST_CASE("Payload_Xml_ModelWithOptionalFieldValue_put") {
  const auto put = api::model_with_optional_field_value_put(http(), {.body = {.item = "widget"}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithDictionaryValue_get") {
  const auto got = api::model_with_dictionary_value_get(http());
  WIRE_OK(got);
  CHECK(got->metadata == std::map<std::string, std::string>{{"Color", "blue"}, {"Count", "123"}, {"Enabled", "false"}});
}
TEST_CASE("Payload_Xml_ModelWithDictionaryValue_put") {
  const auto put = api::model_with_dictionary_value_put(
      http(), {.body = {.metadata = {{"Color", "blue"}, {"Count", "123"}, {"Enabled", "false"}}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithEncodedNamesValue_get") {
  const auto got = api::model_with_encoded_names_value_get(http());
  WIRE_OK(got);
  CHECK(got->modelData == api::SimpleModel{.name = "foo", .age = 123});
  CHECK(got->colors == std::vector<std::string>{"red", "green", "blue"});
}
TEST_CASE("Payload_Xml_ModelWithEncodedNamesValue_put") {
  const auto put = api::model_with_encoded_names_value_put(
      http(), {.body = {.modelData = {.name = "foo", .age = 123}, .colors = {"red", "green", "blue"}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithEnumValue_get") {
  const auto got = api::model_with_enum_value_get(http());
  WIRE_OK(got);
  CHECK(got->status == api::Status::success);
}
TEST_CASE("Payload_Xml_ModelWithEnumValue_put") {
  const auto put = api::model_with_enum_value_put(http(), {.body = {.status = api::Status::success}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithDatetimeValue_get") {
  const auto got = api::model_with_datetime_value_get(http());
  WIRE_OK(got);
  CHECK(got->rfc3339.text() == "2022-08-26T18:38:00.000Z");
  CHECK(got->rfc7231.text() == "Fri, 26 Aug 2022 14:38:00 GMT");
}
TEST_CASE("Payload_Xml_ModelWithDatetimeValue_put") {
  const auto put =
      api::model_with_datetime_value_put(http(), {.body = {.rfc3339 = rt::date_time("2022-08-26T18:38:00.000Z"),
                                                           .rfc7231 = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT")}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}

TEST_CASE("Payload_Xml_XmlErrorValue_get") {
  const auto got = api::xml_error_value_get(http());
  WIRE_STATUS(400, got);
  std::string message;
  std::int32_t code = 0;
  got.visit(
      [&](const api::XmlErrorValueGet::status_400& reply) {
        message = reply.body.message;
        code = reply.body.code;
      },
      [](const auto&) {});
  CHECK(message == "Something went wrong");
  CHECK(code == 400);
}

#endif
