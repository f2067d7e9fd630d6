#include "wire.hpp"

#include <string>

#include <autorest/error_with_secrets.hpp>

namespace {

namespace api = autorest::error_with_secrets;
using wire::body_of;

// The body is not as described (its `innererror` is a text), so that it is there as it came.
TEST_CASE("ErrorWithSecrets") {
  const auto got = api::get_error_with_secrets(wire::http());
  WIRE_STATUS(403, got);
  CHECK(got.error().code() == "Unauthorized");
  CHECK(got.error().message() == "The user 'user@contoso.com' is unauthorized.");
  CHECK(got.error().request_id() == "5e123516-834e-4222-9e80-353108d33357");
  CHECK(!body_of<api::GetErrorWithSecrets::status_default>(got));
  CHECK(to_string(got.error()).find("1c88a67921784300a462b2cb61da2339") == std::string::npos);
}

}  // namespace
