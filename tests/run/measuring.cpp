// What whoever measures is told about each request, and how a trace travels along.
#include "../support/adaptor_world.hpp"
#include <bindery/chunk_source.hpp>
#include <bindery/measuring.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using world::header_of;
using world::ms;
using records = std::vector<bindery::call_record>;

namespace {

struct collecting {
  records* all;
  void operator()(const bindery::call_record& call) const { all->push_back(call); }
};

// Spans with ids of their own, which are noted when they end.
struct tracer {
  struct span {
    int id = 0;
    bool operator==(const span&) const = default;
  };
  std::vector<std::string>* ended;
  int next = 0;

  span begin(bindery::call_record& call) {
    call.traceparent = "00-0af7651916cd43dd8448eb211c80319c-000000000000000" + std::to_string(++next) + "-01";
    return {next};
  }
  void end(span& of, const bindery::call_record& call) {
    ended->push_back(std::to_string(of.id) + " " + std::to_string(call.status) + " " + call.traceparent.substr(36, 16));
  }
};

// Gives its numbers in turn.
struct dice : world::pace {
  std::uint32_t* n;
  double random() const { return static_cast<double>(++*n) / 4294967296.0; }
};

}  // namespace

TEST_CASE("a record for each try, with the route and not the values") {
  world::timeline time;
  world::transport http{
      &time,
      {world::failure{"connect", "refused"}, world::reply(503, {}, "busy"), world::reply(201, {}, "12345")},
      ms(7)};
  records all;
  bindery::retrying again{
      bindery::measuring{http, collecting{&all}, {}, world::pace{&time}}, {.every_request = true}, world::pace{&time}};
  CHECK(again(world::post("{\"a\":1}"))->status == 201);
  REQUIRE(all.size() == 3);
  for (const bindery::call_record& call : all) {
    CHECK(call.operation == "CreatePet");
    CHECK(call.method == "POST");
    CHECK(call.route == "/pets");
    CHECK(call.origin == "https://a.example");
    CHECK(call.bytes_sent == 7);
    CHECK(call.time == ms(7));
    CHECK(call.traceparent.empty());
  }
  CHECK(all[0].attempt == 1);
  CHECK(all[0].status == 0);
  CHECK(all[0].phase == "connect");
  CHECK(!all[0].bytes_taken);
  CHECK(all[1].attempt == 2);
  CHECK(all[1].status == 503);
  CHECK(all[1].bytes_taken == 4);
  CHECK(all[2].attempt == 3);
  CHECK(all[2].phase.empty());
  CHECK(all[2].bytes_taken == 5);
  for (const auto& seen : http.seen) CHECK(header_of(seen, "traceparent") == "(none)");
}

TEST_CASE("outside of retrying it is the call as a whole") {
  world::timeline time;
  world::transport http{&time, {world::reply(503), world::reply(200)}, ms(7)};
  records all;
  bindery::measuring call{bindery::retrying{http, {}, world::pace{&time}}, collecting{&all}, {}, world::pace{&time}};
  bindery::http_request request = world::get();
  request.body = bindery::chunk_source([](std::string&) { return false; });
  (void)call(request);
  (void)call(world::get());
  REQUIRE(all.size() == 2);
  CHECK(!all[0].bytes_sent);
  CHECK(all[0].time == ms(7));
  CHECK(all[1].time == ms(7));
  http.seen.clear();
  (void)call(world::get());
  CHECK(all[2].time == ms(114));
}

TEST_CASE("a span for each request, whose id is sent") {
  world::timeline time;
  world::transport http{&time, {world::reply(302, {{"Location", "/cats"}})}};
  std::vector<std::string> ended;
  bindery::redirecting follow{bindery::measuring{http, tracer{&ended}, {.new_traces = true}, world::pace{&time}}};
  bindery::http_request request = world::get();
  request.headers = {{"Traceparent", "00-old"}, {"Accept", "a/b"}};
  (void)follow(request);
  REQUIRE(http.seen.size() == 2);
  CHECK(http.seen[0].headers.size() == 2);
  CHECK(header_of(http.seen[0], "traceparent") == "00-0af7651916cd43dd8448eb211c80319c-0000000000000001-01");
  CHECK(header_of(http.seen[1], "traceparent") == "00-0af7651916cd43dd8448eb211c80319c-0000000000000002-01");
  CHECK(ended == std::vector<std::string>{"1 302 0000000000000001", "2 200 0000000000000002"});
}

TEST_CASE("a trace of its own, where nobody has one") {
  world::timeline time;
  world::transport http{&time};
  records all;
  std::uint32_t n = 0;
  bindery::measuring call{http, collecting{&all}, {.new_traces = true}, dice{{&time}, &n}};
  (void)call(world::get());
  CHECK(header_of(http.seen[0], "traceparent") == "00-00000001000000020000000300000004-0000000500000006-01");
  CHECK(all[0].traceparent == header_of(http.seen[0], "traceparent"));
  bindery::http_request request = world::get();
  request.headers = {{"traceparent", "00-mine"}};
  (void)call(request);
  CHECK(http.seen[1].headers == request.headers);
  CHECK(all[1].traceparent == "00-mine");
  CHECK(bindery::traceparent_of(0, 0, 0) == "00-00000000000000010000000000000001-0000000000000001-01");
  CHECK(bindery::traceparent_of(0x0af7651916cd43dd, 0x8448eb211c80319c, 0xb7ad6b7169203331) ==
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
}
