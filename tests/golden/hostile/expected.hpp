// Hostile \ 1 #error title, bound by bindery 0.1.0 from spec.json (f1eb4566).
// Do not edit: change the description and run bindery again.
// a comment */ end, // another, /* open\ (end of line)
// next line\ (end of line)
// quote " and ' and trigraph ? ?/
// splice\ (end of line)
// carriage
// separator
// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
//
// Server: https://example.com/\ (a comment */ end, // another, /* open\ (end of line)
// next line\ (end of line)
// quote " and ' and trigraph ? ?/
// splice\ (end of line)
// carriage
// separator
// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/)
// Note: a comment */ end, // another, /* open\ (end of line)
// next line\ (end of line)
// quote " and ' and trigraph ? ?/
// splice\ (end of line)
// carriage
// separator
// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
//
//   auto outcome = spec::x_int_y(transport, {.id = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/build_query.hpp>
#include <bindery/call.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xddd08a97
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xddd08a97

namespace spec::inline d_ddd08a97 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

inline constexpr std::string_view bindery_server = "https://example.com/\\"_text;

enum class SE { w_, _, x_R_, u202E, _1u00E92 };
constexpr auto bindery_words(SE) { return rt::names{"w\"\\", "?\?/\012", ")\" R\"(", "\342\200\256", "1\303\2512"}; }

/// a comment */ end, // another, /* open\ (end of line)
/// next line\ (end of line)
/// quote " and ' and trigraph ? ?/
/// splice\ (end of line)
/// carriage
/// separator
/// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
struct S {
  /// a comment */ end, // another, /* open\ (end of line)
  /// next line\ (end of line)
  /// quote " and ' and trigraph ? ?/
  /// splice\ (end of line)
  /// carriage
  /// separator
  /// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
  ///
  /// Default: `*/
  /// #error default`; it is documented, never sent.
  std::optional<std::string> p_u202Eu00E9{};
  std::optional<rt::open<SE>> e{};

  friend bool operator==(const S&, const S&) = default;
  friend constexpr auto bindery_names(const S*) { return rt::names{"p\"\\\012?\?/\342\200\256\303\251", "e"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const S*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.p_u202Eu00E9);
      default: return use(self.e);
    }
  }
};

/// `GET /a%22b/%5C{id}`
///
/// a comment */ end, // another, /* open\ (end of line)
/// next line\ (end of line)
/// quote " and ' and trigraph ? ?/
/// splice\ (end of line)
/// carriage
/// separator
/// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
///
/// a comment */ end, // another, /* open\ (end of line)
/// next line\ (end of line)
/// quote " and ' and trigraph ? ?/
/// splice\ (end of line)
/// carriage
/// separator
/// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
struct XIntY {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "x?\?/\"; int y; //"_text,
      .method = "GET"_text,
      .path = "/a%22b/%5C{id}"_text,
      .accept = ""_text,
      .idempotent = true,
      .server = bindery_server,
      .base = "/\\"_text};

  template <class Lazy>
  struct bindery_params {
    /// a comment */ end, // another, /* open\ (end of line)
    /// next line\ (end of line)
    /// quote " and ' and trigraph ? ?/
    /// splice\ (end of line)
    /// carriage
    /// separator
    /// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
    ///
    /// Pattern: `[? ?/\\]`. Default: `a comment */ end, // another, /* open\ (end of line)
    /// next line\ (end of line)
    /// quote " and ' and trigraph ? ?/
    /// splice\ (end of line)
    /// carriage
    /// separator
    /// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/`; it is documented, never sent.
    std::string id = rt::left_out<Lazy, "id">();
    std::optional<std::string> q{};

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
    template <class Given, class Check>
    static void bindery_rules_of(const Given& given, Check& check) {
      check.member("id", given.id, check.pattern("[?\?/\\\\]"));
    }
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
    bindery_query(builder, "q\"\\\012?\?/", given.q);
  }

  /// a comment */ end, // another, /* open\ (end of line)
  /// next line\ (end of line)
  /// quote " and ' and trigraph ? ?/
  /// splice\ (end of line)
  /// carriage
  /// separator
  /// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
  using status_204 = rt::reply<204>;
  using Replies = rt::replies<status_204>;
};

/// a comment */ end, // another, /* open\ (end of line)
/// next line\ (end of line)
/// quote " and ' and trigraph ? ?/
/// splice\ (end of line)
/// carriage
/// separator
/// next<U+202E>over<U+200B>zero<U+FEFF>bom<U+0007>bell ? ?/
template <class Transport>
auto x_int_y(Transport&& transport,
             const XIntY::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<XIntY>(transport, params, options);
}

}  // namespace spec::inline d_ddd08a97

#endif  // BINDERY_API_SPEC
