// When to ask for a stream of events again: what `bindery::events<Op>(…).reconnecting(…)` takes. It names no type of
// the runtime and is no part of the core.
#ifndef BINDERY_RECONNECT_HPP
#define BINDERY_RECONNECT_HPP

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <thread>

namespace bindery {

/// Waits as long as the server wants, twice as long from try to try, and gives up after some tries without an item.
struct reconnect {
  int attempts = 10;                               ///< Tries in a row that bring no item.
  std::chrono::milliseconds longest_wait{30'000};  ///< What the doubling ends at.
  void (*sleep)(std::chrono::milliseconds) = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };

  /// `asked` is the server's delay in milliseconds, `attempt` which try this is since the last item, from 1.
  bool operator()(std::uint64_t asked, int attempt) const {
    if (attempt > attempts) return false;
    const auto most =
        (std::max)(asked, static_cast<std::uint64_t>((std::max)(longest_wait.count(), decltype(longest_wait)::rep{0})));
    std::uint64_t wait = asked;
    for (int i = 1; i < attempt && wait < most; ++i) wait *= 2;
    sleep(std::chrono::milliseconds(static_cast<std::int64_t>((std::min)(wait, most))));
    return true;
  }
};

}  // namespace bindery

#endif  // BINDERY_RECONNECT_HPP
