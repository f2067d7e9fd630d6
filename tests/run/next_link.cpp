// A link that a page names takes the place of what the operation asks for.
#include <bindery/http.hpp>
#include <bindery/next_link.hpp>

#include <string>

#include <doctest/doctest.h>

namespace {

// What a transport is given, in one line.
struct recorder {
  std::string own;
  std::string origin() const { return own; }
  bindery::http_response operator()(const bindery::http_request& request) const {
    std::string text = request.method + " " + request.origin + request.target + " " + std::string(request.body.text());
    for (const auto& [name, value] : request.headers) text += name + ";";
    return {200, {}, text + (request.operation.security.empty() ? "open" : "secured")};
  }
};

constexpr bindery::security_need needs[] = {{"key", 0}};

std::string led(const std::string& link, const std::string& own = "https://a") {
  bindery::http_request request{
      .method = "POST",
      .target = "/v1/pets?limit=2",
      .headers = {{"Accept", "application/json"}, {"Authorization", "Bearer t0"}, {"Content-Type", "application/json"}},
      .body = "{}"};
  request.operation.security = needs;
  const recorder transport{own};
  return bindery::next_link(transport, link)(request).body;
}

TEST_CASE("a next link is asked for with the headers of the operation and without its body") {
  CHECK(led("https://a/v1/pets?token=abc") == "GET /v1/pets?token=abc Accept;Authorization;secured");
  CHECK(led("/v1/more") == "GET /v1/more Accept;Authorization;secured");
  CHECK(led("?page=2") == "GET /v1/pets?page=2 Accept;Authorization;secured");
}

TEST_CASE("a next link to another origin gets no credentials") {
  CHECK(led("https://b/v1/pets") == "GET https://b/v1/pets Accept;open");
  CHECK(led("http://b/v1/pets", "http://a") == "GET http://b/v1/pets Accept;open");
  CHECK(led("https://a/v1/pets", "") == "GET https://a/v1/pets Accept;open");
}

TEST_CASE("what is no link is left to the transport to refuse") {
  CHECK(led("file:///etc/hosts") == "GET file:///etc/hosts/ Accept;open");
  CHECK(led("http://a") == "GET unencrypted:http://a/ Accept;open");
}

}  // namespace
