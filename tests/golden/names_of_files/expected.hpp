// Components that are schemas of other files 1, bound by bindery 0.1.0 from spec.yaml (7f3cc1e0).
// Do not edit: change the description and run bindery again.
//
//   auto outcome = spec::show_node(transport, {.id = …});
//   if (!outcome) std::cerr << outcome.error() << '\n';
#include <bindery/box.hpp>
#include <bindery/call.hpp>
#include <bindery/cases.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/required.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x45ada87b
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x45ada87b

namespace spec::inline d_45ada87b {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;
using rt::operator""_text;

struct Node;

struct Leaf {
  std::optional<std::string> kind{};
  std::optional<rt::box<Node>> of{};

  friend bool operator==(const Leaf&, const Leaf&) = default;
  friend constexpr auto bindery_names(const Leaf*) { return rt::names{"kind", "of"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Leaf*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.of);
    }
  }
};

struct Node {
  std::optional<rt::box<Node>> next{};
  std::optional<Leaf> leaf{};

  friend bool operator==(const Node&, const Node&) = default;
  friend constexpr auto bindery_names(const Node*) { return rt::names{"next", "leaf"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Node*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.next);
      default: return use(self.leaf);
    }
  }
};

using Alias = Node;

using Twin = Node;

struct Whole {
  std::optional<std::string> kind{};
  std::optional<std::int64_t> value{};

  friend bool operator==(const Whole&, const Whole&) = default;
  friend constexpr auto bindery_names(const Whole*) { return rt::names{"kind", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Whole*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.value);
    }
  }
};

using Either = std::variant<Leaf, Whole>;
constexpr auto bindery_cases(const Either*) {
  return rt::cases{"kind", rt::case_of{"Leaf", 0}, rt::case_of{"Whole", 1}};
}

/// `GET /nodes/{id}`
struct ShowNode {
  using bindery_runtime = rt::runtime_tag;
  static constexpr rt::operation_info operation{
      .id = "showNode"_text,
      .method = "GET"_text,
      .path = "/nodes/{id}"_text,
      .accept = "application/json"_text,
      .idempotent = true};

  template <class Lazy>
  struct bindery_params {
    std::int64_t id = rt::left_out<Lazy, "id">();

    friend bool operator==(const bindery_params&, const bindery_params&) = default;
  };
  using Params = bindery_params<void>;

  template <class Builder, class Given>
  static constexpr void bindery_parameters(Builder& builder, const Given& given) {
    bindery_path(builder, "id", given.id);
  }

  /// By the component.
  using status_200 = rt::reply<200, Node>;
  /// By the file.
  using status_201 = rt::reply<201, Node>;
  /// One of several.
  using status_202 = rt::reply<202, Either>;
  using Replies = rt::replies<status_200, status_201, status_202>;
};

/// `GET /nodes/{id}`
template <class Transport>
auto show_node(Transport&& transport,
               const ShowNode::Params& params, const rt::call_options& options = rt::call_options()) {
  return rt::request<ShowNode>(transport, params, options);
}

}  // namespace spec::inline d_45ada87b

#endif  // BINDERY_API_SPEC
