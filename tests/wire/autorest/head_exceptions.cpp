#include "wire.hpp"

#include <autorest/head_exceptions.hpp>

namespace {

namespace api = autorest::head_exceptions;
using wire::http;

TEST_CASE("HttpSuccess404Head") { WIRE_STATUS(404, api::head_exception_head404(http())); }
TEST_CASE("HttpSuccess200Head") {
  const auto got = api::head_exception_head200(http());
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("HttpSuccess204Head") {
  const auto got = api::head_exception_head204(http());
  WIRE_OK(got);
  CHECK(got.status() == 204);
}

}  // namespace
