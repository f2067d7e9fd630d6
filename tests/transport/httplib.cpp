// The client over cpp-httplib, put through the suite of all transports.
#include "transport_suite.hpp"
#include <bindery/httplib.hpp>
#include <bindery/timeout.hpp>

#include <chrono>
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

TEST_CASE("httplib: one time for several calls, which adaptors heed and hand down") {
  const bindery::httplib::client http(transport_suite::given("HTTP"));
  using std::chrono::milliseconds;
  const auto brief = http.within(milliseconds(700));
  CHECK(brief.origin() == http.origin());
  CHECK(brief(transport_suite::get("/do/same/a"))->body == "a");
  const auto late = brief(transport_suite::get("/do/silent"));
  REQUIRE_FALSE(late);
  CHECK(late.error().timed_out);
  CHECK(late.error().phase == "read");
  CHECK(brief.remaining() == 0);
  const auto over = brief(transport_suite::get("/do/same/b"));
  REQUIRE_FALSE(over);
  CHECK(over.error().timed_out);
  CHECK(over.error().phase == "request");
  const auto begin = std::chrono::steady_clock::now();
  const auto ended = bindery::timing_out(http, milliseconds(500))(transport_suite::get("/do/stalls"));
  REQUIRE_FALSE(ended);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
  CHECK(http(transport_suite::get("/do/same/c"))->body == "c");
}
