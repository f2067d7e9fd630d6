#include "wire.hpp"

#include <autorest/body_byte.hpp>

namespace {

namespace api = autorest::body_byte;
using wire::http;

TEST_CASE("getByteNonAscii") {
  WIRE_VALUE(api::byte_get_non_ascii(http()), api::rt::base64{"\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8\xf7\xf6"});
}
TEST_CASE("putByteNonAscii") {
  WIRE_OK(api::byte_put_non_ascii(http(), {.body = {"\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8\xf7\xf6"}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("getByteNull") { WIRE_NO_CONTENT(api::byte_get_null(http())); }
TEST_CASE("getByteEmpty") { WIRE_VALUE(api::byte_get_empty(http()), api::rt::base64{}); }
TEST_CASE("getByteInvalid") { WIRE_MISMATCH("", api::byte_get_invalid(http())); }

#endif

}  // namespace
