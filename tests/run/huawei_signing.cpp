// Signing for Huawei Cloud: every published vector, the adaptor around transports of several kinds, and what a refusal
// tells about a wrong signature.
#include <bindery/chunk_source.hpp>
#include <bindery/http.hpp>
#include <huaweicloud/auth/signing.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace hw = huaweicloud;
using hw::signing_scheme;

namespace {

const std::string project = "77b6a44cba5143ab91d13ab9a8ff44fd";
const std::string guide_ak = "QTWAOYTTINDUT2QVKYUC";
const std::string guide_sk = "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc";
const std::string guide_host = "service.region.example.com";
const std::string guide_date = "20191115T033655Z";
const std::string vpcs = "/v1/" + project + "/vpcs";
const std::string vpcs_query = vpcs + "?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0";
const std::string vpc = "/v1/" + project + "/vpc/123";
const std::string key_value = R"({"key":"value"})";
const std::string python_host = "service.endpoint.myhuaweicloud.com";
const std::string python_date = "20200608T023900Z";
const std::string name_test = R"({"name":"test","id":1})";
const std::string own_host = "swr-api.cn-north-4.myhuaweicloud.com";
const std::string own_date = "20251029T080000Z";
const std::string registries = "/v2/" + project + "/instances/6d3a1c2e-4b5f-4a6b-8c7d-9e0f1a2b3c4d/registries";
const std::string own_body =
    R"({"name":"test","type":"swr-pro","url":"http://192.168.0.123:30000","credential":{"type":"basic",)"
    R"("access_key":"admin","access_secret":"secret"},"insecure":true})";

struct vector_row {
  std::string name;
  std::string method;
  std::string target;
  hw::field_list headers;  // Signed, with X-Sdk-Date.
  std::string body;
  std::string canonical_hash;  // Empty where nobody published it.
  std::string hex;
  std::string access_key = "AccessKey";
  std::string secret_key = "SecretKey";
};

hw::field_list at(const std::string& host, const std::string& date, const hw::field_list& more = {}) {
  hw::field_list headers = {{"X-Sdk-Date", date}, {"Host", host}};
  headers.insert(headers.end(), more.begin(), more.end());
  return headers;
}

hw::result<hw::signature> signed_row(const vector_row& row, const std::string& region = {},
                                     const std::string& service = {}) {
  hw::signing_key key{row.access_key, row.secret_key, row.headers.front().second, region, service};
  if (!region.empty()) key.scheme = signing_scheme::v11_hmac_sha256;
  return hw::sign(key, row.method, row.target, row.headers, hw::sha256_hex(row.body));
}

const hw::credentials guide_keys{.access_key = guide_ak, .secret_key = guide_sk};

// A clock that stands still at the guide's date.
std::int64_t guide_clock() { return *hw::seconds_of(guide_date); }

struct recording {
  bindery::http_request* seen;
  bindery::http_response reply{200, {}, "{}"};
  bindery::http_response operator()(const bindery::http_request& request) const {
    *seen = request;
    return reply;
  }
};

std::string header_of(const bindery::header_list& headers, std::string_view name) {
  const std::string* value = bindery::find_header(headers, name);
  return value == nullptr ? "(none)" : *value;
}

bindery::http_request get(std::string target) {
  return {.method = "GET", .origin = "https://" + guide_host, .target = std::move(target)};
}

constexpr std::string_view empty_hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

}  // namespace

TEST_CASE("SDK-HMAC-SHA256 gives the published signatures") {
  const hw::field_list json = {{"Content-Type", "application/json"}};
  const vector_row rows[] = {
      {"signing guide", "GET", vpcs_query, at(guide_host, guide_date, json), "",
       "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a",
       "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe", guide_ak, guide_sk},
      {"Java 1", "GET", vpcs_query, at(guide_host, guide_date), "",
       "0e84e7853cf87931d965c80e83bffb15aa865326db3a6f57aa2560a7601dfe18",
       "fd95e7da6f695cfb4cabbb9d6b0968aec155bc576b064835282473539ae9ea1d"},
      {"Java 2", "POST", vpc, at(guide_host, guide_date), key_value,
       "79be7a43859f485df125c417ebb8821754c7ed42f6742ce8b0fd74b2b303446d",
       "b5649aa774f6cac7437631662f08815fc65c70e40e486df6db2436ce68902771"},
      {"Java 4", "GET", vpcs, at("service.test-region-1.myhuaweicloud.com", guide_date), "", "",
       "fbfa53d70fa0dec48f511be2e9e522172f9dca6d56f8856d12d7e575b978d9be"},
      {"Java 5", "POST", vpc, at("service.test-region-1.myhuaweicloud.com", guide_date), key_value, "",
       "f65c535f8f86d95e963fbd795d6d41dbf59e675a8b4ae161356cf8cd93f1ec4c"},
      {"Python 1", "GET", "/resources?size=1", at(python_host, python_date), "",
       "de94dd1e1ccdb730b403ce35d7e14f7c7b04337f6def1c3a3a2ba936852b133f",
       "cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842"},
      {"Python 2", "POST", "/resources?size=1", at(python_host, python_date), name_test,
       "2b1b2515e48cb55e043ff2ec5b93d3f13ec287e1da1d7a2e4e14b0611a341969",
       "436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f"},
      {"Go 1",
       "GET",
       "/path?limit=1",
       {{"X-Sdk-Date", "20060102T150405Z"}},
       "",
       "",
       "5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624"},
      {"Go 2",
       "POST",
       "/path?key=value",
       {{"X-Sdk-Date", "20060102T150405Z"}},
       "{\"Name\":\"test\",\"Id\":1}\n",
       "",
       "cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59"},
  };
  for (const vector_row& row : rows) {
    CAPTURE(row.name);
    const auto made = signed_row(row);
    REQUIRE(made);
    CHECK(made->hex == row.hex);
    if (!row.canonical_hash.empty()) CHECK(hw::sha256_hex(made->canonical_request) == row.canonical_hash);
  }
}

TEST_CASE("SDK-HMAC-SHA256 gives this project's own signatures") {
  const hw::field_list project_id = {{"X-Project-Id", project}};
  const hw::field_list token = {{"X-Project-Id", project},
                                {"X-Security-Token", "gQpjbi1ub3J0aC00exampletoken"},
                                {"Content-Type", "application/json"}};
  const std::string one = registries + "/5";
  const vector_row rows[] = {
      {"O1", "GET", one, at(own_host, own_date), "", "8cf891157be76dcec05033ce7e04f3246491e4e5cb23bbd8daf0b73f5909957d",
       "6b6771e1417ff459342cfa1c0a0d9e79756143ea0dc21e106f18c311cd92df52"},
      {"O2", "GET", one, at(own_host, own_date, project_id), "",
       "f265d321dab51d14ce8276b246e3556b39e97759ff078b46ca73ecac459fab57",
       "511cf1e4aa455f08ff63d0f09035fbd2eeb2af78b57c928351287fce22c578b2"},
      {"O3", "GET", one, at(own_host, own_date, token), "",
       "84032e3c752daf75729abd3ef16f6d02ae95a5815d80955fc7e9e01d8c26523b",
       "b8ac8f7a8d4c30a5b45d10fd3a07d98c4463e8cedd9b533f16e7daca9bc6783a"},
      {"O5", "POST", registries, at(own_host, own_date, {{"Content-Type", "application/json"}}), own_body,
       "af04212928557b24198126bd005fdda8dd49e5110e29914eea40b24201a136a7",
       "dac08101d1a6c2bc0ed4a7f81681d610fd305f6267fff58ce366abd35285d4e7"},
  };
  for (vector_row row : rows) {
    CAPTURE(row.name);
    row.access_key = guide_ak;
    row.secret_key = guide_sk;
    const auto made = signed_row(row);
    REQUIRE(made);
    CHECK(hw::sha256_hex(made->canonical_request) == row.canonical_hash);
    CHECK(made->hex == row.hex);
  }
  CHECK(hw::sha256_hex(own_body) == "f0cc94a765d1c472fa0f0886431fb01fa6f511a11965815b786960766c24c8a9");
}

TEST_CASE("V11-HMAC-SHA256 gives the published signatures") {
  struct {
    std::string region, service;
    vector_row row;
  } const rows[] = {
      {"test-region-1",
       "demo",
       {"Python 1", "GET", "/resources?size=1", at(python_host, python_date), "", "",
        "f7dfee056692e58dede80fc80cb89bbfabf45552dd7cd8d18a0a13484455b98e"}},
      {"test-region-1",
       "demo",
       {"Python 2", "POST", "/resources?size=1", at(python_host, python_date), name_test, "",
        "8e2d91eaf9656ec5d6fab27812e2d898a35aaaa5e16ee0a0365c38527ccfb3cf"}},
      {"region-id-1",
       "service",
       {"Java 1", "GET", vpcs, at(guide_host, guide_date), "", "",
        "c63981314b17efeca4c2577e3e22ecfd3831e0c87eb87277271e32587207dd2c"}},
      {"region-id-1",
       "service",
       {"Java 2", "POST", vpc, at(guide_host, guide_date), key_value, "",
        "e69d85082ec803f89f2e93b500106ae69cd5667c866d6aa6f3e44fc66558d8fb"}},
      {"region-id-1",
       "service",
       {"Java host", "GET", vpcs, at("example.com", guide_date), "", "",
        "5ba93d159e81cf6b1550585721ac2e2223793cee3a06f1c9fb245985608d5d0f"}},
      {"cn-north-4",
       "swr",
       {"own", "GET", registries + "/5", at(own_host, own_date), "", "",
        "081d59bbf069951e3d1663629afc2538ae3adea3ea2ff8031fd26dca375f8507", guide_ak, guide_sk}},
  };
  for (const auto& published : rows) {
    CAPTURE(published.row.name);
    const auto made = signed_row(published.row, published.region, published.service);
    REQUIRE(made);
    CHECK(made->hex == published.row.hex);
  }
  CHECK(hw::derived_key("AccessKey", "SecretKey", "20200608/test-region-1/demo") ==
        "5f2c01cbdf35366c541e012b779258a826d7376e6ff5238d76d85000690e1b50");
}

TEST_CASE("the texts on the way to a signature") {
  vector_row row{"", "get", registries + "/5", at(own_host, own_date), "", "", ""};
  const auto made = signed_row(row);
  REQUIRE(made);
  CHECK(made->canonical_request == "GET\n" + registries + "/5/\n\nhost:" + own_host + "\nx-sdk-date:" + own_date +
                                       "\n\nhost;x-sdk-date\n" + std::string(empty_hash));
  CHECK(made->string_to_sign == "SDK-HMAC-SHA256\n" + own_date + "\n" + hw::sha256_hex(made->canonical_request));
  CHECK(made->authorization ==
        "SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, Signature=" + made->hex);

  const auto derived = signed_row(row, "cn-north-4", "swr");
  REQUIRE(derived);
  CHECK(derived->canonical_request == made->canonical_request);
  CHECK(derived->string_to_sign ==
        "V11-HMAC-SHA256\n" + own_date + "\n20251029/cn-north-4/swr\n" + hw::sha256_hex(made->canonical_request));
  CHECK(derived->authorization ==
        "V11-HMAC-SHA256 Credential=AccessKey/20251029/cn-north-4/swr, SignedHeaders=host;x-sdk-date, Signature=" +
            derived->hex);
}

TEST_CASE("the canonical query of the Go and Python tests") {
  CHECK(hw::canonical_query(
            "limit=1&enable=true&test=%E4%B8%80%20(%26%3D%3F!%23%25.*)&path=/tmp/123&multi=3&multi=1&multi=2") ==
        "enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29");
}

TEST_CASE("canonical paths and queries") {
  struct {
    std::string given, path, query;
  } const cases[] = {
      {"", "/", ""},
      {"/", "/", "%2F="},
      {"a", "a/", "a="},
      {"/a/", "/a/", "%2Fa%2F="},
      {"/a//b", "/a//b/", "%2Fa%2F%2Fb="},
      {"/./..", "/./../", "%2F.%2F..="},
      {"/%7e%41%2f%2F", "/~A//", "%2F~A%2F%2F="},
      {"/%zz%4", "/%25zz%254/", "%2F%25zz%254="},
      {"/\xe4\xb8\x80%ff", "/%E4%B8%80%FF/", "%2F%E4%B8%80%FF="},
      {"b=2&a=1&&b=1", "b%3D2%26a%3D1%26%26b%3D1/", "a=1&b=1&b=2"},
      {"a==b", "a%3D%3Db/", "a=%3Db"},
      {"a=+", "a%3D%2B/", "a=%2B"},
      {"=x&=", "%3Dx%26%3D/", "=&=x"},
      // By the names themselves: as they are encoded, the percent sign would come first.
      {"%7B=1&A=2", "%7B%3D1%26A%3D2/", "A=2&%7B=1"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.given);
    CHECK(hw::canonical_path(one.given) == one.path);
    CHECK(hw::canonical_query(one.given) == one.query);
  }
}

TEST_CASE("headers are lowered, sorted and trimmed, and a repeated one has a line for each value") {
  CHECK(hw::canonical_request("PUT", "/", {{"X-B", "\t b  c \r\n"}, {"x-a", "2"}, {"X-A", "1"}, {"Host", ""}},
                              "hash") == "PUT\n/\n\nhost:\nx-a:1\nx-a:2\nx-b:b  c\n\nhost;x-a;x-b\nhash");
}

TEST_CASE("what cannot be signed says why") {
  const auto why = [](hw::signing_key key) {
    const auto made = hw::sign(key, "GET", "/", {}, empty_hash);
    REQUIRE(!made);
    return made.error();
  };
  CHECK(why({"", "s", guide_date}) == "the access key is empty");
  CHECK(why({"a", "", guide_date}) == "the secret key is empty");
  for (const char* date :
       {"", "20191115T033655", "2019-11-15T03:36:55Z", "20191315T033655Z", "20190229T033655Z", "20191115T033655ZZ"}) {
    CAPTURE(date);
    CHECK(why({"a", "s", date}) == "X-Sdk-Date must look like 20191115T033655Z, in UTC");
  }
  CHECK(why({"a", "s", guide_date, "", "swr", signing_scheme::v11_hmac_sha256}) ==
        "V11-HMAC-SHA256 needs a region and a service");
  CHECK(why({"a", "s", guide_date, "r", "", signing_scheme::v11_hmac_sha256}) ==
        "V11-HMAC-SHA256 needs a region and a service");
}

TEST_CASE("times") {
  struct {
    std::int64_t seconds;
    std::string text;
  } const cases[] = {{0, "19700101T000000Z"},
                     {-1, "19691231T235959Z"},
                     {951782400, "20000229T000000Z"},
                     {1573789015, guide_date},
                     {4107542399, "21000228T235959Z"},
                     {4107542400, "21000301T000000Z"},
                     {253402300799, "99991231T235959Z"},
                     {-62167219200, "00000101T000000Z"}};
  for (const auto& [seconds, text] : cases) {
    CHECK(hw::sdk_date(seconds) == text);
    CHECK(hw::seconds_of(text) == seconds);
  }
  for (std::int64_t day = -200000; day < 200000; day += 37)
    CHECK(hw::seconds_of(hw::sdk_date(day * 86400 + 7)) == day * 86400 + 7);
  CHECK(hw::seconds_of("2019-11-15T03:36:55.000000Z") == 1573789015);
  CHECK(hw::seconds_of("2019-11-15T03:36:55Z") == 1573789015);
  for (const char* text :
       {"", "2019-11-15", "2019-11-15T03:36:55", "2019-11-15 03:36:55Z", "2019-11-15T24:00:00Z", "2019-11-31T00:00:00Z",
        "2019-11-00T00:00:00Z", "x019-11-15T03:36:55Z", "20191115T033655.1Z"}) {
    CAPTURE(text);
    CHECK(!hw::seconds_of(text));
  }
}

TEST_CASE("hashes in one piece and in many, and HMAC by RFC 4231") {
  CHECK(hw::sha256_hex("") == empty_hash);
  hw::sha256 hash;
  for (const std::string_view piece : {"a", "", "bc"}) hash.update(piece);
  CHECK(hash.hex() == hw::sha256_hex("abc"));
  CHECK(hw::detail::lower_hex(hw::hmac_sha256(std::string(20, '\x0b'), "Hi There")) ==
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  CHECK(hw::detail::lower_hex(
            hw::hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")) ==
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("the adaptor sends the guide's request as the guide signs it") {
  bindery::http_request seen;
  const hw::signing http{recording{&seen}, guide_keys, {}, guide_clock};
  bindery::http_request request = get(vpcs_query);
  request.headers = {{"Content-Type", "application/json"}};
  const auto answer = http(request);
  REQUIRE(answer);
  CHECK(answer->body == "{}");
  CHECK(seen.target == vpcs_query);
  CHECK(seen.headers == bindery::header_list{
                            {"Content-Type", "application/json"},
                            {"Host", guide_host},
                            {"X-Sdk-Date", guide_date},
                            {"Authorization", "SDK-HMAC-SHA256 Access=" + guide_ak +
                                                  ", SignedHeaders=content-type;host;x-sdk-date, Signature="
                                                  "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe"}});
}

TEST_CASE("the adaptor sends project and token, and signs them only when told to") {
  bindery::http_request seen;
  hw::credentials keys = guide_keys;
  keys.project_id = project;
  keys.domain_id = "d";
  keys.security_token = "gQpjbi1ub3J0aC00exampletoken";
  const auto clock = [] { return *hw::seconds_of(own_date); };
  bindery::http_request request{
      .method = "GET", .target = registries + "/5", .headers = {{"Content-Type", "application/json"}}};
  (void)hw::signing{recording{&seen}, keys, {.origin = "https://" + own_host}, clock}(request);
  CHECK(header_of(seen.headers, "X-Project-Id") == project);
  CHECK(header_of(seen.headers, "X-Domain-Id") == "(none)");
  CHECK(header_of(seen.headers, "X-Security-Token") == "gQpjbi1ub3J0aC00exampletoken");
  CHECK(header_of(seen.headers, "Authorization").find("=content-type;host;x-sdk-date,") != std::string::npos);

  const hw::signing_options all{.origin = "https://" + own_host, .also_sign = {"X-Project-Id", "X-Security-Token"}};
  (void)hw::signing{recording{&seen}, keys, all, clock}(request);
  CHECK(header_of(seen.headers, "Authorization")
            .find("b8ac8f7a8d4c30a5b45d10fd3a07d98c4463e8cedd9b533f16e7daca9bc6783a") != std::string::npos);

  keys.project_id.clear();
  (void)hw::signing{recording{&seen}, keys, all, clock}(request);
  CHECK(header_of(seen.headers, "X-Domain-Id") == "d");
  CHECK(header_of(seen.headers, "X-Project-Id") == "(none)");
}

TEST_CASE("the adaptor signs by V11") {
  bindery::http_request seen;
  const hw::signing_options options{
      .scheme = signing_scheme::v11_hmac_sha256, .region = "cn-north-4", .service = "swr"};
  const hw::signing http{recording{&seen}, guide_keys, options, [] { return *hw::seconds_of(own_date); }};
  (void)http(bindery::http_request{.method = "GET", .origin = "https://" + own_host, .target = registries + "/5"});
  CHECK(header_of(seen.headers, "Authorization") ==
        "V11-HMAC-SHA256 Credential=" + guide_ak +
            "/20251029/cn-north-4/swr, SignedHeaders=host;x-sdk-date, Signature="
            "081d59bbf069951e3d1663629afc2538ae3adea3ea2ff8031fd26dca375f8507");
}

TEST_CASE("what the request brings stays") {
  bindery::http_request seen;
  const hw::signing http{recording{&seen}, guide_keys, {}, guide_clock};
  for (const char* name : {"Authorization", "x-auth-token"}) {
    bindery::http_request request = get("/?a=+");
    request.headers = {{name, "mine"}};
    (void)http(request);
    CHECK(seen.headers == request.headers);
    CHECK(seen.target == request.target);
  }
  bindery::http_request request = get(vpcs_query);
  request.origin = "https://elsewhere";
  request.headers = {{"host", guide_host}, {"X-SDK-DATE", own_date}, {"x-project-id", "mine"}};
  (void)http(request);
  CHECK(header_of(seen.headers, "Host") == guide_host);
  CHECK(header_of(seen.headers, "X-Sdk-Date") == own_date);
  CHECK(header_of(seen.headers, "X-Project-Id") == "mine");
  CHECK(seen.headers.size() == 4);
}

TEST_CASE("the host is the origin's, without the scheme's own port") {
  const std::pair<const char*, const char*> hosts[] = {
      {"https://a.example", "a.example"},      {"https://a.example:443", "a.example"},
      {"HTTPS://a.example:443/", "a.example"}, {"http://a.example:443", "a.example:443"},
      {"http://a.example:80", "a.example"},    {"https://a.example:8443", "a.example:8443"},
      {"https://[::1]:8443", "[::1]:8443"},    {"https://[2001:db8::443]", "[2001:db8::443]"},
  };
  for (const auto& pair : hosts) {
    CAPTURE(pair.first);
    bindery::http_request seen;
    bindery::http_request request{.method = "GET", .origin = pair.first, .target = "/"};
    (void)hw::signing{recording{&seen}, guide_keys}(request);
    CHECK(header_of(seen.headers, "Host") == pair.second);
  }
}

TEST_CASE("a plus in a query goes out as %2B, and an empty target as /") {
  bindery::http_request seen;
  const hw::signing http{recording{&seen}, guide_keys, {}, guide_clock};
  (void)http(get("/a+b?c+d=e+f"));
  CHECK(seen.target == "/a+b?c%2Bd=e%2Bf");
  (void)http(get("?a"));
  CHECK(seen.target == "/?a");
}

TEST_CASE("bodies: JSON is hashed, other texts and streams are not, unless told otherwise") {
  bindery::http_request seen;
  const auto sent = [&seen](hw::payload_rule rule, const char* type, bindery::http_body body) {
    const hw::signing http{recording{&seen}, guide_keys, {.payload = rule}, guide_clock};
    bindery::http_request request = get("/");
    if (*type != '\0') request.headers = {{"Content-Type", type}};
    request.body = std::move(body);
    auto ready = http.prepare(request);
    REQUIRE(ready);
    (void)http(request);
    const std::string header = header_of(seen.headers, "X-Sdk-Content-Sha256");
    const std::string& canonical = ready->made.canonical_request;
    const std::string hash = canonical.substr(canonical.rfind('\n') + 1);
    CHECK((header == "(none)" || header == hash));
    CHECK((header == "(none)") == (canonical.find("x-sdk-content-sha256") == std::string::npos));
    return hash;
  };
  using enum hw::payload_rule;
  const std::string hash = hw::sha256_hex("text");
  for (const char* type : {"", "application/json", "application/json; charset=utf-8", "application/bson"}) {
    CHECK(sent(hash_json, type, "text") == hash);
    CHECK(sent(hash_nothing, type, "text") == "UNSIGNED-PAYLOAD");
  }
  CHECK(sent(hash_json, "application/octet-stream", "text") == "UNSIGNED-PAYLOAD");
  CHECK(sent(hash_json, "application/octet-stream", "") == empty_hash);
  CHECK(sent(hash_nothing, "application/octet-stream", "") == empty_hash);
  CHECK(sent(hash_all, "application/octet-stream", "text") == hash);

  const auto stream = [] {
    return bindery::http_body(bindery::chunk_source([left = 4](std::string& piece) mutable {
      if (left == 0) return false;
      piece = std::string(1, "txet"[--left]);
      return true;
    }));
  };
  CHECK(sent(hash_json, "application/json", stream()) == "UNSIGNED-PAYLOAD");
  CHECK(seen.body.is_stream());
  const hw::signing http{recording{&seen}, guide_keys, {.payload = hash_all}, guide_clock};
  bindery::http_request request = get("/");
  request.body = stream();
  (void)http(request);
  CHECK(seen.body == bindery::http_body("text"));
  request.body = stream();
  const auto hashed = http.prepare(request);
  REQUIRE(hashed);
  CHECK(hashed->made.canonical_request.ends_with("\n" + hash));
  CHECK(header_of(seen.headers, "X-Sdk-Content-Sha256") == "(none)");

  request = get("/");
  request.headers = {{"X-Sdk-Content-Sha256", "given"}};
  const auto ready = http.prepare(request);
  REQUIRE(ready);
  CHECK(ready->made.canonical_request.ends_with("\ngiven"));
}

TEST_CASE("what cannot be signed is not sent, and the answer says why") {
  int sent = 0;
  const auto http = [&sent](const bindery::http_request&) { return ++sent, bindery::http_response{200}; };
  const auto why = [&http](const hw::credentials& keys, const hw::signing_options& options,
                           const bindery::http_request& request) {
    const auto answer = hw::signing{http, keys, options, guide_clock}(request);
    REQUIRE(!answer);
    CHECK(answer.error().phase == "signing");
    CHECK(answer.error().reason.find(guide_sk) == std::string::npos);
    return answer.error().reason;
  };
  const std::string no_host = "the host is signed and not known: neither the request nor signing_options has an origin";
  CHECK(why(guide_keys, {}, {.method = "GET", .target = "/"}) == no_host);
  CHECK(why({.access_key = "a"}, {}, get("/")) == "the secret key is empty");
  hw::credentials old = guide_keys;
  old.expires_at = guide_clock();
  CHECK(why(old, {}, get("/")) == "the credentials expired at 20191115T033655Z");
  hw::credentials broken = guide_keys;
  broken.security_token = "tok\nen";
  CHECK(why(broken, {}, get("/")) == "the credentials hold a control character, such as the end of a line");
  bindery::http_request dated = get("/");
  dated.headers = {{"X-Sdk-Date", "yesterday"}};
  CHECK(why(guide_keys, {}, dated).find("must look like") != std::string::npos);
  CHECK(sent == 0);

  const auto provider = [] { return hw::result<hw::credentials>(hw::reason{"nobody is there"}); };
  const auto answer = hw::signing{http, provider}(get("/"));
  REQUIRE(!answer);
  CHECK(answer.error().reason == "nobody is there");
}

TEST_CASE("a provider is asked for each request") {
  bindery::http_request seen;
  int asked = 0;
  hw::signing http{recording{&seen},
                   [&asked] { return hw::result<hw::credentials>({"ak" + std::to_string(++asked), "s"}); }};
  (void)http(get("/"));
  (void)http(get("/"));
  CHECK(header_of(seen.headers, "Authorization").find("Access=ak2,") != std::string::npos);
}

TEST_CASE("a transport of a type that can hold a failure keeps its own answer") {
  // As the answer of bindery::beast::client is.
  struct failure {
    std::string_view phase = "request";
    std::string reason{};
    bool timed_out = false;
  };
  struct answer {
    answer(bindery::http_response r) : reply(std::move(r)) {}
    answer(failure f) : why(std::move(f)) {}
    explicit operator bool() const { return reply.has_value(); }
    bindery::http_response& operator*() { return *reply; }
    failure& error() { return why; }
    std::optional<bindery::http_response> reply{};
    failure why{};
  };
  const auto refused = [](const bindery::http_request&) -> answer {
    return failure{"connect", "nobody listens", true};
  };
  answer through = hw::signing{refused, guide_keys}(get("/"));
  REQUIRE(!through);
  CHECK(through.error().phase == "connect");
  CHECK(through.error().timed_out);
  answer unsigned_one = hw::signing{refused, hw::credentials{}}(get("/"));
  REQUIRE(!unsigned_one);
  CHECK(unsigned_one.error().phase == "request");
  CHECK(unsigned_one.error().reason == "not signed: the access key is empty");

  const auto denied = [](const bindery::http_request&) -> answer {
    return bindery::http_response{403, {}, "signature time:20211217T070303Z,server time:20211217T064303Z"};
  };
  answer explained = hw::signing{denied, guide_keys}(get("/"));
  REQUIRE(explained);
  CHECK(header_of((*explained).headers, hw::signature_difference_header).find("1200 s ahead") != std::string::npos);
}

TEST_CASE("transports of other kinds") {
  // A response with headers in a map, and an error that is a text.
  struct response {
    int status;
    std::multimap<std::string, std::string> headers;
    std::string body;
  };
  struct maybe {
    std::optional<response> value;
    explicit operator bool() const { return value.has_value(); }
    response& operator*() { return *value; }
    std::string error() const { return "the wire is cut"; }
  };
  const auto cut = [](const bindery::http_request&) { return maybe{}; };
  const auto failed = hw::signing{cut, guide_keys}(get("/"));
  REQUIRE(!failed);
  CHECK(failed.error().phase == "transport");
  CHECK(failed.error().reason == "the wire is cut");

  const auto fine = [](const bindery::http_request&) {
    return maybe{response{401, {}, "server time:20191115T033655Z, signature time:20191115T040000Z"}};
  };
  auto answer = hw::signing{fine, guide_keys}(get("/"));
  REQUIRE(answer);
  CHECK(answer->headers.count(std::string(hw::signature_difference_header)) == 1);

  // A request that has nothing of the runtime.
  struct request {
    std::string method, origin, target;
    std::map<std::string, std::string> headers;
    std::string body;
  };
  std::map<std::string, std::string> seen;
  const auto keep = [&seen](const auto& r) { return seen = r.headers, response{200, {}, ""}; };
  (void)hw::signing{keep, guide_keys, {}, guide_clock}(
      request{"GET", "https://" + guide_host, vpcs_query, {{"Content-Type", "application/json"}}, ""});
  CHECK(seen["Authorization"].ends_with("7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe"));
}

TEST_CASE("a transport given as an lvalue is not copied") {
  struct counting {
    int calls = 0;
    bindery::http_response operator()(const bindery::http_request&) { return ++calls, bindery::http_response{200}; }
  } http;
  const hw::signing signing{http, guide_keys};
  (void)signing(get("/"));
  CHECK(http.calls == 1);
}

namespace {

std::string refusal_of(const std::string& error_msg, int status = 401, const hw::signing_options& options = {}) {
  bindery::http_request seen;
  recording http{&seen,
                 {status, {}, R"({"error_msg":")" + error_msg + R"(","error_code":"APIGW.0301","request_id":"r1"})"}};
  hw::credentials keys = guide_keys;
  keys.security_token = "planted token";
  const auto answer = hw::signing{http, keys, options, guide_clock}(get("/v1/vpcs?a=1&b=2"));
  REQUIRE(answer);
  CHECK(answer->body == http.reply.body);
  return header_of(answer->headers, "X-Bindery-Signature-Difference");
}

const std::string fail = "Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:";

std::string quoted(const std::string& path, const std::string& query, const std::string& headers,
                   const std::string& names = "host;x-sdk-date") {
  return fail + "GET|" + path + "|" + query + "|" + headers + "||" + names + "|" + std::string(empty_hash);
}

}  // namespace

TEST_CASE("a refusal that quotes the gateway's canonical request shows the difference") {
  const std::string host = "host:" + guide_host;
  const std::string date = "x-sdk-date:" + guide_date;
  const std::string good = host + "|" + date;
  CHECK(refusal_of(quoted("/v1/vpcs/", R"(a=1\u0026b=2)", good)) ==
        "the gateway made the same canonical request, so the secret key does not belong to the access key; by V11, the "
        "region or the service may also be another");
  CHECK(refusal_of(quoted(R"(\/v1\/VPCS\/)", "a=1&b=2", good)) ==
        "line 2 of the canonical request, the path: signed was `/v1/vpcs/`, the gateway saw `/v1/VPCS/`; something on "
        "the way "
        "changed the path, or it holds an encoded `/`");
  CHECK(refusal_of(quoted("/v1/vpcs/", "", good))
            .starts_with("line 3 of the canonical request, the query: signed was `a=1&b=2`, the gateway saw ``;"));
  CHECK(refusal_of(quoted("/v1/vpcs/", "a=1&b=2", "host:10.0.0.1|" + date))
            .starts_with("line 4 of the canonical request, a header: signed was `" + host +
                         "`, the gateway saw `host:10.0.0.1`;"));
  CHECK(refusal_of(quoted("/v1/vpcs/", "a=1&b=2", good, "host"))
            .starts_with("line 7 of the canonical request, the list of signed headers: signed was `host;x-sdk-date`, "
                         "the gateway saw `host`;"));
  CHECK(refusal_of(fail + "GET|/v1/vpcs/|a=1&b=2|" + good + "||host;x-sdk-date|44136fa355b3, ak:x")
            .ends_with("the gateway saw `44136fa355b3`; something on the way changed the body"));
  CHECK(refusal_of(fail + "POST|/v1/vpcs/|a=1&b=2|" + good + "||host;x-sdk-date|" + std::string(empty_hash), 403)
            .starts_with("line 1 of the canonical request, the method: signed was `GET`, the gateway saw `POST`;"));
}

TEST_CASE("a difference hides tokens and control characters and is not endless") {
  const hw::signing_options options{.also_sign = {"X-Security-Token"}};
  const std::string headers = "host:" + guide_host + "|x-sdk-date:" + guide_date + "|x-security-token:other token";
  const std::string text =
      refusal_of(quoted("/v1/vpcs/", "a=1&b=2", headers, "host;x-sdk-date;x-security-token"), 401, options);
  CHECK(text.find("signed was `x-security-token:***`, the gateway saw `x-security-token:***`") != std::string::npos);
  CHECK(text.find("planted") == std::string::npos);
  CHECK(text.find("other") == std::string::npos);

  const std::string odd = refusal_of(quoted("/v1/" + std::string(1000, 'x') + R"(\r\u000b\u4e00/)", "", headers));
  CHECK(odd.size() < 600);
  CHECK(refusal_of(quoted(R"(/\r\u000b\u4e00\t)", "", headers)).find("`/????`") != std::string::npos);
}

TEST_CASE("a refusal that names both times tells how far the clock is off") {
  const std::string text =
      "calc aksk signature fail:signature expired, signature time:20211217T064303Z,server time:20211217T065804Z";
  CHECK(refusal_of(text) == "this machine's clock is 901 s behind the gateway's, which accepts 900; set the clock");
  CHECK(refusal_of("signature time:20211217T070303Z,server time:20211217T064303Z") ==
        "this machine's clock is 1200 s ahead of the gateway's, which accepts 900; set the clock");
}

TEST_CASE("a refusal that tells nothing about the signature gets nothing") {
  for (const char* text :
       {"", "Get secretKey failed, err:ak not exist", "canonicalRequest:", "canonicalRequest:GET|/|",
        "signature time:x,server time:y", "canonicalRequest:GET|/||host:a||", R"(canonicalRequest:\)", R"(\u00)"}) {
    CAPTURE(text);
    CHECK(refusal_of(text) == "(none)");
  }
  CHECK(refusal_of(quoted("/other/", "", "host:a"), 400) == "(none)");
  CHECK(refusal_of(quoted("/other/", "", "host:a"), 200) == "(none)");
}
