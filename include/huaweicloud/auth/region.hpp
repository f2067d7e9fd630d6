// From the name of a region to the origin of a service there.
#ifndef HUAWEICLOUD_AUTH_REGION_HPP
#define HUAWEICLOUD_AUTH_REGION_HPP

#include <huaweicloud/auth/canonical.hpp>
#include <huaweicloud/auth/environment.hpp>
#include <huaweicloud/auth/result.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace huaweicloud {

namespace detail {

// The regions of one service, as the SDKs list them, with spaces between.
inline constexpr std::string_view swr_regions =
    "ae-ad-1 af-north-1 af-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 "
    "cn-east-2 cn-east-3 cn-east-4 cn-east-5 cn-north-1 cn-north-11 cn-north-12 cn-north-2 cn-north-4 cn-north-9 "
    "cn-south-1 cn-south-2 cn-south-4 cn-southwest-2 cn-southwest-3 eu-west-0 eu-west-101 la-north-2 la-south-2 "
    "me-east-1 my-kualalumpur-1 na-mexico-1 ru-moscow-1 ru-northwest-2 sa-brazil-1 sa-peru-1 tr-west-1";
inline constexpr std::string_view iam_regions =
    "ae-ad-1 af-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 cn-east-2 cn-east-3 "
    "cn-east-4 cn-east-5 cn-north-1 cn-north-12 cn-north-2 cn-north-4 cn-north-9 cn-south-1 cn-south-2 "
    "cn-southwest-2 eu-west-0 la-north-2 la-south-2 me-east-1 my-kualalumpur-1 na-mexico-1 ru-moscow-1 "
    "sa-brazil-1 tr-west-1";
inline constexpr std::string_view sts_regions =
    "af-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 cn-east-3 cn-north-4 cn-south-1 "
    "cn-southwest-2 la-south-2 sa-brazil-1 tr-west-1";

struct service_entry {
  std::string_view name;
  std::string_view host;  // How its hosts begin.
  std::string_view regions;
};

inline constexpr service_entry services[] = {
    {"swr", "swr-api", swr_regions}, {"iam", "iam", iam_regions}, {"sts", "sts", sts_regions}};

inline std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> list;
  while (!text.empty()) {
    list.push_back(text.substr(0, text.find(' ')));
    text.remove_prefix(std::min(text.size(), list.back().size() + 1));
  }
  return list;
}

// How many characters must be put in, taken out or replaced to make one word of the other.
inline std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (lower_case(a.substr(i, 1)) == b.substr(j, 1) ? 0 : 1);
      diagonal = std::exchange(row[j + 1], std::min({replaced, row[j] + 1, row[j + 1] + 1}));
    }
  }
  return row[b.size()];
}

inline std::string unknown_region(std::string_view id, const service_entry& service) {
  std::string list;
  std::string_view closest;
  std::size_t fewest = 4;  // What needs more edits is not meant.
  for (const std::string_view known : words(service.regions)) {
    list.append(list.empty() ? "" : ", ").append(known);
    if (const std::size_t count = edits(id, known); count < fewest) fewest = count, closest = known;
  }
  std::string text = "`" + std::string(id) + "` is no known region of " + std::string(service.name);
  if (closest.empty()) text.append(".");
  else text.append("; did you mean `").append(closest).append("`?");
  return text.append(" Known are ").append(list).append("; another can be given in the environment variable ");
}

// An endpoint as somebody wrote it, as an origin: with a scheme, without a slash at the end.
inline result<std::string> as_origin(std::string_view variable, std::string_view endpoint) {
  std::string origin(trimmed(endpoint.substr(0, endpoint.find(','))));
  if (origin.find("://") == std::string::npos) origin.insert(0, "https://");
  while (!origin.empty() && origin.back() == '/') origin.pop_back();
  const std::size_t host = origin.find("://");
  if (host == std::string::npos || host + 3 == origin.size() ||
      origin.find_first_of("/?# ", host + 3) != std::string::npos) {
    return reason{std::string(variable) +
                  " must be an endpoint such as https://swr-api.cn-north-4.myhuaweicloud.com, without a path"};
  }
  return origin;
}

}  // namespace detail

/// A region by its name, such as "cn-north-4".
class region {
 public:
  explicit region(std::string id) : id_(std::move(id)) {}

  const std::string& id() const { return id_; }

  /// The origin of a service ("swr", "iam" or "sts") in this region. The environment comes first, and may name regions
  /// that no table has: HUAWEICLOUD_SDK_REGION_SWR_CN_NORTH_4 for one service and region, HUAWEICLOUD_SDK_IAM_ENDPOINT
  /// and HUAWEICLOUD_SDK_STS_ENDPOINT for all; of several endpoints with commas between, the first counts. Then the
  /// tables of the SDKs. IAM also has an origin for all regions; for the others, an unknown region is an error that
  /// lists the known ones.
  template <class Environment = process_environment>
  result<std::string> endpoint(std::string_view service, const Environment& environment = {}) const {
    const detail::service_entry* entry = nullptr;
    for (const detail::service_entry& known : detail::services) {
      if (service == known.name || service == known.host) entry = &known;
    }
    if (entry == nullptr)
      return reason{"`" + std::string(service) + "` is no service with known regions: swr, iam, sts"};

    const std::string own = variable(*entry);
    const std::string common = "HUAWEICLOUD_SDK_" + detail::upper_case(entry->name) + "_ENDPOINT";
    for (const std::string& name : {own, common}) {
      // The SDKs have no such variable for SWR.
      if (entry->name == "swr" && name == common) continue;
      if (const std::string given = environment(name.c_str()); !given.empty()) return detail::as_origin(name, given);
    }
    return from_table(*entry, own);
  }

 private:
  std::string variable(const detail::service_entry& service) const {
    std::string name = detail::upper_case(id_);
    for (char& c : name) {
      if (c == '-') c = '_';
    }
    return "HUAWEICLOUD_SDK_REGION_" + detail::upper_case(service.name) + "_" + name;
  }

  result<std::string> from_table(const detail::service_entry& service, const std::string& own_variable) const {
    for (const std::string_view known : detail::words(service.regions)) {
      if (known != id_) continue;
      // The one region outside .com.
      const std::string_view end = id_ == "eu-west-101" ? ".myhuaweicloud.eu" : ".myhuaweicloud.com";
      return std::string("https://").append(service.host).append(".").append(id_).append(end);
    }
    if (service.name == "iam") return std::string("https://iam.myhuaweicloud.com");
    return reason{detail::unknown_region(id_, service) + own_variable};
  }

  std::string id_;
};

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_REGION_HPP
