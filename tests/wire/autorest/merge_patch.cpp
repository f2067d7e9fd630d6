#include "wire.hpp"

#include <string>

#include <autorest/merge_patch.hpp>

namespace {

namespace api = autorest::merge_patch;

// The server wants 14 bytes of this media type.
TEST_CASE("PassMergePatchObject") {
  const auto got = api::patch_single(wire::http(), {.body = {{"foo", api::rt::any::of("bars")}}});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

}  // namespace
