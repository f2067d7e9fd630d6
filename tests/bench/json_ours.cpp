// Ours, and the floor under every reader: a deep copy of the finished structs.
#include "bench.hpp"
#include <bindery/json_list.hpp>
#include <bindery/json_map.hpp>
#include <bindery/json_read.hpp>
#include <bindery/json_real.hpp>
#include <bindery/json_write.hpp>

namespace {

struct ours {
  template <class T>
  static bool read_to(const std::string& text, std::optional<T>* keep) {
    auto outcome = bindery::read<T>(text);
    if (!outcome) return false;
    if (keep) keep->emplace(std::move(*outcome));
    return true;
  }

  template <class T>
  static std::string_view write(const T& value) {
    static std::string out;
    out.clear();
    bindery::write_to(out, value);
    return out;
  }
};

// The text is returned by value, as most programs will have it.
struct ours_returning {
  template <class T>
  static std::string_view write(const T& value) {
    static std::string out;
    out = bindery::write(value);
    return out;
  }
};

struct copying {
  template <class T>
  static bool read_to(const std::string& text, std::optional<T>* keep) {
    static const T original = *bindery::read<T>(text);
    T copy = original;
    if (keep) keep->emplace(std::move(copy));
    return true;
  }
};

}  // namespace

void bench_candidates(std::vector<bench::candidate>& all) {
  all.push_back(bench::make_candidate<ours>("bindery"));
  all.push_back(bench::make_candidate<ours_returning>("bindery, text returned"));
  all.push_back(bench::make_candidate<copying>("(floor: deep copy of the structs)"));
}
