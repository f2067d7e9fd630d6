// What comes back from the transports of curl.hpp and httplib.hpp: a reply, or why there is none; and lengths of time
// for their options. It names no type of the runtime, includes no header of theirs and is no part of the core.
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
    using period = typename Duration::period;
    const long double exact = static_cast<long double>(d.count()) * 1000 * period::num / period::den;
    if (exact >= 1.0e15L) count = longest;
    else if (exact > 0) count = static_cast<std::int64_t>(exact), count += static_cast<long double>(count) < exact;
  }

  /// No deadline at all: 30,000 years.
  static constexpr milliseconds forever() { return milliseconds{longest}; }

 private:
  static constexpr std::int64_t longest = 1'000'000'000'000'000;
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
template <class Reply>
class [[nodiscard]] answer_of {
 public:
  answer_of(Reply r) : reply_(std::move(r)), replied_(true) {}
  answer_of(failure f) : failure_(std::move(f)) {}

  explicit operator bool() const noexcept { return replied_; }

  /// The reply; an empty one with status 0 where there is none.
  Reply& operator*() & noexcept { return reply_; }
  const Reply& operator*() const& noexcept { return reply_; }
  Reply&& operator*() && noexcept { return std::move(reply_); }
  Reply* operator->() noexcept { return &reply_; }
  const Reply* operator->() const noexcept { return &reply_; }

  /// The failure; only where there is no reply.
  failure& error() & noexcept { return failure_; }
  const failure& error() const& noexcept { return failure_; }
  failure&& error() && noexcept { return std::move(failure_); }

 private:
  Reply reply_{};
  failure failure_{};
  bool replied_ = false;
};

using answer = answer_of<reply>;

}  // namespace bindery::incoming

#endif  // BINDERY_INCOMING_HPP
