// Values of several types.
#include "spector/replies.hpp"

#include <spector/type_union.hpp>

namespace api = spector::type_union;
namespace rt = api::rt;
using wire::got;
using wire::sent;

TEST_CASE("Type_Union_EnumsOnly_get") {
  auto got = api::enums_only_get(wire::http());
  WIRE_OK(got);
  CHECK(got->prop.lr.word() == "right");
  CHECK(*got == api::EnumsOnlyGetReply200{.prop = {.lr = api::EnumsOnlyCasesLr::right, .ud = api::UD::up}});
}
TEST_CASE("Type_Union_EnumsOnly_send") {
  sent(api::enums_only_send(wire::http(), {.body = {.prop = {.lr = api::EnumsOnlyCasesLr::right, .ud = api::UD::up}}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_Union_FloatsOnly_get") { got(api::floats_only_get(wire::http()), {.prop = 2.2}); }
TEST_CASE("Type_Union_FloatsOnly_send") { sent(api::floats_only_send(wire::http(), {.body = {.prop = 2.2}})); }
TEST_CASE("Type_Union_IntsOnly_get") { got(api::ints_only_get(wire::http()), {.prop = 2}); }
TEST_CASE("Type_Union_IntsOnly_send") { sent(api::ints_only_send(wire::http(), {.body = {.prop = 2}})); }
TEST_CASE("Type_Union_MixedLiterals_get") {
  got(api::mixed_literals_get(wire::http()), {.prop = {.stringLiteral = api::MixedLiteralsCasesStringLiteralOption1::a,
                                                       .intLiteral = 2.0,
                                                       .floatLiteral = 3.3,
                                                       .booleanLiteral = true}});
}
TEST_CASE("Type_Union_MixedLiterals_send") {
  sent(api::mixed_literals_send(wire::http(),
                                {.body = {.prop = {.stringLiteral = api::MixedLiteralsCasesStringLiteralOption1::a,
                                                   .intLiteral = 2.0,
                                                   .floatLiteral = 3.3,
                                                   .booleanLiteral = true}}}));
}
TEST_CASE("Type_Union_MixedTypes_get") {
  got(api::mixed_types_get(wire::http()),
      {.prop = {.model = api::Cat{.name = "test"},
                .literal = api::MixedTypesCasesLiteralOption2::a,
                .int_ = 2,
                .boolean = true,
                .array = {api::Cat{.name = "test"}, api::MixedTypesCasesArrayItemOption2::a, 2, true}}});
}
TEST_CASE("Type_Union_MixedTypes_send") {
  sent(api::mixed_types_send(
      wire::http(),
      {.body = {.prop = {.model = api::Cat{.name = "test"},
                         .literal = api::MixedTypesCasesLiteralOption2::a,
                         .int_ = 2,
                         .boolean = true,
                         .array = {api::Cat{.name = "test"}, api::MixedTypesCasesArrayItemOption2::a, 2, true}}}}));
}
TEST_CASE("Type_Union_ModelsOnly_get") { got(api::models_only_get(wire::http()), {.prop = api::Cat{.name = "test"}}); }
TEST_CASE("Type_Union_ModelsOnly_send") {
  sent(api::models_only_send(wire::http(), {.body = {.prop = api::Cat{.name = "test"}}}));
}
TEST_CASE("Type_Union_StringAndArray_get") {
  got(api::string_and_array_get(wire::http()),
      {.prop = {.string = std::string("test"), .array = std::vector<std::string>{"test1", "test2"}}});
}
TEST_CASE("Type_Union_StringAndArray_send") {
  sent(api::string_and_array_send(
      wire::http(),
      {.body = {.prop = {.string = std::string("test"), .array = std::vector<std::string>{"test1", "test2"}}}}));
}
TEST_CASE("Type_Union_StringExtensibleNamed_get") {
  got(api::string_extensible_named_get(wire::http()), {.prop = rt::open<api::StringExtensibleNamedUnion>("custom")});
}
TEST_CASE("Type_Union_StringExtensibleNamed_send") {
  sent(api::string_extensible_named_send(wire::http(),
                                         {.body = {.prop = rt::open<api::StringExtensibleNamedUnion>("custom")}}));
}
TEST_CASE("Type_Union_StringExtensible_get") {
  got(api::string_extensible_get(wire::http()), {.prop = rt::open<api::StringExtensibleGetReply200Prop>("custom")});
}
TEST_CASE("Type_Union_StringExtensible_send") {
  sent(api::string_extensible_send(wire::http(),
                                   {.body = {.prop = rt::open<api::StringExtensibleSendBodyProp>("custom")}}));
}
TEST_CASE("Type_Union_StringsOnly_get") {
  got(api::strings_only_get(wire::http()), {.prop = api::StringsOnlyGetReply200Prop::b});
}
TEST_CASE("Type_Union_StringsOnly_send") {
  sent(api::strings_only_send(wire::http(), {.body = {.prop = api::StringsOnlySendBodyProp::b}}));
}

#endif
