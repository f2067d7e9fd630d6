// Servers 1, bound by bindery 0.1.0 from spec.yaml (e8257522).
// Do not edit: change the description and run bindery again.
// Server: https://{region}.example.com:{port}/{version} (The service.)
// Server: /local (On this host.)
//
//   namespace servers = golden::servers;
//   auto outcome = servers::list_things(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <string>
#include <string_view>

#if defined(BINDERY_API_GOLDEN_SERVERS) && BINDERY_API_GOLDEN_SERVERS != 0x37e694a5
#error "golden::servers is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_SERVERS
#define BINDERY_API_GOLDEN_SERVERS 0x37e694a5

namespace golden::servers::inline d_37e694a5 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://{region}.example.com:{port}/{version}"_text;

enum class ServerUrlRegion { eu, us_east };
constexpr auto bindery_words(ServerUrlRegion) { return rt::names{"eu", "us-east"}; }

/// `https://{region}.example.com:{port}/{version}`: The service.
struct ServerUrl {
  /// Where the data is.
  rt::open<ServerUrlRegion> region{ServerUrlRegion::eu};
  std::string port{"443"};
  std::string version{"v2"};

  std::string url() const {
    return "https://" + std::string(region.word()) + ".example.com:" + port + "/" + version;
  }
};

/// `/local`: On this host.
struct ServerUrl2 {
  std::string url() const {
    return "/local";
  }
};

/// `https://upload.example.com/v1`
struct ServerUrl3 {
  std::string url() const {
    return "https://upload.example.com/v1";
  }
};

/// `GET /things`
struct ListThings {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "listThings"_text,
      .method = "GET"_text,
      .path = "/things"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/v2"_text};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /things`
template <class Transport>
auto list_things(Transport&& transport,
                 const ListThings::Params& params = ListThings::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<ListThings>(transport, params, options);
}

/// `PUT /things`
struct PutThing {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "putThing"_text,
      .method = "PUT"_text,
      .path = "/things"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = "https://upload.example.com/v1"_text,
      .base = "/v1"_text,
      .origin = "https://upload.example.com"_text};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `PUT /things`
template <class Transport>
auto put_thing(Transport&& transport,
               const PutThing::Params& params = PutThing::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<PutThing>(transport, params, options);
}

}  // namespace golden::servers::inline d_37e694a5

#endif  // BINDERY_API_GOLDEN_SERVERS
