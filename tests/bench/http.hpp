// What the programs of `bench.py http` share: one call after the other on some threads, measured, and told as JSON.
#ifndef BINDERY_BENCH_HTTP_HPP
#define BINDERY_BENCH_HTTP_HPP

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <sys/resource.h>

namespace bench {

using clock = std::chrono::steady_clock;

/// PROGRAM SCHEME HOST PORT TARGET REQUESTS THREADS CA
struct order {
  std::string scheme, host, port, target;
  std::size_t requests = 0, threads = 0;
  std::string ca;

  bool tls() const { return scheme == "https"; }
  std::string origin() const { return scheme + "://" + host + ":" + port; }
};

inline order read_order(int count, char** words) {
  if (count != 8) std::fprintf(stderr, "expected: SCHEME HOST PORT TARGET REQUESTS THREADS CA\n"), std::exit(2);
  return {words[1], words[2], words[3], words[4], std::stoul(words[5]), std::stoul(words[6]), words[7]};
}

[[noreturn]] inline void die(const std::string& why) {
  std::fprintf(stderr, "%s\n", why.c_str());
  std::exit(1);
}

inline double cpu_seconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// From its making on.
struct meter {
  double cpu = cpu_seconds();
  clock::time_point begin = clock::now();

  void tell(std::vector<double> latencies, std::size_t bytes) const {
    const double seconds = std::chrono::duration<double>(clock::now() - begin).count();
    const double used = cpu_seconds() - cpu;
    std::sort(latencies.begin(), latencies.end());
    const auto at = [&](double share) {
      return latencies[static_cast<std::size_t>(static_cast<double>(latencies.size() - 1) * share)];
    };
    std::printf("{\"seconds\": %.6f, \"cpu\": %.6f, \"p50\": %.9f, \"p99\": %.9f, \"requests\": %zu, \"bytes\": %zu}\n",
                seconds, used, at(0.5), at(0.99), latencies.size(), bytes);
  }
};

/// `make()` is called on each thread and gives something that makes one call and returns the body's size. The first
/// call of each thread is not measured.
template <class Make>
int run(const order& o, const Make& make) {
  std::atomic<std::size_t> ready{0}, bytes{0};
  std::atomic<bool> go{false};
  std::vector<std::vector<double>> latencies(o.threads);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < o.threads; ++t) {
    threads.emplace_back([&, t] {
      auto call = make();
      call();
      ++ready;
      while (!go) std::this_thread::sleep_for(std::chrono::microseconds(200));
      const std::size_t mine = o.requests / o.threads;
      latencies[t].reserve(mine);
      std::size_t sum = 0;
      for (std::size_t i = 0; i < mine; ++i) {
        const auto begin = clock::now();
        sum += call();
        latencies[t].push_back(std::chrono::duration<double>(clock::now() - begin).count());
      }
      bytes += sum;
    });
  }
  while (ready < o.threads) std::this_thread::sleep_for(std::chrono::microseconds(200));
  const meter m;
  go = true;
  for (std::thread& thread : threads) thread.join();
  std::vector<double> all;
  for (const auto& some : latencies) all.insert(all.end(), some.begin(), some.end());
  m.tell(std::move(all), bytes);
  return 0;
}

}  // namespace bench

#endif  // BINDERY_BENCH_HTTP_HPP
