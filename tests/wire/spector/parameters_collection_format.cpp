// Arrays in queries and headers, by the style that joins them.
#include "spector/replies.hpp"

#include <spector/parameters_collection_format.hpp>

namespace api = spector::parameters_collection_format;
using wire::sent;

TEST_CASE("Parameters_CollectionFormat_Header_csv") {
  auto got = api::header_csv(wire::http(), {.colors = {"blue", "red", "green"}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Parameters_CollectionFormat_Query_csv") {
  sent(api::query_csv(wire::http(), {.colors = {"blue", "red", "green"}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Parameters_CollectionFormat_Query_multi") {
  sent(api::query_multi(wire::http(), {.colors = {"blue", "red", "green"}}));
}
TEST_CASE("Parameters_CollectionFormat_Query_pipes") {
  sent(api::query_pipes(wire::http(), {.colors = {"blue", "red", "green"}}));
}
TEST_CASE("Parameters_CollectionFormat_Query_ssv") {
  sent(api::query_ssv(wire::http(), {.colors = {"blue", "red", "green"}}));
}

#endif
