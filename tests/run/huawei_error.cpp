// What is made of every kind of failure: the bodies of all services, proxies and truncated replies, a clock that is
// off, and a sentence about what to do. No body makes anything throw, and no secret gets into a text.
#include <huaweicloud/auth/signing.hpp>
#include <huaweicloud/error.hpp>
#include <huaweicloud/swr.hpp>

#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace hw = huaweicloud;
namespace sts = huaweicloud::sts;
namespace swr = huaweicloud::swr;
namespace rt = swr::rt;
using show = swr::ShowInstanceRegistry;

namespace {

constexpr std::string_view planted = "planted-secret";
// Sun, 06 Nov 1994 08:49:37 GMT.
constexpr std::int64_t reply_time = 784111777;

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// The error of a reply, as a caller of a generated function gets it.
hw::error of(int status, std::string body, rt::header_list headers = {}, std::int64_t now = reply_time) {
  const auto outcome = rt::parse<show>(rt::http_response{status, std::move(headers), std::move(body)});
  REQUIRE(!outcome);
  return hw::error(outcome.error(), now);
}

hw::error of_failure(std::string phase, std::string why) {
  struct failure {
    std::string phase, reason;
  };
  struct answer {
    failure failed;
    explicit operator bool() const { return false; }
    rt::http_response operator*() const { return {}; }
    const failure& error() const { return failed; }
  };
  const auto outcome = rt::request<show>([&](const auto&) { return answer{{phase, why}}; },
                                         {.project_id = "p", .instance_id = "i", .registry_id = 1});
  return hw::error(outcome.error());
}

}  // namespace

TEST_CASE("the eight shapes of bodies, and those that the tests of the SDKs use") {
  struct {
    std::string body, code, message, encoded, id;
  } const cases[] = {
      // As documented; with what can be decoded.
      {R"({"error_code":"SWR.1","error_msg":"m"})", "SWR.1", "m", "", ""},
      {R"({"error_code":"SWR.1","error_msg":"m","encoded_authorization_message":"e"})", "SWR.1", "m", "e", ""},
      // What SWR sends, and its older form.
      {R"({"errors":[{"errorCode":"A","errorMessage":"a","detail":"d","encoded_authorization_message":"e"}],)"
       R"("error_code":"SWR.1","error_msg":"m","details":[{"error_code":"D","error_msg":""}]})",
       "SWR.1", "m", "e", ""},
      {R"({"errors":[{"errorCode":"A","errorMessage":"a"}]})", "A", "a", "", ""},
      {R"([{"errorCode":"A","errorMessage":"a","detail":"d"},{"errorCode":"B","errorMessage":"b"}])", "A", "a", "", ""},
      // The gateway.
      {R"({"error_msg":"m","error_code":"APIGW.0301","request_id":"r"})", "APIGW.0301", "m", "", "r"},
      // IAM, with the number of Keystone, and others inside an object.
      {R"({"error":{"code":401,"message":"m","title":"Unauthorized"}})", "401", "m", "", ""},
      {R"({"error":{"code":"IAM.1","message":"m","encoded_authorization_message":"e"}})", "IAM.1", "m", "e", ""},
      {R"({"error":{"error_code":"X","error_msg":"m"}})", "X", "m", "", ""},
      {R"({"error":{"code":404,"title":"Not Found"}})", "404", "Not Found", "", ""},
      // Others.
      {R"({"code":"C","message":"m"})", "C", "m", "", ""},
      {R"({"errorCode":"C","errorMsg":"m"})", "C", "m", "", ""},
      {R"({"errorCode":"C","message":"m","requestId":"r"})", "C", "m", "", "r"},
      {R"({"code":-1.5e3,"message":"m"})", "-1.5e3", "m", "", ""},
      // Outer before inner.
      {R"({"error":{"code":"IAM.1","message":"n"},"error_code":"SWR.1","error_msg":"m"})", "SWR.1", "m", "", ""},
      // A message alone; nothing that is known; null.
      {R"({"error_msg":"m"})", "", "m", "", ""},
      {R"({"unheard":["of"]})", "", R"({"unheard":["of"]})", "", ""},
      {R"({"error_code":"C","error_msg":"m","encoded_authorization_message":null,"details":123})", "C", "m", "", ""},
      {R"({"error_code":null,"error_msg":null})", "", R"({"error_code":null,"error_msg":null})", "", ""},
      // Escapes.
      {R"({"error_code":"C","error_msg":"\u4e2d\u00e9\ud83d\ude00\/\"\\ a\nb"})", "C",
       "\xe4\xb8\xad\xc3\xa9\xf0\x9f\x98\x80/\"\\ a b", "", ""},
      // No JSON.
      {"<html><head><TITLE>502 Bad\n Gateway</TITLE></head></html>", "", "502 Bad  Gateway", "", ""},
      {"<html><title>", "", "", "", ""},
      {"<html></html>", "", "", "", ""},
      {"upstream is down\n", "", "upstream is down", "", ""},
      {"", "", "", "", ""},
  };
  for (const auto& expected : cases) {
    CAPTURE(expected.body);
    const hw::error e = of(503, expected.body);
    CHECK(e.kind == hw::error_kind::service);
    CHECK(e.status == 503);
    CHECK(e.code == expected.code);
    CHECK(e.message == expected.message);
    CHECK(e.encoded_authorization_message == expected.encoded);
    CHECK(e.request_id == expected.id);
    CHECK(e.body == expected.body);
    CHECK(!to_string(e).empty());
  }
}

TEST_CASE("details are all there, in either form") {
  const std::vector<hw::error_detail> newer = {{.code = "D", .message = ""}, {.code = "E", .message = "e"}};
  CHECK(of(400, R"({"errors":[{"errorCode":"A","errorMessage":"a"}],"error_code":"C","error_msg":"m",)"
                R"("details":[{"error_code":"D","error_msg":""},{"code":"E","message":"e"},7]})")
            .details == newer);
  const std::vector<hw::error_detail> older = {{"A", "a", "d", ""}, {"B", "b", "", "x"}};
  const std::string list = R"([{"errorCode":"A","errorMessage":"a","detail":"d"},)"
                           R"({"errorCode":"B","errorMessage":"b","encoded_authorization_message":"x"}])";
  CHECK(of(400, list).details == older);
  CHECK(of(400, R"({"errors":)" + list + "}").details == older);
  CHECK(of(400, list).encoded_authorization_message == "x");
  CHECK(of(400, R"({"details":123})").details.empty());
}

TEST_CASE("no prefix of a body, and no depth, does harm") {
  const std::string body = R"({"error":{"code":401,"message":"\u4e2d\ud83d\ude00"},"details":[{"error_code":"a"}]} )";
  for (std::size_t size = 0; size < body.size() - 1; ++size) {
    const hw::error e = of(500, body.substr(0, size));
    CHECK(e.code.empty());
    CHECK(e.is_truncated == (size != 0));
  }
  CHECK(of(500, body).code == "401");
  const std::string deep(100000, '[');
  CHECK(of(500, deep).is_truncated);
  CHECK(!of(500, deep).message.empty());
  for (const char* text : {"{\"a\":\"\\ud83dx\"}", "{\"a\":\"\\ud83d\\u0041\"}", "{\"a\":tru}", "{\"a\" 1}", "{a:1}",
                           "[1,]", "{} {}", "{\"a\":\"\\x\"}", "{\"a\":\"\\"}) {
    CAPTURE(text);
    CHECK(of(500, text).is_truncated);
  }
}

TEST_CASE("the request id: SWR's header, IAM's header, the body") {
  CHECK(of(500, "", {{"x-request-id", " r1\r"}, {"X-IAM-Trace-Id", "r2"}}).request_id == "r1");
  CHECK(of(500, R"({"request_id":"r3"})", {{"X-IAM-Trace-Id", "r2"}}).request_id == "r2");
  CHECK(to_string(of(500, R"({"error_code":"C","error_msg":"m","request_id":"r3"})")) ==
        "the service answered 500 C: m (request id r3); try again later; if it stays, report the request id to Huawei "
        "Cloud");
}

TEST_CASE("what was not sent is the caller's, and says what") {
  const auto outcome = swr::show_instance_registry([](const auto&) { return rt::http_response{}; },
                                                   {.project_id = "", .instance_id = "i", .registry_id = 1});
  const hw::error e(outcome.error());
  CHECK(e.kind == hw::error_kind::not_sent);
  CHECK(to_string(e) ==
        "not sent: `project_id`: is empty, and an empty path segment names another resource; correct that and call "
        "again; nothing was sent");
  for (const char* phase : {"request", "origin", "trust store", "signing", "token"}) {
    CHECK(of_failure(phase, "why").kind == hw::error_kind::not_sent);
  }
}

TEST_CASE("no network, no such host, TLS: a kind, the phase, and what to do") {
  CHECK(
      to_string(of_failure("connect", "refused")) ==
      "no reply: connect: refused; check that this machine has a network and that its firewall lets it reach the host");
  CHECK(holds(advice(of_failure("resolve", "no such host")), "the name of the region"));
  CHECK(holds(advice(of_failure("handshake", "the certificate was refused")), "do not turn the verification off"));
  CHECK(holds(advice(of_failure("read", "the connection ended")), "may have acted"));
  CHECK(holds(advice(of_failure("body limit", "too long")), "raise this limit"));
  for (const char* phase : {"resolve", "connect", "handshake", "write", "read", "body limit", ""}) {
    CHECK(of_failure(phase, "why").kind == hw::error_kind::connection);
    CHECK(of_failure(phase, "why").phase == phase);
  }
}

TEST_CASE("too late is a kind of its own, whether the service may have acted or not") {
  const hw::error early = of_failure("connect", "no connection to https://h within 10000 ms");
  CHECK(early.kind == hw::error_kind::timeout);
  CHECK(holds(advice(early), "has not seen the request"));
  const hw::error late = of_failure("read", "no reply came within 60000 ms");
  CHECK(late.kind == hw::error_kind::timeout);
  CHECK(holds(advice(late), "may have acted"));
  CHECK(holds(to_string(late), "no reply in time: read: "));
  CHECK(of_failure("", "Operation timed out").kind == hw::error_kind::timeout);
  CHECK(of_failure("", "connection reset within the reply").kind == hw::error_kind::connection);
}

TEST_CASE("an error that tells by itself that it was late") {
  enum class fault { none, caller, transport, service, server };
  struct {
    fault whose = fault::transport;
    std::string where = "read", expected, found = "silence";
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    bool timed_out = true;
  } failure;
  CHECK(hw::error(failure).kind == hw::error_kind::timeout);
  failure.timed_out = false;
  CHECK(hw::error(failure).kind == hw::error_kind::connection);
}

TEST_CASE("a wrong key, a wrong password, a missing permission") {
  const hw::error key =
      of(401, R"({"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"})");
  CHECK(holds(advice(key), "access key and secret key"));
  CHECK(holds(advice(key), "five minutes"));
  CHECK(holds(advice(of(401, R"({"error":{"code":401,"message":"m"}})")), "password"));
  CHECK(holds(advice(of(403, R"({"error_code":"C","error_msg":"m","encoded_authorization_message":"e"})")),
              "decode_authorization_message"));
  CHECK(holds(advice(of(403, R"({"error_code":"C","error_msg":"m"})")), "permission"));
}

TEST_CASE("what the signer found out is the advice") {
  static_assert(hw::signature_difference_header == hw::detail::difference_header);
  const hw::error e = of(401, R"({"error_code":"APIGW.0301","error_msg":"m"})",
                         {{std::string(hw::signature_difference_header), "line 2 of the canonical request"}});
  CHECK(advice(e) == "line 2 of the canonical request");
}

TEST_CASE("a clock that is 20 minutes off is told from the reply's Date") {
  const rt::header_list dated = {{"date", "Sun, 06 Nov 1994 08:49:37 GMT"}};
  const std::string body = R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail"})";
  CHECK(of(401, body, dated, reply_time - 1200).clock_ahead == -1200);
  CHECK(holds(advice(of(401, body, dated, reply_time - 1200)), "clock is 20 minutes behind the service's"));
  CHECK(holds(advice(of(401, body, dated, reply_time + 1200)), "clock is 20 minutes ahead of the service's"));
  CHECK(holds(advice(of(401, body, dated, reply_time + 1200)), "set the clock"));
  for (const std::int64_t off : {-900, 0, 900}) CHECK(!holds(advice(of(401, body, dated, reply_time + off)), "clock"));
  CHECK(!of(401, body, {}, 0).clock_ahead);
  CHECK(!of(401, body, {{"Date", "today"}}, 0).clock_ahead);
}

TEST_CASE("401 with a page is a proxy's") {
  const hw::error e = of(401, "\n<!DOCTYPE html><html><title>Sign in</title></html>", {{"Content-Type", "text/html"}});
  CHECK(e.kind == hw::error_kind::service);
  CHECK(
      to_string(e) ==
      "the service answered 401: Sign in; this page is from a proxy on the way, not from the service; check the proxy "
      "and the endpoint");
  CHECK(holds(advice(of(403, "<html>")), "proxy"));
  CHECK(holds(advice(of(502, "<html>")), "proxy"));
  CHECK(holds(advice(of(200, "<html>")), "proxy"));
}

TEST_CASE("429 with and without Retry-After") {
  const std::string body = R"({"error_code":"APIGW.0308","error_msg":"throttled"})";
  CHECK(holds(advice(of(429, body)), "call less often"));
  CHECK(advice(of(429, body, {{"retry-after", "7"}})) == "too many calls; the service asks to wait 7 s");
  CHECK(holds(advice(of(429, body, {{"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}})), "until Sun, 06 Nov 1994"));
}

TEST_CASE("a truncated reply, and one that is not as described") {
  const hw::error cut = of(200, R"({"id":5,"name":"te)");
  CHECK(cut.kind == hw::error_kind::reply);
  CHECK(cut.is_truncated);
  CHECK(holds(to_string(cut), "the reply (200) is not as described: "));
  CHECK(holds(advice(cut), "ends early"));
  const hw::error other = of(200, R"({"id":"five"})", {{"X-Request-Id", "r1"}});
  CHECK(other.kind == hw::error_kind::reply);
  CHECK(holds(other.reason, "/id: expected "));
  CHECK(other.request_id == "r1");
  CHECK(holds(advice(other), "generate the header"));
}

TEST_CASE("what to do about other statuses") {
  CHECK(holds(advice(of(404, "")), "ids in the path"));
  CHECK(holds(advice(of(409, "")), "try again"));
  CHECK(holds(advice(of(407, "")), "proxy"));
  CHECK(holds(advice(of(400, "")), "correct the request"));
  CHECK(holds(advice(of(500, "")), "try again later"));
  CHECK(advice(hw::error()).empty());
  CHECK(to_string(hw::error()) == "no error");
}

TEST_CASE("which bodies are those of errors") {
  for (const char* body :
       {R"({"error_code":"C","error_msg":"m"})", R"( {"error":{"code":401,"message":"m"}})",
        R"({"request_id":"r","error_code":"C","error_msg":"m"})",
        R"([{"errorCode":"A","errorMessage":"a","detail":"d"}])",
        R"({"errors":[{"errorCode":"A","errorMessage":"a"}]})", R"({"errorCode":"C","errorMsg":"m"})"}) {
    CAPTURE(body);
    CHECK(hw::is_error_body(body));
  }
  for (const char* body : {"", "{}", "[]", "[{}]", "[1]", "{\"error", R"({"error_code":null,"error_msg":null})",
                           R"({"id":5,"error_code":"C"})", R"({"error_code":"C","error_msg":"m","id":5})",
                           R"({"code":"C","message":"m"})", R"({"errors":[]})", R"({"request_id":"r"})",
                           R"({"error_code":"0","error_msg":"ok"})", R"({"error_code":"C","error_msg":"m")",
                           "\"error\"", R"({"details":[{"error_code":"C","error_msg":"m"}]})", "[[[", "<html>"}) {
    CAPTURE(body);
    CHECK(!hw::is_error_body(body));
  }
}

TEST_CASE("a success that holds an error is one") {
  const std::string body = R"({"error_code":"SWR.1","error_msg":"no"})";
  const auto call = [](int status, std::string text) {
    hw::honest_status http{[&](const auto&) { return rt::http_response{status, {{"X-Request-Id", "r1"}}, text}; }};
    return swr::show_instance_registry(http, {.project_id = "p", .instance_id = "i", .registry_id = 1});
  };
  const auto outcome = call(200, body);
  REQUIRE(!outcome);
  CHECK(outcome.status() == 500);
  const hw::error e(outcome.error());
  CHECK(e.kind == hw::error_kind::service);
  CHECK(e.status == 200);
  CHECK(e.code == "SWR.1");
  CHECK(e.message == "no");
  CHECK(e.request_id == "r1");
  CHECK(holds(to_string(e),
              "the service answered 200 SWR.1: no (request id r1); the service sent an error with a status"));
  CHECK(call(200, R"({"id":5})"));
  CHECK(call(404, body).status() == 404);
}

TEST_CASE("an encoded message is decoded by STS") {
  std::string sent;
  std::string target;
  const auto decoded = [&](std::string encoded, int status, std::string body) {
    const auto transport = [&](const auto& request) {
      sent = request.body.text();
      target = request.method + " " + request.target;
      return sts::rt::http_response{status, {}, body};
    };
    hw::error denied;
    denied.encoded_authorization_message = std::move(encoded);
    return hw::decode_authorization_message(transport, denied);
  };
  CHECK(*decoded("abc", 200, R"({"decoded_message":"{\"failure\":\"x\"}"})") == R"({"failure":"x"})");
  CHECK(sent == R"({"encoded_message":"abc"})");
  CHECK(target == "POST /v5/decode-authorization-message");
  CHECK(decoded("", 200, "").error() == "the error has no encoded authorization message");
  CHECK(decoded("abc", 403, R"({"error_code":"C","error_msg":"m"})")
            .error()
            .starts_with("the authorization message was not decoded: the service answered 403 C: m; ask"));
}

TEST_CASE("no secret gets into a text, and no control character") {
  const std::string quoted = "canonicalRequest:GET|/||host:h|x-security-token:" + std::string(planted) +
                             "|X-Auth-Token: " + std::string(planted) + "|authorization:" + std::string(planted);
  for (const std::string& body : {R"({"error_code":"C","error_msg":")" + quoted + R"("})", quoted,
                                  R"([{"errorCode":"C","errorMessage":")" + quoted + R"("}])"}) {
    const hw::error e = of(401, body);
    CHECK(holds(e.message, "x-security-token:***"));
    std::ostringstream out;
    out << e << e.message << e.code << e.reason << e.request_id << advice(e);
    for (const hw::error_detail& one : e.details) out << one.code << one.message << one.detail;
    CHECK(!holds(out.str(), planted));
  }
  const hw::error mismatch = of(200, R"({"credential":{"access_secret":["planted-secret"]}})");
  CHECK(!holds(to_string(mismatch), planted));
  CHECK(!holds(to_string(of(500, "a\x1b[31m\nb")), "\x1b"));
  CHECK(to_string(of(500, std::string(100000, 'x'))).size() < 1200);
}
