// Pages 1, bound by bindery 0.1.0 from spec.yaml (8cc6c930).
// Do not edit: change the description and run bindery again.
//
//   namespace pages = golden::pages;
//   auto outcome = pages::by_offset(transport, {});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_body.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/page_links.hpp>
#include <bindery/pages.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/security.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_GOLDEN_PAGES) && BINDERY_API_GOLDEN_PAGES != 0xf2ebac85
#error "golden::pages is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_PAGES
#define BINDERY_API_GOLDEN_PAGES 0xf2ebac85

namespace golden::pages::inline d_f2ebac85 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Thing {
  std::optional<std::variant<std::string, std::int64_t>> id{};
  std::optional<rt::nullable<std::variant<bool, double, std::vector<std::string>>>> several{};

  friend bool operator==(const Thing&, const Thing&) = default;
  friend constexpr auto bindery_names(const Thing*) { return rt::names{"id", "several"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Thing*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.several);
    }
  }
};

struct Linked {
  std::optional<std::vector<Thing>> value{};
  std::optional<std::string> nextLink{};

  friend bool operator==(const Linked&, const Linked&) = default;
  friend constexpr auto bindery_names(const Linked*) { return rt::names{"value", "nextLink"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Linked*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.value);
      default: return use(self.nextLink);
    }
  }
};

struct Counted {
  std::optional<std::vector<Thing>> things{};
  std::optional<std::int64_t> total{};

  friend bool operator==(const Counted&, const Counted&) = default;
  friend constexpr auto bindery_names(const Counted*) { return rt::names{"things", "total"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Counted*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.things);
      default: return use(self.total);
    }
  }
};

struct MarkedPageInfo {
  std::optional<std::string> next_marker{};

  friend bool operator==(const MarkedPageInfo&, const MarkedPageInfo&) = default;
  friend constexpr auto bindery_names(const MarkedPageInfo*) { return rt::names{"next_marker"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const MarkedPageInfo*, Self& self, std::size_t, Use&& use) {
    return use(self.next_marker);
  }
};

struct Marked {
  std::optional<std::vector<Thing>> things{};
  std::optional<MarkedPageInfo> page_info{};

  friend bool operator==(const Marked&, const Marked&) = default;
  friend constexpr auto bindery_names(const Marked*) { return rt::names{"things", "page_info"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Marked*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.things);
      default: return use(self.page_info);
    }
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A key in the header `X-Key`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> key{
    .scheme = "key"_text, .where = "header"_text, .name = "X-Key"_text};

}  // namespace security

/// `GET /offset`
struct ByOffset {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ByOffset"_text,
      .method = "GET"_text,
      .path = "/offset"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::int32_t> offset{};
    std::optional<std::int32_t> limit{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
  }

  /// A page.
  using status_200 = rt::reply<200, Counted>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.things; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    return rt::turn_by_offset(given.offset, page.things, page.total);
  }
};

/// `GET /offset`
template <class Transport>
auto by_offset(Transport&& transport,
               const ByOffset::Params& params = ByOffset::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<ByOffset>(transport, params, options);
}

/// `GET /marker`
struct ByMarker {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ByMarker"_text,
      .method = "GET"_text,
      .path = "/marker"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::string> marker{};
    std::optional<std::int64_t> limit{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "marker", given.marker);
    bindery_query(builder, "limit", given.limit);
  }

  /// A page.
  using status_200 = rt::reply<200, Marked>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.things; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    return rt::turn_by_marker(given.marker, page.things, rt::inside(page.page_info, [](const auto& x) { return x.next_marker; }));
  }
};

/// `GET /marker`
template <class Transport>
auto by_marker(Transport&& transport,
               const ByMarker::Params& params = ByMarker::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<ByMarker>(transport, params, options);
}

struct DeclaredReply200 {
  std::optional<std::vector<std::string>> first{};
  std::vector<std::string> second{};
  std::optional<std::int64_t> last{};

  friend bool operator==(const DeclaredReply200&, const DeclaredReply200&) = default;
  friend constexpr auto bindery_names(const DeclaredReply200*) { return rt::names{"first", "second", "last"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const DeclaredReply200*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.first);
      case 1: return use(self.second);
      default: return use(self.last);
    }
  }
};

/// `POST /declared`
struct Declared {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "Declared"_text,
      .method = "POST"_text,
      .path = "/declared"_text,
      .accept = "application/json"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::int64_t> after{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "after", given.after);
  }

  /// A page.
  using status_200 = rt::reply<200, DeclaredReply200>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.second; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    return rt::turn_by_marker(given.after, page.second, page.last);
  }
};

/// `POST /declared`
template <class Transport>
auto declared(Transport&& transport,
              const Declared::Params& params = Declared::Params(),
              const rt::call_options& options = rt::call_options()) {
  return rt::request<Declared>(transport, params, options);
}

/// `GET /cursor`
struct ByCursor {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ByCursor"_text,
      .method = "GET"_text,
      .path = "/cursor"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::string> from{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "from", given.from);
  }

  /// A page.
  using status_200 = rt::reply<200, Marked>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.things; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    return rt::turn_by_marker(given.from, page.things, rt::inside(page.page_info, [](const auto& x) { return x.next_marker; }));
  }
};

/// `GET /cursor`
template <class Transport>
auto by_cursor(Transport&& transport,
               const ByCursor::Params& params = ByCursor::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<ByCursor>(transport, params, options);
}

/// `GET /page`
struct ByPage {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ByPage"_text,
      .method = "GET"_text,
      .path = "/page"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::int32_t> page{};
    std::optional<std::int64_t> per_page{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "page", given.page);
    bindery_query(builder, "per_page", given.per_page);
  }

  /// A page.
  using status_200 = rt::reply<200, std::vector<Thing>>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    return rt::turn_by_page(given.page, page, 1);
  }
};

/// `GET /page`
template <class Transport>
auto by_page(Transport&& transport,
             const ByPage::Params& params = ByPage::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<ByPage>(transport, params, options);
}

struct ByPageFromNothingReply200Meta {
  std::optional<std::int64_t> total_pages{};

  friend bool operator==(const ByPageFromNothingReply200Meta&, const ByPageFromNothingReply200Meta&) = default;
  friend constexpr auto bindery_names(const ByPageFromNothingReply200Meta*) { return rt::names{"total_pages"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ByPageFromNothingReply200Meta*,
                                                 Self& self, std::size_t, Use&& use) {
    return use(self.total_pages);
  }
};

struct ByPageFromNothingReply200 {
  std::optional<std::vector<Thing>> things{};
  std::optional<ByPageFromNothingReply200Meta> meta{};

  friend bool operator==(const ByPageFromNothingReply200&, const ByPageFromNothingReply200&) = default;
  friend constexpr auto bindery_names(const ByPageFromNothingReply200*) { return rt::names{"things", "meta"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ByPageFromNothingReply200*,
                                                 Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.things);
      default: return use(self.meta);
    }
  }
};

/// `GET /page-from-nothing`
struct ByPageFromNothing {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ByPageFromNothing"_text,
      .method = "GET"_text,
      .path = "/page-from-nothing"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    /// Default: 0; it is documented, never sent.
    std::optional<std::int64_t> p{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "p", given.p);
  }

  /// A page.
  using status_200 = rt::reply<200, ByPageFromNothingReply200>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.things; }
  template <class Given, class Page>
  static bool bindery_turn(Given& given, const Page& page) {
    return rt::turn_by_page(given.p, page.things, 0, rt::inside(page.meta, [](const auto& x) { return x.total_pages; }));
  }
};

/// `GET /page-from-nothing`
template <class Transport>
auto by_page_from_nothing(Transport&& transport,
                          const ByPageFromNothing::Params& params = ByPageFromNothing::Params(),
                          const rt::call_options& options = rt::call_options()) {
  return rt::request<ByPageFromNothing>(transport, params, options);
}

/// Headers of replies.
struct LinkHeaders {
  /// Header `Link`.
  std::optional<std::string> link{};

  friend bool operator==(const LinkHeaders&, const LinkHeaders&) = default;
  friend constexpr auto bindery_names(const LinkHeaders*) { return rt::names{"Link"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const LinkHeaders*, Self& self, std::size_t, Use&& use) {
    return use(self.link);
  }
};

/// `GET /header`
struct ByHeader {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ByHeader"_text,
      .method = "GET"_text,
      .path = "/header"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// A page.
  using status_200 = rt::reply<200, std::vector<Thing>, LinkHeaders>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page; }
  template <class Outcome>
  static std::string bindery_link(const Outcome& answer) { return rt::link_to_next(answer.headers()); }
};

/// `GET /header`
template <class Transport>
auto by_header(Transport&& transport,
               const ByHeader::Params& params = ByHeader::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<ByHeader>(transport, params, options);
}

/// `GET /link`
struct ByLink {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {{"key"_text, 0}};
  static constexpr rt::operation_info operation{
      .id = "ByLink"_text,
      .method = "GET"_text,
      .path = "/link"_text,
      .accept = "application/json"_text,
      .idempotent = true,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    /// Header `X-Version`.
    std::optional<std::string> x_version{};
    std::optional<std::string> filter{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Version", given.x_version);
    bindery_query(builder, "filter", given.filter);
  }

  /// A page.
  using status_200 = rt::reply<200, Linked>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.value; }
  template <class Outcome>
  static std::string bindery_link(const Outcome& answer) { return rt::link_in((*answer).nextLink); }
};

/// `GET /link`
template <class Transport>
auto by_link(Transport&& transport,
             const ByLink::Params& params = ByLink::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<ByLink>(transport, params, options);
}

struct SearchByLinkBody {
  std::optional<std::string> password{};

  friend bool operator==(const SearchByLinkBody&, const SearchByLinkBody&) = default;
  friend constexpr auto bindery_names(const SearchByLinkBody*) { return rt::names{"password"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const SearchByLinkBody*, Self& self, std::size_t, Use&& use) {
    return use(self.password);
  }
};

/// `POST /search`
struct SearchByLink {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "SearchByLink"_text,
      .method = "POST"_text,
      .path = "/search"_text,
      .accept = "application/json"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    SearchByLinkBody body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_json_body(builder, "application/json", given.body);
  }

  /// A page.
  using status_200 = rt::reply<200, Linked>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.value; }
  template <class Outcome>
  static std::string bindery_link(const Outcome& answer) { return rt::link_in((*answer).nextLink); }
};

/// `POST /search`
template <class Transport>
auto search_by_link(Transport&& transport,
                    const SearchByLink::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<SearchByLink>(transport, params, options);
}

struct ByAzureReply200 {
  std::vector<std::string> things{};
  rt::nullable<std::string> odata_next{};

  friend bool operator==(const ByAzureReply200&, const ByAzureReply200&) = default;
  friend constexpr auto bindery_names(const ByAzureReply200*) { return rt::names{"things", "odata.next"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ByAzureReply200*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.things);
      default: return use(self.odata_next);
    }
  }
};

/// `POST /azure`
struct ByAzure {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "ByAzure"_text,
      .method = "POST"_text,
      .path = "/azure"_text,
      .accept = "application/json"_text,
      .idempotent = false};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// A page.
  using status_200 = rt::reply<200, ByAzureReply200>;
  using Replies = rt::replies<status_200>;

  // For `bindery::pages`.
  template <class Page>
  static constexpr auto& bindery_items(Page& page) { return page.things; }
  template <class Outcome>
  static std::string bindery_link(const Outcome& answer) { return rt::link_in((*answer).odata_next); }
};

/// `POST /azure`
template <class Transport>
auto by_azure(Transport&& transport,
              const ByAzure::Params& params = ByAzure::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<ByAzure>(transport, params, options);
}

/// `GET /not-paged`
struct NotPaged {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "NotPaged"_text,
      .method = "GET"_text,
      .path = "/not-paged"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::int64_t> offset{};
    std::optional<std::int64_t> limit{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "offset", given.offset);
    bindery_query(builder, "limit", given.limit);
  }

  /// All.
  using status_200 = rt::reply<200, Counted>;
  using Replies = rt::replies<status_200>;
};

/// `GET /not-paged`
template <class Transport>
auto not_paged(Transport&& transport,
               const NotPaged::Params& params = NotPaged::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<NotPaged>(transport, params, options);
}

}  // namespace golden::pages::inline d_f2ebac85

#endif  // BINDERY_API_GOLDEN_PAGES
