// What the definitions of the transports over libcurl and cpp-httplib share, for curl_impl.hpp and httplib_impl.hpp.
// SPDX-License-Identifier: MIT
#ifndef BINDERY_TRANSPORT_IMPL_HPP
#define BINDERY_TRANSPORT_IMPL_HPP

#include <bindery/incoming.hpp>
#include <bindery/outgoing.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace bindery::transport {

using clock = std::chrono::steady_clock;

inline incoming::failure fail(std::string phase, std::string reason, int code = 0) {
  return {std::move(phase), std::move(reason), false, code};
}

/// A time limit as a library takes it: some time, and no more than fits its numbers.
inline std::chrono::milliseconds time_of(incoming::milliseconds limit) {
  constexpr std::int64_t longest = 2'000'000'000;
  return std::chrono::milliseconds(std::clamp<std::int64_t>(limit.count, 1, longest));
}

/// Whether doing it twice is doing it once (RFC 9110, 9.2.2), so that it may be sent again when nobody knows.
inline bool is_repeatable(const outgoing& out) {
  for (const std::string_view safe : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"}) {
    if (out.method == safe) return !out.pieces;
  }
  return false;
}

/// Why a request must not be sent; a failure without a phase when it may.
inline incoming::failure refusal_of(const outgoing& out, std::string_view user_agent) {
  if (outgoing_detail::has_control(user_agent)) return fail("request", "`user_agent` holds a control character");
  if (!out.refused.empty()) return fail("request", out.refused);
  if (!out.place.trouble.empty()) return fail("origin", out.place.trouble);
  return {};
}

inline incoming::failure too_long_body(std::uint64_t limit) {
  return fail("body limit", "the reply's body is longer than " + std::to_string(limit) +
                                " bytes; raise `body_limit` if that is expected");
}

inline incoming::failure moved_from() { return fail("origin", "this client was moved from"); }

}  // namespace bindery::transport

#endif  // BINDERY_TRANSPORT_IMPL_HPP
