// Media types 1, bound by bindery 0.1.0 from spec.yaml (9c9f3857).
// Do not edit: change the description and run bindery again.
//
//   namespace media_types = golden::media_types;
//   auto outcome = media_types::get_report(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/call.hpp>
#include <bindery/chunks.hpp>
#include <bindery/fields.hpp>
#include <bindery/headers_typed.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/media.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/reply_text.hpp>
#include <bindery/required.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#if defined(BINDERY_API_GOLDEN_MEDIA_TYPES_0EDC79AF) && BINDERY_API_GOLDEN_MEDIA_TYPES_0EDC79AF != 0xeb18195a
#error "golden::media_types is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_MEDIA_TYPES_0EDC79AF
#define BINDERY_API_GOLDEN_MEDIA_TYPES_0EDC79AF 0xeb18195a

namespace golden::media_types::inline d_eb18195a {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Report {
  std::optional<std::string> title{};

  friend bool operator==(const Report&, const Report&) = default;
  friend constexpr auto bindery_names(const Report*) { return rt::names{"title"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Report*, Self& self, std::size_t, Use&& use) {
    return use(self.title);
  }
};

struct GetReportReply200 {
  std::optional<std::string> why{};

  friend bool operator==(const GetReportReply200&, const GetReportReply200&) = default;
  friend constexpr auto bindery_names(const GetReportReply200*) { return rt::names{"why"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const GetReportReply200*, Self& self, std::size_t, Use&& use) {
    return use(self.why);
  }
};

/// Headers of replies.
struct XJsonHeaders {
  /// Header `X-Json`.
  std::optional<Report> x_json{};

  friend bool operator==(const XJsonHeaders&, const XJsonHeaders&) = default;
  friend constexpr auto bindery_names(const XJsonHeaders*) { return rt::names{"X-Json"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const XJsonHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.x_json);
  }
};

/// `GET /report`
struct GetReport {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "getReport"_text,
      .method = "GET"_text,
      .path = "/report"_text,
      .accept = "application/json, text/csv, application/vnd.problem+json, text/plain"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// A report. Also offered as `application/xml`, which is not asked for.
  using status_200 =
      rt::reply<200, std::variant<Report, rt::media<"application/vnd.problem+json", GetReportReply200>, rt::media<"text/csv", std::string>>, XJsonHeaders, rt::by_media_type>;
  /// None.
  using status_404 = rt::reply<404, std::string, rt::no_headers, rt::as_text>;
  /// Anything else. Also offered as `application/xml`, which is not asked for.
  using status_default = rt::reply<rt::otherwise, Report>;
  using Replies = rt::replies<status_200, status_404, status_default>;
};

/// `GET /report`
template <class Transport>
auto get_report(Transport&& transport,
                const GetReport::Params& params = GetReport::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<GetReport>(transport, params, options);
}

/// `GET /image`
///
/// Its body piece by piece: `bindery::chunks<GetImage>(transport, …)`.
struct GetImage {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "getImage"_text,
      .method = "GET"_text,
      .path = "/image"_text,
      .accept = "image/png, image/jpeg, */*"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// It.
  using status_200 = rt::reply<200, std::string, rt::no_headers, rt::as_text>;
  /// Later.
  using status_202 = rt::reply<202, Report>;
  using Replies = rt::replies<status_200, status_202>;
};

/// `GET /image`
template <class Transport>
auto get_image(Transport&& transport,
               const GetImage::Params& params = GetImage::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<GetImage>(transport, params, options);
}

}  // namespace golden::media_types::inline d_eb18195a

#endif  // BINDERY_API_GOLDEN_MEDIA_TYPES_0EDC79AF
