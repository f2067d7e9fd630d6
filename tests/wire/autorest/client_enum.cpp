#include "wire.hpp"

#include <autorest/client_enum.hpp>

namespace {

namespace api = autorest::client_enum;

TEST_CASE("ClientWithEnumParam") {
  const auto got = api::head(wire::http(), {.x_ms_enum = api::HeadXMsEnum::single});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

}  // namespace
