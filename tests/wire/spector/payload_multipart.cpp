// Forms in parts: texts, JSON, files with names and media types, and lists of both. The server looks at each byte.
#include "spector/png.hpp"
#include "spector/replies.hpp"

#include <string>

#include <spector/payload_content_negotiation.hpp>
#include <spector/payload_multipart.hpp>

namespace api = spector::payload_multipart;
namespace rt = api::rt;
using wire::http;
using wire::sent;

namespace {

/// The suite's picture of a media type, which another of its services gives away.
rt::file picture(const std::string& type) {
  namespace pictures = spector::payload_content_negotiation;
  auto got =
      pictures::same_body_get_avatar_as_png_same_body_get_avatar_as_jpeg(http(), {}, {.headers = {{"Accept", type}}});
  WIRE_OK(got);
  return {.content = *got, .filename = type == "image/png" ? "image.png" : "image.jpg"};
}
rt::file jpeg() { return picture("image/jpeg"); }

}  // namespace

TEST_CASE("Payload_MultiPart_FormData_basic") {
  auto got = api::form_data_basic(http(), {.body = {.id = "123", .profileImage = jpeg()}});
  WIRE_OK(got);
  CHECK(got.status() == 204);
}
TEST_CASE("Payload_MultiPart_FormData_jsonPart") {
  sent(api::form_data_json_part(http(), {.body = {.address = {.city = "X"}, .profileImage = jpeg()}}));
}

#ifndef WIRE_SAMPLE

namespace {

rt::file png() { return picture("image/png"); }
rt::file jpeg_as(const std::string& name, const std::string& type) {
  return {.content = jpeg().content, .filename = name, .content_type = type};
}
rt::file png_as(const std::string& type) {
  return {.content = png().content, .filename = "image.png", .content_type = type};
}

}  // namespace

TEST_CASE("Payload_MultiPart_FormData_withWireName") {
  sent(api::form_data_with_wire_name(http(), {.body = {.id = "123", .profileImage = jpeg()}}));
}
TEST_CASE("Payload_MultiPart_FormData_anonymousModel") {
  sent(api::form_data_anonymous_model(http(), {.body = {.profileImage = jpeg()}}));
}
TEST_CASE("Payload_MultiPart_FormData_binaryArrayParts") {
  sent(api::form_data_binary_array_parts(http(), {.body = {.id = "123", .pictures = {png(), png()}}}));
}
TEST_CASE("Payload_MultiPart_FormData_checkFileNameAndContentType") {
  sent(api::form_data_check_file_name_and_content_type(
      http(), {.body = {.id = "123", .profileImage = jpeg_as("hello.jpg", "image/jpg")}}));
}
TEST_CASE("Payload_MultiPart_FormData_fileArrayAndBasic") {
  sent(api::form_data_file_array_and_basic(
      http(), {.body = {.id = "123", .address = {.city = "X"}, .profileImage = jpeg(), .pictures = {png(), png()}}}));
}
TEST_CASE("Payload_MultiPart_FormData_multiBinaryParts") {
  sent(api::form_data_multi_binary_parts(http(), {.body = {.profileImage = jpeg()}}));
  sent(api::form_data_multi_binary_parts(http(), {.body = {.profileImage = jpeg(), .picture = png()}}));
}
TEST_CASE("Payload_MultiPart_FormData_optionalParts") {
  sent(api::form_data_optional_parts(http(), {.body = {.id = "123"}}));
  sent(api::form_data_optional_parts(http(), {.body = {.profileImage = jpeg()}}));
  sent(api::form_data_optional_parts(http(), {.body = {.id = "123", .profileImage = jpeg()}}));
}
TEST_CASE("Payload_MultiPart_FormData_File_uploadFileArray") {
  sent(api::file_upload_file_array(http(), {.body = {.files = {png(), png()}}}));
}
TEST_CASE("Payload_MultiPart_FormData_File_uploadFileRequiredFilename") {
  sent(api::file_upload_file_required_filename(http(), {.body = {.file = png_as("image/png")}}));
}
TEST_CASE("Payload_MultiPart_FormData_File_uploadFileSpecificContentType") {
  sent(api::file_upload_file_specific_content_type(http(), {.body = {.file = png()}}));
}
TEST_CASE("Payload_MultiPart_FormData_HttpParts_ContentType_imageJpegContentType") {
  sent(
      api::content_type_image_jpeg_content_type(http(), {.body = {.profileImage = jpeg_as("hello.jpg", "image/jpg")}}));
}
TEST_CASE("Payload_MultiPart_FormData_HttpParts_ContentType_optionalContentType") {
  sent(api::content_type_optional_content_type(http(), {.body = {.profileImage = jpeg()}}));
}
TEST_CASE("Payload_MultiPart_FormData_HttpParts_ContentType_requiredContentType") {
  sent(api::content_type_required_content_type(
      http(), {.body = {.profileImage = jpeg_as("image.jpg", "application/octet-stream")}}));
}
TEST_CASE("Payload_MultiPart_FormData_HttpParts_NonString_float") {
  sent(api::non_string_float(http(), {.body = {.temperature = 0.5}}));
}
TEST_CASE("Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray") {
  sent(api::http_parts_json_array_and_file_array(http(), {.body = {.id = "123",
                                                                   .address = {.city = "X"},
                                                                   .profileImage = jpeg(),
                                                                   .previousAddresses = {{.city = "Y"}, {.city = "Z"}},
                                                                   .pictures = {png(), png()}}}));
}

#endif
