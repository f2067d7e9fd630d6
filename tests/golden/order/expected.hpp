// Order 1, bound by bindery 0.1.0 from spec.yaml (d58ca7fb).
// Do not edit: change the description and run bindery again.
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xed1148f4
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xed1148f4

namespace spec::inline d_ed1148f4 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Animal {
  std::optional<std::string> name{};

  friend bool operator==(const Animal&, const Animal&) = default;
  friend constexpr auto bindery_names(const Animal*) { return rt::names{"name"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Animal*, Self& self, std::size_t, Use&& use) {
    return use(self.name);
  }
};

struct Zoo {
  std::optional<std::vector<Animal>> animals{};

  friend bool operator==(const Zoo&, const Zoo&) = default;
  friend constexpr auto bindery_names(const Zoo*) { return rt::names{"animals"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Zoo*, Self& self, std::size_t, Use&& use) {
    return use(self.animals);
  }
};

struct Ticket {
  std::optional<double> price{};

  friend bool operator==(const Ticket&, const Ticket&) = default;
  friend constexpr auto bindery_names(const Ticket*) { return rt::names{"price"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Ticket*, Self& self, std::size_t, Use&& use) {
    return use(self.price);
  }
};

}  // namespace spec::inline d_ed1148f4

#endif  // BINDERY_API_SPEC
