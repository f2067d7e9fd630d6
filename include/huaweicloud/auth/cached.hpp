// Credentials kept until shortly before they expire, for as many threads as there are.
#ifndef HUAWEICLOUD_AUTH_CACHED_HPP
#define HUAWEICLOUD_AUTH_CACHED_HPP

#include <huaweicloud/auth/clock.hpp>
#include <huaweicloud/auth/credentials.hpp>
#include <huaweicloud/auth/result.hpp>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace huaweicloud {

/// A provider that asks another one and keeps what it gave: for ever when it does not expire, else until 40 minutes
/// before its end. Threads that come meanwhile wait, so that each renewal happens once. When a renewal fails, the old
/// credentials serve until they end, and the next try comes a minute later. Copies share what they keep.
template <class Provider, class Clock = system_seconds>
class cached_credentials {
 public:
  static constexpr std::int64_t renew_before_end = 40 * 60;  ///< Seconds.
  static constexpr std::int64_t retry_after = 60;            ///< Seconds.

  explicit cached_credentials(Provider provider, Clock clock = {})
      : shared_(std::make_shared<state>(std::move(provider), std::move(clock))) {}

  result<credentials> operator()() const {
    const std::lock_guard lock(shared_->guard);
    const std::int64_t now = shared_->clock();
    const std::optional<credentials>& kept = shared_->kept;
    if (kept && (!kept->expires_at || *kept->expires_at - now >= renew_before_end || now < shared_->next_try)) {
      if (!kept->expires_at || now < *kept->expires_at) return *kept;
    }
    result<credentials> fresh = shared_->provider();
    if (fresh) {
      shared_->kept = *fresh;
      // What is given with less than 40 minutes left is not asked for again at once either.
      shared_->next_try = now + retry_after;
    } else if (kept && kept->expires_at && now < *kept->expires_at) {
      shared_->next_try = now + retry_after;
      return *kept;
    }
    return fresh;
  }

 private:
  struct state {
    state(Provider p, Clock c) : provider(std::move(p)), clock(std::move(c)) {}
    std::mutex guard;
    Provider provider;
    Clock clock;
    std::optional<credentials> kept;
    std::int64_t next_try = 0;
  };

  std::shared_ptr<state> shared_;
};

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_AUTH_CACHED_HPP
