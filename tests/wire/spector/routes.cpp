// Where a value stands in a path or a query, by style. The words before the brace of a template end without a slash, so
// that what a style puts before its value shows.
#include "spector/replies.hpp"
#include <bindery/reserved_paths.hpp>

#include <spector32/routes.hpp>

namespace api = spector32::routes;
using wire::sent;

namespace {
const std::vector<std::string> a_and_b{"a", "b"};
const std::map<std::string, std::int32_t> one_and_two{{"a", 1}, {"b", 2}};
}  // namespace

TEST_CASE("Routes_fixed") {
  auto got = api::fixed(wire::http());
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Routes_InInterface") { sent(api::in_interface_fixed(wire::http())); }
TEST_CASE("Routes_PathParameters_annotationOnly") {
  sent(api::path_parameters_annotation_only(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_PathParameters_explicit") { sent(api::path_parameters_explicit(wire::http(), {.param = "a"})); }
TEST_CASE("Routes_PathParameters_templateOnly") {
  sent(api::path_parameters_template_only(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_QueryParameters_annotationOnly") {
  sent(api::query_parameters_annotation_only(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_QueryParameters_explicit") { sent(api::query_parameters_explicit(wire::http(), {.param = "a"})); }
TEST_CASE("Routes_QueryParameters_templateOnly") {
  sent(api::query_parameters_template_only(wire::http(), {.param = "a"}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Routes_PathParameters_LabelExpansion_Explode_array") {
  sent(api::explode_array_3(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_PathParameters_LabelExpansion_Explode_primitive") {
  sent(api::explode_primitive_3(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_PathParameters_LabelExpansion_Explode_record") {
  sent(api::explode_record_3(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_PathParameters_LabelExpansion_Standard_array") {
  sent(api::standard_array_3(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_PathParameters_LabelExpansion_Standard_primitive") {
  sent(api::standard_primitive_3(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_PathParameters_LabelExpansion_Standard_record") {
  sent(api::standard_record_3(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_PathParameters_MatrixExpansion_Explode_array") {
  sent(api::explode_array_4(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_PathParameters_MatrixExpansion_Explode_primitive") {
  sent(api::explode_primitive_4(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_PathParameters_MatrixExpansion_Explode_record") {
  sent(api::explode_record_4(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_PathParameters_MatrixExpansion_Standard_array") {
  sent(api::standard_array_4(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_PathParameters_MatrixExpansion_Standard_primitive") {
  sent(api::standard_primitive_4(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_PathParameters_MatrixExpansion_Standard_record") {
  sent(api::standard_record_4(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_PathParameters_SimpleExpansion_Explode_array") {
  sent(api::explode_array(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_PathParameters_SimpleExpansion_Explode_primitive") {
  sent(api::explode_primitive(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_PathParameters_SimpleExpansion_Explode_record") {
  sent(api::explode_record(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_PathParameters_SimpleExpansion_Standard_array") {
  sent(api::standard_array(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_PathParameters_SimpleExpansion_Standard_primitive") {
  sent(api::standard_primitive(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_PathParameters_SimpleExpansion_Standard_record") {
  sent(api::standard_record(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_QueryParameters_QueryExpansion_Explode_array") {
  sent(api::explode_array_5(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_QueryParameters_QueryExpansion_Explode_model") {
  sent(api::explode_model(wire::http(), {.param = {.field = "status", .value = "active"}}));
}
TEST_CASE("Routes_QueryParameters_QueryExpansion_Explode_primitive") {
  sent(api::explode_primitive_5(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_QueryParameters_QueryExpansion_Explode_record") {
  sent(api::explode_record_5(wire::http(), {.param = one_and_two}));
}
TEST_CASE("Routes_QueryParameters_QueryExpansion_Standard_array") {
  sent(api::standard_array_5(wire::http(), {.param = a_and_b}));
}
TEST_CASE("Routes_QueryParameters_QueryExpansion_Standard_primitive") {
  sent(api::standard_primitive_5(wire::http(), {.param = "a"}));
}
TEST_CASE("Routes_QueryParameters_QueryExpansion_Standard_record") {
  sent(api::standard_record_5(wire::http(), {.param = one_and_two}));
}

// The documents do not say that the values below keep their reserved characters, and they have lost the slash of
// `{/param}`: who calls says both.

namespace {
auto reserved() { return bindery::reserved_paths{wire::http()}; }
}  // namespace

TEST_CASE("Routes_PathParameters_ReservedExpansion_annotation") {
  sent(api::reserved_expansion_annotation(reserved(), {.param = "foo/bar baz"}));
}
TEST_CASE("Routes_PathParameters_ReservedExpansion_template") {
  sent(api::reserved_expansion_template(reserved(), {.param = "foo/bar baz"}));
}
TEST_CASE("Routes_PathParameters_PathExpansion_Explode_primitive") {
  sent(api::explode_primitive_2(reserved(), {.param = "/a"}));
}
TEST_CASE("Routes_PathParameters_PathExpansion_Standard_primitive") {
  sent(api::standard_primitive_2(reserved(), {.param = "/a"}));
}
TEST_CASE("Routes_PathParameters_PathExpansion_Standard_array") {
  sent(api::standard_array_2(reserved(), {.param = {"/a", "b"}}));
}
TEST_CASE("Routes_PathParameters_PathExpansion_Standard_record") {
  sent(api::standard_record_2(reserved(), {.param = {{"/a", 1}, {"b", 2}}}));
}

#endif
