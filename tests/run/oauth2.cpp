// What is sent to a token endpoint, what is made of its replies, and how tokens are shared and renewed.
#include <bindery/credentials.hpp>
#include <bindery/http.hpp>
#include <bindery/oauth2.hpp>
#include <bindery/plain_json.hpp>
#include <bindery/security.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using bindery::client_credentials;
using bindery::hidden;
using bindery::password_grant;
using bindery::refresh_grant;
using bindery::token_request;
using bindery::token_source;

namespace {

using kind = bindery::security_kind;
template <kind Kind>
using scheme = bindery::security_scheme<Kind>;

constexpr scheme<kind::oauth2> oauth{
    .scheme = "oauth", .name = "Bearer", .token_url = "https://auth.example/token", .scopes = "read write"};

// A token endpoint: gives tokens t1, t2 … that live for `lives` seconds, unless it has a reply that comes before.
struct endpoint {
  std::int64_t lives = 3600;
  bool gives_refresh = false;
  std::vector<bindery::http_response> first{};
  std::chrono::milliseconds takes{0};
  std::mutex guard{};
  std::vector<token_request> seen{};
  int given = 0;

  bindery::http_response operator()(const token_request& request) {
    std::this_thread::sleep_for(takes);
    const std::lock_guard lock(guard);
    seen.push_back(request);
    if (seen.size() <= first.size()) return first[seen.size() - 1];
    std::string body = R"({"access_token": "t)" + std::to_string(++given) +
                       R"(", "token_type": "bearer", "expires_in": )" + std::to_string(lives);
    if (gives_refresh) body += R"(, "refresh_token": "r)" + std::to_string(given) + "\"";
    return {200, {}, body + "}"};
  }
  std::string header(std::size_t number, std::string_view name) const {
    return bindery::adaptor::field_value(seen.at(number).headers, name).value_or("none");
  }
};

struct manual_clock {
  std::int64_t* now;
  std::int64_t operator()() const { return *now; }
};

std::string text_of(const auto& answer) { return answer ? (*answer).reveal() : answer.error(); }

bindery::http_response refused(int status, std::string body) { return {status, {}, std::move(body)}; }

}  // namespace

TEST_CASE("flat JSON: texts, numbers and words; what is nested or null is skipped") {
  const bindery::flat_json json(
      R"( {"a": "x\"\\\/\b\f\n\r\t\u0041\u00e4\u20ac\ud83d\ude00", "n": -1.5e3 , "t":true,"o":{"a":[{"b":"}"}, 1]},"l":[],"z":null} )");
  CHECK(json.text("a") == "x\"\\/\b\f\n\r\tA\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80");
  CHECK(json.text("n") == "-1.5e3");
  CHECK(json.text("t") == "true");
  CHECK(json.find("o") == nullptr);
  CHECK(json.find("l") == nullptr);
  CHECK(json.find("z") == nullptr);
  CHECK(bindery::flat_json("{}").find("a") == nullptr);
  const std::string nested(200, '[');
  for (const std::string& text :
       {std::string(), std::string("[]"), std::string(R"({"a":"b")"), std::string(R"({"a":"b"}x)"),
        std::string(R"({"a":"\x"})"), std::string(R"({"a":"\ud800"})"), std::string(R"({"a":"\ud800\u0041"})"),
        std::string(R"({"a":"b",})"), std::string(R"({"a" "b"})"), R"({"o":)" + nested,
        std::string(R"({"a":"b","o":[1})"), std::string(R"({"a":"\u12")")}) {
    CAPTURE(text);
    CHECK(bindery::flat_json(text).find("a") == nullptr);
  }
}

TEST_CASE("the requests of RFC 6749, 4.3.2, 4.4.2 and 6") {
  const auto form = [](const auto& grant) {
    const auto request = bindery::request_of(grant);
    REQUIRE(request);
    CHECK(request->method == "POST");
    CHECK(bindery::adaptor::field_value(request->headers, "Content-Type") == "application/x-www-form-urlencoded");
    return bindery::adaptor::field_value(request->headers, "Authorization").value_or("-") + " " + request->body;
  };
  const std::string id = "s6BhdRkqt3", secret = "gX1fBat3bV", url = "https://server.example.com/token";
  const std::string basic = "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW";
  CHECK(form(client_credentials{.client_id = id, .client_secret = secret, .token_url = url}) ==
        basic + " grant_type=client_credentials");
  CHECK(form(password_grant{
            .user = "johndoe", .password = "A3ddj3w", .client_id = id, .client_secret = secret, .token_url = url}) ==
        basic + " grant_type=password&username=johndoe&password=A3ddj3w");
  CHECK(form(refresh_grant{
            .refresh_token = "tGzv3JOkF0XG5Qx2TlKWIA", .client_id = id, .client_secret = secret, .token_url = url}) ==
        basic + " grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA");

  client_credentials grant{
      .client_id = "a b:c", .client_secret = "\xc3\xa4&=", .token_url = url, .scopes = "read write"};
  grant.more = {{"audience", "https://api.example.com/"}};
  // "a%20b%3Ac:%C3%A4%26%3D", since both parts are encoded before they are joined.
  CHECK(form(grant) ==
        "Basic YSUyMGIlM0FjOiVDMyVBNCUyNiUzRA== "
        "grant_type=client_credentials&scope=read%20write&audience=https%3A%2F%2Fapi.example.com%2F");
  grant = {.client_id = "me", .client_secret = "s&", .token_url = url, .secret_in_body = true};
  CHECK(form(grant) == "- grant_type=client_credentials&client_id=me&client_secret=s%26");
  CHECK(form(password_grant{.user = "u", .password = "p", .client_id = "public", .token_url = url}) ==
        "- grant_type=password&username=u&password=p&client_id=public");
  const auto request = bindery::request_of(client_credentials{.token_url = "HTTPS://Auth.Example:8443/a/../token?x=1"});
  REQUIRE(request);
  CHECK(request->origin == "https://auth.example:8443");
  CHECK(request->target == "/token?x=1");
  CHECK(!bindery::request_of(client_credentials{.token_url = "ftp://a/"}));
}

TEST_CASE("without an address nothing is sent, and an address with a password is not shown") {
  for (const char* url : {"", "https://me:p4ssword@id.example/token", "ftp://id.example/"}) {
    CAPTURE(url);
    endpoint tokens;
    const client_credentials grant{.client_id = "me", .client_secret = "s3cret", .token_url = url};
    CHECK_FALSE(request_of(grant));
    const std::string why = text_of(token_source(tokens, grant)());
    CHECK(why.starts_with("no token: there is no address to ask for a token; give `token_url`"));
    CHECK(why.find("p4ssword") == std::string::npos);
    CHECK(tokens.seen.empty());
  }
}

TEST_CASE("null in a reply is nothing") {
  endpoint tokens;
  tokens.first = {{200, {}, R"({"access_token":"t","token_type":null,"refresh_token":null,"expires_in":null})"}};
  token_source source(tokens, client_credentials{.client_id = "c", .token_url = "https://a/t"});
  CHECK(text_of(source()) == "t");
}

TEST_CASE("in calls: the URL and the scopes of the description, unless the grant has its own") {
  constexpr bindery::security_need needs[] = {{"oauth", 0}};
  bindery::http_request request{.method = "GET", .target = "/"};
  request.operation.security = needs;
  endpoint tokens;
  std::string sent;
  const auto http = [&sent](const bindery::http_request& given) {
    sent = given.headers.at(0).value;
    return bindery::http_response{200, {}, {}};
  };
  auto calls = bindery::authorized(http, oauth(tokens, client_credentials{.client_id = "me", .client_secret = "s"}));
  REQUIRE(calls(request));
  CHECK(sent == "Bearer t1");
  CHECK(tokens.seen[0].origin == "https://auth.example");
  CHECK(tokens.seen[0].target == "/token");
  CHECK(tokens.seen[0].body == "grant_type=client_credentials&scope=read%20write");
  client_credentials own{.client_id = "me", .token_url = "https://other.example/t", .scopes = "read"};
  REQUIRE(bindery::authorized(http, oauth(tokens, own))(request));
  CHECK(tokens.seen[1].origin == "https://other.example");
  CHECK(tokens.seen[1].body == "grant_type=client_credentials&scope=read&client_id=me");
}

TEST_CASE("a 401 renews the token once, and the call is sent again") {
  constexpr bindery::security_need needs[] = {{"oauth", 0}};
  bindery::http_request request{.method = "POST", .target = "/", .body = "b"};
  request.operation.security = needs;
  endpoint tokens;
  std::vector<std::string> sent;
  const auto http = [&sent](const bindery::http_request& given) {
    sent.push_back(given.headers.at(0).value + " " + given.body.text());
    return bindery::http_response{given.headers.at(0).value == "Bearer t1" && sent.size() > 1 ? 401 : 200, {}, {}};
  };
  auto calls = bindery::authorized(http, oauth(tokens, client_credentials{.client_id = "me"}));
  CHECK(calls(request)->status == 200);
  CHECK(calls(request)->status == 200);
  CHECK(sent == std::vector<std::string>{"Bearer t1 b", "Bearer t1 b", "Bearer t2 b"});
  CHECK(tokens.seen.size() == 2);
}

TEST_CASE("a token is kept until shortly before it ends") {
  std::int64_t now = 1000;
  endpoint tokens;
  const token_source source(tokens, client_credentials{.token_url = "https://a/t"}, manual_clock{&now});
  const auto at = [&](std::int64_t time) {
    now = time;
    return text_of(source());
  };
  CHECK(at(1000) == "t1");
  CHECK(at(1000 + 3539) == "t1");
  CHECK(at(1000 + 3540) == "t2");
  CHECK(at(1000 + 3541) == "t2");
  tokens.lives = 10;
  CHECK(at(100000) == "t3");
  CHECK(at(100008) == "t3");
  CHECK(at(100009) == "t3");  // It was fetched less than the shortest time between tries ago, and still counts.
  CHECK(at(100010) == "t4");
}

TEST_CASE("a renewal that fails leaves what still counts, and is tried again later") {
  std::int64_t now = 1000;
  endpoint tokens;
  tokens.first = {refused(200, R"({"access_token":"t0","expires_in":"600"})"), refused(500, "busy"),
                  refused(500, "busy")};
  const token_source source(tokens, client_credentials{.token_url = "https://a/t"}, manual_clock{&now});
  const auto at = [&](std::int64_t time) {
    now = time;
    return text_of(source());
  };
  CHECK(at(1000) == "t0");
  CHECK(at(1540) == "t0");
  CHECK(tokens.seen.size() == 2);
  CHECK(at(1569) == "t0");
  CHECK(tokens.seen.size() == 2);
  CHECK(at(1570) == "t0");
  CHECK(tokens.seen.size() == 3);
  CHECK(at(1600) == "t1");
}

TEST_CASE("a refresh token is used, and the grant itself when that is refused") {
  std::int64_t now = 0;
  endpoint tokens;
  tokens.gives_refresh = true;
  tokens.lives = 100;
  const token_source source(tokens,
                            password_grant{.user = "u", .password = "p", .client_id = "c", .token_url = "https://a/t"},
                            manual_clock{&now});
  CHECK(text_of(source()) == "t1");
  now = 200;
  CHECK(text_of(source()) == "t2");
  CHECK(tokens.seen[1].body == "grant_type=refresh_token&refresh_token=r1&client_id=c");
  tokens.gives_refresh = false;
  now = 400;
  CHECK(text_of(source()) == "t3");
  CHECK(tokens.seen[2].body == "grant_type=refresh_token&refresh_token=r2&client_id=c");
  now = 600;
  tokens.first.assign(3, {});
  tokens.first.push_back(refused(400, R"({"error":"invalid_grant"})"));
  CHECK(text_of(source()) == "t4");
  CHECK(tokens.seen[3].body == "grant_type=refresh_token&refresh_token=r2&client_id=c");
  CHECK(tokens.seen[4].body == "grant_type=password&username=u&password=p&client_id=c");
}

TEST_CASE("what a token endpoint answers when there is no token, in words without any secret") {
  const std::string secret = "planted-0451&", word = "planted word";
  const auto why = [&](bindery::http_response reply) {
    endpoint tokens;
    tokens.first = {std::move(reply)};
    const password_grant grant{
        .user = "u", .password = word, .client_id = "c", .client_secret = secret, .token_url = "https://a/t?x"};
    return text_of(token_source(tokens, grant)());
  };
  CHECK(why(refused(401, R"({"error":"invalid_client","error_description":"No such client."})")) ==
        "no token: https://a/t answered 401 invalid_client: No such client.");
  CHECK(why(refused(502, "<html>")) == "no token: https://a/t answered 502");
  CHECK(why(refused(200, "{}")) == "no token: https://a/t answered 200 without an `access_token`");
  CHECK(why(refused(200, R"({"access_token":"t","token_type":"mac"})")) ==
        "no token: https://a/t answered 200 with a token of the type mac; only Bearer is understood");
  CHECK(why(refused(
            400,
            R"({"error":"e","error_description":"planted word, planted%20word, planted-0451&, planted-0451%26"})")) ==
        "no token: https://a/t answered 400 e: ***, ***, ***, ***");
  CHECK(
      why(refused(400, R"({"error":"e","error_description":"Yzpwb\u000aGFudGVkLTA0NTElMjY=Yzpwb"})")).find("planted") ==
      std::string::npos);
  CHECK(why(refused(400, R"({"error":"Basic YzpwbGFudGVkLTA0NTElMjY="})")) ==
        "no token: https://a/t answered 400 Basic ***");
  const auto long_text = why(refused(400, R"({"error":")" + std::string(10000, 'x') + "\"}"));
  CHECK(long_text.size() < 300);

  struct broken {
    bindery::http_response none{};
    explicit operator bool() const { return false; }
    const bindery::http_response& operator*() const { return none; }
    std::string error() const { return "no route for planted word"; }
  };
  const auto cut = [](const token_request&) { return broken(); };
  const password_grant grant{.user = "u", .password = word, .token_url = "https://a/t"};
  CHECK(text_of(token_source(cut, grant)()) == "no token: https://a/t: no route for ***");
  CHECK(text_of(token_source(cut, client_credentials{.token_url = "mailto:a"})()) ==
        "no token: there is no address to ask for a token; give `token_url` of the grant, https://host/path without a "
        "user");
}

TEST_CASE("eight threads, one token; and one renewal when eight are refused") {
  endpoint tokens;
  tokens.takes = std::chrono::milliseconds(30);
  const token_source source(tokens, client_credentials{.token_url = "https://a/t"});
  std::atomic<int> wrong{0};
  const auto together = [&](const auto& work) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) threads.emplace_back(work);
    for (std::thread& one : threads) one.join();
  };
  together([&] {
    for (int i = 0; i < 100; ++i) wrong += text_of(source()) != "t1";
  });
  CHECK(wrong == 0);
  CHECK(tokens.seen.size() == 1);
  together([&] {
    source.refuse(hidden("t1"));
    wrong += text_of(source()) != "t2";
  });
  CHECK(wrong == 0);
  CHECK(tokens.seen.size() == 2);
  source.refuse(hidden("t1"));  // It came late: another token is there already.
  CHECK(text_of(source()) == "t2");
  CHECK(tokens.seen.size() == 2);
}

TEST_CASE("eight threads share a failure, and the next call tries again") {
  endpoint tokens;
  tokens.takes = std::chrono::milliseconds(50);
  tokens.first.assign(1, refused(401, R"({"error":"invalid_client"})"));
  const token_source source(tokens, client_credentials{.token_url = "https://a/t"});
  std::atomic<int> failed{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) threads.emplace_back([&] { failed += !source(); });
  for (std::thread& one : threads) one.join();
  // A thread that comes late may have begun the second fetch, which goes well; none of the first is fetched for twice.
  CHECK(failed >= 1);
  CHECK(tokens.seen.size() <= 2);
  CHECK(source());
}

TEST_CASE("a transport that throws leaves nobody waiting") {
  int calls = 0;
  const auto throws = [&calls](const token_request&) -> bindery::http_response {
    if (++calls == 1) throw 1;
    return {200, {}, R"({"access_token":"t"})"};
  };
  const token_source source(throws, client_credentials{.token_url = "https://a/t"});
  CHECK_THROWS_AS((void)source(), int);
  CHECK(text_of(source()) == "t");
}
