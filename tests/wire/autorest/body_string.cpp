#include "autorest/texts.hpp"
#include "wire.hpp"

#include <string_view>

#include <autorest/body_string.hpp>

namespace {

namespace api = autorest::body_string;
namespace rt = api::rt;
using wire::http;

TEST_CASE("getStringBase64Encoded") {
  WIRE_VALUE(api::string_get_base64_encoded(http()), rt::base64{"a string that gets encoded with base64"});
}
TEST_CASE("putEnumNotExpandable") {
  WIRE_OK(api::enum_put_not_expandable(http(), {.body = api::EnumPutNotExpandableBody::red_color}));
}

#ifndef WIRE_SAMPLE

// The server's texts are enums of the one word.
constexpr std::string_view spaced = "    Now is the time for all good men to come to the aid of their country    ";

TEST_CASE("getStringNull") { WIRE_NO_CONTENT(api::string_get_null(http())); }
TEST_CASE("putStringNull") { WIRE_OK(api::string_put_null(http())); }
TEST_CASE("getStringEmpty") { WIRE_VALUE(api::string_get_empty(http()), api::StringGetEmptyReply200::_); }
TEST_CASE("putStringEmpty") { WIRE_OK(api::string_put_empty(http(), {.body = api::StringPutEmptyBody::_})); }
TEST_CASE("getStringNotProvided") { WIRE_NO_CONTENT(api::string_get_not_provided(http())); }

TEST_CASE("getStringWithLeadingAndTrailingWhitespace") {
  const auto got = api::string_get_whitespace(http());
  WIRE_OK(got);
  CHECK(got->word() == spaced);
  CHECK(got->known());
}
TEST_CASE("putStringWithLeadingAndTrailingWhitespace") {
  WIRE_OK(api::string_put_whitespace(http(), {.body = rt::open<api::StringPutWhitespaceBody>(spaced)}));
}
TEST_CASE("getStringMultiByteCharacters") {
  const auto got = api::string_get_mbcs(http());
  WIRE_OK(got);
  CHECK(got->word() == texts::many_alphabets);
  CHECK(got->known());
}
TEST_CASE("putStringMultiByteCharacters") {
  WIRE_OK(api::string_put_mbcs(http(), {.body = rt::open<api::StringPutMbcsBody>(texts::many_alphabets)}));
}

TEST_CASE("getEnumNotExpandable") {
  WIRE_VALUE(api::enum_get_not_expandable(http()), api::EnumGetNotExpandableReply200::red_color);
}
TEST_CASE("getEnumReferenced") { WIRE_VALUE(api::enum_get_referenced(http()), api::RefColors::red_color); }
TEST_CASE("putEnumReferenced") { WIRE_OK(api::enum_put_referenced(http(), {.body = api::RefColors::red_color})); }
// The server leaves the constant out, which the description requires.
TEST_CASE("getEnumReferencedConstant") { WIRE_MISMATCH("/ColorConstant", api::enum_get_referenced_constant(http())); }
TEST_CASE("putEnumReferencedConstant") {
  WIRE_OK(api::enum_put_referenced_constant(
      http(), {.body = {.ColorConstant = api::RefColorConstantColorConstant::green_color}}));
}

TEST_CASE("getStringBase64UrlEncoded") {
  WIRE_VALUE(api::string_get_base64_url_encoded(http()), rt::base64url{"a string that gets encoded with base64url"});
}
TEST_CASE("putStringBase64UrlEncoded") {
  WIRE_OK(
      api::string_put_base64_url_encoded(http(), {.body = rt::base64url{"a string that gets encoded with base64url"}}));
}
TEST_CASE("getStringNullBase64UrlEncoding") { WIRE_NO_CONTENT(api::string_get_null_base64_url_encoded(http())); }

#endif

}  // namespace
