#include "wire.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <autorest/any_type.hpp>

namespace {

namespace api = autorest::any_type;
namespace rt = api::rt;
using wire::http;

TEST_CASE("GetStringAsAnything") { WIRE_VALUE(api::get_string(http()), rt::any::of("anything")); }
TEST_CASE("PutStringAsAnything") { WIRE_OK(api::put_string(http(), {.body = rt::any::of("anything")})); }

#ifndef WIRE_SAMPLE

using strings = std::vector<std::string>;
using dictionary = std::map<std::string, std::string>;

TEST_CASE("GetObjectAsAnything") {
  WIRE_VALUE(api::get_object(http()), rt::any::of(dictionary{{"message", "An object was successfully returned"}}));
}
TEST_CASE("PutObjectAsAnything") {
  WIRE_OK(api::put_object(http(), {.body = rt::any::of(dictionary{{"foo", "bar"}})}));
}
TEST_CASE("GetArrayAsAnything") { WIRE_VALUE(api::get_array(http()), rt::any::of(strings{"foo", "bar"})); }
TEST_CASE("PutArrayAsAnything") { WIRE_OK(api::put_array(http(), {.body = rt::any::of(strings{"foo", "bar"})})); }

#endif

}  // namespace
