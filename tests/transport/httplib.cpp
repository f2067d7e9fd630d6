// The client over cpp-httplib, put through the suite of all transports.
#include "transport_suite.hpp"
#include <bindery/httplib.hpp>

#include <utility>

#include <doctest/doctest.h>

namespace {

struct httplib_subject {
  static constexpr transport_suite::offers offers{
      .streams_up = true, .interim = false, .trailers = false, .empty_fields = false, .adds = "Accept"};

  static bindery::httplib::client make(const transport_suite::setting& s) {
    bindery::httplib::options how;
    how.ca_file = s.ca_file;
    how.connect_within = s.within;
    how.read_within = s.within;
    how.within = s.within;
    return bindery::httplib::client(s.origin, how);
  }
};

}  // namespace

TRANSPORT_SUITE(httplib_subject);

TEST_CASE("httplib: limits, phases and what a moved-from client says") {
  bindery::httplib::options how;
  how.body_limit = 1 << 20;
  bindery::httplib::client http(transport_suite::given("HTTP"), how);
  const auto big = http(transport_suite::get("/do/big/2097152"));
  REQUIRE_FALSE(big);
  CHECK(big.error().phase == "body limit");
  CHECK(http(transport_suite::get("/do/big/1048576"))->body.size() == 1048576);
  CHECK(bindery::httplib::client(transport_suite::given("CLOSED"))(transport_suite::get("/")).error().phase ==
        "connect");
  CHECK(bindery::httplib::client(transport_suite::given("HTTPS"))(transport_suite::get("/")).error().phase ==
        "handshake");
  how.ca_file = "/nowhere/at/all.pem";
  CHECK(bindery::httplib::client(transport_suite::given("HTTPS"), how)(transport_suite::get("/")).error().phase ==
        "trust store");
  how = bindery::httplib::options();
  how.verify = false;
  CHECK(bindery::httplib::client(transport_suite::given("UNKNOWN"), how)(transport_suite::get("/"))->status == 200);
  how.user_agent = "x\r\nX-Evil: 1";
  CHECK(bindery::httplib::client(transport_suite::given("HTTP"), how)(transport_suite::get("/")).error().phase ==
        "request");
  bindery::httplib::client other(std::move(http));
  CHECK(other(transport_suite::get("/"))->status == 200);
  CHECK(http(transport_suite::get("/")).error().reason ==
        "this client was moved from");  // NOLINT: that is what is tested
}
