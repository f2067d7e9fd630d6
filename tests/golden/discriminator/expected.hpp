// Discriminators 1, bound by bindery 0.1.0 from spec.yaml (8ead7a2b).
// Do not edit: change the description and run bindery again.
#include <bindery/cases.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x1f9e7989
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x1f9e7989

namespace spec::inline d_1f9e7989 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Cat {
  std::string petType{};
  std::optional<std::int64_t> lives{};

  friend bool operator==(const Cat&, const Cat&) = default;
  friend constexpr auto bindery_names(const Cat*) { return rt::names{"petType", "lives"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Cat*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.petType);
      default: return use(self.lives);
    }
  }
};

struct Dog {
  std::string petType{"Dog"};
  std::optional<std::string> bark{};

  friend bool operator==(const Dog&, const Dog&) = default;
  friend constexpr auto bindery_names(const Dog*) { return rt::names{"petType", "bark"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Dog*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.petType);
      default: return use(self.bark);
    }
  }
};

using Pet = std::variant<Cat, Dog>;
constexpr auto bindery_cases(const Pet*) {
  return rt::cases{"petType", rt::case_of{"kitten", 0}, rt::case_of{"cat", 0}, rt::case_of{"Dog", 1}};
}

/// Always `circle`.
enum class ShapeCircleKind { circle };
constexpr auto bindery_words(ShapeCircleKind) { return rt::names{"circle"}; }

struct ShapeCircle {
  rt::open<ShapeCircleKind> kind{ShapeCircleKind::circle};
  double radius{};

  friend bool operator==(const ShapeCircle&, const ShapeCircle&) = default;
  friend constexpr auto bindery_names(const ShapeCircle*) { return rt::names{"kind", "radius"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShapeCircle*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.radius);
    }
  }
};

/// Always `square`.
enum class ShapeSquareKind { square };
constexpr auto bindery_words(ShapeSquareKind) { return rt::names{"square"}; }

struct ShapeSquare {
  rt::open<ShapeSquareKind> kind{ShapeSquareKind::square};
  double side{};

  friend bool operator==(const ShapeSquare&, const ShapeSquare&) = default;
  friend constexpr auto bindery_names(const ShapeSquare*) { return rt::names{"kind", "side"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const ShapeSquare*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      default: return use(self.side);
    }
  }
};

using Shape = std::variant<ShapeCircle, ShapeSquare>;
constexpr auto bindery_cases(const Shape*) {
  return rt::cases{"kind", rt::case_of{"circle", 0}, rt::case_of{"square", 1}};
}

using OwnerFavourite = std::variant<Dog, Cat>;
constexpr auto bindery_cases(const OwnerFavourite*) {
  return rt::cases{"petType", rt::case_of{"Dog", 0}, rt::case_of{"Cat", 1}};
}

struct Owner {
  std::optional<std::vector<Pet>> pets{};
  std::optional<OwnerFavourite> favourite{};

  friend bool operator==(const Owner&, const Owner&) = default;
  friend constexpr auto bindery_names(const Owner*) { return rt::names{"pets", "favourite"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Owner*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.pets);
      default: return use(self.favourite);
    }
  }
};

}  // namespace spec::inline d_1f9e7989

#endif  // BINDERY_API_SPEC
