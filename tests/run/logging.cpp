// What a log says, line by line, and that no secret gets into it, wherever the adaptor stands.
#include "../support/adaptor_world.hpp"
#include <bindery/credentials.hpp>
#include <bindery/logging.hpp>
#include <bindery/oauth2.hpp>
#include <bindery/redirects.hpp>
#include <bindery/retry.hpp>
#include <bindery/security.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using world::ms;
using lines = std::vector<std::string>;

namespace {

// Keeps the lines.
struct keeper {
  lines* kept;
  void operator()(std::string_view line) const { kept->emplace_back(line); }
};

std::string hidden_json(std::string_view text, const bindery::redaction& how = {}) {
  return bindery::redact::json_hider(text, how).hide().value_or("no JSON");
}

std::string all(const lines& of) {
  std::string text;
  for (const std::string& line : of) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("a line for each request and one for what came of it") {
  world::timeline time;
  world::transport http{&time,
                        {world::reply(503, {{"Retry-After", "1"}}), world::failure{"read", "reset\nby peer"},
                         world::reply(200, {{"Content-Type", "application/json"}, {"X-Total", "5"}}, "[1,2]")},
                        ms(12)};
  lines kept;
  bindery::retrying again{bindery::logging{http, keeper{&kept}, {}, world::pace{&time}}, {}, world::pace{&time}};
  bindery::http_request request = world::get("/pets?limit=10&marker=m");
  request.headers = {{"Accept", "application/json"}, {"X-Key", "k1"}};
  CHECK(again(request));
  const std::string asks = " | Accept: application/json | X-Key: ***";
  const std::string to = " > ListPets GET https://a.example/pets?limit=***&marker=***";
  CHECK(kept == lines{"#1" + to + asks, "#1 < ListPets 503 in 12 ms, 0 bytes | Retry-After: 1",
                      "#2" + to + " (try 2)" + asks, "#2 < ListPets no reply in 12 ms: read: reset by peer",
                      "#3" + to + " (try 3)" + asks,
                      "#3 < ListPets 200 in 12 ms, 5 bytes | Content-Type: application/json | X-Total: ***"});
}

TEST_CASE("what is asked for besides is shown, and what carries credentials never is") {
  world::timeline time;
  world::transport http{&time, {world::reply(200, {{"x-total", "5"}, {"Set-Cookie", "s=1"}})}};
  lines kept;
  const bindery::redaction how{.shown_headers = {"X-Total", "X-Tenant", "Authorization", "cookie", "Set-Cookie"},
                               .shown_parameters = {"limit", "api_key"}};
  bindery::logging log{http, keeper{&kept}, {.hide = how}, world::pace{&time}};
  bindery::http_request request = world::get("/pets?limit=10&marker=m&api_key=k&flag#access_token=t");
  request.headers = {{"X-Tenant", "t1"}, {"authorization", "Bearer t"}, {"Cookie", "s=1"}};
  request.operation.id = {};
  (void)log(request);
  CHECK(kept == lines{"#1 > GET https://a.example/pets?limit=10&marker=***&api_key=***&flag | X-Tenant: t1 | "
                      "authorization: *** | Cookie: ***",
                      "#1 < 200 in 0 ms, 0 bytes | x-total: 5 | Set-Cookie: ***"});
  kept.clear();
  (void)bindery::logging{http, keeper{&kept}, {.headers = false}, world::pace{&time}}(request);
  CHECK(kept[0] == "#1 > GET https://a.example/pets?limit=***&marker=***&api_key=***&flag");
}

TEST_CASE("bodies are shown on wish, without secrets, and not endlessly") {
  world::timeline time;
  const bindery::header_list json{{"Content-Type", "application/json; charset=utf-8"}};
  world::transport http{&time,
                        {world::reply(200, json, "{\"id\": 1,\n \"token\": \"t\"}"),
                         world::reply(200, {{"Content-Type", "text/plain"}}, "token=t"), world::reply(200, json, "{")}};
  lines kept;
  bindery::logging log{http, keeper{&kept}, {.headers = false, .bodies = true, .longest_body = 40}, world::pace{&time}};
  (void)log(world::post(R"({"name": "rex", "password": "p", "note": "a rather long text"})"));
  bindery::http_request form = world::post("grant_type=password&password=p&client_secret=s");
  form.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
  (void)log(form);
  (void)log(world::get());
  CHECK(kept ==
        lines{"#1 > CreatePet POST https://a.example/pets | {\"name\":\"rex\",\"password\":\"***\",\"note\":\"a…",
              "#1 < CreatePet 200 in 0 ms, 24 bytes | {\"id\":1,\"token\":\"***\"}",
              "#2 > CreatePet POST https://a.example/pets | grant_type=password&password=***&client_…",
              "#2 < CreatePet 200 in 0 ms, 7 bytes | 7 bytes that are not shown",
              "#3 > ListPets GET https://a.example/pets",
              "#3 < ListPets 200 in 0 ms, 1 bytes | 1 bytes that are not shown"});
}

TEST_CASE("values that are given are hidden wherever they stand, also where the text is cut") {
  world::timeline time;
  world::transport http{
      &time,
      {world::reply(200, {{"Content-Type", "application/json"}, {"ETag", "v1s3cret"}}, "[\"s3cret\"]"),
       world::failure{"read", "s3cret is no host"}}};
  lines kept;
  const bindery::log_options how{
      .bodies = true, .longest_body = 5, .hide = {.shown_parameters = {"a"}, .hidden_values = {"s3cret", ""}}};
  bindery::logging log{http, keeper{&kept}, how, world::pace{&time}};
  (void)log(world::get("/s3cret?a=s3cret"));
  (void)log(world::get());
  CHECK(kept == lines{"#1 > ListPets GET https://a.example/***?a=***",
                      "#1 < ListPets 200 in 0 ms, 10 bytes | Content-Type: application/json | ETag: v1*** | [\"***…",
                      "#2 > ListPets GET https://a.example/pets",
                      "#2 < ListPets no reply in 0 ms: read: *** is no host"});
}

TEST_CASE("JSON is hidden by its members' names, with all that is inside") {
  CHECK(hidden_json(R"({"a":1,"Access-Token":"t","b":[{"clientSecret":"s"}],"n":null})") ==
        R"({"a":1,"Access-Token":"***","b":[{"clientSecret":"***"}],"n":null})");
  CHECK(hidden_json(R"({"secret":{"value":"s","n":5,"on":true,"no":null,"list":["x",{"y":"z"}]}})") ==
        R"({"secret":{"value":"***","n":0,"on":true,"no":null,"list":["***",{"y":"***"}]}})");
  CHECK(hidden_json(R"( [ "plain" , -1.5e3 , "quoted \" \\" ] )") == R"(["plain",-1.5e3,"quoted \" \\"])");
  CHECK(hidden_json(R"({"password":"a\"b"})") == R"({"password":"***"})");
  CHECK(hidden_json(R"({"birthday":"1.1."})", {.hidden_names = {"Birthday"}}) == R"({"birthday":"***"})");
  for (const char* none : {"", "{", "{\"a\"}", "{\"a\":}", "[1,]", "\"a", "nothing", "{} {}", "{\"a\":\"\\"}) {
    CAPTURE(none);
    CHECK(hidden_json(none) == "no JSON");
  }
  CHECK(hidden_json(std::string(300, '[') + std::string(300, ']')) == "no JSON");
}

TEST_CASE("which names sound like a secret's") {
  using bindery::redact::sounds_secret;
  for (const char* name : {"access_token", "X-Amz-Signature", "X-Amz-Credential", "sig", "clientSecret", "PASSWORD",
                           "api-key", "the%20key", "sub_key", "db_pwd", "code", "id_token_hint", "JSESSIONID", "otp"}) {
    CAPTURE(name);
    CHECK(sounds_secret(name));
  }
  for (const char* name : {"limit", "keyword", "codes", "author", "name", "monkeys", "page", "id", "pinned", ""}) {
    CAPTURE(name);
    CHECK(!sounds_secret(name));
  }
}

TEST_CASE("a log cannot be made to show another line, and no user of an origin") {
  world::timeline time;
  world::transport http{&time,
                        {world::reply(302, {{"Location", "https://me:planted@b.example/x?sig=planted&a=1#planted"},
                                            {"ETag", "1\r\n#1 < 200"}})}};
  lines kept;
  bindery::logging log{http, keeper{&kept}, {}, world::pace{&time}};
  bindery::http_request request = world::get("/a\n#2 > b");
  request.origin = "https://me:planted@c.example";
  request.method = "GET\n";
  (void)log(request);
  for (const std::string& line : kept) CHECK(line.find_first_of("\r\n") == std::string::npos);
  CHECK(all(kept).find("planted") == std::string::npos);
  CHECK(kept[1] ==
        "#1 < ListPets 302 in 0 ms, 0 bytes | Location: https://***@b.example/x?sig=***&a=1 | ETag: 1  #1 < 200");
}

TEST_CASE("planted secrets are in no log, wherever it stands among credentials, redirects and tries") {
  const std::string planted = "planted-0451";
  using kind = bindery::security_kind;
  constexpr bindery::security_scheme<kind::api_key> query{.scheme = "query", .where = "query", .name = "q"};
  constexpr bindery::security_scheme<kind::api_key> header{.scheme = "header", .where = "header", .name = "X-Q"};
  constexpr bindery::security_scheme<kind::api_key> cookie{.scheme = "cookie", .where = "cookie", .name = "q"};
  constexpr bindery::security_scheme<kind::basic> login{.scheme = "login", .name = "Basic"};
  constexpr bindery::security_scheme<kind::oauth2> oauth{
      .scheme = "oauth", .name = "Bearer", .token_url = "https://id.example/token"};
  constexpr bindery::security_need needs[] = {{"query", 0}, {"header", 0}, {"cookie", 0}, {"login", 0}};
  constexpr bindery::security_need token[] = {{"oauth", 0}};

  world::timeline time;
  lines kept;
  const bindery::log_options loud{.bodies = true};
  const auto logged = [&](auto&& inner) {
    return bindery::logging{std::forward<decltype(inner)>(inner), keeper{&kept}, loud, world::pace{&time}};
  };
  const auto tokens = [&](const bindery::token_request&) {
    return world::reply(200, {}, "{\"access_token\":\"" + planted + "\"}");
  };
  auto asking = logged(tokens);
  std::size_t sent = 0;
  for (const char* to :
       {"/moved?token=planted-0451", "https://b.example/x?X-Amz-Signature=planted-0451#planted-0451"}) {
    world::transport http{&time, {world::reply(503), world::reply(307, {{"Location", to}, {"Set-Cookie", planted}})}};
    auto all_around = logged(bindery::redirecting{logged(
        bindery::retrying{logged(bindery::authorized(
                              logged(http), query(planted), header(planted), cookie(planted), login("me", planted),
                              oauth(asking, bindery::client_credentials{.client_id = "me", .client_secret = planted}))),
                          {},
                          world::pace{&time}})});
    for (const auto& alternative :
         {std::span<const bindery::security_need>(needs), std::span<const bindery::security_need>(token)}) {
      bindery::http_request request = world::post("{\"password\":\"" + planted + "\"}");
      request.method = "PUT";
      request.operation.idempotent = true;
      request.operation.security = alternative;
      http.seen.clear();
      CHECK(all_around(request));
      sent += http.seen.size();
      CHECK(http.seen[0].headers.size() > 1);
      CHECK(all(kept).find(planted) == std::string::npos);
    }
  }
  CHECK(sent == 10);
  CHECK(kept.size() > 60);
}
