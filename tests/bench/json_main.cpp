// The harness of the JSON benchmark: loads the candidates, checks that all of them read the same structs and write
// texts of the same structs, and then measures them, each round in a new random order.
//
//   json_main DATA_FOLDER time ROUNDS CANDIDATES…       one line a result, separated by tabs
//   json_main DATA_FOLDER instructions CANDIDATES…      for callgrind: dumps its counts after each
#include "bench.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <list>
#include <random>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <malloc.h>
#include <time.h>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_DUMP_STATS_AT(name)
#endif

namespace {

[[noreturn]] void die(const std::string& why) {
  std::fprintf(stderr, "json_main: %s\n", why.c_str());
  std::exit(1);
}

std::string load(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) die("cannot read " + file);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  text.reserve(text.size() + bench::padding);
  return text;
}

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// One candidate's way to do the work of one row once; the number of bytes is that of the text read or written.
struct contestant {
  std::string name;
  std::size_t (*once)(const contestant&) = nullptr;
  const void* job = nullptr;
  const void* input = nullptr;
  std::vector<double> seconds{};
  std::size_t bytes = 0;
};

template <class T>
std::size_t read_once(const contestant& who) {
  const auto& text = *static_cast<const std::string*>(who.input);
  if (!static_cast<const bench::job<T>*>(who.job)->read(text, nullptr)) die(who.name + " does not read any more");
  return text.size();
}

template <class T>
std::size_t write_once(const contestant& who) {
  return static_cast<const bench::job<T>*>(who.job)->write(*static_cast<const T*>(who.input)).size();
}

void time_all(std::vector<contestant>& all, std::size_t rounds) {
  // Short work is repeated until one measurement takes about four milliseconds.
  std::vector<std::size_t> repeats;
  for (contestant& who : all) {
    who.bytes = who.once(who);
    const double start = cpu_seconds();
    who.once(who);
    repeats.push_back(static_cast<std::size_t>(0.004 / std::max(cpu_seconds() - start, 1e-7)) + 1);
  }
  std::vector<std::size_t> order(all.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::mt19937 random(20240607);
  for (std::size_t round = 0; round < rounds; ++round) {
    std::shuffle(order.begin(), order.end(), random);
    for (const std::size_t i : order) {
      const double start = cpu_seconds();
      for (std::size_t n = 0; n < repeats[i]; ++n) all[i].once(all[i]);
      all[i].seconds.push_back((cpu_seconds() - start) / static_cast<double>(repeats[i]));
    }
  }
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

/// How much faster `who` is than `other`: the median over the rounds.
double ratio(const contestant& who, const contestant& other) {
  std::vector<double> ratios;
  for (std::size_t i = 0; i < who.seconds.size(); ++i) ratios.push_back(other.seconds[i] / who.seconds[i]);
  return median(ratios);
}

/// Callgrind counts in this function only.
[[gnu::noinline]] void bench_counted(const contestant& who, std::size_t times) {
  for (std::size_t n = 0; n < times; ++n) who.once(who);
}

struct settings {
  std::string data;
  std::size_t rounds = 0;  // None: count instructions.
};

/// The line of one result: what, workload, candidate, times the first one, MB/s, how much faster ours is.
void report(const settings& set, const char* what, const char* workload, std::vector<contestant>& all) {
  if (set.rounds == 0) {
    // Callgrind reads a title only when it ends, so titles stay.
    static std::list<std::string> titles;
    for (contestant& who : all) {
      const std::size_t times = who.once(who) < 100'000 ? 100 : 1;
      for (std::size_t warm = 0; warm < 3; ++warm) who.once(who);
      bench_counted(who, times);
      titles.push_back(std::string(what) + '\t' + workload + '\t' + who.name + '\t' + std::to_string(times));
      CALLGRIND_DUMP_STATS_AT(titles.back().c_str());
    }
    return;
  }
  time_all(all, set.rounds);
  const auto named = [&all](std::string_view name) {
    return std::find_if(all.begin(), all.end(), [name](const contestant& who) { return who.name == name; });
  };
  const auto ours = named("bindery");
  const auto base = named("nlohmann DOM");
  if (ours == all.end() || base == all.end()) die("bindery and nlohmann DOM must be among the candidates");
  for (const contestant& who : all) {
    std::printf("%s\t%s\t%s\t%.3f\t%.1f\t%.3f\n", what, workload, who.name.c_str(), ratio(who, *base),
                static_cast<double>(who.bytes) / median(who.seconds) / 1e6, ratio(*ours, who));
  }
  std::fflush(stdout);
}

template <class T>
void run(const settings& set, const char* workload, const std::vector<bench::candidate>& candidates,
         bench::job<T> bench::candidate::* job) {
  const std::string text = load(set.data + "/" + workload + ".json");
  const auto ours = std::find_if(candidates.begin(), candidates.end(),
                                 [](const bench::candidate& one) { return std::string_view(one.name) == "bindery"; });
  if (ours == candidates.end()) die("bindery is not among the candidates");
  std::optional<T> expected;
  if (!((*ours).*job).read(text, &expected)) die(std::string("bindery does not read ") + workload);

  std::vector<contestant> readers;
  std::vector<contestant> writers;
  for (const bench::candidate& one : candidates) {
    const bench::job<T>& its = one.*job;
    if (its.read) {
      std::optional<T> value;
      if (!its.read(text, &value)) die(std::string(one.name) + " does not read " + workload);
      if (!(*value == *expected)) die(std::string(one.name) + " reads something else from " + workload);
      readers.push_back({one.name, read_once<T>, &its, &text});
    }
    if (its.write) {
      std::string written(its.write(*expected));
      written.reserve(written.size() + bench::padding);
      std::optional<T> value;
      if (!((*ours).*job).read(written, &value) || !(*value == *expected)) {
        die(std::string(one.name) + " writes something else than " + workload);
      }
      writers.push_back({one.name, write_once<T>, &its, &*expected});
    }
  }
  report(set, "read", workload, readers);
  report(set, "write", workload, writers);
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  if (arguments.size() < 3) die("usage: json_main DATA_FOLDER (time ROUNDS | instructions) CANDIDATES…");
  const bool timing = arguments[1] == "time";
  const settings set{arguments[0], timing ? std::stoul(arguments[2]) : 0};

  // A warm heap: nothing is given back to the system between two measurements.
  mallopt(M_TRIM_THRESHOLD, -1);
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TOP_PAD, 64 << 20);

  std::vector<bench::candidate> candidates;
  for (std::size_t i = timing ? 3 : 2; i < arguments.size(); ++i) {
    void* library = dlopen(arguments[i].c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) die(dlerror());
    void* symbol = dlsym(library, "bench_candidates");
    if (symbol == nullptr) die(dlerror());
    reinterpret_cast<void (*)(std::vector<bench::candidate>&)>(symbol)(candidates);
  }

  run(set, "W1", candidates, &bench::candidate::w1);
  run(set, "W2", candidates, &bench::candidate::w2);
  run(set, "W3", candidates, &bench::candidate::w3);
}
