// A request that may be repeated.
#include "spector/replies.hpp"

#include <spector/special_headers_repeatability.hpp>

namespace api = spector::special_headers_repeatability;
namespace rt = api::rt;

TEST_CASE("SpecialHeaders_Repeatability_immediateSuccess") {
  auto got = api::immediate_success(wire::http(),
                                    {.repeatability_request_id = "2378d9bc-1726-11ee-be56-0242ac120002",
                                     .repeatability_first_sent = rt::http_date("Tue, 15 Nov 2022 12:45:26 GMT")});
  WIRE_OK(got);
  CHECK(got.status() == 204);
  const auto headers = wire::headers_of<api::ImmediateSuccess::status_204>(got);
  REQUIRE(headers.repeatability_result);
  CHECK(headers.repeatability_result->word() == "accepted");
}
