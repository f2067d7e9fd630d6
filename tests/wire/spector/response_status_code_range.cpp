// Errors by exact status, by range and by default.
#include "spector/replies.hpp"

#include <spector/response_status_code_range.hpp>

namespace api = spector::response_status_code_range;

TEST_CASE("Response_StatusCodeRange_errorResponseStatusCode404") {
  using operation = api::ErrorResponseStatusCode404;
  auto got = api::error_response_status_code404(wire::http());
  WIRE_STATUS(404, got);
  got.visit(
      [](const operation::status_404& reply) {
        CHECK(reply.body == api::NotFoundError{.code = "not-found", .resourceId = "resource1"});
      },
      [](const auto&) { FAIL("not read as what is documented for 404"); });
}
// The document says 4XX where the service means 494 to 499.
TEST_CASE("Response_StatusCodeRange_errorResponseStatusCodeInRange") {
  using operation = api::ErrorResponseStatusCodeInRange;
  auto got = api::error_response_status_code_in_range(wire::http());
  WIRE_STATUS(494, got);
  got.visit(
      [](const operation::status_4xx& reply) {
        CHECK(reply.body ==
              api::ErrorInRange{.code = "request-header-too-large", .message = "Request header too large"});
      },
      [](const auto&) { FAIL("not read as what is documented for 4XX"); });
}
