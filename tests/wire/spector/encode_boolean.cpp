// Truth that the description calls a text, in whatever case it comes.
#include "spector/replies.hpp"

#include <spector/encode_boolean.hpp>

namespace api = spector::encode_boolean;
using wire::got;

TEST_CASE("Encode_Boolean_Property_falseLower") {
  auto got = api::property_false_lower(wire::http(), {.body = {.value = "false"}});
  WIRE_OK(got);
  CHECK(*got == api::PropertyBoolAsStringProperty{.value = "false"});
}
TEST_CASE("Encode_Boolean_Property_falseMixed") {
  got(api::property_false_mixed(wire::http(), {.body = {.value = "false"}}), {.value = "FaLsE"});
}

#ifndef WIRE_SAMPLE

TEST_CASE("Encode_Boolean_Property_trueLower") {
  got(api::property_true_lower(wire::http(), {.body = {.value = "true"}}), {.value = "true"});
}
TEST_CASE("Encode_Boolean_Property_trueUpper") {
  got(api::property_true_upper(wire::http(), {.body = {.value = "true"}}), {.value = "TRUE"});
}

#endif
