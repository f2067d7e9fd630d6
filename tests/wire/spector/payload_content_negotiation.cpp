// One operation of several media types: the caller says in `Accept` which one it wants.
#include "spector/png.hpp"
#include "spector/replies.hpp"

#include <variant>

#include <spector/payload_content_negotiation.hpp>

namespace api = spector::payload_content_negotiation;
namespace rt = api::rt;

TEST_CASE("Payload_ContentNegotiation_DifferentBody") {
  const auto get = [](const std::string& type) {
    return api::different_body_get_avatar_as_png_different_body_get_avatar_as_json(wire::http(), {},
                                                                                   {.headers = {{"Accept", type}}});
  };
  auto json = get("application/json");
  WIRE_OK(json);
  wire::is_png(std::get<api::DifferentBodyPngImageAsJson>(*json).content.bytes);
  auto png = get("image/png");
  WIRE_OK(png);
  wire::is_png(std::get<rt::media<"image/png", std::string>>(*png).content);
  WIRE_STATUS(400, get("text/plain"));
}
TEST_CASE("Payload_ContentNegotiation_SameBody") {
  const auto get = [](const std::string& type) {
    return api::same_body_get_avatar_as_png_same_body_get_avatar_as_jpeg(wire::http(), {},
                                                                         {.headers = {{"Accept", type}}});
  };
  auto png = get("image/png");
  WIRE_OK(png);
  CHECK(png->substr(1, 3) == "PNG");
  wire::is_png(*png);
  auto jpeg = get("image/jpeg");
  WIRE_OK(jpeg);
  wire::is_jpeg(*jpeg);
  WIRE_STATUS(400, get("text/plain"));
}
