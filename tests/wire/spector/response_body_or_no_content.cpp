// One operation that answers with a body or with nothing, and a header both times.
#include "spector/replies.hpp"

#include <variant>

#include <spector/response_body_or_no_content.hpp>

namespace api = spector::response_body_or_no_content;

TEST_CASE("Response_BodyOrNoContent_getBody") {
  auto got = api::get_body(wire::http());
  WIRE_OK(got);
  CHECK(got.status() == 200);
  CHECK(std::get<api::BlobLayout>(*got).content == "hello");
  CHECK(wire::headers_of<api::GetBody::status_200>(got).x_ms_request_id == "body-request");
}
TEST_CASE("Response_BodyOrNoContent_getNoContent") {
  auto got = api::get_no_content(wire::http());
  WIRE_OK(got);
  CHECK(got.status() == 204);
  CHECK(std::holds_alternative<api::rt::empty>(*got));
  CHECK(wire::headers_of<api::GetNoContent::status_204>(got).x_ms_request_id == "no-content-request");
}
