#include "wire.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <autorest/constants.hpp>

namespace {

namespace api = autorest::constants;
namespace rt = api::rt;

TEST_CASE("ConstantClientProperties") {
  using query = api::ContantsPutClientConstantsQueryConstant;
  using path = api::ContantsPutClientConstantsPathConstant;
  const auto got = api::contants_put_client_constants(
      wire::http(), {.header_constant = true, .query_constant = query::_100, .path_constant = path::path});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

#ifndef WIRE_SAMPLE

// Sixteen operations for which the server has no route: an enum of one word or two, required or not, with a default or
// without. What is sent is the same for all; a default is not sent by itself.
template <class Op, class Input>
void check_input(std::string_view target, Input word) {
  CAPTURE(target);
  const auto given = bindery::build<Op>({.input = word});
  REQUIRE(given);
  CHECK(given->method == "PUT");
  CHECK(given->target == std::string(target) + "?input=" + std::string(rt::word_of(word)));
  if constexpr (std::is_constructible_v<decltype(typename Op::Params{.input = word}.input), std::nullopt_t>) {
    const auto absent = bindery::build<Op>({});
    REQUIRE(absent);
    CHECK(absent->target == target);
  }
}
#define CHECK_INPUT(name, which) \
  check_input<api::ContantsPut##name>(std::string_view("/constants/put" #name), api::ContantsPut##name##Input::which)

TEST_CASE("constants: inputs of one word or two") {
  WIRE_NO_ROUTE("the server has no route for /constants/put…");
  CHECK_INPUT(NoModelAsStringNoRequiredTwoValueNoDefault, value1);
  CHECK_INPUT(NoModelAsStringNoRequiredTwoValueDefault, value2);
  CHECK_INPUT(NoModelAsStringNoRequiredOneValueNoDefault, value1);
  CHECK_INPUT(NoModelAsStringNoRequiredOneValueDefault, value1);
  CHECK_INPUT(NoModelAsStringRequiredTwoValueNoDefault, value2);
  CHECK_INPUT(NoModelAsStringRequiredTwoValueDefault, value1);
  CHECK_INPUT(NoModelAsStringRequiredOneValueNoDefault, value1);
  CHECK_INPUT(NoModelAsStringRequiredOneValueDefault, value1);
  CHECK_INPUT(ModelAsStringNoRequiredTwoValueNoDefault, value2);
  CHECK_INPUT(ModelAsStringNoRequiredTwoValueDefault, value1);
  CHECK_INPUT(ModelAsStringNoRequiredOneValueNoDefault, value1);
  CHECK_INPUT(ModelAsStringNoRequiredOneValueDefault, value1);
  CHECK_INPUT(ModelAsStringRequiredTwoValueNoDefault, value1);
  CHECK_INPUT(ModelAsStringRequiredTwoValueDefault, value2);
  CHECK_INPUT(ModelAsStringRequiredOneValueNoDefault, value1);
  CHECK_INPUT(ModelAsStringRequiredOneValueDefault, value1);
}

#endif

}  // namespace
