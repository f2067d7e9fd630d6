// One text as JSON and as plain text.
#include "spector/replies.hpp"

#include <spector/payload_media_type.hpp>

namespace api = spector::payload_media_type;

TEST_CASE("Payload_MediaType_StringBody_getAsJson") {
  auto got = api::string_body_get_as_json(wire::http());
  WIRE_OK(got);
  CHECK(*got == "foo");
}
TEST_CASE("Payload_MediaType_StringBody_getAsText") {
  auto got = api::string_body_get_as_text(wire::http());
  WIRE_OK(got);
  CHECK(*got == "{cat}");
}
TEST_CASE("Payload_MediaType_StringBody_sendAsJson") {
  auto got = api::string_body_send_as_json(wire::http(), {.body = "foo"});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("Payload_MediaType_StringBody_sendAsText") {
  auto got = api::string_body_send_as_text(wire::http(), {.body = "{cat}"});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
