// A table of certificates that must be refused, in the phase of the handshake and with a sentence that says why, and of
// their twins, which differ in that one thing and must pass.
#include "faults_support.hpp"
#include <bindery/beast.hpp>

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <dlfcn.h>
#include <doctest/doctest.h>
#include <netdb.h>

using namespace beast_test;
using bindery::beast::client;
using bindery::beast::options;
using bindery::beast::stage;
using bindery::beast::verification;

/// The system's lookup, but every host below `.test` is this machine.
extern "C" int getaddrinfo(const char* host, const char* port, const addrinfo* hints, addrinfo** found) {
  using lookup = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
  static const lookup real = reinterpret_cast<lookup>(dlsym(RTLD_NEXT, "getaddrinfo"));
  const bool ours = host != nullptr && std::string_view(host).ends_with(".test");
  return real(ours ? "127.0.0.1" : host, port, hints, found);
}

namespace {

struct refused {
  std::string_view port;
  std::string_view host;
  int code;  ///< X509_V_ERR_…
  std::string_view says;
};

struct accepted {
  std::string_view port;
  std::string_view host = "host.example.test";
};

constexpr std::string_view host = "host.example.test";

std::string origin(std::string_view port, std::string_view name) {
  std::string capitals;
  for (const char c : port) capitals += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return std::string("https://").append(name).append(":" + given(capitals));
}

outcome called(std::string_view port, std::string_view name, const options& how = trusting()) {
  return call(client{origin(port, name), how}, get("/count?hunter2"));
}

}  // namespace

TEST_CASE("certificates that must be refused") {
  const std::vector<refused> rows{
      // Time, and who signed.
      {"expired", "localhost", 10, "certificate has expired; renew it, or set this machine's clock"},
      {"not_yet", "localhost", 9, "certificate is not yet valid; renew it, or set this machine's clock"},
      {"self_signed", "localhost", 18, "self-signed certificate; if you trust it, give its CA as `ca_file`"},
      {"unknown", "localhost", 20, "unable to get local issuer certificate; if you trust it, give its CA"},
      {"cert_broken", host, 7, "certificate signature failure"},
      // Names.
      {"wrong_host", "localhost", 62, "it is for wrong.example, 192.0.2.1, not for localhost"},
      {"cert_host", "other.example.test", 62, "it is for host.example.test, not for other.example.test"},
      {"cert_host", "example.test", 62, "not for example.test"},
      {"cert_host", "a.host.example.test", 62, "not for a.host.example.test"},
      {"cert_host", "host.example.test.other.test", 62, "not for host.example.test.other.test"},
      {"cert_host", "127.0.0.1", 64, "it is for host.example.test, not for 127.0.0.1"},
      {"cert_no_names", host, 62, "it is for no host at all, not for host.example.test"},
      {"cert_many_others", host, 62, "it is for host0.example.test, host1.example.test"},
      {"cert_nul", host, 62, "it is for host.example.test?.evil.test, not for host.example.test"},
      {"cert_wildcard", "a.b.example.test", 62, "it is for *.example.test, not for a.b.example.test"},
      {"cert_wildcard", "example.test", 62, "it is for *.example.test, not for example.test"},
      {"cert_wildcard", "hostexample.test", 62, "it is for *.example.test"},
      {"cert_wildcard_top", "example.test", 62, "it is for *.test, not for example.test"},
      {"cert_wildcard_all", host, 62, "it is for *, not for"},
      {"cert_wildcard_all", "localhost", 62, "it is for *, not for"},
      {"cert_wildcard_inner", host, 62, "it is for host.*.test"},
      {"cert_wildcard_two", "a.b.example.test", 62, "it is for *.*.example.test"},
      {"cert_wildcard_begin", host, 62, "it is for h*.example.test"},
      {"cert_wildcard_end", host, 62, "it is for *t.example.test"},
      {"cert_ip_other", "127.0.0.1", 64, "it is for 127.0.0.2, not for 127.0.0.1"},
      {"cert_ip_as_name", "127.0.0.1", 64, "it is for 127.0.0.1 as a name, not for 127.0.0.1"},
      {"cert_ip_wildcard", "127.0.0.1", 64, "it is for *.0.0.1, not for 127.0.0.1"},
      {"cert_ip", host, 62, "it is for 127.0.0.1, not for host.example.test"},
      // Strength.
      {"cert_rsa_1024", host, 66, "EE certificate key too weak"},
      {"cert_sha1", host, 68, "CA signature digest algorithm too weak"},
      {"cert_chain_weak", host, 67, "CA certificate key too weak"},
      {"cert_chain_sha1", host, 68, "CA signature digest algorithm too weak"},
      // What it is for.
      {"cert_client_only", host, 26, "certificate purpose"},
      {"cert_code_signing", host, 26, "certificate purpose"},
      {"cert_signs_only", host, 26, "certificate purpose"},
      {"cert_critical", host, 34, "unhandled critical extension"},
      // The chain.
      {"cert_chain_missing", host, 20, "unable to get local issuer certificate"},
      {"cert_chain_expired", host, 10, "certificate has expired"},
      {"cert_chain_no_signing", host, 79, "CA certificate"},
      {"cert_chain_no_authority", host, 79, "CA certificate"},
      {"cert_chain_long", host, 25, "path length constraint exceeded"},
      {"cert_names_outside", "host.elsewhere.test", 47, "permitted subtree violation"},
      {"cert_names_excluded", host, 48, "excluded subtree violation"},
      {"cert_addresses_outside", "127.0.0.1", 47, "permitted subtree violation"},
  };
  const client home{https(), trusting()};
  for (const refused& r : rows) {
    CAPTURE(r.port);
    CAPTURE(r.host);
    const outcome got = called(r.port, r.host);
    REQUIRE(got.error);
    CHECK(got.error->phase == stage::handshake);
    CHECK_FALSE(got.error->timed_out);
    CHECK_MESSAGE(got.error->code == r.code, got.said());
    CHECK_MESSAGE(holds(got.error->reason, r.says), got.said());
    CHECK(holds(got.error->reason, "the certificate of " + origin(r.port, r.host) + " was refused: "));
    CHECK_FALSE(holds(got.error->reason, "hunter2"));
    // Another origin's certificate is no matter of this one.
    const outcome there = call(home, request{.target = "/count", .origin = origin(r.port, r.host)});
    CHECK_MESSAGE((there.error && there.error->code == r.code), there.said());
    const std::string word = next_id();
    CHECK(call(home, get("/same/" + word)).body == word);
    // It is the verification that refuses, nothing else.
    options blind = trusting();
    blind.verify = verification::none_this_is_insecure;
    const outcome seen = called(r.port, r.host, blind);
    CHECK_MESSAGE(seen.status == 200, seen.said());
  }
}

TEST_CASE("their twins, which must pass") {
  const std::vector<accepted> rows{
      {"https", "localhost"},
      {"https", "127.0.0.1"},
      {"cert_host"},
      {"cert_host", "HOST.example.TEST"},
      {"cert_host_capitals"},
      {"cert_many"},
      {"cert_many", "host99.example.test"},
      {"cert_wildcard"},
      {"cert_wildcard", "other.example.test"},
      {"cert_ip", "127.0.0.1"},
      {"cert_rsa_2048"},
      {"cert_both_usages"},
      {"cert_no_usage"},
      {"cert_not_critical"},
      {"cert_chain"},
      {"cert_chain_short"},
      {"cert_names_inside"},
      {"cert_names_not_excluded", "other.example.test"},
  };
  for (const accepted& r : rows) {
    CAPTURE(r.port);
    CAPTURE(r.host);
    for (const reading way : {reading::buffered, reading::streamed}) {
      const client c{origin(r.port, r.host), trusting()};
      const std::string word = next_id();
      const outcome got = call(c, get("/same/" + word), way);
      CHECK_MESSAGE(got.body == word, got.said());
    }
  }
}

TEST_CASE("who is trusted is the caller's to say: a self-signed certificate, another CA") {
  options how = trusting();
  how.ca_file = given("SELF_SIGNED_CA");
  CHECK(called("self_signed", "localhost", how).status == 200);
  CHECK(called("https", "localhost", how).error);
  how.ca_file = given("STRANGER_CA");
  CHECK(called("unknown", "localhost", how).status == 200);
  CHECK(called("https", "localhost", how).error);
}
