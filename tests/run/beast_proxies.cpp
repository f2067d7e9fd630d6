// The Beast transport through a proxy: what the proxy is told, tunnels, credentials, and who goes without one.
#include "beast_support.hpp"
#include <bindery/beast.hpp>

#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace beast_test;
using namespace std::chrono_literals;
using bindery::beast::answer;
using bindery::beast::client;
using bindery::beast::failure;
using bindery::beast::options;
using bindery::beast::stage;

namespace {

std::string proxy_url(const std::string& login = "") { return "http://" + login + "127.0.0.1:" + given("PROXY"); }

options through(const std::string& url) {
  options how = trusting();
  how.proxy = url;
  return how;
}

std::string text_of(const answer& got) { return got ? got->body : to_string(got.error()); }

failure lost(const std::string& origin, const options& how) {
  const answer got = client(origin, how)(get("/count"));
  REQUIRE_FALSE(got);
  CHECK_FALSE(holds(to_string(got.error()), "hunter2"));
  return got.error();
}

/// Whether a call goes through the proxy, which is the only one that answers for such hosts.
bool is_proxied(const std::string& origin, const options& how) {
  const answer got = client(origin, how)(get("/"));
  return got && holds(got->body, "GET http://");
}

}  // namespace

TEST_CASE("http: the proxy gets the whole address, and its credentials") {
  const client plain{"http://some.test", through(proxy_url())};
  CHECK(text_of(plain(get("/a?b=c"))) ==
        "GET http://some.test/a?b=c HTTP/1.1\r\nHost: some.test\r\nUser-Agent: bindery\r\n\r\n");
  CHECK(text_of(plain(request{.method = "OPTIONS", .target = "*"})).starts_with("OPTIONS http://some.test HTTP/1.1"));
  const client ported{"http://some.test:8080", through(proxy_url("me:p%3Aw@"))};
  const std::string seen = text_of(ported(get("/")));
  CHECK(seen.starts_with("GET http://some.test:8080/ HTTP/1.1\r\nHost: some.test:8080\r\n"));
  CHECK(holds(seen, "\r\nProxy-Authorization: Basic bWU6cDp3\r\n"));
}

TEST_CASE("https: the proxy opens a way and sees no more than where it leads") {
  options how = through(proxy_url("me:p%3Aw@"));
  const client c{https(), how};
  const std::string first = text_of(c(get("/count")));
  const std::string connection = first.substr(0, first.find('.'));
  CHECK(text_of(c(get("/count"))) == connection + ".2");
  CHECK_FALSE(holds(text_of(c(get("/echo"))), "Proxy-Authorization"));
  const std::string where = "localhost:" + given("HTTPS");
  CHECK(text_of(client{"http://last.test", how}(get("/"))) ==
        "CONNECT " + where + " HTTP/1.1\r\nHost: " + where +
            "\r\nUser-Agent: bindery\r\nProxy-Authorization: Basic bWU6cDp3\r\n\r\n");
}

TEST_CASE("a tunnel that is not opened is a failure of the phase `proxy`, and no message has the password") {
  const std::string port = ":" + given("HTTPS");
  const failure guarded = lost("https://guarded.test" + port, through(proxy_url("me:hunter2@")));
  CHECK(guarded.phase == stage::proxy);
  CHECK(guarded.code == 407);
  CHECK(holds(guarded.reason, "give them in `proxy`"));
  const failure unguarded = lost("https://guarded.test" + port, through(proxy_url("me:p%3Aw@")));
  CHECK(unguarded.phase == stage::handshake);  // The way is open, and leads to a server with another name.
  const failure no = lost("https://no.test" + port, through(proxy_url("me:hunter2@")));
  CHECK(no.phase == stage::proxy);
  CHECK(holds(no.reason, "the proxy http://127.0.0.1:" + given("PROXY") + " opened no way to https://no.test" + port));
  CHECK(holds(no.reason, "it answered 502"));
  CHECK(holds(lost("https://talks.test" + port, through(proxy_url())).reason, "more than an answer"));
  with_patience([&](std::chrono::milliseconds wait, bool is_last) {
    options brief = through(proxy_url());
    brief.connect_within = wait;
    const stopwatch time;
    const failure silent = lost("https://silent.test" + port, brief);
    if (silent.phase != stage::proxy && !is_last) return false;
    CHECK(silent.phase == stage::proxy);
    CHECK(silent.timed_out);
    CHECK(time.seconds() < soon);
    return true;
  });
  const failure dead = lost("https://localhost" + port, through("http://hunter2:hunter2@127.0.0.1:" + given("CLOSED")));
  CHECK(dead.phase == stage::connect);
  CHECK(holds(dead.reason, "no connection to the proxy http://127.0.0.1:"));
  CHECK(holds(lost("https://localhost" + port, through("http://no.such.host.invalid:1")).reason,
              "the proxy's host no.such.host.invalid was not found"));
  for (const char* const wrong : {"https://me:hunter2@127.0.0.1", "socks5://me:hunter2@host", "http://me:hunter2@:1"}) {
    CHECK(lost("https://localhost" + port, through(wrong)).phase == stage::proxy);
  }
}

TEST_CASE("places that need no proxy: hosts and all below them, ports, addresses, networks") {
  struct row {
    std::string_view without;
    std::string_view origin;
    bool is_proxied;
  };
  const std::vector<row> rows{
      {"", "http://a.test", true},
      {"*", "http://a.test", false},
      {"a.test", "http://a.test", false},
      {"A.Test", "http://a.test", false},
      {"a.test", "http://b.a.test", false},
      {".a.test", "http://b.a.test", false},
      {"*.a.test", "http://b.a.test", false},
      {"a.test", "http://ba.test", true},
      {"b.a.test", "http://a.test", true},
      {"a.test:80", "http://a.test", false},
      {"a.test:81", "http://a.test", true},
      {"x.test, a.test", "http://a.test", false},
      {"x.test y.test,a.test", "http://a.test", false},
      {"192.0.2.1", "http://192.0.2.1", false},
      {"192.0.2.1:81", "http://192.0.2.1", true},
      {"2.1", "http://192.0.2.1", true},
      {"192.0.2.0/24", "http://192.0.2.1", false},
      {"192.0.2.128/25", "http://192.0.2.1", true},
      {"192.0.2.0/24", "http://[2001:db8::1]", true},
      {"2001:db8::1", "http://[2001:db8::1]", false},
      {"[2001:db8::1]:80", "http://[2001:db8::1]", false},
      {"[2001:db8::1]:81", "http://[2001:db8::1]", true},
      {"2001:db8::/32", "http://[2001:db8::1]", false},
      {"2001:db9::/32", "http://[2001:db8::1]", true},
  };
  for (const row& r : rows) {
    CAPTURE(r.without);
    CAPTURE(r.origin);
    options how = through(proxy_url());
    how.no_proxy = r.without;
    how.resolve_within = how.connect_within = 100ms;
    CHECK(is_proxied(std::string(r.origin), how) == r.is_proxied);
  }
}

TEST_CASE("the environment is asked only when told to, and the options come first") {
  options how = trusting();
  how.resolve_within = how.connect_within = 200ms;
  for (const char* const name :
       {"http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
    unsetenv(name);
  }
  setenv("http_proxy", ("127.0.0.1:" + given("PROXY")).c_str(), 1);
  CHECK_FALSE(is_proxied("http://a.test", how));
  how.proxy_from_environment = true;
  CHECK(is_proxied("http://a.test", how));
  setenv("NO_PROXY", "a.test", 1);
  CHECK_FALSE(is_proxied("http://a.test", how));
  CHECK(is_proxied("http://b.test", how));
  how.no_proxy = "b.test";
  CHECK(is_proxied("http://a.test", how));
  unsetenv("NO_PROXY");
  unsetenv("http_proxy");
  // What a web server makes of a request's header `Proxy`.
  setenv("HTTP_PROXY", proxy_url().c_str(), 1);
  CHECK_FALSE(is_proxied("http://a.test", how));
  setenv("ALL_PROXY", proxy_url().c_str(), 1);
  CHECK(is_proxied("http://a.test", how));
  setenv("https_proxy", proxy_url().c_str(), 1);
  CHECK(client(https(), how)(get("/count")));
  unsetenv("HTTP_PROXY");
  unsetenv("ALL_PROXY");
  unsetenv("https_proxy");
  how.proxy = proxy_url();
  CHECK(is_proxied("http://a.test", how));
}
