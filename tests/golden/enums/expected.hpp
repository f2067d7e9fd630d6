// Enums 1, bound by bindery 0.1.0 from spec.yaml (5fd9b0cc).
// Do not edit: change the description and run bindery again.
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/numbers.hpp>
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

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xef6ca004
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xef6ca004

namespace spec::inline d_ef6ca004 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

/// How loud.
enum class Level : std::int64_t { _1 = 1, _2 = 2, minus_1 = -1 };
constexpr auto bindery_numbers(Level) { return rt::numbers{1, 2, -1}; }

enum class Code : std::int64_t {
  /// All is well.
  Fine = 200,
  /// Nobody knows it.
  Missing = 404,
};
constexpr auto bindery_numbers(Code) { return rt::numbers{200, 404}; }

enum class Colour {
  /// Like blood.
  Red,
  Green,
};
constexpr auto bindery_words(Colour) { return rt::names{"r", "g"}; }

enum class Priority : std::int64_t {
  Low = 1,
  /// Now.
  High = 2,
};
constexpr auto bindery_numbers(Priority) { return rt::numbers{1, 2}; }

/// Automatic or a number. One of `auto`, 1, 2, true.
using Mixed = std::variant<std::string, std::int64_t, bool>;

/// One of 0.5, 1.
using Fractions = double;

/// One of true.
using Flag = bool;

enum class Versions { _1_0, _2_0, _, a_b, u00E9 };
constexpr auto bindery_words(Versions) {
  return rt::names{"1.0", "2.0", "", std::string_view{"a\000b", 3}, "\303\251"};
}

enum class HolderInline : std::int64_t { _0 = 0, _1 = 1 };
constexpr auto bindery_numbers(HolderInline) { return rt::numbers{0, 1}; }

struct Holder {
  Level level{};
  std::optional<rt::nullable<rt::open<Colour>>> colour{};
  std::optional<std::vector<Code>> codes{};
  std::optional<HolderInline> inline_{};
  std::optional<Mixed> mixed{};

  friend bool operator==(const Holder&, const Holder&) = default;
  friend constexpr auto bindery_names(const Holder*) {
    return rt::names{"level", "colour", "codes", "inline", "mixed"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Holder*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.level);
      case 1: return use(self.colour);
      case 2: return use(self.codes);
      case 3: return use(self.inline_);
      default: return use(self.mixed);
    }
  }
  template <class Self, class Use>
  friend void bindery_rules(const Holder*, const Self& self, Use& use) {
    use("mixed", self.mixed, use.schema("{\"enum\":[\"auto\",1,2,true]}"));
  }
};

}  // namespace spec::inline d_ef6ca004

#endif  // BINDERY_API_SPEC
