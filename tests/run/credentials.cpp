// Which credentials a request gets, where they go, what is refused, and that no secret gets into any text.
#include <bindery/chunk_source.hpp>
#include <bindery/credentials.hpp>
#include <bindery/http.hpp>
#include <bindery/redirects.hpp>
#include <bindery/secret.hpp>
#include <bindery/security.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using bindery::authorized;
using bindery::security_need;

namespace {

using kind = bindery::security_kind;
template <kind Kind>
using scheme = bindery::security_scheme<Kind>;

// As a generated header has them.
namespace security {
constexpr scheme<kind::api_key> header_key{.scheme = "header-key", .where = "header", .name = "X-Key"};
constexpr scheme<kind::api_key> query_key{.scheme = "query-key", .where = "query", .name = "the key"};
constexpr scheme<kind::api_key> cookie_key{.scheme = "cookie-key", .where = "cookie", .name = "session"};
constexpr scheme<kind::basic> login{.scheme = "login", .name = "Basic"};
constexpr scheme<kind::bearer> token{.scheme = "token", .name = "Bearer"};
constexpr scheme<kind::http> shared{.scheme = "shared", .name = "SharedAccessKey"};
constexpr scheme<kind::oauth2> oauth{.scheme = "oauth", .name = "Bearer"};
constexpr scheme<kind::open_id> connect{.scheme = "connect", .name = "Bearer"};
constexpr scheme<kind::mutual_tls> certificate{.scheme = "certificate"};
}  // namespace security

struct failure {
  std::string phase{};
  std::string reason{};
};

class answer {
 public:
  answer(bindery::http_response reply) : reply_(std::move(reply)) {}
  answer(failure why) : failure_(std::move(why)) {}
  explicit operator bool() const { return reply_.has_value(); }
  const bindery::http_response& operator*() const { return *reply_; }
  const bindery::http_response* operator->() const { return &*reply_; }
  const failure& error() const { return failure_; }

 private:
  std::optional<bindery::http_response> reply_;
  failure failure_;
};

// Keeps what it was sent; answers 200 where it has no other statuses.
struct recorder {
  std::vector<int> statuses{};
  std::vector<bindery::http_request> seen{};
  answer operator()(const bindery::http_request& request) {
    seen.push_back(request);
    const int status = seen.size() <= statuses.size() ? statuses[seen.size() - 1] : 200;
    return bindery::http_response{status, {}, {}};
  }
  // What was sent last: "/target | name: value | …".
  std::string last() const {
    std::string text = seen.back().target;
    for (const auto& field : seen.back().headers) text += " | " + field.name + ": " + field.value;
    return text;
  }
};

template <std::size_t N>
bindery::http_request needing(const security_need (&needs)[N], std::string target = "/pets") {
  bindery::http_request request{.method = "GET", .target = std::move(target)};
  request.operation.id = "ListPets";
  request.operation.security = needs;
  return request;
}

template <class... Given>
std::string sent(const bindery::http_request& request, const Given&... given) {
  recorder http;
  const answer got = authorized(http, given...)(request);
  return got ? http.last() : got.error().phase + ": " + got.error().reason;
}

}  // namespace

TEST_CASE("each credential goes where its scheme says") {
  constexpr security_need header[] = {{"header-key", 0}}, query[] = {{"query-key", 0}}, cookie[] = {{"cookie-key", 0}};
  CHECK(sent(needing(header), security::header_key("k1")) == "/pets | X-Key: k1");
  CHECK(sent(needing(query), security::query_key("k 1&=+/~\xc3\xa4")) == "/pets?the%20key=k%201%26%3D%2B%2F~%C3%A4");
  CHECK(sent(needing(query, "/pets?a=1"), security::query_key("k1")) == "/pets?a=1&the%20key=k1");
  CHECK(sent(needing(cookie), security::cookie_key("k1")) == "/pets | Cookie: session=k1");
  bindery::http_request with_cookie = needing(cookie);
  with_cookie.headers = {{"cookie", "a=1"}, {"X-Other", "o"}};
  CHECK(sent(with_cookie, security::cookie_key("k1")) == "/pets | X-Other: o | Cookie: a=1; session=k1");

  with_cookie.headers = {{"Cookie", "a=1"}, {"Cookie", "b=2"}};
  CHECK(sent(with_cookie, security::cookie_key("k1")) == "/pets | Cookie: a=1; b=2; session=k1");

  constexpr security_need token[] = {{"token", 0}}, shared[] = {{"shared", 0}}, oauth[] = {{"oauth", 0}};
  constexpr security_need connect[] = {{"connect", 0}}, certificate[] = {{"certificate", 0}};
  CHECK(sent(needing(token), security::token("t1")) == "/pets | Authorization: Bearer t1");
  CHECK(sent(needing(shared), security::shared("s1")) == "/pets | Authorization: SharedAccessKey s1");
  CHECK(sent(needing(oauth), security::oauth("t1")) == "/pets | Authorization: Bearer t1");
  CHECK(sent(needing(connect), security::connect(std::string("t1"))) == "/pets | Authorization: Bearer t1");
  CHECK(sent(needing(certificate), security::certificate()) == "/pets");
  CHECK(sent(needing(token), security::token(bindery::secret("t1"))) == "/pets | Authorization: Bearer t1");
}

TEST_CASE("HTTP basic, by the examples of RFC 7617 and RFC 4648") {
  constexpr security_need needs[] = {{"login", 0}};
  const auto basic = [&](std::string user, std::string password) {
    return sent(needing(needs), security::login(std::move(user), std::move(password)));
  };
  CHECK(basic("Aladdin", "open sesame") == "/pets | Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  CHECK(basic("test", "123\xc2\xa3") == "/pets | Authorization: Basic dGVzdDoxMjPCow==");
  CHECK(basic("", "") == "/pets | Authorization: Basic Og==");
  CHECK(basic("a", "") == "/pets | Authorization: Basic YTo=");
  CHECK(basic("a", "b") == "/pets | Authorization: Basic YTpi");
  CHECK(basic("a:b", "c").starts_with("credentials: the credential for `login` has a user's name with a colon"));
  CHECK(basic("a", "b\n").starts_with("credentials: the credential for `login` has a control character"));
}

TEST_CASE("each kind of scheme has a credential of its own") {
  static_assert(std::same_as<decltype(security::login("u", "p")), bindery::basic_credential>);
  static_assert(std::same_as<decltype(security::header_key("k")), bindery::key_credential>);
  static_assert(bindery::credential<decltype(security::token("t"))>);
  static_assert(!bindery::credential<std::string>);
  static_assert(!bindery::credential<bindery::hidden>);
  CHECK(std::string_view(security::login("u", "p").scheme) == "login");
}

TEST_CASE("the first alternative whose credentials are all there") {
  constexpr security_need needs[] = {
      {"header-key", 0}, {"login", 0}, {"query-key", 1}, {"cookie-key", 1}, {"token", 2}};
  const auto key = security::header_key("k1");
  const auto login = security::login("a", "b");
  const auto query = security::query_key("k2");
  const auto cookie = security::cookie_key("k3");
  const auto token = security::token("t1");
  CHECK(sent(needing(needs), token, cookie, query, login, key) == "/pets | Authorization: Basic YTpi | X-Key: k1");
  CHECK(sent(needing(needs), token, cookie, query, login) == "/pets?the%20key=k2 | Cookie: session=k3");
  CHECK(sent(needing(needs), token, query, key) == "/pets | Authorization: Bearer t1");
  CHECK(sent(needing(needs), query, key) ==
        "credentials: ListPets needs `header-key` and `login`, or `query-key` and `cookie-key`, or `token`; give "
        "`bindery::authorized` a credential for it");
  CHECK(sent(needing(needs)) == sent(needing(needs), query));
}

TEST_CASE("an operation that needs none, and one that may do without") {
  constexpr security_need optional[] = {{"", 0}, {"token", 1}}, last[] = {{"token", 0}, {"", 1}};
  CHECK(sent({.method = "GET", .target = "/open"}, security::token("t1")) == "/open");
  for (const auto& request : {needing(optional), needing(last)}) {
    CHECK(sent(request, security::token("t1")) == "/pets | Authorization: Bearer t1");
    CHECK(sent(request, security::header_key("k1")) == "/pets");
    CHECK(sent(request) == "/pets");
  }
}

TEST_CASE("the decision, row by row") {
  const auto decided = [](std::vector<security_need> needs, std::vector<std::string_view> have) {
    const auto has = [&](std::string_view scheme) {
      for (const std::string_view one : have) {
        if (one == scheme) return true;
      }
      return false;
    };
    const auto found = bindery::credential_decision(needs, has);
    return found ? static_cast<int>(*found) : -1;
  };
  CHECK(decided({{"a", 0}}, {}) == -1);
  CHECK(decided({{"a", 0}}, {"a"}) == 0);
  CHECK(decided({{"a", 0}, {"b", 0}}, {"a"}) == -1);
  CHECK(decided({{"a", 0}, {"b", 0}}, {"b"}) == -1);
  CHECK(decided({{"a", 0}, {"b", 0}}, {"b", "a"}) == 0);
  CHECK(decided({{"a", 0}, {"b", 1}}, {"b"}) == 1);
  CHECK(decided({{"a", 0}, {"b", 1}}, {"a", "b"}) == 0);
  CHECK(decided({{"", 0}, {"a", 1}, {"b", 1}}, {"a"}) == 0);
  CHECK(decided({{"", 0}, {"a", 1}, {"b", 1}}, {"a", "b"}) == 1);
  CHECK(decided({{"a", 0}, {"", 1}, {"b", 2}}, {"b"}) == 2);
  CHECK(decided({{"a", 0}, {"", 1}, {"b", 2}}, {}) == 1);
}

TEST_CASE("what the request brings already stays") {
  constexpr security_need header[] = {{"header-key", 0}}, query[] = {{"query-key", 0}}, token[] = {{"token", 0}};
  constexpr security_need cookie[] = {{"cookie-key", 0}};
  bindery::http_request request = needing(header);
  request.headers = {{"x-key", "mine"}};
  CHECK(sent(request, security::header_key("k1")) == "/pets | x-key: mine");
  request = needing(token);
  request.headers = {{"authorization", "Digest x"}};
  CHECK(sent(request, security::token("t1")) == "/pets | authorization: Digest x");
  request = needing(cookie);
  request.headers = {{"Cookie", "a=1; session=mine"}};
  CHECK(sent(request, security::cookie_key("k1")) == "/pets | Cookie: a=1; session=mine");
  CHECK(sent(needing(query, "/p?x&the%20key=mine"), security::query_key("k1")) == "/p?x&the%20key=mine");
  CHECK(sent(needing(query, "/p?not-the%20key=1"), security::query_key("k1")) == "/p?not-the%20key=1&the%20key=k1");
}

TEST_CASE("two credentials for one place are refused") {
  constexpr security_need needs[] = {{"login", 0}, {"token", 0}};
  CHECK(sent(needing(needs), security::login("a", "b"), security::token("t1")) ==
        "credentials: two credentials go to `Authorization`; give one of them");
}

TEST_CASE("planted secrets are in no text") {
  const std::string planted = "planted-0451";
  constexpr security_need header[] = {{"header-key", 0}}, cookie[] = {{"cookie-key", 0}}, token[] = {{"token", 0}};
  constexpr security_need login[] = {{"login", 0}};
  std::ostringstream out;
  const bindery::hidden secret(planted);
  out << secret << to_string(secret);
  CHECK(out.str() == "******");
  std::string texts;
  for (const char* bad : {"\n", "\r\nX: y", ";", " ", "\x7f", "\""}) {
    texts += sent(needing(cookie), security::cookie_key(planted + bad));
  }
  texts += sent(needing(header), security::header_key(planted + "\n"));
  texts += sent(needing(token), security::token(planted + "\n"));
  texts += sent(needing(login), security::login("a:" + planted, planted));
  texts += sent(needing(login), security::token(planted));
  CHECK(texts.size() > 500);
  CHECK(texts.find(planted) == std::string::npos);
  CHECK(sent(needing(header), security::header_key("")) == "credentials: the credential for `header-key` is empty");
}

TEST_CASE("a source of tokens is asked for each request, and its failure is told") {
  constexpr security_need needs[] = {{"token", 0}};
  int asked = 0;
  recorder http;
  auto calls = authorized(http, security::token([&asked] { return "t" + std::to_string(++asked); }));
  REQUIRE(calls(needing(needs)));
  CHECK(http.last() == "/pets | Authorization: Bearer t1");
  REQUIRE(calls(needing(needs)));
  CHECK(http.last() == "/pets | Authorization: Bearer t2");

  struct nothing {
    explicit operator bool() const { return false; }
    std::string operator*() const { return {}; }
    std::string error() const { return "the vault is closed"; }
  };
  CHECK(sent(needing(needs), security::token([] { return nothing(); })) ==
        "credentials: the credential for `token` is not there: the vault is closed");
}

TEST_CASE("on a 401 a credential that can be renewed is, once") {
  struct source {
    int* number;
    std::vector<std::string>* refused;
    bindery::hidden operator()() const { return "t" + std::to_string(*number); }
    void refuse(const bindery::hidden& used) const {
      refused->push_back(used.reveal());
      ++*number;
    }
  };
  constexpr security_need needs[] = {{"token", 0}};
  int number = 1;
  std::vector<std::string> refused;
  recorder http{{401, 200}};
  auto calls = authorized(http, security::token(source{&number, &refused}));
  bindery::http_request request = needing(needs);
  request.method = "POST";
  request.body = "text";
  CHECK(calls(request)->status == 200);
  CHECK(http.seen.size() == 2);
  CHECK(http.last() == "/pets | Authorization: Bearer t2");
  CHECK(http.seen[1].body.text() == "text");
  CHECK(refused == std::vector<std::string>{"t1"});

  recorder stubborn{{401, 401, 200}};
  CHECK(authorized(stubborn, security::token(source{&number, &refused}))(request)->status == 401);
  CHECK(stubborn.seen.size() == 2);

  struct same_again {
    bindery::hidden operator()() const { return "t1"; }
    void refuse(const bindery::hidden&) const {}
  };
  recorder useless{{401, 200}};
  CHECK(authorized(useless, security::token(same_again()))(request)->status == 401);
  CHECK(useless.seen.size() == 1);

  recorder fixed{{401, 200}};
  CHECK(authorized(fixed, security::token("t1"))(request)->status == 401);
  CHECK(fixed.seen.size() == 1);

  recorder stream{{401, 200}};
  request.body = bindery::chunk_source([](std::string&) { return false; });
  CHECK(authorized(stream, security::token(source{&number, &refused}))(request)->status == 401);
  CHECK(stream.seen.size() == 1);

  recorder own{{401, 200}};
  request = needing(needs);
  request.headers = {{"Authorization", "Bearer mine"}};
  CHECK(authorized(own, security::token(source{&number, &refused}))(request)->status == 401);
  CHECK(own.seen.size() == 1);
}

TEST_CASE("another origin gets no credential, whichever adaptor is inside") {
  struct moving : recorder {
    answer operator()(const bindery::http_request& request) {
      seen.push_back(request);
      if (seen.size() > 1) return bindery::http_response{200, {}, {}};
      return bindery::http_response{302, {{"Location", "https://b.example/x"}}, {}};
    }
    std::string origin() const { return "https://a.example"; }
  };
  constexpr security_need needs[] = {{"header-key", 0}};
  const auto key = security::header_key("k1");
  moving first, second;
  REQUIRE(bindery::redirecting{authorized(first, key)}(needing(needs)));
  REQUIRE(authorized(bindery::redirecting{second}, key)(needing(needs)));
  for (const moving* http : {&first, &second}) {
    REQUIRE(http->seen.size() == 2);
    CHECK(http->seen[0].headers == bindery::header_list{{"X-Key", "k1"}});
    CHECK(http->seen[1].headers.empty());
    CHECK(http->seen[1].origin == "https://b.example");
  }
}

TEST_CASE("transports of other kinds: what cannot be sent has an answer") {
  constexpr security_need needs[] = {{"token", 0}};
  const auto plain = [](const bindery::http_request&) { return bindery::http_response{200, {}, "yes"}; };
  const auto good = authorized(plain, security::token("t1"))(needing(needs));
  REQUIRE(good);
  CHECK(good->body == "yes");
  const auto bad = authorized(plain)(needing(needs));
  REQUIRE(!bad);
  CHECK(bad.error().phase == "credentials");
  CHECK(bad.error().reason == "ListPets needs `token`; give `bindery::authorized` a credential for it");
}
