// Where the service is: a URL with variables, paths before those of the operations, versions in paths and queries.
#include "spector/replies.hpp"

#include <spector/server_endpoint_not_defined.hpp>
#include <spector/server_path_multiple_v1_0.hpp>
#include <spector/server_path_single.hpp>
#include <spector/server_versions_not_versioned.hpp>
#include <spector/server_versions_versioned_2021_01_01_preview.hpp>
#include <spector/server_versions_versioned_2022_12_01_preview.hpp>

namespace multiple = spector::server_path_multiple_v1_0;
namespace unversioned = spector::server_versions_not_versioned;
namespace old = spector::server_versions_versioned_2021_01_01_preview;
namespace versioned = spector::server_versions_versioned_2022_12_01_preview;
using wire::http;
using wire::sent;

namespace {

/// Call options that name the server of the description, by its variables.
template <class ServerUrl>
auto at(ServerUrl server) {
  server.endpoint = wire::origin();
  return server.url();
}

/// The service took what was sent, and answers with an empty 200.
template <class Outcome>
void taken(const Outcome& outcome) {
  WIRE_OK(outcome);
  CHECK(outcome.status() == 200);
}

}  // namespace

TEST_CASE("Server_Path_Multiple_withOperationPathParam") {
  auto got = multiple::with_operation_path_param(http(), {.keyword = "test"},
                                                 {.server = at(multiple::ServerUrl{.api_version = "v1.0"})});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Server_Path_Multiple_noOperationParams") {
  sent(multiple::no_operation_params(http(), {}, {.server = at(multiple::ServerUrl{.api_version = "v1.0"})}));
}
TEST_CASE("Server_Endpoint_NotDefined_valid") {
  auto got = spector::server_endpoint_not_defined::valid(http());
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("Server_Path_Single_myOp") {
  namespace single = spector::server_path_single;
  auto got = single::my_op(http(), {}, {.server = at(single::ServerUrl{})});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("Server_Versions_NotVersioned_withPathApiVersion") {
  auto got =
      unversioned::with_path_api_version(http(), {.api_version = "v1.0"}, {.server = at(unversioned::ServerUrl{})});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("Server_Versions_NotVersioned_withQueryApiVersion") {
  taken(unversioned::with_query_api_version(http(), {.api_version = "v1.0"}, {.server = at(unversioned::ServerUrl{})}));
}
TEST_CASE("Server_Versions_NotVersioned_withoutApiVersion") {
  taken(unversioned::without_api_version(http(), {}, {.server = at(unversioned::ServerUrl{})}));
}
TEST_CASE("Server_Versions_Versioned_withPathApiVersion") {
  auto got = versioned::with_path_api_version(http(), {.api_version = "2022-12-01-preview"},
                                              {.server = at(versioned::ServerUrl{})});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("Server_Versions_Versioned_withQueryApiVersion") {
  taken(versioned::with_query_api_version(http(), {.api_version = "2022-12-01-preview"},
                                          {.server = at(versioned::ServerUrl{})}));
}
TEST_CASE("Server_Versions_Versioned_withQueryOldApiVersion") {
  taken(
      old::with_query_old_api_version(http(), {.api_version = "2021-01-01-preview"}, {.server = at(old::ServerUrl{})}));
}
TEST_CASE("Server_Versions_Versioned_withoutApiVersion") {
  taken(versioned::without_api_version(http(), {}, {.server = at(versioned::ServerUrl{})}));
}
