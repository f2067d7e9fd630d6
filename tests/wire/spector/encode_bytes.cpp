// Bytes: as Base64 in headers, queries and members, and as they are where a body is nothing else.
#include "spector/png.hpp"
#include "spector/replies.hpp"

#include <spector/encode_bytes.hpp>

namespace api = spector::encode_bytes;
using wire::got;
using wire::sent;

TEST_CASE("Encode_Bytes_Header_base64") {
  auto got = api::header_base64(wire::http(), {.value = {.bytes = "test"}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Encode_Bytes_Property_base64urlArray") {
  auto got = api::property_base64url_array(wire::http(), {.body = {.value = {{.bytes = "test"}, {.bytes = "test"}}}});
  WIRE_OK(got);
  REQUIRE(got->value.size() == 2);
  CHECK(got->value[0].bytes == "test");
  CHECK(got->value[1].bytes == "test");
}

#ifndef WIRE_SAMPLE

TEST_CASE("Encode_Bytes_Header_base64url") { sent(api::header_base64url(wire::http(), {.value = {.bytes = "test"}})); }
TEST_CASE("Encode_Bytes_Header_base64urlArray") {
  sent(api::header_base64url_array(wire::http(), {.value = {{.bytes = "test"}, {.bytes = "test"}}}));
}
TEST_CASE("Encode_Bytes_Header_default") { sent(api::header_default(wire::http(), {.value = {.bytes = "test"}})); }
TEST_CASE("Encode_Bytes_Property_base64") {
  got(api::property_base64(wire::http(), {.body = {.value = {.bytes = "test"}}}), {.value = {.bytes = "test"}});
}
TEST_CASE("Encode_Bytes_Property_base64url") {
  got(api::property_base64url(wire::http(), {.body = {.value = {.bytes = "test"}}}), {.value = {.bytes = "test"}});
}
TEST_CASE("Encode_Bytes_Property_default") {
  got(api::property_default(wire::http(), {.body = {.value = {.bytes = "test"}}}), {.value = {.bytes = "test"}});
}
TEST_CASE("Encode_Bytes_Query_base64") { sent(api::query_base64(wire::http(), {.value = {.bytes = "test"}})); }
TEST_CASE("Encode_Bytes_Query_base64url") { sent(api::query_base64url(wire::http(), {.value = {.bytes = "test"}})); }
TEST_CASE("Encode_Bytes_Query_base64urlArray") {
  sent(api::query_base64url_array(wire::http(), {.value = {{.bytes = "test"}, {.bytes = "test"}}}));
}
TEST_CASE("Encode_Bytes_Query_default") { sent(api::query_default(wire::http(), {.value = {.bytes = "test"}})); }
TEST_CASE("Encode_Bytes_RequestBody_base64") {
  sent(api::request_body_base64(wire::http(), {.body = {.bytes = "test"}}));
}

// The server compares what is sent with its own file, and so tells whether all of what it answered came through.
TEST_CASE("Encode_Bytes_RequestBody_customContentType") {
  auto png = api::response_body_custom_content_type(wire::http());
  WIRE_OK(png);
  sent(api::request_body_custom_content_type(wire::http(), {.body = *png}));
}
TEST_CASE("Encode_Bytes_RequestBody_default") {
  auto png = api::response_body_default(wire::http());
  WIRE_OK(png);
  sent(api::request_body_default(wire::http(), {.body = *png}));
}
TEST_CASE("Encode_Bytes_RequestBody_octetStream") {
  auto png = api::response_body_octet_stream(wire::http());
  WIRE_OK(png);
  sent(api::request_body_octet_stream(wire::http(), {.body = *png}));
}
TEST_CASE("Encode_Bytes_ResponseBody_base64") { got(api::response_body_base64(wire::http()), {.bytes = "test"}); }
TEST_CASE("Encode_Bytes_ResponseBody_base64url") { got(api::response_body_base64url(wire::http()), {.bytes = "test"}); }
TEST_CASE("Encode_Bytes_ResponseBody_customContentType") {
  wire::got_png(api::response_body_custom_content_type(wire::http()));
}
TEST_CASE("Encode_Bytes_ResponseBody_default") { wire::got_png(api::response_body_default(wire::http())); }
TEST_CASE("Encode_Bytes_ResponseBody_octetStream") { wire::got_png(api::response_body_octet_stream(wire::http())); }

#endif
