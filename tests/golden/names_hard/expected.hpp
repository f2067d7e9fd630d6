// Hard names 1, bound by bindery 0.1.0 from spec.yaml (d4085aa2).
// Do not edit: change the description and run bindery again.
#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/transparent.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0xfca2eecf
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0xfca2eecf

namespace spec::inline d_fca2eecf {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

struct Class {
  std::optional<std::string> class_{};
  std::optional<std::int64_t> int_{};
  std::optional<bool> not_{};
  std::optional<std::string> EOF_{};
  std::optional<std::int64_t> min_{};

  friend bool operator==(const Class&, const Class&) = default;
  friend constexpr auto bindery_names(const Class*) { return rt::names{"class", "int", "not", "EOF", "min"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Class*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.class_);
      case 1: return use(self.int_);
      case 2: return use(self.not_);
      case 3: return use(self.EOF_);
      default: return use(self.min_);
    }
  }
};

using _3d = std::string;

struct AB_d443 {
  /// On the wire it is `a-b`.
  std::optional<std::string> a_b_d443{};
  /// On the wire it is `a.b`.
  std::optional<std::string> a_b_2e73{};
  /// On the wire it is `a b`.
  std::optional<std::string> a_b_c868{};
  std::optional<std::string> a_b{};

  friend bool operator==(const AB_d443&, const AB_d443&) = default;
  friend constexpr auto bindery_names(const AB_d443*) { return rt::names{"a-b", "a.b", "a b", "a_b"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const AB_d443*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.a_b_d443);
      case 1: return use(self.a_b_2e73);
      case 2: return use(self.a_b_c868);
      default: return use(self.a_b);
    }
  }
};

using AB_6c19 = std::string;

struct Emoji {
  std::optional<std::string> u00E9tu00E9{};
  std::optional<std::string> u1F600{};
  /// On the wire it is ``.
  std::optional<std::string> _e3b0{};
  std::optional<std::string> _{};
  std::optional<std::string> _x{};

  friend bool operator==(const Emoji&, const Emoji&) = default;
  friend constexpr auto bindery_names(const Emoji*) {
    return rt::names{"\303\251t\303\251", "\360\237\230\200", "", "_", "__x"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Emoji*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.u00E9tu00E9);
      case 1: return use(self.u1F600);
      case 2: return use(self._e3b0);
      case 3: return use(self._);
      default: return use(self._x);
    }
  }
};

enum class _ { u732B, u72AC, TRUE_, _bbf3, _dabd, _92a0, _1_6b86, _1_1bad, _1_c59d };
constexpr auto bindery_words(_) {
  return rt::names{"\347\214\253", "\347\212\254", "TRUE", "%", "<", ">=", "1", "-1", "+1"};
}

struct Value {
  std::vector<rt::box<Value>> value{};

  friend bool operator==(const Value&, const Value&) = default;
  friend constexpr rt::transparent_tag bindery_transparent(const Value*) { return {}; }
};

enum class DELETE_ { DELETE_, IN_, OUT_, errno_, major_ };
constexpr auto bindery_words(DELETE_) { return rt::names{"DELETE", "IN", "OUT", "errno", "major"}; }

struct Use_ {
  std::optional<std::vector<rt::box<Use_>>> Use{};

  friend bool operator==(const Use_&, const Use_&) = default;
  friend constexpr auto bindery_names(const Use_*) { return rt::names{"Use"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Use_*, Self& self, std::size_t, Use&& use) {
    return use(self.Use);
  }
};

struct Self_ {
  std::optional<std::string> Self{};
  std::optional<Use_> Use{};

  friend bool operator==(const Self_&, const Self_&) = default;
  friend constexpr auto bindery_names(const Self_*) { return rt::names{"Self", "Use"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Self_*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.Self);
      default: return use(self.Use);
    }
  }
};

struct Std {
  std::optional<Self_> rt_{};
  std::optional<rt::box<Std>> std_{};
  std::optional<std::string> self{};
  std::optional<std::string> use{};
  std::optional<std::string> index{};

  friend bool operator==(const Std&, const Std&) = default;
  friend constexpr auto bindery_names(const Std*) { return rt::names{"rt", "std", "self", "use", "index"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Std*, Self& self_1, std::size_t index_1, Use&& use_1) {
    switch (index_1) {
      case 0: return use_1(self_1.rt_);
      case 1: return use_1(self_1.std_);
      case 2: return use_1(self_1.self);
      case 3: return use_1(self_1.use);
      default: return use_1(self_1.index);
    }
  }
};

using Int64T = std::int64_t;

struct BinderyNames {
  std::optional<std::string> bindery_names_{};
  std::optional<std::string> bindery_member_{};

  friend bool operator==(const BinderyNames&, const BinderyNames&) = default;
  friend constexpr auto bindery_names(const BinderyNames*) { return rt::names{"bindery_names", "bindery_member"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const BinderyNames*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.bindery_names_);
      default: return use(self.bindery_member_);
    }
  }
};

}  // namespace spec::inline d_fca2eecf

#endif  // BINDERY_API_SPEC
