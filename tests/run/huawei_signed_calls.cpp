// Signed calls of a generated header, in both of its flavours: what goes out, and what a refusal tells the caller.
#include <huaweicloud/auth/signing.hpp>
#include <huaweicloud/swr.hpp>

#include <cstdint>
#include <string>

#include <doctest/doctest.h>

namespace hw = huaweicloud;
namespace swr = huaweicloud::swr;
namespace rt = swr::rt;

namespace {

const hw::credentials keys{
    .access_key = "QTWAOYTTINDUT2QVKYUC", .secret_key = "planted SK", .security_token = "planted token"};
const hw::signing_options options{.origin = "https://swr-api.cn-north-4.myhuaweicloud.com"};
std::int64_t clock_of_test() { return 1761724800; }

rt::http_request seen;

// A gateway that refuses each request for another path.
rt::http_response refusing(const rt::http_request& request) {
  seen = request;
  return {
      401,
      {{"X-Request-Id", "r1"}},
      R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail, canonicalRequest:GET|/v2/q/instances/i/registries/5/||)"
      R"(host:swr-api.cn-north-4.myhuaweicloud.com|x-sdk-date:20251029T080000Z||host;x-sdk-date|e3b0c44298fc1c149afbf4c8996fb92427a)"
      R"(e41e4649b934ca495991b7852b855"})"};
}

}  // namespace

TEST_CASE("a generated function takes a signing transport, and its error has the difference of the signatures") {
  const hw::signing http{refusing, keys, options, clock_of_test};
  const auto outcome = swr::show_instance_registry(http, {.project_id = "p", .instance_id = "i", .registry_id = 5});
  REQUIRE(!outcome);
  CHECK(outcome.error().whose == rt::fault::service);
  CHECK(outcome.error().code() == "APIGW.0301");
  const std::string* difference = rt::find_header(outcome.error().headers, hw::signature_difference_header);
  REQUIRE(difference != nullptr);
  CHECK(difference->starts_with(
      "line 2 of the canonical request, the path: signed was `/v2/p/instances/i/registries/5/`, the gateway "
      "saw `/v2/q/instances/i/registries/5/`;"));
  CHECK(to_string(outcome.error()).find("planted") == std::string::npos);
  CHECK(difference->find("planted") == std::string::npos);

  const std::string* authorization = rt::find_header(seen.headers, "Authorization");
  REQUIRE(authorization != nullptr);
  CHECK(authorization->starts_with(
      "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=host;x-sdk-date, Signature="));
  CHECK(seen.operation.id == "ShowInstanceRegistry");
}

TEST_CASE("a body is signed with its type") {
  const hw::signing http{refusing, keys, options, clock_of_test};
  CHECK(!swr::create_instance_registry(
      http,
      {.project_id = "p",
       .instance_id = "i",
       .body = {.name = "n", .type = swr::RegistryType::swr_pro, .credential = {.type = swr::CredentialType::basic}}}));
  CHECK(rt::find_header(seen.headers, "Authorization")->find("SignedHeaders=content-type;host;x-sdk-date,") !=
        std::string::npos);
  CHECK(rt::find_header(seen.headers, "X-Sdk-Content-Sha256") == nullptr);
}

TEST_CASE("a call that brings a token is not signed") {
  const hw::signing http{refusing, keys, options, clock_of_test};
  CHECK(!swr::show_instance_registry(http,
                                     {.project_id = "p", .instance_id = "i", .registry_id = 5, .x_auth_token = "t"}));
  CHECK(rt::find_header(seen.headers, "Authorization") == nullptr);
  CHECK(rt::find_header(seen.headers, "X-Sdk-Date") == nullptr);
}

TEST_CASE("a call that cannot be signed is the transport's fault and says why") {
  const hw::signing http{refusing, hw::credentials{.access_key = "a"}, options};
  const auto outcome = swr::show_instance_registry(http, {.project_id = "p", .instance_id = "i", .registry_id = 5});
  REQUIRE(!outcome);
  CHECK(to_string(outcome.error()) == "no reply: signing: the secret key is empty");
}
