// Styles 1, bound by bindery 0.1.0 from spec.yaml (5fc6da91).
// Do not edit: change the description and run bindery again.
//
//   namespace styles = golden::styles;
//   auto outcome = styles::styled(transport, {.colour = …, .list = …, .label = …, .matrix = …, .session = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/any.hpp>
#include <bindery/build_list.hpp>
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/style.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_STYLES) && BINDERY_API_GOLDEN_STYLES != 0x92ff4e0f
#error "golden::styles is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_STYLES
#define BINDERY_API_GOLDEN_STYLES 0x92ff4e0f

namespace golden::styles::inline d_92ff4e0f {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Colour {
  std::optional<std::int64_t> R{};
  std::optional<std::int64_t> G{};
  std::optional<std::int64_t> B{};

  friend bool operator==(const Colour&, const Colour&) = default;
  friend constexpr auto bindery_names(const Colour*) { return rt::names{"R", "G", "B"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Colour*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.R);
      case 1: return use(self.G);
      default: return use(self.B);
    }
  }
};

/// `GET /simple/{colour}/{list}/label{label}/matrix{matrix}`
struct Styled {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "styled"_text,
      .method = "GET"_text,
      .path = "/simple/{colour}/{list}/label{label}/matrix{matrix}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    Colour colour = rt::left_out<Lazy, "colour">();
    std::vector<std::int64_t> list = rt::left_out<Lazy, "list">();
    std::vector<std::string> label = rt::left_out<Lazy, "label">();
    Colour matrix = rt::left_out<Lazy, "matrix">();
    std::optional<std::int64_t> page{};
    std::optional<std::vector<std::string>> tags{};
    std::optional<std::vector<std::string>> ids{};
    std::optional<std::vector<std::string>> spaced{};
    std::optional<std::vector<std::string>> piped{};
    std::optional<Colour> filter{};
    std::optional<std::map<std::string, std::string>> map{};
    std::optional<std::string> raw{};
    /// Null sends the name without a value.
    std::optional<rt::nullable<bool>> flag{};
    std::optional<rt::any> free{};
    std::optional<Colour> json{};
    std::optional<std::string> text{};
    /// Header `X-Colour`.
    std::optional<Colour> x_colour{};
    /// Cookie `session`.
    std::string session = rt::left_out<Lazy, "session">();
    /// Cookie `seen`.
    std::optional<std::vector<std::string>> seen{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("colour", given.colour);
      check.member("matrix", given.matrix);
      check.member("filter", given.filter);
      check.member("json", given.json);
      check.member("x_colour", given.x_colour);
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "colour", given.colour, rt::styles::simple.exploded());
    bindery_path(builder, "list", given.list);
    bindery_path(builder, "label", given.label, rt::styles::label);
    bindery_path(builder, "matrix", given.matrix, rt::styles::matrix.exploded());
    bindery_query(builder, "page", given.page);
    bindery_query(builder, "tags", given.tags);
    bindery_query(builder, "ids", given.ids, rt::styles::form);
    bindery_query(builder, "spaced", given.spaced, rt::styles::space_delimited);
    bindery_query(builder, "piped", given.piped, rt::styles::pipe_delimited);
    bindery_query(builder, "filter", given.filter, rt::styles::deep_object.exploded());
    bindery_query(builder, "map", given.map, rt::styles::form.exploded());
    bindery_query(builder, "raw", given.raw, rt::styles::form.exploded().with_reserved());
    bindery_query(builder, "flag", given.flag, rt::styles::form.exploded().with_empty());
    bindery_query(builder, "free", given.free, rt::styles::form.exploded());
    bindery_query(builder, "json", given.json, rt::styles::json_text);
    bindery_query(builder, "text", given.text);
    bindery_header(builder, "X-Colour", given.x_colour, rt::styles::simple);
    bindery_cookie(builder, "session", given.session, rt::styles::form.exploded());
    bindery_cookie(builder, "seen", given.seen, rt::styles::form.exploded());
  }

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /simple/{colour}/{list}/label{label}/matrix{matrix}`
template <class Transport>
auto styled(Transport&& transport,
            const Styled::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Styled>(transport, params, options);
}

/// `GET /report{suffix}/{a}{b}`
struct Report {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "report"_text,
      .method = "GET"_text,
      .path = "/report{suffix}/{a}{b}"_text,
      .accept = ""_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::string suffix = rt::left_out<Lazy, "suffix">();
    std::string a = rt::left_out<Lazy, "a">();
    std::string b = rt::left_out<Lazy, "b">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "suffix", given.suffix);
    bindery_path(builder, "a", given.a);
    bindery_path(builder, "b", given.b);
  }

  /// None.
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// `GET /report{suffix}/{a}{b}`
template <class Transport>
auto report(Transport&& transport,
            const Report::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<Report>(transport, params, options);
}

}  // namespace golden::styles::inline d_92ff4e0f

#endif  // BINDERY_API_GOLDEN_STYLES
