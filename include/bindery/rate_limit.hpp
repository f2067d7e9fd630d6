// The adaptor that keeps to a rate: calls wait for their turn, by a bucket of tokens that all threads share. It names
// no type of the runtime and is no part of the core.
//
//   bindery::retrying http{bindery::rate_limiting{client, {.per_second = 10, .burst = 20}}};   // each try counts
#ifndef BINDERY_RATE_LIMIT_HPP
#define BINDERY_RATE_LIMIT_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/http_date.hpp>
#include <bindery/pace.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bindery {

/// A rate.
struct rate_limit {
  double per_second = 10;
  double burst = 1;                                ///< How many may go at once after a rest.
  std::chrono::milliseconds longest_wait{60'000};  ///< What would have to wait longer is not sent.
  /// Whether a reply holds everybody back: 429 or 503 with Retry-After, and RateLimit headers that say that nothing is
  /// left.
  bool obey_replies = true;
};

/// The tokens, for as many threads as there are. Times are milliseconds of one clock that never goes back.
class rate_bucket {
 public:
  rate_bucket(double per_second, double burst) : rate_(per_second / 1000), burst_(burst), tokens_(burst) {}

  /// How long to wait before sending; the place in the queue is taken with that. Nothing when it is longer than `most`.
  std::optional<std::int64_t> take(std::int64_t now, std::int64_t most) {
    const std::lock_guard lock(guard_);
    if (now > filled_at_) {
      tokens_ = (std::min)(burst_, tokens_ + static_cast<double>(now - filled_at_) * rate_);
      filled_at_ = now;
    }
    const double missing = 1 - tokens_;
    const double wait = static_cast<double>(filled_at_ - now) + (missing > 0 ? missing / rate_ : 0);
    if (wait > static_cast<double>(most)) return std::nullopt;
    tokens_ -= 1;
    // What double arithmetic makes of a whole number of milliseconds is that number.
    return static_cast<std::int64_t>(std::ceil(wait - 1e-6));
  }
  /// Whether replies hold everybody back until then or later.
  bool is_held_until(std::int64_t time) {
    const std::lock_guard lock(guard_);
    return held_until_ > time;
  }
  /// Nobody who asks from now on goes before that, and then one after the other.
  void hold_until(std::int64_t time) {
    const std::lock_guard lock(guard_);
    held_until_ = (std::max)(held_until_, time);
    if (time <= filled_at_) return;
    tokens_ = (std::min)(1.0, tokens_ + static_cast<double>(time - filled_at_) * rate_);
    filled_at_ = time;
  }

 private:
  std::mutex guard_;
  double rate_;
  double burst_;
  double tokens_;
  std::int64_t held_until_ = 0;
  std::int64_t filled_at_ = 0;  // Ahead of the time where everybody is held back.
};

namespace rate_limit_detail {

inline std::optional<std::int64_t> number(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  text = text.substr(0, text.find_first_of(" ,;"));
  if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string_view::npos) {
    return std::nullopt;
  }
  return http_date_detail::digits(text, 0, text.size());
}

// The number behind `name=`, in either form that the drafts have had: `limit=10, remaining=0, reset=5`, `"p";r=0;t=5`.
inline std::optional<std::int64_t> number_of(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const bool begins = at == 0 || std::string_view(" ,;").find(text[at - 1]) != std::string_view::npos;
    const std::size_t end = at + name.size();
    if (begins && end < text.size() && text[end] == '=') return number(text.substr(end + 1));
  }
  return std::nullopt;
}

// The seconds after which there is something left again, where a reply says that there is nothing.
template <class Headers>
std::optional<std::int64_t> reset_after(const Headers& headers) {
  std::optional<std::int64_t> left, reset;
  if (const auto both = adaptor::field_value(headers, "RateLimit")) {
    left = number_of(*both, "remaining");
    reset = number_of(*both, "reset");
    if (!left) left = number_of(*both, "r"), reset = number_of(*both, "t");
  } else {
    left = number(adaptor::field_value(headers, "RateLimit-Remaining").value_or(std::string()));
    reset = number(adaptor::field_value(headers, "RateLimit-Reset").value_or(std::string()));
  }
  return left && *left == 0 ? reset : std::nullopt;
}

}  // namespace rate_limit_detail

/// The seconds for which a reply wants to be left alone; 0 where it does not.
template <class Response>
std::int64_t seconds_held_back(const Response& response, std::int64_t unix_seconds) {
  std::int64_t seconds = rate_limit_detail::reset_after(response.headers).value_or(0);
  if (response.status == 429 || response.status == 503) {
    const auto value = [&](std::string_view name) {
      return adaptor::field_value(response.headers, name).value_or(std::string());
    };
    seconds = (std::max)(seconds, seconds_asked_for(value("Retry-After"), value("Date"), unix_seconds));
  }
  return seconds;
}

/// One request that waits for its turn.
template <class Request, class Pace>
struct rate_course {
  adaptor::sending<Request> on;
  const rate_limit& limit;
  const Pace& pace;
  rate_bucket& bucket;
  std::int64_t allowed;  // Milliseconds, by the transport's own limit.

  adaptor::step begin() {
    const std::int64_t most = (std::min)({std::int64_t{limit.longest_wait.count()}, on.context.remaining(), allowed});
    const std::int64_t now = pace.now().count();
    const std::optional<std::int64_t> wait = bucket.take(now, most);
    if (wait) return adaptor::step::send(*wait);
    if (most < adaptor::call_context::never - now && bucket.is_held_until(now + most)) {
      return adaptor::step::refuse("rate limit",
                                   "a reply asked for a pause (Retry-After, RateLimit) that is longer than " +
                                       std::to_string(most) +
                                       " ms; wait, raise `longest_wait` or the deadline, or have "
                                       "`obey_replies` false");
    }
    return adaptor::step::refuse("rate limit", "its turn would come later than in " + std::to_string(most) +
                                                   " ms; send less, or raise `longest_wait` or the deadline");
  }
  template <class Answer>
  adaptor::step after(const Answer& answer) {
    const auto* response = adaptor::response_in(answer);
    const std::int64_t seconds = response && limit.obey_replies ? seconds_held_back(*response, pace.unix_seconds()) : 0;
    if (seconds > 0) bucket.hold_until(pace.now().count() + seconds * 1000);
    return adaptor::step::stop();
  }
};

template <class Pace>
struct rate_part {
  static constexpr adaptor::role is = adaptor::role::limit_rate;
  static constexpr bool may_refuse = true;
  static constexpr std::string_view instead_of_phase = "not sent: ";

  rate_limit limit;
  adaptor::paced<Pace> sleep;
  std::shared_ptr<rate_bucket> bucket;

  template <class Request, class Transport>
  rate_course<Request, Pace> course(const Request& request, const adaptor::call_context& context,
                                    const Transport& transport) const {
    return {{request, context}, limit, sleep.pace, *bucket, adaptor::remaining_of(transport)};
  }
};

/// Has `Transport` send requests no faster than a rate; those that come too early wait, in the order in which they
/// came. Each request counts, so retrying belongs around this. A transport given as an lvalue is referred to and must
/// outlive this. As safe for threads as the transport is.
template <class Transport, class Pace = system_pace>
class rate_limiting : public adaptor::around<Transport, rate_part<Pace>> {
 public:
  rate_limiting(Transport&& transport, rate_limit limit, Pace pace = {})
      : rate_limiting::around(
            std::forward<Transport>(transport),
            rate_part<Pace>{limit, {std::move(pace)}, std::make_shared<rate_bucket>(limit.per_second, limit.burst)}) {}
};

template <class Transport>
rate_limiting(Transport&&, rate_limit) -> rate_limiting<Transport>;
template <class Transport, class Pace>
rate_limiting(Transport&&, rate_limit, Pace) -> rate_limiting<Transport, Pace>;

}  // namespace bindery

#endif  // BINDERY_RATE_LIMIT_HPP
