// What is reserved in a path is sent as it stands, for whoever asks for it.
#include <bindery/http.hpp>
#include <bindery/reserved_paths.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using bindery::with_reserved_path;

TEST_CASE("reserved characters of a path stand in it as they are") {
  CHECK(with_reserved_path("/files/a%2Fb%20c") == "/files/a/b%20c");
  CHECK(with_reserved_path("/files/a%2fb") == "/files/a/b");
  CHECK(with_reserved_path("/%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40") == "/!$&'()*+,;=:@");
}

TEST_CASE("what would end a path, or is encoded itself, stays encoded") {
  CHECK(with_reserved_path("/a%3Fb%23c%5Bd%5D") == "/a%3Fb%23c%5Bd%5D");
  CHECK(with_reserved_path("/a%252Fb") == "/a%252Fb");
  CHECK(with_reserved_path("/100%") == "/100%");
  CHECK(with_reserved_path("/%2") == "/%2");
  CHECK(with_reserved_path("/%zz%2F") == "/%zz/");
}

TEST_CASE("a query is left alone") { CHECK(with_reserved_path("/a%2Fb?c=d%2Fe") == "/a/b?c=d%2Fe"); }

TEST_CASE("nothing leads somewhere else") {
  CHECK(with_reserved_path("/files/..%2F..%2Fadmin") == "/files/..%2F..%2Fadmin");
  CHECK(with_reserved_path("/files/a%2F.") == "/files/a%2F.");
  CHECK(with_reserved_path("/files/a%2F.b%2F..c") == "/files/a/.b/..c");
}

struct echo {
  std::string origin() const { return "https://a"; }
  bindery::http_response operator()(const bindery::http_request& request) const {
    return {200, {}, request.method + " " + request.target + " " + std::string(request.body.text())};
  }
};

TEST_CASE("the adaptor changes the path and nothing else") {
  auto http = bindery::reserved_paths{echo{}};
  CHECK(http(bindery::http_request{.method = "PUT", .target = "/a%2Fb?c=%2F", .body = "x"}).body == "PUT /a/b?c=%2F x");
  CHECK(http(bindery::http_request{.method = "GET", .target = "/a"}).body == "GET /a ");
  CHECK(http.origin() == "https://a");
  const echo transport;
  const auto around = bindery::reserved_paths{transport};
  CHECK(around(bindery::http_request{.method = "GET", .target = "/a%3Ab"}).body == "GET /a:b ");
}

}  // namespace
