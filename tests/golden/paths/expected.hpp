// Paths 1, bound by bindery 0.1.0 from spec.yaml (b1c3cfd7).
// Do not edit: change the description and run bindery again.
//
//   namespace paths = golden::paths;
//   auto outcome = paths::get(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <optional>
#include <string>

#if defined(BINDERY_API_GOLDEN_PATHS) && BINDERY_API_GOLDEN_PATHS != 0xb5bf2b4f
#error "golden::paths is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_PATHS
#define BINDERY_API_GOLDEN_PATHS 0xb5bf2b4f

namespace golden::paths::inline d_b5bf2b4f {

namespace rt = ::bindery::v1;

using rt::operator""_text;

/// `GET /`
struct Get {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "get /"_text,
      .method = "GET"_text,
      .path = "/"_text,
      .accept = ""_text,
      .idempotent = true};

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

/// `GET /`
template <class Transport>
auto get(Transport&& transport,
         const Get::Params& params = Get::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Get>(transport, params, options);
}

/// `GET /trailing/`
struct GetTrailing {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "get /trailing/"_text,
      .method = "GET"_text,
      .path = "/trailing/"_text,
      .accept = ""_text,
      .idempotent = true};

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

/// `GET /trailing/`
template <class Transport>
auto get_trailing(Transport&& transport,
                  const GetTrailing::Params& params = GetTrailing::Params(),
                  const rt::call_options& options = rt::call_options()) {
  return rt::request<GetTrailing>(transport, params, options);
}

/// `GET /with%20blank/%C3%BC/{id}?fixed=1`
struct Odd {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "odd"_text,
      .method = "GET"_text,
      .path = "/with%20blank/%C3%BC/{id}?fixed=1"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::string id = rt::left_out<Lazy, "id">();
    std::optional<std::string> more{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_query(builder, "more", given.more);
  }

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /with%20blank/%C3%BC/{id}?fixed=1`
template <class Transport>
auto odd(Transport&& transport, const Odd::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Odd>(transport, params, options);
}

/// `HEAD /head`
struct Look {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "look"_text,
      .method = "HEAD"_text,
      .path = "/head"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// It.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `HEAD /head`
template <class Transport>
auto look(Transport&& transport,
          const Look::Params& params = Look::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Look>(transport, params, options);
}

/// `TRACE /head`
struct Trace {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "trace"_text,
      .method = "TRACE"_text,
      .path = "/head"_text,
      .accept = ""_text,
      .idempotent = true};

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

/// `TRACE /head`
template <class Transport>
auto trace(Transport&& transport,
           const Trace::Params& params = Trace::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Trace>(transport, params, options);
}

/// `OPTIONS /head`
///
/// Deprecated.
struct Ask {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ask"_text,
      .method = "OPTIONS"_text,
      .path = "/head"_text,
      .accept = ""_text,
      .idempotent = true};

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

/// Deprecated.
template <class Transport>
[[deprecated]] auto ask(Transport&& transport,
                        const Ask::Params& params = Ask::Params(),
                        const rt::call_options& options = rt::call_options()) {
  return rt::request<Ask>(transport, params, options);
}

}  // namespace golden::paths::inline d_b5bf2b4f

#endif  // BINDERY_API_GOLDEN_PATHS
