// Replies that are taken in while they come: the decoders, fed with every split of their input, and the ranges over
// them, fed by lambdas. Expected values are those of the HTML standard (9.2, Server-sent events), RFC 7464 and
// jsonlines.org.
#include "../golden/minimal/expected.hpp"
#include "../golden/streams/expected.hpp"
#include <bindery/reconnect.hpp>
#include <bindery/runtime.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace rt = bindery;
namespace streams = golden::streams;
using golden::minimal::Ping;
using texts = std::vector<std::string>;

namespace {

// An event as (event, data, id).
using seen = std::vector<std::tuple<std::string, std::string, std::string>>;

// Cuts a text once, everywhere, and once between all its bytes.
void with_every_split(std::string_view text, const std::function<void(const std::vector<std::string_view>&)>& use) {
  for (std::size_t cut = 0; cut <= text.size(); ++cut) use({text.substr(0, cut), text.substr(cut)});
  std::vector<std::string_view> bytes;
  for (std::size_t i = 0; i < text.size(); ++i) bytes.push_back(text.substr(i, 1));
  use(bytes);
}

seen drain(rt::event_decoder& decoder) {
  seen all;
  for (rt::server_event<std::string> event; decoder.next(event);) all.emplace_back(event.event, event.data, event.id);
  return all;
}

void events_are(std::string_view text, const seen& expected, std::uint64_t retry = 3000) {
  with_every_split(text, [&](const std::vector<std::string_view>& pieces) {
    rt::event_decoder decoder;
    seen all;
    for (const std::string_view piece : pieces) {
      decoder.put(piece);
      for (auto& event : drain(decoder)) all.push_back(std::move(event));
    }
    CHECK(all == expected);
    CHECK(decoder.retry() == retry);
  });
}

texts records_of(std::string_view text, rt::record_decoder::framing how) {
  texts first;
  bool is_first = true;
  with_every_split(text, [&](const std::vector<std::string_view>& pieces) {
    rt::record_decoder decoder(how);
    texts all;
    const auto take = [&] {
      for (std::string_view record; decoder.next(record);) {
        all.emplace_back(decoder.trouble(record).found.empty() ? "" : "! ");
        all.back() += record;
      }
    };
    for (const std::string_view piece : pieces) {
      decoder.put(piece);
      take();
    }
    decoder.end();
    take();
    if (std::exchange(is_first, false)) first = all;
    CHECK(all == first);
  });
  return first;
}

// A body in pieces that ends as it is told to.
struct body {
  texts pieces;
  std::string trouble{};
  std::size_t given = 0;
  std::shared_ptr<int> open = std::make_shared<int>();

  bool operator()(std::string& piece) {
    if (given == pieces.size()) return false;
    piece = pieces[given++];
    return true;
  }
  const std::string& error() const { return trouble; }
};
struct streamed {
  int status = 200;
  rt::header_list headers{};
  ::body body{};
};

}  // namespace

TEST_CASE("events: the examples of the standard") {
  events_are(
      "data: This is the first message.\n\ndata: This is the second message, it\ndata: has two lines.\n\ndata: This is "
      "the third message.\n\n",
      {{"message", "This is the first message.", ""},
       {"message", "This is the second message, it\nhas two lines.", ""},
       {"message", "This is the third message.", ""}});
  events_are("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n",
             {{"add", "73857293", ""}, {"remove", "2153", ""}, {"add", "113411", ""}});
  events_are("data: YHOO\ndata: +2\ndata: 10\n\n", {{"message", "YHOO\n+2\n10", ""}});
  events_are(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
             {{"message", "first event", "1"}, {"message", "second event", ""}, {"message", " third event", ""}});
  events_are("data\n\ndata\ndata\n\ndata:", {{"message", "", ""}, {"message", "\n", ""}});
  events_are("data:test\n\ndata: test\n\n", {{"message", "test", ""}, {"message", "test", ""}});
}

TEST_CASE("events: every line end, a byte order mark, comments, and what is not finished") {
  events_are("data: a\r\n\r\ndata: b\r\rdata: c\n\ndata: d\r\n\n",
             {{"message", "a", ""}, {"message", "b", ""}, {"message", "c", ""}, {"message", "d", ""}});
  events_are(
      "\xef\xbb\xbf"
      "data: a\n\n\xef\xbb\xbf"
      "data: b\n\n",
      {{"message", "a", ""}});
  events_are(
      "\xef\xbb"
      "data: a\n\ndata: b\n\n",
      {{"message", "b", ""}});
  events_are(":\n: keep alive\ndata: a\n:data: b\n\n", {{"message", "a", ""}});
  events_are("event: lost\n\ndata: a\n\ndata: never ended\n", {{"message", "a", ""}});
  events_are("", {});
  events_are("Data: a\n data: b\nother: c\ndata : d\n\n", {});
}

TEST_CASE("events: a line end of two characters ends one line") {
  const seen both{{"add", "a\nb", "1"}};
  events_are("event: add\r\ndata: a\r\ndata: b\r\nid: 1\r\n\r\n", both);
  events_are("event: add\rdata: a\rdata: b\rid: 1\r\r", both);
  events_are("event: add\ndata: a\r\ndata: b\rid: 1\n\r\n", both);
}

TEST_CASE("events: ids and delays") {
  events_are("id: 1\ndata: a\n\ndata: b\n\nid: 2\n\ndata: c\n\n",
             {{"message", "a", "1"}, {"message", "b", "1"}, {"message", "c", "2"}});
  events_are(std::string_view("id: 1\ndata: a\n\nid: x\0y\ndata: b\n\n", 33),
             {{"message", "a", "1"}, {"message", "b", "1"}});
  events_are("retry: 1000\n\ndata: a\n\n", {{"message", "a", ""}}, 1000);
  events_are("retry: soon\nretry: 10 \nretry: -1\nretry\ndata: a\n\n", {{"message", "a", ""}});
  events_are("retry: 99999999999999999999999\ndata: a\n\n", {{"message", "a", ""}}, 10'000'000'000'009);
}

TEST_CASE("events: an id counts from where its event ends, and a new connection forgets what was cut off") {
  rt::event_decoder decoder;
  decoder.put("id: 1\nretry: 5\ndata: a\n\nid: 2\ndata: cut o");
  CHECK(drain(decoder) == seen{{"message", "a", "1"}});
  CHECK(decoder.last_event_id() == "1");
  decoder.restart();
  decoder.put(
      "\xef\xbb\xbf"
      "data: b\n\n");
  CHECK(drain(decoder) == seen{{"message", "b", "1"}});
  CHECK(decoder.retry() == 5);
}

TEST_CASE("events: one has a limit, whether it is a long line or many") {
  rt::event_decoder long_line(10);
  long_line.put("data: 0123456789");
  CHECK(drain(long_line).empty());
  CHECK(long_line.too_long());
  rt::event_decoder many_lines(10);
  many_lines.put("data: 12\ndata: 34\ndata: 56\ndata: 78\ndata: 90\n\n");
  CHECK(drain(many_lines).empty());
  CHECK(many_lines.too_long());
  rt::event_decoder many_events(10);
  for (int i = 0; i < 100; ++i) {
    many_events.put("data: 12\n\n");
    CHECK(drain(many_events) == seen{{"message", "12", ""}});
  }
  CHECK(!many_events.too_long());
}

TEST_CASE("records: lines of JSON") {
  using enum rt::record_decoder::framing;
  // The example "Nested data" of jsonlines.org, without its later lines.
  CHECK(records_of("{\"name\": \"Gilbert\", \"wins\": [[\"straight\", \"7\u2663\"], [\"one pair\", "
                   "\"10\u2665\"]]}\n{\"name\": \"May\", \"wins\": []}\n",
                   lines) ==
        texts{"{\"name\": \"Gilbert\", \"wins\": [[\"straight\", \"7\u2663\"], [\"one pair\", \"10\u2665\"]]}",
              "{\"name\": \"May\", \"wins\": []}"});
  CHECK(records_of("1\r\n\n  \n2", lines) == texts{"1\r", "2"});
  CHECK(records_of("", lines).empty());
}

TEST_CASE("records: text sequences") {
  using enum rt::record_decoder::framing;
  CHECK(records_of("\x1e{\"a\": 1}\n\x1e[\n2\n]\n", sequence) == texts{"{\"a\": 1}\n", "[\n2\n]\n"});
  CHECK(records_of("\x1e\x1e\n\x1e"
                   "1\n\x1e\"text\"\x1e{}",
                   sequence) == texts{"1\n", "\"text\"", "{}"});
  // What may be cut off (RFC 7464, 2.4), and what no separator stands before.
  CHECK(records_of("\x1e"
                   "12\x1etrue\n\x1enull",
                   sequence) == texts{"! 12", "true\n", "! null"});
  CHECK(records_of("1\n\x1e"
                   "2\n",
                   sequence) == texts{"! 1\n", "2\n"});
}

TEST_CASE("a stream is asked for with its media type, and read as it comes") {
  std::string accept;
  const auto http = [&](const auto& request) {
    for (const auto& [name, value] : request.headers) {
      if (name == "Accept") accept += value + ";";
    }
    return streamed{200,
                    {{"content-type", "text/event-stream; charset=utf-8"}},
                    {{"data: 1\n", "\ndata: 2\n\n", "", "data: 3\n\n"}}};
  };
  auto events = bindery::events<Ping, int>(http, {});
  CHECK(events.status() == 0);
  std::vector<int> numbers;
  for (const auto& event : events) numbers.push_back(event.data);
  CHECK(numbers == std::vector<int>{1, 2, 3});
  CHECK(events.error().whose == rt::fault::none);
  CHECK(events.status() == 200);
  CHECK(events.headers().size() == 1);
  CHECK(accept == "text/event-stream;");
  CHECK(events.begin() == events.end());
}

TEST_CASE("a transport that has the whole body at once will do") {
  const auto http = [](const auto&) { return rt::http_response{200, {}, "{\"a\":1}\n[2]\n3"}; };
  texts all;
  const rt::call_error error =
      bindery::items<Ping>(http, {}).each([&](const rt::any& item) { all.push_back(item.text()); });
  CHECK(error.whose == rt::fault::none);
  CHECK(all == texts{"{\"a\":1}", "[2]", "3"});
  all.clear();
  for (const std::string& piece : bindery::chunks<Ping>(http, {})) all.push_back(piece);
  CHECK(all == texts{"{\"a\":1}\n[2]\n3"});
}

TEST_CASE("an early end lets go of the reply, and nothing more is read") {
  std::weak_ptr<int> open;
  int pieces = 0;
  const auto http = [&](const auto&) {
    struct endless {
      std::shared_ptr<int> open;
      int* pieces;
      bool operator()(std::string& piece) { return piece = "1\n", ++*pieces > 0; }
    };
    struct response {
      int status;
      rt::header_list headers;
      endless body;
    };
    auto alive = std::make_shared<int>();
    open = alive;
    return response{200, {}, {alive, &pieces}};
  };
  {
    auto items = bindery::items<Ping, int>(http, {});
    for (const int item : items) {
      CHECK(item == 1);
      break;
    }
    CHECK(!open.expired());
    items.close();
    CHECK(open.expired());
    CHECK(items.begin() == items.end());
  }
  CHECK(pieces == 1);
  int count = 0;
  {
    auto items = bindery::items<Ping, int>(http, {});
    CHECK(items.each([&](int) { return ++count < 3; }).whose == rt::fault::none);
    CHECK(open.expired());
  }
  CHECK(count == 3);
  CHECK(pieces == 4);
}

TEST_CASE("an item that is not as described ends the loop, and another goes on behind it") {
  const auto http = [](const auto&) {
    return rt::http_response{200,
                             {{"Content-Type", "application/json-seq"}},
                             "\x1e"
                             "1\n\x1e\"two\"\n\x1e{\n\x1e"
                             "4\n"};
  };
  auto items = bindery::items<Ping, int>(http, {});
  std::vector<int> numbers;
  texts troubles;
  for (int round = 0; round < 4; ++round) {
    for (const int item : items) numbers.push_back(item);
    if (items.error().whose == rt::fault::none) break;
    CHECK(items.error().whose == rt::fault::server);
    CHECK(items.error().status == 200);
    troubles.push_back(items.error().where + " " + items.error().body);
  }
  CHECK(numbers == std::vector<int>{1, 4});
  CHECK(troubles == texts{"/1 \"two\"\n", "/2, offset 2 {\n"});
  CHECK(to_string(bindery::items<Ping, int>(http, {}).each([](int) {})) ==
        "the reply (200) is not as described: /1: expected an integer of 32 bits, found a string");
}

TEST_CASE("a broken connection is a fault of the transport, and no half of an item is one") {
  const auto http = [](const auto&) { return streamed{200, {}, {{"1\n2"}, "the connection ended"}}; };
  auto items = bindery::items<Ping, int>(http, {});
  std::vector<int> numbers;
  for (const int item : items) numbers.push_back(item);
  CHECK(numbers == std::vector<int>{1});
  CHECK(items.error().whose == rt::fault::transport);
  CHECK(items.error().found == "the connection ended");
  CHECK(items.status() == 200);
}

TEST_CASE("a whole call takes a body in pieces too, and half of one is none") {
  const auto ask = [](streamed given) { return bindery::request<Ping>([&](const auto&) { return given; }, {}); };
  const auto busy = ask({503, {}, {{"{\"message\":", "\"busy\"}"}}});
  CHECK(busy.error().body == "{\"message\":\"busy\"}");
  CHECK(ask({200, {}, {{"a", "b"}}}));
  const auto half = ask({200, {}, {{"a"}, "reset"}});
  CHECK(half.error().whose == rt::fault::transport);
  CHECK(half.error().found == "reset");
}

TEST_CASE("a source has what it was made from: pieces, a size, an error; copies share it") {
  rt::http_body body(streamed{}.body);
  CHECK(body.is_stream());
  CHECK(!body.source().size());
  CHECK(body.source().error().empty());
  struct counted {
    int left = 2;
    bool operator()(std::string& piece) { return piece = "x", left-- > 0; }
    std::size_t size() const { return 2; }
    const char* error() const { return left < 0 ? "over" : ""; }
  };
  rt::http_body first(counted{});
  rt::http_body second = first;
  CHECK(first == second);
  CHECK(first != rt::http_body(counted{}));
  CHECK(first.source().size() == 2U);
  std::string piece;
  CHECK(first.source()(piece));
  CHECK(second.source()(piece));
  CHECK(!first.source()(piece));
  CHECK(second.source().error() == "over");
}

TEST_CASE("what is no success is the error of the call, with its body") {
  const auto http = [](const auto&) {
    return streamed{503, {{"X-Request-Id", "r1"}}, {{"{\"message\":", "\"busy\"}"}}};
  };
  auto events = bindery::events<Ping>(http, {});
  CHECK(events.begin() == events.end());
  CHECK(events.error().whose == rt::fault::service);
  CHECK(events.error().status == 503);
  CHECK(events.error().message() == "busy");
  CHECK(events.error().request_id() == "r1");
  const auto page = [](const auto&) {
    return rt::http_response{200, {{"Content-Type", "text/html"}}, "<p>data: x\n\n"};
  };
  CHECK(to_string(bindery::events<Ping>(page, {}).each([](const auto&) {})) ==
        "the reply (200) is not as described: the whole text: expected a reply of text/event-stream, found one of "
        "another media type");
}

TEST_CASE("an item longer than the limit is refused in bounded memory") {
  std::size_t given = 0;
  struct response {
    int status;
    rt::header_list headers;
    std::function<bool(std::string&)> body;
  };
  const auto http = [&](const auto&) {
    return response{200, {}, [&](std::string& piece) { return piece.assign(1000, 'x'), given += 1000, true; }};
  };
  rt::call_options options;
  options.item_limit = 5000;
  CHECK(to_string(bindery::items<Ping>(http, {}, options).each([](const auto&) {})) ==
        "the reply (200) is not as described: /0: expected an item of at most 5000 bytes (`item_limit`), found a "
        "longer one");
  CHECK(to_string(bindery::events<Ping>(http, {}, options).each([](const auto&) {})) ==
        "the reply (200) is not as described: /0: expected an item of at most 5000 bytes (`item_limit`), found a "
        "longer one");
  CHECK(given <= 14'000);
}

TEST_CASE(
    "reconnecting goes on behind the last id, until a 204, an error of the service, or the caller's patience ends") {
  texts asked;
  std::vector<std::uint64_t> waits;
  std::vector<streamed> replies;
  const auto http = [&](const auto& request) {
    std::string last;
    for (const auto& [name, value] : request.headers) {
      if (rt::detail::same_field_name(name, "Last-Event-ID")) last += value;
    }
    asked.push_back(last.empty() ? "-" : last);
    return replies.at(asked.size() - 1);
  };
  const auto patient = [&](std::uint64_t milliseconds, int attempt) {
    waits.push_back(milliseconds);
    return attempt < 3;
  };
  const auto all_data = [&](std::vector<streamed> given) {
    asked.clear();
    waits.clear();
    replies = std::move(given);
    std::string data;
    auto events = bindery::events<Ping>(http, {}).reconnecting(patient);
    for (const auto& event : events) data += event.data;
    return data + "/" + std::to_string(events.status()) + "/" + std::to_string(static_cast<int>(events.error().whose));
  };
  const streamed one{200, {}, {{"id: 1\nretry: 7\ndata: a\n\ndata: cut"}}};
  const streamed broken{200, {}, {{"id: 2\ndata: b\n\n"}, "reset"}};
  const streamed over{204, {{"Content-Type", "text/html"}}, {}};
  CHECK(all_data({one, broken, over}) == "ab/204/0");
  CHECK(asked == texts{"-", "1", "2"});
  CHECK(waits == std::vector<std::uint64_t>{7, 7});
  CHECK(all_data({one, {500, {}, {}}}) == "a/500/3");
  CHECK(all_data({one, {200, {}, {}}, {200, {}, {}}}) ==
        "a/200/0");  // Patience ends at the third try without an event.
  CHECK(waits.size() == 3);
  const streamed none{200, {}, {}};
  CHECK(all_data({one, none, broken, none, none}) == "ab/200/0");  // Each event begins it anew.
  CHECK(waits.size() == 5);
  rt::call_options behind;
  behind.headers.push_back({"last-event-id", "0"});
  asked.clear();
  replies = {one, over};
  auto resumed = bindery::events<Ping>(http, {}, behind).reconnecting(patient);
  for (const auto& event : resumed) CHECK(event.id == "1");
  CHECK(asked == texts{"0", "1"});
  CHECK(all_data({broken, {200, {}, {{}, "reset"}}, {200, {}, {{}, "reset"}}}) == "b/200/2");
}

TEST_CASE("how long reconnecting waits") {
  static std::vector<std::int64_t> slept;
  slept.clear();
  const bindery::reconnect policy{.attempts = 6,
                                  .longest_wait = std::chrono::seconds{10},
                                  .sleep = [](std::chrono::milliseconds time) { slept.push_back(time.count()); }};
  for (int attempt = 1; policy(3000, attempt); ++attempt) CHECK(attempt < 7);
  CHECK(slept == std::vector<std::int64_t>{3000, 6000, 10'000, 10'000, 10'000, 10'000});
  slept.clear();
  CHECK(policy(60'000, 5));
  CHECK(slept == std::vector<std::int64_t>{60'000});
}

TEST_CASE("events have data of the described types, told apart by name or by text") {
  const auto http = [](const auto&) {
    return rt::http_response{
        200,
        {},
        "event: addString\ndata: This data is formatted\ndata: across two lines\nretry: 5\n\n"
        "event: addInt64\ndata: 1234.5678\nunknownField: this is ignored\n\n"
        "event: addJson\ndata: {\"foo\": 42}\n\n: This is a comment\nevent: addUnknown\ndata: x\n\n"
        "event: addInt64\ndata: -9007199254740993\n\n"};
  };
  auto events = bindery::events<streams::WatchThings>(http, {});
  texts all;
  for (int loops = 0; loops < 2; ++loops) {
    for (const auto& event : events) {
      std::visit(rt::overload{[&](const std::string& text) { all.push_back("text " + text); },
                              [&](std::int64_t number) { all.push_back("number " + std::to_string(number)); },
                              [&](const streams::WatchThingsAddJsonEvent& json) {
                                all.push_back("json " + std::to_string(json.foo));
                              }},
                 event.data);
    }
    if (loops == 0)
      CHECK(to_string(events.error()) ==
            "the reply (200) is not as described: /1/data: expected an integer of 64 bits, found a number "
            "with a fraction");
  }
  CHECK(all == texts{"text This data is formatted\nacross two lines", "json 42", "number -9007199254740993"});
  CHECK(events.error().whose == rt::fault::none);
  CHECK(events.reader().retry() == 5);
  rt::call_options strict;
  strict.reading.strict = true;
  auto unknown = bindery::events<streams::WatchThings>(
      [](const auto&) { return rt::http_response{200, {}, "event: addUnknown\ndata: x\n\n"}; }, {}, strict);
  CHECK(unknown.begin() == unknown.end());
  CHECK(to_string(unknown.error()) ==
        "the reply (200) is not as described: /0/event: expected an event that the description knows, found another");
}

TEST_CASE("an operation with a whole reply and a stream of it gives either, and the stream can be of another type") {
  std::string accept;
  const auto http = [&](const auto& request) {
    accept.clear();
    for (const auto& [name, value] : request.headers) {
      if (name == "Accept") accept += value;
    }
    if (accept != "text/event-stream")
      return rt::http_response{200, {{"Content-Type", "application/json"}}, "{\"text\":\"all\"}"};
    return rt::http_response{200,
                             {{"Content-Type", "text/event-stream"}},
                             "data: {\"delta\":\"a\"}\n\nevent: error\ndata: {\"title\":\"t\"}\n\ndata: [DONE]\n\n"};
  };
  const streams::Ask::Params params{.body = {.question = "q"}};
  auto whole = streams::ask(http, params);
  REQUIRE(whole);
  CHECK(std::get<0>(*whole).text == "all");
  texts parts;
  for (const auto& event : bindery::events<streams::Ask>(http, params)) {
    if (const auto* part = std::get_if<streams::Part>(&event.data)) parts.push_back(part->delta.value_or("?"));
    if (const auto* problem = std::get_if<streams::Problem>(&event.data)) parts.push_back(problem->title.value_or("?"));
    if (const auto* done = std::get_if<std::string>(&event.data)) parts.push_back(*done);
  }
  CHECK(parts == texts{"a", "t", "[DONE]"});
  parts.clear();
  for (const auto& event : bindery::events<streams::Ask, std::string>(http, params))
    parts.push_back(event.event + " " + event.data);
  CHECK(parts == texts{"message {\"delta\":\"a\"}", "error {\"title\":\"t\"}", "message [DONE]"});
  static_assert(std::is_same_v<decltype(bindery::events<streams::WatchPlain>(http, {}))::value_type,
                               rt::server_event<std::string>>);
  static_assert(std::is_same_v<decltype(bindery::events<streams::WatchParts>(http, {}))::value_type,
                               rt::server_event<streams::Part>>);
}

TEST_CASE("JSON texts of the described type, in either framing") {
  const auto lines = [](const auto& request) {
    const bool asked = request.headers.at(0).value == "application/jsonl, application/x-ndjson";
    return rt::http_response{asked ? 200 : 406, {}, "{\"level\":\"info\"}\n{\"level\":\"odd\",\"text\":\"t\"}"};
  };
  texts levels;
  CHECK(bindery::items<streams::ReadLog>(lines, {})
            .each([&](const streams::ReadLogItem& item) { levels.emplace_back(item.level.word()); })
            .whose == rt::fault::none);
  CHECK(levels == texts{"info", "odd"});
  const auto sequence = [](const auto& request) {
    const bool asked = request.headers.at(0).value == "application/json-seq";
    return rt::http_response{asked ? 200 : 406,
                             {{"Content-Type", "application/json-seq"}},
                             "\x1e"
                             "1\n\x1e"
                             "2.5\n"};
  };
  std::vector<double> numbers;
  for (const double number : bindery::items<streams::ReadNumbers>(sequence, {})) numbers.push_back(number);
  CHECK(numbers == std::vector<double>{1, 2.5});
  texts any;
  for (const auto& item :
       bindery::items<streams::ReadAnything>([](const auto&) { return rt::http_response{200, {}, "1\n[]"}; }, {}))
    any.push_back(item.text());
  CHECK(any == texts{"1", "[]"});
}
