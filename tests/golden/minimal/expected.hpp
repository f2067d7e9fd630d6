// Minimal 1, bound by bindery 0.1.0 from spec.yaml (6225ae37).
// Do not edit: change the description and run bindery again.
// Server: https://{host}.example.com/{stage}/v1/
//
//   namespace minimal = golden::minimal;
//   auto outcome = minimal::ping(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/call.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <string>
#include <string_view>

#if defined(BINDERY_API_GOLDEN_MINIMAL) && BINDERY_API_GOLDEN_MINIMAL != 0xa5a0a44a
#error "golden::minimal is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_MINIMAL
#define BINDERY_API_GOLDEN_MINIMAL 0xa5a0a44a

namespace golden::minimal::inline d_a5a0a44a {

namespace rt = ::bindery::v1;

using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://{host}.example.com/{stage}/v1/"_text;

/// `https://{host}.example.com/{stage}/v1/`
struct ServerUrl {
  std::string host{"api"};
  std::string stage{"live"};

  std::string url() const {
    return "https://" + host + ".example.com/" + stage + "/v1/";
  }
};

/// `//other.example.com`
struct ServerUrl2 {
  std::string url() const {
    return "//other.example.com";
  }
};

/// `GET /ping`
struct Ping {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "Ping"_text,
      .method = "GET"_text,
      .path = "/ping"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/live/v1"_text};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// It is there.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /ping`
template <class Transport>
auto ping(Transport&& transport,
          const Ping::Params& params = Ping::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Ping>(transport, params, options);
}

/// `GET /elsewhere`
struct Elsewhere {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "Elsewhere"_text,
      .method = "GET"_text,
      .path = "/elsewhere"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = "//other.example.com"_text};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// It is there.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /elsewhere`
template <class Transport>
auto elsewhere(Transport&& transport,
               const Elsewhere::Params& params = Elsewhere::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<Elsewhere>(transport, params, options);
}

}  // namespace golden::minimal::inline d_a5a0a44a

#endif  // BINDERY_API_GOLDEN_MINIMAL
