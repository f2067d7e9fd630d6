// Members whose wire names differ from the names in the description.
#include "spector/replies.hpp"

#include <spector/serialization_encoded_name_json.hpp>

namespace api = spector::serialization_encoded_name_json;
using wire::sent;

TEST_CASE("Serialization_EncodedName_Json_Property_get") {
  auto got = api::property_get(wire::http());
  WIRE_OK(got);
  CHECK(*got == api::PropertyJsonEncodedNameModel{.wireName = true});
}
TEST_CASE("Serialization_EncodedName_Json_Property_send") {
  sent(api::property_send(wire::http(), {.body = {.wireName = true}}));
}
