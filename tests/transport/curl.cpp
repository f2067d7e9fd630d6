// The client over libcurl, put through the suite of all transports; once more where its answers come later.
#include "transport_suite.hpp"
#include <bindery/curl.hpp>
#include <bindery/curl_async.hpp>

#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

bindery::curl::options options_of(const transport_suite::setting& s) {
  bindery::curl::options how;
  how.ca_file = s.ca_file;
  if (!s.ca_file.empty()) how.authorities = bindery::curl::trust::given_only;
  how.within = s.within;
  how.quiet_within = s.within;
  return how;
}

struct curl_subject {
  static constexpr transport_suite::offers offers{.streams_up = true, .streams_down = true};

  static bindery::curl::client make(const transport_suite::setting& s) {
    return bindery::curl::client(s.origin, options_of(s));
  }
};

/// Waits for each answer.
struct waited {
  bindery::curl::async_client inner;

  template <class Request>
  bindery::curl::answer operator()(const Request& r) const {
    return inner(r).get();
  }
};

struct curl_async_subject {
  static constexpr transport_suite::offers offers{.streams_up = true};

  static waited make(const transport_suite::setting& s) {
    return {bindery::curl::async_client(s.origin, options_of(s))};
  }
};

}  // namespace

TRANSPORT_SUITE(curl_subject);
TRANSPORT_SUITE(curl_async_subject);

TEST_CASE("curl: more than the limits of body and header is a failure that names the limit") {
  bindery::curl::options how = options_of(transport_suite::at("HTTP"));
  how.body_limit = 1 << 20;
  how.header_limit = 4000;
  const bindery::curl::client http(transport_suite::given("HTTP"), how);
  const auto big = http(transport_suite::get("/do/big/2097152"));
  REQUIRE_FALSE(big);
  CHECK(big.error().phase == "body limit");
  CHECK(http(transport_suite::get("/do/big/1048576"))->body.size() == 1048576);
  const auto heads = http(transport_suite::get("/do/repeated"));
  REQUIRE_FALSE(heads);
  CHECK(heads.error().phase == "header limit");
  // A streamed body has no limit.
  auto streamed = http.streaming()(transport_suite::get("/do/big/2097152"));
  REQUIRE(streamed);
  std::size_t size = 0;
  for (std::string piece; streamed->body(piece);) size += piece.size();
  CHECK(size == 2097152);
}

TEST_CASE("curl: failures have the phase that they were in, libcurl's number, and whether time ran out") {
  const bindery::curl::client closed(transport_suite::given("CLOSED"));
  CHECK(closed(transport_suite::get("/")).error().phase == "connect");
  CHECK(closed(transport_suite::get("/")).error().code == 7);  // CURLE_COULDNT_CONNECT
  const bindery::curl::client stranger(transport_suite::given("HTTPS"));
  CHECK(stranger(transport_suite::get("/")).error().phase == "handshake");
  bindery::curl::options how = options_of(transport_suite::at("HTTPS"));
  how.ca_file = "/nowhere/at/all.pem";
  CHECK(bindery::curl::client(transport_suite::given("HTTPS"), how)(transport_suite::get("/")).error().phase ==
        "trust store");
  how = options_of(transport_suite::at("HTTP"));
  how.within = std::chrono::milliseconds(1500);
  const auto late = bindery::curl::client(transport_suite::given("HTTP"), how)(transport_suite::get("/do/silent"));
  CHECK(late.error().timed_out);
  CHECK(late.error().phase == "read");
  how.user_agent = "x\r\nX-Evil: 1";
  CHECK(bindery::curl::client(transport_suite::given("HTTP"), how)(transport_suite::get("/")).error().phase ==
        "request");
  // A proxy that somebody asked for is used.
  how = options_of(transport_suite::at("HTTP"));
  how.proxy = transport_suite::given("CLOSED");
  CHECK(bindery::curl::client(transport_suite::given("HTTP"), how)(transport_suite::get("/")).error().phase ==
        "connect");
  // Not verified, because somebody asked for that.
  how = bindery::curl::options();
  how.verify = false;
  CHECK(bindery::curl::client(transport_suite::given("UNKNOWN"), how)(transport_suite::get("/"))->status == 200);
}

TEST_CASE("curl: a client moves, bodies outlive it, and a moved-from one says so") {
  bindery::curl::client first(transport_suite::given("HTTP"));
  CHECK(first.origin() == transport_suite::given("HTTP"));
  bindery::curl::client second(std::move(first));
  CHECK(second(transport_suite::get("/")));
  bindery::curl::streamed_answer streamed = second.streaming()(transport_suite::get("/do/big/1048576"));
  REQUIRE(streamed);
  {
    const bindery::curl::client third(std::move(second));
    CHECK(third.origin() == transport_suite::given("HTTP"));
  }
  std::size_t size = 0;
  for (std::string piece; streamed->body(piece);) size += piece.size();
  CHECK(size == 1048576);
  CHECK(streamed->body.error() == nullptr);
  CHECK(second.origin().empty());  // NOLINT: that is what is tested
  CHECK(second(transport_suite::get("/")).error().reason == "this client was moved from");
}

TEST_CASE("curl: later answers come to handlers and futures, out of order, and a client that goes says so") {
  const auto options = options_of(transport_suite::at("HTTP"));
  auto http = std::make_unique<bindery::curl::async_client>(transport_suite::given("HTTP"), options);
  std::future<bindery::curl::answer> slow = (*http)(transport_suite::get("/do/silent"));
  std::promise<std::string> handed;
  (*http)(transport_suite::get("/do/same/word"),
          [&](bindery::curl::answer a) { handed.set_value(a ? a->body : to_string(a.error())); });
  CHECK(handed.get_future().get() == "word");
  std::vector<std::future<bindery::curl::answer>> many;
  for (int i = 0; i < 40; ++i) many.push_back((*http)(transport_suite::get("/do/same/" + std::to_string(i))));
  for (std::size_t i = 0; i < many.size(); ++i) CHECK(many[i].get()->body == std::to_string(i));
  CHECK(slow.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
  http.reset();
  const auto gone = slow.get();
  REQUIRE_FALSE(gone);
  CHECK(gone.error().reason == "the client was let go of before the reply came");
}
