// A body whose Base64 is the one of URLs: overlays/spector/encode_bytes.yaml.
#include "spector/replies.hpp"

#include <completed/spector_encode_bytes.hpp>

namespace api = completed::spector_encode_bytes;

TEST_CASE("Encode_Bytes_RequestBody_base64url") {
  auto got = api::request_body_base64url(wire::http(), {.body = {.bytes = "test"}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
