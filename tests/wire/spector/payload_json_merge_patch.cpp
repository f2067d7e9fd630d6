// Merge patches (RFC 7396): what is absent stays, null removes. The documents say of no member that it may be null.
#include "spector/replies.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <spector/payload_json_merge_patch.hpp>

namespace api = spector::payload_json_merge_patch;
namespace rt = api::rt;
using wire::http;

namespace {

// Takes everything away but the name and, in the map, the name of one value.
const api::ResourcePatch removal{.description = nullptr,
                                 .map =
                                     std::map<std::string, rt::nullable<api::InnerModelPatch>>{
                                         {"key", api::InnerModelPatch{.description = nullptr}}, {"key2", nullptr}},
                                 .array = nullptr,
                                 .intValue = nullptr,
                                 .floatValue = nullptr,
                                 .innerModel = nullptr,
                                 .intArray = nullptr};

void is_what_is_left(const api::Resource& got) {
  CHECK(got.name == "Madge");
  CHECK(got ==
        api::Resource{.name = "Madge", .map = std::map<std::string, api::InnerModel>{{"key", {.name = "InnerMadge"}}}});
}

}  // namespace

TEST_CASE("Payload_JsonMergePatch_createResource") {
  const api::InnerModel inner{.name = "InnerMadge", .description = "innerDesc"};
  const api::Resource resource{.name = "Madge",
                               .description = "desc",
                               .map = std::map<std::string, api::InnerModel>{{"key", inner}},
                               .array = std::vector<api::InnerModel>{inner},
                               .intValue = 1,
                               .floatValue = 1.25F,
                               .innerModel = inner,
                               .intArray = std::vector<std::int32_t>{1, 2, 3}};
  auto got = api::create_resource(http(), {.body = resource});
  WIRE_OK(got);
  CHECK(got->name == "Madge");
  CHECK(*got == resource);
}
TEST_CASE("Payload_JsonMergePatch_updateResource") {
  auto got = api::update_resource(http(), {.body = removal});
  WIRE_OK(got);
  is_what_is_left(*got);
}
TEST_CASE("Payload_JsonMergePatch_updateOptionalResource") {
  auto got = api::update_optional_resource(http(), {.body = removal});
  WIRE_OK(got);
  is_what_is_left(*got);
}
