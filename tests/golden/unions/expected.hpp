// Unions 1, bound by bindery 0.1.0 from spec.yaml (9f1a4e45).
// Do not edit: change the description and run bindery again.
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
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

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x6cb5a2e7
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x6cb5a2e7

namespace spec::inline d_6cb5a2e7 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Cat {
  bool meows{};

  friend bool operator==(const Cat&, const Cat&) = default;
  friend constexpr auto bindery_names(const Cat*) { return rt::names{"meows"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Cat*, Self& self, std::size_t, Use&& use) {
    return use(self.meows);
  }
};

struct Dog {
  bool barks{};

  friend bool operator==(const Dog&, const Dog&) = default;
  friend constexpr auto bindery_names(const Dog*) { return rt::names{"barks"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Dog*, Self& self, std::size_t, Use&& use) {
    return use(self.barks);
  }
};

/// A cat or a dog.
using Pet = std::variant<Cat, Dog>;

using MaybePet = rt::nullable<Pet>;

using Id = std::variant<std::string, std::int64_t>;

using Input = std::variant<std::string, std::vector<std::variant<std::string, std::int64_t>>>;

enum class SizeOption1 { small_, large };
constexpr auto bindery_words(SizeOption1) { return rt::names{"small", "large"}; }

/// Small, large, or so many centimetres.
using Size = std::variant<rt::open<SizeOption1>, double>;

enum class Word {
  /// To the top.
  up,
  /// To the bottom.
  down,
};
constexpr auto bindery_words(Word) { return rt::names{"up", "down"}; }

/// Made
struct EventMade {
  std::string made{};

  friend bool operator==(const EventMade&, const EventMade&) = default;
  friend constexpr auto bindery_names(const EventMade*) { return rt::names{"made"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const EventMade*, Self& self, std::size_t, Use&& use) {
    return use(self.made);
  }
};

struct EventOption2 {
  bool gone{};

  friend bool operator==(const EventOption2&, const EventOption2&) = default;
  friend constexpr auto bindery_names(const EventOption2*) { return rt::names{"gone"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const EventOption2*, Self& self, std::size_t, Use&& use) {
    return use(self.gone);
  }
};

using Event = std::variant<EventMade, EventOption2>;

/// Length: at most 3.
using One = std::string;

using Same = std::string;

struct Holder {
  Pet pet{};
  std::optional<MaybePet> maybe{};
  std::optional<std::variant<Cat, std::string>> either{};
  std::optional<rt::nullable<std::string>> nothing{};

  friend bool operator==(const Holder&, const Holder&) = default;
  friend constexpr auto bindery_names(const Holder*) { return rt::names{"pet", "maybe", "either", "nothing"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Holder*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.pet);
      case 1: return use(self.maybe);
      case 2: return use(self.either);
      default: return use(self.nothing);
    }
  }
};

}  // namespace spec::inline d_6cb5a2e7

#endif  // BINDERY_API_SPEC
