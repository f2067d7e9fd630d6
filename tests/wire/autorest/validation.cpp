#include "wire.hpp"
#include <bindery/validate.hpp>

#include <string>
#include <vector>

#include <autorest/validation.hpp>

namespace {

namespace api = autorest::validation;
namespace rt = api::rt;
using wire::http;

api::Product constants() {
  return {.child = {.constProperty = api::ChildProductConstProperty::constant},
          .constChild = {.constProperty = api::ConstantProductConstProperty::constant,
                         .constProperty2 = api::ConstantProductConstProperty2::constant2},
          .constInt = api::ProductConstInt::_0,
          .constString = api::ProductConstString::constant};
}

TEST_CASE("ConstantsInPath") {
  using word = api::GetWithConstantInPathConstantParam;
  const auto got = api::get_with_constant_in_path(http(), {.constant_param = word::constant});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("ConstantsInBody") {
  using word = api::PostWithConstantInBodyConstantParam;
  const auto got = api::post_with_constant_in_body(http(), {.constant_param = word::constant, .body = constants()});
  WIRE_VALUE(got, constants());
  CHECK(got->constChild.constProperty2.word() == "constant2");
}

#ifndef WIRE_SAMPLE

// Each parameter and member that breaks its rule, by its place.
template <class Params>
std::vector<std::string> places(const Params& params) {
  std::vector<std::string> found;
  for (const auto& violation : bindery::validate(params)) found.push_back(violation.where);
  return found;
}

TEST_CASE("validation: parameters") {
  WIRE_NO_ROUTE("the server has no route for /fakepath/…");
  using params = api::ValidationOfMethodParameters::Params;
  const params right{.subscription_id = "s", .resource_group_name = "123", .id = 150, .api_version = "12-34-5678"};
  CHECK(places(right) == std::vector<std::string>{});
  params wrong = right;
  wrong.resource_group_name = "1";
  CHECK(places(wrong) == std::vector<std::string>{"/resource_group_name"});
  wrong.resource_group_name = "1234567890A";
  CHECK(places(wrong).front() == "/resource_group_name");
  wrong.resource_group_name = "!@#$";
  CHECK(places(wrong) == std::vector<std::string>{"/resource_group_name"});
  wrong = right;
  wrong.id = 105;
  CHECK(places(wrong) == std::vector<std::string>{"/id"});
  wrong.id = 0;
  CHECK(places(wrong).front() == "/id");
  wrong.id = 2000;
  CHECK(places(wrong) == std::vector<std::string>{"/id"});
  wrong = right;
  wrong.api_version = "abc";
  CHECK(places(wrong) == std::vector<std::string>{"/api_version"});
}
TEST_CASE("validation: a body") {
  WIRE_NO_ROUTE("the server has no route for /fakepath/…");
  CHECK(places(constants()) == std::vector<std::string>{});
  api::Product wrong = constants();
  wrong.capacity = 0;
  CHECK(places(wrong) == std::vector<std::string>{"/capacity"});
  wrong.capacity = 100;
  CHECK(places(wrong) == std::vector<std::string>{"/capacity"});
  wrong = constants();
  wrong.display_names = std::vector<std::string>(7, "item");
  CHECK(places(wrong).front() == "/display_names");
}

#endif

}  // namespace
