// All of 1, bound by bindery 0.1.0 from spec.yaml (7ed35a28).
// Do not edit: change the description and run bindery again.
#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/print.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x38913d09
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x38913d09

namespace spec::inline d_38913d09 {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

/// Whatever has a name.
struct Named {
  /// What people call it.
  std::string name{};
  std::optional<std::vector<std::string>> labels{};

  friend bool operator==(const Named&, const Named&) = default;
  friend constexpr auto bindery_names(const Named*) { return rt::names{"name", "labels"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Named*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      default: return use(self.labels);
    }
  }
};

struct OwnedOwner {
  std::optional<std::int64_t> id{};

  friend bool operator==(const OwnedOwner&, const OwnedOwner&) = default;
  friend constexpr auto bindery_names(const OwnedOwner*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const OwnedOwner*, Self& self, std::size_t, Use&& use) {
    return use(self.id);
  }
};

struct Owned {
  std::optional<OwnedOwner> owner{};

  friend bool operator==(const Owned&, const Owned&) = default;
  friend constexpr auto bindery_names(const Owned*) { return rt::names{"owner"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Owned*, Self& self, std::size_t, Use&& use) {
    return use(self.owner);
  }
};

/// A bucket of files.
struct Bucket {
  /// What people call it.
  std::string name{};
  std::vector<std::string> labels{};
  std::optional<OwnedOwner> owner{};
  /// In bytes.
  std::int64_t size{};

  friend bool operator==(const Bucket&, const Bucket&) = default;
  friend constexpr auto bindery_names(const Bucket*) { return rt::names{"name", "labels", "owner", "size"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Bucket*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.labels);
      case 2: return use(self.owner);
      default: return use(self.size);
    }
  }
};

using JustNamed = Named;

struct Beside {
  /// What people call it.
  std::string name{};
  std::optional<std::vector<std::string>> labels{};
  std::optional<bool> more{};

  friend bool operator==(const Beside&, const Beside&) = default;
  friend constexpr auto bindery_names(const Beside*) { return rt::names{"name", "labels", "more"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Beside*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.labels);
      default: return use(self.more);
    }
  }
};

struct HolderNarrowed {
  /// What people call it.
  std::string name{};
  std::optional<std::vector<std::string>> labels{};
  std::optional<std::string> color{};

  friend bool operator==(const HolderNarrowed&, const HolderNarrowed&) = default;
  friend constexpr auto bindery_names(const HolderNarrowed*) { return rt::names{"name", "labels", "color"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const HolderNarrowed*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.name);
      case 1: return use(self.labels);
      default: return use(self.color);
    }
  }
};

struct Holder {
  /// A text beside a reference.
  std::optional<Named> named{};
  std::optional<HolderNarrowed> narrowed{};

  friend bool operator==(const Holder&, const Holder&) = default;
  friend constexpr auto bindery_names(const Holder*) { return rt::names{"named", "narrowed"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Holder*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.named);
      default: return use(self.narrowed);
    }
  }
};

struct Child {
  std::optional<std::vector<rt::box<Child>>> children{};
  std::optional<std::string> toy{};

  friend bool operator==(const Child&, const Child&) = default;
  friend constexpr auto bindery_names(const Child*) { return rt::names{"children", "toy"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Child*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.children);
      default: return use(self.toy);
    }
  }
};

struct Parent {
  std::optional<std::vector<Child>> children{};

  friend bool operator==(const Parent&, const Parent&) = default;
  friend constexpr auto bindery_names(const Parent*) { return rt::names{"children"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Parent*, Self& self, std::size_t, Use&& use) {
    return use(self.children);
  }
};

}  // namespace spec::inline d_38913d09

#endif  // BINDERY_API_SPEC
