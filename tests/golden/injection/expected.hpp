// Every place that takes a text of the caller's 1, bound by bindery 0.1.0 from spec.yaml (a84dde12).
// Do not edit: change the description and run bindery again.
// Server: https://{region}.example.com/{base}
//
//   namespace injection = golden::injection;
//   auto outcome = injection::path_simple(transport, {.text = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_list.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/file.hpp>
#include <bindery/form.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/media.hpp>
#include <bindery/multipart.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/security.hpp>
#include <bindery/style.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_INJECTION) && BINDERY_API_GOLDEN_INJECTION != 0x40037925
#error "golden::injection is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_INJECTION
#define BINDERY_API_GOLDEN_INJECTION 0x40037925

namespace golden::injection::inline d_40037925 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://{region}.example.com/{base}"_text;

/// `https://{region}.example.com/{base}`
struct ServerUrl {
  std::string region{"here"};
  std::string base{"raw"};

  std::string url() const {
    return "https://" + region + ".example.com/" + base;
  }
};

// What callers prove themselves with: `bindery::authorized(transport, security::…)` of <bindery/credentials.hpp>.
namespace security {

/// A key in the header `X-Key`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> header{
    .scheme = "header"_text, .where = "header"_text, .name = "X-Key"_text};

/// A key in the query parameter `key`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> query{
    .scheme = "query"_text, .where = "query"_text, .name = "key"_text};

/// A key in the cookie `key`.
inline constexpr rt::security_scheme<rt::security_kind::api_key> cookie{
    .scheme = "cookie"_text, .where = "cookie"_text, .name = "key"_text};

/// A name and a password in the header `Authorization`, behind `Basic`.
inline constexpr rt::security_scheme<rt::security_kind::basic> login{.scheme = "login"_text, .name = "Basic"_text};

/// A token in the header `Authorization`, behind `Bearer`.
inline constexpr rt::security_scheme<rt::security_kind::bearer> token{.scheme = "token"_text, .name = "Bearer"_text};

}  // namespace security

/// `GET /simple/{text}`
struct PathSimple {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "pathSimple"_text,
      .method = "GET"_text,
      .path = "/simple/{text}"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::string text = rt::left_out<Lazy, "text">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "text", given.text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /simple/{text}`
template <class Transport>
auto path_simple(Transport&& transport,
                 const PathSimple::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PathSimple>(transport, params, options);
}

/// `GET /list/{text}`
struct PathList {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "pathList"_text,
      .method = "GET"_text,
      .path = "/list/{text}"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::vector<std::string> text = rt::left_out<Lazy, "text">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "text", given.text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /list/{text}`
template <class Transport>
auto path_list(Transport&& transport,
               const PathList::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PathList>(transport, params, options);
}

/// `GET /map/{text}`
struct PathMap {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "pathMap"_text,
      .method = "GET"_text,
      .path = "/map/{text}"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::map<std::string, std::string> text = rt::left_out<Lazy, "text">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "text", given.text, rt::styles::simple.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /map/{text}`
template <class Transport>
auto path_map(Transport&& transport,
              const PathMap::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PathMap>(transport, params, options);
}

/// `GET /label/{text}`
struct PathLabel {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "pathLabel"_text,
      .method = "GET"_text,
      .path = "/label/{text}"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::string text = rt::left_out<Lazy, "text">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "text", given.text, rt::styles::label);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /label/{text}`
template <class Transport>
auto path_label(Transport&& transport,
                const PathLabel::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PathLabel>(transport, params, options);
}

/// `GET /matrix/{text}`
struct PathMatrix {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "pathMatrix"_text,
      .method = "GET"_text,
      .path = "/matrix/{text}"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::map<std::string, std::string> text = rt::left_out<Lazy, "text">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "text", given.text, rt::styles::matrix.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /matrix/{text}`
template <class Transport>
auto path_matrix(Transport&& transport,
                 const PathMatrix::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<PathMatrix>(transport, params, options);
}

/// `GET /query`
struct QueryForm {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryForm"_text,
      .method = "GET"_text,
      .path = "/query"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::string> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query`
template <class Transport>
auto query_form(Transport&& transport,
                const QueryForm::Params& params = QueryForm::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryForm>(transport, params, options);
}

/// `GET /query/list`
struct QueryList {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryList"_text,
      .method = "GET"_text,
      .path = "/query/list"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::vector<std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/list`
template <class Transport>
auto query_list(Transport&& transport,
                const QueryList::Params& params = QueryList::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryList>(transport, params, options);
}

/// `GET /query/map`
struct QueryMap {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryMap"_text,
      .method = "GET"_text,
      .path = "/query/map"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::map<std::string, std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text, rt::styles::form.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/map`
template <class Transport>
auto query_map(Transport&& transport,
               const QueryMap::Params& params = QueryMap::Params(),
               const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryMap>(transport, params, options);
}

/// `GET /query/commas`
struct QueryCommas {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryCommas"_text,
      .method = "GET"_text,
      .path = "/query/commas"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::vector<std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text, rt::styles::form);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/commas`
template <class Transport>
auto query_commas(Transport&& transport,
                  const QueryCommas::Params& params = QueryCommas::Params(),
                  const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryCommas>(transport, params, options);
}

/// `GET /query/blanks`
struct QueryBlanks {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryBlanks"_text,
      .method = "GET"_text,
      .path = "/query/blanks"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::vector<std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text, rt::styles::space_delimited);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/blanks`
template <class Transport>
auto query_blanks(Transport&& transport,
                  const QueryBlanks::Params& params = QueryBlanks::Params(),
                  const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryBlanks>(transport, params, options);
}

/// `GET /query/pipes`
struct QueryPipes {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryPipes"_text,
      .method = "GET"_text,
      .path = "/query/pipes"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::vector<std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text, rt::styles::pipe_delimited);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/pipes`
template <class Transport>
auto query_pipes(Transport&& transport,
                 const QueryPipes::Params& params = QueryPipes::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryPipes>(transport, params, options);
}

/// `GET /query/deep`
struct QueryDeep {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryDeep"_text,
      .method = "GET"_text,
      .path = "/query/deep"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::map<std::string, std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text, rt::styles::deep_object.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/deep`
template <class Transport>
auto query_deep(Transport&& transport,
                const QueryDeep::Params& params = QueryDeep::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryDeep>(transport, params, options);
}

/// `GET /query/json`
struct QueryJson {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryJson"_text,
      .method = "GET"_text,
      .path = "/query/json"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::map<std::string, std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text, rt::styles::json_text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/json`
template <class Transport>
auto query_json(Transport&& transport,
                const QueryJson::Params& params = QueryJson::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryJson>(transport, params, options);
}

/// `GET /query/reserved`
struct QueryReserved {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryReserved"_text,
      .method = "GET"_text,
      .path = "/query/reserved"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::string> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query(builder, "text", given.text, rt::styles::form.exploded().with_reserved());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/reserved`
template <class Transport>
auto query_reserved(Transport&& transport,
                    const QueryReserved::Params& params = QueryReserved::Params(),
                    const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryReserved>(transport, params, options);
}

/// `GET /query/whole`
struct QueryWhole {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "queryWhole"_text,
      .method = "GET"_text,
      .path = "/query/whole"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    std::optional<std::map<std::string, std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_query_string(builder, given.text, rt::form_media{"application/x-www-form-urlencoded"});
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /query/whole`
template <class Transport>
auto query_whole(Transport&& transport,
                 const QueryWhole::Params& params = QueryWhole::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<QueryWhole>(transport, params, options);
}

/// `GET /header`
struct HeaderText {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "headerText"_text,
      .method = "GET"_text,
      .path = "/header"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Header `X-Text`.
    std::optional<std::string> x_text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Text", given.x_text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /header`
template <class Transport>
auto header_text(Transport&& transport,
                 const HeaderText::Params& params = HeaderText::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<HeaderText>(transport, params, options);
}

/// `GET /header/list`
struct HeaderList {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "headerList"_text,
      .method = "GET"_text,
      .path = "/header/list"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Header `X-Text`.
    std::optional<std::vector<std::string>> x_text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Text", given.x_text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /header/list`
template <class Transport>
auto header_list(Transport&& transport,
                 const HeaderList::Params& params = HeaderList::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<HeaderList>(transport, params, options);
}

/// `GET /header/map`
struct HeaderMap {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "headerMap"_text,
      .method = "GET"_text,
      .path = "/header/map"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Header `X-Text`.
    std::optional<std::map<std::string, std::string>> x_text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Text", given.x_text, rt::styles::simple.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /header/map`
template <class Transport>
auto header_map(Transport&& transport,
                const HeaderMap::Params& params = HeaderMap::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<HeaderMap>(transport, params, options);
}

/// `GET /header/json`
struct HeaderJson {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "headerJson"_text,
      .method = "GET"_text,
      .path = "/header/json"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Header `X-Text`.
    std::optional<std::map<std::string, std::string>> x_text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_header(builder, "X-Text", given.x_text, rt::styles::json_text);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /header/json`
template <class Transport>
auto header_json(Transport&& transport,
                 const HeaderJson::Params& params = HeaderJson::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<HeaderJson>(transport, params, options);
}

/// `GET /cookie`
struct CookieForm {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "cookieForm"_text,
      .method = "GET"_text,
      .path = "/cookie"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Cookie `text`.
    std::optional<std::string> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_cookie(builder, "text", given.text, rt::styles::form.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /cookie`
template <class Transport>
auto cookie_form(Transport&& transport,
                 const CookieForm::Params& params = CookieForm::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<CookieForm>(transport, params, options);
}

/// `GET /cookie/plain`
struct CookiePlain {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "cookiePlain"_text,
      .method = "GET"_text,
      .path = "/cookie/plain"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Cookie `text`.
    std::optional<std::string> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_cookie(builder, "text", given.text, rt::styles::cookie.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /cookie/plain`
template <class Transport>
auto cookie_plain(Transport&& transport,
                  const CookiePlain::Params& params = CookiePlain::Params(),
                  const rt::call_options& options = rt::call_options()) {
  return rt::request<CookiePlain>(transport, params, options);
}

/// `GET /cookie/list`
struct CookieList {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "cookieList"_text,
      .method = "GET"_text,
      .path = "/cookie/list"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Cookie `text`.
    std::optional<std::vector<std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_cookie(builder, "text", given.text, rt::styles::form);
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /cookie/list`
template <class Transport>
auto cookie_list(Transport&& transport,
                 const CookieList::Params& params = CookieList::Params(),
                 const rt::call_options& options = rt::call_options()) {
  return rt::request<CookieList>(transport, params, options);
}

/// `GET /cookie/map`
struct CookieMap {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "cookieMap"_text,
      .method = "GET"_text,
      .path = "/cookie/map"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Cookie `text`.
    std::optional<std::map<std::string, std::string>> text{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_cookie(builder, "text", given.text, rt::styles::cookie.exploded());
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /cookie/map`
template <class Transport>
auto cookie_map(Transport&& transport,
                const CookieMap::Params& params = CookieMap::Params(),
                const rt::call_options& options = rt::call_options()) {
  return rt::request<CookieMap>(transport, params, options);
}

/// `POST /form`
struct Form {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "form"_text,
      .method = "POST"_text,
      .path = "/form"_text,
      .accept = ""_text,
      .idempotent = false,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `application/x-www-form-urlencoded`.
    std::map<std::string, std::string> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::form_media{"application/x-www-form-urlencoded"});
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `POST /form`
template <class Transport>
auto form(Transport&& transport, const Form::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Form>(transport, params, options);
}

/// `POST /parts`
struct Parts {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "parts"_text,
      .method = "POST"_text,
      .path = "/parts"_text,
      .accept = ""_text,
      .idempotent = false,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `multipart/form-data`.
    std::map<std::string, std::string> body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::multipart_media{"multipart/form-data"});
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `POST /parts`
template <class Transport>
auto parts(Transport&& transport, const Parts::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Parts>(transport, params, options);
}

/// A form, sent as `multipart/form-data`.
struct FilesForm {
  /// Header `X-Part`.
  std::optional<rt::part<std::string>> text{};
  /// Format: binary.
  std::optional<rt::file> file{};

  friend bool operator==(const FilesForm&, const FilesForm&) = default;
  friend constexpr auto bindery_names(const FilesForm*) { return rt::names{"text", "file"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const FilesForm*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.text);
      default: return use(self.file);
    }
  }
};

/// `POST /files`
struct Files {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "files"_text,
      .method = "POST"_text,
      .path = "/files"_text,
      .accept = ""_text,
      .idempotent = false,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Sent as `multipart/form-data`.
    FilesForm body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("body", given.body);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::multipart_media{"multipart/form-data"});
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `POST /files`
template <class Transport>
auto files(Transport&& transport, const Files::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Files>(transport, params, options);
}

/// `POST /images`
struct Images {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "images"_text,
      .method = "POST"_text,
      .path = "/images"_text,
      .accept = ""_text,
      .idempotent = false,
      .server = bindery_server,
      .base = "/raw"_text};

  template <class Lazy>
  struct bindery_params {
    /// Any `image/*`: `type` says which.
    rt::raw_body body = rt::left_out<Lazy, "body">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_body(builder, given.body, rt::raw_media{"image/*"});
  }

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `POST /images`
template <class Transport>
auto images(Transport&& transport,
            const Images::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Images>(transport, params, options);
}

/// `GET /key`
struct Key {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::security_need bindery_security[] = {
    {"header"_text, 0},
    {"query"_text, 1},
    {"cookie"_text, 2},
    {"login"_text, 3},
    {"token"_text, 4},
  };
  static constexpr rt::operation_info operation{
      .id = "key"_text,
      .method = "GET"_text,
      .path = "/key"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/raw"_text,
      .security = bindery_security};

  template <class Lazy>
  struct bindery_params {
    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder&, const Given&) {}

  /// Done.
  using status_200 = rt::reply<200>;
  using Replies = rt::replies<status_200>;
};

/// `GET /key`
template <class Transport>
auto key(Transport&& transport,
         const Key::Params& params = Key::Params(), const rt::call_options& options = rt::call_options()) {
  return rt::request<Key>(transport, params, options);
}

}  // namespace golden::injection::inline d_40037925

#endif  // BINDERY_API_GOLDEN_INJECTION
