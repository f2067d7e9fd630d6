// Shows one target registry of an SWR Enterprise instance: a whole program against nothing but the generated single
// header and a transport.
//
//   show_registry --endpoint https://swr-api.cn-north-4.myhuaweicloud.com --project P --instance I --registry 5 --token
//   T
#include <bindery/beast.hpp>
#include <bindery/beast_impl.hpp>
#include <huaweicloud/swr.hpp>

#include <charconv>
#include <cstdint>
#include <iomanip>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace swr = huaweicloud::swr;

namespace {

constexpr std::string_view usage =
    "usage: show_registry --endpoint URL --project ID --instance ID --registry NUMBER --token TEXT [--ca FILE]\n"
    "  --endpoint  https://swr-api.REGION.myhuaweicloud.com, or a server of your own\n"
    "  --token     a token of IAM for the project\n"
    "  --ca        a PEM file with a CA to trust besides those of the system\n";

/// The options by name, or nothing when they are not as `usage` says.
std::optional<std::map<std::string, std::string>> read_options(int count, char** words) {
  std::map<std::string, std::string> options;
  for (int i = 1; i < count; i += 2) {
    const std::string_view name = words[i];
    if (name.substr(0, 2) != "--" || i + 1 == count) return std::nullopt;
    options[std::string(name.substr(2))] = words[i + 1];
  }
  for (const char* name : {"endpoint", "project", "instance", "registry", "token"}) {
    if (!options.contains(name)) return std::nullopt;
  }
  return options;
}

void line(std::string_view name, std::string_view value) {
  if (!value.empty()) std::cout << "  " << std::left << std::setw(13) << name << value << "\n";
}

std::string_view text(const std::optional<std::string>& value) { return value ? std::string_view(*value) : ""; }

template <class E>
std::string_view text(const std::optional<swr::rt::open<E>>& value) {
  return value ? value->word() : "";
}

void print(const swr::InstanceRegistry& registry) {
  std::cout << "Registry " << registry.id.value_or(0) << ", " << text(registry.name) << "\n";
  line("status", text(registry.status));
  line("type", text(registry.type));
  line("address", text(registry.url));
  line("certificate", registry.insecure.value_or(false) ? "not checked" : "checked");
  line("description", text(registry.description));
  line("region", text(registry.region_id));
  line("instance", text(registry.instance_id));
  if (registry.credential) {
    line("user", text(registry.credential->access_key));
    line("login by", text(registry.credential->type));
  }
  line("created", text(registry.created_at));
  line("updated", text(registry.updated_at));
  std::cout << "  as JSON      " << registry << "\n";
}

/// What a program may do about each kind of failure; here it only tells.
void explain(const swr::rt::outcome<swr::ShowInstanceRegistry>& outcome) {
  using show = swr::ShowInstanceRegistry;
  std::cout << outcome.error() << "\n";
  outcome.visit(
      [](const show::status_404&) { std::cout << "-> look at the ids: there is no such registry\n"; },
      [](const show::status_403& reply) {
        std::cout << "-> ask for the permission swr:instance:getRegistry";
        if (reply.body.encoded_authorization_message) std::cout << "; STS decodes why it was denied";
        std::cout << "\n";
      },
      [](const show::status_401&) { std::cout << "-> get a new token\n"; },
      [](const swr::rt::mismatch&) { std::cout << "-> the description is out of date: regenerate the header\n"; },
      [](const swr::rt::no_reply& none) {
        const bool untrusted = none.phase == "handshake";
        std::cout << (untrusted ? "-> do not send anything to this server\n" : "-> trying again may help\n");
      },
      [](const swr::rt::refusal&) { std::cout << "-> nothing was sent\n"; }, [](const auto&) {});
}

}  // namespace

int main(int count, char** words) {
  auto options = read_options(count, words);
  std::int64_t registry = 0;
  if (options) {
    const std::string& text = (*options)["registry"];
    if (std::from_chars(text.data(), text.data() + text.size(), registry).ptr != text.data() + text.size())
      options.reset();
  }
  if (!options) {
    std::cerr << usage;
    return 2;
  }

  bindery::beast::client http{(*options)["endpoint"], {.ca_file = (*options)["ca"]}};
  const auto outcome = swr::show_instance_registry(http, {.project_id = (*options)["project"],
                                                          .instance_id = (*options)["instance"],
                                                          .registry_id = registry,
                                                          .x_auth_token = (*options)["token"]});
  if (!outcome) {
    explain(outcome);
    return 1;
  }
  print(*outcome);
  return 0;
}
