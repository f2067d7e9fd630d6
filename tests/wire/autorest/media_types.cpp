#include "wire.hpp"

#include <string>

#include <autorest/media_types.hpp>

namespace {

namespace api = autorest::media_types;
namespace rt = api::rt;
using wire::http;

TEST_CASE("MediaTypeJson") {
  WIRE_VALUE(api::analyze_body(http(), {.body = api::SourcePath{.source = "foo"}}), "Nice job with JSON");
}
TEST_CASE("MediaTypePdf") {
  WIRE_VALUE(api::analyze_body(http(), {.body = rt::media<"application/pdf", std::string>{"PDF"}}),
             "Nice job with PDF");
}

#ifndef WIRE_SAMPLE

using bytes = rt::media<"application/octet-stream", std::string>;
using plain = rt::media<"text/plain", std::string>;
using binary = rt::media<"application/octet-stream", rt::http_body>;
using binary_plain = rt::media<"text/plain", rt::http_body>;

TEST_CASE("MediaTypeWithEncoding") {
  WIRE_VALUE(api::content_type_with_encoding(http(), {.body = "foo"}), "Nice job sending content type with encoding");
}
TEST_CASE("MediaTypesAnalyzeBodyNoAcceptHeader") {
  const auto got = api::analyze_body_no_accept_header(http(), {.body = api::SourcePath{.source = "foo"}});
  WIRE_OK(got);
  CHECK(got.status() == 202);
}
// As JSON, these documents have bytes, not an object: only a choice of octets can be sent.
TEST_CASE("MediaTypesTwoContentTypes") {
  WIRE_VALUE(api::binary_body_with_two_content_types(http(), {.body = binary{"hello, world!"}}), "");
}
TEST_CASE("MediaTypesThreeContentTypes") {
  WIRE_VALUE(api::binary_body_with_three_content_types(http(), {.body = binary{"hello, world!"}}), "");
  WIRE_VALUE(api::binary_body_with_three_content_types(http(), {.body = binary_plain{"hello, world"}}), "");
}
TEST_CASE("MediaTypesThreeBodyTypes") {
  const auto json = *rt::any::parse(R"({"hello":"world"})");
  WIRE_VALUE(api::body_three_types(http(), {.body = json}), "");
  WIRE_VALUE(api::body_three_types(http(), {.body = bytes{"hello, world!"}}), "");
  WIRE_VALUE(api::body_three_types(http(), {.body = plain{"hello, world"}}), "");
}
TEST_CASE("media types: text or JSON") {
  WIRE_NO_ROUTE("the server has no route for /mediatypes/textAndJson");
  const auto text = bindery::build<api::PutTextAndJsonBody>({.body = plain{"hello, world"}});
  REQUIRE(text);
  CHECK(text->body.text() == "hello, world");
  CHECK(*rt::find_header(text->headers, "Content-Type") == "text/plain");
  const auto json = bindery::build<api::PutTextAndJsonBody>({.body = std::string("hello, world")});
  REQUIRE(json);
  CHECK(json->body.text() == "\"hello, world\"");
  CHECK(*rt::find_header(json->headers, "Content-Type") == "application/json");
}

#endif

}  // namespace
