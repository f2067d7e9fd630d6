#include "wire.hpp"

#include <string>

#include <autorest/custom_baseUrl.hpp>
#include <autorest/custom_baseUrl_more_options.hpp>
#include <autorest/parameterized_endpoint.hpp>

namespace {

using wire::http;

// "127.0.0" and ".1:3000" of "http://127.0.0.1:3000".
std::string host() { return wire::origin().substr(std::string("http://").size()); }
std::string first_part() { return host().substr(0, 7); }
std::string other_part() { return host().substr(7); }

TEST_CASE("CustomBaseUri") {
  namespace api = autorest::custom_baseUrl;
  const std::string url = api::ServerUrl{.account_name = first_part(), .host = other_part()}.url();
  CHECK(url == "https://" + host());
  // The document names no scheme, and the server has only http.
  const auto got = api::paths_get_empty(http(), {}, {.server = "http" + url.substr(5)});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

TEST_CASE("CustomBaseUriMoreOptions") {
  namespace api = autorest::custom_baseUrl_more_options;
  const api::ServerUrl server{.vault = "http://", .secret = first_part(), .dns_suffix = other_part()};
  CHECK(server.url() == wire::origin());
  const auto got = api::paths_get_empty(http(), {.key_name = "key1", .subscription_id = "test12", .key_version = "v1"},
                                        {.server = server.url()});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

TEST_CASE("GetParameterizedHostWithNameEndpoint") {
  namespace api = autorest::parameterized_endpoint;
  const auto got = api::get(http(), {}, {.server = api::ServerUrl{.endpoint = wire::origin()}.url()});
  WIRE_OK(got);
  CHECK(got.status() == 200);
}

}  // namespace
