// Nulls and booleans 1, bound by bindery 0.1.0 from spec.yaml (23344579).
// Do not edit: change the description and run bindery again.
#include <bindery/any.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nothing.hpp>
#include <bindery/nullable.hpp>
#include <bindery/print.hpp>
#include <bindery/rest.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xc8d9b6d0
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xc8d9b6d0

namespace spec::inline d_c8d9b6d0 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

using Null = std::nullptr_t;

using Anything = rt::any;

using Never = rt::nothing;

struct Holder {
  std::nullptr_t null_{};
  std::optional<rt::nothing> never{};
  std::vector<rt::nothing> never_{};
  std::optional<rt::any> anything{};
  std::optional<std::vector<std::nullptr_t>> nulls{};
  std::optional<rt::nullable<std::int64_t>> may{};

  friend bool operator==(const Holder&, const Holder&) = default;
  friend constexpr auto bindery_names(const Holder*) {
    return rt::names{"null_", "never", "never_", "anything", "nulls", "may"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Holder*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.null_);
      case 1: return use(self.never);
      case 2: return use(self.never_);
      case 3: return use(self.anything);
      case 4: return use(self.nulls);
      default: return use(self.may);
    }
  }
};

/// Keywords that no C++ type says stay in the comment. Also: `patternProperties: {"^x-": {"type": "string"}}`. Also:
/// `dependentRequired: {"a": ["b"]}`.
struct Rules {
  /// Also: `not: {"const": "x"}`.
  std::optional<std::string> a{};
  /// Fields without a member of their own.
  std::map<std::string, rt::any> additional_properties{};

  friend bool operator==(const Rules&, const Rules&) = default;
  friend constexpr auto bindery_names(const Rules*) { return rt::names{"a"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Rules*, Self& self, std::size_t, Use&& use) {
    return use(self.a);
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Rules*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
  template <class Self, class Use>
  friend void bindery_rules(const Rules*, const Self& self, Use& use) {
    use.whole(self,
        use.schema("{\"patternProperties\":{\"^x-\":{\"type\":\"string\"}},\"dependentRequired\":{\"a\":[\"b\"]}}"));
    use("a", self.a, use.schema("{\"not\":{\"const\":\"x\"}}"));
  }
};

}  // namespace spec::inline d_c8d9b6d0

#endif  // BINDERY_API_SPEC
