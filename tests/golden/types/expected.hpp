// Types 1, bound by bindery 0.1.0 from spec.yaml (437ceba7).
// Do not edit: change the description and run bindery again.
#include <bindery/any.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/numbers.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/read_only.hpp>
#include <bindery/secret.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_GOLDEN_TYPES) && BINDERY_API_GOLDEN_TYPES != 0x93ad42fa
#error "golden::types is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_GOLDEN_TYPES
#define BINDERY_API_GOLDEN_TYPES 0x93ad42fa

namespace golden::types::inline d_93ad42fa {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

enum class ScalarsWord { one, two };
constexpr auto bindery_words(ScalarsWord) { return rt::names{"one", "two"}; }

struct Scalars {
  std::string text{};
  bool flag{};
  std::int64_t whole{};
  std::int32_t narrow{};
  std::uint32_t unsigned_{};
  std::uint64_t wide{};
  double real{};
  float single{};
  rt::secret secret{};
  rt::any free{};
  rt::open<ScalarsWord> word{};

  friend bool operator==(const Scalars&, const Scalars&) = default;
  friend constexpr auto bindery_names(const Scalars*) {
    return rt::names{"text", "flag", "whole", "narrow", "unsigned", "wide", "real", "single", "secret", "free", "word"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Scalars*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.text);
      case 1: return use(self.flag);
      case 2: return use(self.whole);
      case 3: return use(self.narrow);
      case 4: return use(self.unsigned_);
      case 5: return use(self.wide);
      case 6: return use(self.real);
      case 7: return use(self.single);
      case 8: return use(self.secret);
      case 9: return use(self.free);
      default: return use(self.word);
    }
  }
};

enum class MaybeInnerDeeperItemState { on, off };
constexpr auto bindery_words(MaybeInnerDeeperItemState) { return rt::names{"on", "off"}; }

struct MaybeInnerDeeperItem {
  std::optional<rt::open<MaybeInnerDeeperItemState>> state{};

  friend bool operator==(const MaybeInnerDeeperItem&, const MaybeInnerDeeperItem&) = default;
  friend constexpr auto bindery_names(const MaybeInnerDeeperItem*) { return rt::names{"state"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const MaybeInnerDeeperItem*, Self& self, std::size_t, Use&& use) {
    return use(self.state);
  }
};

/// An object without a name of its own.
struct MaybeInner {
  std::optional<std::vector<MaybeInnerDeeperItem>> deeper{};

  friend bool operator==(const MaybeInner&, const MaybeInner&) = default;
  friend constexpr auto bindery_names(const MaybeInner*) { return rt::names{"deeper"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const MaybeInner*, Self& self, std::size_t, Use&& use) {
    return use(self.deeper);
  }
};

struct Maybe {
  std::optional<std::string> text{};
  std::optional<std::vector<std::int64_t>> list{};
  std::optional<std::vector<std::vector<std::string>>> lists{};
  std::optional<std::map<std::string, double>> map{};
  std::optional<std::map<std::string, std::map<std::string, Scalars>>> maps{};
  std::optional<std::map<std::string, rt::any>> object{};
  std::optional<rt::any> anything{};
  std::optional<MaybeInner> inner{};

  friend bool operator==(const Maybe&, const Maybe&) = default;
  friend constexpr auto bindery_names(const Maybe*) {
    return rt::names{"text", "list", "lists", "map", "maps", "object", "anything", "inner"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Maybe*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.text);
      case 1: return use(self.list);
      case 2: return use(self.lists);
      case 3: return use(self.map);
      case 4: return use(self.maps);
      case 5: return use(self.object);
      case 6: return use(self.anything);
      default: return use(self.inner);
    }
  }
};

struct MaybeNothing {
  std::optional<std::int64_t> x{};

  friend bool operator==(const MaybeNothing&, const MaybeNothing&) = default;
  friend constexpr auto bindery_names(const MaybeNothing*) { return rt::names{"x"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const MaybeNothing*, Self& self, std::size_t, Use&& use) {
    return use(self.x);
  }
};

struct Nulls {
  rt::nullable<std::string> must{};
  std::optional<rt::nullable<std::int64_t>> may{};
  std::optional<rt::nullable<MaybeNothing>> model{};
  std::optional<std::vector<rt::nullable<std::string>>> list{};

  friend bool operator==(const Nulls&, const Nulls&) = default;
  friend constexpr auto bindery_names(const Nulls*) { return rt::names{"must", "may", "model", "list"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Nulls*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.must);
      case 1: return use(self.may);
      case 2: return use(self.model);
      default: return use(self.list);
    }
  }
};

/// Read-only: only replies have it.
using Made = std::string;

struct Served {
  /// Read-only: only replies have it.
  std::string id{};
  std::optional<std::string> name{};
  std::optional<Made> made{};

  friend bool operator==(const Served&, const Served&) = default;
  friend constexpr auto bindery_names(const Served*) { return rt::names{"id", "name", "made"}; }
  friend constexpr auto bindery_read_only(const Served*) { return rt::names{"id", "made"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Served*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      default: return use(self.made);
    }
  }
};

struct Odd {
  /// On the wire it is `a"b`.
  std::optional<std::string> a_b_39a0{};
  /// On the wire it is `a\b`.
  std::optional<std::string> a_b_c620{};

  friend bool operator==(const Odd&, const Odd&) = default;
  friend constexpr auto bindery_names(const Odd*) { return rt::names{"a\"b", "a\\b"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Odd*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.a_b_39a0);
      default: return use(self.a_b_c620);
    }
  }
};

struct Nothing {
  friend bool operator==(const Nothing&, const Nothing&) = default;
  friend constexpr auto bindery_names(const Nothing*) { return rt::names{}; }
};

/// A name for a type that C++ has.
using Text = std::string;

using Texts = std::vector<Text>;

/// How loud.
enum class Level : std::int64_t { _1 = 1, _2 = 2, _3 = 3 };
constexpr auto bindery_numbers(Level) { return rt::numbers{1, 2, 3}; }

/// Always `yes-and-only`.
enum class Always { yes_and_only };
constexpr auto bindery_words(Always) { return rt::names{"yes-and-only"}; }

}  // namespace golden::types::inline d_93ad42fa

#endif  // BINDERY_API_GOLDEN_TYPES
