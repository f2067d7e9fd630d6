// From the name of a region to the origin of a service, with overrides by environment variables.
#include <huaweicloud/auth/region.hpp>

#include <map>
#include <string>
#include <string_view>

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

std::string endpoint(std::string_view id, std::string_view service, const variables& environment = {}) {
  const auto found = hw::region(std::string(id)).endpoint(service, environment);
  REQUIRE(found);
  return *found;
}

std::string why_not(std::string_view id, std::string_view service, const variables& environment = {}) {
  const auto found = hw::region(std::string(id)).endpoint(service, environment);
  REQUIRE(!found);
  return found.error();
}

constexpr std::string_view swr_list =
    "af-north-1, af-south-1, ae-ad-1, ap-southeast-1, ap-southeast-2, ap-southeast-3, ap-southeast-4, ap-southeast-5, "
    "cn-east-2, "
    "cn-east-3, cn-east-4, cn-east-5, cn-north-1, cn-north-2, cn-north-4, cn-north-9, cn-north-11, cn-north-12, "
    "cn-south-1, "
    "cn-south-2, cn-south-4, cn-southwest-2, cn-southwest-3, eu-west-0, la-north-2, la-south-2, me-east-1, "
    "my-kualalumpur-1, "
    "na-mexico-1, ru-moscow-1, ru-northwest-2, sa-brazil-1, sa-peru-1, tr-west-1";

}  // namespace

TEST_CASE("every region of SWR has its origin, and one is in Europe's domain") {
  int count = 0;
  std::string_view rest = swr_list;
  while (!rest.empty()) {
    const std::string id(rest.substr(0, rest.find(',')));
    rest.remove_prefix(id.size() == rest.size() ? id.size() : id.size() + 2);
    CHECK(endpoint(id, "swr") == "https://swr-api." + id + ".myhuaweicloud.com");
    ++count;
  }
  CHECK(count == 34);
  CHECK(endpoint("eu-west-101", "swr") == "https://swr-api.eu-west-101.myhuaweicloud.eu");
  CHECK(endpoint("cn-north-4", "swr-api") == "https://swr-api.cn-north-4.myhuaweicloud.com");
  CHECK(hw::detail::words(hw::detail::swr_regions).size() == 35);
}

TEST_CASE("IAM has an origin everywhere") {
  CHECK(hw::detail::words(hw::detail::iam_regions).size() == 27);
  for (const std::string_view id : hw::detail::words(hw::detail::iam_regions)) {
    CHECK(endpoint(id, "iam") == "https://iam." + std::string(id) + ".myhuaweicloud.com");
  }
  CHECK(endpoint("cn-south-4", "iam") == "https://iam.myhuaweicloud.com");
  CHECK(endpoint("eu-west-101", "iam") == "https://iam.myhuaweicloud.com");
}

TEST_CASE("STS has an origin in twelve regions") {
  CHECK(hw::detail::words(hw::detail::sts_regions).size() == 12);
  CHECK(endpoint("tr-west-1", "sts") == "https://sts.tr-west-1.myhuaweicloud.com");
  CHECK(why_not("eu-west-0", "sts").starts_with("`eu-west-0` is no known region of sts"));
}

TEST_CASE("the environment comes first and may name what no table has") {
  const variables environment{{{"HUAWEICLOUD_SDK_REGION_SWR_CN_NORTH_4", "http://127.0.0.1:8080/"},
                               {"HUAWEICLOUD_SDK_REGION_SWR_CN_NORTH_7", " swr.example.com , https://other"},
                               {"HUAWEICLOUD_SDK_REGION_STS_CN_NORTH_4", "https://own.sts"},
                               {"HUAWEICLOUD_SDK_IAM_ENDPOINT", "https://iam.example"},
                               {"HUAWEICLOUD_SDK_STS_ENDPOINT", "https://sts.example"},
                               {"HUAWEICLOUD_SDK_SWR_ENDPOINT", "https://nobody.reads.this"}}};
  CHECK(endpoint("cn-north-4", "swr", environment) == "http://127.0.0.1:8080");
  CHECK(endpoint("cn-north-7", "swr", environment) == "https://swr.example.com");
  CHECK(endpoint("cn-north-1", "swr", environment) == "https://swr-api.cn-north-1.myhuaweicloud.com");
  CHECK(endpoint("cn-north-4", "iam", environment) == "https://iam.example");
  CHECK(endpoint("cn-north-4", "sts", environment) == "https://own.sts");
  CHECK(endpoint("nowhere", "sts", environment) == "https://sts.example");
}

TEST_CASE("an override that is no origin is told") {
  for (const char* value : {"https://", "https://a/b", "https://a?b", "https://a b", ",", "://"}) {
    CAPTURE(value);
    const std::string text = why_not("cn-north-4", "swr", {{{"HUAWEICLOUD_SDK_REGION_SWR_CN_NORTH_4", value}}});
    CHECK(text ==
          "HUAWEICLOUD_SDK_REGION_SWR_CN_NORTH_4 must be an endpoint such as "
          "https://swr-api.cn-north-4.myhuaweicloud.com, without a path");
  }
}

TEST_CASE("an unknown region lists the known ones and what may have been meant") {
  const std::string text = why_not("cn-nroth-4", "swr");
  CHECK(text.starts_with(
      "`cn-nroth-4` is no known region of swr; did you mean `cn-north-4`? Known are ae-ad-1, af-north-1, "));
  CHECK(text.ends_with(
      ", tr-west-1; another can be given in the environment variable HUAWEICLOUD_SDK_REGION_SWR_CN_NROTH_4"));
  CHECK(why_not("CN-NORTH-4", "swr").find("did you mean `cn-north-4`?") != std::string::npos);
  CHECK(why_not("ap-southeast3", "swr").find("did you mean `ap-southeast-3`?") != std::string::npos);
  CHECK(why_not("mars", "swr").find("did you mean") == std::string::npos);
  CHECK(why_not("", "swr").starts_with("`` is no known region of swr. Known are ae-ad-1, "));
}

TEST_CASE("a service without a table is told") {
  CHECK(why_not("cn-north-4", "obs") == "`obs` is no service with known regions: swr, iam, sts");
}

TEST_CASE("the process's own environment is the default") {
  const auto found = hw::region("cn-north-11").endpoint("swr");
  REQUIRE(found);
  CHECK(*found == "https://swr-api.cn-north-11.myhuaweicloud.com");
}
