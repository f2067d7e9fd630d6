// What the harness and the candidates of the JSON benchmark share. Every candidate is a shared object of its own that
// exports `bench_candidates`, so that no inline function of one is built with the flags of another, and a candidate
// whose library is missing is just not there.
#ifndef BENCH_HPP
#define BENCH_HPP

#include <huaweicloud/swr.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bench/projects.hpp>

namespace bench {

// The three workloads, as generated types.
using reply = huaweicloud::swr::InstanceRegistry;
using listing = huaweicloud::swr::ListInstanceRegistriesResponse;
using projects = std::vector<bench_models::Project>;

// So many readable bytes are behind every text; simdjson asks for them.
inline constexpr std::size_t padding = 128;

/// What a candidate does with one type. A null pointer is something that it cannot do.
template <class T>
struct job {
  /// Reads the text into a `T` that it makes itself, and moves that to `keep` unless `keep` is null.
  bool (*read)(const std::string& text, std::optional<T>* keep) = nullptr;
  /// The text is valid until the next call.
  std::string_view (*write)(const T& value) = nullptr;
};

struct candidate {
  const char* name;
  job<reply> w1;
  job<listing> w2;
  job<projects> w3;
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// Makes a job of `static bool read(const std::string&, T&)` and `static std::string_view write(const T&)` of a Codec.
template <class Codec, class T>
job<T> make_job() {
  job<T> made;
  if constexpr (requires(const std::string& text, T& value) { Codec::read(text, value); }) {
    made.read = [](const std::string& text, std::optional<T>* keep) {
      T value{};
      if (!Codec::read(text, value)) return false;
      if (keep) keep->emplace(std::move(value));
      return true;
    };
  } else if constexpr (requires(const std::string& text, std::optional<T>* keep) { Codec::read_to(text, keep); }) {
    made.read = [](const std::string& text, std::optional<T>* keep) { return Codec::read_to(text, keep); };
  }
  if constexpr (requires(const T& value) { Codec::write(value); }) {
    made.write = [](const T& value) -> std::string_view { return Codec::write(value); };
  }
  return made;
}

template <class Codec>
candidate make_candidate(const char* name) {
  return {name, make_job<Codec, reply>(), make_job<Codec, listing>(), make_job<Codec, projects>()};
}

}  // namespace bench

/// Appends the candidates of one shared object; the only name that it exports.
extern "C" [[gnu::visibility("default")]] void bench_candidates(std::vector<bench::candidate>& all);

#endif  // BENCH_HPP
