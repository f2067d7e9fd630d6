// Versions of one service: a document for each, whose headers stand side by side in one program.
#include "spector/replies.hpp"

#include <spector/versioning_added_v2.hpp>
#include <spector/versioning_madeOptional_v2.hpp>
#include <spector/versioning_removed_v1.hpp>
#include <spector/versioning_removed_v2.hpp>
#include <spector/versioning_removed_v2preview.hpp>
#include <spector/versioning_renamedFrom_v2.hpp>
#include <spector/versioning_returnTypeChangedFrom_v2.hpp>
#include <spector/versioning_typeChangedFrom_v2.hpp>

namespace added = spector::versioning_added_v2;
namespace removed = spector::versioning_removed_v2;
namespace renamed = spector::versioning_renamedFrom_v2;
using wire::got;
using wire::http;

namespace {

/// The URL of the server that a description names, in one version.
template <class ServerUrl>
std::string at(const char* version) {
  return ServerUrl{.endpoint = wire::origin(), .version = version}.url();
}

}  // namespace

TEST_CASE("Versioning_Added_v1") {
  const added::ModelV1 value{.prop = "foo", .enumProp = added::EnumV1::enumMemberV2, .unionProp = 10};
  auto got = added::v1(http(), {.header_v2 = "bar", .body = value}, {.server = at<added::ServerUrl>("v2")});
  WIRE_OK(got);
  CHECK(got->enumProp.word() == "enumMemberV2");
  CHECK(*got == value);
}
TEST_CASE("Versioning_Added_v2") {
  const added::ModelV2 value{.prop = "foo", .enumProp = added::EnumV2::enumMember, .unionProp = "bar"};
  got(added::v2(http(), {.body = value}, {.server = at<added::ServerUrl>("v2")}), value);
}
TEST_CASE("Versioning_Added_InterfaceV2") {
  const added::ModelV2 value{.prop = "foo", .enumProp = added::EnumV2::enumMember, .unionProp = "bar"};
  got(added::interface_v2_v2_in_interface(http(), {.body = value}, {.server = at<added::ServerUrl>("v2")}), value);
}
TEST_CASE("Versioning_MadeOptional_test") {
  namespace api = spector::versioning_madeOptional_v2;
  auto got = api::test(http(), {.body = {.prop = "foo"}}, {.server = at<api::ServerUrl>("v2")});
  WIRE_OK(got);
  CHECK(got->prop == "foo");
  CHECK(!got->changedProp);
}
TEST_CASE("Versioning_Removed_modelV3") {
  namespace v1 = spector::versioning_removed_v1;
  const v1::ModelV3 value{.id = "123", .enumProp = v1::EnumV3::enumMemberV1};
  got(v1::model_v3(http(), {.body = value}, {.server = at<v1::ServerUrl>("v1")}), value);
}
TEST_CASE("Versioning_Removed_modelV3_V2") {
  const removed::ModelV3 value{.id = "123", .enumProp = removed::EnumV3::enumMemberV1};
  got(removed::model_v3(http(), {.body = value}, {.server = at<removed::ServerUrl>("v2")}), value);
}
TEST_CASE("Versioning_Removed_modelV3_V2preview") {
  namespace preview = spector::versioning_removed_v2preview;
  got(preview::model_v3(http(), {.body = {.id = "123"}}, {.server = at<preview::ServerUrl>("v2preview")}),
      {.id = "123"});
}
TEST_CASE("Versioning_Removed_v2") {
  const removed::ModelV2 value{.prop = "foo", .enumProp = removed::EnumV2::enumMemberV2, .unionProp = "bar"};
  auto got = removed::v2(http(), {.body = value}, {.server = at<removed::ServerUrl>("v2")});
  WIRE_OK(got);
  CHECK(got->prop == "foo");
  CHECK(*got == value);
}
TEST_CASE("Versioning_RenamedFrom_NewInterface") {
  const renamed::NewModel value{.newProp = "foo", .enumProp = renamed::NewEnum::newEnumMember, .unionProp = 10};
  got(renamed::new_interface_new_op_in_new_interface(http(), {.body = value}, {.server = at<renamed::ServerUrl>("v2")}),
      value);
}
TEST_CASE("Versioning_RenamedFrom_newOp") {
  const renamed::NewModel value{.newProp = "foo", .enumProp = renamed::NewEnum::newEnumMember, .unionProp = 10};
  auto got = renamed::new_op(http(), {.new_query = "bar", .body = value}, {.server = at<renamed::ServerUrl>("v2")});
  WIRE_OK(got);
  CHECK(got->newProp == "foo");
  CHECK(*got == value);
}
TEST_CASE("Versioning_ReturnTypeChangedFrom_test") {
  namespace api = spector::versioning_returnTypeChangedFrom_v2;
  auto got = api::test(http(), {.body = "test"}, {.server = at<api::ServerUrl>("v2")});
  WIRE_OK(got);
  CHECK(*got == "test");
}
TEST_CASE("Versioning_TypeChangedFrom_test") {
  namespace api = spector::versioning_typeChangedFrom_v2;
  const api::TestModel value{.prop = "foo", .changedProp = "bar"};
  auto got = api::test(http(), {.param = "baz", .body = value}, {.server = at<api::ServerUrl>("v2")});
  WIRE_OK(got);
  CHECK(got->prop == "foo");
  CHECK(*got == value);
}
