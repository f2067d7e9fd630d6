// More recursion 1, bound by bindery 0.1.0 from spec.yaml (0a04addc).
// Do not edit: change the description and run bindery again.
#include <bindery/any.hpp>
#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/transparent.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xaf2ca672
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xaf2ca672

namespace spec::inline d_af2ca672 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Tree {
  std::vector<rt::box<Tree>> value{};

  friend bool operator==(const Tree&, const Tree&) = default;
  friend constexpr rt::transparent_tag bindery_transparent(const Tree*) { return {}; }
};

/// Any JSON.
struct Json {
  std::variant<std::string, double, bool, std::vector<rt::box<Json>>, std::map<std::string, rt::box<Json>>> value{};

  friend bool operator==(const Json&, const Json&) = default;
  friend constexpr rt::transparent_tag bindery_transparent(const Json*) { return {}; }
};

struct Equals {
  std::string field{};
  std::optional<rt::any> value{};

  friend bool operator==(const Equals&, const Equals&) = default;
  friend constexpr auto bindery_names(const Equals*) { return rt::names{"field", "value"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Equals*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.field);
      default: return use(self.value);
    }
  }
};

struct And;

struct Not;

using Filter = std::variant<Equals, rt::box<And>, rt::box<Not>>;

struct And {
  Filter left{};
  Filter right{};

  friend bool operator==(const And&, const And&) = default;
  friend constexpr auto bindery_names(const And*) { return rt::names{"left", "right"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const And*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.left);
      default: return use(self.right);
    }
  }
};

struct Not {
  Filter negated{};

  friend bool operator==(const Not&, const Not&) = default;
  friend constexpr auto bindery_names(const Not*) { return rt::names{"negated"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Not*, Self& self, std::size_t, Use&& use) {
    return use(self.negated);
  }
};

struct Part;

struct Whole {
  std::optional<std::vector<rt::box<Part>>> parts{};

  friend bool operator==(const Whole&, const Whole&) = default;
  friend constexpr auto bindery_names(const Whole*) { return rt::names{"parts"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Whole*, Self& self, std::size_t, Use&& use) {
    return use(self.parts);
  }
};

struct Part {
  std::optional<std::vector<rt::box<Part>>> parts{};
  std::optional<Whole> whole{};

  friend bool operator==(const Part&, const Part&) = default;
  friend constexpr auto bindery_names(const Part*) { return rt::names{"parts", "whole"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Part*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.parts);
      default: return use(self.whole);
    }
  }
};

struct Inline {
  std::optional<std::vector<std::variant<rt::box<Inline>, std::string>>> or_{};

  friend bool operator==(const Inline&, const Inline&) = default;
  friend constexpr auto bindery_names(const Inline*) { return rt::names{"or"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Inline*, Self& self, std::size_t, Use&& use) {
    return use(self.or_);
  }
};

}  // namespace spec::inline d_af2ca672

#endif  // BINDERY_API_SPEC
