// The clocks, the sleep and the chance that adaptors go by; tests put their own in place of this machine's. It names no
// type of the runtime and is no part of the core.
//
// In front of a transport that answers later, `sleep(time)` of a pace returns something to `co_await`, or `sleep(time,
// then)` calls `then` afterwards.
#ifndef BINDERY_PACE_HPP
#define BINDERY_PACE_HPP

#include <chrono>
#include <cstdint>
#include <thread>
#include <utility>

namespace bindery {

/// The clocks, the sleep and the chance of this machine; tests put their own in its place.
struct system_pace {
  /// Time since some moment; it never goes back.
  std::chrono::milliseconds now() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
  }
  /// Seconds since 1970.
  std::int64_t unix_seconds() const {
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
  }
  void sleep(std::chrono::milliseconds time) const { std::this_thread::sleep_for(time); }
  /// Evenly distributed from 0 to below 1, and another in each thread. Good enough to spread load, and for nothing
  /// else.
  double random() const {
    thread_local std::uint64_t state = seed(&state);
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return static_cast<double>(state >> 11) * 0x1p-53;
  }

 private:
  // The steady clock tells processes apart, the address threads.
  static std::uint64_t seed(const void* own) {
    const auto ticks = static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
    std::uint64_t mixed =
        ticks ^ (static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(own)) * 0x9e3779b97f4a7c15U);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed ^= mixed >> 27;
    return mixed == 0 ? 1 : mixed;
  }
};

namespace adaptor {

/// What the part of an adaptor needs to wait by a pace: it passes on what `sleep` has.
template <class Pace>
struct paced {
  Pace pace;

  auto operator()(std::int64_t milliseconds) const { return pace.sleep(std::chrono::milliseconds(milliseconds)); }
  template <class Then>
  auto operator()(std::int64_t milliseconds, Then then) const
    requires requires { pace.sleep(std::chrono::milliseconds(milliseconds), std::move(then)); }
  {
    return pace.sleep(std::chrono::milliseconds(milliseconds), std::move(then));
  }
};

}  // namespace adaptor

}  // namespace bindery

#endif  // BINDERY_PACE_HPP
