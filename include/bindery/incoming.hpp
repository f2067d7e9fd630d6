// What the transports here are declared with: what comes back, a reply or why there is none; lengths of time for their
// options; and what they own. It names no type of the runtime, includes no header of theirs and is no part of the core.
#ifndef BINDERY_INCOMING_HPP
#define BINDERY_INCOMING_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bindery::incoming {

/// A length of time. Every std::chrono duration converts to it, rounded up; nothing here includes <chrono>.
struct milliseconds {
  std::int64_t count = 0;

  constexpr milliseconds() = default;
  constexpr explicit milliseconds(std::int64_t n) : count(n) {}

  template <class Duration>
    requires requires(const Duration& d) { d.count(), Duration::period::num, Duration::period::den; }
  constexpr milliseconds(const Duration& d) {
    constexpr long double longest = 9.0e18L;
    using period = typename Duration::period;
    const long double exact = static_cast<long double>(d.count()) * 1000 * period::num / period::den;
    // A NaN fails both comparisons and stays zero.
    if (exact >= longest) count = INT64_MAX;
    else if (exact > 0) count = static_cast<std::int64_t>(exact), count += static_cast<long double>(count) < exact;
  }

  /// No deadline at all. Zero is not that: a phase with zero milliseconds has run out of time before it starts.
  static constexpr milliseconds forever() { return milliseconds{INT64_MAX}; }
};

/// Who may vouch for a server: the system's store and the CAs given in the options, or those alone.
enum class trust { system_and_given, given_only };

/// Why there was no reply. No text here holds a header, a target or a body.
struct failure {
  std::string phase{};     ///< "request", "origin", "trust store", "resolve", "connect", "handshake", "write", "read" …
  std::string reason{};    ///< For people.
  bool timed_out = false;  ///< A deadline passed.
  int code = 0;            ///< The library's own number.

  friend std::string to_string(const failure& f) { return std::string(f.phase).append(": ").append(f.reason); }
};

/// What the server sent, whatever its status. Header names are kept as received, repeated ones too; trailers are not.
struct reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
};

/// A reply, or the failure that says why there is none.
template <class Reply, class Failure = failure>
class [[nodiscard]] answer_of {
 public:
  answer_of(Reply r) : reply_(std::move(r)), replied_(true) {}
  answer_of(Failure f) : failure_(std::move(f)) {}

  explicit operator bool() const noexcept { return replied_; }

  /// The reply; an empty one with status 0 where there is none.
  Reply& operator*() & noexcept { return reply_; }
  const Reply& operator*() const& noexcept { return reply_; }
  Reply&& operator*() && noexcept { return std::move(reply_); }
  Reply* operator->() noexcept { return &reply_; }
  const Reply* operator->() const noexcept { return &reply_; }

  /// The failure; only where there is no reply.
  Failure& error() & noexcept { return failure_; }
  const Failure& error() const& noexcept { return failure_; }
  Failure&& error() && noexcept { return std::move(failure_); }

 private:
  Reply reply_{};
  Failure failure_{};
  bool replied_ = false;
};

using answer = answer_of<reply>;

/// What the definition of a transport has made and `End` lets go of, which is asked for nothing too. It moves, so that
/// what has it for a member moves as well.
template <class T, void (*End)(T*)>
class owned {
 public:
  owned() = default;
  explicit owned(T* made) : it_(made) {}
  owned(owned&& other) noexcept : it_(std::exchange(other.it_, nullptr)) {}
  owned& operator=(owned&& other) noexcept {
    std::swap(it_, other.it_);
    return *this;
  }
  ~owned() { End(it_); }

  /// Null where it has been moved from.
  T* get() const { return it_; }

 private:
  T* it_ = nullptr;
};

/// A client's calls that have one time for all of them together, which runs from here. `Driver` is what sends for the
/// client, which must outlive this.
template <class Driver, class Session, class Outgoing>
class limited_client {
 public:
  limited_client(Session* through, milliseconds within) : session_(through) {
    const std::int64_t now = Driver::clock();
    until_ = within.count < INT64_MAX - now ? now + within.count : INT64_MAX;
  }

  template <class Request>
  answer operator()(const Request& r) const {
    return Driver::send(session_, Outgoing(r, origin()), milliseconds(remaining()));
  }

  /// The milliseconds that its calls may still take, which adaptors ask before they wait.
  std::int64_t remaining() const {
    if (until_ == INT64_MAX) return INT64_MAX;
    const std::int64_t now = Driver::clock();
    return now < until_ ? until_ - now : 0;
  }

  const std::string& origin() const { return Driver::origin(session_); }

 private:
  Session* session_;
  std::int64_t until_ = 0;
};

/// The failure of a call for which there is no time left.
inline failure no_time_left() { return {"request", "nothing was sent; the time of the call was over", true}; }

}  // namespace bindery::incoming

#endif  // BINDERY_INCOMING_HPP
