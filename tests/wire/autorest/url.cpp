#include "autorest/texts.hpp"
#include "wire.hpp"

#include <string>

#include <autorest/url.hpp>

namespace {

namespace api = autorest::url;
namespace rt = api::rt;
using wire::http;

// The server answers 400 to another value, so that a reply is the proof of what was sent. The null scenarios send
// nothing.
#define SENDS(call) WIRE_VALUE(call, rt::empty{})

TEST_CASE("UrlPathsBoolTrue") {
  const auto got = api::paths_get_boolean_true(http(), {.bool_path = true});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("UrlQueriesIntPositive") {
  using word = api::QueriesGetIntOneMillionIntQuery;
  SENDS(api::queries_get_int_one_million(http(), {.int_query = word::_1000000}));
}
TEST_CASE("UrlPathsStringUrlEncoded") {
  using word = api::PathsStringUrlEncodedStringPath;
  SENDS(api::paths_string_url_encoded(http(), {.string_path = word::begin_end}));
}

#ifndef WIRE_SAMPLE

// ---- in the path ----

TEST_CASE("UrlPathsBoolFalse") { SENDS(api::paths_get_boolean_false(http(), {.bool_path = false})); }
TEST_CASE("UrlPathsIntPositive") {
  using word = api::PathsGetIntOneMillionIntPath;
  SENDS(api::paths_get_int_one_million(http(), {.int_path = word::_1000000}));
}
TEST_CASE("UrlPathsIntNegative") {
  using word = api::PathsGetIntNegativeOneMillionIntPath;
  SENDS(api::paths_get_int_negative_one_million(http(), {.int_path = word::minus_1000000}));
}
TEST_CASE("UrlPathsIntUnixTime") { SENDS(api::paths_unix_time_url(http(), {.unix_time_url_path = 1460505600})); }
TEST_CASE("UrlPathsLongPositive") {
  using word = api::PathsGetTenBillionLongPath;
  SENDS(api::paths_get_ten_billion(http(), {.long_path = word::_10000000000}));
}
TEST_CASE("UrlPathsLongNegative") {
  using word = api::PathsGetNegativeTenBillionLongPath;
  SENDS(api::paths_get_negative_ten_billion(http(), {.long_path = word::minus_10000000000}));
}
TEST_CASE("UrlPathsFloatPositive") { SENDS(api::paths_float_scientific_positive(http(), {.float_path = 1.034e20})); }
TEST_CASE("UrlPathsFloatNegative") { SENDS(api::paths_float_scientific_negative(http(), {.float_path = -1.034e-20})); }
TEST_CASE("UrlPathsDoublePositive") { SENDS(api::paths_double_decimal_positive(http(), {.double_path = 9999999.999})); }
TEST_CASE("UrlPathsDoubleNegative") {
  SENDS(api::paths_double_decimal_negative(http(), {.double_path = -9999999.999}));
}
TEST_CASE("UrlPathsStringUnicode") {
  using word = rt::open<api::PathsStringUnicodeStringPath>;
  const word given(texts::multibyte);
  CHECK(given.known());
  SENDS(api::paths_string_unicode(http(), {.string_path = given}));
}
TEST_CASE("UrlPathsStringUrlNonEncoded") {
  using word = api::PathsStringUrlNonEncodedStringPath;
  SENDS(api::paths_string_url_non_encoded(http(), {.string_path = word::begin_end}));
}
TEST_CASE("UrlPathsStringEmpty") {
  SENDS(api::paths_string_empty(http(), {.string_path = api::PathsStringEmptyStringPath::_}));
}
TEST_CASE("UrlPathsStringBase64Url") { SENDS(api::paths_base64_url(http(), {.base64_url_path = {"lorem"}})); }
TEST_CASE("UrlPathsByteMultiByte") {
  SENDS(api::paths_byte_multi_byte(http(), {.byte_path = {std::string(texts::multibyte)}}));
}
TEST_CASE("UrlPathsByteEmpty") { SENDS(api::paths_byte_empty(http(), {.byte_path = api::PathsByteEmptyBytePath::_})); }
TEST_CASE("UrlPathsDateValid") {
  SENDS(api::paths_date_valid(http(), {.date_path = api::PathsDateValidDatePath::_2012_01_01}));
}
TEST_CASE("UrlPathsDateTimeValid") {
  using word = api::PathsDateTimeValidDateTimePath;
  SENDS(api::paths_date_time_valid(http(), {.date_time_path = word::_2012_01_01T01_01_01Z}));
}
TEST_CASE("UrlPathsEnumValid") {
  SENDS(api::paths_enum_valid(http(), {.enum_path = api::PathsEnumValidEnumPath::green_color}));
}
TEST_CASE("UrlPathsArrayCSVInPath") {
  SENDS(api::paths_array_csv_in_path(http(), {.array_path = {"ArrayPath1", "begin!*'();:@ &=+$,/?#[]end", "", ""}}));
}

// ---- in the query ----

TEST_CASE("UrlQueriesBoolTrue") { SENDS(api::queries_get_boolean_true(http(), {.bool_query = true})); }
TEST_CASE("UrlQueriesBoolFalse") { SENDS(api::queries_get_boolean_false(http(), {.bool_query = false})); }
TEST_CASE("UrlQueriesBoolNull") { SENDS(api::queries_get_boolean_null(http())); }
TEST_CASE("UrlQueriesIntNegative") {
  using word = api::QueriesGetIntNegativeOneMillionIntQuery;
  SENDS(api::queries_get_int_negative_one_million(http(), {.int_query = word::minus_1000000}));
}
TEST_CASE("UrlQueriesIntNull") { SENDS(api::queries_get_int_null(http())); }
TEST_CASE("UrlQueriesLongPositive") {
  using word = api::QueriesGetTenBillionLongQuery;
  SENDS(api::queries_get_ten_billion(http(), {.long_query = word::_10000000000}));
}
TEST_CASE("UrlQueriesLongNegative") {
  using word = api::QueriesGetNegativeTenBillionLongQuery;
  SENDS(api::queries_get_negative_ten_billion(http(), {.long_query = word::minus_10000000000}));
}
TEST_CASE("UrlQueriesLongNull") { SENDS(api::queries_get_long_null(http())); }
TEST_CASE("UrlQueriesFloatPositive") {
  SENDS(api::queries_float_scientific_positive(http(), {.float_query = 1.034e20}));
}
TEST_CASE("UrlQueriesFloatNegative") {
  SENDS(api::queries_float_scientific_negative(http(), {.float_query = -1.034e-20}));
}
TEST_CASE("UrlQueriesFloatNull") { SENDS(api::queries_float_null(http())); }
TEST_CASE("UrlQueriesDoublePositive") {
  SENDS(api::queries_double_decimal_positive(http(), {.double_query = 9999999.999}));
}
TEST_CASE("UrlQueriesDoubleNegative") {
  SENDS(api::queries_double_decimal_negative(http(), {.double_query = -9999999.999}));
}
TEST_CASE("UrlQueriesDoubleNull") { SENDS(api::queries_double_null(http())); }
TEST_CASE("UrlQueriesStringUnicode") {
  const rt::open<api::QueriesStringUnicodeStringQuery> given(texts::multibyte);
  CHECK(given.known());
  SENDS(api::queries_string_unicode(http(), {.string_query = given}));
}
TEST_CASE("UrlQueriesStringUrlEncoded") {
  using word = api::QueriesStringUrlEncodedStringQuery;
  SENDS(api::queries_string_url_encoded(http(), {.string_query = word::begin_end}));
}
TEST_CASE("UrlQueriesStringEmpty") {
  SENDS(api::queries_string_empty(http(), {.string_query = api::QueriesStringEmptyStringQuery::_}));
}
TEST_CASE("UrlQueriesStringNull") { SENDS(api::queries_string_null(http())); }
TEST_CASE("UrlQueriesEnumValid") {
  using word = api::QueriesEnumValidEnumQuery;
  SENDS(api::queries_enum_valid(http(), {.enum_query = word::green_color}));
}
TEST_CASE("UrlQueriesEnumNull") { SENDS(api::queries_enum_null(http())); }
TEST_CASE("UrlQueriesByteMultiByte") {
  SENDS(api::queries_byte_multi_byte(http(), {.byte_query = rt::base64{std::string(texts::multibyte)}}));
}
TEST_CASE("UrlQueriesByteEmpty") {
  SENDS(api::queries_byte_empty(http(), {.byte_query = api::QueriesByteEmptyByteQuery::_}));
}
TEST_CASE("UrlQueriesByteNull") { SENDS(api::queries_byte_null(http())); }
TEST_CASE("UrlQueriesDateValid") {
  SENDS(api::queries_date_valid(http(), {.date_query = api::QueriesDateValidDateQuery::_2012_01_01}));
}
TEST_CASE("UrlQueriesDateNull") { SENDS(api::queries_date_null(http())); }
TEST_CASE("UrlQueriesDateTimeValid") {
  using word = api::QueriesDateTimeValidDateTimeQuery;
  SENDS(api::queries_date_time_valid(http(), {.date_time_query = word::_2012_01_01T01_01_01Z}));
}
TEST_CASE("UrlQueriesDateTimeNull") { SENDS(api::queries_date_time_null(http())); }

// ---- arrays in the query ----

const std::vector<std::string> four{"ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""};

TEST_CASE("UrlQueriesArrayCsvValid") { SENDS(api::queries_array_string_csv_valid(http(), {.array_query = four})); }
TEST_CASE("UrlQueriesArrayCsvNull") { SENDS(api::queries_array_string_csv_null(http())); }
TEST_CASE("UrlQueriesArrayCsvEmpty") {
  SENDS(api::queries_array_string_csv_empty(http(), {.array_query = std::vector<std::string>{}}));
}
TEST_CASE("UrlQueriesArrayNoCollectionFormatValid") {
  SENDS(api::queries_array_string_no_collection_format_empty(
      http(), {.array_query = std::vector<std::string>{"hello", "nihao", "bonjour"}}));
}
TEST_CASE("UrlQueriesArraySsvValid") { SENDS(api::queries_array_string_ssv_valid(http(), {.array_query = four})); }
TEST_CASE("UrlQueriesArrayTsvValid") { SENDS(api::queries_array_string_tsv_valid(http(), {.array_query = four})); }
TEST_CASE("UrlQueriesArrayPipesValid") { SENDS(api::queries_array_string_pipes_valid(http(), {.array_query = four})); }

// ---- parameters of the document, the path and the operation ----

TEST_CASE("UrlPathItemGetAll") {
  SENDS(api::path_items_get_all_with_values(http(), {.path_item_string_path = "pathItemStringPath",
                                                     .path_item_string_query = "pathItemStringQuery",
                                                     .global_string_path = "globalStringPath",
                                                     .global_string_query = "globalStringQuery",
                                                     .local_string_path = "localStringPath",
                                                     .local_string_query = "localStringQuery"}));
}
TEST_CASE("UrlPathItemGetGlobalNull") {
  SENDS(api::path_items_get_global_query_null(http(), {.path_item_string_path = "pathItemStringPath",
                                                       .path_item_string_query = "pathItemStringQuery",
                                                       .global_string_path = "globalStringPath",
                                                       .local_string_path = "localStringPath",
                                                       .local_string_query = "localStringQuery"}));
}
TEST_CASE("UrlPathItemGetGlobalAndLocalNull") {
  SENDS(api::path_items_get_global_and_local_query_null(http(), {.path_item_string_path = "pathItemStringPath",
                                                                 .path_item_string_query = "pathItemStringQuery",
                                                                 .global_string_path = "globalStringPath",
                                                                 .local_string_path = "localStringPath"}));
}
TEST_CASE("UrlPathItemGetPathItemAndLocalNull") {
  SENDS(api::path_items_get_local_path_item_query_null(http(), {.path_item_string_path = "pathItemStringPath",
                                                                .global_string_path = "globalStringPath",
                                                                .global_string_query = "globalStringQuery",
                                                                .local_string_path = "localStringPath"}));
}

#endif

}  // namespace
