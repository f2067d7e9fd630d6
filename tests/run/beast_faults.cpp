// The Beast transport when things go wrong: each fault is a failure that names its phase, within its deadline, and the
// client is as good as new afterwards.
#include "beast_support.hpp"
#include <bindery/beast.hpp>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <dlfcn.h>
#include <doctest/doctest.h>
#include <netdb.h>
#include <sys/epoll.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::answer;
using bindery::beast::client;
using bindery::beast::failure;
using bindery::beast::options;
using bindery::beast::stage;
using bindery::beast::trust;
using bindery::beast::verification;

/// The system's lookup, but for three hosts: one that takes its time, as when no name server answers; one that has two
/// addresses; and the full form of localhost, which not every system knows.
extern "C" int getaddrinfo(const char* host, const char* port, const addrinfo* hints, addrinfo** found) {
  if (host != nullptr && std::strcmp(host, "slow.test") == 0) {
    std::this_thread::sleep_for(5s);
    return EAI_AGAIN;
  }
  using lookup = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
  static const lookup real = reinterpret_cast<lookup>(dlsym(RTLD_NEXT, "getaddrinfo"));
  if (host != nullptr && std::strcmp(host, "two.test") == 0) {
    const int first = real("127.0.0.1", port, hints, found);
    return first != 0 ? first : real("127.0.0.2", port, hints, &(*found)->ai_next);
  }
  return real(host != nullptr && std::strcmp(host, "localhost.") == 0 ? "localhost" : host, port, hints, found);
}

bool no_more_descriptors = false;

/// The system's event queue, which Asio opens for each connection, or none when the machine is to look exhausted.
extern "C" int epoll_create1(int flags) noexcept {
  if (no_more_descriptors) {
    errno = EMFILE;
    return -1;
  }
  using create = int (*)(int);
  static const create real = reinterpret_cast<create>(dlsym(RTLD_NEXT, "epoll_create1"));
  return real(flags);
}

namespace {

/// The failure of a call, which also must leave the client fit for the next one.
failure fault(const client& c, const request& r) {
  const answer got = c(r);
  REQUIRE_FALSE(got);
  CHECK(got->status == 0);
  CHECK(got->body.empty());
  CHECK_FALSE(got.error().reason.empty());
  CHECK_FALSE(holds(got.error().reason, "hunter2"));
  const answer next = c(get("/count"));
  REQUIRE_MESSAGE(next, to_string(next.error()));
  CHECK_MESSAGE(next->body.ends_with(".1"), "the connection of a failed call was used again");
  return got.error();
}

/// The failure of a call to an origin where no call succeeds.
failure lost(const std::string& origin, const options& how = trusting()) {
  const answer got = client(origin, how)(get("/count?hunter2"));
  REQUIRE_FALSE(got);
  CHECK_FALSE(holds(got.error().reason, "hunter2"));
  return got.error();
}

/// So little time for one phase.
options quick(stage phase) {
  options how = trusting();
  if (phase == stage::resolve) how.resolve_within = 250ms;
  if (phase == stage::connect) how.connect_within = 250ms;
  if (phase == stage::handshake) how.handshake_within = 250ms;
  if (phase == stage::write) how.write_within = 250ms;
  if (phase == stage::read) how.read_within = 250ms;
  return how;
}

}  // namespace

TEST_CASE("a certificate that does not verify ends the call before the request is sent") {
  struct row {
    std::string origin;
    int code;
    std::string_view says;
  };
  const std::vector<row> rows{
      {https("EXPIRED"), 10, "certificate has expired"},
      {https("NOT_YET"), 9, "certificate is not yet valid"},
      {https("WRONG_HOST"), 62, "it is for wrong.example, 192.0.2.1, not for localhost"},
      {"https://127.0.0.1:" + given("WRONG_HOST"), 64, "it is for wrong.example, 192.0.2.1, not for 127.0.0.1"},
      {https("NAME_ONLY"), 62, "it is for 192.0.2.1, not for localhost"},
      {https("SELF_SIGNED"), 18, "self-signed certificate; if you trust it, give its CA as `ca_file`"},
      {https("UNKNOWN"), 20, "unable to get local issuer certificate; if you trust it"},
  };
  for (const row& r : rows) {
    const failure f = lost(r.origin);
    CHECK(f.phase == stage::handshake);
    CHECK(f.code == r.code);
    CHECK(holds(f.reason, r.says));
    options blind = trusting();
    blind.verify = verification::none_this_is_insecure;
    CHECK(client(r.origin, blind)(get("/count")));
  }
}

TEST_CASE("the certificate's names are checked for names and addresses alike, and the wanted name is sent") {
  CHECK(client(https(), trusting())(get("/count")));
  CHECK(client("https://127.0.0.1:" + given("HTTPS"), trusting())(get("/count")));
  CHECK(client("https://LOCALHOST:" + given("HTTPS"), trusting())(get("/count")));
  CHECK(client("https://localhost.:" + given("HTTPS"), trusting())(get("/count")));
  CHECK(client(https("SNI"), trusting())(get("/count")));
  CHECK(lost("https://127.0.0.1:" + given("SNI")).code == 64);
}

TEST_CASE("who is trusted follows the options") {
  options how;
  CHECK(lost(https(), how).code == 20);
  how.ca_file = given("CA");
  CHECK(client(https(), how)(get("/count")));
  // OpenSSL takes the place of the system's store from the environment.
  setenv("SSL_CERT_FILE", given("CA").c_str(), 1);
  how = options{};
  CHECK(client(https(), how)(get("/count")));
  how.authorities = trust::given_only;
  CHECK(lost(https(), how).code == 20);
  unsetenv("SSL_CERT_FILE");
  how.ca_folder = given("CA_FOLDER");
  CHECK(client(https(), how)(get("/count")));
  how.ca_folder.clear();
  how.ca_file = given("CA");
  how.ca_file.replace(how.ca_file.size() - 3, 3, "cnf");
  const failure no_pem = lost(https(), how);
  CHECK(no_pem.phase == stage::trust_store);
  CHECK(holds(no_pem.reason, how.ca_file + " holds no PEM certificate"));
  how.ca_file += ".nothing";
  CHECK(holds(lost(https(), how).reason, "is no file"));
  how = options{};
  how.ca_folder = "/nowhere";
  CHECK(lost(https(), how).phase == stage::trust_store);
  // Plain http has no use for them.
  CHECK(client(http(), how)(get("/count")));
}

TEST_CASE("mutual TLS: the client's certificate, none, another's, and files that are none") {
  auto how = trusting();
  const auto with = [&](const std::string& certificate, const std::string& key) {
    how.certificate_file = certificate;
    how.key_file = key;
    bindery::beast::client http{https("MUTUAL"), how};
    return http(get("/same/hello"));
  };
  const auto good = with(given("CLIENT_CERTIFICATE"), given("CLIENT_KEY"));
  REQUIRE(good);
  CHECK(good->status == 200);
  CHECK(!with("", ""));
  CHECK(!with(given("STRANGER_CERTIFICATE"), given("STRANGER_KEY")));

  const auto no_file = with(given("CA") + ".nothing", given("CLIENT_KEY"));
  CHECK(no_file.error().phase == stage::trust_store);
  CHECK(holds(no_file.error().reason, ".nothing holds no PEM certificate that loads"));
  const auto other_key = with(given("CLIENT_CERTIFICATE"), given("STRANGER_KEY"));
  CHECK(other_key.error().phase == stage::trust_store);
  CHECK(holds(other_key.error().reason, "without a password that belongs to the certificate"));
  CHECK(holds(with(given("CLIENT_CERTIFICATE"), "").error().reason, "`key_file` " + given("CLIENT_CERTIFICATE")));
}

TEST_CASE("TLS below 1.2, no TLS, and TLS where none was expected") {
  CHECK(lost(https("OLD_TLS")).phase == stage::handshake);
  const failure plain = lost(https("HTTP"));
  CHECK(plain.phase == stage::handshake);
  CHECK(holds(plain.reason, "does the port speak plain http?"));
  const failure tls = lost(http("HTTPS"));
  CHECK(tls.phase == stage::read);
}

TEST_CASE("a host that is not found, a port where nobody listens") {
  const failure unknown = lost("http://no-such-host.invalid");
  CHECK(unknown.phase == stage::resolve);
  CHECK(holds(unknown.reason, "no-such-host.invalid"));
  const failure closed = lost(http("CLOSED"));
  CHECK(closed.phase == stage::connect);
  CHECK_FALSE(closed.timed_out);
  CHECK(holds(closed.reason, "Connection refused"));
}

TEST_CASE("a machine that has no file descriptor left is a failure and no exception") {
  const client c{http()};
  no_more_descriptors = true;
  const answer got = c(get("/count"));
  no_more_descriptors = false;
  REQUIRE_FALSE(got);
  CHECK(got.error().phase == stage::connect);
  CHECK(holds(got.error().reason, "no file descriptor"));
  CHECK(c(get("/count")));
}

TEST_CASE("an address that does not answer leaves time for the next one") {
  options how = trusting();
  const client c{"http://two.test:" + given("FULL"), how};
  const stopwatch time;
  const answer got = c(get("/count"));
  REQUIRE_MESSAGE(got, to_string(got.error()));
  CHECK(time.seconds() > 0.24);  // RFC 8305, 5: a quarter of a second.
  CHECK(time.seconds() < soon);
  CHECK(c(get("/count"))->body.ends_with(".2"));
}

TEST_CASE("each phase ends at its deadline") {
  struct row {
    std::string origin;
    request sent;
    stage phase;
  };
  const std::string large(64'000'000, 'x');
  const std::vector<row> rows{
      {"http://slow.test", get("/"), stage::resolve},
      {http("FULL"), get("/"), stage::connect},
      {https("SILENT"), get("/"), stage::handshake},
      {http(), {.method = "POST", .target = "/stall-unread", .body = large}, stage::write},
      {https(), {.method = "POST", .target = "/stall-unread", .body = large}, stage::write},
      {http(), get("/stall"), stage::read},
      {http(), get("/stall-header"), stage::read},
      {http(), get("/stall-body"), stage::read},
      {http(), get("/drip"), stage::read},
      {https(), get("/stall"), stage::read},
      {https(), get("/stall-body"), stage::read},
      {https(), get("/drip"), stage::read},
  };
  for (const row& r : rows) {
    CAPTURE(r.origin);
    CAPTURE(r.sent.target);
    const client c{r.origin, quick(r.phase)};
    const stopwatch time;
    const answer got = c(r.sent);
    const double seconds = time.seconds();
    REQUIRE_FALSE(got);
    CHECK_MESSAGE(got.error().phase == r.phase, to_string(got.error()));
    CHECK(got.error().timed_out);
    CHECK(holds(got.error().reason, "within 250 ms"));
    CHECK(seconds > 0.24);
    CHECK(seconds < soon);
  }
}

TEST_CASE("a deadline that has passed already is a timeout, and one without end is none") {
  options how = trusting();
  how.connect_within = 0ms;
  const failure f = lost(http(), how);
  CHECK(f.phase == stage::connect);
  CHECK(f.timed_out);
  using bindery::beast::milliseconds;
  how.resolve_within = how.connect_within = how.handshake_within = milliseconds::forever();
  how.write_within = how.read_within = milliseconds::forever();
  CHECK(client(https(), how)(get("/byte-by-byte"))->body == "slow but sure");
}

TEST_CASE("what is no HTTP/1.1 reply is a failure, over TCP and over TLS") {
  struct row {
    std::string target;
    stage phase;
    std::string_view says;
  };
  const std::vector<row> rows{
      {"/hang-up?hunter2", stage::read, "before a reply came"},
      {"/reset", stage::read, "within the reply"},
      {"/truncated", stage::read, "10 of 100 bytes"},
      {"/truncated-chunk", stage::read, "within the reply"},
      {"/bad-chunk", stage::read, "HTTP/1.1"},
      {"/garbage", stage::read, "sent no HTTP/1.1 reply"},
      {"/bad-status", stage::read, "sent no HTTP/1.1 reply"},
      {"/both-lengths", stage::read, "Transfer-Encoding"},
      {"/two-lengths", stage::read, ""},
      {"/gzip-transfer", stage::read, "Transfer-Encoding"},
      {"/switch", stage::read, "switched protocols"},
      {"/endless-interim", stage::read, "without end"},
      {"/huge", stage::body_limit, "67108864"},
      {"/stall-huge", stage::body_limit, "67108864"},
      {"/huge-header", stage::header_limit, "65536"},
      {"/huge-chunk-line", stage::header_limit, "65536"},
      {"/huge-trailer", stage::header_limit, "65536"},
  };
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    for (const row& r : rows) {
      CAPTURE(r.target);
      const stopwatch time;
      const failure f = fault(c, get(r.target));
      CHECK_MESSAGE(f.phase == r.phase, to_string(f));
      CHECK_MESSAGE(holds(f.reason, r.says), to_string(f));
      CHECK_FALSE(f.timed_out);
      CHECK(time.seconds() < soon);
    }
  }
}

TEST_CASE("a body as long as the limit is read, and one byte more is not, whatever its framing") {
  for (const std::string& origin : {http(), https()}) {
    options how = trusting();
    how.body_limit = 12;
    const client exact{origin, how};
    CHECK(exact(get("/chunked"))->body == "hello, world");
    CHECK(exact(get("/same/123456789012"))->body == "123456789012");
    how.body_limit = 11;
    const client less{origin, how};
    const std::vector<std::string> longer{"/chunked", "/same/123456789012", "/to-eof",
                                          "/huge",    "/huge-chunked",      "/huge-to-eof"};
    for (const std::string& target : longer) {
      CAPTURE(target);
      const failure f = fault(less, get(target));
      CHECK_MESSAGE(f.phase == stage::body_limit, to_string(f));
      CHECK(holds(f.reason, "11 bytes"));
    }
    how.body_limit = 5'000'000;
    CHECK(fault(client(origin, how), get("/huge-chunked")).phase == stage::body_limit);
    CHECK(fault(client(origin, how), get("/huge-to-eof")).phase == stage::body_limit);
    how.header_limit = 40;
    CHECK(fault(client(origin, how), get("/echo")).phase == stage::header_limit);
  }
}

TEST_CASE("over TLS, a body that ends with the connection must end with TLS's goodbye") {
  const client c{https(), trusting()};
  const failure f = fault(c, get("/cut-eof"));
  CHECK(f.phase == stage::read);
  CHECK(holds(f.reason, "within the reply"));
  CHECK(client(http())(get("/cut-eof"))->body == "until the");
}

TEST_CASE("a kept connection that was closed meanwhile is replaced without a word") {
  for (const std::string& origin : {http(), https()}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    for (const char* const method : {"GET", "POST", "PATCH"}) {
      const std::string target = std::string("/close-unsaid/") + method + origin.substr(origin.rfind(':') + 1);
      CHECK(c(get(target))->body == "bye");
      wait_for_server(target);
      CHECK(c(request{.method = method, .target = "/count"})->body.ends_with(".1"));
    }
  }
}

TEST_CASE("a request that is safe to repeat is sent once more when a kept connection ends without a reply") {
  for (const std::string& origin : {http(), https()}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    for (const char* const method : {"GET", "PUT", "DELETE", "OPTIONS"}) {
      REQUIRE(c(get("/count")));
      const answer got = c(request{.method = method, .target = "/stale", .body = "again"});
      REQUIRE_MESSAGE(got, to_string(got.error()));
      CHECK(got->body.ends_with(".1"));
    }
    for (const char* const method : {"POST", "PATCH"}) {
      REQUIRE(c(get("/count")));
      const failure f = fault(c, request{.method = method, .target = "/stale", .body = "once"});
      CHECK(f.phase == stage::read);
      CHECK(holds(f.reason, "before a reply came"));
    }
    // A reply that has begun is the answer to this request, so that is the end of it.
    REQUIRE(c(get("/count")));
    CHECK(holds(fault(c, get("/stale-half")).reason, "within the reply"));
    // A fresh connection that ends the same way is a failure; it is not tried again and again.
    const stopwatch time;
    CHECK(fault(c, get("/hang-up")).phase == stage::read);
    CHECK(time.seconds() < soon);
  }
}

TEST_CASE("bytes that nobody asked for are never taken for a reply") {
  for (const std::string& origin : {http(), https()}) {
    CAPTURE(origin);
    const client c{origin, trusting()};
    for (const char* const path : {"/extra", "/extra-record", "/late-extra", "/204-with-body"}) {
      const std::string target = path + ("/" + origin.substr(origin.rfind(':') + 1));
      CAPTURE(target);
      REQUIRE(c(get(target)));
      wait_for_server(target);
      CHECK(c(get("/same/mine"))->body == "mine");
      CHECK(c(get("/count"))->body.ends_with(".2"));
    }
  }
}

TEST_CASE("a server that answers before it has read everything is heard") {
  for (const std::string& origin : {http(), https()}) {
    const client c{origin, trusting()};
    for (const char* const target : {"/early", "/early-reset"}) {
      CAPTURE(target);
      const answer got = c(post(target, std::string(30'000'000, 'x')));
      REQUIRE_MESSAGE(got, to_string(got.error()));
      CHECK(got->status == 413);
      CHECK(c(get("/count"))->body.ends_with(".1"));
    }
  }
}
