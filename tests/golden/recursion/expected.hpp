// Recursion 1, bound by bindery 0.1.0 from spec.yaml (5f86b731).
// Do not edit: change the description and run bindery again.
#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_RECURSION) && BINDERY_API_GOLDEN_RECURSION != 0xbe14d9d5
#error "golden::recursion is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_RECURSION
#define BINDERY_API_GOLDEN_RECURSION 0xbe14d9d5

namespace golden::recursion::inline d_be14d9d5 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Node {
  std::optional<rt::box<Node>> next{};
  std::optional<std::vector<rt::box<Node>>> children{};
  std::optional<std::map<std::string, rt::box<Node>>> byName{};

  friend bool operator==(const Node&, const Node&) = default;
  friend constexpr auto bindery_names(const Node*) { return rt::names{"next", "children", "byName"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Node*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.next);
      case 1: return use(self.children);
      default: return use(self.byName);
    }
  }
};

struct Chicken;

struct Egg {
  std::string shape{};
  std::optional<rt::box<Chicken>> chicken{};
  std::optional<std::vector<rt::box<Chicken>>> flock{};

  friend bool operator==(const Egg&, const Egg&) = default;
  friend constexpr auto bindery_names(const Egg*) { return rt::names{"shape", "chicken", "flock"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Egg*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.shape);
      case 1: return use(self.chicken);
      default: return use(self.flock);
    }
  }
};

struct Chicken {
  std::optional<Egg> egg{};

  friend bool operator==(const Chicken&, const Chicken&) = default;
  friend constexpr auto bindery_names(const Chicken*) { return rt::names{"egg"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Chicken*, Self& self, std::size_t, Use&& use) {
    return use(self.egg);
  }
};

struct Outer;

struct OuterInner {
  std::optional<rt::box<Outer>> outer{};

  friend bool operator==(const OuterInner&, const OuterInner&) = default;
  friend constexpr auto bindery_names(const OuterInner*) { return rt::names{"outer"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const OuterInner*, Self& self, std::size_t, Use&& use) {
    return use(self.outer);
  }
};

struct Outer {
  std::optional<OuterInner> inner{};

  friend bool operator==(const Outer&, const Outer&) = default;
  friend constexpr auto bindery_names(const Outer*) { return rt::names{"inner"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Outer*, Self& self, std::size_t, Use&& use) {
    return use(self.inner);
  }
};

}  // namespace golden::recursion::inline d_be14d9d5

#endif  // BINDERY_API_GOLDEN_RECURSION
