#include "wire.hpp"
#include <bindery/chunks.hpp>

#include <cstdint>
#include <string>

#include <autorest/body_binary.hpp>
#include <autorest/body_file.hpp>
#include <autorest/body_formdata.hpp>
#include <autorest/body_formdata_urlencoded.hpp>

namespace {

using wire::http;

TEST_CASE("FileStreamNonempty") {
  namespace api = autorest::body_file;
  const auto got = api::files_get_file(http());
  WIRE_OK(got);
  CHECK(got->size() == 8725);
  CHECK(got->substr(0, 8) == "\x89PNG\r\n\x1a\n");
  CHECK(got->substr(got->size() - 8) == "IEND\xae\x42\x60\x82");
}
TEST_CASE("BodyBinaryOctet") {
  namespace api = autorest::body_binary;
  WIRE_OK(api::upload_binary(http(), {.body = "hello"}));
}

#ifndef WIRE_SAMPLE

TEST_CASE("FileStreamEmpty") {
  namespace api = autorest::body_file;
  const auto got = api::files_get_empty_file(http());
  WIRE_OK(got);
  CHECK(*got == "");
}

// Three gigabytes, of which there is one piece at a time.
TEST_CASE("FileStreamVeryLarge") {
  namespace api = autorest::body_file;
  auto pieces = bindery::chunks<api::FilesGetFileLarge>(http(), {});
  std::uint64_t size = 0;
  bool all_zero = true;
  for (const std::string& piece : pieces) {
    size += piece.size();
    all_zero = all_zero && piece.front() == 0 && piece.back() == 0;
  }
  WIRE_OK(pieces);
  CHECK(pieces.status() == 200);
  CHECK(size == std::uint64_t{3000} * 1024 * 1024);
  CHECK(all_zero);
}

TEST_CASE("BodyBinaryFile") {
  namespace api = autorest::body_binary;
  WIRE_OK(api::upload_file(http(), {.body = {{"more", api::rt::any::of("cowbell")}}}));
}
TEST_CASE("BodyBinaryError") {
  namespace api = autorest::body_binary;
  const auto got = api::download_error_stream(http());
  WIRE_STATUS(400, got);
  CHECK(wire::body_of<api::DownloadErrorStream::status_default>(got) ==
        api::Error{.status = 400, .message = "I failed on purpose"});
}

// ---- forms ----

TEST_CASE("FormdataStreamUploadFile") {
  namespace api = autorest::body_formdata;
  const auto got = api::formdata_upload_file(
      http(),
      {.body = {.fileContent = {.content = "the bytes", .filename = "a \"file\".txt"}, .fileName = "UploadFile.txt"}});
  WIRE_OK(got);
  CHECK(*got == "the bytes");
}
TEST_CASE("StreamUploadFile") {
  namespace api = autorest::body_formdata;
  const auto got = api::formdata_upload_file_via_body(http(), {.body = "the bytes"});
  WIRE_OK(got);
  CHECK(*got == "the bytes");
}
TEST_CASE("UpdatePetWithForm") {
  namespace api = autorest::body_formdata_urlencoded;
  using type = api::FormdataurlencodedUpdatePetWithFormBodyPetType;
  using food = api::FormdataurlencodedUpdatePetWithFormBodyPetFood;
  WIRE_OK(api::formdataurlencoded_update_pet_with_form(
      http(), {.pet_id = 1, .body = {.pet_type = type::dog, .pet_food = food::meat, .pet_age = 42, .name = "Fido"}}));
}
TEST_CASE("UrlEncodedDataWithPartialConstantBody") {
  namespace api = autorest::body_formdata_urlencoded;
  using type = api::FormdataurlencodedPartialConstantBodyBodyGrantType;
  const auto got = api::formdataurlencoded_partial_constant_body(
      http(), {.body = {.grant_type = type::access_token, .service = "bar", .access_token = "foo"}});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

#endif

}  // namespace
