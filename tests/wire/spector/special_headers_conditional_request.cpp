// Requests under conditions.
#include "spector/replies.hpp"

#include <spector/special_headers_conditional_request.hpp>

namespace api = spector::special_headers_conditional_request;
namespace rt = api::rt;
using wire::sent;

TEST_CASE("SpecialHeaders_ConditionalRequest_headIfModifiedSince") {
  auto got =
      api::head_if_modified_since(wire::http(), {.if_modified_since = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT")});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("SpecialHeaders_ConditionalRequest_postIfMatch") {
  sent(api::post_if_match(wire::http(), {.if_match = "\"valid\""}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("SpecialHeaders_ConditionalRequest_postIfNoneMatch") {
  sent(api::post_if_none_match(wire::http(), {.if_none_match = "\"invalid\""}));
}
TEST_CASE("SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince") {
  sent(api::post_if_unmodified_since(wire::http(),
                                     {.if_unmodified_since = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT")}));
}

#endif
