// Operations whose prose has every kind of mark: prose stays a comment.
#include "spector/replies.hpp"

#include <spector/documentation.hpp>

namespace api = spector::documentation;
using wire::sent;

TEST_CASE("Documentation_Lists_bulletPointsModel") {
  auto got =
      api::lists_bullet_points_model(wire::http(), {.body = {.input = {.prop = api::ListsBulletPointsEnum::Simple}}});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}
TEST_CASE("Documentation_Lists_bulletPointsOp") { sent(api::lists_bullet_points_op(wire::http())); }

#ifndef WIRE_SAMPLE

TEST_CASE("Documentation_Lists_numbered") { sent(api::lists_numbered(wire::http())); }
TEST_CASE("Documentation_TextFormatting_boldText") { sent(api::text_formatting_bold_text(wire::http())); }
TEST_CASE("Documentation_TextFormatting_combinedFormatting") {
  sent(api::text_formatting_combined_formatting(wire::http()));
}
TEST_CASE("Documentation_TextFormatting_italicText") { sent(api::text_formatting_italic_text(wire::http())); }

#endif
