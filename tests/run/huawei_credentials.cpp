// Where credentials come from, in which order, what is said when there are none, and that nothing shows a secret.
#include "../support/scratch_file.hpp"
#include <bindery/http.hpp>
#include <bindery/secret.hpp>
#include <huaweicloud/auth/metadata.hpp>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace hw = huaweicloud;

namespace {

struct variables {
  std::map<std::string, std::string> values{};
  std::string operator()(const char* name) const {
    const auto place = values.find(name);
    return place == values.end() ? std::string() : place->second;
  }
};

variables pointing_to(const scratch_file& file) { return {{{"HUAWEICLOUD_SDK_CREDENTIALS_FILE", file.path.string()}}}; }

hw::result<hw::credentials> in_file(std::string_view text, const char* section = "basic") {
  const scratch_file file(text);
  return hw::profile_credentials(section, pointing_to(file))();
}

std::string why_not_in_file(std::string_view text) {
  const scratch_file file(text);
  const auto found = hw::profile_credentials("basic", pointing_to(file))();
  REQUIRE(!found);
  const std::string start = "profile file " + file.path.string() + ": ";
  REQUIRE(found.error().starts_with(start));
  return found.error().substr(start.size());
}

hw::result<hw::credentials> in_environment(std::map<std::string, std::string> values) {
  return hw::environment_credentials(variables{std::move(values)})();
}

// A metadata service; it records what it was asked.
struct service {
  int token_status = 200;
  int key_status = 200;
  std::string key_body = key("AK", "SK", "TOKEN", "2026-01-02T03:04:05.678000Z");
  std::vector<std::string> asked{};

  static std::string key(const std::string& access, const std::string& secret, const std::string& token,
                         const std::string& end) {
    return R"({"other":[1,{"a":"}"}],"credential":{"access":")" + access + R"(","secret":")" + secret +
           R"(","securitytoken":")" + token + R"(","expires_at":")" + end + R"("},"more":true})";
  }

  template <class Request>
  bindery::http_response operator()(const Request& request) {
    std::string line = request.method + " " + request.origin + request.target;
    for (const auto& [name, value] : request.headers) line += " " + name + "=" + value;
    asked.push_back(std::move(line));
    if (request.method == "PUT") return {token_status, {}, "session\n"};
    return {key_status, {}, key_body};
  }
};

std::string why_not_from(service there) {
  const auto found = hw::metadata_credentials(there)();
  REQUIRE(!found);
  return found.error();
}

}  // namespace

TEST_CASE("credentials hide what is secret in every print") {
  const hw::credentials keys{"AK", "hush", "hush", "p", "d", 0};
  CHECK(to_string(keys) ==
        "access_key=AK secret_key=*** security_token=*** project_id=p domain_id=d expires_at=19700101T000000Z");
  CHECK(to_string(hw::credentials{.access_key = "AK", .secret_key = "hush"}) == "access_key=AK secret_key=***");
  std::ostringstream out;
  out << keys << keys.secret_key << hw::secret();
  CHECK(out.str() == to_string(keys) + "***");
  CHECK(hw::secret(bindery::secret("hush")).reveal() == "hush");
}

TEST_CASE("given credentials are given, when they are whole") {
  const hw::credentials keys{.access_key = "AK", .secret_key = "SK"};
  REQUIRE(hw::given_credentials{keys}());
  CHECK(*hw::given_credentials{keys}() == keys);
  CHECK(hw::given_credentials{{.access_key = "AK"}}().error() ==
        "given credentials: the access key or the secret key is empty");
  CHECK(!hw::given_credentials{{.secret_key = "SK"}}());
}

TEST_CASE("the variables of the SDKs, of the samples and of Terraform, in this order") {
  std::map<std::string, std::string> all = {{"HUAWEICLOUD_SDK_AK", "a1"},
                                            {"HUAWEICLOUD_SDK_SK", "s1"},
                                            {"HUAWEICLOUD_SDK_SECURITY_TOKEN", "t1"},
                                            {"HUAWEICLOUD_SDK_PROJECT_ID", "p1"},
                                            {"HUAWEICLOUD_SDK_DOMAIN_ID", "d1"},
                                            {"CLOUD_SDK_AK", "a2"},
                                            {"CLOUD_SDK_SK", "s2"},
                                            {"HW_ACCESS_KEY", "a3"},
                                            {"HW_SECRET_KEY", "s3"},
                                            {"HW_SECURITY_TOKEN", "t3"},
                                            {"HW_PROJECT_ID", "p3"},
                                            {"HW_DOMAIN_ID", "d3"}};
  CHECK(*in_environment(all) == hw::credentials{"a1", "s1", "t1", "p1", "d1"});
  all.erase("HUAWEICLOUD_SDK_AK");
  all["HUAWEICLOUD_SDK_SK"] = "";
  CHECK(*in_environment(all) == hw::credentials{"a2", "s2", "t1", "p1", "d1"});
  all.erase("CLOUD_SDK_AK");
  all.erase("CLOUD_SDK_SK");
  CHECK(*in_environment(all) == hw::credentials{"a3", "s3", "t3", "p3", "d3"});
  CHECK(*in_environment({{"HUAWEICLOUD_SDK_AK", "a"}, {"HUAWEICLOUD_SDK_SK", "s"}}) == hw::credentials{"a", "s"});
}

TEST_CASE("half a pair in the environment is an error, and none is one too") {
  CHECK(in_environment({{"HUAWEICLOUD_SDK_AK", "a"}, {"CLOUD_SDK_SK", "hush"}}).error() ==
        "environment: HUAWEICLOUD_SDK_AK is set and HUAWEICLOUD_SDK_SK is not");
  CHECK(in_environment({{"HW_SECRET_KEY", "hush"}}).error() ==
        "environment: HW_SECRET_KEY is set and HW_ACCESS_KEY is not");
  CHECK(in_environment({}).error() ==
        "environment: neither HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, nor CLOUD_SDK_AK and CLOUD_SDK_SK, nor "
        "HW_ACCESS_KEY and "
        "HW_SECRET_KEY are set");
}

TEST_CASE("a profile file") {
  const auto found = in_file(
      "\xef\xbb\xbf# mine\r\n[global]\r\nak = no\r\n\r\n[basic]\r\n AK = a k \r\nsk: s=k;#%\r\n; no\r\nproject_id=\r\n"
      "security_token = t\r\ndomain_id = d\r\niam_endpoint = https://iam\r\n[more]\r\nak = no\r\nodd");
  REQUIRE(found);
  CHECK(*found == hw::credentials{"a k", "s=k;#%", "t", "", "d"});
  CHECK(in_file("\xef\xbb\xbf[basic]\nak=a\nsk=s"));
  const auto global = in_file("[basic]\nak=no\n[global]\nak=a\nsk=s", "global");
  REQUIRE(global);
  CHECK(*global == hw::credentials{"a", "s"});
}

TEST_CASE("what is wrong with a profile file is told without its text") {
  CHECK(why_not_in_file("") == "it has no section [basic]");
  CHECK(why_not_in_file("[basic ]\nak=a") == "it has no section [basic]");
  CHECK(why_not_in_file("[basic]\nak=a") == "[basic] has no `sk`");
  CHECK(why_not_in_file("[basic]\nsk=hush") == "[basic] has no `ak`");
  CHECK(why_not_in_file("[basic]\nak=a\nhush") == "line 3 is no `key = value`");
  CHECK(why_not_in_file("[basic]\nak=a\nsk=hush\nSK=hush") == "line 4 sets `sk` a second time");

  CHECK(hw::profile_credentials("basic", variables{})().error() ==
        "profile file: neither HUAWEICLOUD_SDK_CREDENTIALS_FILE nor HOME nor USERPROFILE is set");
  CHECK(hw::profile_credentials("basic", variables{{{"HOME", "/nowhere at all"}, {"USERPROFILE", "/elsewhere"}}})()
            .error() == "profile file /nowhere at all/.huaweicloud/credentials: cannot be read");
  CHECK(hw::profile_credentials("basic", variables{{{"USERPROFILE", "/elsewhere"}}})().error() ==
        "profile file /elsewhere/.huaweicloud/credentials: cannot be read");
  CHECK(hw::profile_credentials("basic", variables{{{"HUAWEICLOUD_SDK_CREDENTIALS_FILE",
                                                     std::filesystem::temp_directory_path().string()}}})()
            .error()
            .ends_with("cannot be read"));
}

TEST_CASE("the metadata service is asked for a session token and then for credentials") {
  service there;
  const auto found = hw::metadata_credentials(there)();
  REQUIRE(found);
  CHECK(*found == hw::credentials{"AK", "SK", "TOKEN", "", "", 1767323045});
  CHECK(there.asked == std::vector<std::string>{
                           "PUT http://169.254.169.254/meta-data/latest/api/token X-Metadata-Token-Ttl-Seconds=21600",
                           "GET http://169.254.169.254/openstack/latest/securitykey X-Metadata-Token=session"});
}

TEST_CASE("a metadata service of version 1 is asked without a token") {
  for (const int status : {404, 405, 503}) {
    service there{.token_status = status};
    REQUIRE(hw::metadata_credentials(there)());
    CHECK(there.asked.back() == "GET http://169.254.169.254/openstack/latest/securitykey");
  }
}

TEST_CASE("what is wrong with the metadata service is told") {
  CHECK(why_not_from({.token_status = 403}) == "ECS metadata: the service, asked for a session token, answered 403");
  CHECK(why_not_from({.key_status = 404}) == "ECS metadata: the service, asked for credentials, answered 404");
  CHECK(why_not_from({.key_status = 401, .key_body = "Please configure Cloud Service Agency first"}) ==
        "ECS metadata: this server has no agency; give it one of the kind `cloud service` in the console");
  const std::string end = "2026-01-02T03:04:05.678000Z";
  for (const std::string& body :
       {std::string(), std::string("{"), std::string("[]"), std::string("<html>"),
        std::string(R"({"credential":{"access":1}})"), service::key("", "hush", "hush", end),
        service::key("a", "", "hush", end), service::key("a", "hush", "", end),
        service::key("a", "hush", "hush", "tomorrow"), service::key("a", R"(\ud83d)", "hush", end),
        R"({"x":)" + std::string(10000, '['),
        R"({"x":)" + std::string(70, '[') + std::string(70, ']') + "," + service{}.key_body.substr(1)}) {
    CAPTURE(body);
    CHECK(
        why_not_from({.key_body = body}) ==
        "ECS metadata: the reply does not have `access`, `secret`, `securitytoken` and `expires_at` in a `credential`");
  }
  const std::string good = service{}.key_body;
  for (std::size_t size = 0; size + 20 < good.size(); ++size) {
    const auto cut = hw::metadata_credentials(service{.key_body = good.substr(0, size)})();
    CHECK((!cut || *cut == hw::credentials{"AK", "SK", "TOKEN", "", "", 1767323045}));
  }
}

TEST_CASE("a transport that fails, and one that takes only one type of request") {
  struct failure {
    std::string phase, reason;
  };
  struct answer {
    failure why;
    explicit operator bool() const { return false; }
    bindery::http_response& operator*() { std::abort(); }
    const failure& error() const { return why; }
  };
  const auto dead = [](const auto&) { return answer{{"connect", "nobody answered within 3 s"}}; };
  const auto found = hw::metadata_credentials(dead)();
  REQUIRE(!found);
  CHECK(found.error() == "ECS metadata: no reply: connect: nobody answered within 3 s");

  service there;
  const auto strict = [&there](const bindery::http_request& request) { return there(request); };
  CHECK(hw::metadata_credentials<decltype(strict), bindery::http_request>(strict)());
}

TEST_CASE("a chain gives the first that there is, or every reason") {
  const auto none = [](const char* why) { return [why] { return hw::result<hw::credentials>(hw::reason{why}); }; };
  int asked = 0;
  const auto one = [&asked] { return ++asked, hw::result<hw::credentials>(hw::credentials{"a", "s"}); };
  CHECK((*hw::credentials_chain(none("x"), one, one)()).access_key == "a");
  CHECK(asked == 1);
  const hw::credentials_chain empty(none("one: no"), none("two: no"));
  CHECK(empty().error() == "no credentials:\n  one: no\n  two: no");
}

TEST_CASE("the default chain: environment, file, metadata") {
  const scratch_file file("[basic]\nak = from file\nsk = s");
  variables environment = pointing_to(file);
  service there;
  CHECK((*hw::default_credentials(there, environment)()).access_key == "from file");
  environment.values["HUAWEICLOUD_SDK_AK"] = "from environment";
  environment.values["HUAWEICLOUD_SDK_SK"] = "s";
  CHECK((*hw::default_credentials(there, environment)()).access_key == "from environment");
  CHECK(there.asked.empty());

  const auto metadata = hw::default_credentials(there, variables{}, [] { return std::int64_t{0}; });
  CHECK((*metadata()).access_key == "AK");
  CHECK((*metadata()).access_key == "AK");
  CHECK(there.asked.size() == 2);

  there.token_status = 500;
  CHECK(hw::default_credentials(there, variables{})().error() ==
        "no credentials:\n  " + in_environment({}).error() +
            "\n  profile file: neither HUAWEICLOUD_SDK_CREDENTIALS_FILE nor HOME nor USERPROFILE is set"
            "\n  ECS metadata: the service, asked for a session token, answered 500");
}

namespace {

// A provider whose credentials last as long as told, or that fails.
struct lasting {
  int* asked;
  std::int64_t* now;
  std::int64_t* lasts;
  hw::result<hw::credentials> operator()() const {
    ++*asked;
    if (*lasts < 0) return hw::reason{"not now"};
    return hw::credentials{"ak" + std::to_string(*asked), "s", "t", "", "", *now + *lasts};
  }
};

}  // namespace

TEST_CASE("what does not expire is asked for once") {
  int asked = 0;
  const hw::cached_credentials keys(
      [&asked] { return ++asked, hw::result<hw::credentials>(hw::credentials{"a", "s"}); });
  const auto copy = keys;
  CHECK(keys());
  CHECK(copy());
  CHECK(asked == 1);
}

TEST_CASE("what expires is renewed 40 minutes before, and serves to its end when that fails") {
  int asked = 0;
  std::int64_t now = 0;
  std::int64_t lasts = 7200;
  const hw::cached_credentials keys(lasting{&asked, &now, &lasts}, [&now] { return now; });
  const auto key_at = [&](std::int64_t time) {
    now = time;
    const auto found = keys();
    return found ? found->access_key : found.error();
  };
  CHECK(key_at(0) == "ak1");
  CHECK(key_at(4800) == "ak1");
  CHECK(key_at(4801) == "ak2");
  CHECK(asked == 2);

  lasts = -1;
  CHECK(key_at(4801 + 4801) == "ak2");  // Tried and failed, but there is still time.
  CHECK(asked == 3);
  CHECK(key_at(4801 + 4860) == "ak2");
  CHECK(asked == 3);
  CHECK(key_at(4801 + 4861) == "ak2");
  CHECK(asked == 4);
  CHECK(key_at(4801 + 7190) == "ak2");      // The next try would come after the end,
  CHECK(key_at(4801 + 7200) == "not now");  // and comes at the end.
  CHECK(asked == 6);
  lasts = 600;  // Less than 40 minutes: asked for again each minute, not at each call.
  CHECK(key_at(12002) == "ak7");
  CHECK(key_at(12061) == "ak7");
  CHECK(key_at(12062) == "ak8");
  CHECK(asked == 8);
}

TEST_CASE("a failure is not kept") {
  int asked = 0;
  std::int64_t now = 0;
  std::int64_t lasts = -1;
  const hw::cached_credentials keys(lasting{&asked, &now, &lasts}, [&now] { return now; });
  CHECK(keys().error() == "not now");
  lasts = 7200;
  CHECK(keys());
}

TEST_CASE("many threads, one request") {
  std::atomic<int> asked = 0;
  const hw::cached_credentials keys([&asked] {
    std::this_thread::yield();
    return ++asked, hw::result<hw::credentials>(hw::credentials{"a", "s"});
  });
  std::atomic<int> given = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 16; ++i) {
    threads.emplace_back([&] {
      for (int call = 0; call < 100; ++call) given += keys() ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(given == 1600);
  CHECK(asked == 1);
}
