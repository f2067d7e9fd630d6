// Names that are words of some language: C++ spells the words of its own with an underscore behind, the wire does not.
#include "spector/replies.hpp"

#include <spector/special_words.hpp>

namespace api = spector::special_words;
using wire::sent;

TEST_CASE("SpecialWords_ExtensibleStrings_putExtensibleStringValue") {
  auto got = api::extensible_strings_put_extensible_string_value(
      wire::http(), {.body = api::ExtensibleStringsExtensibleString::class_});
  WIRE_OK(got);
  CHECK(got->word() == "class");
}
TEST_CASE("SpecialWords_ModelProperties_dictMethods") {
  sent(api::model_properties_dict_methods(wire::http(), {.body = {.keys = "ok",
                                                                  .items = "ok",
                                                                  .values = "ok",
                                                                  .popitem = "ok",
                                                                  .clear = "ok",
                                                                  .update = "ok",
                                                                  .setdefault = "ok",
                                                                  .pop = "ok",
                                                                  .get = "ok",
                                                                  .copy = "ok"}}));
}
TEST_CASE("SpecialWords_ModelProperties_sameAsModel") {
  sent(api::model_properties_same_as_model(wire::http(), {.body = {.SameAsModel = "ok"}}));
}
TEST_CASE("SpecialWords_ModelProperties_withList") {
  sent(api::model_properties_with_list(wire::http(), {.body = {.list = "ok"}}));
}
TEST_CASE("SpecialWords_ReservedOperationBodyParams_withItems") {
  sent(api::reserved_operation_body_params_with_items(wire::http(), {.body = {.items = {"item"}}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("SpecialWords_Models_and") { sent(api::models_with_and(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_as") { sent(api::models_with_as(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_assert") { sent(api::models_with_assert(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_async") { sent(api::models_with_async(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_await") { sent(api::models_with_await(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_break") { sent(api::models_with_break(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_class") { sent(api::models_with_class(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_constructor") {
  sent(api::models_with_constructor(wire::http(), {.body = {.name = "ok"}}));
}
TEST_CASE("SpecialWords_Models_continue") { sent(api::models_with_continue(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_def") { sent(api::models_with_def(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_del") { sent(api::models_with_del(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_elif") { sent(api::models_with_elif(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_else") { sent(api::models_with_else(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_except") { sent(api::models_with_except(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_exec") { sent(api::models_with_exec(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_finally") { sent(api::models_with_finally(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_for") { sent(api::models_with_for(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_from") { sent(api::models_with_from(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_global") { sent(api::models_with_global(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_if") { sent(api::models_with_if(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_import") { sent(api::models_with_import(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_in") { sent(api::models_with_in(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_is") { sent(api::models_with_is(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_lambda") { sent(api::models_with_lambda(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_not") { sent(api::models_with_not(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_or") { sent(api::models_with_or(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_pass") { sent(api::models_with_pass(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_raise") { sent(api::models_with_raise(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_return") { sent(api::models_with_return(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_try") { sent(api::models_with_try(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_while") { sent(api::models_with_while(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_with") { sent(api::models_with_with(wire::http(), {.body = {.name = "ok"}})); }
TEST_CASE("SpecialWords_Models_yield") { sent(api::models_with_yield(wire::http(), {.body = {.name = "ok"}})); }

TEST_CASE("SpecialWords_Operations_and") { sent(api::operations_and(wire::http())); }
TEST_CASE("SpecialWords_Operations_as") { sent(api::operations_as(wire::http())); }
TEST_CASE("SpecialWords_Operations_assert") { sent(api::operations_assert(wire::http())); }
TEST_CASE("SpecialWords_Operations_async") { sent(api::operations_async(wire::http())); }
TEST_CASE("SpecialWords_Operations_await") { sent(api::operations_await(wire::http())); }
TEST_CASE("SpecialWords_Operations_break") { sent(api::operations_break(wire::http())); }
TEST_CASE("SpecialWords_Operations_class") { sent(api::operations_class(wire::http())); }
TEST_CASE("SpecialWords_Operations_constructor") { sent(api::operations_constructor(wire::http())); }
TEST_CASE("SpecialWords_Operations_continue") { sent(api::operations_continue(wire::http())); }
TEST_CASE("SpecialWords_Operations_def") { sent(api::operations_def(wire::http())); }
TEST_CASE("SpecialWords_Operations_del") { sent(api::operations_del(wire::http())); }
TEST_CASE("SpecialWords_Operations_elif") { sent(api::operations_elif(wire::http())); }
TEST_CASE("SpecialWords_Operations_else") { sent(api::operations_else(wire::http())); }
TEST_CASE("SpecialWords_Operations_except") { sent(api::operations_except(wire::http())); }
TEST_CASE("SpecialWords_Operations_exec") { sent(api::operations_exec(wire::http())); }
TEST_CASE("SpecialWords_Operations_finally") { sent(api::operations_finally(wire::http())); }
TEST_CASE("SpecialWords_Operations_for") { sent(api::operations_for(wire::http())); }
TEST_CASE("SpecialWords_Operations_from") { sent(api::operations_from(wire::http())); }
TEST_CASE("SpecialWords_Operations_global") { sent(api::operations_global(wire::http())); }
TEST_CASE("SpecialWords_Operations_if") { sent(api::operations_if(wire::http())); }
TEST_CASE("SpecialWords_Operations_import") { sent(api::operations_import(wire::http())); }
TEST_CASE("SpecialWords_Operations_in") { sent(api::operations_in(wire::http())); }
TEST_CASE("SpecialWords_Operations_is") { sent(api::operations_is(wire::http())); }
TEST_CASE("SpecialWords_Operations_lambda") { sent(api::operations_lambda(wire::http())); }
TEST_CASE("SpecialWords_Operations_not") { sent(api::operations_not(wire::http())); }
TEST_CASE("SpecialWords_Operations_or") { sent(api::operations_or(wire::http())); }
TEST_CASE("SpecialWords_Operations_pass") { sent(api::operations_pass(wire::http())); }
TEST_CASE("SpecialWords_Operations_raise") { sent(api::operations_raise(wire::http())); }
TEST_CASE("SpecialWords_Operations_return") { sent(api::operations_return(wire::http())); }
TEST_CASE("SpecialWords_Operations_try") { sent(api::operations_try(wire::http())); }
TEST_CASE("SpecialWords_Operations_while") { sent(api::operations_while(wire::http())); }
TEST_CASE("SpecialWords_Operations_with") { sent(api::operations_with(wire::http())); }
TEST_CASE("SpecialWords_Operations_yield") { sent(api::operations_yield(wire::http())); }

TEST_CASE("SpecialWords_Parameters_and") { sent(api::parameters_with_and(wire::http(), {.and_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_as") { sent(api::parameters_with_as(wire::http(), {.as = "ok"})); }
TEST_CASE("SpecialWords_Parameters_assert") { sent(api::parameters_with_assert(wire::http(), {.assert_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_async") { sent(api::parameters_with_async(wire::http(), {.async = "ok"})); }
TEST_CASE("SpecialWords_Parameters_await") { sent(api::parameters_with_await(wire::http(), {.await = "ok"})); }
TEST_CASE("SpecialWords_Parameters_break") { sent(api::parameters_with_break(wire::http(), {.break_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_cancellationToken") {
  sent(api::parameters_with_cancellation_token(wire::http(), {.cancellation_token = "ok"}));
}
TEST_CASE("SpecialWords_Parameters_class") { sent(api::parameters_with_class(wire::http(), {.class_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_constructor") {
  sent(api::parameters_with_constructor(wire::http(), {.constructor = "ok"}));
}
TEST_CASE("SpecialWords_Parameters_continue") {
  sent(api::parameters_with_continue(wire::http(), {.continue_ = "ok"}));
}
TEST_CASE("SpecialWords_Parameters_def") { sent(api::parameters_with_def(wire::http(), {.def = "ok"})); }
TEST_CASE("SpecialWords_Parameters_del") { sent(api::parameters_with_del(wire::http(), {.del = "ok"})); }
TEST_CASE("SpecialWords_Parameters_elif") { sent(api::parameters_with_elif(wire::http(), {.elif = "ok"})); }
TEST_CASE("SpecialWords_Parameters_else") { sent(api::parameters_with_else(wire::http(), {.else_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_except") { sent(api::parameters_with_except(wire::http(), {.except = "ok"})); }
TEST_CASE("SpecialWords_Parameters_exec") { sent(api::parameters_with_exec(wire::http(), {.exec = "ok"})); }
TEST_CASE("SpecialWords_Parameters_finally") { sent(api::parameters_with_finally(wire::http(), {.finally = "ok"})); }
TEST_CASE("SpecialWords_Parameters_for") { sent(api::parameters_with_for(wire::http(), {.for_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_from") { sent(api::parameters_with_from(wire::http(), {.from = "ok"})); }
TEST_CASE("SpecialWords_Parameters_global") { sent(api::parameters_with_global(wire::http(), {.global = "ok"})); }
TEST_CASE("SpecialWords_Parameters_if") { sent(api::parameters_with_if(wire::http(), {.if_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_import") { sent(api::parameters_with_import(wire::http(), {.import_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_in") { sent(api::parameters_with_in(wire::http(), {.in = "ok"})); }
TEST_CASE("SpecialWords_Parameters_is") { sent(api::parameters_with_is(wire::http(), {.is = "ok"})); }
TEST_CASE("SpecialWords_Parameters_lambda") { sent(api::parameters_with_lambda(wire::http(), {.lambda = "ok"})); }
TEST_CASE("SpecialWords_Parameters_not") { sent(api::parameters_with_not(wire::http(), {.not_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_or") { sent(api::parameters_with_or(wire::http(), {.or_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_pass") { sent(api::parameters_with_pass(wire::http(), {.pass = "ok"})); }
TEST_CASE("SpecialWords_Parameters_raise") { sent(api::parameters_with_raise(wire::http(), {.raise = "ok"})); }
TEST_CASE("SpecialWords_Parameters_return") { sent(api::parameters_with_return(wire::http(), {.return_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_try") { sent(api::parameters_with_try(wire::http(), {.try_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_while") { sent(api::parameters_with_while(wire::http(), {.while_ = "ok"})); }
TEST_CASE("SpecialWords_Parameters_with") { sent(api::parameters_with_with(wire::http(), {.with = "ok"})); }
TEST_CASE("SpecialWords_Parameters_yield") { sent(api::parameters_with_yield(wire::http(), {.yield = "ok"})); }

#endif
