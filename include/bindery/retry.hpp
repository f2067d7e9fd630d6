// The adaptor that tries again: a transport around a transport. `retry_decision` decides and does no I/O; `retrying`
// has the drivers of adaptor_drive.hpp run it. It names no type of the runtime and is no part of the core.
#ifndef BINDERY_RETRY_HPP
#define BINDERY_RETRY_HPP

#include <bindery/adaptor.hpp>
#include <bindery/adaptor_drive.hpp>
#include <bindery/http_date.hpp>
#include <bindery/pace.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace bindery {

/// How often, and for how long, a call is tried.
struct retry_policy {
  int attempts = 4;                                ///< All tries together; with 1 there is no other.
  std::chrono::milliseconds first_wait{200};       ///< The longest first wait; it doubles from try to try.
  std::chrono::milliseconds longest_wait{20'000};  ///< What the doubling ends at. A Retry-After comes on top.
  std::chrono::milliseconds budget{60'000};        ///< No try begins later than this after the first.
  bool gateway_errors = true;                      ///< Whether 502 and 504 are tried again, as 503 is.
  std::vector<int> other_statuses{};               ///< What else is tried again as 503 is, such as 408 and 500.
  /// Whether every request is repeatable, also those that may do twice what they were meant to do once: for services
  /// that know the second from the first.
  bool every_request = false;
  /// How many tries all calls together may have beyond their first while calls fail; each call that does not gives a
  /// tenth of one back. 0: as many as there are calls that fail.
  int reserve = 0;
};

/// What matters about a request.
struct retry_request {
  bool is_repeatable = false;  ///< Sending it twice does what sending it once does.
  bool is_stream = false;      ///< Its body can be read only once.
};

/// What came of a try: a status, or the phase in which the transport failed.
struct retry_result {
  int status = 0;  ///< 0 when there was no reply.
  std::string phase{};
  std::string retry_after{};  ///< The header Retry-After of the reply.
  std::string date{};         ///< Its header Date.
};

/// When the decision is taken.
struct retry_moment {
  int attempt = 1;                       ///< How many tries there were.
  std::chrono::milliseconds elapsed{0};  ///< Since the first one began.
  std::int64_t unix_seconds = 0;         ///< The time, for a Retry-After that is a date, in a reply without a Date.
  double random = 0;                     ///< Evenly distributed, at least 0 and less than 1.
};

namespace retry_detail {

inline bool is_temporary(const retry_policy& policy, const retry_request& request, const retry_result& result) {
  if (result.status == 429) return true;
  const bool is_repeatable = request.is_repeatable || policy.every_request;
  if (result.status != 0) {
    const bool is_gateway = result.status == 502 || result.status == 504;
    const bool is_other = std::ranges::find(policy.other_statuses, result.status) != policy.other_statuses.end();
    return is_repeatable && (result.status == 503 || (is_gateway && policy.gateway_errors) || is_other);
  }
  if (adaptor::is_one_of(result.phase, {"pool", "resolve", "connect", "proxy", "handshake"})) return true;
  return is_repeatable && adaptor::is_one_of(result.phase, {"write", "read", "transport", ""});
}

// Full jitter: anything between nothing and a bound that doubles, so that clients that failed together come apart.
inline std::chrono::milliseconds backoff(const retry_policy& policy, int attempt, double random) {
  std::chrono::milliseconds bound = (std::min)(policy.first_wait, policy.longest_wait);
  for (int i = 1; i < attempt && bound < policy.longest_wait; ++i) bound = (std::min)(bound * 2, policy.longest_wait);
  return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(bound.count()) * random));
}

}  // namespace retry_detail

/// How long to wait before the next try; nothing when there is to be none, and what came is the answer.
///
/// Tried again is what may go better the next time and cannot be done twice:
/// - a failure to look up, to connect or to shake hands, whatever the request, since the service has not seen it;
/// - 429, whatever the request, since it says that the service did not begin;
/// - 503, 502 and 504, what the policy adds, and a failure to write or read, where the request is repeatable: the
///   service may have acted.
/// A stream is never sent again. What is not named here stays: other statuses, refused options, limits, signatures,
/// calls that the caller cancelled.
/// The wait is random, below a bound that doubles. A Retry-After, in seconds or as a date, is added to it. If the wait
/// does not fit into the budget, or into what is left of the call's time, there is no other try.
inline std::optional<std::chrono::milliseconds> retry_decision(const retry_policy& policy, const retry_request& request,
                                                               const retry_result& result, const retry_moment& moment) {
  if (moment.attempt >= policy.attempts || request.is_stream) return std::nullopt;
  if (!retry_detail::is_temporary(policy, request, result)) return std::nullopt;
  const std::chrono::milliseconds wait =
      retry_detail::backoff(policy, moment.attempt, moment.random) +
      std::chrono::seconds(seconds_asked_for(result.retry_after, result.date, moment.unix_seconds));
  if (wait > policy.budget - moment.elapsed) return std::nullopt;
  return wait;
}

/// What matters about a request. It is repeatable when its operation says that it is idempotent, or, where it has none,
/// its method is by RFC 9110; and with a header Idempotency-Key or Repeatability-Request-ID, by which the service knows
/// the second from the first.
template <class Request>
retry_request retry_facts(const Request& request) {
  retry_request facts;
  facts.is_repeatable = adaptor::is_idempotent(request);
  for (const std::string_view name : {"Idempotency-Key", "Repeatability-Request-ID"}) {
    facts.is_repeatable = facts.is_repeatable || adaptor::field_value(request.headers, name);
  }
  facts.is_stream = adaptor::is_stream(request);
  return facts;
}

/// What matters about a transport's answer.
template <class Answer>
retry_result retry_outcome(const Answer& answer) {
  if constexpr (adaptor::response_like<const Answer>) {
    return {static_cast<int>(answer.status),
            {},
            adaptor::field_value(answer.headers, "Retry-After").value_or(std::string()),
            adaptor::field_value(answer.headers, "Date").value_or(std::string())};
  } else {
    if (answer) return retry_outcome(*answer);
    if constexpr (requires { static_cast<bool>(answer.error().cancelled); }) {
      if (answer.error().cancelled) return {0, "cancelled"};  // By the caller, who wants no other try.
    }
    if constexpr (requires { std::string(answer.error().phase); }) {
      return {0, std::string(answer.error().phase)};
    } else {
      return {};
    }
  }
}

/// The retries that all calls of an adaptor together may make beyond what succeeds: each takes one, each call that
/// needed none gives a tenth back. So a service that is down gets few requests more than it would without retries.
class retry_reserve {
 public:
  explicit retry_reserve(int retries) : most_(std::int64_t{retries} * 10), tenths_(most_) {}

  /// Whether there was one; it is gone then.
  bool take() {
    std::int64_t have = tenths_.load();
    while (have >= 10) {
      if (tenths_.compare_exchange_weak(have, have - 10)) return true;
    }
    return false;
  }
  void give_back() {
    std::int64_t have = tenths_.load();
    while (have < most_ && !tenths_.compare_exchange_weak(have, have + 1)) continue;
  }

 private:
  std::int64_t most_;
  std::atomic<std::int64_t> tenths_;
};

/// One call that is tried until `retry_decision` is content.
template <class Request, class Pace>
struct retry_course {
  adaptor::sending<Request> on;
  const retry_policy& policy;
  const Pace& pace;
  retry_reserve* reserve;
  std::int64_t allowed;  // Milliseconds, by the transport's own limit.
  retry_request facts = retry_facts(on.original());
  std::chrono::milliseconds begun = pace.now();
  int attempt = 1;

  adaptor::step begin() { return adaptor::step::send(); }

  template <class Answer>
  adaptor::step after(const Answer& answer) {
    const std::chrono::milliseconds now = pace.now();
    const retry_moment moment{attempt, now - begun, pace.unix_seconds(), pace.random()};
    const auto wait = retry_decision(policy, facts, retry_outcome(answer), moment);
    const bool in_time =
        wait && wait->count() < on.context.remaining() && wait->count() < allowed - (now - begun).count();
    if (!wait && attempt == 1 && reserve) reserve->give_back();
    if (!in_time || (reserve && !reserve->take())) return adaptor::step::stop();
    on.context.attempt = ++attempt;
    return adaptor::step::send(wait->count());
  }
};

template <class Pace>
struct retry_part {
  static constexpr adaptor::role is = adaptor::role::retry;
  static constexpr bool may_refuse = false;

  retry_policy policy;
  adaptor::paced<Pace> sleep;
  std::shared_ptr<retry_reserve> reserve;

  template <class Request, class Transport>
  retry_course<Request, Pace> course(const Request& request, const adaptor::call_context& context,
                                     const Transport& transport) const {
    return {{request, context}, policy, sleep.pace, reserve.get(), adaptor::remaining_of(transport)};
  }
};

/// Has `Transport` send a request until `retry_decision` is content with what came, and returns that. What signs or
/// puts in a token belongs inside, so that each try has its own date. In front of a transport that answers later, the
/// `sleep` of `Pace` returns what is awaited, or takes a handler. A transport given as an lvalue is referred to and
/// must outlive this. As safe for threads as the transport is.
template <class Transport, class Pace = system_pace>
class retrying : public adaptor::around<Transport, retry_part<Pace>> {
 public:
  explicit retrying(Transport&& transport, retry_policy policy = {}, Pace pace = {})
      : retrying::around(std::forward<Transport>(transport), part_of(std::move(policy), std::move(pace))) {}

 private:
  static retry_part<Pace> part_of(retry_policy policy, Pace pace) {
    std::shared_ptr<retry_reserve> reserve;
    if (policy.reserve > 0) reserve = std::make_shared<retry_reserve>(policy.reserve);
    return {std::move(policy), {std::move(pace)}, std::move(reserve)};
  }
};

template <class Transport>
retrying(Transport&&) -> retrying<Transport>;
template <class Transport>
retrying(Transport&&, retry_policy) -> retrying<Transport>;
template <class Transport, class Pace>
retrying(Transport&&, retry_policy, Pace) -> retrying<Transport, Pace>;

}  // namespace bindery

#endif  // BINDERY_RETRY_HPP
