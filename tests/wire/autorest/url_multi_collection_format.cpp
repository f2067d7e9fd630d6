#include "wire.hpp"

#include <string>
#include <vector>

#include <autorest/url_multi_collectionFormat.hpp>

namespace {

namespace api = autorest::url_multi_collectionFormat;
using wire::http;
using strings = std::vector<std::string>;

TEST_CASE("UrlQueriesArrayMultiValid") {
  const auto got = api::queries_array_string_multi_valid(
      http(), {.array_query = strings{"ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""}});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("UrlQueriesArrayMultiNull") { WIRE_OK(api::queries_array_string_multi_null(http())); }
TEST_CASE("UrlQueriesArrayMultiEmpty") {
  WIRE_OK(api::queries_array_string_multi_empty(http(), {.array_query = strings{}}));
}

}  // namespace
