#include "wire.hpp"

#include <string>
#include <vector>

#include <autorest/required_optional.hpp>

namespace {

namespace api = autorest::required_optional;
using wire::http;

TEST_CASE("OptionalImplicitQuery") {
  const auto got = api::implicit_put_optional_query(http());
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("ExplicitRequiredBinaryBody") {
  WIRE_OK(api::explicit_put_required_binary_body(http(), {.body = std::string("\x01\x00\xff", 3)}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("OptionalImplicitHeader") { WIRE_OK(api::implicit_put_optional_header(http())); }
TEST_CASE("OptionalImplicitBody") { WIRE_OK(api::implicit_put_optional_body(http())); }
TEST_CASE("OptionalGlobalQuery") { WIRE_OK(api::implicit_get_optional_global_query(http())); }
TEST_CASE("ImplicitOptionalBinaryBody") {
  WIRE_OK(api::implicit_put_optional_binary_body(http()));
  WIRE_OK(api::implicit_put_optional_binary_body(http(), {.body = "hello"}));
}
TEST_CASE("ExplicitOptionalBinaryBody") {
  WIRE_OK(api::explicit_put_optional_binary_body(http()));
  WIRE_OK(api::explicit_put_optional_binary_body(http(), {.body = "hello"}));
}

// Nothing for each kind of value, and for each kind of place: a body, a member of a body, a header.
TEST_CASE("GeneralOptional") {
  WIRE_OK(api::explicit_post_optional_integer_parameter(http()));
  WIRE_OK(api::explicit_post_optional_integer_property(http(), {.body = api::IntOptionalWrapper{}}));
  WIRE_OK(api::explicit_post_optional_integer_header(http()));
  WIRE_OK(api::explicit_post_optional_string_parameter(http()));
  WIRE_OK(api::explicit_post_optional_string_property(http(), {.body = api::StringOptionalWrapper{}}));
  WIRE_OK(api::explicit_post_optional_string_header(http()));
  WIRE_OK(api::explicit_post_optional_class_parameter(http()));
  WIRE_OK(api::explicit_post_optional_class_property(http(), {.body = api::ClassOptionalWrapper{}}));
  WIRE_OK(api::explicit_post_optional_array_parameter(http()));
  WIRE_OK(api::explicit_post_optional_array_property(http(), {.body = api::ArrayOptionalWrapper{}}));
  WIRE_OK(api::explicit_post_optional_array_header(http()));
}

// What is required cannot be left out: that does not compile (tests/refused/left_out.cpp). Here is what is sent.
template <class Op, class Value>
void check_body(Value value, std::string_view text) {
  CAPTURE(Op::operation.path);
  const auto built = bindery::build<Op>({.body = value});
  REQUIRE(built);
  CHECK(built->body.text() == text);
}
TEST_CASE("required and optional: what is required") {
  WIRE_NO_ROUTE("the server has no route for /reqopt/requied/…");
  check_body<api::ExplicitPostRequiredIntegerParameter>(5, "5");
  check_body<api::ExplicitPostRequiredIntegerProperty>(api::IntWrapper{.value = 5}, R"({"value":5})");
  check_body<api::ExplicitPostRequiredStringParameter>("a", R"("a")");
  check_body<api::ExplicitPostRequiredStringProperty>(api::StringWrapper{.value = "a"}, R"({"value":"a"})");
  check_body<api::ExplicitPostRequiredClassParameter>(api::Product{.id = 5}, R"({"id":5})");
  check_body<api::ExplicitPostRequiredClassProperty>(api::ClassWrapper{.value = {.id = 5}}, R"({"value":{"id":5}})");
  check_body<api::ExplicitPostRequiredArrayParameter>(std::vector<std::string>{"a"}, R"(["a"])");
  check_body<api::ExplicitPostRequiredArrayProperty>(api::ArrayWrapper{.value = {"a"}}, R"({"value":["a"]})");
  const auto integer = bindery::build<api::ExplicitPostRequiredIntegerHeader>({.header_parameter = 5});
  CHECK(*api::rt::find_header(integer->headers, "headerParameter") == "5");
  const auto text = bindery::build<api::ExplicitPostRequiredStringHeader>({.header_parameter = "a"});
  CHECK(*api::rt::find_header(text->headers, "headerParameter") == "a");
  const auto array = bindery::build<api::ExplicitPostRequiredArrayHeader>({.header_parameter = {"a", "b"}});
  CHECK(*api::rt::find_header(array->headers, "headerParameter") == "a,b");
}
TEST_CASE("required and optional: a required path parameter is not empty") {
  WIRE_NO_ROUTE("a client that sends this request has failed, the server says");
  WIRE_FAULT(caller, api::implicit_get_required_path(http(), {.path_parameter = ""}));
  WIRE_FAULT(caller, api::implicit_get_required_global_path(http(), {.required_global_path = ""}));
}

#endif

}  // namespace
