// Constants 1, bound by bindery 0.1.0 from spec.yaml (27cd36ac).
// Do not edit: change the description and run bindery again.
#include <bindery/fields.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xdf3f90fe
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xdf3f90fe

namespace spec::inline d_df3f90fe {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

/// Always `cat`.
enum class CatKind { cat };
constexpr auto bindery_words(CatKind) { return rt::names{"cat"}; }

/// Always `yes-and-only`.
enum class CatMaybe { yes_and_only };
constexpr auto bindery_words(CatMaybe) { return rt::names{"yes-and-only"}; }

enum class CatCat { only };
constexpr auto bindery_words(CatCat) { return rt::names{"only"}; }

struct Cat {
  rt::open<CatKind> kind{CatKind::cat};
  /// Always 4.
  std::int64_t legs{4};
  /// Always true.
  bool alive{true};
  /// Always 1.5.
  double ratio{};
  std::optional<rt::open<CatMaybe>> maybe{};
  rt::open<CatCat> Cat{};

  friend bool operator==(const struct Cat&, const struct Cat&) = default;
  friend constexpr auto bindery_names(const struct Cat*) {
    return rt::names{"kind", "legs", "alive", "ratio", "maybe", "Cat"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const struct Cat*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.kind);
      case 1: return use(self.legs);
      case 2: return use(self.alive);
      case 3: return use(self.ratio);
      case 4: return use(self.maybe);
      default: return use(self.Cat);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const struct Cat*, const Self& self, Use& use) {
    use("legs", self.legs, use.schema("{\"enum\":[4]}"));
    use("alive", self.alive, use.schema("{\"enum\":[true]}"));
    use("ratio", self.ratio, use.schema("{\"enum\":[1.5]}"));
  }
};

/// Always `hidden`.
enum class HiddenHiddenHiddenKind { hidden };
constexpr auto bindery_words(HiddenHiddenHiddenKind) { return rt::names{"hidden"}; }

struct Hidden {
  rt::open<HiddenHiddenHiddenKind> HiddenHiddenKind{HiddenHiddenHiddenKind::hidden};
  std::optional<std::string> HiddenKind{};

  friend bool operator==(const Hidden&, const Hidden&) = default;
  friend constexpr auto bindery_names(const Hidden*) { return rt::names{"HiddenHiddenKind", "HiddenKind"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Hidden*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.HiddenHiddenKind);
      default: return use(self.HiddenKind);
    }
  }
};

}  // namespace spec::inline d_df3f90fe

#endif  // BINDERY_API_SPEC
