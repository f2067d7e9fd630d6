#include "wire.hpp"

#include <chrono>

#include <autorest/body_time.hpp>

namespace {

namespace api = autorest::body_time;
using wire::http;
using namespace std::chrono;

TEST_CASE("BodyTimeGet") {
  const auto got = api::time_get(http());
  WIRE_OK(got);
  CHECK(got->text() == "11:34:56");
  CHECK(got->parsed() == hours(11) + minutes(34) + seconds(56));
}
TEST_CASE("BodyTimePut") {
  WIRE_VALUE(api::time_put(http(), {.body = api::rt::time(hours(8) + minutes(7) + seconds(56))}),
             "Nice job posting time");
}

}  // namespace
