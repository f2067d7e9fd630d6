// Minimal 1, bound by bindery 0.1.0 from spec.yaml (9387a013).
// Do not edit: change the description and run bindery again.
//
//   auto outcome = spec::ping(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/call.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>


#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xb760e451
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xb760e451

namespace spec::inline d_b760e451 {

namespace rt = ::bindery::v1;

/// `GET /ping`
struct Ping {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "Ping",
      .method = "GET",
      .path = "/ping",
      .accept = "",
      .idempotent = true};

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
auto ping(Transport&& transport, const Ping::Params& params = {}, const rt::call_options& options = {}) {
  return rt::request<Ping>(transport, params, options);
}

}  // namespace spec::inline d_b760e451

#endif  // BINDERY_API_SPEC
