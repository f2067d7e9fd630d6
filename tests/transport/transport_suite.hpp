// What every transport has to do, as one suite that any transport can be put through. A program says how its transport
// is made and what it offers, and asks for the suite:
//
//   struct subject {
//     static constexpr transport_suite::offers offers{.streams_down = true};
//     static auto make(const transport_suite::setting& s) { return my_transport(s.origin, s.ca_file, s.within); }
//   };
//   TRANSPORT_SUITE(subject);
//
// It is linked with doctest's main, and runs beside its server: `checking_server.py PROGRAM`.
#ifndef BINDERY_TRANSPORT_SUITE_HPP
#define BINDERY_TRANSPORT_SUITE_HPP

#include <bindery/call.hpp>
#include <bindery/chunk_source.hpp>
#include <bindery/stream.hpp>
#include <bindery/timeout.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace transport_suite {

/// What a transport can do. Cases for what it cannot are passed over, with a message.
struct offers {
  bool network = true;    ///< It talks to servers; false for one that only pretends.
  bool tls = true;        ///< https, verified.
  bool deadlines = true;  ///< It gives up after `setting::within`.
  bool streams_up = false;
  bool streams_down = false;  ///< `streaming()`, or bodies that are callables.
  bool any_method = true;     ///< Also methods that nobody registered; else those of RFC 9110 and PATCH.
  bool interim = true;        ///< It reads past interim replies (1xx) of all kinds; else they make a failure.
  bool trailers = true;       ///< It reads replies with trailers; else they make a failure.
  bool empty_fields = true;   ///< It keeps reply headers without a value; else they are missing.
  std::string_view adds{};    ///< A header that it adds to all requests, besides those that every transport may add.
  bool other_origins = true;  ///< `request.origin` leads elsewhere.
};

/// How a transport is to be made.
struct setting {
  std::string origin{};
  std::string ca_file{};                     ///< Who vouches for the server; nobody else does.
  std::chrono::milliseconds within{60'000};  ///< All that a call may take.
};

/// A variable that checking_server.py sets. A suite without its server must not pass, so the program ends.
inline std::string given(const std::string& name) {
  const char* const value = std::getenv(("BINDERY_TRANSPORT_" + name).c_str());
  if (value == nullptr) {
    std::cerr << "BINDERY_TRANSPORT_" << name << " is not set; start this program with checking_server.py\n";
    std::exit(2);
  }
  return value;
}

inline setting at(const std::string& name) { return {given(name), given("CA")}; }

using pair_list = std::vector<std::pair<std::string, std::string>>;

/// What came of a request, whatever the transport's own type for it.
struct seen {
  bool came = false;
  int status = 0;
  pair_list headers{};
  std::string body{};
  std::string words{};  ///< Of the failure.

  std::vector<std::string> values(std::string_view name) const {
    std::vector<std::string> found;
    for (const auto& [key, value] : headers) {
      if (bindery::detail::same_field_name(key, name)) found.push_back(value);
    }
    return found;
  }
};

/// A failure says something, whatever type it has.
inline seen look_at(const bindery::no_reply& why) { return {.words = why.reason.empty() ? "" : to_string(why)}; }

template <class Answer>
seen look(Answer answer) {
  static_assert(bindery::detail::is_a_response<Answer>());
  if constexpr (bindery::detail::response_like<Answer>) {
    seen s{true, static_cast<int>(answer.status)};
    for (const auto& [name, value] : answer.headers) s.headers.emplace_back(std::string(name), std::string(value));
    s.body = bindery::detail::body_text(std::move(answer.body));
    if (const auto broken = bindery::detail::broken(answer.body)) return look_at(*broken);
    return s;
  } else {
    if (!answer) return look_at(bindery::detail::as_no_reply(answer.error()));
    return look(*std::move(answer));
  }
}

/// Sends, and lets nothing be thrown.
template <class Transport, class Request>
seen ask(Transport& transport, const Request& request) {
  seen s;
  CHECK_NOTHROW(s = look(transport(request)));
  return s;
}

inline bindery::http_request get(std::string target) { return {.method = "GET", .target = std::move(target)}; }
inline bindery::http_request post(std::string target, std::string body) {
  return {.method = "POST", .target = std::move(target), .body = std::move(body)};
}

/// A request as the server saw it.
struct arrived {
  std::string line{};
  std::vector<std::string> fields{};  ///< "Name: value", in order.
  std::string body{};
  std::string connection{};
  std::string framing{};

  std::vector<std::string> values(std::string_view name) const {
    std::vector<std::string> found;
    for (const std::string& field : fields) {
      const std::size_t colon = field.find(':');
      if (!bindery::detail::same_field_name(std::string_view(field).substr(0, colon), name)) continue;
      const std::size_t begin = (std::min)(field.find_first_not_of(" \t", colon + 1), field.size());
      found.push_back(field.substr(begin));
    }
    return found;
  }
};

inline arrived read_echo(const seen& s) {
  arrived a;
  REQUIRE_MESSAGE(s.came, s.words);
  REQUIRE(s.status == 200);
  const std::size_t end = s.body.find("\r\n\r\n");
  REQUIRE(end != std::string::npos);
  for (std::size_t from = 0; from < end;) {
    const std::size_t to = s.body.find("\r\n", from);
    std::string line = s.body.substr(from, to - from);
    if (from == 0) a.line = std::move(line);
    else a.fields.push_back(std::move(line));
    from = to + 2;
  }
  a.body = s.body.substr(end + 4);
  const auto place = s.values("Seen-As");
  REQUIRE(place.size() == 1);
  a.connection = place[0].substr(0, place[0].find('.'));
  a.framing = place[0].substr(place[0].find(' ') + 1);
  return a;
}

template <class Transport, class Request>
arrived echoed(Transport& transport, const Request& request) {
  return read_echo(ask(transport, request));
}

inline bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// What is in every request that must be seen by its server alone.
constexpr std::string_view secret = "hunter2";

/// A failure: no response, words, and no secret in them.
inline void check_failed(const seen& s) {
  CHECK_FALSE(s.came);
  CHECK(s.status == 0);
  CHECK_FALSE(s.words.empty());
  CHECK_MESSAGE(!holds(s.words, secret), s.words);
}

inline bindery::http_request secretly(std::string target) {
  return {.method = "POST",
          .target = std::move(target) + "?key=hunter2",
          .headers = {{"Authorization", "Bearer hunter2"}},
          .body = "hunter2"};
}

inline std::string all_bytes(std::size_t size) {
  std::string text(size, '\0');
  for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>((i * 31 + i / 256) % 256);
  return text;
}

/// A source of bytes, which may say how many there are and why there are no more.
struct pieces {
  std::vector<std::string> left{};
  std::optional<std::uint64_t> all{};
  std::string trouble{};

  bool operator()(std::string& piece) {
    if (left.empty()) return false;
    piece = std::move(left.front());
    left.erase(left.begin());
    return true;
  }
  const std::optional<std::uint64_t>& size() const { return all; }
  const std::string& error() const { return trouble; }
};

/// A request that is none of bindery's: the least that a transport may ask for.
struct foreign_body {
  std::string_view text{};
  operator std::string_view() const { return text; }
};
struct foreign_request {
  std::string_view method{};
  std::string_view origin{};
  std::string_view target{};
  std::map<std::string, std::string> headers{};
  foreign_body body{};
};

// NOLINTBEGIN: doctest's macros.
#define TRANSPORT_CASE(id, name) TEST_CASE_TEMPLATE_DEFINE(name, Subject, id)
#define TRANSPORT_NEEDS(what)                                \
  if constexpr (!Subject::offers.what) {                     \
    MESSAGE("passed over: this transport offers no " #what); \
    return;                                                  \
  }
// NOLINTEND

TRANSPORT_CASE(transport_methods, "transport: a method arrives as it is, and HEAD brings a status and headers alone") {
  auto transport = Subject::make(at("HTTP"));
  std::vector<std::string> methods{"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
  if (Subject::offers.any_method) methods.insert(methods.end(), {"PROPFIND", "M-SEARCH", "QUERY", "Purge", "get"});
  for (const std::string& method : methods) {
    CAPTURE(method);
    CHECK(echoed(transport, bindery::http_request{.method = method, .target = "/thing"}).line ==
          method + " /thing HTTP/1.1");
  }
  const seen head = ask(transport, bindery::http_request{.method = "HEAD", .target = "/thing"});
  CHECK(head.came);
  CHECK(head.status == 200);
  CHECK(head.body.empty());
  CHECK(head.values("Content-Length").size() == 1);
  CHECK(echoed(transport, get("/after")).line == "GET /after HTTP/1.1");
}

TRANSPORT_CASE(transport_targets, "transport: a target arrives byte for byte") {
  auto transport = Subject::make(at("HTTP"));
  for (const std::string target :
       {"/",          "/a%2Fb",     "/a%2fb",       "/a/../b",     "/a/./b",     "/../a",      "//double//slash",
        "/a/",        "/?",         "/a?",          "/a?&&=",      "/a?x=1&x=2", "/%e4%b8%80", "/%E4%B8%80",
        "/a;p=1/b;q", "/a?b=%20+c", "/~a'()*!,$:@", "/a?q=/../..", "/a%00b",     "/a?b?c",     "/a?b%23c",
        "/%7Euser",   "/a%2E%2E/b", "/100%25"}) {
    CAPTURE(target);
    CHECK(echoed(transport, get(target)).line == "GET " + target + " HTTP/1.1");
  }
  const std::string longest = "/" + std::string(6000, 'x') + "?" + std::string(1500, 'y');
  CHECK((echoed(transport, get(longest)).line == "GET " + longest + " HTTP/1.1"));
}

TRANSPORT_CASE(transport_headers,
               "transport: headers arrive as they are: case, order, empty, repeated, beyond ASCII, long") {
  auto transport = Subject::make(at("HTTP"));
  bindery::http_request request = post("/", "{}");
  request.headers = {{"X-One", "1"},         {"x-LOWER-Upper", "a  b\tc"},         {"Empty", ""},
                     {"X-Twice", "first"},   {"Accept", "application/json, */*"},  {"X-Twice", "second"},
                     {"x-twice", "third"},   {"X-Beyond", "caf\xc3\xa9"},          {"X-Marks", ":;,\"\\%{}@"},
                     {"Cookie", "a=1; b=2"}, {"Content-Type", "application/json"}, {"X-Long", std::string(6000, 'l')}};
  const arrived a = echoed(transport, request);
  std::vector<std::string> own;
  for (const std::string& field : a.fields) {
    const std::string name = field.substr(0, field.find(':'));
    const bool is_ours = name == "Host" || name == "User-Agent" || name == "Content-Length" || name == "Connection";
    if (!is_ours)
      own.push_back(name + "=" + field.substr((std::min)(field.find_first_not_of(' ', name.size() + 1), field.size())));
  }
  std::vector<std::string> expected;
  for (const auto& [name, value] : request.headers) expected.push_back(name + "=" + value);
  // The order of different names says nothing (RFC 9110, 5.3); that of one name's fields does.
  CHECK(a.values("X-Twice") == std::vector<std::string>{"first", "second", "third"});
  std::sort(own.begin(), own.end());
  std::sort(expected.begin(), expected.end());
  CHECK((own == expected));
}

TRANSPORT_CASE(transport_adds, "transport: nothing is added but Host, Content-Length, User-Agent and Connection") {
  auto transport = Subject::make(at("HTTP"));
  const std::string host = given("HTTP").substr(7);
  const std::string big(2'000'000, 'b');
  std::vector<bindery::http_request> requests{get("/"),
                                              post("/", ""),
                                              post("/", "some body"),
                                              post("/", big),
                                              {.method = "PUT", .target = "/", .body = "x"},
                                              {.method = "DELETE", .target = "/"}};
  for (const bindery::http_request& request : requests) {
    const arrived a = echoed(transport, request);
    for (const std::string& field : a.fields) {
      const std::string name = field.substr(0, field.find(':'));
      const bool documented = name == Subject::offers.adds || name == "Host" || name == "User-Agent" ||
                              name == "Content-Length" || name == "Connection" || name == Subject::offers.adds;
      CHECK_MESSAGE(documented, field);
    }
    CHECK(a.values("Host") == std::vector<std::string>{host});
    CHECK(a.values("User-Agent").size() <= 1);
    CHECK((a.body == request.body.text()));
  }
}

TRANSPORT_CASE(
    transport_own,
    "transport: the caller's own Host, User-Agent and right Content-Length stand once, and are the caller's") {
  auto transport = Subject::make(at("HTTP"));
  bindery::http_request request = post("/", "four");
  request.headers = {{"Host", "elsewhere.example"}, {"User-Agent", "mine/1"}, {"Content-Length", "4"}};
  const arrived a = echoed(transport, request);
  CHECK(a.values("Host") == std::vector<std::string>{"elsewhere.example"});
  CHECK(a.values("User-Agent") == std::vector<std::string>{"mine/1"});
  CHECK(a.values("Content-Length") == std::vector<std::string>{"4"});
}

TRANSPORT_CASE(transport_lengths,
               "transport: an empty POST says Content-Length: 0, a GET says nothing, any method may have a body") {
  auto transport = Subject::make(at("HTTP"));
  for (const std::string method : {"POST", "PUT", "PATCH"}) {
    CAPTURE(method);
    const arrived a = echoed(transport, bindery::http_request{.method = method, .target = "/"});
    CHECK(a.values("Content-Length") == std::vector<std::string>{"0"});
    CHECK(a.body.empty());
  }
  CHECK(echoed(transport, get("/")).values("Content-Length").empty());
  for (const std::string method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
    CAPTURE(method);
    const arrived a = echoed(transport, bindery::http_request{.method = method, .target = "/", .body = "why not"});
    CHECK(a.line == method + " / HTTP/1.1");
    CHECK(a.values("Content-Length") == std::vector<std::string>{"7"});
    CHECK(a.framing == "length");
    CHECK(a.body == "why not");
  }
}

TRANSPORT_CASE(transport_bytes, "transport: bodies of all bytes, and of 16 MiB, go both ways") {
  auto transport = Subject::make(at("HTTP"));
  for (const std::string& body :
       {all_bytes(1024), std::string(1, '\0'), std::string("\r\n\r\n0\r\n\r\n"), all_bytes(16 << 20)}) {
    CAPTURE(body.size());
    CHECK((echoed(transport, post("/", body)).body == body));
  }
}

TRANSPORT_CASE(transport_statuses, "transport: every status is a reply, with the body that it has") {
  auto transport = Subject::make(at("HTTP"));
  std::vector<int> wrong;
  for (int status = 200; status <= 599; ++status) {
    const seen s = ask(transport, get("/do/status/" + std::to_string(status)));
    const bool is_bodiless = status == 204 || status == 205 || status == 304;
    if (!s.came || s.status != status || s.body != (is_bodiless ? "" : "body " + std::to_string(status)))
      wrong.push_back(status);
  }
  CHECK(wrong == std::vector<int>{});
  CHECK(ask(transport, get("/do/status/304")).values("Content-Length") == std::vector<std::string>{"7"});
  CHECK(ask(transport, get("/do/no-words")).body == "no words");
}

TRANSPORT_CASE(transport_redirects, "transport: a redirect is a reply, and is not followed") {
  auto transport = Subject::make(at("HTTP"));
  for (const int status : {300, 301, 302, 303, 307, 308}) {
    for (const std::string method : {"GET", "POST"}) {
      const seen s =
          ask(transport, bindery::http_request{.method = method, .target = "/do/status/" + std::to_string(status)});
      CHECK(s.status == status);
      CHECK(s.values("Location") == std::vector<std::string>{"/do/count/followed"});
    }
  }
  if (Subject::offers.network) CHECK(ask(transport, get("/do/counted/followed")).body == "0");
}

TRANSPORT_CASE(transport_reply_headers,
               "transport: reply headers are kept: repeated, empty, their case, beyond ASCII, long") {
  auto transport = Subject::make(at("HTTP"));
  const seen s = ask(transport, get("/do/repeated"));
  REQUIRE(s.came);
  CHECK(s.values("X-Twice") == std::vector<std::string>{"one", "two"});
  CHECK(s.values("Set-Cookie") == std::vector<std::string>{"a=1; Path=/", "b=2; Path=/"});
  if (Subject::offers.empty_fields) CHECK(s.values("Empty") == std::vector<std::string>{""});
  CHECK(s.values("Padded") == std::vector<std::string>{"in the middle  of it"});
  CHECK(s.values("Beyond") == std::vector<std::string>{"caf\xc3\xa9"});
  CHECK((s.values("Long") == std::vector<std::string>{std::string(7000, 'l')}));
  const bool keeps_case =
      std::any_of(s.headers.begin(), s.headers.end(), [](const auto& h) { return h.first == "x-tWICE"; });
  CHECK(keeps_case);
}

TRANSPORT_CASE(transport_cookies, "transport: no cookie is kept, and nobody logs in by itself") {
  auto transport = Subject::make(at("HTTP"));
  CHECK(ask(transport, get("/do/repeated")).came);
  const arrived a = echoed(transport, get("/"));
  CHECK(a.values("Cookie").empty());
  CHECK(a.values("Authorization").empty());
}

TRANSPORT_CASE(transport_encoding, "transport: nothing is decompressed that nobody asked to be compressed") {
  TRANSPORT_NEEDS(network)
  auto transport = Subject::make(at("HTTP"));
  const seen s = ask(transport, get("/do/gzip"));
  CHECK(s.values("Content-Encoding") == std::vector<std::string>{"gzip"});
  CHECK(s.body.starts_with("\x1f\x8b"));
  CHECK(s.values("Content-Length") == std::vector<std::string>{std::to_string(s.body.size())});
}

TRANSPORT_CASE(transport_framings, "transport: replies in every framing, over TCP and TLS") {
  TRANSPORT_NEEDS(network)
  std::vector<std::string> places{"HTTP"};
  if (Subject::offers.tls) places.push_back("HTTPS");
  for (const std::string& place : places) {
    CAPTURE(place);
    auto transport = Subject::make(at(place));
    CHECK(ask(transport, get("/do/chunked")).body == "hello, world");
    CHECK(ask(transport, get("/do/slowly")).body == "slow but sure");
    const seen interim = ask(transport, get("/do/interim"));
    if (Subject::offers.interim || interim.came) {
      CHECK(interim.status == 200);
      CHECK(interim.body == "after three");
      CHECK(interim.values("X-Interim").empty());
    }
    const seen trailers = ask(transport, get("/do/trailers"));
    if (Subject::offers.trailers || trailers.came) CHECK(trailers.body == "hello");
    CHECK(ask(transport, get("/do/http10")).body == "old");
    CHECK(ask(transport, get("/do/to-the-end")).body == "until the end");
    CHECK(ask(transport, get("/do/same/after")).body == "after");
    CHECK(ask(transport, get("/do/big/4194304")).body.size() == 4194304);
  }
}

TRANSPORT_CASE(transport_origins, "transport: a request with an origin goes there, and the next one comes home") {
  TRANSPORT_NEEDS(network)
  TRANSPORT_NEEDS(other_origins)
  auto transport = Subject::make(at("HTTP"));
  const std::string home = given("HTTP").substr(7);
  const std::string other = given("OTHER").substr(7);
  bindery::http_request away = get("/away");
  away.origin = given("OTHER");
  for (int i = 0; i < 2; ++i) {
    CHECK(echoed(transport, get("/home")).values("Host") == std::vector<std::string>{home});
    CHECK(echoed(transport, away).values("Host") == std::vector<std::string>{other});
  }
  away.origin = "no origin at all " + std::string(secret);
  check_failed(ask(transport, away));
  away.origin = "http://me:hunter2@" + home;
  const seen with_password = ask(transport, away);
  if (with_password.came) CHECK(read_echo(with_password).values("Authorization").empty());
  else check_failed(with_password);
  CHECK(echoed(transport, get("/home")).line == "GET /home HTTP/1.1");
}

TRANSPORT_CASE(transport_kept, "transport: calls one after the other share a connection, and a stale one is replaced") {
  TRANSPORT_NEEDS(network)
  auto transport = Subject::make(at("HTTP"));
  const std::string first = echoed(transport, get("/")).connection;
  for (int i = 0; i < 20; ++i) {
    CHECK(echoed(transport, get("/")).connection == first);
    CHECK(ask(transport, bindery::http_request{.method = "HEAD", .target = "/"}).came);
    CHECK(ask(transport, get("/do/status/204")).came);
    CHECK(ask(transport, get("/do/chunked")).came);
    CHECK(echoed(transport, post("/", "body")).connection == first);
  }
  CHECK(ask(transport, get("/do/leave")).came);
  CHECK(echoed(transport, get("/")).connection != first);
}

TRANSPORT_CASE(transport_once, "transport: what must not be sent twice is not, when a kept connection dies of it") {
  TRANSPORT_NEEDS(network)
  auto transport = Subject::make(at("HTTP"));
  for (const std::string& body : {std::string(), std::string("hunter2")}) {
    const std::string name = body.empty() ? "empty" : "full";
    CAPTURE(name);
    CHECK(ask(transport, get("/do/same/first")).came);
    const int before = std::stoi(ask(transport, get("/do/counted/" + name)).body);
    check_failed(ask(transport, post("/do/once/" + name, body)));
    CHECK(ask(transport, get("/do/counted/" + name)).body == std::to_string(before + 1));
  }
}

TRANSPORT_CASE(transport_threads, "transport: called from several threads, each gets its own reply") {
  auto transport = Subject::make(at("HTTP"));
  std::vector<std::string> wrong(6);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < wrong.size(); ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 50; ++i) {
        const std::string word = std::to_string(t) + "-" + std::to_string(i);
        const seen s = look(transport(get("/do/same/" + word)));
        if (s.body != word) wrong[t] = s.came ? "another's reply: " + s.body : s.words;
      }
    });
  }
  for (std::thread& one : threads) one.join();
  for (const std::string& text : wrong) CHECK(text == "");
}

TRANSPORT_CASE(transport_refused, "transport: what would break HTTP is a failure, and nothing of it arrives") {
  auto transport = Subject::make(at("HTTP"));
  const std::string nul("a\0hunter2", 9);
  std::vector<bindery::http_request> requests{
      {.method = "GE T", .target = "/"},
      {.method = "GET /do/count/split HTTP/1.1\r\nX-Evil: hunter2\r\n\r\nGET", .target = "/"},
      {.method = "", .target = "/"},
      get("/a b"),
      get("/a\r\nX-Evil: hunter2"),
      get("/a HTTP/1.1\r\nHost: x\r\n\r\nGET /do/count/split"),
      get(nul.substr(0, 0) + "/" + nul),
      get("no-slash"),
      get(""),
      {.method = "GET", .target = "/", .headers = {{"X-A", "1\r\nX-Evil: hunter2"}}},
      {.method = "GET", .target = "/", .headers = {{"X-A", "hunter2\nX-Evil: 1"}}},
      {.method = "GET", .target = "/", .headers = {{"X-A", nul}}},
      {.method = "GET", .target = "/", .headers = {{"X-A: 1\r\nX-Evil", "hunter2"}}},
      {.method = "GET", .target = "/", .headers = {{"", "hunter2"}}},
      {.method = "GET", .target = "/", .headers = {{"X A", "hunter2"}}},
      {.method = "POST", .target = "/", .headers = {{"Content-Length", "5"}}, .body = "hunter2"},
      {.method = "POST", .target = "/", .headers = {{"Transfer-Encoding", "chunked"}}, .body = "hunter2"},
  };
  for (const bindery::http_request& request : requests) {
    CAPTURE(request.method);
    CAPTURE(request.target);
    check_failed(ask(transport, request));
  }
  if (Subject::offers.network) CHECK(ask(transport, get("/do/counted/split")).body == "0");
  CHECK(echoed(transport, get("/after")).line == "GET /after HTTP/1.1");
}

TRANSPORT_CASE(transport_unreached, "transport: nobody there, or nobody by that name, is a failure with words") {
  TRANSPORT_NEEDS(network)
  auto closed = Subject::make(at("CLOSED"));
  check_failed(ask(closed, secretly("/")));
  // A label of 64 characters, which no name service can know (RFC 1035, 2.3.4), so that none is asked.
  auto unknown =
      Subject::make(setting{"http://" + std::string(64, 'x') + ".invalid", given("CA"), std::chrono::seconds(1)});
  check_failed(ask(unknown, secretly("/")));
  if constexpr (Subject::offers.tls) {
    auto plain = Subject::make(setting{"https" + given("HTTP").substr(4), given("CA")});
    check_failed(ask(plain, secretly("/")));
  }
}

TRANSPORT_CASE(transport_unverified, "transport: a server that does not prove who it is gets no request") {
  TRANSPORT_NEEDS(tls)
  for (const std::string place : {"UNKNOWN", "WRONG_HOST"}) {
    CAPTURE(place);
    auto transport = Subject::make(at(place));
    check_failed(ask(transport, secretly("/")));
  }
  auto trusted = Subject::make(at("HTTPS"));
  CHECK(echoed(trusted, post("/", "body")).body == "body");
  // Without the tests' CA, which no system trusts, that server is a stranger too.
  auto system = Subject::make(setting{given("HTTPS"), ""});
  check_failed(ask(system, secretly("/")));
}

TRANSPORT_CASE(transport_broken, "transport: what is no whole reply is a failure, and the next call is answered") {
  TRANSPORT_NEEDS(network)
  std::vector<std::string> places{"HTTP"};
  if (Subject::offers.tls) places.push_back("HTTPS");
  for (const std::string& place : places) {
    auto transport = Subject::make(at(place));
    for (const std::string how :
         {"nothing", "half-a-head", "no-http", "cut-length", "cut-chunk", "no-last-chunk", "no-chunk"}) {
      CAPTURE(place);
      CAPTURE(how);
      bindery::http_request request = get("/do/" + how);
      request.headers = {{"Authorization", "Bearer hunter2"}};
      check_failed(ask(transport, request));
      CHECK(ask(transport, get("/do/same/next")).body == "next");
    }
  }
}

TRANSPORT_CASE(transport_late, "transport: no reply in time is a failure, in time") {
  TRANSPORT_NEEDS(network)
  TRANSPORT_NEEDS(deadlines)
  setting hasty = at("HTTP");
  hasty.within = std::chrono::milliseconds(1500);
  auto transport = Subject::make(hasty);
  for (const std::string how : {"silent", "stalls"}) {
    CAPTURE(how);
    const auto begin = std::chrono::steady_clock::now();
    check_failed(ask(transport, get("/do/" + how)));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
    CHECK(ask(transport, get("/do/same/next")).body == "next");
  }
}

TRANSPORT_CASE(transport_within, "transport: one time for several calls, which adaptors heed and hand down") {
  TRANSPORT_NEEDS(network)
  auto transport = Subject::make(at("HTTP"));
  using std::chrono::milliseconds;
  if constexpr (requires { transport.within(milliseconds(0)).remaining(); }) {
    const auto brief = transport.within(milliseconds(700));
    CHECK(ask(brief, get("/do/same/a")).body == "a");
    const auto late = brief(get("/do/silent"));
    REQUIRE_FALSE(late);
    CHECK(late.error().timed_out);
    CHECK(brief.remaining() == 0);
    const auto over = brief(get("/do/same/b"));
    REQUIRE_FALSE(over);
    CHECK(over.error().timed_out);
    const auto begin = std::chrono::steady_clock::now();
    bindery::timing_out hasty(transport, milliseconds(500));
    check_failed(ask(hasty, get("/do/stalls")));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
    CHECK(ask(transport, get("/do/same/c")).body == "c");
  } else {
    MESSAGE("passed over: this transport has no `within`");
  }
}

TRANSPORT_CASE(transport_foreign, "transport: a request is any type with its members") {
  auto transport = Subject::make(at("HTTP"));
  const foreign_request request{"POST", "", "/f?x=1", {{"X-A", "1"}, {"X-B", ""}}, {"text"}};
  const arrived a = echoed(transport, request);
  CHECK(a.line == "POST /f?x=1 HTTP/1.1");
  CHECK(a.values("X-A") == std::vector<std::string>{"1"});
  CHECK(a.values("X-B") == std::vector<std::string>{""});
  CHECK(a.body == "text");
}

TRANSPORT_CASE(transport_up, "transport: a body in pieces is sent with its length where that is known, else chunked") {
  TRANSPORT_NEEDS(streams_up)
  auto transport = Subject::make(at("HTTP"));
  const std::string first = all_bytes(100'000);
  const std::string all = first + "x" + first;
  const auto with = [&](std::optional<std::uint64_t> size, std::string trouble = {}) {
    return bindery::http_request{
        .method = "PUT", .target = "/up", .body = pieces{{first, "", "x", first}, size, std::move(trouble)}};
  };
  for (int i = 0; i < 2; ++i) {
    const arrived chunked = echoed(transport, with(std::nullopt));
    CHECK(chunked.framing == "chunked");
    CHECK(chunked.values("Content-Length").empty());
    CHECK(chunked.values("Expect").empty());
    CHECK((chunked.body == all));
    const arrived sized = echoed(transport, with(all.size()));
    CHECK(sized.framing == "length");
    CHECK(sized.values("Content-Length") == std::vector<std::string>{std::to_string(all.size())});
    CHECK(sized.values("Transfer-Encoding").empty());
    CHECK((sized.body == all));
  }
  check_failed(ask(transport, with(std::nullopt, "the disk is gone")));
  check_failed(ask(transport, with(all.size() + 1)));
  check_failed(ask(transport, with(all.size() - 1)));
  CHECK(holds(ask(transport, with(std::nullopt, "the disk is gone")).words, "the disk is gone"));
  CHECK(echoed(transport, get("/after")).line == "GET /after HTTP/1.1");
  const arrived none = echoed(transport, bindery::http_request{.method = "PUT", .target = "/", .body = pieces{}});
  CHECK(none.body.empty());
}

TRANSPORT_CASE(transport_down,
               "transport: a streamed reply comes before its end, in pieces, whole or with its trouble") {
  TRANSPORT_NEEDS(streams_down)
  auto transport = Subject::make(at("HTTP"));
  auto&& streaming = bindery::detail::streaming(transport);
  const auto open = [&](const std::string& target) {
    return bindery::detail::open_reply<std::remove_cvref_t<decltype(streaming(get(target)))>>(streaming(get(target)));
  };
  const auto rest = [](auto& reply) {
    std::string all;
    for (std::string piece; reply.next(piece);) all += piece;
    return all;
  };
  {
    auto whole = open("/do/big/16777216");
    REQUIRE(whole.came());
    std::uint64_t size = 0;
    for (std::string piece; whole.next(piece);) size += piece.size();
    CHECK(size == 16777216);
    CHECK_FALSE(whole.trouble());
  }
  if constexpr (Subject::offers.network) {
    auto dripping = open("/do/drip");
    REQUIRE(dripping.came());
    std::string piece;
    REQUIRE(dripping.next(piece));
    CHECK(piece == "first");
    auto other = Subject::make(at("HTTP"));
    CHECK(ask(other, get("/do/go-on")).came);
    CHECK(rest(dripping) == "second");
    CHECK_FALSE(dripping.trouble());

    auto cut = open("/do/cut-chunk");
    REQUIRE(cut.came());
    CHECK(rest(cut).starts_with("hello"));
    REQUIRE(cut.trouble());
    CHECK_FALSE(to_string(*cut.trouble()).empty());

    auto redirect = open("/do/status/302");
    CHECK(redirect.response().status == 302);
    auto none = open("/do/status/204");
    CHECK(none.response().status == 204);
    CHECK(rest(none).empty());
    CHECK_FALSE(none.trouble());
  }
  CHECK(ask(transport, get("/do/same/next")).body == "next");
}

TRANSPORT_CASE(transport_let_go, "transport: letting go of a streamed reply ends it at the server") {
  TRANSPORT_NEEDS(network)
  TRANSPORT_NEEDS(streams_down)
  auto transport = Subject::make(at("HTTP"));
  const int before = std::stoi(ask(transport, get("/do/let-go")).body);
  {
    auto&& streaming = bindery::detail::streaming(transport);
    bindery::detail::open_reply<std::remove_cvref_t<decltype(streaming(get("/")))>> endless(
        streaming(get("/do/endless")));
    REQUIRE(endless.came());
    std::string piece;
    CHECK(endless.next(piece));
    CHECK(piece.find_first_not_of('.') == std::string::npos);
  }
  int after = before;
  for (int tries = 0; after == before && tries < 200; ++tries) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    after = std::stoi(ask(transport, get("/do/let-go")).body);
  }
  CHECK(after == before + 1);
}

}  // namespace transport_suite

// NOLINTBEGIN: a macro, because doctest registers types by one.
#define TRANSPORT_SUITE(Subject)                               \
  namespace transport_suite {                                  \
  TEST_CASE_TEMPLATE_INVOKE(transport_methods, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_targets, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_headers, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_adds, Subject);          \
  TEST_CASE_TEMPLATE_INVOKE(transport_own, Subject);           \
  TEST_CASE_TEMPLATE_INVOKE(transport_lengths, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_bytes, Subject);         \
  TEST_CASE_TEMPLATE_INVOKE(transport_statuses, Subject);      \
  TEST_CASE_TEMPLATE_INVOKE(transport_redirects, Subject);     \
  TEST_CASE_TEMPLATE_INVOKE(transport_reply_headers, Subject); \
  TEST_CASE_TEMPLATE_INVOKE(transport_cookies, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_encoding, Subject);      \
  TEST_CASE_TEMPLATE_INVOKE(transport_framings, Subject);      \
  TEST_CASE_TEMPLATE_INVOKE(transport_origins, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_kept, Subject);          \
  TEST_CASE_TEMPLATE_INVOKE(transport_once, Subject);          \
  TEST_CASE_TEMPLATE_INVOKE(transport_threads, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_refused, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_unreached, Subject);     \
  TEST_CASE_TEMPLATE_INVOKE(transport_unverified, Subject);    \
  TEST_CASE_TEMPLATE_INVOKE(transport_broken, Subject);        \
  TEST_CASE_TEMPLATE_INVOKE(transport_late, Subject);          \
  TEST_CASE_TEMPLATE_INVOKE(transport_within, Subject);        \
  TEST_CASE_TEMPLATE_INVOKE(transport_foreign, Subject);       \
  TEST_CASE_TEMPLATE_INVOKE(transport_up, Subject);            \
  TEST_CASE_TEMPLATE_INVOKE(transport_down, Subject);          \
  TEST_CASE_TEMPLATE_INVOKE(transport_let_go, Subject);        \
  }                                                            \
  static_assert(true)
// NOLINTEND

#endif  // BINDERY_TRANSPORT_SUITE_HPP
