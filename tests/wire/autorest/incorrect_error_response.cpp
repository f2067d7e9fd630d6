#include "wire.hpp"

#include <autorest/incorrect_error_response.hpp>

namespace {

namespace api = autorest::incorrect_error_response;

// The error is described as JSON and comes as text.
TEST_CASE("verifyIncorrectErrorParsing") {
  const auto got = api::get_incorrect_error_from_server(wire::http());
  WIRE_STATUS(444, got);
  CHECK(got.error().body == "foobar");
}

}  // namespace
