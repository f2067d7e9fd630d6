// Models in exactly the shape that the generator writes, by hand, so that the runtime can be tested without it.
#ifndef BINDERY_TESTS_JSON_MODELS_HPP
#define BINDERY_TESTS_JSON_MODELS_HPP

#include <bindery/any.hpp>
#include <bindery/box.hpp>
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/nullable.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/read_only.hpp>
#include <bindery/secret.hpp>
#include <bindery/try_write.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sample {

namespace rt = ::bindery::v1;
using rt::from_json;
using rt::to_json;
using rt::to_string;
using rt::operator<<;

enum class RegistryType { swr_pro, swr_pro_internal, default_ };

constexpr auto bindery_words(RegistryType) { return rt::names{"swr-pro", "swr-pro-internal", "default"}; }

struct Credential {
  std::optional<std::string> type{};
  std::optional<std::string> access_key{};
  std::optional<rt::secret> access_secret{};

  friend bool operator==(const struct Credential&, const struct Credential&) = default;
  friend constexpr auto bindery_names(const Credential*) { return rt::names{"type", "access_key", "access_secret"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Credential*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.type);
      case 1: return use(self.access_key);
      default: return use(self.access_secret);
    }
  }
};

struct Registry {
  std::int64_t id{};
  std::string name{};
  rt::open<RegistryType> type{};
  std::optional<bool> insecure{};
  std::optional<Credential> credential{};

  friend bool operator==(const struct Registry&, const struct Registry&) = default;
  friend constexpr auto bindery_names(const Registry*) {
    return rt::names{"id", "name", "type", "insecure", "credential"};
  }
  friend constexpr auto bindery_read_only(const Registry*) { return rt::names{"id"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Registry*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.id);
      case 1: return use(self.name);
      case 2: return use(self.type);
      case 3: return use(self.insecure);
      default: return use(self.credential);
    }
  }
};

/// One member of every kind, with names that need an escape in JSON or in a JSON Pointer.
struct Everything {
  Credential credential{};
  std::vector<Registry> registries{};
  std::map<std::string, std::vector<std::int32_t>> counts{};
  rt::nullable<std::string> note{};
  std::optional<rt::nullable<double>> score{};
  std::optional<rt::any> extra{};
  std::optional<rt::box<Everything>> inner{};
  std::optional<std::uint64_t> names{};
  std::optional<std::string> quoted{};
  std::optional<std::string> slashed{};
  std::optional<std::vector<bool>> flags{};

  friend bool operator==(const struct Everything&, const struct Everything&) = default;
  friend constexpr auto bindery_names(const Everything*) {
    return rt::names{"credential", "registries", "counts",  "note",  "score", "extra",
                     "inner",      "names",      "a\"\n\\", "x/y~z", "flags"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Everything*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.credential);
      case 1: return use(self.registries);
      case 2: return use(self.counts);
      case 3: return use(self.note);
      case 4: return use(self.score);
      case 5: return use(self.extra);
      case 6: return use(self.inner);
      case 7: return use(self.names);
      case 8: return use(self.quoted);
      case 9: return use(self.slashed);
      default: return use(self.flags);
    }
  }
};

/// A schema without properties.
struct Nothing {
  friend bool operator==(const struct Nothing&, const struct Nothing&) = default;
  friend constexpr auto bindery_names(const Nothing*) { return rt::names<0>{}; }
  template <class Self, class Use>
  friend constexpr void bindery_member(const Nothing*, Self&, std::size_t, Use&&) {}
};

/// More members than one word has bits.
struct Wide {
  struct Pair {
    std::optional<std::int64_t> left{};
    std::int64_t right{};

    friend bool operator==(const struct Pair&, const struct Pair&) = default;
    friend constexpr auto bindery_names(const Pair*) { return rt::names{"left", "right"}; }
    template <class Self, class Use>
    friend constexpr decltype(auto) bindery_member(const Pair*, Self& self, std::size_t index, Use&& use) {
      switch (index) {
        case 0: return use(self.left);
        default: return use(self.right);
      }
    }
  };
  Pair member[70]{};

  friend bool operator==(const struct Wide& a, const struct Wide& b) {
    for (std::size_t i = 0; i < 70; ++i) {
      if (!(a.member[i] == b.member[i])) return false;
    }
    return true;
  }
  friend constexpr auto bindery_names(const Wide*) {
    return rt::names{"m00", "m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12", "m13",
                     "m14", "m15", "m16", "m17", "m18", "m19", "m20", "m21", "m22", "m23", "m24", "m25", "m26", "m27",
                     "m28", "m29", "m30", "m31", "m32", "m33", "m34", "m35", "m36", "m37", "m38", "m39", "m40", "m41",
                     "m42", "m43", "m44", "m45", "m46", "m47", "m48", "m49", "m50", "m51", "m52", "m53", "m54", "m55",
                     "m56", "m57", "m58", "m59", "m60", "m61", "m62", "m63", "m64", "m65", "m66", "m67", "m68", "m69"};
  }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Wide*, Self& self, std::size_t index, Use&& use) {
    return use(self.member[index]);
  }
};

}  // namespace sample

#endif  // BINDERY_TESTS_JSON_MODELS_HPP
