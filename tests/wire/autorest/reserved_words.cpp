#include "wire.hpp"

#include <string>
#include <vector>

#include <autorest/reserved_words.hpp>

namespace {

namespace api = autorest::reserved_words;
namespace rt = api::rt;
using wire::http;

// The replies are empty, where an object is described; the server answers 400 to anything else.

TEST_CASE("reservedWordsOperationGroupImport") {
  const auto got = api::import_operation_one(http(), {.parameter1 = "foo"});
  WIRE_NO_CONTENT(got);
  CHECK(got.status() == 200);
}
TEST_CASE("reservedWordsBodyNamedContent") {
  WIRE_NO_CONTENT(api::operation_with_content_param(http(), {.body = "hello, world"}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("reservedWordsBodyNamedJson") {
  WIRE_NO_CONTENT(api::operation_with_json_param(http(), {.body = *rt::any::parse(R"({"hello":"world"})")}));
}
TEST_CASE("reservedWordsBodyNamedData") {
  WIRE_NO_CONTENT(api::operation_with_data_param(http(), {.body = {.data = "hello", .world = "world"}}));
}
TEST_CASE("reservedWordsBodyNamedFiles") {
  WIRE_NO_CONTENT(
      api::operation_with_files_param(http(), {.body = {.files = {.content = "hello"}, .fileName = "my.txt"}}));
}
TEST_CASE("reservedWordsUrlHeaderQuery") {
  WIRE_NO_CONTENT(api::operation_with_url(
      http(), {.url = "foo", .header_parameters = "x", .query_parameters = std::vector<std::string>{"one", "two"}}));
}
TEST_CASE("reservedWordsHeaderEnum") {
  WIRE_NO_CONTENT(api::reserved_enum(http(), {.enum_parameter = api::ReservedEnumEnumParameter::import_}));
}

#endif

}  // namespace
