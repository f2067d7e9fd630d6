// A model that contains itself.
#include "spector/replies.hpp"

#include <spector/type_model_inheritance_recursive.hpp>

namespace api = spector::type_model_inheritance_recursive;
namespace rt = api::rt;
using wire::sent;

TEST_CASE("Type_Model_Inheritance_Recursive_get") {
  auto got = api::get(wire::http());
  WIRE_OK(got);
  CHECK(*got ==
        api::Extension{
            .extension =
                std::vector<rt::box<api::Extension>>{
                    api::Extension{.extension = std::vector<rt::box<api::Extension>>{api::Extension{.level = 2}},
                                   .level = 1},
                    api::Extension{.level = 1}},
            .level = 0});
}
TEST_CASE("Type_Model_Inheritance_Recursive_put") {
  sent(api::put(
      wire::http(),
      {.body = {.extension =
                    std::vector<rt::box<api::Extension>>{
                        api::Extension{.extension = std::vector<rt::box<api::Extension>>{api::Extension{.level = 2}},
                                       .level = 1},
                        api::Extension{.level = 1}},
                .level = 0}}));
}
