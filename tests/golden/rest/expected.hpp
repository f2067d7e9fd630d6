// Rest 1, bound by bindery 0.1.0 from spec.yaml (f46989e9).
// Do not edit: change the description and run bindery again.
#include <bindery/any.hpp>
#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>
#include <bindery/rest.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x76f91afd
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x76f91afd

namespace spec::inline d_76f91afd {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Free {
  std::optional<std::string> id{};
  /// Fields without a member of their own.
  std::map<std::string, rt::any> additional_properties{};

  friend bool operator==(const Free&, const Free&) = default;
  friend constexpr auto bindery_names(const Free*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Free*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Free*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
};

struct Typed {
  std::optional<std::string> id{};
  /// Fields without a member of their own.
  std::map<std::string, std::int64_t> additional_properties{};

  friend bool operator==(const Typed&, const Typed&) = default;
  friend constexpr auto bindery_names(const Typed*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Typed*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Typed*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
};

struct NestedValue {
  std::optional<std::int64_t> x{};

  friend bool operator==(const NestedValue&, const NestedValue&) = default;
  friend constexpr auto bindery_names(const NestedValue*) { return rt::names{"x"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const NestedValue*, Self& self, std::size_t, Use&& use) {
    return use(self.x);
  }
};

struct Nested {
  std::optional<bool> additional_properties{};
  std::optional<bool> self{};
  /// Fields without a member of their own.
  std::map<std::string, NestedValue> additional_properties_1{};

  friend bool operator==(const Nested&, const Nested&) = default;
  friend constexpr auto bindery_names(const Nested*) { return rt::names{"additional_properties", "self"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Nested*, Self& self_1, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self_1.additional_properties);
      default: return use(self_1.self);
    }
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Nested*, Self& self_1, Use&& use) {
    return use(self_1.additional_properties_1);
  }
};

struct Required {
  std::string id{};
  rt::any other{};

  friend bool operator==(const Required&, const Required&) = default;
  friend constexpr auto bindery_names(const Required*) { return rt::names{"id", "other"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Required*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      default: return use(self.other);
    }
  }
};

struct Tree {
  std::optional<bool> leaf{};
  /// Fields without a member of their own.
  std::map<std::string, rt::box<Tree>> additional_properties{};

  friend bool operator==(const Tree&, const Tree&) = default;
  friend constexpr auto bindery_names(const Tree*) { return rt::names{"leaf"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Tree*, Self& self, std::size_t, Use&& use) {
    return use(self.leaf);
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Tree*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
};

using Words = std::map<std::string, std::string>;

/// Also: `unevaluatedProperties: {"type": "integer"}`.
struct Unevaluated {
  std::string id{};
  std::optional<std::string> name{};
  std::int64_t other{};
  /// Fields without a member of their own.
  std::map<std::string, std::int64_t> additional_properties{};

  friend bool operator==(const Unevaluated&, const Unevaluated&) = default;
  friend constexpr auto bindery_names(const Unevaluated*) { return rt::names{"id", "name", "other"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Unevaluated*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      default: return use(self.other);
    }
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_rest(const Unevaluated*, Self& self, Use&& use) {
    return use(self.additional_properties);
  }
  template <class Self, class Use>
  friend void bindery_rules(const Unevaluated*, const Self& self, Use& use) {
    use.whole(self,
        use.schema(
            "{\"properties\":{\"name\":true},\"allOf\":[{\"properties\":{\"id\":true}}],"
            "\"unevaluatedProperties\":{\"type\":\"integer\"}}"));
  }
};

/// Also: `unevaluatedProperties: {"not": {}}`.
struct Closed {
  std::optional<std::string> id{};

  friend bool operator==(const Closed&, const Closed&) = default;
  friend constexpr auto bindery_names(const Closed*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Closed*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
  template <class Self, class Use>
  friend void bindery_rules(const Closed*, const Self& self, Use& use) {
    use.whole(self, use.schema("{\"properties\":{\"id\":true},\"unevaluatedProperties\":{\"not\":{}}}"));
  }
};

}  // namespace spec::inline d_76f91afd

#endif  // BINDERY_API_SPEC
