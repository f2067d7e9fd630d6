// TLS of the Beast transport from one connection to the next: sessions that are taken up again, and pinned keys.
#include "beast_support.hpp"
#include <bindery/beast.hpp>

#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using bindery::beast::answer;
using bindery::beast::client;
using bindery::beast::failure;
using bindery::beast::options;
using bindery::beast::stage;
using bindery::beast::verification;

namespace {

std::string resumed(const client& c, const std::string& origin = "") {
  const answer got = c(request{.target = "/resumed", .origin = origin});
  return got ? got->body : to_string(got.error());
}

options pinned(std::vector<std::string> keys) {
  options how = trusting();
  how.pinned_keys = std::move(keys);
  return how;
}

const std::string another = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

}  // namespace

TEST_CASE("a later connection takes up the session of an earlier one, by TLS 1.3 and 1.2") {
  for (const char* const port : {"HTTPS", "TLS12"}) {
    const std::string version = std::string(port) == "HTTPS" ? "TLSv1.3" : "TLSv1.2";
    const client c{https(port), trusting()};
    CHECK(resumed(c) == "False " + version);
    for (int i = 0; i < 6; ++i) CHECK(resumed(c) == "True " + version);
    // Another name of the same server, and another client, begin anew.
    CHECK(resumed(c, "https://127.0.0.1:" + given(port)) == "False " + version);
    CHECK(resumed(c, "https://127.0.0.1:" + given(port)) == "True " + version);
    CHECK(resumed(client{https(port), trusting()}) == "False " + version);
  }
}

TEST_CASE("threads share sessions") {
  const client c{https(), trusting()};
  CHECK(resumed(c) == "False TLSv1.3");
  std::vector<std::string> got(8);
  std::vector<std::thread> threads;
  for (std::string& mine : got) threads.emplace_back([&] { mine = resumed(c); });
  for (std::thread& one : threads) one.join();
  for (const std::string& text : got) CHECK(text.ends_with(" TLSv1.3"));
}

TEST_CASE("a server's key, or one above it, is among those that are pinned") {
  for (const char* const port : {"HTTPS", "TLS12"}) {
    for (const std::string& pin : {given("PIN"), given("CA_PIN"), "sha256/" + given("PIN")}) {
      const client c{https(port), pinned({another, pin})};
      CHECK(resumed(c).starts_with("False"));
      CHECK(resumed(c).starts_with("True"));
    }
    const client c{https(port), pinned({another})};
    for (int i = 0; i < 2; ++i) {  // What was refused leaves no session behind that would pass.
      const answer got = c(get("/count"));
      REQUIRE_FALSE(got);
      CHECK(got.error().phase == stage::handshake);
      CHECK(holds(got.error().reason, "has the key sha256/" + given("PIN")));
    }
  }
}

TEST_CASE("a pinned key does not make up for a certificate that is wrong") {
  options how = pinned({given("PIN")});
  how.ca_file = given("STRANGER_CA");
  const answer got = client(https(), how)(get("/count"));
  REQUIRE_FALSE(got);
  CHECK(got.error().phase == stage::handshake);
  CHECK(got.error().code == 20);
}

TEST_CASE("without verification only the server's own key counts, and what is no pin is refused") {
  options how = pinned({given("PIN")});
  how.verify = verification::none_this_is_insecure;
  CHECK(client(https(), how)(get("/count")));
  how.pinned_keys = {given("CA_PIN")};
  CHECK_FALSE(client(https(), how)(get("/count")));
  how.pinned_keys = {"sha256/short="};
  const answer got = client(https(), how)(get("/count"));
  REQUIRE_FALSE(got);
  CHECK(got.error().phase == stage::trust_store);
  CHECK(holds(got.error().reason, "no SHA-256 as base64"));
}
