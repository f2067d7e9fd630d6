// Times as RFC 3339, RFC 7231 and Unix time.
#include "spector/replies.hpp"

#include <spector/encode_datetime.hpp>

namespace api = spector::encode_datetime;
namespace rt = api::rt;
using wire::got;
using wire::sent;

TEST_CASE("Encode_Datetime_Header_default") {
  auto got = api::header_default(wire::http(), {.value = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT")});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Encode_Datetime_Header_rfc3339") {
  sent(api::header_rfc3339(wire::http(), {.value = rt::date_time("2022-08-26T18:38:00.000Z")}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Encode_Datetime_Header_rfc7231") {
  sent(api::header_rfc7231(wire::http(), {.value = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT")}));
}
TEST_CASE("Encode_Datetime_Header_unixTimestamp") {
  sent(api::header_unix_timestamp(wire::http(), {.value = 1686566864}));
}
TEST_CASE("Encode_Datetime_Header_unixTimestampArray") {
  sent(api::header_unix_timestamp_array(wire::http(), {.value = {1686566864, 1686734256}}));
}
TEST_CASE("Encode_Datetime_Property_default") {
  const api::DefaultDatetimeProperty value{.value = rt::date_time("2022-08-26T18:38:00.000Z")};
  got(api::property_default(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Datetime_Property_rfc3339") {
  const api::Rfc3339DatetimeProperty value{.value = rt::date_time("2022-08-26T18:38:00.000Z")};
  got(api::property_rfc3339(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Datetime_Property_rfc7231") {
  const api::Rfc7231DatetimeProperty value{.value = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT")};
  got(api::property_rfc7231(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Datetime_Property_unixTimestamp") {
  const api::UnixTimestampDatetimeProperty value{.value = 1686566864};
  got(api::property_unix_timestamp(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Datetime_Property_unixTimestampArray") {
  const api::UnixTimestampArrayDatetimeProperty value{.value = {1686566864, 1686734256}};
  got(api::property_unix_timestamp_array(wire::http(), {.body = value}), value);
}
TEST_CASE("Encode_Datetime_Query_default") {
  sent(api::query_default(wire::http(), {.value = rt::date_time("2022-08-26T18:38:00.000Z")}));
}
TEST_CASE("Encode_Datetime_Query_rfc3339") {
  sent(api::query_rfc3339(wire::http(), {.value = rt::date_time("2022-08-26T18:38:00.000Z")}));
}
TEST_CASE("Encode_Datetime_Query_rfc7231") {
  sent(api::query_rfc7231(wire::http(), {.value = rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT")}));
}
TEST_CASE("Encode_Datetime_Query_unixTimestamp") {
  sent(api::query_unix_timestamp(wire::http(), {.value = 1686566864}));
}
TEST_CASE("Encode_Datetime_Query_unixTimestampArray") {
  sent(api::query_unix_timestamp_array(wire::http(), {.value = {1686566864, 1686734256}}));
}
TEST_CASE("Encode_Datetime_ResponseHeader_default") {
  const auto headers =
      wire::headers_of<api::ResponseHeaderDefault::status_204>(api::response_header_default(wire::http()));
  CHECK(headers.value == rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT"));
}
TEST_CASE("Encode_Datetime_ResponseHeader_rfc3339") {
  const auto headers =
      wire::headers_of<api::ResponseHeaderRfc3339::status_204>(api::response_header_rfc3339(wire::http()));
  CHECK(headers.value == rt::date_time("2022-08-26T18:38:00.000Z"));
}
TEST_CASE("Encode_Datetime_ResponseHeader_rfc7231") {
  const auto headers =
      wire::headers_of<api::ResponseHeaderRfc7231::status_204>(api::response_header_rfc7231(wire::http()));
  CHECK(headers.value == rt::http_date("Fri, 26 Aug 2022 14:38:00 GMT"));
}
TEST_CASE("Encode_Datetime_ResponseHeader_unixTimestamp") {
  const auto headers =
      wire::headers_of<api::ResponseHeaderUnixTimestamp::status_204>(api::response_header_unix_timestamp(wire::http()));
  CHECK(headers.value == 1686566864);
}

#endif
