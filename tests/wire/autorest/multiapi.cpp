#include "wire.hpp"

#include <string>
#include <vector>

#include <autorest/lro.hpp>
#include <autorest/multiapi_v0.hpp>
#include <autorest/multiapi_v1.hpp>
#include <autorest/multiapi_v1_custom_base_url.hpp>
#include <autorest/multiapi_v2.hpp>
#include <autorest/multiapi_v2_custom_base_url.hpp>
#include <autorest/multiapi_v3.hpp>
#include <autorest/paging.hpp>

// Several versions of one API in one program, each a namespace.
namespace {

namespace v0 = autorest::multiapi_v0;
namespace v1 = autorest::multiapi_v1;
namespace v2 = autorest::multiapi_v2;
namespace v3 = autorest::multiapi_v3;
using wire::http;

TEST_CASE("MultiapiPutTestOneApiVersionOne") {
  const auto got = v1::test_one(http(), {.id = 1, .message = "This is from api-version One.", .api_version = "1.0.0"});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
// The server has texts where this version describes numbers.
TEST_CASE("MultiapiPutTestOneApiVersionTwo") {
  WIRE_MISMATCH("/id", v2::test_one(http(), {.id = 1, .message = "two", .api_version = "2.0.0"}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("MultiapiGetTestTwoApiVersionOne") {
  WIRE_OK(v0::operation_group_one_test_two(http(), {.api_version = "1.0.0"}));
  WIRE_OK(v1::operation_group_one_test_two(http(), {.api_version = "1.0.0"}));
}
TEST_CASE("MultiapiGetTestTwoApiVersionTwo") {
  WIRE_MISMATCH("/id", v2::operation_group_one_test_two(http(), {.api_version = "2.0.0"}));
}
TEST_CASE("MultiapiGetTestTwoApiVersionThree") {
  WIRE_VALUE(v3::operation_group_one_test_two(http(), {.api_version = "3.0.0"}),
             v3::ModelThree{.optionalProperty = "This was called with api-version 3.0.0"});
}
TEST_CASE("MultiapiPutTestThreeApiVersionTwo") {
  const auto got = v2::operation_group_one_test_three(http(), {.api_version = "2.0.0"});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("MultiapiPostTestFourApiVersionTwo") {
  WIRE_OK(v2::operation_group_two_test_four(http(), {.parameter_one = true, .api_version = "2.0.0"}));
}
TEST_CASE("MultiapiPostTestFourApiVersionThreeJSON") {
  WIRE_OK(v3::operation_group_two_test_four(http(), {.api_version = "3.0.0", .body = v3::SourcePath{.source = "foo"}}));
}
TEST_CASE("MultiapiPostTestFourApiVersionThreePDF") {
  WIRE_OK(v3::operation_group_two_test_four(
      http(), {.api_version = "3.0.0", .body = v3::rt::media<"application/pdf", std::string>{"PDF"}}));
}
TEST_CASE("MultiapiPutTestFiveApiVersionThree") {
  WIRE_OK(v3::operation_group_two_test_five(http(), {.api_version = "3.0.0"}));
}
TEST_CASE("MultiapiDifferentCallsApiVersionOne") {
  WIRE_OK(v1::test_different_calls(http(), {.api_version = "1.0.0", .greeting_in_english = "hello"}));
}
TEST_CASE("MultiapiDifferentCallsApiVersionTwo") {
  WIRE_OK(v2::test_different_calls(
      http(), {.api_version = "2.0.0", .greeting_in_english = "hello", .greeting_in_chinese = "nihao"}));
}
TEST_CASE("MultiapiDifferentCallsApiVersionThree") {
  WIRE_OK(v3::test_different_calls(http(), {.api_version = "3.0.0",
                                            .greeting_in_english = "hello",
                                            .greeting_in_chinese = "nihao",
                                            .greeting_in_french = "bonjour"}));
}

// ---- the same at a place of the caller's choice ----

TEST_CASE("MultiapiCustomBaseUrlApiVersionOne") {
  namespace api = autorest::multiapi_v1_custom_base_url;
  const std::string server = api::ServerUrl{.endpoint = wire::origin()}.url();
  CHECK(server == wire::origin() + "/multiapiCustomBaseUrl/v1");
  WIRE_OK(api::test(http(), {.id = 1, .api_version = "1.0.0"}, {.server = server}));
}
TEST_CASE("MultiapiCustomBaseUrlApiVersionTwo") {
  namespace api = autorest::multiapi_v2_custom_base_url;
  const std::string server = api::ServerUrl{.endpoint = wire::origin()}.url();
  CHECK(server == wire::origin() + "/multiapiCustomBaseUrl/v2");
  WIRE_OK(api::test(http(), {.id = 2, .api_version = "2.0.0"}, {.server = server}));
}

// ---- what takes long, and pages; the first reply is all there is ----

TEST_CASE("MultiapiLRO") { WIRE_MISMATCH("/id", v1::test_lro(http(), {.body = v1::Product{.id = 100}})); }
TEST_CASE("MultiapiLROAndPaging") { WIRE_MISMATCH("/values/0/id", v1::test_lro_and_paging(http())); }
TEST_CASE("LROPatchInlineCompleteIgnoreHeaders") {
  namespace api = autorest::lro;
  const auto got = api::lr_os_patch200_succeeded_ignore_headers(http(), {.body = api::Product{.name = "foo"}});
  WIRE_VALUE(
      got,
      api::Product{.id = "100", .name = "foo", .properties = api::ProductProperties{.provisioningState = "Succeeded"}});
}

using pages = std::vector<v3::ModelThree>;
const pages one{{.optionalProperty = "paged"}};

TEST_CASE("MultiapiPaging") {
  const auto got = v3::test_paging(http());
  WIRE_OK(got);
  CHECK(got->values == one);
  CHECK(got->nextLink == wire::origin() + "/multiapi/paging/2");
}
TEST_CASE("MultiapiOperationGroupPaging") {
  const auto got = v3::operation_group_one_test_operation_group_paging(http());
  WIRE_OK(got);
  CHECK(got->values == one);
  CHECK(got->nextLink == wire::origin() + "/multiapi/one/paging/2");
}
TEST_CASE("PagingDontSendMaxPageSize") {
  namespace api = autorest::paging;
  const auto got = api::paging_page_with_max_page_size(http());
  WIRE_OK(got);
  REQUIRE(got->values);
  CHECK(got->values->size() == 0);
  CHECK(!got->nextLink);
}

#endif

}  // namespace
