// Files as bodies: of one media type, of any, of one of several, and of JSON.
#include "spector/png.hpp"
#include "spector/replies.hpp"

#include <spector/type_file.hpp>

namespace api = spector::type_file;
namespace rt = api::rt;
using wire::sent;

TEST_CASE("Type_File_Body_downloadFileJsonContentType") {
  auto got = api::body_download_file_json_content_type(wire::http());
  WIRE_OK(got);
  CHECK(got.status() == 200);
  CHECK(got->text() == R"({"message":"test file content"})");
}
TEST_CASE("Type_File_Body_uploadFileJsonContentType") {
  sent(api::body_upload_file_json_content_type(wire::http(),
                                               {.body = wire::json{R"({"message": "test file content"})"}}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("Type_File_Body_downloadFileDefaultContentType") {
  wire::got_png(api::body_download_file_default_content_type(wire::http()));
}
TEST_CASE("Type_File_Body_downloadFileMultipleContentTypes") {
  wire::got_png(api::body_download_file_multiple_content_types(wire::http()));
}
TEST_CASE("Type_File_Body_downloadFileSpecificContentType") {
  wire::got_png(api::body_download_file_specific_content_type(wire::http()));
}
TEST_CASE("Type_File_Body_uploadFileDefaultContentType") {
  auto png = api::body_download_file_default_content_type(wire::http());
  WIRE_OK(png);
  sent(api::body_upload_file_default_content_type(wire::http(), {.body = {.content = *png, .type = "image/png"}}));
}
TEST_CASE("Type_File_Body_uploadFileMultipleContentTypes") {
  auto png = api::body_download_file_multiple_content_types(wire::http());
  WIRE_OK(png);
  sent(api::body_upload_file_multiple_content_types(wire::http(),
                                                    {.body = rt::media<"image/png", rt::http_body>{*png}}));
}
TEST_CASE("Type_File_Body_uploadFileSpecificContentType") {
  auto png = api::body_download_file_specific_content_type(wire::http());
  WIRE_OK(png);
  sent(api::body_upload_file_specific_content_type(wire::http(), {.body = *png}));
}

#endif
