// HEAD, whose reply has headers alone.
#include "spector/replies.hpp"

#include <spector/payload_head.hpp>

namespace api = spector::payload_head;

TEST_CASE("Payload_Head_contentTypeHeaderInResponse") {
  auto got = api::content_type_header_in_response(wire::http());
  WIRE_OK(got);
  CHECK(got.status() == 200);
  const auto headers = wire::headers_of<api::ContentTypeHeaderInResponse::status_200>(got);
  CHECK(headers.content_type == "text/plain; charset=utf-8");
  CHECK(headers.x_ms_meta == "hello");
}
