#include "wire.hpp"
#include <bindery/credentials.hpp>

#include <autorest/security_aad.hpp>
#include <autorest/security_key.hpp>

namespace aad = autorest::security_aad;
namespace key = autorest::security_key;
using wire::http;

TEST_CASE("SecurityKey") {
  auto transport = bindery::authorized(http(), key::security::azure_key("123456789"));
  const auto got = key::head(transport);
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

#ifndef WIRE_SAMPLE

TEST_CASE("SecurityAad") {
  auto transport = bindery::authorized(http(), aad::security::aad_token("https://security.microsoft.com/.default"));
  const auto got = aad::head(transport);
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

#endif
