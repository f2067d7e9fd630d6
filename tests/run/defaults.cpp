// What requests get that bring no header, agent or origin of their own.
#include "../support/adaptor_world.hpp"
#include <bindery/defaults.hpp>
#include <bindery/redirects.hpp>

#include <string>

#include <doctest/doctest.h>

using world::header_of;

TEST_CASE("headers and the agent are added, and those of the request stay") {
  world::timeline time;
  world::transport http{&time};
  bindery::with_defaults own{http, {.headers = {{"X-Tenant", "t1"}, {"Accept-Language", "de"}}}};
  bindery::http_request request = world::get();
  request.headers = {{"x-tenant", "t2"}};
  (void)own(request);
  CHECK(http.seen[0].headers ==
        bindery::header_list{{"x-tenant", "t2"}, {"Accept-Language", "de"}, {"User-Agent", "bindery"}});
  (void)bindery::with_defaults{http, {.user_agent = "shop/2.1"}}(world::get());
  CHECK(header_of(http.seen[1], "User-Agent") == "shop/2.1");
  (void)bindery::with_defaults{http, {.user_agent = ""}}(world::get());
  CHECK(http.seen[2].headers.empty());
  CHECK(http.seen[2].origin.empty());
}

TEST_CASE("the base of the URL is that of requests without an origin") {
  world::timeline time;
  world::transport http{&time};
  bindery::with_defaults based{http, {.base_url = "https://b.example:8443/v1/"}};
  CHECK(based.origin() == "https://b.example:8443");
  (void)based(world::get("/pets?limit=1"));
  CHECK(http.seen[0].origin == "https://b.example:8443");
  CHECK(http.seen[0].target == "/v1/pets?limit=1");
  bindery::http_request elsewhere = world::get();
  elsewhere.origin = "https://c.example";
  (void)based(elsewhere);
  CHECK(http.seen[1].origin == "https://c.example");
  CHECK(http.seen[1].target == "/pets");
  CHECK((bindery::with_defaults{http, {.headers = {}}}.origin()) == "https://a.example");
}

TEST_CASE("what no header can hold, and what is no base, is refused") {
  world::timeline time;
  world::transport http{&time};
  const auto why = [&](bindery::request_defaults defaults) {
    const auto got = bindery::with_defaults{http, std::move(defaults)}(world::get());
    return got ? std::string("sent") : got.error().phase + ": " + got.error().reason;
  };
  const std::string control = "a default header has a control character, which no header can hold";
  CHECK(why({.headers = {{"X-A", "1\r\nX-B: 2"}}}) == "defaults: " + control);
  CHECK(why({.headers = {{"X-A\n", "1"}}}) == "defaults: " + control);
  CHECK(why({.user_agent = "a\nb"}) == "defaults: `user_agent` has a control character, which no header can hold");
  const std::string base = "defaults: `base_url` is not of the form https://host/prefix, without a user and a query";
  for (const char* url : {"b.example", "ftp://b.example", "https://me:word@b.example/", "https://b.example/v1?key=1"}) {
    CHECK(why({.base_url = url}) == base);
  }
  CHECK(http.seen.empty());
}

TEST_CASE("a redirect to another origin takes none of them along, and one to the same all, once") {
  world::timeline time;
  world::transport http{
      &time, {world::reply(307, {{"Location", "/v1/cats"}}), world::reply(302, {{"Location", "https://c.example/"}})}};
  bindery::with_defaults own{bindery::redirecting{http, {.origin = "https://b.example"}},
                             {.headers = {{"X-Tenant", "t1"}}, .base_url = "https://b.example/v1"}};
  CHECK(own(world::get())->status == 200);
  REQUIRE(http.seen.size() == 3);
  CHECK(http.seen[0].target == "/v1/pets");
  CHECK(http.seen[1].target == "/v1/cats");
  CHECK(header_of(http.seen[1], "X-Tenant") == "t1");
  CHECK(http.seen[2].origin == "https://c.example");
  CHECK(header_of(http.seen[2], "X-Tenant") == "(none)");
}
