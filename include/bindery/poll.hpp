// Asks again and again until an answer will do. What is asked, what will do and how time goes are the caller's.
#ifndef BINDERY_POLL_HPP
#define BINDERY_POLL_HPP

#include <bindery/retry.hpp>

#include <chrono>
#include <utility>

namespace bindery {

/// How long to wait between two questions, and for all of them together.
struct poll_options {
  std::chrono::milliseconds every{5'000};
  std::chrono::milliseconds at_most{900'000};
};

/// Calls `ask` until `is_done(answer)` or the time is over, and returns the last answer. It asks at least once, waits
/// only between two questions, and not at all for a question that would come too late.
template <class Ask, class IsDone, class Pace = system_pace>
auto poll(Ask&& ask, IsDone&& is_done, poll_options options = {}, Pace pace = {}) {
  const std::chrono::milliseconds begin = pace.now();
  auto answer = ask();
  while (!is_done(std::as_const(answer)) && pace.now() - begin + options.every <= options.at_most) {
    pace.sleep(options.every);
    answer = ask();
  }
  return answer;
}

}  // namespace bindery

#endif  // BINDERY_POLL_HPP
