// Tuples 1, bound by bindery 0.1.0 from spec.yaml (d092e781).
// Do not edit: change the description and run bindery again.
#include <bindery/fields.hpp>
#include <bindery/json_list.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>
#include <bindery/nlohmann.hpp>
#include <bindery/open.hpp>
#include <bindery/print.hpp>
#include <bindery/tuple.hpp>
#include <bindery/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#if defined(BINDERY_API_SPEC) && BINDERY_API_SPEC != 0x3eead04a
#error "spec is already here from another generated header; include one of them"
#endif
#ifndef BINDERY_API_SPEC
#define BINDERY_API_SPEC 0x3eead04a

namespace spec::inline d_3eead04a {

namespace rt = ::bindery::v1;

// Found by argument-dependent look-up, because the types below live here.
using rt::to_string;
using rt::operator<<;
using rt::to_json;
using rt::from_json;

using Point = std::tuple<double, double>;

using Entry = std::tuple<std::string, std::optional<std::int64_t>, std::optional<bool>>;

using Open = std::vector<std::variant<std::string, std::int64_t>>;

enum class LineTaggedItem1 { a, b };
constexpr auto bindery_words(LineTaggedItem1) { return rt::names{"a", "b"}; }

struct LineTaggedItem2 {
  std::optional<std::int64_t> x{};

  friend bool operator==(const LineTaggedItem2&, const LineTaggedItem2&) = default;
  friend constexpr auto bindery_names(const LineTaggedItem2*) { return rt::names{"x"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const LineTaggedItem2*, Self& self, std::size_t, Use&& use) {
    return use(self.x);
  }
};

struct Line {
  std::optional<std::tuple<Point, Point>> ends{};
  std::optional<std::tuple<std::optional<rt::open<LineTaggedItem1>>, std::optional<LineTaggedItem2>>> tagged{};

  friend bool operator==(const Line&, const Line&) = default;
  friend constexpr auto bindery_names(const Line*) { return rt::names{"ends", "tagged"}; }
  template <class Self, class Use>
  friend constexpr decltype(auto) bindery_member(const Line*, Self& self, std::size_t index, Use&& use) {
    switch (index) {
      case 0: return use(self.ends);
      default: return use(self.tagged);
    }
  }
};

}  // namespace spec::inline d_3eead04a

#endif  // BINDERY_API_SPEC
