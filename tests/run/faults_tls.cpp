// Ports that are wrong before HTTP begins: each is a failure of the handshake, within its deadline, and the client
// still serves its own origin.
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

struct row {
  std::string_view port;
  std::string_view says;
  bool timed_out = false;
};

}  // namespace

TEST_CASE("handshakes that fail") {
  const std::vector<row> rows{
      {"ALERT", "alert handshake failure"},
      {"ALERT_VERSION", "at least TLS 1.2 is needed"},
      {"ALERT_INTERNAL", "alert internal error"},
      {"ALERT_NAME", "unrecognized name"},
      {"OLD_TLS", "at least TLS 1.2 is needed"},
      {"TLS_CLOSES", "the server ended the connection"},
      {"TLS_RESETS", "the server ended the connection"},
      {"TLS_HALF", "the server ended the connection"},
      {"TLS_HALF_STALLS", "within 300 ms", true},
      {"TLS_DRIPS", "within 300 ms", true},
      {"SILENT", "within 300 ms", true},
      {"TLS_GARBAGE", "does the port speak plain http?"},
      {"TLS_SSH", "does the port speak plain http?"},
      {"TLS_PLAIN", "does the port speak plain http?"},
      {"HTTP", "does the port speak plain http?"},
  };
  options how = trusting();
  how.handshake_within = 300ms;
  for (const reading way : {reading::buffered, reading::streamed}) {
    const client c{https(), trusting()};
    const client hasty{https(), how};
    for (const row& r : rows) {
      CAPTURE(r.port);
      const client& used = r.timed_out ? hasty : c;
      const outcome got = call(used, request{.target = "/count", .origin = https(std::string(r.port))}, way);
      REQUIRE(got.error);
      CHECK(got.error->phase == stage::handshake);
      CHECK(got.error->timed_out == r.timed_out);
      CHECK_MESSAGE(holds(got.error->reason, r.says), got.said());
      CHECK(got.seconds < soon);
      const std::string word = next_id();
      CHECK(call(c, get("/same/" + word), way).body == word);
    }
  }
}

TEST_CASE("TLS where plain HTTP is expected is no reply") {
  const client c{http(), trusting()};
  for (const reading way : {reading::buffered, reading::streamed}) {
    const outcome got = call(c, request{.target = "/count", .origin = http("HTTPS")}, way);
    REQUIRE(got.error);
    CHECK(got.error->phase == stage::read);
    CHECK_FALSE(got.error->timed_out);
    CHECK(call(c, get("/count")).status == 200);
  }
}
