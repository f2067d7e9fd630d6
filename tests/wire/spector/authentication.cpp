// Credentials go where the description says, and of several that would do the one that is there.
#include "wire.hpp"
#include <bindery/credentials.hpp>

#include <spector/authentication_api_key.hpp>
#include <spector/authentication_http_custom.hpp>
#include <spector/authentication_noauth_union.hpp>
#include <spector/authentication_oauth2.hpp>
#include <spector/authentication_union.hpp>

namespace key = spector::authentication_api_key;
namespace custom = spector::authentication_http_custom;
namespace maybe = spector::authentication_noauth_union;
namespace oauth2 = spector::authentication_oauth2;
namespace either = spector::authentication_union;
using bindery::authorized;
using wire::http;

namespace {

const char* const token = "https://security.microsoft.com/.default";

}  // namespace

TEST_CASE("Authentication_ApiKey_valid") {
  auto transport = authorized(http(), key::security::api_key_auth("valid-key"));
  const auto got = key::valid(transport);
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Authentication_ApiKey_invalid") {
  auto transport = authorized(http(), key::security::api_key_auth("invalid-key"));
  const auto got = key::invalid(transport);
  WIRE_STATUS(403, got);
  got.visit([](const key::Invalid::status_403& reply) { CHECK(reply.body.error == "invalid-api-key"); },
            [](const auto&) { FAIL_CHECK("expected the documented 403"); });
}

#ifndef WIRE_SAMPLE

TEST_CASE("Authentication_Http_Custom_valid") {
  auto transport = authorized(http(), custom::security::http("valid-key"));
  const auto got = custom::valid(transport);
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Authentication_Http_Custom_invalid") {
  auto transport = authorized(http(), custom::security::http("invalid-key"));
  const auto got = custom::invalid(transport);
  WIRE_STATUS(403, got);
  got.visit([](const custom::Invalid::status_403& reply) { CHECK(reply.body.error == "invalid-api-key"); },
            [](const auto&) { FAIL_CHECK("expected the documented 403"); });
}
TEST_CASE("Authentication_OAuth2_valid") {
  auto transport = authorized(http(), oauth2::security::oauth2_auth(token));
  const auto got = oauth2::valid(transport);
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Authentication_OAuth2_invalid") {
  auto transport = authorized(http(), oauth2::security::oauth2_auth("another"));
  const auto got = oauth2::invalid(transport);
  WIRE_STATUS(403, got);
  got.visit([](const oauth2::Invalid::status_403& reply) { CHECK(reply.body.error == "invalid-grant"); },
            [](const auto&) { FAIL_CHECK("expected the documented 403"); });
}

// Of a key and a token either will do: the one that is there is sent.
TEST_CASE("Authentication_Union_validKey") {
  auto transport = authorized(http(), either::security::api_key_auth("valid-key"));
  const auto got = either::valid_key(transport);
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Authentication_Union_validToken") {
  auto transport = authorized(http(), either::security::oauth2_auth(token));
  const auto got = either::valid_token(transport);
  WIRE_OK(got);
  CHECK(got.status() == 204);
}

// A token, or nothing.
TEST_CASE("Authentication_Noauth_Union_validNoAuth") {
  auto transport = authorized(http());
  const auto got = maybe::valid_no_auth(transport);
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Authentication_Noauth_Union_validToken") {
  auto transport = authorized(http(), maybe::security::oauth2_auth(token));
  const auto got = maybe::valid_token(transport);
  WIRE_OK(got);
  CHECK(got.status() == 204);
}

#endif
