// Path parameters.
#include "spector/replies.hpp"
#include <bindery/reserved_paths.hpp>

#include <spector/parameters_path.hpp>

namespace api = spector::parameters_path;
using wire::sent;

TEST_CASE("Parameters_Path_normal") {
  auto got = api::normal(wire::http(), {.name = "foo"});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
// It may be left out, and the slash before it is lost from the documents.
TEST_CASE("Parameters_Path_optional") {
  sent(api::optional(wire::http()));
  sent(api::optional(bindery::reserved_paths{wire::http()}, {.name = "/foo"}));
}
