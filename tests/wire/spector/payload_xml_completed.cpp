// Lists that are wrapped and a text beside an attribute, where the documents do not say so:
// overlays/spector30/payload_xml.yaml.
#include "wire.hpp"
#include <bindery/xml.hpp>

#include <cstdint>
#include <string>
#include <vector>

#include <completed/spector30_payload_xml.hpp>

namespace api = completed::spector30_payload_xml;
using wire::http;

TEST_CASE("Payload_Xml_ModelWithSimpleArraysValue_get") {
  const auto got = api::model_with_simple_arrays_value_get(http());
  WIRE_OK(got);
  CHECK(got->colors == std::vector<std::string>{"red", "green", "blue"});
  CHECK(got->counts == std::vector<std::int32_t>{1, 2});
}
TEST_CASE("Payload_Xml_ModelWithSimpleArraysValue_put") {
  const auto put =
      api::model_with_simple_arrays_value_put(http(), {.body = {.colors = {"red", "green", "blue"}, .counts = {1, 2}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithArrayOfModelValue_get") {
  const auto got = api::model_with_array_of_model_value_get(http());
  WIRE_OK(got);
  CHECK(got->items == std::vector<api::SimpleModel>{{.name = "foo", .age = 123}, {.name = "bar", .age = 456}});
}
TEST_CASE("Payload_Xml_ModelWithArrayOfModelValue_put") {
  const auto put = api::model_with_array_of_model_value_put(
      http(), {.body = {.items = {{.name = "foo", .age = 123}, {.name = "bar", .age = 456}}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithEmptyArrayValue_get") {
  const auto got = api::model_with_empty_array_value_get(http());
  WIRE_OK(got);
  CHECK(got->items.empty());
}
TEST_CASE("Payload_Xml_ModelWithEmptyArrayValue_put") {
  const auto put = api::model_with_empty_array_value_put(http(), {.body = {.items = {}}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
TEST_CASE("Payload_Xml_ModelWithTextValue_get") {
  const auto got = api::model_with_text_value_get(http());
  WIRE_OK(got);
  CHECK(got->language == "foo");
  CHECK(got->content == "\n  This is some text.\n");
}
TEST_CASE("Payload_Xml_ModelWithTextValue_put") {
  const auto put =
      api::model_with_text_value_put(http(), {.body = {.language = "foo", .content = "\n  This is some text.\n"}});
  WIRE_OK(put);
  CHECK(put.status() == 204);
}
