#include "wire.hpp"

#include <string>

#include <autorest/object_type.hpp>

namespace {

namespace api = autorest::object_type;
using wire::http;

api::rt::any text(const char* word) { return api::rt::any::of(word); }

TEST_CASE("ObjectTypeResponse") {
  WIRE_VALUE(api::get(http()), api::Object{{"message", text("An object was successfully returned")}});
}
TEST_CASE("ObjectTypePut") { WIRE_OK(api::put(http(), {.body = {{"foo", text("bar")}}})); }
TEST_CASE("ObjectTypeErrorResponse") {
  const auto got = api::put(http(), {.body = {{"bar", text("foo")}}});
  WIRE_STATUS(400, got);
  CHECK(wire::body_of<api::Put::status_default>(got) ==
        api::Object{{"message", text("The object you passed was incorrect")}});
}

}  // namespace
